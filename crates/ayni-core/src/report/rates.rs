//! What a measurement says of rates by month and of day rates by grade.

use ayni_model::document::{Phrase, Table, TableCell, TableRow};
use ayni_model::method::{DayRate, DayRates, ExchangeRule, Method, PricePart, RateFallback};
use ayni_model::{Arg, Code};

use super::measurement::Builder;
use super::parts::column;

/// What is taken where a rate of a month or a day is missing; nothing to say of methods that go by years.
pub(super) fn facts(method: &Method) -> Vec<(Phrase, Phrase)> {
    let by_year =
        !matches!(method.exchange, ExchangeRule::MonthOfTransaction | ExchangeRule::DayOfTransaction);
    if by_year {
        return Vec::new();
    }
    let fallbacks = method.exchange_fallback.iter();
    let mut facts: Vec<(Phrase, Phrase)> = fallbacks
        .map(|fallback| {
            let code = Code::new(RateFallback::LIST, fallback.as_str());
            (Phrase::key("report-fact-fallback"), Phrase::Value(Arg::Code(code)))
        })
        .collect();
    if facts.is_empty() {
        facts.push((Phrase::key("report-fact-fallback"), Phrase::key("report-no-fallback")));
    }
    facts
}

/// The day rates by grade, among how the figures were made.
pub(super) fn day_rates(builder: &mut Builder<'_>) {
    let Some(rates) = &builder.input.setting.method.day_rates else { return };
    let mut table = day_rate_table(rates);
    let rows = std::mem::take(&mut table.rows);
    let untraced = |cells: Vec<TableCell>| cells.into_iter().map(|cell| (cell, None)).collect();
    builder.push_table(table, rows.into_iter().map(|row| (untraced(row.cells), row.total)).collect());
}

/// The day rates by grade, each line with its number in the file and its source.
pub(crate) fn day_rate_table(rates: &DayRates) -> Table {
    let words = |text: &str| TableCell::Phrase(Phrase::words(text));
    let said = |arg: Arg| TableCell::Phrase(Phrase::Value(arg));
    let years = |line: &DayRate| match (line.from, line.until) {
        (None, None) => String::new(),
        (from, until) => {
            let year = |year: Option<i16>| year.map(|year| year.to_string()).unwrap_or_default();
            format!("{}–{}", year(from), year(until))
        }
    };
    let row = |line: &DayRate| {
        let country = match line.country.as_str() {
            "" => words(""),
            country => said(Arg::Code(Code::new("country", country))),
        };
        let cells = vec![
            said(Arg::Count(u64::from(line.line))),
            words(&line.grade),
            said(Arg::Code(Code::new("unit", line.unit.as_str()))),
            country,
            said(Arg::Money(line.amount, line.currency.clone())),
            words(&years(line)),
            words(&line.source),
            said(Arg::Date(line.date)),
        ];
        TableRow { cells, total: false }
    };
    let about = [
        ("file", Arg::Text(rates.file.clone())),
        ("part", Arg::Code(Code::new(PricePart::LIST, rates.part.as_str()))),
    ];
    Table {
        id: "day-rates".to_owned(),
        caption: Phrase::message("report-table-day-rates", about),
        columns: vec![
            column("report-column-line", true),
            column("report-column-grade", false),
            column("report-column-unit", false),
            column("report-column-served", false),
            column("report-column-price", true),
            column("report-column-year", false),
            column("report-column-source", false),
            column("report-column-date", false),
        ],
        rows: rates.lines.iter().map(row).collect(),
        notes: vec![Phrase::key("report-note-prices")],
    }
}
