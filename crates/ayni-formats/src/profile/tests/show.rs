//! Sheets as Markdown tables, and what a mapping gives as text.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use ayni_model::reference::Reference;
use ayni_model::sheet::{Book, Cell, Merge, Row, Sheet};
use ayni_model::{Arg, Finding, Measure, PartialDate};

use crate::profile::{ActivitySink, Profile, Read, map_book};
use crate::sheets::Flow;

/// Everything that a mapping delivers.
#[derive(Default)]
pub(crate) struct All {
    pub(crate) reads: Vec<Read>,
    pub(crate) findings: Vec<Finding>,
}

impl ActivitySink for All {
    fn activity(&mut self, mut read: Read, error: Option<Finding>) -> Flow {
        read.findings.extend(error);
        self.reads.push(read);
        Flow::Continue
    }

    fn finding(&mut self, finding: Finding) {
        self.findings.push(finding);
    }
}

/// A book from Markdown: `## name` begins a sheet, each line of a table is a row (the ruler of dashes
/// left out, an empty line between rows counts as an empty row). `#12` is a number, `@2024-05-17` a
/// date, `!#REF!` an error of the sheet; `merge A2:A4` merges cells.
pub(crate) fn book(text: &str) -> Book {
    let mut book = Book { file: "test.xlsx".into(), sheets: Vec::new() };
    let mut number = 0;
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix("## ") {
            book.sheets.push(Sheet { name: name.into(), ..Sheet::default() });
            number = 0;
            continue;
        }
        if book.sheets.is_empty() {
            if line.is_empty() {
                continue;
            }
            book.sheets.push(Sheet::default());
        }
        let sheet = book.sheets.last_mut().unwrap();
        if let Some(range) = line.strip_prefix("merge ") {
            sheet.merges.push(merge(range));
        } else if let Some(cells) = line.strip_prefix('|').and_then(|line| line.strip_suffix('|')) {
            if cells.trim_start().starts_with("--") {
                continue;
            }
            number += 1;
            let mut cells: Vec<Cell> = cells.split('|').map(|text| cell(text.trim())).collect();
            while cells.last() == Some(&Cell::Empty) {
                cells.pop();
            }
            if !cells.is_empty() {
                sheet.rows.push(Row { number, cells });
            }
        } else if number > 0 {
            number += 1;
        }
    }
    book
}

fn cell(text: &str) -> Cell {
    match text.split_at_checked(1).or((!text.is_empty()).then_some(("", text))) {
        None => Cell::Empty,
        Some(("#", number)) if number.parse::<f64>().is_ok() => Cell::Number(number.into()),
        Some(("@", date)) => Cell::Date(date.parse::<PartialDate>().unwrap()),
        Some(("!", error)) => Cell::Error(error.into()),
        _ => Cell::Text(text.replace("\\n", "\n").into()),
    }
}

fn merge(range: &str) -> Merge {
    let corner = |text: &str| -> (u32, u32) {
        let at = text.find(|c: char| c.is_ascii_digit()).unwrap();
        let column = crate::profile::text::column_of_letters(&text[..at]).unwrap();
        (text[at..].parse().unwrap(), column)
    };
    let (first, last) = range.split_once(':').unwrap();
    let ((top, left), (bottom, right)) = (corner(first), corner(last));
    Merge { top, left, bottom, right }
}

/// The repository.
pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The reference data as shipped.
pub(crate) fn reference() -> Reference {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for set in std::fs::read_dir(repository().join("data")).unwrap().map(|entry| entry.unwrap().path()) {
        let name = set.file_name().unwrap().to_str().unwrap().to_owned();
        if set.is_dir() && name != "example" {
            for file in std::fs::read_dir(&set).unwrap().map(|entry| entry.unwrap().path()) {
                if file.is_file() {
                    let path = format!("{name}/{}", file.file_name().unwrap().to_str().unwrap());
                    files.push((path, std::fs::read(&file).unwrap()));
                }
            }
        }
    }
    files.sort();
    crate::reference::load(files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))).0
}

/// Maps a book of Markdown tables by a profile.
pub(crate) fn mapped(profile: &str, tables: &str) -> All {
    let profile = Profile::from_toml(profile).unwrap_or_else(|error| panic!("{error}"));
    let mut all = All::default();
    map_book(&book(tables), &profile, &reference(), &mut all);
    all
}

/// The same as text: activities with their fields, findings behind them.
pub(crate) fn shown(profile: &str, tables: &str) -> String {
    show(&mapped(profile, tables))
}

/// One line a field, in the order of the record.
pub(crate) fn show(all: &All) -> String {
    let mut out = String::new();
    for read in &all.reads {
        let a = &read.activity;
        let _ = write!(out, "{}{}", a.id, if read.waits() { " waits" } else { "" });
        let _ = write!(out, " [{}]", a.kind.as_str());
        for (language, text) in a.title.iter() {
            let _ = write!(out, " {language}:{text}");
        }
        let date = |date: Option<PartialDate>| date.map(|date| date.to_string()).unwrap_or_default();
        if !a.period.is_empty() {
            let _ = write!(out, " {}..{}", date(a.period.start), date(a.period.end));
        }
        if let Some(status) = a.status {
            let _ = write!(out, " {}", status.as_str());
        }
        out.push('\n');
        for party in &a.parties {
            let name = party.name.iter().map(|(_, name)| name).collect::<String>();
            let kind = party.kind.as_str();
            let _ = writeln!(out, "  {} {kind} {name}", party.id);
        }
        let share =
            |share: Option<ayni_model::Amount>| share.map(|share| format!(" {share}")).unwrap_or_default();
        for line in &a.places {
            let part = line.of.part.as_deref().unwrap_or_default();
            let _ = writeln!(out, "  {} {}{}", line.id, part, share(line.share));
        }
        for line in a.sectors.iter().chain(&a.goals) {
            let _ = writeln!(out, "  {} {}{}", line.id, line.of.list, share(line.share));
        }
        for marker in &a.markers {
            let _ = writeln!(out, "  marker {} {}", marker.code, marker.score);
        }
        for resource in &a.resources {
            let _ = write!(out, "  {} {}", resource.id, resource.kind.as_deref().unwrap_or("-"));
            for measure in &resource.measures {
                let unit = match measure {
                    Measure::Money { currency, .. } => currency.clone(),
                    Measure::Value { currency, valuation, .. } => {
                        format!("{currency} {}", valuation.as_str())
                    }
                    Measure::Quantity { unit, .. } => unit.clone(),
                };
                let _ = write!(out, " | {} {unit}", measure.amount());
            }
            if !resource.period.is_empty() {
                let _ = write!(out, " | {}..{}", date(resource.period.start), date(resource.period.end));
            }
            if let Some(payer) = &resource.payer {
                let _ = write!(out, " | by {payer}");
            }
            out.push('\n');
        }
        for (key, value) in &a.extra {
            let _ = writeln!(out, "  extra {key} = {value}");
        }
        for finding in &read.findings {
            let _ = writeln!(out, "  ! {}", say(finding));
        }
    }
    for finding in &all.findings {
        let _ = writeln!(out, "! {}", say(finding));
    }
    out
}

/// A finding on one line: severity, code, place, arguments.
pub(crate) fn say(finding: &Finding) -> String {
    let place = finding.origin.as_ref().map(|origin| {
        let sheet = origin.sheet.clone().unwrap_or_default();
        format!("{sheet} {}", origin.cell().unwrap_or_default())
    });
    let mut out = format!("{} {}", finding.severity.as_str(), finding.code);
    if let Some(place) = place.filter(|place| !place.trim().is_empty()) {
        let _ = write!(out, " {}", place.trim());
    }
    for (name, arg) in &finding.args {
        let text = match arg {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => count.to_string(),
            Arg::Amount(amount) => amount.to_string(),
            other => format!("{other:?}"),
        };
        if !text.is_empty() {
            let _ = write!(out, " {name}={text}");
        }
    }
    out
}

/// Compares texts of several lines without regard to the indentation of the test.
#[track_caller]
pub(crate) fn same(found: &str, wanted: &str) {
    let lines: Vec<&str> = wanted.lines().filter(|line| !line.trim().is_empty()).collect();
    let indent = lines.iter().map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    let wanted: String = lines.iter().map(|line| format!("{}\n", line[indent..].trim_end())).collect();
    let found: String = found.lines().map(|line| format!("{}\n", line.trim_end())).collect();
    assert!(found == wanted, "found:\n{found}\nwanted:\n{wanted}");
}

/// The folder of real data; `None`, with a line that says so, where it is absent.
pub(crate) fn shared_data(test: &str) -> Option<PathBuf> {
    let given = std::env::var_os("AYNI_SHARED_DATA").map(PathBuf::from);
    let folder = given.unwrap_or_else(|| repository().join("../shared/data"));
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("{test} is skipped: the folder of real data is not here (AYNI_SHARED_DATA)");
    None
}

/// Maps a real file by an example profile.
pub(crate) fn mapped_file(profile: &str, file: &Path) -> All {
    let text = std::fs::read_to_string(repository().join("examples/profiles").join(profile)).unwrap();
    let profile = Profile::from_toml(&text).unwrap_or_else(|error| panic!("{profile}: {error}"));
    let bytes = std::fs::read(file).unwrap();
    let mut all = All::default();
    let name = file.file_name().unwrap().to_str().unwrap();
    crate::profile::map(
        &mut std::io::Cursor::new(bytes),
        name,
        &profile,
        &reference(),
        &crate::sheets::Limits::default(),
        &ayni_model::NoWatch,
        &mut all,
    );
    all
}
