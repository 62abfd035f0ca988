//! From a round to its indicators: the answers that count, and those of the rounds before it.

use ayni_core::monitor::{Monitored, document, monitor};
use ayni_core::rights::Act;
use ayni_formats::answers;
use ayni_model::document::Document;
use ayni_model::monitor::{Overruled, Round, RoundSheet};
use ayni_model::survey::{AnswerRecord, AnswerState, FormRef};
use ayni_model::{Amount, PartialDate};

use super::super::desk::{By, Desk};
use super::super::{Refusal, monitor as monitoring, standing};
use super::answer::parsed;
use super::clear::{Overruling, kit_edition};
use super::{Held, all, round_for};

/// What a round comes to.
pub struct Figures {
    /// The round.
    pub held: Held,
    /// What its edition says about it.
    pub monitored: Monitored,
    /// The same as a document.
    pub document: Document,
    /// The answers that count, of all of them.
    pub answers: Vec<AnswerRecord>,
    /// How many answers of the round itself count.
    pub counted: usize,
}

/// Works a round out. Of a closed round what came before its end counts; with `revised`, what came after it too.
pub async fn figures(desk: &Desk<'_>, by: &By, name: &str, revised: bool) -> Result<Figures, Refusal> {
    let held = round_for(desk, by, Act::See, name).await?;
    let (edition, _) = kit_edition(desk.kit, &held.plan.edition)?;
    let mut series: Vec<Held> = all(desk).await?;
    series.retain(|one| {
        one.plan.edition == held.plan.edition
            && (one.plan.date < held.plan.date || one.line.id == held.line.id)
            && one.plan.organisation == held.plan.organisation
    });
    series.sort_by(|one, other| one.plan.date.cmp(&other.plan.date).then(one.line.id.cmp(&other.line.id)));
    let (mut rounds, mut records, mut counted) = (Vec::new(), Vec::new(), 0);
    for one in &series {
        let frozen = !one.line.open && !revised;
        let bodies = desk.store.counted_answers(&one.line.name, AnswerState::Cleared, frozen).await?;
        counted = bodies.len();
        for body in &bodies {
            records.push(parsed(body)?);
        }
        rounds.push(as_round(desk, one, frozen).await?);
    }
    let fault = |error: ayni_model::AmountError| Refusal::Fault(error.to_string());
    let monitored = monitor(&edition, &rounds, &records).map_err(fault)?;
    let monitored = monitored.ok_or_else(|| super::no_round(name))?;
    let document = document(&edition, &monitored);
    Ok(Figures { held, monitored, document, answers: records, counted })
}

/// A round as monitoring knows it; a frozen one with those who were asked when it ended.
async fn as_round(desk: &Desk<'_>, held: &Held, frozen: bool) -> Result<Round, Refusal> {
    let asked = desk.store.asked_in(&held.line.name).await?;
    let end = held.line.closed.filter(|_| frozen).unwrap_or(i64::MAX);
    let was = |one: &ayni_store::AskedLine| one.made <= end && one.ended.is_none_or(|ended| ended > end);
    let sheet = |form: &super::FormLine| RoundSheet {
        form: FormRef { id: form.id.clone(), version: form.version.clone() },
        asked: u32::try_from(asked.iter().filter(|one| one.form == form.id && was(one)).count()).ok(),
    };
    let said = desk.store.said_in_round(&held.line.name, None).await?;
    let names = standing::names(desk, said.iter().filter_map(|line| line.person)).await?;
    let mut round = Round {
        id: held.line.name.clone(),
        date: held.plan.date,
        sheets: held.forms.iter().map(sheet).collect(),
        queries: Default::default(),
        overruled: Vec::new(),
    };
    for line in &said {
        match line.kind.as_str() {
            "overrule" => {
                let Ok(one) = serde_json::from_str::<Overruling>(&line.body) else { continue };
                // Who decides again has the last word; both lines stay in the register.
                round.overruled.retain(|other| other.outcome != one.outcome);
                round.overruled.push(Overruled {
                    outcome: one.outcome,
                    verdict: one.verdict,
                    reason: one.reason,
                    by: line.person.and_then(|person| names.get(&person).cloned()).unwrap_or_default(),
                    date: day(line.at).unwrap_or(held.plan.date),
                });
            }
            "value" => {
                let value: serde_json::Value = serde_json::from_str(&line.body).unwrap_or_default();
                let text = |name: &str| value.get(name).and_then(|one| one.as_str()).unwrap_or_default();
                if let Ok(amount) = text("value").parse::<Amount>() {
                    round.queries.insert(text("name").to_owned(), amount);
                }
            }
            _ => {}
        }
    }
    Ok(round)
}

fn day(at: i64) -> Option<PartialDate> {
    let moment = jiff::Timestamp::from_second(at).ok()?.to_zoned(jiff::tz::TimeZone::UTC);
    moment.date().to_string().parse().ok()
}

/// The files of a round's figures that can be saved: name and media type.
pub const FILES: &[(&str, &str)] = &[
    ("monitoring.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("monitoring.html", "text/html; charset=utf-8"),
    ("figures.csv", "text/csv; charset=utf-8"),
    ("verdicts.csv", "text/csv; charset=utf-8"),
    ("monitoring.json", "application/json"),
    ("answers.jsonl", "application/x-ndjson"),
];

/// One of these files, in the language of the words.
pub fn file(
    desk: &Desk<'_>,
    figures: &Figures,
    name: &str,
    words: &ayni_words::Words,
) -> Result<Option<Vec<u8>>, Refusal> {
    if name == "answers.jsonl" {
        let own = figures.answers.iter().filter(|one| one.round == figures.held.line.name);
        return Ok(Some(own.flat_map(|one| [answers::write(one), b"\n".to_vec()].concat()).collect()));
    }
    monitoring::file(desk.kit, &figures.monitored, &figures.document, name, words)
}
