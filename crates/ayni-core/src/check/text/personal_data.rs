//! E-mail addresses and telephone numbers in free text are personal data; experts' personal data never leave the node.

use ayni_model::{Activity, Arg, Severity};

use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("personal-data", Severity::Warning, "0.1.0", check).on(Has::MAIL_SIGNS);

/// Words before a telephone number, in lower case.
const LABELS: [&str; 15] = [
    "tel",
    "telephone",
    "phone",
    "mobile",
    "cell",
    "cellphone",
    "fax",
    "whatsapp",
    "teléfono",
    "telefono",
    "celular",
    "téléphone",
    "тел",
    "هاتف",
    "电话",
];

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    facts::each_text(activity, true, |path, words| {
        let kind = if has_mail(words) {
            "email"
        } else if has_phone(words) {
            "phone"
        } else {
            return;
        };
        // What was found is not repeated here: findings travel further than the record.
        found.add(&activity.id, path(), [("kind", Arg::from(kind))]);
    });
}

/// Whether there is an e-mail address: signs of a name, `@`, and a domain with a point in it.
pub(crate) fn has_mail(words: &str) -> bool {
    words.match_indices('@').any(|(at, _)| {
        let (before, after) = (words.get(..at).unwrap_or(""), words.get(at + 1..).unwrap_or(""));
        let domain: String =
            after.chars().take_while(|sign| sign.is_alphanumeric() || matches!(sign, '.' | '-')).collect();
        let ending = domain.trim_end_matches('.').rsplit_once('.');
        before.chars().next_back().is_some_and(|sign| sign.is_alphanumeric() || sign == '_')
            && ending.is_some_and(|(host, top)| {
                !host.is_empty() && top.chars().count() > 1 && top.chars().all(char::is_alphabetic)
            })
    })
}

/// Whether there is a telephone number: in international form, or after a word for telephone.
pub(crate) fn has_phone(words: &str) -> bool {
    let international = words.match_indices('+').any(|(at, _)| {
        let before = words.get(..at).and_then(|text| text.chars().next_back());
        let after = words.get(at + 1..).unwrap_or("");
        before.is_none_or(|sign| !sign.is_alphanumeric())
            && after.starts_with(|sign: char| ('1'..='9').contains(&sign))
            && (9..=15).contains(&digits(after))
    });
    international || labelled(words)
}

fn labelled(words: &str) -> bool {
    // Most texts have too few digits for a number, and need not be searched for words.
    if words.bytes().filter(u8::is_ascii_digit).count() < 7 {
        return false;
    }
    let lower = words.to_lowercase();
    LABELS.iter().any(|label| {
        lower.match_indices(label).any(|(at, _)| {
            let before = lower.get(..at).and_then(|text| text.chars().next_back());
            let after = lower.get(at + label.len()..).unwrap_or("");
            let number = after.trim_start_matches(['.', ':', ' ', '(', '+']);
            before.is_none_or(|sign| !sign.is_alphanumeric()) && (7..=15).contains(&digits(number))
        })
    })
}

/// How many digits the text begins with, written as telephone numbers are: in groups of at most
/// one sign between.
fn digits(text: &str) -> usize {
    let (mut count, mut gap) = (0, 0);
    for sign in text.chars() {
        match sign {
            '0'..='9' => {
                count += 1;
                gap = 0;
            }
            ' ' | '-' | '.' | '(' | ')' | '/' if gap < 2 => gap += 1,
            _ => break,
        }
    }
    count
}
