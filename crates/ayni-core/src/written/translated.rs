//! How a translation stands to its source.

use std::collections::BTreeMap;

use ayni_model::written::{Binding, Manuscript, Passage, PassageKind, Run, Standing};
use ayni_model::{Finding, Severity};

use super::at;
use crate::mandate::lineage::changed;

/// Each passage of the source that has words, with the standing of its translation.
pub fn standings(source: &Manuscript, own: &Manuscript) -> Vec<(String, Standing)> {
    let worded = source.passages.iter().filter(|passage| !passage.text.is_empty());
    let standing = |passage: &Passage| match own.passage(&passage.id).filter(|made| !made.text.is_empty()) {
        None => Standing::Missing,
        Some(made) if made.made_from.as_deref() == Some(passage.hash.as_str()) => Standing::Current,
        // Without the old wording nobody can say what changed, only that something did.
        Some(made) if made.was.is_empty() => Standing::Older(Vec::new()),
        Some(made) => Standing::Older(changed(&made.was, &passage.text)),
    };
    worded.map(|passage| (passage.id.clone(), standing(passage))).collect()
}

/// What is to be said of a translation: passages older than their source, missing ones, ones that the source has
/// not, and ones that are bound to something else.
pub fn translation_findings(source: &Manuscript, own: &Manuscript) -> Vec<Finding> {
    let mut findings = Vec::new();
    let language = own.head.language.as_str();
    if own.head.id != source.head.id {
        let other = Finding::new("report-translation-extra", Severity::Error).at(at(&own.file, 1));
        findings.push(other.with("id", own.head.id.as_str()));
    }
    let mut missing = 0_usize;
    for (id, standing) in standings(source, own) {
        match standing {
            Standing::Current => {}
            Standing::Missing => missing += 1,
            Standing::Older(changes) => {
                let line = own.passage(&id).map_or(1, |passage| passage.line);
                let finding = Finding::new("report-translation-older", Severity::Warning)
                    .at(at(&own.file, line))
                    .with("id", id.as_str())
                    .with("changes", words(&changes));
                findings.push(finding);
            }
        }
    }
    if missing > 0 {
        let finding = Finding::new("report-translation-missing", Severity::Note).at(at(&own.file, 1));
        findings.push(finding.with("count", missing).with("language", language));
    }
    for passage in &own.passages {
        let place = at(&own.file, passage.line);
        let Some(of) = source.passage(&passage.id) else {
            let extra = Finding::new("report-translation-extra", Severity::Warning).at(place);
            findings.push(extra.with("id", passage.id.as_str()));
            continue;
        };
        let kinds = |passage: &Passage| std::mem::discriminant::<PassageKind>(&passage.kind);
        let bound_alike = passage.text.is_empty() || bindings(passage) == bindings(of);
        if kinds(passage) != kinds(of) || !bound_alike {
            let differs = Finding::new("report-translation-bound", Severity::Warning).at(place);
            findings.push(differs.with("id", passage.id.as_str()));
        }
    }
    findings
}

/// What a passage is bound to, however often each; the words of claims are each language's own.
fn bindings(passage: &Passage) -> BTreeMap<String, u32> {
    let mut all = BTreeMap::new();
    for run in passage.runs.iter().chain(&passage.source) {
        let key = match run {
            Run::Words { .. } => continue,
            Run::Note { id, .. } => format!("^{id}"),
            Run::Bound(bound) => match &bound.binding {
                Binding::Claim { words, .. } => bound.raw.replacen(&format!("\"{words}\""), "\"\"", 1),
                _ => bound.raw.clone(),
            },
        };
        *all.entry(key).or_insert(0) += 1;
    }
    all
}

/// Changes in one line: `old -words- +new words+`, with what stays cut short.
fn words(changes: &[ayni_model::lineage::Piece]) -> String {
    use ayni_model::lineage::PieceKind;
    let mut all = String::new();
    for piece in changes {
        match piece.kind {
            PieceKind::Removed => all.push_str(&format!(" [−{}−] ", piece.text.trim())),
            PieceKind::Added => all.push_str(&format!(" [+{}+] ", piece.text.trim())),
            PieceKind::Same => {
                let words: Vec<&str> = piece.text.split(' ').collect();
                let (first, last) = (words.get(..3), words.get(words.len().saturating_sub(3)..));
                match (first, last) {
                    (Some(first), Some(last)) if words.len() > 8 => {
                        all.push_str(&format!("{} … {}", first.join(" "), last.join(" ")));
                    }
                    _ => all.push_str(&piece.text),
                }
            }
        }
    }
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}
