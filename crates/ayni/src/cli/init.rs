//! `ayni init`

use ayni_model::Code;
use ayni_model::finding::Arg;

use super::{Done, Out};
use crate::app::{Kit, Refusal, node};

#[derive(clap::Args)]
pub struct Args {
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
    #[arg(long)]
    name: Option<String>,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let country = args.country.map(|code| code.to_uppercase());
    node::init(kit, country.as_deref(), args.name.as_deref()).await?;
    let path = Arg::Text(kit.register.to_string());
    match &country {
        Some(code) => out.say(
            &kit.words,
            "cli-init-done",
            [("path", path), ("country", Arg::Code(Code::new("country", code)))],
        ),
        None => out.say(&kit.words, "cli-init-done-without", [("path", path)]),
    }
    if out.json {
        out.data(
            &serde_json::json!({ "node": kit.register.to_string(), "country": country, "name": args.name }),
        );
    }
    Ok(Done::Clean)
}
