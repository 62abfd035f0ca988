//! Where a request stands on a day.

use ayni_model::Day;
use ayni_model::mandate_follow::{FollowGround, FollowState, FollowUp, Standing};
use ayni_model::mandate_request::{Repeats, Request};

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
