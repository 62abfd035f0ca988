//! Where an expert serves, for rates that differ by country.

use std::collections::BTreeSet;

use ayni_model::{Activity, Role};

use super::side::Payer;

/// The one country that an activity takes place in: that of its places; without any, the one country that
/// receives, beside the one that pays. Where there are several, nobody says in which of them an expert
/// served, and none is guessed.
pub(super) fn country<'a>(activity: &'a Activity, payer: &Payer<'_>) -> Option<&'a str> {
    let places: BTreeSet<&str> = activity.places.iter().map(|share| share.of.country.as_str()).collect();
    if !places.is_empty() {
        return only(places);
    }
    let receives = activity.parties.iter().filter(|party| matches!(party.role, Role::Recipient | Role::Both));
    only(
        receives
            .filter_map(|party| party.country.as_deref())
            .filter(|one| Some(*one) != payer.country())
            .collect(),
    )
}

fn only(all: BTreeSet<&str>) -> Option<&str> {
    let mut all = all.into_iter();
    all.next().filter(|_| all.next().is_none())
}
