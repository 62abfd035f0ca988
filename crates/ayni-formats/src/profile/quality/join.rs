//! Joins what several rows of one activity say of results, evaluations, phases and value added.
//!
//! A further row adds to what stands under the same name, or to the line above where it has no name. When all
//! rows are read, lines that have no id yet get one. Where each field stood moves along with it.

use ayni_model::{
    Activity, Evaluation, FieldOrigins, Finding, Indicator, Path, PhaseLine, ResultLine, Role, ValueAdded,
};

use super::ABOVE;
use crate::profile::party::free_id;

/// Joins what a further row says: its indicator is the one of the same name, or where it has none the one above.
pub(in crate::profile) fn join(
    into: &mut Activity,
    from: (Vec<ResultLine>, Vec<Evaluation>, Vec<PhaseLine>, Vec<ValueAdded>),
    theirs: &FieldOrigins,
    ours: &mut FieldOrigins,
) {
    let (results, evaluations, phases, added) = from;
    for result in results {
        join_result(into, result, theirs, ours);
    }
    for evaluation in evaluations {
        join_evaluation(into, evaluation, theirs, ours);
    }
    for line in phases {
        if !into.phases.iter().any(|known| (&known.phase, &known.party) == (&line.phase, &line.party)) {
            let place = format!("phases[{}]", line.id);
            move_origins(theirs, ours, &place, &place);
            into.phases.push(line);
        }
    }
    for line in added {
        if !into.value_added.iter().any(|known| known.code == line.code) {
            let place = format!("value_added[{}]", line.id);
            move_origins(theirs, ours, &place, &place);
            into.value_added.push(line);
        }
    }
}

fn move_origins(theirs: &FieldOrigins, ours: &mut FieldOrigins, before: &str, after: &str) {
    for (path, row, column) in theirs.sorted().iter() {
        if let Some(rest) = path.strip_prefix(before) {
            ours.add(&[after, rest], row, column);
        }
    }
}

fn join_result(into: &mut Activity, result: ResultLine, theirs: &FieldOrigins, ours: &mut FieldOrigins) {
    let before = result.id.clone();
    let same = |known: &ResultLine| known.level == result.level && known.title == result.title;
    let place =
        if before == ABOVE { into.results.len().checked_sub(1) } else { into.results.iter().position(same) };
    for indicator in result.indicators.clone() {
        let named = !indicator.id.is_empty();
        let same = |known: &Indicator| known.code == indicator.code && known.title == indicator.title;
        // By its name it may stand under another result of the activity; without one it is the last of all.
        let known = if named {
            into.results.iter().enumerate().find_map(|(at, line)| {
                Some((at, line.indicators.iter().position(same)?))
                    .filter(|_| place.is_none_or(|one| one == at))
            })
        } else {
            let last = |(at, line): (usize, &ResultLine)| Some((at, line.indicators.len().checked_sub(1)?));
            into.results.iter().enumerate().rev().find_map(last)
        };
        let from = format!("results[{before}].indicators[{}]", indicator.id);
        match known {
            Some((at, number)) => {
                let Some(line) = into.results.get_mut(at) else { continue };
                let id = line.id.clone();
                if let Some(known) = line.indicators.get_mut(number) {
                    let to = format!("results[{id}].indicators[{}]", known.id);
                    join_indicator(known, indicator, (&from, &to), theirs, ours);
                }
            }
            None => {
                let mut indicator = indicator;
                let taken =
                    |id: &str| into.results.iter().any(|line| line.indicators.iter().any(|one| one.id == id));
                indicator.id = free_id(indicator.id, taken);
                let id = match place.and_then(|place| into.results.get_mut(place)) {
                    Some(line) => {
                        let (id, own) = (line.id.clone(), indicator.id.clone());
                        line.indicators.push(indicator);
                        format!("results[{id}].indicators[{own}]")
                    }
                    None => {
                        let id = free_id(before.clone(), |id| into.results.iter().any(|one| one.id == id));
                        let own = indicator.id.clone();
                        let line =
                            ResultLine { id: id.clone(), indicators: vec![indicator], ..result.clone() };
                        into.results.push(line);
                        format!("results[{id}].indicators[{own}]")
                    }
                };
                move_origins(theirs, ours, &from, &id);
            }
        }
    }
    if result.indicators.is_empty() && place.is_none() {
        let id = free_id(before, |id| into.results.iter().any(|one| one.id == id));
        into.results.push(ResultLine { id, ..result });
    }
}

/// Fills what was open of an indicator, and adds the values of a further row.
fn join_indicator(
    known: &mut Indicator,
    other: Indicator,
    (from, to): (&str, &str),
    theirs: &FieldOrigins,
    ours: &mut FieldOrigins,
) {
    known.unit = known.unit.take().or(other.unit);
    known.joining = known.joining.or(other.joining);
    known.aim = known.aim.or(other.aim);
    known.running_total |= other.running_total;
    known.gender |= other.gender;
    known.baseline = known.baseline.take().or(other.baseline);
    for mut value in other.values {
        let before = format!("{from}.values[{}]", value.id);
        value.id = free_id(value.id, |id| known.values.iter().any(|one| one.id == id));
        move_origins(theirs, ours, &before, &format!("{to}.values[{}]", value.id));
        known.values.push(value);
    }
}

fn join_evaluation(into: &mut Activity, other: Evaluation, theirs: &FieldOrigins, ours: &mut FieldOrigins) {
    let before = other.id.clone();
    let same = |known: &Evaluation| {
        known.criteria == other.criteria
            && (other.date.is_none() || known.date == other.date)
            && (other.by.is_empty() || known.by == other.by)
            && (other.kind.is_none() || known.kind == other.kind)
    };
    let place = if before == ABOVE {
        into.evaluations.len().checked_sub(1)
    } else {
        into.evaluations.iter().position(same)
    };
    match place.and_then(|place| into.evaluations.get_mut(place)) {
        Some(known) => {
            for mut answer in other.answers {
                let from = format!("evaluations[{before}].answers[{}]", answer.id);
                answer.id = free_id(answer.id, |id| known.answers.iter().any(|one| one.id == id));
                let to = format!("evaluations[{}].answers[{}]", known.id, answer.id);
                move_origins(theirs, ours, &from, &to);
                known.answers.push(answer);
            }
        }
        None => {
            let id = free_id(before.clone(), |id| into.evaluations.iter().any(|one| one.id == id));
            move_origins(theirs, ours, &format!("evaluations[{before}]"), &format!("evaluations[{id}]"));
            into.evaluations.push(Evaluation { id, ..other });
        }
    }
}

/// Ends an activity: lines that belong to one above and have none get an id of their own, ids that two rows
/// gave are made different, ratios of which only the numerator was stated are told from sums, and the parties
/// of phases are found by their roles.
pub(in crate::profile) fn settle(activity: &mut Activity, origins: &mut FieldOrigins) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut renamed: Vec<(String, String)> = Vec::new();
    for result in &mut activity.results {
        let before = result.id.clone();
        if before == ABOVE {
            result.id = result.level.as_str().to_owned();
        }
        for indicator in &mut result.indicators {
            let own = indicator.id.clone();
            if own == ABOVE {
                indicator.id = "indicator".to_owned();
                let path = Path::of("results").line(&result.id).field("indicators").line(&indicator.id);
                let path = match indicator.values.first() {
                    Some(value) => path.field("values").line(&value.id),
                    None => path,
                };
                let finding = Finding::new("map-indicator-missing", ayni_model::Severity::Warning);
                findings.push(finding.on(&activity.id, path));
            }
            if before == ABOVE || own == ABOVE {
                let of = |result: &str, indicator: &str| format!("results[{result}].indicators[{indicator}]");
                renamed.push((of(&before, &own), of(&result.id, &indicator.id)));
            }
        }
    }
    for evaluation in &mut activity.evaluations {
        if evaluation.id == ABOVE {
            evaluation.id = "evaluation".to_owned();
            renamed.push(("evaluations[]".to_owned(), "evaluations[evaluation]".to_owned()));
        }
    }
    for (before, after) in renamed {
        move_origins(&origins.clone(), origins, &before, &after);
    }
    let lines = std::mem::take(&mut activity.phases);
    for line in lines {
        let role = Role::from_code(&line.party);
        let parties: Vec<&str> = role
            .map(|role| activity.parties_in(role).map(|party| party.id.as_str()).collect())
            .unwrap_or_default();
        match parties.split_first() {
            // One line to each party of the role; where there is none, the check says so.
            Some((first, others)) => {
                let own: Vec<PhaseLine> = others
                    .iter()
                    .map(|party| PhaseLine {
                        id: format!("{}-{party}", line.phase),
                        phase: line.phase.clone(),
                        party: (*party).to_owned(),
                    })
                    .collect();
                let first = (*first).to_owned();
                activity.phases.push(PhaseLine { party: first, ..line });
                activity.phases.extend(own);
            }
            None => activity.phases.push(line),
        }
    }
    findings
}
