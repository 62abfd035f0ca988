//! Tokens, by which programs act in a person's name.

use serde_json::json;

use crate::audit::{self, Act};
use crate::statement::Row;
use crate::{Stamp, Store, StoreError, hash, sql};

/// A token, without what it consists of.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct TokenLine {
    /// Its number.
    pub id: i64,
    /// Whose it is.
    pub person: i64,
    /// What they call it.
    pub name: String,
    /// What it may be used for, by code.
    pub scopes: Vec<String>,
    /// When it was made, in seconds since 1970 in UTC.
    pub made: i64,
    /// When it ends.
    pub expires: i64,
    /// When it was last used, to within an hour; `None` for never.
    pub used: Option<i64>,
    /// When it was taken back; `None` while it was not.
    pub revoked: Option<i64>,
}

const COLUMNS: &str = "id, person, name, scopes, made, expires, used, revoked";

impl Store {
    /// Keeps a token by its hash; its number.
    pub async fn add_token(
        &self,
        token: &[u8],
        person: i64,
        name: &str,
        scopes: &[&str],
        expires: i64,
        by: &Stamp,
    ) -> Result<i64, StoreError> {
        let mut transaction = self.database.write().await?;
        let id = transaction.next("token").await?;
        let insert = sql(
            "INSERT INTO token (id, person, name, hash, scopes, made, expires) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        );
        let insert = insert.bind(id).bind(person).bind(name).bind(hash(token).as_slice());
        let insert = insert.bind(scopes.join(" ")).bind(by.at.unwrap_or(0)).bind(expires);
        transaction.run(insert).await?;
        let act = Act::new("token", json!({ "token": id, "person": person, "scopes": scopes }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// The token that this is, unless it has ended or was taken back.
    pub async fn token(&self, token: &[u8], now: i64) -> Result<Option<TokenLine>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {COLUMNS} FROM token WHERE hash = "));
        query.push_bind(hash(token).as_slice()).push(" AND revoked IS NULL AND expires > ").push_bind(now);
        self.database.first(query).await?.map(|row| line(&row)).transpose()
    }

    /// Notes that a token is in use. To be called where the last note is an hour old.
    pub async fn see_token(&self, id: i64, now: i64) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        transaction.run(sql("UPDATE token SET used = $2 WHERE id = $1").bind(id).bind(now)).await?;
        transaction.commit().await
    }

    /// A person's tokens, newest first, those that have ended among them.
    pub async fn tokens(&self, person: i64) -> Result<Vec<TokenLine>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {COLUMNS} FROM token WHERE person = "));
        query.push_bind(person).push(" ORDER BY id DESC");
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// Takes a person's token back; whether it was theirs and in force.
    pub async fn revoke_token(&self, id: i64, person: i64, by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let update = sql("UPDATE token SET revoked = $3 WHERE id = $1 AND person = $2 AND revoked IS NULL");
        if transaction.run(update.bind(id).bind(person).bind(by.at.unwrap_or(0))).await? == 0 {
            return Ok(false);
        }
        let act = Act::new("token-revoke", json!({ "token": id, "person": person }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await?;
        Ok(true)
    }
}

fn line(row: &Row) -> Result<TokenLine, StoreError> {
    Ok(TokenLine {
        id: row.get(0)?,
        person: row.get(1)?,
        name: row.get(2)?,
        scopes: row.get::<String>(3)?.split_whitespace().map(str::to_owned).collect(),
        made: row.get(4)?,
        expires: row.get(5)?,
        used: row.get(6)?,
        revoked: row.get(7)?,
    })
}
