//! Letters: written in the language of who gets them, kept in the outbox, sent by SMTP or written to a
//! folder where no server is set.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use ayni_core::rights::{Act, On};
use ayni_model::finding::Arg;
use ayni_store::{NewLetter, Place};
use ayni_words::Words;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, MessageBuilder};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::desk::{By, Desk};
use super::settings::Settings;
use super::{Kit, Refusal};

/// The environment's names for the mail server (`smtps://user:password@mail.example.org`, or
/// `smtp://..?tls=required`), and for the address that letters come from.
pub const SERVER: &str = "AYNI_SMTP";
/// See [`SERVER`].
pub const FROM: &str = "AYNI_MAIL_FROM";

/// How long a letter is its sender's, in seconds.
const LEASE: i64 = 300;

/// How long to wait after each try that failed, in seconds; after the last, a letter is given up.
const AGAIN: [i64; 7] = [60, 300, 900, 3_600, 4 * 3_600, 12 * 3_600, 24 * 3_600];

/// The way that letters go.
pub struct Post {
    from: Mailbox,
    way: Way,
}

enum Way {
    Server(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

impl Post {
    /// As the environment says; without a server, a folder `mail` beside the register, or here.
    pub fn from_environment(kit: &Kit) -> Result<Post, Refusal> {
        let from = std::env::var(FROM).unwrap_or_else(|_| "ayni@localhost".to_owned());
        match std::env::var(SERVER) {
            Ok(server) if !server.is_empty() => Post::server(&server, &from),
            _ => Post::folder(folder(&kit.register), &from),
        }
    }

    /// By a server.
    pub fn server(address: &str, from: &str) -> Result<Post, Refusal> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(address);
        // The error could repeat the address, which may hold a password.
        let transport = transport.map_err(|_| Refusal::usage("mail-bad-server", []))?;
        let transport = transport.timeout(Some(Duration::from_secs(30))).build();
        Ok(Post { from: mailbox(from)?, way: Way::Server(transport) })
    }

    /// Into a folder, a file each.
    pub fn folder(folder: PathBuf, from: &str) -> Result<Post, Refusal> {
        Ok(Post { from: mailbox(from)?, way: Way::Folder(folder) })
    }

    /// Sends what is due; how many letters went. One that does not go is tried again later.
    pub async fn send_due(&self, desk: &Desk<'_>) -> Result<u64, Refusal> {
        let mut sent = 0;
        while let Some(letter) = desk.store.take_letter(desk.now, LEASE).await? {
            match self.send(&letter.letter, letter.id, desk.now).await {
                Ok(()) => {
                    desk.store.sent_letter(letter.id).await?;
                    sent += 1;
                }
                Err(trouble) => {
                    let tries = usize::try_from(letter.attempts - 1).unwrap_or(0);
                    let again = AGAIN.get(tries).map(|wait| desk.now + wait);
                    tracing::warn!(
                        letter = letter.id,
                        trouble,
                        given_up = again.is_none(),
                        "a letter was not sent"
                    );
                    desk.store.fail_letter(letter.id, &trouble, again).await?;
                }
            }
        }
        Ok(sent)
    }

    async fn send(&self, letter: &NewLetter, id: i64, now: i64) -> Result<(), String> {
        let message = self.message(letter, now).map_err(|error| error.to_string())?;
        match &self.way {
            Way::Server(server) => server.send(message).await.map(|_| ()).map_err(|error| error.to_string()),
            Way::Folder(folder) => {
                let write = || {
                    std::fs::create_dir_all(folder)?;
                    let mut file = tempfile::Builder::new().prefix(".letter-").tempfile_in(folder)?;
                    std::io::Write::write_all(&mut file, &message.formatted())?;
                    file.persist(folder.join(format!("{id}.eml"))).map_err(|error| error.error)?;
                    Ok(())
                };
                write().map_err(|error: std::io::Error| error.to_string())
            }
        }
    }

    fn message(&self, letter: &NewLetter, now: i64) -> Result<Message, lettre::error::Error> {
        let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(now.unsigned_abs());
        let to = letter.address.parse::<Address>().map_err(|_| lettre::error::Error::MissingTo)?;
        MessageBuilder::new()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(letter.subject.clone())
            .date(moment)
            .message_id(None)
            .header(ContentType::TEXT_PLAIN)
            .body(letter.text.clone())
    }
}

/// How letters go from this node, as an administrator is told it.
#[derive(Clone, Debug)]
pub struct State {
    /// The mail server without user and password; none where letters go into a folder.
    pub server: Option<String>,
    /// The folder that they go into then.
    pub folder: PathBuf,
    /// The address that they come from.
    pub from: String,
    /// Letters that wait.
    pub waiting: u64,
    /// Letters that were given up.
    pub failed: u64,
}

/// How letters go.
pub async fn state(desk: &Desk<'_>, by: &By) -> Result<State, Refusal> {
    by.may(Act::Govern, &On::default())?;
    let server = std::env::var(SERVER).ok().filter(|server| !server.is_empty());
    let (waiting, failed) = desk.store.outbox().await?;
    Ok(State {
        server: server.map(|server| without_password(&server)),
        folder: folder(&desk.kit.register),
        from: std::env::var(FROM).unwrap_or_else(|_| "ayni@localhost".to_owned()),
        waiting,
        failed,
    })
}

/// The host and port of a mail server's address.
fn without_password(server: &str) -> String {
    let host = server.rsplit_once('@').map_or(server, |(_, host)| host);
    let host = host.split_once("://").map_or(host, |(_, host)| host);
    host.split(['/', '?']).next().unwrap_or_default().to_owned()
}

/// Sends a letter to who acts, to see whether it comes.
pub async fn test(desk: &Desk<'_>, by: &By, address: &str) -> Result<(), Refusal> {
    by.may(Act::Govern, &On::default())?;
    let person = super::people::known(desk, by.oneself()?).await?;
    let link = format!("{address}/settings");
    let (subject, text) = letter(desk, &person.language, "mail-test", &person.name, &link).await?;
    let letter = NewLetter { person: person.id, address: person.email, subject, text };
    desk.store.add_letter(&letter, desk.now).await?;
    Ok(())
}

/// A letter's subject and text in a language: `<key>` and `<key>.text`, then the link on a line of its own.
pub async fn letter(
    desk: &Desk<'_>,
    language: &str,
    key: &str,
    name: &str,
    link: &str,
) -> Result<(String, String), Refusal> {
    let settings = Settings::load(desk.store).await?;
    Ok(letter_of(desk, &settings, language, key, name, link))
}

/// The same with settings that are known.
pub fn letter_of(
    desk: &Desk<'_>,
    settings: &Settings,
    language: &str,
    key: &str,
    name: &str,
    link: &str,
) -> (String, String) {
    let words = Words::new(&desk.kit.catalogue, desk.kit.reference.clone(), language);
    let node = settings.name_in(language).unwrap_or("Ayni").to_owned();
    let args = BTreeMap::from([
        ("name".to_owned(), Arg::Text(name.to_owned())),
        ("node".to_owned(), Arg::Text(node)),
    ]);
    let text = words.attribute(key, "text", &args).unwrap_or_default();
    (words.message(key, &args), format!("{text}\n\n{link}\n"))
}

/// An e-mail address as it is compared: without spaces around it, in small letters. Refused where it is none.
pub fn folded(email: &str) -> Result<String, Refusal> {
    let email = email.trim();
    let bad = || Refusal::usage("people-bad-address", [("address", Arg::Text(email.to_owned()))]);
    email.parse::<Address>().map_err(|_| bad())?;
    if email.len() > 254 {
        return Err(bad());
    }
    Ok(email.to_lowercase())
}

fn mailbox(text: &str) -> Result<Mailbox, Refusal> {
    let bad = |_| Refusal::usage("people-bad-address", [("address", Arg::Text(text.to_owned()))]);
    text.parse().map_err(bad)
}

fn folder(register: &Place) -> PathBuf {
    let beside = register.file().map(|file| file.with_file_name("mail"));
    beside.unwrap_or_else(|| PathBuf::from("mail"))
}

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn a_server_is_told_without_its_password() {
        for server in
            ["smtps://ayni:s3cr%40t@mail.example.org:465", "smtp://mail.example.org:465?tls=required"]
        {
            assert_eq!(without_password(server), "mail.example.org:465");
        }
    }
}
