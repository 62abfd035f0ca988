//! In which order a form is worked out: what is read before what reads it.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::survey::{Expression, Logic, Node, NodePath, Start, StepName};

use super::index::Index;
use super::place::{child, parent};

/// The paths of a form in their order, and the loops in which paths wait for one another.
pub(super) struct Order {
    pub(super) paths: Vec<String>,
    pub(super) loops: Vec<Vec<String>>,
}

/// Finds the order. Paths that do not need one another keep the form's order.
pub(super) fn order(index: &Index<'_>) -> Order {
    let paths = index.paths();
    let numbers: BTreeMap<&str, usize> = (0..).zip(paths).map(|(at, path)| (path.as_str(), at)).collect();
    let mut needs: Vec<Vec<usize>> = Vec::with_capacity(paths.len());
    for path in paths {
        let mut of: BTreeSet<&str> = BTreeSet::new();
        let read = reads(index, path);
        of.extend(parent(path).filter(|above| !above.is_empty()));
        of.extend(read.iter().map(String::as_str));
        needs.push(of.into_iter().filter_map(|path| numbers.get(path).copied()).collect());
    }
    let (order, loops) = sorted(&needs);
    let name = |at: &usize| paths.get(*at).cloned().unwrap_or_default();
    Order {
        paths: order.iter().map(name).collect(),
        loops: loops.iter().map(|ring| ring.iter().map(name).collect()).collect(),
    }
}

/// A walk into the depth, without recursion: forms can be long chains.
fn sorted(needs: &[Vec<usize>]) -> (Vec<usize>, Vec<Vec<usize>>) {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut states = vec![State::New; needs.len()];
    let (mut order, mut loops) = (Vec::new(), Vec::new());
    for start in 0..needs.len() {
        if states.get(start) != Some(&State::New) {
            continue;
        }
        let mut open: Vec<(usize, usize)> = vec![(start, 0)];
        while let Some((at, done)) = open.last_mut() {
            let here = *at;
            if let Some(state) = states.get_mut(here) {
                *state = State::Open;
            }
            let Some(next) = needs.get(here).and_then(|of| of.get(*done)).copied() else {
                if let Some(state) = states.get_mut(here) {
                    *state = State::Done;
                }
                order.push(here);
                open.pop();
                continue;
            };
            *done += 1;
            match states.get(next) {
                Some(State::New) => open.push((next, 0)),
                Some(State::Open) => {
                    let ring = open.iter().map(|(at, _)| *at).skip_while(|at| *at != next);
                    loops.push(ring.collect());
                }
                _ => {}
            }
        }
    }
    (order, loops)
}

/// The paths that must be known before a question or group is: what its relevance, its calculation or the
/// number of its turns reads.
fn reads(index: &Index<'_>, path: &str) -> Vec<String> {
    let logic: [Option<&Logic>; 2] = match index.node(path) {
        Some(Node::Question(question)) => [question.relevant.as_ref(), question.calculation.as_ref()],
        Some(Node::Group(group)) => {
            [group.relevant.as_ref(), group.repeat.as_ref().and_then(|repeat| repeat.count.as_ref())]
        }
        None => [None, None],
    };
    let mut read = Vec::new();
    for logic in logic.into_iter().flatten() {
        gather(&logic.expression, index, path, true, &mut read);
    }
    read
}

/// `here` says whether a path without a start begins at the question, which inside a predicate it does not.
fn gather(expression: &Expression, index: &Index<'_>, path: &str, here: bool, read: &mut Vec<String>) {
    match expression {
        Expression::Number(_) | Expression::Text(_) => {}
        Expression::Negative(inner) => gather(inner, index, path, here, read),
        Expression::Call { arguments, .. } => {
            arguments.iter().for_each(|one| gather(one, index, path, here, read));
        }
        Expression::Chain { first, rest } => {
            gather(first, index, path, here, read);
            rest.iter().for_each(|(_, one)| gather(one, index, path, here, read));
        }
        Expression::Path(way) => {
            if let Start::Call(call) = &way.start {
                gather(call, index, path, here, read);
            }
            for predicate in way.steps.iter().flat_map(|step| &step.predicates) {
                gather(predicate, index, path, false, read);
            }
            read.extend(target(way, index, path, here));
        }
    }
}

/// The path that a way leads to, as far as the form says.
pub(super) fn target(way: &NodePath, index: &Index<'_>, path: &str, here: bool) -> Option<String> {
    let mut steps = way.steps.as_slice();
    let mut at = match &way.start {
        Start::Here if !here => return None,
        Start::Here | Start::Current => path.to_owned(),
        Start::Root => {
            steps = steps.get(1..).unwrap_or_default();
            String::new()
        }
        Start::Field(name) => index.path_of(name)?.to_owned(),
        Start::LastSaved(_) | Start::Call(_) => return None,
    };
    for step in steps {
        at = match &step.name {
            StepName::Named(name) => child(&at, name),
            StepName::Up => parent(&at)?.to_owned(),
            StepName::Here | StepName::Any => at,
        };
    }
    index.node(&at).is_some().then_some(at)
}
