//! The rows of one upsert: checked, kept, and divided into passes.

use std::cmp::Ordering;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use arrow::array::{RecordBatch, UInt32Array};
use arrow::datatypes::SchemaRef;
use arrow::row::OwnedRow;
use datafusion::common::ScalarValue;
use datafusion::logical_expr::Expr;
use datafusion::prelude::{SessionContext, ident, lit};
use datafusion::sql::unparser::expr_to_sql;
use futures_util::StreamExt as _;

use crate::error::{Error, Result};
use crate::fold::taken;
use crate::lake::Lake;
use crate::rows::{Rows, conform, no_nulls};
use crate::snapshot::Snapshot;
use crate::spool::{Spool, Spooled};
use crate::write::{Division, OPEN_MAX, PARTITIONS_MAX};

use super::Upsert;
use super::order::Spans;
use super::repeats::Repeats;

/// Rows of one pass, unless a single partition has more.
const PASS_ROWS: u64 = 2_000_000;
/// Places that rows wait in, each for other partitions, so that a pass reads no other rows.
const BUCKETS_MAX: usize = 16;
/// Partitions that a commit names one by one; with more it names the whole table.
const NAMED_MAX: usize = 256;

/// The rows of an upsert.
pub(super) struct Batch {
    /// The table's columns.
    pub(super) schema: SchemaRef,
    /// Those of them that divide it.
    pub(super) partition_by: Vec<String>,
    /// How many rows there are.
    pub(super) rows: u64,
    /// The rows: those of one key are in one bucket, in their order.
    buckets: Vec<Spooled>,
    /// Which keys may stand in it more than once.
    pub(super) repeats: Arc<Repeats>,
    /// What the columns hold that tell which of two rows is the later.
    pub(super) spans: Spans,
    /// What each pass works on.
    pub(super) passes: Vec<Pass>,
    /// What the upsert reads of the table, for the check against other writers; `None` is all of it.
    pub(super) predicate: Option<String>,
}

/// A part of the rows that is worked on alone.
#[derive(Clone, Default)]
pub(super) struct Pass {
    /// Where its rows are.
    bucket: usize,
    /// Its bucket has rows of other passes.
    is_part: bool,
    /// Partitions that its rows lie in, if they are known.
    pub(super) partitions: usize,
    /// Holds for the pass's rows, and for all rows of the table that they can replace.
    pub(super) filter: Option<Expr>,
    /// Its rows may lie in more partitions than can be open at a time.
    pub(super) scattered: bool,
}

/// The rows of a batch that lie in one partition.
struct Share {
    values: Vec<ScalarValue>,
    rows: u64,
    bucket: usize,
}

impl Batch {
    pub(super) async fn collect(base: &Snapshot, mut rows: Rows, with: &Upsert) -> Result<Self> {
        let schema = base.schema();
        let lake = base.table().lake();
        let partition_by = base.partition_columns();
        // Only then do rows of one key never lie in two partitions.
        let divided =
            !partition_by.is_empty() && partition_by.iter().all(|it| with.keys.contains(it));
        let mut shares = match divided {
            true => Shares::new(Division::new(&schema, &partition_by)?),
            false => Shares::new(None),
        };
        let mut repeats = Repeats::new(&schema, &with.keys, lake)?;
        let mut spans = Spans::new(&schema, &with.order)?;
        let mut buckets = vec![Spool::new(Arc::clone(&schema), lake)];
        let mut first = 0;
        while let Some(batch) = rows.next().await {
            let batch = conform(&batch?, &schema, first)?;
            for key in &with.keys {
                let column = batch.column_by_name(key).expect("keys were checked to be columns");
                no_nulls(column, key, first)?;
            }
            if batch.num_rows() == 0 {
                continue;
            }
            repeats.add(&batch)?;
            spans.add(&batch)?;
            for (bucket, part) in shares.divide(&batch)? {
                if bucket == buckets.len() {
                    buckets.push(buckets[0].beside());
                }
                buckets[bucket].push(part).await?;
            }
            first += batch.num_rows() as u64;
        }
        let (passes, predicate) = match divided {
            true => passes(&partition_by, &shares),
            false => {
                let scattered = !partition_by.is_empty();
                (vec![Pass { scattered, ..Pass::default() }], None)
            }
        };
        let mut spooled = Vec::with_capacity(buckets.len());
        for bucket in buckets {
            spooled.push(bucket.finish().await?);
        }
        let repeats = Arc::new(repeats);
        let rows = first;
        let buckets = spooled;
        Ok(Self { schema, partition_by, rows, buckets, repeats, spans, passes, predicate })
    }

    /// The rows of a pass.
    pub(super) async fn rows(
        &self,
        session: &SessionContext,
        lake: &Lake,
        at: usize,
    ) -> Result<Spooled> {
        let pass = &self.passes[at];
        let bucket = &self.buckets[pass.bucket];
        let (true, Some(filter)) = (pass.is_part, &pass.filter) else { return Ok(bucket.clone()) };
        let mut spool = Spool::new(Arc::clone(&self.schema), lake);
        let part = session.read_table(bucket.provider()?)?.filter(filter.clone())?;
        let mut rows = part.execute_stream().await?;
        while let Some(batch) = rows.next().await {
            spool.push(conform(&batch?, &self.schema, 0)?).await?;
        }
        spool.finish().await
    }
}

/// The partitions of a batch, each with its bucket.
struct Shares {
    /// `None` if rows of one key may lie in two partitions: then all are in one bucket.
    division: Option<Division>,
    known: HashMap<OwnedRow, Share>,
}

impl Shares {
    fn new(division: Option<Division>) -> Self {
        Self { division, known: HashMap::new() }
    }

    /// The parts of some rows that lie in different buckets, each with its bucket.
    fn divide(&mut self, batch: &RecordBatch) -> Result<Vec<(usize, RecordBatch)>> {
        let Some(division) = &self.division else { return Ok(vec![(0, batch.clone())]) };
        let mut parts: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
        for portion in division.divide(batch)? {
            let number = self.known.len();
            let share = match self.known.entry(portion.partition.clone()) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(_) if number >= PARTITIONS_MAX => {
                    return Err(Error::TooManyPartitions { limit: PARTITIONS_MAX });
                }
                Entry::Vacant(new) => {
                    let values = division.values(batch, portion.first())?;
                    new.insert(Share { values, rows: 0, bucket: number % BUCKETS_MAX })
                }
            };
            share.rows += portion.count(batch) as u64;
            match portion.rows {
                Some(rows) => parts.entry(share.bucket).or_default().extend(rows),
                None => return Ok(vec![(share.bucket, batch.clone())]),
            }
        }
        let whole = parts.len() == 1;
        let parts = parts.into_iter().map(|(bucket, mut rows)| {
            if whole {
                return Ok((bucket, batch.clone()));
            }
            rows.sort_unstable();
            Ok((bucket, taken(batch, &UInt32Array::from(rows))?))
        });
        parts.collect()
    }
}

/// Passes of few partitions each, and what all of them read.
fn passes(columns: &[String], shares: &Shares) -> (Vec<Pass>, Option<String>) {
    let mut shares: Vec<&Share> = shares.known.values().collect();
    // In a fixed order, so that two runs do the same.
    shares.sort_by(|a, b| {
        let by_values = a.values.partial_cmp(&b.values).unwrap_or(Ordering::Equal);
        a.bucket.cmp(&b.bucket).then(by_values)
    });
    let mut groups: Vec<(u64, Vec<&Share>)> = Vec::new();
    for &share in &shares {
        match groups.last_mut() {
            Some((rows, group))
                if group[0].bucket == share.bucket
                    && group.len() < OPEN_MAX
                    && *rows + share.rows <= PASS_ROWS =>
            {
                *rows += share.rows;
                group.push(share);
            }
            _ => groups.push((share.rows, vec![share])),
        }
    }
    let alone = |bucket| groups.iter().filter(|(_, it)| it[0].bucket == bucket).count() == 1;
    let passes = groups.iter().map(|(_, group)| Pass {
        bucket: group[0].bucket,
        is_part: !alone(group[0].bucket),
        partitions: group.len(),
        filter: any_of(columns, group.iter().copied()),
        scattered: false,
    });
    let predicate = match shares.len() {
        1..=NAMED_MAX => any_of(columns, shares.iter().copied())
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
