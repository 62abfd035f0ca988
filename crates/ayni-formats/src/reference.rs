//! Reads the sets of reference data (`data/`) into an [`ayni_model::reference::Reference`].
//!
//! A set is a folder with a `set.toml` (its provenance) and CSV files. What a CSV file holds is
//! told by its name, in whatever folder it stands, so that a country's own folder can hold any of
//! them and is read after the shipped ones: later rows add to the lists or replace their codes.
//! `docs/reference-data.md` describes the files.

mod countries;
mod finder;
mod fold;
mod lists;
mod rates;
mod souths;
mod table;
mod thesaurus;

use std::collections::BTreeMap;

use ayni_model::reference::{Reference, Series, SetInfo};
use ayni_model::thesaurus::Thesaurus;
use ayni_model::{Finding, Later, Origin, Severity};

pub use finder::CountryFinder;
pub use fold::fold;

pub(crate) use table::Table;

/// The seven languages that names are kept in, in code order.
pub const LANGUAGES: [&str; 7] = ["ar", "en", "es", "fr", "pt", "ru", "zh"];

/// Reads all files: pairs of a path below `data/`, such as `countries/countries.csv`, and its bytes.
///
/// Bad rows become findings and are left out; everything else is kept. Files that are neither a
/// `set.toml` nor a CSV file are not reference data and are passed over.
pub fn load<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> (Reference, Vec<Finding>) {
    let mut loading = Loading::default();
    for (path, bytes) in files {
        loading.file(path, bytes);
    }
    loading.finish()
}

/// Reads the series among the files, and nothing else; what is wrong in them is not told.
pub fn load_series<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Series {
    let mut loading = Loading::default();
    for (path, bytes) in files.into_iter().filter(|(path, _)| is_series(path)) {
        loading.file(path, bytes);
    }
    loading.series
}

/// Whether a file below `data/` holds a series over years: rates of exchange, deflators, purchasing power.
pub fn is_series(path: &str) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    matches!(name.strip_suffix(".csv"), Some("rates" | "rates-monthly" | "rates-daily" | "deflators" | "ppp"))
}

/// Reads the thesaurus among the files, and nothing else; what is wrong in it is not told.
pub fn load_thesaurus<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Thesaurus {
    let mut loading = Loading::default();
    for (path, bytes) in files.into_iter().filter(|(path, _)| is_thesaurus(path)) {
        loading.file(path, bytes);
    }
    loading.thesaurus
}

/// Whether a file below `data/` holds a thesaurus, other names, or what words mean.
pub fn is_thesaurus(path: &str) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    matches!(name.strip_suffix(".csv"), Some("thesaurus" | "thesaurus-words" | "thesaurus-also"))
}

/// What has been read so far, and what can only be joined once all files are read.
#[derive(Default)]
struct Loading {
    reference: Reference,
    series: Series,
    thesaurus: Thesaurus,
    findings: Vec<Finding>,
    /// Other names of countries, each with its country and its place.
    synonyms: Vec<(String, String, Origin)>,
    /// Members of lists of the South, each with its place.
    members: Vec<(souths::Member, Origin)>,
    /// Where the first rate of each currency stands.
    rated: BTreeMap<String, Origin>,
}

impl Loading {
    fn file(&mut self, path: &str, bytes: &[u8]) {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if name == "set.toml" {
            return self.set(folder, path, bytes);
        }
        if name.ends_with(".toml") && folder.rsplit('/').next() == Some("criteria") {
            return self.criteria(path, bytes);
        }
        let Some(kind) = name.strip_suffix(".csv") else {
            return;
        };
        // What stands among the methods is theirs: their day rates by grade.
        if folder == "methods" {
            return;
        }
        let Some(mut table) = Table::open(path, bytes, &mut self.findings) else {
            return;
        };
        match kind {
            "countries" => countries::read(&mut table, self),
            "synonyms" => countries::read_synonyms(&mut table, self),
            "south" => souths::read(&mut table, self),
            "south-members" => souths::read_members(&mut table, self),
            "rates" => rates::read(&mut table, rates::By::Year, self),
            "rates-monthly" => rates::read(&mut table, rates::By::Month, self),
            "rates-daily" => rates::read(&mut table, rates::By::Day, self),
            "deflators" => rates::read_deflators(&mut table, self),
            "ppp" => rates::read_ppp(&mut table, self),
            "thesaurus" => thesaurus::read(&mut table, self),
            "thesaurus-words" => thesaurus::read_words(&mut table, self),
            "thesaurus-also" => thesaurus::read_also(&mut table, self),
            list => lists::read(&mut table, list, self),
        }
        self.findings.append(&mut table.findings);
    }

    fn set(&mut self, folder: &str, path: &str, bytes: &[u8]) {
        let parsed = std::str::from_utf8(bytes)
            .map_err(|error| error.to_string())
            .and_then(|text| toml::from_str::<SetInfo>(text).map_err(|error| error.message().to_owned()));
        match parsed {
            Ok(info) => {
                self.reference.sets.insert(folder.to_owned(), info);
            }
            Err(reason) => self.findings.push(
                Finding::new("reference-set-invalid", Severity::Error)
                    .at(Origin::file(path))
                    .with("reason", reason),
            ),
        }
    }

    /// A set of criteria that evaluations go by; a country's own takes the place of one of the same id.
    fn criteria(&mut self, path: &str, bytes: &[u8]) {
        match crate::edition::criteria(&String::from_utf8_lossy(bytes), path) {
            Ok(set) => {
                self.reference.criteria.insert(set.id.clone(), set);
            }
            Err(mut faults) => self.findings.append(&mut faults),
        }
    }

    fn finish(mut self) -> (Reference, Vec<Finding>) {
        countries::join_synonyms(&mut self);
        souths::join_members(&mut self);
        rates::check_currencies(&mut self);
        self.reference.series = Later::ready(self.series);
        self.reference.thesaurus = Later::ready(self.thesaurus);
        (self.reference, self.findings)
    }
}

#[cfg(test)]
mod tests;
