//! `ayni trace`

use std::path::PathBuf;

use ayni_model::Origin;
use ayni_model::document::{Speak, TableCell};
use ayni_model::finding::Arg;
use ayni_model::origin::column_letters;

use super::{Done, Out};
use crate::app::{Kit, Refusal, trace};

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
        let rows: Vec<_> = report
            .rows
            .iter()
            .map(|one| {
                serde_json::json!({
                    "reporter": one.row.reporter, "activity": one.row.activity, "resource": one.row.resource,
                    "year": one.row.year, "national": one.national, "usd": one.usd, "quantity": one.quantity,
                    "reported": one.row.amount, "currency": one.row.currency, "unit": one.row.unit,
                    "rule": one.row.rule, "rates": one.row.rates, "left_out": one.row.left_out,
                    "nature": one.row.nature, "valuation": one.row.valuation, "price": one.row.price,
                    "payer": one.row.payer, "role": one.row.role,
                    "file": one.row.file, "sheet": one.row.sheet, "row": one.row.file_row,
                    "column": one.row.file_column,
                })
            })
            .collect();
        out.data(&serde_json::json!({ "figure": report.figure, "rows": rows }));
        return Ok(Done::Clean);
    }
    let shown = report.table.rows.get(report.cell.0).and_then(|row| row.cells.get(report.cell.1));
    let shown = match shown {
        Some(TableCell::Number(amount, decimals)) => words.number(*amount, *decimals),
        Some(TableCell::Count(count)) => words.count(*count),
        Some(TableCell::Phrase(phrase)) => words.say(phrase),
        Some(TableCell::Missing) | None => "–".to_owned(),
    };
    out.title(&words.say(&report.table.caption));
    out.say(
        words,
        "cli-trace-head",
        [
            ("cell", Arg::Text(cell)),
            ("value", Arg::Text(shown)),
            ("count", Arg::Count(report.rows.len() as u64)),
        ],
    );
    for one in &report.rows {
        let row = &one.row;
        let origin = Origin {
            file: row.file.clone(),
            sheet: (!row.sheet.is_empty()).then(|| row.sheet.clone()),
            row: (row.file_row > 0).then_some(row.file_row),
            column: (row.file_column > 0).then_some(row.file_column),
        };
        let amount = |amount: Option<ayni_model::Amount>| amount.map(|amount| words.exact(amount));
        let mut parts =
            vec![origin.to_string(), format!("{} {}", row.reporter, row.activity), row.resource.clone()];
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
        parts.extend([row.rule.clone(), row.left_out.clone()].into_iter().filter(|part| !part.is_empty()));
        parts.retain(|part| !part.is_empty());
        out.line(&format!("  {}", parts.join("  ")));
    }
    Ok(Done::Clean)
}
