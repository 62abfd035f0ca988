//! A statement with its values, before it is known which database runs it; and a row of its answer.

use std::borrow::Cow;

use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;

use crate::StoreError;

/// A value that both databases keep alike. Which kind an absent one is of must be known, too: PostgreSQL asks.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Whole(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
}

macro_rules! values {
    ($($kind:ident: $($from:ty),+);+ $(;)?) => {
        $($(
            impl From<$from> for Value {
                fn from(value: $from) -> Value {
                    Value::$kind(Some(value.into()))
                }
            }
            impl From<Option<$from>> for Value {
                fn from(value: Option<$from>) -> Value {
                    Value::$kind(value.map(Into::into))
                }
            }
        )+)+
    };
}

values! {
    Whole: i64;
    Text: String, &str, &String;
    Bytes: Vec<u8>, &[u8];
}

/// How a database writes the place of a value in a statement that is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marks {
    /// `?`: SQLite looks each numbered one up among all before it.
    Plain,
    /// `$1`, `$2`.
    Numbered,
}

/// A statement: text and values.
#[derive(Debug)]
pub(crate) struct Statement {
    pub(crate) text: Cow<'static, str>,
    pub(crate) values: Vec<Value>,
    /// Whether the database keeps it parsed for the next time.
    pub(crate) kept: bool,
    marks: Marks,
}

/// A statement of fixed text, with `$1`, `$2` for its values.
pub(crate) fn sql(text: &'static str) -> Statement {
    Statement { text: Cow::Borrowed(text), values: Vec::new(), kept: true, marks: Marks::Numbered }
}

impl Statement {
    /// A statement that is put together piece by piece. It is not kept parsed, unless asked for.
    pub(crate) fn pieces(marks: Marks, text: impl Into<Cow<'static, str>>) -> Statement {
        Statement { text: text.into(), values: Vec::new(), kept: false, marks }
    }

    /// The next value of a fixed text.
    pub(crate) fn bind(mut self, value: impl Into<Value>) -> Statement {
        self.values.push(value.into());
        self
    }

    /// More text.
    pub(crate) fn push(&mut self, text: &str) -> &mut Statement {
        self.text.to_mut().push_str(text);
        self
    }

    /// The mark of a value, and the value.
    pub(crate) fn push_bind(&mut self, value: impl Into<Value>) -> &mut Statement {
        self.values.push(value.into());
        let text = self.text.to_mut();
        match self.marks {
            Marks::Plain => text.push('?'),
            Marks::Numbered => {
                text.push('$');
                text.push_str(&self.values.len().to_string());
            }
        }
        self
    }

    /// `VALUES (..), (..)`: one tuple for each item, of the values that `tuple` gives.
    pub(crate) fn push_values<T, const N: usize>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        mut tuple: impl FnMut(T) -> [Value; N],
    ) -> &mut Statement {
        for (at, item) in items.into_iter().enumerate() {
            self.push(if at == 0 { "VALUES (" } else { ", (" });
            for (at, value) in tuple(item).into_iter().enumerate() {
                if at > 0 {
                    self.push(", ");
                }
                self.push_bind(value);
            }
            self.push(")");
        }
        self
    }

    /// The same statement, kept parsed where `kept` says so.
    pub(crate) fn kept(mut self, kept: bool) -> Statement {
        self.kept = kept;
        self
    }
}

/// A row of an answer.
pub(crate) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl From<SqliteRow> for Row {
    fn from(row: SqliteRow) -> Row {
        Row::Sqlite(row)
    }
}

impl From<PgRow> for Row {
    fn from(row: PgRow) -> Row {
        Row::Postgres(row)
    }
}

impl Row {
    /// The value of column `at`, from 0. What a damaged file holds in place of it is an error.
    pub(crate) fn get<T: Column>(&self, at: usize) -> Result<T, StoreError> {
        T::read(self, at)
    }
}

/// A kind of value that a column may have.
pub(crate) trait Column: Sized {
    fn read(row: &Row, at: usize) -> Result<Self, StoreError>;
}

macro_rules! columns {
    ($($of:ty),+) => {
        $(impl Column for $of {
            fn read(row: &Row, at: usize) -> Result<$of, StoreError> {
                let value = match row {
                    Row::Sqlite(row) => sqlx::Row::try_get(row, at),
                    Row::Postgres(row) => sqlx::Row::try_get(row, at),
                };
                value.map_err(StoreError::Database)
            }
        })+
    };
}

columns!(i64, String, Vec<u8>, Option<i64>, Option<String>, Option<Vec<u8>>);
