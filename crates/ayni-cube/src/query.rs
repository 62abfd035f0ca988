//! A table's query, built from its dimensions and nothing else: no text of a user is in it.

use ayni_model::measure::{Dimension, ShareKind, TableRows, TableSpec};

use crate::base::table_name;
use crate::ids::CountIds;
use crate::sum::SumChecked;
use crate::{CubeError, SpecProblem};

/// What is added up, in the order of [`ayni_model::measure::FigureRow`].
pub(crate) const SUMS: [&str; 6] = ["national", "usd", "quantity", "reported", "constant", "international"];
/// What is counted, in the same order.
pub(crate) const COUNTS: [&str; 5] = ["activities", "measures", "unconverted", "estimated", "imputed"];

/// The kind of share that the table needs, once it has been seen that the table can be made.
pub(crate) fn check(spec: &TableSpec) -> Result<Option<ShareKind>, CubeError> {
    let refuse = |problem| Err(refuse(spec, problem));
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if spec.id.is_empty() || !spec.id.chars().all(plain) {
        return refuse(SpecProblem::Id);
    }
    let mut share = None;
    for (at, dimension) in spec.dimensions.iter().enumerate() {
        if spec.dimensions.iter().take(at).any(|earlier| earlier == dimension) {
            return refuse(SpecProblem::Repeated(*dimension));
        }
        match (share, dimension.share()) {
            (Some(one), Some(other)) if one != other => {
                return refuse(SpecProblem::TwoShares(one, other));
            }
            (None, other) => share = other,
            _ => {}
        }
    }
    let alike: &[Dimension] = match spec.rows {
        TableRows::Counted | TableRows::Receipts => &ALIKE,
        TableRows::Triangular => &TRIANGULAR,
        TableRows::Present | TableRows::LeftOut | TableRows::Reported => &[],
    };
    if let Some(missing) = alike.iter().find(|dimension| !spec.dimensions.contains(dimension)) {
        return refuse(SpecProblem::Mixed(*missing));
    }
    let unshared = spec.dimensions.iter().find(|dimension| ROWS_ONLY.contains(dimension));
    if let (Some(_), Some(unshared)) = (share, unshared) {
        return refuse(SpecProblem::NotShared(*unshared));
    }
    Ok(share)
}

/// The refusal of a table.
pub(crate) fn refuse(spec: &TableSpec, problem: SpecProblem) -> CubeError {
    CubeError::Spec { table: spec.id.clone(), problem }
}

/// The year that a key names, if any; `None` for what is neither a year nor empty.
pub(crate) fn year_of(code: &str) -> Option<Option<i16>> {
    if code.is_empty() {
        return Some(None);
    }
    code.parse::<i16>().ok().filter(|year| year.to_string() == code).map(Some)
}

/// Only what is alike in these is ever added.
const ALIKE: [Dimension; 2] = [Dimension::Direction, Dimension::Basis];

/// The same for the parts of triangular activities: a developed partner's money and that of an
/// organisation never enter a South-South total (80/156, 32; `domain.md` 10.13).
const TRIANGULAR: [Dimension; 3] = [Dimension::Direction, Dimension::Basis, Dimension::Side];

/// What only the base rows are grouped by.
pub(crate) const ROWS_ONLY: [Dimension; 6] = [
    Dimension::Payer,
    Dimension::Role,
    Dimension::Side,
    Dimension::Phase,
    Dimension::Nature,
    Dimension::Valuation,
];

/// Whether the table forms this sum. Unlike bases, views, units and currencies are never added, so
/// that a table which does not group by them has no such sum.
pub(crate) fn forms(spec: &TableSpec, share: Option<ShareKind>, sum: &str) -> bool {
    let by = |dimension| spec.dimensions.contains(&dimension);
    // Tables of activities count; and of rows left out, or of all rows, only the control total of the
    // source is formed: their groups, and counted and left out, are unlike.
    let counts = matches!(spec.rows, TableRows::Present | TableRows::LeftOut | TableRows::Reported);
    let alike = !counts && ALIKE.into_iter().all(by);
    match sum {
        "quantity" => alike && by(Dimension::Unit),
        // What was reported is not split by shares; only what it was converted to is. Of rows left
        // out it is the control total of the source and stands in no view.
        "reported" => {
            let control = matches!(spec.rows, TableRows::LeftOut | TableRows::Reported);
            (alike || control) && by(Dimension::Currency) && share.is_none()
        }
        // The parts of shares are parts of current figures.
        "constant" | "international" => alike && share.is_none(),
        _ => alike,
    }
}

/// The name of a dimension's column, in the base and in a written table.
pub(crate) fn column_name(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::LeftOut => "left_out",
        other => other.as_str(),
    }
}

/// Which base rows a table is made from.
pub(crate) fn condition(rows: TableRows) -> &'static str {
    match rows {
        TableRows::Counted => "counted AND carries",
        TableRows::Present => "counted",
        TableRows::LeftOut => "NOT counted",
        TableRows::Receipts => "counted AND carries AND receipt",
        TableRows::Triangular => "side <> '' AND carries",
        TableRows::Reported => "NOT imputed",
    }
}

/// The names of the two functions that are this crate's own.
struct Functions {
    sum: &'static str,
    count_different: (&'static str, &'static str),
}

const OWN: Functions = Functions { sum: SumChecked::NAME, count_different: (CountIds::NAME, "") };
const PLAIN: Functions = Functions { sum: "sum", count_different: ("count", "DISTINCT ") };

/// The query that this cube runs.
pub(crate) fn own_sql(spec: &TableSpec) -> Result<String, CubeError> {
    sql(spec, &OWN)
}

/// The same query for any other engine, over the files of a base as tables `rows`,
/// `partners`, `sectors`, `goals`, `places` and `markers`.
pub fn plain_sql(spec: &TableSpec) -> Result<String, CubeError> {
    sql(spec, &PLAIN)
}

fn sql(spec: &TableSpec, functions: &Functions) -> Result<String, CubeError> {
    let share = check(spec)?;
    let (count, distinct) = functions.count_different;
    let keys: Vec<String> =
        spec.dimensions.iter().map(|dimension| format!("\"{}\"", column_name(*dimension))).collect();
    let mut columns = keys.clone();
    for name in SUMS.into_iter().filter(|name| forms(spec, share, name)) {
        let sum = functions.sum;
        columns.push(match name {
            // Quantities and money of no known currency are unlike, and have none; what the method
            // imputed was not reported.
            "reported" => {
                format!(
                    "{sum}(\"amount\") FILTER (WHERE \"currency\" <> '' AND NOT \"imputed\") AS \"{name}\""
                )
            }
            _ => format!("{sum}(\"{name}\") AS \"{name}\""),
        });
    }
    columns.push(format!("{count}({distinct}\"activity_index\") AS \"activities\""));
    // A row has one line to each code, but one region may hold several of its codes.
    let measures = match share {
        Some(_) if !spec.dimensions.iter().any(|dimension| is_code(*dimension)) => {
            format!("{count}({distinct}\"row\")")
        }
        _ => "count(*)".to_owned(),
    };
    columns.push(format!("{measures} AS \"measures\""));
    for name in ["unconverted", "estimated", "imputed"] {
        columns.push(format!("{measures} FILTER (WHERE \"{name}\") AS \"{name}\""));
    }
    let mut text = format!(
        "SELECT {} FROM \"{}\" WHERE {}",
        columns.join(", "),
        table_name(share),
        condition(spec.rows)
    );
    if !keys.is_empty() {
        text.push_str(" GROUP BY ");
        text.push_str(&keys.join(", "));
    }
    Ok(text)
}

/// Whether the dimension is the code of a share table.
fn is_code(dimension: Dimension) -> bool {
    matches!(
        dimension,
        Dimension::Partner | Dimension::Sector | Dimension::Goal | Dimension::Place | Dimension::Marker
    )
}
