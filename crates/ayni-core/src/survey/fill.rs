//! Works out a whole answer: what is asked, what is calculated, how many turns there are.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::survey::{AnswerRecord, DefaultValue, Logic, Node, Question, QuestionKind};
use ayni_model::{Amount, Day};

use super::evaluate::{Trouble, evaluate};
use super::index::Index;
use super::order::order;
use super::place::{Place, child, parent, split_turn, turn};
use super::value::Value;

/// The most turns of one repeat.
const TURNS: usize = 1000;

/// An answer worked out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    values: BTreeMap<String, String>,
    turns: BTreeMap<String, usize>,
    asked: BTreeSet<String>,
    /// Expressions that gave no value: the key, the column, and why.
    pub troubles: Vec<(String, &'static str, Trouble)>,
}

impl Filled {
    /// The value of a question that is asked; empty where nothing was answered.
    pub fn value(&self, key: &str) -> &str {
        self.values.get(key).map_or("", String::as_str)
    }

    /// Whether a question or group is asked at all.
    pub fn is_asked(&self, key: &str) -> bool {
        self.asked.contains(key)
    }

    /// The keys of everything that is asked.
    pub fn asked(&self) -> impl Iterator<Item = &str> {
        self.asked.iter().map(String::as_str)
    }

    /// How many turns a repeat has.
    pub(super) fn turns(&self, key: &str) -> usize {
        self.turns.get(key).copied().unwrap_or(0)
    }
}

/// Where an expression stands.
#[derive(Clone)]
pub struct Scope<'s, 'f> {
    /// The form.
    pub index: &'s Index<'f>,
    /// What has been answered and worked out so far.
    pub filled: &'s Filled,
    /// The key of the question that the expression belongs to.
    pub question: &'s str,
    /// The day on which it is answered.
    pub today: Day,
    /// The language in which it is answered.
    pub language: &'s str,
    pub(super) here: Place<'f>,
    pub(super) position: Amount,
}

impl<'s, 'f> Scope<'s, 'f> {
    /// The scope of a question.
    pub fn new(index: &'s Index<'f>, filled: &'s Filled, question: &'s str, today: Day) -> Scope<'s, 'f> {
        let here = Place::Answer(question.to_owned());
        let language = index.form.default_language();
        Scope { index, filled, question, today, language, here, position: Amount::ONE }
    }

    /// The same for a choice, whose columns a filter asks for.
    pub(super) fn at_choice(&self, choice: &'f ayni_model::survey::Choice) -> Scope<'s, 'f> {
        Scope { here: Place::Item(choice), ..self.clone() }
    }

    /// The same outside of all repeats, from where all turns are seen.
    pub(super) fn outside(&self) -> Scope<'s, 'f> {
        Scope { question: "", ..self.clone() }
    }
}

/// Works out an answer on a day. What is not asked has no value, whatever was answered.
pub fn fill(index: &Index<'_>, record: &AnswerRecord, today: Day) -> Filled {
    let mut filled = Filled { turns: turns(record), ..Filled::default() };
    for path in order(index).paths {
        let Some(node) = index.node(&path) else { continue };
        let above = parent(&path).unwrap_or_default();
        let parents = if above.is_empty() { vec![String::new()] } else { index.keys(above, "", &filled) };
        for above in parents {
            let key = child(&above, node.name());
            match node {
                Node::Question(question) => {
                    if asked(index, &mut filled, &above, &key, question.relevant.as_ref(), today) {
                        fill_in(index, &mut filled, &key, question, record, today);
                    }
                }
                Node::Group(group) => {
                    let Some(repeat) = &group.repeat else {
                        asked(index, &mut filled, &above, &key, group.relevant.as_ref(), today);
                        continue;
                    };
                    if let Some(count) = &repeat.count {
                        let count = result(index, &mut filled, &key, "repeat_count", count, today);
                        let count =
                            count.and_then(|count| count.parse::<Amount>().ok()).unwrap_or(Amount::ZERO);
                        let count = usize::try_from(count.millionths() / 1_000_000).unwrap_or(0).min(TURNS);
                        filled.turns.insert(key.clone(), count);
                    }
                    for number in 1..=filled.turns(&key) {
                        let key = turn(&key, number);
                        asked(index, &mut filled, &above, &key, group.relevant.as_ref(), today);
                    }
                }
            }
        }
    }
    filled
}

/// How many turns each repeat has, by the keys that there are.
fn turns(record: &AnswerRecord) -> BTreeMap<String, usize> {
    let mut turns: BTreeMap<String, usize> = BTreeMap::new();
    for key in record.answers.keys() {
        let mut above = String::new();
        for segment in key.split('/') {
            let (name, number) = split_turn(segment);
            if let Some(number) = number {
                let most = turns.entry(child(&above, name)).or_default();
                *most = (*most).max(number.min(TURNS));
            }
            above = child(&above, segment);
        }
    }
    turns
}

/// Whether it is asked: all around it is, and its own condition holds. One that cannot be worked out does
/// not hide a question.
fn asked(
    index: &Index<'_>,
    filled: &mut Filled,
    above: &str,
    key: &str,
    relevant: Option<&Logic>,
    today: Day,
) -> bool {
    let mut asked = above.is_empty() || filled.asked.contains(above);
    if let (true, Some(logic)) = (asked, relevant) {
        let holds =
            evaluate(&logic.expression, &Scope::new(index, filled, key, today)).map(|value| value.holds());
        asked = holds.unwrap_or_else(|trouble| {
            filled.troubles.push((key.to_owned(), "relevant", trouble));
            true
        });
    }
    if asked {
        filled.asked.insert(key.to_owned());
    }
    asked
}

fn fill_in(
    index: &Index<'_>,
    filled: &mut Filled,
    key: &str,
    question: &Question,
    record: &AnswerRecord,
    today: Day,
) {
    let given = || record.answers.get(key).map(|given| given.value.clone());
    let value = match (&question.calculation, &question.default) {
        (Some(logic), _) => result(index, filled, key, "calculation", logic, today),
        (None, Some(DefaultValue::Value(value)))
            if matches!(question.kind, QuestionKind::Calculate | QuestionKind::Hidden) =>
        {
            given().or_else(|| Some(value.clone()))
        }
        _ => given(),
    };
    if let Some(value) = value.filter(|value| !value.is_empty()) {
        filled.values.insert(key.to_owned(), value);
    }
}

fn result(
    index: &Index<'_>,
    filled: &mut Filled,
    key: &str,
    column: &'static str,
    logic: &Logic,
    today: Day,
) -> Option<String> {
    match evaluate(&logic.expression, &Scope::new(index, filled, key, today)) {
        // Without a number there is no value; the text would read like one.
        Ok(Value::NoNumber) => None,
        Ok(value) => Some(value.text()),
        Err(trouble) => {
            filled.troubles.push((key.to_owned(), column, trouble));
            None
        }
    }
}
