//! Who is signed in. The database holds the hash of a session's token, never the token.

use serde_json::json;

use crate::audit::{self, Act};
use crate::people::end_everything;
use crate::statement::Row;
use crate::{Stamp, Store, StoreError, Transaction, hash, hex, sql};

/// A session that has not ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionLine {
    /// What a list calls it: the beginning of the hash of its token, which lets nobody in.
    pub name: String,
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
        see_person(&mut transaction, person, now).await?;
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
            "SELECT hash, person, made, seen, expires FROM session WHERE hash = $1 AND expires > $2 AND seen > $3",
        );
        let query = query.bind(hash(token).as_slice()).bind(now).bind(now - idle);
        self.database.first(query).await?.map(|row| line(&row)).transpose()
    }

    /// Notes that a session is in use. To be called where the last note is some minutes old, not for
    /// every page: each is a write.
    pub async fn see_session(&self, token: &[u8], now: i64) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let update = sql("UPDATE session SET seen = $2 WHERE hash = $1 AND seen < $2 RETURNING person");
        if let Some(row) = transaction.first(update.bind(hash(token).as_slice()).bind(now)).await? {
            see_person(&mut transaction, row.get(0)?, now).await?;
        }
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

    /// Ends a session of a person by the name that a list gives it; whether there was one.
    pub async fn end_session_named(&self, person: i64, name: &str, by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let rows = transaction.all(sql("SELECT hash FROM session WHERE person = $1").bind(person)).await?;
        let hashes = rows.iter().map(|row| row.get::<Vec<u8>>(0)).collect::<Result<Vec<_>, _>>()?;
        let Some(found) = hashes.into_iter().find(|hash| named(hash) == name) else { return Ok(false) };
        transaction.run(sql("DELETE FROM session WHERE hash = $1").bind(found)).await?;
        audit::add_all(&mut transaction, by, [Act::new("sign-out", json!({ "person": person }))]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Ends all sessions of a person but this one; how many there were.
    pub async fn end_other_sessions(&self, person: i64, token: &[u8], by: &Stamp) -> Result<u64, StoreError> {
        let mut transaction = self.database.write().await?;
        let delete = sql("DELETE FROM session WHERE person = $1 AND hash <> $2");
        let ended = transaction.run(delete.bind(person).bind(hash(token).as_slice())).await?;
        let act = Act::new("sign-out-others", json!({ "person": person }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await?;
        Ok(ended)
    }

    /// A person's sessions that have not ended, newest first: neither by their own end, nor unused for
    /// `idle` seconds.
    pub async fn sessions(&self, person: i64, now: i64, idle: i64) -> Result<Vec<SessionLine>, StoreError> {
        let query = sql("SELECT hash, person, made, seen, expires FROM session \
             WHERE person = $1 AND expires > $2 AND seen > $3 ORDER BY made DESC, hash");
        let query = query.bind(person).bind(now).bind(now - idle);
        self.database.all(query).await?.iter().map(line).collect()
    }
}

async fn see_person(transaction: &mut Transaction, person: i64, now: i64) -> Result<(), StoreError> {
    transaction.run(sql("UPDATE person SET seen = $2 WHERE id = $1").bind(person).bind(now)).await?;
    Ok(())
}

fn named(hash: &[u8]) -> String {
    hex(hash.get(..8).unwrap_or(hash))
}

fn line(row: &Row) -> Result<SessionLine, StoreError> {
    Ok(SessionLine {
        name: named(&row.get::<Vec<u8>>(0)?),
        person: row.get(1)?,
        made: row.get(2)?,
        seen: row.get(3)?,
        expires: row.get(4)?,
    })
}
