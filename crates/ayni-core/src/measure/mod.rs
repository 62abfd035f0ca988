//! Measuring: every resource of every activity is classified, dated, converted and shared out, by one
//! framework edition and one method.
//!
//! What goes in are activities as reported; what comes out are base rows ([`MeasureBatch`]) that the
//! cube only adds up. Nothing is dropped silently: a resource that is not counted becomes a row with
//! the ground on which it was left out. `docs/methods/measuring.md` states every rule with worked
//! examples, which are the tests of this module.

use std::ops::RangeInclusive;

use ayni_model::edition::Framework;
use ayni_model::measure::MeasureBatch;
use ayni_model::method::{Method, OwnExperts};
use ayni_model::reference::{Reference, SouthList};
use ayni_model::{Activity, Arg, Code, FieldOrigins, Finding, Severity, Watch};

mod condition;
mod convert;
mod coverage;
mod factors;
mod groups;
mod impute;
mod notes;
mod pieces;
mod presence;
mod quality;
mod rows;
mod serves;
mod share;
mod side;
mod tables;
mod year;

pub(crate) use condition::{Facts, holds};
pub use groups::partner_groups;
pub use pieces::{Measured, Measuring, Piece};
pub use quality::{quality, quality_tables, rows_behind};
pub use tables::tables;
pub(crate) use year::months_of_year;

use factors::Factors;

/// One activity with the places in files that its fields came from.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// Field to place; a field that is not named has the place of the nearest field above it.
    pub origins: &'a FieldOrigins,
}

/// What is measured, and by what.
#[derive(Clone, Debug)]
pub struct Setting<'a> {
    /// The country whose view this is (ISO 3166 alpha-3).
    pub country: &'a str,
    /// The reporting years asked for; `None` for all.
    pub years: Option<RangeInclusive<i16>>,
    /// The framework edition.
    pub framework: &'a Framework,
    /// The method.
    pub method: &'a Method,
    /// Code lists, countries, lists of the South and rates.
    pub reference: &'a Reference,
}

impl Setting<'_> {
    /// The national currency of the measuring country; `None` where the reference data has none.
    pub fn national_currency(&self) -> Option<&str> {
        let currency = self.reference.countries.get(self.country)?.currency.as_str();
        (!currency.is_empty()).then_some(currency)
    }

    /// Whether rows of this year are asked for. What has no year is always shown, as left out.
    fn wants(&self, year: Option<i16>) -> bool {
        match (&self.years, year) {
            (Some(years), Some(year)) => years.contains(&year),
            _ => true,
        }
    }
}

/// A setting with what it names looked up once.
struct Frame<'a> {
    setting: &'a Setting<'a>,
    south: &'a SouthList,
    factors: Factors<'a>,
    national: Option<&'a str>,
}

impl<'a> Frame<'a> {
    /// `None` where the method names a list of the South that is not there: without one there is no
    /// South-South cooperation to measure (`domain.md` 10.12), and taking another would be a guess.
    fn new(setting: &'a Setting<'a>, findings: &mut Vec<Finding>) -> Option<Frame<'a>> {
        let method = setting.method;
        let Some(south) = setting.reference.souths.get(&method.south) else {
            findings.push(
                Finding::new("measure-south-unknown", Severity::Error)
                    .with("list", method.south.as_str())
                    .with("method", method.id.as_str()),
            );
            return None;
        };
        if !setting.reference.series.rates.contains_key(&method.rates) {
            findings.push(
                Finding::new("measure-rates-unknown", Severity::Error)
                    .with("source", method.rates.as_str())
                    .with("method", method.id.as_str()),
            );
        }
        let national = setting.national_currency();
        if national.is_none() {
            findings.push(
                Finding::new("measure-currency-unknown", Severity::Warning)
                    .with("country", ayni_model::Code::new("country", setting.country)),
            );
        }
        // A switch that no rule of the edition asks for would change nothing, and nobody would know.
        let rules = &setting.framework.rules;
        if method.own_experts != OwnExperts::InKind
            && !rules.iter().any(|rule| rule.when.contains_key("own-experts"))
        {
            findings.push(
                Finding::new("measure-switch-unheard", Severity::Error)
                    .with("choice", Arg::Code(Code::new(OwnExperts::LIST, method.own_experts.as_str())))
                    .with("edition", setting.framework.id.as_str()),
            );
        }
        Some(Frame { setting, south, factors: Factors::of(setting), national })
    }

    fn method(&self) -> &'a Method {
        self.setting.method
    }

    /// What conditions are asked about: an activity as a whole, to which more can be added.
    fn facts<'f>(&'f self, activity: &'f Activity, form: &'f str) -> condition::Facts<'f> {
        condition::Facts {
            activity,
            resource: None,
            measure: None,
            payer: None,
            form,
            south: self.south,
            own_experts: self.method().own_experts,
            year: None,
        }
    }
}

/// Measures activities. The result does not depend on the order of `items`.
///
/// When `watch` says so the call ends early; then it gives what it has, with the error
/// `measure-cancelled`, and its figures are not to be published. A register is better measured in
/// pieces ([`Measuring`]), which gives the same.
pub fn measure<'a>(
    items: impl Iterator<Item = Item<'a>>,
    setting: &Setting<'_>,
    watch: &dyn Watch,
) -> (MeasureBatch, Vec<Finding>) {
    let mut measuring = match Measuring::begin(setting) {
        Ok(measuring) => measuring,
        Err(findings) => return (MeasureBatch::default(), findings),
    };
    let batch = measuring.take(Piece::of(items, setting, watch));
    (batch, measuring.finish(setting).findings)
}

/// Reporter, then id. A register has no two activities with both equal; a list that does is put
/// in the order of its content, so that the result still does not depend on the order given.
fn order(a: &Activity, b: &Activity) -> std::cmp::Ordering {
    (&a.reporter, &a.id).cmp(&(&b.reporter, &b.id)).then_with(|| {
        if a == b { std::cmp::Ordering::Equal } else { format!("{a:?}").cmp(&format!("{b:?}")) }
    })
}

#[cfg(test)]
pub(crate) mod laws;
#[cfg(test)]
mod methods;
#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) mod world;
