//! Reading the register.

use std::collections::BTreeMap;

use futures_util::{Stream, StreamExt, TryStreamExt};

use ayni_model::Finding;

use crate::statement::Row;
use crate::version::CHUNK;
use crate::{Counts, ENTRY, Hash, Origins, Store, StoreError, hash, hex, sql};

/// One activity in its newest version.
#[derive(Clone, Debug)]
pub struct Current {
    /// The reporter's organisation id.
    pub reporter: String,
    /// The activity's id with the reporter.
    pub key: String,
    /// The canonical record.
    pub body: Vec<u8>,
    /// Where its fields stood.
    pub origins: Origins,
}

/// One version in an activity's history.
#[derive(Clone, Debug)]
pub struct VersionLine {
    /// The reporter's organisation id.
    pub reporter: String,
    /// The version's number, from 1.
    pub number: i64,
    /// Whether it withdraws the activity.
    pub withdrawn: bool,
    /// The canonical record; `None` for a withdrawn or redacted one.
    pub body: Option<Vec<u8>>,
    /// The import that made it.
    pub import: i64,
    /// The day of that import.
    pub day: String,
    /// Whether it is an act by which people entered activities.
    pub by_hand: bool,
    /// Who acted, where that is known.
    pub person: Option<i64>,
    /// Where its fields stood.
    pub origins: Origins,
}

/// One import.
#[derive(Clone, Debug, serde::Serialize)]
pub struct ImportLine {
    /// Its number.
    pub id: i64,
    /// The file's name.
    pub file: String,
    /// The file's SHA-256, hexadecimal.
    pub file_hash: String,
    /// The profile's name.
    pub profile: String,
    /// The source that the file is an edition of.
    pub source: String,
    /// The day.
    pub day: String,
    /// Whether it has been undone.
    pub undone: bool,
    /// The import that it undoes, if it is an undoing.
    pub undoes: Option<i64>,
    /// What it did.
    pub counts: Counts,
}

/// A finding kept with an import.
#[derive(Clone, Debug)]
pub struct FindingLine {
    /// The import.
    pub import: i64,
    /// The finding.
    pub finding: Finding,
}

const LAYOUT_JOIN: &str = "SELECT a.reporter, a.key, v.body, v.file, v.sheet, v.first_row, l.text \
     FROM activity a JOIN version v ON v.activity = a.id AND v.number = a.number JOIN layout l ON l.id = v.layout \
     WHERE a.state = 'present' AND v.body IS NOT NULL ORDER BY a.reporter, a.key";

/// The columns of a version in its activity's history, of activities from `$of`, up to the condition.
macro_rules! history {
    ($of:literal) => {
        concat!(
            "SELECT a.reporter, v.number, v.state, v.body, v.import, i.day, v.file, v.sheet, v.first_row, l.text, i.profile, i.person FROM ",
            $of,
            " JOIN version v ON v.activity = a.id JOIN import i ON i.id = v.import JOIN layout l ON l.id = v.layout WHERE "
        )
    };
}

impl Store {
    /// Every activity that counts, in its newest version, by reporter and id.
    pub fn current(&self) -> impl Stream<Item = Result<Current, StoreError>> + Send + '_ {
        self.database.stream(sql(LAYOUT_JOIN)).map(|row| {
            let row = row?;
            Ok(Current {
                reporter: row.get(0)?,
                key: row.get(1)?,
                body: row.get(2)?,
                origins: origins(&row, 3)?,
            })
        })
    }

    /// The records of these activities, by reporter and id, in the order asked; without those that do not
    /// count, or were emptied.
    pub async fn bodies(&self, names: &[(&str, &str)]) -> Result<Vec<Vec<u8>>, StoreError> {
        let mut found: BTreeMap<(String, String), Vec<u8>> = BTreeMap::new();
        for chunk in names.chunks(CHUNK) {
            let mut query = self.database.pieces("WITH wanted (reporter, key) AS (");
            query.push_values(chunk, |(reporter, key)| [(*reporter).into(), (*key).into()]);
            query.push(
                ") SELECT a.reporter, a.key, v.body FROM wanted w \
                 JOIN activity a ON a.reporter = w.reporter AND a.key = w.key AND a.state = 'present' \
                 JOIN version v ON v.activity = a.id AND v.number = a.number WHERE v.body IS NOT NULL",
            );
            for row in self.database.all(query).await? {
                found.insert((row.get(0)?, row.get(1)?), row.get(2)?);
            }
        }
        let named = |(reporter, key): &(&str, &str)| found.get(&((*reporter).to_owned(), (*key).to_owned()));
        Ok(names.iter().filter_map(named).cloned().collect())
    }

    /// The versions of the activities with this id (of any reporter, or of one), oldest first.
    pub async fn history(&self, reporter: Option<&str>, key: &str) -> Result<Vec<VersionLine>, StoreError> {
        let query = match reporter {
            Some(reporter) => {
                sql(concat!(history!("activity a"), "a.reporter = $2 AND a.key = $1 ORDER BY v.number"))
                    .bind(key)
                    .bind(reporter)
            }
            // Each reporter is jumped to in the index of reporters and ids: there are few, and many activities.
            None => sql(concat!(
                "WITH RECURSIVE one (reporter) AS (SELECT MIN(reporter) FROM activity UNION ALL \
                 SELECT (SELECT MIN(reporter) FROM activity WHERE reporter > one.reporter) FROM one \
                 WHERE one.reporter IS NOT NULL) ",
                history!("one JOIN activity a ON a.reporter = one.reporter"),
                "a.key = $1 ORDER BY a.reporter, v.number"
            ))
            .bind(key),
        };
        let rows = self.database.all(query).await?;
        let line = |row: Row| {
            Ok(VersionLine {
                reporter: row.get(0)?,
                number: row.get(1)?,
                withdrawn: row.get::<String>(2)? == "withdrawn",
                body: row.get(3)?,
                import: row.get(4)?,
                day: row.get(5)?,
                by_hand: row.get::<String>(10)? == ENTRY,
                person: row.get(11)?,
                origins: origins(&row, 6)?,
            })
        };
        rows.into_iter().map(line).collect()
    }

    /// The imports, newest first; acts by which people entered activities are among them.
    pub async fn imports(&self) -> Result<Vec<ImportLine>, StoreError> {
        let query = sql(
            "SELECT id, file, file_hash, profile, source, day, state, undoes, counts FROM import ORDER BY id DESC",
        );
        self.database.all(query).await?.iter().map(import_line).collect()
    }

    /// The imports of files, newest first, at most `most`.
    pub async fn file_imports(&self, most: i64) -> Result<Vec<ImportLine>, StoreError> {
        let query =
            sql("SELECT id, file, file_hash, profile, source, day, state, undoes, counts FROM import \
             WHERE profile <> $1 ORDER BY id DESC LIMIT $2");
        self.database.all(query.bind(ENTRY).bind(most)).await?.iter().map(import_line).collect()
    }

    /// The findings of one import, in their order.
    pub async fn findings(&self, import: i64) -> Result<Vec<FindingLine>, StoreError> {
        let query = sql("SELECT body FROM finding WHERE import = $1 ORDER BY number");
        let line = |row: Row| {
            let finding = serde_json::from_str(&row.get::<String>(0)?)
                .map_err(|error| StoreError::Corrupt(format!("finding of import {import}: {error}")))?;
            Ok(FindingLine { import, finding })
        };
        self.database.all(query.bind(import)).await?.into_iter().map(line).collect()
    }

    /// The rows of one import that wait, as the reader gave them.
    pub async fn waiting(&self, import: i64) -> Result<Vec<Vec<u8>>, StoreError> {
        let query = sql("SELECT body FROM waiting WHERE import = $1 ORDER BY number");
        self.database.all(query.bind(import)).await?.into_iter().map(|row| row.get(0)).collect()
    }

    /// A hash over what counts now: two registers with the same content have the same revision.
    pub async fn revision(&self) -> Result<String, StoreError> {
        let mut snapshot = self.database.snapshot().await?;
        let mut rows = snapshot.stream(sql(
            "SELECT a.reporter, a.key, v.body_hash FROM activity a JOIN version v ON v.activity = a.id AND v.number = a.number \
             WHERE a.state = 'present' ORDER BY a.reporter, a.key",
        ));
        let mut all: Hash = hash(b"");
        while let Some(row) = rows.try_next().await? {
            let mut bytes = all.to_vec();
            bytes.extend_from_slice(row.get::<String>(0)?.as_bytes());
            bytes.push(0);
            bytes.extend_from_slice(row.get::<String>(1)?.as_bytes());
            bytes.push(0);
            bytes.extend_from_slice(&row.get::<Vec<u8>>(2)?);
            all = hash(&bytes);
        }
        Ok(hex(&all))
    }

    /// The day of the newest import, `YYYY-MM-DD`; `None` for an empty register.
    pub async fn as_of(&self) -> Result<Option<String>, StoreError> {
        let row = self.database.first(sql("SELECT MAX(day) FROM import")).await?;
        row.map_or(Ok(None), |row| row.get(0))
    }
}

fn import_line(row: &Row) -> Result<ImportLine, StoreError> {
    Ok(ImportLine {
        id: row.get(0)?,
        file: row.get(1)?,
        file_hash: row.get(2)?,
        profile: row.get(3)?,
        source: row.get(4)?,
        day: row.get(5)?,
        undone: row.get::<String>(6)? == "undone",
        undoes: row.get(7)?,
        counts: serde_json::from_str(&row.get::<String>(8)?).unwrap_or_default(),
    })
}

/// Reads file, sheet, first row and layout from column `at` on.
pub(crate) fn origins(row: &Row, at: usize) -> Result<Origins, StoreError> {
    Ok(Origins {
        file: row.get(at)?,
        sheet: row.get(at + 1)?,
        first_row: u32::try_from(row.get::<i64>(at + 2)?).unwrap_or(0),
        layout: row.get(at + 3)?,
    })
}
