//! Values, as rows have them and formulas compute them.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

use crate::time::{write_day, write_moment};
use crate::types::Type;

/// A value; texts and bytes are borrowed where that is possible.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// The absent value.
    Null,
    /// True or false.
    Boolean(bool),
    /// An integer, or an amount of money in millionths.
    Integer(i64),
    /// A finite number.
    Float(f64),
    /// A text.
    Text(Cow<'a, str>),
    /// Days since 1970-01-01.
    Date(i32),
    /// Microseconds since 1970-01-01T00:00:00Z.
    Timestamp(i64),
    /// A JSON value, encoded.
    Json(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

impl Value<'_> {
    /// Its type; money is [`Type::Integer`].
    #[must_use]
    pub const fn kind(&self) -> Type {
        match self {
            Self::Null => Type::Null,
            Self::Boolean(_) => Type::Boolean,
            Self::Integer(_) => Type::Integer,
            Self::Float(_) => Type::Float,
            Self::Text(_) => Type::Text,
            Self::Date(_) => Type::Date,
            Self::Timestamp(_) => Type::Timestamp,
            Self::Json(_) => Type::Json,
            Self::Bytes(_) => Type::Bytes,
        }
    }

    /// The same value, which borrows nothing.
    #[must_use]
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Null => Value::Null,
            Self::Boolean(it) => Value::Boolean(it),
            Self::Integer(it) => Value::Integer(it),
            Self::Float(it) => Value::Float(it),
            Self::Text(it) => Value::Text(Cow::Owned(it.into_owned())),
            Self::Date(it) => Value::Date(it),
            Self::Timestamp(it) => Value::Timestamp(it),
            Self::Json(it) => Value::Json(Cow::Owned(it.into_owned())),
            Self::Bytes(it) => Value::Bytes(Cow::Owned(it.into_owned())),
        }
    }

    /// The same value, which borrows from this one.
    #[must_use]
    pub fn borrowed(&self) -> Value<'_> {
        match self {
            Self::Null => Value::Null,
            Self::Boolean(it) => Value::Boolean(*it),
            Self::Integer(it) => Value::Integer(*it),
            Self::Float(it) => Value::Float(*it),
            Self::Text(it) => Value::Text(Cow::Borrowed(it)),
            Self::Date(it) => Value::Date(*it),
            Self::Timestamp(it) => Value::Timestamp(*it),
            Self::Json(it) => Value::Json(Cow::Borrowed(it)),
            Self::Bytes(it) => Value::Bytes(Cow::Borrowed(it)),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<i64> for Value<'_> {
    fn from(it: i64) -> Self {
        Self::Integer(it)
    }
}

impl From<f64> for Value<'_> {
    fn from(it: f64) -> Self {
        Self::Float(it)
    }
}

impl From<bool> for Value<'_> {
    fn from(it: bool) -> Self {
        Self::Boolean(it)
    }
}

/// The value as a formula writes it; days and moments as texts, JSON as it is, bytes as hexadecimal digits.
impl Display for Value<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("NULL"),
            Self::Boolean(true) => f.write_str("TRUE"),
            Self::Boolean(false) => f.write_str("FALSE"),
            Self::Integer(it) => write!(f, "{it}"),
            Self::Float(it) => write!(f, "{it:?}"),
            Self::Text(it) => write!(f, "'{}'", it.replace('\'', "''")),
            Self::Date(it) => write!(f, "'{}'", write_day(*it)),
            Self::Timestamp(it) => write!(f, "'{}'", write_moment(*it)),
            Self::Json(it) => f.write_str(it),
            Self::Bytes(it) => it.iter().try_for_each(|byte| write!(f, "{byte:02x}")),
        }
    }
}
