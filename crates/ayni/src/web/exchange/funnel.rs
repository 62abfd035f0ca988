//! How well the exchange does, for everybody to read.

use axum::extract::State;
use axum::response::Response;

use super::super::Shared;
use super::super::error::Trouble;
use super::super::page;
use super::super::visitor::Visitor;
use super::board::{Board, Part, Said};
use super::counted;
use crate::app::exchange::funnel;

/// `/exchange/funnel`
pub async fn funnel(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let funnel = funnel::funnel(&node.desk(), &node.exchange).await?;
    let head =
        ["exchange-funnel-stage", "exchange-funnel-needs", "exchange-funnel-ways", "exchange-funnel-days"];
    let count = |number: usize| words.count(number as u64);
    let mut rows =
        vec![vec![words.key("exchange-funnel-all"), count(funnel.needs), String::new(), String::new()]];
    rows.extend(funnel.reached.iter().map(|one| {
        vec![
            words.key(&format!("exchange-stage-{}", one.stage.as_str())),
            count(one.needs),
            count(one.partnerships),
            one.days.map_or_else(|| "–".to_owned(), |days| words.count(days.unsigned_abs())),
        ]
    }));
    let page = Board {
        title: Said::plain(words.key("exchange-funnel")),
        over: vec![("/exchange".to_owned(), words.key("exchange-title"))],
        parts: vec![Part {
            paragraphs: vec![
                Said::plain(words.key("exchange-funnel-how")),
                Said::plain(counted("exchange-funnel-repeated", funnel.repeated, words)),
                Said::plain(counted("exchange-funnel-early", funnel.ended_early, words)),
            ],
            table: Some((head.iter().map(|key| words.key(key)).collect(), rows)),
            ..Part::default()
        }],
        ..Board::default()
    };
    page::show(&node, &visitor, page).await
}
