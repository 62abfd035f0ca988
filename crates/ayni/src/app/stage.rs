//! The stage: what a worker read from a foreign file, line by line, until the parent keeps it.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;

use ayni_model::Finding;
use ayni_store::Origins;

use super::Refusal;

/// One line of a stage file.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
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

/// Writes a stage.
pub struct StageWriter {
    out: BufWriter<File>,
}

impl StageWriter {
    /// Begins a stage at `path`.
    pub fn create(path: &Path) -> std::io::Result<StageWriter> {
        Ok(StageWriter { out: BufWriter::with_capacity(1 << 18, File::create(path)?) })
    }

    /// Adds a line.
    pub fn add(&mut self, line: &StageLine) -> std::io::Result<()> {
        serde_json::to_writer(&mut self.out, line).map_err(std::io::Error::from)?;
        self.out.write_all(b"\n")
    }

    /// Ends the stage.
    pub fn finish(mut self) -> std::io::Result<()> {
        self.out.flush()
    }
}

/// Reads a stage that a worker finished.
pub struct StageReader {
    lines: std::io::Lines<BufReader<File>>,
}

impl StageReader {
    /// Opens the stage at `path`.
    pub fn open(path: &Path) -> Result<StageReader, Refusal> {
        let file = File::open(path).map_err(|error| Refusal::file(path, &error))?;
        Ok(StageReader { lines: BufReader::with_capacity(1 << 18, file).lines() })
    }
}

impl Iterator for StageReader {
    type Item = Result<StageLine, Refusal>;

    fn next(&mut self) -> Option<Result<StageLine, Refusal>> {
        let line = self.lines.next()?;
        Some(line.map_err(|error| Refusal::Fault(format!("stage: {error}"))).and_then(|line| {
            serde_json::from_str(&line).map_err(|error| Refusal::Fault(format!("stage: {error}")))
        }))
    }
}

/// Origins as a stage line holds them.
pub fn to_line(origins: Origins) -> (String, String, u32, String) {
    (origins.file, origins.sheet, origins.first_row, origins.layout)
}

/// Origins of a stage line.
pub fn from_line((file, sheet, first_row, layout): (String, String, u32, String)) -> Origins {
    Origins { file, sheet, first_row, layout }
}
