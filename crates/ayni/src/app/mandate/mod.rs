//! Documents of organs: kept, compared, followed through the years, searched, and what they ask followed up.

pub mod files;
pub mod follow;
pub mod keep;
pub mod library;
pub mod lineage;
pub mod lost;
pub mod read;
pub mod remind;
pub mod screen;
pub mod search;
pub mod understand;
pub mod write;

pub use library::{Held, Library, Shelf};

use ayni_model::lineage::Named;
use ayni_model::mandate::Document;

/// What is one document: its symbol folded and its language, `A/RES/78/167:en`. One without a symbol is known by its
/// content.
pub fn name(document: &Document, hash: &[u8]) -> String {
    let own = match &document.symbol {
        Some(symbol) => folded(symbol),
        None => format!("~{}", &ayni_store::hex(hash)[..12]),
    };
    format!("{own}:{}", document.language)
}

/// A symbol as it is compared: upper case, no spaces around its strokes.
pub fn folded(symbol: &str) -> String {
    let parts: Vec<String> = symbol.split('/').map(|part| part.trim().to_uppercase()).collect();
    parts.join("/")
}

/// What a document is called where it stands among others: symbol, or title, with its language.
pub fn called(named: &Named) -> String {
    match named.symbol.as_str() {
        "" => named.title.clone(),
        symbol => symbol.to_owned(),
    }
}
