//! A record is read by people on telephones: a text has an end, and so has the record.

use ayni_model::{Arg, Severity};

use super::{Found, Looked, texts};

/// Letters of one text.
pub const LONGEST: usize = 20_000;

/// Bytes of a whole record.
pub const LARGEST: usize = 256 << 10;

pub(super) fn check(looked: &Looked<'_>, found: &mut Found<'_>) {
    let mut all = 0;
    texts::each(looked, &mut |field, path, _, words| {
        all += words.len();
        // Bytes are counted first: letters of two megabytes need not be.
        if words.len() > LONGEST && (words.len() > LONGEST * 4 || words.chars().count() > LONGEST) {
            found.at("exchange-long", Severity::Error, (field, path), [("most", Arg::from(LONGEST))]);
        }
    });
    let first = looked.fields().next();
    if let (true, Some(field)) = (all > LARGEST, first) {
        found.at(
            "exchange-long",
            Severity::Error,
            (field, ayni_model::Path::root()),
            [("most", Arg::from(LARGEST))],
        );
    }
}
