//! Of the rows of each key of a batch the latest.
//!
//! Rows whose key stands in the batch once pass by. The others, of which [`Repeats`] tells, are put aside and compared
//! exactly.

use std::fmt;
use std::sync::Arc;

use arrow::array::{BooleanArray, RecordBatch};
use arrow::compute::not;
use arrow::datatypes::{Schema, SchemaRef};
use datafusion::execution::{SendableRecordBatchStream, TaskContext};
use datafusion::functions_aggregate::expr_fn::max;
use datafusion::logical_expr::{Expr, JoinType};
use datafusion::physical_plan::stream::RecordBatchStreamAdapter;
use datafusion::physical_plan::streaming::PartitionStream;
use datafusion::prelude::{DataFrame, SessionContext, ident};
use futures_util::{StreamExt as _, TryStreamExt as _};

use crate::error::{Error, Result};
use crate::fold::filtered;
use crate::lake::Lake;
use crate::rows::conform;
use crate::spool::{Spool, Spooled};

use super::Upsert;
use super::batch::Batch;
use super::order::{ORDER, Order, Spans};
use super::pass::of;
use super::repeats::Repeats;

/// The latest row of each key among rows.
pub(super) async fn latest(
    session: &SessionContext,
    lake: &Lake,
    rows: &Spooled,
    batch: &Batch,
    with: &Upsert,
) -> Result<Spooled> {
    let repeats = &batch.repeats;
    if !repeats.is_any() {
        return Ok(rows.clone());
    }
    let mut suspects = Suspects::new(&rows.schema(), &batch.spans, lake)?;
    let mut all = rows.stream();
    while let Some(part) = all.try_next().await? {
        suspects.take(&part, &repeats.of(&part)?).await?;
    }
    let suspects = suspects.finish().await?;
    if suspects.rows == 0 {
        return Ok(rows.clone());
    }
    let exact = exact(session, lake, &suspects, &rows.schema(), with).await?;
    let others = Others { rows: rows.clone(), repeats: Arc::clone(repeats), schema: rows.schema() };
    Ok(exact.and(Arc::new(others), rows.rows - suspects.rows))
}

/// The latest row of each key among rows that were put aside.
pub(super) async fn exact(
    session: &SessionContext,
    lake: &Lake,
    suspects: &Spooled,
    schema: &SchemaRef,
    with: &Upsert,
) -> Result<Spooled> {
    let all = session.read_table(suspects.provider()?)?;
    let keys = with.keys.iter().map(ident).collect();
    let top = all.clone().aggregate(keys, vec![max(ident(ORDER)).alias(ORDER)])?;
    let columns = with.keys.iter().map(String::as_str).chain([ORDER]);
    let suspected = suspects.schema();
    let fields = columns.map(|it| suspected.field_with_name(it).cloned());
    let fields = fields.collect::<Result<Vec<_>, _>>()?;
    let top = spooled(top, lake, &Arc::new(Schema::new(fields))).await?;
    let keys = top.rows;
    let top = session.read_table(top.provider()?)?;
    let mut on: Vec<Expr> = with.keys.iter().map(|key| of("b", key).eq(of("top", key))).collect();
    on.push(of("b", ORDER).eq(of("top", ORDER)));
    let latest = all.alias("b")?.join_on(top.alias("top")?, JoinType::LeftSemi, on)?;
    let columns = schema.fields().iter().map(|it| of("b", it.name()).alias(it.name()));
    let latest = spooled(latest.select(columns.collect::<Vec<_>>())?, lake, schema).await?;
    match latest.rows == keys {
        true => Ok(latest),
        false => {
            let what = "the latest of their keys";
            Err(Error::Miscounted { what, expected: keys, found: latest.rows })
        }
    }
}

/// What a plan gives.
async fn spooled(frame: DataFrame, lake: &Lake, schema: &SchemaRef) -> Result<Spooled> {
    let mut rows = frame.execute_stream().await?;
    let mut spool = Spool::new(Arc::clone(schema), lake);
    while let Some(batch) = rows.next().await {
        spool.push(conform(&batch?, schema, 0)?).await?;
    }
    spool.finish().await
}

/// Rows that have to be compared, each with its place in the order.
pub(super) struct Suspects {
    spool: Spool,
    order: Order,
    rows: u64,
}

impl Suspects {
    pub(super) fn new(schema: &SchemaRef, spans: &Spans, lake: &Lake) -> Result<Self> {
        let order = Order::new(schema, spans)?;
        Ok(Self { spool: Spool::new(order.schema(schema), lake), order, rows: 0 })
    }

    /// Puts the marked rows aside.
    pub(super) async fn take(&mut self, batch: &RecordBatch, marks: &BooleanArray) -> Result<()> {
        if marks.true_count() == 0 {
            return Ok(());
        }
        let part = filtered(batch, marks)?;
        let first = self.rows;
        self.rows += part.num_rows() as u64;
        self.spool.push(self.order.add(&part, first)?).await
    }

    pub(super) async fn finish(self) -> Result<Spooled> {
        self.spool.finish().await
    }
}

/// The rows that are not marked.
pub(super) fn others(batch: &RecordBatch, marks: &BooleanArray) -> Result<RecordBatch> {
    match marks.true_count() {
        0 => Ok(batch.clone()),
        _ => filtered(batch, &not(marks)?),
    }
}

/// Rows whose key stands once, told anew whenever they are read.
struct Others {
    rows: Spooled,
    repeats: Arc<Repeats>,
    schema: SchemaRef,
}

impl fmt::Debug for Others {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Others")
    }
}

impl PartitionStream for Others {
    fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    fn execute(&self, _: Arc<TaskContext>) -> SendableRecordBatchStream {
        let repeats = Arc::clone(&self.repeats);
        let rows = self.rows.stream().map(move |batch| {
            let batch = batch?;
            others(&batch, &repeats.of(&batch)?)
        });
        let rows = rows.map_err(Into::into);
        Box::pin(RecordBatchStreamAdapter::new(Arc::clone(&self.schema), rows))
    }
}
