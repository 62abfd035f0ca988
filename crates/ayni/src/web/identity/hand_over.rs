//! Handing over: what one person is to another, as when a focal point changes.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use ayni_core::rights::Role;
use ayni_store::{MembershipLine, Person, PersonState};
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::form::{self, Field, Sent};
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::panel::{Act, Panel, Row, Section, counted, named};
use super::people::Organisations;
use crate::app::Refusal;
use crate::app::desk::By;
use crate::app::people::{self, HandOver, HandedOver, Offers};

/// A role and where, as one value of a form.
fn value(of: &MembershipLine) -> String {
    format!("{}@{}", of.role, of.organisation)
}

async fn form_of(node: &Node, visitor: &Visitor, by: &By, id: i64) -> Result<Panel, Refusal> {
    let (desk, words) = (node.desk(), &*visitor.words);
    let person = people::one(&desk, by, id).await?;
    let (names, offers) = (Organisations::of(node).await?, Offers::of(&desk, by).await?);
    let offered = person.memberships.iter().filter(|of| offers.may(of));
    let roles: Vec<_> = offered.map(|of| (value(of), names.membership(of, words), true)).collect();
    let mut others = people::list(&desk, by).await?;
    others
        .retain(|other| other.id != id && matches!(other.state, PersonState::Active | PersonState::Invited));
    others.sort_by(|left, right| words.compare(&left.name, &right.name));
    let none = others.is_empty();
    let to = others.into_iter().map(|other| {
        let label = format!("{} ({})", other.name, other.email);
        (other.id.to_string(), label, false)
    });
    // Nobody takes over by oversight.
    let to = std::iter::once((String::new(), "—".to_owned(), true)).chain(to);
    let mut fields = vec![
        Field::choice("to", "select", words.key("hand-over-to"), to),
        Field::choice("role", "checks", words.key("hand-over-roles"), roles),
        Field::new("note", "textarea", words.key("hand-over-note"))
            .hint(words.key("hand-over-note-hint"))
            .optional(),
    ];
    if people::may_all(&desk, by, id).await? {
        let suspend = [("yes".to_owned(), words.key("hand-over-suspend"), false)];
        fields.push(
            Field::choice("suspend", "check", String::new(), suspend)
                .hint(words.key("person-suspend-intro"))
                .optional(),
        );
    }
    let action = format!("/people/{id}/hand-over");
    let form = Act::new("hand-over", action, fields, words.key("person-hand-over"));
    Ok(Panel {
        title: named("hand-over-title", &person.name, words),
        over: Some((format!("/people/{id}"), person.name)),
        sections: vec![Section {
            text: vec![words.key("hand-over-intro")],
            forms: if none { Vec::new() } else { vec![form] },
            none: if none { words.key("hand-over-nobody") } else { String::new() },
            links: if none {
                vec![("/people/invite".to_owned(), words.key("people-invite"))]
            } else {
                Vec::new()
            },
            ..Section::default()
        }],
        ..Panel::default()
    })
}

/// `/people/{id}/hand-over`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
) -> Result<Response, Trouble> {
    let page = form_of(&node, &visitor, who.acts()?, id).await?;
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

/// `POST /people/{id}/hand-over`
pub async fn hand_over(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let (by, desk, words) = (who.acts()?, node.desk(), &*visitor.words);
    let own = node.own_address(&headers, &visitor.settings);
    let role = |text: &str| {
        let (role, organisation) = text.split_once('@')?;
        let role = Role::of(role)?.as_str().to_owned();
        Some(MembershipLine { role, organisation: organisation.to_owned() })
    };
    let roles: Vec<MembershipLine> = sent.all("role").filter_map(role).collect();
    let wanted = HandOver {
        from: id,
        to: sent.get("to").parse().unwrap_or(0),
        organisation: None,
        roles: Some(&roles),
        note: sent.get("note"),
        suspend: !sent.get("suspend").is_empty(),
    };
    match people::hand_over(&desk, by, &wanted, &own).await {
        Ok(over) => {
            let names = Organisations::of(&node).await?;
            let (from, to) = (people::known(&desk, id).await?, people::known(&desk, wanted.to).await?);
            let page = handed_over(&over, &from, &to, wanted.suspend, &names, words);
            form::show(&node, &visitor, &headers, page, StatusCode::OK).await
        }
        Err(refusal) => {
            let mut page = form_of(&node, &visitor, by, id).await?;
            let status = page.blame("hand-over", &sent, refusal, words)?;
            form::show(&node, &visitor, &headers, page, status).await
        }
    }
}

/// What was handed over, and what else belongs to who did.
fn handed_over(
    over: &HandedOver,
    from: &Person,
    to: &Person,
    suspended: bool,
    names: &Organisations,
    words: &Words,
) -> Panel {
    let list = |roles: &[MembershipLine]| {
        let roles: Vec<String> = roles.iter().map(|of| names.membership(of, words)).collect();
        if roles.is_empty() { words.key("people-without-role") } else { words.list(&roles) }
    };
    let key = |open: &'static str, ended: &'static str| if suspended { ended } else { open };
    let facts = vec![
        (named("hand-over-now", &to.name, words), list(&over.roles)),
        (named("hand-over-still", &from.name, words), list(&over.kept)),
        (
            words.key("account-tokens"),
            counted(key("hand-over-tokens", "hand-over-tokens-ended"), over.tokens, words),
        ),
        (
            words.key("account-sessions"),
            counted(key("hand-over-sessions", "hand-over-sessions-ended"), over.sessions, words),
        ),
        (words.key("hand-over-invitations"), counted("hand-over-invited", over.invited.len() as u64, words)),
    ];
    let rows = over.invited.iter().map(|person| Row {
        title: person.name.clone(),
        href: Some(format!("/people/{}", person.id)),
        lines: vec![person.email.clone()],
        ..Row::default()
    });
    Panel {
        title: named("hand-over-done", &to.name, words),
        over: Some(("/people".to_owned(), words.key("people-title"))),
        sections: vec![Section {
            text: vec![named("hand-over-letter", &to.name, words)],
            facts,
            rows: rows.collect(),
            links: vec![
                (format!("/people/{}", from.id), from.name.clone()),
                (format!("/people/{}", to.id), to.name.clone()),
            ],
            ..Section::default()
        }],
        ..Panel::default()
    }
}
