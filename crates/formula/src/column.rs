//! Columns of values: slices of one type, and which of them are not NULL.

use std::borrow::Cow;
use std::ops::Deref;

use crate::compute::fitted;
use crate::types::Type;
use crate::value::Value;

/// A column: values, and which of them count.
#[derive(Clone, Debug)]
pub struct Column<'a> {
    pub(crate) values: Values<'a>,
    pub(crate) valid: Option<Slice<'a, bool>>,
}

/// Values in a row, borrowed or not. (A `Cow` of a slice would not let the lifetime of its values shrink.)
#[derive(Clone, Debug)]
pub enum Slice<'a, T> {
    /// Somebody else's.
    Borrowed(&'a [T]),
    /// Own ones.
    Owned(Vec<T>),
}

impl<T> Deref for Slice<'_, T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Self::Borrowed(it) => it,
            Self::Owned(it) => it,
        }
    }
}

impl<T: Clone> Slice<'_, T> {
    pub(crate) fn into_vec(self) -> Vec<T> {
        match self {
            Self::Borrowed(it) => it.to_vec(),
            Self::Owned(it) => it,
        }
    }
}

impl<T> From<Vec<T>> for Slice<'_, T> {
    fn from(values: Vec<T>) -> Self {
        Self::Owned(values)
    }
}

impl<'a, T> From<&'a [T]> for Slice<'a, T> {
    fn from(values: &'a [T]) -> Self {
        Self::Borrowed(values)
    }
}

impl<T> FromIterator<T> for Slice<'_, T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self::Owned(values.into_iter().collect())
    }
}

/// Values of one type; what stands where a value is NULL does not matter.
#[derive(Clone, Debug)]
pub enum Values<'a> {
    /// So many NULLs.
    Null(usize),
    /// Truth values.
    Boolean(Slice<'a, bool>),
    /// Integers, and amounts of money in millionths.
    Integer(Slice<'a, i64>),
    /// Floats; not finite ones are a fault where they are read.
    Float(Slice<'a, f64>),
    /// Texts.
    Text(Slice<'a, Cow<'a, str>>),
    /// Days since 1970-01-01.
    Date(Slice<'a, i32>),
    /// Microseconds since 1970-01-01T00:00:00Z.
    Timestamp(Slice<'a, i64>),
    /// JSON values, encoded.
    Json(Slice<'a, Cow<'a, str>>),
    /// Bytes.
    Bytes(Slice<'a, Cow<'a, [u8]>>),
    /// Values of types that are not declared.
    Any(Slice<'a, Value<'a>>),
}

impl<'a> Column<'a> {
    /// A column all of whose values count; among [`Values::Any`] NULL is one.
    #[must_use]
    pub const fn new(values: Values<'a>) -> Self {
        Self { values, valid: None }
    }

    /// A column with a NULL wherever `valid` is false.
    ///
    /// # Panics
    ///
    /// If there are not as many of both.
    #[must_use]
    pub fn nullable(values: Values<'a>, valid: impl Into<Slice<'a, bool>>) -> Self {
        let valid = valid.into();
        assert_eq!(values.len(), valid.len(), "every value counts or does not");
        Self { values, valid: Some(valid) }
    }

    /// Rows of the column.
    #[must_use]
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether it has no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The values, with anything where there is NULL.
    #[must_use]
    pub const fn values(&self) -> &Values<'a> {
        &self.values
    }

    /// Which values are not NULL; none if all are, as far as the type of the column tells.
    #[must_use]
    pub fn valid(&self) -> Option<&[bool]> {
        self.valid.as_deref()
    }

    /// The value of a row.
    ///
    /// # Panics
    ///
    /// If there is no such row.
    #[must_use]
    pub fn value(&self, row: usize) -> Value<'_> {
        if !self.counts(row) {
            return Value::Null;
        }
        match &self.values {
            Values::Null(_) => Value::Null,
            Values::Boolean(it) => Value::Boolean(it[row]),
            Values::Integer(it) => Value::Integer(it[row]),
            Values::Float(it) => Value::Float(it[row]),
            Values::Text(it) => Value::Text(Cow::Borrowed(&it[row])),
            Values::Date(it) => Value::Date(it[row]),
            Values::Timestamp(it) => Value::Timestamp(it[row]),
            Values::Json(it) => Value::Json(Cow::Borrowed(&it[row])),
            Values::Bytes(it) => Value::Bytes(Cow::Borrowed(&it[row])),
            Values::Any(it) => it[row].borrowed(),
        }
    }

    /// The value of a row, which lives as long as what the column borrows.
    pub(crate) fn kept(&self, row: usize) -> Value<'a> {
        if !self.counts(row) {
            return Value::Null;
        }
        match &self.values {
            Values::Text(it) => Value::Text(it[row].clone()),
            Values::Json(it) => Value::Json(it[row].clone()),
            Values::Bytes(it) => Value::Bytes(it[row].clone()),
            Values::Any(it) => it[row].clone(),
            Values::Null(_) => Value::Null,
            Values::Boolean(it) => Value::Boolean(it[row]),
            Values::Integer(it) => Value::Integer(it[row]),
            Values::Float(it) => Value::Float(it[row]),
            Values::Date(it) => Value::Date(it[row]),
            Values::Timestamp(it) => Value::Timestamp(it[row]),
        }
    }

    pub(crate) fn counts(&self, row: usize) -> bool {
        self.valid.as_ref().is_none_or(|valid| valid[row])
    }

    /// A column that borrows from this one.
    pub(crate) fn borrowed(&'a self) -> Self {
        fn of<T>(values: &[T]) -> Slice<'_, T> {
            Slice::Borrowed(values)
        }
        let values = match &self.values {
            Values::Null(it) => Values::Null(*it),
            Values::Boolean(it) => Values::Boolean(of(it)),
            Values::Integer(it) => Values::Integer(of(it)),
            Values::Float(it) => Values::Float(of(it)),
            Values::Text(it) => Values::Text(of(it)),
            Values::Date(it) => Values::Date(of(it)),
            Values::Timestamp(it) => Values::Timestamp(of(it)),
            Values::Json(it) => Values::Json(of(it)),
            Values::Bytes(it) => Values::Bytes(of(it)),
            Values::Any(it) => Values::Any(of(it)),
        };
        Self { values, valid: self.valid.as_deref().map(Slice::Borrowed) }
    }
}

impl Values<'_> {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Null(it) => *it,
            Self::Boolean(it) => it.len(),
            Self::Integer(it) | Self::Timestamp(it) => it.len(),
            Self::Float(it) => it.len(),
            Self::Text(it) | Self::Json(it) => it.len(),
            Self::Date(it) => it.len(),
            Self::Bytes(it) => it.len(),
            Self::Any(it) => it.len(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The type of the values; money is [`Type::Integer`].
    #[must_use]
    pub const fn kind(&self) -> Type {
        match self {
            Self::Null(_) => Type::Null,
            Self::Boolean(_) => Type::Boolean,
            Self::Integer(_) => Type::Integer,
            Self::Float(_) => Type::Float,
            Self::Text(_) => Type::Text,
            Self::Date(_) => Type::Date,
            Self::Timestamp(_) => Type::Timestamp,
            Self::Json(_) => Type::Json,
            Self::Bytes(_) => Type::Bytes,
            Self::Any(_) => Type::Any,
        }
    }
}

/// A column that is filled row by row, in any order; what is not filled is NULL.
pub(crate) struct Builder<'a> {
    values: Room<'a>,
    valid: Vec<bool>,
    kind: Type,
}

enum Room<'a> {
    Null,
    Boolean(Vec<bool>),
    Integer(Vec<i64>),
    Float(Vec<f64>),
    Text(Vec<Cow<'a, str>>),
    Date(Vec<i32>),
    Timestamp(Vec<i64>),
    Json(Vec<Cow<'a, str>>),
    Bytes(Vec<Cow<'a, [u8]>>),
    Any(Vec<Value<'a>>),
}

impl<'a> Builder<'a> {
    pub(crate) fn new(kind: Type, rows: usize) -> Self {
        let values = match kind {
            Type::Null => Room::Null,
            Type::Boolean => Room::Boolean(vec![false; rows]),
            Type::Integer | Type::Money => Room::Integer(vec![0; rows]),
            Type::Float => Room::Float(vec![0.0; rows]),
            Type::Text => Room::Text(vec![Cow::Borrowed(""); rows]),
            Type::Date => Room::Date(vec![0; rows]),
            Type::Timestamp => Room::Timestamp(vec![0; rows]),
            Type::Json => Room::Json(vec![Cow::Borrowed(""); rows]),
            Type::Bytes => Room::Bytes(vec![Cow::Borrowed(&[][..]); rows]),
            Type::Any => Room::Any(vec![Value::Null; rows]),
        };
        Self { values, valid: vec![false; rows], kind }
    }

    /// Puts a value of the column's type, an integer among floats, or NULL.
    pub(crate) fn put(&mut self, row: usize, value: Value<'a>) {
        self.valid[row] = value != Value::Null;
        match (&mut self.values, fitted(value, self.kind)) {
            (Room::Any(room), value) => room[row] = value,
            (Room::Boolean(room), Value::Boolean(it)) => room[row] = it,
            (Room::Integer(room), Value::Integer(it)) => room[row] = it,
            (Room::Float(room), Value::Float(it)) => room[row] = it,
            (Room::Text(room), Value::Text(it)) => room[row] = it,
            (Room::Date(room), Value::Date(it)) => room[row] = it,
            (Room::Timestamp(room), Value::Timestamp(it)) => room[row] = it,
            (Room::Json(room), Value::Json(it)) => room[row] = it,
            (Room::Bytes(room), Value::Bytes(it)) => room[row] = it,
            (_, found) => debug_assert_eq!(found, Value::Null, "parts keep to their types"),
        }
    }

    /// Takes over the rows that are marked.
    pub(crate) fn take(&mut self, column: &Column<'a>, marked: &[bool]) {
        let rows = || marked.iter().enumerate().filter(|it| *it.1).map(|it| it.0);
        match (&mut self.values, &column.values) {
            (Room::Integer(room), Values::Integer(from)) => {
                for row in rows() {
                    room[row] = from[row];
                    self.valid[row] = column.counts(row);
                }
            }
            (Room::Float(room), Values::Float(from)) => {
                for row in rows() {
                    room[row] = from[row];
                    self.valid[row] = column.counts(row);
                }
            }
            _ => {
                for row in rows() {
                    self.put(row, column.kept(row));
                }
            }
        }
    }

    pub(crate) fn finish(self) -> Column<'a> {
        let values = match self.values {
            Room::Null => Values::Null(self.valid.len()),
            Room::Boolean(it) => Values::Boolean(Slice::Owned(it)),
            Room::Integer(it) => Values::Integer(Slice::Owned(it)),
            Room::Float(it) => Values::Float(Slice::Owned(it)),
            Room::Text(it) => Values::Text(Slice::Owned(it)),
            Room::Date(it) => Values::Date(Slice::Owned(it)),
            Room::Timestamp(it) => Values::Timestamp(Slice::Owned(it)),
            Room::Json(it) => Values::Json(Slice::Owned(it)),
            Room::Bytes(it) => Values::Bytes(Slice::Owned(it)),
            Room::Any(it) => Values::Any(Slice::Owned(it)),
        };
        Column { values, valid: Some(Slice::Owned(self.valid)) }
    }
}
