//! Which question a column of an export holds.

use std::collections::BTreeMap;

use ayni_model::survey::{FormSheet, Question, QuestionKind};

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A question, by path.
    Question(String),
    /// Whether one choice of a question was chosen.
    Choice(String, String),
    /// What the row is called.
    Id,
    /// The number or the name by which rows of repeats name this row.
    Key,
    /// The row that this row of a repeat belongs to.
    Parent,
    /// The version of the form.
    Version,
}

/// Columns that Central, Collect and KoboToolbox add.
const META: &[(&str, Target)] = &[
    ("key", Target::Id),
    ("instanceid", Target::Id),
    ("meta/instanceid", Target::Id),
    ("_uuid", Target::Id),
    ("_index", Target::Key),
    ("parent_key", Target::Parent),
    ("_parent_index", Target::Parent),
    ("__version__", Target::Version),
    ("formversion", Target::Version),
];

/// A form's questions by all that a column may call them.
pub(super) struct Headings<'f> {
    /// Questions by path.
    pub(super) questions: BTreeMap<String, &'f Question>,
    by: BTreeMap<String, Option<String>>,
}

impl<'f> Headings<'f> {
    pub(super) fn new(form: &'f FormSheet) -> Headings<'f> {
        let mut headings = Headings { questions: BTreeMap::new(), by: BTreeMap::new() };
        for (path, question) in form.questions() {
            let labels = question.label.iter().map(|(_, label)| label.to_lowercase());
            let names = [path.to_lowercase(), question.name.to_lowercase()];
            for name in names.into_iter().chain(labels) {
                // What two questions are called is the name of none.
                let known = headings.by.entry(name).or_insert_with(|| Some(path.clone()));
                if known.as_ref().is_some_and(|other| *other != path) {
                    *known = None;
                }
            }
            headings.questions.insert(path, question);
        }
        headings
    }

    /// What a heading means: a path with `/`, `-` or `.` between its names, a name, or a label.
    pub(super) fn target(&self, heading: &str) -> Option<Target> {
        let lower = heading.trim().to_lowercase();
        let known = |text: &str| self.by.get(text).cloned().flatten();
        let slashed = |text: &str| {
            let all = self.questions.keys().find(|path| {
                let path = path.to_lowercase();
                path.len() == text.len()
                    && path
                        .chars()
                        .zip(text.chars())
                        .all(|(a, b)| a == b || a == '/' && matches!(b, '-' | '.'))
            });
            all.cloned()
        };
        if let Some(path) = known(&lower).or_else(|| slashed(&lower)) {
            return Some(Target::Question(path));
        }
        let meta = lower.replace("meta-", "meta/");
        if let Some((_, target)) = META.iter().find(|(name, _)| *name == meta) {
            return Some(target.clone());
        }
        // `question/choice`, as exports split several choices.
        let at = heading.trim().rfind(['/', '.'])?;
        let (question, choice) = (lower.get(..at)?, heading.trim().get(at + 1..)?);
        let path = known(question).or_else(|| slashed(question))?;
        let many = matches!(self.questions.get(&path)?.kind, QuestionKind::SelectMany | QuestionKind::Rank);
        many.then(|| Target::Choice(path, choice.to_owned()))
    }
}
