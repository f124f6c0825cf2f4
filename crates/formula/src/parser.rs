//! Grammar of formulas: precedence climbing, bounded in depth.

use std::collections::HashMap;
use std::sync::Arc;

use crate::fault::{Code, Fault, Faults, Span, capitalized, nearest};
use crate::function::Function;
use crate::lexer::{Placed, Token, not_a_number, syntax, tokens};
use crate::tree::{Arithmetic, Chain, Comparison, Expr, Formula, Literal, Node, Variable};
use crate::{FAULTS_MAX, LEVELS_MAX, VARIABLES_MAX};

/// Words that are neither variables nor functions.
const KEYWORDS: [&str; 11] =
    ["AND", "CASE", "ELSE", "END", "FALSE", "NOT", "NULL", "OR", "THEN", "TRUE", "WHEN"];

/// What other languages have where an operator may stand, and what is written here.
const FOREIGN: [(&str, &str); 5] = [
    ("IS", "Write IS_NULL(x), or NOT IS_NULL(x)"),
    ("IN", "Write x == 'a' OR x == 'b'"),
    ("LIKE", "Write CONTAINS(x, 'part'), STARTS_WITH or ENDS_WITH"),
    ("BETWEEN", "Write x >= 1 AND x <= 2"),
    ("MOD", "The remainder is `%`"),
];

/// Parses a formula.
///
/// # Errors
///
/// What does not follow the grammar or exceeds a limit. After the first place where the grammar is broken nothing more
/// is told; unknown functions and wrong numbers of arguments before it are.
pub fn parse(text: &str) -> Result<Formula, Faults> {
    let tokens = match tokens(text) {
        Ok(tokens) => tokens,
        Err(fault) => return Err(Faults::of(vec![fault]).expect("there is one")),
    };
    let end = text.chars().count();
    let mut parser = Parser {
        tokens: &tokens,
        at: 0,
        end: Span::new(end, end),
        level: 1,
        depth: 1,
        nodes: 0,
        variables: Vec::new(),
        places: HashMap::new(),
        faults: Vec::new(),
    };
    let root = parser.whole();
    let Parser { depth, nodes, variables, mut faults, .. } = parser;
    match root {
        Ok(root) => match Faults::of(faults) {
            None => Ok(Formula {
                root: Arc::new(numbered(root)),
                variables: variables.into(),
                depth,
                nodes,
            }),
            Some(faults) => Err(faults),
        },
        Err(fault) => {
            faults.push(fault);
            Err(Faults::of(faults).expect("there is one"))
        }
    }
}

/// Numbers the parts, the outer ones first.
fn numbered(mut root: Expr) -> Expr {
    fn number(expr: &mut Expr, next: &mut usize) {
        expr.id = *next;
        *next += 1;
        match &mut expr.node {
            Node::Literal(_) | Node::Variable(_) => {}
            Node::Chain(Chain { first, rest }) => {
                number(first, next);
                rest.iter_mut().for_each(|(_, operand)| number(operand, next));
            }
            Node::Negative(operand) | Node::Not(operand) => number(operand, next),
            Node::Comparison(_, operands) => {
                operands.iter_mut().for_each(|it| number(it, next));
            }
            Node::And(operands) | Node::Or(operands) | Node::Call(_, operands) => {
                operands.iter_mut().for_each(|it| number(it, next));
            }
            Node::Case { arms, otherwise } => {
                arms.iter_mut().flatten().for_each(|it| number(it, next));
                otherwise.iter_mut().for_each(|it| number(it, next));
            }
        }
    }
    number(&mut root, &mut 0);
    root
}

struct Parser<'t> {
    tokens: &'t [Placed],
    at: usize,
    /// Where a missing token would stand.
    end: Span,
    level: usize,
    depth: usize,
    nodes: usize,
    variables: Vec<Arc<str>>,
    places: HashMap<&'t str, usize>,
    /// What is wrong without breaking the grammar.
    faults: Vec<Fault>,
}

type Parsed = Result<Expr, Fault>;

impl<'t> Parser<'t> {
    fn whole(&mut self) -> Parsed {
        let root = self.or()?;
        if self.at < self.tokens.len() {
            return Err(self.unexpected("an operator or the end"));
        }
        if VARIABLES_MAX < self.variables.len() {
            let message = format!("A formula has at most {VARIABLES_MAX} variables.");
            return Err(Fault::new(root.span, Code::TooManyVariables, message));
        }
        Ok(root)
    }

    fn or(&mut self) -> Parsed {
        self.list("OR", Self::and, Node::Or, |node| {
            if let Node::Or(operands) = node { Ok(operands) } else { Err(node) }
        })
    }

    fn and(&mut self) -> Parsed {
        self.list("AND", Self::not, Node::And, |node| {
            if let Node::And(operands) = node { Ok(operands) } else { Err(node) }
        })
    }

    /// Operands with a keyword between them; `split` takes those of the same kind in brackets apart.
    fn list(
        &mut self,
        keyword: &str,
        operand: fn(&mut Self) -> Parsed,
        join: fn(Vec<Expr>) -> Node,
        split: fn(Node) -> Result<Vec<Expr>, Node>,
    ) -> Parsed {
        let start = self.span();
        let first = operand(self)?;
        if !self.is_keyword(keyword) {
            return Ok(first);
        }
        let mut operands = Vec::new();
        let mut add = |parser: &mut Self, Expr { id, span, node }: Expr| match split(node) {
            Ok(parts) => {
                parser.nodes -= 1;
                operands.extend(parts);
            }
            Err(node) => operands.push(Expr { id, span, node }),
        };
        add(self, first);
        while self.take_keyword(keyword) {
            let next = operand(self)?;
            add(self, next);
        }
        Ok(self.part(start, join(operands)))
    }

    fn not(&mut self) -> Parsed {
        let start = self.span();
        if !self.take_keyword("NOT") {
            return self.comparison();
        }
        let operand = self.deeper(Self::not)?;
        Ok(self.part(start, Node::Not(Box::new(operand))))
    }

    fn comparison(&mut self) -> Parsed {
        let start = self.span();
        let left = self.sum()?;
        let Some(operator) = self.comparison_mark() else { return Ok(left) };
        self.at += 1;
        let right = self.sum()?;
        if self.comparison_mark().is_some() {
            return Err(syntax(self.span(), "Join comparisons with AND, as in a < b AND b < c."));
        }
        Ok(self.part(start, Node::Comparison(operator, Box::new([left, right]))))
    }

    fn sum(&mut self) -> Parsed {
        self.arithmetic(true, Self::product)
    }

    fn product(&mut self) -> Parsed {
        self.arithmetic(false, Self::unary)
    }

    fn arithmetic(&mut self, is_sum: bool, operand: fn(&mut Self) -> Parsed) -> Parsed {
        let start = self.span();
        let first = operand(self)?;
        let mut rest = Vec::new();
        while let Some(operator) = self.take_arithmetic(is_sum) {
            rest.push((operator, operand(self)?));
        }
        if rest.is_empty() {
            return Ok(first);
        }
        // Chains group from the left, so that brackets around what stands first say nothing.
        let is_same = matches!(
            &first.node,
            Node::Chain(chain) if chain.rest.iter().all(|(it, _)| it.is_sum() == is_sum)
        );
        let chain = if is_same && let Node::Chain(Chain { first, rest: mut before }) = first.node {
            self.nodes -= 1;
            before.append(&mut rest);
            Chain { first, rest: before }
        } else {
            Chain { first: Box::new(first), rest }
        };
        Ok(self.part(start, Node::Chain(chain)))
    }

    fn unary(&mut self) -> Parsed {
        let start = self.span();
        if !self.take_mark("-") {
            return self.primary();
        }
        // The least integer has no positive counterpart, so that it is read together with its sign.
        if let Some((_, Token::Integer(digits))) = self.tokens.get(self.at)
            && let Some(value) = 0_i64.checked_sub_unsigned(*digits)
        {
            self.at += 1;
            return Ok(self.part(start, Node::Literal(Literal::Integer(value))));
        }
        let operand = match self.tokens.get(self.at) {
            Some((_, Token::Float(_))) => self.primary()?,
            _ => self.deeper(Self::unary)?,
        };
        let literal = match &operand.node {
            Node::Literal(Literal::Integer(it)) if *it >= 0 => Literal::Integer(-it),
            // There is one zero.
            Node::Literal(Literal::Float(it)) if *it >= 0.0 => Literal::Float(0.0 - it),
            Node::Literal(_)
            | Node::Variable(_)
            | Node::Chain(_)
            | Node::Negative(_)
            | Node::Comparison(..)
            | Node::Not(_)
            | Node::And(_)
            | Node::Or(_)
            | Node::Case { .. }
            | Node::Call(..) => return Ok(self.part(start, Node::Negative(Box::new(operand)))),
        };
        self.nodes -= 1;
        Ok(self.part(start, Node::Literal(literal)))
    }

    fn primary(&mut self) -> Parsed {
        let Some((span, token)) = self.tokens.get(self.at) else {
            return Err(self.unexpected("a value"));
        };
        let literal = match token {
            Token::Integer(it) => match i64::try_from(*it) {
                Ok(it) => Literal::Integer(it),
                Err(_) => return Err(syntax(*span, not_a_number(&it.to_string()))),
            },
            Token::Float(it) => Literal::Float(*it),
            Token::Text(it) => Literal::Text(it.clone()),
            Token::Mark("(") => {
                self.at += 1;
                let inner = self.deeper(Self::or)?;
                self.need_mark(")")?;
                return Ok(inner);
            }
            Token::Mark(_) => return Err(self.unexpected("a value")),
            Token::Word(word) => return self.word(*span, word),
        };
        self.at += 1;
        Ok(self.part(*span, Node::Literal(literal)))
    }

    fn word(&mut self, span: Span, word: &'t str) -> Parsed {
        let node = match word.to_ascii_uppercase().as_str() {
            "TRUE" => Node::Literal(Literal::Boolean(true)),
            "FALSE" => Node::Literal(Literal::Boolean(false)),
            "NULL" => Node::Literal(Literal::Null),
            "CASE" => {
                self.at += 1;
                return self.case(span);
            }
            keyword if KEYWORDS.contains(&keyword) => return Err(self.unexpected("a value")),
            _ if matches!(self.tokens.get(self.at + 1), Some((_, Token::Mark("(")))) => {
                self.at += 2;
                return self.call(span, word);
            }
            _ => Node::Variable(self.variable(word)),
        };
        self.at += 1;
        Ok(self.part(span, node))
    }

    fn variable(&mut self, name: &'t str) -> Variable {
        let next = self.variables.len();
        let index = *self.places.entry(name).or_insert(next);
        if index == next {
            self.variables.push(name.into());
        }
        Variable { index, name: self.variables[index].clone() }
    }

    fn case(&mut self, start: Span) -> Parsed {
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
        Ok(self.part(start, Node::Case { arms, otherwise }))
    }

    fn call(&mut self, name_span: Span, name: &str) -> Parsed {
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
        let Some(function) = Function::by_name(name) else {
            let meant = nearest(name, Function::ALL.into_iter().map(Function::name));
            let meant = meant.map_or(String::new(), |it| format!(" Did you mean {it}?"));
            self.fault(
                name_span,
                Code::UnknownFunction,
                format!("There is no function {name}.{meant}"),
            );
            return Ok(self.part(name_span, Node::Literal(Literal::Null)));
        };
        let (fewest, most) = function.arity();
        if !(fewest..=most).contains(&arguments.len()) {
            let wanted = match (fewest, most) {
                (fewest, most) if fewest == most => counted(fewest),
                (fewest, most) => format!("{fewest} to {}", counted(most)),
            };
            let message = format!(
                "{} takes {wanted}, and here it has {}: {}.",
                function.name(),
                arguments.len(),
                function.signature()
            );
            self.fault(name_span, Code::ArgumentCount, message);
        }
        Ok(self.part(name_span, Node::Call(function, arguments)))
    }

    fn deeper(&mut self, inner: fn(&mut Self) -> Parsed) -> Parsed {
        if self.level == LEVELS_MAX {
            let message = format!("A formula is nested at most {LEVELS_MAX} levels deep.");
            return Err(Fault::new(self.span(), Code::TooDeep, message));
        }
        self.level += 1;
        self.depth = self.depth.max(self.level);
        let found = inner(self);
        self.level -= 1;
        found
    }

    /// A part from `start` to the token that was taken last.
    fn part(&mut self, start: Span, node: Node) -> Expr {
        self.nodes += 1;
        let last = self.tokens.get(self.at.saturating_sub(1)).map_or(self.end, |it| it.0);
        Expr { id: 0, span: start.to(last), node }
    }

    fn fault(&mut self, span: Span, code: Code, message: String) {
        if self.faults.len() < FAULTS_MAX {
            self.faults.push(Fault::new(span, code, message));
        }
    }

    fn span(&self) -> Span {
        self.tokens.get(self.at).map_or(self.end, |it| it.0)
    }

    fn is_keyword(&self, keyword: &str) -> bool {
        let token = self.tokens.get(self.at).map(|it| &it.1);
        matches!(token, Some(Token::Word(word)) if word.eq_ignore_ascii_case(keyword))
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
        let token = self.tokens.get(self.at).map(|it| &it.1);
        let is_there = matches!(token, Some(Token::Mark(found)) if *found == mark);
        self.at += usize::from(is_there);
        is_there
    }

    fn need_mark(&mut self, mark: &'static str) -> Result<(), Fault> {
        if self.take_mark(mark) { Ok(()) } else { Err(self.unexpected(&format!("`{mark}`"))) }
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
        let span = self.span();
        let Some((_, token)) = self.tokens.get(self.at) else {
            return syntax(span, format!("The formula ends where {wanted} is needed."));
        };
        if let Token::Word(word) = token
            && let Some((_, hint)) = FOREIGN.iter().find(|it| it.0.eq_ignore_ascii_case(word))
        {
            return syntax(span, format!("{hint}, not {}.", word.to_ascii_uppercase()));
        }
        syntax(span, capitalized(format!("{wanted} is needed here, not {}.", token.shown())))
    }
}

fn counted(count: usize) -> String {
    if count == 1 { "1 argument".to_owned() } else { format!("{count} arguments") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CHARACTERS_MAX;

    fn wrong(text: &str) -> (Code, u32, String) {
        let faults = parse(text).unwrap_err();
        let first = faults.first();
        (first.code, first.span.start, first.message.clone())
    }

    #[test]
    fn faults_tell_what_was_expected_and_where() {
        for (text, place, message) in [
            ("", 0, "The formula ends where a value is needed."),
            ("spend +", 7, "The formula ends where a value is needed."),
            ("spend ) 1", 6, "An operator or the end is needed here, not `)`."),
            ("(spend", 6, "The formula ends where `)` is needed."),
            ("a b", 2, "An operator or the end is needed here, not `b`."),
            ("a 'b'", 2, "An operator or the end is needed here, not a text."),
            ("+ 1", 0, "A value is needed here, not `+`."),
            ("a < b < c", 6, "Join comparisons with AND, as in a < b AND b < c."),
            ("x IS NULL", 2, "Write IS_NULL(x), or NOT IS_NULL(x), not IS."),
            ("x in ('a')", 2, "Write x == 'a' OR x == 'b', not IN."),
            ("CASE 1 END", 5, "WHEN is needed here, not `1`."),
            ("CASE WHEN a ELSE 1 END", 12, "THEN is needed here, not `ELSE`."),
            ("CASE WHEN a THEN 1", 18, "The formula ends where END is needed."),
            ("1 + 9223372036854775808", 4, "9223372036854775808 is not a number of 64 bits."),
        ] {
            assert_eq!(wrong(text), (Code::Syntax, place, message.to_owned()), "{text}");
        }
    }

    #[test]
    fn faults_that_leave_the_grammar_alone_are_told_together() {
        let faults = parse("SQRT(1) + RUOND(2) * ROUND() + IF(a, 1) + (").unwrap_err();
        let found: Vec<_> = faults.all().iter().map(|it| (it.code, it.span.start)).collect();
        assert_eq!(
            found,
            [
                (Code::UnknownFunction, 0),
                (Code::UnknownFunction, 10),
                (Code::ArgumentCount, 21),
                (Code::ArgumentCount, 31),
                (Code::Syntax, 43),
            ]
        );
        assert_eq!(faults.all()[1].message, "There is no function RUOND. Did you mean ROUND?");
        assert_eq!(
            faults.all()[3].message,
            "IF takes 3 arguments, and here it has 2: IF(condition, then, otherwise)."
        );
    }

    #[test]
    fn limits_hold() {
        let deep = |levels| format!("{}1{}", "(".repeat(levels), ")".repeat(levels));
        assert_eq!(parse(&deep(LEVELS_MAX - 1)).unwrap().depth(), LEVELS_MAX);
        assert_eq!(wrong(&deep(LEVELS_MAX)).0, Code::TooDeep);
        assert_eq!(wrong(&format!("{}x", "-".repeat(LEVELS_MAX))).0, Code::TooDeep);
        assert_eq!(wrong(&format!("{}x", "NOT ".repeat(LEVELS_MAX))).0, Code::TooDeep);
        assert_eq!(wrong(&"1+".repeat(CHARACTERS_MAX)).0, Code::TooLong);
        let many = |count| (0..count).map(|it| format!("v{it}")).collect::<Vec<_>>().join("+");
        assert_eq!(wrong(&many(VARIABLES_MAX + 1)).0, Code::TooManyVariables);
        assert_eq!(parse(&many(VARIABLES_MAX)).unwrap().variables().len(), VARIABLES_MAX);
        assert_eq!(parse(&vec!["1"; 5000].join("+")).unwrap().nodes(), 5001);
    }

    #[test]
    fn the_least_integer_can_be_written() {
        let formula = parse("-9223372036854775808").unwrap();
        assert_eq!(formula.root().node(), &Node::Literal(Literal::Integer(i64::MIN)));
        assert_eq!(formula.nodes(), 1);
        assert_eq!(wrong("-(9223372036854775808)").0, Code::Syntax);
        assert_eq!(parse("-(1)").unwrap(), parse("-1").unwrap());
        assert_eq!(parse("-0.0").unwrap(), parse("0.0").unwrap());
        assert_ne!(parse("-(-1)").unwrap(), parse("1").unwrap());
    }

    #[test]
    fn variables_stand_in_the_order_of_their_first_use_and_parts_are_numbered() {
        let formula = parse("spend + IF(is_open, booked, spend) * -booked").unwrap();
        let names: Vec<_> = formula.variables().iter().map(|it| &**it).collect();
        assert_eq!(names, ["spend", "is_open", "booked"]);
        let mut ids = Vec::new();
        formula.root().visit(&mut |expr| ids.push(expr.id()));
        assert_eq!(ids, (0..formula.nodes()).collect::<Vec<_>>());
        assert_eq!(formula.functions(), [Function::If]);
    }

    #[test]
    fn parts_know_their_places() {
        let text = "a AND (b == -1 + c OR ROUND(d, 2) > 'é')";
        let formula = parse(text).unwrap();
        let mut found: Vec<String> = Vec::new();
        formula.root().visit(&mut |expr| {
            let Span { start, end } = expr.span();
            found.push(text.chars().skip(start as usize).take((end - start) as usize).collect());
        });
        let wanted: Vec<String> = [
            text,
            "a",
            "b == -1 + c OR ROUND(d, 2) > 'é'",
            "b == -1 + c",
            "b",
            "-1 + c",
            "-1",
            "c",
            "ROUND(d, 2) > 'é'",
            "ROUND(d, 2)",
            "d",
            "2",
            "'é'",
        ]
        .map(str::to_owned)
        .into();
        assert_eq!(found, wanted);
    }
}
