//! What happens inside the worker: a foreign file is read, mapped and checked.

use std::collections::BTreeMap;
use std::fs::File;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ayni_core::check::{Context, SetCheck, check_activity};
use ayni_formats::profile::{self, ActivitySink, Profile, Read};
use ayni_formats::sheets::{self, Flow, Limits, RowSink};
use ayni_formats::{record, suggest};
use ayni_model::reference::Reference;
use ayni_model::sheet::{Merge, Row};
use ayni_model::{Finding, NoWatch, Origin, Path, Severity, Watch};
use ayni_store::Origins;
use ayni_words::{Catalogue, Words};

use super::kit;
use super::stage::{StageLine, StageWriter, to_line};
use super::worker::{Job, Task, Word, say};

/// Tells the parent how far the reading is, a few times a second.
struct Teller {
    last: std::cell::Cell<Option<Instant>>,
}

impl Watch for Teller {
    fn progress(&self, done: u64, total: u64) {
        let now = Instant::now();
        if self.last.get().is_none_or(|last| now.duration_since(last) > Duration::from_millis(200)) {
            self.last.set(Some(now));
            say(&Word::Progress(done, total));
        }
    }

    fn cancelled(&self) -> bool {
        false
    }
}

/// The whole life of a worker: a job from standard input, words on standard output.
pub fn work() -> std::process::ExitCode {
    let job: Job = match serde_json::from_reader(std::io::stdin().lock()) {
        Ok(job) => job,
        Err(error) => {
            say(&Word::Trouble { full: false, text: format!("job: {error}") });
            return std::process::ExitCode::from(4);
        }
    };
    let done = job.limits.put_on().map_err(Halt::from).and_then(|()| carry_out(&job));
    say(&match done {
        Ok(()) => Word::Done,
        Err(Halt::Refused(findings)) => Word::Refused(findings),
        Err(Halt::Trouble(error)) => {
            Word::Trouble { full: error.kind() == std::io::ErrorKind::StorageFull, text: error.to_string() }
        }
    });
    std::process::ExitCode::SUCCESS
}

/// Why a worker ends early.
enum Halt {
    Refused(Vec<Finding>),
    Trouble(std::io::Error),
}

impl From<std::io::Error> for Halt {
    fn from(error: std::io::Error) -> Halt {
        Halt::Trouble(error)
    }
}

fn carry_out(job: &Job) -> Result<(), Halt> {
    let (reference, _) = kit::reference(job.data.as_deref())
        .map_err(|refusal| Halt::Trouble(std::io::Error::other(format!("{refusal:?}"))))?;
    match &job.task {
        Task::Read { stage, keep, marked } => {
            let (profile, profile_name) = profile_of(job)?;
            let mut writer = StageWriter::create(stage)?;
            let found = read(job, &profile, &reference, &mut writer, *keep)?;
            writer.add(&StageLine::End {
                source: list_of(&profile),
                profile: profile_name,
                activities: found.activities,
            })?;
            writer.finish()?;
            if let Some(path) = marked {
                mark(job, reference, &found.marks, path)?;
            }
            Ok(())
        }
        Task::Suggest { profile, account } => {
            let mut source = File::open(&job.file)?;
            let name = kit::file_name(&job.file);
            let teller = Teller { last: std::cell::Cell::new(None) };
            let (book, findings) = sheets::read_book(&mut source, &name, &Limits::default(), &teller);
            if book.sheets.is_empty() {
                return Err(Halt::Refused(findings));
            }
            let suggestion = suggest::suggest(&book, &reference);
            std::fs::write(profile, suggestion.profile_toml.as_bytes())?;
            let said = serde_json::json!({ "lines": suggestion.lines, "left_out": suggestion.left_out });
            std::fs::write(account, said.to_string())?;
            Ok(())
        }
    }
}

/// The profile that the job names, with its name; without one, our own shape, if the file has it.
fn profile_of(job: &Job) -> Result<(Profile, String), Halt> {
    if let Some((name, text)) = &job.profile {
        let profile = Profile::from_toml(text).map_err(|error| Halt::Refused(vec![error.finding(name)]))?;
        return Ok(reported(profile, job));
    }
    let mut source = File::open(&job.file)?;
    let name = kit::file_name(&job.file);
    let mut head = Head { rows: Vec::new(), own: false };
    let findings = sheets::read(&mut source, &name, &Limits::default(), &NoWatch, &mut head);
    if head.own || profile::is_own(&head.rows) {
        return Ok(reported(profile::own(), job));
    }
    let unreadable: Vec<Finding> =
        findings.into_iter().filter(|found| found.severity == Severity::Error).collect();
    if !unreadable.is_empty() {
        return Err(Halt::Refused(unreadable));
    }
    Err(Halt::Refused(vec![
        Finding::new("profile-needed", Severity::Error).at(Origin::file(&name)).with("file", name.as_str()),
    ]))
}

/// The profile for the reporter that the user names, with its name.
fn reported(profile: Profile, job: &Job) -> (Profile, String) {
    let name = profile.profile.clone();
    match &job.reporter {
        Some(reporter) => (profile.for_reporter(reporter), name),
        None => (profile, name),
    }
}

/// The list that the file is an edition of, by its profile; our own workbook leaves that to its reporters.
fn list_of(profile: &Profile) -> Option<String> {
    if profile.profile == profile::own().profile {
        return None;
    }
    Some(profile.list.clone().unwrap_or_else(|| profile.profile.clone()))
}

/// Looks at the first rows of each sheet.
struct Head {
    rows: Vec<Row>,
    own: bool,
}

/// How many rows of a sheet show whether it is our own.
const HEAD: usize = 30;

impl RowSink for Head {
    fn sheet(&mut self, _: &str, _: &[Merge]) -> Flow {
        self.own |= profile::is_own(&self.rows);
        self.rows.clear();
        if self.own { Flow::Stop } else { Flow::Continue }
    }

    fn row(&mut self, row: Row) -> Flow {
        self.rows.push(row);
        if self.rows.len() < HEAD { Flow::Continue } else { Flow::SkipSheet }
    }
}

/// What a reading leaves for the marked copy.
struct Found {
    activities: u64,
    marks: Vec<Finding>,
}

/// How many findings a marked copy can bear; a file with more is not one to mend by hand.
const MARKS: usize = 250_000;

/// The list of the South that the checks go by; a measurement goes by its method's.
pub const SOUTH: &str = "g77";

/// Reads, maps and checks the file into the stage.
fn read(
    job: &Job,
    profile: &Profile,
    reference: &Reference,
    stage: &mut StageWriter,
    keep: bool,
) -> Result<Found, Halt> {
    let context = Context {
        reference,
        as_of: job.as_of.first_day(),
        country: job.country.as_deref(),
        south: reference.souths.get(SOUTH),
    };
    let mut keeper = Keeper {
        context,
        set: SetCheck::new(&context),
        places: BTreeMap::new(),
        stage,
        keep,
        own: profile.profile == profile::own().profile,
        activities: 0,
        marks: matches!(&job.task, Task::Read { marked: Some(_), .. }).then(Vec::new),
        trouble: None,
    };
    let mut source = File::open(&job.file)?;
    let name = kit::file_name(&job.file);
    let teller = Teller { last: std::cell::Cell::new(None) };
    profile::map(&mut source, &name, profile, reference, &Limits::default(), &teller, &mut keeper);
    keeper.finish(&name).map_err(Halt::from)
}

/// Takes in activities as they are mapped: checks them and puts them on the stage.
struct Keeper<'a> {
    context: Context<'a>,
    set: SetCheck<'a>,
    /// Row of each activity, so that a finding over the set can be placed: id to (sheet, row).
    places: BTreeMap<String, (Arc<str>, u32)>,
    stage: &'a mut StageWriter,
    keep: bool,
    own: bool,
    activities: u64,
    /// Findings for the marked copy, where one is wanted.
    marks: Option<Vec<Finding>>,
    trouble: Option<std::io::Error>,
}

impl Keeper<'_> {
    fn put(&mut self, line: &StageLine) {
        if self.trouble.is_none()
            && let Err(error) = self.stage.add(line)
        {
            self.trouble = Some(error);
        }
    }

    fn found(&mut self, finding: Finding) {
        if let Some(marks) = &mut self.marks
            && marks.len() < MARKS
        {
            marks.push(finding.clone());
        }
        self.put(&StageLine::Finding(finding));
    }

    fn finish(mut self, file: &str) -> std::io::Result<Found> {
        let set = std::mem::replace(&mut self.set, SetCheck::new(&self.context));
        for mut finding in set.finish() {
            if finding.origin.is_none() {
                let place = finding.activity.as_ref().and_then(|id| self.places.get(id));
                finding.origin = Some(match place {
                    Some((sheet, row)) => Origin {
                        file: file.to_owned(),
                        sheet: (!sheet.is_empty()).then(|| sheet.to_string()),
                        row: Some(*row),
                        column: None,
                    },
                    None => Origin::file(file),
                });
            }
            self.found(finding);
        }
        match self.trouble {
            Some(error) => Err(error),
            None => Ok(Found { activities: self.activities, marks: self.marks.unwrap_or_default() }),
        }
    }
}

impl ActivitySink for Keeper<'_> {
    fn activity(&mut self, read: Read) -> Flow {
        let Read { activity, origins, mut findings, .. } = read;
        self.activities += 1;
        findings.extend(check_activity(&activity, &self.context));
        self.set.see(&activity);
        findings.extend(self.set.drain());
        for finding in &mut findings {
            place(finding, &origins);
        }
        let waits = findings.iter().any(|finding| finding.severity == Severity::Error);
        if let Some(first) = origins.values().find(|origin| origin.row.is_some()) {
            let sheet = Arc::from(first.sheet.as_deref().unwrap_or_default());
            self.places.insert(activity.id.clone(), (sheet, first.row.unwrap_or(0)));
        }
        for finding in findings {
            self.found(finding);
        }
        if self.keep {
            let record = String::from_utf8(record::write(&activity)).unwrap_or_default();
            self.put(&StageLine::Activity {
                reporter: activity.reporter,
                key: activity.id,
                record,
                origins: to_line(Origins::pack(&origins)),
                waits,
            });
        }
        if self.trouble.is_some() { Flow::Stop } else { Flow::Continue }
    }

    fn finding(&mut self, finding: Finding) {
        // The row of column ids in our own workbook is hidden by us.
        if self.own && finding.code == "sheet-hidden-rows" {
            return;
        }
        self.found(finding);
    }
}

/// Gives a finding the place of the nearest field above the one it speaks of.
pub fn place(finding: &mut Finding, origins: &BTreeMap<Path, Origin>) {
    if finding.origin.is_some() {
        return;
    }
    let mut path = finding.path.clone();
    while let Some(one) = path {
        if let Some(origin) = origins.get(&one) {
            finding.origin = Some(origin.clone());
            return;
        }
        path = one.parent();
    }
    // A field that the row lacks has no cell; the row itself is the place.
    finding.origin = origins.values().next().map(|origin| Origin { column: None, ..origin.clone() });
}

/// Writes the marked copy.
fn mark(job: &Job, reference: Reference, marks: &[Finding], path: &std::path::Path) -> Result<(), Halt> {
    let mut source = File::open(&job.file)?;
    let name = kit::file_name(&job.file);
    let teller = Teller { last: std::cell::Cell::new(None) };
    let (book, findings) = sheets::read_book(&mut source, &name, &Limits::default(), &teller);
    // A copy of a part would pass for the whole.
    if let Some(too_much) = findings.into_iter().find(|found| found.code == "sheet-too-much-for-memory") {
        return Err(Halt::Refused(vec![too_much]));
    }
    let words = Words::new(&Arc::new(Catalogue::embedded()), Arc::new(reference), &job.language);
    let bytes = ayni_print::marked::copy(&book, marks, &words, job.as_of.first_day())
        .map_err(|error| Halt::Trouble(std::io::Error::other(error.to_string())))?;
    std::fs::write(path, bytes)?;
    Ok(())
}
