//! The kinds of record and their fields, as data.

use serde::{Deserialize, Serialize};

use super::Tier;
use crate::coded;

/// What a field may hold, and how it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldType {
    /// A line of words, by language.
    Text,
    /// Several lines of words, by language.
    Long,
    /// A line that has no language: a name, a reference.
    Plain,
    /// Several of those.
    Words,
    /// The address of a page.
    Link,
    /// An e-mail address.
    Email,
    /// A day, a month or a year.
    Date,
    /// A number.
    Number,
    /// Yes or no.
    Flag,
    /// One code of a list.
    Code,
    /// Several codes of a list.
    Codes,
    /// Lines with fields of their own.
    Lines,
}

coded! {
    /// What a kind of record does in the exchange: whom it is brought together with.
    Side in "exchange-side" {
        /// It asks for something.
        Seeks = "seeks",
        /// It has something to give.
        Gives = "gives",
        /// It tells something.
        Tells = "tells",
    }
}

/// A field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its name; its words have the key `exchange-field-<name>`, what to write in it `exchange-hint-<name>`.
    pub name: String,
    /// What it may hold.
    #[serde(rename = "type")]
    pub kind: FieldType,
    /// The lists that its codes are of: one of [`Kinds::lists`], or sets of the reference data.
    #[serde(default)]
    pub lists: Vec<String>,
    /// Whether it must say something.
    #[serde(default)]
    pub required: bool,
    /// Who is shown it, of those who are shown the record.
    #[serde(default = "public")]
    pub tier: Tier,
    /// Whether it speaks of a person, so that it is shown only as long as they agree.
    #[serde(default)]
    pub personal: bool,
    /// Whether there is a sentence on what to write in it.
    #[serde(default)]
    pub hint: bool,
    /// The fields of its lines.
    #[serde(default)]
    pub fields: Vec<Field>,
}

fn public() -> Tier {
    Tier::Public
}

/// A kind of record. Its words have the keys `exchange-kind-<id>` and `.note`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Its id.
    pub id: String,
    /// What it does in the exchange.
    pub side: Side,
    /// Whether it is about a person, and nothing of them is shown unless they agree.
    #[serde(default)]
    pub consent: bool,
    /// Whether peers review it by the standard.
    #[serde(default)]
    pub reviewed: bool,
    /// After how many months its owner is asked whether it still holds.
    #[serde(default = "year")]
    pub months: u8,
    /// The common fields that it has besides those of every kind, by name.
    #[serde(default)]
    pub common: Vec<String>,
    /// Its own fields.
    #[serde(default)]
    pub fields: Vec<Field>,
}

fn year() -> u8 {
    12
}

/// A short list of codes. A code's words have the key `<name>-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindList {
    /// The list's name.
    pub name: String,
    /// Its codes, in order.
    pub codes: Vec<String>,
}

/// All kinds: a file `exchange/kinds.toml` under `data/`, or a country's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kinds {
    /// The version of the file.
    pub version: String,
    /// Short lists.
    pub lists: Vec<KindList>,
    /// The fields that every kind begins with.
    pub first: Vec<Field>,
    /// Fields that several kinds have.
    pub shared: Vec<Field>,
    /// The fields that every kind ends with.
    pub last: Vec<Field>,
    /// The kinds, in the order in which they are offered.
    pub kinds: Vec<Kind>,
}

impl Kinds {
    /// The kind with this id.
    pub fn kind(&self, id: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.id == id)
    }

    /// The fields of a kind, in order.
    pub fn fields<'a>(&'a self, kind: &'a Kind) -> impl Iterator<Item = &'a Field> {
        let shared =
            kind.common.iter().filter_map(|name| self.shared.iter().find(|field| field.name == *name));
        self.first.iter().chain(&kind.fields).chain(shared).chain(&self.last)
    }

    /// A field of a kind.
    pub fn field<'a>(&'a self, kind: &'a Kind, name: &str) -> Option<&'a Field> {
        self.fields(kind).find(|field| field.name == name)
    }

    /// The codes of a short list; `None` for a list that is none of these.
    pub fn codes(&self, list: &str) -> Option<&[String]> {
        self.lists.iter().find(|one| one.name == list).map(|one| one.codes.as_slice())
    }

    /// What is wrong with the file itself: a field of codes without a list, lines without fields, a name twice, a
    /// shared field that is none. `None` where nothing is.
    pub fn fault(&self) -> Option<String> {
        for kind in &self.kinds {
            let missing = kind.common.iter().find(|name| self.shared.iter().all(|one| one.name != **name));
            if let Some(name) = missing {
                return Some(format!("{}.{name}", kind.id));
            }
            let mut names: Vec<&str> = self.fields(kind).map(|field| field.name.as_str()).collect();
            names.sort_unstable();
            if let Some(pair) = names.windows(2).find(|pair| pair.first() == pair.last()) {
                return Some(format!("{}.{}", kind.id, pair.first().copied().unwrap_or_default()));
            }
            if let Some(field) = self.fields(kind).find_map(Field::fault) {
                return Some(format!("{}.{field}", kind.id));
            }
        }
        self.kinds.is_empty().then(|| "kinds".to_owned())
    }
}

impl Field {
    fn fault(&self) -> Option<String> {
        let coded = matches!(self.kind, FieldType::Code | FieldType::Codes);
        let lined = self.kind == FieldType::Lines;
        let plain = self.name.bytes().all(|byte| byte.is_ascii_lowercase() || b"-_".contains(&byte));
        if coded == self.lists.is_empty() || lined == self.fields.is_empty() || !plain || self.name.is_empty()
        {
            return Some(self.name.clone());
        }
        let nested = self.fields.iter().find(|field| field.kind == FieldType::Lines);
        nested.map(|field| field.name.clone()).or_else(|| self.fields.iter().find_map(Field::fault))
    }

    /// Whether its words have a language.
    pub fn has_language(&self) -> bool {
        matches!(self.kind, FieldType::Text | FieldType::Long)
    }

    /// The key of what it is called.
    pub fn key(&self) -> String {
        format!("exchange-field-{}", self.name.replace('_', "-"))
    }

    /// The key of what to write in it; empty where its name says it.
    pub fn hint_key(&self) -> String {
        if self.hint { format!("exchange-hint-{}", self.name.replace('_', "-")) } else { String::new() }
    }
}
