//! Without interest, maturity and grace nobody can recompute whether a loan is concessional.

use ayni_model::{Activity, Severity};

use crate::check::has::Has;
use crate::check::money::loan;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("loan-maturity", Severity::Note, "0.1.0", check).on(Has::LOANS);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    for resource in &activity.resources {
        let complete = resource.loan.as_ref().is_some_and(|terms| {
            let interest = terms.interest_percent.is_some() || loan::is_interest_free(resource);
            terms.grant_element_percent.is_some() || interest && terms.maturity_years.is_some()
        });
        if loan::is_loan(resource) && !complete {
            found.add(&activity.id, facts::resource_path(&resource.id).field("loan"), []);
        }
    }
}
