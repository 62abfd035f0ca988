//! A questionnaire: its questions in their groups, its lists of choices, its languages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::question::is_zero;
use super::{Logic, Question};
use crate::Text;

/// A questionnaire in one version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormSheet {
    /// Its id.
    pub id: String,
    /// Its version; empty where none is stated.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub version: String,
    /// Its title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The file and the sheet that it was read from; its rows are counted there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file: String,
    /// The languages of its texts, the default language first.
    pub languages: Vec<Language>,
    /// What an answer is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance_name: Option<Logic>,
    /// Its questions and groups.
    pub nodes: Vec<Node>,
    /// Its lists of choices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<ChoiceList>,
    /// Lists that stand apart from the others, in the sheet of external choices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub external: Vec<ChoiceList>,
}

/// A language of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// Its code, as the form's texts are kept by: `fr`; `und` where the columns name no language.
    pub code: String,
    /// As the columns name it: `French (fr)`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
}

/// A question or a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(clippy::large_enum_variant, reason = "nearly all are questions")]
pub enum Node {
    /// A question.
    Question(Question),
    /// A group, or a repeat.
    Group(Group),
}

impl Node {
    /// Its name.
    pub fn name(&self) -> &str {
        match self {
            Node::Question(question) => &question.name,
            Node::Group(group) => &group.name,
        }
    }

    /// The row that it begins in.
    pub fn row(&self) -> u32 {
        match self {
            Node::Question(question) => question.row,
            Node::Group(group) => group.row,
        }
    }
}

/// Questions that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// Its title.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub label: Text,
    /// A hint below the title.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub hint: Text,
    /// When it is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relevant: Option<Logic>,
    /// How often, where it can be answered more than once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<Repeat>,
    /// How it is to look.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub appearance: String,
    /// What is in it.
    pub children: Vec<Node>,
    /// The row of the sheet that it begins in, from 1.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub row: u32,
}

/// That a group can be answered more than once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repeat {
    /// How often; as often as wished where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<Logic>,
}

/// A list of choices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceList {
    /// Its name.
    pub name: String,
    /// The choices, in their order.
    pub choices: Vec<Choice>,
}

/// One choice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The value that an answer holds.
    pub name: String,
    /// The choice in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub label: Text,
    /// Files shown with it, by kind.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub media: BTreeMap<String, Text>,
    /// Its other columns, which filters ask for.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub columns: BTreeMap<String, String>,
    /// The row of the sheet of choices that it stands in, from 1.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub row: u32,
}

impl FormSheet {
    /// The default language's code.
    pub fn default_language(&self) -> &str {
        self.languages.first().map_or(crate::text::UNDETERMINED, |language| language.code.as_str())
    }

    /// Calls `visit` with every question and group and the groups around it, in the form's order.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Node, &[&'a Group])) {
        walk(&self.nodes, &mut Vec::new(), visit);
    }

    /// All questions in the form's order, each with its path: the names of its groups and its own.
    pub fn questions(&self) -> Vec<(String, &Question)> {
        let mut questions = Vec::new();
        self.walk(&mut |node, around| {
            if let Node::Question(question) = node {
                let names = around.iter().map(|group| group.name.as_str());
                let path: Vec<&str> = names.chain([question.name.as_str()]).collect();
                questions.push((path.join("/"), question));
            }
        });
        questions
    }

    /// The list that a question's choices stand in, where the form has it.
    pub fn list(&self, source: &super::ListSource) -> Option<&ChoiceList> {
        let (lists, name) = match source {
            super::ListSource::Form(name) => (&self.lists, name),
            super::ListSource::External(name) => (&self.external, name),
            _ => return None,
        };
        lists.iter().find(|list| list.name == *name)
    }
}

fn walk<'a>(nodes: &'a [Node], around: &mut Vec<&'a Group>, visit: &mut dyn FnMut(&'a Node, &[&'a Group])) {
    for node in nodes {
        visit(node, around);
        if let Node::Group(group) = node {
            around.push(group);
            walk(&group.children, around, visit);
            around.pop();
        }
    }
}
