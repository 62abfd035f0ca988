//! Yes and no in seven languages.

use super::fold;

/// Reads a yes or a no: words, initials, ticks, 1 and 0. `None` for anything else.
pub fn parse_bool(text: &str) -> Option<bool> {
    const YES: [&str; 26] = [
        "yes",
        "y",
        "true",
        "t",
        "1",
        "oui",
        "o",
        "vrai",
        "si",
        "s",
        "verdadero",
        "sim",
        "verdadeiro",
        "да",
        "д",
        "истина",
        "نعم",
        "صحيح",
        "是",
        "有",
        "对",
        "真",
        "x",
        "✓",
        "✔",
        "☑",
    ];
    const NO: [&str; 19] = [
        "no", "n", "false", "f", "0", "non", "faux", "falso", "nao", "нет", "н", "ложь", "لا", "خطا", "否",
        "不", "没有", "假", "✗",
    ];
    if text.len() > 100 {
        return None;
    }
    let folded = fold(text);
    let word = folded.trim_matches(['.', '!', ' ']);
    if YES.contains(&word) {
        Some(true)
    } else if NO.contains(&word) {
        Some(false)
    } else {
        None
    }
}
