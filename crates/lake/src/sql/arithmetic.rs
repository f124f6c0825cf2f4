//! Arithmetic that says when it goes wrong: overflow and division by zero are errors.
//!
//! The engine's own integers wrap around, its floating point divides by zero, and its `||` makes
//! texts of any length. An analyser rule puts checked functions in the place of these operators,
//! after types are settled and before constants are computed.

use std::collections::BTreeMap;
use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, AsArray, Datum};
use datafusion::arrow::compute::kernels::concat_elements::concat_elements_dyn;
use datafusion::arrow::compute::kernels::numeric;
use datafusion::arrow::datatypes::{DataType, Float32Type, Float64Type};
use datafusion::arrow::error::ArrowError;
use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TreeNode};
use datafusion::common::{DFSchema, Result, ScalarValue};
use datafusion::logical_expr::expr::{BinaryExpr, ScalarFunction};
use datafusion::logical_expr::expr_rewriter::NamePreserver;
use datafusion::logical_expr::utils::merge_schema;
use datafusion::logical_expr::{
    ColumnarValue, Expr, ExprSchemable, LogicalPlan, Operator, ScalarFunctionArgs, ScalarUDF,
    ScalarUDFImpl, Signature, Volatility, lit,
};
use datafusion::optimizer::AnalyzerRule;
use datafusion::physical_expr_common::datum::apply;

use super::bounded::bound_concatenation;
use super::error::Error;
use crate::formula::FormulaFunction;

/// An operator of two arguments of one type that fails instead of returning another value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Checked {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Concatenate,
}

impl Checked {
    const ALL: [Self; 6] = [
        Self::Add,
        Self::Subtract,
        Self::Multiply,
        Self::Divide,
        Self::Remainder,
        Self::Concatenate,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Add => "checked_add",
            Self::Subtract => "checked_subtract",
            Self::Multiply => "checked_multiply",
            Self::Divide => "checked_divide",
            Self::Remainder => "checked_remainder",
            Self::Concatenate => "checked_concatenate",
        }
    }

    /// The check that an operator needs on arguments of a type; none if it fails by itself.
    #[expect(clippy::wildcard_enum_match_arm, reason = "other operators lose nothing")]
    fn needed(operator: Operator, data_type: &DataType) -> Option<Self> {
        match operator {
            Operator::Plus if data_type.is_integer() => Some(Self::Add),
            Operator::Minus if data_type.is_integer() => Some(Self::Subtract),
            Operator::Multiply if data_type.is_integer() => Some(Self::Multiply),
            Operator::Divide if data_type.is_floating() => Some(Self::Divide),
            Operator::Modulo if data_type.is_floating() => Some(Self::Remainder),
            Operator::StringConcat if is_text(data_type) => Some(Self::Concatenate),
            _ => None,
        }
    }

    fn kernel(self, left: &dyn Datum, right: &dyn Datum) -> Result<ArrayRef, ArrowError> {
        match self {
            Self::Add => numeric::add(left, right),
            Self::Subtract => numeric::sub(left, right),
            Self::Multiply => numeric::mul(left, right),
            Self::Divide => {
                refuse_zero(right)?;
                numeric::div(left, right)
            }
            Self::Remainder => {
                refuse_zero(right)?;
                numeric::rem(left, right)
            }
            Self::Concatenate => {
                let (left, right) = (left.get().0, right.get().0);
                concat_elements_dyn(left, right)
            }
        }
    }
}

fn is_text(data_type: &DataType) -> bool {
    matches!(data_type, DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View)
}

fn refuse_zero(divisor: &dyn Datum) -> Result<(), ArrowError> {
    let (array, _) = divisor.get();
    let zero = if let Some(values) = array.as_primitive_opt::<Float64Type>() {
        values.iter().flatten().any(|value| value == 0.0)
    } else if let Some(values) = array.as_primitive_opt::<Float32Type>() {
        values.iter().flatten().any(|value| value == 0.0)
    } else {
        false
    };
    if zero { Err(ArrowError::DivideByZero) } else { Ok(()) }
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct CheckedFunction {
    operator: Checked,
    signature: Signature,
}

impl CheckedFunction {
    fn udf(operator: Checked) -> ScalarUDF {
        ScalarUDF::from(Self {
            operator,
            signature: Signature::user_defined(Volatility::Immutable),
        })
    }
}

impl ScalarUDFImpl for CheckedFunction {
    fn name(&self) -> &str {
        self.operator.name()
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, arg_types: &[DataType]) -> Result<Vec<DataType>> {
        Ok(arg_types.to_vec())
    }

    fn return_type(&self, arg_types: &[DataType]) -> Result<DataType> {
        match arg_types {
            [left, right] if left == right => Ok(left.clone()),
            _ => Err(Error::invalid("both sides of an operator have one type").into()),
        }
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let [left, right] = args.args.as_slice() else {
            return Err(Error::invalid("an operator has two sides").into());
        };
        if self.operator != Checked::Concatenate {
            return apply(left, right, |left, right| self.operator.kernel(left, right));
        }
        bound_concatenation(&args.args, args.number_rows)?;
        if let (ColumnarValue::Scalar(left), ColumnarValue::Scalar(right)) = (left, right) {
            let joined = concat_elements_dyn(&left.to_array()?, &right.to_array()?)?;
            return Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(&joined, 0)?));
        }
        let left = left.to_array(args.number_rows)?;
        let right = right.to_array(args.number_rows)?;
        Ok(ColumnarValue::Array(concat_elements_dyn(&left, &right)?))
    }
}

/// Puts checked functions in the place of operators, and refuses every function that a session
/// does not register, however it came into the plan.
#[derive(Debug)]
pub(super) struct CheckExpressions {
    allowed: BTreeMap<String, Arc<ScalarUDF>>,
    checked: Vec<Arc<ScalarUDF>>,
}

impl CheckExpressions {
    pub(super) fn new(allowed: BTreeMap<String, Arc<ScalarUDF>>) -> Self {
        let checked =
            Checked::ALL.iter().map(|operator| Arc::new(CheckedFunction::udf(*operator))).collect();
        Self { allowed, checked }
    }

    fn check_plan(&self, plan: LogicalPlan) -> Result<Transformed<LogicalPlan>> {
        let mut schema = merge_schema(&plan.inputs());
        if let LogicalPlan::TableScan(scan) = &plan {
            let table = DFSchema::try_from_qualified_schema(
                scan.table_name.clone(),
                &scan.source.schema(),
            )?;
            schema.merge(&table);
        }
        let names = NamePreserver::new(&plan);
        plan.map_expressions(|expression| {
            let name = names.save(&expression);
            let checked = expression.transform_up(|part| self.check(part, &schema))?;
            Ok(checked.update_data(|expression| name.restore(expression)))
        })
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "other expressions compute nothing")]
    fn check(&self, expression: Expr, schema: &DFSchema) -> Result<Transformed<Expr>> {
        match expression {
            Expr::BinaryExpr(BinaryExpr { left, op, right }) => {
                let left_type = self.type_of(&left, schema)?;
                match Checked::needed(op, &left_type) {
                    Some(needed) if left_type == self.type_of(&right, schema)? => {
                        Ok(Transformed::yes(self.call(needed, *left, *right)))
                    }
                    _ => Ok(Transformed::no(Expr::BinaryExpr(BinaryExpr { left, op, right }))),
                }
            }
            Expr::Negative(inner) => {
                let data_type = self.type_of(&inner, schema)?;
                if !data_type.is_integer() {
                    return Ok(Transformed::no(Expr::Negative(inner)));
                }
                let zero = lit(ScalarValue::new_zero(&data_type)?);
                Ok(Transformed::yes(self.call(Checked::Subtract, zero, *inner)))
            }
            Expr::ScalarFunction(ScalarFunction { func, args }) => self.check_function(func, args),
            Expr::HigherOrderFunction(_) | Expr::Lambda(_) => {
                Err(Error::forbidden("a function of functions").into())
            }
            Expr::ScalarVariable(..) => Err(Error::forbidden("a variable").into()),
            other => Ok(Transformed::no(other)),
        }
    }

    /// The type of an expression. That of a chain is that of its last link, so that a long one is
    /// not walked from its start for every link.
    fn type_of(&self, expression: &Expr, schema: &DFSchema) -> Result<DataType> {
        if let Expr::ScalarFunction(ScalarFunction { func, args }) = expression
            && let Some(last) = args.last()
            && self.checked.iter().any(|checked| Arc::ptr_eq(checked, func))
        {
            return self.type_of(last, schema);
        }
        expression.get_type(schema)
    }

    fn check_function(&self, func: Arc<ScalarUDF>, args: Vec<Expr>) -> Result<Transformed<Expr>> {
        if self.checked.contains(&func) {
            return Ok(Transformed::no(Expr::ScalarFunction(ScalarFunction { func, args })));
        }
        // Formulas are put into views by services, never by a statement: no name leads to one.
        if func.inner().is::<FormulaFunction>() {
            return Ok(Transformed::no(Expr::ScalarFunction(ScalarFunction { func, args })));
        }
        // The planner has functions of its own at hand, such as that of `[1, 2]`.
        let Some(allowed) = self.allowed.get(func.name()) else {
            return Err(Error::forbidden(format!("the function {}", func.name())).into());
        };
        if *allowed == func {
            return Ok(Transformed::no(Expr::ScalarFunction(ScalarFunction { func, args })));
        }
        let func = Arc::clone(allowed);
        Ok(Transformed::yes(Expr::ScalarFunction(ScalarFunction { func, args })))
    }

    fn call(&self, operator: Checked, left: Expr, right: Expr) -> Expr {
        let func = self
            .checked
            .iter()
            .find(|function| function.name() == operator.name())
            .expect("there is a function for each operator");
        Expr::ScalarFunction(ScalarFunction { func: Arc::clone(func), args: vec![left, right] })
    }
}

impl AnalyzerRule for CheckExpressions {
    fn analyze(&self, plan: LogicalPlan, _: &ConfigOptions) -> Result<LogicalPlan> {
        Ok(plan.transform_up_with_subqueries(|plan| self.check_plan(plan))?.data)
    }

    fn name(&self) -> &str {
        "check_expressions"
    }
}
