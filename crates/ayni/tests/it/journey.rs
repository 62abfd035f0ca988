//! The example register all the way through: example, check, import, history, undo, measure, trace, backup.

use crate::world::{World, root};

#[test]
fn the_same_files_again_change_nothing_and_figures_are_the_same_bytes() {
    let world = World::ayllu();
    let before = world.json(0, &["imports"]);
    let again = world.json(0, &["import", "sent/health.csv"]);
    assert_eq!(again["import"], serde_json::Value::Null, "{again}");
    assert_eq!(world.json(0, &["imports"]), before);

    for out in ["one", "two"] {
        let said = world.ayni(&["measure", "--year", "2024", "-o", out]);
        assert_eq!(said.code, 0, "{}\n{}", said.out, said.err);
    }
    let manifest: serde_json::Value =
        serde_json::from_slice(&world.read("one/manifest.json")).expect("a manifest");
    let files = manifest["files"].as_object().expect("files");
    assert!(files.len() > 20, "{files:?}");
    for name in files.keys().map(String::as_str).chain(["manifest.json"]) {
        assert_eq!(world.read(&format!("one/{name}")), world.read(&format!("two/{name}")), "{name} differs");
    }
}

#[test]
fn faulty_rows_wait_and_good_ones_are_kept() {
    let world = World::new();
    world.ayni(&["example", "-o", "sent"]);
    let report = world.json(1, &["import", "sent/science.xlsx"]);
    assert_eq!(
        report["counts"]["new"].as_u64().zip(report["counts"]["waiting"].as_u64()),
        Some((34, 5)),
        "{report}"
    );
    let again = world.json(1, &["import", "sent/science.xlsx"]);
    assert_eq!(again["import"], serde_json::Value::Null, "the same rows wait twice: {again}");
    let findings = report["findings"]["findings"].as_array().expect("findings");
    for finding in findings.iter().filter(|finding| finding["severity"] == "error") {
        let origin = &finding["origin"];
        assert_eq!(origin["file"], "science.xlsx", "{finding}");
        assert!(origin["sheet"].is_string(), "{finding}");
        assert!(origin["row"].as_u64().is_some_and(|row| row > 1), "{finding}");
    }
}

#[test]
fn a_corrected_file_adds_versions_and_an_import_can_be_undone() {
    let world = World::agency();
    assert_eq!(world.ayni(&["import", "sent/education.xlsx"]).code, 0);
    let text = std::fs::read_to_string(root().join("examples/register/education.csv")).expect("text");
    let mut lines: Vec<&str> = text.lines().collect();
    lines.retain(|line| !line.contains("MOE-2022-003"));
    let corrected =
        lines.join("\n").replace("Open library of school books", "Open library of school books and songs");
    world.write("corrected.csv", corrected);

    let look = world.json(0, &["import", "corrected.csv", "--dry-run"]);
    assert_eq!(look["import"], serde_json::Value::Null);
    let report = world.json(0, &["import", "corrected.csv"]);
    assert_eq!(report["counts"]["changed"], 1, "{report}");
    assert_eq!(report["counts"]["gone"], 1, "{report}");
    assert_eq!(look["counts"], report["counts"]);
    assert_eq!(report["gone"][0]["key"], "MOE-2022-003");

    let history = world.json(0, &["history", "MOE-2022-003"]);
    assert_eq!(history.as_array().map(Vec::len), Some(2));
    assert_eq!(history[1]["withdrawn"], true);
    let diff = world.json(0, &["diff", "MOE-2024-005"]);
    assert_eq!(diff["differences"].as_array().map(Vec::len), Some(1), "{diff}");

    let import = report["import"].as_i64().expect("a number").to_string();
    let undone = world.json(0, &["import", "--undo", &import]);
    assert_eq!((undone["restored"].as_u64(), undone["withdrawn"].as_u64()), (Some(2), Some(0)), "{undone}");
    assert_eq!(world.ayni(&["import", "--undo", &import]).code, 3);
    assert_eq!(world.json(0, &["audit", "verify"])["faults"], serde_json::json!([]));
}

#[test]
fn every_figure_of_the_even_tables_leads_to_rows_that_add_up_to_it() {
    figures_lead_to_rows_that_add_up_to_them(0);
}

#[test]
fn every_figure_of_the_odd_tables_leads_to_rows_that_add_up_to_it() {
    figures_lead_to_rows_that_add_up_to_them(1);
}

/// Traces a figure of every second table, from the first or the second: each takes a process of its own, and two
/// tests run side by side.
fn figures_lead_to_rows_that_add_up_to_them(first: usize) {
    let world = World::three_offices();
    assert_eq!(world.ayni(&["measure", "-o", "out"]).code, 0);
    let sources: serde_json::Value =
        serde_json::from_slice(&world.read("out/sources.json")).expect("sources");
    let mut compared = 0;
    for (table, rows) in sources.as_object().expect("tables").iter().skip(first).step_by(2) {
        let rows = rows.as_array().expect("rows");
        let cell = rows.iter().enumerate().find_map(|(row, cells)| {
            let column = cells.as_array()?.iter().position(|cell| !cell.is_null())?;
            Some((row, column))
        });
        let Some((row, column)) = cell else { continue };
        let cell = format!("{}{}", ayni_model::origin::column_letters(column as u32 + 1), row + 1);
        let traced = world.json(0, &["trace", "out", table, &cell]);
        let sum = |name: &str| {
            let parts = traced["rows"].as_array().expect("rows").iter().filter_map(|row| row[name].as_str());
            let sum = parts.map(|part| part.parse::<ayni_model::Amount>().expect("an amount"));
            sum.reduce(|a, b| a.plus(b).expect("a sum")).map(|sum| sum.to_string())
        };
        let figure = &traced["figure"];
        if let Some(usd) = figure["usd"].as_str() {
            assert_eq!(sum("usd").as_deref(), Some(usd), "{table} {cell}");
            compared += 1;
        }
        assert!(!traced["rows"].as_array().expect("rows").is_empty(), "{table} {cell}");
    }
    assert!(compared > 8, "only {compared} sums were compared");
}

#[test]
fn a_backup_makes_the_same_measurement() {
    let world = World::three_offices();
    assert_eq!(world.ayni(&["backup", "-o", "all.ayni"]).code, 0);
    assert_eq!(world.ayni(&["--node", "again.db", "restore", "all.ayni"]).code, 0);
    assert_eq!(world.ayni(&["--node", "again.db", "restore", "all.ayni"]).code, 3);
    for (node, out) in [("ayni.db", "one"), ("again.db", "two")] {
        assert_eq!(world.ayni(&["--node", node, "measure", "-o", out]).code, 0);
    }
    assert_eq!(world.read("one/manifest.json"), world.read("two/manifest.json"));
}

#[test]
fn a_measurement_by_someone_else_is_an_estimate() {
    let world = World::three_offices();
    world.ayni(&["measure", "--year", "2024", "-o", "own"]);
    world.ayni(&[
        "measure",
        "sent/received.xlsx",
        "--country",
        "XAA",
        "--year",
        "2024",
        "--by",
        "A Reader",
        "-o",
        "other",
    ]);
    let html = |name: &str| String::from_utf8(world.read(&format!("{name}/measurement.html"))).expect("text");
    assert!(!html("own").contains("from public sources"));
    assert!(html("other").contains("estimate by A Reader from public sources"));
}

#[test]
fn wrong_use_and_refusals_have_their_exit_codes_and_say_what_to_do() {
    let world = World::new();
    for (arguments, code) in [
        (&["measure"][..], 2),
        (&["measure", "-o", "out"], 3),
        (&["nonsense"], 2),
        (&["import", "nowhere.xlsx"], 3),
        (&["history", "X"], 3),
        (&["init", "--country", "ZZZ"], 2),
        (&["trace", "nowhere"], 3),
        (&["--help"], 0),
        (&["import", "--help"], 0),
    ] {
        let said = world.command(arguments).output().map(crate::world::said).expect("run");
        assert_eq!(said.code, code, "{arguments:?}\n{}\n{}", said.out, said.err);
        if code == 3 {
            assert!(said.err.contains('→'), "{arguments:?} says no next step: {}", said.err);
        }
    }
}

#[test]
fn every_language_speaks() {
    let world = World::three_offices();
    for language in ["ar", "en", "es", "fr", "pt", "ru", "zh"] {
        for arguments in [&["--help"][..], &["import", "--help"], &["measure", "--year", "2024", "-o", "out"]]
        {
            let mut all = vec!["--lang", language];
            all.extend(arguments);
            let said = world.ayni(&all);
            assert_eq!(said.code, 0, "{language} {arguments:?}: {}", said.err);
            assert!(!said.out.contains('⟦'), "{language} {arguments:?}: {}", said.out);
        }
        let html = String::from_utf8(world.read("out/measurement.html")).expect("text");
        assert!(!html.contains('⟦'), "{language}: a missing word");
        assert!(html.contains(&format!("lang=\"{language}\"")), "{language}");
    }
}
