//! Who was expected to report and sent nothing, and of which year nobody did.

use std::collections::BTreeSet;

use ayni_model::method::Expected;
use ayni_model::{Arg, Finding, Severity};

use super::Setting;
use super::pieces::YearsOf;

impl Setting<'_> {
    /// Who is expected to report: those that the method names, and those of the list `reporter` among the
    /// node's own data, which replace the method's of the same id. A line of the list that names another
    /// country in its column `country` is not of this measurement.
    pub fn expected(&self) -> Vec<Expected> {
        let mut all = self.method.reporters.clone();
        for (id, entry) in &self.reference.list("reporter").entries {
            if entry.more.get("country").is_some_and(|country| country != self.country) {
                continue;
            }
            let one =
                Expected { id: id.clone(), name: entry.names.clone(), from: entry.from, until: entry.until };
            match all.iter_mut().find(|known| known.id == *id) {
                Some(known) => *known = one,
                None => all.push(one),
            }
        }
        all
    }
}

/// A finding for each expected reporter that sent nothing at all, and for each of the others
/// and each year asked for of which it sent nothing that concerns the country. Where no years were asked
/// for nobody can say of which year a report is owed; the table of coverage shows all of them.
pub(super) fn silent(sent: &YearsOf, setting: &Setting<'_>) -> Vec<Finding> {
    let expected = setting.expected();
    let years: BTreeSet<i16> = setting.years.clone().into_iter().flatten().collect();
    let mut found = Vec::new();
    for reporter in &expected {
        let name = || match reporter.name.iter().next() {
            Some(_) => format!("{} ({})", super::side::any_language(&reporter.name), reporter.id),
            None => reporter.id.clone(),
        };
        let Some(of_years) = sent.get(reporter.id.as_str()) else {
            // Who was not expected in any of these years owes nothing; nor who has stopped long ago.
            if years.is_empty() && reporter.until.is_none()
                || years.iter().any(|year| reporter.in_year(*year))
            {
                found.push(
                    Finding::new("measure-reporter-silent", Severity::Warning).with("reporter", name()),
                );
            }
            continue;
        };
        for year in &years {
            if reporter.in_year(*year) && !of_years.contains(year) {
                found.push(
                    Finding::new("measure-reporter-year", Severity::Warning)
                        .with("reporter", name())
                        .with("year", Arg::Year(*year)),
                );
            }
        }
    }
    found
}

/// A finding for each year asked for in which nothing falls at all, counted or left out: an empty table would
/// look like a year in which nothing was done.
pub(super) fn empty_years(sent: &YearsOf, setting: &Setting<'_>) -> Vec<Finding> {
    let asked = setting.years.clone().into_iter().flatten();
    let empty = asked.filter(|year| sent.values().all(|years| !years.contains(year)));
    empty
        .map(|year| Finding::new("measure-year-empty", Severity::Warning).with("year", Arg::Year(year)))
        .collect()
}
