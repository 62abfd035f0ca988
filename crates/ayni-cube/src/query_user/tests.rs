//! Queries that may run and give what was computed apart, and queries that must not.

use std::collections::BTreeSet;
use std::path::Path;

use ayni_model::Amount;
use ayni_model::finding::Arg;
use ayni_model::register::{Cell, ColumnKind, RowSink, all_tables, table};

use super::*;

/// Amounts whose sum is easy to see, in two currencies, and one quantity.
const MEASURES: [(&str, &str, &str, &str); 5] = [
    ("A", "0.1", "USD", ""),
    ("A", "0.2", "USD", ""),
    ("B", "1000000000000000000000.000001", "USD", ""),
    ("B", "-5", "XAD", ""),
    ("B", "12.5", "", "day"),
];

/// A folder with the tables, filled with `measures` and one activity of each name.
fn folder(measures: &[(&str, &str, &str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let all: BTreeSet<&str> = all_tables().map(|form| form.name).collect();
    let mut writer = RegisterWriter::new(folder.path(), &all).expect("files");
    let mut names: Vec<&str> = measures.iter().map(|measure| measure.0).collect();
    names.dedup();
    for name in names {
        let form = table("activity").expect("a table");
        let cells = form.columns.iter().map(|column| match (column.name, column.kind) {
            ("activity", _) => Cell::text(name),
            ("title", _) => Cell::text(format!("Wells of {name}")),
            ("first_day", _) => Cell::Day(ayni_model::Day::constant(2024, 2, 29)),
            (_, _) if !column.needed => Cell::Missing,
            (_, ColumnKind::Text) => Cell::text("XAA"),
            (_, ColumnKind::Truth) => Cell::Truth(false),
            _ => Cell::Whole(1),
        });
        writer.row(form, cells.collect()).expect("a row");
    }
    for (number, (name, amount, currency, unit)) in (1..).zip(measures) {
        let form = table("measure").expect("a table");
        let cells = form.columns.iter().map(|column| match column.name {
            "activity" => Cell::text(*name),
            "number" => Cell::Whole(number),
            "basis" => Cell::text("disbursed"),
            "amount" => Cell::Amount(amount.parse::<Amount>().expect("an amount")),
            "currency" => Cell::text(*currency),
            "unit" => Cell::text(*unit),
            "withheld" => Cell::Truth(false),
            "version" => Cell::Whole(1),
            "valuation" => Cell::Missing,
            _ => Cell::text("x"),
        });
        writer.row(form, cells.collect()).expect("a row");
    }
    writer.finish().expect("an end");
    folder
}

#[derive(Default)]
struct Rows {
    columns: Vec<AnswerColumn>,
    rows: Vec<Vec<Option<String>>>,
}

impl AnswerSink for Rows {
    fn columns(&mut self, columns: &[AnswerColumn]) -> std::io::Result<()> {
        self.columns = columns.to_vec();
        Ok(())
    }

    fn row(&mut self, cells: Vec<Option<String>>) -> std::io::Result<()> {
        self.rows.push(cells);
        Ok(())
    }
}

/// Runs on a thread with a deep stack, as the program does.
fn deep<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(128 << 20);
        thread.spawn_scoped(scope, work).expect("a thread").join().expect("no panic")
    })
}

fn run_in(folder: &Path, text: &str, limits: &QueryLimits) -> Result<Rows, Box<Finding>> {
    deep(|| {
        let query = Query::parse(text, limits)?;
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let mut rows = Rows::default();
        match runtime.block_on(query.run(folder, limits, &mut rows)) {
            Ok(total) => assert_eq!(total, rows.rows.len() as u64),
            Err(QueryStop::Refused(finding)) => return Err(finding),
            Err(other) => panic!("{text}: {other:?}"),
        }
        Ok(rows)
    })
}

fn rows(folder: &tempfile::TempDir, text: &str) -> Vec<String> {
    let answer = run_in(folder.path(), text, &QueryLimits::default());
    let answer = answer.unwrap_or_else(|finding| panic!("{text}: {finding:?}"));
    let line = |row: &Vec<Option<String>>| {
        let cells: Vec<&str> = row.iter().map(|cell| cell.as_deref().unwrap_or("–")).collect();
        cells.join(" | ")
    };
    answer.rows.iter().map(line).collect()
}

/// The code that a query is refused with, and its line and column where it has them.
fn refused(folder: &tempfile::TempDir, text: &str) -> (String, Option<(u64, u64)>) {
    match run_in(folder.path(), text, &QueryLimits::default()) {
        Ok(answer) => panic!("{} gave {} rows", text.get(..80).unwrap_or(text), answer.rows.len()),
        Err(finding) => {
            let number = |name: &str| match finding.args.get(name) {
                Some(Arg::Count(count)) => Some(*count),
                _ => None,
            };
            (finding.code.clone(), number("line").zip(number("column")))
        }
    }
}

#[test]
fn totals_are_exact() {
    let folder = folder(&MEASURES);
    // 0.1 + 0.2 is 0.3, and 10^21 does not swallow a millionth.
    let text = "SELECT activity, currency, SUM(amount), COUNT(*), AVG(amount) FROM measure \
                WHERE basis = 'disbursed' AND currency = 'USD' GROUP BY activity, currency ORDER BY activity";
    assert_eq!(
        rows(&folder, text),
        [
            "A | USD | 0.3 | 2 | 0.15",
            "B | USD | 1000000000000000000000.000001 | 1 | 1000000000000000000000.000001"
        ]
    );
    let text = "SELECT SUM(amount) - 1000000000000000000000 FROM measure WHERE currency = 'USD' AND basis IS NOT NULL";
    assert_eq!(rows(&folder, text), ["0.300001"]);
    // One third: an average rounds once, half to even; a quotient is cut after four places more.
    let text = "WITH t AS (SELECT 1 AS n UNION ALL SELECT 0 UNION ALL SELECT 0) SELECT AVG(n), SUM(n), 1.0 / 3 FROM t";
    assert_eq!(rows(&folder, text), ["0.333333 | 1 | 0.33333"]);
    assert_eq!(rows(&folder, "SELECT AVG(n) FROM (VALUES (0.000001), (0.000002)) AS t(n)"), ["0.000002"]);
    assert_eq!(rows(&folder, "SELECT AVG(n) FROM (VALUES (0.000002), (0.000003)) AS t(n)"), ["0.000002"]);
    assert_eq!(rows(&folder, "SELECT AVG(n) FROM (VALUES (-0.000002), (-0.000003)) AS t(n)"), ["-0.000002"]);
    assert_eq!(rows(&folder, "SELECT SUM(share), COUNT(share) FROM goal"), ["– | 0"]);
}

#[test]
fn literals_are_decimals_and_floats_are_refused() {
    let folder = folder(&MEASURES);
    assert_eq!(rows(&folder, "SELECT 0.1 + 0.2 = 0.3, 0.1 + 0.2"), ["true | 0.3"]);
    let answer =
        run_in(folder.path(), "SELECT 1.5, 2, 'x', DATE '2024-02-29', TRUE", &QueryLimits::default());
    let kinds: Vec<_> = answer.expect("rows").columns.iter().map(|column| column.kind).collect();
    use ColumnKind::{Amount, Day, Text, Truth, Whole};
    assert_eq!(kinds, [Amount, Whole, Text, Day, Truth]);
    for text in [
        "SELECT CAST(amount AS DOUBLE) FROM measure",
        "SELECT amount::REAL FROM measure",
        "SELECT activity FROM measure WHERE CAST(amount AS FLOAT) > 1",
    ] {
        assert_eq!(refused(&folder, text).0, "query-float", "{text}");
    }
    assert_eq!(rows(&folder, "SELECT CAST(2.345 AS DECIMAL(10, 2))"), ["2.35"]);
}

#[test]
fn what_does_not_fit_is_refused_and_never_wraps() {
    let folder = folder(&[
        ("A", "99999999999999999999999999999999", "USD", ""),
        ("A", "99999999999999999999999999999999", "USD", ""),
        ("A", "-99999999999999999999999999999999", "USD", ""),
    ]);
    let sum = "SELECT SUM(amount) FROM measure WHERE basis IS NOT NULL AND currency = 'USD'";
    // What runs over and comes back is right, whatever the order.
    assert_eq!(rows(&folder, sum), ["99999999999999999999999999999999"]);
    for text in [
        &format!("{sum} AND amount > 0"),
        "SELECT amount + amount FROM measure",
        "SELECT amount * 100000000 FROM measure",
        "SELECT amount * amount FROM measure",
        "SELECT SUM(amount) OVER (ORDER BY number) FROM measure WHERE basis = 'disbursed' AND currency = 'USD'",
        "SELECT AVG(n) * 10 FROM (VALUES (99999999999999999999999999999999.0)) AS t(n)",
    ] {
        assert_eq!(refused(&folder, text).0, "query-overflow", "{text}");
    }
    // Whole numbers go beyond 64 bits.
    for (text, result) in [
        ("SELECT 9223372036854775807 + 1", "9223372036854775808"),
        ("SELECT 9223372036854775807 * 9223372036854775807", "85070591730234615847396907784232501249"),
        ("SELECT -n FROM (SELECT -9223372036854775808 AS n) AS t", "9223372036854775808"),
        ("SELECT SUM(n) FROM (VALUES (9223372036854775807), (1)) AS t(n)", "9223372036854775808"),
    ] {
        assert_eq!(rows(&folder, text), [result], "{text}");
    }
    assert_eq!(refused(&folder, "SELECT 1 / 0").0, "query-divided-by-zero");
    assert_eq!(refused(&folder, "SELECT 1.5 / 0").0, "query-divided-by-zero");
    assert_eq!(refused(&folder, "SELECT CAST(activity AS INT) FROM measure").0, "query-value");
}

#[test]
fn unlike_units_are_not_added_blindly() {
    let folder = folder(&MEASURES);
    for text in [
        "SELECT SUM(amount) FROM measure",
        "SELECT activity, AVG(amount) FROM measure WHERE currency = 'USD' GROUP BY activity",
        "SELECT basis, SUM(amount) OVER (PARTITION BY basis) FROM measure",
    ] {
        assert_eq!(refused(&folder, text).0, "query-unlike", "{text}");
    }
    let text = "SELECT basis, unit, SUM(amount) FROM measure WHERE unit IS NOT NULL GROUP BY basis, unit";
    assert_eq!(rows(&folder, text), ["disbursed | day | 12.5"]);
}

#[test]
fn values_of_indicators_are_not_added_blindly() {
    let folder = folder(&MEASURES);
    for text in [
        "SELECT SUM(value) FROM indicator_value",
        "SELECT unit, kind, SUM(value) FROM indicator_value GROUP BY unit, kind",
        "SELECT joining, SUM(numerator) FROM value_part WHERE kind = 'actual' GROUP BY joining",
    ] {
        assert_eq!(refused(&folder, text).0, "query-unjoined", "{text}");
    }
    let text = "SELECT unit, SUM(value) FROM indicator_value WHERE joining = 'sum' AND kind = 'actual' GROUP BY unit";
    assert!(rows(&folder, text).is_empty());
}

#[test]
fn joins_sets_windows_and_subqueries_may_be_used() {
    let folder = folder(&MEASURES);
    for (text, result) in [
        (
            "SELECT a.title, COUNT(m.number) AS n FROM activity a LEFT JOIN measure m \
             ON m.activity = a.activity AND m.amount > 0.15 GROUP BY a.title ORDER BY n DESC, 1 LIMIT 1",
            "Wells of B | 2",
        ),
        ("SELECT activity FROM measure INTERSECT SELECT 'A'", "A"),
        ("SELECT MAX(r) FROM (SELECT ROW_NUMBER() OVER (ORDER BY amount) AS r FROM measure) AS t", "5"),
        ("SELECT COUNT(DISTINCT currency) FROM measure", "2"),
        (
            "SELECT COUNT(*) FROM activity WHERE activity IN (SELECT activity FROM measure WHERE amount < 0)",
            "1",
        ),
        (
            "SELECT UPPER(title) FROM activity WHERE title LIKE '%A' AND EXTRACT(YEAR FROM first_day) = 2024",
            "WELLS OF A",
        ),
        (
            "SELECT CASE WHEN amount < 0 THEN 'back' ELSE 'out' END FROM measure WHERE currency = 'XAD'",
            "back",
        ),
        (
            "SELECT first_day FROM activity WHERE first_day > DATE '2024-01-01' ORDER BY activity LIMIT 1",
            "2024-02-29",
        ),
    ] {
        assert_eq!(rows(&folder, text), [result], "{text}");
    }
}

#[test]
fn every_column_of_every_table_can_be_named_without_quotation_marks() {
    let folder = folder(&MEASURES);
    for form in all_tables() {
        let names: Vec<&str> = form.columns.iter().map(|column| column.name).collect();
        rows(&folder, &format!("SELECT {} FROM {}", names.join(", "), form.name));
    }
}

#[test]
fn nothing_but_one_select_runs() {
    let folder = folder(&MEASURES);
    for text in [
        "COPY measure TO 'x.csv'",
        "COPY (SELECT 1) TO 'x.csv'",
        "INSERT INTO measure VALUES (1)",
        "UPDATE measure SET amount = 0",
        "DELETE FROM measure",
        "DROP TABLE measure",
        "CREATE EXTERNAL TABLE t STORED AS CSV LOCATION '/etc/passwd'",
        "CREATE TABLE t AS SELECT 1",
        "SET datafusion.execution.batch_size = 1",
        "EXPLAIN SELECT 1",
        "SHOW TABLES",
        "PREPARE p AS SELECT 1",
        "SELECT 1; SELECT 2",
        "SELECT 1; DROP TABLE measure",
        "SELECT * FROM '/etc/passwd'",
        "SELECT * FROM \"measure.parquet\"",
        "SELECT * FROM information_schema.tables",
        "SELECT * FROM datafusion.public.measure",
        "SELECT * FROM generate_series(1, 1000000000)",
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * INTO t FROM measure",
        "SELECT * FROM measure FOR UPDATE",
        "WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM t) SELECT * FROM t",
        "WITH t AS (INSERT INTO measure VALUES (1) RETURNING 1) SELECT 1",
        "SELECT now()",
        "SELECT random()",
        "SELECT repeat('x', 1000000000)",
        "SELECT version()",
        "SELECT $1",
        "SELECT X'00'",
        "SELECT ARRAY[1]",
        "SELECT activity FROM measure ORDER BY CUBE(activity)",
        "SELECT COUNT(*) FROM measure GROUP BY CUBE(activity, unit)",
        "SELECT 'a' ~ 'b'",
        "SELECT SUM(DISTINCT amount), currency, basis FROM measure GROUP BY currency, basis",
        "SELECT * FROM measure TABLESAMPLE BERNOULLI (10)",
        "SELECT * FROM measure PIVOT (SUM(amount) FOR currency IN ('USD'))",
        "SELECT INTERVAL '1 year'",
        "VALUES (1)",
        "FROM measure SELECT *",
        "",
        "   -- nothing",
        "SELECT",
        "SELECT FROM WHERE",
        "SELECT 'open",
        "DESCRIBE measure",
        "\u{0}",
    ] {
        let (code, _) = refused(&folder, text);
        let expected = ["query-not-allowed", "query-syntax", "query-table", "query-function"];
        assert!(expected.contains(&code.as_str()), "{text}: {code}");
    }
    assert!(!folder.path().join("x.csv").exists());
}

#[test]
fn refusals_say_where_and_what_there_is() {
    let folder = folder(&MEASURES);
    for (text, code, place) in [
        ("SELECT (amount\n  FROM measure", "query-syntax", (2, 3)),
        ("SELECT 1\nFROM mesure", "query-table", (2, 6)),
        ("SELECT 1,\n       sqrt(2)", "query-function", (2, 8)),
        ("SELECT amout FROM measure", "query-column", (1, 8)),
        ("SELECT 1; COPY x TO 'y'", "query-not-allowed", (1, 11)),
        ("  DROP TABLE x", "query-not-allowed", (1, 3)),
    ] {
        assert_eq!(refused(&folder, text), (code.to_owned(), Some(place)), "{text}");
    }
}

#[test]
fn long_deep_and_large_queries_are_refused_before_they_run() {
    let folder = folder(&MEASURES);
    let plus = |count: usize| format!("SELECT 1{}", " + 1".repeat(count));
    // The selection itself is one operator.
    assert_eq!(rows(&folder, &plus(499)), ["500"]);
    assert_eq!(refused(&folder, &plus(500)).0, "query-operators");
    assert_eq!(refused(&folder, &plus(4_000)).0, "query-operators");
    let list: Vec<String> = (0..600).map(|number| number.to_string()).collect();
    let text = format!("SELECT 1 WHERE 1 IN ({})", list.join(","));
    assert_eq!(refused(&folder, &text).0, "query-operators");
    let union = vec!["SELECT 1"; 400].join(" UNION ALL ");
    assert_eq!(refused(&folder, &union).0, "query-operators");
    for (open, close) in
        [("(", ")"), ("NOT (", ")"), ("CASE WHEN TRUE THEN ", " END"), ("NOT ", ""), ("lower(", ")")]
    {
        for depth in [17, 400] {
            let text = format!("SELECT {}1{}", open.repeat(depth), close.repeat(depth));
            assert_eq!(refused(&folder, &text).0, "query-nested", "{open}");
        }
    }
    assert_eq!(rows(&folder, &format!("SELECT {}1{}", "(".repeat(16), ")".repeat(16))), ["1"]);
    // The parser tries each level twice where something is wrong within: it must end soon all the same.
    let text = format!("SELECT {}1 1{}", "NOT CAST(".repeat(15), " AS INT)".repeat(15));
    let code = refused(&folder, &text).0;
    assert!(["query-syntax", "query-not-allowed"].contains(&code.as_str()), "{code}");
    let selects = format!("{}SELECT 1{}", "SELECT * FROM (".repeat(200), ") AS t".repeat(200));
    assert_eq!(refused(&folder, &selects).0, "query-nested");
    let long = format!("SELECT 1 -- {}", "x".repeat(17 << 10));
    assert_eq!(refused(&folder, &long).0, "query-size");
}

#[test]
fn memory_and_rows_are_bounded() {
    let many: Vec<(&str, &str, &str, &str)> = std::iter::repeat_n(("A", "1", "USD", ""), 2_000).collect();
    let folder = folder(&many);
    let small = QueryLimits { memory: 4 << 20, rows: 1_000, ..QueryLimits::default() };
    let text = "SELECT a.number, b.number FROM measure a CROSS JOIN measure b ORDER BY a.number + b.number";
    assert_eq!(
        run_in(folder.path(), text, &small).err().map(|finding| finding.code),
        Some("query-memory".into())
    );
    let text = "SELECT number FROM measure";
    assert_eq!(
        run_in(folder.path(), text, &small).err().map(|finding| finding.code),
        Some("query-rows".into())
    );
    assert_eq!(run_in(folder.path(), "SELECT COUNT(*) FROM measure", &small).expect("rows").rows.len(), 1);
}
