//! What threads make of pieces of a register, put together in their order: base rows on their way into
//! files, what today's rules find, and what is left to say at the end.

use std::collections::{BTreeMap, VecDeque};
use std::ops::RangeInclusive;
use std::path::Path;
use std::sync::Arc;

use ayni_core::check::{Brief, Context, SetCheck, check_activity};
use ayni_core::measure::{Item, Measured, Measuring, Piece, Setting};
use ayni_core::report::{Register, RowCounts};
use ayni_cube::{BaseWriter, WrittenFile};
use ayni_model::edition::Framework;
use ayni_model::measure::PartnerGroups;
use ayni_model::method::Method;
use ayni_model::reference::Reference;
use ayni_model::{Day, FieldOrigins, Finding, NoWatch, Watch};
use ayni_store::Origins;
use tokio::task::{JoinHandle, spawn_blocking};

use super::super::{Refusal, reading};
use super::fault;
use super::source::{Kept, Source};

/// What every piece is measured by.
pub(super) struct Job {
    pub country: String,
    pub years: Option<RangeInclusive<i16>>,
    pub framework: Arc<Framework>,
    pub method: Arc<Method>,
    pub reference: Arc<Reference>,
    /// What today's rules go by, where they are to run again.
    pub checks: Option<Checks>,
}

/// The figures name the rules, so these must have run on what is counted, whatever rules there were
/// when it was imported. What was read from a file just now was checked by them.
pub(super) struct Checks {
    pub country: Option<String>,
    pub as_of: Day,
}

impl Job {
    /// The setting that it is.
    pub fn setting(&self) -> Setting<'_> {
        Setting {
            country: &self.country,
            years: self.years.clone(),
            framework: &self.framework,
            method: &self.method,
            reference: &self.reference,
        }
    }

    fn context(&self) -> Option<Context<'_>> {
        let checks = self.checks.as_ref()?;
        Some(Context {
            reference: &self.reference,
            as_of: checks.as_of,
            country: checks.country.as_deref(),
            south: self.reference.souths.get(reading::SOUTH),
        })
    }

    fn work(&self, piece: Vec<Kept>) -> Result<Worked, Refusal> {
        let mut read = Vec::with_capacity(piece.len());
        for kept in &piece {
            read.push((kept.read()?, kept.origins.unpack()));
        }
        let items = read.iter().map(|(activity, origins)| Item { activity, origins });
        let measured = Piece::of(items, &self.setting(), &NoWatch);
        let mut checked = Vec::new();
        if let Some(context) = self.context() {
            checked.reserve(piece.len());
            for ((activity, origins), kept) in read.iter().zip(piece) {
                let mut findings = check_activity(activity, &context);
                findings.iter_mut().for_each(|finding| reading::place(finding, origins));
                checked.push((Brief::of(activity), findings, kept.origins));
            }
        }
        Ok(Worked { measured, checked })
    }
}

/// What a thread made of a piece.
struct Worked {
    measured: Piece,
    /// What is left of each activity, what was found in it, and where its fields stood.
    checked: Vec<(Brief, Vec<Finding>, Origins)>,
}

/// What all pieces gave. The rows themselves are in the files.
pub(super) struct Gathered {
    pub measured: Measured,
    /// What the rules found.
    pub checked: Vec<Finding>,
    pub counts: RowCounts,
    pub files: Vec<WrittenFile>,
    pub register: Register,
}

/// Measures all that the source has, and writes the base rows into `folder`.
pub(super) async fn gather(
    source: &Source,
    job: &Arc<Job>,
    folder: &Path,
    groups: &BTreeMap<String, PartnerGroups>,
    threads: usize,
    watch: &dyn Watch,
) -> Result<Gathered, Refusal> {
    let measuring = Measuring::begin(&job.setting()).map_err(Refusal::Content)?;
    let context = job.context();
    let mut whole = Whole {
        measuring,
        writer: BaseWriter::new(folder, groups).map_err(fault)?,
        counts: RowCounts::default(),
        set: context.as_ref().map(SetCheck::new),
        findings: Vec::new(),
        places: Places::default(),
    };
    let mut done = 0;
    let mut running: VecDeque<JoinHandle<Result<Worked, Refusal>>> = VecDeque::new();
    let register = source.pieces(async |piece| {
        while running.len() >= threads.max(1) {
            whole.take(running.pop_front()).await?;
        }
        done += piece.len() as u64;
        watch.progress(done, 0);
        let job = Arc::clone(job);
        running.push_back(spawn_blocking(move || job.work(piece)));
        Ok(())
    });
    let register = register.await?;
    for one in running {
        whole.take(Some(one)).await?;
    }
    whole.finish(job, register)
}

struct Whole<'a> {
    measuring: Measuring,
    writer: BaseWriter,
    counts: RowCounts,
    set: Option<SetCheck<'a>>,
    findings: Vec<Finding>,
    places: Places,
}

impl Whole<'_> {
    async fn take(&mut self, running: Option<JoinHandle<Result<Worked, Refusal>>>) -> Result<(), Refusal> {
        let Some(running) = running else { return Ok(()) };
        let worked = running.await.map_err(|error| Refusal::Fault(error.to_string()))??;
        let batch = self.measuring.take(worked.measured);
        self.counts.add(&batch);
        self.writer.add(&batch).map_err(fault)?;
        let Some(set) = &mut self.set else { return Ok(()) };
        for (brief, findings, origins) in worked.checked {
            self.findings.extend(findings);
            set.take(&brief);
            let of_set = set.drain();
            if !of_set.is_empty() {
                let fields = origins.unpack();
                self.findings.extend(of_set.into_iter().map(|mut finding| {
                    reading::place(&mut finding, &fields);
                    finding
                }));
            }
            self.places.put(&brief, origins);
        }
        Ok(())
    }

    fn finish(mut self, job: &Job, register: Register) -> Result<Gathered, Refusal> {
        if let Some(set) = self.set {
            for mut finding in set.finish() {
                let fields = reading::activity_of(&finding).and_then(|name| self.places.find(name));
                if let Some(fields) = fields {
                    reading::place(&mut finding, &fields);
                }
                self.findings.push(finding);
            }
        }
        Ok(Gathered {
            measured: self.measuring.finish(&job.setting()),
            checked: self.findings,
            counts: self.counts,
            files: self.writer.finish().map_err(fault)?,
            register,
        })
    }
}

/// Where the fields of every activity stood, for what can only be found when all were seen. Activities that
/// were mapped alike share a file, a sheet and a layout; only the first row is their own.
#[derive(Default)]
struct Places {
    known: BTreeMap<[String; 3], u32>,
    sheets: Vec<[String; 3]>,
    /// Reporter, id, number of the sheet, first row, in the order of their names.
    activities: Vec<(Arc<str>, Box<str>, u32, u32)>,
}

impl Places {
    fn put(&mut self, brief: &Brief, origins: Origins) {
        let Origins { file, sheet, first_row, layout } = origins;
        let sheet = [file, sheet, layout];
        let next = u32::try_from(self.sheets.len()).unwrap_or(u32::MAX);
        let number = match self.known.get(&sheet) {
            Some(number) => *number,
            None => {
                self.sheets.push(sheet.clone());
                self.known.insert(sheet, next);
                next
            }
        };
        let reporter = match self.activities.last() {
            Some((last, ..)) if **last == *brief.reporter() => Arc::clone(last),
            _ => brief.reporter().into(),
        };
        self.activities.push((reporter, brief.id().into(), number, first_row));
    }

    fn find(&self, (reporter, id): (&str, &str)) -> Option<FieldOrigins> {
        let order = |place: &(Arc<str>, Box<str>, u32, u32)| (&*place.0, &*place.1).cmp(&(reporter, id));
        let at = self.activities.binary_search_by(order).ok()?;
        let (_, _, number, first_row) = self.activities.get(at)?;
        let [file, sheet, layout] = self.sheets.get(*number as usize)?.clone();
        Some(Origins { file, sheet, first_row: *first_row, layout }.unpack())
    }
}
