//! Opening a round.

use std::collections::BTreeMap;

use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_core::rights::Act as Right;
use ayni_model::Text;
use ayni_model::document::Speak;
use ayni_model::survey::{ClearanceLevel, ClearanceSide, FormSheet, RoundPlan, SuggestQuery};
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::form::{self, Field, Sent};
use super::super::gate::Who;
use super::super::identity::panel::{Act, Panel, Section};
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::actor;
use crate::app::desk::{By, may_within};
use crate::app::rounds::{all, open as opening};
use crate::app::{Refusal, attach, survey};

/// `/rounds/new`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let by = actor(&who)?;
    let panel = panel(&node, &visitor, by).await?;
    form::show(&node, &visitor, &headers, panel, StatusCode::OK).await
}

async fn panel(node: &Node, visitor: &Visitor, by: &By) -> Result<Panel, Trouble> {
    let words = &*visitor.words;
    let desk = node.desk();
    let organisations = desk.store.organisations().await?;
    let may = |id: &str| may_within(by, Right::Ask, id, &organisations).is_ok();
    let mut whose: Vec<(String, String, bool)> = Vec::new();
    if may("") {
        whose.push((String::new(), words.key("round-whole-node"), true));
    }
    whose.extend(
        organisations.iter().filter(|one| may(&one.id)).map(|one| (one.id.clone(), one.name.clone(), false)),
    );
    if whose.is_empty() {
        desk.may_in(by, Right::Ask, "").await?;
    }
    let none = || (String::new(), words.key("round-none-chosen"), true);
    let rounds = all(&node.store).await?.into_iter().filter(|held| may(&held.plan.organisation));
    let before = std::iter::once(none())
        .chain(rounds.map(|held| (held.line.name.clone(), held.title(words.language()).to_owned(), false)));
    let editions = std::iter::once(none()).chain(
        opening::editions(&node.kit, words.language()).into_iter().map(|(id, title)| (id, title, false)),
    );
    let mut forms = Vec::new();
    for id in opening::at_hand(&node.kit) {
        let title = survey::form(&node.kit, &id).map_or_else(|_| id.clone(), |form| form.title);
        forms.push((id, title, false));
    }
    let text = |name, key: &str| Field::new(name, "text", words.key(key));
    let area = |name, key: &str, hint: &str| {
        Field::new(name, "textarea", words.key(key))
            .hint(words.key(hint))
            .optional()
            .folded(words.key("form-more"))
    };
    let fields = vec![
        text("title", "round-field-title"),
        text("name", "round-field-name").hint(words.key("round-hint-name")),
        text("date", "round-field-date").hint(words.key("round-hint-date")),
        Field::new("due", "date", words.key("round-field-due")).optional(),
        text("remind", "round-field-remind").hint(words.key("round-hint-remind")).value("14 3").optional(),
        Field::choice("organisation", "select", words.key("round-field-organisation"), whose),
        Field::choice("forms", "checks", words.key("round-field-forms"), forms),
        Field::new("file", "file", words.key("round-field-file"))
            .hint(words.key("round-hint-file"))
            .optional()
            .folded(words.key("form-more")),
        Field::choice("edition", "select", words.key("round-field-edition"), editions),
        Field::choice("before", "select", words.key("round-field-before"), before)
            .folded(words.key("form-more")),
        area("own_levels", "round-field-own-levels", "round-hint-own-levels"),
        area("levels", "round-field-levels", "round-hint-levels"),
        area("suggest", "round-field-suggest", "round-hint-suggest"),
        area("queries", "round-field-queries", "round-hint-queries"),
    ];
    let act = Act::new("open", "/rounds", fields, words.key("round-open")).with_files();
    Ok(Panel {
        title: words.key("round-open"),
        over: Some(("/rounds".to_owned(), words.key("round-title"))),
        sections: vec![Section { forms: vec![act], ..Section::default() }],
        ..Panel::default()
    })
}

/// `POST /rounds`
pub async fn open(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Trouble> {
    let by = actor(&who)?;
    let broken = || Trouble::from(Refusal::usage("attach-broken", []));
    let mut parts = Multipart::from_request(request, &node).await.map_err(|_| broken())?;
    let (mut pairs, mut files) = (Vec::new(), Vec::new());
    while let Some(part) = parts.next_field().await.map_err(|_| broken())? {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(attach::clean);
        let bytes = part.bytes().await.map_err(|_| Trouble::of(StatusCode::PAYLOAD_TOO_LARGE))?;
        match file {
            Some(file) if name == "file" => {
                if !bytes.is_empty() {
                    files.push((file, bytes));
                }
            }
            _ => pairs.push((name, links::clean(&String::from_utf8_lossy(&bytes)))),
        }
        if pairs.len() > links::FIELDS * 4 || files.len() > 1 {
            return Err(broken());
        }
    }
    let sent = Sent::of(pairs);
    form::ours(&headers, sent.get("token"))?;
    match opened(&node, by, &sent, &files, &visitor.words).await {
        Ok(name) => Ok(Redirect::to(&format!("/rounds/{name}?done=opened")).into_response()),
        Err(refusal) => {
            let mut panel = panel(&node, &visitor, by).await?;
            let status = panel.blame("open", &sent, refusal, &visitor.words)?;
            form::show(&node, &visitor, &headers, panel, status).await
        }
    }
}

async fn opened(
    node: &Node,
    by: &By,
    sent: &Sent,
    files: &[(String, axum::body::Bytes)],
    words: &Words,
) -> Result<String, Refusal> {
    let desk = node.desk();
    desk.may_in(by, Right::Ask, sent.get("organisation")).await?;
    let plan = plan(sent, words)?;
    let ids: Vec<&str> = sent.all("forms").collect();
    let mut forms: Vec<FormSheet> = opening::forms(&node.kit, &ids)?;
    for (name, bytes) in files {
        forms.push(opening::own_form(&node.kit, name.clone(), bytes.to_vec()).await?);
    }
    let held = opening::open(&desk, by, sent.get("name").trim(), plan, forms).await?;
    Ok(held.line.name)
}

/// What was filled in as a plan.
fn plan(sent: &Sent, words: &Words) -> Result<RoundPlan, Refusal> {
    let date = sent.get("date").trim().parse().map_err(|_| Refusal::usage("round-bad-date", []))?;
    let due = match sent.get("due").trim() {
        "" => None,
        day => Some(day.parse().map_err(|_| Refusal::usage("round-bad-day", []))?),
    };
    let days = sent.get("remind").split([' ', ',', ';']).filter_map(|day| day.trim().parse().ok());
    let lines = |name: &'static str| {
        sent.get(name)
            .lines()
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
    };
    let level = |side: ClearanceSide| {
        move |name: String| ClearanceLevel { name: Text::of(words.language(), name), side }
    };
    let own = lines("own_levels").into_iter().map(level(ClearanceSide::Respondent));
    let levels = own.chain(lines("levels").into_iter().map(level(ClearanceSide::Round)));
    let bad = |line: &str| {
        Refusal::usage("round-bad-query", [("line", ayni_model::Arg::Text(line.chars().take(80).collect()))])
    };
    let suggest = lines("suggest")
        .iter()
        .map(|line| {
            let (place, sql) = line.split_once(':').ok_or_else(|| bad(line))?;
            let (form, question) = place.trim().split_once(' ').ok_or_else(|| bad(line))?;
            Ok(SuggestQuery {
                form: form.to_owned(),
                question: question.trim().to_owned(),
                sql: sql.trim().to_owned(),
            })
        })
        .collect::<Result<Vec<_>, Refusal>>()?;
    let queries = lines("queries")
        .iter()
        .map(|line| {
            let (name, sql) = line.split_once(':').ok_or_else(|| bad(line))?;
            Ok((name.trim().to_owned(), sql.trim().to_owned()))
        })
        .collect::<Result<BTreeMap<_, _>, Refusal>>()?;
    Ok(RoundPlan {
        title: Text::of(words.language(), sent.get("title").trim().chars().take(300).collect::<String>()),
        date,
        organisation: sent.get("organisation").to_owned(),
        edition: sent.get("edition").to_owned(),
        before: sent.get("before").to_owned(),
        due,
        remind: days.collect(),
        levels: levels.collect(),
        suggest,
        queries,
    })
}
