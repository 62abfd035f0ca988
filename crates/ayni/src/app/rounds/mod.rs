//! Rounds of questionnaires: opened, answered by people and by link, cleared, closed, counted.

pub mod answer;
pub mod carry;
pub mod clear;
pub mod example;
pub mod figures;
pub mod open;
pub mod remind;
mod saver;
pub mod seat;
pub mod series;
pub mod suggest;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use ayni_core::rights::Act;
use ayni_model::finding::Arg;
use ayni_model::survey::{AskedBody, FormRef, FormSheet, RoundPlan};
use ayni_store::{AskedLine, RoundLine, Store};

use super::Refusal;
use super::desk::{By, Desk, may_within};
pub use saver::Saver;

/// Forms that stay in memory: a form of a round never changes.
const FORMS: usize = 32;

/// What a node has at hand of its rounds.
#[derive(Default)]
pub struct Rounds {
    forms: Mutex<BTreeMap<(String, String), Arc<FormSheet>>>,
    /// Saves answers, those of many people in one go.
    pub saver: Saver,
}

/// A round.
#[derive(Clone, Debug)]
pub struct Held {
    /// As the register keeps it.
    pub line: RoundLine,
    /// What it is.
    pub plan: RoundPlan,
    /// Its questionnaires: id, version, title.
    pub forms: Vec<FormLine>,
}

/// A questionnaire of a round.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct FormLine {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: String,
    /// The languages of its texts.
    pub languages: Vec<String>,
}

impl FormLine {
    /// The questionnaire in its version.
    pub fn reference(&self) -> FormRef {
        FormRef { id: self.id.clone(), version: self.version.clone() }
    }
}

/// The body of a round in the register.
#[derive(serde::Serialize, serde::Deserialize)]
struct Body {
    plan: RoundPlan,
    forms: Vec<FormLine>,
}

impl Held {
    fn of(line: RoundLine) -> Result<Held, Refusal> {
        let body: Body = serde_json::from_str(&line.body)
            .map_err(|error| Refusal::Fault(format!("the round {}: {error}", line.id)))?;
        Ok(Held { line, plan: body.plan, forms: body.forms })
    }

    /// What it is called in a language; its name where nobody called it anything.
    pub fn title(&self, language: &str) -> &str {
        self.plan.title.best(language).map_or(self.line.name.as_str(), |(title, _)| title)
    }
}

/// What is known of a respondent beside its id.
pub fn about(asked: &AskedLine) -> AskedBody {
    serde_json::from_str(&asked.body).unwrap_or_default()
}

/// All rounds, the last opened first.
pub async fn all(store: &Store) -> Result<Vec<Held>, Refusal> {
    store.rounds().await?.into_iter().map(Held::of).collect()
}

/// The round of a name.
pub async fn round(desk: &Desk<'_>, name: &str) -> Result<Held, Refusal> {
    let found = desk.store.rounds().await?.into_iter().find(|one| one.name == name);
    found.map(Held::of).transpose()?.ok_or_else(|| no_round(name))
}

/// The round, for who may do this in the organisation that asks.
pub async fn round_for(desk: &Desk<'_>, by: &By, act: Act, name: &str) -> Result<Held, Refusal> {
    let held = round(desk, name).await?;
    desk.may_in(by, act, &held.plan.organisation).await?;
    Ok(held)
}

fn no_round(name: &str) -> Refusal {
    Refusal::refused("round-none", [("name", Arg::Text(name.to_owned()))])
}

impl Rounds {
    /// A questionnaire of a round, as it was when the round was opened.
    pub async fn form(&self, desk: &Desk<'_>, round: &str, form: &str) -> Result<Arc<FormSheet>, Refusal> {
        let key = (round.to_owned(), form.to_owned());
        let lock = || self.forms.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = lock().get(&key) {
            return Ok(found.clone());
        }
        let none = || Refusal::refused("round-no-form", [("form", Arg::Text(form.to_owned()))]);
        let text = desk.store.round_form(round, form).await?.ok_or_else(none)?;
        let read: FormSheet = serde_json::from_str(&text)
            .map_err(|error| Refusal::Fault(format!("a form of the round {round}: {error}")))?;
        let read = Arc::new(read);
        let mut forms = lock();
        if forms.len() >= FORMS {
            forms.pop_first();
        }
        forms.insert(key, read.clone());
        Ok(read)
    }
}

/// Rounds in a list, with what somebody is asked in each.
pub struct Seen {
    /// The round.
    pub held: Held,
    /// Whether they see the board.
    pub board: bool,
    /// What they may answer in it.
    pub asked: Vec<AskedLine>,
}

/// The rounds that somebody has to do with.
pub async fn seen(desk: &Desk<'_>, by: &By) -> Result<Vec<Seen>, Refusal> {
    let organisations = desk.store.organisations().await?;
    let may = |act: Act, of: &str| may_within(by, act, of, &organisations).is_ok();
    let mut asked: BTreeMap<String, Vec<AskedLine>> = BTreeMap::new();
    for organisation in answers_for(by, &organisations) {
        for line in desk.store.asked_of(&organisation).await? {
            asked.entry(line.round.clone()).or_default().push(line);
        }
    }
    let mut seen = Vec::new();
    for held in all(desk.store).await? {
        let board = may(Act::See, &held.plan.organisation);
        let asked = asked.remove(&held.line.name).unwrap_or_default();
        if board || !asked.is_empty() {
            seen.push(Seen { held, board, asked });
        }
    }
    Ok(seen)
}

/// The organisations that somebody answers for.
fn answers_for(by: &By, all: &[ayni_store::Organisation]) -> Vec<String> {
    let mut ids: Vec<String> = all.iter().map(|one| one.id.clone()).collect();
    if let By::Person(actor) = by {
        let own = actor.memberships.iter().map(|one| &one.organisation).filter(|id| !id.is_empty());
        ids.extend(own.filter(|id| all.iter().all(|one| one.id != **id)).cloned().collect::<Vec<_>>());
    }
    ids.retain(|id| may_within(by, Act::Respond, id, all).is_ok());
    ids
}
