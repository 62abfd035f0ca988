//! Bad input, each with the findings that it must give: code, line, column.

use ayni_model::NoWatch;

use super::*;

/// Reads, and gives the findings as `code line:column`.
fn found(text: &str, known: &Structures) -> (Message, Vec<String>) {
    let (message, findings) = read(text.as_bytes(), "file", known, &Limits::default(), &NoWatch);
    let said = findings.iter().map(say).collect();
    (message, said)
}

fn say(finding: &Finding) -> String {
    let origin = finding.origin.as_ref().expect("a place");
    assert_eq!(origin.file, "file");
    format!("{} {}:{}", finding.code, origin.row.unwrap_or(0), origin.column.unwrap_or(0))
}

/// Reads, checks against the SDG structure, and gives what the check found.
fn checked(text: &str) -> Vec<String> {
    let structures = sdg::structures();
    let (message, said) = found(text, &structures);
    assert_eq!(said, Vec::<String>::new());
    let check =
        |set: &Received| check_data(set, &structures.structures[0], &structures, "file", &Limits::default());
    message.sets.iter().flat_map(check).map(|finding| say(&finding)).collect()
}

const HEAD: &str = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REPORTING_TYPE,SERIES,REF_AREA,SEX,AGE,URBANISATION,\
    INCOME_WEALTH_QUANTILE,EDUCATION_LEV,OCCUPATION,CUST_BREAKDOWN,COMPOSITE_BREAKDOWN,DISABILITY_STATUS,ACTIVITY,PRODUCT,\
    TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,UNIT_MEASURE";
const LEAD: &str = "dataflow,IAEG-SDGs:DF_SDG_GLC(1.0),I";
const REST: &str = "_T,_T,_T,_T,_T,_T,_T,_T,_T,_T,_T";

/// A file of rows: reporting type to area, period and value, status to unit.
fn file(rows: &[[&str; 3]]) -> String {
    let mut text = format!("{HEAD}\n");
    for [area, value, unit] in rows {
        text.push_str(&format!("{LEAD},A,N,DC_OSSD_GRT,{area},{REST},{value},{unit}\n"));
    }
    text
}

#[test]
fn data_are_held_against_their_structure() {
    let good = ["404", "2020,1.5", "A,6,USD"];
    assert_eq!(checked(&file(&[good])), Vec::<String>::new());
    for (row, expected) in [
        (["405", "2020,1.5", "A,6,USD"], vec!["sdmx-code-unknown 3:7"]),
        (["", "2020,1.5", "A,6,USD"], vec!["sdmx-value-missing 3:7"]),
        (["604", "2020-13,1.5", "A,6,USD"], vec!["sdmx-value-form 3:19"]),
        (["604", "2020,1.5.1", "A,6,USD"], vec!["sdmx-value-form 3:20"]),
        (["604", "2020,", "M,6,USD"], vec![]),
        (["604", "2020,1", ",6,USD"], vec!["sdmx-value-missing 3:21"]),
        (["404", "2020,2", "A,6,USD"], vec!["sdmx-observation-repeated 3:0"]),
        (["404", "2021,2", "A,6,PT"], vec!["sdmx-attribute-varies 3:23"]),
    ] {
        assert_eq!(checked(&file(&[good, row])), expected, "{row:?}");
    }
    let without = file(&[good]).replace(",OBS_STATUS", ",OWN").replace(",SEX", ",SEXE");
    let expected = [
        "sdmx-column-unknown 0:8",
        "sdmx-column-unknown 0:21",
        "sdmx-value-missing 0:0",
        "sdmx-value-missing 0:0",
    ];
    assert_eq!(checked(&without), expected);
    // What comes too often is counted.
    let many = file(&vec![["405", "2020,x", "A,6,USD"]; 300]);
    let said = checked(&many);
    assert_eq!(said.iter().filter(|one| one.starts_with("sdmx-code-unknown")).count(), 200);
    assert_eq!(said.iter().filter(|one| one.starts_with("sdmx-more")).count(), 3);
}

#[test]
fn rows_that_are_no_rows_wait_and_the_rest_is_kept() {
    let known = Structures::default();
    for (text, rows, expected) in [
        ("DATAFLOW,A,B\nX:Y(1.0),1,2\nX:Y(1.0),1\nX:Y(1.0),3,4\n", 2, vec!["sdmx-csv-cells 3:0"]),
        ("DATAFLOW,A,B\nX:Y(1.0),1,2\nX:Y(1.0),1", 1, vec!["sdmx-cut-short 3:0"]),
        ("DATAFLOW,A,B\nX:Y(1.0),\"1\n2\",2\nX:Y(1.0),\"1,2\n", 1, vec!["sdmx-cut-short 4:0"]),
        ("DATAFLOW,A,A\nX:Y(1.0),1,2\n", 1, vec!["sdmx-id-repeated 1:3"]),
        ("DATAFLOW,A\nnothing,1\nX:Y(1.0),1\n", 1, vec!["sdmx-unplaced 2:0"]),
        ("STRUCTURE,STRUCTURE_ID,ACTION,A\nflow,X:Y(1.0),I,1\n", 0, vec!["sdmx-unplaced 2:0"]),
        ("STRUCTURE,STRUCTURE_ID,ACTION,A\ndataflow,X:Y(1.0),Z,1\n", 0, vec!["sdmx-unplaced 2:0"]),
        ("STRUCTURE,A\ndataflow,1\n", 0, vec!["sdmx-csv-heading 1:0"]),
        ("STRUCTURES,A\ndataflow,1\n", 0, vec!["sdmx-csv-heading 1:0"]),
        ("a,b\n1,2\n", 0, vec!["sdmx-format-unknown 0:0"]),
        ("", 0, vec!["sdmx-format-unknown 0:0"]),
    ] {
        let (message, said) = found(text, &known);
        assert_eq!(said, expected, "{text}");
        assert_eq!(message.sets.iter().map(|set| set.data.rows).sum::<usize>(), rows, "{text}");
    }
    let (message, findings) =
        read(b"DATAFLOW,A\r\nX:Y(1.0),\xE9\r\n", "file", &known, &Limits::default(), &NoWatch);
    assert_eq!(findings.iter().map(say).collect::<Vec<_>>(), ["sdmx-encoding 2:0"]);
    assert_eq!(message.sets[0].data.column("A").unwrap().value(0), "\u{FFFD}");
}

#[test]
fn xml_opens_nothing_and_says_where_it_broke() {
    let known = Structures::default();
    let structures = sdg::structures();
    let good = String::from_utf8(structure_bytes(&structures, MlVersion::V21)).unwrap();
    // An entity is never resolved, whoever declares it.
    let declared = good.replacen("?>", "?>\n<!DOCTYPE x [<!ENTITY bomb SYSTEM \"file:///etc/passwd\">]>", 1);
    let with = declared.replacen(">Annual<", ">&bomb;Annual<", 1);
    let (message, said) = found(&with, &known);
    assert_eq!(said.len(), 2, "{said:?}");
    assert_eq!(said[0], "sdmx-entity 2:0");
    assert!(said[1].starts_with("sdmx-entity "), "{said:?}");
    let freq = message.structures.code_lists.iter().find(|list| list.reference.id == "CL_FREQ").unwrap();
    assert_eq!(freq.codes[0].name.best("en").unwrap().0, "Annual");
    // What stood before the damage is kept.
    let cut = &good[..good.find("CL_NATURE(1.0)").unwrap()];
    let (message, said) = found(cut, &known);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with("sdmx-cut-short "), "{said:?}");
    assert!(message.structures.code_lists.len() > 10);
    let (_, said) = found(&good.replacen("</str:Codelist>", "</str:Code>", 1), &known);
    assert!(said[0].starts_with("sdmx-syntax "), "{said:?}");
    let (_, said) = found(&good.replace("v2_1", "v2_0"), &known);
    assert_eq!(said, ["sdmx-kind-not-read 2:0"]);
    let deep = "<a>".repeat(100_000);
    let (_, said) = found(&good.replacen(">Annual<", &format!(">{deep}<"), 1), &known);
    assert!(said[0].starts_with("sdmx-syntax "), "{said:?}");
    for (text, expected) in [
        ("<html><body/></html>", "sdmx-format-unknown 1:0"),
        ("<", "sdmx-cut-short 1:0"),
        (
            "<m:MetadataStructureSpecific xmlns:m=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message\"/>",
            "sdmx-kind-not-read 1:0",
        ),
    ] {
        assert_eq!(found(text, &known).1, [expected], "{text}");
    }
}

#[test]
fn a_structure_must_have_what_it_names() {
    let mut structures = sdg::structures();
    structures.code_lists.retain(|list| list.reference.id != "CL_SEX");
    structures.concept_schemes[0].concepts.retain(|concept| concept.id != "AGE");
    let codes = &mut structures.code_lists[2].codes;
    codes.push(codes[0].clone());
    codes[1].parent = Some("NONE".to_owned());
    structures.dataflows[0].structure.version = "2.0".to_owned();
    let none = Structures::default();
    let said = check_structures(&structures, &none, "file", &Limits::default());
    let said: Vec<_> = said.iter().map(|finding| finding.code.as_str()).collect();
    let expected = [
        "sdmx-id-repeated",
        "sdmx-reference-missing",
        "sdmx-reference-missing",
        "sdmx-reference-missing",
        "sdmx-reference-missing",
    ];
    assert_eq!(said, expected);
    // Data of a structure whose list is missing are checked in all else.
    let (message, _) = found(&file(&[["405", "2020,1", "A,6,USD"]]), &structures);
    let structure = &structures.structures[0];
    let said = check_data(&message.sets[0], structure, &structures, "file", &Limits::default());
    let said: Vec<_> = said.iter().map(say).collect();
    assert_eq!(said, ["sdmx-code-unknown 2:7", "sdmx-reference-missing 0:0"]);
}
