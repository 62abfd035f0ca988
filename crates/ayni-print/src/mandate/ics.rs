//! What is due, as a calendar that other programs read (RFC 5545).

use std::fmt::Write as _;

use ayni_model::{Day, PartialDate};

/// One thing that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What names it for ever: the id of the request and what is due of it.
    pub id: String,
    /// When. What is only known to the month or the year stands at its last day, and `summary` says so.
    pub on: PartialDate,
    /// What.
    pub summary: String,
    /// More words.
    pub description: String,
    /// Where to read on.
    pub address: Option<String>,
    /// After how many months it comes again.
    pub months: Option<u16>,
    /// So many days before, the calendar reminds.
    pub remind: Option<u16>,
}

/// Writes a calendar. `as_of` is the only day that it bears besides those of the events.
pub fn calendar(name: &str, events: &[Event], as_of: Day) -> String {
    let mut text = String::new();
    let mut line = |words: String| fold(&words, &mut text);
    for words in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Ayni//Mandates//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ] {
        line(words.to_owned());
    }
    line(format!("X-WR-CALNAME:{}", escaped(name)));
    let day = |day: Day| format!("{:04}{:02}{:02}", day.year(), day.month(), day.day());
    let stamp = format!("{}T000000Z", day(as_of));
    for event in events {
        let on = event.on.last_day();
        line("BEGIN:VEVENT".to_owned());
        line(format!("UID:{}@ayni", escaped(&event.id)));
        line(format!("DTSTAMP:{stamp}"));
        line(format!("DTSTART;VALUE=DATE:{}", day(on)));
        if let Some(months) = event.months.filter(|months| *months > 0) {
            // Years where it is whole years: a calendar shows these better.
            let (every, interval) =
                if months % 12 == 0 { ("YEARLY", months / 12) } else { ("MONTHLY", months) };
            line(format!("RRULE:FREQ={every};INTERVAL={interval};COUNT=10"));
        }
        line(format!("SUMMARY:{}", escaped(&event.summary)));
        if !event.description.is_empty() {
            line(format!("DESCRIPTION:{}", escaped(&event.description)));
        }
        if let Some(address) = &event.address {
            line(format!("URL:{}", address.replace(char::is_control, "")));
        }
        line("TRANSP:TRANSPARENT".to_owned());
        if let Some(days) = event.remind {
            for words in ["BEGIN:VALARM", "ACTION:DISPLAY"] {
                line(words.to_owned());
            }
            line(format!("DESCRIPTION:{}", escaped(&event.summary)));
            line(format!("TRIGGER:-P{days}D"));
            line("END:VALARM".to_owned());
        }
        line("END:VEVENT".to_owned());
    }
    line("END:VCALENDAR".to_owned());
    text
}

/// A text with what the format uses itself marked.
fn escaped(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => all.extend(['\\', letter]),
            '\n' => all.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => all.push(letter),
        }
    }
    all
}

/// A line of at most 75 bytes, going on in the next behind a space; no letter is cut.
fn fold(words: &str, text: &mut String) {
    let mut room = 75;
    for letter in words.chars() {
        if letter.len_utf8() > room {
            text.push_str("\r\n ");
            room = 74;
        }
        text.push(letter);
        room -= letter.len_utf8();
    }
    let _ = write!(text, "\r\n");
}
