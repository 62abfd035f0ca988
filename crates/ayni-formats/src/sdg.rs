//! Rule sets of indicators, and their tables as CSV.
//!
//! A rule set with a fault is not used by half: a rule that is misspelt would count what it was to leave out.

#![expect(clippy::result_large_err, reason = "a fault is met once and ends the reading of the file")]

use std::io;

use ayni_model::sdg::{RuleSet, SdgFigure, SdgLine, SdgLoan};
use ayni_model::{Amount, Finding};

use crate::edition::{Source, Step, read_as};
use crate::export::{quoted, unquoted};

/// Reads a rule set. `file` names it in findings.
pub fn rule_set(text: &str, file: &str) -> Result<RuleSet, Finding> {
    let rules: RuleSet = read_as(text, file, "edition-syntax")?;
    let source = Source::new(text, file)?;
    source.unique("exclusions", rules.exclusions.iter().map(|rule| rule.id.as_str()))?;
    let test = &rules.concessional;
    let hundred = Amount::whole(100);
    let percents =
        [("discount_percent", test.discount_percent), ("threshold_percent", test.threshold_percent)];
    let outside = percents.into_iter().find(|(_, value)| value.is_negative() || *value > hundred);
    let bad = match outside {
        Some((field, _)) => Some((field, "100")),
        None if !(1..=12).contains(&test.payments_per_year) => Some(("payments_per_year", "12")),
        None => None,
    };
    if let Some((field, most)) = bad {
        let line = source.line(&[Step::Key("concessional"), Step::Key(field)]);
        let least = if field == "payments_per_year" { "1" } else { "0" };
        let fault = source.fault("edition-range", line).with("field", field);
        return Err(fault.with("least", least).with("most", most));
    }
    Ok(rules)
}

/// A row of a table, of which each cell is a text, safe to be opened in a spreadsheet program.
struct Rows {
    writer: csv::Writer<Vec<u8>>,
}

impl Rows {
    fn new(head: &[&str]) -> io::Result<Rows> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        writer.write_record(head)?;
        Ok(Rows { writer })
    }

    fn row(&mut self, cells: &[String]) -> io::Result<()> {
        self.writer.write_record(cells)?;
        Ok(())
    }

    fn finish(self) -> io::Result<Vec<u8>> {
        self.writer.into_inner().map_err(|error| io::Error::from(error.error().kind()))
    }
}

/// A text that a program of sheets would not run.
fn text(text: &str) -> String {
    quoted(text).into_owned()
}

fn amount(amount: Option<Amount>) -> String {
    amount.map(|amount| amount.to_string()).unwrap_or_default()
}

/// The columns of a table of lines.
const LINE: &[&str] = &[
    "line",
    "provider",
    "recipient",
    "year",
    "sub",
    "usd",
    "left_out",
    "belongs_to",
    "flow",
    "decided_by",
    "purpose",
    "loan",
    "objection",
    "also_reported",
    "reporter",
    "activity",
    "resource",
    "measure",
    "component",
    "kind",
    "role",
    "basis",
    "item",
    "amount",
    "currency",
    "nature",
    "rates",
    "file",
    "sheet",
    "file_row",
    "file_column",
];

/// Lines as CSV.
pub fn lines<'a>(lines: impl Iterator<Item = &'a SdgLine>) -> io::Result<Vec<u8>> {
    let mut rows = Rows::new(LINE)?;
    for line in lines {
        rows.row(&[
            line.line.to_string(),
            text(&line.provider),
            text(&line.recipient),
            line.year.map(|year| year.to_string()).unwrap_or_default(),
            line.sub.map_or("", |sub| sub.as_str()).to_owned(),
            amount(line.usd),
            text(&line.left_out),
            text(&line.belongs_to),
            line.flow.as_str().to_owned(),
            line.decided_by.map_or("", |by| by.as_str()).to_owned(),
            line.purpose.map_or("", |purpose| purpose.as_str()).to_owned(),
            text(&line.loan),
            if line.objection > 0 { line.objection.to_string() } else { String::new() },
            text(&line.also_reported),
            text(&line.reporter),
            text(&line.activity),
            text(&line.resource),
            line.measure.to_string(),
            text(&line.component),
            text(&line.kind),
            line.role.map_or("", |role| role.as_str()).to_owned(),
            line.basis.map_or("", |basis| basis.as_str()).to_owned(),
            text(&line.item),
            amount(line.amount),
            text(&line.currency),
            line.nature.as_str().to_owned(),
            text(&line.rates),
            text(&line.file),
            text(&line.sheet),
            if line.file_row > 0 { line.file_row.to_string() } else { String::new() },
            if line.file_column > 0 { line.file_column.to_string() } else { String::new() },
        ])?;
    }
    rows.finish()
}

/// Reads lines back; the number of the row (from 1, the head not counted) that is none of ours.
pub fn read_lines(bytes: &[u8]) -> Result<Vec<SdgLine>, u64> {
    let mut reader = csv::Reader::from_reader(bytes);
    let head = reader.headers().map_err(|_| 0_u64)?.clone();
    let places: Vec<Option<usize>> =
        LINE.iter().map(|name| head.iter().position(|column| column == *name)).collect();
    let mut lines = Vec::new();
    for (number, record) in (1_u64..).zip(reader.records()) {
        let record = record.map_err(|_| number)?;
        let cell = |name: &str| {
            let at = LINE.iter().position(|column| *column == name)?;
            let at = places.get(at).copied().flatten()?;
            record.get(at).map(unquoted)
        };
        lines.push(line(&cell).ok_or(number)?);
    }
    Ok(lines)
}

/// A line of its cells; `None` where one cannot be read.
fn line<'a>(cell: &impl Fn(&str) -> Option<&'a str>) -> Option<SdgLine> {
    let word = |name: &str| cell(name).map(str::to_owned);
    // An empty cell is no value; any other must be read.
    fn may<T>(text: &str, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
        if text.is_empty() { Some(None) } else { read(text).map(Some) }
    }
    Some(SdgLine {
        line: cell("line")?.parse().ok()?,
        provider: word("provider")?,
        recipient: word("recipient")?,
        year: may(cell("year")?, |text| text.parse().ok())?,
        reporter: word("reporter")?,
        activity: word("activity")?,
        resource: word("resource")?,
        measure: cell("measure")?.parse().ok()?,
        component: word("component")?,
        kind: word("kind")?,
        role: may(cell("role")?, ayni_model::Role::from_code)?,
        basis: may(cell("basis")?, ayni_model::Basis::from_code)?,
        item: word("item")?,
        currency: word("currency")?,
        amount: may(cell("amount")?, |text| text.parse().ok())?,
        usd: may(cell("usd")?, |text| text.parse().ok())?,
        sub: may(cell("sub")?, ayni_model::sdg::SubIndicator::from_code)?,
        decided_by: may(cell("decided_by")?, ayni_model::sdg::DecidedBy::from_code)?,
        flow: ayni_model::sdg::Flow::from_code(cell("flow")?)?,
        purpose: may(cell("purpose")?, ayni_model::sdg::Purpose::from_code)?,
        loan: word("loan")?,
        objection: may(cell("objection")?, |text| text.parse().ok())?.unwrap_or(0),
        also_reported: word("also_reported")?,
        nature: ayni_model::measure::Nature::from_code(cell("nature")?)?,
        rates: word("rates")?,
        left_out: word("left_out")?,
        belongs_to: word("belongs_to")?,
        file: word("file")?,
        sheet: word("sheet")?,
        file_row: may(cell("file_row")?, |text| text.parse().ok())?.unwrap_or(0),
        file_column: may(cell("file_column")?, |text| text.parse().ok())?.unwrap_or(0),
    })
}

/// Figures as CSV.
pub fn figures(figures: &[SdgFigure]) -> io::Result<Vec<u8>> {
    let mut rows = Rows::new(&[
        "provider",
        "recipient",
        "year",
        "sub",
        "series",
        "usd",
        "money",
        "in_kind",
        "home_salary",
        "objected",
        "also_reported",
        "withheld",
        "partial",
        "activities",
        "lines",
        "estimated",
        "imputed",
    ])?;
    for figure in figures {
        rows.row(&[
            text(&figure.provider),
            text(&figure.recipient),
            figure.year.to_string(),
            figure.sub.as_str().to_owned(),
            figure.sub.series().to_owned(),
            amount(figure.usd),
            amount(figure.money),
            amount(figure.in_kind),
            amount(figure.home_salary),
            amount(figure.objected),
            amount(figure.also_reported),
            figure.withheld.to_string(),
            figure.partial.to_string(),
            figure.activities.to_string(),
            figure.lines.to_string(),
            figure.estimated.to_string(),
            figure.imputed.to_string(),
        ])?;
    }
    rows.finish()
}

/// Loans with their terms and grant elements as CSV.
pub fn loans(loans: &[SdgLoan]) -> io::Result<Vec<u8>> {
    let mut rows = Rows::new(&[
        "loan",
        "principal",
        "currency",
        "interest_percent",
        "maturity_years",
        "grace_years",
        "payments_per_year",
        "assumed",
        "repayment",
        "grant_element_percent",
        "stated_percent",
        "concessional",
        "otherwise_at",
        "lacks",
    ])?;
    for loan in loans {
        let otherwise: Vec<String> = loan.otherwise_at.iter().map(u32::to_string).collect();
        let yes = |yes: Option<bool>| yes.map(|yes| yes.to_string()).unwrap_or_default();
        rows.row(&[
            text(&loan.id),
            loan.principal.to_string(),
            text(&loan.currency),
            amount(loan.terms.interest_percent),
            amount(loan.terms.maturity_years),
            amount(loan.terms.grace_years),
            if loan.payments_per_year > 0 { loan.payments_per_year.to_string() } else { String::new() },
            loan.assumed.to_string(),
            loan.terms.repayment.map_or("", |repayment| repayment.as_str()).to_owned(),
            amount(loan.grant_element_percent),
            amount(loan.terms.grant_element_percent),
            yes(loan.concessional),
            otherwise.join(";"),
            text(&loan.lacks),
        ])?;
    }
    rows.finish()
}

/// The schedules of all loans as CSV, one row a period.
pub fn schedules(loans: &[SdgLoan]) -> io::Result<Vec<u8>> {
    let mut rows = Rows::new(&[
        "loan",
        "period",
        "outstanding",
        "principal",
        "interest",
        "payment",
        "factor",
        "present_value",
    ])?;
    for loan in loans {
        for period in &loan.schedule {
            rows.row(&[
                text(&loan.id),
                period.period.to_string(),
                period.outstanding.to_string(),
                period.principal.to_string(),
                period.interest.to_string(),
                period.payment.to_string(),
                period.factor.clone(),
                period.present_value.to_string(),
            ])?;
        }
    }
    rows.finish()
}

#[cfg(test)]
mod tests;
