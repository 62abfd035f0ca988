//! The stage: what a worker read from a foreign file, piece by piece, until the parent keeps it.
//!
//! A stage is a file of pieces: a sign, then texts, each with its length before it (four bytes, little
//! end first). Activities stand in it as they will be kept, so that neither side works on their text.

use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::Path;

use ayni_formats::profile::Read as ReadActivity;
use ayni_formats::record;
use ayni_model::{Finding, Severity};
use ayni_store::Origins;

use super::Refusal;

/// One piece of a stage file.
#[derive(Debug, PartialEq)]
pub enum StageLine {
    /// An activity, its record in canonical JSON.
    Activity {
        /// The reporter's organisation id.
        reporter: String,
        /// The activity's id with the reporter.
        key: String,
        /// The canonical record.
        record: String,
        /// File, sheet, first row and layout.
        origins: (String, String, u32, String),
        /// Whether an error keeps it waiting.
        waits: bool,
    },
    /// A finding about an activity, a row or the whole file.
    Finding(Finding),
    /// So many more findings of a severity and code, of which only the first stand in the stage.
    More(Severity, String, u64),
    /// The last line. A stage without it is of a worker that died.
    End {
        /// The source that the profile names, if it does.
        source: Option<String>,
        /// The profile's name.
        profile: String,
        /// How many activities there were, waiting ones included.
        activities: u64,
    },
}

const ACTIVITY: u8 = b'a';
const FINDING: u8 = b'f';
const MORE: u8 = b'm';
const END: u8 = b'e';

/// An activity as its piece of a stage, made where it was read.
pub struct Staged(Vec<u8>);

impl Staged {
    /// Of an activity; it does not wait unless [`waiting`](Staged::waiting) says so.
    pub fn of(read: &ReadActivity) -> Staged {
        let origins = Origins::pack(&read.origins);
        let mut bytes = vec![ACTIVITY, 0];
        put(&mut bytes, read.activity.reporter.as_bytes());
        put(&mut bytes, read.activity.id.as_bytes());
        put(&mut bytes, &record::write(&read.activity));
        put(&mut bytes, origins.file.as_bytes());
        put(&mut bytes, origins.sheet.as_bytes());
        bytes.extend_from_slice(&origins.first_row.to_le_bytes());
        put(&mut bytes, origins.layout.as_bytes());
        Staged(bytes)
    }

    /// Says that an error keeps it waiting.
    pub fn waiting(&mut self) {
        if let Some(sign) = self.0.get_mut(1) {
            *sign = 1;
        }
    }
}

fn put(bytes: &mut Vec<u8>, text: &[u8]) {
    // A cell has at most 32,767 characters and an activity at most 10,000 rows, so that this holds.
    let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
    bytes.extend_from_slice(&length.to_le_bytes());
    bytes.extend_from_slice(text);
}

/// Writes a stage.
pub struct StageWriter {
    out: BufWriter<File>,
}

impl StageWriter {
    /// Begins a stage at `path`.
    pub fn create(path: &Path) -> std::io::Result<StageWriter> {
        Ok(StageWriter { out: BufWriter::with_capacity(1 << 18, File::create(path)?) })
    }

    /// Adds an activity.
    pub fn activity(&mut self, staged: &Staged) -> std::io::Result<()> {
        self.out.write_all(&staged.0)
    }

    /// Adds a finding.
    pub fn finding(&mut self, finding: &Finding) -> std::io::Result<()> {
        self.json(FINDING, finding)
    }

    /// Adds how many more findings of a severity and code there were.
    pub fn more(&mut self, severity: Severity, code: &str, count: u64) -> std::io::Result<()> {
        self.json(MORE, &(severity, code, count))
    }

    /// Adds the last piece: the source that the profile names, the profile's name, and how many
    /// activities there were, waiting ones included.
    pub fn end(mut self, source: Option<&str>, profile: &str, activities: u64) -> std::io::Result<()> {
        self.json(END, &(source, profile, activities))?;
        self.out.flush()
    }

    fn json(&mut self, sign: u8, value: &impl serde::Serialize) -> std::io::Result<()> {
        let mut bytes = vec![sign];
        put(&mut bytes, &serde_json::to_vec(value).map_err(std::io::Error::from)?);
        self.out.write_all(&bytes)
    }
}

/// Reads a stage that a worker finished.
pub struct StageReader<R = File> {
    pieces: BufReader<R>,
    /// How many bytes went by.
    place: u64,
}

/// How much of a stage is read at a time: all of it in turn, or one activity.
const TURN: usize = 1 << 18;
const ONE: usize = 1 << 13;

impl StageReader {
    /// Opens the stage at `path`.
    pub fn open(path: &Path) -> Result<StageReader, Refusal> {
        let file = File::open(path).map_err(|error| Refusal::file(path, &error))?;
        Ok(StageReader { pieces: BufReader::with_capacity(TURN, file), place: 0 })
    }

    /// Where the next piece begins, in bytes from the start.
    pub fn place(&self) -> u64 {
        self.place
    }
}

impl<R: Read> StageReader<R> {
    /// Reads one piece that begins where `stage` stands.
    pub fn of(stage: R) -> StageReader<R> {
        StageReader { pieces: BufReader::with_capacity(ONE, stage), place: 0 }
    }

    fn sign(&mut self) -> std::io::Result<Option<u8>> {
        let mut sign = [0];
        let read = self.pieces.read(&mut sign)?;
        self.place += read as u64;
        Ok((read > 0).then_some(sign[0]))
    }

    fn number(&mut self) -> std::io::Result<u32> {
        let mut number = [0; 4];
        self.pieces.read_exact(&mut number)?;
        self.place += number.len() as u64;
        Ok(u32::from_le_bytes(number))
    }

    fn bytes(&mut self) -> std::io::Result<Vec<u8>> {
        let length = u64::from(self.number()?);
        let mut bytes = Vec::new();
        // What is there is read, however long the piece says that it is.
        (&mut self.pieces).take(length).read_to_end(&mut bytes)?;
        self.place += bytes.len() as u64;
        if bytes.len() as u64 == length { Ok(bytes) } else { Err(std::io::ErrorKind::UnexpectedEof.into()) }
    }

    fn text(&mut self) -> std::io::Result<String> {
        String::from_utf8(self.bytes()?).map_err(std::io::Error::other)
    }

    fn piece(&mut self) -> std::io::Result<Option<StageLine>> {
        let Some(sign) = self.sign()? else { return Ok(None) };
        Ok(Some(match sign {
            ACTIVITY => {
                let waits = self.sign()? == Some(1);
                let (reporter, key, record) = (self.text()?, self.text()?, self.text()?);
                let origins = (self.text()?, self.text()?, self.number()?, self.text()?);
                StageLine::Activity { reporter, key, record, origins, waits }
            }
            FINDING => StageLine::Finding(serde_json::from_slice(&self.bytes()?)?),
            MORE => {
                let (severity, code, count) = serde_json::from_slice(&self.bytes()?)?;
                StageLine::More(severity, code, count)
            }
            END => {
                let (source, profile, activities) = serde_json::from_slice(&self.bytes()?)?;
                StageLine::End { source, profile, activities }
            }
            other => return Err(std::io::Error::other(format!("sign {other}"))),
        }))
    }
}

impl<R: Read> Iterator for StageReader<R> {
    type Item = Result<StageLine, Refusal>;

    fn next(&mut self) -> Option<Result<StageLine, Refusal>> {
        self.piece().map_err(|error| Refusal::Fault(format!("stage: {error}"))).transpose()
    }
}

/// Origins of a stage line.
pub fn from_line((file, sheet, first_row, layout): (String, String, u32, String)) -> Origins {
    Origins { file, sheet, first_row, layout }
}
