//! The page of one record: what it says, what others say of it, what is near, what can be done.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use ayni_core::exchange::badge::{Again, missing};
use ayni_core::exchange::disclose::consents;
use ayni_core::rights::Relation;
use ayni_model::PartialDate;
use ayni_model::document::{Phrase, Speak};
use ayni_model::exchange::{Kind, Record};
use ayni_model::finding::Arg;
use ayni_store::ExchangeState;
use ayni_words::Words;

use super::super::entry::acts::when;
use super::super::error::Trouble;
use super::super::form::{self, Sent};
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::board::{Asking, Board, Part, Row, Said};
use super::list::place;
use super::says::says;
use super::{history, named, viewer, with};
use crate::app::exchange::card::Card;
use crate::app::exchange::shelf::{Kept, kept, kept_of};
use crate::app::exchange::{learn, no_record, review, saved, search};
use crate::app::{Refusal, enter, pdf};

/// Records that are shown as near, and that refer to one.
const NEAR: usize = 5;
const REFERRING: usize = 20;

/// Letters of a summary that go with a link to the page.
const ABOUT: usize = 300;

/// `/exchange/record`
pub async fn record(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let name = named(&visitor);
    let mut page = board(&node, &visitor, &who, name).await?;
    if visitor.asked("done") == Some("consent") {
        page.notices.push(visitor.words.key("exchange-consent-asked"));
    }
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

/// The page again, with what was wrong with what was sent by one of its forms.
pub async fn again(
    (node, visitor, who, headers): (&Node, &Visitor, &Who, &HeaderMap),
    name: (&str, &str),
    id: &str,
    sent: &Sent,
    refusal: Refusal,
) -> Result<Response, Trouble> {
    let mut page = board(node, visitor, who, name).await?;
    let status = page.blame(id, sent, refusal, &visitor.words)?;
    form::show(node, visitor, headers, page, status).await
}

/// The page of a record.
pub async fn board(
    node: &Node,
    visitor: &Visitor,
    who: &Who,
    (owner, id): (&str, &str),
) -> Result<Board, Trouble> {
    let (words, desk, exchange) = (&visitor.words, node.desk(), &node.exchange);
    let kept = kept(&desk, owner, id).await?;
    let today = enter::today(&desk);
    let looks = viewer(node, who).await?;
    let relation = looks.relation(&kept.line);
    let owns = relation == Relation::Owner;
    if kept.line.state == ExchangeState::Merged && !owns {
        return stands_for(node, visitor, who, kept.line.merged).await;
    }
    if kept.line.state != ExchangeState::Published && !owns {
        return Err(no_record().into());
    }
    let shown = looks.shown(exchange, &kept.line, &kept.record, today).ok_or_else(no_record)?;
    let kind = exchange.kinds.kind(&kept.record.kind).ok_or_else(no_record)?;
    let names = saved::names(&desk).await?;
    let owner_name = names.get(owner).cloned().unwrap_or_else(|| owner.to_owned());
    let (title, language) = shown.title(words.language());
    let summary = shown.text("summary").and_then(|text| text.best(words.language()));
    let mut page = Board {
        title: Said::of(title, language, words.language()),
        about: summary.map(|(text, _)| text.chars().take(ABOUT).collect()).unwrap_or_default(),
        over: vec![("/exchange".to_owned(), words.key("exchange-title"))],
        marks: marks(node, &kept, kind, words),
        ..Board::default()
    };
    let whole = relation >= Relation::Partner || kept.record.tier == ayni_model::exchange::Tier::Public;
    if !whole {
        page.notices.push(words.key("exchange-only-beginning"));
    }
    page.parts.extend(says(&shown, kind, exchange, words, &owner_name));
    if shown.kind == "module" {
        page.parts.extend(module(node, visitor, who, &kept, &shown).await?);
    }
    if kind.reviewed {
        page.parts.push(reviewed(node, visitor, who, &kept).await?);
    }
    page.parts.extend(used(node, visitor, &kept).await?);
    page.parts.extend(referring(node, &looks, &kept, words).await?);
    if let Some(part) = near(node, &looks, &kept, &shown, words).await? {
        page.parts.push(part);
    }
    let by = if who.is_stranger() { None } else { Some(super::actor(who)?) };
    if let Some(by) = by {
        page.parts.push(super::can::can(node, visitor, by, &kept, kind, relation).await?);
    }
    if owns {
        page.parts.push(history::versions(node, words, &kept).await?);
        page.parts.extend(history::asked_for(node, words, &kept).await?);
    }
    if kept.record.tier == ayni_model::exchange::Tier::Public {
        let name = [("owner", owner), ("id", id), ("lang", words.language())];
        let mut share = vec![(links::address("/exchange/card.svg", name), words.key("exchange-card"))];
        let address = links::address("/exchange/record", name);
        page.shared = (address, String::new());
        // Without the fonts of its words nobody could read it as a picture.
        let card = Card { record: &shown, owner: &owner_name, address: "", words };
        if pdf::drawn(&card.text(), node.fonts()).is_ok() {
            page.shared.1 = links::address("/exchange/card.png", name);
            share.push((page.shared.1.clone(), words.key("exchange-card-picture")));
        }
        page.parts.push(Part { links: share, ..Part::default() });
    }
    Ok(page)
}

/// The record that stands for one.
async fn stands_for(node: &Node, visitor: &Visitor, who: &Who, stays: i64) -> Result<Board, Trouble> {
    let stays = kept_of(&node.desk(), stays).await?;
    let name = (stays.line.owner.clone(), stays.line.key.clone());
    let mut page = Box::pin(board(node, visitor, who, (&name.0, &name.1))).await?;
    page.notices.insert(0, visitor.words.key("exchange-was-merged"));
    Ok(page)
}

/// What is to be seen at once.
fn marks(node: &Node, kept: &Kept, kind: &Kind, words: &Words) -> Vec<(&'static str, String)> {
    let today = enter::today(&node.desk());
    let mut marks = vec![("", words.key(&format!("exchange-kind-{}", kind.id)))];
    if kept.record.tier != ayni_model::exchange::Tier::Public {
        marks.push(("warn", words.key(&format!("exchange-tier-{}", kept.record.tier.as_str()))));
    }
    match kept.line.state {
        ExchangeState::Published => {}
        ExchangeState::Withdrawn => marks.push(("warn", words.key("exchange-withdrawn"))),
        ExchangeState::Merged => marks.push(("warn", words.key("exchange-merged"))),
    }
    if !search::holds(&kept.line.until, today) {
        marks.push(("warn", words.key("exchange-expired")));
    }
    if !consents(&kept.record, kind, today) {
        marks.push(("warn", words.key("exchange-no-consent")));
    }
    marks
}

/// The pages and questions of a learning module; all of it on one page, so that it can be kept and read without a line.
async fn module(
    node: &Node,
    visitor: &Visitor,
    who: &Who,
    kept: &Kept,
    shown: &Record,
) -> Result<Vec<Part>, Trouble> {
    let words = &visitor.words;
    let best = |text: Option<&ayni_model::Text>| {
        let (text, language) = text.and_then(|text| text.best(words.language())).unwrap_or_default();
        Said::of(text, language, words.language())
    };
    let address = [("owner", kept.line.owner.as_str()), ("id", kept.line.key.as_str())];
    let offline = links::address("/exchange/module.html", address);
    let mut parts =
        vec![Part { links: vec![(offline, words.key("exchange-module-offline"))], ..Part::default() }];
    for (at, line) in shown.lines("pages").iter().enumerate() {
        let heading = best(line.text("what"));
        parts.push(Part {
            id: format!("page-{}", at + 1),
            title: format!("{}. {}", words.count(at as u64 + 1), heading.text),
            paragraphs: vec![best(line.text("body")).linked()],
            ..Part::default()
        });
    }
    let questions = learn::questions(shown, words.language());
    if questions.is_empty() {
        return Ok(parts);
    }
    let person = who.by().and_then(crate::app::desk::By::person).unwrap_or(0);
    let ((tried, passed), own) = node.store.completions(kept.line.id, person).await?;
    let mut paragraphs = Vec::new();
    if tried > 0 {
        let args =
            [("tried", Arg::Count(tried.unsigned_abs())), ("passed", Arg::Count(passed.unsigned_abs()))];
        paragraphs.push(Said::plain(words.say(&Phrase::message("exchange-module-done", args))));
    }
    if let (Some((score, total, passed)), true) = (own, person != 0) {
        let key = if passed { "exchange-module-passed" } else { "exchange-module-not-passed" };
        let args = [("score", Arg::Count(score.unsigned_abs())), ("total", Arg::Count(total.unsigned_abs()))];
        paragraphs.push(Said::plain(words.say(&Phrase::message(key, args))));
    }
    let asking = |one: learn::Question| Asking { question: Said::plain(one.question), choices: one.choices };
    let may_answer = !who.is_stranger();
    if !may_answer {
        paragraphs.push(Said::plain(words.key("exchange-module-sign-in")));
    }
    parts.push(Part {
        id: "check".to_owned(),
        title: words.key("exchange-field-questions"),
        paragraphs,
        questions: questions.into_iter().map(asking).collect(),
        quiz: may_answer.then(|| {
            let hidden =
                vec![("owner".to_owned(), kept.line.owner.clone()), ("id".to_owned(), kept.line.key.clone())];
            ("/exchange/record/answer".to_owned(), hidden, words.key("exchange-module-check"))
        }),
        ..Part::default()
    });
    Ok(parts)
}

/// The badge of a practice, its reviews, and what can be seen to be missing.
async fn reviewed(node: &Node, visitor: &Visitor, who: &Who, kept: &Kept) -> Result<Part, Trouble> {
    let (words, exchange) = (&visitor.words, &node.exchange);
    let (badge, reviews) = review::of(&node.desk(), exchange, kept).await?;
    let mut part = Part { id: "reviews".to_owned(), title: words.key("exchange-reviews"), ..Part::default() };
    let criterion = |id: &str| words.key(&format!("exchange-criterion-{id}"));
    match &badge {
        Some(badge) => {
            let met: Vec<String> = badge.met.keys().map(|id| criterion(id)).collect();
            part.facts = vec![
                (
                    words.key("exchange-badge"),
                    vec![Said::plain(words.key(&format!("exchange-evidence-level-{}", badge.level)))],
                ),
                (words.key("exchange-badge-met"), vec![Said::plain(words.list(&met))]),
                (
                    words.key("exchange-badge-by"),
                    vec![Said::plain(words.say(&Phrase::message(
                        "exchange-badge-count",
                        [
                            ("count", Arg::Count(badge.passed as u64)),
                            ("peers", Arg::Count(badge.peers as u64)),
                        ],
                    )))],
                ),
                (
                    words.key("exchange-badge-day"),
                    vec![Said::plain(
                        badge
                            .day
                            .to_string()
                            .parse::<PartialDate>()
                            .map_or_else(|_| badge.day.to_string(), |day| words.date(day)),
                    )],
                ),
            ];
            match badge.again {
                Again::No => {}
                Again::Changed => part.paragraphs.push(Said::plain(words.key("exchange-badge-changed"))),
                Again::Old => part.paragraphs.push(Said::plain(words.key("exchange-badge-old"))),
            }
        }
        None => part.none = words.key("exchange-badge-none"),
    }
    let lacking: Vec<String> = missing(&exchange.standard, &kept.record).into_iter().map(criterion).collect();
    if !lacking.is_empty() {
        part.paragraphs.push(Said::plain(with("exchange-missing", "list", &words.list(&lacking), words)));
    }
    part.rows = reviews
        .iter()
        .rev()
        .map(|one| Row {
            title: Said::plain(words.key(&format!("exchange-verdict-{}", one.verdict))),
            mark: words.key(&format!("exchange-evidence-level-{}", one.level)),
            lines: vec![
                Said::plain(
                    one.day.parse::<PartialDate>().map_or_else(|_| one.day.clone(), |day| words.date(day)),
                ),
                Said::plain(if one.owner.is_empty() {
                    words.key("exchange-the-node")
                } else {
                    one.owner.clone()
                }),
                Said::plain(with("exchange-version", "number", &one.number.to_string(), words)),
            ],
            text: vec![Said::plain(one.reasons.clone()).linked()],
            ..Row::default()
        })
        .collect();
    if !who.is_stranger() && review::may_review(super::actor(who)?, kept).is_ok() {
        let href = links::address(
            "/exchange/review",
            [("owner", kept.line.owner.as_str()), ("id", kept.line.key.as_str())],
        );
        part.links.push((href, words.key("exchange-review-it")));
    }
    Ok(part)
}

/// Who used it, and how.
async fn used(node: &Node, visitor: &Visitor, kept: &Kept) -> Result<Option<Part>, Trouble> {
    let words = &visitor.words;
    let uses = node.store.uses(kept.line.id).await?;
    if uses.is_empty() {
        return Ok(None);
    }
    let adapted = uses.iter().filter(|one| one.adapted).count();
    let args = [("count", Arg::Count(uses.len() as u64)), ("adapted", Arg::Count(adapted as u64))];
    let rows = uses.iter().rev().map(|one| Row {
        title: Said::plain(one.owner.clone()),
        mark: if one.adapted { words.key("exchange-adapted") } else { String::new() },
        lines: [
            Some(when(one.at, words)),
            Some(one.country.as_str()).filter(|code| !code.is_empty()).map(|code| place(code, words)),
        ]
        .into_iter()
        .flatten()
        .map(Said::plain)
        .collect(),
        text: Some(one.text.clone())
            .filter(|text| !text.is_empty())
            .map(|text| Said::plain(text).linked())
            .into_iter()
            .collect(),
        ..Row::default()
    });
    Ok(Some(Part {
        title: words.key("exchange-uses"),
        paragraphs: vec![Said::plain(words.say(&Phrase::message("exchange-uses-count", args)))],
        rows: rows.collect(),
        ..Part::default()
    }))
}

/// Records that refer to it: the answers to a request, what was made of a practice, what followed an event.
async fn referring(
    node: &Node,
    looks: &crate::app::exchange::Viewer,
    kept: &Kept,
    words: &Words,
) -> Result<Option<Part>, Trouble> {
    let id = format!("{}/{}", kept.line.owner, kept.line.key);
    let found = search::referring(&node.desk(), &node.exchange, looks, ("record", &id), REFERRING).await?;
    let rows: Vec<Row> = found
        .into_iter()
        .map(|record| {
            let decision = Some(record.plain("decision")).filter(|code| !code.is_empty());
            let lines = decision.map(|code| Said::plain(words.key(&format!("exchange-decision-{code}"))));
            Row { lines: lines.into_iter().collect(), ..brief(&record, words) }
        })
        .collect();
    Ok((!rows.is_empty()).then(|| Part { title: words.key("exchange-referring"), rows, ..Part::default() }))
}

/// A record on a line: what it is called, and its kind.
fn brief(record: &Record, words: &Words) -> Row {
    let (title, language) = record.title(words.language());
    Row {
        title: Said::of(title, language, words.language()).to(saved::page(&record.owner, &record.id)),
        mark: words.key(&format!("exchange-kind-{}", record.kind)),
        ..Row::default()
    }
}

/// Records that are near.
async fn near(
    node: &Node,
    looks: &crate::app::exchange::Viewer,
    kept: &Kept,
    shown: &Record,
    words: &Words,
) -> Result<Option<Part>, Trouble> {
    let found = search::near(&node.desk(), &node.exchange, looks, (kept, shown), NEAR).await?;
    let rows: Vec<Row> = found.iter().map(|record| brief(record, words)).collect();
    Ok((!rows.is_empty()).then(|| Part { title: words.key("exchange-near-it"), rows, ..Part::default() }))
}
