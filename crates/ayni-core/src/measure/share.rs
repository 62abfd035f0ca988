//! Splits rows over partners, sectors and goals, so that the parts add up to the row exactly.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::amount::share_exactly;
use ayni_model::measure::{MeasureRow, ShareRow};
use ayni_model::reference::Reference;
use ayni_model::{Activity, Amount, Place};

/// Codes with their weights, in code order; empty where nothing was stated.
#[derive(Clone, Debug, Default)]
pub(super) struct Weights(Vec<(String, Amount)>);

impl Weights {
    /// Equal parts.
    pub fn equal(codes: impl IntoIterator<Item = String>) -> Weights {
        Weights::stated(codes.into_iter().map(|code| (code, None)).collect())
    }

    /// By the shares stated. Lines without a share take equal parts of what the others leave open;
    /// what is then still open is a line with the empty code. Equal codes are one line. Shares above
    /// a whole are taken as weights; a negative share makes all of them void.
    pub fn stated(lines: Vec<(String, Option<Amount>)>) -> Weights {
        if lines.iter().any(|(_, share)| share.is_some_and(Amount::is_negative)) {
            return Weights::default();
        }
        let given = lines.iter().filter_map(|(_, share)| *share).try_fold(Amount::ZERO, Amount::plus);
        let Ok(given) = given else {
            return Weights::default();
        };
        let open = Amount::ONE.minus(given).unwrap_or(Amount::ZERO).max(Amount::ZERO);
        let unstated = lines.iter().filter(|(_, share)| share.is_none()).count();
        let mut merged: BTreeMap<String, Amount> = BTreeMap::new();
        let mut add = |code: String, weight: Amount| {
            let sum = merged.entry(code).or_insert(Amount::ZERO);
            *sum = sum.plus(weight).unwrap_or(*sum);
        };
        if lines.is_empty() {
            return Weights::default();
        }
        if unstated == lines.len() {
            // Whole weights, so that thirds are thirds and not 0.333333.
            lines.into_iter().for_each(|(code, _)| add(code, Amount::ONE));
        } else {
            // In code order, so that the millionths left over do not depend on the order of lines.
            let mut codes: Vec<&str> =
                lines.iter().filter(|(_, share)| share.is_none()).map(|(code, _)| code.as_str()).collect();
            codes.sort_unstable();
            let parts = share_exactly(open, &vec![Amount::ONE; codes.len()]).unwrap_or_default();
            for (code, part) in codes.into_iter().zip(parts) {
                add(code.to_owned(), part);
            }
            if unstated == 0 && !open.is_zero() {
                add(String::new(), open);
            }
            for (code, share) in lines.iter() {
                if let Some(share) = share {
                    add(code.clone(), *share);
                }
            }
        }
        Weights(merged.into_iter().filter(|(_, weight)| !weight.is_zero()).collect())
    }

    /// Adds the parts of a row to a share table; without weights the whole row under the empty code.
    pub fn split(&self, row: &MeasureRow, out: &mut Vec<ShareRow>) {
        match self.0.as_slice() {
            [] => return out.push(ShareRow::whole(row, "")),
            [(code, _)] => return out.push(ShareRow::whole(row, code)),
            _ => {}
        }
        if row.parts() == [None; 3] {
            return out.extend(self.0.iter().map(|(code, _)| ShareRow::whole(row, code)));
        }
        let weights: Vec<Amount> = self.0.iter().map(|(_, weight)| *weight).collect();
        let parts = |whole: Option<Amount>| whole.and_then(|whole| share_exactly(whole, &weights));
        let parts = row.parts().map(parts);
        for (at, (code, _)) in self.0.iter().enumerate() {
            let own = parts.each_ref().map(|parts| parts.as_ref().and_then(|parts| parts.get(at).copied()));
            out.push(ShareRow { parts: Some(Box::new(own)), ..ShareRow::whole(row, code) });
        }
    }
}

/// The sectors of an activity as `list:code`. A five-digit CRS purpose code counts under its
/// three-digit sector; codes of other lists stand as they are, and lists are not mixed.
pub(super) fn sectors(activity: &Activity, reference: &Reference) -> Weights {
    let lines =
        activity.sectors.iter().map(|line| (sector(&line.of.list, &line.of.code, reference), line.share));
    Weights::stated(lines.collect())
}

fn sector(list: &str, code: &str, reference: &Reference) -> String {
    if list == "crs" {
        let parent = reference.list("crs").entries.get(code).map(|entry| entry.parent.as_str()).unwrap_or("");
        let above = if parent.is_empty() { code.get(..3).unwrap_or(code) } else { parent };
        if reference.knows("sector", above) {
            return format!("sector:{above}");
        }
    }
    format!("{list}:{code}")
}

/// The places of an activity, with the part of the country where one is named: `XBB/Puno`.
pub(super) fn places(activity: &Activity) -> Weights {
    let code = |place: &Place| match place.part.as_deref() {
        Some(part) if !part.is_empty() => format!("{}/{part}", place.country),
        _ => place.country.clone(),
    };
    Weights::stated(activity.places.iter().map(|line| (code(&line.of), line.share)).collect())
}

/// The markers of an activity with their scores, in code order: `gender:2`.
pub(super) fn markers(activity: &Activity) -> BTreeSet<String> {
    activity.markers.iter().map(|marker| format!("{}:{}", marker.code, marker.score)).collect()
}

/// The whole row under each code, or under the empty one where there is none: markers are no parts.
pub(super) fn repeat(codes: &BTreeSet<String>, row: &MeasureRow, out: &mut Vec<ShareRow>) {
    if codes.is_empty() {
        out.push(ShareRow::whole(row, ""));
    }
    out.extend(codes.iter().map(|code| ShareRow::whole(row, code)));
}

/// The goals of an activity; a target (3.8) counts under its goal (3).
pub(super) fn goals(activity: &Activity) -> Weights {
    let goal = |code: &str| code.split('.').next().unwrap_or(code).to_owned();
    Weights::stated(activity.goals.iter().map(|line| (goal(&line.of.code), line.share)).collect())
}
