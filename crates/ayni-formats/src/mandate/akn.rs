//! Akoma Ntoso 3.0 by the conventions of AKN4UN: documents as XML, and back.
//!
//! A resolution is a `statement` named `deliberation`; its cover is the `preface`, its reasons the `recitals` of the
//! `preamble`, its numbered paragraphs the hierarchy of the `mainBody`, its close the `conclusions`, each annex a `doc`
//! of the `attachments`. Footnotes are `authorialNote`s where they are called.

mod read;
mod write;

pub(crate) use read::{looks, read};
pub use write::write;

/// The namespace of the standard.
pub(crate) const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// The namespace of what the standard has no place for: the kind, session, item and meeting as they were read.
pub(crate) const OWN: &str = "urn:ayni:document:1";

/// The elements of the levels of numbered paragraphs, from the first.
pub(crate) const LEVELS: [&str; 6] = ["paragraph", "subparagraph", "clause", "subclause", "point", "indent"];
