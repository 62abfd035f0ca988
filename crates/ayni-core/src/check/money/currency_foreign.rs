//! Money is mostly reported in the provider's or the recipient's currency, or in one that is used everywhere.

use std::collections::BTreeSet;

use ayni_model::{Activity, Arg, Code, Measure, Severity};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("currency-foreign", Severity::Note, "0.1.0", check);

/// Currencies that money is reported in between any two countries: the five of the special drawing
/// right (IMF, 2022), the special drawing right itself, the Swiss franc, and the African
/// Development Bank's unit.
const EVERYWHERE: [&str; 8] = ["CHF", "CNY", "EUR", "GBP", "JPY", "USD", "XDR", "XUA"];

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    let measures = activity.resources.iter().flat_map(|resource| &resource.measures);
    if measures.filter_map(Measure::currency).all(|currency| EVERYWHERE.contains(&currency)) {
        return;
    }
    let mut at_home = BTreeSet::new();
    for party in &activity.parties {
        let country = party.country.as_ref().and_then(|code| context.reference.countries.get(code));
        match country {
            Some(country) if !country.currency.is_empty() => at_home.insert(country.currency.as_str()),
            // A party of which no currency is known may use any.
            _ => return,
        };
    }
    if at_home.is_empty() {
        return;
    }
    let currencies = context.reference.list("currency");
    let mut said = BTreeSet::new();
    for resource in &activity.resources {
        for (index, measure) in resource.measures.iter().enumerate() {
            let Some(currency) = measure.currency() else {
                continue;
            };
            // A currency that has ended may have been a party's own: countries are listed with today's.
            let current = currencies.entries.get(currency).is_some_and(|entry| entry.until.is_none());
            if current
                && !at_home.contains(currency)
                && !EVERYWHERE.contains(&currency)
                && said.insert(currency)
            {
                let path = facts::measure_path(&resource.id, index).field("currency");
                let currency = Arg::Code(Code::new("currency", currency));
                found.add(&activity.id, path, [("currency", currency)]);
            }
        }
    }
}
