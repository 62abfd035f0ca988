//! Submitting a country's own measurement: the folder with figures, metadata, quality, clearance and receipt.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ayni_core::measure::Setting;
use ayni_core::report::Named;
use ayni_core::submit::{self, Act, Details, Filled, Input, Receipt, Submission};
use ayni_core::trust::{Purpose, hash};
use ayni_model::document::{Phrase, Speak};
use ayni_model::edition::Framework;
use ayni_model::finding::Arg;
use ayni_model::submission::{Layout, State, Statement};
use ayni_model::{Finding, Severity, Watch};
use ayni_store::Store;
use ayni_words::{LANGUAGES, Words};

use super::folder::Beside;
use super::import::hash_text;
use super::measure::{fault, json};
use super::scratch::Scratch;
use super::{Kit, Refusal, kit, package};

mod measured;
mod statement;
mod states;

use measured::{Measured, measured, own, rates};
pub(super) use measured::{read_back, same};
pub use statement::new_statement;
pub use states::{Verified, Wanted, head, state, verify};

/// The layout that applies where none is named.
pub const LAYOUT: &str = "unctad";

/// The file by which a submission's folder is known.
const RECEIPT: &str = "receipt.json";
/// The signature over it.
const SIGNATURE: &str = "signature.json";
/// The states, one to a line.
const LOG: &str = "clearance.jsonl";
/// The file that is held while a state is added, so that of two at once none is lost.
const HELD: &str = "clearance.lock";
/// The figures.
const FIGURES: &str = "submission.json";

/// What to submit.
pub struct Request<'a> {
    /// The reporting year.
    pub year: i16,
    /// A folder made by `ayni measure`; the register is measured where there is none.
    pub from: Option<&'a Path>,
    /// The framework edition; that of the folder, or the default one.
    pub framework: Option<&'a str>,
    /// The method; likewise.
    pub method: Option<&'a str>,
    /// The layout: an id or a file.
    pub layout: &'a str,
    /// What a person states.
    pub statement: Option<&'a Path>,
    /// The groups that are reported; those of the statement, or all.
    pub groups: Option<&'a [String]>,
    /// The folder to write.
    pub out: &'a Path,
    /// How many threads may work.
    pub threads: usize,
}

/// What was made.
pub struct Made {
    /// The folder.
    pub out: PathBuf,
    /// The figures.
    pub submission: Submission,
    /// The workbook's document, of which the command line prints the head.
    pub document: ayni_model::Document,
    /// What is missing or has changed.
    pub findings: Vec<Finding>,
    /// The fingerprint of the key that signed it.
    pub signed: Option<String>,
    /// The hash of the receipt, which a person can write down.
    pub receipt: String,
}

/// The node whose register it is.
struct Node {
    country: String,
    office: Option<String>,
    revision: String,
    waiting: u64,
}

/// Makes a submission, which appears when it is whole.
pub async fn make(kit: &Kit, request: &Request<'_>, watch: &dyn Watch) -> Result<Made, Refusal> {
    // What somebody has released is never made anew in its place.
    if std::fs::read_to_string(request.out.join(LOG)).is_ok_and(|log| log.lines().count() > 1) {
        let path = Arg::Text(request.out.display().to_string());
        return Err(Refusal::refused("submit-has-states", [("path", path)]));
    }
    let target = Beside::begin(request.out, RECEIPT, "submit-occupied")?;
    let node = node(kit).await?;
    let (layout, layout_named) = layout(kit, request.layout)?;
    let scratch = Scratch::beside(&kit.register)?;
    let folder = match request.from {
        Some(folder) => folder.to_owned(),
        None => {
            let folder = scratch.path().join("measurement");
            measured(kit, request, &node.country, &folder, watch).await?;
            folder
        }
    };
    let measured: Measured = read_back(&folder)?;
    own(&measured.manifest, &node, request.year)?;
    let named = |asked: Option<&str>, own: &Named| asked.map_or_else(|| own.id.clone(), str::to_owned);
    let (framework, bytes) = kit.framework(&named(request.framework, &measured.manifest.framework))?;
    same(&bytes, &measured.manifest.framework, "submit-edition-changed")?;
    let (method, bytes) = kit.method(&named(request.method, &measured.manifest.method))?;
    // Its table of day rates is as much of it as the file itself.
    let beside = kit::method_files(&method) == measured.manifest.method_files;
    same(if beside { &bytes } else { &[] }, &measured.manifest.method, "submit-method-changed")?;
    let (statement, statement_hash) = match request.statement {
        None => (Statement::default(), None),
        Some(path) => {
            let (statement, hash) = statement_of(path, &layout, &framework)?;
            (statement, Some(hash))
        }
    };
    let setting = Setting {
        country: &node.country,
        years: Some(request.year..=request.year),
        framework: &framework,
        method: &method,
        reference: &kit.reference,
    };
    let groups = groups(request, &statement, &setting)?;
    let rates = rates(&folder, &groups, &statement, request.threads).await?;
    let current = measured.manifest.register.revision == node.revision;
    let input = Input {
        setting: &setting,
        year: request.year,
        layout: &layout,
        statement: &statement,
        manifest: &measured.manifest,
        manifest_hash: &measured.hash,
        tables: &measured.tables,
        groups: &groups,
        rates: &rates,
        waiting: current.then_some(node.waiting),
        office: node.office.as_deref(),
    };
    let submission = submit::submission(&input, &layout_named);
    if submission.sheets.iter().all(|sheet| sheet.parts.is_empty()) {
        let args = [("country", package::country(&node.country)), ("year", Arg::Year(request.year))];
        return Err(Refusal::refused("submit-year-empty", args));
    }
    let metadata = submit::metadata(&input, &submission);
    let document = submit::workbook(&input, &submission, &metadata);
    let day = measured.manifest.as_of.last_day();
    target.write(FIGURES, &json(&submission)?)?;
    target.write("metadata.json", &json(&spoken(kit, &statement, &submission, &metadata))?)?;
    let workbook = ayni_print::xlsx::workbook(&document, &*kit.words, day).map_err(fault)?;
    target.write("submission.xlsx", &workbook)?;
    let quality = submit::quality(&input, &submission, &metadata);
    let page = ayni_print::html::page(&quality, &*kit.words).map_err(fault)?;
    target.write("quality.html", page.as_bytes())?;

    let manifest = &measured.manifest;
    let receipt = Receipt {
        version: submit::VERSION,
        country: node.country.clone(),
        office: node.office.clone(),
        year: request.year,
        as_of: manifest.as_of,
        program: concat!("ayni ", env!("CARGO_PKG_VERSION")).to_owned(),
        layout: layout_named,
        statement: statement_hash,
        measurement: measured.hash.clone(),
        register: manifest.register.clone(),
        framework: manifest.framework.clone(),
        method: manifest.method.clone(),
        method_files: manifest.method_files.clone(),
        rules: manifest.rules.clone(),
        sets: manifest.sets.clone(),
        files: target.files(&BTreeMap::new())?,
    };
    let bytes = json(&receipt)?;
    target.write(RECEIPT, &bytes)?;
    let digest = hash(&bytes);
    let key = package::own_key(kit)?;
    if let Some(key) = &key {
        target.write(SIGNATURE, &json(&key.sign(Purpose::Submission, &digest))?)?;
    }
    let by = node.office.clone().unwrap_or_default();
    let draft =
        Act { state: State::Draft, date: manifest.as_of, details: Details { by, ..Details::default() } };
    let line = states::line(&submit::Log::default(), &digest, &draft, key.as_ref())?;
    target.write(LOG, line.as_bytes())?;
    let findings = open_points(&metadata, &statement, current);
    let out = target.finish()?;
    let signed = key.map(|key| key.public().fingerprint());
    let receipt = ayni_core::trust::hex(&digest);
    tracing::info!(country = node.country, year = request.year, "submission drafted");
    Ok(Made { out, submission, document, findings, signed, receipt })
}

/// A statement by the layout that applies where none is named.
pub(super) fn read_statement(kit: &Kit, path: &Path, framework: &Framework) -> Result<Statement, Refusal> {
    Ok(statement_of(path, &layout(kit, LAYOUT)?.0, framework)?.0)
}

/// A statement, and the hash of its file.
fn statement_of(path: &Path, layout: &Layout, framework: &Framework) -> Result<(Statement, String), Refusal> {
    let bytes = std::fs::read(path).map_err(|error| Refusal::file(path, &error))?;
    let text = String::from_utf8_lossy(&bytes);
    let read = ayni_formats::submission::statement(&text, &kit::file_name(path), layout, framework);
    Ok((read.map_err(|finding| Refusal::Content(vec![finding]))?, hash_text(&bytes)))
}

async fn node(kit: &Kit) -> Result<Node, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let (country, office) = (store.node("country").await?, store.node("name").await?);
    let revision = store.revision().await?;
    // What waits of the last edition of each list; earlier editions gave way to it.
    let mut last: BTreeMap<String, (i64, u64)> = BTreeMap::new();
    for import in store.imports().await? {
        if !import.undone && import.undoes.is_none() {
            last.entry(import.source.clone())
                .and_modify(|seen| *seen = (import.id, import.counts.waiting).max(*seen))
                .or_insert((import.id, import.counts.waiting));
        }
    }
    store.close().await;
    let Some(country) = country else { return Err(Refusal::refused("submit-whose-node", [])) };
    Ok(Node { country, office, revision, waiting: last.values().map(|(_, waiting)| waiting).sum() })
}

pub(super) fn layout(kit: &Kit, wanted: &str) -> Result<(Layout, Named), Refusal> {
    let (bytes, name) = kit.edition_file("submissions", wanted, "submit-no-layout")?;
    let layout = ayni_formats::submission::layout(&String::from_utf8_lossy(&bytes), &name)
        .map_err(|finding| Refusal::Content(vec![finding]))?;
    let named = Named { id: layout.id.clone(), version: layout.version.clone(), sha256: hash_text(&bytes) };
    Ok((layout, named))
}

fn groups(
    request: &Request<'_>,
    statement: &Statement,
    setting: &Setting<'_>,
) -> Result<Vec<String>, Refusal> {
    let all: Vec<String> = setting.framework.groups.iter().map(|group| group.code.clone()).collect();
    let wanted: BTreeSet<&String> = match (request.groups, &statement.groups) {
        (Some(groups), _) => groups.iter().collect(),
        (None, Some(groups)) => groups.iter().collect(),
        (None, None) => return Ok(all),
    };
    if let Some(unknown) = wanted.iter().find(|group| !all.contains(group)) {
        let args = [("group", Arg::Text((*unknown).clone())), ("groups", Arg::Text(all.join(", ")))];
        return Err(Refusal::usage("submit-no-group", args));
    }
    Ok(all.into_iter().filter(|group| wanted.contains(group)).collect())
}

/// The metadata for machines and for people.
fn spoken(
    kit: &Kit,
    statement: &Statement,
    submission: &Submission,
    metadata: &[Filled],
) -> serde_json::Value {
    let concepts = spoken_concepts(kit, metadata);
    serde_json::json!({
        "version": 1,
        "structure": "SDG_MSD",
        "layout": submission.layout,
        "country": submission.country,
        "year": submission.year,
        "as_of": submission.as_of,
        "revision_policy": statement.revision_policy,
        "concepts": concepts,
    })
}

/// Concepts with their texts: those of the program in all its languages, those of a person as they were given,
/// and what is missing as an empty list.
pub(super) fn spoken_concepts(kit: &Kit, metadata: &[Filled]) -> Vec<serde_json::Value> {
    let all: Vec<(&str, Words)> = LANGUAGES
        .iter()
        .map(|language| (*language, Words::new(&kit.catalogue, Arc::clone(&kit.reference), language)))
        .collect();
    let say = |phrase: &Phrase| match phrase {
        Phrase::Text(text) => serde_json::json!(text),
        other => {
            let said: BTreeMap<&str, String> =
                all.iter().map(|(language, words)| (*language, words.say(other))).collect();
            serde_json::json!(said)
        }
    };
    metadata
        .iter()
        .map(|concept| {
            let said: Vec<serde_json::Value> = concept
                .said
                .iter()
                .map(|(by, phrase)| serde_json::json!({ "by": by.as_str(), "text": say(phrase) }))
                .collect();
            serde_json::json!({
                "id": concept.id,
                "under": concept.under,
                "required": concept.required,
                "missing": concept.said.is_empty(),
                "said": said,
            })
        })
        .collect()
}

/// What a person should look at before clearing it.
fn open_points(metadata: &[Filled], statement: &Statement, current: bool) -> Vec<Finding> {
    let mut found = Vec::new();
    for concept in metadata.iter().filter(|concept| concept.required && concept.said.is_empty()) {
        let finding = Finding::new("submission-concept-missing", Severity::Warning);
        found.push(finding.with("concept", concept.id.as_str()));
    }
    if statement.revision_policy.is_empty() {
        found.push(Finding::new("submission-policy-missing", Severity::Warning));
    }
    if !current {
        found.push(Finding::new("submission-register-moved", Severity::Warning));
    }
    found
}
