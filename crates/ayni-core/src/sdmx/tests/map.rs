//! Maps from a structure of others.

use ayni_model::Text;
use ayni_model::sdmx::{
    Attachment, CodeList, Column, Component, ComponentKind, DataSet, FlowKind, ListedCode, Reference,
    Structure, Structures, Values,
};
use ayni_model::sdmx_map::{MapDrop, MapRule, SdmxMap};

use crate::sdmx::{Within, check_map, map_data, suggest};

fn structures(name: &str, lists: &[(&str, &[&str])], dimensions: &[&str], attributes: &[&str]) -> Structures {
    let reference = |id: &str| Reference::new("X", id, "1.0");
    let component = |id: &str, kind: ComponentKind| Component {
        id: id.to_owned(),
        concept: (reference("CS"), id.to_owned()),
        values: match lists.iter().any(|(list, _)| *list == id) {
            true => Values::Codes(reference(id)),
            false => Values::Text(None),
        },
        kind,
    };
    let attribute = ComponentKind::Attribute { mandatory: true, of: Attachment::Observation };
    let mut components: Vec<Component> =
        dimensions.iter().map(|id| component(id, ComponentKind::Dimension)).collect();
    components.push(component("OBS_VALUE", ComponentKind::Measure));
    components.extend(attributes.iter().map(|id| component(id, attribute.clone())));
    let code = |text: &&str| {
        let (id, parent) = text.split_once('<').map_or((*text, None), |(id, parent)| (id, Some(parent)));
        let name = Text::of("en", format!("Name of {}", id.to_lowercase()));
        ListedCode { id: id.to_owned(), name, parent: parent.map(str::to_owned), ..ListedCode::default() }
    };
    let list = |(id, codes): &(&str, &[&str])| CodeList {
        reference: reference(id),
        name: Text::default(),
        description: Text::default(),
        codes: codes.iter().map(code).collect(),
    };
    Structures {
        code_lists: lists.iter().map(list).collect(),
        structures: vec![Structure {
            reference: reference(name),
            name: Text::default(),
            description: Text::default(),
            components,
        }],
        ..Structures::default()
    }
}

fn theirs() -> Structures {
    let lists: &[(&str, &[&str])] =
        &[("GEO", &["a", "b", "c"]), ("SEX", &["_T", "F<_T", "M<_T"]), ("UNIT", &["usd", "eur"])];
    structures("THEIRS", lists, &["GEO", "SEX", "UNIT"], &["UNIT_MULT"])
}

fn ours() -> Structures {
    let lists: &[(&str, &[&str])] = &[("RECIPIENT", &["A", "B", "C"]), ("UNIT_MEASURE", &["USD", "EUR"])];
    structures("OURS", lists, &["RECIPIENT", "UNIT_MEASURE"], &["UNIT_MULT"])
}

fn data(rows: &[[&str; 5]]) -> DataSet {
    let ids = ["GEO", "SEX", "UNIT", "OBS_VALUE", "UNIT_MULT"];
    let column = |at: usize| Column::coded(rows.iter().map(move |row| row[at]));
    DataSet {
        kind: FlowKind::Structure,
        flow: Reference::new("X", "THEIRS", "1.0"),
        columns: ids.iter().enumerate().map(|(at, id)| ((*id).to_owned(), column(at))).collect(),
        rows: rows.len(),
    }
}

fn rule(from: &str, codes: &[(&str, &str)]) -> MapRule {
    let codes = codes.iter().map(|(one, two)| ((*one).to_owned(), (*two).to_owned())).collect();
    MapRule { from: Some(from.to_owned()), codes, ..MapRule::default() }
}

fn map(drop: MapDrop) -> SdmxMap {
    SdmxMap {
        from: "X:THEIRS(1.0)".to_owned(),
        to: [
            ("RECIPIENT".to_owned(), rule("GEO", &[("a", "A"), ("b", "B")])),
            ("UNIT_MEASURE".to_owned(), rule("UNIT", &[("usd", "USD"), ("eur", "EUR")])),
            ("OBS_VALUE".to_owned(), rule("OBS_VALUE", &[])),
            ("UNIT_MULT".to_owned(), rule("UNIT_MULT", &[])),
        ]
        .into(),
        drop: [("SEX".to_owned(), drop)].into(),
    }
}

/// Maps rows and shows the result, then the findings with how many observations each speaks of.
fn mapped(map: &SdmxMap, rows: &[[&str; 5]]) -> (Vec<String>, Vec<String>) {
    let (theirs, ours) = (theirs(), ours());
    let (from, to) = (Within::of(&theirs, None).unwrap(), Within::of(&ours, None).unwrap());
    let result = map_data(map, &data(rows), &from, &to);
    let row = |row: usize| {
        let values: Vec<&str> = result.data.columns.iter().map(|(_, column)| column.value(row)).collect();
        values.join(" ")
    };
    let finding = |finding: &ayni_model::Finding| {
        let args: Vec<String> = finding.args.values().map(|arg| format!("{arg:?}")).collect();
        format!("{} {}", finding.code, args.join(" "))
    };
    let kept = (0..result.data.rows).map(row).collect();
    assert!(result.left_out + result.waiting <= rows.len() as u64);
    (kept, result.findings.iter().map(finding).collect())
}

fn sum() -> MapDrop {
    MapDrop { sum: true, only: None }
}

fn only() -> MapDrop {
    MapDrop { only: Some("_T".to_owned()), sum: false }
}

#[test]
fn codes_go_by_the_table_and_a_total_is_taken_as_it_is() {
    let rows = [["a", "_T", "usd", "3.5", "6"], ["a", "F", "usd", "1", "6"], ["b", "_T", "eur", "2", "6"]];
    let (kept, findings) = mapped(&map(only()), &rows);
    assert_eq!(kept, ["A USD 3.5 6", "B EUR 2 6"]);
    assert_eq!(findings, Vec::<String>::new());
}

#[test]
fn parts_of_a_whole_are_added_exactly() {
    let rows = [["a", "F", "usd", "0.1", "6"], ["a", "M", "usd", "0.2", "6"]];
    assert_eq!(mapped(&map(sum()), &rows).0, ["A USD 0.3 6"]);
}

#[test]
fn unlike_things_are_never_added() {
    // Another multiplier, a missing part, a total beside its parts, and no leave to add at all.
    let unlike = [["a", "F", "usd", "1", "6"], ["a", "M", "usd", "1", "0"], ["b", "F", "usd", "1", "0"]];
    let (kept, findings) = mapped(&map(sum()), &unlike);
    assert_eq!(kept, ["B USD 1 0"]);
    assert!(findings[0].starts_with("sdmx-map-unlike"), "{findings:?}");
    let missing = [["a", "F", "usd", "1", "6"], ["a", "M", "usd", "", "6"]];
    assert!(mapped(&map(sum()), &missing).1[0].starts_with("sdmx-map-unlike"));
    let total = [["a", "F", "usd", "1", "6"], ["a", "_T", "usd", "2", "6"]];
    let (kept, findings) = mapped(&map(sum()), &total);
    assert!(kept.is_empty() && findings[0].starts_with("sdmx-map-total"), "{findings:?}");
    let twice = [["a", "_T", "usd", "1", "6"], ["a", "_T", "usd", "2", "6"]];
    assert!(mapped(&map(only()), &twice).1[0].starts_with("sdmx-map-duplicate"));
}

#[test]
fn what_no_line_names_is_found_and_waits() {
    let rows = [["c", "_T", "usd", "1", "6"], ["a", "_T", "usd", "1", "6"], ["c", "_T", "eur", "1", "6"]];
    let (kept, findings) = mapped(&map(only()), &rows);
    assert_eq!(kept, ["A USD 1 6"]);
    assert_eq!(findings.len(), 1);
    assert!(findings[0].contains("sdmx-map-code") && findings[0].contains("Count(2)"), "{findings:?}");
}

#[test]
fn a_map_that_leaves_something_open_maps_nothing() {
    let (theirs, ours) = (theirs(), ours());
    let (from, to) = (Within::of(&theirs, None).unwrap(), Within::of(&ours, None).unwrap());
    let codes = |map: &SdmxMap| -> Vec<String> {
        check_map(map, &from, &to).into_iter().map(|finding| finding.code.to_string()).collect()
    };
    assert_eq!(codes(&map(only())), Vec::<String>::new());
    let mut bad = map(only());
    bad.drop.clear();
    assert_eq!(codes(&bad), ["sdmx-map-dimension"]);
    assert!(mapped(&bad, &[["a", "_T", "usd", "1", "6"]]).0.is_empty());
    let mut bad = map(MapDrop::default());
    bad.to.remove("UNIT_MULT");
    bad.to.insert("NOBODY".into(), rule("NOTHING", &[]));
    bad.to.insert("RECIPIENT".into(), rule("GEO", &[("a", "Z")]));
    bad.from = "X:OTHER(1.0)".into();
    assert_eq!(
        codes(&bad),
        [
            "sdmx-map-structure",
            "sdmx-map-component",
            "sdmx-map-component",
            "sdmx-map-target",
            "sdmx-map-choice",
            "sdmx-map-needed"
        ]
    );
}

#[test]
fn a_proposal_finds_ids_and_names_and_leaves_the_rest_open() {
    let (theirs, ours) = (theirs(), ours());
    let (from, to) = (Within::of(&theirs, None).unwrap(), Within::of(&ours, None).unwrap());
    let proposal = suggest(&from, &to, &Default::default());
    let rule = &proposal.map.to["RECIPIENT"];
    assert_eq!((rule.from.as_deref(), rule.codes["c"].as_str()), (Some("GEO"), "C"));
    assert_eq!(proposal.map.drop["SEX"].only.as_deref(), Some("_T"));
    assert_eq!(proposal.map.to["UNIT_MEASURE"].codes["eur"], "EUR");
    assert_eq!(check_map(&proposal.map, &from, &to), []);
}
