//! How an indicator stands against an earlier round or its target, where the two are of one kind.

use ayni_model::monitor::{
    Direction, FormulaKind, Incomparable, MonitoringFramework, MonitoringIndicator, Round, Trend,
};
use ayni_model::{Amount, AmountError};
use serde::Serialize;

use super::figures::Figure;

/// How an indicator stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The indicator.
    pub indicator: String,
    /// The round that it is compared with.
    pub since: Option<String>,
    /// The difference: in percentage points for shares and ratios, else in its own unit.
    pub difference: Option<Amount>,
    /// Which way it went.
    pub trend: Option<Trend>,
    /// Why it is not compared.
    pub why: Option<Incomparable>,
}

pub(super) fn change(
    edition: &MonitoringFramework,
    indicator: &MonitoringIndicator,
    rounds: &[Round],
    figures: &[Figure],
) -> Result<Change, AmountError> {
    let not = |why: Incomparable| Change {
        indicator: indicator.code.clone(),
        since: None,
        difference: None,
        trend: None,
        why: Some(why),
    };
    let of = |round: &Round| {
        figures.iter().find(|figure| figure.indicator == indicator.code && figure.round == round.id)
    };
    let Some((last, earlier)) = rounds.split_last() else { return Ok(not(Incomparable::NoFigure)) };
    let Some((now, value)) = of(last).and_then(|now| Some((now, now.value?))) else {
        return Ok(not(Incomparable::NoFigure));
    };
    if !now.is_firm(indicator) {
        return Ok(not(Incomparable::TooFew));
    }
    let reached = indicator.target.is_some_and(|target| match indicator.direction {
        Direction::Up => value >= target,
        Direction::Down => value <= target,
        Direction::Neither => false,
    });
    let trend = |trend: Trend| if reached { Trend::Reached } else { trend };
    let only = |why: Incomparable| match reached {
        true => Change { trend: Some(Trend::Reached), why: None, ..not(why) },
        false => not(why),
    };
    let before = earlier.iter().rev().find_map(|round| Some((round, of(round)?, of(round)?.value?)));
    let Some((round, figure, before)) = before else { return Ok(only(Incomparable::NoEarlier)) };
    // A break lies between the two where its round is the judged one or any after the earlier one.
    let since = rounds.iter().skip_while(|one| one.id != round.id).skip(1);
    if since.into_iter().any(|one| indicator.breaks.iter().any(|cut| cut.round == one.id)) {
        return Ok(only(Incomparable::MeaningChanged));
    }
    if !figure.is_firm(indicator) {
        return Ok(only(Incomparable::TooFew));
    }
    let difference = value.minus(before)?;
    let change = Change {
        indicator: indicator.code.clone(),
        since: Some(round.id.clone()),
        difference: Some(difference),
        trend: None,
        why: None,
    };
    if indicator.direction == Direction::Neither {
        return Ok(Change { why: Some(Incomparable::NoDirection), ..change });
    }
    let better = (indicator.direction == Direction::Up) == (difference > Amount::ZERO);
    let went = match within(edition, indicator, difference, before)? {
        true => Trend::Unchanged,
        false if better => Trend::Improved,
        false => Trend::Declined,
    };
    Ok(Change { trend: Some(trend(went)), ..change })
}

/// Whether a difference is so small that nothing can be concluded from it.
fn within(
    edition: &MonitoringFramework,
    indicator: &MonitoringIndicator,
    difference: Amount,
    before: Amount,
) -> Result<bool, AmountError> {
    let size = difference.abs();
    match indicator.formula.kind {
        FormulaKind::Share | FormulaKind::Ratio => Ok(size <= edition.tolerance),
        _ => {
            let allowed = before.abs().times_ratio(edition.tolerance, Amount::whole(100))?;
            Ok(size <= allowed)
        }
    }
}
