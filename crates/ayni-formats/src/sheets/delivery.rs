//! What every reader shares: the way to the receiver, the limits, and the findings made on the way.

use std::cell::Cell as Counter;
use std::collections::BTreeMap;
use std::io;
use std::rc::Rc;

use ayni_model::sheet::{Cell, Merge, Row};
use ayni_model::{Finding, Origin, Severity, Watch};

use super::{Flow, Limits, RowSink};

/// Why a reader ends early. Where it is the file's fault, the finding has been made already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// The receiver wants no more of this sheet, or the sheet broke off.
    Sheet,
    /// The receiver or the watcher wants no more at all, or a limit was reached.
    All,
}

/// The way of rows and findings out of a reader.
pub(crate) struct Delivery<'a> {
    pub(crate) limits: &'a Limits,
    watch: &'a dyn Watch,
    sink: &'a mut dyn RowSink,
    file: String,
    sheet: Option<String>,
    /// The row that was begun last, for findings about damage.
    last_row: Option<u32>,
    cells: u64,
    rows: u64,
    wide: bool,
    /// Bytes inflated so far, over all members.
    pub(crate) inflated: Rc<Counter<u64>>,
    /// Bytes of the outermost file, for progress.
    pub(crate) total_bytes: u64,
    findings: Vec<Finding>,
    counts: BTreeMap<String, u64>,
}

impl<'a> Delivery<'a> {
    pub(crate) fn new(
        file: &str,
        limits: &'a Limits,
        watch: &'a dyn Watch,
        sink: &'a mut dyn RowSink,
    ) -> Delivery<'a> {
        Delivery {
            limits,
            watch,
            sink,
            file: file.to_owned(),
            sheet: None,
            last_row: None,
            cells: 0,
            rows: 0,
            wide: false,
            inflated: Rc::default(),
            total_bytes: 0,
            findings: Vec::new(),
            counts: BTreeMap::new(),
        }
    }

    /// The file's name, as origins have it.
    pub(crate) fn file_name(&self) -> &str {
        &self.file
    }

    /// Reads a member of this file under its own name.
    pub(crate) fn within(
        &mut self,
        member: &str,
        read: impl FnOnce(&mut Self) -> Result<(), End>,
    ) -> Result<(), End> {
        let outer = std::mem::take(&mut self.file);
        self.file = format!("{outer}/{member}");
        self.sheet = None;
        self.last_row = None;
        let done = read(self);
        self.file = outer;
        self.sheet = None;
        self.last_row = None;
        done
    }

    /// Announces the file.
    pub(crate) fn file(&mut self) -> Result<(), End> {
        match self.sink.file(&self.file) {
            Flow::Continue => Ok(()),
            Flow::SkipSheet => Err(End::Sheet),
            Flow::Stop => Err(End::All),
        }
    }

    /// Announces a sheet.
    pub(crate) fn sheet(&mut self, name: &str, merges: &[Merge]) -> Result<(), End> {
        self.enter(name);
        flow(self.sink.sheet(name, merges))
    }

    /// Sets the sheet that findings speak of, before it is announced.
    pub(crate) fn enter(&mut self, name: &str) {
        self.sheet = (!name.is_empty()).then(|| name.to_owned());
        self.last_row = None;
        self.wide = false;
    }

    /// Ends the sheet: findings speak of the whole file again.
    pub(crate) fn leave(&mut self) {
        self.sheet = None;
        self.last_row = None;
    }

    /// A row begins: damage from here on is damage at this row.
    pub(crate) fn begin_row(&mut self, number: u32) {
        self.last_row = Some(number);
    }

    /// Delivers a row; one without any value is dropped.
    pub(crate) fn row(&mut self, number: u32, mut cells: Vec<Cell>) -> Result<(), End> {
        while matches!(cells.last(), Some(Cell::Empty)) {
            cells.pop();
        }
        self.last_row = Some(number);
        if cells.is_empty() {
            return Ok(());
        }
        self.cells += cells.len() as u64;
        if self.cells > self.limits.max_cells {
            let origin = Origin { row: Some(number), ..self.origin() };
            self.find(
                Finding::new("sheet-too-many-cells", Severity::Error)
                    .at(origin)
                    .with("limit", self.limits.max_cells),
            );
            return Err(End::All);
        }
        self.rows += 1;
        flow(self.sink.row(Row { number, cells }))
    }

    /// Says that cells beyond the last column allowed are left out, once a sheet.
    pub(crate) fn too_wide(&mut self, row: u32) {
        if !self.wide {
            self.wide = true;
            let origin = Origin { row: Some(row), ..self.origin() };
            self.find(
                Finding::new("sheet-too-many-columns", Severity::Error)
                    .at(origin)
                    .with("limit", u64::from(self.limits.max_columns)),
            );
        }
    }

    /// Says that the sheet has more rows than any workbook can.
    pub(crate) fn too_long(&mut self) -> End {
        self.find(
            Finding::new("sheet-too-many-rows", Severity::Error)
                .with("limit", u64::from(self.limits.max_rows)),
        );
        End::Sheet
    }

    /// Says that the texts of the file need more memory than allowed.
    pub(crate) fn too_much_text(&mut self) -> End {
        self.find(
            Finding::new("sheet-too-much-text", Severity::Error).with("limit", self.limits.max_text_bytes),
        );
        End::All
    }

    /// Tells the watcher how far the reading is; an error where it should end.
    pub(crate) fn progress(&self, done: u64) -> Result<(), End> {
        self.watch.progress(done, self.total_bytes);
        if self.watch.cancelled() { Err(End::All) } else { Ok(()) }
    }

    /// The file and sheet being read.
    pub(crate) fn origin(&self) -> Origin {
        Origin { sheet: self.sheet.clone(), ..Origin::file(&self.file) }
    }

    /// Adds a finding; one without a place gets the file and sheet being read.
    pub(crate) fn find(&mut self, mut finding: Finding) {
        let count = self.counts.entry(finding.code.clone()).or_default();
        *count += 1;
        if *count <= self.limits.max_findings {
            if finding.origin.is_none() {
                finding.origin = Some(self.origin());
            }
            self.findings.push(finding);
        }
    }

    /// The file is damaged after the last row delivered; `part` names the part of the file.
    pub(crate) fn damaged(&mut self, part: &str) {
        let origin = Origin { row: self.last_row, ..self.origin() };
        self.find(Finding::new("sheet-damaged", Severity::Error).at(origin).with("part", part));
    }

    /// A fault of the source itself, or damage that showed as one.
    pub(crate) fn io_fault(&mut self, error: &io::Error) -> Result<(), End> {
        use io::ErrorKind::{InvalidData, InvalidInput, UnexpectedEof};
        if error.get_ref().is_some_and(|inner| inner.is::<InflatesTooMuch>()) {
            self.find(
                Finding::new("sheet-inflates-too-much", Severity::Error)
                    .with("bytes", self.inflated.get())
                    .with("ratio", self.limits.max_inflate_ratio),
            );
            return Err(End::All);
        }
        if let Some(TextTooLong(limit)) = error.get_ref().and_then(|inner| inner.downcast_ref()) {
            let origin = Origin { row: self.last_row, ..self.origin() };
            self.find(Finding::new("sheet-cell-too-long", Severity::Error).at(origin).with("limit", *limit));
            return Err(End::Sheet);
        }
        if matches!(error.kind(), InvalidData | InvalidInput | UnexpectedEof) {
            let file = self.file.clone();
            self.damaged(&file);
            return Err(End::Sheet);
        }
        self.find(Finding::new("sheet-unreadable", Severity::Error).with("reason", error.to_string()));
        Err(End::All)
    }

    /// The findings, with a line for each code that has more than are listed.
    pub(crate) fn finish(mut self) -> Vec<Finding> {
        self.leave();
        if self.rows == 0 && !self.findings.iter().any(|f| f.severity == Severity::Error) {
            self.find(Finding::new("sheet-empty", Severity::Warning));
        }
        for (code, count) in std::mem::take(&mut self.counts) {
            if let Some(more) = count.checked_sub(self.limits.max_findings).filter(|more| *more > 0) {
                self.findings.push(
                    Finding::new("sheet-more-findings", Severity::Note)
                        .at(Origin::file(&self.file))
                        .with("of", code)
                        .with("count", more),
                );
            }
        }
        self.findings
    }
}

fn flow(flow: Flow) -> Result<(), End> {
    match flow {
        Flow::Continue => Ok(()),
        Flow::SkipSheet => Err(End::Sheet),
        Flow::Stop => Err(End::All),
    }
}

/// A zip member inflates beyond the limits: carried through `io::Error`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InflatesTooMuch;

impl std::fmt::Display for InflatesTooMuch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a part of the file unpacks to more than is allowed")
    }
}

impl std::error::Error for InflatesTooMuch {}

/// One cell or tag is longer than this many bytes: carried through `io::Error`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TextTooLong(pub(crate) usize);

impl std::fmt::Display for TextTooLong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("one text of the file is longer than is allowed")
    }
}

impl std::error::Error for TextTooLong {}

/// The bytes of text that a cell keeps alive.
pub(crate) fn text_bytes(cell: &Cell) -> u64 {
    match cell {
        Cell::Text(text) | Cell::Number(text) | Cell::Error(text) => text.len() as u64,
        _ => 0,
    }
}
