//! What the rules over a set ask of one activity. It is taken where the activity was read, perhaps
//! by several threads at once; only the set itself is seen in order.

use std::ops::Range;

use ayni_model::{Activity, Amount, Measure, Path};

use super::duplicate_likely;
use super::hash::hash;
use super::seen::name;
use crate::check::facts;

/// One activity as the rules over a set see it.
#[derive(Debug)]
pub struct Brief {
    /// Its texts behind each other.
    pub(super) text: String,
    pub(super) reporter: Range<usize>,
    pub(super) id: Range<usize>,
    pub(super) parent: Option<Range<usize>>,
    /// The countries that take part, each with a space behind it.
    pub(super) countries: Range<usize>,
    /// The hash of its reporter.
    pub(super) reporter_key: u64,
    /// The hash of its reporter and identifier.
    pub(super) name: u64,
    /// The hash of what it has in common with another report of the same activity.
    pub(super) likely: Option<u64>,
    /// The year of its start.
    pub(super) start: Option<i16>,
    pub(super) amounts: Vec<Line>,
}

/// One amount, with the places of its texts.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) amount: Amount,
    pub(super) unit: Range<usize>,
    pub(super) quantity: bool,
    pub(super) resource: Range<usize>,
    pub(super) index: usize,
    pub(super) group: u64,
}

/// One amount of an activity.
#[derive(Clone, Copy)]
pub(super) struct Sum<'a> {
    pub(super) amount: Amount,
    /// The currency or unit.
    pub(super) unit: &'a str,
    /// Whether it is a quantity and no money.
    pub(super) quantity: bool,
    /// The id of the resource line, and the measure's place in it.
    pub(super) resource: &'a str,
    pub(super) index: usize,
    /// The hash of what can be compared: reporter, kind of resource, and currency or unit.
    pub(super) group: u64,
}

impl Sum<'_> {
    /// The path of the measure.
    pub(super) fn path(&self) -> Path {
        facts::measure_path(self.resource, self.index)
    }
}

impl Brief {
    /// Of an activity.
    pub fn of(activity: &Activity) -> Brief {
        let mut text = String::with_capacity(96);
        let mut put = |words: &str| {
            let start = text.len();
            text.push_str(words);
            start..text.len()
        };
        let (reporter, id) = (put(&activity.reporter), put(&activity.id));
        let parent = activity.parent.as_deref().map(&mut put);
        let start = put("").start;
        for country in activity.parties.iter().filter_map(|party| party.country.as_ref()) {
            put(country);
            put(" ");
        }
        let countries = start..put("").end;
        let reporter_key = hash(&activity.reporter);
        let mut amounts = Vec::with_capacity(activity.resources.iter().map(|one| one.measures.len()).sum());
        for resource in &activity.resources {
            let id = put(&resource.id);
            for (index, measure) in resource.measures.iter().enumerate() {
                let quantity = matches!(measure, Measure::Quantity { .. });
                let unit = facts::unit(measure);
                let kind = resource.kind.as_deref().unwrap_or("");
                amounts.push(Line {
                    amount: measure.amount(),
                    unit: put(unit),
                    quantity,
                    resource: id.clone(),
                    index,
                    group: hash(&(reporter_key, kind, quantity, unit)),
                });
            }
        }
        Brief {
            reporter,
            id,
            parent,
            countries,
            reporter_key,
            name: name(&activity.reporter, &activity.id),
            likely: duplicate_likely::key(activity),
            start: activity.period.start.map(|date| date.year()),
            amounts,
            text,
        }
    }

    /// Of nothing, of the reporter with this hash.
    pub(super) fn empty(reporter_key: u64) -> Brief {
        Brief {
            text: String::new(),
            reporter: 0..0,
            id: 0..0,
            parent: None,
            countries: 0..0,
            reporter_key,
            name: 0,
            likely: None,
            start: None,
            amounts: Vec::new(),
        }
    }

    /// The organisation id of its reporter.
    pub fn reporter(&self) -> &str {
        self.words(&self.reporter)
    }

    /// Its identifier.
    pub fn id(&self) -> &str {
        self.words(&self.id)
    }

    /// What stands for its reporter and identifier: their [`key`](Brief::key_of).
    pub fn key(&self) -> u64 {
        self.name
    }

    /// The hash of a reporter and an identifier, the same in every run of one program.
    pub fn key_of(reporter: &str, id: &str) -> u64 {
        name(reporter, id)
    }

    /// The identifier of the activity above it.
    pub(super) fn parent(&self) -> Option<&str> {
        self.parent.as_ref().map(|range| self.words(range))
    }

    /// The countries that take part (ISO 3166 alpha-3).
    pub(super) fn countries(&self) -> impl Iterator<Item = &str> {
        self.words(&self.countries).split_terminator(' ')
    }

    /// Its amounts, in the order of the record.
    pub(super) fn amounts(&self) -> impl Iterator<Item = Sum<'_>> {
        self.amounts.iter().map(|line| Sum {
            amount: line.amount,
            unit: self.words(&line.unit),
            quantity: line.quantity,
            resource: self.words(&line.resource),
            index: line.index,
            group: line.group,
        })
    }

    pub(super) fn words(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }
}
