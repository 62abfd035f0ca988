//! Keeping what is withheld from being computed back.
//!
//! Somebody decides that an item is withheld: those cells are not shown. Its value would still be known
//! to everybody who subtracts what is shown from a total. So further cells are hidden as *guards*. For every
//! withheld cell there is then a *move*: whole numbers, one for each hidden cell, that can be added to the true
//! figures without any published cell or any sum of cells noticing. As the value of the withheld cell changes
//! by the move, nobody can compute it.
//!
//! A move is a product of three choices, one for each direction in which cells add up. In each, either the
//! amount is *moved* to another code (the total over the codes stays as it is), or the total *goes along*:
//!
//! | | cut (partner, sector or goal) | form | item |
//! |---|---|---|---|
//! | moved | +1 here, -1 at another code | +1, -1 | +1, -1 |
//! | goes along | +1 here, +1 in the total | +1, +1 | +1, +1 |
//!
//! Where the total over one cut goes along, it does so in the other two cuts as well, which have the same
//! total: there each needs a code of its own that goes along. The number at a cell is the product of the
//! numbers. All sums over form and item then hold in each cut, and the three cuts agree.
//!
//! Figures are not negative, and everybody knows that. So a move counts only if there is room for it: the cells
//! with -1 each hold at least one [`WORTH`]th of the withheld value. What nobody can compute exactly can then
//! not be computed nearly either: the value could as well be a fifth higher. The move in which all totals go
//! along has no -1, and one such always exists.
//!
//! Of all moves the one is taken that hides least: a total costs ten times a cell below it. The search goes
//! from totals to details, so that what guards a total guards what is below it where it can.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::Amount;

use super::cell::{Cell, Cut, Mark, Measure, Part, Place};

/// The least room for a withheld value, as one part in so many of it.
pub const WORTH: i128 = 5;

/// What is hidden of the cells of one stratum: withheld cells as given, and their guards.
///
/// `withheld` says for each cell whether a decision withholds it. A total over what is withheld only must be
/// withheld too, as it is the same figure.
pub fn marks(cells: &[Cell], withheld: impl Fn(&Place) -> bool) -> Vec<Mark> {
    let mut marks: Vec<Mark> =
        cells.iter().map(|cell| if withheld(&cell.place) { Mark::Withheld } else { Mark::Open }).collect();
    // From totals to details, then by place.
    let mut order: Vec<usize> =
        (0..cells.len()).filter(|at| marks.get(*at) == Some(&Mark::Withheld)).collect();
    if order.is_empty() {
        return marks;
    }
    order.sort_by_key(|at| cells.get(*at).map(|cell| (std::cmp::Reverse(totals(&cell.place)), &cell.place)));
    // What is hidden of one sum is hidden of all: a rate would tell one from the other. Hiding more
    // never helps to compute, so one sum after the other is looked at.
    for sum in 0..Measure::SUMS.len() {
        let grid = Grid::of(cells, sum);
        for at in &order {
            for hidden in grid.cheapest(*at, &marks) {
                if let Some(mark) = marks.get_mut(hidden) {
                    *mark = (*mark).max(Mark::Guard);
                }
            }
        }
    }
    marks
}

/// In how many of the three ways a place is a total.
fn totals(place: &Place) -> u32 {
    u32::from(place.cut.is_none())
        + u32::from(place.form == Part::Total)
        + u32::from(place.item == Part::Total)
}

/// A choice along form or item: the places with their numbers. Place 0 is the total.
type Choice = [(usize, i8); 2];

/// The touched places of form and item with their numbers.
type Signed = [(usize, usize, i8); 4];

/// What a move touches: the weight and number of the cells that it hides anew, and the least value among the
/// cells with -1.
#[derive(Clone, Copy, Debug, Default)]
struct Touch {
    weight: u64,
    count: usize,
    least: Option<i128>,
}

impl Touch {
    fn and(self, other: Touch) -> Touch {
        let least = match (self.least, other.least) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        Touch { weight: self.weight + other.weight, count: self.count + other.count, least }
    }

    /// Whether the cells that would have less have enough.
    fn has_room(&self, worth: i128) -> bool {
        self.least.is_none_or(|least| least > 0 && least >= worth)
    }
}

/// A move: lines of the grid with their numbers, and what of form and item is touched in each.
type Move = (Vec<(usize, i8)>, Signed);

/// The cells that have a value of one sum, to be found by the numbers of their codes.
struct Grid {
    /// The cell at each place, by line (0 is the total, then the codes of all cuts), form and item.
    cells: Vec<Option<usize>>,
    forms: usize,
    items: usize,
    /// The cut of each line from 1.
    cuts: Vec<Cut>,
    /// The value, weight and place of each cell, by its number.
    about: BTreeMap<usize, (i128, u64, [usize; 3])>,
}

impl Grid {
    fn of(cells: &[Cell], sum: usize) -> Grid {
        let valued: Vec<(usize, &Place, Amount)> = cells
            .iter()
            .enumerate()
            .filter_map(|(at, cell)| Some((at, &cell.place, cell.sums.get(sum).copied().flatten()?)))
            .collect();
        let numbered = |part: fn(&Place) -> &Part| -> BTreeMap<&Part, usize> {
            let all: BTreeSet<&Part> = valued.iter().map(|(_, place, _)| part(place)).collect();
            let codes = all.into_iter().filter(|part| **part != Part::Total);
            codes.zip(1..).collect()
        };
        let (forms, items) = (numbered(|place| &place.form), numbered(|place| &place.item));
        let lines: BTreeSet<&(Cut, String)> =
            valued.iter().filter_map(|(_, place, _)| place.cut.as_ref()).collect();
        let cuts = lines.iter().map(|(cut, _)| *cut).collect();
        let lines: BTreeMap<&(Cut, String), usize> = lines.into_iter().zip(1..).collect();
        let (form_count, item_count) = (forms.len() + 1, items.len() + 1);
        let mut grid = Grid {
            cells: vec![None; (lines.len() + 1) * form_count * item_count],
            forms: form_count,
            items: item_count,
            cuts,
            about: BTreeMap::new(),
        };
        for (at, place, value) in valued {
            let line = place.cut.as_ref().and_then(|cut| lines.get(cut)).copied().unwrap_or(0);
            let form = forms.get(&place.form).copied().unwrap_or(0);
            let item = items.get(&place.item).copied().unwrap_or(0);
            let index = grid.index(line, form, item);
            if let Some(slot) = grid.cells.get_mut(index) {
                *slot = Some(at);
            }
            grid.about.insert(at, (value.millionths(), 10_u64.pow(totals(place)), [line, form, item]));
        }
        grid
    }

    fn index(&self, line: usize, form: usize, item: usize) -> usize {
        (line * self.forms + form) * self.items + item
    }

    fn cell(&self, line: usize, form: usize, item: usize) -> Option<usize> {
        self.cells.get(self.index(line, form, item)).copied().flatten()
    }

    /// The cells of the move that hides least for a cell; none where it has no value of this sum.
    fn cheapest(&self, at: usize, marks: &[Mark]) -> Vec<usize> {
        let Some((value, _, [line, form, item])) = self.about.get(&at) else { return Vec::new() };
        let search = Search { grid: self, marks, line: *line, worth: value.abs() / WORTH };
        let mut best: Option<(Touch, Move)> = None;
        for form in choices(*form, self.forms) {
            for item in choices(*item, self.items) {
                search.moves(&product(form, item), &mut best);
                if best.as_ref().is_some_and(|(touch, _)| touch.count == 0) {
                    return Vec::new();
                }
            }
        }
        best.map(|(_, found)| self.touched(&found)).unwrap_or_default()
    }

    fn touched(&self, (lines, signed): &Move) -> Vec<usize> {
        let places = lines.iter().flat_map(|(line, _)| signed.iter().map(move |place| (*line, *place)));
        places.filter_map(|(line, (form, item, _))| self.cell(line, form, item)).collect()
    }
}

/// The choices for a part: a code is moved to each other code, or the total goes along; the total
/// changes only as it goes along with a code.
fn choices(part: usize, count: usize) -> Vec<Choice> {
    match part {
        0 => (1..count).map(|code| [(code, 1), (0, 1)]).collect(),
        own => {
            let others = (1..count).filter(|code| *code != own);
            others.map(|other| [(own, 1), (other, -1)]).chain([[(own, 1), (0, 1)]]).collect()
        }
    }
}

/// The products of two choices.
fn product(form: Choice, item: Choice) -> Signed {
    let ([one, two], [three, four]) = (form, item);
    [(one, three), (one, four), (two, three), (two, four)]
        .map(|(form, item)| (form.0, item.0, form.1 * item.1))
}

/// The search for the moves of one cell.
struct Search<'a> {
    grid: &'a Grid,
    marks: &'a [Mark],
    line: usize,
    worth: i128,
}

impl Search<'_> {
    /// Looks at every move with this choice of form and item.
    fn moves(&self, signed: &Signed, best: &mut Option<(Touch, Move)>) {
        let mut take = |touch: Touch, lines: &[(usize, i8)]| {
            let cost = (touch.weight, touch.count);
            let better = best.as_ref().is_none_or(|(found, _)| cost < (found.weight, found.count));
            if better && touch.has_room(self.worth) {
                *best = Some((touch, (lines.to_vec(), *signed)));
            }
        };
        let own = self.line.checked_sub(1).and_then(|at| self.grid.cuts.get(at));
        // The total over the cuts goes along, and a line of each cut with it.
        if let Some(touch) = self.touch(0, signed, 1) {
            let mut lines = vec![(0, 1)];
            let mut all = Some(touch);
            for cut in Cut::ALL.iter().filter(|cut| self.grid.cuts.contains(cut)) {
                let fits = |line: usize| if own == Some(cut) { line == self.line } else { true };
                let of_cut = (1..).zip(&self.grid.cuts).filter(|(line, one)| *one == cut && fits(*line));
                let touched = of_cut.filter_map(|(line, _)| Some((line, self.touch(line, signed, 1)?)));
                let fit = touched.filter(|(_, touch)| touch.has_room(self.worth));
                let cheapest = fit.min_by_key(|(_, touch)| (touch.weight, touch.count));
                all = all.zip(cheapest).map(|(all, (line, touch))| {
                    lines.push((line, 1));
                    all.and(touch)
                });
            }
            if let Some(touch) = all {
                take(touch, &lines);
            }
        }
        // Moved to another line of the same cut, which no total notices.
        if let Some(cut) = own
            && let Some(here) = self.touch(self.line, signed, 1)
        {
            for (line, one) in (1..).zip(&self.grid.cuts) {
                if one == cut
                    && line != self.line
                    && let Some(there) = self.touch(line, signed, -1)
                {
                    take(here.and(there), &[(self.line, 1), (line, -1)]);
                }
            }
        }
    }

    /// What is touched in one line. `None` where one of the cells does not exist: what is not there is
    /// known to be nothing, and cannot change.
    fn touch(&self, line: usize, signed: &Signed, sign: i8) -> Option<Touch> {
        let mut all = Touch::default();
        for (form, item, own) in signed {
            let at = self.grid.cell(line, *form, *item)?;
            let (value, weight, _) = self.grid.about.get(&at)?;
            let open = self.marks.get(at) == Some(&Mark::Open);
            let least = (own * sign < 0).then_some(*value);
            let (weight, count) = if open { (*weight, 1) } else { (0, 0) };
            all = all.and(Touch { weight, count, least });
        }
        Some(all)
    }
}
