//! `ayni serve`

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use ayni_model::finding::Arg;

use super::{Done, Out};
use crate::app::provider::Provider;
use crate::app::{Kit, Refusal};
use crate::web::{self, Listen, Tls};

#[derive(clap::Args)]
pub struct Args {
    #[arg(long, env = "AYNI_LISTEN", value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    #[arg(long, env = "AYNI_SECURE")]
    secure: bool,
    #[arg(long, env = "AYNI_TLS_CERTIFICATE", value_name = "FILE", requires = "tls_key")]
    tls_certificate: Option<PathBuf>,
    #[arg(long, env = "AYNI_TLS_KEY", value_name = "FILE", requires = "tls_certificate")]
    tls_key: Option<PathBuf>,
    #[arg(long = "proxy", env = "AYNI_PROXY", value_name = "ADDRESS", value_delimiter = ',')]
    proxies: Vec<IpAddr>,
    #[arg(long, env = "AYNI_OIDC_ISSUER", value_name = "URL", requires = "oidc_client_id")]
    oidc_issuer: Option<String>,
    #[arg(long, env = "AYNI_OIDC_CLIENT_ID", value_name = "ID")]
    oidc_client_id: Option<String>,
    #[arg(long, env = "AYNI_OIDC_SECRET_FILE", value_name = "FILE")]
    oidc_secret_file: Option<PathBuf>,
    #[arg(long, env = "AYNI_OIDC_LABEL", value_name = "NAME")]
    oidc_label: Option<String>,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let tls = match (&args.tls_certificate, &args.tls_key) {
        (Some(certificate), Some(key)) => Some(Tls::load(certificate, key)?),
        _ => None,
    };
    let provider = match (&args.oidc_issuer, &args.oidc_client_id) {
        (Some(issuer), Some(client)) => {
            let (secret, label) = (args.oidc_secret_file.as_deref(), args.oidc_label.as_deref());
            Some(Provider::configured(issuer, client, secret, label)?)
        }
        _ => None,
    };
    let scheme = if tls.is_some() { "https" } else { "http" };
    let listen = Listen { address: args.listen, secure: args.secure, tls, proxies: args.proxies, provider };
    web::serve(kit, listen, |address, key| {
        if out.json {
            let address = format!("{scheme}://{address}/");
            out.data(&serde_json::json!({ "address": address, "start_key": key }));
        } else {
            // A node that listens everywhere is reached from its own machine by this name; 0.0.0.0 is no place to go to.
            let address = match address.ip().is_unspecified() {
                true => format!("{scheme}://localhost:{}/", address.port()),
                false => format!("{scheme}://{address}/"),
            };
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
