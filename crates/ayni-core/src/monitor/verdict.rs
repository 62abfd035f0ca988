//! What may be concluded about each outcome.

use ayni_model::monitor::{
    Direction, Incomparable, MonitoringFramework, Overruled, Round, Trend, Verdict, VerdictRule,
};
use ayni_model::{Amount, AmountError, Text};
use serde::Serialize;

use super::change::Change;
use super::figures::Figure;

/// The facts that rules ask for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Indicators that have a direction.
    pub indicators: u32,
    /// Those of them with a figure.
    pub figures: u32,
    /// Those that could be compared with an earlier round or their target.
    pub judged: u32,
    /// Those that improved or reached their target.
    pub improved: u32,
    /// Those that stayed.
    pub unchanged: u32,
    /// Those that got worse.
    pub declined: u32,
}

/// The verdict on an outcome, with its data and its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Judged {
    /// The outcome.
    pub outcome: String,
    /// The verdict that stands.
    pub verdict: Verdict,
    /// What the rule says.
    pub by_rule: Verdict,
    /// The rule; empty where none holds.
    pub rule: String,
    /// Its reason.
    pub why: Text,
    /// The facts.
    pub counts: Counts,
    /// Indicators that need another look.
    pub review: Vec<String>,
    /// The verdict of a person against the rule.
    pub overruled: Option<Overruled>,
}

pub(super) fn verdicts(
    edition: &MonitoringFramework,
    round: &Round,
    figures: &[Figure],
    changes: &[Change],
) -> Result<Vec<Judged>, AmountError> {
    let judged = edition.outcomes.iter().map(|outcome| {
        let (counts, review) = counts(edition, &outcome.code, round, figures, changes);
        let mut rule = None;
        for one in &edition.verdicts {
            if holds(one, counts)? {
                rule = Some(one);
                break;
            }
        }
        // Where no rule holds, nothing can be said.
        let by_rule = rule.map_or(Verdict::CannotBeJudged, |rule| rule.verdict);
        let overruled = round.overruled.iter().find(|one| one.outcome == outcome.code).cloned();
        Ok(Judged {
            outcome: outcome.code.clone(),
            verdict: overruled.as_ref().map_or(by_rule, |one| one.verdict),
            by_rule,
            rule: rule.map(|rule| rule.id.clone()).unwrap_or_default(),
            why: rule.map(|rule| rule.why.clone()).unwrap_or_default(),
            counts,
            review,
            overruled,
        })
    });
    judged.collect()
}

fn counts(
    edition: &MonitoringFramework,
    outcome: &str,
    round: &Round,
    figures: &[Figure],
    changes: &[Change],
) -> (Counts, Vec<String>) {
    let mut counts = Counts::default();
    let mut review = Vec::new();
    let own = edition.indicators.iter().filter(|one| one.outcome == outcome);
    for indicator in own.filter(|one| one.direction != Direction::Neither) {
        counts.indicators += 1;
        let figure = figures.iter().find(|one| one.indicator == indicator.code && one.round == round.id);
        counts.figures += u32::from(figure.is_some_and(|figure| figure.is_firm(indicator)));
        let change = changes.iter().find(|one| one.indicator == indicator.code);
        match change.and_then(|change| change.trend) {
            Some(Trend::Improved | Trend::Reached) => counts.improved += 1,
            Some(Trend::Unchanged) => counts.unchanged += 1,
            Some(Trend::Declined) => counts.declined += 1,
            None => {}
        }
        let why = change.and_then(|change| change.why);
        if matches!(why, Some(Incomparable::MeaningChanged | Incomparable::TooFew)) {
            review.push(indicator.code.clone());
        }
    }
    counts.judged = counts.improved + counts.unchanged + counts.declined;
    (counts, review)
}

fn holds(rule: &VerdictRule, counts: Counts) -> Result<bool, AmountError> {
    let least = |wanted: Option<u32>, count: u32| wanted.is_none_or(|wanted| count >= wanted);
    let most = |wanted: Option<u32>, count: u32| wanted.is_none_or(|wanted| count <= wanted);
    let part = match rule.improved_part_least {
        None => true,
        // Compared as products, so that nothing is divided.
        Some(part) => {
            let wanted = part.times(Amount::whole(counts.judged.into()))?;
            counts.judged > 0 && Amount::whole(counts.improved.into()) >= wanted
        }
    };
    Ok(part
        && least(rule.figures_least, counts.figures)
        && most(rule.figures_most, counts.figures)
        && least(rule.judged_least, counts.judged)
        && most(rule.judged_most, counts.judged)
        && most(rule.declined_most, counts.declined))
}
