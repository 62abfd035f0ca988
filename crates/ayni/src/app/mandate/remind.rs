//! Letters to people who follow requests up: on the day that they asked to be reminded, and before a request falls due.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::Day;
use ayni_model::mandate_follow::FollowState;
use ayni_model::mandate_said::{Said, SaidLine};
use ayni_store::{NewLetter, PersonState, Stamp};

use super::super::desk::Desk;
use super::super::settings::Settings;
use super::super::{Refusal, mail};
use super::follow::{self, Asked, Filter};
use super::library::{self, Library, Shelf};

/// How many days before a request falls due those who follow it up are written to.
const BEFORE: i64 = 30;

/// How many days after it is no longer written of: a log that comes from elsewhere asks for no letters about the past.
const AFTER: i64 = 7;

/// What was looked at last: the day, the last document, the last line of the log.
pub type Looked = (Day, i64, i64);

/// Writes the letters that are due; how many. A round in which nothing changed since the last costs two questions.
pub async fn due(
    desk: &Desk<'_>,
    shelf: &Shelf,
    looked: &std::sync::Mutex<Option<Looked>>,
) -> Result<u64, Refusal> {
    let today = super::super::enter::today(desk);
    let mark = (today, desk.store.mandate_mark().await?, desk.store.said_mark().await?);
    let before = looked.lock().map_or(None, |before| *before);
    if mark.2 == 0 || before == Some(mark) {
        return Ok(0);
    }
    let library = shelf.library(desk.kit, desk.store).await?;
    let lines = library::lines(&library, desk.store).await?;
    let written = write(desk, &library, &lines, today).await?;
    // The letters are lines themselves, and somebody may have said something meanwhile: the next round looks once more.
    if let Ok(mut looked) = looked.lock() {
        *looked = Some(mark);
    }
    Ok(written)
}

/// A letter that is due.
struct Letter {
    request: String,
    person: i64,
    /// What it is about, so that it is written once.
    of: String,
    key: &'static str,
    name: String,
}

async fn write(desk: &Desk<'_>, library: &Library, lines: &[SaidLine], today: Day) -> Result<u64, Refusal> {
    let said = ayni_core::mandate::followed(lines);
    let asked = follow::requests(library, &said, &Filter::default(), today);
    let by_id: BTreeMap<&str, &Asked<'_>> = asked.iter().map(|one| (one.id, one)).collect();
    let mut letters = Vec::new();
    for line in lines {
        let (Said::Remind { on, note }, Ok(person)) = (&line.said, line.by.parse::<i64>()) else { continue };
        let Some(one) = by_id.get(line.request.as_str()).filter(|_| is_near(*on, today, 0)) else { continue };
        let note = if note.trim().is_empty() { follow::short(&one.request.words) } else { note.clone() };
        letters.push(Letter {
            request: line.request.clone(),
            person,
            of: format!("line-{}", line.number),
            key: "mandate-mail-remind",
            name: format!("{}: {note}", place(one)),
        });
    }
    let mut people: BTreeMap<&str, BTreeSet<i64>> = BTreeMap::new();
    for line in lines {
        if let Ok(person) = line.by.parse::<i64>() {
            people.entry(line.request.as_str()).or_default().insert(person);
        }
    }
    let closed = [FollowState::Met, FollowState::Lapsed, FollowState::Replaced];
    for (request, people) in people {
        let Some(one) = by_id.get(request).filter(|one| !closed.contains(&one.standing.state)) else {
            continue;
        };
        let Some(day) =
            one.request.due_by().map(|date| date.last_day()).filter(|day| is_near(*day, today, BEFORE))
        else {
            continue;
        };
        letters.extend(people.into_iter().map(|person| Letter {
            request: request.to_owned(),
            person,
            of: format!("due-{day}-{person}"),
            key: "mandate-mail-due",
            name: format!("{}: {}", place(one), follow::short(&one.request.words)),
        }));
    }
    // What one is reminded of by is noted at the request, which may lead in another language today than it did then.
    let told: BTreeSet<(&str, &str)> = lines
        .iter()
        .filter_map(|line| match &line.said {
            Said::Reminded { of } => Some((line.request.as_str(), of.as_str())),
            _ => None,
        })
        .collect();
    letters.retain(|one| !told.contains(&(one.request.as_str(), one.of.as_str())));
    let mut written = 0;
    for letter in letters {
        written += u64::from(send(desk, &letter).await?);
    }
    Ok(written)
}

fn place(one: &Asked<'_>) -> String {
    format!("{} {}", super::called(&one.held.named), one.request.cite).trim().to_owned()
}

/// Whether a day is at most so many days ahead, and not long past.
fn is_near(day: Day, today: Day, ahead: i64) -> bool {
    let until = today.until(day).map_or(i64::MAX, |span| i64::from(span.get_days()));
    (-AFTER..=ahead).contains(&until)
}

/// Writes one letter, where its reader is still here and nobody wrote it before.
async fn send(desk: &Desk<'_>, letter: &Letter) -> Result<bool, Refusal> {
    let person = desk.store.person(letter.person).await?;
    let Some(person) = person.filter(|person| person.state == PersonState::Active) else { return Ok(false) };
    let settings = Settings::load(desk.store).await?;
    let address = settings.address.clone().unwrap_or_default();
    let link = format!("{address}/mandates/request?request={}", letter.request);
    let (subject, text) = mail::letter(desk, &person.language, letter.key, &letter.name, &link).await?;
    let by =
        Stamp { day: desk.stamp(&super::super::desk::By::Machine).day, at: Some(desk.now), person: None };
    let written = NewLetter { person: person.id, address: person.email, subject, text };
    Ok(desk.store.remind_of_request(&letter.request, &letter.of, &written, &by).await?)
}
