//! The canonical spelling of a formula: single blanks, upper case, and only the brackets that are needed.

use std::fmt::{self, Display, Formatter};

use crate::tree::{Chain, Expr, Formula, Literal, Node};

/// How tightly a part binds; brackets stand around a part where a tighter one is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Or,
    And,
    Not,
    Comparison,
    Sum,
    Product,
    Unary,
    Primary,
}

/// The canonical spelling, which parses to an equal formula; of a text near the limit it may be longer than that.
impl Display for Formula {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.root, f)
    }
}

/// The canonical spelling of the part alone.
impl Display for Expr {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        bare(&self.node, f)
    }
}

fn binding(node: &Node) -> Binding {
    match node {
        Node::Or(_) => Binding::Or,
        Node::And(_) => Binding::And,
        Node::Not(_) => Binding::Not,
        Node::Comparison(..) => Binding::Comparison,
        Node::Chain(chain) if chain.rest.iter().any(|(operator, _)| operator.is_sum()) => {
            Binding::Sum
        }
        Node::Chain(_) => Binding::Product,
        Node::Negative(_) => Binding::Unary,
        Node::Literal(_) | Node::Variable(_) | Node::Case { .. } | Node::Call(..) => {
            Binding::Primary
        }
    }
}

fn expr(part: &Expr, least: Binding, f: &mut Formatter<'_>) -> fmt::Result {
    if binding(&part.node) < least {
        f.write_str("(")?;
        bare(&part.node, f)?;
        return f.write_str(")");
    }
    bare(&part.node, f)
}

fn bare(node: &Node, f: &mut Formatter<'_>) -> fmt::Result {
    match node {
        Node::Literal(it) => literal(it, f),
        Node::Variable(it) => f.write_str(&it.name),
        Node::Chain(Chain { first, rest }) => {
            let own = binding(node);
            let least = if own == Binding::Sum { Binding::Product } else { Binding::Unary };
            // What stands first needs no brackets: chains group from the left.
            expr(first, own, f)?;
            for (operator, operand) in rest {
                write!(f, " {} ", operator.mark())?;
                expr(operand, least, f)?;
            }
            Ok(())
        }
        Node::Negative(operand) => {
            f.write_str("-")?;
            expr(operand, Binding::Unary, f)
        }
        Node::Comparison(operator, operands) => {
            expr(&operands[0], Binding::Sum, f)?;
            write!(f, " {} ", operator.mark())?;
            expr(&operands[1], Binding::Sum, f)
        }
        Node::Not(operand) => {
            f.write_str("NOT ")?;
            expr(operand, Binding::Not, f)
        }
        Node::And(operands) => list(operands, " AND ", Binding::Not, f),
        Node::Or(operands) => list(operands, " OR ", Binding::And, f),
        Node::Case { arms, otherwise } => {
            f.write_str("CASE")?;
            for [when, then] in arms {
                f.write_str(" WHEN ")?;
                expr(when, Binding::Or, f)?;
                f.write_str(" THEN ")?;
                expr(then, Binding::Or, f)?;
            }
            if let Some(otherwise) = otherwise {
                f.write_str(" ELSE ")?;
                expr(otherwise, Binding::Or, f)?;
            }
            f.write_str(" END")
        }
        Node::Call(function, arguments) => {
            write!(f, "{}(", function.name())?;
            list(arguments, ", ", Binding::Or, f)?;
            f.write_str(")")
        }
    }
}

fn list(parts: &[Expr], between: &str, least: Binding, f: &mut Formatter<'_>) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            f.write_str(between)?;
        }
        expr(part, least, f)?;
    }
    Ok(())
}

fn literal(literal: &Literal, f: &mut Formatter<'_>) -> fmt::Result {
    match literal {
        Literal::Null => f.write_str("NULL"),
        Literal::Boolean(true) => f.write_str("TRUE"),
        Literal::Boolean(false) => f.write_str("FALSE"),
        Literal::Integer(it) => write!(f, "{it}"),
        // The shortest form that reads back as the same number, always with a point or an exponent.
        Literal::Float(it) => write!(f, "{it:?}"),
        Literal::Text(it) => write!(f, "'{}'", it.replace('\'', "''")),
    }
}

#[cfg(test)]
mod tests {
    use crate::parse;

    #[test]
    fn a_formula_has_one_canonical_spelling() {
        for (text, wanted) in [
            ("a+( b*c )", "a + b * c"),
            ("(a+b)+c", "a + b + c"),
            ("a-(b-c)", "a - (b - c)"),
            ("(a+b)*c", "(a + b) * c"),
            ("a*(b*c)", "a * (b * c)"),
            ("-(-1)", "--1"),
            ("- - a", "--a"),
            ("-(a+1)", "-(a + 1)"),
            ("a - - 1", "a - -1"),
            ("not(a and(b and c)or d)", "NOT (a AND b AND c OR d)"),
            ("a AND (b OR c)", "a AND (b OR c)"),
            ("(a > 1) == true", "(a > 1) == TRUE"),
            ("(NOT a) == b", "(NOT a) == b"),
            ("if(x>=1.50,'it''s',null)", "IF(x >= 1.5, 'it''s', NULL)"),
            ("case when a==0 then 1e30 else 2 end", "CASE WHEN a == 0 THEN 1e30 ELSE 2 END"),
        ] {
            assert_eq!(parse(text).unwrap().to_string(), wanted);
        }
    }
}
