//! `ayni imports`

use ayni_model::finding::Arg;

use super::{Done, Out};
use crate::app::{Kit, Refusal, history};

#[derive(clap::Args)]
pub struct Args {}

pub async fn run(_: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let imports = history::imports(kit).await?;
    if out.json {
        out.data(&serde_json::json!(imports));
        return Ok(Done::Clean);
    }
    if imports.is_empty() {
        out.say(&kit.words, "cli-imports-none", []);
    }
    for import in imports {
        let key = match (import.undone, import.undoes) {
            (true, _) => "cli-imports-undone",
            (false, Some(_)) => "cli-imports-undoing",
            (false, None) => "cli-imports-line",
        };
        let day = import.day.parse().map_or(Arg::Text(import.day.clone()), Arg::Date);
        let args = [
            ("import", Arg::Text(import.id.to_string())),
            ("day", day),
            // What people enter comes from no file.
            ("file", Arg::Text(if import.file.is_empty() { import.source } else { import.file })),
            ("new", Arg::Count(import.counts.new)),
            ("changed", Arg::Count(import.counts.changed)),
            ("gone", Arg::Count(import.counts.gone)),
            ("waiting", Arg::Count(import.counts.waiting)),
            ("undoes", Arg::Text(import.undoes.map_or(String::new(), |id| id.to_string()))),
        ];
        out.say(&kit.words, key, args);
    }
    Ok(Done::Clean)
}
