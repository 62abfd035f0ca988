//! A record of the exchange as it is searched and matched: what matters of it, whatever kind it is of.

use ayni_model::exchange::{Side, Tier};
use ayni_model::{Amount, Day, Text};

/// A record as it is searched and matched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id, one of its own on the node.
    pub id: String,
    /// Its kind, by id: `need`, `offer`, `practice`, `expert`, `centre`, `fund`.
    pub kind: String,
    /// Whether it seeks, gives or tells.
    pub side: Side,
    /// The organisation that it belongs to.
    pub owner: String,
    /// The owner's country; empty where it has none.
    pub country: String,
    /// Who is shown it.
    pub tier: Tier,
    /// Its title, by language.
    pub title: Text,
    /// What else it says, by language.
    pub texts: Vec<Text>,
    /// Subjects: codes of the thesaurus, and words of its owner's own.
    pub subjects: Vec<String>,
    /// Goals and targets: `3`, `3.8`.
    pub goals: Vec<String>,
    /// Sectors and purposes.
    pub sectors: Vec<String>,
    /// Countries and regions that it is for, or was done in.
    pub places: Vec<String>,
    /// Languages that it can be done in; none where nobody said.
    pub languages: Vec<String>,
    /// What kinds of thing are sought or given: `expertise`, `training`, `funding`.
    pub resources: Vec<String>,
    /// The first day that it can be done.
    pub starts: Option<Day>,
    /// The last day.
    pub ends: Option<Day>,
    /// The last day that it is shown.
    pub expires: Option<Day>,
    /// Whether it was taken back, or the person it is about no longer agrees.
    pub withdrawn: bool,
    /// How many it can take or seeks.
    pub capacity: Option<u64>,
    /// What it costs, or what there is to spend.
    pub cost: Option<Cost>,
    /// Who pays: `seeker`, `giver`, `shared`, `third`, `open`; empty where nobody said.
    pub payer: String,
    /// How well what it says is supported: 0 not at all, 4 by an evaluation.
    pub evidence: u8,
    /// Organisations and countries that took part in earlier cooperation with its owner.
    pub partners: Vec<String>,
    /// What it refers to, as [`reference()`] writes it.
    pub refers: Vec<String>,
}

/// How something that records refer to is named: `record:XAA-MOH/N-1`, `activity:XAA-MOH/2026-1`.
pub fn reference(kind: &str, id: &str) -> String {
    format!("{kind}:{}", id.trim())
}

/// A sum of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cost {
    /// How much.
    pub amount: Amount,
    /// The currency.
    pub currency: String,
}

impl Entry {
    /// An entry that says nothing yet.
    pub fn new(id: &str, kind: &str, side: Side, owner: &str) -> Entry {
        Entry {
            id: id.to_owned(),
            kind: kind.to_owned(),
            side,
            owner: owner.to_owned(),
            country: String::new(),
            tier: Tier::Public,
            title: Text::default(),
            texts: Vec::new(),
            subjects: Vec::new(),
            goals: Vec::new(),
            sectors: Vec::new(),
            places: Vec::new(),
            languages: Vec::new(),
            resources: Vec::new(),
            starts: None,
            ends: None,
            expires: None,
            withdrawn: false,
            capacity: None,
            cost: None,
            payer: String::new(),
            evidence: 0,
            partners: Vec::new(),
            refers: Vec::new(),
        }
    }

    /// Whether it holds on a day: not taken back, and not expired.
    pub fn holds(&self, today: Day) -> bool {
        !self.withdrawn
            && self.expires.is_none_or(|last| today <= last)
            && self.ends.is_none_or(|last| today <= last)
    }
}
