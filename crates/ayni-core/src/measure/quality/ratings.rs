//! What evaluations say, criterion by criterion.

use ayni_model::quality::{Fact, QualityBase, QualityRow};
use ayni_model::{Amount, Path, ground};

use super::super::year::reporting_year;
use super::{Whole, leave_out};

/// The rows of one activity in one view: one to each answer of each evaluation.
pub(super) fn rows(whole: &Whole<'_>) -> Vec<QualityRow> {
    let mut rows = Vec::new();
    let begins = whole.frame.method().year_begins;
    for evaluation in &whole.item.activity.evaluations {
        let year = evaluation.date.map(|date| reporting_year(date, begins));
        if !whole.frame.setting.wants(year) {
            continue;
        }
        let set = whole.frame.setting.reference.criteria.get(&evaluation.criteria);
        for answer in &evaluation.answers {
            let path = Path::of("evaluations").line(&evaluation.id).field("answers").line(&answer.id);
            let mut row = whole.row(QualityBase::Ratings, &path, year);
            if whole.withheld() {
                rows.push(row);
                continue;
            }
            let rating = answer.rating.as_deref().unwrap_or_default();
            let fact = |fact: &Fact| match fact {
                Fact::Criteria => evaluation.criteria.clone(),
                Fact::Version => set.map(|set| set.version.clone()).unwrap_or_default(),
                Fact::Criterion => answer.criterion.clone(),
                Fact::Rating => rating.to_owned(),
                Fact::EvaluationKind => evaluation.kind.map_or("", |kind| kind.as_str()).to_owned(),
                Fact::Gender => whole.gender(),
                _ => String::new(),
            };
            row.facts = QualityBase::Ratings.facts().iter().map(fact).collect();
            // Only where the set itself says what ratings count may they be averaged.
            let counts = set.filter(|set| set.average).and_then(|set| set.rating(rating)?.value);
            row.numerator = counts;
            row.denominator = counts.map(|_| Amount::ONE);
            if year.is_none() {
                leave_out(&mut row, ground::NO_YEAR);
            }
            rows.push(row);
        }
    }
    rows
}
