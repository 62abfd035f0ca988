//! A line of a page, before lines are joined to paragraphs.

use ayni_model::mandate::Call;

/// A line as it stands on its page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    /// The text, its spaces single.
    pub text: String,
    /// Its line in the file, from 1; in a PDF file its page.
    pub line: u32,
    /// Its page, from 1.
    pub page: u32,
    /// Where it begins, in columns.
    pub indent: u32,
    /// Where it ends, in columns.
    pub right: u32,
    /// Whether an empty line, or more than the usual space, stands before it.
    pub blank: bool,
    /// Whether something stood between it and the line before that was taken out: a page's foot and head.
    pub joint: bool,
    /// The depth of the heading that it says it is; 0 where it says nothing.
    pub heading: u8,
    /// It ends as a line of a contents table does.
    pub contents: bool,
    /// It is printed small, as footnotes are.
    pub small: bool,
    /// The file sets a paragraph's beginning here: its first line is moved in.
    pub begins: bool,
    /// What wide spaces divide, where they do.
    pub cells: Vec<String>,
    /// What stands in italics.
    pub italics: Vec<(u32, u32)>,
    /// The notes that raised marks call.
    pub calls: Vec<Call>,
}
