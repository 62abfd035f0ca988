//! A record about a person is kept whatever they say, and nothing personal of it is shown unless they agree.

use ayni_model::{Path, Severity};

use super::{Found, Looked};
use crate::exchange::disclose;

pub(super) fn check(looked: &Looked<'_>, found: &mut Found<'_>) {
    if !disclose::consents(looked.record, looked.kind, looked.context.today)
        && let Some(field) = looked.context.kinds.field(looked.kind, "consent")
    {
        found.at("exchange-consent", Severity::Warning, (field, Path::of("consent")), []);
    }
}
