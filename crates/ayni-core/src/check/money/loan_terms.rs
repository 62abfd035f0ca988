//! Loan terms that contradict each other or cannot be decide wrongly whether a loan is concessional.

use ayni_model::{Activity, Amount, Arg, Severity};

use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("loan-terms", Severity::Warning, "0.1.0", check).on(Has::LOANS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    let hundred = Amount::whole(100);
    let outside = |value: Option<Amount>, low: Amount| value.filter(|v| *v < low || *v > hundred);
    for resource in &activity.resources {
        let Some(loan) = &resource.loan else { continue };
        let mut wrong = |field: &str, value: Amount| {
            let path = facts::resource_path(&resource.id).field("loan").field(field);
            let args = [("field", Arg::Path(path.clone())), ("value", Arg::Amount(value))];
            found.add(&activity.id, path, args);
        };
        if let Some(interest) = outside(loan.interest_percent, Amount::ZERO) {
            wrong("interest_percent", interest);
        }
        if let Some(maturity) = outside(loan.maturity_years, Amount::ZERO) {
            wrong("maturity_years", maturity);
        }
        if let Some(element) = outside(loan.grant_element_percent, Amount::whole(-100)) {
            wrong("grant_element_percent", element);
        }
        if let Some(grace) = loan.grace_years
            && (grace.is_negative() || loan.maturity_years.is_some_and(|maturity| grace > maturity))
        {
            wrong("grace_years", grace);
        }
    }
}
