//! How deep a statement may nest, told from its tokens alone, before a tree is made of it.
//!
//! A chain such as `1 + 1 + …` parses without recursion into a tree as deep as the chain is long,
//! and is dropped, copied and compared with recursion. A tree that is too deep would end the
//! process, not the query, so the depth is bounded here, from above, while there is no tree.

use datafusion::sql::sqlparser::keywords::Keyword;
use datafusion::sql::sqlparser::tokenizer::Token;

/// What is counted between one opening bracket and its end.
#[derive(Default)]
struct Level {
    /// Operators since the last comma or clause: how deep an expression can be here.
    operators: usize,
    /// Set operations and joins, which lie in one another over commas and clauses.
    relations: usize,
}

/// How deep a statement nests at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Depth {
    /// Brackets in one another.
    pub(super) brackets: usize,
    /// Brackets, operators, joins and set operations in one another.
    pub(super) total: usize,
}

/// An upper bound for the depth of the tree that is parsed from `tokens`.
pub(super) fn depth<'a>(tokens: impl Iterator<Item = &'a Token>) -> Depth {
    let mut levels = vec![Level::default()];
    // The sum over `levels`, kept up to date.
    let mut sum = 0;
    let mut deepest = Depth { brackets: 0, total: 0 };
    for token in tokens {
        let Some(level) = levels.last_mut() else { break };
        match effect(token) {
            Effect::Nothing => {}
            Effect::Operator => {
                level.operators += 1;
                sum += 1;
            }
            Effect::Relation => {
                level.relations += 1;
                sum += 1;
            }
            Effect::Separator => {
                sum -= level.operators;
                level.operators = 0;
            }
            Effect::Open => {
                levels.push(Level::default());
                sum += 1;
            }
            Effect::Close => {
                if levels.len() > 1
                    && let Some(closed) = levels.pop()
                {
                    // What follows a bracket may hold it: `f(x)[1][2]`. So it stays counted.
                    sum -= closed.operators + closed.relations;
                    if let Some(parent) = levels.last_mut() {
                        parent.operators += 1;
                    }
                }
            }
        }
        deepest.total = deepest.total.max(sum);
        deepest.brackets = deepest.brackets.max(levels.len() - 1);
    }
    deepest
}

enum Effect {
    Nothing,
    Operator,
    Relation,
    Separator,
    Open,
    Close,
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what is not known to separate or to be a leaf counts as an operator"
)]
fn effect(token: &Token) -> Effect {
    match token {
        Token::LParen | Token::LBracket | Token::LBrace => Effect::Open,
        Token::RParen | Token::RBracket | Token::RBrace => Effect::Close,
        Token::Comma | Token::SemiColon => Effect::Separator,
        Token::Word(word) => word_effect(word.keyword),
        Token::EOF
        | Token::Whitespace(_)
        | Token::Number(..)
        | Token::Char(_)
        | Token::Period
        | Token::Placeholder(_)
        | Token::SingleQuotedString(_)
        | Token::DoubleQuotedString(_)
        | Token::DollarQuotedString(_)
        | Token::EscapedStringLiteral(_)
        | Token::NationalStringLiteral(_)
        | Token::HexStringLiteral(_) => Effect::Nothing,
        _ => Effect::Operator,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "hundreds of keywords nest nothing")]
fn word_effect(keyword: Keyword) -> Effect {
    match keyword {
        Keyword::CASE => Effect::Open,
        Keyword::END => Effect::Close,
        Keyword::JOIN
        | Keyword::APPLY
        | Keyword::UNION
        | Keyword::INTERSECT
        | Keyword::EXCEPT
        | Keyword::MINUS
        | Keyword::EXPLAIN
        | Keyword::DESCRIBE
        | Keyword::DESC
        | Keyword::PIVOT
        | Keyword::UNPIVOT => Effect::Relation,
        Keyword::SELECT
        | Keyword::FROM
        | Keyword::WHERE
        | Keyword::GROUP
        | Keyword::HAVING
        | Keyword::ORDER
        | Keyword::LIMIT
        | Keyword::WHEN
        | Keyword::THEN
        | Keyword::ELSE => Effect::Separator,
        Keyword::AND
        | Keyword::OR
        | Keyword::XOR
        | Keyword::NOT
        | Keyword::IS
        | Keyword::IN
        | Keyword::LIKE
        | Keyword::ILIKE
        | Keyword::RLIKE
        | Keyword::REGEXP
        | Keyword::SIMILAR
        | Keyword::BETWEEN
        | Keyword::COLLATE
        | Keyword::AT
        | Keyword::DIV
        | Keyword::OVERLAPS
        | Keyword::OPERATOR
        | Keyword::NOTNULL => Effect::Operator,
        _ => Effect::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use datafusion::sql::sqlparser::dialect::GenericDialect;
    use datafusion::sql::sqlparser::tokenizer::Tokenizer;

    use super::*;

    fn of(sql: &str) -> Depth {
        depth(Tokenizer::new(&GenericDialect {}, sql).tokenize().unwrap().iter())
    }

    #[test]
    fn a_chain_is_as_deep_as_it_is_long() {
        let sql = format!("SELECT 1{}", " + 1".repeat(1_000));
        assert!(of(&sql).total >= 1_000);
        let sql = format!("SELECT 1{}", " UNION ALL SELECT 1".repeat(1_000));
        assert!(of(&sql).total >= 1_000);
        let sql = format!("SELECT x{}", "[1]".repeat(1_000));
        assert!(of(&sql).total >= 1_000);
        let sql = format!("{}SELECT 1", "EXPLAIN ".repeat(1_000));
        assert!(of(&sql).total >= 1_000);
    }

    #[test]
    fn long_lists_are_not_deep() {
        let sql = format!("SELECT * FROM a.t WHERE x IN (1{})", ", 1".repeat(10_000));
        assert!(of(&sql).total < 10, "{:?}", of(&sql));
        let sql = format!("SELECT {}1 FROM a.t", "a + b, ".repeat(1_000));
        assert!(of(&sql).total < 10, "{:?}", of(&sql));
        let whens = "WHEN a = 1 AND b = 2 THEN 'x' ".repeat(500);
        let sql = format!("SELECT CASE {whens}ELSE 'y' END FROM a.t");
        assert!(of(&sql).total < 10, "{:?}", of(&sql));
    }

    #[test]
    fn brackets_count_with_what_is_around_them() {
        let sql = format!("SELECT {}1{}", "(2 * ".repeat(20), ")".repeat(20));
        assert_eq!(of(&sql).brackets, 20);
        assert!(of(&sql).total >= 40);
    }
}
