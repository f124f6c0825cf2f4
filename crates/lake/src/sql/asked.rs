//! Asks each row of a file once for what a statement wants of it.
//!
//! A condition reaches the scan of a Delta table twice: by the table, which leaves out files by it, and by the filter
//! above the scan, which the engine pushes down. Each of them would decode its columns.

use std::sync::Arc;

use datafusion::datasource::physical_plan::{
    FileScanConfig, FileScanConfigBuilder, FileSource as _, ParquetSource,
};
use datafusion::physical_expr::{conjunction, split_conjunction};
use datafusion::physical_plan::PhysicalExpr;

/// A scan that asks nothing twice, of one that does.
pub(super) fn without_repeats(scan: &FileScanConfig) -> Option<FileScanConfig> {
    let source: &ParquetSource = scan.file_source().downcast_ref()?;
    let once = once(&source.filter()?)?;
    let source = Arc::new(source.with_predicate(once));
    Some(FileScanConfigBuilder::from(scan.clone()).with_source(source).build())
}

/// The same condition with each of its parts once, if one stands in it twice.
fn once(condition: &Arc<dyn PhysicalExpr>) -> Option<Arc<dyn PhysicalExpr>> {
    let parts = split_conjunction(condition);
    let mut kept: Vec<&Arc<dyn PhysicalExpr>> = Vec::with_capacity(parts.len());
    for part in &parts {
        if !kept.contains(part) {
            kept.push(part);
        }
    }
    (kept.len() < parts.len()).then(|| conjunction(kept.into_iter().map(Arc::clone)))
}

#[cfg(test)]
mod tests {
    use datafusion::arrow::datatypes::{DataType, Field, Schema};
    use datafusion::logical_expr::Operator;
    use datafusion::physical_expr::expressions::{binary, col, lit};

    use super::*;

    #[test]
    fn each_part_of_a_condition_is_kept_once_and_in_its_order() {
        let schema = Schema::new(vec![
            Field::new("a", DataType::Int64, true),
            Field::new("b", DataType::Int64, true),
        ]);
        let is = |column: &str, number: i64| {
            binary(col(column, &schema).unwrap(), Operator::Eq, lit(number), &schema).unwrap()
        };
        let all = |parts: Vec<Arc<dyn PhysicalExpr>>| conjunction(parts);
        let twice = all(vec![is("a", 1), is("b", 1), is("a", 1), is("a", 2), is("b", 1)]);
        let expected = all(vec![is("a", 1), is("b", 1), is("a", 2)]);
        assert_eq!(once(&twice), Some(expected.clone()));
        assert_eq!(once(&expected), None);
        assert_eq!(once(&is("a", 1)), None);
        // A part of an alternative is none of the whole.
        let either = |first, second| binary(first, Operator::Or, second, &schema).unwrap();
        assert_eq!(once(&all(vec![either(is("a", 1), is("b", 1)), is("a", 1)])), None);
    }
}
