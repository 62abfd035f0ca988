//! Documents of organs, and what is said about what they ask.

use ayni_model::mandate_said::{Said, SaidLine};
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use serde_json::json;

use crate::audit::{self, Act};
use crate::statement::Row;
use crate::{NewLetter, Stamp, Store, StoreError, hash, hex, mail, sql};

/// A document to keep.
#[derive(Clone, Debug)]
pub struct NewMandate<'a> {
    /// What is one document: the symbol folded and the language.
    pub name: &'a str,
    /// The symbol as the organ writes it.
    pub symbol: &'a str,
    /// The language of the text.
    pub language: &'a str,
    /// The organ, by code.
    pub organ: Option<&'a str>,
    /// The session.
    pub session: Option<i64>,
    /// The day of adoption, `YYYY-MM-DD`.
    pub day: Option<String>,
    /// What it is, by code.
    pub kind: &'a str,
    /// The title.
    pub title: &'a str,
    /// How many paragraphs it has.
    pub paragraphs: i64,
    /// The name of the file that it was read from.
    pub file: &'a str,
    /// The document as canonical JSON.
    pub body: &'a [u8],
}

/// What became of a document that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MandateKept {
    /// It was not there.
    New,
    /// It was there with another content, which is kept as an older version.
    Changed,
    /// It was there just so.
    Same,
}

/// A document of the list.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct MandateLine {
    /// The number of this version.
    pub id: i64,
    /// What is one document.
    #[serde(skip)]
    pub name: String,
    /// Which version, from 1.
    pub version: i64,
    /// The symbol; empty where the text says none.
    pub symbol: String,
    /// The language.
    pub language: String,
    /// The organ, by code.
    pub organ: Option<String>,
    /// The session.
    pub session: Option<i64>,
    /// The day of adoption.
    pub day: Option<String>,
    /// What it is, by code.
    pub kind: String,
    /// The title.
    pub title: String,
    /// How many paragraphs it has.
    pub paragraphs: i64,
    /// The name of its file.
    pub file: String,
    /// The day on which it was kept.
    pub kept: String,
}

const COLUMNS: &str =
    "id, name, version, symbol, language, organ, session, day, kind, title, paragraphs, file, kept";

impl Store {
    /// Keeps documents, all or none; what became of each, with its number.
    pub async fn keep_mandates(
        &self,
        documents: &[NewMandate<'_>],
        by: &Stamp,
    ) -> Result<Vec<(i64, MandateKept)>, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let (mut kept, mut acts) = (Vec::with_capacity(documents.len()), Vec::new());
        for new in documents {
            let own = hash(new.body).to_vec();
            let last =
                sql("SELECT id, version, body_hash FROM mandate_document WHERE name = $1 AND newest = 1");
            let last = transaction.first(last.bind(new.name)).await?;
            let last: Option<(i64, i64, Vec<u8>)> =
                last.map(|row| Ok::<_, StoreError>((row.get(0)?, row.get(1)?, row.get(2)?))).transpose()?;
            if let Some((id, ..)) = last.as_ref().filter(|(_, _, hash)| *hash == own) {
                kept.push((*id, MandateKept::Same));
                continue;
            }
            let version = last.as_ref().map_or(1, |(_, version, _)| version + 1);
            let older = sql("UPDATE mandate_document SET newest = 0 WHERE name = $1 AND newest = 1");
            transaction.run(older.bind(new.name)).await?;
            let id = transaction.next("mandate").await?;
            let insert = sql(
                "INSERT INTO mandate_document (id, name, version, newest, symbol, language, organ, session, day, kind, \
                 title, paragraphs, file, body, body_hash, person, kept) \
                 VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
            );
            let insert = insert.bind(id).bind(new.name).bind(version).bind(new.symbol).bind(new.language);
            let insert = insert.bind(new.organ.map(str::to_owned)).bind(new.session).bind(new.day.clone());
            let insert = insert.bind(new.kind).bind(new.title).bind(new.paragraphs).bind(new.file);
            let insert = insert.bind(new.body).bind(own.as_slice()).bind(by.person).bind(&by.day);
            transaction.run(insert).await?;
            acts.push(Act::new(
                "mandate-keep",
                json!({ "document": id, "version": version, "hash": hex(&own) }),
            ));
            let outcome = if version == 1 { MandateKept::New } else { MandateKept::Changed };
            kept.push((id, outcome));
        }
        if !acts.is_empty() {
            audit::add_all(&mut transaction, by, acts).await?;
        }
        transaction.commit().await?;
        Ok(kept)
    }

    /// The newest version of every document, the newest document first.
    pub async fn mandates(&self) -> Result<Vec<MandateLine>, StoreError> {
        let mut query =
            self.database.pieces(format!("SELECT {COLUMNS} FROM mandate_document WHERE newest = 1"));
        query.push(" ORDER BY CASE WHEN day IS NULL THEN '' ELSE day END DESC, symbol, language, id");
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// All versions of a document, the newest first.
    pub async fn mandate_versions(&self, name: &str) -> Result<Vec<MandateLine>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {COLUMNS} FROM mandate_document WHERE name = "));
        query.push_bind(name).push(" ORDER BY version DESC");
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// The body of a version.
    pub async fn mandate_body(&self, id: i64) -> Result<Option<Vec<u8>>, StoreError> {
        let query = sql("SELECT body FROM mandate_document WHERE id = $1").bind(id);
        self.database.first(query).await?.map(|row| row.get(0)).transpose()
    }

    /// The newest body of every document, by number, in the order of the numbers.
    pub fn mandate_bodies(&self) -> BoxStream<'_, Result<(i64, Vec<u8>), StoreError>> {
        let query = sql("SELECT id, body FROM mandate_document WHERE newest = 1 ORDER BY id");
        self.database.stream(query).and_then(|row| async move { Ok((row.get(0)?, row.get(1)?)) }).boxed()
    }

    /// A number that changes whenever a document is kept.
    pub async fn mandate_mark(&self) -> Result<i64, StoreError> {
        let query = sql("SELECT COALESCE(MAX(id), 0) FROM mandate_document");
        self.database.first(query).await?.map_or(Ok(0), |row| row.get(0))
    }

    /// Says something about a request; the number of the line.
    pub async fn say_of_request(&self, request: &str, said: &Said, by: &Stamp) -> Result<i64, StoreError> {
        Ok(self.say_of_requests(&[(request, said)], by).await?.first().copied().unwrap_or(0))
    }

    /// Says several things, all or none; the numbers of the lines.
    pub async fn say_of_requests(&self, all: &[(&str, &Said)], by: &Stamp) -> Result<Vec<i64>, StoreError> {
        let mut transaction = self.database.write().await?;
        let (mut numbers, mut acts) = (Vec::with_capacity(all.len()), Vec::new());
        for (request, said) in all {
            let body = serde_json::to_value(said).map_err(|error| StoreError::Corrupt(error.to_string()))?;
            let kind = body.get("said").and_then(|kind| kind.as_str()).unwrap_or_default().to_owned();
            let number = transaction.next("mandate-said").await?;
            let insert = sql(
                "INSERT INTO mandate_said (number, request, said, body, person, day, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            );
            let insert = insert.bind(number).bind(*request).bind(kind.as_str()).bind(body.to_string());
            transaction.run(insert.bind(by.person).bind(&by.day).bind(by.at)).await?;
            acts.push(Act::new("mandate-say", json!({ "line": number, "said": kind })));
            numbers.push(number);
        }
        if !acts.is_empty() {
            audit::add_all(&mut transaction, by, acts).await?;
        }
        transaction.commit().await?;
        Ok(numbers)
    }

    /// Says that somebody is written to about a request, and puts the letter into the outbox, both or neither; whether
    /// nobody said the same before.
    pub async fn remind_of_request(
        &self,
        request: &str,
        of: &str,
        letter: &NewLetter,
        by: &Stamp,
    ) -> Result<bool, StoreError> {
        let said = Said::Reminded { of: of.to_owned() };
        let body = serde_json::to_string(&said).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        let mut transaction = self.database.write_alone().await?;
        let known =
            sql("SELECT number FROM mandate_said WHERE request = $1 AND said = 'reminded' AND body = $2");
        if transaction.first(known.bind(request).bind(body.as_str())).await?.is_some() {
            return Ok(false);
        }
        let number = transaction.next("mandate-said").await?;
        let insert = sql(
            "INSERT INTO mandate_said (number, request, said, body, person, day, at) VALUES ($1, $2, 'reminded', $3, $4, $5, $6)",
        );
        let insert = insert.bind(number).bind(request).bind(body.as_str()).bind(by.person).bind(&by.day);
        transaction.run(insert.bind(by.at)).await?;
        audit::add_all(
            &mut transaction,
            by,
            vec![Act::new("mandate-say", json!({ "line": number, "said": "reminded" }))],
        )
        .await?;
        mail::put(&mut transaction, letter, by.at.unwrap_or(0)).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// A number that changes whenever something is said about a request.
    pub async fn said_mark(&self) -> Result<i64, StoreError> {
        let query = sql("SELECT COALESCE(MAX(number), 0) FROM mandate_said");
        self.database.first(query).await?.map_or(Ok(0), |row| row.get(0))
    }

    /// What was said about one request, or about all, in the order in which it was said.
    pub async fn said(&self, request: Option<&str>) -> Result<Vec<SaidLine>, StoreError> {
        let mut query = self.database.pieces("SELECT number, request, body, person, day FROM mandate_said");
        if let Some(request) = request {
            query.push(" WHERE request = ").push_bind(request);
        }
        query.push(" ORDER BY number");
        self.database.all(query).await?.iter().map(said_line).collect()
    }
}

fn line(row: &Row) -> Result<MandateLine, StoreError> {
    Ok(MandateLine {
        id: row.get(0)?,
        name: row.get(1)?,
        version: row.get(2)?,
        symbol: row.get(3)?,
        language: row.get(4)?,
        organ: row.get(5)?,
        session: row.get(6)?,
        day: row.get(7)?,
        kind: row.get(8)?,
        title: row.get(9)?,
        paragraphs: row.get(10)?,
        file: row.get(11)?,
        kept: row.get(12)?,
    })
}

fn said_line(row: &Row) -> Result<SaidLine, StoreError> {
    let number: i64 = row.get(0)?;
    let corrupt = |what: String| StoreError::Corrupt(format!("line {number} of the log of requests: {what}"));
    let said = serde_json::from_str(&row.get::<String>(2)?).map_err(|error| corrupt(error.to_string()))?;
    let day: String = row.get(4)?;
    let on = day.parse().map_err(|_| corrupt(day.clone()))?;
    let by = row.get::<Option<i64>>(3)?.map_or(String::new(), |person| person.to_string());
    Ok(SaidLine { number, request: row.get(1)?, by, on, said })
}
