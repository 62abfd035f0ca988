//! `ayni diff`

use ayni_model::finding::Arg;

use super::{Done, Out, import};
use crate::app::{Kit, Refusal, history};

#[derive(clap::Args)]
pub struct Args {
    id: String,
    #[arg(requires = "to")]
    from: Option<i64>,
    to: Option<i64>,
    #[arg(long, value_name = "ORGANISATION")]
    reporter: Option<String>,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let versions = args.from.zip(args.to);
    let (from, to, differences) = history::diff(kit, args.reporter.as_deref(), &args.id, versions).await?;
    if out.json {
        out.data(&serde_json::json!({ "from": from, "to": to, "differences": differences }));
        return Ok(Done::Clean);
    }
    let args = [
        ("id", Arg::Text(args.id)),
        ("from", Arg::Text(from.to_string())),
        ("to", Arg::Text(to.to_string())),
        ("count", Arg::Count(differences.len() as u64)),
    ];
    out.say(&kit.words, "cli-diff-head", args);
    import::differences(&differences, &kit.words, out);
    Ok(Done::Clean)
}
