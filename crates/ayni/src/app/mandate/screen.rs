//! Drafts, plans and country programmes looked through for South-South content.

use ayni_core::mandate::screen::{gaps, screen};
use ayni_core::mandate::screened::{Gap, Looked};
use ayni_model::mandate::Document;
use ayni_model::screening::{Screened, Terms};

use super::super::{Kit, Refusal};
use super::read::FromFile;

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
