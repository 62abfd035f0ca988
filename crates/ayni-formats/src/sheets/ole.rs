//! The compound file (OLE) that an old workbook or an encrypted new one stands in ([MS-CFB]).
//!
//! Only what is needed: the streams at the top, each as a list of places in the file. Damage in
//! one chain of sectors ends that chain; nothing here can run in a circle.

use std::io::{self, Read, SeekFrom};

use super::{Source, fill};

/// Sector numbers from here on are marks, not sectors.
const MARKS: u32 = 0xFFFF_FFFA;

/// Streams below this size stand in the mini stream.
const MINI_LIMIT: u64 = 4096;

/// An open compound file.
pub(crate) struct Compound<'s> {
    source: &'s mut dyn Source,
    sector: usize,
    fat: Vec<u32>,
    mini_fat: Vec<u32>,
    entries: Vec<Entry>,
    top: Vec<usize>,
}

#[derive(Clone, Debug)]
struct Entry {
    name: String,
    kind: u8,
    left: u32,
    right: u32,
    child: u32,
    start: u32,
    size: u64,
}

impl<'s> Compound<'s> {
    /// Reads the tables of a compound file. Damage in them is an error of kind `InvalidData`.
    pub(crate) fn open(source: &'s mut dyn Source) -> io::Result<Compound<'s>> {
        let length = super::length(source)?;
        let mut header = [0_u8; 512];
        if fill(source, &mut header)? < header.len() {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
        }
        let sector = match u16_at(&header, 0x1E) {
            9 => 512,
            12 => 4096,
            _ => return Err(io::Error::from(io::ErrorKind::InvalidData)),
        };
        let mut file = Compound {
            source,
            sector,
            fat: Vec::new(),
            mini_fat: Vec::new(),
            entries: Vec::new(),
            top: Vec::new(),
        };
        let sectors = (length / sector as u64) as usize + 1;
        let mut tables: Vec<u32> = (0..109).map(|i| u32_at(&header, 0x4C + 4 * i)).collect();
        let mut next = u32_at(&header, 0x44);
        let mut seen = 0;
        while next < MARKS && seen <= sectors {
            seen += 1;
            let Some(body) = file.sector_bytes(next)? else { break };
            let (numbers, link) = body.split_at(sector - 4);
            tables.extend(numbers.chunks_exact(4).map(|bytes| u32_at(bytes, 0)));
            next = u32_at(link, 0);
        }
        for number in tables.into_iter().filter(|number| *number < MARKS).take(sectors) {
            // A table that stands beyond the file's end leaves its sectors free.
            let Some(body) = file.sector_bytes(number)? else { break };
            file.fat.extend(body.chunks_exact(4).map(|bytes| u32_at(bytes, 0)));
        }
        for number in file.chain(u32_at(&header, 0x3C)) {
            let Some(body) = file.sector_bytes(number)? else { break };
            file.mini_fat.extend(body.chunks_exact(4).map(|bytes| u32_at(bytes, 0)));
        }
        for number in file.chain(u32_at(&header, 0x30)) {
            let Some(body) = file.sector_bytes(number)? else { break };
            file.entries.extend(body.chunks_exact(128).map(entry));
        }
        file.top = file.top_level();
        Ok(file)
    }

    /// Whether there is a stream of this name at the top.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// The stream of this name at the top.
    pub(crate) fn stream(self, name: &str) -> Option<Stream<'s>> {
        let entry = self.find(name)?.clone();
        let root = self.entries.iter().find(|entry| entry.kind == 5)?;
        let (pieces, piece) = if entry.size < MINI_LIMIT {
            let places = self.chain(root.start);
            let minis = follow(&self.mini_fat, entry.start);
            let per_sector = self.sector / 64;
            let place = |mini: u32| {
                let sector = places.get(mini as usize / per_sector)?;
                Some(self.offset(*sector) + (mini as usize % per_sector * 64) as u64)
            };
            (minis.into_iter().map_while(place).collect(), 64)
        } else {
            let sectors = self.chain(entry.start);
            (sectors.into_iter().map(|sector| self.offset(sector)).collect(), self.sector)
        };
        let pieces: Vec<u64> = pieces;
        let length = entry.size.min((pieces.len() * piece) as u64);
        Some(Stream { source: self.source, pieces, piece, length, position: 0 })
    }

    fn find(&self, name: &str) -> Option<&Entry> {
        self.top
            .iter()
            .filter_map(|index| self.entries.get(*index))
            .find(|entry| entry.kind == 2 && entry.name.eq_ignore_ascii_case(name))
    }

    /// The entries directly under the root. An object inside the workbook may be a workbook too.
    fn top_level(&self) -> Vec<usize> {
        let Some(root) = self.entries.iter().find(|entry| entry.kind == 5) else { return Vec::new() };
        let mut seen = vec![false; self.entries.len()];
        let mut ahead = vec![root.child];
        let mut found = Vec::new();
        while let Some(index) = ahead.pop() {
            let index = index as usize;
            let (Some(entry), Some(seen)) = (self.entries.get(index), seen.get_mut(index)) else {
                continue;
            };
            if !std::mem::replace(seen, true) {
                found.push(index);
                ahead.extend([entry.left, entry.right]);
            }
        }
        found
    }

    fn chain(&self, start: u32) -> Vec<u32> {
        follow(&self.fat, start)
    }

    fn offset(&self, sector: u32) -> u64 {
        (u64::from(sector) + 1) * self.sector as u64
    }

    /// A sector's bytes, the missing ones of the last sector as zeros; `None` beyond the file's end.
    fn sector_bytes(&mut self, number: u32) -> io::Result<Option<Vec<u8>>> {
        let mut body = vec![0; self.sector];
        self.source.seek(SeekFrom::Start(self.offset(number)))?;
        let read = fill(self.source, &mut body)?;
        Ok((read > 0).then_some(body))
    }
}

/// The numbers of a chain; a circle or a link to nowhere ends it.
fn follow(table: &[u32], start: u32) -> Vec<u32> {
    let mut chain = Vec::new();
    let mut next = start;
    while next < MARKS && chain.len() <= table.len() {
        let Some(after) = table.get(next as usize) else { break };
        chain.push(next);
        next = *after;
    }
    chain
}

fn entry(bytes: &[u8]) -> Entry {
    let letters = (usize::from(u16_at(bytes, 0x40)) / 2).saturating_sub(1).min(31);
    let name: Vec<u16> = (0..letters).map(|letter| u16_at(bytes, 2 * letter)).collect();
    Entry {
        name: String::from_utf16_lossy(&name),
        kind: bytes.get(0x42).copied().unwrap_or(0),
        left: u32_at(bytes, 0x44),
        right: u32_at(bytes, 0x48),
        child: u32_at(bytes, 0x4C),
        start: u32_at(bytes, 0x74),
        // The upper half is only meant in files of version 4, and is noise in some of version 3.
        size: u64::from(u32_at(bytes, 0x78)),
    }
}

/// A little-endian number; zero beyond the end.
pub(crate) fn u16_at(bytes: &[u8], at: usize) -> u16 {
    match bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        Some(found) => u16::from_le_bytes(*found),
        None => 0,
    }
}

/// A little-endian number; zero beyond the end.
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    match bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        Some(found) => u32::from_le_bytes(*found),
        None => 0,
    }
}

/// A little-endian binary fraction; zero beyond the end.
pub(crate) fn f64_at(bytes: &[u8], at: usize) -> f64 {
    match bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        Some(found) => f64::from_le_bytes(*found),
        None => 0.0,
    }
}

/// One stream of a compound file.
pub(crate) struct Stream<'s> {
    source: &'s mut dyn Source,
    pieces: Vec<u64>,
    piece: usize,
    length: u64,
    position: u64,
}

impl Stream<'_> {
    /// Goes to a place in the stream.
    pub(crate) fn go_to(&mut self, position: u64) {
        self.position = position;
    }
}

impl Read for Stream<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let left = self.length.saturating_sub(self.position);
        let within = (self.position % self.piece as u64) as usize;
        let index = (self.position / self.piece as u64) as usize;
        let Some(start) = self.pieces.get(index).filter(|_| left > 0) else { return Ok(0) };
        // Pieces that follow one another in the file are read at once.
        let mut run = self.piece - within;
        let mut last = *start;
        for next in self.pieces.iter().skip(index + 1) {
            if run >= into.len() || *next != last + self.piece as u64 {
                break;
            }
            run += self.piece;
            last = *next;
        }
        let count = run.min(into.len()).min(usize::try_from(left).unwrap_or(usize::MAX));
        self.source.seek(SeekFrom::Start(start + within as u64))?;
        let read = fill(self.source, into.get_mut(..count).unwrap_or_default())?;
        self.position += read as u64;
        Ok(read)
    }
}
