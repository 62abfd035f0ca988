//! What a number format shows: a number, a date, a time.

use std::collections::BTreeMap;

/// What a cell's number format makes of its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shows {
    /// A number.
    #[default]
    Number,
    /// A day.
    Day,
    /// A month and its year; the day is not shown.
    Month,
    /// A year alone.
    Year,
    /// A time of day without a date.
    Clock,
    /// Hours that may be more than a day.
    Hours,
}

/// The number formats of a workbook: for each cell style what it shows.
#[derive(Debug, Default)]
pub(crate) struct Formats {
    custom: BTreeMap<u32, Shows>,
    styles: Vec<Shows>,
}

impl Formats {
    /// A format that the workbook defines.
    pub(crate) fn define(&mut self, id: u32, code: &str) {
        self.custom.insert(id, shows(code));
    }

    /// The next cell style and its format.
    pub(crate) fn add_style(&mut self, format: u32) {
        let shows = self.custom.get(&format).copied().unwrap_or_else(|| built_in(format));
        self.styles.push(shows);
    }

    /// What cells of a style show.
    pub(crate) fn of_style(&self, style: u32) -> Shows {
        self.styles.get(style as usize).copied().unwrap_or_default()
    }
}

/// The formats that every program knows by number (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58
/// are dates in Chinese, Japanese, Korean and Thai programs).
fn built_in(id: u32) -> Shows {
    match id {
        17 | 55 | 57 => Shows::Month,
        14..=16 | 22 | 27..=31 | 36 | 50..=54 | 56 | 58 => Shows::Day,
        18..=21 | 32..=35 | 45 | 47 => Shows::Clock,
        46 => Shows::Hours,
        _ => Shows::Number,
    }
}

/// What a format code shows, by the first of its sections.
pub(crate) fn shows(code: &str) -> Shows {
    let (mut year, mut month, mut day, mut hour, mut span) = (false, false, false, false, false);
    let mut after_hour = false;
    let mut letters = code.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            ';' => break,
            '"' => while letters.next().is_some_and(|letter| letter != '"') {},
            '\\' | '_' | '*' => {
                letters.next();
            }
            '[' => {
                let inside: String = letters.by_ref().take_while(|letter| *letter != ']').collect();
                let inside = inside.to_ascii_lowercase();
                // `[h]`, `[mm]`, `[s]` are spans; all else in brackets is colour, condition, locale.
                let only = |unit| !inside.is_empty() && inside.chars().all(|letter| letter == unit);
                if only('h') || only('m') || only('s') {
                    span = true;
                    after_hour = true;
                }
            }
            'y' | 'Y' | 'e' | 'E' => {
                // `E+` and `E-` are exponents, an `e` alone is an imperial year.
                if matches!(letter, 'e' | 'E') && letters.peek().is_some_and(|next| matches!(next, '+' | '-'))
                {
                    return Shows::Number;
                }
                year = true;
                after_hour = false;
            }
            'd' | 'D' => {
                day = true;
                after_hour = false;
            }
            'h' | 'H' => {
                hour = true;
                after_hour = true;
            }
            's' | 'S' => hour = true,
            'm' | 'M' => {
                // `m` is a minute beside hours or seconds, else a month.
                let mut rest = letters.clone().skip_while(|next| matches!(next, 'm' | 'M' | ':' | '.'));
                if after_hour || matches!(rest.next(), Some('s' | 'S')) {
                    hour = true;
                } else {
                    month = true;
                }
                while letters.peek().is_some_and(|next| matches!(next, 'm' | 'M')) {
                    letters.next();
                }
            }
            // Digits have places: a number, whatever letters stand beside it.
            '0' | '#' | '?' if !hour && !span => return Shows::Number,
            'G' | 'g' if code.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("general")) => {
                return Shows::Number;
            }
            _ => {}
        }
    }
    match (year, month, day) {
        (_, _, true) => Shows::Day,
        (_, true, false) => Shows::Month,
        (true, false, false) => Shows::Year,
        (false, false, false) if span => Shows::Hours,
        (false, false, false) if hour => Shows::Clock,
        _ => Shows::Number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn format_codes_show_what_people_see() {
        let table = [
            ("General", Shows::Number),
            ("0.00", Shows::Number),
            ("#,##0.00\\ \"million USD\";[Red]-#,##0.00", Shows::Number),
            ("0.00E+00", Shows::Number),
            ("[$-409]d-mmm-yy;@", Shows::Day),
            ("dd/mm/yyyy hh:mm", Shows::Day),
            ("yyyy\\-mm\\-dd", Shows::Day),
            ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", Shows::Day),
            ("mmm-yy", Shows::Month),
            ("yyyy", Shows::Year),
            ("yyyy\"年\"m\"月\"d\"日\"", Shows::Day),
            ("h:mm:ss", Shows::Clock),
            ("mm:ss.0", Shows::Clock),
            ("[h]:mm", Shows::Hours),
            ("_(* #,##0_);_(* \\(#,##0\\)", Shows::Number),
            ("\"day \"0", Shows::Number),
            ("@", Shows::Number),
        ];
        for (code, expected) in table {
            assert_eq!(shows(code), expected, "{code}");
        }
    }
}
