//! An answer is to a criterion of the set.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("evaluation-criterion-unknown", Severity::Warning, "0.1.0", check)
        .on(Has::EVALUATIONS);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    for evaluation in &activity.evaluations {
        let Some(set) = context.reference.criteria.get(&evaluation.criteria) else { continue };
        for answer in &evaluation.answers {
            if set.criterion(&answer.criterion).is_none() {
                let path = Path::of("evaluations").line(&evaluation.id).field("answers").line(&answer.id);
                let args =
                    [("code", Arg::from(answer.criterion.as_str())), ("set", Arg::from(set.id.as_str()))];
                found.add(&activity.id, path.field("criterion"), args);
            }
        }
    }
}
