//! One request: what it says, where it stands, what people say about it.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_core::rights::Act as Right;
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::mandate_follow::{Acceptance, EvidenceKind, FollowState, FollowStep};
use ayni_model::mandate_said::{Said, Shown};
use ayni_words::Words;

use super::super::Shared;
use super::super::error::Trouble;
use super::super::form::{Field, Own, Sent};
use super::super::gate::Who;
use super::super::identity::panel::{Act, Panel, Row, Section};
use super::super::visitor::Visitor;
use super::board::state_name;
use crate::app::desk::By;
use crate::app::mandate::follow::{self, Asked};
use crate::app::mandate::{Library, called, library};
use crate::app::{Refusal, enter};

const HERE: &str = "/mandates/request";

/// `/mandates/request`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let library = super::library(&node).await?;
    let said = library::said(&library, &node.store).await?;
    let id = visitor.asked("request").unwrap_or_default();
    let one = follow::one(&library, &said, id, enter::today(&node.desk()))?;
    let own = Own::of(&node, &headers)?;
    let mut page = panel(&one, &library, &visitor.words, may(&who));
    page.token.clone_from(&own.token);
    own.show(&node, &visitor, &page, StatusCode::OK)
}

/// Whether somebody may say something about requests.
pub fn may(who: &Who) -> bool {
    who.by().unwrap_or(&By::Machine).may(Right::FollowUp, &ayni_core::rights::On::default()).is_ok()
}

/// `POST /mandates/request`
pub async fn say(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let library = super::library(&node).await?;
    let id = sent.get("request").to_owned();
    let by = who.by().unwrap_or(&By::Machine);
    let done = match said(&sent) {
        Ok(said) => follow::say(&node.desk(), by, &library, &id, &said).await.map(|_| ()),
        Err(refusal) => Err(refusal),
    };
    let Err(refusal) = done else { return Ok(Redirect::to(&super::request_page(&id)).into_response()) };
    let lines = library::said(&library, &node.store).await?;
    let Ok(one) = follow::one(&library, &lines, &id, enter::today(&node.desk())) else {
        return Err(refusal.into());
    };
    let own = Own::of(&node, &headers)?;
    let mut page = panel(&one, &library, &visitor.words, may(&who));
    page.token.clone_from(&own.token);
    let status = page.blame(sent.get("act"), &sent, refusal, &visitor.words)?;
    own.show(&node, &visitor, &page, status)
}

/// What a form says.
fn said(sent: &Sent) -> Result<Said, Refusal> {
    let text = |name: &str| sent.get(name).trim().to_owned();
    let why = || Refusal::refused("mandate-say-why", []);
    let number =
        |name: &str| sent.get(name).parse::<i64>().map_err(|_| Refusal::refused("mandate-say-gone", []));
    let date = |name: &str| match text(name).as_str() {
        "" => Ok(None),
        date => date.parse().map(Some).map_err(|_| Refusal::refused("mandate-no-date", [])),
    };
    Ok(match sent.get("act") {
        "state" => Said::State {
            state: FollowState::from_code(sent.get("state")).ok_or_else(why)?,
            reason: text("reason"),
        },
        "responsible" => Said::Responsible { who: text("who") },
        "contributing" => Said::Contributing { who: text("who") },
        "step" => {
            Said::Step(FollowStep { what: text("what"), who: text("who"), due: date("due")?, done: None })
        }
        "step-done" => Said::StepDone {
            step: u32::try_from(number("step")?).unwrap_or(0),
            done: date("done")?.ok_or_else(|| Refusal::refused("mandate-no-date", []))?,
        },
        "evidence" => Said::Evidence(Shown {
            kind: EvidenceKind::from_code(sent.get("kind")).unwrap_or(EvidenceKind::Document),
            reference: text("reference"),
            note: text("note"),
        }),
        "replaced" => Said::ReplacedBy { request: text("by") },
        "answer" => Said::Answer {
            acceptance: Acceptance::from_code(sent.get("acceptance")).ok_or_else(why)?,
            reason: text("reason"),
            who: text("who"),
            source: text("source"),
        },
        "confirm" => Said::Confirm { line: number("line")? },
        "dismiss" => Said::Dismiss { line: number("line")? },
        "remind" => Said::Remind {
            on: text("on").parse().map_err(|_| Refusal::refused("mandate-no-date", []))?,
            note: text("note"),
        },
        _ => return Err(why()),
    })
}

/// A form of this page.
fn act(id: &str, request: &str, fields: Vec<Field>, button: String) -> Act {
    let mut all = vec![Field::hidden("request", request), Field::hidden("act", id)];
    all.extend(fields);
    Act::new(id, HERE, all, button)
}

fn panel(one: &Asked<'_>, library: &Library, words: &Words, may: bool) -> Panel {
    let request = one.request;
    let id = request.id.as_str();
    let title = format!("{} {}", called(&one.held.named), request.cite);
    let mut sections = vec![words_section(one, library, words)];
    sections.push(state_section(one, words, may));
    if one.is_recommendation() || !one.followed.answers.is_empty() {
        sections.push(answer_section(one, words, may));
    }
    sections.push(steps_section(one, words, may));
    sections.push(evidence_section(one, words, may));
    let mut names = Section {
        title: words.key("mandate-who"),
        facts: [
            ("mandate-column-responsible", &one.followed.up.responsible),
            ("mandate-contributing", &one.followed.up.contributing),
        ]
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(key, names)| (words.key(key), words.list(names)))
        .collect(),
        ..Section::default()
    };
    if may {
        let who = |label: &str| {
            Field::new("who", "text", words.key(label)).hint(words.key("mandate-who-hint")).optional()
        };
        for (name, label) in
            [("responsible", "mandate-column-responsible"), ("contributing", "mandate-contributing")]
        {
            let form = act(name, id, vec![who(label)], words.key("mandate-say"));
            names.forms.push(form.folded(words.key(label)));
        }
        let on = Field::new("on", "date", words.key("mandate-remind-on"));
        let note = Field::new("note", "text", words.key("mandate-note")).optional();
        let remind = act("remind", id, vec![on, note], words.key("mandate-say"));
        names.forms.push(remind.folded(words.key("mandate-remind")));
    }
    sections.push(names);
    Panel {
        place: "web-mandates",
        title,
        subtitle: one.held.line.title.clone(),
        over: Some(("/mandates/requests".to_owned(), words.key("mandate-requests-title"))),
        sections,
        ..Panel::default()
    }
}

/// What is asked, of whom, by when.
fn words_section(one: &Asked<'_>, library: &Library, words: &Words) -> Section {
    let request = one.request;
    let mut facts =
        vec![(words.key("mandate-column-kind"), super::document::summary(request, library, words))];
    if !request.qualifiers.is_empty() {
        let qualifiers: Vec<String> = request.qualifiers.iter().map(|tag| tag.words.clone()).collect();
        facts.push((words.key("mandate-column-qualifiers"), qualifiers.join("; ")));
    }
    for due in &request.due {
        let date = due.date.map(|date| words.date(date)).unwrap_or_default();
        facts.push((words.key("mandate-column-due"), format!("{date} “{}”", due.words).trim().to_owned()));
    }
    // The words of the other languages, each with its own page.
    let others = one.others.iter().map(|other| Row {
        title: other.request.words.clone(),
        href: Some(super::request_page(&other.request.id)),
        mark: super::language_name(&other.held.document, words),
        ..Row::default()
    });
    Section {
        text: vec![request.words.clone()],
        rows: others.collect(),
        facts,
        links: vec![(super::paragraph_page(one.held, one.paragraph), words.key("mandate-in-document"))],
        ..Section::default()
    }
}

fn state_section(one: &Asked<'_>, words: &Words, may: bool) -> Section {
    let standing = &one.standing;
    let ground = words.key(&format!("follow-ground-{}", standing.ground.as_str()));
    let rows = one.followed.up.statements.iter().rev().map(|said| Row {
        title: said.reason.clone(),
        mark: state_name(said.state, words),
        lines: vec![day(said.on, words), by(&said.by, words)],
        ..Row::default()
    });
    let mut section = Section {
        id: "state",
        title: words.key("mandate-column-state"),
        text: vec![format!("{} · {ground}", state_name(standing.state, words))],
        rows: rows.collect(),
        ..Section::default()
    };
    if may {
        let states = FollowState::ALL
            .iter()
            .map(|state| (state.as_str().to_owned(), state_name(*state, words), *state == standing.state));
        let fields = vec![
            Field::choice("state", "select", words.key("mandate-column-state"), states),
            Field::new("reason", "textarea", words.key("mandate-column-reason")),
        ];
        section.forms.push(act("state", &one.request.id, fields, words.key("mandate-say")));
        let by = Field::new("by", "text", words.key("mandate-replaced-by"))
            .hint(words.key("mandate-replaced-hint"));
        let replaced = act("replaced", &one.request.id, vec![by], words.key("mandate-say"));
        section.forms.push(replaced.folded(words.key("mandate-replaced")));
    }
    section
}

/// Whether those whom a recommendation is addressed to have accepted it.
fn answer_section(one: &Asked<'_>, words: &Words, may: bool) -> Section {
    let rows = one.followed.answers.iter().rev().map(|answer| Row {
        title: acceptance_name(answer.acceptance, words),
        lines: [
            answer.reason.clone(),
            answer.source.clone(),
            day(answer.on, words),
            answered_by(&answer.by, words),
        ]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect(),
        ..Row::default()
    });
    let mut section = Section {
        id: "answer",
        title: words.key("mandate-answers"),
        rows: rows.collect(),
        ..Section::default()
    };
    if one.followed.answers.is_empty() {
        section.none = acceptance_name(Acceptance::NotStated, words);
    }
    if may {
        let all = Acceptance::ALL.iter().filter(|one| **one != Acceptance::NotStated);
        let choices = all.map(|one| (one.as_str().to_owned(), acceptance_name(*one, words), false));
        let fields = vec![
            Field::choice("acceptance", "select", words.key("mandate-answer"), choices),
            Field::new("who", "text", words.key("mandate-answer-who")).optional(),
            Field::new("reason", "textarea", words.key("mandate-column-reason")).optional(),
            Field::new("source", "text", words.key("mandate-answer-source")).optional(),
        ];
        let form = act("answer", &one.request.id, fields, words.key("mandate-say"));
        section.forms.push(form.folded(words.key("mandate-answer-add")));
    }
    section
}

/// The name of an answer to a recommendation.
pub fn acceptance_name(acceptance: Acceptance, words: &Words) -> String {
    words.key(&format!("recommendation-acceptance-{}", acceptance.as_str()))
}

/// Who answered: a name as it was given, or the number of the person who wrote the answer down.
fn answered_by(who: &str, words: &Words) -> String {
    if who.parse::<i64>().is_ok() || who.is_empty() { by(who, words) } else { who.to_owned() }
}

fn steps_section(one: &Asked<'_>, words: &Words, may: bool) -> Section {
    let rows = (1..).zip(&one.followed.up.steps).map(|(number, step)| {
        let mut lines = Vec::new();
        if !step.who.is_empty() {
            lines.push(step.who.clone());
        }
        lines.extend(
            step.due.map(|due| words.say(&Phrase::message("mandate-due", [("date", Arg::Date(due))]))),
        );
        let done = step
            .done
            .map(|done| words.say(&Phrase::message("mandate-step-done", [("date", Arg::Date(done))])));
        let forms = match (&done, may) {
            (None, true) => {
                let fields = vec![
                    Field::hidden("request", &one.request.id),
                    Field::hidden("act", "step-done"),
                    Field::hidden("step", &number.to_string()),
                    Field::new("done", "date", words.key("mandate-done-on")),
                ];
                vec![Act::new(&format!("step-done-{number}"), HERE, fields, words.key("mandate-done"))]
            }
            _ => Vec::new(),
        };
        Row { title: step.what.clone(), mark: done.unwrap_or_default(), lines, forms, ..Row::default() }
    });
    let mut section =
        Section { title: words.key("mandate-steps"), rows: rows.collect(), ..Section::default() };
    if may {
        let fields = vec![
            Field::new("what", "text", words.key("mandate-step")),
            Field::new("who", "text", words.key("mandate-step-who")).optional(),
            Field::new("due", "date", words.key("mandate-step-due")).optional(),
        ];
        let form = act("step", &one.request.id, fields, words.key("mandate-say"));
        section.forms.push(form.folded(words.key("mandate-step-add")));
    }
    section
}

fn evidence_section(one: &Asked<'_>, words: &Words, may: bool) -> Section {
    let kind_name = |kind: EvidenceKind| words.key(&format!("evidence-kind-{}", kind.as_str()));
    let confirmed = one.followed.up.evidence.iter().map(|one| Row {
        title: one.reference.clone(),
        lines: [
            kind_name(one.kind),
            one.note.clone(),
            day(one.on, words),
            by(one.by.as_deref().unwrap_or_default(), words),
        ]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect(),
        ..Row::default()
    });
    let suggested = one.followed.suggestions.iter().map(|suggestion| {
        let line = suggestion.line.to_string();
        let button = |name: &str, key: &str| {
            let fields = vec![
                Field::hidden("request", &one.request.id),
                Field::hidden("act", name),
                Field::hidden("line", &line),
            ];
            Act::button(&format!("{name}-{line}"), HERE, fields, words.key(key))
        };
        let forms = match may {
            true => vec![button("confirm", "mandate-confirm"), button("dismiss", "mandate-dismiss")],
            false => Vec::new(),
        };
        Row {
            title: suggestion.shown.reference.clone(),
            mark: words.key("mandate-suggested-mark"),
            lines: vec![kind_name(suggestion.shown.kind), suggestion.shown.note.clone()],
            forms,
            ..Row::default()
        }
    });
    let mut section = Section {
        title: words.key("mandate-column-evidence"),
        rows: confirmed.chain(suggested).collect(),
        ..Section::default()
    };
    if may {
        let kinds = EvidenceKind::ALL.iter().map(|kind| (kind.as_str().to_owned(), kind_name(*kind), false));
        let fields = vec![
            Field::choice("kind", "select", words.key("mandate-evidence-kind"), kinds),
            Field::new("reference", "text", words.key("mandate-evidence-reference"))
                .hint(words.key("mandate-evidence-hint")),
            Field::new("note", "text", words.key("mandate-note")).optional(),
        ];
        let form = act("evidence", &one.request.id, fields, words.key("mandate-say"));
        section.forms.push(form.folded(words.key("mandate-evidence-add")));
    }
    section
}

fn day(day: ayni_model::Day, words: &Words) -> String {
    day.to_string().parse().map_or_else(|_| day.to_string(), |day| words.date(day))
}

fn by(person: &str, words: &Words) -> String {
    match person {
        "" => words.key("mandate-by-machine"),
        person => words.say(&Phrase::message("mandate-by", [("person", Arg::Text(person.to_owned()))])),
    }
}
