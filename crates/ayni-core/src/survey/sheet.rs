//! A form as it is put before somebody: what is asked now, in which words, with which choices, and what stands
//! there already. A page and a paper are written from it.

use std::collections::BTreeMap;

use ayni_model::survey::{AnswerRecord, Given, Group, ListSource, Logic, Node, Question};
use ayni_model::{Day, Finding, Text};

use super::check::{check, offered, required};
use super::evaluate::evaluate;
use super::fill::{Filled, Scope};
use super::index::Index;
use super::place::{child, schema, turn};

/// The most turns of one repeat that are shown.
const SHOWN: usize = 200;

/// A form with the answers of a respondent, as it is put before somebody.
#[derive(Clone, Debug)]
pub struct Sheet<'f> {
    /// What is worked out of the answers.
    pub filled: Filled,
    /// What is wrong with them.
    pub findings: Vec<Finding>,
    /// Its parts in their order.
    pub parts: Vec<Part<'f>>,
}

/// A part of it.
#[derive(Clone, Debug)]
pub enum Part<'f> {
    /// A question.
    Question(Box<Shown<'f>>),
    /// A group.
    Group(ShownGroup<'f>),
    /// A repeat with its turns.
    Repeat(ShownRepeat<'f>),
}

/// A question as it is shown.
#[derive(Clone, Debug)]
pub struct Shown<'f> {
    /// Its key.
    pub key: String,
    /// The question.
    pub question: &'f Question,
    /// Whether it is asked by the other answers.
    pub asked: bool,
    /// Whether it must be answered.
    pub required: bool,
    /// Whether its answer cannot be changed.
    pub read_only: bool,
    /// The question in words.
    pub label: String,
    /// What there is to mind.
    pub hint: String,
    /// More of that.
    pub guidance: String,
    /// What was given; nothing yet where nobody has answered.
    pub given: Given,
    /// What is worked out, of a question with a calculation.
    pub calculated: Option<String>,
    /// Its choices: the value, and its words.
    pub choices: Vec<(String, String)>,
}

/// A group as it is shown.
#[derive(Clone, Debug)]
pub struct ShownGroup<'f> {
    /// Its key.
    pub key: String,
    /// Whether it is asked.
    pub asked: bool,
    /// Its title; empty where it has none.
    pub label: String,
    /// What there is to mind.
    pub hint: String,
    /// What is in it.
    pub parts: Vec<Part<'f>>,
}

/// A repeat as it is shown.
#[derive(Clone, Debug)]
pub struct ShownRepeat<'f> {
    /// Its key.
    pub key: String,
    /// Whether it is asked.
    pub asked: bool,
    /// Its title.
    pub label: String,
    /// What there is to mind.
    pub hint: String,
    /// Whether the form says how many turns there are.
    pub fixed: bool,
    /// The turns.
    pub turns: Vec<ShownGroup<'f>>,
}

/// Puts a form before somebody, in a language, with the answers that there are. `more` says of repeats, by key, how
/// many turns are to be there at the least, so that the next one can be filled in.
pub fn sheet<'f>(
    index: &Index<'f>,
    record: &AnswerRecord,
    more: &BTreeMap<String, usize>,
    language: &str,
    today: Day,
) -> Sheet<'f> {
    let mut shown = record.clone();
    for (repeat, turns) in more {
        let Some(Node::Group(group)) = index.node(&schema(repeat)) else { continue };
        let first = turn(repeat, (*turns).clamp(1, SHOWN));
        if let Some(key) = first_question(&group.children, &first) {
            shown.answers.entry(key).or_default();
        }
    }
    let (filled, findings) = check(index, &shown, today);
    let writer = Writer { index, record, filled: &filled, language, today };
    let parts = writer.parts(&index.form.nodes, "", true);
    Sheet { filled, findings, parts }
}

/// The key of the first question in a turn, which stands for the turn where nothing was answered yet.
fn first_question(nodes: &[Node], above: &str) -> Option<String> {
    nodes.iter().find_map(|node| match node {
        Node::Question(question) => Some(child(above, &question.name)),
        Node::Group(group) if group.repeat.is_none() => {
            first_question(&group.children, &child(above, &group.name))
        }
        Node::Group(_) => None,
    })
}

struct Writer<'s, 'f> {
    index: &'s Index<'f>,
    record: &'s AnswerRecord,
    filled: &'s Filled,
    language: &'s str,
    today: Day,
}

impl<'f> Writer<'_, 'f> {
    fn parts(&self, nodes: &'f [Node], above: &str, asked: bool) -> Vec<Part<'f>> {
        let part = |node: &'f Node| match node {
            Node::Question(question) => Part::Question(Box::new(self.question(question, above))),
            Node::Group(group) if group.repeat.is_some() => Part::Repeat(self.repeat(group, above, asked)),
            Node::Group(group) => Part::Group(self.group(group, child(above, &group.name))),
        };
        nodes.iter().map(part).collect()
    }

    fn group(&self, group: &'f Group, key: String) -> ShownGroup<'f> {
        let asked = self.filled.is_asked(&key);
        ShownGroup {
            asked,
            label: self.words(&group.label, &key),
            hint: self.words(&group.hint, &key),
            parts: self.parts(&group.children, &key, asked),
            key,
        }
    }

    fn repeat(&self, group: &'f Group, above: &str, asked: bool) -> ShownRepeat<'f> {
        let key = child(above, &group.name);
        let turns = self.filled.turns(&key).min(SHOWN);
        ShownRepeat {
            // Without a turn nothing was worked out about it yet.
            asked: asked && self.holds(group.relevant.as_ref(), &key, true),
            label: self.words(&group.label, &key),
            hint: self.words(&group.hint, &key),
            fixed: group.repeat.as_ref().is_some_and(|repeat| repeat.count.is_some()),
            turns: (1..=turns).map(|number| self.group(group, turn(&key, number))).collect(),
            key,
        }
    }

    fn question(&self, question: &'f Question, above: &str) -> Shown<'f> {
        let key = child(above, &question.name);
        let asked = self.filled.is_asked(&key);
        let calculated = question.calculation.as_ref().map(|_| self.filled.value(&key).to_owned());
        Shown {
            asked,
            required: asked && required(self.index, self.filled, &key, question, self.today),
            read_only: calculated.is_some() || self.holds(question.read_only.as_ref(), &key, false),
            label: self.words(&question.label, &key),
            hint: self.words(&question.hint, &key),
            guidance: self.words(&question.guidance, &key),
            given: self.record.answers.get(&key).cloned().unwrap_or_default(),
            calculated,
            choices: self.choices(question, &key),
            question,
            key,
        }
    }

    /// Whether a condition holds; `without` is what counts where there is none, or it cannot be worked out.
    fn holds(&self, logic: Option<&Logic>, key: &str, without: bool) -> bool {
        let scope = Scope::new(self.index, self.filled, key, self.today);
        logic.map_or(without, |logic| {
            evaluate(&logic.expression, &scope).map_or(without, |value| value.holds())
        })
    }

    fn choices(&self, question: &'f Question, key: &str) -> Vec<(String, String)> {
        if let Some(ListSource::Answers(name)) = question.choices.as_ref().map(|choices| &choices.source) {
            let path = self.index.path_of(name).unwrap_or_default();
            let keys = self.index.keys(path, key, self.filled);
            let values = keys.iter().map(|key| self.filled.value(key)).filter(|value| !value.is_empty());
            return values.map(|value| (value.to_owned(), value.to_owned())).collect();
        }
        let offered = offered(self.index, self.filled, key, question, self.today).unwrap_or_default();
        let words = |text: &Text, name: &str| match self.words(text, key) {
            label if label.is_empty() => name.to_owned(),
            label => label,
        };
        offered.iter().map(|choice| (choice.name.clone(), words(&choice.label, &choice.name))).collect()
    }

    /// A text of the form in the language, with the answers that it quotes by `${name}`.
    fn words(&self, text: &Text, key: &str) -> String {
        let Some((text, _)) = text.best(self.language) else { return String::new() };
        let mut said = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            said.push_str(before);
            let Some((name, after)) = after.split_once('}') else {
                said.push_str("${");
                rest = after;
                continue;
            };
            said.push_str(&self.quoted(name.trim(), key));
            rest = after;
        }
        said.push_str(rest);
        said
    }

    /// What was answered to a question that a text quotes: of choices their words.
    fn quoted(&self, name: &str, key: &str) -> String {
        let Some(path) = self.index.path_of(name) else { return String::new() };
        let keys = self.index.keys(path, key, self.filled);
        let value = keys.iter().map(|key| self.filled.value(key)).find(|value| !value.is_empty());
        let value = value.unwrap_or_default();
        let list = self.index.question(path).and_then(|question| question.choices.as_ref());
        let Some(list) = list.and_then(|choices| self.index.form.list(&choices.source)) else {
            return value.to_owned();
        };
        let label = |name: &str| {
            let choice = list.choices.iter().find(|choice| choice.name == name);
            let label = choice.and_then(|choice| choice.label.best(self.language));
            label.map_or_else(|| name.to_owned(), |(label, _)| label.to_owned())
        };
        value.split_whitespace().map(label).collect::<Vec<_>>().join(", ")
    }
}
