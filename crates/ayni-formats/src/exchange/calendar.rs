//! A calendar (iCalendar, RFC 5545) of whole days: events, and days on which something closes.

use ayni_model::Day;

/// A day, or several in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// A name that stays the same through versions.
    pub id: String,
    /// When it was written, in UTC: `20260131T120000Z`.
    pub stamp: String,
    /// The first day.
    pub first: Day,
    /// The last day.
    pub last: Day,
    /// What it is.
    pub title: String,
    /// What there is to say.
    pub text: String,
    /// Where; empty where nobody said.
    pub place: String,
    /// Its page.
    pub page: String,
}

/// The calendar.
pub fn calendar(name: &str, occasions: &[Occasion]) -> String {
    let mut out = String::new();
    let mut line = |name: &str, value: &str| fold(&mut out, &format!("{name}:{value}"));
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Ayni//Exchange//EN");
    line("X-WR-CALNAME", &escaped(name));
    for one in occasions {
        line("BEGIN", "VEVENT");
        line("UID", &escaped(&one.id));
        line("DTSTAMP", &one.stamp);
        line("DTSTART;VALUE=DATE", &day(one.first));
        // The end is the first day that is no longer part of it.
        line("DTEND;VALUE=DATE", &day(one.last.tomorrow().unwrap_or(one.last)));
        line("SUMMARY", &escaped(&one.title));
        for (name, value) in [("DESCRIPTION", &one.text), ("LOCATION", &one.place)] {
            if !value.is_empty() {
                line(name, &escaped(value));
            }
        }
        line("URL", &one.page);
        line("END", "VEVENT");
    }
    line("END", "VCALENDAR");
    out
}

fn day(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// Text as a value has it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => out.push(sign),
        }
    }
    out
}

/// Puts a line down, folded where it is longer than 75 bytes, and never inside a letter.
fn fold(out: &mut String, line: &str) {
    let mut room = 75;
    for sign in line.chars() {
        if sign.len_utf8() > room {
            out.push_str("\r\n ");
            room = 74;
        }
        out.push(sign);
        room -= sign.len_utf8();
    }
    out.push_str("\r\n");
}
