//! A register piece by piece: where activities come from, and what a thread makes of some of them.

use std::ops::RangeInclusive;
use std::sync::Arc;

use ayni_core::compare::Comparer;
use ayni_core::measure::{Item, Setting, measure};
use ayni_formats::record;
use ayni_model::edition::Framework;
use ayni_model::measure::MeasureBatch;
use ayni_model::method::Method;
use ayni_model::reference::Reference;
use ayni_model::{Activity, FieldOrigins, Finding, NoWatch, PartialDate, Watch};
use ayni_store::Store;
use futures_util::TryStreamExt;

use super::super::measure::{fault, from_file};
use super::super::{Kit, Refusal, check};
use super::folder::lines;

/// How many activities are measured at a time by one thread: enough that looking things up once pays,
/// few enough that two measurements of them are never large.
const PIECE: usize = 1024;

/// Some activities, as the register keeps them or read already.
pub(super) enum Piece {
    Bodies(Vec<Vec<u8>>),
    Activities(Vec<Activity>),
}

impl Piece {
    fn activities(self) -> Result<Vec<Activity>, Refusal> {
        match self {
            Piece::Activities(activities) => Ok(activities),
            Piece::Bodies(bodies) => {
                let read = |body: &Vec<u8>| {
                    record::read(body).map_err(|error| Refusal::Content(vec![error.finding()]))
                };
                bodies.iter().map(read).collect()
            }
        }
    }
}

/// Where activities come from, and what is known of them as a whole.
pub(super) struct Source {
    pub(super) revision: String,
    pub(super) as_of: Option<PartialDate>,
}

/// Hands the register, or a file, on in pieces, in the order of reporter and id.
pub(super) async fn pieces(
    kit: &Kit,
    file: Option<&check::Input<'_>>,
    watch: &dyn Watch,
    mut each: impl AsyncFnMut(Piece) -> Result<(), Refusal>,
) -> Result<Source, Refusal> {
    if let Some(input) = file {
        let material = from_file(kit, input, watch).await?;
        let mut activities: Vec<Activity> =
            material.items.into_iter().map(|(activity, _)| activity).collect();
        activities.sort_by(|a, b| (&a.reporter, &a.id).cmp(&(&b.reporter, &b.id)));
        while !activities.is_empty() {
            let rest = activities.split_off(activities.len().min(PIECE));
            each(Piece::Activities(std::mem::replace(&mut activities, rest))).await?;
        }
        return Ok(Source { revision: material.register.revision, as_of: None });
    }
    let store = Store::open(&kit.register, false).await?;
    let mut bodies = Vec::with_capacity(PIECE);
    let mut done = 0;
    let mut current = Box::pin(store.current());
    while let Some(one) = current.try_next().await? {
        bodies.push(one.body);
        if bodies.len() == PIECE {
            done += PIECE as u64;
            watch.progress(done, 0);
            each(Piece::Bodies(std::mem::replace(&mut bodies, Vec::with_capacity(PIECE)))).await?;
        }
    }
    drop(current);
    if !bodies.is_empty() {
        each(Piece::Bodies(bodies)).await?;
    }
    let source = Source {
        revision: store.revision().await?,
        as_of: store.as_of().await?.and_then(|day| day.parse().ok()),
    };
    store.close().await;
    Ok(source)
}

/// Hands the register, or a file, on in pieces that are read.
pub async fn each_piece(
    kit: &Kit,
    file: Option<&check::Input<'_>>,
    watch: &dyn Watch,
    mut each: impl FnMut(Vec<Activity>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    pieces(kit, file, watch, async |piece| each(piece.activities()?)).await.map(|_| ())
}

/// What every piece is measured by.
pub(super) struct Job {
    pub(super) country: String,
    pub(super) years: Option<RangeInclusive<i16>>,
    pub(super) sides: [(Arc<Method>, Arc<Framework>); 2],
    pub(super) reference: Arc<Reference>,
    /// Whether the rows that differ are written out.
    pub(super) rows: bool,
}

/// What one piece gives.
pub(super) struct Worked {
    pub(super) comparer: Comparer,
    pub(super) findings: [Vec<Finding>; 2],
    pub(super) rows: Vec<u8>,
}

impl Job {
    fn measured(&self, side: usize, activities: &[Activity]) -> (MeasureBatch, Vec<Finding>) {
        let Some((method, framework)) = self.sides.get(side) else { return Default::default() };
        let places = FieldOrigins::default();
        // All years, so that a row that falls in another year by the other method is seen there.
        let setting =
            Setting { country: &self.country, years: None, framework, method, reference: &self.reference };
        let items = activities.iter().map(|activity| Item { activity, origins: &places });
        measure(items, &setting, &NoWatch)
    }

    pub(super) fn work(&self, piece: Piece) -> Result<Worked, Refusal> {
        let activities = piece.activities()?;
        let (first, a) = self.measured(0, &activities);
        let (second, b) = self.measured(1, &activities);
        let mut comparer = Comparer::new(self.years.clone());
        let found = comparer.add(&first, &second).map_err(fault)?;
        let rows = if self.rows { lines(&found)? } else { Vec::new() };
        Ok(Worked { comparer, findings: [a, b], rows })
    }
}
