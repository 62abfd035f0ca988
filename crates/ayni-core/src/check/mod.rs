//! Checks: what is wrong or doubtful with an activity, alone and within its set.
//!
//! Every rule is one file here and one page under `docs/rules/`; [`RULES`] lists them all. A rule
//! says what it found as data ([`Finding`]): code, severity, activity, path and typed arguments.
//! The severity is the effect. An *error* holds the row back, because it cannot be counted or is
//! wrong for certain; a *warning* is kept and shown; a *note* is advice. What a rule only supposes
//! is never an error, and what concerns other governments' reports is a note.
//!
//! ```text
//! check_activity(&activity, &context)      rules over one activity
//! SetCheck::new(&context)                  rules over a set:
//!     .see(&activity)  .drain()            each activity in turn; what is certain at once
//!     .finish()                            what only the whole set can tell
//! Reported::check(&joining, &context)      the same rules over what joins what a reporter has already
//! ```

use ayni_model::reference::{Reference, SouthList};
use ayni_model::{Activity, Day, Finding};

mod code;
mod date;
mod evaluation;
mod facts;
mod has;
mod list;
mod money;
mod party;
mod phase;
mod quantity;
mod required;
mod result;
mod rule;
mod set;
mod share;
pub(crate) mod text;

#[cfg(test)]
mod tests;

pub use list::RULES;
pub(crate) use money::loan::{is_interest_free, is_loan};
pub use rule::{RuleInfo, RuleKind};
pub use set::brief::Brief;
pub use set::reported::Reported;

use has::Has;
use rule::{Found, SetRule};
use set::reported::Asked;
use set::seen::Set;

/// What rules look things up in.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// Code lists, countries, currencies.
    pub reference: &'a Reference,
    /// The day that the checks speak for; never the clock.
    pub as_of: Day,
    /// The country whose register it is (ISO 3166 alpha-3), where there is one.
    pub country: Option<&'a str>,
    /// The dated list of the South; without it no rule says who belongs to the South.
    pub south: Option<&'a SouthList>,
}

/// What the rules over one activity find, in the order of [`RULES`].
pub fn check_activity(activity: &Activity, context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let has = Has::of(activity);
    for rule in RULES {
        if let Some(check) = rule.check(has) {
            check(activity, context, &mut Found::new(rule, &mut findings));
        }
    }
    findings
}

/// The rules over a set, while it streams by.
pub struct SetCheck<'a> {
    context: Context<'a>,
    rules: Vec<(&'static RuleInfo, Box<dyn SetRule>)>,
    set: Set,
    findings: Vec<Finding>,
}

impl<'a> SetCheck<'a> {
    /// Starts with an empty set.
    pub fn new(context: &Context<'a>) -> SetCheck<'a> {
        let rules = RULES.iter().filter_map(|rule| Some((rule, rule.start()?))).collect();
        SetCheck { context: *context, rules, set: Set::default(), findings: Vec::new() }
    }

    /// Takes in one activity.
    pub fn see(&mut self, activity: &Activity) {
        self.take(&Brief::of(activity));
    }

    /// Takes in one activity of which only the brief is left.
    pub fn take(&mut self, activity: &Brief) {
        let seen = self.set.take(activity);
        for (rule, state) in &mut self.rules {
            state.see(&seen, &self.context, &mut Found::new(rule, &mut self.findings));
        }
    }

    /// Takes in one that stood there before those that are checked, as far as it matters to them.
    fn stand(&mut self, activity: &Brief, asked: &Asked) {
        let seen = self.set.stand(activity, asked);
        for (rule, state) in &mut self.rules {
            state.see(&seen, &self.context, &mut Found::new(rule, &mut self.findings));
        }
    }

    /// Hands over what was found so far.
    ///
    /// Called after each [`see`](SetCheck::see) it gives the findings that are certain about the
    /// activity just seen (that its identifier came before, say), so that the caller can add the
    /// place in the file even where two activities bear the same identifier; and nothing piles up.
    /// What is never drained comes out of [`finish`](SetCheck::finish).
    pub fn drain(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.findings)
    }

    /// What is left to say when all activities were seen.
    pub fn finish(mut self) -> Vec<Finding> {
        self.set.settle();
        for (rule, state) in self.rules {
            let start = self.findings.len();
            state.finish(&self.set, &mut Found::new(rule, &mut self.findings));
            // State is kept by hash; the order of what is said must not depend on that.
            if let Some(new) = self.findings.get_mut(start..) {
                new.sort_by_cached_key(|finding| {
                    let reporter = finding.args.get("reporter").map(|arg| format!("{arg:?}"));
                    (reporter, finding.activity.clone(), finding.path.clone())
                });
            }
        }
        self.findings
    }
}
