//! A workbook to fill in, as data: which columns it has, and how each is checked.
//!
//! `ayni-formats` says what its own profile reads; `ayni-print` writes the workbook from it in any language.

use crate::reference::Reference;

/// A workbook template with one sheet to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateSpec {
    /// The template's id, which stands in the workbook so that it is recognised when it comes back.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The Fluent key of the workbook's title.
    pub title: String,
    /// The Fluent key of what there is to say first.
    pub intro: String,
    /// The Fluent keys of the steps of filling in, in order.
    pub steps: Vec<String>,
    /// The Fluent key of the name of the sheet to fill in.
    pub sheet: String,
    /// The columns, in order.
    pub columns: Vec<TemplateColumn>,
    /// The codes of lists that no reference set holds (the words of the record: kind, status, basis, ...).
    pub lists: Vec<TemplateList>,
}

/// One column of a [`TemplateSpec`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateColumn {
    /// The column's id; what a hidden row of the sheet and the head of a CSV file say, in every language.
    pub id: String,
    /// The Fluent key of its heading.
    pub heading: String,
    /// The Fluent key of what to write in it; empty where the heading says it.
    pub help: String,
    /// The Fluent key of the group of columns that it stands in (activity, partners, resource).
    pub group: String,
    /// What a cell may hold.
    pub check: TemplateCheck,
    /// Whether a cell must not be empty where a new activity begins.
    pub required: bool,
    /// Width in characters.
    pub width: u16,
}

/// What a cell of a template may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateCheck {
    /// Any text.
    Text,
    /// A date, a month (`2024-05`) or a year.
    Date,
    /// A number, perhaps with decimals.
    Number,
    /// A number from zero to a hundred.
    Percent,
    /// Yes or no, as `true` and `false`.
    Flag,
    /// One code of a list.
    Code(String),
    /// Several codes of a list, separated by semicolons; where `shares`, each may have its per cent behind it.
    Codes {
        /// The list.
        list: String,
        /// Whether a number stands behind each code (a share in per cent, or a marker's score).
        numbers: bool,
    },
}

impl TemplateCheck {
    /// The list that the cell takes its codes from.
    pub fn list(&self) -> Option<&str> {
        match self {
            TemplateCheck::Code(list) | TemplateCheck::Codes { list, .. } => Some(list),
            _ => None,
        }
    }
}

/// A list of codes that belongs to the record itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateList {
    /// The list's name; a code's words have the Fluent key `<name>-<code>`.
    pub name: String,
    /// The codes, in order.
    pub codes: Vec<String>,
}

impl TemplateSpec {
    /// The column with this id.
    pub fn column(&self, id: &str) -> Option<&TemplateColumn> {
        self.columns.iter().find(|column| column.id == id)
    }

    /// Whether a list's words are Fluent keys `<list>-<code>`; else they stand in the reference data.
    pub fn is_own_list(&self, list: &str) -> bool {
        self.lists.iter().any(|own| own.name == list)
    }

    /// The codes of a list that a column takes its values from, in order.
    pub fn codes<'a>(&'a self, list: &str, reference: &'a Reference) -> Vec<&'a str> {
        if let Some(own) = self.lists.iter().find(|own| own.name == list) {
            return own.codes.iter().map(String::as_str).collect();
        }
        match list {
            "country" => reference.countries.keys().map(String::as_str).collect(),
            _ => reference.list(list).entries.keys().map(String::as_str).collect(),
        }
    }
}
