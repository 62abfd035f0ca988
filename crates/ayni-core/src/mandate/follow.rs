//! Where a request stands on a day.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::Day;
use ayni_model::mandate_follow::{FollowGround, FollowState, FollowUp, Standing};
use ayni_model::mandate_request::{Repeats, Request};
use ayni_model::mandate_said::{Said, SaidLine};

/// Where a request stands on a day, by what people said and did. What the program only suggests changes nothing, and
/// where nothing is known, nothing is claimed.
pub fn standing(request: &Request, follow: &FollowUp, today: Day) -> Standing {
    let due = request.due.iter().filter(|due| due.repeats == Repeats::Once);
    let date = due.filter_map(|due| due.date).max_by_key(|date| date.last_day());
    let passed = date.is_some_and(|date| date.last_day() < today);
    let stands = |state, ground| Standing { state, ground, statement: None, date };
    if follow.replaced_by.is_some() {
        return stands(FollowState::Replaced, FollowGround::ReplacedBy);
    }
    let last = follow.statements.iter().enumerate().rfind(|(_, said)| said.on <= today);
    if let Some((at, said)) = last {
        let open = matches!(said.state, FollowState::NotBegun | FollowState::UnderWay);
        let (state, ground) = match open && passed {
            true => (FollowState::Overdue, FollowGround::DatePassed),
            false => (said.state, FollowGround::Said),
        };
        return Standing { statement: Some(at), ..stands(state, ground) };
    }
    let confirmed = follow.evidence.iter().any(|evidence| evidence.is_confirmed());
    let begun = follow.steps.iter().any(|step| step.done.is_some());
    let is_followed = confirmed || !follow.steps.is_empty() || !follow.responsible.is_empty();
    match (is_followed, passed) {
        (false, _) => stands(FollowState::CannotBeJudged, FollowGround::NothingKnown),
        (true, true) => stands(FollowState::Overdue, FollowGround::DatePassed),
        (true, false) if confirmed => stands(FollowState::UnderWay, FollowGround::Evidence),
        (true, false) if begun => stands(FollowState::UnderWay, FollowGround::Steps),
        (true, false) => match date {
            Some(_) => stands(FollowState::NotBegun, FollowGround::BeforeDate),
            None => stands(FollowState::NotBegun, FollowGround::Steps),
        },
    }
}

/// Where people said that the logs of requests belong which stand in no document any more: by their ids. What was said
/// last counts, and what was carried on is followed to a request that is known; of one that is known nothing is carried away.
pub fn carried(lines: &[SaidLine], known: &BTreeSet<String>) -> BTreeMap<String, String> {
    let mut to: BTreeMap<&str, (i64, &str)> = BTreeMap::new();
    for line in lines.iter().filter(|line| !known.contains(&line.request)) {
        if let Said::CarriedTo { request } = &line.said
            && to.get(line.request.as_str()).is_none_or(|(number, _)| *number < line.number)
        {
            to.insert(&line.request, (line.number, request));
        }
    }
    let last = |from: &str| {
        let mut seen = BTreeSet::from([from]);
        let mut at = from;
        while let Some((_, next)) = to.get(at) {
            if !seen.insert(next) {
                break;
            }
            at = next;
        }
        at.to_owned()
    };
    to.keys().map(|from| ((*from).to_owned(), last(from))).collect()
}

/// Where the log of a request that no document asks any more belongs: the rules read its paragraph better by now, and the
/// phrase that was its second is its first. Its id ends with that number; where the same paragraph of the same document asks
/// for one thing only, that is the request. `known` are the ids of all requests; a request that is known moves nowhere, and
/// where a paragraph asks for several things nothing says which was meant.
pub fn moved<'a>(
    said: impl IntoIterator<Item = &'a str>,
    known: impl IntoIterator<Item = &'a str>,
) -> BTreeMap<String, String> {
    let mut lost: BTreeSet<&str> = said.into_iter().collect();
    let mut stems: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    let mut ids = Vec::new();
    for id in known {
        lost.remove(id);
        ids.push(id);
    }
    if lost.is_empty() {
        return BTreeMap::new();
    }
    for id in ids {
        if let Some((stem, _)) = id.rsplit_once('-') {
            stems.entry(stem).and_modify(|only| *only = None).or_insert(Some(id));
        }
    }
    let to = |id: &&str| stems.get(id.rsplit_once('-')?.0).copied().flatten();
    lost.iter().filter_map(|id| Some(((*id).to_owned(), to(id)?.to_owned()))).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use ayni_model::Day;

    use super::{Said, SaidLine, carried, moved};

    #[test]
    fn a_log_is_carried_to_where_it_was_said_last_that_it_belongs() {
        let line = |number, request: &str, to: &str| SaidLine {
            number,
            request: request.to_owned(),
            by: "7".to_owned(),
            on: Day::constant(2026, 2, 3),
            said: Said::CarriedTo { request: to.to_owned() },
        };
        let mut lines = vec![
            line(1, "a", "b"),
            line(4, "b", "d"),
            line(2, "a", "c"),
            line(5, "a", "b"),
            // Its text was kept again: what was said of it stays with it.
            line(6, "d", "a"),
            // Round in a ring of two that nothing has: each stays with the last before the ring closes.
            line(7, "x", "y"),
            line(8, "y", "x"),
        ];
        let known = BTreeSet::from(["d".to_owned()]);
        let expected = [("a", "d"), ("b", "d"), ("x", "y"), ("y", "x")];
        for _ in 0..lines.len() {
            lines.rotate_left(1);
            let carried = carried(&lines, &known);
            let told: Vec<_> = carried.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
            assert_eq!(told, expected, "whatever the order");
        }
    }

    #[test]
    fn a_log_moves_to_the_only_request_of_its_paragraph() {
        let known = ["a-res-1.0aa-1", "a-res-1.0bb-1", "a-res-1.0bb-2", "a-res-1.0cc-2-1"];
        let said = ["a-res-1.0aa-2", "a-res-1.0bb-3", "a-res-1.0bb-2", "a-res-1.0cc-1", "a-res-1.0dd-1"];
        let moved = moved(said, known);
        let told: Vec<(&str, &str)> = moved.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
        // Of two requests nothing says which was meant, and a paragraph that repeats is another.
        assert_eq!(told, [("a-res-1.0aa-2", "a-res-1.0aa-1")]);
    }
}
