//! Checking a file without keeping it.

use std::path::{Path, PathBuf};

use ayni_core::check::{SetCheck, check_activity};
use ayni_model::{Activity, Finding};

use super::desk::Desk;
use super::findings::Tally;
use super::limits::WorkerLimits;
use super::scratch::Scratch;
use super::stage::{StageLine, StageReader};
use super::worker::{self, Job, Task};
use super::{Kit, Refusal, enter, kit};

/// What a check found.
pub struct CheckReport {
    /// The file's name.
    pub file: String,
    /// How many activities the file holds.
    pub activities: u64,
    /// What was found.
    pub findings: Tally,
    /// Where the marked copy was written.
    pub marked: Option<PathBuf>,
}

/// A file to read.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The file.
    pub file: &'a Path,
    /// The mapping profile; `None` for our own shape.
    pub profile: Option<&'a Path>,
    /// The reporter of activities whose file does not say.
    pub reporter: Option<&'a str>,
}

/// Reads, maps and checks a file; writes a marked copy where one is wanted.
pub fn check(
    kit: &Kit,
    input: &Input<'_>,
    country: Option<String>,
    marked: Option<&Path>,
    progress: impl FnMut(u64, u64),
) -> Result<CheckReport, Refusal> {
    let scratch = Scratch::beside(&kit.register)?;
    let stage = scratch.path().join("stage.jsonl");
    let copy = scratch.path().join("marked.xlsx");
    let task =
        Task::Read { stage: stage.clone(), keep: false, marked: marked.map(|_| copy.clone()), shown: None };
    worker::run(&job(kit, input, country, task)?, progress)?;
    let mut report = CheckReport {
        file: kit::file_name(input.file),
        activities: 0,
        findings: Tally::default(),
        marked: None,
    };
    for line in StageReader::open(&stage)? {
        match line? {
            StageLine::Finding(finding) => report.findings.add(finding),
            StageLine::More(severity, code, count) => report.findings.add_more(severity, code, count),
            StageLine::End { activities, .. } => report.activities = activities,
            StageLine::Activity { .. } => {}
        }
    }
    if let Some(path) = marked {
        std::fs::copy(&copy, path).map_err(|error| Refusal::file(path, &error))?;
        report.marked = Some(path.to_owned());
    }
    Ok(report)
}

/// What was found in some activities.
pub struct RecordsReport<'a> {
    /// In each of them.
    pub each: Vec<(&'a Activity, Vec<Finding>)>,
    /// In all of them together.
    pub set: Vec<Finding>,
}

/// Checks activities by themselves and as a set, without keeping them.
pub async fn records<'a>(desk: &Desk<'_>, records: &[&'a Activity]) -> Result<RecordsReport<'a>, Refusal> {
    let country = desk.store.node("country").await?;
    let context = enter::context(desk, country.as_deref());
    let mut set = SetCheck::new(&context);
    let mut each = Vec::with_capacity(records.len());
    for activity in records {
        let mut findings = check_activity(activity, &context);
        set.see(activity);
        findings.extend(set.drain());
        each.push((*activity, findings));
    }
    Ok(RecordsReport { each, set: set.finish() })
}

/// The job of a worker for a file and a profile.
pub fn job(kit: &Kit, input: &Input<'_>, country: Option<String>, task: Task) -> Result<Job, Refusal> {
    let profile = match input.profile {
        Some(path) => {
            let text = std::fs::read_to_string(path).map_err(|error| Refusal::file(path, &error))?;
            Some((kit::file_name(path), text))
        }
        None => None,
    };
    Ok(Job {
        file: input.file.to_owned(),
        profile,
        reporter: input.reporter.map(str::to_owned),
        task,
        limits: WorkerLimits::from_environment(),
        data: kit.data.clone(),
        as_of: kit.today.into(),
        country,
        language: ayni_model::document::Speak::language(&*kit.words).to_owned(),
        within: None,
    })
}
