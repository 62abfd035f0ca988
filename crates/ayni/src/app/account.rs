//! One's own account: name, language, e-mail address.

use ayni_store::{NewLetter, Person, TicketKind};

use super::desk::{By, Desk};
use super::{Refusal, mail, people, session};

/// How long a letter with a new address can be answered, in seconds.
const CONFIRM: i64 = 86_400;

/// Who acts, by their own account.
pub async fn own(desk: &Desk<'_>, by: &By) -> Result<Person, Refusal> {
    people::known(desk, by.oneself()?).await
}

/// Whether who acts has a password. Who comes by a provider alone has none.
pub async fn has_password(desk: &Desk<'_>, by: &By) -> Result<bool, Refusal> {
    Ok(desk.store.password(by.oneself()?).await?.is_some())
}

/// Changes one's own name and language.
pub async fn rename(desk: &Desk<'_>, by: &By, name: &str, language: &str) -> Result<(), Refusal> {
    let id = by.oneself()?;
    let (name, language) = (people::named(name)?, ayni_words::negotiate(language));
    Ok(desk.store.name_person(id, &name, language, &desk.stamp(by)).await?)
}

/// Asks for another e-mail address, once the person has given their password again. A letter goes to the
/// new address, and nothing changes until its link is followed. Whether the address is somebody else's is
/// told only to who reads what comes to it. `node` is where the node is found.
pub async fn ask_address(
    desk: &Desk<'_>,
    by: &By,
    password: &str,
    email: &str,
    node: &str,
) -> Result<(), Refusal> {
    let id = by.oneself()?;
    session::prove(desk, id, password).await?;
    mail::folded(email)?;
    let (person, email) = (people::known(desk, id).await?, email.trim());
    let ticket = desk.token()?;
    let bound = bound(&ticket, email);
    desk.store.add_ticket(&bound, TicketKind::Email, id, desk.now, desk.now + CONFIRM).await?;
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("ticket", &ticket)
        .append_pair("to", email)
        .finish();
    let link = format!("{node}/address?{query}");
    send(desk, &person, email, "mail-address", &link).await
}

/// Changes the address to the one that a ticket went to. The old address is told.
pub async fn change_address(desk: &Desk<'_>, ticket: &str, email: &str, node: &str) -> Result<(), Refusal> {
    let address = mail::folded(email)?;
    let gone = || Refusal::refused("people-ticket-gone", []);
    let used = desk.store.use_ticket(&bound(ticket, email), TicketKind::Email, desk.now).await?;
    let id = used.ok_or_else(gone)?;
    let person = people::known(desk, id).await?;
    let mut stamp = desk.stamp(&By::Machine);
    stamp.person = Some(id);
    desk.store.set_address(id, email, &address, &stamp).await?;
    send(desk, &person, &person.email, "mail-address-changed", &format!("{node}/forgotten")).await
}

/// A ticket bound to the address that it went to: with another it is worth nothing.
fn bound(ticket: &str, email: &str) -> Vec<u8> {
    format!("{ticket}\n{email}").into_bytes()
}

async fn send(desk: &Desk<'_>, person: &Person, to: &str, key: &str, link: &str) -> Result<(), Refusal> {
    let (subject, text) = mail::letter(desk, &person.language, key, &person.name, link).await?;
    let letter = NewLetter { person: person.id, address: to.to_owned(), subject, text };
    desk.store.add_letter(&letter, desk.now).await?;
    Ok(())
}
