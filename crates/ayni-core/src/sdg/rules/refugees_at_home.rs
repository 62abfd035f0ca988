//! What a provider spends on refugees within its own country.
//!
//! Support to refugees counts where it is said to take place outside the provider's country; where nobody says so, it
//! is taken for support at home, as that is what the kind mostly stands for (TOSSD codes I01, I02, I05).

use super::{Case, SdgRule};

/// The rule.
pub(super) const RULE: SdgRule = SdgRule::new("refugees-at-home", holds);

/// The CRS purpose code of refugees and asylum seekers in donor countries.
const AT_HOME: &str = "93010";

fn holds(case: &Case<'_>) -> bool {
    let sectors = &case.activity.sectors;
    if !sectors.is_empty() && sectors.iter().all(|line| line.of.list == "crs" && line.of.code == AT_HOME) {
        return true;
    }
    let home = |country: &str| country == case.line.provider;
    let abroad = case.activity.places.iter().any(|line| !home(&line.of.country));
    case.resource.kind.as_deref() == Some("refugee-support") && !abroad
}
