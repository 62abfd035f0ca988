//! A measurement made piece by piece: a register is larger than what should be held of it at once.
//!
//! A piece is some activities that follow each other. It can be measured by itself, and by a thread of
//! its own; put together in their order the pieces give what all activities at once would have given.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ayni_model::measure::{MeasureBatch, MeasureKind, ShareKind};
use ayni_model::quality::QualityRow;
use ayni_model::{Activity, Finding, Severity, Watch};

use super::notes::Notes;
use super::{Frame, Item, Setting, coverage, order, quality, rows};

/// What some activities give.
#[derive(Debug, Default)]
pub struct Piece {
    /// Their rows, numbered from 0.
    batch: MeasureBatch,
    /// What they say of results, evaluations, phases and values added.
    quality: Vec<QualityRow>,
    notes: Notes,
    seen: Seen,
    /// How many activities were measured, and whether that was all of them.
    done: u64,
    cancelled: bool,
}

impl Piece {
    /// Measures some activities. They may come in any order, but all of them go before or after those of any
    /// other piece, by reporter and then id. Empty where the method names a list of the South that is
    /// not there.
    ///
    /// When `watch` says so it ends early, and then the measurement has the error `measure-cancelled`.
    pub fn of<'a>(items: impl Iterator<Item = Item<'a>>, setting: &Setting<'_>, watch: &dyn Watch) -> Piece {
        let mut piece = Piece::default();
        let Some(frame) = Frame::new(setting, &mut Vec::new()) else { return piece };
        let mut items: Vec<Item<'_>> = items.collect();
        items.sort_by(|a, b| order(a.activity, b.activity));
        let total = items.len() as u64;
        for item in &items {
            if piece.done.is_multiple_of(1024) {
                watch.progress(piece.done, total);
                if watch.cancelled() {
                    piece.cancelled = true;
                    return piece;
                }
            }
            let first = piece.batch.rows.len();
            rows::add(item, &frame, &mut piece.batch, &mut piece.notes);
            piece.seen.take(item.activity, piece.batch.rows.get(first..).unwrap_or_default());
            quality::add(item, &frame, &mut piece.quality);
            piece.done += 1;
        }
        watch.progress(total, total);
        piece
    }
}

/// A measurement in the making.
#[derive(Debug)]
pub struct Measuring {
    findings: Vec<Finding>,
    /// How many rows there are so far.
    rows: u32,
    quality: Vec<QualityRow>,
    notes: Notes,
    seen: Seen,
    done: u64,
    cancelled: bool,
}

/// What is left of a measurement when its rows have been handed on.
#[derive(Debug, Default)]
pub struct Measured {
    /// What was found on the way.
    pub findings: Vec<Finding>,
    /// The base rows of results, evaluations, phases and values added ([`quality`](super::quality())).
    pub quality: Vec<QualityRow>,
}

impl Measuring {
    /// Begins one. `Err` where the method names a list of the South that is not there: then there is nothing to
    /// measure, and the findings say so.
    pub fn begin(setting: &Setting<'_>) -> Result<Measuring, Vec<Finding>> {
        let mut findings = Vec::new();
        if Frame::new(setting, &mut findings).is_none() {
            return Err(findings);
        }
        Ok(Measuring {
            findings,
            rows: 0,
            quality: Vec::new(),
            notes: Notes::default(),
            seen: Seen::default(),
            done: 0,
            cancelled: false,
        })
    }

    /// Takes in the piece that follows, and hands its rows on with the numbers that they have in the whole.
    pub fn take(&mut self, piece: Piece) -> MeasureBatch {
        let Piece { mut batch, mut quality, notes, seen, done, cancelled } = piece;
        self.notes.absorb(notes);
        self.done += done;
        self.cancelled |= cancelled;
        self.quality.append(&mut quality);
        // A measurement holds four thousand million rows; what is beyond them can be measured by years.
        let first = self.rows;
        let Some(next) = u32::try_from(batch.rows.len()).ok().and_then(|rows| first.checked_add(rows)) else {
            self.notes.full(done);
            return MeasureBatch::default();
        };
        self.rows = next;
        self.seen.absorb(seen);
        if first > 0 {
            batch.rows.iter_mut().for_each(|row| row.row += first);
            for kind in ShareKind::ALL {
                batch.shares_mut(*kind).iter_mut().for_each(|share| share.row += first);
            }
        }
        batch
    }

    /// Ends it.
    pub fn finish(mut self, setting: &Setting<'_>) -> Measured {
        if self.cancelled {
            self.findings.push(Finding::new("measure-cancelled", Severity::Error).with("done", self.done));
        }
        self.notes.parts(self.seen.parts_of_wholes());
        self.findings.extend(self.notes.findings());
        self.findings.extend(coverage::silent(&self.seen.years, setting));
        self.findings.extend(coverage::empty_years(&self.seen.years, setting));
        quality::sort(&mut self.quality);
        Measured { findings: self.findings, quality: self.quality }
    }
}

/// The years that there are rows of, by reporter.
pub(super) type YearsOf = BTreeMap<Arc<str>, BTreeSet<i16>>;

/// What is kept of activities that went by.
#[derive(Debug, Default)]
struct Seen {
    /// Every reporter that sent anything, with the years that its rows fall in.
    years: YearsOf,
    /// The activities with counted money, in their order.
    counted: Vec<(Arc<str>, Box<str>)>,
    /// Those that have some and stand under another of their reporter: the whole that each is a part of.
    wholes: Vec<(Arc<str>, Box<str>)>,
}

impl Seen {
    fn take(&mut self, activity: &Activity, rows: &[ayni_model::measure::MeasureRow]) {
        let (reporter, years) = match self.years.last_entry() {
            Some(last) if **last.key() == *activity.reporter => (Arc::clone(last.key()), last.into_mut()),
            _ => {
                let reporter: Arc<str> = activity.reporter.as_str().into();
                (Arc::clone(&reporter), self.years.entry(reporter).or_default())
            }
        };
        years.extend(rows.iter().filter_map(|row| row.year));
        let money = rows.iter().any(|row| {
            row.left_out.is_empty() && matches!(row.kind, MeasureKind::Money | MeasureKind::Value)
        });
        if !money {
            return;
        }
        if let Some(whole) = &activity.parent {
            self.wholes.push((Arc::clone(&reporter), whole.as_str().into()));
        }
        self.counted.push((reporter, activity.id.as_str().into()));
    }

    fn absorb(&mut self, mut other: Seen) {
        for (reporter, mut years) in other.years {
            self.years.entry(reporter).or_default().append(&mut years);
        }
        self.counted.append(&mut other.counted);
        self.wholes.append(&mut other.wholes);
    }

    /// How many activities have counted money and stand under another of their reporter that has some too:
    /// where the whole's amount includes its parts, they are counted twice.
    fn parts_of_wholes(&self) -> u64 {
        let counted = |whole: &&(Arc<str>, Box<str>)| self.counted.binary_search(whole).is_ok();
        self.wholes.iter().filter(counted).count() as u64
    }
}
