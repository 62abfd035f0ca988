//! Works out an expression.

use std::fmt;

use ayni_model::Amount;
use ayni_model::survey::{Expression, Node, NodePath, Operator, Start, Step, StepName};

use super::fill::Scope;
use super::functions;
use super::place::{Place, parent, schema};
use super::value::{Found, Single, Value};

/// Why an expression gives no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// A function that nobody knows.
    Unknown(String),
    /// A function that XLSForm knows and that is not worked out here.
    Outside(String),
    /// A function with too few or too many arguments, or one that it cannot use.
    Arguments(String),
    /// A number with more than 32 digits.
    TooLarge,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::Unknown(name) | Trouble::Outside(name) | Trouble::Arguments(name) => {
                write!(f, "{name}()")
            }
            Trouble::TooLarge => f.write_str("10^32"),
        }
    }
}

impl std::error::Error for Trouble {}

/// Works out an expression where `scope` stands.
pub fn evaluate<'f>(expression: &Expression, scope: &Scope<'_, 'f>) -> Result<Value<'f>, Trouble> {
    match expression {
        Expression::Number(number) => Ok(Value::Number(*number)),
        Expression::Text(text) => Ok(Value::Text(text.clone())),
        Expression::Path(path) => Ok(Value::Places(places(path, scope)?)),
        Expression::Call { name, arguments } => functions::call(name, arguments, scope),
        Expression::Negative(inner) => {
            let number = evaluate(inner, scope)?.number();
            Ok(Value::of(number.and_then(|number| Amount::ZERO.minus(number).ok())))
        }
        Expression::Chain { first, rest } => chain(first, rest, scope),
    }
}

fn chain<'f>(
    first: &Expression,
    rest: &[(Operator, Expression)],
    scope: &Scope<'_, 'f>,
) -> Result<Value<'f>, Trouble> {
    let mut left = evaluate(first, scope)?;
    for (operator, right) in rest {
        // What is already decided is not asked further.
        left = match operator {
            Operator::And if !left.holds() => return Ok(Value::Bool(false)),
            Operator::Or if left.holds() => return Ok(Value::Bool(true)),
            Operator::And | Operator::Or => Value::Bool(evaluate(right, scope)?.holds()),
            _ => joined(*operator, &left, &evaluate(right, scope)?)?,
        };
    }
    Ok(left)
}

fn joined<'f>(operator: Operator, left: &Value<'f>, right: &Value<'f>) -> Result<Value<'f>, Trouble> {
    // What is no number equals nothing, itself included.
    if matches!(left, Value::NoNumber) || matches!(right, Value::NoNumber) {
        match operator {
            Operator::Equal => return Ok(Value::Bool(false)),
            Operator::Unequal => return Ok(Value::Bool(true)),
            _ => {}
        }
    }
    match operator {
        Operator::Equal => Ok(Value::Bool(some_pair(left, right, &|a, b| equal(a, b)))),
        Operator::Unequal => Ok(Value::Bool(some_pair(left, right, &|a, b| !equal(a, b)))),
        Operator::Less | Operator::AtMost | Operator::More | Operator::AtLeast => {
            let compare = |a: &Single, b: &Single| match (a.number(), b.number()) {
                (Some(a), Some(b)) => match operator {
                    Operator::Less => a < b,
                    Operator::AtMost => a <= b,
                    Operator::More => a > b,
                    _ => a >= b,
                },
                _ => false,
            };
            Ok(Value::Bool(some_pair(left, right, &compare)))
        }
        _ => {
            let (Some(a), Some(b)) = (left.number(), right.number()) else { return Ok(Value::NoNumber) };
            arithmetic(operator, a, b)
        }
    }
}

fn arithmetic<'f>(operator: Operator, a: Amount, b: Amount) -> Result<Value<'f>, Trouble> {
    if b.is_zero() && matches!(operator, Operator::Divided | Operator::Rest) {
        return Ok(Value::NoNumber);
    }
    let result = match operator {
        Operator::Plus => a.plus(b),
        Operator::Minus => a.minus(b),
        Operator::Times => a.times(b),
        Operator::Divided => a.divided_by(b),
        // The rest has the sign of what is divided.
        _ => Amount::from_millionths(a.millionths() % b.millionths()),
    };
    result.map(Value::Number).map_err(|_| Trouble::TooLarge)
}

/// Whether it holds for some value on the left and some on the right. Truth values are compared as such.
fn some_pair(left: &Value<'_>, right: &Value<'_>, test: &dyn Fn(&Single, &Single) -> bool) -> bool {
    let truth = |value: bool| Single::Number(if value { Amount::ONE } else { Amount::ZERO });
    if matches!(left, Value::Bool(_)) || matches!(right, Value::Bool(_)) {
        return test(&truth(left.holds()), &truth(right.holds()));
    }
    let (lefts, rights) = (seen(left), seen(right));
    lefts.iter().any(|a| rights.iter().any(|b| test(a, b)))
}

/// The values to compare. A place where nothing is stands for an empty text.
fn seen(value: &Value<'_>) -> Vec<Single> {
    let singles = value.singles();
    if singles.is_empty() { vec![Single::Text(String::new())] } else { singles }
}

/// Numbers are equal as numbers; a number and a text where the text is that number; texts as texts.
fn equal(a: &Single, b: &Single) -> bool {
    match (a, b) {
        (Single::Text(a), Single::Text(b)) => a == b,
        _ => a.number().is_some() && a.number() == b.number(),
    }
}

/// The places that a path leads to.
pub(super) fn places<'f>(path: &NodePath, scope: &Scope<'_, 'f>) -> Result<Vec<Found<'f>>, Trouble> {
    let mut steps = path.steps.as_slice();
    let mut places = match &path.start {
        Start::Here => vec![scope.here.clone()],
        Start::Current => vec![Place::Answer(scope.question.to_owned())],
        Start::Root => {
            // The first step is the name of the whole.
            steps = steps.get(1..).unwrap_or_default();
            vec![Place::Answer(String::new())]
        }
        Start::Field(name) => match scope.index.path_of(name) {
            Some(path) => {
                let keys = scope.index.keys(path, scope.question, scope.filled);
                keys.into_iter().map(Place::Answer).collect()
            }
            None => Vec::new(),
        },
        // The answer of the round before is not at hand here: nothing was saved last.
        Start::LastSaved(_) => Vec::new(),
        Start::Call(call) => list(call, scope)?,
    };
    for step in steps {
        places = go(&places, step, scope)?;
    }
    Ok(places.into_iter().map(|place| found(place, scope)).collect())
}

/// A list of choices by name: `instance('name')`.
fn list<'f>(call: &Expression, scope: &Scope<'_, 'f>) -> Result<Vec<Place<'f>>, Trouble> {
    let Expression::Call { name, arguments } = call else { return Ok(Vec::new()) };
    match (name.as_str(), arguments.as_slice()) {
        ("instance", [Expression::Text(wanted)]) => {
            let form = scope.index.form;
            let list = form.lists.iter().chain(&form.external).find(|list| list.name == *wanted);
            Ok(vec![Place::List(list.ok_or_else(|| Trouble::Outside(format!("instance('{wanted}')")))?)])
        }
        _ => match functions::call(name, arguments, scope)? {
            Value::Places(places) => Ok(places.into_iter().map(|found| found.place).collect()),
            _ => Err(Trouble::Arguments(name.clone())),
        },
    }
}

fn go<'f>(from: &[Place<'f>], step: &Step, scope: &Scope<'_, 'f>) -> Result<Vec<Place<'f>>, Trouble> {
    let mut reached = Vec::new();
    for place in from {
        let mut next = next(place, &step.name, scope);
        for predicate in &step.predicates {
            let mut kept = Vec::new();
            for (at, place) in next.into_iter().enumerate() {
                let position = Amount::whole(at as i64 + 1);
                let scope = Scope { here: place.clone(), position, ..scope.clone() };
                let keep = match evaluate(predicate, &scope)? {
                    Value::Number(number) => number == position,
                    other => other.holds(),
                };
                if keep {
                    kept.push(place);
                }
            }
            next = kept;
        }
        reached.extend(next);
    }
    Ok(reached)
}

fn next<'f>(place: &Place<'f>, step: &StepName, scope: &Scope<'_, 'f>) -> Vec<Place<'f>> {
    match (place, step) {
        (_, StepName::Here) => vec![place.clone()],
        (Place::Answer(key), StepName::Up) => {
            parent(key).map(|above| Place::Answer(above.to_owned())).into_iter().collect()
        }
        (Place::Answer(key), StepName::Named(name)) => below(key, name, scope),
        (Place::Answer(key), StepName::Any) => {
            let children = scope.index.children(&schema(key));
            children.iter().flat_map(|node| below(key, node.name(), scope)).collect()
        }
        (Place::List(list), StepName::Named(_) | StepName::Any) => vec![Place::Items(list)],
        (Place::Items(list), StepName::Named(_) | StepName::Any) => {
            list.choices.iter().map(Place::Item).collect()
        }
        (Place::Item(choice), StepName::Named(name)) => {
            let label = || choice.label.best(scope.language).map(|(label, _)| label.to_owned());
            let text = match name.as_str() {
                "name" => Some(choice.name.clone()),
                "label" | "itextId" => label(),
                column => choice.columns.get(column).cloned(),
            };
            text.map(Place::Cell).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn below<'f>(key: &str, name: &str, scope: &Scope<'_, 'f>) -> Vec<Place<'f>> {
    scope.index.keys_below(key, name, scope.filled).into_iter().map(Place::Answer).collect()
}

/// A place with what stands there: a number where the question asks for one.
fn found<'f>(place: Place<'f>, scope: &Scope<'_, 'f>) -> Found<'f> {
    let value = match &place {
        Place::Answer(key) => {
            let text = scope.filled.value(key);
            let number = match scope.index.node(&schema(key)) {
                Some(Node::Question(question)) if question.kind.is_number() => text.parse::<Amount>().ok(),
                _ => None,
            };
            number.map_or_else(|| Single::Text(text.to_owned()), Single::Number)
        }
        Place::Item(choice) => Single::Text(choice.name.clone()),
        Place::Cell(text) => Single::Text(text.clone()),
        Place::List(_) | Place::Items(_) => Single::Text(String::new()),
    };
    Found { place, value }
}
