//! What became of the paragraphs of one document in another, and of each paragraph through a series.

use serde::{Deserialize, Serialize};

use crate::mandate::{Document, DocumentKind};
use crate::{Day, coded};

coded! {
    /// What became of a paragraph between two documents. Said of these two only: a paragraph that one of
    /// them lacks may stand in a document that is not held.
    Fate in "fate" {
        /// Word for word the same.
        Kept = "kept",
        /// The same paragraph, with other words in it.
        Changed = "changed",
        /// Became several paragraphs.
        Split = "split",
        /// Several paragraphs became one.
        Merged = "merged",
        /// Only in the second.
        Added = "added",
        /// Only in the first.
        Dropped = "dropped",
        /// The same place in another language: put side by side, its words not compared.
        Counterpart = "counterpart",
    }
}

coded! {
    /// What a piece of text is in a change.
    PieceKind in "piece-kind" {
        /// In both.
        Same = "same",
        /// Only in the first.
        Removed = "removed",
        /// Only in the second.
        Added = "added",
    }
}

/// A piece of text in a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// Which of the two has it.
    pub kind: PieceKind,
    /// Its text, with the spaces and stops that follow it.
    pub text: String,
}

/// A document, as one names it where it is compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Named {
    /// The day of adoption.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// The session of the organ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<u16>,
    /// The symbol; empty where the text says none.
    pub symbol: String,
    /// The language of the text.
    pub language: String,
    /// The organ that speaks, by code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organ: Option<String>,
    /// What it is.
    pub kind: DocumentKind,
    /// The title.
    pub title: String,
}

impl Named {
    /// How a document is named.
    pub fn of(document: &Document) -> Named {
        Named {
            date: document.date,
            session: document.session,
            symbol: document.symbol.clone().unwrap_or_default(),
            language: document.language.clone(),
            organ: document.organ.clone(),
            kind: document.kind,
            title: document.title.clone(),
        }
    }
}

/// What became of one paragraph, or of several that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fared {
    /// What became of it.
    pub fate: Fate,
    /// Whether it stands elsewhere among those that both have, or in another part.
    #[serde(default, skip_serializing_if = "is_false")]
    pub moved: bool,
    /// Which paragraphs of the first document, by their place in it, from 0.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<u32>,
    /// Which paragraphs of the second.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<u32>,
    /// How many thousandths of the words of both stand in both, in order.
    pub shared: u32,
    /// Of a paragraph that only one has: the paragraph of the other that holds most of its words, though that
    /// one goes on elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub echoes: Option<u32>,
    /// The texts with what changed, one for each paragraph of `after` (of a dropped one, for that). What is
    /// same and removed makes the first text, what is same and added the second.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<Vec<Piece>>,
}

/// Two documents compared: each paragraph of each stands in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// The first document.
    pub before: Named,
    /// The second.
    pub after: Named,
    /// What became of the paragraphs, in the order of the second document; what was dropped stands behind what
    /// it stood behind in the first.
    pub lines: Vec<Fared>,
}

/// A session between the first and the last of a series of which no document is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// The session.
    pub session: u16,
    /// The document of it that the others cite beside those held, where they do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
}

/// Where a paragraph stands in one document of a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stand {
    /// Which document of the series, from 0.
    pub document: u32,
    /// Which paragraph of it, from 0.
    pub paragraph: u32,
    /// What became of it since it stood last: kept, changed, split, merged. `Added` where it is first seen.
    pub fate: Fate,
    /// Whether it moved.
    #[serde(default, skip_serializing_if = "is_false")]
    pub moved: bool,
    /// The text with what changed since it stood last; nothing where nothing did or it is first seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<Piece>,
}

/// One paragraph through a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thread {
    /// Where it stands, in the order of the series.
    pub stands: Vec<Stand>,
    /// The thread that it was split from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u32>,
    /// The thread that it was merged into.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub into: Option<u32>,
    /// The thread that holds most of the words that it is first seen with, and goes on beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub echoes: Option<u32>,
}

/// Documents of one line of resolutions, and each of their paragraphs through them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Series {
    /// The documents, oldest first.
    pub documents: Vec<Named>,
    /// The sessions between them of which none is held. Nothing is concluded from what is not held.
    pub gaps: Vec<Gap>,
    /// The paragraphs, in the order of the newest document that has them.
    pub threads: Vec<Thread>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(truth: &bool) -> bool {
    !truth
}
