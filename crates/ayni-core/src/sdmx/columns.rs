//! Observations as the columns of a data set.

use std::collections::BTreeSet;

use ayni_model::document::Phrase;
use ayni_model::sdmx::{Column, DataSet, FlowKind};

use super::cell::{Mark, Measure};
use super::codes;
use super::data::{Observation, Source};
use super::structure;

/// What the data set says of all its observations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The framework edition with its version.
    pub edition: String,
    /// The method with its version.
    pub method: String,
    /// The source of exchange rates, and those of the prices that values were imputed by.
    pub prices: String,
    /// Who measured, where it was not the country's own node.
    pub author: String,
}

impl Said {
    /// What a source says.
    pub fn of(source: &Source<'_>) -> Said {
        let named = |id: &str, version: &str| format!("{id} {version}");
        let method = source.method;
        let prices: BTreeSet<&str> = method.prices.iter().map(|price| price.source.as_str()).collect();
        let sources: Vec<&str> = [method.rates.as_str()].into_iter().chain(prices).collect();
        Said {
            edition: named(&source.framework.id, &source.framework.version),
            method: named(&method.id, &method.version),
            prices: sources.join("; "),
            author: source.author.unwrap_or_default().to_owned(),
        }
    }
}

/// The data set. `say` gives the words of remarks, in the language that the data set is written in.
pub fn data_set(
    source: &Source<'_>,
    observations: &[Observation],
    say: &dyn Fn(&Phrase) -> String,
) -> DataSet {
    let said = Said::of(source);
    let (withheld, guard) = (say(&Phrase::key("sdmx-withheld")), say(&Phrase::key("sdmx-guard")));
    let comment = |one: &Observation| match one.mark {
        Mark::Withheld => withheld.clone(),
        Mark::Guard => guard.clone(),
        Mark::Open if one.unconverted.0 > 0 => {
            let (count, of) = one.unconverted;
            say(&Phrase::message("sdmx-unconverted", [("count", count.into()), ("measures", of.into())]))
        }
        Mark::Open => String::new(),
    };
    let of = |id: &str, text: &dyn Fn(&Observation) -> String| {
        (id.to_owned(), Column::coded(observations.iter().map(text)))
    };
    let mut columns: Vec<(String, Column)> = structure::dimensions()
        .enumerate()
        .map(|(at, id)| of(id, &|one| one.key.get(at).cloned().unwrap_or_default()))
        .collect();
    let values = observations.iter().map(|one| one.value.map(|value| value.to_string()).unwrap_or_default());
    columns.push(("OBS_VALUE".to_owned(), Column::Plain(values.map(Into::into).collect())));
    columns.extend([
        of("OBS_STATUS", &|one| status(one).to_owned()),
        of("CONF_STATUS", &|one| {
            match one.mark {
                Mark::Open => "F",
                Mark::Guard => "D",
                Mark::Withheld => "N",
            }
            .to_owned()
        }),
        of("CONF_REASON", &|one| one.reason.clone()),
        of("NATURE", &|one| one.nature.to_owned()),
        of("VALUATION", &|one| one.valuation.clone()),
        of("UNIT_MULT", &|_| "0".to_owned()),
        of("DECIMALS", &|one| if one.measure == Measure::Activities { "0" } else { "6" }.to_owned()),
        of("UNCONVERTED", &|one| match one.unconverted.0 {
            0 => String::new(),
            count => count.to_string(),
        }),
        of("COMMENT_OBS", &comment),
        of("EDITION", &|_| said.edition.clone()),
        of("METHOD", &|_| said.method.clone()),
        of("PRICE_SOURCE", &|_| said.prices.clone()),
        of("COMPILER", &|_| said.author.clone()),
    ]);
    let version = codes::version(&source.framework.version);
    DataSet {
        kind: FlowKind::Dataflow,
        flow: codes::own(codes::FLOW, &version),
        columns,
        rows: observations.len(),
    }
}

/// `A` normal, `E` estimated, `I` imputed, `O` missing, `Q` suppressed (codes of the cross-domain list
/// `SDMX:CL_OBS_STATUS`).
fn status(one: &Observation) -> &'static str {
    match (one.mark, one.value, one.nature) {
        (Mark::Withheld | Mark::Guard, _, _) => "Q",
        (Mark::Open, None, _) => "O",
        (Mark::Open, Some(_), "ESTIMATED") => "E",
        (Mark::Open, Some(_), "IMPUTED") => "I",
        (Mark::Open, Some(_), _) => "A",
    }
}
