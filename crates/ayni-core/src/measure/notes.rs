//! What a measurement found on its way, gathered so that a thousand rows give one finding.

use std::collections::BTreeMap;

use ayni_model::measure::{Direction, MeasureRow};
use ayni_model::{Activity, Arg, Code, Finding, Role, Severity};

use super::Frame;
use super::factors::Time;
use super::year::Dated;

/// Counts of what was seen.
#[derive(Debug, Default)]
pub(super) struct Notes {
    missing: BTreeMap<(String, i16), u64>,
    missing_at: BTreeMap<(String, Time), u64>,
    instead: BTreeMap<(String, Time), u64>,
    no_day_rate: BTreeMap<(String, String, i16), u64>,
    no_ppp: BTreeMap<(String, i16), u64>,
    no_deflator: BTreeMap<(String, i16), u64>,
    no_price: BTreeMap<String, u64>,
    too_large: u64,
    full: u64,
    spans: u64,
    by_activity: u64,
    mixed: u64,
    parts: u64,
}

impl Notes {
    /// A counted row has no rate.
    pub fn rate_missing(&mut self, currency: &str, year: i16) {
        *self.missing.entry((currency.to_owned(), year)).or_default() += 1;
    }

    /// A counted row has no rate of its month or day; [`Time::None`] where it bears none.
    pub fn rate_missing_at(&mut self, currency: &str, time: Time) {
        *self.missing_at.entry((currency.to_owned(), time)).or_default() += 1;
    }

    /// A counted row went by a rate of this time, as the one that the rule asks for is missing.
    pub fn rate_instead(&mut self, currency: &str, time: Time) {
        *self.instead.entry((currency.to_owned(), time)).or_default() += 1;
    }

    /// A counted quantity that the method's day rates are for has no line among them.
    pub fn day_rate_missing(&mut self, grade: &str, unit: &str, year: i16) {
        *self.no_day_rate.entry((grade.to_owned(), unit.to_owned(), year)).or_default() += 1;
    }

    /// A counted row should go by purchasing power, and there is none for the country and year.
    pub fn ppp_missing(&mut self, country: &str, year: i16) {
        *self.no_ppp.entry((country.to_owned(), year)).or_default() += 1;
    }

    /// A counted row should be shown in constant prices, and there is no deflator.
    pub fn deflator_missing(&mut self, country: &str, year: i16) {
        *self.no_deflator.entry((country.to_owned(), year)).or_default() += 1;
    }

    /// A counted quantity without a value has no price of the method either.
    pub fn price_missing(&mut self, unit: &str) {
        *self.no_price.entry(unit.to_owned()).or_default() += 1;
    }

    /// A converted amount has more digits than can be kept.
    pub fn too_large(&mut self) {
        self.too_large += 1;
    }

    /// Activities whose rows do not fit any more.
    pub fn full(&mut self, activities: u64) {
        self.full += activities;
    }

    /// Takes in what other activities gave.
    pub fn absorb(&mut self, other: Notes) {
        add(&mut self.missing, other.missing);
        add(&mut self.missing_at, other.missing_at);
        add(&mut self.instead, other.instead);
        add(&mut self.no_day_rate, other.no_day_rate);
        add(&mut self.no_ppp, other.no_ppp);
        add(&mut self.no_deflator, other.no_deflator);
        add(&mut self.no_price, other.no_price);
        let counts = [
            (&mut self.too_large, other.too_large),
            (&mut self.full, other.full),
            (&mut self.spans, other.spans),
            (&mut self.by_activity, other.by_activity),
            (&mut self.mixed, other.mixed),
            (&mut self.parts, other.parts),
        ];
        for (sum, count) in counts {
            *sum += count;
        }
    }

    /// How the year of a counted resource was found.
    pub fn dated(&mut self, dated: &Dated) {
        self.spans += u64::from(dated.spans);
        self.by_activity += u64::from(dated.by_activity);
    }

    /// Looks at the rows of one activity: what goes to Southern and other recipients at once is
    /// counted whole, and that is said.
    pub fn activity(&mut self, activity: &Activity, frame: &Frame<'_>, rows: &[&MeasureRow]) {
        let counted = rows.iter().find(|row| row.left_out.is_empty() && row.direction == Direction::Provided);
        let Some(row) = counted else { return };
        let recipients = activity.parties.iter().filter(|p| matches!(p.role, Role::Recipient | Role::Both));
        let south = |country: &str| frame.south.has(country, row.year);
        let mut seen = [false, false];
        for country in recipients.filter_map(|party| party.country.as_deref()) {
            seen[usize::from(south(country))] = true;
        }
        self.mixed += u64::from(seen == [true, true]);
    }

    /// How many activities with amounts stand under others with amounts.
    pub fn parts(&mut self, parts: u64) {
        self.parts = parts;
    }

    /// The findings.
    pub fn findings(self) -> Vec<Finding> {
        let mut found = Vec::new();
        for ((currency, year), count) in self.missing {
            found.push(
                Finding::new("rate-missing", Severity::Warning)
                    .with("currency", Code::new("currency", currency))
                    .with("year", Arg::Year(year))
                    .with("count", count),
            );
        }
        for ((currency, time), count) in self.missing_at {
            let (code, date) = match time {
                Time::Months(month, _) => ("rate-missing-month", month.date()),
                Time::Day(day) => ("rate-missing-day", Some(day.into())),
                _ => ("rate-without-date", None),
            };
            let mut finding = Finding::new(code, Severity::Warning)
                .with("currency", Code::new("currency", currency))
                .with("count", count);
            if let Some(date) = date {
                finding = finding.with("date", date);
            }
            found.push(finding);
        }
        for ((currency, time), count) in self.instead {
            found.push(
                Finding::new("rate-instead", Severity::Note)
                    .with("currency", Code::new("currency", currency))
                    .with("time", time.to_string())
                    .with("count", count),
            );
        }
        for ((grade, unit, year), count) in self.no_day_rate {
            found.push(
                Finding::new("day-rate-missing", Severity::Warning)
                    .with("grade", if grade.is_empty() { "–".to_owned() } else { grade })
                    .with("unit", Code::new("unit", unit))
                    .with("year", Arg::Year(year))
                    .with("count", count),
            );
        }
        for (code, missing) in
            [("measure-ppp-missing", self.no_ppp), ("measure-deflator-missing", self.no_deflator)]
        {
            for ((country, year), count) in missing {
                found.push(
                    Finding::new(code, Severity::Warning)
                        .with("country", Code::new("country", country))
                        .with("year", Arg::Year(year))
                        .with("count", count),
                );
            }
        }
        for (unit, count) in self.no_price {
            found.push(
                Finding::new("measure-price-missing", Severity::Note)
                    .with("unit", Code::new("unit", unit))
                    .with("count", count),
            );
        }
        let counts = [
            ("measure-too-many-rows", Severity::Error, self.full),
            ("measure-amount-too-large", Severity::Warning, self.too_large),
            ("measure-mixed-recipients", Severity::Warning, self.mixed),
            ("measure-part-and-whole", Severity::Warning, self.parts),
            ("measure-spans-years", Severity::Note, self.spans),
            ("measure-dated-by-activity", Severity::Note, self.by_activity),
        ];
        for (code, severity, count) in counts {
            if count > 0 {
                found.push(Finding::new(code, severity).with("count", count));
            }
        }
        found
    }
}

fn add<K: Ord>(sums: &mut BTreeMap<K, u64>, counts: BTreeMap<K, u64>) {
    for (key, count) in counts {
        *sums.entry(key).or_default() += count;
    }
}
