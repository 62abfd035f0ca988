//! What people said of matches, and what it changes.

use std::collections::{BTreeMap, BTreeSet};

use super::reason::Aspect;

/// Why a match was not useful: the aspect that was wrong, or something else.
pub type Ground = Option<Aspect>;

/// What somebody said of a match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// The organisation that said it.
    pub by: String,
    /// The record that was matched.
    pub need: String,
    /// What that record is about, by subjects and goals.
    pub about: BTreeSet<String>,
    /// The record that was suggested.
    pub suggested: String,
    /// Whether it was useful.
    pub useful: bool,
    /// Where not: why.
    pub why: Ground,
}

/// Opinions so many on one side count, and no more: nobody is buried or raised by a crowd.
const MOST: u64 = 5;

/// What was said, as one match looks at it.
#[derive(Clone, Debug, Default)]
pub struct Opinions {
    /// Of this need, by this asker: each suggestion's verdict.
    own: BTreeMap<String, bool>,
    /// By others with needs about the same: useful and not, for each suggestion.
    others: BTreeMap<String, (u64, u64)>,
    /// How often the asker passed over a suggestion for an aspect.
    leaning: BTreeMap<Aspect, u32>,
}

impl Opinions {
    /// What is to be heeded for this need of this organisation. Later words of one voice replace earlier ones.
    pub fn of(feedback: &[Feedback], by: &str, need: &str, about: &BTreeSet<String>) -> Opinions {
        let mut latest: BTreeMap<(&str, &str, &str), &Feedback> = BTreeMap::new();
        for one in feedback {
            latest.insert((&one.by, &one.need, &one.suggested), one);
        }
        let mut opinions = Opinions::default();
        // One voice an organisation and suggestion, however many needs it has.
        let mut voices: BTreeMap<(&str, &str), bool> = BTreeMap::new();
        for one in latest.values() {
            if one.by == by {
                if one.need == need {
                    opinions.own.insert(one.suggested.clone(), one.useful);
                }
                if let (false, Some(aspect)) = (one.useful, one.why) {
                    *opinions.leaning.entry(aspect).or_default() += 1;
                }
            } else if !one.about.is_disjoint(about) {
                voices.insert((&one.by, &one.suggested), one.useful);
            }
        }
        for ((_, suggested), useful) in voices {
            let (yes, no) = opinions.others.entry(suggested.to_owned()).or_default();
            if useful { *yes += 1 } else { *no += 1 }
        }
        opinions
    }

    /// What the asker said of a suggestion for this need.
    pub fn own(&self, suggested: &str) -> Option<bool> {
        self.own.get(suggested).copied()
    }

    /// What others said of it: useful, not.
    pub fn others(&self, suggested: &str) -> Option<(u64, u64)> {
        self.others.get(suggested).copied()
    }

    /// What the others' words add to a match's points.
    pub fn points(&self, suggested: &str) -> i64 {
        let (useful, not) = self.others(suggested).unwrap_or_default();
        let most = |count: u64| i64::try_from(count.min(MOST)).unwrap_or_default();
        20 * (most(useful) - most(not))
    }

    /// By how many quarters an aspect counts for more with this asker: one for each time, four at most.
    pub fn quarters(&self, aspect: Aspect) -> i64 {
        i64::from(self.leaning.get(&aspect).copied().unwrap_or_default().min(4))
    }
}
