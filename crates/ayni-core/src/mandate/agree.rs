//! The same request in two languages: what must be the same in both.

use ayni_model::mandate_request::{Repeats, Request};

/// A due date as it is compared: session, date, how often, months between.
pub type RowDue = (Option<u16>, Option<ayni_model::PartialDate>, Repeats, Option<u16>);

/// What a request says, without the words of a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// The paragraph's number.
    pub cite: String,
    /// The kind of the phrase.
    pub kind: String,
    /// Those that are asked, sorted.
    pub asked: Vec<String>,
    /// Due dates: session, date, months between.
    pub due: Vec<RowDue>,
}

/// The row of a request in a table that any language gives.
pub fn row(request: &Request) -> Row {
    let mut asked: Vec<String> = request.asked().map(|actor| actor.actor.clone()).collect();
    asked.sort();
    asked.dedup();
    Row {
        cite: request.cite.clone(),
        kind: request.act.kind.clone(),
        asked,
        due: request.due.iter().map(|due| (due.session, due.date, due.repeats, due.months)).collect(),
    }
}
