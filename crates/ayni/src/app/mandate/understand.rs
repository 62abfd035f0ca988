//! What documents in files ask: who is asked to do what by when, each answer with its reason.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use ayni_core::mandate::Readers;
use ayni_model::Day;
use ayni_model::mandate_lexicon::Lexicon;
use ayni_model::mandate_request::{ActorMention, Reason, Request};

use super::super::{Kit, Refusal};
use super::read::FromFile;
use super::{library, read};

/// Which requests are looked for. What is not set narrows nothing.
#[derive(Clone, Debug, Default)]
pub struct Narrow {
    /// Of whom something is asked: an actor's code, or a part of its name or of the words.
    pub of: Option<String>,
    /// Due on this day or before.
    pub before: Option<Day>,
    /// The kind of the phrase.
    pub kind: Option<String>,
}

/// A request of a document, with the title where the document has no symbol.
#[derive(Clone, Debug)]
pub struct Told {
    /// The document's symbol, else its title, else the name of its file.
    pub document: String,
    /// The language of the document.
    pub language: String,
    /// The request.
    pub request: Request,
}

/// The requests of files, in the order of the files, and the lexicon that named them.
pub fn understand(kit: &Kit, files: &[&Path], narrow: &Narrow) -> Result<(Vec<Told>, Lexicon), Refusal> {
    let readers = library::readers(kit)?;
    let mut all = Vec::new();
    let files = read::documents(kit, files)?;
    let asked = each(&readers, &files, narrow);
    for (read, asked) in files.into_iter().zip(asked) {
        let document = &read.document;
        let title = Some(document.title.clone()).filter(|title| !title.is_empty());
        let called = document.symbol.clone().or(title).unwrap_or(read.file);
        let told = |request| Told { document: called.clone(), language: document.language.clone(), request };
        all.extend(asked.into_iter().map(told));
    }
    Ok((all, readers.lexicon().clone()))
}

/// What each document asks of what is looked for, in their order; nothing of one in a language without a lexicon. Documents
/// know nothing of each other, so that every processor takes the next.
fn each(readers: &Readers, files: &[FromFile], narrow: &Narrow) -> Vec<Vec<Request>> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(files.len());
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(file) = files.get(at) else { return done };
            let reader = readers.of(&file.document.language);
            let understood = reader.map(|reader| reader.document(&file.document)).unwrap_or_default();
            let requests = understood.into_iter().flat_map(|one| one.requests);
            done.push((at, requests.filter(|one| meets(one, readers.lexicon(), narrow)).collect()));
        }
    };
    let mut all = thread::scope(|scope| {
        let working: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut all = work();
        for other in working {
            all.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        all
    });
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, requests)| requests).collect()
}

fn meets(request: &Request, lexicon: &Lexicon, narrow: &Narrow) -> bool {
    let of = |wanted: &String| {
        let wanted = wanted.trim().to_lowercase();
        request.asked().any(|actor| is_named(actor, lexicon, &wanted))
    };
    let before = |day: Day| request.due_by().is_some_and(|due| due.last_day() <= day);
    narrow.of.as_ref().is_none_or(of)
        && narrow.before.is_none_or(before)
        && narrow.kind.as_ref().is_none_or(|kind| request.act.kind == *kind)
}

fn is_named(actor: &ActorMention, lexicon: &Lexicon, wanted: &str) -> bool {
    let known = lexicon.actors.iter().find(|one| one.code == actor.actor);
    let named =
        known.is_some_and(|one| one.label.iter().any(|(_, name)| name.to_lowercase().contains(wanted)));
    actor.actor == wanted || named || actor.words.to_lowercase().contains(wanted)
}

/// The reasons of a request, each with the words that it rests on.
pub fn reasons(request: &Request) -> Vec<(&str, &Reason)> {
    let mut all = vec![(request.act.words.as_str(), &request.act.reason)];
    all.extend(request.actors.iter().map(|one| (one.words.as_str(), &one.reason)));
    let tags = request.things.iter().chain(&request.qualifiers).chain(&request.subjects);
    all.extend(tags.map(|one| (one.words.as_str(), &one.reason)));
    all.extend(request.due.iter().map(|one| (one.words.as_str(), &one.reason)));
    all
}
