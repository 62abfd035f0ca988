//! An activity that is only proposed or was given up has nothing disbursed.

use ayni_model::{Activity, Arg, Basis, Code, Resource, Severity, Status};

use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo = RuleInfo::activity("status-disbursed", Severity::Warning, "0.1.0", check);

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    let Some(status @ (Status::Pipeline | Status::Cancelled)) = activity.status else {
        return;
    };
    let paid = |resource: &&Resource| {
        resource.basis == Some(Basis::Disbursed)
            && resource.measures.iter().any(|measure| !measure.amount().is_zero())
    };
    if let Some(resource) = activity.resources.iter().find(paid) {
        let status = Arg::Code(Code::new(Status::LIST, status.as_str()));
        found.add(&activity.id, facts::resource_path(&resource.id), [("status", status)]);
    }
}
