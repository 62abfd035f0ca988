//! A partnership goes its way: somebody suggests it or writes, the other answers, all agree; it becomes an activity of
//! the register.

use ayni_core::rights::{Act, Relation};
use ayni_model::exchange::{Side, Stage, Step};
use ayni_model::finding::Arg;
use ayni_model::{Day, PartialDate, Role};
use ayni_store::{Agreement, ContactLimit, ExchangeState, Message, NewPartner, Partnership};

use super::shelf::{Kept, country_of, kept_of, published_of, readable};
use super::{Exchange, Viewer, no_record};
use crate::app::Refusal;
use crate::app::desk::{By, Desk};
use crate::app::enter;

/// The longest message, in characters.
pub const MESSAGE: usize = 4_000;

/// The longest note beside a step, in characters.
pub const NOTE: usize = 1_000;

/// New contacts of an organisation or a person within a day.
const CONTACTS: i64 = 20;

/// Messages of an organisation within a day.
const MESSAGES: i64 = 200;

const DAY: i64 = 86_400;

/// The roles that a partner may have.
pub const ROLES: [Role; 5] =
    [Role::Provider, Role::SecondProvider, Role::Recipient, Role::Both, Role::RegionalMechanism];

/// A partnership as one of its partners sees it.
pub struct Seen {
    /// The partnership.
    pub partnership: Partnership,
    /// What is sought.
    pub sought: Option<Kept>,
    /// What is given.
    pub given: Option<Kept>,
    /// What was written.
    pub messages: Vec<Message>,
    /// The partners for which who looks acts: writes, goes on.
    pub acts: Vec<String>,
    /// Those for which they may agree.
    pub agrees: Vec<String>,
}

/// Whether all partners have agreed, so that addresses are shown.
pub fn all_agreed(partnership: &Partnership) -> bool {
    partnership.partners.iter().all(|one| one.agreed.is_some())
}

impl Seen {
    /// Whom to turn to at a partner: name and address, where its record names them; nothing before all have agreed.
    pub fn contacts(&self, exchange: &Exchange, viewer: &Viewer, owner: &str, today: Day) -> Vec<String> {
        if !all_agreed(&self.partnership) {
            return Vec::new();
        }
        let records = [&self.sought, &self.given].into_iter().flatten();
        let shown = records
            .filter(|kept| kept.line.owner == owner && viewer.relation(&kept.line) >= Relation::Partner)
            .filter_map(|kept| viewer.shown(exchange, &kept.line, &kept.record, today));
        let texts = shown
            .flat_map(|record| ["contact_name", "contact_email"].map(|name| record.plain(name).to_owned()));
        texts.filter(|text| !text.is_empty()).collect()
    }

    /// Whether who looks is told the person who acted for a partner: their own people, all once all have agreed.
    pub fn names(&self, owner: &str) -> bool {
        all_agreed(&self.partnership) || self.acts.iter().any(|one| one == owner)
    }
}

pub(super) fn none() -> Refusal {
    Refusal::refused("exchange-no-partnership", [])
}

/// The steps that a partner takes by saying so. Contact and talks come by what is written, agreement by agreeing.
pub fn steps(from: Stage) -> impl Iterator<Item = Stage> {
    let by_saying = |stage: &Stage| !matches!(stage, Stage::Contacted | Stage::InTalks | Stage::Agreed);
    from.next().iter().copied().filter(by_saying)
}

/// Suggests to the owners of two records that these fit. Who suggests need not take part: an office that knows both.
pub async fn suggest(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    (sought, given): (i64, i64),
    acting: &str,
    note: &str,
) -> Result<i64, Refusal> {
    desk.may_in(by, Act::Offer, acting).await?;
    if note.chars().count() > NOTE {
        return Err(super::too_long(NOTE));
    }
    let viewer = Viewer::of(desk, Some(by)).await?;
    let (sought, given) =
        (open(desk, exchange, &viewer, sought).await?, open(desk, exchange, &viewer, given).await?);
    let side = |kept: &Kept| exchange.kinds.kind(&kept.record.kind).map(|kind| kind.side);
    if (side(&sought), side(&given)) != (Some(Side::Seeks), Some(Side::Gives)) {
        return Err(Refusal::usage("exchange-only-needs", []));
    }
    if sought.line.owner == given.line.owner {
        return Err(Refusal::refused("exchange-own-partner", []));
    }
    let partners = [
        NewPartner { owner: &sought.line.owner, role: "recipient", country: country_of(&sought.record) },
        NewPartner { owner: &given.line.owner, role: "provider", country: country_of(&given.record) },
    ];
    let step = step(desk, by, Stage::Suggested, acting, "", note.trim());
    let of = (sought.line.id, given.line.id);
    let limit = modest(desk, true);
    let begun = desk.store.begin_partnership(of, &partners, (&step, None), limit, &desk.stamp(by)).await?;
    let (id, new) = begun.ok_or_else(|| too_many(CONTACTS))?;
    // Where they have found each other already nobody is told again.
    if new {
        super::saved::tell_partners(desk, id, acting).await?;
    }
    Ok(id)
}

/// A record that is shown to who looks and still holds.
async fn open(desk: &Desk<'_>, exchange: &Exchange, viewer: &Viewer, record: i64) -> Result<Kept, Refusal> {
    let today = enter::today(desk);
    let kept = published_of(desk, record).await?;
    viewer.shown(exchange, &kept.line, &kept.record, today).ok_or_else(no_record)?;
    if !super::search::holds(&kept.line.until, today) {
        return Err(Refusal::refused("exchange-has-expired", []));
    }
    Ok(kept)
}

/// Begins a partnership between two records, or between a record and an organisation, with a first message. Where one is
/// under way between the same two, or was suggested to them, that one goes on.
pub async fn begin(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    (record, own): (i64, i64),
    acting: &str,
    words: &str,
) -> Result<i64, Refusal> {
    desk.may_in(by, Act::Offer, acting).await?;
    let words = text(words, MESSAGE)?;
    let other = open(desk, exchange, &Viewer::of(desk, Some(by)).await?, record).await?;
    if other.line.owner == acting {
        return Err(Refusal::refused("exchange-own-partner", []));
    }
    let mine = match own {
        0 => None,
        own => {
            let own = published_of(desk, own).await?;
            if own.line.owner != acting {
                return Err(no_record());
            }
            Some(own)
        }
    };
    let side = |kept: &Kept| exchange.kinds.kind(&kept.record.kind).map(|kind| kind.side);
    // What is sought stands first; an offer that nobody has written a need for is sought by who asks for it.
    let other_seeks = side(&other) == Some(Side::Seeks);
    let (sought, given) = match (other_seeks, &mine) {
        (true, mine) => (other.line.id, mine.as_ref().map_or(0, |one| one.line.id)),
        (false, Some(mine)) => (mine.line.id, other.line.id),
        (false, None) => (other.line.id, other.line.id),
    };
    let own_country = mine.as_ref().map(|one| country_of(&one.record).to_owned());
    let own_country = match own_country {
        Some(country) if !country.is_empty() => country,
        _ => country_of_owner(desk, acting).await?,
    };
    let (own_role, other_role) =
        if other_seeks { ("provider", "recipient") } else { ("recipient", "provider") };
    let partners = [
        NewPartner { owner: acting, role: own_role, country: &own_country },
        NewPartner { owner: &other.line.owner, role: other_role, country: country_of(&other.record) },
    ];
    let step = step(desk, by, Stage::Contacted, acting, "", "");
    let (of, limit) = ((sought, given), modest(desk, true));
    let begun =
        desk.store.begin_partnership(of, &partners, (&step, Some(words)), limit, &desk.stamp(by)).await?;
    let (id, new) = begun.ok_or_else(|| too_many(CONTACTS))?;
    if new {
        super::saved::tell_partners(desk, id, acting).await?;
    } else {
        let partnership = desk.store.partnership(id).await?.ok_or_else(none)?;
        say(desk, by, &partnership, acting, words).await?;
    }
    Ok(id)
}

/// Keeps what a partner writes, and tells the others. The first that is written of a suggestion is the contact, the first
/// answer of the other side the beginning of talks.
async fn say(
    desk: &Desk<'_>,
    by: &By,
    partnership: &Partnership,
    owner: &str,
    words: &str,
) -> Result<(), Refusal> {
    let contact = partnership.steps.iter().find(|step| step.stage == Stage::Contacted);
    let stage = match (partnership.stage, contact) {
        (Stage::Suggested, _) => Some(Stage::Contacted),
        (Stage::Contacted, Some(contact)) if contact.owner != owner => Some(Stage::InTalks),
        _ => None,
    };
    let step = stage.map(|stage| step(desk, by, stage, owner, "", ""));
    let step = step.as_ref().map(|step| (partnership.stage, step));
    let (of, limit) = ((partnership.id, owner), modest(desk, false));
    let kept = desk.store.add_message(of, words, step, limit, &desk.stamp(by)).await?;
    kept.ok_or_else(|| too_many(MESSAGES))?;
    super::saved::tell_partners(desk, partnership.id, owner).await
}

/// The country of an organisation, as far as its records say.
async fn country_of_owner(desk: &Desk<'_>, owner: &str) -> Result<String, Refusal> {
    let own = desk.store.records_of(&[owner.to_owned()], 200).await?;
    let own = own.into_iter().filter(|line| line.state == ExchangeState::Published).filter_map(readable);
    let country = own.map(|one| country_of(&one.record).to_owned()).find(|country| !country.is_empty());
    Ok(country.unwrap_or_default())
}

/// The end of mass contact: more than anybody who means it writes in a day.
fn modest(desk: &Desk<'_>, begins: bool) -> ContactLimit {
    let begun = if begins { CONTACTS } else { i64::MAX };
    ContactLimit { since: desk.now - DAY, begun, sent: MESSAGES }
}

fn too_many(most: i64) -> Refusal {
    Refusal::refused("exchange-too-many", [("most", Arg::Count(most.unsigned_abs()))])
}

pub(super) fn step(desk: &Desk<'_>, by: &By, stage: Stage, owner: &str, next: &str, note: &str) -> Step {
    Step {
        stage,
        at: desk.now,
        owner: owner.to_owned(),
        person: by.person(),
        next: next.to_owned(),
        note: note.to_owned(),
    }
}

fn text(words: &str, most: usize) -> Result<&str, Refusal> {
    let words = words.trim();
    if words.is_empty() {
        return Err(Refusal::usage("exchange-no-words", []));
    }
    if words.chars().count() > most {
        return Err(super::too_long(most));
    }
    Ok(words)
}

/// A partnership, for who works for one of its partners.
pub async fn see(desk: &Desk<'_>, by: &By, id: i64) -> Result<Seen, Refusal> {
    let mut partnership = desk.store.partnership(id).await?.ok_or_else(none)?;
    let (reporter, activity) = &partnership.activity;
    // A claim to an activity that did not come about is none.
    if !activity.is_empty() && desk.store.standing(reporter, activity).await?.is_none() {
        partnership.activity = (String::new(), String::new());
    }
    let mut seen = Seen {
        sought: None,
        given: None,
        messages: Vec::new(),
        acts: Vec::new(),
        agrees: Vec::new(),
        partnership,
    };
    let mut sees = false;
    for partner in &seen.partnership.partners {
        let owner = &partner.owner;
        sees |= desk.may_in(by, Act::See, owner).await.is_ok();
        if desk.may_in(by, Act::Offer, owner).await.is_ok() {
            sees = true;
            seen.acts.push(owner.clone());
        }
        if partner.agreed.is_none() && desk.may_in(by, Act::Partner, owner).await.is_ok() {
            seen.agrees.push(owner.clone());
        }
    }
    if !sees {
        // Whoever does not take part is not told that there is one.
        return Err(none());
    }
    seen.messages = desk.store.messages(id).await?;
    seen.sought = kept_of(desk, seen.partnership.sought).await.ok();
    if seen.partnership.given != seen.partnership.sought && seen.partnership.given != 0 {
        seen.given = kept_of(desk, seen.partnership.given).await.ok();
    }
    Ok(seen)
}

/// A partnership in which somebody acts for a partner.
pub(super) async fn acting(
    desk: &Desk<'_>,
    by: &By,
    id: i64,
    owner: &str,
    act: Act,
) -> Result<Partnership, Refusal> {
    let partnership = see(desk, by, id).await?.partnership;
    if partnership.partners.iter().all(|one| one.owner != owner) {
        return Err(none());
    }
    desk.may_in(by, act, owner).await?;
    if partnership.stage == Stage::Closed {
        return Err(Refusal::refused("exchange-closed", []));
    }
    Ok(partnership)
}

/// Writes to the partners.
pub async fn write(desk: &Desk<'_>, by: &By, id: i64, owner: &str, words: &str) -> Result<(), Refusal> {
    let partnership = acting(desk, by, id, owner, Act::Offer).await?;
    let words = text(words, MESSAGE)?;
    say(desk, by, &partnership, owner, words).await
}

/// Agrees for an organisation. When all have, the partnership is agreed.
pub async fn agree(desk: &Desk<'_>, by: &By, id: i64, owner: &str) -> Result<(), Refusal> {
    let partnership = acting(desk, by, id, owner, Act::Partner).await?;
    if !matches!(partnership.stage, Stage::InTalks) {
        return Err(Refusal::refused("exchange-not-in-talks", []));
    }
    let step = step(desk, by, Stage::Agreed, owner, "", "");
    match desk.store.agree_partnership((id, owner), &step, &desk.stamp(by)).await? {
        // The others know.
        Agreement::Known => Ok(()),
        Agreement::Noted | Agreement::All => super::saved::tell_partners(desk, id, owner).await,
    }
}

/// Goes a step further, with who does what next.
pub async fn go(
    desk: &Desk<'_>,
    by: &By,
    (id, owner): (i64, &str),
    stage: Stage,
    (next, note): (&str, &str),
) -> Result<(), Refusal> {
    let act = if stage == Stage::Closed { Act::Partner } else { Act::Offer };
    let partnership = acting(desk, by, id, owner, act).await?;
    if [next, note].iter().any(|words| words.chars().count() > NOTE) {
        return Err(super::too_long(NOTE));
    }
    let may = steps(partnership.stage).any(|one| one == stage);
    let step = step(desk, by, stage, owner, next.trim(), note.trim());
    if !may || !desk.store.step_partnership(id, partnership.stage, &step, &desk.stamp(by)).await? {
        return Err(Refusal::refused("exchange-no-step", []));
    }
    super::saved::tell_partners(desk, id, owner).await
}

/// Says what an organisation's part is, in which phases of triangular cooperation it takes part, and in which the whole is.
pub async fn part(
    desk: &Desk<'_>,
    by: &By,
    (id, owner): (i64, &str),
    part: &str,
    phases: &[&str],
    phase: &str,
) -> Result<(), Refusal> {
    acting(desk, by, id, owner, Act::Offer).await?;
    if part.chars().count() > NOTE {
        return Err(super::too_long(NOTE));
    }
    let known = |code: &&&str| desk.kit.reference.knows("phase", code);
    let phases: Vec<&str> = phases.iter().filter(known).copied().collect();
    desk.store.set_part(id, owner, part.trim(), &phases.join(" ")).await?;
    if phase.is_empty() || desk.kit.reference.knows("phase", phase) {
        desk.store.set_phase(id, phase).await?;
    }
    Ok(())
}

/// Lets another organisation take part: a second provider, a fund, a regional mechanism. It has to agree as the others do.
pub async fn join(
    desk: &Desk<'_>,
    by: &By,
    (id, owner): (i64, &str),
    new: &str,
    role: &str,
    country: &str,
) -> Result<(), Refusal> {
    let partnership = acting(desk, by, id, owner, Act::Offer).await?;
    let new = new.trim();
    if new.is_empty() || new.len() > 100 || !ROLES.iter().any(|one| one.as_str() == role) {
        return Err(Refusal::usage("exchange-no-words", []));
    }
    if partnership.partners.iter().any(|one| one.owner == new) {
        return Ok(());
    }
    let no_step = || Refusal::refused("exchange-no-step", []);
    if partnership.partners.len() >= 12 {
        return Err(no_step());
    }
    let country = if desk.kit.reference.knows("country", country) { country } else { "" };
    let partner = NewPartner { owner: new, role, country };
    let joined =
        desk.store.join_partnership((id, owner), &partner, modest(desk, true), &desk.stamp(by)).await?;
    if joined.ok_or_else(|| too_many(CONTACTS))? { Ok(()) } else { Err(no_step()) }
}

/// A moment's day.
pub fn day_of(at: i64) -> Option<PartialDate> {
    let day = jiff::Timestamp::from_second(at).ok()?.to_zoned(jiff::tz::TimeZone::UTC).date();
    PartialDate::day_of(day.year(), day.month(), day.day())
}
