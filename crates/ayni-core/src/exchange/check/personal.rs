//! Addresses and telephone numbers belong into their own fields, which not everybody is shown.

use ayni_model::exchange::FieldType;
use ayni_model::{Arg, Severity};

use super::{Found, Looked, texts};
use crate::check::text::personal_data::{has_mail, has_phone};

pub(super) fn check(looked: &Looked<'_>, found: &mut Found<'_>) {
    texts::each(looked, &mut |field, path, _, words| {
        let free =
            matches!(field.kind, FieldType::Text | FieldType::Long | FieldType::Plain | FieldType::Words);
        if !free || field.personal || field.name == "contact_name" {
            return;
        }
        let what = if has_mail(words) {
            "exchange-personal-mail"
        } else if has_phone(words) {
            "exchange-personal-phone"
        } else {
            return;
        };
        found.at(
            "exchange-personal",
            Severity::Warning,
            (field, path),
            [("what", Arg::Key(what.to_owned()))],
        );
    });
}
