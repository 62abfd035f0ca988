//! The figures of indicator 17.3.1 in the SDG structure, with the reference metadata beside them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use ayni_core::report::Named;
use ayni_core::sdmx::{self, About, Counted, Made, Scale};
use ayni_formats::sdmx::write_data;
use ayni_model::Severity;
use ayni_model::document::Speak;
use ayni_model::finding::Arg;
use ayni_model::sdg::SdgTable;
use ayni_model::submission::Statement;
use ayni_store::{Store, StoreError};

use super::super::submit;
use super::super::{Kit, Refusal, package, trace as traces};
use super::write::{Request, Written, named};
use super::{header, path};

/// Writes the data set of a folder of indicator 17.3.1, and its reference metadata beside it.
pub async fn indicator(kit: &Kit, request: &Request<'_>, units: bool) -> Result<Written, Refusal> {
    let table: SdgTable = traces::read(request.folder, "table.json")?;
    let manifest: Manifest = traces::read(request.folder, "manifest.json")?;
    let statement = match request.statement {
        Some(path) => {
            let (framework, bytes) = kit.framework(&manifest.framework.id)?;
            submit::same(&bytes, &manifest.framework, "submit-edition-changed")?;
            submit::read_statement(kit, path, &framework)?
        }
        None => Statement::default(),
    };
    let lines = lines(request.folder)?;
    let country = kit.reference.countries.get(&table.country);
    let names = country.map(|one| one.names.clone()).unwrap_or_default();
    let made = Made {
        source: &named(&names, kit.words.language()),
        scale: if units { Scale::Units } else { Scale::Millions },
        flow: None,
        hidden: sdmx::hidden(&lines, &statement.withhold),
    };
    let (data, findings) = sdmx::sdg_data(&table, &kit.reference, &made, &|phrase| kit.words.say(phrase));
    if data.rows == 0 {
        return Err(Refusal::refused("sdmx-no-figures", [("path", path(request.folder))]));
    }
    let header = header("SDG_17_3_1", &table.country, names, &table.as_of.last_day().to_string());
    let mut bytes = Vec::new();
    write_data(&mut bytes, &data, &sdmx::sdg_structure(), request.syntax, &header).map_err(super::refuse)?;
    package::write_beside(request.out, &bytes)?;
    let beside = metadata_path(request.out);
    let (framework, _) = kit.framework(&manifest.framework.id)?;
    let (method, _) = kit.method(&manifest.method.id)?;
    let (layout, _) = submit::layout(kit, submit::LAYOUT)?;
    let office = office(kit).await?;
    let about = About {
        layout: &layout,
        statement: &statement,
        framework: &framework,
        method: &method,
        reference: &kit.reference,
        table: &table,
        office: office.as_deref(),
        method_hash: &manifest.method.sha256,
        rules: manifest.rules.version.parse().unwrap_or_default(),
        findings: &manifest.findings,
        reporters: lines.iter().map(|line| line.reporter.as_str()).collect(),
    };
    let values = |id: &str| -> BTreeSet<String> {
        data.column(id).map(|column| super::distinct(column).into_iter().collect()).unwrap_or_default()
    };
    let metadata = serde_json::json!({
        "version": 1,
        "structure": "IAEG-SDGs:SDG_MSD(0.3)",
        "key": { "SERIES": values("SERIES"), "REPORTING_TYPE": ["N"], "REF_AREA": values("REF_AREA") },
        "as_of": table.as_of,
        "concepts": submit::spoken_concepts(kit, &sdmx::sdg_metadata(&about)),
    });
    package::write_beside(&beside, &super::super::measure::json(&metadata)?)?;
    let status = data.column("OBS_STATUS");
    let withheld = (0..data.rows).filter(|row| status.is_some_and(|column| column.value(*row) == "Q"));
    Ok(Written {
        out: request.out.to_owned(),
        flow: data.flow.clone(),
        count: data.rows as u64,
        withheld: withheld.count() as u64,
        guards: 0,
        findings,
        metadata: Some(beside),
    })
}

/// What of a folder's manifest is looked at.
#[derive(serde::Deserialize)]
struct Manifest {
    framework: Named,
    method: Named,
    rules: Named,
    findings: BTreeMap<Severity, BTreeMap<String, u64>>,
}

/// A line of `lines.csv` as far as it is looked at.
#[derive(serde::Deserialize)]
struct Line {
    recipient: String,
    year: Option<i16>,
    reporter: String,
    basis: String,
    item: String,
    left_out: String,
}

/// The counted lines of a folder, which say what stands behind its figures.
fn lines(folder: &Path) -> Result<Vec<Counted>, Refusal> {
    let file = folder.join("lines.csv");
    let bytes = std::fs::read(&file).map_err(|error| Refusal::file(&file, &error))?;
    let mut counted = Vec::new();
    for line in csv::Reader::from_reader(bytes.as_slice()).deserialize::<Line>() {
        let line = line.map_err(|error| {
            let trouble = Arg::Text(format!("lines.csv: {error}"));
            Refusal::refused("app-no-measurement", [("path", path(folder)), ("trouble", trouble)])
        })?;
        if let (true, Some(year)) = (line.left_out.is_empty(), line.year) {
            let Line { recipient, reporter, basis, item, .. } = line;
            counted.push(Counted { recipient, year, basis, item, reporter });
        }
    }
    Ok(counted)
}

/// The office whose node it is, where there is a register.
async fn office(kit: &Kit) -> Result<Option<String>, Refusal> {
    let store = match Store::open(&kit.register, false).await {
        Err(StoreError::NoRegister(_)) => return Ok(None),
        opened => opened?,
    };
    let name = store.node("name").await?;
    store.close().await;
    Ok(name)
}

/// Beside `17-3-1.csv` the reference metadata are `17-3-1.metadata.json`.
fn metadata_path(out: &Path) -> PathBuf {
    out.with_extension("metadata.json")
}
