//! Operators over whole columns, where types allow it and no row fails. Where one does, rows are computed one by one.

use crate::column::{Builder, Column, Slice, Values};
use crate::compute::{holds, widened};
use crate::tree::{Arithmetic, Comparison};
use crate::value::Value;

/// A column with the same value everywhere.
pub(super) fn repeated<'a>(value: &Value<'a>, rows: usize) -> Column<'a> {
    let values = match value {
        Value::Boolean(it) => Values::Boolean(vec![*it; rows].into()),
        Value::Integer(it) => Values::Integer(vec![*it; rows].into()),
        Value::Float(it) => Values::Float(vec![*it; rows].into()),
        Value::Null => Values::Null(rows),
        Value::Text(_)
        | Value::Date(_)
        | Value::Timestamp(_)
        | Value::Json(_)
        | Value::Bytes(_) => {
            let mut built = Builder::new(value.kind(), rows);
            (0..rows).for_each(|row| built.put(row, value.clone()));
            return built.finish();
        }
    };
    Column { values, valid: None }
}

/// Whether every number may be a result: it is finite, and no negative zero.
pub(super) fn are_results(numbers: &[f64]) -> bool {
    numbers
        .iter()
        .fold(true, |so_far, it| so_far & it.is_finite() & (it.to_bits() != (-0.0_f64).to_bits()))
}

/// Numbers with an operator between them; none if types do not allow it or if a row fails.
pub(super) fn arithmetic<'a>(
    operator: Arithmetic,
    left: &Column<'a>,
    right: &Column<'a>,
    active: &[bool],
) -> Option<Column<'a>> {
    let valid = both(left, right);
    let counts = |row: usize| active[row] && valid.as_ref().is_none_or(|valid| valid[row]);
    let values = match (&left.values, &right.values) {
        (Values::Integer(left), Values::Integer(right)) if operator != Arithmetic::Divide => {
            Values::Integer(whole(operator, left, right, counts)?.into())
        }
        (left, right) => {
            let (left, right) = (floats(left)?, floats(right)?);
            Values::Float(real(operator, &left, &right, counts)?.into())
        }
    };
    Some(Column { values, valid })
}

fn whole(
    operator: Arithmetic,
    left: &[i64],
    right: &[i64],
    counts: impl Fn(usize) -> bool,
) -> Option<Vec<i64>> {
    let compute = |step: fn(i64, i64) -> (i64, bool)| {
        let mut has_failed = false;
        let pairs = left.iter().zip(right).enumerate();
        let found = pairs.map(|(row, (left, right))| {
            let (found, failed) = step(*left, *right);
            has_failed |= failed && counts(row);
            found
        });
        let found = found.collect();
        if has_failed { None } else { Some(found) }
    };
    match operator {
        Arithmetic::Add => compute(i64::overflowing_add),
        Arithmetic::Subtract => compute(i64::overflowing_sub),
        Arithmetic::Multiply => compute(i64::overflowing_mul),
        Arithmetic::Divide | Arithmetic::Remainder => compute(|left, right| match right {
            0 => (0, true),
            _ => (left.wrapping_rem(right), false),
        }),
    }
}

fn real(
    operator: Arithmetic,
    left: &[f64],
    right: &[f64],
    counts: impl Fn(usize) -> bool,
) -> Option<Vec<f64>> {
    let compute = |step: fn(f64, f64) -> f64| {
        let mut has_failed = false;
        let pairs = left.iter().zip(right).enumerate();
        // Whatever fails, and a division by zero with it, has no finite result.
        let found = pairs.map(|(row, (left, right))| {
            let found = step(*left, *right) + 0.0;
            has_failed |= !found.is_finite() && counts(row);
            found
        });
        let found = found.collect();
        if has_failed { None } else { Some(found) }
    };
    match operator {
        Arithmetic::Add => compute(|left, right| left + right),
        Arithmetic::Subtract => compute(|left, right| left - right),
        Arithmetic::Multiply => compute(|left, right| left * right),
        Arithmetic::Divide => compute(|left, right| left / right),
        Arithmetic::Remainder => compute(|left, right| left % right),
    }
}

/// Whether a comparison holds in each row; none if types do not allow it.
pub(super) fn comparison<'a>(
    operator: Comparison,
    left: &Column<'a>,
    right: &Column<'a>,
) -> Option<Column<'a>> {
    fn compared<T: PartialOrd>(operator: Comparison, left: &[T], right: &[T]) -> Vec<bool> {
        let pairs = left.iter().zip(right);
        match operator {
            Comparison::Equal => pairs.map(|(left, right)| left == right).collect(),
            Comparison::NotEqual => pairs.map(|(left, right)| left != right).collect(),
            Comparison::Greater => pairs.map(|(left, right)| left > right).collect(),
            Comparison::GreaterOrEqual => pairs.map(|(left, right)| left >= right).collect(),
            Comparison::Less => pairs.map(|(left, right)| left < right).collect(),
            Comparison::LessOrEqual => pairs.map(|(left, right)| left <= right).collect(),
        }
    }
    let found = match (&left.values, &right.values) {
        (Values::Integer(left), Values::Integer(right))
        | (Values::Timestamp(left), Values::Timestamp(right)) => compared(operator, left, right),
        (Values::Date(left), Values::Date(right)) => compared(operator, left, right),
        (Values::Text(left), Values::Text(right)) => {
            let pairs = left.iter().zip(right.iter());
            pairs.map(|(left, right)| holds(operator, left.as_ref().cmp(right.as_ref()))).collect()
        }
        (left, right) => {
            let (left, right) = (floats(left)?, floats(right)?);
            compared(operator, &left, &right)
        }
    };
    Some(Column { values: Values::Boolean(found.into()), valid: both(left, right) })
}

/// Numbers as floats; none if they are none.
fn floats<'c>(values: &'c Values<'_>) -> Option<Slice<'c, f64>> {
    match values {
        Values::Float(it) => Some(Slice::Borrowed(it)),
        Values::Integer(it) => Some(it.iter().copied().map(widened).collect()),
        Values::Null(_)
        | Values::Boolean(_)
        | Values::Text(_)
        | Values::Date(_)
        | Values::Timestamp(_)
        | Values::Json(_)
        | Values::Bytes(_)
        | Values::Any(_) => None,
    }
}

/// Where both columns have a value.
fn both<'a>(left: &Column<'a>, right: &Column<'a>) -> Option<Slice<'a, bool>> {
    match (&left.valid, &right.valid) {
        (None, None) => None,
        (Some(valid), None) | (None, Some(valid)) => Some(valid.clone()),
        (Some(left), Some(right)) => {
            Some(left.iter().zip(right.iter()).map(|(left, right)| left & right).collect())
        }
    }
}
