//! Somebody who knows all that is shown, how everything adds up, and that no figure is negative.
//!
//! Written without the algorithm that it tries: the sums are written down as equations between cells, and
//! the equations are solved in exact fractions.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::Amount;
use proptest::prelude::*;

use crate::sdmx::cell::{Cell, Cut, Mark, Part, Place};
use crate::sdmx::suppress::marks;

/// A fraction in lowest terms with a positive denominator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Fraction(i128, i128);

impl Fraction {
    const ZERO: Fraction = Fraction(0, 1);

    fn new(above: i128, below: i128) -> Fraction {
        let (mut a, mut b) = (above.abs(), below.abs());
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let sign = below.signum();
        Fraction(sign * above / a.max(1), sign * below / a.max(1))
    }

    fn minus_times(self, factor: Fraction, other: Fraction) -> Fraction {
        let product = Fraction::new(factor.0 * other.0, factor.1 * other.1);
        Fraction::new(self.0 * product.1 - product.0 * self.1, self.1 * product.1)
    }

    fn over(self, other: Fraction) -> Fraction {
        Fraction::new(self.0 * other.1, self.1 * other.0)
    }
}

/// What one row of a measurement gives to the cells.
#[derive(Clone, Debug)]
struct Given {
    form: u8,
    item: u8,
    /// The amounts by partner, by sector and by goal: code and amount; each list has the same sum.
    parts: [Vec<(u8, i64)>; 3],
}

fn row() -> impl Strategy<Value = Given> {
    let split = |total: i64| {
        (0..3_u8, 0..3_u8, 0..=total).prop_map(move |(one, two, left)| vec![(one, left), (two, total - left)])
    };
    (0..3_u8, 0..4_u8, 0..5_i64).prop_flat_map(move |(form, item, total)| {
        (split(total), split(total), split(total)).prop_map(move |(a, b, c)| Given {
            form,
            item,
            parts: [a, b, c],
        })
    })
}

/// All cells of the three cuts with all their totals.
fn cells(rows: &[Given], cuts: usize) -> Vec<Cell> {
    let mut sums: BTreeMap<Place, i64> = BTreeMap::new();
    for row in rows {
        let forms = [Part::Total, Part::Of(format!("f{}", row.form))];
        let items = [Part::Total, Part::Of(format!("i{}", row.item))];
        for form in &forms {
            for item in &items {
                let mut add = |cut: Option<(Cut, String)>, amount: i64| {
                    let place = Place { cut, form: form.clone(), item: item.clone() };
                    *sums.entry(place).or_default() += amount;
                };
                add(None, row.parts[0].iter().map(|(_, amount)| amount).sum());
                for (cut, parts) in Cut::ALL.into_iter().zip(&row.parts).take(cuts) {
                    for (code, amount) in parts {
                        add(Some((cut, format!("c{code}"))), *amount);
                    }
                }
            }
        }
    }
    let cell = |(place, sum)| {
        let usd = Some(Amount::whole(sum));
        Cell { place, sums: [None, usd, None, None, None] }
    };
    sums.into_iter().map(cell).collect()
}

/// Every sum that holds between the cells: a total and what it is the total of.
fn equations(cells: &[Cell]) -> Vec<(usize, Vec<usize>)> {
    let at: BTreeMap<&Place, usize> = cells.iter().enumerate().map(|(at, cell)| (&cell.place, at)).collect();
    let mut found = Vec::new();
    for (place, total) in &at {
        let mut parts_by: Vec<Vec<usize>> = Vec::new();
        if place.form == Part::Total {
            let below = |other: &Place| {
                other.form != Part::Total && other.cut == place.cut && other.item == place.item
            };
            parts_by.push(at.iter().filter(|(one, _)| below(one)).map(|(_, at)| *at).collect());
        }
        if place.item == Part::Total {
            let below = |other: &Place| {
                other.item != Part::Total && other.cut == place.cut && other.form == place.form
            };
            parts_by.push(at.iter().filter(|(one, _)| below(one)).map(|(_, at)| *at).collect());
        }
        if place.cut.is_none() {
            for cut in Cut::ALL {
                let below = |other: &Place| {
                    other.cut.as_ref().is_some_and(|(one, _)| *one == cut)
                        && other.form == place.form
                        && other.item == place.item
                };
                let parts: Vec<usize> = at.iter().filter(|(one, _)| below(one)).map(|(_, at)| *at).collect();
                if !parts.is_empty() {
                    parts_by.push(parts);
                }
            }
        }
        found.extend(parts_by.into_iter().map(|parts| (*total, parts)));
    }
    found
}

/// The equations over what is hidden, solved as far as they go: rows of factors and what they equal.
struct Solved {
    unknown: Vec<usize>,
    rows: Vec<(usize, Vec<Fraction>, Fraction)>,
}

fn solve(cells: &[Cell], marks: &[Mark]) -> Solved {
    let value = |at: usize| cells[at].sums[1].unwrap().millionths() / Amount::ONE.millionths();
    let unknown: Vec<usize> = (0..cells.len()).filter(|at| marks[*at] != Mark::Open).collect();
    let column: BTreeMap<usize, usize> = unknown.iter().enumerate().map(|(at, cell)| (*cell, at)).collect();
    let mut rows: Vec<(Vec<Fraction>, Fraction)> = Vec::new();
    for (total, parts) in equations(cells) {
        let mut factors = vec![Fraction::ZERO; unknown.len()];
        let mut equals = 0;
        let terms = std::iter::once((total, 1)).chain(parts.into_iter().map(|part| (part, -1)));
        let mut check = 0;
        for (cell, sign) in terms {
            check += sign * value(cell);
            match column.get(&cell) {
                Some(at) => factors[*at] = Fraction(factors[*at].0 + sign, 1),
                None => equals -= sign * value(cell),
            }
        }
        assert_eq!(check, 0, "the table adds up");
        rows.push((factors, Fraction(equals, 1)));
    }
    let mut solved: Vec<(usize, Vec<Fraction>, Fraction)> = Vec::new();
    for at in 0..unknown.len() {
        let Some(found) = rows.iter().position(|(factors, _)| factors[at] != Fraction::ZERO) else {
            continue;
        };
        let (mut factors, mut equals) = rows.swap_remove(found);
        let pivot = factors[at];
        factors.iter_mut().for_each(|factor| *factor = factor.over(pivot));
        equals = equals.over(pivot);
        let clear = |other: &mut Vec<Fraction>, sum: &mut Fraction| {
            let factor = other[at];
            if factor != Fraction::ZERO {
                other.iter_mut().zip(&factors).for_each(|(own, one)| *own = own.minus_times(factor, *one));
                *sum = sum.minus_times(factor, equals);
            }
        };
        rows.iter_mut().for_each(|(other, sum)| clear(other, sum));
        solved.iter_mut().for_each(|(_, other, sum)| clear(other, sum));
        solved.push((at, factors, equals));
    }
    Solved { unknown, rows: solved }
}

impl Solved {
    /// The cells that have one value only.
    fn pinned(&self) -> BTreeSet<usize> {
        let single =
            |factors: &Vec<Fraction>| factors.iter().filter(|one| **one != Fraction::ZERO).count() == 1;
        let rows = self.rows.iter().filter(|(_, factors, _)| single(factors));
        rows.map(|(at, _, _)| self.unknown[*at]).collect()
    }

    /// The values that each hidden cell can have, if all are whole and none is negative or above `most`;
    /// `None` where that is too much to try.
    fn possible(&self, most: i128) -> Option<BTreeMap<usize, BTreeSet<i128>>> {
        let pivots: BTreeSet<usize> = self.rows.iter().map(|(at, _, _)| *at).collect();
        let free: Vec<usize> = (0..self.unknown.len()).filter(|at| !pivots.contains(at)).collect();
        let tries =
            (most + 1).checked_pow(u32::try_from(free.len()).ok()?).filter(|tries| *tries <= 50_000)?;
        let mut found: BTreeMap<usize, BTreeSet<i128>> = BTreeMap::new();
        for mut number in 0..tries {
            let mut values = vec![0; self.unknown.len()];
            for at in &free {
                values[*at] = number % (most + 1);
                number /= most + 1;
            }
            let fits = self.rows.iter().all(|(at, factors, equals)| {
                let mut value = *equals;
                for other in &free {
                    value = value.minus_times(factors[*other], Fraction(values[*other], 1));
                }
                values[*at] = value.0;
                value.1 == 1 && value.0 >= 0
            });
            if fits {
                for (at, value) in values.iter().enumerate() {
                    found.entry(self.unknown[at]).or_default().insert(*value);
                }
            }
        }
        Some(found)
    }
}

/// The cells of what is withheld, and what was hidden for them.
fn hide(cells: &[Cell], items: &[u8]) -> Vec<Mark> {
    let withheld: BTreeSet<Part> = items.iter().map(|item| Part::Of(format!("i{item}"))).collect();
    marks(cells, |place| withheld.contains(&place.item))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// No withheld cell has one value only, whatever is solved; neither if no figure can be negative.
    #[test]
    fn what_is_withheld_cannot_be_computed(
        rows in proptest::collection::vec(row(), 1..9),
        items in proptest::collection::vec(0..4_u8, 1..3),
        cuts in 0..4_usize,
    ) {
        let cells = cells(&rows, cuts);
        let marks = hide(&cells, &items);
        let withheld: Vec<usize> = (0..cells.len()).filter(|at| marks[*at] == Mark::Withheld).collect();
        let solved = solve(&cells, &marks);
        let pinned = solved.pinned();
        for cell in &withheld {
            prop_assert!(!pinned.contains(cell), "{:?} in {:?}", cells[*cell].place, marks);
        }
        let sum: i64 = rows.iter().flat_map(|row| &row.parts[0]).map(|(_, amount)| amount).sum();
        let most = i128::from(sum) + 1;
        if let Some(possible) = solved.possible(most) {
            for cell in &withheld {
                prop_assert!(possible[cell].len() > 1, "{:?} is {:?}", cells[*cell].place, possible[cell]);
            }
        }
    }

    /// Where nothing is withheld nothing is hidden.
    #[test]
    fn nothing_is_hidden_without_a_decision(rows in proptest::collection::vec(row(), 1..9)) {
        let cells = cells(&rows, 3);
        prop_assert!(hide(&cells, &[]).iter().all(|mark| *mark == Mark::Open));
    }
}

/// The adversary himself: with the guards taken away he does find what is withheld.
#[test]
fn without_guards_it_could_be_computed() {
    let one = |item: u8, code: u8, amount: i64| Given {
        form: 0,
        item,
        parts: [vec![(code, amount)], vec![(0, amount)], vec![(0, amount)]],
    };
    let rows = [one(0, 0, 100), one(1, 0, 40), one(1, 1, 60), one(2, 1, 80)];
    let cells = cells(&rows, 3);
    let marks = hide(&cells, &[0]);
    let withheld: BTreeSet<usize> = (0..cells.len()).filter(|at| marks[*at] == Mark::Withheld).collect();
    let bare: Vec<Mark> =
        marks.iter().map(|mark| if *mark == Mark::Guard { Mark::Open } else { *mark }).collect();
    assert!(withheld.is_subset(&solve(&cells, &bare).pinned()));
    assert!(solve(&cells, &marks).pinned().is_disjoint(&withheld));

    // 100 of item 0 go to partner 0, which has 40 of item 1 as well: this one guards, and the totals by
    // partner, sector and goal stay.
    let open = |cut: Option<(Cut, String)>, item: Part| {
        let place = Place { cut, form: Part::Total, item };
        let at = cells.iter().position(|cell| cell.place == place).unwrap();
        marks[at]
    };
    assert_eq!(open(None, Part::Total), Mark::Open);
    assert_eq!(open(Some((Cut::Partner, "c0".into())), Part::Total), Mark::Open);
    assert_eq!(open(None, Part::Of("i1".into())), Mark::Guard);
    assert_eq!(open(None, Part::Of("i2".into())), Mark::Open);
}

/// A guard next to nothing would let the withheld value be told all but exactly: it is not taken.
#[test]
fn a_guard_is_worth_something() {
    let one = |item: u8, amount: i64| Given {
        form: 0,
        item,
        parts: [vec![(0, amount)], vec![(0, amount)], vec![(0, amount)]],
    };
    let cells = cells(&[one(0, 1000), one(1, 1), one(2, 300)], 3);
    let marks = hide(&cells, &[0]);
    let mark = |item: &str| {
        let total =
            |cell: &&Cell| cell.place == Place { cut: None, form: Part::Total, item: Part::Of(item.into()) };
        marks[cells.iter().position(|cell| total(&cell)).unwrap()]
    };
    assert_eq!((mark("i0"), mark("i1"), mark("i2")), (Mark::Withheld, Mark::Open, Mark::Guard));
}
