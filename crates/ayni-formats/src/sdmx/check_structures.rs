//! Structures held against themselves: what they name must be there, and once.

use std::collections::BTreeSet;

use ayni_model::sdmx::{Attachment, ComponentKind, Reference, Structure, Structures, Values};
use ayni_model::{Finding, Severity};

use super::Limits;
use super::check::codes;
use super::found::Found;

/// Checks the structures of a message; what they name may also stand in `known`. `file` names the file in findings.
pub fn check_structures(
    structures: &Structures,
    known: &Structures,
    file: &str,
    limits: &Limits,
) -> Vec<Finding> {
    let mut found = Found::new(file, limits.max_findings);
    for list in &structures.code_lists {
        let ids: BTreeSet<&str> = list.codes.iter().map(|code| code.id.as_str()).collect();
        repeated(list.codes.iter().map(|code| code.id.as_str()), &list.reference, &mut found);
        for code in &list.codes {
            if let Some(parent) = code.parent.as_deref().filter(|parent| !ids.contains(parent)) {
                let of = format!("{}.{}", list.reference, code.id);
                found.push(0, missing(Severity::Warning, &of, parent));
            }
        }
    }
    for scheme in &structures.concept_schemes {
        repeated(scheme.concepts.iter().map(|concept| concept.id.as_str()), &scheme.reference, &mut found);
    }
    for flow in &structures.dataflows {
        let there = |all: &Structures| all.structures.iter().any(|one| one.reference == flow.structure);
        if !there(structures) && !there(known) {
            let finding =
                missing(Severity::Warning, &flow.reference.to_string(), &flow.structure.to_string());
            found.push(0, finding);
        }
    }
    for structure in &structures.structures {
        one(structure, structures, known, &mut found);
    }
    found.finish()
}

fn one(structure: &Structure, structures: &Structures, known: &Structures, found: &mut Found) {
    repeated(structure.components.iter().map(|one| one.id.as_str()), &structure.reference, found);
    for component in &structure.components {
        let of = format!("{}.{}", structure.reference, component.id);
        if let Values::Codes(list) = &component.values
            && codes(structures, list).is_none()
            && codes(known, list).is_none()
        {
            found.push(0, missing(Severity::Error, &of, &list.to_string()));
        }
        let (scheme, id) = &component.concept;
        let has = |all: &Structures| {
            let scheme = all.concept_schemes.iter().find(|one| one.reference == *scheme);
            scheme.is_some_and(|scheme| scheme.concepts.iter().any(|concept| concept.id == *id))
        };
        if !has(structures) && !has(known) {
            found.push(0, missing(Severity::Warning, &of, &format!("{scheme}.{id}")));
        }
        if let ComponentKind::Attribute { of: Attachment::Dimensions(ids), .. } = &component.kind {
            for id in ids.iter().filter(|id| !structure.dimensions().any(|one| one.id == **id)) {
                found.push(0, missing(Severity::Error, &of, id));
            }
        }
    }
}

/// What is named and is not there.
fn missing(severity: Severity, of: &str, reference: &str) -> Finding {
    Finding::new("sdmx-reference-missing", severity).with("of", of).with("reference", reference)
}

fn repeated<'i>(ids: impl Iterator<Item = &'i str>, artefact: &Reference, found: &mut Found) {
    let mut seen = BTreeSet::new();
    for id in ids.filter(|id| !seen.insert(*id)) {
        let finding = Finding::new("sdmx-id-repeated", Severity::Error)
            .with("id", id)
            .with("artefact", artefact.to_string());
        found.push(0, finding);
    }
}
