//! Who is signed in. The database holds the hash of a session's token, never the token.

use serde_json::json;

use crate::audit::{self, Act};
use crate::people::end_everything;
use crate::statement::Row;
use crate::{Stamp, Store, StoreError, hash, sql};

/// A session that has not ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionLine {
    /// The person.
    pub person: i64,
    /// When it began, in seconds since 1970 in UTC.
    pub made: i64,
    /// When it was last seen to be used, to within the minutes that [`Store::see_session`] lets pass.
    pub seen: i64,
    /// When it ends, used or not.
    pub expires: i64,
}

impl Store {
    /// Begins a session with a fresh token, and ends the one that the browser came with: a token that was
    /// known before somebody signed in is worth nothing after.
    pub async fn begin_session(
        &self,
        token: &[u8],
        person: i64,
        expires: i64,
        before: Option<&[u8]>,
        by: &Stamp,
    ) -> Result<(), StoreError> {
        let now = by.at.unwrap_or(0);
        let mut transaction = self.database.write().await?;
        if let Some(before) = before {
            let delete = sql("DELETE FROM session WHERE hash = $1");
            transaction.run(delete.bind(hash(before).as_slice())).await?;
        }
        transaction.run(sql("DELETE FROM session WHERE expires <= $1").bind(now)).await?;
        let insert =
            sql("INSERT INTO session (hash, person, made, seen, expires) VALUES ($1, $2, $3, $3, $4)");
        transaction.run(insert.bind(hash(token).as_slice()).bind(person).bind(now).bind(expires)).await?;
        audit::add_all(&mut transaction, by, [Act::new("sign-in", json!({ "person": person }))]).await?;
        transaction.commit().await
    }

    /// The session of a token, unless it has ended: by its own end, or unused for `idle` seconds.
    pub async fn session(
        &self,
        token: &[u8],
        now: i64,
        idle: i64,
    ) -> Result<Option<SessionLine>, StoreError> {
        let query = sql(
            "SELECT person, made, seen, expires FROM session WHERE hash = $1 AND expires > $2 AND seen > $3",
        );
        let query = query.bind(hash(token).as_slice()).bind(now).bind(now - idle);
        self.database.first(query).await?.map(|row| line(&row)).transpose()
    }

    /// Notes that a session is in use. To be called where the last note is some minutes old, not for
    /// every page: each is a write.
    pub async fn see_session(&self, token: &[u8], now: i64) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let update = sql("UPDATE session SET seen = $2 WHERE hash = $1 AND seen < $2");
        transaction.run(update.bind(hash(token).as_slice()).bind(now)).await?;
        transaction.commit().await
    }

    /// Ends one session; whether there was one.
    pub async fn end_session(&self, token: &[u8], by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let delete = sql("DELETE FROM session WHERE hash = $1 RETURNING person");
        let Some(row) = transaction.first(delete.bind(hash(token).as_slice())).await? else {
            return Ok(false);
        };
        let person: i64 = row.get(0)?;
        audit::add_all(&mut transaction, by, [Act::new("sign-out", json!({ "person": person }))]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Ends all sessions and tokens of a person; how many sessions there were.
    pub async fn end_sessions(&self, person: i64, by: &Stamp) -> Result<u64, StoreError> {
        let mut transaction = self.database.write().await?;
        let ended = end_everything(&mut transaction, person, by.at.unwrap_or(0)).await?;
        let act = Act::new("sign-out-everywhere", json!({ "person": person }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await?;
        Ok(ended)
    }

    /// A person's sessions that have not ended, newest first.
    pub async fn sessions(&self, person: i64, now: i64) -> Result<Vec<SessionLine>, StoreError> {
        let query = sql(
            "SELECT person, made, seen, expires FROM session WHERE person = $1 AND expires > $2 ORDER BY made DESC, hash",
        );
        self.database.all(query.bind(person).bind(now)).await?.iter().map(line).collect()
    }
}

fn line(row: &Row) -> Result<SessionLine, StoreError> {
    Ok(SessionLine { person: row.get(0)?, made: row.get(1)?, seen: row.get(2)?, expires: row.get(3)? })
}
