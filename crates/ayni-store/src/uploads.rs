//! Files that wait to be accepted: their bytes in pieces, how far each has come, and what was found.
//!
//! Each step is one statement that names the state it starts from, so that of two who take it at once one
//! does and the other is told.

use ayni_model::Finding;
use serde_json::json;

use crate::audit::{self, Act};
use crate::jobs::insert_job;
use crate::statement::{Row, Statement};
use crate::version::CHUNK;
use crate::{Hash, Stamp, Store, StoreError, hash, once, sql};

/// Bytes of a piece; the last one of a file may have fewer.
pub const PIECE: usize = 256 << 10;

/// How far a file has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum UploadState {
    /// Its bytes are on their way.
    Sending,
    /// A job finds out what it is.
    Looking,
    /// A proposed mapping waits to be looked at.
    Mapping,
    /// A job checks it.
    Checking,
    /// What was found waits to be looked at.
    Checked,
    /// A job takes its good rows into the register.
    Accepting,
    /// They are in the register.
    Done,
    /// It could not be read so.
    Failed,
    /// Nobody wants it any more.
    Abandoned,
}

impl UploadState {
    /// The state's code.
    pub fn as_str(self) -> &'static str {
        match self {
            UploadState::Sending => "sending",
            UploadState::Looking => "looking",
            UploadState::Mapping => "mapping",
            UploadState::Checking => "checking",
            UploadState::Checked => "checked",
            UploadState::Accepting => "accepting",
            UploadState::Done => "done",
            UploadState::Failed => "failed",
            UploadState::Abandoned => "abandoned",
        }
    }

    /// Whether nothing more comes of it.
    pub fn is_over(self) -> bool {
        matches!(self, UploadState::Done | UploadState::Abandoned)
    }

    /// Whether a job works on it.
    pub fn is_working(self) -> bool {
        matches!(self, UploadState::Looking | UploadState::Checking | UploadState::Accepting)
    }

    fn of(code: &str) -> Result<UploadState, StoreError> {
        use UploadState::{Abandoned, Accepting, Checked, Checking, Done, Failed, Looking, Mapping, Sending};
        [Sending, Looking, Mapping, Checking, Checked, Accepting, Done, Failed, Abandoned]
            .into_iter()
            .find(|state| state.as_str() == code)
            .ok_or_else(|| StoreError::Corrupt(format!("an upload is {code}")))
    }
}

/// A file that somebody sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Its number.
    pub id: i64,
    /// The organisation that it belongs to; empty for the node as a whole.
    pub organisation: String,
    /// Who sent it; `None` on a node without people.
    pub person: Option<i64>,
    /// Its name.
    pub file: String,
    /// How many bytes it has.
    pub bytes: i64,
    /// Its SHA-256, hexadecimal.
    pub hash: String,
    /// How far it has come.
    pub state: UploadState,
    /// How often it was changed.
    pub revision: i64,
    /// The job that works on it, or did last.
    pub job: Option<i64>,
    /// The job that makes, or made, its marked copy.
    pub marked: Option<i64>,
    /// The mapping profile; empty for our own workbook.
    pub profile: String,
    /// What is to become of activities that are gone from its list.
    pub gone: String,
    /// What was recognised, as the use case writes it.
    pub looked: String,
    /// What was found, as the use case writes it.
    pub outcome: String,
    /// The import that it became.
    pub import: Option<i64>,
    /// When it was sent, in seconds since 1970 in UTC.
    pub made: i64,
    /// When it was changed last.
    pub changed: i64,
    /// When its bytes were cleared away.
    pub cleared: Option<i64>,
}

/// A file that begins to come in.
#[derive(Clone, Copy, Debug)]
pub struct NewUpload<'a> {
    /// The organisation that it belongs to; empty for the node as a whole.
    pub organisation: &'a str,
    /// Who sends it.
    pub person: Option<i64>,
    /// Its name.
    pub file: &'a str,
    /// The moment, in seconds since 1970 in UTC.
    pub now: i64,
}

/// What became of a file that was sent to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// It is kept, and a job looks at it.
    Kept,
    /// The same bytes wait already, under this number; these were not kept.
    Waiting(i64),
}

/// A step that somebody takes.
#[derive(Clone, Debug)]
pub struct UploadStep<'a> {
    /// The revision that they have seen.
    pub seen: i64,
    /// The states that it can be taken from.
    pub from: &'a [UploadState],
    /// The state that it leads to.
    pub to: UploadState,
    /// Another profile, where it changes.
    pub profile: Option<&'a str>,
    /// What is to become of what is gone, where that is decided.
    pub gone: Option<&'a str>,
    /// The job that goes on with it: its kind and body.
    pub job: Option<(&'a str, &'a str)>,
    /// What the log calls it; a step that changes nothing for others is not in it.
    pub act: Option<&'static str>,
}

/// What a job found.
#[derive(Clone, Debug)]
pub struct UploadResult<'a> {
    /// The state that it was in when the job worked.
    pub from: UploadState,
    /// The state that it is in now.
    pub to: UploadState,
    /// The profile that it was read by, where the job chose it.
    pub profile: Option<String>,
    /// What was recognised, where that is new.
    pub looked: Option<String>,
    /// What was found, where that is new.
    pub outcome: Option<String>,
    /// Findings with the cells around each, where they take the place of those before.
    pub findings: Option<&'a [(Finding, String)]>,
}

/// The same for a list, without the long texts.
const LISTED: &str = "id, organisation, person, file, bytes, hash, state, revision, job, marked, '', gone, '', '', import, \
                      made, changed, cleared";

const COLUMNS: &str = "id, organisation, person, file, bytes, hash, state, revision, job, marked, profile, gone, looked, \
                       outcome, import, made, changed, cleared";

impl Store {
    /// Begins a file; its number. Nobody sees it until [`Store::receive_upload`]. `None` where the
    /// organisation has `most` files already whose bytes are kept.
    pub async fn begin_upload(&self, new: &NewUpload<'_>, most: i64) -> Result<Option<i64>, StoreError> {
        let mut transaction = self.database.write().await?;
        let kept = sql("SELECT COUNT(*) FROM upload WHERE organisation = $1 AND cleared IS NULL");
        if transaction.whole(kept.bind(new.organisation)).await? >= most {
            return Ok(None);
        }
        let id = transaction.next("upload").await?;
        let insert = sql(
            "INSERT INTO upload (id, organisation, person, file, bytes, hash, state, revision, profile, gone, looked, outcome, made, changed) \
             VALUES ($1, $2, $3, $4, 0, '', 'sending', 1, '', '', '', '', $5, $5)",
        );
        let insert = insert.bind(id).bind(new.organisation).bind(new.person).bind(new.file).bind(new.now);
        transaction.run(insert).await?;
        transaction.commit().await?;
        Ok(Some(id))
    }

    /// Keeps one more piece of a file or of its marked copy.
    pub async fn put_piece(&self, id: i64, part: &str, number: i64, body: &[u8]) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let insert =
            sql("INSERT INTO upload_piece (upload, part, number, hash, body) VALUES ($1, $2, $3, $4, $5)");
        let insert = insert.bind(id).bind(part).bind(number).bind(hash(body).as_slice()).bind(body);
        transaction.run(insert).await?;
        transaction.commit().await
    }

    /// A piece, from number 0; `None` behind the last. One that is not what was sent is an error.
    pub async fn piece(&self, id: i64, part: &str, number: i64) -> Result<Option<Vec<u8>>, StoreError> {
        let query =
            sql("SELECT hash, body FROM upload_piece WHERE upload = $1 AND part = $2 AND number = $3");
        let row = self.database.first(query.bind(id).bind(part).bind(number)).await?;
        let Some(row) = row else { return Ok(None) };
        let (expected, body): (Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?);
        if hash(&body) != expected.as_slice() {
            return Err(StoreError::Corrupt(format!("piece {number} of upload {id}")));
        }
        Ok(Some(body))
    }

    /// Takes a file that did not come to its end away without a trace.
    pub async fn drop_upload(&self, id: i64) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        transaction.run(sql("DELETE FROM upload WHERE id = $1 AND state = 'sending'").bind(id)).await?;
        let pieces = sql(
            "DELETE FROM upload_piece WHERE upload = $1 AND NOT EXISTS (SELECT 1 FROM upload WHERE id = $1)",
        );
        transaction.run(pieces.bind(id)).await?;
        transaction.commit().await
    }

    /// Ends a file that came in whole: a job of this kind and body looks at it.
    pub async fn receive_upload(
        &self,
        id: i64,
        (bytes, whole): (i64, &Hash),
        job: (&str, &str),
        by: &Stamp,
    ) -> Result<Received, StoreError> {
        let whole = crate::hex(whole);
        let mut transaction = self.database.write().await?;
        // So that of two who send the same at once one meets the other.
        transaction.lock_jobs().await?;
        let same = sql("SELECT o.id FROM upload o JOIN upload u ON u.organisation = o.organisation \
             WHERE u.id = $1 AND o.hash = $2 AND o.state NOT IN ('sending', 'done', 'abandoned') ORDER BY o.id LIMIT 1");
        if let Some(row) = transaction.first(same.bind(id).bind(&whole)).await? {
            let waiting = row.get(0)?;
            transaction.roll_back().await?;
            self.drop_upload(id).await?;
            return Ok(Received::Waiting(waiting));
        }
        let now = by.at.unwrap_or(0);
        let job = insert_job(&mut transaction, job, by.person, now, now).await?;
        let update = sql(
            "UPDATE upload SET bytes = $2, hash = $3, state = 'looking', job = $4, changed = $5 WHERE id = $1 AND state = 'sending'",
        );
        if transaction.run(update.bind(id).bind(bytes).bind(&whole).bind(job).bind(now)).await? == 0 {
            return Err(StoreError::UploadMoved(id));
        }
        audit::add_all(&mut transaction, by, [Act::new("upload", json!({ "upload": id, "hash": whole }))])
            .await?;
        transaction.commit().await?;
        Ok(Received::Kept)
    }

    /// A file by number, unless its bytes are still on their way.
    pub async fn upload(&self, id: i64) -> Result<Option<Upload>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {COLUMNS} FROM upload WHERE id = "));
        query.push_bind(id).push(" AND state <> 'sending'");
        self.database.first(query).await?.map(|row| line(&row)).transpose()
    }

    /// The file that became an import.
    pub async fn upload_of(&self, import: i64) -> Result<Option<Upload>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {COLUMNS} FROM upload WHERE import = "));
        query.push_bind(import);
        self.database.first(query).await?.map(|row| line(&row)).transpose()
    }

    /// Files that wait, newest first, without what was found; of these organisations, or of all.
    pub async fn uploads(
        &self,
        organisations: Option<&[String]>,
        most: i64,
    ) -> Result<Vec<Upload>, StoreError> {
        let mut query = self.database.pieces(format!(
            "SELECT {LISTED} FROM upload WHERE state NOT IN ('sending', 'done', 'abandoned')"
        ));
        one_of(&mut query, "organisation", organisations);
        query.push(" ORDER BY changed DESC, id DESC LIMIT ").push_bind(most);
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// The imports that files of these organisations became, by number.
    pub async fn imports_of(&self, organisations: &[String]) -> Result<Vec<i64>, StoreError> {
        let mut query = self.database.pieces("SELECT import FROM upload WHERE import IS NOT NULL");
        one_of(&mut query, "organisation", Some(organisations));
        query.push(" ORDER BY import");
        self.database.all(query).await?.iter().map(|row| row.get(0)).collect()
    }

    /// Takes a step; whether it was still there to be taken.
    pub async fn step_upload(&self, id: i64, step: &UploadStep<'_>, by: &Stamp) -> Result<bool, StoreError> {
        let now = by.at.unwrap_or(0);
        let mut transaction = self.database.write().await?;
        let job = match step.job {
            Some(job) => Some(insert_job(&mut transaction, job, by.person, now, now).await?),
            None => None,
        };
        let mut update = transaction.pieces("UPDATE upload SET revision = revision + 1, state = ");
        update.push_bind(step.to.as_str()).push(", changed = ").push_bind(now);
        if let Some(job) = job {
            update.push(", job = ").push_bind(job);
        }
        if let Some(profile) = step.profile {
            update.push(", profile = ").push_bind(profile);
        }
        if let Some(gone) = step.gone {
            update.push(", gone = ").push_bind(gone);
        }
        update.push(" WHERE id = ").push_bind(id).push(" AND revision = ").push_bind(step.seen);
        update.push(" AND state IN (");
        for (at, state) in step.from.iter().enumerate() {
            update.push(if at == 0 { "" } else { ", " }).push_bind(state.as_str());
        }
        update.push(")");
        if transaction.run(update).await? == 0 {
            transaction.roll_back().await?;
            return Ok(false);
        }
        if let Some(act) = step.act {
            audit::add_all(&mut transaction, by, [Act::new(act, json!({ "upload": id }))]).await?;
        }
        transaction.commit().await?;
        Ok(true)
    }

    /// Has a job make a marked copy, where none does; the copy of before goes.
    pub async fn mark_upload(&self, id: i64, job: (&str, &str), by: &Stamp) -> Result<bool, StoreError> {
        let now = by.at.unwrap_or(0);
        let mut transaction = self.database.write().await?;
        let job = insert_job(&mut transaction, job, by.person, now, now).await?;
        let update = sql(
            "UPDATE upload SET marked = $2 WHERE id = $1 AND cleared IS NULL AND state IN ('checked', 'done') AND \
             NOT EXISTS (SELECT 1 FROM job j WHERE j.id = upload.marked AND j.state IN ('waiting', 'running'))",
        );
        if transaction.run(update.bind(id).bind(job)).await? == 0 {
            transaction.roll_back().await?;
            return Ok(false);
        }
        clear_part(&mut transaction, id, "marked").await?;
        once::note(&mut transaction).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Takes the pieces of a part away: a job that was taken up again begins anew.
    pub async fn clear_part(&self, id: i64, part: &str) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        clear_part(&mut transaction, id, part).await?;
        transaction.commit().await
    }

    /// Keeps what a job found; `false` where the file is not in the job's hands any more.
    pub async fn keep_result(
        &self,
        id: i64,
        job: i64,
        result: &UploadResult<'_>,
        now: i64,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let mut update = transaction.pieces("UPDATE upload SET revision = revision + 1, state = ");
        update.push_bind(result.to.as_str()).push(", changed = ").push_bind(now);
        let texts = [("profile", &result.profile), ("looked", &result.looked), ("outcome", &result.outcome)];
        for (column, text) in texts {
            if let Some(text) = text {
                update.push(", ").push(column).push(" = ").push_bind(text);
            }
        }
        update.push(" WHERE id = ").push_bind(id).push(" AND job = ").push_bind(job);
        update.push(" AND state = ").push_bind(result.from.as_str());
        if transaction.run(update).await? == 0 {
            transaction.roll_back().await?;
            return Ok(false);
        }
        if let Some(findings) = result.findings {
            transaction.run(sql("DELETE FROM upload_finding WHERE upload = $1").bind(id)).await?;
            let mut number = 0_i64;
            for chunk in findings.chunks(CHUNK) {
                let mut insert =
                    transaction.pieces("INSERT INTO upload_finding (upload, number, code, body, cells) ");
                insert.push_values(chunk, |(finding, cells)| {
                    number += 1;
                    let body = serde_json::to_string(finding).unwrap_or_default();
                    [id.into(), number.into(), finding.code.as_str().into(), body.into(), cells.into()]
                });
                transaction.run(insert).await?;
            }
        }
        transaction.commit().await?;
        Ok(true)
    }

    /// Findings of one code with their numbers and the cells around each: those above `after`, at most `limit`.
    pub async fn upload_findings(
        &self,
        id: i64,
        code: &str,
        after: i64,
        limit: u32,
    ) -> Result<Vec<(i64, Finding, String)>, StoreError> {
        let query = sql(
            "SELECT number, body, cells FROM upload_finding WHERE upload = $1 AND code = $2 AND number > $3 ORDER BY number LIMIT $4",
        );
        let rows = self.database.all(query.bind(id).bind(code).bind(after).bind(i64::from(limit))).await?;
        let read = |row: &Row| {
            let finding = serde_json::from_str(&row.get::<String>(1)?)
                .map_err(|error| StoreError::Corrupt(format!("finding of upload {id}: {error}")))?;
            Ok((row.get(0)?, finding, row.get(2)?))
        };
        rows.iter().map(read).collect()
    }

    /// Clears the bytes of files that have been over since `over`, that nobody touched since `idle`, or that
    /// stopped on their way before `broken`; how many.
    pub async fn clear_uploads(
        &self,
        over: i64,
        idle: i64,
        broken: i64,
        now: i64,
    ) -> Result<u64, StoreError> {
        let query = sql(
            "SELECT id FROM upload WHERE cleared IS NULL AND (state IN ('done', 'abandoned', 'failed') AND changed < $1 \
             OR state IN ('mapping', 'checked') AND changed < $2 OR state = 'sending' AND changed < $3) ORDER BY id LIMIT 20",
        );
        let rows = self.database.all(query.bind(over).bind(idle).bind(broken)).await?;
        for row in &rows {
            let id: i64 = row.get(0)?;
            let mut transaction = self.database.write().await?;
            transaction.run(sql("DELETE FROM upload_piece WHERE upload = $1").bind(id)).await?;
            transaction.run(sql("DELETE FROM upload_finding WHERE upload = $1").bind(id)).await?;
            transaction.run(sql("DELETE FROM upload WHERE id = $1 AND state = 'sending'").bind(id)).await?;
            let update = sql(
                "UPDATE upload SET cleared = $2, revision = revision + 1, state = CASE WHEN state IN ('mapping', 'checked') \
                 THEN 'abandoned' ELSE state END WHERE id = $1",
            );
            transaction.run(update.bind(id).bind(now)).await?;
            transaction.commit().await?;
        }
        Ok(rows.len() as u64)
    }
}

async fn clear_part(transaction: &mut crate::Transaction, id: i64, part: &str) -> Result<(), StoreError> {
    let delete = sql("DELETE FROM upload_piece WHERE upload = $1 AND part = $2");
    transaction.run(delete.bind(id).bind(part)).await?;
    Ok(())
}

/// ` AND column IN (..)`, where some are named; none named leaves nothing.
pub(crate) fn one_of(query: &mut Statement, column: &str, names: Option<&[String]>) {
    let Some(names) = names else { return };
    query.push(" AND ").push(column).push(" IN (");
    for (at, name) in names.iter().enumerate() {
        query.push(if at == 0 { "" } else { ", " }).push_bind(name);
    }
    query.push(if names.is_empty() { "NULL)" } else { ")" });
}

fn line(row: &Row) -> Result<Upload, StoreError> {
    Ok(Upload {
        id: row.get(0)?,
        organisation: row.get(1)?,
        person: row.get(2)?,
        file: row.get(3)?,
        bytes: row.get(4)?,
        hash: row.get(5)?,
        state: UploadState::of(&row.get::<String>(6)?)?,
        revision: row.get(7)?,
        job: row.get(8)?,
        marked: row.get(9)?,
        profile: row.get(10)?,
        gone: row.get(11)?,
        looked: row.get(12)?,
        outcome: row.get(13)?,
        import: row.get(14)?,
        made: row.get(15)?,
        changed: row.get(16)?,
        cleared: row.get(17)?,
    })
}
