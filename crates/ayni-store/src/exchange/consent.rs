//! Letters by which people say themselves whether a record about them may be shown.

use serde_json::json;

use crate::audit::{self, Act};
use crate::{Hash, Stamp, Store, StoreError, sql};

impl Store {
    /// Keeps the hash of an address's secret. Addresses that were sent before say nothing from then on. `false` where as
    /// many as may be (the second of `limit`) were sent about records of the same owner since a moment (the first).
    pub async fn add_consent_link(
        &self,
        record: i64,
        secret: &Hash,
        until: i64,
        (since, most): (i64, i64),
        by: &Stamp,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let sent = sql("SELECT COUNT(*) FROM exchange_consent c JOIN exchange_record r ON r.id = c.record \
             WHERE r.owner = (SELECT o.owner FROM exchange_record o WHERE o.id = $1) AND c.made >= $2");
        if transaction.whole(sent.bind(record).bind(since)).await? >= most {
            return Ok(false);
        }
        transaction.run(sql("UPDATE exchange_consent SET until = 0 WHERE record = $1").bind(record)).await?;
        let id = transaction.next("exchange_consent").await?;
        let insert = sql("INSERT INTO exchange_consent (id, record, secret, person, made, until) \
             VALUES ($1, $2, $3, $4, $5, $6)");
        let insert = insert.bind(id).bind(record).bind(secret.as_slice()).bind(by.person);
        transaction.run(insert.bind(by.at.unwrap_or(0)).bind(until)).await?;
        audit::add_all(
            &mut transaction,
            by,
            [Act::new("exchange-consent-asked", json!({ "record": record }))],
        )
        .await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// The record that the address with this secret is about, if it still says something.
    pub async fn consent_link(&self, secret: &Hash, now: i64) -> Result<Option<i64>, StoreError> {
        let query = sql("SELECT record FROM exchange_consent WHERE secret = $1 AND until >= $2");
        let row = self.database.first(query.bind(secret.as_slice()).bind(now)).await?;
        row.map(|row| row.get(0)).transpose()
    }

    /// Notes that the person that a record is about has agreed themselves.
    pub async fn consent_said(&self, record: i64, by: &Stamp) -> Result<(), StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let act = Act::new("exchange-consent", json!({ "record": record }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await
    }
}
