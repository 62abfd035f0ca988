//! The fields of a form of a record, made from its kind.

use std::collections::BTreeMap;

use ayni_model::document::Speak;
use ayni_model::exchange::{Field, FieldType, Kind};
use ayni_model::{Code, Finding, Severity};
use ayni_words::Words;
use serde::Serialize;

use super::super::entry::parts::language_name;
use super::{Node, with};
use crate::app::entry::look::Fault;
use crate::app::exchange::entry::{Looked, Sheet, boxes};

/// Lines that a field begins with.
const LINES: usize = 1;

/// A section of the form.
#[derive(Debug, Default, Serialize)]
pub struct Section {
    id: String,
    title: String,
    fields: Vec<Input>,
    lines: Vec<LineInput>,
    /// What the button for one more line says; empty where there are no lines.
    add: String,
}

#[derive(Debug, Serialize)]
struct LineInput {
    title: String,
    fields: Vec<Input>,
}

/// A field of the form.
#[derive(Debug, Default, Serialize)]
pub struct Input {
    name: String,
    label: String,
    hint: String,
    /// `line`, `area`, `choice`, `boxes`, `box`.
    kind: &'static str,
    rows: u8,
    value: String,
    language: String,
    mode: &'static str,
    offered: &'static str,
    choices: Vec<(String, String, bool)>,
    /// What an unclear text may mean: what is sent, and what it is called.
    offers: Vec<(String, String)>,
    required: bool,
    wide: bool,
    wrong: Vec<Wrong>,
}

/// What is wrong.
#[derive(Clone, Debug, Serialize)]
pub struct Wrong {
    /// Its severity.
    pub severity: &'static str,
    /// What it is.
    pub message: String,
    /// What to do.
    pub fix: String,
    /// The field.
    pub href: String,
}

/// What makes the fields.
pub struct Maker<'a> {
    words: &'a Words,
    sheet: &'a Sheet,
    /// What is wrong, by the name of the field; the rest stands under the empty name.
    wrong: BTreeMap<String, Vec<Wrong>>,
    faults: BTreeMap<String, Fault>,
    /// Names of the lists that fields offer from.
    used: std::collections::BTreeSet<&'static str>,
    /// How many lines each list is shown with.
    more: BTreeMap<String, usize>,
}

impl<'a> Maker<'a> {
    /// For a sheet, and what came of looking at it.
    pub fn new(
        words: &'a Words,
        sheet: &'a Sheet,
        looked: Option<&Looked>,
        more: BTreeMap<String, usize>,
    ) -> Maker<'a> {
        let mut wrong: BTreeMap<String, Vec<Wrong>> = BTreeMap::new();
        for finding in looked.into_iter().flat_map(|looked| &looked.findings) {
            wrong.entry(field_of(finding, sheet)).or_default().push(of_finding(finding, words));
        }
        let faults = looked.map(|looked| looked.faults.clone()).unwrap_or_default();
        for (name, fault) in &faults {
            let args = fault.args.iter().map(|(name, arg)| ((*name).to_owned(), arg.clone())).collect();
            let said = Wrong {
                severity: "error",
                message: words.message(fault.key, &args),
                fix: words.attribute(fault.key, "fix", &args).unwrap_or_default(),
                href: String::new(),
            };
            wrong.entry(name.clone()).or_default().insert(0, said);
        }
        Maker { words, sheet, wrong, faults, used: std::collections::BTreeSet::new(), more }
    }

    /// The sections of a kind's form.
    pub fn sections(&mut self, node: &Node, kind: &Kind) -> Vec<Section> {
        let kinds = &node.exchange.kinds;
        let words = self.words;
        let mut main = Section {
            id: "what".to_owned(),
            title: words.key("exchange-group-fields"),
            ..Section::default()
        };
        let mut about = Section {
            id: "about".to_owned(),
            title: words.key("exchange-group-about"),
            ..Section::default()
        };
        let mut lists = Vec::new();
        for field in kinds.fields(kind) {
            if field.kind == FieldType::Lines {
                lists.push(self.list(node, field));
            } else {
                let last = kinds.last.iter().any(|one| one.name == field.name);
                let section = if last { &mut about } else { &mut main };
                section.fields.extend(self.inputs(node, field, &field.name));
            }
        }
        let mut all = vec![main, about];
        all.extend(lists);
        all
    }

    /// The lists that were offered from.
    pub fn offered(&self) -> Vec<&'static str> {
        self.used.iter().copied().collect()
    }

    /// What is wrong, for the summary above the form.
    pub fn summary(&self) -> Vec<Wrong> {
        let mut all = Vec::new();
        for (name, wrong) in &self.wrong {
            for one in wrong {
                let href = if name.is_empty() { String::new() } else { format!("#{name}") };
                all.push(Wrong { href, ..one.clone() });
            }
        }
        let order = |one: &Wrong| ["error", "warning", "note"].iter().position(|code| *code == one.severity);
        all.sort_by_key(order);
        all
    }

    fn list(&mut self, node: &Node, field: &Field) -> Section {
        let begin = format!("{}.", field.name);
        let typed = self
            .sheet
            .typed
            .keys()
            .filter_map(|name| name.strip_prefix(&begin)?.split('.').next()?.parse::<usize>().ok());
        let count = typed.max().map_or(0, |last| last + 1).max(LINES)
            + self.more.get(&field.name).copied().unwrap_or(0);
        let label = self.words.key(&field.key());
        let lines = (0..count)
            .map(|at| LineInput {
                title: format!("{label} {}", self.words.count(at as u64 + 1)),
                fields: field
                    .fields
                    .iter()
                    .flat_map(|inner| {
                        self.inputs(node, inner, &format!("{}.{at}.{}", field.name, inner.name))
                    })
                    .collect(),
            })
            .collect();
        let add = with("exchange-add-line", "line", &label, self.words);
        Section { id: field.name.clone(), title: label, lines, add, ..Section::default() }
    }

    /// A field; of words one in each language that has any.
    fn inputs(&mut self, node: &Node, field: &Field, name: &str) -> Vec<Input> {
        let label = self.words.key(&field.key());
        let hint = if field.hint { self.words.key(&field.hint_key()) } else { String::new() };
        let mut base = Input {
            name: name.to_owned(),
            hint,
            required: field.required,
            kind: "line",
            rows: 4,
            wide: field.kind == FieldType::Long,
            ..Input::default()
        };
        if field.has_language() {
            base.kind = if field.kind == FieldType::Long { "area" } else { "line" };
            base.wide = true;
            let own = self.words.language();
            let begin = format!("{name}@");
            let mut languages: Vec<&str> =
                self.sheet.typed.keys().filter_map(|name| name.strip_prefix(&begin)).collect();
            if languages.is_empty() {
                languages.push(own);
            }
            languages.sort_by_key(|language| *language != own);
            let several = languages.len() > 1;
            return languages
                .into_iter()
                .enumerate()
                .map(|(at, language)| {
                    let full = format!("{begin}{language}");
                    let label = if several || language != own {
                        format!("{label} ({})", language_name(language, self.words))
                    } else {
                        label.clone()
                    };
                    let mut wrong = self.wrong.get(&full).cloned().unwrap_or_default();
                    if at == 0 {
                        wrong.extend(self.wrong.get(name).cloned().unwrap_or_default());
                    }
                    Input {
                        value: self.sheet.typed.get(&full).cloned().unwrap_or_default(),
                        name: full,
                        label,
                        language: if language == "und" { String::new() } else { language.to_owned() },
                        wrong,
                        hint: base.hint.clone(),
                        kind: base.kind,
                        rows: base.rows,
                        required: base.required,
                        wide: true,
                        ..Input::default()
                    }
                })
                .collect();
        }
        base.label = label;
        base.value = self.sheet.typed.get(name).cloned().unwrap_or_default();
        base.wrong = self.wrong.get(name).cloned().unwrap_or_default();
        let several = field.kind == FieldType::Codes;
        match field.kind {
            FieldType::Flag => base.kind = "box",
            FieldType::Number => base.mode = "decimal",
            FieldType::Code | FieldType::Codes => {
                let own = field.lists.first().and_then(|list| Some((list, node.exchange.kinds.codes(list)?)));
                match own {
                    Some((list, codes)) => {
                        let chosen: Vec<&str> = base.value.lines().map(str::trim).collect();
                        base.choices = codes
                            .iter()
                            .map(|code| {
                                let label = if list == "language" {
                                    language_name(code, self.words)
                                } else {
                                    self.words.key(&format!("{list}-{code}"))
                                };
                                (code.clone(), label, chosen.contains(&code.as_str()))
                            })
                            .collect();
                        base.kind = if boxes(field) { "boxes" } else { "choice" };
                    }
                    None => {
                        base.wide = several;
                        let list = match field.lists.first().map_or("", String::as_str) {
                            "country" => "country",
                            "currency" => "currency",
                            "sdg" => "sdg",
                            _ => "",
                        };
                        if !list.is_empty() {
                            self.used.insert(list);
                            base.offered = list;
                        }
                    }
                }
            }
            _ => {}
        }
        if let Some(fault) = self.faults.get(name) {
            let text = fault.args.iter().find_map(|(name, arg)| match arg {
                ayni_model::Arg::Text(text) if *name == "text" => Some(text.clone()),
                _ => None,
            });
            let text = text.unwrap_or_default();
            base.offers = fault
                .offers
                .iter()
                .map(|(value, label)| {
                    (format!("pick:{name}:{}", base.value.replacen(&text, value, 1)), label.clone())
                })
                .collect();
        }
        vec![base]
    }
}

/// The name in the form of the field that a finding speaks of; empty where it speaks of none.
fn field_of(finding: &Finding, sheet: &Sheet) -> String {
    let Some(path) = &finding.path else { return String::new() };
    let path = path.as_str();
    // `evidence[2].what.fr` is `evidence.1.what@fr`.
    let mut name = String::new();
    let mut rest = path;
    if let Some((list, behind)) = path.split_once('[')
        && let Some((number, behind)) = behind.split_once(']')
    {
        let number = number.parse::<usize>().unwrap_or(1).saturating_sub(1);
        name = format!("{list}.{number}.");
        rest = behind.trim_start_matches('.');
    }
    let mut parts = rest.splitn(2, '.');
    name.push_str(parts.next().unwrap_or_default());
    match parts.next() {
        Some(language) if sheet.typed.contains_key(&format!("{name}@{language}")) => {
            format!("{name}@{language}")
        }
        _ => name,
    }
}

/// A finding in words.
pub fn of_finding(finding: &Finding, words: &Words) -> Wrong {
    let said = words.finding(finding);
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    Wrong { severity, message: said.message, fix: said.fix, href: String::new() }
}

/// The values that a list offers while one types.
pub fn offered(node: &Node, list: &str, words: &Words) -> Vec<String> {
    match list {
        "country" => node
            .kit
            .reference
            .countries
            .keys()
            .map(|code| words.code(&Code::new("country", code.as_str())))
            .collect(),
        "currency" => node.kit.reference.list("currency").entries.keys().cloned().collect(),
        _ => node
            .kit
            .reference
            .list(list)
            .entries
            .keys()
            .map(|code| format!("{code} {}", words.code(&Code::new(list, code.as_str()))))
            .collect(),
    }
}
