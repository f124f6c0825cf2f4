//! The CEL compiler's front: from a rule's text to a checked expression.
//!
//! Owns:      CEL's types, and what they allow.
//! Invariant: what is not understood is an error that names it; nothing is skipped.
//! Not here:  how an expression is written in Rust (`emit`).

#![expect(clippy::wildcard_enum_match_arm, reason = "a compiler singles out what it can do better")]

mod check;
mod fold;
mod format;
mod functions;
mod macros;
mod pattern;
pub(crate) mod tree;
pub(crate) mod types;
pub(crate) mod value;

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use anyhow::{Result, anyhow};
use cel::{Program, common::ast::IdedExpr};

pub(crate) use check::Scope;
use tree::Expr;

/// Parses expressions, each text once: the rules of `validate.proto` are on thousands of fields.
#[derive(Default)]
pub(crate) struct Compiler {
    parsed: RefCell<HashMap<String, Rc<IdedExpr>>>,
}

impl Compiler {
    /// The checked expression, without what was known.
    pub(crate) fn compile(&self, source: &str, scope: &Scope<'_>) -> Result<Expr> {
        check::check(&*self.parse(source)?, scope)
    }

    fn parse(&self, source: &str) -> Result<Rc<IdedExpr>> {
        if let Some(parsed) = self.parsed.borrow().get(source) {
            return Ok(Rc::clone(parsed));
        }
        let program = Program::compile(source).map_err(|errors| anyhow!("{errors}"))?;
        let parsed = Rc::new(program.expression().clone());
        self.parsed.borrow_mut().insert(source.to_owned(), Rc::clone(&parsed));
        Ok(parsed)
    }
}
