//! Loans with their grant elements, and the schedules that these come from.

use ayni_model::document::{Block, Phrase, Table, TableCell};
use ayni_model::sdg::{SdgLoan, SdgPayment};
use ayni_model::{Amount, Arg, Code, Repayment};

use super::{Builder, Traced};
use crate::sdg::grant_element::Schedule;
use crate::sdg::loans::payments;

/// How many schedules stand on the page; all of them are in `schedules.csv`.
const SCHEDULES: usize = 12;

/// The section; none where nothing was lent.
pub(super) fn section(builder: &mut Builder<'_>) {
    let loans = &builder.page.outcome.loans;
    if loans.is_empty() {
        return;
    }
    builder.heading("loans", "sdg-loans");
    builder.paragraph("sdg-loans-text");
    let rows = loans.iter().map(|loan| (line(loan), false)).collect();
    let table = builder.table(
        "loans",
        &[
            ("sdg-column-loan", false),
            ("sdg-column-principal", true),
            ("sdg-column-interest", true),
            ("sdg-column-maturity", true),
            ("sdg-column-grace", true),
            ("sdg-column-payments", true),
            ("sdg-column-repayment", false),
            ("sdg-column-element", true),
            ("sdg-column-outcome", false),
        ],
    );
    builder.push(Table { notes: vec![Phrase::key("sdg-note-loans")], ..table }, rows);
    let scheduled: Vec<&SdgLoan> = loans.iter().filter(|loan| !loan.schedule.is_empty()).collect();
    for (at, loan) in scheduled.iter().take(SCHEDULES).enumerate() {
        builder.blocks.push(Block::Table(schedule(at, loan)));
    }
    if scheduled.len() > SCHEDULES {
        let count = Arg::Count((scheduled.len() - SCHEDULES) as u64);
        builder.blocks.push(Block::Paragraph(Phrase::message("sdg-schedules-more", [("count", count)])));
    }
}

fn line(loan: &SdgLoan) -> Vec<Traced> {
    let said = |amount: Option<Amount>| amount.map_or(TableCell::Missing, exact);
    let outcome = match (loan.concessional, loan.terms.grant_element_percent) {
        (Some(true), _) => Phrase::key("sdg-outcome-concessional"),
        (Some(false), _) => Phrase::key("sdg-outcome-other"),
        (None, Some(_)) => Phrase::key("sdg-outcome-stated"),
        (None, None) => {
            let lacks = ayni_model::Path::of("resources").field("loan").field(&loan.lacks);
            Phrase::message("sdg-outcome-none", [("field", Arg::Path(lacks))])
        }
    };
    let payments = match (loan.payments_per_year, loan.assumed) {
        (0, _) => TableCell::Missing,
        (count, false) => TableCell::Count(count.into()),
        (count, true) => {
            TableCell::Phrase(Phrase::message("sdg-assumed", [("count", Arg::Count(count.into()))]))
        }
    };
    let repayment = loan.terms.repayment.unwrap_or(Repayment::EqualPrincipal);
    let cells = [
        TableCell::Phrase(Phrase::words(loan.id.as_str())),
        TableCell::Phrase(Phrase::Value(Arg::Money(loan.principal, loan.currency.clone()))),
        said(loan.terms.interest_percent),
        said(loan.terms.maturity_years),
        said(loan.terms.grace_years),
        payments,
        TableCell::Phrase(Phrase::Value(Arg::Code(Code::new(Repayment::LIST, repayment.as_str())))),
        loan.grant_element_percent
            .or(loan.terms.grant_element_percent)
            .map_or(TableCell::Missing, |element| TableCell::Number(element, 2)),
        TableCell::Phrase(outcome),
    ];
    cells.into_iter().map(|cell| (cell, None)).collect()
}

/// A number with the places that it has.
fn exact(amount: Amount) -> TableCell {
    let places = (0..6).find(|places| amount.rounded(*places) == amount).unwrap_or(6);
    TableCell::Number(amount, places)
}

/// The schedule of a loan of 100, whoever gives it.
pub fn schedule_table(schedule: &Schedule) -> Table {
    let hundred = Amount::whole(100);
    let args = [("principal", Arg::Amount(hundred)), ("element", Arg::Amount(schedule.percent()))];
    let caption = Phrase::message("sdg-table-schedule-any", args);
    table("schedule", caption, &payments(schedule, hundred))
}

/// The schedule of a loan, period by period.
fn schedule(at: usize, loan: &SdgLoan) -> Table {
    let args = [
        ("loan", Arg::Text(loan.id.clone())),
        ("currency", Arg::Text(loan.currency.clone())),
        ("element", Arg::Amount(loan.grant_element_percent.unwrap_or_default())),
    ];
    let caption = Phrase::message("sdg-table-schedule", args);
    table(&format!("schedule-{}", at + 1), caption, &loan.schedule)
}

fn table(id: &str, caption: Phrase, schedule: &[SdgPayment]) -> Table {
    let rows = schedule.iter().map(|period| {
        let money = |amount: Amount| TableCell::Number(amount, 2);
        let cells = vec![
            TableCell::Count(period.period.into()),
            money(period.outstanding),
            money(period.principal),
            money(period.interest),
            money(period.payment),
            TableCell::Phrase(Phrase::words(period.factor.as_str())),
            money(period.present_value),
        ];
        ayni_model::document::TableRow { cells, total: false }
    });
    let columns = [
        "sdg-column-period",
        "sdg-column-outstanding",
        "sdg-column-principal-paid",
        "sdg-column-interest-paid",
        "sdg-column-payment",
        "sdg-column-factor",
        "sdg-column-present",
    ];
    Table {
        id: id.to_owned(),
        caption,
        columns: columns.iter().map(|key| crate::report::column(key, true)).collect(),
        rows: rows.collect(),
        notes: Vec::new(),
    }
}
