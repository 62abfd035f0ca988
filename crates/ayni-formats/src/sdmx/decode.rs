//! The bytes of a message as text.

use std::borrow::Cow;

use ayni_model::{Finding, Severity};

use super::found::Found;

/// The text, without a byte order mark. Both SDMX-CSV and SDMX-ML are UTF-8 unless they say otherwise; bytes that are no
/// letters become U+FFFD, and the first is found with its line.
pub(super) fn decode<'b>(bytes: &'b [u8], found: &mut Found) -> Cow<'b, str> {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        let rest = bytes.get(mark..).unwrap_or_default();
        if encoding != encoding_rs::UTF_8 {
            return said(encoding, rest, found);
        }
        return utf8(rest, found);
    }
    match declared(bytes) {
        Some(encoding) if encoding != encoding_rs::UTF_8 => said(encoding, bytes, found),
        _ => utf8(bytes, found),
    }
}

fn said<'b>(encoding: &'static encoding_rs::Encoding, bytes: &'b [u8], found: &mut Found) -> Cow<'b, str> {
    let (text, damaged) = encoding.decode_without_bom_handling(bytes);
    if damaged {
        found.push(0, Finding::new("sdmx-encoding", Severity::Warning).with("encoding", encoding.name()));
    }
    text
}

fn utf8<'b>(bytes: &'b [u8], found: &mut Found) -> Cow<'b, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = 1 + memchr::memchr_iter(b'\n', before).count() as u32;
            found.push(line, Finding::new("sdmx-encoding", Severity::Warning).with("encoding", "UTF-8"));
            String::from_utf8_lossy(bytes)
        }
    }
}

/// The encoding that an XML declaration names.
fn declared(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let head = bytes.get(..bytes.len().min(200))?;
    let head = head.strip_prefix(b"<?xml")?;
    let end = head.windows(2).position(|two| two == b"?>")?;
    let head = std::str::from_utf8(head.get(..end)?).ok()?;
    let value = head.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let name = value.get(1..)?.split(quote).next()?;
    encoding_rs::Encoding::for_label(name.as_bytes())
}
