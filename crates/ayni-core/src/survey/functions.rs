//! The functions of expressions.

mod numbers;
mod texts;
mod times;

use ayni_model::Amount;
use ayni_model::survey::{Choice, Expression, ListSource};

use super::evaluate::{Trouble, evaluate};
use super::fill::Scope;
use super::place::Place;
use super::value::{Single, Value};

/// What a function does with the values that it is given.
type Work = for<'v, 's, 'f> fn(&'v [Value<'f>], &'v Scope<'s, 'f>) -> Option<Value<'f>>;

/// A function: its name, the fewest and the most arguments, and what it does. Where that is missing, it
/// needs its arguments as expressions and is worked out in [`call`].
struct Function(&'static str, usize, usize, Option<Work>);

const MANY: usize = usize::MAX;

/// The functions that are worked out, by name.
const FUNCTIONS: &[Function] = &[
    Function("abs", 1, 1, Some(numbers::abs)),
    Function("boolean", 1, 1, Some(|values, _| Some(Value::Bool(values.first()?.holds())))),
    Function("boolean-from-string", 1, 1, Some(texts::boolean_from_string)),
    Function("ceiling", 1, 1, Some(numbers::ceiling)),
    Function("checklist", 2, MANY, Some(numbers::checklist)),
    Function("coalesce", 2, MANY, None),
    Function("concat", 0, MANY, Some(texts::concat)),
    Function("contains", 2, 2, Some(texts::contains)),
    Function("count", 1, 1, Some(numbers::count)),
    Function("count-non-empty", 1, 1, Some(numbers::count_non_empty)),
    Function("count-selected", 1, 1, Some(texts::count_selected)),
    Function("current", 0, 0, None),
    Function("date", 1, 1, Some(times::date)),
    Function("date-time", 1, 1, Some(times::date)),
    Function("decimal-date-time", 1, 1, Some(times::decimal_date_time)),
    Function("decimal-time", 1, 1, Some(times::decimal_time)),
    Function("ends-with", 2, 2, Some(texts::ends_with)),
    Function("false", 0, 0, Some(|_, _| Some(Value::Bool(false)))),
    Function("floor", 1, 1, Some(numbers::floor)),
    Function("format-date", 2, 2, Some(times::format)),
    Function("format-date-time", 2, 2, Some(times::format)),
    Function("if", 3, 3, None),
    Function("indexed-repeat", 3, 3, None),
    Function("instance", 1, 1, None),
    Function("int", 1, 1, Some(numbers::int)),
    Function("join", 1, MANY, Some(texts::join)),
    Function("jr:choice-name", 2, 2, None),
    Function("jr:itext", 1, 1, Some(|values, _| Some(Value::Text(values.first()?.text())))),
    Function("max", 1, MANY, Some(numbers::max)),
    Function("min", 1, MANY, Some(numbers::min)),
    Function("normalize-space", 1, 1, Some(texts::normalize_space)),
    Function("not", 1, 1, Some(|values, _| Some(Value::Bool(!values.first()?.holds())))),
    Function("now", 0, 0, Some(times::today)),
    Function("number", 1, 1, Some(|values, _| Some(Value::of(values.first()?.number())))),
    Function("once", 1, 1, None),
    Function("position", 0, 1, None),
    Function("pow", 2, 2, Some(numbers::pow)),
    Function("regex", 2, 2, Some(texts::regex)),
    Function("round", 1, 2, Some(numbers::round)),
    Function("selected", 2, 2, Some(texts::selected)),
    Function("selected-at", 2, 2, Some(texts::selected_at)),
    Function("sqrt", 1, 1, Some(numbers::sqrt)),
    Function("starts-with", 2, 2, Some(texts::starts_with)),
    Function("string", 1, 1, Some(|values, _| Some(Value::Text(values.first()?.text())))),
    Function("string-length", 1, 1, Some(texts::string_length)),
    Function("substr", 2, 3, Some(texts::substr)),
    Function("substring-after", 2, 2, Some(texts::substring_after)),
    Function("substring-before", 2, 2, Some(texts::substring_before)),
    Function("sum", 1, 1, Some(numbers::sum)),
    Function("today", 0, 0, Some(times::today)),
    Function("translate", 3, 3, Some(texts::translate)),
    Function("true", 0, 0, Some(|_, _| Some(Value::Bool(true)))),
    Function("weighted-checklist", 2, MANY, Some(numbers::weighted_checklist)),
];

/// Functions of XLSForm that are not worked out: they need floating point numbers, chance, a file, a
/// device or a language's names of months.
const OUTSIDE: &[&str] = &[
    "acos",
    "area",
    "asin",
    "atan",
    "atan2",
    "base64-decode",
    "cos",
    "digest",
    "distance",
    "enclosed-area",
    "exp",
    "exp10",
    "extract-signed",
    "geofence",
    "intersects",
    "log",
    "log10",
    "pi",
    "property",
    "pulldata",
    "random",
    "randomize",
    "sin",
    "tan",
    "thousands-sep",
    "uuid",
    "version",
];

/// What is known about a function that is given so many arguments.
pub(super) fn known(name: &str, arguments: usize) -> Result<(), Trouble> {
    match FUNCTIONS.iter().find(|function| function.0 == name) {
        Some(Function(_, least, most, _)) if (*least..=*most).contains(&arguments) => Ok(()),
        Some(_) => Err(Trouble::Arguments(name.to_owned())),
        None if OUTSIDE.contains(&name) => Err(Trouble::Outside(name.to_owned())),
        None => Err(Trouble::Unknown(name.to_owned())),
    }
}

/// Works out a function.
pub(super) fn call<'f>(
    name: &str,
    arguments: &[Expression],
    scope: &Scope<'_, 'f>,
) -> Result<Value<'f>, Trouble> {
    known(name, arguments.len())?;
    let work = FUNCTIONS.iter().find(|function| function.0 == name).and_then(|function| function.3);
    let wrong = || Trouble::Arguments(name.to_owned());
    if let Some(work) = work {
        let values = arguments.iter().map(|one| evaluate(one, scope)).collect::<Result<Vec<_>, _>>()?;
        return work(&values, scope).ok_or_else(wrong);
    }
    match (name, arguments) {
        ("if", [condition, then, otherwise]) => {
            let holds = evaluate(condition, scope)?.holds();
            evaluate(if holds { then } else { otherwise }, scope)
        }
        ("coalesce", arguments) => {
            let mut value = Value::Text(String::new());
            for argument in arguments {
                value = evaluate(argument, scope)?;
                if !value.text().is_empty() {
                    break;
                }
            }
            Ok(value)
        }
        ("current", []) => Ok(Value::Text(scope.filled.value(scope.question).to_owned())),
        // What stands there already stays.
        ("once", [argument]) => match scope.filled.value(scope.question) {
            "" => evaluate(argument, scope),
            there => Ok(Value::Text(there.to_owned())),
        },
        ("position", arguments) => Ok(position(arguments, scope)),
        ("indexed-repeat", [wanted, _, turn]) => {
            let turn = evaluate(turn, scope)?.number().ok_or_else(wrong)?;
            let Value::Places(places) = evaluate(wanted, &scope.outside())? else { return Err(wrong()) };
            let at = usize::try_from(turn.millionths() / 1_000_000).ok().and_then(|turn| turn.checked_sub(1));
            Ok(Value::Places(at.and_then(|at| places.into_iter().nth(at)).into_iter().collect()))
        }
        ("jr:choice-name", [value, question]) => {
            let (value, question) = (evaluate(value, scope)?.text(), evaluate(question, scope)?.text());
            let label = choice(&question, &value, scope).and_then(|choice| choice.label.best(scope.language));
            Ok(Value::Text(label.map(|(label, _)| label.to_owned()).unwrap_or_default()))
        }
        _ => Err(wrong()),
    }
}

/// Which turn of a repeat it is; in a predicate, which of the places.
fn position<'f>(arguments: &[Expression], scope: &Scope<'_, 'f>) -> Value<'f> {
    if arguments.is_empty() {
        return Value::Number(scope.position);
    }
    let turns = scope.question.split('/').rev().find_map(|segment| super::place::split_turn(segment).1);
    Value::of(turns.map(|turn| Amount::whole(turn as i64)))
}

/// A choice of the question that is named as `${name}`.
fn choice<'f>(question: &str, value: &str, scope: &Scope<'_, 'f>) -> Option<&'f Choice> {
    let name = question.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')).unwrap_or(question);
    let question = scope.index.question(scope.index.path_of(name.rsplit('/').next()?)?)?;
    let source: &ListSource = &question.choices.as_ref()?.source;
    scope.index.form.list(source)?.choices.iter().find(|choice| choice.name == value)
}

/// The values of all arguments, those of places one by one.
fn flat(values: &[Value<'_>]) -> Vec<Single> {
    values.iter().flat_map(Value::singles).collect()
}

/// Whether a value stands at places of answers.
fn is_places(value: &Value<'_>) -> bool {
    matches!(value, Value::Places(places) if places.iter().all(|found| !matches!(found.place, Place::List(_))))
}
