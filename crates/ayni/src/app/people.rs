//! Who works on the node: invited, given roles, handed over, suspended, forgotten.

use ayni_core::rights::{Act, Role};
use ayni_model::finding::Arg;
use ayni_store::{MembershipLine, NewLetter, NewPerson, Organisation, Person, PersonState, TicketKind};

use super::desk::{By, Desk, may_within};
use super::{Refusal, mail};

/// How long an invitation can be accepted, in seconds: a week.
const INVITED: i64 = 7 * 86_400;

/// The longest name of a person or an organisation, in characters.
const NAME: usize = 200;

/// Somebody to be invited.
#[derive(Clone, Debug)]
pub struct Invitation<'a> {
    /// The e-mail address.
    pub email: &'a str,
    /// The name.
    pub name: &'a str,
    /// The language of the letter and of the pages, by its code.
    pub language: &'a str,
    /// What they are to be: roles, each in an organisation or (empty) in the node as a whole.
    pub roles: &'a [(Role, String)],
}

/// What came of an invitation or a reset: the letter is in the outbox, and this is what it says.
#[derive(Clone, Debug)]
pub struct Invited {
    /// The person's number.
    pub person: i64,
    /// What accepts it, once. Who may invite may also hand it over in another way than by mail.
    pub ticket: String,
}

/// Invites somebody. Who invites must be allowed to give every role that they are to have. `address` is
/// where the node is found, as the letter names it (`https://ayni.example.org`).
pub async fn invite(
    desk: &Desk<'_>,
    by: &By,
    wanted: &Invitation<'_>,
    address: &str,
) -> Result<Invited, Refusal> {
    let all = desk.store.organisations().await?;
    if wanted.roles.is_empty() {
        return Err(Refusal::usage("people-no-role", []));
    }
    for (role, organisation) in wanted.roles {
        may_within(by, Act::Give(*role), organisation, &all)?;
    }
    let new = NewPerson {
        email: wanted.email.trim().to_owned(),
        address: mail::folded(wanted.email)?,
        name: named(wanted.name)?,
        language: ayni_words::negotiate(wanted.language).to_owned(),
        memberships: lines(wanted.roles),
    };
    let person = desk.store.add_person(&new, &desk.stamp(by)).await?;
    let ticket = send_invitation(desk, person, &new.email, &new.name, &new.language, address).await?;
    Ok(Invited { person, ticket })
}

/// Sends an invitation again, with a fresh ticket; the one before ends.
pub async fn invite_again(desk: &Desk<'_>, by: &By, id: i64, address: &str) -> Result<Invited, Refusal> {
    let person = may_give_all(desk, by, id).await?;
    if person.state != PersonState::Invited {
        return Err(Refusal::refused("people-not-invited", [("name", Arg::Text(person.name))]));
    }
    let ticket = send_invitation(desk, id, &person.email, &person.name, &person.language, address).await?;
    Ok(Invited { person: id, ticket })
}

async fn send_invitation(
    desk: &Desk<'_>,
    person: i64,
    email: &str,
    name: &str,
    language: &str,
    address: &str,
) -> Result<String, Refusal> {
    let ticket = desk.token()?;
    desk.store
        .add_ticket(ticket.as_bytes(), TicketKind::Invite, person, desk.now, desk.now + INVITED)
        .await?;
    let (subject, text) =
        mail::letter(desk, language, "mail-invite", name, &format!("{address}/accept?ticket={ticket}"))
            .await?;
    let letter = NewLetter { person, address: email.to_owned(), subject, text };
    desk.store.add_letter(&letter, desk.now).await?;
    Ok(ticket)
}

/// The first person of a node, who looks after it and after its content until they hand one of them over.
/// Only the machine makes one, and only where there is nobody.
pub async fn first(
    desk: &Desk<'_>,
    email: &str,
    name: &str,
    language: &str,
    address: &str,
) -> Result<Invited, Refusal> {
    if !desk.store.people().await?.is_empty() {
        return Err(Refusal::refused("people-not-first", []));
    }
    let roles = [(Role::Administrator, String::new()), (Role::Coordinator, String::new())];
    let wanted = Invitation { email, name, language, roles: &roles };
    invite(desk, &By::Machine, &wanted, address).await
}

/// The people whom the actor may see: those with a role in an organisation of theirs.
pub async fn list(desk: &Desk<'_>, by: &By) -> Result<Vec<Person>, Refusal> {
    let all = desk.store.organisations().await?;
    let sees = |person: &Person| {
        person.memberships.iter().any(|of| may_within(by, Act::SeePeople, &of.organisation, &all).is_ok())
    };
    let mut people = desk.store.people().await?;
    if let By::Person(actor) = by {
        people.retain(|person| person.id == actor.person || sees(person));
    }
    Ok(people)
}

/// Gives a role; whether the person did not have it.
pub async fn give(
    desk: &Desk<'_>,
    by: &By,
    id: i64,
    role: Role,
    organisation: &str,
) -> Result<bool, Refusal> {
    desk.may_in(by, Act::Give(role), organisation).await?;
    Ok(desk.store.give_role(id, &line(role, organisation), &desk.stamp(by)).await?)
}

/// Takes a role away; whether the person had it.
pub async fn take(
    desk: &Desk<'_>,
    by: &By,
    id: i64,
    role: Role,
    organisation: &str,
) -> Result<bool, Refusal> {
    desk.may_in(by, Act::Give(role), organisation).await?;
    Ok(desk.store.take_role(id, &line(role, organisation), &desk.stamp(by)).await?)
}

/// Suspends a person, who is signed out everywhere at once.
pub async fn suspend(desk: &Desk<'_>, by: &By, id: i64) -> Result<(), Refusal> {
    may_give_all(desk, by, id).await?;
    Ok(desk.store.set_person_state(id, PersonState::Suspended, &desk.stamp(by)).await?)
}

/// Lets a suspended person in again; they keep their password. Who never accepted an invitation is
/// invited again.
pub async fn resume(desk: &Desk<'_>, by: &By, id: i64) -> Result<PersonState, Refusal> {
    may_give_all(desk, by, id).await?;
    let accepted = desk.store.password(id).await?.is_some();
    let state = if accepted { PersonState::Active } else { PersonState::Invited };
    desk.store.set_person_state(id, state, &desk.stamp(by)).await?;
    Ok(state)
}

/// Forgets a person who has left: name and address are emptied, their number stays in the log of acts.
pub async fn forget(desk: &Desk<'_>, by: &By, id: i64) -> Result<(), Refusal> {
    may_give_all(desk, by, id).await?;
    Ok(desk.store.set_person_state(id, PersonState::Gone, &desk.stamp(by)).await?)
}

/// Takes the second factor from somebody who has lost it with all recovery codes. They are signed out
/// everywhere; the next sign-in asks for the password alone.
pub async fn unlock(desk: &Desk<'_>, by: &By, id: i64) -> Result<(), Refusal> {
    may_give_all(desk, by, id).await?;
    desk.store.remove_factor(id, &desk.stamp(by)).await?;
    desk.store.end_sessions(id, &desk.stamp(by)).await?;
    Ok(())
}

/// Hands over what one person is in an organisation and its parts to another, as when a focal point
/// changes; all that they are, where no organisation is named. What was handed over.
pub async fn hand_over(
    desk: &Desk<'_>,
    by: &By,
    from: i64,
    to: i64,
    organisation: Option<&str>,
) -> Result<Vec<MembershipLine>, Refusal> {
    let all = desk.store.organisations().await?;
    let person = known(desk, from).await?;
    let successor = known(desk, to).await?;
    if from == to || matches!(successor.state, PersonState::Suspended | PersonState::Gone) {
        return Err(Refusal::refused("people-no-successor", [("name", Arg::Text(successor.name))]));
    }
    let mut roles = person.memberships;
    if let Some(organisation) = organisation {
        roles.retain(|of| super::desk::within(&of.organisation, &all).contains(&organisation));
    }
    if roles.is_empty() {
        return Err(Refusal::refused("people-nothing-to-hand-over", [("name", Arg::Text(person.name))]));
    }
    for of in &roles {
        may_within(by, give_act(of)?, &of.organisation, &all)?;
    }
    desk.store.hand_over(from, to, &roles, &desk.stamp(by)).await?;
    Ok(roles)
}

/// Adds an organisation, or changes its name or the one that it is a part of. It takes the right in the
/// organisation itself and in the one that it comes under.
pub async fn organise(desk: &Desk<'_>, by: &By, organisation: &Organisation) -> Result<(), Refusal> {
    let all = desk.store.organisations().await?;
    let wanted = Organisation {
        id: organisation.id.trim().to_owned(),
        name: named(&organisation.name)?,
        whole: organisation.whole.trim().to_owned(),
    };
    if wanted.id.is_empty() || wanted.id.chars().any(char::is_control) {
        return Err(Refusal::usage("people-bad-organisation", []));
    }
    may_within(by, Act::Organise, &wanted.whole, &all)?;
    if all.iter().any(|one| one.id == wanted.id) {
        may_within(by, Act::Organise, &wanted.id, &all)?;
    }
    Ok(desk.store.set_organisation(&wanted, &desk.stamp(by)).await?)
}

/// A person who is known and not gone.
pub async fn known(desk: &Desk<'_>, id: i64) -> Result<Person, Refusal> {
    let person = desk.store.person(id).await?.filter(|person| person.state != PersonState::Gone);
    person.ok_or_else(|| ayni_store::StoreError::NoPerson(id).into())
}

/// A person all of whose roles the actor may give. Of oneself it is not asked: nobody suspends themselves.
async fn may_give_all(desk: &Desk<'_>, by: &By, id: i64) -> Result<Person, Refusal> {
    let all = desk.store.organisations().await?;
    let person = known(desk, id).await?;
    if by.person() == Some(id) {
        return Err(Refusal::refused("people-oneself", []));
    }
    for of in &person.memberships {
        may_within(by, give_act(of)?, &of.organisation, &all)?;
    }
    if person.memberships.is_empty() {
        may_within(by, Act::Give(Role::Administrator), "", &all)?;
    }
    Ok(person)
}

fn give_act(of: &MembershipLine) -> Result<Act, Refusal> {
    let role = Role::of(&of.role).ok_or_else(|| Refusal::Fault(format!("no role {}", of.role)))?;
    Ok(Act::Give(role))
}

fn line(role: Role, organisation: &str) -> MembershipLine {
    MembershipLine { role: role.as_str().to_owned(), organisation: organisation.to_owned() }
}

fn lines(roles: &[(Role, String)]) -> Vec<MembershipLine> {
    let mut lines: Vec<_> = roles.iter().map(|(role, organisation)| line(*role, organisation)).collect();
    lines.sort();
    lines.dedup();
    lines
}

/// A name without spaces around it; refused where it is empty, too long, or no line of text.
pub fn named(name: &str) -> Result<String, Refusal> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > NAME || name.chars().any(char::is_control) {
        return Err(Refusal::usage("people-bad-name", [("most", Arg::Count(NAME as u64))]));
    }
    Ok(name.to_owned())
}

#[cfg(test)]
mod tests;
