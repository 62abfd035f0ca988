//! What a check or a reader found: data, not words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Amount, Code, Origin, PartialDate, Path, coded};

coded! {
    /// What a finding does to its row.
    Severity in "severity" {
        /// The row waits until it is mended.
        Error = "error",
        /// The row is kept, and the finding shown.
        Warning = "warning",
        /// Advice; nothing depends on it.
        Note = "note",
    }
}

/// One thing that was found.
///
/// `code` names a rule or a reader's finding; its title, message and advice stand in the Fluent
/// files under `finding-<code>` with `args` as typed arguments. Codes are never reused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The code, kebab-case: `share-sum`, `sheet-encrypted`.
    pub code: String,
    /// What it does to the row.
    pub severity: Severity,
    /// Where in the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// The activity's id, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<String>,
    /// The field of the activity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<Path>,
    /// The values that the message shows.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, Arg>,
}

impl Finding {
    /// A finding without a place or arguments.
    pub fn new(code: &str, severity: Severity) -> Finding {
        Finding {
            code: code.to_owned(),
            severity,
            origin: None,
            activity: None,
            path: None,
            args: BTreeMap::new(),
        }
    }

    /// With its place in the file.
    #[must_use]
    pub fn at(mut self, origin: Origin) -> Finding {
        self.origin = Some(origin);
        self
    }

    /// With the activity and the field it speaks of.
    #[must_use]
    pub fn on(mut self, activity: &str, path: Path) -> Finding {
        self.activity = Some(activity.to_owned());
        self.path = Some(path);
        self
    }

    /// With one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Finding {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

/// A typed argument of a finding or a phrase: each language formats it its own way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Arg {
    /// Words of the source, shown as they are.
    Text(String),
    /// How many.
    Count(u64),
    /// A number.
    Amount(Amount),
    /// Money.
    Money(Amount, String),
    /// A date.
    Date(PartialDate),
    /// A year, which is written without separators.
    Year(i16),
    /// A code of a list, shown by its name.
    Code(Code),
    /// A field of an activity, shown by its name.
    Path(Path),
    /// Another message by its key, without arguments of its own.
    Key(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Arg {
        Arg::Count(count as u64)
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Arg {
        Arg::Count(count)
    }
}

impl From<Amount> for Arg {
    fn from(amount: Amount) -> Arg {
        Arg::Amount(amount)
    }
}

impl From<PartialDate> for Arg {
    fn from(date: PartialDate) -> Arg {
        Arg::Date(date)
    }
}

impl From<Code> for Arg {
    fn from(code: Code) -> Arg {
        Arg::Code(code)
    }
}

impl From<Path> for Arg {
    fn from(path: Path) -> Arg {
        Arg::Path(path)
    }
}
