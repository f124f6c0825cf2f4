//! Macros, put together again from the loops that the parser makes of them.

use cel::common::ast::{CallExpr, ComprehensionExpr, Expr, IdedExpr, LiteralValue, operators};

use super::tree::Quantifier;

/// What the parser wrote a loop for.
pub(crate) enum Macro<'a> {
    /// `range.all(variable, condition)` and its like.
    Quantify(Quantifier, &'a IdedExpr),
    /// `range.filter(variable, filter)` and `range.map(variable, filter, map)`.
    Collect { filter: Option<&'a IdedExpr>, map: Option<&'a IdedExpr> },
}

/// None for a loop that no macro of the standard library makes.
pub(crate) fn restore(comprehension: &ComprehensionExpr) -> Option<Macro<'_>> {
    let step = call(&comprehension.loop_step)?;
    match (&comprehension.accu_init.expr, step.func_name.as_str()) {
        (Expr::Literal(LiteralValue::Boolean(_)), operators::LOGICAL_AND) => {
            Some(Macro::Quantify(Quantifier::All, step.args.get(1)?))
        }
        (Expr::Literal(LiteralValue::Boolean(_)), operators::LOGICAL_OR) => {
            Some(Macro::Quantify(Quantifier::Exists, step.args.get(1)?))
        }
        (Expr::Literal(LiteralValue::Int(_)), operators::CONDITIONAL) => {
            Some(Macro::Quantify(Quantifier::ExistsOne, step.args.first()?))
        }
        (Expr::List(_), operators::ADD) => {
            Some(Macro::Collect { filter: None, map: Some(appended(step)?) })
        }
        (Expr::List(_), operators::CONDITIONAL) => {
            let filter = Some(step.args.first()?);
            let item = appended(call(step.args.get(1)?)?)?;
            let is_item =
                matches!(&item.expr, Expr::Ident(name) if *name == comprehension.iter_var);
            Some(Macro::Collect { filter, map: Some(item).filter(|_| !is_item) })
        }
        _ => None,
    }
}

/// The item of `@result + [item]`.
fn appended(step: &CallExpr) -> Option<&IdedExpr> {
    match &step.args.get(1)?.expr {
        Expr::List(list) => list.elements.first(),
        _ => None,
    }
}

fn call(expression: &IdedExpr) -> Option<&CallExpr> {
    match &expression.expr {
        Expr::Call(call) => Some(call),
        _ => None,
    }
}
