//! Framework editions and methods from outside: made, checked, mapped, compared.

use crate::world::{World, root};

/// The codes of what a check found, once each.
fn codes(report: &serde_json::Value) -> Vec<&str> {
    report["totals"].as_array().expect("totals").iter().filter_map(|one| one["code"].as_str()).collect()
}

#[test]
fn what_ships_is_without_fault_and_copies_keep_their_comments() {
    let world = World::new();
    assert_eq!(codes(&world.json(0, &["framework", "check"])), Vec::<&str>::new());
    assert_eq!(codes(&world.json(0, &["method", "check"])), Vec::<&str>::new());

    assert_eq!(world.ayni(&["framework", "new", "own", "--from", "working-list"]).code, 0);
    assert_eq!(world.ayni(&["framework", "new", "own"]).code, 3, "a file that is there is not written over");
    assert_eq!(world.ayni(&["method", "new", "Own Method"]).code, 2, "that is no id");
    let copy = String::from_utf8(world.read("own.toml")).expect("text");
    let shipped = std::fs::read_to_string(root().join("data/frameworks/working-list.toml")).expect("text");
    let comments =
        |text: &str| text.lines().filter(|line| line.starts_with('#')).map(str::to_owned).collect();
    let (mine, theirs): (Vec<String>, Vec<String>) = (comments(&copy), comments(&shipped));
    assert_eq!(mine, theirs);
    assert!(copy.contains("derived = { id = \"working-list\""), "{copy}");
    assert_eq!(codes(&world.json(0, &["framework", "check", "own.toml"])), Vec::<&str>::new());
    let lines = world.json(0, &["framework", "compare", "working-list", "own.toml"]);
    let paths: Vec<_> =
        lines.as_array().expect("lines").iter().filter_map(|line| line["path"].as_str()).collect();
    assert_eq!(paths, ["date", "id", "title", "version", "derived"]);

    // The skeleton is whole: it can be measured by as it stands.
    assert_eq!(world.ayni(&["framework", "new", "mine"]).code, 0);
    let report = world.json(0, &["framework", "check", "mine.toml"]);
    assert_eq!(codes(&report), ["edition-language", "edition-map-missing"]);
}

#[test]
fn a_faulty_edition_is_told_line_by_line() {
    let world = World::new();
    let shipped = std::fs::read_to_string(root().join("data/frameworks/working-list.toml")).expect("text");
    // Two rules that meet, an item without its units, a code of a map that no list has.
    let faulty = shipped
        .replacen("kind = [\"grant\", \"budget-support\"]", "basis = [\"disbursed\"]", 1)
        .replacen(
            "units = [\"course\", \"workshop\", \"event\", \"person\"",
            "units = []\n# was: [\"person\"",
            1,
        )
        .replacen("code = \"FC02\"", "code = \"FC99\"", 1);
    world.write("faulty.toml", &faulty);
    let report = world.json(1, &["framework", "check", "faulty.toml"]);
    let found = codes(&report);
    for code in ["edition-rules-overlap", "edition-item-unit", "edition-unknown-code"] {
        assert!(found.contains(&code), "{code} in {found:?}");
    }
    for finding in report["findings"].as_array().expect("findings") {
        assert!(finding["origin"]["row"].as_u64().is_some_and(|row| row > 1), "{finding}");
    }
    // Several faults of the file itself are all named, and such an edition measures nothing.
    let broken =
        shipped.replacen("item = \"A1\"", "item = \"A99\"", 1).replacen("group = \"B\"", "group = \"Q\"", 1);
    world.write("broken.toml", &broken);
    let report = world.json(1, &["framework", "check", "broken.toml"]);
    assert_eq!(report["findings"].as_array().map(Vec::len), Some(2), "{report}");
    assert_eq!(world.ayni(&["framework", "show", "broken.toml"]).code, 3);
}

/// The totals of a comparison's side are those that `measure` wrote into a folder, each of them; gives how many.
pub fn totals_are_those_measured(world: &World, out: &str, cells: &[serde_json::Value], side: &str) -> usize {
    let tables: serde_json::Value =
        serde_json::from_slice(&world.read(&format!("{out}/tables.json"))).expect("tables");
    let totals = tables.as_array().expect("tables").iter().find(|table| table["spec"]["id"] == "totals");
    let mut compared = 0;
    for row in totals.expect("totals")["rows"].as_array().expect("rows") {
        let cell = cells.iter().find(|cell| {
            cell["scope"] == "groups"
                && cell["unit"].is_null()
                && cell["direction"] == row["key"][0]
                && cell["basis"] == row["key"][1]
                && cell["group"] == row["key"][2]
        });
        if row["usd"].is_string() {
            let figures = &cell.expect("the total is compared")[side];
            assert_eq!((&figures["usd"], &figures["national"]), (&row["usd"], &row["national"]), "{row}");
            assert_eq!(figures["activities"], row["activities"], "{row}");
            compared += 1;
        }
    }
    compared
}

#[test]
fn a_comparison_explains_the_measurements_that_measure_makes() {
    let world = World::ayllu();
    assert_eq!(world.ayni(&["method", "new", "own", "--author", "Office", "--country", "XAA"]).code, 0);
    let text = String::from_utf8(world.read("own.toml")).expect("text");
    let text = text
        .replace("own_experts = \"in-kind\"", "own_experts = \"financial\"")
        .replace("year_begins = 1", "year_begins = 4");
    world.write("own.toml", text);
    assert_eq!(
        codes(&world.json(0, &["method", "check", "own.toml", "--country", "XAA", "--year", "2024"])),
        Vec::<&str>::new()
    );

    let report =
        world.json(0, &["method", "compare", "default", "own.toml", "--year", "2024", "-o", "compared"]);
    let cells = report["comparison"]["cells"].as_array().expect("cells").clone();
    for (method, total) in [("default", "first_total"), ("own.toml", "second_total")] {
        let out = format!("measured-{method}");
        assert_eq!(world.ayni(&["measure", "--year", "2024", "--method", method, "-o", &out]).code, 0);
        let compared = totals_are_those_measured(&world, &out, &cells, total);
        assert!(compared > 3, "only {compared} totals were compared");
    }
    // What is written out adds up as well, row by row.
    let amount = |text: &str| text.parse::<ayni_model::Amount>().unwrap_or_default();
    let mut reader = csv::Reader::from_path(world.path("compared/differences.csv")).expect("rows");
    let head = reader.headers().expect("a head").clone();
    let at = |name: &str| head.iter().position(|column| column == name).expect("a column");
    let mut sum = ayni_model::Amount::ZERO;
    for line in reader.records().map(|line| line.expect("a line")) {
        let counted = |side: &str| {
            line[at(&format!("{side}_left_out"))].is_empty() && &line[at(&format!("{side}_year"))] == "2024"
        };
        if &line[at("direction")] == "provided" && &line[at("basis")] == "disbursed" {
            for (side, sign) in [("first", -1), ("second", 1)] {
                if counted(side) && &line[at(&format!("{side}_group"))] == "B" {
                    let usd = amount(&line[at(&format!("{side}_usd"))]);
                    sum = if sign < 0 { sum.minus(usd) } else { sum.plus(usd) }.expect("a sum");
                }
            }
        }
    }
    let cell = cells.iter().find(|cell| {
        cell["scope"] == "groups"
            && cell["group"] == "B"
            && cell["direction"] == "provided"
            && cell["basis"] == "disbursed"
    });
    assert_eq!(cell.expect("a total")["difference"]["usd"], sum.to_string());
    assert!(!sum.is_zero());

    for language in ["ar", "zh"] {
        let said =
            world.ayni(&["--lang", language, "method", "compare", "default", "own.toml", "-o", "again"]);
        assert!(said.code == 0 && !said.out.contains('⟦'), "{}", said.out);
        let html = String::from_utf8(world.read("again/comparison.html")).expect("text");
        assert!(!html.contains('⟦'), "{language}: a missing word");
    }
    assert_eq!(world.ayni(&["method", "compare", "default", "own.toml", "-o", "sent"]).code, 3);
}
