//! From a figure back to the rows, files and cells behind it.

use ayni_model::Amount;
use ayni_model::measure::{Dimension, MeasureRow, TableRows, TableSpec};
use datafusion::common::{JoinType, ScalarValue};
use datafusion::execution::FunctionRegistry;
use datafusion::logical_expr::Expr;
use datafusion::prelude::{DataFrame, ident, lit};

use crate::base::table_name;
use crate::query::{check, column_name, refuse, year_of};
use crate::rows::{amount_cell, from_columns};
use crate::sum::SumChecked;
use crate::{Cube, CubeError, SpecProblem};

/// A measure row behind a figure, with its part of the figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceRow {
    /// The whole row: reporter, activity, resource, rule, rates, file, sheet, row and column.
    pub row: MeasureRow,
    /// Its part in national currency.
    pub national: Option<Amount>,
    /// Its part in current United States dollars.
    pub usd: Option<Amount>,
    /// Its part of the quantity.
    pub quantity: Option<Amount>,
}

const PARTS: [(&str, &str); 3] =
    [("national", "part_national"), ("usd", "part_usd"), ("quantity", "part_quantity")];

impl Cube {
    /// All measure rows, in the order of their numbers.
    pub async fn rows(&self) -> Result<Vec<MeasureRow>, CubeError> {
        let frame = self.context.table(table_name(None)).await?;
        let mut rows = Vec::new();
        for columns in frame.collect().await? {
            for at in 0..columns.num_rows() {
                rows.push(from_columns(&columns, at)?);
            }
        }
        rows.sort_by_key(|row| row.row);
        Ok(rows)
    }

    /// The measure rows behind one row of a table, in the order of their numbers.
    ///
    /// Their parts add up to the figures. What they report adds up to `reported` where the table
    /// has it.
    pub async fn trace(&self, spec: &TableSpec, key: &[String]) -> Result<Vec<TraceRow>, CubeError> {
        let share = check(spec)?;
        let wanted = condition(spec, key)?;
        let lines = self.context.table(table_name(share)).await?.filter(wanted)?;
        let frame = match share {
            None => with_parts(lines)?,
            Some(_) => {
                let udaf = self.context.udaf(SumChecked::NAME)?;
                let sums = PARTS.map(|(sum, part)| udaf.call(vec![ident(sum)]).alias(part));
                let parts = lines.aggregate(vec![ident("row").alias("part_row")], sums.to_vec())?;
                let rows = self.context.table(table_name(None)).await?;
                parts.join(rows, JoinType::Inner, &["part_row"], &["row"], None)?
            }
        };
        let mut traced = Vec::new();
        for columns in frame.collect().await? {
            for at in 0..columns.num_rows() {
                let [national, usd, quantity] = PARTS.map(|(_, part)| amount_cell(&columns, part, at));
                traced.push(TraceRow {
                    row: from_columns(&columns, at)?,
                    national: national?,
                    usd: usd?,
                    quantity: quantity?,
                });
            }
        }
        if traced.is_empty() {
            return Err(CubeError::NoFigure { table: spec.id.clone(), key: key.to_vec() });
        }
        traced.sort_by_key(|traced| traced.row.row);
        Ok(traced)
    }
}

/// The whole row as its own part.
fn with_parts(rows: DataFrame) -> Result<DataFrame, CubeError> {
    let mut rows = rows;
    for (whole, part) in PARTS {
        rows = rows.with_column(part, ident(whole))?;
    }
    Ok(rows)
}

/// Which lines stand behind a row of the table: those of the table, with this key. The key is a
/// value in an expression and never text of a query.
fn condition(spec: &TableSpec, key: &[String]) -> Result<Expr, CubeError> {
    if key.len() != spec.dimensions.len() {
        return Err(refuse(spec, SpecProblem::Key));
    }
    let mut wanted = match spec.rows {
        TableRows::Counted => ident("counted").and(ident("carries")),
        TableRows::Present => ident("counted"),
        TableRows::LeftOut => Expr::Not(Box::new(ident("counted"))),
        TableRows::Receipts => ident("counted").and(ident("carries")).and(ident("receipt")),
        TableRows::Triangular => ident("side").not_eq(lit("")).and(ident("carries")),
        TableRows::Reported => Expr::Not(Box::new(ident("imputed"))),
    };
    for (dimension, code) in spec.dimensions.iter().zip(key) {
        let column = ident(column_name(*dimension));
        wanted = wanted.and(match dimension {
            Dimension::Year => match year_of(code).ok_or_else(|| refuse(spec, SpecProblem::Key))? {
                Some(year) => column.eq(lit(year)),
                None => column.is_null(),
            },
            _ => column.eq(lit(ScalarValue::Utf8View(Some(code.clone())))),
        });
    }
    Ok(wanted)
}
