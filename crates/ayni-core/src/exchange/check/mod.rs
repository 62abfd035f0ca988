//! What is wrong with a record of the exchange. Each rule is a file; a record with an error waits.

mod consent;
mod dates;
mod direction;
mod link;
mod long;
mod markup;
mod noise;
mod personal;
mod question;
mod shape;
mod texts;

use ayni_model::exchange::{Field, Kind, Kinds, Record};
use ayni_model::reference::Reference;
use ayni_model::{Arg, Day, Finding, Path, Severity};

pub use long::{LARGEST, LONGEST};
pub(crate) use shape::lacks;

/// What rules look things up in.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The kinds of record.
    pub kinds: &'a Kinds,
    /// Code lists.
    pub reference: &'a Reference,
    /// The day that checks speak for.
    pub today: Day,
}

/// A record that is looked at, with its kind.
struct Looked<'a> {
    record: &'a Record,
    kind: &'a Kind,
    context: &'a Context<'a>,
}

impl<'a> Looked<'a> {
    fn fields(&self) -> impl Iterator<Item = &'a Field> {
        self.context.kinds.fields(self.kind)
    }
}

/// What was found, put down with its place.
struct Found<'a> {
    record: &'a Record,
    all: Vec<Finding>,
}

impl Found<'_> {
    /// A finding at a field. The words are of the field that the path leads to.
    fn at<const N: usize>(
        &mut self,
        code: &str,
        severity: Severity,
        (field, path): (&Field, Path),
        args: [(&str, Arg); N],
    ) {
        let mut finding =
            Finding::new(code, severity).on(&self.record.id, path).with("field", Arg::Key(field.key()));
        for (name, arg) in args {
            finding = finding.with(name, arg);
        }
        self.all.push(finding);
    }
}

/// A rule.
type Rule = fn(&Looked<'_>, &mut Found<'_>);

/// The rules, in the order in which findings are told.
const RULES: &[Rule] = &[
    shape::check,
    long::check,
    markup::check,
    link::check,
    dates::check,
    question::check,
    consent::check,
    personal::check,
    direction::check,
    noise::check,
];

/// Checks a record by all rules.
pub fn check(record: &Record, context: &Context<'_>) -> Vec<Finding> {
    let mut found = Found { record, all: Vec::new() };
    let Some(kind) = context.kinds.kind(&record.kind) else {
        found.all.push(
            Finding::new("exchange-kind-unknown", Severity::Error)
                .on(&record.id, Path::of("kind"))
                .with("kind", texts::excerpt(&record.kind)),
        );
        return found.all;
    };
    let looked = Looked { record, kind, context };
    for rule in RULES {
        rule(&looked, &mut found);
    }
    found.all
}
