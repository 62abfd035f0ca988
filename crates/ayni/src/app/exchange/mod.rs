//! The exchange: records are entered, shown as far as they may be, found, matched, reviewed; partnerships go their way.

pub mod activity;
pub mod assigning;
pub mod card;
pub mod carry;
pub mod consent;
pub mod entry;
pub mod example;
pub mod feeds;
pub mod funnel;
pub mod invent;
pub mod keep;
pub mod learn;
pub mod lists;
pub mod matching;
pub mod meaning;
pub mod offline;
pub mod partner;
pub mod review;
pub mod saved;
pub mod search;
pub mod shelf;
pub mod triangles;
pub mod viewer;

use std::sync::{Arc, Mutex, OnceLock};

use ayni_core::exchange::find::Vocabulary;
use ayni_model::exchange::{Kinds, Side, Standard};
use ayni_model::finding::Arg;
use ayni_store::SeekLists;

use super::desk::Desk;
use super::{Kit, Refusal};
pub use viewer::Viewer;

/// The lists that every search looks into, with the revision that they were read at.
type Often = Mutex<Option<(i64, Arc<SeekLists>)>>;

/// The exchange of a node: its kinds and standard, and what searches need often.
pub struct Exchange {
    /// The kinds of record.
    pub kinds: Kinds,
    /// The standard that practices are reviewed by.
    pub standard: Standard,
    /// Lists in memory, read again when a record has changed.
    often: Often,
    /// The model of meaning, where the node has one.
    meaning: meaning::Slot,
    /// When it was looked for records of which somebody is to be reminded.
    reminded: Mutex<i64>,
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
        Ok(Exchange {
            kinds,
            standard,
            often: Mutex::new(None),
            meaning: meaning::Slot::default(),
            reminded: Mutex::new(0),
            vocabulary: OnceLock::new(),
        })
    }

    /// The kinds that stand on a side.
    fn kinds_of(&self, side: Side) -> Vec<&str> {
        self.kinds.kinds.iter().filter(|kind| kind.side == side).map(|kind| kind.id.as_str()).collect()
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
