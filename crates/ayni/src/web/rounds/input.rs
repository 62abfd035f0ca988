//! What the page of an answer sends, as an edit of the answer. Each field's name begins with what it is: `q:`
//! a value, `c:` a comment, `e:` evidence, `ok:` that a suggestion is right, `b:` which of several
//! values is chosen, `n:` how many turns of a repeat were on the page, `r:` a reply to a query.

use std::collections::{BTreeMap, BTreeSet};

use ayni_core::survey::{Edit, Index};
use ayni_model::survey::{FormSheet, QuestionKind};

use super::super::form::Sent;
use crate::app::rounds::answer::Answer;

/// What was sent.
#[derive(Debug, Default)]
pub struct Typed {
    /// The edit.
    pub edit: Edit,
    /// The version that stood on the page.
    pub base: i64,
    /// How many turns of each repeat stood on the page.
    pub turns: BTreeMap<String, usize>,
    /// Replies to queries, by question; the whole answer has an empty key.
    pub replies: Vec<(String, String)>,
    /// Texts as they were sent, to give back what is not kept.
    pub texts: BTreeMap<String, String>,
}

/// Reads what was sent. What names no question of the form is left out.
pub fn typed(sent: &Sent, form: &FormSheet, answer: &Answer) -> Typed {
    let index = Index::new(form);
    let mut typed = Typed { base: sent.get("base").parse().unwrap_or(0), ..Typed::default() };
    typed.edit.language = sent.get("in").chars().take(20).collect();
    typed.edit.suggested =
        answer.suggested.iter().map(|(key, one)| (key.clone(), one.value.clone())).collect();
    let mut several: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in sent.pairs() {
        let Some((kind, key)) = name.split_once(':') else { continue };
        if key.len() > 500 {
            continue;
        }
        if kind == "n" {
            typed.turns.insert(key.to_owned(), value.parse().unwrap_or(0));
            continue;
        }
        if kind == "r" {
            if !value.trim().is_empty() {
                typed.replies.push((key.to_owned(), value.clone()));
            }
            continue;
        }
        let Some(question) = index.question(key) else { continue };
        match kind {
            "q" if question.kind.is_asked() && question.calculation.is_none() => {
                several.entry(key.to_owned()).or_default().push(value.clone());
            }
            "c" => {
                typed.edit.comments.insert(key.to_owned(), lines(value).trim_end().to_owned());
            }
            "e" => {
                let all = typed.edit.evidence.entry(key.to_owned()).or_default();
                all.extend(value.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()));
            }
            "ok" => {
                typed.edit.confirmed.insert(key.to_owned());
            }
            "b" => {
                typed.edit.chosen.insert(key.to_owned(), value.clone());
            }
            _ => {}
        }
    }
    for (key, values) in several {
        let Some(question) = index.question(&key) else { continue };
        let value = joined(question.kind, &values);
        typed.texts.insert(key.clone(), value.clone());
        typed.edit.values.insert(key, value);
    }
    typed
}

/// The value that the fields of one question make.
fn joined(kind: QuestionKind, values: &[String]) -> String {
    match kind {
        QuestionKind::SelectMany | QuestionKind::Rank => {
            let mut seen = BTreeSet::new();
            let all = values.iter().flat_map(|value| value.split_whitespace());
            all.filter(|value| seen.insert(*value)).collect::<Vec<_>>().join(" ")
        }
        QuestionKind::Text => lines(values.last().map_or("", String::as_str)).trim_end().to_owned(),
        QuestionKind::Integer | QuestionKind::Decimal | QuestionKind::Range => {
            number(values.last().map_or("", String::as_str))
        }
        _ => values.last().map_or("", |value| value.trim()).to_owned(),
    }
}

/// Lines as they are kept: browsers send them with a sign more.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// A number as people write one: digits of their script, spaces between thousands, and a comma that can only be a
/// decimal one. What is no number stays as it was written, and is said to be none.
fn number(text: &str) -> String {
    let digit = |letter: char| match letter {
        '٠'..='٩' => char::from_u32('0' as u32 + (letter as u32 - '٠' as u32)).unwrap_or(letter),
        '۰'..='۹' => char::from_u32('0' as u32 + (letter as u32 - '۰' as u32)).unwrap_or(letter),
        '０'..='９' => char::from_u32('0' as u32 + (letter as u32 - '０' as u32)).unwrap_or(letter),
        '٫' => '.',
        '−' => '-',
        other => other,
    };
    let trimmed: String = text.trim().chars().map(digit).collect();
    let bare: String =
        trimmed.chars().filter(|letter| !matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '٬' | '’')).collect();
    // A comma with three digits behind it may part thousands: nobody guesses.
    let comma = match bare.split_once(',') {
        Some((whole, part)) if !part.contains([',', '.']) && part.len() != 3 && !whole.contains('.') => {
            format!("{whole}.{part}")
        }
        _ => bare,
    };
    match comma.parse::<ayni_model::Amount>() {
        Ok(_) => comma,
        Err(_) => text.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them_and_never_guessed() {
        for (given, kept) in [
            ("12", "12"),
            (" 1 200 ", "1200"),
            ("1\u{202f}200,5", "1200.5"),
            ("٣٩", "39"),
            ("٣٫٥", "3.5"),
            ("３９", "39"),
            ("−4", "-4"),
            ("1,200", "1,200"),
            ("1.200,5", "1.200,5"),
            ("many", "many"),
            ("", ""),
        ] {
            assert_eq!(number(given), kept, "{given}");
        }
    }
}
