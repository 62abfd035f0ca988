//! Nothing is forgotten in a backup.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::{MIGRATIONS, Place, Store, sql};

/// What a backup leaves out. A session that was ended since would live again, and whoever tried too often
/// would be let in: after a restore, everyone signs in anew, and who is at a provider meanwhile too. The list that is
/// searched is made anew from the versions. Files that wait to be accepted are sent again: their bytes would be most of a backup.
/// What programs asked once, they asked of this node and not of a copy of it; and what a process does alone it does here.
const LEFT_OUT: [&str; 18] = [
    "migration",
    "session",
    "errand",
    "attempt",
    "once",
    "lease",
    "search_entry",
    "search_token",
    "search_facet",
    "search_mark",
    "upload_piece",
    "upload_finding",
    "seek_record",
    "seek_token",
    "seek_block",
    "seek_mark",
    "seek_due",
    "seek_meaning",
];

/// Every column of every table is in a backup, but for what is left out on purpose.
#[tokio::test]
async fn nothing_is_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&Place::File(folder.path().join("ayni.db")), true).await.unwrap();
    let query = "SELECT m.name, c.name, c.type FROM sqlite_master m, pragma_table_info(m.name) c \
                 WHERE m.type = 'table' ORDER BY m.name, c.cid";
    let mut real: BTreeMap<String, BTreeSet<(String, char)>> = BTreeMap::new();
    for row in store.database.all(sql(query)).await.unwrap() {
        let kind = match row.get::<String>(2).unwrap().as_str() {
            "BIGINT" => 'i',
            "TEXT" => 't',
            "BLOB" => 'b',
            other => panic!("{other}: PostgreSQL may not have it"),
        };
        real.entry(row.get(0).unwrap()).or_default().insert((row.get(1).unwrap(), kind));
    }
    for table in LEFT_OUT {
        assert!(real.remove(table).is_some(), "{table}");
    }
    let newest = MIGRATIONS.len() as i64;
    let listed: BTreeMap<String, BTreeSet<(String, char)>> = tables()
        .map(|table| {
            let columns = table.columns_of(newest).into_iter();
            (table.name.to_owned(), columns.map(|(name, kind, _)| (name.to_owned(), kind)).collect())
        })
        .collect();
    assert_eq!(listed, real);
}
