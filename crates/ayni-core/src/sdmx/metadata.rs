//! The reference metadata of the figures of indicator 17.3.1, in the concepts of the SDG structure (`SDG_MSD` 0.3).
//!
//! Concepts, fixed texts and what only a person can say are those of a submission (`submit`): a layout and a
//! statement. What the program knows it says in the same words.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::document::Phrase;
use ayni_model::edition::Framework;
use ayni_model::method::{ExchangeRule, Impute, Method};
use ayni_model::reference::Reference as Sets;
use ayni_model::sdg::SdgTable;
use ayni_model::submission::{Concept, Fill, Layout, SaidBy, Statement};
use ayni_model::{Arg, Code, Severity, Text};

use crate::submit::Filled;

/// What the metadata are filled from.
#[derive(Clone, Debug)]
pub struct About<'a> {
    /// The layout whose concepts are filled.
    pub layout: &'a Layout,
    /// What a person states.
    pub statement: &'a Statement,
    /// The framework edition.
    pub framework: &'a Framework,
    /// The method.
    pub method: &'a Method,
    /// The reference data.
    pub reference: &'a Sets,
    /// The figures.
    pub table: &'a SdgTable,
    /// The office whose node it is.
    pub office: Option<&'a str>,
    /// The hash of the method.
    pub method_hash: &'a str,
    /// How many rules checked the data.
    pub rules: u64,
    /// What they found.
    pub findings: &'a BTreeMap<Severity, BTreeMap<String, u64>>,
    /// Who reported what is counted.
    pub reporters: BTreeSet<&'a str>,
}

/// The concepts of the layout, filled in for the figures of the indicator.
pub fn sdg_metadata(about: &About<'_>) -> Vec<Filled> {
    let fill = |concept: &Concept| {
        let mut said: Vec<(SaidBy, Phrase)> = match concept.fill {
            Fill::Fixed => vec![(SaidBy::Fixed, Phrase::Text(concept.text.clone()))],
            other => derived(about, other).into_iter().map(|text| (SaidBy::Derived, text)).collect(),
        };
        if let Some(stated) = about.statement.metadata.get(&concept.id) {
            said.push((SaidBy::Stated, Phrase::Text(stated.clone())));
        }
        Filled {
            id: concept.id.clone(),
            name: Filled::name_of(concept),
            under: concept.under.clone(),
            required: concept.required,
            said,
        }
    };
    about.layout.concepts.iter().map(fill).collect()
}

fn derived(about: &About<'_>, fill: Fill) -> Vec<Phrase> {
    let (method, framework, table) = (about.method, about.framework, about.table);
    let text = |text: &Text| Phrase::Text(text.clone());
    match fill {
        Fill::Fixed | Fill::Statement => Vec::new(),
        Fill::Date => vec![Phrase::Value(Arg::Date(table.as_of))],
        Fill::Series => {
            let letters: BTreeSet<&str> = table.totals.iter().map(|one| one.sub.as_str()).collect();
            let letters: Vec<&str> = letters.into_iter().collect();
            vec![Phrase::message("submit-meta-series", [("letters", letters.join(", ").into())])]
        }
        Fill::Organisation => match (&table.estimate_by, about.office) {
            (Some(author), _) => vec![Phrase::words(author.as_str())],
            (None, office) => office.map(Phrase::words).into_iter().collect(),
        },
        Fill::Definition => vec![text(&framework.title), text(&framework.standing)],
        Fill::Units => vec![Phrase::key("sdmx-measure-amount-usd")],
        Fill::Classification => {
            vec![Phrase::words(format!("{} {}", framework.id, framework.version)), text(&framework.title)]
        }
        Fill::Sources => {
            let reporters: Vec<&str> = about.reporters.iter().copied().collect();
            let count = [("count", reporters.len().into()), ("reporters", reporters.join(", ").into())];
            vec![Phrase::message("submit-meta-sources", count)]
        }
        Fill::Limits => vec![Phrase::key("submit-meta-limits")],
        Fill::Computation => ["years", "conversion", "shares", "missing"]
            .iter()
            .map(|rule| Phrase::key(&format!("report-rule-{rule}")))
            .collect(),
        Fill::Validation => {
            let found = |severity: Severity| -> Arg {
                let codes = about.findings.get(&severity);
                Arg::Count(codes.into_iter().flat_map(|codes| codes.values()).sum())
            };
            let args = [
                ("rules", Arg::Count(about.rules)),
                ("errors", found(Severity::Error)),
                ("warnings", found(Severity::Warning)),
                ("notes", found(Severity::Note)),
            ];
            vec![Phrase::message("submit-meta-validation", args)]
        }
        Fill::Adjustment => {
            let rule = Code::new(ExchangeRule::LIST, method.exchange.as_str());
            let set = about.reference.sets.get(&format!("rates/{}", method.rates));
            let source =
                set.map_or_else(|| method.rates.clone(), |set| format!("{} ({})", set.title, method.rates));
            let args = [("source", source.into()), ("rule", Arg::Code(rule))];
            vec![Phrase::message("submit-meta-adjustment", args)]
        }
        Fill::Imputation => {
            let rule = Arg::Code(Code::new(Impute::LIST, method.impute.as_str()));
            vec![Phrase::message("submit-meta-imputation", [("rule", rule)])]
        }
        Fill::Aggregation => vec![Phrase::key("submit-meta-aggregation")],
        Fill::Documentation => {
            let named = format!("{} {} (SHA-256 {})", method.id, method.version, about.method_hash);
            vec![text(&method.title), Phrase::words(named)]
        }
        // There is no quality report beside it.
        Fill::Assessment => Vec::new(),
        Fill::Coverage => {
            let providers = table.providers.join(", ");
            vec![Phrase::message("sdmx-partial", [("providers", providers.into())])]
        }
        Fill::Comparability => {
            let of = |one: &ayni_model::method::Break| [Phrase::Value(Arg::Year(one.year)), text(&one.why)];
            let breaks: Vec<Phrase> = method.breaks.iter().flat_map(of).collect();
            if breaks.is_empty() { vec![Phrase::key("submit-meta-no-breaks")] } else { breaks }
        }
    }
}
