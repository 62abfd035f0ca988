//! What jobs do with files that were sent. A job that dies is taken up again from its beginning: nothing of
//! it was written but, in one step at its end, what it found.

use std::path::{Path, PathBuf};

use ayni_formats::profile::Profile;
use ayni_model::Finding;
use ayni_store::{ImportInfo, PIECE, Upload, UploadResult, UploadState};
use serde::{Deserialize, Serialize};

use super::outcome::Outcome;
use super::{FILE, MARKED, within};
use crate::app::desk::{By, Desk};
use crate::app::import::{self, Gone, Keeping, hash_text, keep_stage, look_over};
use crate::app::jobs::Held;
use crate::app::scratch::Scratch;
use crate::app::shown::{self, Looked, Shown};
use crate::app::stage::{StageLine, StageReader};
use crate::app::worker::{self, Job};
use crate::app::{Refusal, check};

/// The kind of the jobs.
pub const KIND: &str = "upload";

/// How long bytes are kept: of what is over, of what nobody touches, of what broke off; in seconds.
const OVER: i64 = 7 * 86_400;
const IDLE: i64 = 60 * 86_400;
const BROKEN: i64 = 86_400;

/// The name of a mapping in what is said of it.
const MAPPING: &str = "mapping.toml";

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// Find out what it is.
    Look,
    /// Check it.
    Check,
    /// Take its good rows into the register.
    Accept,
    /// Make a marked copy.
    Mark,
}

/// What a job needs to know.
#[derive(Serialize, Deserialize)]
struct Order {
    upload: i64,
    task: Task,
    language: String,
}

/// The body of a job.
pub(super) fn order(upload: i64, task: Task, language: &str) -> Result<String, Refusal> {
    let order = Order { upload, task, language: language.to_owned() };
    serde_json::to_string(&order).map_err(|error| Refusal::Fault(error.to_string()))
}

/// Clears the bytes that nobody needs any more.
pub async fn clear(desk: &Desk<'_>) -> Result<(), Refusal> {
    let now = desk.now;
    let cleared = desk.store.clear_uploads(now - OVER, now - IDLE, now - BROKEN, now).await?;
    if cleared > 0 {
        tracing::info!(cleared, "bytes of uploads cleared");
    }
    Ok(())
}

/// Carries a job out. What it says is empty, or why there is nothing to see.
pub async fn carry_out(desk: &Desk<'_>, held: &Held) -> Result<String, Refusal> {
    let order: Order =
        serde_json::from_str(&held.job.body).map_err(|error| Refusal::Fault(format!("a job: {error}")))?;
    let Some(upload) = desk.store.upload(order.upload).await? else { return Ok(String::new()) };
    let work = Work { desk, held, upload };
    if order.task == Task::Mark {
        return match work.mark(&order.language).await {
            Ok(()) => Ok(String::new()),
            Err(Refusal::Content(findings)) => Ok(findings
                .into_iter()
                .next()
                .map_or(String::new(), |finding| format!("finding-{}", finding.code))),
            Err(refusal) => Err(refusal),
        };
    }
    let from = match order.task {
        Task::Look => UploadState::Looking,
        Task::Accept => UploadState::Accepting,
        Task::Check | Task::Mark => UploadState::Checking,
    };
    if work.upload.state != from || work.upload.job != Some(held.job.id) {
        // It was done by who took this job before, or is not wanted any more.
        return Ok(String::new());
    }
    let done = match order.task {
        Task::Look => work.look().await,
        Task::Accept => work.accept().await,
        Task::Check | Task::Mark => work.check(from, None).await,
    };
    if let Err(refusal) = done {
        let outcome = Outcome::refused(refusal)?;
        let result = UploadResult {
            to: UploadState::Failed,
            outcome: Some(outcome.write()?),
            ..result(from, UploadState::Failed)
        };
        work.keep(&result).await?;
    }
    Ok(String::new())
}

fn result<'a>(from: UploadState, to: UploadState) -> UploadResult<'a> {
    UploadResult { from, to, profile: None, looked: None, outcome: None, findings: None }
}

/// A file in the hands of a job.
struct Work<'a> {
    desk: &'a Desk<'a>,
    held: &'a Held,
    upload: Upload,
}

impl Work<'_> {
    async fn keep(&self, result: &UploadResult<'_>) -> Result<bool, Refusal> {
        Ok(self.desk.store.keep_result(self.upload.id, self.held.job.id, result, self.desk.now).await?)
    }

    /// Puts the bytes into a file of their name.
    async fn fetch(&self, scratch: &Scratch) -> Result<PathBuf, Refusal> {
        use std::io::Write;
        // In a folder of its own: a name must not be that of a file of ours.
        let folder = scratch.path().join("sent");
        std::fs::create_dir_all(&folder).map_err(|error| Refusal::file(&folder, &error))?;
        let path = folder.join(&self.upload.file);
        let refuse = |error: std::io::Error| Refusal::file(&path, &error);
        let mut file = std::fs::File::create(&path).map_err(refuse)?;
        let (mut number, mut bytes) = (0, 0);
        while let Some(piece) = self.desk.store.piece(self.upload.id, FILE, number).await? {
            file.write_all(&piece).map_err(refuse)?;
            bytes += piece.len() as i64;
            number += 1;
        }
        if bytes != self.upload.bytes {
            return Err(Refusal::refused("upload-cleared", []));
        }
        Ok(path)
    }

    /// An order for a worker, by the mapping that is given.
    async fn job(&self, file: &Path, profile: &str, task: worker::Task) -> Result<Job, Refusal> {
        let input = check::Input { file, profile: None, reporter: None };
        let country = self.desk.store.node("country").await?;
        let mut job = check::job(self.desk.kit, &input, country, task)?;
        let organisation = &self.upload.organisation;
        let mut said = false;
        if !profile.is_empty() {
            let read = Profile::from_toml(profile)
                .map_err(|error| Refusal::Content(vec![error.finding(MAPPING)]))?;
            said = read.reporter.is_some();
            job.profile = Some((MAPPING.to_owned(), profile.to_owned()));
        }
        job.reporter = (!said && !organisation.is_empty()).then(|| organisation.clone());
        job.within = within(organisation, &self.desk.store.organisations().await?);
        if !self.desk.kit.day_set {
            // A node runs for weeks; its day is that of now.
            job.as_of = self.desk.stamp(&By::Machine).day.parse().unwrap_or(job.as_of);
        }
        Ok(job)
    }

    /// Runs a worker beside the signs of life, which must go on meanwhile.
    async fn run(&self, job: &Job) -> Result<(), Refusal> {
        let (job, held) = (job.clone(), self.held.clone());
        let run = move || worker::run(&job, |done, total| held.progress(done, total));
        tokio::task::spawn_blocking(run).await.map_err(|error| Refusal::Fault(error.to_string()))?
    }

    /// Finds out what the file is; what needs no mapping is checked at once.
    async fn look(&self) -> Result<(), Refusal> {
        let scratch = Scratch::beside(&self.desk.kit.register)?;
        let file = self.fetch(&scratch).await?;
        let out = scratch.path().join("looked.json");
        let organisation = self.upload.organisation.clone();
        let known = self.desk.store.mappings(Some(&[organisation])).await?;
        let known = known.into_iter().map(|mapping| (mapping.name, mapping.profile)).collect();
        self.run(&self.job(&file, "", worker::Task::Look { known, out: out.clone() }).await?).await?;
        let looked: Looked = read(&out)?;
        drop(scratch);
        if looked.own || looked.known.is_some() {
            return self.check(UploadState::Looking, Some(looked)).await;
        }
        let result = UploadResult {
            profile: Some(looked.profile.clone()),
            looked: Some(write(&looked)?),
            ..result(UploadState::Looking, UploadState::Mapping)
        };
        self.keep(&result).await?;
        Ok(())
    }

    /// Checks the file, and finds out what would become of its activities.
    async fn check(&self, from: UploadState, looked: Option<Looked>) -> Result<(), Refusal> {
        let scratch = Scratch::beside(&self.desk.kit.register)?;
        let file = self.fetch(&scratch).await?;
        let profile = looked.as_ref().map_or(self.upload.profile.clone(), |looked| looked.profile.clone());
        let (stage, shown) = (scratch.path().join("stage"), scratch.path().join("shown.json"));
        let task =
            worker::Task::Read { stage: stage.clone(), keep: true, marked: None, shown: Some(shown.clone()) };
        let job = self.job(&file, &profile, task).await?;
        self.run(&job).await?;
        let mut outcome = self.stage(&job, &stage, Gone::Withdraw, true).await?;
        let imports = self.desk.store.imports().await?;
        let same = |line: &&ayni_store::ImportLine| line.file_hash == self.upload.hash && !line.undone;
        outcome.before = imports.iter().find(same).map(|line| line.id);
        let Shown { seen, cells } = read(&shown)?;
        let mut looked =
            looked.unwrap_or_else(|| serde_json::from_str(&self.upload.looked).unwrap_or_default());
        looked.seen = seen;
        let findings = first_findings(&stage, &cells)?;
        let result = UploadResult {
            profile: Some(profile),
            looked: Some(write(&looked)?),
            outcome: Some(outcome.write()?),
            findings: Some(&findings),
            ..result(from, UploadState::Checked)
        };
        self.keep(&result).await?;
        Ok(())
    }

    /// Takes the good rows into the register.
    async fn accept(&self) -> Result<(), Refusal> {
        let scratch = Scratch::beside(&self.desk.kit.register)?;
        let file = self.fetch(&scratch).await?;
        let stage = scratch.path().join("stage");
        let task = worker::Task::Read { stage: stage.clone(), keep: true, marked: None, shown: None };
        let job = self.job(&file, &self.upload.profile, task).await?;
        self.run(&job).await?;
        let gone = Gone::of(&self.upload.gone);
        let (to, outcome) = match self.stage(&job, &stage, gone, false).await {
            Ok(outcome) => (UploadState::Done, outcome),
            // Somebody has to say what becomes of so many.
            Err(Refusal::Refused(say)) if say.key == "app-most-gone" => {
                let mut outcome = self.stage(&job, &stage, Gone::Withdraw, true).await?;
                outcome.asks = true;
                (UploadState::Checked, outcome)
            }
            // Who took this job before was only slow.
            Err(Refusal::Refused(say)) if say.key == "upload-moved" => return Ok(()),
            Err(refusal) => return Err(refusal),
        };
        // Where there was something to keep, the import has made it done already.
        let result = UploadResult { outcome: Some(outcome.write()?), ..result(UploadState::Accepting, to) };
        self.keep(&result).await?;
        Ok(())
    }

    /// Keeps a stage, or finds out what would become of it.
    async fn stage(&self, job: &Job, stage: &Path, gone: Gone, dry_run: bool) -> Result<Outcome, Refusal> {
        let staged = look_over(stage, job.within.as_ref())?;
        let source = self.source(&staged, job.profile.is_some());
        let stamp = self.desk.stamp(&By::Machine);
        let info = ImportInfo {
            file: self.upload.file.clone(),
            file_hash: self.upload.hash.clone(),
            profile: staged.profile.clone(),
            profile_hash: job.profile.as_ref().map_or(String::new(), |(_, text)| hash_text(text.as_bytes())),
            source: source.clone(),
            day: if self.desk.kit.day_set { self.desk.kit.today.to_string() } else { stamp.day },
            person: self.held.job.person,
            at: Some(self.desk.now),
        };
        let activities = staged.activities;
        let outcome = |report: &import::ImportReport| {
            Outcome::of(report, activities, &source).write().unwrap_or_default()
        };
        let keeping = Keeping {
            stage,
            info,
            activities,
            gone,
            dry_run,
            within: job.within.as_ref(),
            upload: (!dry_run).then_some((self.upload.id, &outcome)),
        };
        let mut progress = |done, total| self.held.progress(done, total);
        let report = keep_stage(self.desk.store, keeping, &mut progress).await?;
        Ok(Outcome::of(&report, activities, &source))
    }

    /// The list that the file is an edition of. One organisation's is never another's, whatever its mapping says.
    fn source(&self, staged: &import::Staged, mapped: bool) -> String {
        let organisation = &self.upload.organisation;
        match (organisation.is_empty(), mapped) {
            (true, _) => staged.source(),
            (false, false) => format!("{}:{organisation}", staged.profile),
            (false, true) => format!("{organisation}/{}", staged.source()),
        }
    }

    /// Makes the marked copy.
    async fn mark(&self, language: &str) -> Result<(), Refusal> {
        let scratch = Scratch::beside(&self.desk.kit.register)?;
        let file = self.fetch(&scratch).await?;
        let copy = scratch.path().join("marked.xlsx");
        let task = worker::Task::Read {
            stage: scratch.path().join("stage"),
            keep: false,
            marked: Some(copy.clone()),
            shown: None,
        };
        let mut job = self.job(&file, &self.upload.profile, task).await?;
        language.clone_into(&mut job.language);
        self.run(&job).await?;
        let store = self.desk.store;
        store.clear_part(self.upload.id, MARKED).await?;
        let bytes = std::fs::read(&copy).map_err(|error| Refusal::file(&copy, &error))?;
        for (number, piece) in (0..).zip(bytes.chunks(PIECE)) {
            store.put_piece(self.upload.id, MARKED, number, piece).await?;
        }
        Ok(())
    }
}

/// The first findings of each code, with the cells around each as text.
fn first_findings(
    stage: &Path,
    cells: &std::collections::BTreeMap<u64, Vec<shown::ShownCell>>,
) -> Result<Vec<(Finding, String)>, Refusal> {
    let mut counts = std::collections::BTreeMap::<String, u64>::new();
    let (mut all, mut number) = (Vec::new(), 0);
    for line in StageReader::open(stage)? {
        let StageLine::Finding(finding) = line? else { continue };
        let count = counts.entry(finding.code.clone()).or_default();
        *count += 1;
        if *count <= shown::SHOWN {
            let cells = cells.get(&number).map(write).transpose()?;
            all.push((finding, cells.unwrap_or_default()));
        }
        number += 1;
    }
    Ok(all)
}

fn write(value: &impl Serialize) -> Result<String, Refusal> {
    serde_json::to_string(value).map_err(|error| Refusal::Fault(error.to_string()))
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, Refusal> {
    let bytes = std::fs::read(path).map_err(|error| Refusal::file(path, &error))?;
    serde_json::from_slice(&bytes).map_err(|error| Refusal::Fault(format!("a worker: {error}")))
}
