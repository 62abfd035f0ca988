//! The tables with their columns, as a backup writes them.

/// A column: its name, its kind (`i` whole number, `t` text, `b` bytes), and the migration that brought it.
pub(crate) type ColumnForm = (&'static str, char, i64);

/// A table of the database.
pub(crate) struct TableForm {
    pub(crate) name: &'static str,
    /// How many columns, from the first, the rows are put in order by: those that no two rows share.
    pub(crate) key: usize,
    /// Whether it is part of the register, or of the people and jobs around it.
    pub(crate) register: bool,
    pub(crate) columns: &'static [ColumnForm],
}

impl TableForm {
    /// The columns of a backup that was written after this many migrations; none before there was the table.
    pub(crate) fn columns_of(&self, form: i64) -> Vec<ColumnForm> {
        self.columns.iter().filter(|(_, _, since)| *since <= form).copied().collect()
    }
}

const fn register(name: &'static str, key: usize, columns: &'static [ColumnForm]) -> TableForm {
    TableForm { name, key, register: true, columns }
}

const fn around(name: &'static str, key: usize, columns: &'static [ColumnForm]) -> TableForm {
    TableForm { name, key, register: false, columns }
}

/// The place of `0012_rounds.sql` among the migrations.
const ROUNDS: i64 = 9;

/// Parents before children; this order is also a backup's.
pub(crate) const TABLES: &[TableForm] = &[
    register("node", 1, &[("key", 't', 1), ("value", 't', 1)]),
    register(
        "import",
        1,
        &[
            ("id", 'i', 1),
            ("file", 't', 1),
            ("file_hash", 't', 1),
            ("profile", 't', 1),
            ("profile_hash", 't', 1),
            ("source", 't', 1),
            ("day", 't', 1),
            ("state", 't', 1),
            ("counts", 't', 1),
            ("undoes", 'i', 1),
            ("person", 'i', 3),
        ],
    ),
    register("source", 1, &[("id", 'i', 1), ("name", 't', 1)]),
    register("layout", 1, &[("id", 'i', 1), ("hash", 't', 1), ("text", 't', 1)]),
    register(
        "activity",
        1,
        &[
            ("id", 'i', 1),
            ("reporter", 't', 1),
            ("key", 't', 1),
            ("source", 'i', 1),
            ("number", 'i', 1),
            ("state", 't', 1),
        ],
    ),
    register(
        "version",
        2,
        &[
            ("activity", 'i', 1),
            ("number", 'i', 1),
            ("import", 'i', 1),
            ("state", 't', 1),
            ("body", 'b', 1),
            ("body_hash", 'b', 1),
            ("chain", 'b', 1),
            ("file", 't', 1),
            ("sheet", 't', 1),
            ("first_row", 'i', 1),
            ("layout", 'i', 1),
        ],
    ),
    register("waiting", 2, &[("import", 'i', 1), ("number", 'i', 1), ("body", 'b', 1)]),
    register(
        "finding",
        2,
        &[
            ("import", 'i', 1),
            ("number", 'i', 1),
            ("code", 't', 1),
            ("severity", 't', 1),
            ("activity", 't', 1),
            ("body", 't', 1),
        ],
    ),
    register(
        "audit",
        1,
        &[
            ("number", 'i', 1),
            ("day", 't', 1),
            ("act", 't', 1),
            ("detail", 't', 1),
            ("chain", 'b', 1),
            ("at", 'i', 3),
            ("person", 'i', 3),
        ],
    ),
    register("head", 1, &[("id", 'i', 3), ("number", 'i', 3), ("chain", 'b', 3)]),
    around(
        "standing",
        1,
        &[
            ("activity", 'i', 5),
            ("number", 'i', 5),
            ("state", 't', 5),
            ("shared", 'i', 5),
            ("accepted", 'i', 5),
            ("at", 'i', 5),
        ],
    ),
    around(
        "draft",
        1,
        &[
            ("id", 'i', 5),
            ("person", 'i', 5),
            ("organisation", 't', 5),
            ("activity", 't', 5),
            ("title", 't', 5),
            ("body", 't', 5),
            ("base", 'b', 5),
            ("revision", 'i', 5),
            ("made", 'i', 5),
            ("kept", 'i', 5),
        ],
    ),
    around(
        "remark",
        1,
        &[
            ("id", 'i', 5),
            ("activity", 'i', 5),
            ("number", 'i', 5),
            ("person", 'i', 5),
            ("at", 'i', 5),
            ("kind", 't', 5),
            ("text", 't', 5),
        ],
    ),
    around(
        "attachment",
        1,
        &[
            ("id", 'i', 5),
            ("activity", 'i', 5),
            ("name", 't', 5),
            ("kind", 't', 5),
            ("bytes", 'i', 5),
            ("sha256", 'b', 5),
            ("person", 'i', 5),
            ("at", 'i', 5),
            ("removed", 'i', 5),
        ],
    ),
    around("attachment_piece", 2, &[("attachment", 'i', 5), ("number", 'i', 5), ("bytes", 'b', 5)]),
    around("counter", 1, &[("name", 't', 3), ("value", 'i', 3)]),
    around("organisation", 1, &[("id", 't', 3), ("name", 't', 3), ("whole", 't', 3)]),
    around(
        "person",
        1,
        &[
            ("id", 'i', 3),
            ("email", 't', 3),
            ("address", 't', 3),
            ("name", 't', 3),
            ("language", 't', 3),
            ("state", 't', 3),
            ("since", 'i', 3),
            ("seen", 'i', 6),
        ],
    ),
    around("membership", 3, &[("person", 'i', 3), ("role", 't', 3), ("organisation", 't', 3)]),
    around("password", 1, &[("person", 'i', 3), ("hash", 't', 3), ("changed", 'i', 3)]),
    around("factor", 1, &[("person", 'i', 3), ("secret", 'b', 3), ("state", 't', 3), ("step", 'i', 3)]),
    around("recovery", 2, &[("person", 'i', 3), ("hash", 'b', 3), ("used", 'i', 3)]),
    around("identity", 2, &[("issuer", 't', 6), ("subject", 't', 6), ("person", 'i', 6), ("made", 'i', 6)]),
    around(
        "ticket",
        1,
        &[
            ("hash", 'b', 3),
            ("kind", 't', 3),
            ("person", 'i', 3),
            ("made", 'i', 3),
            ("expires", 'i', 3),
            ("used", 'i', 3),
        ],
    ),
    around(
        "token",
        1,
        &[
            ("id", 'i', 3),
            ("person", 'i', 3),
            ("name", 't', 3),
            ("hash", 'b', 3),
            ("scopes", 't', 3),
            ("made", 'i', 3),
            ("expires", 'i', 3),
            ("used", 'i', 3),
            ("revoked", 'i', 3),
        ],
    ),
    around(
        "job",
        1,
        &[
            ("id", 'i', 3),
            ("kind", 't', 3),
            ("body", 't', 3),
            ("person", 'i', 3),
            ("state", 't', 3),
            ("attempts", 'i', 3),
            ("due", 'i', 3),
            ("lease", 'i', 3),
            ("holder", 't', 3),
            ("progress", 'i', 3),
            ("total", 'i', 3),
            ("outcome", 't', 3),
            ("made", 'i', 3),
            ("ended", 'i', 3),
        ],
    ),
    around(
        "mail",
        1,
        &[
            ("id", 'i', 3),
            ("person", 'i', 3),
            ("address", 't', 3),
            ("subject", 't', 3),
            ("text", 't', 3),
            ("state", 't', 3),
            ("attempts", 'i', 3),
            ("due", 'i', 3),
            ("made", 'i', 3),
            ("trouble", 't', 3),
        ],
    ),
    around(
        "hook",
        1,
        &[
            ("id", 'i', 7),
            ("address", 't', 7),
            ("events", 't', 7),
            ("secret", 'b', 7),
            ("state", 't', 7),
            ("why", 't', 7),
            ("person", 'i', 7),
            ("made", 'i', 7),
        ],
    ),
    around(
        "delivery",
        1,
        &[
            ("id", 'i', 7),
            ("hook", 'i', 7),
            ("event", 't', 7),
            ("body", 't', 7),
            ("state", 't', 7),
            ("attempts", 'i', 7),
            ("due", 'i', 7),
            ("answer", 'i', 7),
            ("trouble", 't', 7),
            ("made", 'i', 7),
            ("ended", 'i', 7),
        ],
    ),
    around(
        "upload",
        1,
        &[
            ("id", 'i', 4),
            ("organisation", 't', 4),
            ("person", 'i', 4),
            ("file", 't', 4),
            ("bytes", 'i', 4),
            ("hash", 't', 4),
            ("state", 't', 4),
            ("revision", 'i', 4),
            ("job", 'i', 4),
            ("marked", 'i', 4),
            ("profile", 't', 4),
            ("gone", 't', 4),
            ("looked", 't', 4),
            ("outcome", 't', 4),
            ("import", 'i', 4),
            ("made", 'i', 4),
            ("changed", 'i', 4),
            ("cleared", 'i', 4),
        ],
    ),
    around(
        "mapping",
        2,
        &[
            ("organisation", 't', 4),
            ("name", 't', 4),
            ("profile", 't', 4),
            ("person", 'i', 4),
            ("made", 'i', 4),
        ],
    ),
    around(
        "survey_round",
        1,
        &[
            ("id", 'i', ROUNDS),
            ("name", 't', ROUNDS),
            ("body", 't', ROUNDS),
            ("state", 't', ROUNDS),
            ("made", 'i', ROUNDS),
            ("closed", 'i', ROUNDS),
        ],
    ),
    around("survey_form", 2, &[("round", 'i', ROUNDS), ("form", 't', ROUNDS), ("body", 't', ROUNDS)]),
    around(
        "survey_answer",
        1,
        &[
            ("id", 'i', ROUNDS),
            ("round", 'i', ROUNDS),
            ("form", 't', ROUNDS),
            ("respondent", 't', ROUNDS),
            ("organisation", 't', ROUNDS),
            ("state", 't', ROUNDS),
            ("number", 'i', ROUNDS),
            ("at", 'i', ROUNDS),
        ],
    ),
    around(
        "survey_version",
        2,
        &[
            ("answer", 'i', ROUNDS),
            ("number", 'i', ROUNDS),
            ("body", 'b', ROUNDS),
            ("hash", 'b', ROUNDS),
            ("person", 'i', ROUNDS),
            ("at", 'i', ROUNDS),
            ("late", 'i', ROUNDS),
        ],
    ),
];

/// What a backup leaves out. A session that was ended since would live again, and whoever tried too often
/// would be let in: after a restore, everyone signs in anew, and who is at a provider meanwhile too. The list that is
/// searched is made anew from the versions. Files that wait to be accepted are sent again: their bytes would be most of a backup.
/// What programs asked once, they asked of this node and not of a copy of it.
#[cfg(test)]
const LEFT_OUT: [&str; 11] = [
    "migration",
    "session",
    "errand",
    "attempt",
    "once",
    "search_entry",
    "search_token",
    "search_facet",
    "search_mark",
    "upload_piece",
    "upload_finding",
];

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::{MIGRATIONS, Place, Store, sql};

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
        let listed: BTreeMap<String, BTreeSet<(String, char)>> = TABLES
            .iter()
            .map(|table| {
                let columns = table.columns_of(newest).into_iter();
                (table.name.to_owned(), columns.map(|(name, kind, _)| (name.to_owned(), kind)).collect())
            })
            .collect();
        assert_eq!(listed, real);
    }
}
