//! What was revised since an earlier release, figure by figure, and why.

use ayni_model::comparison::Reason;
use ayni_model::document::{Block, Column, Phrase, Table, TableCell};
use ayni_model::measure::Direction;
use ayni_model::{Arg, Basis, Code};

use super::measurement::{Builder, Source, Traced};
use super::parts::column;
use super::{money, series};
use crate::compare::{Revised, RevisedKey, Revision};

/// The section; nothing where no earlier release was named.
pub(super) fn section(builder: &mut Builder<'_>) {
    let (Some(revision), Some(since)) = (builder.input.revision, &builder.input.manifest.since) else {
        return;
    };
    builder.heading(2, "revisions", Phrase::key("report-revisions"));
    let args = [("date", Arg::Date(since.as_of)), ("register", since.register.as_str().into())];
    builder.paragraph(Phrase::message("report-revisions-text", args));
    if let Some((first, last)) = revision.years {
        let args = [("first", Arg::Year(first)), ("last", Arg::Year(last))];
        builder.paragraph(Phrase::message("report-revisions-years", args));
    }
    let turnover = revision.activities;
    let args = [
        ("new", Arg::Count(turnover.new)),
        ("changed", Arg::Count(turnover.changed)),
        ("gone", Arg::Count(turnover.gone)),
        ("same", Arg::Count(turnover.same)),
    ];
    builder.paragraph(Phrase::message("report-revisions-activities", args));
    if revision.changed.is_empty() {
        builder.paragraph(Phrase::key("report-revisions-inputs-none"));
    } else {
        builder.paragraph(Phrase::key("report-revisions-inputs"));
        let named = revision.changed.iter().map(|reason| Phrase::Value(word(*reason)));
        builder.blocks.push(Block::List(named.collect()));
    }
    let national = builder.input.setting.national_currency().filter(|currency| *currency != "USD");
    for direction in Direction::ALL {
        for basis in money::BASES {
            for (at, currency) in std::iter::once("USD").chain(national).enumerate() {
                of_basis(builder, revision, *direction, basis, (at, currency));
            }
        }
    }
}

fn word(reason: Reason) -> Arg {
    Arg::Code(Code::new(Reason::LIST, reason.as_str()))
}

/// The figures of one view and basis in one currency: a line for each year and group, and each group's
/// line of all years.
fn of_basis(
    builder: &mut Builder<'_>,
    revision: &Revision,
    direction: Direction,
    basis: Basis,
    (at, currency): (usize, &str),
) {
    let setting = builder.input.setting;
    let figures = revision.figures.iter().filter(|(key, _)| (key.direction, key.basis) == (direction, basis));
    let figures: Vec<&(RevisedKey, Revised)> = figures.collect();
    let amount = |of: [Option<ayni_model::Amount>; 2]| of.get(at).copied().flatten();
    let reasons: Vec<Reason> = Reason::ALL
        .iter()
        .copied()
        .filter(|reason| figures.iter().any(|(_, one)| one.reasons.contains_key(reason)))
        .collect();
    let mut columns = vec![column("report-column-group", false), column("report-column-year", false)];
    let mut number = |heading: Phrase| columns.push(Column { heading, numeric: true });
    number(Phrase::key("report-column-earlier"));
    number(Phrase::key("report-column-present"));
    number(Phrase::key("report-column-difference"));
    for reason in &reasons {
        number(Phrase::message("report-column-by", [("reason", word(*reason))]));
    }
    for key in ["report-column-new", "report-column-changed", "report-column-gone"] {
        number(Phrase::key(key));
    }
    let mut traced: Vec<(Vec<Traced>, bool)> = Vec::new();
    // In the edition's order, and each group's years before their total; a group of an earlier edition last.
    let place = |key: &RevisedKey| {
        let listed = setting.framework.groups.iter().position(|group| group.code == key.group);
        (listed.unwrap_or(usize::MAX), key.group.clone(), key.year.is_none(), key.year)
    };
    let mut lines = figures;
    lines.sort_by_key(|(key, _)| place(key));
    // What is not in dollars or not in national currency has no line there.
    lines.retain(|(_, one)| amount(one.earlier).is_some() || amount(one.present).is_some());
    // Of one year the line of all years would say the same again.
    let one_year = revision.years.is_some_and(|(first, last)| first == last);
    lines.retain(|(key, _)| !one_year || key.year.is_some());
    for (key, one) in lines {
        let year = match key.year {
            Some(year) => series::year(&year.to_string(), setting),
            None => Phrase::key("report-revisions-all-years"),
        };
        let from = present(revision, builder, key);
        let show = |amount| (money::number(amount, setting.method), None);
        let mut cells: Vec<Traced> = vec![
            (TableCell::Phrase(Phrase::words(key.group.as_str())), None),
            (TableCell::Phrase(year), None),
            show(amount(one.earlier)),
            (money::number(amount(one.present), setting.method), from),
            show(amount(one.difference)),
        ];
        cells.extend(reasons.iter().map(|reason| show(one.reasons.get(reason).copied().and_then(amount))));
        let turnover = one.activities;
        cells.extend(
            [turnover.new, turnover.changed, turnover.gone].map(|count| (TableCell::Count(count), None)),
        );
        traced.push((cells, key.year.is_none()));
    }
    let args = [
        ("view", Arg::Code(Code::new(Direction::LIST, direction.as_str()))),
        ("basis", Arg::Code(Code::new(Basis::LIST, basis.as_str()))),
        ("currency", Arg::Code(Code::new("currency", currency))),
    ];
    let mut notes = vec![Phrase::key("report-note-revisions")];
    if reasons.contains(&Reason::Several) {
        notes.push(Phrase::key("report-note-revisions-several"));
    }
    if revision.mixed > 0 {
        notes.push(Phrase::message("report-note-revisions-mixed", [("count", Arg::Count(revision.mixed))]));
    }
    let table = Table {
        id: format!(
            "revisions-{}-{}-{}",
            direction.as_str(),
            basis.as_str(),
            if at == 0 { "usd" } else { "national" }
        ),
        caption: Phrase::message("report-table-revisions", args),
        columns,
        rows: Vec::new(),
        notes,
    };
    builder.push_table(table, traced);
}

/// The rolled-up row that shows the present figure; none where only some of its years are compared.
fn present(revision: &Revision, builder: &Builder<'_>, key: &RevisedKey) -> Option<Source> {
    let all = [key.direction.as_str(), key.basis.as_str(), &key.group];
    let (table, key) = match key.year {
        Some(year) => ("years", std::iter::once(year.to_string()).chain(all.map(str::to_owned)).collect()),
        None => ("totals", all.map(str::to_owned).to_vec()),
    };
    let whole = table == "years" || revision.years == builder.input.manifest.years;
    let found = builder.table(table)?.rows.iter().any(|row| row.key == key);
    (whole && found).then(|| Source { table: table.to_owned(), key })
}
