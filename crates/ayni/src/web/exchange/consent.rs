//! The page on which a person says whether what is kept about them may be shown. It needs no account: the address that
//! they were sent is the key.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_model::PartialDate;
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_store::ExchangeState;

use super::super::error::Trouble;
use super::super::form::{self, Field as Input, Sent};
use super::super::identity::panel::Act as Form;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::board::{Board, Part, Said};
use super::says::says;
use super::with;
use crate::app::enter;
use crate::app::exchange::consent::{self, Answer, MONTHS};
use crate::app::exchange::{no_record, saved};
use ayni_core::exchange::disclose::consents;

/// `/exchange/consent`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let page = match visitor.asked("done") {
        // The address says nothing any more.
        Some("gone") => Board {
            title: Said::plain(words.key("exchange-consent-title")),
            notices: vec![words.key("exchange-consent-gone")],
            ..Board::default()
        },
        done => {
            let key = visitor.asked("key").unwrap_or_default();
            let given = (done == Some("given")).then(|| words.key("exchange-consent-given"));
            board(&node, &visitor, key, given).await?
        }
    };
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

/// `POST /exchange/consent`: what came of it is another page, so that loading it anew says nothing again.
pub async fn answer(State(node): State<Shared>, visitor: Visitor, sent: Sent) -> Result<Response, Trouble> {
    let key = sent.get("key");
    let said = match sent.get("answer") {
        "withdraw" => Answer::Withdraw,
        _ => {
            let number = |name: &str| sent.get(name).parse().unwrap_or(0);
            Answer::Agree(number("months"), number("version"))
        }
    };
    consent::answer(&node.desk(), &node.exchange, key, said).await?;
    let (key, done) = match said {
        Answer::Agree(..) => (Some(("key", key)), "given"),
        Answer::Withdraw => (None, "gone"),
    };
    let back = [("lang", visitor.words.language()), ("done", done)].into_iter().chain(key);
    Ok(Redirect::to(&links::address("/exchange/consent", back)).into_response())
}

async fn board(node: &Node, visitor: &Visitor, key: &str, done: Option<String>) -> Result<Board, Trouble> {
    let words = &visitor.words;
    let kept = consent::open(&node.desk(), &node.exchange, key).await?;
    let kind = node.exchange.kinds.kind(&kept.record.kind).ok_or_else(no_record)?;
    let today = enter::today(&node.desk());
    let agrees = consents(&kept.record, kind, today);
    let names = saved::names(&node.desk()).await?;
    let owner = names.get(&kept.line.owner).map_or(kept.line.owner.as_str(), String::as_str);
    let until = kept.record.plain("consent_until").parse::<PartialDate>().ok();
    let now = match (agrees, until) {
        (true, Some(until)) => with("exchange-consent-until", "day", &words.date(until), words),
        (true, None) => words.key("exchange-consent-open"),
        (false, _) => words.key("exchange-consent-not"),
    };
    let hidden = |answer: &str| vec![Input::hidden("key", key), Input::hidden("answer", answer)];
    let months = MONTHS.map(|months| {
        let label =
            Phrase::message("exchange-consent-months", [("count", Arg::Count(months.unsigned_abs()))]);
        (months.to_string(), words.say(&label), months == 12)
    });
    let mut fields = hidden("agree");
    fields.push(Input::hidden("version", &kept.line.number.to_string()));
    fields.push(Input::choice("months", "select", words.key("exchange-consent-how-long"), months));
    let agree = words.key(if agrees { "exchange-consent-renew" } else { "exchange-consent-agree" });
    let agree = Form::new("agree", "/exchange/consent", fields, agree);
    let withdraw = Form::button(
        "withdraw",
        "/exchange/consent",
        hidden("withdraw"),
        words.key("exchange-consent-withdraw"),
    );
    let (title, language) = kept.record.title(words.language());
    let mut parts = vec![
        Part {
            paragraphs: vec![
                Said::plain(with("exchange-consent-who", "owner", owner, words)),
                Said::plain(now),
            ],
            // What its owner has taken back can only be removed.
            forms: (kept.line.state == ExchangeState::Published)
                .then_some(agree)
                .into_iter()
                .chain([withdraw.intro(words.key("exchange-consent-withdraw-hint"))])
                .collect(),
            ..Part::default()
        },
        Part {
            title: words.key("exchange-consent-what"),
            paragraphs: vec![Said::of(title, language, words.language())],
            ..Part::default()
        },
    ];
    parts.extend(says(&kept.record, kind, &node.exchange, words, owner));
    Ok(Board {
        title: Said::plain(words.key("exchange-consent-title")),
        notices: done.into_iter().collect(),
        parts,
        ..Board::default()
    })
}
