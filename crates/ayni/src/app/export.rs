//! The register's tables as a Data Package: CSV or Parquet, with a descriptor.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use ayni_cube::{CubeError, RegisterWriter};
use ayni_formats::export::{About, Contents, CsvTable, Licence, descriptor};
use ayni_model::register::{Cell, RowSink, TABLES, TableForm};
use ayni_store::Store;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::folder::Beside;
use super::scratch::Scratch;
use super::{Kit, Refusal, kit, register};

/// In which form the tables are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A CSV file each.
    Csv,
    /// A Parquet file each.
    Parquet,
}

/// What to export.
pub struct Request<'a> {
    /// Where to.
    pub out: &'a Path,
    /// In which form.
    pub form: Form,
    /// Every version that has content, or only the newest of each activity.
    pub all_versions: bool,
    /// The licence under which it is given on: a name or an address.
    pub licence: Option<&'a str>,
    /// A page on the source.
    pub source: Option<&'a str>,
}

/// What was exported.
pub struct ExportReport {
    /// The folder.
    pub out: PathBuf,
    /// Its files.
    pub contents: Vec<Contents>,
}

/// The descriptor's name.
const DESCRIPTOR: &str = "datapackage.json";

/// Writes the tables and their descriptor into a folder, which is moved into place when whole.
pub async fn export(kit: &Kit, request: &Request<'_>) -> Result<ExportReport, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let target = Beside::begin(request.out, DESCRIPTOR, "export-occupied")?;
    let (contents, text) = write(kit, &store, target.path(), request).await?;
    store.close().await;
    target.write(DESCRIPTOR, &text)?;
    Ok(ExportReport { out: target.finish()?, contents })
}

/// Writes the tables into a folder; what they are, and the text of their descriptor.
async fn write(
    kit: &Kit,
    store: &Store,
    folder: &Path,
    request: &Request<'_>,
) -> Result<(Vec<Contents>, Vec<u8>), Refusal> {
    let wanted: BTreeSet<&str> = TABLES.iter().map(|form| form.name).collect();
    let (format, rows) = match request.form {
        Form::Csv => {
            let mut sink = CsvFiles::create(folder, &wanted)?;
            register::rows(store, &kit.register, &wanted, request.all_versions, &mut sink).await?;
            ("csv", sink.finish()?)
        }
        Form::Parquet => {
            let mut sink = Parquet(RegisterWriter::new(folder, &wanted).map_err(refuse)?);
            register::rows(store, &kit.register, &wanted, request.all_versions, &mut sink).await?;
            let files = sink.0.finish().map_err(refuse)?;
            ("parquet", files.into_iter().map(|file| file.rows).collect())
        }
    };
    let mut contents = Vec::with_capacity(TABLES.len());
    for (form, rows) in TABLES.iter().zip(rows) {
        let name = format!("{}.{format}", form.name);
        let path = folder.join(&name);
        let bytes = path.metadata().map_err(|error| Refusal::file(&path, &error))?.len();
        contents.push(Contents { form, format, bytes, sha256: kit::hash_file(&path)?, rows, path: name });
    }
    let name = store.node("name").await?.or(store.node("country").await?);
    let about = About {
        title: name.unwrap_or_else(|| "Ayni".to_owned()),
        as_of: match kit.day_set {
            true => kit.today.to_string(),
            false => store.as_of().await?.unwrap_or_else(|| kit.today.to_string()),
        },
        revision: store.revision().await?,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        all_versions: request.all_versions,
        licence: request.licence.map(|licence| match licence.contains("://") {
            true => Licence::Path(licence.to_owned()),
            false => Licence::Name(licence.to_owned()),
        }),
        source: request.source.map(str::to_owned),
    };
    let mut text = serde_json::to_vec_pretty(&descriptor(&about, &contents, &*kit.words))
        .map_err(|error| Refusal::Fault(error.to_string()))?;
    text.push(b'\n');
    Ok((contents, text))
}

/// Writes the whole package into one zip: the tables as CSV, and their descriptor.
pub async fn package(kit: &Kit, store: &Store) -> Result<Written, Refusal> {
    let scratch = Scratch::beside(&kit.register)?;
    let out = scratch.path();
    let request = Request { out, form: Form::Csv, all_versions: false, licence: None, source: None };
    let (contents, text) = write(kit, store, out, &request).await?;
    let path = out.join("package.zip");
    let target = path.clone();
    // Packing takes a processor for long; others do not wait for it.
    let packed = tokio::task::spawn_blocking(move || -> std::io::Result<()> {
        let mut zip = ZipWriter::new(BufWriter::new(File::create(&target)?));
        // The same tables make the same bytes: no moment, and what a large table needs whatever its size.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .large_file(true);
        zip.start_file(DESCRIPTOR, options)?;
        zip.write_all(&text)?;
        for table in &contents {
            zip.start_file(table.path.as_str(), options)?;
            let file = target.with_file_name(&table.path);
            std::io::copy(&mut File::open(&file)?, &mut zip)?;
            std::fs::remove_file(&file)?;
        }
        zip.finish()?.flush()
    });
    let packed = packed.await.map_err(|error| Refusal::Fault(format!("work beside: {error}")))?;
    packed.map_err(|error| Refusal::file(&path, &error))?;
    Ok(Written { path, _scratch: scratch })
}

/// A file that was written for somebody who asked; it is there as long as this is.
pub struct Written {
    path: PathBuf,
    _scratch: Scratch,
}

impl Written {
    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Writes one of the register's tables into a file of its own, of each activity its newest version.
pub async fn table(
    kit: &Kit,
    store: &Store,
    table: &'static TableForm,
    form: Form,
) -> Result<Written, Refusal> {
    let scratch = Scratch::beside(&kit.register)?;
    let wanted = BTreeSet::from([table.name]);
    let format = match form {
        Form::Csv => {
            let mut sink = CsvFiles::create(scratch.path(), &wanted)?;
            register::rows(store, &kit.register, &wanted, false, &mut sink).await?;
            sink.finish()?;
            "csv"
        }
        Form::Parquet => {
            let mut sink = Parquet(RegisterWriter::new(scratch.path(), &wanted).map_err(refuse)?);
            register::rows(store, &kit.register, &wanted, false, &mut sink).await?;
            sink.0.finish().map_err(refuse)?;
            "parquet"
        }
    };
    Ok(Written { path: scratch.path().join(format!("{}.{format}", table.name)), _scratch: scratch })
}

/// A cube's trouble as a refusal.
pub fn refuse(error: CubeError) -> Refusal {
    match error {
        CubeError::Io { file, source } => Refusal::file(&file, &source),
        other => Refusal::Fault(other.to_string()),
    }
}

/// The register's tables as Parquet files.
pub struct Parquet(pub RegisterWriter);

impl RowSink for Parquet {
    type Trouble = Refusal;

    fn row(&mut self, form: &'static TableForm, cells: Vec<Cell<'_>>) -> Result<(), Refusal> {
        self.0.row(form, cells).map_err(refuse)
    }
}

/// The register's tables as CSV files.
struct CsvFiles {
    tables: Vec<(&'static TableForm, PathBuf, CsvTable<BufWriter<File>>)>,
}

impl CsvFiles {
    fn create(folder: &Path, wanted: &BTreeSet<&str>) -> Result<CsvFiles, Refusal> {
        let tables = TABLES.iter().filter(|form| wanted.contains(form.name)).map(|form| {
            let path = folder.join(format!("{}.csv", form.name));
            let made = File::create(&path).and_then(|file| CsvTable::new(form, BufWriter::new(file)));
            let table = made.map_err(|error| Refusal::file(&path, &error))?;
            Ok((form, path, table))
        });
        Ok(CsvFiles { tables: tables.collect::<Result<_, Refusal>>()? })
    }

    /// Ends the files; gives their rows in the order of [`TABLES`].
    fn finish(self) -> Result<Vec<u64>, Refusal> {
        let ended = self.tables.into_iter().map(|(_, path, table)| {
            let ended = table.finish().and_then(|(mut file, rows)| file.flush().map(|()| rows));
            ended.map_err(|error| Refusal::file(&path, &error))
        });
        ended.collect()
    }
}

impl RowSink for CsvFiles {
    type Trouble = Refusal;

    fn row(&mut self, form: &'static TableForm, cells: Vec<Cell<'_>>) -> Result<(), Refusal> {
        match self.tables.iter_mut().find(|(own, _, _)| own.name == form.name) {
            Some((_, path, table)) => table.row(&cells).map_err(|error| Refusal::file(path, &error)),
            None => Ok(()),
        }
    }
}
