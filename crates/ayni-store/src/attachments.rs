//! Files that belong to an activity, kept in the database in pieces, so that a backup has them and a request
//! can afford them.

use serde_json::json;

use crate::audit::{self, Act};
use crate::statement::Row;
use crate::{Hash, Stamp, Store, StoreError, hex, sql};

/// Bytes of one piece.
const PIECE: usize = 64 << 10;

/// A file that belongs to an activity.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Attachment {
    /// Its number.
    pub id: i64,
    /// The activity's number.
    #[serde(skip)]
    pub activity: i64,
    /// The file's name, as it was given.
    pub name: String,
    /// What it is, as its content says.
    pub kind: String,
    /// How many bytes it has.
    pub bytes: i64,
    /// Its SHA-256.
    #[serde(skip)]
    pub sha256: Vec<u8>,
    /// Who attached it.
    pub person: Option<i64>,
    /// When, in seconds since 1970 in UTC.
    pub at: i64,
}

/// A file to be attached.
#[derive(Clone, Debug)]
pub struct NewAttachment<'a> {
    /// The activity's number.
    pub activity: i64,
    /// The file's name.
    pub name: &'a str,
    /// What it is.
    pub kind: &'a str,
    /// Its content.
    pub content: &'a [u8],
    /// Its SHA-256.
    pub sha256: Hash,
}

const COLUMNS: &str = "t.id, t.activity, t.name, t.kind, t.bytes, t.sha256, t.person, t.at";

impl Store {
    /// Attaches a file; its number, or `None` where the activity has `most` already.
    pub async fn attach(
        &self,
        new: &NewAttachment<'_>,
        most: i64,
        by: &Stamp,
    ) -> Result<Option<i64>, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let count = sql("SELECT COUNT(*) FROM attachment WHERE activity = $1 AND removed IS NULL");
        if transaction.whole(count.bind(new.activity)).await? >= most {
            return Ok(None);
        }
        let id = transaction.next("attachment").await?;
        let insert =
            sql("INSERT INTO attachment (id, activity, name, kind, bytes, sha256, person, at, removed) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL)");
        let bytes = i64::try_from(new.content.len()).unwrap_or(i64::MAX);
        let insert = insert.bind(id).bind(new.activity).bind(new.name).bind(new.kind).bind(bytes);
        let insert = insert.bind(new.sha256.as_slice()).bind(by.person).bind(by.at.unwrap_or(0));
        transaction.run(insert).await?;
        for (number, piece) in (0_i64..).zip(new.content.chunks(PIECE)) {
            let insert = sql("INSERT INTO attachment_piece (attachment, number, bytes) VALUES ($1, $2, $3)");
            transaction.run(insert.bind(id).bind(number).bind(piece)).await?;
        }
        // The name may name a person; the log has the file's hash.
        let detail = json!({
            "attachment": id, "activity": new.activity, "bytes": bytes, "sha256": hex(&new.sha256),
        });
        audit::add_all(&mut transaction, by, [Act::new("attach", detail)]).await?;
        transaction.commit().await?;
        Ok(Some(id))
    }

    /// The files that belong to an activity, in the order in which they came.
    pub async fn attachments(&self, activity: i64) -> Result<Vec<Attachment>, StoreError> {
        let mut query =
            self.database.pieces(format!("SELECT {COLUMNS} FROM attachment t WHERE t.activity = "));
        query.push_bind(activity).push(" AND t.removed IS NULL ORDER BY t.id");
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// A file with the reporter and id of its activity; `None` for one that is not there or was removed.
    pub async fn attachment(&self, id: i64) -> Result<Option<(Attachment, String, String)>, StoreError> {
        let mut query = self.database.pieces(format!(
            "SELECT {COLUMNS}, a.reporter, a.key FROM attachment t JOIN activity a ON a.id = t.activity WHERE t.id = "
        ));
        query.push_bind(id).push(" AND t.removed IS NULL");
        let Some(row) = self.database.first(query).await? else { return Ok(None) };
        Ok(Some((line(&row)?, row.get(8)?, row.get(9)?)))
    }

    /// A piece of a file, from 0; `None` behind the last.
    pub async fn attachment_piece(&self, id: i64, number: i64) -> Result<Option<Vec<u8>>, StoreError> {
        let query = sql("SELECT bytes FROM attachment_piece WHERE attachment = $1 AND number = $2");
        let row = self.database.first(query.bind(id).bind(number)).await?;
        row.map(|row| row.get(0)).transpose()
    }

    /// Removes a file: its bytes and its name go, and its hash stays in the log. Whether it was there.
    pub async fn detach(&self, id: i64, by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let update = sql("UPDATE attachment SET removed = $2, name = '' WHERE id = $1 AND removed IS NULL");
        if transaction.run(update.bind(id).bind(by.at.unwrap_or(0))).await? == 0 {
            return Ok(false);
        }
        transaction.run(sql("DELETE FROM attachment_piece WHERE attachment = $1").bind(id)).await?;
        audit::add_all(&mut transaction, by, [Act::new("detach", json!({ "attachment": id }))]).await?;
        transaction.commit().await?;
        Ok(true)
    }
}

fn line(row: &Row) -> Result<Attachment, StoreError> {
    Ok(Attachment {
        id: row.get(0)?,
        activity: row.get(1)?,
        name: row.get(2)?,
        kind: row.get(3)?,
        bytes: row.get(4)?,
        sha256: row.get(5)?,
        person: row.get(6)?,
        at: row.get(7)?,
    })
}
