//! Versions of activities, written many to a statement.

use sqlx::pool::PoolConnection;
use sqlx::{QueryBuilder, Row, Sqlite};

use crate::{Hash, StoreError, audit, hash};

/// How many rows go into one statement. SQLite takes at most 32,766 variables; a version has 11.
/// Statements of just so many rows are parsed once and kept (`persistent`), others are not.
pub(crate) const CHUNK: usize = 1_000;

/// A version to be added.
pub(crate) struct NewVersion {
    pub activity: i64,
    pub number: i64,
    pub state: &'static str,
    pub body: Option<Vec<u8>>,
    pub body_hash: Vec<u8>,
    pub chain: Hash,
    pub file: String,
    pub sheet: String,
    pub first_row: i64,
    pub layout: i64,
}

/// A withdrawn version after version `last`.
pub(crate) fn withdrawn_version(
    activity: i64,
    last: i64,
    chain: &[u8],
    file: &str,
    layout: i64,
) -> NewVersion {
    let body_hash = hash(b"");
    NewVersion {
        activity,
        number: last + 1,
        state: "withdrawn",
        body: None,
        body_hash: body_hash.to_vec(),
        chain: audit::version_link(chain, last + 1, "withdrawn", &body_hash),
        file: file.to_owned(),
        sheet: String::new(),
        first_row: 0,
        layout,
    }
}

/// The next free number, by a query that gives it.
pub(crate) async fn next_id(
    connection: &mut PoolConnection<Sqlite>,
    sql: &'static str,
) -> Result<i64, StoreError> {
    Ok(sqlx::query(sql).fetch_one(&mut **connection).await?.get(0))
}

/// The layout's id; added where no earlier row had it.
pub(crate) async fn keep_layout(
    connection: &mut PoolConnection<Sqlite>,
    text: &str,
) -> Result<i64, StoreError> {
    let name = crate::hex(&hash(text.as_bytes()));
    let found = sqlx::query("SELECT id FROM layout WHERE hash = $1")
        .bind(&name)
        .fetch_optional(&mut **connection)
        .await?;
    if let Some(row) = found {
        return Ok(row.get(0));
    }
    let id = next_id(connection, "SELECT COALESCE(MAX(id), 0) + 1 FROM layout").await?;
    sqlx::query("INSERT INTO layout (id, hash, text) VALUES ($1, $2, $3)")
        .bind(id)
        .bind(&name)
        .bind(text)
        .execute(&mut **connection)
        .await?;
    Ok(id)
}

/// Adds versions and brings the activities' newest-version columns along.
pub(crate) async fn add_versions(
    connection: &mut PoolConnection<Sqlite>,
    import: i64,
    source: Option<i64>,
    versions: Vec<NewVersion>,
) -> Result<(), StoreError> {
    let mut rest = versions;
    while !rest.is_empty() {
        let later = rest.split_off(rest.len().min(CHUNK));
        let full = rest.len() == CHUNK;
        let newest: Vec<(i64, i64, &'static str)> =
            rest.iter().map(|v| (v.activity, v.number, v.state)).collect();
        let mut insert = QueryBuilder::<Sqlite>::new(
            "INSERT INTO version (activity, number, import, state, body, body_hash, chain, file, sheet, first_row, layout) ",
        );
        insert.push_values(rest, |mut row, version| {
            row.push_bind(version.activity)
                .push_bind(version.number)
                .push_bind(import)
                .push_bind(version.state);
            row.push_bind(version.body).push_bind(version.body_hash).push_bind(version.chain.to_vec());
            row.push_bind(version.file)
                .push_bind(version.sheet)
                .push_bind(version.first_row)
                .push_bind(version.layout);
        });
        insert.build().persistent(full).execute(&mut **connection).await?;
        // First versions were written with the activity itself.
        let moved: Vec<_> = newest.into_iter().filter(|(_, number, _)| *number > 1).collect();
        if !moved.is_empty() {
            let mut update = QueryBuilder::<Sqlite>::new("WITH newest (id, number, state) AS (");
            update.push_values(moved, |mut row, (id, number, state)| {
                row.push_bind(id).push_bind(number).push_bind(state);
            });
            update.push(") UPDATE activity SET number = newest.number, state = newest.state");
            if let Some(source) = source {
                update.push(", source = ").push_bind(source);
            }
            update.push(" FROM newest WHERE activity.id = newest.id");
            update.build().persistent(false).execute(&mut **connection).await?;
        }
        rest = later;
    }
    Ok(())
}
