//! Monitoring: from an edition, its rounds and their answers to a folder of figures, verdicts and a report.

mod queries;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use ayni_core::edition::compare as differences;
use ayni_core::monitor::{Monitored, document, figure_rows, monitor, verdict_rows};
use ayni_core::report::FileInfo;
use ayni_formats::edition::{monitoring, rounds};
use ayni_formats::export::quoted;
use ayni_model::document::{Document, Phrase};
use ayni_model::finding::Arg;
use ayni_model::monitor::{MonitoringFramework, Round};
use ayni_model::survey::AnswerRecord;
use ayni_model::{Amount, Severity};
use ayni_store::Store;
use serde::Serialize;

use super::findings::Tally;
use super::folder::Beside;
use super::rounds::series::{Series, of_edition};
use super::{Kit, Refusal, kit, survey};

pub use queries::{Asked, form};

/// The file that tells of rounds, in the folder of answers.
pub(super) const ROUNDS: &str = "rounds.toml";

/// What the node was asked, and the records that it gave.
const QUERIES: &str = "queries.json";
/// See [`QUERIES`].
pub const RECORDS: &str = "query-records.jsonl";

/// The file by which an earlier folder of the same kind is known.
const MARK: &str = "monitoring.json";

/// What a folder is made of, written into it.
#[derive(Debug, Serialize)]
struct Manifest {
    program: &'static str,
    #[serde(flatten)]
    inputs: Inputs,
    records: usize,
    round: String,
    files: BTreeMap<String, FileInfo>,
}

/// A file that something was made from.
#[derive(Clone, Debug, Serialize)]
pub struct Input {
    /// Its name.
    pub name: String,
    /// Its hash.
    pub sha256: String,
}

/// A folder that was made.
pub struct Made {
    /// Where it is.
    pub out: PathBuf,
    /// What it says.
    pub document: Document,
    /// Its figures and verdicts.
    pub monitored: Monitored,
    /// What was found in the answers.
    pub findings: Tally,
}

/// Looks for what cannot stand in an edition.
pub fn check(kit: &Kit, wanted: &str) -> Result<Tally, Refusal> {
    let mut tally = Tally::default();
    match edition(kit, wanted) {
        Ok((edition, _)) => {
            tally.extend(queries::faults(&edition, wanted));
            Ok(tally)
        }
        Err(Refusal::Content(faults)) => {
            tally.extend(faults);
            Ok(tally)
        }
        Err(other) => Err(other),
    }
}

/// The differences between two editions, as a document and as data.
pub fn compare(kit: &Kit, first: &str, second: &str) -> Result<(Document, serde_json::Value), Refusal> {
    let ((a, _), (b, _)) = (edition(kit, first)?, edition(kit, second)?);
    let lines = differences(&a, &b);
    let data = serde_json::to_value(&lines).map_err(fault)?;
    let named = |edition: &MonitoringFramework| super::framework::named(&edition.id, &edition.version);
    let title = Phrase::key("monitor-compared");
    Ok((ayni_core::edition::compared(&lines, title, &named(&a), &named(&b)), data))
}

/// What was answered, with the edition that is to work it out.
pub struct Heard {
    /// The edition.
    pub edition: MonitoringFramework,
    /// Its rounds, in the order of their dates.
    pub rounds: Vec<Round>,
    /// Their figures and verdicts.
    pub monitored: Monitored,
    /// How many answers there are.
    pub records: usize,
    /// What was found in them.
    pub findings: Tally,
    /// What the node was asked.
    pub queries: Vec<Asked>,
    /// The records that it gave.
    pub given: Vec<AnswerRecord>,
    /// The edition's file, that of the rounds, and those of answers, each with its hash.
    pub inputs: Inputs,
}

/// The files that a measured round rests on.
#[derive(Clone, Debug, Serialize)]
pub struct Inputs {
    /// The edition.
    pub edition: Input,
    /// The rounds.
    pub rounds: Input,
    /// The answers.
    pub answers: Vec<Input>,
    /// The revision of the register, where it was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register: Option<String>,
}

/// Rounds with the answers that count, and what they were read from.
struct Rounds {
    rounds: Vec<Round>,
    /// Those that ended: of them the register is asked nothing any more.
    frozen: BTreeSet<String>,
    records: Vec<AnswerRecord>,
    findings: Tally,
    file: Input,
    answers: Vec<Input>,
}

/// Reads an edition with the answers of a folder, or without one with the rounds that the node ran, and works out the
/// round of this id; without one the last.
pub async fn hear(
    kit: &Kit,
    wanted: &str,
    folder: Option<&Path>,
    until: Option<&str>,
) -> Result<Heard, Refusal> {
    let (edition, edition_bytes) = edition(kit, wanted)?;
    let read = match folder {
        Some(folder) => handed_in(folder, until)?,
        None => ran(kit, &edition.id, until).await?,
    };
    let Rounds { mut rounds, frozen, mut records, findings, file, mut answers } = read;
    let open = rounds.iter_mut().filter(|round| !frozen.contains(&round.id));
    let asked = queries::ask(kit, &edition, open).await?;
    let asked = asked.unwrap_or_default();
    let own = records.len();
    if !asked.queries.is_empty() {
        // What was asked is a part of what the figures rest on, as files of answers are.
        let gave: Vec<_> = asked
            .queries
            .iter()
            .map(|one| (&one.name, &one.round, &one.text, one.value, one.records))
            .collect();
        answers.push(Input { name: QUERIES.to_owned(), sha256: sha256(&json(&gave)?) });
    }
    if !asked.records.is_empty() {
        answers.push(Input { name: RECORDS.to_owned(), sha256: sha256(&lines(&asked.records)) });
    }
    records.extend(asked.records);
    let monitored = monitor(&edition, &rounds, &records).map_err(fault)?;
    let Some(monitored) = monitored else {
        return Err(Refusal::refused("app-no-rounds", [("path", Arg::Text(file.name))]));
    };
    let name = format!("{} {}", edition.id, edition.version);
    let inputs = Inputs {
        edition: Input { name, sha256: sha256(&edition_bytes) },
        rounds: file,
        answers,
        register: (!asked.queries.is_empty()).then_some(asked.revision),
    };
    let given = records.split_off(own);
    Ok(Heard { queries: asked.queries, given, edition, rounds, monitored, records: own, findings, inputs })
}

/// The rounds and answers of a folder.
fn handed_in(folder: &Path, until: Option<&str>) -> Result<Rounds, Refusal> {
    let path = folder.join(ROUNDS);
    let bytes = std::fs::read(&path).map_err(|error| Refusal::file(&path, &error))?;
    let mut rounds = rounds(&String::from_utf8_lossy(&bytes), ROUNDS).map_err(Refusal::Content)?;
    if let Some(until) = until {
        let at = rounds.iter().position(|round| round.id == until);
        let at = at.ok_or_else(|| {
            let place = ayni_model::Origin::file(ROUNDS);
            let gone = ayni_model::Finding::new("report-name-gone", Severity::Error).at(place);
            Refusal::Content(vec![gone.with("name", until)])
        })?;
        rounds.truncate(at + 1);
    }
    let mut findings = Tally::default();
    let (mut records, mut answers) = (Vec::new(), Vec::new());
    for file in answer_files(folder)? {
        let (read, found) = survey::records(&file)?;
        answers.push(Input { name: kit::file_name(&file), sha256: kit::hash_file(&file)? });
        records.extend(read);
        findings.extend(found);
    }
    if findings.total(Severity::Error) > 0 {
        // With answers read by half, every share would mislead.
        return Err(Refusal::Content(findings.shown().cloned().collect()));
    }
    let file = Input { name: ROUNDS.to_owned(), sha256: sha256(&bytes) };
    Ok(Rounds { rounds, frozen: BTreeSet::new(), records, findings, file, answers })
}

/// The rounds that the node ran. Their hashes are of the files that the pages of their figures give out.
async fn ran(kit: &Kit, edition: &str, until: Option<&str>) -> Result<Rounds, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let series = of_edition(&store, edition, until).await;
    store.close().await;
    let series = series?;
    let input = |round: &Round| Input {
        name: format!("{}/answers.jsonl", round.id),
        sha256: sha256(&series.lines(&round.id)),
    };
    let answers = series.rounds.iter().map(input).collect();
    let file = Input { name: "rounds".to_owned(), sha256: sha256(&json(&series.rounds)?) };
    let Series { rounds, frozen, answers: records } = series;
    Ok(Rounds { rounds, frozen, records, findings: Tally::default(), file, answers })
}

/// The values of an edition's own queries over the register for a round that ends now; those that it has already are
/// not asked again.
pub async fn values_of(
    kit: &Kit,
    wanted: &str,
    mut round: Round,
) -> Result<(BTreeMap<String, Amount>, BTreeMap<String, Vec<AnswerRecord>>), Refusal> {
    let (edition, _) = edition(kit, wanted)?;
    let asked = queries::ask(kit, &edition, std::iter::once(&mut round)).await?.unwrap_or_default();
    let mut records: BTreeMap<String, Vec<AnswerRecord>> = BTreeMap::new();
    // One that found nothing has been asked, too.
    for query in asked.queries.iter().filter(|query| query.records.is_some()) {
        records.insert(query.name.clone(), Vec::new());
    }
    for record in asked.records {
        records.entry(record.form.id.clone()).or_default().push(record);
    }
    Ok((round.queries, records))
}

/// Records as a file, one in each line.
pub fn lines<'r>(records: impl IntoIterator<Item = &'r AnswerRecord>) -> Vec<u8> {
    records.into_iter().flat_map(|one| [ayni_formats::answers::write(one), b"\n".to_vec()].concat()).collect()
}

/// Works out the last round of a folder of answers, or of those that the node ran, and writes what comes of it.
pub async fn measure(kit: &Kit, wanted: &str, folder: Option<&Path>, out: &Path) -> Result<Made, Refusal> {
    let heard = hear(kit, wanted, folder, None).await?;
    let Heard { edition, monitored, records, findings, inputs, queries, given, .. } = heard;
    let document = document(&edition, &monitored);
    let manifest = Manifest {
        program: env!("CARGO_PKG_VERSION"),
        inputs,
        records,
        round: monitored.round.clone(),
        files: BTreeMap::new(),
    };
    let out = write(kit, &monitored, &document, (&queries, &given), manifest, out)?;
    Ok(Made { out, document, monitored, findings })
}

fn write(
    kit: &Kit,
    monitored: &Monitored,
    document: &Document,
    (queries, given): (&[Asked], &[AnswerRecord]),
    mut manifest: Manifest,
    out: &Path,
) -> Result<PathBuf, Refusal> {
    let target = Beside::begin(out, MARK, "app-monitoring-occupied")?;
    let tables = [("figures.csv", figure_rows(monitored)), ("verdicts.csv", verdict_rows(monitored))];
    let mut counts = BTreeMap::new();
    for (name, rows) in tables {
        counts.insert(name.to_owned(), rows.len().saturating_sub(1) as u64);
        target.write(name, &csv(&rows)?)?;
    }
    target.write(MARK, &json(monitored)?)?;
    target.write("document.json", &json(document)?)?;
    if !queries.is_empty() {
        target.write(QUERIES, &json(&queries)?)?;
    }
    if !given.is_empty() {
        target.write(RECORDS, &lines(given))?;
    }
    target
        .write("monitoring.html", ayni_print::html::page(document, &*kit.words).map_err(fault)?.as_bytes())?;
    let workbook = ayni_print::xlsx::workbook(document, &*kit.words, kit.today).map_err(fault)?;
    target.write("monitoring.xlsx", &workbook)?;
    manifest.files = target.files(&counts)?;
    target.write("manifest.json", &json(&manifest)?)?;
    let out = target.finish()?;
    tracing::info!(round = monitored.round, figures = monitored.figures.len(), "a round worked out");
    Ok(out)
}

/// One of the files of a round's figures, by name; `None` for another name.
pub fn file(
    kit: &Kit,
    monitored: &Monitored,
    document: &Document,
    name: &str,
    words: &ayni_words::Words,
) -> Result<Option<Vec<u8>>, Refusal> {
    Ok(Some(match name {
        "figures.csv" => csv(&figure_rows(monitored))?,
        "verdicts.csv" => csv(&verdict_rows(monitored))?,
        MARK => json(monitored)?,
        "monitoring.html" => ayni_print::html::page(document, words).map_err(fault)?.into_bytes(),
        "monitoring.xlsx" => ayni_print::xlsx::workbook(document, words, kit.today).map_err(fault)?,
        _ => return Ok(None),
    }))
}

/// The edition of this id, or in this file.
pub fn edition(kit: &Kit, wanted: &str) -> Result<(MonitoringFramework, Vec<u8>), Refusal> {
    let (bytes, name) = kit.edition_file("monitoring", wanted, "app-no-monitoring")?;
    let edition = monitoring(&String::from_utf8_lossy(&bytes), &name).map_err(Refusal::Content)?;
    Ok((edition, bytes))
}

/// The files of answers of a folder, in the order of their names.
pub(super) fn answer_files(folder: &Path) -> Result<Vec<PathBuf>, Refusal> {
    let refuse = |error: std::io::Error| Refusal::file(folder, &error);
    let entries = std::fs::read_dir(folder).map_err(refuse)?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, _>>().map_err(refuse)?;
    files.retain(|file| file.extension().is_some_and(|end| end == "jsonl"));
    files.sort();
    Ok(files)
}

/// Rows as CSV. A text that a spreadsheet might run is quoted; numbers are not.
pub(super) fn csv(rows: &[Vec<String>]) -> Result<Vec<u8>, Refusal> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        let cells = row.iter().map(|cell| match cell.parse::<Amount>() {
            Ok(_) => std::borrow::Cow::Borrowed(cell.as_str()),
            Err(_) => quoted(cell),
        });
        writer.write_record(cells.map(std::borrow::Cow::into_owned)).map_err(fault)?;
    }
    writer.into_inner().map_err(fault)
}

pub(super) fn json(value: &impl Serialize) -> Result<Vec<u8>, Refusal> {
    let mut bytes = serde_json::to_vec_pretty(value).map_err(fault)?;
    bytes.push(b'\n');
    Ok(bytes)
}

pub(super) fn sha256(bytes: &[u8]) -> String {
    ayni_store::hex(&ayni_store::hash(bytes))
}

pub(super) fn fault(error: impl std::fmt::Display) -> Refusal {
    Refusal::Fault(error.to_string())
}
