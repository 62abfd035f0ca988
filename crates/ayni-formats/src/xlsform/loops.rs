//! Loops: a group for each choice of a list, with the choice's words in its questions. Forms of before
//! 2013 have them.

use ayni_model::Text;
use ayni_model::survey::{Choice, ChoiceList, Group, Node};

/// The loop as groups in a group: one for each choice.
pub(super) fn unrolled(group: Group, list: &ChoiceList) -> Group {
    let turns = list.choices.iter().map(|choice| {
        let children = group.children.iter().map(|node| turn(node, choice)).collect();
        Node::Group(Group {
            name: choice.name.clone(),
            label: choice.label.clone(),
            children,
            row: group.row,
            ..Group::default()
        })
    });
    let children = turns.collect();
    Group { children, ..group }
}

fn turn(node: &Node, choice: &Choice) -> Node {
    match node {
        Node::Question(question) => {
            let mut question = question.clone();
            for text in [&mut question.label, &mut question.hint, &mut question.constraint_message] {
                *text = filled(text, choice);
            }
            Node::Question(question)
        }
        Node::Group(group) => Node::Group(Group {
            label: filled(&group.label, choice),
            children: group.children.iter().map(|node| turn(node, choice)).collect(),
            ..group.clone()
        }),
    }
}

/// The text with the choice's name and words in their places.
fn filled(text: &Text, choice: &Choice) -> Text {
    let filled = text.iter().map(|(language, words)| {
        let label = choice.label.best(language).map_or(choice.name.as_str(), |(label, _)| label);
        (language.to_owned(), words.replace("%(label)s", label).replace("%(name)s", &choice.name))
    });
    Text(filled.collect())
}
