//! Laws of the rules over sets.

use ayni_model::{ActivityKind, Amount, Arg};

use super::*;
use crate::check::{Brief, Reported};

fn example() -> Vec<Activity> {
    let mut items = Vec::new();
    for (index, times) in [(4, 9), (6, 8), (9, 7), (15, 4)] {
        items.push(json!({"times": times, "amount": format!("{index}0000 USD")}));
    }
    items.push(json!({"id": "slip", "amount": "60000000 USD", "parent": "nobody"}));
    items.push(json!({"id": "large", "amount": "9000000 USD", "period": {"start": "1999"}}));
    items.push(json!({"id": "euro", "amount": "60000 EUR"}));
    items.push(json!({"id": "ring", "parent": "ring", "amount": "90000 USD"}));
    set(&Value::Array(items))
}

#[test]
fn what_the_whole_set_tells_does_not_depend_on_its_order() {
    in_context(|context| {
        let mut activities = example();
        let told = |activities: &[Activity]| -> Vec<Finding> {
            let mut check = SetCheck::new(context);
            for activity in activities {
                check.see(activity);
                check.drain();
            }
            check.finish()
        };
        let forwards = told(&activities);
        let codes: BTreeSet<&str> = forwards.iter().map(|finding| finding.code.as_str()).collect();
        let all =
            ["amount-outlier", "amount-slip", "currency-mixed", "parent-cycle", "parent-missing", "year-far"];
        assert!(all.iter().all(|code| codes.contains(code)), "{codes:?}");
        activities.reverse();
        assert_eq!(told(&activities), forwards);
    });
}

#[test]
fn draining_gives_each_finding_once_and_with_the_activity_it_is_about() {
    in_context(|context| {
        let twice = set(&json!([{"id": "7"}, {"id": "8", "title": {"en": "Mission"}}, {"id": "7"}]));
        let mut check = SetCheck::new(context);
        let mut drained = Vec::new();
        for activity in &twice {
            check.see(activity);
            drained.push(check.drain());
        }
        let codes: Vec<Vec<&str>> =
            drained.iter().map(|all| all.iter().map(|one| one.code.as_str()).collect()).collect();
        assert_eq!(codes, [vec![], vec![], vec!["duplicate-id"]]);
        assert_eq!(drained[2][0].args["number"], Arg::Count(3));
        assert_eq!(check.finish(), []);
    });
}

#[test]
fn outliers_of_one_reporter_are_judged_by_that_reporter_alone() {
    in_context(|context| {
        // What is far out for one reporter is the rule for another.
        let mut items = vec![json!({"times": 24, "amount": "50000 USD"})];
        items.push(json!({"times": 24, "amount": "50000000 USD", "reporter": "XAA-MOF"}));
        let of = |items: &[Value]| {
            let all = check_set(&set(&Value::Array(items.to_vec())), context);
            all.into_iter().filter(|one| one.code == "amount-slip").count()
        };
        assert_eq!(of(&items), 0);
        items.push(json!({"amount": "50000000 USD"}));
        assert_eq!(of(&items), 1);
    });
}

fn all_of(briefs: &[Brief]) -> Vec<&Brief> {
    briefs.iter().collect()
}

/// What is found in a file with all of them is found in those that join the others, whatever stood there before
/// in their place or beside them.
#[test]
fn what_joins_is_judged_as_if_all_had_come_together() {
    in_context(|context| {
        let mut all = example();
        all.push(all[2].clone());
        all.last_mut().unwrap().id = "again".into();
        for (at, one) in all.iter_mut().enumerate() {
            // Amounts that are all alike are a finding of their own for those of nine.
            one.title = ayni_model::Text::of("en", format!("Course number {}", at % 29));
        }
        let briefs: Vec<Brief> = all.iter().map(Brief::of).collect();
        let mut together = SetCheck::new(context);
        briefs.iter().for_each(|one| together.take(one));
        let together = together.finish();
        let mut codes = BTreeSet::new();
        for joining in 1..briefs.len() {
            let (before, after) = briefs.split_at(briefs.len() - joining);
            let mut reported = Reported::of(&all[0].reporter);
            // Others of another reporter, and an older form of one that joins, are not in the way.
            let mut older = all.last().unwrap().clone();
            older.period = all[0].period;
            older.parent = Some("nobody".into());
            let older = Brief::of(&older);
            reported.put(&[&older]);
            let (early, late) = before.split_at(before.len() / 2);
            reported.put(&all_of(late));
            reported.put(&all_of(&briefs));
            reported.drop_keys(&late.iter().chain(after).map(Brief::key).collect::<Vec<_>>());
            assert_eq!(reported.len(), early.len());
            reported.put(&all_of(late));
            reported.put(&[&older]);
            assert_eq!(reported.len(), before.len() + 1);
            let found = reported.check(after, context);
            let wanted: Vec<&Finding> = together
                .iter()
                .filter(|one| {
                    let about = |brief: &Brief| one.activity.as_deref() == Some(brief.id());
                    let many = ["amount-repeated", "parent-missing", "parent-cycle"];
                    after.iter().any(about)
                        || many.contains(&one.code.as_str()) && {
                            found.iter().any(|(_, found)| found == *one)
                        }
                })
                .collect();
            assert_eq!(found.iter().map(|(_, one)| one).collect::<Vec<_>>(), wanted, "{joining}");
            codes.extend(found.into_iter().map(|(_, one)| one.code));
        }
        let all = ["amount-outlier", "amount-slip", "currency-mixed", "duplicate-likely"];
        assert!(all.iter().all(|code| codes.contains(*code)), "{codes:?}");
        assert!(codes.contains("parent-missing") && codes.contains("year-far"), "{codes:?}");
    });
}

/// What concerns several is told with those of them that join.
#[test]
fn a_ring_or_an_amount_of_many_is_told_with_who_closes_it() {
    in_context(|context| {
        let before = set(&json!([
            {"id": "A", "parent": "C"}, {"id": "B", "parent": "A"}, {"id": "X", "parent": "Y"},
            {"id": "Y", "parent": "X"}, {"times": 19, "amount": "77000 USD"}, {"id": "Z", "parent": "gone"},
        ]));
        let mut reported = Reported::of(&before[0].reporter);
        let before: Vec<Brief> = before.iter().map(Brief::of).collect();
        reported.put(&all_of(&before));
        let told = |joining: Value| -> Vec<(usize, String, Option<String>)> {
            let joining: Vec<Brief> = set(&joining).iter().map(Brief::of).collect();
            let found = reported.check(&joining, context);
            found.into_iter().map(|(at, one)| (at, one.code, one.activity)).collect()
        };
        let of = |found: &[(usize, String, Option<String>)], code: &str| -> Vec<(usize, Option<String>)> {
            found.iter().filter(|one| one.1 == code).map(|one| (one.0, one.2.clone())).collect()
        };
        let plain = told(json!([{"id": "N", "amount": "5 EUR"}, {"id": "C", "parent": "B"}]));
        assert_eq!(of(&plain, "parent-cycle"), [(1, Some("A".to_owned()))], "not that of X and Y");
        assert_eq!(of(&plain, "amount-repeated"), []);
        let many = told(json!([{"id": "M", "amount": "77000 USD"}, {"id": "O", "parent": "gone"}]));
        assert_eq!(of(&many, "amount-repeated").len(), 1);
        assert_eq!(of(&many, "amount-repeated")[0].0, 0);
        assert_eq!(of(&many, "parent-missing"), [(1, Some("Z".to_owned()))]);
    });
}

#[test]
fn a_large_set_keeps_a_bounded_number_of_findings() {
    in_context(|context| {
        let mut check = SetCheck::new(context);
        let mut activity = changed(&json!({}));
        // Amounts over 24 sizes, different titles: nothing is certain, and samples are capped.
        for number in 0..5_000_i64 {
            activity.id = format!("N-{number}");
            activity.title = ayni_model::Text::of("en", format!("Training course number {number}"));
            let size = Amount::whole(1 << (number % 24));
            activity.resources[0].measures =
                vec![ayni_model::Measure::Money { amount: size, currency: "USD".into() }];
            check.see(&activity);
            assert_eq!(check.drain(), []);
        }
        assert!(check.finish().len() < 100);
    });
}

#[test]
fn an_activity_with_nothing_is_found_wanting_and_no_more() {
    in_context(|context| {
        let bare = Activity::new("XAA-MOH", "1", ActivityKind::Project);
        let codes: Vec<String> =
            check_activity(&bare, context).into_iter().map(|finding| finding.code).collect();
        assert_eq!(codes, ["parties-missing", "title-missing", "year-missing"]);
    });
}

#[test]
fn a_rule_that_reached_the_end_of_its_memory_says_so() {
    in_context(|context| {
        let mut check = SetCheck::new(context);
        let mut activity = changed(&json!({}));
        for number in 0..2_001 {
            activity.id = format!("N-{number}");
            activity.reporter = format!("XAA-{number}");
            check.see(&activity);
            check.drain();
        }
        let rules: BTreeSet<String> = check
            .finish()
            .into_iter()
            .filter(|finding| finding.code == LIMIT)
            .map(|finding| format!("{:?}", finding.args["rule"]))
            .collect();
        // The rules that keep something for each reporter; those that keep hashes have more room.
        let wanted = ["amount-outlier", "amount-repeated", "amount-slip", "currency-mixed", "year-far"];
        assert_eq!(rules, wanted.map(|rule| format!("Text({rule:?})")).into());
    });
}
