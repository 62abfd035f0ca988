//! The examples of the exchange, as they stand under `data/example/`: its records, and how partnerships of them went.

use ayni_formats::exchange::read_list;
use ayni_model::exchange::Stage;
use serde::Deserialize;

use super::keep::{Keep, MOST, keep};
use super::shelf::published;
use super::{Exchange, activity, partner};
use crate::app::desk::{By, Desk};
use crate::app::{Kit, Refusal};

/// Puts the examples into the exchange of an empty node; how many.
pub async fn fill(desk: &Desk<'_>, exchange: &Exchange) -> Result<usize, Refusal> {
    let mut all = Vec::new();
    for (name, bytes) in Kit::shipped("example/exchange/") {
        for listed in read_list(bytes, name, MOST).unwrap_or_default() {
            let record = listed.map_err(|finding| Refusal::Content(vec![*finding]))?;
            all.push(Keep { record, expected: None });
        }
    }
    let outcomes = keep(desk, &By::Machine, exchange, all).await?;
    // An example that the rules hold back is a mistake of ours.
    if let Some(held) = outcomes.iter().find(|one| one.became.is_none()) {
        return Err(Refusal::Content(held.findings.clone()));
    }
    Ok(outcomes.len())
}

/// How partnerships of the example went.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Script {
    /// How many days ago the records were entered.
    entered: i64,
    partnerships: Vec<Way>,
}

/// A partnership: the records that it is between, and its steps.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Way {
    sought: String,
    given: String,
    steps: Vec<Told>,
}

/// A step: how many days ago, by whom, what.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    days: i64,
    by: String,
    does: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    next: String,
    #[serde(default)]
    phases: Vec<String>,
    #[serde(default)]
    with: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    country: String,
}

/// Seconds of a day.
const DAY: i64 = 86_400;

/// Puts the examples into the exchange of an empty node, as if they had been entered some time ago, and has partnerships
/// of them go their way since, by what people do on pages; how many partnerships.
pub async fn story(desk: &Desk<'_>, exchange: &Exchange) -> Result<usize, Refusal> {
    let bytes = Kit::shipped("example/partnerships.toml").next().map(|(_, bytes)| bytes).unwrap_or_default();
    let script: Script = toml::from_str(&String::from_utf8_lossy(bytes))
        .map_err(|error| Refusal::Fault(format!("example/partnerships.toml: {error}")))?;
    let ago = |days: i64| Desk { now: desk.now - days * DAY, ..*desk };
    fill(&ago(script.entered), exchange).await?;
    for way in &script.partnerships {
        let records = (number(desk, &way.sought).await?, number(desk, &way.given).await?);
        let mut id = 0;
        for told in &way.steps {
            id = take(&ago(told.days), exchange, records, id, told).await?;
        }
    }
    Ok(script.partnerships.len())
}

/// The number of a record: `XAA-MOH/N-1`.
async fn number(desk: &Desk<'_>, name: &str) -> Result<i64, Refusal> {
    let (owner, id) = name.split_once('/').unwrap_or((name, ""));
    Ok(published(desk, owner, id).await?.line.id)
}

/// Takes a step; the number of the partnership, 0 where it is still to begin.
async fn take(
    desk: &Desk<'_>,
    exchange: &Exchange,
    (sought, given): (i64, i64),
    id: i64,
    told: &Told,
) -> Result<i64, Refusal> {
    let (machine, by, text) = (&By::Machine, told.by.as_str(), told.text.as_str());
    match told.does.as_str() {
        "suggest" => return partner::suggest(desk, machine, exchange, (sought, given), by, text).await,
        "write" if id == 0 => {
            return partner::begin(desk, machine, exchange, (given, sought), by, text).await;
        }
        "write" => partner::write(desk, machine, id, by, text).await?,
        "join" => {
            partner::join(desk, machine, (id, by), &told.with, &told.role, &told.country).await?;
        }
        "part" => {
            let phases: Vec<&str> = told.phases.iter().map(String::as_str).collect();
            let last = phases.last().copied().unwrap_or_default();
            partner::part(desk, machine, (id, by), text, &phases, last).await?;
        }
        "agree" => partner::agree(desk, machine, id, by).await?,
        "activity" => {
            activity::make(desk, machine, exchange, (id, by)).await?;
        }
        stage => {
            let stage = Stage::from_code(stage)
                .ok_or_else(|| Refusal::Fault(format!("example/partnerships.toml: {stage}")))?;
            partner::go(desk, machine, (id, by), stage, (&told.next, text)).await?;
        }
    }
    Ok(id)
}
