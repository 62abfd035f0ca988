//! Letters: of what is new in a search that somebody keeps, of what a partner wrote, of a record that is to be looked at
//! again. A letter says that there is something and where; what it is, is read on the node.

use std::collections::{BTreeMap, BTreeSet};

use ayni_core::exchange::badge::months_after;
use ayni_core::exchange::find::Of;
use ayni_core::rights::{Act, On};
use ayni_model::document::Speak;
use ayni_model::exchange::{Kind, Record};
use ayni_model::finding::Arg;
use ayni_model::{Day, Phrase};
use ayni_store::{NewLetter, PersonState, RecordLine, SavedSearch};
use ayni_words::Words;

use super::search::{self, Asked};
use super::shelf::readable;
use super::{Exchange, Viewer, lists};
use crate::app::desk::{By, Desk, actor};
use crate::app::settings::Settings;
use crate::app::{Refusal, enter, mail};

/// Searches of one person.
const MOST: i64 = 20;

/// New records that a letter names.
const NAMED: u64 = 10;

/// How often it is looked for records of which somebody is to be reminded, in seconds, and how many are read at once.
const AGAIN: i64 = 3_600;
const PIECE: i64 = 200;

/// Keeps a search.
pub async fn keep(desk: &Desk<'_>, by: &By, name: &str, query: &str, days: i64) -> Result<i64, Refusal> {
    let person = person(by)?;
    let (name, query) = (name.trim(), query.trim());
    if name.is_empty() || name.chars().count() > 200 || query.len() > 2_000 || ![0, 1, 7, 30].contains(&days)
    {
        return Err(Refusal::usage("exchange-no-words", []));
    }
    let search =
        SavedSearch { id: 0, person, name: name.to_owned(), query: query.to_owned(), days, last: desk.now };
    match desk.store.keep_search(&search, MOST, desk.now).await? {
        Some(id) => Ok(id),
        None => Err(Refusal::refused("exchange-too-many", [("most", Arg::Count(MOST.unsigned_abs()))])),
    }
}

/// Drops a search.
pub async fn drop(desk: &Desk<'_>, by: &By, id: i64) -> Result<(), Refusal> {
    desk.store.drop_search(id, person(by)?).await?;
    Ok(())
}

/// The searches that somebody keeps, the first first.
pub async fn of(desk: &Desk<'_>, by: &By) -> Result<Vec<SavedSearch>, Refusal> {
    by.may(Act::See, &On { shared: true, ..On::default() })?;
    let Some(person) = by.person() else { return Ok(Vec::new()) };
    Ok(desk.store.searches(person).await?)
}

/// Whose searches they are: the person's own, also by a program of theirs.
fn person(by: &By) -> Result<i64, Refusal> {
    by.may(Act::Say, &On::default())?;
    by.person().ok_or_else(|| Refusal::usage("people-who", []))
}

/// What a kept search looks for.
pub fn asked(query: &str, language: &str) -> Asked {
    let mut asked = Asked { language: language.to_owned(), ..Asked::default() };
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match name.as_ref() {
            "q" => value.as_ref().clone_into(&mut asked.text),
            "near" => value.as_ref().clone_into(&mut asked.near),
            name if Of::FACETS.iter().any(|(facet, _)| *facet == name) && !value.is_empty() => {
                asked.narrow.insert(name.to_owned(), value.into_owned());
            }
            _ => {}
        }
    }
    asked
}

/// Steps that the lists are brought up by before letters are written.
const CATCH_UP: usize = 20;

/// Writes the letters that are due; how many.
pub async fn send_due(desk: &Desk<'_>, exchange: &Exchange) -> Result<u64, Refusal> {
    // What is not in the lists yet would never be told: letters wait for it.
    if lists::catch_up(desk, exchange, CATCH_UP).await?.due {
        return Ok(0);
    }
    let mut written = 0;
    for search in desk.store.searches_due(desk.now).await? {
        if !desk.store.take_search(&search, desk.now).await? {
            continue;
        }
        let person = desk.store.person(search.person).await?;
        let Some(person) = person.filter(|person| person.state == PersonState::Active) else { continue };
        let viewer = Viewer::of(desk, Some(&By::Person(actor(&person, None)))).await?;
        let asked = asked(&search.query, &person.language);
        let settings = Settings::load(desk.store).await?;
        let address = settings.address.clone().unwrap_or_default();
        let words = Words::new(&desk.kit.catalogue, desk.kit.reference.clone(), &person.language);
        let (mut lines, mut count) = (String::new(), 0_u64);
        let take = |record: Record, kept: &super::shelf::Kept| {
            // The newest come first; what comes now was there when one was last looked for.
            if kept.line.at <= search.last {
                return false;
            }
            count += 1;
            if count <= NAMED {
                let kind = words.key(&format!("exchange-kind-{}", record.kind));
                // A title of several lines is one line of a letter.
                let title = record.title(&person.language).0.split_whitespace().collect::<Vec<_>>().join(" ");
                let page = page(&record.owner, &record.id);
                lines.push_str(&format!("• {title} ({kind})\n  {address}{page}\n"));
            }
            true
        };
        search::newest(desk, exchange, &viewer, &asked, take).await?;
        if count == 0 {
            continue;
        }
        let more = match count.saturating_sub(NAMED) {
            0 => String::new(),
            more => {
                let more = Phrase::message("exchange-mail-more", [("count", Arg::Count(more))]);
                format!("{}\n", words.say(&more))
            }
        };
        let below = format!(
            "{lines}{more}\n{address}/exchange?{}\n\n{}\n{address}/exchange/mine",
            search.query,
            words.key("exchange-mail-stop")
        );
        let (subject, text) =
            mail::letter(desk, &person.language, "exchange-mail-digest", &search.name, &below).await?;
        let letter = NewLetter { person: person.id, address: person.email, subject, text };
        desk.store.add_letter(&letter, desk.now).await?;
        written += 1;
    }
    Ok(written)
}

/// Tells the people of the other partners that something was written or done. Whom a partner has only brought in is
/// written to from when they take part themselves: nobody writes to many by joining them.
pub async fn tell_partners(desk: &Desk<'_>, partnership: i64, acting: &str) -> Result<(), Refusal> {
    let Some(found) = desk.store.partnership(partnership).await? else { return Ok(()) };
    let mut takes_part = desk.store.writers(partnership).await?;
    let records = desk.store.records_among(&[found.sought, found.given]).await?;
    takes_part.extend(records.into_iter().map(|line| line.owner));
    takes_part.extend(found.steps.iter().map(|step| step.owner.clone()));
    let others: BTreeSet<&str> = found
        .partners
        .iter()
        .filter(|one| one.owner != acting && (one.agreed.is_some() || takes_part.contains(&one.owner)))
        .map(|one| one.owner.as_str())
        .collect();
    let settings = Settings::load(desk.store).await?;
    let address = settings.address.clone().unwrap_or_default();
    for person in desk.store.people().await? {
        let of = |role: &str, organisation: &str| {
            ["coordinator", "reporter"].contains(&role) && others.contains(organisation)
        };
        if person.state != PersonState::Active
            || !person.memberships.iter().any(|line| of(&line.role, &line.organisation))
        {
            continue;
        }
        let link = format!("{address}/exchange/partnership/{partnership}");
        let (subject, text) =
            mail::letter(desk, &person.language, "exchange-mail-partner", &person.name, &link).await?;
        let letter = NewLetter { person: person.id, address: person.email, subject, text };
        desk.store.add_letter(&letter, desk.now).await?;
    }
    Ok(())
}

/// Reminds who entered a record that it is to be looked at again; how many letters. One goes out for each version.
pub async fn remind(desk: &Desk<'_>, exchange: &Exchange) -> Result<u64, Refusal> {
    let today = enter::today(desk);
    if let Ok(mut last) = exchange.reminded.lock() {
        if (*last..*last + AGAIN).contains(&desk.now) {
            return Ok(0);
        }
        *last = desk.now;
    }
    let mut written = 0;
    for kind in &exchange.kinds.kinds {
        let before = desk.now - i64::from(kind.months) * 28 * 86_400;
        let mut after = 0;
        loop {
            let lines = desk.store.records_to_remind(&kind.id, before, (after, PIECE)).await?;
            let Some(last) = lines.last() else { break };
            after = last.id;
            for line in lines {
                written += u64::from(remind_of(desk, kind, line, today).await?);
            }
        }
    }
    Ok(written)
}

/// Reminds of one record, if that is due; whether a letter went.
async fn remind_of(desk: &Desk<'_>, kind: &Kind, line: RecordLine, today: Day) -> Result<bool, Refusal> {
    let due = super::partner::day_of(line.at)
        .is_some_and(|day| months_after(day.first_day(), kind.months) <= today);
    let Some(one) = readable(line).filter(|_| due) else { return Ok(false) };
    let Some(person) = one.line.person else { return Ok(false) };
    let person = desk.store.person(person).await?;
    let Some(person) = person.filter(|person| person.state == PersonState::Active) else {
        return Ok(false);
    };
    if !desk.store.remind_once(one.line.id, one.line.number, desk.now).await? {
        return Ok(false);
    }
    let settings = Settings::load(desk.store).await?;
    let address = settings.address.clone().unwrap_or_default();
    let link = format!("{address}{}", page(&one.line.owner, &one.line.key));
    let (title, _) = one.record.title(&person.language);
    let (subject, text) = mail::letter(desk, &person.language, "exchange-mail-remind", title, &link).await?;
    let letter = NewLetter { person: person.id, address: person.email, subject, text };
    desk.store.add_letter(&letter, desk.now).await?;
    Ok(true)
}

/// The page of a record.
pub fn page(owner: &str, id: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("owner", owner).append_pair("id", id);
    format!("/exchange/record?{}", query.finish())
}

/// The names of organisations by id.
pub async fn names(desk: &Desk<'_>) -> Result<BTreeMap<String, String>, Refusal> {
    let all = desk.store.organisations().await?;
    Ok(all.into_iter().filter(|one| !one.name.is_empty()).map(|one| (one.id, one.name)).collect())
}
