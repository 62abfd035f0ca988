//! Who works on the node: invited, given roles, handed over, suspended, forgotten.

use ayni_core::rights::{Act, Role};
use ayni_model::finding::Arg;
use ayni_store::{
    ActFilter, MembershipLine, NewLetter, NewPerson, Organisation, Person, PersonState, TicketKind,
};

use super::desk::{By, Desk, may_within};
use super::{Refusal, mail};

/// How long an invitation can be accepted, in seconds: a week.
const INVITED: i64 = 7 * 86_400;

/// The longest name of a person or an organisation, in characters.
const NAME: usize = 200;

/// The longest note of a hand-over, in characters.
const NOTE: usize = 2_000;

/// How many acts of somebody are looked through for whom they invited.
const INVITATIONS: i64 = 10_000;

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

/// Somebody who works here now, or may.
#[derive(Clone, Debug)]
pub enum Joined {
    /// They are new, and invited.
    Invited(Invited),
    /// They were here already, with this number, and have what they were to be given.
    Known(i64),
}

/// Has somebody join: who is not known is invited, and who works on the node already is given the roles.
/// That they do is told to nobody who has not named their whole address, and may give the roles.
pub async fn join(
    desk: &Desk<'_>,
    by: &By,
    wanted: &Invitation<'_>,
    address: &str,
) -> Result<Joined, Refusal> {
    let known = desk.store.person_at(&mail::folded(wanted.email)?).await?;
    let Some(known) = known else { return Ok(Joined::Invited(invite(desk, by, wanted, address).await?)) };
    if wanted.roles.is_empty() {
        return Err(Refusal::usage("people-no-role", []));
    }
    for (role, organisation) in wanted.roles {
        desk.may_in(by, Act::Give(*role), organisation).await?;
        desk.store.give_role(known.id, &line(*role, organisation), &desk.stamp(by)).await?;
    }
    Ok(Joined::Known(known.id))
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

/// The people whom the actor may see: those with a role in an organisation of theirs. Who has no role at
/// all is seen by who sees the whole node.
pub async fn list(desk: &Desk<'_>, by: &By) -> Result<Vec<Person>, Refusal> {
    let all = desk.store.organisations().await?;
    let mut people = desk.store.people().await?;
    people.retain(|person| sees(by, person, &all));
    Ok(people)
}

/// A person whom the actor may see. Of others it is not even told that they are there.
pub async fn one(desk: &Desk<'_>, by: &By, id: i64) -> Result<Person, Refusal> {
    let all = desk.store.organisations().await?;
    let person = known(desk, id).await?;
    match sees(by, &person, &all) {
        true => Ok(person),
        false => Err(ayni_store::StoreError::NoPerson(id).into()),
    }
}

fn sees(by: &By, person: &Person, all: &[Organisation]) -> bool {
    let anywhere = person.memberships.is_empty() && may_within(by, Act::SeePeople, "", all).is_ok();
    let mut within = person.memberships.iter().map(|of| &of.organisation);
    anywhere
        || by.person().is_none_or(|own| own == person.id)
        || within.any(|organisation| may_within(by, Act::SeePeople, organisation, all).is_ok())
}

/// What an actor may do with people, so that pages offer nothing else.
#[derive(Clone, Debug, Default)]
pub struct Offers {
    /// The roles that they may give, each with where.
    pub roles: Vec<(Role, Vec<Organisation>)>,
}

impl Offers {
    /// Of everyone who may be given a role. The node as a whole is an organisation without an id.
    pub async fn of(desk: &Desk<'_>, by: &By) -> Result<Offers, Refusal> {
        let all = desk.store.organisations().await?;
        let mut places = vec![Organisation { id: String::new(), name: String::new(), whole: String::new() }];
        places.extend(all.iter().cloned());
        // An organisation need not be listed for somebody to work in it.
        if let By::Person(actor) = by {
            for of in &actor.memberships {
                if !places.iter().any(|one| one.id == of.organisation) {
                    let id = of.organisation.clone();
                    places.push(Organisation { name: id.clone(), id, whole: String::new() });
                }
            }
        }
        let may = |role: Role, place: &Organisation| may_within(by, Act::Give(role), &place.id, &all).is_ok();
        let of = |role: Role| (role, places.iter().filter(|place| may(role, place)).cloned().collect());
        let mut roles: Vec<(Role, Vec<Organisation>)> = Role::ALL.into_iter().map(of).collect();
        roles.retain(|(_, places)| !places.is_empty());
        Ok(Offers { roles })
    }

    /// Whether they may give this role, and so take it.
    pub fn may(&self, of: &MembershipLine) -> bool {
        self.roles.iter().any(|(role, places)| {
            role.as_str() == of.role && places.iter().any(|place| place.id == of.organisation)
        })
    }
}

/// Whether the actor may suspend a person, invite them again, and so on: who may give all their roles.
pub async fn may_all(desk: &Desk<'_>, by: &By, id: i64) -> Result<bool, Refusal> {
    match may_give_all(desk, by, id).await {
        Ok(_) => Ok(true),
        Err(Refusal::Refused(_)) => Ok(false),
        Err(other) => Err(other),
    }
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
    one(desk, by, id).await?;
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
    // Of whom one does not see, it is not told that they are there.
    one(desk, by, id).await?;
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
    let identities = desk.store.identities(id).await?;
    let accepted = !identities.is_empty() || desk.store.password(id).await?.is_some();
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

/// A hand-over, as when a focal point changes.
#[derive(Clone, Copy, Debug, Default)]
pub struct HandOver<'a> {
    /// Who hands over.
    pub from: i64,
    /// Who takes over.
    pub to: i64,
    /// Only what they are in this organisation and its parts.
    pub organisation: Option<&'a str>,
    /// Only these of their roles.
    pub roles: Option<&'a [MembershipLine]>,
    /// What there is to say to who takes over. It goes by letter and is kept nowhere else.
    pub note: &'a str,
    /// Whether the account of who hands over is suspended then.
    pub suspend: bool,
}

/// What came of a hand-over, and what else belongs to who handed over.
#[derive(Clone, Debug)]
pub struct HandedOver {
    /// What was handed over.
    pub roles: Vec<MembershipLine>,
    /// What they still are.
    pub kept: Vec<MembershipLine>,
    /// Tokens of theirs that were in force.
    pub tokens: u64,
    /// Sessions of theirs that were open.
    pub sessions: u64,
    /// People whom they invited and who have not accepted yet. The invitations stay open.
    pub invited: Vec<Person>,
}

/// Hands over what one person is to another. `address` is where the node is found.
pub async fn hand_over(
    desk: &Desk<'_>,
    by: &By,
    wanted: &HandOver<'_>,
    address: &str,
) -> Result<HandedOver, Refusal> {
    let HandOver { from, to, .. } = *wanted;
    let all = desk.store.organisations().await?;
    let person = one(desk, by, from).await?;
    let successor = one(desk, by, to).await?;
    if from == to || matches!(successor.state, PersonState::Suspended | PersonState::Gone) {
        return Err(Refusal::refused("people-no-successor", [("name", Arg::Text(successor.name))]));
    }
    if wanted.note.chars().count() > NOTE {
        return Err(Refusal::usage("people-long-note", [("most", Arg::Count(NOTE as u64))]));
    }
    let chosen = |of: &MembershipLine| {
        let within = |organisation: &str| super::desk::within(&of.organisation, &all).contains(&organisation);
        wanted.organisation.is_none_or(within) && wanted.roles.is_none_or(|roles| roles.contains(of))
    };
    let (roles, kept): (Vec<_>, Vec<_>) = person.memberships.iter().cloned().partition(chosen);
    if roles.is_empty() {
        return Err(Refusal::refused("people-nothing-to-hand-over", [("name", Arg::Text(person.name))]));
    }
    for of in &roles {
        may_within(by, give_act(of)?, &of.organisation, &all)?;
    }
    // With their roles they lose what makes somebody else's right: it is asked for before.
    if wanted.suspend {
        may_give_all(desk, by, from).await?;
    }
    let in_force = |token: &ayni_store::TokenLine| token.revoked.is_none() && token.expires > desk.now;
    let tokens = desk.store.tokens(from).await?.iter().filter(|token| in_force(token)).count() as u64;
    let sessions = desk.store.sessions(from, desk.now, super::session::IDLE).await?.len() as u64;
    let invited = invited_by(desk, from).await?;
    desk.store.hand_over(from, to, &roles, &desk.stamp(by)).await?;
    if wanted.suspend {
        desk.store.set_person_state(from, PersonState::Suspended, &desk.stamp(by)).await?;
    }
    tell_successor(desk, &person, &successor, wanted.note, address).await?;
    Ok(HandedOver { roles, kept, tokens, sessions, invited })
}

/// The people whom somebody invited and who have not accepted yet.
async fn invited_by(desk: &Desk<'_>, id: i64) -> Result<Vec<Person>, Refusal> {
    let filter = ActFilter { person: Some(id), act: Some("person-state".to_owned()), ..ActFilter::default() };
    let acts = desk.store.acts(&filter, None, INVITATIONS).await?;
    let whom = |act: &ayni_store::AuditLine| {
        let detail: serde_json::Value = serde_json::from_str(&act.detail).unwrap_or_default();
        detail.get("person").and_then(serde_json::Value::as_i64)
    };
    let whom: Vec<i64> = acts.iter().filter_map(whom).collect();
    let mut people = desk.store.people().await?;
    people.retain(|person| person.state == PersonState::Invited && whom.contains(&person.id));
    Ok(people)
}

async fn tell_successor(
    desk: &Desk<'_>,
    from: &Person,
    to: &Person,
    note: &str,
    address: &str,
) -> Result<(), Refusal> {
    let (subject, mut text) =
        mail::letter(desk, &to.language, "mail-hand-over", &to.name, &format!("{address}/account")).await?;
    text = format!("{text}\n{}\n{}\n", from.name, note.trim());
    let letter = NewLetter { person: to.id, address: to.email.clone(), subject, text };
    desk.store.add_letter(&letter, desk.now).await?;
    Ok(())
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
