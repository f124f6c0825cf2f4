//! A table as one session sees it: with its mandatory filters, and without what is masked.
//!
//! The filters are in the plan three times over, each by other means: the view that a name leads to
//! has them; [`super::verify`] looks for them in the optimised plan; and [`Sealed`], the only way
//! to the rows, applies them by itself whatever it is asked for, but those of which the table's log
//! says that every row keeps them (ADR 0037).

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
use datafusion::physical_plan::filter::FilterExec;
use datafusion::physical_plan::projection::ProjectionExec;
use datafusion::physical_plan::{ExecutionPlan, PhysicalExpr};

use super::error::Error;
use super::statement::RelationName;
use crate::known::Known;

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
    only: Vec<(String, ScalarValue)>,
    masked: BTreeSet<String>,
    hidden: BTreeSet<String>,
}

impl Relation {
    /// The `extent` of the table that `provider` reads, under a name. It has no default:
    /// whoever offers a table says whose it is.
    pub fn new(name: RelationName, provider: Arc<dyn TableProvider>, extent: Extent) -> Self {
        let (masked, hidden) = (BTreeSet::new(), BTreeSet::new());
        Self { name, provider, extent, only: Vec::new(), masked, hidden }
    }

    /// Leaves out further rows: all in which `column` does not hold `value`, which is cast to the
    /// column's type. It is as mandatory as the extent.
    #[must_use]
    pub fn only(mut self, column: impl Into<String>, value: ScalarValue) -> Self {
        self.only.push((column.into(), value));
        self
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
        let guards = self.guards(&inner)?;
        let condition = guards.iter().map(Guard::expression).reduce(Expr::and);
        let sealed = Sealed::new(&self, guards, key.clone());
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
        if let Some(condition) = condition {
            plan = plan.filter(condition)?;
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

    fn guards(&self, schema: &Schema) -> Result<Vec<Guard>, Error> {
        let of_extent = match &self.extent {
            Extent::Whole => None,
            Extent::Where { column, value } => Some((column, value)),
        };
        let further = self.only.iter().map(|(column, value)| (column, value));
        of_extent.into_iter().chain(further).map(|it| self.guard(schema, it)).collect()
    }

    fn guard(
        &self,
        schema: &Schema,
        (column, value): (&String, &ScalarValue),
    ) -> Result<Guard, Error> {
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
        Ok(Guard { column: column.clone(), value })
    }

    fn unusable(&self, why: String) -> Error {
        Error::Relation { relation: self.name.to_string(), why }
    }
}

/// A table of these columns that has no row, for what is declared and not yet written.
///
/// # Errors
/// Those of the engine.
pub fn no_rows(schema: SchemaRef) -> Result<Arc<dyn TableProvider>, Error> {
    Ok(Arc::new(MemTable::try_new(schema, vec![Vec::new()])?))
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

/// A mandatory filter of a table: a column equals a value.
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
            // The optimiser writes a comparison with a truth value as the column itself.
            Expr::Column(_) | Expr::IsTrue(_) => self.is_truth(filter, true),
            Expr::Not(_) | Expr::IsFalse(_) => self.is_truth(filter, false),
            _ => false,
        }
    }

    /// Whether `filter` says of the column that it is `wanted`, and the guard wants that.
    #[expect(clippy::wildcard_enum_match_arm, reason = "no other expression tests a truth value")]
    fn is_truth(&self, filter: &Expr, wanted: bool) -> bool {
        let tested = match filter {
            Expr::Not(inner) | Expr::IsTrue(inner) | Expr::IsFalse(inner) => inner.as_ref(),
            other => other,
        };
        self.value == ScalarValue::Boolean(Some(wanted)) && self.is_column(tested)
    }

    /// Whether `filter` says what the guard says, no less and no more.
    #[expect(clippy::wildcard_enum_match_arm, reason = "all else may say more")]
    fn is_said_by(&self, filter: &Expr) -> bool {
        match filter {
            Expr::BinaryExpr(_) => {
                self.is_implied_by(filter) && *filter == self.expression_for(filter)
            }
            Expr::Column(_) | Expr::IsTrue(_) | Expr::Not(_) | Expr::IsFalse(_) => {
                self.is_implied_by(filter)
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

/// The only way to a table's rows: whatever a plan asks for, the guards are applied, and masked
/// columns are not there.
#[derive(Debug)]
pub(super) struct Sealed {
    name: String,
    inner: Arc<dyn TableProvider>,
    guards: Vec<Guard>,
    key: SessionKey,
    schema: SchemaRef,
    /// Where each column of `schema` lies in the inner one.
    columns: Vec<usize>,
}

impl Sealed {
    fn new(relation: &Relation, guards: Vec<Guard>, key: SessionKey) -> Self {
        let inner = relation.provider.schema();
        let columns: Vec<usize> = (0..inner.fields().len())
            .filter(|&index| !relation.masked.contains(inner.field(index).name()))
            .collect();
        let fields: Vec<_> =
            columns.iter().map(|&index| Arc::clone(&inner.fields()[index])).collect();
        Self {
            name: relation.name.to_string(),
            inner: Arc::clone(&relation.provider),
            guards,
            key,
            schema: Arc::new(Schema::new(fields)),
            columns,
        }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn guards(&self) -> &[Guard] {
        &self.guards
    }

    pub(super) fn is_of(&self, key: &SessionKey) -> bool {
        self.key == *key
    }

    /// The guards that some row may break. A table's log tells which are broken by none; it is as good a witness as the
    /// rows are, since the same writer says in them whose they are.
    fn open_guards(&self) -> Vec<&Guard> {
        let known = self.inner.downcast_ref::<Known>();
        let is_kept = |guard: &Guard| {
            known.is_some_and(|table| table.is_everywhere(&guard.column, &guard.value))
        };
        self.guards.iter().filter(|guard| !is_kept(guard)).collect()
    }

    /// Reads through guards that the inner table does not apply by itself.
    async fn scan_guarded(
        &self,
        state: &dyn Session,
        mut wanted: Vec<usize>,
        filters: &[Expr],
        guards: &[&Guard],
    ) -> EngineResult<Arc<dyn ExecutionPlan>> {
        let inner_schema = self.inner.schema();
        let shown = wanted.len();
        for guard in guards {
            let position = inner_schema.index_of(&guard.column)?;
            if !wanted.contains(&position) {
                wanted.push(position);
            }
        }
        let mut plan = self.inner.scan(state, Some(&wanted), filters, None).await?;
        let schema = plan.schema();
        for guard in guards {
            plan = Arc::new(FilterExec::try_new(guard.physical(&schema)?, plan)?);
        }
        if wanted.len() == shown {
            return Ok(plan);
        }
        let kept = schema.fields()[..shown]
            .iter()
            .map(|field| Ok((physical_col(field.name(), &schema)?, field.name().clone())))
            .collect::<EngineResult<Vec<_>>>()?;
        Ok(Arc::new(ProjectionExec::try_new(kept, plan)?))
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
        let is_guard = |filter: &Expr| self.guards.iter().any(|guard| guard.is_said_by(filter));
        let mut filters: Vec<Expr> =
            filters.iter().filter(|filter| !is_guard(filter)).cloned().collect();
        // The inner table leaves out whole files by a guard if it is divided by its column, and is not relied upon. All
        // other guards hold for nearly all rows: asking them in the scan as well as above it would cost twice.
        let guards = self.open_guards();
        if guards.is_empty() {
            return self.inner.scan(state, Some(&wanted), &filters, limit).await;
        }
        for guard in &guards {
            let expression = guard.expression();
            let support = self.inner.supports_filters_pushdown(&[&expression])?;
            if support.first() == Some(&TableProviderFilterPushDown::Exact) {
                filters.push(expression);
            }
        }
        self.scan_guarded(state, wanted, &filters, &guards).await
    }

    fn supports_filters_pushdown(
        &self,
        filters: &[&Expr],
    ) -> EngineResult<Vec<TableProviderFilterPushDown>> {
        filters
            .iter()
            .map(|filter| {
                // What proves a guard goes down to the scan, where the second check looks for it.
                let proves = self.guards.iter().any(|guard| guard.is_said_by(filter));
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
    /// The guard over the columns of a plan, which may have them as dictionaries.
    fn physical(&self, schema: &SchemaRef) -> EngineResult<Arc<dyn PhysicalExpr>> {
        let field = schema.field_with_name(&self.column)?;
        let value = self.value.cast_to(&plain(field.data_type()))?;
        let value = if let DataType::Dictionary(keys, _) = field.data_type() {
            ScalarValue::Dictionary(keys.clone(), Box::new(value))
        } else {
            value
        };
        binary(physical_col(&self.column, schema)?, Operator::Eq, physical_lit(value), schema)
    }

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

    #[test]
    fn a_truth_value_may_be_said_in_several_ways() {
        let guard =
            Guard { column: "deleted".to_owned(), value: ScalarValue::Boolean(Some(false)) };
        let deleted = || ident("deleted");
        for filter in [!deleted(), deleted().is_false(), deleted().eq(lit(false))] {
            assert!(guard.is_implied_by(&filter) && guard.is_said_by(&filter), "{filter}");
        }
        let both = (!deleted()).and(ident("day").gt(lit(5)));
        assert!(guard.is_implied_by(&both) && !guard.is_said_by(&both));
        for filter in [
            deleted(),
            deleted().is_true(),
            deleted().is_not_true(),
            deleted().is_not_false(),
            deleted().is_null(),
            !ident("other"),
            !(!deleted()),
            (!deleted()).or(ident("other")),
        ] {
            assert!(!guard.is_implied_by(&filter), "{filter}");
        }
        let kept = Guard { column: "kept".to_owned(), value: ScalarValue::Boolean(Some(true)) };
        assert!(kept.is_implied_by(&ident("kept")) && !kept.is_implied_by(&!ident("kept")));
    }
}
