//! What people have begun to write and is not in the register yet. A draft may be incomplete or wrong; it is
//! kept as it was typed.

use crate::statement::Row;
use crate::{Hash, Store, StoreError, once, sql};

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its number.
    pub id: i64,
    /// Who began it.
    pub person: i64,
    /// The organisation that it is written for.
    pub organisation: String,
    /// The id of the activity that it changes; empty for a new one.
    pub activity: String,
    /// What it is called in a list.
    pub title: String,
    /// What was typed, as the caller writes it.
    pub body: String,
    /// The hash of the body that it was begun from; `None` for a new activity.
    pub base: Option<Vec<u8>>,
    /// How often it was kept.
    pub revision: i64,
    /// When it was kept last, in seconds since 1970 in UTC.
    pub kept: i64,
}

/// What a draft is to hold.
#[derive(Clone, Debug)]
pub struct NewDraft<'a> {
    /// The organisation that it is written for.
    pub organisation: &'a str,
    /// The id of the activity that it changes; empty for a new one.
    pub activity: &'a str,
    /// What it is called in a list.
    pub title: &'a str,
    /// What was typed.
    pub body: &'a str,
    /// The hash of the body that it was begun from.
    pub base: Option<Hash>,
}

const COLUMNS: &str = "id, person, organisation, activity, title, body, base, revision, kept";

impl Store {
    /// Keeps a new draft of a person; its number.
    pub async fn add_draft(&self, new: &NewDraft<'_>, person: i64, now: i64) -> Result<i64, StoreError> {
        let mut transaction = self.database.write().await?;
        let id = transaction.next("draft").await?;
        let insert = sql(
            "INSERT INTO draft (id, person, organisation, activity, title, body, base, revision, made, kept) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $8)",
        );
        let insert = insert.bind(id).bind(person).bind(new.organisation).bind(new.activity).bind(new.title);
        let insert = insert.bind(new.body).bind(new.base.map(|hash| hash.to_vec())).bind(now);
        transaction.run(insert).await?;
        once::note(&mut transaction).await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// Keeps a draft anew, if nobody has since revision `revision`; the new revision, or `None` where somebody
    /// has or the draft is gone.
    pub async fn keep_draft(
        &self,
        id: i64,
        revision: i64,
        new: &NewDraft<'_>,
        now: i64,
    ) -> Result<Option<i64>, StoreError> {
        let mut transaction = self.database.write().await?;
        let update =
            sql("UPDATE draft SET organisation = $3, activity = $4, title = $5, body = $6, base = $7, \
             revision = revision + 1, kept = $8 WHERE id = $1 AND revision = $2");
        let update = update.bind(id).bind(revision).bind(new.organisation).bind(new.activity).bind(new.title);
        let update = update.bind(new.body).bind(new.base.map(|hash| hash.to_vec())).bind(now);
        let kept = transaction.run(update).await? > 0;
        transaction.commit().await?;
        Ok(kept.then_some(revision + 1))
    }

    /// A draft by number.
    pub async fn draft(&self, id: i64) -> Result<Option<Draft>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {COLUMNS} FROM draft WHERE id = "));
        query.push_bind(id);
        self.database.first(query).await?.map(|row| line(&row)).transpose()
    }

    /// Drafts, the last kept first: all, or a person's own and those of some organisations.
    pub async fn drafts(&self, of: Option<(i64, &[String])>, most: i64) -> Result<Vec<Draft>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {COLUMNS} FROM draft"));
        if let Some((person, organisations)) = of {
            query.push(" WHERE person = ").push_bind(person);
            for organisation in organisations {
                query.push(" OR organisation = ").push_bind(organisation.as_str());
            }
        }
        query.push(" ORDER BY kept DESC, id DESC LIMIT ").push_bind(most);
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// The drafts that change one activity, the last kept first.
    pub async fn drafts_of(&self, organisation: &str, activity: &str) -> Result<Vec<Draft>, StoreError> {
        let mut query = self.database.pieces(format!("SELECT {COLUMNS} FROM draft WHERE organisation = "));
        query.push_bind(organisation).push(" AND activity = ").push_bind(activity);
        query.push(" ORDER BY kept DESC, id DESC LIMIT 20");
        self.database.all(query).await?.iter().map(line).collect()
    }

    /// Throws a draft away; whether it was there.
    pub async fn drop_draft(&self, id: i64) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let gone = transaction.run(sql("DELETE FROM draft WHERE id = $1").bind(id)).await? > 0;
        transaction.commit().await?;
        Ok(gone)
    }
}

fn line(row: &Row) -> Result<Draft, StoreError> {
    Ok(Draft {
        id: row.get(0)?,
        person: row.get(1)?,
        organisation: row.get(2)?,
        activity: row.get(3)?,
        title: row.get(4)?,
        body: row.get(5)?,
        base: row.get(6)?,
        revision: row.get(7)?,
        kept: row.get(8)?,
    })
}
