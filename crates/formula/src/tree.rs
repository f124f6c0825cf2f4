//! The tree of a formula. It is made by the parser alone and never changes.

use std::sync::Arc;

use crate::fault::Span;
use crate::function::Function;

/// A formula that has been parsed; a clone shares the tree. Two are equal if they differ in spelling alone.
#[derive(Clone, Debug)]
pub struct Formula {
    pub(crate) root: Arc<Expr>,
    /// In the order of their first use.
    pub(crate) variables: Arc<[Arc<str>]>,
    pub(crate) depth: usize,
    pub(crate) nodes: usize,
}

impl PartialEq for Formula {
    fn eq(&self, other: &Self) -> bool {
        self.root == other.root
    }
}

impl Formula {
    /// The whole.
    #[must_use]
    pub fn root(&self) -> &Expr {
        &self.root
    }

    /// The variables that it uses, each once, in the order of their first use; a row has its values in this order.
    #[must_use]
    pub fn variables(&self) -> &[Arc<str>] {
        &self.variables
    }

    /// Deepest nesting of the text, counted as [`crate::LEVELS_MAX`] does; 1 for a single value.
    #[must_use]
    pub const fn depth(&self) -> usize {
        self.depth
    }

    /// Parts of the tree, which is how many steps the evaluation of a row takes at most.
    #[must_use]
    pub const fn nodes(&self) -> usize {
        self.nodes
    }

    /// The functions that it calls, by name, each once.
    #[must_use]
    pub fn functions(&self) -> Vec<Function> {
        let mut found = Vec::new();
        self.root.visit(&mut |expr| {
            if let Node::Call(function, _) = &expr.node {
                found.push(*function);
            }
        });
        found.sort_by_key(|it| it.name());
        found.dedup();
        found
    }
}

/// A part of a formula. Two parts are equal if they say the same, wherever they stand.
#[derive(Clone, Debug)]
pub struct Expr {
    pub(crate) id: usize,
    pub(crate) span: Span,
    pub(crate) node: Node,
}

impl PartialEq for Expr {
    fn eq(&self, other: &Self) -> bool {
        self.node == other.node
    }
}

/// What a part is.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// A value as it is written.
    Literal(Literal),
    /// A value that the row gives.
    Variable(Variable),
    /// Numbers with `+` and `-`, or with `*`, `/` and `%`, between them.
    Chain(Chain),
    /// A minus before anything but a number that is written out.
    Negative(Box<Expr>),
    /// Two values that are compared.
    Comparison(Comparison, Box<[Expr; 2]>),
    /// The other truth value.
    Not(Box<Expr>),
    /// True if all are; at least two, from left to right, up to the first that is false.
    And(Vec<Expr>),
    /// True if one is; at least two, from left to right, up to the first that is true.
    Or(Vec<Expr>),
    /// The result of the first arm whose condition is true; only that result is evaluated.
    Case {
        /// Conditions and their results; at least one.
        arms: Vec<[Expr; 2]>,
        /// The result if no condition is true; NULL if there is none.
        otherwise: Option<Box<Expr>>,
    },
    /// A function and its arguments, whose number fits the function.
    Call(Function, Vec<Expr>),
}

/// A value as it is written in a formula.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `NULL`.
    Null,
    /// `TRUE` or `FALSE`.
    Boolean(bool),
    /// A number with neither point nor exponent, with its sign.
    Integer(i64),
    /// Any other number, with its sign; finite, and never a negative zero.
    Float(f64),
    /// What stands between the quotes.
    Text(Arc<str>),
}

/// A variable where it is used. Two are equal if they have the same name, whatever formula they stand in.
#[derive(Clone, Debug)]
pub struct Variable {
    /// Its place in [`Formula::variables`].
    pub index: usize,
    /// Its name.
    pub name: Arc<str>,
}

impl PartialEq for Variable {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// Operands of one precedence, computed from left to right; a long sum is not a deep one.
#[derive(Clone, Debug, PartialEq)]
pub struct Chain {
    /// The first operand.
    pub first: Box<Expr>,
    /// What is done with each further operand; at least one. Either all operators are sums or none is.
    pub rest: Vec<(Arithmetic, Expr)>,
}

/// An operator between numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arithmetic {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`, always real.
    Divide,
    /// `%`, with the sign of the dividend.
    Remainder,
}

/// An operator that compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
}

impl Expr {
    /// What it is.
    #[must_use]
    pub const fn node(&self) -> &Node {
        &self.node
    }

    /// Where it stands in the text, without brackets around it.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Its number among the parts of its formula, from 0 and below [`Formula::nodes`].
    #[must_use]
    pub const fn id(&self) -> usize {
        self.id
    }

    /// Its direct parts, from left to right.
    #[must_use]
    pub fn children(&self) -> Vec<&Self> {
        match &self.node {
            Node::Literal(_) | Node::Variable(_) => Vec::new(),
            Node::Chain(Chain { first, rest }) => {
                std::iter::once(&**first).chain(rest.iter().map(|(_, operand)| operand)).collect()
            }
            Node::Negative(operand) | Node::Not(operand) => vec![operand],
            Node::Comparison(_, operands) => operands.iter().collect(),
            Node::And(operands) | Node::Or(operands) | Node::Call(_, operands) => {
                operands.iter().collect()
            }
            Node::Case { arms, otherwise } => {
                arms.iter().flatten().chain(otherwise.as_deref()).collect()
            }
        }
    }

    /// Visits every part, the outer ones first.
    pub fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a Self)) {
        visitor(self);
        for child in self.children() {
            child.visit(visitor);
        }
    }
}

impl Arithmetic {
    pub(crate) fn by_mark(mark: &str) -> Option<Self> {
        let all = [Self::Add, Self::Subtract, Self::Multiply, Self::Divide, Self::Remainder];
        all.into_iter().find(|it| it.mark() == mark)
    }

    /// The operator as it is written.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
            Self::Remainder => "%",
        }
    }

    /// Whether it binds like `+`, and not like `*`.
    #[must_use]
    pub const fn is_sum(self) -> bool {
        matches!(self, Self::Add | Self::Subtract)
    }
}

impl Comparison {
    pub(crate) fn by_mark(mark: &str) -> Option<Self> {
        let all = [
            Self::Equal,
            Self::NotEqual,
            Self::Greater,
            Self::GreaterOrEqual,
            Self::Less,
            Self::LessOrEqual,
        ];
        all.into_iter().find(|it| it.mark() == mark)
    }

    /// The operator as it is written.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
        }
    }

    /// Whether one value must be less or greater than the other, and not only the same or another.
    #[must_use]
    pub const fn needs_order(self) -> bool {
        !matches!(self, Self::Equal | Self::NotEqual)
    }
}
