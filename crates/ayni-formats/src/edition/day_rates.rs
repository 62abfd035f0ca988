//! Rates by grade: the table that a method keeps beside itself.
//!
//! An office keeps such rates in a sheet and adds lines to it each year, so they stand in a CSV file of
//! their own, which the method names. Two lines of one grade, unit and country that hold in one year would
//! leave it to the order of lines what work is worth; so they are a fault, and the method is not used.

use ayni_model::method::{DayRate, DayRates};
use ayni_model::{Amount, Finding};

use super::at_line;
use crate::reference::Table;

/// The columns, of which `from`, `until` and `country` may be left out.
const COLUMNS: [&str; 6] = ["grade", "unit", "amount", "currency", "source", "date"];

/// Reads the lines of a file into `rates`; what is wrong with it comes back as findings, each with its line.
pub(super) fn read(rates: &mut DayRates, bytes: &[u8]) -> Vec<Finding> {
    rates.sha256 = crate::sha256(bytes);
    let mut faults = Vec::new();
    let Some(mut table) = Table::open(&rates.file, bytes, &mut faults) else {
        return faults;
    };
    let places = COLUMNS.map(|name| table.required(name));
    let [from, until, country] = ["from", "until", "country"].map(|name| table.optional(name));
    let [Some(grade), Some(unit), Some(amount), Some(currency), Some(source), Some(date)] = places else {
        return table.findings;
    };
    let mut lines: Vec<DayRate> = Vec::new();
    while table.next() {
        let cells = [grade, unit, currency, source].map(|column| table.filled(column));
        let years = (table.year(from), table.year(until));
        let figure: Option<Amount> = table.text(amount).parse().ok();
        if figure.is_none() {
            table.invalid(amount);
        }
        let dated = table.text(date).parse().ok();
        if dated.is_none() {
            table.invalid(date);
        }
        let ([Some(grade), Some(unit), Some(currency), Some(source)], (Ok(from), Ok(until))) = (cells, years)
        else {
            continue;
        };
        let (Some(amount), Some(date)) = (figure, dated) else { continue };
        if let (Some(from), Some(until), Some(column)) = (from, until, table.optional("until"))
            && until < from
        {
            table.invalid(column);
            continue;
        }
        let country = table.text(country).to_owned();
        let since = from.map(|year| year.to_string()).unwrap_or_default();
        let id = [grade.as_str(), &unit, &country, &since].join(" ").trim_end().to_owned();
        let line = table.line();
        lines.push(DayRate { id, line, grade, unit, amount, currency, from, until, country, source, date });
    }
    faults.append(&mut table.findings);
    faults.extend(overlaps(&lines, &rates.file));
    if lines.is_empty() && faults.is_empty() {
        faults.push(at_line("day-rates-empty", &rates.file, None));
    }
    rates.lines = lines;
    faults
}

/// Lines of one grade, unit and country that hold in one year.
fn overlaps(lines: &[DayRate], file: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for (at, later) in lines.iter().enumerate() {
        let meets = |earlier: &&DayRate| {
            let begins = later.from.max(earlier.from);
            let ends = [later.until, earlier.until].into_iter().flatten().min();
            earlier.of() == later.of() && begins.is_none_or(|begins| ends.is_none_or(|ends| begins <= ends))
        };
        if let Some(earlier) = lines.iter().take(at).find(meets) {
            let finding = at_line("day-rate-overlap", file, Some(later.line));
            found.push(
                finding
                    .with("grade", later.grade.as_str())
                    .with("unit", ayni_model::Code::new("unit", later.unit.as_str()))
                    .with("line", u64::from(earlier.line)),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> (DayRates, Vec<(String, Option<u32>)>) {
        let mut rates: DayRates = toml::from_str("file = \"rates.csv\"\ngrade = \"what\"").unwrap();
        let found = read(&mut rates, text.as_bytes());
        let found = found.into_iter().map(|one| (one.code, one.origin.and_then(|origin| origin.row)));
        (rates, found.collect())
    }

    const HEAD: &str = "grade,unit,amount,currency,from,until,country,source,date\n";

    #[test]
    fn a_line_has_its_grade_its_years_and_its_place() {
        let (rates, found) = read_text(&format!(
            "{HEAD}P4,day,620,XTS,2023,2024,,Scale,2022-12-01\nP4,day,700,XTS,2025,,,Scale,2024-12-01\nP4,day,40,USD,2023,,XBB,Scale,2022-12-01\n"
        ));
        assert_eq!(found, []);
        let lines: Vec<_> = rates.lines.iter().map(|line| (line.id.as_str(), line.line)).collect();
        assert_eq!(lines, [("P4 day  2023", 2), ("P4 day  2025", 3), ("P4 day XBB 2023", 4)]);
        assert_eq!(rates.sha256.len(), 64);
    }

    #[test]
    fn what_is_wrong_is_told_line_by_line() {
        let text = format!(
            "{HEAD}P4,day,dear,XTS,2023,,,Scale,2022\n,day,1,XTS,,,,Scale,2022\nP4,day,1,XTS,2024,2023,,Scale,2022\nP4,day,1,XTS,,,,Scale,soon\n"
        );
        let invalid = |line| ("reference-value-invalid".to_owned(), Some(line));
        assert_eq!(read_text(&text).1, [invalid(2), invalid(3), invalid(4), invalid(5)]);
        assert_eq!(read_text("grade,unit\n").1.len(), 4, "four columns are missing");
        assert_eq!(read_text(HEAD).1, [("day-rates-empty".to_owned(), None)]);
    }

    #[test]
    fn no_two_lines_hold_for_one_grade_in_one_year() {
        let line = |years: &str, country: &str| format!("P4,day,1,XTS,{years},{country},Scale,2022\n");
        let overlap = |lines: [String; 2]| read_text(&format!("{HEAD}{}", lines.concat())).1;
        let found = [("day-rate-overlap".to_owned(), Some(3))];
        for years in [",", "2023,", ",2023", "2023,2023", "2020,2030"] {
            assert_eq!(overlap([line("2022,2023", ""), line(years, "")]), found, "{years}");
        }
        for years in ["2024,", ",2021"] {
            assert_eq!(overlap([line("2022,2023", ""), line(years, "")]), [], "{years}");
        }
        assert_eq!(overlap([line(",", ""), line(",", "XBB")]), [], "a country of its own");
    }
}
