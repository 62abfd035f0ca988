//! An edition of the framework: groups, items and classification rules, as data.
//!
//! The framework is initial and voluntary; editions will come. So nothing in code knows a group.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{PartialDate, Text, coded};

coded! {
    /// How sure something is that an edition says of itself, of the framework or of another standard.
    Certainty in "certainty" {
        /// Read in the source that is named.
        Verified = "verified",
        /// Read in a secondary source.
        Secondary = "secondary",
        /// Recalled by people of the field; not read anywhere.
        Recalled = "recalled",
        /// Concluded from what is known.
        Inferred = "inferred",
        /// An open question: looked for and not found, or a country's choice.
        Open = "open",
    }
}

coded! {
    /// A standard that an edition's items are mapped to.
    Standard in "standard" {
        /// Total official support for sustainable development.
        Tossd = "tossd",
        /// The International Aid Transparency Initiative.
        Iati = "iati",
        /// The creditor reporting system of the Development Assistance Committee.
        Crs = "crs",
        /// The sub-indicators of SDG indicator 17.3.1.
        Sdg = "17.3.1",
    }
}

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
    /// The edition that it was made from, where it was made from another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived: Option<Derived>,
    /// The groups, in the order of printing. Groups are never added to one another.
    pub groups: Vec<Group>,
    /// The items, in the order of printing.
    pub items: Vec<Item>,
    /// Classification rules; the first whose condition holds decides.
    pub rules: Vec<ClassificationRule>,
    /// What its items are called in other standards.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub maps: Vec<Mapping>,
}

/// What an edition or a method was made from: whoever changes one names it as derived, so that two
/// countries' figures can be told apart and followed back to the same beginning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Derived {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
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
    /// How sure the group is: that there is one, what it is called and what it carries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
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
    /// The units that it is counted in (list `unit`). In a group that carries money there are none, as
    /// its items are in money; elsewhere an item has at least one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<String>,
    /// How sure the item is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
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

/// One line of a map from the edition to another standard.
///
/// A line holds for the items it names (for all where it names none) as far as its condition holds; of
/// several lines for one field of a standard the first that holds is taken. A line without a code says
/// that the standard has nothing that fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The standard.
    pub to: Standard,
    /// Its field, which is also the name of the list that the code stands in: `tossd-modality`.
    pub field: String,
    /// The items that it speaks of; all where none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
    /// What else must hold.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub when: Condition,
    /// The code there; empty where nothing fits.
    pub code: String,
    /// How sure it is.
    pub certainty: Certainty,
    /// The reason, or the source.
    pub why: Text,
}

/// A condition over one measure: every field named must have one of its listed values.
///
/// Fields are those of [`FIELDS`], and `extra.<header>` for a field of the source. `kind` is that of
/// the resource; `measure` is `money`, `value` or `quantity`; `form` is the form by the method; `role`
/// and `payer-kind` are those of the party that puts the resource in; `provider` (first providers) and
/// `recipient` are country codes, or `south` (at least one is on the method's list) or `not-south`
/// (some are stated and none is on it). `own-experts` is the method's own choice of that name, so that an
/// edition can follow it. The value `""` matches a field that is not stated. An empty
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
    "own-experts",
    "payer-kind",
    "role",
    "unit",
    "valuation",
];
