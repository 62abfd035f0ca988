//! An edition of the framework: groups, items and classification rules, as data.
//!
//! The framework is initial and voluntary; editions will come. So nothing in code knows a group.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{PartialDate, Text};

/// One edition of a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Framework {
    /// The edition's id, such as `working-list`.
    pub id: String,
    /// Its version within the id.
    pub version: String,
    /// The date that it bears.
    pub date: PartialDate,
    /// Its name; a working list is called one here.
    pub title: Text,
    /// What is certain about it and what is not, printed with every result.
    pub standing: Text,
    /// Where it comes from.
    pub source: String,
    /// The groups, in the order of printing. Groups are never added to one another.
    pub groups: Vec<Group>,
    /// The items, in the order of printing.
    pub items: Vec<Item>,
    /// Classification rules; the first whose condition holds decides.
    pub rules: Vec<ClassificationRule>,
}

/// A group of a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its code, such as `A`.
    pub code: String,
    /// Its name.
    pub label: Text,
    /// Whether it carries money (else quantities in own units).
    pub money: bool,
}

/// An item of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its code, such as `A1`.
    pub code: String,
    /// The code of its group.
    pub group: String,
    /// Its name.
    pub label: Text,
}

/// Decides the item of one measure of one resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassificationRule {
    /// The rule's id; printed beside each figure's rows.
    pub id: String,
    /// When it applies.
    pub when: Condition,
    /// The item that it gives.
    pub item: String,
    /// The reason.
    pub why: Text,
}

/// A condition over one measure: every field named must have one of its listed values.
///
/// Fields are those of [`FIELDS`], and `extra.<header>` for a field of the source. `kind` is that of
/// the resource; `measure` is `money`, `value` or `quantity`; `form` is the form by the method; `role`
/// and `payer-kind` are those of the party that puts the resource in; `provider` (first providers) and
/// `recipient` are country codes, or `south` (at least one is on the method's list) or `not-south`
/// (some are stated and none is on it). The value `""` matches a field that is not stated. An empty
/// condition always holds.
pub type Condition = BTreeMap<String, Vec<String>>;

/// The fields that a condition may name, beside `extra.<header>`. The first six speak of the activity,
/// the others of one resource or measure of it.
pub const FIELDS: &[&str] = &[
    "activity-kind",
    "form",
    "provider",
    "recipient",
    "reporter",
    "status",
    "basis",
    "currency",
    "kind",
    "measure",
    "payer-kind",
    "role",
    "unit",
    "valuation",
];
