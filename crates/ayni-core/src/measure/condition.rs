//! Evaluates the conditions of framework editions and methods.

use ayni_model::edition::{Condition, FIELDS};
use ayni_model::method::OwnExperts;
use ayni_model::reference::SouthList;
use ayni_model::{Activity, Measure, Party, Resource, Role};

/// What a condition is asked about: one measure, one resource without a measure, or one activity.
pub(crate) struct Facts<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The resource; `None` when the activity as a whole is looked at.
    pub resource: Option<&'a Resource>,
    /// The measure, where the resource has one.
    pub measure: Option<&'a Measure>,
    /// The party that puts the resource in, where known.
    pub payer: Option<&'a Party>,
    /// The form by the method.
    pub form: &'a str,
    /// The method's list of the South.
    pub south: &'a SouthList,
    /// The method's choice of where own experts belong.
    pub own_experts: OwnExperts,
    /// The year in which membership of the South is asked for; any year where `None`.
    pub year: Option<i16>,
}

/// Whether a condition speaks of the activity alone.
pub(super) fn of_activity(condition: &Condition) -> bool {
    condition.keys().all(|field| {
        field.starts_with("extra.") || FIELDS.iter().position(|known| known == field).is_some_and(|at| at < 6)
    })
}

/// Whether every field named has one of its listed values.
///
/// A field that is not stated has the value `""`. Fields with several values (`provider`,
/// `recipient`) hold when any of them is listed; `south` holds when at least one of them is on the
/// list of the South, `not-south` when some are stated and none is. A field with an unknown name
/// never holds, so that a misspelt rule catches nothing instead of everything.
pub(crate) fn holds(condition: &Condition, facts: &Facts<'_>) -> bool {
    condition.iter().all(|(field, values)| {
        let is = |value: &str| values.iter().any(|listed| listed == value);
        match field.as_str() {
            "activity-kind" => is(facts.activity.kind.as_str()),
            "form" => is(facts.form),
            "status" => is(facts.activity.status.map_or("", |status| status.as_str())),
            "reporter" => is(&facts.activity.reporter),
            "provider" => countries(facts, &[Role::Provider, Role::Both], values),
            "recipient" => countries(facts, &[Role::Recipient, Role::Both], values),
            "basis" => is(facts.resource.and_then(|r| r.basis).map_or("", |basis| basis.as_str())),
            "kind" => is(facts.resource.and_then(|r| r.kind.as_deref()).unwrap_or("")),
            "role" => is(facts.payer.map_or("", |payer| payer.role.as_str())),
            "payer-kind" => is(facts.payer.map_or("", |payer| payer.kind.as_str())),
            "own-experts" => is(facts.own_experts.as_str()),
            "currency" => is(facts.measure.and_then(Measure::currency).unwrap_or("")),
            "measure" => is(match facts.measure {
                Some(Measure::Money { .. }) => "money",
                Some(Measure::Value { .. }) => "value",
                Some(Measure::Quantity { .. }) => "quantity",
                None => "",
            }),
            "unit" => is(match facts.measure {
                Some(Measure::Quantity { unit, .. }) => unit,
                _ => "",
            }),
            "valuation" => is(match facts.measure {
                Some(Measure::Value { valuation, .. }) => valuation.as_str(),
                _ => "",
            }),
            other => match other.strip_prefix("extra.") {
                Some(header) => is(facts.activity.extra.get(header).map_or("", String::as_str)),
                None => false,
            },
        }
    })
}

/// Whether the countries of the parties in `roles` have one of the listed values.
fn countries(facts: &Facts<'_>, roles: &[Role], values: &[String]) -> bool {
    let stated: Vec<&str> = facts
        .activity
        .parties
        .iter()
        .filter(|party| roles.contains(&party.role))
        .filter_map(|party| party.country.as_deref())
        .collect();
    let south = stated.iter().any(|country| facts.south.has(country, facts.year));
    values.iter().any(|value| match value.as_str() {
        "" => stated.is_empty(),
        "south" => south,
        "not-south" => !stated.is_empty() && !south,
        country => stated.contains(&country),
    })
}
