//! Documents of organs are kept in the register.

use std::path::Path;

use ayni_core::rights::{Act, On};
use ayni_formats::record;
use ayni_model::{Finding, Severity};
use ayni_store::{MandateKept, NewMandate, Stamp, Store};

use super::super::desk::{By, Desk};
use super::super::{Kit, Refusal};
use super::read::{self, FromFile};

/// Documents kept by one act: a body is in memory while it is.
const BATCH: usize = 200;

/// What became of one document.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Line {
    /// The number of the version.
    pub id: i64,
    /// What became of it.
    pub kept: MandateKept,
    /// What it is called in the register.
    pub name: String,
    /// The name of its file.
    pub file: String,
    /// The title.
    pub title: String,
    /// How many paragraphs it has.
    pub paragraphs: usize,
    /// What the reading found.
    pub findings: Vec<Finding>,
}

/// Reads files and keeps their documents; on the command line.
pub async fn files(kit: &Kit, paths: &[&Path]) -> Result<Vec<Line>, Refusal> {
    let read = read::documents(kit, paths)?;
    let store = Store::open(&kit.register, false).await?;
    let kept = all(&store, &read, &Stamp::from(&kit.today.to_string())).await;
    store.close().await;
    kept
}

/// A document of a file that somebody sent.
pub struct Came {
    /// The document.
    pub read: FromFile,
    /// What became of it; `None` where it was only looked at, or has no text.
    pub kept: Option<Line>,
}

/// Reads a file that somebody sent, and keeps its documents where `keep` says so.
pub async fn sent(desk: &Desk<'_>, by: &By, file: &Path, keep: bool) -> Result<Vec<Came>, Refusal> {
    by.may(Act::KeepDocuments, &On::default())?;
    let (kit, path) = (desk.kit.clone(), file.to_owned());
    let read = tokio::task::spawn_blocking(move || read::documents(&kit, &[&path]))
        .await
        .map_err(|error| Refusal::Fault(error.to_string()))??;
    let mut kept = match keep {
        true => all(desk.store, &read, &desk.stamp(by)).await?,
        false => Vec::new(),
    }
    .into_iter();
    let came =
        read.into_iter().map(|read| Came { kept: if is_empty(&read) { None } else { kept.next() }, read });
    Ok(came.collect())
}

/// Keeps all that have text; their lines in the order of the documents.
async fn all(store: &Store, documents: &[FromFile], by: &Stamp) -> Result<Vec<Line>, Refusal> {
    let mut lines = Vec::with_capacity(documents.len());
    for batch in documents.chunks(BATCH) {
        let ready: Vec<(String, Vec<u8>, &FromFile)> = batch
            .iter()
            .filter(|one| !is_empty(one))
            .map(|one| {
                let body = record::document::write(&one.document);
                (super::name(&one.document, &ayni_store::hash(&body)), body, one)
            })
            .collect();
        let new: Vec<NewMandate<'_>> = ready.iter().map(|(name, body, one)| new(name, body, one)).collect();
        let kept = store.keep_mandates(&new, by).await?;
        for ((name, _, one), (id, kept)) in ready.iter().zip(kept) {
            lines.push(Line {
                id,
                kept,
                name: name.clone(),
                file: one.file.clone(),
                title: one.document.title.clone(),
                paragraphs: one.document.paragraphs.len(),
                findings: one.document.findings.clone(),
            });
        }
    }
    if lines.is_empty() {
        let mut findings: Vec<Finding> =
            documents.iter().flat_map(|one| one.document.findings.clone()).collect();
        findings.retain(|finding| finding.severity == Severity::Error);
        return Err(match findings.is_empty() {
            true => Refusal::refused("mandate-nothing-read", []),
            false => Refusal::Content(findings),
        });
    }
    Ok(lines)
}

/// Nothing that could be kept: the file was no text.
fn is_empty(one: &FromFile) -> bool {
    one.document.paragraphs.iter().all(|paragraph| paragraph.text.trim().is_empty())
}

fn new<'a>(name: &'a str, body: &'a [u8], one: &'a FromFile) -> NewMandate<'a> {
    let document = &one.document;
    NewMandate {
        name,
        symbol: document.symbol.as_deref().unwrap_or_default(),
        language: &document.language,
        organ: document.organ.as_deref(),
        session: document.session.map(i64::from),
        day: document.date.map(|day| day.to_string()),
        kind: document.kind.as_str(),
        title: &document.title,
        paragraphs: i64::try_from(document.paragraphs.len()).unwrap_or(i64::MAX),
        file: &one.file,
        body,
    }
}
