//! Which kinds of resources are loans.

use ayni_model::Resource;

/// Whether the stated kind is a loan of some sort: `loan`, `loan-concessional`, `concessional-loan`,
/// `credit-line` and the like. The list of kinds is data, so its loans are told by their words.
pub(super) fn is_loan(resource: &Resource) -> bool {
    resource
        .kind
        .as_deref()
        .is_some_and(|kind| kind.split('-').any(|word| word == "loan" || word == "credit"))
}
