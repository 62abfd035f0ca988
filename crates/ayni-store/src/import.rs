//! One import: staged inside one transaction, visible in one step or not at all.

use std::collections::BTreeMap;

use futures_util::TryStreamExt;

use ayni_model::Finding;
use serde_json::json;

use crate::enter::ENTRY;
use crate::seen::Seen;
use crate::version::{
    CHUNK, Known, NewVersion, add_versions, filed, is_usual, keep_layout, known, withdrawn_version,
};
use crate::{Origins, Stamp, Store, StoreError, Transaction, audit, hash, hooks, sql};

/// What an import is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportInfo {
    /// The file's name.
    pub file: String,
    /// The file's SHA-256, hexadecimal.
    pub file_hash: String,
    /// The profile's name.
    pub profile: String,
    /// The profile's SHA-256, hexadecimal.
    pub profile_hash: String,
    /// The list that the file is an edition of: what an earlier file of the same source had and
    /// this one has not is gone.
    pub source: String,
    /// The day of the import, `YYYY-MM-DD`.
    pub day: String,
    /// The person who imports; `None` for the command line.
    pub person: Option<i64>,
    /// The moment, in seconds since 1970 in UTC; `None` for the command line.
    pub at: Option<i64>,
}

/// How many of each there were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Counts {
    /// Activities that the register did not have.
    pub new: u64,
    /// Activities with another content than before.
    pub changed: u64,
    /// Activities with the same content as before.
    pub same: u64,
    /// Activities that had been withdrawn and are back.
    pub returned: u64,
    /// Activities that earlier files of the source had and this one has not.
    pub gone: u64,
    /// Rows with errors, which wait.
    pub waiting: u64,
    /// Findings of all kinds.
    pub findings: u64,
}

/// One activity to keep.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// The reporter's organisation id.
    pub reporter: String,
    /// The activity's id with the reporter.
    pub key: String,
    /// The canonical record.
    pub body: Vec<u8>,
    /// Where its fields stood.
    pub origins: Origins,
}

/// What became of an [`Incoming`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The register did not have it.
    New,
    /// Its content changed; the content before, unless that was redacted.
    Changed(Option<Vec<u8>>),
    /// Its content is the same; no version was added.
    Same,
    /// It had been withdrawn and is back.
    Returned,
    /// The same id came earlier in this import; nothing was kept of this one.
    Duplicate,
}

/// An activity that is gone from its source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Withdrawn {
    /// The reporter's organisation id.
    pub reporter: String,
    /// The activity's id with the reporter.
    pub key: String,
    #[serde(skip)]
    pub(crate) id: i64,
}

/// A running import. Dropped without [`Import::commit`], it leaves no trace.
pub struct Import {
    pub(crate) transaction: Transaction,
    pub(crate) info: ImportInfo,
    /// The list that new activities belong to.
    pub(crate) source: i64,
    /// The same by reporter, where each has a list of their own.
    pub(crate) lists: BTreeMap<String, i64>,
    pub(crate) id: i64,
    next_activity: i64,
    seen: Seen,
    layouts: BTreeMap<String, i64>,
    waiting: i64,
    findings: i64,
    counts: Counts,
}

impl Store {
    /// Begins an import. Others can read meanwhile; another writer waits.
    pub async fn begin_import(&self, info: ImportInfo) -> Result<Import, StoreError> {
        let mut import = self.begin(info).await?;
        import.source = keep_source(&mut import.transaction, &import.info.source).await?;
        Ok(import)
    }

    /// The same, without a source yet.
    pub(crate) async fn begin(&self, info: ImportInfo) -> Result<Import, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let id = transaction.whole(sql("SELECT COALESCE(MAX(id), 0) + 1 FROM import")).await?;
        let next_activity = transaction.whole(sql("SELECT COALESCE(MAX(id), 0) + 1 FROM activity")).await?;
        Ok(Import {
            transaction,
            info,
            source: 0,
            lists: BTreeMap::new(),
            id,
            next_activity,
            seen: Seen::default(),
            layouts: BTreeMap::new(),
            waiting: 0,
            findings: 0,
            counts: Counts::default(),
        })
    }
}

impl Import {
    /// The import's number, which [`Store::undo`] takes once it is committed.
    pub fn id(&self) -> i64 {
        self.id
    }

    /// Whether an activity was named in this import already.
    pub(crate) fn has_named(&self, activity: i64) -> bool {
        self.seen.contains(activity)
    }

    /// The counts so far.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// Keeps activities; one outcome for each, in their order.
    pub async fn put(&mut self, incoming: Vec<Incoming>) -> Result<Vec<Outcome>, StoreError> {
        let mut outcomes = Vec::with_capacity(incoming.len());
        let mut rest = incoming;
        while !rest.is_empty() {
            let later = rest.split_off(rest.len().min(CHUNK));
            outcomes.extend(self.put_chunk(rest).await?);
            rest = later;
        }
        Ok(outcomes)
    }

    async fn put_chunk(&mut self, incoming: Vec<Incoming>) -> Result<Vec<Outcome>, StoreError> {
        let names = incoming.iter().map(|one| (one.reporter.as_str(), one.key.as_str()));
        let mut known = known(&mut self.transaction, names).await?;
        let filed =
            if self.is_entry() { BTreeMap::new() } else { filed(&mut self.transaction, &known).await? };
        let mut outcomes = Vec::with_capacity(incoming.len());
        let mut versions = Vec::new();
        let mut created: Vec<(i64, String, String, i64)> = Vec::new();
        for one in incoming {
            let body_hash = hash(&one.body);
            let name = (one.reporter.clone(), one.key.clone());
            let before = known.get(&name);
            if before.is_some_and(|before| self.seen.contains(before.id)) {
                outcomes.push(Outcome::Duplicate);
                continue;
            }
            let (id, number, chain) = match before {
                Some(before) => (before.id, before.number + 1, before.chain.clone()),
                None => {
                    let id = self.next_activity;
                    self.next_activity += 1;
                    let list = self.lists.get(&one.reporter).copied().unwrap_or(self.source);
                    created.push((id, one.reporter.clone(), one.key.clone(), list));
                    (id, 1, Vec::new())
                }
            };
            self.seen.insert(id);
            let outcome = match before {
                None => Outcome::New,
                // What a person has changed since stands as long as the file says what it said before.
                Some(before) if filed.get(&before.id).is_some_and(|filed| filed == &body_hash) => {
                    Outcome::Same
                }
                Some(before) if before.state == "withdrawn" => Outcome::Returned,
                Some(before) if before.body_hash == body_hash => Outcome::Same,
                Some(before) => Outcome::Changed(before.body.clone()),
            };
            match &outcome {
                Outcome::New => self.counts.new += 1,
                Outcome::Changed(_) => self.counts.changed += 1,
                Outcome::Returned => self.counts.returned += 1,
                Outcome::Same => self.counts.same += 1,
                Outcome::Duplicate => {}
            }
            if outcome != Outcome::Same {
                let layout = self.layout(&one.origins.layout).await?;
                let chain = audit::version_link(&chain, number, "present", &body_hash);
                if before.is_none() {
                    // A second row with this name in the same chunk must meet the first.
                    let first = Known {
                        id,
                        number,
                        state: "present".into(),
                        body: None,
                        body_hash: body_hash.to_vec(),
                        chain: chain.to_vec(),
                        by_hand: false,
                    };
                    known.insert(name, first);
                }
                versions.push(NewVersion {
                    activity: id,
                    number,
                    state: "present",
                    body: Some(one.body),
                    body_hash: body_hash.to_vec(),
                    chain,
                    file: one.origins.file,
                    sheet: one.origins.sheet,
                    first_row: i64::from(one.origins.first_row),
                    layout,
                });
            }
            outcomes.push(outcome);
        }
        if !created.is_empty() {
            let kept = is_usual(created.len());
            let mut insert =
                self.transaction.pieces("INSERT INTO activity (id, reporter, key, source, number, state) ");
            insert.push_values(created, |(id, reporter, key, list)| {
                [id.into(), reporter.into(), key.into(), list.into(), 1.into(), "present".into()]
            });
            self.transaction.run(insert.kept(kept)).await?;
        }
        // What a person changes stays with the list that it came from.
        let source = (!self.is_entry()).then_some(self.source);
        add_versions(&mut self.transaction, self.id, source, versions).await?;
        Ok(outcomes)
    }

    /// Whether people entered it themselves.
    fn is_entry(&self) -> bool {
        self.info.profile == crate::ENTRY
    }

    async fn layout(&mut self, text: &str) -> Result<i64, StoreError> {
        if let Some(id) = self.layouts.get(text) {
            return Ok(*id);
        }
        let id = keep_layout(&mut self.transaction, text).await?;
        self.layouts.insert(text.to_owned(), id);
        Ok(id)
    }

    /// Keeps a row that has errors, as the reader gave it; `name` tells which activity it speaks
    /// of, so that the version before is not taken for gone.
    pub async fn put_waiting(&mut self, name: Option<(&str, &str)>, body: Vec<u8>) -> Result<(), StoreError> {
        if let Some((reporter, key)) = name {
            let query = sql("SELECT id FROM activity WHERE reporter = $1 AND key = $2");
            if let Some(row) = self.transaction.first(query.bind(reporter).bind(key)).await? {
                self.seen.insert(row.get(0)?);
            }
        }
        self.waiting += 1;
        self.counts.waiting += 1;
        let insert = sql("INSERT INTO waiting (import, number, body) VALUES ($1, $2, $3)");
        self.transaction.run(insert.bind(self.id).bind(self.waiting).bind(body)).await?;
        Ok(())
    }

    /// Keeps findings.
    pub async fn put_findings(&mut self, findings: &[Finding]) -> Result<(), StoreError> {
        for chunk in findings.chunks(CHUNK) {
            let mut insert = self
                .transaction
                .pieces("INSERT INTO finding (import, number, code, severity, activity, body) ");
            insert.push_values(chunk, |finding| {
                self.findings += 1;
                [
                    self.id.into(),
                    self.findings.into(),
                    finding.code.as_str().into(),
                    finding.severity.as_str().into(),
                    finding.activity.clone().unwrap_or_default().into(),
                    serde_json::to_string(finding).unwrap_or_default().into(),
                ]
            });
            self.transaction.run(insert).await?;
        }
        self.counts.findings += findings.len() as u64;
        Ok(())
    }

    /// The activities of this source that the register counts and this import did not name, by name.
    pub async fn gone(&mut self) -> Result<Vec<Withdrawn>, StoreError> {
        let query = sql("SELECT id, reporter, key FROM activity WHERE source = $1 AND state = 'present'");
        let mut rows = self.transaction.stream(query.bind(self.source));
        let mut gone = Vec::new();
        // Row by row: a list of millions would not fit, and hardly any of it is gone.
        while let Some(row) = rows.try_next().await? {
            let id = row.get(0)?;
            if !self.seen.contains(id) {
                gone.push(Withdrawn { id, reporter: row.get(1)?, key: row.get(2)? });
            }
        }
        drop(rows);
        gone.sort();
        Ok(gone)
    }

    /// Gives each of these a withdrawn version: listed, no longer counted.
    pub async fn withdraw(&mut self, gone: &[Withdrawn]) -> Result<(), StoreError> {
        let layout = self.layout("").await?;
        for chunk in gone.chunks(CHUNK) {
            let mut versions = Vec::with_capacity(chunk.len());
            for one in chunk {
                let query = sql(
                    "SELECT v.number, v.chain FROM activity a JOIN version v ON v.activity = a.id AND v.number = a.number WHERE a.id = $1",
                );
                let row = self.transaction.first(query.bind(one.id)).await?;
                let row = row.ok_or_else(|| StoreError::Corrupt(format!("no version of {}", one.id)))?;
                let chain: Vec<u8> = row.get(1)?;
                versions.push(withdrawn_version(one.id, row.get(0)?, &chain, &self.info.file, layout));
            }
            add_versions(&mut self.transaction, self.id, None, versions).await?;
        }
        self.counts.gone += gone.len() as u64;
        Ok(())
    }

    /// Makes the import visible. `None` when it changed nothing: then no trace is left.
    pub async fn commit(self) -> Result<Option<i64>, StoreError> {
        self.finish(None).await
    }

    /// The same for a file that was sent and accepted: with the import it becomes done, in one step. An error,
    /// and nothing kept, where it is not being accepted any more.
    pub async fn commit_upload(self, upload: i64, outcome: &str) -> Result<Option<i64>, StoreError> {
        self.finish(Some((upload, outcome))).await
    }

    async fn finish(mut self, upload: Option<(i64, &str)>) -> Result<Option<i64>, StoreError> {
        let Counts { new, changed, returned, gone, waiting, .. } = self.counts;
        if new + changed + returned + gone + waiting == 0 {
            self.roll_back().await?;
            return Ok(None);
        }
        if let Some((upload, outcome)) = upload {
            let done = sql(
                "UPDATE upload SET state = 'done', revision = revision + 1, import = $2, outcome = $3, changed = $4 \
                 WHERE id = $1 AND state = 'accepting'",
            );
            let done = done.bind(upload).bind(self.id).bind(outcome).bind(self.info.at.unwrap_or(0));
            if self.transaction.run(done).await? == 0 {
                self.roll_back().await?;
                return Err(StoreError::UploadMoved(upload));
            }
        }
        let counts = serde_json::to_string(&self.counts).unwrap_or_default();
        let detail = format!("{} {} {counts}", self.id, self.info.file_hash);
        let insert = sql(
            "INSERT INTO import (id, file, file_hash, profile, profile_hash, source, day, state, counts, undoes, person) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, 'done', $8, NULL, $9)",
        );
        let entered = self.info.profile == ENTRY;
        let insert = insert
            .bind(self.id)
            .bind(self.info.file)
            .bind(self.info.file_hash)
            .bind(self.info.profile)
            .bind(self.info.profile_hash)
            .bind(self.info.source)
            .bind(&self.info.day)
            .bind(counts)
            .bind(self.info.person);
        self.transaction.run(insert).await?;
        let by = Stamp { day: self.info.day, at: self.info.at, person: self.info.person };
        let what = json!({ "import": self.id, "day": by.day, "counts": self.counts });
        // What people enter changes activities, too, and is no import of a file.
        if !entered {
            hooks::tell(&mut self.transaction, "import.done", &what, &by).await?;
        }
        if new + changed + returned + gone > 0 {
            hooks::tell(&mut self.transaction, "activities.changed", &what, &by).await?;
        }
        audit::add(&mut self.transaction, &by, "import", detail).await?;
        self.transaction.commit().await?;
        Ok(Some(self.id))
    }

    /// Ends the import without keeping anything.
    pub async fn roll_back(self) -> Result<(), StoreError> {
        self.transaction.roll_back().await
    }
}

/// The source's id; added where no earlier import had it.
pub(crate) async fn keep_source(transaction: &mut Transaction, name: &str) -> Result<i64, StoreError> {
    if let Some(row) = transaction.first(sql("SELECT id FROM source WHERE name = $1").bind(name)).await? {
        return row.get(0);
    }
    let id = transaction.whole(sql("SELECT COALESCE(MAX(id), 0) + 1 FROM source")).await?;
    transaction.run(sql("INSERT INTO source (id, name) VALUES ($1, $2)").bind(id).bind(name)).await?;
    Ok(id)
}
