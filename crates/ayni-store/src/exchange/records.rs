//! Records and their versions.

use serde_json::json;

use crate::audit::{self, Act};
use crate::exchange_find::mark_due;
use crate::standing::one_of;
use crate::statement::{Row, Statement};
use crate::{Hash, Stamp, Store, StoreError, Transaction, hash, hex, sql};

/// What becomes of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ExchangeState {
    /// It is shown to whom its tier allows.
    Published,
    /// Its owner took it back.
    Withdrawn,
    /// Another record stands for it.
    Merged,
}

impl ExchangeState {
    /// The state's code.
    pub fn as_str(self) -> &'static str {
        match self {
            ExchangeState::Published => "published",
            ExchangeState::Withdrawn => "withdrawn",
            ExchangeState::Merged => "merged",
        }
    }

    fn of(code: &str) -> Result<ExchangeState, StoreError> {
        [ExchangeState::Published, ExchangeState::Withdrawn, ExchangeState::Merged]
            .into_iter()
            .find(|state| state.as_str() == code)
            .ok_or_else(|| StoreError::Corrupt(format!("a record is {code}")))
    }
}

/// A record as its newest version has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordLine {
    /// Its number on this node.
    pub id: i64,
    /// The owner's organisation id.
    pub owner: String,
    /// Its id with its owner.
    pub key: String,
    /// Its kind.
    pub kind: String,
    /// What became of it.
    pub state: ExchangeState,
    /// Its tier.
    pub tier: String,
    /// The last day on which it is looked for; empty where it has none.
    pub until: String,
    /// The number of its newest version.
    pub number: i64,
    /// The record that stands for it; 0 where none does.
    pub merged: i64,
    /// Who entered it first.
    pub person: Option<i64>,
    /// When it was first kept.
    pub made: i64,
    /// When its newest version was kept.
    pub at: i64,
    /// The newest body that is there; empty where it was removed.
    pub body: Vec<u8>,
}

/// A record to keep.
#[derive(Clone, Debug)]
pub struct Keeping<'a> {
    /// The owner's organisation id.
    pub owner: &'a str,
    /// Its id with its owner.
    pub key: &'a str,
    /// Its kind.
    pub kind: &'a str,
    /// Its tier.
    pub tier: &'a str,
    /// The last day on which it is looked for; empty where it has none.
    pub until: &'a str,
    /// The canonical record.
    pub body: &'a [u8],
    /// The hash of the body that it was made from, where what somebody else wrote since is not to be lost; `Some(None)`
    /// where nothing may be there yet.
    pub expected: Option<Option<Hash>>,
    /// Whether it is kept only where the record is published: who may not bring back what its owner has taken back keeps
    /// nothing there.
    pub published: bool,
}

/// What became of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It was not there.
    New,
    /// It has another content than before, or is back.
    Changed,
    /// It is as it was.
    Same,
    /// Something else is there than was expected; nothing was kept.
    Moved,
}

/// What became of a record, with its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptRecord {
    /// Its number; 0 where nothing is there.
    pub id: i64,
    /// What became of it.
    pub kept: Kept,
}

/// The columns of a [`RecordLine`], of a table that is called `r`.
pub(crate) const COLUMNS: &str = "r.id, r.owner, r.key, r.kind, r.state, r.tier, r.until, r.number, r.merged, r.person, r.made, r.at, \
     (SELECT v.body FROM exchange_version v WHERE v.record = r.id AND v.body IS NOT NULL ORDER BY v.number DESC LIMIT 1)";

impl Store {
    /// Keeps records, all in one transaction; what became of each.
    pub async fn keep_records(
        &self,
        keeping: &[Keeping<'_>],
        by: &Stamp,
    ) -> Result<Vec<KeptRecord>, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let (mut all, mut acts) = (Vec::with_capacity(keeping.len()), Vec::new());
        for one in keeping {
            let kept = keep(&mut transaction, one, by).await?;
            if matches!(kept.kept, Kept::New | Kept::Changed) {
                let detail = json!({ "record": kept.id, "kind": one.kind, "sha256": hex(&hash(one.body)) });
                acts.push(Act::new("exchange-keep", detail));
            }
            all.push(kept);
        }
        if !acts.is_empty() {
            audit::add_all(&mut transaction, by, acts).await?;
        }
        transaction.commit().await?;
        Ok(all)
    }

    /// A record by its owner and its id there.
    pub async fn record(&self, owner: &str, key: &str) -> Result<Option<RecordLine>, StoreError> {
        let mut query =
            self.database.pieces(format!("SELECT {COLUMNS} FROM exchange_record r WHERE r.owner = "));
        query.push_bind(owner).push(" AND r.key = ").push_bind(key);
        self.database.first(query).await?.map(|row| line(&row)).transpose()
    }

    /// A record by its number.
    pub async fn record_of(&self, id: i64) -> Result<Option<RecordLine>, StoreError> {
        let mut query =
            self.database.pieces(format!("SELECT {COLUMNS} FROM exchange_record r WHERE r.id = "));
        query.push_bind(id);
        self.database.first(query).await?.map(|row| line(&row)).transpose()
    }

    /// These records, whatever became of them, by number.
    pub async fn records_among(&self, ids: &[i64]) -> Result<Vec<RecordLine>, StoreError> {
        let mut all = Vec::with_capacity(ids.len());
        for chunk in ids.chunks(CHUNK) {
            let mut query = self.database.pieces(format!("SELECT {COLUMNS} FROM exchange_record r WHERE "));
            one_of(&mut query, "r.id", chunk);
            query.push(" ORDER BY r.id");
            for row in self.database.all(query).await? {
                all.push(line(&row)?);
            }
        }
        Ok(all)
    }

    /// Published records of some kinds (of all where none is named) after a number, at most so many: they are read piece by
    /// piece.
    pub async fn records_after(
        &self,
        kinds: &[&str],
        after: i64,
        most: i64,
    ) -> Result<Vec<RecordLine>, StoreError> {
        let mut query = self.database.pieces(format!(
            "SELECT {COLUMNS} FROM exchange_record r WHERE r.state = 'published' AND r.id > "
        ));
        query.push_bind(after).push(" AND ");
        of_kinds(&mut query, kinds);
        query.push(" ORDER BY r.id LIMIT ").push_bind(most);
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// The published records of some kinds: their numbers, and when they were first kept.
    pub async fn records_made(&self, kinds: &[&str]) -> Result<Vec<(i64, i64)>, StoreError> {
        let mut query = self
            .database
            .pieces("SELECT r.id, r.made FROM exchange_record r WHERE r.state = 'published' AND ");
        of_kinds(&mut query, kinds);
        query.push(" ORDER BY r.id");
        self.database.all(query).await?.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
    }

    /// Published records of a kind that nobody has changed since a moment, of whose newest version nobody was reminded.
    pub async fn records_to_remind(
        &self,
        kind: &str,
        before: i64,
        (after, most): (i64, i64),
    ) -> Result<Vec<RecordLine>, StoreError> {
        let mut query = self.database.pieces(format!(
            "SELECT {COLUMNS} FROM exchange_record r WHERE r.state = 'published' AND r.person IS NOT NULL AND NOT EXISTS \
             (SELECT 1 FROM exchange_reminder m WHERE m.record = r.id AND m.number = r.number) AND r.kind = "
        ));
        query.push_bind(kind).push(" AND r.at < ").push_bind(before).push(" AND r.id > ").push_bind(after);
        query.push(" ORDER BY r.id LIMIT ").push_bind(most);
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// A number that changes whenever a record, a partnership or a review is kept or changed.
    pub async fn exchange_mark(&self) -> Result<i64, StoreError> {
        let query =
            sql("SELECT (SELECT COUNT(*) FROM exchange_version) + (SELECT COUNT(*) FROM exchange_step) \
             + (SELECT COUNT(*) FROM exchange_review)");
        self.database.first(query).await?.map_or(Ok(0), |row| row.get(0))
    }

    /// The organisations that have records.
    pub async fn exchange_owners(&self) -> Result<Vec<String>, StoreError> {
        let query = sql("SELECT DISTINCT owner FROM exchange_record ORDER BY owner");
        self.database.all(query).await?.iter().map(|row| row.get(0)).collect()
    }

    /// All records of some organisations, whatever became of them, the last kept first.
    pub async fn records_of(&self, owners: &[String], most: i64) -> Result<Vec<RecordLine>, StoreError> {
        if owners.is_empty() {
            return Ok(Vec::new());
        }
        let mut query =
            self.database.pieces(format!("SELECT {COLUMNS} FROM exchange_record r WHERE r.owner IN ("));
        for (at, owner) in owners.iter().enumerate() {
            if at > 0 {
                query.push(", ");
            }
            query.push_bind(owner.as_str());
        }
        query.push(") ORDER BY r.at DESC, r.id DESC LIMIT ").push_bind(most);
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// Takes a record back, or brings it back; whether anything changed.
    pub async fn set_record_state(
        &self,
        id: i64,
        state: ExchangeState,
        by: &Stamp,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let act = match state {
            ExchangeState::Published => "returned",
            ExchangeState::Withdrawn => "withdrawn",
            ExchangeState::Merged => "merged",
        };
        let changed = turn(&mut transaction, id, state, 0, act, by).await?;
        if changed {
            let act = Act::new("exchange-state", json!({ "record": id, "state": state.as_str() }));
            audit::add_all(&mut transaction, by, [act]).await?;
        }
        transaction.commit().await?;
        Ok(changed)
    }

    /// Takes a record back and removes the bodies of all its versions: the person that it is about does not agree any
    /// more. Their hashes stay. Whether it was there.
    pub async fn forget_record(&self, id: i64, by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let there =
            transaction.whole(sql("SELECT COUNT(*) FROM exchange_record WHERE id = $1").bind(id)).await? > 0;
        if there {
            turn(&mut transaction, id, ExchangeState::Withdrawn, 0, "emptied", by).await?;
            for text in [
                "UPDATE exchange_version SET body = NULL WHERE record = $1",
                "UPDATE exchange_record SET tier = 'private' WHERE id = $1",
                "DELETE FROM exchange_draft WHERE record = $1",
                // Who comes to stand there later is somebody else.
                "UPDATE exchange_consent SET until = 0 WHERE record = $1",
            ] {
                transaction.run(sql(text).bind(id)).await?;
            }
            drop_drafts(&mut transaction, id).await?;
            audit::add_all(&mut transaction, by, [Act::new("exchange-forget", json!({ "record": id }))])
                .await?;
        }
        transaction.commit().await?;
        Ok(there)
    }

    /// Has `kept` stand for `gone`. `false` where either is not published.
    pub async fn merge_records(&self, gone: i64, kept: i64, by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let both = sql("SELECT COUNT(*) FROM exchange_record WHERE id IN ($1, $2) AND state = 'published'");
        if gone == kept || transaction.whole(both.bind(gone).bind(kept)).await? != 2 {
            return Ok(false);
        }
        turn(&mut transaction, gone, ExchangeState::Merged, kept, "merged", by).await?;
        let id = transaction.next("exchange_merge").await?;
        let insert = sql(
            "INSERT INTO exchange_merge (id, gone, kept, person, at, undone) VALUES ($1, $2, $3, $4, $5, NULL)",
        );
        let insert = insert.bind(id).bind(gone).bind(kept).bind(by.person).bind(by.at.unwrap_or(0));
        transaction.run(insert).await?;
        let act = Act::new("exchange-merge", json!({ "gone": gone, "kept": kept }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Undoes a merge; whether there was one.
    pub async fn unmerge_record(&self, gone: i64, by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let merged = sql("SELECT COUNT(*) FROM exchange_record WHERE id = $1 AND state = 'merged'");
        if transaction.whole(merged.bind(gone)).await? == 0 {
            return Ok(false);
        }
        turn(&mut transaction, gone, ExchangeState::Published, 0, "unmerged", by).await?;
        let undo = sql("UPDATE exchange_merge SET undone = $2 WHERE gone = $1 AND undone IS NULL");
        transaction.run(undo.bind(gone).bind(by.at.unwrap_or(0))).await?;
        audit::add_all(&mut transaction, by, [Act::new("exchange-unmerge", json!({ "gone": gone }))]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// The records that this one stands for.
    pub async fn merged_into(&self, kept: i64) -> Result<Vec<RecordLine>, StoreError> {
        let mut query =
            self.database.pieces(format!("SELECT {COLUMNS} FROM exchange_record r WHERE r.merged = "));
        query.push_bind(kept).push(" AND r.state = 'merged' ORDER BY r.id");
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// Notes that a reminder goes out for this version of a record; `false` where one did already.
    pub async fn remind_once(&self, record: i64, number: i64, now: i64) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let insert = sql("INSERT INTO exchange_reminder (record, number, at) VALUES ($1, $2, $3) \
             ON CONFLICT (record, number) DO NOTHING");
        let first = transaction.run(insert.bind(record).bind(number).bind(now)).await? > 0;
        transaction.commit().await?;
        Ok(first)
    }
}

/// Values of one statement.
const CHUNK: usize = 6_000;

/// That a record is of one of these kinds; of any where none is named.
fn of_kinds(query: &mut Statement, kinds: &[&str]) {
    if kinds.is_empty() {
        query.push("1 = 1");
        return;
    }
    query.push("r.kind IN (''");
    for kind in kinds {
        query.push(", ").push_bind(*kind);
    }
    query.push(")");
}

/// Throws away the drafts that name a record, also those that were begun before it was there.
async fn drop_drafts(transaction: &mut Transaction, id: i64) -> Result<(), StoreError> {
    let query = sql("SELECT d.id, d.body, r.key FROM exchange_draft d \
         JOIN exchange_record r ON r.owner = d.owner WHERE r.id = $1");
    for row in transaction.all(query.bind(id)).await? {
        let (draft, body, key): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let body: serde_json::Value = serde_json::from_str(&body).unwrap_or_default();
        if body.get("id").and_then(serde_json::Value::as_str).is_some_and(|named| named.trim() == key) {
            transaction.run(sql("DELETE FROM exchange_draft WHERE id = $1").bind(draft)).await?;
        }
    }
    Ok(())
}

/// Adds a version that says what became of a record.
async fn turn(
    transaction: &mut Transaction,
    id: i64,
    state: ExchangeState,
    merged: i64,
    act: &'static str,
    by: &Stamp,
) -> Result<bool, StoreError> {
    let update = sql("UPDATE exchange_record SET state = $2, merged = $3, number = number + 1, at = $4 \
         WHERE id = $1 AND (state <> $2 OR merged <> $3 OR $5 = 'emptied')");
    let update = update.bind(id).bind(state.as_str()).bind(merged).bind(by.at.unwrap_or(0)).bind(act);
    if transaction.run(update).await? == 0 {
        return Ok(false);
    }
    let insert = sql("INSERT INTO exchange_version (record, number, act, body, hash, person, at) \
         SELECT id, number, $2, NULL, $3, $4, $5 FROM exchange_record WHERE id = $1");
    let insert =
        insert.bind(id).bind(act).bind(hash(b"").as_slice()).bind(by.person).bind(by.at.unwrap_or(0));
    transaction.run(insert).await?;
    mark_due(transaction, id).await?;
    Ok(true)
}

async fn keep(
    transaction: &mut Transaction,
    one: &Keeping<'_>,
    by: &Stamp,
) -> Result<KeptRecord, StoreError> {
    let now = by.at.unwrap_or(0);
    let own = hash(one.body);
    let known = sql("SELECT r.id, r.number, r.state, \
         (SELECT v.hash FROM exchange_version v WHERE v.record = r.id AND v.body IS NOT NULL ORDER BY v.number DESC LIMIT 1) \
         FROM exchange_record r WHERE r.owner = $1 AND r.key = $2");
    let found = transaction.first(known.bind(one.owner).bind(one.key)).await?;
    let (id, number, act) = match found {
        None => {
            if matches!(one.expected, Some(Some(_))) {
                return Ok(KeptRecord { id: 0, kept: Kept::Moved });
            }
            let id = transaction.next("exchange_record").await?;
            let insert = sql(
                "INSERT INTO exchange_record (id, owner, key, kind, state, tier, until, number, merged, person, made, at) \
                 VALUES ($1, $2, $3, $4, 'published', $5, $6, 1, 0, $7, $8, $8)",
            );
            let insert = insert.bind(id).bind(one.owner).bind(one.key).bind(one.kind).bind(one.tier);
            transaction.run(insert.bind(one.until).bind(by.person).bind(now)).await?;
            (id, 1, "entered")
        }
        Some(row) => {
            let (id, number): (i64, i64) = (row.get(0)?, row.get(1)?);
            let state: String = row.get(2)?;
            let newest: Option<Vec<u8>> = row.get(3)?;
            let forgotten = sql("SELECT COUNT(*) FROM exchange_version \
                 WHERE record = $1 AND hash = $2 AND body IS NULL");
            let forgotten = transaction.whole(forgotten.bind(id).bind(own.as_slice())).await? > 0;
            let expected = match one.expected {
                // What a person took back does not come back from a file that still has it.
                _ if forgotten => false,
                _ if one.published && state != "published" => false,
                None => true,
                Some(None) => state == "withdrawn",
                Some(Some(hash)) => newest.as_deref() == Some(hash.as_slice()),
            };
            let same = newest.as_deref() == Some(own.as_slice());
            match (same && state == "published", expected) {
                (true, _) => return Ok(KeptRecord { id, kept: Kept::Same }),
                (false, false) => return Ok(KeptRecord { id, kept: Kept::Moved }),
                (false, true) => {}
            }
            let update =
                sql("UPDATE exchange_record SET kind = $2, state = 'published', tier = $3, until = $4, \
                 number = number + 1, merged = 0, at = $5 WHERE id = $1");
            transaction.run(update.bind(id).bind(one.kind).bind(one.tier).bind(one.until).bind(now)).await?;
            (id, number + 1, if state == "published" { "changed" } else { "returned" })
        }
    };
    let insert = sql("INSERT INTO exchange_version (record, number, act, body, hash, person, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)");
    let insert = insert.bind(id).bind(number).bind(act).bind(one.body).bind(own.as_slice());
    transaction.run(insert.bind(by.person).bind(now)).await?;
    mark_due(transaction, id).await?;
    Ok(KeptRecord { id, kept: if number == 1 { Kept::New } else { Kept::Changed } })
}

/// A line of these columns.
pub(crate) fn line(row: &Row) -> Result<RecordLine, StoreError> {
    Ok(RecordLine {
        id: row.get(0)?,
        owner: row.get(1)?,
        key: row.get(2)?,
        kind: row.get(3)?,
        state: ExchangeState::of(&row.get::<String>(4)?)?,
        tier: row.get(5)?,
        until: row.get(6)?,
        number: row.get(7)?,
        merged: row.get(8)?,
        person: row.get(9)?,
        made: row.get(10)?,
        at: row.get(11)?,
        body: row.get::<Option<Vec<u8>>>(12)?.unwrap_or_default(),
    })
}
