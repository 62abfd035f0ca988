//! The forms that values must have, and what only other writers write.

use ayni_model::NoWatch;

use super::period::*;
use super::*;

#[test]
fn periods_and_numbers() {
    for good in [
        "2024",
        "2024Z",
        "2024-02",
        "2024-02-29",
        "2024-02-29T24:00:00",
        "2024-02-29T10:00:00.5+05:30",
        "2024-A1",
        "2024-S2",
        "2024-T3",
        "2024-Q4",
        "2024-M12",
        "2024-W53",
        "2024-D366",
        "2024-01-01/P1Y",
        "2024-01-01T00:00:00/PT1H",
    ] {
        assert!(is_period(good), "{good}");
    }
    for bad in [
        "",
        "24",
        "2024-13",
        "2023-02-29",
        "2024-2",
        "2024-Q5",
        "2024-Q",
        "2024-W54",
        "2024-M1",
        "2024-01-01/1Y",
        "2024/P",
        "2024-01-01T1:00:00",
        "year",
        "２０２４",
        "2024-",
    ] {
        assert!(!is_period(bad), "{bad}");
    }
    for (text, decimal, double, integer) in [
        ("12", true, true, true),
        ("-1.50", true, true, false),
        ("1e6", false, true, false),
        ("NaN", false, true, false),
        (".5", true, true, false),
        (".", false, false, false),
        ("1,5", false, false, false),
        ("", false, false, false),
    ] {
        assert_eq!(
            (is_decimal(text), is_double(text), is_integer(text)),
            (decimal, double, integer),
            "{text}"
        );
    }
}

fn values(set: &Received, id: &str) -> Vec<String> {
    let column = set.data.column(id).unwrap_or_else(|| panic!("{id}"));
    (0..set.data.rows).map(|row| column.value(row).to_owned()).collect()
}

/// Attributes of groups reach their observations, in generic and structure-specific messages, whether the structure is
/// known or not; dimensions at observation other than time do too.
#[test]
fn groups_and_other_dimensions() {
    const NAMESPACES: &str = "xmlns:m=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message\" \
        xmlns:c=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common\" \
        xmlns:g=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic\" \
        xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    let head = |at: &str| {
        format!(
            "<m:Header><m:ID>X</m:ID><m:Structure structureID='S' dimensionAtObservation='{at}'><c:Structure>\
             <Ref agencyID='ECB' id='EXR' version='1.0'/></c:Structure></m:Structure></m:Header>"
        )
    };
    let specific = format!(
        "<m:StructureSpecificData {NAMESPACES}>{}<m:DataSet structureRef='S'>\
         <Group xsi:type='n:Sibling' CURRENCY='USD' UNIT='$'/><Group CURRENCY='CHF' UNIT='Fr'/>\
         <Series TIME_PERIOD='2020'><Obs xsi:type='n:USD' OBS_VALUE='1'/><Obs CURRENCY='CHF' OBS_VALUE='2'/></Series>\
         </m:DataSet></m:StructureSpecificData>",
        head("CURRENCY")
    );
    let pair = |id: &str, value: &str| format!("<g:Value id='{id}' value='{value}'/>");
    let group = |currency: &str, unit: &str| {
        format!(
            "<g:Group><g:GroupKey>{}</g:GroupKey><g:Attributes>{}</g:Attributes></g:Group>",
            pair("CURRENCY", currency),
            pair("UNIT", unit)
        )
    };
    let observation = |currency: &str, value: &str| {
        format!("<g:Obs><g:ObsDimension value='{currency}'/><g:ObsValue value='{value}'/></g:Obs>")
    };
    let generic = format!(
        "<m:GenericData {NAMESPACES}>{}<m:DataSet structureRef='S'>{}{}<g:Series><g:SeriesKey>{}</g:SeriesKey>{}{}\
         </g:Series></m:DataSet></m:GenericData>",
        head("CURRENCY"),
        group("USD", "$"),
        group("CHF", "Fr"),
        pair("TIME_PERIOD", "2020"),
        observation("USD", "1"),
        observation("CHF", "2"),
    );
    for text in [specific, generic] {
        let (message, found) =
            read(text.as_bytes(), "file", &Structures::default(), &Limits::default(), &NoWatch);
        assert!(found.is_empty(), "{found:?}");
        let [set] = message.sets.as_slice() else { panic!("{text}") };
        assert_eq!(values(set, "CURRENCY"), ["USD", "CHF"]);
        assert_eq!(values(set, "UNIT"), ["$", "Fr"]);
        assert_eq!(values(set, "TIME_PERIOD"), ["2020", "2020"]);
        assert_eq!(values(set, "OBS_VALUE"), ["1", "2"]);
    }
}

/// A row with part of a key speaks of all observations that have that part.
#[test]
fn rows_with_part_of_a_key() {
    let structures = sdg::structures();
    let data = sdg::data(30);
    let mut text = String::from_utf8(data_bytes(&data, &structures.structures[0], DataSyntax::Csv2)).unwrap();
    text = text.replace("Series 1", "").replace("Series 2", "");
    let line = "dataflow,IAEG-SDGs:DF_SDG_GLC(1.0),I,,,DC_OSSD_OFFCL,~,,,,,,,,,,,,,,,,,,Series 1\r\n";
    text.push_str(line);
    let (message, found) = read(text.as_bytes(), "file", &structures, &Limits::default(), &NoWatch);
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(message.sets[0].data.rows, 30);
    let titles = values(&message.sets[0], "COMMENT_TS");
    assert_eq!((titles[0].as_str(), titles[10].as_str(), titles[20].as_str()), ("Series 0", "Series 1", ""));
}
