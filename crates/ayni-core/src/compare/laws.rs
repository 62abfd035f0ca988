//! What holds for every register and every two methods.

use ayni_model::comparison::Scope;
use ayni_model::measure::{Direction, MeasureRow};
use ayni_model::method::{
    ActivityYears, ExchangeRule, Impute, Method, OwnExperts, Price, PricePart, TriangularRule,
};
use ayni_model::{Activity, Amount, Basis};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::measure::laws::register;
use crate::measure::world::{self, World};

/// Methods that differ in every choice that moves rows or values them: years, forms, items, grounds,
/// prices, rates of another year.
fn method() -> impl Strategy<Value = Method> {
    let begins = prop::sample::select(vec![1_i8, 4, 7]);
    let years = prop::sample::select(ActivityYears::ALL.to_vec());
    let triangular = prop::sample::select(TriangularRule::ALL.to_vec());
    let experts = prop::sample::select(OwnExperts::ALL.to_vec());
    let impute = prop::sample::select(Impute::ALL.to_vec());
    let exchange = (prop::sample::select(ExchangeRule::ALL.to_vec()), 2023_i16..2025, any::<bool>());
    let choices = (begins, years, triangular, experts, impute, exchange);
    let price = (1_i64..400, prop::option::of(1_i64..400));
    (choices, price, any::<bool>(), any::<u16>()).prop_map(|(choices, price, receipts, grounds)| {
        let (begins, years, triangular, experts, impute, (exchange, year, fallback)) = choices;
        let (price, by_grade) = price;
        let mut method = Method {
            year_begins: begins,
            activity_years: years,
            triangular,
            own_experts: experts,
            impute,
            prices: vec![day_rate(price)],
            day_rates: by_grade.map(world::rates_by_kind),
            exchange,
            exchange_year: (exchange == ExchangeRule::FixedYear).then_some(year),
            exchange_fallback: if fallback { world::fallback(exchange) } else { Vec::new() },
            ..world::method()
        };
        method.labour.receipts = receipts;
        let mut at = 0;
        method.leave_out.retain(|_| {
            at += 1;
            grounds & (1 << at) != 0
        });
        method
    })
}

fn day_rate(amount: i64) -> Price {
    Price {
        id: "day".into(),
        part: PricePart::Labour,
        when: Default::default(),
        unit: "day".into(),
        amount: Amount::whole(amount),
        currency: "XTS".into(),
        from: None,
        until: None,
        source: "A test".into(),
        date: "2024".parse().unwrap(),
    }
}

/// A world whose rates are these, some of them missing.
fn world(rates: &[Option<u32>]) -> World {
    let mut world = World::example();
    for (rate, (currency, year)) in rates.iter().zip([("XTS", 2024), ("EUR", 2024), ("XTS", 2022)]) {
        match rate {
            Some(units) => world.rate(currency, year, &units.to_string(), "1"),
            None => world.rate(currency, year, "0", "1"),
        }
    }
    world
}

/// The totals of counted rows, added up here in another way: by view, basis, group and unit.
type Totals = BTreeMap<(Direction, Option<Basis>, String, String), [Option<Amount>; 3]>;

fn totals(rows: &[MeasureRow], years: &std::ops::RangeInclusive<i16>) -> Totals {
    let mut all = Totals::new();
    let counted = rows.iter().filter(|row| row.left_out.is_empty() && !row.group.is_empty());
    for row in counted.filter(|row| row.year.is_none_or(|year| years.contains(&year))) {
        let sums = all.entry((row.direction, row.basis, row.group.clone(), row.unit.clone())).or_default();
        for (sum, part) in sums.iter_mut().zip([row.usd, row.national, row.quantity]) {
            if let Some(part) = part {
                *sum = Some(sum.unwrap_or_default().plus(part).unwrap());
            }
        }
    }
    all
}

fn activities(rows: &[MeasureRow], years: &std::ops::RangeInclusive<i16>, view: Direction) -> i64 {
    let counted = rows.iter().filter(|row| row.left_out.is_empty() && row.direction == view);
    let counted = counted.filter(|row| row.year.is_none_or(|year| years.contains(&year)));
    counted.map(|row| (&row.reporter, &row.activity)).collect::<BTreeSet<_>>().len() as i64
}

/// A gap, where what neither has is nothing.
fn gap(a: Option<Amount>, b: Option<Amount>) -> Amount {
    b.unwrap_or_default().minus(a.unwrap_or_default()).unwrap()
}

fn check(
    register: &[Activity],
    methods: &[Method; 2],
    rates: &[Vec<Option<u32>>; 2],
    years: std::ops::RangeInclusive<i16>,
) -> Result<(), TestCaseError> {
    let a = world(&rates[0]).measure("XAA", &methods[0], register).0;
    let b = world(&rates[1]).measure("XAA", &methods[1], register).0;
    let mut comparer = Comparer::new(Some(years.clone()));
    let rows = comparer.add(&a, &b).unwrap();
    let (shown, differing) = (rows.len() as u64, rows.iter().filter(|row| !row.effect).count() as u64);
    let found = comparer.finish().unwrap();
    prop_assert_eq!(found.differing, shown);
    prop_assert_eq!(found.quiet.iter().map(|quiet| quiet.rows).sum::<u64>(), differing);

    let (first, second) = (totals(&a.rows, &years), totals(&b.rows, &years));
    let mut keys: BTreeSet<_> = first.keys().chain(second.keys()).cloned().collect();
    for cell in &found.cells {
        // The causes of every total add up to its difference, each currency for itself, and the counts too.
        let sums = |get: &dyn Fn(&Gaps) -> Option<Amount>| {
            let parts = cell.causes.iter().filter_map(|line| get(&line.difference));
            parts.fold(Amount::ZERO, |sum, part| sum.plus(part).unwrap())
        };
        let (a, b) = (&cell.first_total, &cell.second_total);
        prop_assert_eq!(sums(&|gaps| gaps.usd), gap(a.usd, b.usd));
        prop_assert_eq!(sums(&|gaps| gaps.national), gap(a.national, b.national));
        prop_assert_eq!(sums(&|gaps| gaps.quantity), gap(a.quantity, b.quantity));
        let counts: i64 = cell.causes.iter().map(|line| line.difference.activities).sum();
        prop_assert_eq!(counts, b.activities as i64 - a.activities as i64);
        match cell.key.scope {
            Scope::Groups => {
                let key = (cell.key.direction, cell.key.basis, cell.key.group.clone(), cell.key.unit.clone());
                let of = |totals: &Totals| totals.get(&key).copied().unwrap_or_default();
                prop_assert_eq!([a.usd, a.national, a.quantity], of(&first));
                prop_assert_eq!([b.usd, b.national, b.quantity], of(&second));
                keys.remove(&key);
            }
            Scope::Activities => {
                prop_assert_eq!(
                    a.activities as i64,
                    activities(&self::rows(&rates[0], &methods[0], register), &years, cell.key.direction)
                );
            }
            _ => {}
        }
    }
    prop_assert!(keys.is_empty(), "totals that the comparison does not have: {keys:?}");
    Ok(())
}

fn rows(rates: &[Option<u32>], method: &Method, register: &[Activity]) -> Vec<MeasureRow> {
    world(rates).measure("XAA", method, register).0.rows
}

proptest! {
    #[test]
    fn causes_add_up_exactly(
        register in register(),
        first in method(),
        second in method(),
        rates in prop::collection::vec(prop::collection::vec(prop::option::of(1_u32..9), 3), 2),
        from in 2022_i16..2025,
        length in 0_i16..3,
    ) {
        let rates = [rates[0].clone(), rates[1].clone()];
        check(&register, &[first, second], &rates, from..=from + length)?;
    }

    #[test]
    fn turned_round_every_difference_is_its_opposite(
        register in register(),
        first in method(),
        second in method(),
    ) {
        let compare = |first: &Method, second: &Method| {
            let a = World::example().measure("XAA", first, &register).0;
            let b = World::example().measure("XAA", second, &register).0;
            let mut comparer = Comparer::new(None);
            comparer.add(&a, &b).unwrap();
            comparer.finish().unwrap()
        };
        let (there, back) = (compare(&first, &second), compare(&second, &first));
        prop_assert_eq!((there.same, there.differing), (back.same, back.differing));
        for (cell, turned) in there.cells.iter().zip(&back.cells) {
            prop_assert_eq!(&cell.key, &turned.key);
            prop_assert_eq!((&cell.first_total, &cell.second_total), (&turned.second_total, &turned.first_total));
            prop_assert_eq!(cell.causes.len(), turned.causes.len());
        }
    }
}
