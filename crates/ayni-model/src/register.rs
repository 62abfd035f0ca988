//! The register as tables: what `ayni query` reads and `ayni export` writes; and the tables beside it that queries read too.
//!
//! One table for each kind of line of an activity, so that nothing that may be many is squeezed into
//! one cell, and shares are never multiplied out (`docs/methods/query.md` describes them all). The
//! tables are a projection of the records: what a record holds in several languages, and what hangs
//! on a source's own headers, stays in the record alone.

mod around;
mod quality;

use std::borrow::Cow;

use crate::{Amount, Day};

pub use around::{EXCHANGE, MANDATES};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Text. It is never empty: empty text is missing.
    Text,
    /// A whole number.
    Whole,
    /// An exact number with six decimals, `DECIMAL(38,6)`.
    Amount,
    /// True or false.
    Truth,
    /// A day.
    Day,
}

/// One column of a table.
#[derive(Clone, Copy, Debug)]
pub struct ColumnForm {
    /// Its name in SQL and in files.
    pub name: &'static str,
    /// What it holds.
    pub kind: ColumnKind,
    /// Whether every row has a value.
    pub needed: bool,
    /// The Fluent key of what it means.
    pub words: &'static str,
}

/// Columns of one table that name a row of another.
#[derive(Clone, Copy, Debug)]
pub struct Reference {
    /// The columns here.
    pub columns: &'static [&'static str],
    /// The other table.
    pub table: &'static str,
    /// The columns there.
    pub to: &'static [&'static str],
}

/// One table.
#[derive(Clone, Copy, Debug)]
pub struct TableForm {
    /// Its name in SQL; its files bear it too.
    pub name: &'static str,
    /// The Fluent key of what it holds.
    pub words: &'static str,
    /// Its columns, in order.
    pub columns: &'static [ColumnForm],
    /// The columns that no two rows have alike.
    pub key: &'static [&'static str],
    /// The tables that it refers to.
    pub refers: &'static [Reference],
}

impl TableForm {
    /// The column of this name.
    pub fn column(&self, name: &str) -> Option<&'static ColumnForm> {
        self.columns.iter().find(|column| column.name == name)
    }
}

/// The table of this name, of the register or beside it.
pub fn table(name: &str) -> Option<&'static TableForm> {
    all_tables().find(|table| table.name == name)
}

/// Every table that a query may read: those of the register, of the exchange, of mandates.
pub fn all_tables() -> impl Iterator<Item = &'static TableForm> {
    TABLES.iter().chain(EXCHANGE).chain(MANDATES)
}

/// A value of a row, of the kind that its column says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing is known; never zero.
    Missing,
    /// Text.
    Text(Cow<'a, str>),
    /// A whole number.
    Whole(i64),
    /// An exact number.
    Amount(Amount),
    /// True or false.
    Truth(bool),
    /// A day.
    Day(Day),
}

impl<'a> Cell<'a> {
    /// Text; empty text is missing.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Cell<'a> {
        let text = text.into();
        if text.is_empty() { Cell::Missing } else { Cell::Text(text) }
    }

    /// What `make` gives of a value, where there is one.
    pub fn of<T>(value: Option<T>, make: impl FnOnce(T) -> Cell<'a>) -> Cell<'a> {
        value.map_or(Cell::Missing, make)
    }
}

/// Takes in the rows of all tables, each with as many cells as its table has columns.
pub trait RowSink {
    /// What stops the sink, such as a full disk.
    type Trouble;

    /// One row.
    fn row(&mut self, table: &'static TableForm, cells: Vec<Cell<'_>>) -> Result<(), Self::Trouble>;
}

const fn needed(name: &'static str, kind: ColumnKind, words: &'static str) -> ColumnForm {
    ColumnForm { name, kind, needed: true, words }
}

const fn may(name: &'static str, kind: ColumnKind, words: &'static str) -> ColumnForm {
    ColumnForm { name, kind, needed: false, words }
}

use ColumnKind::{Amount as Number, Day as Date, Text, Truth, Whole};

const REPORTER: ColumnForm = needed("reporter", Text, "field-reporter");
const ACTIVITY_ID: ColumnForm = needed("activity", Text, "field-id");
const VERSION_NUMBER: ColumnForm = needed("version", Whole, "register-version");

const ONE: &[&str] = &["reporter", "activity", "version"];
const OF_ACTIVITY: &[Reference] = &[Reference { columns: ONE, table: "activity", to: ONE }];

/// All tables of the register, in the order in which they are listed and written.
pub const TABLES: &[TableForm] = &[
    TableForm {
        name: "activity",
        words: "register-activities",
        columns: &[
            REPORTER,
            ACTIVITY_ID,
            VERSION_NUMBER,
            needed("kind", Text, "field-kind"),
            may("parent", Text, "field-parent"),
            may("title", Text, "field-title"),
            may("title_language", Text, "register-language"),
            may("description", Text, "field-description"),
            may("description_language", Text, "register-language"),
            may("form", Text, "field-form"),
            may("status", Text, "field-status"),
            may("period_start", Text, "field-period-start"),
            may("period_end", Text, "field-period-end"),
            may("first_day", Date, "register-first-day"),
            may("last_day", Date, "register-last-day"),
            may("request_country", Text, "field-request-country"),
            may("request_by", Text, "field-request-by"),
            may("request_date", Text, "field-request-date"),
            may("request_reference", Text, "field-request-reference"),
            may("also_reported", Text, "field-also-reported"),
            may("plan", Text, "field-plan"),
            may("detriment", Text, "field-detriment"),
            may("keywords", Text, "field-keywords"),
            needed("withheld", Truth, "field-withheld"),
            may("withheld_by", Text, "field-withheld-by"),
            may("withheld_why", Text, "field-withheld-why"),
        ],
        key: ONE,
        refers: &[Reference { columns: ONE, table: "version", to: ONE }],
    },
    TableForm {
        name: "party",
        words: "field-parties",
        columns: &[
            REPORTER,
            ACTIVITY_ID,
            VERSION_NUMBER,
            needed("party", Text, "field-parties-id"),
            needed("role", Text, "field-parties-role"),
            needed("kind", Text, "field-parties-kind"),
            may("country", Text, "field-parties-country"),
            may("organisation", Text, "field-parties-organisation"),
            may("name", Text, "field-parties-name"),
        ],
        key: &["reporter", "activity", "version", "party"],
        refers: OF_ACTIVITY,
    },
    TableForm {
        name: "place",
        words: "field-places",
        columns: &[
            REPORTER,
            ACTIVITY_ID,
            VERSION_NUMBER,
            needed("place", Text, "field-places-id"),
            needed("country", Text, "field-places-of-country"),
            may("part", Text, "field-places-of-part"),
            may("share", Number, "field-places-share"),
        ],
        key: &["reporter", "activity", "version", "place"],
        refers: OF_ACTIVITY,
    },
    TableForm {
        name: "sector",
        words: "field-sectors",
        columns: &[
            REPORTER,
            ACTIVITY_ID,
            VERSION_NUMBER,
            needed("sector", Text, "field-sectors-id"),
            needed("list", Text, "field-sectors-of-list"),
            needed("code", Text, "field-sectors-of-code"),
            may("share", Number, "field-sectors-share"),
        ],
        key: &["reporter", "activity", "version", "sector"],
        refers: OF_ACTIVITY,
    },
    TableForm {
        name: "goal",
        words: "field-goals",
        columns: &[
            REPORTER,
            ACTIVITY_ID,
            VERSION_NUMBER,
            needed("goal", Text, "field-goals-id"),
            needed("list", Text, "field-goals-of-list"),
            needed("code", Text, "field-goals-of-code"),
            may("share", Number, "field-goals-share"),
        ],
        key: &["reporter", "activity", "version", "goal"],
        refers: OF_ACTIVITY,
    },
    TableForm {
        name: "marker",
        words: "field-markers",
        columns: &[
            REPORTER,
            ACTIVITY_ID,
            VERSION_NUMBER,
            needed("number", Whole, "register-number"),
            needed("marker", Text, "field-markers-code"),
            needed("score", Whole, "field-markers-score"),
        ],
        key: &["reporter", "activity", "version", "number"],
        refers: OF_ACTIVITY,
    },
    TableForm {
        name: "resource",
        words: "field-resources",
        columns: &[
            REPORTER,
            ACTIVITY_ID,
            VERSION_NUMBER,
            needed("resource", Text, "field-resources-id"),
            may("basis", Text, "field-resources-basis"),
            may("kind", Text, "field-resources-kind"),
            may("what", Text, "field-resources-what"),
            may("payer", Text, "field-resources-payer"),
            may("period_start", Text, "field-resources-period-start"),
            may("period_end", Text, "field-resources-period-end"),
            may("first_day", Date, "register-first-day"),
            may("last_day", Date, "register-last-day"),
            may("interest_percent", Number, "field-resources-loan-interest-percent"),
            may("maturity_years", Number, "field-resources-loan-maturity-years"),
            may("grace_years", Number, "field-resources-loan-grace-years"),
            may("payments_per_year", Number, "field-resources-loan-payments-per-year"),
            may("repayment", Text, "field-resources-loan-repayment"),
            may("grant_element_percent", Number, "field-resources-loan-grant-element-percent"),
            needed("estimated", Truth, "field-resources-estimated"),
            needed("withheld", Truth, "field-resources-withheld"),
            may("withheld_by", Text, "field-resources-withheld-by"),
            may("withheld_why", Text, "field-resources-withheld-why"),
        ],
        key: &["reporter", "activity", "version", "resource"],
        refers: OF_ACTIVITY,
    },
    TableForm {
        name: "measure",
        words: "field-resources-measures",
        columns: &[
            REPORTER,
            ACTIVITY_ID,
            VERSION_NUMBER,
            needed("resource", Text, "field-resources-id"),
            needed("number", Whole, "register-number"),
            needed("measure", Text, "field-resources-measures-measure"),
            may("basis", Text, "field-resources-basis"),
            needed("amount", Number, "field-resources-measures-amount"),
            may("currency", Text, "field-resources-measures-currency"),
            may("unit", Text, "field-resources-measures-unit"),
            may("valuation", Text, "field-resources-measures-valuation"),
            needed("withheld", Truth, "register-withheld"),
        ],
        key: &["reporter", "activity", "version", "resource", "number"],
        refers: &[Reference {
            columns: &["reporter", "activity", "version", "resource"],
            table: "resource",
            to: &["reporter", "activity", "version", "resource"],
        }],
    },
    quality::RESULT,
    quality::INDICATOR,
    quality::INDICATOR_VALUE,
    quality::VALUE_PART,
    quality::EVALUATION,
    quality::EVALUATION_ANSWER,
    quality::PHASE,
    quality::VALUE_ADDED,
    TableForm {
        name: "agreement",
        words: "field-agreements",
        columns: &[
            REPORTER,
            ACTIVITY_ID,
            VERSION_NUMBER,
            needed("agreement", Text, "field-agreements-id"),
            may("kind", Text, "field-agreements-kind"),
            may("title", Text, "field-agreements-title"),
            may("reference", Text, "field-agreements-reference"),
            may("date", Text, "field-agreements-date"),
        ],
        key: &["reporter", "activity", "version", "agreement"],
        refers: OF_ACTIVITY,
    },
    TableForm {
        name: "version",
        words: "register-versions",
        columns: &[
            REPORTER,
            ACTIVITY_ID,
            VERSION_NUMBER,
            needed("newest", Truth, "register-newest"),
            needed("state", Text, "register-version-state"),
            needed("import", Whole, "register-import"),
            may("body_hash", Text, "register-body-hash"),
            may("file", Text, "register-file"),
            may("sheet", Text, "register-sheet"),
            may("file_row", Whole, "register-file-row"),
        ],
        key: ONE,
        refers: &[Reference { columns: &["import"], table: "import", to: &["import"] }],
    },
    TableForm {
        name: "import",
        words: "register-imports",
        columns: &[
            needed("import", Whole, "register-import"),
            needed("day", Date, "register-day"),
            needed("state", Text, "register-import-state"),
            may("undoes", Whole, "register-undoes"),
            may("file", Text, "register-file"),
            may("file_hash", Text, "register-file-hash"),
            may("profile", Text, "register-profile"),
            may("source", Text, "register-source"),
            needed("new", Whole, "register-new"),
            needed("changed", Whole, "register-changed"),
            needed("same", Whole, "register-same"),
            needed("returned", Whole, "register-returned"),
            needed("gone", Whole, "register-gone"),
            needed("waiting", Whole, "register-waiting"),
            needed("findings", Whole, "register-findings-count"),
        ],
        key: &["import"],
        refers: &[Reference { columns: &["undoes"], table: "import", to: &["import"] }],
    },
    TableForm {
        name: "finding",
        words: "register-findings",
        columns: &[
            needed("import", Whole, "register-import"),
            needed("number", Whole, "register-number"),
            needed("severity", Text, "register-severity"),
            needed("code", Text, "register-code"),
            may("activity", Text, "field-id"),
            may("path", Text, "register-path"),
            may("file", Text, "register-file"),
            may("sheet", Text, "register-sheet"),
            may("file_row", Whole, "register-file-row"),
            may("file_column", Whole, "register-file-column"),
            may("details", Text, "register-details"),
        ],
        key: &["import", "number"],
        refers: &[Reference { columns: &["import"], table: "import", to: &["import"] }],
    },
];
