//! Structure-specific data messages of SDMX-ML 2.1 and 3.0.

use std::io;

use ayni_model::sdmx::{Attachment, Column, Component, ComponentKind, DataSet, FlowKind, Structure};

use super::markup::{Markup, escape};
use super::series::groups;
use super::structure_writer::MEASURE;
use super::urn;
use super::{DataSyntax, Header, MlVersion, WriteFault};

/// A column with its values as attributes: ` SEX="F"`, nothing where a value is missing.
struct Attribute<'d> {
    column: &'d Column,
    lead: Vec<u8>,
    ready: Vec<Vec<u8>>,
}

impl<'d> Attribute<'d> {
    fn new(id: &str, column: &'d Column) -> Attribute<'d> {
        let lead = format!(" {id}=\"").into_bytes();
        let mut attribute = Attribute { column, lead, ready: Vec::new() };
        if let Column::Coded { distinct, .. } = column {
            attribute.ready = distinct
                .iter()
                .map(|value| {
                    let mut bytes = Vec::new();
                    attribute.push(value, &mut bytes);
                    bytes
                })
                .collect();
        }
        attribute
    }

    fn push(&self, value: &str, into: &mut Vec<u8>) {
        if !value.is_empty() {
            into.extend_from_slice(&self.lead);
            escape(into, value);
            into.push(b'"');
        }
    }

    fn write(&self, row: u32, into: &mut Vec<u8>) {
        match self.column {
            Column::Coded { rows, .. } => {
                if let Some(bytes) = rows.get(row as usize).and_then(|place| self.ready.get(*place as usize))
                {
                    into.extend_from_slice(bytes);
                }
            }
            Column::Plain(_) => self.push(self.column.value(row as usize), into),
        }
    }
}

/// The columns of a data set by the element that carries them.
#[derive(Default)]
struct Places<'d> {
    set: Vec<Named<'d>>,
    series: Vec<Named<'d>>,
    observation: Vec<Named<'d>>,
}

impl<'d> Places<'d> {
    /// `at` is the dimension that observations carry; without it they carry all.
    fn new(data: &'d DataSet, structure: &'d Structure, at: Option<&str>) -> Result<Self, WriteFault> {
        if let Some((id, _)) = data.columns.iter().find(|(id, _)| structure.component(id).is_none()) {
            return Err(WriteFault::Column(id.clone()));
        }
        let mut places = Places::default();
        for component in &structure.components {
            let Some(column) = data.column(&component.id) else {
                if matches!(component.kind, ComponentKind::Dimension | ComponentKind::TimeDimension) {
                    return Err(WriteFault::Dimension(component.id.clone()));
                }
                continue;
            };
            places.list(component, at).push((&component.id, column));
        }
        Ok(places)
    }

    fn list(&mut self, component: &Component, at: Option<&str>) -> &mut Vec<Named<'d>> {
        let in_series = |at: &str| match &component.kind {
            ComponentKind::Dimension | ComponentKind::TimeDimension => component.id != at,
            ComponentKind::Attribute { of: Attachment::Dimensions(ids), .. } => ids.iter().all(|id| id != at),
            _ => false,
        };
        match &component.kind {
            ComponentKind::Attribute { of: Attachment::DataSet, .. } => &mut self.set,
            ComponentKind::Attribute { of: Attachment::Dimensions(ids), .. } if ids.is_empty() => {
                &mut self.set
            }
            _ if at.is_some_and(in_series) => &mut self.series,
            _ => &mut self.observation,
        }
    }
}

type Named<'d> = (&'d str, &'d Column);

fn columns<'d>(list: &[Named<'d>]) -> Vec<&'d Column> {
    list.iter().map(|(_, column)| *column).collect()
}

fn attributes<'d>(list: &[Named<'d>]) -> Vec<Attribute<'d>> {
    list.iter().map(|(id, column)| Attribute::new(id, column)).collect()
}

/// Writes a data set.
pub(super) fn write(
    out: &mut dyn io::Write,
    data: &DataSet,
    structure: &Structure,
    syntax: DataSyntax,
    by_series: bool,
    header: &Header,
) -> Result<(), WriteFault> {
    let version = syntax.version();
    let more = |component: &&Component| {
        version == MlVersion::V21 && component.kind == ComponentKind::Measure && component.id != MEASURE
    };
    if let Some(measure) = structure.components.iter().find(more) {
        return Err(WriteFault::NotInVersion(measure.id.clone()));
    }
    // Time stands last; where there is none, the last dimension takes its place.
    let at = structure.dimensions().last().filter(|_| by_series).map(|dimension| dimension.id.as_str());
    let places = Places::new(data, structure, at)?;
    let mut markup = Markup::new(out);
    open(&mut markup, data, version, at.unwrap_or("AllDimensions"), header)?;
    let (of_set, of_series, of_observation) =
        (attributes(&places.set), attributes(&places.series), attributes(&places.observation));
    let all: Vec<u32> = (0..data.rows as u32).collect();
    let mut bytes = Vec::new();
    let mut put = |markup: &mut Markup<'_>, attributes: &[Attribute<'_>], row: u32| {
        bytes.clear();
        for attribute in attributes {
            attribute.write(row, &mut bytes);
        }
        markup.escaped(&bytes);
    };
    for set in groups(&columns(&places.set), &all) {
        begin_set(&mut markup, data.kind, version, header);
        let Some(first) = set.first() else { continue };
        put(&mut markup, &of_set, *first);
        let series = if at.is_some() { groups(&columns(&places.series), &set) } else { vec![set] };
        for rows in series {
            if let Some(first) = rows.first().filter(|_| at.is_some()) {
                markup.start("Series");
                put(&mut markup, &of_series, *first);
            }
            for row in &rows {
                markup.start("Obs");
                put(&mut markup, &of_observation, *row);
                markup.end()?;
            }
            if at.is_some() {
                markup.end()?;
            }
        }
        markup.end()?;
    }
    if data.rows == 0 {
        begin_set(&mut markup, data.kind, version, header);
    }
    markup.finish()
}

/// The name of the structure within the message.
const STRUCTURE_ID: &str = "S1";

fn open(
    markup: &mut Markup<'_>,
    data: &DataSet,
    version: MlVersion,
    at: &str,
    header: &Header,
) -> Result<(), WriteFault> {
    let class = urn::flow_class(data.kind);
    let own = format!("{}:ObsLevelDim:{at}", urn::urn(class, &data.flow, None));
    markup.start("message:StructureSpecificData");
    markup.namespaces(
        version,
        &[("message", "message"), ("common", "common"), ("ss", "data/structurespecific")],
    );
    markup.attribute("xmlns:ns1", &own);
    markup.head(header)?;
    markup.start("message:Structure");
    markup.attribute("structureID", STRUCTURE_ID);
    markup.attribute("namespace", &own);
    markup.attribute("dimensionAtObservation", at);
    let element = match (data.kind, version) {
        (FlowKind::Dataflow, _) => "common:StructureUsage",
        (FlowKind::Structure, _) => "common:Structure",
        // The 2.1 schema spells it so.
        (FlowKind::Agreement, MlVersion::V21) => "common:ProvisionAgrement",
        (FlowKind::Agreement, MlVersion::V30) => "common:ProvisionAgreement",
    };
    if version == MlVersion::V30 {
        markup.text(element, None, &urn::urn(class, &data.flow, None))?;
    } else {
        markup.start(element);
        markup.start("Ref");
        markup.attribute("agencyID", &data.flow.agency);
        markup.attribute("id", &data.flow.id);
        markup.attribute("version", &data.flow.version);
        markup.attribute("package", class.package);
        markup.attribute("class", class.name);
        markup.end()?;
        markup.end()?;
    }
    markup.end()?;
    markup.text("message:DataSetAction", None, header.action.word())?;
    markup.end()
}

fn begin_set(markup: &mut Markup<'_>, kind: FlowKind, version: MlVersion, header: &Header) {
    markup.start("message:DataSet");
    markup.attribute("xsi:type", "ns1:DataSetType");
    markup.attribute("ss:structureRef", STRUCTURE_ID);
    markup.attribute("ss:action", header.action.word());
    if version == MlVersion::V21 {
        markup.attribute(
            "ss:dataScope",
            match kind {
                FlowKind::Dataflow => "Dataflow",
                FlowKind::Structure => "DataStructure",
                FlowKind::Agreement => "ProvisionAgreement",
            },
        );
    }
}
