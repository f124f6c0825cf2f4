//! Types of formulas.

use super::Fault;
use super::tree::{Arithmetic, Comparison, Expr, Function, Literal, Node};

/// The type of a value. The language computes with the first five; days, moments, JSON and bytes can be compared
/// and passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Integer,
    Float,
    Text,
    Boolean,
    /// An integer of millionths; what is added to it, or multiplied with it as a whole number, gives money again.
    Money,
    Date,
    Timestamp,
    Json,
    Bytes,
    /// Null, or a type that is not known here.
    Any,
}

/// Knows the types of variables; `None` is an unknown variable.
type TypeOf<'f> = &'f dyn Fn(&str) -> Option<Type>;

impl Type {
    pub(crate) fn is_number(self) -> bool {
        matches!(self, Self::Integer | Self::Float | Self::Money | Self::Any)
    }

    pub(crate) fn is_time(self) -> bool {
        matches!(self, Self::Date | Self::Timestamp | Self::Any)
    }

    fn has_order(self) -> bool {
        !matches!(self, Self::Boolean | Self::Json | Self::Bytes)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Integer => "an integer",
            Self::Float => "a number",
            Self::Text => "a text",
            Self::Boolean => "a truth value",
            Self::Money => "an amount of money",
            Self::Date => "a day",
            Self::Timestamp => "a moment",
            Self::Json => "a JSON value",
            Self::Bytes => "bytes",
            Self::Any => "any value",
        }
    }

    /// The type of what is one or the other; none if they do not go together.
    pub(crate) fn either(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::Any, it) | (it, Self::Any) => Some(it),
            (Self::Float, Self::Integer | Self::Money)
            | (Self::Integer | Self::Money, Self::Float) => Some(Self::Float),
            (Self::Money, Self::Integer) | (Self::Integer, Self::Money) => Some(Self::Money),
            (a, b) => (a == b).then_some(a),
        }
    }
}

/// The type of a part's result.
pub(super) fn check(expr: &Expr, type_of: TypeOf<'_>) -> Result<Type, Fault> {
    match &expr.node {
        Node::Literal(it) => Ok(match it {
            Literal::Null => Type::Any,
            Literal::Boolean(_) => Type::Boolean,
            Literal::Integer(_) => Type::Integer,
            Literal::Float(_) => Type::Float,
            Literal::Text(_) => Type::Text,
        }),
        Node::Variable(name) => type_of(name).ok_or_else(|| Fault {
            position: expr.position,
            code: "unknown_field",
            message: format!("There is no field {name}."),
        }),
        Node::Chain { first, rest } => check_chain(first, rest, type_of),
        Node::Negative(operand) => number(operand, type_of),
        Node::Comparison(operator, operands) => {
            check_comparison(expr, *operator, operands, type_of)
        }
        Node::Not(operand) => truth(operand, type_of),
        Node::And(operands) | Node::Or(operands) => {
            for operand in operands {
                truth(operand, type_of)?;
            }
            Ok(Type::Boolean)
        }
        Node::Case { arms, otherwise } => {
            let mut result = Type::Any;
            for [when, then] in arms {
                truth(when, type_of)?;
                result = joined(then, result, type_of)?;
            }
            match otherwise {
                Some(otherwise) => joined(otherwise, result, type_of),
                None => Ok(result),
            }
        }
        Node::Call(function, arguments) => check_call(*function, arguments, type_of),
    }
}

fn check_chain(
    first: &Expr,
    rest: &[(Arithmetic, Expr)],
    type_of: TypeOf<'_>,
) -> Result<Type, Fault> {
    let mut result = number(first, type_of)?;
    for (operator, operand) in rest {
        let right = number(operand, type_of)?;
        result = computed(*operator, result, right);
    }
    Ok(result)
}

/// The type of what an operator makes of two numbers.
fn computed(operator: Arithmetic, left: Type, right: Type) -> Type {
    match (operator, left, right) {
        (Arithmetic::Divide, _, _) | (_, Type::Float, _) | (_, _, Type::Float) => Type::Float,
        (_, Type::Any, _) | (_, _, Type::Any) => Type::Any,
        // An amount times an amount is no amount.
        (Arithmetic::Multiply, Type::Money, Type::Money) => Type::Integer,
        (_, Type::Money, _) | (_, _, Type::Money) => Type::Money,
        _ => Type::Integer,
    }
}

fn check_comparison(
    expr: &Expr,
    operator: Comparison,
    operands: &[Expr; 2],
    type_of: TypeOf<'_>,
) -> Result<Type, Fault> {
    let [left, right] = [check(&operands[0], type_of)?, check(&operands[1], type_of)?];
    // Texts stand for days and moments beside them.
    let is_time = match (left, right) {
        (it, Type::Text) | (Type::Text, it) => it.is_time(),
        _ => false,
    };
    if left.either(right).is_none() && !is_time {
        let what = format!("{} cannot be compared with {}", left.name(), right.name());
        return Err(mismatch(expr, &what));
    }
    if operator.needs_order() && !(left.has_order() && right.has_order()) {
        let unordered = if left.has_order() { right } else { left };
        let what = format!("{} is neither less nor greater than another", unordered.name());
        return Err(mismatch(expr, &what));
    }
    Ok(Type::Boolean)
}

fn check_call(function: Function, arguments: &[Expr], type_of: TypeOf<'_>) -> Result<Type, Fault> {
    match function {
        Function::If => {
            truth(&arguments[0], type_of)?;
            let then = check(&arguments[1], type_of)?;
            joined(&arguments[2], then, type_of)
        }
        Function::Coalesce | Function::Min | Function::Max => {
            let mut result = Type::Any;
            for argument in arguments {
                result = joined(argument, result, type_of)?;
            }
            Ok(result)
        }
        Function::Abs => number(&arguments[0], type_of),
        Function::Round => {
            let result = number(&arguments[0], type_of)?;
            if let Some(digits) = arguments.get(1)
                && number(digits, type_of)? == Type::Float
            {
                return Err(mismatch(digits, "digits are an integer"));
            }
            Ok(result)
        }
    }
}

fn number(expr: &Expr, type_of: TypeOf<'_>) -> Result<Type, Fault> {
    let found = check(expr, type_of)?;
    if found.is_number() {
        return Ok(found);
    }
    Err(mismatch(expr, &format!("a number is needed, and this is {}", found.name())))
}

fn truth(expr: &Expr, type_of: TypeOf<'_>) -> Result<Type, Fault> {
    let found = check(expr, type_of)?;
    if matches!(found, Type::Boolean | Type::Any) {
        return Ok(Type::Boolean);
    }
    Err(mismatch(expr, &format!("true or false is needed, and this is {}", found.name())))
}

fn joined(expr: &Expr, before: Type, type_of: TypeOf<'_>) -> Result<Type, Fault> {
    let found = check(expr, type_of)?;
    before.either(found).ok_or_else(|| {
        mismatch(expr, &format!("{} does not go with {}", found.name(), before.name()))
    })
}

fn mismatch(expr: &Expr, what: &str) -> Fault {
    Fault {
        position: expr.position,
        code: "type_mismatch",
        message: format!("Types do not fit: {what}."),
    }
}
