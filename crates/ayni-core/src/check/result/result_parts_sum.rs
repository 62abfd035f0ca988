//! The parts of a sum by one dimension make the whole.

use ayni_model::{Activity, Amount, Arg, Joining, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::result::{indicators_of, values_of};
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("result-parts-sum", Severity::Warning, "0.1.0", check).on(Has::RESULTS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for (indicator, path) in indicators_of(activity).filter(|(one, _)| one.joined() == Joining::Sum) {
        for (value, path) in values_of(indicator, &path) {
            let Some(whole) = value.value else { continue };
            let mut dimensions: Vec<String> = value.parts.iter().map(|part| part.dimensions()).collect();
            dimensions.sort();
            dimensions.dedup();
            for by in dimensions {
                let parts = value.parts.iter().filter(|part| part.dimensions() == by);
                // A part without a number is open, and so is what the others come to.
                let sum =
                    parts.map(|part| part.value).try_fold(Amount::ZERO, |sum, part| sum.plus(part?).ok());
                if let Some(sum) = sum.filter(|sum| *sum != whole) {
                    let args =
                        [("by", Arg::Text(by)), ("sum", Arg::Amount(sum)), ("whole", Arg::Amount(whole))];
                    found.add(&activity.id, path.field("parts"), args);
                }
            }
        }
    }
}
