//! A text that a spreadsheet would run as a formula was never meant as words.

use ayni_model::{Activity, Arg, Severity};

use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("text-formula", Severity::Warning, "0.1.0", check).on(Has::FORMULA_SIGNS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    facts::each_text(activity, true, |path, words| {
        if is_formula(words) {
            found.add(&activity.id, path(), [("text", Arg::from(facts::excerpt(words)))]);
        }
    });
}

/// Whether a spreadsheet would take the text for a formula: the signs that CSV injection uses
/// (OWASP, "CSV Injection"). A dash or a plus also begins points of lists and telephone numbers, so
/// these need a call or a command after them.
fn is_formula(words: &str) -> bool {
    let words = words.trim_start();
    let mut signs = words.chars();
    match signs.next() {
        Some('=') => signs.any(|sign| !sign.is_whitespace() && sign != '='),
        Some('+' | '-' | '@') => {
            let rest = signs.as_str();
            let name = rest.chars().take_while(|sign| sign.is_ascii_alphanumeric() || *sign == '.');
            let name = name.count();
            let call = name > 1 && rest.get(name..).is_some_and(|after| after.starts_with('('));
            call || rest.contains('|') && rest.contains('!')
        }
        _ => false,
    }
}
