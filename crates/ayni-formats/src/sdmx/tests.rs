mod bad;
mod forms;
mod peer;
mod round;
mod samples;
mod sdg;

use ayni_model::sdmx::*;

use super::*;

/// A message that says the same each time.
pub(crate) fn header() -> Header {
    Header {
        id: "AYNI_1".to_owned(),
        test: false,
        prepared: "2024-11-30T12:00:00Z".to_owned(),
        sender: Party { id: "XAA".to_owned(), name: ayni_model::Text::of("en", "Statistics & data") },
        receivers: vec![Party { id: "UNSD".to_owned(), ..Party::default() }],
        action: Action::Information,
    }
}

/// A structure message as bytes.
pub(crate) fn structure_bytes(structures: &Structures, version: MlVersion) -> Vec<u8> {
    let mut out = Vec::new();
    write_structures(&mut out, structures, version, &header()).expect("a message");
    out
}

/// A data message as bytes.
pub(crate) fn data_bytes(data: &DataSet, structure: &Structure, syntax: DataSyntax) -> Vec<u8> {
    let mut out = Vec::new();
    write_data(&mut out, data, structure, syntax, &header()).expect("a message");
    out
}
