//! Units that stand in a column's header: "USD million", "en milliers d'euros", "金额(万元)".

use ayni_model::Amount;

use super::currencies::{self, Currency, is_han};
use super::{fold, scales};

/// What a header says about the numbers under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderUnit {
    /// The currency, where it names one.
    pub currency: Option<Currency>,
    /// What each number has to be multiplied by; one where the header says nothing.
    pub multiplier: Amount,
    /// Whether the header has a word for a multiplier with two meanings (`mil` is a thousand in
    /// Spanish and a million in English shorthand). A person has to say which.
    pub unclear: bool,
}

/// The unit that a header names; `None` where it names neither a currency nor a multiplier.
pub fn header_unit(text: &str) -> Option<HeaderUnit> {
    if text.len() > 1000 {
        return None;
    }
    let folded = fold(text);
    let words = words(&folded);
    let capitals = !text.chars().any(char::is_lowercase);
    let mut currency = currencies::found_in(&folded).map(|(currency, before, behind)| {
        (currency, beside(before.trim_end(), true).or_else(|| beside(behind.trim_start(), false)))
    });
    if currency.is_none() {
        currency = words.iter().find_map(|word| code_in(word, text, capitals));
    }
    let mut unclear = false;
    let mut power = currency.as_ref().and_then(|(_, power)| *power);
    if power.is_none() {
        power = spelled(&words);
    }
    if power.is_none() && currency.is_some() {
        // Shorthand counts only where money is meant: `m` alone may be metres.
        power = words.iter().filter(|word| is_shorthand(word)).find_map(|word| scales::power(word));
        unclear = power.is_none() && words.iter().any(|word| scales::is_ambiguous(word));
    }
    if power.is_none() && (folded.contains("'000") || folded.contains("(000")) {
        power = Some(3);
    }
    if currency.is_none() && power.is_none() {
        return None;
    }
    let multiplier = power.and_then(|power| 10_i64.checked_pow(power)).map_or(Amount::ONE, Amount::whole);
    Some(HeaderUnit { currency: currency.map(|(currency, _)| currency), multiplier, unclear })
}

/// Runs of letters, of digits and of Chinese characters.
fn words(folded: &str) -> Vec<&str> {
    let kind = |letter: char| match letter {
        _ if is_han(letter) => 3,
        _ if letter.is_alphabetic() => 1,
        _ if letter.is_numeric() => 2,
        _ => 0,
    };
    let mut words = Vec::new();
    let mut start = 0;
    let mut last = 0;
    for (at, letter) in folded.char_indices() {
        let this = kind(letter);
        if this != last {
            if last != 0 {
                words.extend(folded.get(start..at));
            }
            (start, last) = (at, this);
        }
    }
    if last != 0 {
        words.extend(folded.get(start..));
    }
    words
}

/// Words so short that they mean a multiplier only beside a currency.
fn is_shorthand(word: &str) -> bool {
    matches!(
        word,
        "k" | "m"
            | "th"
            | "tsd"
            | "mn"
            | "mln"
            | "mio"
            | "mill"
            | "bn"
            | "bln"
            | "mrd"
            | "mds"
            | "cr"
            | "000"
            | "000s"
    )
}

/// The first multiplier that is spelled out; several in a row are one (`miles de millones`).
fn spelled(words: &[&str]) -> Option<u32> {
    let mut power = None;
    for word in words {
        let found = bare(word)
            .into_iter()
            .filter(|word| !is_shorthand(word) && !matches!(*word, "hundred" | "mille"))
            .find_map(scales::power)
            .or_else(|| han_scale(word, false).filter(|_| word.chars().count() <= 3));
        match (found, power) {
            (Some(found), before) => power = Some(before.unwrap_or(0) + found),
            (None, Some(_)) if !matches!(*word, "de" | "of" | "d") => break,
            _ => {}
        }
    }
    power
}

/// A word as it is and without the Arabic article and preposition before it.
fn bare(word: &str) -> Vec<&str> {
    let mut forms = vec![word];
    for prefix in ["بال", "ال", "ب"] {
        forms.extend(word.strip_prefix(prefix));
    }
    forms
}

/// A multiplier that touches a currency sign: `m$`, `€k`, `万元`.
fn beside(text: &str, before: bool) -> Option<u32> {
    let same = |letter: &char| letter.is_alphabetic();
    let word: String = if before {
        let reversed: Vec<char> = text.chars().rev().take_while(same).collect();
        reversed.into_iter().rev().collect()
    } else {
        text.chars().take_while(same).collect()
    };
    let han = if before { han_scale(&word, true) } else { None };
    han.or_else(|| scales::power(&word))
}

/// The longest Chinese multiplier that a word ends with (or, else, is).
fn han_scale(word: &str, at_end: bool) -> Option<u32> {
    let starts = word.char_indices().map(|(at, _)| at);
    starts
        .filter_map(|at| word.get(at..))
        .filter(|tail| at_end || *tail == word)
        .filter(|tail| tail.chars().all(is_han))
        .find_map(scales::power)
}

/// A currency code in a word, perhaps with a multiplier joined to it (`kUSD`, `USDmn`).
fn code_in(word: &str, text: &str, capitals: bool) -> Option<(Currency, Option<u32>)> {
    for form in bare(word) {
        if let Some(currency) = currencies::named(form) {
            return Some((currency, None));
        }
    }
    if let Some(Currency::Code(code)) = currencies::code(word) {
        // One of the codes that are words too: only as capitals in a text that has others.
        return (!capitals && text.contains(&code)).then_some((Currency::Code(code), None));
    }
    if !word.is_ascii() {
        return None;
    }
    for (prefix, power) in [("m", 6), ("k", 3)] {
        if let Some(found) = word.strip_prefix(prefix).and_then(major) {
            return Some((found, Some(power)));
        }
    }
    for (suffix, power) in [("mn", 6), ("bn", 9), ("m", 6), ("k", 3)] {
        if let Some(found) = word.strip_suffix(suffix).and_then(major) {
            return Some((found, Some(power)));
        }
    }
    None
}

/// One of the few currencies that multipliers are joined to.
fn major(word: &str) -> Option<Currency> {
    matches!(word, "usd" | "eur" | "gbp" | "jpy" | "cny" | "chf" | "inr" | "brl" | "zar" | "sar")
        .then(|| Currency::Code(word.to_ascii_uppercase()))
}
