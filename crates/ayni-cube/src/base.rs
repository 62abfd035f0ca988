//! A batch made ready for columns: rows in their order, activities numbered, parts checked.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use ayni_model::measure::{MeasureBatch, MeasureRow, PartnerGroups, ShareKind};
use datafusion::arrow::array::RecordBatch;

use crate::{CubeError, RowsProblem, rows, shares};

/// A measure row with the number of its activity.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BaseRow<'a> {
    pub(crate) row: &'a MeasureRow,
    pub(crate) activity: u32,
}

/// The tables of a base, in the order in which they are written.
pub(crate) const TABLES: [Option<ShareKind>; 6] = [
    None,
    Some(ShareKind::Partner),
    Some(ShareKind::Sector),
    Some(ShareKind::Goal),
    Some(ShareKind::Place),
    Some(ShareKind::Marker),
];

/// The table's name: in SQL, and of its file.
pub(crate) fn table_name(share: Option<ShareKind>) -> &'static str {
    match share {
        None => "rows",
        Some(ShareKind::Partner) => "partners",
        Some(ShareKind::Sector) => "sectors",
        Some(ShareKind::Goal) => "goals",
        Some(ShareKind::Place) => "places",
        Some(ShareKind::Marker) => "markers",
    }
}

/// Numbers rows and activities through batches that come one after the other.
#[derive(Debug, Default)]
pub(crate) struct Numbering {
    last: Option<(u32, String, String)>,
    activity: u32,
}

impl Numbering {
    /// The batch's rows in the order of their numbers, each with the number of its activity.
    ///
    /// An activity's rows follow each other ([`MeasureRow::row`]); otherwise it would get two
    /// numbers and count twice, so another order is refused.
    pub(crate) fn rows<'a>(&mut self, rows: &'a [MeasureRow]) -> Result<Vec<BaseRow<'a>>, CubeError> {
        let mut sorted: Vec<&MeasureRow> = rows.iter().collect();
        sorted.sort_by_key(|row| row.row);
        let mut numbered = Vec::with_capacity(sorted.len());
        let mut before = self.last.take();
        let mut last = before.as_ref().map(|(row, reporter, id)| (*row, reporter.as_str(), id.as_str()));
        for row in sorted {
            if let Some((number, reporter, activity)) = last {
                let order = (reporter, activity).cmp(&(row.reporter.as_str(), row.activity.as_str()));
                if row.row <= number || order == Ordering::Greater {
                    return Err(CubeError::Rows(RowsProblem::Order { row: row.row }));
                }
                if order == Ordering::Less {
                    self.activity += 1;
                }
            }
            numbered.push(BaseRow { row, activity: self.activity });
            last = Some((row.row, &row.reporter, &row.activity));
        }
        if let Some((row, reporter, activity)) = last {
            before = Some((row, reporter.to_owned(), activity.to_owned()));
        }
        self.last = before;
        Ok(numbered)
    }
}

/// One of the tables of a batch as columns.
pub(crate) fn to_table(
    share: Option<ShareKind>,
    batch: &MeasureBatch,
    base: &[BaseRow<'_>],
    groups: &BTreeMap<String, PartnerGroups>,
) -> Result<RecordBatch, CubeError> {
    match share {
        None => Ok(rows::to_columns(&base.iter().collect::<Vec<_>>())?),
        Some(kind) => {
            let lines = shares::lines(kind, base, batch.shares(kind))?;
            shares::to_columns(kind, &lines, groups)
        }
    }
}

/// The tables of no rows at all, in the order of [`TABLES`]: their columns.
pub(crate) fn empty_tables() -> Result<Vec<RecordBatch>, CubeError> {
    let (batch, groups) = (MeasureBatch::default(), BTreeMap::new());
    TABLES.into_iter().map(|share| to_table(share, &batch, &[], &groups)).collect()
}
