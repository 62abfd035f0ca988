//! Two resource lines that agree in everything are most likely one line that was copied.

use std::collections::BTreeMap;

use ayni_model::{Activity, Amount, Arg, Basis, ByLanguage, Measure, PartialDate, Resource, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("resource-repeated", Severity::Warning, "0.1.0", check);

/// What makes two lines the same: everything but their ids.
type Line<'a> = (
    (Option<Basis>, Option<&'a str>, Option<&'a str>, bool),
    (Option<PartialDate>, Option<PartialDate>),
    &'a ByLanguage,
    Vec<(u8, Amount, &'a str)>,
);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    if activity.resources.len() < 2 {
        return;
    }
    let mut lines: BTreeMap<Line<'_>, &str> = BTreeMap::new();
    for resource in activity.resources.iter().filter(|resource| !resource.measures.is_empty()) {
        if let Some(first) = lines.get(&line(resource)) {
            let path = facts::resource_path(&resource.id);
            found.add(&activity.id, path, [("first", Arg::from(*first))]);
        } else {
            lines.insert(line(resource), &resource.id);
        }
    }
}

fn line(resource: &Resource) -> Line<'_> {
    let measure = |measure: &Measure| match measure {
        Measure::Money { .. } => 0,
        Measure::Value { .. } => 1,
        Measure::Quantity { .. } => 2,
    };
    let measures =
        resource.measures.iter().map(|one| (measure(one), one.amount(), facts::unit(one))).collect();
    (
        (resource.basis, resource.kind.as_deref(), resource.payer.as_deref(), resource.estimated),
        (resource.period.start, resource.period.end),
        &resource.what.0,
        measures,
    )
}
