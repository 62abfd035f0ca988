//! Indicators that a query gives: over the register, the exchange, mandates.

use std::collections::{BTreeMap, BTreeSet};

use ayni_cube::{Query, QueryLimits};
use ayni_model::finding::Arg;
use ayni_model::monitor::{MonitoringFramework, MonitoringIndicator, Round, RoundSheet};
use ayni_model::survey::{AnswerRecord, FormRef, Given, Respondent};
use ayni_model::{Amount, Finding, Origin, Text};
use ayni_store::Store;
use serde::Serialize;

use crate::app::around::Beside;
use crate::app::query::{self, Answer};
use crate::app::{Kit, Refusal};

/// How long one may run.
const SECONDS: u64 = 60;

/// The most records that a query may give: they are kept with the round.
const RECORDS: u64 = 20_000;

/// The column with a record's name.
const ID: &str = "id";

/// What the node was asked.
#[derive(Clone, Debug, Serialize)]
pub struct Asked {
    /// The query's name.
    pub name: String,
    /// The round.
    pub round: String,
    /// Its text, with the round's days in it.
    pub text: String,
    /// The day that requests were looked at on.
    pub as_of: ayni_model::Day,
    /// Whether records of every tier were counted.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub all_tiers: bool,
    /// What it gave, where it gives one number.
    pub value: Option<Amount>,
    /// How many records it gave, where it gives records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records: Option<u32>,
}

/// Everything that was asked, and of which register.
#[derive(Default)]
pub struct All {
    /// The register's revision.
    pub revision: String,
    /// The queries.
    pub queries: Vec<Asked>,
    /// The records that they gave.
    pub records: Vec<AnswerRecord>,
}

/// The queries of an edition that cannot be asked. `file` names the edition.
pub fn faults(edition: &MonitoringFramework, file: &str) -> Vec<Finding> {
    let mut faults = Vec::new();
    for indicator in asked(edition) {
        let text = with_days(indicator, 2024, "2024-01-01", "2024-12-31");
        if let Err(fault) = Query::parse(&text, &QueryLimits::default()) {
            let file = format!("{file}: {}", indicator.code);
            faults.push((*fault).at(Origin::file(file)));
        }
    }
    faults
}

/// Asks the node for what the rounds do not say themselves, and puts it into them. `None` where the edition
/// has no such indicator.
pub async fn ask(
    kit: &Kit,
    edition: &MonitoringFramework,
    rounds: impl Iterator<Item = &mut Round>,
) -> Result<Option<All>, Refusal> {
    let mut by_name: BTreeMap<&str, Vec<&MonitoringIndicator>> = BTreeMap::new();
    for indicator in asked(edition) {
        by_name.entry(&indicator.from).or_default().push(indicator);
    }
    if by_name.is_empty() {
        return Ok(None);
    }
    let before = marks(kit).await?;
    let today = query::today(kit);
    let mut all = All { revision: before.0.clone(), ..All::default() };
    for round in rounds {
        let (first, last) = (round.date.first_day(), round.date.last_day());
        for (name, indicators) in &by_name {
            let Some(indicator) = indicators.first() else { continue };
            // What somebody wrote into the round stands before what the node says now.
            let there =
                round.queries.contains_key(*name) || round.sheets.iter().any(|sheet| sheet.form.id == *name);
            if there {
                continue;
            }
            let text = with_days(indicator, round.date.year(), &first.to_string(), &last.to_string());
            let all_tiers = indicator.formula.all_tiers;
            let beside = Beside { as_of: today.min(last), all_tiers };
            let mut answer = query::ask_beside(kit, &text, false, SECONDS, beside).await?;
            let (mut value, mut records) = (None, None);
            if indicator.is_of_rows() {
                let given = records_of(&mut answer, indicators, name, &round.id)?;
                let count = u32::try_from(given.len()).unwrap_or(u32::MAX);
                round.sheets.push(RoundSheet { form: form(name), asked: Some(count) });
                records = Some(count);
                all.records.extend(given);
            } else {
                value = one_value(&mut answer, name)?;
                round.queries.extend(value.map(|value| ((*name).to_owned(), value)));
            }
            let (name, round) = ((*name).to_owned(), round.id.clone());
            let as_of = beside.as_of;
            all.queries.push(Asked { name, round, text, as_of, all_tiers, value, records });
        }
    }
    if marks(kit).await? != before {
        return Err(Refusal::refused("app-register-busy", []));
    }
    Ok(Some(all))
}

fn asked(edition: &MonitoringFramework) -> impl Iterator<Item = &MonitoringIndicator> {
    edition.indicators.iter().filter(|one| one.is_asked())
}

/// What the records of a query stand under, as answers stand under their questionnaire.
pub fn form(name: &str) -> FormRef {
    FormRef { id: name.to_owned(), version: String::new() }
}

/// The revision of the register, and how far documents, what is said of them, and the exchange have come: while it is
/// asked, none of them changes.
async fn marks(kit: &Kit) -> Result<(String, [i64; 3]), Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let own = [store.mandate_mark().await?, store.said_mark().await?, store.exchange_mark().await?];
    let revision = store.revision().await?;
    store.close().await;
    Ok((revision, own))
}

fn with_days(indicator: &MonitoringIndicator, year: i16, first: &str, last: &str) -> String {
    let day = |day: &str| format!("DATE '{day}'");
    let text = indicator.formula.query.replace("$year", &year.to_string());
    text.replace("$first_day", &day(first)).replace("$last_day", &day(last))
}

/// The first column of the one row; `None` where that is missing.
fn one_value(answer: &mut Answer, name: &str) -> Result<Option<Amount>, Refusal> {
    let refuse = || Refusal::refused("app-query-one", [("name", Arg::Text(name.to_owned()))]);
    if answer.total != 1 || answer.columns.len() != 1 {
        return Err(refuse());
    }
    let row = answer.next().ok_or_else(refuse)??;
    match row.into_iter().next().flatten() {
        None => Ok(None),
        // A number may have more places than an amount; it is rounded once.
        Some(cell) => match Amount::parse_rounding(&cell) {
            Ok((value, _)) => Ok(Some(value)),
            Err(_) => Err(refuse()),
        },
    }
}

/// The records of a query, each as an answer: its columns are the questions. A missing value is no answer.
fn records_of(
    answer: &mut Answer,
    indicators: &[&MonitoringIndicator],
    name: &str,
    round: &str,
) -> Result<Vec<AnswerRecord>, Refusal> {
    let named = |key: &'static str, what: &'static str, more: Arg| {
        Refusal::refused(key, [("name", Arg::Text(name.to_owned())), (what, more)])
    };
    if answer.total > RECORDS {
        return Err(named("app-query-many", "most", Arg::Count(RECORDS)));
    }
    let columns: Vec<String> = answer.columns.iter().map(|column| column.name.clone()).collect();
    let wanted = indicators.iter().flat_map(|indicator| indicator.columns()).chain([ID]);
    for column in wanted {
        if !columns.iter().any(|one| one == column) {
            return Err(named("app-query-column", "column", Arg::Text(column.to_owned())));
        }
    }
    let groups: BTreeSet<&str> =
        indicators.iter().flat_map(|one| one.disaggregate.iter().map(String::as_str)).collect();
    let (mut records, mut ids) = (Vec::new(), BTreeSet::new());
    for row in answer {
        let mut record =
            AnswerRecord { form: form(name), round: round.to_owned(), ..AnswerRecord::default() };
        for (column, cell) in columns.iter().zip(row?) {
            let Some(cell) = cell else { continue };
            if column == ID {
                record.respondent =
                    Respondent { id: cell, name: Text::default(), groups: record.respondent.groups };
                continue;
            }
            if groups.contains(column.as_str()) {
                record.respondent.groups.insert(column.clone(), cell.clone());
            }
            record.answers.insert(column.clone(), Given::value(cell));
        }
        // Each record counts once, and can be found again.
        let id = record.respondent.id.clone();
        if id.is_empty() || !ids.insert(id.clone()) {
            return Err(named("app-query-id", "id", Arg::Text(id)));
        }
        records.push(record);
    }
    Ok(records)
}
