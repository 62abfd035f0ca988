//! Names of artefacts as SDMX writes them: namespaces, and `urn:sdmx:org.sdmx.infomodel...`.

use ayni_model::sdmx::{FlowKind, Reference};

use super::MlVersion;

const ROOT: &str = "http://www.sdmx.org/resources/sdmxml/schemas/";

/// A namespace of SDMX-ML: `message`, `common`, `structure`, `data/structurespecific`.
pub(super) fn namespace(version: MlVersion, part: &str) -> String {
    let version = match version {
        MlVersion::V21 => "v2_1",
        MlVersion::V30 => "v3_0",
    };
    format!("{ROOT}{version}/{part}")
}

/// The version (`v2_1`) and part (`message`) of a namespace of SDMX-ML.
pub(super) fn version_and_part(namespace: &str) -> Option<(&str, &str)> {
    // Both forms are about: the older one has a capital and `SDMX.org` (1.0 and 2.0).
    let rest = namespace.strip_prefix(ROOT).or_else(|| {
        let head = namespace.get(..ROOT.len())?;
        head.eq_ignore_ascii_case(ROOT).then(|| namespace.get(ROOT.len()..)).flatten()
    })?;
    rest.split_once('/')
}

/// A class of artefact with its package, as they stand in URNs and references.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Class {
    pub(super) package: &'static str,
    pub(super) name: &'static str,
}

pub(super) const CODE_LIST: Class = Class { package: "codelist", name: "Codelist" };
pub(super) const CONCEPT_SCHEME: Class = Class { package: "conceptscheme", name: "ConceptScheme" };
pub(super) const CONCEPT: Class = Class { package: "conceptscheme", name: "Concept" };
pub(super) const STRUCTURE: Class = Class { package: "datastructure", name: "DataStructure" };
pub(super) const DATAFLOW: Class = Class { package: "datastructure", name: "Dataflow" };
pub(super) const AGREEMENT: Class = Class { package: "registry", name: "ProvisionAgreement" };

/// The class of what a data set names.
pub(super) fn flow_class(kind: FlowKind) -> Class {
    match kind {
        FlowKind::Dataflow => DATAFLOW,
        FlowKind::Structure => STRUCTURE,
        FlowKind::Agreement => AGREEMENT,
    }
}

/// The URN of an artefact, or of an item of it.
pub(super) fn urn(class: Class, reference: &Reference, item: Option<&str>) -> String {
    let mut urn = format!("urn:sdmx:org.sdmx.infomodel.{}.{}={reference}", class.package, class.name);
    if let Some(item) = item {
        urn.push('.');
        urn.push_str(item);
    }
    urn
}

/// What a URN names: the class (`Codelist`), the artefact, and the item after it.
pub(super) fn parse(urn: &str) -> Option<(&str, Reference, Option<&str>)> {
    let (head, name) = urn.trim().split_once('=')?;
    let class = head.strip_prefix("urn:sdmx:org.sdmx.infomodel.")?.split_once('.')?.1;
    let (reference, item) = match name.find(')') {
        Some(end) => {
            let (reference, rest) = name.split_at_checked(end + 1)?;
            (reference, rest.strip_prefix('.'))
        }
        None => (name, None),
    };
    Some((class, Reference::parse(reference)?, item))
}
