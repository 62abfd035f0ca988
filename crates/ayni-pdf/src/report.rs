//! A document as a PDF report.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::Day;
use ayni_model::document::{Document, Figure, Speak};
use ayni_model::written::Said;
use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::fonts::{self, FontNeed, Fonts};
use crate::hand::Hand;
use crate::raster::{Plates, Raster};
use crate::world::{self, Desk};
use crate::{PdfError, boxes, drawing, values, written};

/// How a figure stands on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Beside its data: about half a page wide.
    Beside,
    /// Over its data, as wide as the page.
    Full,
}

/// A report that only needs its fonts.
pub struct Report {
    language: String,
    template: &'static str,
    /// Whether its text has serifs.
    serif: bool,
    /// What the template reads, as JSON.
    data: String,
    /// The drawings of its figures, as SVG.
    drawings: Vec<String>,
}

/// A finished report.
#[derive(Clone, Debug)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that no font has, which are written as their numbers: `[U+1F600]`.
    pub unwritten: BTreeSet<char>,
    /// What Typst remarked, such as a family of fonts that it does not know: a fault of the template,
    /// for the log. None of it stops a report.
    pub remarks: Vec<String>,
}

impl Report {
    /// Prepares a report. `draw` gives the SVG of a figure without its title.
    ///
    /// # Errors
    /// Never by content.
    pub fn new(
        document: &Document,
        speak: &dyn Speak,
        as_of: Day,
        draw: &dyn Fn(&Figure, Shape) -> String,
    ) -> Result<Report, PdfError> {
        let (whole, drawings) = values::whole(document, speak, as_of, draw);
        Ok(Report {
            language: speak.language().to_owned(),
            template: world::REPORT,
            serif: false,
            data: json(&whole)?,
            drawings,
        })
    }

    /// Prepares a report that people wrote. `drawings` are the SVGs of its figures, in order, without titles.
    ///
    /// # Errors
    /// Never by content.
    pub fn written(
        said: &Said,
        speak: &dyn Speak,
        as_of: Day,
        drawings: &[String],
    ) -> Result<Report, PdfError> {
        let data = json(&written::values(said, speak, as_of))?;
        let fitted = |svg: &String| drawing::fit(svg, &said.language, said.right_to_left);
        Ok(Report {
            language: said.language.clone(),
            template: world::WRITTEN,
            serif: true,
            data,
            drawings: drawings.iter().map(fitted).collect(),
        })
    }

    /// Its drawings as pictures, for files that cannot hold drawings.
    ///
    /// # Errors
    /// Where a drawing cannot be read, which is a fault of the program.
    pub fn pictures(&self, fonts: &Fonts) -> Result<Vec<Raster>, PdfError> {
        let plates = Plates::new(fonts);
        let mut hand = Hand::new(fonts, &self.language);
        self.drawings.iter().map(|svg| plates.draw(&hand.draw(svg))).collect()
    }

    /// The font files that its language and its words need.
    pub fn fonts(&self) -> Vec<FontNeed> {
        let mut needs: BTreeMap<String, FontNeed> = BTreeMap::new();
        let texts = std::iter::once(&self.data).chain(&self.drawings);
        let of_words = texts.flat_map(|text| fonts::of_words(text));
        let serif = if self.serif { fonts::of_serif(&self.language) } else { Vec::new() };
        for need in fonts::of_language(&self.language).into_iter().chain(serif).chain(of_words) {
            let required = need.required;
            needs.entry(need.file.clone()).or_insert(need).required |= required;
        }
        needs.into_values().collect()
    }

    /// Sets the report.
    ///
    /// # Errors
    /// Where a required font is missing; never by other content.
    pub fn set(&self, fonts: &Fonts) -> Result<Pdf, PdfError> {
        if let Some(need) = self.fonts().into_iter().find(|need| need.required && !fonts.has(&need.file)) {
            return Err(PdfError::Font { file: need.file, package: need.package });
        }
        let mut hand = Hand::new(fonts, &self.language);
        loop {
            let drawings: Vec<String> = self.drawings.iter().map(|svg| hand.draw(svg)).collect();
            let desk = Desk::new(self.template, hand.write(&self.data), json(&drawings)?, fonts)?;
            let result = typeset(&desk);
            // Typst keeps what it has worked out for a next run that is nearly the same; ours is not.
            typst::comemo::evict(0);
            match result? {
                Set::Whole(pdf) => return Ok(Pdf { unwritten: hand.unwritten, ..pdf }),
                // Each time round more letters are numbers, so it ends.
                Set::Boxes(letters) if hand.refuse(&letters) => {}
                Set::Boxes(letters) => return Err(PdfError::Template(format!("boxes for {letters:?}"))),
                // What boxes there are stand in a drawing, which cannot be looked over.
                Set::Refused(_) if hand.draw_plainly() => {}
                Set::Refused(error) => return Err(error),
            }
        }
    }
}

fn json(value: &impl Serialize) -> Result<String, PdfError> {
    serde_json::to_string(value).map_err(|error| PdfError::Template(error.to_string()))
}

/// What came off the press.
enum Set {
    Whole(Pdf),
    /// These letters would stand as boxes.
    Boxes(BTreeSet<char>),
    /// The pages cannot be a file that is held to PDF/UA.
    Refused(PdfError),
}

fn typeset(desk: &Desk) -> Result<Set, PdfError> {
    let typst::diag::Warned { output, warnings } = typst::compile::<PagedDocument>(desk);
    let document = output.map_err(|errors| fault(&errors))?;
    let boxes = boxes::on(&document);
    if !boxes.is_empty() {
        return Ok(Set::Boxes(boxes));
    }
    let standards = PdfStandards::new(&[PdfStandard::V_1_7, PdfStandard::Ua_1])
        .map_err(|error| PdfError::Template(error.message().to_string()))?;
    let creator = Smart::Custom(Some("Ayni".to_owned()));
    let options = PdfOptions { creator, standards, ..PdfOptions::default() };
    let bytes = match typst_pdf::pdf(&document, &options) {
        Ok(bytes) => bytes,
        Err(errors) => return Ok(Set::Refused(fault(&errors))),
    };
    let remarks = warnings.iter().map(|remark| remark.message.to_string()).collect();
    let pages = document.pages().len();
    Ok(Set::Whole(Pdf { bytes, pages, unwritten: BTreeSet::new(), remarks }))
}

fn fault(errors: &[SourceDiagnostic]) -> PdfError {
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    PdfError::Template(messages.join("; "))
}
