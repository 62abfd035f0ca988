//! Who took part in which phase of triangular cooperation, and what was gained by it.
//!
//! A phase has no date of its own: its lines count once, in a measurement of years in which the activity takes
//! place, and have no year.

use ayni_model::quality::{Fact, QualityBase, QualityRow};
use ayni_model::{Form, Path, ground};

use super::super::side::Payer;
use super::{Whole, leave_out, present};

/// One row to each party in each phase.
pub(super) fn phases(whole: &Whole<'_>) -> Vec<QualityRow> {
    let activity = whole.item.activity;
    let year = activity.period.start.or(activity.period.end).map(|date| date.year());
    let row = |line: &ayni_model::PhaseLine| {
        let party = activity.party(&line.party);
        let side = party.map(|party| Payer::Known(party).side(year, whole.frame).as_str());
        let fact = |fact: &Fact| match fact {
            Fact::Phase => line.phase.clone(),
            Fact::Role => party.map_or("", |party| party.role.as_str()).to_owned(),
            Fact::Side => side.unwrap_or_default().to_owned(),
            _ => String::new(),
        };
        row(whole, QualityBase::Phases, &Path::of("phases").line(&line.id), fact)
    };
    activity.phases.iter().filter_map(row).collect()
}

/// One row to each thing gained.
pub(super) fn values_added(whole: &Whole<'_>) -> Vec<QualityRow> {
    let activity = whole.item.activity;
    let role = whole.sides.role(activity, whole.direction).map_or("", |role| role.as_str());
    let row = |line: &ayni_model::ValueAdded| {
        let fact = |fact: &Fact| match fact {
            Fact::ValueAdded => line.code.clone(),
            Fact::Role => role.to_owned(),
            _ => String::new(),
        };
        row(whole, QualityBase::ValuesAdded, &Path::of("value_added").line(&line.id), fact)
    };
    activity.value_added.iter().filter_map(row).collect()
}

/// A row; `None` where the activity does not take place in the years asked for.
fn row(
    whole: &Whole<'_>,
    base: QualityBase,
    path: &Path,
    fact: impl Fn(&Fact) -> String,
) -> Option<QualityRow> {
    let (wanted, dated) = present(whole.item.activity, whole.frame);
    if !wanted {
        return None;
    }
    let mut row = whole.row(base, path, None);
    if whole.withheld() {
        return Some(row);
    }
    row.facts = base.facts().iter().map(fact).collect();
    if whole.form != Form::Triangular.as_str() {
        leave_out(&mut row, ground::NOT_TRIANGULAR);
    }
    if !dated {
        leave_out(&mut row, ground::NO_YEAR);
    }
    Some(row)
}
