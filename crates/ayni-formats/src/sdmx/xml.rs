//! XML as it is read: event by event over the text, elements by their depth, every event bounded.

use std::borrow::Cow;

use ayni_model::{Finding, Severity};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::found::Found;

/// How deep elements may stand in one another; messages need about fifteen.
const MAX_DEPTH: u32 = 64;

/// What comes next within an element.
pub(super) enum Step<'t> {
    /// An element begins.
    Child(BytesStart<'t>),
    /// Text.
    Text(Cow<'t, str>),
    /// The element ends, or the message broke off.
    End,
}

/// Reads elements. Where the message is damaged, all elements end there, and the finding is made.
pub(super) struct Xml<'t, 'f> {
    reader: Reader<&'t [u8]>,
    text: &'t str,
    depth: u32,
    /// Up to where lines are counted, and the line there.
    counted: (usize, u32),
    broken: bool,
    pub(super) found: &'f mut Found,
}

impl<'t, 'f> Xml<'t, 'f> {
    pub(super) fn new(text: &'t str, found: &'f mut Found) -> Xml<'t, 'f> {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, text, depth: 0, counted: (0, 1), broken: false, found }
    }

    /// The depth of the element that was begun last.
    pub(super) fn depth(&self) -> u32 {
        self.depth
    }

    /// Whether the message broke off.
    pub(super) fn broken(&self) -> bool {
        self.broken
    }

    /// How many bytes are read.
    pub(super) fn position(&self) -> u64 {
        self.reader.buffer_position()
    }

    /// The line at which reading stands, from 1.
    pub(super) fn line(&mut self) -> u32 {
        let position = (self.reader.buffer_position() as usize).min(self.text.len());
        let (from, line) = self.counted;
        let passed = self.text.as_bytes().get(from..position).unwrap_or_default();
        let line = line + memchr::memchr_iter(b'\n', passed).count() as u32;
        self.counted = (position.max(from), line);
        line
    }

    fn damage(&mut self, finding: Finding) {
        if !std::mem::replace(&mut self.broken, true) {
            let line = self.line();
            self.found.push(line, finding);
        }
    }

    /// The next step within the element at `level`; steps within elements below it are passed over.
    pub(super) fn next(&mut self, level: u32) -> Step<'t> {
        while !self.broken {
            match self.reader.read_event() {
                Ok(Event::Start(tag)) => {
                    self.depth += 1;
                    if self.depth > MAX_DEPTH {
                        self.damage(
                            Finding::new("sdmx-syntax", Severity::Error)
                                .with("detail", format!("> {MAX_DEPTH} levels")),
                        );
                    } else if self.depth == level + 1 {
                        return Step::Child(tag);
                    }
                }
                Ok(Event::End(_)) => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth < level {
                        return Step::End;
                    }
                }
                Ok(Event::Text(text)) if self.depth == level => return Step::Text(text.xml10_content()),
                Ok(Event::CData(text)) if self.depth == level => return Step::Text(text.xml10_content()),
                Ok(Event::GeneralRef(name)) => {
                    let letter = match &*name {
                        "amp" => Some('&'),
                        "lt" => Some('<'),
                        "gt" => Some('>'),
                        "quot" => Some('"'),
                        "apos" => Some('\''),
                        _ => name.resolve_char_ref().ok().flatten(),
                    };
                    match letter {
                        Some(letter) if self.depth == level => {
                            return Step::Text(Cow::Owned(letter.to_string()));
                        }
                        Some(_) => {}
                        None => {
                            let finding = Finding::new("sdmx-entity", Severity::Error).with("name", &*name);
                            let line = self.line();
                            self.found.push(line, finding);
                        }
                    }
                }
                Ok(Event::DocType(_)) => {
                    let line = self.line();
                    let finding = Finding::new("sdmx-entity", Severity::Error).with("name", "DOCTYPE");
                    self.found.push(line, finding);
                }
                Ok(Event::Eof) => {
                    if self.depth > 0 {
                        self.damage(Finding::new("sdmx-cut-short", Severity::Error));
                    }
                    return Step::End;
                }
                Ok(_) => {}
                Err(error) => {
                    // A message that ends within a tag is cut short rather than wrong.
                    let at_end = self.reader.error_position() as usize + 1 >= self.text.len()
                        || matches!(error, quick_xml::Error::Syntax(_));
                    self.damage(if at_end {
                        Finding::new("sdmx-cut-short", Severity::Error)
                    } else {
                        Finding::new("sdmx-syntax", Severity::Error).with("detail", error.to_string())
                    });
                }
            }
        }
        Step::End
    }

    /// The next element within the element at `level`.
    pub(super) fn child(&mut self, level: u32) -> Option<BytesStart<'t>> {
        loop {
            match self.next(level) {
                Step::Child(tag) => return Some(tag),
                Step::Text(_) => {}
                Step::End => return None,
            }
        }
    }

    /// All text within the element that was begun last, that of elements within it too.
    pub(super) fn content(&mut self) -> String {
        let level = self.depth;
        let mut all = String::new();
        loop {
            match self.next(level) {
                Step::Text(text) => all.push_str(&text),
                Step::Child(_) => all.push_str(&self.content()),
                Step::End => return all,
            }
        }
    }

    /// An attribute's value without prefix, by its name.
    pub(super) fn attribute(&mut self, tag: &BytesStart<'_>, name: &str) -> Option<String> {
        for attribute in tag.attributes().with_checks(false).flatten() {
            if attribute.key.local_name().as_ref() == name {
                return self.value(&attribute).map(Cow::into_owned);
            }
        }
        None
    }

    /// The value of an attribute, with entities resolved; one that nobody knows is a finding.
    pub(super) fn value<'a>(
        &mut self,
        attribute: &quick_xml::events::attributes::Attribute<'a>,
    ) -> Option<Cow<'a, str>> {
        match attribute.normalized_value(XmlVersion::Implicit1_0) {
            Ok(value) => Some(value),
            Err(error) => {
                let line = self.line();
                let finding = Finding::new("sdmx-entity", Severity::Error).with("name", error.to_string());
                self.found.push(line, finding);
                None
            }
        }
    }
}

/// The name of an element without its prefix.
pub(super) fn name<'t>(tag: &'t BytesStart<'_>) -> &'t str {
    let full: &str = tag.name().into_inner();
    full.rsplit_once(':').map_or(full, |(_, name)| name)
}
