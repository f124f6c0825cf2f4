//! Reads the files of a table without the engine's reader of Delta tables, where that has nothing to add.
//!
//! That reader looks at the file of every row, since each file may have deleted rows, other names of columns, and values
//! of columns that divide the table. Where a version has none of the first two, and the third are not asked for, the
//! rows of its files are those of the table as they are.

use std::sync::Arc;

use datafusion::datasource::source::DataSourceExec;
use datafusion::error::Result;
use datafusion::physical_expr::expressions::Column;
use datafusion::physical_plan::ExecutionPlan;
use datafusion::physical_plan::projection::{ProjectionExec, ProjectionExpr};
use deltalake_core::delta_datafusion::DeltaScanExec;

/// The files below a scan, of a version without deleted rows and other names, if they hold all columns that it gives.
pub(crate) fn files_of(scan: &Arc<dyn ExecutionPlan>) -> Result<Option<Arc<dyn ExecutionPlan>>> {
    let children = scan.children();
    let (true, [input]) = (scan.is::<DeltaScanExec>(), children.as_slice()) else {
        return Ok(None);
    };
    let Some(files) = input.downcast_ref::<DataSourceExec>() else { return Ok(None) };
    let (given, held) = (scan.schema(), files.schema());
    let column = |name: &str, at: usize| ProjectionExpr {
        expr: Arc::new(Column::new(name, at)),
        alias: name.to_owned(),
    };
    let columns = given.fields().iter().map(|field| {
        let (at, found) = held.column_with_name(field.name())?;
        (found == field.as_ref()).then(|| column(field.name(), at))
    });
    // How many rows there are is not told by a scan of no column.
    let columns = columns.collect::<Option<Vec<_>>>().filter(|it| !it.is_empty());
    let Some(columns) = columns else { return Ok(None) };
    files.try_swapping_with_projection(&ProjectionExec::try_new(columns, Arc::clone(input))?)
}
