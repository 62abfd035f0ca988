//! Which encoding a text file is in, and its text in pieces.

use std::io::{self, Read};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::fill;

/// How many bytes are read and decoded at a time.
const CHUNK: usize = 64 << 10;

/// How many bytes from the first doubtful one on an encoding is guessed from.
const SAMPLE: usize = 256 << 10;

/// The encoding found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Detected {
    pub(crate) encoding: &'static Encoding,
    /// Whether it was guessed from the letters, and not known from a mark or from valid UTF-8.
    pub(crate) guessed: bool,
}

/// Reads the whole source once to find its encoding.
///
/// A byte order mark decides; then NUL bytes in every other place (UTF-16 without a mark); then
/// whether the *whole* file is UTF-8, since the first accent may come after a gigabyte. Only what is
/// none of these is guessed. `step` is called at each chunk and may end the reading.
pub(crate) fn detect(source: &mut dyn Read, mut step: impl FnMut() -> bool) -> io::Result<Detected> {
    let known = |encoding| Detected { encoding, guessed: false };
    let mut chunk = vec![0_u8; CHUNK];
    let mut carried = 0;
    let mut first = true;
    let mut accents = false;
    loop {
        let read = fill(source, chunk.get_mut(carried..).unwrap_or_default())?;
        let length = carried + read;
        let bytes = chunk.get(..length).unwrap_or_default();
        if first {
            first = false;
            if let Some((encoding, _)) = Encoding::for_bom(bytes) {
                return Ok(known(encoding));
            }
            if let Some(encoding) = utf16_without_mark(bytes) {
                return Ok(Detected { encoding, guessed: true });
            }
        }
        let valid = match std::str::from_utf8(bytes) {
            Ok(_) => length,
            // A letter cut in two by the chunk's end.
            Err(fault) if fault.error_len().is_none() && read > 0 => fault.valid_up_to(),
            Err(_) => {
                let mut sample = bytes.to_vec();
                let read = sample.len();
                sample.resize(SAMPLE, 0);
                let more = fill(source, sample.get_mut(read..).unwrap_or_default())?;
                sample.truncate(read + more);
                return Ok(guess(&sample, accents, more == SAMPLE - read));
            }
        };
        accents |= !bytes.is_ascii();
        if read == 0 || !step() {
            return Ok(known(UTF_8));
        }
        chunk.copy_within(valid..length, 0);
        carried = length - valid;
    }
}

/// The encoding of bytes that are not UTF-8 throughout. `accents` tells that much valid UTF-8 with
/// letters beyond ASCII stands before them.
fn guess(sample: &[u8], accents: bool, goes_on: bool) -> Detected {
    let (letters, faults) = utf8_letters_and_faults(sample);
    // Letters of another encoding hardly ever form valid UTF-8: a file with many valid ones is
    // UTF-8 that was damaged somewhere, and guessing anew would spoil all the good letters.
    if accents && letters >= faults || letters > 4 * faults {
        return Detected { encoding: UTF_8, guessed: false };
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, !goes_on);
    Detected { encoding: detector.guess(None, Utf8Detection::Deny), guessed: true }
}

/// How many letters beyond ASCII the bytes hold as valid UTF-8, and how many places are not valid.
fn utf8_letters_and_faults(mut bytes: &[u8]) -> (usize, usize) {
    let (mut letters, mut faults) = (0, 0);
    let beyond = |valid: &[u8]| valid.iter().filter(|byte| **byte >= 0xC0).count();
    loop {
        match std::str::from_utf8(bytes) {
            Ok(_) => return (letters + beyond(bytes), faults),
            Err(fault) => {
                letters += beyond(bytes.get(..fault.valid_up_to()).unwrap_or_default());
                let Some(length) = fault.error_len() else { return (letters, faults) };
                faults += 1;
                bytes = bytes.get(fault.valid_up_to() + length..).unwrap_or_default();
            }
        }
    }
}

/// UTF-16 without a mark shows by NUL as every other byte, as far as its text is ASCII.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    let pairs = head.len() / 2;
    if pairs < 4 {
        return None;
    }
    let even = head.iter().step_by(2).filter(|byte| **byte == 0).count();
    let odd = head.iter().skip(1).step_by(2).filter(|byte| **byte == 0).count();
    if odd * 5 > pairs * 2 && even * 20 < pairs {
        Some(UTF_16LE)
    } else if even * 5 > pairs * 2 && odd * 20 < pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Whether the first bytes of a file are no text: too many control characters.
pub(crate) fn looks_binary(head: &[u8]) -> bool {
    if Encoding::for_bom(head).is_some() || utf16_without_mark(head).is_some() {
        return false;
    }
    let control = |byte: &&u8| matches!(**byte, 0x00..=0x08 | 0x0E..=0x1A | 0x1C..=0x1F | 0x7F);
    let count = head.iter().filter(control).count();
    // A few of them happen in damaged text too.
    count >= 16 && count * 10 > head.len()
}

/// A window of decoded text over a source. The text from `start` to `end` of `buffer` is UTF-8.
pub(crate) struct Window<'s> {
    source: &'s mut dyn Read,
    decoder: Decoder,
    raw: Vec<u8>,
    raw_start: usize,
    raw_end: usize,
    source_ended: bool,
    /// The decoded bytes.
    pub(crate) buffer: Vec<u8>,
    /// Where what the reader still needs begins.
    pub(crate) start: usize,
    /// Where the decoded bytes end.
    pub(crate) end: usize,
    /// Whether nothing comes after `end`.
    pub(crate) ended: bool,
    /// Pieces of the source so far that were no text in its encoding.
    pub(crate) faults: u64,
    /// Whether a NUL was seen.
    pub(crate) nuls: bool,
    /// Bytes of the source read so far.
    pub(crate) bytes: u64,
}

impl<'s> Window<'s> {
    pub(crate) fn new(source: &'s mut dyn Read, encoding: &'static Encoding) -> Window<'s> {
        Window {
            source,
            decoder: encoding.new_decoder_with_bom_removal(),
            raw: vec![0; CHUNK],
            raw_start: 0,
            raw_end: 0,
            source_ended: false,
            buffer: vec![0; 4 * CHUNK],
            start: 0,
            end: 0,
            ended: false,
            faults: 0,
            nuls: false,
            bytes: 0,
        }
    }

    /// Decodes more text behind `end`. What stands before `start` is dropped, so that positions
    /// move; the text from `start` on keeps its distance from `start`.
    pub(crate) fn more(&mut self) -> io::Result<()> {
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        // Three bytes of text at most come from one byte of any encoding, and a rest of a few more.
        let needed = self.end + 3 * CHUNK + 16;
        if self.buffer.len() < needed {
            self.buffer.resize(needed, 0);
        }
        if self.raw_start == self.raw_end && !self.source_ended {
            self.raw_start = 0;
            self.raw_end = fill(self.source, &mut self.raw)?;
            self.bytes += self.raw_end as u64;
            self.source_ended = self.raw_end < self.raw.len();
        }
        let raw = self.raw.get(self.raw_start..self.raw_end).unwrap_or_default();
        let space = self.buffer.get_mut(self.end..).unwrap_or_default();
        let (result, read, written, replaced) = self.decoder.decode_to_utf8(raw, space, self.source_ended);
        self.raw_start += read;
        let fresh = space.get(..written).unwrap_or_default();
        self.nuls |= memchr::memchr(0, fresh).is_some();
        if replaced {
            self.faults += memchr::memmem::find_iter(fresh, "\u{FFFD}".as_bytes()).count() as u64;
        }
        self.end += written;
        self.ended = self.source_ended && result == CoderResult::InputEmpty;
        Ok(())
    }
}
