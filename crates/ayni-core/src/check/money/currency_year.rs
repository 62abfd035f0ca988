//! A currency that had ended or not begun in the year of the money has no rate for it.

use ayni_model::{Activity, Arg, Code, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("currency-year", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    let currencies = context.reference.list("currency");
    for resource in &activity.resources {
        let Some((first, last)) = facts::resource_years(activity, resource) else {
            continue;
        };
        for (index, measure) in resource.measures.iter().enumerate() {
            let Some(currency) = measure.currency() else {
                continue;
            };
            let Some(entry) = currencies.entries.get(currency) else {
                continue;
            };
            let year = match (entry.from, entry.until) {
                (Some(from), _) if last < from => last,
                (_, Some(until)) if until < first => first,
                _ => continue,
            };
            let args = [("currency", Arg::Code(Code::new("currency", currency))), ("year", Arg::Year(year))];
            let path = facts::measure_path(&resource.id, index).field("currency");
            found.add(&activity.id, path, args);
        }
    }
}
