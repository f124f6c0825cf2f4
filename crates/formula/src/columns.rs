//! Evaluation of columns: a part at a time over all rows, where a row of its own evaluates a row at a time.

mod kernel;

use std::collections::BTreeMap;

use crate::check::computed;
use crate::checked::Checked;
use crate::column::{Builder, Column, Slice, Values};
use crate::compute::{admitted, arithmetic, comparison, negative, truth};
use crate::failure::Failure;
use crate::fault::{Fault, Span};
use crate::function::Function;
use crate::row::{chain_span, wrong_width};
use crate::tree::{Arithmetic, Chain, Expr, Node};
use crate::types::Type;
use crate::value::Value;

/// The result of a formula for many rows.
#[derive(Clone, Debug)]
pub struct Evaluated<'a> {
    /// A value for each row; NULL for a row that failed.
    pub column: Column<'a>,
    /// Rows that failed, in order, and why.
    pub faults: Vec<(usize, Fault)>,
}

impl Checked {
    /// The values for a chunk of rows; `columns` has one for each of [`crate::Formula::variables`], in their order, and
    /// all of them have `rows` rows.
    ///
    /// Each row has the value or the fault that [`Checked::evaluate`] gives for it; one row that fails is none to the
    /// others. About a thousand rows at a time use the processor's caches best; whoever bounds the time of an
    /// evaluation looks at the clock between chunks.
    ///
    /// # Errors
    ///
    /// Another number of columns, or a column of another length.
    pub fn evaluate_columns<'a>(
        &'a self,
        columns: &'a [Column<'a>],
        rows: usize,
    ) -> Result<Evaluated<'a>, Fault> {
        let width = self.formula().variables().len();
        if columns.len() != width {
            return Err(wrong_width(width, columns.len()));
        }
        if let Some(column) = columns.iter().find(|it| it.len() != rows) {
            return Err(wrong_width(rows, column.len()));
        }
        if self.formula().functions().into_iter().any(Function::makes_text) {
            return Ok(self.row_by_row(columns, rows));
        }
        let failed = vec![false; rows];
        let mut run = Run { checked: self, columns, rows, failed, faults: BTreeMap::new() };
        let mut column = run.expr(self.formula().root(), &vec![true; rows]);
        if !run.faults.is_empty() {
            let valid = (0..rows).map(|row| column.counts(row) && !run.failed[row]).collect();
            column.valid = Some(Slice::Owned(valid));
        }
        Ok(Evaluated { column, faults: run.faults.into_iter().collect() })
    }

    /// Texts that functions make are kept of one row at a time, and not of all rows for each part.
    fn row_by_row<'a>(&'a self, columns: &'a [Column<'a>], rows: usize) -> Evaluated<'a> {
        let mut built = Builder::new(self.result(), rows);
        let mut faults = Vec::new();
        for row in 0..rows {
            let values: Vec<_> = columns.iter().map(|column| column.value(row)).collect();
            match self.evaluate(&values) {
                Ok(value) => built.put(row, value.into_owned()),
                Err(fault) => faults.push((row, fault)),
            }
        }
        Evaluated { column: built.finish(), faults }
    }
}

/// An evaluation. `active` marks the rows for which a part is evaluated; in others its column has anything.
struct Run<'a> {
    checked: &'a Checked,
    columns: &'a [Column<'a>],
    rows: usize,
    /// Rows that have a fault, which is the first that they met.
    failed: Vec<bool>,
    faults: BTreeMap<usize, Fault>,
}

impl<'a> Run<'a> {
    fn expr(&mut self, expr: &'a Expr, active: &[bool]) -> Column<'a> {
        match expr.node() {
            Node::Literal(_) => {
                let value = self.checked.constant(expr).expect("it is written out");
                kernel::repeated(&value, self.rows)
            }
            Node::Variable(variable) => {
                let declared = self.checked.declared()[variable.index];
                self.variable(&self.columns[variable.index], declared, expr.span(), active)
            }
            Node::Chain(chain) => self.chain(chain, active),
            Node::Negative(operand) => {
                let column = self.expr(operand, active);
                let kind = self.checked.type_of(expr);
                self.each(kind, active, |row| negative(column.kept(row)), expr.span())
            }
            Node::Comparison(operator, operands) => {
                let left = self.expr(&operands[0], active);
                let right = self.expr(&operands[1], active);
                kernel::comparison(*operator, &left, &right).unwrap_or_else(|| {
                    let compared = |row| comparison(*operator, &left.value(row), &right.value(row));
                    self.each(Type::Boolean, active, compared, expr.span())
                })
            }
            Node::Not(operand) => {
                let Truths { mut found, valid } = self.truths(operand, active);
                found.iter_mut().for_each(|it| *it = !*it);
                Column {
                    values: Values::Boolean(Slice::Owned(found)),
                    valid: Some(Slice::Owned(valid)),
                }
            }
            Node::And(operands) => self.connected(operands, false, active),
            Node::Or(operands) => self.connected(operands, true, active),
            Node::Case { arms, otherwise } => {
                let arms = arms.iter().map(|[when, then]| (when, then));
                self.case(self.checked.type_of(expr), arms, otherwise.as_deref(), active)
            }
            Node::Call(function, arguments) => self.call(expr, *function, arguments, active),
        }
    }

    fn variable(
        &mut self,
        column: &'a Column<'a>,
        declared: Type,
        span: Span,
        active: &[bool],
    ) -> Column<'a> {
        let found = column.values.kind();
        let is_same = found == declared
            || found == Type::Null
            || (found, declared) == (Type::Integer, Type::Money);
        let is_good = if let Values::Float(it) = &column.values {
            kernel::are_results(it)
        } else {
            found != Type::Any
        };
        if is_good && (is_same || declared == Type::Any) {
            return column.borrowed();
        }
        self.each(declared, active, |row| admitted(column.value(row), declared), span)
    }

    fn chain(&mut self, chain: &'a Chain, active: &[bool]) -> Column<'a> {
        let mut result = self.expr(&chain.first, active);
        for (operator, operand) in &chain.rest {
            let right = self.expr(operand, active);
            result = match kernel::arithmetic(*operator, &result, &right, active) {
                Some(column) => column,
                None => self.stepped(*operator, &result, &right, chain, operand, active),
            };
        }
        result
    }

    /// A step of a chain, row by row.
    fn stepped(
        &mut self,
        operator: Arithmetic,
        left: &Column<'a>,
        right: &Column<'a>,
        chain: &Chain,
        operand: &Expr,
        active: &[bool],
    ) -> Column<'a> {
        let kind = computed(operator, left.values.kind(), right.values.kind());
        let mut built = Builder::new(kind, self.rows);
        for (row, is_active) in active.iter().enumerate() {
            if !is_active || self.failed[row] {
                continue;
            }
            match arithmetic(operator, &left.value(row), &right.value(row)) {
                Ok(value) => built.put(row, value),
                Err(failure) => {
                    self.fail(row, failure, chain_span(failure.code, chain, operand));
                }
            }
        }
        built.finish()
    }

    /// Conditions up to the first that decides in each row.
    fn connected(&mut self, operands: &'a [Expr], decides: bool, active: &[bool]) -> Column<'a> {
        let mut pending = active.to_vec();
        let mut found = vec![!decides; self.rows];
        let mut valid = vec![true; self.rows];
        for operand in operands {
            let truths = self.truths(operand, &pending);
            let mut is_done = true;
            for row in 0..self.rows {
                if !pending[row] {
                    continue;
                }
                if !truths.valid[row] {
                    valid[row] = false;
                } else if truths.found[row] == decides {
                    found[row] = decides;
                    valid[row] = true;
                    pending[row] = false;
                }
                pending[row] &= !self.failed[row];
                is_done &= !pending[row];
            }
            if is_done {
                break;
            }
        }
        Column { values: Values::Boolean(Slice::Owned(found)), valid: Some(Slice::Owned(valid)) }
    }

    fn truths(&mut self, expr: &'a Expr, active: &[bool]) -> Truths {
        let column = self.expr(expr, active);
        let Column { values, valid } = column;
        if let Values::Boolean(found) = values {
            let valid = valid.map_or_else(|| vec![true; self.rows], Slice::into_vec);
            return Truths { found: found.into_vec(), valid };
        }
        let column = Column { values, valid };
        let mut truths = Truths { found: vec![false; self.rows], valid: vec![false; self.rows] };
        for (row, is_active) in active.iter().enumerate() {
            if !is_active || self.failed[row] {
                continue;
            }
            match truth(&column.value(row)) {
                Ok(found) => {
                    truths.found[row] = found == Some(true);
                    truths.valid[row] = found.is_some();
                }
                Err(failure) => self.fail(row, failure, expr.span()),
            }
        }
        truths
    }

    fn case(
        &mut self,
        kind: Type,
        arms: impl Iterator<Item = (&'a Expr, &'a Expr)>,
        otherwise: Option<&'a Expr>,
        active: &[bool],
    ) -> Column<'a> {
        let mut built = Builder::new(kind, self.rows);
        let mut pending: Vec<bool> = self.running(active);
        for (when, then) in arms {
            let truths = self.truths(when, &pending);
            let mut taken = vec![false; self.rows];
            for row in 0..self.rows {
                pending[row] &= !self.failed[row];
                taken[row] = pending[row] && truths.found[row] && truths.valid[row];
                pending[row] &= !taken[row];
            }
            self.taken(&mut built, then, &taken);
        }
        if let Some(otherwise) = otherwise {
            self.taken(&mut built, otherwise, &pending);
        }
        built.finish()
    }

    /// Evaluates a part for the rows that take it, and puts its values there.
    fn taken(&mut self, built: &mut Builder<'a>, expr: &'a Expr, taken: &[bool]) {
        if taken.contains(&true) {
            let column = self.expr(expr, taken);
            let taken = self.running(taken);
            built.take(&column, &taken);
        }
    }

    fn call(
        &mut self,
        expr: &'a Expr,
        function: Function,
        arguments: &'a [Expr],
        active: &[bool],
    ) -> Column<'a> {
        let kind = self.checked.type_of(expr);
        if let (Function::If, [condition, then, otherwise]) = (function, arguments) {
            let arms = std::iter::once((condition, then));
            return self.case(kind, arms, Some(otherwise), active);
        }
        if function == Function::Coalesce {
            return self.coalesce(kind, arguments, active);
        }
        let columns: Vec<_> = arguments.iter().map(|it| self.expr(it, active)).collect();
        let mut values = Vec::with_capacity(columns.len());
        let applied = |row: usize| {
            values.clear();
            values.extend(columns.iter().map(|column| column.kept(row)));
            function.apply(&values)
        };
        self.each(kind, active, applied, expr.span())
    }

    fn coalesce(&mut self, kind: Type, arguments: &'a [Expr], active: &[bool]) -> Column<'a> {
        let mut built = Builder::new(kind, self.rows);
        let mut pending = self.running(active);
        for argument in arguments {
            if !pending.contains(&true) {
                break;
            }
            let column = self.expr(argument, &pending);
            let mut taken = self.running(&pending);
            for row in 0..self.rows {
                taken[row] = taken[row] && column.value(row) != Value::Null;
                pending[row] &= !taken[row] && !self.failed[row];
            }
            built.take(&column, &taken);
        }
        built.finish()
    }

    /// A column of a type, computed row by row.
    fn each(
        &mut self,
        kind: Type,
        active: &[bool],
        mut compute: impl FnMut(usize) -> Result<Value<'a>, Failure>,
        span: Span,
    ) -> Column<'a> {
        let mut built = Builder::new(kind, self.rows);
        for (row, is_active) in active.iter().enumerate() {
            if !is_active || self.failed[row] {
                continue;
            }
            match compute(row) {
                Ok(value) => built.put(row, value),
                Err(failure) => self.fail(row, failure, span),
            }
        }
        built.finish()
    }

    fn running(&self, active: &[bool]) -> Vec<bool> {
        active.iter().zip(&self.failed).map(|(active, failed)| *active && !failed).collect()
    }

    fn fail(&mut self, row: usize, failure: Failure, span: Span) {
        self.failed[row] = true;
        self.faults.insert(row, failure.at(span));
    }
}

/// Conditions of rows; where `valid` is false they are NULL.
struct Truths {
    found: Vec<bool>,
    valid: Vec<bool>,
}
