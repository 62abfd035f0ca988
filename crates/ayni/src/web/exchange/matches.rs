//! The matches of a record, each with its reasons, and what people say of them.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_core::exchange::matching::Aspect;
use ayni_core::rights::Act;
use ayni_model::document::{Phrase, Speak};
use ayni_model::exchange::Side;
use ayni_model::finding::Arg;
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::form::{self, Field as Input, Sent};
use super::super::gate::Who;
use super::super::identity::panel::Act as Form;
use super::super::visitor::Visitor;
use super::super::{Shared, links};
use super::board::{Board, Part, Row, Said};
use super::can::acting_field;
use super::list::place;
use super::{actor, named, reasons, viewer};
use crate::app::exchange::learn::Outcome;
use crate::app::exchange::viewer::acts_for;
use crate::app::exchange::{matching, partner, saved};

/// `/exchange/matches`
pub async fn matches(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let by = actor(&who)?;
    let looks = viewer(&node, &who).await?;
    let (kept, found) = matching::matches(&node.desk(), &node.exchange, &looks, named(&visitor)).await?;
    let seeks = node.exchange.kinds.kind(&kept.record.kind).is_some_and(|kind| kind.side == Side::Seeks);
    // Whoever has neither record can say to both owners that they fit; whoever has one writes to the other.
    let suggests = acts_for(&node.desk(), by, Act::Offer).await.ok();
    let own = |owner: &str| looks.owners.contains(owner);
    let names = saved::names(&node.desk()).await?;
    let (title, language) = kept.record.title(words.language());
    let rows = (1..).zip(&found).map(|(at, one)| {
        let record = &one.record;
        let (title, language) = record.title(words.language());
        let owner = names.get(&record.owner).cloned().unwrap_or_else(|| record.owner.clone());
        let places: Vec<String> =
            record.many("places").iter().take(3).map(|code| place(code, words)).collect();
        let summary = record.text("summary").and_then(|text| text.best(words.language()));
        let mut lines = vec![Said::plain(owner)];
        if !places.is_empty() {
            lines.push(Said::plain(words.list(&places)));
        }
        Row {
            title: Said::of(title, language, words.language()).to(saved::page(&record.owner, &record.id)),
            mark: words.key(&format!("exchange-kind-{}", record.kind)),
            lines,
            text: summary
                .map(|(text, language)| {
                    Said::of(&text.chars().take(300).collect::<String>(), language, words.language())
                })
                .into_iter()
                .collect(),
            reasons: reasons::said(&one.why(at), words),
            forms: match &suggests {
                Some(of) if of.is_none() || !own(&kept.line.owner) && !own(&record.owner) => {
                    let (sought, given) =
                        if seeks { (kept.line.id, one.number) } else { (one.number, kept.line.id) };
                    let suggest = suggest_form((sought, given), named(&visitor), of.as_deref(), words);
                    vec![say_form(kept.line.id, one.number, words), suggest]
                }
                _ => vec![say_form(kept.line.id, one.number, words)],
            },
        }
    });
    let record = links::address(
        "/exchange/record",
        [("owner", kept.line.owner.as_str()), ("id", kept.line.key.as_str())],
    );
    let sets = seeks.then(|| {
        let name = [("owner", kept.line.owner.as_str()), ("id", kept.line.key.as_str())];
        (links::address("/exchange/triangles", name), words.key("exchange-sets"))
    });
    let done = (visitor.asked("done") == Some("suggested")).then(|| words.key("exchange-suggested"));
    let page = Board {
        notices: done.into_iter().collect(),
        title: Said::plain(words.key(if seeks { "exchange-find-givers" } else { "exchange-find-seekers" })),
        over: vec![("/exchange".to_owned(), words.key("exchange-title")), (record, title.to_owned())],
        parts: vec![Part {
            links: sets.into_iter().collect(),
            paragraphs: vec![
                Said::of(title, language, words.language()),
                Said::plain(words.key("exchange-matches-how")),
            ],
            rows: rows.collect(),
            none: words.key("exchange-no-matches"),
            ..Part::default()
        }],
        ..Board::default()
    };
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

/// The form by which one says whether a match is useful.
fn say_form(sought: i64, found: i64, words: &Words) -> Form {
    let useful = [("yes", "exchange-useful"), ("no", "exchange-not-useful")];
    let choices = useful.map(|(value, key)| (value.to_owned(), words.key(key), value == "yes"));
    let fields = vec![
        Input::hidden("sought", &sought.to_string()),
        Input::hidden("found", &found.to_string()),
        Input::choice("useful", "select", words.key("exchange-is-useful"), choices),
        Input::choice("why", "select", words.key("exchange-why-so"), aspects(words)),
    ];
    let mut form =
        Form::new(&format!("say-{found}"), "/exchange/matches/say", fields, words.key("exchange-say"));
    form.look = "search";
    form.folded(words.key("exchange-is-useful"))
}

/// The form by which somebody who has neither record tells both owners.
fn suggest_form(
    (sought, given): (i64, i64),
    (owner, id): (&str, &str),
    own: Option<&[String]>,
    words: &Words,
) -> Form {
    let acting = match own {
        None => Input::hidden("acting", ""),
        own => acting_field(own, "", words),
    };
    let fields = vec![
        Input::hidden("sought", &sought.to_string()),
        Input::hidden("given", &given.to_string()),
        Input::hidden("owner", owner),
        Input::hidden("id", id),
        acting,
        Input::new("note", "text", words.key("exchange-note")).optional(),
    ];
    let name = format!("suggest-{sought}-{given}");
    let mut form = Form::new(&name, "/exchange/suggest", fields, words.key("exchange-suggest"));
    form.look = "search";
    form.folded(words.key("exchange-suggest"))
}

/// `POST /exchange/suggest`
pub async fn suggest(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    let by = actor(&who)?;
    let number = |name: &str| sent.get(name).parse::<i64>().unwrap_or(0);
    let of = (number("sought"), number("given"));
    partner::suggest(&node.desk(), by, &node.exchange, of, sent.get("acting"), sent.get("note")).await?;
    let back = [("owner", sent.get("owner")), ("id", sent.get("id")), ("done", "suggested")];
    Ok(Redirect::to(&links::address("/exchange/matches", back)).into_response())
}

/// What of a match can be wrong.
fn aspects(words: &Words) -> Vec<(String, String, bool)> {
    let named = Aspect::ALL.into_iter().map(|aspect| {
        let code = aspect.as_str();
        (code.to_owned(), words.key(&format!("exchange-aspect-{code}")), false)
    });
    std::iter::once((String::new(), words.key("entry-not-said"), true)).chain(named).collect()
}

/// `POST /exchange/matches/say`
pub async fn say(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    let by = actor(&who)?;
    let number = |name: &str| sent.get(name).parse::<i64>().unwrap_or(0);
    let useful = sent.get("useful") == "yes";
    let of = (number("sought"), number("found"));
    let (owner, id) = matching::say(&node.desk(), &node.exchange, by, of, useful, sent.get("why")).await?;
    let href = links::address("/exchange/matches", [("owner", owner.as_str()), ("id", id.as_str())]);
    Ok(Redirect::to(&href).into_response())
}

/// How somebody did in a module.
pub fn told(outcome: &Outcome, words: &Words) -> String {
    let key = if outcome.passed { "exchange-module-passed" } else { "exchange-module-not-passed" };
    let right = outcome.right.iter().filter(|right| **right).count();
    let args = [("score", Arg::Count(right as u64)), ("total", Arg::Count(outcome.right.len() as u64))];
    words.say(&Phrase::message(key, args))
}
