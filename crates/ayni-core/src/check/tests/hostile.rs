//! Bad input never panics, whatever stands in the fields of a record.

use super::*;
use crate::check::has::Has;
use crate::check::rule::Found;

/// Texts that trip parsers: empty, blank, signs at the edge of every test in the rules.
const TEXTS: [&str; 24] = [
    "",
    " ",
    "\u{0}",
    "\u{FEFF}",
    "@",
    "@.",
    "a@",
    "a@b",
    "a@.c",
    "+",
    "+1",
    "=",
    "==",
    "-(",
    "<",
    "<p",
    "</>",
    "&",
    "tel",
    "tel.",
    "İ tel 1",
    "\u{202E}٣٤+٩",
    "ﬀ\u{301}é<é>é@é.é",
    "𝟙𝟚Ã\u{80}",
];

/// Numbers at the ends of what a record can hold.
const NUMBERS: [&str; 6] = [
    "0",
    "0.000001",
    "-0.000001",
    "1",
    "99999999999999999999999999999999.999999",
    "-99999999999999999999999999999999.999999",
];

const DATES: [&str; 5] = ["0001", "0001-01-01", "9999", "9999-12-31", "2024-02-29"];

/// A record with `text`, `number` and `date` in every field that takes one.
fn record(text: &str, number: &str, other: &str, date: &str) -> Activity {
    let words = json!({ text: text, "en": text });
    let period = json!({"start": date, "end": "2000"});
    let measures = json!([
        {"measure": "money", "amount": number, "currency": text},
        {"measure": "money", "amount": other, "currency": text},
        {"measure": "value", "amount": number, "currency": "USD", "valuation": "unstated"},
        {"measure": "quantity", "amount": number, "unit": "person"},
        {"measure": "quantity", "amount": other, "unit": "day"},
        {"measure": "quantity", "amount": number, "unit": "hour"},
        {"measure": "quantity", "amount": number, "unit": text},
    ]);
    let loan = json!({
        "interest_percent": number, "maturity_years": other, "grace_years": number,
        "grant_element_percent": other,
    });
    let line = |id: &str, basis: &str, status: &str| {
        json!({
            "id": id, "basis": basis, "kind": text, "what": words, "payer": status, "period": period,
            "measures": measures, "loan": loan, "withheld": {"by": text, "why": text},
        })
    };
    let shares = |code: Value| {
        json!([
            {"id": text, "of": code, "share": number},
            {"id": "x", "of": code, "share": other},
        ])
    };
    let party = |id: &str, role: &str| json!({"id": id, "role": role, "kind": "country", "country": text, "name": words});
    changed(&json!({
        "reporter": text, "id": text, "parent": text, "title": words, "description": words,
        "form": "triangular", "status": "completed", "period": period,
        "parties": [party(text, "provider"), party("y", "second-provider"), party("z", "recipient")],
        "request": {"country": text, "by": words, "date": date, "reference": text},
        "agreements": [{"id": text, "kind": text, "title": words, "date": date}],
        "places": shares(json!({"country": text, "part": text})),
        "sectors": shares(json!({"list": text, "code": text})),
        "goals": shares(json!({"list": "sdg", "code": text})),
        "markers": [{"code": text, "score": 255}, {"code": text, "score": 0}],
        "resources": [line(text, "committed", text), line("r2", "disbursed", "y"), line("r3", "disbursed", "y")],
        "withheld": {"by": text, "why": text},
        "extra": { text: text },
    }))
}

#[test]
fn no_text_number_or_date_makes_a_rule_panic() {
    in_context(|context| {
        let mut check = SetCheck::new(context);
        for text in TEXTS {
            for number in NUMBERS {
                for (index, other) in NUMBERS.into_iter().enumerate() {
                    let activity = record(text, number, other, DATES[index % DATES.len()]);
                    let found = check_activity(&activity, context);
                    assert!(!found.is_empty());
                    assert_eq!(found, all_asked(&activity, context), "{text}");
                    check.see(&activity);
                }
            }
        }
        assert!(!check.finish().is_empty());
    });
}

/// What all rules find, those included that are only asked where an activity has something for them.
fn all_asked(activity: &Activity, context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in RULES {
        if let Some(check) = rule.check(Has::EVERYTHING) {
            check(activity, context, &mut Found::new(rule, &mut findings));
        }
    }
    findings
}

/// Texts in which a rule finds something, or just does not: what tells so by single bytes must not be wrong.
const WORDS: [&str; 22] = [
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "-- 0000000000000000000 --",
    "(x)",
    "LOREM IPSUM dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor",
    "\u{a0}lorem ipsum dolor sit amet, consectetur adipiscing elit",
    "to be determined",
    "to be determined by both",
    "not a-p-p-l-i-c-a-b-l-e",
    "нет данных",
    "不适用",
    "无",
    "abc",
    "a b c d",
    "水",
    "Call +254 20 7621234 today",
    "phone 207 6212",
    "phone 20 76212",
    "jan.novak@example.org",
    "\u{a0}=HYPERLINK(1)",
    " +cmd|'/c calc'!A0",
    "Wells <br> and pumps &amp; pipes",
    "SalariÃ©s of the city",
];

#[test]
fn a_rule_that_is_not_asked_would_have_found_nothing() {
    in_context(|context| {
        let mut codes = BTreeSet::new();
        for words in WORDS {
            let text = json!({ "en": words });
            for change in [
                json!({ "title": text }),
                json!({ "description": text }),
                json!({ "extra": { "Note": words } }),
                json!({ "request": { "by": text } }),
            ] {
                let activity = changed(&change);
                let found = check_activity(&activity, context);
                assert_eq!(found, all_asked(&activity, context), "{words}");
                codes.extend(found.into_iter().map(|finding| finding.code));
            }
        }
        let all = [
            "personal-data",
            "text-encoding",
            "text-formula",
            "text-markup",
            "text-placeholder",
            "title-short",
        ];
        assert!(all.iter().all(|code| codes.contains(*code)), "{codes:?}");
    });
}

#[test]
fn rules_do_without_reference_data_and_say_so() {
    let reference = Reference::default();
    let as_of = Day::constant(2025, 6, 30);
    let context = Context { reference: &reference, as_of, country: None, south: None };
    let found = check_activity(&changed(&json!({})), &context);
    let codes: BTreeSet<&str> = found.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(codes, BTreeSet::from(["list-unknown"]));
}
