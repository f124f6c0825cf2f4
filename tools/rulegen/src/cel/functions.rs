//! Operators and functions: which types they take, and what they give.

use anyhow::{Context as _, Result, bail};
use cel::common::ast::operators;

use super::{
    check, fold, format, pattern,
    tree::{Calculation, Calendar, Comparison, Expr, Function, Node, Unit},
    types::Type,
    value::Value,
};
use crate::validate::time;

/// A call of `name`; the target of a method is the first argument.
pub(crate) fn resolve(name: &str, is_method: bool, mut arguments: Vec<Expr>) -> Result<Expr> {
    if is_method {
        return method(name, arguments);
    }
    match (name, arguments.len()) {
        (operators::LOGICAL_AND | operators::LOGICAL_OR | operators::LOGICAL_NOT, _) => {
            let conditions: Result<Vec<Expr>> = arguments.into_iter().map(condition).collect();
            logic(name, conditions?)
        }
        (operators::CONDITIONAL, 3) => {
            let [test, then, otherwise] = take(arguments);
            branch(condition(test)?, then, otherwise)
        }
        (operators::INDEX, 2) => {
            let [operand, index] = take(arguments);
            check::index(operand, unwrap(index))
        }
        (operators::IN, 2) => {
            let [item, range] = take(arguments);
            membership(item, range)
        }
        (operators::NEGATE, 1) => {
            let [operand] = take(arguments);
            negate(unwrap(operand))
        }
        ("dyn", 1) => {
            let [operand] = take(arguments);
            Ok(Expr { dynamic: true, ..operand })
        }
        ("getField", 2) => {
            let [operand, name] = take(arguments);
            let Some(Value::String(name)) = name.as_const() else {
                bail!("the name of getField() must be a constant");
            };
            check::field(operand, name)
        }
        ("size", 1) => method(name, arguments),
        ("int" | "uint" | "double" | "string" | "bytes" | "bool" | "duration" | "timestamp", 1) => {
            let operand = arguments.remove(0);
            convert(name, unwrap(operand))
        }
        (_, 2) => {
            let [a, b] = take(arguments);
            operator(name, a, b)
        }
        _ => bail!("unknown function {name}()"),
    }
}

/// An expression that must be a bool.
pub(crate) fn condition(expr: Expr) -> Result<Expr> {
    let expr = unwrap(expr);
    if expr.ty != Type::Bool {
        bail!("expected bool, found {}", expr.ty);
    }
    Ok(expr)
}

fn logic(name: &str, mut operands: Vec<Expr>) -> Result<Expr> {
    let last = operands.pop().context("an operator without operands")?;
    Ok(match name {
        operators::LOGICAL_NOT => fold::not(last),
        operators::LOGICAL_AND => operands.into_iter().rfold(last, |b, a| fold::and(a, b)),
        _ => operands.into_iter().rfold(last, |b, a| fold::or(a, b)),
    })
}

fn branch(test: Expr, then: Expr, otherwise: Expr) -> Result<Expr> {
    if then.ty != otherwise.ty {
        bail!("a choice between {} and {}", then.ty, otherwise.ty);
    }
    Ok(fold::branch(test, then, otherwise))
}

fn membership(item: Expr, range: Expr) -> Result<Expr> {
    let item = unwrap(item);
    match &range.ty {
        Type::List(of) if *of.unwrapped() == item.ty => Ok(fold::contains(item, range)),
        Type::Map(key, _) if **key == item.ty => Ok(fold::contains(item, range)),
        ty => bail!("{} cannot be in {ty}", item.ty),
    }
}

fn negate(operand: Expr) -> Result<Expr> {
    match operand.as_const() {
        Some(Value::Int(value)) => {
            let negated = value.checked_neg().context("overflow")?;
            return Ok(Expr::value(Value::Int(negated)));
        }
        Some(Value::Double(value)) => return Ok(Expr::value(Value::Double(-value))),
        _ => {}
    }
    match operand.ty.clone() {
        ty @ (Type::Int | Type::Double) => Ok(Expr::new(Node::Negate(Box::new(operand)), ty)),
        ty => bail!("{ty} cannot be negated"),
    }
}

fn operator(name: &str, a: Expr, b: Expr) -> Result<Expr> {
    use Comparison::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
    match name {
        operators::EQUALS => equality(Equal, a, b),
        operators::NOT_EQUALS => equality(NotEqual, a, b),
        operators::LESS => order(Less, a, b),
        operators::LESS_EQUALS => order(LessOrEqual, a, b),
        operators::GREATER => order(Greater, a, b),
        operators::GREATER_EQUALS => order(GreaterOrEqual, a, b),
        operators::ADD => calculate(Calculation::Add, a, b),
        operators::SUBSTRACT => calculate(Calculation::Subtract, a, b),
        operators::MULTIPLY => calculate(Calculation::Multiply, a, b),
        operators::DIVIDE => calculate(Calculation::Divide, a, b),
        operators::MODULO => calculate(Calculation::Remainder, a, b),
        _ => bail!("unknown function {name}()"),
    }
}

fn equality(comparison: Comparison, a: Expr, b: Expr) -> Result<Expr> {
    let is_wrapper = matches!(a.ty, Type::Wrapper(_)) || matches!(b.ty, Type::Wrapper(_));
    let has_null = a.ty == Type::Null || b.ty == Type::Null;
    let is_comparable = if has_null { is_wrapper } else { a.ty.unwrapped() == b.ty.unwrapped() };
    if !is_comparable || matches!(a.ty, Type::Map(..)) {
        bail!("{} and {} cannot be compared", a.ty, b.ty);
    }
    Ok(fold::compare(comparison, a, b))
}

fn order(comparison: Comparison, a: Expr, b: Expr) -> Result<Expr> {
    let (a, b) = (unwrap(a), unwrap(b));
    if a.ty != b.ty || !a.ty.is_ordered() {
        bail!("{} and {} have no order", a.ty, b.ty);
    }
    Ok(fold::compare(comparison, a, b))
}

fn calculate(calculation: Calculation, a: Expr, b: Expr) -> Result<Expr> {
    use Calculation::{Add, Divide, Multiply, Remainder, Subtract};
    let (a, b) = (unwrap(a), unwrap(b));
    let ty = match (calculation, &a.ty, &b.ty) {
        (_, Type::Int, Type::Int) => Type::Int,
        (_, Type::Uint, Type::Uint) => Type::Uint,
        (Add | Subtract | Multiply | Divide, Type::Double, Type::Double) => Type::Double,
        (Add, Type::String, Type::String) => Type::String,
        (Add, Type::Bytes, Type::Bytes) => Type::Bytes,
        (Add | Subtract, Type::Duration, Type::Duration) => Type::Duration,
        (Add | Subtract, Type::Timestamp, Type::Duration) => Type::Timestamp,
        (Add, Type::Duration, Type::Timestamp) => Type::Timestamp,
        (Subtract, Type::Timestamp, Type::Timestamp) => Type::Duration,
        (Add | Subtract | Multiply | Divide | Remainder, a, b) => {
            bail!("{} cannot be calculated from {a} and {b}", calculation.name())
        }
    };
    if let (Some(Value::String(a)), Some(Value::String(b))) = (a.as_const(), b.as_const()) {
        return Ok(Expr::value(Value::String(a.clone() + b)));
    }
    Ok(Expr::new(Node::Calculate(calculation, Box::new(a), Box::new(b)), ty))
}

impl Calculation {
    fn name(self) -> &'static str {
        match self {
            Self::Add => "a sum",
            Self::Subtract => "a difference",
            Self::Multiply => "a product",
            Self::Divide => "a quotient",
            Self::Remainder => "a remainder",
        }
    }
}

fn convert(name: &str, operand: Expr) -> Result<Expr> {
    let to = match name {
        "int" => Type::Int,
        "uint" => Type::Uint,
        "double" => Type::Double,
        "string" => Type::String,
        "bytes" => Type::Bytes,
        "bool" => Type::Bool,
        "duration" => Type::Duration,
        _ => Type::Timestamp,
    };
    if operand.ty == to {
        return Ok(operand);
    }
    if let Some(value) = known_conversion(&operand, &to)? {
        return Ok(Expr::value(value));
    }
    match (&operand.ty, &to) {
        (Type::Uint | Type::Double | Type::String | Type::Timestamp, Type::Int)
        | (Type::Int | Type::Double | Type::String, Type::Uint)
        | (Type::Int | Type::Uint | Type::String, Type::Double)
        | (
            Type::Bool
            | Type::Int
            | Type::Uint
            | Type::Double
            | Type::Bytes
            | Type::Timestamp
            | Type::Duration,
            Type::String,
        )
        | (Type::String, Type::Bytes | Type::Bool | Type::Duration | Type::Timestamp)
        | (Type::Int, Type::Timestamp) => Ok(Expr::new(Node::Convert(Box::new(operand)), to)),
        (from, to) => bail!("{from} cannot be converted to {to}"),
    }
}

/// What is parsed from a constant; a text that is none of its type is refused now, not at run time.
fn known_conversion(operand: &Expr, to: &Type) -> Result<Option<Value>> {
    Ok(match (operand.as_const(), to) {
        (Some(Value::String(text)), Type::Duration) => {
            let nanos = time::parse_duration(text);
            Some(Value::Duration(nanos.with_context(|| format!("{text:?} is no duration"))?))
        }
        (Some(Value::String(text)), Type::Timestamp) => {
            let nanos = time::parse_timestamp(text);
            Some(Value::Timestamp(nanos.with_context(|| format!("{text:?} is no timestamp"))?))
        }
        (Some(Value::Int(value)), Type::Uint) => {
            Some(Value::Uint(u64::try_from(*value).context("a negative uint")?))
        }
        _ => None,
    })
}

fn method(name: &str, arguments: Vec<Expr>) -> Result<Expr> {
    if name == "format" {
        return format::format(arguments);
    }
    let arguments: Vec<Expr> = arguments.into_iter().map(unwrap).collect();
    let types: Vec<&Type> = arguments.iter().map(|argument| &argument.ty).collect();
    if let Some(time) = time_part(name, &types) {
        return Ok(Expr::new(Node::Call(time, arguments), Type::Int));
    }
    let function = match (name, types.as_slice()) {
        ("size", [Type::String | Type::Bytes | Type::List(_) | Type::Map(..)]) => Function::Size,
        ("contains", [Type::String, Type::String] | [Type::Bytes, Type::Bytes]) => {
            Function::Contains
        }
        ("startsWith", [Type::String, Type::String] | [Type::Bytes, Type::Bytes]) => {
            Function::StartsWith
        }
        ("endsWith", [Type::String, Type::String] | [Type::Bytes, Type::Bytes]) => {
            Function::EndsWith
        }
        ("matches", [Type::String, Type::String]) => Function::Matches,
        ("unique", [Type::List(item)]) if is_scalar(item) => Function::Unique,
        ("isNan", [Type::Double]) => Function::IsNan,
        ("isInf", [Type::Double] | [Type::Double, Type::Int]) => Function::IsInf,
        ("isEmail", [Type::String]) => Function::IsEmail,
        ("isHostname", [Type::String]) => Function::IsHostname,
        ("isHostAndPort", [Type::String, Type::Bool]) => Function::IsHostAndPort,
        ("isIp", [Type::String] | [Type::String, Type::Int]) => Function::IsIp,
        (
            "isIpPrefix",
            [Type::String]
            | [Type::String, Type::Int | Type::Bool]
            | [Type::String, Type::Int, Type::Bool],
        ) => Function::IsIpPrefix,
        ("isUri", [Type::String]) => Function::IsUri,
        ("isUriRef", [Type::String]) => Function::IsUriRef,
        (name, types) => {
            let types: Vec<String> = types.iter().map(ToString::to_string).collect();
            bail!("no function {name}() takes ({})", types.join(", "));
        }
    };
    finish(function, arguments)
}

/// What is known of a call already, and the pattern of `matches` in the syntax of the crate `regex`.
fn finish(function: Function, mut arguments: Vec<Expr>) -> Result<Expr> {
    match (function, arguments.as_slice()) {
        (Function::Size, [operand]) => {
            if let Some(size) = operand.as_const().and_then(fold::size) {
                return Ok(Expr::value(Value::Int(size)));
            }
            return Ok(Expr::new(Node::Call(function, arguments), Type::Int));
        }
        (Function::Matches, [_, expression]) => {
            let Some(Value::String(expression)) = expression.as_const() else {
                bail!("the pattern of matches() must be a constant");
            };
            arguments[1] = Expr::value(Value::String(pattern::translate(expression)?));
        }
        _ => {}
    }
    Ok(Expr::new(Node::Call(function, arguments), Type::Bool))
}

fn time_part(name: &str, types: &[&Type]) -> Option<Function> {
    let calendar = |part| Some(Function::Calendar(part));
    match (name, types) {
        ("getHours", [Type::Duration]) => Some(Function::Units(Unit::Hours)),
        ("getMinutes", [Type::Duration]) => Some(Function::Units(Unit::Minutes)),
        ("getSeconds", [Type::Duration]) => Some(Function::Units(Unit::Seconds)),
        ("getMilliseconds", [Type::Duration]) => Some(Function::Units(Unit::Milliseconds)),
        (name, [Type::Timestamp] | [Type::Timestamp, Type::String]) => match name {
            "getFullYear" => calendar(Calendar::Year),
            "getMonth" => calendar(Calendar::Month),
            "getDate" => calendar(Calendar::Date),
            "getDayOfMonth" => calendar(Calendar::DayOfMonth),
            "getDayOfWeek" => calendar(Calendar::DayOfWeek),
            "getDayOfYear" => calendar(Calendar::DayOfYear),
            "getHours" => calendar(Calendar::Hour),
            "getMinutes" => calendar(Calendar::Minute),
            "getSeconds" => calendar(Calendar::Second),
            "getMilliseconds" => calendar(Calendar::Millisecond),
            _ => None,
        },
        _ => None,
    }
}

/// An operand of an operation that null does not have.
fn unwrap(operand: Expr) -> Expr {
    match operand.ty.clone() {
        Type::Wrapper(scalar) => {
            Expr { dynamic: operand.dynamic, ..Expr::new(Node::Unwrap(Box::new(operand)), *scalar) }
        }
        _ => operand,
    }
}

fn is_scalar(ty: &Type) -> bool {
    ty.is_number() || matches!(ty, Type::Bool | Type::String | Type::Bytes)
}

/// The arguments, whose number the caller has matched.
fn take<const N: usize>(arguments: Vec<Expr>) -> [Expr; N] {
    arguments.try_into().expect("the number of arguments was matched")
}
