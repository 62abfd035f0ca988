//! The lists that the exchange is searched by: for each token the records that have it, with how strongly.
//!
//! Tokens are made and answers are ordered by the caller, who alone knows languages; here lists are kept and handed on.
//! A list stands in blocks of [`BLOCK`] record numbers, each a few bytes a record: a question reads whole lists and still
//! few rows, and a changed record writes only the blocks that its number falls in.

mod codec;
mod due;
mod meaning;

use std::collections::{BTreeMap, BTreeSet};

use crate::database::Transaction;
use crate::statement::{Row, Value, sql};
use crate::{Store, StoreError};
use codec::{Posting, packed, unpacked};
pub(crate) use due::mark_due;
pub use due::{MEANING, SeekDue, SeekState};

/// Record numbers of one block.
const BLOCK: u32 = 4_096;

/// Values of one statement; PostgreSQL and SQLite take 32,766 at most.
const CHUNK: usize = 6_000;

/// A record as it is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// The record's id, one of its own on the node.
    pub record: String,
    /// What it was made from, so that a later look can tell whether it is the newest.
    pub version: String,
    /// The day from which on it is to be looked at again; empty where none is known.
    pub turns: String,
    /// Its tokens, each once, with how strongly it has them.
    pub postings: Vec<(String, u8)>,
    /// What the node's model makes of it; empty where there is no model, or it makes nothing of it.
    pub meaning: Vec<u8>,
}

/// The lists of some tokens: records by number, ascending, with how strongly each has the token.
pub type SeekLists = BTreeMap<String, Vec<(u32, u8)>>;

/// What is known of the lists as a whole.
#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    form: i64,
    records: i64,
    number: i64,
    token: i64,
    revision: i64,
}

impl Store {
    /// Begins the lists anew, if they were made in another form of tokens: all records are due then.
    pub async fn seek_form(&self, form: i64) -> Result<(), StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let before = mark(&mut transaction).await?;
        if before.form != form {
            let model = meaning::model(&mut transaction).await?;
            for text in [
                "DELETE FROM seek_meaning",
                "DELETE FROM seek_block",
                "DELETE FROM seek_token",
                "DELETE FROM seek_record",
                "DELETE FROM seek_mark",
            ] {
                transaction.run(sql(text)).await?;
            }
            // The revision goes on: what another process holds by it is of the former lists.
            set_mark(&mut transaction, Mark { form, revision: before.revision + 1, ..Mark::default() })
                .await?;
            meaning::set_model(&mut transaction, &model).await?;
            due::all(&mut transaction).await?;
        }
        transaction.commit().await
    }

    /// How many records there are in all, and how many have each of these tokens.
    pub async fn seek_counts(&self, tokens: &[&str]) -> Result<(u32, BTreeMap<String, u32>), StoreError> {
        let row = self.database.first(sql("SELECT records FROM seek_mark")).await?;
        let all = row.map_or(Ok(0), |row| row.get::<i64>(0))?;
        let mut counts = BTreeMap::new();
        for chunk in tokens.chunks(CHUNK) {
            let mut statement = self.pieces("SELECT token, records FROM seek_token WHERE token IN (''");
            for token in chunk {
                statement.push(", ").push_bind(*token);
            }
            statement.push(")");
            for row in self.database.all(statement).await? {
                counts.insert(row.get::<String>(0)?, number(row.get(1)?)?);
            }
        }
        Ok((number(all)?, counts))
    }

    /// The lists of these tokens.
    pub async fn seek_lists(&self, tokens: &[&str]) -> Result<SeekLists, StoreError> {
        let mut statement = self.pieces(
            "SELECT t.token, b.block, b.postings FROM seek_token t JOIN seek_block b ON b.token = t.id \
             WHERE t.token IN (''",
        );
        for token in tokens.iter().take(CHUNK) {
            statement.push(", ").push_bind(*token);
        }
        statement.push(") ORDER BY b.token, b.block");
        lists(&self.database.all(statement).await?)
    }

    /// The lists of all tokens that begin so: what answers can be narrowed by.
    pub async fn seek_facets(&self, prefixes: &[&str]) -> Result<SeekLists, StoreError> {
        let mut statement = self.pieces(
            "SELECT t.token, b.block, b.postings FROM seek_token t JOIN seek_block b ON b.token = t.id WHERE 1 = 0",
        );
        for prefix in prefixes {
            statement.push(" OR (");
            crate::search::begins(&mut statement, "t.token", prefix);
            statement.push(")");
        }
        statement.push(" ORDER BY b.token, b.block");
        lists(&self.database.all(statement).await?)
    }

    /// What is to be done when many records were put in.
    pub async fn tidy_seek(&self) -> Result<(), StoreError> {
        self.database
            .tidy(&["exchange_record", "exchange_version", "seek_record", "seek_token", "seek_block"])
            .await
    }
}

/// Puts records into the lists, in the place of what they held of them, and takes others out. Numbers rise in the order in
/// which versions are put in.
async fn keep(transaction: &mut Transaction, put: &[&Sought], take_out: &[String]) -> Result<(), StoreError> {
    let mut mark = mark(transaction).await?;
    let mut names: BTreeSet<&str> = put.iter().map(|one| one.record.as_str()).collect();
    names.extend(take_out.iter().map(String::as_str));
    let known = known(transaction, &names).await?;
    let mut tokens = Tokens::of(transaction, put, &mut mark).await?;
    let mut changes: BTreeMap<(u32, i64), BTreeMap<u32, Option<u8>>> = BTreeMap::new();
    for one in known.values() {
        for (token, _) in &one.postings {
            changes.entry((one.number / BLOCK, i64::from(*token))).or_default().insert(one.number, None);
        }
        mark.records -= i64::from(!one.postings.is_empty());
    }
    let (mut rows, mut stay): (Vec<[Value; 5]>, BTreeSet<&str>) = (Vec::new(), BTreeSet::new());
    let mut meanings: Vec<(u32, &[u8])> = Vec::new();
    let mut done: BTreeSet<&str> = BTreeSet::new();
    for one in put {
        if !done.insert(one.record.as_str()) {
            continue;
        }
        let number = match known.get(&one.record) {
            // What changes only with the day keeps its place among the newest.
            Some(old) if old.version == one.version => {
                stay.insert(&one.record);
                old.number
            }
            _ => {
                mark.number += 1;
                number(mark.number)?
            }
        };
        mark.records += i64::from(!one.postings.is_empty());
        meanings.push((number, &one.meaning));
        let mut own: Vec<Posting> = Vec::with_capacity(one.postings.len());
        for (token, strength) in &one.postings {
            let id = tokens.id(token);
            changes.entry((number / BLOCK, i64::from(id))).or_default().insert(number, Some(*strength));
            own.push((id, *strength));
        }
        own.sort_unstable();
        own.dedup_by_key(|(id, _)| *id);
        let version = one.version.as_str().into();
        let turns = one.turns.as_str().into();
        rows.push([
            i64::from(number).into(),
            one.record.as_str().into(),
            version,
            packed(&own).into(),
            turns,
        ]);
    }
    let gone: Vec<i64> = known
        .iter()
        .filter(|(record, _)| !stay.contains(record.as_str()))
        .map(|(_, one)| i64::from(one.number))
        .collect();
    change(transaction, &changes, &mut tokens).await?;
    tokens.keep(transaction).await?;
    for chunk in gone.chunks(CHUNK) {
        let mut delete = transaction.pieces("DELETE FROM seek_record WHERE ");
        crate::standing::one_of(&mut delete, "number", chunk);
        transaction.run(delete).await?;
    }
    for chunk in rows.chunks(CHUNK) {
        let mut insert =
            transaction.pieces("INSERT INTO seek_record (number, record, version, postings, turns) ");
        insert.push_values(chunk.iter().cloned(), |row| row);
        insert.push(
            " ON CONFLICT (number) DO UPDATE SET version = excluded.version, postings = excluded.postings, \
             turns = excluded.turns",
        );
        transaction.run(insert).await?;
    }
    mark.revision += 1;
    meaning::keep(transaction, &gone, &meanings, mark.revision).await?;
    set_mark(transaction, mark).await
}

fn number(number: i64) -> Result<u32, StoreError> {
    u32::try_from(number).map_err(|_| StoreError::Corrupt("seek".into()))
}

fn lists(rows: &[Row]) -> Result<SeekLists, StoreError> {
    let mut lists = SeekLists::new();
    // Blocks of one list follow each other.
    let mut last: Option<(String, Vec<(u32, u8)>)> = None;
    for row in rows {
        let (token, block, bytes): (String, i64, Vec<u8>) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let start = number(block)?.saturating_mul(BLOCK);
        let damaged = || StoreError::Corrupt("seek_block".into());
        match &mut last {
            Some((own, list)) if *own == token => unpacked(&bytes, start, list).ok_or_else(damaged)?,
            _ => {
                let mut list = Vec::with_capacity(bytes.len() / 2);
                unpacked(&bytes, start, &mut list).ok_or_else(damaged)?;
                lists.extend(last.replace((token, list)));
            }
        }
    }
    lists.extend(last);
    Ok(lists)
}

async fn mark(transaction: &mut Transaction) -> Result<Mark, StoreError> {
    let row = transaction.first(sql("SELECT form, records, number, token, revision FROM seek_mark")).await?;
    row.map_or(Ok(Mark::default()), |row| {
        Ok(Mark {
            form: row.get(0)?,
            records: row.get(1)?,
            number: row.get(2)?,
            token: row.get(3)?,
            revision: row.get(4)?,
        })
    })
}

async fn set_mark(transaction: &mut Transaction, mark: Mark) -> Result<(), StoreError> {
    let text = "INSERT INTO seek_mark (one, form, records, number, token, revision) VALUES (1, $1, $2, $3, $4, $5) \
                ON CONFLICT (one) DO UPDATE SET form = excluded.form, records = excluded.records, \
                number = excluded.number, token = excluded.token, revision = excluded.revision";
    let statement = sql(text).bind(mark.form).bind(mark.records).bind(mark.number).bind(mark.token);
    transaction.run(statement.bind(mark.revision)).await?;
    Ok(())
}

/// What the lists hold of a record.
struct Held {
    number: u32,
    version: String,
    postings: Vec<Posting>,
}

/// The records among these that the lists hold.
async fn known(
    transaction: &mut Transaction,
    names: &BTreeSet<&str>,
) -> Result<BTreeMap<String, Held>, StoreError> {
    let names: Vec<&str> = names.iter().copied().collect();
    let mut known = BTreeMap::new();
    for chunk in names.chunks(CHUNK) {
        let mut statement = transaction
            .pieces("SELECT record, number, version, postings FROM seek_record WHERE record IN (''");
        for name in chunk {
            statement.push(", ").push_bind(*name);
        }
        statement.push(")");
        for row in transaction.all(statement).await? {
            let bytes: Vec<u8> = row.get(3)?;
            let mut postings = Vec::new();
            unpacked(&bytes, 0, &mut postings).ok_or_else(|| StoreError::Corrupt("seek_record".into()))?;
            let held = Held { number: number(row.get(1)?)?, version: row.get(2)?, postings };
            known.insert(row.get(0)?, held);
        }
    }
    Ok(known)
}

/// The ids of tokens, and how many records have each.
struct Tokens {
    ids: BTreeMap<String, u32>,
    /// By id: the token and its count, where that has changed.
    counts: BTreeMap<i64, i64>,
}

impl Tokens {
    /// Those of the records that are put in; new ones get ids.
    async fn of(
        transaction: &mut Transaction,
        put: &[&Sought],
        mark: &mut Mark,
    ) -> Result<Tokens, StoreError> {
        let names: BTreeSet<&str> =
            put.iter().flat_map(|one| &one.postings).map(|(token, _)| token.as_str()).collect();
        let names: Vec<&str> = names.into_iter().collect();
        let mut ids = BTreeMap::new();
        for chunk in names.chunks(CHUNK) {
            let mut statement = transaction.pieces("SELECT token, id FROM seek_token WHERE token IN (''");
            for name in chunk {
                statement.push(", ").push_bind(*name);
            }
            statement.push(")");
            for row in transaction.all(statement).await? {
                ids.insert(row.get(0)?, number(row.get(1)?)?);
            }
        }
        let fresh: Vec<&str> = names.into_iter().filter(|name| !ids.contains_key(*name)).collect();
        for chunk in fresh.chunks(CHUNK) {
            let mut insert = transaction.pieces("INSERT INTO seek_token (id, token, records) ");
            let mut rows: Vec<[Value; 3]> = Vec::with_capacity(chunk.len());
            for name in chunk {
                mark.token += 1;
                ids.insert((*name).to_owned(), number(mark.token)?);
                rows.push([mark.token.into(), (*name).into(), 0_i64.into()]);
            }
            insert.push_values(rows, |row| row);
            transaction.run(insert).await?;
        }
        Ok(Tokens { ids, counts: BTreeMap::new() })
    }

    fn id(&self, token: &str) -> u32 {
        self.ids.get(token).copied().unwrap_or_default()
    }

    fn count(&mut self, id: i64, change: i64) {
        *self.counts.entry(id).or_default() += change;
    }

    /// Keeps how many records have each token now.
    async fn keep(&self, transaction: &mut Transaction) -> Result<(), StoreError> {
        // Those that change by as much are changed together.
        let mut by_change: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
        for (id, change) in self.counts.iter().filter(|(_, change)| **change != 0) {
            by_change.entry(*change).or_default().push(*id);
        }
        for (change, ids) in by_change {
            for chunk in ids.chunks(CHUNK) {
                let mut update = transaction.pieces("UPDATE seek_token SET records = records + ");
                update.push_bind(change).push(" WHERE ");
                crate::standing::one_of(&mut update, "id", chunk);
                transaction.run(update).await?;
            }
        }
        Ok(())
    }
}

/// Changes blocks, and counts what came and went.
async fn change(
    transaction: &mut Transaction,
    changes: &BTreeMap<(u32, i64), BTreeMap<u32, Option<u8>>>,
    tokens: &mut Tokens,
) -> Result<(), StoreError> {
    let blocks: BTreeSet<u32> = changes.keys().map(|(block, _)| *block).collect();
    for block in blocks {
        let ids: Vec<i64> =
            changes.range((block, i64::MIN)..=(block, i64::MAX)).map(|((_, id), _)| *id).collect();
        for chunk in ids.chunks(CHUNK) {
            let mut statement = transaction.pieces("SELECT token, postings FROM seek_block WHERE block = ");
            statement.push_bind(i64::from(block)).push(" AND ");
            crate::standing::one_of(&mut statement, "token", chunk);
            let mut old: BTreeMap<i64, Vec<u8>> = BTreeMap::new();
            for row in transaction.all(statement).await? {
                old.insert(row.get(0)?, row.get(1)?);
            }
            let (mut kept, mut emptied): (Vec<[Value; 3]>, Vec<i64>) = (Vec::new(), Vec::new());
            for id in chunk {
                let mut list = Vec::new();
                let bytes = old.get(id).map(Vec::as_slice).unwrap_or_default();
                unpacked(bytes, 0, &mut list).ok_or_else(|| StoreError::Corrupt("seek_block".into()))?;
                let before = list.len() as i64;
                let mut list: BTreeMap<u32, u8> = list.into_iter().collect();
                for (number, strength) in changes.get(&(block, *id)).into_iter().flatten() {
                    match strength {
                        Some(strength) => list.insert(number % BLOCK, *strength),
                        None => list.remove(&(number % BLOCK)),
                    };
                }
                tokens.count(*id, list.len() as i64 - before);
                if list.is_empty() {
                    emptied.push(*id);
                } else {
                    let list: Vec<Posting> = list.into_iter().collect();
                    kept.push([(*id).into(), i64::from(block).into(), packed(&list).into()]);
                }
            }
            if !kept.is_empty() {
                let mut insert = transaction.pieces("INSERT INTO seek_block (token, block, postings) ");
                insert.push_values(kept, |row| row);
                insert.push(" ON CONFLICT (token, block) DO UPDATE SET postings = excluded.postings");
                transaction.run(insert).await?;
            }
            if !emptied.is_empty() {
                let mut delete = transaction.pieces("DELETE FROM seek_block WHERE block = ");
                delete.push_bind(i64::from(block)).push(" AND ");
                crate::standing::one_of(&mut delete, "token", &emptied);
                transaction.run(delete).await?;
            }
        }
    }
    Ok(())
}
