//! Work that is done apart from who asked for it. Several processes take from one queue and none does what
//! another does; what a killed process had begun is taken up again when its lease has run out.

use crate::statement::Row;
use crate::{Store, StoreError, Transaction, once, sql};

/// How far a job has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum JobState {
    /// It waits until it is due.
    Waiting,
    /// Its holder works on it.
    Running,
    /// It is done.
    Done,
    /// It was tried as often as it may be.
    Failed,
}

/// A job.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Job {
    /// Its number.
    pub id: i64,
    /// What kind of work it is.
    pub kind: String,
    /// What its kind needs to know.
    pub body: String,
    /// Who asked for it.
    pub person: Option<i64>,
    /// How far it has come.
    pub state: JobState,
    /// How often it was begun, this time with it.
    pub attempts: i64,
    /// How much of it is done, of `total`; both 0 where that is not known.
    pub progress: i64,
    /// See `progress`.
    pub total: i64,
    /// What came of it, as its kind writes it; of one that failed, or will be tried again, the trouble.
    pub outcome: String,
    /// When it was asked for, in seconds since 1970 in UTC.
    pub made: i64,
    /// When it was done or given up.
    pub ended: Option<i64>,
}

const COLUMNS: &str = "id, kind, body, person, state, attempts, progress, total, outcome, made, ended";

impl Store {
    /// Asks for a job, not to be begun before `due`; its number.
    pub async fn add_job(
        &self,
        kind: &str,
        body: &str,
        person: Option<i64>,
        now: i64,
        due: i64,
    ) -> Result<i64, StoreError> {
        let mut transaction = self.database.write().await?;
        let id = insert_job(&mut transaction, (kind, body), person, now, due).await?;
        once::note(&mut transaction).await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// Takes the job that has been due longest, or whose holder let its lease run out, for `seconds`.
    /// `holder` is the taker's name, which no other process has.
    pub async fn take_job(&self, holder: &str, now: i64, seconds: i64) -> Result<Option<Job>, StoreError> {
        // Nothing to do is the rule; it costs no write.
        let due = "SELECT COUNT(*) FROM job WHERE state = 'waiting' AND due <= $1 OR state = 'running' AND lease <= $1";
        let count: i64 = self.database.first(sql(due).bind(now)).await?.map_or(Ok(0), |row| row.get(0))?;
        if count == 0 {
            return Ok(None);
        }
        let mut transaction = self.database.write().await?;
        transaction.lock_jobs().await?;
        let mut take =
            transaction.pieces("UPDATE job SET state = 'running', attempts = attempts + 1, holder = ");
        take.push_bind(holder).push(", lease = ").push_bind(now + seconds);
        take.push(" WHERE id = (SELECT id FROM job WHERE state = 'waiting' AND due <= ").push_bind(now);
        take.push(" OR state = 'running' AND lease <= ").push_bind(now);
        take.push(" ORDER BY due, id LIMIT 1) RETURNING ").push(COLUMNS);
        let job = transaction.first(take).await?.map(|row| line(&row)).transpose()?;
        transaction.commit().await?;
        Ok(job)
    }

    /// Says how far a job is and keeps it for `seconds` more; `false` where it is no longer the holder's,
    /// who then leaves it alone.
    pub async fn hold_job(
        &self,
        id: i64,
        holder: &str,
        (progress, total): (i64, i64),
        now: i64,
        seconds: i64,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let update = sql(
            "UPDATE job SET progress = $3, total = $4, lease = $5 WHERE id = $1 AND holder = $2 AND state = 'running'",
        );
        let update = update.bind(id).bind(holder).bind(progress).bind(total).bind(now + seconds);
        let held = transaction.run(update).await? > 0;
        transaction.commit().await?;
        Ok(held)
    }

    /// Ends a job as done; `false` where it is no longer the holder's.
    pub async fn finish_job(
        &self,
        id: i64,
        holder: &str,
        outcome: &str,
        now: i64,
    ) -> Result<bool, StoreError> {
        self.end_job(id, holder, JobState::Done, outcome, now).await
    }

    /// Ends a job that did not succeed, or lets it wait until `again`; `false` where it is no longer the holder's.
    pub async fn fail_job(
        &self,
        id: i64,
        holder: &str,
        trouble: &str,
        again: Option<i64>,
        now: i64,
    ) -> Result<bool, StoreError> {
        match again {
            Some(due) => self.end_job(id, holder, JobState::Waiting, trouble, due).await,
            None => self.end_job(id, holder, JobState::Failed, trouble, now).await,
        }
    }

    async fn end_job(
        &self,
        id: i64,
        holder: &str,
        state: JobState,
        outcome: &str,
        at: i64,
    ) -> Result<bool, StoreError> {
        let waits = state == JobState::Waiting;
        let mut transaction = self.database.write().await?;
        let mut update = transaction.pieces("UPDATE job SET state = ");
        update.push_bind(code(state)).push(", outcome = ").push_bind(outcome).push(", holder = '', ");
        update.push(if waits { "due = " } else { "ended = " }).push_bind(at);
        update.push(" WHERE id = ").push_bind(id).push(" AND holder = ").push_bind(holder);
        update.push(" AND state = 'running'");
        let ended = transaction.run(update).await? > 0;
        transaction.commit().await?;
        Ok(ended)
    }

    /// A job by number.
    pub async fn job(&self, id: i64) -> Result<Option<Job>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {COLUMNS} FROM job WHERE id = "));
        query.push_bind(id);
        self.database.first(query).await?.map(|row| line(&row)).transpose()
    }

    /// The newest job of a kind.
    pub async fn newest_job(&self, kind: &str) -> Result<Option<Job>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {COLUMNS} FROM job WHERE kind = "));
        query.push_bind(kind).push(" ORDER BY id DESC LIMIT 1");
        self.database.first(query).await?.map(|row| line(&row)).transpose()
    }

    /// Jobs of a person, or of everyone, newest first, at most `most`.
    pub async fn jobs(&self, person: Option<i64>, most: i64) -> Result<Vec<Job>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {COLUMNS} FROM job"));
        if let Some(person) = person {
            query.push(" WHERE person = ").push_bind(person);
        }
        query.push(" ORDER BY id DESC LIMIT ").push_bind(most);
        self.database.all(query).await?.iter().map(line).collect()
    }
}

/// Adds a job, by kind and body, inside the caller's transaction; its number.
pub(crate) async fn insert_job(
    transaction: &mut Transaction,
    (kind, body): (&str, &str),
    person: Option<i64>,
    now: i64,
    due: i64,
) -> Result<i64, StoreError> {
    let id = transaction.next("job").await?;
    let insert = sql(
        "INSERT INTO job (id, kind, body, person, state, attempts, due, lease, holder, progress, total, outcome, made) \
         VALUES ($1, $2, $3, $4, 'waiting', 0, $5, 0, '', 0, 0, '', $6)",
    );
    transaction.run(insert.bind(id).bind(kind).bind(body).bind(person).bind(due).bind(now)).await?;
    Ok(id)
}

fn code(state: JobState) -> &'static str {
    match state {
        JobState::Waiting => "waiting",
        JobState::Running => "running",
        JobState::Done => "done",
        JobState::Failed => "failed",
    }
}

fn line(row: &Row) -> Result<Job, StoreError> {
    let state: String = row.get(4)?;
    let all = [JobState::Waiting, JobState::Running, JobState::Done, JobState::Failed];
    let found = all.into_iter().find(|one| code(*one) == state);
    Ok(Job {
        id: row.get(0)?,
        kind: row.get(1)?,
        body: row.get(2)?,
        person: row.get(3)?,
        state: found.ok_or_else(|| StoreError::Corrupt(format!("a job is {state}")))?,
        attempts: row.get(5)?,
        progress: row.get(6)?,
        total: row.get(7)?,
        outcome: row.get(8)?,
        made: row.get(9)?,
        ended: row.get(10)?,
    })
}
