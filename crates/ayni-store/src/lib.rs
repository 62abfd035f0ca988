//! Keeps the register: versions of activities, imports, findings, and the acts that changed them.
//!
//! Nothing is changed in place. A version is added; a withdrawal and an undone import are versions
//! too. Only this crate speaks SQL, in one text for SQLite and PostgreSQL; `database.rs` alone knows
//! which of them is at work.

mod attachments;
mod audit;
mod backup;
mod database;
mod drafts;
mod enter;
mod error;
mod exchange;
mod exchange_find;
mod find;
mod findings;
mod hooks;
mod identity;
mod import;
mod jobs;
mod lease;
mod mail;
mod mandates;
mod mappings;
mod once;
mod origins;
mod people;
mod place;
mod read;
mod reported;
mod rounds;
mod rounds_asked;
mod rounds_said;
mod search;
mod seen;
mod session;
mod sign_in;
mod stamp;
mod standing;
mod statement;
mod tables;
mod token;
mod undo;
mod uploads;
mod version;

pub use attachments::{Attachment, NewAttachment};
pub use audit::{ActFilter, AuditLine, AuditReport};
pub use backup::BackupCounts;
pub use drafts::{Draft, NewDraft};
pub use enter::{ENTRY, Entering, EntryOutcome, Expected, Keeping};
pub use error::StoreError;
pub use exchange::{
    Agreement, ContactLimit, ExchangeDraft, ExchangeState, ExchangeVersion, Feedback, Grant,
    Keeping as ExchangeKeeping, Kept, KeptRecord, Message, NewPartner, NewReview, Partner, Partnership,
    RecordLine, ReviewLine, SavedSearch, UseLine,
};
pub use exchange_find::{MEANING, SeekDue, SeekLists, SeekState, Sought};
pub use findings::FindingTotal;
pub use hooks::{Delivery, DeliveryLine, DeliveryState, HookLine, Tried};
pub use identity::{Errand, Identity};
pub use import::{Counts, Import, ImportInfo, Incoming, Outcome, Withdrawn};
pub use jobs::{Job, JobState};
pub use mail::{Letter, NewLetter};
pub use mandates::{MandateKept, MandateLine, NewMandate};
pub use mappings::Mapping;
pub use once::{KeptAnswer, Once, carrying};
pub use origins::Origins;
pub use people::{MembershipLine, NewPerson, Organisation, Person, PersonState, path};
pub use place::Place;
pub use read::{Current, FindingLine, ImportLine, VersionLine};
pub use reported::ReportedNow;
pub use rounds::{
    AnswerKept, AnswerKey, AnswerLine, AnswerSaid, AnswerVersion, Keeping as AnswerKeeping, RoundLine,
};
pub use rounds_asked::{AskedLine, NewAsked, Suggested};
pub use rounds_said::{NewSaid, NewSurveyFile, SaidLine, SurveyFile};
pub use search::{
    COUNTED, Listed, Mark, SearchEntry, SearchOrder, SearchPage, SearchQuery, SearchToken, Unlisted,
};
pub use session::SessionLine;
pub use sign_in::{Factor, TicketKind};
pub use stamp::Stamp;
pub use standing::{NOT_SHARED, Remark, SHARED, STANDING, Standing, StandingState, Verdict};
pub use token::TokenLine;
pub use undo::Undone;
pub use uploads::{NewUpload, PIECE, Received, Upload, UploadResult, UploadState, UploadStep};

use std::collections::BTreeMap;

use database::{Database, Transaction};
use statement::sql;

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// The steps that make the tables, oldest first; they go forward only.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_register.sql"),
    include_str!("../migrations/0002_search.sql"),
    include_str!("../migrations/0003_people.sql"),
    include_str!("../migrations/0004_staged.sql"),
    include_str!("../migrations/0005_drafts.sql"),
    include_str!("../migrations/0006_identity.sql"),
    include_str!("../migrations/0007_hooks.sql"),
    include_str!("../migrations/0008_search_order.sql"),
    include_str!("../migrations/0009_mandates.sql"),
    include_str!("../migrations/0010_exchange.sql"),
    include_str!("../migrations/0011_exchange_find.sql"),
    include_str!("../migrations/0012_rounds.sql"),
    include_str!("../migrations/0013_exchange_live.sql"),
    include_str!("../migrations/0014_rounds_asked.sql"),
    include_str!("../migrations/0015_lease.sql"),
    include_str!("../migrations/0016_meaning.sql"),
];

/// The register of one node: a SQLite file, or a PostgreSQL database that several processes share.
#[derive(Clone, Debug)]
pub struct Store {
    database: Database,
}

impl Store {
    /// Opens the register at `place`; makes it where `create` is set and nothing is there.
    pub async fn open(place: &Place, create: bool) -> Result<Store, StoreError> {
        let none = || StoreError::NoRegister(place.clone());
        if !create && place.file().is_some_and(|path| !path.exists()) {
            return Err(none());
        }
        let store = Store { database: Database::at(place, create)? };
        // A file that is not yet there is made by who writes; who only reads finds none.
        let fresh = place.file().is_some_and(|path| !path.exists());
        if fresh || !store.database.has_tables().await? {
            if !create && place.file().is_none() {
                return Err(none());
            }
            store.migrate().await?;
        } else if form(store.database.first(sql(NEWEST)).await?)? < MIGRATIONS.len() as i64 {
            store.migrate().await?;
        }
        Ok(store)
    }

    /// Brings the tables to this program's form.
    async fn migrate(&self) -> Result<(), StoreError> {
        let mut transaction = self.database.write_alone().await?;
        transaction
            .run(sql("CREATE TABLE IF NOT EXISTS migration (number BIGINT NOT NULL PRIMARY KEY)"))
            .await?;
        let found = form(transaction.first(sql(NEWEST)).await?)?;
        for (number, text) in (1..).zip(MIGRATIONS).skip(usize::try_from(found).unwrap_or(0)) {
            transaction.define(text).await?;
            transaction.run(sql("INSERT INTO migration (number) VALUES ($1)").bind(number)).await?;
        }
        transaction.commit().await
    }

    /// What the node says of itself under `key` (`country`, `name`).
    pub async fn node(&self, key: &str) -> Result<Option<String>, StoreError> {
        let row = self.database.first(sql("SELECT value FROM node WHERE key = $1").bind(key)).await?;
        row.map(|row| row.get(0)).transpose()
    }

    /// All that the node says of itself.
    pub async fn node_all(&self) -> Result<BTreeMap<String, String>, StoreError> {
        let rows = self.database.all(sql("SELECT key, value FROM node ORDER BY key")).await?;
        rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
    }

    /// Sets what the node says of itself.
    pub async fn set_node(&self, key: &str, value: &str, by: impl Into<Stamp>) -> Result<(), StoreError> {
        self.set_nodes(&[(key, value)], &by.into()).await
    }

    /// Sets several things that the node says of itself: all or none.
    pub async fn set_nodes(&self, values: &[(&str, &str)], by: &Stamp) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let mut acts = Vec::new();
        for (key, value) in values {
            let text = "INSERT INTO node (key, value) VALUES ($1, $2) \
                        ON CONFLICT (key) DO UPDATE SET value = excluded.value";
            transaction.run(sql(text).bind(*key).bind(*value)).await?;
            acts.push(audit::Act::of("node", format!("{key}={value}")));
        }
        audit::add_all(&mut transaction, by, acts).await?;
        transaction.commit().await
    }

    /// Closes the register; SQLite folds its write-ahead log into the file.
    pub async fn close(self) {
        self.database.close().await;
    }
}

const NEWEST: &str = "SELECT COALESCE(MAX(number), 0) FROM migration";

/// The form of the tables, which must not be newer than this program.
fn form(row: Option<statement::Row>) -> Result<i64, StoreError> {
    let known = MIGRATIONS.len() as i64;
    match row.map_or(Ok(0), |row| row.get(0))? {
        found if found > known => Err(StoreError::NewerRegister { found, known }),
        found => Ok(found),
    }
}

/// The SHA-256 of some bytes.
pub fn hash(bytes: &[u8]) -> Hash {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).into()
}

/// A hash as lower-case hexadecimal text.
pub fn hex(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
