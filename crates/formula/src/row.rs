//! Evaluation of one row.

use crate::checked::Checked;
use crate::compute::{admitted, arithmetic, comparison, fitted, negative, truth};
use crate::fault::{Code, Fault, Span};
use crate::function::Function;
use crate::tree::{Arithmetic, Chain, Expr, Node};
use crate::value::Value;

/// A part that was evaluated, and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Step<'a> {
    /// The part.
    pub expr: &'a Expr,
    /// Its value.
    pub value: Value<'a>,
}

type Computed<'a> = Result<Value<'a>, Fault>;

impl Checked {
    /// The value for one row, which has a value for each of [`crate::Formula::variables`], in their order.
    ///
    /// # Errors
    ///
    /// A division by zero, an overflow, a value of a wrong type where types are not declared or not kept to, or a row
    /// of another width.
    pub fn evaluate<'a>(&'a self, row: &'a [Value<'a>]) -> Result<Value<'a>, Fault> {
        self.watched(row, &mut |_, _| {})
    }

    /// The value for one row, and every part that was evaluated, the inner ones first; what was not evaluated, such as
    /// an arm that was not taken, is absent.
    ///
    /// # Errors
    ///
    /// In the second place, as [`Checked::evaluate`] has them; the first has the parts up to there.
    pub fn explain<'a>(
        &'a self,
        row: &'a [Value<'a>],
    ) -> (Vec<Step<'a>>, Result<Value<'a>, Fault>) {
        let mut steps = Vec::new();
        let result = self.watched(row, &mut |expr, value| {
            steps.push(Step { expr, value: value.clone() });
        });
        (steps, result)
    }

    fn watched<'a>(
        &'a self,
        row: &'a [Value<'a>],
        watch: &mut impl FnMut(&'a Expr, &Value<'a>),
    ) -> Computed<'a> {
        let width = self.formula().variables().len();
        if row.len() != width {
            return Err(wrong_width(width, row.len()));
        }
        Row { checked: self, row, watch }.expr(self.formula().root())
    }
}

pub(crate) fn wrong_width(wanted: usize, found: usize) -> Fault {
    let message = format!("The formula has {wanted} variables, and the row {found} values.");
    Fault::new(Span::default(), Code::RowWidth, message)
}

/// Where a step of a chain fails: the divisor by zero, or everything up to the operand.
pub(crate) fn chain_span(code: Code, chain: &Chain, operand: &Expr) -> Span {
    if code == Code::DivisionByZero {
        operand.span()
    } else {
        chain.first.span().to(operand.span())
    }
}

struct Row<'a, 'w, W> {
    checked: &'a Checked,
    row: &'a [Value<'a>],
    watch: &'w mut W,
}

impl<'a, W: FnMut(&'a Expr, &Value<'a>)> Row<'a, '_, W> {
    fn expr(&mut self, expr: &'a Expr) -> Computed<'a> {
        let value = match expr.node() {
            Node::Literal(_) => self.checked.constant(expr).expect("it is written out"),
            Node::Variable(variable) => {
                let declared = self.checked.declared()[variable.index];
                let value = self.row[variable.index].borrowed();
                admitted(value, declared).map_err(|failure| failure.at(expr.span()))?
            }
            Node::Chain(chain) => self.chain(chain)?,
            Node::Negative(operand) => {
                let value = self.expr(operand)?;
                negative(value).map_err(|failure| failure.at(expr.span()))?
            }
            Node::Comparison(operator, operands) => {
                let [left, right] = [self.expr(&operands[0])?, self.expr(&operands[1])?];
                comparison(*operator, &left, &right).map_err(|failure| failure.at(expr.span()))?
            }
            Node::Not(operand) => self.truth(operand)?.map_or(Value::Null, |it| (!it).into()),
            Node::And(operands) => self.connected(operands, false)?,
            Node::Or(operands) => self.connected(operands, true)?,
            Node::Case { arms, otherwise } => {
                fitted(self.case(arms, otherwise.as_deref())?, self.checked.type_of(expr))
            }
            Node::Call(function, arguments) => {
                let value = self.call(expr, *function, arguments)?;
                fitted(value, self.checked.type_of(expr))
            }
        };
        (self.watch)(expr, &value);
        Ok(value)
    }

    fn chain(&mut self, chain: &'a Chain) -> Computed<'a> {
        let mut result = self.expr(&chain.first)?;
        for (operator, operand) in &chain.rest {
            let right = self.expr(operand)?;
            result = self.step(*operator, &result, &right, chain, operand)?;
        }
        Ok(result)
    }

    fn step(
        &self,
        operator: Arithmetic,
        left: &Value<'a>,
        right: &Value<'a>,
        chain: &Chain,
        operand: &Expr,
    ) -> Computed<'a> {
        arithmetic(operator, left, right)
            .map_err(|failure| failure.at(chain_span(failure.code, chain, operand)))
    }

    /// Conditions up to the first that decides: for AND one that is false, for OR one that is true.
    fn connected(&mut self, operands: &'a [Expr], decides: bool) -> Computed<'a> {
        let mut result = Value::Boolean(!decides);
        for operand in operands {
            match self.truth(operand)? {
                Some(found) if found == decides => return Ok(Value::Boolean(decides)),
                Some(_) => {}
                None => result = Value::Null,
            }
        }
        Ok(result)
    }

    fn truth(&mut self, expr: &'a Expr) -> Result<Option<bool>, Fault> {
        let value = self.expr(expr)?;
        truth(&value).map_err(|failure| failure.at(expr.span()))
    }

    fn case(&mut self, arms: &'a [[Expr; 2]], otherwise: Option<&'a Expr>) -> Computed<'a> {
        for [when, then] in arms {
            if self.truth(when)? == Some(true) {
                return self.expr(then);
            }
        }
        otherwise.map_or(Ok(Value::Null), |otherwise| self.expr(otherwise))
    }

    fn call(&mut self, expr: &'a Expr, function: Function, arguments: &'a [Expr]) -> Computed<'a> {
        if function == Function::If {
            let place = if self.truth(&arguments[0])? == Some(true) { 1 } else { 2 };
            return self.expr(&arguments[place]);
        }
        if function == Function::Coalesce {
            for argument in arguments {
                let value = self.expr(argument)?;
                if value != Value::Null {
                    return Ok(value);
                }
            }
            return Ok(Value::Null);
        }
        let values: Result<Vec<_>, _> = arguments.iter().map(|it| self.expr(it)).collect();
        function.apply(&values?).map_err(|failure| failure.at(expr.span()))
    }
}
