//! SDMX: our own structure, data sets of a measurement and of indicator 17.3.1, checks and maps.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use ayni_core::sdmx::{self, Naming};
use ayni_formats::sdmx::{Header, MlVersion, Party, WriteFault};
use ayni_model::Text;
use ayni_model::document::{Phrase, Speak};
use ayni_model::edition::Framework;
use ayni_model::finding::Arg;
use ayni_model::sdmx::{Column, DataSet, Reference, Structures};
use ayni_words::{LANGUAGES, Words};

use super::{Kit, Refusal, package};

mod child;
mod foreign;
mod indicator;
mod write;

pub use child::{Errand, carry_out};
pub use foreign::{Foreign, check, map, suggest};
pub use indicator::indicator;
pub use write::{Request, Written, trace, write};

/// Our own structure by an edition, written as a message; its reference.
pub async fn structure(
    kit: &Kit,
    framework: &str,
    from: Option<&Path>,
    version: MlVersion,
    out: &Path,
) -> Result<Reference, Refusal> {
    let (framework, used) = match from {
        None => (kit.framework(framework)?.0, None),
        Some(folder) => {
            let (framework, data) = write::of_folder(kit, folder).await?;
            (framework, Some(data))
        }
    };
    let own = own(kit, &framework, used.as_ref());
    package::write_beside(out, &structure_bytes(&own, version, &kit.today.to_string())?)?;
    own.structures
        .first()
        .map(|one| one.reference.clone())
        .ok_or_else(|| Refusal::Fault("structure".to_owned()))
}

/// Our own structure with its names in all languages, and the areas and sectors that a data set uses.
fn own(kit: &Kit, framework: &Framework, used: Option<&DataSet>) -> Structures {
    let all: Vec<(&str, Words)> = LANGUAGES
        .iter()
        .map(|language| (*language, Words::new(&kit.catalogue, Arc::clone(&kit.reference), language)))
        .collect();
    let say = |phrase: &Phrase| {
        Text(all.iter().map(|(language, words)| ((*language).to_owned(), words.say(phrase))).collect())
    };
    let codes = |ids: &[&str]| -> BTreeSet<String> {
        let columns = ids.iter().filter_map(|id| used?.column(id));
        columns.flat_map(distinct).collect()
    };
    let naming = Naming { reference: &kit.reference, framework, say: &say };
    sdmx::structures(&naming, &codes(&["PROVIDER", "RECIPIENT"]), &codes(&["SECTOR"]))
}

fn distinct(column: &Column) -> Vec<String> {
    match column {
        Column::Coded { distinct, .. } => distinct.iter().map(ToString::to_string).collect(),
        Column::Plain(values) => values.iter().map(ToString::to_string).collect(),
    }
}

fn structure_bytes(structures: &Structures, version: MlVersion, day: &str) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let header = header(sdmx::STRUCTURE, sdmx::AGENCY, Text::default(), day);
    ayni_formats::sdmx::write_structures(&mut bytes, structures, version, &header).map_err(refuse)?;
    Ok(bytes)
}

/// The head of a message: it bears the day of what it was made from, never the clock's.
fn header(id: &str, sender: &str, name: Text, day: &str) -> Header {
    Header {
        id: id.to_owned(),
        prepared: day.to_owned(),
        sender: Party { id: sender.to_owned(), name },
        ..Header::default()
    }
}

fn refuse(fault: WriteFault) -> Refusal {
    match fault {
        WriteFault::Io(error) if error.kind() == std::io::ErrorKind::StorageFull => {
            Refusal::refused("app-disk-full", [])
        }
        other => Refusal::Fault(other.to_string()),
    }
}

fn path(path: &Path) -> Arg {
    Arg::Text(path.display().to_string())
}
