//! A year before 1945 or more than fifty years ahead is a slip of the keyboard.

use ayni_model::{Activity, Arg, PartialDate, Path, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("date-range", Severity::Error, "0.1.0", check);

/// The year in which the United Nations began; technical cooperation among developing countries is
/// younger (Buenos Aires, 1978).
const EARLIEST: i16 = 1945;

/// How many years ahead a plan may reach.
const AHEAD: i16 = 50;

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    let latest = context.as_of.year().saturating_add(AHEAD);
    let mut range = |date: Option<PartialDate>, path: &dyn Fn() -> Path| {
        if let Some(date) = date.filter(|date| !(EARLIEST..=latest).contains(&date.year())) {
            let args =
                [("date", Arg::Date(date)), ("earliest", Arg::Year(EARLIEST)), ("latest", Arg::Year(latest))];
            found.add(&activity.id, path(), args);
        }
    };
    range(activity.period.start, &|| Path::of("period.start"));
    range(activity.period.end, &|| Path::of("period.end"));
    for resource in &activity.resources {
        let period = || facts::resource_path(&resource.id).field("period");
        range(resource.period.start, &|| period().field("start"));
        range(resource.period.end, &|| period().field("end"));
    }
    for agreement in &activity.agreements {
        range(agreement.date, &|| Path::of("agreements").line(&agreement.id).field("date"));
    }
    range(activity.request.as_ref().and_then(|request| request.date), &|| Path::of("request.date"));
}
