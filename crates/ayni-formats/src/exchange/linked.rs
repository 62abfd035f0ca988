//! JSON-LD: each record as a thing of schema.org, for programs that know no Ayni, with the record itself beside it, so
//! that nothing is lost on the way back.

use ayni_model::exchange::Record;
use serde_json::{Map, Value, json};

use super::list::Listed;

/// The thing of schema.org that a kind of record is.
fn thing(kind: &str) -> &'static str {
    match kind {
        "need" | "gap" | "support" | "mentee" => "Demand",
        "offer" | "advantage" => "Offer",
        "practice" => "Article",
        "technology" => "Product",
        "expert" | "mentor" | "focal-point" => "Person",
        "centre" => "Organization",
        "scholarship" => "Grant",
        "event" => "Event",
        "module" => "LearningResource",
        _ => "CreativeWork",
    }
}

/// Records as one graph. `base` is the address of the node, where it is known.
pub fn linked(records: &[Record], base: Option<&str>) -> Vec<u8> {
    let graph: Vec<Value> = records.iter().map(|record| node(record, base)).collect();
    let whole = json!({
        "@context": {
            "@vocab": "https://schema.org/",
            "ayni": "tag:ayni,2026:exchange/",
            "ayni:record": { "@type": "@json" },
        },
        "@graph": graph,
    });
    crate::record::canonical::write(&whole)
}

fn node(record: &Record, base: Option<&str>) -> Value {
    let mut node = Map::new();
    let mut put = |name: &str, value: Value| {
        if !matches!(&value, Value::Null) && value.as_array().is_none_or(|all| !all.is_empty()) {
            node.insert(name.to_owned(), value);
        }
    };
    put("@id", json!(format!("tag:ayni,2026:exchange/{}/{}", record.owner, record.id)));
    put("@type", json!(thing(&record.kind)));
    put("additionalType", json!(format!("ayni:{}", record.kind)));
    put("identifier", json!(record.id));
    put("name", texts(record, "title"));
    put("description", texts(record, "summary"));
    let about: Vec<&String> = record.many("subjects").iter().chain(record.many("goals")).collect();
    put("keywords", json!(about));
    put("inLanguage", json!(record.many("languages")));
    put("areaServed", json!(record.many("places")));
    put("provider", json!({ "@type": "Organization", "identifier": record.owner }));
    let text = |name: &str| Some(record.plain(name)).filter(|text| !text.is_empty()).map(|text| json!(text));
    let (starts, ends) =
        if record.kind == "event" { ("startDate", "endDate") } else { ("validFrom", "validThrough") };
    for (name, field) in [(starts, "starts"), (ends, "ends"), ("expires", "expires"), ("sameAs", "link")] {
        put(name, text(field).unwrap_or(Value::Null));
    }
    if let Some(base) = base {
        put("url", json!(page(base, record)));
    }
    put("ayni:record", super::to_value(record));
    Value::Object(node)
}

/// The address of a record's page.
fn page(base: &str, record: &Record) -> String {
    let part = |text: &str| {
        let mut safe = String::new();
        for byte in text.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                safe.push(char::from(byte));
            } else {
                safe.push_str(&format!("%{byte:02X}"));
            }
        }
        safe
    };
    format!("{base}/exchange/record?owner={}&id={}", part(&record.owner), part(&record.id))
}

fn texts(record: &Record, field: &str) -> Value {
    let all = record.text(field).into_iter().flat_map(|text| text.iter());
    all.map(|(language, words)| match language {
        "und" => json!(words),
        language => json!({ "@language": language, "@value": words }),
    })
    .collect()
}

/// The records of a graph that [`linked`] wrote.
pub fn read_linked(value: &Value) -> Vec<Listed> {
    let graph = value.get("@graph").and_then(Value::as_array);
    let records = graph.into_iter().flatten().filter_map(|node| node.get("ayni:record"));
    records.map(|record| super::of_value(record.clone())).collect()
}
