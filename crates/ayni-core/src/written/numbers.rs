//! What is numbered by the document: headings, paragraphs, points, tables, figures, and footnotes by their calls.

use std::collections::BTreeMap;

use ayni_model::written::{Manuscript, PassageKind, Place, Run};

/// The numbers of a report's passages.
pub(super) struct Numbers {
    /// By name.
    pub places: BTreeMap<String, Place>,
    /// The footnotes in the order of their first calls.
    pub notes: Vec<String>,
}

impl Numbers {
    /// Passages are numbered as the source has them; footnotes by their calls in the language's own words.
    pub fn of(source: &Manuscript, own: Option<&Manuscript>) -> Numbers {
        let mut numbers = Numbers { places: BTreeMap::new(), notes: Vec::new() };
        let (mut paragraph, mut point, mut table, mut figure) = (0, 0, 0, 0);
        // The paragraph that points belong to; 0 where it has no number.
        let mut of = 0;
        let mut headings = [0_u32; 3];
        for passage in &source.passages {
            let place = match &passage.kind {
                PassageKind::Heading(level) => {
                    let level = (*level).clamp(1, 3);
                    for (at, count) in headings.iter_mut().enumerate() {
                        match (at + 1).cmp(&usize::from(level)) {
                            std::cmp::Ordering::Less => {}
                            std::cmp::Ordering::Equal => *count += 1,
                            std::cmp::Ordering::Greater => *count = 0,
                        }
                    }
                    Place::Heading(level, headings.get(usize::from(level) - 1).copied().unwrap_or(0))
                }
                PassageKind::Paragraph => {
                    paragraph += 1;
                    (of, point) = (paragraph, 0);
                    Place::Paragraph(paragraph)
                }
                PassageKind::Point => {
                    point += 1;
                    Place::Point(of, point)
                }
                PassageKind::Table(_) => {
                    table += 1;
                    Place::Table(table)
                }
                PassageKind::Figure(_) => {
                    figure += 1;
                    Place::Figure(figure)
                }
                PassageKind::Plain => {
                    (of, point) = (0, 0);
                    continue;
                }
                PassageKind::Title | PassageKind::Subtitle | PassageKind::Note => continue,
            };
            numbers.places.insert(passage.id.clone(), place);
        }
        let is_note = |id: &str| source.passage(id).is_some_and(|one| one.kind == PassageKind::Note);
        for passage in source.passages.iter().filter(|passage| passage.kind != PassageKind::Note) {
            let translated =
                own.and_then(|own| own.passage(&passage.id)).filter(|made| !made.text.is_empty());
            let passage = translated.unwrap_or(passage);
            for run in passage.runs.iter().chain(&passage.source) {
                if let Run::Note { id, .. } = run
                    && is_note(id)
                    && !numbers.notes.contains(id)
                {
                    numbers.notes.push(id.clone());
                }
            }
        }
        for (at, id) in numbers.notes.iter().enumerate() {
            numbers.places.insert(id.clone(), Place::Note(u32::try_from(at + 1).unwrap_or(u32::MAX)));
        }
        numbers
    }

    /// The number of a footnote.
    pub fn note(&self, id: &str) -> Option<usize> {
        self.notes.iter().position(|one| one == id).map(|at| at + 1)
    }
}
