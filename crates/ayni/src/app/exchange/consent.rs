//! A person says themselves whether a record about them may be shown: by an address that is sent to them, without an
//! account. Whoever holds the record cannot read that address, and an answer by it takes effect at once.

use ayni_core::rights::Act;
use ayni_formats::exchange as form;
use ayni_model::exchange::{Record, Value};
use ayni_store::{ExchangeKeeping, ExchangeState, NewLetter};

use super::shelf::{Kept, kept_of, published};
use super::{Exchange, no_record};
use crate::app::desk::{By, Desk};
use crate::app::{Refusal, enter, mail};

/// How long an address says something: long enough to take consent back later, in seconds.
const HOLDS: i64 = 2 * 366 * 86_400;

/// Addresses that are sent about the records of one organisation in a day.
const LETTERS: i64 = 50;

/// For how many months one may agree at a time.
pub const MONTHS: [i64; 3] = [6, 12, 24];

/// What somebody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// They agree, for so many months, to what the version with this number says.
    Agree(i64, i64),
    /// They do not, or not any more: what is kept of them is removed.
    Withdraw,
}

/// Sends the person that a record is about an address of this node by which they answer.
pub async fn ask(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    (owner, id): (&str, &str),
    (address, base): (&str, &str),
) -> Result<(), Refusal> {
    desk.may_in(by, Act::Offer, owner).await?;
    let kept = published(desk, owner, id).await?;
    about_a_person(exchange, &kept)?;
    let address = mail::folded(address)?;
    let secret = desk.token()?;
    let hash = ayni_store::hash(secret.as_bytes());
    let limit = (desk.now - 86_400, LETTERS);
    let stamp = desk.stamp(by);
    if !desk.store.add_consent_link(kept.line.id, &hash, desk.now + HOLDS, limit, &stamp).await? {
        return Err(Refusal::refused(
            "exchange-too-many",
            [("most", ayni_model::finding::Arg::Count(LETTERS.unsigned_abs()))],
        ));
    }
    // A record is asked for in the language that it is written in, which its person reads.
    let language = language_of(&kept.record);
    let link = format!("{base}/exchange/consent?lang={language}&key={secret}");
    let (title, _) = kept.record.title(language);
    let (subject, text) = mail::letter(desk, language, "exchange-mail-consent", title, &link).await?;
    let letter = NewLetter { person: 0, address, subject, text };
    desk.store.add_letter(&letter, desk.now).await?;
    Ok(())
}

fn language_of(record: &Record) -> &'static str {
    let own = |language: &&&str| record.text("title").is_some_and(|text| text.0.contains_key(language));
    ayni_words::LANGUAGES.iter().find(own).copied().unwrap_or("en")
}

fn about_a_person(exchange: &Exchange, kept: &Kept) -> Result<(), Refusal> {
    let kind = exchange.kinds.kind(&kept.record.kind);
    if kind.is_some_and(|kind| kind.consent) { Ok(()) } else { Err(no_record()) }
}

/// The record that an address is about, whole: it is about who reads it. Refused where the address says nothing any
/// more, or nothing is kept.
pub async fn open(desk: &Desk<'_>, exchange: &Exchange, secret: &str) -> Result<Kept, Refusal> {
    let none = || Refusal::refused("exchange-consent-no-link", []);
    if secret.len() != 64 {
        return Err(none());
    }
    let hash = ayni_store::hash(secret.as_bytes());
    let record = desk.store.consent_link(&hash, desk.now).await?.ok_or_else(none)?;
    let kept = kept_of(desk, record).await.map_err(|_| none())?;
    about_a_person(exchange, &kept)?;
    Ok(kept)
}

/// Keeps what the person answers.
pub async fn answer(
    desk: &Desk<'_>,
    exchange: &Exchange,
    secret: &str,
    answer: Answer,
) -> Result<(), Refusal> {
    let mut kept = open(desk, exchange, secret).await?;
    // It is nobody with an account.
    let stamp = ayni_store::Stamp { person: None, ..desk.stamp(&By::Machine) };
    let months = match answer {
        Answer::Withdraw => {
            desk.store.forget_record(kept.line.id, &stamp).await?;
            return Ok(());
        }
        // What its owner has taken back the person may have removed, and does not bring back.
        Answer::Agree(..) if kept.line.state != ExchangeState::Published => {
            return Err(Refusal::refused("exchange-consent-no-link", []));
        }
        // They agree to what they have read.
        Answer::Agree(_, number) if number != kept.line.number => {
            return Err(Refusal::refused("exchange-consent-changed", []));
        }
        Answer::Agree(months, _) if MONTHS.contains(&months) => months,
        Answer::Agree(..) => return Err(Refusal::usage("exchange-consent-no-link", [])),
    };
    let today = enter::today(desk);
    let until = today.saturating_add(jiff::Span::new().months(months));
    let expected = Some(Some(ayni_store::hash(&kept.line.body)));
    for (name, value) in [
        ("consent", Value::Flag(true)),
        ("consent_date", Value::Plain(today.to_string())),
        ("consent_until", Value::Plain(until.to_string())),
    ] {
        kept.record.put(name, value);
    }
    let body = form::write(&kept.record);
    let keeping = ExchangeKeeping {
        owner: &kept.line.owner,
        key: &kept.line.key,
        kind: &kept.line.kind,
        tier: &kept.line.tier,
        until: &kept.line.until,
        body: &body,
        expected,
        published: true,
    };
    let became = desk.store.keep_records(&[keeping], &stamp).await?;
    if became.iter().any(|one| one.kept == ayni_store::Kept::Moved) {
        return Err(Refusal::refused("exchange-consent-changed", []));
    }
    desk.store.consent_said(kept.line.id, &stamp).await?;
    Ok(())
}
