//! Documents of organs as HTML: pieces for pages that have a head of their own, and pages that stand alone.

use std::collections::BTreeMap;

use ayni_model::document::{Phrase, Speak};
use ayni_model::lineage::{Comparison, Named, Series};
use ayni_model::mandate::Document;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior, context};
use serde::Serialize;

use super::values;
use crate::PrintError;
use crate::html::clean;

const TEMPLATES: [(&str, &str); 8] = [
    ("page.html", include_str!("../../templates/mandate/page.html")),
    ("document.html", include_str!("../../templates/mandate/document.html")),
    ("compare.html", include_str!("../../templates/mandate/compare.html")),
    ("series.html", include_str!("../../templates/mandate/series.html")),
    ("threads.html", include_str!("../../templates/mandate/threads.html")),
    ("text.html", include_str!("../../templates/mandate/text.html")),
    ("style.css", include_str!("../../templates/style.css")),
    ("mandate.css", include_str!("../../templates/mandate/mandate.css")),
];

/// What stands beside a paragraph of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Beside {
    /// Short remarks: what it asks, of whom, by when.
    pub marks: Vec<String>,
    /// Where it leads: address and words.
    pub links: Vec<(String, String)>,
}

/// Where the parts of these pages lead.
pub trait Ways {
    /// To a document.
    fn document(&self, document: &Named) -> Option<String>;
    /// To a paragraph of a document, by its place from 0.
    fn paragraph(&self, document: &Named, at: u32) -> Option<String>;
    /// To one thread of a series, by its number from 0.
    fn thread(&self, thread: u32) -> Option<String>;
}

/// Within a page that has the threads of a series itself.
pub struct Within;

impl Ways for Within {
    fn document(&self, _document: &Named) -> Option<String> {
        None
    }

    fn paragraph(&self, _document: &Named, _at: u32) -> Option<String> {
        None
    }

    fn thread(&self, thread: u32) -> Option<String> {
        Some(format!("#t{}", thread + 1))
    }
}

/// Writes the pages.
#[derive(Debug)]
pub struct Pages {
    environment: Environment<'static>,
}

impl Pages {
    /// Parses the templates.
    ///
    /// # Errors
    /// Only when the templates are no templates, which no content can cause.
    pub fn new() -> Result<Pages, PrintError> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
        for (name, source) in TEMPLATES {
            environment.add_template(name, source)?;
        }
        Ok(Pages { environment })
    }

    /// A document with its structure, and what stands beside its paragraphs: those from and up to some place.
    ///
    /// # Errors
    /// Only when a template does not fit its values, as for all of these.
    pub fn document(
        &self,
        document: &Document,
        shown: std::ops::Range<u32>,
        beside: &BTreeMap<u32, Beside>,
        speak: &dyn Speak,
    ) -> Result<String, PrintError> {
        self.write("document.html", &values::document(document, shown, beside, speak))
    }

    /// Two documents side by side; `all` writes out what is the same, too.
    ///
    /// # Errors
    /// As [`Pages::document`].
    pub fn comparison(
        &self,
        comparison: &Comparison,
        documents: (&Document, &Document),
        all: bool,
        ways: &dyn Ways,
        speak: &dyn Speak,
    ) -> Result<String, PrintError> {
        self.write("compare.html", &values::comparison(comparison, documents, all, ways, speak))
    }

    /// A series as one table: a line a paragraph, a column a document; `older` shows what the newest lacks, too.
    ///
    /// # Errors
    /// As [`Pages::document`].
    pub fn series(
        &self,
        series: &Series,
        documents: &[&Document],
        older: bool,
        ways: &dyn Ways,
        speak: &dyn Speak,
    ) -> Result<String, PrintError> {
        self.write("series.html", &values::series(series, documents, older, ways, speak))
    }

    /// Some threads of a series, each with its texts and what changed.
    ///
    /// # Errors
    /// As [`Pages::document`].
    pub fn threads(
        &self,
        series: &Series,
        documents: &[&Document],
        threads: &[u32],
        ways: &dyn Ways,
        speak: &dyn Speak,
    ) -> Result<String, PrintError> {
        self.write("threads.html", &values::threads(series, documents, threads, ways, speak))
    }

    /// A page that stands alone, of pieces that were written before.
    ///
    /// # Errors
    /// As [`Pages::document`].
    pub fn page(
        &self,
        title: &str,
        subtitle: &str,
        pieces: &[String],
        speak: &dyn Speak,
    ) -> Result<String, PrintError> {
        let page = self.environment.get_template("page.html")?.render(context! {
            language => speak.language(),
            direction => if speak.right_to_left() { "rtl" } else { "ltr" },
            title => clean(title).into_owned(),
            subtitle => clean(subtitle).into_owned(),
            pieces => minijinja::Value::from(pieces.to_vec()),
            skip => speak.say(&Phrase::key("print-skip")),
        })?;
        Ok(page)
    }

    fn write(&self, name: &str, values: &impl Serialize) -> Result<String, PrintError> {
        let value = minijinja::Value::from(Serde(values));
        Ok(self.environment.get_template(name)?.render(context! { it => value })?)
    }
}
