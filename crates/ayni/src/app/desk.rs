//! Where the use cases of people are worked on: who acts, when, with what. Clock and chance come from the
//! rim, so that a test can give its own.

use ayni_core::rights::{self, Act, Actor, Membership, On, Role, Scope, may};
use ayni_model::finding::Arg;
use ayni_store::{Organisation, Person, PersonState, Stamp, Store, path};

use super::secrets::Secrets;
use super::{Kit, Refusal};

/// Fills bytes with random ones.
pub type Chance<'a> = &'a (dyn Fn(&mut [u8]) -> Result<(), Refusal> + Send + Sync);

/// The system's own chance.
pub fn chance(bytes: &mut [u8]) -> Result<(), Refusal> {
    getrandom::fill(bytes).map_err(|error| Refusal::Fault(format!("random numbers: {error}")))
}

/// The moment, in seconds since 1970 in UTC.
pub fn now() -> i64 {
    jiff::Timestamp::now().as_second()
}

/// What a use case works with.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// Reference data and words.
    pub kit: &'a Kit,
    /// The open register.
    pub store: &'a Store,
    /// The node's secret.
    pub secrets: &'a Secrets,
    /// The moment, in seconds since 1970 in UTC.
    pub now: i64,
    /// Random bytes.
    pub chance: Chance<'a>,
}

/// Who acts.
#[derive(Clone, Debug)]
pub enum By {
    /// Whoever runs the program with the register's own file or password: everything.
    Machine,
    /// A person, with their rights.
    Person(Actor),
}

impl By {
    /// The person's number, where it is one.
    pub fn person(&self) -> Option<i64> {
        match self {
            By::Machine => None,
            By::Person(actor) => Some(actor.person),
        }
    }

    /// The person's number, for what concerns their own account: done by themselves, signed in, and neither
    /// by the machine nor by a program with a token of theirs.
    pub fn oneself(&self) -> Result<i64, Refusal> {
        match self {
            By::Person(actor) if actor.scopes.is_none() => Ok(actor.person),
            By::Person(_) | By::Machine => Err(Refusal::usage("people-who", [])),
        }
    }

    /// Whether there is an organisation, or the node as a whole, where this is allowed.
    pub fn may_somewhere(&self, act: Act) -> bool {
        let By::Person(actor) = self else { return true };
        actor.memberships.iter().any(|of| {
            let within: &[&str] = if of.organisation.is_empty() { &[] } else { &[&of.organisation] };
            self.may(act, &On { within, ..On::default() }).is_ok()
        })
    }

    /// Refuses what is not allowed, and says why.
    pub fn may(&self, act: Act, on: &On<'_>) -> Result<(), Refusal> {
        match self {
            By::Machine => Ok(()),
            By::Person(actor) => may(actor, act, on).map_err(|denial| denied(act, denial)),
        }
    }
}

/// A denial as a refusal: its own words for each reason, with the name of the act.
fn denied(act: Act, denial: rights::Denial) -> Refusal {
    let key = match denial {
        rights::Denial::Closed => "rights-closed",
        rights::Denial::Scope => "rights-scope",
        rights::Denial::Role => "rights-role",
        rights::Denial::Organisation => "rights-organisation",
        rights::Denial::Own => "rights-own",
    };
    Refusal::refused(key, [("act", Arg::Key(format!("act-{}", act.as_str())))])
}

impl Desk<'_> {
    /// What the audit log says of an act done now.
    pub fn stamp(&self, by: &By) -> Stamp {
        let day = jiff::Timestamp::from_second(self.now)
            .map_or(self.kit.today, |moment| moment.to_zoned(jiff::tz::TimeZone::UTC).date());
        Stamp { day: day.to_string(), at: Some(self.now), person: by.person() }
    }

    /// Some random bytes as text for a link or a cookie, 32 of them as 64 hexadecimal digits.
    pub fn token(&self) -> Result<String, Refusal> {
        let mut bytes = [0; 32];
        (self.chance)(&mut bytes)?;
        Ok(ayni_store::hex(&bytes))
    }

    /// Refuses what may not be done to something of this organisation; an empty one is the node as a whole.
    pub async fn may_in(&self, by: &By, act: Act, organisation: &str) -> Result<(), Refusal> {
        let all = self.store.organisations().await?;
        may_within(by, act, organisation, &all)
    }
}

/// The same, with the organisations at hand.
pub fn may_within(by: &By, act: Act, organisation: &str, all: &[Organisation]) -> Result<(), Refusal> {
    let within = within(organisation, all);
    by.may(act, &On { within: &within, ..On::default() })
}

/// An organisation and those that it is a part of; none for the node as a whole.
pub fn within<'a>(organisation: &'a str, all: &'a [Organisation]) -> Vec<&'a str> {
    match organisation {
        "" => Vec::new(),
        // A circle, which the store does not let in, gives no right beyond the organisation itself.
        id => path(all, id).unwrap_or_else(|| vec![id]),
    }
}

/// Who a person is to the rights. A role that this program does not know gives none.
pub fn actor(person: &Person, scopes: Option<&[String]>) -> Actor {
    let memberships = person.memberships.iter().filter_map(|line| {
        Some(Membership { role: Role::of(&line.role)?, organisation: line.organisation.clone() })
    });
    Actor {
        person: person.id,
        active: person.state == PersonState::Active,
        memberships: memberships.collect(),
        scopes: scopes.map(|scopes| scopes.iter().filter_map(|code| Scope::of(code)).collect()),
    }
}
