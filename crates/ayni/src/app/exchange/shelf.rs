//! The published records in memory. A node reads them again when one changed; of a person who does not agree any more
//! nothing is left in it then.

use std::sync::Arc;

use ayni_model::exchange::Record;
use ayni_store::RecordLine;

use super::Exchange;
use crate::app::Refusal;
use crate::app::desk::Desk;
use ayni_formats::exchange as form;

/// A record, with what the node knows of it.
#[derive(Clone, Debug)]
pub struct Kept {
    /// What the node knows of it.
    pub line: RecordLine,
    /// What it says.
    pub record: Record,
}

/// All records that are published.
pub struct Shelf {
    /// What the store says has changed.
    revision: (i64, i64),
    /// The records, by number.
    pub all: Vec<Kept>,
}

impl Shelf {
    /// A record by its owner and its id there.
    pub fn get(&self, owner: &str, id: &str) -> Option<&Kept> {
        self.all.iter().find(|one| one.line.owner == owner && one.line.key == id)
    }

    /// A record by its number.
    pub fn of(&self, number: i64) -> Option<&Kept> {
        let place = self.all.binary_search_by_key(&number, |one| one.line.id).ok()?;
        self.all.get(place)
    }
}

/// The records as they are now.
pub async fn shelf(desk: &Desk<'_>, exchange: &Exchange) -> Result<Arc<Shelf>, Refusal> {
    let revision = desk.store.exchange_revision().await?;
    let known = exchange.shelf.lock().ok().and_then(|shelf| shelf.clone());
    if let Some(shelf) = known.filter(|shelf| shelf.revision == revision) {
        return Ok(shelf);
    }
    let mut all = Vec::new();
    for mut line in desk.store.records().await? {
        let body = std::mem::take(&mut line.body);
        match form::read(&body) {
            Ok(record) => all.push(Kept { line, record }),
            // One that an older or newer program wrote is not shown; it is not lost.
            Err(finding) => tracing::warn!(record = line.id, code = finding.code, "a record cannot be read"),
        }
    }
    let shelf = Arc::new(Shelf { revision, all });
    if let Ok(mut place) = exchange.shelf.lock() {
        *place = Some(Arc::clone(&shelf));
    }
    Ok(shelf)
}

/// A record whatever became of it; refused where it is not there, or nothing of it is left.
pub async fn kept(desk: &Desk<'_>, owner: &str, id: &str) -> Result<Kept, Refusal> {
    let line = desk.store.record(owner, id).await?.ok_or_else(super::no_record)?;
    read(line)
}

/// The same by its number.
pub async fn kept_of(desk: &Desk<'_>, number: i64) -> Result<Kept, Refusal> {
    let line = desk.store.record_of(number).await?.ok_or_else(super::no_record)?;
    read(line)
}

fn read(line: RecordLine) -> Result<Kept, Refusal> {
    if line.body.is_empty() {
        return Err(super::no_record());
    }
    let record = form::read(&line.body).map_err(|finding| Refusal::Content(vec![*finding]))?;
    Ok(Kept { line, record })
}
