//! `ayni history`

use ayni_model::finding::Arg;

use super::{Done, Out, import};
use crate::app::{Kit, Refusal, history};

#[derive(clap::Args)]
pub struct Args {
    id: String,
    #[arg(long, value_name = "ORGANISATION")]
    reporter: Option<String>,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let versions = history::history(kit, args.reporter.as_deref(), &args.id).await?;
    if out.json {
        let all: Vec<_> = versions
            .iter()
            .map(|version| {
                serde_json::json!({
                    "reporter": version.reporter, "version": version.number, "import": version.import.0,
                    "day": version.import.1, "withdrawn": version.withdrawn, "origin": version.origin,
                    "differences": version.differences, "activity": version.activity,
                })
            })
            .collect();
        out.data(&serde_json::json!(all));
        return Ok(Done::Clean);
    }
    for version in &versions {
        let key = if version.withdrawn { "cli-history-withdrawn" } else { "cli-history-line" };
        let day = version.import.1.parse().map_or(Arg::Text(version.import.1.clone()), Arg::Date);
        let args = [
            ("version", Arg::Text(version.number.to_string())),
            ("reporter", Arg::Text(version.reporter.clone())),
            ("import", Arg::Text(version.import.0.to_string())),
            ("day", day),
            ("place", Arg::Text(version.origin.to_string())),
        ];
        out.say(&kit.words, key, args);
        if let Some(activity) = &version.activity
            && let Some((title, _)) = kit.words.text(&activity.title)
            && version.number == 1
        {
            out.line(&format!("    {title}"));
        }
        import::differences(&version.differences, &kit.words, out);
    }
    Ok(Done::Clean)
}
