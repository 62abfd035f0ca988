//! Base rows and share tables as Parquet files in a folder, one to each.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use ayni_model::measure::{MeasureBatch, PartnerGroups};
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::compute::BatchCoalescer;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::errors::ParquetError;

use crate::CubeError;
use crate::base::{Numbering, TABLES, empty_tables, table_name, to_table};
use crate::settings::{BLOCK, writer_options};

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenFile {
    /// Its name in the folder.
    pub name: String,
    /// How many rows it has.
    pub rows: u64,
}

/// Writes a base into a folder, batch after batch: `rows.parquet`, `partners.parquet`,
/// `sectors.parquet`, `goals.parquet`, `places.parquet` and `markers.parquet`.
///
/// The bytes do not depend on how the rows were divided into batches. The files are whole only
/// after [`BaseWriter::finish`]; callers write into a folder that they rename afterwards.
#[derive(Debug)]
pub struct BaseWriter {
    groups: BTreeMap<String, PartnerGroups>,
    numbering: Numbering,
    tables: Vec<TableFile>,
}

impl BaseWriter {
    /// Creates the files; files of these names are overwritten. `groups` gives the region and other
    /// groups of each country.
    pub fn new(folder: &Path, groups: &BTreeMap<String, PartnerGroups>) -> Result<BaseWriter, CubeError> {
        let numbering = Numbering::default();
        let empty = empty_tables()?;
        let tables = TABLES.into_iter().zip(&empty).map(|(share, columns)| {
            TableFile::create(folder, &format!("{}.parquet", table_name(share)), columns, &[])
        });
        let tables = tables.collect::<Result<Vec<_>, _>>()?;
        Ok(BaseWriter { groups: groups.clone(), numbering, tables })
    }

    /// Adds a batch. Its rows may stand in any order, but come after those of the batches before;
    /// its share lines belong to its own rows.
    pub fn add(&mut self, batch: &MeasureBatch) -> Result<(), CubeError> {
        let base = self.numbering.rows(&batch.rows)?;
        // One after the other, so that only one of them is in memory as columns.
        for (table, share) in self.tables.iter_mut().zip(TABLES) {
            table.add(to_table(share, batch, &base, &self.groups)?)?;
        }
        Ok(())
    }

    /// Ends the files.
    pub fn finish(self) -> Result<Vec<WrittenFile>, CubeError> {
        self.tables.into_iter().map(TableFile::finish).collect()
    }
}

/// Writes a base in one go.
pub fn write_base(
    folder: &Path,
    batch: &MeasureBatch,
    groups: &BTreeMap<String, PartnerGroups>,
) -> Result<Vec<WrittenFile>, CubeError> {
    let mut writer = BaseWriter::new(folder, groups)?;
    writer.add(batch)?;
    writer.finish()
}

/// One Parquet file in the making. Rows are gathered to full blocks, so that pages end at the
/// same rows however the rows came.
#[derive(Debug)]
pub(crate) struct TableFile {
    path: PathBuf,
    name: String,
    rows: u64,
    blocks: BatchCoalescer,
    writer: ArrowWriter<File>,
}

impl TableFile {
    /// Creates the file, with the columns of `like`.
    pub(crate) fn create(
        folder: &Path,
        name: &str,
        like: &RecordBatch,
        metadata: &[(&str, &str)],
    ) -> Result<TableFile, CubeError> {
        let path = folder.join(name);
        let file = File::create(&path).map_err(|source| CubeError::io(&path, source))?;
        let schema = like.schema();
        let options = writer_options(&schema, metadata)?;
        let writer = ArrowWriter::try_new_with_options(file, schema.clone(), options);
        Ok(TableFile {
            writer: writer.map_err(|error| failed(&path, error))?,
            path,
            name: name.to_owned(),
            rows: 0,
            blocks: BatchCoalescer::new(schema, BLOCK),
        })
    }

    /// Adds rows.
    pub(crate) fn add(&mut self, columns: RecordBatch) -> Result<(), CubeError> {
        self.rows += columns.num_rows() as u64;
        self.blocks.push_batch(columns)?;
        self.write_blocks()
    }

    fn write_blocks(&mut self) -> Result<(), CubeError> {
        while let Some(block) = self.blocks.next_completed_batch() {
            self.writer.write(&block).map_err(|error| failed(&self.path, error))?;
        }
        Ok(())
    }

    /// Ends the file.
    pub(crate) fn finish(mut self) -> Result<WrittenFile, CubeError> {
        self.blocks.finish_buffered_batch()?;
        self.write_blocks()?;
        self.writer.close().map_err(|error| failed(&self.path, error))?;
        Ok(WrittenFile { name: self.name, rows: self.rows })
    }
}

/// What the system says of a file, out of the error that the format wrapped around it.
pub(crate) fn failed(path: &Path, error: ParquetError) -> CubeError {
    match error {
        ParquetError::External(inner) => match inner.downcast::<io::Error>() {
            Ok(source) => CubeError::io(path, *source),
            Err(other) => CubeError::Engine(other),
        },
        other => CubeError::foreign(path, other.to_string()),
    }
}
