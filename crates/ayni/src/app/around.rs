//! The exchange and mandates as rows of their tables (`ayni_model::register`), for a query.
//!
//! What stands in them is what anybody may be shown: records that are public, of persons only while they agree, and the
//! public fields of these. Where an edition counts all records, those of every tier are there, without a word that
//! somebody wrote; what comes of it is one number, and leads to no row.

use std::collections::{BTreeMap, BTreeSet};

use ayni_core::exchange::disclose::{consents, disclosed};
use ayni_core::mandate::screen::screen;
use ayni_core::rights::Relation;
use ayni_formats::exchange;
use ayni_model::Day;
use ayni_model::exchange::{FieldType, Kind, Record, Stage, Step, Tier};
use ayni_model::mandate_request::Request;
use ayni_model::register::{Cell, EXCHANGE, MANDATES, RowSink, table};
use ayni_store::{Partnership, RecordLine, Store};

use super::exchange::Exchange;
use super::mandate::follow::{self, Filter};
use super::mandate::{Library, library, screen as screening};
use super::{Kit, Refusal};

/// Records that are read at once.
const PIECE: i64 = 1_000;

/// Seconds of a day.
const DAY: i64 = 86_400;

/// What a query reads beside the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Beside {
    /// The day of looking: what was said of requests later is not there, and what is due before it is overdue.
    pub as_of: Day,
    /// Whether records of every tier are there.
    pub all_tiers: bool,
}

/// Whether a query reads anything beside the register.
pub fn is_wanted(wanted: &BTreeSet<&str>) -> bool {
    EXCHANGE.iter().chain(MANDATES).any(|form| wanted.contains(form.name))
}

/// Gives the rows of the wanted tables to a sink.
pub async fn rows<S: RowSink<Trouble = Refusal>>(
    kit: &Kit,
    store: &Store,
    wanted: &BTreeSet<&str>,
    beside: Beside,
    sink: &mut S,
) -> Result<(), Refusal> {
    let mut out = Out { wanted, sink };
    if EXCHANGE.iter().any(|form| wanted.contains(form.name)) {
        of_exchange(kit, store, beside, &mut out).await?;
    }
    if MANDATES.iter().any(|form| wanted.contains(form.name)) {
        of_mandates(kit, store, beside, &mut out).await?;
    }
    Ok(())
}

struct Out<'a, S> {
    wanted: &'a BTreeSet<&'a str>,
    sink: &'a mut S,
}

impl<S: RowSink<Trouble = Refusal>> Out<'_, S> {
    fn put(&mut self, name: &str, cells: Vec<Cell<'_>>) -> Result<(), Refusal> {
        if !self.wanted.contains(name) {
            return Ok(());
        }
        let form = table(name).ok_or_else(|| Refusal::Fault(format!("no table {name}")))?;
        self.sink.row(form, cells)
    }

    fn wants(&self, name: &str) -> bool {
        self.wanted.contains(name)
    }
}

async fn of_exchange<S: RowSink<Trouble = Refusal>>(
    kit: &Kit,
    store: &Store,
    beside: Beside,
    out: &mut Out<'_, S>,
) -> Result<(), Refusal> {
    let kinds = Exchange::load(kit)?.kinds;
    let partnerships = store.partnerships().await?;
    let mut furthest: BTreeMap<i64, Stage> = BTreeMap::new();
    for one in &partnerships {
        let Some(stage) = furthest_of(&one.steps) else { continue };
        for record in [one.sought, one.given] {
            let known = furthest.entry(record).or_insert(stage);
            *known = (*known).max(stage);
        }
    }
    // The records that are there, by number.
    let mut there: BTreeMap<i64, String> = BTreeMap::new();
    let mut after = 0;
    loop {
        let lines = store.records_after(&[], after, PIECE).await?;
        let Some(last) = lines.last() else { break };
        after = last.id;
        let reviews: Vec<i64> = lines.iter().map(|line| line.id).collect();
        for line in &lines {
            // One whose content was removed says nothing more.
            if line.body.is_empty() {
                continue;
            }
            let record = exchange::read(&line.body)
                .map_err(|finding| Refusal::Fault(format!("record {}: {}", line.id, finding.code)))?;
            // A country's kinds may have one fewer than before; what is of none is shown to nobody.
            let Some(kind) = kinds.kind(&record.kind) else { continue };
            let shown = match beside.all_tiers {
                false if record.tier != Tier::Public => None,
                false => disclosed(&record, &kinds, Relation::Anyone, beside.as_of),
                true => consents(&record, kind, beside.as_of).then_some(record),
            };
            let Some(shown) = shown else { continue };
            let name = format!("{}/{}", line.owner, line.key);
            of_record(&name, line, &shown, kind, &kinds, (beside, furthest.get(&line.id)), out)?;
            there.insert(line.id, name);
        }
        if out.wants("exchange_review") {
            let mut numbers: BTreeMap<i64, i64> = BTreeMap::new();
            for (record, review) in store.reviews(&reviews).await? {
                let Some(name) = there.get(&record) else { continue };
                let number = numbers.entry(record).or_default();
                *number += 1;
                let day = review.day.parse::<Day>();
                let day = day.map_err(|error| Refusal::Fault(format!("the day of a review: {error}")))?;
                out.put(
                    "exchange_review",
                    vec![
                        Cell::text(name.as_str()),
                        Cell::Whole(*number),
                        Cell::Whole(review.number),
                        Cell::text(review.owner),
                        Cell::Day(day),
                        Cell::text(review.verdict),
                        Cell::text(review.level),
                    ],
                )?;
            }
        }
    }
    for one in &partnerships {
        of_partnership(one, &there, out)?;
    }
    Ok(())
}

fn of_record<S: RowSink<Trouble = Refusal>>(
    name: &str,
    line: &RecordLine,
    shown: &Record,
    kind: &Kind,
    kinds: &ayni_model::exchange::Kinds,
    (beside, furthest): (Beside, Option<&Stage>),
    out: &mut Out<'_, S>,
) -> Result<(), Refusal> {
    // Words that somebody wrote are there only where everybody may read them.
    let title = shown.text("title").filter(|_| !beside.all_tiers);
    let (title, language) = title.and_then(|text| text.best("en")).unwrap_or_default();
    out.put(
        "exchange_record",
        vec![
            Cell::text(name),
            Cell::text(line.owner.as_str()),
            Cell::text(line.kind.as_str()),
            Cell::text(kind.side.as_str()),
            Cell::text(shown.tier.as_str()),
            Cell::text(title),
            Cell::text(language),
            Cell::Day(day_of(line.made)?),
            Cell::Day(day_of(line.at)?),
            Cell::of(line.until.parse::<Day>().ok(), Cell::Day),
            Cell::of(furthest, |stage| Cell::text(stage.as_str())),
        ],
    )?;
    if !out.wants("exchange_code") {
        return Ok(());
    }
    for field in kinds.fields(kind) {
        if !matches!(field.kind, FieldType::Code | FieldType::Codes) {
            continue;
        }
        let codes: BTreeSet<&str> = shown.many(&field.name).iter().map(String::as_str).collect();
        for code in codes {
            out.put(
                "exchange_code",
                vec![Cell::text(name), Cell::text(field.name.as_str()), Cell::text(code)],
            )?;
        }
    }
    Ok(())
}

/// A partnership is there where the records that it serves are.
fn of_partnership<S: RowSink<Trouble = Refusal>>(
    one: &Partnership,
    there: &BTreeMap<i64, String>,
    out: &mut Out<'_, S>,
) -> Result<(), Refusal> {
    let Some(sought) = there.get(&one.sought) else { return Ok(()) };
    let given = there.get(&one.given);
    if one.given > 0 && given.is_none() {
        return Ok(());
    }
    let (reporter, activity) = (one.activity.0.as_str(), one.activity.1.as_str());
    out.put(
        "partnership",
        vec![
            Cell::Whole(one.id),
            Cell::text(sought.as_str()),
            Cell::of(given, |name| Cell::text(name.as_str())),
            Cell::text(one.stage.as_str()),
            Cell::of(furthest_of(&one.steps), |stage| Cell::text(stage.as_str())),
            Cell::text(one.phase.as_str()),
            Cell::Whole(i64::try_from(one.partners.len()).unwrap_or(i64::MAX)),
            Cell::Day(day_of(one.made)?),
            Cell::Day(day_of(one.at)?),
            Cell::text(reporter),
            Cell::text(activity),
        ],
    )?;
    let mut before = one.made;
    for (number, step) in (1..).zip(&one.steps) {
        out.put(
            "partnership_step",
            vec![
                Cell::Whole(one.id),
                Cell::Whole(number),
                Cell::text(step.stage.as_str()),
                Cell::Day(day_of(step.at)?),
                Cell::Whole((step.at - before).max(0) / DAY),
                Cell::Whole((step.at - one.made).max(0) / DAY),
            ],
        )?;
        before = step.at;
    }
    Ok(())
}

/// How far a partnership came, its end apart.
fn furthest_of(steps: &[Step]) -> Option<Stage> {
    steps.iter().map(|step| step.stage).filter(|stage| *stage != Stage::Closed).max()
}

fn day_of(at: i64) -> Result<Day, Refusal> {
    let moment = jiff::Timestamp::from_second(at).map_err(|error| Refusal::Fault(error.to_string()))?;
    Ok(moment.to_zoned(jiff::tz::TimeZone::UTC).date())
}

async fn of_mandates<S: RowSink<Trouble = Refusal>>(
    kit: &Kit,
    store: &Store,
    beside: Beside,
    out: &mut Out<'_, S>,
) -> Result<(), Refusal> {
    let library = Library::load(kit, store).await?;
    if out.wants("document") || out.wants("document_theme") {
        of_documents(kit, &library, out)?;
    }
    if !["request", "request_actor", "request_code"].into_iter().any(|name| out.wants(name)) {
        return Ok(());
    }
    let mut lines = library::lines(&library, store).await?;
    lines.retain(|line| line.on <= beside.as_of);
    let said = ayni_core::mandate::followed(&lines);
    for asked in follow::requests(&library, &said, &Filter::default(), beside.as_of) {
        let (request, line) = (asked.request, &asked.held.line);
        let due = request.due_by();
        let acceptance = asked.is_recommendation().then(|| asked.acceptance());
        out.put(
            "request",
            vec![
                Cell::text(asked.id),
                Cell::text(line.name.as_str()),
                Cell::text(line.symbol.as_str()),
                Cell::text(request.cite.as_str()),
                Cell::of(line.organ.as_deref(), Cell::text),
                Cell::of(asked.held.document.date, Cell::Day),
                Cell::text(request.act.kind.as_str()),
                Cell::Truth(asked.is_recommendation()),
                Cell::text(asked.standing.state.as_str()),
                Cell::text(asked.standing.ground.as_str()),
                Cell::of(due, |date| Cell::Day(date.last_day())),
                Cell::of(due, |date| Cell::Whole(date.last_day().year().into())),
                Cell::of(acceptance, |one| Cell::text(one.as_str())),
                Cell::text(request.words.as_str()),
            ],
        )?;
        around_request(asked.id, request, out)?;
    }
    Ok(())
}

fn around_request<S: RowSink<Trouble = Refusal>>(
    id: &str,
    request: &Request,
    out: &mut Out<'_, S>,
) -> Result<(), Refusal> {
    for (number, actor) in (1..).zip(&request.actors) {
        out.put(
            "request_actor",
            vec![
                Cell::text(id),
                Cell::Whole(number),
                Cell::text(actor.actor.as_str()),
                Cell::text(actor.class.as_str()),
                Cell::text(actor.role.as_str()),
                Cell::of(actor.bond, |bond| Cell::text(bond.as_str())),
            ],
        )?;
    }
    let fields =
        [("thing", &request.things), ("subject", &request.subjects), ("qualifier", &request.qualifiers)];
    for (field, tags) in fields {
        let codes: BTreeSet<&str> = tags.iter().map(|tag| tag.code.as_str()).collect();
        for code in codes {
            out.put("request_code", vec![Cell::text(id), Cell::text(field), Cell::text(code)])?;
        }
    }
    Ok(())
}

/// Documents, and how often the themes of screening stand in them.
fn of_documents<S: RowSink<Trouble = Refusal>>(
    kit: &Kit,
    library: &Library,
    out: &mut Out<'_, S>,
) -> Result<(), Refusal> {
    let terms = screening::terms(kit)?;
    // A document that is held in several languages is one: the first by its language stands for it, as for its requests.
    let mut leads: BTreeMap<&str, &str> = BTreeMap::new();
    let own = |name: &'_ str| name.rsplit_once(':').map_or(name.len(), |(own, _)| own.len());
    for held in &library.held {
        let name = held.line.name.as_str();
        let symbol = name.get(..own(name)).unwrap_or(name);
        let lead = leads.entry(symbol).or_insert(name);
        *lead = (*lead).min(name);
    }
    for held in &library.held {
        let name = held.line.name.as_str();
        let symbol = name.get(..own(name)).unwrap_or(name);
        let screened = screen(&held.document, &terms);
        let count = |count: u64| Cell::Whole(i64::try_from(count).unwrap_or(i64::MAX));
        out.put(
            "document",
            vec![
                Cell::text(name),
                Cell::text(held.line.symbol.as_str()),
                Cell::text(held.document.language.as_str()),
                Cell::Truth(leads.get(symbol) == Some(&name)),
                Cell::of(held.line.organ.as_deref(), Cell::text),
                Cell::of(held.line.session, Cell::Whole),
                Cell::of(held.document.date, Cell::Day),
                Cell::text(held.document.kind.as_str()),
                Cell::text(held.document.title.as_str()),
                count(screened.paragraphs),
                Cell::Truth(screened.known),
                // In a language without terms nothing was looked for: that is not zero.
                Cell::of(screened.known.then_some(screened.with), count),
            ],
        )?;
        for theme in screened.themes.iter().filter(|_| screened.known) {
            out.put(
                "document_theme",
                vec![
                    Cell::text(name),
                    Cell::text(theme.theme.as_str()),
                    count(theme.hits),
                    count(theme.paragraphs),
                ],
            )?;
        }
    }
    Ok(())
}
