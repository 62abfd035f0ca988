//! How the lists follow the records: what changed is due, and so is what a new day changes.

use std::collections::{BTreeMap, BTreeSet};

use super::{Sought, keep};
use crate::database::Transaction;
use crate::exchange::{RECORD_COLUMNS, RecordLine, record_line};
use crate::statement::sql;
use crate::{Store, StoreError};

/// How the lists stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeekState {
    /// The form of their tokens.
    pub form: i64,
    /// The day that they speak of.
    pub day: String,
    /// What rises with each change of them.
    pub revision: i64,
    /// Whether a record is due.
    pub due: bool,
    /// The model that vectors are made by, by its hash; empty where there is none.
    pub model: String,
    /// What the node says of the model that it wants, as [`MEANING`] keeps it.
    pub wanted: String,
}

/// The key of what the node says of its model of meaning.
pub const MEANING: &str = "exchange-model";

/// A record whose lists are to be made anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeekDue {
    /// The record, as its newest version has it.
    pub line: RecordLine,
    /// The version that asks for it.
    pub number: i64,
}

impl Store {
    /// How the lists stand: one row, whatever there is in them.
    pub async fn seek_state(&self) -> Result<SeekState, StoreError> {
        let query = sql(
            "SELECT form, day, revision, (SELECT COUNT(*) FROM (SELECT 1 AS one FROM seek_due LIMIT 1) AS due), \
             model, COALESCE((SELECT value FROM node WHERE key = $1), '') FROM seek_mark",
        )
        .bind(MEANING);
        let row = self.database.first(query).await?;
        row.map_or(Ok(SeekState::default()), |row| {
            let due = row.get::<i64>(3)? > 0;
            Ok(SeekState {
                form: row.get(0)?,
                day: row.get(1)?,
                revision: row.get(2)?,
                due,
                model: row.get(4)?,
                wanted: row.get(5)?,
            })
        })
    }

    /// Has the lists speak of a day: what it shows otherwise is due; everything, where the clock has gone back.
    pub async fn seek_day(&self, day: &str) -> Result<(), StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let turned =
            sql("INSERT INTO seek_due (record, number, at) SELECT r.id, r.number, r.at FROM seek_record s \
             JOIN exchange_record r ON r.id = CAST(s.record AS BIGINT) WHERE s.turns <> '' AND s.turns <= $1 \
             ON CONFLICT (record) DO NOTHING");
        transaction.run(turned.bind(day)).await?;
        let before = transaction.first(sql("SELECT day FROM seek_mark")).await?;
        if before.map_or(Ok(String::new()), |row| row.get::<String>(0))?.as_str() > day {
            all(&mut transaction).await?;
        }
        transaction.run(sql("UPDATE seek_mark SET day = $1").bind(day)).await?;
        transaction.commit().await
    }

    /// The records that are due, those that changed first first.
    pub async fn seek_due(&self, most: usize) -> Result<Vec<SeekDue>, StoreError> {
        let mut query = self.database.pieces(format!(
            "SELECT {RECORD_COLUMNS}, d.number FROM seek_due d JOIN exchange_record r ON r.id = d.record \
             ORDER BY d.at, d.record LIMIT "
        ));
        query.push_bind(i64::try_from(most).unwrap_or(i64::MAX));
        let rows = self.database.all(query).await?;
        rows.iter().map(|row| Ok(SeekDue { line: record_line(row)?, number: row.get(13)? })).collect()
    }

    /// Makes the lists of due records anew: some are put in, the others taken out. What has changed again since it was
    /// read stays due. `model` is the one that vectors were made by: where it is another by now, nothing is done, and all
    /// of it stays due.
    pub async fn seek_settle(&self, due: &[SeekDue], put: &[Sought], model: &str) -> Result<(), StoreError> {
        let mut transaction = self.database.write_alone().await?;
        if super::meaning::model(&mut transaction).await? != model {
            return transaction.commit().await;
        }
        let mut settled: Vec<i64> = Vec::new();
        for chunk in due.chunks(super::CHUNK) {
            let ids: Vec<i64> = chunk.iter().map(|one| one.line.id).collect();
            let mut query = transaction.pieces("SELECT record, number FROM seek_due WHERE ");
            crate::standing::one_of(&mut query, "record", &ids);
            let now: BTreeMap<i64, i64> = transaction
                .all(query)
                .await?
                .iter()
                .map(|row| Ok((row.get(0)?, row.get(1)?)))
                .collect::<Result<_, StoreError>>()?;
            settled.extend(
                chunk.iter().filter(|one| now.get(&one.line.id) == Some(&one.number)).map(|one| one.line.id),
            );
        }
        let names: BTreeSet<String> = settled.iter().map(i64::to_string).collect();
        let put: Vec<&Sought> = put.iter().filter(|one| names.contains(&one.record)).collect();
        let stay: BTreeSet<&str> = put.iter().map(|one| one.record.as_str()).collect();
        let gone: Vec<String> = names.iter().filter(|name| !stay.contains(name.as_str())).cloned().collect();
        keep(&mut transaction, &put, &gone).await?;
        for chunk in settled.chunks(super::CHUNK) {
            let mut delete = transaction.pieces("DELETE FROM seek_due WHERE ");
            crate::standing::one_of(&mut delete, "record", chunk);
            transaction.run(delete).await?;
        }
        transaction.commit().await
    }

    /// The published records of these numbers of the lists, in their order.
    pub async fn seek_lines(&self, numbers: &[u32]) -> Result<Vec<(u32, RecordLine)>, StoreError> {
        let mut found = BTreeMap::new();
        let wanted: Vec<i64> = numbers.iter().map(|number| i64::from(*number)).collect();
        for chunk in wanted.chunks(super::CHUNK) {
            let mut query = self.database.pieces(format!(
                "SELECT {RECORD_COLUMNS}, s.number FROM seek_record s JOIN exchange_record r ON r.id = CAST(s.record AS BIGINT) \
                 WHERE r.state = 'published' AND "
            ));
            crate::standing::one_of(&mut query, "s.number", chunk);
            for row in self.database.all(query).await? {
                found.insert(super::number(row.get(13)?)?, record_line(&row)?);
            }
        }
        Ok(numbers.iter().filter_map(|number| Some((*number, found.remove(number)?))).collect())
    }
}

/// Every record is due.
pub(super) async fn all(transaction: &mut Transaction) -> Result<(), StoreError> {
    let text = "INSERT INTO seek_due (record, number, at) SELECT id, number, at FROM exchange_record WHERE id > 0 \
                ON CONFLICT (record) DO NOTHING";
    transaction.run(sql(text)).await?;
    Ok(())
}

/// A record has another newest version than the lists know.
pub(crate) async fn mark_due(transaction: &mut Transaction, record: i64) -> Result<(), StoreError> {
    let text = "INSERT INTO seek_due (record, number, at) SELECT id, number, at FROM exchange_record WHERE id = $1 \
                ON CONFLICT (record) DO UPDATE SET number = excluded.number, at = excluded.at";
    transaction.run(sql(text).bind(record)).await?;
    Ok(())
}
