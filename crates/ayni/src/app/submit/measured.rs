//! The measurement that a submission is made from: made now, or read back from its folder.

use std::collections::BTreeMap;
use std::path::Path;

use ayni_core::report::{Author, Manifest, Named};
use ayni_cube::{Cube, Options};
use ayni_model::finding::Arg;
use ayni_model::measure::FigureTable;
use ayni_model::submission::{Statement, Withhold};
use ayni_model::{Finding, Origin, Severity, Watch};

use super::super::import::hash_text;
use super::super::{Kit, Refusal, kit, measure, package, trace};
use super::{Node, Request};

/// A measurement read back from its folder.
pub(in crate::app) struct Measured {
    pub(in crate::app) manifest: Manifest,
    pub(in crate::app) hash: String,
    pub(in crate::app) tables: Vec<FigureTable>,
}

/// Measures the register for the year, as `ayni measure` does.
pub(in crate::app) async fn measured(
    kit: &Kit,
    request: &Request<'_>,
    country: &str,
    out: &Path,
    watch: &dyn Watch,
) -> Result<(), Refusal> {
    let wanted = measure::Request {
        file: None,
        country: Some(country),
        years: Some(request.year..=request.year),
        framework: request.framework.unwrap_or(kit::FRAMEWORK),
        method: request.method.unwrap_or(kit::METHOD),
        by: None,
        since: None,
        out,
        pdf: None,
        threads: request.threads,
    };
    measure::measure(kit, &wanted, watch).await?;
    Ok(())
}

/// Reads a measurement's folder, whose every file must be the one that its manifest names.
pub(in crate::app) fn read_back(folder: &Path) -> Result<Measured, Refusal> {
    let manifest: Manifest = trace::read(folder, "manifest.json")?;
    let mut changed = Vec::new();
    for (name, info) in &manifest.files {
        let plain = Path::new(name).components().all(|part| matches!(part, std::path::Component::Normal(_)));
        let hash = kit::hash_file(&folder.join(name)).unwrap_or_default();
        if !plain || hash != info.sha256 {
            let finding = Finding::new("submission-changed", Severity::Error).with("file", name.as_str());
            changed.push(finding.at(Origin::file(kit::file_name(folder))));
        }
    }
    if !changed.is_empty() {
        return Err(Refusal::Content(changed));
    }
    let tables = trace::read(folder, "tables.json")?;
    let hash = kit::hash_file(&folder.join("manifest.json"))?;
    Ok(Measured { manifest, hash, tables })
}

/// Only a country's own node submits in its name, and only what it measured itself, for one year.
pub(in crate::app) fn own(manifest: &Manifest, node: &Node, year: i16) -> Result<(), Refusal> {
    let country = package::country(&manifest.country);
    if manifest.country != node.country {
        let own = package::country(&node.country);
        return Err(Refusal::refused("submit-foreign", [("country", country), ("own", own)]));
    }
    if let Author::Other(author) = &manifest.author {
        let author = Arg::Text(author.clone());
        return Err(Refusal::refused("submit-estimate", [("country", country), ("author", author)]));
    }
    if manifest.years != Some((year, year)) {
        return Err(Refusal::refused("submit-other-year", [("year", Arg::Year(year))]));
    }
    Ok(())
}

/// The edition or method at hand must be the one that the figures were made by, or its words would be
/// put beside figures of another.
pub(in crate::app) fn same(bytes: &[u8], named: &Named, key: &'static str) -> Result<(), Refusal> {
    if hash_text(bytes) == named.sha256 {
        return Ok(());
    }
    let id = Arg::Text(format!("{} {}", named.id, named.version));
    Err(Refusal::refused(key, [("id", id), ("hash", Arg::Text(named.sha256.clone()))]))
}

/// Every rate behind the figures that are shown, with the number of rows that it converted.
pub(in crate::app) async fn rates(
    folder: &Path,
    groups: &[String],
    statement: &Statement,
    threads: usize,
) -> Result<BTreeMap<String, u64>, Refusal> {
    let options = Options { partitions: threads.max(1), ..Options::default() };
    let cube = Cube::open(&folder.join("base"), options).await.map_err(trace::refuse)?;
    let mut rates: BTreeMap<String, u64> = BTreeMap::new();
    for used in cube.rates().await.map_err(trace::refuse)? {
        // A rate tells the currency and the year of what it converted.
        let hidden = |one: &Withhold| one.covers(&used.direction, &used.basis, &used.item);
        if !groups.contains(&used.group) || statement.withhold.iter().any(hidden) {
            continue;
        }
        for rate in used.rates.split("; ") {
            *rates.entry(rate.to_owned()).or_default() += used.rows;
        }
    }
    Ok(rates)
}
