//! What stands between braces: `indicator plan-global round before share`.

use std::collections::VecDeque;

use ayni_model::written::{Binding, OutcomeWhat, Test, What};

/// Reads a binding; or the word that is not understood there.
pub(super) fn read(raw: &str) -> Result<Binding, String> {
    let mut words = words(raw)?;
    let binding = binding(&mut words)?;
    match words.pop_front() {
        None => Ok(binding),
        Some(word) => Err(word),
    }
}

/// The words, of which one in quotation marks may have spaces.
fn words(raw: &str) -> Result<VecDeque<String>, String> {
    let mut all = VecDeque::new();
    let mut rest = raw.trim();
    while !rest.is_empty() {
        let (word, after) = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').ok_or_else(|| rest.to_owned())?,
            None => rest.split_once(char::is_whitespace).unwrap_or((rest, "")),
        };
        all.push_back(word.to_owned());
        rest = after.trim_start();
    }
    Ok(all)
}

fn next(words: &mut VecDeque<String>) -> Result<String, String> {
    words.pop_front().filter(|word| !word.is_empty()).ok_or_else(|| "…".to_owned())
}

fn binding(words: &mut VecDeque<String>) -> Result<Binding, String> {
    match next(words)?.as_str() {
        "indicator" => indicator(words),
        "outcome" => {
            let code = next(words)?;
            let what = next(words)?;
            let what = OutcomeWhat::of(&what).ok_or(what)?;
            Ok(Binding::Outcome { code, what })
        }
        "round" => match words.pop_front().as_deref() {
            None => Ok(Binding::Round(None)),
            Some("date") => Ok(Binding::RoundDate(words.pop_front())),
            Some(round) => Ok(Binding::Round(Some(round.to_owned()))),
        },
        "edition" => Ok(Binding::Edition),
        "date" => match words.pop_front() {
            None => Ok(Binding::Date),
            Some(day) => Ok(Binding::Day(day.parse().map_err(|_| day.clone())?)),
        },
        "fact" => Ok(Binding::Fact(next(words)?)),
        "see" => Ok(Binding::Refer(next(words)?)),
        "claim" => claim(words),
        other => Err(other.to_owned()),
    }
}

fn indicator(words: &mut VecDeque<String>) -> Result<Binding, String> {
    let code = next(words)?;
    let (mut what, mut round, mut part, mut places) = (What::Value, None, None, None);
    while let Some(word) = words.front().cloned() {
        // What follows belongs to a claim.
        if Test::of(&word).is_some() {
            break;
        }
        words.pop_front();
        match word.as_str() {
            "round" => round = Some(next(words)?),
            "by" => {
                let pair = next(words)?;
                let (by, group) = pair.split_once('=').ok_or_else(|| pair.clone())?;
                part = Some((by.to_owned(), group.to_owned()));
            }
            "places" => {
                let count = next(words)?;
                places = Some(count.parse().ok().filter(|count| *count <= 6).ok_or(count)?);
            }
            _ => what = What::of(&word).ok_or(word)?,
        }
    }
    Ok(Binding::Indicator { code, what, round, part, places })
}

/// `claim "rose" indicator provides change above 0`
fn claim(words: &mut VecDeque<String>) -> Result<Binding, String> {
    let text = next(words)?;
    let subject = binding(words)?;
    if !matches!(subject, Binding::Indicator { .. } | Binding::Outcome { .. }) {
        return Err("claim".to_owned());
    }
    let test = next(words)?;
    let test = Test::of(&test).ok_or(test)?;
    Ok(Binding::Claim { words: text, subject: Box::new(subject), test, than: next(words)? })
}
