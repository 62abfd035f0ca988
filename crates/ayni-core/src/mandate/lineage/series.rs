//! A line of resolutions read as one: each paragraph through all documents that are held.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::lineage::{Fared, Fate, Gap, Named, PieceKind, Series, Stand, Thread};
use ayni_model::mandate::Document;

use super::compare::compare;
use super::pairs::resolutions;
use super::tokens::tokens;

/// Puts documents of one language in a line. The order in which they are given does not matter.
///
/// Each document is compared with the one before it; what that does not have, with what stood last in those
/// before, so that a paragraph that was left out for a time goes on.
pub fn series(documents: &[&Document]) -> Series {
    let mut ordered: Vec<&Document> = documents.to_vec();
    ordered.sort_by_key(|document| {
        let texts: Vec<&str> = document.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
        (Named::of(document), texts)
    });
    let mut weaver = Weaver { documents: &ordered, threads: Vec::new(), of: Vec::new() };
    for at in 0..ordered.len() {
        weaver.add(at);
    }
    let named: Vec<Named> = ordered.iter().map(|document| Named::of(document)).collect();
    let gaps = gaps(&ordered);
    Series { gaps, documents: named, threads: in_order(weaver.threads, ordered.len()) }
}

struct Weaver<'d> {
    documents: &'d [&'d Document],
    threads: Vec<Thread>,
    /// The thread of each paragraph, by document.
    of: Vec<BTreeMap<u32, u32>>,
}

impl Weaver<'_> {
    fn add(&mut self, at: usize) {
        self.of.push(BTreeMap::new());
        let Some(document) = self.documents.get(at).copied() else { return };
        let mut open: Vec<u32> = (0..).take(document.paragraphs.len()).collect();
        if let Some(before) = at.checked_sub(1).and_then(|before| self.documents.get(before)).copied() {
            let known = self.of.get(at - 1).cloned().unwrap_or_default();
            let lines = compare(before, document).lines;
            open = self.take(at, &lines, |place| known.get(&place).copied(), |place| place);
        }
        // What rests: threads that did not stand in the document before, the last that ended first.
        let resting: Vec<(u32, u32, u32)> = (0..)
            .zip(&self.threads)
            .filter(|(_, thread)| thread.into.is_none())
            .filter_map(|(number, thread)| {
                let last = thread.stands.last()?;
                ((last.document as usize) + 1 < at).then_some((number, last.document, last.paragraph))
            })
            .collect();
        if !resting.is_empty() && !open.is_empty() {
            let paragraph = |document: usize, at: u32| {
                self.documents
                    .get(document)
                    .and_then(|document| document.paragraphs.get(at as usize))
                    .cloned()
            };
            let before: Vec<_> = resting
                .iter()
                .filter_map(|(_, document, place)| paragraph(*document as usize, *place))
                .collect();
            let after: Vec<_> = open.iter().filter_map(|place| paragraph(at, *place)).collect();
            let with = |paragraphs| Document { paragraphs, ..empty(document) };
            let lines = compare(&with(before), &with(after)).lines;
            let places = open.clone();
            open = self.take(
                at,
                &lines,
                |place| resting.get(place as usize).map(|(number, ..)| *number),
                |place| places.get(place as usize).copied().unwrap_or(place),
            );
        }
        for place in open {
            self.begin(at, place, Fate::Added, false, Vec::new(), None, None);
        }
    }

    /// Takes what a comparison says into the threads; the paragraphs of the document that are left open.
    fn take(
        &mut self,
        at: usize,
        lines: &[Fared],
        thread_of: impl Fn(u32) -> Option<u32>,
        place_of: impl Fn(u32) -> u32,
    ) -> Vec<u32> {
        let mut open = Vec::new();
        for line in lines {
            let threads: Vec<u32> = line.before.iter().filter_map(|place| thread_of(*place)).collect();
            match line.fate {
                Fate::Kept | Fate::Changed | Fate::Split if !threads.is_empty() => {
                    let main = main_part(line);
                    for (nth, (place, text)) in line.after.iter().zip(&line.texts).enumerate() {
                        let place = place_of(*place);
                        let text = if line.fate == Fate::Kept { Vec::new() } else { text.clone() };
                        if nth == main {
                            let thread = threads.first().copied().unwrap_or(0);
                            self.go_on(thread, at, place, line.fate, line.moved, text);
                        } else {
                            let from = threads.first().copied();
                            self.begin(at, place, Fate::Split, line.moved, text, from, None);
                        }
                    }
                }
                Fate::Merged if !threads.is_empty() => {
                    let Some(place) = line.after.first() else { continue };
                    let text = line.texts.first().cloned().unwrap_or_default();
                    let main = threads.first().copied().unwrap_or(0);
                    self.go_on(main, at, place_of(*place), Fate::Merged, line.moved, text);
                    for thread in threads.iter().skip(1) {
                        if let Some(thread) = self.threads.get_mut(*thread as usize) {
                            thread.into = Some(main);
                        }
                    }
                }
                Fate::Added => match (line.after.first(), line.echoes.and_then(&thread_of)) {
                    (Some(place), None) => open.push(place_of(*place)),
                    (Some(place), Some(echo)) => {
                        let place = place_of(*place);
                        self.begin(at, place, Fate::Added, false, Vec::new(), None, Some(echo));
                    }
                    (None, _) => {}
                },
                _ => {}
            }
        }
        open
    }

    fn go_on(
        &mut self,
        thread: u32,
        at: usize,
        paragraph: u32,
        fate: Fate,
        moved: bool,
        text: Vec<ayni_model::lineage::Piece>,
    ) {
        let stand = Stand { document: number(at), paragraph, fate, moved, text };
        if let Some(thread) = self.threads.get_mut(thread as usize) {
            thread.stands.push(stand);
        }
        self.note(at, paragraph, thread);
    }

    #[expect(clippy::too_many_arguments, reason = "all that a thread begins with")]
    fn begin(
        &mut self,
        at: usize,
        paragraph: u32,
        fate: Fate,
        moved: bool,
        text: Vec<ayni_model::lineage::Piece>,
        from: Option<u32>,
        echoes: Option<u32>,
    ) {
        let thread = number(self.threads.len());
        let stands = vec![Stand { document: number(at), paragraph, fate, moved, text }];
        self.threads.push(Thread { stands, from, into: None, echoes });
        self.note(at, paragraph, thread);
    }

    fn note(&mut self, at: usize, paragraph: u32, thread: u32) {
        if let Some(of) = self.of.get_mut(at) {
            of.insert(paragraph, thread);
        }
    }
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// A document of the same names, without content.
fn empty(of: &Document) -> Document {
    Document {
        symbol: None,
        kind: of.kind,
        language: of.language.clone(),
        organ: None,
        session: None,
        agenda_item: None,
        date: None,
        meeting: None,
        title: String::new(),
        paragraphs: Vec::new(),
        notes: Vec::new(),
        findings: Vec::new(),
    }
}

/// Which part of a split has most of the words of the whole; the first of those.
fn main_part(line: &Fared) -> usize {
    let same = |text: &[ayni_model::lineage::Piece]| -> usize {
        text.iter().filter(|piece| piece.kind == PieceKind::Same).map(|piece| piece.text.len()).sum()
    };
    let parts = line.texts.iter().map(|text| same(text)).enumerate();
    parts.max_by_key(|(at, same)| (*same, std::cmp::Reverse(*at))).map_or(0, |(at, _)| at)
}

/// The sessions without a document, between the first and the last of the organ that most are of; each with the
/// symbol that the others cite for it, where one does beside two that are held, or the only other.
fn gaps(documents: &[&Document]) -> Vec<Gap> {
    let mut organs: BTreeMap<Option<&str>, BTreeSet<u16>> = BTreeMap::new();
    for document in documents {
        if let Some(session) = document.session {
            organs.entry(document.organ.as_deref()).or_default().insert(session);
        }
    }
    let Some((organ, held)) =
        organs.iter().max_by_key(|(organ, held)| (held.len(), std::cmp::Reverse(**organ)))
    else {
        return Vec::new();
    };
    let own = || documents.iter().filter(|document| document.organ.as_deref() == *organ);
    let symbols: BTreeSet<&str> = own().filter_map(|document| document.symbol.as_deref()).collect();
    let short = |symbol: &str| -> Option<(String, String)> {
        let (head, number) = symbol.rsplit_once('/')?;
        let (before, session) = head.rsplit_once('/').unwrap_or(("", head));
        Some((before.to_owned(), format!("{session}/{number}")))
    };
    let shorts: BTreeMap<String, String> =
        symbols.iter().filter_map(|symbol| short(symbol)).map(|(before, short)| (short, before)).collect();
    // Of a line of two, the one can cite only the other.
    let beside = shorts.len().saturating_sub(1).clamp(1, 2);
    let mut cited: BTreeMap<u16, BTreeMap<String, usize>> = BTreeMap::new();
    for paragraph in own().flat_map(|document| &document.paragraphs) {
        let (_, named) = resolutions(&paragraph.text, &tokens(&paragraph.text));
        if named.iter().filter(|symbol| shorts.contains_key(*symbol)).count() < beside {
            continue;
        }
        for symbol in named {
            let session = symbol.split('/').next().and_then(|session| session.parse().ok());
            if let Some(session) = session {
                *cited.entry(session).or_default().entry(symbol).or_default() += 1;
            }
        }
    }
    let (Some(first), Some(last)) = (held.first(), held.last()) else { return Vec::new() };
    let prefix = shorts.values().next().cloned().unwrap_or_default();
    (*first..*last)
        .filter(|session| !held.contains(session))
        .map(|session| {
            let most = cited.get(&session).and_then(|all| {
                all.iter().max_by_key(|(symbol, count)| (**count, std::cmp::Reverse((*symbol).clone())))
            });
            let whole = |symbol: &String| {
                if prefix.is_empty() { symbol.clone() } else { format!("{prefix}/{symbol}") }
            };
            Gap { session, symbol: most.map(|(symbol, _)| whole(symbol)) }
        })
        .collect()
}

/// Threads in the order of the newest document that has them; what only older ones have stands behind what it
/// stood behind there.
fn in_order(threads: Vec<Thread>, documents: usize) -> Vec<Thread> {
    let mut order: Vec<u32> = Vec::new();
    for document in (0..documents).rev() {
        let mut here: Vec<(u32, u32)> = (0..)
            .zip(&threads)
            .flat_map(|(thread, of)| of.stands.iter().map(move |stand| (thread, stand)))
            .filter(|(_, stand)| stand.document as usize == document)
            .map(|(thread, stand)| (stand.paragraph, thread))
            .collect();
        here.sort_unstable();
        let mut place = 0;
        for (_, thread) in here {
            match order.iter().position(|other| *other == thread) {
                Some(at) => place = at + 1,
                None => {
                    order.insert(place, thread);
                    place += 1;
                }
            }
        }
    }
    let new: BTreeMap<u32, u32> = order.iter().zip(0..).map(|(old, new)| (*old, new)).collect();
    let renamed = |thread: Option<u32>| thread.and_then(|thread| new.get(&thread).copied());
    order
        .iter()
        .filter_map(|old| threads.get(*old as usize))
        .map(|thread| Thread {
            stands: thread.stands.clone(),
            from: renamed(thread.from),
            into: renamed(thread.into),
            echoes: renamed(thread.echoes),
        })
        .collect()
}
