//! Partnerships: who takes part, how far it has come, and what is written on the way.

use std::collections::BTreeMap;

use ayni_model::exchange::{Stage, Step};
use serde_json::json;

use crate::audit::{self, Act};
use crate::standing::one_of;
use crate::statement::{Row, Statement};
use crate::{Stamp, Store, StoreError, Transaction, once, sql};

/// A partnership.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partnership {
    /// Its number.
    pub id: i64,
    /// The record that is sought.
    pub sought: i64,
    /// The record that is given for it; 0 where there is none.
    pub given: i64,
    /// How far it has come.
    pub stage: Stage,
    /// The phase of triangular cooperation that it is in; empty where nobody said.
    pub phase: String,
    /// The activity that it became: its reporter, and its id there; empty where it has become none.
    pub activity: (String, String),
    /// Who began it.
    pub person: Option<i64>,
    /// When.
    pub made: i64,
    /// When it changed last.
    pub at: i64,
    /// Who takes part, by organisation.
    pub partners: Vec<Partner>,
    /// Its steps, the first first.
    pub steps: Vec<Step>,
}

/// A partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// The organisation's id.
    pub owner: String,
    /// The code of its role.
    pub role: String,
    /// Its country; empty where that is not known.
    pub country: String,
    /// Its part, in words.
    pub part: String,
    /// The phases of triangular cooperation that it takes part in.
    pub phases: Vec<String>,
    /// When it agreed.
    pub agreed: Option<i64>,
}

/// A partner to be.
#[derive(Clone, Debug)]
pub struct NewPartner<'a> {
    /// The organisation's id.
    pub owner: &'a str,
    /// The code of its role.
    pub role: &'a str,
    /// Its country; empty where that is not known.
    pub country: &'a str,
}

/// What a partner wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its number.
    pub id: i64,
    /// The organisation that it is from.
    pub owner: String,
    /// Who wrote it.
    pub person: Option<i64>,
    /// When.
    pub at: i64,
    /// The words.
    pub text: String,
}

/// Values of one statement.
const CHUNK: usize = 6_000;

const COLUMNS: &str =
    "p.id, p.sought, p.given, p.stage, p.phase, p.reporter, p.activity, p.person, p.made, p.at";

impl Store {
    /// Begins a partnership; its number. Where one between the same records is under way, that one's.
    pub async fn begin_partnership(
        &self,
        (sought, given): (i64, i64),
        partners: &[NewPartner<'_>],
        step: &Step,
        by: &Stamp,
    ) -> Result<(i64, bool), StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let there = sql("SELECT COALESCE(MAX(id), 0) FROM exchange_partnership \
             WHERE sought = $1 AND given = $2 AND stage <> 'closed'");
        let known = transaction.whole(there.bind(sought).bind(given)).await?;
        if given != 0 && known != 0 {
            return Ok((known, false));
        }
        let id = transaction.next("exchange_partnership").await?;
        let insert = sql(
            "INSERT INTO exchange_partnership (id, sought, given, stage, phase, reporter, activity, person, made, at) \
             VALUES ($1, $2, $3, $4, '', '', '', $5, $6, $6)",
        );
        let insert = insert.bind(id).bind(sought).bind(given).bind(step.stage.as_str()).bind(by.person);
        transaction.run(insert.bind(step.at)).await?;
        for partner in partners {
            add_partner(&mut transaction, id, partner).await?;
        }
        add_step(&mut transaction, id, step).await?;
        let act =
            Act::new("exchange-partnership", json!({ "partnership": id, "sought": sought, "given": given }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await?;
        Ok((id, true))
    }

    /// Lets another organisation take part; `false` where it does already.
    pub async fn join_partnership(
        &self,
        id: i64,
        partner: &NewPartner<'_>,
        by: &Stamp,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let there = sql("SELECT COUNT(*) FROM exchange_partner WHERE partnership = $1 AND owner = $2");
        if transaction.whole(there.bind(id).bind(partner.owner)).await? > 0 {
            return Ok(false);
        }
        add_partner(&mut transaction, id, partner).await?;
        let act = Act::new("exchange-join", json!({ "partnership": id, "owner": partner.owner }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Goes a step, if it is still at `from`; whether it did.
    pub async fn step_partnership(
        &self,
        id: i64,
        from: Stage,
        step: &Step,
        by: &Stamp,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let update = sql("UPDATE exchange_partnership SET stage = $3, at = $4 WHERE id = $1 AND stage = $2");
        let update = update.bind(id).bind(from.as_str()).bind(step.stage.as_str()).bind(step.at);
        if transaction.run(update).await? == 0 {
            return Ok(false);
        }
        add_step(&mut transaction, id, step).await?;
        let act = Act::new("exchange-step", json!({ "partnership": id, "stage": step.stage.as_str() }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Notes that an organisation agrees; whether all have now.
    pub async fn agree_partnership(&self, id: i64, owner: &str, by: &Stamp) -> Result<bool, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let update = sql(
            "UPDATE exchange_partner SET agreed = $3 WHERE partnership = $1 AND owner = $2 AND agreed IS NULL",
        );
        transaction.run(update.bind(id).bind(owner).bind(by.at.unwrap_or(0))).await?;
        let open = sql("SELECT COUNT(*) FROM exchange_partner WHERE partnership = $1 AND agreed IS NULL");
        let all = transaction.whole(open.bind(id)).await? == 0;
        let act = Act::new("exchange-agree", json!({ "partnership": id, "owner": owner }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await?;
        Ok(all)
    }

    /// Says what an organisation's part is, and in which phases.
    pub async fn set_part(&self, id: i64, owner: &str, part: &str, phases: &str) -> Result<(), StoreError> {
        let update =
            sql("UPDATE exchange_partner SET part = $3, phases = $4 WHERE partnership = $1 AND owner = $2");
        self.change(update.bind(id).bind(owner).bind(part).bind(phases)).await
    }

    /// Says which phase of triangular cooperation it is in.
    pub async fn set_phase(&self, id: i64, phase: &str) -> Result<(), StoreError> {
        self.change(sql("UPDATE exchange_partnership SET phase = $2 WHERE id = $1").bind(id).bind(phase))
            .await
    }

    /// Notes the activity that it became; `false` where it had become one.
    pub async fn partnership_became(
        &self,
        id: i64,
        reporter: &str,
        activity: &str,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.database.write().await?;
        let update = sql(
            "UPDATE exchange_partnership SET reporter = $2, activity = $3 WHERE id = $1 AND activity = ''",
        );
        let first = transaction.run(update.bind(id).bind(reporter).bind(activity)).await? > 0;
        transaction.commit().await?;
        Ok(first)
    }

    async fn change(&self, statement: Statement) -> Result<(), StoreError> {
        let mut transaction = self.database.write().await?;
        transaction.run(statement).await?;
        transaction.commit().await
    }

    /// A partnership by its number.
    pub async fn partnership(&self, id: i64) -> Result<Option<Partnership>, StoreError> {
        let mut query =
            self.database.pieces(format!("SELECT {COLUMNS} FROM exchange_partnership p WHERE p.id = "));
        query.push_bind(id);
        Ok(self.partnerships_by(query).await?.into_iter().next())
    }

    /// All partnerships, by number.
    pub async fn partnerships(&self) -> Result<Vec<Partnership>, StoreError> {
        let query =
            self.database.pieces(format!("SELECT {COLUMNS} FROM exchange_partnership p ORDER BY p.id"));
        self.partnerships_by(query).await
    }

    /// The partnerships in which one of these organisations takes part, the last changed first.
    pub async fn partnerships_of(&self, owners: &[String]) -> Result<Vec<Partnership>, StoreError> {
        if owners.is_empty() {
            return Ok(Vec::new());
        }
        let mut query = self.database.pieces(format!(
            "SELECT {COLUMNS} FROM exchange_partnership p WHERE p.id IN (SELECT partnership FROM exchange_partner WHERE owner IN ("
        ));
        for (at, owner) in owners.iter().enumerate() {
            if at > 0 {
                query.push(", ");
            }
            query.push_bind(owner.as_str());
        }
        query.push(")) ORDER BY p.at DESC, p.id DESC LIMIT 500");
        self.partnerships_by(query).await
    }

    async fn partnerships_by(&self, query: Statement) -> Result<Vec<Partnership>, StoreError> {
        let rows = self.database.all(query).await?;
        let ids: Vec<i64> = rows.iter().map(|row| row.get(0)).collect::<Result<_, _>>()?;
        let (mut partners, mut steps) =
            (BTreeMap::<i64, Vec<Partner>>::new(), BTreeMap::<i64, Vec<Step>>::new());
        for chunk in ids.chunks(CHUNK) {
            let mut query = self.database.pieces(
                "SELECT owner, role, country, part, phases, agreed, partnership FROM exchange_partner WHERE ",
            );
            one_of(&mut query, "partnership", chunk);
            query.push(" ORDER BY partnership, owner");
            for row in self.database.all(query).await? {
                partners.entry(row.get(6)?).or_default().push(partner(&row)?);
            }
            let mut query = self
                .database
                .pieces("SELECT stage, at, owner, person, next, note, partnership FROM exchange_step WHERE ");
            one_of(&mut query, "partnership", chunk);
            query.push(" ORDER BY partnership, number");
            for row in self.database.all(query).await? {
                steps.entry(row.get(6)?).or_default().push(step_of(&row)?);
            }
        }
        let mut all = Vec::with_capacity(rows.len());
        for (row, id) in rows.iter().zip(ids) {
            all.push(Partnership {
                id,
                sought: row.get(1)?,
                given: row.get(2)?,
                stage: stage_of(&row.get::<String>(3)?)?,
                phase: row.get(4)?,
                activity: (row.get(5)?, row.get(6)?),
                person: row.get(7)?,
                made: row.get(8)?,
                at: row.get(9)?,
                partners: partners.remove(&id).unwrap_or_default(),
                steps: steps.remove(&id).unwrap_or_default(),
            });
        }
        Ok(all)
    }

    /// Keeps a message; its number.
    pub async fn add_message(
        &self,
        partnership: i64,
        owner: &str,
        text: &str,
        by: &Stamp,
    ) -> Result<i64, StoreError> {
        let mut transaction = self.database.write().await?;
        let id = transaction.next("exchange_message").await?;
        let insert = sql("INSERT INTO exchange_message (id, partnership, owner, person, at, text) \
             VALUES ($1, $2, $3, $4, $5, $6)");
        let insert = insert.bind(id).bind(partnership).bind(owner).bind(by.person);
        transaction.run(insert.bind(by.at.unwrap_or(0)).bind(text)).await?;
        once::note(&mut transaction).await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// The messages of a partnership, the first first.
    pub async fn messages(&self, partnership: i64) -> Result<Vec<Message>, StoreError> {
        let query = sql(
            "SELECT id, owner, person, at, text FROM exchange_message WHERE partnership = $1 ORDER BY id",
        );
        let rows = self.database.all(query.bind(partnership)).await?;
        let message = |row: &Row| {
            Ok(Message {
                id: row.get(0)?,
                owner: row.get(1)?,
                person: row.get(2)?,
                at: row.get(3)?,
                text: row.get(4)?,
            })
        };
        rows.iter().map(message).collect()
    }

    /// How many partnerships a person has begun since a moment, and how many messages an organisation has sent.
    pub async fn contacts_since(
        &self,
        person: Option<i64>,
        owner: &str,
        since: i64,
    ) -> Result<(i64, i64), StoreError> {
        let begun = sql("SELECT COUNT(*) FROM exchange_partnership WHERE made >= $2 AND (person = $1 OR \
             (SELECT s.owner FROM exchange_step s WHERE s.partnership = exchange_partnership.id AND s.number = 1) = $3)");
        let begun = self.database.first(begun.bind(person.unwrap_or(-1)).bind(since).bind(owner)).await?;
        let sent = sql("SELECT COUNT(*) FROM exchange_message WHERE owner = $1 AND at >= $2");
        let sent = self.database.first(sent.bind(owner).bind(since)).await?;
        Ok((begun.map_or(Ok(0), |row| row.get(0))?, sent.map_or(Ok(0), |row| row.get(0))?))
    }
}

async fn add_partner(
    transaction: &mut Transaction,
    id: i64,
    partner: &NewPartner<'_>,
) -> Result<(), StoreError> {
    let insert =
        sql("INSERT INTO exchange_partner (partnership, owner, role, country, part, phases, agreed) \
         VALUES ($1, $2, $3, $4, '', '', NULL)");
    transaction.run(insert.bind(id).bind(partner.owner).bind(partner.role).bind(partner.country)).await?;
    Ok(())
}

async fn add_step(transaction: &mut Transaction, id: i64, step: &Step) -> Result<(), StoreError> {
    let insert = sql(
        "INSERT INTO exchange_step (partnership, number, stage, at, owner, person, next, note) \
         SELECT $1, COALESCE(MAX(number), 0) + 1, $2, $3, $4, $5, $6, $7 FROM exchange_step WHERE partnership = $1",
    );
    let insert = insert.bind(id).bind(step.stage.as_str()).bind(step.at).bind(&step.owner).bind(step.person);
    transaction.run(insert.bind(&step.next).bind(&step.note)).await?;
    Ok(())
}

fn stage_of(code: &str) -> Result<Stage, StoreError> {
    Stage::from_code(code).ok_or_else(|| StoreError::Corrupt(format!("a partnership is {code}")))
}

fn partner(row: &Row) -> Result<Partner, StoreError> {
    let phases: String = row.get(4)?;
    Ok(Partner {
        owner: row.get(0)?,
        role: row.get(1)?,
        country: row.get(2)?,
        part: row.get(3)?,
        phases: phases.split_whitespace().map(str::to_owned).collect(),
        agreed: row.get(5)?,
    })
}

fn step_of(row: &Row) -> Result<Step, StoreError> {
    Ok(Step {
        stage: stage_of(&row.get::<String>(0)?)?,
        at: row.get(1)?,
        owner: row.get(2)?,
        person: row.get(3)?,
        next: row.get(4)?,
        note: row.get(5)?,
    })
}
