//! Who is shown a record of the exchange.

use ayni_model::exchange::Tier;

/// What somebody is to the owner of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// Nobody: whoever comes by.
    Anyone,
    /// Somebody with a role on the node.
    Colleague,
    /// Of an organisation that the owner let in, or has agreed with on a partnership.
    Partner,
    /// Of the owner, with a role that enters records.
    Owner,
}

/// Whether what has this tier is shown to somebody who is this to its owner.
pub fn shows(tier: Tier, relation: Relation) -> bool {
    match tier {
        Tier::Public => true,
        Tier::Partners => relation >= Relation::Partner,
        Tier::Private => relation == Relation::Owner,
    }
}
