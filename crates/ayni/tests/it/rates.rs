//! A country's own day rates and rates of the month, from outside: the shipped example of such a method.

use ayni_model::measure::FigureTable;

use crate::world::{World, root};

/// The codes of what a check found, once each.
fn codes(report: &serde_json::Value) -> Vec<&str> {
    report["totals"].as_array().expect("totals").iter().filter_map(|one| one["code"].as_str()).collect()
}

fn example(file: &str) -> String {
    root().join("examples/methods").join(file).to_str().expect("a path").to_owned()
}

/// A world with a copy of the example method, its day rates and its own data, to change.
fn copy() -> World {
    let world = World::ayllu();
    for name in ["ayllu-day-rates.toml", "ayllu-day-rates.csv"] {
        world.write(name, std::fs::read(example(name)).expect("an example"));
    }
    std::fs::create_dir_all(world.path("own/rates/bank")).expect("a folder");
    for name in ["set.toml", "rates.csv", "rates-monthly.csv"] {
        let bytes = std::fs::read(example(&format!("ayllu-data/rates/ayllu-central-bank/{name}")));
        world.write(&format!("own/rates/bank/{name}"), bytes.expect("an example"));
    }
    world
}

/// What one change to a file says, and that the file has it.
fn changed(world: &World, name: &str, from: &str, to: &str) {
    let text = String::from_utf8(world.read(name)).expect("text");
    assert!(text.contains(from), "{name}: {from}");
    world.write(name, text.replacen(from, to, 1));
}

#[test]
fn the_example_is_without_fault_and_names_every_price_and_rate() {
    let world = copy();
    let with = |rest: &[&'static str]| {
        [&["--data", "own", "method", "check", "ayllu-day-rates.toml"], rest].concat()
    };
    let register = with(&["--country", "XAA", "--year", "2022-2024", "--register"]);
    // One grant of the example is in a currency that had ended, and no bank has a rate of it.
    assert_eq!(codes(&world.json(0, &register)), ["rate-missing-month"]);

    let measure =
        ["--lang", "zh", "--data", "own", "measure", "--method", "ayllu-day-rates.toml", "-o", "out"];
    let said = world.ayni(&measure);
    assert!(said.code <= 1, "{}{}", said.out, said.err);
    let manifest: serde_json::Value = serde_json::from_slice(&world.read("out/manifest.json")).expect("json");
    let hash = manifest["method_files"]["ayllu-day-rates.csv"].as_str().expect("a hash");
    assert_eq!(hash, ayni_store::hex(&ayni_store::hash(&world.read("ayllu-day-rates.csv"))));
    let tables: Vec<FigureTable> = serde_json::from_slice(&world.read("out/tables.json")).expect("tables");
    let natures = tables.iter().find(|table| table.spec.id == "natures").expect("a table");
    let imputed = natures.rows.iter().filter(|row| row.key.last().is_some_and(|nature| nature == "imputed"));
    assert!(imputed.map(|row| row.measures).sum::<u64>() > 50);
    // The page lists the lines and says which rule was taken, in any language.
    let page = String::from_utf8(world.read("out/measurement.html")).expect("text");
    for words in ["按职级的日费率", "ayllu-day-rates.csv", "金额所在月份的月平均汇率"] {
        assert!(page.contains(words), "{words}");
    }
    assert!(!page.contains('⟦'), "a missing word");
    // Every conversion is worked out again from the rates that the rows name.
    if let Some(python) = crate::choices::python() {
        let script = root().join("scripts/recompute.py");
        let mut command = std::process::Command::new(&python);
        let said = crate::world::said(command.arg(&script).arg(world.path("out")).output().expect("run"));
        assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    }
}

#[test]
fn what_a_method_lacks_is_told_and_never_made_up() {
    let world = copy();
    let check = |code: i32, years: &'static str| {
        let arguments =
            ["--data", "own", "method", "check", "ayllu-day-rates.toml", "--country", "XAA", "--year", years];
        world.json(code, &[&arguments[..], &["--register"]].concat())
    };
    // A grade of the register without a line, a year without one, and two for one year.
    changed(&world, "ayllu-day-rates.csv", "Junior,day,410,XTS,2023", "Junior,day,410,XTS,2024");
    changed(&world, "ayllu-day-rates.csv", "Principal,hour", "Chief,hour");
    let report = check(0, "2022-2024");
    assert_eq!(codes(&report), ["day-rate-gap", "day-rate-missing", "rate-missing-month"], "{report}");
    let gap = &report["findings"].as_array().expect("findings")[0];
    assert_eq!(
        (&gap["origin"]["file"], &gap["args"]["years"]["text"]),
        (&"ayllu-day-rates.csv".into(), &"2023".into()),
        "{gap}"
    );
    changed(&world, "ayllu-day-rates.csv", "Junior,day,410,XTS,2024", "Junior,day,410,XTS,2021");
    assert_eq!(codes(&check(1, "2024")), ["day-rate-overlap"]);
    let measure = ["--data", "own", "measure", "--method", "ayllu-day-rates.toml", "-o", "out"];
    assert_eq!(world.json(3, &measure)["findings"][0]["code"], "day-rate-overlap");
    std::fs::remove_file(world.path("ayllu-day-rates.csv")).expect("removed");
    assert_eq!(codes(&check(1, "2024")), ["day-rates-absent"]);

    // Months that the source lacks: without leave to fall back they are errors, and their figures missing.
    let world = copy();
    changed(&world, "ayllu-day-rates.toml", "exchange_fallback = [\"year\"]\n", "");
    changed(&world, "own/rates/bank/rates-monthly.csv", "ayllu-central-bank,XTS,2024-03,4.20\n", "");
    let arguments =
        ["--data", "own", "method", "check", "ayllu-day-rates.toml", "--country", "XAA", "--year", "2024"];
    let report = world.json(1, &[&arguments[..], &["--register"]].concat());
    let found = codes(&report);
    for code in ["method-months-missing", "rate-missing-month"] {
        assert!(found.contains(&code), "{code} in {found:?}");
    }
}

#[test]
fn a_copy_and_a_package_take_the_day_rates_along() {
    let world = copy();
    let said =
        world.ayni(&["method", "new", "mine", "--from", "ayllu-day-rates.toml", "-o", "own/mine.toml"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert_eq!(world.read("own/ayllu-day-rates.csv"), world.read("ayllu-day-rates.csv"));
    world.write("own/ayllu-day-rates.csv", "grade\n");
    let again = ["method", "new", "two", "--from", "ayllu-day-rates.toml", "-o", "own/two.toml"];
    assert_eq!(world.ayni(&again).code, 3, "another file of that name is not written over");
    assert!(!world.path("own/two.toml").exists());

    let new = ["--kind", "method", "--id", "ayllu-rates", "-o", "rates.ayni"];
    let alone = world.json(3, &[&["package", "new", "ayllu-day-rates.toml"], &new[..]].concat());
    assert_eq!(alone["findings"][0]["code"], "day-rates-absent", "{alone}");
    let both = world
        .json(0, &[&["package", "new", "ayllu-day-rates.toml", "ayllu-day-rates.csv"], &new[..]].concat());
    assert_eq!(both["manifest"]["files"].as_array().map(Vec::len), Some(2), "{both}");
    assert_eq!(world.ayni(&["package", "open", "rates.ayni", "-o", "theirs"]).code, 0);
    let data = example("ayllu-data");
    let theirs = ["--data", data.as_str(), "method", "check", "theirs/ayllu-day-rates.toml"];
    assert_eq!(codes(&world.json(0, &theirs)), Vec::<&str>::new());
}
