//! What a model of meaning makes of records, beside the lists.

use super::{CHUNK, number};
use crate::database::Transaction;
use crate::statement::{Value, sql};
use crate::{Store, StoreError};

/// Rows of one statement; each has some hundred bytes.
const ROWS: usize = 1_000;

impl Store {
    /// Has records looked at by another model, named by its hash; empty for none. What the one before made is gone; what
    /// the lists hold stays meanwhile.
    pub async fn seek_model(&self, model: &str) -> Result<(), StoreError> {
        let mut transaction = self.database.write_alone().await?;
        if self::model(&mut transaction).await? != model {
            transaction.run(sql("DELETE FROM seek_meaning")).await?;
            set_model(&mut transaction, model).await?;
            transaction.run(sql("UPDATE seek_mark SET revision = revision + 1")).await?;
            if !model.is_empty() {
                super::due::all(&mut transaction).await?;
            }
        }
        transaction.commit().await
    }

    /// What the model made of records since a revision of the lists: number and vector, ascending by number.
    pub async fn seek_meanings(&self, since: i64) -> Result<Vec<(u32, Vec<u8>)>, StoreError> {
        let query =
            sql("SELECT number, parts FROM seek_meaning WHERE revision > $1 ORDER BY number").bind(since);
        let rows = self.database.all(query).await?;
        rows.iter().map(|row| Ok((number(row.get(0)?)?, row.get(1)?))).collect()
    }

    /// How many records the model made something of, and how many are due.
    pub async fn seek_meant(&self) -> Result<(u64, u64), StoreError> {
        let query =
            sql("SELECT (SELECT COUNT(*) FROM seek_meaning) AS made, (SELECT COUNT(*) FROM seek_due) AS due");
        let row = self.database.first(query).await?;
        let count = |row: &crate::statement::Row, at| -> Result<u64, StoreError> {
            Ok(row.get::<i64>(at)?.try_into().unwrap_or(0))
        };
        row.map_or(Ok((0, 0)), |row| Ok((count(&row, 0)?, count(&row, 1)?)))
    }
}

/// The model by which vectors are made.
pub(super) async fn model(transaction: &mut Transaction) -> Result<String, StoreError> {
    let row = transaction.first(sql("SELECT model FROM seek_mark")).await?;
    row.map_or(Ok(String::new()), |row| row.get(0))
}

pub(super) async fn set_model(transaction: &mut Transaction, model: &str) -> Result<(), StoreError> {
    transaction.run(sql("UPDATE seek_mark SET model = $1").bind(model)).await?;
    Ok(())
}

/// Keeps what a model made of records, in the place of what was there; of an empty one nothing stays.
pub(super) async fn keep(
    transaction: &mut Transaction,
    gone: &[i64],
    put: &[(u32, &[u8])],
    revision: i64,
) -> Result<(), StoreError> {
    // Without a model there is nothing to keep, and nothing that could be left of a former one.
    if put.iter().all(|(_, parts)| parts.is_empty()) && model(transaction).await?.is_empty() {
        return Ok(());
    }
    let out = put.iter().filter(|(_, parts)| parts.is_empty()).map(|(number, _)| i64::from(*number));
    let out: Vec<i64> = out.chain(gone.iter().copied()).collect();
    for chunk in out.chunks(CHUNK) {
        let mut delete = transaction.pieces("DELETE FROM seek_meaning WHERE ");
        crate::standing::one_of(&mut delete, "number", chunk);
        transaction.run(delete).await?;
    }
    let put: Vec<&(u32, &[u8])> = put.iter().filter(|(_, parts)| !parts.is_empty()).collect();
    for chunk in put.chunks(ROWS) {
        let mut insert = transaction.pieces("INSERT INTO seek_meaning (number, revision, parts) ");
        let rows = chunk.iter().map(|(number, parts)| -> [Value; 3] {
            [i64::from(*number).into(), revision.into(), parts.to_vec().into()]
        });
        insert.push_values(rows, |row| row);
        insert
            .push(" ON CONFLICT (number) DO UPDATE SET revision = excluded.revision, parts = excluded.parts");
        transaction.run(insert).await?;
    }
    Ok(())
}
