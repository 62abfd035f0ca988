//! What is inside: read by the loaders that will read it in use, so that nobody takes a package that
//! does not work.

use std::io::Cursor;

use ayni_model::{Finding, NoWatch, Origin, PartialDate, Severity, Text};

use super::manifest::PackageKind;
use crate::edition;
use crate::profile::Profile;
use crate::sheets::{self, Limits};
use crate::trouble::Trouble;

/// What the content itself says of what a manifest asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Described {
    /// Its id.
    pub id: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// The date that it bears.
    pub date: Option<PartialDate>,
    /// Its name.
    pub title: Text,
    /// Whose it is.
    pub author: Text,
    /// The file beside it that it cannot do without: the day rates of a method.
    pub beside: Option<String>,
}

/// Reads the content as what it is said to be; gives what it says of itself, or what is wrong with it.
pub fn describe(kind: PackageKind, files: &[(String, Vec<u8>)]) -> Result<Described, Vec<Finding>> {
    let mut described = Described::default();
    for (name, bytes) in files {
        match kind {
            PackageKind::Method if name.ends_with(".toml") => {
                let beside = |wanted: &str| {
                    files.iter().find(|(name, _)| name == wanted).map(|(_, bytes)| bytes.clone())
                };
                let (method, faults) = edition::method_with_files(text(name, bytes)?, name, &beside);
                let Some(method) = method.filter(|_| faults.is_empty()) else { return Err(faults) };
                described = Described {
                    id: Some(method.id),
                    version: Some(method.version),
                    date: Some(method.date),
                    title: method.title,
                    author: method.author,
                    beside: method.day_rates.map(|rates| rates.file),
                };
            }
            // The table that a method names was read with the method.
            PackageKind::Method => {}
            PackageKind::Framework => {
                let read = edition::framework(text(name, bytes)?, name).map_err(|finding| vec![finding])?;
                described = Described {
                    id: Some(read.id),
                    version: Some(read.version),
                    date: Some(read.date),
                    title: read.title,
                    ..Described::default()
                };
            }
            PackageKind::Profile => {
                let profile =
                    Profile::from_toml(text(name, bytes)?).map_err(|error| vec![error.finding(name)])?;
                described.id = Some(profile.profile);
            }
            PackageKind::Template => template(name, bytes)?,
            PackageKind::Criteria => {
                let set = edition::criteria(text(name, bytes)?, name)?;
                described = Described {
                    id: Some(set.id),
                    version: Some(set.version),
                    date: Some(set.date),
                    title: set.title,
                    ..Described::default()
                };
            }
        }
    }
    Ok(described)
}

/// Sees that the content is what it is said to be.
pub fn check_content(kind: PackageKind, files: &[(String, Vec<u8>)]) -> Result<(), Vec<Finding>> {
    let wrong = || vec![Finding::new("package-files", Severity::Error).with("count", files.len() as u64)];
    let own = match kind {
        PackageKind::Method => files.iter().filter(|(name, _)| name.ends_with(".toml")).count(),
        PackageKind::Framework | PackageKind::Profile | PackageKind::Criteria => files.len(),
        PackageKind::Template => 1,
    };
    if files.is_empty() || own != 1 {
        return Err(wrong());
    }
    let described = describe(kind, files)?;
    // What a method does not name would travel with it and be read by nobody.
    let named = 1 + usize::from(described.beside.is_some());
    if kind == PackageKind::Method && files.len() != named { Err(wrong()) } else { Ok(()) }
}

/// A template is a layout (TOML), or a workbook or table that can be read.
fn template(name: &str, bytes: &[u8]) -> Result<(), Vec<Finding>> {
    if name.ends_with(".toml") {
        let text = text(name, bytes)?;
        let read: Result<toml::Table, _> = toml::from_str(text);
        return read.map(drop).map_err(|error| {
            let trouble = Trouble::of(text, &error);
            let place = Origin { row: (trouble.line > 0).then_some(trouble.line), ..Origin::file(name) };
            let finding = Finding::new("edition-syntax", Severity::Error).at(place);
            vec![trouble.put(finding).with("message", error.message())]
        });
    }
    let mut source = Cursor::new(bytes);
    let (book, findings) = sheets::read_book(&mut source, name, &Limits::default(), &NoWatch);
    let errors: Vec<Finding> =
        findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect();
    match (book.sheets.is_empty(), errors.is_empty()) {
        (false, true) => Ok(()),
        (true, true) => Err(vec![Finding::new("sheet-empty", Severity::Error).at(Origin::file(name))]),
        (_, false) => Err(errors),
    }
}

fn text<'a>(name: &str, bytes: &'a [u8]) -> Result<&'a str, Vec<Finding>> {
    std::str::from_utf8(bytes).map_err(|_| {
        let place = Origin::file(name);
        let finding = Finding::new("edition-syntax", Severity::Error).at(place);
        vec![Trouble::NOWHERE.put(finding).with("message", "not UTF-8")]
    })
}
