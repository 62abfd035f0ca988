//! The headings of annexes.

use super::label;
use super::marks::Language;
use crate::reference::fold;

/// What follows the resolution.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Annexed {
    Annex,
    Appendix,
}

/// Whether a line is the heading of an annex: its word alone, with a number or letter, and with a title behind these.
pub(super) fn annex(text: &str, words: &Language) -> Option<Annexed> {
    let own = titled(text).unwrap_or(text);
    if own.is_empty() || own.len() > 60 || own.ends_with(['.', ',', ';', ':']) {
        return None;
    }
    let folded = fold(own);
    let titled = own.len() < text.len();
    let begins = |list: &[String]| {
        list.iter().any(|word| {
            folded.strip_prefix(word.as_str()).is_some_and(|rest| {
                let apart = rest.is_empty()
                    || rest.starts_with(' ')
                    || word.chars().next().is_some_and(label::is_han);
                let rest = rest.trim();
                let numbered = rest.is_empty() && !titled
                    || label::roman(rest).is_some()
                    || label::whole(rest).is_some()
                    || label::han_number(rest).is_some()
                    || rest.chars().count() == 1
                    || words.ordinals.contains_key(rest)
                    || rest
                        .strip_prefix("ال")
                        .is_some_and(|rest| rest.chars().count() < 8 && !rest.contains(' '));
                apart && numbered
            })
        })
    };
    if begins(&words.annex) {
        return Some(Annexed::Annex);
    }
    begins(&words.appendix).then_some(Annexed::Appendix)
}

/// What stands before the title in the heading of an annex: `Annex A` of `Annex A: Joint Plan of Action`.
fn titled(text: &str) -> Option<&str> {
    let (own, title) = text
        .split_once([':', '：', '–', '—'])
        .or_else(|| text.split_once(" - "))
        .filter(|(own, _)| own.len() <= 60)?;
    let title = title.trim();
    let ends = title.ends_with(['.', ',', ';', ':', '。', '；', '，', '،', '؛']);
    (!title.is_empty() && title.chars().count() <= 160 && !ends).then(|| own.trim_end())
}
