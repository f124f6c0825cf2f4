//! Expressions of the Common Expression Language: what compiles within bounds, and which variables it reads.

use std::collections::BTreeSet;

use cel::Program;
use cel::common::ast::{EntryExpr, Expr, IdedExpr};

/// Characters of one expression.
pub(crate) const CHARACTERS_MAX: usize = 10_000;
/// Comprehensions within each other; each multiplies the work by the length of a list.
const COMPREHENSIONS_MAX: usize = 2;

/// What is wrong with an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    /// Index of the character, where the compiler tells it.
    pub(crate) position: Option<usize>,
}

/// Compiles `source`, and returns the variables that it reads, sorted.
pub(crate) fn variables(source: &str) -> Result<BTreeSet<String>, Fault> {
    if CHARACTERS_MAX < source.chars().count() {
        return Err(Fault {
            code: "too_long",
            message: format!("An expression has at most {CHARACTERS_MAX} characters."),
            position: Some(CHARACTERS_MAX),
        });
    }
    let program = Program::compile(source).map_err(|errors| {
        let first = errors.errors.first();
        Fault {
            code: "syntax",
            message: match first {
                Some(error) => format!("The expression does not compile: {}.", error.msg),
                None => "The expression does not compile.".to_owned(),
            },
            position: first.and_then(|error| position(source, error.pos)),
        }
    })?;
    let mut walk = Walk { bound: Vec::new(), found: BTreeSet::new(), depth: 0, is_too_deep: false };
    walk.expr(program.expression());
    if walk.is_too_deep {
        return Err(Fault {
            code: "too_deep",
            message: format!(
                "At most {COMPREHENSIONS_MAX} comprehensions may stand within each other."
            ),
            position: None,
        });
    }
    Ok(walk.found)
}

/// The character at a line, from 1, and a column, from 0 or 1 as the compiler counts.
fn position(source: &str, (line, column): (isize, isize)) -> Option<usize> {
    let line = usize::try_from(line).ok()?.checked_sub(1)?;
    let before: usize = source.split('\n').take(line).map(|it| it.chars().count() + 1).sum();
    let column = usize::try_from(column).ok()?.saturating_sub(1);
    Some((before + column).min(source.chars().count()))
}

/// Collects variables; the parser bounds the depth of what it walks.
struct Walk {
    bound: Vec<String>,
    found: BTreeSet<String>,
    depth: usize,
    is_too_deep: bool,
}

impl Walk {
    fn expr(&mut self, expr: &IdedExpr) {
        match &expr.expr {
            Expr::Unspecified | Expr::Literal(_) => {}
            Expr::Ident(name) => {
                if !self.bound.contains(name) && !name.starts_with('@') {
                    self.found.insert(name.clone());
                }
            }
            Expr::Select(select) => self.expr(&select.operand),
            Expr::Call(call) => {
                call.target.iter().for_each(|it| self.expr(it));
                call.args.iter().for_each(|it| self.expr(it));
            }
            Expr::List(list) => list.elements.iter().for_each(|it| self.expr(it)),
            Expr::Map(map) => map.entries.iter().for_each(|it| self.entry(&it.expr)),
            Expr::Struct(it) => it.entries.iter().for_each(|it| self.entry(&it.expr)),
            Expr::Comprehension(it) => {
                self.expr(&it.iter_range);
                self.expr(&it.accu_init);
                self.depth += 1;
                self.is_too_deep |= COMPREHENSIONS_MAX < self.depth;
                let outer = self.bound.len();
                self.bound.push(it.iter_var.clone());
                self.bound.push(it.accu_var.clone());
                self.bound.extend(it.iter_var2.clone());
                self.expr(&it.loop_cond);
                self.expr(&it.loop_step);
                self.expr(&it.result);
                self.bound.truncate(outer);
                self.depth -= 1;
            }
        }
    }

    fn entry(&mut self, entry: &EntryExpr) {
        match entry {
            EntryExpr::StructField(field) => self.expr(&field.value),
            EntryExpr::MapEntry(entry) => {
                self.expr(&entry.key);
                self.expr(&entry.value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(source: &str) -> Vec<String> {
        variables(source).expect("it compiles").into_iter().collect()
    }

    #[test]
    fn variables_are_those_that_nothing_binds() {
        assert_eq!(names("spend > 100 && status in ['open', other]"), ["other", "spend", "status"]);
        assert_eq!(names("tags.exists(tag, tag == wanted)"), ["tags", "wanted"]);
        assert_eq!(names("has(raw.a.b) && raw.a.b > 1"), ["raw"]);
    }

    #[test]
    fn what_does_not_compile_or_multiplies_is_refused() {
        assert_eq!(variables("spend >").unwrap_err().code, "syntax");
        assert_eq!(variables(&"!".repeat(CHARACTERS_MAX + 1)).unwrap_err().code, "too_long");
        let nested = "a.all(x, b.all(y, c.all(z, z > y && y > x)))";
        assert_eq!(variables(nested).unwrap_err().code, "too_deep");
        assert!(variables("a.all(x, b.all(y, y > x))").is_ok());
        assert_eq!(variables(&"(".repeat(2000)).unwrap_err().code, "syntax");
    }
}
