//! Which kinds of resources are loans.

use ayni_model::Resource;

/// Whether the stated kind is a loan of some sort: `loan`, `concessional-loan`, `interest-free-loan`.
/// The list of kinds is data, so its loans are told by their words. Export and supplier credits are
/// not among them: no one asks whether these are concessional (17.3.1 leaves them out).
pub(crate) fn is_loan(resource: &Resource) -> bool {
    const LOAN: &str = "loan";
    let Some(kind) = resource.kind.as_deref() else { return false };
    // Most kinds do not even have these letters.
    kind.as_bytes().windows(LOAN.len()).any(|letters| letters == LOAN.as_bytes())
        && kind.split('-').any(|word| word == LOAN)
}

/// Whether the kind itself says that no interest is due.
pub(crate) fn is_interest_free(resource: &Resource) -> bool {
    resource.kind.as_deref().is_some_and(|kind| kind.starts_with("interest-free"))
}
