//! What becomes of a submission: drafted, cleared, submitted, acknowledged; objected to, answered, settled;
//! or withdrawn, after which nothing follows.
//!
//! Each state is a record at the end of a log, chained by hash to the one before it, the first to the
//! receipt. Nothing is changed in place. The recipient of a flow may object to its being counted (SDG
//! indicator 17.3.1, metadata of 2023-05-15: the sustainable-development test), so an objection names a
//! country, lines and a reason, and has its own way to an end.
//!
//! Objections to the indicator's flows themselves have a log of the same form without a submission
//! ([`Course::Objections`]): they are there before anything is sent, and change what is.

use ayni_model::PartialDate;
use ayni_model::submission::State;
use serde::{Deserialize, Serialize};

use crate::trust::{Hash, Purpose, Seal, hash, hex};

/// What a state says; which of it a state needs and may have, [`needs`] says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// Who: the person or office, as given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// In which role.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// On which authority: the law, decree or decision.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub authority: String,
    /// The number of a letter or file.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reference: String,
    /// The country that objects (ISO 3166 alpha-3).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// The lines that it objects to, by their names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
    /// The reason of an objection or of a withdrawal, the answer to an objection, or how it was settled.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The number of the state that brought the objection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objection: Option<u64>,
}

/// What a state must say and what it may say, by the names of [`Details`].
pub fn needs(state: State) -> (&'static [&'static str], &'static [&'static str]) {
    match state {
        State::Draft => (&[], &["by"]),
        State::Cleared => (&["by", "role", "authority"], &["reference"]),
        State::Submitted | State::Acknowledged => (&["by"], &["role", "reference"]),
        State::Objection => (&["country", "lines", "text"], &["by", "role", "reference"]),
        State::Answered | State::Settled => (&["by", "text", "objection"], &["role", "reference"]),
        State::Maintained => (&["by", "text", "objection"], &["role", "reference"]),
        State::Withdrawn => (&["by", "role", "authority", "text"], &["reference"]),
    }
}

/// What a log is the course of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Course {
    /// A submission, from its draft on.
    #[default]
    Submission,
    /// Objections to flows of indicator 17.3.1, each with its answer; authority may stand in any of them.
    Objections,
}

impl Course {
    /// As [`needs`], but that here it is an objection that is withdrawn, and no submission.
    fn needs(self, state: State) -> (&'static [&'static str], &'static [&'static str]) {
        match (self, state) {
            (Course::Objections, State::Withdrawn) => needs(State::Maintained),
            _ => needs(state),
        }
    }
}

/// What the first record of a log of objections names in the place of a receipt.
pub fn objections_root() -> Hash {
    hash(b"ayni objections to SDG indicator 17.3.1\n")
}

impl Details {
    /// Whether a field of this name is filled in.
    fn has(&self, field: &str) -> bool {
        let filled = |text: &str| !text.trim().is_empty();
        match field {
            "by" => filled(&self.by),
            "role" => filled(&self.role),
            "authority" => filled(&self.authority),
            "reference" => filled(&self.reference),
            "country" => filled(&self.country),
            "lines" => !self.lines.is_empty(),
            "text" => filled(&self.text),
            "objection" => self.objection.is_some(),
            _ => false,
        }
    }
}

/// One state as it is hashed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its place in the log, from 1.
    pub number: u64,
    /// The state.
    pub state: State,
    /// The date, as the person gave it.
    pub date: PartialDate,
    /// What it says.
    pub says: Details,
    /// The hash of the record before; of the receipt for the first.
    pub previous: String,
}

/// A record as it stands in the log: with its hash, and the node's signature where it has a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The record.
    pub record: Record,
    /// The SHA-256 of the record's text.
    pub sha256: String,
    /// The signature over it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<Seal>,
}

/// What is to be added.
#[derive(Clone, Debug)]
pub struct Act {
    /// The state.
    pub state: State,
    /// The date.
    pub date: PartialDate,
    /// What it says.
    pub details: Details,
}

/// Why a state cannot be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// It does not follow on where the submission stands.
    Order,
    /// It must say this.
    Needs(&'static str),
    /// It says something that such a state does not have.
    Idle(&'static str),
    /// Its date is before that of the state before it.
    Earlier(PartialDate),
    /// There is no such objection, or it does not stand where it can be answered or settled.
    NoObjection(u64),
}

/// What is wrong with a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The line is no record.
    Form,
    /// The record is not the one that its hash and the chain speak of.
    Chain,
    /// A state that does not follow.
    State,
    /// A signature that does not hold.
    Seal,
}

/// An objection and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// The number of its record.
    pub number: u64,
    /// [`State::Objection`], [`State::Answered`] or [`State::Settled`].
    pub state: State,
}

/// Where a submission stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The last state on the way to the recipient, or its withdrawal; `None` before the draft.
    pub state: Option<State>,
    /// Every objection.
    pub objections: Vec<Objection>,
    /// The date of the last record.
    pub date: Option<PartialDate>,
}

/// The records that stand, one after the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    /// What it is the course of.
    pub course: Course,
    /// The entries.
    pub entries: Vec<Entry>,
    /// Where they have brought the submission.
    pub standing: Standing,
}

/// A line to be written at the end of the log.
#[derive(Clone, Debug)]
pub struct Chained {
    /// The hash of the record, to be signed.
    pub hash: Hash,
    /// The entry, unsigned.
    pub entry: Entry,
}

impl Standing {
    /// The standing after a record, or why it cannot follow.
    fn after(&self, course: Course, number: u64, act: &Act) -> Result<Standing, Stop> {
        let (must, may) = course.needs(act.state);
        let mut next = self.clone();
        let sent = matches!(self.state, Some(State::Submitted | State::Acknowledged));
        let follows = match act.state {
            State::Objection | State::Answered | State::Maintained | State::Withdrawn
                if course == Course::Objections =>
            {
                true
            }
            _ if course == Course::Objections => false,
            State::Maintained => false,
            State::Draft => self.state.is_none(),
            State::Cleared => self.state == Some(State::Draft),
            State::Submitted => self.state == Some(State::Cleared),
            State::Acknowledged => self.state == Some(State::Submitted),
            State::Objection | State::Answered | State::Settled => sent,
            // A draft is nobody's yet: it is made anew.
            State::Withdrawn => sent || self.state == Some(State::Cleared),
        };
        if !follows {
            return Err(Stop::Order);
        }
        if let Some(field) = must.iter().find(|field| !act.details.has(field)) {
            return Err(Stop::Needs(field));
        }
        let known = ["by", "role", "authority", "reference", "country", "lines", "text", "objection"];
        let allowed = |field: &&str| {
            must.contains(field)
                || may.contains(field)
                || course == Course::Objections && *field == "authority"
        };
        let idle = known.iter().find(|field| act.details.has(field) && !allowed(field));
        if let Some(field) = idle {
            return Err(Stop::Idle(field));
        }
        if let Some(before) = self.date
            && act.date.last_day() < before.first_day()
        {
            return Err(Stop::Earlier(before));
        }
        match act.state {
            State::Objection => next.objections.push(Objection { number, state: State::Objection }),
            State::Withdrawn if course == Course::Submission => next.state = Some(State::Withdrawn),
            State::Answered | State::Settled | State::Maintained | State::Withdrawn => {
                let wanted = act.details.objection.unwrap_or_default();
                // What was kept to can be answered anew; what was taken back needs a new objection.
                let before: &[State] = match act.state {
                    State::Answered if course == Course::Objections => {
                        &[State::Objection, State::Answered, State::Maintained]
                    }
                    State::Answered => &[State::Objection],
                    State::Withdrawn => &[State::Objection, State::Answered, State::Maintained],
                    _ => &[State::Answered],
                };
                let open = |one: &&mut Objection| one.number == wanted && before.contains(&one.state);
                match next.objections.iter_mut().find(open) {
                    Some(objection) => objection.state = act.state,
                    None => return Err(Stop::NoObjection(wanted)),
                }
            }
            state => next.state = Some(state),
        }
        next.date = Some(act.date);
        Ok(next)
    }
}

impl Log {
    /// The hash that the next record names: of the last one, or of the receipt.
    fn head(&self, receipt: &Hash) -> String {
        self.entries.last().map_or_else(|| hex(receipt), |entry| entry.sha256.clone())
    }
}

/// The record that an act becomes at the end of a log, or why it cannot stand there.
pub fn append(log: &Log, receipt: &Hash, act: &Act) -> Result<Chained, Stop> {
    let number = log.entries.len() as u64 + 1;
    log.standing.after(log.course, number, act)?;
    let record = Record {
        number,
        state: act.state,
        date: act.date,
        says: act.details.clone(),
        previous: log.head(receipt),
    };
    let hash = digest(&record);
    Ok(Chained { hash, entry: Entry { record, sha256: hex(&hash), seal: None } })
}

/// Reads a log of objections; one without records is empty. Else as [`read`].
pub fn read_objections(text: &str) -> Result<Log, (u64, Flaw)> {
    let empty = Log { course: Course::Objections, ..Log::default() };
    if text.is_empty() { Ok(empty) } else { follow(text, &objections_root(), empty) }
}

/// Reads a log and follows it from the receipt; the number of the line (from 1) that does not hold.
pub fn read(text: &str, receipt: &Hash) -> Result<Log, (u64, Flaw)> {
    follow(text, receipt, Log::default())
}

fn follow(text: &str, receipt: &Hash, mut log: Log) -> Result<Log, (u64, Flaw)> {
    for (at, line) in text.lines().enumerate() {
        let number = at as u64 + 1;
        let entry: Entry = serde_json::from_str(line).map_err(|_| (number, Flaw::Form))?;
        let record = &entry.record;
        let hash = digest(record);
        if record.number != number || record.previous != log.head(receipt) || entry.sha256 != hex(&hash) {
            return Err((number, Flaw::Chain));
        }
        if let Some(seal) = &entry.seal
            && seal.verify(Purpose::Clearance, &hash).is_err()
        {
            return Err((number, Flaw::Seal));
        }
        let act = Act { state: record.state, date: record.date, details: record.says.clone() };
        log.standing = log.standing.after(log.course, number, &act).map_err(|_| (number, Flaw::State))?;
        log.entries.push(entry);
    }
    // Without its draft a log says nothing, and a last line cut off is no record.
    if log.entries.is_empty() || !text.ends_with('\n') {
        return Err((log.entries.len() as u64, Flaw::Form));
    }
    Ok(log)
}

/// The hash of a record: over its JSON in the order of its fields, which is the same everywhere.
fn digest(record: &Record) -> Hash {
    hash(&serde_json::to_vec(record).unwrap_or_default())
}
