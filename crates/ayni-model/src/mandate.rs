//! A resolution, decision or report as it was read: its parts in order, each with its place.
//!
//! The words of the field, not those of a page: `crate::document` is what Ayni itself writes.

use serde::{Deserialize, Serialize};

use crate::{Day, Finding, coded};

coded! {
    /// What a document of an organ is.
    DocumentKind in "document-kind" {
        /// Adopted by an organ: `A/RES/78/167`.
        Resolution = "resolution",
        /// A text before adoption: `A/78/L.5`, `A/C.2/78/L.12/Rev.1`.
        Draft = "draft",
        /// A decision of an organ: `A/DEC/55/488`, `SSC/20/1`.
        Decision = "decision",
        /// The outcome document of a conference: Nairobi, Buenos Aires.
        Outcome = "outcome",
        /// A report, with recommendations.
        Report = "report",
        /// Anything else, and what does not say what it is.
        Other = "other",
    }
}

coded! {
    /// The part of a document that a paragraph stands in.
    Part in "document-part" {
        /// Before the preamble: heading, symbol, title, contents.
        Front = "front",
        /// "Recalling", "Noting": before the first operative paragraph.
        Preamble = "preamble",
        /// What the organ does: numbered paragraphs and their sub-paragraphs.
        Operative = "operative",
        /// A numbered or plain paragraph of a report or an outcome document.
        Body = "body",
        /// An annex, with numbers of its own.
        Annex = "annex",
        /// After the end: meeting and date.
        Close = "close",
    }
}

coded! {
    /// What a paragraph is within its part.
    ParagraphKind in "paragraph-kind" {
        /// A paragraph of text.
        Text = "text",
        /// A heading.
        Heading = "heading",
        /// "The General Assembly,": who speaks.
        Speaker = "speaker",
        /// A row of a table, cells divided by tabs.
        Row = "row",
    }
}

/// One document of an organ, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The symbol as the organ writes it: `A/RES/78/167`; `None` where the text says none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    /// What it is.
    pub kind: DocumentKind,
    /// The language of the text: `ar`, `en`, `es`, `fr`, `ru`, `zh`, or another code of BCP 47.
    pub language: String,
    /// The organ that speaks: a code of `data/mandates/`; `None` where the text does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organ: Option<String>,
    /// The session of the organ: 78.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<u16>,
    /// The agenda item as printed: `21 (b)`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agenda_item: Option<String>,
    /// The day of adoption, or of the document where it was not adopted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// The number of the plenary meeting as printed: `49`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<String>,
    /// The title, without the symbol's number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Every paragraph in reading order. What could not be placed stands here too, with `Part::Front`
    /// or the part that it was met in, and a finding says so.
    pub paragraphs: Vec<Paragraph>,
    /// The footnotes, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// What the reading found: numbers out of order, two paragraphs 7, no text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
}

/// A paragraph or a sub-paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// Made of the content (folded words, hashed) and, for equal paragraphs, their order; it survives a new
    /// reading from another file format.
    pub id: String,
    /// Where it stands.
    pub part: Part,
    /// Which annex, from 1; 0 outside annexes.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub annex: u16,
    /// What it is.
    pub kind: ParagraphKind,
    /// The level: 1 for `7`, 2 for `(a)`, 3 for `(i)`. A preambular paragraph has level 1, a heading its depth.
    pub level: u8,
    /// The number as printed, without stops and brackets: `7`, `a`, `i`; `None` where it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The whole number from the first level, as one cites it: `7 (a) (i)`; empty where it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cite: String,
    /// The text, lines joined, NFC, without its number and without marks of footnotes.
    pub text: String,
    /// The words that stand in italics in the file (byte ranges of `text`), where the format tells.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub italics: Vec<(u32, u32)>,
    /// The footnotes called here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<Call>,
    /// The line, paragraph or page of the file, from 1, in which it begins.
    pub line: u32,
}

/// Where a footnote is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// The note's mark as printed: `1`, `*`.
    pub mark: String,
    /// The byte of the paragraph's text before which the mark stood.
    pub at: u32,
}

/// A footnote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its mark as printed: `1`, `*`.
    pub mark: String,
    /// Its text.
    pub text: String,
    /// The id of the paragraph that calls it; `None` where none was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<String>,
    /// The line, paragraph or page of the file, from 1.
    pub line: u32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_zero(number: &u16) -> bool {
    *number == 0
}
