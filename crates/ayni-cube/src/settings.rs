//! How Parquet files are written: fixed, so that the same rows give the same bytes.

use datafusion::arrow::datatypes::{DataType, Schema};
use datafusion::parquet::arrow::arrow_writer::ArrowWriterOptions;
use datafusion::parquet::basic::{Compression, Encoding, ZstdLevel};
use datafusion::parquet::file::metadata::KeyValue;
use datafusion::parquet::file::properties::{EnabledStatistics, WriterProperties, WriterVersion};
use datafusion::parquet::schema::types::ColumnPath;

use crate::CubeError;

/// Rows handed to the writer at a time. Where pages end depends on it, so it is always filled.
/// Small in this crate's own tests, so that few rows make many blocks and row groups.
pub(crate) const BLOCK: usize = if cfg!(test) { 64 } else { 65_536 };

/// Rows in a row group, the unit that readers share among threads.
const ROW_GROUP: usize = 2 * BLOCK;

/// The writer's options for a schema. No name or version of a library stands in the file, and no
/// Arrow schema, which says nothing that the Parquet types do not.
pub(crate) fn writer_options(
    schema: &Schema,
    metadata: &[(&str, &str)],
) -> Result<ArrowWriterOptions, CubeError> {
    let pairs: Vec<KeyValue> =
        metadata.iter().map(|(key, value)| KeyValue::new((*key).to_owned(), (*value).to_owned())).collect();
    let mut properties = WriterProperties::builder()
        .set_writer_version(WriterVersion::PARQUET_1_0)
        .set_created_by("ayni".to_owned())
        .set_compression(Compression::ZSTD(ZstdLevel::try_new(1)?))
        .set_statistics_enabled(EnabledStatistics::Chunk)
        .set_max_row_group_row_count(Some(ROW_GROUP))
        .set_data_page_row_count_limit(BLOCK / 4)
        .set_write_batch_size(BLOCK / 8)
        .set_key_value_metadata((!pairs.is_empty()).then_some(pairs));
    for field in schema.fields() {
        // Row and activity numbers rise by small steps; a dictionary of them would hold them all.
        if field.data_type() == &DataType::UInt32 {
            let path = ColumnPath::from(field.name().as_str());
            properties = properties
                .set_column_dictionary_enabled(path.clone(), false)
                .set_column_encoding(path, Encoding::DELTA_BINARY_PACKED);
        }
    }
    Ok(ArrowWriterOptions::new().with_properties(properties.build()).with_skip_arrow_metadata(true))
}
