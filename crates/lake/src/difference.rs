//! What differs between two versions of a table, net: however often a row changed in between.

use std::collections::HashSet;
use std::sync::Arc;

use arrow::array::{Array as _, ArrayRef, AsArray as _, RecordBatch, StructArray};
use arrow::buffer::NullBuffer;
use arrow::datatypes::{Field, Schema, SchemaRef};
use datafusion::common::{Column, ScalarValue};
use datafusion::functions_window::expr_fn::row_number;
use datafusion::logical_expr::{
    Expr, ExprFunctionExt as _, JoinType, Operator, binary_expr, cast, lit, not,
};
use datafusion::prelude::{DataFrame, SessionContext, ident};
use futures_util::stream::{self, BoxStream};
use futures_util::{StreamExt as _, TryStreamExt as _};

use crate::error::{Error, Result};
use crate::rows::conform;
use crate::session::Manner;
use crate::snapshot::{At, Snapshot};
use crate::table::Table;

/// Marks the rows of a side of the join that are there.
const THERE: &str = "__lake_there";
/// Tells equal rows of a table without keys apart.
const NUMBER: &str = "__lake_number";
const BEFORE: &str = "before";
const AFTER: &str = "after";

/// Some of the rows that differ. In each place one of the two is null if the row was not there.
#[derive(Clone, Debug)]
pub struct Differences {
    /// The rows before, with the columns of the later version.
    pub before: StructArray,
    /// The rows after.
    pub after: StructArray,
}

/// How two versions differ.
pub struct Difference {
    /// The later version; the next call goes on from it.
    pub to: u64,
    /// The columns of the rows: those of the later version.
    pub schema: SchemaRef,
    /// The rows in no order, in small batches.
    pub rows: BoxStream<'static, Result<Differences>>,
}

impl Table {
    /// What differs between version `from` and version `to`, or the newest.
    ///
    /// With `keys`, there is one entry for each key whose row was inserted, updated or deleted;
    /// without, rows that were added and rows that were removed, as often as they were. Only files
    /// that one of the two versions does not have are read, and rows that were only moved between
    /// files do not appear.
    ///
    /// # Errors
    /// [`Error::VersionMissing`]; [`Error::ColumnUnknown`] if a key is no column;
    /// [`Error::MemoryExhausted`] in the stream if neither side's rows fit into memory.
    pub async fn difference(
        &self,
        from: u64,
        to: Option<u64>,
        keys: &[String],
    ) -> Result<Difference> {
        let older = self.at(At::Version(from)).await?;
        let newer = self.at(to.map_or(At::Newest, At::Version)).await?;
        let (schema, to) = (newer.schema(), newer.version());
        if to < from {
            return Err(Error::VersionMissing { path: self.path().to_string(), version: from });
        }
        if let Some(column) = keys.iter().find(|it| schema.column_with_name(it).is_none()) {
            return Err(Error::ColumnUnknown { column: column.clone() });
        }
        let before = only(&older, &newer);
        let after = only(&newer, &older);
        if before.is_empty() && after.is_empty() {
            return Ok(Difference { to, schema, rows: stream::empty().boxed() });
        }
        older.check_files(&newer).await?;
        let session = self.lake().session(Manner::Frugal);
        let before = side(&session, &older, before, &schema, keys).await?;
        let after = side(&session, &newer, after, &schema, keys).await?;
        let frame = joined(before, after, &schema, keys)?;
        let limit = self.lake().options().memory;
        let rows = frame.execute_stream().await?.map_err(Error::from);
        let columns = Arc::clone(&schema);
        let rows = rows.and_then(move |batch| {
            let split = split(&batch, &columns);
            async move { split }
        });
        let rows = rows.map_err(move |error| error.with_limit(limit)).boxed();
        Ok(Difference { to, schema, rows })
    }
}

/// The files that one version has and the other has not.
fn only(of: &Snapshot, other: &Snapshot) -> Vec<String> {
    let known: HashSet<_> = other.paths().collect();
    of.paths().filter(|it| !known.contains(it)).map(|it| it.to_string()).collect()
}

/// The rows of some files with the columns of `schema`.
async fn side(
    session: &SessionContext,
    snapshot: &Snapshot,
    files: Vec<String>,
    schema: &Schema,
    keys: &[String],
) -> Result<DataFrame> {
    let known = snapshot.schema();
    let provider = snapshot.state().table_provider().with_file_paths(files).build().await?;
    let columns = schema.fields().iter().map(|field| match known.field_with_name(field.name()) {
        Ok(_) => Ok(cast(ident(field.name()), field.data_type().clone()).alias(field.name())),
        Err(_) => Ok(lit(ScalarValue::try_from(field.data_type())?).alias(field.name())),
    });
    let mut columns = columns.collect::<Result<Vec<_>>>()?;
    columns.push(lit(true).alias(THERE));
    let frame = session.read_table(Arc::new(provider))?.select(columns)?;
    if !keys.is_empty() {
        return Ok(frame);
    }
    let all = schema.fields().iter().map(|it| ident(it.name())).collect();
    let number = row_number().partition_by(all).build()?.alias(NUMBER);
    Ok(frame.window(vec![number])?)
}

/// The rows of both sides beside each other, without those that are the same.
fn joined(
    before: DataFrame,
    after: DataFrame,
    schema: &Schema,
    keys: &[String],
) -> Result<DataFrame> {
    let same = |column: &str| {
        binary_expr(of(BEFORE, column), Operator::IsNotDistinctFrom, of(AFTER, column))
    };
    let names = || schema.fields().iter().map(|it| it.name().as_str());
    let on: Vec<Expr> = match keys.is_empty() {
        true => names().chain([NUMBER]).map(same).collect(),
        false => keys.iter().map(|it| of(BEFORE, it).eq(of(AFTER, it))).collect(),
    };
    let both = before.alias(BEFORE)?.join_on(after.alias(AFTER)?, JoinType::Full, on)?;
    let there = |side| of(side, THERE).is_not_null();
    let equal = names().map(same).reduce(Expr::and).unwrap_or(lit(true));
    let changed = not(there(BEFORE).and(there(AFTER)).and(equal));
    let columns = [BEFORE, AFTER].into_iter().flat_map(|side| {
        let named = move |column: &str| of(side, column).alias(format!("{side}.{column}"));
        names().chain([THERE]).map(named)
    });
    Ok(both.filter(changed)?.select(columns.collect::<Vec<_>>())?)
}

/// The two rows of each place as structs.
fn split(batch: &RecordBatch, schema: &SchemaRef) -> Result<Differences> {
    let width = schema.fields().len();
    // Rows that are not there are null in columns that may not be.
    let nullable = schema.fields().iter().map(|it| it.as_ref().clone().with_nullable(true));
    let nullable: SchemaRef = Arc::new(Schema::new(nullable.collect::<Vec<Field>>()));
    let side = |first: usize| -> Result<StructArray> {
        let columns: Vec<ArrayRef> = batch.columns()[first..first + width].to_vec();
        let names = nullable.fields().iter().map(|it| it.name().clone());
        let named = names.zip(columns).map(|(name, column)| (name, column, true));
        let rows = conform(&RecordBatch::try_from_iter_with_nullable(named)?, &nullable, 0)?;
        let there = batch.column(first + width).as_boolean();
        let there = there.nulls().cloned().unwrap_or_else(|| NullBuffer::new_valid(there.len()));
        Ok(StructArray::try_new(nullable.fields().clone(), rows.columns().to_vec(), Some(there))?)
    };
    Ok(Differences { before: side(0)?, after: side(width + 1)? })
}

fn of(side: &str, column: &str) -> Expr {
    Expr::Column(Column::new(Some(side), column))
}
