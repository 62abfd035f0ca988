//! Which tables and figures of a measurement go to print, and how much of them: a report that is read on
//! paper has 10 to 20 pages, however many partners, sectors, bases and years there are. All else stands in
//! the page and the workbook beside it, and the report says where.

use std::collections::BTreeMap;

use ayni_model::Basis;
use ayni_model::document::{Block, Print};
use ayni_model::measure::Direction;

use super::measurement::Builder;
use super::money;

/// So many lines of a table that is in the order of size say most of it.
const LARGEST: Print = Print::Top(8);
/// So many of a table that most readers look up something in.
const LONGER: Print = Print::Top(16);

/// How much of each block goes to print; what goes whole is not named.
pub(super) fn selection(builder: &Builder<'_>) -> BTreeMap<String, Print> {
    let mut all = BTreeMap::new();
    for block in &builder.blocks {
        let id = match block {
            Block::Table(table) => &table.id,
            Block::Figure(figure) => &figure.id,
            _ => continue,
        };
        match how(builder, id) {
            Print::Whole => {}
            print => {
                all.insert(id.clone(), print);
            }
        }
    }
    all
}

fn how(builder: &Builder<'_>, id: &str) -> Print {
    let of_view = Direction::ALL.iter().find_map(|direction| {
        let (kind, rest) = id.split_once(&format!("-{}", direction.as_str()))?;
        Some((kind, *direction, rest.trim_start_matches('-')))
    });
    let Some((kind, direction, rest)) = of_view else {
        return of_document(id);
    };
    if let Some(kind) = kind.strip_prefix("figure-") {
        return figure(builder, kind, direction, rest);
    }
    // The national currency says the same of the same rows.
    if kind == "revisions" && rest.ends_with("-national") {
        return Print::Listed;
    }
    match kind.strip_prefix("activities-") {
        Some(kind) => activities(kind, direction),
        None => {
            let basis = rest.split('-').next().and_then(Basis::from_code);
            let leading = money::leading_basis(builder, direction);
            of_basis(kind, direction, basis.is_none_or(|basis| Some(basis) == leading))
        }
    }
}

/// The first group's figures show a view; of the other groups the years, and what was provided by partner.
/// What a country puts in for itself has its tables.
fn figure(builder: &Builder<'_>, kind: &str, direction: Direction, rest: &str) -> Print {
    let provided = direction == Direction::Provided;
    let groups = money::leading_basis(builder, direction)
        .map(|basis| money::groups(builder, direction, basis))
        .unwrap_or_default();
    let first = groups.first().is_some_and(|group| {
        rest.rsplit('-').next().is_some_and(|code| code.eq_ignore_ascii_case(&group.code))
    });
    let goes = match kind {
        "years" => direction != Direction::OwnInput,
        "flows" => provided || direction == Direction::Received && first,
        "map" | "sectors" => provided && first,
        // The bands have the same partners, and the table of goals is printed.
        _ => false,
    };
    if goes { Print::Whole } else { Print::Listed }
}

/// Tables of money and of quantities of one view and basis.
fn of_basis(kind: &str, direction: Direction, leading: bool) -> Print {
    if direction == Direction::OwnInput && !matches!(kind, "years" | "items") {
        return Print::Listed;
    }
    // A country's own giving is what the report is on; of what it received the main lines go to print.
    let provided = direction == Direction::Provided;
    match (kind, leading) {
        ("years", _) | ("items" | "forms", true) => Print::Whole,
        ("constant" | "regions" | "special" | "incomes" | "commissions" | "genders" | "natures", true)
            if provided =>
        {
            Print::Whole
        }
        // These are in the order of size, so that their first lines say most.
        ("partners", true) => LARGEST,
        ("reporters", true) if provided => LARGEST,
        ("goals" | "units", true) if provided => LONGER,
        ("goals" | "units", true) => LARGEST,
        ("revisions", true) => LONGER,
        // In the order of their codes and long; the figure has the largest sectors.
        ("sectors" | "markers" | "places" | "valuations", _) => Print::Listed,
        ("constant" | "regions" | "special" | "incomes" | "commissions" | "genders" | "natures", _) => {
            Print::Listed
        }
        ("reporters" | "results-parts" | "results-listed", _) => Print::Listed,
        (_, false) => Print::Listed,
        // A table that is not known here.
        (_, true) => LARGEST,
    }
}

/// Counts of activities of one view.
fn activities(kind: &str, direction: Direction) -> Print {
    match kind {
        "years" | "forms" if direction != Direction::OwnInput => Print::Whole,
        _ => Print::Listed,
    }
}

/// Tables that are not of one view.
fn of_document(id: &str) -> Print {
    match id {
        "triangular-south" | "triangular-activities" | "triangular-own-roles" => Print::Whole,
        "left-out" | "reported" | "grounds" => Print::Whole,
        "triangular-units" | "triangular-roles" | "triangular-phases" => Print::Listed,
        "targets-by-gender" | "quality-left-out" | "classification" | "inputs" => Print::Listed,
        "coverage" => Print::Top(25),
        _ => LARGEST,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_main_tables_go_whole_the_long_ones_cut_and_the_rest_is_named() {
        use Direction::{OwnInput, Provided};
        assert_eq!(of_basis("years", Provided, false), Print::Whole);
        assert_eq!(of_basis("partners", Provided, true), LARGEST);
        assert_eq!(of_basis("partners", Provided, false), Print::Listed);
        assert_eq!(of_basis("sectors", OwnInput, true), Print::Listed);
        assert_eq!(activities("years", Provided), Print::Whole);
        assert_eq!(of_document("left-out"), Print::Whole);
    }

    #[test]
    fn a_table_that_a_later_section_brings_cannot_fill_the_report() {
        assert_eq!(of_basis("of-a-later-day", Direction::Provided, true), LARGEST);
        assert_eq!(of_document("of-a-later-day"), LARGEST);
    }
}
