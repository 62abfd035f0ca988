//! Indicators that a query over the register gives.

use ayni_cube::{Query, QueryLimits};
use ayni_model::finding::Arg;
use ayni_model::monitor::{DataSource, FormulaKind, MonitoringFramework, MonitoringIndicator, Round};
use ayni_model::{Amount, Finding, Origin};
use ayni_store::Store;
use serde::Serialize;

use crate::app::{Kit, Refusal, query};

/// How long one may run.
const SECONDS: u64 = 60;

/// What the register was asked.
#[derive(Clone, Debug, Serialize)]
pub struct Asked {
    /// The query's name.
    pub name: String,
    /// The round.
    pub round: String,
    /// Its text, with the round's days in it.
    pub text: String,
    /// What it gave.
    pub value: Option<Amount>,
}

/// Everything that was asked, and of which register.
pub struct All {
    pub revision: String,
    pub queries: Vec<Asked>,
}

/// The queries of an edition that cannot be asked. `file` names the edition.
pub fn faults(edition: &MonitoringFramework, file: &str) -> Vec<Finding> {
    let mut faults = Vec::new();
    for indicator in of_register(edition) {
        let text = with_days(indicator, 2024, "2024-01-01", "2024-12-31");
        if let Err(fault) = Query::parse(&text, &QueryLimits::default()) {
            let file = format!("{file}: {}", indicator.code);
            faults.push((*fault).at(Origin::file(file)));
        }
    }
    faults
}

/// Asks the register for what the rounds do not say themselves, and puts it into them. `None` where the edition
/// has no such indicator.
pub async fn ask(
    kit: &Kit,
    edition: &MonitoringFramework,
    rounds: impl Iterator<Item = &mut Round>,
) -> Result<Option<All>, Refusal> {
    let indicators: Vec<&MonitoringIndicator> = of_register(edition).collect();
    if indicators.is_empty() {
        return Ok(None);
    }
    let revision = revision(kit).await?;
    let mut queries = Vec::new();
    for round in rounds {
        let (first, last) = (round.date.first_day(), round.date.last_day());
        for indicator in &indicators {
            // What somebody wrote into the round stands before what the register says now.
            if round.queries.contains_key(&indicator.from) {
                continue;
            }
            let text = with_days(indicator, round.date.year(), &first.to_string(), &last.to_string());
            let value = one_value(kit, &text, &indicator.from).await?;
            if let Some(value) = value {
                round.queries.insert(indicator.from.clone(), value);
            }
            let (name, round) = (indicator.from.clone(), round.id.clone());
            queries.push(Asked { name, round, text, value });
        }
    }
    if self::revision(kit).await? != revision {
        return Err(Refusal::refused("app-register-busy", []));
    }
    Ok(Some(All { revision, queries }))
}

fn of_register(edition: &MonitoringFramework) -> impl Iterator<Item = &MonitoringIndicator> {
    let is = |one: &&MonitoringIndicator| {
        one.formula.kind == FormulaKind::Query && one.data == DataSource::Register
    };
    edition.indicators.iter().filter(is)
}

async fn revision(kit: &Kit) -> Result<String, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let revision = store.revision().await?;
    store.close().await;
    Ok(revision)
}

fn with_days(indicator: &MonitoringIndicator, year: i16, first: &str, last: &str) -> String {
    let day = |day: &str| format!("DATE '{day}'");
    let text = indicator.formula.query.replace("$year", &year.to_string());
    text.replace("$first_day", &day(first)).replace("$last_day", &day(last))
}

/// The first column of the one row; `None` where that is missing.
async fn one_value(kit: &Kit, text: &str, name: &str) -> Result<Option<Amount>, Refusal> {
    let mut answer = query::ask(kit, text, false, SECONDS).await?;
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
