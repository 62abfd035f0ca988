//! The log of acts, for who may see it: looked through, downloaded, proved complete.

use std::collections::BTreeMap;

use ayni_core::rights::{Act, On};
use ayni_store::{ActFilter, AuditLine, JobState};

use super::Refusal;
use super::desk::{By, Desk};

/// The kind of the job that proves the log complete.
pub const VERIFY: &str = "verify";

/// Faults that are told; more say no more.
const FAULTS: usize = 20;

/// What a proof found.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct Proof {
    /// The number of the last act that was looked at.
    pub acts: u64,
    /// The end of the log, to be written down.
    pub head: String,
    /// What does not verify, in words for a technician.
    pub faults: Vec<String>,
    /// When it was, in seconds since 1970 in UTC.
    #[serde(default)]
    pub at: i64,
}

/// How far the log is proved.
#[derive(Clone, Debug)]
pub enum Proved {
    /// Nobody has asked yet.
    Never,
    /// It was asked for and is not done.
    UnderWay,
    /// It was asked for and broke off.
    Failed,
    /// It is done.
    Done(Proof),
}

/// Acts of the log, newest first.
pub async fn look(
    desk: &Desk<'_>,
    by: &By,
    filter: &ActFilter,
    before: Option<i64>,
    most: i64,
) -> Result<Vec<AuditLine>, Refusal> {
    by.may(Act::Audit, &On::default())?;
    Ok(desk.store.acts(filter, before, most).await?)
}

/// The names of people by number, and the codes of acts that the log has: what it is narrowed by.
pub async fn choices(desk: &Desk<'_>, by: &By) -> Result<(BTreeMap<i64, String>, Vec<String>), Refusal> {
    by.may(Act::Audit, &On::default())?;
    let people = desk.store.people().await?;
    let names = people.into_iter().filter(|person| !person.name.is_empty());
    Ok((names.map(|person| (person.id, person.name)).collect(), desk.store.kinds_of_acts().await?))
}

/// How far the log is proved.
pub async fn proved(desk: &Desk<'_>, by: &By) -> Result<Proved, Refusal> {
    by.may(Act::Audit, &On::default())?;
    let Some(job) = desk.store.newest_job(VERIFY).await? else { return Ok(Proved::Never) };
    Ok(match job.state {
        JobState::Waiting | JobState::Running => Proved::UnderWay,
        JobState::Failed => Proved::Failed,
        JobState::Done => match serde_json::from_str::<Proof>(&job.outcome) {
            Ok(proof) => Proved::Done(Proof { at: job.ended.unwrap_or(job.made), ..proof }),
            Err(_) => Proved::Failed,
        },
    })
}

/// Asks for a proof. It reads the whole log and every version, which takes longer than a page may; of two
/// who ask at once, the second waits for the first one's.
pub async fn ask(desk: &Desk<'_>, by: &By) -> Result<(), Refusal> {
    if !matches!(proved(desk, by).await?, Proved::UnderWay) {
        desk.store.add_job(VERIFY, "", by.person(), desk.now, desk.now).await?;
    }
    Ok(())
}

/// Carries the job out; what it found.
pub async fn carry_out(desk: &Desk<'_>) -> Result<String, Refusal> {
    let mut report = desk.store.verify().await?;
    report.faults.truncate(FAULTS);
    let proof = Proof { acts: report.acts, head: report.head, faults: report.faults, at: 0 };
    serde_json::to_string(&proof).map_err(|error| Refusal::Fault(error.to_string()))
}

/// A cell of a table that may be opened by a spreadsheet: text that it would take for a formula is led by
/// an apostrophe.
pub fn guarded(text: &str) -> String {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if risky { format!("'{text}") } else { text.to_owned() }
}
