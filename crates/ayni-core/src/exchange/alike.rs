//! Two records that may be one: the same kind, nearly the same words.

use std::collections::BTreeSet;

use ayni_model::exchange::Record;

use crate::search::tokens;

/// Of a hundred tokens of both titles, how many must be shared for two records to look like one.
pub const ALIKE: usize = 70;

/// Words that titles have in common, of a hundred; the best of the languages that both have, and of all taken together.
pub fn alike(one: &Record, other: &Record) -> usize {
    if one.kind != other.kind || (one.owner == other.owner && one.id == other.id) {
        return 0;
    }
    let (Some(left), Some(right)) = (one.text("title"), other.text("title")) else { return 0 };
    let same = left.iter().filter_map(|(language, words)| Some((words, right.0.get(language)?.as_str())));
    let best = same.map(|(left, right)| shared(&of([left]), &of([right]))).max().unwrap_or(0);
    best.max(shared(&of(left.iter().map(|(_, words)| words)), &of(right.iter().map(|(_, words)| words))))
}

fn of<'a>(all: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let mut set = BTreeSet::new();
    all.into_iter().for_each(|words| tokens(words, &mut set));
    set
}

/// What two sets share, of a hundred of what is in either.
fn shared(left: &BTreeSet<String>, right: &BTreeSet<String>) -> usize {
    let both = left.intersection(right).count();
    let either = left.len() + right.len() - both;
    // Two short titles share a word easily.
    if either < 3 && left != right { 0 } else { (both * 100).checked_div(either).unwrap_or(0) }
}
