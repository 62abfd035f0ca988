//! Questionnaires: checking one, writing it as XLSForm or as a workbook to fill in, reading what comes back.

mod child;

use std::path::{Path, PathBuf};

use ayni_core::survey;
use ayni_formats::answers;
use ayni_formats::sheets::Limits;
use ayni_formats::xlsform;
use ayni_model::finding::Arg;
use ayni_model::survey::{AnswerRecord, FormSheet};
use ayni_model::{Finding, NoWatch, Severity};

pub use child::{Errand, ReadAnswers, carry_out};

#[cfg(test)]
use super::confined;
#[cfg(not(test))]
use super::confined::{self, Order, Task};
use super::findings::Tally;
#[cfg(not(test))]
use super::limits::WorkerLimits;
use super::scratch::Scratch;
use super::{Kit, Refusal, kit};

/// A form with everything that was found in it.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct ReadForm {
    /// The form; none where the file has none.
    pub form: Option<FormSheet>,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// Looks through a form: one that comes with the program by its id, or a file.
pub fn check(kit: &Kit, wanted: &str) -> Result<Tally, Refusal> {
    let read = read_form(kit, wanted)?;
    let mut tally = Tally::default();
    tally.extend(read.findings);
    Ok(tally)
}

/// The form, with what is to be known about it. One with an error cannot be asked.
pub fn form(kit: &Kit, wanted: &str) -> Result<FormSheet, Refusal> {
    sound(read_form(kit, wanted)?)
}

fn sound(read: ReadForm) -> Result<FormSheet, Refusal> {
    let wrong = read.findings.iter().any(|finding| finding.severity == Severity::Error);
    match read.form {
        Some(form) if !wrong => Ok(form),
        _ => Err(Refusal::Content(read.findings)),
    }
}

/// Reads a form that somebody sends, in the child. One with an error cannot be asked.
pub fn form_of(kit: &Kit, name: &str, content: &[u8]) -> Result<FormSheet, Refusal> {
    let scratch = Scratch::beside(&kit.register)?;
    let file = scratch.path().join(super::attach::clean(name));
    std::fs::write(&file, content).map_err(|error| Refusal::file(&file, &error))?;
    let out = scratch.path().join(RESULT);
    run(Errand::Form { file, out: out.clone() })?;
    let read: ReadForm = result(&out)?;
    sound(read)
}

fn read_form(kit: &Kit, wanted: &str) -> Result<ReadForm, Refusal> {
    if !wanted.contains('.') {
        return shipped(kit, wanted);
    }
    let scratch = Scratch::beside(&kit.register)?;
    let out = scratch.path().join(RESULT);
    let errand = Errand::Form { file: there(Path::new(wanted))?, out: out.clone() };
    run(errand)?;
    result(&out)
}

/// A form of the program, or one of the same name in the country's own data.
fn shipped(kit: &Kit, id: &str) -> Result<ReadForm, Refusal> {
    let Some((bytes, name)) = kit.data_file(&format!("surveys/{id}.md"))? else {
        return Err(Refusal::refused("app-no-survey", [("id", Arg::Text(id.to_owned()))]));
    };
    Ok(read_bytes(&mut std::io::Cursor::new(bytes), &name))
}

/// Reads a form and looks at its logic.
fn read_bytes(source: &mut (impl std::io::Read + std::io::Seek), name: &str) -> ReadForm {
    let reading = xlsform::read(source, name, &Limits::default(), &NoWatch);
    let mut findings = reading.findings;
    findings.extend(reading.form.iter().flat_map(survey::check_form));
    ReadForm { form: reading.form, findings }
}

/// Writes a form in XLSForm.
pub fn write(kit: &Kit, wanted: &str, out: &Path) -> Result<(), Refusal> {
    let form = form(kit, wanted)?;
    let bytes = ayni_print::survey::xlsform(&form, kit.today).map_err(fault)?;
    std::fs::write(out, bytes).map_err(|error| Refusal::file(out, &error))
}

/// Writes the workbook to fill in, in the user's language, with the answers of a respondent where a file of
/// answers has them.
pub fn template(kit: &Kit, wanted: &str, earlier: Option<(&Path, &str)>, out: &Path) -> Result<(), Refusal> {
    let form = form(kit, wanted)?;
    let record = match earlier {
        None => AnswerRecord::default(),
        Some((file, respondent)) => {
            let (answers, findings) = records(file)?;
            let found =
                answers.into_iter().find(|one| one.respondent.id == respondent && one.form.id == form.id);
            found.ok_or_else(|| match findings.is_empty() {
                true => Refusal::refused("app-no-respondent", [("id", Arg::Text(respondent.to_owned()))]),
                false => Refusal::Content(findings),
            })?
        }
    };
    let bytes = ayni_print::survey::workbook(&form, &record, None, &*kit.words, kit.today).map_err(fault)?;
    std::fs::write(out, bytes).map_err(|error| Refusal::file(out, &error))
}

/// What came back.
pub struct CameBack {
    /// The answers without errors.
    pub taken: Vec<AnswerRecord>,
    /// How many have errors and wait.
    pub waiting: u64,
    /// What was found.
    pub findings: Tally,
}

/// Reads answers: our own workbooks, and exports of ODK and KoboToolbox. Each is checked by the form's own
/// logic; those without errors are written to `out`, one record in each line.
pub fn read(
    kit: &Kit,
    wanted: &str,
    files: &[PathBuf],
    round: &str,
    out: &Path,
) -> Result<CameBack, Refusal> {
    let form = form(kit, wanted)?;
    let scratch = Scratch::beside(&kit.register)?;
    let read = read_files(scratch.path(), &form, files, round, kit.today)?;
    let mut came = CameBack { taken: Vec::new(), waiting: 0, findings: Tally::default() };
    came.findings.extend(read.findings);
    let mut bytes = Vec::new();
    for (one, findings) in read.answers {
        let answer = one.record;
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            came.waiting += 1;
        } else {
            bytes.extend(answers::write(&answer));
            bytes.push(b'\n');
            came.taken.push(answer);
        }
        came.findings.extend(findings);
    }
    std::fs::write(out, bytes).map_err(|error| Refusal::file(out, &error))?;
    Ok(came)
}

/// Reads one file of answers in the child; `folder` is for what is in the making.
pub fn read_file(
    folder: &Path,
    form: &FormSheet,
    file: &Path,
    round: &str,
    today: ayni_model::Day,
) -> Result<ReadAnswers, Refusal> {
    read_files(folder, form, &[file.to_owned()], round, today)
}

fn read_files(
    folder: &Path,
    form: &FormSheet,
    files: &[PathBuf],
    round: &str,
    today: ayni_model::Day,
) -> Result<ReadAnswers, Refusal> {
    let (form_file, out) = (folder.join("form.json"), folder.join(RESULT));
    let text = serde_json::to_vec(form).map_err(|error| Refusal::Fault(error.to_string()))?;
    std::fs::write(&form_file, text).map_err(|error| Refusal::file(&form_file, &error))?;
    let files = files.iter().map(|file| there(file)).collect::<Result<Vec<_>, _>>()?;
    let round = round.to_owned();
    run(Errand::Answers { form: form_file, files, round, today: today.to_string(), out: out.clone() })?;
    result(&out)
}

/// The records of a file of answers.
pub fn records(file: &Path) -> Result<(Vec<AnswerRecord>, Vec<Finding>), Refusal> {
    let bytes = std::fs::read(file).map_err(|error| Refusal::file(file, &error))?;
    Ok(answers::read_lines(&bytes, &kit::file_name(file)))
}

/// The child's result.
const RESULT: &str = "result.json";

/// The tests of this crate are not the program: they have no command that reads an order.
#[cfg(test)]
fn run(errand: Errand) -> Result<(), Refusal> {
    carry_out(errand).map_err(|halt| match halt {
        confined::Halt::Refused(findings) => Refusal::Content(findings),
        confined::Halt::Trouble(error) => Refusal::Fault(error.to_string()),
    })
}

#[cfg(not(test))]
fn run(errand: Errand) -> Result<(), Refusal> {
    let limits = WorkerLimits::from_environment();
    confined::run(&Order { task: Task::Survey(errand), limits }, limits.patience())
}

fn result<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, Refusal> {
    let bytes = std::fs::read(path).map_err(|error| Refusal::Fault(format!("result: {error}")))?;
    serde_json::from_slice(&bytes).map_err(|error| Refusal::Fault(format!("result: {error}")))
}

fn there(file: &Path) -> Result<PathBuf, Refusal> {
    std::fs::canonicalize(file).map_err(|error| Refusal::file(file, &error))
}

fn fault(error: ayni_print::PrintError) -> Refusal {
    Refusal::Fault(error.to_string())
}
