//! The example register by two methods that choose otherwise: what each choice changes, and what none may.

use std::collections::BTreeMap;

use ayni_model::Amount;
use ayni_model::measure::{FigureRow, FigureTable};

use crate::world::{World, root};

/// The tables of a measurement of all years.
fn measured(world: &World, out: &str, method: &str) -> BTreeMap<String, FigureTable> {
    let said = world.ayni(&["measure", "--method", method, "-o", out]);
    assert!(said.code <= 1, "{}{}", said.out, said.err);
    let tables: Vec<FigureTable> =
        serde_json::from_slice(&world.read(&format!("{out}/tables.json"))).expect("tables");
    tables.into_iter().map(|table| (table.spec.id.clone(), table)).collect()
}

/// Sums of amounts as reported, by the currency at this place of the key.
fn by_currency(table: &FigureTable, place: usize) -> BTreeMap<String, Amount> {
    let mut sums: BTreeMap<String, Amount> = BTreeMap::new();
    for row in table.rows.iter().filter(|row| !row.key[place].is_empty()) {
        let sum = sums.entry(row.key[place].clone()).or_default();
        *sum = sum.plus(row.reported.unwrap_or_default()).expect("fits");
    }
    sums
}

fn rows<'a>(table: &'a FigureTable, at: usize, code: &str) -> Vec<&'a FigureRow> {
    table.rows.iter().filter(|row| row.key[at] == code).collect()
}

#[test]
fn by_whatever_method_all_money_stays_accounted() {
    let world = World::ayllu();
    let (default, example) = (measured(&world, "default", "default"), measured(&world, "example", "example"));
    for tables in [&default, &example] {
        let mut accounted = by_currency(&tables["currencies"], 3);
        for (currency, amount) in by_currency(&tables["left-out"], 1) {
            let sum = accounted.entry(currency).or_default();
            *sum = sum.plus(amount).expect("fits");
        }
        assert_eq!(accounted, by_currency(&tables["reported"], 0));
    }
    assert_eq!(default["reported"].rows, example["reported"].rows, "what was reported is the same");

    // The switches: spending on own experts is in group A, and no home salary among receipts.
    assert_eq!(rows(&default["items"], 3, "A7").len(), 0);
    assert!(!rows(&example["items"], 3, "A7").is_empty());
    let receipts = |tables: &BTreeMap<String, FigureTable>| {
        rows(&tables["receipts"], 0, "received").iter().map(|row| row.measures).sum::<u64>()
    };
    assert!(receipts(&example) < receipts(&default));
    assert!(!rows(&example["left-out"], 0, "home-salary").is_empty());

    // Values by prices are marked, and only where the method has prices.
    let imputed = |tables: &BTreeMap<String, FigureTable>| {
        rows(&tables["natures"], 3, "imputed").iter().map(|row| row.measures).sum::<u64>()
    };
    assert_eq!(imputed(&default), 0);
    assert!(imputed(&example) > 0);

    // Another country's money stands among the options of triangular cooperation and in no total.
    for tables in [&default, &example] {
        let developed = rows(&tables["triangular"], 3, "developed");
        assert!(!developed.is_empty());
        assert!(rows(&tables["triangular-payers"], 3, "south").iter().all(|row| row.key[4] != "XYY"));
    }

    // Who sent nothing is named, and nobody else.
    let found: serde_json::Value =
        serde_json::from_slice(&world.read("example/findings.json")).expect("findings");
    let found = found["findings"].as_array().expect("findings").iter();
    let silent: Vec<_> = found
        .filter(|finding| finding["code"] == "measure-reporter-silent")
        .map(|finding| finding["args"]["reporter"]["text"].as_str().unwrap_or_default())
        .collect();
    assert!(silent.len() == 1 && silent[0].contains("XAA-MOW"), "{silent:?}");
}

/// A Python that can read Parquet, if there is one.
pub fn python() -> Option<std::path::PathBuf> {
    crate::world::peer("python").into_iter().chain([std::path::PathBuf::from("python3")]).find(|python| {
        let mut command = std::process::Command::new(python);
        command.args(["-c", "import pyarrow"]).output().is_ok_and(|done| done.status.success())
    })
}

/// What the script says of folders of measurements; `None`, with a line that says so, where it cannot run.
fn recompute(folders: &[std::path::PathBuf]) -> Option<crate::world::Said> {
    let Some(python) = python() else {
        println!("skipped: no Python with pyarrow is here");
        return None;
    };
    let mut command = std::process::Command::new(python);
    command.arg(root().join("scripts/recompute.py")).args(folders);
    Some(crate::world::said(command.output().expect("run")))
}

/// Every cell of every table of these folders is what the script makes of their base rows.
pub fn recomputed(folders: &[std::path::PathBuf]) {
    if let Some(said) = recompute(folders) {
        assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    }
}

/// Another program, in another language, that knows the rules from `docs/methods/roll-up.md` alone.
#[test]
fn every_cell_of_every_table_is_recomputed_from_the_base_rows_by_other_means() {
    let world = World::ayllu();
    measured(&world, "default", "default");
    measured(&world, "example", "example");
    assert!(world.ayni(&["measure", "--year", "2024", "-o", "2024"]).code <= 1);
    recomputed(&["default", "example", "2024"].map(|folder| world.path(folder)));
    // And it would see a millionth.
    let tables = String::from_utf8(world.read("2024/tables.json")).expect("text");
    let usd = tables.split("\"usd\": \"").nth(1).and_then(|rest| rest.split('"').next()).expect("a total");
    let millionth: Amount = "0.000001".parse().expect("an amount");
    let changed = usd.parse::<Amount>().expect("an amount").plus(millionth).expect("a sum").to_string();
    world.write("2024/tables.json", tables.replacen(usd, &changed, 1));
    let Some(said) = recompute(&[world.path("2024")]) else { return };
    assert_eq!(said.code, 1, "{}", said.out);
    assert!(said.out.contains(&changed), "{}", said.out);
}
