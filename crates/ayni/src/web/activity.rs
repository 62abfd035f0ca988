//! One activity: what it is, how it came to be so, and where each value stood.

use axum::extract::State;
use axum::response::Response;
use ayni_core::report::activity as document;
use ayni_model::Phrase;
use ayni_model::document::Speak;
use ayni_model::finding::Arg;
use serde::Serialize;

use super::Shared;
use super::error::Trouble;
use super::gate::Who;
use super::links::{self, CodeLinks};
use super::page::{Page, show};
use super::visitor::Visitor;
use crate::app::{Refusal, history};

#[derive(Debug, Serialize)]
pub struct ActivityPage {
    title: String,
    /// The title's language, where it is not the page's.
    language: String,
    withdrawn: bool,
    reporter: String,
    reporter_href: String,
    blocks: String,
    origins: String,
    versions: Vec<Version>,
}

#[derive(Debug, Serialize)]
struct Version {
    name: String,
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
pub async fn activity(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let (reporter, id) = (visitor.asked("reporter"), visitor.asked("id").unwrap_or_default());
    let mut versions = history::versions(&node.store, reporter, id).await?;
    versions.retain(|version| who.sees_of(&version.reporter));
    let none = || Refusal::refused("app-no-activity", [("id", Arg::Text(id.to_owned()))]);
    // Two reporters may use one id: then the first is shown, and its address names it.
    let reporter = versions.first().map(|version| version.reporter.clone()).ok_or_else(none)?;
    let versions: Vec<_> = versions.into_iter().filter(|version| version.reporter == reporter).collect();
    let newest = versions.iter().rev().find(|version| version.activity.is_some()).ok_or_else(none)?;
    let Some(activity) = &newest.activity else { return Err(none().into()) };
    let words = &visitor.words;
    let (title, language) = words.text(&activity.title).unwrap_or((id, ""));
    let language = if language == words.language() || language == "und" { "" } else { language };
    let origins = newest.origins.unpack();
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
        shown.push(Version {
            name: words.message(
                key,
                &[("number".to_owned(), Arg::Count(count)), ("day".to_owned(), day)].into_iter().collect(),
            ),
            import: words.say(&Phrase::message(
                "web-import",
                [("number", Arg::Count(u64::try_from(number).unwrap_or_default()))],
            )),
            import_href: format!("/imports/{number}"),
            place: words.place(&version.origin).unwrap_or_default(),
            changes,
        });
    }
    let page = ActivityPage {
        title: title.to_owned(),
        language: language.to_owned(),
        withdrawn: versions.last().is_some_and(|version| version.withdrawn),
        reporter_href: links::ministry(&reporter),
        reporter,
        blocks: node.fragments.write(&document::activity(activity), &**words, &CodeLinks)?,
        origins: node.fragments.write(&document::origins(activity, &origins), &**words, &CodeLinks)?,
        versions: shown,
    };
    show(&node, &visitor, page).await
}
