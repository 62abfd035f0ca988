//! `ayni mandate suggest`

use ayni_model::finding::Arg;
use ayni_store::Store;

use super::super::{Done, Out};
use crate::app::mandate::{Library, follow};
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {}

pub async fn run(_: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let library = Library::load(kit, &store).await?;
    let count = follow::suggest(&store, &library, &kit.today.to_string()).await;
    store.close().await;
    let count = count?;
    if out.json {
        out.data(&serde_json::json!({ "suggested": count }));
    }
    out.say(&kit.words, "mandate-suggested", [("count", Arg::Count(count as u64))]);
    Ok(Done::Clean)
}
