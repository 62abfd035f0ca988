//! How well the exchange does, for everybody to read.

use ayni_core::exchange::funnel::{self, Funnel, Sought, Way};
use ayni_model::exchange::Side;

use super::Exchange;
use super::shelf::shelf;
use crate::app::Refusal;
use crate::app::desk::Desk;

/// The funnel as it is now. It counts and names nobody.
pub async fn funnel(desk: &Desk<'_>, exchange: &Exchange) -> Result<Funnel, Refusal> {
    let shelf = shelf(desk, exchange).await?;
    let seeks = |kind: &str| exchange.kinds.kind(kind).is_some_and(|kind| kind.side == Side::Seeks);
    let sought: Vec<Sought> = shelf
        .all
        .iter()
        .filter(|one| seeks(&one.record.kind))
        .map(|one| Sought { record: one.line.id, made: one.line.made })
        .collect();
    let ways = desk.store.partnerships().await?.into_iter().map(|one| Way {
        sought: one.sought,
        partners: one.partners.into_iter().map(|partner| partner.owner).collect(),
        steps: one.steps,
    });
    Ok(funnel::funnel(&sought, &ways.collect::<Vec<_>>()))
}
