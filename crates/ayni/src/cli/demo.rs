//! `ayni demo`

use ayni_model::finding::Arg;

use super::progress::Progress;
use super::{Done, Out};
use crate::app::{Kit, Refusal, demo};

#[derive(clap::Args)]
pub struct Args {}

pub async fn run(_: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let bar = Progress::new(kit.words.key("cli-progress-importing"), out.quiet || out.json);
    let report = demo::demo(kit, &bar).await?;
    drop(bar);
    if out.json {
        out.data(&serde_json::json!({ "files": report.files, "measurement": report.measurement }));
    } else {
        let args =
            [("count", Arg::Count(report.files as u64)), ("path", Arg::Text(kit.register.to_string()))];
        out.say(&kit.words, "cli-demo-done", args);
    }
    Ok(Done::Clean)
}
