//! Phases and value added are of triangular cooperation.

use ayni_model::{Activity, Arg, Form, Path, Role, Severity};

use crate::check::Context;
use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("phase-not-triangular", Severity::Note, "0.1.0", check).on(Has::PHASES);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    // By most methods a second provider makes an activity triangular, whatever form is stated.
    let second = activity.parties_in(Role::SecondProvider).next().is_some();
    if second || activity.form == Some(Form::Triangular) {
        return;
    }
    let stated = [("phases", !activity.phases.is_empty()), ("value_added", !activity.value_added.is_empty())];
    for (list, _) in stated.into_iter().filter(|(_, stated)| *stated) {
        let path = Path::of(list);
        found.add(&activity.id, path.clone(), [("what", Arg::Path(path))]);
    }
}
