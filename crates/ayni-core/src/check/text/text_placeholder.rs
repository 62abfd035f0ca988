//! "n/a", "test" and "xxx" are not words about an activity; what is unknown is left empty.

use ayni_model::{Activity, Arg, Severity};

use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("text-placeholder", Severity::Warning, "0.1.0", check).on(Has::PLACEHOLDER_SIGNS);

/// What people type where they have nothing to say, folded (lower case, letters and digits only),
/// in the languages of the program.
const PLACEHOLDERS: [&str; 42] = [
    "a completar",
    "a confirmar",
    "a definir",
    "a determiner",
    "a déterminer",
    "a préciser",
    "asdf",
    "dummy",
    "en attente",
    "na",
    "n a",
    "n d",
    "nil",
    "no aplica",
    "no disponible",
    "none",
    "non applicable",
    "non disponible",
    "not applicable",
    "not available",
    "null",
    "não aplicável",
    "pendiente",
    "por confirmar",
    "por definir",
    "qwerty",
    "sans titre",
    "sem título",
    "sin título",
    "tba",
    "tbc",
    "tbd",
    "test",
    "teste",
    "testing",
    "to be confirmed",
    "to be determined",
    "todo",
    "unknown",
    "untitled",
    "не указано",
    "нет данных",
];

/// The letters of the longest of them that is written in ASCII: `to be determined`.
const LONGEST: usize = 14;

/// The same in scripts without letter case.
const MORE: [&str; 8] = ["لا يوجد", "غير محدد", "غير متوفر", "اختبار", "待定", "测试", "无", "不适用"];

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    facts::each_text(activity, false, |path, words| {
        if is_placeholder(words) {
            found.add(&activity.id, path(), [("text", Arg::from(facts::excerpt(words)))]);
        }
    });
}

fn is_placeholder(words: &str) -> bool {
    let words = words.trim();
    let lorem = "lorem ipsum";
    if words.get(..lorem.len()).is_some_and(|start| start.eq_ignore_ascii_case(lorem)) {
        return true;
    }
    // No placeholder is longer than 32 bytes; the rest is room for the signs around it.
    if words.len() > 48 || facts::is_blank(words) {
        return false;
    }
    let mut letters = words.bytes().filter(u8::is_ascii_alphanumeric);
    let again = matches!(letters.next(), Some(b'x' | b'X' | b'0'));
    if words.is_ascii() && !again && letters.count() >= LONGEST {
        return false;
    }
    let folded = facts::fold(words);
    // Nothing but signs: "-", "...", "?".
    folded.is_empty()
        || same_letter(&folded)
        || folded.len() <= 32 && (PLACEHOLDERS.contains(&&*folded) || MORE.contains(&&*folded))
}

/// The letter x or zero again and again: "x", "xxx", "0000".
fn same_letter(folded: &str) -> bool {
    folded.chars().all(|letter| letter == 'x') || folded.chars().all(|letter| letter == '0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_placeholder_is_taken_for_a_text_because_it_is_long() {
        for words in PLACEHOLDERS.iter().chain(&MORE) {
            assert!(is_placeholder(words), "{words}");
            assert!(is_placeholder(&format!("-- {} --", words.to_uppercase())), "{words}");
        }
        assert!(is_placeholder(&format!("({})", "x".repeat(40))));
        assert!(!is_placeholder("to be determined by both"));
    }
}
