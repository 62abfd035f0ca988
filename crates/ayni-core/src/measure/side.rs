//! From whose side a resource is seen, whose it is, and which form the activity has by the method.
//!
//! Provider's and recipient's view are separate and never netted (`domain.md` 10.15), and a developed
//! partner's money never enters a South-South total (10.13).

use std::collections::BTreeSet;

use ayni_model::measure::{Direction, Side};
use ayni_model::method::TriangularRule;
use ayni_model::{Activity, Amount, Basis, Form, Party, PartyKind, Resource, Role, Text, ground};

use super::Frame;
use super::share::Weights;

/// Who puts a resource in.
#[derive(Clone, Copy)]
pub(super) enum Payer<'a> {
    /// A party of the activity.
    Known(&'a Party),
    /// Nobody says.
    Unknown,
}

impl<'a> Payer<'a> {
    /// The party, where known.
    pub fn party(&self) -> Option<&'a Party> {
        match self {
            Payer::Known(party) => Some(party),
            Payer::Unknown => None,
        }
    }

    /// The payer's country, where it has one.
    pub fn country(&self) -> Option<&'a str> {
        self.party().and_then(|party| party.country.as_deref())
    }

    /// The country, or the organisation where it has none; empty where nobody says.
    pub fn name(&self) -> &'a str {
        let Some(party) = self.party() else {
            return "";
        };
        let organisation = party.country.as_deref().or(party.organisation.as_deref());
        organisation.unwrap_or_else(|| any_language(&party.name))
    }

    /// Whose part a resource is.
    pub fn side(&self, year: Option<i16>, frame: &Frame<'_>) -> Side {
        match (self.party(), self.country()) {
            (None, _) => Side::Unstated,
            (Some(party), _) if party.kind == PartyKind::Multilateral => Side::Multilateral,
            (_, None) => Side::Unstated,
            (_, Some(country)) if frame.south.has(country, year) => Side::South,
            _ => Side::Developed,
        }
    }
}

/// A text in English, or else in the first language that it has.
pub(super) fn any_language(text: &Text) -> &str {
    let english = text.0.get("en").map(String::as_str);
    english.or_else(|| text.iter().next().map(|(_, text)| text)).unwrap_or("")
}

/// The party that puts a resource in: the one named; where none is named the activity's only
/// provider, or the first of several of the same country. What is paid back (reflow) counts with the
/// provider that it goes to, so a recipient named as its payer is passed over.
pub(super) fn payer<'a>(activity: &'a Activity, resource: &Resource) -> Payer<'a> {
    if let Some(id) = &resource.payer {
        match activity.party(id) {
            Some(party) if resource.basis == Some(Basis::Reflow) && party.role == Role::Recipient => {}
            Some(party) => return Payer::Known(party),
            None => return Payer::Unknown,
        }
    }
    let mut providers: Vec<&Party> =
        activity.parties.iter().filter(|party| matches!(party.role, Role::Provider | Role::Both)).collect();
    providers.sort_by(|a, b| a.id.cmp(&b.id));
    match providers.split_first() {
        Some((first, [])) => Payer::Known(first),
        Some((first, others)) if first.country.is_some() => {
            if others.iter().all(|other| other.country == first.country) {
                Payer::Known(first)
            } else {
                Payer::Unknown
            }
        }
        _ => Payer::Unknown,
    }
}

/// What the measuring country does in an activity.
pub(super) struct Sides<'a> {
    country: &'a str,
    provides: bool,
    receives: bool,
}

impl<'a> Sides<'a> {
    /// The roles of `country` in the activity.
    pub fn of(activity: &Activity, country: &'a str) -> Sides<'a> {
        let has = |roles: &[Role]| {
            activity.parties.iter().any(|p| p.country.as_deref() == Some(country) && roles.contains(&p.role))
        };
        Sides {
            country,
            provides: has(&[Role::Provider, Role::SecondProvider, Role::Both]),
            receives: has(&[Role::Recipient, Role::Both]),
        }
    }

    /// The views in which the activity counts as one.
    pub fn views(&self) -> impl Iterator<Item = Direction> {
        let provided = self.provides.then_some(Direction::Provided);
        let received = self.receives.then_some(Direction::Received);
        provided.into_iter().chain(received)
    }

    /// The role that the country has in one of its views; the first provider's before the second's.
    pub fn role(&self, activity: &Activity, direction: Direction) -> Option<Role> {
        let roles: &[Role] = match direction {
            Direction::Provided => &[Role::Provider, Role::Both, Role::SecondProvider],
            Direction::Received | Direction::OwnInput => &[Role::Recipient, Role::Both],
        };
        let own = |role: &&Role| {
            activity.parties_in(**role).any(|party| party.country.as_deref() == Some(self.country))
        };
        roles.iter().find(own).copied()
    }

    /// The view that a resource belongs to; `None` where the country has no part in it.
    pub fn direction(&self, payer: &Payer<'_>) -> Option<Direction> {
        match payer.party() {
            Some(party) if party.country.as_deref() == Some(self.country) => Some(match party.role {
                Role::Recipient => Direction::OwnInput,
                Role::Provider | Role::SecondProvider | Role::Both => Direction::Provided,
                Role::Implementing | Role::RegionalMechanism if self.receives && !self.provides => {
                    Direction::OwnInput
                }
                Role::Implementing | Role::RegionalMechanism => Direction::Provided,
            }),
            _ if self.receives => Some(Direction::Received),
            _ if self.provides => Some(Direction::Provided),
            _ => None,
        }
    }

    /// Why a resource does not count in this view, by who puts it in.
    pub fn ground(
        &self,
        payer: &Payer<'_>,
        direction: Direction,
        year: Option<i16>,
        frame: &Frame<'_>,
    ) -> Option<&'static str> {
        let Some(party) = payer.party() else {
            return Some(ground::PAYER_UNKNOWN);
        };
        let country = party.country.as_deref();
        let own = country == Some(self.country);
        if !own && party.kind == PartyKind::Multilateral {
            return Some(ground::MULTILATERAL_PARTNER);
        }
        let Some(country) = country else {
            return Some(ground::PAYER_UNKNOWN);
        };
        if !frame.south.has(country, year) {
            Some(ground::DEVELOPED_PARTNER)
        } else if own {
            None
        } else if party.role == Role::Recipient {
            Some(ground::PARTNER_INPUT)
        } else if direction == Direction::Provided {
            Some(ground::OTHER_PROVIDER)
        } else {
            None
        }
    }

    /// The partner countries of a row, with weights.
    ///
    /// Provided: the recipients, by the shares of the places where these are stated, else in equal
    /// parts; where no recipient has a country, the places as they stand (a region's code stays one).
    /// Received: whoever puts it in; for presence and own input all providers in equal parts.
    pub fn partners(&self, activity: &Activity, direction: Direction, payer: Option<&Payer<'_>>) -> Weights {
        if direction != Direction::Provided {
            if let (Direction::Received, Some(country)) = (direction, payer.and_then(|payer| payer.country()))
            {
                return Weights::equal([country.to_owned()]);
            }
            return Weights::equal(
                self.others(activity, &[Role::Provider, Role::SecondProvider, Role::Both]),
            );
        }
        let recipients = self.others(activity, &[Role::Recipient, Role::Both]);
        let placed = |wanted: &dyn Fn(&str) -> bool| -> Vec<(String, Option<Amount>)> {
            let places = activity.places.iter().filter(|line| wanted(&line.of.country));
            places.map(|line| (line.of.country.clone(), line.share)).collect()
        };
        if recipients.is_empty() {
            return Weights::stated(placed(&|country| country != self.country));
        }
        let shares = placed(&|country| recipients.contains(country));
        if shares.iter().any(|(_, share)| share.is_some()) {
            Weights::stated(shares)
        } else {
            Weights::equal(recipients)
        }
    }

    /// The countries of the parties in `roles`, without the measuring country itself.
    fn others(&self, activity: &Activity, roles: &[Role]) -> BTreeSet<String> {
        let parties = activity.parties.iter().filter(|party| roles.contains(&party.role));
        parties.filter_map(|party| party.country.clone()).filter(|country| country != self.country).collect()
    }
}

/// The form of an activity by the method; empty where unknown.
///
/// A stated regional or multilateral form stands under every rule. Under a rule other than `stated`,
/// a second provider makes an activity triangular, a stated triangular form without one does not
/// hold, and an activity without a form that has a provider and a recipient country is bilateral.
pub(super) fn form(activity: &Activity, frame: &Frame<'_>) -> String {
    let stated = activity.form.map_or("", Form::as_str).to_owned();
    let rule = frame.method().triangular;
    if rule == TriangularRule::Stated || matches!(activity.form, Some(Form::Regional | Form::Multilateral)) {
        return stated;
    }
    let year = activity.period.start.or(activity.period.end).map(|date| date.year());
    let makes_triangular = supports(rule);
    let second = activity.parties_in(Role::SecondProvider).any(|party| {
        let south = party.country.as_deref().map(|country| frame.south.has(country, year));
        makes_triangular(party.kind == PartyKind::Multilateral, south)
    });
    if second {
        return Form::Triangular.as_str().to_owned();
    }
    if activity.form == Some(Form::Bilateral) {
        return stated;
    }
    let has =
        |roles: &[Role]| activity.parties.iter().any(|p| roles.contains(&p.role) && p.country.is_some());
    let two = has(&[Role::Provider, Role::Both]) && has(&[Role::Recipient, Role::Both]);
    let others =
        has(&[Role::RegionalMechanism]) || activity.parties_in(Role::SecondProvider).next().is_some();
    if two && !others && activity.form.is_none() {
        Form::Bilateral.as_str().to_owned()
    } else {
        String::new()
    }
}

/// Whether a second provider makes a project triangular by the method.
fn supports(rule: TriangularRule) -> fn(multilateral: bool, south: Option<bool>) -> bool {
    match rule {
        TriangularRule::Stated => |_, _| false,
        TriangularRule::SecondProvider => |_, _| true,
        TriangularRule::DevelopedOrMultilateral => |multilateral, south| multilateral || south == Some(false),
    }
}
