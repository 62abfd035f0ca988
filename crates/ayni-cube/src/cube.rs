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
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};

use crate::CubeError;
use crate::base::{Numbering, TABLES, empty_tables, table_name, to_table};
use crate::folder::failed;
use crate::ids::CountIds;
use crate::query::own_sql;
use crate::sum::SumChecked;
use crate::table::figure_row;

/// Rows that pass through a query at a time.
const BATCH: usize = 8_192;

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
        Cube::of_tables(batch, groups, &TABLES, options)
    }

    /// Over one of the tables only: the base rows (`None`) or those by one kind of share. Who rolls up many
    /// tables takes one after the other ([`ayni_model::measure::TableSpec::share`]), so that columns of
    /// one kind at a time are in memory.
    pub fn of_share(
        batch: &MeasureBatch,
        groups: &BTreeMap<String, PartnerGroups>,
        share: Option<ShareKind>,
        options: Options,
    ) -> Result<Cube, CubeError> {
        Cube::of_tables(batch, groups, &[share], options)
    }

    fn of_tables(
        batch: &MeasureBatch,
        groups: &BTreeMap<String, PartnerGroups>,
        tables: &[Option<ShareKind>],
        options: Options,
    ) -> Result<Cube, CubeError> {
        let context = context(options)?;
        let base = Numbering::default().rows(&batch.rows)?;
        for share in tables.iter().copied() {
            let columns = to_table(share, batch, &base, groups)?;
            let table = MemTable::try_new(columns.schema(), divided(&columns, options.partitions))?;
            context.register_table(table_name(share), Arc::new(table))?;
        }
        Ok(Cube { context })
    }

    /// Over the files that [`crate::BaseWriter`] wrote into a folder.
    pub async fn open(folder: &Path, options: Options) -> Result<Cube, CubeError> {
        let context = context(options)?;
        // The folder is a store of its own, so that no letter of its path is taken for a pattern.
        let store =
            LocalFileSystem::new_with_prefix(folder).map_err(|error| CubeError::Engine(Box::new(error)))?;
        let url = ObjectStoreUrl::parse("cube://base")?;
        context.register_object_store(url.as_ref(), Arc::new(store));
        for (share, columns) in TABLES.into_iter().zip(empty_tables()?) {
            let name = table_name(share);
            let schema = columns.schema();
            compare(&folder.join(format!("{name}.parquet")), &schema)?;
            let read = ParquetReadOptions::default().schema(&schema);
            context.register_parquet(name, format!("cube://base/{name}.parquet"), read).await?;
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

/// Sees that a file has the columns expected: the reader would take a missing one for nulls.
fn compare(path: &Path, schema: &SchemaRef) -> Result<(), CubeError> {
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
        Ok(())
    } else {
        Err(CubeError::foreign(path, "its columns are not those of measure rows"))
    }
}
