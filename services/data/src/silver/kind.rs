//! Types of declared columns: in tables, in formulas.

use std::sync::Arc;

use formula::Type;
use lake::arrow::datatypes::{DataType, TimeUnit};
use platform_proto::platform::config::v1::{FieldType, SilverColumn};

/// The type of a declared column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Boolean,
    Integer,
    Float,
    Text,
    Date,
    Timestamp,
    /// Whole millionths of the currency's main unit.
    Money,
    Decimal {
        precision: u8,
        scale: i8,
    },
    Json,
    Bytes,
}

impl Kind {
    /// The type that a column is declared with; nothing if the contract has no such type.
    pub(crate) fn of(column: &SilverColumn) -> Option<Self> {
        Some(match column.r#type() {
            FieldType::Unspecified => return None,
            FieldType::Boolean => Self::Boolean,
            FieldType::Integer => Self::Integer,
            FieldType::Float => Self::Float,
            FieldType::String => Self::Text,
            FieldType::Date => Self::Date,
            FieldType::Timestamp => Self::Timestamp,
            FieldType::Money => Self::Money,
            FieldType::Decimal => {
                let precision = u8::try_from(column.precision).ok()?;
                let scale = i8::try_from(column.scale).ok()?;
                let fits = (1..=38).contains(&precision) && (0..=precision as i8).contains(&scale);
                if !fits {
                    return None;
                }
                Self::Decimal { precision, scale }
            }
            FieldType::Json => Self::Json,
            FieldType::Bytes => Self::Bytes,
        })
    }

    /// The type in tables.
    pub(crate) fn data_type(self) -> DataType {
        match self {
            Self::Boolean => DataType::Boolean,
            Self::Integer | Self::Money => DataType::Int64,
            Self::Float => DataType::Float64,
            Self::Text | Self::Json => DataType::Utf8,
            Self::Date => DataType::Date32,
            Self::Timestamp => moment(),
            Self::Decimal { precision, scale } => DataType::Decimal128(precision, scale),
            Self::Bytes => DataType::Binary,
        }
    }

    /// The type in formulas.
    pub(crate) const fn language(self) -> Type {
        match self {
            Self::Boolean => Type::Boolean,
            Self::Integer => Type::Integer,
            Self::Money => Type::Money,
            Self::Float | Self::Decimal { .. } => Type::Float,
            Self::Text => Type::Text,
            Self::Date => Type::Date,
            Self::Timestamp => Type::Timestamp,
            Self::Json => Type::Json,
            Self::Bytes => Type::Bytes,
        }
    }
}

/// The type of moments in tables: microseconds in UTC.
pub(crate) fn moment() -> DataType {
    DataType::Timestamp(TimeUnit::Microsecond, Some(Arc::from("UTC")))
}
