//! Structure messages of SDMX-ML 2.1 and 3.0.

use std::collections::BTreeMap;
use std::io;

use ayni_model::Text;
use ayni_model::sdmx::{
    Attachment, CodeList, Component, ComponentKind, ConceptScheme, Dataflow, ListedCode, Reference,
    Structure, Structures, Values,
};
use ayni_model::text::UNDETERMINED;

use super::markup::Markup;
use super::urn::{self, Class};
use super::{Header, MlVersion, WriteFault};

type Done = Result<(), WriteFault>;

/// The one measure that 2.1 has, and the one time dimension that both versions have.
pub(super) const MEASURE: &str = "OBS_VALUE";
pub(super) const TIME: &str = "TIME_PERIOD";

/// Writes a structure message.
pub(super) fn write(
    out: &mut dyn io::Write,
    structures: &Structures,
    version: MlVersion,
    header: &Header,
) -> Done {
    let mut markup = Markup::new(out);
    markup.start("message:Structure");
    markup.namespaces(version, &[("message", "message"), ("common", "common"), ("str", "structure")]);
    markup.head(header)?;
    markup.end()?;
    markup.start("message:Structures");
    let mut writer = Writer { markup, version };
    // The order is that of the 2.1 schema; 3.0 leaves it free.
    writer.agencies(&structures.agencies)?;
    writer.section("str:Dataflows", &structures.dataflows, Writer::dataflow)?;
    writer.section("str:Codelists", &structures.code_lists, Writer::code_list)?;
    let concepts = if version == MlVersion::V21 { "str:Concepts" } else { "str:ConceptSchemes" };
    writer.section(concepts, &structures.concept_schemes, Writer::concept_scheme)?;
    writer.section("str:DataStructures", &structures.structures, Writer::structure)?;
    writer.markup.finish()
}

struct Writer<'o> {
    markup: Markup<'o>,
    version: MlVersion,
}

impl Writer<'_> {
    fn section<T>(&mut self, name: &'static str, items: &[T], write: impl Fn(&mut Self, &T) -> Done) -> Done {
        if items.is_empty() {
            return Ok(());
        }
        self.markup.start(name);
        items.iter().try_for_each(|item| write(self, item))?;
        self.markup.end()
    }

    /// Agencies stand in the scheme of the agency above them: `A.B` is `B` in the scheme of `A`.
    fn agencies(&mut self, agencies: &BTreeMap<String, Text>) -> Done {
        let mut schemes: BTreeMap<&str, Vec<(&str, &Text)>> = BTreeMap::new();
        for (id, name) in agencies {
            let (above, own) = id.rsplit_once('.').unwrap_or(("SDMX", id));
            schemes.entry(above).or_default().push((own, name));
        }
        if schemes.is_empty() {
            return Ok(());
        }
        self.markup.start(match self.version {
            MlVersion::V21 => "str:OrganisationSchemes",
            MlVersion::V30 => "str:AgencySchemes",
        });
        for (above, agencies) in schemes {
            self.markup.start("str:AgencyScheme");
            // Such a scheme has no version of its own: 2.1 has it fixed at 1.0, and 3.0 has none.
            let version = if self.version == MlVersion::V21 { "1.0" } else { "" };
            self.identity(&Reference::new(above, "AGENCIES", version));
            self.names("Agencies", &Text::of("en", "Agencies"), &Text::default())?;
            for (id, name) in agencies {
                self.markup.start("str:Agency");
                self.markup.attribute("id", id);
                self.names(id, name, &Text::default())?;
                self.markup.end()?;
            }
            self.markup.end()?;
        }
        self.markup.end()
    }

    fn identity(&mut self, reference: &Reference) {
        self.markup.attribute("id", &reference.id);
        self.markup.attribute("agencyID", &reference.agency);
        if !reference.version.is_empty() {
            self.markup.attribute("version", &reference.version);
        }
    }

    /// Begins an artefact: its identity, names and descriptions.
    fn artefact(
        &mut self,
        element: &'static str,
        class: Class,
        reference: &Reference,
        name: &Text,
        description: &Text,
    ) -> Done {
        self.markup.start(element);
        self.identity(reference);
        self.markup.attribute("urn", &urn::urn(class, reference, None));
        self.names(&reference.id, name, description)
    }

    fn names(&mut self, id: &str, name: &Text, description: &Text) -> Done {
        if name.is_empty() {
            self.markup.text("common:Name", Some(UNDETERMINED), id)?;
        } else {
            self.markup.texts("common:Name", name)?;
        }
        self.markup.texts("common:Description", description)
    }

    fn dataflow(&mut self, flow: &Dataflow) -> Done {
        self.artefact("str:Dataflow", urn::DATAFLOW, &flow.reference, &flow.name, &flow.description)?;
        self.refer("str:Structure", urn::STRUCTURE, &flow.structure, None)?;
        self.markup.end()
    }

    fn code_list(&mut self, list: &CodeList) -> Done {
        self.artefact("str:Codelist", urn::CODE_LIST, &list.reference, &list.name, &list.description)?;
        list.codes.iter().try_for_each(|code| self.code(code))?;
        self.markup.end()
    }

    fn code(&mut self, code: &ListedCode) -> Done {
        self.markup.start("str:Code");
        self.markup.attribute("id", &code.id);
        self.names(&code.id, &code.name, &code.description)?;
        if let Some(parent) = &code.parent {
            self.local("str:Parent", parent)?;
        }
        self.markup.end()
    }

    fn concept_scheme(&mut self, scheme: &ConceptScheme) -> Done {
        self.artefact(
            "str:ConceptScheme",
            urn::CONCEPT_SCHEME,
            &scheme.reference,
            &scheme.name,
            &scheme.description,
        )?;
        for concept in &scheme.concepts {
            self.markup.start("str:Concept");
            self.markup.attribute("id", &concept.id);
            self.names(&concept.id, &concept.name, &concept.description)?;
            if let Some(values) = &concept.values {
                self.values("str:CoreRepresentation", values)?;
            }
            self.markup.end()?;
        }
        self.markup.end()
    }

    fn structure(&mut self, structure: &Structure) -> Done {
        self.artefact(
            "str:DataStructure",
            urn::STRUCTURE,
            &structure.reference,
            &structure.name,
            &structure.description,
        )?;
        self.markup.start("str:DataStructureComponents");
        self.markup.start("str:DimensionList");
        self.markup.attribute("id", "DimensionDescriptor");
        let mut position = 0;
        for dimension in structure.dimensions() {
            position += 1;
            self.dimension(dimension, position)?;
        }
        self.markup.end()?;
        let of_kind = |wanted: fn(&ComponentKind) -> bool| {
            structure.components.iter().filter(move |component| wanted(&component.kind))
        };
        let mut attributes = of_kind(|kind| matches!(kind, ComponentKind::Attribute { .. })).peekable();
        if attributes.peek().is_some() {
            self.markup.start("str:AttributeList");
            self.markup.attribute("id", "AttributeDescriptor");
            attributes.try_for_each(|attribute| self.attribute(attribute))?;
            self.markup.end()?;
        }
        let mut measures = of_kind(|kind| matches!(kind, ComponentKind::Measure)).peekable();
        if measures.peek().is_some() {
            self.markup.start("str:MeasureList");
            self.markup.attribute("id", "MeasureDescriptor");
            measures.try_for_each(|measure| self.measure(measure))?;
            self.markup.end()?;
        }
        self.markup.end()?;
        self.markup.end()
    }

    fn dimension(&mut self, dimension: &Component, position: usize) -> Done {
        let time = dimension.kind == ComponentKind::TimeDimension;
        if time && dimension.id != TIME {
            return Err(WriteFault::NotInVersion(dimension.id.clone()));
        }
        self.markup.start(if time { "str:TimeDimension" } else { "str:Dimension" });
        self.markup.attribute("id", &dimension.id);
        if self.version == MlVersion::V21 || !time {
            self.markup.attribute("position", &position.to_string());
        }
        self.meaning(dimension)?;
        self.markup.end()
    }

    fn measure(&mut self, measure: &Component) -> Done {
        if self.version == MlVersion::V21 && measure.id != MEASURE {
            return Err(WriteFault::NotInVersion(measure.id.clone()));
        }
        self.markup.start(match self.version {
            MlVersion::V21 => "str:PrimaryMeasure",
            MlVersion::V30 => "str:Measure",
        });
        self.markup.attribute("id", &measure.id);
        self.meaning(measure)?;
        self.markup.end()
    }

    fn attribute(&mut self, attribute: &Component) -> Done {
        let ComponentKind::Attribute { mandatory, of } = &attribute.kind else { return Ok(()) };
        self.markup.start("str:Attribute");
        self.markup.attribute("id", &attribute.id);
        match (self.version, mandatory) {
            (MlVersion::V21, true) => self.markup.attribute("assignmentStatus", "Mandatory"),
            (MlVersion::V21, false) => self.markup.attribute("assignmentStatus", "Conditional"),
            (MlVersion::V30, true) => self.markup.attribute("usage", "mandatory"),
            (MlVersion::V30, false) => self.markup.attribute("usage", "optional"),
        }
        self.meaning(attribute)?;
        self.markup.start("str:AttributeRelationship");
        match (of, self.version) {
            (Attachment::Observation, MlVersion::V21) => self.local("str:PrimaryMeasure", MEASURE)?,
            (Attachment::Observation, MlVersion::V30) => {
                self.markup.start("str:Observation");
                self.markup.end()?;
            }
            (Attachment::Dimensions(dimensions), _) if !dimensions.is_empty() => {
                dimensions.iter().try_for_each(|id| self.local("str:Dimension", id))?;
            }
            (Attachment::Dimensions(_) | Attachment::DataSet, version) => {
                self.markup.start(if version == MlVersion::V21 { "str:None" } else { "str:Dataflow" });
                self.markup.end()?;
            }
        }
        self.markup.end()?;
        self.markup.end()
    }

    /// The concept and the values of a component.
    fn meaning(&mut self, component: &Component) -> Done {
        let (scheme, concept) = &component.concept;
        self.refer("str:ConceptIdentity", urn::CONCEPT, scheme, Some(concept))?;
        if component.kind == ComponentKind::TimeDimension {
            // Time takes no list, and its format must be one of time.
            let values = match &component.values {
                Values::Other(name) => Values::Other(name.clone()),
                _ => Values::Period,
            };
            return self.values("str:LocalRepresentation", &values);
        }
        self.values("str:LocalRepresentation", &component.values)
    }

    fn values(&mut self, element: &'static str, values: &Values) -> Done {
        self.markup.start(element);
        let (kind, length) = match values {
            Values::Codes(list) => {
                self.refer("str:Enumeration", urn::CODE_LIST, list, None)?;
                return self.markup.end();
            }
            Values::Text(length) => ("String", *length),
            Values::Decimal => ("Decimal", None),
            Values::Integer => ("Integer", None),
            Values::Period => ("ObservationalTimePeriod", None),
            Values::Boolean => ("Boolean", None),
            Values::Other(name) => (name.as_str(), None),
        };
        self.markup.start("str:TextFormat");
        self.markup.attribute("textType", kind);
        if let Some(length) = length {
            self.markup.attribute("maxLength", &length.to_string());
        }
        self.markup.end()?;
        self.markup.end()
    }

    /// A reference to an artefact, or to an item of it.
    fn refer(
        &mut self,
        element: &'static str,
        class: Class,
        reference: &Reference,
        item: Option<&str>,
    ) -> Done {
        if self.version == MlVersion::V30 {
            return self.markup.text(element, None, &urn::urn(class, reference, item));
        }
        self.markup.start(element);
        self.markup.start("Ref");
        match item {
            Some(item) => {
                self.markup.attribute("id", item);
                self.markup.attribute("maintainableParentID", &reference.id);
                self.markup.attribute("maintainableParentVersion", &reference.version);
            }
            None => {
                self.markup.attribute("id", &reference.id);
                self.markup.attribute("version", &reference.version);
            }
        }
        self.markup.attribute("agencyID", &reference.agency);
        self.markup.attribute("package", class.package);
        self.markup.attribute("class", class.name);
        self.markup.end()?;
        self.markup.end()
    }

    /// A reference to something in the same artefact.
    fn local(&mut self, element: &'static str, id: &str) -> Done {
        if self.version == MlVersion::V30 {
            return self.markup.text(element, None, id);
        }
        self.markup.start(element);
        self.markup.start("Ref");
        self.markup.attribute("id", id);
        self.markup.end()?;
        self.markup.end()
    }
}
