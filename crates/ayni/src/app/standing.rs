//! What is done to an activity beside changing it: it is reviewed, shared, remarked on, withdrawn, emptied.

use std::collections::BTreeMap;

use ayni_core::rights::{Act, On};
use ayni_core::search::Filter;
use ayni_model::finding::Arg;
use ayni_store::{Expected, Organisation, Remark, Standing, Store, Verdict};

use super::Refusal;
use super::desk::{By, Desk, may_within, within};
use super::search::{self, Sees};

/// The longest remark, in characters.
pub const REMARK: usize = 4_000;

/// Remarks that a page shows; the newest.
const SHOWN: i64 = 100;

/// How many activities are shared by one act.
pub const SHARED_AT_ONCE: u32 = 5_000;

/// What somebody may do to an activity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Acts {
    /// Change it, attach a file.
    pub enter: bool,
    /// Withdraw it.
    pub withdraw: bool,
    /// Share it with everyone on the node, or no longer.
    pub share: bool,
    /// Write a remark.
    pub remark: bool,
    /// Accept it or send it back.
    pub review: bool,
    /// Empty a version.
    pub redact: bool,
}

/// How much of an activity somebody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// Nothing.
    Nothing,
    /// What is shared with everyone: the newest version.
    Shared,
    /// All, with its history and what is said to it.
    All,
}

/// How much of an activity is seen by who sees all activities of some, or what is shared.
pub fn sight(sees: Option<&Sees>, reporter: &str, standing: Option<&Standing>) -> Sight {
    match sees {
        None => Sight::All,
        Some(sees) if sees.reporters.iter().any(|one| one == reporter) => Sight::All,
        Some(sees) if sees.shared && standing.is_some_and(|one| one.shared && one.present) => Sight::Shared,
        Some(_) => Sight::Nothing,
    }
}

/// What the actor may do to an activity.
pub async fn acts(desk: &Desk<'_>, by: &By, reporter: &str, standing: &Standing) -> Result<Acts, Refusal> {
    let all = desk.store.organisations().await?;
    let may = |act| may_within(by, act, reporter, &all).is_ok();
    Ok(Acts {
        enter: may(Act::Enter),
        withdraw: standing.present && may(Act::Withdraw),
        share: standing.present && may(Act::Share),
        remark: may(Act::Remark),
        review: standing.present && may_review(by, reporter, standing, &all).is_ok(),
        redact: may(Act::Redact),
    })
}

/// Where an activity stands; refused for one that the register does not have.
pub async fn of(desk: &Desk<'_>, reporter: &str, id: &str) -> Result<Standing, Refusal> {
    let found = desk.store.standing(reporter, id).await?;
    found.ok_or_else(|| Refusal::refused("app-no-activity", [("id", Arg::Text(id.to_owned()))]))
}

/// Accepts the newest version of an activity, or sends it back with a reason; nobody does so with their own.
/// `number` is the version that the reviewer has seen.
pub async fn review(
    desk: &Desk<'_>,
    by: &By,
    (reporter, id): (&str, &str),
    number: i64,
    verdict: Verdict<'_>,
) -> Result<(), Refusal> {
    // Who may not review here at all is not told what there is.
    desk.may_in(by, Act::Review, reporter).await?;
    let standing = of(desk, reporter, id).await?;
    may_review(by, reporter, &standing, &desk.store.organisations().await?)?;
    let done = match verdict {
        Verdict::Accepted => desk.store.review(standing.activity, number, verdict, &desk.stamp(by)).await?,
        Verdict::Returned(why) => {
            let why = said(why)?;
            desk.store.review(standing.activity, number, Verdict::Returned(&why), &desk.stamp(by)).await?
        }
    };
    if done { Ok(()) } else { Err(Refusal::refused("entry-moved", [])) }
}

fn may_review(by: &By, reporter: &str, standing: &Standing, all: &[Organisation]) -> Result<(), Refusal> {
    let within = within(reporter, all);
    by.may(Act::Review, &On { within: &within, ..On::default() })?;
    for author in &standing.authors {
        by.may(Act::Review, &On { within: &within, by: Some(*author), ..On::default() })?;
    }
    Ok(())
}

/// Shares an activity with everyone on the node, or no longer.
pub async fn share(
    desk: &Desk<'_>,
    by: &By,
    (reporter, id): (&str, &str),
    shared: bool,
) -> Result<(), Refusal> {
    desk.may_in(by, Act::Share, reporter).await?;
    let standing = of(desk, reporter, id).await?;
    desk.store.share(&[standing.activity], shared, &desk.stamp(by)).await?;
    Ok(())
}

/// What sharing a list would do, or did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SharedList {
    /// How many activities.
    pub count: u64,
    /// Whether there are more of them, which another act has to share.
    pub more: bool,
}

/// How many activities that meet a filter the actor could share, and are not shared yet.
pub async fn to_share(desk: &Desk<'_>, by: &By, filter: &Filter) -> Result<SharedList, Refusal> {
    let found = found_to_share(desk, by, filter).await?;
    Ok(bounded(found.len()))
}

/// Shares what meets a filter and is the actor's to share, up to [`SHARED_AT_ONCE`] activities.
pub async fn share_list(desk: &Desk<'_>, by: &By, filter: &Filter) -> Result<SharedList, Refusal> {
    let mut found = found_to_share(desk, by, filter).await?;
    let more = bounded(found.len()).more;
    found.truncate(SHARED_AT_ONCE as usize);
    let count = desk.store.share(&found, true, &desk.stamp(by)).await?;
    Ok(SharedList { count, more })
}

async fn found_to_share(desk: &Desk<'_>, by: &By, filter: &Filter) -> Result<Vec<i64>, Refusal> {
    let all = desk.store.organisations().await?;
    let sees = match by.may(Act::Share, &On::default()) {
        Ok(()) => None,
        Err(refusal) => {
            let reporters = theirs(by, Act::Share, &all);
            if reporters.is_empty() {
                return Err(refusal);
            }
            Some(Sees { reporters, shared: false })
        }
    };
    let mut query = search::query(filter, sees.as_ref());
    query.tokens.push(ayni_store::SearchToken::Is(ayni_store::NOT_SHARED.to_owned()));
    Ok(desk.store.found(&query, SHARED_AT_ONCE + 1).await?)
}

fn bounded(found: usize) -> SharedList {
    let most = SHARED_AT_ONCE as usize;
    SharedList { count: found.min(most) as u64, more: found > most }
}

/// The organisations in which somebody may do something: those that are listed, and those of their roles.
pub fn theirs(by: &By, act: Act, all: &[Organisation]) -> Vec<String> {
    let mut ids: Vec<String> = all.iter().map(|one| one.id.clone()).collect();
    if let By::Person(actor) = by {
        ids.extend(actor.memberships.iter().map(|of| of.organisation.clone()).filter(|id| !id.is_empty()));
    }
    ids.sort();
    ids.dedup();
    ids.retain(|id| may_within(by, act, id, all).is_ok());
    ids
}

/// Withdraws an activity: it is no longer counted, and its history stays. `expected` is what its withdrawer has
/// seen. The number of the act, by which it is undone.
pub async fn withdraw(
    desk: &Desk<'_>,
    by: &By,
    (reporter, id): (&str, &str),
    expected: Expected,
) -> Result<i64, Refusal> {
    desk.may_in(by, Act::Withdraw, reporter).await?;
    of(desk, reporter, id).await?;
    let act = desk.store.withdraw(reporter, id, expected, &desk.stamp(by)).await?;
    act.ok_or_else(|| Refusal::refused("entry-moved", []))
}

/// Empties a version that must not be kept.
pub async fn redact(
    desk: &Desk<'_>,
    by: &By,
    (reporter, id): (&str, &str),
    number: i64,
) -> Result<(), Refusal> {
    desk.may_in(by, Act::Redact, reporter).await?;
    of(desk, reporter, id).await?;
    match desk.store.redact(reporter, id, number, &desk.stamp(by)).await? {
        0 => Err(Refusal::refused(
            "app-no-version",
            [("version", Arg::Text(number.to_string())), ("id", Arg::Text(id.to_owned()))],
        )),
        _ => {
            desk.kit.reported.forget(reporter);
            Ok(())
        }
    }
}

/// Keeps a remark on an activity.
pub async fn remark(
    desk: &Desk<'_>,
    by: &By,
    (reporter, id): (&str, &str),
    text: &str,
) -> Result<(), Refusal> {
    desk.may_in(by, Act::Remark, reporter).await?;
    let standing = of(desk, reporter, id).await?;
    let text = said(text)?;
    Ok(desk.store.remark(standing.activity, standing.number, &text, &desk.stamp(by)).await?)
}

/// The remarks on an activity, newest first, with the names of who wrote them.
pub async fn remarks(desk: &Desk<'_>, activity: i64) -> Result<(Vec<Remark>, Names), Refusal> {
    let remarks = desk.store.remarks(activity, SHOWN).await?;
    let names = names(desk.store, remarks.iter().filter_map(|remark| remark.person)).await?;
    Ok((remarks, names))
}

/// People by number; one who left has no name any more.
pub type Names = BTreeMap<i64, String>;

/// The names of people.
pub async fn names(store: &Store, people: impl Iterator<Item = i64>) -> Result<Names, Refusal> {
    let mut names = Names::new();
    for id in people {
        if let std::collections::btree_map::Entry::Vacant(place) = names.entry(id) {
            place.insert(store.person(id).await?.map(|person| person.name).unwrap_or_default());
        }
    }
    Ok(names)
}

/// A moment as a day.
pub fn day(at: i64) -> Option<ayni_model::PartialDate> {
    let moment = jiff::Timestamp::from_second(at).ok()?;
    Some(moment.to_zoned(jiff::tz::TimeZone::UTC).date().into())
}

/// Words that somebody says: not empty, not too long.
fn said(text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > REMARK {
        return Err(Refusal::usage("entry-bad-remark", [("most", Arg::Count(REMARK as u64))]));
    }
    Ok(text.to_owned())
}

/// Whether somebody may enter activities at all, and for whom: the organisations; `None` for any.
pub async fn enters_for(desk: &Desk<'_>, by: &By) -> Result<Option<Vec<String>>, Refusal> {
    match by.may(Act::Enter, &On::default()) {
        Ok(()) => Ok(None),
        Err(refusal) => {
            let all = desk.store.organisations().await?;
            let organisations = theirs(by, Act::Enter, &all);
            if organisations.is_empty() { Err(refusal) } else { Ok(Some(organisations)) }
        }
    }
}

/// The moment in words that people read beside a name.
pub fn moment(at: i64) -> String {
    let moment = jiff::Timestamp::from_second(at).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    moment.to_zoned(jiff::tz::TimeZone::UTC).strftime("%H:%M UTC").to_string()
}
