//! Scripts of both directions stand beside each other on every page, and each text is set apart. Signs that turn the
//! direction by force can make a text look like another.

use ayni_model::Severity;

use super::{Found, Looked, texts};

pub(super) fn check(looked: &Looked<'_>, found: &mut Found<'_>) {
    texts::each(looked, &mut |field, path, _, words| {
        let turns = |sign: char| matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        if words.contains(turns) {
            found.at("exchange-direction", Severity::Warning, (field, path), []);
        }
    });
}
