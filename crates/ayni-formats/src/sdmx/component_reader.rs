//! Data structure definitions: dimensions, measures, attributes.

use std::collections::BTreeMap;

use ayni_model::sdmx::{Attachment, Component, ComponentKind, Reference, Structure, Values};
use quick_xml::events::BytesStart;

use super::message::{Pointer, pointer};
use super::structure_reader::Head;
use super::structure_writer::{MEASURE, TIME};
use super::xml::{Xml, name};

/// A component with what decides on its place.
struct Draft {
    component: Component,
    /// Whether it says itself what values it takes.
    says: bool,
    /// Where its element says that it stands, from 1.
    position: Option<u32>,
}

/// Reads a data structure. The second value tells the components that leave their values to their concept, by place.
pub(super) fn structure(xml: &mut Xml<'_, '_>, reference: Reference) -> (Structure, Vec<usize>) {
    let mut head = Head { id: reference.id.clone(), ..Head::default() };
    let mut drafts = Vec::new();
    let mut groups = BTreeMap::new();
    let level = xml.depth();
    while let Some(tag) = xml.child(level) {
        if name(&tag) == "DataStructureComponents" {
            let level = xml.depth();
            while let Some(tag) = xml.child(level) {
                match name(&tag) {
                    "Group" => group(xml, &tag, &mut groups),
                    "DimensionList" | "MeasureList" | "AttributeList" => list(xml, &groups, &mut drafts),
                    _ => {}
                }
            }
        } else {
            head.take(xml, &tag);
        }
    }
    let rank = |draft: &Draft| match draft.component.kind {
        ComponentKind::Dimension => (0, draft.position.unwrap_or(0)),
        ComponentKind::TimeDimension => (1, 0),
        ComponentKind::Measure => (2, 0),
        ComponentKind::Attribute { .. } => (3, 0),
    };
    // Where one has no position, the order of the message is the order.
    let placed = drafts
        .iter()
        .filter(|draft| draft.component.kind == ComponentKind::Dimension)
        .all(|draft| draft.position.is_some());
    drafts.sort_by_key(|draft| if placed { rank(draft) } else { (rank(draft).0, 0) });
    let open = drafts.iter().enumerate().filter(|(_, draft)| !draft.says).map(|(place, _)| place).collect();
    let name = head.named();
    let components = drafts.into_iter().map(|draft| draft.component).collect();
    (Structure { reference, name, description: head.description, components }, open)
}

/// The dimensions of a group, by its id.
fn group(xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>, groups: &mut BTreeMap<String, Vec<String>>) {
    let id = xml.attribute(tag, "id").unwrap_or_default();
    let mut dimensions = Vec::new();
    let level = xml.depth();
    while let Some(tag) = xml.child(level) {
        if name(&tag) == "GroupDimension" {
            let level = xml.depth();
            while let Some(tag) = xml.child(level) {
                if name(&tag) == "DimensionReference" {
                    dimensions.extend(local(xml));
                }
            }
        }
    }
    groups.insert(id, dimensions);
}

/// The id of something in the same structure.
fn local(xml: &mut Xml<'_, '_>) -> Option<String> {
    match pointer(xml)? {
        Pointer::Local(id) | Pointer::Artefact(_, Some(id)) => Some(id),
        Pointer::Artefact(reference, None) => Some(reference.id),
    }
}

fn list(xml: &mut Xml<'_, '_>, groups: &BTreeMap<String, Vec<String>>, drafts: &mut Vec<Draft>) {
    let level = xml.depth();
    while let Some(tag) = xml.child(level) {
        let (kind, id) = match name(&tag) {
            "Dimension" | "MeasureDimension" => (ComponentKind::Dimension, None),
            "TimeDimension" => (ComponentKind::TimeDimension, Some(TIME)),
            "PrimaryMeasure" => (ComponentKind::Measure, Some(MEASURE)),
            "Measure" => (ComponentKind::Measure, None),
            "Attribute" => {
                let status = ["assignmentStatus", "usage"].map(|name| xml.attribute(&tag, name));
                let mandatory = status.iter().flatten().any(|said| said.eq_ignore_ascii_case("mandatory"));
                (ComponentKind::Attribute { mandatory, of: Attachment::Observation }, None)
            }
            other => {
                super::message::skipped(xml, other);
                continue;
            }
        };
        component(xml, &tag, kind, id, groups, drafts);
    }
}

fn component(
    xml: &mut Xml<'_, '_>,
    tag: &BytesStart<'_>,
    mut kind: ComponentKind,
    id: Option<&str>,
    groups: &BTreeMap<String, Vec<String>>,
    drafts: &mut Vec<Draft>,
) {
    let id = xml.attribute(tag, "id").or_else(|| id.map(str::to_owned));
    let position = xml.attribute(tag, "position").and_then(|position| position.parse().ok());
    let line = xml.line();
    let (mut concept, mut said) = (None, None);
    let level = xml.depth();
    while let Some(tag) = xml.child(level) {
        match name(&tag) {
            "ConceptIdentity" => concept = pointer(xml),
            "LocalRepresentation" => said = values(xml),
            "AttributeRelationship" => {
                if let ComponentKind::Attribute { of, .. } = &mut kind {
                    *of = attachment(xml, groups);
                }
            }
            _ => {}
        }
    }
    let concept = match concept {
        Some(Pointer::Artefact(scheme, Some(concept))) => (scheme, concept),
        // Nobody says which scheme; the id is all there is.
        Some(Pointer::Local(concept)) => (Reference::new("", "", ""), concept),
        _ => (Reference::new("", "", ""), String::new()),
    };
    // The schemas let the concept's id stand for the component's.
    let Some(id) = id.or_else(|| Some(concept.1.clone()).filter(|id| !id.is_empty())) else {
        let finding = ayni_model::Finding::new("sdmx-id-missing", ayni_model::Severity::Error)
            .with("element", name(tag));
        xml.found.push(line, finding);
        return;
    };
    let says = said.is_some();
    let unsaid = if kind == ComponentKind::TimeDimension { Values::Period } else { Values::Text(None) };
    let component = Component { id, concept, kind, values: said.unwrap_or(unsaid) };
    drafts.push(Draft { component, says, position });
}

/// What an attribute is said of.
fn attachment(xml: &mut Xml<'_, '_>, groups: &BTreeMap<String, Vec<String>>) -> Attachment {
    let mut of = Attachment::DataSet;
    let mut dimensions = Vec::new();
    let level = xml.depth();
    while let Some(tag) = xml.child(level) {
        match name(&tag) {
            "Dimension" => dimensions.extend(local(xml)),
            "Group" => {
                dimensions.extend(local(xml).and_then(|id| groups.get(&id).cloned()).unwrap_or_default())
            }
            "PrimaryMeasure" | "Observation" => of = Attachment::Observation,
            _ => {}
        }
    }
    if dimensions.is_empty() { of } else { Attachment::Dimensions(dimensions) }
}

/// The values that a representation allows.
pub(super) fn values(xml: &mut Xml<'_, '_>) -> Option<Values> {
    let mut values = None;
    let level = xml.depth();
    while let Some(tag) = xml.child(level) {
        match name(&tag) {
            "Enumeration" => {
                if let Some(Pointer::Artefact(list, None)) = pointer(xml) {
                    values = Some(Values::Codes(list));
                }
            }
            "TextFormat" => {
                let length = xml.attribute(&tag, "maxLength").and_then(|length| length.parse().ok());
                let kind = xml.attribute(&tag, "textType").unwrap_or_else(|| "String".to_owned());
                values = Some(match kind.as_str() {
                    "String" => Values::Text(length),
                    "Decimal" => Values::Decimal,
                    "Integer" => Values::Integer,
                    "ObservationalTimePeriod" => Values::Period,
                    "Boolean" => Values::Boolean,
                    _ => Values::Other(kind),
                });
            }
            _ => {}
        }
    }
    values
}
