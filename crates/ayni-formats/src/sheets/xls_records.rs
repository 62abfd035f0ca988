//! The records of a BIFF stream ([MS-XLS] 2.1.4): a number, a length, that many bytes.

use std::io;

use super::fill;
use super::ole::{Stream, u16_at};

/// How many bytes are read at a time.
const CHUNK: usize = 64 << 10;

/// One record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record<'r> {
    pub(crate) kind: u16,
    pub(crate) body: &'r [u8],
}

/// Reads records one after the other.
pub(crate) struct Records<'s> {
    stream: Stream<'s>,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
}

impl<'s> Records<'s> {
    pub(crate) fn new(stream: Stream<'s>) -> Records<'s> {
        Records { stream, buffer: vec![0; CHUNK], start: 0, end: 0 }
    }

    /// Goes to the record at a place in the stream.
    pub(crate) fn go_to(&mut self, position: u64) {
        self.stream.go_to(position);
        (self.start, self.end) = (0, 0);
    }

    /// The number of the next record, which stays the next.
    pub(crate) fn peek(&mut self) -> io::Result<Option<u16>> {
        Ok(if self.ensure(4)? { Some(u16_at(self.ahead(), 0)) } else { None })
    }

    /// The next record; `None` at the end of the stream. A record cut off is `UnexpectedEof`.
    pub(crate) fn next(&mut self) -> io::Result<Option<Record<'_>>> {
        if !self.ensure(4)? {
            // Some programs state the stream's length a byte too short, so that the record that
            // ends it is cut: it has nothing but zeros after its number.
            return match self.ahead() {
                [] => Ok(None),
                [0x0A] | [0x0A, 0] | [0x0A, 0, 0] => {
                    self.start = self.end;
                    Ok(Some(Record { kind: 0x0A, body: &[] }))
                }
                _ => Err(io::Error::from(io::ErrorKind::UnexpectedEof)),
            };
        }
        let kind = u16_at(self.ahead(), 0);
        let length = usize::from(u16_at(self.ahead(), 2));
        if !self.ensure(4 + length)? {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
        }
        let from = self.start + 4;
        self.start = from + length;
        Ok(Some(Record { kind, body: self.buffer.get(from..self.start).unwrap_or_default() }))
    }

    fn ahead(&self) -> &[u8] {
        self.buffer.get(self.start..self.end).unwrap_or_default()
    }

    /// Makes sure that `count` bytes are ahead (at most a record's 65,539).
    fn ensure(&mut self, count: usize) -> io::Result<bool> {
        if self.end - self.start >= count {
            return Ok(true);
        }
        self.buffer.copy_within(self.start..self.end, 0);
        self.end -= self.start;
        self.start = 0;
        if self.buffer.len() < count {
            self.buffer.resize(count + CHUNK, 0);
        }
        self.end += fill(&mut self.stream, self.buffer.get_mut(self.end..).unwrap_or_default())?;
        Ok(self.end >= count)
    }
}
