//! A formula whose types are known.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::fault::Fault;
use crate::tree::{Expr, Formula, Literal, Node};
use crate::types::Type;
use crate::value::Value;

/// A formula whose types are known, ready for evaluation.
#[derive(Clone, Debug)]
pub struct Checked {
    formula: Formula,
    declared: Vec<Type>,
    types: Vec<Type>,
    times: BTreeMap<usize, i64>,
    warnings: Vec<Fault>,
}

impl Checked {
    pub(crate) const fn new(
        formula: Formula,
        declared: Vec<Type>,
        types: Vec<Type>,
        times: BTreeMap<usize, i64>,
        warnings: Vec<Fault>,
    ) -> Self {
        Self { formula, declared, types, times, warnings }
    }

    /// The formula.
    #[must_use]
    pub const fn formula(&self) -> &Formula {
        &self.formula
    }

    /// The type of the result; [`Type::Any`] if it depends on what is not declared.
    #[must_use]
    pub fn result(&self) -> Type {
        self.type_of(self.formula.root())
    }

    /// The type of a part of this formula: what its values are when it has been evaluated.
    ///
    /// A text that is written out beside a day or a moment has the type of that. Where the type is [`Type::Float`], a
    /// whole number that comes out of an argument or an arm is widened.
    #[must_use]
    pub fn type_of(&self, expr: &Expr) -> Type {
        self.types.get(expr.id()).copied().unwrap_or(Type::Any)
    }

    /// Declared types of the variables, in the order of [`Formula::variables`].
    #[must_use]
    pub fn declared(&self) -> &[Type] {
        &self.declared
    }

    /// The value of a part that is written out; none for any other part.
    #[must_use]
    pub fn constant<'a>(&self, expr: &'a Expr) -> Option<Value<'a>> {
        let Node::Literal(literal) = expr.node() else { return None };
        Some(match literal {
            Literal::Null => Value::Null,
            Literal::Boolean(it) => Value::Boolean(*it),
            Literal::Integer(it) => Value::Integer(*it),
            Literal::Float(it) => Value::Float(*it),
            Literal::Text(text) => match (self.type_of(expr), self.times.get(&expr.id())) {
                (Type::Date, Some(day)) => {
                    Value::Date(i32::try_from(*day).expect("it was read as a day"))
                }
                (Type::Timestamp, Some(moment)) => Value::Timestamp(*moment),
                _ => Value::Text(Cow::Borrowed(text)),
            },
        })
    }

    /// What is allowed and most likely not meant, such as a comparison with NULL.
    #[must_use]
    pub fn warnings(&self) -> &[Fault] {
        &self.warnings
    }
}
