//! An original maturity of one year or less.

use ayni_model::Amount;

use super::{Case, SdgRule};

/// The rule.
pub(super) const RULE: SdgRule = SdgRule::new("short-maturity", holds);

fn holds(case: &Case<'_>) -> bool {
    let stated = case.resource.loan.as_ref().and_then(|terms| terms.maturity_years);
    let maturity = stated.or(case.tested.and_then(|tested| tested.maturity_years));
    // A maturity of nothing or less is a slip, which another rule finds.
    maturity.is_some_and(|maturity| maturity > Amount::ZERO && maturity <= Amount::ONE)
}
