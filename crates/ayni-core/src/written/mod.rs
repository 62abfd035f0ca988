//! Reports that people write: each number put in its place, and what is no longer true found.
//!
//! [`paper`] takes a report's source, the manuscript of a language, and the figures of a round, and gives the
//! paper in that language, with the trace of every bound number. What cannot be bound is a finding with its
//! line; a paper with an error is not to be printed. [`freeze`] keeps what a report said; [`untrue`] and
//! [`stale`] look whether it still is so. [`standings`] says which translations are older than their source.

#![expect(clippy::result_large_err, reason = "a fault of a binding is met once, and the passage goes on")]

mod frozen;
mod numbers;
mod resolve;
mod shows;
mod translated;
mod whole;

use ayni_model::monitor::{MonitoringFramework, Round};
use ayni_model::written::{
    Head, Line, Manuscript, Paper, PaperPart, Passage, PassageKind, Piece, Run, Shape,
};
use ayni_model::{Finding, Origin, Phrase, Severity};

use crate::monitor::Monitored;

pub use frozen::{FROZEN, freeze, untrue};
pub use translated::{standings, translation_findings};
pub use whole::stale;

use numbers::Numbers;
use resolve::{Found, resolve};

/// What numbers are bound to.
#[derive(Clone, Copy)]
pub struct Bed<'a> {
    /// The edition.
    pub edition: &'a MonitoringFramework,
    /// The rounds up to the one that is meant, in the order of their dates.
    pub rounds: &'a [Round],
    /// Their figures.
    pub monitored: &'a Monitored,
}

/// The paper of a report in a language: `own` is the manuscript in it where it is not the source's. A passage
/// that was not translated stands in the language of the source.
pub fn paper(source: &Manuscript, own: Option<&Manuscript>, bed: Bed<'_>) -> (Paper, Vec<Finding>) {
    let language = own.map_or(&source.head.language, |own| &own.head.language).clone();
    let head = head(source, own);
    let mut making = Making {
        bed,
        head: &head,
        numbers: Numbers::of(source, own),
        findings: Vec::new(),
        traces: Vec::new(),
    };
    let mut paper = Paper {
        language,
        head: head.clone(),
        title: Line::default(),
        subtitle: None,
        parts: Vec::new(),
        notes: Vec::new(),
        traces: Vec::new(),
    };
    for passage in &source.passages {
        let chosen = Chosen::of(source, own, passage);
        match &passage.kind {
            PassageKind::Title => paper.title = making.line(&chosen, &chosen.passage.runs),
            PassageKind::Subtitle => paper.subtitle = Some(making.line(&chosen, &chosen.passage.runs)),
            PassageKind::Note => {}
            _ => paper.parts.extend(making.part(passage, &chosen)),
        }
    }
    for id in making.numbers.notes.clone() {
        let line = source.passage(&id).filter(|passage| passage.kind == PassageKind::Note).map(|passage| {
            let chosen = Chosen::of(source, own, passage);
            making.line(&chosen, &chosen.passage.runs)
        });
        paper.notes.push(line.unwrap_or_default());
    }
    for passage in source.passages.iter().filter(|passage| passage.kind == PassageKind::Note) {
        if !making.numbers.notes.contains(&passage.id) {
            let place = at(&source.file, passage.line);
            let idle = Finding::new("report-note-idle", Severity::Warning).at(place);
            making.findings.push(idle.with("id", passage.id.as_str()));
        }
    }
    paper.traces = making.traces;
    (paper, making.findings)
}

/// The head of the source, with what the translation says of its own.
fn head(source: &Manuscript, own: Option<&Manuscript>) -> Head {
    let mut head = source.head.clone();
    if let Some(own) = own {
        head.language.clone_from(&own.head.language);
        if !own.head.organ.is_empty() {
            head.organ.clone_from(&own.head.organ);
        }
        let facts = own.head.facts.iter().filter(|(_, value)| !value.is_empty());
        head.facts.extend(facts.map(|(name, value)| (name.clone(), value.clone())));
    }
    head
}

/// The wording of a passage that is printed: the translation's where there is one.
struct Chosen<'m> {
    passage: &'m Passage,
    file: &'m str,
    language: &'m str,
}

impl<'m> Chosen<'m> {
    fn of(source: &'m Manuscript, own: Option<&'m Manuscript>, passage: &'m Passage) -> Chosen<'m> {
        let translated = own.and_then(|own| Some((own, own.passage(&passage.id)?)));
        match translated.filter(|(_, made)| !made.text.is_empty()) {
            Some((own, made)) => Chosen { passage: made, file: &own.file, language: &own.head.language },
            None => Chosen { passage, file: &source.file, language: &source.head.language },
        }
    }
}

/// The line by which a figure without one of its writer says where it is from.
fn is_source(note: &Phrase) -> bool {
    matches!(note, Phrase::Message { key, .. } if key == "monitor-figure-source")
}

fn at(file: &str, line: u32) -> Origin {
    Origin { row: Some(line), ..Origin::file(file) }
}

struct Making<'a> {
    bed: Bed<'a>,
    head: &'a Head,
    numbers: Numbers,
    findings: Vec<Finding>,
    traces: Vec<ayni_model::written::Trace>,
}

impl Making<'_> {
    /// A part of the paper; none of a table or a figure that cannot be.
    fn part(&mut self, source: &Passage, chosen: &Chosen<'_>) -> Option<PaperPart> {
        let id = source.id.clone();
        let place = self.numbers.places.get(&source.id).cloned();
        let line = self.line(chosen, &chosen.passage.runs);
        let under = |this: &mut Self| {
            let runs = &chosen.passage.source;
            (!runs.is_empty()).then(|| this.line(chosen, runs))
        };
        use ayni_model::written::Place;
        match (&source.kind, place) {
            (PassageKind::Heading(_), Some(Place::Heading(level, number))) => {
                Some(PaperPart::Heading { id, level, number, line })
            }
            (PassageKind::Paragraph, Some(Place::Paragraph(number))) => {
                Some(PaperPart::Paragraph { id, number: Some(number), line })
            }
            (PassageKind::Point, Some(Place::Point(_, number))) => {
                Some(PaperPart::Point { id, number, line })
            }
            (PassageKind::Table(shown), Some(Place::Table(number))) => {
                let table = self.seen(source, chosen, shows::table(self.bed, &id, shown))?;
                let source = under(self);
                Some(PaperPart::Table { id, number, caption: line, table, source })
            }
            (PassageKind::Figure(shown), Some(Place::Figure(number))) => {
                let mut figure = self.seen(source, chosen, shows::figure(self.bed, &id, shown))?;
                let source = under(self);
                if source.is_some() {
                    // The writer says where the data are from, and it is not said twice.
                    figure.notes.retain(|note| !is_source(note));
                }
                Some(PaperPart::Figure { id, number, caption: line, figure, source })
            }
            _ => Some(PaperPart::Paragraph { id, number: None, line }),
        }
    }

    /// What a table or a figure shows; what it cannot show is a finding at its place in the source, named once.
    fn seen<T>(&mut self, source: &Passage, chosen: &Chosen<'_>, made: Result<T, Finding>) -> Option<T> {
        match made {
            Ok(made) => Some(made),
            Err(finding) => {
                // A translation has no directive of its own.
                let file = if std::ptr::eq(source, chosen.passage) { chosen.file } else { "" };
                self.findings.push(finding.at(at(file, source.line)));
                None
            }
        }
    }

    /// Words with their bindings in their places.
    fn line(&mut self, chosen: &Chosen<'_>, runs: &[Run]) -> Line {
        let first = self.traces.len();
        let mut pieces = Vec::new();
        for run in runs {
            match run {
                Run::Words { text, set } => pieces.push(Piece::Words { text: text.clone(), set: *set }),
                Run::Note { id, line } => match self.numbers.note(id) {
                    Some(number) => pieces.push(Piece::Note(number)),
                    None => self.fault("report-name-gone", chosen.file, *line, [("name", id.as_str())]),
                },
                Run::Bound(bound) => {
                    let found = resolve(self.bed, self.head, &self.numbers, &bound.binding);
                    match found {
                        Ok(Found { value, trace, findings }) => {
                            for finding in findings {
                                let finding = finding.with("binding", bound.raw.as_str());
                                self.findings.push(finding.at(at(chosen.file, bound.line)));
                            }
                            let trace = trace.map(|mut trace| {
                                trace.passage.clone_from(&chosen.passage.id);
                                trace.place = self.numbers.places.get(&chosen.passage.id).cloned();
                                trace.file = chosen.file.to_owned();
                                trace.line = bound.line;
                                trace.raw.clone_from(&bound.raw);
                                self.traces.push(trace);
                                self.traces.len() - 1
                            });
                            pieces.push(Piece::Bound { value, trace, set: bound.set });
                        }
                        Err(finding) => {
                            let finding = finding.with("binding", bound.raw.as_str());
                            self.findings.push(finding.at(at(chosen.file, bound.line)));
                            // A draft shows what could not be put in.
                            let words = Phrase::words(format!("⟦{}⟧", bound.raw));
                            let value = Shape::Phrase(words);
                            pieces.push(Piece::Bound { value, trace: None, set: bound.set });
                        }
                    }
                }
            }
        }
        frozen::sentences(&pieces, &mut self.traces, first);
        Line { language: chosen.language.to_owned(), pieces }
    }

    fn fault<const N: usize>(&mut self, code: &str, file: &str, line: u32, args: [(&str, &str); N]) {
        let finding = Finding::new(code, Severity::Error).at(at(file, line));
        self.findings.push(args.into_iter().fold(finding, |one, (name, value)| one.with(name, value)));
    }
}

#[cfg(test)]
mod tests;
