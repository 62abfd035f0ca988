//! SDG indicator 17.3.1: from the register or a file to a folder with the table, its lines and its reasons.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use ayni_core::measure::Item;
use ayni_core::report::{Author, Named};
use ayni_core::sdg::{self, Input, Manifest, Objected, Page};
use ayni_core::submit::Log;
use ayni_formats::sdg as csv;
use ayni_model::document::Document;
use ayni_model::finding::Arg;
use ayni_model::sdg::{RuleSet, SdgTable, View};
use ayni_model::{Severity, Watch};

use super::findings::Tally;
use super::import::hash_text;
use super::kit::{self, Kit};
use super::measure::{self, Source, begin, fault, json};
use super::{Refusal, check, framework};

mod material;
mod objections;

use material::Material;
pub use objections::{Stated, read as read_objections, state};

/// The rule set that applies where none is named.
pub const RULES: &str = "17.3.1";

/// The file by which such a folder is known: its document.
pub(super) const DOCUMENT: &str = "sdg.json";
/// Its lines.
pub(super) const LINES: &str = "lines.csv";

/// What is asked for.
pub struct Request<'a> {
    /// Straight from a file with this profile, instead of from the register.
    pub file: Option<check::Input<'a>>,
    /// Which of the two tables.
    pub view: View,
    /// The provider of a submission, the recipient of receipts.
    pub country: &'a str,
    /// The reporting years.
    pub years: Option<RangeInclusive<i16>>,
    /// The framework edition: an id or a file.
    pub framework: &'a str,
    /// The method: an id or a file.
    pub method: &'a str,
    /// The rule set: an id or a file.
    pub rules: &'a str,
    /// The log of objections; that beside the register where none is named.
    pub objections: Option<&'a Path>,
    /// Who makes it, where it is not the country's own node.
    pub by: Option<&'a str>,
    /// The folder to write.
    pub out: &'a Path,
}

/// What was made.
pub struct Made {
    /// The folder.
    pub out: PathBuf,
    /// The document, of which the command line prints the head.
    pub document: Document,
    /// The table.
    pub table: SdgTable,
    /// What it was made from.
    pub manifest: Manifest,
    /// What was found.
    pub findings: Tally,
}

/// The rule set of this id, or in this file.
pub fn rules(kit: &Kit, wanted: &str) -> Result<(RuleSet, Named), Refusal> {
    let (bytes, name) = kit.edition_file("indicators", wanted, "sdg-no-rules")?;
    let rules = csv::rule_set(&String::from_utf8_lossy(&bytes), &name)
        .map_err(|finding| Refusal::Content(vec![finding]))?;
    let silent = sdg::check_rules(&rules);
    if !silent.is_empty() {
        return Err(Refusal::Content(silent));
    }
    let named = Named { id: rules.id.clone(), version: rules.version.clone(), sha256: hash_text(&bytes) };
    Ok((rules, named))
}

/// Works out a table and writes its folder, which appears when it is whole.
pub async fn sdg(kit: &Kit, request: &Request<'_>, watch: &dyn Watch) -> Result<Made, Refusal> {
    let target = begin(request.out)?;
    let (framework, framework_bytes) = kit.framework(request.framework)?;
    let (method, method_bytes) = kit.method(request.method)?;
    let (rules, rule_set) = rules(kit, request.rules)?;
    let (log, objections_text) = objections::at_hand(kit, request.objections)?;
    let objections = sdg::standing(&log);
    let country = request.country.to_owned();
    if !kit.reference.countries.contains_key(&country) {
        return Err(Refusal::usage("app-unknown-country", [("country", Arg::Text(country))]));
    }
    let source = match request.file {
        Some(input) => Source::file(kit, &input, watch).await?,
        None => Source::register(kit).await?,
    };
    let material = Material::of(kit, source, request.view, &country).await?;
    let input = Input {
        view: request.view,
        country: &country,
        years: request.years.clone(),
        framework: &framework,
        method: &method,
        reference: &kit.reference,
        rules: &rules,
        objections: &objections,
    };
    let items: Vec<Item<'_>> =
        material.items.iter().map(|(activity, origins)| Item { activity, origins }).collect();
    let outcome = sdg::compute(&items, &input, watch);
    let mut findings = framework::errors(kit, request.framework, &framework, &framework_bytes);
    findings.extend(material.findings);
    findings.extend(outcome.findings.iter().cloned());
    if let Some(stopper) = findings.iter().find(|finding| finding.code == "measure-south-unknown") {
        return Err(Refusal::Content(vec![stopper.clone()]));
    }
    let mut tally = Tally::default();
    tally.extend(findings.iter().cloned());

    let own = material.node_country.as_deref() == Some(country.as_str());
    let by_register = request.file.is_none() && request.by.is_none();
    let author = match request.by {
        None if own && request.file.is_none() => Author::CountryNode,
        Some(name) => Author::Other(name.to_owned()),
        None => {
            Author::Other(material.node_name.clone().unwrap_or_else(|| kit.words.key("app-unnamed-author")))
        }
    };
    // A node knows what its own country provides and receives, and what its country gave to another one.
    let estimate = !by_register || request.view == View::Submission && !own;
    let mut manifest = Manifest {
        version: sdg::VERSION,
        indicator: "17.3.1".to_owned(),
        view: request.view,
        country: country.clone(),
        years: request.years.as_ref().map(|years| (*years.start(), *years.end())),
        author,
        estimate,
        as_of: material.as_of,
        program: concat!("ayni ", env!("CARGO_PKG_VERSION")).to_owned(),
        register: material.register,
        rules: measure::rules(),
        rule_set,
        framework: named(&framework.id, &framework.version, &framework_bytes),
        method: named(&method.id, &method.version, &method_bytes),
        method_files: kit::method_files(&method),
        sets: measure::sets(kit),
        objections: last_state(&log),
        providers: outcome.providers.clone(),
        files: BTreeMap::new(),
        lines: sdg::LineCounts::of(&outcome),
        findings: measure::counted(&tally),
    };
    let page = Page { input: &input, outcome: &outcome, manifest: &manifest, findings: &findings };
    let (document, sources) = sdg::document(&page);
    let table = manifest.table(&outcome);

    let left_out = || outcome.lines.iter().filter(|line| !line.left_out.is_empty());
    let mut rows: BTreeMap<String, u64> = BTreeMap::new();
    let periods: usize = outcome.loans.iter().map(|loan| loan.schedule.len()).sum();
    let files = [
        ("figures.csv", csv::figures(&table.figures), table.figures.len()),
        ("totals.csv", csv::figures(&table.totals), table.totals.len()),
        (LINES, csv::lines(outcome.lines.iter()), outcome.lines.len()),
        ("left-out.csv", csv::lines(left_out()), left_out().count()),
        ("loans.csv", csv::loans(&outcome.loans), outcome.loans.len()),
        ("schedules.csv", csv::schedules(&outcome.loans), periods),
    ];
    for (name, bytes, count) in files {
        target.write(name, &bytes.map_err(fault)?)?;
        rows.insert(name.to_owned(), count as u64);
    }
    target.write("table.json", &json(&table)?)?;
    target.write("sources.json", &json(&sources)?)?;
    target.write("findings.json", &json(&tally.to_json())?)?;
    if !objections_text.is_empty() {
        target.write(objections::LOG, objections_text.as_bytes())?;
    }
    target.write(DOCUMENT, &json(&document)?)?;
    let html = ayni_print::html::page(&document, &*kit.words).map_err(fault)?;
    target.write("sdg.html", html.as_bytes())?;
    let day = material.as_of.last_day();
    let workbook = ayni_print::xlsx::workbook(&document, &*kit.words, day).map_err(fault)?;
    target.write("sdg.xlsx", &workbook)?;
    manifest.files = target.files(&rows)?;
    target.write("manifest.json", &json(&manifest)?)?;
    let out = target.finish()?;
    tracing::info!(country, lines = outcome.lines.len(), "indicator 17.3.1 worked out");
    Ok(Made { out, document, table, manifest, findings: tally })
}

fn named(id: &str, version: &str, bytes: &[u8]) -> Named {
    Named { id: id.to_owned(), version: version.to_owned(), sha256: hash_text(bytes) }
}

/// The log's last state, which names all before it.
fn last_state(log: &Log) -> Option<Objected> {
    let last = log.entries.last()?;
    Some(Objected { last: last.sha256.clone(), states: log.entries.len() as u64 })
}

/// Whether errors were found.
pub fn has_errors(made: &Made) -> bool {
    made.findings.total(Severity::Error) > 0
}
