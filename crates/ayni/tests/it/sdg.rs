//! SDG indicator 17.3.1 from outside: both tables of the example country, objections, traces, and real lists.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use crate::world::{World, root, said, shared};

/// A register with what two of the example's offices sent, and what partners gave.
fn ayllu() -> World {
    let world = World::agency();
    for file in ["sent/development-bank.xlsx", "sent/foreign-affairs.xlsx", "sent/received.xlsx"] {
        let said = world.ayni(&["import", file]);
        assert!(said.code <= 1, "{}\n{}", said.out, said.err);
    }
    world
}

fn json(world: &World, name: &str) -> Value {
    serde_json::from_slice(&world.read(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// `scripts/recompute_sdg.py`, which knows nothing of the program. Skipped where there is no Python.
fn recomputed(world: &World, folders: &[&str], code: i32) -> Option<String> {
    let mut python = Command::new("python3");
    python.arg(root().join("scripts/recompute_sdg.py")).env("PYTHONDONTWRITEBYTECODE", "1");
    let Ok(output) = python.args(folders.iter().map(|folder| world.path(folder))).output() else {
        println!("skipped: python3 is not here");
        return None;
    };
    let said = said(output);
    assert_eq!(said.code, code, "{}{}", said.out, said.err);
    Some(said.out)
}

/// An objection of XBB that nobody has answered, and one of XCC that it keeps to.
fn object(world: &World) {
    let state = |arguments: &[&str]| {
        let mut all = vec!["sdg", "state"];
        all.extend(arguments);
        world.json(0, &all)
    };
    let by = ["--by", "Ministry of Environment", "--authority", "Water Act, article 12"];
    let open = [
        "objection",
        "--country",
        "XBB",
        "--line",
        "XAA-DEV/DEV-2024-020",
        "--text",
        "It floods two villages",
    ];
    state(&[&open[..], &by].concat());
    let kept = [
        "objection",
        "--country",
        "XCC",
        "--line",
        "XAA-DEV/DEV-2024-021/r1",
        "--text",
        "It opens the forest",
    ];
    state(&[&kept[..], &by].concat());
    let answer = ["answered", "--objection", "2", "--by", "Development Bank", "--text", "A park was founded"];
    state(&answer);
    let last =
        state(&[&["maintained", "--objection", "2", "--text", "The park has no guards"][..], &by].concat());
    assert_eq!(last["objections"][1]["state"], "maintained");
    assert_eq!(last["objections"][1]["states"].as_array().map(Vec::len), Some(3));
}

fn rules(world: &World, folder: &str) -> BTreeSet<String> {
    let manifest = json(world, &format!("{folder}/manifest.json"));
    let left_out = manifest["lines"]["left_out"].as_object().expect("reasons").clone();
    left_out.into_iter().map(|(rule, _)| rule).collect()
}

#[test]
fn both_tables_stand_for_the_example_country_with_every_reason_traced() {
    let world = ayllu();
    object(&world);
    let submission = ["sdg", "17.3.1", "--provider", "XAA", "--year", "2024", "-o"];
    let made = world.json(0, &[&submission[..], &["out"]].concat());
    assert_eq!(made["table"]["view"], "submission");
    assert!(made["table"]["estimate_by"].is_null());
    // Every sub-indicator has something, and none is partial.
    let figures = made["table"]["figures"].as_array().expect("figures");
    for sub in ["a", "b", "c"] {
        assert!(figures.iter().any(|one| one["sub"] == sub && !one["usd"].is_null()), "{sub}");
    }
    assert!(figures.iter().all(|one| one["partial"] == false && one["provider"] == "XAA"));
    let of = |sub: &str, name: &str| figures.iter().any(|one| one["sub"] == sub && !one[name].is_null());
    assert!(of("a", "in_kind") && of("a", "home_salary") && of("a", "objected") && of("b", "also_reported"));
    // Every rule that a country's own columns can say leaves something out.
    let found = rules(&world, "out");
    let wanted = [
        "administration",
        "debt-relief",
        "detriment",
        "export-credit",
        "investment",
        "line-of-credit",
        "loan-terms",
        "loan-untested",
        "mobilised",
        "no-purpose",
        "no-rate",
        "non-17-3-1",
        "not-disbursed",
        "not-money",
        "objection",
        "outside",
        "peace-security",
        "portfolio",
        "refugees-at-home",
        "short-maturity",
    ];
    for rule in wanted {
        assert!(found.contains(rule), "{rule} leaves nothing out: {found:?}");
    }
    let codes = made["findings"].to_string();
    assert!(codes.contains("sdg-objection-open") && !codes.contains("sdg-objection-absent"), "{codes}");

    // The recipient's side of the same records is the provider's, marked as partial.
    let receipts = ["sdg", "17.3.1", "--recipient", "XBB", "--year", "2024", "-o", "received"];
    let received = world.json(0, &receipts);
    let theirs = received["table"]["figures"].as_array().expect("figures");
    assert!(!theirs.is_empty() && theirs.iter().all(|one| one["partial"] == true));
    for one in theirs.iter().filter(|one| one["provider"] == "XAA") {
        let same = |other: &&Value| other["recipient"] == "XBB" && other["sub"] == one["sub"];
        assert_eq!(figures.iter().find(same).expect("the same figure")["usd"], one["usd"]);
    }
    let own = world.json(0, &["sdg", "17.3.1", "--recipient", "XAA", "--year", "2024", "-o", "own"]);
    let providers = own["table"]["providers"].as_array().expect("providers");
    assert!(providers.len() > 3, "{providers:?}");
    let page = String::from_utf8(world.read("received/sdg.html")).expect("text");
    assert!(page.contains("Partial") && !page.contains("public sources"));

    // Other means find the same, and would see a millionth.
    recomputed(&world, &["out", "received", "own"], 0);
    let totals = String::from_utf8(world.read("own/totals.csv")).expect("text");
    let usd = totals.lines().nth(1).and_then(|line| line.split(',').nth(5)).expect("a total").to_owned();
    world.write("own/totals.csv", totals.replacen(&usd, &format!("{usd}1"), 1));
    if let Some(said) = recomputed(&world, &["own"], 1) {
        assert!(said.contains("totals.csv"), "{said}");
    }

    // The same bytes each time.
    world.json(0, &[&submission[..], &["again"]].concat());
    for name in ["lines.csv", "figures.csv", "sdg.html", "sdg.xlsx", "manifest.json", "sources.json"] {
        assert_eq!(world.read(&format!("out/{name}")), world.read(&format!("again/{name}")), "{name}");
    }

    // A figure leads back to its lines, and these to their cells; so does a reason.
    let behind = world.json(0, &["trace", "out", "figures", "B1"]);
    let lines = behind["rows"].as_array().expect("lines");
    assert!(
        lines
            .iter()
            .all(|line| line["left_out"] == "" && line["sub"] == "a" && line["file_row"].as_u64() > Some(0))
    );
    let said = world.ayni(&["trace", "out", "figures", "C1"]);
    assert!(said.out.contains("development-bank.xlsx"), "{}", said.out);
    let left_out = json(&world, "out/sdg.json")["blocks"]
        .as_array()
        .expect("blocks")
        .iter()
        .filter_map(|block| block.get("table"))
        .find(|table| table["id"] == "left-out")
        .expect("the table of reasons")
        .clone();
    let at = left_out["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .position(|row| row.to_string().contains("\"debt-relief\""));
    let cell = format!("F{}", at.expect("debt relief") + 1);
    let behind = world.json(0, &["trace", "out", "left-out", &cell]);
    assert_eq!(behind["rows"][0]["activity"], "DEV-2024-008");
}

/// The state that the recipient takes back its objection puts the amount into the table again.
#[test]
fn a_further_state_undoes_an_objection_and_changes_the_table() {
    let world = ayllu();
    object(&world);
    let usd = |out: &str| {
        let made = world.json(0, &["sdg", "17.3.1", "--provider", "XAA", "--year", "2024", "-o", out]);
        let figures = made["table"]["figures"].as_array().expect("figures").clone();
        let one =
            figures.into_iter().find(|one| one["recipient"] == "XCC" && one["sub"] == "a").expect("XCC");
        one["usd"].as_str().expect("an amount").parse::<ayni_model::Amount>().expect("an amount")
    };
    let kept = usd("kept");
    let taken_back = [
        "sdg",
        "state",
        "withdrawn",
        "--objection",
        "2",
        "--by",
        "Ministry of Environment",
        "--text",
        "Guards came",
    ];
    world.json(0, &taken_back);
    assert_eq!(usd("undone").minus(kept), Ok(ayni_model::Amount::whole(520_000)));
    // What was said stands; what does not follow is refused in words.
    let all = world.json(0, &["sdg", "objections"]);
    assert_eq!(all["objections"][1]["states"].as_array().map(Vec::len), Some(4));
    let again = ["sdg", "state", "maintained", "--objection", "2", "--by", "M", "--text", "t"];
    assert_eq!(world.json(3, &again)["refused"], "submit-no-objection");
    assert_eq!(
        world.json(2, &["sdg", "state", "answered", "--objection", "1", "--by", "B"])["refused"],
        "submit-state-needs"
    );
    // A log that somebody has changed is refused with its line, and nothing is written.
    let log = String::from_utf8(world.read("ayni.objections.jsonl")).expect("text");
    world.write("ayni.objections.jsonl", log.replacen("It floods", "It waters", 1));
    let refused = world.json(3, &["sdg", "17.3.1", "--provider", "XAA", "-o", "never"]);
    assert_eq!(refused["findings"][0]["code"], "submission-chain");
    assert_eq!(refused["findings"][0]["origin"]["row"], 1);
    assert!(!world.path("never").exists());
}

/// The choices of a method change what counts: lines of credit as loans, nothing in kind, no home salaries.
#[test]
fn the_methods_choices_are_shown_and_change_the_table() {
    let world = ayllu();
    let method = std::fs::read_to_string(root().join("data/methods/default.toml")).expect("the method");
    let chosen =
        method.replace("receipts = true", "receipts = false").replace("id = \"default\"", "id = \"own\"")
            + "\n[indicator]\nin_kind = false\nline_of_credit = \"loan\"\n";
    world.write("own.toml", chosen);
    let made = world.json(0, &["sdg", "17.3.1", "--provider", "XAA", "--method", "own.toml", "-o", "out"]);
    let reasons = rules(&world, "out");
    assert!(
        reasons.contains("in-kind") && reasons.contains("home-salary") && !reasons.contains("line-of-credit")
    );
    let figures = made["table"]["figures"].as_array().expect("figures");
    let grants = figures.iter().filter(|one| one["sub"] == "a");
    assert!(grants.clone().any(|one| !one["in_kind"].is_null() && one["usd"] == one["money"]));
    recomputed(&world, &["out"], 0);
    let loans = String::from_utf8(world.read("out/loans.csv")).expect("text");
    assert!(loans.contains("XAA-DEV/DEV-2024-007,3600000,USD,1.5,25,7,2,false,"), "{loans}");
}

#[test]
fn a_grant_element_is_worked_out_on_the_command_line() {
    let world = World::new();
    let terms = ["--interest", "2", "--maturity", "5", "--grace", "2", "--payments", "1"];
    let found = world.json(0, &[&["sdg", "grant-element"][..], &terms].concat());
    assert_eq!((&found["percent"], &found["concessional"]), (&Value::from("9.343564"), &Value::from(false)));
    assert_eq!(found["periods"].as_array().map(Vec::len), Some(5));
    let wrong = ["sdg", "grant-element", "--interest", "2", "--maturity", "5", "--grace", "20"];
    assert_eq!(world.json(2, &wrong)["refused"], "sdg-terms-impossible");
}

/// Third parties' lists: estimates, titled so; what nobody states is left out with its reason.
#[test]
fn real_lists_become_estimates() {
    let lists = [
        (
            "activities/aiddata-saudi/SaudiArabia_TUFFDonorDataset_Level1_v1.0.csv.zip",
            "aiddata-saudi",
            "SAU",
            "1991-2015",
        ),
        ("activities/aiddata-china/aiddata_china_1.1.xlsx", "aiddata-china-1.1", "CHN", "2008-2010"),
    ];
    for (file, profile, country, years) in lists {
        let Some(file) = shared(file) else { return };
        let world = World::new();
        let profile = root().join(format!("examples/profiles/{profile}.toml"));
        let arguments = [
            "sdg",
            "17.3.1",
            file.to_str().expect("a path"),
            "--as",
            profile.to_str().expect("a path"),
            "--provider",
            country,
            "--year",
            years,
            "--by",
            "AidData",
            "-o",
            "out",
        ];
        // These are lists of commitments: by the indicator's own rule set nothing in them counts.
        let said = world.ayni(&arguments);
        assert!(said.code <= 1, "{}{}", said.out, said.err);
        assert_eq!(json(&world, "out/table.json")["figures"].as_array().map(Vec::len), Some(0));
        assert!(rules(&world, "out").contains("not-disbursed"));
        let said = world.ayni(&[&arguments[..], &["--rules", "17.3.1-commitments"]].concat());
        assert!(said.code <= 1, "{}{}", said.out, said.err);
        assert!(said.out.contains("estimate by AidData from public sources"), "{}", said.out);
        assert!(said.out.contains("These are not gross disbursements"), "{}", said.out);
        let table = json(&world, "out/table.json");
        assert_eq!(table["estimate_by"], "AidData");
        assert!(table["figures"].as_array().map(Vec::len) > Some(20), "{country}");
        let reasons = rules(&world, "out");
        assert!(reasons.contains("loan-untested"), "{country}: {reasons:?}");
        recomputed(&world, &["out"], 0);
    }
}
