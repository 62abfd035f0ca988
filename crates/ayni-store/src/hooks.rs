//! Hooks: addresses that are told of what happens. What is to be told is written down with what happened,
//! in one transaction, and sent after: nothing is told that was not kept, and nothing that was kept is
//! forgotten.

use serde_json::{Value, json};

use crate::audit::{self, Act};
use crate::statement::Row;
use crate::{Stamp, Store, StoreError, Transaction, sql};

/// A hook, without its secret.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct HookLine {
    /// Its number.
    pub id: i64,
    /// Where its events are sent.
    pub address: String,
    /// The events that it is told, by code.
    pub events: Vec<String>,
    /// Whether it is told anything at present.
    pub on: bool,
    /// Why it is off: `asked`, `failed`, `gone`; empty where it is on.
    pub why: String,
    /// Who made it.
    pub person: Option<i64>,
    /// When it was made, in seconds since 1970 in UTC.
    pub made: i64,
}

/// How far a delivery has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DeliveryState {
    /// It waits until it is due, or is being sent.
    Waiting,
    /// The hook has it.
    Done,
    /// It was tried as often as it may be, or its hook was turned off.
    Failed,
}

/// An event on its way to a hook.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct DeliveryLine {
    /// Its number.
    pub id: i64,
    /// The event's code.
    pub event: String,
    /// How far it has come.
    pub state: DeliveryState,
    /// How often it was tried.
    pub attempts: i64,
    /// When it is tried next; while it is being sent, when its sender is given up; when it ended.
    pub due: i64,
    /// The HTTP status of the last answer.
    pub answer: Option<i64>,
    /// What kept it from being delivered the last time, by code.
    pub trouble: String,
    /// When it happened, where that moment is known.
    pub made: Option<i64>,
    /// When it was done or given up.
    pub ended: Option<i64>,
}

/// A delivery in the hands of who sends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Its number.
    pub id: i64,
    /// The hook's number.
    pub hook: i64,
    /// Where it is sent.
    pub address: String,
    /// The hook's secret, sealed.
    pub secret: Vec<u8>,
    /// The event's code.
    pub event: String,
    /// What is told of it, a JSON object.
    pub body: String,
    /// When it happened, where that moment is known.
    pub made: Option<i64>,
    /// How often it was tried, this time with it.
    pub attempts: i64,
}

/// What became of a try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried<'a> {
    /// The HTTP status, where there was an answer.
    pub answer: Option<i64>,
    /// What kept it from being delivered; empty where it was.
    pub trouble: &'a str,
    /// When it is tried again; `None` where it is done or given up.
    pub again: Option<i64>,
}

const HOOK: &str = "id, address, events, state, why, person, made";
const DELIVERY: &str = "id, event, state, attempts, due, answer, trouble, made, ended";

impl Store {
    /// Adds a hook; its number.
    pub async fn add_hook(
        &self,
        address: &str,
        events: &[&str],
        secret: &[u8],
        by: &Stamp,
    ) -> Result<i64, StoreError> {
        let mut transaction = self.database.write().await?;
        let id = transaction.next("hook").await?;
        let insert = sql("INSERT INTO hook (id, address, events, secret, state, why, person, made) \
             VALUES ($1, $2, $3, $4, 'on', '', $5, $6)");
        let insert = insert.bind(id).bind(address).bind(events.join(" ")).bind(secret);
        transaction.run(insert.bind(by.person).bind(by.at.unwrap_or(0))).await?;
        let act = Act::new("hook", json!({ "hook": id, "address": address, "events": events }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// All hooks, oldest first.
    pub async fn hooks(&self) -> Result<Vec<HookLine>, StoreError> {
        let query = self.database.pieces(format!("SELECT {HOOK} FROM hook ORDER BY id"));
        self.database.all(query).await?.iter().map(hook).collect()
    }

    /// A hook by number.
    pub async fn hook(&self, id: i64) -> Result<Option<HookLine>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {HOOK} FROM hook WHERE id = "));
        query.push_bind(id);
        self.database.first(query).await?.map(|row| hook(&row)).transpose()
    }

    /// Turns a hook on, or off for a reason (`asked`, `failed`, `gone`); whether that changed anything. One
    /// that is turned off is not told what waited for it.
    pub async fn turn_hook(&self, id: i64, off: Option<&str>, by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let update = sql("UPDATE hook SET state = $2, why = $3 WHERE id = $1 AND state <> $2");
        let state = if off.is_some() { "off" } else { "on" };
        if transaction.run(update.bind(id).bind(state).bind(off.unwrap_or_default())).await? == 0 {
            return Ok(false);
        }
        if off.is_some() {
            let drop = sql("UPDATE delivery SET state = 'failed', trouble = 'off', due = $2, ended = $2 \
                 WHERE hook = $1 AND state = 'waiting'");
            transaction.run(drop.bind(id).bind(by.at.unwrap_or(0))).await?;
        }
        let act =
            Act::new("hook-turn", json!({ "hook": id, "state": state, "why": off.unwrap_or_default() }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Takes a hook away with all that was sent to it; whether there was one.
    pub async fn remove_hook(&self, id: i64, by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        if transaction.run(sql("DELETE FROM hook WHERE id = $1").bind(id)).await? == 0 {
            return Ok(false);
        }
        transaction.run(sql("DELETE FROM delivery WHERE hook = $1").bind(id)).await?;
        audit::add_all(&mut transaction, by, [Act::new("hook-remove", json!({ "hook": id }))]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Tells every hook that asked for this event, now or as soon as it can be reached.
    pub async fn tell(&self, event: &'static str, what: &Value, by: &Stamp) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        tell(&mut transaction, event, what, by).await?;
        transaction.commit().await
    }

    /// Tells one hook, whatever it asked for, as a test; the delivery's number.
    pub async fn tell_one(
        &self,
        hook: i64,
        event: &'static str,
        what: &Value,
        by: &Stamp,
    ) -> Result<i64, StoreError> {
        let mut transaction = self.database.write().await?;
        let id = add(&mut transaction, hook, event, what, by).await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// What was sent to a hook, newest first: what has a number below `before`, at most `most`.
    pub async fn deliveries(
        &self,
        hook: i64,
        before: Option<i64>,
        most: i64,
    ) -> Result<Vec<DeliveryLine>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {DELIVERY} FROM delivery WHERE hook = "));
        query.push_bind(hook).push(" AND id < ").push_bind(before.unwrap_or(i64::MAX));
        query.push(" ORDER BY id DESC LIMIT ").push_bind(most);
        self.database.all(query).await?.iter().map(delivery).collect()
    }

    /// Takes the delivery that has been due longest; nobody else gets it for `seconds`.
    pub async fn take_delivery(&self, now: i64, seconds: i64) -> Result<Option<Delivery>, StoreError> {
        // Nothing to do is the rule; it costs no write.
        let due = sql("SELECT COUNT(*) FROM delivery WHERE state = 'waiting' AND due <= $1").bind(now);
        let count: i64 = self.database.first(due).await?.map_or(Ok(0), |row| row.get(0))?;
        if count == 0 {
            return Ok(None);
        }
        let mut transaction = self.database.write().await?;
        transaction.lock_jobs().await?;
        let take = sql("UPDATE delivery SET attempts = attempts + 1, due = $2 WHERE id = \
             (SELECT id FROM delivery WHERE state = 'waiting' AND due <= $1 ORDER BY due, id LIMIT 1) \
             RETURNING id, hook, event, body, made, attempts");
        let Some(row) = transaction.first(take.bind(now).bind(now + seconds)).await? else { return Ok(None) };
        let of: i64 = row.get(1)?;
        let found = transaction.first(sql("SELECT address, secret FROM hook WHERE id = $1").bind(of)).await?;
        let found = found.ok_or_else(|| StoreError::Corrupt(format!("a delivery to no hook, {of}")))?;
        transaction.commit().await?;
        Ok(Some(Delivery {
            id: row.get(0)?,
            hook: of,
            address: found.get(0)?,
            secret: found.get(1)?,
            event: row.get(2)?,
            body: row.get(3)?,
            made: row.get(4)?,
            attempts: row.get(5)?,
        }))
    }

    /// Writes down what became of a try; `false` where another has tried since, whose word counts.
    pub async fn end_delivery(&self, of: &Delivery, tried: &Tried<'_>, now: i64) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let state = match tried {
            Tried { again: Some(_), .. } => "waiting",
            Tried { trouble: "", .. } => "done",
            Tried { .. } => "failed",
        };
        let update = sql("UPDATE delivery SET state = $3, due = $4, answer = $5, trouble = $6, ended = $7 \
             WHERE id = $1 AND attempts = $2 AND state = 'waiting'");
        let ended = tried.again.is_none().then_some(now);
        let update = update.bind(of.id).bind(of.attempts).bind(state).bind(tried.again.unwrap_or(now));
        let update = update.bind(tried.answer).bind(tried.trouble).bind(ended);
        let ours = transaction.run(update).await? > 0;
        transaction.commit().await?;
        Ok(ours)
    }

    /// Whether a hook has taken anything that happened after `since`.
    pub async fn delivered_since(&self, hook: i64, since: i64) -> Result<bool, StoreError> {
        let query = sql(
            "SELECT COUNT(*) FROM delivery WHERE hook = $1 AND state = 'done' AND event <> 'ping' AND made > $2",
        );
        let row = self.database.first(query.bind(hook).bind(since)).await?;
        Ok(row.map_or(Ok(0), |row| row.get::<i64>(0))? > 0)
    }

    /// Forgets deliveries that ended before `before`.
    pub async fn clear_deliveries(&self, before: i64) -> Result<(), StoreError> {
        let old =
            sql("SELECT COUNT(*) FROM delivery WHERE state IN ('done', 'failed') AND due < $1").bind(before);
        let count: i64 = self.database.first(old).await?.map_or(Ok(0), |row| row.get(0))?;
        if count == 0 {
            return Ok(());
        }
        let mut transaction = self.database.write().await?;
        let delete = sql("DELETE FROM delivery WHERE state IN ('done', 'failed') AND due < $1");
        transaction.run(delete.bind(before)).await?;
        transaction.commit().await
    }
}

/// Tells every hook that asked for this event, within the transaction of what happened.
pub(crate) async fn tell(
    transaction: &mut Transaction,
    event: &'static str,
    what: &Value,
    by: &Stamp,
) -> Result<(), StoreError> {
    let hooks = transaction.all(sql("SELECT id, events FROM hook WHERE state = 'on' ORDER BY id")).await?;
    for row in hooks {
        let events: String = row.get(1)?;
        if events.split(' ').any(|one| one == event) {
            add(transaction, row.get(0)?, event, what, by).await?;
        }
    }
    Ok(())
}

async fn add(
    transaction: &mut Transaction,
    hook: i64,
    event: &'static str,
    what: &Value,
    by: &Stamp,
) -> Result<i64, StoreError> {
    let id = transaction.next("delivery").await?;
    let insert = sql("INSERT INTO delivery (id, hook, event, body, state, attempts, due, trouble, made) \
         VALUES ($1, $2, $3, $4, 'waiting', 0, $5, '', $6)");
    let insert = insert.bind(id).bind(hook).bind(event).bind(what.to_string());
    transaction.run(insert.bind(by.at.unwrap_or(0)).bind(by.at)).await?;
    Ok(id)
}

fn hook(row: &Row) -> Result<HookLine, StoreError> {
    Ok(HookLine {
        id: row.get(0)?,
        address: row.get(1)?,
        events: row.get::<String>(2)?.split_whitespace().map(str::to_owned).collect(),
        on: row.get::<String>(3)? == "on",
        why: row.get(4)?,
        person: row.get(5)?,
        made: row.get(6)?,
    })
}

fn delivery(row: &Row) -> Result<DeliveryLine, StoreError> {
    Ok(DeliveryLine {
        id: row.get(0)?,
        event: row.get(1)?,
        state: match row.get::<String>(2)?.as_str() {
            "done" => DeliveryState::Done,
            "failed" => DeliveryState::Failed,
            _ => DeliveryState::Waiting,
        },
        attempts: row.get(3)?,
        due: row.get(4)?,
        answer: row.get(5)?,
        trouble: row.get(6)?,
        made: row.get(7)?,
        ended: row.get(8)?,
    })
}
