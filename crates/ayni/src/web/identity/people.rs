//! The people of the organisations that one may see, and the invitation of further ones.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use ayni_core::rights::{Act as Right, Role};
use ayni_model::document::Speak;
use ayni_store::{MembershipLine, Organisation, Person, PersonState};
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::form::{self, Field, Form, Sent};
use super::super::gate::Who;
use super::super::sign_in::languages;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::done;
use super::panel::{Act, Panel, Row, Section, counted, moment, named};
use crate::app::people::{self, Invitation, Joined, Offers};
use crate::app::{Refusal, desk};

/// People of one page.
const LINES: usize = 50;

/// `/people`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let (by, words, desk) = (who.acts()?, &*visitor.words, node.desk());
    if !by.may_somewhere(Right::SeePeople) {
        by.may(Right::SeePeople, &Default::default())?;
    }
    let names = Organisations::of(&node).await?;
    let (wanted, state) = (visitor.asked("q").unwrap_or_default(), visitor.asked("state"));
    let mut all = people::list(&desk, by).await?;
    all.retain(|person| person.state != PersonState::Gone);
    all.retain(|person| state.is_none_or(|state| person.state.as_str() == state));
    all.retain(|person| found(person, wanted, &names, words));
    all.sort_by(|left, right| words.compare(&left.name, &right.name));
    let from = visitor.asked("from").and_then(|from| from.parse::<usize>().ok()).unwrap_or(0);
    let page_of = |from: usize| {
        let from = from.to_string();
        let kept = visitor.query.iter().filter(|(name, value)| name != "from" && !value.is_empty());
        let pairs = kept.map(|(name, value)| (name.as_str(), value.as_str()));
        links::address("/people", pairs.chain(Some(("from", from.as_str())).filter(|(_, from)| *from != "0")))
    };
    let mut onward = Vec::new();
    if from > 0 {
        onward.push((page_of(from.saturating_sub(LINES)), words.key("people-before")));
    }
    if all.len() > from.saturating_add(LINES) {
        onward.push((page_of(from.saturating_add(LINES)), words.key("web-next")));
    }
    let count = counted("people-count", all.len() as u64, words);
    let rows = all.iter().skip(from).take(LINES).map(|person| row(person, &names, words));
    let states = ["active", "invited", "suspended"]
        .map(|code| (code.to_owned(), words.key(&format!("person-state-{code}")), state == Some(code)));
    let states = std::iter::once((String::new(), words.key("web-any"), state.is_none())).chain(states);
    let search = Act {
        look: "search",
        method: "get",
        ..Act::new(
            "search",
            "/people",
            vec![
                Field::new("q", "search", words.key("people-search")).value(wanted).optional(),
                Field::choice("state", "select", words.key("field-status"), states),
            ],
            words.key("web-find"),
        )
    };
    let mut ways = Vec::new();
    if !Offers::of(&desk, by).await?.roles.is_empty() {
        ways.push(("/people/invite".to_owned(), words.key("people-invite")));
    }
    if by.may_somewhere(Right::Organise) {
        ways.push(("/organisations".to_owned(), words.key("organisations-title")));
    }
    let sections = vec![
        Section { forms: vec![search], links: ways, ..Section::default() },
        Section { title: count, rows: rows.collect(), links: onward, ..Section::default() },
    ];
    let page = Panel {
        title: words.key("people-title"),
        done: (visitor.asked("done") == Some("forgotten")).then(|| words.key("people-is-forgotten")),
        sections,
        ..Panel::default()
    };
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

/// Whether a person is one of those that words are looked for of: name, address, role, organisation.
fn found(person: &Person, wanted: &str, names: &Organisations, words: &Words) -> bool {
    let mut all = format!("{} {}", person.name, person.email);
    for of in &person.memberships {
        all.push_str(&format!(" {} {}", of.organisation, names.membership(of, words)));
    }
    let all = all.to_lowercase();
    wanted.to_lowercase().split_whitespace().all(|word| all.contains(word))
}

fn row(person: &Person, names: &Organisations, words: &Words) -> Row {
    let state = match person.state {
        PersonState::Active => String::new(),
        other => words.key(&format!("person-state-{}", other.as_str())),
    };
    let mut lines: Vec<String> = person.memberships.iter().map(|of| names.membership(of, words)).collect();
    if lines.is_empty() {
        lines.push(words.key("people-without-role"));
    }
    lines.push(person.email.clone());
    lines.push(seen(person, words));
    Row {
        title: person.name.clone(),
        href: Some(format!("/people/{}", person.id)),
        mark: state,
        lines,
        ..Row::default()
    }
}

/// When somebody was last seen, in words.
pub fn seen(person: &Person, words: &Words) -> String {
    match person.seen {
        Some(at) => named("people-seen", &moment(at, words), words),
        None => words.key("people-never-seen"),
    }
}

/// The names of organisations by id.
pub struct Organisations(BTreeMap<String, String>);

impl Organisations {
    /// Of a node.
    pub async fn of(node: &Node) -> Result<Organisations, Refusal> {
        let all = node.store.organisations().await?;
        Ok(Organisations(all.into_iter().map(|one| (one.id, one.name)).collect()))
    }

    /// The name of one; its id where it is not listed.
    pub fn name(&self, id: &str) -> String {
        self.0.get(id).map_or_else(|| id.to_owned(), Clone::clone)
    }

    /// A role, and where.
    pub fn membership(&self, of: &MembershipLine, words: &Words) -> String {
        let role = words.key(&format!("person-role-{}", of.role));
        match of.organisation.as_str() {
            "" => format!("{role} · {}", words.key("people-whole-node")),
            id => format!("{role} · {}", self.name(id)),
        }
    }
}

/// Fields for a role and where it counts, with what somebody may give: who does not choose gives the least.
pub fn role_fields(offers: &Offers, words: &Words) -> Vec<Field> {
    let roles = offers.roles.iter().rev().map(|(role, _)| {
        let code = role.as_str();
        let meaning = words.key(&format!("role-{code}"));
        (code.to_owned(), format!("{} – {meaning}", words.key(&format!("person-role-{code}"))), false)
    });
    let mut places: Vec<Organisation> = Vec::new();
    for place in offers.roles.iter().flat_map(|(_, places)| places) {
        if !places.contains(place) {
            places.push(place.clone());
        }
    }
    places.sort_by(|left, right| words.compare(&left.name, &right.name));
    let place = |one: Organisation| match one.id.as_str() {
        "" => (one.id, words.key("people-whole-node"), false),
        id if id == one.name => (one.id.clone(), one.name, false),
        id => (one.id.clone(), format!("{} ({id})", one.name), false),
    };
    vec![
        Field::choice("role", "select", words.key("people-role"), roles),
        Field::choice("organisation", "select", words.key("web-organisation"), places.into_iter().map(place)),
    ]
}

/// A role that was sent, with where it counts.
pub fn sent_role(sent: &Sent) -> Result<(Role, String), Refusal> {
    let role = Role::of(sent.get("role")).ok_or_else(|| Refusal::usage("people-no-role", []))?;
    Ok((role, sent.get("organisation").trim().to_owned()))
}

async fn invite_form(node: &Node, visitor: &Visitor, by: &desk::By) -> Result<Form, Refusal> {
    let words = &*visitor.words;
    let offers = Offers::of(&node.desk(), by).await?;
    if offers.roles.is_empty() {
        by.may(Right::Give(Role::Guest), &Default::default())?;
    }
    let mut fields = vec![
        Field::new("email", "email", words.key("web-email")).filled_by("off"),
        Field::new("name", "text", words.key("people-name")).filled_by("off"),
        Field::choice(
            "language",
            "select",
            words.key("people-language"),
            languages(node, |code| code == Speak::language(words)),
        ),
    ];
    fields.extend(role_fields(&offers, words));
    Ok(Form {
        title: words.key("people-invite"),
        intro: vec![words.key("people-invite-intro")],
        action: "/people/invite",
        fields,
        button: words.key("people-invite"),
        links: vec![("/people".to_owned(), words.key("people-title"))],
        ..Form::default()
    })
}

/// `/people/invite`
pub async fn invite_page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let form = invite_form(&node, &visitor, who.acts()?).await?;
    form::show(&node, &visitor, &headers, form, StatusCode::OK).await
}

/// `POST /people/invite`
pub async fn invite(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let own = node.own_address(&headers, &visitor.settings);
    let desk = node.desk();
    let joined = async {
        let roles = [sent_role(&sent)?];
        let (email, name, language) = (sent.get("email"), sent.get("name"), sent.get("language"));
        people::join(&desk, by, &Invitation { email, name, language, roles: &roles }, &own).await
    };
    match joined.await {
        Ok(Joined::Known(id)) => Ok(done(&format!("/people/{id}"), "known")),
        Ok(Joined::Invited(invited)) => {
            let page = invited_page(&visitor.words, invited.person, sent.get("name"), &own, &invited.ticket);
            form::show(&node, &visitor, &headers, page, StatusCode::OK).await
        }
        Err(refusal) => {
            let form = invite_form(&node, &visitor, by).await?;
            form::again(&node, &visitor, &headers, form, &sent, refusal).await
        }
    }
}

/// What says that a letter is on its way, with the link in it: who may invite may also hand it over in
/// another way than by mail.
pub fn invited_page(words: &Words, id: i64, name: &str, own: &str, ticket: &str) -> Panel {
    let section = Section {
        text: vec![words.key("people-invited-text"), words.key("people-invited-link")],
        codes: vec![format!("{own}/accept?ticket={ticket}")],
        links: vec![
            (format!("/people/{id}"), name.trim().to_owned()),
            ("/people/invite".to_owned(), words.key("people-invite-another")),
        ],
        ..Section::default()
    };
    Panel {
        title: named("people-is-invited", name.trim(), words),
        over: Some(("/people".to_owned(), words.key("people-title"))),
        sections: vec![section],
        ..Panel::default()
    }
}
