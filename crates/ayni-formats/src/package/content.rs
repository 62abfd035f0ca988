//! What is inside: read by the loaders that will read it in use, so that nobody takes a package that
//! does not work.

use std::io::Cursor;

use ayni_model::{Finding, NoWatch, Origin, PartialDate, Severity, Text};

use super::manifest::PackageKind;
use crate::edition;
use crate::profile::Profile;
use crate::sheets::{self, Limits};

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
}

/// Reads the content as what it is said to be; gives what it says of itself, or what is wrong with it.
pub fn describe(kind: PackageKind, files: &[(String, Vec<u8>)]) -> Result<Described, Vec<Finding>> {
    let mut described = Described::default();
    for (name, bytes) in files {
        match kind {
            PackageKind::Method => {
                let method = edition::method(text(name, bytes)?, name).map_err(|finding| vec![finding])?;
                described = Described {
                    id: Some(method.id),
                    version: Some(method.version),
                    date: Some(method.date),
                    title: method.title,
                    author: method.author,
                };
            }
            PackageKind::Framework => {
                let read = edition::framework(text(name, bytes)?, name).map_err(|finding| vec![finding])?;
                described = Described {
                    id: Some(read.id),
                    version: Some(read.version),
                    date: Some(read.date),
                    title: read.title,
                    author: Text::default(),
                };
            }
            PackageKind::Profile => {
                let profile =
                    Profile::from_toml(text(name, bytes)?).map_err(|error| vec![error.finding(name)])?;
                described.id = Some(profile.profile);
            }
            PackageKind::Template => template(name, bytes)?,
        }
    }
    Ok(described)
}

/// Sees that the content is what it is said to be.
pub fn check_content(kind: PackageKind, files: &[(String, Vec<u8>)]) -> Result<(), Vec<Finding>> {
    let one = matches!(kind, PackageKind::Method | PackageKind::Framework | PackageKind::Profile);
    if files.is_empty() || one && files.len() != 1 {
        let count = files.len() as u64;
        return Err(vec![Finding::new("package-files", Severity::Error).with("count", count)]);
    }
    describe(kind, files).map(drop)
}

/// A template is a layout (TOML), or a workbook or table that can be read.
fn template(name: &str, bytes: &[u8]) -> Result<(), Vec<Finding>> {
    if name.ends_with(".toml") {
        let read: Result<toml::Table, _> = toml::from_str(text(name, bytes)?);
        return read.map(drop).map_err(|error| {
            let place = Origin::file(name);
            vec![Finding::new("edition-syntax", Severity::Error).at(place).with("message", error.message())]
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
        vec![Finding::new("edition-syntax", Severity::Error).at(place).with("message", "not UTF-8")]
    })
}
