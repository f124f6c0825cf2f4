//! Gives every part of an expression its type, and refuses what has none.

use anyhow::{Context as _, Result, bail, ensure};
use cel::common::ast::{
    CallExpr, ComprehensionExpr, Expr as Parsed, IdedExpr, LiteralValue, SelectExpr,
};
use prost_reflect::{DescriptorPool, FieldDescriptor, MessageDescriptor};

use super::{
    fold, functions,
    macros::{self, Macro},
    tree::{Expr, Failure, Loop, Node, Quantifier},
    types::Type,
    value::Value,
};

/// Well-known types whose content has no type before run time.
const UNTYPED: &[&str] = &[
    "google.protobuf.Any",
    "google.protobuf.ListValue",
    "google.protobuf.Struct",
    "google.protobuf.Value",
];

/// The variables of an expression.
#[derive(Clone, Debug)]
pub(crate) struct Scope<'a> {
    /// Where the names of enum values are looked up.
    pub(crate) pool: &'a DescriptorPool,
    /// The type of `this`.
    pub(crate) this: Type,
    /// The rules of which this rule is one, for a predefined rule.
    pub(crate) rules: Option<&'a Value>,
    /// What the rule is set to, for a predefined rule.
    pub(crate) rule: Option<&'a Value>,
}

pub(crate) fn check(parsed: &IdedExpr, scope: &Scope<'_>) -> Result<Expr> {
    Checker { scope, locals: Vec::new(), local_count: 0 }.expr(parsed)
}

struct Checker<'a> {
    scope: &'a Scope<'a>,
    /// The variables of the macros around the expression, innermost last.
    locals: Vec<(String, usize, Type)>,
    local_count: usize,
}

impl Checker<'_> {
    fn expr(&mut self, parsed: &IdedExpr) -> Result<Expr> {
        match &parsed.expr {
            Parsed::Literal(literal) => Ok(Expr::value(literal_value(literal))),
            Parsed::Ident(name) => match self.variable(name) {
                Some(variable) => Ok(variable),
                None => bail!("unknown name `{name}`"),
            },
            Parsed::Select(select) => self.select(select),
            Parsed::Call(call) => self.call(call),
            Parsed::List(list) => {
                ensure!(list.optional_indices.is_empty(), "optional items are not supported");
                let items: Result<Vec<_>> = list.elements.iter().map(|e| self.expr(e)).collect();
                list_literal(items?)
            }
            Parsed::Comprehension(comprehension) => self.comprehension(comprehension),
            Parsed::Map(_) => bail!("map literals are not supported"),
            Parsed::Struct(message) => {
                bail!("message literals are not supported: {} {{…}}", message.type_name)
            }
            Parsed::Unspecified => bail!("empty expression"),
        }
    }

    fn variable(&self, name: &str) -> Option<Expr> {
        if let Some((_, local, ty)) = self.locals.iter().rev().find(|local| local.0 == name) {
            return Some(Expr::new(Node::Local(*local), ty.clone()));
        }
        match name {
            "this" => Some(Expr::new(Node::This, self.scope.this.clone())),
            "now" => Some(Expr::new(Node::Now, Type::Timestamp)),
            "rules" => self.scope.rules.map(|rules| Expr::value(rules.clone())),
            "rule" => self.scope.rule.map(|rule| Expr::value(rule.clone())),
            _ => None,
        }
    }

    fn select(&mut self, select: &SelectExpr) -> Result<Expr> {
        if let Some(value) = self.enum_value(select) {
            return Ok(Expr::value(Value::Int(i64::from(value))));
        }
        let operand = self.expr(&select.operand)?;
        if let Type::Map(key, _) = &operand.ty
            && **key == Type::String
        {
            let key = Expr::value(Value::String(select.field.clone()));
            return if select.test {
                Ok(fold::contains(key, operand))
            } else {
                index(operand, key)
            };
        }
        if select.test { has(operand, &select.field) } else { field(operand, &select.field) }
    }

    /// The number of an enum value that is written with its full name.
    fn enum_value(&self, select: &SelectExpr) -> Option<i32> {
        let path = qualified_name(&select.operand)?;
        let root = path.split('.').next()?;
        if select.test || self.variable(root).is_some() {
            return None;
        }
        let enumeration = self.scope.pool.get_enum_by_name(&path)?;
        Some(enumeration.get_value_by_name(&select.field)?.number())
    }

    fn call(&mut self, call: &CallExpr) -> Result<Expr> {
        let target = call.target.as_deref().map(|target| self.expr(target)).transpose()?;
        let mut arguments = Vec::from_iter(target);
        for argument in &call.args {
            arguments.push(self.expr(argument)?);
        }
        let is_dynamic = arguments.iter().any(|argument| argument.dynamic);
        match functions::resolve(&call.func_name, call.target.is_some(), arguments) {
            Ok(resolved) => Ok(Expr { dynamic: resolved.dynamic || is_dynamic, ..resolved }),
            // Every operation that yields something else than a bool is refused even so.
            Err(_) if is_dynamic => Ok(fail(Failure::NoSuchOverload)),
            Err(error) => Err(error),
        }
    }

    fn comprehension(&mut self, comprehension: &ComprehensionExpr) -> Result<Expr> {
        let restored = macros::restore(comprehension).context("an unknown macro")?;
        let range = self.expr(&comprehension.iter_range)?;
        let variable = match range.ty.clone() {
            Type::List(item) => *item,
            Type::Map(key, _) => *key,
            other => bail!("a macro goes over a list or a map, not over {other}"),
        };
        let local = self.local_count;
        self.local_count += 1;
        self.locals.push((comprehension.iter_var.clone(), local, variable.clone()));
        let over = Loop { range: Box::new(range), local };
        let result = self.expand(over, variable, &restored);
        self.locals.pop();
        result
    }

    fn expand(&mut self, over: Loop, variable: Type, restored: &Macro<'_>) -> Result<Expr> {
        match restored {
            Macro::Quantify(quantifier, condition) => {
                let condition = functions::condition(self.expr(condition)?)?;
                Ok(quantify(*quantifier, over, condition))
            }
            Macro::Collect { filter, map } => {
                let filter = filter.map(|filter| functions::condition(self.expr(filter)?));
                let map = map.map(|map| self.expr(map)).transpose()?;
                let item = map.as_ref().map_or(variable, |map| map.ty.clone());
                let (filter, map) = (filter.transpose()?.map(Box::new), map.map(Box::new));
                Ok(Expr::new(Node::Collect(over, filter, map), Type::List(Box::new(item))))
            }
        }
    }
}

/// A field of a message.
pub(crate) fn field(operand: Expr, name: &str) -> Result<Expr> {
    let Some(field) = descriptor(&operand, name)? else { return Ok(fail(Failure::NoSuchKey)) };
    if let Some(Value::Message(message)) = operand.as_const() {
        let value = Value::of_field(message, &field);
        return value.map(Expr::value).with_context(|| format!("`{name}` is a map"));
    }
    let (ty, dynamic) = (Type::of_field(&field), operand.dynamic);
    Ok(Expr { node: Node::Select(Box::new(operand), field), ty, dynamic })
}

/// `has(operand.name)`
fn has(operand: Expr, name: &str) -> Result<Expr> {
    let Some(field) = descriptor(&operand, name)? else { return Ok(fail(Failure::NoSuchKey)) };
    if let Some(Value::Message(message)) = operand.as_const() {
        return Ok(Expr::bool(message.has_field(&field)));
    }
    Ok(Expr::new(Node::Has(Box::new(operand), field), Type::Bool))
}

/// None where `dyn(…)` leaves it to run time to find out that there is no such field.
fn descriptor(operand: &Expr, name: &str) -> Result<Option<FieldDescriptor>> {
    let message: &MessageDescriptor = match &operand.ty {
        Type::Message(message) => message,
        _ if operand.dynamic => return Ok(None),
        other => bail!("{other} has no field `{name}`"),
    };
    if UNTYPED.contains(&message.full_name()) {
        bail!("the content of {} has no type before run time", message.full_name());
    }
    match message.get_field_by_name(name) {
        None if operand.dynamic => Ok(None),
        None => bail!("{} has no field `{name}`", message.full_name()),
        found => Ok(found),
    }
}

/// `operand[index]`
pub(crate) fn index(operand: Expr, index: Expr) -> Result<Expr> {
    let ty = match &operand.ty {
        Type::List(item) if index.ty == Type::Int => (**item).clone(),
        Type::Map(key, value) if **key == index.ty => (**value).clone(),
        ty => bail!("{ty} cannot be indexed by {}", index.ty),
    };
    Ok(Expr::new(Node::Index(Box::new(operand), Box::new(index)), ty))
}

fn quantify(quantifier: Quantifier, over: Loop, condition: Expr) -> Expr {
    Expr::new(Node::Quantify(quantifier, over, Box::new(condition)), Type::Bool)
}

fn fail(failure: Failure) -> Expr {
    Expr { node: Node::Fail(failure), ty: Type::Bool, dynamic: true }
}

fn list_literal(items: Vec<Expr>) -> Result<Expr> {
    let Some(first) = items.first() else { bail!("the type of an empty list is not known") };
    let is_uniform = items.iter().all(|item| item.ty == first.ty);
    let ty = if is_uniform { first.ty.clone() } else { Type::Mixed };
    let known: Option<Vec<Value>> = items.iter().map(|item| item.as_const().cloned()).collect();
    match known {
        Some(values) => Ok(Expr::value(Value::List(values, ty))),
        None => Ok(Expr::new(Node::List(items), Type::List(Box::new(ty)))),
    }
}

fn literal_value(literal: &LiteralValue) -> Value {
    match literal {
        LiteralValue::Null => Value::Null,
        LiteralValue::Boolean(value) => Value::Bool(*value.inner()),
        LiteralValue::Int(value) => Value::Int(*value.inner()),
        LiteralValue::UInt(value) => Value::Uint(*value.inner()),
        LiteralValue::Double(value) => Value::Double(*value.inner()),
        LiteralValue::String(value) => Value::String(value.inner().to_owned()),
        LiteralValue::Bytes(value) => Value::Bytes(value.inner().to_vec()),
    }
}

/// `a.b.c`, where it is nothing but names.
fn qualified_name(parsed: &IdedExpr) -> Option<String> {
    match &parsed.expr {
        Parsed::Ident(name) => Some(name.clone()),
        Parsed::Select(select) if !select.test => {
            Some(format!("{}.{}", qualified_name(&select.operand)?, select.field))
        }
        _ => None,
    }
}
