//! The rounds of one series as monitoring takes them: an edition, an organisation, and the answers that count. A closed
//! round is taken as it was when it ended.

use std::collections::BTreeSet;

use ayni_formats::answers;
use ayni_model::finding::Arg;
use ayni_model::monitor::{Overruled, Round, RoundSheet};
use ayni_model::survey::{AnswerRecord, AnswerState};
use ayni_model::{Amount, Finding, Origin, Severity};
use ayni_store::Store;
use serde::Deserialize;

use super::super::monitor::form;
use super::super::{Refusal, standing};
use super::answer::parsed;
use super::clear::Overruling;
use super::{FormLine, Held, all};

/// Rounds that are worked out together.
#[derive(Debug, Default)]
pub struct Series {
    /// The rounds, in the order of their dates.
    pub rounds: Vec<Round>,
    /// Those of them that are taken as they ended.
    pub frozen: BTreeSet<String>,
    /// The answers that count, each round's in turn.
    pub answers: Vec<AnswerRecord>,
}

impl Series {
    /// The answers of a round.
    pub fn of(&self, round: &str) -> impl Iterator<Item = &AnswerRecord> {
        self.answers.iter().filter(move |answer| answer.round == round)
    }

    /// The answers of a round as a file, one in each line.
    pub fn lines(&self, round: &str) -> Vec<u8> {
        self.of(round).flat_map(|one| [answers::write(one), b"\n".to_vec()].concat()).collect()
    }
}

/// The rounds up to this one. With `revised`, what came after their ends counts too.
pub async fn up_to(store: &Store, last: &Held, revised: bool) -> Result<Series, Refusal> {
    let mut rounds = all(store).await?;
    rounds.retain(|one| {
        one.plan.edition == last.plan.edition
            && (one.plan.date < last.plan.date || one.line.id == last.line.id)
            && one.plan.organisation == last.plan.organisation
    });
    rounds.sort_by(|one, other| one.plan.date.cmp(&other.plan.date).then(one.line.id.cmp(&other.line.id)));
    let mut series = Series::default();
    for one in &rounds {
        let frozen = !one.line.open && !revised;
        for body in store.counted_answers(&one.line.name, AnswerState::Cleared, frozen).await? {
            series.answers.push(parsed(&body)?);
        }
        if frozen {
            series.frozen.insert(one.line.name.clone());
        }
        let (round, records) = as_round(store, one, frozen).await?;
        series.rounds.push(round);
        series.answers.extend(records);
    }
    Ok(series)
}

/// The rounds that the node ran by an edition, up to the one of this name; without one up to the last. Where several
/// organisations ran some, one must be named.
pub async fn of_edition(store: &Store, edition: &str, until: Option<&str>) -> Result<Series, Refusal> {
    let named = |key: &'static str| Refusal::refused(key, [("edition", Arg::Text(edition.to_owned()))]);
    let mut rounds = all(store).await?;
    rounds.retain(|one| one.plan.edition == edition);
    if rounds.is_empty() {
        return Err(named("app-no-rounds-run"));
    }
    if let Some(until) = until {
        let last = rounds.iter().find(|one| one.line.name == until).ok_or_else(|| {
            let gone = Finding::new("report-name-gone", Severity::Error).at(Origin::file("rounds"));
            Refusal::Content(vec![gone.with("name", until)])
        })?;
        return up_to(store, last, false).await;
    }
    let organisations: BTreeSet<&str> = rounds.iter().map(|one| one.plan.organisation.as_str()).collect();
    match rounds.iter().max_by_key(|one| (one.plan.date, one.line.id)) {
        Some(last) if organisations.len() == 1 => up_to(store, last, false).await,
        _ => Err(named("app-which-round")),
    }
}

/// A round as monitoring knows it; a frozen one with those who were asked when it ended. With it the records that its
/// queries gave when it ended.
async fn as_round(store: &Store, held: &Held, frozen: bool) -> Result<(Round, Vec<AnswerRecord>), Refusal> {
    let mut records: Vec<AnswerRecord> = Vec::new();
    let asked = store.asked_in(&held.line.name).await?;
    let end = held.line.closed.filter(|_| frozen).unwrap_or(i64::MAX);
    let was = |one: &ayni_store::AskedLine| one.made <= end && one.ended.is_none_or(|ended| ended > end);
    let sheet = |form: &FormLine| RoundSheet {
        form: form.reference(),
        asked: u32::try_from(asked.iter().filter(|one| one.form == form.id && was(one)).count()).ok(),
    };
    let said = store.said_in_round(&held.line.name, None).await?;
    let names = standing::names(store, said.iter().filter_map(|line| line.person)).await?;
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
                    date: standing::day(line.at).unwrap_or(held.plan.date),
                });
            }
            "value" => {
                let value: serde_json::Value = serde_json::from_str(&line.body).unwrap_or_default();
                let text = |name: &str| value.get(name).and_then(|one| one.as_str()).unwrap_or_default();
                if let Ok(amount) = text("value").parse::<Amount>() {
                    round.queries.insert(text("name").to_owned(), amount);
                }
                if let Some(given) = value.get("records") {
                    let given = Vec::<AnswerRecord>::deserialize(given)
                        .map_err(|error| Refusal::Fault(format!("records of a round: {error}")))?;
                    let asked = u32::try_from(given.len()).ok();
                    round.sheets.push(RoundSheet { form: form(text("name")), asked });
                    records.extend(given);
                }
            }
            _ => {}
        }
    }
    Ok((round, records))
}
