//! The sheet of questions: from rows to a tree.

use std::collections::BTreeMap;

use ayni_model::Text;
use ayni_model::survey::{
    Choice, ChoiceList, Choices, DefaultValue, Group, ListSource, Logic, Node, Question, QuestionKind, Repeat,
};

use super::found::{Found, Place};
use super::kinds::{self, RowKind, Span};
use super::loops;
use super::rows::{Line, Rows, straight};

/// How deep groups may stand in each other.
const DEPTH: usize = 30;

/// Reads the questions. `lists` gets the choice “other” where a question lets one name something else;
/// `loops` are lists that only loops use.
pub(super) fn read(
    rows: &Rows<'_>,
    lists: &mut [ChoiceList],
    loops: &[ChoiceList],
    found: &mut Found,
) -> Vec<Node> {
    let mut tree = Tree { open: Vec::new(), nodes: Vec::new(), lists, loops };
    for line in rows.lines() {
        if matches!(line.text("disabled").to_lowercase().as_str(), "yes" | "true" | "true()") {
            continue;
        }
        tree.row(line, found);
    }
    while let Some(open) = tree.open.pop() {
        found.error(open.place, "xlsform-group-unmatched", &[("name", &open.group.name)]);
        tree.push(Node::Group(open.group));
    }
    tree.nodes
}

/// A group that has begun.
struct Open<'a> {
    group: Group,
    span: Span,
    place: Place<'a>,
}

struct Tree<'a> {
    open: Vec<Open<'a>>,
    nodes: Vec<Node>,
    lists: &'a mut [ChoiceList],
    loops: &'a [ChoiceList],
}

impl<'a> Tree<'a> {
    fn row(&mut self, line: Line<'a>, found: &mut Found) {
        let type_text = straight(&line.text("type"));
        if type_text.is_empty() {
            // A row of words without a type or a name is a note of whoever wrote the form.
            if !line.text("name").is_empty() {
                found.error(line.place(), "xlsform-row-incomplete", &[("column", "type")]);
            }
            return;
        }
        match kinds::read(&type_text) {
            RowKind::Begin(span) => self.begin(span, line, found),
            RowKind::End(span) => self.end(&span, line, &type_text, found),
            RowKind::Question { kind, source, other } => {
                if kind.needs_device() {
                    found.warning(line.place_of("type"), "xlsform-outside", &[("what", &type_text)]);
                }
                self.question(kind, source, other, line, found);
            }
            RowKind::Outside => {
                found.warning(line.place_of("type"), "xlsform-outside", &[("what", &type_text)]);
            }
            RowKind::Unknown => {
                found.error(line.place_of("type"), "xlsform-type-unknown", &[("type", &type_text)]);
            }
        }
    }

    fn push(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(open) => open.group.children.push(node),
            None => self.nodes.push(node),
        }
    }

    fn begin(&mut self, span: Span, line: Line<'a>, found: &mut Found) {
        if self.open.len() == DEPTH {
            found.error(line.place(), "xlsform-too-deep", &[("limit", &DEPTH.to_string())]);
        }
        let count = line.logic("repeat_count", found);
        let group = Group {
            name: name(line, || format!("group_{}", line.number()), found),
            label: line.translated("label"),
            hint: line.translated("hint"),
            relevant: line.logic("relevant", found),
            repeat: (span == Span::Repeat).then_some(Repeat { count }),
            appearance: line.text("appearance"),
            children: Vec::new(),
            row: line.number(),
        };
        self.open.push(Open { group, span, place: line.place() });
    }

    fn end(&mut self, span: &Span, line: Line<'a>, type_text: &str, found: &mut Found) {
        let kind = |span: &Span| match span {
            Span::Group => 0,
            Span::Repeat => 1,
            Span::Loop(_) => 2,
        };
        let open = match self.open.pop() {
            Some(open) if kind(&open.span) == kind(span) => open,
            other => {
                found.error(line.place(), "xlsform-group-unmatched", &[("name", type_text)]);
                self.open.extend(other);
                return;
            }
        };
        // What stands too deep has been named, and is left out.
        if self.open.len() >= DEPTH {
            return;
        }
        let Span::Loop(name) = &open.span else { return self.push(Node::Group(open.group)) };
        let list = self.lists.iter().chain(self.loops).find(|list| list.name == *name);
        match list.map(|list| loops::unrolled(open.group, list)) {
            Some(group) => self.push(Node::Group(group)),
            None => found.error(open.place, "xlsform-list-missing", &[("list", name)]),
        }
    }

    fn question(
        &mut self,
        kind: QuestionKind,
        source: Option<ListSource>,
        other: bool,
        line: Line<'a>,
        found: &mut Found,
    ) {
        let generated = || match kind {
            QuestionKind::Note => format!("generated_note_name_{}", line.number()),
            _ => String::new(),
        };
        let name = name(line, generated, found);
        if name.is_empty() {
            return;
        }
        let mut question = Question::new(name, kind, line.number());
        read_texts(&mut question, line, found);
        read_logic(&mut question, line, found);
        usual(&mut question, &line.text("type"));
        question.choices = source.map(|source| {
            let filter = line.logic("choice_filter", found);
            Choices { source, filter, other }
        });
        self.look_for_list(&question, line, found);
        let extra = if other { self.other(&question) } else { None };
        self.push(Node::Question(question));
        if let Some(extra) = extra {
            self.push(Node::Question(extra));
        }
    }

    fn look_for_list(&self, question: &Question, line: Line<'_>, found: &mut Found) {
        match question.choices.as_ref().map(|choices| &choices.source) {
            Some(ListSource::Form(name)) if !self.lists.iter().any(|list| list.name == *name) => {
                found.error(line.place_of("type"), "xlsform-list-missing", &[("list", name)]);
            }
            Some(ListSource::File(name)) => {
                found.warning(line.place_of("type"), "xlsform-outside", &[("what", name)]);
            }
            _ => {}
        }
    }

    /// The choice “other” and the question that asks what it is.
    fn other(&mut self, question: &Question) -> Option<Question> {
        let Some(Choices { source: ListSource::Form(name), .. }) = &question.choices else { return None };
        let list = self.lists.iter_mut().find(|list| list.name == *name)?;
        if !list.choices.iter().any(|choice| choice.name == "other") {
            let languages = list.choices.iter().flat_map(|choice| choice.label.0.keys().cloned());
            let label = Text(languages.map(|language| (language, "Other".to_owned())).collect());
            list.choices.push(Choice { name: "other".to_owned(), label, ..Choice::default() });
        }
        let mut extra = Question::new(format!("{}_other", question.name), QuestionKind::Text, question.row);
        let languages = question.label.0.keys().cloned();
        extra.label = Text(languages.map(|language| (language, "Specify other.".to_owned())).collect());
        extra.relevant = Logic::new(&format!("selected(../{}, 'other')", question.name)).ok();
        Some(extra)
    }
}

/// The name of a row: as stated, else as generated, where that gives one.
fn name(line: Line<'_>, generated: impl FnOnce() -> String, found: &mut Found) -> String {
    let name = line.text("name");
    if name.is_empty() {
        let name = generated();
        if name.is_empty() {
            found.error(line.place(), "xlsform-row-incomplete", &[("column", "name")]);
        }
        return name;
    }
    let begins = name.starts_with(|letter: char| letter.is_alphabetic() || letter == '_');
    let goes_on = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.');
    if !begins || !name.chars().all(goes_on) {
        found.error(line.place_of("name"), "xlsform-name-form", &[("name", &name)]);
        return String::new();
    }
    name
}

fn read_texts(question: &mut Question, line: Line<'_>, found: &mut Found) {
    question.label = line.translated("label");
    question.hint = line.translated("hint");
    question.guidance = line.translated("guidance");
    question.media = line.media();
    question.constraint_message = line.translated("constraint_message");
    question.required_message = line.translated("required_message");
    question.appearance = line.text("appearance");
    question.parameters = parameters(&line.text("parameters"));
    let silent = question.label.is_empty() && question.hint.is_empty() && question.media.is_empty();
    if silent && question.kind.is_asked() {
        found.warning(line.place(), "xlsform-label-missing", &[("name", &question.name)]);
    }
}

fn read_logic(question: &mut Question, line: Line<'_>, found: &mut Found) {
    question.relevant = line.logic("relevant", found);
    question.constraint = line.logic("constraint", found);
    question.required = line.flag("required", found);
    question.read_only = line.flag("readonly", found);
    question.calculation = line.logic("calculation", found);
    let default = line.text("default");
    question.default = match default.as_str() {
        "" => None,
        text if text.contains("${") || text.ends_with(')') => {
            line.logic("default", found).map(DefaultValue::Logic)
        }
        _ => Some(DefaultValue::Value(default)),
    };
    if question.kind == QuestionKind::Calculate
        && line.text("calculation").is_empty()
        && question.default.is_none()
    {
        found.error(line.place(), "xlsform-row-incomplete", &[("column", "calculation")]);
    }
}

/// What some types bring along: a phone number has digits only, a percentage lies between 0 and 100.
fn usual(question: &mut Question, type_text: &str) {
    let constraint = match type_text.to_lowercase().replace('_', " ").as_str() {
        "phone number" => r"regex(., '^\d*$')",
        "percentage" => "0 <= . and . <= 100",
        _ => return,
    };
    if question.constraint.is_none() {
        question.constraint = Logic::new(constraint).ok();
    }
}

/// `start=1;end=10;step=1`, with commas or spaces too.
fn parameters(text: &str) -> BTreeMap<String, String> {
    let pairs = text.split([';', ',', ' ', '\n']).filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (name.trim().to_lowercase(), value.trim().to_owned())).collect()
}
