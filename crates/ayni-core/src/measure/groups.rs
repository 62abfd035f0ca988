//! The groups of countries that partners are shown by.

use std::collections::BTreeMap;

use ayni_model::measure::PartnerGroups;
use ayni_model::reference::Reference;

/// The groups of every country: region, least developed, landlocked, small island, income, commission.
///
/// They are those of the reference data's date; a country that has left a group since is shown where it
/// stood then. Africa is a region of M49, and middle-income countries are the income groups `LM` and `UM`.
pub fn partner_groups(reference: &Reference) -> BTreeMap<String, PartnerGroups> {
    let is = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    let groups = reference.countries.values().map(|country| {
        let groups = PartnerGroups {
            region: country.region.clone(),
            ldc: is(country.ldc),
            lldc: is(country.lldc),
            sids: is(country.sids),
            income: country.income.clone(),
            commission: country.commissions.join(" "),
        };
        (country.code.clone(), groups)
    });
    groups.collect()
}
