//! The notes at the feet of pages, as tools leave them: marks before, behind or apart from their texts.

use ayni_model::{Finding, Severity};

use super::block::{RawNote, found};
use super::furniture::Kind;
use super::label::digit;
use super::lines::Line;

/// Takes the notes out of the lines: what stands between the rule over notes and the end of its page.
pub(crate) fn take(lines: &mut [Line], kinds: &[Kind], file: &str) -> (Vec<RawNote>, Vec<Finding>) {
    let (mut notes, mut findings) = (Vec::new(), Vec::new());
    let mut at = 0;
    let mut last = 0;
    while at < lines.len() {
        let rule = kinds.get(at) == Some(&Kind::Rule);
        let small = lines.get(at).is_some_and(|line| line.small && is_mark_start(&line.text));
        if !rule && !small {
            at += 1;
            continue;
        }
        let end = if rule { end_of_page(lines, kinds, at) } else { end_of_small(lines, at) };
        let mut foot = Foot::default();
        for place in at..end {
            let text = kinds.get(place).is_none_or(|kind| *kind == Kind::Text);
            if let Some(line) = lines.get_mut(place) {
                if text {
                    let raised = line.calls.first().filter(|call| call.at == 0).map(|call| call.mark.clone());
                    if let Some(mark) = raised {
                        foot.notes.push(RawNote { mark, text: String::new(), line: line.line });
                    }
                    if !line.text.is_empty() {
                        foot.line(&std::mem::take(&mut line.text), line.line, last);
                    }
                }
                line.text.clear();
            }
        }
        // A note that ends without its full stop goes on at the foot of the next page.
        let open = |note: &&mut RawNote| !note.text.ends_with(['.', '。', ')']);
        if !foot.orphans.is_empty()
            && foot.notes.iter().all(|note| !note.text.is_empty())
            && let Some(note) = notes.last_mut().filter(open)
        {
            for (text, _) in foot.orphans.drain(..) {
                note.text.push(' ');
                note.text.push_str(&text);
            }
        }
        let (mut some, mut lost) = foot.finish(file);
        last = some.iter().filter_map(|note| note.mark.parse().ok()).max().unwrap_or(last);
        notes.append(&mut some);
        findings.append(&mut lost);
        at = end.max(at + 1);
    }
    (notes, findings)
}

/// Where the page of a rule ends: at the next page, or at the symbol that heads it.
fn end_of_page(lines: &[Line], kinds: &[Kind], rule: usize) -> usize {
    let page = lines.get(rule).map_or(0, |line| line.page);
    let mut number = None;
    for at in rule + 1..lines.len() {
        let (Some(line), Some(kind)) = (lines.get(at), kinds.get(at)) else { break };
        if line.page != page || *kind == Kind::Symbol {
            return at;
        }
        match kind {
            Kind::Rule => return number.unwrap_or(at),
            Kind::Mark if number.is_none() && line.text.contains('/') => number = Some(at + 1),
            _ => {}
        }
        // Without marks of pages a numbered paragraph ends the notes, if it is long enough to be none.
        if line.blank
            && number.is_none()
            && super::label::parse(&line.text).is_some_and(|(label, used)| {
                label.style == super::label::Style::Point && line.text.len() > used + 40
            })
        {
            return at;
        }
    }
    lines.len()
}

fn end_of_small(lines: &[Line], from: usize) -> usize {
    let page = lines.get(from).map_or(0, |line| line.page);
    let end = lines.iter().skip(from).position(|line| !line.small || line.page != page);
    end.map_or(lines.len(), |length| from + length)
}

/// The mark of a note: up to three digits, stars, a dagger.
fn mark(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > 3 {
        return None;
    }
    if text.chars().all(|c| digit(c).is_some()) {
        return super::label::whole(text).map(|number| number.to_string());
    }
    text.chars().all(|c| matches!(c, '*' | '†' | '‡')).then(|| text.to_owned())
}

fn is_mark_start(text: &str) -> bool {
    mark(text.split(' ').next().unwrap_or_default()).is_some()
}

/// The lines of one foot as they come.
#[derive(Default)]
struct Foot {
    /// Notes with their marks; a mark may still lack its text.
    notes: Vec<RawNote>,
    /// Lines before any mark.
    orphans: Vec<(String, u32)>,
}

impl Foot {
    fn line(&mut self, text: &str, line: u32, last: u32) {
        if let Some(mark) = mark(text) {
            self.notes.push(RawNote { mark, text: String::new(), line });
            return;
        }
        let (head, rest) = text.split_once(' ').unwrap_or((text, ""));
        if let Some(mark) = mark(head)
            && self.may_begin(&mark, rest, last)
        {
            self.notes.push(RawNote { mark, text: rest.trim().to_owned(), line });
            return;
        }
        match self.notes.last_mut() {
            Some(note) => {
                if !note.text.is_empty() {
                    note.text.push(' ');
                }
                note.text.push_str(text);
            }
            None => self.orphans.push((text.to_owned(), line)),
        }
    }

    /// Whether a number before a text is the mark of the next note, and not a number of the note before.
    fn may_begin(&self, mark: &str, rest: &str, last: u32) -> bool {
        let Ok(number) = mark.parse::<u32>() else { return true };
        let before = self.notes.iter().rev().find_map(|note| note.mark.parse::<u32>().ok());
        let capital = rest.chars().next().is_some_and(|c| !c.is_lowercase());
        match before {
            Some(before) => number == before + 1 && capital,
            None => (number == 1 || number == last + 1 || last == 0) && capital,
        }
    }

    /// Marks that stand behind all texts belong to the texts before the first mark.
    fn finish(mut self, file: &str) -> (Vec<RawNote>, Vec<Finding>) {
        let mut bare: Vec<RawNote> = Vec::new();
        self.notes.retain(|note| {
            if note.text.is_empty() {
                bare.push(note.clone());
            }
            !note.text.is_empty()
        });
        let mut findings = Vec::new();
        let mut texts = sentences(&self.orphans, bare.len());
        if texts.len() > bare.len() {
            let line = texts.first().map_or(0, |(_, line)| *line);
            let count = texts.len() - bare.len();
            findings.push(found("mandate-note-unmarked", Severity::Warning, file, line).with("count", count));
        }
        let mut notes: Vec<RawNote> = Vec::new();
        let mut marks = bare.into_iter();
        for (text, line) in texts.drain(..) {
            let mark = marks.next().map_or_else(String::new, |note| note.mark);
            notes.push(RawNote { mark, text, line });
        }
        for note in marks {
            findings.push(
                found("mandate-note-textless", Severity::Warning, file, note.line)
                    .with("mark", note.mark.as_str()),
            );
        }
        notes.append(&mut self.notes);
        notes.sort_by_key(|note| note.mark.parse::<u32>().unwrap_or(0));
        (notes, findings)
    }
}

/// The lines as texts of notes: each ends with a full stop. Where there are more than marks, the first ones go together.
fn sentences(lines: &[(String, u32)], wanted: usize) -> Vec<(String, u32)> {
    let mut texts: Vec<(String, u32)> = Vec::new();
    let mut open = false;
    for (text, line) in lines {
        match texts.last_mut() {
            Some((last, _)) if open => {
                last.push(' ');
                last.push_str(text);
            }
            _ => texts.push((text.clone(), *line)),
        }
        open = !text.ends_with(['.', '。']);
    }
    if wanted == 1 && texts.len() > 1 {
        let line = texts.first().map_or(0, |(_, line)| *line);
        let all: Vec<String> = texts.into_iter().map(|(text, _)| text).collect();
        return vec![(all.join(" "), line)];
    }
    texts
}
