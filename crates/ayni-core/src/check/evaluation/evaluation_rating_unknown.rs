//! A rating is one of the set’s scale.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("evaluation-rating-unknown", Severity::Warning, "0.1.0", check).on(Has::EVALUATIONS);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    for evaluation in &activity.evaluations {
        let Some(set) = context.reference.criteria.get(&evaluation.criteria) else { continue };
        for answer in &evaluation.answers {
            let Some(rating) = answer.rating.as_deref() else { continue };
            if set.rating(rating).is_none() {
                let path = Path::of("evaluations").line(&evaluation.id).field("answers").line(&answer.id);
                let args = [("rating", Arg::from(rating)), ("set", Arg::from(set.id.as_str()))];
                found.add(&activity.id, path.field("rating"), args);
            }
        }
    }
}
