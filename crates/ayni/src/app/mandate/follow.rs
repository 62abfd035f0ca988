//! Requests with where they stand, and what people say about them.

use std::collections::BTreeMap;

use ayni_core::mandate::board::{self, BoardRow};
use ayni_core::mandate::standing;
use ayni_core::rights::{Act, On};
use ayni_model::document::Document as Written;
use ayni_model::finding::Arg;
use ayni_model::mandate::DocumentKind;
use ayni_model::mandate_follow::{Acceptance, EvidenceKind, FollowState, Standing};
use ayni_model::mandate_request::Request;
use ayni_model::mandate_said::{Followed, Said, Shown};
use ayni_model::{Day, PartialDate};
use ayni_store::{Stamp, Store};

use super::super::Refusal;
use super::super::desk::{By, Desk};
use super::library::{self, Held, InLanguage, Library};

/// The longest text that somebody says, in characters.
pub const LONGEST: usize = 4_000;

/// A request with all that is known of it.
pub struct Asked<'l> {
    /// The id by which it is followed up, in whatever language it is read.
    pub id: &'l str,
    /// The document that asks.
    pub held: &'l Held,
    /// The paragraph, from 0.
    pub paragraph: u32,
    /// The request.
    pub request: &'l Request,
    /// The same request in the other languages in which the document is held.
    pub others: Vec<InLanguage<'l>>,
    /// What was said about it.
    pub followed: Followed,
    /// Where it stands.
    pub standing: Standing,
}

impl Asked<'_> {
    /// Whether it is a recommendation: of a report or a review, or said as one.
    pub fn is_recommendation(&self) -> bool {
        self.held.document.kind == DocumentKind::Report || self.request.act.kind == "recommending"
    }

    /// What was answered to it last.
    pub fn acceptance(&self) -> Acceptance {
        self.followed.answers.last().map_or(Acceptance::NotStated, |answer| answer.acceptance)
    }
}

/// Which requests are looked for. What is not set narrows nothing.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of whom something is asked: an actor's code, or a part of its name.
    pub of: Option<String>,
    /// Due on this day or before.
    pub before: Option<Day>,
    /// Where they stand.
    pub state: Option<FollowState>,
    /// Of one document, by number.
    pub document: Option<i64>,
    /// Held in this language, which is the one that is shown.
    pub language: Option<String>,
    /// Languages in which a request is shown where it is held in several, the first before all.
    pub prefer: Vec<String>,
}

/// The requests that meet a filter: those of the newest documents first, in their order there.
pub fn requests<'l>(
    library: &'l Library,
    said: &BTreeMap<String, Followed>,
    filter: &Filter,
    today: Day,
) -> Vec<Asked<'l>> {
    let mut all = Vec::new();
    for whole in library.wholes() {
        let mut languages = library.languages(whole);
        let Some(id) = languages.first().map(|one| one.request.id.as_str()) else { continue };
        let Some(shown) = shown(&languages, filter) else { continue };
        let InLanguage { held, paragraph, request } = languages.remove(shown);
        let followed = said.get(id).cloned().unwrap_or_default();
        let standing = standing(request, &followed.up, today);
        let asked = Asked { id, held, paragraph, request, others: languages, followed, standing };
        if meets(&asked, library, filter) {
            all.push(asked);
        }
    }
    all
}

/// Which of the languages of a request is shown; `None` where the filter wants another document or language.
fn shown(languages: &[InLanguage<'_>], filter: &Filter) -> Option<usize> {
    fn of<'l>(one: &InLanguage<'l>) -> &'l str {
        one.held.document.language.as_str()
    }
    if let Some(id) = filter.document {
        return languages.iter().position(|one| one.held.line.id == id);
    }
    if let Some(language) = &filter.language {
        return languages.iter().position(|one| of(one) == language);
    }
    let preferred =
        filter.prefer.iter().find_map(|language| languages.iter().position(|one| of(one) == language));
    preferred.or((!languages.is_empty()).then_some(0))
}

/// The request of an id, in whatever language the id is; shown in that language.
pub fn one<'l>(
    library: &'l Library,
    said: &BTreeMap<String, Followed>,
    id: &str,
    today: Day,
) -> Result<Asked<'l>, Refusal> {
    let found = library.wholes().iter().find_map(|whole| {
        let languages = library.languages(whole);
        let at = languages.iter().position(|one| one.request.id == id)?;
        Some((languages, at))
    });
    let none = || Refusal::refused("mandate-no-request", [("request", Arg::Text(id.to_owned()))]);
    let (mut languages, at) = found.ok_or_else(none)?;
    let first = languages.first().map_or("", |one| one.request.id.as_str());
    let InLanguage { held, paragraph, request } = languages.remove(at);
    let followed = said.get(first).cloned().unwrap_or_default();
    let standing = standing(request, &followed.up, today);
    Ok(Asked { id: first, held, paragraph, request, others: languages, followed, standing })
}

fn meets(asked: &Asked<'_>, library: &Library, filter: &Filter) -> bool {
    let of = |wanted: &String| {
        let wanted = wanted.trim().to_lowercase();
        let requests = std::iter::once(asked.request).chain(asked.others.iter().map(|one| one.request));
        requests.flat_map(Request::asked).any(|actor| {
            let names = library.lexicon().actors.iter().find(|one| one.code == actor.actor);
            let named = names
                .is_some_and(|one| one.label.iter().any(|(_, name)| name.to_lowercase().contains(&wanted)));
            actor.actor == wanted || named || actor.words.to_lowercase().contains(&wanted)
        })
    };
    let before = |day: Day| asked.request.due_by().is_some_and(|due| due.last_day() <= day);
    filter.of.as_ref().is_none_or(of)
        && filter.before.is_none_or(before)
        && filter.state.is_none_or(|state| asked.standing.state == state)
}

/// The codes of the languages in which a request is held, the one that is shown first.
pub fn languages(asked: &Asked<'_>) -> Vec<String> {
    let others = asked.others.iter().map(|one| one.held);
    std::iter::once(asked.held).chain(others).map(|held| held.document.language.clone()).collect()
}

/// The requests as a document with a table.
pub fn written(asked: &[Asked<'_>], library: &Library, as_of: Day) -> Written {
    let rows: Vec<BoardRow<'_>> = asked
        .iter()
        .map(|one| BoardRow {
            request: one.request,
            document: &one.held.named,
            languages: languages(one),
            followed: Some(&one.followed),
            standing: &one.standing,
        })
        .collect();
    board::board(&rows, library.lexicon(), as_of)
}

/// Says something about a request, by a person on a page or a program for one; the number of the line.
pub async fn say(
    desk: &Desk<'_>,
    by: &By,
    library: &Library,
    request: &str,
    said: &Said,
) -> Result<i64, Refusal> {
    by.may(Act::FollowUp, &On::default())?;
    let request = checked(desk.store, library, request, said).await?;
    Ok(desk.store.say_of_request(&request, said, &desk.stamp(by)).await?)
}

/// The same on the command line.
pub async fn say_here(
    store: &Store,
    library: &Library,
    request: &str,
    said: &Said,
    day: &str,
) -> Result<i64, Refusal> {
    let request = checked(store, library, request, said).await?;
    Ok(store.say_of_request(&request, said, &Stamp::from(day)).await?)
}

/// Refuses what says nothing, says too much, or speaks of what is not there; the id by which the request is followed up.
async fn checked(store: &Store, library: &Library, request: &str, said: &Said) -> Result<String, Refusal> {
    let none = |id: &str| Refusal::refused("mandate-no-request", [("request", Arg::Text(id.to_owned()))]);
    if let Said::CarriedTo { request: to } = said {
        return super::lost::carried(store, library, request, to).await;
    }
    let id = library.known_as(request).ok_or_else(|| none(request))?;
    if let Said::ReplacedBy { request } = said
        && !request.trim().is_empty()
    {
        library.known_as(request).ok_or_else(|| none(request))?;
    }
    let (must, may): (&[&str], &[&str]) = match said {
        Said::State { reason, .. } => (&[reason], &[]),
        Said::Responsible { who } | Said::Contributing { who } => (&[], &[who]),
        Said::Step(step) => (&[&step.what], &[&step.who]),
        Said::Evidence(shown) | Said::Suggestion(shown) => (&[&shown.reference], &[&shown.note]),
        Said::ReplacedBy { request } | Said::CarriedTo { request } => (&[], &[request]),
        Said::Answer { reason, who, source, .. } => (&[], &[reason, who, source]),
        Said::Remind { note, .. } => (&[], &[note]),
        // Nobody but the program says so, when it has written.
        Said::Reminded { .. } => return Err(Refusal::refused("mandate-say-gone", [])),
        Said::StepDone { .. } | Said::Confirm { .. } | Said::Dismiss { .. } => (&[], &[]),
    };
    if must.iter().any(|text| text.trim().is_empty()) {
        return Err(Refusal::refused("mandate-say-why", []));
    }
    if must.iter().chain(may).any(|text| text.chars().count() > LONGEST) {
        let most = Arg::Count(LONGEST as u64);
        return Err(Refusal::refused("mandate-say-shorter", [("most", most)]));
    }
    let now = library::said(library, store).await?.remove(&id).unwrap_or_default();
    let there = match said {
        Said::Confirm { line } | Said::Dismiss { line } => {
            now.suggestions.iter().any(|one| one.line == *line)
        }
        Said::StepDone { step, .. } => *step > 0 && (*step as usize) <= now.up.steps.len(),
        _ => true,
    };
    if there { Ok(id) } else { Err(Refusal::refused("mandate-say-gone", [])) }
}

/// Evidence that the program finds: documents that cite the paragraph that asks, and the paragraphs that ask again. What
/// was suggested, confirmed or dismissed before is not suggested anew.
pub async fn suggest(store: &Store, library: &Library, day: &str) -> Result<usize, Refusal> {
    let lines = library::lines(library, store).await?;
    let before: std::collections::BTreeSet<(&str, &str)> = lines
        .iter()
        .filter_map(|line| match &line.said {
            Said::Suggestion(shown) | Said::Evidence(shown) => {
                Some((line.request.as_str(), shown.reference.as_str()))
            }
            _ => None,
        })
        .collect();
    let cited = cited(library);
    let mut new: Vec<(String, Said)> = Vec::new();
    for whole in library.wholes() {
        let Some(InLanguage { request, .. }) = library.languages(whole).into_iter().next() else { continue };
        let Some(symbol) = request.symbol.as_deref() else { continue };
        let level = request.cite.split(' ').next().unwrap_or_default();
        for reference in cited.get(&(super::folded(symbol), level.to_owned())).into_iter().flatten() {
            let said = Said::Suggestion(Shown {
                kind: EvidenceKind::Document,
                reference: reference.clone(),
                note: format!("{symbol}, {}", request.cite),
            });
            let known = before.contains(&(request.id.as_str(), reference.as_str()))
                || new.iter().any(|(id, one)| *id == request.id && *one == said);
            if !known {
                new.push((request.id.clone(), said));
            }
        }
    }
    let all: Vec<(&str, &Said)> = new.iter().map(|(request, said)| (request.as_str(), said)).collect();
    store.say_of_requests(&all, &Stamp::from(day)).await?;
    Ok(all.len())
}

/// Which paragraphs of other documents cite a paragraph: by symbol and number.
fn cited(library: &Library) -> BTreeMap<(String, String), Vec<String>> {
    let mut all: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for held in &library.held {
        let places: BTreeMap<&str, &str> =
            held.document.paragraphs.iter().map(|one| (one.id.as_str(), one.cite.as_str())).collect();
        for one in library.understood(held) {
            for citation in &one.citations {
                let (Some(symbol), Some(paragraph)) = (&citation.symbol, &citation.paragraph) else {
                    continue;
                };
                let place = places.get(one.paragraph.as_str()).copied().unwrap_or_default();
                let own = super::called(&held.named);
                let reference = if place.is_empty() { own } else { format!("{own}, {place}") };
                let level = paragraph.split(' ').next().unwrap_or_default().to_owned();
                all.entry((super::folded(symbol), level)).or_default().push(reference);
            }
        }
    }
    all
}

/// What is due, as events of a calendar: the dates of requests that are not met, lapsed or replaced, their steps, and
/// the reminders that people asked for.
pub fn events(asked: &[Asked<'_>], address: Option<&str>) -> Vec<ayni_print::mandate::Event> {
    let mut all = Vec::new();
    for one in asked {
        let closed = [FollowState::Met, FollowState::Lapsed, FollowState::Replaced];
        let whole = format!("{} {}", super::called(&one.held.named), one.request.cite);
        let event = |id: String, on: PartialDate, summary: String| ayni_print::mandate::Event {
            id,
            on,
            summary,
            description: one.request.words.clone(),
            address: address.map(|address| format!("{address}/mandates/request?request={}", one.id)),
            months: None,
            remind: None,
        };
        if !closed.contains(&one.standing.state) {
            for (at, due) in one.request.due.iter().enumerate() {
                if let Some(date) = due.date {
                    let summary = format!("{whole}: {}", short(&one.request.words));
                    let mut event = event(format!("{}-{}", one.id, at + 1), date, summary);
                    event.months =
                        due.months.filter(|_| due.repeats == ayni_model::mandate_request::Repeats::Every);
                    event.remind = Some(30);
                    all.push(event);
                }
            }
            for (at, step) in one.followed.up.steps.iter().enumerate().filter(|(_, step)| step.done.is_none())
            {
                if let Some(date) = step.due {
                    let summary = format!("{whole}: {}", step.what);
                    all.push(event(format!("{}-step-{}", one.id, at + 1), date, summary));
                }
            }
        }
        for (at, reminder) in one.followed.reminders.iter().enumerate() {
            if let Ok(on) = reminder.on.to_string().parse() {
                let note =
                    if reminder.note.is_empty() { short(&one.request.words) } else { reminder.note.clone() };
                all.push(event(format!("{}-remind-{}", one.id, at + 1), on, format!("{whole}: {note}")));
            }
        }
    }
    all
}

/// The beginning of a text, for a line of a list or a calendar. It ends with a whole word where words have spaces
/// between them.
pub fn short(text: &str) -> String {
    const LETTERS: usize = 90;
    let cut: String = text.chars().take(LETTERS).collect();
    let Some(rest) = text.get(cut.len()..).filter(|rest| !rest.is_empty()) else { return cut };
    let whole = match cut.rfind(char::is_whitespace) {
        Some(end) if !rest.starts_with(char::is_whitespace) && end > cut.len() / 2 => &cut[..end],
        _ => cut.as_str(),
    };
    format!("{}…", whole.trim_end_matches(|sign: char| sign.is_whitespace() || ",;:،؛".contains(sign)))
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn the_beginning_of_a_text_ends_with_a_whole_word() {
        assert_eq!(short("Digs wells"), "Digs wells");
        let long = "Requests the Secretary-General to submit to it at its sixth session, within existing resources, a report";
        assert_eq!(
            short(long),
            "Requests the Secretary-General to submit to it at its sixth session, within existing…"
        );
        let chinese = "请".repeat(100);
        assert_eq!(short(&chinese).chars().count(), 91);
    }
}
