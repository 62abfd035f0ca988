//! Laws that hold for every register by every method.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::measure::{Direction, MeasureBatch, MeasureKind, Nature, Side};
use ayni_model::method::{
    DayRate, ExchangeRule, Impute, Labour, Method, OwnExperts, Price, PricePart, TriangularRule,
};
use ayni_model::{Activity, Amount, Measure};
use proptest::prelude::*;
use proptest::sample::select;

use super::laws::register;
use super::world::{self, World};

fn world() -> World {
    let mut world = World::example();
    world.parity("XAA", 2023, "2.5");
    world.parity("XAA", 2024, "2");
    world.deflator("XAA", 2023, "0.8");
    world.deflator("XAA", 2024, "1");
    world
}

/// Methods that choose differently, and agree on the South.
fn method() -> impl Strategy<Value = Method> {
    let switches = (select(OwnExperts::ALL), any::<bool>(), any::<bool>(), any::<bool>());
    let values = (select(Impute::ALL), select(TriangularRule::ALL));
    let figures = (select(ExchangeRule::ALL), prop::option::of(2023_i16..2025), any::<[bool; 2]>());
    (switches, values, figures).prop_map(|(switches, (impute, triangular), (exchange, constant, more))| {
        let [fallback, by_grade] = more;
        let (own_experts, receipts, ppp, international) = switches;
        let fixed = exchange == ExchangeRule::FixedYear;
        let method = world::method();
        Method {
            own_experts,
            labour: Labour { receipts, ppp, ..method.labour.clone() },
            impute,
            prices: prices(),
            triangular,
            exchange,
            exchange_year: fixed.then_some(2023),
            exchange_fallback: if fallback { world::fallback(exchange) } else { Vec::new() },
            day_rates: by_grade.then(|| world::rates_by_kind(320)),
            constant_year: constant.filter(|_| !fixed),
            international,
            ..method
        }
    })
}

/// Two prices of one part, of which a resource gets one, and a price of another part.
fn prices() -> Vec<Price> {
    let price = |id: &str, part, unit: &str, amount, currency: &str| Price {
        id: id.into(),
        part,
        when: BTreeMap::new(),
        unit: unit.into(),
        amount: Amount::whole(amount),
        currency: currency.into(),
        from: None,
        until: None,
        source: "Test".into(),
        date: "2024".parse().unwrap(),
    };
    vec![
        price("day", PricePart::Labour, "day", 200, "XTS"),
        price("hour", PricePart::Labour, "hour", 25, "XTS"),
        price("fare", PricePart::Fare, "person", 500, "USD"),
    ]
}

/// Everything reported in one unit or currency, counted and left out, as rows have it.
type Account = BTreeMap<(String, String, u32), (String, Amount)>;

/// What was reported, measure by measure, straight from the activities.
fn reported(register: &[Activity]) -> Account {
    let mut account = Account::new();
    for activity in register {
        for resource in &activity.resources {
            for (at, measure) in resource.measures.iter().enumerate() {
                let unit = match measure {
                    Measure::Quantity { unit, .. } => unit,
                    Measure::Money { currency, .. } | Measure::Value { currency, .. } => currency,
                };
                let place = (activity.id.clone(), resource.id.clone(), at as u32);
                account.insert(place, (unit.clone(), measure.amount()));
            }
        }
    }
    account
}

fn accounted(batch: &MeasureBatch) -> Account {
    let rows = batch.rows.iter().filter(|row| row.nature != Nature::Imputed);
    let rows = rows.filter_map(|row| Some((row, row.amount?)));
    let account = rows.map(|(row, amount)| {
        let place = (row.activity.clone(), row.resource.clone(), row.measure);
        (place, (format!("{}{}", row.unit, row.currency), amount))
    });
    account.collect()
}

proptest! {
    /// Every activity of these registers is XAA's: so all money and every quantity is counted or left
    /// out, once, whatever the method chooses.
    #[test]
    fn everything_reported_is_counted_or_left_out(register in register(), method in method()) {
        let (batch, _) = world().measure("XAA", &method, &register);
        prop_assert_eq!(accounted(&batch), reported(&register));
        let measures = batch.rows.iter().filter(|row| row.amount.is_some() && row.nature != Nature::Imputed);
        prop_assert_eq!(measures.count(), reported(&register).len());
    }

    #[test]
    fn the_order_of_activities_does_not_matter(register in register(), method in method()) {
        let mut turned = register.clone();
        turned.reverse();
        prop_assert_eq!(
            world().measure("XAA", &method, &register),
            world().measure("XAA", &method, &turned)
        );
    }

    #[test]
    fn a_row_has_a_name_of_its_own(register in register(), method in method()) {
        let (batch, _) = world().measure("XAA", &method, &register);
        let rows = batch.rows.iter().filter(|row| !row.resource.is_empty());
        let names: BTreeSet<_> = rows.clone().map(|row| {
            (&row.reporter, &row.activity, &row.resource, row.measure, &row.component, row.year, row.direction)
        }).collect();
        prop_assert_eq!(names.len(), rows.count());
    }

    /// A developed partner's money never enters a South-South total (80/156, 32).
    #[test]
    fn what_counts_is_put_in_by_the_south(register in register(), method in method()) {
        let (batch, _) = world().measure("XAA", &method, &register);
        for row in batch.rows.iter().filter(|row| !row.resource.is_empty()) {
            if row.left_out.is_empty() {
                prop_assert!(["XAA", "XBB", "XCC"].contains(&row.payer.as_str()), "{:?}", row);
                prop_assert!(row.side.is_none_or(|side| side == Side::South), "{:?}", row);
            }
            match row.side {
                Some(Side::South) => prop_assert_ne!(&row.payer, "XNN"),
                Some(Side::Developed) => prop_assert_eq!(&row.payer, "XNN"),
                _ => {}
            }
        }
    }

    /// Pay that is no receipt is never among receipts, and leaves no other view than the recipient's.
    #[test]
    fn home_salaries_follow_their_switch(register in register(), method in method()) {
        let (batch, _) = world().measure("XAA", &method, &register);
        for row in &batch.rows {
            let money = matches!(row.kind, MeasureKind::Money | MeasureKind::Value);
            prop_assert!(!row.receipt || money && row.left_out.is_empty(), "{:?}", row);
            if row.left_out == "home-salary" {
                prop_assert!(!method.labour.receipts && row.direction == Direction::Received);
            }
            if money && row.left_out.is_empty() && method.labour.receipts {
                prop_assert!(row.receipt, "{:?}", row);
            }
        }
    }

    /// A value is imputed where the method says so and nowhere else, and each part of the cost once.
    #[test]
    fn values_are_imputed_only_where_the_method_says(register in register(), method in method()) {
        let (batch, _) = world().measure("XAA", &method, &register);
        let mut parts = BTreeSet::new();
        for row in batch.rows.iter().filter(|row| row.nature == Nature::Imputed) {
            let activity = register.iter().find(|activity| activity.id == row.activity).unwrap();
            let resource = activity.resources.iter().find(|resource| resource.id == row.resource).unwrap();
            let has = |wanted: fn(&Measure) -> bool| resource.measures.iter().any(wanted);
            let value = has(|measure| matches!(measure, Measure::Value { .. }));
            prop_assert!(method.impute != Impute::Never);
            let money = has(|measure| matches!(measure, Measure::Money { .. }));
            prop_assert!(!money, "{:?}", row);
            prop_assert!(method.impute == Impute::Always || !value);
            let (amount, part) = match method.prices.iter().find(|price| price.id == row.component) {
                Some(price) => (price.amount, price.part),
                // A line of the file, which the row names.
                None => {
                    let rates = method.day_rates.as_ref().unwrap();
                    let named = |line: &&DayRate| row.price.ends_with(&format!("; rates.csv line {})", line.line));
                    let line = rates.lines.iter().find(named).unwrap();
                    prop_assert_eq!(Some(line.grade.as_str()), resource.kind.as_deref());
                    (line.amount, rates.part)
                }
            };
            let quantity = resource.measures[row.measure as usize].amount();
            prop_assert_eq!(row.amount, quantity.times(amount).ok());
            prop_assert!(row.valuation.is_some() && row.price.contains("(Test, 2024"));
            prop_assert!(parts.insert((&row.activity, &row.resource, part)), "{:?}", row);
        }
    }

    /// By a rule of months no figure goes by a year's rate, unless the method allows it; then it says so.
    #[test]
    fn no_rate_of_a_month_is_replaced_in_silence(register in register(), method in method(), allowed in any::<bool>()) {
        let exchange = ExchangeRule::MonthOfTransaction;
        let exchange_fallback = if allowed { world::fallback(exchange) } else { Vec::new() };
        let method = Method { exchange, exchange_year: None, exchange_fallback, constant_year: None, ..method };
        let (batch, found) = world().measure("XAA", &method, &register);
        let mut replaced = false;
        for row in &batch.rows {
            for rate in row.rates.split("; ").filter(|rate| rate.contains("USD (")) {
                let yearly = rate.split(' ').nth(1).is_some_and(|time| time.len() == 4);
                prop_assert_eq!(yearly, rate.contains(", no"), "{}", rate);
                prop_assert!(allowed || !yearly, "{}", rate);
                replaced |= yearly && row.left_out.is_empty();
            }
        }
        prop_assert!(!replaced || found.iter().any(|one| one.code == "rate-instead"));
    }

    /// The switch of own experts moves rows between groups and changes nothing else.
    #[test]
    fn the_switch_of_own_experts_only_moves_rows(register in register(), method in method()) {
        let measured = |own_experts| {
            let method = Method { own_experts, ..method.clone() };
            world().measure("XAA", &method, &register).0.rows
        };
        let (a, b) = (measured(OwnExperts::Financial), measured(OwnExperts::InKind));
        prop_assert_eq!(a.len(), b.len());
        for (a, b) in a.iter().zip(&b) {
            prop_assert_eq!((a.amount, a.national, a.usd, a.quantity), (b.amount, b.national, b.usd, b.quantity));
            let moved = a.rule == "spent-on-own-experts";
            prop_assert_eq!(a.item != b.item, moved);
            // A value of the same thing may now stand beside the money, in another group.
            if !moved && a.left_out != b.left_out {
                prop_assert_eq!(&b.left_out, "same-thing");
            }
        }
    }
}
