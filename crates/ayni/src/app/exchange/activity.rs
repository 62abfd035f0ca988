//! An agreed partnership becomes an activity of the register.

use ayni_core::exchange::activity::{Agreed, Partner as Taking, activity};
use ayni_core::exchange::disclose::disclosed;
use ayni_core::rights::{Act, Relation};
use ayni_model::exchange::{Record, Stage};
use ayni_model::{Activity, Role};
use ayni_store::Expected;

use super::partner::{acting, all_agreed, day_of, none, step};
use super::shelf::{kept_of, published_of};
use super::{Exchange, Viewer, no_record};
use crate::app::Refusal;
use crate::app::desk::{By, Desk};
use crate::app::enter::{self, Became, Entered};

/// Records that refer to an activity, at most so many.
const REFERRING: usize = 20;

/// What of the exchange an activity came from, and what refers to it, as far as somebody is shown it.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// The partnerships that became it, of those that they take part in.
    pub partnerships: Vec<i64>,
    /// What was sought and given, and the records that name the activity.
    pub records: Vec<Record>,
}

/// Where an activity came from. Whoever is shown nothing of a record or partnership is not told that there is one.
pub async fn source(
    desk: &Desk<'_>,
    by: Option<&By>,
    exchange: &Exchange,
    viewer: &Viewer,
    (reporter, id): (&str, &str),
) -> Result<Source, Refusal> {
    let today = enter::today(desk);
    let mut source = Source::default();
    for one in desk.store.partnerships_that_became(reporter, id).await? {
        if let Some(by) = by
            && super::partner::see(desk, by, one.id).await.is_ok()
        {
            source.partnerships.push(one.id);
        }
        let given = Some(one.given).filter(|given| *given != one.sought);
        for number in [Some(one.sought), given].into_iter().flatten().filter(|number| *number != 0) {
            let Ok(kept) = published_of(desk, number).await else { continue };
            source.records.extend(viewer.shown(exchange, &kept.line, &kept.record, today));
        }
    }
    let named = format!("{reporter}/{id}");
    let refers = super::search::referring(desk, exchange, viewer, ("activity", &named), REFERRING).await?;
    source.records.extend(refers);
    let mut seen = std::collections::BTreeSet::new();
    source.records.retain(|record| seen.insert((record.owner.clone(), record.id.clone())));
    Ok(source)
}

/// Makes an activity of the register of an agreed partnership; its reporter, and its id there.
pub async fn make(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    (id, owner): (i64, &str),
) -> Result<(String, String), Refusal> {
    let partnership = acting(desk, by, id, owner, Act::Offer).await?;
    if !partnership.activity.1.is_empty() {
        return Ok(partnership.activity);
    }
    if !all_agreed(&partnership)
        || matches!(partnership.stage, Stage::Suggested | Stage::Contacted | Stage::InTalks)
    {
        return Err(Refusal::refused("exchange-not-agreed", []));
    }
    desk.may_in(by, Act::Enter, owner).await?;
    let sought = of_partner(desk, exchange, owner, partnership.sought).await?.ok_or_else(no_record)?;
    let given = match partnership.given {
        0 => None,
        given => of_partner(desk, exchange, owner, given).await?,
    };
    let names = desk.store.organisations().await?;
    let partners: Vec<Taking> = partnership
        .partners
        .iter()
        .map(|one| Taking {
            name: names
                .iter()
                .find(|named| named.id == one.owner)
                .map_or(&one.owner, |named| &named.name)
                .clone(),
            owner: one.owner.clone(),
            country: Some(one.country.clone()).filter(|country| !country.is_empty()),
            role: Role::from_code(&one.role).unwrap_or(Role::Both),
            phases: one.phases.clone(),
        })
        .collect();
    let agreed =
        partnership.steps.iter().find(|step| step.stage == Stage::Agreed).map(|step| day_of(step.at));
    // The same name however often somebody clicks, so that there is one activity.
    let key = format!("EXCHANGE-{id}");
    let made = activity(
        &Agreed {
            reporter: owner,
            id: &key,
            sought: &sought,
            given: given.as_ref(),
            partners: &partners,
            day: agreed.flatten(),
        },
        &desk.kit.reference,
    );
    // Claimed first: it becomes one activity, also where two partners make one at once.
    if !desk.store.partnership_became(id, owner, &key).await? {
        let there = desk.store.partnership(id).await?.ok_or_else(none)?.activity;
        // Whoever claimed it goes on where they were cut off.
        if there.0 != owner {
            return Ok(there);
        }
    }
    if let Err(refusal) = enter_made(desk, by, made).await {
        desk.store.partnership_became_none(id, owner, &key).await?;
        return Err(refusal);
    }
    if partnership.stage == Stage::Agreed {
        let step = step(desk, by, Stage::UnderWay, owner, "", "");
        desk.store.step_partnership(id, Stage::Agreed, &step, &desk.stamp(by)).await?;
    }
    Ok((owner.to_owned(), key))
}

/// What goes into the register of a partner from a record: of its own all, of another's what is shown to partners. Of
/// a person nothing goes unless they agree.
async fn of_partner(
    desk: &Desk<'_>,
    exchange: &Exchange,
    owner: &str,
    number: i64,
) -> Result<Option<Record>, Refusal> {
    let kept = kept_of(desk, number).await?;
    let person = exchange.kinds.kind(&kept.record.kind).is_none_or(|kind| kind.consent);
    let relation = if kept.line.owner == owner && !person { Relation::Owner } else { Relation::Partner };
    Ok(disclosed(&kept.record, &exchange.kinds, relation, enter::today(desk)))
}

/// Enters the activity that a partnership becomes.
async fn enter_made(desk: &Desk<'_>, by: &By, made: Activity) -> Result<(), Refusal> {
    let entered = Entered { activity: made.clone(), expected: Expected::Nothing };
    let entered = enter::enter(desk, by, vec![entered]).await?;
    let Some(outcome) = entered.outcomes.into_iter().next() else { return Err(none()) };
    match outcome.became {
        Became::New | Became::Changed | Became::Returned | Became::Same => Ok(()),
        Became::Moved(Some(there)) if *there == made => Ok(()),
        Became::Denied(refusal) => Err(refusal),
        Became::Faulty | Became::Moved(_) => Err(Refusal::Content(outcome.findings)),
    }
}
