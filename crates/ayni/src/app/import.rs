//! Importing a file into the register.

use std::collections::BTreeSet;
use std::path::Path;

use ayni_core::diff::{Difference, differences};
use ayni_formats::record;
use ayni_model::finding::Arg;
use ayni_model::{Finding, Origin, Severity};
use ayni_store::{Counts, Import, ImportInfo, Incoming, Outcome, Store, Undone, Withdrawn};

use super::check::Input;
use super::findings::Tally;
use super::scratch::Scratch;
use super::stage::{StageLine, StageReader, from_line};
use super::worker::{self, Task};
use super::{Kit, Refusal, check, kit};

/// How many changes are listed; the counts are always true.
const LISTED: usize = 1_000;

/// Notes of one code that the register keeps for an import; the totals are always true.
const NOTES_KEPT: u64 = 1_000;

/// How many activities go to the register at a time.
const BATCH: usize = 2_000;

/// From this many on, an import that would withdraw more than half of its source asks first.
const MANY_GONE: usize = 10;

/// What becomes of activities that earlier files of the source had and this one has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// Withdraw them, unless that would be most of the source.
    Ask,
    /// Withdraw them.
    Withdraw,
    /// Leave them as they are: the file is a part, not a new edition.
    Keep,
}

/// An import to carry out.
pub struct Request<'a> {
    /// The file.
    pub input: Input<'a>,
    /// The source that the file is an edition of, if the user names it.
    pub source: Option<&'a str>,
    /// What to do with what is gone.
    pub gone: Gone,
    /// Whether only to show what would change.
    pub dry_run: bool,
}

/// What an import did, or would do.
pub struct ImportReport {
    /// The file's name.
    pub file: String,
    /// The import's number; `None` when nothing changed or it was a dry run.
    pub import: Option<i64>,
    /// How many of each.
    pub counts: Counts,
    /// The first changes.
    pub changes: Vec<Change>,
    /// What is gone, all of it.
    pub gone: Vec<Withdrawn>,
    /// Whether what is gone was withdrawn.
    pub withdrawn: bool,
    /// What was found.
    pub findings: Tally,
    /// Whether it was a dry run.
    pub dry_run: bool,
}

/// One activity that is new, back, or has another content.
pub struct Change {
    /// The reporter's organisation id.
    pub reporter: String,
    /// The activity's id with the reporter.
    pub key: String,
    /// New, changed or returned.
    pub outcome: &'static str,
    /// What differs from before, where there was something.
    pub differences: Vec<Difference>,
}

/// Carries out an import: the file is read by a worker into a stage, and the stage kept in one step.
pub async fn import(
    kit: &Kit,
    request: &Request<'_>,
    mut progress: impl FnMut(u64, u64),
) -> Result<ImportReport, Refusal> {
    let store = Store::open(&kit.register, true).await?;
    let country = store.node("country").await?;
    let scratch = Scratch::beside(&kit.register)?;
    let stage = scratch.path().join("stage.jsonl");
    let task = Task::Read { stage: stage.clone(), keep: true, marked: None, shown: None };
    let job = check::job(kit, &request.input, country, task)?;
    worker::run(&job, &mut progress)?;
    let staged = look_over(&stage, None)?;
    let profile_hash = job.profile.as_ref().map_or(String::new(), |(_, text)| hash_text(text.as_bytes()));
    let info = ImportInfo {
        file: kit::file_name(request.input.file),
        file_hash: kit::hash_file(request.input.file)?,
        source: request.source.map_or_else(|| staged.source(), str::to_owned),
        profile: staged.profile,
        profile_hash,
        day: kit.today.to_string(),
        person: None,
        at: None,
    };
    let keeping = Keeping {
        stage: &stage,
        info,
        activities: staged.activities,
        gone: request.gone,
        dry_run: request.dry_run,
        within: None,
        upload: None,
    };
    let report = keep_stage(&store, keeping, &mut progress).await?;
    store.close().await;
    Ok(report)
}

/// What a stage says of itself.
pub struct Staged {
    reporters: BTreeSet<String>,
    list: Option<String>,
    /// The profile's name.
    pub profile: String,
    /// How many activities there are, waiting ones included.
    pub activities: u64,
}

impl Staged {
    /// The list that the file is an edition of.
    pub fn source(&self) -> String {
        // Our own workbook names no source: a ministry's new file takes the place of that ministry's last.
        self.list.clone().unwrap_or_else(|| {
            let all: Vec<&str> = self.reporters.iter().map(String::as_str).collect();
            format!("{}:{}", self.profile, all.join("+"))
        })
    }
}

/// Looks over a stage before it is kept. Reporters that are not among `within` do not count.
pub fn look_over(stage: &Path, within: Option<&BTreeSet<String>>) -> Result<Staged, Refusal> {
    let mut staged = Staged { reporters: BTreeSet::new(), list: None, profile: String::new(), activities: 0 };
    for line in StageReader::open(stage)? {
        match line? {
            StageLine::Activity { reporter, .. } => {
                if within.is_none_or(|within| within.contains(&reporter)) {
                    staged.reporters.insert(reporter);
                }
            }
            StageLine::End { source, profile, activities } => {
                (staged.list, staged.profile, staged.activities) = (source, profile, activities);
            }
            // A stage that is kept has every finding.
            StageLine::Finding(_) | StageLine::More(..) => {}
        }
    }
    Ok(staged)
}

/// A stage to be kept.
pub struct Keeping<'a> {
    /// The stage.
    pub stage: &'a Path,
    /// What the import is of.
    pub info: ImportInfo,
    /// How many activities the stage holds.
    pub activities: u64,
    /// What to do with what is gone.
    pub gone: Gone,
    /// Whether only to find out what would change.
    pub dry_run: bool,
    /// The organisations that activities may be of; none stands for all.
    pub within: Option<&'a BTreeSet<String>>,
    /// The upload that becomes the import with it, and what its page shows then.
    pub upload: Option<(i64, Shown<'a>)>,
}

/// Makes of what an import did what the page of its upload shows.
pub type Shown<'a> = &'a (dyn Fn(&ImportReport) -> String + Sync);

/// Keeps a stage in one step.
pub async fn keep_stage(
    store: &Store,
    keeping: Keeping<'_>,
    progress: &mut impl FnMut(u64, u64),
) -> Result<ImportReport, Refusal> {
    let Keeping { stage, info, activities, gone, dry_run, within, upload } = keeping;
    let (file, file_hash, profile) = (info.file.clone(), info.file_hash.clone(), info.profile.clone());
    let before = store.imports().await?.into_iter().find(|line| line.source == info.source);
    let mut import = store.begin_import(info).await?;
    let mut report = ImportReport {
        file,
        import: None,
        counts: Counts::default(),
        changes: Vec::new(),
        gone: Vec::new(),
        withdrawn: false,
        findings: Tally::default(),
        dry_run,
    };
    keep(&mut import, StageReader::open(stage)?, within, activities, &mut report, progress).await?;
    report.gone = import.gone().await?;
    // Whoever names a list of others takes nothing away from them.
    report.gone.retain(|one| within.is_none_or(|within| within.contains(&one.reporter)));
    if gone != Gone::Keep && !report.gone.is_empty() {
        let Counts { same, changed, returned, .. } = import.counts();
        let stay = same + changed + returned;
        let most = report.gone.len() > MANY_GONE && report.gone.len() as u64 > stay;
        if most && gone == Gone::Ask && !dry_run {
            let gone = Arg::Count(report.gone.len() as u64);
            import.roll_back().await?;
            return Err(Refusal::refused("app-most-gone", [("gone", gone), ("stay", Arg::Count(stay))]));
        }
        import.withdraw(&report.gone).await?;
        report.withdrawn = true;
    }
    report.counts = import.counts();
    let Counts { new, changed, returned, gone, .. } = report.counts;
    // The same file again: its faulty rows wait already.
    let again = before.is_some_and(|line| line.file_hash == file_hash && line.profile == profile);
    if dry_run || again && new + changed + returned + gone == 0 {
        import.roll_back().await?;
        return Ok(report);
    }
    report.import = match upload {
        Some((upload, outcome)) => {
            let outcome = outcome(&report);
            import.commit_upload(upload, &outcome).await?
        }
        None => import.commit().await?,
    };
    tracing::info!(import = report.import, counts = ?report.counts, "imported");
    Ok(report)
}

async fn keep(
    import: &mut Import,
    stage: StageReader,
    within: Option<&BTreeSet<String>>,
    total: u64,
    report: &mut ImportReport,
    progress: &mut impl FnMut(u64, u64),
) -> Result<(), Refusal> {
    let mut incoming: Vec<Incoming> = Vec::new();
    let mut findings: Vec<Finding> = Vec::new();
    let mut notes: std::collections::BTreeMap<String, u64> = std::collections::BTreeMap::new();
    let mut done = 0;
    for line in stage {
        match line? {
            StageLine::Finding(finding) => {
                let kept = finding.severity != Severity::Note || {
                    let count = notes.entry(finding.code.clone()).or_default();
                    *count += 1;
                    *count <= NOTES_KEPT
                };
                if kept {
                    findings.push(finding.clone());
                }
                report.findings.add(finding);
            }
            StageLine::Activity { reporter, key, record, origins, waits } => {
                done += 1;
                // The worker has made it wait. What reads foreign bytes is not who decides in the end.
                if !waits && within.is_some_and(|within| !within.contains(&reporter)) {
                    return Err(Refusal::Fault("a stage has what may not be in it".to_owned()));
                }
                if waits {
                    let body = record.into_bytes();
                    let name = (!key.is_empty()).then_some((reporter.as_str(), key.as_str()));
                    import.put_waiting(name, body).await?;
                } else {
                    incoming.push(Incoming {
                        reporter,
                        key,
                        body: record.into_bytes(),
                        origins: from_line(origins),
                    });
                }
            }
            StageLine::More(..) | StageLine::End { .. } => {}
        }
        if incoming.len() >= BATCH || findings.len() >= BATCH {
            put(import, &mut incoming, &mut findings, report).await?;
            progress(done, total);
        }
    }
    put(import, &mut incoming, &mut findings, report).await
}

async fn put(
    import: &mut Import,
    incoming: &mut Vec<Incoming>,
    findings: &mut Vec<Finding>,
    report: &mut ImportReport,
) -> Result<(), Refusal> {
    let batch = std::mem::take(incoming);
    let names: Vec<(String, String, Origin)> = batch
        .iter()
        .map(|one| {
            let row = (one.origins.first_row > 0).then_some(one.origins.first_row);
            let sheet = (!one.origins.sheet.is_empty()).then(|| one.origins.sheet.clone());
            let origin = Origin { file: one.origins.file.clone(), sheet, row, column: None };
            (one.reporter.clone(), one.key.clone(), origin)
        })
        .collect();
    let bodies: Vec<Vec<u8>> = batch.iter().map(|one| one.body.clone()).collect();
    let outcomes = import.put(batch).await?;
    for (at, (outcome, (reporter, key, origin))) in outcomes.into_iter().zip(names).enumerate() {
        let (outcome, before) = match outcome {
            Outcome::Same => continue,
            Outcome::Duplicate => {
                let finding = Finding::new("duplicate-id", Severity::Error)
                    .at(origin)
                    .on(&key, ayni_model::Path::of("id"))
                    .with("id", key.as_str());
                findings.push(finding.clone());
                report.findings.add(finding);
                import.put_waiting(None, bodies.get(at).cloned().unwrap_or_default()).await?;
                continue;
            }
            Outcome::New => ("new", None),
            Outcome::Returned => ("returned", None),
            Outcome::Changed(before) => ("changed", before),
        };
        if report.changes.len() < LISTED {
            let differences = match (before, bodies.get(at)) {
                (Some(before), Some(after)) => match (record::read(&before), record::read(after)) {
                    (Ok(before), Ok(after)) => differences(&before, &after),
                    _ => Vec::new(),
                },
                _ => Vec::new(),
            };
            report.changes.push(Change { reporter, key, outcome, differences });
        }
    }
    import.put_findings(findings).await?;
    findings.clear();
    Ok(())
}

/// Undoes an import.
pub async fn undo(kit: &Kit, import: i64) -> Result<Undone, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let undone = store.undo(import, &kit.today.to_string()).await?;
    store.close().await;
    Ok(undone)
}

/// The SHA-256 of some bytes, hexadecimal.
pub fn hash_text(bytes: &[u8]) -> String {
    ayni_store::hex(&ayni_store::hash(bytes))
}
