//! `ayni query`

use std::path::PathBuf;

use ayni_model::document::{Column, Phrase, Speak, Table, TableCell, TableRow};
use ayni_model::finding::Arg;
use ayni_model::register::{ColumnKind, all_tables};

use super::{Done, Out};
use crate::app::query::{self, Answer};
use crate::app::{Kit, Refusal};

/// The widest a cell is shown on the terminal; plain data and CSV have it whole.
const WIDTH: usize = 60;

#[derive(clap::Args)]
pub struct Args {
    #[arg(conflicts_with_all = ["query_file", "tables"])]
    sql: Option<String>,
    #[arg(long = "file", value_name = "FILE", conflicts_with = "tables")]
    query_file: Option<PathBuf>,
    #[arg(long)]
    csv: bool,
    #[arg(long, value_name = "NUMBER", default_value_t = 50)]
    rows: u64,
    #[arg(long)]
    all_versions: bool,
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=3600))]
    seconds: u64,
    #[arg(long)]
    tables: bool,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    if args.tables {
        tables(kit, out);
        return Ok(Done::Clean);
    }
    let text = match (&args.sql, &args.query_file) {
        (Some(text), _) => text.clone(),
        (None, Some(path)) => std::fs::read_to_string(path).map_err(|error| Refusal::file(path, &error))?,
        (None, None) => return Err(Refusal::usage("query-which", [])),
    };
    let answer = query::ask(kit, &text, args.all_versions, args.seconds).await?;
    if args.csv {
        csv(answer, out)?;
    } else if out.json {
        json(answer, out)?;
    } else {
        table(answer, args.rows, kit, out)?;
    }
    Ok(Done::Clean)
}

/// The tables with their columns, types and meaning.
fn tables(kit: &Kit, out: &Out) {
    let meaning = |key: &str| kit.words.say(&Phrase::key(key));
    if out.json {
        let all: Vec<_> = all_tables()
            .map(|form| {
                let columns: Vec<_> = form
                    .columns
                    .iter()
                    .map(|column| {
                        serde_json::json!({
                            "name": column.name, "kind": query::kind_name(column.kind),
                            "needed": column.needed, "meaning": meaning(column.words),
                        })
                    })
                    .collect();
                serde_json::json!({
                    "table": form.name, "meaning": meaning(form.words), "key": form.key, "columns": columns,
                })
            })
            .collect();
        out.data(&serde_json::json!(all));
        return;
    }
    for form in all_tables() {
        out.title(&format!("{}  {}", form.name, meaning(form.words)));
        for column in form.columns {
            let kind = match column.kind {
                ColumnKind::Text => "TEXT",
                ColumnKind::Whole => "BIGINT",
                ColumnKind::Amount => "DECIMAL(38,6)",
                ColumnKind::Truth => "BOOLEAN",
                ColumnKind::Day => "DATE",
            };
            out.line(&format!("  {:<24} {kind:<14} {}", column.name, meaning(column.words)));
        }
    }
}

/// Aligned, at most so many rows; the true number is said.
fn table(answer: Answer, most: u64, kit: &Kit, out: &Out) -> Result<(), Refusal> {
    let total = answer.total;
    let numeric: Vec<bool> = answer
        .columns
        .iter()
        .map(|column| matches!(column.kind, ColumnKind::Whole | ColumnKind::Amount))
        .collect();
    let columns: Vec<Column> = answer
        .columns
        .iter()
        .zip(&numeric)
        .map(|(column, numeric)| Column { heading: Phrase::words(shown(&column.name)), numeric: *numeric })
        .collect();
    let mut rows = Vec::new();
    for row in answer.take(usize::try_from(most).unwrap_or(usize::MAX)) {
        let cells = row?.into_iter().map(|cell| match cell {
            Some(text) => TableCell::Phrase(Phrase::words(shown(&text))),
            None => TableCell::Missing,
        });
        rows.push(TableRow { cells: cells.collect(), total: false });
    }
    let caption = if total > rows.len() as u64 {
        let args = [("shown", Arg::Count(rows.len() as u64)), ("count", Arg::Count(total))];
        Phrase::message("query-answer-part", args)
    } else {
        Phrase::message("query-answer", [("count", Arg::Count(total))])
    };
    let table = Table { id: "answer".to_owned(), caption, columns, rows, notes: Vec::new() };
    out.table(&table, &kit.words);
    Ok(())
}

/// A text on one line of the terminal, without anything that the terminal would obey.
fn shown(text: &str) -> String {
    let clean = |letter: char| if letter.is_control() { ' ' } else { letter };
    let mut line: String = text.chars().take(WIDTH).map(clean).collect();
    if text.chars().nth(WIDTH).is_some() {
        line.push('…');
    }
    line
}

/// Every row, one a line, so that a long answer need not be held.
fn json(answer: Answer, out: &Out) -> Result<(), Refusal> {
    let columns: Vec<_> = answer
        .columns
        .iter()
        .map(|column| serde_json::json!({ "name": column.name, "kind": query::kind_name(column.kind) }))
        .collect();
    let kinds: Vec<ColumnKind> = answer.columns.iter().map(|column| column.kind).collect();
    let total = answer.total;
    out.line(&format!("{{\n\"columns\": {},\n\"total\": {total},\n\"rows\": [", serde_json::json!(columns)));
    for (number, row) in (1..).zip(answer) {
        let cells: Vec<serde_json::Value> = row?
            .into_iter()
            .zip(&kinds)
            .map(|(cell, kind)| match (cell, kind) {
                (None, _) => serde_json::Value::Null,
                (Some(text), ColumnKind::Truth) => serde_json::json!(text == "true"),
                // A whole number beyond 64 bits stays text, as every exact number does.
                (Some(text), ColumnKind::Whole) => {
                    text.parse::<i64>().map_or(serde_json::json!(text), |number| serde_json::json!(number))
                }
                (Some(text), _) => serde_json::json!(text),
            })
            .collect();
        let end = if number < total { "," } else { "" };
        out.line(&format!("{}{end}", serde_json::json!(cells)));
    }
    out.line("]\n}");
    Ok(())
}

/// Every row as CSV; texts are made safe as in an export.
fn csv(answer: Answer, out: &Out) -> Result<(), Refusal> {
    let fault = |error: String| Refusal::Fault(error);
    let record = |cells: &[String]| -> Result<String, Refusal> {
        let mut writer =
            csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
        writer.write_record(cells).map_err(|error| fault(error.to_string()))?;
        let bytes = writer.into_inner().map_err(|error| fault(error.to_string()))?;
        Ok(String::from_utf8_lossy(&bytes).trim_end_matches('\n').to_owned())
    };
    let names: Vec<String> = answer.columns.iter().map(|column| safe(&column.name)).collect();
    let kinds: Vec<ColumnKind> = answer.columns.iter().map(|column| column.kind).collect();
    out.line(&record(&names)?);
    for row in answer {
        let cells: Vec<String> = row?
            .into_iter()
            .zip(&kinds)
            .map(|(cell, kind)| match (cell, kind) {
                (None, _) => String::new(),
                (Some(text), ColumnKind::Text) => safe(&text),
                (Some(text), _) => text,
            })
            .collect();
        out.line(&record(&cells)?);
    }
    Ok(())
}

fn safe(text: &str) -> String {
    ayni_formats::export::quoted(text).into_owned()
}
