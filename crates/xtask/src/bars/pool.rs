//! What is ranked: the projects of a published list as practices, and the example records.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ayni_core::exchange::entry::{Known, entry};
use ayni_core::exchange::find::Entry;
use ayni_model::exchange::{Kinds, Record, Side};
use ayni_model::reference::Reference;
use ayni_model::{Day, Text};

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

/// A project of the list.
pub(super) struct Project {
    /// As it is searched.
    pub entry: Entry,
    /// Who provides.
    pub providers: BTreeSet<String>,
    /// Its name and how its description begins, folded: two rows with the same are one project.
    pub same: [String; 2],
}

/// The newest version of the list of South-South projects; `None` where it is not at hand.
pub(super) fn projects(folder: &Path, reference: &Reference) -> Fallible<Option<Vec<Project>>> {
    let path = folder.join("activities/undp-ssc-projects/data-2023-06-21-74593cd.csv");
    if !path.is_file() {
        println!("the list is not at hand: {}", path.display());
        return Ok(None);
    }
    let text = std::fs::read_to_string(path)?;
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let mut projects = Vec::new();
    for row in reader.deserialize::<BTreeMap<String, String>>() {
        let row = row?;
        let cell = |name: &str| row.get(name).map_or("", |cell| cell.trim());
        let countries = |name: &str| -> BTreeSet<String> {
            let codes = cell(name).split([',', ';']).map(|code| code.trim().to_ascii_uppercase());
            codes.filter(|code| reference.countries.contains_key(code)).collect()
        };
        let number = cell("Number");
        let mut entry =
            Entry::new(&format!("undp:{number}"), "practice", Side::Gives, &format!("undp:{number}"));
        entry.title = Text::of("en", cell("Project Name"));
        for column in ["Description", "Thematic Areas", "Sub-thematic areas"] {
            entry.texts.push(Text::of("en", cell(column)));
        }
        for column in ["Primary SDG Contribution", "Secondary SDG Contribution"] {
            let goals = cell(column).split(',').filter_map(|goal| goal.trim().strip_prefix("SDG"));
            entry.goals.extend(
                goals.filter(|goal| goal.parse::<u8>().is_ok_and(|goal| goal <= 17)).map(str::to_owned),
            );
        }
        entry.places = countries("Host/Recipient Country/ies").into_iter().collect();
        let begin =
            |text: &str| text.to_lowercase().split_whitespace().take(20).collect::<Vec<_>>().join(" ");
        projects.push(Project {
            providers: countries("Provider Country/ies"),
            same: [begin(cell("Project Name")), begin(cell("Description"))],
            entry,
        });
    }
    Ok(Some(projects))
}

/// The records of files of the example.
pub(super) fn records(files: &[&str], today: Day) -> Fallible<BTreeMap<String, Entry>> {
    #[derive(serde::Deserialize)]
    struct File {
        records: Vec<Record>,
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let kinds: Kinds = toml::from_str(&std::fs::read_to_string(root.join("data/exchange/kinds.toml"))?)?;
    let mut all = BTreeMap::new();
    for file in files {
        let file: File = toml::from_str(&std::fs::read_to_string(root.join(file))?)?;
        for record in file.records {
            // What nobody is shown is not found.
            if let Some(entry) = entry(&record, &kinds, &Known::default(), today) {
                all.insert(record.id.clone(), Entry { id: record.id.clone(), ..entry });
            }
        }
    }
    Ok(all)
}
