//! A place is a country by its ISO 3166 code, or a region by its M49 number.

use ayni_model::{Activity, Arg, Path, Severity};

use crate::check::Context;
use crate::check::code::lookup;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("place-unknown", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, context: &Context<'_>, found: &mut Found<'_>) {
    let known =
        |code: &str| lookup::is_country(context.reference, code) || context.reference.knows("region", code);
    for place in &activity.places {
        if !known(&place.of.country) {
            let path = Path::of("places").line(&place.id).field("of.country");
            found.add(&activity.id, path, [("code", Arg::from(place.of.country.as_str()))]);
        }
    }
    if let Some(country) = activity.request.as_ref().and_then(|request| request.country.as_ref())
        && !known(country)
    {
        found.add(&activity.id, Path::of("request.country"), [("code", Arg::from(country.as_str()))]);
    }
}
