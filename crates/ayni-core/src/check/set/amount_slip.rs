//! An amount a thousand or a million times away from what its reporter usually reports was most
//! likely written in other units (thousands, millions).

use ayni_model::{Amount, Arg, Severity};

use super::amounts::{self, Group, Named};
use super::seen::{Seen, Set};
use crate::check::Context;
use crate::check::rule::{Found, RuleInfo, SetRule};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::set("amount-slip", Severity::Warning, "0.1.0", start);

fn start() -> Box<dyn SetRule> {
    Box::new(State)
}

struct State;

impl SetRule for State {
    fn see(&mut self, _seen: &Seen<'_>, _context: &Context<'_>, _found: &mut Found<'_>) {}

    fn finish(self: Box<Self>, set: &Set, found: &mut Found<'_>) {
        for group in set.amounts.groups() {
            let slips = slips(group);
            // More than a few, and more than one in a thousand, are the reporter's habit: many
            // small remainders, say.
            let most = (group.spread.count() / 1_000).max(3);
            for direction in ["large", "small"] {
                let slips = || slips.iter().filter(|slip| slip.direction == direction);
                if slips().count() as u64 > most {
                    continue;
                }
                for Slip { named: (amount, activity, path), factor, .. } in slips() {
                    let args = [
                        ("amount", group.arg(*amount)),
                        ("unit", group.unit_name()),
                        ("factor", Arg::Amount(Amount::whole(*factor))),
                        ("direction", Arg::from(direction)),
                        ("reporter", Arg::from(group.reporter.as_str())),
                    ];
                    found.add(activity, path.clone(), args);
                }
            }
        }
        if set.amounts.is_full() {
            found.limit(amounts::MOST_GROUPS);
        }
    }
}

/// One amount that seems to have slipped.
struct Slip<'a> {
    named: &'a Named,
    factor: i64,
    direction: &'static str,
}

fn slips(group: &Group) -> Vec<Slip<'_>> {
    let Some(usual) = group.usual() else { return Vec::new() };
    group
        .extremes()
        .into_iter()
        .filter_map(|named| {
            let (factor, large) = amounts::slip(&usual, named.0)?;
            Some(Slip { named, factor, direction: if large { "large" } else { "small" } })
        })
        .collect()
}
