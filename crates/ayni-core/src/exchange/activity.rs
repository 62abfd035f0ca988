//! An agreed partnership as an activity of the register: who takes part and how, what for, where and when. No amounts
//! are made up; who reports it fills them in.

use ayni_model::exchange::Record;
use ayni_model::{
    Activity, ActivityKind, Code, Form, Party, PartyKind, PhaseLine, Place, Request, Role, Share, Status,
    Text,
};
use ayni_model::{PartialDate, reference::Reference};

/// A partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// The organisation's id.
    pub owner: String,
    /// Its name.
    pub name: String,
    /// Its country, where that is known.
    pub country: Option<String>,
    /// What it does in the partnership.
    pub role: Role,
    /// The phases of triangular cooperation that it takes part in.
    pub phases: Vec<String>,
}

/// What an activity is made from.
#[derive(Clone, Copy, Debug)]
pub struct Agreed<'a> {
    /// The organisation that will report it.
    pub reporter: &'a str,
    /// Its id there.
    pub id: &'a str,
    /// What was sought.
    pub sought: &'a Record,
    /// What was given, where it is a record.
    pub given: Option<&'a Record>,
    /// Who takes part.
    pub partners: &'a [Partner],
    /// The day of the agreement.
    pub day: Option<PartialDate>,
}

/// The activity.
pub fn activity(agreed: &Agreed<'_>, reference: &Reference) -> Activity {
    let sought = agreed.sought;
    let mut activity = Activity::new(agreed.reporter, agreed.id, ActivityKind::Project);
    activity.title = sought.text("title").cloned().unwrap_or_default();
    activity.description = sought.text("summary").cloned().unwrap_or_default();
    activity.status = Some(Status::Agreed);
    let date = |name: &str| sought.plain(name).parse::<PartialDate>().ok();
    activity.period.start = date("starts").or(agreed.day);
    activity.period.end = date("ends")
        .filter(|end| activity.period.start.is_none_or(|start| start.first_day() <= end.last_day()));
    let triangular = agreed.partners.iter().any(|one| one.role == Role::SecondProvider);
    activity.form = Some(if triangular { Form::Triangular } else { Form::Bilateral });
    for (at, partner) in agreed.partners.iter().enumerate() {
        let id = format!("party-{}", at + 1);
        for phase in partner.phases.iter().filter(|phase| triangular && reference.knows("phase", phase)) {
            let number = activity.phases.len() + 1;
            activity.phases.push(PhaseLine {
                id: format!("phase-{number}"),
                phase: phase.clone(),
                party: id.clone(),
            });
        }
        activity.parties.push(Party {
            id,
            role: partner.role,
            kind: PartyKind::Agency,
            country: partner.country.clone(),
            organisation: Some(partner.owner.clone()),
            name: Text::of(ayni_model::text::UNDETERMINED, partner.name.clone()),
        });
    }
    let asked = agreed.partners.iter().find(|one| one.owner == sought.owner);
    activity.request = Some(Request {
        country: asked.and_then(|one| one.country.clone()),
        by: asked.map(|one| Text::of(ayni_model::text::UNDETERMINED, one.name.clone())).unwrap_or_default(),
        date: None,
        reference: Some(format!("{}/{}", sought.owner, sought.id)),
    });
    activity.places = of_codes(sought, agreed.given, "places", "place", |code| {
        Some(Place { country: code.to_owned(), part: None })
    });
    let list_of = |lists: [&'static str; 2], code: &str| {
        lists.into_iter().find(|list| reference.knows(list, code)).map(|list| Code::new(list, code))
    };
    activity.sectors =
        of_codes(sought, agreed.given, "sectors", "sector", |code| list_of(["crs", "sector"], code));
    activity.goals = of_codes(sought, agreed.given, "goals", "goal", |code| list_of(["sdg", "sdg"], code));
    activity
}

/// The lines of a list of codes: those of what was sought; where it says none, of what was given. Places are only those
/// of what was sought: it is there that something is done.
fn of_codes<T>(
    sought: &Record,
    given: Option<&Record>,
    field: &str,
    line: &str,
    make: impl Fn(&str) -> Option<T>,
) -> Vec<Share<T>> {
    let own = sought.many(field);
    let other = given.filter(|_| field != "places").map_or(&[][..], |record| record.many(field));
    let codes = if own.is_empty() { other } else { own };
    let made = codes.iter().filter_map(|code| make(code)).enumerate();
    made.map(|(at, of)| Share { id: format!("{line}-{}", at + 1), of, share: None }).collect()
}
