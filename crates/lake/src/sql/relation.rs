//! A table as one session sees it: with its mandatory filter, and without what is masked.
//!
//! The filter is in the plan three times over, each by other means: the view that a name leads to
//! has it; [`super::verify`] looks for it in the optimised plan; and [`Sealed`], the only way to
//! the rows, applies it by itself whatever it is asked for.

use std::collections::BTreeSet;
use std::sync::Arc;

use async_trait::async_trait;
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::catalog::{Session, TableProvider};
use datafusion::common::{Result as EngineResult, ScalarValue};
use datafusion::datasource::{MemTable, TableType, ViewTable, provider_as_source};
use datafusion::logical_expr::{
    Expr, LogicalPlanBuilder, Operator, TableProviderFilterPushDown, col, ident, lit,
};
use datafusion::physical_expr::expressions::{binary, col as physical_col, lit as physical_lit};
use datafusion::physical_plan::ExecutionPlan;
use datafusion::physical_plan::filter::FilterExec;
use datafusion::physical_plan::projection::ProjectionExec;

use super::error::Error;
use super::statement::RelationName;

/// Which rows of a table belong to whoever asks.
#[derive(Debug, Clone, PartialEq)]
pub enum Extent {
    /// All of them: the table is nobody else's.
    Whole,
    /// Those in which the column holds the value.
    Where {
        /// The column.
        column: String,
        /// The value; it is cast to the column's type.
        value: ScalarValue,
    },
}

/// A table that a session may read, and how much of it.
#[derive(Debug, Clone)]
pub struct Relation {
    name: RelationName,
    provider: Arc<dyn TableProvider>,
    extent: Extent,
    masked: BTreeSet<String>,
    hidden: BTreeSet<String>,
}

impl Relation {
    /// The `extent` of the table that `provider` reads, under a name. It has no default:
    /// whoever offers a table says whose it is.
    pub fn new(name: RelationName, provider: Arc<dyn TableProvider>, extent: Extent) -> Self {
        Self { name, provider, extent, masked: BTreeSet::new(), hidden: BTreeSet::new() }
    }

    /// Rows that are in memory, under a name; all of them are whoever asks's.
    ///
    /// # Errors
    /// [`Error::Engine`] if a batch has other columns than `schema`.
    pub fn of_rows(
        name: RelationName,
        schema: SchemaRef,
        rows: Vec<RecordBatch>,
    ) -> Result<Self, Error> {
        let table = MemTable::try_new(schema, vec![rows])?;
        Ok(Self::new(name, Arc::new(table), Extent::Whole))
    }

    /// Columns that are NULL for this session, such as those with personal data.
    #[must_use]
    pub fn mask(mut self, columns: impl IntoIterator<Item = String>) -> Self {
        self.masked.extend(columns);
        self
    }

    /// Columns that this session does not see at all.
    #[must_use]
    pub fn hide(mut self, columns: impl IntoIterator<Item = String>) -> Self {
        self.hidden.extend(columns);
        self
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &RelationName {
        &self.name
    }

    /// The view that the name leads to in the session with this key.
    pub(super) fn view(self, key: &SessionKey) -> Result<ViewTable, Error> {
        let inner = self.provider.schema();
        for column in self.masked.iter().chain(&self.hidden) {
            if inner.column_with_name(column).is_none() {
                return Err(self.unusable(format!("there is no column {column} to leave out")));
            }
        }
        let guard = self.guard(&inner)?;
        let sealed = Sealed::new(&self, guard.clone(), key.clone());
        let visible: Vec<Expr> = inner
            .fields()
            .iter()
            .filter(|field| !self.hidden.contains(field.name()))
            .map(|field| self.visible(field))
            .collect::<Result<_, _>>()?;
        let mut plan = LogicalPlanBuilder::scan(
            self.name.reference(),
            provider_as_source(Arc::new(sealed)),
            None,
        )?;
        if let Some(guard) = guard {
            plan = plan.filter(guard.expression())?;
        }
        Ok(ViewTable::new(plan.project(visible)?.build()?, None))
    }

    fn visible(&self, field: &Field) -> Result<Expr, Error> {
        if self.masked.contains(field.name()) {
            let null = ScalarValue::try_from(field.data_type())?;
            return Ok(lit(null).alias(field.name()));
        }
        Ok(ident(field.name()))
    }

    fn guard(&self, schema: &Schema) -> Result<Option<Guard>, Error> {
        let Extent::Where { column, value } = &self.extent else { return Ok(None) };
        let Some((_, field)) = schema.column_with_name(column) else {
            return Err(self.unusable(format!("there is no column {column} to filter by")));
        };
        if value.is_null() || self.masked.contains(column) {
            return Err(self.unusable(format!("{column} is not compared with a value")));
        }
        let cast = plain(field.data_type());
        let value = value
            .cast_to(&cast)
            .ok()
            .filter(|cast| {
                !cast.is_null() && cast.cast_to(&value.data_type()).ok().as_ref() == Some(value)
            })
            .ok_or_else(|| self.unusable(format!("{value} is no value of column {column}")))?;
        Ok(Some(Guard { column: column.clone(), value }))
    }

    fn unusable(&self, why: String) -> Error {
        Error::Relation { relation: self.name.to_string(), why }
    }
}

/// The type of a column's values, without the dictionary that may hold them.
#[expect(clippy::wildcard_enum_match_arm, reason = "all other types are those of their values")]
fn plain(data_type: &DataType) -> DataType {
    match data_type {
        DataType::Dictionary(_, values) => values.as_ref().clone(),
        other => other.clone(),
    }
}

/// Tells the tables of one session from those of all others.
#[derive(Debug, Clone)]
pub(super) struct SessionKey(Arc<()>);

impl SessionKey {
    pub(super) fn new() -> Self {
        Self(Arc::new(()))
    }
}

impl PartialEq for SessionKey {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The mandatory filter of a table: a column equals a value.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Guard {
    column: String,
    value: ScalarValue,
}

impl Guard {
    fn expression(&self) -> Expr {
        ident(&self.column).eq(lit(self.value.clone()))
    }

    /// Whether no row for which `filter` holds breaks the guard.
    #[expect(clippy::wildcard_enum_match_arm, reason = "what is not understood proves nothing")]
    pub(super) fn is_implied_by(&self, filter: &Expr) -> bool {
        match filter {
            Expr::Literal(ScalarValue::Boolean(Some(false) | None), _) => true,
            Expr::BinaryExpr(binary) => match binary.op {
                Operator::And => {
                    self.is_implied_by(&binary.left) || self.is_implied_by(&binary.right)
                }
                Operator::Or => {
                    self.is_implied_by(&binary.left) && self.is_implied_by(&binary.right)
                }
                Operator::Eq => {
                    (self.is_column(&binary.left) && self.is_value(&binary.right))
                        || (self.is_column(&binary.right) && self.is_value(&binary.left))
                }
                _ => false,
            },
            Expr::InList(list) => {
                !list.negated
                    && self.is_column(&list.expr)
                    && list.list.iter().all(|value| self.is_value(value))
            }
            _ => false,
        }
    }

    fn is_column(&self, expression: &Expr) -> bool {
        matches!(expression, Expr::Column(column) if column.name == self.column)
    }

    fn is_value(&self, expression: &Expr) -> bool {
        let Expr::Literal(value, _) = expression else { return false };
        let own = &self.value;
        // There and back: 7.4 becomes 7 and is another value.
        *value == *own
            || (value.cast_to(&own.data_type()).is_ok_and(|cast| cast == *own)
                && own.cast_to(&value.data_type()).is_ok_and(|cast| cast == *value))
    }
}

/// The only way to a table's rows: whatever a plan asks for, the guard is applied, and masked
/// columns are not there.
#[derive(Debug)]
pub(super) struct Sealed {
    name: String,
    inner: Arc<dyn TableProvider>,
    guard: Option<Guard>,
    key: SessionKey,
    schema: SchemaRef,
    /// Where each column of `schema` lies in the inner one.
    columns: Vec<usize>,
}

impl Sealed {
    fn new(relation: &Relation, guard: Option<Guard>, key: SessionKey) -> Self {
        let inner = relation.provider.schema();
        let columns: Vec<usize> = (0..inner.fields().len())
            .filter(|&index| !relation.masked.contains(inner.field(index).name()))
            .collect();
        let fields: Vec<_> =
            columns.iter().map(|&index| Arc::clone(&inner.fields()[index])).collect();
        Self {
            name: relation.name.to_string(),
            inner: Arc::clone(&relation.provider),
            guard,
            key,
            schema: Arc::new(Schema::new(fields)),
            columns,
        }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn guard(&self) -> Option<&Guard> {
        self.guard.as_ref()
    }

    pub(super) fn is_of(&self, key: &SessionKey) -> bool {
        self.key == *key
    }

    /// Reads through a filter that the inner table does not apply by itself.
    async fn scan_filtered(
        &self,
        state: &dyn Session,
        mut wanted: Vec<usize>,
        filters: &[Expr],
        guard: &Guard,
    ) -> EngineResult<Arc<dyn ExecutionPlan>> {
        let inner_schema = self.inner.schema();
        let position = inner_schema.index_of(&guard.column)?;
        let shown = wanted.len();
        if !wanted.contains(&position) {
            wanted.push(position);
        }
        let plan = self.inner.scan(state, Some(&wanted), filters, None).await?;
        let schema = plan.schema();
        let field = schema.field_with_name(&guard.column)?;
        let value = guard.value.cast_to(&plain(field.data_type()))?;
        let value = if let DataType::Dictionary(keys, _) = field.data_type() {
            ScalarValue::Dictionary(keys.clone(), Box::new(value))
        } else {
            value
        };
        let predicate = binary(
            physical_col(&guard.column, &schema)?,
            Operator::Eq,
            physical_lit(value),
            &schema,
        )?;
        let filtered: Arc<dyn ExecutionPlan> = Arc::new(FilterExec::try_new(predicate, plan)?);
        if wanted.len() == shown {
            return Ok(filtered);
        }
        let kept = schema.fields()[..shown]
            .iter()
            .map(|field| Ok((physical_col(field.name(), &schema)?, field.name().clone())))
            .collect::<EngineResult<Vec<_>>>()?;
        Ok(Arc::new(ProjectionExec::try_new(kept, filtered)?))
    }
}

#[async_trait]
impl TableProvider for Sealed {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    fn table_type(&self) -> TableType {
        TableType::Base
    }

    async fn scan(
        &self,
        state: &dyn Session,
        projection: Option<&Vec<usize>>,
        filters: &[Expr],
        limit: Option<usize>,
    ) -> EngineResult<Arc<dyn ExecutionPlan>> {
        let wanted: Vec<usize> = match projection {
            Some(projection) => projection.iter().map(|&index| self.columns[index]).collect(),
            None => self.columns.clone(),
        };
        let Some(guard) = &self.guard else {
            return self.inner.scan(state, Some(&wanted), filters, limit).await;
        };
        let expression = guard.expression();
        let support = self.inner.supports_filters_pushdown(&[&expression])?;
        let mut filters: Vec<Expr> =
            filters.iter().filter(|filter| **filter != expression).cloned().collect();
        // The inner table prunes by the guard if it can, and is not relied upon.
        if support
            .first()
            .is_some_and(|support| *support != TableProviderFilterPushDown::Unsupported)
        {
            filters.push(expression);
        }
        self.scan_filtered(state, wanted, &filters, guard).await
    }

    fn supports_filters_pushdown(
        &self,
        filters: &[&Expr],
    ) -> EngineResult<Vec<TableProviderFilterPushDown>> {
        filters
            .iter()
            .map(|filter| {
                // What proves the guard goes down to the scan, where the second check looks for it.
                let proves = self.guard.as_ref().is_some_and(|guard| {
                    guard.is_implied_by(filter) && **filter == guard.expression_for(filter)
                });
                if proves {
                    return Ok(TableProviderFilterPushDown::Exact);
                }
                // A Delta table takes a filter without columns for one on its partitions, and
                // passes over it.
                if filter.column_refs().is_empty() {
                    return Ok(TableProviderFilterPushDown::Unsupported);
                }
                let support = self.inner.supports_filters_pushdown(&[filter])?;
                match support.first() {
                    Some(TableProviderFilterPushDown::Unsupported) | None => {
                        Ok(TableProviderFilterPushDown::Unsupported)
                    }
                    // Whatever a table says of itself, its rows are filtered once more.
                    Some(
                        TableProviderFilterPushDown::Inexact | TableProviderFilterPushDown::Exact,
                    ) => Ok(TableProviderFilterPushDown::Inexact),
                }
            })
            .collect()
    }
}

impl Guard {
    /// The guard written as `like` writes it: with its qualifier and its order of sides.
    fn expression_for(&self, like: &Expr) -> Expr {
        let Expr::BinaryExpr(binary) = like else { return self.expression() };
        match (binary.left.as_ref(), binary.right.as_ref()) {
            (Expr::Column(column), Expr::Literal(..)) => {
                col(column.clone()).eq(lit(self.value.clone()))
            }
            (Expr::Literal(..), Expr::Column(column)) => {
                lit(self.value.clone()).eq(col(column.clone()))
            }
            _ => self.expression(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_leaves_no_other_row_implies_the_guard() {
        let guard = Guard { column: "org_id".to_owned(), value: ScalarValue::from(7_i64) };
        let org = || ident("org_id");
        let same = || org().eq(lit(7_i64));
        for filter in [
            same(),
            lit(7_i64).eq(org()),
            org().eq(lit(7_i32)),
            same().and(ident("day").gt(lit(5))),
            ident("day").gt(lit(5)).and(same()),
            same().and(ident("a").eq(lit(1))).or(same().and(ident("b").eq(lit(2)))),
            org().in_list(vec![lit(7_i64)], false),
            lit(false),
        ] {
            assert!(guard.is_implied_by(&filter), "{filter}");
        }
        for filter in [
            org().eq(lit(8_i64)),
            org().eq(lit(7.4)),
            org().not_eq(lit(7_i64)),
            org().gt_eq(lit(7_i64)),
            same().or(lit(true)),
            same().or(ident("day").gt(lit(5))),
            org().in_list(vec![lit(7_i64), lit(8_i64)], false),
            org().in_list(vec![lit(7_i64)], true),
            ident("day").eq(lit(7_i64)),
            !same(),
            same().is_not_true(),
            org().eq(org()),
            lit(true),
        ] {
            assert!(!guard.is_implied_by(&filter), "{filter}");
        }
    }
}
