//! The cube: the base rows and share tables, ready to be rolled up.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use ayni_model::measure::{FigureTable, MeasureBatch, PartnerGroups, ShareKind, TableSpec};
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::datatypes::{DataType, SchemaRef};
use datafusion::datasource::MemTable;
use datafusion::execution::disk_manager::{DiskManagerBuilder, DiskManagerMode};
use datafusion::execution::object_store::ObjectStoreUrl;
use datafusion::execution::runtime_env::RuntimeEnvBuilder;
use datafusion::logical_expr::AggregateUDF;
use datafusion::object_store::local::LocalFileSystem;
use datafusion::parquet::arrow::arrow_reader::{ArrowReaderMetadata, ArrowReaderOptions};
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext, ident};

use crate::CubeError;
use crate::base::{Numbering, TABLES, empty_tables, table_name, to_table};
use crate::folder::failed;
use crate::ids::CountIds;
use crate::query::own_sql;
use crate::rows::TRACED_ONLY;
use crate::sum::SumChecked;
use crate::table::figure_row;

/// Rows that pass through a query at a time.
const BATCH: usize = 8_192;

/// How many rows of one file are held in memory while tables are made from them, at some 400 bytes each.
/// The files of more are read again for each table. Few in this crate's own tests, so that both are tried.
const HELD: u64 = if cfg!(test) { 8 } else { 2_000_000 };

/// What a query may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// How many parts a query is divided into: at most so many threads work on it. The figures do
    /// not depend on it.
    pub partitions: usize,
    /// The most bytes that a query may hold; beyond, it ends with [`CubeError::Memory`]. Nothing
    /// is moved to disk instead.
    pub memory: usize,
}

impl Default for Options {
    /// One thread and 1 GiB.
    fn default() -> Options {
        Options { partitions: 1, memory: 1 << 30 }
    }
}

/// Measure rows ready to be rolled up.
///
/// Its queries run as tasks of the Tokio runtime that calls them.
#[derive(Clone)]
pub struct Cube {
    pub(crate) context: SessionContext,
}

impl std::fmt::Debug for Cube {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cube").finish_non_exhaustive()
    }
}

impl Cube {
    /// Over rows in memory. `groups` gives the region and other groups of each country.
    pub fn of_batch(
        batch: &MeasureBatch,
        groups: &BTreeMap<String, PartnerGroups>,
        options: Options,
    ) -> Result<Cube, CubeError> {
        let context = context(options)?;
        let base = Numbering::default().rows(&batch.rows)?;
        for share in TABLES {
            let columns = to_table(share, batch, &base, groups)?;
            let table = MemTable::try_new(columns.schema(), divided(&columns, options.partitions))?;
            context.register_table(table_name(share), Arc::new(table))?;
        }
        Ok(Cube { context })
    }

    /// Over the files that [`crate::BaseWriter`] wrote into a folder.
    pub async fn open(folder: &Path, options: Options) -> Result<Cube, CubeError> {
        Ok(Cube { context: opened(folder, &TABLES, options).await?.0 })
    }

    /// Over one of these files only: the base rows (`None`) or those by one kind of share. Who rolls up many
    /// tables takes one file after the other ([`ayni_model::measure::TableSpec::share`]): its columns are
    /// read once and held in memory, unless there are too many rows of them. Nothing can be traced here.
    pub async fn open_share(
        folder: &Path,
        share: Option<ShareKind>,
        options: Options,
    ) -> Result<Cube, CubeError> {
        let (context, rows) = opened(folder, &[share], options).await?;
        if rows <= HELD {
            let name = table_name(share);
            let frame = context.table(name).await?;
            let fields = frame.schema().fields().iter().map(|field| field.name().clone());
            let wanted: Vec<_> = fields.filter(|name| !TRACED_ONLY.contains(&&**name)).map(ident).collect();
            let frame = frame.select(wanted)?;
            let schema = Arc::clone(frame.schema().inner());
            let table = MemTable::try_new(schema, frame.collect_partitioned().await?)?;
            context.deregister_table(name)?;
            context.register_table(name, Arc::new(table))?;
        }
        Ok(Cube { context })
    }

    /// A table, its rows in the order of their keys (by code points).
    pub async fn roll_up(&self, spec: &TableSpec) -> Result<FigureTable, CubeError> {
        let frame = self.context.sql(&own_sql(spec)?).await?;
        let mut rows = Vec::new();
        for columns in frame.collect().await? {
            for at in 0..columns.num_rows() {
                rows.push(figure_row(spec, &columns, at)?);
            }
        }
        // Without dimensions SQL gives a row even where there is nothing to add.
        rows.retain(|row| row.measures > 0);
        rows.sort_by(|one, other| one.key.cmp(&other.key));
        Ok(FigureTable { spec: spec.clone(), rows })
    }
}

/// Some of the files of a folder as tables, and how many rows they have.
async fn opened(
    folder: &Path,
    tables: &[Option<ShareKind>],
    options: Options,
) -> Result<(SessionContext, u64), CubeError> {
    let context = context(options)?;
    // The folder is a store of its own, so that no letter of its path is taken for a pattern.
    let store =
        LocalFileSystem::new_with_prefix(folder).map_err(|error| CubeError::Engine(Box::new(error)))?;
    let url = ObjectStoreUrl::parse("cube://base")?;
    context.register_object_store(url.as_ref(), Arc::new(store));
    let mut rows = 0;
    for (share, columns) in TABLES.into_iter().zip(empty_tables()?) {
        if !tables.contains(&share) {
            continue;
        }
        let name = table_name(share);
        let schema = columns.schema();
        rows += compare(&folder.join(format!("{name}.parquet")), &schema)?;
        let read = ParquetReadOptions::default().schema(&schema);
        context.register_parquet(name, format!("cube://base/{name}.parquet"), read).await?;
    }
    Ok((context, rows))
}

fn context(options: Options) -> Result<SessionContext, CubeError> {
    let config = SessionConfig::new()
        .with_target_partitions(options.partitions.max(1))
        .with_batch_size(BATCH)
        .with_collect_statistics(false);
    let disk = DiskManagerBuilder::default().with_mode(DiskManagerMode::Disabled);
    let runtime = RuntimeEnvBuilder::new()
        .with_memory_limit(options.memory, 1.0)
        .with_disk_manager_builder(disk)
        .build_arc()?;
    let context = SessionContext::new_with_config_rt(config, runtime);
    context.register_udaf(AggregateUDF::new_from_impl(SumChecked::new()));
    context.register_udaf(AggregateUDF::new_from_impl(CountIds::new()));
    Ok(context)
}

/// Columns divided into parts of about the same number of rows, each in batches.
fn divided(columns: &RecordBatch, partitions: usize) -> Vec<Vec<RecordBatch>> {
    let rows = columns.num_rows();
    let part = rows.div_ceil(partitions.max(1)).max(1);
    let batches = |from: usize| {
        let to = rows.min(from + part);
        (from..to).step_by(BATCH).map(|at| columns.slice(at, BATCH.min(to - at))).collect()
    };
    if rows == 0 { vec![Vec::new()] } else { (0..rows).step_by(part).map(batches).collect() }
}

/// Sees that a file has the columns expected: the reader would take a missing one for nulls. Gives the
/// number of its rows.
fn compare(path: &Path, schema: &SchemaRef) -> Result<u64, CubeError> {
    let file = File::open(path).map_err(|source| CubeError::io(path, source))?;
    let options = ArrowReaderOptions::new().with_skip_arrow_metadata(true);
    let metadata = ArrowReaderMetadata::load(&file, options).map_err(|error| failed(path, error))?;
    let found = metadata.schema().fields().iter().map(|field| {
        let text = field.data_type() == &DataType::Utf8;
        let found = if text { DataType::Utf8View } else { field.data_type().clone() };
        (field.name().as_str(), found)
    });
    let expected = schema.fields().iter().map(|field| (field.name().as_str(), field.data_type().clone()));
    if found.eq(expected) {
        Ok(u64::try_from(metadata.metadata().file_metadata().num_rows()).unwrap_or(0))
    } else {
        Err(CubeError::foreign(path, "its columns are not those of measure rows"))
    }
}
