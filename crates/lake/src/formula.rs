//! Formulas over columns: what a formula means in a plan, and in a batch of rows.
//!
//! There is one meaning, that of the formula's own evaluator, which computes a part of a row only
//! if the row needs it: in `x != 0 AND 1 / x > 2` a zero divides nothing. The engine gives no such
//! promise for its own expressions. So a formula stands in a plan as one function, which calls
//! that evaluator; and beside it, where a filter is asked for, stand those of its conditions that
//! cannot fail, as expressions of the engine, so that files without a match are passed over.

mod columns;
mod conditions;

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use arrow::array::{ArrayRef, RecordBatch, StringBuilder};
use arrow::datatypes::{DataType, Schema};
use datafusion::common::{Result as EngineResult, ScalarValue};
use datafusion::error::DataFusionError;
use datafusion::logical_expr::{
    ColumnarValue, Expr, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility, and,
    ident,
};
// The language is a crate of this module's name.
use ::formula as language;

pub use self::columns::type_of;
use self::columns::{array_of, column_of, result_type};
use crate::sql;

/// Rows that are evaluated at a time.
const CHUNK_ROWS: usize = 1_024;

/// A formula over the columns of a schema. Cheap to clone.
#[derive(Clone)]
pub struct ColumnFormula {
    inner: Arc<Inner>,
}

struct Inner {
    checked: language::Checked,
    /// The canonical text with the types of its variables, by which two formulas are told apart.
    text: String,
    result: DataType,
}

/// The values of a formula for the rows of a batch.
#[derive(Debug)]
pub struct Evaluated {
    /// A value for each row; NULL for a row that failed.
    pub values: ArrayRef,
    /// Rows that failed, in order, and why.
    pub faults: Vec<(usize, language::Fault)>,
}

/// Why a formula cannot be used on a schema.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// The schema has no such column.
    #[error("there is no column {0}")]
    NoColumn(String),
    /// The column is of a type that the formula's variable does not have.
    #[error("column {column} is of type {found}, and the formula takes it for {wanted}")]
    ColumnType {
        /// The column.
        column: String,
        /// Its type.
        found: DataType,
        /// The type of the formula's variable, for people.
        wanted: &'static str,
    },
    /// The type of the result depends on values.
    #[error("the type of the formula's result is not known")]
    ResultType,
}

impl ColumnFormula {
    /// A formula whose variables are columns of `schema`, by name.
    ///
    /// # Errors
    /// [`Unusable`] if a variable is no column, or of another type; or if the type of the result is
    /// not known before evaluation.
    pub fn new(checked: language::Checked, schema: &Schema) -> Result<Self, Unusable> {
        let formula = checked.formula();
        let mut text = formula.to_string();
        for (name, declared) in formula.variables().iter().zip(checked.declared()) {
            let Some((_, field)) = schema.column_with_name(name) else {
                return Err(Unusable::NoColumn(name.to_string()));
            };
            let found = type_of(field.data_type());
            if !found.is_some_and(|found| fits(found, *declared)) {
                return Err(Unusable::ColumnType {
                    column: name.to_string(),
                    found: field.data_type().clone(),
                    wanted: declared.name(),
                });
            }
            text.push_str(&format!(", {name}: {declared:?}"));
        }
        let result = result_type(checked.result()).ok_or(Unusable::ResultType)?;
        Ok(Self { inner: Arc::new(Inner { checked, text, result }) })
    }

    /// The formula, checked.
    #[must_use]
    pub fn checked(&self) -> &language::Checked {
        &self.inner.checked
    }

    /// The type of its values.
    #[must_use]
    pub fn data_type(&self) -> &DataType {
        &self.inner.result
    }

    /// The value of each row; a row that fails ends the query with [`sql::Error::Arithmetic`].
    #[must_use]
    pub fn value(&self) -> Expr {
        self.call(Output::Value)
    }

    /// The value of each row, and NULL for a row that fails.
    #[must_use]
    pub fn value_or_null(&self) -> Expr {
        self.call(Output::ValueOrNull)
    }

    /// Why a row fails, as `code: message`, and NULL for a row that does not.
    #[must_use]
    pub fn fault(&self) -> Expr {
        self.call(Output::Fault)
    }

    /// A filter that keeps the rows for which the formula is true. A row that fails ends the
    /// query, unless a part that cannot fail already says that it is not kept.
    #[must_use]
    pub fn condition(&self) -> Expr {
        let checked = &self.inner.checked;
        let known = conditions::of(checked, checked.formula().root());
        match (known.expr, known.is_whole) {
            (Some(whole), true) => whole,
            (Some(part), false) => and(part, self.value()),
            (None, _) => self.value(),
        }
    }

    /// Evaluates the rows of a batch, whose columns are those of the schema.
    ///
    /// # Errors
    /// [`sql::Error::Invalid`] if the batch lacks a column or has one of another type.
    pub fn evaluate(&self, batch: &RecordBatch) -> Result<Evaluated, sql::Error> {
        let columns: Vec<ArrayRef> = self
            .variables()
            .map(|name| {
                let column = batch.column_by_name(name).cloned();
                column.ok_or_else(|| sql::Error::invalid(format!("there is no column {name}")))
            })
            .collect::<Result<_, _>>()?;
        Ok(self.evaluate_arrays(&columns, batch.num_rows())?)
    }

    fn variables(&self) -> impl Iterator<Item = &str> {
        self.inner.checked.formula().variables().iter().map(|name| &**name)
    }

    fn call(&self, output: Output) -> Expr {
        let name = format!("{}({})", output.name(), self.inner.text);
        self.function(name, output).call(self.variables().map(ident).collect())
    }

    /// The formula as a function of a name, which takes the values of its variables in their order.
    pub(crate) fn function(&self, name: String, output: Output) -> ScalarUDF {
        ScalarUDF::from(FormulaFunction {
            name,
            formula: self.clone(),
            output,
            signature: Signature::user_defined(Volatility::Immutable),
        })
    }

    /// Evaluates rows in chunks that stay in the processor's caches.
    fn evaluate_arrays(&self, arrays: &[ArrayRef], rows: usize) -> EngineResult<Evaluated> {
        let checked = &self.inner.checked;
        let mut chunks: Vec<ArrayRef> = Vec::new();
        let mut faults = Vec::new();
        let mut start = 0;
        loop {
            let count = CHUNK_ROWS.min(rows - start);
            let slices: Vec<ArrayRef> =
                arrays.iter().map(|array| array.slice(start, count)).collect();
            let columns = slices
                .iter()
                .zip(checked.declared())
                .map(|(array, declared)| column_of(array.as_ref(), *declared))
                .collect::<EngineResult<Vec<_>>>()?;
            let evaluated = checked
                .evaluate_columns(&columns, count)
                .map_err(|fault| sql::Error::invalid(fault.message))?;
            chunks.push(array_of(&evaluated.column, &self.inner.result));
            faults.extend(evaluated.faults.into_iter().map(|(row, fault)| (start + row, fault)));
            start += count;
            if start >= rows {
                break;
            }
        }
        let parts: Vec<_> = chunks.iter().map(AsRef::as_ref).collect();
        let values = match chunks.as_slice() {
            [only] => Arc::clone(only),
            _ => arrow::compute::concat(&parts)?,
        };
        Ok(Evaluated { values, faults })
    }
}

/// Whether a column of one type may be a variable of another.
fn fits(found: language::Type, declared: language::Type) -> bool {
    use language::Type;
    found == declared
        || declared == Type::Any
        || (found == Type::Integer && matches!(declared, Type::Money | Type::Float))
        || (found == Type::Text && declared == Type::Json)
}

impl fmt::Debug for ColumnFormula {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ColumnFormula").field(&self.inner.text).finish()
    }
}

impl PartialEq for ColumnFormula {
    fn eq(&self, other: &Self) -> bool {
        self.inner.text == other.inner.text
    }
}

impl Eq for ColumnFormula {}

impl Hash for ColumnFormula {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.inner.text.hash(state);
    }
}

/// What a formula's function returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Output {
    /// The value of each row; a row that fails ends the query with [`sql::Error::Arithmetic`].
    Value,
    /// The value of each row, and NULL for a row that fails.
    ValueOrNull,
    /// Why a row fails, as `code: message`, and NULL for a row that does not.
    Fault,
}

impl Output {
    fn name(self) -> &'static str {
        match self {
            Self::Value => "formula",
            Self::ValueOrNull => "formula_or_null",
            Self::Fault => "formula_fault",
        }
    }
}

/// A formula as a function of its variables.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct FormulaFunction {
    name: String,
    formula: ColumnFormula,
    output: Output,
    signature: Signature,
}

impl ScalarUDFImpl for FormulaFunction {
    fn name(&self) -> &str {
        &self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, arg_types: &[DataType]) -> EngineResult<Vec<DataType>> {
        Ok(arg_types.to_vec())
    }

    fn return_type(&self, _: &[DataType]) -> EngineResult<DataType> {
        Ok(match self.output {
            Output::Value | Output::ValueOrNull => self.formula.inner.result.clone(),
            Output::Fault => DataType::Utf8,
        })
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> EngineResult<ColumnarValue> {
        let constant = args.args.iter().all(|arg| matches!(arg, ColumnarValue::Scalar(_)));
        let rows = if constant { 1 } else { args.number_rows };
        let arrays: Vec<ArrayRef> =
            args.args.iter().map(|arg| arg.to_array(rows)).collect::<EngineResult<_>>()?;
        let Evaluated { values, faults } = self.formula.evaluate_arrays(&arrays, rows)?;
        let result = match self.output {
            Output::ValueOrNull => values,
            Output::Fault => fault_texts(&faults, rows),
            Output::Value => match faults.into_iter().next() {
                None => values,
                Some((_, fault)) => return Err(DataFusionError::from(failed(&fault))),
            },
        };
        if constant {
            return Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(&result, 0)?));
        }
        Ok(ColumnarValue::Array(result))
    }
}

fn failed(fault: &language::Fault) -> sql::Error {
    sql::Error::Arithmetic { what: text_of(fault) }
}

fn text_of(fault: &language::Fault) -> String {
    format!("{}: {}", fault.code.name(), fault.message)
}

fn fault_texts(faults: &[(usize, language::Fault)], rows: usize) -> ArrayRef {
    let mut builder = StringBuilder::new();
    let mut faults = faults.iter().peekable();
    for row in 0..rows {
        match faults.next_if(|(failed, _)| *failed == row) {
            Some((_, fault)) => builder.append_value(text_of(fault)),
            None => builder.append_null(),
        }
    }
    Arc::new(builder.finish())
}
