//! Puts two people's edits of one answer together, question by question. Nothing is lost: where both
//! changed the same question, their values stand side by side until somebody chooses.

use std::collections::BTreeSet;

use ayni_model::survey::{AnswerRecord, Given};

/// Two edits of one answer, put together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// The answer.
    pub record: AnswerRecord,
    /// The questions whose values stand side by side.
    pub beside: Vec<String>,
}

/// Merges `mine` and `theirs`, which were both made from `base`. The head of the record is that of `mine`.
pub fn merge(base: &AnswerRecord, mine: &AnswerRecord, theirs: &AnswerRecord) -> Merged {
    let mut merged =
        Merged { record: AnswerRecord { answers: Default::default(), ..mine.clone() }, beside: Vec::new() };
    let records = [base, mine, theirs];
    let keys: BTreeSet<&String> = records.iter().flat_map(|record| record.answers.keys()).collect();
    let none = Given::default();
    for key in keys {
        let [base, mine, theirs] = records.map(|record| record.answers.get(key).unwrap_or(&none));
        let given = together(base, mine, theirs);
        if given == none {
            continue;
        }
        if !given.beside.is_empty() {
            merged.beside.push(key.clone());
        }
        merged.record.answers.insert(key.clone(), given);
    }
    merged
}

fn together(base: &Given, mine: &Given, theirs: &Given) -> Given {
    if mine == theirs || theirs == base {
        return mine.clone();
    }
    if mine == base {
        return theirs.clone();
    }
    // A value that was confirmed stands before a suggestion, and one before none.
    let changed = |one: &Given| (&one.value, &one.suggested) != (&base.value, &base.suggested);
    let (first, second) = match (changed(mine), changed(theirs)) {
        (false, true) => (theirs, mine),
        _ => (mine, theirs),
    };
    let mut given = Given {
        value: first.value.clone(),
        suggested: first.suggested.clone(),
        comment: comments(base, mine, theirs),
        evidence: union(&mine.evidence, &theirs.evidence),
        beside: union(&mine.beside, &theirs.beside),
    };
    if changed(mine) && changed(theirs) && mine.value != theirs.value {
        given.beside = union(&given.beside, std::slice::from_ref(&second.value));
    }
    given.beside.retain(|value| *value != given.value);
    given
}

/// Both comments, one below the other, where both changed it.
fn comments(base: &Given, mine: &Given, theirs: &Given) -> String {
    match (mine.comment == base.comment, theirs.comment == base.comment) {
        (_, true) => mine.comment.clone(),
        (true, false) => theirs.comment.clone(),
        (false, false) if mine.comment == theirs.comment => mine.comment.clone(),
        (false, false) => {
            let both = [mine.comment.as_str(), theirs.comment.as_str()];
            both.into_iter().filter(|comment| !comment.is_empty()).collect::<Vec<_>>().join("\n")
        }
    }
}

fn union(first: &[String], second: &[String]) -> Vec<String> {
    let mut all = first.to_vec();
    all.extend(second.iter().filter(|one| !first.contains(one)).cloned());
    all
}
