//! How people prove who they are: passwords, second factors, recovery codes, tickets; and how often
//! somebody may try. What is kept proves nothing to who reads it.

use serde_json::json;

use crate::audit::{self, Act};
use crate::people::end_everything;
use crate::{Stamp, Store, StoreError, hash, once, sql};

/// What a ticket lets its bearer do, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TicketKind {
    /// Accept an invitation.
    Invite,
    /// Choose a new password.
    Reset,
    /// Give the second factor, after the password was right.
    Second,
    /// Change the e-mail address to the one that the ticket came to.
    Email,
}

impl TicketKind {
    fn as_str(self) -> &'static str {
        match self {
            TicketKind::Invite => "invite",
            TicketKind::Reset => "reset",
            TicketKind::Second => "second",
            TicketKind::Email => "email",
        }
    }
}

/// A person's second factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Factor {
    /// The secret, sealed by the caller.
    pub secret: Vec<u8>,
    /// Whether it is asked for at sign-in; if not, its first code has not been seen yet.
    pub on: bool,
}

impl Store {
    /// Keeps a ticket by its hash. Those of the same kind that the person had end.
    pub async fn add_ticket(
        &self,
        ticket: &[u8],
        kind: TicketKind,
        person: i64,
        now: i64,
        expires: i64,
    ) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let end = sql("DELETE FROM ticket WHERE person = $1 AND kind = $2 OR expires <= $3");
        transaction.run(end.bind(person).bind(kind.as_str()).bind(now)).await?;
        let insert =
            sql("INSERT INTO ticket (hash, kind, person, made, expires) VALUES ($1, $2, $3, $4, $5)");
        let insert = insert.bind(hash(ticket).as_slice()).bind(kind.as_str()).bind(person);
        transaction.run(insert.bind(now).bind(expires)).await?;
        once::note(&mut transaction).await?;
        transaction.commit().await
    }

    /// Whose ticket it is, if it can still be used.
    pub async fn ticket(&self, ticket: &[u8], kind: TicketKind, now: i64) -> Result<Option<i64>, StoreError> {
        let query =
            sql("SELECT person FROM ticket WHERE hash = $1 AND kind = $2 AND expires > $3 AND used IS NULL");
        let query = query.bind(hash(ticket).as_slice()).bind(kind.as_str()).bind(now);
        self.database.first(query).await?.map(|row| row.get(0)).transpose()
    }

    /// Uses a ticket up; whose it was. Of two who use it at once, one gets it.
    pub async fn use_ticket(
        &self,
        ticket: &[u8],
        kind: TicketKind,
        now: i64,
    ) -> Result<Option<i64>, StoreError> {
        let mut transaction = self.database.write().await?;
        let update = sql(
            "UPDATE ticket SET used = $3 WHERE hash = $1 AND kind = $2 AND expires > $3 AND used IS NULL \
             RETURNING person",
        );
        let update = update.bind(hash(ticket).as_slice()).bind(kind.as_str()).bind(now);
        let person = transaction.first(update).await?.map(|row| row.get(0)).transpose()?;
        transaction.commit().await?;
        Ok(person)
    }

    /// The hash of a person's password, in the form that names its own parameters.
    pub async fn password(&self, person: i64) -> Result<Option<String>, StoreError> {
        let row =
            self.database.first(sql("SELECT hash FROM password WHERE person = $1").bind(person)).await?;
        row.map(|row| row.get(0)).transpose()
    }

    /// Sets the hash of a person's password. Whoever was signed in as them is not any more.
    pub async fn set_password(&self, person: i64, hash: &str, by: &Stamp) -> Result<(), StoreError> {
        let now = by.at.unwrap_or(0);
        let mut transaction = self.database.write().await?;
        let set = "INSERT INTO password (person, hash, changed) VALUES ($1, $2, $3) \
                   ON CONFLICT (person) DO UPDATE SET hash = excluded.hash, changed = excluded.changed";
        transaction.run(sql(set).bind(person).bind(hash).bind(now)).await?;
        end_everything(&mut transaction, person, now).await?;
        audit::add_all(&mut transaction, by, [Act::new("password", json!({ "person": person }))]).await?;
        transaction.commit().await
    }

    /// A person's second factor, if they have one or have begun to.
    pub async fn factor(&self, person: i64) -> Result<Option<Factor>, StoreError> {
        let query = sql("SELECT secret, state FROM factor WHERE person = $1").bind(person);
        let row = self.database.first(query).await?;
        row.map(|row| Ok(Factor { secret: row.get(0)?, on: row.get::<String>(1)? == "on" })).transpose()
    }

    /// Begins a second factor with a sealed secret; it is not asked for until its first code was seen.
    pub async fn begin_factor(&self, person: i64, secret: &[u8]) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        // One that is on stays until it is taken away.
        let set = "INSERT INTO factor (person, secret, state, step) VALUES ($1, $2, 'begun', 0) \
                   ON CONFLICT (person) DO UPDATE SET secret = excluded.secret, step = 0 WHERE factor.state = 'begun'";
        transaction.run(sql(set).bind(person).bind(secret)).await?;
        transaction.commit().await
    }

    /// Notes the step of a code that was right; whether no code of that step or a later one counted
    /// before. So a code that somebody looked at over a shoulder is worth nothing.
    pub async fn use_step(&self, person: i64, step: i64) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let update = sql("UPDATE factor SET step = $2 WHERE person = $1 AND step < $2");
        let fresh = transaction.run(update.bind(person).bind(step)).await? > 0;
        transaction.commit().await?;
        Ok(fresh)
    }

    /// Turns a begun second factor on, with the recovery codes that stand in for it.
    pub async fn turn_factor_on(
        &self,
        person: i64,
        recovery: &[Vec<u8>],
        by: &Stamp,
    ) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let on = sql("UPDATE factor SET state = 'on' WHERE person = $1");
        transaction.run(on.bind(person)).await?;
        transaction.run(sql("DELETE FROM recovery WHERE person = $1").bind(person)).await?;
        for code in recovery {
            let insert = sql("INSERT INTO recovery (person, hash) VALUES ($1, $2)");
            transaction.run(insert.bind(person).bind(hash(code).as_slice())).await?;
        }
        audit::add_all(&mut transaction, by, [Act::new("factor-on", json!({ "person": person }))]).await?;
        transaction.commit().await
    }

    /// Takes a second factor away, with its recovery codes.
    pub async fn remove_factor(&self, person: i64, by: &Stamp) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        transaction.run(sql("DELETE FROM factor WHERE person = $1").bind(person)).await?;
        transaction.run(sql("DELETE FROM recovery WHERE person = $1").bind(person)).await?;
        audit::add_all(&mut transaction, by, [Act::new("factor-off", json!({ "person": person }))]).await?;
        transaction.commit().await
    }

    /// Uses a recovery code up; whether it was one. How many are left is [`Store::recovery_left`].
    pub async fn use_recovery(&self, person: i64, code: &[u8], by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let update = sql("UPDATE recovery SET used = $3 WHERE person = $1 AND hash = $2 AND used IS NULL");
        let update = update.bind(person).bind(hash(code).as_slice()).bind(by.at.unwrap_or(0));
        if transaction.run(update).await? == 0 {
            return Ok(false);
        }
        audit::add_all(&mut transaction, by, [Act::new("recovery", json!({ "person": person }))]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// How many recovery codes a person has left.
    pub async fn recovery_left(&self, person: i64) -> Result<u64, StoreError> {
        let query = sql("SELECT COUNT(*) FROM recovery WHERE person = $1 AND used IS NULL").bind(person);
        let count: i64 = self.database.first(query).await?.map_or(Ok(0), |row| row.get(0))?;
        Ok(u64::try_from(count).unwrap_or(0))
    }

    /// Counts a try under a key, within the span of `span` seconds that `now` falls into; how many there
    /// were in it, this one with them, in all processes.
    pub async fn count_attempt(&self, key: &str, now: i64, span: i64) -> Result<u64, StoreError> {
        let slot = now.div_euclid(span.max(1)) * span.max(1);
        let mut transaction = self.database.write().await?;
        // Spans are minutes or hours; what is older than a day counts for nobody.
        transaction.run(sql("DELETE FROM attempt WHERE slot < $1").bind(now - 86_400)).await?;
        let count = "INSERT INTO attempt (key, slot, count) VALUES ($1, $2, 1) \
                     ON CONFLICT (key, slot) DO UPDATE SET count = attempt.count + 1 RETURNING count";
        let count = transaction.whole(sql(count).bind(key).bind(slot)).await?;
        transaction.commit().await?;
        Ok(u64::try_from(count).unwrap_or(u64::MAX))
    }

    /// Forgets the tries under a key, as after a right password.
    pub async fn forget_attempts(&self, key: &str) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        transaction.run(sql("DELETE FROM attempt WHERE key = $1").bind(key)).await?;
        transaction.commit().await
    }
}
