//! Searches that people keep, and are told of what is new in.

use crate::statement::Row;
use crate::{Store, StoreError, once, sql};

/// A search that somebody keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedSearch {
    /// Its number.
    pub id: i64,
    /// Whose it is.
    pub person: i64,
    /// What they call it.
    pub name: String,
    /// What follows the question mark of its address.
    pub query: String,
    /// After how many days a letter goes out; 0 for none.
    pub days: i64,
    /// When one was looked for last, or the search was kept.
    pub last: i64,
}

impl Store {
    /// Keeps a search; its number. `None` where the person has `most` already.
    pub async fn keep_search(
        &self,
        search: &SavedSearch,
        most: i64,
        now: i64,
    ) -> Result<Option<i64>, StoreError> {
        let mut transaction = self.database.write().await?;
        let count = sql("SELECT COUNT(*) FROM exchange_saved WHERE person = $1").bind(search.person);
        if transaction.whole(count).await? >= most {
            return Ok(None);
        }
        let id = transaction.next("exchange_saved").await?;
        let insert = sql("INSERT INTO exchange_saved (id, person, name, query, days, last, made) \
             VALUES ($1, $2, $3, $4, $5, $6, $6)");
        let insert = insert.bind(id).bind(search.person).bind(&search.name).bind(&search.query);
        transaction.run(insert.bind(search.days).bind(now)).await?;
        once::note(&mut transaction).await?;
        transaction.commit().await?;
        Ok(Some(id))
    }

    /// The searches of a person, the first first.
    pub async fn searches(&self, person: i64) -> Result<Vec<SavedSearch>, StoreError> {
        let query = sql(
            "SELECT id, person, name, query, days, last FROM exchange_saved WHERE person = $1 ORDER BY id",
        );
        self.database.all(query.bind(person)).await?.iter().map(line).collect()
    }

    /// The searches for which a letter is due.
    pub async fn searches_due(&self, now: i64) -> Result<Vec<SavedSearch>, StoreError> {
        let query = sql("SELECT id, person, name, query, days, last FROM exchange_saved \
             WHERE days > 0 AND last + days * 86400 <= $1 ORDER BY id LIMIT 100");
        self.database.all(query.bind(now)).await?.iter().map(line).collect()
    }

    /// Takes a search whose letter is due, so that nobody else sends it; `false` where somebody did.
    pub async fn take_search(&self, search: &SavedSearch, now: i64) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let update = sql("UPDATE exchange_saved SET last = $3 WHERE id = $1 AND last = $2");
        let taken = transaction.run(update.bind(search.id).bind(search.last).bind(now)).await? > 0;
        transaction.commit().await?;
        Ok(taken)
    }

    /// Drops a search of a person; whether it was there.
    pub async fn drop_search(&self, id: i64, person: i64) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let gone = sql("DELETE FROM exchange_saved WHERE id = $1 AND person = $2").bind(id).bind(person);
        let gone = transaction.run(gone).await? > 0;
        transaction.commit().await?;
        Ok(gone)
    }
}

fn line(row: &Row) -> Result<SavedSearch, StoreError> {
    Ok(SavedSearch {
        id: row.get(0)?,
        person: row.get(1)?,
        name: row.get(2)?,
        query: row.get(3)?,
        days: row.get(4)?,
        last: row.get(5)?,
    })
}
