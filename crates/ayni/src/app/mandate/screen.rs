//! Drafts, plans and country programmes looked through for South-South content.

use std::path::Path;

use ayni_core::mandate::screen::{gaps, screen};
use ayni_core::mandate::screened::{Gap, Looked};
use ayni_core::rights::{Act, On};
use ayni_model::mandate::Document;
use ayni_model::screening::{Screened, Terms};

use super::super::desk::By;
use super::super::{Kit, Refusal};
use super::library::Held;
use super::read::{self, FromFile};

/// Paragraphs of a source that are offered for one gap.
const OFFERED: usize = 3;

/// The terms that the program has, or the country's own.
pub fn terms(kit: &Kit) -> Result<Terms, Refusal> {
    let (bytes, name) = kit.edition_file("screening", "terms", "mandate-no-words")?;
    let text = String::from_utf8_lossy(&bytes);
    ayni_formats::screening::terms(&text, &name).map_err(|finding| Refusal::Content(vec![finding]))
}

/// Looks documents through; `against` are the sources of agreed wording, by name.
pub fn documents(all: &[FromFile], terms: &Terms, against: &[(String, &Document)]) -> Vec<Looked> {
    let sources: Vec<(&String, &Document, Screened)> =
        against.iter().map(|(name, document)| (name, *document, screen(document, terms))).collect();
    all.iter()
        .map(|one| {
            let screened = screen(&one.document, terms);
            let found = sources
                .iter()
                .filter(|(_, source, _)| source.language == one.document.language)
                .flat_map(|(name, source, own)| {
                    gaps(&screened, own).into_iter().map(move |(theme, paragraphs)| Gap {
                        theme,
                        wording: paragraphs
                            .into_iter()
                            .take(OFFERED)
                            .filter_map(|at| source.paragraphs.get(at as usize))
                            .map(|paragraph| {
                                (
                                    format!("{name} {}", paragraph.cite).trim().to_owned(),
                                    paragraph.text.clone(),
                                )
                            })
                            .collect(),
                    })
                })
                .collect();
            Looked {
                file: one.file.clone(),
                name: one.document.symbol.clone().unwrap_or_else(|| match one.document.title.is_empty() {
                    true => one.file.clone(),
                    false => one.document.title.clone(),
                }),
                entity: one.document.organ.clone().unwrap_or_default(),
                year: one.document.date.map(|day| day.year()),
                screened,
                gaps: found,
            }
        })
        .collect()
}

/// Whether somebody may have documents looked through. Reading a file takes a child of the node: whoever works on it may.
pub fn may(by: &By) -> Result<(), Refusal> {
    by.may(Act::FollowUp, &On::default())
}

/// A file that was looked through.
pub struct Through {
    /// What was found, by document.
    pub looked: Vec<Looked>,
    /// The documents, in the same order.
    pub read: Vec<FromFile>,
    /// What they were looked through for.
    pub terms: Terms,
}

/// Reads a file in the confined child and looks its documents through, against agreed wording of documents that are
/// kept. Nothing of the file is kept.
pub async fn sent(kit: &Kit, by: &By, file: &Path, against: &[&Held]) -> Result<Through, Refusal> {
    may(by)?;
    let terms = terms(kit)?;
    let (own, file) = (kit.clone(), file.to_owned());
    // The child is waited for apart from the threads that answer others.
    let read = tokio::task::spawn_blocking(move || read::documents(&own, &[&file]))
        .await
        .map_err(|error| Refusal::Fault(error.to_string()))??;
    let against: Vec<(String, &Document)> =
        against.iter().map(|held| (super::called(&held.named), &held.document)).collect();
    Ok(Through { looked: documents(&read, &terms, &against), read, terms })
}
