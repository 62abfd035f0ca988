//! What is written is read back to equal values.

use ayni_model::{NoWatch, Text};
use proptest::prelude::*;

use super::*;

/// Reads, and sees that nothing was found.
pub(super) fn clean(bytes: &[u8], known: &Structures) -> Message {
    let (message, found) = read(bytes, "file", known, &Limits::default(), &NoWatch);
    assert!(found.is_empty(), "{found:#?}");
    message
}

#[test]
fn structures_come_back_equal() {
    let structures = sdg::structures();
    for version in [MlVersion::V21, MlVersion::V30] {
        let bytes = structure_bytes(&structures, version);
        let message = clean(&bytes, &Structures::default());
        assert_eq!(message.structures, structures, "{version:?}");
        assert_eq!(message.header, header());
        assert_eq!(bytes, structure_bytes(&message.structures, version), "the same bytes");
        let found = check_structures(&message.structures, &Structures::default(), "file", &Limits::default());
        assert!(found.is_empty(), "{found:#?}");
    }
}

#[test]
fn data_come_back_equal_in_every_syntax() {
    let (structures, data) = (sdg::structures(), sdg::data(200));
    let structure = &structures.structures[0];
    for syntax in DataSyntax::ALL {
        let bytes = data_bytes(&data, structure, syntax);
        assert_eq!(bytes, data_bytes(&data, structure, syntax), "the same bytes");
        for known in [&Structures::default(), &structures] {
            let message = clean(&bytes, known);
            let [set] = message.sets.as_slice() else { panic!("{} sets", message.sets.len()) };
            assert!(set.data.says_the_same(&data), "{}", syntax.name());
            assert_eq!((set.action, set.lines.len()), (Action::Information, data.rows));
            assert!(set.lines.windows(2).all(|two| two[0] < two[1]), "lines grow");
            let found = check_data(set, structure, &structures, "file", &Limits::default());
            assert!(found.is_empty(), "{}: {found:#?}", syntax.name());
        }
    }
}

#[test]
fn an_empty_data_set_is_one() {
    let structures = sdg::structures();
    let data = sdg::data(0);
    for syntax in [DataSyntax::Ml21Series, DataSyntax::Ml30Flat] {
        let message = clean(&data_bytes(&data, &structures.structures[0], syntax), &structures);
        assert_eq!(message.sets.len(), 1);
        assert_eq!(message.sets[0].data.rows, 0);
    }
}

#[test]
fn actions_and_kinds_come_back() {
    let structures = sdg::structures();
    let structure = &structures.structures[0];
    for (kind, flow) in [
        (FlowKind::Structure, structure.reference.clone()),
        (FlowKind::Agreement, Reference::new("XAA", "SDG_XAA", "1.0")),
    ] {
        let data = DataSet { kind, flow, ..sdg::data(20) };
        for (action, syntax) in [
            (Action::Replace, DataSyntax::Csv2),
            (Action::Merge, DataSyntax::Csv2),
            (Action::Delete, DataSyntax::Ml21Series),
            (Action::Append, DataSyntax::Ml30Flat),
        ] {
            let mut bytes = Vec::new();
            let header = Header { action, ..header() };
            write_data(&mut bytes, &data, structure, syntax, &header).unwrap();
            let message = clean(&bytes, &structures);
            assert_eq!(message.sets[0].action, action);
            assert!(message.sets[0].data.says_the_same(&data), "{kind:?} {}", syntax.name());
        }
    }
}

#[test]
fn what_a_syntax_cannot_say_is_refused() {
    let structure = sdg::structure();
    let mut data = sdg::data(10);
    data.columns.push(("OWN".to_owned(), Column::coded((0..10).map(|row| row.to_string()))));
    let mut out = Vec::new();
    let fault = write_data(&mut out, &data, &structure, DataSyntax::Ml21Flat, &header());
    assert!(matches!(fault, Err(WriteFault::Column(id)) if id == "OWN"));
    let message = clean(&data_bytes(&data, &structure, DataSyntax::Csv2), &Structures::default());
    assert!(message.sets[0].data.says_the_same(&data), "CSV has room for columns of one's own");
    data.columns.retain(|(id, _)| id != "SEX");
    let fault = write_data(&mut out, &data, &structure, DataSyntax::Csv1, &header());
    assert!(matches!(fault, Err(WriteFault::Dimension(id)) if id == "SEX"));
    let mut structures = sdg::structures();
    let measure = structures.structures[0].components.iter_mut().find(|one| one.id == "OBS_VALUE").unwrap();
    measure.id = "AMOUNT".to_owned();
    let fault = write_structures(&mut out, &structures, MlVersion::V21, &header());
    assert!(matches!(fault, Err(WriteFault::NotInVersion(id)) if id == "AMOUNT"));
    let bytes = structure_bytes(&structures, MlVersion::V30);
    assert_eq!(clean(&bytes, &Structures::default()).structures, structures);
}

/// A structure with every place that an attribute can have.
fn small() -> Structure {
    let component = |id: &str, kind| Component {
        id: id.to_owned(),
        concept: (Reference::new("XAA", "CONCEPTS", "1.0"), id.to_owned()),
        kind,
        values: Values::Text(None),
    };
    let attribute = |of| ComponentKind::Attribute { mandatory: false, of };
    let some = Attachment::Dimensions(vec!["AREA".to_owned()]);
    Structure {
        reference: Reference::new("XAA", "SMALL", "1.0"),
        name: Text::of("en", "Small"),
        description: Text::default(),
        components: vec![
            component("AREA", ComponentKind::Dimension),
            component("ITEM", ComponentKind::Dimension),
            component("TIME_PERIOD", ComponentKind::TimeDimension),
            component("OBS_VALUE", ComponentKind::Measure),
            component("NOTE", attribute(Attachment::Observation)),
            component("TITLE", attribute(some)),
            component("SOURCE", attribute(Attachment::DataSet)),
        ],
    }
}

/// Texts as people write them, with all that needs care.
fn value() -> impl Strategy<Value = String> {
    let letters = proptest::char::any().prop_filter("XML has no word for it", |letter| {
        !letter.is_control() && !matches!(letter, '\u{FFFE}' | '\u{FFFF}')
    });
    prop_oneof![
        Just(String::new()),
        "[A-Z]{1,3}",
        "[ ,;\"'&<>:|a\n\r\t~]{1,6}",
        proptest::collection::vec(letters, 1..8).prop_map(|letters| letters.into_iter().collect()),
    ]
}

fn rows_of(data: &DataSet) -> Vec<Vec<String>> {
    let ids = ["AREA", "ITEM", "TIME_PERIOD", "OBS_VALUE", "NOTE", "TITLE", "SOURCE"];
    let cell = |id: &str, row| data.column(id).map_or("", |column| column.value(row)).to_owned();
    (0..data.rows).map(|row| ids.iter().map(|id| cell(id, row)).collect()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_values_come_back(rows in proptest::collection::vec(
        ("[AB]", "[XY]", "20[0-9]{2}", value(), value(), value(), value()), 1..12))
    {
        let structure = small();
        let mut columns: Vec<(String, Vec<String>)> =
            structure.components.iter().map(|component| (component.id.clone(), Vec::new())).collect();
        for (a, b, c, d, e, f, g) in rows {
            for (column, cell) in columns.iter_mut().zip([a, b, c, d, e, f, g]) {
                column.1.push(cell);
            }
        }
        let count = columns[0].1.len();
        let columns = columns.into_iter().map(|(id, cells)| (id, Column::coded(cells))).collect();
        let flow = Reference::new("XAA", "FLOW", "1.0");
        let data = DataSet { kind: FlowKind::Dataflow, flow, columns, rows: count };
        let mut expected = rows_of(&data);
        for syntax in [DataSyntax::Csv1, DataSyntax::Csv2] {
            let message = clean(&data_bytes(&data, &structure, syntax), &Structures::default());
            prop_assert_eq!(&rows_of(&message.sets[0].data), &expected, "{}", syntax.name());
        }
        // XML brings together what belongs together.
        expected.sort();
        for syntax in &DataSyntax::ALL[2..] {
            let message = clean(&data_bytes(&data, &structure, *syntax), &Structures::default());
            let mut got = rows_of(&message.sets[0].data);
            got.sort();
            prop_assert_eq!(&got, &expected, "{}", syntax.name());
        }
    }

    #[test]
    fn no_damage_makes_a_reader_fail(seed in 0_usize..100_000, byte in any::<u8>()) {
        let (structures, data) = (sdg::structures(), sdg::data(20));
        let mut messages = vec![
            structure_bytes(&structures, MlVersion::V21),
            structure_bytes(&structures, MlVersion::V30),
        ];
        messages.extend(DataSyntax::ALL.map(|syntax| data_bytes(&data, &structures.structures[0], syntax)));
        for (number, mut bytes) in messages.into_iter().enumerate() {
            let at = seed * 7919 % bytes.len();
            match seed % 3 {
                0 => bytes[at] = byte,
                1 => bytes.truncate(at),
                _ => bytes.insert(at, byte),
            }
            let (message, found) = read(&bytes, "file", &structures, &Limits::default(), &NoWatch);
            for set in &message.sets {
                prop_assert_eq!(set.lines.len(), set.data.rows);
                prop_assert!(set.data.columns.iter().all(|(_, column)| column.len() == set.data.rows));
                check_data(set, &structures.structures[0], &structures, "file", &Limits::default());
            }
            let in_xml = !(2..4).contains(&number);
            if in_xml && seed % 3 == 1 {
                let said = found.iter().any(|one| one.severity == Severity::Error);
                let whole = bytes.trim_ascii_end().ends_with(b"Data>") || bytes.trim_ascii_end().ends_with(b"Structure>");
                prop_assert!(said || whole, "cut at {at}: {found:?}");
            }
        }
    }
}
