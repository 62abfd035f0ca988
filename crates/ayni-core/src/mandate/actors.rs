//! Who is named in a paragraph, and whether it is asked.

use ayni_model::mandate_lexicon::{Force, Lexicon};
use ayni_model::mandate_request::{ActorClass, ActorMention, ActorRole, Bond, Reason};

use super::acts::ActHit;
use super::found::Found;
use super::lexis::{Hit, Sense, ends_with_any};

/// How far those who are asked may stand from the phrase or from each other where nothing ends their naming, in
/// folded bytes.
const GAP: usize = 90;

/// The actors of the part of a paragraph that a phrase rules. Those that are asked come first.
pub(super) fn actors(found: &Found<'_>, lexicon: &Lexicon, act: &ActHit, force: Force) -> Vec<ActorMention> {
    let end = zone_end(found, act);
    let all = mentions(found, act.end, act.until);
    let with = with_places(found, act.end, act.until);
    let mut last = act.end;
    let mut running = true;
    let mut mentions: Vec<ActorMention> = Vec::new();
    for hit in &all {
        let Sense::Actor(at) = hit.sense else { continue };
        let Some(actor) = lexicon.actors.get(usize::from(at)) else { continue };
        let gap = found.words().get(last..hit.start).unwrap_or_default();
        running &= match end {
            Some(end) => hit.start < end,
            None => runs_on(found, last, gap),
        };
        let role = if is_with(&with, hit, end) || is_with_after(found, hit) {
            ActorRole::With
        } else if running && !is_of(found, hit) {
            ActorRole::Asked
        } else {
            ActorRole::Named
        };
        if running && role == ActorRole::Asked {
            last = hit.end;
        }
        let span = found.folded.span(hit.start, hit.end);
        mentions.push(ActorMention {
            actor: actor.code.clone(),
            class: actor.class,
            role,
            bond: (role == ActorRole::Asked).then(|| bond(actor.class, force)),
            words: span.of(found.text).to_owned(),
            reason: Reason { entry: format!("actor/{}", actor.code), span },
        });
    }
    mentions.sort_by_key(|mention| mention.role);
    let mut seen = std::collections::BTreeSet::new();
    mentions.retain(|mention| seen.insert((mention.actor.clone(), mention.role)));
    mentions
}

/// The actors that a range names, none of them asked.
pub(super) fn named(found: &Found<'_>, lexicon: &Lexicon, start: usize, end: usize) -> Vec<ActorMention> {
    let mut seen = std::collections::BTreeSet::new();
    let mut all = Vec::new();
    for hit in mentions(found, start, end) {
        let Sense::Actor(at) = hit.sense else { continue };
        let Some(actor) = lexicon.actors.get(usize::from(at)) else { continue };
        if seen.insert(at) {
            let span = found.folded.span(hit.start, hit.end);
            all.push(ActorMention {
                actor: actor.code.clone(),
                class: actor.class,
                role: ActorRole::Named,
                bond: None,
                words: span.of(found.text).to_owned(),
                reason: Reason { entry: format!("actor/{}", actor.code), span },
            });
        }
    }
    all
}

/// Names that do not lie within a longer one, nor in words that only look like one.
fn mentions(found: &Found<'_>, start: usize, end: usize) -> Vec<Hit> {
    let mut all = found.leftmost(start, end, |sense| matches!(sense, Sense::Actor(_)));
    all.retain(|hit| !found.is_barred(hit));
    all
}

fn bond(class: ActorClass, force: Force) -> Bond {
    match (class, force) {
        (ActorClass::Un, _) => Bond::Mandate,
        (_, Force::Invites) => Bond::Invitation,
        _ => Bond::Call,
    }
}

/// Where the naming of those who are asked ends: before "to report", "que", "представить".
fn zone_end(found: &Found<'_>, act: &ActHit) -> Option<usize> {
    let grammar = &found.lexis.grammar;
    let marked = found.within(act.end, act.until).iter().find(|hit| {
        hit.sense == Sense::End
            && !found.covered(hit, Sense::Keep)
            && (grammar.verb_endings.is_empty() || verb_follows(found, hit.end))
    });
    let bare = bare_verb(found, act);
    match (marked.map(|hit| hit.start), bare) {
        (Some(marked), Some(bare)) => Some(marked.min(bare)),
        (marked, bare) => marked.or(bare),
    }
}

/// Whether a verb stands at a place, small words before it aside.
fn verb_follows(found: &Found<'_>, at: usize) -> bool {
    let grammar = &found.lexis.grammar;
    let rest = found.words().get(at..).unwrap_or_default();
    let mut words = rest.split([' ', ',', '\'']).filter(|word| !word.is_empty()).take(4);
    words
        .find(|word| !grammar.clitics.iter().any(|clitic| clitic == word))
        .is_some_and(|word| word.chars().count() > 3 && ends_with_any(word, &grammar.verb_endings))
}

/// The first word that by its own ending is a verb.
fn bare_verb(found: &Found<'_>, act: &ActHit) -> Option<usize> {
    let endings = &found.lexis.grammar.bare_endings;
    if endings.is_empty() {
        return None;
    }
    let zone = found.words().get(act.end..act.until)?;
    let mut at = act.end;
    for word in zone.split_inclusive(' ') {
        let bare = word.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        let is_named = found
            .within(at.saturating_sub(80), at + 1)
            .iter()
            .any(|hit| matches!(hit.sense, Sense::Actor(_)) && hit.start <= at && hit.end >= at + bare.len());
        if bare.chars().count() > 3 && !is_named && ends_with_any(bare, endings) {
            return Some(at);
        }
        at += word.len();
    }
    None
}

/// Whether a naming goes on after a gap, in a language that does not mark where it ends.
fn runs_on(found: &Found<'_>, from: usize, gap: &str) -> bool {
    let bare = gap.trim_matches([' ', ',', '\u{3001}', '"']);
    if bare.is_empty() || bare.ends_with('的') && !gap.contains([',', ';', '.']) {
        return true;
    }
    let ended = found.within(from, from + gap.len()).iter().any(|hit| hit.sense == Sense::End);
    !ended && gap.len() <= if found.lexis.language == "zh" { 18 } else { GAP } && !gap.contains([';', '.'])
}

/// Where "in consultation with" and the like end.
fn with_places(found: &Found<'_>, start: usize, end: usize) -> Vec<usize> {
    found.within(start, end).iter().filter(|hit| hit.sense == Sense::With).map(|hit| hit.end).collect()
}

/// Whether an actor is to be worked with: such words stand before it, and no comma that ends their naming.
fn is_with(places: &[usize], hit: &Hit, zone: Option<usize>) -> bool {
    places
        .iter()
        .any(|at| *at <= hit.start && (hit.start - at < 60 || zone.is_some_and(|zone| hit.start < zone)))
}

fn is_with_after(found: &Found<'_>, hit: &Hit) -> bool {
    found.within(hit.end, hit.end + 13).iter().any(|other| other.sense == Sense::WithAfter)
}

/// Whether an actor only tells more of another: "the members of", "adopted by". Heads of an entity stand for it.
fn is_of(found: &Found<'_>, hit: &Hit) -> bool {
    let ends_before = |other: &&Hit| {
        let gap = found.words().get(other.end..hit.start);
        gap.is_some_and(|gap| gap.trim().is_empty())
    };
    let near = found.within(hit.start.saturating_sub(90), hit.start);
    let before: Vec<&Hit> = near.iter().filter(ends_before).collect();
    before.iter().any(|other| other.sense == Sense::Of)
        && !before.iter().any(|other| other.sense == Sense::Head)
}
