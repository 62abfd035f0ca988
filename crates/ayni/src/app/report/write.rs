//! A report as files for readers: text document, PDF and page in each language, and the trace of every number.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ayni_core::report::FileInfo;
use ayni_model::document::Figure;
use ayni_model::finding::Arg;
use ayni_model::written::{Paper, Trace, say};
use ayni_model::{Amount, Finding, Severity};
use ayni_words::Words;
use serde::Serialize;

use super::{Looked, look};
use crate::app::folder::Beside;
use crate::app::monitor::{Inputs, csv, fault, json};
use crate::app::pdf::{Shelf, written};
use crate::app::{Kit, Refusal};

/// The file by which an earlier folder of the same kind is known.
const MARK: &str = "report.json";

/// What is to be written.
pub struct Wanted<'a> {
    /// The report.
    pub place: &'a Path,
    /// The folder of the answers that its numbers are bound to; without one the rounds that the node ran.
    pub answers: Option<&'a Path>,
    /// The languages; all that it has where none is named.
    pub languages: &'a [String],
    /// Whether it is written in spite of errors.
    pub draft: bool,
    /// The user's own fonts.
    pub fonts: Option<&'a Path>,
    /// Where to.
    pub out: &'a Path,
}

/// What was written.
pub struct WrittenOut {
    /// Where.
    pub out: PathBuf,
    /// The report.
    pub looked: Looked,
    /// How many pages the PDF has, by language.
    pub pages: BTreeMap<String, usize>,
    /// Characters that no font has.
    pub unwritten: BTreeSet<char>,
}

#[derive(Serialize)]
struct Manifest<'a> {
    program: &'static str,
    report: &'a str,
    texts: &'a BTreeMap<String, String>,
    #[serde(flatten)]
    inputs: &'a Inputs,
    round: &'a str,
    as_of: String,
    draft: bool,
    files: BTreeMap<String, FileInfo>,
}

/// Writes a report. With an error in it, or a frozen sentence that is no longer true, it is refused unless a draft
/// is wanted.
pub async fn write(kit: &Kit, wanted: &Wanted<'_>) -> Result<WrittenOut, Refusal> {
    let looked = look(kit, wanted.place, wanted.answers).await?;
    if looked.findings.total(Severity::Error) > 0 && !wanted.draft {
        let errors = |finding: &&Finding| finding.severity == Severity::Error;
        return Err(Refusal::Content(looked.findings.shown().filter(errors).cloned().collect()));
    }
    let papers = chosen(&looked, wanted.languages)?;
    let shelf = Shelf::look(wanted.fonts);
    let target = Beside::begin(wanted.out, MARK, "app-report-occupied")?;
    let head = &looked.folder.source.head;
    let draft = wanted.draft || head.reviewed.is_none();
    let speak = |language: &str| Words::new(&kit.catalogue, Arc::clone(&kit.reference), language);
    let source = speak(&head.language);
    let (mut pages, mut unwritten) = (BTreeMap::new(), BTreeSet::new());
    let mut traces = Vec::new();
    for paper in papers {
        let words = speak(&paper.language);
        let said = say(paper, &words, &source, draft.then_some("written-draft"));
        let figures: Vec<&Figure> = paper.figures().collect();
        let made = written(&said, &figures, &words, kit.today, &shelf)?;
        let name = |end: &str| format!("report.{}.{end}", paper.language);
        target.write(&name("pdf"), &made.pdf.bytes)?;
        let text = ayni_print::written::docx(&said, &made.pictures, kit.today).map_err(fault)?;
        target.write(&name("docx"), &text)?;
        let page = ayni_print::written::html(&said, &figures, &words).map_err(fault)?;
        target.write(&name("html"), page.as_bytes())?;
        pages.insert(paper.language.clone(), made.pdf.pages);
        unwritten.extend(made.pdf.unwritten);
        traces.extend(paper.traces.iter().map(|trace| (paper.language.as_str(), trace)));
    }
    let rows = trace_rows(&traces);
    target.write("trace.csv", &csv(&rows)?)?;
    let counts = BTreeMap::from([("trace.csv".to_owned(), traces.len() as u64)]);
    let manifest = Manifest {
        program: env!("CARGO_PKG_VERSION"),
        report: &head.id,
        texts: &looked.folder.hashes,
        inputs: &looked.heard.inputs,
        round: &looked.heard.monitored.round,
        as_of: kit.today.to_string(),
        draft,
        files: target.files(&counts)?,
    };
    target.write(MARK, &json(&manifest)?)?;
    let out = target.finish()?;
    tracing::info!(languages = pages.len(), traces = traces.len(), "a report written");
    Ok(WrittenOut { out, looked, pages, unwritten })
}

/// The papers of the languages that are wanted.
fn chosen<'l>(looked: &'l Looked, languages: &[String]) -> Result<Vec<&'l Paper>, Refusal> {
    if languages.is_empty() {
        return Ok(looked.papers.iter().collect());
    }
    let of = |language: &String| {
        looked.papers.iter().find(|paper| paper.language == *language).ok_or_else(|| {
            let language = Arg::Text(language.clone());
            Refusal::refused("app-report-language", [("language", language)])
        })
    };
    languages.iter().map(of).collect()
}

/// Every bound number, a row each, with the head row first.
fn trace_rows(traces: &[(&str, &Trace)]) -> Vec<Vec<String>> {
    const HEAD: [&str; 14] = [
        "language",
        "passage",
        "file",
        "line",
        "binding",
        "of",
        "round",
        "shown",
        "exact",
        "numerator",
        "denominator",
        "answered",
        "from",
        "sentence",
    ];
    let number = |amount: Option<Amount>| amount.map(|amount| amount.to_string()).unwrap_or_default();
    let row = |(language, trace): &(&str, &Trace)| {
        vec![
            (*language).to_owned(),
            trace.passage.clone(),
            trace.file.clone(),
            trace.line.to_string(),
            trace.raw.clone(),
            trace.of.clone(),
            trace.round.clone(),
            trace.shown.clone(),
            number(trace.exact),
            number(trace.numerator),
            number(trace.denominator),
            trace.answered.map(|count| count.to_string()).unwrap_or_default(),
            trace.from.clone(),
            trace.sentence.clone(),
        ]
    };
    std::iter::once(HEAD.map(str::to_owned).to_vec()).chain(traces.iter().map(row)).collect()
}
