//! Letters on their way out. They are written down first and sent after, so that none is lost where the
//! mail server is away, and none is sent of what was not kept.

use crate::{Store, StoreError, Transaction, sql};

/// A letter to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLetter {
    /// To whom.
    pub person: i64,
    /// Their e-mail address.
    pub address: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
}

/// A letter in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its number.
    pub id: i64,
    /// What is to be sent.
    pub letter: NewLetter,
    /// How often it was tried, this time with it.
    pub attempts: i64,
}

impl Store {
    /// Puts a letter into the outbox; its number.
    pub async fn add_letter(&self, new: &NewLetter, now: i64) -> Result<i64, StoreError> {
        let mut transaction = self.database.write().await?;
        let id = put(&mut transaction, new, now).await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// Takes a letter that is due; nobody else gets it for `seconds`.
    pub async fn take_letter(&self, now: i64, seconds: i64) -> Result<Option<Letter>, StoreError> {
        let due = sql("SELECT COUNT(*) FROM mail WHERE state = 'waiting' AND due <= $1").bind(now);
        let count: i64 = self.database.first(due).await?.map_or(Ok(0), |row| row.get(0))?;
        if count == 0 {
            return Ok(None);
        }
        let mut transaction = self.database.write().await?;
        transaction.lock_jobs().await?;
        let take = sql("UPDATE mail SET attempts = attempts + 1, due = $2 \
             WHERE id = (SELECT id FROM mail WHERE state = 'waiting' AND due <= $1 ORDER BY due, id LIMIT 1) \
             RETURNING id, person, address, subject, text, attempts");
        let row = transaction.first(take.bind(now).bind(now + seconds)).await?;
        transaction.commit().await?;
        let letter = |row: crate::statement::Row| {
            let letter = NewLetter {
                person: row.get(1)?,
                address: row.get(2)?,
                subject: row.get(3)?,
                text: row.get(4)?,
            };
            Ok(Letter { id: row.get(0)?, letter, attempts: row.get(5)? })
        };
        row.map(letter).transpose()
    }

    /// Ends a letter that was sent: its text is emptied, and of who is nobody here its address and subject as well.
    pub async fn sent_letter(&self, id: i64) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let sent = sql("UPDATE mail SET state = 'sent', text = '', trouble = '', \
             address = CASE WHEN person = 0 THEN '' ELSE address END, \
             subject = CASE WHEN person = 0 THEN '' ELSE subject END WHERE id = $1");
        transaction.run(sent.bind(id)).await?;
        transaction.commit().await
    }

    /// Notes why a letter could not be sent: it is tried again at `again`, or given up and emptied.
    pub async fn fail_letter(&self, id: i64, trouble: &str, again: Option<i64>) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let update = match again {
            Some(due) => {
                sql("UPDATE mail SET trouble = $2, due = $3 WHERE id = $1").bind(id).bind(trouble).bind(due)
            }
            None => sql("UPDATE mail SET trouble = $2, state = 'failed', text = '', \
                 address = CASE WHEN person = 0 THEN '' ELSE address END, \
                 subject = CASE WHEN person = 0 THEN '' ELSE subject END WHERE id = $1")
            .bind(id)
            .bind(trouble),
        };
        transaction.run(update).await?;
        transaction.commit().await
    }

    /// How many letters wait, and how many were given up.
    pub async fn outbox(&self) -> Result<(u64, u64), StoreError> {
        let query =
            sql("SELECT state, COUNT(*) FROM mail WHERE state <> 'sent' GROUP BY state ORDER BY state");
        let (mut waiting, mut failed) = (0, 0);
        for row in self.database.all(query).await? {
            let count = u64::try_from(row.get::<i64>(1)?).unwrap_or(0);
            match row.get::<String>(0)?.as_str() {
                "failed" => failed = count,
                _ => waiting = count,
            }
        }
        Ok((waiting, failed))
    }
}

/// Puts a letter into the outbox together with what it tells of: both are kept, or neither.
pub(crate) async fn put(transaction: &mut Transaction, new: &NewLetter, now: i64) -> Result<i64, StoreError> {
    let id = transaction.next("mail").await?;
    let insert =
        sql("INSERT INTO mail (id, person, address, subject, text, state, attempts, due, made, trouble) \
         VALUES ($1, $2, $3, $4, $5, 'waiting', 0, $6, $6, '')");
    let insert = insert.bind(id).bind(new.person).bind(&new.address).bind(&new.subject).bind(&new.text);
    transaction.run(insert.bind(now)).await?;
    Ok(id)
}
