//! Questionnaires in XLSForm, the way in which ODK and KoboToolbox write forms in a workbook.
//!
//! [`read`] takes a workbook, or its sheets in one delimited file or in Markdown tables, and gives the
//! form. What lies outside of what is read is a finding with its row; everything else is kept. A form
//! with a finding that is an error is not to be asked. `docs/methods/survey.md` says what is read.

mod choices;
mod columns;
mod found;
mod kinds;
mod languages;
mod loops;
mod markdown;
mod names;
mod questions;
mod rows;
mod settings;
mod tables;

use std::io::{Read, Seek};

use ayni_model::survey::FormSheet;
use ayni_model::{Finding, Severity, Watch};

use crate::sheets::Limits;

/// What a file of a form gave.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The form; none where the file has no sheet of questions.
    pub form: Option<FormSheet>,
    /// What was found.
    pub findings: Vec<Finding>,
}

impl Reading {
    /// Whether the form can be asked: it was read, and nothing in it is wrong.
    pub fn is_sound(&self) -> bool {
        self.form.is_some() && self.findings.iter().all(|finding| finding.severity != Severity::Error)
    }
}

/// Reads a form. `file_name` names it in findings, and the form where its settings give it no id.
pub fn read(source: &mut (impl Read + Seek), file_name: &str, limits: &Limits, watch: &dyn Watch) -> Reading {
    let (tables, mut findings) = tables::read(source, file_name, limits, watch);
    let mut found = found::Found::new(file_name);
    let form = form(&tables, file_name, &mut found);
    findings.extend(found.into_findings());
    Reading { form, findings }
}

fn form(tables: &tables::Tables, file_name: &str, found: &mut found::Found) -> Option<FormSheet> {
    let Some(survey) = &tables.survey else {
        found.push(Finding::new("xlsform-no-survey", Severity::Error));
        return None;
    };
    let settings = settings::read(tables.settings.as_ref(), found);
    let mut languages = languages::Languages::new(&settings.default_language);
    let questions = rows::Rows::new(survey, rows::Kind::Survey, &mut languages, found);
    if !questions.has("type") {
        found.push(Finding::new("xlsform-no-survey", Severity::Error));
        return None;
    }
    let lists = choices::read(&tables.choices, settings.duplicates, &mut languages, found);
    let external = choices::read(&tables.external, settings.duplicates, &mut languages, found);
    let mut form = FormSheet {
        id: settings.id.unwrap_or_else(|| stem(file_name).to_owned()),
        version: settings.version,
        title: settings.title,
        file: file_name.to_owned(),
        instance_name: settings.instance_name,
        lists,
        external,
        ..FormSheet::default()
    };
    let loops = tables.loops(found, &mut languages);
    form.nodes = questions::read(&questions, &mut form.lists, &loops, found);
    if form.title.is_empty() {
        form.title.clone_from(&form.id);
    }
    form.languages = languages.into_list();
    names::check(&form, &survey.sheet, found);
    Some(form)
}

/// A file's name without folders and ending.
fn stem(file_name: &str) -> &str {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

#[cfg(test)]
mod tests;
