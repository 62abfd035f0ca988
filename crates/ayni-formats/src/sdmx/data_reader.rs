//! Data sets of SDMX-ML, structure-specific and generic, by series, flat and by any other dimension.

use std::borrow::Cow;
use std::collections::BTreeMap;

use ayni_model::sdmx::{DataSet, FlowKind, Reference, Structure};
use ayni_model::{Finding, Severity};
use quick_xml::events::BytesStart;

use super::columns::Table;
use super::found::Found;
use super::message::{Named, Received, skipped};
use super::partial::{self, Partial};
use super::xml::{Step, Xml, name};
use super::{Action, Reading, check};

/// How often progress is told, in observations.
const OFTEN: usize = 1 << 14;

/// Attributes of a data set's element that are none of the structure's, for those who write them without a prefix.
const OF_THE_SET: [&str; 11] = [
    "structureRef",
    "setID",
    "action",
    "reportingBeginDate",
    "reportingEndDate",
    "validFromDate",
    "validToDate",
    "publicationYear",
    "publicationPeriod",
    "dataScope",
    "REPORTING_YEAR_START_DAY",
];

/// The data sets of a message so far.
pub(super) struct Sets<'k> {
    reading: &'k Reading<'k>,
    sets: Vec<Growing>,
    rows: usize,
}

/// A data set that grows.
struct Growing {
    kind: FlowKind,
    flow: Reference,
    action: Action,
    table: Table,
    lines: Vec<u32>,
    partials: Vec<Partial>,
    several: BTreeMap<String, char>,
}

/// Values by the place of their columns.
type Values<'t> = Vec<(usize, Cow<'t, str>)>;

impl<'k> Sets<'k> {
    pub(super) fn new(reading: &'k Reading<'k>) -> Sets<'k> {
        Sets { reading, sets: Vec::new(), rows: 0 }
    }

    /// Reads a data set. One that says the same of itself as the one before is more of it.
    pub(super) fn data_set(
        &mut self,
        xml: &mut Xml<'_, '_>,
        tag: &BytesStart<'_>,
        named: &BTreeMap<String, Named>,
        generic: bool,
        of_message: Action,
    ) {
        let action =
            xml.attribute(tag, "action").and_then(|action| Action::parse(&action)).unwrap_or(of_message);
        let reference = xml.attribute(tag, "structureRef").unwrap_or_default();
        let only = named.values().next().filter(|_| named.len() == 1);
        let named = named.get(&reference).or(only).cloned().unwrap_or_else(|| {
            let line = xml.line();
            let finding = Finding::new("sdmx-unplaced", Severity::Error).with("value", reference.as_str());
            xml.found.push(line, finding);
            Named { kind: FlowKind::Structure, flow: Reference::new("", &reference, ""), at: String::new() }
        });
        let same =
            |set: &&mut Growing| set.kind == named.kind && set.flow == named.flow && set.action == action;
        if self.sets.last_mut().filter(same).is_none() {
            self.sets.push(Growing {
                kind: named.kind,
                flow: named.flow.clone(),
                action,
                table: Table::default(),
                lines: Vec::new(),
                partials: Vec::new(),
                several: BTreeMap::new(),
            });
        }
        let structure = check::structure_of(self.reading.known, named.kind, &named.flow);
        let Some(set) = self.sets.last_mut() else { return };
        let mut set = Reader { set, at: &named.at, structure, reading: self.reading, rows: &mut self.rows };
        if generic { set.generic(xml) } else { set.specific(xml, tag) }
    }

    /// All of them, with what was said once of many observations given to each.
    pub(super) fn finish(self, reading: &Reading<'_>, _found: &mut Found) -> Vec<Received> {
        let finish = |set: Growing| {
            let rows = set.table.rows();
            let mut data = DataSet { kind: set.kind, flow: set.flow, columns: set.table.finish(), rows };
            if !set.partials.is_empty() {
                let structure = check::structure_of(reading.known, data.kind, &data.flow);
                let partials = set.partials.into_iter().map(|one| sorted(one, &data, structure)).collect();
                partial::apply(&mut data, partials);
            }
            let places = BTreeMap::new();
            Received { data, action: set.action, lines: set.lines, places, several: set.several }
        };
        self.sets.into_iter().map(finish).collect()
    }
}

/// Finds out which values of a group are its key: the dimensions, where the structure is known, else what the
/// observations carry too, since what is said of a group is said nowhere else.
fn sorted(partial: Partial, data: &DataSet, structure: Option<&Structure>) -> Partial {
    let is_key = |id: &str| match structure {
        Some(structure) => structure.dimensions().any(|dimension| dimension.id == id),
        None => data.column(id).is_some(),
    };
    let (more, attributes): (Vec<_>, Vec<_>) = partial.attributes.into_iter().partition(|(id, _)| is_key(id));
    Partial { key: partial.key.into_iter().chain(more).collect(), attributes }
}

struct Reader<'s> {
    set: &'s mut Growing,
    at: &'s str,
    structure: Option<&'s Structure>,
    reading: &'s Reading<'s>,
    rows: &'s mut usize,
}

impl Reader<'_> {
    /// Whether reading should go on after one more observation.
    fn counted(&mut self, xml: &mut Xml<'_, '_>) -> bool {
        *self.rows += 1;
        if self.rows.is_multiple_of(OFTEN) {
            self.reading.watch.progress(xml.position(), self.reading.total);
            if self.reading.watch.cancelled() {
                return false;
            }
        }
        if *self.rows > self.reading.limits.max_rows {
            let limit = self.reading.limits.max_rows;
            let line = xml.line();
            xml.found.push(line, Finding::new("sdmx-limit", Severity::Error).with("limit", limit));
            return false;
        }
        true
    }

    /// The components that an element carries as attributes.
    fn attributes<'t>(&mut self, xml: &mut Xml<'_, '_>, tag: &'t BytesStart<'t>, into: &mut Values<'t>) {
        for attribute in tag.attributes().with_checks(false) {
            let Ok(attribute) = attribute else {
                let line = xml.line();
                let finding = Finding::new("sdmx-syntax", Severity::Error).with("detail", name(tag));
                xml.found.push(line, finding);
                continue;
            };
            let key = attribute.key.into_inner();
            if key.contains(':') || key == "xmlns" {
                continue;
            }
            if let Some(value) = xml.value(&attribute) {
                into.push((self.set.table.place(key), value));
            }
        }
    }

    /// A value given as an element, since it is several or in several languages: joined as SDMX-CSV does it.
    fn component<'t>(&mut self, xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>, into: &mut Values<'t>) {
        let id = xml.attribute(tag, "id").unwrap_or_default();
        let mut values = Vec::new();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            if name(&tag) != "Value" {
                continue;
            }
            let (level, mut plain, mut texts) = (xml.depth(), String::new(), Vec::new());
            loop {
                match xml.next(level) {
                    Step::Text(text) => plain.push_str(&text),
                    Step::Child(tag) => {
                        let language = xml.attribute(&tag, "lang").unwrap_or_else(|| "en".to_owned());
                        texts.push(format!("{language}:{}", xml.content()));
                    }
                    Step::End => break,
                }
            }
            values.push(if texts.is_empty() { plain.trim().to_owned() } else { texts.join(";") });
        }
        if values.len() > 1 || values.iter().any(|value| value.contains(';')) {
            self.set.several.insert(id.clone(), ';');
        }
        into.push((self.set.table.place(&id), Cow::Owned(values.join(";"))));
    }

    fn specific(&mut self, xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>) {
        let mut of_set: Values<'_> = Vec::new();
        for attribute in tag.attributes().with_checks(false).flatten() {
            let key = attribute.key.into_inner();
            if !key.contains(':')
                && key != "xmlns"
                && !OF_THE_SET.contains(&key)
                && let Some(value) = xml.value(&attribute)
            {
                of_set.push((self.set.table.place(key), Cow::Owned(value.into_owned())));
            }
        }
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match name(&tag) {
                "Series" => {
                    let mut of_series = of_set.clone();
                    self.attributes(xml, &tag, &mut of_series);
                    let level = xml.depth();
                    while let Some(tag) = xml.child(level) {
                        match name(&tag) {
                            "Obs" if !self.observation(xml, &tag, &of_series) => return,
                            "Comp" => self.component(xml, &tag, &mut of_series),
                            _ => {}
                        }
                    }
                }
                "Obs" => {
                    if !self.observation(xml, &tag, &of_set) {
                        return;
                    }
                }
                "Group" | "Atts" => {
                    let mut values = Vec::new();
                    for attribute in tag.attributes().with_checks(false).flatten() {
                        let key = attribute.key.into_inner();
                        if !key.contains(':')
                            && key != "type"
                            && let Some(value) = xml.value(&attribute)
                        {
                            values.push((key.to_owned(), value.into_owned()));
                        }
                    }
                    self.set.partials.push(Partial { key: Vec::new(), attributes: values });
                }
                other => skipped(xml, other),
            }
        }
    }

    fn observation(&mut self, xml: &mut Xml<'_, '_>, tag: &BytesStart<'_>, of_series: &Values<'_>) -> bool {
        let line = xml.line();
        let mut own: Values<'_> = Vec::new();
        self.attributes(xml, tag, &mut own);
        if !matches!(self.at, "" | "TIME_PERIOD" | "AllDimensions") {
            // Where each measure is an element type of its own, the type says what the observation is of.
            let at = self.set.table.place(self.at);
            if !own.iter().any(|(place, _)| *place == at)
                && let Some(kind) = xml.attribute(tag, "type")
            {
                let kind = kind.rsplit_once(':').map_or(kind.as_str(), |(_, kind)| kind);
                own.push((at, Cow::Owned(kind.to_owned())));
            }
        }
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            if name(&tag) == "Comp" {
                self.component(xml, &tag, &mut own);
            }
        }
        self.row(xml, line, &own, of_series)
    }

    /// Adds an observation: what it says itself goes before what is said of its series.
    fn row(&mut self, xml: &mut Xml<'_, '_>, line: u32, own: &Values<'_>, of_series: &Values<'_>) -> bool {
        let values = own.iter().chain(of_series).map(|(place, value)| (*place, &**value));
        self.set.table.row(values);
        self.set.lines.push(line);
        self.counted(xml)
    }

    fn generic(&mut self, xml: &mut Xml<'_, '_>) {
        let mut of_set = Vec::new();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match name(&tag) {
                "Attributes" => self.pairs(xml, &mut of_set),
                "Series" => {
                    let mut of_series = of_set.clone();
                    let level = xml.depth();
                    while let Some(tag) = xml.child(level) {
                        match name(&tag) {
                            "SeriesKey" | "Attributes" => self.pairs(xml, &mut of_series),
                            "Obs" if !self.generic_observation(xml, &of_series) => return,
                            _ => {}
                        }
                    }
                }
                "Obs" => {
                    if !self.generic_observation(xml, &of_set) {
                        return;
                    }
                }
                "Group" => {
                    let mut partial = Partial::default();
                    let level = xml.depth();
                    while let Some(tag) = xml.child(level) {
                        match name(&tag) {
                            "GroupKey" => partial.key = named(xml),
                            "Attributes" => partial.attributes = named(xml),
                            _ => {}
                        }
                    }
                    self.set.partials.push(partial);
                }
                other => skipped(xml, other),
            }
        }
    }

    fn generic_observation(&mut self, xml: &mut Xml<'_, '_>, of_series: &Values<'_>) -> bool {
        let line = xml.line();
        let mut own: Values<'_> = Vec::new();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            let element = name(&tag);
            match element {
                "ObsDimension" | "ObsValue" => {
                    let fallback = match (element, self.at) {
                        ("ObsValue", _) => self.measure(),
                        (_, "" | "AllDimensions") => "TIME_PERIOD",
                        (_, at) => at,
                    };
                    let id = xml.attribute(&tag, "id").unwrap_or_else(|| fallback.to_owned());
                    let value = xml.attribute(&tag, "value").unwrap_or_default();
                    own.push((self.set.table.place(&id), Cow::Owned(value)));
                }
                "ObsKey" | "Attributes" => self.pairs(xml, &mut own),
                _ => {}
            }
        }
        self.row(xml, line, &own, of_series)
    }

    /// What the structure calls its measure.
    fn measure(&self) -> &str {
        let measure = |component: &&ayni_model::sdmx::Component| {
            component.kind == ayni_model::sdmx::ComponentKind::Measure
        };
        let known = self.structure.and_then(|structure| structure.components.iter().find(measure));
        known.map_or("OBS_VALUE", |measure| measure.id.as_str())
    }

    fn pairs(&mut self, xml: &mut Xml<'_, '_>, into: &mut Values<'_>) {
        for (id, value) in named(xml) {
            into.push((self.set.table.place(&id), Cow::Owned(value)));
        }
    }
}

/// The `Value` elements within the element that was begun last.
fn named(xml: &mut Xml<'_, '_>) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let level = xml.depth();
    while let Some(tag) = xml.child(level) {
        if name(&tag) == "Value" {
            let (id, value) = (xml.attribute(&tag, "id"), xml.attribute(&tag, "value"));
            all.extend(id.zip(value));
        }
    }
    all
}
