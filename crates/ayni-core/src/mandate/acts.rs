//! The operative phrases of a paragraph: at its beginning, and joined to that in its course.

use ayni_model::mandate::Part;

use super::found::Found;
use super::lexis::{Hit, Sense, Voice};

/// What may stand before a phrase or between its words without being one.
const SOFT: &[char] = &[' ', ',', '"', '(', '[', '–', '\u{3001}'];

/// A phrase found, in bytes of the folded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ActHit {
    /// From the first modifier to the last word.
    pub start: usize,
    pub end: usize,
    /// The phrase itself.
    pub core: Hit,
    pub phrase: u16,
    pub voice: Voice,
    pub modifiers: Vec<Hit>,
    /// Where the part of the sentence that it stands in begins: its comma or "and".
    pub boundary: usize,
    /// Where what it speaks of ends.
    pub until: usize,
    /// Whether somebody who speaks as we stands before it.
    we: bool,
    /// Whether an organ is named before it.
    speaker: bool,
}

/// All phrases of a paragraph.
pub(super) fn acts(found: &Found<'_>, part: Part, level: u8) -> Vec<ActHit> {
    let mut all: Vec<ActHit> = Vec::new();
    if let Some(first) = first(found, part, level) {
        all.push(first);
    }
    for boundary in boundaries(found) {
        let after = all.last().map_or(0, |act| act.end);
        if boundary.end < after || boundary.start == 0 {
            continue;
        }
        if let Some(mut act) = phrase_at(found, boundary.end)
            && joins(found, all.first(), after, &boundary, &act, part)
        {
            act.boundary = boundary.start;
            if let Some(last) = all.last_mut() {
                last.until = act.boundary;
            }
            all.push(act);
        }
    }
    all
}

/// The phrase with which a paragraph begins.
fn first(found: &Found<'_>, part: Part, level: u8) -> Option<ActHit> {
    let act = phrase_at(found, after_number(found.words()))?;
    let allowed = match act.voice {
        Voice::Says | Voice::We => true,
        Voice::Said => act.speaker,
        Voice::While => part != Part::Operative || level <= 1,
    };
    allowed.then_some(act)
}

/// Where a paragraph begins after a number that was left in it: "12. ", "(a) ", "3 - ".
fn after_number(text: &str) -> usize {
    let rest = text.trim_start_matches([' ', '(', '"']);
    let digits = rest.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let mark = if digits.len() < rest.len() {
        Some(digits)
    } else {
        let mut letters = rest.chars();
        letters.next();
        Some(letters.as_str()).filter(|rest| rest.starts_with(')'))
    };
    let Some(mark) = mark else { return text.len() - rest.len() };
    let after = mark.trim_start_matches(['.', ')', ' ', '\u{2013}', ':', '\u{3001}']);
    if after.len() == mark.len() { text.len() - rest.len() } else { text.len() - after.len() }
}

/// A place at which a further phrase may begin.
struct Boundary {
    start: usize,
    end: usize,
    /// A comma, a semicolon or a stop stands there, not only "and".
    strong: bool,
}

fn boundaries(found: &Found<'_>) -> Vec<Boundary> {
    let text = found.words();
    let mut all: Vec<Boundary> = text
        .match_indices([',', ';', ':', '.', '\u{3001}', '\u{2013}', ')'])
        .map(|(at, sign)| Boundary { start: at, end: at + sign.len(), strong: true })
        .collect();
    for hit in found.hits.iter().filter(|hit| hit.sense == Sense::Join) {
        let before = text.get(..hit.start).unwrap_or_default().trim_end();
        let sign = before.chars().next_back().filter(|sign| matches!(sign, ',' | ';' | '\u{3001}' | ')'));
        let start = sign.map_or(hit.start, |sign| before.len() - sign.len_utf8());
        all.push(Boundary { start, end: hit.end, strong: sign.is_some() });
    }
    // An Arabic "and" is written on to the word after it.
    for hit in found.hits.iter().filter(|hit| matches!(hit.sense, Sense::Act { .. } | Sense::Modifier(_))) {
        let before = text.get(..hit.start).unwrap_or_default();
        if let Some(before) = before.strip_suffix('و')
            && !before.chars().next_back().is_some_and(char::is_alphanumeric)
        {
            let strong = before.trim_end().ends_with([',', ';']);
            all.push(Boundary { start: before.len(), end: hit.start, strong });
        }
    }
    all.sort_by_key(|boundary| (boundary.end, boundary.start));
    all.dedup_by_key(|boundary| boundary.end);
    all
}

/// Whether a phrase in the course of a paragraph is said by those who speak in it.
fn joins(
    found: &Found<'_>,
    first: Option<&ActHit>,
    after: usize,
    boundary: &Boundary,
    act: &ActHit,
    part: Part,
) -> bool {
    if found.lexis.phrases.get(usize::from(act.phrase)).is_none_or(|phrase| phrase.first_only) {
        return false;
    }
    let same = match (first, act.voice) {
        (Some(first), voice) if first.voice == Voice::We => voice == Voice::We && act.we,
        (Some(first), voice) if first.voice == Voice::While && part == Part::Operative => {
            voice == Voice::Says || voice == Voice::While
        }
        (Some(first), voice) => voice == first.voice,
        (None, voice) => part == Part::Operative && (voice == Voice::Says || voice == Voice::We && act.we),
    };
    same && (boundary.strong || !is_reported(found, after, boundary.start))
}

/// Whether between two places somebody else is said to ask or to decide: "in which it invites".
fn is_reported(found: &Found<'_>, from: usize, to: usize) -> bool {
    found
        .within(from, to)
        .iter()
        .any(|hit| matches!(hit.sense, Sense::Act { voice: Voice::Says, .. }) && !found.is_barred(hit))
}

/// A phrase that begins at a place, after what may stand before it.
fn phrase_at(found: &Found<'_>, at: usize) -> Option<ActHit> {
    let mut at = found.skip(at, SOFT);
    let mut modifiers: Vec<Hit> = Vec::new();
    let (mut we, mut speaker) = (false, false);
    // Whoever writes more words than this before a phrase writes no phrase.
    for _ in 0..8 {
        if let Some(core) = core_at(found, at, we, speaker) {
            let Sense::Act { phrase, voice } = core.sense else { return None };
            let start = modifiers.first().map_or(core.start, |hit| hit.start);
            let inner = found.leftmost(core.start, core.end, |sense| matches!(sense, Sense::Modifier(_)));
            modifiers.extend(inner.into_iter().filter(|hit| hit.start > core.start));
            let end = trailing(found, core.end, &mut modifiers);
            let until = found.words().len();
            return Some(ActHit {
                start,
                end,
                core,
                phrase,
                voice,
                modifiers,
                boundary: start,
                until,
                we,
                speaker,
            });
        }
        let before = found.longest(at, |sense| {
            matches!(sense, Sense::Adjunct | Sense::Speaker | Sense::We | Sense::Modifier(_))
        })?;
        match before.sense {
            Sense::Modifier(_) => modifiers.push(before),
            Sense::We => we = true,
            Sense::Speaker => speaker = true,
            _ => {}
        }
        at = found.skip(before.end, SOFT);
    }
    None
}

/// The best phrase at a place: one with a gap before a shorter one, then the longest.
fn core_at(found: &Found<'_>, at: usize, we: bool, speaker: bool) -> Option<Hit> {
    let fits = |hit: &&Hit| match hit.sense {
        Sense::Act { voice: Voice::Said, .. } => speaker,
        Sense::Act { voice: Voice::Says | Voice::While, .. } => !we || found.lexis.language != "en",
        Sense::Act { .. } => true,
        _ => false,
    };
    let hits = found.at(at).iter().filter(fits).filter(|hit| !found.is_barred(hit));
    let plain = hits.clone().filter(|hit| hit.gap == 0).max_by_key(|hit| hit.end).copied();
    let gapped =
        hits.filter(|hit| hit.gap > 0).min_by_key(|hit| (hit.gap, std::cmp::Reverse(hit.end))).copied();
    match (plain, gapped) {
        (Some(plain), Some(gapped)) if gapped.end > plain.end => Some(gapped),
        (Some(plain), _) => Some(plain),
        (None, gapped) => gapped,
    }
}

/// Takes the modifiers after a phrase, and says where the last of them ends.
fn trailing(found: &Found<'_>, end: usize, modifiers: &mut Vec<Hit>) -> usize {
    let (mut end, mut at) = (end, found.skip(end, SOFT));
    for _ in 0..4 {
        let Some(next) = found.longest(at, |sense| matches!(sense, Sense::Modifier(_) | Sense::Adjunct))
        else {
            break;
        };
        if matches!(next.sense, Sense::Modifier(_)) {
            modifiers.push(next);
            end = next.end;
        }
        at = found.skip(next.end, SOFT);
    }
    end
}
