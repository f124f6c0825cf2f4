//! A function that is refused before it makes more than a batch may hold.

use std::sync::Arc;

use datafusion::arrow::array::{Array, AsArray};
use datafusion::arrow::datatypes::{DataType, FieldRef, Int64Type};
use datafusion::common::{Result, ScalarValue};
use datafusion::logical_expr::{
    ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature,
};

use super::error::{Error, Limit};
use super::limits::{BATCH_BYTES_MAX, CONSTANT_BYTES_MAX};

/// How much a function makes of its arguments at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Bound {
    /// The sum of its arguments.
    Sum,
    /// Twice the sum of its arguments.
    Double,
    /// The sum of its arguments, and the first once more between any two others.
    Separated,
    /// The first argument once for each unit of the second.
    Repeat,
    /// As many characters as the second argument says.
    Pad,
    /// The third argument in the place of every character of the first.
    Replace,
    /// An element for every character of the first argument.
    Split,
    /// Every two characters of the last arguments may become some more.
    Format,
    /// Steps, not bytes: the product of the lengths of the first two arguments.
    Product,
    /// Every other argument once for each element of the first.
    ListProduct,
}

/// One argument, as far as sizes are concerned.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    /// Bytes of all rows together.
    total: u64,
    /// Bytes of the largest row.
    largest: u64,
    /// The largest value, of an argument that is a number.
    number: u64,
    /// Elements of all rows together, of an argument that is a list.
    elements: u64,
}

impl Bound {
    fn of(self, args: &[ColumnarValue], rows: usize) -> Result<u64> {
        let rows = rows.max(1);
        let sizes = args.iter().map(|arg| size(arg, rows)).collect::<Result<Vec<_>>>()?;
        let rows = rows as u64;
        let at = |index: usize| sizes.get(index).copied().unwrap_or_default();
        let sum = sizes.iter().fold(0, |sum: u64, size| sum.saturating_add(size.total));
        Ok(match self {
            Self::Sum => sum,
            Self::Double => sum.saturating_mul(2),
            Self::Separated => {
                let between = (sizes.len() as u64).saturating_mul(at(0).total);
                let inside = at(1).elements.saturating_mul(at(0).largest);
                sum.saturating_add(between).saturating_add(inside)
            }
            Self::Repeat => at(0).total.saturating_mul(at(1).number),
            // A character of the filling may take four bytes.
            Self::Pad => rows.saturating_mul(at(1).number).saturating_mul(4),
            Self::Replace => {
                let places = at(0).total.saturating_add(rows);
                sum.saturating_add(places.saturating_mul(at(2).largest))
            }
            // An element takes a view of 16 bytes and an offset.
            Self::Split => at(0).total.saturating_mul(24),
            Self::Format => sum.saturating_mul(16),
            Self::Product => {
                // A thousandth: a step takes no memory, but as many as this would take minutes.
                at(0).total.saturating_mul(at(1).largest) / 1_000
            }
            Self::ListProduct => {
                let others = sizes.iter().skip(1).map(|size| size.largest).max().unwrap_or(0);
                sum.saturating_add(at(0).elements.saturating_mul(others))
            }
        })
    }
}

fn size(arg: &ColumnarValue, rows: usize) -> Result<Size> {
    match arg {
        ColumnarValue::Scalar(value) => {
            let one = size_of_array(value.to_array()?.as_ref(), Some(value))?;
            Ok(Size {
                total: one.total.saturating_mul(rows as u64),
                elements: one.elements.saturating_mul(rows as u64),
                ..one
            })
        }
        ColumnarValue::Array(array) => size_of_array(array.as_ref(), None),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "all other types have values of one size")]
fn size_of_array(array: &dyn Array, scalar: Option<&ScalarValue>) -> Result<Size> {
    let mut size = Size::default();
    let mut add = |bytes: usize| {
        size.total = size.total.saturating_add(bytes as u64);
        size.largest = size.largest.max(bytes as u64);
    };
    match array.data_type() {
        DataType::Utf8 => array.as_string::<i32>().iter().flatten().for_each(|v| add(v.len())),
        DataType::LargeUtf8 => array.as_string::<i64>().iter().flatten().for_each(|v| add(v.len())),
        DataType::Utf8View => array.as_string_view().iter().flatten().for_each(|v| add(v.len())),
        DataType::Binary => array.as_binary::<i32>().iter().flatten().for_each(|v| add(v.len())),
        DataType::LargeBinary => {
            array.as_binary::<i64>().iter().flatten().for_each(|v| add(v.len()));
        }
        DataType::BinaryView => array.as_binary_view().iter().flatten().for_each(|v| add(v.len())),
        DataType::Int64 => {
            let largest = array.as_primitive::<Int64Type>().iter().flatten().max().unwrap_or(0);
            size.number = u64::try_from(largest).unwrap_or(0);
            size.total = 8 * array.len() as u64;
            size.largest = 8;
        }
        _ => {
            let bytes = array.to_data().get_slice_memory_size()? as u64;
            size.total = bytes;
            // Rows of a list differ; the whole is an upper bound for each.
            size.largest = if scalar.is_some() { bytes } else { bytes.min(BATCH_BYTES_MAX) };
            size.elements = elements(array);
        }
    }
    Ok(size)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "only lists have elements")]
fn elements(array: &dyn Array) -> u64 {
    match array.data_type() {
        DataType::List(_) => {
            let offsets = array.as_list::<i32>().value_offsets();
            match (offsets.first(), offsets.last()) {
                (Some(first), Some(last)) => u64::try_from(last - first).unwrap_or(0),
                _ => 0,
            }
        }
        DataType::LargeList(_) => array.as_list::<i64>().values().len() as u64,
        DataType::FixedSizeList(_, length) => {
            u64::try_from(*length).unwrap_or(0).saturating_mul(array.len() as u64)
        }
        _ => 0,
    }
}

/// A function behind a bound. It is not simplified, for that could bring the bare function back.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Bounded {
    inner: Arc<ScalarUDF>,
    bound: Bound,
}

impl Bounded {
    pub(super) fn wrap(inner: Arc<ScalarUDF>, bound: Bound) -> ScalarUDF {
        ScalarUDF::from(Self { inner, bound })
    }
}

impl ScalarUDFImpl for Bounded {
    fn name(&self) -> &str {
        self.inner.name()
    }

    fn aliases(&self) -> &[String] {
        self.inner.aliases()
    }

    fn signature(&self) -> &Signature {
        self.inner.signature()
    }

    fn return_type(&self, arg_types: &[DataType]) -> Result<DataType> {
        self.inner.return_type(arg_types)
    }

    fn return_field_from_args(&self, args: ReturnFieldArgs<'_>) -> Result<FieldRef> {
        self.inner.return_field_from_args(args)
    }

    fn coerce_types(&self, arg_types: &[DataType]) -> Result<Vec<DataType>> {
        self.inner.coerce_types(arg_types)
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        refuse_above(self.bound.of(&args.args, args.number_rows)?, &args.args)?;
        self.inner.invoke_with_args(args)
    }
}

/// Refuses what would be larger than a batch may be, or than a constant may be: the optimiser
/// copies and compares constants many times.
fn refuse_above(bytes: u64, args: &[ColumnarValue]) -> Result<()> {
    let constant = args.iter().all(|arg| matches!(arg, ColumnarValue::Scalar(_)));
    let allowed = if constant { CONSTANT_BYTES_MAX } else { BATCH_BYTES_MAX };
    if bytes > allowed {
        return Err(Error::LimitExceeded { limit: Limit::Batch, allowed }.into());
    }
    Ok(())
}

/// Refuses to join texts that are longer together than a batch may hold.
pub(super) fn bound_concatenation(args: &[ColumnarValue], rows: usize) -> Result<()> {
    refuse_above(Bound::Sum.of(args, rows)?, args)
}

#[cfg(test)]
mod tests {
    use datafusion::arrow::array::StringArray;

    use super::*;

    fn text(value: &str) -> ColumnarValue {
        ColumnarValue::Scalar(ScalarValue::from(value))
    }

    fn number(value: i64) -> ColumnarValue {
        ColumnarValue::Scalar(ScalarValue::Int64(Some(value)))
    }

    #[test]
    fn a_bound_is_never_below_what_is_made() {
        let rows = ColumnarValue::Array(Arc::new(StringArray::from(vec!["abc", "d", ""])));
        assert_eq!(Bound::Sum.of(&[rows.clone(), text("xy")], 3).unwrap(), 4 + 6);
        assert!(Bound::Repeat.of(&[text("x"), number(2_000_000_000)], 1).unwrap() >= 2_000_000_000);
        assert!(Bound::Pad.of(&[text("x"), number(1_000), text("y")], 3).unwrap() >= 3_000);
        // An empty text to replace stands before every character and at the end.
        let made = "abc".replace("", "xyz").len() + "d".replace("", "xyz").len() + 3;
        let bound = Bound::Replace.of(&[rows, text(""), text("xyz")], 3).unwrap();
        assert!(bound >= made as u64, "{bound} < {made}");
    }

    #[test]
    fn negative_counts_make_nothing() {
        assert_eq!(Bound::Repeat.of(&[text("x"), number(-5)], 1).unwrap(), 0);
    }
}
