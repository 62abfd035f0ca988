//! The notation of the lexicon: alternatives, endings and gaps.

use super::fold::{fold, is_word};

/// How many words a gap `~` may hold.
const GAP: usize = 4;

/// How many letters an ending `*` may have.
const ENDING: usize = 5;

/// One way of writing, folded: what an automaton looks for, and what must follow.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pattern {
    /// The beginning, up to the first sign.
    pub head: String,
    /// The rest, with its signs; empty where the beginning is all.
    pub rest: String,
}

/// All ways of writing that an entry stands for.
pub(super) fn patterns(notation: &str) -> Vec<Pattern> {
    expanded(notation)
        .iter()
        .map(|one| {
            // The signs are not letters: `*` would be folded away.
            let cut = one.find(['*', '~', '#']).unwrap_or(one.len());
            let (head, rest) = one.split_at(cut);
            let keeps = if rest.is_empty() { head.trim() } else { head.trim_start() };
            let mut head = fold(keeps);
            if rest.is_empty() {
                head.truncate(head.trim_end().len());
            }
            Pattern { head, rest: fold_rest(rest) }
        })
        .filter(|pattern| !pattern.head.trim().is_empty())
        .collect()
}

fn fold_rest(rest: &str) -> String {
    let mut folded = String::new();
    let mut plain = String::new();
    for letter in rest.trim_end().chars() {
        if matches!(letter, '*' | '~' | '#') {
            push_folded(&mut folded, &plain);
            plain.clear();
            folded.push(letter);
        } else {
            plain.push(letter);
        }
    }
    push_folded(&mut folded, &plain);
    folded
}

/// Folds a piece; folding takes away the space at its beginning, which counts here.
fn push_folded(folded: &mut String, plain: &str) {
    if plain.starts_with([' ', '-']) {
        folded.push(' ');
    }
    folded.push_str(&fold(plain.trim_start_matches([' ', '-'])));
}

/// Writes out alternatives: `request(s|ed)` is `requests` and `requested`.
fn expanded(notation: &str) -> Vec<String> {
    let Some(open) = notation.find('(') else { return vec![notation.to_owned()] };
    let before = &notation[..open];
    let mut depth = 0_usize;
    let mut parts = vec![String::new()];
    let mut close = None;
    for (at, letter) in notation[open..].char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        let last = parts.last_mut();
        match (letter, depth) {
            ('(', 1) => {}
            (')', 0) => {
                close = Some(open + at + 1);
                break;
            }
            ('|', 1) => parts.push(String::new()),
            _ => last.into_iter().for_each(|part| part.push(letter)),
        }
    }
    // A bracket that nothing closes stands for itself.
    let Some(close) = close else { return vec![notation.replace(['(', '|'], " ")] };
    let after = expanded(&notation[close..]);
    let mut all = Vec::new();
    for part in parts.iter().flat_map(|part| expanded(part)) {
        for rest in &after {
            all.push(format!("{before}{part}{rest}"));
        }
    }
    all
}

/// Where the rest of a pattern ends in `text`, if it goes on at `at`, and how many words its gaps took.
pub(super) fn follow(rest: &str, text: &str, at: usize) -> Option<(usize, usize)> {
    let Some(sign) = rest.chars().next() else { return Some((at, 0)) };
    let here = text.get(at..)?;
    match sign {
        '*' => {
            let ending: usize =
                here.chars().take(ENDING + 1).take_while(|c| is_word(*c)).map(char::len_utf8).sum();
            let letters = here.get(..ending)?.chars().count();
            if letters > ENDING {
                return None;
            }
            follow(&rest[1..], text, at + ending)
        }
        '~' => {
            let rest = rest[1..].trim_start();
            let mut at = at;
            for gap in 0..=GAP {
                if let Some((end, more)) = follow(rest, text, at) {
                    return Some((end, gap + more));
                }
                let here = text.get(at..)?;
                let word = here.find(' ')?;
                if here.get(..word)?.contains([',', ';', '.', ':']) {
                    return None;
                }
                at += word + 1;
            }
            None
        }
        _ => {
            let plain = rest.find(['*', '~']).unwrap_or(rest.len());
            here.strip_prefix(&rest[..plain])?;
            follow(&rest[plain..], text, at + plain)
        }
    }
}

#[cfg(test)]
mod tests {

    use super::{follow, patterns};

    #[test]
    fn alternatives_are_written_out() {
        let heads = |notation| patterns(notation).into_iter().map(|one| one.head).collect::<Vec<_>>();
        assert_eq!(heads("request(s|ed)"), ["requests", "requested"]);
        assert_eq!(heads("(calls|call) (up|)on"), ["calls upon", "calls on", "call upon", "call on"]);
        assert_eq!(heads("(a(b|c)|d)e"), ["abe", "ace", "de"]);
        assert_eq!(heads("Secretary-General"), ["secretary general"]);
    }

    #[test]
    fn endings_and_gaps() {
        let one = &patterns("генеральн* секретар*")[0];
        assert_eq!(one.head, "генеральн");
        let text = "генерального секретаря представить";
        let (end, gap) = follow(&one.rest, text, one.head.len()).unwrap();
        assert_eq!((&text[..end], gap), ("генерального секретаря", 0));
        let one = &patterns("expresses ~ concern")[0];
        let text = "expresses its deep concern at";
        assert_eq!(follow(&one.rest, text, one.head.len()), Some((26, 2)));
        assert_eq!(follow(&one.rest, "expresses hope, and concern", one.head.len()), None);
    }
}
