//! Files that people send: kept in pieces, recognised, mapped, checked, accepted. What takes long is done by
//! jobs (`work.rs`); what is here answers at once.

mod name;
mod outcome;
mod saved;
mod send;
mod work;

use std::collections::BTreeSet;

use ayni_core::rights::{Act, On};
use ayni_model::finding::Arg;
use ayni_store::{Job, JobState, Organisation, Undone, Upload, UploadState, UploadStep, path};

use super::Refusal;
use super::desk::{By, Desk, may_within};
use super::import::Gone;

pub use name::clean;
pub use outcome::{ChangeLine, Outcome};
pub use saved::{forget, mappings, save};
pub use send::{Sending, limit, too_large};
pub use work::{KIND, Task, carry_out, clear};

/// The part of the pieces that is the file, and that which is its marked copy.
pub const FILE: &str = "file";
/// See [`FILE`].
pub const MARKED: &str = "marked";

/// Bytes of a profile's text.
pub const PROFILE: usize = 256 << 10;

/// Files of an organisation whose bytes are kept at the same time.
const KEPT: i64 = 100;

/// How many files a list shows.
const LISTED: i64 = 100;

/// Where somebody may import: whether for the node as a whole, and the organisations.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// Whether for the node as a whole.
    pub whole: bool,
    /// The organisations: id and name.
    pub organisations: Vec<(String, String)>,
}

impl Places {
    /// Their ids, as a list of uploads is narrowed by; none stands for all.
    fn ids(&self) -> Option<Vec<String>> {
        (!self.whole).then(|| self.organisations.iter().map(|(id, _)| id.clone()).collect())
    }
}

/// Where somebody may import.
pub async fn places(desk: &Desk<'_>, by: &By) -> Result<Places, Refusal> {
    places_of(desk, by, Act::Import).await
}

async fn places_of(desk: &Desk<'_>, by: &By, act: Act) -> Result<Places, Refusal> {
    let all = desk.store.organisations().await?;
    let may = |id: &str| may_within(by, act, id, &all).is_ok();
    let mut organisations: Vec<(String, String)> =
        all.iter().filter(|one| may(&one.id)).map(|one| (one.id.clone(), one.name.clone())).collect();
    if let By::Person(actor) = by {
        // An organisation need not be listed for somebody to work in it.
        for line in &actor.memberships {
            let id = &line.organisation;
            if !id.is_empty() && may(id) && organisations.iter().all(|(known, _)| known != id) {
                organisations.push((id.clone(), id.clone()));
            }
        }
    }
    Ok(Places { whole: by.may(act, &On::default()).is_ok(), organisations })
}

/// The organisations whose activities a file of this one may hold: itself and its parts; none stands for all.
pub fn within(organisation: &str, all: &[Organisation]) -> Option<BTreeSet<String>> {
    if organisation.is_empty() {
        return None;
    }
    let parts = all.iter().filter(|one| path(all, &one.id).is_some_and(|path| path.contains(&organisation)));
    Some(parts.map(|one| one.id.clone()).chain([organisation.to_owned()]).collect())
}

/// The files that wait where somebody may import, newest first.
pub async fn waiting(desk: &Desk<'_>, by: &By) -> Result<Vec<Upload>, Refusal> {
    let places = places(desk, by).await?;
    Ok(desk.store.uploads(places.ids().as_deref(), LISTED).await?)
}

/// A file by number. Who may not import where it belongs is told that there is none.
pub async fn get(desk: &Desk<'_>, by: &By, id: i64) -> Result<Upload, Refusal> {
    let none = || Refusal::refused("upload-none", [("upload", Arg::Text(id.to_string()))]);
    let upload = desk.store.upload(id).await?.ok_or_else(none)?;
    match desk.may_in(by, Act::Import, &upload.organisation).await {
        Ok(()) => Ok(upload),
        Err(Refusal::Refused(_)) => Err(none()),
        Err(other) => Err(other),
    }
}

/// How far what works on a file has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nothing works on it.
    Still,
    /// So much of so much is done; 0 of 0 where that is not known.
    Working(i64, i64),
    /// It was given up, with the key of why.
    Failed(String),
}

/// How far the job of a file has come.
pub async fn progress(desk: &Desk<'_>, upload: &Upload) -> Result<Progress, Refusal> {
    if !upload.state.is_working() {
        return Ok(Progress::Still);
    }
    Ok(of_job(job(desk, upload.job).await?))
}

/// How far its marked copy has come; `Still` where it is made or was never asked for.
pub async fn marking(desk: &Desk<'_>, upload: &Upload) -> Result<Progress, Refusal> {
    Ok(match job(desk, upload.marked).await? {
        None => Progress::Still,
        Some(job) if job.state == JobState::Done && job.outcome.is_empty() => Progress::Still,
        // The job ended as it should, and what it says is why there is no copy.
        Some(job) if job.state == JobState::Done => Progress::Failed(job.outcome),
        job => of_job(job),
    })
}

async fn job(desk: &Desk<'_>, id: Option<i64>) -> Result<Option<Job>, Refusal> {
    match id {
        Some(id) => Ok(desk.store.job(id).await?),
        None => Ok(None),
    }
}

fn of_job(job: Option<Job>) -> Progress {
    match job {
        Some(job) if job.state == JobState::Failed => Progress::Failed(job.outcome),
        Some(job) => Progress::Working(job.progress, job.total),
        None => Progress::Failed(String::new()),
    }
}

/// States in which the mapping can be mended.
const OPEN: &[UploadState] = &[UploadState::Mapping, UploadState::Checked, UploadState::Failed];

/// Sets the mapping of a file; with `check` it is checked by it at once. The text has been found to be one.
pub async fn mend(
    desk: &Desk<'_>,
    by: &By,
    upload: &Upload,
    seen: i64,
    profile: &str,
    check: bool,
) -> Result<(), Refusal> {
    if profile.len() > PROFILE {
        return Err(Refusal::usage("upload-profile-long", [("most", Arg::Count(PROFILE as u64 >> 10))]));
    }
    let body = work::order(upload.id, Task::Check, "")?;
    let to = if check { UploadState::Checking } else { UploadState::Mapping };
    let profile = (profile != upload.profile).then_some(profile);
    let step = UploadStep { to, profile, job: check.then_some((KIND, body.as_str())), ..step(seen, OPEN) };
    take(desk, by, upload, &step).await
}

/// Has a job take the good rows into the register.
pub async fn accept(desk: &Desk<'_>, by: &By, upload: &Upload, seen: i64, gone: Gone) -> Result<(), Refusal> {
    desk.may_in(by, Act::Import, &upload.organisation).await?;
    if gone != Gone::Keep {
        desk.may_in(by, Act::Withdraw, &upload.organisation).await?;
    }
    let body = work::order(upload.id, Task::Accept, "")?;
    let job = Some((KIND, body.as_str()));
    let gone = Some(outcome::gone_code(gone));
    let step = UploadStep {
        to: UploadState::Accepting,
        gone,
        job,
        act: Some("upload-accept"),
        ..step(seen, &[UploadState::Checked])
    };
    take(desk, by, upload, &step).await
}

/// Whether somebody may also withdraw what is gone.
pub async fn may_withdraw(desk: &Desk<'_>, by: &By, upload: &Upload) -> Result<bool, Refusal> {
    Ok(desk.may_in(by, Act::Withdraw, &upload.organisation).await.is_ok())
}

/// Leaves a file. What works on it is not waited for: its result counts no more.
pub async fn abandon(desk: &Desk<'_>, by: &By, upload: &Upload, seen: i64) -> Result<(), Refusal> {
    use UploadState::{Checked, Checking, Failed, Looking, Mapping};
    let step = UploadStep {
        to: UploadState::Abandoned,
        act: Some("upload-abandon"),
        // Once good rows are on their way into the register, an import is undone instead.
        ..step(seen, &[Looking, Mapping, Checking, Checked, Failed])
    };
    take(desk, by, upload, &step).await
}

/// Tries again what could not be done.
pub async fn again(desk: &Desk<'_>, by: &By, upload: &Upload, seen: i64) -> Result<(), Refusal> {
    let (task, to) = match upload.state {
        UploadState::Looking => (Task::Look, UploadState::Looking),
        UploadState::Accepting => (Task::Accept, UploadState::Accepting),
        _ if upload.profile.is_empty() => (Task::Look, UploadState::Looking),
        _ => (Task::Check, UploadState::Checking),
    };
    let given_up = matches!(progress(desk, upload).await?, Progress::Failed(_));
    if upload.state != UploadState::Failed && !given_up {
        return Err(Refusal::refused("upload-moved", []));
    }
    let body = work::order(upload.id, task, "")?;
    let from = [upload.state];
    let step = UploadStep { to, job: Some((KIND, body.as_str())), ..step(seen, &from) };
    take(desk, by, upload, &step).await
}

/// Has a job make a copy of the file in which each finding is marked at its cell, in this language.
pub async fn mark(desk: &Desk<'_>, by: &By, upload: &Upload, language: &str) -> Result<(), Refusal> {
    let body = work::order(upload.id, Task::Mark, language)?;
    match desk.store.mark_upload(upload.id, (KIND, &body), &desk.stamp(by)).await? {
        true => Ok(()),
        false => Err(Refusal::refused("upload-moved", [])),
    }
}

fn step(seen: i64, from: &[UploadState]) -> UploadStep<'_> {
    UploadStep { seen, from, to: UploadState::Mapping, profile: None, gone: None, job: None, act: None }
}

async fn take(desk: &Desk<'_>, by: &By, upload: &Upload, step: &UploadStep<'_>) -> Result<(), Refusal> {
    if upload.cleared.is_some() {
        return Err(Refusal::refused("upload-cleared", []));
    }
    match desk.store.step_upload(upload.id, step, &desk.stamp(by)).await? {
        true => Ok(()),
        false => Err(Refusal::refused("upload-moved", [])),
    }
}

/// Undoes an import: of a file that belongs to an organisation who may withdraw there, else who may for the
/// node as a whole.
pub async fn undo(desk: &Desk<'_>, by: &By, import: i64) -> Result<Undone, Refusal> {
    let organisation = organisation_of(desk, import).await?;
    desk.may_in(by, Act::Withdraw, &organisation).await?;
    Ok(desk.store.undo(import, &desk.stamp(by)).await?)
}

/// Whether somebody may undo an import.
pub async fn may_undo(desk: &Desk<'_>, by: &By, import: i64) -> Result<bool, Refusal> {
    let organisation = organisation_of(desk, import).await?;
    Ok(desk.may_in(by, Act::Withdraw, &organisation).await.is_ok())
}

/// Refuses who may not see an import.
pub async fn may_see(desk: &Desk<'_>, by: &By, import: i64) -> Result<(), Refusal> {
    let organisation = organisation_of(desk, import).await?;
    desk.may_in(by, Act::See, &organisation).await
}

/// The organisation whose file became an import; empty where it is not known to be of one.
async fn organisation_of(desk: &Desk<'_>, import: i64) -> Result<String, Refusal> {
    Ok(desk.store.upload_of(import).await?.map_or(String::new(), |upload| upload.organisation))
}

/// The imports of the files of organisations that somebody sees, by number; none stands for all.
pub async fn seen_imports(desk: &Desk<'_>, by: &By) -> Result<Option<BTreeSet<i64>>, Refusal> {
    let places = places_of(desk, by, Act::See).await?;
    let Some(ids) = places.ids() else { return Ok(None) };
    if ids.is_empty() {
        // Who sees nothing anywhere is told so, and not shown an empty list.
        by.may(Act::See, &On::default())?;
    }
    Ok(Some(desk.store.imports_of(&ids).await?.into_iter().collect()))
}
