//! Entering activities: what people write on pages, and what programs send, is checked by the same rules as a
//! file and put in the register as one act.

use std::collections::{BTreeMap, BTreeSet};

use ayni_core::check::{Context, RULES, RuleInfo, RuleKind, check_activity};
use ayni_core::rights::Act;
use ayni_formats::record;
use ayni_model::finding::Arg;
use ayni_model::{Activity, Day, Finding, Path, Severity};
use ayni_store::{Entering, EntryOutcome, Expected, Keeping};

use super::desk::{By, Desk, may_within};
use super::reported::{self, Judged};
use super::{Kit, Refusal, reading};

/// How many activities one act takes at most.
pub const MOST: usize = 500;

/// Bytes that the record of one activity may have.
const LARGEST: usize = 1 << 20;

/// An activity to enter.
#[derive(Clone, Debug)]
pub struct Entered {
    /// The activity.
    pub activity: Activity,
    /// What the register must have of it.
    pub expected: Expected,
}

/// What came of an act.
#[derive(Debug)]
pub struct Entry {
    /// Its number among the imports, by which it can be undone; `None` where nothing changed.
    pub import: Option<i64>,
    /// One for each activity, in their order.
    pub outcomes: Vec<Outcome>,
    /// Whether what is good was kept; not where all or none was asked for, or none.
    pub kept: bool,
}

/// What came of one activity.
#[derive(Debug)]
pub struct Outcome {
    /// The reporter's organisation id.
    pub reporter: String,
    /// The activity's id with the reporter.
    pub id: String,
    /// The SHA-256 of its canonical record, as it was given.
    pub hash: ayni_store::Hash,
    /// What was found in it.
    pub findings: Vec<Finding>,
    /// What became of it.
    pub became: Became,
}

impl Outcome {
    /// Whether the register has it now just so, or would have.
    pub fn is_in(&self) -> bool {
        matches!(self.became, Became::New | Became::Changed | Became::Returned | Became::Same)
    }
}

/// What became of an activity.
#[derive(Debug)]
pub enum Became {
    /// The register did not have it.
    New,
    /// It has another content than before.
    Changed,
    /// It had been withdrawn and is back.
    Returned,
    /// It is what the register has; nothing was changed.
    Same,
    /// Its findings hold it back.
    Faulty,
    /// The register has something else than was expected, and keeps it: that, unless it is withdrawn.
    Moved(Option<Box<Activity>>),
    /// It may not be entered at all: the reporter is not theirs, or it is too large.
    Denied(Refusal),
}

/// Puts activities in the register, up to [`MOST`] as one act. Each is kept or not by itself: one that is
/// faulty, that somebody else has changed, or that is of a reporter who is not theirs stays out.
pub async fn enter(desk: &Desk<'_>, by: &By, records: Vec<Entered>) -> Result<Entry, Refusal> {
    enter_as(desk, by, records, Keeping::Good).await
}

/// The same, keeping all of them only, or none.
pub async fn enter_as(
    desk: &Desk<'_>,
    by: &By,
    records: Vec<Entered>,
    keeping: Keeping,
) -> Result<Entry, Refusal> {
    if records.len() > MOST {
        return Err(Refusal::usage("enter-too-many", [("most", Arg::Count(MOST as u64))]));
    }
    let organisations = desk.store.organisations().await?;
    let country = desk.store.node("country").await?;
    let context = context(desk, country.as_deref());
    let mut names = BTreeSet::new();
    let (mut outcomes, mut activities) = (Vec::new(), Vec::new());
    for (at, Entered { activity, expected }) in records.into_iter().enumerate() {
        let (activity, body) = written(activity);
        let mut outcome = Outcome {
            hash: ayni_store::hash(&body),
            findings: Vec::new(),
            became: Became::Faulty,
            reporter: activity.reporter.clone(),
            id: activity.id.clone(),
        };
        let may = may_within(by, Act::Enter, &activity.reporter, &organisations);
        match may.and_then(|()| fits(&body)) {
            Err(refusal) => outcome.became = Became::Denied(refusal),
            Ok(()) => {
                outcome.findings = check_activity(&activity, &context);
                if !names.insert((activity.reporter.clone(), activity.id.clone())) {
                    outcome.findings.push(repeated(&activity, at));
                }
            }
        }
        outcomes.push(outcome);
        activities.push((activity, body, expected));
    }
    let judged = as_sets(desk, country.as_deref(), &activities, &mut outcomes).await?;
    let (mut entering, mut places) = (Vec::new(), Vec::new());
    for (at, (activity, body, expected)) in activities.into_iter().enumerate() {
        let Some(outcome) = outcomes.get(at) else { continue };
        let held = outcome.findings.iter().any(|finding| finding.severity == Severity::Error);
        if !held && !matches!(outcome.became, Became::Denied(_)) {
            let told = outcome.findings.iter().filter(|one| is_kept(one));
            places.push(at);
            entering.push(Entering {
                reporter: activity.reporter,
                key: activity.id,
                body,
                expected,
                findings: told.cloned().collect(),
            });
        }
    }
    let mut import = None;
    // Of all or none: where one stays out already, it is still to be seen what would become of the others.
    let held = keeping == Keeping::AllOrNone && entering.len() < outcomes.len();
    let keeping = if held { Keeping::None } else { keeping };
    if !entering.is_empty() {
        let (number, became) = desk.store.enter_as(entering, keeping, &desk.stamp(by)).await?;
        import = number;
        for (at, became) in places.into_iter().zip(became) {
            if let Some(outcome) = outcomes.get_mut(at) {
                outcome.became = of_store(became)?;
            }
        }
        tracing::info!(import, count = outcomes.len(), "entered");
    }
    if let Some(import) = import {
        let is_in = outcomes.iter().filter(|one| one.is_in());
        judged.entered(desk, import, &is_in.map(|one| (one.reporter.as_str(), one.id.as_str())).collect());
    }
    let kept = match keeping {
        Keeping::Good => true,
        Keeping::AllOrNone => outcomes.iter().all(Outcome::is_in),
        Keeping::None => false,
    };
    Ok(Entry { import, outcomes, kept })
}

/// Has the rules over a set look at the activities of each reporter beside what that reporter has in the register,
/// and puts what they find to the outcomes.
async fn as_sets(
    desk: &Desk<'_>,
    country: Option<&str>,
    activities: &[(Activity, Vec<u8>, Expected)],
    outcomes: &mut [Outcome],
) -> Result<Judged, Refusal> {
    let mut by_reporter: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, ((activity, ..), outcome)) in activities.iter().zip(outcomes.iter()).enumerate() {
        // What is not somebody's to enter tells them nothing of what is there.
        if !matches!(outcome.became, Became::Denied(_)) {
            by_reporter.entry(&activity.reporter).or_default().push(at);
        }
    }
    let of = |places: &Vec<usize>| -> Vec<&Activity> {
        places.iter().filter_map(|at| activities.get(*at)).map(|(activity, ..)| activity).collect()
    };
    let joining = by_reporter.iter().map(|(reporter, places)| (*reporter, of(places))).collect();
    let judged = reported::judge(desk, joining, country).await?;
    for (reporter, place, finding) in &judged.found {
        let at = by_reporter.get(reporter.as_str()).and_then(|places| places.get(*place));
        if let Some(outcome) = at.and_then(|at| outcomes.get_mut(*at)) {
            outcome.findings.push(finding.clone());
        }
    }
    Ok(judged)
}

/// What the rules find in an activity, alone and beside what its reporter has in the register, without keeping it.
/// Who may not enter for the reporter is told nothing of what is there.
pub async fn check(desk: &Desk<'_>, by: &By, activity: &Activity) -> Result<Vec<Finding>, Refusal> {
    let country = desk.store.node("country").await?;
    let mut findings = check_activity(activity, &context(desk, country.as_deref()));
    if !activity.reporter.is_empty() && desk.may_in(by, Act::Enter, &activity.reporter).await.is_ok() {
        let joining = [(activity.reporter.as_str(), vec![activity])].into();
        let judged = reported::judge(desk, joining, country.as_deref()).await?;
        findings.extend(judged.found.into_iter().map(|(_, _, finding)| finding));
    }
    Ok(findings)
}

/// Whether a finding is kept with the act: not advice on one activity, which everyone sees who looks at it.
fn is_kept(finding: &Finding) -> bool {
    let of_set = |rule: &&RuleInfo| rule.kind == RuleKind::Set && rule.code == finding.code;
    finding.severity == Severity::Warning || RULES.iter().any(|rule| of_set(&rule))
}

fn of_store(outcome: EntryOutcome) -> Result<Became, Refusal> {
    Ok(match outcome {
        EntryOutcome::New => Became::New,
        EntryOutcome::Changed => Became::Changed,
        EntryOutcome::Returned => Became::Returned,
        EntryOutcome::Same => Became::Same,
        EntryOutcome::Moved(None) => Became::Moved(None),
        EntryOutcome::Moved(Some(body)) => Became::Moved(Some(Box::new(read(&body)?))),
        // The same name twice was held back before.
        EntryOutcome::Duplicate => Became::Faulty,
    })
}

/// A record that the register keeps.
pub fn read(body: &[u8]) -> Result<Activity, Refusal> {
    record::read(body).map_err(|error| Refusal::Content(vec![error.finding()]))
}

/// What the rules look things up in.
pub fn context<'a>(desk: &Desk<'a>, country: Option<&'a str>) -> Context<'a> {
    context_of(desk.kit, today(desk), country)
}

/// The same for a day.
pub fn context_of<'a>(kit: &'a Kit, as_of: Day, country: Option<&'a str>) -> Context<'a> {
    let reference = &kit.reference;
    Context { reference, as_of, country, south: reference.souths.get(reading::SOUTH) }
}

/// The day: that of the clock, as a node runs for months, unless one was set.
pub fn today(desk: &Desk<'_>) -> Day {
    match desk.kit.day_set {
        true => desk.kit.today,
        false => desk.stamp(&By::Machine).day.parse().unwrap_or(desk.kit.today),
    }
}

fn repeated(activity: &Activity, at: usize) -> Finding {
    Finding::new("duplicate-id", Severity::Error)
        .on(&activity.id, Path::of("id"))
        .with("id", activity.id.as_str())
        .with("reporter", activity.reporter.as_str())
        .with("number", at + 1)
}

fn fits(body: &[u8]) -> Result<(), Refusal> {
    if body.len() > LARGEST {
        return Err(Refusal::usage("enter-too-large", [("most", Arg::Count(LARGEST as u64 / 1_024))]));
    }
    Ok(())
}

/// An activity with its record. The sign of number 0, which is nobody's word and which PostgreSQL has no place
/// for in what it searches, is replaced.
fn written(activity: Activity) -> (Activity, Vec<u8>) {
    let body = record::write(&activity);
    // Few records have any such stroke.
    if !body.contains(&b'\\') || !body.windows(6).any(|six| six == br"\u0000") {
        return (activity, body);
    }
    let clean = String::from_utf8_lossy(&body).replace(r"\u0000", "\u{fffd}");
    match record::read(clean.as_bytes()) {
        Ok(activity) => {
            let body = record::write(&activity);
            (activity, body)
        }
        // What stood there was the text of such a sign, behind a stroke of its own.
        Err(_) => (activity, body),
    }
}
