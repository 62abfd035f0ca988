//! The columns of a comparison's tables: which sums they show, and with how many places.

use ayni_model::document::{Column, Phrase, TableCell};
use ayni_model::{Amount, Arg};

use super::cells::{CauseLine, CellComparison, Gaps};
use super::document::ComparisonInput;

/// A sum that a column shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Figure {
    Usd,
    National,
    Constant,
    International,
    Quantity,
    Activities,
}

impl Figure {
    /// A name for links.
    pub(super) fn id(self) -> &'static str {
        match self {
            Figure::Usd => "usd",
            Figure::National => "national",
            Figure::Constant => "constant",
            Figure::International => "international",
            Figure::Quantity => "quantity",
            Figure::Activities => "activities",
        }
    }

    /// In the first, in the second, and the difference.
    pub(super) fn of(self, cell: &CellComparison) -> (Option<Amount>, Option<Amount>, Option<Amount>) {
        let (a, b, gap) = (&cell.first_total, &cell.second_total, self.gap(&cell.difference));
        let count = |count: u64| i64::try_from(count).ok().map(Amount::whole);
        match self {
            Figure::Usd => (a.usd, b.usd, gap),
            Figure::National => (a.national, b.national, gap),
            Figure::Constant => (a.constant, b.constant, gap),
            Figure::International => (a.international, b.international, gap),
            Figure::Quantity => (a.quantity, b.quantity, gap),
            Figure::Activities => (count(a.activities), count(b.activities), gap),
        }
    }

    pub(super) fn gap(self, gaps: &Gaps) -> Option<Amount> {
        match self {
            Figure::Usd => gaps.usd,
            Figure::National => gaps.national,
            Figure::Constant => gaps.constant,
            Figure::International => gaps.international,
            Figure::Quantity => gaps.quantity,
            Figure::Activities => Some(Amount::whole(gaps.activities)),
        }
    }

    /// What the rows of a cause give to the first total and to the second.
    pub(super) fn of_line(self, line: &CauseLine) -> (Option<Amount>, Option<Amount>) {
        let (a, b) = (&line.from, &line.to);
        match self {
            Figure::Usd => (a.usd, b.usd),
            Figure::National => (a.national, b.national),
            Figure::Constant => (a.constant, b.constant),
            Figure::International => (a.international, b.international),
            Figure::Quantity => (a.quantity, b.quantity),
            Figure::Activities => {
                let count = |count: u64| i64::try_from(count).ok().map(Amount::whole);
                (count(a.activities), count(b.activities))
            }
        }
    }
}

/// The sums that there are to show.
pub(super) fn figures(
    input: &ComparisonInput<'_>,
    cells: &[&CellComparison],
    quantities: bool,
    counts: bool,
) -> Vec<(Phrase, Figure)> {
    if counts {
        return vec![(Phrase::key("compare-figure-activities"), Figure::Activities)];
    }
    if quantities {
        return vec![
            (Phrase::key("compare-figure-quantity"), Figure::Quantity),
            (Phrase::key("compare-figure-activities"), Figure::Activities),
        ];
    }
    let any = |figure: Figure| {
        cells.iter().any(|cell| {
            let (a, b, _) = figure.of(cell);
            a.is_some() || b.is_some()
        })
    };
    let mut all = vec![(Phrase::words("USD"), Figure::Usd)];
    if let Some(national) = input.national {
        all.push((Phrase::words(national), Figure::National));
    }
    if any(Figure::Constant) {
        all.push((Phrase::key("compare-figure-constant"), Figure::Constant));
    }
    if any(Figure::International) {
        all.push((Phrase::key("compare-figure-international"), Figure::International));
    }
    all.push((Phrase::key("compare-figure-activities"), Figure::Activities));
    all
}

/// A figure's name, as another message takes it.
pub(super) fn figure_name(label: &Phrase) -> Arg {
    match label {
        Phrase::Value(arg) => arg.clone(),
        Phrase::Message { key, .. } => Arg::Key(key.clone()),
        Phrase::Text(_) => Arg::Text(String::new()),
    }
}

/// A heading over one side: `USD, I`.
pub(super) fn side_of(label: &Phrase, side: &str) -> Phrase {
    Phrase::message("compare-column-side", [("figure", figure_name(label)), ("side", side.into())])
}

/// As many places as the figures of a column need to be exact.
pub(super) fn places(cells: &[&CellComparison], figure: Figure) -> u32 {
    let mut all: Vec<Amount> = Vec::new();
    for cell in cells {
        let (a, b, gap) = figure.of(cell);
        all.extend([a, b, gap].into_iter().flatten());
        for line in &cell.causes {
            let (from, to) = figure.of_line(line);
            all.extend([from, to, figure.gap(&line.difference)].into_iter().flatten());
        }
    }
    (0..6).find(|places| all.iter().all(|amount| amount.rounded(*places) == *amount)).unwrap_or(6)
}

pub(super) fn number(amount: Option<Amount>, places: u32) -> TableCell {
    amount.map_or(TableCell::Missing, |amount| TableCell::Number(amount, places))
}

pub(super) fn column(key: &str) -> Column {
    Column { heading: Phrase::key(key), numeric: false }
}
