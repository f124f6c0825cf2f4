//! Numbers, which stand in JSON as numbers or as strings.
//!
//! Invariant: a number is exact or refused; nothing is rounded to an integer, nothing saturates.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, Unexpected, Visitor};

use super::form::Read;

/// Longest integer of any type, in digits.
const DIGITS_MAX: usize = 20;

/// An integer type of the wire.
pub(super) trait Integer: Copy + TryFrom<i128> {}

impl<T: Copy + TryFrom<i128>> Integer for T {}

/// The integer that the float is, if it is one and the type holds it.
fn from_float<T: Integer>(float: f64) -> Option<T> {
    let is_whole = float.fract() == 0.0 && float.abs() < 1e20;
    if is_whole { T::try_from(float as i128).ok() } else { None }
}

/// The integer in a string: digits, or a whole number in another notation, such as `1.50e1`.
fn from_text<T: Integer>(text: &str) -> Option<T> {
    if !is_number(text) {
        return None;
    }
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole, fraction].concat();
    let digits = digits.trim_end_matches('0');
    // Zeros that belong behind the last digit that is none; negative where a fraction is left.
    let zeros = i64::try_from(whole.len()).ok()? - i64::try_from(digits.len()).ok()?;
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        return T::try_from(0).ok();
    }
    let zeros = usize::try_from(exponent.parse::<i64>().ok()?.checked_add(zeros)?).ok()?;
    if digits.len().checked_add(zeros)? > DIGITS_MAX {
        return None;
    }
    let value = digits.parse::<i128>().ok()? * 10_i128.pow(u32::try_from(zeros).ok()?);
    T::try_from(if text.starts_with('-') { -value } else { value }).ok()
}

/// Whether the text is a number in JSON's grammar, which has no plus sign, no space and no leading zero.
pub(super) fn is_number(text: &str) -> bool {
    let digits =
        |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let whole = digits(unsigned);
    if whole == 0 || (whole > 1 && unsigned.starts_with('0')) {
        return false;
    }
    let mut rest = &unsigned[whole..];
    if let Some(fraction) = rest.strip_prefix('.') {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        rest = &fraction[length..];
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        let length = digits(exponent);
        return length > 0 && length == exponent.len();
    }
    rest.is_empty()
}

/// Reads an integer; `null` is [`Read::Null`].
pub(super) struct IntegerVisitor<T>(PhantomData<T>);

impl<T> IntegerVisitor<T> {
    pub(super) const NEW: Self = Self(PhantomData);
}

impl<T: Integer> Visitor<'_> for IntegerVisitor<T> {
    type Value = Read<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer in range")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Read<T>, E> {
        let wrong = || E::invalid_value(Unexpected::Signed(value), &self);
        T::try_from(value.into()).map(Read::Value).map_err(|_| wrong())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Read<T>, E> {
        let wrong = || E::invalid_value(Unexpected::Unsigned(value), &self);
        T::try_from(value.into()).map(Read::Value).map_err(|_| wrong())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Read<T>, E> {
        let wrong = || E::invalid_value(Unexpected::Float(value), &self);
        from_float(value).map(Read::Value).ok_or_else(wrong)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Read<T>, E> {
        let wrong = || E::invalid_value(Unexpected::Str(value), &self);
        from_text(value).map(Read::Value).ok_or_else(wrong)
    }

    fn visit_unit<E: Error>(self) -> Result<Read<T>, E> {
        Ok(Read::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Read<T>, E> {
        Ok(Read::Null)
    }
}

/// Reads an enum's number, or what the function makes of its name.
pub(super) struct IntegerOr<F>(pub(super) F);

impl<F: Fn(&str) -> Option<Read<i32>>> Visitor<'_> for IntegerOr<F> {
    type Value = Read<i32>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name or the number of an enum value")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Read<i32>, E> {
        IntegerVisitor::NEW.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Read<i32>, E> {
        IntegerVisitor::NEW.visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Read<i32>, E> {
        IntegerVisitor::NEW.visit_f64(value)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Read<i32>, E> {
        (self.0)(name).ok_or_else(|| E::invalid_value(Unexpected::Str(name), &self))
    }

    fn visit_unit<E: Error>(self) -> Result<Read<i32>, E> {
        Ok(Read::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Read<i32>, E> {
        Ok(Read::Null)
    }
}

/// A float type of the wire.
pub(super) trait Float: Copy + std::str::FromStr {
    const NAN: Self;
    const INFINITY: Self;
    const NEG_INFINITY: Self;

    /// The nearest value, or `None` if the number is beyond the largest.
    fn from_f64(value: f64) -> Option<Self>;

    fn is_finite(self) -> bool;
}

impl Float for f64 {
    const NAN: Self = Self::NAN;
    const INFINITY: Self = Self::INFINITY;
    const NEG_INFINITY: Self = Self::NEG_INFINITY;

    fn from_f64(value: f64) -> Option<Self> {
        Some(value)
    }

    fn is_finite(self) -> bool {
        self.is_finite()
    }
}

impl Float for f32 {
    const NAN: Self = Self::NAN;
    const INFINITY: Self = Self::INFINITY;
    const NEG_INFINITY: Self = Self::NEG_INFINITY;

    fn from_f64(value: f64) -> Option<Self> {
        let nearest = value as Self;
        nearest.is_finite().then_some(nearest)
    }

    fn is_finite(self) -> bool {
        self.is_finite()
    }
}

/// Reads a float; `null` is [`Read::Null`].
pub(super) struct FloatVisitor<T>(PhantomData<T>);

impl<T> FloatVisitor<T> {
    pub(super) const NEW: Self = Self(PhantomData);
}

impl<T: Float> Visitor<'_> for FloatVisitor<T> {
    type Value = Read<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number in range, \"NaN\", \"Infinity\" or \"-Infinity\"")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Read<T>, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Read<T>, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Read<T>, E> {
        let wrong = || E::invalid_value(Unexpected::Float(value), &self);
        T::from_f64(value).map(Read::Value).ok_or_else(wrong)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Read<T>, E> {
        let wrong = || E::invalid_value(Unexpected::Str(value), &self);
        let float = match value {
            "NaN" => Some(T::NAN),
            "Infinity" => Some(T::INFINITY),
            "-Infinity" => Some(T::NEG_INFINITY),
            number if is_number(number) => number.parse().ok().filter(|it: &T| it.is_finite()),
            _ => None,
        };
        float.map(Read::Value).ok_or_else(wrong)
    }

    fn visit_unit<E: Error>(self) -> Result<Read<T>, E> {
        Ok(Read::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Read<T>, E> {
        Ok(Read::Null)
    }
}
