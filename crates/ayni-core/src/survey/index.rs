//! A form by path and by name.

use std::collections::BTreeMap;

use ayni_model::survey::{FormSheet, Node, Question};

use super::fill::Filled;
use super::place::{child, schema, turn};

/// A form whose questions can be found by path and by name.
pub struct Index<'f> {
    /// The form.
    pub form: &'f FormSheet,
    nodes: BTreeMap<String, &'f Node>,
    names: BTreeMap<&'f str, Vec<String>>,
    order: Vec<String>,
}

impl<'f> Index<'f> {
    /// Looks through a form.
    pub fn new(form: &'f FormSheet) -> Index<'f> {
        let mut index = Index { form, nodes: BTreeMap::new(), names: BTreeMap::new(), order: Vec::new() };
        form.walk(&mut |node, around| {
            let names = around.iter().map(|group| group.name.as_str()).chain([node.name()]);
            let path = names.collect::<Vec<_>>().join("/");
            index.names.entry(node.name()).or_default().push(path.clone());
            index.order.push(path.clone());
            index.nodes.insert(path, node);
        });
        index
    }

    /// The question or group at a path of the form.
    pub fn node(&self, path: &str) -> Option<&'f Node> {
        self.nodes.get(path).copied()
    }

    /// The question that a key of an answer belongs to.
    pub fn question(&self, key: &str) -> Option<&'f Question> {
        match self.node(&schema(key))? {
            Node::Question(question) => Some(question),
            Node::Group(_) => None,
        }
    }

    /// The path of a name, where exactly one question or group has it.
    pub fn path_of(&self, name: &str) -> Option<&str> {
        match self.names.get(name)?.as_slice() {
            [path] => Some(path),
            _ => None,
        }
    }

    /// All paths in the form's order.
    pub(super) fn paths(&self) -> &[String] {
        &self.order
    }

    /// The names of what is right below a path; the whole form has an empty one.
    pub(super) fn children(&self, path: &str) -> &'f [Node] {
        match self.node(path) {
            Some(Node::Group(group)) => &group.children,
            Some(Node::Question(_)) => &[],
            None if path.is_empty() => &self.form.nodes,
            None => &[],
        }
    }

    fn is_repeat(&self, path: &str) -> bool {
        matches!(self.node(path), Some(Node::Group(group)) if group.repeat.is_some())
    }

    /// The keys of a child in an answer: one, or one for each turn where it is a repeat.
    pub(super) fn keys_below(&self, key: &str, name: &str, filled: &Filled) -> Vec<String> {
        let below = child(key, name);
        let path = schema(&below);
        match self.node(&path) {
            None => Vec::new(),
            Some(_) if self.is_repeat(&path) => {
                (1..=filled.turns(&below)).map(|number| turn(&below, number)).collect()
            }
            Some(_) => vec![below],
        }
    }

    /// The keys of a path in an answer, as they are seen from `from`: in the turns that it stands in
    /// itself, and in all turns of other repeats.
    pub(super) fn keys(&self, path: &str, from: &str, filled: &Filled) -> Vec<String> {
        let own: Vec<&str> = from.split('/').collect();
        let mut keys = vec![(String::new(), true)];
        let segments: Vec<&str> = path.split('/').collect();
        for (at, name) in segments.iter().enumerate() {
            let last = at + 1 == segments.len();
            let mut next = Vec::new();
            for (key, together) in keys {
                let below = self.keys_below(&key, name, filled);
                // Of a repeat that is asked for itself, all turns are meant.
                let mine = own.get(at).map(|segment| child(&key, segment)).filter(|_| together && !last);
                match mine.filter(|mine| below.contains(mine)) {
                    Some(mine) => next.push((mine, true)),
                    None => next.extend(below.into_iter().map(|key| (key, false))),
                }
            }
            keys = next;
        }
        keys.into_iter().map(|(key, _)| key).collect()
    }
}
