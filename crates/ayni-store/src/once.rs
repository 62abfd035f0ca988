//! Requests that are carried out once, however often a program sends them: it gives each a key of its own,
//! and who sends the same again gets the answer that there was.

use std::future::Future;

use crate::{Store, StoreError, Transaction, sql};

tokio::task_local! {
    /// The request that this task carries out: whose it is, and its key.
    static CARRYING: (String, String);
}

/// Carries out a request that was begun. With the first act that it keeps, and in one transaction with that, it
/// is noted as carried out: where the process dies before there is an answer, nobody does it a second time.
pub async fn carrying<T>((owner, key): (&str, &str), work: impl Future<Output = T>) -> T {
    CARRYING.scope((owner.to_owned(), key.to_owned()), work).await
}

/// Notes in the caller's transaction that the request which this task carries out, if it does, has done something.
pub(crate) async fn note(transaction: &mut Transaction) -> Result<(), StoreError> {
    let Ok((owner, key)) = CARRYING.try_with(Clone::clone) else { return Ok(()) };
    let update = sql("UPDATE once SET state = 'carried' WHERE owner = $1 AND key = $2 AND state = 'running'");
    transaction.run(update.bind(owner).bind(key)).await?;
    Ok(())
}

/// An answer that was given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptAnswer {
    /// The HTTP status.
    pub status: i64,
    /// What stands before the body, as the caller writes it.
    pub head: String,
    /// The body.
    pub body: Vec<u8>,
}

/// What is known of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Once {
    /// Nobody has sent it before, or who carried it out died: it is the caller's now.
    Begun,
    /// It is being carried out.
    Running,
    /// The key was given to another request.
    Other,
    /// It was carried out, at least in part, and who did died before there was an answer.
    Carried,
    /// It was carried out.
    Done(KeptAnswer),
}

impl Store {
    /// Begins a request of `owner` under a key, for `seconds` at the most. One that is older than `before`
    /// is forgotten.
    pub async fn begin_once(
        &self,
        (owner, key): (&str, &str),
        request: &[u8],
        now: i64,
        seconds: i64,
        before: i64,
    ) -> Result<Once, StoreError> {
        let mut transaction = self.database.write().await?;
        let insert = sql("INSERT INTO once (owner, key, request, state, made, lease, status, head, body) \
             VALUES ($1, $2, $3, 'running', $4, $5, 0, '', $6) ON CONFLICT (owner, key) DO NOTHING");
        let insert = insert.bind(owner).bind(key).bind(request).bind(now).bind(now + seconds);
        let mut ours = transaction.run(insert.bind(Vec::new())).await? > 0;
        if !ours {
            let take = sql("UPDATE once SET request = $3, state = 'running', made = $4, lease = $5 \
                 WHERE owner = $1 AND key = $2 \
                 AND (made < $6 OR state = 'running' AND lease <= $4 AND request = $3)");
            let take = take.bind(owner).bind(key).bind(request).bind(now).bind(now + seconds);
            ours = transaction.run(take.bind(before)).await? > 0;
        }
        if ours {
            transaction.commit().await?;
            return Ok(Once::Begun);
        }
        let query =
            sql("SELECT request, state, status, head, body, lease FROM once WHERE owner = $1 AND key = $2");
        let Some(row) = transaction.first(query.bind(owner).bind(key)).await? else {
            return Ok(Once::Running);
        };
        if row.get::<Vec<u8>>(0)? != request {
            return Ok(Once::Other);
        }
        match row.get::<String>(1)?.as_str() {
            "running" => return Ok(Once::Running),
            "carried" if row.get::<i64>(5)? > now => return Ok(Once::Running),
            "carried" => return Ok(Once::Carried),
            _ => {}
        }
        Ok(Once::Done(KeptAnswer { status: row.get(2)?, head: row.get(3)?, body: row.get(4)? }))
    }

    /// Keeps the answer to a request that was begun.
    pub async fn finish_once(
        &self,
        (owner, key): (&str, &str),
        answer: &KeptAnswer,
    ) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let update = sql("UPDATE once SET state = 'done', status = $3, head = $4, body = $5 \
             WHERE owner = $1 AND key = $2");
        let update = update.bind(owner).bind(key).bind(answer.status).bind(&answer.head);
        transaction.run(update.bind(answer.body.as_slice())).await?;
        transaction.commit().await
    }

    /// Forgets a request that was begun and came to nothing: it may be sent again. One that has done something
    /// stays.
    pub async fn drop_once(&self, (owner, key): (&str, &str)) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let delete = sql("DELETE FROM once WHERE owner = $1 AND key = $2 AND state = 'running'");
        transaction.run(delete.bind(owner).bind(key)).await?;
        transaction.commit().await
    }

    /// Forgets requests that were sent before `before`.
    pub async fn clear_once(&self, before: i64) -> Result<(), StoreError> {
        let old = sql("SELECT COUNT(*) FROM once WHERE made < $1").bind(before);
        let count: i64 = self.database.first(old).await?.map_or(Ok(0), |row| row.get(0))?;
        if count == 0 {
            return Ok(());
        }
        let mut transaction = self.database.write().await?;
        transaction.run(sql("DELETE FROM once WHERE made < $1").bind(before)).await?;
        transaction.commit().await
    }
}
