//! Laws of the rules over sets.

use ayni_model::{ActivityKind, Amount, Arg};

use super::*;

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
