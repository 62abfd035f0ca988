//! The form in which people enter one activity, as data: which fields a kind of activity is asked for.

use serde::{Deserialize, Serialize};

use crate::{ActivityKind, Form, Role, Text};

/// The form: a file `forms/activity.toml` under `data/`, or a country's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryForm {
    /// The fields that every kind is asked for.
    pub always: Vec<String>,
    /// The kinds to choose from, in the order in which they are offered.
    pub kinds: Vec<EntryKind>,
}

/// A kind of activity, as the form offers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryKind {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub label: Text,
    /// What it is, in a sentence.
    pub note: Text,
    /// What a new one is.
    pub kind: ActivityKind,
    /// The form of cooperation that a new one has.
    pub form: Form,
    /// The roles of the parties that a new one begins with.
    pub roles: Vec<Role>,
    /// The kinds of resource (list `resource-kind`) that belong to it, the first for a new one; all where empty.
    #[serde(default)]
    pub resources: Vec<String>,
    /// The units (list `unit`) that are offered first.
    #[serde(default)]
    pub units: Vec<String>,
    /// The fields that it is asked for besides those of every kind.
    pub fields: Vec<String>,
}

impl EntryForm {
    /// The kind with this id.
    pub fn kind(&self, id: &str) -> Option<&EntryKind> {
        self.kinds.iter().find(|kind| kind.id == id)
    }

    /// Whether a kind is asked for a field.
    pub fn asks(&self, kind: &EntryKind, field: &str) -> bool {
        self.always.iter().chain(&kind.fields).any(|one| one == field)
    }
}
