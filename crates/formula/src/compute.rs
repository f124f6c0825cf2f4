//! What operators compute of two values. Rows and columns mean the same because both mean this.

use std::cmp::Ordering;

use crate::failure::Failure;
use crate::tree::{Arithmetic, Comparison};
use crate::types::Type;
use crate::value::Value;

/// What an operator makes of two values.
///
/// # Errors
///
/// Overflow, a division by zero, or a value that is no number.
pub fn arithmetic(
    operator: Arithmetic,
    left: &Value<'_>,
    right: &Value<'_>,
) -> Result<Value<'static>, Failure> {
    let result = match (left, right) {
        (Value::Integer(left), Value::Integer(right)) if operator == Arithmetic::Divide => {
            Value::Float(divided(widened(*left), widened(*right))?)
        }
        (Value::Integer(left), Value::Integer(right)) => {
            Value::Integer(whole(operator, *left, *right)?)
        }
        (Value::Float(left), Value::Integer(right)) => {
            Value::Float(real(operator, *left, widened(*right))?)
        }
        (Value::Integer(left), Value::Float(right)) => {
            Value::Float(real(operator, widened(*left), *right)?)
        }
        (Value::Float(left), Value::Float(right)) => Value::Float(real(operator, *left, *right)?),
        (Value::Null, other) | (other, Value::Null) if other.kind().is_number() => Value::Null,
        _ => return Err(Failure::NUMBER),
    };
    Ok(result)
}

/// What an operator other than `/` makes of two integers.
pub(crate) fn whole(operator: Arithmetic, left: i64, right: i64) -> Result<i64, Failure> {
    let result = match operator {
        Arithmetic::Add => left.checked_add(right),
        Arithmetic::Subtract => left.checked_sub(right),
        Arithmetic::Multiply => left.checked_mul(right),
        Arithmetic::Divide | Arithmetic::Remainder if right == 0 => return Err(Failure::ZERO),
        Arithmetic::Divide => left.checked_div(right),
        // The remainder of a division by -1 is 0, also where the quotient has no room.
        Arithmetic::Remainder => Some(left.wrapping_rem(right)),
    };
    result.ok_or(Failure::INTEGER)
}

/// What an operator makes of two floats.
pub(crate) fn real(operator: Arithmetic, left: f64, right: f64) -> Result<f64, Failure> {
    match operator {
        Arithmetic::Add => finite(left + right),
        Arithmetic::Subtract => finite(left - right),
        Arithmetic::Multiply => finite(left * right),
        Arithmetic::Divide => divided(left, right),
        Arithmetic::Remainder if right == 0.0 => Err(Failure::ZERO),
        Arithmetic::Remainder => finite(left % right),
    }
}

fn divided(left: f64, right: f64) -> Result<f64, Failure> {
    if right == 0.0 { Err(Failure::ZERO) } else { finite(left / right) }
}

/// A number that may be a result: finite, and with one zero only.
pub(crate) fn finite(number: f64) -> Result<f64, Failure> {
    if number.is_finite() { Ok(number + 0.0) } else { Err(Failure::FINITE) }
}

/// An integer beside a float; exact up to 2^53.
#[expect(clippy::cast_precision_loss, reason = "this is what the language says of mixed numbers")]
pub(crate) const fn widened(number: i64) -> f64 {
    number as f64
}

/// The number with the other sign.
pub(crate) fn negative(value: Value<'_>) -> Result<Value<'static>, Failure> {
    match value {
        Value::Null => Ok(Value::Null),
        Value::Integer(it) => it.checked_neg().map(Value::Integer).ok_or(Failure::INTEGER),
        Value::Float(it) => Ok(Value::Float(0.0 - it)),
        Value::Boolean(_)
        | Value::Text(_)
        | Value::Date(_)
        | Value::Timestamp(_)
        | Value::Json(_)
        | Value::Bytes(_) => Err(Failure::NUMBER),
    }
}

/// Whether a comparison of two values holds; NULL if one of them is.
///
/// # Errors
///
/// Values that cannot be compared, or not in this way.
pub fn comparison(
    operator: Comparison,
    left: &Value<'_>,
    right: &Value<'_>,
) -> Result<Value<'static>, Failure> {
    let is_fit = |value: &Value<'_>| match operator.needs_order() {
        true => value.kind().has_order(),
        false => value.kind().has_equality(),
    };
    if !is_fit(left) || !is_fit(right) {
        return Err(Failure::COMPARED);
    }
    match order(left, right)? {
        None => Ok(Value::Null),
        Some(order) => Ok(Value::Boolean(holds(operator, order))),
    }
}

pub(crate) const fn holds(operator: Comparison, order: Ordering) -> bool {
    match operator {
        Comparison::Equal => order.is_eq(),
        Comparison::NotEqual => order.is_ne(),
        Comparison::Greater => order.is_gt(),
        Comparison::GreaterOrEqual => order.is_ge(),
        Comparison::Less => order.is_lt(),
        Comparison::LessOrEqual => order.is_le(),
    }
}

/// How two values stand to each other; none if one is NULL.
pub(crate) fn order(left: &Value<'_>, right: &Value<'_>) -> Result<Option<Ordering>, Failure> {
    let found = match (left, right) {
        (Value::Null, _) | (_, Value::Null) => return Ok(None),
        (Value::Integer(left), Value::Integer(right)) => left.cmp(right),
        (Value::Integer(left), Value::Float(right)) => reals(widened(*left), *right)?,
        (Value::Float(left), Value::Integer(right)) => reals(*left, widened(*right))?,
        (Value::Float(left), Value::Float(right)) => reals(*left, *right)?,
        (Value::Boolean(left), Value::Boolean(right)) => left.cmp(right),
        (Value::Text(left), Value::Text(right)) => left.cmp(right),
        (Value::Date(left), Value::Date(right)) => left.cmp(right),
        (Value::Timestamp(left), Value::Timestamp(right)) => left.cmp(right),
        (Value::Bytes(left), Value::Bytes(right)) => left.cmp(right),
        _ => return Err(Failure::COMPARED),
    };
    Ok(Some(found))
}

fn reals(left: f64, right: f64) -> Result<Ordering, Failure> {
    left.partial_cmp(&right).ok_or(Failure::FINITE)
}

/// A condition's value; none is NULL.
pub(crate) const fn truth(value: &Value<'_>) -> Result<Option<bool>, Failure> {
    match value {
        Value::Null => Ok(None),
        Value::Boolean(it) => Ok(Some(*it)),
        Value::Integer(_)
        | Value::Float(_)
        | Value::Text(_)
        | Value::Date(_)
        | Value::Timestamp(_)
        | Value::Json(_)
        | Value::Bytes(_) => Err(Failure::CONDITION),
    }
}

/// A variable's value, as its declared type has it.
///
/// # Errors
///
/// A value of another type, or a number that is not finite.
pub(crate) fn admitted(value: Value<'_>, declared: Type) -> Result<Value<'_>, Failure> {
    match (value, declared) {
        (Value::Float(it), Type::Float | Type::Any) => finite(it).map(Value::Float),
        (Value::Integer(it), Type::Float) => Ok(Value::Float(widened(it))),
        (Value::Integer(it), Type::Money) => Ok(Value::Integer(it)),
        (value, declared) => {
            let is_fit = declared == Type::Any || [declared, Type::Null].contains(&value.kind());
            if is_fit { Ok(value) } else { Err(Failure::DECLARED) }
        }
    }
}

/// A result of a part of this type: a whole number beside floats is one of them.
pub(crate) fn fitted(value: Value<'_>, kind: Type) -> Value<'_> {
    match (value, kind) {
        (Value::Integer(it), Type::Float) => Value::Float(widened(it)),
        (value, _) => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remainders_have_the_sign_of_the_dividend() {
        assert_eq!(whole(Arithmetic::Remainder, -7, 2), Ok(-1));
        assert_eq!(whole(Arithmetic::Remainder, 7, -2), Ok(1));
        assert_eq!(whole(Arithmetic::Remainder, i64::MIN, -1), Ok(0));
        assert_eq!(real(Arithmetic::Remainder, -7.5, 2.0), Ok(-1.5));
        assert_eq!(real(Arithmetic::Remainder, 1.0, 0.0), Err(Failure::ZERO));
    }

    #[test]
    fn there_is_one_zero() {
        let zero = real(Arithmetic::Multiply, 0.0, -1.0).unwrap();
        assert!(zero.is_sign_positive());
        let Ok(Value::Float(zero)) = negative(Value::Float(0.0)) else { panic!() };
        assert!(zero.is_sign_positive());
    }

    #[test]
    fn types_that_do_not_go_together_are_refused_whatever_is_null() {
        let text = Value::from("a");
        assert_eq!(arithmetic(Arithmetic::Add, &Value::Null, &text), Err(Failure::NUMBER));
        assert_eq!(arithmetic(Arithmetic::Add, &Value::Null, &Value::Null), Ok(Value::Null));
        let json = Value::Json("1".into());
        assert_eq!(comparison(Comparison::Equal, &json, &Value::Null), Err(Failure::COMPARED));
        assert_eq!(
            comparison(Comparison::Less, &Value::Boolean(false), &Value::Boolean(true)),
            Err(Failure::COMPARED)
        );
    }
}
