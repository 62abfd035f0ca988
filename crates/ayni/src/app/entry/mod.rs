//! Entering and changing one activity on a page: what was typed, checked as it is, kept as a draft, put in the
//! register; and what becomes of two who change the same at once.

pub mod apply;
pub mod fields;
pub mod look;
pub mod shape;
pub mod typed;

use std::collections::BTreeMap;

use ayni_core::diff::{Difference, differences};
use ayni_core::rights::Act;
use ayni_model::activity::Role;
use ayni_model::entry::{EntryForm, EntryKind};
use ayni_model::finding::Arg;
use ayni_model::{Activity, Code, Finding, Form};
use ayni_store::{Draft, Expected, Hash, NewDraft};
use serde::{Deserialize, Serialize};

use super::desk::{By, Desk};
use super::enter::{self, Became, Entered};
use super::standing::{self, enters_for};
use super::{Kit, Refusal};
use apply::{Applied, apply};
use fields::{List, lists};
use look::{Fault, Look};
use typed::{Typed, new_line, shown};

/// Bytes that a draft may have.
const LARGEST: usize = 400 << 10;

/// Drafts that a page lists; the last kept.
pub const DRAFTS: i64 = 200;

/// How often another id is tried where the one that was made is taken.
const TRIES: usize = 4;

/// A form at work.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Sheet {
    /// The kind of activity that its fields are chosen by.
    pub kind: String,
    /// Whether all fields are shown.
    #[serde(default)]
    pub all: bool,
    /// The reporter's organisation id.
    pub reporter: String,
    /// The id of the activity that is changed; empty for a new one.
    #[serde(default)]
    pub id: String,
    /// What was typed.
    pub typed: Typed,
    /// The hash of the record that it was begun from.
    #[serde(skip)]
    pub base: Option<Hash>,
    /// The draft that it is kept as, with its revision.
    #[serde(skip)]
    pub draft: Option<(i64, i64)>,
}

/// A form that was looked at.
pub struct Looked {
    /// The record that it makes.
    pub activity: Activity,
    /// What is not understood, by field.
    pub faults: BTreeMap<String, Fault>,
    /// What the rules find.
    pub findings: Vec<Finding>,
}

/// What came of putting a form in the register.
pub enum Put {
    /// It is there, as the activity of this reporter with this id.
    Done(String, String),
    /// What is wrong holds it back.
    Held(Box<Looked>),
    /// Somebody else has changed the activity since the form was begun.
    Moved(Box<Moved>),
}

/// What somebody else has changed, and the form with the same changes made to that.
pub struct Moved {
    /// The form, over what the register has now.
    pub sheet: Sheet,
    /// What they have changed.
    pub theirs: Vec<Difference>,
    /// The fields that both have changed.
    pub both: Vec<String>,
}

/// The form's data, a country's own or ours. A field that the form does not have ends the start of a node.
pub fn load(kit: &Kit) -> Result<EntryForm, Refusal> {
    let (bytes, name) = kit.edition_file("forms", "activity", "entry-no-form")?;
    let bad = |trouble: String| {
        Refusal::refused(
            "entry-bad-form",
            [("file", Arg::Text(name.clone())), ("trouble", Arg::Text(trouble))],
        )
    };
    let form: EntryForm = ayni_formats::edition::entry_form(&String::from_utf8_lossy(&bytes), &name)
        .map_err(|finding| Refusal::Content(vec![finding]))?;
    for kind in &form.kinds {
        let unknown = form.always.iter().chain(&kind.fields).find(|field| !fields::is_known(field));
        if let Some(field) = unknown {
            return Err(bad(field.clone()));
        }
        let lists = [("resource-kind", &kind.resources), ("unit", &kind.units)];
        for (list, codes) in lists {
            if let Some(code) = codes.iter().find(|code| !kit.reference.knows(list, code)) {
                return Err(bad(format!("{list} {code}")));
            }
        }
    }
    if form.kinds.is_empty() { Err(bad("kinds".to_owned())) } else { Ok(form) }
}

/// The kind whose fields an activity fits best.
pub fn kind_of<'f>(form: &'f EntryForm, activity: &Activity) -> Option<&'f EntryKind> {
    if activity.form == Some(Form::Triangular) {
        return form.kinds.iter().find(|kind| kind.form == Form::Triangular).or(form.kinds.last());
    }
    let used: Vec<&str> = activity.resources.iter().filter_map(|one| one.kind.as_deref()).collect();
    let fits = |kind: &&EntryKind| {
        !used.is_empty() && used.iter().all(|one| kind.resources.iter().any(|own| own == one))
    };
    form.kinds.iter().find(fits).or(form.kinds.last())
}

/// A new form of a kind. Who may enter for one organisation only enters for that.
pub async fn begin(desk: &Desk<'_>, by: &By, kind: &EntryKind, look: &Look<'_>) -> Result<Sheet, Refusal> {
    let organisations = enters_for(desk, by).await?;
    let reporter = match organisations.as_deref() {
        Some([only]) => only.clone(),
        _ => String::new(),
    };
    let country = desk.store.node("country").await?;
    let mut sheet = Sheet { kind: kind.id.clone(), reporter, ..Sheet::default() };
    sheet.typed = shown(&fresh(&sheet, Some(kind)), look);
    // It has its name from the beginning, so that what is sent twice is there once.
    sheet.typed.fields.insert("id".to_owned(), new_id(desk)?);
    for role in &kind.roles {
        let mut begins = vec![("role", role.as_str())];
        let own = country.as_deref().map(|code| look.words.code(&Code::new("country", code)));
        if let (Some(own), Role::Provider | Role::Both) = (&own, role)
            && sheet.typed.lines("parties").is_empty()
        {
            begins.push(("country", own));
        }
        add_to(&mut sheet, "parties", &begins, look);
    }
    add_line(desk, &mut sheet, Some(kind), "resources", look).await?;
    for list in ["sectors", "goals"] {
        add_line(desk, &mut sheet, Some(kind), list, look).await?;
    }
    Ok(sheet)
}

/// The form of an activity that the register has.
pub async fn change(
    desk: &Desk<'_>,
    by: &By,
    form: &EntryForm,
    (reporter, id): (&str, &str),
    look: &Look<'_>,
) -> Result<Sheet, Refusal> {
    desk.may_in(by, Act::Enter, reporter).await?;
    let standing = standing::of(desk, reporter, id).await?;
    let base = hash_of(&standing.body_hash);
    let mut sheet = Sheet { reporter: reporter.to_owned(), id: id.to_owned(), base, ..Sheet::default() };
    let activity = base_of(desk, &sheet, None).await?;
    sheet.kind = kind_of(form, &activity).map(|kind| kind.id.clone()).unwrap_or_default();
    sheet.typed = shown(&activity, look);
    Ok(sheet)
}

/// A draft as a form again.
pub async fn resume(desk: &Desk<'_>, by: &By, id: i64) -> Result<Sheet, Refusal> {
    let draft = may_open(desk, by, id).await?;
    let sheet: Sheet =
        serde_json::from_str(&draft.body).map_err(|error| Refusal::Fault(format!("draft {id}: {error}")))?;
    let base = draft.base.as_deref().and_then(hash_of);
    let mut sheet = Sheet { base, draft: Some((draft.id, draft.revision)), ..sheet };
    if sheet.typed.is_old() {
        let activity = base_of(desk, &sheet, None).await?;
        sheet.typed.raise(&activity);
    }
    Ok(sheet)
}

/// Throws a draft away.
pub async fn throw_away(desk: &Desk<'_>, by: &By, id: i64) -> Result<(), Refusal> {
    may_change(desk, by, id).await?;
    desk.store.drop_draft(id).await?;
    Ok(())
}

/// The drafts that somebody sees: their own, and those of the organisations in which they see what is not
/// shared.
pub async fn drafts(desk: &Desk<'_>, by: &By, sees: Option<&[String]>) -> Result<Vec<Draft>, Refusal> {
    let person = by.person().unwrap_or(0);
    Ok(desk.store.drafts(sees.map(|sees| (person, sees)), DRAFTS).await?)
}

async fn may_open(desk: &Desk<'_>, by: &By, id: i64) -> Result<Draft, Refusal> {
    let gone = || Refusal::refused("entry-no-draft", []);
    let draft = desk.store.draft(id).await?.ok_or_else(gone)?;
    if by.person().unwrap_or(0) != draft.person {
        // Whoever does not see it is not told that it is there.
        desk.may_in(by, Act::See, &draft.organisation).await.map_err(|_| gone())?;
    }
    Ok(draft)
}

/// A draft that they may put something in the place of, or throw away: their own, or one of an organisation that they
/// enter for.
async fn may_change(desk: &Desk<'_>, by: &By, id: i64) -> Result<Draft, Refusal> {
    let draft = may_open(desk, by, id).await?;
    if by.person().unwrap_or(0) != draft.person {
        desk.may_in(by, Act::Enter, &draft.organisation).await?;
    }
    Ok(draft)
}

/// Keeps what was typed as a draft: a new one, or in the place of what it was resumed from. Where somebody else
/// has kept that draft since, this becomes one of its own, so that nothing of either is lost; then `true`.
pub async fn keep(desk: &Desk<'_>, by: &By, sheet: &mut Sheet) -> Result<bool, Refusal> {
    // On a node that nobody works on, drafts are of number 0.
    let person = by.person().unwrap_or(0);
    // A draft that is for nobody yet is its writer's own.
    if sheet.reporter.is_empty() {
        enters_for(desk, by).await?;
    } else {
        desk.may_in(by, Act::Enter, &sheet.reporter).await?;
    }
    let body = serde_json::to_string(&sheet).map_err(|error| Refusal::Fault(error.to_string()))?;
    if body.len() > LARGEST {
        return Err(Refusal::usage("enter-too-large", [("most", Arg::Count(LARGEST as u64 / 1_024))]));
    }
    let title = match sheet.typed.title() {
        "" => sheet.id.as_str(),
        title => title,
    };
    let title: String = title.chars().take(200).collect();
    let new = NewDraft {
        organisation: &sheet.reporter,
        activity: &sheet.id,
        title: &title,
        body: &body,
        base: sheet.base,
    };
    let mut beside = false;
    if let Some((id, revision)) = sheet.draft {
        may_change(desk, by, id).await?;
        if let Some(revision) = desk.store.keep_draft(id, revision, &new, desk.now).await? {
            sheet.draft = Some((id, revision));
            return Ok(false);
        }
        beside = true;
    }
    let id = desk.store.add_draft(&new, person, desk.now).await?;
    sheet.draft = Some((id, 1));
    Ok(beside)
}

/// What the form makes, and what is wrong with it.
pub async fn look_at(
    desk: &Desk<'_>,
    by: &By,
    form: &EntryForm,
    sheet: &Sheet,
    look: &Look<'_>,
) -> Result<Looked, Refusal> {
    let Applied { activity, faults } = made(desk, form, sheet, look).await?;
    let mut findings = enter::check(desk, by, &activity).await?;
    // One that has no id yet is given one.
    if sheet.id.is_empty() && activity.id.trim().is_empty() {
        findings.retain(|one| one.code != "identity-missing" || one.path != Some(ayni_model::Path::of("id")));
    }
    on_this(&activity, &mut findings);
    Ok(Looked { activity, faults, findings })
}

/// The record that the form makes.
async fn made(desk: &Desk<'_>, form: &EntryForm, sheet: &Sheet, look: &Look<'_>) -> Result<Applied, Refusal> {
    let base = base_of(desk, sheet, form.kind(&sheet.kind)).await?;
    let mut applied = apply(&base, &sheet.typed, look);
    applied.activity.reporter.clone_from(&sheet.reporter);
    if !sheet.id.is_empty() {
        applied.activity.id.clone_from(&sheet.id);
    }
    Ok(applied)
}

/// What is found in several activities may stand at a line of another: here it has no place on the form.
fn on_this(activity: &Activity, findings: &mut [Finding]) {
    for finding in findings.iter_mut().filter(|one| one.activity.as_deref() != Some(&activity.id)) {
        finding.path = None;
    }
}

/// Puts what was typed in the register, if nothing holds it back and nobody else has changed the activity.
pub async fn put(
    desk: &Desk<'_>,
    by: &By,
    form: &EntryForm,
    sheet: &Sheet,
    look: &Look<'_>,
) -> Result<Put, Refusal> {
    desk.may_in(by, Act::Enter, &sheet.reporter).await?;
    let Applied { activity, faults } = made(desk, form, sheet, look).await?;
    if !faults.is_empty() {
        return Ok(Put::Held(Box::new(look_at(desk, by, form, sheet, look).await?)));
    }
    let mut looked = Looked { activity, faults, findings: Vec::new() };
    let expected = sheet.base.map_or(Expected::Nothing, Expected::Body);
    let made = looked.activity.id.trim().is_empty();
    for _ in 0..TRIES {
        if made {
            looked.activity.id = new_id(desk)?;
        }
        let entered = Entered { activity: looked.activity.clone(), expected };
        let entry = enter::enter(desk, by, vec![entered]).await?;
        let Some(outcome) = entry.outcomes.into_iter().next() else { break };
        match outcome.became {
            Became::New | Became::Changed | Became::Returned | Became::Same => {
                // Its number came with the form: only one that they may change goes, and not what somebody kept since.
                if let Some((draft, revision)) = sheet.draft
                    && may_change(desk, by, draft).await.is_ok_and(|there| there.revision == revision)
                {
                    desk.store.drop_draft(draft).await?;
                }
                return Ok(Put::Done(outcome.reporter, outcome.id));
            }
            Became::Faulty => {
                looked.findings = outcome.findings;
                on_this(&looked.activity, &mut looked.findings);
                return Ok(Put::Held(Box::new(looked)));
            }
            Became::Denied(refusal) => return Err(refusal),
            // Sent twice, as by a double click.
            Became::Moved(Some(there)) if *there == looked.activity => {
                return Ok(Put::Done(outcome.reporter, outcome.id));
            }
            Became::Moved(_) if made => {}
            // A new one with an id that is taken.
            Became::Moved(_) if sheet.base.is_none() => {
                looked.findings = outcome.findings;
                looked.faults.insert("f.id".to_owned(), Fault::new("entry-id-taken", &looked.activity.id));
                return Ok(Put::Held(Box::new(looked)));
            }
            Became::Moved(_) => return Ok(Put::Moved(Box::new(moved(desk, sheet, look).await?))),
        }
    }
    Err(Refusal::Fault("no id that is free".to_owned()))
}

/// The form over what the register has now.
async fn moved(desk: &Desk<'_>, sheet: &Sheet, look: &Look<'_>) -> Result<Moved, Refusal> {
    let before = base_of(desk, sheet, None).await?;
    let standing = standing::of(desk, &sheet.reporter, &sheet.id).await?;
    let over = Sheet { base: hash_of(&standing.body_hash), ..sheet.clone() };
    let now = base_of(desk, &over, None).await?;
    let theirs = differences(&before, &now);
    let own = apply(&before, &sheet.typed, look).activity;
    let own: Vec<Difference> = differences(&before, &own);
    let both =
        theirs.iter().filter(|one| own.iter().any(|own| own.path == one.path && own.after != one.after));
    let both = both.map(|one| one.path.as_str().to_owned()).collect();
    let typed = sheet.typed.moved(&shown(&before, look), &shown(&now, look));
    Ok(Moved { sheet: Sheet { typed, ..over }, theirs, both })
}

/// The record that a form was begun from. Of one that was withdrawn since, or whose version was emptied, it is
/// the last that has content.
async fn base_of(desk: &Desk<'_>, sheet: &Sheet, kind: Option<&EntryKind>) -> Result<Activity, Refusal> {
    if sheet.id.is_empty() {
        return Ok(fresh(sheet, kind));
    }
    let history = desk.store.history(Some(&sheet.reporter), &sheet.id).await?;
    let bodies = || history.iter().rev().filter_map(|version| version.body.as_deref());
    let begun = bodies().find(|body| sheet.base == Some(ayni_store::hash(body)));
    match begun.or_else(|| bodies().next()) {
        Some(body) => enter::read(body),
        None => Ok(fresh(sheet, kind)),
    }
}

fn fresh(sheet: &Sheet, kind: Option<&EntryKind>) -> Activity {
    let level = kind.map_or(ayni_model::ActivityKind::Project, |kind| kind.kind);
    let mut activity = Activity::new(sheet.reporter.clone(), sheet.id.clone(), level);
    activity.form = kind.map(|kind| kind.form);
    activity
}

/// Adds a line to a list, with what a line of this kind of activity begins with.
pub async fn add_line(
    desk: &Desk<'_>,
    sheet: &mut Sheet,
    kind: Option<&EntryKind>,
    list: &str,
    look: &Look<'_>,
) -> Result<(), Refusal> {
    let mut begins = Vec::new();
    let currency;
    if list == "resources" {
        begins.push(("basis", "disbursed"));
        if let Some(kind) = kind {
            begins.extend(kind.resources.first().map(|code| ("kind", code.as_str())));
        }
        let country = desk.store.node("country").await?;
        let own = country.and_then(|code| desk.kit.reference.countries.get(&code));
        currency = own.map(|country| country.currency.clone()).unwrap_or_default();
        begins.extend([("money.currency", currency.as_str()), ("value.currency", currency.as_str())]);
    }
    let units: Vec<String> = kind
        .map_or(&[][..], |kind| kind.units.as_slice())
        .iter()
        .take(2)
        .map(|unit| look.words.code(&Code::new("unit", unit.as_str())))
        .collect();
    if list == "resources" {
        begins.extend(["quantity.unit", "quantity2.unit"].into_iter().zip(units.iter().map(String::as_str)));
    }
    let result = sheet.typed.lines("results").last().map(|line| line.id.clone()).unwrap_or_default();
    if list == "indicators" {
        begins.push(("result", result.as_str()));
    }
    add_to(sheet, list, &begins, look);
    Ok(())
}

fn add_to(sheet: &mut Sheet, name: &str, begins: &[(&str, &str)], look: &Look<'_>) {
    let Some(list) = list_of(name) else { return };
    let lines = sheet.typed.lists.entry(name.to_owned()).or_default();
    let taken = |id: &str| {
        lines.iter().any(|line| line.id == id) || sheet.typed.gone.contains(&format!("{name}:{id}"))
    };
    let id = (1..).map(|number: u32| format!("{}-{number}", list.prefix)).find(|id| !taken(id));
    lines.extend(id.map(|id| new_line(list, id, begins, look)));
}

/// Takes a line out of a list.
pub fn drop_line(sheet: &mut Sheet, name: &str, id: &str) {
    let Some(list) = list_of(name) else { return };
    sheet.typed.lists.entry(list.name.to_owned()).or_default().retain(|line| line.id != id);
    sheet.typed.gone.insert(format!("{name}:{id}"));
    // With a result go its indicators.
    if list.name == "results" {
        let of = |line: &&typed::Line| line.fields.get("result").is_some_and(|of| of == id);
        let own: Vec<String> =
            sheet.typed.lines("indicators").iter().filter(of).map(|line| line.id.clone()).collect();
        for indicator in own {
            drop_line(sheet, "indicators", &indicator);
        }
    }
}

fn list_of(name: &str) -> Option<&'static List> {
    lists().find(|list| list.name == name)
}

/// Adds what the form shows of the record that it was begun from and was not sent.
pub async fn complete(
    desk: &Desk<'_>,
    form: &EntryForm,
    sheet: &mut Sheet,
    look: &Look<'_>,
) -> Result<(), Refusal> {
    let base = base_of(desk, sheet, form.kind(&sheet.kind)).await?;
    sheet.typed.complete(&shown(&base, look));
    Ok(())
}

/// An id for an activity whose reporter gave none: the year, and letters and digits that are not confused.
fn new_id(desk: &Desk<'_>) -> Result<String, Refusal> {
    const SIGNS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let mut bytes = [0; 6];
    (desk.chance)(&mut bytes)?;
    let signs: String = bytes
        .iter()
        .filter_map(|byte| SIGNS.get(usize::from(byte % 32)))
        .map(|sign| char::from(*sign))
        .collect();
    Ok(format!("{}-{signs}", enter::today(desk).year()))
}

fn hash_of(bytes: &[u8]) -> Option<Hash> {
    Hash::try_from(bytes).ok()
}

/// A hash as a form carries it.
pub fn hash_from(hex: &str) -> Option<Hash> {
    let mut hash = Hash::default();
    if hex.len() != 64 || !hex.is_ascii() {
        return None;
    }
    for (at, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(at * 2..at * 2 + 2)?, 16).ok()?;
    }
    Some(hash)
}

#[cfg(test)]
mod tests;
