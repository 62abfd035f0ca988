//! The lists that records are found by. They stand in the store and follow the records: whatever changes one puts it
//! among those that are due, in the same step, and who looks for something first has the lists made anew of what is due.

use std::sync::Arc;

use ayni_core::exchange::disclose::consents;
use ayni_core::exchange::find::{FORM, Found, Lists, Of, Question, postings, rank};
use ayni_model::exchange::{Record, Tier};
use ayni_model::{Day, PartialDate};
use ayni_store::{ExchangeState, SeekDue, SeekLists, SeekState, Sought};

use super::meaning::Held;
use super::search::holds;
use super::shelf::{Kept, plain_entry, readable};
use super::{Exchange, Viewer, meaning};
use crate::app::desk::Desk;
use crate::app::{Refusal, enter};

/// Records whose lists one step makes anew.
const STEP: usize = 500;

/// Steps that who looks for something waits for. After a large file the rest is made meanwhile by the node itself; what
/// was taken back is not shown in any case.
const STEPS: usize = 2;

/// Steps that a file for programs waits for: some seconds.
const WHOLE: usize = 40;

/// The best answers to a question, of what somebody may see. `says` is what the node's model of meaning is given to read
/// of it, where it has one; empty for what has no words.
pub async fn find(
    desk: &Desk<'_>,
    exchange: &Exchange,
    viewer: &Viewer,
    question: Question,
    says: &str,
    most: usize,
) -> Result<(Found, Arc<SeekLists>), Refusal> {
    let state = catch_up(desk, exchange, STEPS).await?;
    let often = often(desk, exchange, &state).await?;
    let mut question = question.among(viewer.tokens());
    let (records, counts) = desk.store.seek_counts(&question.asked()).await?;
    question.trim(records, &counts);
    let rest: Vec<&str> = question.tokens().into_iter().filter(|token| !often.contains_key(*token)).collect();
    let lists = if rest.is_empty() { SeekLists::new() } else { desk.store.seek_lists(&rest).await? };
    let meant = meaning::meant(desk, exchange, &state, says).await?;
    let (meant, meanings) = meant.map_or_else(Default::default, |(meant, made)| (Some(meant), made));
    question.meaning = meant;
    let lists = Lists { records, lists, often: Arc::clone(&often), meanings };
    Ok((rank(&question, &lists, most), often))
}

/// The records of these numbers of the lists, in their order, as they are now.
pub async fn kept(desk: &Desk<'_>, numbers: &[u32]) -> Result<Vec<(u32, Kept)>, Refusal> {
    let lines = desk.store.seek_lines(numbers).await?;
    Ok(lines.into_iter().filter_map(|(number, line)| Some((number, readable(line)?))).collect())
}

/// The lists that every search looks into.
async fn often(desk: &Desk<'_>, exchange: &Exchange, state: &SeekState) -> Result<Arc<SeekLists>, Refusal> {
    let known = exchange.often.lock().ok().and_then(|known| known.clone());
    if let Some((_, lists)) = known.filter(|(revision, _)| *revision == state.revision) {
        return Ok(lists);
    }
    let lists = Arc::new(desk.store.seek_facets(&Of::OFTEN.map(Of::prefix)).await?);
    if let Ok(mut place) = exchange.often.lock() {
        *place = Some((state.revision, Arc::clone(&lists)));
    }
    Ok(lists)
}

/// Has the lists hold all that there is, for what is written for programs: nothing is left out of it unseen. Refused
/// where that takes longer than somebody waits.
pub async fn settle(desk: &Desk<'_>, exchange: &Exchange) -> Result<(), Refusal> {
    match catch_up(desk, exchange, WHOLE).await?.due {
        true => Err(Refusal::refused("exchange-lists-behind", [])),
        false => Ok(()),
    }
}

/// Makes the lists anew of what is due, at most so many steps.
pub async fn catch_up(desk: &Desk<'_>, exchange: &Exchange, steps: usize) -> Result<SeekState, Refusal> {
    let today = enter::today(desk);
    let day = today.to_string();
    let mut state = desk.store.seek_state().await?;
    if state.form != FORM {
        desk.store.seek_form(FORM).await?;
        state = desk.store.seek_state().await?;
    }
    if state.day != day {
        desk.store.seek_day(&day).await?;
        state = desk.store.seek_state().await?;
    }
    let wanted = meaning::wanted(&state);
    if state.model != wanted {
        desk.store.seek_model(&wanted).await?;
        state = desk.store.seek_state().await?;
    }
    let mut count = 0;
    while state.due && count < steps {
        let due = desk.store.seek_due(STEP).await?;
        let vocabulary = exchange.vocabulary(desk);
        let model = if state.model.is_empty() { None } else { meaning::of(desk, exchange, &state) };
        let put: Vec<Sought> = due
            .iter()
            .filter_map(|one| sought(exchange, &vocabulary, model.as_deref(), one, today))
            .collect();
        desk.store.seek_settle(&due, &put, &state.model).await?;
        state = desk.store.seek_state().await?;
        count += 1;
    }
    Ok(state)
}

/// A record as the lists have it today; `None` of one that is not published.
fn sought(
    exchange: &Exchange,
    vocabulary: &ayni_core::exchange::find::Vocabulary,
    model: Option<&Held>,
    due: &SeekDue,
    today: Day,
) -> Option<Sought> {
    if due.line.state != ExchangeState::Published {
        return None;
    }
    let mut kept = readable(due.line.clone())?;
    let turns = turns(exchange, &kept, today);
    let mut entry = plain_entry(exchange, &kept, today);
    if entry.is_none() {
        // Of a person who does not agree nobody is shown anything but the owner, who finds it to change it.
        kept.record.tier = Tier::Private;
        entry = plain_entry(exchange, &kept, today);
    }
    // What is over is found by nobody; it comes back with a version that holds.
    let (postings, meaning) = match entry {
        Some(entry) if holds(&kept.line.until, today) => {
            let meaning = model.map(|model| model.made_of(&entry)).unwrap_or_default();
            (postings(vocabulary, &entry), meaning)
        }
        _ => Default::default(),
    };
    let (record, version) = (due.line.id.to_string(), due.line.number.to_string());
    Some(Sought { record, version, turns, postings, meaning })
}

/// The next day on which a record is shown otherwise: it is over, or a person's consent begins or ends.
fn turns(exchange: &Exchange, kept: &Kept, today: Day) -> String {
    let date = |record: &Record, name: &str| record.plain(name).parse::<PartialDate>().ok();
    let after = |day: Day| day.tomorrow().ok();
    let mut days: Vec<Day> = kept.line.until.parse::<Day>().ok().and_then(after).into_iter().collect();
    if let Some(kind) = exchange.kinds.kind(&kept.record.kind).filter(|kind| kind.consent) {
        days.extend(date(&kept.record, "consent_date").map(PartialDate::first_day));
        if consents(&kept.record, kind, today) {
            days.extend(date(&kept.record, "consent_until").map(PartialDate::last_day).and_then(after));
        }
    }
    days.into_iter().filter(|day| *day > today).min().map(|day| day.to_string()).unwrap_or_default()
}
