//! What CEL expressions need at run time: their errors, and the operations that Rust has otherwise.
//!
//! Owns:      CEL's semantics where they differ from Rust's operators.
//! Invariant: nothing panics, and nothing is compiled or parsed twice.
//! Not here:  text and time (`text`, `time`), and the formats of addresses (`host`, `ip`, `email`, `uri`).

use std::{fmt, sync::OnceLock};

use regex::Regex;

/// Why an expression has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// The result does not fit its type.
    Overflow,
    /// A division or a remainder by zero.
    DivisionByZero,
    /// An index outside its list.
    OutOfRange,
    /// A map without the key, or a message without the field.
    NoSuchKey,
    /// An operation that the value's type, or null, does not have.
    NoSuchOverload,
    /// A text or a number that cannot be converted.
    Conversion,
}

/// The value of an expression that may fail.
pub type Result<T> = std::result::Result<T, Error>;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Error::Overflow => "overflow",
            Error::DivisionByZero => "division by zero",
            Error::OutOfRange => "index out of range",
            Error::NoSuchKey => "no such key",
            Error::NoSuchOverload => "no such overload",
            Error::Conversion => "conversion error",
        })
    }
}

impl std::error::Error for Error {}

/// A regular expression that is compiled on first use.
pub struct Pattern {
    expression: &'static str,
    compiled: OnceLock<Regex>,
}

impl Pattern {
    /// `expression` must be one that the generator has compiled.
    pub const fn new(expression: &'static str) -> Self {
        Self { expression, compiled: OnceLock::new() }
    }

    /// Whether some part of `text` matches.
    pub fn is_match(&self, text: &str) -> bool {
        let compile = || Regex::new(self.expression).expect("the generator compiled it");
        self.compiled.get_or_init(compile).is_match(text)
    }
}

/// `a && b`: false if either is false, else an error if either is one.
pub fn and(a: Result<bool>, b: impl FnOnce() -> Result<bool>) -> Result<bool> {
    match a {
        Ok(false) => Ok(false),
        Ok(true) => b(),
        Err(error) => match b() {
            Ok(false) => Ok(false),
            Ok(true) | Err(_) => Err(error),
        },
    }
}

/// `a || b`: true if either is true, else an error if either is one.
pub fn or(a: Result<bool>, b: impl FnOnce() -> Result<bool>) -> Result<bool> {
    match a {
        Ok(true) => Ok(true),
        Ok(false) => b(),
        Err(error) => match b() {
            Ok(true) => Ok(true),
            Ok(false) | Err(_) => Err(error),
        },
    }
}

/// The macro `all` over conditions that may fail.
pub fn all(conditions: impl Iterator<Item = Result<bool>>) -> Result<bool> {
    let mut all = Ok(true);
    for condition in conditions {
        match condition {
            Ok(false) => return Ok(false),
            Ok(true) => {}
            Err(error) => all = all.and(Err(error)),
        }
    }
    all
}

/// The macro `exists` over conditions that may fail.
pub fn exists(conditions: impl Iterator<Item = Result<bool>>) -> Result<bool> {
    let mut any = Ok(false);
    for condition in conditions {
        match condition {
            Ok(true) => return Ok(true),
            Ok(false) => {}
            Err(error) => any = any.and(Err(error)),
        }
    }
    any
}

/// The macro `exists_one`: whether exactly one condition holds, and none fails.
pub fn exists_one(conditions: impl Iterator<Item = Result<bool>>) -> Result<bool> {
    let mut count = 0_usize;
    for condition in conditions {
        count += usize::from(condition?);
    }
    Ok(count == 1)
}

/// `list[index]`.
pub fn item<T>(list: &[T], index: i64) -> Result<&T> {
    usize::try_from(index).ok().and_then(|index| list.get(index)).ok_or(Error::OutOfRange)
}

/// A map's value, or the error of a key that is not there.
pub fn value<T>(found: Option<T>) -> Result<T> {
    found.ok_or(Error::NoSuchKey)
}

/// The value of a wrapper; null has no operation but equality.
pub fn not_null<T>(wrapped: Option<T>) -> Result<T> {
    wrapped.ok_or(Error::NoSuchOverload)
}

/// The result of a checked operation.
pub fn checked<T>(result: Option<T>) -> Result<T> {
    result.ok_or(Error::Overflow)
}

/// `a / b` on int.
pub fn div_int(a: i64, b: i64) -> Result<i64> {
    if b == 0 { Err(Error::DivisionByZero) } else { checked(a.checked_div(b)) }
}

/// `a % b` on int.
pub fn rem_int(a: i64, b: i64) -> Result<i64> {
    if b == 0 { Err(Error::DivisionByZero) } else { checked(a.checked_rem(b)) }
}

/// `a / b` on uint.
pub fn div_uint(a: u64, b: u64) -> Result<u64> {
    a.checked_div(b).ok_or(Error::DivisionByZero)
}

/// `a % b` on uint.
pub fn rem_uint(a: u64, b: u64) -> Result<u64> {
    a.checked_rem(b).ok_or(Error::DivisionByZero)
}

/// `int(uint)`.
pub fn int_of_uint(value: u64) -> Result<i64> {
    i64::try_from(value).map_err(|_| Error::Overflow)
}

/// `uint(int)`.
pub fn uint_of_int(value: i64) -> Result<u64> {
    u64::try_from(value).map_err(|_| Error::Overflow)
}

/// `int(double)`: towards zero.
pub fn int_of_double(value: f64) -> Result<i64> {
    // 2^63 is a double; neither it nor -2^63 is taken by the reference implementation.
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if value > -LIMIT && value < LIMIT { Ok(value as i64) } else { Err(Error::Overflow) }
}

/// `uint(double)`: towards zero.
pub fn uint_of_double(value: f64) -> Result<u64> {
    const LIMIT: f64 = 18_446_744_073_709_551_616.0;
    if (0.0..LIMIT).contains(&value) { Ok(value as u64) } else { Err(Error::Overflow) }
}

/// `int(string)`, `uint(string)`, `double(string)`.
pub fn parsed<T: std::str::FromStr>(text: &str) -> Result<T> {
    text.parse().map_err(|_| Error::Conversion)
}

/// `bool(string)`.
pub fn bool_of_text(text: &str) -> Result<bool> {
    match text {
        "1" | "t" | "true" | "TRUE" | "True" | "T" => Ok(true),
        "0" | "f" | "false" | "FALSE" | "False" | "F" => Ok(false),
        _ => Err(Error::Conversion),
    }
}

/// `string(bytes)`.
pub fn text_of_bytes(bytes: &[u8]) -> Result<&str> {
    std::str::from_utf8(bytes).map_err(|_| Error::Conversion)
}

/// Whether `text` has more than `count` characters.
pub fn longer(text: &str, count: usize) -> bool {
    text.len() > count && text.chars().nth(count).is_some()
}

/// Whether `text` has fewer than `count` characters.
pub fn shorter(text: &str, count: usize) -> bool {
    match count.checked_sub(1) {
        None => false,
        Some(last) => text.len() < count || text.chars().nth(last).is_none(),
    }
}

/// Whether `part` is in `bytes`.
pub fn contains(bytes: &[u8], part: &[u8]) -> bool {
    part.is_empty() || bytes.windows(part.len()).any(|window| window == part)
}

/// The number of characters, as CEL counts a string.
pub fn count(text: &str) -> i64 {
    text.chars().count() as i64
}

/// Whether no two of `items` are equal.
pub fn unique<T: Ord>(items: impl Iterator<Item = T> + Clone) -> bool {
    /// Up to so many items, comparing each with each costs less than an allocation.
    const PAIRWISE_MAX: usize = 16;

    let mut rest = items.clone();
    if rest.clone().nth(PAIRWISE_MAX).is_none() {
        while let Some(item) = rest.next() {
            if rest.clone().any(|other| other == item) {
                return false;
            }
        }
        return true;
    }
    let mut sorted: Vec<T> = items.collect();
    sorted.sort_unstable();
    sorted.windows(2).all(|pair| pair[0] != pair[1])
}

/// A double's place among keys for [`unique`]: the two zeros are one, and no NaN equals another.
pub fn unique_doubles(items: impl Iterator<Item = f64> + Clone) -> bool {
    unique(items.enumerate().map(|(index, item)| {
        let bits = if item == 0.0 { 0 } else { item.to_bits() };
        (bits, if item.is_nan() { index } else { 0 })
    }))
}

/// `isInf(sign)`.
pub fn is_inf(value: f64, sign: i64) -> bool {
    value.is_infinite() && (sign == 0 || (sign > 0) == (value > 0.0))
}
