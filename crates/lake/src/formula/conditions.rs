//! Conditions of a formula that cannot fail, as expressions of the engine.
//!
//! The engine prunes files by them. Only what means the same in both, and can neither overflow nor
//! divide by zero nor meet a number that is not finite, is lowered.

use ::formula::{Checked, Comparison, Expr as Part, Function, Literal, Node, Type, Value};
use arrow::datatypes::DataType;
use datafusion::common::ScalarValue;
use datafusion::logical_expr::{Expr, Operator, and, binary_expr, cast, ident, lit, not, or};

/// What is known of a condition.
pub(super) struct Known {
    /// An expression that is true wherever the condition is.
    pub(super) expr: Option<Expr>,
    /// Whether it is the whole condition, with the same NULLs.
    pub(super) is_whole: bool,
}

/// What can be said of a condition: all of it, or those of its parts that all must hold.
pub(super) fn of(checked: &Checked, condition: &Part) -> Known {
    let lowering = Lowering { checked };
    if let Some(whole) = lowering.condition(condition) {
        return Known { expr: Some(whole), is_whole: true };
    }
    let Node::And(operands) = condition.node() else {
        return Known { expr: None, is_whole: false };
    };
    let parts = operands.iter().filter_map(|operand| lowering.condition(operand));
    Known { expr: parts.reduce(and), is_whole: false }
}

struct Lowering<'a> {
    checked: &'a Checked,
}

impl Lowering<'_> {
    fn condition(&self, part: &Part) -> Option<Expr> {
        match part.node() {
            Node::Variable(_) | Node::Literal(Literal::Boolean(_)) => {
                (self.checked.type_of(part) == Type::Boolean).then(|| self.operand(part)).flatten()
            }
            Node::Comparison(operator, operands) => self.comparison(*operator, operands),
            Node::Not(operand) => self.condition(operand).map(not),
            Node::And(operands) => self.all(operands)?.into_iter().reduce(and),
            Node::Or(operands) => self.all(operands)?.into_iter().reduce(or),
            Node::Call(Function::IsNull, arguments) => match arguments.as_slice() {
                [only] => self.operand(only).map(Expr::is_null),
                _ => None,
            },
            Node::Literal(_)
            | Node::Chain(_)
            | Node::Negative(_)
            | Node::Case { .. }
            | Node::Call(..) => None,
        }
    }

    fn all(&self, operands: &[Part]) -> Option<Vec<Expr>> {
        operands.iter().map(|operand| self.condition(operand)).collect()
    }

    fn comparison(&self, operator: Comparison, operands: &[Part; 2]) -> Option<Expr> {
        let kinds = operands.each_ref().map(|operand| self.checked.type_of(operand));
        let [left, right] = [self.operand(&operands[0])?, self.operand(&operands[1])?];
        let (left, right) = match kinds {
            // Beside a number that is written with a point, whole numbers are floats.
            [Type::Float, Type::Integer | Type::Money] => (left, cast(right, DataType::Float64)),
            [Type::Integer | Type::Money, Type::Float] => (cast(left, DataType::Float64), right),
            [Type::Integer | Type::Money, Type::Integer | Type::Money] => (left, right),
            [left_kind, right_kind] if left_kind == right_kind => (left, right),
            _ => return None,
        };
        let operator = match operator {
            Comparison::Equal => Operator::Eq,
            Comparison::NotEqual => Operator::NotEq,
            Comparison::Greater => Operator::Gt,
            Comparison::GreaterOrEqual => Operator::GtEq,
            Comparison::Less => Operator::Lt,
            Comparison::LessOrEqual => Operator::LtEq,
        };
        Some(binary_expr(left, operator, right))
    }

    /// A variable or a literal whose value cannot be at fault.
    fn operand(&self, part: &Part) -> Option<Expr> {
        match part.node() {
            // A float column may hold what is not finite, and that is a fault.
            Node::Variable(variable) => {
                let column = ident(&*variable.name);
                match self.checked.declared()[variable.index] {
                    Type::Boolean | Type::Text | Type::Bytes => Some(column),
                    Type::Integer | Type::Money => Some(cast(column, DataType::Int64)),
                    Type::Date => Some(cast(column, DataType::Date32)),
                    Type::Timestamp => {
                        Some(cast(column, super::columns::result_type(Type::Timestamp)?))
                    }
                    Type::Float | Type::Null | Type::Json | Type::Any => None,
                }
            }
            Node::Literal(_) => self.constant(part),
            Node::Chain(_)
            | Node::Negative(_)
            | Node::Comparison(..)
            | Node::Not(_)
            | Node::And(_)
            | Node::Or(_)
            | Node::Case { .. }
            | Node::Call(..) => None,
        }
    }

    fn constant(&self, part: &Part) -> Option<Expr> {
        Some(match self.checked.constant(part)? {
            Value::Boolean(it) => lit(it),
            Value::Integer(it) => lit(it),
            Value::Float(it) => lit(it),
            Value::Text(it) => lit(it.into_owned()),
            Value::Date(it) => lit(ScalarValue::Date32(Some(it))),
            Value::Timestamp(it) => {
                lit(ScalarValue::TimestampMicrosecond(Some(it), Some("UTC".into())))
            }
            Value::Null | Value::Json(_) | Value::Bytes(_) => return None,
        })
    }
}
