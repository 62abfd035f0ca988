//! The rules over a set find the same in activities, whichever way they come: by the command line, by the API or
//! by the form.

use std::collections::{BTreeMap, BTreeSet};

use ayni_formats::record;
use ayni_model::{Activity, Finding, Severity};
use ayni_store::{Entering, Expected, Stamp};
use futures_util::StreamExt;
use serde_json::{Value, json};

use super::browser::started;
use super::sheet::{Sheet, to, unescaped};
use super::world::World;
use crate::app::check::{self, Input};
use crate::app::import::{self, Gone, Request};

const JSON: (&str, &str) = ("content-type", "application/json");

/// A rule, a reporter, and the columns in which its odd activity differs.
type Odd = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// The rules over a set that a lone odd activity among ordinary ones can break, each with a reporter of its own.
const ODD: [Odd; 8] = [
    ("amount-outlier", "XAA-A", &[("money", "2100000")]),
    ("amount-repeated", "XAA-B", &[("money", "70000")]),
    ("amount-slip", "XAA-C", &[("money", "52000000")]),
    ("currency-mixed", "XAA-D", &[("currency", "EUR")]),
    ("duplicate-likely", "XAA-E", &[("title", "Course of nurses 7 at XAA-E"), ("money", "50959")]),
    ("parent-cycle", "XAA-F", &[("parent", "P-01")]),
    ("parent-missing", "XAA-G", &[("parent", "P-99")]),
    ("year-far", "XAA-H", &[("start", "1974-05-01"), ("end", "1974-06-01")]),
];

const COLUMNS: [&str; 12] = [
    "reporter",
    "id",
    "parent",
    "title",
    "provider",
    "recipients",
    "status",
    "start",
    "end",
    "basis",
    "money",
    "currency",
];

/// The ordinary activities of a reporter, as rows.
fn ordinary(rule: &str, reporter: &str) -> Vec<BTreeMap<&'static str, String>> {
    let row = |number: usize| {
        let money = match (rule, number % 2) {
            ("amount-repeated", 0) => 70_000,
            _ => 50_000 + number * 137,
        };
        let parent = if rule == "parent-cycle" && number == 1 { "P-24" } else { "" };
        let of = |name: &'static str, value: String| (name, value);
        BTreeMap::from([
            of("reporter", reporter.to_owned()),
            of("id", format!("P-{number:02}")),
            of("parent", parent.to_owned()),
            of("title", format!("Course of nurses {number} at {reporter}")),
            of("provider", "XAA".to_owned()),
            of("recipients", "KEN".to_owned()),
            of("status", "completed".to_owned()),
            of("start", "2023-05-01".to_owned()),
            of("end", "2023-06-01".to_owned()),
            of("basis", "disbursed".to_owned()),
            of("money", money.to_string()),
            of("currency", "USD".to_owned()),
        ])
    };
    (0..25).map(row).collect()
}

/// The odd one that comes last.
fn odd(rule: &str, reporter: &str, differs: &[(&'static str, &str)]) -> BTreeMap<&'static str, String> {
    let mut row = ordinary(rule, reporter).pop().unwrap();
    row.extend(differs.iter().map(|(name, value)| (*name, (*value).to_owned())));
    row
}

fn sheet(rows: &[BTreeMap<&'static str, String>]) -> String {
    let line = |row: &BTreeMap<&'static str, String>| {
        COLUMNS.map(|name| row.get(name).cloned().unwrap_or_default()).join(",")
    };
    let lines: Vec<String> = [COLUMNS.join(",")].into_iter().chain(rows.iter().map(line)).collect();
    lines.join("\n") + "\n"
}

fn is_of_set(code: &str) -> bool {
    ODD.iter().any(|(rule, ..)| *rule == code)
}

/// What is compared of a finding: everything but its place in a file.
fn essence(finding: &Finding) -> String {
    json!([finding.code, finding.severity, finding.activity, finding.path, finding.args]).to_string()
}

fn bodies(activities: &[&Activity]) -> String {
    let all = activities.iter().map(|one| String::from_utf8(record::write(one)).unwrap());
    format!("[{}]", all.collect::<Vec<_>>().join(","))
}

/// The findings over sets that the API's answer has.
fn answered(answer: &Value) -> BTreeSet<String> {
    let items = answer["items"].as_array().unwrap_or_else(|| panic!("{answer}")).iter();
    items
        .flat_map(|item| item["findings"].as_array().unwrap())
        .filter(|one| is_of_set(one["code"].as_str().unwrap()))
        .map(|one| {
            json!([one["code"], one["severity"], one["activity"], one["path"], one["args"]]).to_string()
        })
        .collect()
}

#[tokio::test]
async fn form_api_and_command_line_find_the_same_in_a_set() {
    // The command line, on a file with all of them.
    let mut rows = Vec::new();
    for (rule, reporter, differs) in ODD {
        rows.extend(ordinary(rule, reporter));
        *rows.last_mut().unwrap() = odd(rule, reporter, differs);
    }
    let world = World::empty().await;
    let file = world.folder.path().join("all.csv");
    std::fs::write(&file, sheet(&rows)).unwrap();
    let input = Input { file: &file, profile: None, reporter: None };
    let report = check::check(&world.kit, &input, Some("XAA".to_owned()), None, |_, _| {}).unwrap();
    assert_eq!((report.activities, report.findings.total(Severity::Error)), (200, 0));
    let filed: Vec<Finding> = report.findings.shown().filter(|one| is_of_set(&one.code)).cloned().collect();
    let wanted: BTreeSet<String> = filed.iter().map(essence).collect();
    let codes: BTreeSet<&str> = filed.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(codes, ODD.map(|(rule, ..)| rule).into(), "each rule finds its odd one");
    assert_eq!(wanted.len(), ODD.len(), "and nothing else: {wanted:?}");

    // The same records, as that file makes them.
    let request = Request { input, source: None, gone: Gone::Keep, dry_run: false };
    import::import(&world.kit, &request, |_, _| {}).await.unwrap();
    let mut all = Vec::new();
    for (_, reporter, _) in ODD {
        for (_, body) in world.store.reported(reporter, "", 100).await.unwrap() {
            all.push(record::read(&body).unwrap());
        }
    }
    assert_eq!(all.len(), 200);
    let odd_ones: Vec<&Activity> = all.iter().filter(|one| one.id == "P-24").collect();

    // The API, in one request: tried first, then kept, then sent again.
    let world = World::empty().await;
    let token = world.everything().await;
    let body = bodies(&all.iter().collect::<Vec<_>>());
    for (path, count) in
        [("activities?mode=good&dry-run=true", 0), ("activities?mode=good", 200), ("activities", 200)]
    {
        let answer = world.call(&token, &format!("POST /api/v1/{path}"), &[JSON], body.clone()).await;
        assert_eq!(answered(&answer.json()), wanted, "{path}");
        assert_eq!(world.store.current().count().await, count, "{path}");
    }
    // They are kept with the act, as with a file.
    let kept = world.store.findings(1).await.unwrap().into_iter().map(|line| line.finding);
    let kept: BTreeSet<String> = kept.filter(|one| is_of_set(&one.code)).map(|one| essence(&one)).collect();
    assert_eq!(kept, wanted);

    // The API, the odd ones each by itself, in a register that has the others; by another process, too, whose
    // memory is its own.
    let world = World::empty().await;
    let token = world.everything().await;
    let others: Vec<&Activity> = all.iter().filter(|one| one.id != "P-24").collect();
    let stamp = Stamp { day: "2026-01-15".into(), at: Some(1), person: None };
    let (early, late) = others.split_at(100);
    for (at, part) in [early, late].into_iter().enumerate() {
        if at == 0 {
            world.call(&token, "POST /api/v1/activities", &[JSON], bodies(part)).await;
            continue;
        }
        let entering = part.iter().map(|one| Entering {
            reporter: one.reporter.clone(),
            key: one.id.clone(),
            body: record::write(one),
            expected: Expected::Nothing,
            findings: Vec::new(),
        });
        world.store.enter(entering.collect(), &stamp).await.unwrap();
    }
    let mut found = BTreeSet::new();
    for one in &odd_ones {
        let path = format!("PUT /api/v1/activities/{}/{}", one.reporter, one.id);
        let body = String::from_utf8(record::write(one)).unwrap();
        let answer = world.call(&token, &path, &[JSON, ("if-none-match", "*")], body).await;
        assert_eq!(answer.status.as_u16(), 201, "{}", answer.text);
        found.extend(answered(&json!({ "items": [answer.json()] })));
    }
    assert_eq!(found, wanted);

    // The form: what came as an ordinary one is made odd by hand.
    let world = World::empty().await;
    let mut browser = started(&world).await;
    let token = world.everything().await;
    let mut plain = Vec::new();
    for ((rule, reporter, _), one) in ODD.iter().zip(&odd_ones) {
        let row = ordinary(rule, reporter).pop().unwrap();
        let mut one = (*one).clone();
        one.parent = None;
        one.title = ayni_model::Text::of("en", &*row["title"]);
        for end in [&mut one.period.start, &mut one.period.end] {
            *end = end.map(|date| date.to_string().replace("1974", "2023").parse().unwrap());
        }
        let amount = ayni_model::Amount::whole(53_288);
        one.resources[0].measures = vec![ayni_model::Measure::Money { amount, currency: "USD".into() }];
        plain.push(one);
    }
    let both: Vec<&Activity> = others.iter().copied().chain(&plain).collect();
    let answer = world.call(&token, "POST /api/v1/activities", &[JSON], bodies(&both)).await;
    assert_eq!(answer.status.as_u16(), 200, "{}", answer.text);
    for (rule, reporter, differs) in ODD {
        let page = browser.get(&format!("/activity/edit?reporter={reporter}&id=P-24")).await;
        let mut form = Sheet::of(&Sheet::of(&page).press(&mut browser, "all").await);
        for (column, value) in differs {
            let field = match *column {
                "money" => "l.resources.0.money.amount",
                "currency" => "l.resources.0.money.currency",
                "title" => "f.title@en",
                "parent" => "f.parent",
                "start" => "f.period.start",
                _ => "f.period.end",
            };
            form.put(field, value);
        }
        let page = form.press(&mut browser, "check").await;
        let text = unescaped(&page.text);
        for finding in &filed {
            let said = world.kit.words.finding(finding).message;
            assert_eq!(text.contains(&unescaped(&said)), finding.code == rule, "{rule}: {said}");
        }
        to(&form.press(&mut browser, "enter").await);
        let act = world.store.newest_import().await.unwrap();
        let kept = world.store.findings(act).await.unwrap().into_iter().map(|line| line.finding);
        let kept: Vec<String> = kept.filter(|one| is_of_set(&one.code)).map(|one| essence(&one)).collect();
        let wanted = filed.iter().filter(|one| one.code == rule).map(essence);
        assert_eq!(kept, wanted.collect::<Vec<_>>(), "{rule}");
    }
}

/// What is compared with is what counts now: neither what was withdrawn or undone, nor what is another's to see.
#[tokio::test]
async fn what_is_gone_or_not_theirs_is_not_compared_with() {
    let world = World::empty().await;
    let token = world.everything().await;
    let record = |reporter: &str, id: &str| {
        json!({
            "ayni": "1", "reporter": reporter, "id": id, "kind": "project", "title": { "en": "Wells for the valley" },
            "period": { "start": "2024-02-01" },
            "parties": [
                { "id": "p", "role": "provider", "kind": "country", "country": "XAA" },
                { "id": "r", "role": "recipient", "kind": "country", "country": "KEN" },
            ],
        })
    };
    let post = async |token: &str, records: Value| {
        let body = json!([records]).to_string();
        world.call(token, "POST /api/v1/activities?mode=good", &[JSON], body).await.json()
    };
    let codes = |answer: &Value| answered(answer).len();
    assert_eq!(codes(&post(&token, record("XAA-MOH", "1")).await), 0);
    assert_eq!(codes(&post(&token, record("XAA-MOH", "2")).await), 1, "most likely the same");
    let undo = |number: i64| format!("POST /api/v1/imports/{number}/undo");
    assert_eq!(world.call(&token, &undo(1), &[], "").await.status.as_u16(), 200);
    assert_eq!(codes(&post(&token, record("XAA-MOH", "3")).await), 1, "the second still stands");
    for id in ["2", "3"] {
        let path = format!("DELETE /api/v1/activities/XAA-MOH/{id}");
        let answer = world.call(&token, &path, &[("if-match", "*")], "").await;
        assert_eq!(answer.status.as_u16(), 204);
    }
    assert_eq!(codes(&post(&token, record("XAA-MOH", "4")).await), 0, "none stands");
    // Another's activities are not what somebody's are told from, and nobody learns of them by trying.
    assert_eq!(codes(&post(&token, record("XAA-AGR", "1")).await), 0);
    let other = world.program("reporter", "XAA-AGR", &["read", "write"]).await;
    let answer = post(&other, record("XAA-MOH", "5")).await;
    assert_eq!(answer["items"][0]["outcome"], "refused");
    assert_eq!(answer["items"][0]["findings"], json!([]));
    // What was emptied is forgotten at once.
    assert_eq!(codes(&post(&token, record("XAA-MOH", "6")).await), 1);
    for id in ["4", "6"] {
        let path = format!("DELETE /api/v1/activities/XAA-MOH/{id}/versions/1");
        assert_eq!(world.call(&token, &path, &[], "").await.status.as_u16(), 204);
    }
    assert_eq!(codes(&post(&token, record("XAA-MOH", "7")).await), 0);
}

#[tokio::test]
async fn a_reporter_s_long_turn_and_a_damaged_record_stop_nobody() {
    let world = World::empty().await;
    let token = world.everything().await;
    let put = async |reporter: &str, id: &str| {
        let body = json!({
            "ayni": "1", "reporter": reporter, "id": id, "kind": "project", "title": { "en": "Wells and pumps" },
            "status": "implementation", "form": "bilateral", "period": { "start": "2024-02-01" },
            "parties": [
                { "id": "p", "role": "provider", "kind": "country", "country": "XAA" },
                { "id": "r", "role": "recipient", "kind": "country", "country": "KEN" },
            ],
        });
        let path = format!("PUT /api/v1/activities/{reporter}/{id}");
        world.call(&token, &path, &[JSON, ("if-none-match", "*")], body.to_string()).await
    };
    let wait = std::time::Duration::from_millis;
    let held = world.kit.reported.hold("XAA-ABC").await;
    let other =
        tokio::time::timeout(wait(20_000), put("XAA-MOH", "T-1")).await.expect("nobody waits for another");
    assert_eq!(other.status.as_u16(), 201, "{}", other.text);
    assert!(
        tokio::time::timeout(wait(300), put("XAA-ABC", "T-1")).await.is_err(),
        "its own turn is another's"
    );
    drop(held);
    assert_eq!(put("XAA-ABC", "T-1").await.status.as_u16(), 201);

    // A record that this program cannot read is counted out, and whoever enters is told.
    let damaged = Entering {
        reporter: "XAA-MOH".to_owned(),
        key: "T-0".to_owned(),
        body: b"{\"ayni\":\"99\"}".to_vec(),
        expected: Expected::Nothing,
        findings: Vec::new(),
    };
    let stamp = Stamp { day: "2026-01-15".into(), at: Some(1), person: None };
    world.store.enter(vec![damaged], &stamp).await.unwrap();
    for id in ["T-2", "T-3"] {
        let entered = put("XAA-MOH", id).await;
        assert_eq!(entered.status.as_u16(), 201, "{}", entered.text);
        let answer = entered.json();
        let told = answer["findings"].as_array().unwrap().iter();
        let told: Vec<&Value> = told.filter(|one| one["code"] == "reported-unreadable").collect();
        assert_eq!(told.len(), 1, "{}", entered.text);
        assert_eq!(told[0]["args"]["count"], json!({ "count": 1 }), "{}", entered.text);
    }
    assert!(!put("XAA-ABC", "T-2").await.text.contains("reported-unreadable"), "it is another's");
}
