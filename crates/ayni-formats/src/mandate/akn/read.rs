//! Akoma Ntoso as a document: what we write comes back as it was; others' files as far as they use the same elements.

use ayni_model::Severity;
use ayni_model::mandate::{Call, Document, DocumentKind, Note, Paragraph, ParagraphKind, Part};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::super::block::{found, offset, push_clean};
use super::super::{Limits, id, label, notes};
use super::{LEVELS, OWN};
use crate::sheets::xml::{attribute, push_text};

/// Whether a text is such a file.
pub(crate) fn looks(source: &str) -> bool {
    let mut head = source.len().min(4_000);
    while !source.is_char_boundary(head) {
        head -= 1;
    }
    source.get(..head).is_some_and(|head| head.contains("<akomaNtoso") || head.contains(":akomaNtoso"))
}

/// Reads a document.
pub(crate) fn read(source: &str, file: &str, limits: &Limits) -> Document {
    let mut walk = Walk::new();
    let mut xml = Reader::from_str(source);
    let config = xml.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    loop {
        match xml.read_event() {
            Ok(Event::Start(tag)) => walk.start(&tag),
            Ok(Event::Empty(tag)) => {
                walk.start(&tag);
                walk.end(tag.local_name().as_ref());
            }
            Ok(Event::End(tag)) => walk.end(tag.local_name().as_ref()),
            Ok(Event::Eof) => break,
            Ok(event) => walk.text(&event),
            Err(error) => {
                let finding = found("mandate-damaged", Severity::Error, file, walk.count)
                    .with("detail", error.to_string());
                walk.document.findings.push(finding);
                break;
            }
        }
        if walk.document.paragraphs.len() > limits.paragraphs {
            walk.document
                .findings
                .push(found("mandate-limit", Severity::Warning, file, walk.count).with("limit", "text"));
            break;
        }
    }
    let cut = !walk.open.is_empty() && walk.document.findings.is_empty();
    let count = walk.count;
    let mut document = walk.finish();
    if cut {
        document.findings.push(found("mandate-cut-short", Severity::Warning, file, count));
    }
    if document.paragraphs.is_empty() {
        document.findings.push(found("mandate-empty", Severity::Error, file, 0));
    }
    id::give(&mut document.paragraphs);
    notes::tie(&mut document, file);
    document
}

/// The walk through the elements.
struct Walk {
    document: Document,
    open: Vec<String>,
    part: Part,
    annexes: u16,
    /// The paragraph whose text is read.
    now: Option<Paragraph>,
    /// The numbers of the open numbered elements: as printed, and whole.
    numbers: Vec<Option<(String, String)>>,
    italic: Option<u32>,
    /// The note whose text is read: mark, text, whether it is called.
    note: Option<Note>,
    in_number: bool,
    /// The number that is read.
    printed: String,
    in_meta: usize,
    count: u32,
}

impl Walk {
    fn new() -> Walk {
        let document = Document {
            symbol: None,
            kind: DocumentKind::Other,
            language: "und".to_owned(),
            organ: None,
            session: None,
            agenda_item: None,
            date: None,
            meeting: None,
            title: String::new(),
            paragraphs: Vec::new(),
            notes: Vec::new(),
            findings: Vec::new(),
        };
        Walk {
            document,
            open: Vec::new(),
            part: Part::Body,
            annexes: 0,
            now: None,
            numbers: Vec::new(),
            italic: None,
            note: None,
            in_number: false,
            printed: String::new(),
            in_meta: 0,
            count: 0,
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        let name = tag.local_name();
        let name: &str = name.as_ref();
        if self.open.len() < 512 {
            self.open.push(name.to_owned());
        }
        let value = |wanted: &str| attribute(tag, wanted).map(|value| value.into_owned());
        if name == "meta" {
            self.in_meta += 1;
        }
        if self.in_meta > 0 {
            return self.meta(name, &value);
        }
        match name {
            "preface" | "coverPage" => self.part = Part::Front,
            "preamble" => self.part = Part::Preamble,
            "mainBody" | "body" if self.part != Part::Annex => self.part = Part::Body,
            "conclusions" => self.part = Part::Close,
            "attachment" => {
                self.part = Part::Annex;
                self.annexes += 1;
                self.numbers.clear();
            }
            "authorialNote" => {
                let mark = value("marker").unwrap_or_default();
                self.call(&mark);
                self.note = Some(Note { mark, text: String::new(), paragraph: None, line: self.count });
            }
            "noteRef" => self.call(&value("marker").unwrap_or_default()),
            "num" => {
                self.in_number = true;
                self.printed.clear();
                if let (Some(whole), Some(last)) = (value("title"), self.numbers.last_mut()) {
                    *last = Some((last_part(&whole).to_owned(), whole));
                }
            }
            "inline" if value("name").as_deref() == Some("num") => {
                self.in_number = true;
                if let Some(now) = &mut self.now {
                    now.number = value("title");
                }
            }
            "i" => self.italic = self.now.as_ref().map(|now| offset(now.text.len())),
            "block" => self.begin_block(&value("name").unwrap_or_default(), value("class").as_deref()),
            "formula" => self.begin(self.part, ParagraphKind::Speaker, 1),
            "heading" | "subheading" | "crossHeading" => {
                let level = u8::try_from(self.numbers.len().max(1)).unwrap_or(1);
                self.begin(self.part, ParagraphKind::Heading, level);
            }
            "recital" => {
                self.numbers = vec![None];
                let level = level_of(value("class").as_deref());
                self.begin(Part::Preamble, ParagraphKind::Text, level.unwrap_or(1));
            }
            _ if LEVELS.contains(&name) || matches!(name, "article" | "section" | "list" | "alinea") => {
                self.end_paragraph();
                let level = level_of(value("class").as_deref());
                if let Some(level) = level {
                    self.numbers.resize(usize::from(level.saturating_sub(1)), None);
                }
                self.numbers.push(None);
                if self.part != Part::Annex {
                    let part = value("class")
                        .and_then(|class| class.split("-level-").next().and_then(Part::from_code));
                    self.part = part.unwrap_or(self.part);
                }
            }
            "p" if self.note.is_none() => {
                let own = self
                    .open
                    .iter()
                    .rev()
                    .nth(1)
                    .is_some_and(|parent| matches!(parent.as_str(), "recital" | "formula"));
                if !own {
                    let level = u8::try_from(self.numbers.len().max(1)).unwrap_or(1);
                    self.begin(self.part, ParagraphKind::Text, level);
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        self.open.pop();
        if name == "meta" {
            self.in_meta = self.in_meta.saturating_sub(1);
            return;
        }
        match name {
            "note" if self.in_meta > 0 => self.document.notes.extend(self.note.take()),
            _ if self.in_meta > 0 => {}
            "authorialNote" => self.document.notes.extend(self.note.take()),
            "num" => self.end_number(),
            "inline" => self.in_number = false,
            "i" => {
                if let (Some(from), Some(now)) = (self.italic.take(), &mut self.now)
                    && from < offset(now.text.len())
                {
                    now.italics.push((from, offset(now.text.len())));
                }
            }
            "p" if self.note.is_some() => {}
            "p" | "block" | "heading" | "subheading" | "crossHeading" | "formula" | "recital" => {
                self.end_paragraph()
            }
            _ if LEVELS.contains(&name) || matches!(name, "article" | "section" | "list" | "alinea") => {
                self.end_paragraph();
                self.numbers.pop();
            }
            _ => {}
        }
    }

    fn text(&mut self, event: &Event<'_>) {
        let mut text = String::new();
        push_text(&mut text, event);
        if self.in_number {
            self.printed.push_str(&text);
            return;
        }
        if let Some(note) = &mut self.note {
            push_clean(&mut note.text, &text);
            return;
        }
        let Some(now) = self.now.as_mut().filter(|_| self.in_meta == 0) else { return };
        if now.kind == ParagraphKind::Row || text.contains('\t') {
            now.text.push_str(&text);
        } else {
            push_clean(&mut now.text, &text);
        }
    }

    fn meta(&mut self, name: &str, value: &dyn Fn(&str) -> Option<String>) {
        let document = &mut self.document;
        match name {
            // Only the document's own, not those of its annexes.
            "FRBRalias" | "FRBRnumber" if document.symbol.is_none() => document.symbol = value("value"),
            "FRBRname" if document.title.is_empty() => document.title = value("value").unwrap_or_default(),
            "FRBRlanguage" if document.language == "und" => {
                document.language = two_letters(&value("language").unwrap_or_default()).to_owned();
            }
            "FRBRdate" if document.date.is_none() => {
                document.date = value("date")
                    .and_then(|day| day.parse().ok())
                    .filter(|day: &ayni_model::Day| day.year() > 1);
            }
            "FRBRsubtype" => {
                let kind = match value("value").as_deref() {
                    Some("resolution") => Some(DocumentKind::Resolution),
                    Some("resolutionDraft") => Some(DocumentKind::Draft),
                    Some("decision") => Some(DocumentKind::Decision),
                    Some("outcomeDocument") => Some(DocumentKind::Outcome),
                    Some("report") => Some(DocumentKind::Report),
                    _ => None,
                };
                document.kind = kind.unwrap_or(document.kind);
            }
            "note" => {
                self.note = Some(Note {
                    mark: value("title").unwrap_or_default(),
                    text: String::new(),
                    paragraph: None,
                    line: 0,
                });
            }
            "particulars" if value("xmlns").as_deref() == Some(OWN) => {
                document.kind =
                    value("kind").and_then(|code| DocumentKind::from_code(&code)).unwrap_or(document.kind);
                document.language = value("language").unwrap_or_else(|| document.language.clone());
                document.organ = value("organ");
                document.session = value("session").and_then(|session| session.parse().ok());
                document.agenda_item = value("agendaItem");
                document.meeting = value("meeting");
                document.date = value("date").and_then(|day| day.parse().ok());
            }
            _ => {}
        }
    }

    fn call(&mut self, mark: &str) {
        if let Some(now) = &mut self.now {
            now.calls.push(Call { mark: mark.to_owned(), at: offset(now.text.trim_end().len()) });
        }
    }

    fn begin_block(&mut self, name: &str, class: Option<&str>) {
        let (part, kind) = match name.split_once('-') {
            Some((part, kind)) => (Part::from_code(part).unwrap_or(self.part), kind),
            None => (self.part, name),
        };
        let kind = ParagraphKind::from_code(kind).unwrap_or(ParagraphKind::Text);
        self.begin(part, kind, level_of(class).unwrap_or(1));
    }

    fn begin(&mut self, part: Part, kind: ParagraphKind, level: u8) {
        self.end_paragraph();
        self.count += 1;
        self.now = Some(Paragraph {
            id: String::new(),
            part,
            annex: if part == Part::Annex { self.annexes } else { 0 },
            kind,
            level,
            number: None,
            cite: String::new(),
            text: String::new(),
            italics: Vec::new(),
            calls: Vec::new(),
            line: self.count,
        });
    }

    fn end_paragraph(&mut self) {
        let Some(mut now) = self.now.take() else { return };
        self.italic = None;
        let end = now.text.trim_end_matches(' ').len();
        now.text.truncate(end);
        if now.kind == ParagraphKind::Text
            && !self.numbers.is_empty()
            && !matches!(now.part, Part::Front | Part::Close)
        {
            // The second paragraph of a numbered one has no number of its own.
            if let Some((number, whole)) = self.numbers.last().and_then(Option::as_ref) {
                now.number = Some(number.clone());
                now.cite.clone_from(whole);
            }
        }
        if !now.text.is_empty() || now.number.is_some() || !now.calls.is_empty() {
            self.document.paragraphs.push(now);
        }
    }

    /// A number that stands in the text alone, as others write it: its whole is made of those above it.
    fn end_number(&mut self) {
        self.in_number = false;
        let above = self.numbers.iter().rev().skip(1).flatten().next().map(|(_, whole)| whole.clone());
        let Some(last) = self.numbers.last_mut().filter(|last| last.is_none()) else { return };
        let Some((label, _)) = label::parse(&format!("{} x", self.printed.trim())) else { return };
        let whole = match above {
            Some(above) => format!("{above} ({})", label.printed),
            None => label.printed.clone(),
        };
        *last = Some((label.printed, whole));
    }

    fn finish(mut self) -> Document {
        self.end_paragraph();
        self.document
    }
}

/// The last part of a whole number: `a` of `7 (a)`.
fn last_part(whole: &str) -> &str {
    match whole.strip_suffix(')').and_then(|head| head.rsplit_once('(')) {
        Some((_, inner)) => inner,
        None => whole,
    }
}

/// The level that a class says: `operative-level-2`.
fn level_of(class: Option<&str>) -> Option<u8> {
    class?.rsplit_once("level-")?.1.parse().ok()
}

fn two_letters(language: &str) -> &str {
    match language {
        "ara" => "ar",
        "eng" => "en",
        "spa" => "es",
        "fra" | "fre" => "fr",
        "por" => "pt",
        "rus" => "ru",
        "zho" | "chi" => "zh",
        "" => "und",
        other => other,
    }
}
