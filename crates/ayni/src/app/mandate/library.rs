//! All documents that are kept, at hand, with an index of their wording.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use ayni_core::mandate::lineage::{Wording, Wordings};
use ayni_core::mandate::{Member, Readers, Version, carried, followed, joined, moved, with_countries};
use ayni_formats::record;
use ayni_model::finding::Arg;
use ayni_model::lineage::Named;
use ayni_model::mandate::{Document, Part};
use ayni_model::mandate_lexicon::Lexicon;
use ayni_model::mandate_request::{Request, Understood};
use ayni_model::mandate_said::{Followed, SaidLine};
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

/// A request in every language that its document is held in.
#[derive(Debug)]
pub struct Whole {
    /// Where it stands: the place of the document in the library, the paragraph and the request in it. The first is the
    /// one by whose id it is followed up.
    members: Vec<(usize, Member)>,
}

/// A request in one language.
#[derive(Clone, Copy, Debug)]
pub struct InLanguage<'l> {
    /// The document.
    pub held: &'l Held,
    /// The paragraph, from 0.
    pub paragraph: u32,
    /// The request.
    pub request: &'l Request,
}

/// All of them, the newest first.
#[derive(Default)]
pub struct Library {
    /// The documents, the newest first.
    pub held: Vec<Held>,
    places: BTreeMap<i64, usize>,
    index: OnceLock<Wordings>,
    wholes: OnceLock<Vec<Whole>>,
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
        held.understood.get_or_init(|| self.reads(&held.document))
    }

    /// All requests, each once, however many languages its document is held in; those of the newest documents first.
    pub fn wholes(&self) -> &[Whole] {
        self.wholes.get_or_init(|| {
            let mut documents: Vec<(String, Vec<usize>)> = Vec::new();
            let mut places: BTreeMap<String, usize> = BTreeMap::new();
            for (at, held) in self.held.iter().enumerate() {
                let own = held.line.name.rsplit_once(':').map_or(held.line.name.as_str(), |(own, _)| own);
                let place = *places.entry(own.to_owned()).or_insert_with(|| {
                    documents.push((own.to_owned(), Vec::new()));
                    documents.len() - 1
                });
                if let Some((_, versions)) = documents.get_mut(place) {
                    versions.push(at);
                }
            }
            documents.into_iter().flat_map(|(_, versions)| self.joined(versions)).collect()
        })
    }

    /// The requests of the versions of one document. The languages are taken by their codes, so that the same one leads
    /// whatever was kept first.
    fn joined(&self, mut versions: Vec<usize>) -> Vec<Whole> {
        let language = |at: &usize| self.held.get(*at).map(|held| held.document.language.as_str());
        versions.sort_by(|one, other| language(one).cmp(&language(other)));
        let all: Vec<Version<'_>> = versions
            .iter()
            .filter_map(|at| self.held.get(*at))
            .map(|held| Version { document: &held.document, understood: self.understood(held) })
            .collect();
        let place = |member: Member| versions.get(member.version).map(|at| (*at, member));
        joined(&all)
            .into_iter()
            .map(|group| Whole { members: group.into_iter().filter_map(place).collect() })
            .collect()
    }

    /// A request in its languages, the one first by whose id it is followed up.
    pub fn languages(&self, whole: &Whole) -> Vec<InLanguage<'_>> {
        let one = |(at, member): &(usize, Member)| {
            let held = self.held.get(*at)?;
            let request = self.understood(held).get(member.understood)?.requests.get(member.request)?;
            Some(InLanguage { held, paragraph: member.paragraph, request })
        };
        whole.members.iter().filter_map(one).collect()
    }

    /// The id by which a request is followed up, of its id in any language; `None` where no document asks it.
    pub fn known_as(&self, request: &str) -> Option<String> {
        self.wholes().iter().find_map(|whole| {
            let all = self.languages(whole);
            let is = all.iter().any(|one| one.request.id == request);
            all.first().filter(|_| is).map(|one| one.request.id.clone())
        })
    }

    /// What a document that is not kept says.
    pub fn reads(&self, document: &Document) -> Vec<Understood> {
        let reader = self.readers.as_ref().and_then(|readers| readers.of(&document.language));
        reader.map(|reader| reader.document(document)).unwrap_or_default()
    }

    /// What is known of the words of documents.
    pub fn lexicon(&self) -> &Lexicon {
        self.readers.as_ref().map_or(&self.nothing, |readers| readers.lexicon())
    }
}

/// What was said about all requests, by the ids that they are followed up by: what was said of a request in one language
/// is said of it in all.
pub async fn said(library: &Library, store: &Store) -> Result<BTreeMap<String, Followed>, Refusal> {
    Ok(followed(&lines(library, store).await?))
}

/// The log of all requests, by the ids that they are followed up by.
pub async fn lines(library: &Library, store: &Store) -> Result<Vec<SaidLine>, Refusal> {
    let mut lines = store.said(None).await?;
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    if lines.is_empty() {
        return Ok(lines);
    }
    for whole in library.wholes().iter().filter(|whole| whole.members.len() > 1) {
        let mut ids = library.languages(whole).into_iter().map(|one| one.request.id.clone());
        let Some(first) = ids.next() else { continue };
        known.extend(ids.map(|id| (id, first.clone())));
    }
    // What somebody said belongs to another request goes on there.
    let asked: BTreeSet<String> = library
        .wholes()
        .iter()
        .flat_map(|whole| library.languages(whole))
        .map(|one| one.request.id.clone())
        .collect();
    let carried = carried(&lines, &asked);
    for line in &mut lines {
        if let Some(id) = carried.get(&line.request) {
            line.request.clone_from(id);
        }
    }
    // Rules that read a paragraph better may count its phrases anew: what was said goes on at the same paragraph.
    let moved = moved(lines.iter().map(|line| line.request.as_str()), asked.iter().map(String::as_str));
    for line in &mut lines {
        if let Some(id) = moved.get(&line.request) {
            line.request.clone_from(id);
        }
        if let Some(id) = known.get(&line.request) {
            line.request.clone_from(id);
        }
    }
    Ok(lines)
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
