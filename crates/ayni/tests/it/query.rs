//! Questions to the register, and its tables for others.

use std::collections::BTreeMap;

use ayni_model::Amount;

use crate::world::{World, root, said};

const HEAD: &str = "reporter,id,kind,title,status,start,end,provider,recipients,resource_id,resource_kind,basis,resource_start,money,currency\n";

/// A register of its own: amounts by currency that a test can add, an activity with two versions,
/// and a title that a spreadsheet program would run.
fn register() -> World {
    let world = World::new();
    assert_eq!(world.ayni(&["init", "--country", "XAA", "--name", "Cooperation Agency of Ayllu"]).code, 0);
    let row = |id: u32, title: &str, money: &str, currency: &str| {
        format!(
            "XAA-MOH,W-{id:03},project,{title},implementation,2024-01-01,2024-12-31,XAA,XBB,r1,grant,disbursed,2024-05-01,{money},{currency}\n"
        )
    };
    let mut text = HEAD.to_owned();
    for id in 1..=300 {
        let title = if id == 7 {
            "=cmd|' /C calc'!A0 and wells".to_owned()
        } else {
            format!("Wells of village {id}")
        };
        text += &row(id, &title, &format!("{id}.1"), if id % 3 == 0 { "EUR" } else { "USD" });
    }
    world.write("wells.csv", &text);
    assert!(world.ayni(&["import", "wells.csv"]).code <= 1);
    world.write("wells.csv", text.replace("Wells of village 2\u{2c}", "Deep wells of village 2,"));
    assert!(world.ayni(&["import", "wells.csv"]).code <= 1);
    world
}

fn rows(world: &World, query: &str) -> serde_json::Value {
    world.json(0, &["query", query])["rows"].clone()
}

#[test]
fn answers_equal_what_is_added_apart() {
    let world = register();
    let mut sums: BTreeMap<&str, (Amount, i64)> = BTreeMap::new();
    for id in 1..=300_u32 {
        let sum = sums.entry(if id % 3 == 0 { "EUR" } else { "USD" }).or_default();
        *sum = (sum.0.plus(format!("{id}.1").parse().expect("an amount")).expect("a sum"), sum.1 + 1);
    }
    let expected: Vec<_> =
        sums.iter().map(|(currency, (sum, count))| serde_json::json!([currency, sum, count])).collect();
    let found = rows(
        &world,
        "SELECT currency, SUM(amount), COUNT(*) FROM measure WHERE basis = 'disbursed' GROUP BY currency ORDER BY currency",
    );
    assert_eq!(found, serde_json::json!(expected));
    // The newest version counts, once; all of them where that is asked.
    let titles = "SELECT version, title FROM activity WHERE activity = 'W-002' ORDER BY version";
    assert_eq!(rows(&world, titles), serde_json::json!([[2, "Deep wells of village 2"]]));
    let all = world.json(0, &["query", titles, "--all-versions"]);
    assert_eq!(all["rows"], serde_json::json!([[1, "Wells of village 2"], [2, "Deep wells of village 2"]]));
    let versions = "SELECT version, newest, import FROM version WHERE activity = 'W-002' ORDER BY version";
    assert_eq!(rows(&world, versions), serde_json::json!([[1, false, 1], [2, true, 2]]));
    // What is gone from its list is no longer counted; its versions stay.
    let text = String::from_utf8(world.read("wells.csv")).expect("text");
    let fewer: Vec<&str> = text.lines().filter(|line| !line.contains("W-300")).collect();
    world.write("wells.csv", fewer.join("\n"));
    assert!(world.ayni(&["import", "wells.csv"]).code <= 1);
    assert_eq!(rows(&world, "SELECT COUNT(*) FROM activity"), serde_json::json!([[299]]));
    let versions = "SELECT version, newest, state, body_hash IS NULL FROM version WHERE activity = 'W-300' ORDER BY version";
    let expected = serde_json::json!([[1, false, "present", false], [2, true, "withdrawn", true]]);
    assert_eq!(rows(&world, versions), expected);
}

#[test]
fn a_terminal_shows_some_rows_and_says_how_many_there_are() {
    let world = register();
    let said = world.ayni(&["query", "SELECT activity FROM activity ORDER BY activity", "--rows", "3"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.out.contains("Rows: 300") && said.out.contains("W-003"), "{}", said.out);
    assert!(!said.out.contains("W-004"), "{}", said.out);
    let said =
        world.ayni(&["query", "SELECT title, 'a' || '\u{1b}[31m' FROM activity WHERE activity = 'W-007'"]);
    assert!(!said.out.contains('\u{1b}'), "{:?}", said.out);
    let said =
        world.ayni(&["query", "SELECT title, -1 AS n FROM activity WHERE activity = 'W-007'", "--csv"]);
    assert_eq!(said.out, "title,n\n'=cmd|' /C calc'!A0 and wells,-1\n");
}

#[test]
fn hostile_queries_are_refused_and_leave_the_register_alone() {
    let world = register();
    let revision = world.json(0, &["audit", "verify"]);
    let plus = format!("SELECT 1{}", " + 1".repeat(501));
    let long = format!("SELECT 1 -- {}", "x".repeat(17 << 10));
    let deep = format!("SELECT {}1{}", "(".repeat(2_000), ")".repeat(2_000));
    let wide = format!("SELECT 1{}", "+1".repeat(7_000));
    for (query, code) in [
        ("COPY measure TO 'stolen.csv'", "query-not-allowed"),
        ("COPY (SELECT * FROM measure) TO 'stolen.parquet'", "query-not-allowed"),
        ("INSERT INTO measure SELECT * FROM measure", "query-not-allowed"),
        ("SELECT 1; DELETE FROM measure", "query-not-allowed"),
        ("SELECT * FROM 'ayni.db'", "query-table"),
        ("SELECT * FROM read_parquet('/etc/passwd')", "query-not-allowed"),
        ("CREATE EXTERNAL TABLE t STORED AS CSV LOCATION '/etc/passwd'", "query-not-allowed"),
        (&long, "query-size"),
        (&plus, "query-operators"),
        (&wide, "query-operators"),
        (&deep, "query-nested"),
        (
            "SELECT SUM(amount * 10000000000000000000000000000) FROM measure WHERE basis = 'disbursed' AND currency = 'USD'",
            "query-overflow",
        ),
    ] {
        let refused = world.json(3, &["query", query]);
        assert_eq!(refused["findings"][0]["code"], code, "{refused}");
    }
    // Everything with everything: ended by its clock, or by its memory.
    let cross = "SELECT COUNT(*) FROM measure a, measure b, measure c, measure d, measure e WHERE a.amount + b.amount > c.amount + d.amount";
    let refused = world.json(3, &["query", cross, "--seconds", "2"]);
    assert_eq!(refused["findings"][0]["code"], "query-time", "{refused}");
    let sorted = "SELECT a.activity, b.activity, c.activity, d.activity FROM measure a, measure b, measure c, measure d ORDER BY 4, 3, 2, 1";
    let refused = world.json(3, &["query", sorted, "--seconds", "120"]);
    let code = refused["findings"][0]["code"].as_str().unwrap_or_default().to_owned();
    assert!(["query-memory", "query-time", "confined-died"].contains(&code.as_str()), "{refused}");
    assert!(!world.path("stolen.csv").exists() && !world.path("stolen.parquet").exists());
    assert_eq!(world.json(0, &["audit", "verify"]), revision);
}

#[test]
fn refusals_say_where_in_every_language() {
    let world = register();
    for language in ["ar", "en", "es", "fr", "pt", "ru", "zh"] {
        let said = world.ayni(&["--lang", language, "query", "SELECT 1\nFROM mesure"]);
        assert_eq!(said.code, 3);
        assert!(
            said.err.contains("mesure") && said.err.contains("measure") && said.err.contains('→'),
            "{}",
            said.err
        );
        assert!(!said.err.contains('⟦'), "{}", said.err);
        for arguments in [
            &["query", "--help"][..],
            &["export", "--help"],
            &["package", "new", "--help"],
            &["query", "--tables"],
        ] {
            let mut all = vec!["--lang", language];
            all.extend(arguments);
            let said = world.ayni(&all);
            assert!(said.code == 0 && !said.out.contains('⟦'), "{language} {arguments:?}: {}", said.out);
        }
    }
    assert_eq!(world.ayni(&["query"]).code, 2);
    assert_eq!(World::new().ayni(&["query", "SELECT 1"]).code, 3);
}

#[test]
fn an_export_is_whole_the_same_each_time_and_gives_the_texts_back() {
    let world = register();
    for (form, out) in [("csv", "one"), ("csv", "two"), ("parquet", "three"), ("parquet", "four")] {
        let said = world.ayni(&["export", "-o", out, "--format", form, "--licence", "CC-BY-4.0"]);
        assert_eq!(said.code, 0, "{}\n{}", said.out, said.err);
    }
    for (one, other) in [("one", "two"), ("three", "four")] {
        let mut files = 0;
        for entry in std::fs::read_dir(world.path(one)).expect("a folder").flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            assert_eq!(
                world.read(&format!("{one}/{name}")),
                world.read(&format!("{other}/{name}")),
                "{name}"
            );
            files += 1;
        }
        assert_eq!(files, 21, "twenty tables and their description");
    }
    let mut reader = csv::Reader::from_path(world.path("one/activity.csv")).expect("a table");
    let title = reader.headers().expect("a header").iter().position(|name| name == "title").expect("a title");
    let texts: Vec<String> = reader.records().map(|row| row.expect("a row")[title].to_owned()).collect();
    assert_eq!(texts.len(), 300);
    assert!(texts.iter().all(|text| !text.starts_with('=')));
    assert!(texts.iter().any(|text| ayni_formats::export::unquoted(text) == "=cmd|' /C calc'!A0 and wells"));
    // Written again over an export, and never over anything else.
    assert_eq!(world.ayni(&["export", "-o", "one"]).code, 0);
    std::fs::create_dir(world.path("mine")).expect("a folder");
    world.write("mine/letter.txt", "dear");
    assert_eq!(world.ayni(&["export", "-o", "mine"]).code, 3);
    assert_eq!(world.read("mine/letter.txt"), b"dear");
}

#[test]
fn frictionless_finds_an_export_valid() {
    let Some(peer) = crate::world::peer("frictionless") else {
        println!("skipped: frictionless is not here");
        return;
    };
    let world = register();
    // The register's own findings and imports beside messy files of the example.
    assert_eq!(world.ayni(&["example", "-o", "sent"]).code, 0);
    assert!(world.ayni(&["import", "sent/science.xlsx"]).code <= 1);
    for arguments in [&["export", "-o", "newest"][..], &["export", "-o", "all", "--all-versions"]] {
        assert_eq!(world.ayni(arguments).code, 0);
        let descriptor = world.path(arguments[2]).join("datapackage.json");
        let mut command = std::process::Command::new(&peer);
        let report = said(command.arg("validate").arg("--json").arg(descriptor).output().expect("run"));
        let value: serde_json::Value =
            serde_json::from_str(&report.out).unwrap_or_else(|error| panic!("{error}: {}", report.out));
        assert_eq!(value["valid"], true, "{}", report.out);
        assert_eq!(value["stats"]["tasks"], 20, "{}", report.out);
    }
}

#[test]
fn the_examples_of_the_documentation_run() {
    let world = register();
    let text = std::fs::read_to_string(root().join("docs/methods/query.md")).expect("the page");
    let mut ran = 0;
    for block in text.split("```sql\n").skip(1) {
        let query = block.split("```").next().expect("an end");
        let said = world.ayni(&["query", query]);
        assert_eq!(said.code, 0, "{query}\n{}", said.err);
        ran += 1;
    }
    assert!(ran >= 5, "only {ran} examples");
}
