//! Statistical structures and data sets, in the words of SDMX (Statistical Data and Metadata eXchange).
//!
//! What is here is what the information model of SDMX 3.0 calls them, cut to what Ayni reads and writes;
//! the syntaxes (CSV, XML) are the business of `ayni-formats`, what is counted that of `ayni-core`.

use std::collections::BTreeMap;

use compact_str::CompactString;

use crate::Text;

/// The name of something that an agency maintains: `IAEG-SDGs:SDG(1.0)`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// The maintenance agency.
    pub agency: String,
    /// The id that the agency gave.
    pub id: String,
    /// The version, as written.
    pub version: String,
}

/// A code of a code list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListedCode {
    /// The code.
    pub id: String,
    /// Its name by language.
    pub name: Text,
    /// What it stands for, by language, where the name does not say enough.
    pub description: Text,
    /// The code above it.
    pub parent: Option<String>,
}

/// A list of codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeList {
    /// What it is called.
    pub reference: Reference,
    /// Its name by language.
    pub name: Text,
    /// The codes, in the list's order.
    pub codes: Vec<ListedCode>,
}

/// A concept: what a component of a structure means.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concept {
    /// The id.
    pub id: String,
    /// Its name by language.
    pub name: Text,
    /// What it means, by language.
    pub description: Text,
    /// The list that its values come from, where the concept itself says so.
    pub codes: Option<Reference>,
}

/// A scheme of concepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptScheme {
    /// What it is called.
    pub reference: Reference,
    /// Its name by language.
    pub name: Text,
    /// The concepts, in the scheme's order.
    pub concepts: Vec<Concept>,
}

/// What values a component takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Values {
    /// Codes of a list.
    Codes(Reference),
    /// Text of at most so many characters, where the structure says how many.
    Text(Option<u32>),
    /// A decimal number.
    Decimal,
    /// A whole number.
    Integer,
    /// A period of time as SDMX writes it: `2024`, `2024-S1`, `2024-Q3`, `2024-11`, a date, a range.
    Period,
    /// Yes or no.
    Boolean,
    /// A kind that the structure names and Ayni does not check: its name (`textType`, `dataType`).
    Other(String),
}

/// What a component is in its structure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComponentKind {
    /// Part of the key of an observation.
    Dimension,
    /// The part of the key that says when.
    TimeDimension,
    /// What was observed.
    Measure,
    /// What is said of an observation, a series, or the whole set.
    Attribute {
        /// Whether it must be said.
        mandatory: bool,
        /// What it is said of.
        of: Attachment,
    },
}

/// What an attribute is said of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attachment {
    /// An observation.
    Observation,
    /// What shares the values of these dimensions (a series, a group).
    Dimensions(Vec<String>),
    /// The whole data set.
    DataSet,
}

/// A component of a structure, which is a column of its data sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// The id, the column's name.
    pub id: String,
    /// What it means: the scheme and the concept's id there.
    pub concept: (Reference, String),
    /// What it is.
    pub kind: ComponentKind,
    /// What values it takes.
    pub values: Values,
}

/// A data structure definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Structure {
    /// What it is called.
    pub reference: Reference,
    /// Its name by language.
    pub name: Text,
    /// Dimensions in key order (time last), then measures, then attributes.
    pub components: Vec<Component>,
}

/// A flow of data sets of one structure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dataflow {
    /// What it is called.
    pub reference: Reference,
    /// Its name by language.
    pub name: Text,
    /// The structure of its data.
    pub structure: Reference,
}

/// What a structure message carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Structures {
    /// Agencies by id with their names.
    pub agencies: BTreeMap<String, Text>,
    /// Code lists.
    pub code_lists: Vec<CodeList>,
    /// Concept schemes.
    pub concept_schemes: Vec<ConceptScheme>,
    /// Data structure definitions.
    pub structures: Vec<Structure>,
    /// Dataflows.
    pub dataflows: Vec<Dataflow>,
}

/// A column of a data set. A missing value is an empty text: SDMX has no other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// Few values that come again and again: the values, each once, and for each row the place of its own.
    Coded {
        /// The values.
        distinct: Vec<CompactString>,
        /// The place of each row's value in `distinct`.
        rows: Vec<u32>,
    },
    /// Values that seldom come again.
    Plain(Vec<CompactString>),
}

/// Observations of one structure, as columns of equal length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataSet {
    /// The dataflow, or the structure where the message names no flow.
    pub flow: Reference,
    /// Columns by the id of their component, in the order in which they were read or made.
    pub columns: Vec<(String, Column)>,
    /// How many observations there are.
    pub rows: usize,
}

impl Column {
    /// The value of a row; empty where it is missing or the column ends before it.
    pub fn value(&self, row: usize) -> &str {
        match self {
            Column::Coded { distinct, rows } => rows
                .get(row)
                .and_then(|place| distinct.get(*place as usize))
                .map_or("", CompactString::as_str),
            Column::Plain(values) => values.get(row).map_or("", CompactString::as_str),
        }
    }
}

impl DataSet {
    /// The column of a component.
    pub fn column(&self, id: &str) -> Option<&Column> {
        self.columns.iter().find(|(name, _)| name == id).map(|(_, column)| column)
    }
}

impl Structure {
    /// The component of an id.
    pub fn component(&self, id: &str) -> Option<&Component> {
        self.components.iter().find(|component| component.id == id)
    }
}
