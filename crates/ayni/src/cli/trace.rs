//! `ayni trace`

use std::path::PathBuf;

use ayni_cube::TraceRow;
use ayni_model::document::{Speak, TableCell};
use ayni_model::finding::Arg;
use ayni_model::origin::column_letters;
use ayni_model::quality::{Fact, QualityRow};
use ayni_model::sdg::SdgLine;
use ayni_model::{Amount, Origin};
use ayni_words::Words;

use super::{Done, Out};
use crate::app::trace::{self, Behind};
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {
    out: PathBuf,
    #[arg(requires = "cell")]
    table: Option<String>,
    cell: Option<String>,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let words = &kit.words;
    let Some((table, cell)) = args.table.zip(args.cell) else {
        let tables = trace::traceable(&args.out)?;
        if out.json {
            out.data(&serde_json::json!(tables.iter().map(|table| &table.id).collect::<Vec<_>>()));
            return Ok(Done::Clean);
        }
        out.say(words, "cli-trace-tables", []);
        for table in tables {
            let last = format!("{}{}", column_letters(table.columns.len() as u32), table.rows.len());
            out.line(&format!("  {} (A1–{last})  {}", table.id, words.say(&table.caption)));
        }
        return Ok(Done::Clean);
    };
    let report = trace::trace(&args.out, &table, &cell).await?;
    if out.json {
        out.data(&report.behind.to_json());
        return Ok(Done::Clean);
    }
    let shown = report.table.rows.get(report.cell.0).and_then(|row| row.cells.get(report.cell.1));
    let shown = match shown {
        Some(TableCell::Number(amount, decimals)) => words.number(*amount, *decimals),
        Some(TableCell::Count(count)) => words.count(*count),
        Some(TableCell::Phrase(phrase)) => words.say(phrase),
        Some(TableCell::Missing) | None => "–".to_owned(),
    };
    let lines: Vec<Vec<String>> = match &report.behind {
        Behind::Resources(_, rows) => rows.iter().map(|one| resource_line(one, words)).collect(),
        Behind::Quality(_, rows) => rows.iter().map(|row| quality_line(row, words)).collect(),
        Behind::Lines(lines) => lines.iter().map(|line| sdg_line(line, words)).collect(),
    };
    out.title(&words.say(&report.table.caption));
    out.say(
        words,
        "cli-trace-head",
        [("cell", Arg::Text(cell)), ("value", Arg::Text(shown)), ("count", Arg::Count(lines.len() as u64))],
    );
    for mut parts in lines {
        parts.retain(|part| !part.is_empty());
        out.line(&format!("  {}", parts.join("  ")));
    }
    Ok(Done::Clean)
}

/// Where a row came from; a number of 0 stands for an unknown one.
fn origin(file: &str, sheet: &str, row: u32, column: u32) -> String {
    let origin = Origin {
        file: file.to_owned(),
        sheet: (!sheet.is_empty()).then(|| sheet.to_owned()),
        row: (row > 0).then_some(row),
        column: (column > 0).then_some(column),
    };
    origin.to_string()
}

pub(super) fn resource_line(one: &TraceRow, words: &Words) -> Vec<String> {
    let row = &one.row;
    let mut parts = vec![
        origin(&row.file, &row.sheet, row.file_row, row.file_column),
        format!("{} {}", row.reporter, row.activity),
        row.resource.clone(),
    ];
    let amount = |amount: Option<Amount>| amount.map(|amount| words.exact(amount));
    if let Some(reported) = amount(row.amount) {
        parts.push(format!("{reported} {}{}", row.currency, row.unit));
    }
    if let Some(usd) = amount(one.usd) {
        parts.push(format!("= {usd} USD"));
    }
    if !row.price.is_empty() {
        parts.push(format!("{} [{}]", row.component, row.price));
    }
    if !row.rates.is_empty() {
        parts.push(format!("[{}]", row.rates));
    }
    parts.extend([row.rule.clone(), row.left_out.clone()]);
    parts
}

/// A line of indicator 17.3.1: where it came from, what was reported, the recipient's part, and why.
fn sdg_line(line: &SdgLine, words: &Words) -> Vec<String> {
    let exact = |amount: Option<Amount>| amount.map(|amount| words.exact(amount));
    let mut parts = vec![
        origin(&line.file, &line.sheet, line.file_row, line.file_column),
        format!("{} {}", line.reporter, line.activity),
        line.resource.clone(),
        format!("{} → {}", line.provider, line.recipient),
    ];
    parts.extend(exact(line.amount).map(|amount| format!("{amount} {}", line.currency)));
    parts.extend(exact(line.usd).map(|usd| format!("= {usd} USD")));
    if !line.rates.is_empty() {
        parts.push(format!("[{}]", line.rates));
    }
    parts.extend(line.sub.map(|sub| format!("17.3.1{}", sub.as_str())));
    parts.push(line.left_out.clone());
    parts
}

fn quality_line(row: &QualityRow, words: &Words) -> Vec<String> {
    let mut parts = vec![
        origin(&row.file, &row.sheet, row.file_row, row.file_column),
        format!("{} {}", row.reporter, row.activity),
        row.path.clone(),
    ];
    let exact = |amount: Amount| words.exact(amount);
    parts.extend(row.value.map(exact));
    if let (Some(numerator), Some(denominator)) = (row.numerator, row.denominator) {
        parts.push(format!("{} / {}", exact(numerator), exact(denominator)));
    }
    parts.extend([
        row.fact(Fact::Part),
        row.fact(Fact::Rating),
        row.fact(Fact::Verdict),
        row.left_out.clone(),
    ]);
    parts
}
