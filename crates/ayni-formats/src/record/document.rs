//! The record of a document of an organ, as it is kept and handed on.

use ayni_model::mandate::Document;
use serde_json::Value;

use super::{RecordError, canonical, not_json};

/// The version of the record, and the member that holds it.
const VERSION: &str = "1";
const VERSION_MEMBER: &str = "ayni-document";

/// The canonical bytes of a document, without a line end.
pub fn write(document: &Document) -> Vec<u8> {
    // A document is made of text keys, text, lists and small whole numbers, which JSON can always hold.
    let mut value = serde_json::to_value(document).unwrap_or(Value::Null);
    if let Value::Object(members) = &mut value {
        members.insert(VERSION_MEMBER.to_owned(), Value::String(VERSION.to_owned()));
    }
    canonical::write(&value)
}

/// The document of a record. Any JSON form of it is read, canonical or not; a newer version is refused.
///
/// # Errors
/// When the bytes are no JSON, or no document.
pub fn read(bytes: &[u8]) -> Result<Document, RecordError> {
    let mut value = canonical::read(bytes).map_err(|error| not_json(&error))?;
    if let Value::Object(members) = &mut value {
        match members.remove(VERSION_MEMBER) {
            Some(Value::String(version)) if version == VERSION => {}
            Some(other) => return Err(RecordError::Version(other.to_string())),
            None => return Err(RecordError::NoVersion),
        }
    }
    serde_json::from_value(value).map_err(|error| RecordError::Shape(error.to_string()))
}

#[cfg(test)]
mod tests {
    use ayni_model::mandate::{Document, DocumentKind};

    use super::*;

    #[test]
    fn what_is_written_is_read_back_and_a_newer_version_is_refused() {
        let document = Document {
            symbol: Some("A/RES/78/167".into()),
            kind: DocumentKind::Resolution,
            language: "en".into(),
            organ: Some("general-assembly".into()),
            session: Some(78),
            agenda_item: None,
            date: Some(ayni_model::Day::constant(2023, 12, 19)),
            meeting: None,
            title: "South-South cooperation".into(),
            paragraphs: Vec::new(),
            notes: Vec::new(),
            findings: Vec::new(),
        };
        let bytes = write(&document);
        assert_eq!(read(&bytes).unwrap(), document);
        let newer = String::from_utf8(bytes).unwrap().replace("\"1\"", "\"2\"");
        assert!(matches!(read(newer.as_bytes()), Err(RecordError::Version(_))));
        assert!(matches!(read(b"{}"), Err(RecordError::NoVersion)));
        assert!(read(b"{").is_err());
    }
}
