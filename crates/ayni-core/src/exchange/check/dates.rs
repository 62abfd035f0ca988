//! Time goes forward: what ends does not end before it starts, and what has run out is no longer looked for.

use ayni_model::{Arg, PartialDate, Path, Severity};

use super::{Found, Looked};

pub(super) fn check(looked: &Looked<'_>, found: &mut Found<'_>) {
    let date = |name: &str| looked.record.plain(name).parse::<PartialDate>().ok();
    for (first, last) in [("starts", "ends"), ("consent_date", "consent_until")] {
        if let (Some(from), Some(until)) = (date(first), date(last))
            && until.last_day() < from.first_day()
            && let Some(field) = looked.context.kinds.field(looked.kind, last)
        {
            let args = [("start", Arg::Date(from)), ("end", Arg::Date(until))];
            found.at("exchange-dates", Severity::Error, (field, Path::of(last)), args);
        }
    }
    for name in ["expires", "deadline"] {
        if let Some(date) = date(name)
            && date.last_day() < looked.context.today
            && let Some(field) = looked.context.kinds.field(looked.kind, name)
        {
            let args = [("date", Arg::Date(date))];
            found.at("exchange-expired", Severity::Warning, (field, Path::of(name)), args);
        }
    }
}
