//! A statement with its values, and a row of its answer.

use std::borrow::Cow;

use sqlx::sqlite::SqliteRow;

use crate::StoreError;

#[derive(Clone, Debug)]
pub(crate) enum Value {
    Whole(Option<i64>),
    Text(Option<String>),
}
impl From<i64> for Value {
    fn from(value: i64) -> Value {
        Value::Whole(Some(value))
    }
}
impl From<&str> for Value {
    fn from(value: &str) -> Value {
        Value::Text(Some(value.to_owned()))
    }
}
impl From<String> for Value {
    fn from(value: String) -> Value {
        Value::Text(Some(value))
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marks {
    Plain,
}
#[derive(Debug)]
pub(crate) struct Statement {
    pub(crate) text: Cow<'static, str>,
    pub(crate) values: Vec<Value>,
}
pub(crate) fn sql(text: &'static str) -> Statement {
    Statement { text: Cow::Borrowed(text), values: Vec::new() }
}
impl Statement {
    pub(crate) fn pieces(_marks: Marks, text: impl Into<Cow<'static, str>>) -> Statement {
        Statement { text: text.into(), values: Vec::new() }
    }
    pub(crate) fn bind(mut self, value: impl Into<Value>) -> Statement {
        self.values.push(value.into());
        self
    }
    pub(crate) fn push(&mut self, text: &str) -> &mut Statement {
        self.text.to_mut().push_str(text);
        self
    }
    pub(crate) fn push_bind(&mut self, value: impl Into<Value>) -> &mut Statement {
        self.values.push(value.into());
        self.text.to_mut().push('?');
        self
    }
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
}
pub(crate) struct Row(pub(crate) SqliteRow);
impl Row {
    pub(crate) fn get<'r, T: sqlx::Decode<'r, sqlx::Sqlite> + sqlx::Type<sqlx::Sqlite>>(
        &'r self,
        at: usize,
    ) -> Result<T, StoreError> {
        sqlx::Row::try_get(&self.0, at).map_err(StoreError::from)
    }
}
