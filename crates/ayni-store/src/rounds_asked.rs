//! Who is asked in a round, and what is suggested to them.

use std::collections::BTreeMap;

use serde_json::json;

use crate::audit::{self, Act};
use crate::statement::Row;
use crate::{NewLetter, Stamp, Store, StoreError, mail, sql};

/// A respondent to be asked.
#[derive(Clone, Debug)]
pub struct NewAsked<'a> {
    /// The questionnaire, by id.
    pub form: &'a str,
    /// The respondent's id in the round.
    pub respondent: &'a str,
    /// The organisation whose people may answer; empty where only the link does.
    pub organisation: &'a str,
    /// What else is known, as the caller writes it.
    pub body: &'a str,
    /// Until when the link holds, in seconds since 1970 in UTC.
    pub expires: i64,
}

/// A respondent that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedLine {
    /// Its number.
    pub id: i64,
    /// The round, by name.
    pub round: String,
    /// The questionnaire, by id.
    pub form: String,
    /// The respondent's id in the round.
    pub respondent: String,
    /// The organisation whose people may answer.
    pub organisation: String,
    /// What else is known.
    pub body: String,
    /// The number of its link: one of another number does not hold any more.
    pub serial: i64,
    /// Until when the link holds.
    pub expires: i64,
    /// When it was last reminded; 0 for never.
    pub reminded: i64,
    /// Since when it is asked.
    pub made: i64,
    /// Since when it is not asked any more.
    pub ended: Option<i64>,
}

/// What is suggested as an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggested {
    /// The value.
    pub value: String,
    /// Where it comes from, in words.
    pub source: String,
}

const COLUMNS: &str = "s.id, r.name, s.form, s.respondent, s.organisation, s.body, s.serial, s.expires, s.reminded, \
                       s.made, s.ended";

impl Store {
    /// Asks respondents, each that is not asked already with this questionnaire; who has been taken out is
    /// asked again. How many are new. Each of them gets the letter that `letter` gives for it, in the same transaction:
    /// whoever asks the same ones at the same time finds them asked, and writes to nobody.
    pub async fn ask<E: From<StoreError>>(
        &self,
        round: &str,
        all: &[NewAsked<'_>],
        by: &Stamp,
        mut letter: impl FnMut(&AskedLine) -> Result<Option<NewLetter>, E>,
    ) -> Result<u64, E> {
        let mut transaction = self.database.write().await?;
        let wanted = sql("SELECT id FROM survey_round WHERE name = $1").bind(round);
        let Some(row) = transaction.first(wanted).await? else { return Ok(0) };
        let (round_id, at): (i64, i64) = (row.get::<i64>(0)?, by.at.unwrap_or(0));
        let mut new = 0;
        for one in all {
            let id = transaction.next("survey_asked").await?;
            let insert = sql(
                "INSERT INTO survey_asked (id, round, form, respondent, organisation, body, serial, expires, \
                 reminded, made, ended) VALUES ($1, $2, $3, $4, $5, $6, 1, $7, 0, $8, NULL) \
                 ON CONFLICT (round, form, respondent) DO UPDATE SET organisation = excluded.organisation, \
                 body = excluded.body, serial = survey_asked.serial + 1, expires = excluded.expires, \
                 made = excluded.made, reminded = 0, ended = NULL \
                 WHERE survey_asked.ended IS NOT NULL RETURNING id, serial",
            );
            let insert = insert.bind(id).bind(round_id).bind(one.form).bind(one.respondent);
            let insert = insert.bind(one.organisation).bind(one.body).bind(one.expires).bind(at);
            let Some(row) = transaction.first(insert).await? else { continue };
            new += 1;
            let line = AskedLine {
                id: row.get::<i64>(0)?,
                round: round.to_owned(),
                form: one.form.to_owned(),
                respondent: one.respondent.to_owned(),
                organisation: one.organisation.to_owned(),
                body: one.body.to_owned(),
                serial: row.get::<i64>(1)?,
                expires: one.expires,
                reminded: 0,
                made: at,
                ended: None,
            };
            if let Some(written) = letter(&line)? {
                mail::put(&mut transaction, &written, at).await?;
            }
        }
        if new > 0 {
            let detail = json!({ "round": round, "respondents": new });
            audit::add_all(&mut transaction, by, [Act::new("round-ask", detail)]).await?;
        }
        transaction.commit().await?;
        Ok(new)
    }

    /// Gives a respondent's link a new number, so that the old ones end, and sends the letter that `letter` gives for the
    /// number, both or neither; the number. `None` where nobody is asked so.
    pub async fn renew_link<E: From<StoreError>>(
        &self,
        asked: i64,
        expires: i64,
        by: &Stamp,
        letter: impl FnOnce(i64) -> Result<Option<NewLetter>, E>,
    ) -> Result<Option<i64>, E> {
        let mut transaction = self.database.write().await?;
        let update = sql("UPDATE survey_asked SET serial = serial + 1, expires = $2 \
             WHERE id = $1 AND ended IS NULL RETURNING serial");
        let row = transaction.first(update.bind(asked).bind(expires)).await?;
        let Some(serial) = row.map(|row| row.get::<i64>(0)).transpose()? else { return Ok(None) };
        audit::add_all(&mut transaction, by, [Act::new("round-link", json!({ "asked": asked }))]).await?;
        if let Some(written) = letter(serial)? {
            mail::put(&mut transaction, &written, by.at.unwrap_or(0)).await?;
        }
        transaction.commit().await?;
        Ok(Some(serial))
    }

    /// Takes a respondent out of a round: its links end, what it answered stays. Whether it was in.
    pub async fn ask_no_more(&self, asked: i64, by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let update =
            sql("UPDATE survey_asked SET ended = $2, serial = serial + 1 WHERE id = $1 AND ended IS NULL");
        if transaction.run(update.bind(asked).bind(by.at.unwrap_or(0))).await? == 0 {
            return Ok(false);
        }
        audit::add_all(&mut transaction, by, [Act::new("round-ask-no-more", json!({ "asked": asked }))])
            .await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Who is asked in a round, by questionnaire and respondent, those taken out among them.
    pub async fn asked_in(&self, round: &str) -> Result<Vec<AskedLine>, StoreError> {
        let mut query = self.asked_query();
        query.push(" WHERE r.name = ").push_bind(round).push(" ORDER BY s.form, s.respondent");
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// What an organisation is asked, in all rounds, the newest round first.
    pub async fn asked_of(&self, organisation: &str) -> Result<Vec<AskedLine>, StoreError> {
        let mut query = self.asked_query();
        query.push(" WHERE s.organisation = ").push_bind(organisation);
        query.push(" AND s.ended IS NULL ORDER BY r.made DESC, r.id DESC, s.form, s.respondent");
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// One that is asked, by number.
    pub async fn asked_one(&self, id: i64) -> Result<Option<AskedLine>, StoreError> {
        let mut query = self.asked_query();
        query.push(" WHERE s.id = ").push_bind(id);
        self.database.first(query).await?.as_ref().map(line).transpose()
    }

    fn asked_query(&self) -> crate::statement::Statement {
        self.database
            .pieces(format!("SELECT {COLUMNS} FROM survey_asked s JOIN survey_round r ON r.id = s.round"))
    }

    /// Notes that somebody is reminded now, and puts the letter into the outbox, both or neither: unless another process
    /// did so since the line was read, or its link is another by now. Whether it was done.
    pub async fn remind_asked(
        &self,
        asked: &AskedLine,
        letter: &NewLetter,
        now: i64,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let update = sql("UPDATE survey_asked SET reminded = $3 \
             WHERE id = $1 AND reminded = $2 AND serial = $4 AND ended IS NULL");
        let update = update.bind(asked.id).bind(asked.reminded).bind(now).bind(asked.serial);
        if transaction.run(update).await? == 0 {
            return Ok(false);
        }
        mail::put(&mut transaction, letter, now).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Puts what is suggested to a respondent in the place of what was suggested before.
    pub async fn suggest(&self, asked: i64, all: &BTreeMap<String, Suggested>) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        transaction.run(sql("DELETE FROM survey_suggested WHERE asked = $1").bind(asked)).await?;
        for (question, one) in all {
            let insert =
                sql("INSERT INTO survey_suggested (asked, question, value, source) VALUES ($1, $2, $3, $4)");
            let insert = insert.bind(asked).bind(question).bind(&one.value).bind(&one.source);
            transaction.run(insert).await?;
        }
        transaction.commit().await
    }

    /// What is suggested to a respondent, by question.
    pub async fn suggested(&self, asked: i64) -> Result<BTreeMap<String, Suggested>, StoreError> {
        let query =
            sql("SELECT question, value, source FROM survey_suggested WHERE asked = $1 ORDER BY question");
        let one = |row: &Row| Ok((row.get(0)?, Suggested { value: row.get(1)?, source: row.get(2)? }));
        self.database.all(query.bind(asked)).await?.iter().map(one).collect()
    }
}

fn line(row: &Row) -> Result<AskedLine, StoreError> {
    Ok(AskedLine {
        id: row.get(0)?,
        round: row.get(1)?,
        form: row.get(2)?,
        respondent: row.get(3)?,
        organisation: row.get(4)?,
        body: row.get(5)?,
        serial: row.get(6)?,
        expires: row.get(7)?,
        reminded: row.get(8)?,
        made: row.get(9)?,
        ended: row.get(10)?,
    })
}
