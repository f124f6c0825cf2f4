//! Comparisons, in the form in which a person would write them.

use anyhow::Result;
use prost_reflect::Kind;

use super::{
    code::{Binding, Code, Form, Item, Storage},
    expr::{Emitter, grouped},
    place::is_narrow,
};
use crate::{
    cel::{
        tree::{Comparison, Expr, Function, Node},
        types::Type,
        value::Value,
    },
    names,
};

impl Emitter<'_> {
    pub(crate) fn compare(&mut self, comparison: Comparison, a: &Expr, b: &Expr) -> Result<Code> {
        // A constant stands on the right.
        if a.as_const().is_some() && b.as_const().is_none() {
            return self.compare(comparison.mirrored(), b, a);
        }
        if let Some(code) = self.compare_with_known(comparison, a, b)? {
            return Ok(code);
        }
        match (&a.ty, &b.ty) {
            (Type::List(_), _) => self.compare_lists(comparison, a, b),
            (Type::Message(_), _) => self.compare_messages(comparison, a, b),
            (Type::Wrapper(_), Type::Wrapper(_)) => self.infix(comparison, a, b),
            (Type::Wrapper(_), _) => {
                let (nullable, scalar) = (self.expr(a)?, self.expr(b)?.borrowed());
                Ok(infix(comparison, &nullable.at(Binding::Add), &format!("Some({})", scalar.text)))
            }
            (_, Type::Wrapper(_)) => self.compare(comparison.mirrored(), b, a),
            _ => self.infix(comparison, a, b),
        }
    }

    /// `x > high || x < low` as `!(low..=high).contains(&x)`.
    pub(crate) fn outside(&mut self, a: &Expr, b: &Expr) -> Result<Option<Code>> {
        let (Node::Compare(above, x, high), Node::Compare(Comparison::Less, y, low)) =
            (&a.node, &b.node)
        else {
            return Ok(None);
        };
        let range = match above {
            Comparison::Greater => "..=",
            Comparison::GreaterOrEqual => "..",
            _ => return Ok(None),
        };
        let is_exact = !matches!(x.ty, Type::Double | Type::String | Type::Bytes);
        let (Some(low), Some(high)) = (low.as_const(), high.as_const()) else { return Ok(None) };
        if x != y || !is_exact || sized(x).is_some() {
            return Ok(None);
        }
        let stored = self.stored(x)?.filter(|(_, kind)| fits(low, kind) && fits(high, kind));
        let value = match stored {
            Some((stored, _)) => stored,
            None => self.expr(x)?.at(Binding::Unary),
        };
        let (low, high) = (self.literal(low)?.text, self.literal(high)?.text);
        let text = format!("!({low}{range}{high}).contains(&{value})");
        Ok(Some(Code::plain(text, Binding::Unary)))
    }

    fn infix(&mut self, comparison: Comparison, a: &Expr, b: &Expr) -> Result<Code> {
        if let (Some((left, kind)), Some((right, other))) = (self.stored(a)?, self.stored(b)?)
            && kind == other
        {
            return Ok(infix(comparison, &left, &right));
        }
        let (a, b) = (self.expr(a)?.borrowed(), self.expr(b)?.borrowed());
        Ok(infix(comparison, &operand(&a), &operand(&b)))
    }

    /// With a constant on the right, where there is more to it than the operator.
    fn compare_with_known(
        &mut self,
        comparison: Comparison,
        a: &Expr,
        b: &Expr,
    ) -> Result<Option<Code>> {
        let Some(known) = b.as_const() else { return Ok(None) };
        if let (Some(sized), Some(limit)) = (sized(a), size_limit(known)) {
            return self.compare_size(comparison, sized, limit).map(Some);
        }
        Ok(match known {
            Value::Bool(value) => {
                let code = self.expr(a)?;
                let is_same = *value == (comparison == Comparison::Equal);
                match comparison {
                    Comparison::Equal | Comparison::NotEqual if is_same => Some(code),
                    Comparison::Equal | Comparison::NotEqual => {
                        let text = format!("!{}", code.at(Binding::Unary));
                        Some(Code::plain(text, Binding::Unary))
                    }
                    _ => None,
                }
            }
            Value::Null => {
                let test = if comparison == Comparison::Equal { "is_none" } else { "is_some" };
                let text = format!("{}.{test}()", self.expr(a)?.at(Binding::Atom));
                Some(Code::plain(text, Binding::Atom))
            }
            Value::String(text) if text.is_empty() && a.ty == Type::String => {
                let is_empty = format!("{}.is_empty()", self.expr(a)?.receiver());
                match comparison {
                    Comparison::Equal => Some(Code::plain(is_empty, Binding::Atom)),
                    Comparison::NotEqual => {
                        Some(Code::plain(format!("!{is_empty}"), Binding::Unary))
                    }
                    _ => None,
                }
            }
            Value::Int(_) | Value::Uint(_) => match self.stored(a)? {
                Some((stored, kind)) if fits(known, &kind) => {
                    Some(infix(comparison, &stored, &self.literal(known)?.text))
                }
                Some(_) | None => None,
            },
            _ => None,
        })
    }

    /// A 32-bit integer as it is stored.
    pub(crate) fn stored(&mut self, expr: &Expr) -> Result<Option<(String, Kind)>> {
        let place = match &expr.node {
            Node::This => self.this.clone(),
            Node::Local(local) => self.local(*local)?.clone(),
            Node::Select(base, field)
                if !names::is_option(field) && names::oneof_of(field).is_none() =>
            {
                let base = self.expr(base)?;
                if !matches!(base.form, Form::Message) || !is_narrow(&field.kind()) {
                    return Ok(None);
                }
                let text = format!("{}.{}", base.at(Binding::Atom), names::field(field));
                return Ok(Some((text, field.kind())).filter(|(_, kind)| *kind != Kind::Float));
            }
            _ => return Ok(None),
        };
        Ok(match &place.storage {
            Storage::One(Item::Stored(kind)) if is_narrow(kind) && *kind != Kind::Float => {
                Some((place.deref(), kind.clone()))
            }
            _ => None,
        })
    }

    fn compare_size(&mut self, comparison: Comparison, sized: &Expr, limit: u64) -> Result<Code> {
        use Comparison::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
        let code = self.expr(sized)?.borrowed();
        let (receiver, text) = (code.receiver(), &code.text);
        let plain = |text: String| Ok(Code::plain(text, Binding::Atom));
        let negated = |text: String| Ok(Code::plain(format!("!{text}"), Binding::Unary));
        match (comparison, limit) {
            (Equal | LessOrEqual, 0) | (Less, 1) => return plain(format!("{receiver}.is_empty()")),
            (NotEqual | Greater, 0) | (GreaterOrEqual, 1) => {
                return negated(format!("{receiver}.is_empty()"));
            }
            _ => {}
        }
        let limit = grouped(i128::from(limit));
        if sized.ty != Type::String {
            return Ok(infix(comparison, &format!("{receiver}.len()"), &limit));
        }
        match comparison {
            Greater => plain(format!("cel::longer({text}, {limit})")),
            LessOrEqual => negated(format!("cel::longer({text}, {limit})")),
            Less => plain(format!("cel::shorter({text}, {limit})")),
            GreaterOrEqual => negated(format!("cel::shorter({text}, {limit})")),
            Equal | NotEqual => {
                Ok(infix(comparison, &format!("{receiver}.chars().count()"), &limit))
            }
        }
    }

    fn compare_lists(&mut self, comparison: Comparison, a: &Expr, b: &Expr) -> Result<Code> {
        let (a, b) = (self.expr(a)?, self.expr(b)?);
        let text = format!("{}.eq({})", self.values(&a)?, self.values(&b)?);
        Ok(match comparison {
            Comparison::NotEqual => Code::plain(format!("!{text}"), Binding::Unary),
            _ => Code::plain(text, Binding::Atom),
        })
    }

    /// An unset message equals an empty one.
    fn compare_messages(&mut self, comparison: Comparison, a: &Expr, b: &Expr) -> Result<Code> {
        let mut side = |expr: &Expr| -> Result<String> {
            let code = self.expr(expr)?;
            Ok(match code.form {
                Form::MaybeMessage => {
                    format!("{}.cloned().unwrap_or_default()", code.at(Binding::Atom))
                }
                _ => format!("{}.clone()", code.at(Binding::Atom)),
            })
        };
        Ok(infix(comparison, &side(a)?, &side(b)?))
    }
}

fn infix(comparison: Comparison, a: &str, b: &str) -> Code {
    Code::plain(format!("{a} {} {b}", comparison.operator()), Binding::Compare)
}

/// A side of a comparison. After a cast, `<` would open a list of types.
fn operand(code: &Code) -> String {
    if code.binding == Binding::Cast { format!("({})", code.text) } else { code.at(Binding::Add) }
}

/// What a size is taken of.
fn sized(expr: &Expr) -> Option<&Expr> {
    match &expr.node {
        Node::Call(Function::Size, arguments) => arguments.first(),
        Node::Convert(size) if expr.ty == Type::Uint => sized(size),
        _ => None,
    }
}

fn size_limit(value: &Value) -> Option<u64> {
    match value {
        Value::Int(limit) => u64::try_from(*limit).ok(),
        Value::Uint(limit) => Some(*limit),
        _ => None,
    }
}

/// Whether a constant is a value of a 32-bit kind.
pub(crate) fn fits(value: &Value, kind: &Kind) -> bool {
    match (value, kind) {
        (Value::Uint(value), Kind::Uint32 | Kind::Fixed32) => u32::try_from(*value).is_ok(),
        (Value::Int(value), _) => i32::try_from(*value).is_ok(),
        _ => false,
    }
}

impl Comparison {
    fn operator(self) -> &'static str {
        match self {
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }

    /// The comparison that holds with the sides exchanged.
    fn mirrored(self) -> Self {
        match self {
            Self::Equal | Self::NotEqual => self,
            Self::Less => Self::Greater,
            Self::LessOrEqual => Self::GreaterOrEqual,
            Self::Greater => Self::Less,
            Self::GreaterOrEqual => Self::LessOrEqual,
        }
    }
}
