//! What is said about an answer: queries and replies, and clearance level by level.

use ayni_core::rights::{Act, On};
use ayni_model::finding::Arg;
use ayni_model::monitor::Verdict;
use ayni_model::survey::{AnswerState, ClearanceLevel, ClearanceSide, FormSheet};
use ayni_store::{NewSaid, SaidLine};

use super::super::desk::{By, Desk, within};
use super::super::{Refusal, kit};
use super::seat::Seat;
use super::{Rounds, answer, open, round_for};

/// The longest text that somebody says, in characters.
pub const LONGEST: usize = 4_000;

/// How far an answer is on its way through the levels.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// The levels that have cleared it.
    pub cleared: usize,
    /// The level that is next, while it is handed in.
    pub next: Option<ClearanceLevel>,
    /// Who handed it in.
    pub handed_in: Option<i64>,
    /// Queries that nobody has replied to.
    pub open: usize,
}

/// How far an answer is, by what was said about it.
pub fn standing(levels: &[ClearanceLevel], state: Option<AnswerState>, said: &[SaidLine]) -> Standing {
    let submit = said.iter().rev().find(|line| line.kind == "submit");
    let (since, of) = submit.map_or((i64::MAX, i64::MAX), |line| (line.id, line.version));
    // Two who clear one level at once clear that level. A line about an earlier version clears nothing of this one.
    let done = |level: usize| {
        let level = level.to_string();
        said.iter()
            .any(|line| line.kind == "clear" && line.id > since && line.version >= of && line.body == level)
    };
    let cleared = (0..levels.len()).take_while(|level| done(*level)).count();
    let next = levels.get(cleared).filter(|_| state == Some(AnswerState::Submitted)).cloned();
    Standing {
        cleared,
        next,
        handed_in: submit.and_then(|line| line.person),
        open: open_queries(said.iter()),
    }
}

/// Queries to one respondent after which nobody has replied at the same question.
pub fn open_queries<'s>(said: impl Iterator<Item = &'s SaidLine> + Clone) -> usize {
    let replied = |query: &SaidLine| {
        let mut later = said.clone().filter(|line| line.kind == "reply" && line.id > query.id);
        later.any(|line| line.question == query.question)
    };
    said.clone().filter(|line| line.kind == "query" && !replied(line)).count()
}

/// Whether somebody may clear an answer at the level that is next.
pub async fn may_clear(desk: &Desk<'_>, seat: &Seat, standing: &Standing) -> Result<(), Refusal> {
    let (Some(level), Some(by)) = (&standing.next, &seat.by) else {
        return Err(Refusal::refused("round-nothing-to-clear", []));
    };
    let organisation = match level.side {
        ClearanceSide::Respondent => seat.asked.organisation.as_str(),
        ClearanceSide::Round => seat.held.plan.organisation.as_str(),
    };
    let all = desk.store.organisations().await?;
    let within = within(organisation, &all);
    by.may(Act::Clear, &On { within: &within, by: standing.handed_in, ..On::default() })
}

/// Clears an answer at the level that is next, as it was looked at: its version, and how many levels had cleared it.
/// After the last one it counts.
pub async fn clear(
    desk: &Desk<'_>,
    rounds: &Rounds,
    seat: &Seat,
    form: &FormSheet,
    (version, level): (i64, usize),
) -> Result<(), Refusal> {
    let now = answer::of(desk, seat, form).await?;
    let said = desk.store.said_in_round(&seat.asked.round, Some(seat.asked.id)).await?;
    let levels = &seat.held.plan.levels;
    let standing = standing(levels, now.state, &said);
    may_clear(desk, seat, &standing).await?;
    // What was looked at is what is cleared.
    if now.number != version || standing.cleared != level {
        return Err(Refusal::refused("round-moved", []));
    }
    let body = standing.cleared.to_string();
    if standing.cleared + 1 < levels.len() {
        return say(desk, seat, "clear", "", &body, now.number).await;
    }
    let stated = (AnswerState::Cleared, seat.says("clear", "", &body));
    let before = (now.number, &now.record);
    answer::put(desk, rounds, seat, form, before, now.record.clone(), Some(stated)).await.map(|_| ())
}

/// Sends a query to the respondent, at a question or about the whole; `back` sends the answer back with
/// it, to be handed in again. `node` is where the node is found.
pub async fn query(
    desk: &Desk<'_>,
    rounds: &Rounds,
    seat: &Seat,
    form: &FormSheet,
    (question, text, back): (&str, &str, bool),
    node: &str,
) -> Result<(), Refusal> {
    let Some(by) = &seat.by else { return Err(Refusal::refused("round-only-look", [])) };
    round_for(desk, by, Act::Ask, &seat.asked.round).await?;
    let text = spoken(text)?;
    let now = answer::of(desk, seat, form).await?;
    let handed_in = matches!(now.state, Some(AnswerState::Submitted | AnswerState::Cleared));
    match back && handed_in {
        true => {
            let stated = (AnswerState::Returned, seat.says("query", question, text));
            let before = (now.number, &now.record);
            answer::put(desk, rounds, seat, form, before, now.record.clone(), Some(stated)).await?;
        }
        false => say(desk, seat, "query", question, text, now.number).await?,
    }
    open::write_to(desk, &seat.held, &seat.asked, "round-mail-query", node, by).await?;
    Ok(())
}

/// Replies to a query.
pub async fn reply(desk: &Desk<'_>, seat: &Seat, question: &str, text: &str) -> Result<(), Refusal> {
    seat.may_answer()?;
    say(desk, seat, "reply", question, spoken(text)?, 0).await
}

async fn say(
    desk: &Desk<'_>,
    seat: &Seat,
    kind: &str,
    question: &str,
    body: &str,
    version: i64,
) -> Result<(), Refusal> {
    let new = NewSaid { asked: Some(seat.asked.id), question, kind, body, version };
    let said = desk.store.say_in_round(&seat.asked.round, &new, &seat.stamp(desk)).await?;
    said.map(|_| ()).ok_or_else(|| super::no_round(&seat.asked.round))
}

/// What somebody says, if it says something and not too much.
fn spoken(text: &str) -> Result<&str, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::usage("round-say-something", []));
    }
    if text.chars().count() > LONGEST {
        return Err(Refusal::usage("round-say-shorter", [("most", Arg::Count(LONGEST as u64))]));
    }
    Ok(text)
}

/// A verdict of a person against that of the rule, with its reason.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Overruling {
    /// The outcome.
    pub outcome: String,
    /// The verdict.
    pub verdict: Verdict,
    /// The reason.
    pub reason: String,
}

/// Overrules a verdict of a round. Without a reason it is refused; what was said before stays.
pub async fn overrule(desk: &Desk<'_>, by: &By, name: &str, said: &Overruling) -> Result<(), Refusal> {
    let held = round_for(desk, by, Act::Ask, name).await?;
    let reason = spoken(&said.reason)?.to_owned();
    let (edition, _) = kit_edition(desk.kit, &held.plan.edition)?;
    if !edition.outcomes.iter().any(|one| one.code == said.outcome) {
        return Err(Refusal::usage("round-no-outcome", [("outcome", Arg::Text(said.outcome.clone()))]));
    }
    let said = Overruling { reason, ..said.clone() };
    let body = serde_json::to_string(&said).map_err(|error| Refusal::Fault(error.to_string()))?;
    let new = NewSaid { asked: None, question: "", kind: "overrule", body: &body, version: 0 };
    desk.store.say_in_round(name, &new, &desk.stamp(by)).await?;
    Ok(())
}

/// The monitoring framework of this id, with the bytes of its file.
pub fn kit_edition(
    kit: &kit::Kit,
    id: &str,
) -> Result<(ayni_model::monitor::MonitoringFramework, Vec<u8>), Refusal> {
    if id.is_empty() {
        return Err(Refusal::refused("round-no-edition", []));
    }
    super::super::monitor::edition(kit, id)
}
