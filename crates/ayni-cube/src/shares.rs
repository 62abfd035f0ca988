//! Share lines as columns, checked against the rows that they are parts of.

use std::collections::BTreeMap;
use std::sync::Arc;

use ayni_model::measure::{PartnerGroups, Parts, ShareKind, ShareRow};
use datafusion::arrow::array::{RecordBatch, StringViewArray, UInt32Array};

use crate::base::BaseRow;
use crate::rows::{Column, grouped};
use crate::{CubeError, RowsProblem, amounts};

/// One line: a part of one row, under one code. No two lines of a row have the same code, so that
/// a query by code may count lines for rows.
#[derive(Debug)]
pub(crate) struct Line<'a> {
    base: &'a BaseRow<'a>,
    code: &'a str,
    parts: Parts,
}

/// The name of the column with the code.
pub(crate) fn code_column(kind: ShareKind) -> &'static str {
    kind.as_str()
}

/// The lines in the order of rows and codes, lines of one code put together.
///
/// Every row must have its lines, and their parts must add up to it, or each be all of it where the
/// kind does not split; otherwise a table by shares would have other figures than the base rows.
pub(crate) fn lines<'a>(
    kind: ShareKind,
    base: &'a [BaseRow<'a>],
    shares: &'a [ShareRow],
) -> Result<Vec<Line<'a>>, CubeError> {
    let mut sorted: Vec<&ShareRow> = shares.iter().collect();
    sorted.sort_by(|one, other| (one.row, &one.code).cmp(&(other.row, &other.code)));
    let mut lines: Vec<Line> = Vec::with_capacity(sorted.len());
    let mut rest = sorted.as_slice();
    for base in base {
        let number = base.row.row;
        let of_row = rest.iter().take_while(|share| share.row == number).count();
        if of_row == 0 {
            let problem = match rest.first() {
                Some(share) if share.row < number => RowsProblem::NoRow { row: share.row, kind },
                _ => RowsProblem::NoShare { row: number, kind },
            };
            return Err(CubeError::Rows(problem));
        }
        let (own, others) = rest.split_at(of_row);
        rest = others;
        let (mut sum, whole): (Parts, Parts) = ([None; 3], base.row.parts());
        for share in own {
            let parts = share.of(base.row);
            if kind.splits() {
                sum = plus(sum, parts)?;
            } else {
                sum = parts;
                // Each line stands for the whole row, and there is one to each code.
                let twice = lines
                    .last()
                    .is_some_and(|line: &Line| line.base.row.row == number && line.code == share.code);
                if twice || parts != whole {
                    return Err(CubeError::Rows(RowsProblem::Parts { row: number, kind }));
                }
            }
            match lines.last_mut() {
                Some(line) if line.base.row.row == number && line.code == share.code => {
                    line.parts = plus(line.parts, parts)?;
                }
                _ => lines.push(Line { base, code: &share.code, parts }),
            }
        }
        if sum != whole {
            return Err(CubeError::Rows(RowsProblem::Parts { row: number, kind }));
        }
    }
    match rest.first() {
        Some(share) => Err(CubeError::Rows(RowsProblem::NoRow { row: share.row, kind })),
        None => Ok(lines),
    }
}

fn plus(one: Parts, other: Parts) -> Result<Parts, CubeError> {
    let mut sum = one;
    for (sum, part) in sum.iter_mut().zip(other) {
        *sum = amounts::plus(*sum, part)?;
    }
    Ok(sum)
}

/// A column of a partner's groups, out of [`PartnerGroups`].
type GroupColumn = (&'static str, fn(&PartnerGroups) -> &String);

/// The groups of a partner that tables are made by.
const GROUPS: [GroupColumn; 6] = [
    ("region", |groups| &groups.region),
    ("ldc", |groups| &groups.ldc),
    ("lldc", |groups| &groups.lldc),
    ("sids", |groups| &groups.sids),
    ("income", |groups| &groups.income),
    ("commission", |groups| &groups.commission),
];

/// The lines as columns. Partners have their groups beside them; these are empty where `groups` does
/// not know the country.
pub(crate) fn to_columns(
    kind: ShareKind,
    lines: &[Line],
    groups: &BTreeMap<String, PartnerGroups>,
) -> Result<RecordBatch, CubeError> {
    let rows = UInt32Array::from_iter_values(lines.iter().map(|line| line.base.row.row));
    let codes = StringViewArray::from_iter_values(lines.iter().map(|line| line.code));
    let part = |name, at: usize| -> Column {
        (name, amounts::column(lines.iter().map(|line| line.parts[at])), true)
    };
    let mut columns: Vec<Column> =
        vec![("row", Arc::new(rows), false), (code_column(kind), Arc::new(codes), false)];
    if kind == ShareKind::Partner {
        let known: Vec<Option<&PartnerGroups>> = lines.iter().map(|line| groups.get(line.code)).collect();
        for (name, code) in GROUPS {
            let codes = known.iter().map(|groups| groups.map_or("", |groups| code(groups)));
            columns.push((name, Arc::new(StringViewArray::from_iter_values(codes)), false));
        }
    }
    columns.extend([part("national", 0), part("usd", 1), part("quantity", 2)]);
    let base: Vec<&BaseRow> = lines.iter().map(|line| line.base).collect();
    columns.extend(grouped(&base));
    Ok(RecordBatch::try_from_iter_with_nullable(columns)?)
}
