//! The worked example of `docs/methods/results.md`, and the laws of joining.
#![allow(clippy::disallowed_methods, reason = "the page is a file; only tests read it")]

use std::collections::BTreeMap;

use ayni_model::evaluation::{CriteriaDimension, CriteriaSet, Criterion, Rating};
use ayni_model::quality::{Fact, QualityBase, QualityRow, QualityTable};
use ayni_model::reference::Reference;
use ayni_model::*;
use proptest::prelude::*;

use super::join::{join, ratio};
use super::{quality, quality_tables, rows_behind};
use crate::measure::world::{self, World};
use crate::measure::{Item, Setting};

fn amount(text: &str) -> Option<Amount> {
    (!text.is_empty()).then(|| text.parse().unwrap())
}

/// An activity in which XAA provides and XBB receives.
fn activity(id: &str) -> Activity {
    let mut activity = Activity::new("R", id, ActivityKind::Project);
    let party = |id: &str, role, country: &str| Party {
        id: id.into(),
        role,
        kind: PartyKind::Country,
        country: Some(country.into()),
        organisation: None,
        name: Text::default(),
    };
    activity.parties = vec![party("p1", Role::Provider, "XAA"), party("p2", Role::Recipient, "XBB")];
    let when = "2024".parse().ok();
    activity.period = Period { start: when, end: when };
    activity
}

/// The activities of the page.
fn example(lines: &str) -> Vec<Activity> {
    let mut all: BTreeMap<String, Activity> = BTreeMap::new();
    for (number, line) in lines.lines().skip(1).enumerate() {
        let cells: Vec<&str> = line.split(',').collect();
        let [id, indicator, joining, aim, kind, when, value, numerator, denominator, part] = cells[..] else {
            panic!("{line}");
        };
        let activity = all.entry(id.to_owned()).or_insert_with(|| activity(id));
        if id == "C" {
            activity.withheld = Some(Withheld { by: "Cabinet".into(), why: "Until the signing".into() });
        }
        if activity.results.is_empty() {
            activity.results.push(ResultLine {
                id: "r1".into(),
                level: ResultLevel::Output,
                leads_to: None,
                title: Text::default(),
                indicators: Vec::new(),
            });
        }
        let indicators = &mut activity.results[0].indicators;
        if !indicators.iter().any(|known| known.id == indicator) {
            indicators.push(Indicator {
                code: Some(indicator.into()),
                unit: Some(if indicator == "pass-rate" { "percent" } else { "person" }.into()),
                joining: Joining::from_code(joining.split(' ').next().unwrap()),
                aim: Aim::from_code(aim),
                running_total: joining.ends_with("running"),
                ..Indicator::new(indicator)
            });
        }
        let own = indicators.iter_mut().find(|known| known.id == indicator).unwrap();
        let (value, numerator, denominator) = (amount(value), amount(numerator), amount(denominator));
        if let Some((dimension, category)) = part.split_once('=') {
            let of = vec![Category { dimension: dimension.into(), category: category.into() }];
            let part = ValuePart { id: "part".into(), of, value, numerator, denominator };
            own.values.last_mut().unwrap().parts.push(part);
            continue;
        }
        let when = when.parse().ok();
        let kind = ValueKind::from_code(kind).unwrap();
        own.values.push(IndicatorValue {
            period: Period { start: when, end: when },
            value,
            numerator,
            denominator,
            ..IndicatorValue::new(format!("v{number}"), kind)
        });
    }
    all.into_values().collect()
}

fn measured(activities: &[Activity], reference: &Reference) -> (Vec<QualityRow>, Vec<QualityTable>) {
    let (framework, method) = (world::framework(), world::method());
    let setting = Setting { country: "XAA", years: None, framework: &framework, method: &method, reference };
    let origins = FieldOrigins::default();
    let items = activities.iter().map(|activity| Item { activity, origins: &origins });
    let rows = quality(items, &setting, &NoWatch);
    let tables = quality_tables(&rows);
    (rows, tables)
}

fn table<'a>(tables: &'a [QualityTable], id: &str) -> &'a QualityTable {
    tables.iter().find(|table| table.spec.id == id).unwrap()
}

/// What the tables say, as the page writes it.
fn told(tables: &[QualityTable]) -> Vec<String> {
    let mut said = Vec::new();
    for id in ["results", "results-parts"] {
        let own = table(tables, id);
        for row in &own.rows {
            let shown = [Fact::Year, Fact::Indicator, Fact::Joining, Fact::Kind, Fact::Part];
            let place = |fact: &Fact| own.spec.keys.iter().position(|key| key == fact);
            let key: Vec<&str> = shown.iter().filter_map(place).map(|at| row.key[at].as_str()).collect();
            let ratio = match (row.numerator, row.denominator) {
                (Some(numerator), Some(denominator)) => format!(" = {numerator}/{denominator}"),
                _ => String::new(),
            };
            let value = row.value.map(|value| value.to_string()).unwrap_or_default();
            let counts = format!("({} activities, {} lines)", row.activities, row.lines);
            said.push(format!("{id}: {} = {value}{ratio} {counts}", key.join(" ")));
        }
    }
    for row in &table(tables, "targets").rows {
        said.push(format!("targets: {} {} = {}", row.key[1], row.key[3], row.lines));
    }
    for row in &table(tables, "results-left-out").rows {
        said.push(format!("left out: {} {}", row.key[1], row.lines));
    }
    said
}

#[test]
fn the_page_s_example_gives_the_page_s_figures() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/methods/results.md"));
    let page = page.unwrap();
    let block = |info: &str| {
        let rest = page.split(&format!("```{info}\n")).nth(1).unwrap();
        rest.split("\n```").next().unwrap().to_owned()
    };
    let activities = example(&block("results"));
    let (rows, tables) = measured(&activities, &World::example().reference());
    assert_eq!(told(&tables).join("\n"), block("figures"));
    // What is withheld says nothing but that there is something.
    let withheld: Vec<_> = rows.iter().filter(|row| row.activity == "C").collect();
    assert!(withheld.iter().all(|row| row.value.is_none() && row.facts.iter().all(String::is_empty)));
    // And the order of what goes in changes nothing.
    let turned: Vec<Activity> = activities.into_iter().rev().collect();
    assert_eq!(measured(&turned, &World::example().reference()).0, rows);
}

/// Every figure has its rows, and each counted row stands behind a figure of each table of its base.
#[test]
fn figures_are_traced_to_their_rows() {
    let mut activities = example(
        "h\nA,n,sum,increase,target,2024,50,,,\nA,n,sum,increase,actual,2024,40,,,\nA,n,sum,increase,actual,2024,22,,,sex=female",
    );
    activities[0].evaluations = vec![evaluation("full"), evaluation("not-applicable")];
    let (rows, tables) = measured(&activities, &with_set(false));
    for table in &tables {
        let mut behind = 0;
        for figure in &table.rows {
            let own = rows_behind(&table.spec, &figure.key, &rows);
            assert_eq!(own.len() as u64, figure.lines, "{} {:?}", table.spec.id, figure.key);
            behind += own.len();
        }
        if table.spec.id == "results" {
            assert_eq!(behind, 2);
        }
    }
}

fn evaluation(rating: &str) -> Evaluation {
    let answer = |id: &str, rating: Option<&str>| EvaluationAnswer {
        id: id.into(),
        criterion: "c1".into(),
        rating: rating.map(str::to_owned),
        answer: Text::default(),
        evidence: Text::default(),
    };
    Evaluation {
        id: rating.into(),
        criteria: "own".into(),
        kind: Some(EvaluationKind::Joint),
        by: Text::default(),
        date: "2024-05".parse().ok(),
        report: None,
        answers: vec![answer("a1", Some(rating)), answer("a2", None)],
    }
}

/// A world with a set of criteria whose ratings count 4 and 1 where they are averaged.
fn with_set(average: bool) -> Reference {
    let mut reference = World::example().reference();
    let label = || Text::of("en", "x");
    let rating = |code: &str, value: Option<i64>| Rating {
        code: code.into(),
        label: label(),
        value: value.filter(|_| average).map(Amount::whole),
    };
    let set = CriteriaSet {
        id: "own".into(),
        version: "1".into(),
        date: "2024".parse().unwrap(),
        title: label(),
        standing: label(),
        source: "x".into(),
        derived: None,
        average,
        scale: vec![rating("full", Some(4)), rating("not", Some(1)), rating("not-applicable", None)],
        dimensions: vec![CriteriaDimension { code: "d".into(), label: label(), certainty: None }],
        criteria: vec![Criterion {
            code: "c1".into(),
            dimension: "d".into(),
            label: label(),
            question: Text::default(),
            certainty: None,
        }],
    };
    reference.criteria.insert("own".into(), set);
    reference
}

/// Ratings are counted; a mean is only made where the set says so, and then without those that count nothing.
#[test]
fn ratings_are_averaged_only_where_the_set_says_so() {
    let mut one = activity("A");
    one.evaluations = vec![evaluation("full"), evaluation("not-applicable")];
    let mut other = activity("B");
    other.evaluations = vec![evaluation("not")];
    let activities = [one, other];
    let counted = |tables: &[QualityTable]| -> Vec<(String, u64)> {
        table(tables, "ratings").rows.iter().map(|row| (row.key[4].clone(), row.lines)).collect()
    };
    let expected: Vec<(String, u64)> =
        [("", 3), ("full", 1), ("not", 1), ("not-applicable", 1)].map(|(a, b)| (a.to_owned(), b)).into();
    let (_, plain) = measured(&activities, &with_set(false));
    assert_eq!(counted(&plain), expected);
    assert!(table(&plain, "ratings-mean").rows.is_empty());
    let (_, averaged) = measured(&activities, &with_set(true));
    assert_eq!(counted(&averaged), expected);
    let means = &table(&averaged, "ratings-mean").rows;
    assert_eq!(means.iter().map(|row| (row.value, row.lines)).collect::<Vec<_>>(), [(amount("2.5"), 2)]);
}

/// Phase and value added are of triangular cooperation; on another activity they are left out, and said to be.
#[test]
fn phases_count_for_triangular_activities_only() {
    let phases = |activity: &mut Activity| {
        activity.phases = vec![
            PhaseLine { id: "1".into(), phase: "negotiation".into(), party: "p1".into() },
            PhaseLine { id: "2".into(), phase: "negotiation".into(), party: "p3".into() },
        ];
        activity.value_added =
            vec![ValueAdded { id: "1".into(), code: "shared-learning".into(), how: Text::default() }];
    };
    let mut bilateral = activity("A");
    phases(&mut bilateral);
    let mut triangular = activity("B");
    phases(&mut triangular);
    triangular.form = Some(Form::Triangular);
    let second = Party { id: "p3".into(), role: Role::SecondProvider, ..triangular.parties[0].clone() };
    triangular.parties.push(Party { country: Some("XNN".into()), ..second });
    let (_, tables) = measured(&[bilateral, triangular], &World::example().reference());
    let keys = |id: &str| -> Vec<String> {
        table(&tables, id).rows.iter().map(|row| format!("{} {}", row.key.join(" "), row.lines)).collect()
    };
    assert_eq!(
        keys("phases-by-role"),
        ["provided negotiation provider south 1", "provided negotiation second-provider developed 1"]
    );
    assert_eq!(keys("values-added"), ["provided shared-learning provider 1"]);
    assert_eq!(keys("phases-left-out"), ["provided not-triangular 2"]);
    assert_eq!(keys("values-added-left-out"), ["provided not-triangular 1"]);
}

/// An activity of which the country is neither provider nor recipient has no rows; one that is both has two views.
#[test]
fn views_are_those_of_the_country() {
    let mut others = example("h\nA,n,sum,,actual,2024,5,,,");
    others[0].parties[0].country = Some("XCC".into());
    assert!(measured(&others, &World::example().reference()).0.is_empty());
    others[0].parties[0].role = Role::Both;
    others[0].parties[0].country = Some("XAA".into());
    let (rows, tables) = measured(&others, &World::example().reference());
    assert_eq!(rows.iter().filter(|row| row.base == QualityBase::Results).count(), 2);
    let values: Vec<_> = table(&tables, "results").rows.iter().map(|row| (row.lines, row.value)).collect();
    assert_eq!(values, [(1, amount("5")), (1, amount("5"))], "views are never added");
}

proptest! {
    /// A joined ratio lies between the lowest and the highest of its parts, and equal ratios stay what they are.
    #[test]
    fn a_joined_ratio_lies_among_its_parts(
        parts in prop::collection::vec((0_i64..10_000, 1_i64..10_000), 1..20), times in 1_i64..50,
    ) {
        let of = |(numerator, denominator): &(i64, i64)| {
            (None, Some(Amount::whole(*numerator)), Some(Amount::whole(*denominator)))
        };
        let all: Vec<_> = parts.iter().map(of).collect();
        let joined = ratio(&all, true).value.unwrap();
        let alone: Vec<Amount> = all.iter().map(|one| ratio(&[*one], true).value.unwrap()).collect();
        prop_assert!(alone.iter().min().unwrap() <= &joined && &joined <= alone.iter().max().unwrap());
        let same: Vec<_> = (0..times).map(|_| all[0]).collect();
        prop_assert_eq!(ratio(&same, true).value, ratio(&all[..1], true).value);
    }

    /// A maximum is one of its parts, and no order changes any figure.
    #[test]
    fn joining_does_not_depend_on_order(values in prop::collection::vec(any::<i32>(), 1..20)) {
        let part = |value: &i32| (Some(Amount::whole((*value).into())), None, None);
        let all: Vec<_> = values.iter().map(part).collect();
        let turned: Vec<_> = all.iter().rev().copied().collect();
        for joining in [Joining::Sum, Joining::Maximum] {
            prop_assert_eq!(join(joining, "person", &all), join(joining, "person", &turned));
        }
        prop_assert!(all.iter().any(|one| one.0 == join(Joining::Maximum, "person", &all).value));
        if all.len() > 1 {
            prop_assert_eq!(join(Joining::DoNotAdd, "person", &all).value, None);
        }
    }
}
