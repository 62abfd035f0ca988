//! What somebody fills in on a page, put into an answer.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::survey::{AnswerRecord, Given};

use super::check::LONGEST;
use super::place::{child, split_turn, turn};

/// What somebody has filled in. A question that is not named stays as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edit {
    /// The language in which it was filled in.
    pub language: String,
    /// Values by key.
    pub values: BTreeMap<String, String>,
    /// Comments by key.
    pub comments: BTreeMap<String, String>,
    /// Where it can be looked up, by key.
    pub evidence: BTreeMap<String, Vec<String>>,
    /// What was suggested, by key. As long as nobody confirms it, it is not the answer.
    pub suggested: BTreeMap<String, String>,
    /// Suggestions that were confirmed.
    pub confirmed: BTreeSet<String>,
    /// Which of several values side by side was chosen, by key.
    pub chosen: BTreeMap<String, String>,
    /// A turn of a repeat that is taken out.
    pub dropped: Option<String>,
}

/// Questions at which more was filled in than is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TooLong {
    /// Those whose value is too long to be an answer.
    pub values: Vec<String>,
    /// Those whose comment is too long.
    pub comments: Vec<String>,
}

/// The answer with what was filled in, and the questions at which that is too long: those stay as they were.
pub fn edit(base: &AnswerRecord, edit: &Edit) -> (AnswerRecord, TooLong) {
    let mut record = base.clone();
    let mut too_long = TooLong::default();
    if !edit.language.is_empty() {
        record.language.clone_from(&edit.language);
    }
    for (key, value) in &edit.values {
        if value.chars().count() > LONGEST {
            too_long.values.push(key.clone());
            continue;
        }
        let there = record.answers.get(key).map_or("", |given| given.value.as_str());
        let unconfirmed = there.is_empty()
            && !edit.confirmed.contains(key)
            && edit.suggested.get(key).is_some_and(|suggested| suggested == value);
        if there != value && !unconfirmed {
            let given = record.answers.entry(key.clone()).or_default();
            given.value.clone_from(value);
            given.suggested.clear();
        }
    }
    for key in &edit.confirmed {
        let suggested = edit.suggested.get(key);
        let given = record.answers.entry(key.clone()).or_default();
        given.suggested.clear();
        if let (true, Some(value)) = (given.value.is_empty() && !edit.values.contains_key(key), suggested) {
            given.value.clone_from(value);
        }
    }
    for (key, value) in &edit.chosen {
        let Some(given) = record.answers.get_mut(key) else { continue };
        if given.value == *value || given.beside.contains(value) {
            given.value.clone_from(value);
            given.beside.clear();
        }
    }
    for (key, comment) in &edit.comments {
        match comment.chars().count() > LONGEST {
            true => too_long.comments.push(key.clone()),
            false => record.answers.entry(key.clone()).or_default().comment.clone_from(comment),
        }
    }
    for (key, evidence) in &edit.evidence {
        record.answers.entry(key.clone()).or_default().evidence.clone_from(evidence);
    }
    if let Some(dropped) = &edit.dropped {
        record.answers = without(record.answers, dropped);
    }
    record.answers.retain(|_, given| *given != Given::default());
    (record, too_long)
}

/// The answers without a turn; the turns behind it move up.
fn without(answers: BTreeMap<String, Given>, dropped: &str) -> BTreeMap<String, Given> {
    let (above, last) = dropped.rsplit_once('/').unwrap_or(("", dropped));
    let (name, Some(gone)) = split_turn(last) else { return answers };
    let repeat = child(above, name);
    let moved = |key: String| {
        let Some(rest) = key.strip_prefix(&repeat).and_then(|rest| rest.strip_prefix('[')) else {
            return Some(key);
        };
        let Some((number, inside)) = rest.split_once(']') else { return Some(key) };
        match number.parse::<usize>() {
            Ok(number) if number == gone => None,
            Ok(number) if number > gone => Some(format!("{}{inside}", turn(&repeat, number - 1))),
            _ => Some(key),
        }
    };
    answers.into_iter().filter_map(|(key, given)| Some((moved(key)?, given))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(pairs: &[(&str, &str)]) -> AnswerRecord {
        let answers = pairs.iter().map(|(key, value)| ((*key).to_owned(), Given::value(*value)));
        AnswerRecord { answers: answers.collect(), ..AnswerRecord::default() }
    }

    fn typed(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_turn_goes_and_those_behind_it_move_up() {
        let base = record(&[
            ("p[1]/a", "one"),
            ("p[2]/a", "two"),
            ("p[2]/in[1]/b", "deep"),
            ("p[3]/a", "three"),
            ("p[10]/a", "ten"),
            ("pp[2]/a", "another repeat"),
        ]);
        let dropped = |turn: &str| edit(&base, &Edit { dropped: Some(turn.into()), ..Edit::default() }).0;
        let expected = record(&[
            ("p[1]/a", "one"),
            ("p[2]/a", "three"),
            ("p[9]/a", "ten"),
            ("pp[2]/a", "another repeat"),
        ]);
        assert_eq!(dropped("p[2]"), expected);
        assert_eq!(dropped("p"), base, "no turn is named");
    }

    #[test]
    fn a_suggestion_is_an_answer_only_when_somebody_says_so() {
        let base = record(&[]);
        let suggested = typed(&[("a", "39"), ("b", "40")]);
        let sent = typed(&[("a", "39"), ("b", "41")]);
        let untouched = Edit { values: sent.clone(), suggested: suggested.clone(), ..Edit::default() };
        assert_eq!(edit(&base, &untouched).0, record(&[("b", "41")]), "what was changed is one's own");
        let confirmed = Edit { confirmed: ["a".to_owned()].into(), ..untouched };
        assert_eq!(edit(&base, &confirmed).0, record(&[("a", "39"), ("b", "41")]));
    }

    #[test]
    fn of_values_side_by_side_one_is_chosen_and_no_other() {
        let mut base = record(&[("a", "1")]);
        base.answers.entry("a".into()).or_default().beside = vec!["2".into()];
        let choose = |value: &str| edit(&base, &Edit { chosen: typed(&[("a", value)]), ..Edit::default() }).0;
        assert_eq!(choose("2"), record(&[("a", "2")]));
        assert_eq!(choose("1"), record(&[("a", "1")]));
        assert_eq!(choose("3"), base, "a value that nobody gave is no choice");
    }

    #[test]
    fn what_is_too_long_is_named_and_the_rest_is_kept() {
        let base = record(&[("a", "before"), ("c", "x")]);
        let long = "ص".repeat(LONGEST + 1);
        let values = typed(&[("a", &long), ("b", "kept"), ("c", "")]);
        let comments = typed(&[("b", &long), ("c", "short")]);
        let (mut record, too_long) = edit(&base, &Edit { values, comments, ..Edit::default() });
        assert_eq!(too_long, TooLong { values: vec!["a".into()], comments: vec!["b".into()] });
        assert_eq!(record.answers.remove("c").map(|given| given.comment), Some("short".into()));
        assert_eq!(record, self::record(&[("a", "before"), ("b", "kept")]));
    }
}
