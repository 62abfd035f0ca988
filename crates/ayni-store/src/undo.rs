//! Undoing an import: versions that say what was before.

use serde_json::json;

use crate::version::{NewVersion, add_versions, keep_layout, withdrawn_version};
use crate::{Stamp, Store, StoreError, Transaction, audit, hooks, sql};

/// What an undoing did.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Undone {
    /// The number of the act, an import of its own.
    pub import: i64,
    /// Activities set back to the version before.
    pub restored: u64,
    /// Activities that the import had brought and that are withdrawn now.
    pub withdrawn: u64,
    /// Activities that a later import changed again: left as they are, by (reporter, id).
    pub left: Vec<(String, String)>,
}

impl Store {
    /// Undoes import `id`: each activity that it changed, and that nobody changed since, gets a
    /// version with the content from before.
    pub async fn undo(&self, id: i64, by: impl Into<Stamp>) -> Result<Undone, StoreError> {
        let by = by.into();
        let mut transaction = self.database.write_alone().await?;
        let undone = undo(&mut transaction, id, &by).await?;
        transaction.commit().await?;
        Ok(undone)
    }
}

async fn undo(transaction: &mut Transaction, id: i64, by: &Stamp) -> Result<Undone, StoreError> {
    let query = "SELECT state, file, file_hash, profile, profile_hash, source FROM import WHERE id = $1";
    let import = transaction.first(sql(query).bind(id)).await?.ok_or(StoreError::NoImport(id))?;
    if import.get::<String>(0)? == "undone" {
        return Err(StoreError::AlreadyUndone(id));
    }
    let file: String = import.get(1)?;
    let act = transaction.whole(sql("SELECT COALESCE(MAX(id), 0) + 1 FROM import")).await?;
    let query = "SELECT a.id, a.reporter, a.key, a.number, v.number, n.chain, \
                b.state, b.body, b.body_hash, b.file, b.sheet, b.first_row, b.layout \
         FROM version v JOIN activity a ON a.id = v.activity \
         JOIN version n ON n.activity = a.id AND n.number = a.number \
         LEFT JOIN version b ON b.activity = v.activity AND b.number = v.number - 1 \
         WHERE v.import = $1 ORDER BY a.id";
    let rows = transaction.all(sql(query).bind(id)).await?;
    let empty = keep_layout(transaction, "").await?;
    let mut undone = Undone { import: act, ..Undone::default() };
    let mut versions = Vec::new();
    for row in rows {
        let (activity, newest, changed): (i64, i64, i64) = (row.get(0)?, row.get(3)?, row.get(4)?);
        if newest != changed {
            undone.left.push((row.get(1)?, row.get(2)?));
            continue;
        }
        let chain: Vec<u8> = row.get(5)?;
        if row.get::<Option<String>>(6)?.as_deref() == Some("present") {
            let body_hash: Vec<u8> = row.get(8)?;
            versions.push(NewVersion {
                activity,
                number: newest + 1,
                state: "present",
                body: row.get(7)?,
                chain: audit::version_link(&chain, newest + 1, "present", &body_hash),
                body_hash,
                file: row.get(9)?,
                sheet: row.get(10)?,
                first_row: row.get(11)?,
                layout: row.get(12)?,
            });
            undone.restored += 1;
        } else {
            versions.push(withdrawn_version(activity, newest, &chain, &file, empty));
            undone.withdrawn += 1;
        }
    }
    add_versions(transaction, act, None, versions).await?;
    let insert = sql(
        "INSERT INTO import (id, file, file_hash, profile, profile_hash, source, day, state, counts, undoes, person) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'done', '{}', $8, $9)",
    );
    let insert = insert
        .bind(act)
        .bind(file)
        .bind(import.get::<String>(2)?)
        .bind(import.get::<String>(3)?)
        .bind(import.get::<String>(4)?)
        .bind(import.get::<String>(5)?)
        .bind(&by.day)
        .bind(id)
        .bind(by.person);
    transaction.run(insert).await?;
    transaction.run(sql("UPDATE import SET state = 'undone' WHERE id = $1").bind(id)).await?;
    let what = json!({
        "import": id, "day": by.day, "undone_by": act,
        "restored": undone.restored, "withdrawn": undone.withdrawn, "left": undone.left.len(),
    });
    hooks::tell(transaction, "import.undone", &what, by).await?;
    if undone.restored + undone.withdrawn > 0 {
        hooks::tell(transaction, "activities.changed", &what, by).await?;
    }
    audit::add(transaction, by, "undo", format!("{act} undoes {id}")).await?;
    Ok(undone)
}
