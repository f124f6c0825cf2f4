//! Writes one rule on one value: a branch that reports, taken when the rule does not hold.

use anyhow::Result;

use super::{
    code::{Binding, Form, quoted},
    expr::Emitter,
};
use crate::{
    cel::{
        tree::{Comparison, Expr, Node},
        types::Type,
        value::Value,
    },
    plan::{Check, Test},
};

impl Emitter<'_> {
    /// The statements that check a rule; `at` is the path of the value.
    pub(crate) fn check(&mut self, check: &Check, at: &str) -> Result<String> {
        let rule = self.statics.rule(&check.path, &check.id);
        match &check.test {
            Test::Defined(enumeration) => {
                let place = &self.this;
                let path = self.paths.enumeration(enumeration);
                let condition = format!("!{path}::is_valid({})", place.deref());
                let message = "value must be one of the defined enum values";
                Ok(branch(&condition, &fail(at, &rule, &quoted(message))))
            }
            Test::TypeUrl { listed, is_allowed } => {
                let listed: Vec<String> = listed.iter().map(|url| quoted(url)).collect();
                let (not, list) = if *is_allowed { ("!", "allow") } else { ("", "block") };
                let (url, listed) =
                    (format!("{}.type_url.as_str()", self.this.text), listed.join(" | "));
                let condition = format!("{not}matches!({url}, {listed})");
                let verb = if *is_allowed { "must be" } else { "must not be" };
                let message = quoted(&format!("type URL {verb} in the {list} list"));
                Ok(branch(&condition, &fail(at, &rule, &message)))
            }
            Test::Cel { expr, message } => {
                let statements = self.cel(expr, message, at, &rule)?;
                Ok(match expr.reads_now() {
                    true => format!("{{ let now = c.now(); {statements} }}"),
                    false => statements,
                })
            }
        }
    }

    fn cel(&mut self, expr: &Expr, message: &str, at: &str, rule: &str) -> Result<String> {
        let is_bool = expr.ty == Type::Bool;
        if expr.can_fail() {
            let (method, code) = match (is_bool, message.is_empty()) {
                (true, _) => {
                    (format!("c.holds({at}, &{rule}, {}", quoted(message)), self.expr(expr)?.text)
                }
                (false, true) => (format!("c.says({at}, &{rule}"), self.says(expr)?),
                (false, false) => {
                    let holds = self.expr(expr)?.borrowed().at(Binding::Atom) + ".is_empty()";
                    (format!("c.holds({at}, &{rule}, {}", quoted(message)), holds)
                }
            };
            return Ok(format!("{method}, (|| Ok({code}))());"));
        }
        if is_bool {
            let condition = self.expr(&negated(expr))?.text;
            return Ok(branch(&condition, &fail(at, rule, &quoted(message))));
        }
        self.says_here(expr, message, at, rule)
    }

    /// A rule that cannot fail and whose value is its message, unless the schema has another one.
    fn says_here(&mut self, expr: &Expr, message: &str, at: &str, rule: &str) -> Result<String> {
        match &expr.node {
            Node::Const(Value::String(text)) if text.is_empty() => Ok(String::new()),
            Node::Const(Value::String(text)) => {
                let text = if message.is_empty() { text } else { message };
                Ok(fail(at, rule, &quoted(text)))
            }
            Node::If(condition, then, otherwise) => {
                let then = self.says_here(then, message, at, rule)?;
                let otherwise = self.says_here(otherwise, message, at, rule)?;
                let condition =
                    if then.is_empty() { negated(condition) } else { (**condition).clone() };
                let condition = self.expr(&condition)?.text;
                Ok(match (then.is_empty(), otherwise.is_empty()) {
                    (true, _) => branch(&condition, &otherwise),
                    (false, true) => branch(&condition, &then),
                    (false, false) => {
                        format!("{} else {{ {otherwise} }}", branch(&condition, &then))
                    }
                })
            }
            Node::Format(_) if message.is_empty() => {
                let text = self.expr(expr)?.owned().text;
                Ok(format!("c.fail_with({at}, &{rule}, {text});"))
            }
            _ if message.is_empty() => {
                let text = self.expr(expr)?.owned().text;
                let fail = format!("c.fail_with({at}, &{rule}, says);");
                Ok(format!("{{ let says = {text}; {} }}", branch("!says.is_empty()", &fail)))
            }
            _ => {
                let code = self.expr(expr)?.borrowed();
                let condition = format!("!{}.is_empty()", code.at(Binding::Atom));
                Ok(branch(&condition, &fail(at, rule, &quoted(message))))
            }
        }
    }

    /// The value of a rule that may fail, as a `Cow<'static, str>`.
    fn says(&mut self, expr: &Expr) -> Result<String> {
        if let Node::If(condition, then, otherwise) = &expr.node {
            let condition = self.expr(condition)?.text;
            let (then, otherwise) = (self.says(then)?, self.says(otherwise)?);
            return Ok(format!("if {condition} {{ {then} }} else {{ {otherwise} }}"));
        }
        let code = self.expr(expr)?;
        Ok(match (expr.as_const(), &code.form) {
            (Some(_), _) => format!("Cow::Borrowed({})", code.text),
            (None, Form::Owned) => format!("Cow::Owned({})", code.text),
            (None, _) => format!("Cow::Owned({})", code.owned().text),
        })
    }
}

/// `if condition { then }`
pub(crate) fn branch(condition: &str, then: &str) -> String {
    match condition {
        "true" => then.to_owned(),
        "false" => String::new(),
        condition => format!("if {condition} {{ {then} }}"),
    }
}

pub(crate) fn fail(at: &str, rule: &str, message: &str) -> String {
    format!("c.fail({at}, &{rule}, {message});")
}

/// The opposite of a condition that cannot fail, without a `!` around it where there is another way.
pub(crate) fn negated(expr: &Expr) -> Expr {
    let bool = |node| Expr::new(node, Type::Bool);
    match &expr.node {
        Node::Const(Value::Bool(value)) => Expr::bool(!value),
        Node::Not(inner) => (**inner).clone(),
        Node::And(a, b) => bool(Node::Or(Box::new(negated(a)), Box::new(negated(b)))),
        Node::Or(a, b) => bool(Node::And(Box::new(negated(a)), Box::new(negated(b)))),
        Node::Compare(comparison, a, b) => match opposite(*comparison, &a.ty) {
            Some(opposite) => bool(Node::Compare(opposite, a.clone(), b.clone())),
            None => bool(Node::Not(Box::new(expr.clone()))),
        },
        _ => bool(Node::Not(Box::new(expr.clone()))),
    }
}

/// None for the order of doubles, where neither may hold.
fn opposite(comparison: Comparison, ty: &Type) -> Option<Comparison> {
    Some(match comparison {
        Comparison::Equal => Comparison::NotEqual,
        Comparison::NotEqual => Comparison::Equal,
        _ if *ty == Type::Double => return None,
        Comparison::Less => Comparison::GreaterOrEqual,
        Comparison::LessOrEqual => Comparison::Greater,
        Comparison::Greater => Comparison::LessOrEqual,
        Comparison::GreaterOrEqual => Comparison::Less,
    })
}
