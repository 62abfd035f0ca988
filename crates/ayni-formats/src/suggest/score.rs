//! How well a column fits a field.

use ayni_model::{Arg, Phrase};

use super::column::Column;
use super::words::{FieldWords, Holds};
use crate::reference::fold;

/// The longest header that is looked at, in letters: what is longer is a text.
const LONGEST: usize = 80;

/// A header, folded: all of it, and without what stands in brackets, which is the unit ("Cost (USD thousand)").
pub(super) struct Title {
    whole: String,
    bare: String,
}

impl Title {
    /// From a header's text; `None` for one too long to be a header.
    pub(super) fn of(text: &str) -> Option<Title> {
        if text.chars().count() > LONGEST {
            return None;
        }
        let bare = text.split(['(', '[', '（']).next().unwrap_or_default();
        Some(Title { whole: fold(text), bare: fold(bare) })
    }
}

/// How well a header fits a field, in thousandths.
pub(super) fn header(field: &FieldWords, title: &Title) -> u32 {
    field.words.iter().map(|word| one(word, &title.whole).max(one(word, &title.bare))).max().unwrap_or(0)
}

fn one(word: &str, header: &str) -> u32 {
    if word.is_empty() || header.is_empty() {
        return 0;
    }
    if word == header {
        return 1000;
    }
    // A word that is longer than the header can only be close to it.
    if word.len() <= header.len() && word.split(' ').all(|word| header.split(' ').any(|token| token == word))
    {
        let words = word.split(' ').count();
        let more = header.split(' ').count().saturating_sub(words);
        let base = if words > 1 { 850 } else { 700 };
        return 500.max(base - 60 * u32::try_from(more.min(5)).unwrap_or(5));
    }
    // Chinese has no spaces between words; Arabic writes the article with them.
    if !word.is_ascii() && word.chars().count() > 1 && header.contains(word) {
        return 650;
    }
    let near = word.len() >= 5 && word.len().abs_diff(header.len()) <= 4;
    let close = near
        && word.chars().next() == header.chars().next()
        && strsim::normalized_levenshtein(word, header) >= 0.85;
    if close { 750 } else { 0 }
}

/// How much the values speak for a field, in thousandths; `None` where they say nothing either way.
pub(super) fn values(field: &FieldWords, column: &Column) -> Option<u32> {
    let part = |count: u32| Some(column.part(count));
    match field.holds {
        Holds::Number => part(column.numbers),
        Holds::Date => part(column.dates + column.periods / 2),
        Holds::Year => part(column.years),
        Holds::Period => Some(column.part(column.periods).max(column.part(column.dates) / 2)),
        Holds::Currency => part(column.currencies),
        // Goals may be bare numbers; what is no goal at all speaks against it.
        Holds::Goal if column.goals == 0 && column.numbers > 0 => None,
        Holds::Goal => part(column.goals),
        Holds::Words => match field.name.as_str() {
            "provider" | "recipient" | "second_provider" => Some(column.part(column.countries)),
            "id" => Some(if column.is_id() { 1000 } else { 200 }),
            "implementing" | "place" | "requested_by" | "agreement" => {
                Some(if column.part(column.numbers) > 500 { 0 } else { 1000 })
            }
            "title" | "description" => {
                Some(if column.length() >= 6 && column.numbers == 0 { 1000 } else { 400 })
            }
            "status" | "form" | "kind" | "basis" | "resource_kind" | "unit" => {
                Some(if column.codes().is_some() { 1000 } else { 300 })
            }
            _ => None,
        },
    }
}

/// How sure it is that a column is a field, in thousandths, and why.
pub(super) fn sure(field: &FieldWords, title: &Title, column: &Column) -> Option<(u32, Phrase)> {
    if column.filled == 0 {
        return None;
    }
    let header = header(field, title);
    let values = values(field, column);
    let percent = |part: u32| Arg::Count(u64::from(part / 10));
    match (header, values) {
        (0, Some(values)) => {
            // By its values alone a column is only taken for what hardly anything else looks like.
            let alone = match field.name.as_str() {
                "currency" | "goal" if values >= 900 && column.filled >= 3 => 700,
                "recipient" if values >= 800 && column.filled >= 3 => 550,
                _ => return None,
            };
            Some((alone, Phrase::message("map-why-values", [("percent", percent(values))])))
        }
        (0, None) => None,
        // A currency by its very header, in a spelling of the source's own.
        (1000, Some(values))
            if values < 300 && field.holds == Holds::Currency && column.codes().is_some() =>
        {
            Some((500, Phrase::message("map-why-header-only", [("percent", percent(values))])))
        }
        // The values speak against what the header says.
        (header, Some(values)) if values < 300 => {
            Some((header * 35 / 100, Phrase::message("map-why-header-only", [("percent", percent(values))])))
        }
        (header, Some(values)) => {
            let both = header * (500 + values / 2) / 1000;
            Some((both * 98 / 100, Phrase::message("map-why-both", [("percent", percent(values))])))
        }
        (header, None) => Some((header * 90 / 100, Phrase::key("map-why-header"))),
    }
}
