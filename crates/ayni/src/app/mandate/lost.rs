//! What was said about requests that stand in no document any more: a document was kept anew with other words, or rules
//! read a paragraph otherwise. Nothing of it is lost; it waits until somebody says to which request it belongs.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::finding::Arg;
use ayni_model::mandate_request::Request;
use ayni_model::mandate_said::{Said, SaidLine};
use ayni_store::Store;

use super::super::Refusal;
use super::library::{self, Held, Library};

/// The log of a request that stands in no document any more.
pub struct Lost<'l> {
    /// The request's id.
    pub id: String,
    /// What was said, in the order in which it was said; never empty.
    pub lines: Vec<SaidLine>,
    /// The document that it stood in, where one with that symbol is held.
    pub held: Option<&'l Held>,
    /// What that document asks now: to which of these it may belong.
    pub requests: Vec<&'l Request>,
}

/// The logs of requests that stand in no document any more, by their ids.
pub async fn lost<'l>(library: &'l Library, store: &Store) -> Result<Vec<Lost<'l>>, Refusal> {
    let lines = library::lines(library, store).await?;
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut asked: BTreeMap<&str, (&Held, Vec<&Request>)> = BTreeMap::new();
    for whole in library.wholes() {
        let languages = library.languages(whole);
        known.extend(languages.iter().map(|one| one.request.id.as_str()));
        if let Some(first) = languages.first() {
            let of = asked.entry(document(&first.request.id)).or_insert_with(|| (first.held, Vec::new()));
            of.1.push(first.request);
        }
    }
    let mut logs: BTreeMap<String, Vec<SaidLine>> = BTreeMap::new();
    for line in lines.into_iter().filter(|line| !known.contains(line.request.as_str())) {
        // A suggestion of the program is made anew where it holds, and what it has written it has written.
        if !matches!(line.said, Said::Suggestion(_) | Said::Reminded { .. }) {
            logs.entry(line.request.clone()).or_default().push(line);
        }
    }
    let lost = logs.into_iter().map(|(id, lines)| {
        // Documents without a symbol have nothing in their requests' ids that tells them apart.
        let own = Some(document(&id)).filter(|document| !document.is_empty());
        let (held, requests) = match own.and_then(|document| asked.get(document)) {
            Some((held, requests)) => (Some(*held), requests.clone()),
            None => (None, Vec::new()),
        };
        Lost { id, lines, held, requests }
    });
    Ok(lost.collect())
}

/// The part of a request's id that names its document; empty where the document has no symbol.
fn document(id: &str) -> &str {
    id.rsplit_once('.').map_or("", |(document, _)| document)
}

/// Refuses to carry a log over that is not lost, or to where no request is; the id under which this is said. A log that was
/// carried over before may be carried elsewhere, as what was said last counts.
pub(super) async fn carried(
    store: &Store,
    library: &Library,
    from: &str,
    to: &str,
) -> Result<String, Refusal> {
    let none = |id: &str| Refusal::refused("mandate-no-request", [("request", Arg::Text(id.to_owned()))]);
    if library.known_as(from).is_some() {
        return Err(Refusal::refused("mandate-lost-not", []));
    }
    if store.said(Some(from)).await?.is_empty() {
        return Err(none(from));
    }
    library.known_as(to).ok_or_else(|| none(to))?;
    Ok(from.to_owned())
}
