//! A line of credit is what the country that gives it says it is: a loan, or an export credit. Where the method
//! does not say, it is not guessed.

use ayni_model::method::LineOfCredit;

use super::{Case, SdgRule};

/// The kind of resource (list `resource-kind`).
pub(in crate::sdg) const KIND: &str = "line-of-credit";

/// The rule.
pub(super) const RULE: SdgRule = SdgRule::new("line-of-credit", holds);

fn holds(case: &Case<'_>) -> bool {
    case.resource.kind.as_deref() == Some(KIND)
        && case.input.method.indicator.line_of_credit != LineOfCredit::Loan
}
