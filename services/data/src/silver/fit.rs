//! Casts: values as they were received become values of a column's type.

use std::fmt::Write as _;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lake::arrow::array::UInt32Array;
use lake::arrow::array::{
    Array as _, ArrayRef, ArrowPrimitiveType, AsArray as _, BinaryBuilder, BooleanBufferBuilder,
    BooleanBuilder, PrimitiveArray, StringBuilder, new_null_array,
};
use lake::arrow::buffer::NullBuffer;
use lake::arrow::compute::take;
use lake::arrow::datatypes::{
    Date32Type, Decimal128Type, Float64Type, Int64Type, TimestampMicrosecondType,
};
use platform_proto::google::protobuf::{self, value};
use platform_proto::platform::config::v1::{CastErrorPolicy, ColumnSource};

use super::cell::Cell;
use super::kind::Kind;
use super::number::{Number, Separator, finite, plain_integer, plain_millionths};
use super::raw::{Raw, Rows, Scratch};
use super::text::Texts;
use super::time::TimeForm;

/// Digits after the point of an amount of money.
const MONEY_DIGITS: i32 = 6;
const MICROS: i64 = 1_000_000;
/// Powers of ten that a decimal of 38 digits stays below.
const DECIMAL_DIGITS_MAX: u32 = 38;

/// How values of one column are cast.
#[derive(Clone, Debug)]
pub(crate) struct Fit {
    pub(crate) kind: Kind,
    pub(super) texts: Texts,
    times: TimeForm,
    separator: Separator,
    is_micros: bool,
    round: Option<u8>,
    on_error: OnError,
    /// One value, in the place of null.
    default: Option<ArrayRef>,
}

/// What happens to a value that cannot be cast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OnError {
    Quarantine,
    Null,
    Default,
}

/// A column that was cast.
#[derive(Debug)]
pub(crate) struct Cast {
    pub(crate) values: ArrayRef,
    /// Rows whose value could not be cast, in order.
    pub(crate) faults: Vec<u32>,
    /// Nulls that the default replaced.
    pub(crate) defaulted: u64,
}

enum Outcome<T> {
    Value(T),
    Null,
    Fault,
}

impl<T> From<Option<T>> for Outcome<T> {
    /// Nothing is a fault.
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Fault, Self::Value)
    }
}

impl Fit {
    /// From what is declared; nothing if a part of it is no such thing, which config refuses to store.
    pub(crate) fn new(kind: Kind, source: &ColumnSource, lenient: bool) -> Option<Self> {
        let on_error = match source.on_cast_error() {
            CastErrorPolicy::Unspecified if lenient => OnError::Null,
            CastErrorPolicy::Unspecified | CastErrorPolicy::Quarantine => OnError::Quarantine,
            CastErrorPolicy::Null => OnError::Null,
            CastErrorPolicy::Default => OnError::Default,
        };
        let separator = match source.decimal_separator.as_str() {
            "," => Separator::Comma,
            _ => Separator::Point,
        };
        let round = match source.round_digits {
            Some(digits) => Some(u8::try_from(digits).ok().filter(|it| *it <= 12)?),
            None => None,
        };
        let mut fit = Self {
            kind,
            texts: Texts::new(source, kind),
            times: TimeForm::new(&source.time_formats, &source.timezone)?,
            separator,
            is_micros: source.is_micros,
            round,
            on_error,
            default: None,
        };
        fit.default = match &source.default_value {
            Some(value) => Some(fit.constant(value)?),
            None => None,
        };
        Some(fit)
    }

    pub(crate) const fn on_error(&self) -> OnError {
        self.on_error
    }

    /// A value of the declaration as one of the column; one that cannot be cast is nothing.
    ///
    /// Amounts of money are in the same unit as those that are received; texts stay as they are.
    pub(crate) fn constant(&self, value: &protobuf::Value) -> Option<ArrayRef> {
        let plain = Self {
            texts: Texts::new(&ColumnSource::default(), self.kind),
            times: TimeForm::default(),
            separator: Separator::Point,
            round: None,
            on_error: OnError::Quarantine,
            default: None,
            ..self.clone()
        };
        let text;
        let cell = match value.kind.as_ref()? {
            value::Kind::NullValue(_) => Cell::Null,
            _ if self.kind == Kind::Json => {
                text = serde_json::to_string(value).ok()?;
                match text.as_str() {
                    "true" => Cell::Boolean(true),
                    "false" => Cell::Boolean(false),
                    other => Cell::Nested(other),
                }
            }
            value::Kind::BoolValue(it) => Cell::Boolean(*it),
            value::Kind::NumberValue(it) => {
                text = format!("{it}");
                Cell::Number(&text)
            }
            value::Kind::StringValue(it) => Cell::Text(it),
            value::Kind::StructValue(_) | value::Kind::ListValue(_) => return None,
        };
        let cast = plain.cast([cell].as_slice());
        cast.faults.is_empty().then_some(cast.values)
    }

    /// A column of one value.
    pub(crate) fn repeated(value: &ArrayRef, rows: usize) -> ArrayRef {
        let places = UInt32Array::from(vec![0; rows]);
        take(value, &places, None).unwrap_or_else(|_| new_null_array(value.data_type(), rows))
    }

    /// Casts values.
    pub(crate) fn cast<R: Rows + ?Sized>(&self, rows: &R) -> Cast {
        match self.kind {
            Kind::Boolean => self.booleans(rows),
            Kind::Integer => {
                self.primitives::<Int64Type, R>(rows, Self::plain_integer, Self::integer)
            }
            Kind::Date => self.primitives::<Date32Type, R>(rows, Self::plain_day, Self::day),
            Kind::Money => self.primitives::<Int64Type, R>(rows, Self::plain_money, Self::money),
            Kind::Float => self.primitives::<Float64Type, R>(rows, |_, _| None, Self::float),
            Kind::Timestamp => {
                self.primitives::<TimestampMicrosecondType, R>(rows, |_, _| None, Self::moment)
            }
            Kind::Decimal { .. } => {
                self.primitives::<Decimal128Type, R>(rows, |_, _| None, Self::decimal)
            }
            Kind::Text | Kind::Json => self.texts(rows),
            Kind::Bytes => self.bytes(rows),
        }
    }

    fn plain_integer(&self, raw: Raw<'_>) -> Option<i64> {
        if let Raw::Text(text) | Raw::Number(text) = raw { plain_integer(text) } else { None }
    }

    fn plain_money(&self, raw: Raw<'_>) -> Option<i64> {
        // Of a text a point may separate thousands.
        let is_usual =
            !self.is_micros && self.round.is_none() && self.separator == Separator::Point;
        if let (Raw::Text(text) | Raw::Number(text), true) = (raw, is_usual) {
            plain_millionths(text)
        } else {
            None
        }
    }

    fn plain_day(&self, raw: Raw<'_>) -> Option<i32> {
        if let Raw::Text(text) = raw { self.times.plain_day(text) } else { None }
    }

    /// A text, made fit.
    pub(super) fn text<'s>(&'s self, text: &'s str, scratch: &'s mut String) -> Raw<'s> {
        self.texts.fit(text, scratch).map_or(Raw::Null, Raw::Text)
    }

    /// Casts values by `cast`; what nothing is done to before is tried by `plain` first, which knows how most values look.
    fn primitives<T: ArrowPrimitiveType, R: Rows + ?Sized>(
        &self,
        rows: &R,
        plain: impl Fn(&Self, Raw<'_>) -> Option<T::Native>,
        cast: impl Fn(&Self, Raw<'_>) -> Outcome<T::Native>,
    ) -> Cast {
        let count = rows.count();
        let default = self.default.as_ref().map(|it| it.as_primitive::<T>().value(0));
        let mut values = Vec::with_capacity(count);
        let mut gaps = Vec::new();
        let mut scratch = Scratch::default();
        let mut faults = Vec::new();
        let mut defaulted = 0;
        let is_plain = self.texts.is_plain();
        for row in 0..count {
            let written = if is_plain { rows.written(row) } else { None };
            if let Some(value) = written.and_then(|written| plain(self, written)) {
                values.push(value);
                continue;
            }
            let value = match cast(self, rows.raw(row, self, &mut scratch)) {
                Outcome::Value(value) => Some(value),
                Outcome::Null => {
                    defaulted += u64::from(default.is_some());
                    default
                }
                Outcome::Fault => {
                    faults.push(row as u32);
                    default.filter(|_| self.on_error == OnError::Default)
                }
            };
            if value.is_none() {
                gaps.push(row);
            }
            values.push(value.unwrap_or_default());
        }
        let values = PrimitiveArray::<T>::new(values.into(), without(&gaps, count));
        let values = values.with_data_type(self.kind.data_type());
        Cast { values: Arc::new(values), faults, defaulted }
    }

    fn booleans<R: Rows + ?Sized>(&self, rows: &R) -> Cast {
        let default = self.default.as_ref().map(|it| it.as_boolean().value(0));
        let mut values = BooleanBuilder::with_capacity(rows.count());
        let mut scratch = Scratch::default();
        let mut faults = Vec::new();
        let mut defaulted = 0;
        for row in 0..rows.count() {
            values.append_option(match truth(rows.raw(row, self, &mut scratch)) {
                Outcome::Value(value) => Some(value),
                Outcome::Null => {
                    defaulted += u64::from(default.is_some());
                    default
                }
                Outcome::Fault => {
                    faults.push(row as u32);
                    default.filter(|_| self.on_error == OnError::Default)
                }
            });
        }
        Cast { values: Arc::new(values.finish()), faults, defaulted }
    }

    fn texts<R: Rows + ?Sized>(&self, rows: &R) -> Cast {
        let default = self.default.as_ref().map(|it| it.as_string::<i32>().value(0));
        let mut values = StringBuilder::with_capacity(rows.count(), rows.count() * 16);
        let mut scratch = Scratch::default();
        let mut written = String::new();
        let mut faults = Vec::new();
        let mut defaulted = 0;
        for row in 0..rows.count() {
            let value = match self.written(rows.raw(row, self, &mut scratch), &mut written) {
                Outcome::Value(value) => Some(value),
                Outcome::Null => {
                    defaulted += u64::from(default.is_some());
                    default
                }
                Outcome::Fault => {
                    faults.push(row as u32);
                    default.filter(|_| self.on_error == OnError::Default)
                }
            };
            values.append_option(value);
        }
        Cast { values: Arc::new(values.finish()), faults, defaulted }
    }

    fn bytes<R: Rows + ?Sized>(&self, rows: &R) -> Cast {
        let default = self.default.as_ref().map(|it| it.as_binary::<i32>().value(0));
        let mut values = BinaryBuilder::new();
        let mut scratch = Scratch::default();
        let mut faults = Vec::new();
        let mut defaulted = 0;
        for row in 0..rows.count() {
            let raw = rows.raw(row, self, &mut scratch);
            let decoded = match raw {
                Raw::Null => None,
                Raw::Text(text) => Some(STANDARD.decode(text).ok()),
                Raw::Boolean(_)
                | Raw::Number(_)
                | Raw::Integer(_)
                | Raw::Float(_)
                | Raw::Json(_)
                | Raw::Day(_)
                | Raw::Moment(_)
                | Raw::Fault => Some(None),
            };
            match decoded {
                None => {
                    defaulted += u64::from(default.is_some());
                    values.append_option(default);
                }
                Some(Some(bytes)) => values.append_value(bytes),
                Some(None) => {
                    faults.push(row as u32);
                    values.append_option(default.filter(|_| self.on_error == OnError::Default));
                }
            }
        }
        Cast { values: Arc::new(values.finish()), faults, defaulted }
    }

    fn number(&self, text: &str, is_text: bool) -> Option<Number> {
        let separator = if is_text { self.separator } else { Separator::Point };
        let number = Number::parse(text, separator)?;
        match self.round {
            Some(digits) => number.rounded(digits),
            None => Some(number),
        }
    }

    fn integer(&self, raw: Raw<'_>) -> Outcome<i64> {
        match raw {
            Raw::Null => Outcome::Null,
            Raw::Number(text) => plain_integer(text)
                .or_else(|| self.number(text, false).and_then(Number::whole))
                .into(),
            Raw::Text(text) => plain_integer(text)
                .or_else(|| self.number(text, true).and_then(Number::whole))
                .into(),
            Raw::Integer(it) => Outcome::Value(it),
            Raw::Float(it) => self.number(&shortest(it), false).and_then(Number::whole).into(),
            Raw::Boolean(_) | Raw::Json(_) | Raw::Day(_) | Raw::Moment(_) | Raw::Fault => {
                Outcome::Fault
            }
        }
    }

    fn money(&self, raw: Raw<'_>) -> Outcome<i64> {
        let amount = |number: Option<Number>| {
            let digits = if self.is_micros { 0 } else { MONEY_DIGITS };
            number.and_then(|it| it.scaled(digits)).and_then(|it| i64::try_from(it).ok())
        };
        match raw {
            Raw::Null => Outcome::Null,
            Raw::Number(text) => amount(self.number(text, false)).into(),
            Raw::Text(text) => amount(self.number(text, true)).into(),
            Raw::Integer(it) if self.is_micros => Outcome::Value(it),
            Raw::Integer(it) => it.checked_mul(MICROS).into(),
            Raw::Float(it) => amount(self.number(&shortest(it), false)).into(),
            Raw::Boolean(_) | Raw::Json(_) | Raw::Day(_) | Raw::Moment(_) | Raw::Fault => {
                Outcome::Fault
            }
        }
    }

    fn float(&self, raw: Raw<'_>) -> Outcome<f64> {
        let parsed = |text: &str, is_text: bool| match self.round {
            // What the standard library reads is what JSON can write, and more.
            None if !is_text => text.parse().ok().and_then(finite),
            None | Some(_) => self.number(text, is_text).and_then(Number::float),
        };
        match raw {
            Raw::Null => Outcome::Null,
            Raw::Number(text) => parsed(text, false).into(),
            Raw::Text(text) => parsed(text, true).into(),
            Raw::Integer(it) => Outcome::Value(it as f64),
            Raw::Float(it) if self.round.is_some() => parsed(&shortest(it), false).into(),
            Raw::Float(it) => finite(it).into(),
            Raw::Boolean(_) | Raw::Json(_) | Raw::Day(_) | Raw::Moment(_) | Raw::Fault => {
                Outcome::Fault
            }
        }
    }

    fn decimal(&self, raw: Raw<'_>) -> Outcome<i128> {
        let Kind::Decimal { precision, scale } = self.kind else { return Outcome::Fault };
        let fitting = |number: Option<Number>| {
            let digits = u32::from(precision).min(DECIMAL_DIGITS_MAX);
            let scaled = number?.scaled(i32::from(scale))?;
            (scaled.unsigned_abs() < 10_u128.pow(digits)).then_some(scaled)
        };
        match raw {
            Raw::Null => Outcome::Null,
            Raw::Number(text) => fitting(self.number(text, false)).into(),
            Raw::Text(text) => fitting(self.number(text, true)).into(),
            Raw::Integer(it) => fitting(self.number(&it.to_string(), false)).into(),
            Raw::Float(it) => fitting(self.number(&shortest(it), false)).into(),
            Raw::Boolean(_) | Raw::Json(_) | Raw::Day(_) | Raw::Moment(_) | Raw::Fault => {
                Outcome::Fault
            }
        }
    }

    fn day(&self, raw: Raw<'_>) -> Outcome<i32> {
        match raw {
            Raw::Null => Outcome::Null,
            Raw::Text(text) => self.times.day(text).into(),
            Raw::Number(text) if self.times.has_formats() => self.times.day(text).into(),
            Raw::Day(it) => Outcome::Value(it),
            Raw::Moment(it) => self.times.day_at(it).into(),
            Raw::Boolean(_)
            | Raw::Number(_)
            | Raw::Integer(_)
            | Raw::Float(_)
            | Raw::Json(_)
            | Raw::Fault => Outcome::Fault,
        }
    }

    fn moment(&self, raw: Raw<'_>) -> Outcome<i64> {
        match raw {
            Raw::Null => Outcome::Null,
            Raw::Text(text) => self.times.moment(text).into(),
            Raw::Number(text) if self.times.has_formats() => self.times.moment(text).into(),
            Raw::Day(it) => self.times.midnight(it).into(),
            Raw::Moment(it) => Outcome::Value(it),
            Raw::Boolean(_)
            | Raw::Number(_)
            | Raw::Integer(_)
            | Raw::Float(_)
            | Raw::Json(_)
            | Raw::Fault => Outcome::Fault,
        }
    }

    /// The value as text, or as JSON text for a JSON column.
    fn written<'s>(&self, raw: Raw<'s>, buffer: &'s mut String) -> Outcome<&'s str> {
        buffer.clear();
        let is_json = self.kind == Kind::Json;
        let done = match raw {
            Raw::Null => return Outcome::Null,
            Raw::Fault => return Outcome::Fault,
            Raw::Text(text) | Raw::Json(text) | Raw::Number(text) => return Outcome::Value(text),
            Raw::Boolean(true) => return Outcome::Value("true"),
            Raw::Boolean(false) => return Outcome::Value("false"),
            Raw::Integer(it) => write!(buffer, "{it}"),
            Raw::Float(it) => write!(buffer, "{it}"),
            Raw::Day(it) => write_day(it, is_json, buffer),
            Raw::Moment(it) => write_moment(it, is_json, buffer),
        };
        match done {
            Ok(()) => Outcome::Value(buffer),
            Err(_) => Outcome::Fault,
        }
    }
}

/// All rows but these are valid; nothing if all are.
fn without(gaps: &[usize], rows: usize) -> Option<NullBuffer> {
    if gaps.is_empty() {
        return None;
    }
    let mut valid = BooleanBufferBuilder::new(rows);
    valid.append_n(rows, true);
    gaps.iter().for_each(|row| valid.set_bit(*row, false));
    Some(NullBuffer::new(valid.finish()))
}

fn write_day(day: i32, is_json: bool, buffer: &mut String) -> std::fmt::Result {
    let date = chrono::NaiveDate::from_epoch_days(day).ok_or(std::fmt::Error)?;
    let quote = if is_json { "\"" } else { "" };
    write!(buffer, "{quote}{date}{quote}")
}

fn write_moment(micros: i64, is_json: bool, buffer: &mut String) -> std::fmt::Result {
    let moment = chrono::DateTime::from_timestamp_micros(micros).ok_or(std::fmt::Error)?;
    let text = moment.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true);
    let quote = if is_json { "\"" } else { "" };
    write!(buffer, "{quote}{text}{quote}")
}

/// The shortest decimal number that names a float.
fn shortest(float: f64) -> String {
    format!("{float:e}")
}

fn truth(raw: Raw<'_>) -> Outcome<bool> {
    let of = |text: &str| {
        let is = |words: &[&str]| words.iter().any(|it| text.eq_ignore_ascii_case(it));
        if is(&["true", "1", "yes", "t", "y"]) {
            Some(true)
        } else if is(&["false", "0", "no", "f", "n"]) {
            Some(false)
        } else {
            None
        }
    };
    match raw {
        Raw::Null => Outcome::Null,
        Raw::Boolean(it) => Outcome::Value(it),
        Raw::Text(text) => of(text).into(),
        Raw::Number("0") | Raw::Integer(0) => Outcome::Value(false),
        Raw::Number("1") | Raw::Integer(1) => Outcome::Value(true),
        Raw::Number(_)
        | Raw::Integer(_)
        | Raw::Float(_)
        | Raw::Json(_)
        | Raw::Day(_)
        | Raw::Moment(_)
        | Raw::Fault => Outcome::Fault,
    }
}

#[cfg(test)]
mod tests;
