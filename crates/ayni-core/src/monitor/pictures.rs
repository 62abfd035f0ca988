//! Figures of a round: yes and no end to end, pairs of rounds, shares by rank.

use std::collections::BTreeSet;

use ayni_model::document::{Block, Figure as Drawn, FigureKind, Phrase, Series};
use ayni_model::monitor::{FigureWay, FormulaKind, MonitoringFramework, MonitoringIndicator};
use ayni_model::{Amount, Arg};

use super::Monitored;
use super::document::group;
use super::figures::Figure;

/// What a figure is to show.
#[derive(Clone, Debug)]
pub struct Picture<'e> {
    /// Its name, unique in its document.
    pub id: String,
    /// How.
    pub way: FigureWay,
    /// Which indicators.
    pub indicators: Vec<&'e MonitoringIndicator>,
    /// In which round.
    pub round: &'e str,
    /// What respondents are broken down by.
    pub by: Option<&'e str>,
    /// What it is called.
    pub title: Phrase,
}

/// Why there is no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPicture {
    /// It names no indicator, or several that are to be broken down.
    Count,
    /// Yes and no are of shares only.
    NotShare,
    /// Per cent and numbers, or unlike units, would stand on one axis.
    Units,
    /// It is not told by these groups of respondents.
    NoParts,
}

impl NoPicture {
    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            NoPicture::Count => "report-why-count",
            NoPicture::NotShare => "report-why-not-share",
            NoPicture::Units => "report-why-units",
            NoPicture::NoParts => "report-why-no-parts",
        }
    }
}

/// The figures that an edition asks for under an outcome; in the place of one that cannot be, why.
pub(super) fn of_outcome(edition: &MonitoringFramework, monitored: &Monitored, outcome: &str) -> Vec<Block> {
    let wanted = edition.figures.iter().filter(|figure| figure.outcome == outcome);
    let drawn = wanted.map(|figure| -> Option<Block> {
        let of = |code: &String| edition.indicators.iter().find(|indicator| indicator.code == *code);
        let wanted = Picture {
            id: figure.id.clone(),
            way: figure.way,
            indicators: figure.indicators.iter().filter_map(of).collect(),
            round: &monitored.round,
            by: figure.by.as_deref(),
            title: Phrase::Text(figure.title.clone()),
        };
        match picture(edition, monitored, &wanted) {
            // Where nothing is known there is nothing to see: the table says why.
            Ok(drawn) if drawn.series.iter().all(|one| one.values.iter().all(Option::is_none)) => None,
            Ok(drawn) => Some(Block::Figure(drawn)),
            Err(why) => {
                let args =
                    [("figure", Arg::Text(figure.id.clone())), ("why", Arg::Key(why.key().to_owned()))];
                Some(Block::Notice(Phrase::message("monitor-no-figure", args)))
            }
        }
    });
    drawn.flatten().collect()
}

/// One line of a figure: what it is called, and what was found.
struct Row<'m> {
    name: Phrase,
    /// Whether “yes” is what it counts.
    yes: bool,
    value: Option<Amount>,
    numerator: Amount,
    denominator: Option<Amount>,
    answered: u32,
    /// How many could have answered: those asked, else those that sent anything back; of a question that only some
    /// are asked, those of them that sent anything back.
    could: Option<u32>,
    before: Option<&'m Figure>,
}

/// Makes a figure.
///
/// # Errors
/// Where the indicators cannot stand in one figure.
pub fn picture(
    edition: &MonitoringFramework,
    monitored: &Monitored,
    wanted: &Picture<'_>,
) -> Result<Drawn, NoPicture> {
    if wanted.indicators.is_empty() || wanted.by.is_some() && wanted.indicators.len() != 1 {
        return Err(NoPicture::Count);
    }
    if let Some(by) = wanted.by
        && wanted.indicators.iter().any(|one| one.disaggregate.iter().all(|group| group != by))
    {
        return Err(NoPicture::NoParts);
    }
    let percent =
        |one: &&MonitoringIndicator| matches!(one.formula.kind, FormulaKind::Share | FormulaKind::Ratio);
    let of_share = wanted.indicators.iter().filter(|one| percent(one)).count();
    let parted = matches!(wanted.way, FigureWay::YesNo | FigureWay::Answers);
    if parted && wanted.indicators.iter().any(|one| one.formula.kind != FormulaKind::Share) {
        return Err(NoPicture::NotShare);
    }
    let unit = wanted.indicators.first().map(|one| &one.unit);
    let alike = wanted.indicators.iter().all(|one| Some(&one.unit) == unit);
    if of_share != 0 && of_share != wanted.indicators.len() || !alike {
        return Err(NoPicture::Units);
    }
    let before = earlier(monitored, wanted);
    let mut rows = rows(edition, monitored, wanted, before);
    if wanted.way == FigureWay::Ranked {
        // What is missing comes last; equal ones stay in the order of the edition.
        rows.sort_by_key(|row| std::cmp::Reverse(row.value));
    }
    let shares = of_share > 0;
    let (kind, unit) = match wanted.way {
        FigureWay::YesNo => (FigureKind::StackedBars, share_unit(wanted)),
        FigureWay::Answers if of_records(wanted) => (FigureKind::StackedBars, "monitor-unit-number"),
        FigureWay::Answers => (FigureKind::StackedBars, "monitor-unit-respondents"),
        _ if shares => (FigureKind::Bars, share_unit(wanted)),
        _ => (FigureKind::Bars, "monitor-unit-number"),
    };
    let series = series(wanted, before, &rows);
    let whole = |value: &Option<Amount>| value.is_none_or(|value| value.rounded(0) == value);
    let all_whole = series.iter().all(|one| one.values.iter().all(whole));
    let decimals = u32::from(!(shares || all_whole));
    let args = [("count", Arg::Count(rows.len() as u64)), ("round", Arg::Text(wanted.round.to_owned()))];
    Ok(Drawn {
        id: wanted.id.clone(),
        title: wanted.title.clone(),
        description: Phrase::message(&format!("monitor-figure-{}", wanted.way.as_str()), args),
        kind,
        unit: match wanted.indicators.first().map(|one| &one.unit) {
            Some(own) if !shares && !own.is_empty() => Phrase::Text(own.clone()),
            _ => Phrase::key(unit),
        },
        categories: rows.iter().map(|row| row.name.clone()).collect(),
        series,
        decimals,
        notes: notes(edition, monitored, wanted, before, &rows),
    })
}

fn share_unit(wanted: &Picture<'_>) -> &'static str {
    let all = wanted.indicators.iter().all(|one| one.formula.kind == FormulaKind::Share);
    match (all, of_records(wanted)) {
        (true, true) => "monitor-unit-share-records",
        (true, false) if !wanted.indicators.iter().any(|one| one.is_of_rows()) => "monitor-unit-share",
        _ => "monitor-unit-percent",
    }
}

/// Whether all of its figures are counted over records.
fn of_records(wanted: &Picture<'_>) -> bool {
    wanted.indicators.iter().all(|one| one.is_of_rows())
}

/// The round that a figure of years sets beside its own: the last one before it that has any of its indicators, as not
/// every body is asked in every round.
fn earlier<'m>(monitored: &'m Monitored, wanted: &Picture<'_>) -> Option<&'m str> {
    let last = |one: &&MonitoringIndicator| {
        let before = rounds(monitored, &one.code).take_while(|figure| figure.round != wanted.round);
        before.enumerate().filter(|(_, figure)| figure.value.is_some()).last()
    };
    let latest = wanted.indicators.iter().filter_map(last).max_by_key(|(at, _)| *at);
    latest.filter(|_| wanted.by.is_none()).map(|(_, figure)| figure.round.as_str())
}

/// An indicator's figures in the order of the rounds.
fn rounds<'m>(monitored: &'m Monitored, code: &str) -> impl Iterator<Item = &'m Figure> {
    monitored.figures.iter().filter(move |figure| figure.indicator == code)
}

fn rows<'m>(
    edition: &MonitoringFramework,
    monitored: &'m Monitored,
    wanted: &Picture<'_>,
    before: Option<&str>,
) -> Vec<Row<'m>> {
    let of = |code: &str, round: &str| {
        monitored.figures.iter().find(|one| one.indicator == code && one.round == round)
    };
    let mut rows = Vec::new();
    for indicator in &wanted.indicators {
        let found = of(&indicator.code, wanted.round);
        let before = before.and_then(|round| of(&indicator.code, round));
        let yes = matches!(&indicator.formula.of[..], [only] if only == "yes");
        if let Some(by) = wanted.by {
            let parts = found.iter().flat_map(|figure| &figure.parts).filter(|part| part.by == by);
            rows.extend(parts.map(|part| Row {
                name: group(edition, by, &part.group),
                yes,
                value: part.value,
                numerator: part.numerator,
                denominator: part.denominator,
                answered: part.answered,
                could: None,
                before: None,
            }));
            continue;
        }
        let name = if indicator.short.is_empty() { &indicator.label } else { &indicator.short };
        rows.push(Row {
            name: Phrase::Text(name.clone()),
            yes,
            value: found.and_then(|figure| figure.value),
            numerator: found.map(|figure| figure.numerator).unwrap_or_default(),
            denominator: found.and_then(|figure| figure.denominator),
            answered: found.map_or(0, |figure| figure.answered),
            could: found.map(|figure| match indicator.formula.among.is_empty() {
                true => figure.asked.unwrap_or(figure.responded),
                false => figure.concerned,
            }),
            before,
        });
    }
    rows
}

fn series(wanted: &Picture<'_>, before: Option<&str>, rows: &[Row<'_>]) -> Vec<Series> {
    let of = |label: Phrase, value: &dyn Fn(&Row<'_>) -> Option<Amount>| Series {
        label,
        values: rows.iter().map(value).collect(),
    };
    let yes = rows.iter().all(|row| row.yes);
    let names = if yes { ["yes", "no"] } else { ["named", "not-named"] };
    let [first, second] = names.map(|name| Phrase::key(&format!("monitor-series-{name}")));
    let hundred = Amount::whole(100);
    match wanted.way {
        // What is not yes is no: the two make the whole exactly.
        FigureWay::YesNo => vec![
            of(first, &|row| row.value.map(|value| value.rounded(0))),
            of(second, &|row| hundred.minus(row.value?.rounded(0)).ok()),
        ],
        FigureWay::Answers => {
            let answered = |row: &Row<'_>| row.denominator.filter(|_| row.answered > 0);
            let mut all = vec![
                of(first, &|row| answered(row).map(|_| row.numerator)),
                of(second, &|row| answered(row)?.minus(row.numerator).ok()),
            ];
            if wanted.by.is_none() {
                let silent =
                    |row: &Row<'_>| Some(Amount::whole(i64::from(row.could?.saturating_sub(row.answered))));
                all.push(of(Phrase::key("monitor-series-silent"), &silent));
            }
            all
        }
        FigureWay::Years => {
            let year = |round: &str| Phrase::words(round);
            let mut all = Vec::new();
            if let Some(before) = before {
                all.push(of(year(before), &|row| row.before.and_then(|figure| figure.value)));
            }
            all.push(of(year(wanted.round), &|row| row.value));
            all
        }
        FigureWay::Ranked => vec![of(Phrase::words(wanted.round), &|row| row.value)],
    }
}

/// Of how many the figures are, where they are from, and what is not comparable in them.
fn notes(
    edition: &MonitoringFramework,
    monitored: &Monitored,
    wanted: &Picture<'_>,
    before: Option<&str>,
    rows: &[Row<'_>],
) -> Vec<Phrase> {
    let mut notes = Vec::new();
    let counted: BTreeSet<u32> = rows.iter().map(|row| row.answered).filter(|count| *count > 0).collect();
    let queries = wanted.indicators.iter().all(|one| one.formula.kind == FormulaKind::Query);
    if let (Some(least), Some(most), false) = (counted.first(), counted.last(), queries) {
        let args = [("least", Arg::Count((*least).into())), ("most", Arg::Count((*most).into()))];
        let count = [("count", Arg::Count((*least).into()))];
        notes.push(match least == most {
            true => Phrase::message("monitor-figure-answered-each", count),
            false => Phrase::message("monitor-figure-answered", args),
        });
    }
    if wanted.way == FigureWay::Years
        && let Some(before) = before
    {
        // A break lies between the two where its round is the shown one or any after the earlier one.
        let broken = wanted.indicators.iter().filter(|one| {
            let all: Vec<&str> = rounds(monitored, &one.code).map(|figure| figure.round.as_str()).collect();
            let place = |round: &str| all.iter().position(|one| *one == round);
            let cut = |round: &String| {
                place(round).is_some_and(|at| Some(at) > place(before) && Some(at) <= place(wanted.round))
            };
            one.breaks.iter().any(|one| cut(&one.round))
        });
        notes.extend(broken.map(|one| {
            Phrase::message("monitor-figure-break", [("indicator", Arg::Text(one.code.clone()))])
        }));
    }
    let named = format!("{} {}", edition.id, edition.version);
    let args = [("edition", Arg::Text(named)), ("round", Arg::Text(wanted.round.to_owned()))];
    notes.push(Phrase::message("monitor-figure-source", args));
    notes
}
