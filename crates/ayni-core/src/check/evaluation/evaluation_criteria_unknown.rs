//! An evaluation goes by a set of criteria that is there.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("evaluation-criteria-unknown", Severity::Warning, "0.1.0", check).on(Has::EVALUATIONS);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    for evaluation in &activity.evaluations {
        let sets = &context.reference.criteria;
        if !sets.is_empty() && !sets.contains_key(&evaluation.criteria) {
            let path = Path::of("evaluations").line(&evaluation.id).field("criteria");
            found.add(&activity.id, path, [("code", Arg::from(evaluation.criteria.as_str()))]);
        }
    }
}
