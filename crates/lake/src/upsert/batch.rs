//! The rows of one upsert: checked, kept, and divided into passes.

use std::collections::HashMap;
use std::sync::Arc;

use arrow::array::{ArrayRef, RecordBatch, UInt64Array};
use arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use arrow::row::{OwnedRow, RowConverter, SortField};
use datafusion::common::ScalarValue;
use datafusion::logical_expr::Expr;
use datafusion::prelude::{ident, lit};
use datafusion::sql::unparser::expr_to_sql;
use futures_util::StreamExt as _;

use crate::error::{Error, Result};
use crate::rows::{Rows, conform, no_nulls};
use crate::snapshot::Snapshot;
use crate::spool::{Spool, Spooled};
use crate::write::{Division, OPEN_MAX, PARTITIONS_MAX};

use super::Upsert;

/// Says of two rows of one key which is the later: bytes that compare as the order does.
pub(super) const ORDER: &str = "__lake_order";
/// Rows of one pass, unless a single partition has more.
const PASS_ROWS: u64 = 2_000_000;
/// Partitions that a commit names one by one; with more it names the whole table.
const NAMED_MAX: usize = 256;

/// The rows of an upsert.
pub(super) struct Batch {
    /// The table's columns.
    pub(super) schema: SchemaRef,
    /// The rows, with [`ORDER`] behind the table's columns.
    pub(super) rows: Spooled,
    /// What each pass works on.
    pub(super) passes: Vec<Pass>,
    /// What the upsert reads of the table, for the check against other writers; `None` is all of it.
    pub(super) predicate: Option<String>,
}

/// A part of the rows that is worked on alone.
#[derive(Clone, Default)]
pub(super) struct Pass {
    /// Holds for the pass's rows, and for all rows of the table that they can replace.
    pub(super) filter: Option<Expr>,
    /// Its rows may lie in more partitions than can be open at a time.
    pub(super) scattered: bool,
}

/// The rows of a batch that lie in one partition.
struct Share {
    values: Vec<ScalarValue>,
    rows: u64,
}

impl Batch {
    pub(super) async fn collect(base: &Snapshot, mut rows: Rows, with: &Upsert) -> Result<Self> {
        let schema = base.schema();
        let partition_by = base.partition_columns();
        let division = Division::new(&schema, &partition_by)?;
        let order = Order::new(&schema, &with.order)?;
        let mut spool = Spool::new(order.schema(&schema), base.table().lake());
        let mut shares = HashMap::new();
        let mut first = 0;
        while let Some(batch) = rows.next().await {
            let batch = conform(&batch?, &schema, first)?;
            for key in &with.keys {
                let column = batch.column_by_name(key).expect("keys were checked to be columns");
                no_nulls(column, key, first)?;
            }
            if let Some(division) = &division {
                share(division, &batch, &mut shares)?;
            }
            spool.push(order.add(&batch, first)?).await?;
            first += batch.num_rows() as u64;
        }
        // Only then do rows of one key never lie in two partitions.
        let divided =
            !partition_by.is_empty() && partition_by.iter().all(|it| with.keys.contains(it));
        let (passes, predicate) = match divided {
            true => divide(&partition_by, shares.into_values().collect()),
            false => (vec![Pass { filter: None, scattered: !partition_by.is_empty() }], None),
        };
        Ok(Self { schema, rows: spool.finish().await?, passes, predicate })
    }
}

fn share(
    division: &Division,
    batch: &RecordBatch,
    shares: &mut HashMap<OwnedRow, Share>,
) -> Result<()> {
    for (partition, rows) in division.divide(batch)? {
        let count = rows.len() as u64;
        if let Some(share) = shares.get_mut(&partition) {
            share.rows += count;
            continue;
        }
        if shares.len() >= PARTITIONS_MAX {
            return Err(Error::TooManyPartitions { limit: PARTITIONS_MAX });
        }
        let values = division.values(batch, rows[0] as usize)?;
        shares.insert(partition, Share { values, rows: count });
    }
    Ok(())
}

/// Passes of few partitions each, and what all of them read.
fn divide(columns: &[String], mut shares: Vec<Share>) -> (Vec<Pass>, Option<String>) {
    // In a fixed order, so that two runs do the same.
    shares.sort_by(|a, b| a.values.partial_cmp(&b.values).unwrap_or(std::cmp::Ordering::Equal));
    let mut groups: Vec<(u64, Vec<&Share>)> = Vec::new();
    for share in &shares {
        match groups.last_mut() {
            Some((rows, group)) if group.len() < OPEN_MAX && *rows + share.rows <= PASS_ROWS => {
                *rows += share.rows;
                group.push(share);
            }
            _ => groups.push((share.rows, vec![share])),
        }
    }
    let passes = groups.iter().map(|(_, group)| Pass {
        filter: any_of(columns, group.iter().copied()),
        scattered: false,
    });
    let predicate = match shares.len() {
        1..=NAMED_MAX => any_of(columns, shares.iter())
            .and_then(|it| expr_to_sql(&it).ok())
            .map(|it| it.to_string()),
        _ => None,
    };
    (passes.collect(), predicate)
}

/// Holds for the rows of some partitions.
fn any_of<'a>(columns: &[String], shares: impl Iterator<Item = &'a Share>) -> Option<Expr> {
    let one = |share: &Share| {
        let equals = columns.iter().zip(&share.values).map(|(column, value)| {
            if value.is_null() {
                ident(column).is_null()
            } else {
                ident(column).eq(lit(value.clone()))
            }
        });
        equals.reduce(Expr::and)
    };
    shares.filter_map(one).reduce(Expr::or)
}

/// Gives every row its place in the order.
struct Order {
    columns: Vec<usize>,
    converter: RowConverter,
}

impl Order {
    fn new(schema: &SchemaRef, order: &[String]) -> Result<Self> {
        let columns = order.iter().map(|it| schema.index_of(it)).collect::<Result<Vec<_>, _>>()?;
        let fields = columns.iter().map(|&at| schema.field(at).data_type().clone());
        // The place in the batch comes last, so that no two rows are equal.
        let fields = fields.chain([DataType::UInt64]).map(SortField::new).collect();
        Ok(Self { converter: RowConverter::new(fields)?, columns })
    }

    fn schema(&self, schema: &Schema) -> SchemaRef {
        let order = Arc::new(Field::new(ORDER, DataType::Binary, false));
        Arc::new(Schema::new(schema.fields().iter().cloned().chain([order]).collect::<Vec<_>>()))
    }

    fn add(&self, batch: &RecordBatch, first: u64) -> Result<RecordBatch> {
        let place = UInt64Array::from_iter_values(first..first + batch.num_rows() as u64);
        let mut columns: Vec<ArrayRef> =
            self.columns.iter().map(|&at| Arc::clone(batch.column(at))).collect();
        columns.push(Arc::new(place));
        let order = self.converter.convert_columns(&columns)?.try_into_binary()?;
        let mut columns = batch.columns().to_vec();
        columns.push(Arc::new(order));
        Ok(RecordBatch::try_new(self.schema(&batch.schema()), columns)?)
    }
}
