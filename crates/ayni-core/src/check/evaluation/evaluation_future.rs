//! An evaluation was made before the day of the checks.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("evaluation-future", Severity::Warning, "0.1.0", check).on(Has::EVALUATIONS);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    for evaluation in &activity.evaluations {
        if let Some(date) = evaluation.date.filter(|date| date.first_day() > context.as_of) {
            let path = Path::of("evaluations").line(&evaluation.id).field("date");
            found.add(&activity.id, path, [("date", Arg::Date(date))]);
        }
    }
}
