//! The database behind a store.

use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, Sqlite, SqlitePool};

use crate::StoreError;
use crate::statement::{Marks, Row, Statement, Value};

#[derive(Clone, Debug)]
pub(crate) struct Database {
    pub(crate) pool: SqlitePool,
}
pub(crate) struct Transaction(sqlx::Transaction<'static, Sqlite>);

fn query(statement: Statement) -> sqlx::query::Query<'static, Sqlite, SqliteArguments> {
    let mut query = sqlx::query::<Sqlite>(AssertSqlSafe(statement.text));
    for value in statement.values {
        query = match value {
            Value::Whole(whole) => query.bind(whole),
            Value::Text(text) => query.bind(text),
        };
    }
    query
}

impl Database {
    pub(crate) async fn write_alone(&self) -> Result<Transaction, StoreError> {
        Ok(Transaction(self.pool.begin_with("BEGIN IMMEDIATE").await?))
    }
    pub(crate) fn marks(&self) -> Marks {
        Marks::Plain
    }
    pub(crate) async fn all(&self, statement: Statement) -> Result<Vec<Row>, StoreError> {
        Ok(query(statement).fetch_all(&self.pool).await?.into_iter().map(Row).collect())
    }
    pub(crate) async fn first(&self, statement: Statement) -> Result<Option<Row>, StoreError> {
        Ok(query(statement).fetch_optional(&self.pool).await?.map(Row))
    }
}
impl Transaction {
    pub(crate) async fn run(&mut self, statement: Statement) -> Result<u64, StoreError> {
        Ok(query(statement).execute(&mut *self.0).await?.rows_affected())
    }
    pub(crate) async fn first(&mut self, statement: Statement) -> Result<Option<Row>, StoreError> {
        Ok(query(statement).fetch_optional(&mut *self.0).await?.map(Row))
    }
    pub(crate) fn pieces(&self, text: impl Into<std::borrow::Cow<'static, str>>) -> Statement {
        Statement::pieces(Marks::Plain, text)
    }
    pub(crate) async fn commit(self) -> Result<(), StoreError> {
        Ok(self.0.commit().await?)
    }
}
