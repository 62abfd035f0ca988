//! What one reporter has reported: its activities, and which of them changed since.

use crate::{Store, StoreError, sql};

/// An activity of a reporter as it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportedNow {
    /// The reporter's organisation id.
    pub reporter: String,
    /// The act by which it changed.
    pub import: i64,
    /// Its number.
    pub activity: i64,
    /// Its id with the reporter.
    pub key: String,
    /// The record; `None` where it does not count any more.
    pub body: Option<Vec<u8>>,
}

impl Store {
    /// A reporter's activities that count, by id, from behind `after` on.
    pub async fn reported(
        &self,
        reporter: &str,
        after: &str,
        limit: u32,
    ) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let query = sql("SELECT a.key, v.body FROM activity a \
             JOIN version v ON v.activity = a.id AND v.number = a.number \
             WHERE a.reporter = $1 AND a.key > $2 AND a.state = 'present' AND v.body IS NOT NULL \
             ORDER BY a.key LIMIT $3");
        let rows = self.database.all(query.bind(reporter).bind(after).bind(i64::from(limit))).await?;
        rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
    }

    /// Those of reporters that were changed by acts behind a place: the number of an act, and of an activity in
    /// it. They are given as they are now, in the order of the acts; one that changed often comes as often.
    pub async fn reported_since(
        &self,
        reporters: &[&str],
        (import, activity): (i64, i64),
        limit: u32,
    ) -> Result<Vec<ReportedNow>, StoreError> {
        // Acts are few since the last look, and activities many: what is crossed in this order is looked up so.
        let mut query = self.database.pieces(
            "SELECT w.import, a.id, a.reporter, a.key, CASE WHEN a.state = 'present' THEN v.body ELSE NULL END \
             FROM version w CROSS JOIN activity a CROSS JOIN version v WHERE (w.import, w.activity) > (",
        );
        query.push_bind(import).push(", ").push_bind(activity);
        query.push(
            ") AND a.id = w.activity AND v.activity = a.id AND v.number = a.number AND a.reporter IN (",
        );
        for (at, reporter) in reporters.iter().enumerate() {
            query.push(if at > 0 { ", " } else { "" }).push_bind(*reporter);
        }
        query.push(") ORDER BY w.import, w.activity LIMIT ").push_bind(i64::from(limit));
        let line = |row: &crate::statement::Row| {
            Ok(ReportedNow {
                import: row.get(0)?,
                activity: row.get(1)?,
                reporter: row.get(2)?,
                key: row.get(3)?,
                body: row.get(4)?,
            })
        };
        if reporters.is_empty() {
            return Ok(Vec::new());
        }
        self.database.all(query).await?.iter().map(line).collect()
    }
}
