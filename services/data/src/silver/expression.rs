//! Formulas over columns, and over received records.

use std::borrow::Cow;

use formula::{Checked, Column, Slice, Type, Value, Values, parse};
use lake::arrow::array::{Array as _, ArrayRef, AsArray as _};
use lake::arrow::datatypes::{
    Date32Type, Decimal128Type, Float64Type, Int64Type, TimestampMicrosecondType,
};

use super::cell::Cell;
use super::kind::Kind;
use super::number::Number;
use super::path::{self, Step};
use super::raw::Computed;
use super::scan::{Scanner, Wanted};

/// A formula over declared columns.
#[derive(Clone, Debug)]
pub(crate) struct Expression {
    checked: Checked,
    inputs: Vec<Input>,
}

/// Where a variable's values come from.
#[derive(Clone, Debug)]
enum Input {
    Column(usize, Kind),
    /// A part of a JSON column.
    Part(usize, Wanted),
}

impl Expression {
    /// Reads a formula over columns; nothing if it is none, which config refuses to store.
    pub(crate) fn new(text: &str, columns: &[(String, Kind)]) -> Option<Self> {
        let find = |name: &str| columns.iter().position(|(it, _)| it == name);
        let input = |name: &str| {
            if let Some(at) = find(name) {
                return Some(Input::Column(at, columns[at].1));
            }
            let (root, rest) = name.split_once('.')?;
            let at = find(root).filter(|at| columns[*at].1 == Kind::Json)?;
            let mut wanted = Wanted::default();
            wanted.add(&path::parse(rest)?);
            Some(Input::Part(at, wanted))
        };
        let type_of = |name: &str| match input(name)? {
            Input::Column(_, kind) => Some(kind.language()),
            Input::Part(..) => Some(Type::Any),
        };
        let checked = parse(text).ok()?.check(&type_of).ok()?;
        let inputs = checked.formula().variables().iter().map(|it| input(it));
        let inputs = inputs.collect::<Option<_>>()?;
        Some(Self { checked, inputs })
    }

    /// The columns that it reads.
    pub(crate) fn columns(&self) -> impl Iterator<Item = usize> {
        self.inputs.iter().map(|(Input::Column(at, _) | Input::Part(at, _))| *at)
    }

    /// Evaluates all rows; `arrays` has the columns that it reads at their places.
    pub(crate) fn evaluate<R>(
        &self,
        arrays: &[Option<ArrayRef>],
        rows: usize,
        then: impl FnOnce(&Computed<'_>) -> R,
    ) -> R {
        let columns: Vec<Column<'_>> = self
            .inputs
            .iter()
            .map(|input| match input {
                Input::Column(at, kind) => {
                    arrays[*at].as_ref().map_or_else(|| empty(rows), |it| column(it, *kind))
                }
                Input::Part(at, wanted) => {
                    arrays[*at].as_ref().map_or_else(|| empty(rows), |it| parts(it, wanted))
                }
            })
            .collect();
        evaluate(&self.checked, &columns, rows, then)
    }

    /// Whether the formula is true, for each row; a row for which it fails is told by `failed`.
    pub(crate) fn condition(
        &self,
        arrays: &[Option<ArrayRef>],
        rows: usize,
        mut failed: impl FnMut(usize, &formula::Fault),
    ) -> Vec<Option<bool>> {
        self.evaluate(arrays, rows, |computed| {
            computed.failed.iter().for_each(|(row, fault)| failed(*row, fault));
            truths(computed.column)
        })
    }
}

/// A formula over the fields of received records.
#[derive(Clone, Debug)]
pub(crate) struct RecordExpression {
    checked: Checked,
    leaves: Vec<usize>,
}

impl RecordExpression {
    /// Reads a formula, and adds the fields that it reads to `wanted`; nothing if it is none.
    pub(crate) fn new(text: &str, wanted: &mut Wanted) -> Option<Self> {
        let checked = parse(text).ok()?.check(&|_: &str| Some(Type::Any)).ok()?;
        let mut leaf = |name: &str| {
            let steps = path::parse(name).unwrap_or_else(|| vec![Step::Field(name.to_owned())]);
            wanted.add(&steps)
        };
        let leaves = checked.formula().variables().iter().map(|it| leaf(it)).collect();
        Some(Self { checked, leaves })
    }

    /// Whether it is true for each row; a row for which it fails is none.
    pub(crate) fn holds<'a>(
        &self,
        rows: usize,
        cells: impl Fn(usize) -> &'a [Cell<'a>],
    ) -> Vec<bool> {
        let column = |leaf: &usize| {
            let values: Vec<Value<'_>> = cells(*leaf).iter().map(|it| it.value()).collect();
            Column::new(Values::Any(values.into()))
        };
        let columns: Vec<_> = self.leaves.iter().map(column).collect();
        evaluate(&self.checked, &columns, rows, |computed| {
            truths(computed.column).into_iter().map(|it| it == Some(true)).collect()
        })
    }
}

fn evaluate<R>(
    checked: &Checked,
    columns: &[Column<'_>],
    rows: usize,
    then: impl FnOnce(&Computed<'_>) -> R,
) -> R {
    match checked.evaluate_columns(columns, rows) {
        Ok(evaluated) => then(&Computed { column: &evaluated.column, failed: &evaluated.faults }),
        // Every variable has a column of all rows, so this is never met; nothing would be made of the rows.
        Err(_) => then(&Computed { column: &empty(rows), failed: &[] }),
    }
}

fn empty(rows: usize) -> Column<'static> {
    Column::new(Values::Null(rows))
}

fn truths(column: &Column<'_>) -> Vec<Option<bool>> {
    let truth = |row| if let Value::Boolean(it) = column.value(row) { Some(it) } else { None };
    (0..column.len()).map(truth).collect()
}

/// A column of a table as one of formulas. Numbers, days and texts are not copied.
fn column(array: &ArrayRef, kind: Kind) -> Column<'_> {
    let values = match kind {
        Kind::Boolean => Values::Boolean(array.as_boolean().values().iter().collect()),
        Kind::Integer | Kind::Money => {
            Values::Integer(Slice::Borrowed(array.as_primitive::<Int64Type>().values()))
        }
        Kind::Float => Values::Float(Slice::Borrowed(array.as_primitive::<Float64Type>().values())),
        Kind::Decimal { scale, .. } => {
            let digits = array.as_primitive::<Decimal128Type>().values().iter();
            let float = |digits: &i128| Number::of(*digits, scale).float().unwrap_or(0.0);
            Values::Float(digits.map(float).collect())
        }
        Kind::Text => Values::Text(texts(array)),
        Kind::Json => Values::Json(texts(array)),
        Kind::Date => Values::Date(Slice::Borrowed(array.as_primitive::<Date32Type>().values())),
        Kind::Timestamp => Values::Timestamp(Slice::Borrowed(
            array.as_primitive::<TimestampMicrosecondType>().values(),
        )),
        Kind::Bytes => {
            let bytes = array.as_binary::<i32>();
            Values::Bytes((0..bytes.len()).map(|at| Cow::Borrowed(bytes.value(at))).collect())
        }
    };
    match array.nulls() {
        Some(nulls) if nulls.null_count() > 0 => {
            Column::nullable(values, nulls.iter().collect::<Vec<bool>>())
        }
        _ => Column::new(values),
    }
}

fn texts(array: &ArrayRef) -> Slice<'_, Cow<'_, str>> {
    let texts = array.as_string::<i32>();
    (0..texts.len()).map(|at| Cow::Borrowed(texts.value(at))).collect()
}

/// One part of each JSON value of a column.
fn parts<'a>(array: &'a ArrayRef, wanted: &Wanted) -> Column<'a> {
    let texts = array.as_string::<i32>();
    let mut scanner = Scanner::new(wanted);
    let part = |at: usize| {
        if texts.is_null(at) {
            return Value::Null;
        }
        let mut cells = [Cell::Missing];
        match scanner.scan(texts.value(at), &mut cells, (1, 0), None) {
            Ok(()) => cells[0].value(),
            // What is no object has no parts.
            Err(_) => Value::Null,
        }
    };
    let values: Vec<Value<'a>> = (0..texts.len()).map(part).collect();
    Column::new(Values::Any(values.into()))
}
