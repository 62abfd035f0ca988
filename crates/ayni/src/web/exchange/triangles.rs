//! Sets of partners that together cover a need: who provides, who comes in second, who pays.

use axum::extract::State;
use axum::response::Response;
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Shared, links, page};
use super::board::{Board, Part, Row, Said};
use super::{actor, named, reasons, viewer};
use crate::app::exchange::saved;
use crate::app::exchange::triangles::{self, Partner};

/// `/exchange/triangles`
pub async fn triangles(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let words = &visitor.words;
    actor(&who)?;
    let looks = viewer(&node, &who).await?;
    let (kept, sets) = triangles::sets(&node.desk(), &node.exchange, &looks, named(&visitor)).await?;
    let names = saved::names(&node.desk()).await?;
    let of = |owner: &str| names.get(owner).cloned().unwrap_or_else(|| owner.to_owned());
    let (title, language) = kept.record.title(words.language());
    let record = links::address(
        "/exchange/record",
        [("owner", kept.line.owner.as_str()), ("id", kept.line.key.as_str())],
    );
    let mut parts = vec![Part {
        paragraphs: vec![
            Said::of(title, language, words.language()),
            Said::plain(words.key("exchange-sets-how")),
        ],
        none: if sets.is_empty() { words.key("exchange-no-matches") } else { String::new() },
        ..Part::default()
    }];
    for (number, set) in (1_u64..).zip(&sets) {
        let mut rows = vec![row(&set.provider, "exchange-set-provider", &of, words)];
        rows.extend(set.second.as_ref().map(|one| row(one, "exchange-set-second", &of, words)));
        rows.extend(set.fund.as_ref().map(|one| row(one, "exchange-set-fund", &of, words)));
        let said = |parts: &[Phrase]| parts.iter().map(|one| Said::plain(words.say(one))).collect::<Vec<_>>();
        let facts = [("exchange-set-covered", &set.covered), ("exchange-set-open", &set.open)];
        parts.push(Part {
            id: format!("set-{number}"),
            title: words.say(&Phrase::message("exchange-set", [("number", Arg::Count(number))])),
            facts: facts
                .into_iter()
                .filter(|(_, parts)| !parts.is_empty())
                .map(|(key, parts)| (words.key(key), said(parts)))
                .collect(),
            rows,
            ..Part::default()
        });
    }
    let board = Board {
        title: Said::plain(words.key("exchange-sets")),
        over: vec![("/exchange".to_owned(), words.key("exchange-title")), (record, title.to_owned())],
        parts,
        ..Board::default()
    };
    page::show(&node, &visitor, board).await
}

/// A partner on a line: the record, what it is in the set, whose it is, why it is here.
pub fn row(partner: &Partner, key: &str, of: &dyn Fn(&str) -> String, words: &Words) -> Row {
    let record = &partner.record;
    let (title, language) = record.title(words.language());
    let kind = words.key(&format!("exchange-kind-{}", record.kind));
    Row {
        title: Said::of(title, language, words.language()).to(saved::page(&record.owner, &record.id)),
        mark: if key.is_empty() { kind.clone() } else { words.key(key) },
        lines: if key.is_empty() {
            vec![Said::plain(of(&record.owner))]
        } else {
            vec![Said::plain(kind), Said::plain(of(&record.owner))]
        },
        reasons: reasons::said(&partner.why, words),
        ..Row::default()
    }
}
