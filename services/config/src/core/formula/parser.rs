//! Grammar of formulas: precedence climbing, bounded in depth.

use super::lexer::{Placed, Token, syntax, tokens};
use super::tree::{Arithmetic, Comparison, Expr, Function, Literal, Node};
use super::{Fault, Formula, LEVELS_MAX, VARIABLES_MAX};

/// Parses a formula.
pub(crate) fn parse(text: &str) -> Result<Formula, Fault> {
    let tokens = tokens(text)?;
    let end = text.chars().count();
    let mut parser = Parser { tokens: &tokens, at: 0, end, level: 0 };
    let root = parser.or()?;
    if parser.at < tokens.len() {
        return Err(parser.unexpected("an operator"));
    }
    let formula = Formula { root };
    if VARIABLES_MAX < formula.variables().len() {
        return Err(Fault {
            position: 0,
            code: "too_many_variables",
            message: format!("A formula has at most {VARIABLES_MAX} variables."),
        });
    }
    Ok(formula)
}

struct Parser<'t> {
    tokens: &'t [Placed],
    at: usize,
    /// Characters of the text, which is where a missing token would stand.
    end: usize,
    level: usize,
}

impl Parser<'_> {
    fn or(&mut self) -> Result<Expr, Fault> {
        self.chain("OR", Self::and, |part| {
            if let Node::Or(operands) = part.node { operands } else { vec![part] }
        })
        .map(|(position, operands)| one_or(position, operands, Node::Or))
    }

    fn and(&mut self) -> Result<Expr, Fault> {
        self.chain("AND", Self::not, |part| {
            if let Node::And(operands) = part.node { operands } else { vec![part] }
        })
        .map(|(position, operands)| one_or(position, operands, Node::And))
    }

    /// Operands with a keyword between them; `split` takes those of the same kind in brackets apart.
    fn chain(
        &mut self,
        keyword: &str,
        operand: fn(&mut Self) -> Result<Expr, Fault>,
        split: fn(Expr) -> Vec<Expr>,
    ) -> Result<(usize, Vec<Expr>), Fault> {
        let position = self.position();
        let mut operands = Vec::new();
        loop {
            operands.extend(split(operand(self)?));
            if !self.take_keyword(keyword) {
                return Ok((position, operands));
            }
        }
    }

    fn not(&mut self) -> Result<Expr, Fault> {
        let position = self.position();
        if !self.take_keyword("NOT") {
            return self.comparison();
        }
        let operand = self.deeper(Self::not)?;
        Ok(Expr { position, node: Node::Not(Box::new(operand)) })
    }

    fn comparison(&mut self) -> Result<Expr, Fault> {
        let left = self.sum()?;
        let position = self.position();
        let Some(operator) = self.comparison_mark() else { return Ok(left) };
        self.at += 1;
        let right = self.sum()?;
        if self.comparison_mark().is_some() {
            return Err(syntax(self.position(), "Join comparisons with AND.".to_owned()));
        }
        Ok(Expr { position, node: Node::Comparison(operator, Box::new([left, right])) })
    }

    fn sum(&mut self) -> Result<Expr, Fault> {
        self.arithmetic(true, Self::product)
    }

    fn product(&mut self) -> Result<Expr, Fault> {
        self.arithmetic(false, Self::unary)
    }

    fn arithmetic(
        &mut self,
        is_sum: bool,
        operand: fn(&mut Self) -> Result<Expr, Fault>,
    ) -> Result<Expr, Fault> {
        let position = self.position();
        let first = operand(self)?;
        let mut found = Vec::new();
        while let Some(operator) = self.take_arithmetic(is_sum) {
            found.push((operator, operand(self)?));
        }
        if found.is_empty() {
            return Ok(first);
        }
        let is_same = matches!(
            &first.node,
            Node::Chain { rest, .. } if rest.iter().all(|(operator, _)| operator.is_sum() == is_sum)
        );
        // Chains group from the left, so that brackets around what stands first say nothing.
        if is_same && let Node::Chain { first, mut rest } = first.node {
            rest.append(&mut found);
            return Ok(Expr { position, node: Node::Chain { first, rest } });
        }
        Ok(Expr { position, node: Node::Chain { first: Box::new(first), rest: found } })
    }

    fn unary(&mut self) -> Result<Expr, Fault> {
        let position = self.position();
        if !self.take_mark("-") {
            return self.primary();
        }
        let operand = self.deeper(Self::unary)?;
        Ok(Expr { position, node: Node::Negative(Box::new(operand)) })
    }

    fn primary(&mut self) -> Result<Expr, Fault> {
        let position = self.position();
        let Some((_, token)) = self.tokens.get(self.at) else {
            return Err(self.unexpected("a value"));
        };
        let node = match token {
            Token::Integer(it) => Node::Literal(Literal::Integer(*it)),
            Token::Float(it) => Node::Literal(Literal::Float(*it)),
            Token::Text(it) => Node::Literal(Literal::Text(it.clone())),
            Token::Mark("(") => {
                self.at += 1;
                let inner = self.deeper(Self::or)?;
                self.need_mark(")")?;
                return Ok(inner);
            }
            Token::Mark(_) => return Err(self.unexpected("a value")),
            Token::Word(word) => return self.word(position, word.clone()),
        };
        self.at += 1;
        Ok(Expr { position, node })
    }

    fn word(&mut self, position: usize, word: String) -> Result<Expr, Fault> {
        let node = match word.to_ascii_uppercase().as_str() {
            "TRUE" => Node::Literal(Literal::Boolean(true)),
            "FALSE" => Node::Literal(Literal::Boolean(false)),
            "NULL" => Node::Literal(Literal::Null),
            "CASE" => {
                self.at += 1;
                return self.case(position);
            }
            "AND" | "OR" | "NOT" | "WHEN" | "THEN" | "ELSE" | "END" => {
                return Err(self.unexpected("a value"));
            }
            _ if self.tokens.get(self.at + 1).map(|it| &it.1) == Some(&Token::Mark("(")) => {
                self.at += 2;
                return self.call(position, &word);
            }
            _ => Node::Variable(word),
        };
        self.at += 1;
        Ok(Expr { position, node })
    }

    fn case(&mut self, position: usize) -> Result<Expr, Fault> {
        let mut arms = Vec::new();
        while self.take_keyword("WHEN") {
            let when = self.deeper(Self::or)?;
            self.need_keyword("THEN")?;
            arms.push([when, self.deeper(Self::or)?]);
        }
        if arms.is_empty() {
            return Err(self.unexpected("WHEN"));
        }
        let otherwise = match self.take_keyword("ELSE") {
            true => Some(Box::new(self.deeper(Self::or)?)),
            false => None,
        };
        self.need_keyword("END")?;
        Ok(Expr { position, node: Node::Case { arms, otherwise } })
    }

    fn call(&mut self, position: usize, name: &str) -> Result<Expr, Fault> {
        let Some(function) = Function::by_name(name) else {
            return Err(Fault {
                position,
                code: "unknown_function",
                message: format!("There is no function {name}."),
            });
        };
        let mut arguments = Vec::new();
        if !self.take_mark(")") {
            loop {
                arguments.push(self.deeper(Self::or)?);
                if !self.take_mark(",") {
                    break;
                }
            }
            self.need_mark(")")?;
        }
        let (fewest, most) = function.arity();
        if !(fewest..=most).contains(&arguments.len()) {
            return Err(Fault {
                position,
                code: "argument_count",
                message: format!("{name} takes {fewest} to {most} arguments."),
            });
        }
        Ok(Expr { position, node: Node::Call(function, arguments) })
    }

    fn deeper(&mut self, inner: fn(&mut Self) -> Result<Expr, Fault>) -> Result<Expr, Fault> {
        if self.level == LEVELS_MAX {
            return Err(Fault {
                position: self.position(),
                code: "too_deep",
                message: format!("A formula is nested at most {LEVELS_MAX} levels deep."),
            });
        }
        self.level += 1;
        let found = inner(self);
        self.level -= 1;
        found
    }

    fn position(&self) -> usize {
        self.tokens.get(self.at).map_or(self.end, |it| it.0)
    }

    fn is_keyword(&self, keyword: &str) -> bool {
        matches!(self.tokens.get(self.at), Some((_, Token::Word(word))) if word.eq_ignore_ascii_case(keyword))
    }

    fn take_keyword(&mut self, keyword: &str) -> bool {
        let is_there = self.is_keyword(keyword);
        self.at += usize::from(is_there);
        is_there
    }

    fn need_keyword(&mut self, keyword: &'static str) -> Result<(), Fault> {
        if self.take_keyword(keyword) { Ok(()) } else { Err(self.unexpected(keyword)) }
    }

    fn take_mark(&mut self, mark: &str) -> bool {
        let is_there =
            matches!(self.tokens.get(self.at), Some((_, Token::Mark(found))) if *found == mark);
        self.at += usize::from(is_there);
        is_there
    }

    fn need_mark(&mut self, mark: &'static str) -> Result<(), Fault> {
        if self.take_mark(mark) { Ok(()) } else { Err(self.unexpected(mark)) }
    }

    fn take_arithmetic(&mut self, is_sum: bool) -> Option<Arithmetic> {
        let Some((_, Token::Mark(mark))) = self.tokens.get(self.at) else { return None };
        let found = Arithmetic::by_mark(mark).filter(|it| it.is_sum() == is_sum)?;
        self.at += 1;
        Some(found)
    }

    fn comparison_mark(&self) -> Option<Comparison> {
        match self.tokens.get(self.at) {
            Some((_, Token::Mark(mark))) => Comparison::by_mark(mark),
            Some((_, Token::Integer(_) | Token::Float(_) | Token::Text(_) | Token::Word(_)))
            | None => None,
        }
    }

    fn unexpected(&self, wanted: &str) -> Fault {
        syntax(self.position(), format!("Here {wanted} is missing."))
    }
}

fn one_or(position: usize, mut operands: Vec<Expr>, many: fn(Vec<Expr>) -> Node) -> Expr {
    match operands.len() {
        1 => operands.pop().expect("there is one"),
        _ => Expr { position, node: many(operands) },
    }
}
