//! The tables of results, evaluations, phases and value added.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::Joining;
use ayni_model::quality::{
    Fact, QualityBase, QualityFigure, QualityRow, QualityRows, QualitySpec, QualityTable, QualityValue,
};

use super::join::{Joined, Parts, join, ratio};

/// What results are always grouped by: nothing of these may be joined.
const RESULT: [Fact; 8] = [
    Fact::Direction,
    Fact::Year,
    Fact::Indicator,
    Fact::Unit,
    Fact::Joining,
    Fact::GenderIndicator,
    Fact::Kind,
    Fact::Line,
];

const RATING: [Fact; 5] = [Fact::Direction, Fact::Criteria, Fact::Version, Fact::Criterion, Fact::Rating];

/// The tables to make, in the order of printing.
fn specs() -> Vec<QualitySpec> {
    let spec = |id: &str, base, rows, keys: &[Fact], value| QualitySpec {
        id: id.to_owned(),
        base,
        rows,
        keys: keys.to_vec(),
        value,
    };
    let with = |keys: &[Fact], more: &[Fact]| [keys, more].concat();
    use QualityBase::{Phases, Ratings, Results, Targets, ValuesAdded};
    use QualityRows::{Counted, LeftOut, Parts, Whole};
    use QualityValue::{Joined, Mean, None};
    let view = Fact::Direction;
    let level = [view, Fact::Year, Fact::Level];
    let mut all = vec![
        spec("results", Results, Whole, &RESULT, Joined),
        spec("results-parts", Results, Parts, &with(&RESULT, &[Fact::Part]), Joined),
        spec("results-by-gender", Results, Whole, &with(&RESULT, &[Fact::Gender]), Joined),
        spec("targets", Targets, Counted, &with(&level, &[Fact::Verdict]), None),
        spec(
            "targets-by-gender",
            Targets,
            Counted,
            &with(&level, &[Fact::GenderIndicator, Fact::Gender, Fact::Verdict]),
            None,
        ),
        spec("evaluations", Ratings, Counted, &[view, Fact::Criteria, Fact::EvaluationKind], None),
        spec("ratings", Ratings, Counted, &RATING, None),
        spec("ratings-by-gender", Ratings, Counted, &with(&RATING, &[Fact::Gender]), None),
        spec("ratings-mean", Ratings, Counted, RATING.get(..4).unwrap_or_default(), Mean),
        spec("phases-by-role", Phases, Counted, &[view, Fact::Phase, Fact::Role, Fact::Side], None),
        spec("values-added", ValuesAdded, Counted, &[view, Fact::ValueAdded, Fact::Role], None),
    ];
    for base in QualityBase::ALL.iter().filter(|base| **base != Targets) {
        let id = format!("{}-left-out", base.as_str());
        all.push(spec(&id, *base, LeftOut, &[view, Fact::LeftOut], None));
    }
    all
}

/// The tables of base rows.
pub fn quality_tables(rows: &[QualityRow]) -> Vec<QualityTable> {
    specs().into_iter().map(|spec| table(spec, rows)).collect()
}

/// The rows behind one row of a table, in their order.
pub fn rows_behind<'a>(spec: &QualitySpec, key: &[String], rows: &'a [QualityRow]) -> Vec<&'a QualityRow> {
    rows.iter().filter(|row| belongs(spec, row) && row.key(spec) == key).collect()
}

/// Whether a table is made from a row.
fn belongs(spec: &QualitySpec, row: &QualityRow) -> bool {
    let counted = row.left_out.is_empty();
    row.base == spec.base
        && match spec.rows {
            QualityRows::Counted => counted,
            QualityRows::Whole => counted && row.fact(Fact::Part).is_empty(),
            QualityRows::Parts => counted && !row.fact(Fact::Part).is_empty(),
            QualityRows::LeftOut => !counted,
        }
        // What the set does not let be averaged has no part in a mean.
        && (spec.value != QualityValue::Mean || row.numerator.is_some())
}

fn table(spec: QualitySpec, rows: &[QualityRow]) -> QualityTable {
    let mut groups: BTreeMap<Vec<String>, Vec<&QualityRow>> = BTreeMap::new();
    for row in rows.iter().filter(|row| belongs(&spec, row)) {
        groups.entry(row.key(&spec)).or_default().push(row);
    }
    let figure = |(key, behind): (Vec<String>, Vec<&QualityRow>)| {
        let joined = joined(&spec, &behind);
        let activities: BTreeSet<(&str, &str)> =
            behind.iter().map(|row| (row.reporter.as_str(), row.activity.as_str())).collect();
        QualityFigure {
            key,
            value: joined.value,
            numerator: joined.numerator,
            denominator: joined.denominator,
            activities: activities.len() as u64,
            lines: behind.len() as u64,
        }
    };
    let rows = groups.into_iter().map(figure).collect();
    QualityTable { spec, rows }
}

fn joined(spec: &QualitySpec, behind: &[&QualityRow]) -> Joined {
    let parts: Vec<Parts> = behind.iter().map(|row| (row.value, row.numerator, row.denominator)).collect();
    match (spec.value, behind.first()) {
        (QualityValue::Joined, Some(first)) => {
            let joining = Joining::from_code(&first.fact(Fact::Joining)).unwrap_or(Joining::DoNotAdd);
            join(joining, &first.fact(Fact::Unit), &parts)
        }
        (QualityValue::Mean, Some(_)) => ratio(&parts, false),
        _ => Joined::default(),
    }
}
