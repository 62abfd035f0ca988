//! Zip archives: the package of a workbook, or files put into one archive for sending.
//!
//! Every member is counted while it inflates. What a zip says about its own sizes is not believed.

use std::cell::Cell as Counter;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::rc::Rc;

use ::zip::ZipArchive;
use ::zip::result::ZipError;
use ayni_model::{Finding, Origin, Severity};

use super::delivery::{Delivery, End, InflatesTooMuch, TextTooLong};
use super::{Depth, Limits, Source, delimited, dialect, encoding, fill, foreign_format, length};
use super::{ods, read_any, xlsx};

/// An open archive with its members by name.
pub(crate) struct Package<'s> {
    archive: ZipArchive<&'s mut dyn Source>,
    /// Lower-case names with forward slashes (package names do not differ by case; ECMA-376 part 2,
    /// 6.2.2.3) to places in the archive.
    names: BTreeMap<String, usize>,
    bytes: u64,
    limits: &'s Limits,
    inflated: Rc<Counter<u64>>,
}

impl<'s> Package<'s> {
    /// Whether there is a member of this name (lower case).
    pub(crate) fn has(&self, name: &str) -> bool {
        self.names.contains_key(name)
    }

    /// Opens a member by its name in any case; `None` where there is none.
    pub(crate) fn member(&mut self, name: &str) -> io::Result<Option<Member<'_>>> {
        match self.names.get(&name.trim_start_matches('/').to_lowercase()) {
            Some(index) => self.at(*index).map(Some),
            None => Ok(None),
        }
    }

    /// Opens a member by its name only to look through it: what it inflates to is not counted with
    /// the rest, since it will be read again.
    ///
    /// Every member whose rows are delivered is looked through first. What a damaged place inflates
    /// to is rubbish that can look like rows, and only the checksum at the member's end tells.
    pub(crate) fn glance(&mut self, name: &str) -> io::Result<Option<Member<'_>>> {
        Ok(self.member(name)?.map(|member| Member { total: Rc::default(), ..member }))
    }

    /// What the archive says that some members inflate to: for progress alone, since it may lie.
    pub(crate) fn claimed_bytes(&self, names: &[String]) -> u64 {
        let size = |name: &String| self.names.get(&name.to_lowercase()).map(|index| self.size_at(*index));
        names.iter().filter_map(size).fold(0, u64::saturating_add)
    }

    fn size_at(&self, index: usize) -> u64 {
        self.archive.by_index_data(index).map_or(0, |entry| entry.size())
    }

    fn at(&mut self, index: usize) -> io::Result<Member<'_>> {
        let (limits, bytes) = (self.limits, self.bytes);
        let total = Rc::clone(&self.inflated);
        let file = self.archive.by_index(index).map_err(io_error)?;
        let packed = file.compressed_size().min(bytes);
        Ok(Member {
            inner: BufReader::with_capacity(64 << 10, Box::new(file)),
            count: 0,
            allowed: limits.ratio_free_bytes.max(packed.saturating_mul(limits.max_inflate_ratio)),
            total,
            total_allowed: limits.max_inflated_bytes,
            event: 0,
            event_allowed: usize::MAX,
        })
    }

    fn is_encrypted(&self, index: usize) -> bool {
        self.archive.by_index_data(index).is_ok_and(|entry| entry.encrypted())
    }

    fn name_at(&self, index: usize) -> String {
        match self.archive.name_for_index(index) {
            Some(Ok(name)) => name.into_owned(),
            _ => index.to_string(),
        }
    }
}

/// A member of a zip while it inflates.
pub(crate) struct Member<'m> {
    inner: BufReader<Box<dyn Read + 'm>>,
    count: u64,
    allowed: u64,
    total: Rc<Counter<u64>>,
    total_allowed: u64,
    event: usize,
    event_allowed: usize,
}

impl Member<'_> {
    /// Reads to the end, where the checksum is compared.
    pub(crate) fn drain(&mut self) -> io::Result<()> {
        self.event_allowed = usize::MAX;
        io::copy(self, &mut io::sink()).map(|_| ())
    }

    /// Begins to count a piece (a tag, a text) that may have `allowed` bytes.
    pub(crate) fn begin_piece(&mut self, allowed: usize) {
        self.event = 0;
        self.event_allowed = allowed;
    }
}

impl BufRead for Member<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.count > self.allowed || self.total.get() > self.total_allowed {
            return Err(io::Error::other(InflatesTooMuch));
        }
        if self.event > self.event_allowed {
            return Err(io::Error::other(TextTooLong(self.event_allowed)));
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.inner.consume(amount);
        self.count += amount as u64;
        self.total.set(self.total.get() + amount as u64);
        self.event = self.event.saturating_add(amount);
    }
}

impl Read for Member<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let ready = self.fill_buf()?;
        let count = ready.len().min(into.len());
        if let (Some(into), Some(ready)) = (into.get_mut(..count), ready.get(..count)) {
            into.copy_from_slice(ready);
        }
        self.consume(count);
        Ok(count)
    }
}

fn io_error(error: ZipError) -> io::Error {
    match error {
        ZipError::Io(error) => error,
        ZipError::CompressionMethodNotSupported(_) => io::Error::from(io::ErrorKind::Unsupported),
        other => io::Error::new(io::ErrorKind::InvalidData, other),
    }
}

/// Reads a zip: a workbook, or an archive of files.
pub(crate) fn read(source: &mut dyn Source, delivery: &mut Delivery<'_>, depth: Depth) -> Result<(), End> {
    let limits = delivery.limits;
    let mut package = match open(source, limits, delivery) {
        Ok(package) => package,
        Err(error) => {
            delivery.file()?;
            return delivery.io_fault(&error);
        }
    };
    if package.has("xl/workbook.bin") {
        return unsupported(delivery, "XLSB");
    }
    if package.has("[content_types].xml") || package.has("xl/workbook.xml") {
        for (part, format) in [("word/document.xml", "DOCX"), ("ppt/presentation.xml", "PPTX")] {
            if package.has(part) {
                return unsupported(delivery, format);
            }
        }
        return xlsx::read(&mut package, delivery);
    }
    if package.has("content.xml") && (package.has("mimetype") || package.has("meta-inf/manifest.xml")) {
        return ods::read(&mut package, delivery);
    }
    if package.has("index/document.iwa") || package.has("index.zip") {
        return unsupported(delivery, "Numbers");
    }
    if depth == Depth::Member {
        return unsupported(delivery, "zip");
    }
    read_archive(&mut package, delivery)
}

/// Opens the archive for as long as the source lives, apart from the delivery.
fn open<'s>(
    source: &'s mut dyn Source,
    limits: &'s Limits,
    delivery: &mut Delivery<'_>,
) -> io::Result<Package<'s>> {
    let bytes = length(source)?;
    if delivery.total_bytes == 0 {
        delivery.total_bytes = bytes;
    }
    let archive = ZipArchive::new(source).map_err(io_error)?;
    let mut names = BTreeMap::new();
    for (index, name) in archive.file_names_raw().enumerate() {
        let name = String::from_utf8_lossy(name).replace('\\', "/").to_lowercase();
        names.entry(name.trim_start_matches('/').to_owned()).or_insert(index);
    }
    Ok(Package { archive, names, bytes, limits, inflated: Rc::clone(&delivery.inflated) })
}

fn unsupported(delivery: &mut Delivery<'_>, format: &str) -> Result<(), End> {
    delivery.file()?;
    delivery.find(Finding::new("sheet-format-unsupported", Severity::Error).with("format", format));
    Ok(())
}

/// Reads the members of an archive that may be files of sheets.
fn read_archive(package: &mut Package<'_>, delivery: &mut Delivery<'_>) -> Result<(), End> {
    let mut tried = 0;
    for index in 0..package.archive.len() {
        let name = package.name_at(index);
        let base = name.rsplit(['/', '\\']).next().unwrap_or_default().to_lowercase();
        // Folders, and what Macintosh and Windows put into archives for themselves.
        if base.is_empty() || base.starts_with('.') || base == "thumbs.db" || name.starts_with("__MACOSX") {
            continue;
        }
        let extension = base.rsplit_once('.').map_or("", |(_, extension)| extension);
        if !matches!(extension, "csv" | "tsv" | "tab" | "txt" | "xlsx" | "xlsm" | "xls" | "ods") {
            skipped(delivery, name);
            continue;
        }
        tried += 1;
        match delivery.within(&name, |delivery| read_member(package, index, extension, delivery)) {
            Ok(()) | Err(End::Sheet) => {}
            Err(End::All) => return Err(End::All),
        }
    }
    if tried == 0 {
        delivery.file()?;
        delivery.find(Finding::new("sheet-format-unsupported", Severity::Error).with("format", "zip"));
    }
    Ok(())
}

fn skipped(delivery: &mut Delivery<'_>, name: String) {
    delivery.find(
        Finding::new("sheet-member-not-read", Severity::Note)
            .at(Origin::file(delivery.file_name()))
            .with("member", name),
    );
}

fn read_member(
    package: &mut Package<'_>,
    index: usize,
    extension: &str,
    delivery: &mut Delivery<'_>,
) -> Result<(), End> {
    if package.is_encrypted(index) {
        delivery.file()?;
        delivery.find(Finding::new("sheet-encrypted", Severity::Error));
        return Ok(());
    }
    let mut head = [0_u8; 4096];
    let read = package.at(index).and_then(|mut member| fill(&mut member, &mut head));
    let head = match read {
        Ok(length) => head.get(..length).unwrap_or_default(),
        Err(error) => return announced_fault(delivery, &error),
    };
    let workbook = head.starts_with(b"PK") || head.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]);
    if workbook || head.is_empty() || foreign_format(head).is_some() || encoding::looks_binary(head) {
        return read_unpacked(package, index, delivery);
    }
    read_text(package, index, extension, delivery)
}

fn announced_fault(delivery: &mut Delivery<'_>, error: &io::Error) -> Result<(), End> {
    delivery.file()?;
    delivery.io_fault(error)
}

/// Unpacks a workbook into memory, since workbooks are read here and there, and reads it.
fn read_unpacked(package: &mut Package<'_>, index: usize, delivery: &mut Delivery<'_>) -> Result<(), End> {
    let limit = delivery.limits.max_text_bytes;
    let mut bytes = Vec::new();
    let read = package.at(index).and_then(|member| member.take(limit + 1).read_to_end(&mut bytes));
    if let Err(error) = read {
        return announced_fault(delivery, &error);
    }
    if bytes.len() as u64 > limit {
        delivery.file()?;
        return Err(delivery.too_much_text());
    }
    read_any(&mut Cursor::new(bytes), delivery, Depth::Member)
}

/// Reads delimited text as it inflates: once for the encoding, a little for the delimiter, then all.
fn read_text(
    package: &mut Package<'_>,
    index: usize,
    extension: &str,
    delivery: &mut Delivery<'_>,
) -> Result<(), End> {
    let mut member = match package.at(index) {
        Ok(member) => Member { total: Rc::default(), ..member },
        Err(error) => return announced_fault(delivery, &error),
    };
    let detected = match delimited::detect(&mut member, delivery).map(|detected| (detected, member.drain())) {
        Ok((detected, Ok(()))) => detected,
        Ok((_, Err(error))) => return announced_fault(delivery, &error),
        Err(end) => {
            delivery.file()?;
            return Err(end);
        }
    };
    drop(member);
    let sample =
        package.at(index).and_then(|mut member| dialect::Sample::read(&mut member, detected.encoding));
    let sample = match sample {
        Ok(sample) => sample,
        Err(error) => return announced_fault(delivery, &error),
    };
    let dialect = sample.dialect(delivery.file_name());
    delivery.total_bytes = package.size_at(index);
    if extension == "txt" && sample.columns(dialect) < 2 {
        // A read-me beside the data, and no table.
        let name = delivery.file_name().to_owned();
        skipped(delivery, name);
        return Ok(());
    }
    delivery.file()?;
    match package.at(index) {
        Ok(mut member) => delimited::read_rows(&mut member, detected, dialect, delivery),
        Err(error) => delivery.io_fault(&error),
    }
}
