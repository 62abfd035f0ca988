//! Databases of earlier releases: each is brought forward with all that it holds, on both databases.
//!
//! A fixture is the backup of a register that the program of that form wrote. What cannot be told from a
//! backup, the tables of that form themselves, are made from the migrations up to it.

use ayni_store::{Store, StoreError};
use futures_util::TryStreamExt;

use crate::ground::{Ground, on_both};

on_both! {
    tables_of_the_first_form_are_brought_forward,
    a_backup_of_the_first_form_is_restored,
    a_backup_of_a_newer_form_is_refused,
}

/// What the program of the first form wrote: two imports, one of them undone, three activities.
const FIRST: &str = include_str!("fixtures/form-1.jsonl");

fn gzip(text: &str) -> Vec<u8> {
    use std::io::Write;
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    out.write_all(text.as_bytes()).expect("written");
    out.finish().expect("finished")
}

async fn holds_what_it_held(store: &Store) {
    let current: Vec<_> = store.current().try_collect().await.expect("read");
    let keys: Vec<&str> = current.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(keys, ["1", "2"]);
    assert_eq!(store.node("country").await.expect("node").as_deref(), Some("XAA"));
    let report = store.verify().await.expect("verified");
    assert_eq!((report.faults, report.acts), (Vec::<String>::new(), 4));
    // And it goes on: an act of now is chained to those of then.
    store.set_node("name", "Agency", "2026-03-01").await.expect("set");
    let report = store.verify().await.expect("verified");
    assert_eq!((report.faults, report.acts), (Vec::<String>::new(), 5));
}

/// The tables and rows of the first form as statements, as an older program would have left them.
fn first_form(server: bool) -> String {
    let mut text = include_str!("../../migrations/0001_register.sql").to_owned();
    if server {
        text = text.replace("BLOB", "BYTEA").replace(" TEXT ", " TEXT COLLATE \"C\" ");
    }
    text.push_str("CREATE TABLE migration (number BIGINT NOT NULL PRIMARY KEY);");
    text.push_str("INSERT INTO migration (number) VALUES (1);");
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let bytes = |hex: &str| if server { format!("'\\x{hex}'") } else { format!("X'{hex}'") };
    for line in FIRST.lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("a line");
        let (Some(table), Some(values)) = (line["row"]["table"].as_str(), line["row"]["values"].as_array())
        else {
            continue;
        };
        let values: Vec<String> = values
            .iter()
            .map(|value| match value {
                serde_json::Value::Null => "NULL".to_owned(),
                serde_json::Value::Number(number) => number.to_string(),
                serde_json::Value::String(text) => quoted(text),
                other => match other["hex"].as_str() {
                    Some(hex) => bytes(hex),
                    None => bytes(&ayni_store::hex(other["utf8"].as_str().expect("a body").as_bytes())),
                },
            })
            .collect();
        text.push_str(&format!("INSERT INTO {table} VALUES ({});", values.join(", ")));
    }
    text
}

async fn tables_of_the_first_form_are_brought_forward(ground: &Ground) {
    if let Some(path) = ground.place.file() {
        std::fs::File::create(path).expect("an empty file");
    }
    ground.tamper(&first_form(ground.place.file().is_none())).await;
    let store = Store::open(&ground.place, false).await.expect("brought forward");
    holds_what_it_held(&store).await;
}

async fn a_backup_of_the_first_form_is_restored(ground: &Ground) {
    let store = ground.store().await;
    store.restore(gzip(FIRST).as_slice()).await.expect("restored");
    holds_what_it_held(&store).await;
}

async fn a_backup_of_a_newer_form_is_refused(ground: &Ground) {
    let store = ground.store().await;
    let newer = FIRST.replacen("\"form\":1", "\"form\":99", 1);
    let refused = store.restore(gzip(&newer).as_slice()).await;
    assert!(matches!(refused, Err(StoreError::BadBackup(_))), "{refused:?}");
}
