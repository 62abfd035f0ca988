//! The groups of countries that partners are shown by.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::measure::PartnerGroups;
use ayni_model::reference::Reference;

/// The groups of every country: region, least developed, landlocked, small island, income, commission.
///
/// They are those of the reference data's date; a country that has left a group since is shown where it
/// stood then. Africa is a region of M49, and middle-income countries are the income groups `LM` and `UM`.
pub fn partner_groups(reference: &Reference) -> BTreeMap<String, PartnerGroups> {
    let is = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    let groups = reference.countries.values().map(|country| {
        // In one order, so that the same commissions are one group however a list writes them.
        let commissions: BTreeSet<&str> = country.commissions.iter().map(String::as_str).collect();
        let commissions: Vec<&str> = commissions.into_iter().collect();
        let groups = PartnerGroups {
            region: country.region.clone(),
            ldc: is(country.ldc),
            lldc: is(country.lldc),
            sids: is(country.sids),
            income: country.income.clone(),
            commission: commissions.join(" "),
        };
        (country.code.clone(), groups)
    });
    groups.collect()
}

#[cfg(test)]
mod tests {
    use ayni_model::reference::Country;

    use super::*;

    #[test]
    fn the_same_commissions_are_one_group_in_whatever_order_they_are_listed() {
        let mut reference = Reference::default();
        for (code, commissions) in [("KAZ", ["ESCAP", "ECE"]), ("ARM", ["ECE", "ESCAP"])] {
            let commissions = commissions.map(str::to_owned).to_vec();
            let country = Country { code: code.into(), commissions, ..Country::default() };
            reference.countries.insert(code.into(), country);
        }
        let groups = partner_groups(&reference);
        let of = |code: &str| groups.get(code).map(|groups| groups.commission.as_str());
        assert_eq!([of("KAZ"), of("ARM")], [Some("ECE ESCAP"); 2]);
    }
}
