//! The example register against what stands in its files: read here by other means, added up here, and compared.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use ayni_model::Amount;
use calamine::{Data, Reader};
use serde_json::Value;

use crate::world::{World, root};

/// What waits for a correction, as `examples/register/README.md` says: each has a fault that it was given.
const WAITING: [&str; 7] =
    ["SCI-2023-002", "SCI-2024-003", "SCI-2024-004", "SCI-2023-005", "SCI-2024-006", "PC-023", "К-040"];

type Sums = BTreeMap<String, Amount>;

/// What the files say apart from the program: activities and their lines, and sums of what is not kept secret.
#[derive(Default)]
struct Truth {
    activities: BTreeSet<String>,
    withheld: BTreeSet<String>,
    lines: usize,
    sums: Sums,
}

impl Truth {
    /// A line of an activity with an amount, where it has one.
    fn line(&mut self, activity: &str, currency: &str, amount: Option<Amount>) {
        self.activities.insert(activity.to_owned());
        if let Some(amount) = amount
            && !WAITING.contains(&activity)
            && !self.withheld.contains(activity)
        {
            let sum = self.sums.entry(currency.to_owned()).or_default();
            *sum = sum.plus(amount).expect("a sum");
        }
    }
}

fn register(name: &str) -> PathBuf {
    root().join("examples/register").join(name)
}

/// A number with a comma before the decimals, points or spaces between thousands.
fn comma(text: &str) -> Option<Amount> {
    text.replace([' ', '.'], "").replace(',', ".").parse().ok()
}

/// A number that is written so only where it has a comma or a space.
fn number(text: &str) -> Option<Amount> {
    if text.contains([',', ' ']) { comma(text) } else { text.parse().ok() }
}

const OWN: [&str; 7] =
    ["agriculture", "development-bank", "education", "foreign-affairs", "health", "received", "science"];

/// Rows of a file in our own columns by activity, in order.
fn own(name: &str) -> BTreeMap<String, Vec<BTreeMap<String, String>>> {
    let mut reader = csv::Reader::from_path(register(name)).expect("a file");
    let head = reader.headers().expect("a head").clone();
    let mut all: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for record in reader.records() {
        let record = record.expect("a row");
        let row: BTreeMap<String, String> =
            head.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect();
        all.entry(row["id"].clone()).or_default().push(row);
    }
    all
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap_or_else(|_| bytes.iter().map(|byte| char::from(*byte)).collect())
}

/// Rows of a delimited list whose first cell begins with this.
fn list(name: &str, begins: &str) -> Vec<Vec<String>> {
    let text = text(&std::fs::read(register(name)).expect("a file"));
    let rows = text.lines().map(|line| line.split(';').map(str::to_owned).collect::<Vec<_>>());
    rows.filter(|row| row[0].starts_with(begins)).collect()
}

/// The same of a workbook's sheets but the notes.
fn book(name: &str, begins: &str) -> Vec<Vec<Data>> {
    let mut book = calamine::open_workbook_auto(register(name)).expect("a workbook");
    let sheets = book.sheet_names().into_iter().filter(|name| name != "Notes").collect::<Vec<_>>();
    let mut rows = Vec::new();
    for sheet in sheets {
        let range = book.worksheet_range(&sheet).expect("a sheet");
        rows.extend(range.rows().filter(|row| row[0].to_string().starts_with(begins)).map(<[Data]>::to_vec));
    }
    rows
}

fn truth() -> Truth {
    let mut truth = Truth::default();
    for name in OWN {
        for (id, rows) in own(&format!("{name}.csv")) {
            if !rows[0]["withheld_by"].is_empty() {
                truth.withheld.insert(id.clone());
            }
            for row in rows {
                truth.lines += 1;
                truth.line(&id, &row["currency"], number(&row["money"]));
                truth.line(&id, &row["value_currency"], number(&row["value"]));
            }
        }
    }
    for row in list("roads-foreign.csv", "CAM-") {
        let thousand =
            |text: &str| comma(text).map(|amount| amount.times(Amount::whole(1000)).expect("fits"));
        truth.line(&row[0], "USD", thousand(&row[5]));
        truth.line(&row[0], "USD", thousand(&row[6]));
        truth.lines += row[5..8].iter().filter(|cell| !cell.is_empty()).count();
    }
    for row in list("scholarships-foreign.csv", "BOL/") {
        truth.line(&row[0], "XTS", comma(&row[7]));
        truth.line(&row[0], "XTS", comma(&row[10]));
        truth.lines += [&row[5], &row[8]].into_iter().filter(|cell| *cell != "-").count();
    }
    for row in list("courses-foreign.csv", "К-") {
        truth.line(&row[0], "XTS", comma(&row[8]));
        truth.lines += 2;
    }
    let cell = |row: &[Data], at: usize| row.get(at).map(ToString::to_string).unwrap_or_default();
    for row in book("civil-defence-foreign.xlsx", "PC-") {
        let id = cell(&row, 0);
        if !cell(&row, 9).is_empty() {
            truth.withheld.insert(id.clone());
        }
        truth.line(&id, "XTS", number(&cell(&row, 5)));
        truth.line(&id, "USD", number(&cell(&row, 7)));
        truth.lines += 1 + usize::from(!cell(&row, 6).is_empty());
    }
    for row in book("missions-foreign.xlsx", "TCF-") {
        let id = cell(&row, 0);
        truth.line(&id, "USD", number(&cell(&row, 10)));
        truth.line(&id, "USD", number(&cell(&row, 11)));
        truth.line(&id, "XTS", number(&cell(&row, 12)));
        truth.lines += 1 + (10..13).filter(|at| !cell(&row, *at).is_empty()).count();
    }
    truth
}

/// What a measurement of all years says was reported, by currency.
fn reported(world: &World) -> Sums {
    assert!(world.ayni(&["measure", "-o", "all"]).code <= 1);
    let tables: Value = serde_json::from_slice(&world.read("all/tables.json")).expect("tables");
    let table = tables.as_array().expect("tables").iter().find(|table| table["spec"]["id"] == "reported");
    let rows = table.expect("the table")["rows"].as_array().expect("rows").iter();
    rows.filter_map(|row| {
        let amount = row["reported"].as_str()?.parse().expect("an amount");
        Some((row["key"][0].as_str().expect("a currency").to_owned(), amount))
    })
    .collect()
}

#[test]
fn what_is_in_the_register_is_what_stands_in_the_files() {
    let truth = truth();
    let world = World::ayllu();
    let counts = world.json(0, &["query", "SELECT COUNT(*) FROM activity"])["rows"][0][0].clone();
    assert_eq!(counts, truth.activities.len() - WAITING.len());
    assert!((400..=900).contains(&truth.activities.len()), "{}", truth.activities.len());
    assert!(truth.lines >= 1_500, "{}", truth.lines);
    assert_eq!(reported(&world), truth.sums);
    assert_eq!(truth.sums.len(), 4, "{:?}", truth.sums);

    // Nothing that was withheld is in a file that is published, not even as a title.
    let page = String::from_utf8(world.read("all/measurement.html")).expect("text");
    assert!(!page.contains("prisoners"));
    assert_eq!(truth.withheld.len(), 4, "{:?}", truth.withheld);
}

#[test]
fn every_fault_that_a_file_was_given_is_found_at_its_place() {
    let world = World::agency();
    let reports = world.import_all("sent");
    assert_eq!(reports.len(), 12, "twelve offices");
    let mut waiting = 0;
    let mut found: BTreeMap<(String, String), u64> = BTreeMap::new();
    for report in &reports {
        waiting += report["counts"]["waiting"].as_u64().expect("a number");
        for one in report["findings"]["totals"].as_array().expect("totals") {
            let name = |of: &Value| of.as_str().expect("text").to_owned();
            found.insert(
                (name(&report["file"]), name(&one["code"])),
                one["total"].as_u64().expect("a number"),
            );
        }
        for one in report["findings"]["findings"].as_array().expect("findings") {
            let place = &one["origin"];
            assert!(
                place["file"] == report["file"] && (one["severity"] != "error" || place["row"].is_u64()),
                "{one}"
            );
        }
    }
    assert_eq!(waiting, WAITING.len() as u64);
    for (file, code) in [
        ("science.xlsx", "map-country-unknown"),
        ("science.xlsx", "map-currency-missing"),
        ("science.xlsx", "map-date-impossible"),
        ("science.xlsx", "period-order"),
        ("science.xlsx", "share-above"),
        ("science.xlsx", "text-placeholder"),
        ("civil-defence-foreign.xlsx", "map-country-unknown"),
        ("courses-foreign.csv", "map-date-impossible"),
        ("scholarships-foreign.csv", "map-number-unreadable"),
        ("scholarships-foreign.csv", "map-total-differs"),
        ("scholarships-foreign.csv", "sheet-encoding-guessed"),
        ("health.csv", "amount-slip"),
        ("health.csv", "quantity-days"),
        ("received.xlsx", "status-disbursed"),
    ] {
        assert!(found.contains_key(&(file.to_owned(), code.to_owned())), "{code} in {file}: {found:#?}");
    }
}

#[test]
fn what_two_offices_sent_again_changes_what_they_changed_and_nothing_else() {
    let world = World::ayllu();
    let before = reported(&world);
    let (mut new, mut changed, mut gone) = (0, 0, 0);
    let mut difference: BTreeMap<String, Amount> = BTreeMap::new();
    for name in ["health", "science"] {
        let (first, second) = (own(&format!("{name}.csv")), own(&format!("revised/{name}.csv")));
        let kept = |id: &String| !WAITING.contains(&id.as_str());
        new += second.keys().filter(|id| !first.contains_key(*id) || !kept(id)).count();
        gone += first.keys().filter(|id| !second.contains_key(*id)).count();
        changed += first
            .iter()
            .filter(|(id, rows)| kept(id) && second.get(*id).is_some_and(|then| then != *rows))
            .count();
        let mut add = |rows: &BTreeMap<String, String>, amount: &str, currency: &str, sign: i64| {
            if let Some(amount) = number(&rows[amount]) {
                let sum = difference.entry(rows[currency].clone()).or_default();
                *sum = sum.plus(amount.times(Amount::whole(sign)).expect("fits")).expect("a sum");
            }
        };
        for (sign, file) in [(-1, &first), (1, &second)] {
            for row in file.iter().filter(|(id, _)| sign == 1 || kept(id)).flat_map(|(_, rows)| rows) {
                add(row, "money", "currency", sign);
                add(row, "value", "value_currency", sign);
            }
        }
    }
    let reports = world.import_all("sent/revised");
    let count = |name: &str| reports.iter().filter_map(|report| report["counts"][name].as_u64()).sum::<u64>();
    assert_eq!((count("new"), count("changed"), count("gone")), (new as u64, changed as u64, gone as u64));
    assert_eq!((new, changed, gone), (6, 4, 1));
    assert_eq!(count("waiting"), 0);

    let mut expected = before;
    for (currency, amount) in difference {
        let sum = expected.entry(currency).or_default();
        *sum = sum.plus(amount).expect("a sum");
    }
    assert_eq!(reported(&world), expected);
}

#[test]
fn the_writer_writes_the_register_that_is_here() {
    let out = tempfile::tempdir().expect("a folder");
    let mut writer = std::process::Command::new("python3");
    writer.env("PYTHONDONTWRITEBYTECODE", "1").arg(register("writer/write.py")).arg(out.path());
    let Ok(done) = writer.output() else {
        println!("skipped: python3 is not here");
        return;
    };
    assert!(done.status.success(), "{}", text(&done.stderr));
    let mut compared = 0;
    for folder in ["", "revised"] {
        for entry in std::fs::read_dir(out.path().join(folder)).expect("files").flatten() {
            // How a zip is packed is the business of each Python's library.
            if entry.path().extension().is_some_and(|end| end == "csv") {
                let name = PathBuf::from(folder).join(entry.file_name());
                assert_eq!(
                    text(&std::fs::read(entry.path()).expect("a file")),
                    text(&std::fs::read(register(name.to_str().expect("a name"))).expect("a file")),
                    "{}",
                    name.display()
                );
                compared += 1;
            }
        }
    }
    assert_eq!(compared, OWN.len() + 3 + 2);
}
