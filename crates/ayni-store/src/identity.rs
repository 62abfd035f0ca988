//! Accounts at a provider of sign-ins that are tied to people, browsers that are on their way there, and the
//! change of an e-mail address.

use serde_json::json;

use crate::audit::{self, Act};
use crate::statement::Row;
use crate::{Stamp, Store, StoreError, hash, sql};

/// An account at a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The provider, by its address.
    pub issuer: String,
    /// The account there.
    pub subject: String,
    /// Whose it is.
    pub person: i64,
    /// When it was tied to them, in seconds since 1970 in UTC.
    pub made: i64,
}

/// What a browser is at the provider for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errand {
    /// Who ties an account there to their own; `None` for a sign-in.
    pub person: Option<i64>,
    /// The page that is shown when it is back.
    pub onward: String,
}

impl Store {
    /// Whose an account at a provider is.
    pub async fn identity(&self, issuer: &str, subject: &str) -> Result<Option<Identity>, StoreError> {
        let query =
            sql("SELECT issuer, subject, person, made FROM identity WHERE issuer = $1 AND subject = $2");
        let row = self.database.first(query.bind(issuer).bind(subject)).await?;
        row.map(|row| identity(&row)).transpose()
    }

    /// A person's accounts at providers.
    pub async fn identities(&self, person: i64) -> Result<Vec<Identity>, StoreError> {
        let query =
            sql("SELECT issuer, subject, person, made FROM identity WHERE person = $1 ORDER BY issuer");
        self.database.all(query.bind(person)).await?.iter().map(identity).collect()
    }

    /// Ties an account at a provider to a person; `false` where it is somebody's already, or the person
    /// has another one there.
    pub async fn tie(
        &self,
        issuer: &str,
        subject: &str,
        person: i64,
        by: &Stamp,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        transaction.lock_people().await?;
        let insert = sql("INSERT INTO identity (issuer, subject, person, made) VALUES ($1, $2, $3, $4) \
             ON CONFLICT DO NOTHING");
        let insert = insert.bind(issuer).bind(subject).bind(person).bind(by.at.unwrap_or(0));
        if transaction.run(insert).await? == 0 {
            return Ok(false);
        }
        audit::add_all(&mut transaction, by, [Act::new("identity-tie", json!({ "person": person }))]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Unties a person's account at a provider; whether there was one.
    pub async fn untie(&self, issuer: &str, person: i64, by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let delete = sql("DELETE FROM identity WHERE issuer = $1 AND person = $2");
        if transaction.run(delete.bind(issuer).bind(person)).await? == 0 {
            return Ok(false);
        }
        let act = Act::new("identity-untie", json!({ "person": person }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Notes that a browser is sent to the provider, by the hash of what it keeps.
    pub async fn begin_errand(
        &self,
        token: &[u8],
        errand: &Errand,
        now: i64,
        expires: i64,
    ) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        transaction.run(sql("DELETE FROM errand WHERE expires <= $1").bind(now)).await?;
        let insert = sql("INSERT INTO errand (hash, person, onward, expires) VALUES ($1, $2, $3, $4)");
        let insert = insert.bind(hash(token).as_slice()).bind(errand.person).bind(&errand.onward);
        transaction.run(insert.bind(expires)).await?;
        transaction.commit().await
    }

    /// What a browser that is back was sent for; it is back once, and in time.
    pub async fn end_errand(&self, token: &[u8], now: i64) -> Result<Option<Errand>, StoreError> {
        let mut transaction = self.database.write().await?;
        let delete = sql("DELETE FROM errand WHERE hash = $1 AND expires > $2 RETURNING person, onward");
        let row = transaction.first(delete.bind(hash(token).as_slice()).bind(now)).await?;
        transaction.commit().await?;
        row.map(|row| Ok(Errand { person: row.get(0)?, onward: row.get(1)? })).transpose()
    }

    /// Changes a person's e-mail address. Links to a new password that went to the old one end.
    pub async fn set_address(
        &self,
        id: i64,
        email: &str,
        address: &str,
        by: &Stamp,
    ) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        transaction.lock_people().await?;
        let taken = sql("SELECT COUNT(*) FROM person WHERE address = $1 AND id <> $2");
        if transaction.whole(taken.bind(address).bind(id)).await? > 0 {
            return Err(StoreError::AddressTaken);
        }
        let update = sql("UPDATE person SET email = $2, address = $3 WHERE id = $1 AND state <> 'gone'");
        if transaction.run(update.bind(id).bind(email).bind(address)).await? == 0 {
            return Err(StoreError::NoPerson(id));
        }
        let end = sql("DELETE FROM ticket WHERE person = $1 AND kind = 'reset'");
        transaction.run(end.bind(id)).await?;
        audit::add_all(&mut transaction, by, [Act::new("person-email", json!({ "person": id }))]).await?;
        transaction.commit().await
    }
}

fn identity(row: &Row) -> Result<Identity, StoreError> {
    Ok(Identity { issuer: row.get(0)?, subject: row.get(1)?, person: row.get(2)?, made: row.get(3)? })
}
