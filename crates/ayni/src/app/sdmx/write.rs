//! The data set of a measurement's folder, and from an observation back to its rows.

use std::path::{Path, PathBuf};

use ayni_core::report::{Author, Manifest};
use ayni_core::sdmx::{self, Mark, Observation, Rolled, Source};
use ayni_cube::{Cube, Options, TraceRow};
use ayni_formats::sdmx::{DataSyntax, write_data};
use ayni_model::document::Speak;
use ayni_model::edition::Framework;
use ayni_model::finding::Arg;
use ayni_model::method::Method;
use ayni_model::sdmx::{DataSet, Reference};
use ayni_model::submission::Statement;
use ayni_model::{Finding, Text};

use super::super::submit::{self, read_back, same};
use super::super::{Kit, Refusal, kit, package, trace as traces};
use super::{header, path};

/// What to write.
pub struct Request<'a> {
    /// A folder made by `ayni measure`, or one of indicator 17.3.1.
    pub folder: &'a Path,
    /// The statement whose groups are reported, and whose decisions withhold items.
    pub statement: Option<&'a Path>,
    /// The syntax.
    pub syntax: DataSyntax,
    /// The file to write.
    pub out: &'a Path,
    /// How many threads may work.
    pub threads: usize,
}

/// What was written.
pub struct Written {
    /// The file.
    pub out: PathBuf,
    /// The dataflow.
    pub flow: Reference,
    /// How many observations.
    pub count: u64,
    /// How many of them are withheld by decision.
    pub withheld: u64,
    /// How many are hidden as guards.
    pub guards: u64,
    /// What a reader should know.
    pub findings: Vec<Finding>,
    /// The reference metadata beside it, where there are any.
    pub metadata: Option<PathBuf>,
}

/// Everything that a folder's observations are made from.
struct Folder {
    manifest: Manifest,
    framework: Framework,
    method: Method,
    statement: Statement,
}

impl Folder {
    fn read(kit: &Kit, folder: &Path, statement: Option<&Path>) -> Result<Folder, Refusal> {
        let manifest = read_back(folder)?.manifest;
        let (framework, bytes) = kit.framework(&manifest.framework.id)?;
        same(&bytes, &manifest.framework, "submit-edition-changed")?;
        let (method, bytes) = kit.method(&manifest.method.id)?;
        let beside = kit::method_files(&method) == manifest.method_files;
        same(if beside { &bytes } else { &[] }, &manifest.method, "submit-method-changed")?;
        let statement = match statement {
            Some(path) => submit::read_statement(kit, path, &framework)?,
            None => Statement::default(),
        };
        Ok(Folder { manifest, framework, method, statement })
    }

    fn source(&self) -> Source<'_> {
        Source {
            country: &self.manifest.country,
            currency: self.manifest.currency.as_deref(),
            framework: &self.framework,
            method: &self.method,
            author: match &self.manifest.author {
                Author::CountryNode => None,
                Author::Other(name) => Some(name),
            },
            groups: self.statement.groups.as_deref(),
            withhold: &self.statement.withhold,
        }
    }
}

async fn cube(folder: &Path, threads: usize) -> Result<Cube, Refusal> {
    let options = Options { partitions: threads.max(1), ..Options::default() };
    Cube::open(&folder.join("base"), options).await.map_err(traces::refuse)
}

async fn observed(read: &Folder, cube: &Cube) -> Result<Vec<Observation>, Refusal> {
    let mut rolled = Vec::new();
    for slice in sdmx::slices() {
        let table = cube.roll_up(&slice.spec()).await.map_err(traces::refuse)?;
        rolled.push(Rolled { slice, table });
    }
    Ok(sdmx::observations(&read.source(), &rolled))
}

/// The edition and the data set of a folder.
pub(super) async fn of_folder(kit: &Kit, folder: &Path) -> Result<(Framework, DataSet), Refusal> {
    let read = Folder::read(kit, folder, None)?;
    let observations = observed(&read, &cube(folder, 1).await?).await?;
    let data = sdmx::data_set(&read.source(), &observations, &|phrase| kit.words.say(phrase));
    Ok((read.framework, data))
}

/// Writes the data set of a measurement.
pub async fn write(kit: &Kit, request: &Request<'_>) -> Result<Written, Refusal> {
    let read = Folder::read(kit, request.folder, request.statement)?;
    let cube = cube(request.folder, request.threads).await?;
    let observations = observed(&read, &cube).await?;
    if observations.is_empty() {
        return Err(Refusal::refused("sdmx-no-figures", [("path", path(request.folder))]));
    }
    let data = sdmx::data_set(&read.source(), &observations, &|phrase| kit.words.say(phrase));
    let own = super::own(kit, &read.framework, Some(&data));
    let Some(structure) = own.structures.first() else {
        return Err(Refusal::Fault("no structure of our own".to_owned()));
    };
    let country = read.manifest.country.as_str();
    let name = kit.reference.countries.get(country).map(|one| one.names.clone()).unwrap_or_default();
    let id = format!("{}_{country}", sdmx::FLOW);
    let header = header(&id, country, name, &read.manifest.as_of.last_day().to_string());
    let mut bytes = Vec::new();
    write_data(&mut bytes, &data, structure, request.syntax, &header).map_err(super::refuse)?;
    package::write_beside(request.out, &bytes)?;
    let marked = |mark: Mark| observations.iter().filter(|one| one.mark == mark).count() as u64;
    tracing::info!(count = data.rows, syntax = request.syntax.name(), "data set written");
    Ok(Written {
        out: request.out.to_owned(),
        flow: data.flow,
        count: data.rows as u64,
        withheld: marked(Mark::Withheld),
        guards: marked(Mark::Guard),
        findings: Vec::new(),
        metadata: None,
    })
}

/// The rows behind an observation.
pub struct Traced {
    /// Its key.
    pub key: String,
    /// The base rows.
    pub rows: Vec<TraceRow>,
}

/// Follows an observation back to the rows of the measurement that it was made from.
pub async fn trace(kit: &Kit, folder: &Path, key: &str) -> Result<Traced, Refusal> {
    let read = Folder::read(kit, folder, None)?;
    let cube = cube(folder, 1).await?;
    let observations = observed(&read, &cube).await?;
    let Some(found) = observations.iter().find(|one| one.key.join(".") == key) else {
        return Err(Refusal::usage("sdmx-no-key", [("key", Arg::Text(key.to_owned()))]));
    };
    let (slice, row) = &found.behind;
    let rows = cube.trace(&slice.spec(), row).await.map_err(traces::refuse)?;
    Ok(Traced { key: key.to_owned(), rows })
}

/// A name in one language, for a text that has to be one.
pub(super) fn named(text: &Text, language: &str) -> String {
    text.best(language).map(|(text, _)| text.to_owned()).unwrap_or_default()
}
