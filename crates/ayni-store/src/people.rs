//! People, their roles in organisations, and the organisations.
//!
//! Every change stands in the audit log, by number and never by name, so that a person can be forgotten.
//! What they are now can be worked out from the log, and `verify` does so.

use std::collections::BTreeMap;

use serde_json::json;

use crate::audit::{self, Act};
use crate::statement::Row;
use crate::{Stamp, Store, StoreError, Transaction, sql};

/// Somebody who works on the node.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Person {
    /// Their number, which no other person ever gets.
    pub id: i64,
    /// Their e-mail address, as they write it.
    pub email: String,
    /// Their name.
    pub name: String,
    /// Their language, by its code.
    pub language: String,
    /// `invited`, `active`, `suspended` or `gone`.
    pub state: PersonState,
    /// When they were last seen, in seconds since 1970 in UTC, to within minutes.
    pub seen: Option<i64>,
    /// What they are, and where.
    pub memberships: Vec<MembershipLine>,
}

/// How far a person has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PersonState {
    /// Invited; has not accepted yet.
    Invited,
    /// Can sign in.
    Active,
    /// Cannot sign in for now.
    Suspended,
    /// Left; name and address are emptied.
    Gone,
}

impl PersonState {
    /// The state's code.
    pub fn as_str(self) -> &'static str {
        match self {
            PersonState::Invited => "invited",
            PersonState::Active => "active",
            PersonState::Suspended => "suspended",
            PersonState::Gone => "gone",
        }
    }

    fn of(code: &str) -> Result<PersonState, StoreError> {
        [PersonState::Invited, PersonState::Active, PersonState::Suspended, PersonState::Gone]
            .into_iter()
            .find(|state| state.as_str() == code)
            .ok_or_else(|| StoreError::Corrupt(format!("a person is {code}")))
    }
}

/// A role in an organisation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct MembershipLine {
    /// The role's code.
    pub role: String,
    /// The organisation's id; empty for the node as a whole.
    pub organisation: String,
}

/// An organisation.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Organisation {
    /// Its id, as activities name it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The organisation that it is a part of; empty where it is of none.
    pub whole: String,
}

/// Somebody to be added.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// The e-mail address, as they write it.
    pub email: String,
    /// The address as it is compared with others.
    pub address: String,
    /// The name.
    pub name: String,
    /// The language, by its code.
    pub language: String,
    /// What they are to be.
    pub memberships: Vec<MembershipLine>,
}

/// The query for people with their roles, a row for each role, with what narrows it down.
macro_rules! people {
    ($rest:literal) => {
        sql(concat!(
            "SELECT p.id, p.email, p.name, p.language, p.state, p.seen, m.role, m.organisation \
             FROM person p LEFT JOIN membership m ON m.person = p.id ",
            $rest,
            " ORDER BY p.id, m.role, m.organisation"
        ))
    };
}

impl Store {
    /// Adds an invited person with their roles; their number.
    pub async fn add_person(&self, new: &NewPerson, by: &Stamp) -> Result<i64, StoreError> {
        let mut transaction = self.database.write().await?;
        let taken = sql("SELECT COUNT(*) FROM person WHERE address = $1").bind(&new.address);
        if transaction.whole(taken).await? > 0 {
            return Err(StoreError::AddressTaken);
        }
        let id = transaction.next("person").await?;
        let insert = sql("INSERT INTO person (id, email, address, name, language, state, since) \
             VALUES ($1, $2, $3, $4, $5, 'invited', $6)");
        let insert = insert
            .bind(id)
            .bind(&new.email)
            .bind(&new.address)
            .bind(&new.name)
            .bind(&new.language)
            .bind(by.at.unwrap_or(0));
        transaction.run(insert).await?;
        let mut acts = vec![state_act(id, PersonState::Invited)];
        for membership in &new.memberships {
            if insert_membership(&mut transaction, id, membership).await? {
                acts.push(role_act("role-give", id, membership));
            }
        }
        audit::add_all(&mut transaction, by, acts).await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// A person by number.
    pub async fn person(&self, id: i64) -> Result<Option<Person>, StoreError> {
        Ok(gathered(self.database.all(people!("WHERE p.id = $1").bind(id)).await?)?.pop())
    }

    /// A person by their address as it is compared.
    pub async fn person_at(&self, address: &str) -> Result<Option<Person>, StoreError> {
        Ok(gathered(self.database.all(people!("WHERE p.address = $1").bind(address)).await?)?.pop())
    }

    /// Everyone, by number.
    pub async fn people(&self) -> Result<Vec<Person>, StoreError> {
        gathered(self.database.all(people!("")).await?)
    }

    /// Changes a person's name and language.
    pub async fn name_person(
        &self,
        id: i64,
        name: &str,
        language: &str,
        by: &Stamp,
    ) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let update = sql("UPDATE person SET name = $2, language = $3 WHERE id = $1");
        if transaction.run(update.bind(id).bind(name).bind(language)).await? == 0 {
            return Err(StoreError::NoPerson(id));
        }
        audit::add_all(&mut transaction, by, [Act::new("person-name", json!({ "person": id }))]).await?;
        transaction.commit().await
    }

    /// Lets a person in, keeps them out, or forgets them. Who is not active any more is signed out
    /// everywhere and their tokens end; of who is gone, name, address and roles go too. The last active
    /// administrator of the node stays.
    pub async fn set_person_state(&self, id: i64, state: PersonState, by: &Stamp) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let before = administrators(&mut transaction).await?;
        let update = sql("UPDATE person SET state = $2 WHERE id = $1 AND state <> 'gone'");
        if transaction.run(update.bind(id).bind(state.as_str())).await? == 0 {
            return Err(StoreError::NoPerson(id));
        }
        let mut acts = vec![state_act(id, state)];
        if state != PersonState::Active {
            end_everything(&mut transaction, id, by.at.unwrap_or(0)).await?;
        }
        if state == PersonState::Gone {
            let query = sql(
                "SELECT role, organisation FROM membership WHERE person = $1 ORDER BY role, organisation",
            );
            for row in transaction.all(query.bind(id)).await? {
                let membership = MembershipLine { role: row.get(0)?, organisation: row.get(1)? };
                acts.push(role_act("role-take", id, &membership));
            }
            let forget = "UPDATE person SET email = '', name = '', address = $2 WHERE id = $1";
            transaction.run(sql(forget).bind(id).bind(format!("gone:{id}"))).await?;
            for table in ["membership", "password", "factor", "recovery", "identity", "mail"] {
                let mut delete = transaction.pieces(format!("DELETE FROM {table} WHERE person = "));
                delete.push_bind(id);
                transaction.run(delete).await?;
            }
        }
        one_administrator_stays(before, &mut transaction).await?;
        audit::add_all(&mut transaction, by, acts).await?;
        transaction.commit().await
    }

    /// Gives a role; whether the person did not have it.
    pub async fn give_role(&self, id: i64, role: &MembershipLine, by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        transaction.lock_people().await?;
        exists(&mut transaction, id).await?;
        if !insert_membership(&mut transaction, id, role).await? {
            return Ok(false);
        }
        audit::add_all(&mut transaction, by, [role_act("role-give", id, role)]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Takes a role away; whether the person had it. The last active administrator of the node stays.
    pub async fn take_role(&self, id: i64, role: &MembershipLine, by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let before = administrators(&mut transaction).await?;
        if !delete_membership(&mut transaction, id, role).await? {
            return Ok(false);
        }
        one_administrator_stays(before, &mut transaction).await?;
        audit::add_all(&mut transaction, by, [role_act("role-take", id, role)]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Moves roles from one person to another, as when a focal point changes: all or none.
    pub async fn hand_over(
        &self,
        from: i64,
        to: i64,
        roles: &[MembershipLine],
        by: &Stamp,
    ) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        let before = administrators(&mut transaction).await?;
        exists(&mut transaction, from).await?;
        exists(&mut transaction, to).await?;
        let mut acts = vec![Act::new("hand-over", json!({ "from": from, "to": to }))];
        for role in roles {
            if !delete_membership(&mut transaction, from, role).await? {
                return Err(StoreError::NoRole(from));
            }
            acts.push(role_act("role-take", from, role));
            if insert_membership(&mut transaction, to, role).await? {
                acts.push(role_act("role-give", to, role));
            }
        }
        one_administrator_stays(before, &mut transaction).await?;
        audit::add_all(&mut transaction, by, acts).await?;
        transaction.commit().await
    }

    /// Adds an organisation, or changes its name or whole. An organisation is never a part of itself,
    /// however far round.
    pub async fn set_organisation(&self, organisation: &Organisation, by: &Stamp) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        transaction.lock_people().await?;
        let set = sql("INSERT INTO organisation (id, name, whole) VALUES ($1, $2, $3) \
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, whole = excluded.whole");
        let Organisation { id, name, whole } = organisation;
        transaction.run(set.bind(id).bind(name).bind(whole)).await?;
        let rows = transaction.all(sql("SELECT id, name, whole FROM organisation ORDER BY id")).await?;
        let all: Vec<Organisation> = rows.iter().map(organisation_of).collect::<Result<_, _>>()?;
        if path(&all, id).is_none() {
            return Err(StoreError::OwnPart(id.clone()));
        }
        let act = Act::new("organisation", json!({ "organisation": id, "whole": whole }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await
    }

    /// The organisations, by id.
    pub async fn organisations(&self) -> Result<Vec<Organisation>, StoreError> {
        let query = sql("SELECT id, name, whole FROM organisation ORDER BY id");
        self.database.all(query).await?.iter().map(organisation_of).collect()
    }
}

/// An organisation, the one that it is a part of, and so on to the outermost. One that is not known is
/// outermost itself. `None` where the way leads in a circle.
pub fn path<'a>(all: &'a [Organisation], id: &'a str) -> Option<Vec<&'a str>> {
    let wholes: BTreeMap<&str, &str> = all.iter().map(|one| (one.id.as_str(), one.whole.as_str())).collect();
    let mut path = vec![id];
    let mut at = id;
    while let Some(whole) = wholes.get(at).copied().filter(|whole| !whole.is_empty()) {
        if path.contains(&whole) {
            return None;
        }
        path.push(whole);
        at = whole;
    }
    Some(path)
}

fn organisation_of(row: &Row) -> Result<Organisation, StoreError> {
    Ok(Organisation { id: row.get(0)?, name: row.get(1)?, whole: row.get(2)? })
}

/// People from rows of one person and one role each, those of a person one after the other.
fn gathered(rows: Vec<Row>) -> Result<Vec<Person>, StoreError> {
    let mut people: Vec<Person> = Vec::new();
    for row in rows {
        let id: i64 = row.get(0)?;
        if people.last().is_none_or(|last| last.id != id) {
            people.push(Person {
                id,
                email: row.get(1)?,
                name: row.get(2)?,
                language: row.get(3)?,
                state: PersonState::of(&row.get::<String>(4)?)?,
                seen: row.get(5)?,
                memberships: Vec::new(),
            });
        }
        if let (Some(person), Some(role)) = (people.last_mut(), row.get::<Option<String>>(6)?) {
            person.memberships.push(MembershipLine { role, organisation: row.get(7)? });
        }
    }
    Ok(people)
}

fn state_act(person: i64, state: PersonState) -> Act {
    Act::new("person-state", json!({ "person": person, "state": state.as_str() }))
}

fn role_act(name: &'static str, person: i64, of: &MembershipLine) -> Act {
    Act::new(name, json!({ "person": person, "role": of.role, "organisation": of.organisation }))
}

async fn exists(transaction: &mut Transaction, id: i64) -> Result<(), StoreError> {
    let count = sql("SELECT COUNT(*) FROM person WHERE id = $1 AND state <> 'gone'").bind(id);
    if transaction.whole(count).await? == 0 { Err(StoreError::NoPerson(id)) } else { Ok(()) }
}

async fn insert_membership(
    transaction: &mut Transaction,
    id: i64,
    of: &MembershipLine,
) -> Result<bool, StoreError> {
    let insert =
        sql("INSERT INTO membership (person, role, organisation) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING");
    Ok(transaction.run(insert.bind(id).bind(&of.role).bind(&of.organisation)).await? > 0)
}

async fn delete_membership(
    transaction: &mut Transaction,
    id: i64,
    of: &MembershipLine,
) -> Result<bool, StoreError> {
    let delete = sql("DELETE FROM membership WHERE person = $1 AND role = $2 AND organisation = $3");
    Ok(transaction.run(delete.bind(id).bind(&of.role).bind(&of.organisation)).await? > 0)
}

/// Ends what a person is signed in with: sessions, tokens, and tickets that were not used.
pub(crate) async fn end_everything(
    transaction: &mut Transaction,
    id: i64,
    at: i64,
) -> Result<u64, StoreError> {
    let ended = transaction.run(sql("DELETE FROM session WHERE person = $1").bind(id)).await?;
    let revoke = sql("UPDATE token SET revoked = $2 WHERE person = $1 AND revoked IS NULL");
    transaction.run(revoke.bind(id).bind(at)).await?;
    transaction.run(sql("DELETE FROM errand WHERE person = $1").bind(id)).await?;
    let tickets = sql("UPDATE ticket SET used = $2 WHERE person = $1 AND used IS NULL");
    transaction.run(tickets.bind(id).bind(at)).await?;
    Ok(ended)
}

/// How many can look after the node. From here to its end, the transaction alone changes that.
async fn administrators(transaction: &mut Transaction) -> Result<i64, StoreError> {
    transaction.lock_people().await?;
    let count = "SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person \
                 WHERE m.role = 'administrator' AND m.organisation = '' AND p.state = 'active'";
    transaction.whole(sql(count)).await
}

/// Refuses what would leave a node that had an administrator without one.
async fn one_administrator_stays(before: i64, transaction: &mut Transaction) -> Result<(), StoreError> {
    if before > 0 && administrators(transaction).await? == 0 {
        return Err(StoreError::LastAdministrator);
    }
    Ok(())
}
