//! Monitoring frameworks, and the file that tells of rounds.

use std::collections::BTreeSet;

use ayni_model::monitor::{
    DataSource, Formula, FormulaKind, MonitoringFramework, MonitoringIndicator, Round,
};
use ayni_model::{Amount, Finding};
use serde::Deserialize;

use super::{Source, Step, read};

/// Reads a monitoring framework. `file` names it in findings. Everything in it that cannot stand is named
/// with its line, and one with a fault is not used.
pub fn monitoring(text: &str, file: &str) -> Result<MonitoringFramework, Vec<Finding>> {
    let edition: MonitoringFramework = read(text, file).map_err(|fault| vec![fault])?;
    let source = Source::new(text, file).map_err(|fault| vec![fault])?;
    let mut faults = Vec::new();
    let mut note = |looked: Result<(), Finding>| faults.extend(looked.err());
    let lists = [
        ("outcomes", edition.outcomes.iter().map(|one| one.code.as_str()).collect::<Vec<_>>()),
        ("outputs", edition.outputs.iter().map(|one| one.code.as_str()).collect()),
        ("indicators", edition.indicators.iter().map(|one| one.code.as_str()).collect()),
        ("verdicts", edition.verdicts.iter().map(|one| one.id.as_str()).collect()),
        ("figures", edition.figures.iter().map(|one| one.id.as_str()).collect()),
    ];
    for (list, codes) in lists {
        note(source.unique(list, codes.into_iter()).map(|_| ()));
    }
    let outcomes: BTreeSet<&str> = edition.outcomes.iter().map(|one| one.code.as_str()).collect();
    let outputs: BTreeSet<&str> = edition.outputs.iter().map(|one| one.code.as_str()).collect();
    for (at, outcome) in edition.outcomes.iter().enumerate() {
        note(source.english("outcomes", at, "label", &outcome.label));
    }
    for (at, output) in edition.outputs.iter().enumerate() {
        note(source.refers("outputs", at, "outcome", &output.outcome, &outcomes));
        note(source.english("outputs", at, "label", &output.label));
    }
    for (at, indicator) in edition.indicators.iter().enumerate() {
        note(source.refers("indicators", at, "outcome", &indicator.outcome, &outcomes));
        if let Some(output) = &indicator.output {
            note(source.refers("indicators", at, "output", output, &outputs));
        }
        note(source.english("indicators", at, "label", &indicator.label));
        for one in &indicator.breaks {
            note(source.english("indicators", at, "breaks", &one.why));
        }
        note(formula(&source, at, indicator));
        // What a query gave is kept by its name.
        let other = edition.indicators.iter().take(at).find(|other| {
            other.from == indicator.from
                && other.is_asked()
                && indicator.is_asked()
                && (other.formula.query != indicator.formula.query
                    || other.is_of_rows() != indicator.is_of_rows()
                    || other.formula.all_tiers != indicator.formula.all_tiers)
        });
        if other.is_some() {
            let line = source.line(&[Step::Key("indicators"), Step::Index(at), Step::Key("from")]);
            let fault = source.fault("edition-duplicate", line).with("list", "from");
            note(Err(fault.with("id", indicator.from.as_str())));
        }
    }
    let indicators: BTreeSet<&str> = edition.indicators.iter().map(|one| one.code.as_str()).collect();
    for (at, figure) in edition.figures.iter().enumerate() {
        note(source.refers("figures", at, "outcome", &figure.outcome, &outcomes));
        for code in &figure.indicators {
            note(source.refers("figures", at, "indicators", code, &indicators));
        }
        note(source.english("figures", at, "title", &figure.title));
    }
    for (at, grouping) in edition.groupings.iter().enumerate() {
        note(source.english("groupings", at, "label", &grouping.label));
    }
    for (at, group) in edition.groups.iter().enumerate() {
        note(source.english("groups", at, "label", &group.label));
    }
    for (at, rule) in edition.verdicts.iter().enumerate() {
        note(source.english("verdicts", at, "why", &rule.why));
        let part = rule.improved_part_least.unwrap_or_default();
        if part.is_negative() || part > Amount::ONE {
            let line =
                source.line(&[Step::Key("verdicts"), Step::Index(at), Step::Key("improved_part_least")]);
            let fault = source.fault("edition-range", line).with("field", "improved_part_least");
            note(Err(fault.with("least", "0").with("most", "1")));
        }
    }
    if faults.is_empty() { Ok(edition) } else { Err(faults) }
}

/// A formula has what its kind needs, and nothing that its kind does not use.
fn formula(source: &Source<'_>, at: usize, indicator: &MonitoringIndicator) -> Result<(), Finding> {
    let Formula { kind, question, of, over, query, all_tiers, .. } = &indicator.formula;
    let of_register = indicator.data == DataSource::Register;
    // The register, the exchange and mandates can be asked; what people answer and what is read in documents cannot.
    let may_ask = !matches!(indicator.data, DataSource::Survey | DataSource::DeskReview);
    let line = || source.line(&[Step::Key("indicators"), Step::Index(at), Step::Key("formula")]);
    let needs = |other: &str| {
        let field = format!("kind = \"{}\"", kind.as_str());
        Err(source.fault("edition-needs", line()).with("field", field).with("other", other))
    };
    let excludes = |other: &str| {
        let other = format!("kind = \"{}\" · {other}", kind.as_str());
        Err(source.fault("edition-excludes", line()).with("field", "formula").with("other", other))
    };
    match kind {
        // A share is in per cent of what it says.
        FormulaKind::Share | FormulaKind::Ratio if !indicator.unit.is_empty() => excludes("unit"),
        // Of records that not everybody is shown one number is told, and no row.
        _ if *all_tiers && (*kind != FormulaKind::Query || indicator.data != DataSource::Exchange) => {
            excludes("all_tiers")
        }
        FormulaKind::Query if !question.is_empty() => excludes("question"),
        FormulaKind::Query if (of_register || *all_tiers) && query.is_empty() => needs("query"),
        FormulaKind::Query if !may_ask && !query.is_empty() => excludes("query"),
        FormulaKind::Query => Ok(()),
        _ if !query.is_empty() && !may_ask => excludes("query"),
        _ if query.is_empty() && may_ask => needs("query"),
        _ if question.is_empty() => needs("question"),
        FormulaKind::Share | FormulaKind::Count if of.is_empty() => needs("of"),
        FormulaKind::Ratio if over.is_empty() => needs("over"),
        FormulaKind::Sum | FormulaKind::Median | FormulaKind::Ratio if !of.is_empty() => excludes("of"),
        _ => Ok(()),
    }
}

/// The file of rounds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rounds {
    rounds: Vec<Round>,
}

/// Reads the file that tells of rounds.
pub fn rounds(text: &str, file: &str) -> Result<Vec<Round>, Vec<Finding>> {
    let Rounds { mut rounds } = read(text, file).map_err(|fault| vec![fault])?;
    let source = Source::new(text, file).map_err(|fault| vec![fault])?;
    let mut faults: Vec<Finding> =
        source.unique("rounds", rounds.iter().map(|round| round.id.as_str())).err().into_iter().collect();
    for (at, round) in rounds.iter().enumerate() {
        // A verdict against the rule stands only with its reason.
        if round.overruled.iter().any(|one| one.reason.trim().is_empty()) {
            let line = source.line(&[Step::Key("rounds"), Step::Index(at), Step::Key("overruled")]);
            faults
                .push(source.fault("edition-needs", line).with("field", "overruled").with("other", "reason"));
        }
    }
    rounds.sort_by_key(|round| round.date.first_day());
    if faults.is_empty() { Ok(rounds) } else { Err(faults) }
}

#[cfg(test)]
mod tests {
    use super::{monitoring, rounds};

    const STRATEGY: (&str, &str) = (
        "monitoring/strategy-2020-2024.toml",
        include_str!("../../../../data/monitoring/strategy-2020-2024.toml"),
    );

    /// Five outcomes, each with an indicator; every text in seven languages.
    #[test]
    fn the_strategy_has_its_five_outcomes() {
        let edition = monitoring(STRATEGY.1, STRATEGY.0).unwrap_or_else(|faults| panic!("{faults:#?}"));
        let codes: Vec<&str> = edition.outcomes.iter().map(|outcome| outcome.code.as_str()).collect();
        assert_eq!(codes, ["1", "2", "3", "4", "5"]);
        for outcome in &edition.outcomes {
            assert!(edition.indicators.iter().any(|one| one.outcome == outcome.code), "{}", outcome.code);
        }
        let labels = edition.indicators.iter().map(|one| &one.label);
        let labels = labels.chain(edition.outcomes.iter().map(|one| &one.label));
        for text in labels
            .chain(edition.verdicts.iter().map(|one| &one.why))
            .chain([&edition.title, &edition.standing])
        {
            assert_eq!(text.0.len(), 7, "{text:?}");
        }
    }

    #[test]
    fn what_cannot_stand_is_named_with_its_line() {
        let cases = [
            ("outcome = \"2\"", "outcome = \"9\"", "edition-unknown-code"),
            ("code = \"support-asked\"", "code = \"support-received\"", "edition-duplicate"),
            ("of = [\"yes\"]", "of = []", "edition-needs"),
            ("kind = \"sum\"", "kind = \"ratio\"", "edition-needs"),
            ("improved_part_least = \"0.5\"", "improved_part_least = \"5\"", "edition-range"),
            ("kind = \"sum\"", "kind = \"guess\"", "edition-syntax"),
        ];
        for (before, after, code) in cases {
            let changed = STRATEGY.1.replacen(before, after, 1);
            assert_ne!(changed, STRATEGY.1, "{before}");
            let faults = monitoring(&changed, STRATEGY.0).unwrap_err();
            let found = faults.iter().find(|fault| fault.code == code);
            let found = found.unwrap_or_else(|| panic!("{code} is not among {faults:?}"));
            assert!(found.origin.as_ref().is_some_and(|origin| origin.row.is_some()), "{found:?}");
        }
        let round = "[[rounds]]\nid = \"2022\"\ndate = \"2022\"\n[[rounds.overruled]]\noutcome = \"1\"\n\
            verdict = \"on-course\"\nreason = \" \"\nby = \"p1\"\ndate = \"2023-05-01\"\n";
        assert_eq!(rounds(round, "rounds.toml").unwrap_err()[0].code, "edition-needs");
        assert_eq!(rounds(&round.replace("\" \"", "\"seen\""), "rounds.toml").unwrap()[0].overruled.len(), 1);
    }
}
