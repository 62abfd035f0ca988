//! Signing in and out: what a person proves, and what they then come with.

use ayni_core::rights::{Act, On, Scope};
use ayni_model::finding::Arg;
use ayni_store::{NewLetter, Person, PersonState, SessionLine, TicketKind, TokenLine};

use super::desk::{By, Desk, actor};
use super::{Refusal, factor, mail, password, people};

/// How long a session lasts at the most, in seconds: a working day.
pub const LASTS: i64 = 12 * 3_600;

/// How long one lasts unused.
pub const IDLE: i64 = 2 * 3_600;

/// How old the note of its use may be before a new one is made.
const SEEN: i64 = 300;

/// How long the second factor may take after the password.
const SECOND: i64 = 600;

/// How long a new password may be chosen after somebody asked for it.
const RESET: i64 = 3_600;

/// The span in which tries are counted, and how many there may be: for an account, from an address of the
/// network, and of codes after a right password.
const SPAN: i64 = 900;
const TRIES: u64 = 10;
const TRIES_FROM: u64 = 100;
pub(super) const CODES: u64 = 5;

/// The longest that a token of a program lasts, in days.
pub const TOKEN_DAYS: i64 = 365;

/// How far a sign-in has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignedIn {
    /// All the way: the session's token, for a cookie, and its end in seconds since 1970 in UTC.
    Session {
        /// The person.
        person: i64,
        /// The token.
        token: String,
        /// When it ends.
        expires: i64,
    },
    /// The password was right; a code of the second factor is asked for, with this ticket.
    Second {
        /// The ticket.
        ticket: String,
    },
}

/// Signs in with a password. `from` is where the request comes from, `before` the token that the browser
/// had. Whatever is wrong, the answer is the same and takes as long: it does not tell who is known here.
pub async fn sign_in(
    desk: &Desk<'_>,
    email: &str,
    given: &str,
    from: &str,
    before: Option<&str>,
) -> Result<SignedIn, Refusal> {
    let address = mail::folded(email).unwrap_or_default();
    let account = format!("in {}", digest(&address));
    count(desk, &account, TRIES).await?;
    count_from(desk, from).await?;
    let person = desk.store.person_at(&address).await?;
    let hash = desk.store.password(person.as_ref().map_or(-1, |person| person.id)).await?;
    let right = password::is(given, hash).await?;
    let Some(person) = person.filter(|person| right && person.state == PersonState::Active) else {
        return Err(Refusal::refused("people-wrong-sign-in", []));
    };
    desk.store.forget_attempts(&account).await?;
    after_first(desk, person.id, before, false).await
}

/// Goes on once somebody has proved who they are: a code of the second factor is asked for where they have
/// one, unless it is `known` that another has asked for theirs.
pub(super) async fn after_first(
    desk: &Desk<'_>,
    person: i64,
    before: Option<&str>,
    known: bool,
) -> Result<SignedIn, Refusal> {
    if !known && desk.store.factor(person).await?.is_some_and(|factor| factor.on) {
        let ticket = desk.token()?;
        let expires = desk.now + SECOND;
        desk.store.add_ticket(ticket.as_bytes(), TicketKind::Second, person, desk.now, expires).await?;
        return Ok(SignedIn::Second { ticket });
    }
    begin(desk, person, before).await
}

/// Gives the second factor: a code of the app, or one of the recovery codes, which is then used up.
pub async fn second(
    desk: &Desk<'_>,
    ticket: &str,
    code: &str,
    before: Option<&str>,
) -> Result<SignedIn, Refusal> {
    let person = desk.store.ticket(ticket.as_bytes(), TicketKind::Second, desk.now).await?;
    let person = person.ok_or_else(|| Refusal::refused("people-sign-in-again", []))?;
    count(desk, &format!("code {person}"), CODES).await?;
    if !factor::is(desk, person, code).await? {
        return Err(Refusal::refused("people-wrong-code", []));
    }
    if desk.store.use_ticket(ticket.as_bytes(), TicketKind::Second, desk.now).await? != Some(person) {
        return Err(Refusal::refused("people-sign-in-again", []));
    }
    desk.store.forget_attempts(&format!("code {person}")).await?;
    begin(desk, person, before).await
}

/// Begins a session; whatever the browser had before is worth nothing after.
async fn begin(desk: &Desk<'_>, person: i64, before: Option<&str>) -> Result<SignedIn, Refusal> {
    let (token, expires) = (desk.token()?, desk.now + LASTS);
    let mut stamp = desk.stamp(&By::Machine);
    stamp.person = Some(person);
    let before = before.map(str::as_bytes);
    desk.store.begin_session(token.as_bytes(), person, expires, before, &stamp).await?;
    Ok(SignedIn::Session { person, token, expires })
}

/// Who comes with a session's token: the person as they are now, and who they are to the rights. `None`
/// where the session has ended or the account is closed.
pub async fn current(desk: &Desk<'_>, token: &str) -> Result<Option<(Person, By, SessionLine)>, Refusal> {
    let Some(session) = desk.store.session(token.as_bytes(), desk.now, IDLE).await? else { return Ok(None) };
    let person = desk.store.person(session.person).await?;
    let Some(person) = person.filter(|person| person.state == PersonState::Active) else { return Ok(None) };
    if desk.now - session.seen >= SEEN {
        desk.store.see_session(token.as_bytes(), desk.now).await?;
    }
    let by = By::Person(actor(&person, None));
    Ok(Some((person, by, session)))
}

/// Who comes with a program's token, with no more rights than its scopes.
pub async fn by_token(desk: &Desk<'_>, token: &str) -> Result<Option<(Person, By)>, Refusal> {
    let Some(line) = desk.store.token(token.as_bytes(), desk.now).await? else { return Ok(None) };
    let person = desk.store.person(line.person).await?;
    let Some(person) = person.filter(|person| person.state == PersonState::Active) else { return Ok(None) };
    if line.used.is_none_or(|used| desk.now - used >= 3_600) {
        desk.store.see_token(line.id, desk.now).await?;
    }
    let by = By::Person(actor(&person, Some(&line.scopes)));
    Ok(Some((person, by)))
}

/// Ends a session.
pub async fn sign_out(desk: &Desk<'_>, by: &By, token: &str) -> Result<(), Refusal> {
    desk.store.end_session(token.as_bytes(), &desk.stamp(by)).await?;
    Ok(())
}

/// The sessions of who acts, newest first.
pub async fn list(desk: &Desk<'_>, by: &By) -> Result<Vec<SessionLine>, Refusal> {
    Ok(desk.store.sessions(by.oneself()?, desk.now, IDLE).await?)
}

/// Ends a session of who acts, by the name that the list gives it.
pub async fn end_named(desk: &Desk<'_>, by: &By, name: &str) -> Result<bool, Refusal> {
    Ok(desk.store.end_session_named(by.oneself()?, name, &desk.stamp(by)).await?)
}

/// Ends all sessions of who acts but the one of this token.
pub async fn end_others(desk: &Desk<'_>, by: &By, token: &str) -> Result<u64, Refusal> {
    Ok(desk.store.end_other_sessions(by.oneself()?, token.as_bytes(), &desk.stamp(by)).await?)
}

/// Accepts an invitation: a password is chosen, and the person is signed in.
pub async fn accept(
    desk: &Desk<'_>,
    ticket: &str,
    name: &str,
    chosen: &str,
    before: Option<&str>,
) -> Result<SignedIn, Refusal> {
    let gone = || Refusal::refused("people-ticket-gone", []);
    let id = desk.store.ticket(ticket.as_bytes(), TicketKind::Invite, desk.now).await?.ok_or_else(gone)?;
    let person = people::known(desk, id).await?;
    let name = people::named(name)?;
    password::check(chosen, &person.email)?;
    let hash = password::hashed(chosen, desk.chance).await?;
    if desk.store.use_ticket(ticket.as_bytes(), TicketKind::Invite, desk.now).await? != Some(id) {
        return Err(gone());
    }
    let mut stamp = desk.stamp(&By::Machine);
    stamp.person = Some(id);
    if name != person.name {
        desk.store.name_person(id, &name, &person.language, &stamp).await?;
    }
    desk.store.set_password(id, &hash, &stamp).await?;
    desk.store.set_person_state(id, PersonState::Active, &stamp).await?;
    begin(desk, id, before).await
}

/// Changes the password of who is signed in, who gives the old one. All their sessions end, and a new
/// one begins.
pub async fn change_password(desk: &Desk<'_>, by: &By, old: &str, new: &str) -> Result<SignedIn, Refusal> {
    let id = by.oneself()?;
    let person = people::known(desk, id).await?;
    prove(desk, id, old).await?;
    password::check(new, &person.email)?;
    let hash = password::hashed(new, desk.chance).await?;
    desk.store.set_password(id, &hash, &desk.stamp(by)).await?;
    begin(desk, id, None).await
}

/// Refuses who does not give their password once more, as before a change of what guards an account.
pub async fn prove(desk: &Desk<'_>, person: i64, given: &str) -> Result<(), Refusal> {
    let key = format!("prove {person}");
    count(desk, &key, TRIES).await?;
    let hash = desk.store.password(person).await?;
    if !password::is(given, hash).await? {
        return Err(Refusal::refused("people-wrong-password", []));
    }
    Ok(desk.store.forget_attempts(&key).await?)
}

/// The kind of the job that answers who has forgotten their password.
pub const FORGOTTEN: &str = "forgotten";

/// What the job needs to know.
#[derive(serde::Serialize, serde::Deserialize)]
struct Forgotten {
    address: String,
    node: String,
}

/// Somebody has forgotten their password. That is written down as a job whoever it is, so that the answer
/// here, and the time it takes, does not tell whether they are known. `node` is where the node is found.
pub async fn forgotten(desk: &Desk<'_>, email: &str, from: &str, node: &str) -> Result<(), Refusal> {
    count_from(desk, from).await?;
    let address = mail::folded(email).unwrap_or_default();
    count(desk, &format!("forgotten {}", digest(&address)), CODES).await?;
    let body = serde_json::to_string(&Forgotten { address, node: node.to_owned() });
    let body = body.map_err(|error| Refusal::Fault(error.to_string()))?;
    desk.store.add_job(FORGOTTEN, &body, None, desk.now, desk.now).await?;
    Ok(())
}

/// Carries the job out: who is known gets a letter with a ticket for a new password.
pub async fn answer_forgotten(desk: &Desk<'_>, body: &str) -> Result<(), Refusal> {
    let Forgotten { address, node } =
        serde_json::from_str(body).map_err(|error| Refusal::Fault(format!("a job: {error}")))?;
    let person = desk.store.person_at(&address).await?;
    let Some(person) = person.filter(|person| person.state == PersonState::Active) else { return Ok(()) };
    let ticket = desk.token()?;
    desk.store
        .add_ticket(ticket.as_bytes(), TicketKind::Reset, person.id, desk.now, desk.now + RESET)
        .await?;
    let link = format!("{node}/reset?ticket={ticket}");
    let (subject, text) = mail::letter(desk, &person.language, "mail-reset", &person.name, &link).await?;
    let letter = NewLetter { person: person.id, address: person.email, subject, text };
    desk.store.add_letter(&letter, desk.now).await?;
    Ok(())
}

/// Chooses a new password with a ticket from a letter. All sessions end; the second factor, if there is
/// one, is asked for as before.
pub async fn reset(desk: &Desk<'_>, ticket: &str, chosen: &str) -> Result<(), Refusal> {
    let gone = || Refusal::refused("people-ticket-gone", []);
    let id = desk.store.ticket(ticket.as_bytes(), TicketKind::Reset, desk.now).await?.ok_or_else(gone)?;
    let person = people::known(desk, id).await?;
    password::check(chosen, &person.email)?;
    let hash = password::hashed(chosen, desk.chance).await?;
    if desk.store.use_ticket(ticket.as_bytes(), TicketKind::Reset, desk.now).await? != Some(id) {
        return Err(gone());
    }
    let mut stamp = desk.stamp(&By::Machine);
    stamp.person = Some(id);
    Ok(desk.store.set_password(id, &hash, &stamp).await?)
}

/// Makes a token for a program; its number and the token, which is shown this once.
pub async fn make_token(
    desk: &Desk<'_>,
    by: &By,
    name: &str,
    scopes: &[Scope],
    days: i64,
) -> Result<(i64, String), Refusal> {
    by.may(Act::MakeToken, &On::default())?;
    keep_token(desk, by, by.oneself()?, name, scopes, days).await
}

/// The same for a person, by who runs the program on the machine: for a program that works beside the node.
pub async fn make_token_for(
    desk: &Desk<'_>,
    person: i64,
    name: &str,
    scopes: &[Scope],
    days: i64,
) -> Result<(i64, String), Refusal> {
    let person = people::known(desk, person).await?;
    keep_token(desk, &By::Machine, person.id, name, scopes, days).await
}

async fn keep_token(
    desk: &Desk<'_>,
    by: &By,
    person: i64,
    name: &str,
    scopes: &[Scope],
    days: i64,
) -> Result<(i64, String), Refusal> {
    let name = people::named(name)?;
    if scopes.is_empty() || !(1..=TOKEN_DAYS).contains(&days) {
        return Err(Refusal::usage("people-bad-token", [("most", Arg::Count(TOKEN_DAYS as u64))]));
    }
    // A beginning of its own lets a program that looks for leaked secrets know it.
    let token = format!("ayni_{}", desk.token()?);
    let codes: Vec<&str> = scopes.iter().map(|scope| scope.as_str()).collect();
    let expires = desk.now + days * 86_400;
    let id = desk.store.add_token(token.as_bytes(), person, &name, &codes, expires, &desk.stamp(by)).await?;
    Ok((id, token))
}

/// The tokens of who acts, newest first.
pub async fn tokens(desk: &Desk<'_>, by: &By) -> Result<Vec<TokenLine>, Refusal> {
    Ok(desk.store.tokens(by.oneself()?).await?)
}

/// Takes a token of who acts back; whether it was theirs and in force.
pub async fn revoke_token(desk: &Desk<'_>, by: &By, id: i64) -> Result<bool, Refusal> {
    Ok(desk.store.revoke_token(id, by.oneself()?, &desk.stamp(by)).await?)
}

/// Counts a try and refuses when there were too many.
pub(super) async fn count(desk: &Desk<'_>, key: &str, most: u64) -> Result<(), Refusal> {
    if desk.store.count_attempt(key, desk.now, SPAN).await? > most {
        let minutes = (SPAN - desk.now.rem_euclid(SPAN)).div_euclid(60) + 1;
        return Err(Refusal::refused("people-too-often", [("minutes", Arg::Count(minutes.unsigned_abs()))]));
    }
    Ok(())
}

/// Counts a try from an address of the network.
pub(super) async fn count_from(desk: &Desk<'_>, from: &str) -> Result<(), Refusal> {
    count(desk, &format!("from {}", digest(from)), TRIES_FROM).await
}

/// What a key of counted tries says of an address: nobody can read it back at a glance.
fn digest(text: &str) -> String {
    ayni_store::hex(&ayni_store::hash(text.as_bytes()))
}
