//! The examples of the exchange, as they stand under `data/example/exchange/`.

use ayni_formats::exchange::read_list;

use super::Exchange;
use super::keep::{Keep, MOST, keep};
use crate::app::desk::{By, Desk};
use crate::app::{Kit, Refusal};

/// Puts the examples into the exchange of an empty node; how many.
pub async fn fill(desk: &Desk<'_>, exchange: &Exchange) -> Result<usize, Refusal> {
    let mut all = Vec::new();
    for (name, bytes) in Kit::shipped("example/exchange/") {
        for listed in read_list(bytes, name, MOST).unwrap_or_default() {
            let record = listed.map_err(|finding| Refusal::Content(vec![*finding]))?;
            all.push(Keep { record, expected: None });
        }
    }
    let outcomes = keep(desk, &By::Machine, exchange, all).await?;
    // An example that the rules hold back is a mistake of ours.
    if let Some(held) = outcomes.iter().find(|one| one.became.is_none()) {
        return Err(Refusal::Content(held.findings.clone()));
    }
    Ok(outcomes.len())
}
