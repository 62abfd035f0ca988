use ayni_model::comparison::{CauseKind, Scope};
use ayni_model::measure::MeasureBatch;
use ayni_model::method::{ExchangeRule, Impute, Method, OwnExperts};
use ayni_model::{Activity, Amount};

use super::*;
use crate::measure::world::{self, World};

fn measured(method: &Method, activities: &[Activity]) -> MeasureBatch {
    World::example().measure("XAA", method, activities).0
}

fn compared(first: &Method, second: &Method, activities: &[Activity], year: i16) -> Comparison {
    let (a, b) = (measured(first, activities), measured(second, activities));
    let mut comparer = Comparer::new(Some(year..=year));
    comparer.add(&a, &b).unwrap();
    comparer.finish().unwrap()
}

/// The lines of a group's money, each `cause first second rows difference`.
fn lines(comparison: &Comparison, group: &str) -> Vec<String> {
    let cells = comparison.cells.iter();
    let cell = cells
        .clone()
        .find(|cell| cell.key.scope == Scope::Groups && cell.key.group == group && cell.key.unit.is_empty());
    let lines = cell.map(|cell| cell.causes.as_slice()).unwrap_or_default().iter();
    lines
        .map(|line| {
            let (cause, gap) = (&line.cause, line.difference.usd);
            let rows = line.from.rows.max(line.to.rows);
            let gap = gap.map_or_else(|| "-".to_owned(), |gap| gap.to_string());
            format!("{} [{}] [{}] {rows} {gap}", cause.kind.as_str(), cause.first, cause.second)
        })
        .collect()
}

fn register() -> Vec<Activity> {
    let line = world::line;
    let mut expert = line("A2", "XAA provider; XBB recipient", "250 XTS");
    expert.insert("kind", "expert");
    let mut early = line("A3", "XAA provider; XBB recipient", "7 USD");
    early.insert("when", "2024-02-01");
    let mut late = line("A4", "XAA provider; XBB recipient", "30 USD");
    late.insert("status", "pipeline");
    let mut days = line("A5", "XAA provider; XBB recipient", "12 day");
    days.insert("kind", "expert");
    world::activities([line("A1", "XAA provider; XBB recipient", "100 USD"), expert, early, late, days])
}

#[test]
fn the_same_method_twice_differs_in_nothing() {
    let found = compared(&world::method(), &world::method(), &register(), 2024);
    assert_eq!((found.differing, found.quiet.len()), (0, 0));
    assert!(found.cells.iter().all(|cell| cell.causes.is_empty() && cell.difference.none()));
    assert!(found.same > 0 && !found.cells.is_empty());
}

#[test]
fn each_choice_is_the_cause_of_what_it_changes() {
    let first = world::method();
    let register = register();
    // Own experts as money: 250 XTS at 5 are 50 dollars, from B to A.
    let experts = Method { own_experts: OwnExperts::Financial, ..first.clone() };
    let found = compared(&first, &experts, &register, 2024);
    assert_eq!(lines(&found, "A"), ["item [B1] [A7] 1 50"]);
    assert_eq!(lines(&found, "B"), ["item [B1] [A7] 1 -50"]);

    // A year that begins in April takes February's grant to the year before.
    let fiscal = Method { year_begins: 4, ..first.clone() };
    let found = compared(&first, &fiscal, &register, 2024);
    assert_eq!(lines(&found, "A"), ["year [2024] [2023] 1 -7"]);
    let activities = found.cells.iter().find(|cell| cell.key.scope == Scope::Activities).unwrap();
    assert_eq!((activities.difference.activities, activities.causes.len()), (-1, 1));

    // A ground that one method does not have brings what it left out.
    let mut open = first.clone();
    open.leave_out.retain(|ground| ground.id != "pipeline");
    let found = compared(&first, &open, &register, 2024);
    assert_eq!(lines(&found, "A"), ["left-out [pipeline] [] 1 30"]);
    let back = compared(&open, &first, &register, 2024);
    assert_eq!(lines(&back, "A"), ["left-out [] [pipeline] 1 -30"]);

    // Other rates change the amount in third currencies and the national figure.
    let mut world = World::example();
    world.rate("XTS", 2024, "4", "1");
    let a = measured(&first, &register);
    let b = world.measure("XAA", &first, &register).0;
    let mut comparer = Comparer::new(Some(2024..=2024));
    let rows = comparer.add(&a, &b).unwrap();
    assert!(rows.iter().all(|row| row.cause.kind == CauseKind::Rate));
    // What both leave out changes no total, whatever its rate.
    assert!(rows.iter().all(|row| row.effect == row.first.is_some_and(|row| row.left_out.is_empty())));
    let found = comparer.finish().unwrap();
    assert_eq!(lines(&found, "B"), ["rate [XTS 2024 5 per USD (test)] [XTS 2024 4 per USD (test)] 1 12.5"]);
}

#[test]
fn a_price_list_and_a_rule_of_exchange_are_causes_of_their_own() {
    let mut days = world::line("A1", "XAA provider; XBB recipient", "10 day");
    days.insert("kind", "expert");
    days.insert("when", "2024-02");
    let mut grant = world::line("A2", "XAA provider; XBB recipient", "51 XTS");
    grant.insert("when", "2024-02");
    let register = world::activities([days, grant]);
    let valued = |rates| Method {
        impute: Impute::Missing,
        day_rates: Some(world::rates_by_kind(rates)),
        ..world::method()
    };
    let (first, mut second) = (valued(100), valued(150));
    // The method of the first names 101 USD for a day in XBB, that of the second 151 USD.
    let found = compared(&first, &second, &register, 2024);
    let price = |amount: i64| format!("{amount} USD per day (Test, 2024; rates.csv line 3)");
    assert_eq!(lines(&found, "B"), [format!("price [{}] [{}] 1 500", price(101), price(151))]);
    // By the month 51 XTS are 10 dollars, by the year 10.2; a value in dollars changes in national currency only.
    second.exchange = ExchangeRule::MonthOfTransaction;
    let found = compared(&valued(150), &second, &register, 2024);
    let rates = "[XTS 2024 5 per USD (test)] [XTS 2024-02 5.1 per USD (test)]";
    assert_eq!(lines(&found, "A"), [format!("rate-rule {rates} 1 -0.2")]);
    assert_eq!(lines(&found, "B"), [format!("rate-rule {rates} 1 0")]);
    // One method that values and one that does not.
    let found = compared(&world::method(), &first, &register, 2024);
    assert_eq!(lines(&found, "B"), ["imputed [] [day-rate] 1 1010"]);
}

#[test]
fn a_row_counts_under_one_cause_and_says_that_there_was_another() {
    let first = world::method();
    let mut second = Method { own_experts: OwnExperts::Financial, ..first.clone() };
    second.year_begins = 4;
    let mut line = world::line("A1", "XAA provider; XBB recipient", "8 USD");
    line.insert("kind", "expert");
    line.insert("when", "2024-02-01");
    let register = world::activities([line]);
    // Both years are asked for, so the row counts in both measurements; it is the item that moves it.
    let (a, b) = (measured(&first, &register), measured(&second, &register));
    let mut comparer = Comparer::new(Some(2023..=2024));
    comparer.add(&a, &b).unwrap();
    let found = comparer.finish().unwrap();
    assert_eq!(lines(&found, "A"), ["item [B1] [A7] 1 8"]);
    assert_eq!(lines(&found, "B"), ["item [B1] [A7] 1 -8"]);
    let mixed: u64 = found
        .cells
        .iter()
        .filter(|cell| cell.key.scope == Scope::Groups)
        .flat_map(|cell| &cell.causes)
        .map(|line| line.mixed)
        .sum();
    assert_eq!(mixed, 2);
}

#[test]
fn pieces_add_up_to_the_whole() {
    let first = world::method();
    let second = Method { own_experts: OwnExperts::Financial, year_begins: 4, ..first.clone() };
    let register = register();
    let whole = compared(&first, &second, &register, 2024);
    let mut pieces = Comparer::new(Some(2024..=2024));
    for one in register.chunks(2) {
        let mut piece = Comparer::new(Some(2024..=2024));
        let (a, b) = (measured(&first, one), measured(&second, one));
        piece.add(&a, &b).unwrap();
        pieces.merge(piece).unwrap();
    }
    assert_eq!(pieces.finish().unwrap(), whole);
    assert!(whole.cells.iter().any(|cell| cell.first_total.usd.is_some_and(|usd| usd > Amount::ZERO)));
}
