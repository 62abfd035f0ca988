//! A link leads to a page: nothing but `http` and `https`, so that none runs anything where it is clicked.

use ayni_model::exchange::FieldType;
use ayni_model::{Arg, Severity};

use super::{Found, Looked, texts};

/// The longest address.
const LONGEST: usize = 2_000;

pub(super) fn check(looked: &Looked<'_>, found: &mut Found<'_>) {
    texts::each(looked, &mut |field, path, _, words| {
        if field.kind == FieldType::Link && !is_page(words) {
            let text = Arg::Text(texts::excerpt(words));
            found.at("exchange-link", Severity::Error, (field, path), [("text", text)]);
        }
    });
}

/// Whether this is the address of a page, without a name or password in it.
fn is_page(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.is_empty()
            && !host.contains('@')
            && text.len() <= LONGEST
            && !text
                .contains(|sign: char| sign.is_whitespace() || sign.is_control() || "\"<>`".contains(sign))
    })
}
