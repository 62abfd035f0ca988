//! An answer on its way: what stands there, what is suggested, saved together with what others saved
//! meanwhile, handed in.

use std::collections::BTreeMap;

use ayni_core::survey::{Edit, Index, TooLong, check, edit, merge};
use ayni_formats::answers;
use ayni_model::survey::{AnswerRecord, AnswerState, FormRef, FormSheet, Given, Respondent};
use ayni_model::{Finding, Severity, Text};
use ayni_store::{AnswerKeeping, AnswerKept, AnswerSaid, Suggested};

use super::super::desk::Desk;
use super::super::{Refusal, enter};
use super::Rounds;
use super::seat::Seat;

/// How often others may come between before a save gives up.
const TRIES: usize = 128;

/// Files, links and comments of one question at the most.
pub const EVIDENCE: usize = 20;

/// An answer as it stands.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Its version; 0 where nothing was kept yet.
    pub number: i64,
    /// Where it stands; none where nothing was kept yet.
    pub state: Option<AnswerState>,
    /// The answer itself.
    pub record: AnswerRecord,
    /// What is suggested where nothing was answered.
    pub suggested: BTreeMap<String, Suggested>,
}

impl Answer {
    /// The answer with what is suggested in the open places. None of that is counted.
    pub fn shown(&self) -> AnswerRecord {
        let mut shown = self.record.clone();
        for (key, one) in &self.suggested {
            let given = shown.answers.entry(key.clone()).or_default();
            if given.value.is_empty() && given.beside.is_empty() {
                given.value.clone_from(&one.value);
                given.suggested.clone_from(&one.source);
            }
        }
        shown
    }
}

/// What somebody's answer is.
pub async fn of(desk: &Desk<'_>, seat: &Seat, form: &FormSheet) -> Result<Answer, Refusal> {
    let suggested = desk.store.suggested(seat.asked.id).await?;
    let head = head(seat, form);
    Ok(match desk.store.answer_now(seat.key()).await? {
        Some((line, body)) => {
            Answer { number: line.number, state: Some(line.state), record: parsed(&body)?, suggested }
        }
        None => Answer { number: 0, state: None, record: head, suggested },
    })
}

/// The record of somebody who has not answered yet.
pub fn head(seat: &Seat, form: &FormSheet) -> AnswerRecord {
    AnswerRecord {
        form: FormRef { id: form.id.clone(), version: form.version.clone() },
        round: seat.asked.round.clone(),
        respondent: Respondent {
            id: seat.asked.respondent.clone(),
            name: Text::of(ayni_words::negotiate(&seat.about.language), seat.about.name.clone()),
            groups: seat.about.groups.clone(),
        },
        language: seat.about.language.clone(),
        answers: BTreeMap::new(),
    }
}

/// A record as it is kept.
pub fn parsed(body: &[u8]) -> Result<AnswerRecord, Refusal> {
    let (records, findings) = answers::read_lines(body, "");
    let fault = || Refusal::Fault(format!("an answer that is kept cannot be read: {findings:?}"));
    records.into_iter().next().ok_or_else(fault)
}

/// What became of a save.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// The newest version.
    pub number: i64,
    /// Whether the round is closed, so that this is a revision.
    pub late: bool,
    /// Whether anything was changed at all.
    pub changed: bool,
    /// Questions that another person answered otherwise meanwhile.
    pub beside: Vec<String>,
    /// Questions at which more was filled in than is kept; there nothing was.
    pub too_long: TooLong,
}

/// Saves what somebody filled in, who had version `base` before them. What others saved since is put
/// together with it, question by question; where both changed one, both stay.
pub async fn save(
    desk: &Desk<'_>,
    rounds: &Rounds,
    seat: &Seat,
    form: &FormSheet,
    base: i64,
    mut filled: Edit,
) -> Result<Saved, Refusal> {
    seat.may_answer()?;
    for evidence in filled.evidence.values_mut() {
        evidence.retain(|one| !one.is_empty() && one.chars().count() <= 2_000);
        evidence.truncate(EVIDENCE);
    }
    let before = version(desk, seat, form, base).await?;
    let (mine, too_long) = edit(&before, &filled);
    let saved = put(desk, rounds, seat, form, (base, &before), mine, None).await?;
    Ok(Saved { too_long, ..saved })
}

/// A version of the answer; 0 is the one before anything was answered.
pub async fn version(
    desk: &Desk<'_>,
    seat: &Seat,
    form: &FormSheet,
    number: i64,
) -> Result<AnswerRecord, Refusal> {
    match number {
        0 => Ok(head(seat, form)),
        number => match desk.store.answer(seat.key(), Some(number)).await? {
            Some((_, body)) => parsed(&body),
            None => Err(Refusal::usage("round-no-version", [])),
        },
    }
}

/// A state that an answer is put into, and what is said of that in the round.
pub type Stated = (AnswerState, AnswerSaid);

/// Puts an answer in the place of version `base`, which was `before`, together with what others saved since; in a state
/// of its own, or in that of a draft.
pub async fn put(
    desk: &Desk<'_>,
    rounds: &Rounds,
    seat: &Seat,
    form: &FormSheet,
    (base, before): (i64, &AnswerRecord),
    mine: AnswerRecord,
    stated: Option<Stated>,
) -> Result<Saved, Refusal> {
    let (state, said) = stated.unzip();
    let mut now = desk.store.answer_now(seat.key()).await?;
    for _ in 0..TRIES {
        let (number, there, standing) = match &now {
            Some((line, body)) => (line.number, parsed(body)?, Some(line.state)),
            None => (0, head(seat, form), None),
        };
        // What nobody has checked is not handed in, and does not count.
        if number != base && matches!(state, Some(AnswerState::Submitted | AnswerState::Cleared)) {
            return Err(Refusal::refused("round-moved", []));
        }
        let merged = match number == base {
            true => mine.clone(),
            false => merge(before, &mine, &there).record,
        };
        let beside = merged.answers.iter().filter(|(_, given)| !given.beside.is_empty());
        let beside = beside.map(|(key, _)| key.clone()).collect();
        let same = merged.answers == there.answers;
        // What was sent back stays so until it is handed in again; all else that is changed is a draft.
        let next = state.unwrap_or(match standing {
            Some(AnswerState::Returned) => AnswerState::Returned,
            _ => AnswerState::Draft,
        });
        // Of two who send an answer back, what each asks is kept.
        let asks = state == Some(AnswerState::Returned);
        if same && !asks && (standing == Some(next) || state.is_none()) {
            return Ok(Saved { number, beside, late: !seat.held.line.open, ..Saved::default() });
        }
        let keeping = AnswerKeeping {
            round: seat.asked.round.clone(),
            form: seat.asked.form.clone(),
            respondent: seat.asked.respondent.clone(),
            organisation: seat.asked.organisation.clone(),
            body: answers::write(&merged),
            state: next,
            expected: number,
            said: said.clone(),
            by: seat.stamp(desk),
        };
        match rounds.saver.keep(desk.store, keeping).await? {
            AnswerKept::Kept { number, late } => {
                return Ok(Saved { number, late, changed: true, beside, ..Saved::default() });
            }
            AnswerKept::Moved { .. } => now = desk.store.answer_now(seat.key()).await?,
            AnswerKept::NoRound => return Err(super::no_round(&seat.asked.round)),
        }
    }
    Err(Refusal::refused("app-register-busy", []))
}

/// What became of handing in.
#[derive(Clone, Debug)]
pub enum HandedIn {
    /// It is handed in; `late` where the round is closed.
    Done {
        /// Whether it came after the end.
        late: bool,
    },
    /// These findings hold it back.
    Held(Vec<Finding>),
}

/// Hands an answer in as it is kept. What is missing or does not hold, and what two people answered
/// otherwise, is to be settled before.
pub async fn hand_in(
    desk: &Desk<'_>,
    rounds: &Rounds,
    seat: &Seat,
    form: &FormSheet,
) -> Result<HandedIn, Refusal> {
    seat.may_answer()?;
    let answer = of(desk, seat, form).await?;
    let held = holding(form, &answer.record, enter::today(desk));
    if !held.is_empty() {
        return Ok(HandedIn::Held(held));
    }
    // Without anybody who looks at it, it counts as it is.
    let state = match seat.held.plan.levels.is_empty() {
        true => AnswerState::Cleared,
        false => AnswerState::Submitted,
    };
    let stated = (state, seat.says("submit", "", ""));
    let before = (answer.number, &answer.record);
    let saved = put(desk, rounds, seat, form, before, answer.record.clone(), Some(stated)).await?;
    Ok(HandedIn::Done { late: saved.late })
}

/// What keeps an answer from being handed in.
pub fn holding(form: &FormSheet, record: &AnswerRecord, today: ayni_model::Day) -> Vec<Finding> {
    let (_, mut findings) = check(&Index::new(form), record, today);
    findings.retain(|finding| finding.severity == Severity::Error || finding.code == "answer-beside");
    findings
}

/// How many questions were answered and settled.
pub fn settled(record: &AnswerRecord) -> usize {
    record.answers.values().filter(|given: &&Given| given.settled().is_some()).count()
}
