//! Dates as people state them: a day, a month, or only a year.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A calendar day (proleptic Gregorian).
pub type Day = jiff::civil::Date;

/// A date known to the day, the month or the year; text `2024`, `2024-05` or `2024-05-17`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: i16,
    month: i8,
    day: i8,
}

impl PartialDate {
    /// A whole year, 1 to 9999.
    pub fn year_only(year: i16) -> Option<PartialDate> {
        (1..=9999).contains(&year).then_some(PartialDate { year, month: 0, day: 0 })
    }

    /// A whole month.
    pub fn month_of(year: i16, month: i8) -> Option<PartialDate> {
        (PartialDate::year_only(year).is_some() && (1..=12).contains(&month)).then_some(PartialDate {
            year,
            month,
            day: 0,
        })
    }

    /// A day; `None` for one that no calendar has, such as 31 February.
    pub fn day_of(year: i16, month: i8, day: i8) -> Option<PartialDate> {
        PartialDate::month_of(year, month)?;
        Day::new(year, month, day).ok().map(|_| PartialDate { year, month, day })
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12, where it was stated.
    pub fn month(self) -> Option<i8> {
        (self.month > 0).then_some(self.month)
    }

    /// The day of the month, where it was stated.
    pub fn day(self) -> Option<i8> {
        (self.day > 0).then_some(self.day)
    }

    /// The first day it can mean.
    pub fn first_day(self) -> Day {
        Day::new(self.year, self.month.max(1), self.day.max(1)).unwrap_or(Day::ZERO)
    }

    /// The last day it can mean.
    pub fn last_day(self) -> Day {
        let month = if self.month == 0 { 12 } else { self.month };
        let first = Day::new(self.year, month, self.day.max(1)).unwrap_or(Day::ZERO);
        if self.day > 0 { first } else { first.last_of_month() }
    }
}

/// A month of a year. Months are counted through, so that the next one is one more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

impl Month {
    /// The month, 1 to 12, of a year.
    pub fn new(year: i16, month: i8) -> Month {
        Month(i32::from(year) * 12 + i32::from(month) - 1)
    }

    /// Its year.
    pub fn year(self) -> i16 {
        i16::try_from(self.0.div_euclid(12)).unwrap_or(i16::MAX)
    }

    /// Its number in the year, 1 to 12.
    pub fn number(self) -> i8 {
        i8::try_from(self.0.rem_euclid(12) + 1).unwrap_or(1)
    }

    /// Every month from this one to `last`, both included; none where `last` is earlier.
    pub fn to(self, last: Month) -> impl Iterator<Item = Month> {
        (self.0..=last.0).map(Month)
    }

    /// How many months later `last` is.
    pub fn until(self, last: Month) -> i32 {
        last.0 - self.0
    }

    /// The month that is so many months later.
    pub fn after(self, months: i32) -> Month {
        Month(self.0.saturating_add(months))
    }

    /// As a date that is known to the month; `None` outside the years 1 to 9999.
    pub fn date(self) -> Option<PartialDate> {
        PartialDate::month_of(self.year(), self.number())
    }
}

impl From<Day> for Month {
    fn from(day: Day) -> Month {
        Month::new(day.year(), day.month())
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

impl From<Day> for PartialDate {
    fn from(day: Day) -> PartialDate {
        PartialDate { year: day.year(), month: day.month(), day: day.day() }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month > 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day > 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

/// The text is none of `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or names a day that no calendar has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date of the form YYYY, YYYY-MM or YYYY-MM-DD")
    }
}

impl std::error::Error for NotADate {}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<PartialDate, NotADate> {
        let digits = |part: &str, width: usize| -> Option<i16> {
            (part.len() == width && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?
        };
        // Nearly all dates have their day; these need not be taken apart.
        if let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() {
            let number = |digits: &[&u8]| {
                digits.iter().try_fold(0_i16, |sum, byte| {
                    byte.is_ascii_digit().then(|| sum * 10 + i16::from(**byte - b'0'))
                })
            };
            let (year, month, day) = (number(&[y1, y2, y3, y4]), number(&[m1, m2]), number(&[d1, d2]));
            let (Some(year), Some(month), Some(day)) = (year, month, day) else { return Err(NotADate) };
            return PartialDate::day_of(year, month as i8, day as i8).ok_or(NotADate);
        }
        let mut parts = text.split('-');
        let year = parts.next().and_then(|p| digits(p, 4)).ok_or(NotADate)?;
        let month = parts.next().map(|p| digits(p, 2).ok_or(NotADate)).transpose()?;
        let day = parts.next().map(|p| digits(p, 2).ok_or(NotADate)).transpose()?;
        if parts.next().is_some() {
            return Err(NotADate);
        }
        match (month, day) {
            (None, _) => PartialDate::year_only(year),
            (Some(month), None) => PartialDate::month_of(year, month as i8),
            (Some(month), Some(day)) => PartialDate::day_of(year, month as i8, day as i8),
        }
        .ok_or(NotADate)
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<PartialDate, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schemars")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    impl JsonSchema for super::PartialDate {
        fn schema_name() -> Cow<'static, str> {
            "PartialDate".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "type": "string",
                "description": "A date known to the day, the month or the year.",
                "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
            })
        }
    }

    impl JsonSchema for crate::Amount {
        fn schema_name() -> Cow<'static, str> {
            "Amount".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "type": "string",
                "description": "An exact decimal number as text: at most 32 digits before the point and six after it, no exponent, no trailing zeros.",
                "pattern": "^-?(0|[1-9][0-9]{0,31})(\\.[0-9]{0,5}[1-9])?$"
            })
        }
    }
}

/// A span of time with open ends; both ends belong to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The first date, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<PartialDate>,
    /// The last date, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<PartialDate>,
}

impl Period {
    /// Whether neither end is known.
    pub fn is_empty(&self) -> bool {
        self.start.is_none() && self.end.is_none()
    }
}
