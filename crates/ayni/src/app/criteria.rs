//! Sets of criteria for evaluations: looking at one, checking it, making one from another.

use std::path::PathBuf;

use ayni_core::edition;
use ayni_formats::edition::criteria;
use ayni_model::document::Document;
use ayni_model::evaluation::CriteriaSet;

use super::findings::Tally;
use super::framework::{New, save, written};
use super::{Kit, Refusal};

/// The published set that a new one begins from where none is named.
const FROM: &str = "nest";

/// A set as a document and as data; without one the list of them.
pub fn show(kit: &Kit, wanted: Option<&str>) -> Result<(Document, serde_json::Value), Refusal> {
    let fault = |error: serde_json::Error| Refusal::Fault(error.to_string());
    let Some(wanted) = wanted else {
        let data = serde_json::to_value(&kit.reference.criteria).map_err(fault)?;
        return Ok((edition::criteria_sets(&kit.reference), data));
    };
    let set = read(kit, wanted)?;
    Ok((edition::criteria_shown(&set), serde_json::to_value(&set).map_err(fault)?))
}

/// What is wrong with a set.
pub fn check(kit: &Kit, wanted: &str) -> Result<Tally, Refusal> {
    let mut tally = Tally::default();
    match read(kit, wanted) {
        Ok(_) => Ok(tally),
        Err(Refusal::Content(faults)) => {
            tally.extend(faults);
            Ok(tally)
        }
        Err(other) => Err(other),
    }
}

/// Writes a copy of a set under a new id, named as derived from it.
pub fn new(kit: &Kit, new: &New<'_>) -> Result<PathBuf, Refusal> {
    let from = new.from.unwrap_or(FROM);
    read(kit, from)?;
    let (bytes, name) = file(kit, from)?;
    save(&written(kit, &bytes, &name, new, true)?, new)
}

fn file(kit: &Kit, wanted: &str) -> Result<(Vec<u8>, String), Refusal> {
    kit.edition_file("criteria", wanted, "app-no-criteria")
}

fn read(kit: &Kit, wanted: &str) -> Result<CriteriaSet, Refusal> {
    let (bytes, name) = file(kit, wanted)?;
    criteria(&String::from_utf8_lossy(&bytes), &name).map_err(Refusal::Content)
}
