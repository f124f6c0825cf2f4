//! Conditions of joins that look at the query's watch: a join may compute one for many pairs of
//! rows before it gives anything out.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use datafusion::arrow::datatypes::DataType;
use datafusion::common::tree_node::Transformed;
use datafusion::common::{Result, ScalarValue};
use datafusion::logical_expr::{
    ColumnarValue, LogicalPlan, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};

use super::coop::Watch;

/// Puts a watched function around the further condition of each join. The plan must not be
/// optimised afterwards: a condition is not understood through the function.
pub(super) fn watch_joins(plan: LogicalPlan, watch: &Arc<Watch>) -> Result<LogicalPlan> {
    let function = Arc::new(ScalarUDF::from(Watched::new(Arc::clone(watch))));
    let watched = plan.transform_up_with_subqueries(|plan| {
        let LogicalPlan::Join(mut join) = plan else { return Ok(Transformed::no(plan)) };
        let Some(condition) = join.filter.take() else {
            return Ok(Transformed::no(LogicalPlan::Join(join)));
        };
        join.filter = Some(function.call(vec![condition]));
        Ok(Transformed::yes(LogicalPlan::Join(join)))
    })?;
    Ok(watched.data)
}

/// Gives its argument back, unless the query is over.
#[derive(Debug)]
struct Watched {
    watch: Arc<Watch>,
    signature: Signature,
}

impl Watched {
    fn new(watch: Arc<Watch>) -> Self {
        Self { watch, signature: Signature::user_defined(Volatility::Volatile) }
    }
}

impl PartialEq for Watched {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.watch, &other.watch)
    }
}

impl Eq for Watched {}

impl Hash for Watched {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.watch).hash(state);
    }
}

impl ScalarUDFImpl for Watched {
    fn name(&self) -> &str {
        "watched"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, arg_types: &[DataType]) -> Result<Vec<DataType>> {
        Ok(arg_types.to_vec())
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Boolean)
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        self.watch.check()?;
        let value = args.args.into_iter().next();
        Ok(value.unwrap_or_else(|| ColumnarValue::from(ScalarValue::Boolean(None))))
    }
}
