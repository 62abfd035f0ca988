//! The page by which a peer reviews a practice.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_core::exchange::badge::missing;
use ayni_core::rights::Act;
use ayni_model::document::Speak;
use ayni_model::exchange::Verdict;

use super::super::error::Trouble;
use super::super::form::{self, Field as Input, Sent};
use super::super::gate::Who;
use super::super::identity::panel::Act as Form;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::board::{Board, Part, Said};
use super::{actor, named, viewer, with};
use crate::app::enter;
use crate::app::exchange::review::{self, Said as Reviewed};
use crate::app::exchange::shelf::published;
use crate::app::exchange::viewer::acts_for;
use crate::app::exchange::{no_record, saved};

/// `/exchange/review`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let page = board(&node, &visitor, &who, named(&visitor)).await?;
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

async fn board(
    node: &Node,
    visitor: &Visitor,
    who: &Who,
    (owner, id): (&str, &str),
) -> Result<Board, Trouble> {
    let (words, desk) = (&visitor.words, node.desk());
    let by = actor(who)?;
    let kept = published(&desk, owner, id).await?;
    let looks = viewer(node, who).await?;
    looks.shown(&node.exchange, &kept.line, &kept.record, enter::today(&desk)).ok_or_else(no_record)?;
    review::may_review(by, &kept)?;
    let standard = &node.exchange.standard;
    let lacking = missing(standard, &kept.record);
    let criteria = standard.criteria.iter().map(|one| {
        let key = format!("exchange-criterion-{}", one.id);
        let ask = words.attribute(&key, "ask", &BTreeMap::new()).unwrap_or_default();
        let star = if one.must { " *" } else { "" };
        let gone = if lacking.contains(&one.id.as_str()) {
            format!(" — {}", words.key("exchange-says-nothing"))
        } else {
            String::new()
        };
        (one.id.clone(), format!("{}{star}: {ask}{gone}", words.key(&key)), false)
    });
    let levels = standard
        .levels
        .iter()
        .map(|level| (level.clone(), words.key(&format!("exchange-evidence-level-{level}")), false));
    let verdicts = Verdict::ALL.iter().map(|verdict| {
        let code = verdict.as_str();
        (code.to_owned(), words.key(&format!("exchange-verdict-{code}")), false)
    });
    let own = acts_for(&desk, by, Act::Endorse).await.ok().flatten();
    let node_too = own.is_none().then(|| (String::new(), words.key("exchange-the-node"), false));
    let whose = node_too.into_iter();
    let whose = whose.chain(own.into_iter().flatten().map(|one| (one.clone(), one, false)));
    let fields = vec![
        Input::hidden("owner", owner),
        Input::hidden("id", id),
        Input::choice("for", "select", words.key("exchange-review-for"), whose),
        Input::choice("met", "checks", words.key("exchange-review-met"), criteria)
            .hint(words.key("exchange-review-met-hint")),
        Input::choice("level", "select", words.key("exchange-review-level"), levels),
        Input::choice("verdict", "select", words.key("exchange-review-verdict"), verdicts),
        Input::new("reasons", "textarea", words.key("exchange-review-reasons")),
    ];
    let (title, language) = kept.record.title(words.language());
    let record = links::address("/exchange/record", [("owner", owner), ("id", id)]);
    Ok(Board {
        title: Said::plain(words.key("exchange-review-it")),
        over: vec![("/exchange".to_owned(), words.key("exchange-title")), (record, title.to_owned())],
        parts: vec![Part {
            paragraphs: vec![
                Said::of(title, language, words.language()),
                Said::plain(with("exchange-review-intro", "version", &standard.version, words)),
            ],
            forms: vec![Form::new("review", "/exchange/review", fields, words.key("exchange-review-send"))],
            ..Part::default()
        }],
        ..Board::default()
    })
}

/// `POST /exchange/review`
pub async fn send(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let name = (sent.get("owner"), sent.get("id"));
    let said = Reviewed {
        owner: sent.get("for"),
        verdict: sent.get("verdict"),
        level: sent.get("level"),
        met: sent.all("met").collect(),
        reasons: sent.get("reasons"),
    };
    match review::review(&node.desk(), actor(&who)?, &node.exchange, name, &said).await {
        Ok(()) => Ok(Redirect::to(&saved::page(name.0, name.1)).into_response()),
        Err(refusal) => {
            let mut page = board(&node, &visitor, &who, name).await?;
            let status = page.blame("review", &sent, refusal, &visitor.words)?;
            form::show(&node, &visitor, &headers, page, status).await
        }
    }
}
