//! The pages under `docs/rules/` are the tests of the rules; beside them stand the laws that hold
//! for all rules together.
#![allow(clippy::disallowed_methods, reason = "pages and words are files; only tests read them")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use ayni_model::reference::{CodeList, Country, Entry, Reference, SouthList};
use ayni_model::{Activity, Day, Finding, Path, Severity, codes};
use serde_json::{Map, Value, json};

use super::{Context, RULES, RuleInfo, RuleKind, SetCheck, check_activity};

mod hostile;
mod laws;

/// The code of the note that a rule over a set reached the end of its memory.
const LIMIT: &str = "check-limit";

/// A folder of the repository.
fn root(path: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join(path)
}

fn page(name: &str) -> String {
    let path = root("docs/rules").join(format!("{name}.md"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The fenced blocks of a page with this info string.
fn blocks<'a>(page: &'a str, info: &str) -> Vec<&'a str> {
    let fence = format!("```{info}\n");
    page.split(&fence).skip(1).map(|rest| rest.split("\n```").next().unwrap()).collect()
}

/// What the examples are looked up in; `docs/rules/README.md` describes it.
fn reference() -> Reference {
    let mut reference = Reference::default();
    let countries = [
        ("BRA", "BRL"),
        ("DEU", "EUR"),
        ("ECU", "USD"),
        ("IND", "INR"),
        ("KEN", "KES"),
        ("MOZ", "MZN"),
        ("PER", "PEN"),
    ];
    for (code, currency) in countries {
        let country = Country { code: code.into(), currency: currency.into(), ..Country::default() };
        reference.countries.insert(code.into(), country);
    }
    let lists: [(&str, &[&str]); 9] = [
        ("currency", &["BRL", "EUR", "FRF", "INR", "KES", "MZN", "PEN", "USD", "ZMW"]),
        ("crs", &["11330", "12281", "12220"]),
        ("sdg", &["3", "3.8", "3.c", "4", "17"]),
        ("marker", &["climate-mitigation", "gender"]),
        ("unit", &["course", "day", "hour", "mission", "person", "person-hour", "person-month", "piece"]),
        ("resource-kind", &["expert", "goods", "grant", "loan", "scholarship", "training"]),
        ("region", &["002", "014"]),
        ("phase", &["negotiation", "implementation"]),
        ("value-added", &["shared-learning"]),
    ];
    for (list, codes) in lists {
        let entries = codes.iter().map(|code| ((*code).to_owned(), Entry::default())).collect();
        reference.lists.insert(list.into(), CodeList { entries });
    }
    let currencies = reference.lists.get_mut("currency").unwrap();
    currencies.entries.get_mut("FRF").unwrap().until = Some(2002);
    currencies.entries.get_mut("ZMW").unwrap().from = Some(2013);
    let markers = reference.lists.get_mut("marker").unwrap();
    markers.entries.get_mut("gender").unwrap().more.insert("max".into(), "2".into());
    let file = root("data/criteria/nest.toml");
    let nest = toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    reference.criteria.insert("nest".into(), nest);
    reference
}

fn south() -> SouthList {
    let members = ["BRA", "ECU", "IND", "KEN", "MOZ", "PER"];
    let members = members.iter().map(|code| ((*code).to_owned(), (None, None))).collect();
    SouthList { title: "Working list".into(), members }
}

/// Calls `with` with the context of the examples.
fn in_context<T>(with: impl FnOnce(&Context<'_>) -> T) -> T {
    let (reference, south) = (reference(), south());
    let as_of = Day::constant(2025, 6, 30);
    with(&Context { reference: &reference, as_of, country: Some("BRA"), south: Some(&south) })
}

/// The activity that every example changes.
fn base() -> Map<String, Value> {
    let readme = page("README");
    serde_json::from_str(blocks(&readme, "activity").first().unwrap()).unwrap()
}

/// The base with the fields of a fragment in place of its own.
fn changed(fragment: &Value) -> Activity {
    let mut record = base();
    for (field, value) in fragment.as_object().expect("a fragment is an object") {
        if value.is_null() {
            record.remove(field);
        } else {
            record.insert(field.clone(), value.clone());
        }
    }
    serde_json::from_value(Value::Object(record)).expect("an Ayni record")
}

/// The activities of a set example, with its shorthands written out.
fn set(example: &Value) -> Vec<Activity> {
    let mut activities = Vec::new();
    for item in example.as_array().expect("a set is a list") {
        let mut fragment = item.as_object().unwrap().clone();
        let times = fragment.remove("times").map_or(1, |times| times.as_u64().unwrap());
        if let Some(amount) = fragment.remove("amount") {
            let (amount, currency) = amount.as_str().unwrap().split_once(' ').unwrap();
            let measure = json!({"measure": "money", "amount": amount, "currency": currency});
            let line = json!({"id": "r1", "basis": "disbursed", "kind": "grant", "measures": [measure]});
            fragment.insert("resources".into(), json!([line]));
        }
        for _ in 0..times {
            let mut one = fragment.clone();
            let number = activities.len() + 1;
            one.entry("id").or_insert_with(|| json!(format!("N-{number}")));
            activities.push(changed(&Value::Object(one)));
        }
    }
    activities
}

fn check_set(activities: &[Activity], context: &Context<'_>) -> Vec<Finding> {
    let mut check = SetCheck::new(context);
    activities.iter().for_each(|activity| check.see(activity));
    check.finish()
}

/// What a rule finds in an example of its page.
fn findings(rule: &RuleInfo, example: &str) -> Vec<Finding> {
    let example: Value = serde_json::from_str(example)
        .unwrap_or_else(|error| panic!("an example of {} is not JSON: {error}", rule.code));
    let all = in_context(|context| match rule.kind {
        RuleKind::Activity => check_activity(&changed(&example), context),
        RuleKind::Set => check_set(&set(&example), context),
    });
    all.into_iter().filter(|finding| finding.code == rule.code).collect()
}

#[test]
fn every_rule_does_what_its_page_says() {
    for rule in RULES {
        let page = page(rule.code);
        let kind = match rule.kind {
            RuleKind::Activity => "over one activity",
            RuleKind::Set => "over a set",
        };
        let head = format!(
            "# {}\n\nSeverity: {}. Kind: {kind}. Since: {}.\n\n## Reason\n",
            rule.code,
            rule.severity.as_str(),
            rule.since
        );
        assert!(page.starts_with(&head), "the page of {} does not begin with\n{head}", rule.code);
        for heading in ["\n## Source\n", "\n## Accepted\n", "\n## Rejected\n"] {
            assert!(page.contains(heading), "the page of {} has no {heading:?}", rule.code);
        }
        let (accepted, rejected) = (blocks(&page, "accepted"), blocks(&page, "rejected"));
        assert!(!accepted.is_empty() && !rejected.is_empty(), "{} lacks an example", rule.code);
        for example in accepted {
            assert_eq!(findings(rule, example), [], "{} rejects its own {example}", rule.code);
        }
        for example in rejected {
            let found = findings(rule, example);
            assert!(!found.is_empty(), "{} accepts its own {example}", rule.code);
            for finding in found {
                assert_eq!(finding.severity, rule.severity, "{}", rule.code);
                assert!(finding.activity.is_some() && finding.path.is_some(), "{}", rule.code);
            }
        }
    }
}

#[test]
fn the_sound_activity_has_no_findings_at_all() {
    in_context(|context| {
        let sound = changed(&json!({}));
        assert_eq!(check_activity(&sound, context), []);
        assert_eq!(check_set(&[sound], context), []);
    });
}

#[test]
fn every_page_has_a_rule_and_every_code_is_listed_once() {
    let rules: BTreeSet<&str> = RULES.iter().map(|rule| rule.code).collect();
    assert_eq!(rules.len(), RULES.len(), "two rules share a code");
    for entry in std::fs::read_dir(root("docs/rules")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let code = name.strip_suffix(".md").expect("only pages stand here").to_owned();
        assert!(code == "README" || rules.contains(&*code), "{name} belongs to no rule");
    }
    for code in rules.into_iter().chain([LIMIT]) {
        assert!(codes::CODES.contains(&code), "{code} is not in ayni_model::codes");
    }
}

/// The message and attributes of each finding in the English words.
fn words() -> BTreeMap<String, String> {
    let read = |name| std::fs::read_to_string(root("crates/ayni-words/locales/en").join(name)).unwrap();
    let text = read("check.ftl") + &read("quality.ftl");
    text.split("\nfinding-")
        .skip(1)
        .map(|entry| {
            let (code, words) = entry.split_once(" = ").unwrap();
            (code.to_owned(), words.to_owned())
        })
        .collect()
}

#[test]
fn every_finding_has_words_for_exactly_the_values_it_carries() {
    let words = words();
    for rule in RULES {
        let entry = words.get(rule.code).unwrap_or_else(|| panic!("{} has no words", rule.code));
        for attribute in ["    .title = ", "    .why = ", "    .fix = "] {
            assert!(entry.contains(attribute), "{} has no {attribute}", rule.code);
        }
        let used: BTreeSet<&str> = entry
            .split('$')
            .skip(1)
            .map(|rest| rest.split(|sign: char| !sign.is_ascii_alphanumeric()).next().unwrap())
            .collect();
        for example in blocks(&page(rule.code), "rejected") {
            for finding in findings(rule, example) {
                // Set findings also carry the reporter, so that the activity can be told.
                let carried: BTreeSet<&str> =
                    finding.args.keys().map(String::as_str).filter(|name| *name != "reporter").collect();
                let mut wanted = used.clone();
                wanted.remove("reporter");
                assert_eq!(carried, wanted, "values of {}", rule.code);
            }
        }
    }
    assert!(words.contains_key(LIMIT));
}

#[test]
fn errors_are_only_what_cannot_be_counted_or_is_wrong_for_certain() {
    // A guard against a rule that grows severe by accident: the list is short and changes rarely.
    let errors: Vec<&str> =
        RULES.iter().filter(|rule| rule.severity == Severity::Error).map(|rule| rule.code).collect();
    assert_eq!(
        errors,
        [
            "identity-missing",
            "line-id",
            "parties-missing",
            "payer-unknown",
            "provider-is-recipient",
            "country-unknown",
            "currency-unknown",
            "share-above",
            "share-range",
            "date-range",
            "period-order",
            "currency-missing",
            "unit-missing",
            "duplicate-id",
        ]
    );
}

/// A path names a field that the record has; `resources[r1].measures[0]` is one of `resources`.
fn names_a_field(path: &Path) -> bool {
    let known = serde_json::to_value(changed(&json!({}))).unwrap();
    let first = path.as_str().split(['.', '[']).next().unwrap();
    let optional = [
        "",
        "agreements",
        "evaluations",
        "extra",
        "parent",
        "phases",
        "request",
        "results",
        "value_added",
        "withheld",
    ];
    known.get(first).is_some() || optional.contains(&first)
}

#[test]
fn every_finding_names_a_field_of_the_record() {
    for rule in RULES {
        for example in blocks(&page(rule.code), "rejected") {
            for finding in findings(rule, example) {
                let path = finding.path.unwrap();
                assert!(names_a_field(&path), "{}: {path}", rule.code);
            }
        }
    }
}
