//! The exchange: records are entered, shown as far as they may be, found, matched, reviewed; partnerships go their way.

pub mod assigning;
pub mod card;
pub mod carry;
pub mod entry;
pub mod example;
pub mod feeds;
pub mod funnel;
pub mod keep;
pub mod learn;
pub mod matching;
pub mod partner;
pub mod rank;
pub mod review;
pub mod saved;
pub mod search;
pub mod shelf;
pub mod viewer;

use std::sync::{Arc, Mutex, OnceLock};

use ayni_core::exchange::find::Vocabulary;
use ayni_model::exchange::{Kinds, Standard};
use ayni_model::finding::Arg;

use super::desk::Desk;
use super::{Kit, Refusal};
pub use shelf::Shelf;
pub use viewer::Viewer;

/// The exchange of a node: its kinds and standard, and the records as they were when they changed last.
pub struct Exchange {
    /// The kinds of record.
    pub kinds: Kinds,
    /// The standard that practices are reviewed by.
    pub standard: Standard,
    /// Records in memory, made anew when one changes.
    shelf: Mutex<Option<Arc<Shelf>>>,
    /// What names and words mean; made when somebody first looks for something.
    vocabulary: OnceLock<Vocabulary>,
}

impl Exchange {
    /// With the country's own kinds and standard, or ours.
    pub fn load(kit: &Kit) -> Result<Exchange, Refusal> {
        let kinds: Kinds = read(kit, "kinds")?;
        if let Some(fault) = kinds.fault() {
            return Err(bad("exchange/kinds.toml", &fault));
        }
        let standard: Standard = read(kit, "standard")?;
        Ok(Exchange { kinds, standard, shelf: Mutex::new(None), vocabulary: OnceLock::new() })
    }

    /// What names and words mean.
    fn vocabulary(&self, desk: &Desk<'_>) -> Vocabulary {
        self.vocabulary.get_or_init(|| Vocabulary::new(Arc::clone(&desk.kit.reference))).clone()
    }
}

fn read<T: serde::de::DeserializeOwned>(kit: &Kit, name: &str) -> Result<T, Refusal> {
    let (bytes, file) = kit.edition_file("exchange", name, "exchange-no-data")?;
    toml::from_str(&String::from_utf8_lossy(&bytes)).map_err(|error| bad(&file, error.message()))
}

fn bad(file: &str, trouble: &str) -> Refusal {
    Refusal::refused(
        "exchange-bad-data",
        [("file", Arg::Text(file.to_owned())), ("trouble", Arg::Text(trouble.to_owned()))],
    )
}

/// There is no such record, or it is not for who asks: both are said alike.
pub fn no_record() -> Refusal {
    Refusal::refused("exchange-no-record", [])
}

/// A text is longer than so many letters.
pub fn too_long(most: usize) -> Refusal {
    Refusal::usage("exchange-too-long", [("most", Arg::Count(most as u64))])
}
