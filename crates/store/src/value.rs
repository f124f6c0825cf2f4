//! Values that go into a statement.

use base::Timestamp;

/// The type of a parameter; a NULL has one too, since PostgreSQL asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// `BIGINT`, in SQLite `INTEGER`.
    Int,
    /// `BOOLEAN`, in SQLite `INTEGER`.
    Bool,
    /// `DOUBLE PRECISION`, in SQLite `REAL`.
    Real,
    /// `TEXT`.
    Text,
    /// `BYTEA`, in SQLite `BLOB`.
    Bytes,
}

/// One parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// NULL of a type.
    Null(Type),
    /// An integer; a time is one too, in microseconds.
    Int(i64),
    /// A truth value.
    Bool(bool),
    /// A floating-point number.
    Real(f64),
    /// Text without the character NUL.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

impl Value {
    /// The parameter that `value` stands for.
    pub fn of<T: Bind>(value: T) -> Self {
        value.into_value()
    }
}

/// A type that can be a parameter.
///
/// There is none for `u64`: half of it does not fit a column, and its owner has to say what happens then.
pub trait Bind {
    /// The type of its column.
    const TYPE: Type;
    /// The parameter.
    fn into_value(self) -> Value;
}

macro_rules! bind {
    ($($from:ty => $variant:ident, $value:ident => $to:expr;)*) => {$(
        impl Bind for $from {
            const TYPE: Type = Type::$variant;
            fn into_value(self) -> Value {
                let $value = self;
                Value::$variant($to)
            }
        }
    )*};
}

bind! {
    i64 => Int, value => value;
    i32 => Int, value => i64::from(value);
    u32 => Int, value => i64::from(value);
    Timestamp => Int, value => value.micros();
    bool => Bool, value => value;
    f64 => Real, value => value;
    String => Text, value => value;
    &str => Text, value => value.to_owned();
    Vec<u8> => Bytes, value => value;
    &[u8] => Bytes, value => value.to_vec();
    bytes::Bytes => Bytes, value => value.into();
}

impl<const N: usize> Bind for [u8; N] {
    const TYPE: Type = Type::Bytes;
    fn into_value(self) -> Value {
        Value::Bytes(self.to_vec())
    }
}

impl<T: Bind> Bind for Option<T> {
    const TYPE: Type = T::TYPE;
    fn into_value(self) -> Value {
        self.map_or(Value::Null(T::TYPE), Bind::into_value)
    }
}

impl<T: Bind + Clone> Bind for &T {
    const TYPE: Type = T::TYPE;
    fn into_value(self) -> Value {
        self.clone().into_value()
    }
}

/// The parameters of a statement, in the order `$1…$n`. Made by [`params!`](crate::params).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Params(pub(crate) Vec<Value>);

impl Params {
    /// `values` as `$1…$n`.
    #[must_use]
    pub const fn new(values: Vec<Value>) -> Self {
        Self(values)
    }
}

/// The parameters of a statement: `params![id, &name, Some(time)]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        $crate::Params::new(vec![$($crate::Value::of($value)),*])
    };
}

/// The arguments of a driver, one trait for both.
macro_rules! arguments {
    ($params:expr, $arguments:ty) => {{
        use sqlx::Arguments as _;
        let mut arguments = <$arguments>::default();
        for value in $params {
            let added = match value {
                $crate::Value::Null($crate::Type::Int) => arguments.add(None::<i64>),
                $crate::Value::Null($crate::Type::Bool) => arguments.add(None::<bool>),
                $crate::Value::Null($crate::Type::Real) => arguments.add(None::<f64>),
                $crate::Value::Null($crate::Type::Text) => arguments.add(None::<String>),
                $crate::Value::Null($crate::Type::Bytes) => arguments.add(None::<Vec<u8>>),
                $crate::Value::Int(value) => arguments.add(value),
                $crate::Value::Bool(value) => arguments.add(value),
                $crate::Value::Real(value) => arguments.add(value),
                $crate::Value::Text(value) => arguments.add(value),
                $crate::Value::Bytes(value) => arguments.add(value),
            };
            added.map_err(|why| $crate::Error::Statement(why.to_string()))?;
        }
        arguments
    }};
}
pub(crate) use arguments;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_becomes_its_value_and_a_null_keeps_its_type() {
        let name = "n".to_owned();
        let none: Option<Timestamp> = None;
        let values = params![
            1_i64,
            2_i32,
            3_u32,
            true,
            "a",
            &name,
            Some(&name),
            none,
            vec![1_u8],
            &b"xy"[..],
            [7_u8; 2],
            Timestamp::from_micros(9),
            0.5,
            None::<bool>,
            None::<&str>,
            &Some(4_i64),
        ];
        let text = |text: &str| Value::Text(text.to_owned());
        assert_eq!(
            values.0,
            [
                Value::Int(1),
                Value::Int(2),
                Value::Int(3),
                Value::Bool(true),
                text("a"),
                text("n"),
                text("n"),
                Value::Null(Type::Int),
                Value::Bytes(vec![1]),
                Value::Bytes(b"xy".to_vec()),
                Value::Bytes(vec![7, 7]),
                Value::Int(9),
                Value::Real(0.5),
                Value::Null(Type::Bool),
                Value::Null(Type::Text),
                Value::Int(4),
            ]
        );
    }
}
