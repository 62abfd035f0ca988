//! The versions of a record, as its owner looks at them.

use crate::statement::Row;
use crate::{Store, StoreError, sql};

/// Versions of a record that are looked at.
const VERSIONS: i64 = 200;

/// A version of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExchangeVersion {
    /// Its number, from 1.
    pub number: i64,
    /// What was done: `entered`, `changed`, `withdrawn`, `returned`, `merged`, `unmerged`, `emptied`.
    pub act: String,
    /// The body, where it is still there.
    pub body: Option<Vec<u8>>,
    /// Its hash.
    pub hash: Vec<u8>,
    /// Who did it.
    pub person: Option<i64>,
    /// When.
    pub at: i64,
}

impl Store {
    /// The last versions of a record, the first first, without what they say.
    pub async fn record_acts(&self, id: i64) -> Result<Vec<ExchangeVersion>, StoreError> {
        let query = sql("SELECT number, act, hash, person, at FROM exchange_version WHERE record = $1 \
             ORDER BY number DESC LIMIT $2");
        let rows = self.database.all(query.bind(id).bind(VERSIONS)).await?;
        let version = |row: &Row| {
            Ok(ExchangeVersion {
                number: row.get(0)?,
                act: row.get(1)?,
                body: None,
                hash: row.get(2)?,
                person: row.get(3)?,
                at: row.get(4)?,
            })
        };
        rows.iter().rev().map(version).collect()
    }

    /// The same with their bodies.
    pub async fn record_history(&self, id: i64) -> Result<Vec<ExchangeVersion>, StoreError> {
        let mut all = self.record_acts(id).await?;
        let query = sql("SELECT number, body FROM exchange_version \
             WHERE record = $1 AND body IS NOT NULL ORDER BY number DESC LIMIT $2");
        for row in self.database.all(query.bind(id).bind(VERSIONS)).await? {
            let number: i64 = row.get(0)?;
            if let Some(one) = all.iter_mut().find(|one| one.number == number) {
                one.body = row.get(1)?;
            }
        }
        Ok(all)
    }
}
