//! XML as it is written: elements, attributes and text, escaped, through one buffer.

use std::io;

use ayni_model::Text;

use super::{Header, MlVersion, Party, WriteFault, urn};

/// What is written at once.
const PIECE: usize = 1 << 16;

/// Writes elements. Each stands on a line of its own, set in by its depth.
pub(super) struct Markup<'o> {
    out: &'o mut dyn io::Write,
    buffer: Vec<u8>,
    open: Vec<&'static str>,
    /// Whether the last start tag still lacks its end.
    pending: bool,
}

impl<'o> Markup<'o> {
    pub(super) fn new(out: &'o mut dyn io::Write) -> Markup<'o> {
        let mut buffer = Vec::with_capacity(PIECE + (PIECE >> 2));
        buffer.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        Markup { out, buffer, open: Vec::new(), pending: false }
    }

    fn close_tag(&mut self) {
        if std::mem::take(&mut self.pending) {
            self.buffer.push(b'>');
        }
    }

    fn line(&mut self) {
        self.buffer.push(b'\n');
        for _ in 0..self.open.len() {
            self.buffer.extend_from_slice(b"  ");
        }
    }

    /// Begins an element.
    pub(super) fn start(&mut self, name: &'static str) {
        self.close_tag();
        self.line();
        self.buffer.push(b'<');
        self.buffer.extend_from_slice(name.as_bytes());
        self.open.push(name);
        self.pending = true;
    }

    /// An attribute of the element that was begun last.
    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.buffer.push(b' ');
        self.buffer.extend_from_slice(name.as_bytes());
        self.buffer.extend_from_slice(b"=\"");
        escape(&mut self.buffer, value);
        self.buffer.push(b'"');
    }

    /// Bytes that are escaped already, such as attributes that come again and again.
    pub(super) fn escaped(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// Ends the element that was begun last and is open.
    pub(super) fn end(&mut self) -> Result<(), WriteFault> {
        let Some(name) = self.open.pop() else { return Ok(()) };
        if std::mem::take(&mut self.pending) {
            self.buffer.extend_from_slice(b"/>");
        } else {
            self.line();
            self.buffer.extend_from_slice(b"</");
            self.buffer.extend_from_slice(name.as_bytes());
            self.buffer.push(b'>');
        }
        if self.buffer.len() >= PIECE {
            self.out.write_all(&self.buffer)?;
            self.buffer.clear();
        }
        Ok(())
    }

    /// An element that holds text alone.
    pub(super) fn text(
        &mut self,
        name: &'static str,
        language: Option<&str>,
        text: &str,
    ) -> Result<(), WriteFault> {
        self.start(name);
        if let Some(language) = language {
            self.attribute("xml:lang", language);
        }
        self.close_tag();
        escape(&mut self.buffer, text);
        self.open.pop();
        self.buffer.extend_from_slice(b"</");
        self.buffer.extend_from_slice(name.as_bytes());
        self.buffer.push(b'>');
        Ok(())
    }

    /// A text in all its languages.
    pub(super) fn texts(&mut self, name: &'static str, texts: &Text) -> Result<(), WriteFault> {
        texts.iter().try_for_each(|(language, text)| self.text(name, Some(language), text))
    }

    /// The head of a message up to the place where the head of a data message names its structure.
    pub(super) fn head(&mut self, header: &Header) -> Result<(), WriteFault> {
        self.start("message:Header");
        self.text("message:ID", None, &header.id)?;
        self.text("message:Test", None, if header.test { "true" } else { "false" })?;
        self.text("message:Prepared", None, &header.prepared)?;
        self.party("message:Sender", &header.sender)?;
        header.receivers.iter().try_for_each(|receiver| self.party("message:Receiver", receiver))
    }

    fn party(&mut self, element: &'static str, party: &Party) -> Result<(), WriteFault> {
        self.start(element);
        self.attribute("id", &party.id);
        self.texts("common:Name", &party.name)?;
        self.end()
    }

    /// Declares namespaces by their prefixes.
    pub(super) fn namespaces(&mut self, version: MlVersion, parts: &[(&str, &str)]) {
        self.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        for (prefix, part) in parts {
            self.attribute(&format!("xmlns:{prefix}"), &urn::namespace(version, part));
        }
    }

    /// Ends all that is open and gives the rest away.
    pub(super) fn finish(mut self) -> Result<(), WriteFault> {
        while !self.open.is_empty() {
            self.end()?;
        }
        self.buffer.push(b'\n');
        self.out.write_all(&self.buffer)?;
        Ok(())
    }
}

/// Appends text as it may stand in content and in attributes. White space that a reader would change is written by
/// number; a control character, which XML 1.0 cannot hold at all, becomes U+FFFD.
pub(super) fn escape(into: &mut Vec<u8>, text: &str) {
    let plain = |byte: &u8| !matches!(byte, b'&' | b'<' | b'>' | b'"' | 0xEF | 0x00..=0x1F);
    if text.as_bytes().iter().all(plain) {
        into.extend_from_slice(text.as_bytes());
        return;
    }
    for letter in text.chars() {
        match letter {
            '&' => into.extend_from_slice(b"&amp;"),
            '<' => into.extend_from_slice(b"&lt;"),
            '>' => into.extend_from_slice(b"&gt;"),
            '"' => into.extend_from_slice(b"&quot;"),
            '\n' => into.extend_from_slice(b"&#10;"),
            '\r' => into.extend_from_slice(b"&#13;"),
            '\t' => into.extend_from_slice(b"&#9;"),
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => into.extend_from_slice("\u{FFFD}".as_bytes()),
            other => into.extend_from_slice(other.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
}
