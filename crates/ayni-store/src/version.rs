//! Versions of activities, written many to a statement.

use std::collections::BTreeMap;

use crate::{ENTRY, Hash, StoreError, Transaction, audit, hash, sql};

/// How many rows go into one statement. SQLite takes at most 32,766 variables, PostgreSQL
/// 65,535; a version has 11.
pub(crate) const CHUNK: usize = 1_000;

/// How many activities programs send in one act when they have many.
const ACT: usize = 500;

/// Whether statements of so many rows come often: only those are kept parsed.
pub(crate) fn is_usual(rows: usize) -> bool {
    rows == CHUNK || rows == ACT
}

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

/// The newest version of an activity that the register has.
pub(crate) struct Known {
    pub id: i64,
    pub number: i64,
    pub state: String,
    pub body: Option<Vec<u8>>,
    pub body_hash: Vec<u8>,
    pub chain: Vec<u8>,
    /// Whether a person made it, or an act was undone by it: the version before may be of a file.
    pub by_hand: bool,
}

/// What the register has of these activities, by (reporter, key).
pub(crate) async fn known(
    transaction: &mut Transaction,
    names: impl ExactSizeIterator<Item = (&str, &str)>,
) -> Result<BTreeMap<(String, String), Known>, StoreError> {
    let kept = is_usual(names.len());
    let mut query = transaction.pieces("WITH wanted (reporter, key) AS (");
    query.push_values(names, |(reporter, key)| [reporter.into(), key.into()]);
    query.push(
        ") SELECT a.reporter, a.key, a.id, a.number, a.state, v.body, v.body_hash, v.chain, i.profile, i.undoes \
         FROM wanted w JOIN activity a ON a.reporter = w.reporter AND a.key = w.key \
         JOIN version v ON v.activity = a.id AND v.number = a.number LEFT JOIN import i ON i.id = v.import",
    );
    let rows = transaction.all(query.kept(kept)).await?;
    let known = rows.into_iter().map(|row| {
        let known = Known {
            id: row.get(2)?,
            number: row.get(3)?,
            state: row.get(4)?,
            body: row.get(5)?,
            body_hash: row.get(6)?,
            chain: row.get(7)?,
            by_hand: row.get::<Option<String>>(8)?.as_deref() == Some(ENTRY)
                || row.get::<Option<i64>>(9)?.is_some(),
        };
        Ok(((row.get(0)?, row.get(1)?), known))
    });
    known.collect()
}

/// What the last file that counts said of the activities that people changed after it, by number: the hash
/// of the body.
pub(crate) async fn filed(
    transaction: &mut Transaction,
    known: &BTreeMap<(String, String), Known>,
) -> Result<BTreeMap<i64, Vec<u8>>, StoreError> {
    let mut filed = BTreeMap::new();
    for one in known.values().filter(|one| one.by_hand) {
        let query = sql("SELECT v.body_hash FROM version v JOIN import i ON i.id = v.import \
             WHERE v.activity = $1 AND v.state = 'present' AND i.profile <> $2 AND i.undoes IS NULL \
             AND i.state = 'done' ORDER BY v.number DESC LIMIT 1");
        if let Some(row) = transaction.first(query.bind(one.id).bind(ENTRY)).await? {
            filed.insert(one.id, row.get(0)?);
        }
    }
    Ok(filed)
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
        let kept = is_usual(rest.len());
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
        transaction.run(insert.kept(kept)).await?;
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
