//! What functions compute of their arguments.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::{Function, NullRule};
use crate::compute::{finite, fitted, order, truth};
use crate::decimal::{prorate, round_float, round_whole};
use crate::failure::Failure;
use crate::types::Type;
use crate::value::Value;

/// Bytes of a text that a function makes.
const TEXT_BYTES_MAX: usize = 64 << 10;

type Computed<'a> = Result<Value<'a>, Failure>;

impl Function {
    /// What the function computes of evaluated arguments, whose number must fit.
    ///
    /// Where the part of the formula has [`Type::Float`] and this gives an integer, that is to be widened. IF and
    /// COALESCE have to see arguments that are not evaluated in a formula; give NULL for those.
    ///
    /// # Errors
    ///
    /// Overflow, a division by zero, or an argument of a type that the function does not take.
    ///
    /// # Panics
    ///
    /// If there are fewer arguments than [`Function::arity`] says.
    pub fn apply<'a>(self, arguments: &[Value<'a>]) -> Result<Value<'a>, Failure> {
        if self.info().nulls == NullRule::Propagates {
            for (place, argument) in arguments.iter().enumerate() {
                if !self.argument(place).kinds.takes(argument.kind()) {
                    return Err(Failure::KIND);
                }
            }
            if !matches!(self, Self::Max | Self::Min) && arguments.contains(&Value::Null) {
                return Ok(Value::Null);
            }
        }
        match self {
            Self::Abs => of_number(&arguments[0], i64::checked_abs, f64::abs),
            Self::Ceil => of_number(&arguments[0], Some, f64::ceil),
            Self::Floor => of_number(&arguments[0], Some, f64::floor),
            Self::Round => round(&arguments[0], arguments.get(1)),
            Self::Prorate => {
                let [amount, part, whole] = [0, 1, 2].map(|place| whole(arguments, place));
                prorate(amount?, part?, whole?).map(Value::Integer)
            }
            Self::Max => extreme(arguments, Ordering::Greater),
            Self::Min => extreme(arguments, Ordering::Less),
            Self::DaysBetween => match arguments {
                [Value::Date(from), Value::Date(to)] => {
                    Ok(Value::Integer(i64::from(*to) - i64::from(*from)))
                }
                _ => Err(Failure::KIND),
            },
            Self::Concat => concat(arguments),
            Self::Contains => Ok(text(arguments, 0)?.contains(&**text(arguments, 1)?).into()),
            Self::StartsWith => Ok(text(arguments, 0)?.starts_with(&**text(arguments, 1)?).into()),
            Self::EndsWith => Ok(text(arguments, 0)?.ends_with(&**text(arguments, 1)?).into()),
            Self::Length => {
                let length = text(arguments, 0)?.chars().count();
                i64::try_from(length).map(Value::Integer).map_err(|_| Failure::INTEGER)
            }
            Self::Lower => cased(text(arguments, 0)?, str::to_lowercase),
            Self::Upper => cased(text(arguments, 0)?, str::to_uppercase),
            Self::Trim => Ok(Value::Text(match text(arguments, 0)? {
                Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
                // Of a text that a function made, which is short.
                Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
            })),
            Self::If => {
                let place = if truth(&arguments[0])? == Some(true) { 1 } else { 2 };
                Ok(arguments[place].clone())
            }
            Self::Coalesce => {
                let found = arguments.iter().find(|it| **it != Value::Null);
                Ok(found.cloned().unwrap_or(Value::Null))
            }
            Self::IsNull => Ok(Value::Boolean(arguments[0] == Value::Null)),
            Self::NullIf => null_if(&arguments[0], &arguments[1]),
        }
    }
}

fn text<'c, 'a>(arguments: &'c [Value<'a>], place: usize) -> Result<&'c Cow<'a, str>, Failure> {
    if let Value::Text(text) = &arguments[place] { Ok(text) } else { Err(Failure::KIND) }
}

fn whole(arguments: &[Value<'_>], place: usize) -> Result<i64, Failure> {
    if let Value::Integer(it) = arguments[place] { Ok(it) } else { Err(Failure::WHOLE) }
}

fn null_if<'a>(value: &Value<'a>, unwanted: &Value<'a>) -> Computed<'a> {
    if !value.kind().has_equality() || !unwanted.kind().has_equality() {
        return Err(Failure::COMPARED);
    }
    let is_same = order(value, unwanted)? == Some(Ordering::Equal);
    Ok(if is_same { Value::Null } else { value.clone() })
}

/// The value that stands so to all others, and of equal ones the first; NULL if one is.
fn extreme<'a>(arguments: &[Value<'a>], wanted: Ordering) -> Computed<'a> {
    let mut values = arguments.iter().filter(|it| **it != Value::Null);
    let Some(mut best) = values.next() else { return Ok(Value::Null) };
    let mut kind = best.kind();
    for value in values {
        if order(value, best)? == Some(wanted) {
            best = value;
        }
        kind = if value.kind() == Type::Float { Type::Float } else { kind };
    }
    let has_null = arguments.contains(&Value::Null);
    Ok(if has_null { Value::Null } else { fitted(best.clone(), kind) })
}

fn of_number(
    value: &Value<'_>,
    whole: fn(i64) -> Option<i64>,
    real: fn(f64) -> f64,
) -> Computed<'static> {
    if let Value::Integer(it) = value {
        whole(*it).map(Value::Integer).ok_or(Failure::INTEGER)
    } else if let Value::Float(it) = value {
        finite(real(*it)).map(Value::Float)
    } else {
        Err(Failure::NUMBER)
    }
}

fn round(number: &Value<'_>, digits: Option<&Value<'_>>) -> Computed<'static> {
    match (number, digits.unwrap_or(&Value::Integer(0))) {
        (Value::Integer(it), Value::Integer(digits)) => {
            round_whole(*it, *digits).map(Value::Integer)
        }
        (Value::Float(it), Value::Integer(digits)) => round_float(*it, *digits).map(Value::Float),
        _ => Err(Failure::NUMBER),
    }
}

fn concat<'a>(arguments: &[Value<'a>]) -> Computed<'a> {
    let mut joined = String::new();
    for place in 0..arguments.len() {
        let text = text(arguments, place)?;
        if TEXT_BYTES_MAX < joined.len() + text.len() {
            return Err(Failure::TEXT);
        }
        joined.push_str(text);
    }
    Ok(Value::Text(Cow::Owned(joined)))
}

fn cased(text: &str, change: fn(&str) -> String) -> Computed<'static> {
    if TEXT_BYTES_MAX < text.len() {
        return Err(Failure::TEXT);
    }
    let changed = change(text);
    if TEXT_BYTES_MAX < changed.len() {
        Err(Failure::TEXT)
    } else {
        Ok(Value::Text(changed.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_is_what_the_table_says() {
        for function in Function::ALL {
            let told = [Function::If, Function::Coalesce, Function::IsNull, Function::NullIf];
            let wanted =
                if told.contains(&function) { NullRule::Told } else { NullRule::Propagates };
            assert_eq!(function.info().nulls, wanted, "{}", function.name());
            if wanted == NullRule::Propagates {
                let nulls = vec![Value::Null; function.arity().0];
                assert_eq!(function.apply(&nulls), Ok(Value::Null), "{}", function.name());
            }
        }
    }

    #[test]
    fn the_extreme_of_mixed_numbers_is_a_float() {
        let values = [Value::Integer(3), Value::Float(2.5)];
        assert_eq!(Function::Max.apply(&values), Ok(Value::Float(3.0)));
        assert_eq!(Function::Min.apply(&values), Ok(Value::Float(2.5)));
        let mixed = [Value::Integer(3), Value::from("a"), Value::Null];
        assert_eq!(Function::Max.apply(&mixed), Err(Failure::COMPARED));
    }

    #[test]
    fn texts_do_not_grow_without_bound() {
        let long = "ß".repeat(TEXT_BYTES_MAX / 2);
        let long = Value::from(long.as_str());
        assert_eq!(Function::Concat.apply(&[long.clone(), "a".into()]), Err(Failure::TEXT));
        assert_eq!(Function::Length.apply(&[long]), Ok(Value::Integer(32 << 10)));
        let longer = "a".repeat(TEXT_BYTES_MAX + 1);
        assert_eq!(Function::Lower.apply(&[longer.as_str().into()]), Err(Failure::TEXT));
    }
}
