//! Values that must have a form: periods of time, numbers, truth values.

/// Whether a text is a period as SDMX writes one (`ObservationalTimePeriodType`): a year, month, day or moment of the
/// calendar; a reporting period (`2024-A1`, `-S2`, `-T3`, `-Q4`, `-M12`, `-W53`, `-D366`); a start with a duration.
pub(super) fn is_period(text: &str) -> bool {
    if let Some((start, duration)) = text.split_once('/') {
        return is_moment(start) && is_duration(duration);
    }
    is_moment(text) || is_reporting(text)
}

fn number(text: &str, digits: usize) -> Option<u32> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

/// A year, a month, a day, or a moment of a day, each with a time zone or without.
fn is_moment(text: &str) -> bool {
    let (text, time) = match text.split_once('T') {
        Some((day, time)) => (day, Some(time)),
        None => (without_zone(text), None),
    };
    let mut parts = text.splitn(3, '-');
    let year = parts.next().and_then(|part| number(part, 4));
    let month = parts.next().map(|part| number(part, 2).filter(|month| (1..=12).contains(month)));
    let day = parts.next().map(|part| number(part, 2));
    match (year, month, day, time) {
        (Some(_), None, None, None) | (Some(_), Some(Some(_)), None, None) => true,
        (Some(year), Some(Some(month)), Some(Some(day)), time) => {
            (1..=days(year, month)).contains(&day) && time.is_none_or(is_time)
        }
        _ => false,
    }
}

fn without_zone(text: &str) -> &str {
    if let Some(text) = text.strip_suffix('Z') {
        return text;
    }
    match text.len().checked_sub(6).and_then(|at| text.split_at_checked(at)) {
        Some((head, zone)) if head.len() >= 4 && is_zone(zone) => head,
        _ => text,
    }
}

fn is_zone(zone: &str) -> bool {
    let zone = zone.strip_prefix(['+', '-']).and_then(|zone| zone.split_once(':'));
    zone.is_some_and(|(hours, minutes)| {
        number(hours, 2).is_some_and(|hours| hours <= 14)
            && number(minutes, 2).is_some_and(|minutes| minutes <= 59)
    })
}

fn is_time(time: &str) -> bool {
    let time = without_zone(time);
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let mut parts = time.split(':').map(|part| number(part, 2));
    let in_order = [parts.next(), parts.next(), parts.next()];
    let most = [24, 59, 59];
    parts.next().is_none()
        && !fraction.is_empty()
        && fraction.bytes().all(|byte| byte.is_ascii_digit())
        && in_order.iter().zip(most).all(|(part, most)| part.flatten().is_some_and(|part| part <= most))
}

fn days(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

fn is_reporting(text: &str) -> bool {
    let Some((year, period)) = without_zone(text).split_once('-') else { return false };
    let most = match period.bytes().next() {
        Some(b'A') => (1, 1),
        Some(b'S') => (1, 2),
        Some(b'T') => (1, 3),
        Some(b'Q') => (1, 4),
        Some(b'M') => (2, 12),
        Some(b'W') => (2, 53),
        Some(b'D') => (3, 366),
        _ => return false,
    };
    let count = period.get(1..).and_then(|rest| number(rest, most.0));
    number(year, 4).is_some() && count.is_some_and(|count| (1..=most.1).contains(&count))
}

/// `P1Y2M`, `P7D`, `PT12H`.
fn is_duration(text: &str) -> bool {
    let Some(text) = text.strip_prefix('P') else { return false };
    let (days, time) = text.split_once('T').map_or((text, None), |(days, time)| (days, Some(time)));
    let parts = |mut text: &str, letters: &str| {
        let mut allowed = letters.chars();
        while !text.is_empty() {
            let digits = text.bytes().take_while(u8::is_ascii_digit).count();
            let Some((count, rest)) = text.split_at_checked(digits) else { return false };
            let Some(letter) = rest.chars().next() else { return false };
            if count.is_empty() || !allowed.any(|one| one == letter) {
                return false;
            }
            text = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
        true
    };
    !text.is_empty() && parts(days, "YMWD") && time.is_none_or(|time| !time.is_empty() && parts(time, "HMS"))
}

/// Whether a text is a decimal number: `-12.50`.
pub(super) fn is_decimal(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && digits(part) && !(whole.is_empty() && part.is_empty())
}

/// Whether a text is a number that may have an exponent, or one of the three that are none (`xs:double`).
pub(super) fn is_double(text: &str) -> bool {
    if matches!(text, "NaN" | "INF" | "-INF") {
        return true;
    }
    match text.split_once(['e', 'E']) {
        Some((number, exponent)) => is_decimal(number) && is_integer(exponent),
        None => is_decimal(text),
    }
}

/// Whether a text is a whole number.
pub(super) fn is_integer(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is a truth value (`xs:boolean`).
pub(super) fn is_boolean(text: &str) -> bool {
    matches!(text, "true" | "false" | "1" | "0")
}
