//! The list of activities: searched, filtered, ordered, and read a page at a time.
//!
//! Entries and tokens are a projection of the newest versions. They are made by the caller, who alone
//! knows languages; here they are kept and looked up. No answer reads the whole register.

use crate::standing::list_tokens;
use crate::statement::{Statement, Value, sql};
use crate::{SHARED, STANDING, StandingState, Store, StoreError};

/// Rows of one statement: a token has two values, and PostgreSQL and SQLite take 32,766 at most.
const CHUNK: usize = 10_000;

/// Up to how many matches of several tokens are counted; beyond, an answer says only that there are more.
pub const COUNTED: u64 = 1_000;

/// A token that more activities have than this does not lead: going through the list in its order meets
/// enough of them soon.
const LEADS: i64 = 2_000;

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

impl SearchOrder {
    /// Whether a text is a place in a list of this order.
    pub fn has(self, after: &str) -> bool {
        Place::read(after, self).is_some()
    }
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

/// Where a page ended.
#[derive(Debug, PartialEq, Eq)]
struct Place {
    key: Key,
    activity: i64,
}

#[derive(Debug, PartialEq, Eq)]
enum Key {
    Day(i64),
    Title(String),
}

impl Place {
    /// As text for an address: `20240131.17`, `-` before a title's key.
    fn write(&self) -> String {
        match &self.key {
            Key::Day(day) => format!("{day}.{}", self.activity),
            Key::Title(key) => format!("-{key}.{}", self.activity),
        }
    }

    /// Reads it back; what is no place of this order is `None`, and the list then begins at its beginning.
    fn read(text: &str, order: SearchOrder) -> Option<Place> {
        let (key, activity) = text.rsplit_once('.')?;
        let activity = activity.parse().ok()?;
        let key = match (order, key.strip_prefix('-')) {
            (SearchOrder::Title, Some(key)) => Key::Title(key.to_owned()),
            (SearchOrder::Latest | SearchOrder::Earliest, None) => Key::Day(key.parse().ok()?),
            _ => return None,
        };
        Some(Place { key, activity })
    }
}

impl Store {
    /// A page of the list.
    pub async fn search(&self, query: &SearchQuery) -> Result<SearchPage, StoreError> {
        let plan = self.plan(query).await?;
        let limit = u64::from(query.limit.clamp(1, 500));
        let mut statement = self.pieces("SELECT e.summary, e.day, e.title_key, e.activity");
        from(&mut statement, &plan);
        let place = query.after.as_deref().and_then(|text| Place::read(text, query.order));
        if let Some(Place { key, activity }) = &place {
            let (column, sign) = match query.order {
                SearchOrder::Latest => ("e.day", "<"),
                SearchOrder::Earliest => ("e.day", ">"),
                SearchOrder::Title => ("e.title_key", ">"),
            };
            statement.push(" AND (").push(column).push(", e.activity) ").push(sign).push(" (");
            match key {
                Key::Day(day) => statement.push_bind(*day),
                Key::Title(key) => statement.push_bind(key.as_str()),
            };
            statement.push(", ").push_bind(*activity).push(")");
        }
        statement.push(match query.order {
            SearchOrder::Latest => " ORDER BY e.day DESC, e.activity DESC",
            SearchOrder::Earliest => " ORDER BY e.day, e.activity",
            SearchOrder::Title => " ORDER BY e.title_key, e.activity",
        });
        statement.push(&format!(" LIMIT {}", limit + 1));
        let rows = self.database.all(statement).await?;
        let mut page = SearchPage { total: self.count(&plan).await?, ..SearchPage::default() };
        let more = rows.len() as u64 > limit;
        let mut activities = Vec::with_capacity(rows.len());
        for row in rows.iter().take(limit as usize) {
            page.lines.push(row.get(0)?);
            activities.push(row.get::<i64>(3)?);
        }
        page.marks = self.marks(&activities).await?;
        if let Some(last) = rows.get(limit as usize - 1).filter(|_| more) {
            let key = match query.order {
                SearchOrder::Title => Key::Title(last.get(2)?),
                SearchOrder::Latest | SearchOrder::Earliest => Key::Day(last.get(1)?),
            };
            page.next = Some(Place { key, activity: last.get(3)? }.write());
        }
        Ok(page)
    }

    /// The activities that meet a question, by number, at most `most` of them.
    pub async fn found(&self, query: &SearchQuery, most: u32) -> Result<Vec<i64>, StoreError> {
        let plan = self.plan(query).await?;
        let mut statement = self.pieces("SELECT e.activity");
        from(&mut statement, &plan);
        statement.push(&format!(" ORDER BY e.activity LIMIT {most}"));
        self.database.all(statement).await?.iter().map(|row| row.get(0)).collect()
    }

    /// How far these activities have come, as the list knows it.
    async fn marks(&self, activities: &[i64]) -> Result<Vec<Mark>, StoreError> {
        let mut marks: Vec<Mark> = activities
            .iter()
            .map(|activity| Mark { activity: *activity, state: StandingState::Unreviewed, shared: false })
            .collect();
        if marks.is_empty() {
            return Ok(marks);
        }
        let mut statement = self.pieces("SELECT activity, token FROM search_token WHERE ");
        crate::standing::one_of(&mut statement, "activity", activities);
        statement.push(" AND (token = ").push_bind(SHARED).push(" OR ");
        begins(&mut statement, "token", STANDING);
        statement.push(")");
        for row in self.database.all(statement).await? {
            let (activity, token): (i64, String) = (row.get(0)?, row.get(1)?);
            let state = token.strip_prefix(STANDING).and_then(StandingState::of);
            for mark in marks.iter_mut().filter(|mark| mark.activity == activity) {
                mark.shared |= token == SHARED;
                mark.state = state.unwrap_or(mark.state);
            }
        }
        Ok(marks)
    }

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
        let mut tokens: Vec<(&str, i64)> = Vec::with_capacity(CHUNK);
        for entry in entries {
            for token in entry.listed.iter().flat_map(|listed| &listed.tokens) {
                tokens.push((token, entry.activity));
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

    /// The number of the newest import; 0 where there is none.
    pub async fn newest_import(&self) -> Result<i64, StoreError> {
        let row = self.database.first(sql("SELECT COALESCE(MAX(id), 0) FROM import")).await?;
        row.map_or(Ok(0), |row| row.get(0))
    }

    fn pieces(&self, text: &'static str) -> Statement {
        Statement::pieces(self.database.marks(), text)
    }

    /// In which order what is asked is looked up: what few activities have leads, and the rest is asked of
    /// what it finds.
    async fn plan<'q>(&self, query: &'q SearchQuery) -> Result<Plan<'q>, StoreError> {
        let mut counted = Vec::with_capacity(query.tokens.len());
        for token in &query.tokens {
            let count = self.at_most(|statement| {
                statement.push("SELECT 1 FROM search_token t WHERE ");
                fits(statement, token);
            });
            counted.push((count.await?, token));
        }
        counted.sort_by_key(|(count, _)| *count);
        let rarest = counted.first().map_or(i64::MAX, |(count, _)| *count);
        let some = query.one_of.as_deref();
        let seen = match some {
            Some(tokens) => {
                let count = self.at_most(|statement| {
                    statement.push("SELECT DISTINCT t.activity FROM search_token t WHERE ");
                    any_of(statement, tokens);
                });
                count.await?
            }
            None => i64::MAX,
        };
        let lead = match (rarest <= LEADS, seen <= LEADS) {
            (_, true) if seen < rarest => Lead::Seen,
            (true, _) => Lead::Token,
            _ => Lead::Nothing,
        };
        Ok(Plan { tokens: counted.into_iter().map(|(_, token)| token).collect(), some, lead })
    }

    /// How many rows a query has, of which no more than [`LEADS`] and one are looked at.
    async fn at_most(&self, query: impl FnOnce(&mut Statement)) -> Result<i64, StoreError> {
        let mut statement = self.pieces("SELECT COUNT(*) FROM (");
        query(&mut statement);
        statement.push(&format!(" LIMIT {}) AS counted", LEADS + 1));
        self.database.first(statement).await?.map_or(Ok(0), |row| row.get::<i64>(0))
    }

    async fn count(&self, plan: &Plan<'_>) -> Result<Option<u64>, StoreError> {
        let statement = match (plan.tokens.as_slice(), plan.some) {
            ([], None) => sql("SELECT COUNT(*) FROM search_entry WHERE present = 1"),
            // What a list is narrowed by was counted when the list was brought up.
            ([SearchToken::Is(token)], None) if plan.lead == Lead::Nothing => {
                sql("SELECT activities FROM search_facet WHERE token = $1").bind(token.as_str())
            }
            _ => {
                let mut statement = self.pieces("SELECT COUNT(*) FROM (SELECT 1");
                from(&mut statement, plan);
                statement.push(&format!(" LIMIT {}) AS counted", COUNTED + 1));
                let row = self.database.first(statement).await?;
                let count = row.map_or(Ok(0), |row| row.get::<i64>(0))?.unsigned_abs();
                return Ok((count <= COUNTED).then_some(count));
            }
        };
        let row = self.database.first(statement).await?;
        row.map(|row| row.get::<i64>(0).map(i64::unsigned_abs)).transpose()
    }
}

/// How a question is looked up.
struct Plan<'q> {
    /// What must be met, the rarest first.
    tokens: Vec<&'q SearchToken>,
    /// One of which must be met.
    some: Option<&'q [String]>,
    lead: Lead,
}

/// What is looked up first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lead {
    /// The first token.
    Token,
    /// What the asker sees.
    Seen,
    /// The list itself, in its order.
    Nothing,
}

async fn put_tokens(
    transaction: &mut crate::database::Transaction,
    tokens: Vec<(&str, i64)>,
) -> Result<(), StoreError> {
    let mut insert = transaction.pieces("INSERT INTO search_token (token, activity) ");
    insert.push_values(tokens, |(token, activity)| [token.into(), activity.into()]);
    transaction.run(insert).await?;
    Ok(())
}

/// `FROM .. WHERE ..` of the entries that meet a question. What leads is joined so that neither database turns
/// the order around.
fn from(statement: &mut Statement, plan: &Plan<'_>) {
    let (mut others, mut some) = (plan.tokens.as_slice(), plan.some);
    let leads = match (plan.lead, others.split_first(), some) {
        (Lead::Token, Some((first, rest)), _) => {
            others = rest;
            statement.push(FOUND);
            fits(statement, first);
            true
        }
        (Lead::Seen, _, Some(tokens)) => {
            some = None;
            statement.push(FOUND);
            any_of(statement, tokens);
            true
        }
        _ => false,
    };
    statement.push(if leads {
        ") AS found CROSS JOIN search_entry e WHERE e.activity = found.activity AND e.present = 1"
    } else {
        " FROM search_entry e WHERE e.present = 1"
    });
    for token in others {
        statement.push(HAS);
        fits(statement, token);
        statement.push(")");
    }
    if let Some(tokens) = some {
        statement.push(HAS);
        any_of(statement, tokens);
        statement.push(")");
    }
}

const FOUND: &str = " FROM (SELECT DISTINCT t.activity FROM search_token t WHERE ";
const HAS: &str = " AND EXISTS (SELECT 1 FROM search_token t WHERE t.activity = e.activity AND ";

/// One of these tokens; `-` is nobody's.
fn any_of(statement: &mut Statement, tokens: &[String]) {
    statement.push("t.token IN ('-'");
    for token in tokens {
        statement.push(", ").push_bind(token.as_str());
    }
    statement.push(")");
}

fn fits(statement: &mut Statement, token: &SearchToken) {
    match token {
        SearchToken::Is(token) => {
            statement.push("t.token = ").push_bind(token.as_str());
        }
        SearchToken::Begins(start) => begins(statement, "t.token", start),
    }
}

/// Text that begins so, as a range of an index. Tokens sort by their bytes on both databases.
fn begins(statement: &mut Statement, column: &str, start: &str) {
    let end = format!("{start}\u{10ffff}");
    statement.push(column).push(" >= ").push_bind(start);
    statement.push(" AND ").push(column).push(" < ").push_bind(end.as_str());
}
