//! Where what a country has meets what others miss.

use axum::extract::State;
use axum::response::Response;
use ayni_model::document::Speak;

use super::super::error::Trouble;
use super::super::form::Field as Input;
use super::super::gate::Who;
use super::super::identity::panel::Act as Form;
use super::super::visitor::Visitor;
use super::super::{Shared, page};
use super::board::{Board, Part, Row, Said};
use super::list::place;
use super::{actor, counted, triangles, viewer};
use crate::app::exchange::saved;
use crate::app::exchange::triangles::advantages as found;

/// `/exchange/advantages`
pub async fn advantages(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let words = &visitor.words;
    actor(&who)?;
    let looks = viewer(&node, &who).await?;
    let country = visitor.asked("country").unwrap_or_default();
    let mut countries: Vec<(String, String, bool)> = node
        .kit
        .reference
        .countries
        .keys()
        // The node's own country is what most ask of.
        .map(|code| {
            let own = visitor.settings.country.as_deref().unwrap_or_default();
            (code.clone(), place(code, words), code == if country.is_empty() { own } else { country })
        })
        .collect();
    countries.sort_by_cached_key(|(_, name, _)| words.sort_key(name));
    let mut form = Form::new(
        "country",
        "/exchange/advantages",
        vec![Input::choice("country", "select", words.key("web-country"), countries)],
        words.key("web-find"),
    );
    form.method = "get";
    let mut parts = vec![Part {
        paragraphs: vec![Said::plain(words.key("exchange-advantages-how"))],
        forms: vec![form],
        ..Part::default()
    }];
    if !country.is_empty() {
        let met = found(&node.desk(), &node.exchange, &looks, country).await?;
        let names = saved::names(&node.desk()).await?;
        let of = |owner: &str| names.get(owner).cloned().unwrap_or_else(|| owner.to_owned());
        if met.is_empty() {
            parts.push(Part { none: words.key("exchange-no-matches"), ..Part::default() });
        }
        for meeting in met {
            let known = node.kit.reference.countries.contains_key(&meeting.with);
            let rows = meeting.pairs.iter().map(|pair| {
                let (title, language) = pair.own.title(words.language());
                let own = Said::of(title, language, words.language())
                    .to(saved::page(&pair.own.owner, &pair.own.id));
                let row = triangles::row(&pair.theirs, "", &of, words);
                let mut lines = row.lines;
                lines.push(Said::plain(words.key("exchange-advantages-own")));
                lines.push(own);
                Row { lines, ..row }
            });
            parts.push(Part {
                title: if known { place(&meeting.with, words) } else { of(&meeting.with) },
                paragraphs: vec![Said::plain(counted("exchange-advantages-count", meeting.count, words))],
                rows: rows.collect(),
                ..Part::default()
            });
        }
    }
    let board = Board {
        title: Said::plain(words.key("exchange-advantages")),
        over: vec![("/exchange".to_owned(), words.key("exchange-title"))],
        parts,
        ..Board::default()
    };
    page::show(&node, &visitor, board).await
}
