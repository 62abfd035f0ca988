//! The tables that a measurement is made of.

use ayni_model::measure::{Dimension, TableRows, TableSpec};

use super::Setting;

/// The tables to roll up, in the order of printing.
///
/// Money is always grouped by direction, basis and framework group, as none of these may be added
/// up; quantities are grouped by unit as well. A measurement of one year has no tables by year
/// beside the plain ones, since they would be the same.
pub fn tables(setting: &Setting<'_>) -> Vec<TableSpec> {
    use Dimension::{
        Basis, Currency, Direction, Form, Goal, Group, LeftOut, Partner, Region, Reporter, Sector, Unit, Year,
    };
    let item = Dimension::Item;
    let one_year = setting.years.as_ref().is_some_and(|years| years.start() == years.end());
    let mut all = Vec::new();
    let mut table = |id: &str, rows: TableRows, dimensions: &[Dimension]| {
        all.push(TableSpec { id: id.to_owned(), rows, dimensions: dimensions.to_vec() });
    };
    table("totals", TableRows::Counted, &[Direction, Basis, Group]);
    table("years", TableRows::Counted, &[Year, Direction, Basis, Group]);
    let by = [
        ("items", item),
        ("forms", Form),
        ("partners", Partner),
        ("regions", Region),
        ("sectors", Sector),
        ("goals", Goal),
        ("reporters", Reporter),
    ];
    for (id, dimension) in by {
        table(id, TableRows::Counted, &[Direction, Basis, Group, dimension]);
        if !one_year {
            table(&format!("{id}-by-year"), TableRows::Counted, &[Year, Direction, Basis, Group, dimension]);
        }
    }
    table("units", TableRows::Counted, &[Direction, Basis, Group, item, Unit]);
    if !one_year {
        table("units-by-year", TableRows::Counted, &[Year, Direction, Basis, Group, item, Unit]);
    }
    table("currencies", TableRows::Counted, &[Direction, Basis, Group, Currency]);
    table("activities", TableRows::Present, &[Direction]);
    table("activities-years", TableRows::Present, &[Year, Direction]);
    table("activities-forms", TableRows::Present, &[Direction, Form]);
    table("activities-partners", TableRows::Present, &[Direction, Partner]);
    table("activities-sectors", TableRows::Present, &[Direction, Sector]);
    table("activities-goals", TableRows::Present, &[Direction, Goal]);
    table("activities-reporters", TableRows::Present, &[Direction, Reporter]);
    table("left-out", TableRows::LeftOut, &[LeftOut, Currency]);
    table("left-out-by-view", TableRows::LeftOut, &[LeftOut, Direction, Basis]);
    all
}
