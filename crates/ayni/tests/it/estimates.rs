//! Third parties' lists of what two countries gave, measured as estimates by two methods each, and the rates that
//! they are converted by against the files that these come from. Figures are read apart from the program's readers.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ayni_model::Amount;
use serde_json::Value;

use crate::choices::recomputed;
use crate::editions::totals_are_those_measured;
use crate::world::{World, root, shared};

/// A list and how it is measured.
struct List {
    file: &'static str,
    profile: &'static str,
    method: &'static str,
    country: &'static str,
    years: &'static str,
}

const SAUDI: List = List {
    file: "activities/aiddata-saudi/SaudiArabia_TUFFDonorDataset_Level1_v1.0.csv.zip",
    profile: "aiddata-saudi",
    method: "aiddata-saudi",
    country: "SAU",
    years: "1991-2015",
};

const CHINA: List = List {
    file: "activities/aiddata-china/aiddata_china_1.1.xlsx",
    profile: "aiddata-china-1.1",
    method: "aiddata-china",
    country: "CHN",
    years: "2008-2010",
};

/// The sum of the causes of a total is its difference, in every figure that it has; gives how many were compared.
fn causes_make_the_difference(cells: &[Value]) -> usize {
    let mut compared = 0;
    for cell in cells {
        let difference = cell["difference"].as_object().expect("a difference");
        // A count of activities has causes by activity, not by row.
        let counts = cell["basis"].is_null();
        let figures =
            difference.iter().filter(|(name, whole)| !whole.is_null() && (!counts || *name != "rows"));
        for (figure, whole) in figures {
            let number = |value: &Value| -> Amount {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                if value.is_null() { Amount::ZERO } else { text.parse().expect("a number") }
            };
            let causes = cell["causes"].as_array().expect("causes").iter();
            let sum = causes
                .map(|cause| number(&cause["difference"][figure]))
                .fold(Amount::ZERO, |sum, part| sum.plus(part).expect("a sum"));
            assert_eq!(sum, number(whole), "{figure} of {cell}");
            compared += 1;
        }
    }
    compared
}

/// Measures a list by both methods, compares them, and recomputes both folders.
fn estimated(list: &List) {
    let Some(file) = shared(list.file) else { return };
    let world = World::new();
    let file = file.to_str().expect("a path");
    let example = |folder: &str, name: &str| {
        root().join(format!("examples/{folder}/{name}.toml")).to_string_lossy().into_owned()
    };
    let (profile, own) = (example("profiles", list.profile), example("methods", list.method));
    let what = [file, "--as", &profile, "--country", list.country, "--year", list.years];
    for (method, out) in [("default", "first"), (own.as_str(), "second")] {
        let mut arguments = vec!["measure"];
        arguments.extend(what);
        arguments.extend(["--method", method, "--by", "AidData", "-o", out]);
        let said = world.ayni(&arguments);
        assert!(said.code <= 1, "{}{}", said.out, said.err);
        let page = String::from_utf8(world.read(&format!("{out}/measurement.html"))).expect("text");
        let title = page.split("<h1").nth(1).and_then(|rest| rest.split("</h1>").next()).expect("a title");
        assert!(title.contains("estimate by AidData from public sources"), "{title}");
        let manifest: Value =
            serde_json::from_slice(&world.read(&format!("{out}/manifest.json"))).expect("a manifest");
        assert!(manifest["author"].to_string().contains("AidData"), "{}", manifest["author"]);
        assert!(manifest["rows"]["counted"].as_u64() > Some(50), "{}", manifest["rows"]);
    }
    let mut arguments = vec!["method", "compare", "default", &own];
    arguments.extend(what);
    arguments.extend(["--by", "AidData", "-o", "compared"]);
    let report = world.json(0, &arguments);
    let page = String::from_utf8(world.read("compared/comparison.html")).expect("text");
    assert!(page.contains("two estimates by AidData from public sources"));
    let cells = report["comparison"]["cells"].as_array().expect("cells");
    let compared = causes_make_the_difference(cells);
    assert!(compared > 20, "only {compared} differences");
    for (out, total) in [("first", "first_total"), ("second", "second_total")] {
        assert!(totals_are_those_measured(&world, out, cells, total) > 0);
    }
    recomputed(&["first", "second"].map(|out| world.path(out)));
}

#[test]
fn the_saudi_list_by_two_methods() {
    estimated(&SAUDI);
}

#[test]
fn the_china_list_by_two_methods() {
    estimated(&CHINA);
}

/// The digits of a number without its zeros at both ends, and how many of them stand before the point: what makes
/// numbers equal however they are written. At most `most` digits are kept, rounded half to even.
fn digits(text: &str, most: usize) -> Option<(String, i32)> {
    let (body, exponent) = match text.trim().split_once(['e', 'E']) {
        Some((body, exponent)) => (body.to_owned(), exponent.parse::<i32>().ok()?),
        None => (text.trim().to_owned(), 0),
    };
    let (whole, part) = body.split_once('.').unwrap_or((&body, ""));
    let all = format!("{whole}{part}");
    if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let leading = all.len() - all.trim_start_matches('0').len();
    let mut point = whole.len() as i32 + exponent - leading as i32;
    let mut kept: Vec<u8> = all.trim_start_matches('0').bytes().map(|byte| byte - b'0').collect();
    if kept.len() > most {
        let beyond = kept[most + 1..].iter().any(|digit| *digit != 0);
        let up = kept[most] > 5 || kept[most] == 5 && (beyond || kept[most - 1] % 2 == 1);
        kept.truncate(most);
        let mut at = most;
        while up && at > 0 {
            at -= 1;
            kept[at] = (kept[at] + 1) % 10;
            if kept[at] != 0 {
                break;
            }
            if at == 0 {
                kept.insert(0, 1);
                point += 1;
            }
        }
    }
    let text: String = kept.iter().map(|digit| char::from(b'0' + digit)).collect();
    Some((text.trim_end_matches('0').to_owned(), point))
}

/// The rows of a CSV file, by header.
fn table(path: &Path) -> Vec<BTreeMap<String, String>> {
    let mut reader =
        csv::Reader::from_path(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let head = reader.headers().expect("a head").clone();
    let row = |record: csv::StringRecord| {
        head.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect()
    };
    reader.records().map(|record| row(record.expect("a record"))).collect()
}

fn shipped(set: &str) -> Vec<BTreeMap<String, String>> {
    table(&root().join("data").join(set))
}

const REFERENCE: &str = "reference/fx-and-ppp";

/// Every rate that ships is a figure of its source for that year, to twelve digits; for a currency replaced at a
/// fixed number, that number times such a figure. And what the source says of a country is what ships for it.
#[test]
fn shipped_rates_of_the_monetary_fund_are_those_of_its_file() {
    let Some(file) = shared(&format!("{REFERENCE}/imf/imf_exchangerates_A_ENDA_USD.csv")) else { return };
    let mut by_year: BTreeMap<String, BTreeSet<(String, i32)>> = BTreeMap::new();
    let mut by_country: BTreeMap<(String, String), (String, i32)> = BTreeMap::new();
    for row in table(&file) {
        let year = row["Date"][..4].to_owned();
        if let Some(rate) = digits(&row["Rate"], 12) {
            by_year.entry(year.clone()).or_default().insert(rate.clone());
            by_country.insert((row["Country code"].clone(), year), rate);
        }
    }
    let mut rates: BTreeMap<(String, String), (String, i32)> = BTreeMap::new();
    let mut replaced = BTreeSet::new();
    let ended: BTreeSet<String> = shipped("currencies/currency.csv")
        .into_iter()
        .filter(|row| !row["factor"].is_empty())
        .map(|row| row["code"].clone())
        .collect();
    for row in shipped("rates/imf/rates.csv") {
        let rate = digits(&row["units"], 12).expect("a rate");
        if !by_year[&row["year"]].contains(&rate) {
            replaced.insert(row["currency"].clone());
        }
        rates.insert((row["currency"].clone(), row["year"].clone()), rate);
    }
    assert!(rates.len() > 5_000, "{}", rates.len());
    let unexplained: Vec<_> = replaced.difference(&ended).collect();
    assert!(unexplained.is_empty(), "rates that are in no line of the source: {unexplained:?}");

    // Countries whose series is one currency throughout.
    for (country, currency) in [
        ("KE", "KES"),
        ("IN", "INR"),
        ("CN", "CNY"),
        ("SA", "SAR"),
        ("ZA", "ZAR"),
        ("TH", "THB"),
        ("MA", "MAD"),
        ("JO", "JOD"),
        ("EG", "EGP"),
        ("PK", "PKR"),
        ("BD", "BDT"),
        ("ID", "IDR"),
    ] {
        let mut years = 0;
        for year in 1970..=2024 {
            let source = by_country.get(&(country.to_owned(), year.to_string()));
            let own = rates.get(&(currency.to_owned(), year.to_string()));
            assert_eq!(source, own, "{currency} {year}");
            years += usize::from(own.is_some());
        }
        assert!(years >= 40, "{currency}: {years} years");
    }
}

#[test]
fn the_other_shipped_rates_and_parities_are_those_of_their_files() {
    let Some(folder) = shared(REFERENCE) else { return };
    // The Federal Reserve's file names countries; a rate is its, year by year, as it stands.
    let mut federal: BTreeMap<(String, String), Option<(String, i32)>> = BTreeMap::new();
    for row in table(&folder.join("fed-exchange-rates/data/annual.csv")) {
        federal
            .insert((row["Country"].clone(), row["Date"][..4].to_owned()), digits(&row["Exchange rate"], 12));
    }
    let names = [
        ("INR", "India"),
        ("CNY", "China"),
        ("ZAR", "South Africa"),
        ("BRL", "Brazil"),
        ("MXN", "Mexico"),
        ("EUR", "Euro"),
        ("JPY", "Japan"),
    ];
    let mut compared = 0;
    for row in shipped("rates/fed/rates.csv") {
        let Some((_, country)) = names.iter().find(|(code, _)| *code == row["currency"]) else { continue };
        let source = &federal[&((*country).to_owned(), row["year"].clone())];
        assert_eq!(source, &digits(&row["units"], 12), "{row:?}");
        compared += 1;
    }
    assert!(compared > 250, "{compared}");

    let alpha3: BTreeMap<String, String> = shipped("countries/countries.csv")
        .into_iter()
        .map(|row| (row["iso2"].clone(), row["iso3"].clone()))
        .collect();
    let sixth = |text: &str| Amount::parse_rounding(text).expect("a number").0;
    let mut parities = BTreeMap::new();
    for row in table(&folder.join("worldbank-ppp/data/ppp-gdp.csv")) {
        if let Some(country) = alpha3.get(&row["Country ID"]) {
            parities.insert((country.clone(), row["Year"].clone()), row["PPP"].clone());
        }
    }
    let own = shipped("ppp/ppp.csv");
    assert!(own.len() > 5_000, "{}", own.len());
    for row in own {
        let source = &parities[&(row["country"].clone(), row["year"].clone())];
        assert_eq!(sixth(source), sixth(&row["units"]), "{row:?}");
    }
    let mut deflators = BTreeMap::new();
    for row in table(&folder.join("devinit/manual/CSV/di_deflators_2018.csv")) {
        deflators.insert((row["iso3"].clone(), row["year"].clone()), row["value"].clone());
    }
    for row in shipped("deflators/deflators.csv") {
        let source = &deflators[&(row["country"].clone(), row["year"].clone())];
        assert_eq!(sixth(source), sixth(&row["index"]), "{row:?}");
    }
}

/// Amounts of five countries' own currencies become the dollars that a division of the source's own figures gives.
#[test]
fn a_measurement_converts_by_the_figures_of_the_file() {
    let Some(file) = shared(&format!("{REFERENCE}/imf/imf_exchangerates_A_ENDA_USD.csv")) else { return };
    let source = table(&file);
    let world = World::new();
    let mut text = "reporter,id,kind,title,status,start,end,provider,recipients,resource_id,resource_kind,basis,resource_start,money,currency\n".to_owned();
    let mut expected = BTreeMap::new();
    for (country, currency) in [("KE", "KES"), ("IN", "INR"), ("CN", "CNY"), ("ID", "IDR"), ("EG", "EGP")] {
        let row = source
            .iter()
            .find(|row| row["Country code"] == country && row["Date"] == "2019-12-31")
            .expect("a rate");
        text += &format!(
            "R-1,{currency},project,Wells paid in {currency},completed,2019-01-01,2019-12-31,XAA,XBB,r1,grant,disbursed,2019-05-01,1234567.89,{currency}\n"
        );
        // 1,234,567.89 divided by the rate, in whole millionths, half to even: by hand, in whole numbers.
        let (digits, point) = digits(&row["Rate"], 12).expect("a rate");
        let scale = digits.len() as i32 - point;
        assert!((0..=15).contains(&scale), "{currency}");
        let rate: i128 = digits.parse().expect("a number");
        let above = 123_456_789_i128 * 10_i128.pow(4) * 10_i128.pow(scale as u32);
        let (whole, rest) = (above / rate, above % rate);
        let up = rest * 2 > rate || rest * 2 == rate && whole % 2 == 1;
        let millionths = whole + i128::from(up);
        let dollars = format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
        expected.insert(currency, dollars.parse::<Amount>().expect("an amount"));
    }
    world.write("wells.csv", text);
    let said = world.ayni(&["measure", "wells.csv", "--country", "XAA", "--by", "A Reader", "-o", "out"]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    let tables: Value = serde_json::from_slice(&world.read("out/tables.json")).expect("tables");
    let table = tables.as_array().expect("tables").iter().find(|table| table["spec"]["id"] == "currencies");
    let rows = table.expect("the table")["rows"].as_array().expect("rows");
    let found: BTreeMap<&str, Amount> = rows
        .iter()
        .map(|row| {
            let usd = row["usd"].as_str().expect("dollars").parse().expect("an amount");
            (row["key"][3].as_str().expect("a currency"), usd)
        })
        .collect();
    assert_eq!(found, expected);
}
