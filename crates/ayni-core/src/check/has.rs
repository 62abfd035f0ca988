//! What an activity has at all, found in one walk, so that only those rules are asked that have something to speak of.

use ayni_model::{Activity, Measure, Share};

use super::{facts, money};

/// Things that an activity may have, as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Has(u32);

impl Has {
    /// What every activity has.
    pub(super) const ANYTHING: Has = Has(1);
    /// Results.
    pub(super) const RESULTS: Has = Has(1 << 1);
    /// Evaluations.
    pub(super) const EVALUATIONS: Has = Has(1 << 2);
    /// Phases, of the activity or of a resource, or value added.
    pub(super) const PHASES: Has = Has(1 << 3);
    /// Markers.
    pub(super) const MARKERS: Has = Has(1 << 4);
    /// A line with a share.
    pub(super) const SHARES: Has = Has(1 << 5);
    /// A loan, or the terms of one.
    pub(super) const LOANS: Has = Has(1 << 6);
    /// Something withheld.
    pub(super) const WITHHELD: Has = Has(1 << 7);
    /// A quantity.
    pub(super) const QUANTITIES: Has = Has(1 << 8);
    /// A list of codes with two lines or more.
    pub(super) const SEVERAL_CODES: Has = Has(1 << 9);
    /// A text with a sign or with as many digits as mail addresses and telephone numbers have.
    pub(super) const MAIL_SIGNS: Has = Has(1 << 10);
    /// A text with a letter beyond ASCII.
    pub(super) const LETTERS_BEYOND_ASCII: Has = Has(1 << 11);
    /// A text that begins as formulas do.
    pub(super) const FORMULA_SIGNS: Has = Has(1 << 12);
    /// A text with a sign of markup.
    pub(super) const MARKUP_SIGNS: Has = Has(1 << 13);
    /// A text that may be a placeholder: it is short, or begins like one that may be long.
    pub(super) const PLACEHOLDER_SIGNS: Has = Has(1 << 14);
    /// A text with very few letters and digits, or with letters beyond ASCII.
    pub(super) const SHORT_TEXTS: Has = Has(1 << 15);

    /// All that an activity may have.
    #[cfg(test)]
    pub(super) const EVERYTHING: Has = Has(u32::MAX);

    /// Either of the two.
    pub(super) const fn or(self, other: Has) -> Has {
        Has(self.0 | other.0)
    }

    /// Whether any of the things is in both sets.
    pub(super) fn any(self, of: Has) -> bool {
        self.0 & of.0 != 0
    }

    /// What an activity has.
    pub(super) fn of(activity: &Activity) -> Has {
        let mut has = Has::ANYTHING;
        let mut put = |thing: Has, there: bool| {
            if there {
                has = has.or(thing);
            }
        };
        put(Has::RESULTS, !activity.results.is_empty());
        put(Has::EVALUATIONS, !activity.evaluations.is_empty());
        put(Has::PHASES, !activity.phases.is_empty() || !activity.value_added.is_empty());
        put(Has::MARKERS, !activity.markers.is_empty());
        put(Has::SHARES, shared(&activity.places) || shared(&activity.sectors) || shared(&activity.goals));
        put(Has::WITHHELD, activity.withheld.is_some());
        let codes =
            [activity.places.len(), activity.sectors.len(), activity.goals.len(), activity.markers.len()];
        put(Has::SEVERAL_CODES, codes.into_iter().any(|lines| lines > 1));
        for resource in &activity.resources {
            put(Has::PHASES, resource.phase.is_some());
            put(Has::WITHHELD, resource.withheld.is_some());
            put(Has::LOANS, resource.loan.is_some() || money::loan::is_loan(resource));
            let quantity = |measure: &Measure| matches!(measure, Measure::Quantity { .. });
            put(Has::QUANTITIES, resource.measures.iter().any(quantity));
        }
        facts::each_text(activity, true, |_, words| has = has.or(signs(words)));
        has
    }
}

fn shared<T>(lines: &[Share<T>]) -> bool {
    lines.iter().any(|line| line.share.is_some())
}

/// Letters and digits of ASCII.
const ALPHANUMERIC: u8 = 1;
/// Digits of ASCII.
const DIGIT: u8 = 1 << 1;
/// `@` and `+`.
const OF_MAIL: u8 = 1 << 2;
/// `<` and `&`.
const OF_MARKUP: u8 = 1 << 3;
/// What is not ASCII.
const BEYOND: u8 = 1 << 4;

/// What each byte of a text is.
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let sign = byte as u8;
        classes[byte] = match sign {
            b'0'..=b'9' => ALPHANUMERIC | DIGIT,
            b'a'..=b'z' | b'A'..=b'Z' => ALPHANUMERIC,
            b'@' | b'+' => OF_MAIL,
            b'<' | b'&' => OF_MARKUP,
            0x80.. => BEYOND,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

/// So many letters and digits no placeholder in ASCII has (`to be determined` has 14), but for those
/// that repeat one sign or begin with `lorem ipsum`.
const NO_PLACEHOLDER: u32 = 15;

/// So many letters and digits every title should have.
const SHORT: u32 = 4;

/// The fewest digits of a telephone number without `+`.
const TELEPHONE: u32 = 7;

/// What rules over texts look for, as far as single bytes show it.
fn signs(words: &str) -> Has {
    let (mut seen, mut letters, mut digits) = (0, 0_u32, 0_u32);
    for byte in words.bytes() {
        let class = CLASSES[usize::from(byte)];
        seen |= class;
        letters += u32::from(class & ALPHANUMERIC);
        digits += u32::from(class & DIGIT);
    }
    digits /= u32::from(DIGIT);
    let beyond = seen & BEYOND != 0;
    let first = words.bytes().find(u8::is_ascii_alphanumeric);
    let repeats = matches!(first, Some(b'x' | b'X' | b'0' | b'l' | b'L'));
    let start = match words.as_bytes().first() {
        Some(first) if first.is_ascii_graphic() => words,
        _ => words.trim_start(),
    };
    let found = [
        (Has::MAIL_SIGNS, seen & OF_MAIL != 0 || digits >= TELEPHONE),
        (Has::LETTERS_BEYOND_ASCII, beyond),
        (Has::FORMULA_SIGNS, start.starts_with(['=', '+', '-', '@'])),
        (Has::MARKUP_SIGNS, seen & OF_MARKUP != 0),
        (Has::PLACEHOLDER_SIGNS, beyond || repeats || letters < NO_PLACEHOLDER),
        (Has::SHORT_TEXTS, beyond || letters < SHORT),
    ];
    found.into_iter().fold(Has(0), |all, (thing, there)| if there { all.or(thing) } else { all })
}
