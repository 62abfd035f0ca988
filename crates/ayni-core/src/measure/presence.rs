//! The rows that say in which years an activity took place.

use std::rc::Rc;

use ayni_model::{Activity, Path, ground};

use super::condition;
use super::rows::{Draft, blank, excluded};
use super::share::Weights;
use super::side::{self, Sides};
use super::{Frame, Item, year};

/// The rows that say in which years the activity took place, for each view that the country has of it.
pub(super) fn presence(
    item: &Item<'_>,
    frame: &Frame<'_>,
    sides: &Sides,
    form: &str,
    drafts: &mut Vec<Draft>,
) {
    let activity = item.activity;
    let left_out = presence_ground(activity, frame, form);
    for year in year::of_activity(activity, frame.setting) {
        if !frame.setting.wants(year) {
            continue;
        }
        for direction in sides.views() {
            let mut row = blank(item, "", &Path::root(), form);
            row.year = year;
            row.direction = direction;
            row.role = sides.role(activity, direction);
            row.left_out = match (&left_out, year) {
                (Some(ground), _) => ground.clone(),
                (None, None) => ground::NO_YEAR.to_owned(),
                (None, Some(_)) => String::new(),
            };
            let shared = activity.withheld.is_none();
            let partners =
                Rc::new(if shared { sides.partners(activity, direction, None) } else { Weights::default() });
            let counted = row.left_out.is_empty();
            let empty = activity.resources.is_empty() && shared;
            drafts.push(Draft { row: row.clone(), partners: partners.clone(), shared });
            // That an activity reports nothing that could be measured is itself shown, once a year.
            if empty && counted {
                row.left_out = ground::NO_AMOUNT.to_owned();
                drafts.push(Draft { row, partners, shared });
            }
        }
    }
}

/// Why an activity is not even counted as one: withheld, or outside the method as a whole, or with
/// nothing but resources that the method leaves out.
pub(super) fn presence_ground(activity: &Activity, frame: &Frame<'_>, form: &str) -> Option<String> {
    if activity.withheld.is_some() {
        return Some(ground::WITHHELD.to_owned());
    }
    let facts = frame.facts(activity, form);
    let whole = frame.method().leave_out.iter().find(|exclusion| {
        condition::of_activity(&exclusion.when) && condition::holds(&exclusion.when, &facts)
    });
    if let Some(exclusion) = whole {
        return Some(exclusion.id.clone());
    }
    let mut grounds = activity.resources.iter().map(|resource| {
        let payer = side::payer(activity, resource);
        let mut each =
            resource.measures.iter().map(|m| excluded(activity, resource, Some(m), &payer, frame, form));
        match each.next() {
            None => excluded(activity, resource, None, &payer, frame, form),
            Some(first) => first.filter(|_| each.all(|ground| ground.is_some())),
        }
    });
    let first = grounds.next()??;
    grounds.all(|ground| ground.is_some()).then(|| first.to_owned())
}
