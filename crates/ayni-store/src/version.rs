//! Versions of activities, written many to a statement.

use crate::{Hash, StoreError, Transaction, audit, hash, sql};

/// How many rows go into one statement. SQLite takes at most 32,766 variables, PostgreSQL
/// 65,535; a version has 11.
/// Statements of just so many rows are kept parsed, others are not.
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

/// The layout's id; added where no earlier row had it.
pub(crate) async fn keep_layout(transaction: &mut Transaction, text: &str) -> Result<i64, StoreError> {
    let name = crate::hex(&hash(text.as_bytes()));
    if let Some(row) = transaction.first(sql("SELECT id FROM layout WHERE hash = $1").bind(&name)).await? {
        return row.get(0);
    }
    let id = transaction.whole(sql("SELECT COALESCE(MAX(id), 0) + 1 FROM layout")).await?;
    let insert = sql("INSERT INTO layout (id, hash, text) VALUES ($1, $2, $3)");
    transaction.run(insert.bind(id).bind(name).bind(text)).await?;
    Ok(id)
}

/// Adds versions and brings the activities' newest-version columns along.
pub(crate) async fn add_versions(
    transaction: &mut Transaction,
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
        let mut insert = transaction.pieces(
            "INSERT INTO version (activity, number, import, state, body, body_hash, chain, file, sheet, first_row, layout) ",
        );
        insert.push_values(rest, |version| {
            [
                version.activity.into(),
                version.number.into(),
                import.into(),
                version.state.into(),
                version.body.into(),
                version.body_hash.into(),
                version.chain.to_vec().into(),
                version.file.into(),
                version.sheet.into(),
                version.first_row.into(),
                version.layout.into(),
            ]
        });
        transaction.run(insert.kept(full)).await?;
        // First versions were written with the activity itself.
        let moved: Vec<_> = newest.into_iter().filter(|(_, number, _)| *number > 1).collect();
        if !moved.is_empty() {
            let mut update = transaction.pieces("WITH newest (id, number, state) AS (");
            update
                .push_values(moved, |(id, number, state)| [id.into(), number.into(), state.into()])
                .push(") UPDATE activity SET number = newest.number, state = newest.state");
            if let Some(source) = source {
                update.push(", source = ").push_bind(source);
            }
            update.push(" FROM newest WHERE activity.id = newest.id");
            transaction.run(update).await?;
        }
        rest = later;
    }
    Ok(())
}
