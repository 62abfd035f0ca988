//! What programs read of the exchange: a feed of what is new, a calendar, the records themselves. Only what everybody
//! may see goes out, whoever asks.

use ayni_formats::exchange::{self as form, Feed, FeedEntry, Occasion};
use ayni_model::document::Speak;
use ayni_model::exchange::{Kind, Record};
use ayni_model::finding::Arg;
use ayni_model::{PartialDate, Phrase};
use ayni_words::Words;

use super::search::{self, Asked};
use super::{Exchange, Viewer, lists, saved};
use crate::app::Refusal;
use crate::app::desk::Desk;
use crate::app::settings::Settings;

/// Entries of a feed.
const NEWEST: usize = 50;

/// Letters of a summary in a feed.
const SUMMARY: usize = 600;

/// Records of one file that the node writes for whoever asks; more of them are written by the command line.
pub const WRITTEN: usize = 20_000;

/// Occasions of a calendar.
const OCCASIONS: usize = 2_000;

/// The public records that answer, the newest first, at most so many, as somebody who is not signed in sees them; each
/// with the moment of its newest version.
async fn public(
    desk: &Desk<'_>,
    exchange: &Exchange,
    asked: &Asked,
    most: usize,
) -> Result<Vec<(Record, i64)>, Refusal> {
    lists::settle(desk, exchange).await?;
    let mut all = Vec::new();
    let take = |record: Record, kept: &super::shelf::Kept| {
        all.push((record, kept.line.at));
        all.len() < most
    };
    search::newest(desk, exchange, &Viewer::anyone(), asked, take).await?;
    Ok(all)
}

/// The public records that answer; refused where there are more than `most`, so that no file is cut off unseen.
pub async fn records(
    desk: &Desk<'_>,
    exchange: &Exchange,
    asked: &Asked,
    most: usize,
) -> Result<Vec<Record>, Refusal> {
    let all = public(desk, exchange, asked, most.saturating_add(1)).await?;
    if all.len() > most {
        return Err(Refusal::usage("exchange-too-many-records", [("most", Arg::Count(most as u64))]));
    }
    Ok(all.into_iter().map(|(record, _)| record).collect())
}

/// The feed of what is new among them.
pub async fn feed(
    desk: &Desk<'_>,
    exchange: &Exchange,
    asked: &Asked,
    (base, query): (&str, &str),
    words: &Words,
) -> Result<String, Refusal> {
    let mut all = public(desk, exchange, asked, NEWEST).await?;
    all.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.id.cmp(&other.0.id)));
    let settings = Settings::load(desk.store).await?;
    let with = |path: &str| match query {
        "" => format!("{base}{path}"),
        query => format!("{base}{path}?{query}"),
    };
    let entry = |(record, at): &(Record, i64)| {
        let (title, language) = record.title(words.language());
        let summary = record.text("summary").and_then(|text| text.best(words.language()));
        FeedEntry {
            id: format!("tag:ayni,2026:exchange/{}/{}", record.owner, record.id),
            page: format!("{base}{}", saved::page(&record.owner, &record.id)),
            title: title.to_owned(),
            language: language.to_owned(),
            updated: moment(*at),
            kind: record.kind.clone(),
            text: summary.map(|(text, _)| text.chars().take(SUMMARY).collect()).unwrap_or_default(),
        }
    };
    Ok(form::feed(&Feed {
        address: with("/exchange/feed.atom"),
        page: with("/exchange"),
        title: words.say(&Phrase::key("exchange-title")),
        language: words.language().to_owned(),
        updated: moment(all.first().map_or(0, |(_, at)| *at)),
        author: settings.name_in(words.language()).unwrap_or("Ayni").to_owned(),
        entries: all.iter().map(entry).collect(),
    }))
}

/// The calendar of public events, and of days on which something closes.
pub async fn calendar(
    desk: &Desk<'_>,
    exchange: &Exchange,
    asked: &Asked,
    base: &str,
    words: &Words,
) -> Result<String, Refusal> {
    let mut occasions = Vec::new();
    for (record, at) in dated(desk, exchange, asked).await? {
        let date = |name: &str| record.plain(name).parse::<PartialDate>().ok();
        let title = record.title(words.language()).0.to_owned();
        let summary = record.text("summary").and_then(|text| text.best(words.language()));
        let id = format!("{}/{}", record.owner, record.id);
        let occasion = |id: String, first: PartialDate, last: PartialDate, title: String| Occasion {
            id,
            stamp: stamp(at),
            first: first.first_day(),
            last: last.last_day(),
            title,
            text: summary.map(|(text, _)| text.chars().take(SUMMARY).collect()).unwrap_or_default(),
            place: record
                .text("venue")
                .and_then(|text| text.best(words.language()))
                .map_or("", |(text, _)| text)
                .to_owned(),
            page: format!("{base}{}", saved::page(&record.owner, &record.id)),
        };
        if let (true, Some(first)) = (record.kind == "event", date("starts")) {
            let last = date("ends").filter(|last| last.last_day() >= first.first_day()).unwrap_or(first);
            occasions.push(occasion(id.clone(), first, last, title.clone()));
            // A session is an occasion of its own, with its hour before its name.
            for (at, session) in (1..).zip(record.lines("sessions")) {
                let day = session.plain("day").parse::<PartialDate>().ok();
                let Some(day) = day.filter(|day| day.first_day() == day.last_day()) else { continue };
                let what = session.text("what").and_then(|text| text.best(words.language()));
                let named = [session.plain("hour"), what.map_or("", |(text, _)| text), session.plain("who")];
                let named: Vec<&str> = named.into_iter().filter(|text| !text.is_empty()).collect();
                let named = format!("{title}: {}", named.join(" · "));
                occasions.push(occasion(format!("{id}#session-{at}"), day, day, named));
            }
        }
        if let Some(day) = date("deadline") {
            let title = format!("{}: {title}", words.key("exchange-field-deadline"));
            // The last day of what is given by the month.
            let last =
                PartialDate::day_of(day.year(), day.last_day().month(), day.last_day().day()).unwrap_or(day);
            occasions.push(occasion(format!("{id}#deadline"), last, last, title));
        }
    }
    occasions.sort_by(|one, other| one.first.cmp(&other.first).then_with(|| one.id.cmp(&other.id)));
    Ok(form::calendar(&words.key("exchange-title"), &occasions))
}

/// The public records that answer and are of a kind that has days.
async fn dated(desk: &Desk<'_>, exchange: &Exchange, asked: &Asked) -> Result<Vec<(Record, i64)>, Refusal> {
    let has = |kind: &&Kind| {
        kind.id == "event" || exchange.kinds.fields(kind).any(|field| field.name == "deadline")
    };
    let kinds = exchange.kinds.kinds.iter().filter(has).map(|kind| kind.id.clone());
    let mut all = Vec::new();
    for kind in kinds {
        let mut asked = asked.clone();
        if asked.narrow.get("kind").is_some_and(|only| *only != kind) {
            continue;
        }
        asked.narrow.insert("kind".to_owned(), kind);
        all.extend(public(desk, exchange, &asked, OCCASIONS).await?);
    }
    Ok(all)
}

fn moment(at: i64) -> String {
    jiff::Timestamp::from_second(at).map(|at| at.to_string()).unwrap_or_default()
}

fn stamp(at: i64) -> String {
    let at = jiff::Timestamp::from_second(at).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    at.to_zoned(jiff::tz::TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}
