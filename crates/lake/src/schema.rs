//! The columns of a table: which there may be, and how two schemas differ.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::sync::Arc;

use arrow::datatypes::{DataType, Field, Fields, Schema, SchemaRef, TimeUnit};

use deltalake_core::kernel::StructType;
use deltalake_core::kernel::engine::arrow_conversion::TryIntoKernel as _;

use crate::error::{Error, Result};

const COLUMNS_MAX: usize = 2000;
const NAME_MAX: usize = 128;
const DEPTH_MAX: usize = 8;
const PARTITION_COLUMNS_MAX: usize = 4;
const PROPERTIES_MAX: usize = 64;
/// Characters that Parquet readers of other engines refuse in names.
const FORBIDDEN: &str = " ,;{}()\n\t=";

/// What a table is made from.
#[derive(Clone, Debug)]
pub struct Definition {
    /// The columns in order; at most 2000, of types that Delta has.
    pub schema: SchemaRef,
    /// Columns whose values divide the table; at most 4, of plain types, and not all columns.
    pub partition_by: Vec<String>,
    /// Delta's table properties, such as `delta.logRetentionDuration`; at most 64.
    pub properties: BTreeMap<String, String>,
}

impl Definition {
    /// A table without partitions and properties.
    #[must_use]
    pub const fn new(schema: SchemaRef) -> Self {
        Self { schema, partition_by: Vec::new(), properties: BTreeMap::new() }
    }

    /// The same, divided by the values of `columns`.
    #[must_use]
    pub fn partitioned_by(mut self, columns: &[&str]) -> Self {
        self.partition_by = columns.iter().map(|&it| it.to_owned()).collect();
        self
    }

    /// The same with a property.
    #[must_use]
    pub fn with_property(mut self, key: &str, value: &str) -> Self {
        self.properties.insert(key.to_owned(), value.to_owned());
        self
    }

    pub(crate) fn check(&self) -> Result<()> {
        check(&self.schema)?;
        let wrong = |field: &str, rule: &str| {
            Err(Error::Definition { field: field.to_owned(), rule: rule.to_owned() })
        };
        if self.partition_by.len() > PARTITION_COLUMNS_MAX {
            return wrong("partition_by", "a table has at most 4 partition columns");
        }
        if self.partition_by.len() >= self.schema.fields().len() {
            return wrong("partition_by", "at least one column must be no partition column");
        }
        let mut seen = HashSet::new();
        for column in &self.partition_by {
            let Some((_, field)) = self.schema.fields().find(column) else {
                return wrong(column, "a partition column must be a column");
            };
            if !seen.insert(column) {
                return wrong(column, "a partition column is named once");
            }
            let plain = field.data_type().is_integer()
                || matches!(
                    field.data_type(),
                    DataType::Utf8 | DataType::Date32 | DataType::Boolean
                );
            if !plain {
                return wrong(column, "a partition column is a whole number, text, day or boolean");
            }
        }
        if self.properties.len() > PROPERTIES_MAX {
            return wrong("properties", "a table has at most 64 properties");
        }
        Ok(())
    }
}

/// Refuses columns that a table cannot have.
pub(crate) fn check(schema: &Schema) -> Result<()> {
    if schema.fields().is_empty() || schema.fields().len() > COLUMNS_MAX {
        let rule = "a table has 1 to 2000 columns".to_owned();
        return Err(Error::Definition { field: "schema".to_owned(), rule });
    }
    check_fields(schema.fields(), "", 1)
}

fn check_fields(fields: &Fields, above: &str, depth: usize) -> Result<()> {
    let mut seen = HashSet::new();
    for field in fields {
        let path = join(above, field.name());
        let wrong = |rule: &str| {
            Err(Error::Definition {
                field: path.chars().take(256).collect(),
                rule: rule.to_owned(),
            })
        };
        if field.name().is_empty() || field.name().chars().count() > NAME_MAX {
            return wrong("a name has 1 to 128 characters");
        }
        if field.name().contains(|it| FORBIDDEN.contains(it)) {
            return wrong("a name holds no space and none of `,;{}()=`");
        }
        if !seen.insert(field.name().to_lowercase()) {
            return wrong("names differ by more than case");
        }
        check_type(field.data_type(), &path, depth)?;
    }
    Ok(())
}

fn check_type(found: &DataType, path: &str, depth: usize) -> Result<()> {
    let wrong = |rule: String| Err(Error::Definition { field: path.to_owned(), rule });
    if depth > DEPTH_MAX {
        return wrong("types nest at most 8 levels deep".to_owned());
    }
    if let Some(fields) = fields_of(found) {
        return check_fields(fields, path, depth + 1);
    }
    if let Some(element) = element_of(found) {
        return check_type(element.data_type(), path, depth + 1);
    }
    if let DataType::Decimal128(precision, scale) = found {
        return match *scale >= 0 && u8::try_from(*scale).is_ok_and(|it| it <= *precision) {
            true => Ok(()),
            false => wrong("the scale of a decimal is 0 to its precision".to_owned()),
        };
    }
    let plain = found.is_signed_integer()
        || matches!(
            found,
            DataType::Boolean
                | DataType::Float32
                | DataType::Float64
                | DataType::Utf8
                | DataType::Binary
                | DataType::Date32
        )
        || *found == instant();
    match plain {
        true => Ok(()),
        false => wrong(format!("no column can be {found}")),
    }
}

/// The one type of instants: microseconds in UTC.
pub(crate) fn instant() -> DataType {
    DataType::Timestamp(TimeUnit::Microsecond, Some(Arc::from("UTC")))
}

fn fields_of(found: &DataType) -> Option<&Fields> {
    if let DataType::Struct(fields) = found { Some(fields) } else { None }
}

/// The element of a list, or the entries of a map.
fn element_of(found: &DataType) -> Option<&Field> {
    if let DataType::List(element) | DataType::Map(element, false) = found {
        Some(element)
    } else {
        None
    }
}

/// What differs between two schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// A column is new.
    Added,
    /// A column is gone.
    Removed,
    /// A type became wider, so that every old value still fits.
    Widened,
    /// A type changed so that old values may not fit.
    Retyped,
    /// A column that could not be null now can.
    MadeNullable,
    /// A column that could be null no longer can.
    MadeRequired,
}

/// One difference between two schemas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaChange {
    /// What kind of difference it is.
    pub kind: ChangeKind,
    /// The column, with dots between the levels of nested ones.
    pub path: String,
    /// The column before; `None` when it is new.
    pub before: Option<Field>,
    /// The column after; `None` when it is gone.
    pub after: Option<Field>,
    /// Whether a table can follow the change.
    pub compatible: bool,
}

impl fmt::Display for SchemaChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, path, before, after, .. } = self;
        let words = match kind {
            ChangeKind::Added => "is new and may not be null",
            ChangeKind::Removed => "is gone",
            ChangeKind::Widened | ChangeKind::Retyped => "has another type",
            ChangeKind::MadeNullable => "may be null now",
            ChangeKind::MadeRequired => "may not be null any more",
        };
        write!(f, "`{path}` {words}")?;
        match (kind, before, after) {
            (ChangeKind::Retyped, Some(before), Some(after)) => {
                write!(f, " ({} before, {} now)", before.data_type(), after.data_type())
            }
            _ => Ok(()),
        }
    }
}

/// How `after` differs from `before`, in the order of the columns; the order itself is no difference.
#[must_use]
pub fn compare(before: &Schema, after: &Schema) -> Vec<SchemaChange> {
    let mut changes = Vec::new();
    compare_fields(before.fields(), after.fields(), "", &mut changes);
    changes
}

fn compare_fields(before: &Fields, after: &Fields, above: &str, changes: &mut Vec<SchemaChange>) {
    let mut push = |kind, name: &str, old: Option<&Field>, new: Option<&Field>, compatible| {
        let (before, after) = (old.cloned(), new.cloned());
        changes.push(SchemaChange { kind, path: join(above, name), before, after, compatible });
    };
    let mut nested = Vec::new();
    for old in before {
        let Some((_, new)) = after.find(old.name()) else {
            push(ChangeKind::Removed, old.name(), Some(old), None, false);
            continue;
        };
        match (old.is_nullable(), new.is_nullable()) {
            (false, true) => push(ChangeKind::MadeNullable, old.name(), Some(old), Some(new), true),
            (true, false) => {
                push(ChangeKind::MadeRequired, old.name(), Some(old), Some(new), false)
            }
            (true, true) | (false, false) => {}
        }
        match (fields_of(old.data_type()), fields_of(new.data_type())) {
            (Some(inner_old), Some(inner_new)) => nested.push((old.name(), inner_old, inner_new)),
            _ if same(old.data_type(), new.data_type()) => {}
            _ if widens(old.data_type(), new.data_type()) => {
                push(ChangeKind::Widened, old.name(), Some(old), Some(new), true);
            }
            _ => push(ChangeKind::Retyped, old.name(), Some(old), Some(new), false),
        }
    }
    for new in after.iter().filter(|it| before.find(it.name()).is_none()) {
        push(ChangeKind::Added, new.name(), None, Some(new), new.is_nullable());
    }
    for (name, inner_old, inner_new) in nested {
        compare_fields(inner_old, inner_new, &join(above, name), changes);
    }
}

/// Equal but for the names that lists and maps give their elements.
fn same(left: &DataType, right: &DataType) -> bool {
    left == right || left.equals_datatype(right)
}

/// Whether every value of `from` is a value of `to`.
pub(crate) fn widens(from: &DataType, to: &DataType) -> bool {
    use DataType::{Decimal128, Float32, Float64, Int8, Int16, Int32, Int64};
    match (from, to) {
        (Int8, Int16 | Int32 | Int64 | Float32 | Float64)
        | (Int16, Int32 | Int64 | Float32 | Float64)
        | (Int32, Int64 | Float64)
        | (Float32, Float64) => true,
        (Decimal128(from, from_scale), Decimal128(to, to_scale)) => {
            let whole = |precision: u8, scale: i8| i16::from(precision) - i16::from(scale);
            to_scale >= from_scale && whole(*to, *to_scale) >= whole(*from, *from_scale)
        }
        _ => false,
    }
}

/// `before` with every compatible change that `after` makes; the columns of `before` come first.
pub(crate) fn merge(before: &Fields, after: &Fields) -> Fields {
    let kept = before.iter().map(|old| match after.find(old.name()) {
        None => Arc::clone(old),
        Some((_, new)) => {
            let data_type = match (fields_of(old.data_type()), fields_of(new.data_type())) {
                (Some(inner_old), Some(inner_new)) => DataType::Struct(merge(inner_old, inner_new)),
                _ if same(old.data_type(), new.data_type()) => old.data_type().clone(),
                _ => new.data_type().clone(),
            };
            let nullable = old.is_nullable() || new.is_nullable();
            let field = Field::new(old.name(), data_type, nullable);
            Arc::new(field.with_metadata(old.metadata().clone()))
        }
    });
    let added = after.iter().filter(|new| before.find(new.name()).is_none()).cloned();
    kept.chain(added).collect()
}

/// The same columns in Delta's words.
pub(crate) fn to_delta(schema: &Schema) -> Result<StructType> {
    let rule = |error: arrow::error::ArrowError| Error::Definition {
        field: "schema".to_owned(),
        rule: error.to_string(),
    };
    schema.try_into_kernel().map_err(rule)
}

fn join(above: &str, name: &str) -> String {
    if above.is_empty() { name.to_owned() } else { format!("{above}.{name}") }
}

#[cfg(test)]
mod tests;
