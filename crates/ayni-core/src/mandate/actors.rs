//! Who is named in a paragraph, and whether it is asked.

use ayni_model::mandate_lexicon::{Actor, Force, Lexicon};
use ayni_model::mandate_request::{ActorClass, ActorMention, ActorRole, Bond, Reason};

use super::acts::ActHit;
use super::found::Found;
use super::lexis::{Hit, Sense, ends_with_any, ends_with_word, has_word, without_articles};

/// How far those who are asked may stand from the phrase or from each other where nothing ends their naming, in
/// folded bytes.
const GAP: usize = 60;

/// How much may stand between an English phrase and whoever is asked where no "to" follows: "continued support from the
/// relevant", and no more.
const NOUNS: usize = 34;

/// How far from an English phrase the first who is asked may stand, where no comma follows the phrase.
const FAR: usize = 64;

/// The actors of the part of a paragraph that a phrase rules. Those that are asked come first.
pub(super) fn actors(found: &Found<'_>, lexicon: &Lexicon, act: &ActHit, force: Force) -> Vec<ActorMention> {
    let zone = Zone::of(found, act);
    let all = mentions(found, lexicon, act.end, act.until);
    let with = with_places(found, act.end, act.until);
    let mut last = zone.begin;
    // "Calls for a coordinated approach among Governments": what is called for is a thing, and nobody is asked.
    let first = all.first().and_then(|hit| found.words().get(zone.begin..hit.start)).unwrap_or_default();
    let mut running =
        found.lexis.language != "en" || zone.that || first.len() < FAR || first.trim_start().starts_with(',');
    let mut agent: Option<usize> = None;
    let mut mentions: Vec<ActorMention> = Vec::new();
    let verb = passive(found, &all, &zone, act.until);
    for hit in &all {
        let Some(actor) = meant(found, lexicon, hit) else { continue };
        let gap = found.words().get(last..hit.start).unwrap_or_default();
        running &= match zone.end {
            Some(end) => hit.start < end,
            None => {
                runs_on(found, last, gap)
                    && !(found.lexis.language == "en" && !zone.that && gap.len() > NOUNS)
                    || is_asked_from(found, act, hit)
            }
        } && !(last > zone.begin && has_verb(found, last, gap));
        let role = if is_with(&with, hit, zone.end) {
            ActorRole::With
        } else if running
            && (!is_of(found, act, hit) || is_asked_from(found, act, hit))
            && !is_owned(found, lexicon, &all, hit)
            && !is_aside(found, act, hit)
            && verb.is_none_or(|verb| hit.end > verb)
        {
            ActorRole::Asked
        } else {
            ActorRole::Named
        };
        if running {
            last = last.max(hit.end);
        }
        // "the efforts by the administering Power and the people of the Territory" names both.
        let role = match role {
            ActorRole::Asked if agent.is_some_and(|end| is_joined(found, end, hit.start)) => ActorRole::Named,
            role => role,
        };
        agent = match role {
            ActorRole::Named
                if agent.is_some_and(|end| is_joined(found, end, hit.start)) || is_agent(found, hit) =>
            {
                Some(hit.end)
            }
            _ => None,
        };
        mentions.push(mention(found, &actor.code, actor.class, role, hit, force));
    }
    mentions.sort_by_key(|mention| mention.role);
    let mut seen = std::collections::BTreeSet::new();
    mentions.retain(|mention| seen.insert((mention.actor.clone(), mention.role)));
    mentions
}

fn mention(
    found: &Found<'_>,
    code: &str,
    class: ActorClass,
    role: ActorRole,
    hit: &Hit,
    force: Force,
) -> ActorMention {
    let span = found.folded.span(hit.start, hit.end);
    ActorMention {
        actor: code.to_owned(),
        class,
        role,
        bond: (role == ActorRole::Asked).then(|| bond(class, force)),
        words: span.of(found.text).to_owned(),
        reason: Reason { entry: format!("actor/{code}"), span },
    }
}

fn actor_of<'l>(lexicon: &'l Lexicon, hit: &Hit) -> Option<&'l Actor> {
    match hit.sense {
        Sense::Actor(at) => lexicon.actors.get(usize::from(at)),
        _ => None,
    }
}

/// The entry of the lexicon whose words mean nobody unless a body with that word in its name stands before: "the Unit".
const NAMED_BEFORE: &str = "named-before";

/// Whom a name means: "the Committee" is the High-level Committee where that was named before, "the Government" the
/// State that was.
fn meant<'l>(found: &Found<'_>, lexicon: &'l Lexicon, hit: &Hit) -> Option<&'l Actor> {
    let actor = actor_of(lexicon, hit)?;
    let word = found.words().get(hit.start..hit.end).unwrap_or_default();
    if word.ends_with("high commissioner") {
        return high_commissioner(found, lexicon).or(Some(actor));
    }
    if !actor.general {
        return Some(actor);
    }
    let word = word.strip_prefix("the ").unwrap_or(word);
    if let Some(state) = government(found, lexicon, word, hit.start) {
        return Some(state);
    }
    let whole = found.lexis.language == "en" && !word.contains(' ');
    let has = |name: &str| match whole {
        true => name.split([' ', ',']).any(|one| one == word),
        false => name.contains(word),
    };
    let before = found.within(0, hit.start).iter().rev();
    let named = before.filter(|other| other.end <= hit.start && other.end - other.start > word.len());
    named
        .filter_map(|other| Some((actor_of(lexicon, other)?, found.words().get(other.start..other.end)?)))
        .find(|(actor, words)| !actor.general && has(words))
        .map(|(actor, _)| actor)
        .or_else(|| (actor.code == NAMED_BEFORE).then(|| found.earlier.body(lexicon, &has)).flatten())
        .or_else(|| Some(actor).filter(|actor| actor.code != NAMED_BEFORE))
}

/// Which of two High Commissioners a paragraph means that speaks of refugees and not of human rights.
fn high_commissioner<'l>(found: &Found<'_>, lexicon: &'l Lexicon) -> Option<&'l Actor> {
    let refugees = found.words().contains("refugee") && !found.words().contains("human rights");
    lexicon.actors.iter().find(|actor| refugees && actor.code == "high-commissioner-refugees")
}

/// The State whose Government was named before a place, or the only State that was named.
fn government<'l>(found: &Found<'_>, lexicon: &'l Lexicon, word: &str, at: usize) -> Option<&'l Actor> {
    let grammar = &found.lexis.grammar;
    let one = grammar.governments.iter().any(|one| one == word);
    let before = found.words().get(..at).unwrap_or_default();
    let same = word == "authorities" && ["the ", "transitional "].iter().any(|word| before.ends_with(word));
    if !one && !same {
        return None;
    }
    let named = mentions(found, lexicon, 0, at);
    let states: Vec<(&Actor, &str)> = named
        .iter()
        .filter_map(|hit| Some((actor_of(lexicon, hit)?, found.words().get(hit.start..hit.end)?)))
        .filter(|(actor, _)| actor.code.starts_with("state-"))
        .collect();
    let told = |words: &str| grammar.authorities.iter().any(|sign| words.contains(sign.as_str()));
    let last = states.iter().rev().find(|(_, words)| told(words));
    let only =
        states.first().filter(|(first, _)| one && states.iter().all(|(actor, _)| actor.code == first.code));
    // "The Government of" somewhere is that of a country which is not known, and none that was named before.
    let rest = found.words().get(at..).and_then(|rest| rest.split_once(word)).map_or("", |(_, rest)| rest);
    let next = rest.strip_prefix(' ').and_then(|rest| rest.split(' ').next()).unwrap_or_default();
    let of_another = grammar.of.iter().any(|of| of == next);
    last.or(only)
        .map(|(actor, _)| *actor)
        .or_else(|| found.earlier.state(lexicon).filter(|_| states.is_empty() && !of_another))
}

/// Whom the paragraphs before have named: "the Government" and "the Office" mean them where a paragraph names nobody else.
#[derive(Default)]
pub(super) struct Earlier {
    /// The only State whose Government was named; `None` in it after a second.
    state: Option<Option<u16>>,
    /// Bodies with a name of their own, the last one last.
    bodies: Vec<(u16, String)>,
}

impl Earlier {
    /// Takes up whom a paragraph names.
    pub(super) fn add(&mut self, found: &Found<'_>, lexicon: &Lexicon) {
        let authorities = &found.lexis.grammar.authorities;
        for hit in found.hits {
            let Sense::Actor(at) = hit.sense else { continue };
            let Some(actor) = lexicon.actors.get(usize::from(at)).filter(|actor| !actor.general) else {
                continue;
            };
            let words = found.words().get(hit.start..hit.end).unwrap_or_default();
            if actor.code.starts_with("state-") {
                let before = found.words().get(..hit.start).unwrap_or_default();
                let before = before.get(before.len().saturating_sub(30)..).unwrap_or_default();
                let told = |sign: &String| words.contains(sign.as_str()) || before.contains(sign.as_str());
                if authorities.iter().any(told) {
                    let other = |one: u16| {
                        lexicon.actors.get(usize::from(one)).is_none_or(|one| one.code != actor.code)
                    };
                    self.state = match self.state {
                        None => Some(Some(at)),
                        Some(Some(one)) if other(one) => Some(None),
                        same => same,
                    };
                }
            } else if actor.class == ActorClass::Un && words.contains(' ') {
                match self.bodies.iter().position(|(one, _)| *one == at) {
                    Some(place) if place + 1 == self.bodies.len() => {}
                    Some(place) => {
                        let body = self.bodies.remove(place);
                        self.bodies.push(body);
                    }
                    None => self.bodies.push((at, words.to_owned())),
                }
            }
        }
    }

    fn state<'l>(&self, lexicon: &'l Lexicon) -> Option<&'l Actor> {
        self.state.flatten().and_then(|at| lexicon.actors.get(usize::from(at)))
    }

    /// The body that was named last of those in whose name a word stands.
    fn body<'l>(&self, lexicon: &'l Lexicon, has: &dyn Fn(&str) -> bool) -> Option<&'l Actor> {
        let (at, _) = self.bodies.iter().rev().find(|(_, words)| has(words))?;
        lexicon.actors.get(usize::from(*at))
    }
}

/// The actors that a range names, none of them asked.
pub(super) fn named(found: &Found<'_>, lexicon: &Lexicon, start: usize, end: usize) -> Vec<ActorMention> {
    let mut seen = std::collections::BTreeSet::new();
    let mut all = Vec::new();
    for hit in mentions(found, lexicon, start, end) {
        if let Some(actor) = meant(found, lexicon, &hit)
            && seen.insert(actor.code.as_str())
        {
            all.push(mention(found, &actor.code, actor.class, ActorRole::Named, &hit, Force::Holds));
        }
    }
    all
}

/// Names that do not lie within a longer one, nor in words that only look like one. A name may stand for two actors.
/// A general word gives way to the State that it is told of: "the Government of Kenya".
fn mentions(found: &Found<'_>, lexicon: &Lexicon, start: usize, end: usize) -> Vec<Hit> {
    let mut all: Vec<Hit> = Vec::new();
    for hit in
        found.within(start, end).iter().filter(|hit| matches!(hit.sense, Sense::Actor(_)) && hit.end <= end)
    {
        let free = all.last().is_none_or(|last: &Hit| {
            hit.start >= last.end || (hit.start, hit.end) == (last.start, last.end) && hit.sense != last.sense
        });
        if free && !found.is_barred(hit) && !is_first_of_name(found, hit) && !is_longer(found, lexicon, hit) {
            all.push(*hit);
        }
    }
    let general =
        |hit: &Hit| actor_of(lexicon, hit).is_some_and(|actor| actor.general && actor.code != NAMED_BEFORE);
    let state = |hit: &Hit| actor_of(lexicon, hit).is_some_and(|actor| actor.code.starts_with("state-"));
    let near = |first: &Hit, second: &Hit| {
        let gap = found.words().get(first.end..second.start);
        gap.is_some_and(|gap| gap.len() <= 16 && !gap.contains([',', ';']))
    };
    let yields: Vec<bool> = all
        .iter()
        .enumerate()
        .map(|(at, hit)| {
            let next = all.get(at + 1).is_some_and(|next| state(next) && near(hit, next));
            let before = at.checked_sub(1).and_then(|at| all.get(at));
            let joined = before.is_some_and(|before| {
                let gap = found.words().get(before.end..hit.start).unwrap_or_default().trim();
                state(before) && (gap.is_empty() || gap == "的")
            });
            general(hit) && (next || joined)
        })
        .collect();
    let mut kept: Vec<Hit> = Vec::new();
    let mut whole = None;
    for (hit, gives_way) in all.into_iter().zip(yields) {
        if gives_way {
            // "the Government of Kenya" is one name, from its first word on.
            whole = whole
                .or(Some(hit.start))
                .filter(|_| !kept.last().is_some_and(|last| state(last) && near(last, &hit)));
            continue;
        }
        kept.push(Hit { start: whole.take().filter(|_| state(&hit)).unwrap_or(hit.start), ..hit });
    }
    kept
}

/// Whether "United Nations" is only the beginning of a longer name, of a body that is not known.
fn is_first_of_name(found: &Found<'_>, hit: &Hit) -> bool {
    if found.words().get(hit.start..hit.end) != Some("united nations") {
        return false;
    }
    let span = found.folded.span(hit.end, found.words().len());
    let rest = span.of(found.text).trim_start_matches([' ', '\u{a0}']);
    let word = rest.split([' ', ',']).next().unwrap_or_default();
    !(rest.is_empty()
        || rest.starts_with([',', ';', '.', ':'])
        || matches!(word, "to" | "and" | "in" | "as" | "or" | "is" | "that" | "with"))
}

/// Whether "the Department" is the beginning of a name: "the Department of Public Information".
fn is_longer(found: &Found<'_>, lexicon: &Lexicon, hit: &Hit) -> bool {
    let rest = found.words().get(hit.end..).unwrap_or_default();
    actor_of(lexicon, hit).is_some_and(|actor| actor.code == NAMED_BEFORE)
        && [" of ", " for ", " on "].iter().any(|word| rest.starts_with(word))
}

fn bond(class: ActorClass, force: Force) -> Bond {
    match (class, force) {
        (ActorClass::Un, _) => Bond::Mandate,
        (_, Force::Invites) => Bond::Invitation,
        _ => Bond::Call,
    }
}

/// Where those who are asked are named.
struct Zone {
    begin: usize,
    /// Where something ends the naming: before "to report". `None` where only what stands together is asked.
    end: Option<usize>,
    /// Whether a sentence of its own follows: "requests that".
    that: bool,
}

impl Zone {
    fn of(found: &Found<'_>, act: &ActHit) -> Zone {
        if act.named_until.is_some() {
            return Zone { begin: act.end, end: act.named_until, that: false };
        }
        let at = found.skip(act.end, &[' ', ',']);
        // "requests that the Secretary-General report": no word ends the naming.
        if let Some(that) = found.longest(at, |sense| sense == Sense::That) {
            return Zone { begin: that.end, end: None, that: true };
        }
        let begin = found.longest(at, |sense| sense == Sense::End).map_or(act.end, |hit| hit.end);
        Zone { begin, end: zone_end(found, act, begin), that: false }
    }
}

/// Where the naming of those who are asked ends: before "to report", "que", "представить".
fn zone_end(found: &Found<'_>, act: &ActHit, begin: usize) -> Option<usize> {
    let grammar = &found.lexis.grammar;
    let marked = found.within(begin, act.until).iter().find(|hit| {
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
    let with =
        found.within(start, end).iter().filter(|hit| hit.sense == Sense::With && !found.is_barred(hit));
    with.map(|hit| hit.end).collect()
}

/// Whether an actor is to be worked with: such words stand before it, in the naming of those who are asked or near.
fn is_with(places: &[usize], hit: &Hit, zone: Option<usize>) -> bool {
    places.iter().filter(|at| **at <= hit.start).any(|at| match zone {
        Some(end) if *at < end => hit.start < end,
        Some(_) => hit.start - at < 60,
        None => hit.start - at < 120,
    })
}

/// Whether an actor only tells more of another: "the members of", "adopted by". Heads of an entity stand for it.
fn is_of(found: &Found<'_>, act: &ActHit, hit: &Hit) -> bool {
    let ends_before = |other: &&Hit| {
        let gap = found.words().get(other.end..hit.start);
        // An Arabic particle may be written on to the name.
        other.start >= act.end && gap.is_some_and(|gap| matches!(gap.trim(), "" | "ل" | "ب" | "ك"))
    };
    let near = found.within(hit.start.saturating_sub(90), hit.start);
    let before: Vec<&Hit> = near.iter().filter(ends_before).collect();
    before.iter().any(|other| other.sense == Sense::Of)
        && !before.iter().any(|other| other.sense == Sense::Head)
}

/// Whether an actor is told of what is only named: "the efforts by States", "cooperation between States".
fn is_agent(found: &Found<'_>, hit: &Hit) -> bool {
    let grammar = &found.lexis.grammar;
    let before = found.words().get(..hit.start).unwrap_or_default();
    ends_with_word(without_articles(before, &grammar.articles), &grammar.agents)
}

/// Whether what is asked for is asked from an actor: "calls for support from Member States".
fn is_asked_from(found: &Found<'_>, act: &ActHit, hit: &Hit) -> bool {
    let grammar = &found.lexis.grammar;
    let verb = found.words().get(act.core.start..act.core.end).unwrap_or_default();
    let between = found.words().get(act.end..hit.start).unwrap_or_default();
    let bare = without_articles(between, &grammar.articles);
    // "reaffirms the call in that resolution for all States to act"
    let called = verb.contains(' ') && bare.ends_with(" for");
    grammar.asks_for.iter().any(|word| verb.contains(word.as_str()))
        && between.len() < FAR
        && (ends_with_word(bare, &grammar.asked_from) || called)
        && !between.contains([',', ';', '.'])
}

/// Whether a verb stands between two names that nothing joins: "requests the Mission support the Government".
fn has_verb(found: &Found<'_>, from: usize, gap: &str) -> bool {
    let grammar = &found.lexis.grammar;
    // A name in the lexicon may end with what joins it to the next: "the United Nations and".
    let name = found.words().get(..from).unwrap_or_default();
    let words =
        gap.split(' ').filter(|word| !word.is_empty() && !grammar.articles.iter().any(|one| one == word));
    !grammar.between.is_empty()
        && !name.ends_with([','])
        && !name.ends_with(" and")
        && words.clone().next().is_some_and(|word| word.len() > 2)
        && words.count() < 6
        && !gap.contains([',', ';', '(', '/'])
        && !has_word(gap, &grammar.between)
        && !has_word(gap, &grammar.of)
}

/// Whether an actor stands in words between commas that tell of something else: ", noting the request of States, ".
fn is_aside(found: &Found<'_>, act: &ActHit, hit: &Hit) -> bool {
    let before = found.words().get(act.end..hit.start).unwrap_or_default();
    before.rfind(',').is_some_and(|comma| {
        let clause = found.skip(act.end + comma, &[',', ' ']);
        found.longest(clause, |sense| sense == Sense::Aside).is_some_and(|aside| aside.end <= hit.start)
    })
}

/// Where in "requests that the Office be provided with resources" the verb stands: to those before it something is to be
/// done, and they are not asked.
fn passive(found: &Found<'_>, all: &[Hit], zone: &Zone, until: usize) -> Option<usize> {
    let grammar = &found.lexis.grammar;
    if !zone.that {
        return None;
    }
    let clause = found.words().get(zone.begin..until)?;
    let verb = |word: &&str| grammar.passives.iter().any(|one| one == word);
    let mut at = zone.begin;
    let at = clause.split_inclusive(' ').find_map(|word| {
        let here = at;
        at += word.len();
        verb(&word.trim_end()).then_some(here)
    })?;
    let last = all.iter().rev().find(|hit| hit.end <= at)?;
    let gap = found.words().get(last.end..at)?;
    let mut behind = found.words().get(at..)?.split([' ', ',', ';']).skip(1);
    let done = behind
        .next()
        .is_some_and(|word| grammar.passive_endings.iter().any(|end| word.ends_with(end.as_str())));
    // "That the Committee be prepared to list" asks the Committee.
    let ready = behind.next().is_some_and(|word| grammar.ends.iter().any(|end| end == word));
    let near = gap.split(' ').all(|word| {
        matches!(word, "" | "each" | "also" | "should") || grammar.articles.iter().any(|one| one == word)
    });
    (done && !ready && near).then_some(at)
}

/// Whether nothing but a comma, "and" and an article stands between two names.
fn is_joined(found: &Found<'_>, from: usize, to: usize) -> bool {
    let gap = found.words().get(from..to).unwrap_or_default();
    let name = found.words().get(..from).unwrap_or_default();
    gap.len() < 28
        && !gap.contains([';', '.'])
        && (gap.contains(',') || gap.contains(" and ") || name.ends_with(" and"))
}

/// Whether an actor stands beside another without a word between them and is told of it or owns it: in Chinese and in
/// English the owner stands first ("the Myanmar armed forces", "the Secretary-General's envoy"), in Russian it follows.
fn is_owned(found: &Found<'_>, lexicon: &Lexicon, all: &[Hit], hit: &Hit) -> bool {
    let between = |first: usize, second: usize| found.words().get(first..second).map(str::trim);
    match found.lexis.language.as_str() {
        "zh" => all.iter().any(|next| {
            next.start >= hit.end && matches!(between(hit.end, next.start), Some("" | "各" | "的" | "所有"))
        }),
        "en" => {
            let rest = found.words().get(hit.end..).unwrap_or_default();
            let beside = rest.starts_with(' ') && all.iter().any(|next| next.start == hit.end + 1);
            // "United Nations regional commissions" are of the system, which is asked with them.
            let system = actor_of(lexicon, hit).is_some_and(|actor| actor.code == "un-system");
            rest.starts_with("'s ") || beside && !system
        }
        "ru" => all.iter().any(|last| last.end <= hit.start && between(last.end, hit.start) == Some("")),
        _ => false,
    }
}
