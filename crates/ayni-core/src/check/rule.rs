//! What a rule is, and how it says what it found.

use ayni_model::{Activity, Arg, Finding, Path, Severity};

use super::Context;
use super::has::Has;
use super::set::seen::{Seen, Set};

/// Whether a rule looks at one activity or at a whole set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleKind {
    /// Over one activity alone.
    Activity,
    /// Over a set of activities: start, see each, finish.
    Set,
}

/// One rule of the catalogue [`RULES`](super::RULES).
///
/// The code is also the code of its findings, the name of its page `docs/rules/<code>.md` and the
/// stem of its words `finding-<code>`. A code is never given another meaning.
#[derive(Debug)]
pub struct RuleInfo {
    /// The code, kebab-case.
    pub code: &'static str,
    /// What its findings do to the row.
    pub severity: Severity,
    /// Over one activity or over a set.
    pub kind: RuleKind,
    /// The first version of the program that had it.
    pub since: &'static str,
    /// What an activity must have for the rule to find anything: any of these things.
    on: Has,
    run: Run,
}

/// A rule over one activity.
pub(super) type CheckOne = fn(&Activity, &Context<'_>, &mut Found<'_>);

#[derive(Debug)]
enum Run {
    Activity(CheckOne),
    Set(fn() -> Box<dyn SetRule>),
}

impl RuleInfo {
    /// A rule over one activity.
    pub(super) const fn activity(
        code: &'static str,
        severity: Severity,
        since: &'static str,
        check: CheckOne,
    ) -> RuleInfo {
        RuleInfo {
            code,
            severity,
            kind: RuleKind::Activity,
            since,
            on: Has::ANYTHING,
            run: Run::Activity(check),
        }
    }

    /// A rule over a set of activities.
    pub(super) const fn set(
        code: &'static str,
        severity: Severity,
        since: &'static str,
        start: fn() -> Box<dyn SetRule>,
    ) -> RuleInfo {
        RuleInfo { code, severity, kind: RuleKind::Set, since, on: Has::ANYTHING, run: Run::Set(start) }
    }

    /// The same rule, which finds something only where an activity has one of these things.
    pub(super) const fn on(self, on: Has) -> RuleInfo {
        RuleInfo { on, ..self }
    }

    /// The check of a rule over one activity that has these things; `None` where it would find nothing.
    pub(super) fn check(&self, has: Has) -> Option<CheckOne> {
        match self.run {
            Run::Activity(check) if self.on.any(has) => Some(check),
            _ => None,
        }
    }

    /// The fresh state of a rule over a set.
    pub(super) fn start(&self) -> Option<Box<dyn SetRule>> {
        match self.run {
            Run::Activity(_) => None,
            Run::Set(start) => Some(start()),
        }
    }
}

/// The state of a rule over a set. Its size is bounded whatever it sees: hashes and counters up to
/// a stated number, samples that are capped, sketches in place of values.
pub(super) trait SetRule: Send {
    /// Takes in one activity; what is already certain about it is found here.
    fn see(&mut self, seen: &Seen<'_>, context: &Context<'_>, found: &mut Found<'_>);

    /// All activities were seen; what only the whole set can tell is found here.
    fn finish(self: Box<Self>, set: &Set, found: &mut Found<'_>);
}

/// Takes the findings of one rule, so that each bears the rule's own code and severity.
pub(super) struct Found<'a> {
    rule: &'a RuleInfo,
    list: &'a mut Vec<Finding>,
}

impl<'a> Found<'a> {
    /// An empty taker for `rule` that adds to `list`.
    pub(super) fn new(rule: &'a RuleInfo, list: &'a mut Vec<Finding>) -> Found<'a> {
        Found { rule, list }
    }

    /// One finding on a field of an activity.
    pub(super) fn add<const N: usize>(&mut self, activity: &str, path: Path, args: [(&str, Arg); N]) {
        let mut finding = Finding::new(self.rule.code, self.rule.severity).on(activity, path);
        finding.args.extend(args.into_iter().map(|(name, value)| (name.to_owned(), value)));
        self.list.push(finding);
    }

    /// Says that the rule kept only so many things of the set in mind and may have missed some.
    pub(super) fn limit(&mut self, kept: usize) {
        self.list.push(
            Finding::new("check-limit", Severity::Note).with("rule", self.rule.code).with("count", kept),
        );
    }
}
