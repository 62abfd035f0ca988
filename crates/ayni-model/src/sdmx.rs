//! Statistical structures and data sets, in the words of SDMX (Statistical Data and Metadata eXchange).
//!
//! What is here is what the information model of SDMX 3.0 calls them, cut to what Ayni reads and writes;
//! the syntaxes (CSV, XML) are the business of `ayni-formats`, what is counted that of `ayni-core`.

use std::collections::BTreeMap;
use std::fmt;

use compact_str::CompactString;

use crate::Text;

/// The name of something that an agency maintains: `IAEG-SDGs:SDG(1.0)`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// The maintenance agency.
    pub agency: String,
    /// The id that the agency gave.
    pub id: String,
    /// The version, as written; empty where there is none.
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
    /// What it is for, by language.
    pub description: Text,
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
    /// What values it takes, where the concept itself says so: what a component takes that says nothing else.
    pub values: Option<Values>,
}

/// A scheme of concepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptScheme {
    /// What it is called.
    pub reference: Reference,
    /// Its name by language.
    pub name: Text,
    /// What it is for, by language.
    pub description: Text,
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
    /// Another kind, by the name that SDMX has for it (`textType`): `Double`, `Long`, `DateTime`.
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
    /// What it is for, by language.
    pub description: Text,
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
    /// What it is for, by language.
    pub description: Text,
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

/// A column of a data set. A missing value is an empty text: SDMX has no other. Two columns are equal
/// when their values are, however they are held.
#[derive(Clone, Debug)]
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

/// What a data set says that it is data of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlowKind {
    /// A dataflow.
    #[default]
    Dataflow,
    /// A data structure definition, where no flow is named.
    Structure,
    /// An agreement of a provider to report a dataflow.
    Agreement,
}

/// Observations of one structure, as columns of equal length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataSet {
    /// What `flow` names.
    pub kind: FlowKind,
    /// The dataflow, or the structure or agreement where the message names no flow.
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

    /// How many rows it has.
    pub fn len(&self) -> usize {
        match self {
            Column::Coded { rows, .. } => rows.len(),
            Column::Plain(values) => values.len(),
        }
    }

    /// Whether it has no rows.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A column of values that come again and again, from its values in the order of the rows.
    pub fn coded<V: AsRef<str>>(values: impl IntoIterator<Item = V>) -> Column {
        let mut places: BTreeMap<CompactString, u32> = BTreeMap::new();
        let (mut distinct, mut rows) = (Vec::new(), Vec::new());
        for value in values {
            let value = value.as_ref();
            let place = match places.get(value) {
                Some(place) => *place,
                None => {
                    let place = distinct.len() as u32;
                    distinct.push(CompactString::from(value));
                    places.insert(CompactString::from(value), place);
                    place
                }
            };
            rows.push(place);
        }
        Column::Coded { distinct, rows }
    }
}

impl PartialEq for Column {
    fn eq(&self, other: &Column) -> bool {
        self.len() == other.len() && (0..self.len()).all(|row| self.value(row) == other.value(row))
    }
}

impl Eq for Column {}

impl DataSet {
    /// The column of a component.
    pub fn column(&self, id: &str) -> Option<&Column> {
        self.columns.iter().find(|(name, _)| name == id).map(|(_, column)| column)
    }

    /// Whether the other has the same observations in the same order. Where the columns stand does not matter,
    /// and a column without any value is as good as none: some syntaxes cannot tell.
    pub fn says_the_same(&self, other: &DataSet) -> bool {
        let within = |these: &DataSet, those: &DataSet| {
            these.columns.iter().all(|(id, column)| match those.column(id) {
                Some(there) => column == there,
                None => (0..these.rows).all(|row| column.value(row).is_empty()),
            })
        };
        self.kind == other.kind
            && self.flow == other.flow
            && self.rows == other.rows
            && within(self, other)
            && within(other, self)
    }
}

impl Structure {
    /// The component of an id.
    pub fn component(&self, id: &str) -> Option<&Component> {
        self.components.iter().find(|component| component.id == id)
    }

    /// The dimensions in key order, time among them.
    pub fn dimensions(&self) -> impl Iterator<Item = &Component> {
        self.components.iter().filter(|component| {
            matches!(component.kind, ComponentKind::Dimension | ComponentKind::TimeDimension)
        })
    }
}

impl fmt::Display for Reference {
    /// `IAEG-SDGs:SDG(1.0)`; without the bracket where there is no version.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.agency, self.id)?;
        if self.version.is_empty() { Ok(()) } else { write!(f, "({})", self.version) }
    }
}

impl Reference {
    /// A reference from its parts.
    pub fn new(agency: &str, id: &str, version: &str) -> Reference {
        Reference { agency: agency.to_owned(), id: id.to_owned(), version: version.to_owned() }
    }

    /// A reference as `Display` writes it; `None` where the text is something else.
    pub fn parse(text: &str) -> Option<Reference> {
        let (agency, rest) = text.split_once(':')?;
        let (id, version) = match rest.split_once('(') {
            Some((id, version)) => (id, version.strip_suffix(')')?),
            None => (rest, ""),
        };
        let named = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"_-@$.".contains(&letter))
        };
        let versioned =
            version.bytes().all(|letter| letter.is_ascii_alphanumeric() || b".-+_".contains(&letter));
        (named(agency) && named(id) && versioned).then(|| Reference::new(agency, id, version))
    }
}
