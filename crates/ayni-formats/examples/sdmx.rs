//! Times the SDMX writers and readers: a file of observations with the columns that countries fill of the SDG structure.
//!
//! `sdmx FOLDER ROWS [RUNS]` writes `structure.xml` and `data.csv` there and prints one JSON line: seconds (the middle of
//! the runs) for writing SDMX-CSV, for reading and checking it, and the same for SDMX-ML by series.

// An example does what the rim does: it has files and a clock.
#![allow(clippy::disallowed_methods)]

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use ayni_formats::sdmx::{
    DataSyntax, Header, Limits, MlVersion, Party, check_data, read, write_data, write_structures,
};
use ayni_model::sdmx::{
    Attachment, CodeList, Column, Component, ComponentKind, Concept, ConceptScheme, DataSet, Dataflow,
    FlowKind, ListedCode, Reference, Structure, Structures, Values,
};
use ayni_model::{NoWatch, Text};

const AGENCY: &str = "IAEG-SDGs";

/// The dimensions of the SDG structure, and how many codes of each the file has.
const DIMENSIONS: [(&str, usize); 15] = [
    ("FREQ", 1),
    ("REPORTING_TYPE", 2),
    ("SERIES", 50),
    ("REF_AREA", 200),
    ("SEX", 3),
    ("AGE", 5),
    ("URBANISATION", 1),
    ("INCOME_WEALTH_QUANTILE", 1),
    ("EDUCATION_LEV", 1),
    ("OCCUPATION", 1),
    ("CUST_BREAKDOWN", 1),
    ("COMPOSITE_BREAKDOWN", 1),
    ("DISABILITY_STATUS", 1),
    ("ACTIVITY", 1),
    ("PRODUCT", 1),
];
const ATTRIBUTES: [(&str, usize, bool); 4] =
    [("OBS_STATUS", 4, false), ("UNIT_MULT", 2, false), ("UNIT_MEASURE", 3, true), ("NATURE", 3, false)];
const YEARS: usize = 10;

fn code(id: &str, place: usize) -> String {
    if place == 0 { "_T".to_owned() } else { format!("{}{place}", id.get(..2).unwrap_or(id)) }
}

fn component(id: &str, kind: ComponentKind, values: Values) -> Component {
    let concept = (Reference::new(AGENCY, "SDG_CONCEPTS", "1.0"), id.to_owned());
    Component { id: id.to_owned(), concept, kind, values }
}

fn list(id: &str) -> Reference {
    Reference::new(AGENCY, &format!("CL_{id}"), "1.0")
}

fn structures() -> Structures {
    let coded = |id: &str| Values::Codes(list(id));
    let mut components: Vec<Component> =
        DIMENSIONS.iter().map(|(id, _)| component(id, ComponentKind::Dimension, coded(id))).collect();
    components.push(component("TIME_PERIOD", ComponentKind::TimeDimension, Values::Period));
    components.push(component("OBS_VALUE", ComponentKind::Measure, Values::Decimal));
    let all: Vec<String> = DIMENSIONS.iter().map(|(id, _)| (*id).to_owned()).collect();
    for (id, _, series) in ATTRIBUTES {
        let of = if series { Attachment::Dimensions(all.clone()) } else { Attachment::Observation };
        components.push(component(id, ComponentKind::Attribute { mandatory: true, of }, coded(id)));
    }
    let counts = DIMENSIONS.iter().copied().chain(ATTRIBUTES.iter().map(|(id, count, _)| (*id, *count)));
    let lists = counts.map(|(id, count)| CodeList {
        reference: list(id),
        name: Text::of("en", id),
        description: Text::default(),
        codes: (0..count)
            .map(|place| ListedCode {
                id: code(id, place),
                name: Text::of("en", "A code"),
                ..ListedCode::default()
            })
            .collect(),
    });
    let structure = Reference::new(AGENCY, "SDG", "1.0");
    Structures {
        code_lists: lists.collect(),
        concept_schemes: vec![ConceptScheme {
            reference: Reference::new(AGENCY, "SDG_CONCEPTS", "1.0"),
            name: Text::of("en", "Concepts"),
            description: Text::default(),
            concepts: components
                .iter()
                .map(|one| Concept { id: one.id.clone(), ..Concept::default() })
                .collect(),
        }],
        structures: vec![Structure {
            reference: structure.clone(),
            name: Text::of("en", "SDG"),
            description: Text::default(),
            components,
        }],
        dataflows: vec![Dataflow {
            reference: Reference::new(AGENCY, "DF_SDG_GLC", "1.0"),
            name: Text::of("en", "Country data"),
            description: Text::default(),
            structure,
        }],
        ..Structures::default()
    }
}

/// Observations whose series run through the codes of all dimensions, so that none comes twice.
fn data(rows: usize) -> DataSet {
    let mut columns = Vec::new();
    let mut step = YEARS;
    for (id, count) in DIMENSIONS {
        columns.push((id.to_owned(), Column::coded((0..rows).map(|row| code(id, row / step % count)))));
        step *= count;
    }
    columns.push((
        "TIME_PERIOD".to_owned(),
        Column::coded((0..rows).map(|row| (2015 + row % YEARS).to_string())),
    ));
    let value = |row: usize| format!("{}.{}", row * 7_919 % 99_991, row % 9 + 1).into();
    columns.push(("OBS_VALUE".to_owned(), Column::Plain((0..rows).map(value).collect())));
    for (id, count, series) in ATTRIBUTES {
        let place = move |row: usize| if series { row / YEARS } else { row } * 31 % count;
        columns.push((id.to_owned(), Column::coded((0..rows).map(|row| code(id, place(row))))));
    }
    DataSet { kind: FlowKind::Dataflow, flow: Reference::new(AGENCY, "DF_SDG_GLC", "1.0"), columns, rows }
}

/// The middle of the seconds that runs take.
fn seconds<T>(runs: usize, mut run: impl FnMut() -> T) -> f64 {
    let mut all: Vec<f64> = (0..runs)
        .map(|_| {
            let began = Instant::now();
            let done = run();
            let seconds = began.elapsed().as_secs_f64();
            drop(done);
            seconds
        })
        .collect();
    all.sort_by(f64::total_cmp);
    all.get(runs / 2).copied().unwrap_or_default()
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().collect();
    let [_, folder, rows, rest @ ..] = args.as_slice() else { return Err("sdmx FOLDER ROWS [RUNS]".into()) };
    let (folder, rows) = (Path::new(folder), rows.parse::<usize>()?);
    let runs = rest.first().map_or(Ok(3), |runs| runs.parse::<usize>())?;
    let (structures, data) = (structures(), data(rows));
    let structure = structures.structures.first().ok_or("no structure")?;
    let header = Header {
        id: "BENCH".to_owned(),
        prepared: "2024-11-30".to_owned(),
        sender: Party { id: "XAA".to_owned(), ..Party::default() },
        ..Header::default()
    };
    let mut out = Vec::new();
    write_structures(&mut out, &structures, MlVersion::V21, &header)?;
    std::fs::write(folder.join("structure.xml"), &out)?;
    let mut said = vec![format!("\"rows\": {rows}")];
    for (name, syntax) in [("csv", DataSyntax::Csv1), ("xml", DataSyntax::Ml21Series)] {
        let file = folder.join(format!("data.{name}"));
        let write = seconds(runs, || -> Result<(), Box<dyn Error>> {
            let mut out = std::fs::File::create(&file)?;
            write_data(&mut out, &data, structure, syntax, &header)?;
            Ok(())
        });
        let mut found = Vec::new();
        let mut seen = 0;
        let check = seconds(runs, || -> Result<(), Box<dyn Error>> {
            let bytes = std::fs::read(&file)?;
            let (message, read) = read(&bytes, name, &structures, &Limits::default(), &NoWatch);
            found = read;
            seen = message.sets.iter().map(|set| set.data.rows).sum();
            for set in &message.sets {
                found.extend(check_data(set, structure, &structures, name, &Limits::default()));
            }
            Ok(())
        });
        if seen != rows || !found.is_empty() {
            return Err(format!("{seen} of {rows} rows, {found:?}").into());
        }
        said.push(format!("\"write_{name}\": {write:.4}, \"check_{name}\": {check:.4}"));
    }
    println!("{{{}}}", said.join(", "));
    Ok(())
}
