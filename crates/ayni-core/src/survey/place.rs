//! Places that paths lead to: of answers, and of choices.

use ayni_model::survey::{Choice, ChoiceList};

/// A place.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Place<'f> {
    /// A question or a group of the answer, by its key; the whole answer has an empty one.
    Answer(String),
    /// A list of choices: what `instance('list')` gives.
    List(&'f ChoiceList),
    /// The list as the top of its items: `root`.
    Items(&'f ChoiceList),
    /// One choice.
    Item(&'f Choice),
    /// A column of a choice, with its text.
    Cell(String),
}

/// The key without the numbers of turns: the path in the form.
pub(super) fn schema(key: &str) -> String {
    let segments = key.split('/').map(|segment| segment.split_once('[').map_or(segment, |(name, _)| name));
    segments.collect::<Vec<_>>().join("/")
}

/// The key of what is around; none for the whole answer.
pub(super) fn parent(key: &str) -> Option<&str> {
    match key {
        "" => None,
        _ => Some(key.rsplit_once('/').map_or("", |(above, _)| above)),
    }
}

/// The key of a child.
pub(super) fn child(key: &str, name: &str) -> String {
    if key.is_empty() { name.to_owned() } else { format!("{key}/{name}") }
}

/// The key of one turn of a repeat; turns are counted from 1.
pub(super) fn turn(key: &str, number: usize) -> String {
    format!("{key}[{number}]")
}

/// The key of a repeat without its turn, and the turn.
pub(super) fn split_turn(segment: &str) -> (&str, Option<usize>) {
    match segment.strip_suffix(']').and_then(|rest| rest.rsplit_once('[')) {
        Some((name, number)) => (name, number.parse().ok()),
        None => (segment, None),
    }
}
