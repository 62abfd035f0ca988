//! A submission of a country's own figures to an organisation: its layout, and what a person states for it.
//!
//! The official form of a recipient changes with its editions and is often not at hand, so a layout is
//! data: a file that says which sheets and columns there are and which concepts of reference metadata
//! are asked for. What the node cannot know (mandate, contact, release calendar) a person states.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::measure::Direction;
use crate::{Basis, PartialDate, Text, coded};

coded! {
    /// What a sheet of a layout has a line for.
    SheetContent in "sheet-content" {
        /// Each item of the framework and each unit that it is counted in.
        Items = "items",
        /// Each item and each partner that received it; what indicator 17.3.1 is made from.
        Partners = "partners",
    }
}

coded! {
    /// What a column of a sheet holds.
    ColumnField in "column-field" {
        /// The framework group.
        Group = "group",
        /// The framework item.
        Item = "item",
        /// The partner; only in a sheet by partner.
        Partner = "partner",
        /// The unit of the quantity.
        Unit = "unit",
        /// The quantity in its own unit.
        Quantity = "quantity",
        /// The amount in current United States dollars.
        Usd = "usd",
        /// The amount in national currency.
        National = "national",
        /// How many activities stand behind the line.
        Activities = "activities",
        /// How many measures stand behind it.
        Measures = "measures",
        /// How many of these are estimates by their source.
        Estimated = "estimated",
        /// How many of these have a value by a price of the method.
        Imputed = "imputed",
        /// How many of these have no exchange rate and are missing from the dollars.
        Unconverted = "unconverted",
        /// The sub-indicator of 17.3.1 that the edition maps the item to.
        Indicator = "indicator",
        /// Whether the line is reported or withheld.
        Status = "status",
        /// The line's name, by which an objection names it.
        Line = "line",
    }
}

coded! {
    /// Where the text of a concept of reference metadata comes from. What a person states for a concept is
    /// always added to it.
    Fill in "fill" {
        /// The layout itself has the text, as it is the same for every country.
        Fixed = "fixed",
        /// Only a person can say it.
        Statement = "statement",
        /// The date that the submission bears.
        Date = "date",
        /// The sub-indicators that the edition maps its items to.
        Series = "series",
        /// The name of the office whose node it is.
        Organisation = "organisation",
        /// What the framework edition is, and what is certain of it.
        Definition = "definition",
        /// The units of the figures.
        Units = "units",
        /// The edition and the lists that the figures are classified by.
        Classification = "classification",
        /// Who reported.
        Sources = "sources",
        /// What the figures are not to be used for.
        Limits = "limits",
        /// How the figures were computed.
        Computation = "computation",
        /// Which rules checked the data, and what they found.
        Validation = "validation",
        /// Which rates converted the amounts.
        Adjustment = "adjustment",
        /// Whether the method imputes values.
        Imputation = "imputation",
        /// That nothing is aggregated over countries.
        Aggregation = "aggregation",
        /// The method, with version and hash.
        Documentation = "documentation",
        /// The quality report beside the submission.
        Assessment = "assessment",
        /// Who was expected to report and did, and what was left out.
        Coverage = "coverage",
        /// Breaks in the series.
        Comparability = "comparability",
    }
}

coded! {
    /// A state of a submission.
    State in "submission-state" {
        /// Made by the program; nobody has released it.
        Draft = "draft",
        /// Released by somebody with the authority to do so.
        Cleared = "cleared",
        /// Sent to the recipient.
        Submitted = "submitted",
        /// The recipient has confirmed that it arrived.
        Acknowledged = "acknowledged",
        /// A country objects to lines.
        Objection = "objection",
        /// An objection has its answer.
        Answered = "answered",
        /// An objection has its end.
        Settled = "settled",
        /// Who objects keeps to it after the answer; only of objections to indicator 17.3.1.
        Maintained = "maintained",
        /// Taken back by somebody with the authority to do so; nothing follows.
        Withdrawn = "withdrawn",
    }
}

coded! {
    /// Whether a line is shown.
    LineStatus in "line-status" {
        /// Its figures are in the submission.
        Reported = "reported",
        /// Its figures are kept back by a decision; no total holds them.
        Withheld = "withheld",
    }
}

coded! {
    /// Who says a text of the metadata.
    SaidBy in "submit-origin" {
        /// The layout: it is the same for every country.
        Fixed = "fixed",
        /// The program, from the edition, the method, the register or the measurement.
        Derived = "derived",
        /// A person, in the statement.
        Stated = "stated",
    }
}

/// The layout of a submission: a template that a country or the recipient replaces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layout {
    /// The layout's id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The date that it bears.
    pub date: PartialDate,
    /// To whom it is sent.
    pub recipient: Text,
    /// Its name.
    pub title: Text,
    /// What is certain about it and what is not, printed in everything that is made by it.
    pub standing: Text,
    /// Where it comes from.
    pub source: String,
    /// The sheets, in order.
    pub sheets: Vec<LayoutSheet>,
    /// The concepts of reference metadata, in order.
    #[serde(default)]
    pub concepts: Vec<Concept>,
}

/// A sheet of a layout.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LayoutSheet {
    /// The sheet's id, unique in the layout; lines are named by it.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// What it has a line for.
    pub content: SheetContent,
    /// From whose side its figures are.
    pub direction: Direction,
    /// The bases that it has; all where none is named. Each basis is a table of its own.
    #[serde(default)]
    pub bases: Vec<Basis>,
    /// Its columns, in order.
    pub columns: Vec<LayoutColumn>,
}

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LayoutColumn {
    /// What it holds.
    pub field: ColumnField,
    /// Its heading, where the form has its own; else that of the program.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub label: Text,
}

/// A concept of reference metadata.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Concept {
    /// Its id in the metadata structure, `INST_MANDATE`.
    pub id: String,
    /// What it is called; needed only for one that is not among [`CONCEPTS`], whose names the program has.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub label: Text,
    /// The concept that it stands under; empty at the top.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub under: String,
    /// Where its text comes from.
    pub fill: Fill,
    /// The text of a fixed one.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub text: Text,
    /// Whether a submission without it is incomplete.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
}

/// What a person states for a submission.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The groups that the country reports; all where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    /// How and when figures are revised.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub revision_policy: Text,
    /// Texts for concepts, by their ids.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub metadata: BTreeMap<String, Text>,
    /// What is withheld from this recipient.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withhold: Vec<Withhold>,
}

/// A decision to withhold an item. Official flows are withheld by somebody's decision, not for small
/// counts, so it has an author and a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withhold {
    /// The item.
    pub item: String,
    /// Only this basis, where one is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// Only this view, where one is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// Who decided.
    pub by: String,
    /// Why.
    pub why: String,
}

impl Withhold {
    /// Whether the decision covers an item of a view on a basis.
    pub fn covers(&self, direction: &str, basis: &str, item: &str) -> bool {
        self.item == item
            && self.basis.is_none_or(|one| one.as_str() == basis)
            && self.direction.is_none_or(|one| one.as_str() == direction)
    }
}

/// The concepts of the SDG reference-metadata structure (SDG_MSD 0.3), whose names the program has in all
/// its languages.
pub const CONCEPTS: &[&str] = &[
    "ADJUSTMENT",
    "CLASS_SYSTEM",
    "COLL_METHOD",
    "COMPARABILITY",
    "COMPILING_ORG",
    "CONTACT_EMAIL",
    "CONTACT_FUNCT",
    "CONTACT_MAIL",
    "CONTACT_NAME",
    "CONTACT_ORGANISATION",
    "CONTACT_PHONE",
    "COVERAGE",
    "DATA_COMP",
    "DATA_SOURCE",
    "DATA_VALIDATION",
    "DOC_METHOD",
    "FREQ_COLL",
    "IMPUTATION",
    "INST_MANDATE",
    "META_LAST_UPDATE",
    "ORGANISATION_UNIT",
    "OTHER_DOC",
    "QUALITY_ASSMNT",
    "QUALITY_ASSURE",
    "QUALITY_MGMNT",
    "RATIONALE",
    "REC_USE_LIM",
    "REG_AGG",
    "REL_CAL_POLICY",
    "SDG_CUSTODIAN_AGENCIES",
    "SDG_GOAL",
    "SDG_INDICATOR",
    "SDG_RELATED_INDICATORS",
    "SDG_SERIES_DESCR",
    "SDG_TARGET",
    "SOURCE_TYPE",
    "STAT_CONC_DEF",
    "UNIT_MEASURE",
];
