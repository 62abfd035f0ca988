//! Opening a round, asking respondents, closing it.

use std::collections::{BTreeMap, BTreeSet};

use ayni_core::rights::{Act, On};
use ayni_formats::edition::monitoring;
use ayni_model::Amount;
use ayni_model::finding::Arg;
use ayni_model::monitor::{Round, RoundSheet};
use ayni_model::survey::{AnswerRecord, AskedBody, FormSheet, RoundPlan};
use ayni_store::{AskedLine, NewAsked, NewLetter};
use serde_json::json;

use super::super::desk::{By, Desk, may_within};
use super::super::settings::Settings;
use super::super::{Kit, Refusal, mail, monitor, survey};
use super::{Body, FormLine, Held, about, round_for, seat, suggest};

/// The most questionnaires of a round, and the most respondents that are named at once.
const MOST_FORMS: usize = 20;
/// See [`MOST_FORMS`].
const MOST_LINES: usize = 2_000;
/// The most levels of clearance, and the most days on which is reminded.
const MOST_LEVELS: usize = 9;
/// See [`MOST_LEVELS`].
const MOST_DAYS: usize = 5;

/// How long a link holds after the day by which answers are asked for, or after today: late answers come.
const HOLDS: i64 = 120 * 86_400;

/// The job that makes suggestions.
pub const SUGGEST: &str = "round-suggest";

/// The ids of the questionnaires at hand: the program's, and the country's own.
pub fn at_hand(kit: &Kit) -> Vec<String> {
    ids(kit, "surveys/", ".md")
}

/// The ids of the monitoring frameworks at hand, each with its title.
pub fn editions(kit: &Kit, language: &str) -> Vec<(String, String)> {
    let title = |id: &String| {
        let (bytes, name) = kit.data_file(&format!("monitoring/{id}.toml")).ok()??;
        let edition = monitoring(&String::from_utf8_lossy(&bytes), &name).ok()?;
        Some((id.clone(), edition.title.best(language).map_or(id.clone(), |(title, _)| title.to_owned())))
    };
    ids(kit, "monitoring/", ".toml").iter().filter_map(title).collect()
}

fn ids(kit: &Kit, folder: &str, end: &str) -> Vec<String> {
    let id = |name: &str| Some(name.strip_prefix(folder)?.strip_suffix(end)?.to_owned());
    let ids: BTreeSet<String> = kit.files().filter_map(|(name, _)| id(name)).collect();
    ids.into_iter().filter(|id| !id.contains('/')).collect()
}

/// Whether a plan with so many questionnaires is within bounds.
pub fn in_bounds(plan: &RoundPlan, forms: usize) -> Result<(), Refusal> {
    let most = |key: &'static str, most: usize| Refusal::usage(key, [("most", Arg::Count(most as u64))]);
    if forms == 0 || forms > MOST_FORMS {
        return Err(most("round-needs-form", MOST_FORMS));
    }
    if plan.levels.len() > MOST_LEVELS {
        return Err(most("round-too-many-levels", MOST_LEVELS));
    }
    if plan.remind.len() > MOST_DAYS {
        return Err(most("round-too-many-days", MOST_DAYS));
    }
    Ok(())
}

/// Opens a round with its questionnaires.
pub async fn open(
    desk: &Desk<'_>,
    by: &By,
    name: &str,
    plan: RoundPlan,
    forms: Vec<FormSheet>,
) -> Result<Held, Refusal> {
    desk.may_in(by, Act::Ask, &plan.organisation).await?;
    let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    // The words that addresses of pages have in this place are no names.
    let taken = ["new", "asked", "answer"].contains(&name);
    if taken || name.is_empty() || name.len() > 60 || !name.chars().all(fits) {
        return Err(Refusal::usage("round-bad-name", []));
    }
    if !plan.suggest.is_empty() || !plan.queries.is_empty() {
        by.may(Act::Query, &On::default())?;
    }
    in_bounds(&plan, forms.len())?;
    let mut seen = BTreeSet::new();
    if let Some(twice) = forms.iter().find(|form| !seen.insert(form.id.as_str())) {
        return Err(Refusal::usage("round-form-twice", [("form", Arg::Text(twice.id.clone()))]));
    }
    if !plan.before.is_empty() {
        // What was answered there is suggested here: only who asks there may have that.
        round_for(desk, by, Act::Ask, &plan.before).await?;
    }
    if !plan.edition.is_empty() {
        // By its id: a path would lead anywhere.
        if !editions(desk.kit, "en").iter().any(|(id, _)| *id == plan.edition) {
            let id = Arg::Text(plan.edition.clone());
            return Err(Refusal::refused("app-no-monitoring", [("id", id)]));
        }
    }
    for one in &plan.suggest {
        let form = forms.iter().find(|form| form.id == one.form);
        if !form.is_some_and(|form| form.questions().iter().any(|(path, _)| *path == one.question)) {
            return Err(Refusal::usage(
                "round-bad-suggestion",
                [("question", Arg::Text(one.question.clone()))],
            ));
        }
    }
    let lines: Vec<FormLine> = forms
        .iter()
        .map(|form| FormLine {
            id: form.id.clone(),
            version: form.version.clone(),
            title: form.title.clone(),
            languages: form.languages.iter().map(|language| language.code.clone()).collect(),
        })
        .collect();
    let text = |error: serde_json::Error| Refusal::Fault(error.to_string());
    let body = serde_json::to_string(&Body { plan, forms: lines }).map_err(text)?;
    let bodies: Vec<(String, String)> = forms
        .iter()
        .map(|form| Ok((form.id.clone(), serde_json::to_string(form).map_err(text)?)))
        .collect::<Result<_, Refusal>>()?;
    let forms: Vec<(&str, &str)> = bodies.iter().map(|(id, body)| (id.as_str(), body.as_str())).collect();
    if !desk.store.open_round(name, &body, &forms, &desk.stamp(by)).await? {
        return Err(Refusal::refused("round-name-taken", [("name", Arg::Text(name.to_owned()))]));
    }
    super::round(desk, name).await
}

/// The questionnaires of these ids.
pub fn forms(kit: &Kit, ids: &[&str]) -> Result<Vec<FormSheet>, Refusal> {
    ids.iter()
        .map(|id| match at_hand(kit).iter().any(|one| one == id) {
            true => survey::form(kit, id),
            false => Err(Refusal::refused("app-no-survey", [("id", Arg::Text((*id).to_owned()))])),
        })
        .collect()
}

/// A questionnaire that somebody sends, read in the child.
pub async fn own_form(kit: &Kit, name: String, bytes: Vec<u8>) -> Result<FormSheet, Refusal> {
    let kit = kit.clone();
    // The child is waited for apart from the threads that answer others.
    let read = tokio::task::spawn_blocking(move || survey::form_of(&kit, &name, &bytes));
    read.await.map_err(|error| Refusal::Fault(error.to_string()))?
}

/// A respondent that is to be asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Respondent {
    /// Its id in the round.
    pub id: String,
    /// The organisation whose people may answer.
    pub organisation: String,
    /// What else is known.
    pub body: AskedBody,
}

/// Respondents from text, one in each line: id; name; e-mail; language; organisation; then `name=value` for
/// what figures can be broken down by. A line that cannot be read is named.
pub fn respondents(text: &str) -> Result<Vec<Respondent>, Refusal> {
    let mut all = Vec::new();
    for (number, line) in (1_u64..).zip(text.lines()) {
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        let bad = || Refusal::usage("round-bad-line", [("line", Arg::Count(number))]);
        let cells: Vec<&str> = line.split([';', '\t']).map(str::trim).collect();
        let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
        let pair = |cell: &&str| {
            let (name, value) = cell.split_once('=')?;
            Some((name.trim().to_owned(), value.trim().to_owned()))
        };
        let rest = cells.get(5..).unwrap_or_default();
        let groups: Option<BTreeMap<String, String>> =
            rest.iter().filter(|cell| !cell.is_empty()).map(pair).collect();
        let body = AskedBody {
            name: cell(1).to_owned(),
            language: cell(3).to_owned(),
            address: cell(2).to_owned(),
            groups: groups.ok_or_else(bad)?,
        };
        all.push(respondent(cell(0), cell(4), body).ok_or_else(bad)?);
        few_enough(all.len())?;
    }
    Ok(all)
}

/// Refuses more respondents than are named at once.
pub fn few_enough(count: usize) -> Result<(), Refusal> {
    match count > MOST_LINES {
        true => Err(Refusal::usage("round-too-many", [("most", Arg::Count(MOST_LINES as u64))])),
        false => Ok(()),
    }
}

/// A respondent as it is asked; none where its id or its address cannot be one.
pub fn respondent(id: &str, organisation: &str, known: AskedBody) -> Option<Respondent> {
    let id = id.trim();
    if id.is_empty() || id.chars().count() > 80 || id.chars().any(char::is_control) {
        return None;
    }
    let address = match known.address.as_str() {
        "" => String::new(),
        address => mail::folded(address).ok()?,
    };
    let body = AskedBody {
        name: known.name.chars().take(200).collect(),
        language: known.language.chars().take(20).collect(),
        address,
        groups: known.groups,
    };
    Some(Respondent { id: id.to_owned(), organisation: organisation.to_owned(), body })
}

/// Asks respondents with a questionnaire of a round; how many are new. Each new one with an address gets a
/// letter with its link; `node` is where the node is found.
pub async fn ask(
    desk: &Desk<'_>,
    by: &By,
    name: &str,
    form: &str,
    all: &[Respondent],
    node: &str,
) -> Result<u64, Refusal> {
    let held = round_for(desk, by, Act::Ask, name).await?;
    // Of how many the figures of a closed round are is settled.
    if !held.line.open {
        return Err(Refusal::refused("round-closed", []));
    }
    if !held.forms.iter().any(|one| one.id == form) {
        return Err(Refusal::refused("round-no-form", [("form", Arg::Text(form.to_owned()))]));
    }
    let expires = holds(desk, &held);
    let bodies: Vec<String> = all
        .iter()
        .map(|one| serde_json::to_string(&one.body).map_err(|error| Refusal::Fault(error.to_string())))
        .collect::<Result<_, _>>()?;
    let new: Vec<NewAsked<'_>> = all
        .iter()
        .zip(&bodies)
        .map(|(one, body)| NewAsked {
            form,
            respondent: &one.id,
            organisation: &one.organisation,
            body,
            expires,
        })
        .collect();
    let settings = Settings::load(desk.store).await?;
    let write = |line: &AskedLine| letter(desk, &settings, &held, line, "round-mail-ask", node, by);
    let count = desk.store.ask(name, &new, &desk.stamp(by), write).await?;
    if count == 0 {
        return Ok(0);
    }
    if !held.plan.before.is_empty() || !held.plan.suggest.is_empty() {
        desk.store.add_job(SUGGEST, name, by.person(), desk.now, desk.now).await?;
    }
    Ok(count)
}

/// Has a job make the suggestions of a round anew.
pub async fn suggest_again(desk: &Desk<'_>, by: &By, name: &str) -> Result<(), Refusal> {
    round_for(desk, by, Act::Ask, name).await?;
    desk.store.add_job(SUGGEST, name, by.person(), desk.now, desk.now).await?;
    Ok(())
}

/// Until when links of a round hold.
pub fn holds(desk: &Desk<'_>, held: &Held) -> i64 {
    let due = held.plan.due.map_or(0, |due| seconds(due.last_day()));
    due.max(desk.now) + HOLDS
}

/// The last second of a day, in UTC.
pub fn seconds(day: ayni_model::Day) -> i64 {
    let midnight = day.to_zoned(jiff::tz::TimeZone::UTC).map(|day| day.timestamp().as_second());
    midnight.map_or(0, |midnight| midnight + 86_399)
}

/// The letter to a respondent, with its link; `None` where it has no address.
pub fn letter(
    desk: &Desk<'_>,
    settings: &Settings,
    held: &Held,
    asked: &AskedLine,
    key: &str,
    node: &str,
    by: &By,
) -> Result<Option<NewLetter>, Refusal> {
    let about = about(asked);
    if about.address.is_empty() {
        return Ok(None);
    }
    let link = seat::link(desk, asked, node)?;
    let language = ayni_words::negotiate(&about.language);
    let (subject, text) = mail::letter_of(desk, settings, language, key, held.title(language), &link);
    // Whoever has no account here is nobody's number; the address is what counts.
    Ok(Some(NewLetter { person: by.person().unwrap_or(0), address: about.address, subject, text }))
}

/// Writes to a respondent, with its link; whether it has an address.
pub async fn write_to(
    desk: &Desk<'_>,
    held: &Held,
    asked: &AskedLine,
    key: &str,
    node: &str,
    by: &By,
) -> Result<bool, Refusal> {
    let settings = Settings::load(desk.store).await?;
    let Some(letter) = letter(desk, &settings, held, asked, key, node, by)? else { return Ok(false) };
    desk.store.add_letter(&letter, desk.now).await?;
    Ok(true)
}

/// Gives a respondent a new link and ends the one before; the link.
pub async fn new_link(desk: &Desk<'_>, by: &By, id: i64, node: &str) -> Result<String, Refusal> {
    let asked = seat::asked(desk, id).await?;
    let held = round_for(desk, by, Act::Ask, &asked.round).await?;
    let expires = holds(desk, &held);
    let settings = Settings::load(desk.store).await?;
    let renewed = |serial: i64| AskedLine { serial, expires, ..asked.clone() };
    let write = |serial: i64| letter(desk, &settings, &held, &renewed(serial), "round-mail-ask", node, by);
    let serial = desk.store.renew_link(id, expires, &desk.stamp(by), write).await?;
    let asked = renewed(serial.ok_or_else(seat::none)?);
    seat::link(desk, &asked, node)
}

/// Takes a respondent out of a round.
pub async fn ask_no_more(desk: &Desk<'_>, by: &By, id: i64) -> Result<(), Refusal> {
    let asked = seat::asked(desk, id).await?;
    round_for(desk, by, Act::Ask, &asked.round).await?;
    match desk.store.ask_no_more(id, &desk.stamp(by)).await? {
        true => Ok(()),
        false => Err(seat::none()),
    }
}

/// Closes a round. The values of its queries, and of those of its edition, are asked then, and kept.
pub async fn close(desk: &Desk<'_>, by: &By, name: &str) -> Result<(), Refusal> {
    let held = round_for(desk, by, Act::Ask, name).await?;
    let mut values: BTreeMap<String, String> = BTreeMap::new();
    for (query, sql) in &held.plan.queries {
        let rows = suggest::rows(desk.kit, sql).await?;
        let value = rows.first().and_then(|row| row.last().cloned().flatten());
        // What is no number leaves its place to what the edition asks itself.
        if let Some((value, _)) = value.and_then(|cell| Amount::parse_rounding(&cell).ok()) {
            values.insert(query.clone(), value.to_string());
        }
    }
    let (given, records) = of_node(desk, &held, &values).await?;
    for (query, value) in given {
        values.entry(query).or_insert(value.to_string());
    }
    let bodies = values.iter().map(|(name, value)| json!({ "name": name, "value": value }).to_string());
    // The records that its figures rest on are kept with it, as they were.
    let kept = records.iter().map(|(name, records)| json!({ "name": name, "records": records }).to_string());
    if !desk.store.close_round(name, &bodies.chain(kept).collect::<Vec<_>>(), &desk.stamp(by)).await? {
        return Err(Refusal::refused("round-closed", []));
    }
    Ok(())
}

/// What the node gives for the indicators of a round's edition that its own queries have not given: numbers, and
/// records, by the names of the queries.
async fn of_node(
    desk: &Desk<'_>,
    held: &Held,
    values: &BTreeMap<String, String>,
) -> Result<(BTreeMap<String, Amount>, BTreeMap<String, Vec<AnswerRecord>>), Refusal> {
    let (kit, edition) = (desk.kit.clone(), held.plan.edition.clone());
    if edition.is_empty() {
        return Ok(Default::default());
    }
    let known = values.iter().filter_map(|(name, value)| Some((name.clone(), value.parse().ok()?)));
    let round = Round {
        id: held.line.name.clone(),
        date: held.plan.date,
        // Whom a questionnaire of the round was put to is not asked of the node.
        sheets: held.forms.iter().map(|form| RoundSheet { form: form.reference(), asked: None }).collect(),
        queries: known.collect(),
        overruled: Vec::new(),
    };
    let runtime = tokio::runtime::Handle::current();
    // The child is waited for apart from the threads that answer others.
    let asked =
        tokio::task::spawn_blocking(move || runtime.block_on(monitor::values_of(&kit, &edition, round)));
    asked.await.map_err(|error| Refusal::Fault(error.to_string()))?
}

/// Every organisation of the node as a respondent that its own people answer for.
pub async fn organisations(desk: &Desk<'_>, by: &By) -> Result<Vec<Respondent>, Refusal> {
    let all = desk.store.organisations().await?;
    let seen = all.iter().filter(|one| may_within(by, Act::Ask, &one.id, &all).is_ok());
    let respondent = |one: &ayni_store::Organisation| Respondent {
        id: one.id.clone(),
        organisation: one.id.clone(),
        body: AskedBody { name: one.name.clone(), ..AskedBody::default() },
    };
    Ok(seen.map(respondent).collect())
}
