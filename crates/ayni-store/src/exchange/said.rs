//! What others say of a record: reviews, uses, feedback on matches, the wish to see it.

use serde_json::json;

use crate::audit::{self, Act};
use crate::standing::one_of;
use crate::statement::Row;
use crate::{Stamp, Store, StoreError, once, sql};

/// A review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewLine {
    /// The version of the record that was read.
    pub number: i64,
    /// The organisation that the reviewer reviews for.
    pub owner: String,
    /// The reviewer.
    pub person: Option<i64>,
    /// The day.
    pub day: String,
    /// The code of what they said of it as a whole.
    pub verdict: String,
    /// The level of evidence.
    pub level: String,
    /// The criteria that they saw to be met.
    pub met: Vec<String>,
    /// Their reasons.
    pub reasons: String,
}

/// A review to keep.
#[derive(Clone, Debug)]
pub struct NewReview<'a> {
    /// The record.
    pub record: i64,
    /// What it says.
    pub review: &'a ReviewLine,
}

/// A use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UseLine {
    /// The organisation that used it.
    pub owner: String,
    /// When it was told.
    pub at: i64,
    /// Whether something else was made of it.
    pub adapted: bool,
    /// The country where; empty where nobody said.
    pub country: String,
    /// What was done with it.
    pub text: String,
}

/// What somebody said of a match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// The record for which something was sought.
    pub sought: i64,
    /// The record that was found.
    pub found: i64,
    /// Who says it; 0 on a node that nobody works on.
    pub person: i64,
    /// Whether it is useful.
    pub useful: bool,
    /// Why, or why not.
    pub why: String,
}

/// The wish of an organisation to see a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The record.
    pub record: i64,
    /// The organisation.
    pub owner: String,
    /// `asked`, `granted` or `refused`.
    pub state: String,
    /// What it said.
    pub note: String,
    /// When.
    pub at: i64,
}

impl Store {
    /// Keeps a review.
    pub async fn add_review(&self, new: &NewReview<'_>, by: &Stamp) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let id = transaction.next("exchange_review").await?;
        let one = new.review;
        let insert = sql(
            "INSERT INTO exchange_review (id, record, number, owner, person, day, at, verdict, level, met, reasons) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        );
        let insert = insert.bind(id).bind(new.record).bind(one.number).bind(&one.owner).bind(one.person);
        let insert = insert.bind(&one.day).bind(by.at.unwrap_or(0)).bind(&one.verdict).bind(&one.level);
        transaction.run(insert.bind(one.met.join(" ")).bind(&one.reasons)).await?;
        let detail = json!({ "record": new.record, "version": one.number, "verdict": one.verdict });
        audit::add_all(&mut transaction, by, [Act::new("exchange-review", detail)]).await?;
        transaction.commit().await
    }

    /// The reviews of these records, the first first.
    pub async fn reviews(&self, records: &[i64]) -> Result<Vec<(i64, ReviewLine)>, StoreError> {
        if records.is_empty() {
            return Ok(Vec::new());
        }
        let mut query = self.database.pieces(
            "SELECT record, number, owner, person, day, verdict, level, met, reasons FROM exchange_review WHERE ",
        );
        one_of(&mut query, "record", records);
        query.push(" ORDER BY id");
        let line = |row: &Row| {
            let met: String = row.get(7)?;
            let review = ReviewLine {
                number: row.get(1)?,
                owner: row.get(2)?,
                person: row.get(3)?,
                day: row.get(4)?,
                verdict: row.get(5)?,
                level: row.get(6)?,
                met: met.split_whitespace().map(str::to_owned).collect(),
                reasons: row.get(8)?,
            };
            Ok((row.get(0)?, review))
        };
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// Keeps that a record was used.
    pub async fn add_use(&self, record: i64, one: &UseLine, by: &Stamp) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let id = transaction.next("exchange_use").await?;
        let insert = sql("INSERT INTO exchange_use (id, record, owner, person, at, adapted, country, text) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
        let insert = insert.bind(id).bind(record).bind(&one.owner).bind(by.person).bind(one.at);
        transaction.run(insert.bind(i64::from(one.adapted)).bind(&one.country).bind(&one.text)).await?;
        once::note(&mut transaction).await?;
        transaction.commit().await
    }

    /// How a record was used, the first first.
    pub async fn uses(&self, record: i64) -> Result<Vec<UseLine>, StoreError> {
        let query =
            sql("SELECT owner, at, adapted, country, text FROM exchange_use WHERE record = $1 ORDER BY id");
        let rows = self.database.all(query.bind(record)).await?;
        let line = |row: &Row| {
            Ok(UseLine {
                owner: row.get(0)?,
                at: row.get(1)?,
                adapted: row.get::<i64>(2)? != 0,
                country: row.get(3)?,
                text: row.get(4)?,
            })
        };
        rows.iter().map(line).collect()
    }

    /// Keeps what somebody says of a match, in the place of what they said before.
    pub async fn say_of_match(&self, feedback: &Feedback, now: i64) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let insert = sql("INSERT INTO exchange_feedback (sought, found, person, useful, why, at) \
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (sought, found, person) \
             DO UPDATE SET useful = excluded.useful, why = excluded.why, at = excluded.at");
        let insert = insert.bind(feedback.sought).bind(feedback.found).bind(feedback.person);
        let insert = insert.bind(i64::from(feedback.useful)).bind(&feedback.why).bind(now);
        transaction.run(insert).await?;
        once::note(&mut transaction).await?;
        transaction.commit().await
    }

    /// What was said of these matches by anybody, and by a person of any; the first first, the newest of them where
    /// there are more than `most`.
    pub async fn feedback_about(
        &self,
        found: &[i64],
        person: i64,
        most: i64,
    ) -> Result<Vec<Feedback>, StoreError> {
        let mut query = self
            .database
            .pieces("SELECT sought, found, person, useful, why FROM exchange_feedback WHERE person = ");
        query.push_bind(person);
        if !found.is_empty() {
            query.push(" OR ");
            one_of(&mut query, "found", found);
        }
        query.push(" ORDER BY at DESC, sought, found, person LIMIT ").push_bind(most);
        let mut all: Vec<Feedback> =
            self.database.all(query).await?.iter().map(feedback).collect::<Result<_, _>>()?;
        all.reverse();
        Ok(all)
    }

    /// Keeps that an organisation asks to see a record, or what its owner says to that.
    pub async fn set_grant(&self, grant: &Grant, by: &Stamp) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let insert = sql("INSERT INTO exchange_grant (record, owner, state, note, person, at) \
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (record, owner) \
             DO UPDATE SET state = excluded.state, person = excluded.person, at = excluded.at");
        let insert = insert.bind(grant.record).bind(&grant.owner).bind(&grant.state).bind(&grant.note);
        transaction.run(insert.bind(by.person).bind(grant.at)).await?;
        let detail = json!({ "record": grant.record, "owner": grant.owner, "state": grant.state });
        audit::add_all(&mut transaction, by, [Act::new("exchange-grant", detail)]).await?;
        transaction.commit().await
    }

    /// Who asked to see a record, and what came of it.
    pub async fn grants(&self, record: i64) -> Result<Vec<Grant>, StoreError> {
        let query =
            sql("SELECT record, owner, state, note, at FROM exchange_grant WHERE record = $1 ORDER BY owner");
        let rows = self.database.all(query.bind(record)).await?;
        let line = |row: &Row| {
            Ok(Grant {
                record: row.get(0)?,
                owner: row.get(1)?,
                state: row.get(2)?,
                note: row.get(3)?,
                at: row.get(4)?,
            })
        };
        rows.iter().map(line).collect()
    }

    /// The records that these organisations were let in to see.
    pub async fn granted_to(&self, owners: &[String]) -> Result<Vec<i64>, StoreError> {
        let mut all = Vec::new();
        for owner in owners {
            let query = sql(
                "SELECT record FROM exchange_grant WHERE owner = $1 AND state = 'granted' ORDER BY record",
            );
            for row in self.database.all(query.bind(owner)).await? {
                all.push(row.get(0)?);
            }
        }
        Ok(all)
    }

    /// Keeps how somebody did in a learning module; the best of their tries stays.
    pub async fn complete_module(
        &self,
        (record, number): (i64, i64),
        person: i64,
        (score, total, passed): (i64, i64, bool),
        now: i64,
    ) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let insert =
            sql("INSERT INTO exchange_completion (record, person, number, score, total, passed, at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (record, person) \
             DO UPDATE SET number = excluded.number, score = excluded.score, total = excluded.total, \
             passed = excluded.passed, at = excluded.at WHERE excluded.passed >= exchange_completion.passed");
        let insert = insert.bind(record).bind(person).bind(number).bind(score).bind(total);
        transaction.run(insert.bind(i64::from(passed)).bind(now)).await?;
        once::note(&mut transaction).await?;
        transaction.commit().await
    }

    /// How many have worked through a module, and how many passed; and how this person did: right, of how many, passed.
    pub async fn completions(
        &self,
        record: i64,
        person: i64,
    ) -> Result<((i64, i64), Option<(i64, i64, bool)>), StoreError> {
        let query = sql(
            "SELECT person, score, total, passed FROM exchange_completion WHERE record = $1 ORDER BY person",
        );
        let (mut all, mut passed, mut own) = (0, 0, None);
        for row in self.database.all(query.bind(record)).await? {
            all += 1;
            passed += row.get::<i64>(3)?;
            if row.get::<i64>(0)? == person {
                own = Some((row.get(1)?, row.get(2)?, row.get::<i64>(3)? != 0));
            }
        }
        Ok(((all, passed), own))
    }
}

fn feedback(row: &Row) -> Result<Feedback, StoreError> {
    Ok(Feedback {
        sought: row.get(0)?,
        found: row.get(1)?,
        person: row.get(2)?,
        useful: row.get::<i64>(3)? != 0,
        why: row.get(4)?,
    })
}
