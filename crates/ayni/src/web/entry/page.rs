//! The form as a page: sections, fields, lines, and what is wrong at its field.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::document::Speak;
use ayni_model::entry::{EntryForm, EntryKind};
use ayni_model::{Arg, Code, Finding, Path, Phrase, Severity};
use ayni_words::Words;
use serde::Serialize;

use super::parts::{Offered, language_name, measures, offered, parties, results};
use crate::app::entry::fields::{Control, Field, List, Part, SECTIONS};
use crate::app::entry::look::{Fault, Look};
use crate::app::entry::shape;
use crate::app::entry::typed::Fields;
use crate::app::entry::{Looked, Sheet};

/// The path of no field.
const NOWHERE: &str = "\0";

/// A section.
#[derive(Debug, Serialize)]
pub struct Section {
    id: &'static str,
    title: String,
    parts: Vec<Shown>,
}

/// A part of a section: a field or a list.
#[derive(Debug, Default, Serialize)]
pub struct Shown {
    field: Option<Input>,
    list: Option<Lines>,
}

/// A list of lines.
#[derive(Debug, Serialize)]
struct Lines {
    name: &'static str,
    add: String,
    lines: Vec<Line>,
}

/// A line of a list.
#[derive(Debug, Serialize)]
struct Line {
    title: String,
    /// What names its fields and its id.
    start: String,
    id: String,
    /// What belongs together stands in one row: a number and its unit.
    groups: Vec<Vec<Input>>,
    take_out: String,
    anchor: String,
    wrong: Vec<Said>,
}

/// A field.
#[derive(Debug, Default, Serialize)]
pub struct Input {
    /// Its name, which is also its id.
    name: String,
    label: String,
    hint: String,
    /// `line`, `area`, `choice`, `tick`, `ticks`.
    kind: &'static str,
    value: String,
    /// What is offered while one types.
    offered: &'static str,
    /// The keyboard of a phone: `decimal` or none.
    mode: &'static str,
    language: String,
    choices: Vec<Choice>,
    wrong: Vec<Said>,
    /// What it may mean, each with the value of a button.
    offers: Vec<(String, String)>,
    /// Whether it takes the whole width.
    wide: bool,
    severity: &'static str,
}

#[derive(Debug, Serialize)]
struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

/// What is wrong somewhere, and what to do.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    severity: &'static str,
    severity_name: String,
    message: String,
    fix: String,
    /// The field that it stands at; empty for one that the form does not show.
    href: String,
    label: String,
}

impl Said {
    /// Whether it is of this severity.
    pub fn is(&self, severity: Severity) -> bool {
        self.severity == severity.as_str()
    }
}

/// The form in parts.
pub struct Drawn {
    pub sections: Vec<Section>,
    pub summary: Vec<Said>,
    pub offered: Vec<Offered>,
}

struct Drawing<'a> {
    words: &'a Words,
    look: &'a Look<'a>,
    form: &'a EntryForm,
    kind: Option<&'a EntryKind>,
    sheet: &'a Sheet,
    faults: &'a BTreeMap<String, Fault>,
    /// Findings that no field has taken yet.
    open: Vec<&'a Finding>,
    summary: Vec<Said>,
    used: BTreeSet<&'static str>,
    parties: Vec<(String, String)>,
    results: Vec<(String, String)>,
    /// Where the record has what a field of a resource asks for: `resources[r1]`, `money` to `measures[0]`.
    measures: BTreeMap<(String, &'static str), String>,
}

/// Draws a form; with what is wrong, where it was looked at.
pub fn draw(form: &EntryForm, sheet: &Sheet, looked: Option<&Looked>, look: &Look<'_>) -> Drawn {
    let none = BTreeMap::new();
    let mut drawing = Drawing {
        words: look.words,
        look,
        form,
        kind: form.kind(&sheet.kind),
        sheet,
        faults: looked.map_or(&none, |looked| &looked.faults),
        open: looked.map_or(Vec::new(), |looked| looked.findings.iter().collect()),
        summary: Vec::new(),
        used: BTreeSet::new(),
        parties: parties(sheet, look.words),
        results: results(sheet, look.words),
        measures: looked.map_or_else(BTreeMap::new, measures),
    };
    let mut sections = Vec::new();
    for section in SECTIONS {
        let parts: Vec<Shown> = section.parts.iter().flat_map(|part| drawing.part(part)).collect();
        if !parts.is_empty() {
            sections.push(Section { id: section.id, title: look.words.key(section.title), parts });
        }
    }
    drawing.rest();
    let offered = drawing.used.iter().map(|list| offered(list, look)).collect();
    let mut summary = drawing.summary;
    // What holds the activity back comes first.
    summary.sort_by_key(|said| match said.severity {
        "error" => 0,
        "warning" => 1,
        _ => 2,
    });
    Drawn { sections, summary, offered }
}

impl Drawing<'_> {
    fn asks(&self, name: &str) -> bool {
        self.sheet.all || self.kind.is_none_or(|kind| self.form.asks(kind, name))
    }

    fn part(&mut self, part: &'static Part) -> Vec<Shown> {
        match part {
            Part::One(field) if !self.asks(field.group) => Vec::new(),
            // The id of an activity that is there is its name for ever.
            Part::One(field) if field.name == "id" && !self.sheet.id.is_empty() => Vec::new(),
            Part::One(field) => {
                let inputs = self.inputs(field, &self.sheet.typed.fields, "f.", "");
                inputs.into_iter().map(|input| Shown { field: Some(input), list: None }).collect()
            }
            Part::Lines(list) => {
                let asked: Vec<&'static Field> = list
                    .fields
                    .iter()
                    .filter(|field| self.asks(&format!("{}.{}", list.of, field.group)))
                    .collect();
                if asked.is_empty() {
                    return Vec::new();
                }
                let lines = self.sheet.typed.lines(list.name);
                let lines = lines.iter().enumerate().map(|(at, _)| self.line(list, &asked, at)).collect();
                let name = self.words.key(list.line);
                let add = say(self.words, "entry-add", [("line", Arg::Text(name))]);
                vec![Shown { field: None, list: Some(Lines { name: list.name, add, lines }) }]
            }
        }
    }

    fn line(&mut self, list: &'static List, asked: &[&'static Field], at: usize) -> Line {
        let line = self.sheet.typed.lines(list.name).get(at).cloned().unwrap_or_default();
        let (start, path) =
            (format!("l.{}.{at}.", list.name), shape::path(list.name, &line.id, &line.fields));
        let mut groups: Vec<Vec<Input>> = Vec::new();
        let mut before = "";
        for field in asked {
            let inputs = self.inputs(field, &line.fields, &start, path.as_str());
            match groups.last_mut() {
                Some(group) if field.group == before => group.extend(inputs),
                _ => groups.push(inputs),
            }
            before = field.group;
        }
        if self.faults.keys().any(|name| name.starts_with(&start)) {
            self.open
                .retain(|found| found.path.as_ref().is_none_or(|one| !below(one.as_str(), path.as_str())));
        }
        let title = format!("{} {}", self.words.key(list.line), self.words.count(at as u64 + 1));
        let anchor = format!("{start}line");
        let wrong = self.take(
            |found| {
                let at = found.path.as_ref().map_or("", Path::as_str);
                let inner = at.strip_prefix(path.as_str()).unwrap_or_default();
                // An indicator is a line of its own.
                below(at, path.as_str()) && !inner.starts_with(".indicators[")
            },
            &anchor,
            &title,
        );
        let take_out = say(self.words, "entry-take-out", [("line", Arg::Text(title.clone()))]);
        Line { title, id: line.id, groups, take_out, anchor, wrong, start }
    }

    /// A field; a text in each language that it has.
    fn inputs(&mut self, field: &'static Field, typed: &Fields, start: &str, above: &str) -> Vec<Input> {
        let label = self.words.key(field.label);
        let dotted = |name: &str| match above {
            "" => name.to_owned(),
            above => format!("{above}.{name}"),
        };
        let path = dotted(field.path);
        match field.control {
            Control::Text { long } => {
                let beginning = format!("{}@", field.name);
                let mut names: Vec<String> =
                    typed.keys().filter(|name| name.starts_with(&beginning)).cloned().collect();
                if names.is_empty() {
                    names.push(format!("{beginning}{}", self.words.language()));
                }
                // The reader's own language first.
                let own = format!("{beginning}{}", self.words.language());
                names.sort_by_key(|name| *name != own);
                let several = names.len() > 1;
                names
                    .iter()
                    .map(|name| {
                        let language = name.get(beginning.len()..).unwrap_or_default();
                        let shown = if several || language != self.words.language() {
                            let args = [
                                ("field", Arg::Text(label.clone())),
                                ("language", Arg::Text(language_name(language, self.words))),
                            ];
                            say(self.words, "field-in-language", args)
                        } else {
                            label.clone()
                        };
                        let mut input = self.input(field, typed, name, start, shown);
                        input.language = if language == "und" { String::new() } else { language.to_owned() };
                        input.kind = if long { "area" } else { "line" };
                        input.wide = long || field.name == "title";
                        let here = format!("{path}.{language}");
                        self.wrong_at(
                            &mut input,
                            &[here.as_str(), if *name == own || !several { path.as_str() } else { NOWHERE }],
                        );
                        input
                    })
                    .collect()
            }
            Control::Markers => {
                let look = self.look;
                let markers: Vec<String> = look.markers().map(str::to_owned).collect();
                markers
                    .iter()
                    .map(|code| {
                        let name = format!("markers.{code}");
                        let label = self.words.code(&Code::new("marker", code.as_str()));
                        let mut input = self.input(field, typed, &name, start, label);
                        input.kind = "choice";
                        let not = self.words.key("entry-marker-not");
                        input.choices = self.choices(
                            &input.value,
                            look.scores(code).into_iter().map(|one| (one.clone(), one)),
                            &not,
                        );
                        self.wrong_at(&mut input, &[NOWHERE]);
                        input
                    })
                    .collect()
            }
            _ => {
                let mut input = self.input(field, typed, field.name, start, label);
                let slot = field.name.split_once('.').unwrap_or_default();
                let measure = self.measures.iter().find(|((line, name), _)| line == above && *name == slot.0);
                let measure = measure.map(|(_, measure)| measure.clone()).unwrap_or_default();
                // What is wrong with a measure as a whole stands at its number.
                let part = format!("{measure}.{}", slot.1);
                let whole = if slot.1 == "amount" { measure.as_str() } else { NOWHERE };
                // What is wrong with a period as a whole stands at its start.
                let period = path.strip_suffix(".start").unwrap_or(NOWHERE);
                self.wrong_at(&mut input, &[path.as_str(), part.as_str(), whole, period]);
                vec![input]
            }
        }
    }

    fn input(
        &mut self,
        field: &'static Field,
        typed: &Fields,
        name: &str,
        start: &str,
        label: String,
    ) -> Input {
        let value = typed.get(name).cloned().unwrap_or_default();
        let hint = if field.hint.is_empty() { String::new() } else { self.words.key(field.hint) };
        let mut input =
            Input { name: format!("{start}{name}"), label, hint, kind: "line", ..Input::default() };
        let list = match field.control {
            Control::Country => "country",
            Control::Currency => "currency",
            Control::Unit => "unit",
            Control::Goal => "sdg",
            _ => "",
        };
        if !list.is_empty() {
            self.used.insert(list);
            input.offered = list;
        }
        input.wide = matches!(field.control, Control::Sector | Control::Goal);
        match field.control {
            Control::Number | Control::Percent => input.mode = "decimal",
            Control::Choice(list) => {
                input.kind = "choice";
                let codes = self.codes(list, &value);
                let known = self.look.codes(list);
                let named = codes.into_iter().map(|code| {
                    // What is no code of the list has no name.
                    let label = match known.contains(&code.as_str()) {
                        true => self.words.code(&Code::new(list, code.as_str())),
                        false => code.clone(),
                    };
                    (code, label)
                });
                let none = self.words.key("entry-not-said");
                input.choices = self.choices(&value, named, &none);
            }
            Control::Party => {
                input.kind = "choice";
                let none = self.words.key("entry-not-said");
                input.choices = self.choices(&value, self.parties.clone().into_iter(), &none);
            }
            Control::Result => {
                input.kind = "choice";
                let none = self.words.key("entry-not-said");
                input.choices = self.choices(&value, self.results.clone().into_iter(), &none);
            }
            Control::Flag => {
                input.kind = "tick";
                input.choices =
                    vec![Choice { value: "yes".into(), label: String::new(), chosen: value == "yes" }];
            }
            Control::Several(list) => {
                input.kind = "ticks";
                let chosen: Vec<&str> = value.lines().collect();
                let mut codes = self.look.codes(list);
                codes.extend(chosen.iter().filter(|one| !one.is_empty()));
                codes.sort_unstable();
                codes.dedup();
                let choice = |code: &str| Choice {
                    value: code.to_owned(),
                    label: if self.words.has(&format!("{list}-{code}")) {
                        self.words.code(&Code::new(list, code))
                    } else {
                        code.to_owned()
                    },
                    chosen: chosen.contains(&code),
                };
                input.choices = codes.into_iter().map(choice).collect();
                input.wide = true;
            }
            _ => {}
        }
        input.value = value;
        input
    }

    /// The codes of a choice: of the kinds of resource those that belong to the kind of activity.
    fn codes(&self, list: &str, value: &str) -> Vec<String> {
        let own =
            self.kind.filter(|kind| list == "resource-kind" && !self.sheet.all && !kind.resources.is_empty());
        let mut codes: Vec<String> = match own {
            Some(kind) => kind.resources.clone(),
            None => self.look.codes(list).into_iter().map(str::to_owned).collect(),
        };
        if !value.is_empty() && !codes.iter().any(|code| code == value) {
            codes.push(value.to_owned());
        }
        codes
    }

    fn choices(&self, value: &str, all: impl Iterator<Item = (String, String)>, none: &str) -> Vec<Choice> {
        let first = Choice { value: String::new(), label: none.to_owned(), chosen: value.is_empty() };
        let others = all.map(|(code, label)| Choice { chosen: code == value, value: code, label });
        [first].into_iter().chain(others).collect()
    }

    /// Puts what is wrong at a field there, and into the summary.
    fn wrong_at(&mut self, input: &mut Input, paths: &[&str]) {
        let (name, label) = (input.name.clone(), input.label.clone());
        if let Some(fault) = self.faults.get(&name) {
            let args: BTreeMap<String, Arg> =
                fault.args.iter().map(|(name, arg)| ((*name).to_owned(), arg.clone())).collect();
            let said = Said {
                severity: "error",
                severity_name: self.words.code(&Code::new("severity", "error")),
                message: self.words.message(fault.key, &args),
                fix: self.words.attribute(fault.key, "fix", &args).unwrap_or_default(),
                href: format!("#{name}"),
                label: label.clone(),
            };
            input.offers = fault
                .offers
                .iter()
                .map(|(value, label)| (format!("pick:{name}:{value}"), label.clone()))
                .collect();
            input.wrong.push(said.clone());
            self.summary.push(said);
            // What the rules miss there follows from it.
            self.open.retain(|found| found.path.as_ref().is_none_or(|one| !paths.contains(&one.as_str())));
        }
        let found = self.take(
            |found| found.path.as_ref().is_some_and(|one| paths.contains(&one.as_str())),
            &name,
            &label,
        );
        input.wrong.extend(found);
        let severities: Vec<&str> = input.wrong.iter().map(|said| said.severity).collect();
        input.severity =
            ["error", "warning", "note"].into_iter().find(|one| severities.contains(one)).unwrap_or("");
    }

    /// Takes the findings that belong somewhere.
    fn take(&mut self, here: impl Fn(&Finding) -> bool, anchor: &str, label: &str) -> Vec<Said> {
        let (mine, open) = std::mem::take(&mut self.open).into_iter().partition(|found| here(found));
        self.open = open;
        let mine: Vec<&Finding> = mine;
        let said: Vec<Said> =
            mine.into_iter().map(|found| self.said(found, &format!("#{anchor}"), label)).collect();
        self.summary.extend(said.iter().cloned());
        said
    }

    fn said(&self, finding: &Finding, href: &str, label: &str) -> Said {
        let words = self.words.finding(finding);
        Said {
            severity: finding.severity.as_str(),
            severity_name: self.words.code(&Code::new(Severity::LIST, finding.severity.as_str())),
            message: words.message,
            fix: words.fix,
            href: href.to_owned(),
            label: label.to_owned(),
        }
    }

    /// What no field has taken: it leads to the section that it belongs to, if that is shown.
    fn rest(&mut self) {
        for finding in std::mem::take(&mut self.open) {
            let path = finding.path.as_ref().map_or("", Path::as_str);
            let top = path.split(['.', '[']).next().unwrap_or_default();
            let section = SECTIONS.iter().find(|section| {
                section.parts.iter().any(|part| match part {
                    Part::One(field) => field.path.split('.').next() == Some(top),
                    Part::Lines(list) => list.name == top,
                })
            });
            let href = section.map(|section| format!("#{}", section.id)).unwrap_or_default();
            let label = finding.path.as_ref().map(|path| self.words.path(path)).unwrap_or_default();
            let said = self.said(finding, &href, &label);
            self.summary.push(said);
        }
        if let Some(fault) = self.faults.get("") {
            let args: BTreeMap<String, Arg> =
                fault.args.iter().map(|(name, arg)| ((*name).to_owned(), arg.clone())).collect();
            self.summary.push(Said {
                severity: "error",
                severity_name: self.words.code(&Code::new("severity", "error")),
                message: self.words.message(fault.key, &args),
                fix: String::new(),
                href: String::new(),
                label: String::new(),
            });
        }
    }
}

/// Whether a path is this one or below it.
fn below(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

fn say<const N: usize>(words: &Words, key: &str, args: [(&str, Arg); N]) -> String {
    words.say(&Phrase::message(key, args))
}
