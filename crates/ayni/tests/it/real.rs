//! Real files, against figures that each test computes from the raw file itself, apart from the
//! program's own readers.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::PathBuf;

use ayni_model::Amount;
use serde_json::Value;

use crate::world::{World, root, shared};

fn example(name: &str) -> String {
    root().join("examples").join(name).to_string_lossy().into_owned()
}

/// Rows of a CSV text, each by header (trimmed).
fn rows(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let text = |bytes: &[u8]| bytes.iter().map(|byte| char::from(*byte)).collect::<String>();
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let head: Vec<String> =
        reader.byte_headers().expect("a head").iter().map(|name| text(name).trim().to_owned()).collect();
    reader
        .byte_records()
        .map(|record| {
            let record = record.expect("a record");
            head.iter().cloned().zip(record.iter().map(text)).collect()
        })
        .collect()
}

fn sum(into: &mut BTreeMap<String, Amount>, currency: &str, amount: &str) {
    let amount: Amount = amount.trim().replace(',', "").parse().expect("an amount");
    let sum = into.entry(currency.to_owned()).or_default();
    *sum = sum.plus(amount).expect("a sum");
}

/// What tables of a measurement say was reported, by currency; the currency is the key's last code.
fn reported(tables: &Value, wanted: &[&str]) -> BTreeMap<String, Amount> {
    let mut sums = BTreeMap::new();
    for table in tables.as_array().expect("tables") {
        if wanted.contains(&table["spec"]["id"].as_str().expect("an id")) {
            for row in table["rows"].as_array().expect("rows") {
                if let Some(amount) = row["reported"].as_str() {
                    let currency = row["key"].as_array().and_then(|key| key.last()).and_then(Value::as_str);
                    sum(&mut sums, currency.expect("a currency"), amount);
                }
            }
        }
    }
    sums
}

fn tables(world: &World, out: &str) -> Value {
    serde_json::from_slice(&world.read(&format!("{out}/tables.json"))).expect("tables")
}

/// The rows of a table of a measurement by their key: how many activities.
fn activities(tables: &Value, id: &str) -> BTreeMap<Vec<String>, u64> {
    let table = tables.as_array().expect("tables").iter().find(|table| table["spec"]["id"] == id);
    let rows = table.unwrap_or_else(|| panic!("no table {id}"))["rows"].as_array().expect("rows");
    rows.iter()
        .map(|row| {
            let key = row["key"].as_array().expect("a key").iter();
            let key = key.map(|code| code.as_str().expect("a code").to_owned()).collect();
            (key, row["activities"].as_u64().expect("a count"))
        })
        .collect()
}

#[test]
fn the_saudi_list_agrees_to_the_cent() {
    let Some(file) = shared("activities/aiddata-saudi/SaudiArabia_TUFFDonorDataset_Level1_v1.0.csv.zip")
    else {
        return;
    };
    let mut raw = Vec::new();
    let mut archive = zip::ZipArchive::new(std::fs::File::open(&file).expect("the file")).expect("a zip");
    archive.by_index(0).expect("a member").read_to_end(&mut raw).expect("its bytes");
    let raw = rows(&raw);
    assert_eq!(raw.len(), 228);
    let (mut all, mut counted, mut counted_rows) = (BTreeMap::new(), BTreeMap::new(), 0);
    for row in &raw {
        let carried_out = ["Completion", "Implementation"].contains(&row["status"].as_str());
        let flow = row["flow"].as_str();
        let cooperation = !["Export credits", "Strategic/Supplier Credit", "Vague TBD", ""].contains(&flow);
        counted_rows += u32::from(carried_out && cooperation);
        if !row["amount"].is_empty() {
            sum(&mut all, &row["currency"], &row["amount"]);
            if carried_out && cooperation {
                sum(&mut counted, &row["currency"], &row["amount"]);
            }
        }
    }

    let world = World::new();
    let said = world.ayni(&[
        "measure",
        file.to_str().expect("a path"),
        "--as",
        &example("profiles/aiddata-saudi.toml"),
        "--method",
        &example("methods/aiddata-saudi.toml"),
        "--country",
        "SAU",
        "--by",
        "AidData",
        "-o",
        "out",
    ]);
    assert_eq!(said.code, 0, "{}\n{}", said.out, said.err);
    let tables = tables(&world, "out");
    assert_eq!(reported(&tables, &["currencies"]), counted);
    assert_eq!(reported(&tables, &["currencies", "left-out"]), all);
    let provided = activities(&tables, "activities")[&vec!["provided".to_owned()]];
    assert_eq!(provided, u64::from(counted_rows));
    assert!(
        activities(&tables, "left-out").keys().all(|key| !key[0].is_empty()),
        "a row is left out without a ground"
    );
}

/// The first amount of each row, as the profile takes it, by currency.
fn china(file: &PathBuf) -> (usize, BTreeMap<String, Amount>, u64) {
    use calamine::{Data, Reader};
    let mut book = calamine::open_workbook_auto(file).expect("a workbook");
    let name = book.sheet_names()[1].clone();
    let range = book.worksheet_range(&name).expect("a sheet");
    let mut lines = range.rows();
    let head: Vec<String> = lines.next().expect("a head").iter().map(ToString::to_string).collect();
    let at =
        |name: &str| head.iter().position(|one| one == name).unwrap_or_else(|| panic!("no column {name}"));
    let (amount, currency, status) = (at("amount"), at("currency"), at("status"));
    let (mut count, mut all, mut carried_out) = (0, BTreeMap::new(), 0);
    for row in lines.filter(|row| row.iter().any(|cell| !matches!(cell, Data::Empty))) {
        count += 1;
        carried_out +=
            u64::from(["Completion", "Implementation"].contains(&row[status].to_string().as_str()));
        let amounts = row[amount].to_string();
        let currencies = row[currency].to_string();
        for (amount, currency) in amounts.split(';').zip(currencies.split(';')) {
            let currency = currency.trim();
            if currency.len() == 3 && !amount.trim().is_empty() {
                sum(&mut all, currency, amount);
            }
        }
    }
    (count, all, carried_out)
}

#[test]
fn both_editions_of_the_china_list_go_through_and_the_second_revises_the_first() {
    let world = World::new();
    for (edition, rows) in [("1.0", 1_699), ("1.1", 1_955)] {
        let Some(file) = shared(&format!("activities/aiddata-china/aiddata_china_{edition}.xlsx")) else {
            return;
        };
        let (count, raw, carried_out) = china(&file);
        assert_eq!(count, rows);
        let file = file.to_str().expect("a path").to_owned();
        let profile = example(&format!("profiles/aiddata-china-{edition}.toml"));
        let report = world.json(0, &["import", &file, "--as", &profile]);
        let counts = &report["counts"];
        let kept = ["new", "changed", "same"].iter().filter_map(|name| counts[name].as_u64()).sum::<u64>();
        assert_eq!(kept, rows as u64, "{counts}");
        if edition == "1.1" {
            assert!(
                counts["gone"].as_u64() > Some(0) && counts["changed"].as_u64() > Some(1_000),
                "{counts}"
            );
        }
        let said = world.ayni(&[
            "measure",
            "--method",
            &example("methods/aiddata-china.toml"),
            "--country",
            "CHN",
            "--by",
            "AidData",
            "-o",
            "out",
        ]);
        assert_eq!(said.code, 0, "{}", said.err);
        let tables = tables(&world, "out");
        let reported = reported(&tables, &["currencies", "left-out"]);
        for (currency, amount) in &raw {
            assert_eq!(reported.get(currency), Some(amount), "{edition} {currency}");
        }
        assert_eq!(reported.len(), raw.len(), "{edition}");
        let provided = activities(&tables, "activities")[&vec!["provided".to_owned()]];
        assert!(provided > 500 && provided < carried_out, "{provided} of {carried_out} carried out");
    }
}

#[test]
fn the_undp_list_gives_the_same_counts_by_provider_host_goal_and_year() {
    let world = World::new();
    for version in ["19-1a4e239", "21-eed8b6a", "21-26b1b56", "21-74593cd"] {
        let Some(file) = shared(&format!("activities/undp-ssc-projects/data-2023-06-{version}.csv")) else {
            return;
        };
        let raw = rows(&std::fs::read(&file).expect("the file"));
        let file = file.to_str().expect("a path");
        let profile = example("profiles/undp-ssc-projects.toml");
        let report = world.json(1, &["check", file, "--as", &profile]);
        // A row that waits is counted by nobody; which rows those are, the check says by name.
        let waits: BTreeSet<String> = report["findings"]["findings"]
            .as_array()
            .expect("findings")
            .iter()
            .filter(|finding| finding["severity"] == "error")
            .map(|finding| format!("{}", finding["origin"]["row"]))
            .collect();
        let said =
            world.ayni(&["measure", file, "--as", &profile, "--country", "CHN", "--by", "UNDP", "-o", "out"]);
        assert_eq!(said.code, 1, "{}", said.err);
        let tables = tables(&world, "out");

        let (mut all, mut hosts, mut goals, mut years) =
            (0, BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        // Rows are numbered as a spreadsheet shows them: the head is row 1.
        for (number, row) in (2..).zip(&raw) {
            let codes = |name: &str| -> BTreeSet<String> {
                row[name]
                    .split([',', ';', '.', '\n'])
                    .map(|code| code.trim().to_owned())
                    .filter(|c| !c.is_empty())
                    .collect()
            };
            if waits.contains(&i32::to_string(&number)) || !codes("Provider Country/ies").contains("CHN") {
                continue;
            }
            all += 1;
            // A country is not its own partner, and "Global" is M49's 001.
            let mut own = BTreeSet::new();
            for host in codes("Host/Recipient Country/ies") {
                let host = if host == "Global" { "001".to_owned() } else { host };
                if host.len() == 3 && host != "CHN" && own.insert(host.clone()) {
                    *hosts.entry(host).or_insert(0_u64) += 1;
                }
            }
            if let Ok(start) = row["Start year"].trim().parse::<u16>() {
                let end = row["End year"].trim().parse::<u16>().unwrap_or(start);
                for year in start..=end {
                    *years.entry(year.to_string()).or_insert(0_u64) += 1;
                }
            }
            let named: BTreeSet<String> = ["Primary SDG Contribution", "Secondary SDG Contribution"]
                .iter()
                .flat_map(|name| codes(name))
                // "SDG9,16" names two goals.
                .map(|goal| goal.strip_prefix("SDG").unwrap_or(&goal).trim().to_owned())
                .filter(|goal| goal.parse::<u8>().is_ok_and(|number| (1..=17).contains(&number)))
                .collect();
            for goal in named {
                *goals.entry(goal).or_insert(0_u64) += 1;
            }
        }
        let provided = |id: &str| -> BTreeMap<String, u64> {
            let rows = activities(&tables, id)
                .into_iter()
                .filter(|(key, _)| key[0] == "provided" && !key[1].is_empty());
            rows.map(|(key, count)| (key[1].clone(), count)).collect()
        };
        assert_eq!(activities(&tables, "activities")[&vec!["provided".to_owned()]], all, "{version}");
        assert_eq!(provided("activities-goals"), goals, "{version}: goals");
        assert_eq!(provided("activities-partners"), hosts, "{version}: hosts");
        let by_year: BTreeMap<String, u64> = activities(&tables, "activities-years")
            .into_iter()
            .filter(|(key, _)| key[1] == "provided" && !key[0].is_empty())
            .map(|(key, count)| (key[0].clone(), count))
            .collect();
        assert_eq!(by_year, years, "{version}: years");
    }
}

#[test]
fn the_agencies_workbooks_go_through() {
    let world = World::new();
    for (file, profile, at_least) in [
        ("Cyprus_cooperation_data.xlsx", "cyprus", 50),
        ("Lithuania_2009_formated.xlsx", "lithuania", 60),
        ("liechtenstein_export_for_raw.xlsx", "liechtenstein", 500),
        ("Korea_Project.xlsx", "korea", 10_000),
    ] {
        let Some(path) = shared(&format!("activities/messy-workbooks/{file}")) else { return };
        let said = world.ayni(&[
            "check",
            path.to_str().expect("a path"),
            "--as",
            &example(&format!("profiles/{profile}.toml")),
            "--json",
        ]);
        let report: Value =
            serde_json::from_str(&said.out).unwrap_or_else(|e| panic!("{file}: {e} {}", said.err));
        assert!(
            report["activities"].as_u64() >= Some(at_least),
            "{file}: {} activities",
            report["activities"]
        );
    }
    // The Czech file of the collection is cut off in the middle; it is refused in words, not read by half in silence.
    let Some(czech) = shared("activities/messy-workbooks/Czech_re-export.xls") else { return };
    let said = world.ayni(&[
        "check",
        czech.to_str().expect("a path"),
        "--as",
        &example("profiles/czech.toml"),
        "--json",
    ]);
    assert!([0, 1, 3].contains(&said.code), "{}", said.err);
    println!("Czech: exit {} {}", said.code, said.out.lines().take(30).collect::<String>());
}
