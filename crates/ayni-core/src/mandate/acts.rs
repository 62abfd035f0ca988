//! The operative phrases of a paragraph: at its beginning, and joined to that in its course.

use ayni_model::mandate::Part;

use super::found::Found;
use super::lexis::{Hit, Sense, Voice};
use super::numbers::number_at;

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
    /// Where those who are asked have been named, where a word behind them says so: "should".
    pub named_until: Option<usize>,
    /// Whether somebody who speaks as we stands before it.
    we: bool,
    /// Whether an organ is named before it.
    speaker: bool,
}

/// Whether a text is the label of a recommendation: "Recommendation 4", with or without more.
pub(super) fn label(found: &Found<'_>) -> Option<(Hit, usize)> {
    let at = found.skip(0, SOFT);
    let hit = found.longest(at, |sense| sense == Sense::Recommendation)?;
    let (_, end) = number_at(found, hit.end)?;
    let after = found.skip(end, &[' ', ':', '.', ')', '\u{2013}', '\u{2014}', ',']);
    Some((Hit { end, ..hit }, after))
}

/// How far from its label it stands who is to do what is recommended, in folded bytes.
const LABELLED: usize = 400;

/// A recommendation of a report or a review, known by its label and a word such as "should".
fn recommended(found: &Found<'_>, headed: bool) -> Option<ActHit> {
    let phrase = found.lexis.phrases.iter().position(|phrase| phrase.kind == "recommending")?;
    let nothing = Hit { start: 0, end: 0, sense: Sense::Recommendation, gap: 0 };
    let (core, at) = label(found).or(headed.then_some((nothing, 0)))?;
    let should = found.within(at, at + LABELLED).iter().find(|hit| hit.sense == Sense::Should)?;
    let is_named = found.within(at, should.start).iter().any(|hit| matches!(hit.sense, Sense::Actor(_)));
    Some(ActHit {
        start: core.start,
        // Whoever is to do it stands before "should", in Arabic behind it.
        end: if is_named { at } else { should.end },
        core,
        phrase: u16::try_from(phrase).ok()?,
        voice: Voice::Says,
        modifiers: Vec::new(),
        boundary: core.start,
        until: found.words().len(),
        named_until: is_named.then_some(should.start),
        we: false,
        speaker: false,
    })
}

/// All phrases of a paragraph. `headed` is one that stands under the label of a recommendation.
pub(super) fn acts(found: &Found<'_>, part: Part, headed: bool) -> Vec<ActHit> {
    if let Some(act) = recommended(found, headed) {
        return vec![act];
    }
    let mut all: Vec<ActHit> = Vec::new();
    if let Some(first) = first(found, part) {
        all.push(first);
    }
    for boundary in boundaries(found) {
        if let Some(act) = all.last().and_then(|last| decided(found, last)) {
            all.push(act);
        }
        let after = all.last().map_or(0, |act| act.end);
        if boundary.end < after || boundary.start == 0 {
            continue;
        }
        let phrase = phrase_at(found, boundary.end).filter(|act| joins(found, &all, &boundary, act, part));
        if let Some(mut act) = phrase.or_else(|| decided_too(found, all.last()?, &boundary)) {
            act.boundary = boundary.start;
            if let Some(last) = all.last_mut() {
                last.until = act.boundary;
            }
            all.push(act);
        }
    }
    if let Some(act) = all.last().and_then(|last| decided(found, last)) {
        all.push(act);
    }
    all
}

/// Two phrases that stand together rule the same: "urges and encourages Member States to report".
pub(super) fn share(found: &Found<'_>, hits: &mut [ActHit]) {
    for at in (1..hits.len()).rev() {
        let Some((before, rest)) = hits.split_at_mut_checked(at) else { continue };
        let (Some(first), Some(second)) = (before.last_mut(), rest.first()) else { continue };
        let between = found.words().get(first.end..second.start).unwrap_or_default();
        let is_pair = first.start < second.start
            && between.len() < 20
            && !between.contains([';', '.', ':'])
            && between.split([' ', ',']).filter(|word| !word.is_empty()).all(|word| {
                matches!(word, "and" | "et" | "y" | "и" | "also" | "further" | "strongly" | "in" | "turn")
            });
        if is_pair {
            first.end = second.end;
            first.until = second.until;
        }
    }
}

/// What an organ decides to say: "decides to request".
fn decided(found: &Found<'_>, act: &ActHit) -> Option<ActHit> {
    let phrase = found.lexis.phrases.get(usize::from(act.phrase))?;
    if phrase.kind != "deciding" {
        return None;
    }
    let at = found.skip(act.end, SOFT);
    let core = found.longest(at, |sense| matches!(sense, Sense::Act { voice: Voice::To, .. }))?;
    let Sense::Act { phrase, .. } = core.sense else { return None };
    let mut modifiers = Vec::new();
    let end = trailing(found, core.end, &mut modifiers);
    Some(ActHit {
        start: core.start,
        end,
        core,
        phrase,
        voice: act.voice,
        modifiers,
        boundary: core.start,
        ..act.clone()
    })
}

/// Kinds of phrases that ask somebody who stands directly behind them.
const ASKED: &[&str] = &["asking", "authorizing", "calling-upon", "inviting", "urging"];

/// What an organ decides to say beside what it decides to do: "decides to adjourn the session and to authorize the
/// President to resume it". Whoever is asked stands directly behind it.
fn decided_too(found: &Found<'_>, last: &ActHit, boundary: &Boundary) -> Option<ActHit> {
    let kind = |phrase: u16| found.lexis.phrases.get(usize::from(phrase)).map(|phrase| phrase.kind.as_str());
    if kind(last.phrase) != Some("deciding") {
        return None;
    }
    let at = found.skip(boundary.end, SOFT);
    let core = found.longest(at, |sense| match sense {
        Sense::Act { voice: Voice::To, phrase } => kind(phrase).is_some_and(|kind| ASKED.contains(&kind)),
        _ => false,
    })?;
    let Sense::Act { phrase, .. } = core.sense else { return None };
    let mut modifiers = Vec::new();
    let end = trailing(found, core.end, &mut modifiers);
    let near = found.within(end, end + 6);
    near.iter().any(|hit| matches!(hit.sense, Sense::Actor(_))).then(|| ActHit {
        start: core.start,
        end,
        core,
        phrase,
        modifiers,
        until: found.words().len(),
        named_until: None,
        ..last.clone()
    })
}

/// The phrase with which a paragraph begins.
fn first(found: &Found<'_>, part: Part) -> Option<ActHit> {
    let act = phrase_at(found, after_number(found.words()))?;
    let allowed = match act.voice {
        Voice::Says => true,
        Voice::We => act.we || !act.speaker,
        Voice::Said => act.speaker,
        // In an operative paragraph it leads to the phrase, and is none itself.
        Voice::While => part != Part::Operative,
        Voice::To => false,
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
fn joins(found: &Found<'_>, all: &[ActHit], boundary: &Boundary, act: &ActHit, part: Part) -> bool {
    let Some(phrase) = found.lexis.phrases.get(usize::from(act.phrase)) else { return false };
    if phrase.first_only && !(act.we || act.voice == Voice::Says && boundary_is_stop(found, boundary)) {
        return false;
    }
    let after = all.last().map_or(0, |act| act.end);
    let same = match (all.first(), act.voice) {
        (Some(first), Voice::We) if first.voice == Voice::We => act.we || goes_on(found, all, boundary, act),
        (Some(first), voice) => voice == first.voice || voice == Voice::We && act.we,
        (None, Voice::Says) => part == Part::Operative,
        (None, voice) => voice == Voice::We && act.we,
    };
    same && (boundary.strong || !is_reported(found, after, boundary.start))
}

fn boundary_is_stop(found: &Found<'_>, boundary: &Boundary) -> bool {
    found.words().get(boundary.start..).is_some_and(|rest| rest.starts_with('.'))
}

/// What an organ holds, as opposed to what it asks for or does.
const HOLDS: &[&str] = &[
    "acknowledging",
    "affirming",
    "appreciating",
    "commending",
    "condemning",
    "emphasizing",
    "expressing-concern",
    "noting",
    "reaffirming",
    "recalling",
    "recognizing",
    "regretting",
    "stressing",
    "taking-note",
    "underlining",
    "welcoming",
];

/// Whether "and recognize" goes on with what we say: after what we hold, not after what we shall do ("we will promote
/// ... and support"), and where two phrases stand together ("urge and support").
fn goes_on(found: &Found<'_>, all: &[ActHit], boundary: &Boundary, act: &ActHit) -> bool {
    let Some(last) = all.last() else { return false };
    let holds = |act: &ActHit| {
        let phrase = found.lexis.phrases.get(usize::from(act.phrase));
        phrase.is_some_and(|phrase| HOLDS.contains(&phrase.kind.as_str()))
    };
    let stop = found.words().get(boundary.start..).is_some_and(|rest| rest.starts_with(';'));
    // "We commit ourselves to act and request the Secretary-General": whoever is asked stands directly behind.
    let kind =
        |act: &ActHit| found.lexis.phrases.get(usize::from(act.phrase)).map(|phrase| phrase.kind.as_str());
    let near = found.within(act.end, act.end + 6);
    let asked = kind(last) == Some("committing")
        && kind(act).is_some_and(|kind| ASKED.contains(&kind))
        && near.iter().any(|hit| matches!(hit.sense, Sense::Actor(_)));
    holds(last) && (holds(act) || boundary.strong) || stop || asked || boundary.start <= last.end + 1
}

/// Whether between two places somebody else is said to ask or to decide: "in which it invites".
fn is_reported(found: &Found<'_>, from: usize, to: usize) -> bool {
    found.within(from, to).iter().any(|hit| match hit.sense {
        // A word that counts at the beginning only is mostly another here: "Budgetary Questions and requests".
        Sense::Act { voice: Voice::Says, phrase } => {
            let weak = found.lexis.phrases.get(usize::from(phrase)).is_some_and(|phrase| phrase.first_only);
            !weak && !found.is_barred(hit)
        }
        _ => false,
    })
}

/// A phrase that begins at a place, after what may stand before it.
fn phrase_at(found: &Found<'_>, at: usize) -> Option<ActHit> {
    let mut at = found.skip(at, SOFT);
    let mut modifiers: Vec<Hit> = Vec::new();
    let (mut we, mut speaker) = (false, false);
    // Whoever writes more words than this before a phrase writes no phrase.
    for _ in 0..8 {
        if let Some(core) =
            core_at(found, at, we, speaker).filter(|core| !leads_on(found, at, core, we, speaker))
        {
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
                named_until: None,
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

/// Whether what could be a phrase is a modifier here, with the phrase after it: "赞赏地注意到".
fn leads_on(found: &Found<'_>, at: usize, core: &Hit, we: bool, speaker: bool) -> bool {
    let modifier = found.longest(at, |sense| matches!(sense, Sense::Modifier(_)));
    modifier.is_some_and(|modifier| {
        let next = found.skip(modifier.end, SOFT);
        modifier.end >= core.end && core_at(found, next, we, speaker).is_some()
    })
}

/// The best phrase at a place: one with a gap before a shorter one, then the longest.
fn core_at(found: &Found<'_>, at: usize, we: bool, speaker: bool) -> Option<Hit> {
    let fits = |hit: &&Hit| match hit.sense {
        Sense::Act { voice: Voice::Said, .. } => speaker,
        Sense::Act { voice: Voice::To, .. } => false,
        Sense::Act { voice: Voice::Says | Voice::While, phrase } => {
            let weak = found.lexis.phrases.get(usize::from(phrase)).is_none_or(|phrase| phrase.first_only);
            let open = we && found.lexis.language == "en";
            !(open || speaker && weak)
        }
        Sense::Act { .. } => true,
        _ => false,
    };
    let hits = found.at(at).iter().filter(fits).filter(|hit| !found.is_barred(hit));
    // One word can be said in several voices: by the organ, or by those who speak as we.
    let voice = |hit: &Hit| match hit.sense {
        Sense::Act { voice, .. } => u8::from(voice == if we { Voice::We } else { Voice::Says }),
        _ => 0,
    };
    let plain = hits.clone().filter(|hit| hit.gap == 0).max_by_key(|hit| (hit.end, voice(hit))).copied();
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
