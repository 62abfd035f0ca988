//! A large base and six tables over it, for `tools/bench.py`, which has DuckDB answer the same
//! queries over the same files and compares both the answers and the times.
//!
//! `roll-up make FOLDER ROWS` writes a base of invented rows, the same each time.
//! `roll-up serve FOLDER` first prints the tables with their queries, and then answers each line of
//! its standard input, a table's id, with a line of the seconds taken and the rows.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufRead, Write};
use std::path::Path;
use std::time::Instant;

use ayni_cube::{BaseWriter, Cube, Options, plain_sql};
use ayni_model::amount::share_exactly;
use ayni_model::measure::{
    Dimension, Direction, MeasureBatch, MeasureKind, MeasureRow, Nature, PartnerGroups, ShareKind, ShareRow,
    TableRows, TableSpec,
};
use ayni_model::{Amount, Basis};

/// Rows of one activity: its presence in ten years, and four resources over the same years.
const ROWS_EACH: u32 = 50;
const YEARS: u32 = 10;
/// Activities that are written at a time.
const AT_A_TIME: u32 = 2_000;
/// Threads, for DuckDB too.
const THREADS: usize = 2;

const PARTNERS: u64 = 150;
const SECTORS: u64 = 40;
const GOALS: u64 = 17;
const ITEMS: [&str; 20] = [
    "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "C1", "C2",
    "C3", "C4", "C5",
];
const UNITS: [&str; 6] = ["course", "day", "hour", "mission", "person", "piece"];
const FORMS: [&str; 4] = ["bilateral", "triangular", "regional", "multilateral"];
const GROUNDS: [&str; 4] = ["credit", "pledge", "private", "withheld"];

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["make", folder, rows] => make(Path::new(folder), rows.parse()?),
        ["serve", folder] => tokio::runtime::Builder::new_multi_thread()
            .worker_threads(THREADS)
            .build()?
            .block_on(serve(Path::new(folder))),
        _ => Err("roll-up make FOLDER ROWS, or roll-up serve FOLDER".into()),
    }
}

fn tables() -> Vec<TableSpec> {
    use Dimension::{Basis, Direction, Goal, Group, Item, Partner, Reporter, Sector, Year};
    let table = |id: &str, dimensions: &[Dimension]| TableSpec {
        id: id.to_owned(),
        rows: TableRows::Counted,
        dimensions: dimensions.to_vec(),
    };
    vec![
        table("totals", &[Direction, Basis, Group]),
        table("years", &[Year, Direction, Basis, Group]),
        table("items-by-reporter", &[Direction, Basis, Item, Reporter]),
        table("partners-by-year", &[Year, Direction, Basis, Group, Partner]),
        table("sectors", &[Direction, Basis, Group, Sector]),
        table("goals", &[Direction, Basis, Group, Goal]),
    ]
}

async fn serve(folder: &Path) -> Outcome<()> {
    let options = Options { partitions: THREADS, ..Options::default() };
    let cube = Cube::open(folder, options).await?;
    let tables = tables();
    let mut queries = Vec::new();
    for spec in &tables {
        queries.push(serde_json::json!({ "id": spec.id, "sql": plain_sql(spec)? }));
    }
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", serde_json::Value::from(queries))?;
    out.flush()?;
    for id in std::io::stdin().lock().lines() {
        let id = id?;
        let spec = tables.iter().find(|spec| spec.id == id).ok_or("no such table")?;
        let began = Instant::now();
        let table = cube.roll_up(spec).await?;
        let seconds = began.elapsed().as_secs_f64();
        writeln!(out, "{}", serde_json::json!({ "seconds": seconds, "rows": table.rows }))?;
        out.flush()?;
    }
    Ok(())
}

fn make(folder: &Path, rows: u32) -> Outcome<()> {
    std::fs::create_dir_all(folder)?;
    let group = |n: u64| PartnerGroups { region: format!("{:03}", 2 + n % 22), ..PartnerGroups::default() };
    let groups: BTreeMap<String, PartnerGroups> = (0..PARTNERS).map(|n| (partner(n), group(n))).collect();
    let mut writer = BaseWriter::new(folder, &groups)?;
    let activities = rows.div_ceil(ROWS_EACH);
    for from in (0..activities).step_by(AT_A_TIME as usize) {
        let mut batch = MeasureBatch::default();
        for activity in from..activities.min(from + AT_A_TIME) {
            add(&mut batch, activity, activities, rows)?;
        }
        writer.add(&batch)?;
    }
    for file in writer.finish()? {
        eprintln!("{}: {} rows", file.name, file.rows);
    }
    Ok(())
}

/// Adds the rows of one activity with their shares; none from number `end` on.
fn add(batch: &mut MeasureBatch, activity: u32, activities: u32, end: u32) -> Outcome<()> {
    let own = Draw(u64::from(activity));
    let nothing = || (vec![String::new()], vec![Amount::ONE]);
    let shares = [
        (ShareKind::Partner, own.codes("partner", PARTNERS, partner)),
        (ShareKind::Sector, own.codes("sector", SECTORS, |n| format!("{}", 110 + 10 * n))),
        (ShareKind::Goal, own.codes("goal", GOALS, |n| format!("{}", n + 1))),
        (ShareKind::Place, nothing()),
        (ShareKind::Marker, nothing()),
    ];
    let first = activity * ROWS_EACH;
    for row in (first..first + ROWS_EACH).take_while(|row| *row < end) {
        let row = measure_row(row, activity, activities)?;
        for (kind, (codes, weights)) in &shares {
            let table = batch.shares_mut(*kind);
            let [national, usd, quantity] =
                [row.national, row.usd, row.quantity].map(|whole| parts(whole, weights));
            let (national, usd, quantity) = (national?, usd?, quantity?);
            for (at, code) in codes.iter().enumerate() {
                let part = |parts: &[Amount]| parts.get(at).copied();
                let parts = Some(Box::new([part(&national), part(&usd), part(&quantity)]));
                table.push(ShareRow { parts, ..ShareRow::whole(&row, code) });
            }
        }
        batch.rows.push(row);
    }
    Ok(())
}

/// The whole split by the weights; nothing of nothing.
fn parts(whole: Option<Amount>, weights: &[Amount]) -> Outcome<Vec<Amount>> {
    match whole {
        Some(whole) => share_exactly(whole, weights).ok_or("weights of nothing".into()),
        None => Ok(Vec::new()),
    }
}

fn measure_row(row: u32, activity: u32, activities: u32) -> Outcome<MeasureRow> {
    // Ministries report one after the other, so that rows come in the order of their reporters.
    let reporter = u64::from(activity) * 40 / u64::from(activities);
    let (place, year) = (row % ROWS_EACH / YEARS, row % YEARS);
    let resource = Draw(u64::from(activity * ROWS_EACH + place) + (1 << 40));
    let own = Draw(u64::from(activity));
    let one = Draw(u64::from(row) + (2 << 40));
    let kind = match place {
        0 => MeasureKind::Presence,
        1 | 2 => MeasureKind::Money,
        3 => MeasureKind::Value,
        _ => MeasureKind::Quantity,
    };
    let presence = kind == MeasureKind::Presence;
    let item = if presence { "" } else { resource.of("item", &ITEMS) };
    let unit = if kind == MeasureKind::Quantity { resource.of("unit", &UNITS) } else { "" };
    let money = matches!(kind, MeasureKind::Money | MeasureKind::Value);
    let currency = if money { format!("XT{}", letter(own.below("currency", 12))) } else { String::new() };
    let amount = match kind {
        MeasureKind::Presence => None,
        MeasureKind::Quantity => Some(Amount::whole(1 + one.below("days", 400) as i64)),
        _ => Some(
            Amount::from_millionths(i128::from(one.below("amount", 9_000_000_000)) * 10_000)
                .map_err(|error| error.to_string())?,
        ),
    };
    let rate =
        Amount::from_millionths(1_000_000 + i128::from(year) * 37_500).map_err(|error| error.to_string())?;
    let converted = money && one.below("rate", 50) > 0;
    Ok(MeasureRow {
        row,
        reporter: format!("XAA-M{reporter:02}"),
        activity: format!("A{activity:07}"),
        resource: if presence { String::new() } else { format!("r{place}") },
        measure: 0,
        component: String::new(),
        kind,
        year: Some(2015 + year as i16),
        direction: match own.below("direction", 20) {
            0..14 => Direction::Provided,
            14..19 => Direction::Received,
            _ => Direction::OwnInput,
        },
        form: (*own.of("form", &FORMS)).to_owned(),
        basis: if presence { None } else { Some(*resource.of("basis", Basis::ALL)) },
        group: item.get(..1).unwrap_or_default().to_owned(),
        item: item.to_owned(),
        rule: if presence { String::new() } else { format!("working-{item}") },
        unit: unit.to_owned(),
        rates: if converted {
            format!("{currency} {} {rate} per USD (invented)", 2015 + year)
        } else {
            String::new()
        },
        currency,
        amount,
        national: amount.filter(|_| converted),
        usd: match amount.filter(|_| converted) {
            Some(amount) => Some(amount.divided_by(rate).map_err(|error| error.to_string())?),
            None => None,
        },
        quantity: amount.filter(|_| kind == MeasureKind::Quantity),
        constant: None,
        international: None,
        valuation: None,
        price: String::new(),
        nature: if resource.below("estimated", 25) == 0 { Nature::Estimated } else { Nature::Measured },
        payer: String::new(),
        role: None,
        side: None,
        phase: String::new(),
        receipt: false,
        gender: None,
        left_out: if resource.below("left-out", 12) == 0 { resource.of("ground", &GROUNDS) } else { "" }
            .to_owned(),
        file: format!("ministry-{reporter:02}.xlsx"),
        sheet: "Activities".to_owned(),
        file_row: activity % 65_536 + 2,
        file_column: 10 + place,
    })
}

fn letter(n: u64) -> char {
    char::from(b'A' + (n % 26) as u8)
}

/// A code of three letters.
fn partner(n: u64) -> String {
    [letter(n / 26), letter(n), letter(n * 7)].into_iter().collect()
}

/// Numbers that look drawn but are a function of a seed and a word: the same on every machine.
struct Draw(u64);

impl Draw {
    /// A number below `end` (SplitMix64 over the seed and the word).
    fn below(&self, word: &str, end: u64) -> u64 {
        let salt = word.bytes().fold(0_u64, |salt, byte| salt.wrapping_mul(31).wrapping_add(byte.into()));
        let mut x = (self.0 ^ salt.rotate_left(32)).wrapping_add(0x9e37_79b9_7f4a_7c15);
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (x ^ (x >> 31)) % end
    }

    fn of<'a, T>(&self, word: &str, list: &'a [T]) -> &'a T {
        &list[self.below(word, list.len() as u64) as usize]
    }

    /// One to three different codes in their order, with weights.
    fn codes(&self, word: &str, all: u64, code: fn(u64) -> String) -> (Vec<String>, Vec<Amount>) {
        let from = self.below(word, all);
        let count = [1, 1, 1, 2, 2, 3][self.below(&format!("{word}s"), 6) as usize];
        let chosen: BTreeMap<String, Amount> =
            (0..count).map(|n| (code((from + n * 5) % all), Amount::whole(20 + 15 * n as i64))).collect();
        chosen.into_iter().unzip()
    }
}
