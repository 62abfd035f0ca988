//! What a list keeps of an activity.

use std::collections::BTreeSet;

use ayni_model::{Activity, ActivityKind, Form, PartialDate, Period, Role, Status, Text};
use serde::{Deserialize, Serialize};

use super::Facet;
use super::words::tokens;

/// Years that one period adds at most; a longer one is a slip, which a rule finds.
const MOST_YEARS: i16 = 60;

/// Tokens that one activity has at most. A description longer than that is found by what stands first.
const MOST_TOKENS: usize = 1_000;

/// A party as a list shows it: by its country, else by its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Partner {
    /// A country by its code.
    Country(String),
    /// An organisation by its name.
    Name(String),
}

/// The few fields of an activity that a line of a list shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The reporter's organisation id.
    pub reporter: String,
    /// The activity's id with the reporter.
    pub id: String,
    /// Programme, project, action or event.
    pub kind: ActivityKind,
    /// The form, where stated.
    pub form: Option<Form>,
    /// Where it stands, where stated.
    pub status: Option<Status>,
    /// From when to when.
    pub period: Period,
    /// Its title in the languages that it has.
    pub title: Text,
    /// Who provides, without repetition.
    pub providers: Vec<Partner>,
    /// Who receives, likewise.
    pub recipients: Vec<Partner>,
}

/// An activity as the list keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What a line shows.
    pub summary: Summary,
    /// What it is found by.
    pub tokens: BTreeSet<String>,
    /// The day that it is ordered by, as the number `20240131`; 0 where no date is known.
    pub day: i64,
}

/// The entry of an activity.
pub fn entry(activity: &Activity) -> Entry {
    let summary = Summary {
        reporter: activity.reporter.clone(),
        id: activity.id.clone(),
        kind: activity.kind,
        form: activity.form,
        status: activity.status,
        period: activity.period,
        title: activity.title.clone(),
        providers: partners(activity, &[Role::Provider, Role::SecondProvider, Role::Both]),
        recipients: partners(activity, &[Role::Recipient]),
    };
    let day = activity.period.start.or(activity.period.end).map_or(0, |date| {
        let day = date.first_day();
        i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day())
    });
    Entry { summary, tokens: all_tokens(activity), day }
}

fn partners(activity: &Activity, roles: &[Role]) -> Vec<Partner> {
    let mut all: Vec<Partner> = Vec::new();
    for party in activity.parties.iter().filter(|party| roles.contains(&party.role)) {
        let name = || party.name.iter().next().map(|(_, name)| name.to_owned());
        let partner = match &party.country {
            Some(country) => Some(Partner::Country(country.clone())),
            None => name().or_else(|| party.organisation.clone()).map(Partner::Name),
        };
        all.extend(partner.filter(|partner| !all.contains(partner)));
    }
    all
}

fn all_tokens(activity: &Activity) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut facet = |facet: Facet, value: &str| {
        if !value.is_empty() {
            all.insert(facet.token(value));
        }
    };
    facet(Facet::Kind, activity.kind.as_str());
    facet(Facet::Reporter, &activity.reporter);
    if let Some(form) = activity.form {
        facet(Facet::Form, form.as_str());
    }
    if let Some(status) = activity.status {
        facet(Facet::Status, status.as_str());
    }
    for party in &activity.parties {
        facet(Facet::Partner, party.country.as_deref().unwrap_or_default());
    }
    for goal in &activity.goals {
        facet(Facet::Goal, goal.of.code.split('.').next().unwrap_or_default());
    }
    for sector in &activity.sectors {
        facet(Facet::Sector, &format!("{}:{}", sector.of.list, sector.of.code));
    }
    let periods = std::iter::once(&activity.period).chain(activity.resources.iter().map(|one| &one.period));
    for year in periods.flat_map(years) {
        facet(Facet::Year, &year.to_string());
    }
    tokens(&activity.id, &mut all);
    tokens(&activity.reporter, &mut all);
    for text in [&activity.title].into_iter().chain(activity.parties.iter().map(|party| &party.name)) {
        text.iter().for_each(|(_, words)| tokens(words, &mut all));
    }
    for party in &activity.parties {
        tokens(party.organisation.as_deref().unwrap_or_default(), &mut all);
    }
    for place in &activity.places {
        tokens(place.of.part.as_deref().unwrap_or_default(), &mut all);
    }
    let mut further = BTreeSet::new();
    for text in [&activity.description].into_iter().chain(activity.resources.iter().map(|one| &one.what)) {
        text.iter().for_each(|(_, words)| tokens(words, &mut further));
    }
    for token in further {
        if all.len() >= MOST_TOKENS {
            break;
        }
        all.insert(token);
    }
    all
}

fn years(period: &Period) -> Vec<i16> {
    let year = |date: Option<PartialDate>| date.map(PartialDate::year);
    match (year(period.start).or(year(period.end)), year(period.end).or(year(period.start))) {
        (Some(first), Some(last)) => (first..=last.clamp(first, first.saturating_add(MOST_YEARS))).collect(),
        _ => Vec::new(),
    }
}
