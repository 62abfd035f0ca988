//! Messages that others wrote: the folder of real data, every file of it or a reason why not.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ayni_model::NoWatch;

use super::*;
use crate::profile::tests::show::shared_data;

/// What must be found in a file: structures by kind, or data sets with their rows and columns. A file whose content is
/// `skipped` has nothing that is read: metadata structures and hierarchies of codes are no part of data or their structure.
const EXPECTED: [(&str, &str); 10] = [
    ("IAEG-SDGs/metadatastructure-0.xml", "skipped MetadataStructures"),
    ("SGR/common-structure.xml", "lists 5, concepts 12, codes 40"),
    ("SGR/hierarchicalcodelist-0.xml", "skipped HierarchicalCodelists"),
    ("SGR/metadatastructure-0.xml", "skipped MetadataStructures"),
    ("UNSD/codelist_partial.xml", "lists 2, concepts 1, codes 10"),
    ("constructed/gh-218.xml", "Dataflow ESTAT:ISOC_CI_ID_H(1.0) rows 1 columns 2"),
    (
        "open-sdg-build/tests/assets/data/sdmx/multiple/1-1-1--structure.xml",
        "Structure IAEG-SDGs:SDG(1.8) rows 6 columns 21",
    ),
    (
        "open-sdg-build/tests/assets/data/sdmx/multiple/1-2-1--structure-specific.xml",
        "Structure IAEG-SDGs:SDG(1.8) rows 6 columns 21",
    ),
    (
        "open-sdg-build/tests/assets/data/sdmx/structure-specific/1-1-1--structure-specific.xml",
        "Structure IAEG-SDGs:SDG(1.8) rows 6 columns 21",
    ),
    (
        "open-sdg-build/tests/assets/data/sdmx/structure/1-1-1--structure.xml",
        "Structure IAEG-SDGs:SDG(1.8) rows 6 columns 21",
    ),
];

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, into);
        } else if path.extension().is_some_and(|end| end == "xml") {
            into.push(path);
        }
    }
}

fn say(message: &Message, found: &[Finding]) -> String {
    let mut said = Vec::new();
    let structures = &message.structures;
    let concepts: usize = structures.concept_schemes.iter().map(|scheme| scheme.concepts.len()).sum();
    let codes: usize = structures.code_lists.iter().map(|list| list.codes.len()).sum();
    if concepts + codes > 0 {
        said.push(format!("lists {}, concepts {concepts}, codes {codes}", structures.code_lists.len()));
    }
    for set in &message.sets {
        let data = &set.data;
        said.push(format!("{:?} {} rows {} columns {}", data.kind, data.flow, data.rows, data.columns.len()));
    }
    for finding in found {
        match finding.args.get("element") {
            Some(ayni_model::Arg::Text(element)) => said.push(format!("skipped {element}")),
            _ => said.push(finding.code.clone()),
        }
    }
    said.join("; ")
}

#[test]
fn every_sample_is_read_as_it_is() {
    let Some(folder) = shared_data("every_sample_is_read_as_it_is") else { return };
    let folder = folder.join("reference/sdmx");
    let mut all = Vec::new();
    files(&folder, &mut all);
    all.sort();
    let mut seen = BTreeMap::new();
    for path in all {
        let name = path.strip_prefix(&folder).unwrap().to_string_lossy().into_owned();
        let bytes = std::fs::read(&path).unwrap();
        let (message, found) = read(&bytes, &name, &Structures::default(), &Limits::default(), &NoWatch);
        // What is read is written, and read back equal.
        if !message.structures.code_lists.is_empty() {
            for version in [MlVersion::V21, MlVersion::V30] {
                let again = structure_bytes(&message.structures, version);
                let (again, found) =
                    read(&again, &name, &Structures::default(), &Limits::default(), &NoWatch);
                assert_eq!(again.structures, message.structures, "{name}");
                assert!(found.is_empty(), "{name}: {found:?}");
            }
        }
        seen.insert(name, say(&message, &found));
    }
    let expected: BTreeMap<String, String> =
        EXPECTED.iter().map(|(name, said)| ((*name).to_owned(), (*said).to_owned())).collect();
    assert_eq!(seen, expected);
}

/// The SDG data of an office, generic and structure-specific, hold against the SDG structure but for areas and series
/// that its short lists do not have, and are the same when written again.
#[test]
fn sdg_data_of_an_office() {
    let Some(folder) = shared_data("sdg_data_of_an_office") else { return };
    let mut structures = sdg::structures();
    structures.structures[0].reference.version = "1.8".to_owned();
    let structure = &structures.structures[0];
    let folder = folder.join("reference/sdmx/open-sdg-build/tests/assets/data/sdmx/multiple");
    for file in ["1-1-1--structure.xml", "1-2-1--structure-specific.xml"] {
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let message = round::clean(&bytes, &structures);
        let set = &message.sets[0];
        let found = check_data(set, structure, &structures, file, &Limits::default());
        let known = |finding: &Finding| {
            let component = finding.args.get("component");
            finding.code == "sdmx-code-unknown"
                && [("SERIES"), ("REF_AREA")].iter().any(|id| component == Some(&(*id).into()))
        };
        assert!(found.iter().all(known), "{file}: {found:#?}");
        assert_eq!(found.len(), 12, "{file}");
        for syntax in DataSyntax::ALL.into_iter().filter(|syntax| *syntax != DataSyntax::Csv1) {
            let again = round::clean(&data_bytes(&set.data, structure, syntax), &structures);
            assert!(again.sets[0].data.says_the_same(&set.data), "{file} {}", syntax.name());
        }
    }
}

/// The examples of the field guide of SDMX-CSV 2: kind and id of each data set, action, rows, columns.
#[test]
fn examples_of_the_field_guide() {
    let Some(folder) = shared_data("examples_of_the_field_guide") else { return };
    let guide = folder.join("reference/sdmx/sdmx-csv/data-message/docs/sdmx-csv-field-guide.md");
    let guide = std::fs::read_to_string(guide).unwrap();
    // An example stands behind tabs, and goes on where a quoted cell goes on.
    let mut examples: Vec<String> = Vec::new();
    let mut inside = false;
    for line in guide.split_once("# Examples").unwrap().1.lines() {
        match line.strip_prefix('\t') {
            Some(line) if inside || line.starts_with("STRUCTURE") => {
                if !inside {
                    examples.push(String::new());
                }
                let last = examples.last_mut().unwrap();
                last.push_str(line);
                last.push('\n');
                inside = true;
            }
            _ => inside = false,
        }
    }
    let said: Vec<String> = examples
        .iter()
        .map(|example| {
            let (message, found) =
                read(example.as_bytes(), "file", &Structures::default(), &Limits::default(), &NoWatch);
            let sets = message.sets.iter().map(|set| {
                let columns: Vec<&str> = set.data.columns.iter().map(|(id, _)| id.as_str()).collect();
                let first: Vec<&str> = set.data.columns.iter().map(|(_, column)| column.value(0)).collect();
                format!(
                    "{} {} {} {} {}",
                    set.data.flow,
                    set.action.letter(),
                    set.data.rows,
                    columns.join(","),
                    first.join("|")
                )
            });
            let found = found.iter().map(|finding| finding.code.clone());
            sets.chain(found).collect::<Vec<_>>().join(" / ")
        })
        .collect();
    assert_eq!(said.len(), 21);
    let main = "ESTAT:NA_MAIN(1.6.0) M 2 ";
    assert_eq!(
        said[0],
        format!(
            "{main}DIM_1,DIM_2,DIM_3,OBS_VALUE,ATTR_2,ATTR_3,ATTR_1,UPDATED A|B|2014-01|12.4|Y|Normal, special and other values|N|2021-01-22T13:15:41Z"
        )
    );
    // Labels are cut, the decimal comma is made a point, keys and names are passed over.
    assert_eq!(
        said[3],
        format!(
            "{main}DIM_1,DIM_2,DIM_3,OBS_VALUE,ATTR_2,ATTR_3,ATTR_1 A|B|2014-01|12.4|Y|Normal, special and other values|N / sdmx-decimal-comma"
        )
    );
    assert_eq!(
        said[5],
        format!(
            "{main}DIM_1,DIM_2,DIM_3,OBS_VALUE,ATTR_1,ATTR_2,ATTR_3 A|B|2014-01|12.4|Y|Normal, special and other values|N"
        )
    );
    assert_eq!(
        said[6],
        format!(
            "{main}DIM_1,DIM_2,DIM_3,OBS_VALUE,ATTR_1,ATTR_2,ATTR_3 A|B|2014-01|12.4|Value X;Value Y|M, N & O;P & Q|A;B;C"
        )
    );
    assert!(
        said[9].contains("ESTAT:DF_A(1.6.0) M 1 DIM_A1B1,DIM_A2,DIM_A3C2,MEAS_A1B1C1,ATTR_A1 "),
        "{}",
        said[9]
    );
    assert_eq!(said[11], "AGENCY:DF_ID M 2 DIM_1,DIM_2,DIM_3,OBS_VALUE,ATTR_1 A|B|2014-01|12.4|N");
    assert!(said[15].contains("<p>This is some \"xhtml\" with a line\nbreak</p>"), "{}", said[15]);
    // The guide's own rows have a separator too many here.
    assert_eq!(said[18], "ESTAT:NA_MAIN(1.6.0) D 2 DIM_2,DIM_3 A|");
    assert_eq!(said[19], "ESTAT:DSD_NA_MAIN(1.6.0) D 1  ");
    let troubled: Vec<_> = said.iter().filter(|said| said.contains("sdmx-")).collect();
    assert_eq!(troubled.len(), 1, "{troubled:#?}");
}
