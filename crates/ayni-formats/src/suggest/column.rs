//! What the values of a column look like.

use std::collections::BTreeSet;

use ayni_model::PartialDate;
use ayni_model::reference::Reference;
use ayni_model::sheet::{Cell, Row};

use crate::profile::{clean_line, goal_code};
use crate::reference::CountryFinder;
use crate::values::{
    Currency, DateFault, DateOrder, NumberStyle, date_of_cell, detect_order, detect_style, is_placeholder,
    parse_number, split_list_by,
};

/// How many different values a column of codes has at most.
pub(crate) const MOST_CODES: usize = 20;

/// Counts over the values of one column.
#[derive(Clone, Debug, Default)]
pub(crate) struct Column {
    /// Cells with a value.
    pub(crate) filled: u32,
    pub(crate) numbers: u32,
    pub(crate) dates: u32,
    pub(crate) years: u32,
    pub(crate) periods: u32,
    pub(crate) countries: u32,
    pub(crate) currencies: u32,
    pub(crate) goals: u32,
    /// Cells with more than one value.
    pub(crate) lists: u32,
    letters: u64,
    /// The values, as far as they are few.
    pub(crate) values: BTreeSet<String>,
    many_values: bool,
    repeated: bool,
    repeated_apart: bool,
    /// How the numbers and dates are written.
    pub(crate) style: NumberStyle,
    pub(crate) order: DateOrder,
}

impl Column {
    /// Looks at a column in the rows below a header.
    pub(crate) fn of(rows: &[Row], column: u32, countries: &CountryFinder, reference: &Reference) -> Column {
        let texts = || {
            rows.iter().filter_map(|row| match row.cell(column) {
                Cell::Text(text) => Some(text.as_str()),
                _ => None,
            })
        };
        let mut found = Column {
            style: detect_style(texts()).style,
            order: detect_order(texts()).order,
            ..Column::default()
        };
        let mut seen = BTreeSet::new();
        let mut above = String::new();
        for row in rows {
            let cell = row.cell(column);
            let text = clean_line(&cell.text()).into_owned();
            if text.is_empty() || is_placeholder(&text) {
                continue;
            }
            found.filled += 1;
            found.letters += text.chars().count() as u64;
            found.look(cell, &text, countries, reference);
            if !seen.insert(text.clone()) {
                found.repeated = true;
                found.repeated_apart |= above != text;
            }
            above.clone_from(&text);
            if text.chars().count() > 80 || found.values.len() > MOST_CODES {
                found.many_values = true;
            } else {
                found.values.insert(text);
            }
        }
        found
    }

    fn look(&mut self, cell: &Cell, text: &str, countries: &CountryFinder, reference: &Reference) {
        // A long text is none of all this.
        if text.len() > 200 {
            return;
        }
        let number = matches!(cell, Cell::Number(_)) || parse_number(text, &self.style).is_ok();
        self.numbers += u32::from(number);
        match date_of_cell(cell, self.order) {
            Ok(date) => {
                self.dates += 1;
                self.years += u32::from(is_year(date));
            }
            Err(DateFault::Span(_, _)) => self.periods += 1,
            Err(_) => {}
        }
        if number || matches!(cell, Cell::Date(_)) {
            return;
        }
        let known = |text: &str| countries.find(text).is_some();
        let parts = split_list_by(text, &known);
        self.lists += u32::from(parts.len() > 1);
        if !parts.is_empty() && parts.iter().all(|part| known(part)) {
            self.countries += 1;
        }
        let code = text.len() == 3 && reference.knows("currency", &text.to_uppercase());
        let named = || matches!(crate::values::header_unit(text), Some(unit) if matches!(unit.currency, Some(Currency::Code(_))));
        if code || (text.len() < 20 && named()) {
            self.currencies += 1;
        }
        // A bare number is no goal here: every column of small numbers would be one.
        let word = text.chars().next().is_some_and(char::is_alphabetic);
        if word && parts.iter().all(|part| goal_code(part).is_some()) {
            self.goals += 1;
        }
    }

    /// What part of the filled cells a count is, in thousandths.
    pub(crate) fn part(&self, count: u32) -> u32 {
        if self.filled == 0 {
            0
        } else {
            u32::try_from(u64::from(count) * 1000 / u64::from(self.filled)).unwrap_or(1000)
        }
    }

    /// The values, where they are few enough to be codes.
    pub(crate) fn codes(&self) -> Option<&BTreeSet<String>> {
        let few = !self.many_values && self.values.len() <= MOST_CODES && self.numbers == 0;
        (few && self.repeated && !self.values.is_empty()).then_some(&self.values)
    }

    /// Whether most of the values are countries.
    pub(crate) fn is_countries(&self) -> bool {
        self.part(self.countries) >= 600
    }

    /// Whether equal values stand only in rows that follow one another, as ids of activities with
    /// several rows do.
    pub(crate) fn is_id(&self) -> bool {
        self.filled > 0 && !self.repeated_apart
    }

    /// Whether a value comes twice.
    pub(crate) fn is_repeated(&self) -> bool {
        self.repeated
    }

    /// How long the values are.
    pub(crate) fn length(&self) -> u64 {
        self.letters.checked_div(u64::from(self.filled)).unwrap_or(0)
    }
}

/// Whether a date is a year alone, of our time.
fn is_year(date: PartialDate) -> bool {
    date.month().is_none() && (1950..=2100).contains(&date.year())
}
