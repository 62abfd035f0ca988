//! Looking a code up, and what to do where its list is not there.

use ayni_model::reference::Reference;

/// Whether the list is there and does not have the code.
///
/// A list that is not loaded cannot judge; the rule `list-unknown` says so, once an activity.
pub(in crate::check) fn is_unknown(reference: &Reference, list: &str, code: &str) -> bool {
    // Nearly every code is known, which then is all that is looked up.
    !reference.knows(list, code) && has_list(reference, list)
}

/// Whether the list is there and has codes.
pub(super) fn has_list(reference: &Reference, list: &str) -> bool {
    match list {
        "country" => !reference.countries.is_empty(),
        _ => !reference.list(list).entries.is_empty(),
    }
}

/// Whether ISO 3166-1 leaves this alpha-3 code to its users: AAA to AAZ, QMA to QZZ, XAA to XZZ
/// and ZZA to ZZZ (clause 8.1.3). A node may use them for what has no code of its own.
pub(super) fn is_user_assigned(code: &str) -> bool {
    match code.as_bytes() {
        [b'A', b'A', last] | [b'Z', b'Z', last] | [b'X', b'A'..=b'Z', last] => last.is_ascii_uppercase(),
        [b'Q', b'M'..=b'Z', last] => last.is_ascii_uppercase(),
        _ => false,
    }
}

/// Whether a code may stand for a country: it is one, or ISO leaves it to its users.
pub(super) fn is_country(reference: &Reference, code: &str) -> bool {
    !is_unknown(reference, "country", code) || is_user_assigned(code)
}
