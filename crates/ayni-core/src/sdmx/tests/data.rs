//! Data sets of a small measurement: what they hold, how it adds up, what is withheld.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::submission::Withhold;
use ayni_model::{Amount, Phrase, Text, Withheld};

use crate::measure::world::{self, World, line};
use crate::report::tests::rolled::roll_up;
use crate::sdmx::{Mark, Measure, Naming, Observation, Rolled, Source, data_set, dimensions, observations};
use crate::sdmx::{slices, structures, version};

/// Grants, loans and experts, to two partners, in two forms; one resource is withheld by its reporter.
fn rolled() -> Vec<Rolled> {
    let both = "XAA provider; XBB recipient";
    let mut grant = line("G", both, "100 XTS");
    grant.insert("sectors", "sector:121 40; sector:122 60");
    grant.insert("goals", "3; 4");
    let mut loan = line("L", both, "250 XTS");
    loan.insert("kind", "concessional-loan");
    let mut expert = line("E", "XAA provider; XCC recipient", "7 person-day; value 35 XTS");
    expert.insert("kind", "expert");
    expert.insert("goals", "3");
    let mut three = line("T", "XAA provider; XBB recipient; XCC recipient", "60 XTS");
    three.insert("form", "triangular");
    let secret = line("S", both, "7777 XTS");
    for one in [&mut grant, &mut loan, &mut expert] {
        one.insert("form", "bilateral");
    }
    let mut activities = world::activities([grant, loan, expert, three, secret]);
    activities[4].resources[0].withheld = Some(Withheld { by: "Agency".into(), why: "Agreed".into() });
    let (batch, _) = World::example().measure("XAA", &world::method(), &activities);
    slices().into_iter().map(|slice| Rolled { table: roll_up(&batch, &slice.spec()), slice }).collect()
}

fn made(withhold: &[Withhold], groups: Option<&[String]>) -> Vec<Observation> {
    let (framework, method) = (world::framework(), world::method());
    let source = Source {
        country: "XAA",
        currency: Some("XTS"),
        framework: &framework,
        method: &method,
        author: None,
        groups,
        withhold,
    };
    observations(&source, &rolled())
}

fn at(one: &Observation, id: &str) -> String {
    let place = dimensions().position(|own| own == id).unwrap();
    one.key[place].clone()
}

fn find<'a>(all: &'a [Observation], key: &str) -> &'a Observation {
    all.iter().find(|one| one.key.join(".") == key).unwrap_or_else(|| {
        let keys: Vec<String> = all.iter().map(|one| one.key.join(".")).collect();
        panic!("no {key} in\n{}", keys.join("\n"))
    })
}

#[test]
fn every_cell_is_an_observation_of_its_own_and_adds_up() {
    let all = made(&[], None);
    let keys: BTreeSet<&Vec<String>> = all.iter().map(|one| &one.key).collect();
    assert_eq!(keys.len(), all.len());
    assert!(all.is_sorted_by_key(|one| &one.key));
    // 100 XTS of 2024 at 5 are 20 dollars, of which two fifths go to sector 121; half of 60 to XCC.
    let usd = |key: &str| find(&all, key).value.unwrap();
    let base = "DISBURSED.AMOUNT_USD.USD.2024";
    assert_eq!(usd(&format!("A.XAA.XBB.PROVIDED.BILATERAL.A.A1._T._T.{base}")), Amount::whole(20));
    assert_eq!(usd(&format!("A.XAA._T.PROVIDED.BILATERAL.A.A1.121._T.{base}")), Amount::whole(8));
    assert_eq!(usd(&format!("A.XAA._T.PROVIDED.BILATERAL.A.A1._T.4.{base}")), Amount::whole(10));
    assert_eq!(usd(&format!("A.XAA.XCC.PROVIDED.TRIANGULAR.A.A1._T._T.{base}")), Amount::whole(6));
    for id in ["RECIPIENT", "FORM", "ITEM", "SECTOR", "GOAL"] {
        let mut totals: BTreeMap<Vec<String>, Amount> = BTreeMap::new();
        let mut sums: BTreeMap<Vec<String>, Amount> = BTreeMap::new();
        let valued = all.iter().filter(|one| one.measure != Measure::Activities);
        for (one, value) in valued.filter_map(|one| Some((one, one.value?))) {
            let rest = one.key.iter().zip(dimensions()).filter(|(_, own)| *own != id);
            let key = rest.map(|(code, _)| code.clone()).collect();
            let table = if at(one, id) == "_T" { &mut totals } else { &mut sums };
            let sum: &mut Amount = table.entry(key).or_default();
            *sum = sum.plus(value).unwrap();
        }
        assert!(sums.len() > 3, "{id}");
        for (key, sum) in sums {
            assert_eq!(totals.get(&key), Some(&sum), "{id} {key:?}");
        }
    }
    // Four activities took place and one of them has experts only.
    let count = |key: &str| find(&all, key).value;
    assert_eq!(
        count("A.XAA.XCC.PROVIDED._T._T._T._T._T._T.ACTIVITIES.NUMBER.2024"),
        Some(Amount::whole(2)),
        "experts and the triangular one"
    );
    // Only groups that are reported; counts of all activities remain.
    let groups = ["A".to_owned()];
    let some = made(&[], Some(&groups));
    let left: BTreeSet<String> = some.iter().map(|one| at(one, "FRAMEWORK_GROUP")).collect();
    assert_eq!(left, ["A", "_T", "_X"].map(str::to_owned).into());
}

#[test]
fn what_is_withheld_has_a_mark_and_no_value() {
    let decision = Withhold {
        item: "A2".into(),
        basis: None,
        direction: None,
        by: "Cabinet".into(),
        why: "Until the signing".into(),
    };
    let (open, kept) = (made(&[], None), made(&[decision], None));
    assert_eq!(open.len(), kept.len());
    let mut guards = 0;
    for (before, after) in open.iter().zip(&kept) {
        assert_eq!(before.key, after.key);
        let group = at(after, "FRAMEWORK_GROUP");
        match after.mark {
            Mark::Open => {
                assert_eq!((before.value, group != "A" || at(after, "ITEM") != "A2"), (after.value, true))
            }
            Mark::Withheld if group == "_X" => assert_eq!(before, after),
            Mark::Withheld => {
                assert_eq!(
                    (after.value, after.nature, after.reason.as_str()),
                    (None, "", "Until the signing")
                );
                assert_eq!(at(after, "ITEM"), "A2");
            }
            Mark::Guard => {
                assert_eq!((after.value, after.reason.as_str(), group.as_str()), (None, "", "A"));
                guards += 1;
            }
        }
        // What is hidden of the dollars is hidden of the national amounts and of the count.
        let same = kept.iter().filter(|other| {
            other.key[..10] == after.key[..10] && other.key[12] == after.key[12] && group != "_T"
        });
        assert_eq!(same.map(|other| other.mark).collect::<BTreeSet<_>>().len(), usize::from(group != "_T"));
    }
    assert!(guards > 0);
    // What a reporter withholds is told of, and stands in no figure.
    let secret = Amount::whole(7777);
    let hidden: Vec<&Observation> = open.iter().filter(|one| one.mark == Mark::Withheld).collect();
    assert_eq!(hidden.len(), 2);
    assert!(
        hidden
            .iter()
            .all(|one| one.value.is_none() && at(one, "RECIPIENT") == "_X" && at(one, "ITEM") == "_X")
    );
    assert!(open.iter().all(|one| one.value.is_none_or(|value| value < secret)));
}

#[test]
fn the_structure_has_every_code_that_a_data_set_uses() {
    let (framework, method, world) = (world::framework(), world::method(), World::example());
    let reference = world.reference();
    let say = |phrase: &Phrase| Text::of("en", format!("{phrase:?}"));
    let naming = Naming { reference: &reference, framework: &framework, say: &say };
    let source = Source {
        country: "XAA",
        currency: Some("XTS"),
        framework: &framework,
        method: &method,
        author: None,
        groups: None,
        withhold: &[],
    };
    let data = data_set(&source, &observations(&source, &rolled()), &|_| String::new());
    // Units, currencies and goals of the small world are not in its lists.
    let own = structures(&naming, &BTreeSet::new(), &BTreeSet::new());
    let structure = &own.structures[0];
    assert_eq!(structure.dimensions().count(), dimensions().count());
    let ids: Vec<&str> = structure.components.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(data.columns.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ids);
    let outside = ["GOAL", "UNIT_MEASURE"];
    let within = crate::sdmx::Within::of(&own, None).unwrap();
    for (id, column) in data.columns.iter().filter(|(id, _)| !outside.contains(&id.as_str())) {
        let Some(codes) = within.codes(id) else { continue };
        let known: BTreeSet<&str> = codes.iter().map(|code| code.id.as_str()).collect();
        assert_eq!(known.len(), codes.len(), "no code of {id} stands twice");
        for row in 0..data.rows {
            let value = column.value(row);
            assert!(value.is_empty() || known.contains(value), "{id} {value}");
        }
    }
    let sign = |sign: char| sign.is_ascii_alphanumeric() || "_-@$".contains(sign);
    for code in own.code_lists.iter().flat_map(|list| &list.codes) {
        assert!(code.id.chars().all(sign), "{code:?}");
    }
    for concept in &own.concept_schemes[0].concepts {
        assert!(!concept.name.is_empty() && !concept.description.is_empty(), "{concept:?}");
    }
    assert_eq!(structure.reference.to_string(), "AYNI:SSC(2026.1.0)");
}

#[test]
fn versions_are_three_numbers() {
    let cases = [
        ("2026.1", "2026.1.0"),
        ("3", "3.0.0"),
        ("1.2.3.4", "1.2.3"),
        ("v2-beta", "2.0.0"),
        ("draft", "1.0.0"),
    ];
    for (edition, expected) in cases {
        assert_eq!(version(edition), expected, "{edition}");
    }
}
