//! Parties of an activity from the cells of a row.

use std::borrow::Cow;

use ayni_model::{Activity, Amount, Party, PartyKind, Place, Role, Share, Text};

use super::field::{Effect, Field, Holds, Many, PartyField};
use super::line::{At, Line, Raw};
use super::names::{Names, own_code};
use super::share::cut_share;
use super::text::{split, text_of, without_html};
use crate::values::split_list_by;

/// What usually stands between several countries in one cell.
const BETWEEN_COUNTRIES: [&str; 3] = [";", "|", "\n"];

/// One party as a cell has it.
struct Named {
    country: Option<String>,
    region: Option<String>,
    name: String,
    share: Option<Amount>,
}

/// Reads all parties of one role.
pub(super) fn read(line: &mut Line<'_>, activity: &mut Activity, role: Role, fields: &Many<PartyField>) {
    for field in &fields.0 {
        let at = At::Known("parties", "");
        if field.fallback && activity.parties_in(role).next().is_some() {
            continue;
        }
        let raw = line.raw(field.from(), at);
        let mut named = match &raw {
            Some(raw) => in_cell(line, field, raw, at),
            None => Vec::new(),
        };
        let names = names_beside(line, field, &mut named, at);
        for one in named {
            let origin = if one.country.is_some() || one.region.is_some() { &raw } else { &names };
            keep(line, activity, role, field, one, origin.as_ref().or(raw.as_ref()));
        }
    }
}

/// The parties that a cell names.
fn in_cell(line: &mut Line<'_>, field: &PartyField, raw: &Raw<'_>, at: At<'_>) -> Vec<Named> {
    let text = text_of(&raw.cell);
    let text = if field.html { without_html(&text).into() } else { text };
    let usual: &[&str] = if field.holds == Holds::Names { &[] } else { &BETWEEN_COUNTRIES };
    let (one, more) = pieces(line, field, &text, usual);
    let mut all = Vec::with_capacity(usize::from(one.is_some()) + more.len());
    for part in one.into_iter().chain(more) {
        let part = super::text::clean_line(&part);
        let (word, share) = if field.shares { cut_share(&part) } else { (part.as_ref(), None) };
        let word = line.setting.code_of(word);
        let meaning = field.values.get(word);
        if meaning == Some("") || word.is_empty() {
            continue;
        }
        let word_meant = meaning.unwrap_or(word);
        if field.holds == Holds::Names && meaning.is_none() {
            all.push(Named { country: None, region: None, name: word.to_owned(), share });
            continue;
        }
        let names = line.setting.names;
        if let Some(country) = names.country(word_meant) {
            all.push(Named { country: Some(country), region: None, name: String::new(), share });
        } else if let Some(region) = meaning.and_then(|code| names.region(code)) {
            all.push(Named { country: None, region: Some(region), name: word.to_owned(), share });
        } else if let Some(countries) = in_a_row(names, field, word_meant) {
            let one =
                |country| Named { country: Some(country), region: None, name: String::new(), share: None };
            all.extend(countries.into_iter().map(one));
        } else if field.holds != Holds::Countries {
            all.push(Named { country: None, region: None, name: word_meant.to_owned(), share });
        } else {
            let effect = field.unreadable.unwrap_or(Effect::Error);
            line.unread_country(raw, word, effect, at);
        }
    }
    all
}

/// The entries of a cell, of which most have one. Where the profile says nothing, countries are taken apart
/// at what may stand between them, and names that hold such a sign themselves stay whole.
fn pieces<'t>(
    line: &Line<'_>,
    field: &PartyField,
    text: &'t str,
    usual: &[&str],
) -> (Option<Cow<'t, str>>, Vec<Cow<'t, str>>) {
    // A single word, as most cells of codes have it, is not taken apart by what usually stands between.
    if field.split.is_empty() && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return (Some(Cow::Borrowed(text)), Vec::new());
    }
    // Where names stand behind codes, commas belong to the names.
    if field.holds == Holds::Countries && field.split.is_empty() && line.setting.map.code_end.is_none() {
        let all = split_list_by(text, &|text| {
            let word = if field.shares { cut_share(text).0 } else { text };
            field.values.get(word).is_some() || line.setting.names.country(word).is_some()
        });
        return (None, all.into_iter().map(Cow::Owned).collect());
    }
    (None, split(text, &field.split, usual).into_iter().map(Cow::Borrowed).collect())
}

/// Countries with commas or the like between them, which names of countries have as well (`Congo, Dem.
/// Rep.`): only where every part is a country, or means nothing by the profile.
fn in_a_row(names: &Names<'_>, field: &PartyField, text: &str) -> Option<Vec<String>> {
    let parts: Vec<&str> =
        text.split([',', '/', '+', '&']).map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.len() < 2 {
        return None;
    }
    let parts = parts.into_iter().map(|part| field.values.get(part).unwrap_or(part));
    parts.filter(|part| !part.is_empty()).map(|part| names.country(part)).collect()
}

/// Joins the names of a second column to the countries of the first, in their order.
fn names_beside<'a>(
    line: &mut Line<'a>,
    field: &PartyField,
    named: &mut Vec<Named>,
    at: At<'_>,
) -> Option<Raw<'a>> {
    let (cell, column) = line.cell(&field.name)?;
    let raw = Raw { cell: Cow::Borrowed(cell), at: Some((line.row.number, column)) };
    let text = text_of(&raw.cell);
    let names: Vec<&str> = match named.len() {
        1 => vec![&text],
        _ => split(&text, &field.split, &BETWEEN_COUNTRIES).into_iter().collect(),
    };
    if named.is_empty() {
        for name in names {
            let name = super::text::clean_line(name).into_owned();
            named.push(Named { country: None, region: None, name, share: None });
        }
    } else if names.len() == named.len() {
        for (one, name) in named.iter_mut().zip(names) {
            one.name = super::text::clean_line(name).into_owned();
        }
    } else {
        let effect = field.unreadable.unwrap_or(Effect::Warning);
        line.unread("map-lists-uneven", &raw, &raw.text(), effect, at);
    }
    Some(raw)
}

fn keep(
    line: &mut Line<'_>,
    activity: &mut Activity,
    role: Role,
    field: &PartyField,
    one: Named,
    raw: Option<&Raw<'_>>,
) {
    let (name, kind_said) = kind_behind(field, &one.name);
    let place = one.country.is_some() || one.region.is_some();
    let kind = kind_said
        .or(field.kind.filter(|_| !one.name.is_empty() && one.region.is_none()))
        .unwrap_or_else(|| match (role, place, name.is_empty()) {
            (_, true, true) => PartyKind::Country,
            _ if one.region.is_some() => PartyKind::Country,
            (Role::SecondProvider | Role::RegionalMechanism, false, _) => PartyKind::Multilateral,
            _ => PartyKind::Agency,
        });
    let stem = match (&one.country, &one.region) {
        (Some(code), _) | (None, Some(code)) => [role.as_str(), "-", code].concat(),
        (None, None) => {
            let before = activity.parties.iter().filter(|party| party.role == role && !party.name.is_empty());
            format!("{}-{}", role.as_str(), before.count() + 1)
        }
    };
    let name = Text::of(&line.setting.profile.language, name);
    // What has a share is a place as well.
    let shared = one.region.clone().or_else(|| one.country.as_ref().filter(|_| one.share.is_some()).cloned());
    let country = one.country.or_else(|| field.country.clone().filter(|_| one.region.is_none()));
    let mut party = Party { id: stem, role, kind, country, organisation: None, name };
    let same = |other: &Party| {
        (other.role, &other.country, &other.name) == (party.role, &party.country, &party.name)
            && (place || !party.name.is_empty())
    };
    if activity.parties.iter().any(same) {
        return;
    }
    let id = std::mem::take(&mut party.id);
    party.id = free_id(id, |id| activity.parties.iter().any(|other| other.id == id));
    if let Some(raw) = raw {
        line.found_line(raw, "parties", &party.id);
    }
    if role == Role::Recipient
        && let Some(code) = shared
        && !activity.places.iter().any(|share| share.of.country == code)
    {
        // The record has shares of places, not of parties: `docs/record.md` says how they go together.
        let of = Place { country: code.clone(), part: None };
        let id = format!("place-{code}");
        if let Some(raw) = raw {
            line.found_line(raw, "places", &id);
        }
        activity.places.push(Share { id, of, share: one.share });
    }
    // Most have two; a list makes room for four by itself.
    activity.parties.reserve_exact(if activity.parties.is_empty() { 2 } else { 1 });
    activity.parties.push(party);
}

/// Cuts the kind of body off a name: `World Food Program, Multilateral`.
fn kind_behind(field: &PartyField, name: &str) -> (String, Option<PartyKind>) {
    if let Some(sign) = field.kind_behind.as_deref().filter(|sign| !sign.is_empty()) {
        // The words behind may hold the sign themselves (`Academic, Training and Research`).
        for (at, _) in name.match_indices(sign) {
            let (Some(before), Some(behind)) = (name.get(..at), name.get(at + sign.len()..)) else {
                continue;
            };
            let kind = field.kinds.get(behind.trim()).map(|code| own_code(code, PartyKind::from_code));
            if let Some(kind) = kind {
                return (before.trim().to_owned(), kind);
            }
        }
    }
    (name.to_owned(), None)
}

/// The id, or the id with the first number that makes it free.
pub(super) fn free_id(id: String, taken: impl Fn(&str) -> bool) -> String {
    if !taken(&id) {
        return id;
    }
    (2_u32..).map(|number| format!("{id}-{number}")).find(|id| !taken(id)).unwrap_or_default()
}
