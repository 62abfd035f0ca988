//! Results, evaluations, phases and value added: from a CSV file to tables that can be traced.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::choices::recomputed;
use crate::world::World;

/// The rows of a file in our own columns: what a row says of each.
const ROWS: [&str; 6] = [
    "id Q-1|title Milk quality for small dairies|form triangular|provider XAA|second_provider DEU|recipients KEN|\
     start 2024|end 2024|basis disbursed|money 1000|currency USD|payer provider|resource_phase implementation|\
     markers gender 2|phases negotiation provider, recipient; implementation second-provider|\
     value_added co-creation; shared-learning|result_level output|result Staff trained|\
     indicator_code people-trained|indicator People trained|indicator_unit person|joining sum|aim increase|\
     gender_indicator yes|baseline 0|baseline_date 2022|result_start 2024|result_end 2024|target 50|actual 40|\
     parts sex=female 22; sex=male 18|evidence Lists|criteria nest|criterion H1|rating mostly|\
     evaluated_by Joint mission|evaluation_kind joint|evaluation_date 2024-11",
    "id Q-1|result_level outcome|result Milk is tested|indicator_code pass-rate|indicator Tests passed|\
     indicator_unit percent|joining weighted-ratio|aim increase|result_end 2024|actual 36|actual_of 40|\
     criterion S1|rating full",
    "id Q-2|title Milk quality in the north|form bilateral|provider XAA|recipients UGA|start 2024|end 2024|\
     basis disbursed|money 500|currency USD|markers gender 0|result_level output|result Staff trained|\
     indicator_code people-trained|indicator People trained|indicator_unit person|joining sum|aim increase|\
     gender_indicator yes|result_end 2024|target 20|actual 25|parts sex=female 5; sex=male 20|criteria nest|\
     criterion H1|rating partly|evaluated_by Agency|evaluation_kind self|evaluation_date 2024-12",
    "id Q-2|result_level outcome|result Milk is tested|indicator_code pass-rate|indicator Tests passed|\
     indicator_unit percent|joining weighted-ratio|aim increase|result_end 2024|actual 10|actual_of 25",
    "id Q-2|result_level outcome|indicator_code pass-rate|indicator Tests passed|result_end 2023|actual 80",
    "id Q-2|result_level impact|result Trust|indicator Trust in milk|joining do-not-add|aim increase|\
     result_end 2024|target 3|actual 2.5",
];

/// The rows as a CSV file.
fn csv() -> String {
    let cells = |row: &'static str| row.split('|').map(|cell| cell.split_once(' ').unwrap());
    let columns: BTreeSet<&str> = ROWS.iter().flat_map(|row| cells(row)).map(|(column, _)| column).collect();
    let line = |row: &'static str| {
        let of = |column: &&str| cells(row).find(|(known, _)| known == column).map_or("", |(_, text)| text);
        columns.iter().map(|column| format!("\"{}\"", of(column))).collect::<Vec<_>>().join(",")
    };
    let head = columns.iter().copied().collect::<Vec<_>>().join(",");
    std::iter::once(head).chain(ROWS.iter().map(|row| line(row))).collect::<Vec<_>>().join("\n")
}

/// A table of a measurement by name: its rows as key and value, and how many lines stand behind each.
fn told(tables: &[Value], id: &str) -> Vec<String> {
    let found = tables.iter().find(|table| table["spec"]["id"] == id);
    let rows = found.unwrap_or_else(|| panic!("no table {id}"))["rows"].as_array().unwrap();
    let row = |row: &Value| {
        let key: Vec<&str> =
            row["key"].as_array().unwrap().iter().map(|code| code.as_str().unwrap()).collect();
        format!("{} = {} ({})", key.join(" "), row["value"].as_str().unwrap_or("-"), row["lines"])
    };
    rows.iter().map(row).collect()
}

#[test]
fn results_are_read_measured_shown_and_traced() {
    let world = World::new();
    world.write("dairies.csv", csv());
    let measure = [
        "measure",
        "dairies.csv",
        "--reporter",
        "XAA-MOA",
        "--country",
        "XAA",
        "--by",
        "A test",
        "-o",
        "out",
    ];
    let said = world.ayni(&measure);
    assert!(said.code <= 1, "{}{}", said.out, said.err);
    let quality: Value = serde_json::from_slice(&world.read("out/quality.json")).unwrap();
    let tables = quality.as_array().unwrap();
    assert_eq!(
        told(tables, "results"),
        [
            "provided 2024 XAA-MOA/Q-2/trust-in-milk  do-not-add no actual actual-2024 = 2.5 (1)",
            "provided 2024 XAA-MOA/Q-2/trust-in-milk  do-not-add no target target-2024 = 3 (1)",
            // 46 of 65, and not the mean of 90 and 40 per cent.
            "provided 2024 pass-rate percent weighted-ratio no actual  = 70.769231 (2)",
            "provided 2024 people-trained person sum yes actual  = 65 (2)",
            "provided 2024 people-trained person sum yes target  = 70 (2)",
        ]
    );
    assert_eq!(
        told(tables, "results-parts"),
        [
            "provided 2024 people-trained person sum yes actual  sex=female = 27 (2)",
            "provided 2024 people-trained person sum yes actual  sex=male = 38 (2)",
        ]
    );
    assert_eq!(
        told(tables, "targets"),
        [
            "provided 2024 impact not-met = - (1)",
            "provided 2024 outcome open = - (2)",
            "provided 2024 output met = - (1)",
            "provided 2024 output not-met = - (1)",
        ]
    );
    assert_eq!(told(tables, "results-left-out"), ["provided no-denominator = - (1)"]);
    assert_eq!(told(tables, "phases-by-role").len(), 3);
    assert_eq!(told(tables, "values-added").len(), 2);
    let page = String::from_utf8(world.read("out/measurement.html")).unwrap();
    for shown in ["People trained (people-trained)", "Mostly met", "Partnership development and negotiation"]
    {
        assert!(page.contains(shown), "{shown} is not on the page");
    }
    // A cell goes back to its lines, each with the cell of the file.
    let traced = world.json(0, &["trace", "out", "results-provided", "G2"]);
    let rows = traced["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 2, "{traced}");
    assert!(
        rows.iter().all(|row| row["file"] == "dairies.csv" && row["column"].as_u64() > Some(0)),
        "{traced}"
    );
    assert_eq!(traced["figure"]["value"], "65");
    recomputed(&[world.path("out")]);
}

/// A country's own criteria are a file of its own; a fault in it is named with its line and nothing is counted by it.
#[test]
fn a_country_brings_its_own_criteria() {
    let world = World::new();
    world.write("dairies.csv", csv().replace("\"nest\"", "\"ours\"").replace("\"H1\"", "\"demand\""));
    std::fs::create_dir_all(world.path("own/criteria")).unwrap();
    let set = r#"id = "ours"
version = "1"
date = "2025"
title = { en = "Our criteria" }
standing = { en = "Decided by the council." }
source = "Decision 12"
average = true
scale = [{ code = "mostly", label = { en = "Mostly" }, value = "3" }, { code = "partly", label = { en = "Partly" }, value = "2" }]
dimensions = [{ code = "d", label = { en = "Ownership" } }]
criteria = [{ code = "demand", dimension = "d", label = { en = "Demand-driven" } }]
"#;
    world.write("own/criteria/ours.toml", set);
    let measure = |out: &'static str| {
        let data = ["measure", "dairies.csv", "--reporter", "XAA-MOA", "--country", "XAA", "--by", "A test"];
        world.ayni(&[&data[..], &["-o", out, "--data", "own"]].concat())
    };
    let said = measure("out");
    assert!(said.code <= 1, "{}{}", said.out, said.err);
    let quality: Value = serde_json::from_slice(&world.read("out/quality.json")).unwrap();
    assert_eq!(told(quality.as_array().unwrap(), "ratings-mean"), ["provided ours 1 demand = 2.5 (2)"]);
    recomputed(&[world.path("out")]);
    world.write("own/criteria/ours.toml", set.replace("dimension = \"d\"", "dimension = \"x\""));
    let said = measure("again");
    assert!(said.code == 3 && said.err.contains("ours.toml"), "{} {}{}", said.code, said.out, said.err);
}
