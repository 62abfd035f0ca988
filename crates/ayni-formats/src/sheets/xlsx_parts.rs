//! The parts of an XLSX package around its sheets: workbook, relationships, styles, shared strings.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;

use quick_xml::events::Event;

use super::number_format::Formats;
use super::xlsx::PIECE;
use super::xml::{Xml, attribute, is_set, number_attribute, push_text};
use super::zip::Package;

/// What the workbook says about its sheets.
#[derive(Debug, Default)]
pub(crate) struct Workbook {
    pub(crate) sheets: Vec<SheetPart>,
    pub(crate) strings: String,
    pub(crate) formats: Formats,
    pub(crate) from_1904: bool,
}

/// One sheet of cells.
#[derive(Debug)]
pub(crate) struct SheetPart {
    pub(crate) name: String,
    pub(crate) part: String,
    pub(crate) hidden: bool,
}

/// A relationship of a part: what kind, and to which part.
struct Relation {
    kind: String,
    target: String,
}

/// Reads workbook, relationships and styles. The second value is the first part that is damaged;
/// what could be read before the damage is given.
pub(crate) fn workbook(package: &mut Package<'_>) -> (Workbook, Option<(String, io::Error)>) {
    let mut book = Workbook::default();
    let mut fault = None;
    let mut keep = |part: &str, result: io::Result<()>| {
        if let Err(error) = result {
            fault.get_or_insert((part.to_owned(), error));
        }
    };
    let mut root = BTreeMap::new();
    keep("_rels/.rels", relations(package, "_rels/.rels", "", &mut root));
    let main = root
        .values()
        .find(|relation| relation.kind == "officeDocument")
        .map_or_else(|| "xl/workbook.xml".to_owned(), |relation| relation.target.clone());
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
    let path = join(folder, &format!("_rels/{file}.rels"));
    let mut links = BTreeMap::new();
    keep(&path, relations(package, &path, folder, &mut links));
    let target = |kind: &str, usual: &str| {
        links
            .values()
            .find(|relation| relation.kind == kind)
            .map_or_else(|| join(folder, usual), |relation| relation.target.clone())
    };
    book.strings = target("sharedStrings", "sharedStrings.xml");
    let styles_part = target("styles", "styles.xml");
    keep(&styles_part, styles(package, &styles_part, &mut book.formats));
    keep(&main, sheets(package, &main, folder, &links, &mut book));
    (book, fault)
}

fn relations(
    package: &mut Package<'_>,
    part: &str,
    folder: &str,
    into: &mut BTreeMap<String, Relation>,
) -> io::Result<()> {
    let Some(member) = package.member(part)? else { return Ok(()) };
    let mut xml = Xml::new(member, PIECE);
    loop {
        match xml.next()? {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "Relationship" => {
                let (Some(id), Some(kind), Some(target)) =
                    (attribute(&tag, "Id"), attribute(&tag, "Type"), attribute(&tag, "Target"))
                else {
                    continue;
                };
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                let relation = Relation { kind, target: join(folder, &target) };
                into.insert(id.into_owned(), relation);
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// A target as seen from a folder of the package, `..` resolved.
fn join(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let mut steps: Vec<&str> = Vec::new();
    if !target.starts_with('/') {
        steps.extend(folder.split('/').filter(|step| !step.is_empty()));
    }
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn sheets(
    package: &mut Package<'_>,
    part: &str,
    folder: &str,
    links: &BTreeMap<String, Relation>,
    book: &mut Workbook,
) -> io::Result<()> {
    let Some(member) = package.member(part)? else {
        return Err(io::Error::from(io::ErrorKind::InvalidData));
    };
    let mut xml = Xml::new(member, PIECE);
    let mut number = 0;
    loop {
        match xml.next()? {
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "workbookPr" => book.from_1904 = is_set(&tag, "date1904"),
                "sheet" => {
                    number += 1;
                    let name = attribute(&tag, "name").unwrap_or_default().into_owned();
                    let hidden = attribute(&tag, "state").is_some_and(|state| state != "visible");
                    // The relationship's id is the only attribute `id` with a prefix; `sheetId` is another name.
                    let link = attribute(&tag, "id").and_then(|id| links.get(id.as_ref()));
                    let part = match link {
                        Some(link) if link.kind == "worksheet" => link.target.clone(),
                        // A chart, a dialogue or a macro sheet has no cells.
                        Some(_) => continue,
                        None => join(folder, &format!("worksheets/sheet{number}.xml")),
                    };
                    book.sheets.push(SheetPart { name, part, hidden });
                }
                _ => {}
            },
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn styles(package: &mut Package<'_>, part: &str, formats: &mut Formats) -> io::Result<()> {
    let Some(member) = package.member(part)? else { return Ok(()) };
    let mut xml = Xml::new(member, PIECE);
    let mut cell_styles = false;
    loop {
        match xml.next()? {
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "numFmt" => {
                    if let (Some(id), Some(code)) =
                        (number_attribute(&tag, "numFmtId"), attribute(&tag, "formatCode"))
                    {
                        formats.define(id, &code);
                    }
                }
                "cellXfs" => cell_styles = true,
                "xf" if cell_styles => {
                    formats.add_style(number_attribute(&tag, "numFmtId").unwrap_or(0));
                }
                _ => {}
            },
            Event::End(tag) if tag.local_name().as_ref() == "cellXfs" => cell_styles = false,
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// The shared strings: one text after the other in one piece of memory.
#[derive(Debug, Default)]
pub(crate) struct Strings {
    text: String,
    ends: Vec<usize>,
}

impl Strings {
    /// The string of a number.
    pub(crate) fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)?;
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start..end)
    }

    /// Adds a string; false where that is more than `limit` bytes in all.
    pub(crate) fn push(&mut self, text: &str, limit: u64) -> bool {
        self.text.push_str(text);
        self.ends.push(self.text.len());
        (self.text.len() + self.ends.len() * size_of::<usize>()) as u64 <= limit
    }

    /// Reads the part; false where the strings need more than `limit` bytes. At an error what was
    /// read before it stays.
    pub(crate) fn read(&mut self, xml: &mut Xml<'_>, limit: u64) -> io::Result<bool> {
        let mut item = String::new();
        let (mut in_text, mut phonetic) = (false, false);
        loop {
            let event = xml.next()?;
            match &event {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "si" => item.clear(),
                    "t" => in_text = !phonetic,
                    // Reading aids over Japanese text, which are no part of it.
                    "rPh" => phonetic = true,
                    _ => {}
                },
                Event::Empty(tag) if tag.local_name().as_ref() == "si" && !self.push("", limit) => {
                    return Ok(false);
                }
                Event::End(tag) => match tag.local_name().as_ref() {
                    "t" => in_text = false,
                    "rPh" => phonetic = false,
                    "si" => {
                        if !self.push(&plain(&item), limit) {
                            return Ok(false);
                        }
                        item.clear();
                    }
                    _ => {}
                },
                Event::Eof => return Ok(true),
                event if in_text => {
                    push_text(&mut item, event);
                    if item.len() > PIECE {
                        return Ok(false);
                    }
                }
                _ => {}
            }
        }
    }
}

/// Text with `_x000D_` and the like turned into the characters they stand for (ST_Xstring,
/// ECMA-376 part 1, 22.9.2.19).
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, found) = rest.split_at(at);
        result.push_str(before);
        let letter = found
            .get(2..6)
            .filter(|_| found.get(6..7) == Some("_"))
            .and_then(|hex| u32::from_str_radix(hex, 16).ok())
            .and_then(char::from_u32);
        let taken = match letter {
            Some(letter) => {
                result.push(letter);
                7
            }
            None => {
                result.push_str("_x");
                2
            }
        };
        rest = found.get(taken..).unwrap_or_default();
    }
    result.push_str(rest);
    Cow::Owned(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_found_from_their_folder() {
        assert_eq!(join("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(join("xl", "/xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(join("xl/sub", "..\\styles.xml"), "xl/styles.xml");
        assert_eq!(join("", "../../xl/workbook.xml"), "xl/workbook.xml");
    }

    #[test]
    fn escaped_characters_are_resolved() {
        assert_eq!(plain("one_x000D_\ntwo"), "one\r\ntwo");
        assert_eq!(plain("_x005F_x000D_"), "_x000D_");
        assert_eq!(plain("tax_x and é_xé00D_"), "tax_x and é_xé00D_");
    }
}
