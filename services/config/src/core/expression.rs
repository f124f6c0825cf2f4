//! Expressions of the Common Expression Language: what compiles within bounds, and which variables it reads.

use std::collections::BTreeSet;

use cel::Program;
use cel::common::ast::{EntryExpr, Expr, IdedExpr};

/// Characters of one expression.
pub(crate) const CHARACTERS_MAX: usize = 10_000;
/// Brackets within each other, conditionals in one expression, signs in a row: each costs the compiler, which calls
/// itself, a level of its stack.
const LEVELS_MAX: usize = 16;
/// Operators and selections of one expression: what is left of them all is a level of its tree.
const OPERATORS_MAX: usize = 1000;
/// Stack of the thread that compiles; only what is used is taken from the memory.
const STACK_BYTES: usize = 64 << 20;
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
    check_shape(source)?;
    // The compiler calls itself for every level, with frames that a worker's stack does not hold many of.
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().name("cel".to_owned()).stack_size(STACK_BYTES);
        let compiled = builder.spawn_scoped(scope, || compile(source)).map(|it| it.join());
        match compiled {
            Ok(Ok(compiled)) => compiled,
            Ok(Err(_)) | Err(_) => Err(Fault {
                code: "not_checked",
                message: "The expression could not be compiled; write it in another way."
                    .to_owned(),
                position: None,
            }),
        }
    })
}

fn compile(source: &str) -> Result<BTreeSet<String>, Fault> {
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

/// Refuses what would be too deep for the compiler's stack, before it sees it.
///
/// Texts are not told apart from what stands around them: whoever could mislead this about where a text ends could
/// hide anything in it.
fn check_shape(source: &str) -> Result<(), Fault> {
    let (mut level, mut signs, mut conditionals, mut operators) = (0_usize, 0, 0, 0);
    for (position, letter) in source.chars().enumerate() {
        match letter {
            '(' | '[' | '{' => level += 1,
            ')' | ']' | '}' => level = level.saturating_sub(1),
            '?' => conditionals += 1,
            '+' | '-' | '*' | '/' | '%' | '<' | '>' | '=' | '!' | '&' | '|' | '.' => operators += 1,
            _ => {}
        }
        match letter {
            '!' | '-' => signs += 1,
            ' ' | '\t' | '\r' | '\n' => {}
            _ => signs = 0,
        }
        if LEVELS_MAX < level.max(signs).max(conditionals) || OPERATORS_MAX < operators {
            return Err(Fault {
                code: "too_deep",
                message: format!(
                    "Use at most {LEVELS_MAX} brackets within each other, conditionals, or signs in a row, \
                     and {OPERATORS_MAX} operators."
                ),
                position: Some(position),
            });
        }
    }
    Ok(())
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
        assert_eq!(variables(&"a".repeat(CHARACTERS_MAX + 1)).unwrap_err().code, "too_long");
        let nested = "a.all(x, b.all(y, c.all(z, z > y && y > x)))";
        assert_eq!(variables(nested).unwrap_err().code, "too_deep");
        assert!(variables("a.all(x, b.all(y, y > x))").is_ok());
    }

    #[test]
    fn what_would_overflow_the_stack_is_refused_and_what_is_allowed_fits_it() {
        let deep = |text: &str| variables(text).unwrap_err().code;
        assert_eq!(deep(&"(".repeat(2000)), "too_deep");
        assert_eq!(deep(&format!("{}a", "!".repeat(2000))), "too_deep");
        assert_eq!(deep(&format!("a{}", ".a".repeat(2000))), "too_deep");
        assert_eq!(deep(&format!("{}a", "a?b:".repeat(1000))), "too_deep");
        let nested = format!("{}a{}", "(".repeat(LEVELS_MAX), ")".repeat(LEVELS_MAX));
        assert_eq!(names(&nested), ["a"]);
        for (operator, count) in
            [(" + a", 1000), (".a", 1000), (" && a", 500), (" || a", 500), (" == a", 500)]
        {
            assert_eq!(names(&format!("a{}", operator.repeat(count))), ["a"], "{operator}");
        }
        assert_eq!(names(&format!("{}a", "a?a:".repeat(LEVELS_MAX))), ["a"]);
        assert_eq!(names(&format!("{}a", "!".repeat(LEVELS_MAX))), ["a"]);
        let lists = format!("{}a{}", "[".repeat(LEVELS_MAX), "]".repeat(LEVELS_MAX));
        assert_eq!(names(&lists), ["a"]);
        let calls = format!("{}a{}", "f(".repeat(LEVELS_MAX), ")".repeat(LEVELS_MAX));
        assert_eq!(names(&calls), ["a"]);
    }
}
