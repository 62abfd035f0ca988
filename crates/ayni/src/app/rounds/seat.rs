//! Who sits before an answer: somebody of the organisation that is asked, somebody of the organisation that
//! asks, or whoever has the link.

use ayni_core::rights::Act;
use ayni_model::survey::AskedBody;
use ayni_store::{AnswerSaid, AskedLine};

use super::super::desk::{By, Desk};
use super::super::{Refusal, session};
use super::{Held, about, round};

/// What links are sealed for.
const PURPOSE: &str = "round link";

/// Somebody before an answer.
#[derive(Clone, Debug)]
pub struct Seat {
    /// What is asked of whom.
    pub asked: AskedLine,
    /// What is known of the respondent.
    pub about: AskedBody,
    /// The round.
    pub held: Held,
    /// Who it is; none for whoever has the link.
    pub by: Option<By>,
    /// Whether they may fill it in.
    pub answers: bool,
    /// Whether they are of the organisation that asks.
    pub asks: bool,
}

/// There is no such respondent.
pub fn none() -> Refusal {
    Refusal::refused("round-no-respondent", [])
}

/// What is asked, by its number.
pub async fn asked(desk: &Desk<'_>, id: i64) -> Result<AskedLine, Refusal> {
    desk.store.asked_one(id).await?.ok_or_else(none)
}

/// Somebody who is signed in. Who has nothing to do with it is not told that there is one.
pub async fn of(desk: &Desk<'_>, by: &By, id: i64) -> Result<Seat, Refusal> {
    let asked = asked(desk, id).await?;
    let held = round(desk, &asked.round).await?;
    let asks = desk.may_in(by, Act::Ask, &held.plan.organisation).await.is_ok();
    let own = match asked.organisation.as_str() {
        "" => false,
        organisation => desk.may_in(by, Act::Respond, organisation).await.is_ok(),
    };
    let of = asked.organisation.as_str();
    let sees = asks
        || own
        || desk.may_in(by, Act::See, &held.plan.organisation).await.is_ok()
        || (!of.is_empty() && desk.may_in(by, Act::Clear, of).await.is_ok());
    if !sees {
        return Err(none());
    }
    let answers = asked.ended.is_none() && (own || asks);
    Ok(Seat { about: about(&asked), asked, held, by: Some(by.clone()), answers, asks })
}

/// The link of a respondent. It is sealed with the node's secret, so that nobody can make one, and nothing of it is
/// kept: who reads the database has no link.
pub fn link(desk: &Desk<'_>, asked: &AskedLine, node: &str) -> Result<String, Refusal> {
    let numbers = [asked.id, asked.serial, asked.expires];
    let bytes: Vec<u8> = numbers.iter().flat_map(|number| number.to_be_bytes()).collect();
    let sealed = desk.secrets.seal(&bytes, PURPOSE, desk.chance)?;
    Ok(format!("{node}/reply?key={}", ayni_store::hex(&sealed)))
}

/// Whoever has a link. One that this node has not made counts as a try of the address that it comes from.
pub async fn by_link(desk: &Desk<'_>, key: &str, from: &str) -> Result<Seat, Refusal> {
    let sealed = opened(desk, key);
    let found = match sealed {
        Some([id, serial, expires]) if expires > desk.now => desk
            .store
            .asked_one(id)
            .await?
            .filter(|one| one.serial == serial && one.ended.is_none() && one.expires > desk.now),
        _ => None,
    };
    let Some(asked) = found else {
        // What this node has sealed itself, and nothing at all, is no guess.
        if sealed.is_none() && !key.is_empty() {
            session::count_from(desk, from).await?;
        }
        return Err(Refusal::refused("round-bad-link", []));
    };
    let held = round(desk, &asked.round).await?;
    Ok(Seat { about: about(&asked), asked, held, by: None, answers: true, asks: false })
}

/// The numbers that a link holds.
fn opened(desk: &Desk<'_>, key: &str) -> Option<[i64; 3]> {
    if key.len() > 400 || !key.len().is_multiple_of(2) {
        return None;
    }
    let digit = |letter: u8| char::from(letter).to_digit(16).map(|digit| digit as u8);
    let pairs = key.as_bytes().chunks_exact(2);
    let bytes: Option<Vec<u8>> = pairs
        .map(|pair| match pair {
            [high, low] => Some((digit(*high)? << 4) | digit(*low)?),
            _ => None,
        })
        .collect();
    let bytes = desk.secrets.open(&bytes?, PURPOSE)?;
    let numbers: Vec<i64> =
        bytes.chunks_exact(8).filter_map(|one| Some(i64::from_be_bytes(one.try_into().ok()?))).collect();
    numbers.try_into().ok()
}

impl Seat {
    /// What the register says of an act of theirs.
    pub fn stamp(&self, desk: &Desk<'_>) -> ayni_store::Stamp {
        let machine = By::Machine;
        desk.stamp(self.by.as_ref().unwrap_or(&machine))
    }

    /// What is said of an answer when it is kept in another state.
    pub fn says(&self, kind: &'static str, question: &str, body: &str) -> AnswerSaid {
        AnswerSaid { asked: self.asked.id, kind, question: question.to_owned(), body: body.to_owned() }
    }

    /// Refuses who only looks.
    pub fn may_answer(&self) -> Result<(), Refusal> {
        if self.answers { Ok(()) } else { Err(Refusal::refused("round-only-look", [])) }
    }

    /// The respondent as people call it.
    pub fn name(&self) -> &str {
        if self.about.name.is_empty() { &self.asked.respondent } else { &self.about.name }
    }

    /// The answer's key in the register.
    pub fn key(&self) -> ayni_store::AnswerKey<'_> {
        ayni_store::AnswerKey {
            round: &self.asked.round,
            form: &self.asked.form,
            respondent: &self.asked.respondent,
        }
    }
}
