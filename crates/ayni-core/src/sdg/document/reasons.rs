//! Why things count and why they do not: purposes, other channels, objections, and everything left out.

use std::collections::BTreeMap;

use ayni_model::document::{Block, Phrase, Table, TableCell};
use ayni_model::measure::Dimension;
use ayni_model::sdg::{Purpose, SdgLine};
use ayni_model::{Amount, Arg, Code, Origin};

use super::{Builder, Traced};
use crate::report::{Source, name};
use crate::sdg::{left_out, sum};

/// How many lines left out stand on the page, the largest; all of them are in `left-out.csv`.
const LINES: usize = 200;

/// Reasons that have their words here; all others are the method's own grounds.
const NAMED: &[&str] = &[
    "administration",
    "debt-relief",
    "detriment",
    "export-credit",
    "home-salary",
    "in-kind",
    "investment",
    "line-of-credit",
    "loan-terms",
    "loan-untested",
    "mobilised",
    "no-purpose",
    "no-rate",
    "non-17-3-1",
    "not-disbursed",
    "not-money",
    "objection",
    "outside",
    "peace-security",
    "portfolio",
    "private-grant",
    "private-loan",
    "refugees-at-home",
    "short-maturity",
];

/// The words of a reason. A rule that a country's own rule set adds has none here, and stands by its id.
pub(super) fn named(reason: &str, builder: &Builder<'_>) -> Phrase {
    let method = builder.page.input.method;
    if NAMED.contains(&reason) {
        Phrase::key(&format!("sdg-rule-{reason}"))
    } else if ayni_model::ground::ALL.contains(&reason) || method.leave_out.iter().any(|one| one.id == reason)
    {
        name::of(Dimension::LeftOut, reason, &builder.setting)
    } else {
        Phrase::words(reason)
    }
}

impl Builder<'_> {
    fn counted(&self) -> impl Iterator<Item = &SdgLine> {
        self.page.outcome.lines.iter().filter(|line| line.left_out.is_empty())
    }

    /// What shows that the counted amounts serve sustainable development.
    pub(super) fn purposes(&mut self) {
        let rows = Purpose::ALL.iter().filter_map(|purpose| {
            let of: Vec<&SdgLine> = self.counted().filter(|line| line.purpose == Some(*purpose)).collect();
            let from = Source { table: "purposes".to_owned(), key: vec![purpose.as_str().to_owned()] };
            let cells = vec![
                (TableCell::Phrase(Phrase::key(&format!("sdg-purpose-{}", purpose.as_str()))), None),
                (self.amount(sum(of.iter().map(|line| line.usd))), Some(from)),
                (TableCell::Count(of.len() as u64), None),
            ];
            (!of.is_empty()).then_some((cells, false))
        });
        let rows = rows.collect();
        let table = self.table(
            "purposes",
            &[("sdg-column-purpose", false), ("sdg-column-counted", true), ("sdg-column-lines", true)],
        );
        self.push(Table { notes: vec![Phrase::key("sdg-note-purposes")], ..table }, rows);
    }

    /// What was also reported elsewhere: marked, never left out.
    pub(super) fn channels(&mut self) {
        let mut by: BTreeMap<&str, Vec<&SdgLine>> = BTreeMap::new();
        for line in self.counted() {
            for channel in line.also_reported.split(';').filter(|channel| !channel.is_empty()) {
                by.entry(channel).or_default().push(line);
            }
        }
        let rows = by.into_iter().map(|(channel, lines)| {
            let from = Source { table: "channels".to_owned(), key: vec![channel.to_owned()] };
            let cells = vec![
                (TableCell::Phrase(Phrase::Value(Arg::Code(Code::new("channel", channel)))), None),
                (self.amount(sum(lines.iter().map(|line| line.usd))), Some(from)),
                (TableCell::Count(lines.len() as u64), None),
            ];
            (cells, false)
        });
        let rows = rows.collect();
        let table = self.table(
            "channels",
            &[("sdg-column-channel", false), ("sdg-column-counted", true), ("sdg-column-lines", true)],
        );
        self.push(Table { notes: vec![Phrase::key("sdg-note-channels")], ..table }, rows);
    }
}

/// Objections, and everything left out.
pub(super) fn section(builder: &mut Builder<'_>) {
    objections(builder);
    builder.heading("left-out", "report-left-out");
    if builder.page.outcome.lines.iter().all(|line| line.left_out.is_empty()) {
        return builder.paragraph("report-left-out-none");
    }
    builder.paragraph("sdg-left-out-text");
    by_rule(builder);
    lines(builder);
}

/// Every objection with its states, one a row.
fn objections(builder: &mut Builder<'_>) {
    let objections = builder.page.input.objections;
    if objections.is_empty() {
        return;
    }
    builder.heading("objections", "sdg-objections");
    builder.paragraph("sdg-objections-text");
    let words = |text: &str| TableCell::Phrase(Phrase::words(text));
    let mut rows: Vec<(Vec<Traced>, bool)> = Vec::new();
    for objection in objections {
        let of = builder.page.outcome.lines.iter().filter(|line| line.objection == objection.number);
        let usd = sum(of.map(|line| line.usd));
        for (at, state) in objection.states.iter().enumerate() {
            let last = at + 1 == objection.states.len();
            let says = &state.says;
            let who = [says.by.as_str(), &says.role, &says.authority, &says.reference];
            let who: Vec<&str> = who.into_iter().filter(|text| !text.is_empty()).collect();
            let from = Source { table: "objections".to_owned(), key: vec![objection.number.to_string()] };
            let amount = if last { builder.amount(usd) } else { words("") };
            let cells = vec![
                (words(&objection.number.to_string()), None),
                (builder.country(&objection.country), None),
                (words(&objection.lines.join(", ")), None),
                (TableCell::Phrase(Phrase::key(&format!("submission-state-{}", state.state.as_str()))), None),
                (TableCell::Phrase(Phrase::Value(Arg::Date(state.date))), None),
                (words(&who.join("; ")), None),
                (words(&says.text), None),
                (amount, usd.filter(|_| last).map(|_| from)),
            ];
            rows.push((cells, false));
        }
    }
    let table = builder.table(
        "objections",
        &[
            ("sdg-column-number", false),
            ("sdg-column-recipient", false),
            ("sdg-column-objected-lines", false),
            ("sdg-column-state", false),
            ("report-column-date", false),
            ("sdg-column-by", false),
            ("sdg-column-text", false),
            ("sdg-column-usd", true),
        ],
    );
    builder.push(Table { notes: vec![Phrase::key("sdg-note-objections")], ..table }, rows);
}

/// What is left out, by rule, in the order in which rules are looked at, the method's own grounds after them.
fn by_rule(builder: &mut Builder<'_>) {
    let all = left_out(&builder.page.outcome.lines);
    let order = &builder.page.input.rules.exclusions;
    let place = |id: &str| order.iter().position(|rule| rule.id == id).unwrap_or(order.len());
    let mut reasons: Vec<&str> = all.keys().copied().collect();
    reasons.sort_by_key(|id| (place(id), *id));
    let rows = reasons.into_iter().map(|reason| {
        let (lines, activities, usd) = all.get(reason).copied().unwrap_or_default();
        let belongs = order.iter().find(|rule| rule.id == reason).map_or("", |rule| rule.belongs_to.as_str());
        let from = || Some(Source { table: "left-out".to_owned(), key: vec![reason.to_owned()] });
        let cells = vec![
            (TableCell::Phrase(Phrase::words(reason)), None),
            (TableCell::Phrase(named(reason, builder)), None),
            (TableCell::Phrase(Phrase::words(belongs)), None),
            (TableCell::Count(activities), from()),
            (TableCell::Count(lines), from()),
            (builder.amount(usd), usd.and_then(|_| from())),
        ];
        (cells, false)
    });
    let rows = rows.collect();
    let table = builder.table(
        "left-out",
        &[
            ("report-column-rule", false),
            ("report-column-reason", false),
            ("sdg-column-belongs", false),
            ("report-column-activities", true),
            ("sdg-column-lines", true),
            ("sdg-column-usd", true),
        ],
    );
    builder.push(Table { notes: vec![Phrase::key("sdg-note-left-out")], ..table }, rows);
}

/// The lines left out, the largest first: what was never paid out or is no money is only in the file.
fn lines(builder: &mut Builder<'_>) {
    let shown = |line: &&SdgLine| {
        !line.left_out.is_empty() && line.left_out != "not-disbursed" && line.left_out != "not-money"
    };
    let mut lines: Vec<&SdgLine> = builder.page.outcome.lines.iter().filter(shown).collect();
    lines.sort_by_key(|line| (std::cmp::Reverse(line.usd.unwrap_or(Amount::ZERO)), line.line));
    let more = lines.len().saturating_sub(LINES);
    let words = |text: String| (TableCell::Phrase(Phrase::words(text)), None);
    let rows = lines.iter().take(LINES).map(|line| {
        let from = Source { table: "lines".to_owned(), key: vec![line.line.to_string()] };
        let reported = line.amount.map_or(TableCell::Missing, |amount| match line.currency.as_str() {
            "" => TableCell::Missing,
            currency => TableCell::Phrase(Phrase::Value(Arg::Money(amount, currency.to_owned()))),
        });
        let origin = Origin {
            file: line.file.clone(),
            sheet: (!line.sheet.is_empty()).then(|| line.sheet.clone()),
            row: (line.file_row > 0).then_some(line.file_row),
            column: (line.file_column > 0).then_some(line.file_column),
        };
        let cells = vec![
            words(line.left_out.clone()),
            (builder.country(&line.provider), None),
            (builder.country(&line.recipient), None),
            words(format!("{} {}", line.reporter, line.activity)),
            words(line.kind.clone()),
            (reported, None),
            (builder.amount(line.usd), line.usd.map(|_| from)),
            words(origin.to_string()),
        ];
        (cells, false)
    });
    let rows: Vec<_> = rows.collect();
    let table = builder.table(
        "lines",
        &[
            ("report-column-rule", false),
            ("sdg-column-provider", false),
            ("sdg-column-recipient", false),
            ("sdg-column-activity", false),
            ("sdg-column-kind", false),
            ("report-column-reported", true),
            ("sdg-column-usd", true),
            ("sdg-column-place", false),
        ],
    );
    builder.push(Table { notes: vec![Phrase::key("sdg-note-lines")], ..table }, rows);
    if more > 0 {
        let count = Arg::Count(more as u64);
        builder.blocks.push(Block::Paragraph(Phrase::message("sdg-lines-more", [("count", count)])));
    }
}
