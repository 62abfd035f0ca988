//! A register piece by piece: where activities come from, and what a thread makes of some of them.

use std::ops::RangeInclusive;
use std::sync::Arc;

use ayni_core::compare::Comparer;
use ayni_core::measure::{Item, Setting, measure};
use ayni_model::edition::Framework;
use ayni_model::measure::MeasureBatch;
use ayni_model::method::Method;
use ayni_model::reference::Reference;
use ayni_model::{Activity, FieldOrigins, Finding, NoWatch, PartialDate, Watch};

use super::super::measure::{Kept, Source, fault};
use super::super::{Kit, Refusal, check};
use super::folder::lines;

/// What is known as a whole of where activities come from.
pub(super) struct Known {
    pub(super) revision: String,
    pub(super) as_of: Option<PartialDate>,
}

/// Hands the register, or a file, on in pieces, in the order of reporter and id.
pub(super) async fn pieces(
    kit: &Kit,
    file: Option<&check::Input<'_>>,
    watch: &dyn Watch,
    mut each: impl AsyncFnMut(Vec<Kept>) -> Result<(), Refusal>,
) -> Result<Known, Refusal> {
    let source = match file {
        Some(input) => Source::file(kit, input, watch).await?,
        None => Source::register(kit).await?,
    };
    let mut done = 0;
    let register = source.pieces(async |piece| {
        done += piece.len() as u64;
        watch.progress(done, 0);
        each(piece).await
    });
    let known = Known { revision: register.await?.revision, as_of: source.as_of };
    source.close().await;
    Ok(known)
}

/// Hands the register, or a file, on in pieces that are read.
pub async fn each_piece(
    kit: &Kit,
    file: Option<&check::Input<'_>>,
    watch: &dyn Watch,
    mut each: impl FnMut(Vec<Activity>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    pieces(kit, file, watch, async |piece| each(read(&piece)?)).await.map(|_| ())
}

fn read(piece: &[Kept]) -> Result<Vec<Activity>, Refusal> {
    piece.iter().map(Kept::read).collect()
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

    pub(super) fn work(&self, piece: &[Kept]) -> Result<Worked, Refusal> {
        let activities = read(piece)?;
        let (first, a) = self.measured(0, &activities);
        let (second, b) = self.measured(1, &activities);
        let mut comparer = Comparer::new(self.years.clone());
        let found = comparer.add(&first, &second).map_err(fault)?;
        let rows = if self.rows { lines(&found)? } else { Vec::new() };
        Ok(Worked { comparer, findings: [a, b], rows })
    }
}
