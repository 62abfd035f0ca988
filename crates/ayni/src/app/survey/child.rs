//! What the confined child does with forms and answers of others.

use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

use ayni_core::survey::{Index, check};
use ayni_formats::answers::{CameBack, read_export, read_workbook};
use ayni_formats::sheets::Limits;
use ayni_model::survey::{AnswerRecord, FormSheet};
use ayni_model::{Day, Finding, NoWatch, Origin};

use super::super::confined::{Halt, fault};
use super::super::kit;
use super::read_bytes;

/// An order to the child.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Errand {
    /// Read a form.
    Form {
        /// The file.
        file: PathBuf,
        /// Where the result goes.
        out: PathBuf,
    },
    /// Read answers to a form and check them.
    Answers {
        /// The form, as JSON.
        form: PathBuf,
        /// The files.
        files: Vec<PathBuf>,
        /// The round that they belong to.
        round: String,
        /// The day on which they are checked.
        today: String,
        /// Where the result goes.
        out: PathBuf,
    },
}

/// Answers, each with what is wrong with it.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct ReadAnswers {
    /// The answers.
    pub answers: Vec<(CameBack, Vec<Finding>)>,
    /// What was found about files.
    pub findings: Vec<Finding>,
}

/// In the child: does what is ordered and writes the result.
pub fn carry_out(errand: Errand) -> Result<(), Halt> {
    match errand {
        Errand::Form { file, out } => {
            let read = read_bytes(&mut BufReader::new(File::open(&file)?), &kit::file_name(&file));
            Ok(fs::write(out, serde_json::to_vec(&read).map_err(fault)?)?)
        }
        Errand::Answers { form, files, round, today, out } => {
            let form: FormSheet = serde_json::from_slice(&fs::read(form)?).map_err(fault)?;
            let today: Day = today.parse().map_err(fault)?;
            let index = Index::new(&form);
            let mut read = ReadAnswers::default();
            for file in files {
                let name = kit::file_name(&file);
                for mut came in answers(&file, &name, &form, &mut read.findings)? {
                    let answer = &mut came.record;
                    answer.round.clone_from(&round);
                    let (_, found) = check(&index, answer, today);
                    // Which respondent's answer it is stands where a file's row would.
                    let place = format!("{name} · {}", answer.respondent.id);
                    let found = found.into_iter().map(|finding| finding.at(Origin::file(&place))).collect();
                    read.answers.push((came, found));
                }
            }
            Ok(fs::write(out, serde_json::to_vec(&read).map_err(fault)?)?)
        }
    }
}

/// The answers of a file: our own workbook where it is one, else an export.
fn answers(
    file: &Path,
    name: &str,
    form: &FormSheet,
    findings: &mut Vec<Finding>,
) -> Result<Vec<CameBack>, Halt> {
    let mut source = BufReader::new(File::open(file)?);
    let (own, mut found) = read_workbook(&mut source, name, form, &Limits::default(), &NoWatch);
    if let Some(own) = own {
        findings.append(&mut found);
        return Ok(vec![own]);
    }
    let mut source = BufReader::new(File::open(file)?);
    let imported = read_export(&mut source, name, form, &Limits::default(), &NoWatch);
    // A file that is neither is told as what it was expected to be.
    findings.extend(if imported.answers.is_empty() { found } else { imported.findings });
    let came = |record: AnswerRecord| CameBack { record, ..CameBack::default() };
    Ok(imported.answers.into_iter().map(came).collect())
}
