//! Keeps the register: versions of activities, imports, findings, and the acts that changed them.
//!
//! Nothing is changed in place. A version is added; a withdrawal and an undone import are versions
//! too. Only this crate speaks SQL. Its text keeps to what SQLite and PostgreSQL share.

mod audit;
mod backup;
mod database;
mod error;
mod findings;
mod import;
mod origins;
mod read;
mod search;
mod seen;
mod statement;
mod undo;
mod version;

#[cfg(test)]
mod tests;

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions, Executor, Row};

pub use audit::AuditReport;
pub use backup::BackupCounts;
pub use error::StoreError;
pub use findings::FindingTotal;
pub use import::{Counts, Import, ImportInfo, Incoming, Outcome, Withdrawn};
pub use origins::Origins;
pub use read::{Current, FindingLine, ImportLine, VersionLine};
pub use search::{COUNTED, Listed, SearchEntry, SearchOrder, SearchPage, SearchQuery, SearchToken, Unlisted};
pub use undo::Undone;

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// The steps that make the tables, oldest first; they go forward only.
const MIGRATIONS: &[&str] =
    &[include_str!("../migrations/0001_register.sql"), include_str!("../migrations/0002_search.sql")];

/// The register of one node, in one SQLite file.
#[derive(Clone, Debug)]
pub struct Store {
    pool: SqlitePool,
    database: database::Database,
}

impl Store {
    /// Opens the register at `path`; makes it where `create` is set and nothing is there.
    pub async fn open(path: &Path, create: bool) -> Result<Store, StoreError> {
        if !create && !path.exists() {
            return Err(StoreError::NoRegister(path.to_owned()));
        }
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(create)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(30))
            .foreign_keys(true)
            .pragma("cache_size", "-65536")
            .pragma("journal_size_limit", "67108864")
            // A statement may take its time; that is nobody's warning, and its text is not for logs.
            .disable_statement_logging();
        let pool = SqlitePoolOptions::new().max_connections(4).connect_with(options).await?;
        let database = database::Database { pool: pool.clone() };
        let store = Store { pool, database };
        store.migrate().await?;
        Ok(store)
    }

    /// Brings the tables to this program's form; refuses a register that a newer program wrote.
    async fn migrate(&self) -> Result<(), StoreError> {
        let mut connection = self.pool.acquire().await?;
        connection.execute("BEGIN IMMEDIATE").await?;
        let done = migrate(&mut connection).await;
        connection.execute(if done.is_ok() { "COMMIT" } else { "ROLLBACK" }).await?;
        done
    }

    /// What the node says of itself under `key` (`country`, `name`).
    pub async fn node(&self, key: &str) -> Result<Option<String>, StoreError> {
        let row =
            sqlx::query("SELECT value FROM node WHERE key = $1").bind(key).fetch_optional(&self.pool).await?;
        Ok(row.map(|row| row.get(0)))
    }

    /// Sets what the node says of itself.
    pub async fn set_node(&self, key: &str, value: &str, day: &str) -> Result<(), StoreError> {
        let mut connection = self.pool.acquire().await?;
        connection.execute("BEGIN IMMEDIATE").await?;
        let done = async {
            sqlx::query("INSERT INTO node (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
                .bind(key)
                .bind(value)
                .execute(&mut *connection)
                .await?;
            audit::add(&mut connection, day, "node", &format!("{key}={value}")).await
        }
        .await;
        let end = if done.is_ok() { "COMMIT" } else { "ROLLBACK" };
        connection.execute(end).await?;
        done
    }

    /// Closes the register and folds the write-ahead log into the file.
    pub async fn close(self) {
        self.pool.close().await;
    }
}

async fn migrate(connection: &mut sqlx::sqlite::SqliteConnection) -> Result<(), StoreError> {
    connection.execute("CREATE TABLE IF NOT EXISTS migration (number BIGINT NOT NULL PRIMARY KEY)").await?;
    let found: i64 = sqlx::query("SELECT COALESCE(MAX(number), 0) FROM migration")
        .fetch_one(&mut *connection)
        .await?
        .get(0);
    let known = MIGRATIONS.len() as i64;
    if found > known {
        return Err(StoreError::NewerRegister { found, known });
    }
    for (number, sql) in (1..).zip(MIGRATIONS).skip(found as usize) {
        sqlx::raw_sql(*sql).execute(&mut *connection).await?;
        sqlx::query("INSERT INTO migration (number) VALUES ($1)")
            .bind(number)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// The SHA-256 of some bytes.
pub fn hash(bytes: &[u8]) -> Hash {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).into()
}

/// A hash as lower-case hexadecimal text.
pub fn hex(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
