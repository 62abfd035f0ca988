//! The PDF report of a measurement, as a person asks for it.

use std::process::Command;

use crate::world::World;

/// What `pdftotext` reads, with single spaces and without marks of direction.
fn text(path: &std::path::Path) -> String {
    let output = Command::new("pdftotext").arg(path).arg("-").output().expect("pdftotext (tools/setup)");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let kept =
        text.chars().filter(|letter| !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}'));
    kept.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_measurement_is_printed_in_the_language_and_named_in_its_manifest() {
    let world = World::agency();
    assert_eq!(world.ayni(&["import", "sent/health.csv"]).code, 0);

    let measure = |out: &str, language: &str| {
        world.json(0, &["measure", "--year", "2024", "-o", out, "--pdf", "--lang", language])
    };
    let report = measure("one", "en");
    measure("two", "en");
    assert_eq!(world.read("one/measurement.pdf"), world.read("two/measurement.pdf"), "the bytes differ");
    assert!(report["pdf"]["pages"].as_u64().is_some_and(|pages| pages > 2), "{}", report["pdf"]);
    let bytes = world.read("one/measurement.pdf").len();
    assert_eq!(
        report["manifest"]["files"]["measurement.pdf"]["bytes"], bytes,
        "{}",
        report["manifest"]["files"]
    );

    let english = text(&world.path("one/measurement.pdf"));
    let document: serde_json::Value =
        serde_json::from_slice(&world.read("one/measurement.json")).expect("a document");
    let tables = document["blocks"].as_array().expect("blocks").iter().filter_map(|block| block.get("table"));
    let ids: Vec<&str> = tables.filter_map(|table| table["id"].as_str()).collect();
    assert!(ids.len() > 5, "{ids:?}");
    // A table's name may break at its hyphens, which a reader of PDF then takes for those of a broken word.
    let bare = |text: &str| text.replace([' ', '-'], "");
    // Printed with its name under it, or named in the list of what is not printed.
    for id in ids {
        assert!(bare(&english).contains(&bare(id)), "no table {id} in {english}");
    }
    assert!(english.contains("Tables that are not printed here"), "{english}");

    measure("three", "zh");
    let chinese = text(&world.path("three/measurement.pdf"));
    for words in ["艾柳的南南合作和三方合作", "目录"] {
        assert!(chinese.contains(words), "no {words} in {chinese}");
    }
}
