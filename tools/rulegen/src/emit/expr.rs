//! Writes a checked expression as Rust.
//!
//! What may fail is written with `?`, for a surrounding closure that returns a `cel::Result`.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail};

use super::code::{Binding, Code, Form, Item, Place, quoted, quoted_bytes};
use crate::{
    cel::{
        tree::{Calculation, Expr, Failure, Node, Piece, Verb},
        types::Type,
        value::Value,
    },
    emit::statics::Statics,
    names::Paths,
};

/// Writes the expressions of one rule.
pub(crate) struct Emitter<'a> {
    pub(crate) paths: &'a Paths,
    pub(crate) statics: &'a mut Statics,
    /// Where `this` is stored.
    pub(crate) this: Place,
    /// Where the variables of macros are stored.
    pub(crate) locals: BTreeMap<usize, Place>,
}

impl Emitter<'_> {
    pub(crate) fn expr(&mut self, expr: &Expr) -> Result<Code> {
        match &expr.node {
            Node::Const(value) => self.literal(value),
            Node::This => self.load(&self.this),
            Node::Now => Ok(Code::plain("now", Binding::Atom)),
            Node::Local(local) => self.load(self.local(*local)?),
            Node::Select(base, field) => {
                let base = self.expr(base)?;
                self.select(&base, field)
            }
            Node::Has(base, field) => {
                let base = self.expr(base)?;
                self.has(&base, field)
            }
            Node::Index(operand, index) => self.index(operand, index),
            Node::Not(operand) => {
                let operand = self.expr(operand)?.at(Binding::Unary);
                Ok(Code::plain(format!("!{operand}"), Binding::Unary))
            }
            Node::And(a, b) => self.logic("&&", Binding::And, a, b),
            Node::Or(a, b) => self.logic("||", Binding::Or, a, b),
            Node::If(condition, then, otherwise) => self.branch(condition, then, otherwise),
            Node::Compare(comparison, a, b) => self.compare(*comparison, a, b),
            Node::Calculate(calculation, a, b) => self.calculate(*calculation, &expr.ty, a, b),
            Node::Negate(operand) => self.negate(operand),
            Node::In(item, range) => self.membership(item, range),
            Node::Unwrap(operand) => self.unwrap(operand, &expr.ty),
            Node::Call(function, arguments) => self.call(*function, arguments),
            Node::Convert(operand) => self.convert(operand, &expr.ty),
            Node::Quantify(quantifier, over, condition) => {
                self.quantify(*quantifier, over, condition)
            }
            Node::Collect(over, filter, map) => {
                self.collect(over, filter.as_deref(), map.as_deref(), &expr.ty)
            }
            Node::List(items) => self.list(items, &expr.ty),
            Node::Format(pieces) => self.format(pieces),
            Node::Fail(failure) => {
                let error = match failure {
                    Failure::NoSuchKey => "NoSuchKey",
                    Failure::NoSuchOverload => "NoSuchOverload",
                };
                Ok(Code::plain(format!("Err::<bool, _>(cel::Error::{error})?"), Binding::Atom))
            }
        }
    }

    pub(crate) fn local(&self, local: usize) -> Result<&Place> {
        self.locals.get(&local).context("a variable outside of its macro")
    }

    pub(crate) fn literal(&self, value: &Value) -> Result<Code> {
        let number = |text: String| {
            let binding = if text.starts_with('-') { Binding::Unary } else { Binding::Atom };
            Code::plain(text, binding)
        };
        Ok(match value {
            Value::Bool(value) => Code::plain(value.to_string(), Binding::Atom),
            Value::Int(value) => number(grouped(i128::from(*value))),
            Value::Uint(value) => number(grouped(i128::from(*value))),
            Value::Double(value) if value.is_nan() => Code::plain("f64::NAN", Binding::Atom),
            Value::Double(f64::INFINITY) => Code::plain("f64::INFINITY", Binding::Atom),
            Value::Double(f64::NEG_INFINITY) => Code::plain("f64::NEG_INFINITY", Binding::Atom),
            Value::Double(value) => number(format!("{value:?}")),
            Value::Timestamp(nanos) | Value::Duration(nanos) => number(grouped(*nanos)),
            Value::String(text) => Code::atom(quoted(text), Form::Borrowed),
            Value::Bytes(bytes) => Code::new(quoted_bytes(bytes), Binding::Unary, Form::Borrowed),
            Value::List(items, ty) => {
                let items: Result<Vec<Code>> =
                    items.iter().map(|item| self.literal(item)).collect();
                let mut items: Vec<String> = items?.into_iter().map(|item| item.text).collect();
                // One typed item gives the list its type where nothing else does.
                if let (Some(first), Type::Int | Type::Uint) = (items.first_mut(), ty) {
                    *first += if *ty == Type::Int { "_i64" } else { "_u64" };
                }
                let form = Form::List(Item::Computed(ty.clone()));
                Code::atom(format!("[{}]", items.join(", ")), form)
            }
            Value::Null => bail!("null can only be compared"),
            Value::Message(_) => bail!("a message of the schema is no value"),
        })
    }

    /// `a && b` or `a || b`, where an error on the left gives way to what the right side decides.
    fn logic(&mut self, operator: &str, binding: Binding, a: &Expr, b: &Expr) -> Result<Code> {
        if binding == Binding::Or
            && let Some(outside) = self.outside(a, b)?
        {
            return Ok(outside);
        }
        let (left, right) = (self.expr(a)?, self.expr(b)?);
        if a.can_fail() {
            let function = if operator == "&&" { "and" } else { "or" };
            let text = format!("cel::{function}((|| Ok({}))(), || Ok({}))?", left.text, right.text);
            return Ok(Code::plain(text, Binding::Atom));
        }
        // Chains need no parentheses, mixtures do.
        let side = |code: &Code| {
            if code.binding == binding { code.text.clone() } else { code.at(Binding::Compare) }
        };
        Ok(Code::plain(format!("{} {operator} {}", side(&left), side(&right)), binding))
    }

    fn branch(&mut self, condition: &Expr, then: &Expr, otherwise: &Expr) -> Result<Code> {
        let condition = self.expr(condition)?;
        let (mut then, mut otherwise) = (self.expr(then)?, self.expr(otherwise)?);
        match (&then.form, &otherwise.form) {
            (Form::Owned, Form::Borrowed) | (Form::Borrowed, Form::Owned) => {
                (then, otherwise) = (then.owned(), otherwise.owned());
            }
            (Form::List(_) | Form::Map(..) | Form::Message | Form::MaybeMessage, _) => {
                bail!("a choice between lists, maps or messages is not supported");
            }
            _ => {}
        }
        let otherwise = match otherwise.binding {
            Binding::Block if otherwise.text.starts_with("if ") => otherwise.text,
            _ => format!("{{ {} }}", otherwise.text),
        };
        let text = format!("if {} {{ {} }} else {otherwise}", condition.text, then.text);
        Ok(Code::new(text, Binding::Block, then.form))
    }

    fn calculate(
        &mut self,
        calculation: Calculation,
        ty: &Type,
        a: &Expr,
        b: &Expr,
    ) -> Result<Code> {
        let (left, right) = (self.expr(a)?, self.expr(b)?);
        let (operator, name, binding) = match calculation {
            Calculation::Add => ("+", "add", Binding::Add),
            Calculation::Subtract => ("-", "sub", Binding::Add),
            Calculation::Multiply => ("*", "mul", Binding::Multiply),
            Calculation::Divide => ("/", "div", Binding::Multiply),
            Calculation::Remainder => ("%", "rem", Binding::Multiply),
        };
        // The right side of `-` and `/` must bind more strongly.
        let tighter = if binding == Binding::Add { Binding::Multiply } else { Binding::Cast };
        let infix = || format!("{} {operator} {}", left.at(binding), right.at(tighter));
        let is_division = matches!(calculation, Calculation::Divide | Calculation::Remainder);
        let text = match ty {
            Type::Double => return Ok(Code::plain(infix(), binding)),
            Type::Int if is_division => format!("cel::{name}_int({}, {})?", left.text, right.text),
            Type::Uint if is_division => {
                format!("cel::{name}_uint({}, {})?", left.text, right.text)
            }
            Type::Int => {
                format!("cel::checked(i64::checked_{name}({}, {}))?", left.text, right.text)
            }
            Type::Uint => {
                format!("cel::checked(u64::checked_{name}({}, {}))?", left.text, right.text)
            }
            Type::Timestamp => format!("time::timestamp({})?", infix()),
            Type::Duration => format!("time::duration({})?", infix()),
            _ => {
                let (left, right) = (left.borrowed(), right.borrowed());
                let text = format!("[{}, {}].concat()", left.text, right.text);
                return Ok(Code::atom(text, Form::Owned));
            }
        };
        Ok(Code::plain(text, Binding::Atom))
    }

    fn negate(&mut self, operand: &Expr) -> Result<Code> {
        let code = self.expr(operand)?;
        if operand.ty == Type::Double {
            return Ok(Code::plain(format!("-{}", code.at(Binding::Unary)), Binding::Unary));
        }
        let text = format!("cel::checked(i64::checked_neg({}))?", code.text);
        Ok(Code::plain(text, Binding::Atom))
    }

    fn unwrap(&mut self, operand: &Expr, ty: &Type) -> Result<Code> {
        let form = match ty {
            Type::String | Type::Bytes => Form::Borrowed,
            _ => Form::Plain,
        };
        let code = self.expr(operand)?;
        Ok(Code::atom(format!("cel::not_null({})?", code.text), form))
    }

    fn format(&mut self, pieces: &[Piece]) -> Result<Code> {
        let mut text = String::new();
        let mut arguments = String::new();
        for piece in pieces {
            match piece {
                Piece::Text(piece) => text += &piece.replace('{', "{{").replace('}', "}}"),
                Piece::Value(verb, value) => {
                    text += "{}";
                    let code = self.expr(value)?.borrowed();
                    arguments += &format!(", {}", self.written(*verb, &value.ty, &code)?);
                }
            }
        }
        Ok(Code::atom(format!("format!({}{arguments})", quoted(&text)), Form::Owned))
    }

    /// What `format!` is given for a value.
    fn written(&mut self, verb: Verb, ty: &Type, code: &Code) -> Result<String> {
        let value = &code.text;
        Ok(match (verb, ty) {
            (Verb::Plain, Type::Bool | Type::Int | Type::Uint | Type::String) => value.clone(),
            (Verb::Plain, Type::Double) => format!("text::double({value})"),
            (Verb::Plain, Type::Bytes) => format!("text::bytes({value})"),
            (Verb::Plain, Type::Timestamp) => format!("text::timestamp({value})"),
            (Verb::Plain, Type::Duration) => format!("text::duration({value})"),
            (Verb::Plain, Type::List(item)) => {
                let (iterator, place) = self.items(code, "item")?;
                let loaded = self.load(&place)?;
                let written = self.written(Verb::Plain, item, &loaded)?;
                format!("text::list({iterator}.map(|item| format!(\"{{}}\", {written})))")
            }
            (Verb::Fixed(precision), _) => format!("text::fixed({value}, {precision})"),
            (Verb::Scientific(precision), _) => format!("text::scientific({value}, {precision})"),
            (Verb::Binary, Type::Bool) => format!("u8::from({value})"),
            (Verb::Hex, Type::String) => {
                format!("text::hex({}.as_bytes())", code.at(Binding::Atom))
            }
            (Verb::Hex, Type::Bytes) => format!("text::hex({value})"),
            (Verb::Binary | Verb::Octal | Verb::Hex | Verb::UpperHex, Type::Int | Type::Uint) => {
                let format = match verb {
                    Verb::Binary => "b",
                    Verb::Octal => "o",
                    Verb::Hex => "x",
                    _ => "X",
                };
                let digits = format!("format!(\"{{:{format}}}\", n)");
                match ty {
                    Type::Int => format!("text::radix({value}, |n| {digits})"),
                    _ => format!("{{ let n: u64 = {value}; {digits} }}"),
                }
            }
            (verb, ty) => bail!("{verb:?} of {ty} is not supported at run time"),
        })
    }
}

/// A number with `_` between its thousands, from five digits on.
pub(crate) fn grouped(number: i128) -> String {
    let digits = number.unsigned_abs().to_string();
    if digits.len() < 5 {
        return number.to_string();
    }
    let mut text = if number < 0 { "-".to_owned() } else { String::new() };
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_are_grouped_from_five_digits_on() {
        let grouped = [0, 9999, 10_000, -1_234_567].map(grouped);
        assert_eq!(grouped, ["0", "9999", "10_000", "-1_234_567"]);
    }
}
