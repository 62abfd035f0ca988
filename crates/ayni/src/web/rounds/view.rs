//! A questionnaire as the fields of a page.

use std::collections::BTreeMap;

use ayni_core::survey::{Part, Sheet, Shown, ShownGroup, ShownRepeat};
use ayni_model::document::{Phrase, Speak};
use ayni_model::survey::{DefaultValue, FormSheet, Given, ListSource, QuestionKind};
use ayni_model::{Arg, Finding, Severity};
use ayni_store::{SaidLine, SurveyFile};
use ayni_words::Words;
use serde::Serialize;

use super::super::identity::panel::moment;
use super::super::links;
use crate::app::rounds::carry::FILE;

/// Choices that stand below each other; more are a list to pick from.
const SPREAD: usize = 9;

/// A piece of the page: a question, or where a group begins or ends.
#[derive(Debug, Default, Serialize)]
pub struct Piece {
    /// `question`, `group`, `turn`, `end`, `add`.
    pub kind: &'static str,
    /// What an address leads to.
    pub id: String,
    /// The question's or group's key.
    pub key: String,
    /// What is asked, or the title.
    pub label: String,
    /// How deep the title stands.
    pub level: usize,
    /// What there is to mind.
    pub hint: String,
    /// More of that.
    pub guidance: String,
    /// How it is answered.
    pub control: &'static str,
    /// What a keyboard offers.
    pub mode: &'static str,
    /// The least, the most and the step of a number, where they are known.
    pub bounds: (String, String, String),
    /// What stands there.
    pub value: String,
    /// The choices: value, words, whether it is chosen.
    pub choices: Vec<(String, String, bool)>,
    /// The places of an order, each with its choices.
    pub places: Vec<Vec<(String, String, bool)>>,
    /// Whether it must be answered.
    pub required: bool,
    /// Whether it is only shown.
    pub read_only: bool,
    /// What is wrong with it.
    pub wrong: Vec<String>,
    /// What there is to know about it.
    pub notes: Vec<String>,
    /// Where a suggestion comes from.
    pub suggested: String,
    /// Values of several people: value, words, whether it stands first.
    pub beside: Vec<(String, String, bool)>,
    /// What whoever answers adds.
    pub comment: String,
    /// Where it can be looked up: address and words.
    pub evidence: Vec<(String, String)>,
    /// The links of it as text.
    pub links: String,
    /// The files of it, as they are named in the answer.
    pub files: Vec<String>,
    /// Where a file is laid beside it.
    pub attach: String,
    /// What was asked back and replied.
    pub thread: Vec<Line>,
    /// Whether a reply is waited for.
    pub waits: bool,
    /// The button of a turn or of a repeat.
    pub button: String,
    /// How many turns there are.
    pub turns: usize,
}

/// Something that was said.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Who and when.
    pub who: String,
    /// What.
    pub text: String,
}

/// What the pieces are made from.
pub struct Maker<'a> {
    /// The form.
    pub form: &'a FormSheet,
    /// The words of the page.
    pub words: &'a Words,
    /// What is wrong, by question.
    pub wrong: BTreeMap<&'a str, Vec<&'a Finding>>,
    /// What is said, by question.
    pub said: BTreeMap<&'a str, Vec<&'a SaidLine>>,
    /// The names of people by number.
    pub names: BTreeMap<i64, String>,
    /// What the respondent is called.
    pub respondent: &'a str,
    /// The files beside the answer.
    pub files: &'a [SurveyFile],
    /// Where the answer's pages are.
    pub base: &'a str,
    /// Whether everything that is missing is said, too.
    pub checked: bool,
    /// Texts that were sent and not kept.
    pub texts: &'a BTreeMap<String, String>,
    /// The same of comments.
    pub comments: &'a BTreeMap<String, String>,
}

/// The anchor of a key.
pub fn anchor(key: &str) -> String {
    format!("q-{}", key.replace('[', ".").replace(']', "").replace('/', ":"))
}

/// The findings by the question that they are about.
pub fn by_question(findings: &[Finding]) -> BTreeMap<&str, Vec<&Finding>> {
    let mut all: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        if let Some(Arg::Text(key)) = finding.args.get("question") {
            all.entry(key).or_default().push(finding);
        }
    }
    all
}

/// What a finding says at its question: its title, or what the form itself says.
pub fn said(finding: &Finding, words: &Words) -> String {
    match finding.args.get("message") {
        Some(Arg::Text(message)) if !message.is_empty() => message.clone(),
        _ => words.finding(finding).title,
    }
}

impl Maker<'_> {
    /// The pieces of a part at the top, and what was answered in it and is not asked any more.
    pub fn pieces(&self, part: &Part<'_>, pieces: &mut Vec<Piece>, gone: &mut Vec<Piece>) {
        self.part(part, 2, pieces, gone);
    }

    fn part(&self, part: &Part<'_>, level: usize, pieces: &mut Vec<Piece>, gone: &mut Vec<Piece>) {
        match part {
            Part::Question(shown) => self.question(shown, pieces, gone),
            Part::Group(group) => self.group(group, level, "group", None, pieces, gone),
            Part::Repeat(repeat) => self.repeat(repeat, level, pieces, gone),
        }
    }

    fn group(
        &self,
        group: &ShownGroup<'_>,
        level: usize,
        kind: &'static str,
        title: Option<String>,
        pieces: &mut Vec<Piece>,
        gone: &mut Vec<Piece>,
    ) {
        let mut inside = Vec::new();
        for part in &group.parts {
            self.part(part, level + 1, &mut inside, gone);
        }
        if !group.asked || inside.is_empty() {
            return;
        }
        let label = title.unwrap_or_else(|| group.label.clone());
        let take_out = match kind {
            "turn" => self.words.key("round-turn-out"),
            _ => String::new(),
        };
        pieces.push(Piece {
            kind,
            id: anchor(&group.key),
            key: group.key.clone(),
            label,
            hint: if kind == "turn" { String::new() } else { group.hint.clone() },
            level: level.min(4),
            button: take_out,
            ..Piece::default()
        });
        pieces.append(&mut inside);
        pieces.push(Piece { kind: "end", ..Piece::default() });
    }

    fn repeat(&self, repeat: &ShownRepeat<'_>, level: usize, pieces: &mut Vec<Piece>, gone: &mut Vec<Piece>) {
        let mut inside = Vec::new();
        for (number, turn) in (1_u64..).zip(&repeat.turns) {
            let args = [("title", Arg::Text(repeat.label.clone())), ("number", Arg::Count(number))];
            let title = self.words.say(&Phrase::message("round-turn", args));
            let kind = if repeat.fixed { "group" } else { "turn" };
            self.group(turn, level + 1, kind, Some(title), &mut inside, gone);
        }
        if !repeat.asked || (repeat.fixed && inside.is_empty()) {
            return;
        }
        pieces.push(Piece {
            kind: "group",
            id: anchor(&repeat.key),
            key: repeat.key.clone(),
            label: repeat.label.clone(),
            hint: repeat.hint.clone(),
            level: level.min(4),
            ..Piece::default()
        });
        pieces.append(&mut inside);
        if !repeat.fixed {
            let args = [("title", Arg::Text(repeat.label.clone()))];
            pieces.push(Piece {
                kind: "add",
                id: anchor(&repeat.key),
                key: repeat.key.clone(),
                turns: repeat.turns.len(),
                button: self.words.say(&Phrase::message("round-turn-add", args)),
                ..Piece::default()
            });
        }
        pieces.push(Piece { kind: "end", ..Piece::default() });
    }

    fn question(&self, shown: &Shown<'_>, pieces: &mut Vec<Piece>, gone: &mut Vec<Piece>) {
        let kind = shown.question.kind;
        let visible = kind.is_asked()
            || kind == QuestionKind::Note
            || (shown.calculated.is_some() && !shown.label.is_empty());
        if !visible {
            return;
        }
        if !shown.asked {
            // What was answered before it went away is kept, and told.
            if !shown.given.value.is_empty() && shown.given.suggested.is_empty() {
                gone.push(self.quiet(shown));
            }
            return;
        }
        pieces.push(self.asked(shown));
    }

    /// A question that is not asked any more, with what was answered.
    fn quiet(&self, shown: &Shown<'_>) -> Piece {
        Piece {
            kind: "question",
            id: anchor(&shown.key),
            key: shown.key.clone(),
            label: self.label(shown),
            value: self.words_of(shown, &shown.given.value),
            control: "gone",
            ..Piece::default()
        }
    }

    fn label(&self, shown: &Shown<'_>) -> String {
        if shown.label.is_empty() { shown.question.name.clone() } else { shown.label.clone() }
    }

    /// A value in words: of choices their labels.
    fn words_of(&self, shown: &Shown<'_>, value: &str) -> String {
        if !shown.question.kind.has_choices() {
            return value.to_owned();
        }
        // What is not offered now is named by its list.
        let list = shown.question.choices.as_ref().and_then(|choices| match &choices.source {
            source @ (ListSource::Form(_) | ListSource::External(_)) => self.form.list(source),
            _ => None,
        });
        let label = |name: &str| {
            let offered =
                shown.choices.iter().find(|(value, _)| value == name).map(|(_, label)| label.clone());
            let listed = || {
                let choice = list?.choices.iter().find(|choice| choice.name == name)?;
                Some(choice.label.best(self.words.language())?.0.to_owned())
            };
            offered.or_else(listed).unwrap_or_else(|| name.to_owned())
        };
        let all: Vec<String> = value.split_whitespace().map(label).collect();
        self.words.list(&all)
    }

    fn asked(&self, shown: &Shown<'_>) -> Piece {
        let question = shown.question;
        let given = &shown.given;
        let typed = self.texts.get(&shown.key);
        let mut value = typed.cloned().unwrap_or_else(|| given.value.clone());
        if let (true, Some(DefaultValue::Value(default))) = (*given == Given::default(), &question.default) {
            value.clone_from(default);
        }
        let chosen = |name: &str| value.split_whitespace().any(|one| one == name);
        let (mut control, mode) = control(shown);
        // What such a field cannot hold it would blank, and the next save with it.
        let clock = value.rsplit(['T', ' ']).next().unwrap_or_default();
        let odd = match control {
            "time" | "datetime" => clock.contains(['+', '-', 'Z']),
            "range" => value.parse::<ayni_model::Amount>().is_err(),
            _ => false,
        };
        if odd && !value.is_empty() {
            control = "input";
        }
        let mut choices: Vec<(String, String, bool)> =
            shown.choices.iter().map(|(name, label)| (name.clone(), label.clone(), chosen(name))).collect();
        if matches!(control, "radio" | "select") && !shown.required {
            choices.insert(0, (String::new(), self.words.key("round-no-answer"), value.is_empty()));
        }
        let places = match control {
            "rank" => self.places(shown, &value),
            _ => Vec::new(),
        };
        let findings = self.wrong.get(shown.key.as_str()).map(Vec::as_slice).unwrap_or_default();
        let told = findings.iter().filter(|finding| {
            finding.severity == Severity::Error && (self.checked || finding.code != "answer-required")
        });
        let wrong = told.map(|finding| said(finding, self.words)).collect();
        let thread = self.said.get(shown.key.as_str()).map(Vec::as_slice).unwrap_or_default();
        let bound = |name: &str| question.parameters.get(name).cloned().unwrap_or_default();
        let beside = if given.beside.is_empty() { Vec::new() } else { self.beside(shown) };
        Piece {
            kind: "question",
            id: anchor(&shown.key),
            key: shown.key.clone(),
            label: self.label(shown),
            hint: shown.hint.clone(),
            guidance: shown.guidance.clone(),
            control,
            mode,
            bounds: (bound("start"), bound("end"), bound("step")),
            value: match &shown.calculated {
                Some(calculated) => self.words_of(shown, calculated),
                None if shown.read_only => self.words_of(shown, &value),
                None => value,
            },
            choices,
            places,
            required: shown.required,
            read_only: shown.read_only,
            wrong,
            suggested: given.suggested.clone(),
            beside,
            comment: self.comments.get(&shown.key).unwrap_or(&given.comment).clone(),
            evidence: given.evidence.iter().map(|one| self.evidence(one)).collect(),
            links: given
                .evidence
                .iter()
                .filter(|one| !one.starts_with(FILE))
                .cloned()
                .collect::<Vec<_>>()
                .join("\n"),
            files: given.evidence.iter().filter(|one| one.starts_with(FILE)).cloned().collect(),
            waits: thread.last().is_some_and(|line| line.kind == "query"),
            thread: self.thread(thread),
            attach: links::address(&format!("{}/attach", self.base), [("question", shown.key.as_str())]),
            ..Piece::default()
        }
    }

    /// Each place of an order with the choices that there are.
    fn places(&self, shown: &Shown<'_>, value: &str) -> Vec<Vec<(String, String, bool)>> {
        let ranked: Vec<&str> = value.split_whitespace().collect();
        (0..shown.choices.len())
            .map(|at| {
                let none = (String::new(), self.words.key("round-no-answer"), ranked.get(at).is_none());
                let choice = |(name, label): &(String, String)| {
                    (name.clone(), label.clone(), ranked.get(at).is_some_and(|one| one == name))
                };
                std::iter::once(none).chain(shown.choices.iter().map(choice)).collect()
            })
            .collect()
    }

    fn beside(&self, shown: &Shown<'_>) -> Vec<(String, String, bool)> {
        let all = std::iter::once(&shown.given.value).chain(&shown.given.beside);
        let words = |value: &String| match value.is_empty() {
            true => self.words.key("round-no-answer"),
            false => self.words_of(shown, value),
        };
        all.enumerate().map(|(at, value)| (value.clone(), words(value), at == 0)).collect()
    }

    /// Where a link or a file leads, and what it is called.
    fn evidence(&self, one: &str) -> (String, String) {
        let file = one.strip_prefix(FILE).and_then(|id| {
            let id: i64 = id.parse().ok()?;
            self.files.iter().find(|file| file.id == id)
        });
        match file {
            Some(file) => (format!("{}/files/{}", self.base, file.id), file.name.clone()),
            None if one.starts_with("https://") || one.starts_with("http://") => {
                (one.to_owned(), one.to_owned())
            }
            None => (String::new(), one.to_owned()),
        }
    }

    /// What was said, with who and when.
    pub fn thread(&self, lines: &[&SaidLine]) -> Vec<Line> {
        let line = |line: &&SaidLine| {
            let who = match line.person.and_then(|person| self.names.get(&person)) {
                Some(name) if !name.is_empty() => name.clone(),
                _ if line.kind == "reply" => self.respondent.to_owned(),
                _ => self.words.key("round-somebody"),
            };
            Line { who: format!("{who} · {}", moment(line.at, self.words)), text: line.body.clone() }
        };
        lines.iter().filter(|line| matches!(line.kind.as_str(), "query" | "reply")).map(line).collect()
    }
}

/// How a question is answered, and what a keyboard offers.
fn control(shown: &Shown<'_>) -> (&'static str, &'static str) {
    let question = shown.question;
    if question.kind == QuestionKind::Note {
        return ("note", "");
    }
    if shown.read_only {
        return ("shown", "");
    }
    let minimal = question.appearance.split_whitespace().any(|one| one == "minimal");
    match question.kind {
        QuestionKind::Integer => ("input", "numeric"),
        QuestionKind::Decimal => ("input", "decimal"),
        QuestionKind::Range => ("range", "decimal"),
        QuestionKind::Date => ("date", ""),
        QuestionKind::Time => ("time", ""),
        QuestionKind::DateTime => ("datetime", ""),
        // Choices that stand in a file that is not here are written as text.
        QuestionKind::SelectOne | QuestionKind::SelectMany | QuestionKind::Rank
            if shown.choices.is_empty() =>
        {
            ("input", "")
        }
        QuestionKind::SelectOne if minimal || shown.choices.len() > SPREAD => ("select", ""),
        QuestionKind::SelectOne => ("radio", ""),
        QuestionKind::SelectMany => ("boxes", ""),
        QuestionKind::Rank => ("rank", ""),
        QuestionKind::Acknowledge => ("check", ""),
        _ => ("area", ""),
    }
}

/// A part of the form that makes a page of its own, or a heading with an anchor.
pub struct Section<'s, 'f> {
    /// Its title.
    pub title: String,
    /// Its parts.
    pub parts: Vec<&'s Part<'f>>,
}

/// The sections of a sheet: each group or repeat at the top, and the questions between them. Those before all groups stand
/// under the form's title, later ones under `further`.
pub fn sections<'s, 'f>(sheet: &'s Sheet<'f>, form: &str, further: &str) -> Vec<Section<'s, 'f>> {
    let mut sections: Vec<Section<'s, 'f>> = Vec::new();
    let mut loose = false;
    for part in &sheet.parts {
        let title = match part {
            Part::Group(group) => Some((&group.label, &group.key)),
            Part::Repeat(repeat) => Some((&repeat.label, &repeat.key)),
            Part::Question(_) => None,
        };
        match title {
            Some((label, key)) => {
                let title = if label.is_empty() { key.clone() } else { label.clone() };
                sections.push(Section { title, parts: vec![part] });
                loose = false;
            }
            None => match sections.last_mut() {
                Some(last) if loose => last.parts.push(part),
                _ => {
                    let title = if sections.is_empty() { form } else { further };
                    sections.push(Section { title: title.to_owned(), parts: vec![part] });
                    loose = true;
                }
            },
        }
    }
    sections
}
