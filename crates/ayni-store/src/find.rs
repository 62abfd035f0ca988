//! Looking things up in the list of activities: what is asked, in which order it is looked up, and a page of it.
//!
//! No answer reads the whole list. A token stands in an index by day, so that what few or many activities have is read in
//! the list's own order from where the page begins; the other things asked are looked up for what it meets. Which token leads
//! is decided by how many activities have each.

use std::borrow::Cow;

use crate::search::{COUNTED, begins};
use crate::statement::{Statement, sql};
use crate::{Mark, SHARED, STANDING, SearchOrder, SearchPage, SearchQuery, SearchToken, StandingState};
use crate::{NOT_SHARED, Store, StoreError};

/// What so few activities have is looked up as a whole and sorted.
const FEW: i64 = 2_000;

/// Beyond so many, how many activities have a word is not counted.
const MANY: i64 = 8_000;

/// The list of titles is read so many times as far as a page would reach if those wanted stood evenly in it.
const REACH: i64 = 4;

/// Things that make something seen which are each looked up in order.
const BRANCHES: usize = 64;

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

impl SearchOrder {
    /// Whether a text is a place in a list of this order.
    pub fn has(self, after: &str) -> bool {
        Place::read(after, self).is_some()
    }
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

/// What is asked, with how many activities have each thing.
struct Asked<'q> {
    /// What must be met, the rarest first.
    tokens: Vec<(i64, Cow<'q, SearchToken>)>,
    /// One of which must be met, and how many activities have one at most.
    some: Option<(i64, &'q [String])>,
    /// How many activities there are.
    all: i64,
}

/// What is looked up first; the rest is asked of what it finds.
#[derive(Clone, Copy)]
enum Lead<'q> {
    /// A token, in the order of days.
    InOrder(&'q str),
    /// A token, as a whole.
    Whole(&'q SearchToken),
    /// What the asker sees, as a whole.
    Seen(&'q [String]),
    /// The same in the order of days: of each thing that makes it seen, no more than a page.
    SeenInOrder(&'q [String]),
    /// The list itself.
    Nothing,
}

impl Asked<'_> {
    /// The rarest token that is a whole word.
    fn rarest_word(&self) -> Option<(i64, &str)> {
        self.tokens.iter().find_map(|(count, token)| match token.as_ref() {
            SearchToken::Is(word) => Some((*count, word.as_str())),
            SearchToken::Begins(_) => None,
        })
    }

    /// What few activities have.
    fn few(&self, most: i64) -> Option<Lead<'_>> {
        let token = self.tokens.first().filter(|(count, _)| *count <= most);
        let seen = self.some.filter(|(count, _)| *count <= most);
        match (token, seen) {
            (Some((count, _)), Some((seen, some))) if seen < *count => Some(Lead::Seen(some)),
            (Some((_, token)), _) => Some(Lead::Whole(token)),
            (None, Some((_, some))) => Some(Lead::Seen(some)),
            (None, None) => None,
        }
    }

    /// What leads to a page in this order.
    fn lead(&self, order: SearchOrder) -> Lead<'_> {
        self.few(FEW).unwrap_or(match (self.rarest_word(), self.some) {
            (Some((_, word)), _) if order != SearchOrder::Title => Lead::InOrder(word),
            // Theirs may all stand at the far end of the list.
            (None, Some((_, some)))
                if order != SearchOrder::Title && self.tokens.is_empty() && some.len() <= BRANCHES =>
            {
                Lead::SeenInOrder(some)
            }
            // So may what a word begins with: it is looked up as a whole as long as that is bounded.
            _ => self.few(MANY).unwrap_or(Lead::Nothing),
        })
    }

    /// How many entries of the list of titles most likely hold a page of what one word has, where that is fewer than have
    /// the word: these would all have to be looked up and sorted.
    fn reach(&self, limit: i64) -> Option<i64> {
        let ([(count, token)], None) = (self.tokens.as_slice(), self.some) else { return None };
        let evenly = limit.saturating_mul(self.all).checked_div(*count)?;
        let reach = evenly.saturating_mul(REACH);
        let known = matches!(token.as_ref(), SearchToken::Is(_)) && *count <= self.all;
        (known && reach < *count).then_some(reach)
    }

    /// What leads to their number.
    fn lead_of_count(&self) -> Lead<'_> {
        match (self.rarest_word(), self.few(MANY)) {
            // Of a word, no more is read than is counted.
            (Some((count, word)), _) if self.tokens.first().is_some_and(|(least, _)| *least >= count) => {
                Lead::InOrder(word)
            }
            (_, Some(few)) => few,
            (Some((_, word)), None) => Lead::InOrder(word),
            (None, None) => Lead::Nothing,
        }
    }

    /// Narrows `e` to what meets all but what leads.
    fn narrow(&self, statement: &mut Statement, lead: Lead<'_>) {
        for (_, token) in &self.tokens {
            let leads = match lead {
                Lead::InOrder(word) => matches!(token.as_ref(), SearchToken::Is(own) if own == word),
                Lead::Whole(own) => own == token.as_ref(),
                Lead::Seen(_) | Lead::SeenInOrder(_) | Lead::Nothing => false,
            };
            if !leads {
                statement.push(HAS);
                fits(statement, token);
                statement.push(ONE);
            }
        }
        if let (Some((_, some)), false) = (self.some, matches!(lead, Lead::Seen(_) | Lead::SeenInOrder(_))) {
            statement.push(HAS);
            any_of(statement, some);
            statement.push(ONE);
        }
    }
}

impl Store {
    /// A page of the list.
    pub async fn search(&self, query: &SearchQuery) -> Result<SearchPage, StoreError> {
        let asked = self.asked(query).await?;
        let limit = u64::from(query.limit.clamp(1, 500));
        let lead = asked.lead(query.order);
        // The columns of the index that leads: then the page begins where the one before ended.
        let own = if matches!(lead, Lead::InOrder(_) | Lead::SeenInOrder(_)) { "l" } else { "e" };
        let (column, sign, down) = match query.order {
            SearchOrder::Latest => ("day", "<", " DESC"),
            SearchOrder::Earliest => ("day", ">", ""),
            SearchOrder::Title => ("title_key", ">", ""),
        };
        let place = query.after.as_deref().and_then(|text| Place::read(text, query.order));
        let behind = |statement: &mut Statement, own: &str| {
            if let Some(Place { key, activity }) = &place {
                statement.push(&format!(" AND ({own}.{column}, {own}.activity) {sign} ("));
                match key {
                    Key::Day(day) => statement.push_bind(*day),
                    Key::Title(key) => statement.push_bind(key.as_str()),
                };
                statement.push(", ").push_bind(*activity).push(")");
            }
        };
        let ordered = |statement: &mut Statement, own: &str| {
            behind(statement, own);
            let order = format!(" ORDER BY {own}.{column}{down}, {own}.activity{down} LIMIT {}", limit + 1);
            statement.push(&order);
        };
        let mut statement = self.pieces("SELECT e.summary, e.day, e.title_key, e.activity");
        match lead {
            Lead::SeenInOrder(some) => {
                statement.push(" FROM (");
                for (at, token) in some.iter().enumerate() {
                    let start = if at > 0 { " UNION SELECT * FROM (" } else { "SELECT * FROM (" };
                    statement
                        .push(start)
                        .push("SELECT t.day, t.activity FROM search_token t WHERE t.token = ");
                    statement.push_bind(token.as_str());
                    ordered(&mut statement, "t");
                    statement.push(&format!(") AS branch{at}"));
                }
                statement
                    .push(") AS l CROSS JOIN search_entry e WHERE e.activity = l.activity AND e.present = 1");
            }
            lead => from(&mut statement, lead),
        }
        asked.narrow(&mut statement, lead);
        ordered(&mut statement, own);
        let mut rows = Vec::new();
        // Where the list itself leads, it is read so anyway.
        let reach = match (query.order, lead) {
            (SearchOrder::Title, Lead::Whole(_)) => asked.reach(limit as i64 + 1),
            _ => None,
        };
        if let Some(reach) = reach {
            let mut near = self.pieces("SELECT e.summary, e.day, e.title_key, e.activity");
            from(&mut near, Lead::Nothing);
            near.push(
                " AND (e.title_key, e.activity) <= (SELECT b.title_key, b.activity FROM search_entry b",
            );
            near.push(" WHERE b.present = 1");
            behind(&mut near, "b");
            near.push(&format!(" ORDER BY b.title_key, b.activity LIMIT 1 OFFSET {reach})"));
            asked.narrow(&mut near, Lead::Nothing);
            ordered(&mut near, "e");
            rows = self.database.all(near).await?;
        }
        // Theirs may all stand at the far end.
        if rows.len() as u64 <= limit {
            rows = self.database.all(statement).await?;
        }
        let more = rows.len() as u64 > limit;
        let total = match query.after {
            None if !more => Some(rows.len() as u64),
            _ => self.count(&asked).await?,
        };
        let mut page = SearchPage { total, ..SearchPage::default() };
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
        let asked = self.asked(query).await?;
        let lead = asked.lead(SearchOrder::Title);
        let mut statement = self.pieces("SELECT e.activity");
        from(&mut statement, lead);
        asked.narrow(&mut statement, lead);
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

    /// What is asked, with how many activities have each thing: exactly where the list can be narrowed by it,
    /// up to [`MANY`] elsewhere.
    async fn asked<'q>(&self, query: &'q SearchQuery) -> Result<Asked<'q>, StoreError> {
        let words = query.tokens.iter().filter_map(|token| match token {
            SearchToken::Is(word) => Some(word),
            SearchToken::Begins(_) => None,
        });
        let known: Vec<&String> = words.chain(query.one_of.iter().flatten()).collect();
        let mut counts = std::collections::BTreeMap::new();
        if !known.is_empty() {
            let mut statement = self.pieces("SELECT token, activities FROM search_facet WHERE token IN (");
            // Each activity is the one or the other.
            statement.push_bind(SHARED).push(", ").push_bind(NOT_SHARED);
            for token in known {
                statement.push(", ").push_bind(token.as_str());
            }
            statement.push(")");
            for row in self.database.all(statement).await? {
                counts.insert(row.get::<String>(0)?, row.get::<i64>(1)?);
            }
        }
        let all = [SHARED, NOT_SHARED].into_iter().filter_map(|token| counts.get(token)).sum();
        let mut tokens = Vec::with_capacity(query.tokens.len());
        for token in &query.tokens {
            let token = self.as_word(token).await?;
            let count = match token.as_ref() {
                SearchToken::Is(word) if counts.contains_key(word) => counts.get(word).copied(),
                _ => None,
            };
            let count = match count {
                Some(count) => count,
                None => {
                    let mut statement =
                        self.pieces("SELECT COUNT(*) FROM (SELECT 1 FROM search_token t WHERE ");
                    fits(&mut statement, &token);
                    statement.push(&format!(" LIMIT {}) AS counted", MANY + 1));
                    self.database.first(statement).await?.map_or(Ok(0), |row| row.get::<i64>(0))?
                }
            };
            tokens.push((count, token));
        }
        tokens.sort_by_key(|(count, _)| *count);
        let some = query.one_of.as_deref();
        let seen = |some: &[String]| some.iter().filter_map(|token| counts.get(token)).sum();
        Ok(Asked { tokens, some: some.map(|some| (seen(some), some)), all })
    }

    /// A beginning that only one word of the list has is that word, which the list can be read in order by.
    async fn as_word<'q>(&self, token: &'q SearchToken) -> Result<Cow<'q, SearchToken>, StoreError> {
        let SearchToken::Begins(start) = token else { return Ok(Cow::Borrowed(token)) };
        let mut statement = self.pieces("SELECT (SELECT token FROM search_token WHERE ");
        begins(&mut statement, "token", start);
        statement.push(" ORDER BY token LIMIT 1), (SELECT token FROM search_token WHERE ");
        begins(&mut statement, "token", start);
        statement.push(" ORDER BY token DESC LIMIT 1)");
        let Some(row) = self.database.first(statement).await? else { return Ok(Cow::Borrowed(token)) };
        let (first, last): (Option<String>, Option<String>) = (row.get(0)?, row.get(1)?);
        Ok(match first {
            Some(word) if Some(&word) == last.as_ref() => Cow::Owned(SearchToken::Is(word)),
            _ => Cow::Borrowed(token),
        })
    }

    async fn count(&self, asked: &Asked<'_>) -> Result<Option<u64>, StoreError> {
        let exact = match (asked.tokens.as_slice(), asked.some) {
            // Each is the one or the other.
            ([], None) => {
                sql("SELECT CAST(SUM(activities) AS BIGINT) FROM search_facet WHERE token IN ($1, $2)")
                    .bind(SHARED)
                    .bind(NOT_SHARED)
            }
            ([(_, Cow::Owned(SearchToken::Is(word)) | Cow::Borrowed(SearchToken::Is(word)))], None) => {
                sql("SELECT activities FROM search_facet WHERE token = $1").bind(word.as_str())
            }
            _ => return self.count_some(asked).await,
        };
        let found = self.database.first(exact).await?.map_or(Ok(None), |row| row.get::<Option<i64>>(0))?;
        match found {
            Some(count) => Ok(Some(count.unsigned_abs())),
            // A word by which nobody narrows, or a list that is being brought up.
            None => self.count_some(asked).await,
        }
    }

    /// How many meet all, up to [`COUNTED`].
    async fn count_some(&self, asked: &Asked<'_>) -> Result<Option<u64>, StoreError> {
        if let ([], Some((count, some))) = (asked.tokens.as_slice(), asked.some)
            && count.unsigned_abs() > COUNTED * some.len() as u64
        {
            // One thing alone makes more seen than are counted.
            return Ok(None);
        }
        let lead = asked.lead_of_count();
        let mut statement = self.pieces("SELECT COUNT(*) FROM (SELECT 1");
        match lead {
            // Only what is present has tokens.
            Lead::InOrder(word) => {
                statement.push(" FROM search_token e WHERE e.token = ").push_bind(word);
            }
            Lead::Whole(_) | Lead::Seen(_) => {
                whole(&mut statement, lead);
                statement.push(") AS e WHERE 1 = 1");
            }
            Lead::SeenInOrder(_) | Lead::Nothing => {
                statement.push(" FROM search_entry e WHERE e.present = 1");
            }
        }
        asked.narrow(&mut statement, lead);
        statement.push(&format!(" LIMIT {}) AS counted", COUNTED + 1));
        let row = self.database.first(statement).await?;
        let count = row.map_or(Ok(0), |row| row.get::<i64>(0))?.unsigned_abs();
        Ok((count <= COUNTED).then_some(count))
    }
}

/// `FROM .. WHERE ..` of the entries that what leads finds, joined so that neither database turns the order around.
fn from(statement: &mut Statement, lead: Lead<'_>) {
    match lead {
        Lead::InOrder(word) => {
            statement.push(" FROM search_token l CROSS JOIN search_entry e WHERE l.token = ").push_bind(word);
            statement.push(" AND e.activity = l.activity AND e.present = 1");
        }
        Lead::Whole(_) | Lead::Seen(_) => {
            whole(statement, lead);
            statement.push(
                ") AS found CROSS JOIN search_entry e WHERE e.activity = found.activity AND e.present = 1",
            );
        }
        Lead::SeenInOrder(_) | Lead::Nothing => {
            statement.push(" FROM search_entry e WHERE e.present = 1");
        }
    }
}

/// The activities that have what leads, each once; the bracket stays open.
fn whole(statement: &mut Statement, lead: Lead<'_>) {
    statement.push(" FROM (SELECT DISTINCT t.activity FROM search_token t WHERE ");
    match lead {
        Lead::Whole(token) => fits(statement, token),
        Lead::Seen(some) => any_of(statement, some),
        Lead::InOrder(_) | Lead::SeenInOrder(_) | Lead::Nothing => {}
    }
}

const HAS: &str = " AND EXISTS (SELECT 1 FROM search_token t WHERE t.activity = e.activity AND ";

/// Keeps PostgreSQL from reading all that have the token before it looks at the first that was asked.
const ONE: &str = " LIMIT 1 OFFSET 0)";

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
