//! Writing a report in the node: it is begun from a template, its texts are changed with what they say shown beside
//! them, and its files are written for readers.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use ayni_core::rights::{Act as Right, On};
use ayni_model::Severity;
use ayni_model::document::Speak;
use ayni_model::written::{Grid, SaidPart, say};
use ayni_words::Words;
use serde::{Deserialize, Serialize};
use tower_http::timeout::TimeoutLayer;

use super::error::Trouble;
use super::form::{self, Field, Own, Sent, TextSent};
use super::gate::Who;
use super::identity::panel::{Act, Panel, Section};
use super::page::Page;
use super::reports::address;
use super::visitor::Visitor;
use super::{Node, Shared, links};
use crate::app::desk::By;
use crate::app::report::desk::{self, Text, Wish};
use crate::app::report::{Looked, kept, templates};
use crate::app::{Kit, Refusal};

/// How long the files of a report in seven languages may take.
const PATIENCE: Duration = Duration::from_secs(300);

/// Findings that are shown beside a text.
const SHOWN: usize = 60;

/// What takes longer than a page.
pub fn slow_routes() -> Router<Shared> {
    Router::new()
        .route("/reports/new", get(new).post(begin))
        .route("/reports/{name}", get(super::reports::report).post(act))
        .route("/reports/{name}/text", get(text).post(change))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, PATIENCE))
}

/// Whoever may measure writes reports. A node that nobody works on belongs to whoever reaches it.
pub fn may(who: &Who) -> Result<(), Trouble> {
    Ok(who.by().unwrap_or(&By::Machine).may(Right::Measure, &On::default())?)
}

/// Children that ask the register, and writing, are waited for apart from the threads that answer others.
pub async fn apart<T, F>(kit: &Kit, work: impl FnOnce(Kit) -> F + Send + 'static) -> Result<T, Refusal>
where
    T: Send + 'static,
    F: Future<Output = Result<T, Refusal>>,
{
    let (kit, runtime) = (kit.clone(), tokio::runtime::Handle::current());
    let done = tokio::task::spawn_blocking(move || runtime.block_on(work(kit)));
    done.await.map_err(|error| Refusal::Fault(error.to_string()))?
}

fn new_panel(node: &Node, words: &Words) -> Panel {
    let all = templates(&node.kit);
    let choices = all.into_iter().map(|one| (one.id.clone(), words.say(&one.title), false));
    let fields = vec![
        Field::choice("template", "select", words.key("reports-template"), choices),
        Field::new("name", "text", words.key("round-field-name")).hint(words.key("reports-name-hint")),
        Field::new("years", "text", words.key("reports-years"))
            .hint(words.key("reports-years-hint"))
            .optional(),
    ];
    Panel {
        title: words.key("reports-new"),
        over: Some(("/reports".to_owned(), words.key("reports-title"))),
        sections: vec![Section {
            text: vec![words.key("reports-new-text")],
            forms: vec![Act::new("begin", "/reports/new", fields, words.key("reports-begin"))],
            ..Section::default()
        }],
        ..Panel::default()
    }
}

/// `/reports/new`
async fn new(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    may(&who)?;
    form::show(&node, &visitor, &headers, new_panel(&node, &visitor.words), StatusCode::OK).await
}

/// `POST /reports/new`
async fn begin(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    may(&who)?;
    let name = sent.get("name").trim().to_owned();
    let (named, template, years) =
        (name.clone(), sent.get("template").to_owned(), sent.get("years").to_owned());
    let begun =
        apart(&node.kit, |kit| async move { desk::start(&kit, &template, &named, &years).await }).await;
    match begun {
        Ok(()) => Ok(Redirect::to(&format!("{}/text", address(&name))).into_response()),
        Err(refusal) => {
            let mut panel = new_panel(&node, &visitor.words);
            let status = panel.blame("begin", &sent, refusal, &visitor.words)?;
            form::show(&node, &visitor, &headers, panel, status).await
        }
    }
}

/// What is done with a report as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Work {
    /// It is looked at anew.
    #[default]
    Check,
    /// Its files are written.
    Write,
    /// What it says and rests on is kept, and its files are written.
    Freeze,
    /// The text of a language is begun or brought up to its source.
    Language,
}

/// Does it; `language` is that of [`Work::Language`].
pub async fn work(kit: &Kit, name: String, work: Work, language: String) -> Result<(), Refusal> {
    apart(kit, move |kit| async move {
        match work {
            Work::Check => desk::check(&kit, &name).await,
            Work::Write => desk::issue(&kit, &name).await,
            Work::Freeze => desk::fix(&kit, &name).await,
            Work::Language => desk::add_language(&kit, &name, &language).await,
        }
    })
    .await
}

/// `POST /reports/{name}`
async fn act(
    State(node): State<Shared>,
    who: Who,
    Path(name): Path<String>,
    sent: Sent,
) -> Result<Response, Trouble> {
    may(&who)?;
    let (wanted, to) = match sent.get("act") {
        "write" => (Work::Write, format!("{}#files", address(&name))),
        "freeze" => (Work::Freeze, format!("{}#files", address(&name))),
        "language" => {
            let text = format!("{}/text", address(&name));
            (Work::Language, links::address(&text, [("language", sent.get("language"))]))
        }
        _ => (Work::Check, format!("{}#found", address(&name))),
    };
    work(&node.kit, name, wanted, sent.get("language").to_owned()).await?;
    Ok(Redirect::to(&to).into_response())
}

/// What can be done with a report, for whoever may.
pub fn acts(kept: &kept::Kept, words: &Words) -> Vec<Act> {
    let act = |id: &str, key: &str| {
        Act::button(id, address(&kept.name), vec![Field::hidden("act", id)], words.key(key))
    };
    let mut all = vec![act("check", "reports-check"), act("write", "reports-write")];
    if kept.state == "reviewed" {
        all.push(act("freeze", "reports-freeze").intro(words.key("reports-freeze-text")));
    }
    let missing = desk::missing(kept)
        .map(|language| (language.to_owned(), words.key(&format!("language-{language}")), false))
        .collect::<Vec<_>>();
    if kept.state != "frozen" && !missing.is_empty() {
        let fields = vec![
            Field::hidden("act", "language"),
            Field::choice("language", "select", words.key("reports-language"), missing),
        ];
        let add = Act::new("language", address(&kept.name), fields, words.key("reports-translate"));
        all.push(add.folded(words.key("reports-translate")));
    }
    all
}

/// The page of a text.
#[derive(Debug, Serialize)]
struct TextPage {
    title: String,
    path: String,
    token: String,
    /// The texts that there are: language, name, whether it is this one.
    languages: Vec<(String, String, bool)>,
    language: String,
    direction: &'static str,
    revision: String,
    rows: usize,
    text: String,
    /// Whether it may be changed.
    open: bool,
    /// Whether it is a translation.
    translation: bool,
    done: String,
    wrong: Vec<String>,
    /// What somebody else made of the text since it was opened: its lines, and whether each is another than what was typed.
    theirs: Vec<(bool, String)>,
    /// What was found: how grave, message, line or place, what to do.
    findings: Vec<(String, String, String, String)>,
    /// What the report says with its numbers in their places.
    shown: Vec<Shown>,
}

/// A part of what the report says.
#[derive(Debug, Default, Serialize)]
struct Shown {
    kind: &'static str,
    label: String,
    words: String,
    grid: Option<Grid>,
}

impl Page for TextPage {
    const TEMPLATE: &'static str = "report-text.html";
    const PLACE: &'static str = "web-measurements";

    fn title(&self) -> String {
        self.title.clone()
    }
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    language: String,
    #[serde(default)]
    done: String,
}

/// `/reports/{name}/text`
async fn text(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(name): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Trouble> {
    may(&who)?;
    let held = desk::text(&node.kit, &name, Some(&asked.language))?;
    let (language, words) = (held.language.clone(), held.text.clone());
    // Only what can be looked at is shown as it will stand; a text that cannot be is there to be mended.
    let looked = apart(&node.kit, |kit| async move {
        desk::change(&kit, &name, &language, ("", &words), Wish::Look).await
    })
    .await;
    let done = if asked.done == "kept" { visitor.words.key("reports-kept") } else { String::new() };
    let text = held.text.clone();
    show(&node, &visitor, &headers, held, (text, Vec::new()), looked, done)
}

/// `POST /reports/{name}/text`
async fn change(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(name): Path<String>,
    TextSent(sent): TextSent,
) -> Result<Response, Trouble> {
    may(&who)?;
    let mut held = desk::text(&node.kit, &name, Some(sent.get("language")))?;
    // Browsers send each line's end as two signs.
    let text = sent.get("text").replace("\r\n", "\n");
    let wish = match sent.get("act") {
        "keep" => Wish::Keep,
        "renew" => Wish::Renew,
        "done" => Wish::Done,
        _ => Wish::Look,
    };
    let keep = wish != Wish::Look;
    let (of, language, seen, new) =
        (name.clone(), held.language.clone(), sent.get("revision").to_owned(), text.clone());
    let looked =
        apart(
            &node.kit,
            move |kit| async move { desk::change(&kit, &of, &language, (&seen, &new), wish).await },
        )
        .await;
    if keep && looked.is_ok() {
        let place = format!("{}/text", address(&name));
        let to = links::address(&place, [("language", held.language.as_str()), ("done", "kept")]);
        return Ok(Redirect::to(&to).into_response());
    }
    // What was typed comes from the text that was seen. Where somebody else has changed it meanwhile, that is shown; from
    // then on it has been seen.
    let mut theirs = Vec::new();
    if keep {
        // It may have been changed while this one waited for its turn.
        held = desk::text(&node.kit, &name, Some(&held.language))?;
    }
    if keep && held.revision != sent.get("revision") {
        theirs = beside(&held.text, &text);
    } else {
        sent.get("revision").clone_into(&mut held.revision);
    }
    show(&node, &visitor, &headers, held, (text, theirs), looked, String::new())
}

/// The lines of one text, each with whether the other does not have it.
fn beside(theirs: &str, mine: &str) -> Vec<(bool, String)> {
    let mine: std::collections::BTreeSet<&str> = mine.lines().map(str::trim_end).collect();
    theirs.lines().map(|line| (!mine.contains(line.trim_end()), line.to_owned())).collect()
}

fn show(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    held: Text,
    (text, theirs): (String, Vec<(bool, String)>),
    looked: Result<Looked, Refusal>,
    done: String,
) -> Result<Response, Trouble> {
    let words = &*visitor.words;
    let own = Own::of(node, headers)?;
    let line = |finding: &ayni_model::Finding| {
        let said = words.finding(finding);
        let severity = words.key(&format!("severity-{}", finding.severity.as_str()));
        (severity, said.message, said.place.unwrap_or_default(), said.fix)
    };
    let (mut wrong, mut status) = (Vec::new(), StatusCode::OK);
    let (findings, shown) = match looked {
        Ok(looked) => {
            // What is wrong in other languages is said beside them, and on the page of the whole.
            let here = |finding: &&ayni_model::Finding| {
                let file = finding.origin.as_ref().map_or("", |origin| origin.file.as_str());
                file == held.file || !file.ends_with(".md")
            };
            let mut found: Vec<_> = looked.findings.shown().filter(here).collect();
            found.sort_by_key(|finding| std::cmp::Reverse(finding.severity == Severity::Error));
            let speak =
                |language: &str| Words::new(&node.kit.catalogue, Arc::clone(&node.kit.reference), language);
            let (mine, source) = (speak(&held.language), speak(&looked.folder.source.head.language));
            let paper = looked.papers.iter().find(|paper| paper.language == held.language);
            let said = paper.map(|paper| say(paper, &mine, &source, None));
            (found.into_iter().take(SHOWN).map(line).collect(), said.map(parts).unwrap_or_default())
        }
        Err(Refusal::Content(found)) => {
            status = StatusCode::UNPROCESSABLE_ENTITY;
            (found.iter().take(SHOWN).map(line).collect(), Vec::new())
        }
        Err(refusal) => {
            let trouble = Trouble::from(refusal);
            if trouble.status().is_server_error() {
                return Err(trouble);
            }
            status = StatusCode::UNPROCESSABLE_ENTITY;
            wrong = trouble.words(words).1;
            Default::default()
        }
    };
    let name = |language: &String| words.key(&format!("language-{language}"));
    let mine = Words::new(&node.kit.catalogue, Arc::clone(&node.kit.reference), &held.language);
    let translation = held.kept.languages.first() != Some(&held.language);
    let page = TextPage {
        title: words.say(&ayni_model::Phrase::Text(held.kept.title.clone())),
        path: address(&held.kept.name),
        token: own.token.clone(),
        languages: (held.kept.languages.iter())
            .map(|one| (one.clone(), name(one), *one == held.language))
            .collect(),
        direction: if mine.right_to_left() { "rtl" } else { "ltr" },
        language: held.language,
        revision: held.revision,
        rows: text.lines().count().clamp(16, 40),
        text,
        open: held.kept.state != "frozen",
        translation,
        done,
        wrong,
        theirs,
        findings,
        shown,
    };
    own.show(node, visitor, &page, status)
}

/// What a report says, part by part.
fn parts(said: ayni_model::written::Said) -> Vec<Shown> {
    let head = Shown { kind: "title", words: said.title.text(), ..Shown::default() };
    let parts = said.parts.into_iter().map(|part| match part {
        SaidPart::Heading { label, words, .. } => {
            Shown { kind: "heading", label, words: words.text(), grid: None }
        }
        SaidPart::Paragraph { label, words, .. } => {
            Shown { kind: "paragraph", label, words: words.text(), grid: None }
        }
        SaidPart::Point { label, words, .. } => {
            Shown { kind: "point", label, words: words.text(), grid: None }
        }
        SaidPart::Table { label, caption, grid, .. } | SaidPart::Figure { label, caption, grid, .. } => {
            Shown { kind: "grid", label, words: caption.text(), grid: Some(grid) }
        }
    });
    std::iter::once(head).chain(parts).collect()
}
