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
    #[arg(long, env = "AYNI_SECURE")]
    secure: bool,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let listen = Listen { address: args.listen, secure: args.secure };
    web::serve(kit, &listen, |address, key| {
        let address = format!("http://{address}/");
        if out.json {
            out.data(&serde_json::json!({ "address": address, "start_key": key }));
        } else {
            out.say(&kit.words, "web-serving", [("address", Arg::Text(address.clone()))]);
            if let Some(key) = key {
                let address = Arg::Text(format!("{address}start?key={key}"));
                out.say(&kit.words, "web-serving-start", [("address", address)]);
            }
        }
    })
    .await?;
    Ok(Done::Clean)
}
