//! Canonical JSON: RFC 8785 (JCS) with texts in normalisation form C, and a reader that refuses
//! an object with the same member twice.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The canonical bytes of a value.
pub(crate) fn write(value: &Value) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    put(&mut out, value);
    out
}

fn put(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(true) => out.extend_from_slice(b"true"),
        Value::Bool(false) => out.extend_from_slice(b"false"),
        // Whole numbers only (marker scores), so that RFC 8785's number form is their plain decimal one.
        Value::Number(number) => out.extend_from_slice(number.to_string().as_bytes()),
        Value::String(text) => put_text(out, text),
        Value::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                put(out, item);
            }
            out.push(b']');
        }
        Value::Object(members) => {
            out.push(b'{');
            let mut first = true;
            let mut member = |key: &str, value: &Value| {
                if !first {
                    out.push(b',');
                }
                first = false;
                put_text(out, key);
                out.push(b':');
                put(out, value);
            };
            if in_order(members) {
                members.iter().for_each(|(key, value)| member(key, value));
            } else {
                sorted(members).into_iter().for_each(|(key, value)| member(&key, value));
            }
            out.push(b'}');
        }
    }
}

/// Whether the keys stand in their order already. The fields of an activity do: of ASCII letters
/// the order of UTF-16 is that of bytes, and they are normalised.
fn in_order(members: &Map<String, Value>) -> bool {
    members.keys().all(|key| key.is_ascii()) && members.keys().is_sorted()
}

/// The members with their keys in normalisation form C, sorted by UTF-16 code units (RFC 8785 3.2.3).
fn sorted(members: &Map<String, Value>) -> Vec<(Cow<'_, str>, &Value)> {
    let mut all: Vec<(Cow<'_, str>, &Value)> = members.iter().map(|(key, value)| (nfc(key), value)).collect();
    if all.iter().any(|(key, _)| matches!(key, Cow::Owned(_))) {
        all = kept_apart(members);
    }
    all.sort_by(|a, b| a.0.encode_utf16().cmp(b.0.encode_utf16()));
    all
}

/// Two headers of a source may become the same key by normalisation; then the later one gets a
/// number, because nothing is dropped in silence.
fn kept_apart(members: &Map<String, Value>) -> Vec<(Cow<'_, str>, &Value)> {
    let mut given: Vec<(&String, &Value)> = members.iter().collect();
    given.sort_by(|a, b| a.0.cmp(b.0));
    let mut all: Vec<(Cow<'_, str>, &Value)> = Vec::with_capacity(given.len());
    for (key, value) in given {
        let base = nfc(key);
        let mut key = base.clone();
        let mut number = 2_u32;
        while all.iter().any(|(taken, _)| *taken == key) {
            key = Cow::Owned(format!("{base} ({number})"));
            number = number.saturating_add(1);
        }
        all.push((key, value));
    }
    all
}

/// A JSON string as RFC 8785 3.2.2.2 wants it: only what must be escaped is, in its short form.
fn put_text(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\')) {
        out.extend_from_slice(text.as_bytes());
        out.push(b'"');
        return;
    }
    for byte in nfc(text).bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            0x08 => out.extend_from_slice(b"\\b"),
            b'\t' => out.extend_from_slice(b"\\t"),
            b'\n' => out.extend_from_slice(b"\\n"),
            0x0c => out.extend_from_slice(b"\\f"),
            b'\r' => out.extend_from_slice(b"\\r"),
            0..=0x1f => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}

/// The text in normalisation form C.
fn nfc(text: &str) -> Cow<'_, str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfc().collect()),
    }
}

/// Reads JSON; a member given twice is refused, because readers differ in which of the two they take.
pub(crate) fn read(bytes: &[u8]) -> Result<Value, serde_json::Error> {
    serde_json::from_slice::<Strict>(bytes).map(|strict| strict.0)
}

/// Reads an array of values, and makes something of each as it is read, so that never more than one of them
/// is in memory. What comes after the first `most` is looked at and not kept.
pub(super) fn read_each<T>(
    bytes: &[u8],
    most: usize,
    make: impl Fn(Value) -> T,
) -> Result<Vec<T>, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let all = deserializer.deserialize_seq(Each { most, make, made: PhantomData })?;
    deserializer.end()?;
    Ok(all)
}

struct Each<F, T> {
    most: usize,
    make: F,
    made: PhantomData<T>,
}

impl<'de, T, F: Fn(Value) -> T> Visitor<'de> for Each<F, T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut all = Vec::new();
        while all.len() < self.most {
            match items.next_element()? {
                Some(Strict(item)) => all.push((self.make)(item)),
                None => return Ok(all),
            }
        }
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(all)
    }
}

struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Strict, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Strict)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            all.push(item);
        }
        Ok(Value::Array(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut all = Map::new();
        while let Some((key, Strict(value))) = members.next_entry::<String, Strict>()? {
            if all.contains_key(&key) {
                return Err(A::Error::custom(format_args!(
                    "the member \"{key}\" stands twice in one object"
                )));
            }
            all.insert(key, value);
        }
        Ok(Value::Object(all))
    }
}
