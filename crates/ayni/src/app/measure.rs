//! Measuring: from the register or from a file to a folder of tables and documents.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use ayni_core::check::{Context, SetCheck, check_activity};
use ayni_core::measure::{
    Item, Setting, measure as measure_items, partner_groups, quality, quality_tables, tables,
};
use ayni_core::report::{self, Author, Input, Manifest, Named, Register, RowCounts};
use ayni_cube::{Cube, Options, write_base, write_quality, write_quality_table, write_table};
use ayni_formats::record;
use ayni_model::document::{Document, Speak};
use ayni_model::finding::Arg;
use ayni_model::measure::{FigureTable, MeasureBatch, PartnerGroups, ShareKind, TableSpec};
use ayni_model::{Activity, FieldOrigins, Finding, PartialDate, Role, Severity, Watch};
use ayni_store::Store;
use futures_util::TryStreamExt;

use super::findings::Tally;
use super::folder::Beside;
use super::import::hash_text;
use super::kit::{self, Kit};
use super::scratch::Scratch;
use super::since::Earlier;
use super::stage::{StageLine, StageReader, from_line};
use super::worker::{self, Task};
use super::{Refusal, check, framework, pdf, reading};

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

/// What is measured, read into memory.
pub(super) struct Material {
    pub(super) items: Vec<(Activity, FieldOrigins)>,
    pub(super) register: Register,
    findings: Vec<Finding>,
    node_country: Option<String>,
    node_name: Option<String>,
    as_of: PartialDate,
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
    let material = match request.file {
        Some(input) => from_file(kit, &input, watch).await?,
        None => from_register(kit).await?,
    };
    let country = request.country.map(str::to_owned).or_else(|| material.node_country.clone());
    let Some(country) = country else { return Err(Refusal::usage("app-which-country", [])) };
    if !kit.reference.countries.contains_key(&country) {
        return Err(Refusal::usage("app-unknown-country", [("country", Arg::Text(country))]));
    }
    let setting = Setting {
        country: &country,
        years: request.years.clone(),
        framework: &framework,
        method: &method,
        reference: &kit.reference,
    };
    let items = material.items.iter().map(|(activity, origins)| Item { activity, origins });
    let (batch, mut found) = measure_items(items, &setting, watch);
    let mut findings = framework::errors(kit, request.framework, &framework, &framework_bytes);
    findings.extend(material.findings);
    findings.append(&mut found);
    if let Some(stopper) = findings.iter().find(|finding| finding.code == "measure-south-unknown") {
        return Err(Refusal::Content(vec![stopper.clone()]));
    }

    let items = material.items.iter().map(|(activity, origins)| Item { activity, origins });
    let quality_rows = quality(items, &setting, watch);
    let quality_tables = quality_tables(&quality_rows);
    let groups = partner_groups(&kit.reference);
    let options = Options { partitions: request.threads.max(1), ..Options::default() };
    let rolled = roll_up(&batch, &groups, &tables(&setting), options, watch).await?;

    let own_node = request.file.is_none() && material.node_country.as_deref() == Some(country.as_str());
    let author = match request.by {
        None if own_node => Author::CountryNode,
        Some(name) => Author::Other(name.to_owned()),
        None => {
            Author::Other(material.node_name.clone().unwrap_or_else(|| kit.words.key("app-unnamed-author")))
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
        as_of: material.as_of,
        program: concat!("ayni ", env!("CARGO_PKG_VERSION")).to_owned(),
        register: material.register,
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
        method_files: kit::method_files(&method),
        sets: sets(kit),
        since: earlier.as_ref().map(Earlier::since),
        files: BTreeMap::new(),
        rows: RowCounts::of(&batch),
        findings: counted(&tally),
    };
    let revision = earlier.map(|earlier| earlier.beside(&manifest, &batch.rows)).transpose()?;
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

    let base = target.folder("base")?;
    let mut rows: BTreeMap<String, u64> = BTreeMap::new();
    for file in write_base(&base, &batch, &groups).map_err(fault)? {
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
    let workbook =
        ayni_print::xlsx::workbook(&document, &*kit.words, material.as_of.last_day()).map_err(fault)?;
    target.write("measurement.xlsx", &workbook)?;
    let mut pdf = None;
    if let Some(shelf) = &shelf {
        let written = pdf::report(&document, &kit.words, material.as_of.last_day(), shelf)?;
        target.write("measurement.pdf", &written.bytes)?;
        pdf = Some(PdfReport { pages: written.pages as u64, unwritten: pdf::named(&written.unwritten) });
    }
    manifest.files = target.files(&rows)?;
    target.write("manifest.json", &json(&manifest)?)?;
    let out = target.finish()?;
    tracing::info!(country, rows = batch.rows.len(), "measured");
    Ok(MeasureReport { out, document, manifest, findings: tally, pdf })
}

/// The tables in the order of their list. Those by one kind of share are made one after the other, so
/// that only its columns are in memory beside the rows.
async fn roll_up(
    batch: &MeasureBatch,
    groups: &BTreeMap<String, PartnerGroups>,
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
        let cube = Cube::of_share(batch, groups, share, options).map_err(fault)?;
        for (place, spec) in wanted {
            watch.progress(rolled.len() as u64, specs.len() as u64);
            rolled.push((place, cube.roll_up(spec).await.map_err(fault)?));
        }
    }
    rolled.sort_by_key(|(place, _)| *place);
    Ok(rolled.into_iter().map(|(_, table)| table).collect())
}

async fn from_register(kit: &Kit) -> Result<Material, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let mut items = Vec::new();
    let mut current = Box::pin(store.current());
    while let Some(one) = current.try_next().await? {
        let activity = record::read(&one.body).map_err(|error| Refusal::Content(vec![error.finding()]))?;
        items.push((activity, one.origins.unpack()));
    }
    drop(current);
    let stated = store.as_of().await?.and_then(|day| day.parse().ok());
    let as_of: PartialDate = if kit.day_set { kit.today.into() } else { stated.unwrap_or(kit.today.into()) };
    let findings = rechecked(kit, &items, store.node("country").await?.as_deref(), as_of);
    let register = Register {
        revision: store.revision().await?,
        activities: items.len() as u64,
        sources: BTreeMap::new(),
    };
    let (node_country, node_name) = (store.node("country").await?, store.node("name").await?);
    store.close().await;
    Ok(Material { items, register, findings, node_country, node_name, as_of })
}

/// What today's rules find in the register: the figures name the rules, so these must have run on
/// what is counted, whatever rules there were when it was imported.
fn rechecked(
    kit: &Kit,
    items: &[(Activity, FieldOrigins)],
    country: Option<&str>,
    as_of: PartialDate,
) -> Vec<Finding> {
    let south = kit.reference.souths.get(reading::SOUTH);
    let context = Context { reference: &kit.reference, as_of: as_of.last_day(), country, south };
    let mut set = SetCheck::new(&context);
    let mut findings = Vec::new();
    let mut places: BTreeMap<(&str, &str), &FieldOrigins> = BTreeMap::new();
    for (activity, origins) in items {
        places.insert((&activity.reporter, &activity.id), origins);
        set.see(activity);
        let start = findings.len();
        findings.extend(check_activity(activity, &context));
        findings.extend(set.drain());
        findings.iter_mut().skip(start).for_each(|finding| reading::place(finding, origins));
    }
    let start = findings.len();
    findings.extend(set.finish());
    for finding in findings.iter_mut().skip(start) {
        let of = reading::activity_of(finding).and_then(|name| places.get(&name).copied());
        if let Some(origins) = of {
            reading::place(finding, origins);
        }
    }
    findings
}

pub(super) async fn from_file(
    kit: &Kit,
    input: &check::Input<'_>,
    watch: &dyn Watch,
) -> Result<Material, Refusal> {
    let scratch = Scratch::beside(&kit.register)?;
    let stage = scratch.path().join("stage.jsonl");
    let task = Task::Read { stage: stage.clone(), keep: true, marked: None };
    worker::run(&check::job(kit, input, None, task)?, |done, total| watch.progress(done, total))?;
    let mut items = Vec::new();
    let mut findings = Vec::new();
    let mut digest = Vec::new();
    for line in StageReader::open(&stage)? {
        match line? {
            StageLine::Activity { record, origins, waits: false, .. } => {
                digest.extend_from_slice(&ayni_store::hash(record.as_bytes()));
                let activity = record::read(record.as_bytes())
                    .map_err(|error| Refusal::Content(vec![error.finding()]))?;
                items.push((activity, from_line(origins).unpack()));
            }
            StageLine::Finding(finding) => findings.push(finding),
            // A stage that is kept has every finding.
            StageLine::Activity { .. } | StageLine::More(..) | StageLine::End { .. } => {}
        }
    }
    let register = Register {
        revision: hash_text(&digest),
        activities: items.len() as u64,
        sources: BTreeMap::from([(kit::file_name(input.file), kit::hash_file(input.file)?)]),
    };
    let (node_country, node_name) = match Store::open(&kit.register, false).await {
        Ok(store) => (store.node("country").await?, store.node("name").await?),
        Err(_) => (None, None),
    };
    let node_country = node_country.or_else(|| sole_provider(&items));
    Ok(Material { items, register, findings, node_country, node_name, as_of: kit.today.into() })
}

/// The country that provides in every activity of a file, if there is exactly one.
fn sole_provider(items: &[(Activity, FieldOrigins)]) -> Option<String> {
    let providers = |activity: &Activity| -> std::collections::BTreeSet<String> {
        activity.parties_in(Role::Provider).filter_map(|party| party.country.clone()).collect()
    };
    let mut all = items.iter().map(|(activity, _)| providers(activity));
    let first = all.next()?;
    let common = all.fold(first, |common, one| common.intersection(&one).cloned().collect());
    let mut common = common.into_iter();
    common.next().filter(|_| common.next().is_none())
}

/// The rules by a hash over their codes: adding one changes what was checked.
fn rules() -> Named {
    let codes: Vec<&str> = ayni_core::check::RULES.iter().map(|rule| rule.code).collect();
    Named {
        id: "rules".into(),
        version: codes.len().to_string(),
        sha256: hash_text(codes.join("\n").as_bytes()),
    }
}

/// The sets of reference data with a hash over their files.
fn sets(kit: &Kit) -> BTreeMap<String, Named> {
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

fn counted(tally: &Tally) -> BTreeMap<Severity, BTreeMap<String, u64>> {
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
