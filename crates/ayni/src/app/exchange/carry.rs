//! Records carried in and out as files: our own workbook or another one, CSV, JSON, JSON-LD, TOML. Files of strangers are
//! read in a child process with limits.

use std::path::{Path, PathBuf};

use ayni_core::exchange::check::{Context, check};
use ayni_formats::exchange::{self as form, Mapping, Names, Rows};
use ayni_formats::reference::{CountryFinder, fold};
use ayni_formats::sheets::{self, Limits};
use ayni_model::document::Speak;
use ayni_model::exchange::{Kinds, Record};
use ayni_model::finding::Arg;
use ayni_model::sheet::Book;
use ayni_model::template::TemplateColumn;
use ayni_model::{Code, Finding, NoWatch, Origin, Severity};
use ayni_words::{LANGUAGES, Words};
use serde::{Deserialize, Serialize};

use super::Exchange;
use super::keep::{Keep, MOST, Outcome, keep_as};
use crate::app::confined::Halt;
use crate::app::desk::{By, Desk};
#[cfg(not(test))]
use crate::app::limits::WorkerLimits;
use crate::app::scratch::Scratch;
use crate::app::{Kit, Refusal, confined, enter, kit};

/// An order to the child.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Errand {
    /// The file.
    pub file: PathBuf,
    /// The kind of record that is meant where the file does not say.
    pub kind: String,
    /// The kinds.
    pub kinds: Kinds,
    /// What words mean.
    pub names: Names,
    /// How a workbook of another shape is read.
    pub mapping: Mapping,
    /// A country's own data sets.
    pub data: Option<PathBuf>,
    /// The day that checks speak for.
    pub as_of: ayni_model::PartialDate,
    /// The language of the marked copy.
    pub language: String,
    /// Where the result goes.
    pub out: PathBuf,
    /// Where a marked copy goes, if one is wanted.
    pub marked: Option<PathBuf>,
}

/// What the child read.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Read {
    /// The records, each with the row that it begins in.
    pub records: Vec<(Record, Option<Origin>)>,
    /// What was found, with its place.
    pub findings: Vec<Finding>,
}

/// What came of an import.
#[derive(Debug)]
pub struct Carried {
    /// What came of each record.
    pub outcomes: Vec<Outcome>,
    /// What was found, each with its place in the file.
    pub findings: Vec<Finding>,
}

/// A file to bring in.
#[derive(Clone, Copy, Debug)]
pub struct Bring<'a> {
    /// The file.
    pub file: &'a Path,
    /// The kind that is meant where it does not say.
    pub kind: &'a str,
    /// The owner of records whose file does not say.
    pub owner: &'a str,
    /// A mapping, its text.
    pub mapping: Option<&'a str>,
    /// Where a marked copy goes.
    pub marked: Option<&'a Path>,
    /// Whether nothing is kept.
    pub dry: bool,
}

/// Brings a file's records in. What is faulty waits; the good rest is kept.
pub async fn bring(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    bring: &Bring<'_>,
) -> Result<Carried, Refusal> {
    let mut mapping = match bring.mapping {
        Some(text) => form::mapping(text, "mapping").map_err(|finding| Refusal::Content(vec![*finding]))?,
        None => Mapping::default(),
    };
    if mapping.owner.is_empty() {
        bring.owner.clone_into(&mut mapping.owner);
    }
    let scratch = Scratch::beside(&desk.kit.register)?;
    let out = scratch.path().join("read.json");
    let errand = Errand {
        file: bring.file.to_owned(),
        kind: bring.kind.to_owned(),
        kinds: exchange.kinds.clone(),
        names: names(desk.kit, &exchange.kinds),
        mapping,
        data: desk.kit.data.clone(),
        as_of: day(desk)?,
        language: desk.kit.words.language().to_owned(),
        out: out.clone(),
        marked: bring.marked.map(Path::to_owned),
    };
    tokio::task::spawn_blocking(move || in_child(errand))
        .await
        .map_err(|error| Refusal::Fault(error.to_string()))??;
    let bytes = std::fs::read(&out).map_err(|error| Refusal::file(&out, &error))?;
    let read: Read = serde_json::from_slice(&bytes).map_err(|error| Refusal::Fault(error.to_string()))?;
    if read.records.len() > MOST {
        return Err(Refusal::usage("enter-too-many", [("most", Arg::Count(MOST as u64))]));
    }
    let (records, places): (Vec<Record>, Vec<Option<Origin>>) = read.records.into_iter().unzip();
    // A record with a value that could not be read waits as one that the rules hold back does.
    let broken: std::collections::BTreeSet<String> = read
        .findings
        .iter()
        .filter(|one| one.severity == Severity::Error)
        .filter_map(|one| one.activity.clone())
        .collect();
    let mut keeps = Vec::new();
    let mut held = Vec::new();
    for (record, place) in records.into_iter().zip(places) {
        if broken.contains(&record.id) {
            held.push(Outcome {
                owner: record.owner,
                id: record.id,
                findings: Vec::new(),
                became: None,
                denied: None,
            });
        } else {
            keeps.push((Keep { record, expected: None }, place));
        }
    }
    let (keeps, places): (Vec<Keep>, Vec<Option<Origin>>) = keeps.into_iter().unzip();
    let mut outcomes = keep_as(desk, by, exchange, keeps, bring.dry).await?;
    let mut findings = read.findings;
    for (outcome, place) in outcomes.iter().zip(places) {
        // What the child's check said already is not said again.
        for finding in outcome.findings.iter().filter(|one| one.code == "exchange-repeated") {
            let finding = finding.clone();
            findings.push(match &place {
                Some(place) => finding.at(place.clone()),
                None => finding,
            });
        }
    }
    outcomes.extend(held);
    Ok(Carried { outcomes, findings })
}

fn day(desk: &Desk<'_>) -> Result<ayni_model::PartialDate, Refusal> {
    let day = enter::today(desk).to_string();
    day.parse().map_err(|_| Refusal::Fault(format!("the day {day}")))
}

#[cfg(not(test))]
fn in_child(errand: Errand) -> Result<(), Refusal> {
    let limits = WorkerLimits::from_environment();
    let patience = limits.patience();
    confined::run(&confined::Order { task: confined::Task::Exchange(Box::new(errand)), limits }, patience)
}

/// The tests of this crate are not the program: they have no command that reads an order.
#[cfg(test)]
fn in_child(errand: Errand) -> Result<(), Refusal> {
    match carry_out(errand) {
        Ok(()) => Ok(()),
        Err(Halt::Refused(findings)) => Err(Refusal::Content(findings)),
        Err(Halt::Trouble(error)) => Err(Refusal::Fault(error.to_string())),
    }
}

/// In the child: reads, checks, marks.
pub fn carry_out(errand: Errand) -> Result<(), Halt> {
    let reference = kit::lists(errand.data.as_deref()).map_err(|_| confined::fault("reference data"))?;
    let name = kit::file_name(&errand.file);
    let bytes = std::fs::read(&errand.file)?;
    let context = Context { kinds: &errand.kinds, reference: &reference, today: errand.as_of.first_day() };
    let mut read = Read::default();
    let mut book = None;
    match form::read_list(&bytes, &name, MOST) {
        Some(listed) => {
            for one in listed {
                match one {
                    Ok(record) => {
                        read.findings.extend(check(&record, &context));
                        read.records.push((record, None));
                    }
                    Err(finding) => read.findings.push(*finding),
                }
            }
        }
        None => {
            let limits = Limits { max_book_cells: 2_000_000, max_text_bytes: 64 << 20, ..Limits::default() };
            let mut source = std::io::Cursor::new(bytes);
            let (found, findings) = sheets::read_book(&mut source, &name, &limits, &NoWatch);
            read.findings.extend(findings);
            let finder = CountryFinder::new(&reference);
            let rows = Rows {
                kinds: &errand.kinds,
                names: &errand.names,
                finder: &finder,
                mapping: &errand.mapping,
            };
            let (records, findings) = form::read_rows(&found, &errand.kind, &rows);
            read.findings.extend(findings);
            for one in records {
                for finding in check(&one.record, &context) {
                    let place = one.place(finding.path.as_ref());
                    read.findings.push(finding.at(place));
                }
                read.records.push((one.record, Some(one.origin)));
            }
            book = Some(found);
        }
    }
    if let (Some(path), Some(book)) = (&errand.marked, &book) {
        std::fs::write(path, marked(book, &read.findings, &errand)?)?;
    }
    let file = std::fs::File::create(&errand.out)?;
    serde_json::to_writer(std::io::BufWriter::new(file), &read).map_err(confined::fault)
}

fn marked(book: &Book, findings: &[Finding], errand: &Errand) -> Result<Vec<u8>, Halt> {
    let catalogue = std::sync::Arc::new(ayni_words::Catalogue::embedded());
    let words = Words::new(&catalogue, std::sync::Arc::default(), &errand.language);
    ayni_print::marked::copy(book, findings, &words, errand.as_of.first_day()).map_err(confined::fault)
}

/// What headings and names of codes mean, in all languages.
pub fn names(kit: &Kit, kinds: &Kinds) -> Names {
    let mut names = Names::default();
    for language in LANGUAGES {
        let words = Words::new(&kit.catalogue, kit.reference.clone(), language);
        for kind in &kinds.kinds {
            for (id, field, of) in form::columns(kinds, kind) {
                let mut heading = words.key(&field.key());
                if let Some(of) = of {
                    heading = format!("{} {heading}", words.key(&of.key()));
                }
                names.heads.entry(fold(&heading)).or_insert(id);
            }
        }
        for id in ["owner", "id", "kind", "tier", "language"] {
            names
                .heads
                .entry(fold(&words.key(&format!("exchange-column-{id}"))))
                .or_insert_with(|| id.to_owned());
        }
        for list in &kinds.lists {
            let of = names.codes.entry(list.name.clone()).or_default();
            for code in &list.codes {
                of.entry(fold(&words.key(&format!("{}-{code}", list.name)))).or_insert_with(|| code.clone());
            }
        }
        for list in ["region", "sdg", "crs", "sector", "currency"] {
            let of = names.codes.entry(list.to_owned()).or_default();
            for code in kit.reference.list(list).entries.keys() {
                of.entry(fold(&words.code(&Code::new(list, code.as_str())))).or_insert_with(|| code.clone());
            }
        }
    }
    names
}

/// The workbook to fill in for a kind.
pub fn workbook(kit: &Kit, exchange: &Exchange, kind: &str, words: &Words) -> Result<Vec<u8>, Refusal> {
    let found = exchange.kinds.kind(kind);
    let found =
        found.ok_or_else(|| Refusal::usage("exchange-no-kind", [("kind", Arg::Text(kind.to_owned()))]))?;
    let spec = form::template(&exchange.kinds, found);
    ayni_print::template::workbook(&spec, &kit.reference, words, kit.today)
        .map_err(|error| Refusal::Fault(error.to_string()))
}

/// Records in a form: `jsonld`, `ndjson`, or `xlsx` of one kind.
pub fn written(
    kit: &Kit,
    exchange: &Exchange,
    records: &[Record],
    (end, kind): (&str, &str),
    base: Option<&str>,
    words: &Words,
) -> Result<Vec<u8>, Refusal> {
    match end {
        "jsonld" => Ok(form::linked(records, base)),
        "ndjson" => {
            let mut out = Vec::new();
            for record in records {
                out.extend(form::write(record));
                out.push(b'\n');
            }
            Ok(out)
        }
        "xlsx" => {
            let found = exchange.kinds.kind(kind);
            let found = found
                .ok_or_else(|| Refusal::usage("exchange-no-kind", [("kind", Arg::Text(kind.to_owned()))]))?;
            let mut spec = form::template(&exchange.kinds, found);
            let of_kind = || records.iter().filter(|one| one.kind == kind);
            // Texts in further languages have columns of their own.
            let more: std::collections::BTreeSet<String> = of_kind().flat_map(form::further).collect();
            for id in more {
                let own = id.split('@').next().unwrap_or_default();
                if let Some(column) = spec.column(own).cloned() {
                    spec.columns.push(TemplateColumn { id, required: false, ..column });
                }
            }
            let ids: Vec<&str> = spec.columns.iter().map(|column| column.id.as_str()).collect();
            let rows: Vec<Vec<String>> = of_kind().flat_map(|one| form::rows(one, &ids)).collect();
            ayni_print::template::filled(&spec, &kit.reference, words, kit.today, &rows)
                .map_err(|error| Refusal::Fault(error.to_string()))
        }
        other => Err(Refusal::usage("exchange-no-form", [("form", Arg::Text(other.to_owned()))])),
    }
}
