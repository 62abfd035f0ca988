//! How far an activity has come and who sees it: entered, accepted or sent back; shared or not; withdrawn;
//! emptied. And what people say to it.

use serde_json::json;

use crate::audit::{self, Act};
use crate::enter::Expected;
use crate::import::keep_source;
use crate::statement::Row;
use crate::version::known;
use crate::{ENTRY, ImportInfo, Stamp, Store, StoreError, Transaction, Withdrawn, hash, hex, sql};

/// How far the newest version of an activity has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StandingState {
    /// It came from a file, or an act was undone; nobody has looked at it.
    Unreviewed,
    /// A person entered it; it waits for a reviewer.
    Entered,
    /// A reviewer accepted it.
    Accepted,
    /// A reviewer sent it back.
    Returned,
}

impl StandingState {
    /// All of them.
    pub const ALL: [StandingState; 4] =
        [StandingState::Unreviewed, StandingState::Entered, StandingState::Accepted, StandingState::Returned];

    /// Its code.
    pub fn as_str(self) -> &'static str {
        match self {
            StandingState::Unreviewed => "unreviewed",
            StandingState::Entered => "entered",
            StandingState::Accepted => "accepted",
            StandingState::Returned => "returned",
        }
    }

    /// The state of this code.
    pub fn of(code: &str) -> Option<StandingState> {
        StandingState::ALL.into_iter().find(|state| state.as_str() == code)
    }
}

/// How the token of a state begins in the list, and the tokens of what is shared and what is not.
pub const STANDING: &str = "t:";
/// See [`STANDING`].
pub const SHARED: &str = "v:yes";
/// See [`STANDING`].
pub const NOT_SHARED: &str = "v:no";

/// Where an activity stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The activity's number.
    pub activity: i64,
    /// The newest version's number.
    pub number: i64,
    /// The hash of that version's body.
    pub body_hash: Vec<u8>,
    /// Whether it counts, and is not withdrawn.
    pub present: bool,
    /// How far it has come.
    pub state: StandingState,
    /// Whether everyone on the node sees it.
    pub shared: bool,
    /// The people who wrote what a reviewer has to look at.
    pub authors: Vec<i64>,
}

/// What somebody says to an activity.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Remark {
    /// The version that it speaks of.
    pub number: i64,
    /// Who; `None` for the command line.
    pub person: Option<i64>,
    /// When, in seconds since 1970 in UTC.
    pub at: i64,
    /// Whether it says why the version was sent back.
    pub returned: bool,
    /// The words.
    pub text: String,
}

/// What a reviewer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict<'a> {
    /// Accepted.
    Accepted,
    /// Sent back, and why.
    Returned(&'a str),
}

impl Store {
    /// Where an activity stands; `None` for one that the register does not have.
    pub async fn standing(&self, reporter: &str, key: &str) -> Result<Option<Standing>, StoreError> {
        let query =
            sql("SELECT a.id, a.number, v.body_hash, a.state, s.number, s.state, s.shared, s.accepted \
             FROM activity a JOIN version v ON v.activity = a.id AND v.number = a.number \
             LEFT JOIN standing s ON s.activity = a.id WHERE a.reporter = $1 AND a.key = $2");
        let Some(row) = self.database.first(query.bind(reporter).bind(key)).await? else { return Ok(None) };
        let (activity, number): (i64, i64) = (row.get(0)?, row.get(1)?);
        let accepted = row.get::<Option<i64>>(7)?.unwrap_or(0);
        let state = match row.get::<Option<i64>>(4)? {
            Some(of) if of == number => row.get::<Option<String>>(5)?.as_deref().and_then(StandingState::of),
            _ => None,
        };
        // What was accepted is whole; later versions are what there is to look at.
        let first = if accepted == number { accepted } else { accepted + 1 };
        let query = sql("SELECT DISTINCT i.person FROM version v JOIN import i ON i.id = v.import \
             WHERE v.activity = $1 AND v.number >= $2 AND i.person IS NOT NULL ORDER BY i.person");
        let authors = self.database.all(query.bind(activity).bind(first)).await?;
        Ok(Some(Standing {
            activity,
            number,
            body_hash: row.get(2)?,
            present: row.get::<String>(3)? == "present",
            state: state.unwrap_or(StandingState::Unreviewed),
            shared: row.get::<Option<i64>>(6)? == Some(1),
            authors: authors.iter().map(|row| row.get(0)).collect::<Result<_, _>>()?,
        }))
    }

    /// Accepts version `number` of an activity, or sends it back; `false` where it is no longer the newest,
    /// and nothing is done.
    pub async fn review(
        &self,
        activity: i64,
        number: i64,
        verdict: Verdict<'_>,
        by: &Stamp,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let newest = sql("SELECT number FROM activity WHERE id = $1 AND state = 'present'").bind(activity);
        if transaction.whole(newest).await? != number {
            return Ok(false);
        }
        let state = match verdict {
            Verdict::Accepted => StandingState::Accepted,
            Verdict::Returned(_) => StandingState::Returned,
        };
        let accepted = if state == StandingState::Accepted { number } else { 0 };
        let set = sql("INSERT INTO standing (activity, number, state, shared, accepted, at) \
             VALUES ($1, $2, $3, 0, $4, $5) ON CONFLICT (activity) DO UPDATE SET number = excluded.number, \
             state = excluded.state, at = excluded.at, \
             accepted = CASE WHEN excluded.accepted > 0 THEN excluded.accepted \
             WHEN standing.accepted = excluded.number THEN 0 ELSE standing.accepted END");
        let set = set.bind(activity).bind(number).bind(state.as_str()).bind(accepted);
        transaction.run(set.bind(by.at)).await?;
        if let Verdict::Returned(why) = verdict {
            add_remark(&mut transaction, activity, number, "returned", why, by).await?;
        }
        list_standing(&mut transaction, &[activity]).await?;
        let detail = json!({ "activity": activity, "version": number, "state": state.as_str() });
        audit::add_all(&mut transaction, by, [Act::new("review", detail)]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Shares activities with everyone on the node, or no longer; how many were not so before.
    pub async fn share(&self, activities: &[i64], shared: bool, by: &Stamp) -> Result<u64, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let mut changed = Vec::new();
        for chunk in activities.chunks(crate::version::CHUNK) {
            let mut find = transaction.pieces(
                "SELECT a.id FROM activity a LEFT JOIN standing s ON s.activity = a.id \
                 WHERE COALESCE(s.shared, 0) <> ",
            );
            find.push_bind(i64::from(shared)).push(" AND ");
            one_of(&mut find, "a.id", chunk);
            find.push(" ORDER BY a.id");
            let found = transaction.all(find).await?;
            let found = found.iter().map(|row| row.get(0)).collect::<Result<Vec<i64>, _>>()?;
            if found.is_empty() {
                continue;
            }
            // Version 0 is nobody's: how far the activity has come stays open.
            let mut set =
                transaction.pieces("INSERT INTO standing (activity, number, state, shared, accepted) ");
            set.push_values(&found, |id| {
                [(*id).into(), 0.into(), "unreviewed".into(), i64::from(shared).into(), 0.into()]
            });
            set.push(" ON CONFLICT (activity) DO UPDATE SET shared = excluded.shared");
            transaction.run(set).await?;
            list_tokens(&mut transaction, &found).await?;
            changed.extend(found);
        }
        if changed.is_empty() {
            return Ok(0);
        }
        count_standing(&mut transaction).await?;
        let act = if shared { "share" } else { "unshare" };
        let acts = changed.chunks(500).map(|chunk| Act::new(act, json!({ "activities": chunk })));
        audit::add_all(&mut transaction, by, acts.collect::<Vec<_>>()).await?;
        transaction.commit().await?;
        Ok(changed.len() as u64)
    }

    /// Withdraws one activity, as an act that can be undone as an import can; its number, or `None` where the
    /// register has something else than expected.
    pub async fn withdraw(
        &self,
        reporter: &str,
        key: &str,
        expected: Expected,
        by: &Stamp,
    ) -> Result<Option<i64>, StoreError> {
        let source = format!("{ENTRY}:{reporter}");
        let info = ImportInfo {
            file: String::new(),
            file_hash: hex(&hash(b"")),
            profile: ENTRY.to_owned(),
            profile_hash: String::new(),
            source: source.clone(),
            day: by.day.clone(),
            person: by.person,
            at: by.at,
        };
        let mut import = self.begin(info).await?;
        import.source = keep_source(&mut import.transaction, &source).await?;
        let found = known(&mut import.transaction, [(reporter, key)].into_iter()).await?.into_values().next();
        let as_expected = |hash: &[u8]| match expected {
            Expected::Anything => true,
            Expected::Nothing => false,
            Expected::Body(wanted) => hash == wanted,
        };
        let found = found.filter(|one| one.state == "present" && as_expected(&one.body_hash));
        let Some(found) = found else { return Ok(None) };
        let one = Withdrawn { reporter: reporter.to_owned(), key: key.to_owned(), id: found.id };
        import.withdraw(&[one]).await?;
        import.commit().await
    }

    /// Empties a version of an activity, and every other one with just its content; the chain, which runs over
    /// hashes, still verifies. How many were emptied.
    pub async fn redact(
        &self,
        reporter: &str,
        key: &str,
        number: i64,
        by: &Stamp,
    ) -> Result<u64, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let query =
            sql("SELECT a.id, v.body_hash, a.number FROM activity a JOIN version v ON v.activity = a.id \
             WHERE a.reporter = $1 AND a.key = $2 AND v.number = $3 AND v.body IS NOT NULL");
        let Some(row) = transaction.first(query.bind(reporter).bind(key).bind(number)).await? else {
            return Ok(0);
        };
        let (activity, body_hash, newest): (i64, Vec<u8>, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        // What was found in it may repeat its words.
        let findings = sql("DELETE FROM finding WHERE activity = $1 AND import IN \
             (SELECT import FROM version WHERE activity = $2 AND body_hash = $3)");
        transaction.run(findings.bind(key).bind(activity).bind(body_hash.as_slice())).await?;
        let empty =
            sql("UPDATE version SET body = NULL WHERE activity = $1 AND body_hash = $2 AND body IS NOT NULL");
        let emptied = transaction.run(empty.bind(activity).bind(body_hash.as_slice())).await?;
        let last = sql("SELECT COUNT(*) FROM version WHERE activity = $1 AND number = $2 AND body IS NULL");
        if transaction.whole(last.bind(activity).bind(newest)).await? > 0 {
            let unlist = "UPDATE search_entry SET present = 0, day = 0, title_key = '', summary = '' WHERE activity = $1";
            transaction.run(sql(unlist).bind(activity)).await?;
            transaction.run(sql("DELETE FROM search_token WHERE activity = $1").bind(activity)).await?;
        }
        let detail = json!({ "activity": activity, "version": number, "hash": hex(&body_hash) });
        audit::add_all(&mut transaction, by, [Act::new("redact", detail)]).await?;
        transaction.commit().await?;
        Ok(emptied)
    }

    /// Keeps a remark on the newest version of an activity.
    pub async fn remark(&self, activity: i64, number: i64, text: &str, by: &Stamp) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        add_remark(&mut transaction, activity, number, "remark", text, by).await?;
        let detail = json!({ "activity": activity, "version": number });
        audit::add_all(&mut transaction, by, [Act::new("remark", detail)]).await?;
        transaction.commit().await
    }

    /// The newest remarks on an activity, newest first.
    pub async fn remarks(&self, activity: i64, most: i64) -> Result<Vec<Remark>, StoreError> {
        let query = sql("SELECT number, person, at, kind, text FROM remark WHERE activity = $1 \
             ORDER BY id DESC LIMIT $2");
        let line = |row: &Row| {
            Ok(Remark {
                number: row.get(0)?,
                person: row.get(1)?,
                at: row.get(2)?,
                returned: row.get::<String>(3)? == "returned",
                text: row.get(4)?,
            })
        };
        self.database.all(query.bind(activity).bind(most)).await?.iter().map(line).collect()
    }
}

async fn add_remark(
    transaction: &mut Transaction,
    activity: i64,
    number: i64,
    kind: &'static str,
    text: &str,
    by: &Stamp,
) -> Result<(), StoreError> {
    let id = transaction.next("remark").await?;
    let insert = sql("INSERT INTO remark (id, activity, number, person, at, kind, text) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)");
    let insert = insert.bind(id).bind(activity).bind(number).bind(by.person).bind(by.at.unwrap_or(0));
    transaction.run(insert.bind(kind).bind(text)).await?;
    Ok(())
}

/// `column IN (..)`.
pub(crate) fn one_of(statement: &mut crate::statement::Statement, column: &str, ids: &[i64]) {
    statement.push(column).push(" IN (");
    for (at, id) in ids.iter().enumerate() {
        statement.push(if at > 0 { ", " } else { "" }).push_bind(*id);
    }
    statement.push(")");
}

/// Brings the tokens of these activities along, and what the list counts of them.
async fn list_standing(transaction: &mut Transaction, activities: &[i64]) -> Result<(), StoreError> {
    list_tokens(transaction, activities).await?;
    count_standing(transaction).await
}

/// The tokens by which the list finds what is shared and how far it has come, for activities that it has.
pub(crate) async fn list_tokens(transaction: &mut Transaction, activities: &[i64]) -> Result<(), StoreError> {
    let mut delete = transaction.pieces("DELETE FROM search_token WHERE token IN (");
    all_tokens(&mut delete);
    delete.push(") AND ");
    one_of(&mut delete, "activity", activities);
    transaction.run(delete).await?;
    for token in [
        "CASE WHEN s.number = a.number THEN 't:' || s.state ELSE 't:unreviewed' END",
        "CASE WHEN s.shared = 1 THEN 'v:yes' ELSE 'v:no' END",
    ] {
        let mut insert = transaction.pieces(format!(
            "INSERT INTO search_token (token, day, activity) SELECT {token}, e.day, a.id FROM activity a \
             JOIN search_entry e ON e.activity = a.id AND e.present = 1 \
             LEFT JOIN standing s ON s.activity = a.id WHERE "
        ));
        one_of(&mut insert, "a.id", activities);
        transaction.run(insert).await?;
    }
    Ok(())
}

async fn count_standing(transaction: &mut Transaction) -> Result<(), StoreError> {
    for text in [
        "DELETE FROM search_facet WHERE token IN (",
        "INSERT INTO search_facet (token, activities) SELECT token, COUNT(*) FROM search_token WHERE token IN (",
    ] {
        let mut statement = transaction.pieces(text);
        all_tokens(&mut statement);
        statement.push(if text.starts_with("INSERT") { ") GROUP BY token" } else { ")" });
        transaction.run(statement).await?;
    }
    Ok(())
}

fn all_tokens(statement: &mut crate::statement::Statement) {
    statement.push_bind(SHARED).push(", ").push_bind(NOT_SHARED);
    for state in StandingState::ALL {
        statement.push(", ").push_bind(format!("{STANDING}{}", state.as_str()));
    }
}
