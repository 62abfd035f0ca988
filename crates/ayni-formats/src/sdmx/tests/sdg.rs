//! The SDG structure, IAEG-SDGs:SDG(1.0): components, levels and lists as UNSD published them, lists cut short.

use ayni_model::Text;
use ayni_model::sdmx::*;

const AGENCY: &str = "IAEG-SDGs";

/// Dimensions with their lists in key order, time left out.
pub(crate) const DIMENSIONS: [(&str, &str); 15] = [
    ("FREQ", "CL_FREQ"),
    ("REPORTING_TYPE", "CL_REPORTING_TYPE"),
    ("SERIES", "CL_SERIES"),
    ("REF_AREA", "CL_AREA"),
    ("SEX", "CL_SEX"),
    ("AGE", "CL_AGE"),
    ("URBANISATION", "CL_URBANISATION"),
    ("INCOME_WEALTH_QUANTILE", "CL_QUANTILE"),
    ("EDUCATION_LEV", "CL_EDUCATION_LEV"),
    ("OCCUPATION", "CL_OCCUPATION"),
    ("CUST_BREAKDOWN", "CL_CUST_BREAKDOWN"),
    ("COMPOSITE_BREAKDOWN", "CL_COMP_BREAKDOWN"),
    ("DISABILITY_STATUS", "CL_DISABILITY"),
    ("ACTIVITY", "CL_ACTIVITY"),
    ("PRODUCT", "CL_PRODUCT"),
];

/// Attributes: id, list or text type, whether mandatory, whether of the series.
const ATTRIBUTES: [(&str, &str, bool, bool); 17] = [
    ("OBS_STATUS", "CL_OBS_STATUS", true, false),
    ("UNIT_MULT", "CL_UNIT_MULT", true, false),
    ("UNIT_MEASURE", "CL_UNIT_MEASURE", true, true),
    ("BASE_PER", "DateTime", false, false),
    ("NATURE", "CL_NATURE", false, false),
    ("TIME_DETAIL", "", false, false),
    ("COMMENT_OBS", "", false, false),
    ("TIME_COVERAGE", "DateTime", false, false),
    ("UPPER_BOUND", "Double", false, false),
    ("LOWER_BOUND", "Double", false, false),
    ("SOURCE_DETAIL", "", false, false),
    ("COMMENT_TS", "", false, true),
    ("GEO_INFO_URL", "", false, true),
    ("GEO_INFO_TYPE", "CL_GEO_INFO_TYPE", false, true),
    ("CUST_BREAKDOWN_LB", "", false, true),
    ("DATA_LAST_UPDATE", "DateTime", false, true),
    ("DATA_PROVIDER", "", false, true),
];

/// Codes of the lists, by list.
fn codes(list: &str) -> &'static [(&'static str, &'static str, Option<&'static str>)] {
    match list {
        "CL_FREQ" => &[("A", "Annual", None), ("Q", "Quarterly", None)],
        "CL_REPORTING_TYPE" => &[("G", "Global", None), ("N", "National", None), ("R", "Regional", None)],
        "CL_SERIES" => &[
            ("DC_OSSD_GRT", "Gross receipts: official sustainable development grants", None),
            ("DC_OSSD_OFFCL", "Gross receipts: official concessional sustainable development loans", None),
            ("DC_OSSD_OFFNL", "Gross receipts: official non-concessional loans", None),
        ],
        "CL_AREA" => &[
            ("1", "World", None),
            ("AFR", "Africa", None),
            ("404", "Kenya", Some("AFR")),
            ("604", "Peru", None),
        ],
        "CL_SEX" => &[("_T", "No breakdown", None), ("F", "Female", None), ("M", "Male", None)],
        "CL_OBS_STATUS" => {
            &[("A", "Normal value", None), ("E", "Estimated value", None), ("M", "Missing value", None)]
        }
        "CL_UNIT_MULT" => &[("0", "Units", None), ("6", "Millions", None)],
        "CL_UNIT_MEASURE" => &[("USD", "US dollar", None), ("PT", "Per cent", None)],
        "CL_NATURE" => {
            &[("C", "Country data", None), ("E", "Estimated data", None), ("_X", "Not specified", None)]
        }
        "CL_GEO_INFO_TYPE" => &[("1", "Geographic", None)],
        _ => &[("_T", "No breakdown", None)],
    }
}

fn list(id: &str) -> Reference {
    let agency = if matches!(id, "CL_OBS_STATUS" | "CL_UNIT_MULT" | "CL_FREQ") { "SDMX" } else { AGENCY };
    Reference::new(agency, id, "1.0")
}

fn concept(id: &str) -> (Reference, String) {
    (Reference::new(AGENCY, "SDG_CONCEPTS", "1.0"), id.to_owned())
}

fn component(id: &str, kind: ComponentKind, values: Values) -> Component {
    Component { id: id.to_owned(), concept: concept(id), kind, values }
}

fn values(of: &str) -> Values {
    match of {
        "" => Values::Text(None),
        "Double" | "DateTime" => Values::Other(of.to_owned()),
        list_id => Values::Codes(list(list_id)),
    }
}

/// The structure itself.
pub(crate) fn structure() -> Structure {
    let mut components: Vec<_> = DIMENSIONS
        .iter()
        .map(|(id, list_id)| component(id, ComponentKind::Dimension, Values::Codes(list(list_id))))
        .collect();
    components.push(component("TIME_PERIOD", ComponentKind::TimeDimension, Values::Period));
    components.push(component("OBS_VALUE", ComponentKind::Measure, Values::Other("Double".to_owned())));
    for (id, of, mandatory, series) in ATTRIBUTES {
        let of_series = Attachment::Dimensions(DIMENSIONS.iter().map(|(id, _)| (*id).to_owned()).collect());
        let attached = if series { of_series } else { Attachment::Observation };
        components.push(component(id, ComponentKind::Attribute { mandatory, of: attached }, values(of)));
    }
    Structure {
        reference: Reference::new(AGENCY, "SDG", "1.0"),
        name: Text::of("en", "SDG indicators"),
        description: Text::default(),
        components,
    }
}

/// Everything a message about it has.
pub(crate) fn structures() -> Structures {
    let structure = structure();
    let mut lists: Vec<&str> = DIMENSIONS.iter().map(|(_, list)| *list).collect();
    lists.extend(ATTRIBUTES.iter().map(|(_, of, ..)| *of).filter(|of| of.starts_with("CL_")));
    let mut name = Text::of("en", "Sex <&> \"quotes\"");
    name.0.insert("fr".to_owned(), "Sexe\u{a0}: l’un ou l’autre".to_owned());
    name.0.insert("ar".to_owned(), "الجنس".to_owned());
    name.0.insert("zh".to_owned(), "性别".to_owned());
    Structures {
        agencies: [("SDMX", "SDMX"), (AGENCY, "Inter-agency and Expert Group"), ("XAA.NSO", "An office")]
            .map(|(id, name)| (id.to_owned(), Text::of("en", name)))
            .into(),
        code_lists: lists
            .into_iter()
            .map(|id| CodeList {
                reference: list(id),
                name: if id == "CL_SEX" { name.clone() } else { Text::of("en", id.to_owned()) },
                description: if id == "CL_SEX" { Text::of("es", "Sexo") } else { Text::default() },
                codes: codes(id)
                    .iter()
                    .map(|(id, name, parent)| ListedCode {
                        id: (*id).to_owned(),
                        name: Text::of("en", *name),
                        description: Text::default(),
                        parent: parent.map(str::to_owned),
                    })
                    .collect(),
            })
            .collect(),
        concept_schemes: vec![ConceptScheme {
            reference: Reference::new(AGENCY, "SDG_CONCEPTS", "1.0"),
            name: Text::of("en", "SDG concepts"),
            description: Text::default(),
            concepts: structure
                .components
                .iter()
                .map(|component| Concept {
                    id: component.id.clone(),
                    name: Text::default(),
                    description: Text::of("en", "Line one\nline two"),
                    values: (component.id != "SEX").then(|| component.values.clone()),
                })
                .collect(),
        }],
        dataflows: vec![Dataflow {
            reference: flow(),
            name: Text::of("en", "Country data"),
            description: Text::default(),
            structure: structure.reference.clone(),
        }],
        structures: vec![structure],
    }
}

/// The dataflow.
pub(crate) fn flow() -> Reference {
    Reference::new(AGENCY, "DF_SDG_GLC", "1.0")
}

/// Observations of the structure, by series and time, with the columns that countries fill.
pub(crate) fn data(rows: usize) -> DataSet {
    let series = |row: usize| row / 10;
    let text = |column: &str, row: usize| -> String {
        match column {
            "FREQ" => "A".to_owned(),
            "REPORTING_TYPE" => "N".to_owned(),
            "SERIES" => codes("CL_SERIES")[series(row) % 3].0.to_owned(),
            "REF_AREA" => codes("CL_AREA")[series(row) / 3 % 4].0.to_owned(),
            "SEX" => codes("CL_SEX")[series(row) / 12 % 3].0.to_owned(),
            "TIME_PERIOD" => (2015 + row % 10).to_string(),
            "OBS_VALUE" if row % 7 == 3 => String::new(),
            "OBS_VALUE" => format!("{}.{}", row * 7919 % 99991, row % 9 + 1),
            "OBS_STATUS" => if row % 7 == 3 { "M" } else { "A" }.to_owned(),
            "UNIT_MULT" => "6".to_owned(),
            "UNIT_MEASURE" => "USD".to_owned(),
            "COMMENT_OBS" if row.is_multiple_of(5) => {
                format!("Of ministry <{row}>, \"as given\" & kept\nbelow")
            }
            "COMMENT_OBS" => String::new(),
            "COMMENT_TS" => format!("Series {}", series(row)),
            _ => "_T".to_owned(),
        }
    };
    let mut columns: Vec<&str> = DIMENSIONS.iter().map(|(id, _)| *id).collect();
    columns.extend([
        "TIME_PERIOD",
        "OBS_VALUE",
        "OBS_STATUS",
        "UNIT_MULT",
        "UNIT_MEASURE",
        "COMMENT_OBS",
        "COMMENT_TS",
    ]);
    DataSet {
        kind: FlowKind::Dataflow,
        flow: flow(),
        columns: columns
            .into_iter()
            .map(|id| {
                let all = (0..rows).map(|row| text(id, row));
                let plain = matches!(id, "OBS_VALUE" | "COMMENT_OBS");
                let column = if plain {
                    Column::Plain(all.map(compact_str::CompactString::from).collect())
                } else {
                    Column::coded(all)
                };
                (id.to_owned(), column)
            })
            .collect(),
        rows,
    }
}
