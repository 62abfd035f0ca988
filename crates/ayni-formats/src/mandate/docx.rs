//! Word documents: paragraphs with their styles, numbers, italics and real footnotes; tables as rows.

mod body;
mod numbering;
mod styles;

use std::cell::Cell;
use std::io::{self, BufReader, Cursor, Read};
use std::rc::Rc;

use ayni_model::{Finding, Severity};
use quick_xml::Reader;
use zip::ZipArchive;

use super::block::{Block, Raw, found};
use super::{Limits, symbol};
use body::{Body, Story};
use numbering::Numbering;
use styles::Styles;

/// Reads a package; `None` where it holds no Word document.
pub(crate) fn read(bytes: &[u8], file: &str, limits: &Limits) -> Option<Raw> {
    let mut package = match Package::open(bytes, limits) {
        Ok(package) => package,
        Err(error) => return Some(damaged(file, &error)),
    };
    if !package.has("word/document.xml") {
        return None;
    }
    let mut findings = Vec::new();
    let styles =
        package.part("word/styles.xml", &mut findings, file, |xml| Styles::read(xml)).unwrap_or_default();
    let numbering = package
        .part("word/numbering.xml", &mut findings, file, |xml| Numbering::read(xml))
        .unwrap_or_default();
    let story = Story { styles: &styles, limits };
    let mut body = Body::new(story, numbering.clone());
    package.part("word/document.xml", &mut findings, file, |xml| body.read(xml));
    let (mut raw, called) = body.finish();
    let mut notes = Body::new(story, numbering.clone());
    package.part("word/footnotes.xml", &mut findings, file, |xml| notes.read(xml));
    raw.notes = notes.notes(&called);
    let head = cover(&mut package, story, &numbering, &mut findings, file);
    raw.blocks.splice(0..0, head);
    raw.findings.append(&mut findings);
    Some(raw)
}

/// The head of the first page, where the symbol and the day stand.
fn cover(
    package: &mut Package,
    story: Story<'_>,
    numbering: &Numbering,
    findings: &mut Vec<Finding>,
    file: &str,
) -> Vec<Block> {
    for number in 1..=12 {
        let mut body = Body::new(story, numbering.clone());
        package.part(&format!("word/header{number}.xml"), findings, file, |xml| body.read(xml));
        let (raw, _) = body.finish();
        let cells = raw.blocks.iter().flat_map(|block| block.text.split('\t'));
        let lines: Vec<Block> = cells
            .filter(|text| !text.trim().is_empty())
            .map(|text| Block { text: text.trim().to_owned(), ..Block::default() })
            .collect();
        // A running head has the symbol alone; the cover says more.
        if lines.len() > 1 && lines.iter().any(|block| symbol::alone(&block.text).is_some()) {
            return lines;
        }
    }
    Vec::new()
}

fn damaged(file: &str, error: &io::Error) -> Raw {
    let finding = found("mandate-damaged", Severity::Error, file, 0).with("detail", error.to_string());
    Raw { findings: vec![finding], ..Raw::default() }
}

/// An open package, whose members are counted while they inflate.
struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    left: Rc<Cell<u64>>,
}

impl<'b> Package<'b> {
    fn open(bytes: &'b [u8], limits: &Limits) -> io::Result<Package<'b>> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(io::Error::other)?;
        Ok(Package { archive, left: Rc::new(Cell::new(limits.inflated)) })
    }

    fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// Reads a part. What is wrong with it is a finding; what stood before stays read.
    fn part<T>(
        &mut self,
        name: &str,
        findings: &mut Vec<Finding>,
        file: &str,
        read: impl FnOnce(&mut Xml<'_>) -> quick_xml::Result<T>,
    ) -> Option<T> {
        let left = Rc::clone(&self.left);
        let index = self.archive.index_for_name(name)?;
        let fault = |code: &str, detail: String| {
            found(code, Severity::Error, file, 0).with("member", name).with("detail", detail)
        };
        let member = match self.archive.by_index(index) {
            Ok(member) => member,
            Err(error) => {
                findings.push(fault("mandate-damaged", error.to_string()));
                return None;
            }
        };
        let counted: Box<dyn Read + '_> = Box::new(Counted { inner: member, left: Rc::clone(&left) });
        let mut xml = Reader::from_reader(BufReader::with_capacity(64 << 10, counted));
        let config = xml.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        match read(&mut xml) {
            Ok(value) => Some(value),
            Err(_) if left.get() == 0 => {
                findings.push(found("mandate-inflates", Severity::Error, file, 0).with("member", name));
                None
            }
            Err(error) => {
                findings.push(fault("mandate-damaged", error.to_string()));
                None
            }
        }
    }
}

/// A part as it inflates.
type Xml<'m> = Reader<BufReader<Box<dyn Read + 'm>>>;

struct Counted<R> {
    inner: R,
    left: Rc<Cell<u64>>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.left.get() == 0 {
            return Err(io::Error::other("inflates too much"));
        }
        let read = self.inner.read(into)?;
        self.left.set(self.left.get().saturating_sub(read as u64));
        Ok(read)
    }
}
