//! A checked expression: every node has a type, and what was known is folded away.

use prost_reflect::FieldDescriptor;

use super::{types::Type, value::Value};

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Expr {
    pub(crate) node: Node,
    pub(crate) ty: Type,
    /// Under `dyn(…)`, what the types refuse is an error at run time, not of the schema.
    pub(crate) dynamic: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Const(Value),
    /// The value that the rule is on.
    This,
    /// The validation's time.
    Now,
    /// The variable of a macro.
    Local(usize),
    /// A field of a message; the default where it is unset.
    Select(Box<Expr>, FieldDescriptor),
    /// Whether a field is set.
    Has(Box<Expr>, FieldDescriptor),
    /// An item of a list, or the value of a map's key.
    Index(Box<Expr>, Box<Expr>),
    Not(Box<Expr>),
    And(Box<Expr>, Box<Expr>),
    Or(Box<Expr>, Box<Expr>),
    /// Condition, then, else.
    If(Box<Expr>, Box<Expr>, Box<Expr>),
    Compare(Comparison, Box<Expr>, Box<Expr>),
    Calculate(Calculation, Box<Expr>, Box<Expr>),
    Negate(Box<Expr>),
    /// Whether a list has an item, or a map a key.
    In(Box<Expr>, Box<Expr>),
    /// The scalar of a wrapper; an error for null.
    Unwrap(Box<Expr>),
    Call(Function, Vec<Expr>),
    /// A conversion to the node's type.
    Convert(Box<Expr>),
    /// A condition on the items of a list or the keys of a map.
    Quantify(Quantifier, Loop, Box<Expr>),
    /// The items of a list or the keys of a map, filtered by the first and mapped by the second.
    Collect(Loop, Option<Box<Expr>>, Option<Box<Expr>>),
    List(Vec<Expr>),
    /// A text with values in it.
    Format(Vec<Piece>),
    /// What `dyn(…)` let through has no value.
    Fail(Failure),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Calculation {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quantifier {
    All,
    Exists,
    ExistsOne,
}

/// What a macro goes over, and its variable.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Loop {
    pub(crate) range: Box<Expr>,
    pub(crate) local: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    Size,
    Contains,
    StartsWith,
    EndsWith,
    /// The second argument is a constant.
    Matches,
    Unique,
    IsNan,
    IsInf,
    IsEmail,
    IsHostname,
    IsHostAndPort,
    IsIp,
    IsIpPrefix,
    IsUri,
    IsUriRef,
    /// Of a timestamp, in the zone of the second argument.
    Calendar(Calendar),
    /// The whole units of a duration.
    Units(Unit),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Calendar {
    Year,
    /// From 0.
    Month,
    /// Of the month, from 1.
    Date,
    /// Of the month, from 0.
    DayOfMonth,
    DayOfWeek,
    DayOfYear,
    Hour,
    Minute,
    Second,
    Millisecond,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Hours,
    Minutes,
    Seconds,
    /// Within the second.
    Milliseconds,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece {
    Text(String),
    Value(Verb, Expr),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    /// `%s` and `%d`.
    Plain,
    /// `%f` with digits behind the point.
    Fixed(usize),
    /// `%e` with digits behind the point.
    Scientific(usize),
    Binary,
    Octal,
    Hex,
    UpperHex,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    NoSuchKey,
    NoSuchOverload,
}

impl Expr {
    pub(crate) fn new(node: Node, ty: Type) -> Self {
        Self { node, ty, dynamic: false }
    }

    pub(crate) fn value(value: Value) -> Self {
        let ty = value.ty();
        Self::new(Node::Const(value), ty)
    }

    pub(crate) fn bool(value: bool) -> Self {
        Self::value(Value::Bool(value))
    }

    pub(crate) fn as_const(&self) -> Option<&Value> {
        match &self.node {
            Node::Const(value) => Some(value),
            _ => None,
        }
    }

    pub(crate) fn as_bool(&self) -> Option<bool> {
        match self.node {
            Node::Const(Value::Bool(value)) => Some(value),
            _ => None,
        }
    }

    /// Whether its evaluation may end in an error.
    pub(crate) fn can_fail(&self) -> bool {
        self.fails_itself() || self.children().into_iter().any(Self::can_fail)
    }

    /// Whether it reads the clock.
    pub(crate) fn reads_now(&self) -> bool {
        matches!(self.node, Node::Now) || self.children().into_iter().any(Self::reads_now)
    }

    /// How many loops are inside of each other at most: 1 is linear in the size of the message, 2 quadratic.
    pub(crate) fn loop_depth(&self) -> usize {
        let depth = |exprs: Vec<&Expr>| exprs.into_iter().map(Self::loop_depth).max().unwrap_or(0);
        match &self.node {
            Node::Quantify(_, over, condition) => {
                depth(vec![&over.range]).max(1 + depth(vec![condition]))
            }
            Node::Collect(over, filter, map) => {
                let body = filter.iter().chain(map).map(|part| &**part).collect();
                depth(vec![&over.range]).max(1 + depth(body))
            }
            Node::In(_, range)
                if matches!(range.ty, Type::List(_)) && range.as_const().is_none() =>
            {
                1 + depth(self.children())
            }
            _ => depth(self.children()),
        }
    }

    fn fails_itself(&self) -> bool {
        match &self.node {
            Node::Index(..) | Node::Unwrap(_) | Node::Fail(_) => true,
            Node::Negate(_) => self.ty == Type::Int,
            Node::Calculate(..) => {
                !matches!(self.ty, Type::Double | Type::String | Type::Bytes | Type::List(_))
            }
            Node::Convert(from) => conversion_can_fail(from, &self.ty),
            // A zone that is no constant may be none.
            Node::Call(Function::Calendar(_), arguments) => arguments.len() == 2,
            _ => false,
        }
    }

    fn children(&self) -> Vec<&Expr> {
        match &self.node {
            Node::Const(_) | Node::This | Node::Now | Node::Local(_) | Node::Fail(_) => vec![],
            Node::Select(a, _)
            | Node::Has(a, _)
            | Node::Not(a)
            | Node::Negate(a)
            | Node::Unwrap(a)
            | Node::Convert(a) => vec![a],
            Node::Index(a, b)
            | Node::And(a, b)
            | Node::Or(a, b)
            | Node::Compare(_, a, b)
            | Node::Calculate(_, a, b)
            | Node::In(a, b) => vec![a, b],
            Node::If(a, b, c) => vec![a, b, c],
            Node::Call(_, arguments) | Node::List(arguments) => arguments.iter().collect(),
            Node::Quantify(_, over, condition) => vec![&over.range, condition],
            Node::Collect(over, filter, map) => {
                let parts = [Some(&over.range), filter.as_ref(), map.as_ref()];
                parts.into_iter().flatten().map(|part| &**part).collect()
            }
            Node::Format(pieces) => pieces.iter().filter_map(Piece::value).collect(),
        }
    }
}

impl Piece {
    fn value(&self) -> Option<&Expr> {
        match self {
            Self::Text(_) => None,
            Self::Value(_, value) => Some(value),
        }
    }
}

fn conversion_can_fail(from: &Expr, to: &Type) -> bool {
    match (&from.ty, to) {
        // A size is never negative.
        (Type::Int, Type::Uint) => !matches!(from.node, Node::Call(Function::Size, _)),
        (Type::Uint | Type::Double | Type::String, Type::Int)
        | (Type::Double | Type::String, Type::Uint)
        | (Type::String, Type::Bool | Type::Double | Type::Timestamp | Type::Duration)
        | (Type::Int, Type::Timestamp)
        | (Type::Bytes, Type::String) => true,
        _ => false,
    }
}
