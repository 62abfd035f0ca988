//! Our own structure for South-South cooperation: dimensions, attributes, concepts and code lists.
//!
//! Its version is that of the framework edition, whose groups and items are in its lists. The names come from
//! reference data and the edition, and for all else from the program's words, through `say`.

use std::collections::BTreeSet;

use ayni_model::document::Phrase;
use ayni_model::edition::Framework;
use ayni_model::measure::Direction;
use ayni_model::reference::Reference as Sets;
use ayni_model::sdmx::{
    Attachment, CodeList, Component, ComponentKind, Concept, ConceptScheme, Dataflow, ListedCode, Reference,
    Structure, Structures, Values,
};
use ayni_model::{Arg, Basis, Code, Form, Text, Valuation};

use super::cell::Measure;
use super::codes::{self, NONE, TOTAL, UNSTATED};

/// The dimensions in the order of keys, the measure and the attributes: id, whether it must be said, and the
/// code list or kind of value.
const COMPONENTS: &[(&str, Kind, Takes)] = &[
    ("FREQ", Kind::Dimension, Takes::List("CL_FREQ")),
    ("PROVIDER", Kind::Dimension, Takes::List("CL_AREA")),
    ("RECIPIENT", Kind::Dimension, Takes::List("CL_AREA")),
    ("DIRECTION", Kind::Dimension, Takes::List("CL_DIRECTION")),
    ("FORM", Kind::Dimension, Takes::List("CL_FORM")),
    ("FRAMEWORK_GROUP", Kind::Dimension, Takes::List("CL_GROUP")),
    ("ITEM", Kind::Dimension, Takes::List("CL_ITEM")),
    ("SECTOR", Kind::Dimension, Takes::List("CL_SECTOR")),
    ("GOAL", Kind::Dimension, Takes::List("CL_GOAL")),
    ("BASIS", Kind::Dimension, Takes::List("CL_BASIS")),
    ("MEASURE", Kind::Dimension, Takes::List("CL_MEASURE")),
    ("UNIT_MEASURE", Kind::Dimension, Takes::List("CL_UNIT")),
    ("TIME_PERIOD", Kind::Time, Takes::Period),
    ("OBS_VALUE", Kind::Measure, Takes::Decimal),
    ("OBS_STATUS", Kind::Needed, Takes::List("CL_OBS_STATUS")),
    ("CONF_STATUS", Kind::Needed, Takes::List("CL_CONF_STATUS")),
    ("CONF_REASON", Kind::Optional, Takes::Text),
    ("NATURE", Kind::Optional, Takes::List("CL_NATURE")),
    ("VALUATION", Kind::Needed, Takes::List("CL_VALUATION")),
    ("UNIT_MULT", Kind::Needed, Takes::List("CL_UNIT_MULT")),
    ("DECIMALS", Kind::Needed, Takes::List("CL_DECIMALS")),
    ("UNCONVERTED", Kind::Optional, Takes::Integer),
    ("COMMENT_OBS", Kind::Optional, Takes::Text),
    ("EDITION", Kind::OfSet, Takes::Text),
    ("METHOD", Kind::OfSet, Takes::Text),
    ("PRICE_SOURCE", Kind::OfSet, Takes::Text),
    ("COMPILER", Kind::OfSet, Takes::Text),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Dimension,
    Time,
    Measure,
    Needed,
    Optional,
    OfSet,
}

#[derive(Clone, Copy)]
enum Takes {
    List(&'static str),
    Text,
    Decimal,
    Integer,
    Period,
}

/// How many dimensions a key has.
pub const DIMENSIONS: usize = 13;

/// The ids of the dimensions in the order of keys.
pub fn dimensions() -> impl Iterator<Item = &'static str> {
    COMPONENTS.iter().take(DIMENSIONS).map(|(id, _, _)| *id)
}

/// Where the names come from.
pub struct Naming<'a> {
    /// Countries, sectors, goals, units, currencies.
    pub reference: &'a Sets,
    /// Groups and items.
    pub framework: &'a Framework,
    /// The program's words in all its languages.
    pub say: &'a dyn Fn(&Phrase) -> Text,
}

impl Naming<'_> {
    fn key(&self, key: &str) -> Text {
        (self.say)(&Phrase::key(key))
    }

    /// `sdmx-concept-conf-status`, `sdmx-list-cl-area`.
    fn of(&self, what: &str, id: &str) -> Text {
        self.key(&format!("sdmx-{what}-{}", id.to_lowercase().replace('_', "-")))
    }

    fn coded(&self, list: &str, code: &str) -> Text {
        (self.say)(&Phrase::Value(Arg::Code(Code::new(list, code))))
    }
}

/// The structure with everything that it refers to. `areas` and `sectors` are codes that a data set uses beside
/// those of the reference data: a partner or a sector of a list of the country's own.
pub fn structures(naming: &Naming<'_>, areas: &BTreeSet<String>, sectors: &BTreeSet<String>) -> Structures {
    let version = codes::version(&naming.framework.version);
    let own = |id: &str| codes::own(id, &version);
    let scheme = own(codes::CONCEPTS);
    let components = COMPONENTS.iter().map(|(id, kind, takes)| Component {
        id: (*id).to_owned(),
        concept: (scheme.clone(), (*id).to_owned()),
        kind: match kind {
            Kind::Dimension => ComponentKind::Dimension,
            Kind::Time => ComponentKind::TimeDimension,
            Kind::Measure => ComponentKind::Measure,
            Kind::Needed => ComponentKind::Attribute { mandatory: true, of: Attachment::Observation },
            Kind::Optional => ComponentKind::Attribute { mandatory: false, of: Attachment::Observation },
            Kind::OfSet => ComponentKind::Attribute { mandatory: false, of: Attachment::DataSet },
        },
        values: match takes {
            Takes::List(list) => Values::Codes(own(list)),
            Takes::Text => Values::Text(None),
            Takes::Decimal => Values::Decimal,
            Takes::Integer => Values::Integer,
            Takes::Period => Values::Period,
        },
    });
    let concepts = COMPONENTS.iter().map(|(id, _, _)| Concept {
        id: (*id).to_owned(),
        name: naming.of("concept", id),
        description: naming.key(&format!("sdmx-concept-{}.about", id.to_lowercase().replace('_', "-"))),
        values: None,
    });
    let structure = Structure {
        reference: own(codes::STRUCTURE),
        name: naming.key("sdmx-structure"),
        description: naming.framework.standing.clone(),
        components: components.collect(),
    };
    Structures {
        agencies: [(codes::AGENCY.to_owned(), naming.key("sdmx-agency"))].into(),
        code_lists: lists(naming, areas, sectors, &own),
        concept_schemes: vec![ConceptScheme {
            reference: scheme,
            name: naming.key("sdmx-concepts"),
            description: Text::default(),
            concepts: concepts.collect(),
        }],
        dataflows: vec![Dataflow {
            reference: own(codes::FLOW),
            name: naming.key("sdmx-flow"),
            description: Text::default(),
            structure: structure.reference.clone(),
        }],
        structures: vec![structure],
    }
}

fn lists(
    naming: &Naming<'_>,
    areas: &BTreeSet<String>,
    sectors: &BTreeSet<String>,
    own: &dyn Fn(&str) -> Reference,
) -> Vec<CodeList> {
    let reference = naming.reference;
    let code = |id: String, name: Text| ListedCode { id, name, ..ListedCode::default() };
    let special = |id: &str| {
        let key = match id {
            TOTAL => "sdmx-code-total",
            UNSTATED => "sdmx-code-unstated",
            _ => "sdmx-code-none",
        };
        code(id.to_owned(), naming.key(key))
    };
    let ours = |list: &'static str, ids: &[&str]| -> Vec<ListedCode> {
        ids.iter().map(|id| code((*id).to_owned(), naming.of(list, id))).collect()
    };
    let words = |list: &str, all: Vec<&'static str>| -> Vec<ListedCode> {
        all.into_iter().map(|word| code(codes::word(word), naming.coded(list, word))).collect()
    };
    let with = |ids: &[&str], codes: Vec<ListedCode>| -> Vec<ListedCode> {
        ids.iter().map(|id| special(id)).chain(codes).collect()
    };
    let extra = |known: &[ListedCode], used: &BTreeSet<String>| -> Vec<ListedCode> {
        let new = used.iter().filter(|id| !known.iter().any(|code| code.id == **id));
        new.map(|id| code(id.clone(), Text::of(ayni_model::text::UNDETERMINED, id.as_str()))).collect()
    };
    let mut countries: Vec<ListedCode> = with(
        &[TOTAL, UNSTATED],
        reference
            .countries
            .iter()
            .map(|(id, country)| code(codes::code(id), country.names.clone()))
            .collect(),
    );
    countries.extend(extra(&countries, areas));
    let mut sector: Vec<ListedCode> = with(&[TOTAL, UNSTATED], Vec::new());
    for (id, entry) in reference.list("sector").entries.iter() {
        let parent = (!entry.parent.is_empty()).then(|| codes::code(&entry.parent));
        sector.push(ListedCode { parent, ..code(codes::code(id), entry.names.clone()) });
    }
    sector.extend(extra(&sector, sectors));
    let goals = reference.list("sdg").entries.iter().filter(|(id, _)| !id.contains('.'));
    let mut goals: Vec<ListedCode> =
        goals.map(|(id, entry)| code(codes::code(id), entry.names.clone())).collect();
    goals.sort_by_key(|code| code.id.parse::<u32>().unwrap_or(u32::MAX));
    let units = reference.list("unit").entries.iter();
    let currencies = reference.list("currency").entries.iter();
    let named = units.chain(currencies).map(|(id, entry)| code(codes::code(id), entry.names.clone()));
    let mut units = ours("unit", &[codes::NUMBER, codes::CONSTANT, codes::INTERNATIONAL]);
    units.extend(named);
    let mut valuations = with(&[NONE], words(Valuation::LIST, texts(Valuation::ALL, Valuation::as_str)));
    valuations.extend(ours("valuation", &["MIXED"]));
    let groups = &naming.framework.groups;
    let items = &naming.framework.items;
    let all: Vec<(&str, Vec<ListedCode>)> = vec![
        ("CL_FREQ", ours("freq", &["A"])),
        ("CL_AREA", countries),
        ("CL_DIRECTION", words(Direction::LIST, texts(Direction::ALL, Direction::as_str))),
        ("CL_FORM", with(&[TOTAL, UNSTATED], words(Form::LIST, texts(Form::ALL, Form::as_str)))),
        (
            "CL_GROUP",
            with(
                &[TOTAL, UNSTATED],
                groups.iter().map(|group| code(codes::code(&group.code), group.label.clone())).collect(),
            ),
        ),
        (
            "CL_ITEM",
            with(
                &[TOTAL, UNSTATED],
                items.iter().map(|item| code(codes::code(&item.code), item.label.clone())).collect(),
            ),
        ),
        ("CL_SECTOR", sector),
        ("CL_GOAL", with(&[TOTAL, UNSTATED], goals)),
        ("CL_BASIS", with(&[TOTAL, UNSTATED], words(Basis::LIST, texts(Basis::ALL, Basis::as_str)))),
        ("CL_MEASURE", ours("measure", &Measure::ALL.map(Measure::code))),
        ("CL_UNIT", units),
        ("CL_OBS_STATUS", ours("status", &["A", "E", "I", "O", "Q"])),
        ("CL_CONF_STATUS", ours("conf", &["F", "N", "D"])),
        ("CL_NATURE", ours("nature", &["MEASURED", "ESTIMATED", "IMPUTED", "MIXED"])),
        ("CL_VALUATION", valuations),
        ("CL_UNIT_MULT", ours("mult", &["0", "3", "6", "9"])),
        ("CL_DECIMALS", numbers()),
    ];
    all.into_iter()
        .map(|(id, codes)| CodeList {
            reference: own(id),
            name: naming.of("list", id),
            description: Text::default(),
            codes,
        })
        .collect()
}

fn texts<T: Copy>(all: &[T], text: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| text(*one)).collect()
}

/// Numbers of decimals, whose names are the numbers.
fn numbers() -> Vec<ListedCode> {
    let code = |id: u32| ListedCode {
        id: id.to_string(),
        name: Text::of(ayni_model::text::UNDETERMINED, id.to_string()),
        ..ListedCode::default()
    };
    (0..=6).map(code).collect()
}
