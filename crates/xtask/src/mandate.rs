//! How well documents of organs are understood: against a hand-checked sample, between languages, and over a corpus.

#![allow(clippy::disallowed_methods, reason = "our own commands read files and the clock")]

use std::path::{Path, PathBuf};
use std::time::Instant;

use ayni_core::mandate::{Reader, Readers, with_countries};
use ayni_formats::mandate::{Limits, Marks, read};
use ayni_formats::{mandate_lexicon, reference};
use ayni_model::mandate::Document;
use ayni_model::mandate_request::Understood;

use crate::Outcome;

mod agree;
mod gaps;
mod look;
mod sample;
mod speed;
mod texts;

/// What can be asked of the understanding of documents.
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
    /// The folder of test data that is not ours.
    #[arg(long, default_value = "../shared/data", global = true)]
    shared: PathBuf,
}

#[derive(clap::Subcommand)]
enum Act {
    /// The table of `docs/methods/mandate.md`: right answers on one half of the hand-checked sample.
    Score {
        /// `held-out` for the table, `tune` for work on lexicons and rules. Where none is named, the first for the sample
        /// and the second for rows of `asked.csv`.
        #[arg(long)]
        half: Option<String>,
        /// Prints what differs; only for the half `tune`.
        #[arg(long)]
        show: bool,
        /// Rows of `asked.csv` and `read.csv`, of that half, whose id begins with this; `all` for each of them.
        #[arg(long)]
        asked: Option<String>,
    },
    /// Operative paragraphs of level one without a phrase, over the English corpus.
    Gaps {
        /// Prints up to so many of them.
        #[arg(long, default_value_t = 0)]
        show: usize,
    },
    /// Whether the languages say the same: 75/234, and the aligned sentences.
    Agree {
        /// Prints up to so many sentences that differ.
        #[arg(long, default_value_t = 0)]
        show: usize,
    },
    /// Paragraphs of the English corpus with what is understood of them, drawn by a seed; none that is held out.
    Look {
        /// Which paragraphs.
        #[arg(value_enum, default_value = "any")]
        which: look::Which,
        /// How many.
        #[arg(long, default_value_t = 40)]
        count: usize,
        /// Another seed draws others.
        #[arg(long, default_value = "1")]
        seed: String,
    },
    /// Every paragraph of the English corpus that is not held out with what is understood of it, one in a line of JSON.
    Dump,
    /// How long reading, understanding, comparing and searching take, once, as a line of JSON. For an optimised build.
    Speed {
        /// Times Levenshtein of all pairs too, beside which comparing stands; it takes a minute.
        #[arg(long)]
        pairs: bool,
    },
    /// Reads files and prints what is understood of them.
    Read {
        /// The files.
        files: Vec<PathBuf>,
    },
}

/// Runs one of them.
pub fn run(args: &Args) -> Outcome {
    let world = World::load(&args.shared)?;
    match &args.act {
        Act::Score { half, show, asked: Some(list) } => {
            let half = half.as_deref().unwrap_or("tune");
            sample::asked(&world, half, list, *show && half == "tune")
        }
        Act::Score { half, show, asked: None } => {
            let half = half.as_deref().unwrap_or("held-out");
            sample::score(&world, half, *show && half == "tune")
        }
        Act::Gaps { show } => gaps::gaps(&world, *show),
        Act::Agree { show } => agree::agree(&world, *show),
        Act::Look { which, count, seed } => look::look(&world, *which, *count, seed),
        Act::Speed { pairs } => speed::speed(&world, *pairs),
        Act::Dump => look::dump(&world),
        Act::Read { files } => files.iter().try_for_each(|file| {
            for document in world.documents(file)? {
                print(&world, &document);
            }
            Ok(())
        }),
    }
}

/// The lexicon, the words of documents' parts, and where the test data is.
pub struct World {
    root: PathBuf,
    shared: PathBuf,
    readers: Readers,
    marks: Marks,
}

impl World {
    fn load(shared: &Path) -> Result<World, Box<dyn std::error::Error>> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut files = Vec::new();
        for folder in ["mandates", "countries"] {
            for entry in std::fs::read_dir(root.join("data").join(folder))? {
                let path = entry?.path();
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                files.push((format!("{folder}/{name}"), std::fs::read(&path)?));
            }
        }
        files.sort();
        let all = || files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
        let (lexicon, findings) = mandate_lexicon::lexicon(all());
        for finding in findings {
            eprintln!("{} {:?} {:?}", finding.code, finding.origin.map(|at| (at.file, at.row)), finding.args);
        }
        let (reference, _) = reference::load(all());
        let text = std::fs::read_to_string(root.join("data/mandates/reading.toml"))?;
        let marks = Marks::read(&text, "reading.toml").map_err(|fault| fault.code)?;
        Ok(World {
            root,
            shared: shared.to_owned(),
            readers: Readers::new(with_countries(lexicon, &reference)),
            marks,
        })
    }

    fn reader(&self, language: &str) -> Result<&Reader, String> {
        self.readers.of(language).ok_or_else(|| format!("no lexicon of {language}"))
    }

    fn documents(&self, file: &Path) -> Result<Vec<Document>, std::io::Error> {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = std::fs::read(file)?;
        Ok(self.read(&unpacked(&bytes), &name))
    }

    fn read(&self, bytes: &[u8], name: &str) -> Vec<Document> {
        read(bytes, name, &self.marks, &Limits::default())
    }

    fn shared(&self, file: &str) -> PathBuf {
        self.shared.join(file)
    }
}

/// The bytes of a file, unpacked where it is packed by gzip.
fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let mut inside = Vec::new();
    let mut decoder = flate2::read::GzDecoder::new(bytes);
    match std::io::Read::read_to_end(&mut decoder, &mut inside) {
        Ok(_) if bytes.starts_with(&[0x1f, 0x8b]) => inside,
        _ => bytes.to_vec(),
    }
}

fn print(world: &World, document: &Document) {
    let Ok(reader) = world.reader(&document.language) else { return };
    let begin = Instant::now();
    let all = reader.document(document);
    eprintln!("{:?} {} paragraphs in {:?}", document.symbol, all.len(), begin.elapsed());
    for one in &all {
        let paragraph = document.paragraphs.iter().find(|paragraph| paragraph.id == one.paragraph);
        println!("{} {}", paragraph.map_or("", |one| one.cite.as_str()), described(one));
    }
}

/// One line on what was understood of a paragraph.
fn described(one: &Understood) -> String {
    let acts: Vec<String> = one
        .acts
        .iter()
        .map(|act| {
            let modifiers: Vec<&str> = act.modifiers.iter().map(|one| one.code.as_str()).collect();
            format!("[{} = {} {}]", act.words, act.kind, modifiers.join("+"))
        })
        .collect();
    let asked: Vec<String> = one
        .requests
        .iter()
        .flat_map(|request| &request.actors)
        .map(|actor| format!("{}:{}", actor.role.as_str(), actor.actor))
        .collect();
    let rest: Vec<String> = one
        .requests
        .iter()
        .flat_map(|request| request.things.iter().chain(&request.qualifiers).chain(&request.subjects))
        .map(|tag| tag.code.clone())
        .collect();
    let due: Vec<String> = one
        .due
        .iter()
        .map(|due| {
            format!(
                "{} -> {:?} {:?} {}",
                due.words,
                due.date.map(|date| date.to_string()),
                due.organ,
                due.ground.as_str()
            )
        })
        .collect();
    let cited: Vec<String> = one
        .citations
        .iter()
        .map(|cited| {
            format!(
                "{}{}",
                cited.symbol.clone().or(cited.named.clone()).unwrap_or_default(),
                cited.paragraph.as_ref().map(|one| format!("#{one}")).unwrap_or_default()
            )
        })
        .collect();
    format!(
        "{} | {} | {} | {} | {}",
        acts.join(" "),
        asked.join(" "),
        due.join("; "),
        rest.join(" "),
        cited.join(" ")
    )
}
