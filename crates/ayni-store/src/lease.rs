//! What one process of those that share a database does alone for a while, though it is not kept in the database.

use crate::{Store, StoreError, sql};

impl Store {
    /// Takes a lease until so many seconds after `now`, or holds one longer that is the holder's already. Whether it is
    /// the holder's now: somebody else may have it.
    pub async fn take_lease(
        &self,
        name: &str,
        holder: &str,
        now: i64,
        seconds: i64,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let take = sql("INSERT INTO lease (name, holder, until) VALUES ($1, $2, $3) \
             ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until \
             WHERE lease.holder = excluded.holder OR lease.until <= $4");
        let take = take.bind(name).bind(holder).bind(now + seconds).bind(now);
        let taken = transaction.run(take).await? > 0;
        transaction.commit().await?;
        Ok(taken)
    }

    /// Gives a lease back; one that somebody else has taken since stays theirs.
    pub async fn drop_lease(&self, name: &str, holder: &str) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let delete = sql("DELETE FROM lease WHERE name = $1 AND holder = $2");
        transaction.run(delete.bind(name).bind(holder)).await?;
        transaction.commit().await
    }
}
