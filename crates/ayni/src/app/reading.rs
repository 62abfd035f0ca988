//! What happens inside the worker: a foreign file is read, mapped and checked.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::File;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ayni_core::check::{Brief, Context, SetCheck, check_activity};
use ayni_formats::profile::{self, ActivitySink, Look, Names, Profile, Read};
use ayni_formats::reference::CountryFinder;
use ayni_formats::sheets::{self, Flow, Limits, RowSink};
use ayni_formats::suggest;
use ayni_model::reference::Reference;
use ayni_model::sheet::{Book, Merge, Row};
use ayni_model::{Activity, Arg, FieldOrigins, Finding, NoWatch, Origin, Path, Severity, Watch};
use ayni_words::{Catalogue, Words};

use super::child::{AHEAD, Word, say};
use super::findings::SHOWN;
use super::kit;
use super::shown::{self, Around};
use super::spread::spread;
use super::stage::{StageWriter, Staged};
use super::worker::{Job, Task};

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
    // Who is started ahead of its order makes use of the time: the order will want the lists as they were shipped.
    let ahead = std::env::args_os().nth(2).is_some_and(|second| second == AHEAD);
    let shipped = ahead.then(|| Lists::load(None));
    let job: Job = match serde_json::from_reader(std::io::stdin().lock()) {
        Ok(job) => job,
        Err(error) => {
            say(&Word::Trouble { full: false, text: format!("job: {error}") });
            return std::process::ExitCode::from(4);
        }
    };
    let done = job.limits.put_on().map_err(Halt::from).and_then(|()| {
        let shipped = shipped.filter(|_| job.data.is_none());
        carry_out(&job, shipped.unwrap_or_else(|| Lists::load(job.data.as_deref()))?)
    });
    say(&match done {
        Ok(()) => Word::Done,
        Err(Halt::Refused(findings)) => Word::Refused(findings),
        Err(Halt::Trouble(error)) => Word::trouble(&error),
    });
    std::process::ExitCode::SUCCESS
}

/// What every reading looks things up in.
struct Lists {
    reference: Reference,
    countries: Arc<CountryFinder>,
}

impl Lists {
    /// The shipped lists, with a country's own over them.
    fn load(own: Option<&std::path::Path>) -> Result<Lists, Halt> {
        let reference = kit::lists(own)
            .map_err(|refusal| Halt::Trouble(std::io::Error::other(format!("{refusal:?}"))))?;
        let countries = Arc::new(CountryFinder::new(&reference));
        Ok(Lists { reference, countries })
    }
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

fn carry_out(job: &Job, Lists { reference, countries }: Lists) -> Result<(), Halt> {
    match &job.task {
        Task::Read { stage, keep, marked, shown } => {
            let (profile, profile_name) = profile_of(job)?;
            let mut writer = StageWriter::create(stage)?;
            let names = Names::with(&reference, countries);
            let found = read(job, &profile, &reference, names, &mut writer, *keep)?;
            writer.end(list_of(&profile).as_deref(), &profile_name, found.activities)?;
            if let Some(path) = shown {
                let shown = shown::show(&job.file, &profile, &reference, &found.around)?;
                std::fs::write(path, serde_json::to_vec(&shown).map_err(std::io::Error::from)?)?;
            }
            if let Some(path) = marked {
                mark(job, reference, &found.marks, path)?;
            }
            Ok(())
        }
        Task::Look { known, out } => {
            let book = book(job)?;
            let looked = shown::look(&book, known, &reference);
            std::fs::write(out, serde_json::to_vec(&looked).map_err(std::io::Error::from)?)?;
            Ok(())
        }
        Task::Suggest { profile, account } => {
            let book = book(job)?;
            let suggestion = suggest::suggest(&book, &reference);
            std::fs::write(profile, suggestion.profile_toml.as_bytes())?;
            let said = serde_json::json!({ "lines": suggestion.lines, "left_out": suggestion.left_out });
            std::fs::write(account, said.to_string())?;
            Ok(())
        }
    }
}

/// The whole file in memory; refused where it has no sheet that can be read.
fn book(job: &Job) -> Result<Book, Halt> {
    let mut source = File::open(&job.file)?;
    let name = kit::file_name(&job.file);
    let teller = Teller { last: std::cell::Cell::new(None) };
    let (book, findings) = sheets::read_book(&mut source, &name, &Limits::default(), &teller);
    if book.sheets.is_empty() { Err(Halt::Refused(findings)) } else { Ok(book) }
}

/// The same work without a process of its own.
#[cfg(test)]
pub fn here(job: &Job, mut progress: impl FnMut(u64, u64)) -> Result<(), super::Refusal> {
    progress(1, 2);
    Lists::load(job.data.as_deref()).and_then(|lists| carry_out(job, lists)).map_err(|halt| match halt {
        Halt::Refused(findings) => super::Refusal::Content(findings),
        Halt::Trouble(error) => super::Refusal::Fault(error.to_string()),
    })
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
    around: Around,
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
    names: Names<'_>,
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
        set: SetCheck::new(&context),
        places: Places::default(),
        stage,
        own: profile.profile == profile::own().profile,
        activities: 0,
        told: (!keep).then(BTreeMap::new),
        marks: matches!(&job.task, Task::Read { marked: Some(_), .. }).then(Vec::new),
        around: matches!(&job.task, Task::Read { shown: Some(_), .. }).then(Around::default),
        trouble: None,
    };
    let looker = Looker { context, keep, within: job.within.as_ref() };
    let source = File::open(&job.file)?;
    let name = kit::file_name(&job.file);
    spread(
        source,
        &name,
        profile,
        names,
        || Teller { last: std::cell::Cell::new(None) },
        &looker,
        &mut keeper,
    );
    keeper.finish(&name, &context).map_err(Halt::from)
}

/// Checks each activity by itself and makes its piece of the stage.
struct Looker<'a> {
    context: Context<'a>,
    keep: bool,
    within: Option<&'a BTreeSet<String>>,
}

impl Looker<'_> {
    /// An activity of an organisation that the file may not speak for waits.
    fn foreign(&self, activity: &Activity) -> Option<Finding> {
        // One without a reporter waits for that already.
        let reporter = Some(activity.reporter.as_str()).filter(|reporter| !reporter.is_empty())?;
        self.within.filter(|within| !within.contains(reporter))?;
        let finding = Finding::new("reporter-foreign", Severity::Error);
        Some(finding.on(&activity.id, Path::of("reporter")).with("reporter", reporter))
    }
}

/// What is left of an activity that was looked at.
struct Looked {
    brief: Brief,
    findings: Vec<Finding>,
    staged: Option<Staged>,
    origins: FieldOrigins,
    row: u32,
}

impl Look for Looker<'_> {
    type Seen = Looked;

    fn look(&self, mut read: Read) -> Looked {
        read.findings.extend(check_activity(&read.activity, &self.context));
        read.findings.extend(self.foreign(&read.activity));
        read.findings.iter_mut().for_each(|finding| place(finding, &read.origins));
        Looked {
            brief: Brief::of(&read.activity),
            staged: self.keep.then(|| Staged::of(&read)),
            row: read.row,
            findings: read.findings,
            origins: read.origins,
        }
    }
}

/// The row of each activity, so that a finding over the set can be placed. Names stand in it as hashes:
/// a file may have millions of them.
#[derive(Default)]
struct Places {
    /// The sheets in their order, each with the number of its first activity.
    sheets: Vec<(usize, String)>,
    rows: Vec<(u64, u32)>,
}

impl Places {
    fn put(&mut self, looked: &Looked) {
        let sheet = looked.origins.sheet().sheet.as_deref().unwrap_or_default();
        if self.sheets.last().is_none_or(|(_, last)| last != sheet) {
            self.sheets.push((self.rows.len(), sheet.to_owned()));
        }
        self.rows.push((looked.brief.key(), looked.row));
    }

    /// Gives each finding without a place that of its activity; of several with one name, the last.
    fn place(&self, findings: &mut [Finding], file: &str) {
        let hash = |finding: &Finding| activity_of(finding).map(|(reporter, id)| Brief::key_of(reporter, id));
        let open = findings.iter().filter(|finding| finding.origin.is_none());
        let mut found: HashMap<u64, Option<usize>> = open.filter_map(hash).map(|hash| (hash, None)).collect();
        for (number, (hash, _)) in self.rows.iter().enumerate() {
            if let Some(place) = found.get_mut(hash) {
                *place = Some(number);
            }
        }
        for finding in findings.iter_mut().filter(|finding| finding.origin.is_none()) {
            let number = hash(finding).and_then(|hash| found.get(&hash).copied().flatten());
            let origin = number.and_then(|number| self.origin(number, file));
            finding.origin = Some(origin.unwrap_or_else(|| Origin::file(file)));
        }
    }

    fn origin(&self, number: usize, file: &str) -> Option<Origin> {
        let (_, row) = self.rows.get(number)?;
        let sheet = self.sheets.iter().rev().find(|(first, _)| *first <= number).map(|(_, sheet)| sheet);
        let sheet = sheet.filter(|sheet| !sheet.is_empty()).cloned();
        Some(Origin { sheet, row: Some(*row), ..Origin::file(file) })
    }
}

/// Takes in activities as they are mapped: checks them as a set and puts them on the stage.
struct Keeper<'a> {
    set: SetCheck<'a>,
    places: Places,
    stage: &'a mut StageWriter,
    own: bool,
    activities: u64,
    /// How many findings of each code and severity there were, where only the first of them are shown.
    told: Option<BTreeMap<String, BTreeMap<Severity, u64>>>,
    /// Findings for the marked copy, where one is wanted.
    marks: Option<Vec<Finding>>,
    /// Which cells are to be shown around findings, where that is wanted.
    around: Option<Around>,
    trouble: Option<std::io::Error>,
}

impl<'a> Keeper<'a> {
    fn put(&mut self, write: impl FnOnce(&mut StageWriter) -> std::io::Result<()>) {
        if self.trouble.is_none()
            && let Err(error) = write(self.stage)
        {
            self.trouble = Some(error);
        }
    }

    fn found(&mut self, finding: Finding) {
        if self.is_shown(&finding) {
            self.put(|stage| stage.finding(&finding));
            if let Some(around) = &mut self.around {
                around.found(&finding);
            }
        }
        if let Some(marks) = &mut self.marks
            && marks.len() < MARKS
        {
            marks.push(finding);
        }
    }

    /// Counts a finding; whether it is among those of its code that are shown, or kept.
    fn is_shown(&mut self, finding: &Finding) -> bool {
        let Some(told) = &mut self.told else { return true };
        if !told.contains_key(&finding.code) {
            told.insert(finding.code.clone(), BTreeMap::new());
        }
        let Some(told) = told.get_mut(&finding.code) else { return true };
        let count = told.entry(finding.severity).or_default();
        *count += 1;
        *count <= SHOWN as u64
    }

    fn finish(mut self, file: &str, context: &Context<'a>) -> std::io::Result<Found> {
        let set = std::mem::replace(&mut self.set, SetCheck::new(context));
        let mut findings = set.finish();
        self.places.place(&mut findings, file);
        for finding in findings {
            self.found(finding);
        }
        for (code, told) in self.told.take().unwrap_or_default() {
            for (severity, count) in told {
                if let Some(more) = count.checked_sub(SHOWN as u64).filter(|more| *more > 0) {
                    self.put(|stage| stage.more(severity, &code, more));
                }
            }
        }
        match self.trouble {
            Some(error) => Err(error),
            None => Ok(Found {
                activities: self.activities,
                marks: self.marks.unwrap_or_default(),
                around: self.around.unwrap_or_default(),
            }),
        }
    }
}

impl ActivitySink<Looked> for Keeper<'_> {
    fn activity(&mut self, mut looked: Looked, error: Option<Finding>) -> Flow {
        self.activities += 1;
        self.set.take(&looked.brief);
        self.places.put(&looked);
        let mut of_set = self.set.drain();
        of_set.iter_mut().for_each(|finding| place(finding, &looked.origins));
        looked.findings.extend(error.into_iter().chain(of_set));
        let waits = looked.findings.iter().any(|finding| finding.severity == Severity::Error);
        for finding in looked.findings {
            self.found(finding);
        }
        if let Some(mut staged) = looked.staged {
            if waits {
                staged.waiting();
            }
            self.put(|stage| stage.activity(&staged));
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

/// Gives a finding that has none the place of the nearest field above the one it speaks of.
pub fn place(finding: &mut Finding, origins: &FieldOrigins) {
    if finding.origin.is_none() {
        finding.origin = origins.nearest(finding.path.as_ref());
    }
}

/// The activity that a finding over a set speaks of: its reporter and id. Two reporters may use one id.
pub fn activity_of(finding: &Finding) -> Option<(&str, &str)> {
    let Some(Arg::Text(reporter)) = finding.args.get("reporter") else { return None };
    finding.activity.as_deref().map(|id| (reporter.as_str(), id))
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
