//! Measuring: from the register or from a file to a folder of tables and documents.

mod gather;
mod source;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ayni_core::measure::{partner_groups, quality_tables, tables};
use ayni_core::report::{self, Author, Input, Manifest, Named};
use ayni_cube::{Cube, Options, write_quality, write_quality_table, write_table};
use ayni_model::document::{Document, Speak};
use ayni_model::finding::Arg;
use ayni_model::measure::{FigureTable, ShareKind, TableSpec};
use ayni_model::{Severity, Watch};

use super::findings::Tally;
use super::folder::Beside;
use super::import::hash_text;
use super::kit::{self, Kit};
use super::since::Earlier;
use super::{Refusal, check, framework, pdf};

use gather::{Checks, Job, gather};

pub use source::{Kept, Source};

/// What to measure.
pub struct Request<'a> {
    /// Straight from a file with this profile, instead of from the register.
    pub file: Option<check::Input<'a>>,
    /// The country; the node's own where none is named.
    pub country: Option<&'a str>,
    /// The reporting years.
    pub years: Option<RangeInclusive<i16>>,
    /// The framework edition: an id or a file.
    pub framework: &'a str,
    /// The method: an id or a file.
    pub method: &'a str,
    /// Who measures, where it is not the country's own node.
    pub by: Option<&'a str>,
    /// The folder of an earlier release, which the figures are laid beside.
    pub since: Option<&'a Path>,
    /// The folder to write.
    pub out: &'a Path,
    /// Whether a PDF report is written too, and the folder of fonts to look in first.
    pub pdf: Option<Option<&'a Path>>,
    /// How many threads may work.
    pub threads: usize,
}

/// What was measured.
pub struct MeasureReport {
    /// The folder.
    pub out: PathBuf,
    /// The document, of which the command line prints the head.
    pub document: Document,
    /// The manifest.
    pub manifest: Manifest,
    /// What was found.
    pub findings: Tally,
    /// The PDF report, where one was asked for.
    pub pdf: Option<PdfReport>,
}

/// What there is to say of a PDF report.
pub struct PdfReport {
    /// How many pages it has.
    pub pages: u64,
    /// Characters that no font has, which stand in it as their numbers.
    pub unwritten: Vec<String>,
}

/// Measures and writes the folder, which appears when it is whole.
pub async fn measure(kit: &Kit, request: &Request<'_>, watch: &dyn Watch) -> Result<MeasureReport, Refusal> {
    let target = begin(request.out)?;
    let shelf = request.pdf.map(pdf::Shelf::look);
    if let Some(shelf) = &shelf {
        shelf.ready(kit.words.language())?;
    }
    let (framework, framework_bytes) = kit.framework(request.framework)?;
    let (method, method_bytes) = kit.method(request.method)?;
    let earlier = match request.since {
        Some(folder) => Some(Earlier::read(folder).await?),
        None => None,
    };
    let source = match request.file {
        Some(input) => Source::file(kit, &input, watch).await?,
        None => Source::register(kit).await?,
    };
    let country = match request.country.map(str::to_owned).or_else(|| source.node_country.clone()) {
        None if !source.is_register() => source.sole_provider().await?,
        country => country,
    };
    let Some(country) = country else { return Err(Refusal::usage("app-which-country", [])) };
    if !kit.reference.countries.contains_key(&country) {
        return Err(Refusal::usage("app-unknown-country", [("country", Arg::Text(country))]));
    }
    let stated = source.as_of.filter(|_| !kit.day_set);
    let as_of = stated.unwrap_or(kit.today.into());
    let checks = Checks { country: source.node_country.clone(), as_of: as_of.last_day() };
    let job = Arc::new(Job {
        country: country.clone(),
        years: request.years.clone(),
        framework: Arc::new(framework),
        method: Arc::new(method),
        reference: Arc::clone(&kit.reference),
        checks: source.is_register().then_some(checks),
    });
    let (setting, framework, method) = (job.setting(), &*job.framework, &*job.method);
    let groups = partner_groups(&kit.reference);
    let base = target.folder("base")?;
    let gathered = gather(&source, &job, &base, &groups, request.threads, watch).await?;
    let mut findings = framework::errors(kit, request.framework, framework, &framework_bytes);
    findings.extend(source.findings.iter().cloned().chain(gathered.checked));
    findings.extend(gathered.measured.findings);
    let quality_rows = gathered.measured.quality;
    let quality_tables = quality_tables(&quality_rows);
    let options = Options { partitions: request.threads.max(1), ..Options::default() };
    let rolled = roll_up(&base, &tables(&setting), options, watch).await?;

    let own_node = request.file.is_none() && source.node_country.as_deref() == Some(country.as_str());
    let author = match request.by {
        None if own_node => Author::CountryNode,
        Some(name) => Author::Other(name.to_owned()),
        None => {
            Author::Other(source.node_name.clone().unwrap_or_else(|| kit.words.key("app-unnamed-author")))
        }
    };
    let mut tally = Tally::default();
    tally.extend(findings.iter().cloned());
    let mut manifest = Manifest {
        version: report::VERSION,
        country: country.clone(),
        currency: setting.national_currency().map(str::to_owned),
        years: request.years.as_ref().map(|years| (*years.start(), *years.end())),
        author,
        as_of,
        program: concat!("ayni ", env!("CARGO_PKG_VERSION")).to_owned(),
        register: gathered.register,
        rules: rules(),
        framework: Named {
            id: framework.id.clone(),
            version: framework.version.clone(),
            sha256: hash_text(&framework_bytes),
        },
        method: Named {
            id: method.id.clone(),
            version: method.version.clone(),
            sha256: hash_text(&method_bytes),
        },
        method_files: kit::method_files(method),
        sets: sets(kit),
        since: earlier.as_ref().map(Earlier::since),
        files: BTreeMap::new(),
        rows: gathered.counts,
        findings: counted(&tally),
    };
    let revision = match earlier {
        Some(earlier) => {
            let cube = Cube::open(&base, options).await.map_err(fault)?;
            Some(earlier.beside(&manifest, &cube.rows().await.map_err(fault)?)?)
        }
        None => None,
    };
    let input = Input {
        setting: &setting,
        tables: &rolled,
        findings: &findings,
        manifest: &manifest,
        quality: report::Quality { rows: &quality_rows, tables: &quality_tables },
        revision: revision.as_ref(),
    };
    let document = report::measurement(&input);
    let sources = report::sources(&input);

    let mut rows: BTreeMap<String, u64> = BTreeMap::new();
    for file in gathered.files {
        rows.insert(format!("base/{}", file.name), file.rows);
    }
    for file in write_quality(&base, &quality_rows).map_err(fault)? {
        rows.insert(format!("base/{}", file.name), file.rows);
    }
    let folder = target.folder("tables")?;
    for table in &rolled {
        let file = write_table(&folder, table).map_err(fault)?;
        rows.insert(format!("tables/{}", file.name), file.rows);
    }
    for table in &quality_tables {
        let file = write_quality_table(&folder, table).map_err(fault)?;
        rows.insert(format!("tables/{}", file.name), file.rows);
    }
    target.write("tables.json", &json(&rolled)?)?;
    target.write("quality.json", &json(&quality_tables)?)?;
    target.write("sources.json", &json(&sources)?)?;
    target.write("findings.json", &json(&tally.to_json())?)?;
    if let Some(revision) = &revision {
        target.write("revision.json", &json(revision)?)?;
    }
    target.write("measurement.json", &json(&document)?)?;
    target.write(
        "measurement.html",
        ayni_print::html::page(&document, &*kit.words).map_err(fault)?.as_bytes(),
    )?;
    let workbook = ayni_print::xlsx::workbook(&document, &*kit.words, as_of.last_day()).map_err(fault)?;
    target.write("measurement.xlsx", &workbook)?;
    let mut pdf = None;
    if let Some(shelf) = &shelf {
        let written = pdf::report(&document, &kit.words, as_of.last_day(), shelf)?;
        target.write("measurement.pdf", &written.bytes)?;
        pdf = Some(PdfReport { pages: written.pages as u64, unwritten: pdf::named(&written.unwritten) });
    }
    manifest.files = target.files(&rows)?;
    target.write("manifest.json", &json(&manifest)?)?;
    let out = target.finish()?;
    source.close().await;
    tracing::info!(country, rows = rows.get("base/rows.parquet"), "measured");
    Ok(MeasureReport { out, document, manifest, findings: tally, pdf })
}

/// The tables in the order of their list. Those by one kind of share are made one after the other, so
/// that only its columns are in memory.
async fn roll_up(
    base: &Path,
    specs: &[TableSpec],
    options: Options,
    watch: &dyn Watch,
) -> Result<Vec<FigureTable>, Refusal> {
    let mut rolled: Vec<(usize, FigureTable)> = Vec::with_capacity(specs.len());
    for share in std::iter::once(None).chain(ShareKind::ALL.iter().copied().map(Some)) {
        let wanted: Vec<_> = specs.iter().enumerate().filter(|(_, spec)| spec.share() == share).collect();
        if wanted.is_empty() {
            continue;
        }
        let cube = Cube::open_share(base, share, options).await.map_err(fault)?;
        for (place, spec) in wanted {
            watch.progress(rolled.len() as u64, specs.len() as u64);
            rolled.push((place, cube.roll_up(spec).await.map_err(fault)?));
        }
    }
    rolled.sort_by_key(|(place, _)| *place);
    Ok(rolled.into_iter().map(|(_, table)| table).collect())
}

/// The rules by a hash over their codes: adding one changes what was checked.
pub(super) fn rules() -> Named {
    let codes: Vec<&str> = ayni_core::check::RULES.iter().map(|rule| rule.code).collect();
    Named {
        id: "rules".into(),
        version: codes.len().to_string(),
        sha256: hash_text(codes.join("\n").as_bytes()),
    }
}

/// The sets of reference data with a hash over their files.
pub(super) fn sets(kit: &Kit) -> BTreeMap<String, Named> {
    kit.reference
        .sets
        .iter()
        .map(|(name, info)| {
            let named = Named {
                id: name.clone(),
                version: format!("{} ({})", info.version, info.date),
                sha256: kit.set_hash(name),
            };
            (name.clone(), named)
        })
        .collect()
}

pub(super) fn counted(tally: &Tally) -> BTreeMap<Severity, BTreeMap<String, u64>> {
    let mut all: BTreeMap<Severity, BTreeMap<String, u64>> = BTreeMap::new();
    for (severity, code, group) in tally.groups() {
        all.entry(severity).or_default().insert(code.to_owned(), group.total);
    }
    all
}

pub(super) fn json(value: &impl serde::Serialize) -> Result<Vec<u8>, Refusal> {
    let mut bytes = serde_json::to_vec_pretty(value).map_err(fault)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// A fault, unless a full disk is at the bottom of it: that is nobody's fault, and is said in words.
pub(super) fn fault(error: impl std::error::Error + 'static) -> Refusal {
    let full = |error: &std::io::Error| error.kind() == std::io::ErrorKind::StorageFull;
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
    while let Some(one) = cause {
        if one.downcast_ref().is_some_and(full) {
            return Refusal::refused("app-disk-full", []);
        }
        cause = one.source();
    }
    Refusal::Fault(error.to_string())
}

/// Begins a folder of results, which gives way to a later one.
pub(super) fn begin(out: &Path) -> Result<Beside, Refusal> {
    Beside::begin(out, "manifest.json", "app-out-occupied")
}
