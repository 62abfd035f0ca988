//! Further tables of a view's leading basis: groups of countries, places, markers, and how figures came about.
//! Those of the other bases stand among the rolled-up tables.

use ayni_model::Basis;
use ayni_model::document::Phrase;
use ayni_model::measure::{Dimension, Direction};

use super::measurement::Builder;
use super::{money, name};

/// All of them.
pub(super) fn of_basis(builder: &mut Builder<'_>, direction: Direction, basis: Basis) {
    special(builder, direction, basis);
    for (id, dimension) in [("incomes", Dimension::Income), ("commissions", Dimension::Commission)] {
        money::table(builder, id, dimension, direction, basis);
    }
    let parts = |code: &str| code.contains('/');
    let marked = |code: &str| !code.is_empty();
    let where_any = [
        ("places", Dimension::Place),
        ("genders", Dimension::Gender),
        ("markers", Dimension::Marker),
        ("valuations", Dimension::Valuation),
    ];
    for (id, dimension) in where_any {
        // Without any part of a country, or any marker, the table would say nothing new.
        let lines = money::lines(builder, id, dimension, direction, basis);
        let says = |code: &str| if dimension == Dimension::Place { parts(code) } else { marked(code) };
        if lines.iter().any(|(code, _)| says(code)) {
            money::table(builder, id, dimension, direction, basis);
        }
    }
    money::table(builder, "natures", Dimension::Nature, direction, basis);
}

/// The region's code in M49.
const AFRICA: &str = "002";

/// Least developed countries, landlocked developing countries, small island developing States and Africa:
/// groups that overlap, so that their lines are not to be added.
fn special(builder: &mut Builder<'_>, direction: Direction, basis: Basis) {
    let groups = [("ldc", Dimension::Ldc), ("lldc", Dimension::Lldc), ("sids", Dimension::Sids)];
    let mut named = Vec::new();
    for (id, dimension) in groups {
        for (code, rows) in money::lines(builder, id, dimension, direction, basis) {
            if code == "yes" {
                named.push((Phrase::key(&format!("report-{id}-yes")), id, rows));
            }
        }
    }
    // Resolutions ask for the share of Africa beside these groups; it overlaps with all of them.
    for (code, rows) in money::lines(builder, "regions", Dimension::Region, direction, basis) {
        if code == AFRICA {
            let name = name::of(Dimension::Region, code, builder.input.setting);
            named.push((name, "regions", rows));
        }
    }
    money::show(builder, "special", Dimension::Ldc, direction, basis, named);
}
