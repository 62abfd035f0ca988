//! A target lies within its goal; where both are listed, the goal's money is shared twice.

use std::collections::BTreeSet;

use ayni_model::{Activity, Arg, Code, Path, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("goal-nested", Severity::Note, "0.1.0", check).on(Has::SEVERAL_CODES);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    if activity.goals.len() < 2 {
        return;
    }
    let goals: BTreeSet<&str> = activity.goals.iter().map(|line| line.of.code.as_str()).collect();
    for line in &activity.goals {
        if let Some((goal, _)) = line.of.code.split_once('.')
            && goals.contains(goal)
        {
            let args = [
                ("goal", Arg::Code(Code::new("sdg", goal))),
                ("target", Arg::Code(Code::new("sdg", line.of.code.as_str()))),
            ];
            found.add(&activity.id, Path::of("goals").line(&line.id), args);
        }
    }
}
