//! An amount a thousand or a million times away from what its reporter usually reports was most
//! likely written in other units (thousands, millions).

use ayni_model::{Activity, Amount, Arg, Severity};

use super::amounts::{self, Amounts};
use crate::check::Context;
use crate::check::rule::{Found, RuleInfo, SetRule};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::set("amount-slip", Severity::Warning, "0.1.0", start);

fn start() -> Box<dyn SetRule> {
    Box::new(State::default())
}

#[derive(Default)]
struct State {
    amounts: Amounts,
}

impl SetRule for State {
    fn see(&mut self, activity: &Activity, _context: &Context<'_>, _found: &mut Found<'_>) {
        self.amounts.see(activity);
    }

    fn finish(self: Box<Self>, _context: &Context<'_>, found: &mut Found<'_>) {
        for group in self.amounts.groups() {
            for (amount, activity, path) in group.extremes() {
                if let Some((factor, large)) = amounts::slip(group, *amount) {
                    let direction = if large { "large" } else { "small" };
                    let args = [
                        ("amount", group.arg(*amount)),
                        ("unit", Arg::from(group.unit.as_str())),
                        ("factor", Arg::Amount(Amount::whole(factor))),
                        ("direction", Arg::from(direction)),
                        ("reporter", Arg::from(group.reporter.as_str())),
                    ];
                    found.add(activity, path.clone(), args);
                }
            }
        }
        if self.amounts.is_full() {
            found.limit(amounts::MOST_GROUPS);
        }
    }
}
