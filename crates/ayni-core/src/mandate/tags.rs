//! Things, subjects and qualifiers: codes of the lexicon's lists.

use ayni_model::mandate_lexicon::Entry;
use ayni_model::mandate_request::{Reason, Span, Tag};

use super::found::Found;
use super::lexis::Sense;
use super::numbers::number_at;

/// The entries of one list that a range names outside the spans of something else, each once, in the order of the text.
pub(super) fn tags(
    found: &Found<'_>,
    (list, entries): (&str, &[Entry]),
    from: usize,
    until: usize,
    outside: &[Span],
    is: impl Fn(Sense) -> Option<u16>,
) -> Vec<Tag> {
    let mut all: Vec<Tag> = Vec::new();
    for hit in found.leftmost(from, until, |sense| is(sense).is_some()) {
        let Some(entry) = is(hit.sense).and_then(|at| entries.get(usize::from(at))) else { continue };
        if all.iter().any(|tag| tag.code == entry.code) {
            continue;
        }
        let span = found.folded.span(hit.start, hit.end);
        if outside.iter().any(|other| span.start < other.end && other.start < span.end) {
            continue;
        }
        all.push(Tag {
            code: entry.code.clone(),
            words: span.of(found.text).to_owned(),
            reason: Reason { entry: format!("{list}/{}", entry.code), span },
        });
    }
    all
}

/// The goals and targets that are named by number: "Sustainable Development Goal 5", "target 17.9".
pub(super) fn goals(found: &Found<'_>, from: usize, until: usize) -> Vec<Tag> {
    let mut all: Vec<Tag> = Vec::new();
    for hit in found.leftmost(from, until, |sense| matches!(sense, Sense::Goal | Sense::Target)) {
        let Some((goal, end)) = number_at(found, hit.end) else { continue };
        if !(1..=17).contains(&goal) {
            continue;
        }
        let after = found.words().get(end..).unwrap_or_default();
        let (code, end) = match after.strip_prefix('.').filter(|_| hit.sense == Sense::Target) {
            Some(target) => {
                let part: String = target.chars().take_while(char::is_ascii_alphanumeric).take(2).collect();
                (format!("sdg:{goal}.{part}"), end + 1 + part.len())
            }
            None if hit.sense == Sense::Goal => (format!("sdg:{goal}"), end),
            None => continue,
        };
        if !all.iter().any(|tag| tag.code == code) {
            let span = found.folded.span(hit.start, end);
            all.push(Tag {
                code,
                words: span.of(found.text).to_owned(),
                reason: Reason { entry: "rule/goal".to_owned(), span },
            });
        }
    }
    all
}
