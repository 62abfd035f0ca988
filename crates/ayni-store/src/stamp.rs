//! Who does something, and when.

/// What a line of the audit log says besides the act: the day, and of acts by people on pages also the
/// moment and the person, by number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// The moment, in seconds since 1970 in UTC.
    pub at: Option<i64>,
    /// The person; `None` for the command line.
    pub person: Option<i64>,
}

impl From<&str> for Stamp {
    fn from(day: &str) -> Stamp {
        Stamp { day: day.to_owned(), at: None, person: None }
    }
}
impl From<&String> for Stamp {
    fn from(day: &String) -> Stamp {
        Stamp::from(day.as_str())
    }
}

impl From<&Stamp> for Stamp {
    fn from(stamp: &Stamp) -> Stamp {
        stamp.clone()
    }
}
