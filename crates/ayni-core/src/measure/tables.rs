//! The tables that a measurement is made of.

use ayni_model::measure::{Dimension, TableRows, TableSpec};

use super::Setting;

/// The tables to roll up, in the order of printing.
///
/// Money is always grouped by direction, basis and framework group, as none of these may be added
/// up; quantities are grouped by unit as well. A measurement of one year has no tables by year
/// beside the plain ones, since they would be the same.
pub fn tables(setting: &Setting<'_>) -> Vec<TableSpec> {
    let one_year = setting.years.as_ref().is_some_and(|years| years.start() == years.end());
    let mut list = List { all: Vec::new(), one_year };
    money(&mut list);
    flows(&mut list);
    crossed(&mut list);
    quantities(&mut list);
    receipts(&mut list);
    triangular(&mut list);
    counts(&mut list);
    accounts(&mut list);
    list.all
}

struct List {
    all: Vec<TableSpec>,
    one_year: bool,
}

impl List {
    fn table(&mut self, id: &str, rows: TableRows, dimensions: &[Dimension]) {
        self.all.push(TableSpec { id: id.to_owned(), rows, dimensions: dimensions.to_vec() });
    }

    /// A table, and the same by year.
    fn by_year(&mut self, id: &str, rows: TableRows, dimensions: &[Dimension]) {
        self.table(id, rows, dimensions);
        if !self.one_year {
            let dimensions = [&[Dimension::Year], dimensions].concat();
            self.table(&format!("{id}-by-year"), rows, &dimensions);
        }
    }
}

/// What money is always grouped by.
const MONEY: [Dimension; 3] = [Dimension::Direction, Dimension::Basis, Dimension::Group];

fn money(list: &mut List) {
    list.table("totals", TableRows::Counted, &MONEY);
    list.table("years", TableRows::Counted, &[&[Dimension::Year], &MONEY[..]].concat());
    let by = [
        ("items", Dimension::Item),
        ("forms", Dimension::Form),
        ("partners", Dimension::Partner),
        ("regions", Dimension::Region),
        ("sectors", Dimension::Sector),
        ("goals", Dimension::Goal),
        ("reporters", Dimension::Reporter),
    ];
    for (id, dimension) in by {
        list.by_year(id, TableRows::Counted, &[&MONEY[..], &[dimension]].concat());
    }
    let by = [
        ("ldc", Dimension::Ldc),
        ("lldc", Dimension::Lldc),
        ("sids", Dimension::Sids),
        ("incomes", Dimension::Income),
        ("commissions", Dimension::Commission),
        ("places", Dimension::Place),
        ("markers", Dimension::Marker),
        ("natures", Dimension::Nature),
        ("valuations", Dimension::Valuation),
        ("currencies", Dimension::Currency),
    ];
    for (id, dimension) in by {
        list.table(id, TableRows::Counted, &[&MONEY[..], &[dimension]].concat());
    }
}

/// Between the country and its partners, by item: what a picture of flows shows.
fn flows(list: &mut List) {
    list.table("flows", TableRows::Counted, &[&MONEY[..], &[Dimension::Item, Dimension::Partner]].concat());
}

/// The gender marker in every table that can carry it (73/291, 25; A/78/290, 79).
fn crossed(list: &mut List) {
    let gender = |dimensions: &[Dimension]| [&MONEY[..], dimensions, &[Dimension::Gender]].concat();
    list.by_year("genders", TableRows::Counted, &gender(&[]));
    let by = [
        ("items", Dimension::Item),
        ("forms", Dimension::Form),
        ("partners", Dimension::Partner),
        ("regions", Dimension::Region),
        ("sectors", Dimension::Sector),
        ("goals", Dimension::Goal),
        ("reporters", Dimension::Reporter),
    ];
    for (id, dimension) in by {
        list.table(&format!("{id}-by-gender"), TableRows::Counted, &gender(&[dimension]));
    }
    list.table("units-by-gender", TableRows::Counted, &gender(&[Dimension::Item, Dimension::Unit]));
    list.table("receipts-by-gender", TableRows::Receipts, &gender(&[Dimension::Item]));
}

fn quantities(list: &mut List) {
    let units = [&MONEY[..], &[Dimension::Item, Dimension::Unit]].concat();
    list.by_year("units", TableRows::Counted, &units);
}

/// What indicator 17.3.1 is made from: a provider's figures by item and recipient.
fn receipts(list: &mut List) {
    let items = [&MONEY[..], &[Dimension::Item]].concat();
    list.by_year("receipts", TableRows::Receipts, &items);
    list.by_year("receipts-partners", TableRows::Receipts, &[&items[..], &[Dimension::Partner]].concat());
}

/// Triangular cooperation, its options side by side (80/156, 32). The whole project once, as a count,
/// is among the counts by form.
fn triangular(list: &mut List) {
    let sides = [&MONEY[..], &[Dimension::Side]].concat();
    let by = |dimensions: &[Dimension]| [&sides[..], dimensions].concat();
    list.by_year("triangular", TableRows::Triangular, &sides);
    list.by_year("triangular-payers", TableRows::Triangular, &by(&[Dimension::Payer]));
    list.table("triangular-roles", TableRows::Triangular, &by(&[Dimension::Role]));
    list.table("triangular-phases", TableRows::Triangular, &by(&[Dimension::Phase]));
    list.table("triangular-by-gender", TableRows::Triangular, &by(&[Dimension::Gender]));
    list.table(
        "triangular-units",
        TableRows::Triangular,
        &by(&[Dimension::Payer, Dimension::Item, Dimension::Unit]),
    );
}

fn counts(list: &mut List) {
    list.table("activities", TableRows::Present, &[Dimension::Direction]);
    let by = [
        ("years", Dimension::Year),
        ("forms", Dimension::Form),
        ("partners", Dimension::Partner),
        ("sectors", Dimension::Sector),
        ("goals", Dimension::Goal),
        ("reporters", Dimension::Reporter),
        ("genders", Dimension::Gender),
        ("markers", Dimension::Marker),
        ("places", Dimension::Place),
    ];
    for (id, dimension) in by {
        let mut dimensions = vec![Dimension::Direction, dimension];
        if dimension == Dimension::Year {
            dimensions.reverse();
        }
        list.table(&format!("activities-{id}"), TableRows::Present, &dimensions);
    }
    // Presence has no basis, and its role is the country's own.
    let roles = [Dimension::Direction, Dimension::Basis, Dimension::Form, Dimension::Role];
    list.table("activities-roles", TableRows::Present, &roles);
}

/// What was left out, what was reported in all, and who reported.
fn accounts(list: &mut List) {
    list.table("left-out", TableRows::LeftOut, &[Dimension::LeftOut, Dimension::Currency]);
    list.table(
        "left-out-by-view",
        TableRows::LeftOut,
        &[Dimension::LeftOut, Dimension::Direction, Dimension::Basis],
    );
    list.table("reported", TableRows::Reported, &[Dimension::Currency]);
    list.table("coverage", TableRows::Reported, &[Dimension::Year, Dimension::Reporter]);
}
