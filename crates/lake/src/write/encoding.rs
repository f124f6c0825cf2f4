//! How the columns of a Parquet file are encoded.

use std::collections::{HashMap, HashSet};

use arrow::array::{Array, AsArray as _, RecordBatch};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Int64Type, SchemaRef};
use deltalake_core::operations::get_num_idx_cols_and_stats_columns;
use parquet::basic::{Compression, Encoding, ZstdLevel};
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::schema::types::ColumnPath;

use crate::snapshot::Snapshot;

const ROW_GROUP_ROWS: usize = 256 * 1024;
/// What an open file holds in memory at most: wide rows make shorter groups.
const ROW_GROUP_BYTES: usize = 32 << 20;
/// The part of the memory of all writes that this is at most.
const ROW_GROUP_SHARE: u64 = 24;
/// Distinct numbers of a row group, in bytes, up to which they are kept once: with more, looking each of them up costs
/// more than it saves.
const DICTIONARY_BYTES: usize = 256 << 10;
/// Rows by which it is told how many distinct numbers a column has, at least and at most.
const SAMPLE_ROWS: std::ops::RangeInclusive<usize> = 2048..=8192;

/// How Parquet files are written, of which the first rows may be known.
pub(crate) fn parquet(
    base: &Snapshot,
    schema: &SchemaRef,
    first: Option<&RecordBatch>,
) -> WriterProperties {
    let level = ZstdLevel::try_new(1).expect("1 is a level");
    let share = usize::try_from(base.table().lake().options().memory.0 / ROW_GROUP_SHARE);
    let mut properties = WriterProperties::builder()
        .set_compression(Compression::ZSTD(level))
        .set_max_row_group_row_count(Some(ROW_GROUP_ROWS))
        .set_max_row_group_bytes(Some(ROW_GROUP_BYTES.min(share.unwrap_or(usize::MAX)).max(1)));
    let config = base.loaded().table_config();
    let (_, kept) = get_num_idx_cols_and_stats_columns(Some(config), HashMap::new());
    for field in schema.fields() {
        let path = ColumnPath::from(field.name().clone());
        if let Some(width) = field.data_type().primitive_width() {
            let bytes = DICTIONARY_BYTES;
            properties = properties.set_column_dictionary_page_size_limit(path.clone(), bytes);
            if is_counted(field.data_type()) {
                // Neighbours are close to each other, or at least below a power of two.
                let encoding = Encoding::DELTA_BINARY_PACKED;
                properties = properties.set_column_encoding(path.clone(), encoding);
                let sample = first.and_then(|it| it.column_by_name(field.name()));
                if sample.is_some_and(|it| has_more(it, bytes / width)) {
                    properties = properties.set_column_dictionary_enabled(path.clone(), false);
                }
            }
        }
        // Columns of which the table keeps no figures get none in the files either: those are mostly long texts, and
        // comparing them costs more than compressing them.
        if kept.as_ref().is_some_and(|kept| !kept.contains(field.name())) {
            properties = properties.set_column_statistics_enabled(path, EnabledStatistics::None);
        }
    }
    properties.build()
}

/// Whether values are whole numbers, days or moments.
fn is_counted(data_type: &DataType) -> bool {
    matches!(
        data_type,
        DataType::Int32 | DataType::Int64 | DataType::Date32 | DataType::Timestamp(..)
    )
}

/// Whether a column seems to have more than `most` distinct numbers, by as many as its first rows have: of `n` rows of
/// one of `D` numbers each, all of them as likely, about `D (1 - e^(-n/D))` differ.
fn has_more(column: &dyn Array, most: usize) -> bool {
    let rows = column.len().min(*SAMPLE_ROWS.end());
    if rows < *SAMPLE_ROWS.start() {
        return false;
    }
    let Ok(numbers) = cast(&column.slice(0, rows), &DataType::Int64) else { return false };
    let numbers = numbers.as_primitive::<Int64Type>();
    let distinct: HashSet<i64> = numbers.iter().flatten().collect();
    let most = most as f64;
    distinct.len() as f64 > most * (1.0 - (-(rows as f64) / most).exp())
}

#[cfg(test)]
mod tests {
    use arrow::array::{Date32Array, Int64Array};
    use base::{Random, SeededRandom};

    use super::*;

    #[test]
    fn a_column_of_more_numbers_than_a_dictionary_holds_is_told_by_its_first_rows() {
        let random: &dyn Random = &SeededRandom::new(3);
        let numbers = |count: u64, rows: i64| -> Int64Array {
            (0..rows).map(|_| Some(random.below(count).cast_signed())).collect()
        };
        let most = DICTIONARY_BYTES / 8;
        for rows in [2_048, 8_192, 100_000] {
            assert!(has_more(&Int64Array::from_iter_values(0..rows), most), "all differ");
            assert!(!has_more(&numbers(10_000, rows), most), "10,000 in {rows}");
            assert!(!has_more(&numbers(1, rows), most), "one in {rows}");
        }
        assert!(!has_more(&Int64Array::from_iter_values(0..2047), most), "too few tell nothing");
        assert!(!has_more(&Date32Array::from_iter_values((0..8192).map(|it| it % 400)), most));
    }
}
