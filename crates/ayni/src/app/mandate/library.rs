//! All documents that are kept, at hand, with an index of their wording.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use ayni_core::mandate::lineage::{Wording, Wordings};
use ayni_core::mandate::{Readers, followed, with_countries};
use ayni_formats::record;
use ayni_model::finding::Arg;
use ayni_model::lineage::Named;
use ayni_model::mandate::{Document, Part};
use ayni_model::mandate_lexicon::Lexicon;
use ayni_model::mandate_request::Understood;
use ayni_model::mandate_said::Followed;
use ayni_store::{MandateLine, Store};
use futures_util::TryStreamExt;

use super::super::{Kit, Refusal};

/// A document that is kept.
#[derive(Debug)]
pub struct Held {
    /// Its line of the list.
    pub line: MandateLine,
    /// How it is named where it is compared.
    pub named: Named,
    /// The document.
    pub document: Document,
    understood: OnceLock<Vec<Understood>>,
}

/// All of them, the newest first.
#[derive(Default)]
pub struct Library {
    /// The documents, the newest first.
    pub held: Vec<Held>,
    places: BTreeMap<i64, usize>,
    index: OnceLock<Wordings>,
    readers: Option<Arc<Readers>>,
    /// What there is where nothing is read.
    nothing: Lexicon,
}

impl Library {
    /// Takes all from the register.
    pub async fn load(kit: &Kit, store: &Store) -> Result<Library, Refusal> {
        Library::with(readers(kit)?, store).await
    }

    async fn with(readers: Arc<Readers>, store: &Store) -> Result<Library, Refusal> {
        let mut lines: BTreeMap<i64, (usize, MandateLine)> =
            store.mandates().await?.into_iter().enumerate().map(|(at, line)| (line.id, (at, line))).collect();
        let bodies: Vec<(i64, Vec<u8>)> = store.mandate_bodies().try_collect().await?;
        let mut held = Vec::with_capacity(bodies.len());
        for (id, body) in bodies {
            // One that was kept in between comes with the next look.
            let Some((at, line)) = lines.remove(&id) else { continue };
            let document = record::document::read(&body)
                .map_err(|error| Refusal::Fault(format!("document {id}: {error}")))?;
            held.push((
                at,
                Held { named: Named::of(&document), line, document, understood: OnceLock::new() },
            ));
        }
        held.sort_by_key(|(at, _)| *at);
        let held: Vec<Held> = held.into_iter().map(|(_, held)| held).collect();
        let places = held.iter().enumerate().map(|(at, held)| (held.line.id, at)).collect();
        Ok(Library { held, places, readers: Some(readers), ..Library::default() })
    }

    /// The document of a number.
    pub fn by_id(&self, id: i64) -> Option<&Held> {
        self.held.get(*self.places.get(&id)?)
    }

    /// The document of a symbol, in the language named after it (`A/RES/78/167:zh`) or the first of `languages` that it is
    /// held in.
    pub fn find(&self, wanted: &str, languages: &[&str]) -> Result<&Held, Refusal> {
        let folded = super::folded(wanted.rsplit_once(':').map_or(wanted, |(symbol, _)| symbol));
        let language = wanted.rsplit_once(':').map(|(_, language)| language.trim().to_lowercase());
        let is = |held: &&Held| {
            held.line.name.rsplit_once(':').is_some_and(|(own, _)| own.eq_ignore_ascii_case(&folded))
        };
        let all: Vec<&Held> = self.held.iter().filter(is).collect();
        let found = match &language {
            Some(language) => all.iter().find(|held| held.document.language == *language),
            None => languages
                .iter()
                .find_map(|language| all.iter().find(|held| held.document.language == **language))
                .or(all.first()),
        };
        let none = || Refusal::refused("mandate-not-held", [("symbol", Arg::Text(wanted.to_owned()))]);
        found.copied().ok_or_else(none)
    }

    /// The index of all wording; of headings of first pages and of what stands after the end nothing is kept.
    pub fn index(&self) -> &Wordings {
        self.index.get_or_init(|| {
            Wordings::new(self.held.iter().flat_map(|held| {
                (0..).zip(&held.document.paragraphs).filter_map(move |(paragraph, one)| {
                    let counts = !matches!(one.part, Part::Front | Part::Close);
                    counts.then_some((Wording { document: held.line.id, paragraph }, one.text.as_str()))
                })
            }))
        })
    }

    /// What a document was understood to say; nothing for a language that the lexicon does not have.
    pub fn understood<'h>(&self, held: &'h Held) -> &'h [Understood] {
        held.understood.get_or_init(|| {
            let reader = self.readers.as_ref().and_then(|readers| readers.of(&held.document.language));
            reader.map(|reader| reader.document(&held.document)).unwrap_or_default()
        })
    }

    /// What is known of the words of documents.
    pub fn lexicon(&self) -> &Lexicon {
        self.readers.as_ref().map_or(&self.nothing, |readers| readers.lexicon())
    }
}

/// What was said about all requests.
pub async fn said(store: &Store) -> Result<BTreeMap<String, Followed>, Refusal> {
    Ok(followed(&store.said(None).await?))
}

/// Readers of documents, by the lexicon of the program and the country's own; the countries are actors, too.
pub fn readers(kit: &Kit) -> Result<Arc<Readers>, Refusal> {
    let (lexicon, findings) = ayni_formats::mandate_lexicon::lexicon(kit.files());
    if findings.iter().any(|finding| finding.severity == ayni_model::Severity::Error) {
        return Err(Refusal::Content(findings));
    }
    Ok(Arc::new(Readers::new(with_countries(lexicon, &kit.reference))))
}

/// The library of a node: taken anew when a document was kept.
#[derive(Default)]
pub struct Shelf {
    readers: OnceLock<Arc<Readers>>,
    now: tokio::sync::Mutex<Option<(i64, Arc<Library>)>>,
}

impl Shelf {
    /// The library as it is now.
    pub async fn library(&self, kit: &Kit, store: &Store) -> Result<Arc<Library>, Refusal> {
        // Taken first: what is kept meanwhile is seen by the next that looks.
        let mark = store.mandate_mark().await?;
        let mut now = self.now.lock().await;
        if let Some((_, library)) = now.as_ref().filter(|(own, _)| *own == mark) {
            return Ok(Arc::clone(library));
        }
        let known = match self.readers.get() {
            Some(known) => Arc::clone(known),
            None => {
                let made = readers(kit)?;
                Arc::clone(self.readers.get_or_init(|| made))
            }
        };
        let library = Arc::new(Library::with(known, store).await?);
        *now = Some((mark, Arc::clone(&library)));
        Ok(library)
    }
}
