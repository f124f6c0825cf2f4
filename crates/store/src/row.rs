//! Rows that come out of a statement.

use base::Timestamp;
use sqlx::postgres::{PgRow, PgValueRef};
use sqlx::sqlite::{SqliteRow, SqliteValueRef};
use sqlx::{Decode, Postgres, Row as _, Sqlite, Type, TypeInfo as _, ValueRef as _};

use crate::Error;

/// One row of a result.
#[derive(Debug)]
pub struct Row(pub(crate) Inner);

#[derive(Debug)]
pub(crate) enum Inner {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Row {
    /// The value of the column with this name.
    ///
    /// # Errors
    ///
    /// [`Error::Column`] if there is none, it is NULL and `T` is no `Option`, or it has another type.
    pub fn get<T: Column>(&self, name: &str) -> Result<T, Error> {
        let raw = match &self.0 {
            Inner::Sqlite(row) => row.try_get_raw(name).map(Raw::Sqlite),
            Inner::Postgres(row) => row.try_get_raw(name).map(Raw::Postgres),
        };
        read(raw, &|| name.to_owned())
    }

    /// The value of the column at this position, from 0.
    ///
    /// # Errors
    ///
    /// As [`Self::get`].
    pub fn at<T: Column>(&self, position: usize) -> Result<T, Error> {
        let raw = match &self.0 {
            Inner::Sqlite(row) => row.try_get_raw(position).map(Raw::Sqlite),
            Inner::Postgres(row) => row.try_get_raw(position).map(Raw::Postgres),
        };
        read(raw, &|| position.to_string())
    }
}

fn read<T: Column>(
    raw: Result<Raw<'_>, sqlx::Error>,
    column: &dyn Fn() -> String,
) -> Result<T, Error> {
    let why = match raw {
        Ok(raw) => match T::read(Cell(raw)) {
            Ok(value) => return Ok(value),
            Err(why) => why,
        },
        Err(error) => error.to_string(),
    };
    Err(Error::Column { column: column(), why })
}

/// The value of one column, not yet read.
pub struct Cell<'r>(Raw<'r>);

enum Raw<'r> {
    Sqlite(SqliteValueRef<'r>),
    Postgres(PgValueRef<'r>),
}

impl<'r> Cell<'r> {
    fn is_null(&self) -> bool {
        match &self.0 {
            Raw::Sqlite(value) => value.is_null(),
            Raw::Postgres(value) => value.is_null(),
        }
    }

    fn decode<T>(self) -> Result<T, String>
    where
        T: Decode<'r, Sqlite> + Type<Sqlite> + Decode<'r, Postgres> + Type<Postgres>,
    {
        if self.is_null() {
            return Err("is NULL".to_owned());
        }
        let (fits, found) = match &self.0 {
            Raw::Sqlite(value) => {
                let found = value.type_info();
                (<T as Type<Sqlite>>::compatible(&found), found.name().to_owned())
            }
            Raw::Postgres(value) => {
                let found = value.type_info();
                (<T as Type<Postgres>>::compatible(&found), found.name().to_owned())
            }
        };
        if !fits {
            return Err(format!("is {found}, which is no {}", std::any::type_name::<T>()));
        }
        match self.0 {
            Raw::Sqlite(value) => <T as Decode<Sqlite>>::decode(value),
            Raw::Postgres(value) => <T as Decode<Postgres>>::decode(value),
        }
        .map_err(|why| why.to_string())
    }
}

/// A type that a column can be read as.
///
/// A type of a service that is stored as one of these reads itself with the inner type:
/// `i64::read(cell).and_then(…)`.
pub trait Column: Sized {
    /// Reads the value.
    ///
    /// # Errors
    ///
    /// Says what is wrong with it, without the name of the column.
    fn read(cell: Cell<'_>) -> Result<Self, String>;
}

macro_rules! columns {
    ($($type:ty),*) => {$(
        impl Column for $type {
            fn read(cell: Cell<'_>) -> Result<Self, String> {
                cell.decode()
            }
        }
    )*};
}

columns!(i64, bool, f64, String, Vec<u8>);

macro_rules! narrower {
    ($($type:ty),*) => {$(
        impl Column for $type {
            fn read(cell: Cell<'_>) -> Result<Self, String> {
                let wide = i64::read(cell)?;
                wide.try_into().map_err(|_| format!("is {wide}, which is no {}", stringify!($type)))
            }
        }
    )*};
}

narrower!(i32, u32, u64);

impl Column for Timestamp {
    fn read(cell: Cell<'_>) -> Result<Self, String> {
        i64::read(cell).map(Self::from_micros)
    }
}

impl<T: Column> Column for Option<T> {
    fn read(cell: Cell<'_>) -> Result<Self, String> {
        if cell.is_null() { Ok(None) } else { T::read(cell).map(Some) }
    }
}

/// A type that a row can be read as.
pub trait FromRow: Sized {
    /// Reads the row.
    ///
    /// # Errors
    ///
    /// [`Error::Column`] for the first column that does not fit.
    fn from_row(row: &Row) -> Result<Self, Error>;
}

/// A row of one column.
impl<T: Column> FromRow for T {
    fn from_row(row: &Row) -> Result<Self, Error> {
        row.at(0)
    }
}

macro_rules! tuples {
    ($($($name:ident $position:tt)+;)*) => {$(
        impl<$($name: Column),+> FromRow for ($($name,)+) {
            fn from_row(row: &Row) -> Result<Self, Error> {
                Ok(($(row.at::<$name>($position)?,)+))
            }
        }
    )*};
}

tuples! {
    A 0;
    A 0 B 1;
    A 0 B 1 C 2;
    A 0 B 1 C 2 D 3;
    A 0 B 1 C 2 D 3 E 4;
    A 0 B 1 C 2 D 3 E 4 F 5;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6;
    A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7;
}

/// Reads a struct from the columns that are named as its fields: `from_row!(Account { id, email });`.
#[macro_export]
macro_rules! from_row {
    ($name:ty { $($field:ident),+ $(,)? }) => {
        impl $crate::FromRow for $name {
            fn from_row(row: &$crate::Row) -> Result<Self, $crate::Error> {
                Ok(Self { $($field: row.get(stringify!($field))?),+ })
            }
        }
    };
}
