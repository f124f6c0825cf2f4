//! Builds nodes, and evaluates at once what is known.
//!
//! Rules of `validate.proto` ask which other rules are set and compare their values; all of that is known,
//! so that what remains of `int32.gte` is one comparison with one message.

use std::cmp::Ordering;

use super::{
    tree::{Comparison, Expr, Node},
    types::Type,
    value::Value,
};

pub(crate) fn not(a: Expr) -> Expr {
    match a.node {
        Node::Const(Value::Bool(value)) => Expr::bool(!value),
        Node::Not(inner) => *inner,
        node => Expr::new(Node::Not(Box::new(Expr { node, ..a })), Type::Bool),
    }
}

pub(crate) fn and(a: Expr, b: Expr) -> Expr {
    match (a.as_bool(), b.as_bool()) {
        (Some(true), _) | (_, Some(false)) => b,
        (Some(false), _) | (_, Some(true)) => a,
        (None, None) => Expr::new(Node::And(Box::new(a), Box::new(b)), Type::Bool),
    }
}

pub(crate) fn or(a: Expr, b: Expr) -> Expr {
    match (a.as_bool(), b.as_bool()) {
        (Some(false), _) | (_, Some(true)) => b,
        (Some(true), _) | (_, Some(false)) => a,
        (None, None) => Expr::new(Node::Or(Box::new(a), Box::new(b)), Type::Bool),
    }
}

/// `then` and `otherwise` have the same type.
pub(crate) fn branch(condition: Expr, then: Expr, otherwise: Expr) -> Expr {
    match condition.as_bool() {
        Some(true) => then,
        Some(false) => otherwise,
        None => {
            let ty = then.ty.clone();
            Expr::new(Node::If(Box::new(condition), Box::new(then), Box::new(otherwise)), ty)
        }
    }
}

/// Both sides have the same type, or are a wrapper and its scalar or null.
pub(crate) fn compare(comparison: Comparison, a: Expr, b: Expr) -> Expr {
    let known = a.as_const().zip(b.as_const()).and_then(|(a, b)| known(comparison, a, b));
    match known {
        Some(value) => Expr::bool(value),
        None => Expr::new(Node::Compare(comparison, Box::new(a), Box::new(b)), Type::Bool),
    }
}

pub(crate) fn contains(item: Expr, range: Expr) -> Expr {
    if let Some(Value::List(items, _)) = range.as_const() {
        match items.as_slice() {
            [] => return Expr::bool(false),
            [only] => return compare(Comparison::Equal, item, Expr::value(only.clone())),
            _ => {}
        }
        if let Some(item) = item.as_const() {
            return Expr::bool(items.contains(item));
        }
    }
    Expr::new(Node::In(Box::new(item), Box::new(range)), Type::Bool)
}

/// The number of a known value's characters, bytes or items.
pub(crate) fn size(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) => Some(crate::validate::cel::count(text)),
        Value::Bytes(bytes) => i64::try_from(bytes.len()).ok(),
        Value::List(items, _) => i64::try_from(items.len()).ok(),
        _ => None,
    }
}

/// None where the sides are not both known scalars of one type.
fn known(comparison: Comparison, a: &Value, b: &Value) -> Option<bool> {
    let ordering = match (a, b) {
        (Value::Bool(a), Value::Bool(b)) => a.partial_cmp(b),
        (Value::Int(a), Value::Int(b)) => a.partial_cmp(b),
        (Value::Uint(a), Value::Uint(b)) => a.partial_cmp(b),
        (Value::Double(a), Value::Double(b)) => a.partial_cmp(b),
        (Value::String(a), Value::String(b)) => a.partial_cmp(b),
        (Value::Bytes(a), Value::Bytes(b)) => a.partial_cmp(b),
        (Value::Timestamp(a), Value::Timestamp(b)) => a.partial_cmp(b),
        (Value::Duration(a), Value::Duration(b)) => a.partial_cmp(b),
        _ => return None,
    };
    Some(comparison.holds(ordering))
}

impl Comparison {
    /// Whether it holds for values that compare so; None is for a NaN.
    fn holds(self, ordering: Option<Ordering>) -> bool {
        match self {
            Self::Equal => ordering == Some(Ordering::Equal),
            Self::NotEqual => ordering != Some(Ordering::Equal),
            Self::Less => ordering == Some(Ordering::Less),
            Self::LessOrEqual => matches!(ordering, Some(Ordering::Less | Ordering::Equal)),
            Self::Greater => ordering == Some(Ordering::Greater),
            Self::GreaterOrEqual => matches!(ordering, Some(Ordering::Greater | Ordering::Equal)),
        }
    }
}
