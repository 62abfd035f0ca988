//! Rounds of questionnaires and the answers in them. A version of an answer is added each time that it is
//! kept, and whoever comes second is given what is there, to put the two together.

use ayni_model::survey::AnswerState;
use serde_json::json;

use crate::audit::{self, Act};
use crate::database::Transaction;
use crate::rounds_said::{NewSaid, say};
use crate::statement::Row;
use crate::{Stamp, Store, StoreError, hash, hex, sql};

/// A round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundLine {
    /// Its number.
    pub id: i64,
    /// Its name, which no other has.
    pub name: String,
    /// What it is, as the caller writes it.
    pub body: String,
    /// Whether it takes answers; what comes after its end is kept as late.
    pub open: bool,
    /// When it was opened, in seconds since 1970 in UTC.
    pub made: i64,
    /// When it was closed.
    pub closed: Option<i64>,
}

/// Whose answer to which form it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerKey<'a> {
    /// The round, by name.
    pub round: &'a str,
    /// The form, by id.
    pub form: &'a str,
    /// The respondent.
    pub respondent: &'a str,
}

/// An answer as it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerLine {
    /// The form.
    pub form: String,
    /// The respondent.
    pub respondent: String,
    /// The organisation that answers.
    pub organisation: String,
    /// Where it stands.
    pub state: AnswerState,
    /// Its newest version, from 1.
    pub number: i64,
    /// When that was kept, in seconds since 1970 in UTC.
    pub at: i64,
}

/// An answer to be kept.
#[derive(Clone, Debug)]
pub struct Keeping {
    /// The round, by name.
    pub round: String,
    /// The form, by id.
    pub form: String,
    /// The respondent.
    pub respondent: String,
    /// The organisation that answers.
    pub organisation: String,
    /// The record.
    pub body: Vec<u8>,
    /// Where it stands then.
    pub state: AnswerState,
    /// The version that it was made from; 0 for none.
    pub expected: i64,
    /// What is said of it in the round with the same stroke.
    pub said: Option<AnswerSaid>,
    /// Who keeps it, and when.
    pub by: Stamp,
}

/// What is said of an answer when it is kept: handed in, cleared, sent back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerSaid {
    /// The respondent, by its number.
    pub asked: i64,
    /// What kind of line it is.
    pub kind: &'static str,
    /// The question's key; empty where it is about the whole answer.
    pub question: String,
    /// What is said, as the caller writes it.
    pub body: String,
}

/// A version of an answer, without its body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerVersion {
    /// Its number.
    pub number: i64,
    /// Where the answer stood with it.
    pub state: AnswerState,
    /// Who kept it; nobody where it came by a link.
    pub person: Option<i64>,
    /// When, in seconds since 1970 in UTC.
    pub at: i64,
    /// Whether the round was closed.
    pub late: bool,
}

/// What became of keeping an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerKept {
    /// It is kept as this version; `late` where the round is closed.
    Kept {
        /// The version.
        number: i64,
        /// Whether it came after the end.
        late: bool,
    },
    /// Somebody kept another version since; nothing was changed.
    Moved {
        /// The newest version.
        number: i64,
        /// Its body.
        body: Vec<u8>,
    },
    /// There is no such round, or it does not have the form.
    NoRound,
}

impl Store {
    /// Opens a round with its forms, each an id and a body; `false` where one has the name already.
    pub async fn open_round(
        &self,
        name: &str,
        body: &str,
        forms: &[(&str, &str)],
        by: &Stamp,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let there = sql("SELECT COUNT(*) FROM survey_round WHERE name = $1").bind(name);
        if transaction.whole(there).await? > 0 {
            return Ok(false);
        }
        let id = transaction.next("survey_round").await?;
        let insert = sql(
            "INSERT INTO survey_round (id, name, body, state, made, closed) VALUES ($1, $2, $3, 'open', $4, NULL)",
        );
        transaction.run(insert.bind(id).bind(name).bind(body).bind(by.at.unwrap_or(0))).await?;
        for (form, body) in forms {
            let insert = sql("INSERT INTO survey_form (round, form, body) VALUES ($1, $2, $3)");
            transaction.run(insert.bind(id).bind(*form).bind(*body)).await?;
        }
        let detail = json!({ "round": name, "hash": hex(&hash(body.as_bytes())), "forms": forms.len() });
        audit::add_all(&mut transaction, by, [Act::new("round-open", detail)]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Closes a round; whether it was open.
    pub async fn close_round(&self, name: &str, values: &[String], by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let close =
            sql("UPDATE survey_round SET state = 'closed', closed = $2 WHERE name = $1 AND state = 'open'");
        if transaction.run(close.bind(name).bind(by.at.unwrap_or(0))).await? == 0 {
            return Ok(false);
        }
        audit::add_all(&mut transaction, by, [Act::new("round-close", json!({ "round": name }))]).await?;
        let wanted = sql("SELECT id FROM survey_round WHERE name = $1").bind(name);
        if let Some(row) = transaction.first(wanted).await? {
            let id: i64 = row.get(0)?;
            for body in values {
                let new = NewSaid { asked: None, question: "", kind: "value", body, version: 0 };
                say(&mut transaction, (id, name), &new, by).await?;
            }
        }
        transaction.commit().await?;
        Ok(true)
    }

    /// All rounds, the last opened first.
    pub async fn rounds(&self) -> Result<Vec<RoundLine>, StoreError> {
        let all =
            sql("SELECT id, name, body, state, made, closed FROM survey_round ORDER BY made DESC, id DESC");
        self.database.all(all).await?.iter().map(round).collect()
    }

    /// A form as it was when the round was opened.
    pub async fn round_form(&self, name: &str, form: &str) -> Result<Option<String>, StoreError> {
        let wanted = sql("SELECT f.body FROM survey_form f JOIN survey_round r ON r.id = f.round \
             WHERE r.name = $1 AND f.form = $2");
        self.database.first(wanted.bind(name).bind(form)).await?.map(|row| row.get(0)).transpose()
    }

    /// Keeps several answers in one transaction, each if its newest version is still the one that it was made from: when
    /// many people save at once, the disk is waited for
    /// once for all of them. What became of each, in their order.
    pub async fn keep_answers(&self, all: &[Keeping]) -> Result<Vec<AnswerKept>, StoreError> {
        let mut transaction = self.database.write().await?;
        let mut kept = Vec::with_capacity(all.len());
        for one in all {
            kept.push(keep(&mut transaction, one).await?);
        }
        transaction.commit().await?;
        Ok(kept)
    }

    /// An answer's newest version, or the version `number`, with its body.
    pub async fn answer(
        &self,
        key: AnswerKey<'_>,
        number: Option<i64>,
    ) -> Result<Option<(i64, Vec<u8>)>, StoreError> {
        let mut query = self.database.pieces(
            "SELECT v.number, v.body FROM survey_version v JOIN survey_answer a ON a.id = v.answer \
             JOIN survey_round r ON r.id = a.round WHERE r.name = ",
        );
        query.push_bind(key.round).push(" AND a.form = ").push_bind(key.form);
        query.push(" AND a.respondent = ").push_bind(key.respondent).push(" AND v.number = ");
        match number {
            Some(number) => query.push_bind(number),
            None => query.push("a.number"),
        };
        let row = self.database.first(query).await?;
        row.map(|row| Ok((row.get(0)?, row.get(1)?))).transpose()
    }

    /// An answer as it is now, with its newest body.
    pub async fn answer_now(&self, key: AnswerKey<'_>) -> Result<Option<(AnswerLine, Vec<u8>)>, StoreError> {
        let now = sql(
            "SELECT a.form, a.respondent, a.organisation, a.state, a.number, a.at, v.body FROM survey_answer a \
             JOIN survey_round r ON r.id = a.round JOIN survey_version v ON v.answer = a.id AND v.number = a.number \
             WHERE r.name = $1 AND a.form = $2 AND a.respondent = $3",
        );
        let row = self.database.first(now.bind(key.round).bind(key.form).bind(key.respondent)).await?;
        row.map(|row| Ok((answer(&row)?, row.get(6)?))).transpose()
    }

    /// Who has answered in a round, and where each answer stands; by form and respondent.
    pub async fn round_board(&self, name: &str) -> Result<Vec<AnswerLine>, StoreError> {
        let all =
            sql("SELECT a.form, a.respondent, a.organisation, a.state, a.number, a.at FROM survey_answer a \
             JOIN survey_round r ON r.id = a.round WHERE r.name = $1 ORDER BY a.form, a.respondent");
        self.database.all(all.bind(name)).await?.iter().map(answer).collect()
    }

    /// The bodies that count: of each answer of a round the newest version that was in the state; where
    /// `frozen`, only of what came before the end. By form and respondent.
    pub async fn counted_answers(
        &self,
        name: &str,
        state: AnswerState,
        frozen: bool,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        let mut query = self.database.pieces(
            "SELECT v.body FROM survey_version v JOIN survey_answer a ON a.id = v.answer \
             JOIN survey_round r ON r.id = a.round WHERE r.name = ",
        );
        query.push_bind(name);
        // Versions that were kept before states were written down are known by their answer's state.
        query.push(
            " AND v.number = (SELECT MAX(o.number) FROM survey_version o WHERE o.answer = a.id AND (o.state = ",
        );
        query.push_bind(state.as_str()).push(" OR (o.number = a.number AND a.state = ");
        query.push_bind(state.as_str()).push("))");
        query.push(if frozen { " AND o.late = 0)" } else { ")" });
        query.push(" ORDER BY a.form, a.respondent");
        self.database.all(query).await?.iter().map(|row| row.get(0)).collect()
    }

    /// The versions of an answer, the first one first.
    pub async fn answer_versions(&self, key: AnswerKey<'_>) -> Result<Vec<AnswerVersion>, StoreError> {
        let all = sql("SELECT v.number, v.state, v.person, v.at, v.late FROM survey_version v \
             JOIN survey_answer a ON a.id = v.answer JOIN survey_round r ON r.id = a.round \
             WHERE r.name = $1 AND a.form = $2 AND a.respondent = $3 ORDER BY v.number");
        let all = all.bind(key.round).bind(key.form).bind(key.respondent);
        let line = |row: &Row| {
            Ok(AnswerVersion {
                number: row.get(0)?,
                state: state_of(&row.get::<String>(1)?)?,
                person: row.get(2)?,
                at: row.get(3)?,
                late: row.get::<i64>(4)? != 0,
            })
        };
        self.database.all(all).await?.iter().map(line).collect()
    }
}

/// Keeps one answer within a transaction.
async fn keep(transaction: &mut Transaction, one: &Keeping) -> Result<AnswerKept, StoreError> {
    let key = AnswerKey { round: &one.round, form: &one.form, respondent: &one.respondent };
    let round = sql("SELECT r.id, r.state FROM survey_round r JOIN survey_form f ON f.round = r.id \
         WHERE r.name = $1 AND f.form = $2");
    let Some(row) = transaction.first(round.bind(key.round).bind(key.form)).await? else {
        return Ok(AnswerKept::NoRound);
    };
    let (round, open): (i64, String) = (row.get(0)?, row.get(1)?);
    let late = open != "open";
    let at = one.by.at.unwrap_or(0);
    let there = found(transaction, round, key).await?;
    let (id, number) = there.unwrap_or((0, 0));
    if number != one.expected {
        return Ok(AnswerKept::Moved { number, body: version(transaction, id, number).await? });
    }
    let next = number + 1;
    let (id, done) = match there {
        Some((id, number)) => {
            // Of two that come at once the second finds another number here.
            let update = sql("UPDATE survey_answer SET number = $2, state = $3, organisation = $4, at = $5 \
                 WHERE id = $1 AND number = $6");
            let update = update.bind(id).bind(next).bind(one.state.as_str()).bind(&one.organisation);
            (id, transaction.run(update.bind(at).bind(number)).await?)
        }
        None => {
            let id = transaction.next("survey_answer").await?;
            let insert = sql("INSERT INTO survey_answer \
                 (id, round, form, respondent, organisation, state, number, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
                 ON CONFLICT (round, form, respondent) DO NOTHING");
            let insert = insert.bind(id).bind(round).bind(key.form).bind(key.respondent);
            let insert = insert.bind(&one.organisation).bind(one.state.as_str()).bind(next).bind(at);
            (id, transaction.run(insert).await?)
        }
    };
    if done == 0 {
        let (id, number) = found(transaction, round, key).await?.unwrap_or((0, 0));
        return Ok(AnswerKept::Moved { number, body: version(transaction, id, number).await? });
    }
    let insert = sql("INSERT INTO survey_version (answer, number, body, hash, person, at, late, state) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
    let hashed = hash(&one.body);
    let insert = insert.bind(id).bind(next).bind(one.body.as_slice()).bind(hashed.as_slice());
    let insert = insert.bind(one.by.person).bind(at).bind(i64::from(late)).bind(one.state.as_str());
    transaction.run(insert).await?;
    // A draft is kept every minute; what counts is what was handed in and looked at.
    if one.state != AnswerState::Draft || late {
        let detail = json!({
            "round": key.round, "form": key.form, "respondent": key.respondent,
            "version": next, "state": one.state.as_str(), "hash": hex(&hashed),
        });
        audit::add_all(transaction, &one.by, [Act::new("answer-keep", detail)]).await?;
    }
    if let Some(said) = &one.said {
        let asked = Some(said.asked);
        let new =
            NewSaid { asked, question: &said.question, kind: said.kind, body: &said.body, version: next };
        say(transaction, (round, key.round), &new, &one.by).await?;
    }
    Ok(AnswerKept::Kept { number: next, late })
}

/// The answer's number in the database and that of its newest version.
async fn found(
    transaction: &mut Transaction,
    round: i64,
    key: AnswerKey<'_>,
) -> Result<Option<(i64, i64)>, StoreError> {
    let wanted =
        sql("SELECT id, number FROM survey_answer WHERE round = $1 AND form = $2 AND respondent = $3");
    let row = transaction.first(wanted.bind(round).bind(key.form).bind(key.respondent)).await?;
    row.map(|row| Ok((row.get(0)?, row.get(1)?))).transpose()
}

async fn version(transaction: &mut Transaction, answer: i64, number: i64) -> Result<Vec<u8>, StoreError> {
    let wanted = sql("SELECT body FROM survey_version WHERE answer = $1 AND number = $2");
    let row = transaction.first(wanted.bind(answer).bind(number)).await?;
    row.map_or(Ok(Vec::new()), |row| row.get(0))
}

fn round(row: &Row) -> Result<RoundLine, StoreError> {
    let state: String = row.get(3)?;
    Ok(RoundLine {
        id: row.get(0)?,
        name: row.get(1)?,
        body: row.get(2)?,
        open: state == "open",
        made: row.get(4)?,
        closed: row.get(5)?,
    })
}

fn answer(row: &Row) -> Result<AnswerLine, StoreError> {
    let state: String = row.get(3)?;
    Ok(AnswerLine {
        form: row.get(0)?,
        respondent: row.get(1)?,
        organisation: row.get(2)?,
        state: state_of(&state)?,
        number: row.get(4)?,
        at: row.get(5)?,
    })
}

fn state_of(code: &str) -> Result<AnswerState, StoreError> {
    AnswerState::from_code(code)
        .ok_or_else(|| StoreError::Corrupt(format!("the state “{code}” of an answer")))
}
