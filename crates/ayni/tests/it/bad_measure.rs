//! What a measurement makes of content that is wrong: a finding with its place or a refusal that says what to
//! do, and where measuring goes on, figures that miss nothing silently and add nothing twice.

use ayni_model::Amount;
use serde_json::{Value, json};

use crate::world::{World, root};

const HEAD: &str = "reporter,id,kind,title,status,start,end,provider,recipients,goals,resource_id,resource_kind,basis,resource_start,money,currency,quantity,unit\n";

/// One row in the columns of our own file.
struct Row<'a> {
    id: &'a str,
    provider: &'a str,
    recipient: &'a str,
    goals: &'a str,
    kind: &'a str,
    day: &'a str,
    money: &'a str,
    currency: &'a str,
}

/// A grant of 1,000 dollars of 2024 that nothing is wrong with.
const GOOD: Row<'_> = Row {
    id: "G-1",
    provider: "XAA",
    recipient: "XBB",
    goals: "",
    kind: "grant",
    day: "2024-05-01",
    money: "1000",
    currency: "USD",
};

/// A world with this file, `bad.csv`.
fn world(rows: &[Row<'_>]) -> World {
    let world = World::new();
    let mut text = HEAD.to_owned();
    for row in rows {
        let Row { id, provider, recipient, goals, kind, day, money, currency } = row;
        let year = day.get(..4).expect("a year");
        text += &format!(
            "R-1,{id},project,Wells of village {id},completed,{year}-01-01,{year}-12-31,{provider},{recipient},{goals},r1,{kind},disbursed,{day},{money},{currency},,\n"
        );
    }
    world.write("bad.csv", text);
    world
}

/// What a measurement says it found, as its program-readable report.
fn findings(report: &Value) -> Vec<&Value> {
    report["findings"]["findings"].as_array().expect("findings").iter().collect()
}

fn found<'a>(report: &'a Value, code: &str) -> Vec<&'a Value> {
    findings(report).into_iter().filter(|finding| finding["code"] == code).collect()
}

/// Measures `bad.csv` into `out/`.
fn measure(world: &World, code: i32, more: &[&str]) -> Value {
    let mut arguments = vec!["measure", "bad.csv", "--by", "A Reader", "-o", "out"];
    arguments.extend(more);
    world.json(code, &arguments)
}

/// The rows of a table of `out/` by their key.
fn rows(world: &World, id: &str) -> std::collections::BTreeMap<String, Value> {
    let tables: Value = serde_json::from_slice(&world.read("out/tables.json")).expect("tables");
    let table = tables.as_array().expect("tables").iter().find(|table| table["spec"]["id"] == id);
    let rows = table.unwrap_or_else(|| panic!("no table {id}"))["rows"].as_array().expect("rows");
    let key = |row: &Value| {
        let key = row["key"].as_array().expect("a key").iter();
        key.map(|code| code.as_str().expect("a code").to_owned()).collect::<Vec<_>>().join(" ")
    };
    rows.iter().map(|row| (key(row), row.clone())).collect()
}

fn amount(value: &Value) -> Amount {
    value.as_str().expect("an amount").parse().expect("an amount")
}

#[test]
fn an_edition_whose_rules_overlap_measures_and_says_so_at_the_line() {
    let world = world(&[GOOD]);
    let shipped = std::fs::read_to_string(root().join("data/frameworks/working-list.toml")).expect("text");
    let overlapping =
        shipped.replacen("kind = [\"grant\", \"budget-support\"]", "basis = [\"disbursed\"]", 1);
    world.write("overlapping.toml", overlapping);
    let report = measure(&world, 1, &["--country", "XAA", "--framework", "overlapping.toml"]);
    let overlaps = found(&report, "edition-rules-overlap");
    assert!(!overlaps.is_empty());
    for finding in overlaps {
        assert_eq!(finding["origin"]["file"], "overlapping.toml", "{finding}");
        assert!(finding["origin"]["row"].as_u64().is_some_and(|row| row > 1), "{finding}");
    }
    assert_eq!(rows(&world, "totals")["provided disbursed A"]["usd"], "1000");
    // The findings stand beside the figures, for whoever gets the folder alone.
    let kept: Value = serde_json::from_slice(&world.read("out/findings.json")).expect("findings");
    assert!(kept["totals"].to_string().contains("edition-rules-overlap"), "{kept}");
}

#[test]
fn what_no_rule_gives_an_item_is_left_out_with_its_amount() {
    let world = world(&[GOOD, Row { id: "G-2", kind: "research", money: "70.5", ..GOOD }]);
    // An edition that forgets its last rules: money of other kinds gets no item.
    let shipped = std::fs::read_to_string(root().join("data/frameworks/working-list.toml")).expect("text");
    let (rules, maps) = shipped.split_once("[[maps]]").expect("maps stand behind rules");
    let (head, rules) = rules.split_once("[[rules]]").expect("rules");
    let grants = rules.split("[[rules]]").filter(|rule| rule.contains("id = \"money-grant\""));
    let kept: String = grants.map(|rule| format!("[[rules]]{rule}")).collect();
    world.write("narrow.toml", format!("{head}{kept}[[maps]]{maps}"));

    let check = world.json(
        1,
        &["method", "check", "default", "bad.csv", "--framework", "narrow.toml", "--country", "XAA"],
    );
    let codes = check["totals"].to_string();
    assert!(codes.contains("method-unclassified") && codes.contains("method-rows-unclassified"), "{codes}");

    let report = measure(&world, 0, &["--country", "XAA", "--framework", "narrow.toml"]);
    assert_eq!(report["manifest"]["rows"]["left_out"]["unclassified"], 1, "{}", report["manifest"]["rows"]);
    assert_eq!(rows(&world, "left-out")["unclassified USD"]["reported"], "70.5");
    assert_eq!(rows(&world, "reported")["USD"]["reported"], "1070.5");
    assert_eq!(rows(&world, "totals")["provided disbursed A"]["usd"], "1000");
}

#[test]
fn a_rate_missing_for_one_year_leaves_that_year_missing_and_no_other() {
    let world = world(&[
        Row { id: "E-1", currency: "EUR", ..GOOD },
        Row { id: "E-2", currency: "EUR", day: "2025-05-01", ..GOOD },
        Row { id: "E-3", day: "2025-05-01", ..GOOD },
    ]);
    let report = measure(&world, 0, &["--country", "XAA"]);
    let missing = found(&report, "rate-missing");
    assert_eq!(missing.len(), 1, "{missing:?}");
    assert_eq!(missing[0]["args"]["year"]["year"], 2025);
    assert_eq!(missing[0]["args"]["currency"]["code"]["code"], "EUR");
    let years = rows(&world, "years");
    let (with, without) = (&years["2024 provided disbursed A"], &years["2025 provided disbursed A"]);
    assert_eq!(with["unconverted"], 0);
    // Missing is not zero: two measures of 2025, one of which has no dollars.
    assert_eq!(
        (&without["usd"], &without["measures"], &without["unconverted"]),
        (&json!("1000"), &json!(2), &json!(1))
    );
    assert_eq!(rows(&world, "currencies")["provided disbursed A EUR"]["reported"], "2000");
    // Where the national currency itself has no rate, the method is told so before anything is measured.
    let check = world.json(1, &["method", "check", "default", "--country", "KEN", "--year", "2024-2025"]);
    assert!(check["totals"].to_string().contains("method-rate-missing"), "{check}");
    assert_eq!(check["findings"].as_array().map(Vec::len), Some(1), "2024 has a rate: {check}");
}

#[test]
fn shares_of_10001_and_of_9999_hundredths_are_noted_and_lose_nothing() {
    let world = world(&[
        Row { id: "S-1", goals: "3 50.01; 4 50", ..GOOD },
        Row { id: "S-2", goals: "3 49.99; 4 50", ..GOOD },
        Row { id: "S-3", goals: "3 60; 4 50", ..GOOD },
    ]);
    let report = measure(&world, 1, &["--country", "XAA"]);
    let said = |code: &str| -> Vec<(String, String, u64)> {
        let found = found(&report, code).into_iter().map(|finding| {
            (
                finding["activity"].as_str().expect("an activity").to_owned(),
                finding["args"]["sum"]["amount"].as_str().expect("a sum").to_owned(),
                finding["origin"]["row"].as_u64().expect("a row"),
            )
        });
        found.collect()
    };
    let text = |id: &str, sum: &str, row| (id.to_owned(), sum.to_owned(), row);
    assert_eq!(said("share-rounding"), [text("S-1", "100.01", 2), text("S-2", "99.99", 3)]);
    // More than rounding explains waits: nobody can tell which of the shares is wrong.
    assert_eq!(said("share-above"), [text("S-3", "110", 4)]);

    let goals = rows(&world, "goals");
    assert_eq!(goals["provided disbursed A "]["usd"], "0.1", "what 99.99 % leave open is a line of its own");
    let sum = goals.values().map(|row| amount(&row["usd"])).reduce(|a, b| a.plus(b).expect("a sum"));
    assert_eq!(sum, Some(amount(&rows(&world, "totals")["provided disbursed A"]["usd"])));
    assert_eq!(sum, Some(Amount::whole(2000)));
}

#[test]
fn a_year_without_data_is_named_and_is_not_a_year_without_cooperation() {
    let world = world(&[GOOD]);
    let report = measure(&world, 0, &["--country", "XAA", "--year", "2023-2025"]);
    let empty: Vec<_> = found(&report, "measure-year-empty");
    let years: Vec<_> = empty.iter().filter_map(|finding| finding["args"]["year"]["year"].as_i64()).collect();
    assert_eq!(years, [2023, 2025]);
    assert_eq!(rows(&world, "years").len(), 1, "no line of zeros for them");

    let report = measure(&world, 0, &["--country", "XAA", "--year", "2019"]);
    assert_eq!(found(&report, "measure-year-empty").len(), 1);
    assert!(rows(&world, "totals").is_empty());
    assert!(
        world.ayni(&["measure", "bad.csv", "--country", "XAA", "--year", "2024-2019", "-o", "out"]).code == 2
    );
}

/// Zambia's kwacha lost three zeros in 2013: 5,000,000 old ones are 5,000 new ones, in the years of both.
#[test]
fn a_currency_reform_counts_old_and_new_units_alike_and_knows_the_wrong_year() {
    let zambian = Row { provider: "ZMB", recipient: "KEN", day: "2012-05-01", ..GOOD };
    let old = |id, day| Row { id, day, money: "5000000", currency: "ZMK", ..zambian };
    let new = |id, day| Row { id, day, money: "5000", currency: "ZMW", ..zambian };
    let world = world(&[
        old("Z-1", "2012-05-01"),
        new("Z-2", "2012-05-01"),
        old("Z-3", "2013-05-01"),
        new("Z-4", "2013-05-01"),
        old("Z-5", "2014-05-01"),
        new("Z-6", "2014-05-01"),
    ]);
    let report = measure(&world, 0, &["--country", "ZMB"]);
    let wrong: Vec<_> = found(&report, "currency-year");
    let cells: Vec<_> =
        wrong.iter().map(|finding| (&finding["activity"], &finding["origin"]["row"])).collect();
    assert_eq!(cells, [(&json!("Z-2"), &json!(3)), (&json!("Z-5"), &json!(6))]);
    let missing = found(&report, "rate-missing");
    assert_eq!(missing.len(), 1, "{missing:?}");
    assert_eq!(
        (&missing[0]["args"]["year"]["year"], &missing[0]["args"]["currency"]["code"]["code"]),
        (&json!(2014), &json!("ZMK"))
    );

    for year in ["2012", "2013"] {
        let one = &rows(&world, "years")[&format!("{year} provided disbursed A")];
        assert_eq!(one["national"], "10000", "{year}: 5,000 kwacha twice, {one}");
        assert_eq!(one["unconverted"], 0, "{one}");
    }
    // In 2014 there was no old kwacha. The figure is missing, not a thousand times too large.
    let year = &rows(&world, "years")["2014 provided disbursed A"];
    assert_eq!((&year["national"], &year["unconverted"]), (&json!("5000"), &json!(1)));
}

#[test]
fn a_former_code_of_a_country_is_not_guessed() {
    let codes = ["ZAR", "COD", "Zaire", "TMP", "TLS", "BUR", "Swaziland", "YUG", "CSK", "Yugoslavia"];
    let ids: Vec<String> = (1..=codes.len()).map(|number| format!("C-{number}")).collect();
    let row = |(id, code): (&'static str, &'static str)| Row { id, recipient: code, ..GOOD };
    let named = ids.iter().map(|id| &*id.clone().leak()).zip(codes);
    let world = world(&named.map(row).collect::<Vec<_>>());
    let report = measure(&world, 1, &["--country", "XAA"]);
    let unknown: Vec<_> = found(&report, "map-country-unknown");
    let cells: Vec<_> = unknown
        .iter()
        .map(|one| (&one["args"]["value"]["text"], &one["origin"]["row"], &one["origin"]["column"]))
        .collect();
    assert_eq!(
        cells,
        [
            (&json!("YUG"), &json!(9), &json!(9)),
            (&json!("CSK"), &json!(10), &json!(9)),
            (&json!("Yugoslavia"), &json!(11), &json!(9))
        ]
    );
    let former: Vec<_> = found(&report, "map-country-former")
        .iter()
        .map(|one| (one["args"]["value"]["text"].clone(), one["args"]["country"]["code"]["code"].clone()))
        .collect();
    let asked = [("ZAR", "COD"), ("TMP", "TLS"), ("BUR", "MMR")].map(|(old, new)| (json!(old), json!(new)));
    assert_eq!(former, asked);
    let partners = rows(&world, "partners");
    let of = |code: &str| partners[&format!("provided disbursed A {code}")]["usd"].clone();
    assert_eq!((of("COD"), of("TLS"), of("SWZ")), (json!("2000"), json!("1000"), json!("1000")));
    assert_eq!(partners.len(), 3, "what waits counts nowhere: {partners:?}");
}

#[test]
fn a_partner_on_no_list_of_the_south_is_left_out_with_the_ground_and_the_amount() {
    let world = world(&[
        GOOD,
        Row { id: "G-2", recipient: "XYY", money: "40", ..GOOD },
        Row { id: "G-3", recipient: "ESH", money: "2", ..GOOD },
        Row { id: "G-4", recipient: "Atlantis", money: "900", ..GOOD },
    ]);
    let report = measure(&world, 1, &["--country", "XAA"]);
    assert_eq!(found(&report, "map-country-unknown").len(), 1);
    let north: Vec<_> = found(&report, "recipient-north").into_iter().map(|one| &one["activity"]).collect();
    assert_eq!(north, [&json!("G-2"), &json!("G-3")]);
    assert_eq!(rows(&world, "left-out")["no-southern-recipient USD"]["reported"], "42");
    assert_eq!(rows(&world, "totals")["provided disbursed A"]["usd"], "1000");

    // A country that is on no list itself provides nothing by the method, and is told beforehand.
    let check = world.json(0, &["method", "check", "default", "--country", "XYY", "--year", "2024"]);
    assert!(check["totals"].to_string().contains("method-country-not-south"), "{check}");
    // A list that is not there is refused: without one there is no South-South cooperation to measure.
    let shipped = std::fs::read_to_string(root().join("data/methods/default.toml")).expect("text");
    world.write("moon.toml", shipped.replacen("south = \"g77\"", "south = \"moon\"", 1));
    let refused =
        world.json(3, &["measure", "bad.csv", "--country", "XAA", "--method", "moon.toml", "-o", "moon"]);
    assert!(refused["findings"].to_string().contains("measure-south-unknown"), "{refused}");
    assert!(!world.path("moon").exists());
}
