//! The report as PDF: finds the fonts on this machine and sets the document in them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use ayni_model::Day;
use ayni_model::document::{Document, Figure};
use ayni_model::finding::Arg;
use ayni_model::written::Said;
use ayni_pdf::fonts::of_language;
use ayni_pdf::{FontNeed, Fonts, Pdf, PdfError, Report, Shape};
use ayni_print::svg::{self, Width};
use ayni_print::written::Picture;
use ayni_words::Words;

use super::Refusal;

/// Folders lie no deeper than this below those of the fonts; a loop of links ends here.
const DEEPEST: usize = 6;

/// The fonts of this machine, by file name.
pub struct Shelf {
    files: BTreeMap<String, PathBuf>,
    own: Option<PathBuf>,
}

impl Shelf {
    /// Looks through the user's folder of fonts, where one is named, and those of the system.
    pub fn look(own: Option<&Path>) -> Shelf {
        let mut files = BTreeMap::new();
        for folder in own.map(Path::to_owned).into_iter().chain(folders()) {
            collect(&folder, 0, &mut files);
        }
        Shelf { files, own: own.map(Path::to_owned) }
    }

    /// Refuses where a font is missing that every report in this language needs, before anything is
    /// measured.
    pub fn ready(&self, language: &str) -> Result<(), Refusal> {
        match of_language(language)
            .into_iter()
            .find(|need| need.required && !self.files.contains_key(&need.file))
        {
            Some(need) => Err(self.missing(&need.file, need.package)),
            None => Ok(()),
        }
    }

    /// Reads the fonts that are needed, as far as they are here.
    fn fonts(&self, needs: &[FontNeed]) -> Result<Fonts, Refusal> {
        let mut fonts = Fonts::new();
        for need in needs {
            if let Some(path) = self.files.get(&need.file) {
                let bytes = std::fs::read(path).map_err(|error| Refusal::file(path, &error))?;
                fonts.add(&need.file, bytes);
            }
        }
        Ok(fonts)
    }

    fn missing(&self, file: &str, package: &str) -> Refusal {
        let (file, package) = (Arg::Text(file.to_owned()), Arg::Text(package.to_owned()));
        match &self.own {
            None => Refusal::refused("app-no-font", [("file", file), ("package", package)]),
            Some(own) => {
                let path = Arg::Text(own.display().to_string());
                Refusal::refused("app-no-font-there", [("file", file), ("package", package), ("path", path)])
            }
        }
    }
}

/// Sets a document as a PDF report.
pub fn report(document: &Document, words: &Words, as_of: Day, shelf: &Shelf) -> Result<Pdf, Refusal> {
    let draw = |figure: &Figure, shape: Shape| {
        let width = match shape {
            Shape::Beside => Width::Narrow,
            Shape::Full => Width::Wide,
        };
        svg::inline(figure, words, width)
    };
    let refuse = |error: PdfError| match error {
        PdfError::Font { file, package } => shelf.missing(&file, package),
        PdfError::Template(what) => Refusal::Fault(what),
    };
    let report = Report::new(document, words, as_of, &draw).map_err(refuse)?;
    let fonts = shelf.fonts(&report.fonts())?;
    let pdf = report.set(&fonts).map_err(refuse)?;
    for remark in &pdf.remarks {
        tracing::warn!(remark, "typesetting");
    }
    Ok(pdf)
}

/// A report that people wrote, set and drawn.
pub struct Written {
    /// The PDF.
    pub pdf: Pdf,
    /// Its figures as pictures.
    pub pictures: Vec<Picture>,
}

/// Sets a report that people wrote as PDF, and draws its figures for text documents.
pub fn written(
    said: &Said,
    figures: &[&Figure],
    words: &Words,
    as_of: Day,
    shelf: &Shelf,
) -> Result<Written, Refusal> {
    let refuse = |error: PdfError| match error {
        PdfError::Font { file, package } => shelf.missing(&file, package),
        PdfError::Template(what) => Refusal::Fault(what),
    };
    let drawings: Vec<String> =
        figures.iter().map(|figure| svg::inline(figure, words, Width::Wide)).collect();
    let report = Report::written(said, words, as_of, &drawings).map_err(refuse)?;
    let fonts = shelf.fonts(&report.fonts())?;
    let pdf = report.set(&fonts).map_err(refuse)?;
    for remark in &pdf.remarks {
        tracing::warn!(remark, "typesetting");
    }
    let rasters = report.pictures(&fonts).map_err(refuse)?;
    let pictures =
        rasters.into_iter().map(|one| Picture { png: one.png, width: one.width, height: one.height });
    Ok(Written { pdf, pictures: pictures.collect() })
}

/// A card as a picture; `words` are those that stand on it. Refused where this machine lacks a font that they need.
pub fn card(svg: &str, words: &str, shelf: &Shelf) -> Result<Vec<u8>, Refusal> {
    let fonts = shelf.fonts(&drawn(words, shelf)?)?;
    let fault = |error: PdfError| Refusal::Fault(format!("a card: {error:?}"));
    Ok(ayni_pdf::picture(svg, &fonts).map_err(fault)?.png)
}

/// The fonts of a drawing with these words; refused where one that it cannot be read without is not here.
pub fn drawn(words: &str, shelf: &Shelf) -> Result<Vec<FontNeed>, Refusal> {
    let needs = ayni_pdf::fonts::of_drawing(words);
    match needs.iter().find(|need| need.required && !shelf.files.contains_key(&need.file)) {
        Some(need) => Err(shelf.missing(&need.file, need.package)),
        None => Ok(needs),
    }
}

/// Characters as people look them up: `U+1F600`.
pub fn named(letters: &BTreeSet<char>) -> Vec<String> {
    letters.iter().map(|letter| format!("U+{:04X}", u32::from(*letter))).collect()
}

/// Where systems keep fonts.
fn folders() -> Vec<PathBuf> {
    let home = |below: &str| std::env::home_dir().map(|home| home.join(below));
    let fixed: &[&str] = if cfg!(windows) {
        &["C:\\Windows\\Fonts"]
    } else if cfg!(target_os = "macos") {
        &["/Library/Fonts", "/System/Library/Fonts"]
    } else {
        &["/usr/local/share/fonts", "/usr/share/fonts"]
    };
    let own: &[&str] = if cfg!(windows) {
        &["AppData\\Local\\Microsoft\\Windows\\Fonts"]
    } else if cfg!(target_os = "macos") {
        &["Library/Fonts"]
    } else {
        &[".local/share/fonts", ".fonts"]
    };
    own.iter().filter_map(|below| home(below)).chain(fixed.iter().map(PathBuf::from)).collect()
}

/// The files of a folder and those below it. Of two of one name the first is kept, in the order of
/// their paths, so that a machine always takes the same one.
fn collect(folder: &Path, depth: usize, files: &mut BTreeMap<String, PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if !path.is_dir() {
            files.entry(super::kit::file_name(&path)).or_insert(path);
        } else if depth < DEEPEST {
            collect(&path, depth + 1, files);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    fn refused(refusal: Result<(), Refusal>) -> (&'static str, String) {
        match refusal {
            Err(Refusal::Refused(words)) => (words.key, format!("{:?}", words.args["package"])),
            other => panic!("not refused: {other:?}"),
        }
    }

    #[test]
    fn a_machine_without_the_fonts_of_a_language_is_told_their_package() {
        let mut shelf = Shelf { files: BTreeMap::new(), own: None };
        assert_eq!(refused(shelf.ready("fr")), ("app-no-font", r#"Text("fonts-noto-core")"#.to_owned()));
        for file in ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"] {
            shelf.files.insert(file.to_owned(), PathBuf::from(file));
        }
        assert!(shelf.ready("fr").is_ok());
        shelf.own = Some(PathBuf::from("fonts"));
        assert_eq!(refused(shelf.ready("zh")), ("app-no-font-there", r#"Text("fonts-noto-cjk")"#.to_owned()));
        assert_eq!(
            refused(shelf.ready("ar")),
            ("app-no-font-there", r#"Text("fonts-noto-core")"#.to_owned())
        );
    }

    #[test]
    fn fonts_are_found_below_their_folder_and_the_users_own_come_first() {
        let place = tempfile::tempdir().expect("a folder");
        let deep = place.path().join("truetype/noto");
        std::fs::create_dir_all(&deep).expect("folders");
        std::fs::write(deep.join("NotoSans-Regular.ttf"), "no font").expect("a file");
        let shelf = Shelf::look(Some(place.path()));
        assert_eq!(shelf.files["NotoSans-Regular.ttf"], deep.join("NotoSans-Regular.ttf"));
        // What is no font is as good as missing.
        let need =
            FontNeed { file: "NotoSans-Regular.ttf".into(), package: "fonts-noto-core", required: true };
        assert!(!shelf.fonts(&[need]).expect("read").has("NotoSans-Regular.ttf"));
    }
}
