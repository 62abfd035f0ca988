//! Findings of an import, a page at a time.

use crate::statement::sql;
use crate::{FindingLine, Store, StoreError};

/// How many findings of one code an import has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingTotal {
    /// The severity's code.
    pub severity: String,
    /// The finding's code.
    pub code: String,
    /// How many were kept.
    pub count: u64,
}

impl Store {
    /// How many findings of each code were kept with an import, by severity and code.
    pub async fn finding_totals(&self, import: i64) -> Result<Vec<FindingTotal>, StoreError> {
        let statement = sql(
            "SELECT severity, code, COUNT(*) FROM finding WHERE import = $1 GROUP BY severity, code ORDER BY severity, code",
        );
        let rows = self.database.all(statement.bind(import)).await?;
        rows.iter()
            .map(|row| {
                let count = row.get::<i64>(2)?.unsigned_abs();
                Ok(FindingTotal { severity: row.get(0)?, code: row.get(1)?, count })
            })
            .collect()
    }

    /// Findings of one code, in their order, with their numbers: those above `after`, at most `limit`.
    pub async fn findings_of(
        &self,
        import: i64,
        code: &str,
        after: i64,
        limit: u32,
    ) -> Result<Vec<(i64, FindingLine)>, StoreError> {
        let statement = sql(
            "SELECT number, body FROM finding WHERE import = $1 AND code = $2 AND number > $3 ORDER BY number LIMIT $4",
        );
        let statement = statement.bind(import).bind(code).bind(after).bind(i64::from(limit));
        let rows = self.database.all(statement).await?;
        rows.iter()
            .map(|row| {
                let body: String = row.get(1)?;
                let finding = serde_json::from_str(&body)
                    .map_err(|error| StoreError::Corrupt(format!("finding of import {import}: {error}")))?;
                Ok((row.get(0)?, FindingLine { import, finding }))
            })
            .collect()
    }
}
