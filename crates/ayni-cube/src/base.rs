//! A batch made ready for columns: rows in their order, activities numbered, parts checked.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use ayni_model::measure::{MeasureBatch, MeasureRow, ShareKind};
use datafusion::arrow::array::RecordBatch;

use crate::{CubeError, RowsProblem, rows, shares};

/// A measure row with the number of its activity.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BaseRow<'a> {
    pub(crate) row: &'a MeasureRow,
    pub(crate) activity: u32,
}

/// The tables of a base, in the order in which they are written.
pub(crate) const TABLES: [Option<ShareKind>; 4] =
    [None, Some(ShareKind::Partner), Some(ShareKind::Sector), Some(ShareKind::Goal)];

/// The table's name: in SQL, and of its file.
pub(crate) fn table_name(share: Option<ShareKind>) -> &'static str {
    match share {
        None => "rows",
        Some(ShareKind::Partner) => "partners",
        Some(ShareKind::Sector) => "sectors",
        Some(ShareKind::Goal) => "goals",
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
    fn rows<'a>(&mut self, rows: &'a [MeasureRow]) -> Result<Vec<BaseRow<'a>>, CubeError> {
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

/// The four tables of a batch as columns, in the order of [`TABLES`].
pub(crate) fn to_tables(
    batch: &MeasureBatch,
    numbering: &mut Numbering,
    regions: &BTreeMap<String, String>,
) -> Result<[RecordBatch; 4], CubeError> {
    let base = numbering.rows(&batch.rows)?;
    let all: Vec<&BaseRow> = base.iter().collect();
    let share = |kind, lines| shares::to_columns(kind, &shares::lines(kind, &base, lines)?, regions);
    Ok([
        rows::to_columns(&all)?,
        share(ShareKind::Partner, &batch.partners)?,
        share(ShareKind::Sector, &batch.sectors)?,
        share(ShareKind::Goal, &batch.goals)?,
    ])
}
