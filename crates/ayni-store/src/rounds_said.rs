//! What is said and decided about answers and about a round, line by line; and the files that respondents
//! lay beside their answers.

use serde_json::json;

use crate::audit::{self, Act};
use crate::database::Transaction;
use crate::statement::Row;
use crate::{Hash, Stamp, Store, StoreError, hex, sql};

/// Bytes of one piece of a file.
const PIECE: usize = 64 << 10;

/// Something to be said.
#[derive(Clone, Debug)]
pub struct NewSaid<'a> {
    /// The respondent, by its number; none where it is about the round.
    pub asked: Option<i64>,
    /// The question's key; empty where it is about the whole answer.
    pub question: &'a str,
    /// What kind of line it is.
    pub kind: &'a str,
    /// What is said, as the caller writes it.
    pub body: &'a str,
    /// The version of the answer that was looked at.
    pub version: i64,
}

/// Something that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidLine {
    /// Its number.
    pub id: i64,
    /// The respondent, by its number.
    pub asked: Option<i64>,
    /// The question's key.
    pub question: String,
    /// What kind of line it is.
    pub kind: String,
    /// What was said.
    pub body: String,
    /// The version of the answer that was looked at.
    pub version: i64,
    /// Who said it; nobody where it came by a link.
    pub person: Option<i64>,
    /// When, in seconds since 1970 in UTC.
    pub at: i64,
}

/// A file to be kept.
#[derive(Clone, Debug)]
pub struct NewSurveyFile<'a> {
    /// The respondent, by its number.
    pub asked: i64,
    /// The file's name.
    pub name: &'a str,
    /// What it is.
    pub kind: &'a str,
    /// Its content.
    pub content: &'a [u8],
    /// Its SHA-256.
    pub sha256: Hash,
}

/// A file beside an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyFile {
    /// Its number.
    pub id: i64,
    /// The respondent, by its number.
    pub asked: i64,
    /// The file's name.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// How many bytes it has.
    pub bytes: i64,
    /// Its SHA-256.
    pub sha256: Vec<u8>,
}

impl Store {
    /// Says something in a round; the number of the line, or `None` where there is no such round.
    pub async fn say_in_round(
        &self,
        round: &str,
        new: &NewSaid<'_>,
        by: &Stamp,
    ) -> Result<Option<i64>, StoreError> {
        let mut transaction = self.database.write().await?;
        let wanted = sql("SELECT id FROM survey_round WHERE name = $1").bind(round);
        let Some(row) = transaction.first(wanted).await? else { return Ok(None) };
        let round_id: i64 = row.get(0)?;
        let id = say(&mut transaction, (round_id, round), new, by).await?;
        transaction.commit().await?;
        Ok(Some(id))
    }

    /// What was said in a round, the first line first; of one respondent only where it is named.
    pub async fn said_in_round(&self, round: &str, asked: Option<i64>) -> Result<Vec<SaidLine>, StoreError> {
        let mut query = self.database.pieces(
            "SELECT s.id, s.asked, s.question, s.kind, s.body, s.version, s.person, s.at FROM survey_said s \
             JOIN survey_round r ON r.id = s.round WHERE r.name = ",
        );
        query.push_bind(round);
        if let Some(asked) = asked {
            query.push(" AND s.asked = ").push_bind(asked);
        }
        query.push(" ORDER BY s.id");
        let line = |row: &Row| {
            Ok(SaidLine {
                id: row.get(0)?,
                asked: row.get(1)?,
                question: row.get(2)?,
                kind: row.get(3)?,
                body: row.get(4)?,
                version: row.get(5)?,
                person: row.get(6)?,
                at: row.get(7)?,
            })
        };
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// Keeps a file beside a respondent's answers; its number, or `None` where there are `most` already.
    pub async fn keep_survey_file(
        &self,
        new: &NewSurveyFile<'_>,
        most: i64,
        by: &Stamp,
    ) -> Result<Option<i64>, StoreError> {
        let mut transaction = self.database.write().await?;
        let count = sql("SELECT COUNT(*) FROM survey_file WHERE asked = $1").bind(new.asked);
        if transaction.whole(count).await? >= most {
            return Ok(None);
        }
        let id = transaction.next("survey_file").await?;
        let insert = sql("INSERT INTO survey_file (id, asked, name, kind, bytes, sha256, person, at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
        let bytes = i64::try_from(new.content.len()).unwrap_or(i64::MAX);
        let insert = insert.bind(id).bind(new.asked).bind(new.name).bind(new.kind).bind(bytes);
        let insert = insert.bind(new.sha256.as_slice()).bind(by.person).bind(by.at.unwrap_or(0));
        transaction.run(insert).await?;
        for (number, piece) in (0_i64..).zip(new.content.chunks(PIECE)) {
            let insert = sql("INSERT INTO survey_file_piece (file, number, bytes) VALUES ($1, $2, $3)");
            transaction.run(insert.bind(id).bind(number).bind(piece)).await?;
        }
        let detail = json!({ "asked": new.asked, "file": id, "bytes": bytes, "sha256": hex(&new.sha256) });
        audit::add_all(&mut transaction, by, [Act::new("answer-file", detail)]).await?;
        transaction.commit().await?;
        Ok(Some(id))
    }

    /// The files beside a respondent's answers, in the order in which they came.
    pub async fn survey_files(&self, asked: i64) -> Result<Vec<SurveyFile>, StoreError> {
        let query =
            sql("SELECT id, asked, name, kind, bytes, sha256 FROM survey_file WHERE asked = $1 ORDER BY id");
        let line = |row: &Row| {
            Ok(SurveyFile {
                id: row.get(0)?,
                asked: row.get(1)?,
                name: row.get(2)?,
                kind: row.get(3)?,
                bytes: row.get(4)?,
                sha256: row.get(5)?,
            })
        };
        self.database.all(query.bind(asked)).await?.iter().map(line).collect()
    }

    /// A piece of such a file, from 0; `None` behind the last.
    pub async fn survey_file_piece(&self, file: i64, number: i64) -> Result<Option<Vec<u8>>, StoreError> {
        let query = sql("SELECT bytes FROM survey_file_piece WHERE file = $1 AND number = $2");
        let row = self.database.first(query.bind(file).bind(number)).await?;
        row.map(|row| row.get(0)).transpose()
    }
}

/// Says something in a round, which is given by its number and its name; the number of the line.
pub(crate) async fn say(
    transaction: &mut Transaction,
    (round, name): (i64, &str),
    new: &NewSaid<'_>,
    by: &Stamp,
) -> Result<i64, StoreError> {
    let id = transaction.next("survey_said").await?;
    let insert =
        sql("INSERT INTO survey_said (id, round, asked, question, kind, body, version, person, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    let insert = insert.bind(id).bind(round).bind(new.asked).bind(new.question).bind(new.kind);
    let insert = insert.bind(new.body).bind(new.version).bind(by.person).bind(by.at.unwrap_or(0));
    transaction.run(insert).await?;
    // The words may name people; the log knows that something was said, of what kind, and where.
    let detail = json!({ "round": name, "line": id, "kind": new.kind, "asked": new.asked });
    audit::add_all(transaction, by, [Act::new("round-say", detail)]).await?;
    Ok(id)
}
