use ayni_model::comparison::Change;
use ayni_model::edition::{Framework, Standard};
use ayni_model::finding::Arg;
use ayni_model::method::{ExchangeRule, Impute, Method, OwnExperts, RateFallback};
use ayni_model::reference::{CodeList, Entry, Reference};
use ayni_model::{Finding, Severity};

use super::*;
use crate::measure::world::{self, World};

/// The codes that the shipped files name, so that only real faults are found.
fn reference() -> Reference {
    let mut reference = World::example().reference();
    let lists: [(&str, &str); 14] = [
        ("resource-kind", include_str!("../../../../data/resource-kinds/resource-kind.csv")),
        ("unit", include_str!("../../../../data/units/unit.csv")),
        ("currency", "code\nUSD\nXTS\n"),
        ("tossd-modality", include_str!("../../../../data/frameworks/tossd-modality.csv")),
        ("tossd-instrument", include_str!("../../../../data/frameworks/tossd-instrument.csv")),
        ("tossd-framework", include_str!("../../../../data/frameworks/tossd-framework.csv")),
        ("iati-aid-type", include_str!("../../../../data/frameworks/iati-aid-type.csv")),
        ("iati-finance-type", include_str!("../../../../data/frameworks/iati-finance-type.csv")),
        ("iati-collaboration-type", include_str!("../../../../data/frameworks/iati-collaboration-type.csv")),
        ("iati-flow-type", include_str!("../../../../data/frameworks/iati-flow-type.csv")),
        (
            "iati-disbursement-channel",
            include_str!("../../../../data/frameworks/iati-disbursement-channel.csv"),
        ),
        ("crs-aid-type", include_str!("../../../../data/frameworks/crs-aid-type.csv")),
        ("crs-finance-type", include_str!("../../../../data/frameworks/crs-finance-type.csv")),
        ("crs-bi-multi", include_str!("../../../../data/frameworks/crs-bi-multi.csv")),
    ];
    let sdg = ("sdg-17-3-1", include_str!("../../../../data/frameworks/sdg-17-3-1.csv"));
    for (name, text) in lists.into_iter().chain([sdg]) {
        let codes = text.lines().skip(1).filter_map(|line| line.split(',').next());
        let entries = codes.map(|code| (code.to_owned(), Entry::default())).collect();
        reference.lists.insert(name.to_owned(), CodeList { entries });
    }
    reference
}

/// A small edition: two groups, and these rules, each `id | when | item`.
fn edition(rules: &[(&str, &str, &str)]) -> Framework {
    let rules: String = rules
        .iter()
        .map(|(id, when, item)| {
            format!(
                "[[rules]]\nid = \"{id}\"\nwhen = {{ {when} }}\nitem = \"{item}\"\nwhy.en = \"Because.\"\n"
            )
        })
        .collect();
    let head = r#"
        id = "small"
        version = "1"
        date = "2026"
        source = "A test"
        title.en = "Small"
        standing.en = "A test."
        groups = [
            { code = "A", money = true, label = { en = "Money" } },
            { code = "C", money = false, label = { en = "Counts" } },
        ]
        items = [
            { code = "A1", group = "A", label = { en = "Grants" } },
            { code = "A2", group = "A", label = { en = "Other money" } },
            { code = "C1", group = "C", label = { en = "Counts" }, units = ["day"] },
        ]
    "#;
    toml::from_str(&format!("{head}\n{rules}")).unwrap()
}

/// The findings but those on languages, as `code arg arg`.
fn said(findings: &[Finding]) -> Vec<String> {
    let text = |arg: &Arg| match arg {
        Arg::Text(text) => text.clone(),
        other => format!("{other:?}"),
    };
    let found = findings.iter().filter(|finding| finding.code != "edition-language");
    found
        .map(|finding| {
            let args: Vec<String> = finding.args.values().map(text).collect();
            format!("{} {}", finding.code, args.join(" | "))
        })
        .collect()
}

const REST: [(&str, &str, &str); 2] =
    [("rest", r#"measure = ["money", "value"]"#, "A2"), ("count", r#"measure = ["quantity"]"#, "C1")];

#[test]
fn the_shipped_edition_and_method_have_no_fault_of_their_own() {
    let reference = reference();
    let framework = world::framework();
    assert_eq!(said(&check_framework(&framework, &reference)), Vec::<String>::new());
    let method = world::method();
    let context = MethodContext {
        framework: &framework,
        reference: &reference,
        country: Some("XAA"),
        years: Some(2023..=2024),
    };
    assert_eq!(said(&check_method(&method, &context)), Vec::<String>::new());
}

#[test]
fn rules_that_meet_overlap_unless_the_earlier_is_a_special_case() {
    let reference = reference();
    // A special case before the general one is how editions are written.
    let special = [("grants", r#"measure = ["money"], kind = ["grant"]"#, "A1"), REST[0], REST[1]];
    assert_eq!(said(&check_framework(&edition(&special), &reference)), Vec::<String>::new());
    // A grant that is disbursed belongs to both; a loan that is disbursed and a pledged grant to one each.
    let meeting = [
        ("grants", r#"measure = ["money"], kind = ["grant"]"#, "A1"),
        ("paid", r#"measure = ["money"], basis = ["disbursed"]"#, "A2"),
        REST[0],
        REST[1],
    ];
    let found = check_framework(&edition(&meeting), &reference);
    assert_eq!(
        said(&found),
        ["edition-rules-overlap measure: money; currency: …; kind: grant; basis: disbursed | grants | A1 | paid | A2"
            .replace("; currency: …", "")]
    );
    assert_eq!(found[0].path.as_ref().unwrap().as_str(), "rules[paid].when");
    // The same where both give the same item: nothing depends on the order.
    let same = [meeting[0], ("paid", meeting[1].1, "A1"), REST[0], REST[1]];
    assert_eq!(said(&check_framework(&edition(&same), &reference)), Vec::<String>::new());
}

#[test]
fn a_rule_behind_others_is_unreachable_even_where_no_single_one_hides_it() {
    let reference = reference();
    let hidden = [
        ("money", r#"measure = ["money"]"#, "A2"),
        ("value", r#"measure = ["value"]"#, "A2"),
        ("grants", r#"measure = ["money", "value"], kind = ["grant"]"#, "A1"),
        REST[1],
    ];
    let found = said(&check_framework(&edition(&hidden), &reference));
    assert_eq!(found, ["edition-rule-unreachable money, value | grants"]);
    // A condition that can hold for nothing: a quantity has no currency.
    let never = [("never", r#"measure = ["quantity"], currency = ["USD"]"#, "A1"), REST[0], REST[1]];
    assert_eq!(said(&check_framework(&edition(&never), &reference)), ["edition-rule-unreachable – | never"]);
}

#[test]
fn gaps_missing_units_wrong_groups_and_unknown_codes_are_named() {
    let reference = reference();
    let mut small = edition(&[
        ("grants", r#"measure = ["money"], kind = ["grant", "gift"]"#, "A1"),
        ("count", r#"measure = ["quantity"], unit = ["day"]"#, "C1"),
        ("odd", r#"measure = ["quantity"], unit = ["hour"]"#, "A2"),
    ]);
    small.items[2].units.clear();
    small.groups.push(ayni_model::edition::Group {
        code: "D".into(),
        label: ayni_model::Text::of("en", "Nothing"),
        money: true,
        certainty: None,
    });
    let found = said(&check_framework(&small, &reference));
    let has =
        |start: &str| assert!(found.iter().any(|line| line.starts_with(start)), "{start} in {found:#?}");
    has("edition-group-empty D");
    has("edition-item-unit C1");
    has("edition-wrong-group A2 | quantity | odd");
    has("edition-unknown-code gift | kind");
    // All of what nothing holds for: values, other money, other quantities.
    has("edition-unclassified measure: value");
    assert_eq!(found.iter().filter(|line| line.starts_with("edition-unclassified")).count(), 3, "{found:#?}");
}

#[test]
fn a_method_is_held_against_edition_list_and_rates() {
    let (reference, framework) = (reference(), world::framework());
    let check = |change: &dyn Fn(&mut Method), country: &str, years| {
        let mut method = world::method();
        change(&mut method);
        let context = MethodContext {
            framework: &framework,
            reference: &reference,
            country: Some(country),
            years: Some(years),
        };
        said(&check_method(&method, &context))
    };
    let nothing = |_: &mut Method| {};
    assert_eq!(
        check(&nothing, "XNN", 2024..=2024)[0],
        "method-country-not-south Code(Code { list: \"country\", code: \"XNN\" }) | test"
    );
    assert!(check(&nothing, "XAA", 2024..=2025)[0].starts_with("method-rate-missing"));
    assert_eq!(
        check(&|method| method.south = "moon".into(), "XAA", 2024..=2024)[0],
        "measure-south-unknown moon | default"
    );
    assert_eq!(
        check(&|method| method.rates = "moon".into(), "XAA", 2024..=2024)[0],
        "measure-rates-unknown default | moon"
    );
    let twice = check(
        &|method| {
            let mut again = method.leave_out[0].clone();
            again.id = "again".into();
            method.leave_out.push(again);
        },
        "XAA",
        2024..=2024,
    );
    assert_eq!(
        twice,
        [
            "edition-rule-unreachable cancelled, export-credit, debt-relief, commercial, security, administration, private, no-southern-provider, no-southern-recipient | again"
        ]
    );
    let unheard = edition(&REST);
    let method = Method { own_experts: OwnExperts::Financial, ..world::method() };
    let context = MethodContext { framework: &unheard, reference: &reference, country: None, years: None };
    let found = check_method(&method, &context);
    assert!(found.iter().any(|one| one.code == "measure-switch-unheard" && one.severity == Severity::Error));
}

#[test]
fn months_and_day_rates_that_a_method_lacks_are_named() {
    let (reference, framework) = (reference(), world::framework());
    let mut method =
        Method { exchange: ExchangeRule::MonthOfTransaction, impute: Impute::Missing, ..world::method() };
    let mut rates = world::rates_by_kind(100);
    rates.lines[1].currency = "XQQ".into();
    rates.lines[1].country = "XZZ".into();
    method.day_rates = Some(rates);
    let check = |method: &Method| {
        let country = Some("XAA");
        let context =
            MethodContext { framework: &framework, reference: &reference, country, years: Some(2024..=2025) };
        check_method(method, &context)
    };
    let found = check(&method);
    let months = |severity| {
        found.iter().filter(|one| one.code == "method-months-missing" && one.severity == severity).count()
    };
    assert_eq!((months(Severity::Error), months(Severity::Warning)), (2, 0));
    let placed: Vec<_> =
        found.iter().filter_map(|one| Some((one.code.as_str(), one.origin.as_ref()?.row?))).collect();
    // The first line ends in 2024; the second begins there, for one country only.
    assert_eq!(placed, [("edition-unknown-code", 3), ("edition-unknown-code", 3), ("day-rate-gap", 2)]);
    // A year to fall back on makes it a warning, and then the year is asked for too.
    method.exchange_fallback = vec![RateFallback::Year];
    let found = check(&method);
    let codes: Vec<_> = found.iter().map(|one| (one.code.as_str(), one.severity)).collect();
    assert!(codes.contains(&("method-months-missing", Severity::Warning)), "{codes:?}");
    assert!(codes.contains(&("method-rate-missing", Severity::Error)), "{codes:?}");
    // Rates that nobody asked for.
    method.impute = Impute::Never;
    assert!(check(&method).iter().any(|one| one.code == "method-prices-unused"));
}

#[test]
fn editions_are_compared_line_by_line() {
    let first = edition(&[("grants", r#"measure = ["money"], kind = ["grant"]"#, "A1"), REST[0], REST[1]]);
    let mut second = first.clone();
    second.items[1].label = ayni_model::Text::of("en", "All other money");
    second.rules.swap(1, 2);
    second.rules[0].when.insert("kind".into(), vec!["grant".into(), "budget-support".into()]);
    second.rules.push(ayni_model::edition::ClassificationRule {
        id: "last".into(),
        when: Default::default(),
        item: "C1".into(),
        why: ayni_model::Text::of("en", "What is left."),
    });
    second.items.remove(0);
    let lines: Vec<(String, Change)> = compare(&first, &second)
        .into_iter()
        .map(|line| (line.path.as_str().to_owned(), line.change))
        .collect();
    assert_eq!(
        lines,
        [
            ("items[A1]".to_owned(), Change::Removed),
            ("items[A2].label".to_owned(), Change::Changed),
            ("rules[grants].when.kind".to_owned(), Change::Changed),
            ("rules[rest]".to_owned(), Change::Moved),
            ("rules[last]".to_owned(), Change::Added),
        ]
    );
    assert_eq!(compare(&first, &first), []);
}

#[test]
fn a_map_gives_each_item_its_lines_in_order() {
    let framework = world::framework();
    let codes = |item: &str, field: &str| -> Vec<String> {
        let lines = map_lines(&framework, Standard::Tossd);
        let lines = lines.iter().filter(|line| line.item == item && line.map.field == field);
        lines.map(|line| line.map.code.clone()).collect()
    };
    assert_eq!(codes("B1", "tossd-modality"), ["D011", "D012", "D", ""]);
    assert_eq!(codes("B2", "tossd-modality"), ["D021"]);
    assert_eq!(codes("C1", "tossd-modality"), [""]);
    let sdg = map_lines(&framework, Standard::Sdg);
    let letters: Vec<(&str, &str)> = sdg.iter().map(|line| (line.item, line.map.code.as_str())).collect();
    assert_eq!(letters[..4], [("A1", "a"), ("A2", "b"), ("A3", "c"), ("A4", "")]);
    // Every item has a line in every standard.
    for standard in Standard::ALL {
        let lines = map_lines(&framework, *standard);
        assert!(framework.items.iter().all(|item| lines.iter().any(|line| line.item == item.code)));
    }
}
