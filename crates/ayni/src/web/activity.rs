//! One activity: what it is, how it came to be so, and where each value stood.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use ayni_core::report::activity as document;
use ayni_model::Phrase;
use ayni_model::document::Speak;
use ayni_model::finding::Arg;
use ayni_store::Standing;
use serde::Serialize;

use super::entry::{Aside, aside, by_name};
use super::error::Trouble;
use super::form::Own;
use super::gate::Who;
use super::links::{self, CodeLinks};
use super::page::{Page, show};
use super::visitor::Visitor;
use super::{Node, Shared};
use crate::app::desk::By;
use crate::app::exchange::activity::source;
use crate::app::exchange::saved;
use crate::app::history::VersionReport;
use crate::app::standing::Sight;
use crate::app::{Refusal, history, standing};

#[derive(Debug, Serialize)]
pub struct ActivityPage {
    title: String,
    /// The title's language, where it is not the page's.
    language: String,
    withdrawn: bool,
    /// Whether the newest version was emptied, and an earlier one is shown.
    emptied: bool,
    reporter: String,
    reporter_href: String,
    blocks: String,
    /// Empty for who sees only that it is shared.
    origins: String,
    versions: Vec<Version>,
    /// What of the exchange it came from, and what of it names it: address, language where it is another, title, kind.
    exchange: Vec<(String, String, String, String)>,
    /// Where it stands, what is said to it, what may be done.
    aside: Option<Aside>,
}

#[derive(Debug, Serialize)]
struct Version {
    name: String,
    number: i64,
    has_content: bool,
    import: String,
    import_href: String,
    place: String,
    changes: String,
}

impl Page for ActivityPage {
    const TEMPLATE: &'static str = "activity.html";
    const PLACE: &'static str = "web-activities";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/activity?reporter=..&id=..`
pub async fn activity(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let (reporter, id) = (visitor.asked("reporter"), visitor.asked("id").unwrap_or_default());
    let (versions, standing, sight) = seen(&node, &who, reporter, id).await?;
    let none = || Refusal::refused("app-no-activity", [("id", Arg::Text(id.to_owned()))]);
    let newest = versions.iter().rev().find(|version| version.activity.is_some()).ok_or_else(none)?;
    let Some(activity) = &newest.activity else { return Err(none().into()) };
    let words = &visitor.words;
    let (title, language) = words.text(&activity.title).unwrap_or((id, ""));
    let language = if language == words.language() || language == "und" { "" } else { language };
    let last = versions.last();
    let mut page = ActivityPage {
        title: title.to_owned(),
        language: language.to_owned(),
        withdrawn: last.is_some_and(|version| version.withdrawn),
        emptied: last.is_some_and(|version| !version.withdrawn && version.activity.is_none()),
        reporter_href: links::ministry(&activity.reporter),
        reporter: activity.reporter.clone(),
        blocks: node.fragments.write(&document::activity(activity), &**words, &CodeLinks)?,
        origins: String::new(),
        versions: Vec::new(),
        exchange: exchanged(&node, &visitor, &who, (&activity.reporter, &activity.id)).await?,
        aside: None,
    };
    if sight == Sight::Shared {
        return show(&node, &visitor, page).await;
    }
    let origins = newest.origins.unpack();
    if !newest.origins.layout.is_empty() {
        page.origins = node.fragments.write(&document::origins(activity, &origins), &**words, &CodeLinks)?;
    }
    page.versions = shown(&node, &visitor, &who, &versions).await?;
    let own = Own::of(&node, &headers)?;
    let name = (activity.reporter.as_str(), activity.id.as_str());
    page.aside = Some(aside(&node, &visitor, &who, name, (&standing, &own)).await?);
    own.show(&node, &visitor, &page, StatusCode::OK)
}

/// The partnerships and records of the exchange that an activity came from or is named by, as far as they are shown to
/// the reader.
async fn exchanged(
    node: &Node,
    visitor: &Visitor,
    who: &Who,
    name: (&str, &str),
) -> Result<Vec<(String, String, String, String)>, Trouble> {
    let words = &visitor.words;
    let looks = super::exchange::viewer(node, who).await?;
    let by = (!who.is_stranger()).then(|| who.by().unwrap_or(&By::Machine));
    let source = source(&node.desk(), by, &node.exchange, &looks, name).await?;
    let mut lines = Vec::new();
    for id in source.partnerships {
        let args = [("number", Arg::Text(id.to_string()))];
        let title = words.say(&Phrase::message("exchange-partnership-one", args));
        lines.push((format!("/exchange/partnership/{id}"), String::new(), title, String::new()));
    }
    for record in source.records {
        let (title, language) = record.title(words.language());
        let language = if language == words.language() || language == "und" { "" } else { language };
        lines.push((
            saved::page(&record.owner, &record.id),
            language.to_owned(),
            title.to_owned(),
            words.key(&format!("exchange-kind-{}", record.kind)),
        ));
    }
    Ok(lines)
}

/// The versions of an activity that the reader sees, and how much of it that is. Two reporters may use one id:
/// then the first that is seen is shown, and its address names it.
pub async fn seen(
    node: &Node,
    who: &Who,
    reporter: Option<&str>,
    id: &str,
) -> Result<(Vec<VersionReport>, Standing, Sight), Trouble> {
    let mut versions = history::versions(&node.store, reporter, id).await?;
    let mut reporters: Vec<String> = versions.iter().map(|version| version.reporter.clone()).collect();
    reporters.dedup();
    for reporter in reporters {
        let Some(standing) = node.store.standing(&reporter, id).await? else { continue };
        let sight = standing::sight(who.sees(), &reporter, Some(&standing));
        if sight == Sight::Nothing {
            continue;
        }
        versions.retain(|version| version.reporter == reporter);
        if sight == Sight::Shared {
            // What was written before is not shared with it.
            versions.drain(..versions.len().saturating_sub(1));
            versions.iter_mut().for_each(|version| version.differences.clear());
        }
        return Ok((versions, standing, sight));
    }
    Err(Refusal::refused("app-no-activity", [("id", Arg::Text(id.to_owned()))]).into())
}

/// The versions in words, the newest first.
async fn shown(
    node: &Node,
    visitor: &Visitor,
    who: &Who,
    versions: &[VersionReport],
) -> Result<Vec<Version>, Trouble> {
    let words = &visitor.words;
    let names = standing::names(&node.store, versions.iter().filter_map(|version| version.person)).await?;
    let leads = who.sees_all().is_ok();
    let mut shown = Vec::with_capacity(versions.len());
    for version in versions.iter().rev() {
        let changes = match version.differences.is_empty() {
            true => String::new(),
            false => {
                let block = document::changes(version.number, &version.differences);
                node.fragments.write(&[block], &**words, &CodeLinks)?
            }
        };
        let (number, day) = (version.import.0, version.import.1.parse().ok());
        let key = if version.withdrawn { "web-version-withdrawn" } else { "web-version" };
        let count = u64::try_from(version.number).unwrap_or_default();
        let day = day.map_or(Arg::Text(version.import.1.clone()), Arg::Date);
        let import = match version.by_hand {
            true => words.say(&Phrase::message(
                "entry-version-by",
                [("name", Arg::Text(by_name(version.person, &names, words)))],
            )),
            false => words.say(&Phrase::message(
                "web-import",
                [("number", Arg::Count(u64::try_from(number).unwrap_or_default()))],
            )),
        };
        shown.push(Version {
            name: words.say(&Phrase::message(key, [("number", Arg::Count(count)), ("day", day)])),
            number: version.number,
            has_content: version.activity.is_some(),
            import,
            import_href: if version.by_hand || !leads { String::new() } else { format!("/imports/{number}") },
            place: words.place(&version.origin).unwrap_or_default(),
            changes,
        });
    }
    Ok(shown)
}
