//! Values of expressions, and how one kind becomes another.

use ayni_model::Amount;

use super::dates;
use super::place::Place;

/// What an expression gives.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'f> {
    /// A text; a day as `2024-05-17`.
    Text(String),
    /// A number.
    Number(Amount),
    /// No number: what a calculation with something missing gives.
    NoNumber,
    /// True or false.
    Bool(bool),
    /// Places of answers or choices.
    Places(Vec<Found<'f>>),
}

/// A place with what stands there.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<'f> {
    pub(super) place: Place<'f>,
    pub(super) value: Single,
}

/// One value at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Single {
    Text(String),
    Number(Amount),
}

impl Single {
    pub(super) fn text(&self) -> String {
        match self {
            Single::Text(text) => text.clone(),
            Single::Number(number) => number.to_string(),
        }
    }

    pub(super) fn number(&self) -> Option<Amount> {
        match self {
            Single::Text(text) => number(text),
            Single::Number(number) => Some(*number),
        }
    }
}

/// A text as a number: a decimal number, or a day counted from 1 January 1970.
pub(super) fn number(text: &str) -> Option<Amount> {
    let text = text.trim();
    match text.bytes().next() {
        None => None,
        Some(_) => text.parse::<Amount>().ok().or_else(|| dates::count(text)),
    }
}

impl Value<'_> {
    /// As text; of several places the first.
    pub fn text(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::NoNumber => "NaN".to_owned(),
            Value::Bool(value) => value.to_string(),
            Value::Places(places) => places.first().map(|found| found.value.text()).unwrap_or_default(),
        }
    }

    /// As a number, where it is one.
    pub fn number(&self) -> Option<Amount> {
        match self {
            Value::Text(text) => number(text),
            Value::Number(number) => Some(*number),
            Value::NoNumber => None,
            Value::Bool(value) => Some(if *value { Amount::ONE } else { Amount::ZERO }),
            Value::Places(places) => places.first().and_then(|found| found.value.number()),
        }
    }

    /// Whether it holds: a number other than zero, a text that is not empty, a place with something in it.
    pub fn holds(&self) -> bool {
        match self {
            Value::Text(text) => !text.is_empty(),
            Value::Number(number) => !number.is_zero(),
            Value::NoNumber => false,
            Value::Bool(value) => *value,
            Value::Places(places) => places.iter().any(|found| !found.value.text().is_empty()),
        }
    }

    /// A number, or none.
    pub(super) fn of(number: Option<Amount>) -> Value<'static> {
        number.map_or(Value::NoNumber, Value::Number)
    }

    /// Each of several values, or the one.
    pub(super) fn singles(&self) -> Vec<Single> {
        match self {
            Value::Places(places) => places.iter().map(|found| found.value.clone()).collect(),
            Value::Number(number) => vec![Single::Number(*number)],
            other => vec![Single::Text(other.text())],
        }
    }
}
