//! Values before their cast: those of records, and those that formulas give.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use formula::Value;

use super::cell::{Cell, unescape};
use super::fit::Fit;
use super::kind::Kind;

/// A value before its cast.
#[derive(Clone, Copy)]
pub(crate) enum Raw<'s> {
    Null,
    Boolean(bool),
    Number(&'s str),
    Integer(i64),
    Float(f64),
    Text(&'s str),
    Json(&'s str),
    Day(i32),
    Moment(i64),
    Fault,
}

#[derive(Default)]
pub(crate) struct Scratch {
    pub(super) first: String,
    pub(super) second: String,
}

/// Values before their cast, row by row.
pub(crate) trait Rows {
    fn count(&self) -> usize;
    /// The value if it is a text without escapes, or a number, before anything is done to it.
    fn written(&self, row: usize) -> Option<Raw<'_>>;
    fn raw<'s>(&'s self, row: usize, fit: &'s Fit, scratch: &'s mut Scratch) -> Raw<'s>;
}

impl Rows for [Cell<'_>] {
    fn count(&self) -> usize {
        self.len()
    }

    fn written(&self, row: usize) -> Option<Raw<'_>> {
        match self[row] {
            Cell::Text(text) => Some(Raw::Text(text)),
            Cell::Number(text) => Some(Raw::Number(text)),
            Cell::Missing | Cell::Null | Cell::Boolean(_) | Cell::Escaped(_) | Cell::Nested(_) => {
                None
            }
        }
    }

    fn raw<'s>(&'s self, row: usize, fit: &'s Fit, scratch: &'s mut Scratch) -> Raw<'s> {
        match self[row] {
            Cell::Missing | Cell::Null => Raw::Null,
            Cell::Boolean(it) => Raw::Boolean(it),
            Cell::Number(text) if fit.kind == Kind::Text => fit.text(text, &mut scratch.first),
            Cell::Number(text) => Raw::Number(text),
            Cell::Nested(text) => Raw::Json(text),
            cell @ (Cell::Text(text) | Cell::Escaped(text)) if fit.kind == Kind::Json => {
                scratch.first.clear();
                let is_plain = matches!(cell, Cell::Text(_));
                if is_plain && fit.texts.is_null(text) {
                    return Raw::Null;
                }
                if !is_plain
                    && unescape(text, &mut scratch.second).is_ok()
                    && fit.texts.is_null(&std::mem::take(&mut scratch.second))
                {
                    return Raw::Null;
                }
                scratch.second.clear();
                let Scratch { first, .. } = scratch;
                first.push('"');
                first.push_str(text);
                first.push('"');
                Raw::Json(first)
            }
            Cell::Text(text) => fit.text(text, &mut scratch.first),
            Cell::Escaped(text) => {
                let Scratch { first, second } = scratch;
                first.clear();
                match unescape(text, first) {
                    Ok(()) => fit.text(first, second),
                    Err(_) => Raw::Fault,
                }
            }
        }
    }
}

/// The values of a formula, and the rows in which it failed.
pub(crate) struct Computed<'c> {
    pub(crate) column: &'c formula::Column<'c>,
    pub(crate) failed: &'c [(usize, formula::Fault)],
}

impl Rows for Computed<'_> {
    fn count(&self) -> usize {
        self.column.len()
    }

    fn written(&self, _: usize) -> Option<Raw<'_>> {
        None
    }

    fn raw<'s>(&'s self, row: usize, fit: &'s Fit, scratch: &'s mut Scratch) -> Raw<'s> {
        if self.failed.binary_search_by_key(&row, |it| it.0).is_ok() {
            return Raw::Fault;
        }
        match self.column.value(row) {
            Value::Null => Raw::Null,
            Value::Boolean(it) => Raw::Boolean(it),
            Value::Integer(it) => Raw::Integer(it),
            Value::Float(it) => Raw::Float(it),
            Value::Date(it) => Raw::Day(it),
            Value::Timestamp(it) => Raw::Moment(it),
            Value::Text(text) => {
                let Scratch { first, second } = scratch;
                first.clear();
                if fit.kind == Kind::Json {
                    write_json(&text, first);
                    return Raw::Json(first);
                }
                first.push_str(&text);
                fit.text(first, second)
            }
            Value::Json(text) => {
                scratch.first.clear();
                scratch.first.push_str(&text);
                Raw::Json(&scratch.first)
            }
            Value::Bytes(bytes) => {
                // Bytes go on as the text that stands for them.
                scratch.first = STANDARD.encode(&bytes);
                Raw::Text(&scratch.first)
            }
        }
    }
}

/// A text as JSON.
fn write_json(text: &str, buffer: &mut String) {
    buffer.push_str(&serde_json::Value::from(text).to_string());
}
