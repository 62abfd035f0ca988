//! An evaluation answers each criterion once.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("evaluation-criterion-repeated", Severity::Warning, "0.1.0", check)
        .on(Has::EVALUATIONS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for evaluation in &activity.evaluations {
        for (at, answer) in evaluation.answers.iter().enumerate() {
            let before = evaluation.answers.iter().take(at);
            if before.clone().any(|other| other.criterion == answer.criterion) {
                let path = Path::of("evaluations").line(&evaluation.id).field("answers").line(&answer.id);
                let args = [("code", Arg::from(answer.criterion.as_str()))];
                found.add(&activity.id, path.field("criterion"), args);
            }
        }
    }
}
