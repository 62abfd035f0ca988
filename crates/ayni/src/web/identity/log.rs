//! The log of acts: looked through, proved complete, downloaded.

use std::collections::BTreeMap;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use ayni_core::rights::{Act as Right, Role};
use ayni_model::document::Speak;
use ayni_model::finding::Arg;
use ayni_model::{PartialDate, Phrase};
use ayni_store::{ActFilter, AuditLine};
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::form::{self, Field, Sent};
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Shared, links};
use super::done;
use super::panel::{Act, Panel, Row, Section, moment, named};
use crate::app::Refusal;
use crate::app::desk::By;
use crate::app::log::{self, Proved, guarded};

/// Acts of one page, and of one piece of a download.
const LINES: i64 = 50;
const PIECE: i64 = 1_000;

/// Numbers and codes of one act that are shown; the download has all.
const LISTED: usize = 12;

/// The acts that have words.
const KNOWN: [&str; 45] = [
    "answer-file",
    "answer-keep",
    "attach",
    "detach",
    "factor-off",
    "factor-on",
    "hand-over",
    "hook",
    "hook-remove",
    "hook-turn",
    "identity-tie",
    "identity-untie",
    "import",
    "mandate-keep",
    "mandate-say",
    "mapping",
    "mapping-forget",
    "node",
    "organisation",
    "password",
    "person-email",
    "person-name",
    "person-state",
    "recovery",
    "redact",
    "remark",
    "review",
    "role-give",
    "role-take",
    "round-ask",
    "round-ask-no-more",
    "round-close",
    "round-link",
    "round-open",
    "round-say",
    "share",
    "sign-in",
    "sign-out",
    "sign-out-everywhere",
    "sign-out-others",
    "token",
    "token-revoke",
    "undo",
    "unshare",
    "upload",
];

/// The states of an account, which have words.
const STATES: [&str; 4] = ["invited", "active", "suspended", "gone"];

/// What the address narrows the log to.
fn filter(visitor: &Visitor) -> ActFilter {
    let day = |name: &str| visitor.asked(name).filter(|day| day.parse::<jiff::civil::Date>().is_ok());
    ActFilter {
        person: visitor.asked("person").and_then(|person| person.parse().ok()),
        act: visitor.asked("act").map(str::to_owned),
        from: day("from").map(str::to_owned),
        to: day("to").map(str::to_owned),
    }
}

/// An act in words; its code where another program has done it.
fn act_name(code: &str, words: &Words) -> String {
    match KNOWN.contains(&code) {
        true => words.key(&format!("log-act-{code}")),
        false => code.to_owned(),
    }
}

/// `/log`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let (by, words, desk) = (who.acts()?, &*visitor.words, node.desk());
    let filter = filter(&visitor);
    let before = visitor.asked("before").and_then(|before| before.parse().ok());
    let acts = log::look(&desk, by, &filter, before, LINES + 1).await?;
    let (names, kinds) = log::choices(&desk, by).await?;
    let mut shown = acts.iter().take(usize::try_from(LINES).unwrap_or(0));
    let rows: Vec<Row> = shown.clone().map(|act| row(act, &names, words)).collect();
    let kept = || {
        let kept = visitor.query.iter().filter(|(name, value)| name != "before" && !value.is_empty());
        kept.map(|(name, value)| (name.as_str(), value.as_str()))
    };
    let mut onward = Vec::new();
    if before.is_some() {
        onward.push((links::address("/log", kept()), words.key("log-newest")));
    }
    let last = shown.next_back().filter(|_| acts.len() > rows.len()).map(|last| last.number.to_string());
    if let Some(last) = &last {
        let pairs = kept().chain([("before", last.as_str())]);
        onward.push((links::address("/log", pairs), words.key("log-earlier")));
    }
    onward.push((links::address("/log.csv", kept()), words.key("log-download")));
    let page = Panel {
        title: words.key("log-title"),
        done: (visitor.asked("done") == Some("asked")).then(|| words.key("log-proof-asked")),
        sections: vec![
            Section { forms: vec![search(&filter, &names, &kinds, words)], ..Section::default() },
            proof(log::proved(&desk, by).await?, words),
            Section {
                title: words.key("log-acts"),
                none: if rows.is_empty() { words.key("log-none") } else { String::new() },
                rows,
                links: onward,
                ..Section::default()
            },
        ],
        ..Panel::default()
    };
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

fn search(filter: &ActFilter, names: &BTreeMap<i64, String>, kinds: &[String], words: &Words) -> Act {
    let any = |chosen: bool| (String::new(), words.key("web-any"), chosen);
    let mut people: Vec<_> =
        names.iter().map(|(id, name)| (id.to_string(), name.clone(), filter.person == Some(*id))).collect();
    people.sort_by(|left, right| words.compare(&left.1, &right.1));
    people.insert(0, any(filter.person.is_none()));
    let mut acts: Vec<_> = kinds
        .iter()
        .map(|code| (code.clone(), act_name(code, words), filter.act.as_ref() == Some(code)))
        .collect();
    acts.sort_by(|left, right| words.compare(&left.1, &right.1));
    acts.insert(0, any(filter.act.is_none()));
    let day = |name, key: &str, value: &Option<String>| {
        Field::new(name, "date", words.key(key)).value(value.as_deref().unwrap_or_default()).optional()
    };
    let fields = vec![
        Field::choice("person", "select", words.key("log-person"), people),
        Field::choice("act", "select", words.key("log-act"), acts),
        day("from", "log-from", &filter.from),
        day("to", "log-to", &filter.to),
    ];
    Act { look: "search", method: "get", ..Act::new("search", "/log", fields, words.key("web-find")) }
}

/// How far the log is proved complete.
fn proof(proved: Proved, words: &Words) -> Section {
    let mut section = Section { title: words.key("log-proof"), ..Section::default() };
    match &proved {
        Proved::Never => section.text.push(words.key("log-proof-never")),
        Proved::UnderWay => section.text.push(words.key("log-proof-under-way")),
        Proved::Failed => section.text.push(words.key("log-proof-failed")),
        Proved::Done(proof) => {
            let args = [("count", Arg::Count(proof.acts)), ("at", Arg::Text(moment(proof.at, words)))];
            section.text.push(match proof.faults.is_empty() {
                true => words.say(&Phrase::message("log-proof-complete", args)),
                false => words.say(&Phrase::message("log-proof-faults", args)),
            });
            section.codes.clone_from(&proof.faults);
            section.facts.push((words.key("log-head"), proof.head.clone()));
        }
    }
    if !matches!(proved, Proved::UnderWay) {
        section.forms.push(Act::button("prove", "/log", Vec::new(), words.key("log-prove")));
    }
    section
}

fn row(act: &AuditLine, names: &BTreeMap<i64, String>, words: &Words) -> Row {
    let when = match act.at {
        Some(at) => moment(at, words),
        None => act.day.parse::<PartialDate>().map_or_else(|_| act.day.clone(), |day| words.date(day)),
    };
    let who = person(act.person, names, words);
    let mut lines = vec![when, who.clone()];
    match act.act.as_str() {
        // Its number, then what only machines read.
        "import" | "undo" => lines.extend(act.detail.split(' ').next().map(str::to_owned)),
        // What somebody did about themselves needs no second name.
        _ => lines.extend(details(&act.detail, names, words).into_iter().filter(|one| *one != who)),
    }
    Row {
        title: act_name(&act.act, words),
        mark: named("log-number", &act.number.to_string(), words),
        lines,
        ..Row::default()
    }
}

fn person(person: Option<i64>, names: &BTreeMap<i64, String>, words: &Words) -> String {
    match person {
        None => words.key("log-machine"),
        Some(id) => names.get(&id).map_or_else(|| numbered(id, words), Clone::clone),
    }
}

fn numbered(id: i64, words: &Words) -> String {
    named("log-person-number", &id.to_string(), words)
}

/// What an act was done on, in words where there are some.
fn details(detail: &str, names: &BTreeMap<i64, String>, words: &Words) -> Vec<String> {
    let Ok(serde_json::Value::Object(all)) = serde_json::from_str(detail) else {
        return Some(detail.to_owned()).filter(|detail| !detail.is_empty()).into_iter().collect();
    };
    let said = all.iter().map(|(key, value)| match (key.as_str(), value) {
        ("person" | "from" | "to", serde_json::Value::Number(id)) => {
            let name = person(id.as_i64(), names, words);
            if key == "person" {
                name
            } else {
                format!("{}: {name}", words.key(&format!("log-detail-{key}")))
            }
        }
        ("role", serde_json::Value::String(code)) if Role::of(code).is_some() => {
            words.key(&format!("person-role-{code}"))
        }
        ("state", serde_json::Value::String(code)) if STATES.contains(&code.as_str()) => {
            words.key(&format!("person-state-{code}"))
        }
        (_, serde_json::Value::String(text)) => text.clone(),
        (_, serde_json::Value::Array(all)) => {
            let one = |value: &serde_json::Value| value.as_str().map_or(value.to_string(), str::to_owned);
            let rest = if all.len() > LISTED { ", …" } else { "" };
            all.iter().take(LISTED).map(one).collect::<Vec<_>>().join(", ") + rest
        }
        (key, value) => format!("{key} {value}"),
    });
    said.filter(|text| !text.is_empty()).collect()
}

/// `POST /log`: asks for a proof.
pub async fn prove(State(node): State<Shared>, who: Who, _sent: Sent) -> Result<Response, Trouble> {
    log::ask(&node.desk(), who.acts()?).await?;
    Ok(done("/log", "asked"))
}

/// `/log.csv`: the same acts, all of them.
pub async fn csv(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let by = who.acts()?.clone();
    by.may(Right::Audit, &Default::default())?;
    let filter = filter(&visitor);
    let pieces = futures_util::stream::try_unfold((node, by, filter, Some(None)), next);
    let kind = "text/csv; charset=utf-8; header=present";
    let head = [
        (CONTENT_TYPE, kind),
        (CONTENT_DISPOSITION, "attachment; filename=\"log.csv\""),
        (CACHE_CONTROL, "no-store"),
    ];
    Ok((head, Body::from_stream(pieces)).into_response())
}

type Piece = (Shared, By, ActFilter, Option<Option<i64>>);

/// The next piece of a download: the acts before the last of the piece before.
async fn next(piece: Piece) -> Result<Option<(Bytes, Piece)>, std::io::Error> {
    let (node, by, filter, from) = piece;
    let Some(before) = from else { return Ok(None) };
    let fault = |error: &dyn std::fmt::Debug| {
        tracing::error!(?error, "a download of the log broke off");
        std::io::Error::other("the log")
    };
    let acts = log::look(&node.desk(), &by, &filter, before, PIECE).await.map_err(|error| fault(&error))?;
    let written = rows(&acts, before.is_none()).map_err(|refusal| fault(&refusal))?;
    let full = acts.len() == usize::try_from(PIECE).unwrap_or(0);
    let onward = acts.last().filter(|_| full).map(|last| Some(last.number));
    Ok(Some((Bytes::from(written), (node, by, filter, onward))))
}

fn rows(acts: &[AuditLine], first: bool) -> Result<Vec<u8>, Refusal> {
    let fault = |error: csv::Error| Refusal::Fault(error.to_string());
    let mut table = csv::Writer::from_writer(Vec::new());
    if first {
        table.write_record(["number", "day", "moment", "person", "act", "detail"]).map_err(fault)?;
    }
    for act in acts {
        let moment = act.at.and_then(|at| jiff::Timestamp::from_second(at).ok());
        let known = |value: Option<String>| value.unwrap_or_default();
        let row = [
            act.number.to_string(),
            act.day.clone(),
            known(moment.map(|moment| moment.to_string())),
            known(act.person.map(|person| person.to_string())),
            act.act.clone(),
            act.detail.clone(),
        ];
        table.write_record(row.iter().map(|cell| guarded(cell))).map_err(fault)?;
    }
    table.into_inner().map_err(|error| Refusal::Fault(error.to_string()))
}
