//! What a message turns out to be, and its head.

use std::collections::BTreeMap;

use ayni_model::sdmx::{DataSet, FlowKind, Reference, Structures};
use ayni_model::{Finding, Severity, Text};
use quick_xml::events::BytesStart;

use super::found::Found;
use super::xml::{Step, Xml, name};
use super::{Action, Header, Party, Reading, data_reader, structure_reader, urn};

/// A message that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// Its head; SDMX-CSV has none.
    pub header: Header,
    /// The structures that it carries.
    pub structures: Structures,
    /// The data sets that it carries, by what they are data of and what is to be done with them.
    pub sets: Vec<Received>,
}

/// A data set with what is known of its way here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The data.
    pub data: DataSet,
    /// What is to be done with them.
    pub action: Action,
    /// The line of the file at which each observation stands, from 1.
    pub lines: Vec<u32>,
    /// The column of the file, from 1, of each column of the data; empty where the file has none (XML).
    pub places: BTreeMap<String, u32>,
    /// Columns whose values may be several, and what stands between them.
    pub several: BTreeMap<String, char>,
}

impl From<DataSet> for Received {
    /// A data set that came from nowhere: made here, and to be checked before it goes out. Its findings have no line.
    fn from(data: DataSet) -> Received {
        let (places, several) = (BTreeMap::new(), BTreeMap::new());
        Received { data, action: Action::default(), lines: Vec::new(), places, several }
    }
}

/// What the head of a data message says of a structure that its data sets name.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) kind: FlowKind,
    pub(super) flow: Reference,
    /// The dimension that observations carry.
    pub(super) at: String,
}

/// Reads a message of SDMX-ML.
pub(super) fn read(text: &str, reading: &Reading<'_>, found: &mut Found) -> Message {
    let mut xml = Xml::new(text, found);
    let mut message = Message::default();
    let Some(root) = xml.child(0) else {
        if !xml.broken() {
            xml.found.push(0, Finding::new("sdmx-format-unknown", Severity::Error));
        }
        return message;
    };
    let namespace = namespace(&mut xml, &root);
    let version = urn::version_and_part(&namespace).map(|(version, _)| version.to_owned());
    match version.as_deref() {
        Some("v2_1" | "v3_0" | "v3_1") => {}
        Some(version) => {
            // `v2_0` is `2.0` to people.
            let version = version.trim_start_matches(['v', 'V']).replace('_', ".");
            let kind = format!("SDMX-ML {version}");
            let finding = Finding::new("sdmx-kind-not-read", Severity::Error).with("kind", kind);
            let line = xml.line();
            xml.found.push(line, finding);
            return message;
        }
        None => {
            let line = xml.line();
            xml.found.push(line, Finding::new("sdmx-format-unknown", Severity::Error));
            return message;
        }
    }
    let kind = match name(&root) {
        "Structure" => Kind::Structure,
        "StructureSpecificData" | "StructureSpecificTimeSeriesData" => Kind::Specific,
        "GenericData" | "GenericTimeSeriesData" => Kind::Generic,
        other => {
            let finding = Finding::new("sdmx-kind-not-read", Severity::Error).with("kind", other);
            let line = xml.line();
            xml.found.push(line, finding);
            return message;
        }
    };
    let level = xml.depth();
    let mut named = BTreeMap::new();
    let mut structures = structure_reader::Reader::default();
    let mut sets = data_reader::Sets::new(reading);
    while let Some(tag) = xml.child(level) {
        match name(&tag) {
            "Header" => header(&mut xml, &mut message.header, &mut named),
            "Structures" if kind == Kind::Structure => structures.section(&mut xml),
            "DataSet" if kind != Kind::Structure => {
                let action = message.header.action;
                sets.data_set(&mut xml, &tag, &named, kind == Kind::Generic, action);
            }
            "Footer" => footer(&mut xml),
            other => skipped(&mut xml, other),
        }
    }
    message.structures = structures.finish(reading.known, &mut *xml.found);
    message.sets = sets.finish(reading, xml.found);
    message
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Structure,
    Specific,
    Generic,
}

/// Says that an element was left out. Where it stands often, once.
pub(super) fn skipped(xml: &mut Xml<'_, '_>, element: &str) {
    let finding = Finding::new("sdmx-element-skipped", Severity::Note).with("element", element);
    let line = xml.line();
    xml.found.push(line, finding);
}

/// The namespace of an element, as it declares it itself.
fn namespace(xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>) -> String {
    let full: &str = tag.name().into_inner();
    let declaration = match full.split_once(':') {
        Some((prefix, _)) => format!("xmlns:{prefix}"),
        None => "xmlns".to_owned(),
    };
    for attribute in tag.attributes().with_checks(false).flatten() {
        if attribute.key.into_inner() == declaration {
            return xml.value(&attribute).map(std::borrow::Cow::into_owned).unwrap_or_default();
        }
    }
    String::new()
}

fn header(xml: &mut Xml<'_, '_>, header: &mut Header, named: &mut BTreeMap<String, Named>) {
    let level = xml.depth();
    while let Some(tag) = xml.child(level) {
        match name(&tag) {
            "ID" => header.id = xml.content().trim().to_owned(),
            "Test" => header.test = matches!(xml.content().trim(), "true" | "1"),
            "Prepared" => header.prepared = xml.content().trim().to_owned(),
            "Sender" => header.sender = party(xml, &tag),
            "Receiver" => {
                let receiver = party(xml, &tag);
                header.receivers.push(receiver);
            }
            "DataSetAction" => header.action = Action::parse(xml.content().trim()).unwrap_or_default(),
            "Structure" => structure(xml, &tag, named),
            _ => {}
        }
    }
}

fn party(xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>) -> Party {
    let mut party = Party { id: xml.attribute(tag, "id").unwrap_or_default(), name: Text::default() };
    let level = xml.depth();
    while let Some(tag) = xml.child(level) {
        if name(&tag) == "Name" {
            text(xml, &tag, &mut party.name);
        }
    }
    party
}

/// The structure that data sets of the message may name.
fn structure(xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>, named: &mut BTreeMap<String, Named>) {
    let id = xml.attribute(tag, "structureID").unwrap_or_default();
    let at = xml.attribute(tag, "dimensionAtObservation").unwrap_or_default();
    let level = xml.depth();
    while let Some(tag) = xml.child(level) {
        let kind = match name(&tag) {
            "StructureUsage" => FlowKind::Dataflow,
            "Structure" => FlowKind::Structure,
            "ProvisionAgrement" | "ProvisionAgreement" => FlowKind::Agreement,
            _ => continue,
        };
        if let Some(Pointer::Artefact(flow, _)) = pointer(xml) {
            named.insert(id.clone(), Named { kind, flow, at: at.clone() });
        }
    }
}

/// What the provider of the message had to say: that it was too much, that parts are missing.
fn footer(xml: &mut Xml<'_, '_>) {
    let level = xml.depth();
    while let Some(tag) = xml.child(level) {
        let code = xml.attribute(&tag, "code").unwrap_or_default();
        let line = xml.line();
        let text = xml.content();
        let said = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let finding = Finding::new("sdmx-footer", Severity::Warning).with("code", code).with("text", said);
        xml.found.push(line, finding);
    }
}

/// Adds a text in its language; the schemas say that it is English where nobody says more. A name in no language is
/// an id that stands in for a name, see `write_structures`.
pub(super) fn text(xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>, into: &mut Text) {
    let language = xml.attribute(tag, "lang").filter(|language| !language.is_empty());
    let language = language.unwrap_or_else(|| "en".to_owned());
    let content = xml.content();
    if !content.is_empty() && !into.0.contains_key(&language) {
        into.0.insert(language, content);
    }
}

/// What a reference points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pointer {
    /// An artefact, or an item of it.
    Artefact(Reference, Option<String>),
    /// Something in the same artefact.
    Local(String),
}

/// The reference that the element begun last holds: a `Ref`, a URN in an element of its own, a URN or an id as text.
pub(super) fn pointer(xml: &mut Xml<'_, '_>) -> Option<Pointer> {
    let level = xml.depth();
    let (mut pointer, mut words) = (None, String::new());
    loop {
        match xml.next(level) {
            Step::Child(tag) if name(&tag) == "Ref" => {
                let mut get = |name| xml.attribute(&tag, name);
                let id = get("id").unwrap_or_default();
                // The schemas have 1.0 where nothing is said.
                let version = |given: Option<String>| given.unwrap_or_else(|| "1.0".to_owned());
                pointer = match (get("agencyID"), get("maintainableParentID")) {
                    (Some(agency), Some(parent)) => {
                        let reference = Reference {
                            agency,
                            id: parent,
                            version: version(get("maintainableParentVersion")),
                        };
                        Some(Pointer::Artefact(reference, Some(id)))
                    }
                    (Some(agency), None) => {
                        let version = version(get("version"));
                        Some(Pointer::Artefact(Reference { agency, id, version }, None))
                    }
                    (None, _) => Some(Pointer::Local(id)),
                };
            }
            Step::Child(tag) if name(&tag) == "URN" => words = xml.content(),
            Step::Child(_) => {}
            Step::Text(text) => words.push_str(&text),
            Step::End => break,
        }
    }
    let words = words.trim();
    pointer.or_else(|| match urn::parse(words) {
        Some((_, reference, item)) => Some(Pointer::Artefact(reference, item.map(str::to_owned))),
        None if words.is_empty() => None,
        None => Some(Pointer::Local(words.to_owned())),
    })
}
