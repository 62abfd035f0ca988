//! A period that ends before it begins has no year.

use ayni_model::{Activity, Arg, Path, Period, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("period-order", Severity::Error, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    let mut order = |period: &Period, path: &dyn Fn() -> Path| {
        if let (Some(start), Some(end)) = (period.start, period.end)
            // Most periods end in a later year, and need no calendar.
            && end.year() <= start.year()
            && end.last_day() < start.first_day()
        {
            let args = [("start", Arg::Date(start)), ("end", Arg::Date(end))];
            found.add(&activity.id, path().field("end"), args);
        }
    };
    order(&activity.period, &|| Path::of("period"));
    for resource in &activity.resources {
        order(&resource.period, &|| facts::resource_path(&resource.id).field("period"));
    }
}
