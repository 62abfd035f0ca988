//! What is wrong with the day rates of a method: codes that no list has, and years without a rate.

use std::collections::BTreeSet;

use ayni_model::method::{DayRate, DayRates, Method};
use ayni_model::{Amount, Code, Finding, Origin, Path, Severity};

use super::framework::unknown;
use super::method::MethodContext;

/// Looks at the lines of the file; each finding has its line there.
pub(super) fn check(method: &Method, context: &MethodContext<'_>, found: &mut Vec<Finding>) {
    let Some(rates) = &method.day_rates else { return };
    for line in &rates.lines {
        for (list, code) in [("unit", &line.unit), ("currency", &line.currency), ("country", &line.country)] {
            if !code.is_empty() && !context.reference.knows(list, code) {
                let path = Path::of("day_rates").line(&line.id).field(list);
                found.push(unknown(path, list, code).at(place(rates, line)));
            }
        }
        if line.amount <= Amount::ZERO {
            let finding = Finding::new("method-price-zero", Severity::Error).at(place(rates, line));
            found.push(finding.with("price", line.id.as_str()).with("amount", line.amount));
        }
    }
    gaps(rates, context, found);
}

fn place(rates: &DayRates, line: &DayRate) -> Origin {
    Origin { row: Some(line.line), ..Origin::file(rates.file.clone()) }
}

/// Years without a rate: between the lines of one grade, unit and country, and of the years asked for. What
/// a line without a country covers is no gap of a country's.
fn gaps(rates: &DayRates, context: &MethodContext<'_>, found: &mut Vec<Finding>) {
    let of: BTreeSet<(&str, &str, &str)> = rates.lines.iter().map(DayRate::of).collect();
    for (grade, unit, country) in of {
        let own: Vec<&DayRate> =
            rates.lines.iter().filter(|line| line.of() == (grade, unit, country)).collect();
        let edges = own.iter().flat_map(|line| [line.from, line.until]).flatten();
        let asked = context.years.iter().flat_map(|years| [*years.start(), *years.end()]);
        let ends: Vec<i16> = edges.chain(asked).collect();
        let (Some(first), Some(last)) = (ends.iter().min(), ends.iter().max()) else { continue };
        let covers = |line: &&DayRate, year: i16| {
            line.grade == grade
                && line.unit == unit
                && (line.country == country || line.country.is_empty())
                && line.in_year(year)
        };
        let asked = |year: i16| context.years.as_ref().is_none_or(|years| years.contains(&year));
        let missing: Vec<String> = (*first..=*last)
            .filter(|year| asked(*year) && !rates.lines.iter().any(|line| covers(&line, *year)))
            .map(|year| year.to_string())
            .collect();
        let Some(line) = own.first().filter(|_| !missing.is_empty()) else { continue };
        found.push(
            Finding::new("day-rate-gap", Severity::Warning)
                .at(place(rates, line))
                .with("grade", grade)
                .with("unit", Code::new("unit", unit))
                .with("years", missing.join(", ")),
        );
    }
}
