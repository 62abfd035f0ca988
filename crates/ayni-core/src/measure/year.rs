//! Which reporting year a resource falls in, and which years an activity counts in.

use std::collections::BTreeSet;

use ayni_model::method::{ActivityYears, Method};
use ayni_model::{Activity, Basis, Day, Month, PartialDate, Period, Resource};

use super::Setting;

/// The longest time that an activity is taken to run; a longer one is a slip in a date, and is
/// counted in the year it starts in.
const LONGEST: i16 = 100;

/// The reporting year of a resource, and how it was found.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Dated {
    /// The year; `None` where no date says.
    pub year: Option<i16>,
    /// The calendar year of the date that decided it.
    pub calendar: Option<i16>,
    /// Whether the date is the activity's, as the resource has none.
    pub by_activity: bool,
    /// Whether the period covers more than one reporting year.
    pub spans: bool,
    /// The first and the last month that the amount falls in; `None` where the resource has no date of its
    /// own, or a longer period than anything takes.
    pub months: Option<(Month, Month)>,
    /// The one day that it falls on, where that is known.
    pub day: Option<Day>,
}

/// The reporting year of a date. A year is named by the calendar year in which it begins; a date
/// known only to the year is taken to name the reporting year.
pub(super) fn reporting_year(date: PartialDate, begins: i8) -> i16 {
    match date.month() {
        Some(month) if month < begins => date.year() - 1,
        _ => date.year(),
    }
}

/// The reporting year of a resource.
///
/// An amount is never split over years, as nobody stated how. Where a period covers several reporting
/// years, what is pledged, budgeted or committed falls in the year in which the period starts, for
/// then the promise was made; what is disbursed or paid back falls in the year in which it ends, for
/// only then is all of it done. A resource without a date takes the activity's period the same way.
pub(super) fn of_resource(activity: &Activity, resource: &Resource, method: &Method) -> Dated {
    let by_activity = resource.period.is_empty();
    let period = if by_activity { activity.period } else { resource.period };
    let Some((first, last)) = ends(period, method.year_begins) else {
        return Dated::default();
    };
    let promised = matches!(resource.basis, Some(Basis::Pledged | Basis::Budgeted | Basis::Committed));
    let dates = (period.start.or(period.end), period.end.or(period.start));
    let (year, date) = if promised { (first, dates.0) } else { (last, dates.1) };
    let calendar = date.map(PartialDate::year);
    // What is promised is promised at once; what is paid is paid through all of its period.
    let (from, until) = if promised { (dates.0, dates.0) } else { dates };
    let mut dated =
        Dated { year: Some(year), calendar, by_activity, spans: first != last, ..Dated::default() };
    if let (false, Some(from), Some(until)) = (by_activity, from, until) {
        let months = (months_of(from, method.year_begins).0, months_of(until, method.year_begins).1);
        dated.months =
            Some(months).filter(|(from, until)| (0..i32::from(LONGEST) * 12).contains(&from.until(*until)));
        dated.day = from.day().filter(|_| from == until).map(|_| from.first_day());
    }
    dated
}

/// The first and the last month of a date. One known only to the year names a reporting year.
pub(super) fn months_of(date: PartialDate, begins: i8) -> (Month, Month) {
    match date.month() {
        Some(month) => (Month::new(date.year(), month), Month::new(date.year(), month)),
        None => months_of_year(date.year(), begins),
    }
}

/// The months of a reporting year.
pub(crate) fn months_of_year(year: i16, begins: i8) -> (Month, Month) {
    let first = Month::new(year, begins);
    (first, first.after(11))
}

/// The years that an activity counts in: those of its dated resources; without any, by the method
/// every year of its period or the one it starts in. `None` stands for no year known.
pub(super) fn of_activity(activity: &Activity, setting: &Setting<'_>) -> BTreeSet<Option<i16>> {
    let method = setting.method;
    let dated = activity.resources.iter().filter(|resource| !resource.period.is_empty());
    let years: BTreeSet<Option<i16>> =
        dated.map(|resource| of_resource(activity, resource, method).year).collect();
    if !years.is_empty() {
        return years;
    }
    match (ends(activity.period, method.year_begins), method.activity_years) {
        (None, _) => BTreeSet::from([None]),
        (Some((first, last)), ActivityYears::Running) if last >= first && last - first < LONGEST => {
            (first..=last).map(Some).collect()
        }
        (Some((first, _)), _) => BTreeSet::from([Some(first)]),
    }
}

/// The first and last reporting year of a period; one date stands for both.
fn ends(period: Period, begins: i8) -> Option<(i16, i16)> {
    let first = period.start.or(period.end)?;
    let last = period.end.or(period.start)?;
    Some((reporting_year(first, begins), reporting_year(last, begins)))
}
