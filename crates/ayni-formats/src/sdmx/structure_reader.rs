//! Structure messages: agencies, code lists, concept schemes, dataflows; data structures are read in
//! `component_reader`.

use ayni_model::sdmx::{
    CodeList, Concept, ConceptScheme, Dataflow, ListedCode, Reference, Structures, Values,
};
use ayni_model::{Finding, Severity, Text};
use quick_xml::events::BytesStart;

use super::component_reader;
use super::found::Found;
use super::message::{Pointer, pointer, skipped, text};
use super::xml::{Xml, name};

/// Reads the sections of structure messages.
#[derive(Default)]
pub(super) struct Reader {
    structures: Structures,
    /// Components that leave their values to their concept: structure and component by place.
    open: Vec<(usize, usize)>,
}

/// What every artefact and item begins with.
#[derive(Default)]
pub(super) struct Head {
    pub(super) id: String,
    pub(super) name: Text,
    pub(super) description: Text,
}

impl Head {
    /// Takes a name or a description; whether the element was one.
    pub(super) fn take(&mut self, xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>) -> bool {
        match name(tag) {
            "Name" => text(xml, tag, &mut self.name),
            "Description" => text(xml, tag, &mut self.description),
            _ => return false,
        }
        true
    }

    /// The name; an id that stands in for one, in no language, is none.
    pub(super) fn named(&mut self) -> Text {
        if self.name.0.get("und") == Some(&self.id) {
            self.name.0.remove("und");
        }
        std::mem::take(&mut self.name)
    }
}

impl Reader {
    /// Reads all that stands under `Structures`.
    pub(super) fn section(&mut self, xml: &mut Xml<'_, '_>) {
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match name(&tag) {
                "OrganisationSchemes"
                | "AgencySchemes"
                | "Codelists"
                | "Concepts"
                | "ConceptSchemes"
                | "DataStructures"
                | "Dataflows" => self.artefacts(xml),
                other => skipped(xml, other),
            }
        }
    }

    fn artefacts(&mut self, xml: &mut Xml<'_, '_>) {
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            let element = name(&tag);
            // A mere pointer to where it is to be had.
            if xml.attribute(&tag, "isExternalReference").is_some_and(|is| is == "true") {
                skipped(xml, element);
                continue;
            }
            match element {
                "AgencyScheme" => self.agencies(xml, &tag),
                "Codelist" => self.code_list(xml, &tag),
                "ConceptScheme" => self.concept_scheme(xml, &tag),
                "Dataflow" => self.dataflow(xml, &tag),
                "DataStructure" => {
                    let Some(reference) = identity(xml, &tag) else { continue };
                    let (structure, open) = component_reader::structure(xml, reference);
                    let place = self.structures.structures.len();
                    self.open.extend(open.into_iter().map(|component| (place, component)));
                    self.structures.structures.push(structure);
                }
                other => skipped(xml, other),
            }
        }
    }

    fn agencies(&mut self, xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>) {
        let above = xml.attribute(tag, "agencyID").unwrap_or_default();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            if name(&tag) != "Agency" {
                continue;
            }
            let mut head = Head { id: id(xml, &tag), ..Head::default() };
            let level = xml.depth();
            while let Some(tag) = xml.child(level) {
                head.take(xml, &tag);
            }
            let id = if above == "SDMX" || above.is_empty() {
                head.id.clone()
            } else {
                format!("{above}.{}", head.id)
            };
            self.structures.agencies.insert(id, head.named());
        }
    }

    fn code_list(&mut self, xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>) {
        let Some(reference) = identity(xml, tag) else { return };
        let mut head = Head { id: reference.id.clone(), ..Head::default() };
        let mut codes = Vec::new();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match name(&tag) {
                "Code" => codes.push(code(xml, &tag)),
                "CodelistExtension" => skipped(xml, "CodelistExtension"),
                _ => {
                    head.take(xml, &tag);
                }
            }
        }
        let (name, description) = (head.named(), head.description);
        self.structures.code_lists.push(CodeList { reference, name, description, codes });
    }

    fn concept_scheme(&mut self, xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>) {
        let Some(reference) = identity(xml, tag) else { return };
        let mut head = Head { id: reference.id.clone(), ..Head::default() };
        let mut concepts = Vec::new();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            if name(&tag) == "Concept" {
                concepts.push(concept(xml, &tag));
            } else {
                head.take(xml, &tag);
            }
        }
        let (name, description) = (head.named(), head.description);
        self.structures.concept_schemes.push(ConceptScheme { reference, name, description, concepts });
    }

    fn dataflow(&mut self, xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>) {
        let Some(reference) = identity(xml, tag) else { return };
        let line = xml.line();
        let mut head = Head { id: reference.id.clone(), ..Head::default() };
        let mut structure = None;
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            if name(&tag) == "Structure" {
                structure = pointer(xml);
            } else {
                head.take(xml, &tag);
            }
        }
        let Some(Pointer::Artefact(structure, None)) = structure else {
            let finding =
                Finding::new("sdmx-unplaced", Severity::Warning).with("value", reference.to_string());
            xml.found.push(line, finding);
            return;
        };
        let (name, description) = (head.named(), head.description);
        self.structures.dataflows.push(Dataflow { reference, name, description, structure });
    }

    /// What was read. Components that say nothing of their values take those of their concept, from this message or from
    /// what is `known`; text where nobody says.
    pub(super) fn finish(mut self, known: &Structures, _found: &mut Found) -> Structures {
        for (structure, component) in std::mem::take(&mut self.open) {
            let place =
                self.structures.structures.get(structure).and_then(|one| one.components.get(component));
            let Some((scheme, id)) = place.map(|component| &component.concept) else { continue };
            let values = concept_values(&self.structures, scheme, id)
                .or_else(|| concept_values(known, scheme, id))
                .cloned();
            let there = self.structures.structures.get_mut(structure);
            if let Some((component, values)) =
                there.and_then(|one| one.components.get_mut(component)).zip(values)
            {
                component.values = values;
            }
        }
        self.structures
    }
}

fn concept_values<'s>(structures: &'s Structures, scheme: &Reference, id: &str) -> Option<&'s Values> {
    let scheme = structures.concept_schemes.iter().find(|one| one.reference == *scheme)?;
    scheme.concepts.iter().find(|concept| concept.id == id)?.values.as_ref()
}

/// The id of an item; empty, with a finding, where there is none.
pub(super) fn id(xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>) -> String {
    xml.attribute(tag, "id").unwrap_or_else(|| {
        let finding = Finding::new("sdmx-id-missing", Severity::Error).with("element", name(tag));
        let line = xml.line();
        xml.found.push(line, finding);
        String::new()
    })
}

/// The name of an artefact; without an id or agency it is left out, and found.
fn identity(xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>) -> Option<Reference> {
    let (id, agency) = (xml.attribute(tag, "id"), xml.attribute(tag, "agencyID"));
    let version = xml.attribute(tag, "version").unwrap_or_else(|| "1.0".to_owned());
    match (id, agency) {
        (Some(id), Some(agency)) => Some(Reference { agency, id, version }),
        _ => {
            let finding = Finding::new("sdmx-id-missing", Severity::Error).with("element", name(tag));
            let line = xml.line();
            xml.found.push(line, finding);
            None
        }
    }
}

fn code(xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>) -> ListedCode {
    let mut head = Head { id: id(xml, tag), ..Head::default() };
    let mut parent = None;
    let level = xml.depth();
    while let Some(tag) = xml.child(level) {
        if name(&tag) == "Parent" {
            parent = match pointer(xml) {
                Some(Pointer::Local(id) | Pointer::Artefact(_, Some(id))) => Some(id),
                _ => None,
            };
        } else {
            head.take(xml, &tag);
        }
    }
    let name = head.named();
    ListedCode { id: head.id, name, description: head.description, parent }
}

fn concept(xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>) -> Concept {
    let mut head = Head { id: id(xml, tag), ..Head::default() };
    let mut values = None;
    let level = xml.depth();
    while let Some(tag) = xml.child(level) {
        if name(&tag) == "CoreRepresentation" {
            values = component_reader::values(xml);
        } else {
            head.take(xml, &tag);
        }
    }
    let name = head.named();
    Concept { id: head.id, name, description: head.description, values }
}
