//! Requests: each phrase that asks, with who, what, about what, how and by when.

use ayni_model::mandate::Paragraph;
use ayni_model::mandate_lexicon::{Force, Lexicon};
use ayni_model::mandate_request::{
    Act, ActorClass, ActorMention, ActorRole, Bond, Due, Modifier, Reason, Request, Span, Tag,
};

use super::actors::actors;
use super::acts::ActHit;
use super::due::dues;
use super::found::Found;
use super::lexis::{Hit, Sense};
use super::tags::{goals, tags};
use super::{Reader, Setting};

/// A phrase with all that it rules.
pub(super) struct Ruled {
    pub act: Act,
    pub force: Force,
    pub actors: Vec<ActorMention>,
    pub due: Vec<Due>,
    /// Where what it speaks of begins and ends, in folded bytes.
    pub from: usize,
    pub until: usize,
}

/// Reads what a phrase rules.
pub(super) fn ruled(
    reader: &Reader,
    found: &Found<'_>,
    setting: &Setting<'_>,
    hit: &ActHit,
) -> Option<Ruled> {
    let phrase = found.lexis.phrases.get(usize::from(hit.phrase))?;
    let mut kind = phrase.kind.clone();
    let mut force = reader.force(&kind);
    let mut who = actors(found, &reader.lexicon, hit, force);
    if let Some(other) = kind_to(&phrase.kind_to, &who) {
        kind = other;
        force = reader.force(&kind);
        who = actors(found, &reader.lexicon, hit, force);
    }
    let due = match force {
        Force::Holds => match super::ruling(found, hit.end, hit.until).filter(|_| reader.rules(&kind)) {
            Some(from) => dues(found, &reader.lexicon, setting, (from, from, hit.until), false),
            None => Vec::new(),
        },
        // "Extends to 30 September 1996 the time limit": the phrase is the beginning of the time.
        _ => dues(found, &reader.lexicon, setting, (hit.start, hit.end, hit.until), force == Force::Decides),
    };
    if force == Force::Holds || force == Force::Decides {
        who.iter_mut().for_each(|mention| {
            mention.role = if mention.role == ActorRole::Asked { ActorRole::Named } else { mention.role };
            mention.bond = None;
        });
    }
    let span = found.folded.span(hit.start, hit.end);
    let act = Act {
        words: span.of(found.text).trim().to_owned(),
        span,
        modifiers: modifiers(&reader.lexicon, found, &hit.modifiers, &phrase.modifier, hit.core),
        until: found.folded.span(hit.until, hit.until).start,
        reason: Reason {
            entry: found.entry(&kind, &hit.core),
            span: found.folded.span(hit.core.start, hit.core.end),
        },
        kind,
    };
    Some(Ruled { act, force, actors: who, due, from: hit.end, until: hit.until })
}

/// Whom "encourages them to continue" asks: those whom the phrase before asks, or the one whom it names.
pub(super) fn refer(found: &Found<'_>, before: &[Ruled], one: &mut Ruled) {
    let asks = matches!(one.force, Force::Asks | Force::Invites);
    let at = found.skip(one.from, &[' ', ',']);
    let after = found.longest(at, |sense| sense == Sense::Them).map(|hit| (hit.start, hit.end));
    let Some((start, end)) = after.or_else(|| pronoun_before(found, &one.act)).filter(|_| asks) else {
        return;
    };
    // "Those institutions" name somebody, unless a word follows that says which: "those institutions that".
    let named = found.folded.span(start, end);
    let outright =
        found.words().get(end..).is_some_and(|rest| rest.starts_with(" to ") || rest.starts_with(','));
    let is_named = |mention: &&ActorMention| mention.role == ActorRole::Asked;
    let inside = |mention: &ActorMention| outright && mention.reason.span.end <= named.end;
    if one.actors.iter().filter(is_named).any(|mention| !inside(mention)) {
        return;
    }
    let Some(last) = before.last() else { return };
    let asked: Vec<&ActorMention> =
        last.actors.iter().filter(|mention| mention.role == ActorRole::Asked).collect();
    let ones = &found.lexis.grammar.ones;
    let one_only =
        found.words().get(start..end).is_some_and(|word| ones.iter().any(|one| one == word.trim()));
    let meant = match (asked.is_empty(), last.actors.as_slice()) {
        (false, _) if !one_only || asked.len() == 1 => asked,
        (true, [only]) => vec![only],
        _ => match told_of(found, &last.actors, one_only) {
            Some(told) => told,
            None => return,
        },
    };
    let span = named;
    let bond = |class| match (class, one.force) {
        (ActorClass::Un, _) => Bond::Mandate,
        (_, Force::Invites) => Bond::Invitation,
        _ => Bond::Call,
    };
    let mut all: Vec<ActorMention> = meant
        .into_iter()
        .map(|mention| ActorMention {
            role: ActorRole::Asked,
            bond: Some(bond(mention.class)),
            words: span.of(found.text).to_owned(),
            reason: Reason { entry: format!("actor/{}", mention.actor), span },
            ..mention.clone()
        })
        .collect();
    one.actors.retain(|mention| !(is_named(&mention) && inside(mention)));
    all.append(&mut one.actors);
    one.actors = all;
}

/// The pronoun directly before a phrase, in folded bytes.
fn pronoun_before(found: &Found<'_>, act: &Act) -> Option<(usize, usize)> {
    let pronouns = &found.lexis.grammar.pronouns_before;
    if pronouns.is_empty() {
        return None;
    }
    let start = found.folded.forth(act.span.start);
    let before = found.words().get(..start)?.trim_end();
    let begin = before.rfind([' ', ',', ';']).map_or(0, |at| at + 1);
    let word = before.get(begin..)?;
    pronouns.iter().any(|one| one == word).then_some((begin, before.len()))
}

/// Whom of several that are named "it" or "them" can mean: those that stand together, or the one that is many. `None` where
/// that leaves a choice.
fn told_of<'m>(
    found: &Found<'_>,
    named: &'m [ActorMention],
    one_only: bool,
) -> Option<Vec<&'m ActorMention>> {
    let mut sorted: Vec<&ActorMention> = named.iter().collect();
    sorted.sort_by_key(|mention| mention.reason.span.start);
    let mut groups: Vec<Vec<&ActorMention>> = Vec::new();
    for mention in sorted {
        let joined = groups.last().and_then(|group| group.last()).is_some_and(|last| {
            let gap = Span { start: last.reason.span.end, end: mention.reason.span.start };
            let gap = if gap.start <= gap.end { gap.of(found.text) } else { "" };
            gap.len() < 20 && !gap.contains([';', '.']) && gap.contains(" and ")
        });
        match groups.last_mut().filter(|_| joined) {
            Some(group) => group.push(mention),
            None => groups.push(vec![mention]),
        }
    }
    let mut fit = groups.into_iter().filter(|group| are_many_of(group) != one_only);
    let first = fit.next()?;
    fit.next().is_none().then_some(first)
}

fn are_many_of(group: &[&ActorMention]) -> bool {
    group.len() > 1 || group.iter().any(|mention| are_many(&mention.words))
}

/// Whether a name is that of many: "organizations of the system", not "Office of the High Commissioner".
fn are_many(words: &str) -> bool {
    let head = words.split(" of ").next().unwrap_or(words).trim();
    head.ends_with('s') && !head.to_lowercase().ends_with("nations")
}

/// The kind that a phrase has where all that it speaks to are of one class.
fn kind_to(kinds: &std::collections::BTreeMap<ActorClass, String>, who: &[ActorMention]) -> Option<String> {
    let mut asked =
        who.iter().filter(|mention| mention.role == ActorRole::Asked).map(|mention| mention.class);
    let first = asked.next()?;
    let other = kinds.get(&first)?;
    asked.all(|class| class == first).then(|| other.clone())
}

fn modifiers(lexicon: &Lexicon, found: &Found<'_>, hits: &[Hit], own: &str, core: Hit) -> Vec<Modifier> {
    let mut all: Vec<Modifier> = Vec::new();
    let mut add = |code: &str, hit: &Hit| {
        if !all.iter().any(|one| one.code == code) {
            let span = found.folded.span(hit.start, hit.end);
            all.push(Modifier {
                code: code.to_owned(),
                reason: Reason { entry: format!("modifier/{code}"), span },
            });
        }
    };
    if !own.is_empty() {
        add(own, &core);
    }
    for hit in hits {
        if let Sense::Modifier(at) = hit.sense
            && let Some(entry) = lexicon.modifiers.get(usize::from(at))
        {
            add(&entry.code, hit);
        }
    }
    all
}

/// The request that a phrase makes; `None` where it asks nobody for anything.
pub(super) fn request(
    reader: &Reader,
    found: &Found<'_>,
    paragraph: &Paragraph,
    setting: &Setting<'_>,
    ruled: &Ruled,
    number: usize,
) -> Option<Request> {
    if !matches!(ruled.force, Force::Asks | Force::Invites) {
        return None;
    }
    let words = Span { start: ruled.act.span.start, end: ruled.act.until };
    let mut request = Request {
        id: id(setting, paragraph, number),
        symbol: setting.symbol.map(str::to_owned),
        paragraph: paragraph.id.clone(),
        cite: paragraph.cite.clone(),
        part: paragraph.part,
        act: ruled.act.clone(),
        chapeau: None,
        words: trimmed(words.of(found.text)),
        actors: ruled.actors.clone(),
        things: Vec::new(),
        subjects: Vec::new(),
        qualifiers: Vec::new(),
        due: ruled.due.clone(),
    };
    tell(reader, found, ruled.from, ruled.until, &mut request);
    Some(request)
}

/// The request that a sub-paragraph makes with the phrase of the paragraph above it.
pub(super) fn inherited(
    reader: &Reader,
    found: &Found<'_>,
    paragraph: &Paragraph,
    setting: &Setting<'_>,
    above: &(String, Ruled),
) -> Option<Request> {
    let (chapeau, above) = above;
    if !matches!(above.force, Force::Asks | Force::Invites) {
        return None;
    }
    let end = found.words().len();
    let own = super::actors::named(found, &reader.lexicon, 0, end);
    let asked = above.actors.iter().filter(|mention| mention.role != ActorRole::Named).cloned();
    let mut due = dues(found, &reader.lexicon, setting, (0, 0, end), false);
    due.extend(above.due.iter().cloned());
    let mut request = Request {
        id: id(setting, paragraph, 1),
        symbol: setting.symbol.map(str::to_owned),
        paragraph: paragraph.id.clone(),
        cite: paragraph.cite.clone(),
        part: paragraph.part,
        act: above.act.clone(),
        chapeau: Some(chapeau.clone()),
        words: trimmed(found.text),
        actors: asked.chain(own).collect(),
        things: Vec::new(),
        subjects: Vec::new(),
        qualifiers: Vec::new(),
        due,
    };
    tell(reader, found, 0, end, &mut request);
    Some(request)
}

/// The id of a request: its document, its paragraph, which of that. What a paragraph asks in one year and again in the
/// next are two requests, though the paragraph is the same.
fn id(setting: &Setting<'_>, paragraph: &Paragraph, number: usize) -> String {
    let own = format!("{}-{number}", paragraph.id);
    let Some(symbol) = setting.symbol else { return own };
    let plain = |letter: char| if letter.is_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    let slug: String = symbol.chars().map(plain).collect();
    let parts: Vec<&str> = slug.split('-').filter(|part| !part.is_empty()).collect();
    format!("{}.{own}", parts.join("-"))
}

/// What is asked, about what, and with which qualifiers.
fn tell(reader: &Reader, found: &Found<'_>, from: usize, until: usize, request: &mut Request) {
    let lexicon = &reader.lexicon;
    request.subjects = subjects(reader, found, from, until);
    let qualifier = |sense| if let Sense::Qualifier(at) = sense { Some(at) } else { None };
    request.qualifiers = tags(found, ("qualifier", &lexicon.qualifiers), from, until, &[], qualifier);
    // "The Conference on Trade", "at its sixth session" and "within existing resources" ask for no conference, session or funds.
    let spans = (request.actors.iter().map(|mention| &mention.reason))
        .chain(request.due.iter().map(|due| &due.reason))
        .chain(request.qualifiers.iter().map(|tag| &tag.reason))
        .map(|reason| reason.span);
    let outside: Vec<Span> = spans.collect();
    let thing = |sense| if let Sense::Thing(at) = sense { Some(at) } else { None };
    request.things = tags(found, ("thing", &lexicon.things), from, until, &outside, thing);
}

/// What a range speaks of.
pub(super) fn subjects(reader: &Reader, found: &Found<'_>, from: usize, until: usize) -> Vec<Tag> {
    let is = |sense| if let Sense::Subject(at) = sense { Some(at) } else { None };
    let mut all = tags(found, ("subject", &reader.lexicon.subjects), from, until, &[], is);
    all.extend(goals(found, from, until));
    all
}

/// The words of a request, without the comma or "and" that leads on to the next.
fn trimmed(words: &str) -> String {
    words.trim().trim_end_matches([',', ';', '.', '،', '؛', '，', '；', '。', ' ']).to_owned()
}
