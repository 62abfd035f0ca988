//! Mappings with names, which an organisation keeps for the next file of the same shape.

use serde_json::json;

use crate::audit::{self, Act};
use crate::statement::Row;
use crate::uploads::one_of;
use crate::{Stamp, Store, StoreError, sql};

/// A mapping with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The organisation that it belongs to; empty for the node as a whole.
    pub organisation: String,
    /// Its name, which no other of the organisation has.
    pub name: String,
    /// The profile as TOML.
    pub profile: String,
    /// Who saved it last.
    pub person: Option<i64>,
    /// When, in seconds since 1970 in UTC.
    pub made: i64,
}

impl Store {
    /// Saves a mapping; one of the same name gives way. `false` where the organisation has `most` others.
    pub async fn save_mapping(&self, mapping: &Mapping, most: i64, by: &Stamp) -> Result<bool, StoreError> {
        let Mapping { organisation, name, profile, .. } = mapping;
        let mut transaction = self.database.write().await?;
        let others = sql("SELECT COUNT(*) FROM mapping WHERE organisation = $1 AND name <> $2");
        if transaction.whole(others.bind(organisation).bind(name)).await? >= most {
            return Ok(false);
        }
        let save = sql(
            "INSERT INTO mapping (organisation, name, profile, person, made) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (organisation, name) DO UPDATE SET profile = excluded.profile, person = excluded.person, made = excluded.made",
        );
        let save = save.bind(organisation).bind(name).bind(profile).bind(by.person).bind(by.at.unwrap_or(0));
        transaction.run(save).await?;
        let hash = crate::hex(&crate::hash(profile.as_bytes()));
        let detail = json!({ "organisation": organisation, "mapping": name, "hash": hash });
        audit::add_all(&mut transaction, by, [Act::new("mapping", detail)]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// The mappings of these organisations, or of all; those saved last come first.
    pub async fn mappings(&self, organisations: Option<&[String]>) -> Result<Vec<Mapping>, StoreError> {
        let mut query =
            self.database.pieces("SELECT organisation, name, profile, person, made FROM mapping WHERE 1 = 1");
        one_of(&mut query, "organisation", organisations);
        query.push(" ORDER BY made DESC, organisation, name");
        let line = |row: &Row| {
            Ok(Mapping {
                organisation: row.get(0)?,
                name: row.get(1)?,
                profile: row.get(2)?,
                person: row.get(3)?,
                made: row.get(4)?,
            })
        };
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// Takes a mapping away; whether it was there.
    pub async fn forget_mapping(
        &self,
        organisation: &str,
        name: &str,
        by: &Stamp,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let delete = sql("DELETE FROM mapping WHERE organisation = $1 AND name = $2");
        if transaction.run(delete.bind(organisation).bind(name)).await? == 0 {
            return Ok(false);
        }
        let detail = json!({ "organisation": organisation, "mapping": name });
        audit::add_all(&mut transaction, by, [Act::new("mapping-forget", detail)]).await?;
        transaction.commit().await?;
        Ok(true)
    }
}
