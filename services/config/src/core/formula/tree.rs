//! The tree of a formula.

use std::collections::BTreeSet;

/// A part of a formula. Two parts are equal if they say the same, wherever they stand.
#[derive(Clone, Debug)]
pub(super) struct Expr {
    /// Index of its first character; of a comparison, of the operator.
    pub(super) position: usize,
    pub(super) node: Node,
}

impl PartialEq for Expr {
    fn eq(&self, other: &Self) -> bool {
        self.node == other.node
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Literal(Literal),
    Variable(String),
    /// Operands of one precedence, from left to right; a long sum is not a deep one.
    Chain {
        first: Box<Expr>,
        rest: Vec<(Arithmetic, Expr)>,
    },
    Negative(Box<Expr>),
    Comparison(Comparison, Box<[Expr; 2]>),
    Not(Box<Expr>),
    /// At least two operands.
    And(Vec<Expr>),
    /// At least two operands.
    Or(Vec<Expr>),
    Case {
        /// At least one condition and its result.
        arms: Vec<[Expr; 2]>,
        otherwise: Option<Box<Expr>>,
    },
    Call(Function, Vec<Expr>),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Literal {
    Null,
    Boolean(bool),
    Integer(i64),
    /// Finite.
    Float(f64),
    Text(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Arithmetic {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    If,
    Coalesce,
    Abs,
    Round,
    Min,
    Max,
}

impl Expr {
    /// Visits every part, the outer ones first.
    pub(super) fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a Self)) {
        visitor(self);
        match &self.node {
            Node::Literal(_) | Node::Variable(_) => {}
            Node::Chain { first, rest } => {
                first.visit(visitor);
                rest.iter().for_each(|(_, operand)| operand.visit(visitor));
            }
            Node::Negative(operand) | Node::Not(operand) => operand.visit(visitor),
            Node::Comparison(_, operands) => operands.iter().for_each(|it| it.visit(visitor)),
            Node::And(operands) | Node::Or(operands) | Node::Call(_, operands) => {
                operands.iter().for_each(|it| it.visit(visitor));
            }
            Node::Case { arms, otherwise } => {
                arms.iter().flatten().for_each(|it| it.visit(visitor));
                otherwise.iter().for_each(|it| it.visit(visitor));
            }
        }
    }

    pub(super) fn variables(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        self.visit(&mut |expr| {
            if let Node::Variable(name) = &expr.node {
                found.insert(name.as_str());
            }
        });
        found
    }
}

impl Arithmetic {
    pub(super) fn by_mark(mark: &str) -> Option<Self> {
        Some(match mark {
            "+" => Self::Add,
            "-" => Self::Subtract,
            "*" => Self::Multiply,
            "/" => Self::Divide,
            "%" => Self::Remainder,
            _ => return None,
        })
    }

    pub(super) fn mark(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
            Self::Remainder => "%",
        }
    }

    /// Whether it binds like `+`, and not like `*`.
    pub(super) fn is_sum(self) -> bool {
        matches!(self, Self::Add | Self::Subtract)
    }
}

impl Comparison {
    pub(super) fn by_mark(mark: &str) -> Option<Self> {
        Some(match mark {
            "==" => Self::Equal,
            "!=" => Self::NotEqual,
            ">" => Self::Greater,
            ">=" => Self::GreaterOrEqual,
            "<" => Self::Less,
            "<=" => Self::LessOrEqual,
            _ => return None,
        })
    }

    pub(super) fn mark(self) -> &'static str {
        match self {
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
        }
    }

    pub(super) fn needs_order(self) -> bool {
        !matches!(self, Self::Equal | Self::NotEqual)
    }
}

impl Function {
    pub(super) fn by_name(name: &str) -> Option<Self> {
        Some(match name.to_ascii_uppercase().as_str() {
            "IF" => Self::If,
            "COALESCE" => Self::Coalesce,
            "ABS" => Self::Abs,
            "ROUND" => Self::Round,
            "MIN" => Self::Min,
            "MAX" => Self::Max,
            _ => return None,
        })
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::If => "IF",
            Self::Coalesce => "COALESCE",
            Self::Abs => "ABS",
            Self::Round => "ROUND",
            Self::Min => "MIN",
            Self::Max => "MAX",
        }
    }

    /// Fewest and most arguments.
    pub(super) fn arity(self) -> (usize, usize) {
        match self {
            Self::If => (3, 3),
            Self::Abs => (1, 1),
            Self::Round => (1, 2),
            Self::Coalesce | Self::Min | Self::Max => (1, 100),
        }
    }
}
