//! The acts that changed the register, each chained to the one before.

use sqlx::sqlite::SqliteConnection;
use sqlx::{Connection, Row};

use crate::{Hash, Store, StoreError, hash, hex};

/// What a verification of all chains found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditReport {
    /// Acts looked at.
    pub acts: u64,
    /// Versions looked at.
    pub versions: u64,
    /// Versions whose body was removed by a redaction.
    pub redacted: u64,
    /// What does not verify, in words for a technician; empty when all does.
    pub faults: Vec<String>,
}

/// Adds one act inside the caller's transaction.
pub(crate) async fn add(
    connection: &mut SqliteConnection,
    day: &str,
    act: &str,
    detail: &str,
) -> Result<(), StoreError> {
    let last = sqlx::query("SELECT number, chain FROM audit ORDER BY number DESC LIMIT 1")
        .fetch_optional(&mut *connection)
        .await?;
    let (number, before): (i64, Vec<u8>) =
        last.map_or((0, Vec::new()), |row| (row.get::<i64, _>(0), row.get::<Vec<u8>, _>(1)));
    let number = number + 1;
    sqlx::query("INSERT INTO audit (number, day, act, detail, chain) VALUES ($1, $2, $3, $4, $5)")
        .bind(number)
        .bind(day)
        .bind(act)
        .bind(detail)
        .bind(link(&before, number, day, act, detail).to_vec())
        .execute(&mut *connection)
        .await?;
    Ok(())
}

fn link(before: &[u8], number: i64, day: &str, act: &str, detail: &str) -> Hash {
    let mut bytes = before.to_vec();
    bytes.extend_from_slice(format!("{number}\n{day}\n{act}\n{detail}").as_bytes());
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
    /// Recomputes every chain and every body's hash.
    pub async fn verify(&self) -> Result<AuditReport, StoreError> {
        use futures_util::TryStreamExt;
        let mut connection = self.pool.acquire().await?;
        let mut snapshot = connection.begin().await?;
        let mut report = AuditReport::default();

        let mut before: Vec<u8> = Vec::new();
        let mut acts = sqlx::query("SELECT number, day, act, detail, chain FROM audit ORDER BY number")
            .fetch(&mut *snapshot);
        while let Some(row) = acts.try_next().await? {
            let (number, chain): (i64, Vec<u8>) = (row.get(0), row.get(4));
            report.acts += 1;
            if number != report.acts as i64 {
                report.faults.push(format!("act {} is missing", report.acts));
            }
            if link(&before, number, row.get(1), row.get(2), row.get(3)) != chain.as_slice() {
                report.faults.push(format!("act {number} was altered"));
            }
            before = chain;
        }
        drop(acts);

        let mut current = (0_i64, 0_i64, Vec::new());
        let mut versions = sqlx::query(
            "SELECT activity, number, state, body, body_hash, chain FROM version ORDER BY activity, number",
        )
        .fetch(&mut *snapshot);
        while let Some(row) = versions.try_next().await? {
            let (activity, number): (i64, i64) = (row.get(0), row.get(1));
            let (body, body_hash, chain): (Option<Vec<u8>>, Vec<u8>, Vec<u8>) =
                (row.get(3), row.get(4), row.get(5));
            report.versions += 1;
            let (expected, before) =
                if current.0 == activity { (current.1 + 1, current.2) } else { (1, Vec::new()) };
            if number != expected {
                report.faults.push(format!("activity {activity} lacks version {expected}"));
            }
            let state: String = row.get(2);
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
        Ok(report)
    }
}
