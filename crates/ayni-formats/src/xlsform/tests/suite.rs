//! Every form of the suite is read, or its rows outside of what is read are named; those with an expected
//! XForm agree with it in questions, choices, logic and languages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use ayni_model::survey::{
    Expression, FormSheet, ListSource, Node, NodePath, Operator, Question, QuestionKind, Start, Step,
    StepName,
};
use ayni_model::{NoWatch, Severity, Text};

use super::super::kinds::{self, RowKind};
use super::super::{found::Found, languages::Languages, rows, tables};
use super::read_bytes;
use super::xform::{self, Words, XForm};
use crate::profile::tests::show::shared_data;
use crate::sheets::Limits;

/// Files of the suite that are no forms.
const NO_FORMS: &[&str] = &["fixtures/", "fruits.csv", "csv-attachment.csv"];

/// Forms and what they must be. The texts of pyxform's README stand beside them.
const EXPECTED: &[(&str, &str)] = &[
    (
        "pyxform/tests/example_xls/attribute_columns_test.xlsx",
        "pyxform/tests/test_expected_output/attribute_columns_test.xml",
    ),
    (
        "pyxform/tests/example_xls/default_time_demo.xls",
        "pyxform/tests/test_expected_output/default_time_demo.xml",
    ),
    (
        "pyxform/tests/example_xls/flat_xlsform_test.xlsx",
        "pyxform/tests/test_expected_output/flat_xlsform_test.xml",
    ),
    ("pyxform/tests/example_xls/or_other.xlsx", "pyxform/tests/test_expected_output/or_other.xml"),
    ("pyxform/tests/example_xls/pull_data.xlsx", "pyxform/tests/test_expected_output/pull_data.xml"),
    (
        "pyxform/tests/example_xls/repeat_date_test.xls",
        "pyxform/tests/test_expected_output/repeat_date_test.xml",
    ),
    (
        "pyxform/tests/example_xls/survey_no_name.xlsx",
        "pyxform/tests/test_expected_output/survey_no_name.xml",
    ),
    ("pyxform/tests/example_xls/table-list.xls", "pyxform/tests/test_expected_output/table-list.xml"),
    ("pyxform/tests/example_xls/widgets.xls", "pyxform/tests/test_expected_output/widgets.xml"),
    (
        "pyxform/tests/example_xls/xlsform_spec_test.xlsx",
        "pyxform/tests/test_expected_output/xlsform_spec_test.xml",
    ),
    ("pyxform/tests/example_xls/xml_escaping.xls", "pyxform/tests/test_expected_output/xml_escaping.xml"),
    (
        "odk-web-forms/preview-service/xlsforms/all-question-types-v2024091201-3.xlsx",
        "odk-web-forms/preview-service/xforms/all-question-types-v2024091201-3.xml",
    ),
    (
        "odk-web-forms/preview-service/xlsforms/ifrc-distribution-site-assessment-v1.xlsx",
        "odk-web-forms/preview-service/xforms/ifrc-distribution-site-assessment-v1.xml",
    ),
    (
        "odk-web-forms/preview-service/xlsforms/socio-economic-survey-v20240515.xlsx",
        "odk-web-forms/preview-service/xforms/socio-economic-survey-v20240515.xml",
    ),
];

/// What does not agree, and why: file, beginning of the line, reason.
const SKIPPED: &[(&str, &str, &str)] = &[(
    "repeat_date_test.xls",
    "generated_note_name_2 label",
    "the cell holds a day; pyxform writes the midnight that Python adds to it",
)];

/// Forms whose settings ask for an XForm without groups: `flat`.
const FLAT: &[&str] = &["flat_xlsform_test.xlsx"];

/// The same questions without their groups, whose condition those take over that have none of their own.
fn flat(nodes: Vec<Node>) -> Vec<Node> {
    let all = nodes.into_iter().flat_map(|node| match node {
        Node::Group(group) => {
            let mut children = flat(group.children);
            for child in &mut children {
                if let Node::Question(question) = child {
                    question.relevant = question.relevant.take().or(group.relevant.clone());
                }
            }
            children
        }
        question => vec![question],
    });
    all.collect()
}

fn forms(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.to_string_lossy().replace('\\', "/");
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if path.is_dir() {
            files.extend(forms(&path));
        } else if ["xls", "xlsx", "xlsm", "csv", "md"].contains(&ending)
            && !name.ends_with("PROVENANCE.md")
            && !NO_FORMS.iter().any(|other| name.contains(other))
        {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// A row of questions is in the form, or ends a group, or is named in a finding. None is lost.
#[test]
fn every_row_of_every_form_is_read_or_named() {
    let Some(data) = shared_data("every_row_of_every_form_is_read_or_named") else { return };
    let files = forms(&data.join("suites/xlsform"));
    assert!(files.len() > 60, "{}", files.len());
    let mut outside = Vec::new();
    for path in files {
        let bytes = std::fs::read(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let reading = read_bytes(&bytes, &name);
        let form = reading.form.as_ref().unwrap_or_else(|| panic!("{name}: {:?}", super::lines(&reading)));
        let mut accounted: BTreeSet<u32> = BTreeSet::new();
        form.walk(&mut |node, _| {
            accounted.insert(node.row());
        });
        for finding in &reading.findings {
            let origin = finding.origin.as_ref().unwrap();
            accounted.extend(origin.row);
            if finding.code.contains("outside") || finding.code.contains("unknown") {
                outside.push(format!("{name} {:?} {}", origin.row, finding.code));
            }
        }
        let (sheets, _) =
            tables::read(&mut std::io::Cursor::new(&bytes), &name, &Limits::default(), &NoWatch);
        let survey = sheets.survey.unwrap();
        let mut found = Found::new(&name);
        let rows = rows::Rows::new(&survey, rows::Kind::Survey, &mut Languages::new(""), &mut found);
        let mut asked = 0;
        for line in rows.lines() {
            let kind = line.text("type");
            let ends = matches!(kinds::read(&kind), RowKind::End(_));
            if kind.is_empty() || ends {
                continue;
            }
            asked += 1;
            assert!(accounted.contains(&line.number()), "{name}: row {} ({kind}) is lost", line.number());
        }
        assert!(asked > 0, "{name} asks nothing");
    }
    for line in ["include.md Some(4) xlsform-outside", "unknown_question_type.xls"] {
        assert!(outside.iter().any(|one| one.starts_with(line)), "{line}: {outside:#?}");
    }
}

#[test]
fn forms_agree_with_their_xforms() {
    let Some(data) = shared_data("forms_agree_with_their_xforms") else { return };
    let folder = data.join("suites/xlsform");
    let mut differences = Vec::new();
    let mut compared = 0;
    for (form, expected) in EXPECTED {
        let name = form.rsplit('/').next().unwrap();
        let reading = read_bytes(&std::fs::read(folder.join(form)).unwrap(), name);
        let expected = xform::read(&std::fs::read_to_string(folder.join(expected)).unwrap());
        let mut form = reading.form.unwrap();
        if FLAT.contains(&name) {
            form.nodes = flat(form.nodes);
        }
        let mut comparison = Comparison { form: &form, expected, lines: Vec::new(), compared: 0 };
        comparison.all();
        compared += comparison.compared;
        differences.extend(comparison.lines.into_iter().map(|line| format!("{name}: {line}")));
    }
    let skipped = |line: &String| {
        SKIPPED.iter().any(|(file, begins, _)| {
            line.strip_prefix(&format!("{file}: ")).is_some_and(|rest| rest.starts_with(begins))
        })
    };
    let (skips, left): (Vec<String>, Vec<String>) = differences.into_iter().partition(skipped);
    assert!(left.is_empty(), "{} of {compared}:\n{}", left.len(), left.join("\n"));
    for (file, begins, reason) in SKIPPED {
        let begins = format!("{file}: {begins}");
        assert!(skips.iter().any(|line| line.starts_with(&begins)), "{begins} agrees now: {reason}");
    }
    println!("{compared} things compared, {} skipped", skips.len());
    assert!(compared > 4000, "{compared}");
}

/// The JSON that pyxform expects of the smallest form.
#[test]
fn the_smallest_form_is_as_pyxform_says() {
    let Some(data) = shared_data("the_smallest_form_is_as_pyxform_says") else { return };
    let folder = data.join("suites/xlsform/pyxform/tests");
    let json = std::fs::read(folder.join("test_expected_output/yes_or_no_question.json")).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    for ending in ["csv", "md", "xls", "xlsx"] {
        let file = format!("yes_or_no_question.{ending}");
        let reading = read_bytes(&std::fs::read(folder.join("example_xls").join(&file)).unwrap(), &file);
        let form = reading.form.unwrap();
        assert_eq!(form.id, json["id_string"], "{file}");
        let asked = &json["children"][0];
        let Some(Node::Question(question)) = form.nodes.first() else { panic!("{file}") };
        assert_eq!((form.nodes.len(), question.name.as_str()), (1, asked["name"].as_str().unwrap()));
        let name = |code: &str| form.languages.iter().find(|one| one.code == code).unwrap().name.clone();
        let label: BTreeMap<String, &str> =
            question.label.iter().map(|(code, text)| (name(code), text)).collect();
        assert_eq!(serde_json::json!(label), asked["label"], "{file}");
        let choices =
            asked["choices"].as_array().unwrap().iter().map(|choice| choice["name"].as_str().unwrap());
        let own = form.lists[0].choices.iter().map(|choice| choice.name.as_str());
        assert!(own.eq(choices), "{file}");
    }
}

struct Comparison<'a> {
    form: &'a FormSheet,
    expected: XForm,
    lines: Vec<String>,
    compared: usize,
}

/// What pyxform adds to a form of its own: rows that only show the labels of a table.
fn added(path: &str) -> bool {
    path.split('/').any(|name| {
        name.starts_with("generated_table_list_label_")
            || name.starts_with("reserved_name_for_field_list_labels_")
    })
}

impl Comparison<'_> {
    fn same<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, own: T, expected: T) {
        self.compared += 1;
        if own != expected {
            self.lines.push(format!("{what}: {own:?}, expected {expected:?}"));
        }
    }

    fn all(&mut self) {
        self.same("id", self.form.id.clone(), self.expected.id.clone());
        self.same("title", self.form.title.clone(), self.expected.title.clone());
        let mut nodes: Vec<(String, &Node)> = Vec::new();
        self.form.walk(&mut |node, around| {
            let names = around.iter().map(|group| group.name.as_str()).chain([node.name()]);
            nodes.push((names.collect::<Vec<_>>().join("/"), node));
        });
        let own: BTreeSet<String> = nodes.iter().map(|(path, _)| path.clone()).collect();
        // pyxform keeps the number of turns in a question of its own.
        let counts = self.expected.repeats.values().map(|count| self.expected.short(count));
        let counts: BTreeSet<String> =
            counts.filter(|path| path.ends_with("_count") && !own.contains(path)).collect();
        let expected = self.expected.paths.iter().filter(|path| !added(path) && !counts.contains(*path));
        let expected: BTreeSet<String> = expected.cloned().collect();
        self.same("paths", own.difference(&expected).collect::<Vec<_>>(), Vec::new());
        self.same("paths missing", expected.difference(&own).collect::<Vec<_>>(), Vec::new());
        let names: BTreeMap<String, String> =
            nodes.iter().map(|(path, node)| (node.name().to_owned(), path.clone())).collect();
        for (path, node) in &nodes {
            match node {
                Node::Question(question) => self.question(path, question, &names),
                Node::Group(group) => {
                    self.expression(
                        path,
                        "relevant",
                        group.relevant.as_ref().map(|logic| &logic.expression),
                        &names,
                    );
                    // The title of a table stands in a row of its own.
                    let title = format!("{path}/generated_table_list_label_{}", group.row);
                    let label = self.expected.labels.get(&title).or(self.expected.labels.get(path));
                    self.words(&format!("{path} label"), &group.label, label.cloned());
                    self.same(
                        &format!("{path} repeat"),
                        group.repeat.is_some(),
                        self.expected.repeats.contains_key(path),
                    );
                }
            }
        }
        self.choices();
        let used = self.form.languages.iter().filter(|language| {
            let mut used = false;
            self.form.walk(&mut |node, _| {
                if let Node::Question(question) = node {
                    let texts = [&question.label, &question.hint, &question.constraint_message];
                    used |= texts.iter().any(|text| text.0.contains_key(&language.code));
                }
            });
            used
        });
        let own: BTreeSet<String> = used.map(|language| self.language(&language.code)).collect();
        // What only hints say in no language stands in the XForm without one.
        let named = |languages: &BTreeSet<String>| -> Vec<String> {
            languages.iter().filter(|language| *language != "default").cloned().collect()
        };
        if !self.expected.languages.is_empty() && own.len() > 1 {
            let expected = named(&self.expected.languages);
            self.same("languages", named(&own), expected);
        }
    }

    /// A language as the XForm names it.
    fn language(&self, code: &str) -> String {
        let named = self.form.languages.iter().find(|language| language.code == code);
        named
            .map(|language| language.name.clone())
            .filter(|name| !name.is_empty())
            .unwrap_or("default".to_owned())
    }

    fn question(&mut self, path: &str, question: &Question, names: &BTreeMap<String, String>) {
        use QuestionKind as K;
        let bind = self.expected.binds.get(path).cloned().unwrap_or_default();
        let kind = match question.kind {
            K::Integer => "int",
            K::Decimal => "decimal",
            K::Range => match question.parameters.values().any(|value| value.contains('.')) {
                true => "decimal",
                false => "int",
            },
            K::Date | K::Today => "date",
            K::Time => "time",
            K::DateTime | K::Start | K::End => "dateTime",
            K::GeoPoint => "geopoint",
            K::GeoTrace => "geotrace",
            K::GeoShape => "geoshape",
            K::Barcode => "barcode",
            K::Image | K::Audio | K::Video | K::File | K::Osm | K::Audit => "binary",
            K::Rank => "rank",
            _ => "string",
        };
        let expected = bind.get("type").map_or("string", |kind| kind.trim_start_matches("odk:"));
        self.same(&format!("{path} type"), kind, expected);
        for (attribute, logic) in [
            ("relevant", &question.relevant),
            ("constraint", &question.constraint),
            ("required", &question.required),
            ("calculate", &question.calculation),
        ] {
            self.expression(path, attribute, logic.as_ref().map(|logic| &logic.expression), names);
        }
        let own = question.read_only.is_some() || question.kind == K::Note;
        self.same(&format!("{path} readonly"), own, bind.contains_key("readonly"));
        let shown =
            !matches!(question.kind, K::Calculate | K::Hidden | K::Today | K::Start | K::End | K::Device);
        if shown {
            self.words(&format!("{path} label"), &question.label, self.expected.labels.get(path).cloned());
            self.words(&format!("{path} hint"), &question.hint, self.expected.hints.get(path).cloned());
            self.media(path, question);
        }
        let Some(choices) = &question.choices else { return };
        let Some(set) = self.expected.itemsets.get(path).cloned() else {
            let items = self.expected.items.get(path).cloned().unwrap_or_default();
            let list = self.form.list(&choices.source).cloned().unwrap_or_default();
            let own: Vec<&str> = list.choices.iter().map(|choice| choice.name.as_str()).collect();
            self.same(&format!("{path} items"), own, items.iter().map(|(name, _)| name.as_str()).collect());
            for (choice, (name, words)) in list.choices.iter().zip(items) {
                self.words(&format!("{path} {name}"), &choice.label, Some(words));
            }
            return;
        };
        let set: Expression = set.parse().unwrap_or_else(|error| panic!("{set}: {error}"));
        let Expression::Path(NodePath { start: Start::Call(call), steps }) = &set else { panic!("{set}") };
        let Expression::Call { arguments, .. } = &**call else { panic!("{set}") };
        let list = match &choices.source {
            ListSource::Form(list) | ListSource::External(list) | ListSource::Answers(list) => list.clone(),
            ListSource::File(file) => super::super::stem(file).to_owned(),
        };
        self.same(&format!("{path} list"), arguments.first(), Some(&Expression::Text(list)));
        let own = choices.filter.as_ref().map(|filter| absolute(&filter.expression, path, names, false));
        let expected = steps.iter().flat_map(|step| &step.predicates).next();
        let expected = expected.map(|one| absolute(one, path, names, true));
        self.same(&format!("{path} filter"), own, expected);
    }

    fn expression(
        &mut self,
        path: &str,
        attribute: &str,
        own: Option<&Expression>,
        names: &BTreeMap<String, String>,
    ) {
        let expected = self.expected.binds.get(path).and_then(|bind| bind.get(attribute)).cloned();
        let expected = expected.filter(|text| attribute != "required" || text != "false()");
        let own = own.map(|own| absolute(own, path, names, false));
        let expected = expected.map(|text| match text.parse::<Expression>() {
            Ok(expression) => absolute(&expression, path, names, true),
            Err(_) => text,
        });
        self.same(&format!("{path} {attribute}"), own, expected);
    }

    fn words(&mut self, what: &str, own: &Text, expected: Option<Words>) {
        let expected = expected.unwrap_or_default().text;
        let own: BTreeMap<String, String> =
            own.iter().map(|(code, text)| (self.language(code), plain(text))).collect();
        // A text in one language stands in the XForm without its name, and what a language lacks as a dash.
        let expected: BTreeMap<String, String> = match (own.len(), expected.get("default")) {
            (1, Some(text)) if expected.len() == 1 => {
                own.keys().map(|language| (language.clone(), plain(text))).collect()
            }
            _ => {
                let there =
                    expected.iter().filter(|(language, text)| *text != "-" || own.contains_key(*language));
                there.map(|(language, text)| (language.clone(), plain(text))).collect()
            }
        };
        self.same(what, own, expected);
    }

    fn media(&mut self, path: &str, question: &Question) {
        let own = question.media.iter().flat_map(|(kind, files)| {
            files
                .iter()
                .map(|(code, file)| (kind.clone(), self.language(code), file.to_owned()))
                .collect::<Vec<_>>()
        });
        let own: BTreeSet<_> = own.collect();
        let expected = self.expected.labels.get(path).cloned().unwrap_or_default().media;
        let expected = expected.into_iter().filter(|(_, _, file)| file != "-").collect();
        self.same(&format!("{path} media"), own, expected);
    }

    fn choices(&mut self) {
        for list in &self.form.lists {
            let Some(expected) = self.expected.lists.get(&list.name).cloned() else { continue };
            let own: Vec<&str> = list.choices.iter().map(|choice| choice.name.as_str()).collect();
            let names: Vec<&str> = expected.iter().map(|(name, _)| name.as_str()).collect();
            self.same(&format!("{} choices", list.name), own, names);
            for (choice, (name, words)) in list.choices.iter().zip(&expected) {
                self.words(&format!("{} {name}", list.name), &choice.label, Some(words.clone()));
            }
        }
    }
}

/// One way of writing: one space for white space, straight quotation marks, names of answers without spaces.
fn plain(text: &str) -> String {
    let text = rows::straight(text).split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace("${ ", "${").replace(" }", "}")
}

/// The expression with every path from the top, so that both ways of naming a question are one.
/// `written` says that it stands in an XForm, where the top has a name.
fn absolute(expression: &Expression, path: &str, names: &BTreeMap<String, String>, written: bool) -> String {
    change(expression, path, names, written, true).to_string()
}

fn change(
    one: &Expression,
    path: &str,
    names: &BTreeMap<String, String>,
    written: bool,
    here: bool,
) -> Expression {
    let deeper = |one: &Expression, here| change(one, path, names, written, here);
    match one {
        Expression::Number(_) | Expression::Text(_) => one.clone(),
        Expression::Negative(inner) => Expression::Negative(Box::new(deeper(inner, here))),
        Expression::Call { name, arguments } => Expression::Call {
            name: name.clone(),
            arguments: arguments.iter().map(|one| deeper(one, here)).collect(),
        },
        Expression::Chain { first, rest } => Expression::Chain {
            first: Box::new(deeper(first, here)),
            rest: rest
                .iter()
                .map(|(operator, one): &(Operator, Expression)| (*operator, deeper(one, here)))
                .collect(),
        },
        Expression::Path(way) => {
            let mut at: Vec<String> = match &way.start {
                Start::Field(name) => {
                    names.get(name).map_or(name.clone(), Clone::clone).split('/').map(str::to_owned).collect()
                }
                Start::Here | Start::Current if way.steps.iter().any(|step| step.name == StepName::Up) => {
                    path.split('/').map(str::to_owned).collect()
                }
                Start::Root => Vec::new(),
                Start::Call(call) => {
                    let steps = way.steps.iter().map(|step| Step {
                        name: step.name.clone(),
                        predicates: step.predicates.iter().map(|one| deeper(one, false)).collect(),
                    });
                    let start = Start::Call(Box::new(deeper(call, here)));
                    return Expression::Path(NodePath { start, steps: steps.collect() });
                }
                _ => return one.clone(),
            };
            let skip = usize::from(way.start == Start::Root && written);
            for step in way.steps.iter().skip(skip) {
                match &step.name {
                    StepName::Named(name) => at.push(name.clone()),
                    StepName::Up => {
                        at.pop();
                    }
                    StepName::Here | StepName::Any => {}
                }
            }
            let step = |name: String| Step { name: StepName::Named(name), predicates: Vec::new() };
            Expression::Path(NodePath { start: Start::Root, steps: at.into_iter().map(step).collect() })
        }
    }
}

/// The errors of the suite's sound forms: none.
#[test]
fn sound_forms_have_no_errors() {
    let Some(data) = shared_data("sound_forms_have_no_errors") else { return };
    let folder = data.join("suites/xlsform");
    for (form, _) in EXPECTED {
        let reading = read_bytes(&std::fs::read(folder.join(form)).unwrap(), form);
        let errors: Vec<_> = reading.findings.iter().filter(|one| one.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{form}: {errors:#?}");
    }
}
