//! Laws that hold for every register.

use std::collections::BTreeMap;

use ayni_model::measure::{MeasureRow, Parts, ShareKind, ShareRow};
use ayni_model::{Activity, Amount, Code, Share};
use proptest::prelude::*;

use super::world::{self, Line, World};

/// Activities of few countries, kinds, years and currencies, so that they meet.
pub(crate) fn register() -> impl Strategy<Value = Vec<Activity>> {
    let parties = prop::sample::select(vec![
        "XAA provider; XBB recipient",
        "XBB provider; XAA recipient",
        "XAA provider; XBB recipient; XCC recipient",
        "XAA provider; XNN second-provider; XBB recipient",
        "XAA provider; XCC provider; XBB recipient",
        "XAA both; XBB both",
        "XNN provider; XAA recipient",
        "XAA provider; XNN recipient",
    ]);
    let basis = prop::sample::select(vec!["", "pledged", "committed", "disbursed", "reflow"]);
    let kind = prop::sample::select(vec!["", "grant", "loan", "expert", "training", "export-credit"]);
    let when = prop::sample::select(vec!["", "2023", "2024", "2023-11/2024-02", "2024-02", "2025"]);
    let payer = prop::sample::select(vec!["", "p1", "p2", "p9"]);
    let unit = prop::sample::select(vec!["USD", "XTS", "EUR", "XQQ", "day", "hour", "person"]);
    let measures = prop::collection::vec((any::<bool>(), -5_000_000_i64..50_000_000_000, unit), 0..4);
    let share = prop::option::of(0_u32..1_000_000);
    let goals = prop::collection::vec((1_u8..5, share), 0..5);
    let one = (parties, basis, kind, when, payer, measures, goals);
    prop::collection::vec(one, 1..8).prop_map(|all| {
        let mut activities = Vec::new();
        for (at, (parties, basis, kind, when, payer, measures, goals)) in all.into_iter().enumerate() {
            let written: Vec<String> = measures
                .iter()
                .map(|(value, millionths, unit)| {
                    let amount = Amount::from_millionths(i128::from(*millionths)).unwrap();
                    let value =
                        if *value && unit.chars().all(|c| c.is_ascii_uppercase()) { "value " } else { "" };
                    format!("{value}{amount} {unit}")
                })
                .collect();
            let (id, written) = (format!("A{at}"), written.join("; "));
            let line = Line::from([
                ("reported", id.as_str()),
                ("parties", parties),
                ("basis", basis),
                ("kind", kind),
                ("when", when),
                ("paid by", payer),
                ("measures", &written),
                ("runs", "2022/2024"),
            ]);
            let mut made = world::activities([line]);
            for (line, (goal, share)) in goals.into_iter().enumerate() {
                let share = share.map(|share| Amount::from_millionths(i128::from(share)).unwrap());
                let of = Code::new("sdg", goal.to_string());
                made[0].goals.push(Share { id: format!("g{line}"), of, share });
            }
            activities.append(&mut made);
        }
        activities
    })
}

/// The sum of the parts of each row: national, dollars, quantity; `None` where no part has one.
fn sums(rows: &[MeasureRow], lines: &[ShareRow]) -> BTreeMap<u32, Parts> {
    let mut sums: BTreeMap<u32, Parts> = BTreeMap::new();
    for line in lines {
        let sum = sums.entry(line.row).or_default();
        for (sum, part) in sum.iter_mut().zip(line.of(&rows[line.row as usize])) {
            if let Some(part) = part {
                *sum = Some(sum.unwrap_or_default().plus(part).unwrap());
            }
        }
    }
    sums
}

/// A row without its number.
fn content(row: &MeasureRow) -> MeasureRow {
    MeasureRow { row: 0, ..row.clone() }
}

proptest! {
    #[test]
    fn the_order_of_activities_does_not_matter(register in register(), seed in any::<u64>()) {
        let world = World::example();
        let mut shuffled = register.clone();
        // A shuffle that depends on nothing but its seed.
        shuffled.sort_by_key(|activity| activity.id.bytes().fold(seed, |sum, byte| {
            (sum ^ u64::from(byte)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
        }));
        prop_assert_eq!(
            world.measure("XAA", &world::method(), &register),
            world.measure("XAA", &world::method(), &shuffled)
        );
    }

    /// Parts and wholes may lie in different pieces, and what was found is counted over all of them.
    #[test]
    fn pieces_together_give_the_whole(register in register(), size in 1_usize..4, whole in 0_usize..8) {
        let world = World::example();
        let mut register = register;
        let parent = register.get(whole).map(|activity| activity.id.clone());
        for activity in register.iter_mut().filter(|activity| Some(&activity.id) != parent.as_ref()) {
            activity.parent.clone_from(&parent);
        }
        prop_assert_eq!(
            world.measure("XAA", &world::method(), &register),
            world.measure_in_pieces("XAA", &world::method(), &register, size)
        );
    }

    #[test]
    fn parts_add_up_to_their_row(register in register()) {
        let (batch, _) = World::example().measure("XAA", &world::method(), &register);
        for kind in ShareKind::ALL.iter().copied().filter(|kind| kind.splits()) {
            let sums = sums(&batch.rows, batch.shares(kind));
            prop_assert_eq!(sums.len(), batch.rows.len());
            for row in &batch.rows {
                prop_assert_eq!(sums[&row.row], row.parts());
            }
        }
    }

    #[test]
    fn rows_are_numbered_in_order(register in register()) {
        let (batch, _) = World::example().measure("XAA", &world::method(), &register);
        let key = |row: &MeasureRow| {
            (row.reporter.clone(), row.activity.clone(), row.resource.clone(), row.measure, row.year)
        };
        prop_assert!(batch.rows.iter().map(|row| row.row).eq(0..batch.rows.len() as u32));
        prop_assert!(batch.rows.is_sorted_by_key(key));
    }

    #[test]
    fn an_activity_of_others_changes_nothing(register in register()) {
        let world = World::example();
        let before = world.measure("XAA", &world::method(), &register);
        let mut more = register;
        more.extend(world::activities([world::line("A3x", "XBB provider; XCC recipient", "5 XQQ")]));
        prop_assert_eq!(before, world.measure("XAA", &world::method(), &more));
    }

    #[test]
    fn an_unknown_rate_changes_no_other_figure(register in register()) {
        let mut known = World::example();
        let (without, _) = known.measure("XAA", &world::method(), &register);
        known.rate("XQQ", 2023, "3", "1");
        known.rate("XQQ", 2024, "3", "1");
        let (with, _) = known.measure("XAA", &world::method(), &register);
        prop_assert_eq!(without.rows.len(), with.rows.len());
        for (a, b) in without.rows.iter().zip(&with.rows) {
            if a.currency == "XQQ" {
                prop_assert_eq!(a.usd, None);
                prop_assert_eq!((&a.left_out, a.amount), (&b.left_out, b.amount));
            } else {
                prop_assert_eq!(a, b);
            }
        }
    }

    #[test]
    fn every_measure_is_counted_or_left_out_on_one_ground(register in register()) {
        let (batch, _) = World::example().measure("XAA", &world::method(), &register);
        for row in &batch.rows {
            let whole = row.year.is_some()
                && (row.resource.is_empty() || row.basis.is_some() && !row.item.is_empty() && row.amount.is_some());
            prop_assert!(whole || !row.left_out.is_empty(), "{:?}", row);
        }
        // In a group, one resource counts at most one amount, and one quantity of a unit.
        let mut counted = BTreeMap::new();
        for row in batch.rows.iter().filter(|row| row.left_out.is_empty() && !row.resource.is_empty()) {
            let seen = counted.entry((&row.activity, &row.resource, &row.group, &row.unit)).or_insert(0);
            *seen += 1;
            prop_assert_eq!(*seen, 1);
        }
    }

    #[test]
    fn two_views_of_one_activity_agree_on_what_is_given(register in register()) {
        // What XAA provides to XBB and XBB receives from XAA is the same money, in dollars.
        let world = World::example();
        let counted = |country: &str, direction: &str| -> Vec<MeasureRow> {
            let (batch, _) = world.measure(country, &world::method(), &register);
            let rows = batch.rows.iter().filter(|row| {
                row.left_out.is_empty() && row.direction.as_str() == direction && !row.resource.is_empty()
            });
            rows.map(content).collect()
        };
        let received = counted("XBB", "received");
        for row in counted("XAA", "provided") {
            let twin = received.iter().find(|other| {
                (&other.activity, &other.resource, other.measure) == (&row.activity, &row.resource, row.measure)
            });
            // Every recipient of this register but XNN and XAA itself is XBB.
            let twin = twin.map(|twin| (twin.usd, twin.quantity, &twin.item, twin.basis));
            prop_assert_eq!(twin, Some((row.usd, row.quantity, &row.item, row.basis)));
        }
    }
}
