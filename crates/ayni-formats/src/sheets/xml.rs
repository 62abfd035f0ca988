//! The XML inside workbooks, event by event, with every event bounded.

use std::borrow::Cow;
use std::io;

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::delivery::{InflatesTooMuch, TextTooLong};
use super::zip::Member;

/// How deep elements may stand in one another; workbooks need about ten.
const MAX_DEPTH: u32 = 256;

/// A reader of one part of a package.
pub(crate) struct Xml<'m> {
    reader: Reader<Member<'m>>,
    buffer: Vec<u8>,
    piece: usize,
    depth: u32,
}

impl<'m> Xml<'m> {
    /// Reads `member`, in which no tag or text may be longer than `piece` bytes.
    pub(crate) fn new(member: Member<'m>, piece: usize) -> Xml<'m> {
        let mut reader = Reader::from_reader(member);
        let config = reader.config_mut();
        // Names are not matched: damage shows in the end as a part that ends early, and a stack of
        // names would grow with a file made to be deep.
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        Xml { reader, buffer: Vec::new(), piece, depth: 0 }
    }

    /// The next event. Damage is an error of kind `InvalidData`; the end of the part inside an
    /// element is one of kind `UnexpectedEof`.
    pub(crate) fn next(&mut self) -> io::Result<Event<'_>> {
        self.buffer.clear();
        self.reader.get_mut().begin_piece(self.piece);
        let event = self.reader.read_event_into(&mut self.buffer).map_err(|error| match error {
            quick_xml::Error::Io(error) => match error.get_ref() {
                Some(inner) if inner.is::<InflatesTooMuch>() => io::Error::other(InflatesTooMuch),
                Some(inner) if inner.is::<TextTooLong>() => io::Error::other(TextTooLong(self.piece)),
                _ => io::Error::new(error.kind(), error.to_string()),
            },
            other => io::Error::new(io::ErrorKind::InvalidData, other.to_string()),
        })?;
        match &event {
            Event::Start(_) => {
                self.depth += 1;
                if self.depth > MAX_DEPTH {
                    return Err(io::Error::from(io::ErrorKind::InvalidData));
                }
            }
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            Event::Eof if self.depth > 0 => {
                return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
            }
            _ => {}
        }
        Ok(event)
    }

    /// Reads the part to its end without looking, so that its checksum is compared: an error where
    /// its bytes are damaged.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        self.reader.get_mut().drain()
    }
}

/// An attribute by its local name, with entities resolved.
pub(crate) fn attribute<'t>(tag: &'t BytesStart<'_>, name: &str) -> Option<Cow<'t, str>> {
    for attribute in tag.attributes().with_checks(false) {
        let Ok(attribute) = attribute else { continue };
        if attribute.key.local_name().as_ref() == name {
            return attribute.normalized_value(XmlVersion::Implicit1_0).ok();
        }
    }
    None
}

/// An attribute by its full name, prefix and all.
pub(crate) fn full_attribute<'t>(tag: &'t BytesStart<'_>, name: &str) -> Option<Cow<'t, str>> {
    for attribute in tag.attributes().with_checks(false) {
        let Ok(attribute) = attribute else { continue };
        if attribute.key.as_ref() == name {
            return attribute.normalized_value(XmlVersion::Implicit1_0).ok();
        }
    }
    None
}

/// An attribute as a whole number.
pub(crate) fn number_attribute(tag: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(tag, name)?.trim().parse().ok()
}

/// An attribute as `true`/`1`.
pub(crate) fn is_set(tag: &BytesStart<'_>, name: &str) -> bool {
    attribute(tag, name).is_some_and(|value| matches!(value.as_ref(), "1" | "true" | "on"))
}

/// Appends what `&name;` or `&#x41;` stands for; an unknown entity stays as it is written.
pub(crate) fn push_reference(text: &mut String, reference: &BytesRef<'_>) {
    let name: &str = reference;
    let known = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => reference.resolve_char_ref().ok().flatten(),
    };
    match known {
        Some(letter) => text.push(letter),
        None => {
            text.push('&');
            text.push_str(name);
            text.push(';');
        }
    }
}

/// Appends the text that an event holds, if it holds any.
pub(crate) fn push_text(text: &mut String, event: &Event<'_>) {
    match event {
        Event::Text(part) => text.push_str(&part.xml10_content()),
        Event::CData(part) => text.push_str(&part.xml10_content()),
        Event::GeneralRef(reference) => push_reference(text, reference),
        _ => {}
    }
}
