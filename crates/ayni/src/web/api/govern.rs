//! What governs the node: its settings, and the proof that its log is complete.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post, put};
use ayni_core::rights::{Act, On};
use ayni_words::LANGUAGES;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::Shared;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::people::content;
use super::record::acts;
use super::table::{Access, Group, JSON, Operation, Sends, TAG, Verb, gives};
use super::taken::Told;
use super::{answer, body};
use crate::app::log::{self, Proved};
use crate::app::settings::{self, Settings};

const GOVERN: Access = Access::Right(Act::Govern);

pub const OPERATIONS: &[Operation] = &[
    Operation::get("getSettings", "/settings", Group::Node, GOVERN, || get(read))
        .about("The node's name in each language, its languages, its own address, and hosts that may be called.")
        .answers(&[gives(200, "The settings.", &[(JSON, "Settings")]).headers(TAG)]),
    Operation::get("putSettings", "/settings", Group::Node, GOVERN, || put(change))
        .does(Verb::Put)
        .about("Sets them all. The country is not among them: a register belongs to one for ever.")
        .sends(Sends {
            forms: &[(JSON, "Settings")],
            most: body::SMALL,
            example: r#"{"name":"Cooperation Agency","names":{"es":"Agencia de Cooperación"},"languages":["en","es","ar"],"address":"https://ayni.example.org","provider_is_enough":false,"hosts":[]}"#,
        })
        .answers(&[gives(200, "The settings.", &[(JSON, "Settings")])]),
    Operation::get("getProof", "/acts/proof", Group::Node, Access::Right(Act::Audit), || get(proof))
        .about("Up to which act the log is proved complete, and what does not verify.")
        .answers(&[gives(200, "The proof.", &[(JSON, "Proof")]).headers(TAG)]),
    Operation::get("askForProof", "/acts/proof", Group::Node, Access::Right(Act::Audit), || post(prove))
        .does(Verb::Post)
        .about("Has a job prove the log complete; one that is under way is not begun again.")
        .answers(&[gives(202, "The proof.", &[(JSON, "Proof")])]),
];

fn told(settings: &Settings) -> Value {
    json!({
        "name": settings.name.as_deref().unwrap_or_default(), "names": settings.names,
        "languages": settings.languages, "address": settings.address.as_deref().unwrap_or_default(),
        "provider_is_enough": settings.provider_is_enough, "hosts": settings.hosts,
    })
}

/// `GET /settings`
async fn read(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    acts(&who).may(Act::Govern, &On::default())?;
    answer::shown(&visitor, &told(&Settings::load(&node.store).await?))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    name: String,
    names: BTreeMap<String, String>,
    languages: Vec<String>,
    address: String,
    provider_is_enough: bool,
    hosts: Vec<String>,
}

/// `PUT /settings`
async fn change(
    State(node): State<Shared>,
    who: Who,
    Told(wanted): Told<Wanted>,
) -> Result<Response, Trouble> {
    let said = |text: String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let settings = Settings {
        country: None,
        name: said(wanted.name),
        names: wanted.names,
        languages: LANGUAGES
            .into_iter()
            .filter(|code| wanted.languages.iter().any(|one| one == code))
            .collect(),
        address: said(wanted.address),
        provider_is_enough: wanted.provider_is_enough,
        hosts: wanted.hosts,
    };
    settings::change(&node.desk(), acts(&who), &settings).await.map_err(content)?;
    answer::done(StatusCode::OK, &told(&Settings::load(&node.store).await?))
}

fn proved(proved: &Proved) -> Value {
    match proved {
        Proved::Never => json!({ "state": "never" }),
        Proved::UnderWay => json!({ "state": "under-way" }),
        Proved::Failed => json!({ "state": "failed" }),
        Proved::Done(proof) => json!({
            "state": "done", "acts": proof.acts, "head": proof.head, "faults": proof.faults, "at": proof.at,
        }),
    }
}

/// `GET /acts/proof`
async fn proof(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    answer::shown(&visitor, &proved(&log::proved(&node.desk(), acts(&who)).await?))
}

/// `POST /acts/proof`
async fn prove(State(node): State<Shared>, who: Who) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), acts(&who));
    log::ask(&desk, by).await?;
    answer::done(StatusCode::ACCEPTED, &proved(&log::proved(&desk, by).await?))
}
