//! How well the exchange searches, matches and assigns: the table of `docs/methods/exchange-search.md`, made anew.
//!
//! Each bar is one file here. The corpora are no part of the repository: a bar whose corpus is not at hand says so.

mod assignment;
mod drawn;
mod needs;
mod pool;
mod provider;
mod recall;
mod speed;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ayni_core::exchange::find::Vocabulary;
use ayni_meaning::MeaningModel;

use crate::Outcome;

/// Recomputes the table of how well the exchange searches, matches and assigns.
#[derive(clap::Args)]
pub struct Args {
    /// The folder with the corpora, the one that holds `documents/` and `activities/`.
    #[arg(long)]
    from: PathBuf,
    /// Only these bars, by name: `recall`, `provider`, `needs`, `assignment`, `speed`.
    #[arg(long)]
    only: Vec<String>,
    /// Look at the other half, by which weights were chosen, and not at the one that is reported.
    #[arg(long)]
    tune: bool,
    /// Records of the bar `speed`.
    #[arg(long, default_value_t = 100_000)]
    records: u32,
    /// The address of an empty PostgreSQL database for the bar `speed`, which is measured on SQLite in any case.
    #[arg(long)]
    postgres: Option<String>,
    /// The folder of a model of meaning, to measure the bars `recall` and `speed` with it, too.
    #[arg(long)]
    model: Option<PathBuf>,
}

type Bar = fn(&Args, &Vocabulary) -> Outcome;

const BARS: &[(&str, Bar)] = &[
    ("recall", recall::run),
    ("provider", provider::run),
    ("needs", needs::run),
    ("assignment", assignment::run),
    ("speed", speed::run),
];

/// Runs the command.
pub fn run(args: &Args) -> Outcome {
    let vocabulary = vocabulary()?;
    for (name, bar) in BARS {
        if args.only.is_empty() || args.only.iter().any(|only| only == name) {
            println!("\n## {name}\n");
            bar(args, &vocabulary)?;
        }
    }
    Ok(())
}

/// What names and words mean, by the sets under `data/`.
fn vocabulary() -> Result<Vocabulary, Box<dyn std::error::Error>> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let mut files = Vec::new();
    collect(&data, &data, &mut files)?;
    files.sort();
    let files = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    let (reference, findings) = ayni_formats::reference::load(files);
    if let Some(finding) = findings.first() {
        return Err(format!("{finding:?}").into());
    }
    Ok(Vocabulary::new(Arc::new(reference)))
}

/// The model of meaning that was named, where one was.
fn model(args: &Args) -> Result<Option<MeaningModel>, Box<dyn std::error::Error>> {
    let Some(folder) = &args.model else { return Ok(None) };
    let tokenizer = std::fs::read(folder.join("tokenizer.json"))?;
    let rows = std::io::BufReader::new(std::fs::File::open(folder.join("model.safetensors"))?);
    Ok(Some(MeaningModel::read(rows, &tokenizer).map_err(|bad| format!("{bad:?}"))?))
}

/// A file under `data/`.
fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data").join(name)
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, Vec<u8>)>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|end| end == "csv" || end == "toml") {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push((name, std::fs::read(&path)?));
        }
    }
    Ok(())
}

/// A share in thousandths as a decimal, `0.873`.
fn thousandths(part: usize, of: usize) -> String {
    let share = part * 1_000 / of.max(1);
    format!("{}.{:03}", share / 1_000, share % 1_000)
}

#[cfg(test)]
mod tests;
