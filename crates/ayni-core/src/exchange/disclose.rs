//! What of a record is shown to whom: what its tier and its fields' tiers allow ([`rights::shows`]), and of a person
//! nothing unless they agree.
//!
//! [`rights::shows`]: crate::rights::shows

use ayni_model::exchange::{Kind, Kinds, Record};
use ayni_model::{Day, PartialDate};

use crate::rights::{Relation, shows};

/// Whether the person that a record is about agrees today to be shown: they said so, since then, and not until an
/// earlier day. A record that is about nobody needs no consent.
pub fn consents(record: &Record, kind: &Kind, today: Day) -> bool {
    if !kind.consent {
        return true;
    }
    let date = |name: &str| record.plain(name).parse::<PartialDate>().ok();
    record.says("consent")
        && date("consent_date").is_none_or(|given| given.first_day() <= today)
        && date("consent_until").is_none_or(|until| today <= until.last_day())
}

/// The record as it is shown to somebody; `None` where they are shown nothing of it. Of a record that they may ask
/// for, title, summary and subjects are shown.
pub fn disclosed(record: &Record, kinds: &Kinds, relation: Relation, today: Day) -> Option<Record> {
    let kind = kinds.kind(&record.kind)?;
    if relation == Relation::Owner {
        return Some(record.clone());
    }
    // Who has not agreed, or no longer does, is not there.
    if !consents(record, kind, today) {
        return None;
    }
    let whole = shows(record.tier, relation);
    if !whole && !shows_beginning(record, relation) {
        return None;
    }
    let mut shown = Record { values: std::collections::BTreeMap::new(), ..record.clone() };
    for field in kinds.fields(kind) {
        let beginning = ["title", "summary", "subjects", "goals", "resources"].contains(&field.name.as_str());
        if let Some(value) = record.get(&field.name)
            && shows(field.tier, relation)
            && (whole || beginning && !field.personal)
        {
            shown.values.insert(field.name.clone(), value.clone());
        }
    }
    Some(shown)
}

/// Whether somebody is shown that a record is there, so that they can ask for it.
fn shows_beginning(record: &Record, relation: Relation) -> bool {
    record.tier == ayni_model::exchange::Tier::Partners && relation == Relation::Colleague
}
