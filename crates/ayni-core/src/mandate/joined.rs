//! The requests of one document that is held in several languages, each once.

use std::collections::BTreeMap;

use ayni_model::mandate::{Document, Part};
use ayni_model::mandate_request::{Request, Understood};

/// A document in one language, with what was understood of it.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// The document.
    pub document: &'a Document,
    /// What was understood of its paragraphs.
    pub understood: &'a [Understood],
}

/// A request in one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Member {
    /// The version, from 0.
    pub version: usize,
    /// What was understood of its paragraph, from 0.
    pub understood: usize,
    /// The request of that paragraph, from 0.
    pub request: usize,
    /// The paragraph of the document, from 0.
    pub paragraph: u32,
}

impl Member {
    /// The request itself.
    pub fn of<'a>(&self, versions: &[Version<'a>]) -> Option<&'a Request> {
        versions.get(self.version)?.understood.get(self.understood)?.requests.get(self.request)
    }
}

/// Where a request stands: the part and number of its paragraph, and which of the paragraphs with that number it is.
type Place = (Part, String, usize);

/// Puts the requests of all versions together: those of one numbered paragraph that have the same kind, or that stand
/// in the same place of as many. What has no counterpart stands alone. In the order of the first version, then of the
/// others.
pub fn joined(versions: &[Version<'_>]) -> Vec<Vec<Member>> {
    let mut groups: Vec<Vec<Member>> = Vec::new();
    let mut known: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
    for (version, one) in versions.iter().enumerate() {
        for (place, members) in places(version, *one) {
            let Some(place) = place else {
                groups.extend(members.into_iter().map(|member| vec![member]));
                continue;
            };
            let there = known.get(&place).cloned().unwrap_or_default();
            let mut free = there.clone();
            let kind = |member: &Member| member.of(versions).map(|request| request.act.kind.as_str());
            let first = |group: &usize| groups.get(*group).and_then(|group| group.first()).copied();
            let mut left = Vec::new();
            let mut found: Vec<(usize, Member)> = Vec::new();
            for member in &members {
                let like =
                    free.iter().position(|group| first(group).is_some_and(|one| kind(&one) == kind(member)));
                match like {
                    Some(at) => found.push((free.remove(at), *member)),
                    None => left.push(*member),
                }
            }
            // As many are left on both sides: a verb was translated otherwise, the request is the same.
            if left.len() == free.len() {
                found.extend(free.drain(..).zip(left.drain(..)));
            }
            for (group, member) in found {
                if let Some(group) = groups.get_mut(group) {
                    group.push(member);
                }
            }
            for member in left {
                known.entry(place.clone()).or_default().push(groups.len());
                groups.push(vec![member]);
            }
        }
    }
    groups
}

/// The requests of a version by where they stand; `None` for those without a number.
fn places(version: usize, one: Version<'_>) -> Vec<(Option<Place>, Vec<Member>)> {
    let numbers: BTreeMap<&str, u32> =
        one.document.paragraphs.iter().map(|one| one.id.as_str()).zip(0..).collect();
    let mut seen: BTreeMap<(Part, &str), usize> = BTreeMap::new();
    let mut all = Vec::new();
    for (understood, paragraph) in one.understood.iter().enumerate() {
        let Some(first) = paragraph.requests.first() else { continue };
        let at = numbers.get(paragraph.paragraph.as_str()).copied().unwrap_or(0);
        let members = (0..paragraph.requests.len())
            .map(|request| Member { version, understood, request, paragraph: at })
            .collect();
        let place = (!first.cite.is_empty()).then(|| {
            let count = seen.entry((first.part, first.cite.as_str())).or_default();
            *count += 1;
            (first.part, first.cite.clone(), *count)
        });
        all.push((place, members));
    }
    all
}
