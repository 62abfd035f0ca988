//! All that the template can see: itself, the data, the fonts. No folder, no network, no clock.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};

use crate::{Fonts, PdfError};

/// The template of documents as data.
pub const REPORT: &str = include_str!("../templates/report.typ");
/// The template of reports that people wrote.
pub const WRITTEN: &str = include_str!("../templates/written.typ");

/// What a report is set from.
pub struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    data_id: FileId,
    data: Bytes,
    drawings_id: FileId,
    drawings: Bytes,
}

impl Desk {
    /// A desk with a template, and the data and the drawings of one report as JSON.
    pub fn new(template: &str, data: String, drawings: String, fonts: &Fonts) -> Result<Desk, PdfError> {
        // Cells that head their rows can be tagged as such only with this feature.
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        Ok(Desk {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(fonts.book()),
            fonts: fonts.list().to_vec(),
            template: Source::new(id("report.typ")?, template.to_owned()),
            data_id: id("report.json")?,
            data: Bytes::from_string(data),
            drawings_id: id("drawings.json")?,
            drawings: Bytes::from_string(drawings),
        })
    }
}

/// The name of one of the files. Typst keeps names for the program's life, so they are always the same three.
fn id(name: &str) -> Result<FileId, PdfError> {
    let path = VirtualPath::new(name).map_err(|error| PdfError::Template(format!("{error:?}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id {
            _ if id == self.data_id => Ok(self.data.clone()),
            _ if id == self.drawings_id => Ok(self.drawings.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// The template takes the date from the data.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
