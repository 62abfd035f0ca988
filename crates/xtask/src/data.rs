//! Makes the reference data under `data/` from its sources.
//!
//! What a person keeps by hand (`set.toml`, units, markers, kinds of resource, the example country)
//! is not touched. What is derived is written anew, byte for byte the same from the same sources, so
//! that a difference in the repository is a difference in a source. Small inputs that no source
//! gives as a file stand under `kept/`, each line with its reason.

mod cldr;
mod countries;
mod crs;
mod currencies;
mod decimal;
mod rates;
mod sdg;
mod series;
mod souths;
mod table;
mod unbis;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::Outcome;

/// The seven languages that names are kept in, in code order.
const LANGUAGES: [&str; 7] = ["ar", "en", "es", "fr", "pt", "ru", "zh"];

/// Files made: path below `data/` to text.
type Files = BTreeMap<String, String>;

/// A failure in plain words.
type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

/// Makes the reference data under `data/` from its sources.
#[derive(clap::Args)]
pub struct Args {
    /// The folder with the sources, the one that holds `reference/`.
    #[arg(long)]
    from: PathBuf,
    /// A folder with the unpacked npm packages cldr-localenames-full, cldr-numbers-full and
    /// cldr-core: takes the names kept under `kept/` from them first.
    #[arg(long)]
    cldr: Option<PathBuf>,
}

/// Runs the command.
pub fn run(args: &Args) -> Outcome {
    if let Some(packages) = &args.cldr {
        for (name, text) in cldr::extract(packages)? {
            std::fs::write(kept_folder().join(name), text)?;
        }
    }
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    for (path, text) in generate(&args.from.join("reference"))? {
        let path = data.join(path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, text)?;
    }
    Ok(())
}

/// All derived files, from the folder of sources.
fn generate(sources: &Path) -> Fallible<Files> {
    let mut files = Files::new();
    countries::make(sources, &mut files)?;
    currencies::make(sources, &mut files)?;
    souths::make(sources, &mut files)?;
    sdg::make(sources, &mut files)?;
    crs::make(sources, &mut files)?;
    rates::make(sources, &mut files)?;
    series::make(sources, &mut files)?;
    unbis::make(sources, &mut files)?;
    Ok(files)
}

fn kept_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/data/kept")
}

#[cfg(test)]
mod tests;
