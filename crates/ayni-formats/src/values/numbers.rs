//! Numbers as people write them.

use ayni_model::Amount;

use super::currencies::{self, Currency};
use super::digits::plain_signs;
use super::style::{DecimalMark, NumberStyle};
use super::{fold, scales};

/// A number that was read from text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// The number, with a word such as "million" multiplied in. Of `12 %` it is 12.
    pub amount: Amount,
    /// Whether digits beyond the sixth decimal were rounded off.
    pub inexact: bool,
    /// The currency that stands beside it.
    pub currency: Option<Currency>,
    /// Whether a per cent sign stands behind it.
    pub percent: bool,
    /// What a word beside it multiplied it by; one where there is none.
    pub multiplier: Amount,
}

/// Why a text is not read as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NumberFault {
    /// There is no text.
    Empty,
    /// The text says that there is no number: `n/a`, `-`, `...`. Missing is not zero.
    Placeholder,
    /// The text is no number.
    NotANumber,
    /// The text means two different numbers, and the column does not say which: `1.234`.
    Ambiguous,
    /// The number is written in the other style than its column.
    OtherStyle,
    /// `NaN` or infinity.
    NotFinite,
    /// More than 32 digits before the decimal mark.
    TooLarge,
}

/// Reads a number: grouped digits of any script, a sign or accounting brackets, a currency before or
/// behind, a per cent sign, a word that multiplies.
pub fn parse_number(text: &str, style: &NumberStyle) -> Result<Number, NumberFault> {
    let parts = parts(text)?;
    let Some(shape) = shape(&parts.digits) else { return Err(NumberFault::NotANumber) };
    let decimal = match (shape, style.decimal) {
        (Shape::Neither, _) => return Err(NumberFault::NotANumber),
        (Shape::Both, _) => DecimalMark::Point,
        (Shape::Point, DecimalMark::Comma) | (Shape::Comma, DecimalMark::Point) => {
            return Err(NumberFault::OtherStyle);
        }
        (Shape::Point, _) => DecimalMark::Point,
        (Shape::Comma, _) => DecimalMark::Comma,
        (Shape::Either, DecimalMark::Unknown) => return Err(NumberFault::Ambiguous),
        (Shape::Either, decimal) => decimal,
    };
    let mut plain = String::with_capacity(parts.digits.len() + 1);
    if parts.negative {
        plain.push('-');
    }
    for letter in parts.digits.chars() {
        match letter {
            '0'..='9' | 'e' | '-' => plain.push(letter),
            '.' if decimal == DecimalMark::Point => plain.push('.'),
            ',' if decimal == DecimalMark::Comma => plain.push('.'),
            '٫' => plain.push('.'),
            _ => {}
        }
    }
    if parts.power > 0 {
        plain = match plain.split_once('e') {
            Some((mantissa, exponent)) => {
                let exponent: i32 = exponent.parse().map_err(|_| NumberFault::NotANumber)?;
                let power = i32::try_from(parts.power).map_err(|_| NumberFault::TooLarge)?;
                format!("{mantissa}e{}", exponent.checked_add(power).ok_or(NumberFault::TooLarge)?)
            }
            None => format!("{plain}e{}", parts.power),
        };
    }
    let (amount, inexact) = Amount::parse_rounding(&plain).map_err(|fault| match fault {
        ayni_model::AmountError::TooLarge => NumberFault::TooLarge,
        _ => NumberFault::NotANumber,
    })?;
    let multiplier = 10_i64.checked_pow(parts.power).map_or(Amount::ONE, Amount::whole);
    Ok(Number { amount, inexact, currency: parts.currency, percent: parts.percent, multiplier })
}

/// Whether a text says that nothing is known or nothing applies: `n/a`, `-`, `s/d`, `нет данных`.
pub fn is_placeholder(text: &str) -> bool {
    const WORDS: [&str; 32] = [
        "n/a",
        "na",
        "n.a.",
        "n.a",
        "#n/a",
        "n/d",
        "nd",
        "n.d.",
        "s/d",
        "s.d.",
        "s/i",
        "null",
        "none",
        "not available",
        "not applicable",
        "unknown",
        "tbd",
        "tbc",
        "non disponible",
        "sans objet",
        "no disponible",
        "no aplica",
        "nao disponivel",
        "nao se aplica",
        "н/д",
        "нет данных",
        "нет",
        "غير متوفر",
        "غير متاح",
        "لا ينطبق",
        "不详",
        "无",
    ];
    // Nothing that long says only that there is nothing; folding a whole page would cost.
    if text.len() > 100 {
        return false;
    }
    let folded = fold(text);
    let marks = |letter: char| matches!(letter, '-' | '.' | '_' | '?' | '…' | '/' | '*' | ' ');
    !folded.is_empty() && (folded.chars().all(marks) || WORDS.contains(&folded.as_str()))
}

/// A text taken apart: the digits with their marks, and what stood around them.
#[derive(Debug)]
struct Parts {
    digits: String,
    negative: bool,
    currency: Option<Currency>,
    percent: bool,
    power: u32,
}

fn parts(text: &str) -> Result<Parts, NumberFault> {
    if text.len() > 1000 {
        return Err(if text.trim().is_empty() { NumberFault::Empty } else { NumberFault::NotANumber });
    }
    let plain = plain_signs(text);
    let trimmed = plain.trim();
    if trimmed.is_empty() {
        return Err(NumberFault::Empty);
    }
    // No number is that long, whatever stands around it.
    if trimmed.len() > 200 {
        return Err(NumberFault::NotANumber);
    }
    if is_placeholder(trimmed) {
        return Err(NumberFault::Placeholder);
    }
    let unsigned = fold(trimmed.trim_start_matches(['-', '+']));
    if matches!(unsigned.as_str(), "nan" | "inf" | "infinity" | "∞" | "1.#inf" | "1.#qnan" | "#num!") {
        return Err(NumberFault::NotFinite);
    }
    let mut rest = trimmed;
    let mut negative = false;
    if let Some(inner) = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        negative = true;
        rest = inner.trim();
    }
    let first = rest.find(|letter: char| letter.is_ascii_digit()).ok_or(NumberFault::NotANumber)?;
    // A mark right before the first digit belongs to the number (`.5`).
    let first = match rest.get(..first).and_then(|before| before.chars().next_back()) {
        Some('.' | ',') if rest.get(..first).is_some_and(begins_fraction) => first - 1,
        _ => first,
    };
    let (before, rest) = rest.split_at(first);
    let end = digits_end(rest);
    let (digits, behind) = rest.split_at(end);
    let mut parts = Parts { digits: String::new(), negative, currency: None, percent: false, power: 0 };
    parts.take_before(before)?;
    parts.take_behind(behind)?;
    parts.digits = digits.to_lowercase().replace("e+", "e");
    Ok(parts)
}

/// Whether the point that ends this text begins a number, and does not end an abbreviation (`Rs.`).
fn begins_fraction(before: &str) -> bool {
    let letter = before.chars().rev().nth(1);
    letter.is_none_or(|letter| !letter.is_alphabetic())
}

/// Where the digits with their marks end.
fn digits_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next_is_digit = letters.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        match letter {
            '0'..='9' => end = at + 1,
            '.' | ',' | '\'' | ' ' | '٫' | '٬' | '_' if next_is_digit => {}
            // A mark at the very end of the digits (`5.`) belongs to them.
            '.' if letters.peek().is_none() => end = at + 1,
            'e' | 'E' => {
                let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
                let digits = bytes.get(at + 1 + sign..).unwrap_or_default();
                let count = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
                if count == 0 || count > 4 {
                    return end;
                }
                return at + 1 + sign + count;
            }
            _ => return end,
        }
    }
    end
}

impl Parts {
    /// What stands before the digits: a sign, a currency.
    fn take_before(&mut self, before: &str) -> Result<(), NumberFault> {
        let mut before = before.trim();
        for _ in 0..2 {
            if let Some(rest) = before.strip_prefix('-').or_else(|| before.strip_suffix('-')) {
                self.negative = !self.negative;
                before = rest.trim();
            } else if let Some(rest) = before.strip_prefix('+').or_else(|| before.strip_suffix('+')) {
                before = rest.trim();
            }
        }
        if before.is_empty() {
            return Ok(());
        }
        self.currency = Some(currencies::named(before).ok_or(NumberFault::NotANumber)?);
        Ok(())
    }

    /// What stands behind the digits: per cent, a word that multiplies, a currency, a sign.
    fn take_behind(&mut self, behind: &str) -> Result<(), NumberFault> {
        let behind_as_written = behind.trim();
        let mut folded = fold(behind);
        if let Some(rest) = folded.strip_suffix('-') {
            self.negative = !self.negative;
            folded = rest.trim().to_owned();
        }
        if matches!(
            folded.as_str(),
            "%" | "percent" | "per cent" | "pour cent" | "por ciento" | "por cento" | "процентов"
        ) {
            self.percent = true;
            return Ok(());
        }
        // `12 millions de dollars`, `5 млн. долл. США`, `3亿美元`: a word that multiplies first.
        let mut rest = folded.as_str();
        let ends = rest.char_indices().map(|(at, letter)| at + letter.len_utf8());
        let longest = ends
            .filter_map(|end| {
                let (word, behind) = rest.split_at(end);
                let apart = behind.chars().next().is_none_or(|next| !next.is_alphabetic())
                    || word.chars().next_back().is_some_and(currencies::is_han);
                let found = scales::power(word.trim()).filter(|_| apart)?;
                Some((found, behind))
            })
            .next_back();
        if let Some((power, behind)) = longest {
            self.power = power;
            rest = behind.trim_start_matches('.').trim();
            for link in ["de ", "d'", "of ", "do ", "des "] {
                if let Some(after) = rest.strip_prefix(link) {
                    rest = after.trim();
                    break;
                }
            }
        } else if scales::is_ambiguous(rest.split(' ').next().unwrap_or_default()) {
            return Err(NumberFault::Ambiguous);
        }
        // What is left of the text must be one currency and nothing else.
        let rest = rest.trim();
        if !rest.is_empty() {
            // As it was written, since some codes are only codes in capitals.
            let written = behind_as_written.rsplit(' ').next().filter(|word| fold(word) == rest);
            let found = currencies::named(written.unwrap_or(rest)).ok_or(NumberFault::NotANumber)?;
            if self.currency.as_ref().is_some_and(|before| *before != found && before.code().is_some()) {
                return Err(NumberFault::NotANumber);
            }
            self.currency = Some(found);
        }
        Ok(())
    }
}

/// By which decimal mark digits can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// By both, with the same meaning.
    Both,
    /// Only with a decimal point.
    Point,
    /// Only with a decimal comma.
    Comma,
    /// By both, with different meanings.
    Either,
    /// By neither.
    Neither,
}

fn shape(digits: &str) -> Option<Shape> {
    if digits.is_empty() {
        return None;
    }
    let mantissa = digits.split('e').next().unwrap_or_default();
    if mantissa.contains(['٫', '٬']) {
        // The Arabic marks have one meaning each.
        let western = mantissa.replace('٬', "'").replace('٫', ".");
        return Some(if fits(&western, '.', ',') { Shape::Both } else { Shape::Neither });
    }
    let (point, comma) = (fits(mantissa, '.', ','), fits(mantissa, ',', '.'));
    Some(match (point, comma) {
        (true, true) if mantissa.contains(['.', ',']) => Shape::Either,
        (true, true) => Shape::Both,
        (true, false) => Shape::Point,
        (false, true) => Shape::Comma,
        (false, false) => Shape::Neither,
    })
}

/// Whether digits can be read with this decimal mark: at most one of it, behind all groups, and every
/// group of its proper length.
fn fits(text: &str, decimal: char, other: char) -> bool {
    let (whole, fraction) = match text.split_once(decimal) {
        Some((whole, fraction)) => (whole, fraction),
        None => (text, ""),
    };
    if !fraction.chars().all(|letter| letter.is_ascii_digit()) {
        return false;
    }
    let mut marks = whole.chars().filter(|letter| !letter.is_ascii_digit());
    let Some(mark) = marks.next() else { return !whole.is_empty() || !fraction.is_empty() };
    if marks.any(|next| next != mark) || !(mark == other || matches!(mark, ' ' | '\'' | '_')) {
        return false;
    }
    let groups: Vec<&str> = whole.split(mark).collect();
    let Some((first, rest)) = groups.split_first() else { return false };
    let Some((last, middle)) = rest.split_last() else { return false };
    let thousands = middle.iter().all(|group| group.len() == 3);
    // Lakh and crore: 1,23,45,678.
    let hundreds = !middle.is_empty() && mark == ',' && middle.iter().all(|group| group.len() == 2);
    let starts = (1..=3).contains(&first.len()) && !first.starts_with('0');
    starts && last.len() == 3 && (thousands || hundreds && first.len() <= 2)
}

/// What one value of a column shows about the column's decimal mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// Nothing: a number without marks, or with marks of one meaning.
    Whole,
    /// A decimal point.
    Point,
    /// A decimal comma.
    Comma,
    /// One comma before three digits.
    OneComma,
    /// One point before three digits.
    OnePoint,
}

/// What a value shows; `None` where it is no number.
pub(crate) fn readings(text: &str) -> Option<Reading> {
    let parts = parts(text).ok()?;
    match shape(&parts.digits)? {
        Shape::Neither => None,
        Shape::Both => Some(Reading::Whole),
        Shape::Point => Some(Reading::Point),
        Shape::Comma => Some(Reading::Comma),
        Shape::Either if parts.digits.contains(',') => Some(Reading::OneComma),
        Shape::Either => Some(Reading::OnePoint),
    }
}
