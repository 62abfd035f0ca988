//! The sheet of settings: what the form is called, its version, its default language.

use ayni_model::survey::Logic;

use super::columns::snake;
use super::found::{Found, Place};
use super::rows::{straight, text};
use super::tables::Table;

/// What the settings say.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings {
    pub(super) id: Option<String>,
    pub(super) title: String,
    pub(super) version: String,
    pub(super) default_language: String,
    pub(super) instance_name: Option<Logic>,
    /// Whether a list may hold a choice twice.
    pub(super) duplicates: bool,
}

/// Settings that change how a form looks or is sent, which has no meaning here.
const ELSEWHERE: &[&str] =
    &["public_key", "submission_url", "auto_send", "auto_delete", "encryption", "namespaces"];

/// Reads the settings: the first row below the headings.
pub(super) fn read(table: Option<&Table>, found: &mut Found) -> Settings {
    let mut settings = Settings::default();
    let Some((table, row)) = table.and_then(|table| Some((table, table.rows.first()?))) else {
        return settings;
    };
    for (number, heading) in (1_u32..).zip(&table.header.cells) {
        let value = text(row.cell(number));
        let heading = heading.text();
        if value.is_empty() {
            continue;
        }
        let place = Place { sheet: &table.sheet, row: row.number, column: Some(number) };
        match snake(&heading).as_str() {
            "form_id" | "id_string" | "set_form_id" => settings.id = Some(value),
            "form_title" | "title" | "set_form_title" => settings.title = value,
            "version" => settings.version = value,
            "default_language" => settings.default_language = value,
            "allow_choice_duplicates" => settings.duplicates = value.eq_ignore_ascii_case("yes"),
            "instance_name" => match Logic::new(&straight(&value)) {
                Ok(logic) => settings.instance_name = Some(logic),
                Err(error) => {
                    let args = [("column", heading.as_str()), ("expression", &value), ("rest", &error.rest)];
                    found.error(place, "xlsform-expression", &args);
                }
            },
            name if ELSEWHERE.contains(&name) => {
                found.warning(place, "xlsform-outside", &[("what", heading.as_str())]);
            }
            _ => {}
        }
    }
    settings
}
