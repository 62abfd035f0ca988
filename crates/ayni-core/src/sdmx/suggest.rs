//! A map proposed from two structures. A person checks every line of it.

use std::collections::BTreeMap;

use ayni_model::reference::Reference as Sets;
use ayni_model::sdmx::{Component, ComponentKind, ListedCode};
use ayni_model::sdmx_map::{MapDrop, MapRule, SdmxMap};
use serde::{Deserialize, Serialize};

use super::codes::TOTAL;
use super::map::Within;

/// How a line of a proposal came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sure {
    /// The same id.
    Same,
    /// Another id that is in use for the same.
    Likely,
    /// Nothing was found: a person must say.
    Open,
}

/// A proposed map with how sure its lines are, by component.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Proposal {
    /// The map.
    pub map: SdmxMap,
    /// How sure the lines of `to` are.
    pub sure: BTreeMap<String, Sure>,
    /// Codes of the other structure for which there is none of ours, by component of ours.
    pub open: BTreeMap<String, Vec<String>>,
}

/// Ids that other structures use for what ours has.
const ALSO: &[(&str, &[&str])] = &[
    ("PROVIDER", &["DONOR", "COUNTERPART_AREA", "DONOR_COUNTRY"]),
    ("RECIPIENT", &["REF_AREA", "RECIPIENT_COUNTRY", "GEO", "LOCATION"]),
    ("TIME_PERIOD", &["TIME", "YEAR"]),
    ("UNIT_MEASURE", &["UNIT", "CURRENCY"]),
    ("MEASURE", &["MEASURE_TYPE", "INDICATOR"]),
    ("GOAL", &["SDG", "SDG_GOAL"]),
    ("FORM", &["MODALITY", "COOPERATION_FORM"]),
    ("DIRECTION", &["FLOW", "FLOW_TYPE"]),
    ("BASIS", &["FLOW_BASIS", "STAGE"]),
    ("OBS_VALUE", &["VALUE"]),
    ("CONF_STATUS", &["OBS_CONF"]),
];

/// What is said of every observation where the other structure does not say it.
const FIXED: &[(&str, &str)] = &[
    ("FREQ", "A"),
    ("SECTOR", TOTAL),
    ("GOAL", TOTAL),
    ("FORM", TOTAL),
    ("OBS_STATUS", "A"),
    ("CONF_STATUS", "F"),
    ("VALUATION", "_Z"),
    ("UNIT_MULT", "0"),
    ("DECIMALS", "6"),
];

/// Proposes a map from a structure of others to ours.
pub fn suggest(from: &Within<'_>, to: &Within<'_>, reference: &Sets) -> Proposal {
    let mut proposal = Proposal::default();
    proposal.map.from = from.structure.reference.to_string();
    let foreign = |id: &str| from.structure.component(id);
    for component in &to.structure.components {
        let id = component.id.as_str();
        let also = ALSO.iter().find(|(own, _)| *own == id).map(|(_, also)| *also).unwrap_or_default();
        let found = foreign(id)
            .map(|one| (one, Sure::Same))
            .or_else(|| also.iter().find_map(|also| foreign(also)).map(|one| (one, Sure::Likely)));
        let fixed = FIXED.iter().find(|(own, _)| *own == id).map(|(_, code)| (*code).to_owned());
        let needed = !matches!(component.kind, ComponentKind::Attribute { mandatory: false, .. });
        let (rule, sure) = match (found, fixed) {
            (Some((one, sure)), _) => (tabled(one, component, from, to, reference, &mut proposal.open), sure),
            (None, Some(code)) => (MapRule { fixed: Some(code), ..MapRule::default() }, Sure::Likely),
            (None, None) if needed => {
                (MapRule { fixed: Some(String::new()), ..MapRule::default() }, Sure::Open)
            }
            (None, None) => continue,
        };
        proposal.sure.insert(id.to_owned(), sure);
        proposal.map.to.insert(id.to_owned(), rule);
    }
    let used: Vec<&String> = proposal.map.to.values().filter_map(|rule| rule.from.as_ref()).collect();
    let rest = from.structure.dimensions().filter(|one| !used.contains(&&one.id));
    let dropped: Vec<(String, MapDrop)> = rest
        .map(|one| {
            let total = from.codes(&one.id).unwrap_or_default().iter().find(|code| code.id == TOTAL);
            let only = total.map(|code| code.id.clone()).unwrap_or_default();
            (one.id.clone(), MapDrop { only: Some(only), sum: false })
        })
        .collect();
    proposal.map.drop.extend(dropped);
    proposal
}

/// A rule with the codes of the other list in ours: by the same id, as the code of a country, or by name.
fn tabled(
    one: &Component,
    own: &Component,
    from: &Within<'_>,
    to: &Within<'_>,
    reference: &Sets,
    open: &mut BTreeMap<String, Vec<String>>,
) -> MapRule {
    let mut rule = MapRule { from: Some(one.id.clone()), ..MapRule::default() };
    let Some(ours) = to.codes(&own.id) else { return rule };
    let Some(theirs) = from.codes(&one.id) else {
        rule.same = true;
        return rule;
    };
    let known = |id: &str| ours.iter().any(|code| code.id == id);
    let mut by_name: BTreeMap<String, Option<&str>> = BTreeMap::new();
    for code in ours {
        for (_, name) in code.name.iter() {
            // A name that two codes have is no sign.
            by_name
                .entry(name.to_lowercase())
                .and_modify(|found| *found = found.filter(|id| *id == code.id))
                .or_insert(Some(&code.id));
        }
    }
    for code in theirs {
        if known(&code.id) {
            rule.same = true;
            continue;
        }
        let country = country(code, reference).filter(|id| known(id));
        let named = || {
            let names = code.name.iter().map(|(_, name)| name.to_lowercase());
            names.filter_map(|name| by_name.get(&name).copied().flatten()).next().map(str::to_owned)
        };
        match country.or_else(named) {
            Some(ours) => {
                rule.codes.insert(code.id.clone(), ours);
            }
            None => open.entry(own.id.clone()).or_default().push(code.id.clone()),
        }
    }
    rule
}

/// The country of an M49 number or an alpha-2 code.
fn country(code: &ListedCode, reference: &Sets) -> Option<String> {
    let id = code.id.trim_start_matches('0');
    let found = reference.countries.iter().find(|(_, country)| {
        (!country.m49.is_empty() && country.m49.trim_start_matches('0') == id) || country.alpha2 == code.id
    });
    found.map(|(alpha3, _)| alpha3.clone())
}
