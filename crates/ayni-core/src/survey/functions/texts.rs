//! Functions of texts and of several choices in one text.

use ayni_model::Amount;

use super::flat;
use crate::survey::fill::Scope;
use crate::survey::value::Value;

/// The most bytes that a pattern may need when it is made ready.
const PATTERN: usize = 1 << 20;

fn two<'f>(values: &[Value<'f>], test: impl Fn(&str, &str) -> bool) -> Option<Value<'f>> {
    let [text, part] = values else { return None };
    Some(Value::Bool(test(&text.text(), &part.text())))
}

fn number<'f>(count: usize) -> Value<'f> {
    Value::Number(Amount::whole(i64::try_from(count).unwrap_or(i64::MAX)))
}

pub(super) fn contains<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    two(values, |text, part| text.contains(part))
}

pub(super) fn starts_with<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    two(values, |text, part| text.starts_with(part))
}

pub(super) fn ends_with<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    two(values, |text, part| text.ends_with(part))
}

pub(super) fn selected<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    two(values, |text, choice| text.split_whitespace().any(|one| one == choice.trim()))
}

/// The choice at this place, the first of which is 0.
pub(super) fn selected_at<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let [text, at] = values else { return None };
    let at = usize::try_from(at.number()?.millionths() / 1_000_000).ok();
    let text = text.text();
    Some(Value::Text(at.and_then(|at| text.split_whitespace().nth(at)).unwrap_or_default().to_owned()))
}

pub(super) fn count_selected<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    Some(number(values.first()?.text().split_whitespace().count()))
}

pub(super) fn string_length<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    Some(number(values.first()?.text().chars().count()))
}

pub(super) fn concat<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    Some(Value::Text(flat(values).iter().map(|one| one.text()).collect()))
}

pub(super) fn join<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let (between, rest) = values.split_first()?;
    let texts: Vec<String> = flat(rest).iter().map(|one| one.text()).collect();
    Some(Value::Text(texts.join(&between.text())))
}

/// From this letter to before that one; the first letter is 0, and a number below 0 counts from the end.
pub(super) fn substr<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let letters: Vec<char> = values.first()?.text().chars().collect();
    let place = |value: &Value<'f>| -> Option<usize> {
        let at = i64::try_from(value.number()?.millionths() / 1_000_000).ok()?;
        let length = letters.len() as i64;
        let at = if at < 0 { length.saturating_add(at) } else { at };
        usize::try_from(at.clamp(0, length)).ok()
    };
    let from = place(values.get(1)?)?;
    let until = match values.get(2) {
        Some(end) => place(end)?,
        None => letters.len(),
    };
    Some(Value::Text(letters.get(from..until).unwrap_or_default().iter().collect()))
}

pub(super) fn substring_before<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let [text, part] = values else { return None };
    let (text, part) = (text.text(), part.text());
    Some(Value::Text(text.split_once(&part).map_or("", |(before, _)| before).to_owned()))
}

pub(super) fn substring_after<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let [text, part] = values else { return None };
    let (text, part) = (text.text(), part.text());
    Some(Value::Text(text.split_once(&part).map_or("", |(_, after)| after).to_owned()))
}

pub(super) fn normalize_space<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let text = values.first()?.text();
    Some(Value::Text(text.split_whitespace().collect::<Vec<_>>().join(" ")))
}

/// Each letter of the second text becomes the one at its place in the third, or goes.
pub(super) fn translate<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let [text, from, to] = values else { return None };
    let from: Vec<char> = from.text().chars().collect();
    let to: Vec<char> = to.text().chars().collect();
    let changed = text
        .text()
        .chars()
        .filter_map(|letter| match from.iter().position(|one| *one == letter) {
            Some(at) => to.get(at).copied(),
            None => Some(letter),
        })
        .collect();
    Some(Value::Text(changed))
}

pub(super) fn boolean_from_string<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let text = values.first()?.text();
    Some(Value::Bool(text.eq_ignore_ascii_case("true") || text == "1"))
}

/// Whether the whole text fits the pattern. Patterns are matched in time that grows with the text alone.
pub(super) fn regex<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let [text, pattern] = values else { return None };
    let pattern = format!("^(?:{})$", pattern.text());
    let pattern = regex::RegexBuilder::new(&pattern).size_limit(PATTERN).build().ok()?;
    Some(Value::Bool(pattern.is_match(&text.text())))
}
