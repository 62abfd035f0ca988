//! Which decimal mark a column of numbers uses.

use ayni_model::Amount;

use super::numbers::{Reading, readings};

/// The sign between whole and fraction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum DecimalMark {
    /// `1,234.56`
    Point,
    /// `1.234,56`
    Comma,
    /// Nobody knows, or the column has both. Only numbers that have one meaning are read:
    /// `1.234,56` and `12.5` are, `1.234` is a fault.
    #[default]
    Unknown,
}

/// How the numbers of a column are written. Groups may always be divided by spaces or apostrophes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NumberStyle {
    /// The decimal mark.
    pub decimal: DecimalMark,
}

impl NumberStyle {
    /// A point before the fraction, as programs write numbers.
    pub const POINT: NumberStyle = NumberStyle { decimal: DecimalMark::Point };
    /// A comma before the fraction.
    pub const COMMA: NumberStyle = NumberStyle { decimal: DecimalMark::Comma };
}

/// What the values of a column show about their style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StyleGuess {
    /// The style to read them with.
    pub style: NumberStyle,
    /// How sure that is, 0 to 1.
    pub sure: Amount,
    /// Values that can only be read with a decimal point.
    pub point: u64,
    /// Values that can only be read with a decimal comma.
    pub comma: u64,
    /// Values that mean two different numbers by the two marks, such as `1.234`.
    pub ambiguous: u64,
}

/// Finds the style of a column's values; values that are no numbers do not matter.
///
/// Where some values have a decimal point for certain and others a decimal comma for certain, the
/// style is [`Unknown`](DecimalMark::Unknown): each value that is clear by itself is read, every
/// other one is a fault, and none is guessed.
pub fn detect_style<'a>(values: impl Iterator<Item = &'a str>) -> StyleGuess {
    let (mut point, mut comma, mut groups_by_comma, mut groups_by_point) = (0, 0, 0, 0);
    let mut numbers: u64 = 0;
    for value in values {
        match readings(value) {
            None => continue,
            Some(Reading::Whole) => {}
            Some(Reading::Point) => point += 1,
            Some(Reading::Comma) => comma += 1,
            Some(Reading::OneComma) => groups_by_comma += 1,
            Some(Reading::OnePoint) => groups_by_point += 1,
        }
        numbers += 1;
    }
    let ambiguous: u64 = groups_by_comma + groups_by_point;
    // With `n` values for it and none against it, one is nearly `n + 1` to 1 sure.
    let sure = |n: u64| ratio(n + 1, n + 2);
    let (style, sure) = match (point, comma) {
        (0, 0) if ambiguous == 0 => {
            (NumberStyle::POINT, if numbers > 0 { Amount::ONE } else { Amount::ZERO })
        }
        // Three digits behind every mark: groups of thousands, unless all numbers happen to have
        // three decimals. The more values, the surer; never quite.
        (0, 0) if groups_by_point == 0 => (NumberStyle::POINT, ratio(groups_by_comma, groups_by_comma + 2)),
        (0, 0) if groups_by_comma == 0 => (NumberStyle::COMMA, ratio(groups_by_point, groups_by_point + 2)),
        (0, 0) => (NumberStyle::default(), Amount::ZERO),
        (n, 0) => (NumberStyle::POINT, sure(n)),
        (0, n) => (NumberStyle::COMMA, sure(n)),
        _ => (NumberStyle::default(), Amount::ZERO),
    };
    StyleGuess { style, sure, point, comma, ambiguous }
}

/// A share of whole numbers, rounded to thousandths.
pub(crate) fn ratio(part: u64, whole: u64) -> Amount {
    let exact = i64::try_from(part).ok().zip(i64::try_from(whole).ok());
    exact
        .and_then(|(part, whole)| Amount::whole(part).divided_by(Amount::whole(whole)).ok())
        .unwrap_or(Amount::ZERO)
        .rounded(3)
}
