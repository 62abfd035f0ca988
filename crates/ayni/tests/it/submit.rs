//! A submission: made, checked, cleared, objected to; and what must not be submitted.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::world::{World, root};

const UNCTAD: [&str; 5] = ["submit", "unctad", "--year", "2024", "-o"];

fn submit(out: &str, more: &[&str]) -> Vec<String> {
    UNCTAD.iter().chain(&[out]).chain(more).map(|word| (*word).to_owned()).collect()
}

fn run(world: &World, code: i32, arguments: &[String]) -> Value {
    world.json(code, &arguments.iter().map(String::as_str).collect::<Vec<_>>())
}

/// A register with what two of the example's reporters sent: loans, grants, days of experts, two views.
fn ayllu() -> World {
    let world = World::new();
    assert_eq!(world.ayni(&["example", "-o", "sent"]).code, 0);
    let named = ["init", "--country", "XAA", "--name", "Cooperation Agency of Ayllu"];
    assert_eq!(world.ayni(&named).code, 0);
    for file in ["sent/development-bank.xlsx", "sent/health.csv"] {
        let said = world.ayni(&["import", file]);
        assert!(said.code <= 1, "{}\n{}", said.out, said.err);
    }
    world
}

fn files(world: &World, folder: &str) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(world.path(folder)).expect("a folder");
    let names = entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"));
    names.map(|name| (name.clone(), world.read(&format!("{folder}/{name}")))).collect()
}

/// Why it was refused: the code of the first finding, or the key of the words.
fn refused(value: &Value) -> String {
    let finding = value["findings"][0]["code"].as_str();
    finding.or(value["refused"].as_str()).unwrap_or_default().to_owned()
}

fn line<'a>(submission: &'a Value, id: &str) -> &'a Value {
    let sheets = submission["sheets"].as_array().expect("sheets").iter();
    let parts = sheets.flat_map(|sheet| sheet["parts"].as_array().expect("parts"));
    let mut lines = parts.flat_map(|part| part["lines"].as_array().expect("lines"));
    lines.find(|line| line["id"] == id).unwrap_or_else(|| panic!("no line {id}"))
}

#[test]
fn a_submission_goes_its_way_from_the_register_to_a_settled_objection() {
    let world = ayllu();
    world.json(0, &["package", "key", "new"]);
    let key = world.json(0, &["package", "key", "show"])["fingerprint"].as_str().expect("a key").to_owned();
    world.ayni(&["submit", "unctad", "--new-statement", "statement.toml"]);
    let skeleton = String::from_utf8(world.read("statement.toml")).expect("text");
    assert!(skeleton.contains("INST_MANDATE.en = \"\""), "{skeleton}");
    let stated = skeleton.replace("INST_MANDATE.en = \"\"", "INST_MANDATE.en = \"=Decree 12/2020\"")
        + "[[withhold]]\nitem = \"A2\"\nby = \"Cabinet\"\nwhy = \"Until the signing\"\n";
    world.write("statement.toml", stated);

    let made = run(&world, 0, &submit("out", &["--statement", "statement.toml"]));
    assert_eq!(made["signed"], key.as_str());
    let submission: Value = serde_json::from_slice(&world.read("out/submission.json")).expect("JSON");
    assert_eq!(made["submission"], submission);
    let hidden = line(&submission, "provided/disbursed/A2");
    assert!(hidden["status"] == "withheld" && hidden["usd"].is_null() && hidden["counts"].is_null());

    // Measured beforehand, it is the same to the byte; and so it is the second time.
    assert_eq!(world.ayni(&["measure", "--year", "2024", "-o", "measurement"]).code, 0);
    run(&world, 0, &submit("again", &["--statement", "statement.toml", "--from", "measurement"]));
    assert_eq!(files(&world, "out"), files(&world, "again"));
    // The line is the measurement's own figure.
    let tables: Value = serde_json::from_slice(&world.read("measurement/tables.json")).expect("JSON");
    let units = tables.as_array().expect("tables").iter().find(|table| table["spec"]["id"] == "units");
    let rows = units.expect("units")["rows"].as_array().expect("rows");
    let row =
        rows.iter().find(|row| row["key"] == serde_json::json!(["provided", "disbursed", "A", "A1", ""]));
    assert_eq!(line(&submission, "provided/disbursed/A1")["usd"], row.expect("a row")["usd"]);
    // What is withheld stands in no file of the submission.
    let secret =
        rows.iter().find(|row| row["key"] == serde_json::json!(["provided", "disbursed", "A", "A2", ""]));
    let secret = secret.expect("loans")["usd"].as_str().expect("dollars").to_owned();
    for (name, bytes) in files(&world, "out") {
        assert!(!String::from_utf8_lossy(&bytes).contains(&secret), "{name}");
    }
    // Foreign text is no formula, and the workbook says what it is.
    let mut archive =
        zip::ZipArchive::new(std::io::Cursor::new(world.read("out/submission.xlsx"))).expect("a workbook");
    let mut texts = String::new();
    for at in 0..archive.len() {
        let mut member = archive.by_index(at).expect("a member");
        std::io::Read::read_to_string(&mut member, &mut texts).expect("text");
    }
    assert!(!texts.contains("<f>") && texts.contains("=Decree 12/2020"));
    let whole = secret.split('.').next().unwrap_or_default();
    assert!(!texts.contains(&secret) && !texts.contains(&format!("<v>{whole}")));
    assert!(texts.contains("not UNCTAD’s form"));

    let state = |code: i32, day: &str, more: &[&str]| -> Value {
        let mut command = world.command(&[&["submit", "state", "out"], more, &["--json"]].concat());
        if !day.is_empty() {
            command.args(["--as-of", day]);
        }
        let said = crate::world::said(command.output().expect("run"));
        assert_eq!(said.code, code, "{more:?}\n{}\n{}", said.out, said.err);
        serde_json::from_str(&said.out).expect("JSON")
    };
    let clear = ["cleared", "--by", "A. Quispe", "--role", "Director", "--authority", "Decree 12/2020"];
    assert_eq!(refused(&state(2, "", &clear)), "submit-which-day");
    assert_eq!(refused(&state(3, "2026-03-05", &["submitted", "--by", "Mission"])), "submit-state-order");
    assert_eq!(refused(&state(2, "2026-03-02", &clear[..5])), "submit-state-needs");
    assert_eq!(refused(&state(3, "2026-01-02", &clear)), "submit-state-earlier");
    state(0, "2026-03-02", &clear);
    assert_eq!(refused(&run(&world, 3, &submit("out", &[]))), "submit-has-states");
    state(0, "2026-03-05", &["submitted", "--by", "Mission", "--reference", "Note 55/2026"]);
    let object = |line| ["objection", "--country", "xbb", "--line", line, "--text", "Not agreed"];
    assert_eq!(refused(&state(2, "2026-04-10", &object("provided/disbursed/Z9"))), "submit-no-line");
    state(0, "2026-04-10", &object("provided/disbursed/A1"));
    let settle = ["settled", "--objection", "4", "--by", "A. Quispe", "--text", "Kept, with a note"];
    assert_eq!(refused(&state(3, "2026-04-20", &settle)), "submit-no-objection");
    state(0, "2026-04-20", &["answered", "--objection", "4", "--by", "A. Quispe", "--text", "By letter"]);
    let end = state(0, "2026-05-02", &settle);
    assert_eq!((&end["state"], &end["objections"][0]["state"]), (&"submitted".into(), &"settled".into()));
    assert_eq!(end["log"].as_array().map(Vec::len), Some(6));
    assert_eq!(end["log"][1]["record"]["date"], "2026-03-02");
    let verify = ["submit", "verify", "out", "--signed-by", &key, "--measurement", "measurement"];
    assert_eq!(world.json(0, &verify)["last"], end["last"]);
}

#[test]
fn of_states_added_at_once_none_is_lost_and_after_a_withdrawal_none_follows() {
    let world = ayllu();
    run(&world, 0, &submit("out", &[]));
    let step = |more: &[&str]| {
        let mut command = world.command(&[&["submit", "state", "out"], more].concat());
        command.args(["--as-of", "2026-03-02", "--json"]);
        command
    };
    let by = ["--by", "A. Quispe", "--role", "Director", "--authority", "Decree 12/2020"];
    let line = "provided/disbursed/A1";
    assert!(step(&[&["cleared"], &by[..]].concat()).status().expect("run").success());
    assert!(step(&["submitted", "--by", "Mission"]).status().expect("run").success());
    let texts: Vec<String> = (1..=8).map(|number| format!("Not agreed {number}")).collect();
    let running: Vec<_> = texts
        .iter()
        .map(|text| {
            let mut command = step(&["objection", "--country", "XBB", "--line", line, "--text", text]);
            command.stdout(std::process::Stdio::null()).spawn().expect("run")
        })
        .collect();
    for mut one in running {
        assert!(one.wait().expect("an end").success());
    }
    let verified = world.json(0, &["submit", "verify", "out"]);
    let log = verified["log"].as_array().expect("a log");
    let mut said: Vec<&str> =
        log.iter().filter_map(|entry| entry["record"]["says"]["text"].as_str()).collect();
    said.sort_unstable();
    assert_eq!(said, texts);
    assert_eq!(log.len(), 11);

    let mut withdraw =
        step(&[&["withdrawn", "--text", "Figures of two offices are wrong"], &by[..]].concat());
    let withdrawn = crate::world::said(withdraw.output().expect("run"));
    assert_eq!(withdrawn.code, 0, "{}", withdrawn.err);
    let mut answer = step(&["answered", "--objection", "4", "--by", "A. Quispe", "--text", "By letter"]);
    let answered = crate::world::said(answer.output().expect("run"));
    assert_eq!(answered.code, 3, "{}", answered.out);
    assert_eq!(refused(&serde_json::from_str(&answered.out).expect("JSON")), "submit-state-order");
    let verified = world.json(0, &["submit", "verify", "out"]);
    assert_eq!(verified["state"], "withdrawn");
    assert_eq!(verified["log"][11]["record"]["says"]["authority"], "Decree 12/2020");
}

#[test]
fn whatever_is_touched_afterwards_is_found() {
    let world = ayllu();
    run(&world, 0, &submit("plain", &["--groups", "C"]));
    world.json(0, &["package", "key", "new"]);
    run(&world, 0, &submit("out", &[]));
    let good = files(&world, "out");
    let restore = || good.iter().for_each(|(name, bytes)| drop(world.write(&format!("out/{name}"), bytes)));
    let found = |folder: &str, more: &[&str]| {
        refused(&world.json(3, &[&["submit", "verify", folder], more].concat()))
    };
    let text = |name: &str| String::from_utf8(good[name].clone()).expect("text");
    for (name, bytes, code) in [
        (
            "submission.json",
            text("submission.json").replacen("reported", "Reported", 1),
            "submission-changed",
        ),
        ("quality.html", String::new(), "submission-changed"),
        ("receipt.json", text("receipt.json").replace("XAA", "XBB"), "submission-signature"),
        ("receipt.json", "{}".to_owned(), "submission-form"),
        ("signature.json", text("signature.json").replace('0', "1"), "submission-signature"),
        ("clearance.jsonl", text("clearance.jsonl").replace("2026-01-15", "2026-01-16"), "submission-chain"),
        ("clearance.jsonl", String::new(), "submission-chain"),
        ("more.txt", "x".to_owned(), "submission-extra"),
    ] {
        restore();
        world.write(&format!("out/{name}"), bytes);
        assert_eq!(found("out", &[]), code, "{name}");
        // Nor does such a submission get any further.
        let clear = ["submit", "state", "out", "cleared", "--by", "A", "--role", "B", "--authority", "C"];
        assert_eq!(refused(&world.json(3, &clear)), code, "{name}");
        let _ = std::fs::remove_file(world.path("out/more.txt"));
    }
    restore();
    std::fs::remove_file(world.path("out/quality.html")).expect("removed");
    assert_eq!(found("out", &[]), "submission-missing");
    // A signature taken away with the states made anew: nobody's key is on it, and who asks for one hears it.
    restore();
    std::fs::remove_file(world.path("out/signature.json")).expect("removed");
    let fingerprint =
        world.json(0, &["package", "key", "show"])["fingerprint"].as_str().expect("a key").to_owned();
    assert_eq!(found("out", &["--signed-by", &fingerprint]), "submission-signature");
    assert_eq!(found("plain", &["--signed-by", &fingerprint]), "submission-signature");
    // A state that another hand adds under a signed receipt: here the draft of an unsigned copy.
    restore();
    let unsigned: Value = serde_json::from_str(text("clearance.jsonl").trim()).expect("JSON");
    let unsigned = serde_json::json!({ "record": unsigned["record"], "sha256": unsigned["sha256"] });
    world.write("out/clearance.jsonl", format!("{unsigned}\n"));
    assert!(["submission-signature", "submission-chain"].contains(&found("out", &[]).as_str()));
    // A folder that holds something else is not written over.
    std::fs::create_dir(world.path("mine")).expect("a folder");
    world.write("mine/notes.txt", "keep");
    assert_eq!(refused(&run(&world, 3, &submit("mine", &[]))), "submit-occupied");
}

#[test]
fn only_the_countrys_own_measurement_of_that_year_is_submitted() {
    let world = ayllu();
    let from = |folder| submit("out", &["--from", folder]);
    for (folder, more, key) in [
        ("estimate", &["--year", "2024", "--by", "Institute"][..], "submit-estimate"),
        ("foreign", &["--year", "2024", "--country", "XBB"], "submit-foreign"),
        ("years", &["--year", "2023-2024"], "submit-other-year"),
        ("empty", &["--year", "1999"], "submit-other-year"),
    ] {
        assert!(world.ayni(&[&["measure", "-o", folder], more].concat()).code <= 1, "{folder}");
        assert_eq!(refused(&run(&world, 3, &from(folder))), key, "{folder}");
    }
    let none = world.json(3, &["submit", "unctad", "--year", "1999", "-o", "out"]);
    assert_eq!(refused(&none), "submit-year-empty");
    // A measurement whose tables someone changed, or whose method is another by now.
    assert_eq!(world.ayni(&["measure", "--year", "2024", "-o", "good"]).code, 0);
    let method = std::fs::read_to_string(root().join("data/methods/default.toml")).expect("the method");
    world.write("default.toml", method.replace("decimals = 0", "decimals = 2"));
    let other = submit("out", &["--from", "good", "--method", "default.toml"]);
    assert_eq!(refused(&run(&world, 3, &other)), "submit-method-changed");
    let tables = String::from_utf8(world.read("good/tables.json")).expect("text");
    world.write("good/tables.json", tables.replacen("\"usd\": \"", "\"usd\": \"9", 1));
    assert_eq!(refused(&run(&world, 3, &from("good"))), "submission-changed");
    assert!(!world.path("out").exists(), "a refusal leaves nothing");

    // Another country's node, and one that is nobody's.
    let other = World::new();
    assert_eq!(refused(&run(&other, 3, &submit("out", &[]))), "app-no-register");
    assert_eq!(other.ayni(&["init"]).code, 0);
    assert_eq!(refused(&run(&other, 3, &submit("out", &[]))), "submit-whose-node");
}

#[test]
fn what_a_person_writes_is_read_strictly() {
    let world = ayllu();
    for (text, code) in [
        ("[metadata]\nINST_MANDAT.en = \"x\"\n", "statement-concept"),
        ("[[withhold]]\nitem = \"Z9\"\nby = \"a\"\nwhy = \"b\"\n", "statement-code"),
        ("[[withold]]\nitem = \"A2\"\n", "submission-syntax"),
    ] {
        world.write("statement.toml", text);
        let refusal = run(&world, 3, &submit("out", &["--statement", "statement.toml"]));
        assert_eq!(refused(&refusal), code);
        assert!(refusal["findings"][0]["origin"]["row"].is_u64(), "{refusal}");
    }
    world.write("layout.toml", "id = \"x\"");
    assert_eq!(refused(&run(&world, 3, &submit("out", &["--layout", "layout.toml"]))), "submission-syntax");
    assert_eq!(refused(&run(&world, 3, &submit("out", &["--layout", "none"]))), "submit-no-layout");
    assert_eq!(refused(&run(&world, 2, &submit("out", &["--groups", "A,Q"]))), "submit-no-group");
    world.write("statement.toml", "");
    let again = world.json(3, &["submit", "unctad", "--new-statement", "statement.toml"]);
    assert_eq!(refused(&again), "submit-statement-exists");
}
