//! A measurement beside an earlier release of it.

use ayni_model::comparison::Reason;
use ayni_model::measure::{Direction, MeasureBatch};
use ayni_model::method::Method;
use ayni_model::{Activity, Amount, Basis};

use super::*;
use crate::measure::world::{self, World};
use crate::report::tests::manifest;
use crate::report::{Author, Manifest, Named};

/// The manifest of a state of the register, a state of the rates and a method.
fn made_from(register: &str, rates: &str, method: &str) -> Manifest {
    let mut one = manifest(Author::CountryNode);
    one.register.revision = register.into();
    one.method.sha256 = method.into();
    one.sets.insert("rates/test".into(), Named { sha256: rates.into(), ..Named::default() });
    one
}

fn grants(amounts: &[(&str, &str)]) -> Vec<Activity> {
    let line = |(id, amount)| world::line(id, "XAA provider; XBB recipient", amount);
    world::activities(amounts.iter().copied().map(line))
}

fn measured(world: &World, method: &Method, register: &[Activity]) -> MeasureBatch {
    world.measure("XAA", method, register).0
}

fn beside(earlier: (&Manifest, &MeasureBatch), present: (&Manifest, &MeasureBatch)) -> Revision {
    let found = revision((earlier.0, &earlier.1.rows), (present.0, &present.1.rows)).unwrap().unwrap();
    // Whatever the register: the reasons of a figure add up to its difference, in both currencies.
    for (key, one) in &found.figures {
        for at in 0..2 {
            let parts = one.reasons.values().filter_map(|part| part[at]);
            let sum = parts.fold(Amount::ZERO, |sum, part| sum.plus(part).unwrap());
            assert_eq!(sum, one.difference[at].unwrap_or(Amount::ZERO), "{key:?}");
        }
    }
    found
}

fn figure(found: &Revision, year: Option<i16>) -> Revised {
    let key = RevisedKey { direction: Direction::Provided, basis: Basis::Disbursed, group: "A".into(), year };
    found.figures.iter().find(|(known, _)| *known == key).map(|(_, one)| one.clone()).unwrap_or_default()
}

fn usd(text: &str) -> Option<Amount> {
    Some(text.parse().unwrap())
}

/// The worked example of docs/methods/measuring.md.
#[test]
fn a_revision_says_what_came_changed_and_went_and_by_what() {
    let (then, mut now) = (World::example(), World::example());
    now.rate("XTS", 2024, "4", "1");
    let method = world::method();
    let earlier = measured(&then, &method, &grants(&[("A1", "100 USD"), ("A2", "250 XTS"), ("A3", "7 USD")]));
    let present = measured(&now, &method, &grants(&[("A1", "120 USD"), ("A2", "250 XTS"), ("A4", "30 USD")]));
    let manifests = (made_from("1", "1", "1"), made_from("2", "2", "1"));
    let found = beside((&manifests.0, &earlier), (&manifests.1, &present));
    assert_eq!(found.changed, [Reason::Data, Reason::Rates].into());
    for year in [Some(2024), None] {
        let one = figure(&found, year);
        assert_eq!((one.earlier[0], one.present[0]), (usd("157"), usd("212.5")));
        assert_eq!(one.difference[0], usd("55.5"));
        // 20 more for A1, 30 by A4, 7 less for A3; and A2 at the new rate.
        assert_eq!(one.reasons[&Reason::Data][0], usd("43"));
        assert_eq!(one.reasons[&Reason::Rates][0], usd("12.5"));
        assert_eq!(one.activities, Turnover { new: 1, changed: 2, gone: 1, same: 0 });
    }
}

#[test]
fn the_same_state_has_no_revision() {
    let batch = measured(&World::example(), &world::method(), &grants(&[("A1", "100 USD")]));
    let same = made_from("1", "1", "1");
    let found = beside((&same, &batch), (&same, &batch));
    assert!(found.changed.is_empty() && found.mixed == 0);
    assert_eq!(found.activities, Turnover { same: 1, ..Turnover::default() });
    assert!(figure(&found, None).reasons.is_empty());
    assert_eq!(figure(&found, None).difference[0], usd("0"));
}

#[test]
fn what_the_rows_cannot_tell_apart_is_not_guessed() {
    let register = grants(&[("A1", "100 USD")]);
    let all = measured(&World::example(), &world::method(), &register);
    let mut later = register.clone();
    later[0].status = Some(ayni_model::Status::Pipeline);
    let some = measured(&World::example(), &world::method(), &later);
    // The activity is left out now: its status changed, and the method may have.
    let one_changed = beside((&made_from("1", "1", "1"), &all), (&made_from("2", "1", "1"), &some));
    assert_eq!(figure(&one_changed, None).reasons.keys().collect::<Vec<_>>(), [&Reason::Data]);
    let two_changed = beside((&made_from("1", "1", "1"), &all), (&made_from("2", "1", "2"), &some));
    assert_eq!(figure(&two_changed, None).reasons.keys().collect::<Vec<_>>(), [&Reason::Several]);
}

#[test]
fn unlike_measurements_are_not_laid_side_by_side() {
    let (rows, present) = (Vec::new(), made_from("1", "1", "1"));
    let against = |earlier: &Manifest, present: &Manifest| {
        revision((earlier, &rows), (present, &rows)).unwrap().unwrap_err()
    };
    let other = Manifest { country: "XBB".into(), ..present.clone() };
    assert_eq!(against(&other, &present), Incomparable::Country("XBB".into()));
    let other = Manifest { currency: Some("XBC".into()), ..present.clone() };
    assert_eq!(against(&other, &present), Incomparable::Currency("XBC".into()));
    let of = |years| Manifest { years: Some(years), ..present.clone() };
    assert_eq!(against(&of((2020, 2022)), &of((2023, 2024))), Incomparable::Years);
}
