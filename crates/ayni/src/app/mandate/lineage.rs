//! Paragraphs through years and organs, and two documents compared.

use std::collections::BTreeSet;

use ayni_core::mandate::lineage::{across, compare, series};
use ayni_model::finding::Arg;
use ayni_model::lineage::{Comparison, Series};
use ayni_model::mandate::{Document, Paragraph};
use ayni_model::mandate_request::Understood;

use super::super::Refusal;
use super::library::{Held, Library};

/// Documents that a paragraph is looked for in beside those of its own series.
const OTHERS: usize = 40;

/// A document of another line counts where it has so many thousandths of the paragraph's words.
const CLOSE: u32 = 600;

/// A paragraph with fewer words is in too many documents to say anything.
const FEW: usize = 8;

/// Documents put in a line.
pub struct Line<'l> {
    /// The documents, in the order of the series.
    pub documents: Vec<&'l Held>,
    /// Their paragraphs through them.
    pub series: Series,
}

impl<'l> Line<'l> {
    fn of(documents: Vec<&'l Held>) -> Line<'l> {
        let series = series(&documents.iter().map(|held| &held.document).collect::<Vec<_>>());
        // The series has its own order; the documents follow it.
        let mut left = documents;
        let ordered = series.documents.iter().filter_map(|named| {
            let at = left.iter().position(|held| held.named == *named)?;
            Some(left.remove(at))
        });
        let documents = ordered.collect();
        Line { documents, series }
    }

    /// The documents themselves.
    pub fn texts(&self) -> Vec<&'l Document> {
        self.documents.iter().map(|held| &held.document).collect()
    }

    /// The thread that a paragraph of a document stands in, and those that it was split from or merged into.
    pub fn threads_of(&self, id: i64, paragraph: u32) -> Vec<u32> {
        let Some(document) = self.documents.iter().position(|held| held.line.id == id) else {
            return Vec::new();
        };
        let stands = |stand: &ayni_model::lineage::Stand| {
            stand.document as usize == document && stand.paragraph == paragraph
        };
        let own = (0..).zip(&self.series.threads).find(|(_, thread)| thread.stands.iter().any(stands));
        let Some((own, _)) = own else { return Vec::new() };
        let mut all = vec![own];
        let mut at = 0;
        while let Some(number) = all.get(at).copied() {
            at += 1;
            let thread = self.series.threads.get(number as usize);
            let near = thread.and_then(|one| one.from).into_iter().chain(thread.and_then(|one| one.into));
            let from_here = (0..)
                .zip(&self.series.threads)
                .filter(|(_, one)| one.from == Some(number) || one.into == Some(number));
            for other in near.chain(from_here.map(|(other, _)| other)) {
                if !all.contains(&other) {
                    all.push(other);
                }
            }
        }
        all
    }
}

/// The documents of a document's own line: those of the same title and organ in its language.
pub fn siblings<'l>(library: &'l Library, of: &Held) -> Vec<&'l Held> {
    let title = |held: &Held| {
        let words: Vec<String> = ayni_core::mandate::lineage::tokens(&held.document.title)
            .into_iter()
            .map(|token| token.word)
            .collect();
        words
    };
    let own = title(of);
    let like = |held: &&Held| {
        held.line.id == of.line.id
            || (!own.is_empty()
                && held.document.language == of.document.language
                && held.document.organ == of.document.organ
                && held.document.kind == of.document.kind
                && title(held) == own)
    };
    library.held.iter().filter(like).collect()
}

/// The line of resolutions that a document belongs to, with others that are named beside.
pub fn line<'l>(library: &'l Library, of: &'l Held, others: &[&'l Held]) -> Line<'l> {
    let mut all = siblings(library, of);
    for other in others {
        if other.document.language == of.document.language
            && !all.iter().any(|held| held.line.id == other.line.id)
        {
            all.push(other);
        }
    }
    Line::of(all)
}

/// One paragraph through years and organs: its line, with the documents of other lines and organs that have its wording.
pub fn paragraph<'l>(library: &'l Library, of: &'l Held, paragraph: u32) -> Line<'l> {
    let text =
        of.document.paragraphs.get(paragraph as usize).map(|one| one.text.as_str()).unwrap_or_default();
    let mut others: Vec<&Held> = Vec::new();
    if ayni_core::mandate::lineage::tokens(text).len() >= FEW {
        let language = of.document.language.as_str();
        let near = library.index().find(text, OTHERS, |at| {
            library.by_id(at.document).is_some_and(|held| held.document.language == language)
        });
        let mut seen = BTreeSet::new();
        for one in near.found.iter().filter(|one| one.shared >= CLOSE) {
            if seen.insert(one.at.document) {
                others.extend(library.by_id(one.at.document));
            }
        }
    }
    line(library, of, &others)
}

/// What somebody asks for: the series of a document, or one paragraph of it, with the threads that this one stands in.
/// Where other documents are named, these are looked at, and no others are looked for.
pub fn asked<'l>(
    library: &'l Library,
    of: &'l Held,
    wanted: Option<&str>,
    with: &[&'l Held],
) -> Result<(Line<'l>, Option<Vec<u32>>), Refusal> {
    let Some(wanted) = wanted else { return Ok((line(library, of, with), None)) };
    let at = named(&of.document, wanted)?;
    let line = match with.is_empty() {
        true => paragraph(library, of, at),
        false => line(library, of, with),
    };
    let threads = line.threads_of(of.line.id, at);
    Ok((line, Some(threads)))
}

/// The paragraph that somebody names: `7`, `7 (a)`, or `P4` for the fourth of the preamble.
pub fn named(document: &Document, wanted: &str) -> Result<u32, Refusal> {
    let bare = |text: &str| -> String {
        text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let sought = bare(wanted);
    let preamble =
        sought.strip_prefix('p').and_then(|number| number.parse::<usize>().ok()).filter(|at| *at > 0);
    let found = match preamble {
        Some(number) => {
            let is = |one: &Paragraph| {
                one.part == ayni_model::mandate::Part::Preamble
                    && one.kind == ayni_model::mandate::ParagraphKind::Text
            };
            document.paragraphs.iter().enumerate().filter(|(_, one)| is(one)).nth(number - 1)
        }
        None => document
            .paragraphs
            .iter()
            .enumerate()
            .filter(|(_, one)| !one.cite.is_empty())
            .find(|(_, one)| bare(&one.cite) == sought)
            .or_else(|| document.paragraphs.iter().enumerate().find(|(_, one)| one.id == wanted)),
    };
    let none = || Refusal::refused("mandate-no-paragraph", [("paragraph", Arg::Text(wanted.to_owned()))]);
    found.map(|(at, _)| u32::try_from(at).unwrap_or(u32::MAX)).ok_or_else(none)
}

/// Compares two documents: word by word in one language; side by side by numbers, figures and what is understood in both
/// where they are in two.
pub fn pair(
    (before, known_before): (&Document, &[Understood]),
    (after, known_after): (&Document, &[Understood]),
) -> Comparison {
    if before.language == after.language {
        return compare(before, after);
    }
    across(before, after, |document, paragraph| {
        let known = if std::ptr::eq(document, before) { known_before } else { known_after };
        marks(known, paragraph)
    })
}

/// What is known to be named in a paragraph, in codes that are the same in all languages.
fn marks(known: &[Understood], paragraph: &Paragraph) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for one in known.iter().filter(|one| one.paragraph == paragraph.id) {
        all.extend(one.acts.iter().map(|act| format!("act:{}", act.kind)));
        let actors = one.requests.iter().flat_map(|request| &request.actors).chain(&one.named);
        all.extend(actors.map(|actor| format!("actor:{}", actor.actor)));
        let due = one.requests.iter().flat_map(|request| &request.due).filter_map(|due| due.date);
        all.extend(due.map(|date| format!("due:{date}")));
        all.extend(
            one.citations.iter().filter_map(|cited| cited.symbol.as_ref().or(cited.named.as_ref())).cloned(),
        );
        all.extend(one.subjects.iter().map(|subject| subject.code.clone()));
    }
    all
}
