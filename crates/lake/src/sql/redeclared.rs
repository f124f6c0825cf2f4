//! A table with the columns that a newer declaration gives it, for reads: nothing of it is written.

use std::sync::Arc;

use async_trait::async_trait;
use datafusion::arrow::datatypes::{Field, FieldRef, Schema, SchemaRef};
use datafusion::catalog::{Session, TableProvider};
use datafusion::common::{Result as EngineResult, ScalarValue};
use datafusion::datasource::TableType;
use datafusion::logical_expr::{Expr, TableProviderFilterPushDown};
use datafusion::physical_expr::expressions::{cast, col as physical_col, lit as physical_lit};
use datafusion::physical_plan::projection::ProjectionExec;
use datafusion::physical_plan::{ExecutionPlan, PhysicalExpr};

/// The rows of a table, where those of `columns` that it has are cast to the types given, and the others are NULL and
/// come behind its own. Names are those of the top level, and each cast must lose nothing.
#[must_use]
pub fn redeclared(provider: Arc<dyn TableProvider>, columns: &[Field]) -> Arc<dyn TableProvider> {
    if columns.is_empty() {
        return provider;
    }
    let inner = provider.schema();
    let mut fields: Vec<FieldRef> = Vec::new();
    let mut sources = Vec::new();
    for (at, field) in inner.fields().iter().enumerate() {
        match columns.iter().find(|it| it.name() == field.name()) {
            None => {
                fields.push(Arc::clone(field));
                sources.push(Source::Plain(at));
            }
            Some(wider) => {
                let data_type = wider.data_type().clone();
                fields.push(Arc::new(Field::new(field.name(), data_type, field.is_nullable())));
                sources.push(Source::Cast(at));
            }
        }
    }
    for column in columns.iter().filter(|it| inner.column_with_name(it.name()).is_none()) {
        fields.push(Arc::new(Field::new(column.name(), column.data_type().clone(), true)));
        sources.push(Source::Nothing);
    }
    Arc::new(Redeclared { inner: provider, schema: Arc::new(Schema::new(fields)), sources })
}

#[derive(Debug)]
struct Redeclared {
    inner: Arc<dyn TableProvider>,
    schema: SchemaRef,
    /// Where each column of `schema` comes from.
    sources: Vec<Source>,
}

/// Where a column comes from; places are those of the inner table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Plain(usize),
    Cast(usize),
    Nothing,
}

impl Redeclared {
    /// Whether a column is the inner table's, as it is there.
    fn is_plain(&self, name: &str) -> bool {
        let found = self.schema.index_of(name);
        found.is_ok_and(|at| matches!(self.sources[at], Source::Plain(_)))
    }
}

#[async_trait]
impl TableProvider for Redeclared {
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
        let wanted = projection.cloned().unwrap_or_else(|| (0..self.sources.len()).collect());
        let place = |at: &usize| match self.sources[*at] {
            Source::Plain(from) | Source::Cast(from) => Some(from),
            Source::Nothing => None,
        };
        let mut read: Vec<usize> = wanted.iter().filter_map(place).collect();
        if read.is_empty() {
            // Only a column that is there tells how many rows there are.
            read.push(0);
        }
        let plan = self.inner.scan(state, Some(&read), filters, limit).await?;
        let schema = plan.schema();
        let shown = wanted.iter().map(|&at| {
            let field = self.schema.field(at);
            let own = || physical_col(field.name(), &schema);
            let expression: Arc<dyn PhysicalExpr> = match self.sources[at] {
                Source::Plain(_) => own()?,
                Source::Cast(_) => cast(own()?, &schema, field.data_type().clone())?,
                Source::Nothing => physical_lit(ScalarValue::try_from(field.data_type())?),
            };
            Ok((expression, field.name().clone()))
        });
        let shown = shown.collect::<EngineResult<Vec<_>>>()?;
        Ok(Arc::new(ProjectionExec::try_new(shown, plan)?))
    }

    fn supports_filters_pushdown(
        &self,
        filters: &[&Expr],
    ) -> EngineResult<Vec<TableProviderFilterPushDown>> {
        filters
            .iter()
            .map(|filter| {
                // The inner table knows neither the wider types nor the columns that it lacks.
                if !filter.column_refs().iter().all(|it| self.is_plain(it.name())) {
                    return Ok(TableProviderFilterPushDown::Unsupported);
                }
                let support = self.inner.supports_filters_pushdown(&[filter])?;
                Ok(support.into_iter().next().unwrap_or(TableProviderFilterPushDown::Unsupported))
            })
            .collect()
    }
}
