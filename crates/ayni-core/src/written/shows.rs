//! The tables and figures of a report.

use ayni_model::document::{Column, Figure as Drawn, Phrase, Table, TableCell, TableRow};
use ayni_model::monitor::{FigureWay, FormulaKind, MonitoringIndicator};
use ayni_model::written::Shown;
use ayni_model::{Arg, Finding, Severity};

use super::Bed;
use super::resolve::{gone, indicator, round};
use crate::monitor::{Picture, is_percent, parts_of, picture, shown, trend, unit, value, verdict_table};

/// A table or a figure that cannot be, and why.
fn cannot(wanted: &Shown, why: &str) -> Finding {
    let finding = Finding::new("report-show", Severity::Error).with("way", wanted.way.as_str());
    finding.with("why", Arg::Key(why.to_owned()))
}

/// The table that a directive asks for.
pub(super) fn table(bed: Bed<'_>, id: &str, wanted: &Shown) -> Result<Table, Finding> {
    // A table that cannot follow what is asked of it is none, and not another.
    let of = &round(bed, wanted.round.as_deref())?.id;
    let judged = *of == bed.monitored.round;
    if wanted.by.is_some() || !judged && wanted.way == "parts" {
        return Err(cannot(wanted, "report-why-no-parts"));
    }
    if !judged && wanted.way == "verdicts" {
        return Err(cannot(wanted, "report-why-not-stated"));
    }
    match wanted.way.as_str() {
        "verdicts" => {
            let known = |code: &&String| bed.edition.outcomes.iter().all(|one| one.code != **code);
            if let Some(code) = wanted.codes.iter().find(known) {
                return Err(gone(code));
            }
            let mut table = verdict_table(bed.edition, bed.monitored, &wanted.codes);
            id.clone_into(&mut table.id);
            table.notes.clear();
            Ok(table)
        }
        "parts" => {
            let all = indicators(bed, wanted)?;
            let none = cannot(wanted, "report-why-no-parts");
            let mut table = parts_of(bed.edition, all.into_iter(), bed.monitored, id).ok_or(none)?;
            id.clone_into(&mut table.id);
            Ok(table)
        }
        _ => Ok(of_indicators(bed, id, of, &indicators(bed, wanted)?)),
    }
}

/// Indicators in two rounds, with the change, and of how many the figures are.
fn of_indicators(bed: Bed<'_>, id: &str, round: &str, all: &[&MonitoringIndicator]) -> Table {
    let last = round == bed.monitored.round;
    let before = bed.monitored.before.as_deref().filter(|_| last);
    let of = |code: &str, round: &str| {
        bed.monitored.figures.iter().find(|one| one.indicator == code && one.round == round)
    };
    let column = |heading: Phrase, numeric: bool| Column { heading, numeric };
    let mut columns = vec![
        column(Phrase::key("monitor-column-indicator"), false),
        column(Phrase::key("monitor-column-unit"), false),
    ];
    columns.extend(before.map(|before| column(Phrase::words(before), true)));
    columns.push(column(Phrase::words(round), true));
    if last {
        columns.push(column(Phrase::key("monitor-column-trend"), false));
    }
    columns.push(column(Phrase::key("monitor-column-answered"), true));
    let rows = all.iter().map(|indicator| {
        let percent = is_percent(indicator);
        let now = of(&indicator.code, round);
        let mut cells = vec![TableCell::Phrase(Phrase::Text(indicator.label.clone())), unit(indicator)];
        if let Some(before) = before {
            cells.push(value(of(&indicator.code, before).and_then(|figure| figure.value), percent));
        }
        cells.push(shown(now, percent));
        if last {
            let change = bed.monitored.changes.iter().find(|one| one.indicator == indicator.code);
            cells.push(TableCell::Phrase(trend(change)));
        }
        let query = indicator.formula.kind == FormulaKind::Query;
        let answered = now.filter(|_| !query).map(|figure| TableCell::Count(figure.answered.into()));
        cells.push(answered.unwrap_or(TableCell::Missing));
        TableRow { cells, total: false }
    });
    Table {
        id: id.to_owned(),
        caption: Phrase::key("monitor-indicators-caption"),
        columns,
        rows: rows.collect(),
        notes: Vec::new(),
    }
}

/// The figure that a directive asks for.
pub(super) fn figure(bed: Bed<'_>, id: &str, wanted: &Shown) -> Result<Drawn, Finding> {
    let way = FigureWay::from_code(&wanted.way).ok_or_else(|| cannot(wanted, "report-why-count"))?;
    let round = &round(bed, wanted.round.as_deref())?.id;
    let of = Picture {
        id: id.to_owned(),
        way,
        indicators: indicators(bed, wanted)?,
        round,
        by: wanted.by.as_deref(),
        title: Phrase::words(""),
    };
    picture(bed.edition, bed.monitored, &of).map_err(|why| cannot(wanted, why.key()))
}

fn indicators<'b>(bed: Bed<'b>, wanted: &Shown) -> Result<Vec<&'b MonitoringIndicator>, Finding> {
    wanted.codes.iter().map(|code| indicator(bed, code)).collect()
}
