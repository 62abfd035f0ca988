//! How well the exchange does, for everybody to read.

use ayni_core::exchange::funnel::{self, Funnel, Sought, Way};
use ayni_model::exchange::Side;

use super::Exchange;
use crate::app::Refusal;
use crate::app::desk::Desk;

/// The funnel as it is now. It counts and names nobody.
pub async fn funnel(desk: &Desk<'_>, exchange: &Exchange) -> Result<Funnel, Refusal> {
    let made = desk.store.records_made(&exchange.kinds_of(Side::Seeks)).await?;
    let sought: Vec<Sought> = made.into_iter().map(|(record, made)| Sought { record, made }).collect();
    let ways = desk.store.partnerships().await?.into_iter().map(|one| Way {
        sought: one.sought,
        partners: one.partners.into_iter().map(|partner| partner.owner).collect(),
        steps: one.steps,
    });
    Ok(funnel::funnel(&sought, &ways.collect::<Vec<_>>()))
}
