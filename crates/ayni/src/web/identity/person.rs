//! One person: what they are, and what may be done about it.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use ayni_store::{Person, PersonState};
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::form::{self, Field, Sent};
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::done;
use super::panel::{Act, Panel, Row, Section, named};
use super::people::{Organisations, invited_page, role_fields, seen, sent_role};
use crate::app::Refusal;
use crate::app::desk::By;
use crate::app::factor::{self, Standing};
use crate::app::people::{self, Offers};

/// What may have been done just now, and what is said of it.
const SAID: [(&str, &str); 7] = [
    ("given", "person-given"),
    ("taken", "person-taken"),
    ("known", "person-known"),
    ("suspended", "person-suspended"),
    ("resumed", "person-resumed"),
    ("unlocked", "person-unlocked"),
    ("same", "person-unchanged"),
];

/// `/people/{id}`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
) -> Result<Response, Trouble> {
    let page = own(&node, &visitor, who.acts()?, id).await?;
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

async fn own(node: &Node, visitor: &Visitor, by: &By, id: i64) -> Result<Panel, Refusal> {
    let (desk, words) = (node.desk(), &*visitor.words);
    let person = people::one(&desk, by, id).await?;
    let names = Organisations::of(node).await?;
    let offers = Offers::of(&desk, by).await?;
    let may_all = people::may_all(&desk, by, id).await?;
    let standing = factor::standing(&desk, id).await?;
    let state = words.key(&format!("person-state-{}", person.state.as_str()));
    let facts = vec![
        (words.key("web-email"), person.email.clone()),
        (
            words.key("web-language"),
            node.words(&person.language).key(&format!("language-{}", person.language)),
        ),
        (words.key("field-status"), state),
        (words.key("people-last-seen"), seen(&person, words)),
        (
            words.key("account-factor"),
            words.key(if matches!(standing, Standing::On(_)) { "factor-is-on" } else { "factor-is-off" }),
        ),
    ];
    let rows = person.memberships.iter().enumerate().map(|(at, of)| {
        let take = Act::button(
            &format!("take-{at}"),
            format!("/people/{id}/take"),
            vec![Field::hidden("role", &of.role), Field::hidden("organisation", &of.organisation)],
            words.key("person-take"),
        );
        Row {
            title: names.membership(of, words),
            lines: vec![words.key(&format!("role-{}", of.role))],
            forms: if offers.may(of) { vec![take] } else { Vec::new() },
            ..Row::default()
        }
    });
    let mut roles = Section {
        title: words.key("people-roles"),
        rows: rows.collect(),
        none: if person.memberships.is_empty() { words.key("people-without-role") } else { String::new() },
        ..Section::default()
    };
    if !offers.roles.is_empty() {
        let fields = role_fields(&offers, words);
        let give = Act::new("give", format!("/people/{id}/give"), fields, words.key("person-give"));
        roles.forms.push(give.folded(words.key("person-give")));
    }
    if person.memberships.iter().any(|of| offers.may(of)) {
        roles.links.push((format!("/people/{id}/hand-over"), words.key("person-hand-over")));
    }
    let mut sections = vec![Section { facts, ..Section::default() }, roles];
    if may_all {
        sections.push(Section {
            title: words.key("person-account"),
            forms: account_forms(&person, standing, words),
            ..Section::default()
        });
    } else if by.person() == Some(id) {
        sections.push(Section {
            links: vec![("/account".to_owned(), words.key("account-title"))],
            ..Section::default()
        });
    }
    let what = visitor.asked("done");
    let said = SAID.iter().find(|(code, _)| Some(*code) == what);
    Ok(Panel {
        over: Some(("/people".to_owned(), words.key("people-title"))),
        done: said.map(|(_, key)| named(key, &person.name, words)),
        title: person.name,
        sections,
        ..Panel::default()
    })
}

/// What may be done with somebody's account.
fn account_forms(person: &Person, standing: Standing, words: &Words) -> Vec<Act> {
    let at = |what: &str| format!("/people/{}/{what}", person.id);
    let mut forms = Vec::new();
    let mut add = |id: &str, intro: &str, button: &str| {
        forms.push(Act::button(id, at(id), Vec::new(), words.key(button)).intro(words.key(intro)));
    };
    match person.state {
        PersonState::Invited => add("invite", "person-invite-intro", "person-invite-again"),
        PersonState::Suspended => add("resume", "person-resume-intro", "person-resume"),
        PersonState::Active | PersonState::Gone => {}
    }
    if person.state != PersonState::Suspended {
        add("suspend", "person-suspend-intro", "person-suspend");
    }
    if matches!(standing, Standing::On(_)) {
        add("unlock", "person-unlock-intro", "person-unlock");
    }
    let sure = Field {
        value: "yes".to_owned(),
        ..Field::choice(
            "sure",
            "check",
            String::new(),
            [("yes".to_owned(), words.key("person-forget-sure"), false)],
        )
    };
    let forget = Act::new("forget", at("forget"), vec![sure], words.key("person-forget"));
    forms.push(forget.intro(words.key("person-forget-intro")).folded(words.key("person-forget")));
    forms
}

/// What came of an act: the page says it, or shows what was wrong.
async fn after(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    (by, id, form): (&By, i64, &str),
    sent: &Sent,
    outcome: Result<&str, Refusal>,
) -> Result<Response, Trouble> {
    match outcome {
        Ok(what) => Ok(done(&format!("/people/{id}"), what)),
        Err(refusal) => {
            let mut page = own(node, visitor, by, id).await?;
            let status = page.blame(form, sent, refusal, &visitor.words)?;
            form::show(node, visitor, headers, page, status).await
        }
    }
}

/// `POST /people/{id}/give`
pub async fn give(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let given = async {
        let (role, organisation) = sent_role(&sent)?;
        let changed = people::give(&node.desk(), by, id, role, &organisation).await?;
        Ok(if changed { "given" } else { "same" })
    };
    after(&node, &visitor, &headers, (by, id, "give"), &sent, given.await).await
}

/// `POST /people/{id}/take`
pub async fn take(
    State(node): State<Shared>,
    who: Who,
    Path(id): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let (role, organisation) = sent_role(&sent)?;
    let changed = people::take(&node.desk(), who.acts()?, id, role, &organisation).await?;
    Ok(done(&format!("/people/{id}"), if changed { "taken" } else { "same" }))
}

/// `POST /people/{id}/invite`
pub async fn invite_again(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
    _sent: Sent,
) -> Result<Response, Trouble> {
    let (by, desk) = (who.acts()?, node.desk());
    let own = node.own_address(&headers, &visitor.settings);
    let invited = people::invite_again(&desk, by, id, &own).await?;
    let person = people::known(&desk, id).await?;
    let page = invited_page(&visitor.words, id, &person.name, &own, &invited.ticket);
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

/// `POST /people/{id}/suspend`
pub async fn suspend(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let done = people::suspend(&node.desk(), by, id).await.map(|()| "suspended");
    after(&node, &visitor, &headers, (by, id, "suspend"), &sent, done).await
}

/// `POST /people/{id}/resume`
pub async fn resume(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let done = people::resume(&node.desk(), by, id).await.map(|_| "resumed");
    after(&node, &visitor, &headers, (by, id, "resume"), &sent, done).await
}

/// `POST /people/{id}/unlock`
pub async fn unlock(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let done = people::unlock(&node.desk(), by, id).await.map(|()| "unlocked");
    after(&node, &visitor, &headers, (by, id, "unlock"), &sent, done).await
}

/// `POST /people/{id}/forget`
pub async fn forget(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let outcome = match sent.get("sure") {
        "yes" => people::forget(&node.desk(), by, id).await,
        _ => Err(Refusal::usage("people-not-sure", [])),
    };
    match outcome {
        Ok(()) => Ok(done("/people", "forgotten")),
        Err(refusal) => after(&node, &visitor, &headers, (by, id, "forget"), &sent, Err(refusal)).await,
    }
}
