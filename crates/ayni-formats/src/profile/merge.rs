//! Merged cells: what stands in the first of them holds for all rows that they cover.

use ayni_model::sheet::{Cell, Merge, Row};
use ayni_model::{Finding, Origin, Severity};

use super::head::Head;
use super::sheet::put;

/// The merged cells below a header that cover more than one row.
pub(super) struct Merges {
    /// Those still to come, the first one last.
    coming: Vec<Merge>,
    /// Those that cover the present row, with what they hold.
    active: Vec<(Merge, Cell)>,
}

impl Merges {
    pub(super) fn new(merges: &[Merge], header_row: u32) -> Merges {
        let mut coming: Vec<Merge> = merges
            .iter()
            .filter(|merge| merge.bottom > merge.top && merge.bottom > header_row)
            .copied()
            .collect();
        coming.sort_by_key(|merge| std::cmp::Reverse((merge.top, merge.left)));
        Merges { coming, active: Vec::new() }
    }

    /// Fills the row's empty cells. An amount over several rows is one amount, so it is not
    /// repeated, and a finding says so.
    pub(super) fn fill(
        &mut self,
        row: &mut Row,
        numbers: &[u32],
        place: &Origin,
        head: &Head,
    ) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.active.retain(|(merge, _)| merge.bottom >= row.number);
        for (merge, cell) in &self.active {
            if row.cell(merge.left).is_blank() {
                put(row, merge.left, cell.clone());
            }
        }
        while self.coming.last().is_some_and(|merge| merge.top <= row.number) {
            let Some(merge) = self.coming.pop() else { break };
            // A merge whose first row held nothing at all was never delivered.
            if merge.top < row.number || row.cell(merge.left).is_blank() {
                continue;
            }
            if numbers.contains(&merge.left) {
                let origin = Origin { row: Some(merge.top), column: Some(merge.left), ..place.clone() };
                findings.push(
                    Finding::new("map-merged-amount", Severity::Warning)
                        .at(origin)
                        .with("column", head.title(merge.left))
                        .with("rows", u64::from(merge.bottom - merge.top) + 1),
                );
            } else {
                self.active.push((merge, row.cell(merge.left).clone()));
            }
        }
        findings
    }
}
