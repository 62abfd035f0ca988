//! `ayni mandate list`

use ayni_model::finding::Arg;
use ayni_store::Store;

use super::super::{Done, Out};
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {}

pub async fn run(_: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let lines = store.mandates().await;
    store.close().await;
    let lines = lines?;
    if out.json {
        out.data(&serde_json::json!({ "documents": lines }));
        return Ok(Done::Clean);
    }
    if lines.is_empty() {
        out.say(&kit.words, "mandate-none", []);
    }
    for line in lines {
        let day = line.day.as_deref().and_then(|day| day.parse().ok());
        let args = [
            ("name", Arg::Text(line.name)),
            ("day", day.map_or(Arg::Text("–".to_owned()), Arg::Date)),
            ("title", Arg::Text(line.title)),
            ("paragraphs", Arg::Count(line.paragraphs.unsigned_abs())),
        ];
        out.say(&kit.words, "mandate-line", args);
    }
    Ok(Done::Clean)
}
