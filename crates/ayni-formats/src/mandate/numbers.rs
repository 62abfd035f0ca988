//! Levels and whole numbers of paragraphs, and what is out of order among them.

use std::collections::BTreeSet;

use super::label::{Label, Style};

/// What a label came to.
pub(crate) struct Placed {
    /// The level, from 1.
    pub(crate) level: u8,
    /// The number as printed.
    pub(crate) number: Option<String>,
    /// The whole number from the first level.
    pub(crate) cite: String,
    /// What is wrong with it.
    pub(crate) fault: Option<Fault>,
}

/// What is wrong with a number.
pub(crate) enum Fault {
    /// It stood before in the same run.
    Repeated,
    /// This was expected in its place.
    Expected(u32),
}

/// The open numbers of a run.
#[derive(Default)]
pub(crate) struct Numbers {
    open: Vec<Open>,
    seen: BTreeSet<u32>,
}

struct Open {
    style: Style,
    ordinal: u32,
    printed: String,
}

/// How deep lists stand in one another; deeper ones are kept at the last level.
const DEEPEST: usize = 8;

impl Numbers {
    /// Begins a new run: another organ speaks, an annex begins.
    pub(crate) fn restart(&mut self) {
        *self = Numbers::default();
    }

    /// Places a paragraph without a number.
    pub(crate) fn bullet(&self) -> u8 {
        level(self.open.len().max(1) + 1)
    }

    /// Places a label. `next` is the label of the paragraph behind it, which may tell `(i)` from `(i)`.
    pub(crate) fn place(&mut self, label: &Label, next: Option<&Label>) -> Placed {
        if label.style == Style::Bullet {
            return Placed { level: self.bullet(), number: None, cite: String::new(), fault: None };
        }
        let (style, ordinal) = self.resolve(label, next);
        let mut fault = None;
        if is_root(style) {
            fault = self.check_root(style, ordinal, label);
            self.open.clear();
            self.open.push(Open { style, ordinal, printed: label.printed.clone() });
        } else {
            match self.open.iter().position(|open| open.style == style) {
                Some(at) => {
                    self.open.truncate(at + 1);
                    if let Some(open) = self.open.last_mut() {
                        if ordinal != open.ordinal + 1 && ordinal != 1 {
                            fault = Some(Fault::Expected(open.ordinal + 1));
                        }
                        *open = Open { style, ordinal, printed: label.printed.clone() };
                    }
                }
                None => {
                    if self.open.len() >= DEEPEST {
                        self.open.pop();
                    }
                    if ordinal != 1 {
                        fault = Some(Fault::Expected(1));
                    }
                    self.open.push(Open { style, ordinal, printed: label.printed.clone() });
                }
            }
        }
        let unnumbered = usize::from(self.open.first().is_some_and(|open| !is_root(open.style)));
        Placed {
            level: level(self.open.len() + unnumbered),
            number: Some(label.printed.clone()),
            cite: self.cite(),
            fault,
        }
    }

    fn check_root(&mut self, style: Style, ordinal: u32, label: &Label) -> Option<Fault> {
        let last = self.open.first().filter(|open| open.style == style).map(|open| open.ordinal);
        if label.printed.contains(' ') {
            return None;
        }
        match last {
            _ if ordinal == 1 => {
                self.seen.clear();
                self.seen.insert(1);
                None
            }
            None => {
                self.seen.clear();
                self.seen.insert(ordinal);
                (style == Style::Point).then_some(Fault::Expected(1))
            }
            Some(last) => {
                let new = self.seen.insert(ordinal);
                match (new, ordinal == last + 1) {
                    (false, _) => Some(Fault::Repeated),
                    (true, true) => None,
                    (true, false) => Some(Fault::Expected(last + 1)),
                }
            }
        }
    }

    /// Whether a letter that may be a Roman number is one, by what is open and what follows.
    fn resolve(&self, label: &Label, next: Option<&Label>) -> (Style, u32) {
        let Some(roman) = label.roman.filter(|_| label.style == Style::Letter) else {
            return (label.style, label.ordinal);
        };
        let fits = |style: Style, ordinal: u32| {
            self.open.iter().any(|open| open.style == style && open.ordinal + 1 == ordinal)
        };
        let (as_letter, as_roman) = (fits(Style::Letter, label.ordinal), fits(Style::Roman, roman));
        let next_roman = next.is_some_and(|next| {
            next.roman == Some(roman + 1)
                && !(next.style == Style::Letter && next.ordinal == label.ordinal + 1)
        });
        let deep = self.open.last().is_some_and(|open| open.style == Style::Roman);
        let is_roman = match (as_letter, as_roman) {
            (true, false) => roman == 1 && next_roman,
            (false, true) => true,
            (true, true) => deep,
            (false, false) => roman == 1 || next_roman,
        };
        if is_roman { (Style::Roman, roman) } else { (Style::Letter, label.ordinal) }
    }

    fn cite(&self) -> String {
        let mut cite = String::new();
        for open in &self.open {
            if !cite.is_empty() {
                cite.push(' ');
            }
            if is_root(open.style) {
                cite.push_str(&open.printed);
            } else {
                cite.push('(');
                cite.push_str(&open.printed);
                cite.push(')');
            }
        }
        cite
    }
}

fn is_root(style: Style) -> bool {
    matches!(style, Style::Point | Style::Dotted)
}

fn level(depth: usize) -> u8 {
    u8::try_from(depth).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::label::parse;
    use super::*;

    /// The cites of a list of labels, a fault marked by `!`.
    fn cites(labels: &[&str]) -> Vec<String> {
        let labels: Vec<Label> =
            labels.iter().filter_map(|text| parse(text)).map(|(label, _)| label).collect();
        let mut numbers = Numbers::default();
        let place = |(at, label): (usize, &Label)| {
            let placed = numbers.place(label, labels.get(at + 1));
            format!("{}{}", placed.cite, if placed.fault.is_some() { "!" } else { "" })
        };
        labels.iter().enumerate().map(place).collect()
    }

    #[test]
    fn levels_follow_the_styles() {
        let list = ["1. a", "(a) b", "(i) c", "(ii) d", "(b) e", "2. f", "(a) g"];
        assert_eq!(cites(&list), ["1", "1 (a)", "1 (a) (i)", "1 (a) (ii)", "1 (b)", "2", "2 (a)"]);
    }

    #[test]
    fn the_letter_i_is_told_from_the_roman_one() {
        let list = ["1. a", "(h) b", "(i) c", "(j) d"];
        assert_eq!(cites(&list)[2], "1 (i)");
        let list = ["1. a", "(h) b", "(i) c", "(ii) d", "(i) e"];
        assert_eq!(cites(&list)[2..4], ["1 (h) (i)", "1 (h) (ii)"]);
        assert_eq!(cites(&["3. a", "(i) b", "(ii) c"])[1], "3 (i)");
    }

    #[test]
    fn what_is_out_of_order_is_said() {
        assert_eq!(
            cites(&["1. a", "2. b", "2. c", "4. d", "3. e", "1. f", "2. g"]),
            ["1", "2", "2!", "4!", "3!", "1", "2"]
        );
    }
}
