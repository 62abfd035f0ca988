//! A document as one HTML file.
//!
//! The file stands alone: its styles and drawings are inside it and it loads nothing. It has no
//! scripts, and a content policy in its head forbids any. It is written as well-formed XML too, so
//! that other tools can read it strictly.

mod values;

use std::borrow::Cow;

use ayni_model::Code;
use ayni_model::document::{Block, Document, Phrase, RowKey, Speak};
use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, UndefinedBehavior, Value, context};

use crate::PrintError;
use crate::svg;

/// The templates by name. The ending decides about escaping: everything in `.html` is escaped.
const TEMPLATES: [(&str, &str); 4] = [
    ("page.html", include_str!("../templates/page.html")),
    ("blocks.html", include_str!("../templates/blocks.html")),
    ("fragment.html", include_str!("../templates/fragment.html")),
    ("style.css", include_str!("../templates/style.css")),
];

/// Where the parts of a document lead to, on pages that have more beside it.
pub trait Links {
    /// Where a cell of a table leads, by the table's id, row and column from 0: to what stands behind it.
    fn cell(&self, table: &str, row: usize, column: usize) -> Option<String>;
    /// Where a code leads: to the page of a country or a goal.
    fn code(&self, code: &Code) -> Option<String>;
    /// Where a headline figure leads that is a row of a table: to what stands behind it.
    fn row(&self, _row: &RowKey) -> Option<String> {
        None
    }
}

/// Nothing leads anywhere.
pub struct NoLinks;

impl Links for NoLinks {
    fn cell(&self, _table: &str, _row: usize, _column: usize) -> Option<String> {
        None
    }

    fn code(&self, _code: &Code) -> Option<String> {
        None
    }
}

/// Writes blocks of documents as pieces of pages that have a head and styles of their own.
#[derive(Debug)]
pub struct Fragments {
    environment: Environment<'static>,
}

impl Fragments {
    /// Parses the templates.
    ///
    /// # Errors
    /// Only when the templates are no templates, which no content can cause.
    pub fn new() -> Result<Fragments, PrintError> {
        Ok(Fragments { environment: environment()? })
    }

    /// Writes some blocks.
    ///
    /// # Errors
    /// As [`page`].
    pub fn write(
        &self,
        blocks: &[Block],
        speak: &dyn Speak,
        links: &dyn Links,
    ) -> Result<String, PrintError> {
        let values = values::Values::new(speak, links);
        let fragment = self.environment.get_template("fragment.html")?.render(context! {
            blocks => blocks.iter().map(|block| values.block(block)).collect::<Vec<_>>(),
            words => words(speak),
        })?;
        Ok(fragment)
    }
}

/// Writes a document as a page.
///
/// # Errors
/// Only when the templates do not fit the values given to them, which no content can cause.
pub fn page(document: &Document, speak: &dyn Speak) -> Result<String, PrintError> {
    let environment = environment()?;
    let dark: Vec<Value> = svg::DARK
        .iter()
        .map(|shade| context! { fill => shade.fill, edge => shade.edge, letters => shade.letters })
        .collect();
    let values = values::Values::new(speak, &NoLinks);
    let page = environment.get_template("page.html")?.render(context! {
        language => speak.language(),
        direction => if speak.right_to_left() { "rtl" } else { "ltr" },
        title => values.words(&document.title),
        subtitle => document.subtitle.as_ref().map(|words| values.words(words)),
        contents => values.contents(&document.blocks),
        blocks => document.blocks.iter().map(|block| values.block(block)).collect::<Vec<_>>(),
        dark => dark,
        words => words(speak),
    })?;
    Ok(page)
}

/// The words that stand around a document's own.
fn words(speak: &dyn Speak) -> Value {
    let say = |key: &str| clean(&speak.say(&Phrase::key(key))).into_owned();
    context! {
        skip => say("print-skip"),
        contents => say("print-contents"),
        data => say("print-data"),
        missing => say("print-missing"),
        missing_note => say("print-missing-note"),
    }
}

fn environment() -> Result<Environment<'static>, PrintError> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    for (name, source) in TEMPLATES {
        environment.add_template(name, source)?;
    }
    Ok(environment)
}

/// Words without the characters that neither HTML nor XML 1.0 has a place for (control characters
/// other than tab and line ends, and the two non-characters); each becomes U+FFFD.
pub(crate) fn clean(words: &str) -> Cow<'_, str> {
    let bad = |letter: char| matches!(letter, '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}');
    if words.contains(bad) { Cow::Owned(words.replace(bad, "\u{fffd}")) } else { Cow::Borrowed(words) }
}

#[cfg(test)]
mod tests;
