//! The acts that changed the register, the people and the node, each chained to the one before.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::TryStreamExt;
use serde_json::Value;

use crate::{Hash, Stamp, Store, StoreError, Transaction, hash, hex, once, sql};

/// What a verification of all chains found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditReport {
    /// Acts looked at.
    pub acts: u64,
    /// Versions looked at.
    pub versions: u64,
    /// Versions whose body was removed by a redaction.
    pub redacted: u64,
    /// The chain's end: it stands for all acts up to the last. Written down elsewhere, it shows later that
    /// not even this whole database was exchanged (`head` of [`Store::verify_since`]).
    pub head: String,
    /// What does not verify, in words for a technician; empty when all does.
    pub faults: Vec<String>,
}

/// An act of the log.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct AuditLine {
    /// Its number, from 1 without a gap.
    pub number: i64,
    /// The day.
    pub day: String,
    /// The moment, in seconds since 1970 in UTC, where it is known.
    pub at: Option<i64>,
    /// The person who acted, where it was not the command line.
    pub person: Option<i64>,
    /// What was done.
    pub act: String,
    /// On what, by numbers and ids.
    pub detail: String,
}

/// Which acts of the log are looked for. What is not set narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActFilter {
    /// Who acted.
    pub person: Option<i64>,
    /// What was done, by the act's code.
    pub act: Option<String>,
    /// The first day, as `2026-01-31`.
    pub from: Option<String>,
    /// The last day.
    pub to: Option<String>,
}

/// An act to be added: what was done, and on what.
#[derive(Clone, Debug)]
pub(crate) struct Act {
    name: &'static str,
    detail: String,
}

impl Act {
    pub(crate) fn new(name: &'static str, detail: Value) -> Act {
        Act::of(name, detail.to_string())
    }

    /// An act whose detail is no JSON.
    pub(crate) fn of(name: &'static str, detail: String) -> Act {
        Act { name, detail }
    }
}

/// Adds one act inside the caller's transaction, as the last that it does.
pub(crate) async fn add(
    transaction: &mut Transaction,
    stamp: &Stamp,
    name: &'static str,
    detail: String,
) -> Result<(), StoreError> {
    add_all(transaction, stamp, [Act { name, detail }]).await
}

/// Adds acts inside the caller's transaction, as the last that it does.
pub(crate) async fn add_all(
    transaction: &mut Transaction,
    stamp: &Stamp,
    acts: impl IntoIterator<Item = Act>,
) -> Result<(), StoreError> {
    once::note(transaction).await?;
    transaction.lock_chain().await?;
    let last = transaction.first(sql("SELECT number, chain FROM audit ORDER BY number DESC LIMIT 1")).await?;
    let (mut number, mut before): (i64, Vec<u8>) = match last {
        Some(row) => (row.get(0)?, row.get(1)?),
        None => (0, Vec::new()),
    };
    for Act { name, detail } in acts {
        number += 1;
        let chain = link(&before, number, stamp, name, &detail).to_vec();
        let insert = sql(
            "INSERT INTO audit (number, day, act, detail, chain, at, person) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        );
        let insert = insert.bind(number).bind(&stamp.day).bind(name).bind(detail).bind(chain.as_slice());
        transaction.run(insert.bind(stamp.at).bind(stamp.person)).await?;
        before = chain;
    }
    set_head(transaction, number, &before).await
}

async fn set_head(transaction: &mut Transaction, number: i64, chain: &[u8]) -> Result<(), StoreError> {
    let set = "INSERT INTO head (id, number, chain) VALUES (1, $1, $2) \
               ON CONFLICT (id) DO UPDATE SET number = excluded.number, chain = excluded.chain";
    transaction.run(sql(set).bind(number).bind(chain)).await?;
    Ok(())
}

/// Takes the newest act for the head, where a backup from before there was one has none.
pub(crate) async fn find_head(transaction: &mut Transaction) -> Result<(), StoreError> {
    let last = transaction.first(sql("SELECT number, chain FROM audit ORDER BY number DESC LIMIT 1")).await?;
    match last {
        Some(row) => set_head(transaction, row.get(0)?, &row.get::<Vec<u8>>(1)?).await,
        None => Ok(()),
    }
}

/// The link of an act to the one before it. An act of which no more is known than the day has the form that
/// all had before moments and persons were kept; the first word tells the forms apart.
fn link(before: &[u8], number: i64, stamp: &Stamp, act: &str, detail: &str) -> Hash {
    let mut bytes = before.to_vec();
    let Stamp { day, at, person } = stamp;
    let text = if at.is_none() && person.is_none() {
        format!("{number}\n{day}\n{act}\n{detail}")
    } else {
        let known = |value: &Option<i64>| value.map_or(String::new(), |value| value.to_string());
        format!("by {} {}\n{number}\n{day}\n{act}\n{detail}", known(at), known(person))
    };
    bytes.extend_from_slice(text.as_bytes());
    hash(&bytes)
}

/// The link of a version to the one before it: over the hash of the body, never the body itself,
/// so that a redaction leaves the chain whole.
pub(crate) fn version_link(before: &[u8], number: i64, state: &str, body_hash: &[u8]) -> Hash {
    let mut bytes = before.to_vec();
    bytes.extend_from_slice(format!("{number}\n{state}\n").as_bytes());
    bytes.extend_from_slice(body_hash);
    hash(&bytes)
}

impl Store {
    /// Recomputes every chain and every body's hash, and compares what the log says with what the tables
    /// hold: no import, no role and no person's state that no act brought about, and none missing.
    pub async fn verify(&self) -> Result<AuditReport, StoreError> {
        verify(&mut self.database.snapshot().await?).await
    }

    /// The same, and whether the log still goes on from a head that was written down: `number:hash`.
    pub async fn verify_since(&self, head: &str) -> Result<AuditReport, StoreError> {
        let mut snapshot = self.database.snapshot().await?;
        let mut report = verify(&mut snapshot).await?;
        let number = head.split_once(':').and_then(|(number, _)| number.parse::<i64>().ok());
        let query = sql("SELECT number, chain FROM audit WHERE number = $1").bind(number.unwrap_or(0));
        let found = match snapshot.first(query).await? {
            Some(row) => head_text(row.get(0)?, &row.get::<Vec<u8>>(1)?),
            None => head_text(0, &[]),
        };
        if found != head {
            report.faults.push(format!("the log does not go on from {head}"));
        }
        Ok(report)
    }

    /// Acts of the log that a filter lets through, newest first: those before number `before`, where it is
    /// given, at most `most`.
    pub async fn acts(
        &self,
        filter: &ActFilter,
        before: Option<i64>,
        most: i64,
    ) -> Result<Vec<AuditLine>, StoreError> {
        let text = "SELECT number, day, at, person, act, detail FROM audit WHERE number < ";
        let mut query = self.database.pieces(text);
        query.push_bind(before.unwrap_or(i64::MAX));
        if let Some(person) = filter.person {
            query.push(" AND person = ").push_bind(person);
        }
        for (column, value) in
            [(" AND act = ", &filter.act), (" AND day >= ", &filter.from), (" AND day <= ", &filter.to)]
        {
            if let Some(value) = value {
                query.push(column).push_bind(value);
            }
        }
        query.push(" ORDER BY number DESC LIMIT ").push_bind(most);
        let rows = self.database.all(query).await?;
        let line = |row: crate::statement::Row| {
            Ok(AuditLine {
                number: row.get(0)?,
                day: row.get(1)?,
                at: row.get(2)?,
                person: row.get(3)?,
                act: row.get(4)?,
                detail: row.get(5)?,
            })
        };
        rows.into_iter().map(line).collect()
    }

    /// The codes of all acts that the log has.
    pub async fn kinds_of_acts(&self) -> Result<Vec<String>, StoreError> {
        let query = sql("SELECT DISTINCT act FROM audit ORDER BY act");
        self.database.all(query).await?.iter().map(|row| row.get(0)).collect()
    }
}

fn head_text(number: i64, chain: &[u8]) -> String {
    format!("{number}:{}", hex(chain))
}

pub(crate) async fn verify(transaction: &mut Transaction) -> Result<AuditReport, StoreError> {
    let mut report = AuditReport::default();
    let mut said = Said::default();
    verify_acts(transaction, &mut report, &mut said).await?;
    verify_versions(transaction, &mut report).await?;
    said.compare(transaction, &mut report).await?;
    Ok(report)
}

async fn verify_acts(
    transaction: &mut Transaction,
    report: &mut AuditReport,
    said: &mut Said,
) -> Result<(), StoreError> {
    let (mut before, mut last): (Vec<u8>, i64) = (Vec::new(), 0);
    let mut acts = transaction
        .stream(sql("SELECT number, day, act, detail, chain, at, person FROM audit ORDER BY number"));
    while let Some(row) = acts.try_next().await? {
        let (number, chain): (i64, Vec<u8>) = (row.get(0)?, row.get(4)?);
        let (act, detail): (String, String) = (row.get(2)?, row.get(3)?);
        let stamp = Stamp { day: row.get(1)?, at: row.get(5)?, person: row.get(6)? };
        report.acts += 1;
        if number != last + 1 {
            report.faults.push(format!("act {} is missing", last + 1));
        }
        if link(&before, number, &stamp, &act, &detail) != chain.as_slice() {
            report.faults.push(format!("act {number} was altered"));
        }
        said.hear(&act, &detail);
        (before, last) = (chain, number);
    }
    drop(acts);
    report.head = head_text(last, &before);
    let head = transaction.first(sql("SELECT number, chain FROM head WHERE id = 1")).await?;
    let head = match head {
        Some(row) => head_text(row.get(0)?, &row.get::<Vec<u8>>(1)?),
        None => head_text(0, &[]),
    };
    if head != report.head {
        report.faults.push(format!("the log ends with {} and should end with {head}", report.head));
    }
    Ok(())
}

async fn verify_versions(transaction: &mut Transaction, report: &mut AuditReport) -> Result<(), StoreError> {
    let mut current = (0_i64, 0_i64, Vec::new());
    let mut versions = transaction.stream(sql(
        "SELECT activity, number, state, body, body_hash, chain FROM version ORDER BY activity, number",
    ));
    while let Some(row) = versions.try_next().await? {
        let (activity, number, state): (i64, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (body, body_hash, chain): (Option<Vec<u8>>, Vec<u8>, Vec<u8>) =
            (row.get(3)?, row.get(4)?, row.get(5)?);
        report.versions += 1;
        let (expected, before) =
            if current.0 == activity { (current.1 + 1, current.2) } else { (1, Vec::new()) };
        if number != expected {
            report.faults.push(format!("activity {activity} lacks version {expected}"));
        }
        match body {
            Some(body) if hash(&body) != body_hash.as_slice() => {
                report.faults.push(format!(
                    "activity {activity} version {number}: the body is not {}",
                    hex(&body_hash)
                ));
            }
            None if state == "present" => report.redacted += 1,
            _ => {}
        }
        if version_link(&before, number, &state, &body_hash) != chain.as_slice() {
            report.faults.push(format!("activity {activity} version {number} was altered"));
        }
        current = (activity, number, chain);
    }
    Ok(())
}

/// What the log says that there is.
#[derive(Default)]
struct Said {
    /// Imports, by number.
    imports: BTreeSet<i64>,
    /// Roles: person, role, organisation.
    roles: BTreeSet<(i64, String, String)>,
    /// People's states, by number.
    states: BTreeMap<i64, String>,
    /// Activities that are shared, by number.
    shared: BTreeSet<i64>,
    /// The versions that were accepted, by activity.
    accepted: BTreeMap<i64, i64>,
}

impl Said {
    fn hear(&mut self, act: &str, detail: &str) {
        let first = || detail.split(' ').next().and_then(|number| number.parse::<i64>().ok());
        let read = || serde_json::from_str::<Value>(detail).unwrap_or_default();
        let role = |of: &Value| {
            let text = |name: &str| of[name].as_str().unwrap_or_default().to_owned();
            (of["person"].as_i64().unwrap_or(0), text("role"), text("organisation"))
        };
        match act {
            "import" | "undo" => self.imports.extend(first()),
            "role-give" => {
                self.roles.insert(role(&read()));
            }
            "role-take" => {
                self.roles.remove(&role(&read()));
            }
            "person-state" => {
                let of = read();
                let state = of["state"].as_str().unwrap_or_default().to_owned();
                self.states.insert(of["person"].as_i64().unwrap_or(0), state);
            }
            "share" | "unshare" => {
                for id in read()["activities"].as_array().into_iter().flatten().filter_map(Value::as_i64) {
                    if act == "share" {
                        self.shared.insert(id)
                    } else {
                        self.shared.remove(&id)
                    };
                }
            }
            "review" => {
                let of = read();
                let (id, version) =
                    (of["activity"].as_i64().unwrap_or(0), of["version"].as_i64().unwrap_or(0));
                if of["state"] == "accepted" {
                    self.accepted.insert(id, version);
                } else if self.accepted.get(&id) == Some(&version) {
                    self.accepted.remove(&id);
                }
            }
            _ => {}
        }
    }

    async fn compare(
        self,
        transaction: &mut Transaction,
        report: &mut AuditReport,
    ) -> Result<(), StoreError> {
        let mut faults = Vec::new();
        let imports = transaction.all(sql("SELECT id FROM import ORDER BY id")).await?;
        let imports: BTreeSet<i64> = imports.iter().map(|row| row.get(0)).collect::<Result<_, _>>()?;
        for id in self.imports.symmetric_difference(&imports) {
            let what = if imports.contains(id) { "is in no act" } else { "is missing" };
            faults.push(format!("import {id} {what}"));
        }
        let roles = transaction.all(sql("SELECT person, role, organisation FROM membership")).await?;
        let role = |row: &crate::statement::Row| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
        let roles: BTreeSet<(i64, String, String)> =
            roles.iter().map(role).collect::<Result<_, StoreError>>()?;
        for one in self.roles.symmetric_difference(&roles) {
            let (person, role, organisation) = one;
            let what = if roles.contains(one) { "was given by no act" } else { "was taken by no act" };
            faults.push(format!("person {person}: the role {role} in “{organisation}” {what}"));
        }
        let states = transaction.all(sql("SELECT id, state FROM person ORDER BY id")).await?;
        let states = states.iter().map(|row| Ok((row.get(0)?, row.get(1)?)));
        let states: BTreeMap<i64, String> = states.collect::<Result<_, StoreError>>()?;
        let ids: BTreeSet<&i64> = states.keys().chain(self.states.keys()).collect();
        for id in ids {
            let (is, should) = (states.get(id), self.states.get(id));
            if is != should {
                let text = |state: Option<&String>| state.map_or("not there", String::as_str).to_owned();
                faults.push(format!("person {id} is {} and should be {}", text(is), text(should)));
            }
        }
        let standing = transaction.all(sql("SELECT activity, shared, accepted FROM standing")).await?;
        let mut is = (BTreeSet::new(), BTreeMap::new());
        for row in &standing {
            let (id, shared, accepted): (i64, i64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
            if shared == 1 {
                is.0.insert(id);
            }
            if accepted > 0 {
                is.1.insert(id, accepted);
            }
        }
        for id in self.shared.symmetric_difference(&is.0) {
            let what = if is.0.contains(id) { "is shared by no act" } else { "should be shared" };
            faults.push(format!("activity {id} {what}"));
        }
        if self.accepted != is.1 {
            faults.push("what was accepted is not what the log says".to_owned());
        }
        report.faults.extend(faults);
        Ok(())
    }
}
