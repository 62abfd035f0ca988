//! A record of the exchange: a need, an offer, a practice, an expert; as its owner wrote it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Text, coded};

coded! {
    /// Who is shown a thing.
    Tier in "exchange-tier" {
        /// Everyone.
        Public = "public",
        /// Organisations that asked its owner and were let in, and partners.
        Partners = "partners",
        /// Those who work for its owner.
        Private = "private",
    }
}

/// A record. Who kept it when, whether it is published, and what others said of it stand beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its kind, by id.
    pub kind: String,
    /// Its id with its owner.
    pub id: String,
    /// The owner's organisation id.
    pub owner: String,
    /// Who is shown it.
    pub tier: Tier,
    /// What it says, by the field's name. A field that says nothing is left out.
    pub values: BTreeMap<String, Value>,
}

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Yes or no.
    Flag(bool),
    /// A code, a date, a number, an address: text that has no language.
    Plain(String),
    /// Several of those.
    Many(Vec<String>),
    /// Lines, each with fields of its own.
    Lines(Vec<Line>),
    /// Words, by language.
    Text(Text),
}

/// A line of a field, by the names of its own fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Line(pub BTreeMap<String, Value>);

impl Value {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Value::Flag(flag) => !flag,
            Value::Plain(text) => text.trim().is_empty(),
            Value::Many(all) => all.is_empty(),
            Value::Lines(lines) => lines.is_empty(),
            Value::Text(text) => text.is_empty(),
        }
    }

    /// The text of one that has no language; empty for others.
    pub fn plain(&self) -> &str {
        if let Value::Plain(text) = self { text } else { "" }
    }
}

impl Line {
    /// What one of its fields says.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The text of a field that has no language; empty where there is none.
    pub fn plain(&self, name: &str) -> &str {
        self.get(name).map_or("", Value::plain)
    }

    /// The words of a field.
    pub fn text(&self, name: &str) -> Option<&Text> {
        if let Some(Value::Text(text)) = self.get(name) { Some(text) } else { None }
    }
}

impl Record {
    /// An empty record.
    pub fn new(kind: &str, id: &str, owner: &str) -> Record {
        Record {
            kind: kind.to_owned(),
            id: id.to_owned(),
            owner: owner.to_owned(),
            tier: Tier::Public,
            values: BTreeMap::new(),
        }
    }

    /// What a field says.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }

    /// The text of a field that has no language; empty where there is none.
    pub fn plain(&self, name: &str) -> &str {
        self.get(name).map_or("", Value::plain)
    }

    /// The values of a field that has several; of one that has one, that.
    pub fn many(&self, name: &str) -> &[String] {
        match self.get(name) {
            Some(Value::Many(all)) => all,
            Some(Value::Plain(one)) => std::slice::from_ref(one),
            _ => &[],
        }
    }

    /// The words of a field.
    pub fn text(&self, name: &str) -> Option<&Text> {
        if let Some(Value::Text(text)) = self.get(name) { Some(text) } else { None }
    }

    /// The lines of a field.
    pub fn lines(&self, name: &str) -> &[Line] {
        if let Some(Value::Lines(lines)) = self.get(name) { lines } else { &[] }
    }

    /// Whether a field says yes.
    pub fn says(&self, name: &str) -> bool {
        matches!(self.get(name), Some(Value::Flag(true)))
    }

    /// Puts a value, or takes the field out where it says nothing.
    pub fn put(&mut self, name: &str, value: Value) {
        if value.is_empty() {
            self.values.remove(name);
        } else {
            self.values.insert(name.to_owned(), value);
        }
    }

    /// The title in this language, or the best other one, with the language found; the id where there is none.
    pub fn title(&self, language: &str) -> (&str, &str) {
        self.text("title").and_then(|text| text.best(language)).unwrap_or((&self.id, ""))
    }
}
