//! Records that people have begun to write.

use crate::statement::Row;
use crate::{Store, StoreError, once, sql};

/// A draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExchangeDraft {
    /// Its number.
    pub id: i64,
    /// Who writes it.
    pub person: i64,
    /// The organisation that it is written for.
    pub owner: String,
    /// The kind of record.
    pub kind: String,
    /// The record that it changes; 0 for a new one.
    pub record: i64,
    /// What it is called in a list.
    pub title: String,
    /// What was typed, as the caller writes it: JSON, with the record's `id`.
    pub body: String,
    /// How often it was kept.
    pub revision: i64,
    /// When it was kept last.
    pub kept: i64,
}

const COLUMNS: &str = "id, person, owner, kind, record, title, body, revision, kept";

impl Store {
    /// Keeps a draft: a new one where its number is 0, or the one with its number and revision. Its number; `None`
    /// where somebody else kept it since, or it is gone.
    pub async fn keep_exchange_draft(
        &self,
        draft: &ExchangeDraft,
        now: i64,
    ) -> Result<Option<i64>, StoreError> {
        let mut transaction = self.database.write().await?;
        if draft.id != 0 {
            let update = sql("UPDATE exchange_draft SET owner = $3, kind = $4, title = $5, body = $6, \
                 revision = revision + 1, kept = $7, record = $8 WHERE id = $1 AND revision = $2");
            let update = update.bind(draft.id).bind(draft.revision).bind(&draft.owner).bind(&draft.kind);
            let update = update.bind(&draft.title).bind(&draft.body).bind(now).bind(draft.record);
            let kept = transaction.run(update).await? > 0;
            transaction.commit().await?;
            return Ok(kept.then_some(draft.id));
        }
        let id = transaction.next("exchange_draft").await?;
        let insert =
            sql("INSERT INTO exchange_draft (id, person, owner, kind, record, title, body, revision, kept) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8)");
        let insert =
            insert.bind(id).bind(draft.person).bind(&draft.owner).bind(&draft.kind).bind(draft.record);
        transaction.run(insert.bind(&draft.title).bind(&draft.body).bind(now)).await?;
        once::note(&mut transaction).await?;
        transaction.commit().await?;
        Ok(Some(id))
    }

    /// A draft by its number.
    pub async fn exchange_draft(&self, id: i64) -> Result<Option<ExchangeDraft>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {COLUMNS} FROM exchange_draft WHERE id = "));
        query.push_bind(id);
        self.database.first(query).await?.map(|row| line(&row)).transpose()
    }

    /// The drafts of a person, the last kept first.
    pub async fn exchange_drafts(&self, person: i64) -> Result<Vec<ExchangeDraft>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {COLUMNS} FROM exchange_draft WHERE person = "));
        query.push_bind(person).push(" ORDER BY kept DESC, id DESC LIMIT 200");
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// Throws a draft away; whether it was there.
    pub async fn drop_exchange_draft(&self, id: i64) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let gone = transaction.run(sql("DELETE FROM exchange_draft WHERE id = $1").bind(id)).await? > 0;
        transaction.commit().await?;
        Ok(gone)
    }
}

fn line(row: &Row) -> Result<ExchangeDraft, StoreError> {
    Ok(ExchangeDraft {
        id: row.get(0)?,
        person: row.get(1)?,
        owner: row.get(2)?,
        kind: row.get(3)?,
        record: row.get(4)?,
        title: row.get(5)?,
        body: row.get(6)?,
        revision: row.get(7)?,
        kept: row.get(8)?,
    })
}
