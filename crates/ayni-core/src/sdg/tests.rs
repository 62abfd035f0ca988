//! The pages under `docs/indicators/17.3.1/` are the tests of the rules; beside them stand worked tables and laws.

use std::path::PathBuf;

use ayni_model::method::LineOfCredit;
use ayni_model::sdg::{Flow, Purpose, SubIndicator};
use ayni_model::submission::State;
use ayni_model::{Activity, Amount, FieldOrigins, NoWatch, PartialDate};
use serde_json::{Map, Value, json};

use super::*;
use crate::measure::world::{World, framework, method};
use crate::submit::{Act, Course, Details, Log, append, objections_root, read_objections};

mod laws;

const RULES_FILE: &str = include_str!("../../../../data/indicators/17.3.1.toml");

fn root(path: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join(path)
}

fn page(name: &str) -> String {
    let path = root("docs/indicators/17.3.1").join(format!("{name}.md"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The fenced blocks of a page with this info string.
fn blocks<'a>(page: &'a str, info: &str) -> Vec<&'a str> {
    let fence = format!("```{info}\n");
    page.split(&fence).skip(1).map(|rest| rest.split("\n```").next().unwrap()).collect()
}

/// The rule set of the program.
pub(super) fn rule_set() -> RuleSet {
    toml::from_str(RULES_FILE).unwrap()
}

/// The activity that every example changes.
fn base() -> Map<String, Value> {
    serde_json::from_str(blocks(&page("README"), "activity").first().unwrap()).unwrap()
}

/// The base with the fields of a fragment in place of its own.
pub(super) fn changed(fragment: &Value) -> Activity {
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

/// A log of objections with these states of one objection to an activity.
fn log(country: &str, line: &str, states: &[&str]) -> Log {
    let mut text = String::new();
    let mut log = read_objections("").unwrap();
    for state in states {
        let state = State::from_code(state).unwrap();
        let first = state == State::Objection;
        let details = Details {
            by: "Ministry".into(),
            country: if first { country.into() } else { String::new() },
            lines: if first { vec![line.into()] } else { Vec::new() },
            text: "Because".into(),
            authority: "Decree 7".into(),
            objection: (!first).then_some(1),
            ..Details::default()
        };
        let act = Act { state, date: PartialDate::year_only(2025).unwrap(), details };
        let chained =
            append(&log, &objections_root(), &act).unwrap_or_else(|stop| panic!("{state:?}: {stop:?}"));
        text += &format!("{}\n", serde_json::to_string(&chained.entry).unwrap());
        log = read_objections(&text).unwrap();
    }
    assert_eq!(log.course, Course::Objections);
    log
}

/// What comes out of activities by the default method, with `change` made to it.
pub(super) fn worked(
    view: View,
    country: &str,
    activities: &[Activity],
    objections: &[Objection],
    change: impl FnOnce(&mut Method),
) -> Outcome {
    let mut method = method();
    change(&mut method);
    let (framework, reference, rules) = (framework(), World::example().reference(), rule_set());
    let input = Input {
        view,
        country,
        years: None,
        framework: &framework,
        method: &method,
        reference: &reference,
        rules: &rules,
        objections,
    };
    let origins = FieldOrigins::default();
    let items: Vec<Item<'_>> =
        activities.iter().map(|activity| Item { activity, origins: &origins }).collect();
    compute(&items, &input, &NoWatch)
}

/// What an example comes to.
fn example(text: &str) -> Outcome {
    let mut fragment: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let fields = fragment.as_object_mut().unwrap();
    let credit = fields.remove("line_of_credit");
    let states = fields.remove("objections").unwrap_or(json!([]));
    let states: Vec<&str> = states.as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let objections = standing(&log("XBB", "XAA-ABC/P-1", &states));
    let credit = credit.and_then(|text| LineOfCredit::from_code(text.as_str()?));
    let activity = changed(&fragment);
    worked(View::Submission, "XAA", &[activity], &objections, |method| {
        if let Some(credit) = credit {
            method.indicator.line_of_credit = credit;
        }
    })
}

#[test]
fn every_rule_holds_for_what_its_page_rejects_and_for_nothing_that_it_accepts() {
    let mut seen = 0;
    for rule in &rule_set().exclusions {
        let page = page(&rule.id);
        assert!(page.starts_with(&format!("# {}\n", rule.id)));
        let (accepted, rejected) = (blocks(&page, "accepted"), blocks(&page, "rejected"));
        assert!(!accepted.is_empty() && !rejected.is_empty(), "{}", rule.id);
        for text in accepted {
            let outcome = example(text);
            assert!(outcome.lines.iter().all(|line| line.left_out != rule.id), "{}: {text}", rule.id);
            // What one rule accepts stands as an example of what counts.
            assert!(outcome.lines.iter().any(|line| line.left_out.is_empty()), "{}: {text}", rule.id);
        }
        for text in rejected {
            let outcome = example(text);
            assert!(!outcome.lines.is_empty(), "{}: {text}", rule.id);
            let reasons: Vec<&str> = outcome.lines.iter().map(|line| line.left_out.as_str()).collect();
            assert!(reasons.iter().all(|reason| *reason == rule.id), "{}: {reasons:?} {text}", rule.id);
            assert!(outcome.figures.is_empty(), "{}", rule.id);
            seen += 1;
        }
    }
    assert!(seen > 30, "only {seen} examples");
}

#[test]
fn every_rule_of_the_program_is_in_the_rule_set_and_has_a_page() {
    let rules = rule_set();
    let named: Vec<&str> = rules.exclusions.iter().map(|rule| rule.id.as_str()).collect();
    for rule in RULES {
        assert!(named.contains(&rule.id), "{} is looked at nowhere", rule.id);
    }
    let mut sorted: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    sorted.sort_unstable();
    assert!(RULES.iter().map(|rule| rule.id).eq(sorted));
    for entry in std::fs::read_dir(root("docs/indicators/17.3.1")).unwrap() {
        let name = entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned();
        assert!(name == "README" || named.contains(&name.as_str()), "{name} is no rule");
        assert!(page("README").contains(&format!("({name}.md)")) || name == "README", "{name}");
    }
    assert!(check_rules(&rules).is_empty());
    let mut silent = rules;
    silent.exclusions[0].id = "nothing-known".into();
    assert_eq!(check_rules(&silent)[0].code, "sdg-rule-unknown");
}

/// Money in three currencies to two recipients; the sums are worked out here by hand.
#[test]
fn a_submission_is_split_by_recipient_and_sub_indicator() {
    let loan = |id: &str, interest: &str| {
        json!({
            "id": id, "basis": "disbursed", "kind": "loan",
            "loan": {"interest_percent": interest, "maturity_years": "20", "grace_years": "5", "payments_per_year": "2"},
            "measures": [{"measure": "money", "amount": "1000", "currency": "XTS"}],
        })
    };
    let two = json!([
        {"id": "p1", "role": "provider", "kind": "country", "country": "XAA"},
        {"id": "r1", "role": "recipient", "kind": "country", "country": "XBB"},
        {"id": "r2", "role": "recipient", "kind": "country", "country": "XCC"},
    ]);
    let lent = changed(
        &json!({"id": "L", "resources": [loan("r1", "0.5"), loan("r2", "4")], "also_reported": ["tossd"]}),
    );
    let given = changed(&json!({"id": "G", "parties": two}));
    let outcome = worked(View::Submission, "XAA", &[lent, given], &[], |_| {});
    let shown: Vec<String> = outcome
        .figures
        .iter()
        .map(|one| {
            let number = |amount: Option<Amount>| amount.map_or("-".to_owned(), |amount| amount.to_string());
            format!(
                "{} {} {} {} {}",
                one.recipient,
                one.year,
                one.sub.as_str(),
                number(one.usd),
                number(one.also_reported)
            )
        })
        .collect();
    // 1000 XTS at 5 a dollar are 200; 100 dollars for two are 50 each.
    let expected = ["XBB 2024 a 50 -", "XBB 2024 b 200 200", "XBB 2024 c 200 200", "XCC 2024 a 50 -"];
    assert_eq!(shown, expected);
    assert_eq!(outcome.loans.len(), 2);
    assert!(outcome.loans.iter().all(|loan| loan.schedule.len() == 40 && !loan.assumed));
    assert!(outcome.figures.iter().all(|figure| !figure.partial && !figure.withheld));

    // The recipient's side of the same records, from every provider that is in.
    let other = changed(&json!({"id": "O", "reporter": "XCC-ABC", "parties": [
        {"id": "p1", "role": "provider", "kind": "country", "country": "XCC"},
        {"id": "r1", "role": "recipient", "kind": "country", "country": "XBB"},
    ]}));
    let given = changed(&json!({"id": "G", "parties": two}));
    let outcome = worked(View::Receipts, "XBB", &[given, other], &[], |_| {});
    assert_eq!(outcome.providers, ["XAA", "XCC"]);
    let totals: Vec<_> = outcome.totals.iter().map(|one| (one.provider.as_str(), one.usd.unwrap())).collect();
    assert_eq!(totals, [("", Amount::whole(150))]);
    assert!(outcome.figures.iter().chain(&outcome.totals).all(|figure| figure.partial));
}

/// Home salaries and what is given in kind: what counts follows the switches, what is shown does not.
#[test]
fn the_two_switches_change_what_counts_and_not_what_is_shown() {
    let value = |id: &str, kind: &str, amount: &str| {
        json!({
            "id": id, "basis": "disbursed", "kind": kind,
            "measures": [{"measure": "value", "amount": amount, "currency": "USD", "valuation": "direct-cost"}],
        })
    };
    let money = json!({"id": "r1", "basis": "disbursed", "kind": "grant", "measures": [{"measure": "money", "amount": "100", "currency": "USD"}]});
    let activity =
        changed(&json!({"resources": [money, value("r2", "goods", "30"), value("r3", "expert", "7")]}));
    for (in_kind, salaries, total) in
        [(true, true, 137), (true, false, 130), (false, true, 107), (false, false, 100)]
    {
        let outcome = worked(View::Submission, "XAA", std::slice::from_ref(&activity), &[], |method| {
            method.indicator.in_kind = in_kind;
            method.labour.receipts = salaries;
        });
        let [figure] = &outcome.figures[..] else { panic!("{:?}", outcome.figures) };
        assert_eq!(figure.usd, Some(Amount::whole(total)));
        let parts = [figure.money, figure.in_kind, figure.home_salary];
        assert_eq!(parts, [100, 30, 7].map(|part| Some(Amount::whole(part))));
        assert_eq!(figure.sub, SubIndicator::Grants);
        let flows: Vec<Flow> = outcome.lines.iter().map(|line| line.flow).collect();
        assert_eq!(flows, [Flow::Money, Flow::InKind, Flow::HomeSalary]);
    }
}

#[test]
fn an_objection_is_marked_then_holds_then_is_undone_and_an_unanswered_one_is_said() {
    let activity = changed(&json!({}));
    let after = |states: &[&str]| {
        let objections = standing(&log("XBB", "XAA-ABC/P-1/r1", states));
        worked(View::Submission, "XAA", std::slice::from_ref(&activity), &objections, |_| {})
    };
    let codes = |outcome: &Outcome| -> Vec<String> {
        outcome.findings.iter().map(|finding| finding.code.clone()).collect()
    };
    let open = after(&["objection"]);
    assert_eq!(open.figures[0].objected, Some(Amount::whole(100)));
    assert!(codes(&open).contains(&"sdg-objection-open".to_owned()));
    let answered = after(&["objection", "answered"]);
    assert_eq!(answered.figures[0].objected, Some(Amount::whole(100)));
    assert!(!codes(&answered).contains(&"sdg-objection-open".to_owned()));
    let kept = after(&["objection", "answered", "maintained"]);
    assert!(kept.figures.is_empty());
    assert_eq!(left_out(&kept.lines)["objection"], (1, 1, Some(Amount::whole(100))));
    let undone = after(&["objection", "answered", "maintained", "withdrawn"]);
    assert_eq!((undone.figures[0].usd, undone.figures[0].objected), (Some(Amount::whole(100)), None));

    // Another country's objection is none, nor is one to what is not here; the latter is said.
    let elsewhere = standing(&log("XCC", "XAA-ABC/P-1", &["objection", "answered", "maintained"]));
    let outcome = worked(View::Submission, "XAA", std::slice::from_ref(&activity), &elsewhere, |_| {});
    assert_eq!(outcome.figures[0].usd, Some(Amount::whole(100)));
    let absent = standing(&log("XBB", "XAA-ABC/P-9", &["objection"]));
    let outcome = worked(View::Submission, "XAA", std::slice::from_ref(&activity), &absent, |_| {});
    assert!(codes(&outcome).contains(&"sdg-objection-absent".to_owned()));
}

#[test]
fn states_follow_one_another_and_say_who_and_why() {
    let log = log("XBB", "XAA-ABC/P-1", &["objection"]);
    let stop = |state: State, details: Details| {
        let act = Act { state, date: PartialDate::year_only(2025).unwrap(), details };
        append(&log, &objections_root(), &act).err()
    };
    let full = || Details { by: "M".into(), text: "t".into(), objection: Some(1), ..Details::default() };
    use crate::submit::Stop;
    assert_eq!(stop(State::Maintained, full()), Some(Stop::NoObjection(1)), "before an answer");
    assert_eq!(stop(State::Answered, Details { objection: Some(7), ..full() }), Some(Stop::NoObjection(7)));
    assert_eq!(stop(State::Answered, Details { text: String::new(), ..full() }), Some(Stop::Needs("text")));
    assert_eq!(stop(State::Cleared, full()), Some(Stop::Order), "there is no submission here");
    assert_eq!(stop(State::Withdrawn, full()), None);
    // A log whose text was changed does not hold.
    let text: String = log.entries.iter().map(|entry| serde_json::to_string(entry).unwrap() + "\n").collect();
    assert!(read_objections(&text.replace("Because", "Whatever")).is_err());
    assert!(read_objections(text.trim_end()).is_err(), "cut off");
}

/// Purposes from the strongest: each line counts under the best that its activity has.
#[test]
fn the_strongest_purpose_is_the_one_shown() {
    let sector = json!([{"id": "s", "of": {"list": "crs", "code": "12220"}}]);
    let goal = json!([{"id": "g", "of": {"list": "sdg", "code": "3"}}]);
    let plan = json!({"en": "Plan, objective 2"});
    for (fragment, purpose) in [
        (json!({"sectors": sector, "plan": plan}), Purpose::Target),
        (json!({"goals": goal, "sectors": sector, "plan": plan}), Purpose::Plan),
        (json!({"goals": goal, "sectors": sector}), Purpose::Goal),
        (json!({"goals": null, "sectors": sector}), Purpose::Sector),
    ] {
        let outcome = worked(View::Submission, "XAA", &[changed(&fragment)], &[], |_| {});
        assert_eq!(outcome.lines[0].purpose, Some(purpose));
    }
}

/// An amount in a currency without a rate of the year is left out with its reason, and so are a partner's own part
/// and what a reporter withholds.
#[test]
fn what_has_no_dollars_is_named() {
    let currency = json!({"resources": [{"id": "r1", "basis": "disbursed", "kind": "grant",
        "measures": [{"measure": "money", "amount": "5", "currency": "FRF"}]}]});
    let outcome = worked(View::Submission, "XAA", &[changed(&currency)], &[], |_| {});
    assert_eq!(outcome.lines[0].left_out, lines::NO_RATE);
    assert!(outcome.figures.is_empty());
    let withheld = json!({"withheld": {"by": "Cabinet", "why": "Until the signing"}});
    let outcome = worked(View::Submission, "XAA", &[changed(&withheld)], &[], |_| {});
    assert_eq!((outcome.lines.len(), outcome.withheld_lines), (0, 1));
}
