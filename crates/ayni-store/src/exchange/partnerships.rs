//! Partnerships: who takes part, how far it has come, and what is written on the way.

use std::collections::{BTreeMap, BTreeSet};

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

/// How much contact there may be since a moment: what would be more is not kept.
#[derive(Clone, Copy, Debug)]
pub struct ContactLimit {
    /// The moment.
    pub since: i64,
    /// Partnerships that a person or an organisation begins.
    pub begun: i64,
    /// Messages of an organisation.
    pub sent: i64,
}

/// What came of agreeing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// Nothing: the organisation had agreed.
    Known,
    /// It is noted; others have not agreed yet.
    Noted,
    /// All have, and the partnership is agreed.
    All,
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
    /// Begins a partnership, with what its first partner writes if it writes; its number. Where one of the same records
    /// between these partners is under way, that one's, and nothing is kept. `None` where it would be too many.
    pub async fn begin_partnership(
        &self,
        (sought, given): (i64, i64),
        partners: &[NewPartner<'_>; 2],
        (step, message): (&Step, Option<&str>),
        limit: ContactLimit,
        by: &Stamp,
    ) -> Result<Option<(i64, bool)>, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        if full(&mut transaction, &step.owner, limit, by).await? {
            return Ok(None);
        }
        // An offer that is written to without a record of one's own stands for both: who writes tells one from another.
        let there = sql("SELECT COALESCE(MAX(id), 0) FROM exchange_partnership \
             WHERE sought = $1 AND given = $2 AND stage <> 'closed' \
             AND EXISTS (SELECT 1 FROM exchange_partner o WHERE o.partnership = exchange_partnership.id AND o.owner = $3) \
             AND EXISTS (SELECT 1 FROM exchange_partner o WHERE o.partnership = exchange_partnership.id AND o.owner = $4)");
        let [one, other] = partners;
        let there = there.bind(sought).bind(given).bind(one.owner).bind(other.owner);
        let known = transaction.whole(there).await?;
        if known != 0 {
            return Ok(Some((known, false)));
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
        if let Some(text) = message {
            add_message(&mut transaction, id, &step.owner, text, by).await?;
        }
        let act =
            Act::new("exchange-partnership", json!({ "partnership": id, "sought": sought, "given": given }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await?;
        Ok(Some((id, true)))
    }

    /// Lets another organisation take part, whom `owner` brings in; `false` where it does already, or all have agreed.
    /// `None` where `owner` has made too many contacts.
    pub async fn join_partnership(
        &self,
        (id, owner): (i64, &str),
        partner: &NewPartner<'_>,
        limit: ContactLimit,
        by: &Stamp,
    ) -> Result<Option<bool>, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        if full(&mut transaction, owner, limit, by).await? {
            return Ok(None);
        }
        let open = sql("SELECT COUNT(*) FROM exchange_partnership p \
             WHERE p.id = $1 AND p.stage IN ('suggested', 'contacted', 'in-talks') \
             AND NOT EXISTS (SELECT 1 FROM exchange_partner o WHERE o.partnership = p.id AND o.owner = $2)");
        if transaction.whole(open.bind(id).bind(partner.owner)).await? == 0 {
            return Ok(Some(false));
        }
        add_partner(&mut transaction, id, partner).await?;
        let act = Act::new("exchange-join", json!({ "partnership": id, "owner": partner.owner }));
        audit::add_all(&mut transaction, by, [act]).await?;
        transaction.commit().await?;
        Ok(Some(true))
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
        let gone = go(&mut transaction, id, (from, step), by).await?;
        transaction.commit().await?;
        Ok(gone)
    }

    /// Notes that an organisation agrees. With the last that does, the partnership goes this step from talks.
    pub async fn agree_partnership(
        &self,
        (id, owner): (i64, &str),
        step: &Step,
        by: &Stamp,
    ) -> Result<Agreement, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        let update = sql(
            "UPDATE exchange_partner SET agreed = $3 WHERE partnership = $1 AND owner = $2 AND agreed IS NULL",
        );
        let first = transaction.run(update.bind(id).bind(owner).bind(step.at)).await? > 0;
        if first {
            let act = Act::new("exchange-agree", json!({ "partnership": id, "owner": owner }));
            audit::add_all(&mut transaction, by, [act]).await?;
        }
        let open = sql("SELECT COUNT(*) FROM exchange_partner WHERE partnership = $1 AND agreed IS NULL");
        let all = transaction.whole(open.bind(id)).await? == 0
            && go(&mut transaction, id, (Stage::InTalks, step), by).await?;
        transaction.commit().await?;
        Ok(match (all, first) {
            (true, _) => Agreement::All,
            (false, true) => Agreement::Noted,
            (false, false) => Agreement::Known,
        })
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

    /// Claims the activity that it becomes; `false` where it has become one.
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

    /// Gives up the claim to an activity: it did not come about.
    pub async fn partnership_became_none(
        &self,
        id: i64,
        reporter: &str,
        activity: &str,
    ) -> Result<(), StoreError> {
        let update = sql("UPDATE exchange_partnership SET reporter = '', activity = '' \
             WHERE id = $1 AND reporter = $2 AND activity = $3");
        self.change(update.bind(id).bind(reporter).bind(activity)).await
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

    /// The partnerships that became this activity: one, as a rule.
    pub async fn partnerships_that_became(
        &self,
        reporter: &str,
        activity: &str,
    ) -> Result<Vec<Partnership>, StoreError> {
        let mut query =
            self.database.pieces(format!("SELECT {COLUMNS} FROM exchange_partnership p WHERE p.activity = "));
        query
            .push_bind(activity)
            .push(" AND p.reporter = ")
            .push_bind(reporter)
            .push(" ORDER BY p.id LIMIT 20");
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

    /// Keeps a message, and goes the step that it is if the partnership is still at the stage beside it; its number.
    /// `None` where it would be too many.
    pub async fn add_message(
        &self,
        (partnership, owner): (i64, &str),
        text: &str,
        step: Option<(Stage, &Step)>,
        limit: ContactLimit,
        by: &Stamp,
    ) -> Result<Option<i64>, StoreError> {
        let mut transaction = self.database.write_alone().await?;
        if full(&mut transaction, owner, limit, by).await? {
            return Ok(None);
        }
        let id = add_message(&mut transaction, partnership, owner, text, by).await?;
        if let Some(step) = step {
            go(&mut transaction, partnership, step, by).await?;
        }
        once::note(&mut transaction).await?;
        transaction.commit().await?;
        Ok(Some(id))
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

    /// The organisations that have written in a partnership.
    pub async fn writers(&self, partnership: i64) -> Result<BTreeSet<String>, StoreError> {
        let query = sql("SELECT DISTINCT owner FROM exchange_message WHERE partnership = $1");
        let rows = self.database.all(query.bind(partnership)).await?;
        rows.iter().map(|row| row.get(0)).collect()
    }
}

/// Whether a person or an organisation has made as many contacts as they may.
async fn full(
    transaction: &mut Transaction,
    owner: &str,
    limit: ContactLimit,
    by: &Stamp,
) -> Result<bool, StoreError> {
    let begun = sql("SELECT COUNT(*) FROM exchange_partnership WHERE made >= $2 AND (person = $1 OR \
         (SELECT s.owner FROM exchange_step s WHERE s.partnership = exchange_partnership.id AND s.number = 1) = $3)");
    let begun = transaction.whole(begun.bind(by.person.unwrap_or(-1)).bind(limit.since).bind(owner)).await?;
    let sent = sql("SELECT COUNT(*) FROM exchange_message WHERE owner = $1 AND at >= $2");
    let sent = transaction.whole(sent.bind(owner).bind(limit.since)).await?;
    Ok(begun >= limit.begun || sent >= limit.sent)
}

/// Goes a step, if the partnership is still at the stage beside it; whether it did.
async fn go(
    transaction: &mut Transaction,
    id: i64,
    (from, step): (Stage, &Step),
    by: &Stamp,
) -> Result<bool, StoreError> {
    let update = sql("UPDATE exchange_partnership SET stage = $3, at = $4 WHERE id = $1 AND stage = $2");
    let update = update.bind(id).bind(from.as_str()).bind(step.stage.as_str()).bind(step.at);
    if transaction.run(update).await? == 0 {
        return Ok(false);
    }
    add_step(transaction, id, step).await?;
    let act = Act::new("exchange-step", json!({ "partnership": id, "stage": step.stage.as_str() }));
    audit::add_all(transaction, by, [act]).await?;
    Ok(true)
}

async fn add_message(
    transaction: &mut Transaction,
    partnership: i64,
    owner: &str,
    text: &str,
    by: &Stamp,
) -> Result<i64, StoreError> {
    let id = transaction.next("exchange_message").await?;
    let insert = sql("INSERT INTO exchange_message (id, partnership, owner, person, at, text) \
         VALUES ($1, $2, $3, $4, $5, $6)");
    let insert = insert.bind(id).bind(partnership).bind(owner).bind(by.person);
    transaction.run(insert.bind(by.at.unwrap_or(0)).bind(text)).await?;
    Ok(id)
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
