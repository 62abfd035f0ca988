//! What a person has typed into the form, as it was typed; and what the form shows of a record.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::Activity;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::fields::{Control, Field, List, fields, lists};
use super::look::Look;
use super::shape;

/// Lines of one list that a form has at most.
const MOST_LINES: usize = 200;

/// Fields by name. A text's name has its language behind it: `title@en`.
pub type Fields = BTreeMap<String, String>;

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// Fields of the activity itself.
    #[serde(default)]
    pub fields: Fields,
    /// Lines of its lists.
    #[serde(default)]
    pub lists: BTreeMap<String, Vec<Line>>,
    /// Lines of the record that were taken out, as `list:id`.
    #[serde(default)]
    pub gone: BTreeSet<String>,
}

/// A line of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Its id in the record.
    pub id: String,
    /// Its fields.
    #[serde(default)]
    pub fields: Fields,
}

impl Typed {
    /// What a form was sent with: `f.NAME`, `l.LIST.NUMBER.NAME`, `l.LIST.NUMBER.` for the line's id, `gone`.
    /// What the form does not have is left out.
    pub fn of_pairs(pairs: &[(String, String)]) -> Typed {
        let mut typed = Typed::default();
        let mut numbered: BTreeMap<&str, BTreeMap<usize, Line>> = BTreeMap::new();
        for (name, value) in pairs {
            if let Some(name) = name.strip_prefix("f.") {
                put(&mut typed.fields, name, value);
            } else if let Some(rest) = name.strip_prefix("l.") {
                let (Some(list), Some(number), Some(name)) =
                    (find_list(rest), number_of(rest), name_of(rest))
                else {
                    continue;
                };
                if number >= MOST_LINES {
                    continue;
                }
                let line = numbered.entry(list.name).or_default().entry(number).or_default();
                match name {
                    "" => line.id.clone_from(value),
                    name => put(&mut line.fields, name, value),
                }
            } else if name == "gone" {
                typed.gone.insert(value.clone());
            }
        }
        for (list, lines) in numbered {
            typed
                .lists
                .insert(list.to_owned(), lines.into_values().filter(|line| !line.id.is_empty()).collect());
        }
        typed
    }

    /// The lines of a list.
    pub fn lines(&self, list: &str) -> &[Line] {
        self.lists.get(list).map_or(&[], Vec::as_slice)
    }

    /// Adds what the form shows of the record and was not typed, so that nothing that is there is missed.
    pub fn complete(&mut self, shown: &Typed) {
        for (name, value) in &shown.fields {
            if !has(&self.fields, name) {
                self.fields.insert(name.clone(), value.clone());
            }
        }
        for (list, lines) in &shown.lists {
            let own = self.lists.entry(list.clone()).or_default();
            for line in lines {
                if self.gone.contains(&format!("{list}:{}", line.id)) {
                    continue;
                }
                match own.iter_mut().find(|one| one.id == line.id) {
                    Some(one) => {
                        for (name, value) in &line.fields {
                            if !has(&one.fields, name) {
                                one.fields.insert(name.clone(), value.clone());
                            }
                        }
                    }
                    None => own.push(line.clone()),
                }
            }
        }
    }

    /// The same changes, made to something else: what differs from `before` is laid over `now`.
    pub fn moved(&self, before: &Typed, now: &Typed) -> Typed {
        let mut typed = now.clone();
        lay(&mut typed.fields, &self.fields, &before.fields);
        for (list, lines) in &self.lists {
            let own = typed.lists.entry(list.clone()).or_default();
            for line in lines {
                let was = before.lines(list).iter().find(|one| one.id == line.id);
                match own.iter_mut().find(|one| one.id == line.id) {
                    Some(one) => {
                        lay(
                            &mut one.fields,
                            &line.fields,
                            &was.map(|one| one.fields.clone()).unwrap_or_default(),
                        );
                    }
                    // New here, or gone there and changed here.
                    None if was.is_none_or(|was| was.fields != line.fields) => own.push(line.clone()),
                    None => {}
                }
            }
            own.retain(|line| !self.gone.contains(&format!("{list}:{}", line.id)));
        }
        typed.gone.clone_from(&self.gone);
        typed
    }

    /// Fills in a field by its name in the form, as one of the codes that a text may mean is chosen.
    pub fn pick(&mut self, field: &str, value: &str) {
        if let Some(name) = field.strip_prefix("f.") {
            self.fields.insert(name.to_owned(), value.to_owned());
        } else if let Some(rest) = field.strip_prefix("l.")
            && let (Some(list), Some(number), Some(name)) = (find_list(rest), number_of(rest), name_of(rest))
            && let Some(line) = self.lists.get_mut(list.name).and_then(|lines| lines.get_mut(number))
        {
            line.fields.insert(name.to_owned(), value.to_owned());
        }
    }

    /// Whether it was kept when a form had one indicator a result, among the result's own fields.
    pub fn is_old(&self) -> bool {
        self.lines("results").iter().any(|line| line.fields.keys().any(|name| name.starts_with("indicator.")))
    }

    /// Puts such indicators where they stand now. `base` is the record that the form was begun from.
    pub fn raise(&mut self, base: &Activity) {
        let mut raised = Vec::new();
        for (at, line) in self.lists.get_mut("results").into_iter().flatten().enumerate() {
            let mut fields = Fields::new();
            line.fields.retain(|name, value| match name.strip_prefix("indicator.") {
                Some(own) => {
                    fields.insert(own.to_owned(), std::mem::take(value));
                    false
                }
                None => true,
            });
            fields.insert("result".to_owned(), line.id.clone());
            let known = base.results.iter().find(|result| result.id == line.id);
            let id = match known.and_then(|result| result.indicators.first()) {
                Some(first) => shape::pair(&line.id, &first.id),
                None => format!("indicator-{}", at + 1),
            };
            raised.push(Line { id, fields });
        }
        self.lists.insert("indicators".to_owned(), raised);
    }

    /// The title, in the first language that has one.
    pub fn title(&self) -> &str {
        let texts = self.fields.iter().filter(|(name, _)| name.starts_with("title@"));
        texts.map(|(_, text)| text.trim()).find(|text| !text.is_empty()).unwrap_or_default()
    }
}

fn find_list(rest: &str) -> Option<&'static List> {
    let name = rest.split('.').next()?;
    lists().find(|list| list.name == name)
}

fn number_of(rest: &str) -> Option<usize> {
    rest.split('.').nth(1)?.parse().ok()
}

fn name_of(rest: &str) -> Option<&str> {
    rest.splitn(3, '.').nth(2)
}

/// Several of one name are lines of one value: boxes that can all be ticked.
fn put(fields: &mut Fields, name: &str, value: &str) {
    match fields.get_mut(name) {
        Some(known) if !known.is_empty() && !value.is_empty() => {
            known.push('\n');
            known.push_str(value);
        }
        Some(_) if value.is_empty() => {}
        _ => {
            fields.insert(name.to_owned(), value.to_owned());
        }
    }
}

/// Whether a field is there; a text in whatever language.
fn has(fields: &Fields, name: &str) -> bool {
    match name.split_once('@') {
        // Titles and descriptions are asked for in each language that they have.
        Some(("title" | "description", _)) | None => fields.contains_key(name),
        Some((text, _)) => {
            let start = format!("{text}@");
            fields.range(start.clone()..).next().is_some_and(|(found, _)| found.starts_with(&start))
        }
    }
}

fn lay(over: &mut Fields, typed: &Fields, before: &Fields) {
    for (name, value) in typed {
        if before.get(name) != Some(value) {
            over.insert(name.clone(), value.clone());
        }
    }
}

/// What the form shows of a record, all fields.
pub fn shown(activity: &Activity, look: &Look<'_>) -> Typed {
    let Ok(mut record) = serde_json::to_value(activity) else { return Typed::default() };
    shape::unfold(&mut record);
    let mut typed = Typed::default();
    for field in fields() {
        show(&mut typed.fields, field, &record, look, matches!(field.name, "title" | "description"));
    }
    for list in lists() {
        let lines = record.get(list.name).and_then(Value::as_array).into_iter().flatten();
        let lines = lines.take(MOST_LINES).map(|value| line(list, value, look)).collect();
        typed.lists.insert(list.name.to_owned(), lines);
    }
    typed
}

fn line(list: &List, value: &Value, look: &Look<'_>) -> Line {
    let mut fields = Fields::new();
    for field in list.fields {
        show(&mut fields, field, value, look, false);
    }
    Line { id: value.get("id").and_then(Value::as_str).unwrap_or_default().to_owned(), fields }
}

/// A line that is not there yet, with what it begins with.
pub fn new_line(list: &List, id: String, begins: &[(&str, &str)], look: &Look<'_>) -> Line {
    let mut line = Line { id, ..line(list, &Value::Null, look) };
    for (name, value) in begins {
        line.fields.insert((*name).to_owned(), (*value).to_owned());
    }
    line
}

fn show(fields: &mut Fields, field: &Field, holder: &Value, look: &Look<'_>, all: bool) {
    let value = shape::at(holder, field.path);
    match field.control {
        Control::Text { .. } => {
            let texts = value.and_then(Value::as_object);
            let own = look.language();
            let text = |language: &str| texts.and_then(|texts| texts.get(language)).and_then(Value::as_str);
            let others = texts.into_iter().flatten().map(|(language, _)| language.as_str());
            let languages: Vec<&str> = match (all, text(own)) {
                (true, Some(_)) => others.collect(),
                (true, None) => others.chain([own]).collect(),
                (false, Some(_)) => vec![own],
                (false, None) => vec![
                    ["en"]
                        .into_iter()
                        .find(|one| text(one).is_some())
                        .or(others.into_iter().next())
                        .unwrap_or(own),
                ],
            };
            for language in languages {
                fields.insert(
                    format!("{}@{language}", field.name),
                    text(language).unwrap_or_default().to_owned(),
                );
            }
        }
        Control::Markers => {
            for code in look.markers() {
                let found = value.and_then(Value::as_array).into_iter().flatten();
                let score =
                    found.into_iter().find(|one| one.get("code").and_then(Value::as_str) == Some(code));
                let score = score.and_then(|one| one.get("score")).map(Value::to_string);
                fields.insert(format!("markers.{code}"), score.unwrap_or_default());
            }
        }
        control => {
            let text = value.map(|value| look.show(control, value)).unwrap_or_default();
            fields.insert(field.name.to_owned(), text);
        }
    }
}
