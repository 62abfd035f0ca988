//! The record's laws and its published test vectors.
//!
//! `AYNI_BLESS=1 cargo nextest run -p ayni-formats record` writes the schema and the vectors anew;
//! a change of them is a change of the format and needs a new version.

mod examples;

use std::fs;
use std::path::PathBuf;

use ayni_model::{Activity, ActivityKind, Amount, Text};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

use super::{RecordError, is_canonical, read, read_lines, read_many, schema, write};

fn docs() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs")
}

fn blessing() -> bool {
    std::env::var_os("AYNI_BLESS").is_some()
}

#[test]
fn schema_is_that_of_the_types() {
    let mut schema_now = serde_json::to_value(schemars::schema_for!(Activity)).unwrap();
    let object = schema_now.as_object_mut().unwrap();
    object.insert("title".into(), "Ayni record, version 1".into());
    object.insert("description".into(), "One cooperation activity as one reporter reports it.".into());
    object["properties"].as_object_mut().unwrap().insert(
        "ayni".into(),
        serde_json::json!({ "const": "1", "description": "The version of the record." }),
    );
    object["required"].as_array_mut().unwrap().insert(0, "ayni".into());
    let now = format!("{}\n", serde_json::to_string_pretty(&schema_now).unwrap());
    if blessing() {
        fs::write(docs().join("record-v1.schema.json"), &now).unwrap();
    } else {
        assert_eq!(now, schema());
    }
}

#[test]
fn vectors_are_what_the_examples_give() {
    let folder = docs().join("record-vectors");
    let validator = jsonschema::validator_for(&serde_json::from_str(schema()).unwrap()).unwrap();
    let mut sums = String::new();
    for (name, activity) in examples::all() {
        let file = format!("{name}.json");
        let bytes = write(&activity);
        if blessing() {
            fs::write(folder.join(&file), &bytes).unwrap();
        }
        let kept = fs::read(folder.join(&file)).unwrap();
        assert_eq!(String::from_utf8_lossy(&kept), String::from_utf8_lossy(&bytes), "{file}");
        assert_eq!(read(&kept).unwrap(), activity, "{file}");
        assert!(validator.is_valid(&serde_json::from_slice(&kept).unwrap()), "{file}");
        let sum: String = Sha256::digest(&kept).iter().map(|byte| format!("{byte:02x}")).collect();
        sums += &format!("{sum}  {file}\n");
    }
    if blessing() {
        fs::write(folder.join("SHA256SUMS"), &sums).unwrap();
    }
    assert_eq!(fs::read_to_string(folder.join("SHA256SUMS")).unwrap(), sums);
}

/// Every record under `loose/` is read and gives the canonical bytes of the vector of the same name.
#[test]
fn loose_forms_give_the_same_bytes() {
    let folder = docs().join("record-vectors");
    let mut seen = 0;
    for entry in fs::read_dir(folder.join("loose")).unwrap() {
        let path = entry.unwrap().path();
        let loose = fs::read(&path).unwrap();
        let canonical = fs::read(folder.join(path.file_name().unwrap())).unwrap();
        assert_eq!(write(&read(&loose).unwrap()), canonical, "{}", path.display());
        assert!(is_canonical(&canonical) && !is_canonical(&loose));
        seen += 1;
    }
    assert!(seen >= 2);
}

/// Every file under `refused/` is refused with the code that begins its name.
#[test]
fn refused_vectors_are_refused() {
    let mut seen = 0;
    for entry in fs::read_dir(docs().join("record-vectors/refused")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let code = read(&fs::read(&path).unwrap()).unwrap_err().finding().code;
        assert!(name.starts_with(&code), "{name} gave {code}");
        seen += 1;
    }
    assert!(seen >= 8);
}

#[test]
fn refusals_say_what_is_wrong() {
    assert_eq!(read(b"[1]"), Err(RecordError::NoVersion));
    let newer = read(br#"{"ayni":"2","whatever":[]}"#).unwrap_err();
    assert_eq!(
        newer.to_string(),
        "the record has version 2, and this program reads versions up to 1; a newer program is needed to read it"
    );
    assert_eq!(
        read(b"{\"ayni\":\"1\",\n\"id\":\"a\",\"id\":\"b\"}"),
        Err(RecordError::NotJson {
            line: 2,
            column: 18,
            why: "the member \"id\" stands twice in one object".to_owned()
        })
    );
}

/// RFC 8785 3.2.3 has this very list of keys, in this order, for sorting by UTF-16 code units.
#[test]
fn keys_sort_as_in_rfc_8785() {
    let keys = ["\r", "1", "\u{80}", "\u{f6}", "\u{20ac}", "\u{1f600}", "\u{fb33}"];
    let mut activity = Activity::new("R", "1", ActivityKind::Project);
    for key in keys {
        activity.extra.insert(key.to_owned(), String::new());
    }
    let text = String::from_utf8(write(&activity)).unwrap();
    // U+FB33 is not in normalisation form C: it becomes U+05D3 U+05BC, and sorts there.
    let order: Vec<usize> = ["\\r", "1\":", "\u{80}", "\u{f6}", "\u{5d3}\u{5bc}", "\u{20ac}", "\u{1f600}"]
        .iter()
        .map(|key| text.find(&format!("\"{key}")).unwrap_or_else(|| panic!("{key:?} in {text}")))
        .collect();
    assert!(order.is_sorted(), "{text}");
}

#[test]
fn keys_that_become_equal_are_both_kept() {
    let mut activity = Activity::new("R", "1", ActivityKind::Project);
    activity.extra.insert("e\u{301}".to_owned(), "apart".to_owned());
    activity.extra.insert("\u{e9}".to_owned(), "together".to_owned());
    let back = read(&write(&activity)).unwrap();
    assert_eq!(back.extra["\u{e9}"], "apart");
    assert_eq!(back.extra["\u{e9} (2)"], "together");
}

fn text() -> impl Strategy<Value = String> {
    use unicode_normalization::UnicodeNormalization;
    "\\PC{0,12}|[\\x00-\\x1f\"\\\\é\u{301}😀]{0,6}".prop_map(|text: String| text.nfc().collect())
}

fn amount() -> impl Strategy<Value = Amount> {
    any::<i64>().prop_map(|millionths| Amount::from_millionths(i128::from(millionths)).unwrap())
}

proptest! {
    /// What is written reads back as it was, and the bytes are a fixed point.
    #[test]
    fn reading_undoes_writing(
        pick in 0..examples::all().len(),
        id in text(), title in text(), header in text(), value in text(), share in amount(), money in amount(),
        score in 0_u8..5, estimated: bool,
    ) {
        let mut activity = examples::all().swap_remove(pick).1;
        activity.id = id;
        activity.title = Text::of("pt", title);
        activity.extra.insert(header, value);
        activity.markers.push(ayni_model::Marker { code: "youth".into(), score });
        for place in &mut activity.places { place.share = Some(share); }
        for resource in &mut activity.resources {
            resource.estimated = estimated;
            resource.measures.push(ayni_model::Measure::Money { amount: money, currency: "XTS".into() });
        }
        let bytes = write(&activity);
        prop_assert!(is_canonical(&bytes));
        prop_assert_eq!(read(&bytes).unwrap(), activity);
    }

    /// Whatever the bytes, reading ends with an answer; and what was read once reads the same again.
    #[test]
    fn reading_never_panics(at in 0_usize..1200, byte: u8) {
        let mut bytes = write(&examples::full());
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(activity) = read(&bytes) {
            prop_assert_eq!(read(&write(&activity)).unwrap(), activity);
        }
    }
}

#[test]
fn many_records_are_read_one_by_one() {
    let good = r#"{"ayni":"1","reporter":"XAA-AGRI","id":"1","kind":"action"}"#;
    let bad = r#"{"ayni":"9"}"#;
    let read = read_many(format!("[{good}, {bad}, {good}]").as_bytes(), 500).unwrap();
    assert_eq!(read.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true]);
    assert_eq!(read_many(format!("[{good}, {good}, {good}, 7]").as_bytes(), 2).unwrap().len(), 3);
    assert_eq!(read_many(b"[]", 500).unwrap(), []);
    // Where the whole is no JSON, or no array, nothing of it is taken.
    let repeated = r#"[{"ayni":"1","ayni":"1"}]"#;
    let deep = format!("[{}", "[".repeat(100_000));
    for not_json in ["", "{}", "[1,", "[] 1", "[{\"a\":1e999}]", repeated, &deep] {
        assert!(
            matches!(read_many(not_json.as_bytes(), 500), Err(RecordError::NotJson { .. })),
            "{not_json:.40}"
        );
    }
    let lines = read_lines(format!("\n{good}\r\n  \n{{\n{bad}").as_bytes(), 500);
    assert!(lines[0].is_ok());
    assert!(matches!(lines[1], Err(RecordError::NotJson { line: 4, .. })));
    assert!(matches!(lines[2], Err(RecordError::Version(_))));
    assert_eq!(read_lines(format!("{good}\n").repeat(9).as_bytes(), 3).len(), 4);
}
