//! Names: none twice in one group, and every `${name}` names one question.

use std::collections::BTreeMap;

use ayni_model::survey::{FormSheet, Group, Logic, Node};
use ayni_model::{Finding, Severity, Text};

use super::found::{Found, Place};

/// Looks at all names and at all that is said by name.
pub(super) fn check(form: &FormSheet, sheet: &str, found: &mut Found) {
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    twice(&form.nodes, sheet, found);
    form.walk(&mut |node, _| {
        *names.entry(node.name()).or_default() += 1;
        if let Node::Group(group) = node {
            twice(&group.children, sheet, found);
        }
    });
    form.walk(&mut |node, _| {
        let place = Place { sheet, row: node.row(), column: None };
        let mut refer = |column: &str, name: &str| {
            if names.get(name) == Some(&1) {
                return;
            }
            found.error(place, "xlsform-reference", &[("column", column), ("name", name)]);
        };
        for (column, logic) in logic_of(node) {
            logic.expression.fields().into_iter().for_each(|name| refer(column, name));
        }
        for (column, text) in texts_of(node) {
            text.iter().flat_map(|(_, words)| spoken(words)).for_each(|name| refer(column, name));
        }
    });
    translations(form, found);
}

/// Two of one name beside each other: their answers could not be told apart.
fn twice(nodes: &[Node], sheet: &str, found: &mut Found) {
    let mut rows: BTreeMap<&str, u32> = BTreeMap::new();
    for node in nodes {
        if let Some(row) = rows.insert(node.name(), node.row()) {
            let place = Place { sheet, row: node.row(), column: None };
            found.error(place, "xlsform-twice", &[("name", node.name()), ("other", &row.to_string())]);
        }
    }
}

fn logic_of(node: &Node) -> Vec<(&'static str, &Logic)> {
    match node {
        Node::Question(question) => question.logic().collect(),
        Node::Group(Group { relevant, repeat, .. }) => {
            let count = repeat.as_ref().and_then(|repeat| repeat.count.as_ref());
            let both = [("relevant", relevant.as_ref()), ("repeat_count", count)];
            both.into_iter().filter_map(|(column, logic)| Some((column, logic?))).collect()
        }
    }
}

fn texts_of(node: &Node) -> Vec<(&'static str, &Text)> {
    match node {
        Node::Question(question) => vec![
            ("label", &question.label),
            ("hint", &question.hint),
            ("constraint_message", &question.constraint_message),
        ],
        Node::Group(group) => vec![("label", &group.label), ("hint", &group.hint)],
    }
}

/// The names in a text: what stands in `${…}`.
fn spoken(words: &str) -> impl Iterator<Item = &str> {
    let inside = words.split("${").skip(1).filter_map(|rest| rest.split_once('}'));
    inside.map(|(name, _)| name.trim()).filter(|name| !name.starts_with("last-saved#"))
}

/// How many questions and choices lack a language that others have.
fn translations(form: &FormSheet, found: &mut Found) {
    let mut labels: Vec<&Text> = Vec::new();
    form.walk(&mut |node, _| match node {
        Node::Question(question) => labels.push(&question.label),
        Node::Group(group) => labels.push(&group.label),
    });
    labels.extend(form.lists.iter().flat_map(|list| &list.choices).map(|choice| &choice.label));
    labels.retain(|label| !label.is_empty());
    let several = form.languages.len() > 1;
    // What stands in no language is missing in none.
    for language in form.languages.iter().filter(|language| several && !language.name.is_empty()) {
        let missing = labels.iter().filter(|label| !label.0.contains_key(&language.code)).count();
        if missing > 0 {
            let finding = Finding::new("xlsform-translation-missing", Severity::Note);
            found.push(finding.with("language", language.name.as_str()).with("count", missing));
        }
    }
}
