//! `ayni serve`

use std::net::SocketAddr;

use ayni_model::finding::Arg;

use super::{Done, Out};
use crate::app::{Kit, Refusal};
use crate::web::{self, Listen};

#[derive(clap::Args)]
pub struct Args {
    #[arg(long, env = "AYNI_LISTEN", value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let listen = Listen { address: args.listen };
    web::serve(kit, &listen, |address| {
        let address = format!("http://{address}/");
        if out.json {
            out.data(&serde_json::json!({ "address": address }));
        } else {
            out.say(&kit.words, "web-serving", [("address", Arg::Text(address))]);
        }
    })
    .await?;
    Ok(Done::Clean)
}
