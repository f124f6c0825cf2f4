//! How large a statement becomes once its common table expressions are in their places.
//!
//! The planner puts an expression's plan wherever it is named, and walks it there. Thirty
//! expressions that each name the one before twice would keep it busy for ever, so their number is
//! counted in the text, where each stands once.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use datafusion::sql::sqlparser::ast::{ObjectName, Query, Statement, Visit, Visitor};

use super::error::{Error, Limit};
use super::limits::EXPANDED_RELATIONS_MAX;

/// Refuses a statement that names too many relations through its common table expressions.
pub(super) fn bound_expansion(statement: &Statement) -> Result<(), Error> {
    let mut counter = Counter::default();
    // A break is a refusal, too: the count goes no further than it must.
    let within = statement.visit(&mut counter).is_continue();
    if within {
        return Ok(());
    }
    Err(Error::LimitExceeded { limit: Limit::Complexity, allowed: EXPANDED_RELATIONS_MAX })
}

/// A query while it is looked at.
#[derive(Default)]
struct Scope {
    /// Relations of the query so far, with all that is below them.
    relations: u64,
    /// Its common table expressions: where each one's query lies, and its name.
    expressions: Vec<(*const Query, String)>,
    /// Those that were looked at, by name.
    known: BTreeMap<String, u64>,
}

#[derive(Default)]
struct Counter {
    scopes: Vec<Scope>,
}

impl Counter {
    fn relations_of(&self, name: &ObjectName) -> u64 {
        let [part] = name.0.as_slice() else { return 1 };
        let Some(ident) = part.as_ident() else { return 1 };
        let name = ident.value.to_lowercase();
        self.scopes.iter().rev().find_map(|scope| scope.known.get(&name)).copied().unwrap_or(1)
    }
}

impl Visitor for Counter {
    type Break = ();

    fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<()> {
        let expressions = query.with.iter().flat_map(|with| &with.cte_tables);
        let expressions = expressions
            .map(|expression| {
                let name = expression.alias.name.value.to_lowercase();
                (std::ptr::from_ref::<Query>(&expression.query), name)
            })
            .collect();
        // A query without a relation is a step of the plan as well.
        self.scopes.push(Scope { relations: 1, expressions, known: BTreeMap::new() });
        ControlFlow::Continue(())
    }

    fn post_visit_query(&mut self, query: &Query) -> ControlFlow<()> {
        let Some(done) = self.scopes.pop() else { return ControlFlow::Break(()) };
        let Some(around) = self.scopes.last_mut() else { return ControlFlow::Continue(()) };
        let place = std::ptr::from_ref(query);
        match around.expressions.iter().find(|(query, _)| *query == place) {
            // It counts wherever it is named, and not where it stands.
            Some((_, name)) => {
                around.known.insert(name.clone(), done.relations);
            }
            None => around.relations = around.relations.saturating_add(done.relations),
        }
        if around.relations > EXPANDED_RELATIONS_MAX {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_relation(&mut self, relation: &ObjectName) -> ControlFlow<()> {
        let relations = self.relations_of(relation);
        let Some(scope) = self.scopes.last_mut() else { return ControlFlow::Break(()) };
        scope.relations = scope.relations.saturating_add(relations);
        if scope.relations > EXPANDED_RELATIONS_MAX {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }
}

#[cfg(test)]
mod tests {
    use datafusion::sql::sqlparser::dialect::GenericDialect;
    use datafusion::sql::sqlparser::parser::Parser;

    use super::*;

    fn fits(sql: &str) -> bool {
        let statements = Parser::parse_sql(&GenericDialect {}, sql).unwrap();
        bound_expansion(&statements[0]).is_ok()
    }

    fn doubling(length: usize) -> String {
        let mut sql = "WITH c0 AS (SELECT * FROM gold.t)".to_owned();
        for index in 1..=length {
            let before = index - 1;
            sql.push_str(&format!(", C{index} AS (SELECT * FROM c{before} a JOIN c{before} b)"));
        }
        format!("{sql} SELECT * FROM c{length}")
    }

    #[test]
    fn expressions_that_double_are_few() {
        assert!(fits(&doubling(5)));
        assert!(!fits(&doubling(12)));
        assert!(!fits(&doubling(60)));
    }

    #[test]
    fn an_expression_that_is_not_named_does_not_count() {
        let sql = doubling(60);
        let unnamed = sql.rsplit_once(" SELECT").unwrap().0;
        // The sixtieth still names the one before.
        assert!(!fits(&format!("{unnamed} SELECT 1")));
        assert!(fits("WITH a AS (SELECT 1), b AS (SELECT * FROM a) SELECT 1"));
    }

    #[test]
    fn an_expression_is_known_where_it_is_in_scope() {
        let wide = format!("SELECT * FROM x{}", " UNION ALL SELECT * FROM x".repeat(300));
        assert!(fits(&format!("WITH y AS ({}) SELECT 1", wide)));
        let many = "SELECT * FROM y UNION ALL SELECT * FROM y";
        assert!(!fits(&format!("WITH y AS ({wide}) SELECT * FROM ({many}) z")));
        // Elsewhere the name is that of a table.
        assert!(fits(&format!("SELECT * FROM (WITH y AS ({wide}) SELECT 1) a, ({many}) b")));
    }

    #[test]
    fn an_expression_that_names_itself_counts_once() {
        assert!(fits("WITH RECURSIVE r AS (SELECT 1 UNION ALL SELECT * FROM r) SELECT * FROM r"));
    }
}
