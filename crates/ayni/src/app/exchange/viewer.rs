//! Who looks at the exchange, and what they are to the owner of a record.

use std::collections::BTreeSet;

use ayni_core::exchange::disclose::disclosed;
use ayni_core::exchange::find::Of;
use ayni_core::rights::{Act, On, Relation};
use ayni_model::Day;
use ayni_model::exchange::{Record, Tier};
use ayni_store::RecordLine;

use super::Exchange;
use crate::app::Refusal;
use crate::app::desk::{By, Desk};
use crate::app::standing::theirs;

/// Who looks.
#[derive(Clone, Debug, Default)]
pub struct Viewer {
    /// Whoever runs the node: everything.
    all: bool,
    /// Whether they have a role on the node at all.
    colleague: bool,
    /// The organisations whose records they see whole.
    pub owners: BTreeSet<String>,
    /// The organisations that theirs have agreed with.
    partners: BTreeSet<String>,
    /// The records that theirs were let in to see.
    granted: BTreeSet<i64>,
    /// Who they are; 0 where nobody has to say.
    pub person: i64,
}

impl Viewer {
    /// Whoever comes by, without signing in.
    pub fn anyone() -> Viewer {
        Viewer::default()
    }

    /// Somebody who is known; none is who runs a node that nobody works on.
    pub async fn of(desk: &Desk<'_>, by: Option<&By>) -> Result<Viewer, Refusal> {
        let by = match by {
            None | Some(By::Machine) => return Ok(Viewer { all: true, ..Viewer::default() }),
            Some(by) => by,
        };
        let organisations = desk.store.organisations().await?;
        let owners: BTreeSet<String> = theirs(by, Act::See, &organisations).into_iter().collect();
        let By::Person(actor) = by else { return Ok(Viewer::default()) };
        let of: Vec<String> = owners.iter().cloned().collect();
        let mut partners = BTreeSet::new();
        for partnership in desk.store.partnerships_of(&of).await? {
            if partnership.partners.iter().all(|one| one.agreed.is_some()) {
                partners.extend(partnership.partners.into_iter().map(|one| one.owner));
            }
        }
        Ok(Viewer {
            all: by.may(Act::See, &On::default()).is_ok(),
            colleague: by.may(Act::See, &On { shared: true, ..On::default() }).is_ok(),
            granted: desk.store.granted_to(&of).await?.into_iter().collect(),
            person: actor.person,
            owners,
            partners,
        })
    }

    /// The organisations whose records and partnerships are their own; of whoever runs the node, all that have any.
    pub async fn own(&self, desk: &Desk<'_>) -> Result<Vec<String>, Refusal> {
        Ok(if self.all { desk.store.exchange_owners().await? } else { self.owners.iter().cloned().collect() })
    }

    /// What they are to the owner of a record.
    pub fn relation(&self, line: &RecordLine) -> Relation {
        if self.all || self.owners.contains(&line.owner) {
            Relation::Owner
        } else if self.partners.contains(&line.owner) || self.granted.contains(&line.id) {
            Relation::Partner
        } else if self.colleague {
            Relation::Colleague
        } else {
            Relation::Anyone
        }
    }

    /// The tokens of which a record has one that they are shown anything of.
    pub fn tokens(&self) -> Vec<String> {
        let tier = |tier: Tier| Of::Tier.token(tier.as_str());
        let mut all = vec![tier(Tier::Public)];
        if self.colleague || self.all {
            all.push(tier(Tier::Partners));
        }
        if self.all {
            all.push(tier(Tier::Private));
        }
        all.extend(
            self.owners.iter().map(|owner| format!("{}:{owner}", Of::Tier.token(Tier::Private.as_str()))),
        );
        all
    }

    /// The record as they are shown it; `None` where they are shown nothing.
    pub fn shown(
        &self,
        exchange: &Exchange,
        line: &RecordLine,
        record: &Record,
        today: Day,
    ) -> Option<Record> {
        disclosed(record, &exchange.kinds, self.relation(line), today)
    }
}

/// The organisations that somebody acts for in the exchange: none for any, as who runs the node.
pub async fn acts_for(desk: &Desk<'_>, by: &By, act: Act) -> Result<Option<Vec<String>>, Refusal> {
    match by.may(act, &On::default()) {
        Ok(()) => Ok(None),
        Err(refusal) => {
            let organisations = desk.store.organisations().await?;
            let all = theirs(by, act, &organisations);
            if all.is_empty() { Err(refusal) } else { Ok(Some(all)) }
        }
    }
}
