//! Everything that can be measured, seen by a list of conditions.
//!
//! A condition names values of fields, so it is a box in the product of all fields. Values that no
//! condition tells apart are one class; the product of classes is small enough to be walked as a
//! whole, so that what is said of it is proved and not sampled.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::edition::Condition;
use ayni_model::method::OwnExperts;
use ayni_model::reference::Reference;
use ayni_model::{ActivityKind, Basis, Form, PartyKind, Role, Status, Valuation};

/// The largest product that is walked. A wider one is not judged, and that is said.
const WIDEST: u64 = 2_000_000;

/// A value that stands for every one that no condition names.
const OTHER: &str = "…";

/// A set of conditions by their places.
type Mask = Vec<u64>;

/// One value of a dimension: the values that it gives to fields.
type Atom = Vec<(String, String)>;

/// Fields that belong together, with their values in classes.
struct Dimension {
    classes: Vec<Class>,
}

/// Values that no condition tells apart.
struct Class {
    atoms: Vec<Atom>,
    holds: Mask,
}

/// What the walk found.
#[derive(Debug, Default)]
pub(super) struct Walk {
    /// For each condition whether it is the first to hold anywhere.
    pub first: Vec<bool>,
    /// Pairs of conditions of which the earlier decides where both hold, with an example, although
    /// neither it is the narrower one.
    pub by_order: BTreeMap<(usize, usize), String>,
    /// What no condition holds for, in words of the file; whole branches in one.
    pub nothing: Vec<String>,
}

/// The product of all fields, seen by a list of conditions.
pub(super) struct Space {
    count: usize,
    dimensions: Vec<Dimension>,
}

impl Space {
    /// The space that `conditions` divide. `fixed` gives fields one value only.
    pub fn new(conditions: &[&Condition], reference: &Reference, fixed: &[(&str, &str)]) -> Space {
        let mut space = Space { count: conditions.len(), dimensions: Vec::new() };
        for atoms in dimensions(conditions, reference, fixed) {
            space.add(atoms, conditions);
        }
        space
    }

    fn add(&mut self, atoms: Vec<Atom>, conditions: &[&Condition]) {
        let mut classes: BTreeMap<Mask, Vec<Atom>> = BTreeMap::new();
        for atom in atoms {
            let mut mask = vec![0; self.count.div_ceil(64)];
            for (at, condition) in conditions.iter().enumerate() {
                let holds = atom.iter().all(|(field, value)| {
                    condition.get(field).is_none_or(|listed| listed.iter().any(|one| fits(one, value)))
                });
                if holds && let Some(word) = mask.get_mut(at / 64) {
                    *word |= 1 << (at % 64);
                }
            }
            classes.entry(mask).or_default().push(atom);
        }
        let classes = classes.into_iter().map(|(holds, atoms)| Class { atoms, holds }).collect();
        self.dimensions.push(Dimension { classes });
    }

    /// Whether everything that condition `inner` holds for, `outer` holds for too.
    pub fn narrower(&self, inner: usize, outer: usize) -> bool {
        self.dimensions.iter().all(|dimension| {
            dimension.classes.iter().all(|class| !has(&class.holds, inner) || has(&class.holds, outer))
        })
    }

    /// Whether the condition can hold at all.
    pub fn possible(&self, at: usize) -> bool {
        self.dimensions.iter().all(|dimension| dimension.classes.iter().any(|class| has(&class.holds, at)))
    }

    /// Whether two conditions can never both hold.
    pub fn apart(&self, a: usize, b: usize) -> bool {
        let both = |class: &Class| has(&class.holds, a) && has(&class.holds, b);
        !self.dimensions.iter().all(|dimension| dimension.classes.iter().any(both))
    }

    /// Walks the whole product; `None` where it is too wide.
    pub fn walk(&self) -> Option<Walk> {
        let size = self.dimensions.iter().try_fold(1_u64, |size, dimension| {
            size.checked_mul(dimension.classes.len() as u64).filter(|size| *size <= WIDEST)
        });
        size?;
        let mut walk = Walk { first: vec![false; self.count], ..Walk::default() };
        let all = vec![u64::MAX; self.count.div_ceil(64)];
        let mut path = Vec::new();
        if self.step(&all, &mut path, &mut walk) == Below::Nothing {
            walk.nothing.push(String::new());
        }
        Some(walk)
    }

    /// Walks what is below a point. Where nothing holds in all of it the caller names it as a whole.
    fn step<'s>(&'s self, holds: &Mask, path: &mut Vec<&'s Class>, walk: &mut Walk) -> Below {
        let Some(dimension) = self.dimensions.get(path.len()) else {
            return self.leaf(holds, path, walk);
        };
        let mut without: Vec<&Class> = Vec::new();
        for class in &dimension.classes {
            let below: Mask = holds.iter().zip(&class.holds).map(|(a, b)| a & b).collect();
            // Conditions that are none are none further down as well.
            path.push(class);
            let found = if below.iter().all(|word| *word == 0) {
                Below::Nothing
            } else {
                self.step(&below, path, walk)
            };
            path.pop();
            if found == Below::Nothing {
                without.push(class);
            }
        }
        if without.len() == dimension.classes.len() {
            return Below::Nothing;
        }
        // Of fields that belong together the first tells what the others mean, so each of its values
        // is a line of its own.
        for part in by_first_field(&without) {
            let mut words: Vec<String> = self
                .telling(path)
                .filter_map(|class| describe(&class.atoms.iter().collect::<Vec<_>>()))
                .collect();
            words.extend(describe(&part));
            walk.nothing.push(words.join("; "));
        }
        Below::Something
    }

    /// The classes of a path whose dimension has others: those of which a condition speaks.
    fn telling<'s>(&'s self, path: &'s [&'s Class]) -> impl Iterator<Item = &'s Class> {
        let told = self.dimensions.iter().zip(path).filter(|(dimension, _)| dimension.classes.len() > 1);
        told.map(|(_, class)| *class)
    }

    fn leaf(&self, holds: &Mask, path: &[&Class], walk: &mut Walk) -> Below {
        let mut found = (0..self.count).filter(|at| has(holds, *at));
        let Some(first) = found.next() else {
            return Below::Nothing;
        };
        if let Some(seen) = walk.first.get_mut(first) {
            *seen = true;
        }
        for later in found {
            if !walk.by_order.contains_key(&(first, later)) && !self.narrower(first, later) {
                let words: Vec<String> = self.telling(path).filter_map(describe_one).collect();
                walk.by_order.insert((first, later), words.join("; "));
            }
        }
        Below::Something
    }
}

/// What holds below a point of the walk.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Below {
    Nothing,
    Something,
}

fn has(mask: &Mask, at: usize) -> bool {
    mask.get(at / 64).is_some_and(|word| word & (1 << (at % 64)) != 0)
}

/// Whether a value of a field is the one that a condition lists. A country is written `XAA+` where it
/// is on the list of the South and `XAA-` where it is not, as the list is the method's.
fn fits(listed: &str, value: &str) -> bool {
    match value.split_at_checked(value.len().wrapping_sub(1)) {
        Some((country, "+")) => listed == country || listed == "south",
        Some((country, "-")) if !country.is_empty() => listed == country || listed == "not-south",
        _ => listed == value,
    }
}

/// The values of all fields, those together that are not independent.
fn dimensions(conditions: &[&Condition], reference: &Reference, fixed: &[(&str, &str)]) -> Vec<Vec<Atom>> {
    let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (field, values) in conditions.iter().flat_map(|condition| condition.iter()) {
        named.entry(field).or_default().extend(values.iter().map(String::as_str));
    }
    let of = |field: &str| named.get(field).cloned().unwrap_or_default();
    let listed = |field: &str, list: &str| -> Vec<String> {
        let known = reference.list(list).entries.keys().map(String::as_str);
        let all: BTreeSet<&str> = known.chain(of(field)).chain(["", OTHER]).collect();
        all.into_iter().map(str::to_owned).collect()
    };
    let one = |field: &str, values: Vec<String>| -> Vec<Atom> {
        values.into_iter().map(|value| vec![(field.to_owned(), value)]).collect()
    };
    let coded = |codes: Vec<&str>, empty: bool| -> Vec<String> {
        codes.into_iter().chain(empty.then_some("")).map(str::to_owned).collect()
    };
    let mut all = vec![
        measures(&listed("unit", "unit"), &of("currency")),
        one("kind", listed("kind", "resource-kind")),
        one("basis", coded(Basis::ALL.iter().map(|one| one.as_str()).collect(), true)),
        one("activity-kind", coded(ActivityKind::ALL.iter().map(|one| one.as_str()).collect(), false)),
        one("form", coded(Form::ALL.iter().map(|one| one.as_str()).collect(), true)),
        one("status", coded(Status::ALL.iter().map(|one| one.as_str()).collect(), true)),
        payers(),
        one("own-experts", coded(OwnExperts::ALL.iter().map(|one| one.as_str()).collect(), false)),
    ];
    for field in ["provider", "recipient"] {
        let countries = of(field).into_iter().filter(|value| !["", "south", "not-south"].contains(value));
        let each =
            countries.chain([OTHER]).flat_map(|country| ["+", "-"].map(|end| format!("{country}{end}")));
        all.push(one(field, each.chain([String::new()]).collect()));
    }
    // Fields of the source, the reporter, and whatever field a condition names that is not known here.
    let known: BTreeSet<String> = all.iter().flatten().flatten().map(|(field, _)| field.clone()).collect();
    for field in named.keys().filter(|field| !known.contains(**field)) {
        let values: BTreeSet<&str> = of(field).into_iter().chain(["", OTHER]).collect();
        all.push(one(field, values.into_iter().map(str::to_owned).collect()));
    }
    for (field, value) in fixed {
        for atoms in &mut all {
            atoms.retain(|atom| atom.iter().all(|(name, given)| name != field || given == value));
        }
    }
    all
}

/// Money in a currency, a value in a currency by a valuation, or a quantity in a unit.
fn measures(units: &[String], currencies: &BTreeSet<&str>) -> Vec<Atom> {
    let atom = |measure: &str, currency: &str, valuation: &str, unit: &str| -> Atom {
        [("measure", measure), ("currency", currency), ("valuation", valuation), ("unit", unit)]
            .map(|(field, value)| (field.to_owned(), value.to_owned()))
            .into()
    };
    let mut all = Vec::new();
    for currency in currencies.iter().copied().filter(|code| !code.is_empty()).chain([OTHER]) {
        all.push(atom("money", currency, "", ""));
        all.extend(Valuation::ALL.iter().map(|by| atom("value", currency, by.as_str(), "")));
    }
    all.extend(units.iter().map(|unit| atom("quantity", "", "", unit)));
    all
}

/// Who puts it in: nobody known, or a kind of party in a role.
fn payers() -> Vec<Atom> {
    let atom = |role: &str, kind: &str| -> Atom {
        vec![("role".to_owned(), role.to_owned()), ("payer-kind".to_owned(), kind.to_owned())]
    };
    let known = Role::ALL
        .iter()
        .flat_map(|role| PartyKind::ALL.iter().map(|kind| atom(role.as_str(), kind.as_str())));
    known.chain([atom("", "")]).collect()
}

/// The values of some classes, those with the same value of their first field together; all in one where
/// they have only one field.
fn by_first_field<'s>(classes: &[&'s Class]) -> Vec<Vec<&'s Atom>> {
    let mut parts: BTreeMap<&str, Vec<&Atom>> = BTreeMap::new();
    for atom in classes.iter().flat_map(|class| &class.atoms) {
        let first = match atom.as_slice() {
            [(_, value), _, ..] => value.as_str(),
            _ => "",
        };
        parts.entry(first).or_default().push(atom);
    }
    parts.into_values().collect()
}

/// Some values of one dimension in words of the file, each field once.
fn describe(atoms: &[&Atom]) -> Option<String> {
    let first = atoms.first()?;
    let mut words = Vec::new();
    for (at, (field, _)) in first.iter().enumerate() {
        let values: BTreeSet<&str> =
            atoms.iter().filter_map(|atom| atom.get(at)).map(|(_, value)| value.as_str()).collect();
        if values.iter().any(|value| !value.is_empty() && *value != OTHER) {
            words.push(format!("{field}: {}", few(&values)));
        }
    }
    (!words.is_empty()).then(|| words.join("; "))
}

/// One value of a class, for an example.
fn describe_one(class: &Class) -> Option<String> {
    let plain = |atom: &&Atom| atom.iter().any(|(_, value)| !value.is_empty() && !value.starts_with(OTHER));
    let atom = class.atoms.iter().find(plain).or(class.atoms.first())?;
    let said = atom.iter().filter(|(_, value)| !value.is_empty() && value != OTHER);
    let words: Vec<String> = said.map(|(field, value)| format!("{field}: {}", plainly(value))).collect();
    (!words.is_empty()).then(|| words.join("; "))
}

/// How many values are named before the others are only counted.
const NAMED: usize = 6;

fn few(values: &BTreeSet<&str>) -> String {
    let mut shown: Vec<String> = values.iter().take(NAMED).map(|value| plainly(value)).collect();
    if values.len() > NAMED {
        shown.push(format!("+{}", values.len() - NAMED));
    }
    shown.join(", ")
}

/// A value as a file writes it.
fn plainly(value: &str) -> String {
    match value {
        "" => "\"\"".to_owned(),
        "…+" => "south".to_owned(),
        "…-" => "not-south".to_owned(),
        value => value.trim_end_matches(['+', '-']).to_owned(),
    }
}
