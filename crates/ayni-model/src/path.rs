//! The name of a field in an activity.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Names one field of an activity, in findings, differences and origins alike.
///
/// A path is text: field names joined by dots, a line of a list by its id in brackets:
/// `title.fr`, `period.start`, `parties[p1].country`, `resources[r2].measures[0].currency`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Path(String);

impl Path {
    /// The activity itself.
    pub fn root() -> Path {
        Path::default()
    }

    /// A field by its text.
    pub fn of(text: impl Into<String>) -> Path {
        Path(text.into())
    }

    /// A field below this one.
    #[must_use]
    pub fn field(&self, name: &str) -> Path {
        if self.0.is_empty() { Path(name.to_owned()) } else { Path(format!("{}.{name}", self.0)) }
    }

    /// A line of this list, by the line's id.
    #[must_use]
    pub fn line(&self, id: impl fmt::Display) -> Path {
        Path(format!("{}[{id}]", self.0))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path above this one: `parties[p1].country` gives `parties[p1]`, then `parties`, then the root.
    pub fn parent(&self) -> Option<Path> {
        Path::above(&self.0).map(Path::of)
    }

    /// The text of the path above one.
    pub(crate) fn above(path: &str) -> Option<&str> {
        if path.is_empty() {
            return None;
        }
        let cut = match path.strip_suffix(']') {
            Some(inner) => inner.rfind('[').unwrap_or(0),
            None => path.rfind('.').unwrap_or(0),
        };
        path.get(..cut)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
