//! What is one's own in the exchange: records, drafts, partnerships, searches.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_core::rights::Act;
use ayni_model::document::Speak;
use ayni_store::ExchangeState;

use super::super::Shared;
use super::super::entry::acts::when;
use super::super::error::Trouble;
use super::super::form::{self, Sent};
use super::super::gate::Who;
use super::super::identity::panel::Act as Form;
use super::super::visitor::Visitor;
use super::board::{Board, Part, Row, Said};
use super::{actor, partner};
use crate::app::exchange::viewer::acts_for;
use crate::app::exchange::{Viewer, saved};

/// Records that the page lists.
const MOST: i64 = 200;

/// `/exchange/mine`
pub async fn mine(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let (words, desk) = (&visitor.words, node.desk());
    let by = actor(&who)?;
    let looks = Viewer::of(&desk, who.by()).await?;
    let owners = looks.own(&desk).await?;
    let mut rows = Vec::new();
    for line in node.store.records_of(&owners, MOST).await? {
        let record = ayni_formats::exchange::read(&line.body).ok();
        let (title, language) = match &record {
            Some(record) => record.title(words.language()),
            None => (line.key.as_str(), ""),
        };
        let mark = match line.state {
            ExchangeState::Published => words.key(&format!("exchange-tier-{}", line.tier)),
            ExchangeState::Withdrawn => words.key("exchange-withdrawn"),
            ExchangeState::Merged => words.key("exchange-merged"),
        };
        let said = Said::of(title, language, words.language());
        rows.push(Row {
            title: if record.is_some() { said.to(saved::page(&line.owner, &line.key)) } else { said },
            mark,
            lines: vec![
                Said::plain(words.key(&format!("exchange-kind-{}", line.kind))),
                Said::plain(line.owner.clone()),
                Said::plain(when(line.at, words)),
            ],
            ..Row::default()
        });
    }
    let mut parts = vec![Part {
        title: words.key("exchange-own-records"),
        rows,
        none: words.key("exchange-own-none"),
        links: if acts_for(&desk, by, Act::Offer).await.is_ok() {
            vec![
                ("/exchange/new".to_owned(), words.key("exchange-new")),
                ("/exchange/import".to_owned(), words.key("exchange-by-file")),
            ]
        } else {
            Vec::new()
        },
        ..Part::default()
    }];
    let partnerships = node.store.partnerships_of(&owners).await?;
    let mut rows = Vec::new();
    for one in &partnerships {
        rows.push(partner::row(&node, words, &looks, one).await?);
    }
    parts.push(Part {
        title: words.key("exchange-partnerships"),
        rows,
        none: words.key("exchange-partnerships-none"),
        ..Part::default()
    });
    let drafts = node.store.exchange_drafts(by.person().unwrap_or(0)).await?;
    if !drafts.is_empty() {
        let rows = drafts.into_iter().map(|draft| Row {
            title: Said::link(draft.title, format!("/exchange/draft/{}", draft.id)),
            lines: vec![
                Said::plain(words.key(&format!("exchange-kind-{}", draft.kind))),
                Said::plain(when(draft.kept, words)),
            ],
            forms: vec![Form::button(
                &format!("drop-{}", draft.id),
                format!("/exchange/draft/{}/drop", draft.id),
                Vec::new(),
                words.key("exchange-drop"),
            )],
            ..Row::default()
        });
        parts.push(Part { title: words.key("entry-drafts"), rows: rows.collect(), ..Part::default() });
    }
    if let Some(person) = by.person() {
        let rows = node.store.searches(person).await?.into_iter().map(|search| Row {
            title: Said::link(search.name, format!("/exchange?{}", search.query)),
            lines: vec![Said::plain(words.key(match search.days {
                0 => "exchange-letters-none",
                1 => "exchange-letters-daily",
                7 => "exchange-letters-weekly",
                _ => "exchange-letters-monthly",
            }))],
            forms: vec![Form::button(
                &format!("search-{}", search.id),
                format!("/exchange/saved/{}/drop", search.id),
                Vec::new(),
                words.key("exchange-drop"),
            )],
            ..Row::default()
        });
        let rows: Vec<Row> = rows.collect();
        parts.push(Part {
            title: words.key("exchange-searches"),
            none: words.key("exchange-searches-none"),
            rows,
            ..Part::default()
        });
    }
    let page = Board {
        title: Said::plain(words.key("exchange-mine")),
        over: vec![("/exchange".to_owned(), words.key("exchange-title"))],
        parts,
        ..Board::default()
    };
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

/// `POST /exchange/saved`
pub async fn save(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    let days = sent.get("days").parse().unwrap_or(0);
    saved::keep(&node.desk(), actor(&who)?, sent.get("name"), sent.get("query"), days).await?;
    Ok(Redirect::to("/exchange/mine").into_response())
}

/// `POST /exchange/saved/{id}/drop`
pub async fn drop(
    State(node): State<Shared>,
    who: Who,
    Path(id): Path<i64>,
    _sent: Sent,
) -> Result<Response, Trouble> {
    saved::drop(&node.desk(), actor(&who)?, id).await?;
    Ok(Redirect::to("/exchange/mine").into_response())
}
