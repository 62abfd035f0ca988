//! The two databases behind a store. Here alone it is known which of them is at work: every other file
//! has one text and one body for both.

use std::str::FromStr;
use std::time::Duration;

use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::query::Query;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgPool, Postgres, Sqlite, SqlitePool};

use crate::statement::{Marks, Row, Statement, Value, sql};
use crate::{Place, StoreError};

/// How long a writer waits for another.
const WAIT: Duration = Duration::from_secs(30);

/// How long to wait for a server that does not answer, or for a free connection to it.
const PATIENCE: Duration = Duration::from_secs(5);

/// Connections that read a SQLite file at once. Each keeps a part of the file in memory.
const READERS: u32 = 4;

/// Connections to a PostgreSQL server from one process; a server has a hundred as a rule, for all.
const CONNECTIONS: u32 = 8;

/// The advisory locks of PostgreSQL that stand for SQLite's one writer: for who changes the register, who
/// changes what people are, who takes a job, and who adds to the chain of acts. Who needs several takes
/// them in this order.
const REGISTER_LOCK: i64 = 0x6179_6e69_0001;
const PEOPLE_LOCK: i64 = 0x6179_6e69_0002;
const JOB_LOCK: i64 = 0x6179_6e69_0003;
const CHAIN_LOCK: i64 = 0x6179_6e69_0004;

/// The connections to one database.
#[derive(Clone, Debug)]
enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// A transaction. Dropped without [`Transaction::commit`], it leaves no trace.
#[derive(Debug)]
pub(crate) enum Transaction {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

/// One body for both databases: `$link` is the pool or the transaction, `$Db` its database.
macro_rules! on_both {
    ($of:ident, $at:expr, $link:ident, $Db:ident => $body:expr) => {
        match $at {
            $of::Sqlite($link) => {
                type $Db = Sqlite;
                $body
            }
            $of::Postgres($link) => {
                type $Db = Postgres;
                $body
            }
        }
    };
}

/// What differs between the databases on the way to the driver.
trait Kind: sqlx::Database {
    fn query(statement: Statement) -> Query<'static, Self, Self::Arguments>;
    fn failed(error: sqlx::Error) -> StoreError;
}

macro_rules! kind {
    ($Db:ty, $failed:path) => {
        impl Kind for $Db {
            fn query(statement: Statement) -> Query<'static, $Db, <$Db as sqlx::Database>::Arguments> {
                let kept = statement.kept;
                let mut query = sqlx::query::<$Db>(AssertSqlSafe(statement.text));
                for value in statement.values {
                    query = match value {
                        Value::Whole(whole) => query.bind(whole),
                        Value::Text(text) => query.bind(text),
                        Value::Bytes(bytes) => query.bind(bytes),
                    };
                }
                query.persistent(kept)
            }

            fn failed(error: sqlx::Error) -> StoreError {
                $failed(error)
            }
        }
    };
}

kind!(Sqlite, StoreError::of_sqlite);
kind!(Postgres, StoreError::of_postgres);

/// Whether a connection can be used again. SQLite itself ends a transaction that meets a full disk, and the driver, whose
/// `ROLLBACK` then fails, counts it as open for ever: every later `BEGIN` on that connection would be refused.
async fn at_rest(connection: &mut sqlx::SqliteConnection) -> Result<bool, sqlx::Error> {
    // What was asked of it before is done when this is answered, a rollback too.
    connection.ping().await?;
    Ok(!connection.is_in_transaction())
}

/// A register's database: connections that read, and those that write.
#[derive(Clone, Debug)]
pub(crate) struct Database {
    readers: Pool,
    writers: Pool,
}

impl Database {
    /// Prepares connections to a place. The first is made when it is needed.
    pub(crate) fn at(place: &Place, create: bool) -> Result<Database, StoreError> {
        match place {
            Place::File(path) => {
                let options = SqliteConnectOptions::new()
                    .filename(path)
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
                    .busy_timeout(WAIT)
                    .foreign_keys(true)
                    .pragma("journal_size_limit", "67108864")
                    // A statement may take its time; that is nobody's warning, and its text is not for logs.
                    .disable_statement_logging();
                // One connection writes: then those who wait do so in their order, and hold no reader's.
                let writers = SqlitePoolOptions::new()
                    .max_connections(1)
                    .acquire_timeout(WAIT)
                    .test_before_acquire(false)
                    .after_release(|connection, _| Box::pin(at_rest(connection)))
                    .connect_lazy_with(
                        options.clone().create_if_missing(create).pragma("cache_size", "-24576"),
                    );
                let readers = SqlitePoolOptions::new()
                    .max_connections(READERS)
                    .acquire_timeout(WAIT)
                    .test_before_acquire(false)
                    .connect_lazy_with(options.pragma("cache_size", "-10240").pragma("query_only", "1"));
                Ok(Database { readers: Pool::Sqlite(readers), writers: Pool::Sqlite(writers) })
            }
            Place::Server(address) => {
                let options = PgConnectOptions::from_str(address)
                    .map_err(|error| StoreError::BadAddress(error.to_string()))?
                    .application_name("ayni")
                    .options([("lock_timeout", format!("{}s", WAIT.as_secs()))])
                    .disable_statement_logging();
                // A connection is tried before it is used: the server may have gone and come back.
                let pool = PgPoolOptions::new()
                    .max_connections(CONNECTIONS)
                    .acquire_timeout(PATIENCE)
                    .connect_lazy_with(options);
                Ok(Database { readers: Pool::Postgres(pool.clone()), writers: Pool::Postgres(pool) })
            }
        }
    }

    /// Begins a transaction that changes something. On SQLite it is the only one.
    pub(crate) async fn write(&self) -> Result<Transaction, StoreError> {
        match &self.writers {
            Pool::Sqlite(pool) => match pool.begin_with("BEGIN IMMEDIATE").await {
                Ok(transaction) => Ok(Transaction::Sqlite(transaction)),
                Err(sqlx::Error::PoolTimedOut) => Err(StoreError::Busy),
                Err(error) => Err(StoreError::of_sqlite(error)),
            },
            Pool::Postgres(pool) => {
                Ok(Transaction::Postgres(pool.begin().await.map_err(StoreError::of_postgres)?))
            }
        }
    }

    /// Begins a transaction that changes the register: there is one at a time on either database.
    pub(crate) async fn write_alone(&self) -> Result<Transaction, StoreError> {
        let mut transaction = self.write().await?;
        transaction.lock(REGISTER_LOCK).await?;
        Ok(transaction)
    }

    /// Begins a transaction that sees the database as it is at its first look, whatever others write.
    pub(crate) async fn snapshot(&self) -> Result<Transaction, StoreError> {
        match &self.readers {
            Pool::Sqlite(pool) => Ok(Transaction::Sqlite(pool.begin().await.map_err(StoreError::of_sqlite)?)),
            Pool::Postgres(pool) => {
                let begun = pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await;
                Ok(Transaction::Postgres(begun.map_err(StoreError::of_postgres)?))
            }
        }
    }

    /// How values are marked in a statement that is put together.
    pub(crate) fn marks(&self) -> Marks {
        match &self.readers {
            Pool::Sqlite(_) => Marks::Plain,
            Pool::Postgres(_) => Marks::Numbered,
        }
    }

    /// A statement that is put together piece by piece.
    pub(crate) fn pieces(&self, text: impl Into<std::borrow::Cow<'static, str>>) -> Statement {
        Statement::pieces(self.marks(), text)
    }

    /// All rows of an answer.
    pub(crate) async fn all(&self, statement: Statement) -> Result<Vec<Row>, StoreError> {
        on_both!(Pool, &self.readers, pool, Db => {
            let rows = Db::query(statement).fetch_all(pool).await.map_err(Db::failed)?;
            Ok(rows.into_iter().map(Row::from).collect())
        })
    }

    /// The first row of an answer, if there is one.
    pub(crate) async fn first(&self, statement: Statement) -> Result<Option<Row>, StoreError> {
        on_both!(Pool, &self.readers, pool, Db => {
            Ok(Db::query(statement).fetch_optional(pool).await.map_err(Db::failed)?.map(Row::from))
        })
    }

    /// The rows of an answer, one by one.
    pub(crate) fn stream(&self, statement: Statement) -> BoxStream<'_, Result<Row, StoreError>> {
        on_both!(Pool, &self.readers, pool, Db => {
            Db::query(statement).fetch(pool).map_ok(Row::from).map_err(Db::failed).boxed()
        })
    }

    /// Whether the tables of a register are there at all.
    pub(crate) async fn has_tables(&self) -> Result<bool, StoreError> {
        let statement = match &self.readers {
            Pool::Sqlite(_) => {
                sql("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'migration'")
            }
            Pool::Postgres(_) => sql(
                "SELECT COUNT(*) FROM pg_catalog.pg_tables WHERE tablename = 'migration' AND schemaname = current_schema()",
            ),
        };
        Ok(self.first(statement).await?.map_or(Ok(0), |row| row.get::<i64>(0))? > 0)
    }

    /// Has PostgreSQL look at tables that were just filled, which it would do by itself only later: until then it
    /// reads each row twice and guesses how many there are. SQLite needs none of it.
    pub(crate) async fn tidy(&self, tables: &[&'static str]) -> Result<(), StoreError> {
        if let Pool::Postgres(pool) = &self.writers {
            for table in tables {
                let text = AssertSqlSafe(format!("VACUUM (ANALYZE) {table}"));
                sqlx::query::<Postgres>(text).execute(pool).await.map_err(StoreError::of_postgres)?;
            }
        }
        Ok(())
    }

    /// Ends all connections; SQLite folds its write-ahead log into the file.
    pub(crate) async fn close(&self) {
        on_both!(Pool, &self.readers, pool, _Db => pool.close().await);
        if let Pool::Sqlite(writers) = &self.writers
            && writers.size() > 0
        {
            // By itself only the very last connection folds the log in, and who that is nobody knows. Where another
            // process reads just now, it is left to that one.
            for text in ["PRAGMA busy_timeout = 1000", "PRAGMA wal_checkpoint(TRUNCATE)"] {
                let _ = sqlx::query::<Sqlite>(text).execute(writers).await;
            }
        }
        on_both!(Pool, &self.writers, pool, _Db => pool.close().await);
    }
}

impl Transaction {
    /// Carries a statement out; how many rows it changed.
    pub(crate) async fn run(&mut self, statement: Statement) -> Result<u64, StoreError> {
        on_both!(Transaction, self, link, Db => {
            Ok(Db::query(statement).execute(&mut **link).await.map_err(Db::failed)?.rows_affected())
        })
    }

    /// All rows of an answer.
    pub(crate) async fn all(&mut self, statement: Statement) -> Result<Vec<Row>, StoreError> {
        on_both!(Transaction, self, link, Db => {
            let rows = Db::query(statement).fetch_all(&mut **link).await.map_err(Db::failed)?;
            Ok(rows.into_iter().map(Row::from).collect())
        })
    }

    /// The first row of an answer, if there is one.
    pub(crate) async fn first(&mut self, statement: Statement) -> Result<Option<Row>, StoreError> {
        on_both!(Transaction, self, link, Db => {
            Ok(Db::query(statement).fetch_optional(&mut **link).await.map_err(Db::failed)?.map(Row::from))
        })
    }

    /// The whole number that an answer consists of; 0 where there is no row.
    pub(crate) async fn whole(&mut self, statement: Statement) -> Result<i64, StoreError> {
        self.first(statement).await?.map_or(Ok(0), |row| row.get(0))
    }

    /// The next number of this name, which nobody else gets.
    pub(crate) async fn next(&mut self, name: &'static str) -> Result<i64, StoreError> {
        let next = "INSERT INTO counter (name, value) VALUES ($1, 1) \
                    ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value";
        self.whole(sql(next).bind(name)).await
    }

    /// The rows of an answer, one by one.
    pub(crate) fn stream(&mut self, statement: Statement) -> BoxStream<'_, Result<Row, StoreError>> {
        on_both!(Transaction, self, link, Db => {
            Db::query(statement).fetch(&mut **link).map_ok(Row::from).map_err(Db::failed).boxed()
        })
    }

    /// Carries out statements that define tables, written for SQLite.
    pub(crate) async fn define(&mut self, text: &'static str) -> Result<(), StoreError> {
        let text = match self {
            Transaction::Sqlite(_) => text.to_owned(),
            Transaction::Postgres(_) => for_postgres(text),
        };
        on_both!(Transaction, self, link, Db => {
            sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut **link).await.map_err(Db::failed)?;
            Ok(())
        })
    }

    /// Takes the lock of who changes what people are, until the end of the transaction.
    pub(crate) async fn lock_people(&mut self) -> Result<(), StoreError> {
        self.lock(PEOPLE_LOCK).await
    }

    /// Takes the lock of who takes a job, until the end of the transaction.
    pub(crate) async fn lock_jobs(&mut self) -> Result<(), StoreError> {
        self.lock(JOB_LOCK).await
    }

    /// Takes the lock of who adds to the chain of acts, until the end of the transaction. It is the last
    /// that a transaction does, so that nobody waits for it long.
    pub(crate) async fn lock_chain(&mut self) -> Result<(), StoreError> {
        self.lock(CHAIN_LOCK).await
    }

    async fn lock(&mut self, key: i64) -> Result<(), StoreError> {
        if let Transaction::Postgres(_) = self {
            self.run(sql("SELECT pg_advisory_xact_lock($1)").bind(key)).await?;
        }
        Ok(())
    }

    /// A statement that is put together piece by piece.
    pub(crate) fn pieces(&self, text: impl Into<std::borrow::Cow<'static, str>>) -> Statement {
        let marks = match self {
            Transaction::Sqlite(_) => Marks::Plain,
            Transaction::Postgres(_) => Marks::Numbered,
        };
        Statement::pieces(marks, text)
    }

    /// Makes all of it visible.
    pub(crate) async fn commit(self) -> Result<(), StoreError> {
        on_both!(Transaction, self, link, Db => link.commit().await.map_err(Db::failed))
    }

    /// Leaves no trace of it.
    pub(crate) async fn roll_back(self) -> Result<(), StoreError> {
        on_both!(Transaction, self, link, Db => link.rollback().await.map_err(Db::failed))
    }
}

/// The text of a migration as PostgreSQL spells it: other bytes, and text that sorts by its bytes, as
/// SQLite's does, whatever the server's language is. Comments are left as they are.
fn for_postgres(text: &str) -> String {
    let line = |line: &str| {
        if line.trim_start().starts_with("--") {
            return line.to_owned();
        }
        let words = line.split(' ').map(|word| match word {
            "BLOB" => "BYTEA",
            "BLOB," => "BYTEA,",
            "TEXT" => "TEXT COLLATE \"C\"",
            "TEXT," => "TEXT COLLATE \"C\",",
            other => other,
        });
        words.collect::<Vec<_>>().join(" ")
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file that may not grow is what a full disk is to SQLite: it ends the transaction by itself.
    #[tokio::test]
    async fn after_a_full_disk_writing_goes_on() -> Result<(), StoreError> {
        let folder = tempfile::tempdir()?;
        let database = Database::at(&Place::File(folder.path().join("full.db")), true)?;
        let mut writing = database.write().await?;
        writing.define("CREATE TABLE kept (body BYTEA NOT NULL)").await?;
        writing.commit().await?;
        for _ in 0..3 {
            let mut writing = database.write().await?;
            writing.all(sql("PRAGMA max_page_count = 3")).await?;
            let full =
                writing.run(sql("INSERT INTO kept (body) VALUES ($1)").bind(vec![7_u8; 1 << 20])).await;
            assert!(matches!(full, Err(StoreError::DiskFull)), "{full:?}");
            drop(writing);
            let mut writing = database.write().await?;
            writing.run(sql("INSERT INTO kept (body) VALUES ($1)").bind(vec![7_u8; 1 << 20])).await?;
            writing.commit().await?;
        }
        let kept = database.first(sql("SELECT COUNT(*) FROM kept")).await?;
        assert_eq!(kept.map(|row| row.get::<i64>(0)).transpose()?, Some(3));
        Ok(())
    }
}
