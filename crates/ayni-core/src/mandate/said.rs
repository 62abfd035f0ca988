//! The log of a request read into its follow-up.

use std::collections::BTreeMap;

use ayni_model::mandate_follow::{Answer, Evidence, FollowUp, Statement};
use ayni_model::mandate_said::{Followed, Reminder, Said, SaidLine, Shown, Suggestion};

/// What was said about each request, by its id. The order in which lines are given does not matter: they are read
/// by number.
pub fn followed(lines: &[SaidLine]) -> BTreeMap<String, Followed> {
    let mut ordered: Vec<&SaidLine> = lines.iter().collect();
    ordered.sort_by_key(|line| line.number);
    let mut all: BTreeMap<String, Followed> = BTreeMap::new();
    for line in ordered {
        let of = all.entry(line.request.clone()).or_insert_with(|| Followed {
            up: FollowUp { request: line.request.clone(), ..FollowUp::default() },
            ..Followed::default()
        });
        take(of, line);
    }
    all
}

fn take(of: &mut Followed, line: &SaidLine) {
    let (by, on) = (line.by.clone(), line.on);
    let shown = |shown: &Shown| Evidence {
        kind: shown.kind,
        reference: shown.reference.clone(),
        note: shown.note.clone(),
        by: Some(by.clone()),
        on,
    };
    match &line.said {
        Said::State { state, reason } => {
            of.up.statements.push(Statement { state: *state, reason: reason.clone(), by, on });
        }
        Said::Responsible { who } => name(&mut of.up.responsible, who),
        Said::Contributing { who } => name(&mut of.up.contributing, who),
        Said::Step(step) => of.up.steps.push(step.clone()),
        Said::StepDone { step, done } => {
            let at = (*step as usize).checked_sub(1);
            if let Some(step) = at.and_then(|at| of.up.steps.get_mut(at)) {
                step.done = Some(*done);
            }
        }
        Said::Evidence(one) => of.up.evidence.push(shown(one)),
        Said::Suggestion(one) => of.suggestions.push(Suggestion { line: line.number, shown: one.clone() }),
        Said::Confirm { line } => {
            if let Some(at) = of.suggestions.iter().position(|one| one.line == *line) {
                let confirmed = of.suggestions.remove(at);
                of.up.evidence.push(shown(&confirmed.shown));
            }
        }
        Said::Dismiss { line } => of.suggestions.retain(|one| one.line != *line),
        Said::ReplacedBy { request } => {
            of.up.replaced_by = Some(request.clone()).filter(|request| !request.is_empty());
        }
        Said::Answer { acceptance, reason, who, source } => of.answers.push(Answer {
            acceptance: *acceptance,
            reason: reason.clone(),
            by: if who.is_empty() { by } else { who.clone() },
            on,
            source: source.clone(),
        }),
        Said::Reminded { .. } | Said::CarriedTo { .. } => {}
        Said::Remind { on, note } => {
            of.reminders.push(Reminder { on: *on, request: line.request.clone(), note: note.clone(), by });
        }
    }
}

fn name(names: &mut Vec<String>, who: &str) {
    if who.is_empty() {
        names.clear();
    } else if !names.iter().any(|name| name == who) {
        names.push(who.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use ayni_model::Day;
    use ayni_model::mandate_follow::{EvidenceKind, FollowState, FollowStep};

    use super::*;

    fn line(number: i64, said: Said) -> SaidLine {
        SaidLine { number, request: "p-1-1".into(), by: "7".into(), on: Day::constant(2026, 2, 3), said }
    }

    #[test]
    fn a_suggestion_counts_when_it_is_confirmed_and_is_gone_when_dismissed() {
        let shown = |reference: &str| Shown {
            kind: EvidenceKind::Activity,
            reference: reference.into(),
            note: String::new(),
        };
        let mut lines = vec![
            line(1, Said::Suggestion(shown("XAA/1"))),
            line(2, Said::Suggestion(shown("XAA/2"))),
            line(3, Said::Suggestion(shown("XAA/3"))),
            line(4, Said::Confirm { line: 2 }),
            line(5, Said::Dismiss { line: 3 }),
            line(6, Said::Confirm { line: 3 }),
        ];
        let forwards = followed(&lines);
        lines.reverse();
        assert_eq!(forwards, followed(&lines), "the order of input does not matter");
        let of = &forwards["p-1-1"];
        let evidence: Vec<&str> = of.up.evidence.iter().map(|one| one.reference.as_str()).collect();
        assert_eq!(
            (evidence, of.suggestions.len()),
            (vec!["XAA/2"], 1),
            "what was dismissed is not confirmed later"
        );
        assert!(of.up.evidence.iter().all(Evidence::is_confirmed));
    }

    #[test]
    fn steps_and_names_are_read_in_their_order() {
        let step = FollowStep { what: "Draft".into(), who: String::new(), due: None, done: None };
        let done = "2026-03".parse().unwrap();
        let all = followed(&[
            line(1, Said::Responsible { who: "unctad".into() }),
            line(2, Said::Responsible { who: "unctad".into() }),
            line(3, Said::Step(step)),
            line(4, Said::StepDone { step: 1, done }),
            line(5, Said::StepDone { step: 9, done }),
            line(6, Said::State { state: FollowState::UnderWay, reason: "A draft is there".into() }),
        ]);
        let up = &all["p-1-1"].up;
        assert_eq!(up.responsible, ["unctad"]);
        assert_eq!(up.steps.first().and_then(|step| step.done), Some(done));
        assert_eq!(up.statements.last().map(|one| one.state), Some(FollowState::UnderWay));
    }
}
