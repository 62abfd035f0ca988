//! The list of activities: what is kept of it. How it is looked up stands in `find`.
//!
//! Entries and tokens are a projection of the newest versions. They are made by the caller, who alone
//! knows languages; here they are kept and looked up. No answer reads the whole register.

use crate::standing::list_tokens;
use crate::statement::{Statement, Value, sql};
use crate::{StandingState, Store, StoreError};

/// Rows of one statement: a token has three values, and PostgreSQL and SQLite take 32,766 at most.
const CHUNK: usize = 10_000;

/// Up to how many matches of several tokens are counted; beyond, an answer says only that there are more.
pub const COUNTED: u64 = 200;

/// A token that an activity must have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SearchToken {
    /// This one.
    Is(String),
    /// Any that begins so.
    Begins(String),
}

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SearchOrder {
    /// By the first day, the latest first; those without a day come last.
    #[default]
    Latest,
    /// By the first day, the earliest first; those without a day come first.
    Earliest,
    /// By title.
    Title,
}

/// What is asked of the list.
#[derive(Clone, Debug, Default)]
pub struct SearchQuery {
    /// All of these must be met.
    pub tokens: Vec<SearchToken>,
    /// And one of these, if any are named: who does not see the whole register sees the activities of some.
    pub one_of: Option<Vec<String>>,
    /// In this order.
    pub order: SearchOrder,
    /// The place that the page before ended at, as its [`SearchPage::next`] said.
    pub after: Option<String>,
    /// How many lines at most.
    pub limit: u32,
}

/// One page of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchPage {
    /// The summaries, as they were kept.
    pub lines: Vec<String>,
    /// How far each has come, and whether it is shared.
    pub marks: Vec<Mark>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
    /// How many activities there are in all; `None` where there are more than [`COUNTED`] and nobody has counted them.
    pub total: Option<u64>,
}

/// How far a line of the list has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The activity's number.
    pub activity: i64,
    /// How far its newest version has come.
    pub state: StandingState,
    /// Whether everyone on the node sees it.
    pub shared: bool,
}

/// The newest version of an activity that the list does not have yet.
#[derive(Clone, Debug)]
pub struct Unlisted {
    /// The activity's number.
    pub activity: i64,
    /// The version's number.
    pub number: i64,
    /// The record; `None` where it was withdrawn or redacted.
    pub body: Option<Vec<u8>>,
}

/// An entry to keep.
#[derive(Clone, Debug)]
pub struct SearchEntry {
    /// The activity's number.
    pub activity: i64,
    /// The version that it was made from.
    pub number: i64,
    /// What it is listed as; `None` for one that is withdrawn.
    pub listed: Option<Listed>,
}

/// What an activity is listed as.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The day to order by, `20240131`; 0 where none is known.
    pub day: i64,
    /// What orders it by title: text whose bytes are in that order.
    pub title_key: String,
    /// What a line of the list shows.
    pub summary: String,
    /// What it is found by.
    pub tokens: Vec<String>,
}

impl Store {
    /// How many activities have each of the values that begin so, the commonest first.
    pub async fn facets(&self, prefix: &str) -> Result<Vec<(String, u64)>, StoreError> {
        let mut statement = self.pieces("SELECT token, activities FROM search_facet WHERE ");
        begins(&mut statement, "token", prefix);
        statement.push(" ORDER BY activities DESC, token");
        let rows = self.database.all(statement).await?;
        rows.iter().map(|row| Ok((row.get(0)?, row.get::<i64>(1)?.unsigned_abs()))).collect()
    }

    /// Whether the list shows the register as it is now, in this form of tokens.
    pub async fn listed(&self, form: i64) -> Result<bool, StoreError> {
        let statement = sql("SELECT (SELECT COUNT(*) FROM search_mark WHERE form = $1 AND import = \
             (SELECT COALESCE(MAX(id), 0) FROM import))");
        let row = self.database.first(statement.bind(form)).await?;
        Ok(row.map_or(Ok(0), |row| row.get::<i64>(0))? > 0)
    }

    /// Newest versions that the list does not have, of activities numbered above `after`.
    pub async fn unlisted(&self, after: i64, limit: u32) -> Result<Vec<Unlisted>, StoreError> {
        let statement =
            sql("SELECT a.id, a.number, CASE WHEN a.state = 'present' THEN v.body ELSE NULL END \
             FROM activity a JOIN version v ON v.activity = a.id AND v.number = a.number \
             LEFT JOIN search_entry e ON e.activity = a.id \
             WHERE a.id > $1 AND (e.number IS NULL OR e.number <> a.number) ORDER BY a.id LIMIT $2");
        let rows = self.database.all(statement.bind(after).bind(i64::from(limit))).await?;
        rows.iter()
            .map(|row| Ok(Unlisted { activity: row.get(0)?, number: row.get(1)?, body: row.get(2)? }))
            .collect()
    }

    /// Begins the list anew, if it was made in another form of tokens.
    pub async fn search_form(&self, form: i64) -> Result<(), StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let found =
            transaction.first(sql("SELECT COUNT(*) FROM search_mark WHERE form <> $1").bind(form)).await?;
        if found.map_or(Ok(0), |row| row.get::<i64>(0))? > 0 {
            for text in [
                "DELETE FROM search_token",
                "DELETE FROM search_entry",
                "DELETE FROM search_facet",
                "DELETE FROM search_mark",
            ] {
                transaction.run(sql(text)).await?;
            }
        }
        transaction.commit().await
    }

    /// Keeps entries, in the place of earlier ones of the same activities.
    pub async fn list(&self, entries: &[SearchEntry]) -> Result<(), StoreError> {
        if entries.is_empty() {
            return Ok(());
        }
        let mut transaction = self.database.write_alone().await?;
        for chunk in entries.chunks(2_000) {
            for table in ["search_token", "search_entry"] {
                let mut delete = transaction.pieces(format!("DELETE FROM {table} WHERE activity IN ("));
                for (at, entry) in chunk.iter().enumerate() {
                    delete.push(if at > 0 { ", " } else { "" }).push_bind(entry.activity);
                }
                delete.push(")");
                transaction.run(delete).await?;
            }
            let mut insert = transaction
                .pieces("INSERT INTO search_entry (activity, number, present, day, title_key, summary) ");
            insert.push_values(chunk, |entry| -> [Value; 6] {
                let listed = entry.listed.as_ref();
                [
                    entry.activity.into(),
                    entry.number.into(),
                    i64::from(listed.is_some()).into(),
                    listed.map_or(0, |listed| listed.day).into(),
                    listed.map_or("", |listed| listed.title_key.as_str()).into(),
                    listed.map_or("", |listed| listed.summary.as_str()).into(),
                ]
            });
            transaction.run(insert).await?;
        }
        let mut tokens: Vec<(&str, i64, i64)> = Vec::with_capacity(CHUNK);
        for (entry, listed) in entries.iter().filter_map(|entry| Some((entry, entry.listed.as_ref()?))) {
            for token in &listed.tokens {
                tokens.push((token, listed.day, entry.activity));
                if tokens.len() == CHUNK {
                    put_tokens(&mut transaction, std::mem::take(&mut tokens)).await?;
                }
            }
        }
        if !tokens.is_empty() {
            put_tokens(&mut transaction, tokens).await?;
        }
        for chunk in entries.chunks(2_000) {
            let activities: Vec<i64> = chunk.iter().map(|entry| entry.activity).collect();
            list_tokens(&mut transaction, &activities).await?;
        }
        transaction.commit().await
    }

    /// Counts what the list can be narrowed by, of tokens that begin with one of `prefixes`, and marks
    /// the list as showing the register up to import `import`.
    pub async fn mark_listed(&self, prefixes: &[&str], import: i64, form: i64) -> Result<(), StoreError> {
        let mut transaction = self.database.write_alone().await?;
        transaction.run(sql("DELETE FROM search_facet")).await?;
        for prefix in prefixes {
            let mut count = transaction.pieces(
                "INSERT INTO search_facet (token, activities) SELECT token, COUNT(*) FROM search_token WHERE ",
            );
            begins(&mut count, "token", prefix);
            count.push(" GROUP BY token");
            transaction.run(count).await?;
        }
        let mark = "INSERT INTO search_mark (one, import, form) VALUES (1, $1, $2) \
                    ON CONFLICT (one) DO UPDATE SET import = excluded.import, form = excluded.form";
        transaction.run(sql(mark).bind(import).bind(form)).await?;
        transaction.commit().await
    }

    /// What is to be done when many activities were put in the list.
    pub async fn tidy_list(&self) -> Result<(), StoreError> {
        self.database.tidy(&["search_token", "search_entry", "search_facet"]).await
    }

    /// The number of the newest import; 0 where there is none.
    pub async fn newest_import(&self) -> Result<i64, StoreError> {
        let row = self.database.first(sql("SELECT COALESCE(MAX(id), 0) FROM import")).await?;
        row.map_or(Ok(0), |row| row.get(0))
    }

    pub(crate) fn pieces(&self, text: &'static str) -> Statement {
        Statement::pieces(self.database.marks(), text)
    }
}

async fn put_tokens(
    transaction: &mut crate::database::Transaction,
    tokens: Vec<(&str, i64, i64)>,
) -> Result<(), StoreError> {
    let mut insert = transaction.pieces("INSERT INTO search_token (token, day, activity) ");
    insert.push_values(tokens, |(token, day, activity)| [token.into(), day.into(), activity.into()]);
    transaction.run(insert).await?;
    Ok(())
}

/// Text that begins so, as a range of an index. Tokens sort by their bytes on both databases.
pub(crate) fn begins(statement: &mut Statement, column: &str, start: &str) {
    let end = format!("{start}\u{10ffff}");
    statement.push(column).push(" >= ").push_bind(start);
    statement.push(" AND ").push(column).push(" < ").push_bind(end.as_str());
}
