//! Columns of rows that gold rows are made of, and of gold rows themselves.

use lake::arrow::datatypes::{DataType, TimeUnit};
use platform_proto::platform::config::v1::{self as config, AggregateFunction, FieldType};

use ::formula::Type;

/// Digits of the widest decimal.
const DECIMAL_MAX: u8 = 38;
/// Digits that a sum may have more than what is summed.
const SUM_DIGITS: u8 = 10;

/// A column as those who read it see it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) kind: FieldType,
    /// Digits of a decimal, in all and after the point.
    pub(crate) digits: (u8, i8),
    pub(crate) nullable: bool,
    pub(crate) is_personal: bool,
    pub(crate) description: String,
    pub(crate) unit: String,
}

impl Column {
    /// A column of which nothing else is known; it may be null.
    pub(crate) fn of(name: &str, kind: FieldType) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            digits: (0, 0),
            nullable: true,
            is_personal: false,
            description: String::new(),
            unit: String::new(),
        }
    }

    pub(crate) fn of_silver(column: &config::SilverColumn) -> Self {
        let digits = |digits: i32| digits.clamp(0, i32::from(DECIMAL_MAX));
        Self {
            digits: (digits(column.precision) as u8, digits(column.scale) as i8),
            nullable: !column.required,
            is_personal: column.is_personal,
            description: or(&column.description, &column.title),
            unit: column.unit.clone(),
            ..Self::of(&column.name, column.r#type())
        }
    }

    /// The type in which it is stored.
    pub(crate) fn data_type(&self) -> DataType {
        match self.kind {
            FieldType::Boolean => DataType::Boolean,
            FieldType::Integer | FieldType::Money => DataType::Int64,
            FieldType::Float => DataType::Float64,
            FieldType::Decimal => DataType::Decimal128(self.digits.0.max(1), self.digits.1),
            FieldType::Date => DataType::Date32,
            FieldType::Timestamp => moment(),
            FieldType::Bytes => DataType::Binary,
            FieldType::String | FieldType::Json | FieldType::Unspecified => DataType::Utf8,
        }
    }

    /// The formula language's type.
    pub(crate) const fn language(&self) -> Type {
        match self.kind {
            FieldType::Boolean => Type::Boolean,
            FieldType::Integer => Type::Integer,
            FieldType::Money => Type::Money,
            FieldType::Float | FieldType::Decimal => Type::Float,
            FieldType::String => Type::Text,
            FieldType::Date => Type::Date,
            FieldType::Timestamp => Type::Timestamp,
            FieldType::Json => Type::Json,
            FieldType::Bytes => Type::Bytes,
            FieldType::Unspecified => Type::Null,
        }
    }

    pub(crate) const fn is_time(&self) -> bool {
        matches!(self.kind, FieldType::Date | FieldType::Timestamp)
    }

    /// The column that a function makes of this one's values.
    pub(crate) fn aggregated(&self, function: AggregateFunction) -> Self {
        let of = |kind| Self { kind, digits: (0, 0), ..self.clone() };
        let made = match function {
            AggregateFunction::Count
            | AggregateFunction::CountDistinct
            | AggregateFunction::ApproximateCountDistinct => Self {
                nullable: false,
                unit: String::new(),
                is_personal: false,
                ..of(FieldType::Integer)
            },
            AggregateFunction::Average | AggregateFunction::Median | AggregateFunction::Stddev => {
                Self { is_personal: false, ..of(FieldType::Float) }
            }
            AggregateFunction::Sum => {
                let (digits, scale) = self.digits;
                let digits = digits.saturating_add(SUM_DIGITS).min(DECIMAL_MAX);
                Self { is_personal: false, digits: (digits, scale), ..self.clone() }
            }
            AggregateFunction::Min
            | AggregateFunction::Max
            | AggregateFunction::First
            | AggregateFunction::Last
            | AggregateFunction::Unspecified => self.clone(),
        };
        let is_count = made.kind == FieldType::Integer && !made.nullable;
        Self { nullable: !is_count, ..made }
    }
}

/// The one type of moments.
pub(crate) fn moment() -> DataType {
    DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into()))
}

/// The column that a formula's result makes.
pub(crate) const fn field_type(found: Type) -> FieldType {
    match found {
        Type::Boolean => FieldType::Boolean,
        Type::Integer => FieldType::Integer,
        Type::Money => FieldType::Money,
        Type::Float => FieldType::Float,
        Type::Text | Type::Null | Type::Any => FieldType::String,
        Type::Date => FieldType::Date,
        Type::Timestamp => FieldType::Timestamp,
        Type::Json => FieldType::Json,
        Type::Bytes => FieldType::Bytes,
    }
}

/// The first text that says something.
pub(crate) fn or(own: &str, other: &str) -> String {
    if own.is_empty() { other.to_owned() } else { own.to_owned() }
}
