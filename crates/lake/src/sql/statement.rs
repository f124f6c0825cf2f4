//! One statement that only reads: parsed, bounded, and with the names of what it reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::ControlFlow;

use datafusion::common::TableReference;
use datafusion::sql::parser::{DFParserBuilder, ExplainStatement, Statement as Parsed};
use datafusion::sql::resolve::resolve_table_references;
use datafusion::sql::sqlparser::ast::{
    self, Expr, ObjectName, Query, Select, ShowStatementOptions, TableFactor, Visit, Visitor,
};
use datafusion::sql::sqlparser::dialect::GenericDialect;
use datafusion::sql::sqlparser::tokenizer::Tokenizer;

use super::depth::depth;
use super::error::{Error, Limit};
use super::expansion::bound_expansion;
use super::limits;
use super::room::with_room;

/// The name of a table or view: `layer.table`, or the table alone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelationName {
    /// The layer, such as `gold`; empty in a statement that names the table alone.
    pub layer: String,
    /// The table in it.
    pub table: String,
}

impl RelationName {
    /// `layer.table`, each in the letters in which SQL looks it up: lower case unless it is quoted.
    pub fn new(layer: impl Into<String>, table: impl Into<String>) -> Self {
        Self { layer: layer.into(), table: table.into() }
    }

    /// The name of a table alone, which a session has to be told the meaning of.
    pub fn bare(table: impl Into<String>) -> Self {
        Self::new("", table)
    }

    /// Whether it is that of a table alone.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        self.layer.is_empty()
    }

    pub(super) fn reference(&self) -> TableReference {
        TableReference::partial(self.layer.as_str(), self.table.as_str())
    }

    fn of(reference: &TableReference) -> Result<Self, Error> {
        match reference {
            // A quoted layer may be empty, and must not pass for none.
            TableReference::Partial { schema, table } if !schema.is_empty() => {
                Ok(Self::new(&**schema, &**table))
            }
            TableReference::Bare { table } => Ok(Self::bare(&**table)),
            TableReference::Partial { .. } | TableReference::Full { .. } => {
                Err(Error::RelationNotFound {
                    name: reference.to_string(),
                    suggestion: String::new(),
                })
            }
        }
    }
}

impl fmt::Display for RelationName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_bare() {
            return f.write_str(&self.table);
        }
        write!(f, "{}.{}", self.layer, self.table)
    }
}

/// What a statement asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// Rows: `SELECT`, `WITH` or `VALUES`.
    Rows,
    /// The plan as rows of text: `EXPLAIN`.
    Plan,
    /// The plan with what it took, as rows of text: `EXPLAIN ANALYZE`.
    Analysis,
    /// The names of all relations: `SHOW TABLES`.
    Relations,
    /// The columns of the one relation that is named: `DESCRIBE`, `SHOW COLUMNS`.
    Columns,
}

/// One statement that only reads.
#[derive(Debug, Clone)]
pub struct Statement {
    pub(super) asks: Asks,
    /// The query; none if names are asked for.
    pub(super) query: Option<Parsed>,
    relations: Vec<RelationName>,
    /// How often each is named.
    times: BTreeMap<RelationName, u64>,
    /// Bytes of the longest literal.
    pub(super) literal_bytes: usize,
    /// Whether lists are turned into rows.
    pub(super) unnests: bool,
}

impl Statement {
    /// Parses `sql`.
    ///
    /// # Errors
    /// [`Error::Invalid`] if it does not parse, [`Error::Forbidden`] if it is not one statement
    /// that only reads, [`Error::LimitExceeded`] if it is too long or nests too deep,
    /// [`Error::RelationNotFound`] if it names a relation otherwise than as `layer.table` or by
    /// its table alone.
    pub fn parse(sql: &str) -> Result<Self, Error> {
        with_room(|| Self::parse_with_room(sql))
    }

    fn parse_with_room(sql: &str) -> Result<Self, Error> {
        bound(sql)?;
        let mut parsed = DFParserBuilder::new(sql)
            .with_dialect(&GenericDialect {})
            .with_recursion_limit(limits::BRACKET_DEPTH_MAX * 4)
            .build()
            .and_then(|mut parser| parser.parse_statements())
            .map_err(|error| at_the_end(sql, error.into()))?;
        let Some(statement) = parsed.pop_front() else {
            return Err(Error::invalid("there is no statement"));
        };
        if !parsed.is_empty() {
            return Err(Error::forbidden("more than one statement"));
        }
        Self::classify(statement)
    }

    /// The relations that must be in the session, in order; none of a common table expression.
    #[must_use]
    pub fn relations(&self) -> &[RelationName] {
        &self.relations
    }

    /// How often a relation is named, which is at least once.
    #[must_use]
    pub fn times(&self, relation: &RelationName) -> u64 {
        self.times.get(relation).copied().unwrap_or(1)
    }

    /// What the statement asks for. `Asks::Relations` needs every relation in the session.
    #[must_use]
    pub fn asks(&self) -> Asks {
        self.asks
    }

    fn classify(statement: Parsed) -> Result<Self, Error> {
        match statement {
            Parsed::Statement(statement) => Self::classify_standard(*statement),
            Parsed::Explain(ExplainStatement { options, statement }) => {
                if options.verbose || options.format.is_some() {
                    return Err(Error::forbidden("an option of EXPLAIN other than ANALYZE"));
                }
                let asks = if options.analyze { Asks::Analysis } else { Asks::Plan };
                match *statement {
                    Parsed::Statement(inner) if matches!(*inner, ast::Statement::Query(_)) => {
                        Self::reading(Parsed::Statement(inner), asks)
                    }
                    Parsed::Statement(_)
                    | Parsed::CreateExternalTable(_)
                    | Parsed::CopyTo(_)
                    | Parsed::Explain(_)
                    | Parsed::Reset(_) => Err(Error::forbidden("EXPLAIN of more than a query")),
                }
            }
            Parsed::CreateExternalTable(_) => Err(Error::forbidden("CREATE EXTERNAL TABLE")),
            Parsed::CopyTo(_) => Err(Error::forbidden("COPY")),
            Parsed::Reset(_) => Err(Error::forbidden("RESET")),
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "what is not listed is refused")]
    fn classify_standard(statement: ast::Statement) -> Result<Self, Error> {
        match statement {
            ast::Statement::Query(_) => {
                Self::reading(Parsed::Statement(Box::new(statement)), Asks::Rows)
            }
            ast::Statement::ShowTables { show_options, .. } if is_plain(&show_options) => {
                if show_options.show_in.is_some() {
                    return Err(Error::forbidden("SHOW TABLES of a part"));
                }
                Ok(Self::naming(Asks::Relations, vec![]))
            }
            ast::Statement::ShowColumns { show_options, .. } if is_plain(&show_options) => {
                let name = show_options.show_in.and_then(|of| of.parent_name);
                let name = name.ok_or_else(|| Error::invalid("SHOW COLUMNS names no relation"))?;
                Ok(Self::naming(Asks::Columns, vec![relation_name(&name)?]))
            }
            ast::Statement::ExplainTable { table_name, .. } => {
                Ok(Self::naming(Asks::Columns, vec![relation_name(&table_name)?]))
            }
            other => Err(Error::forbidden(verb(&other))),
        }
    }

    fn naming(asks: Asks, relations: Vec<RelationName>) -> Self {
        let times = BTreeMap::new();
        Self { asks, query: None, relations, times, literal_bytes: 0, unnests: false }
    }

    fn reading(statement: Parsed, asks: Asks) -> Result<Self, Error> {
        let mut inspector = Inspector::default();
        let Parsed::Statement(inner) = &statement else {
            return Err(Error::forbidden("a statement that is no query"));
        };
        if let ControlFlow::Break(error) = inner.visit(&mut inspector) {
            return Err(error);
        }
        bound_expansion(inner)?;
        let (references, _) = resolve_table_references(&statement, true)?;
        let relations: BTreeSet<RelationName> =
            references.iter().map(RelationName::of).collect::<Result<_, _>>()?;
        let mut times = BTreeMap::new();
        for name in inspector.named.iter().filter_map(|name| relation_name(name).ok()) {
            *times.entry(name).or_default() += 1;
        }
        Ok(Self {
            asks,
            query: Some(statement),
            times,
            relations: relations.into_iter().collect(),
            literal_bytes: inspector.literal_bytes,
            unnests: inspector.unnests,
        })
    }
}

/// Refuses what is too long or too deep before a tree is made of it.
fn bound(sql: &str) -> Result<(), Error> {
    let too_complex = |allowed: usize| Error::LimitExceeded {
        limit: Limit::Complexity,
        allowed: u64::try_from(allowed).unwrap_or(u64::MAX),
    };
    if sql.len() > limits::STATEMENT_BYTES_MAX || sql.chars().count() > limits::STATEMENT_CHARS_MAX
    {
        return Err(too_complex(limits::STATEMENT_CHARS_MAX));
    }
    let tokens =
        Tokenizer::new(&GenericDialect {}, sql).tokenize_with_location().map_err(|error| {
            Error::Invalid {
                line: error.location.line,
                column: error.location.column,
                message: error.message,
                suggestion: String::new(),
            }
        })?;
    let depth = depth(tokens.iter().map(|token| &token.token));
    if depth.brackets > limits::BRACKET_DEPTH_MAX {
        return Err(too_complex(limits::BRACKET_DEPTH_MAX));
    }
    if depth.total > limits::STATEMENT_DEPTH_MAX {
        return Err(too_complex(limits::STATEMENT_DEPTH_MAX));
    }
    Ok(())
}

/// The parser names no place for what is missing at the end: that is the end.
#[expect(clippy::wildcard_enum_match_arm, reason = "all other errors name a place or need none")]
fn at_the_end(sql: &str, error: Error) -> Error {
    match error {
        Error::Invalid { line: 0, message, suggestion, .. } if message.ends_with("EOF") => {
            let last = sql.lines().last().unwrap_or_default();
            Error::Invalid {
                line: sql.lines().count().max(1) as u64,
                column: last.chars().count() as u64 + 1,
                message,
                suggestion,
            }
        }
        other => other,
    }
}

fn is_plain(options: &ShowStatementOptions) -> bool {
    options.starts_with.is_none()
        && options.limit.is_none()
        && options.limit_from.is_none()
        && options.filter_position.is_none()
}

fn relation_name(name: &ObjectName) -> Result<RelationName, Error> {
    let parts: Vec<String> = name
        .0
        .iter()
        .filter_map(|part| part.as_ident())
        .map(|ident| match ident.quote_style {
            Some(_) => ident.value.clone(),
            None => ident.value.to_lowercase(),
        })
        .collect();
    match parts.as_slice() {
        [layer, table] if name.0.len() == 2 && !layer.is_empty() => {
            Ok(RelationName::new(layer, table))
        }
        [table] if name.0.len() == 1 => Ok(RelationName::bare(table)),
        _ => Err(Error::RelationNotFound { name: name.to_string(), suggestion: String::new() }),
    }
}

/// The first word of a statement, which says what it would do.
fn verb(statement: &ast::Statement) -> String {
    let text = statement.to_string();
    text.split_whitespace().next().unwrap_or("this statement").to_uppercase()
}

/// Looks at every part of a query once.
#[derive(Default)]
struct Inspector {
    statements: usize,
    queries: usize,
    relations: usize,
    expressions: usize,
    literal_bytes: usize,
    unnests: bool,
    /// What stands in the place of a table, as it is written.
    named: Vec<ObjectName>,
}

impl Inspector {
    fn refuse(what: &str) -> ControlFlow<Error> {
        ControlFlow::Break(Error::forbidden(what))
    }

    fn count(counter: &mut usize, allowed: usize) -> ControlFlow<Error> {
        *counter += 1;
        if *counter > allowed {
            return ControlFlow::Break(Error::LimitExceeded {
                limit: Limit::Complexity,
                allowed: u64::try_from(allowed).unwrap_or(u64::MAX),
            });
        }
        ControlFlow::Continue(())
    }
}

impl Visitor for Inspector {
    type Break = Error;

    fn pre_visit_statement(&mut self, statement: &ast::Statement) -> ControlFlow<Error> {
        self.statements += 1;
        if self.statements > 1 {
            return Self::refuse(&format!("{} in a query", verb(statement)));
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<Error> {
        if !query.locks.is_empty() {
            return Self::refuse("FOR UPDATE");
        }
        if query.for_clause.is_some() || query.settings.is_some() || query.format_clause.is_some() {
            return Self::refuse("FOR, SETTINGS or FORMAT at the end of a query");
        }
        if !query.pipe_operators.is_empty() {
            return Self::refuse("a pipe operator");
        }
        Self::count(&mut self.queries, limits::QUERIES_MAX)
    }

    fn pre_visit_select(&mut self, select: &Select) -> ControlFlow<Error> {
        if select.into.is_some() {
            return Self::refuse("SELECT INTO");
        }
        ControlFlow::Continue(())
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "what is not listed is refused")]
    fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> ControlFlow<Error> {
        match factor {
            // Parts that the planner would pass over in silence are refused with what it refuses.
            TableFactor::Table {
                name,
                args: None,
                version: None,
                json_path: None,
                sample: None,
                with_ordinality: false,
                with_hints,
                partitions,
                index_hints,
                ..
            } if with_hints.is_empty() && partitions.is_empty() && index_hints.is_empty() => {
                self.named.push(name.clone());
            }
            TableFactor::Derived { sample: None, .. } | TableFactor::NestedJoin { .. } => {}
            TableFactor::UNNEST { .. } => self.unnests = true,
            _ => return Self::refuse("a function or a sample in the place of a table"),
        }
        Self::count(&mut self.relations, limits::RELATIONS_MAX)
    }

    fn pre_visit_expr(&mut self, expression: &Expr) -> ControlFlow<Error> {
        if let Expr::Function(function) = expression
            && function.name.to_string().eq_ignore_ascii_case("unnest")
        {
            self.unnests = true;
        }
        Self::count(&mut self.expressions, limits::EXPRESSIONS_MAX)
    }

    fn pre_visit_value(&mut self, value: &ast::ValueWithSpan) -> ControlFlow<Error> {
        // The text of a literal is at least as long as its value.
        self.literal_bytes = self.literal_bytes.max(value.value.to_string().len());
        ControlFlow::Continue(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(sql: &str) -> Error {
        Statement::parse(sql).map(|statement| statement.asks).expect_err(sql)
    }

    #[test]
    fn the_relations_of_a_query_are_those_that_it_reads() {
        let statement = Statement::parse(
            "WITH x AS (SELECT * FROM Silver.Spend) SELECT * FROM x JOIN gold.\"Daily\" d ON true \
             WHERE EXISTS (SELECT 1 FROM bronze.raw)",
        )
        .unwrap();
        let names: Vec<String> = statement.relations().iter().map(ToString::to_string).collect();
        assert_eq!(names, ["bronze.raw", "gold.Daily", "silver.spend"]);
        let twice = Statement::parse("SELECT * FROM Gold.a x, gold.a y, gold.b").unwrap();
        let times = ["a", "b"].map(|table| twice.times(&RelationName::new("gold", table)));
        assert_eq!(times, [2, 1]);
    }

    #[test]
    fn only_one_reading_statement_passes() {
        for sql in [
            "CREATE TABLE t (a INT)",
            "CREATE VIEW v AS SELECT 1",
            "CREATE EXTERNAL TABLE x STORED AS CSV LOCATION 'secret.csv'",
            "CREATE FUNCTION f() RETURNS INT RETURN 1",
            "INSERT INTO gold.t VALUES (1)",
            "UPDATE gold.t SET a = 1",
            "DELETE FROM gold.t",
            "DROP TABLE gold.t",
            "TRUNCATE TABLE gold.t",
            "COPY gold.t TO 'out.parquet'",
            "SET datafusion.execution.target_partitions = 64",
            "RESET ALL",
            "SHOW ALL",
            "PREPARE p AS SELECT 1",
            "EXECUTE p",
            "BEGIN",
            "COMMIT",
            "SELECT 1; SELECT 2",
            "SELECT * INTO gold.x FROM gold.t",
            "SELECT * FROM gold.t FOR UPDATE",
            "SELECT * FROM generate_series(1, 10)",
            "SELECT * FROM read_csv('secret.csv')",
            "SELECT * FROM TABLE(f(1))",
            "SELECT * FROM gold.t TABLESAMPLE (10)",
            "EXPLAIN VERBOSE SELECT 1",
            "EXPLAIN DELETE FROM gold.t",
            "EXPLAIN EXPLAIN SELECT 1",
            "WITH x AS (DELETE FROM gold.t) SELECT 1",
        ] {
            let error = refused(sql);
            assert!(
                matches!(error, Error::Forbidden { .. } | Error::Invalid { .. }),
                "{sql}: {error}"
            );
        }
    }

    #[test]
    fn a_relation_is_named_by_layer_and_table_or_by_its_table() {
        for sql in ["SELECT * FROM other.gold.t", "SELECT * FROM \"\".t", "DESCRIBE \"\".t"] {
            assert!(matches!(refused(sql), Error::RelationNotFound { .. }), "{sql}");
        }
        for (sql, name) in [
            ("SELECT * FROM T", "t"),
            ("SELECT * FROM \"T\"", "T"),
            ("WITH x AS (SELECT 1) SELECT * FROM x, t", "t"),
            ("SELECT * FROM 'secret.csv'", "secret.csv"),
            ("SELECT * FROM \"s3://bucket/key\"", "s3://bucket/key"),
            ("DESCRIBE t", "t"),
        ] {
            let statement = Statement::parse(sql).unwrap();
            assert_eq!(statement.relations(), [RelationName::bare(name)], "{sql}");
        }
    }

    #[test]
    fn too_long_too_deep_and_too_wide_is_refused() {
        for sql in [
            format!("SELECT '{}'", "x".repeat(70_000)),
            format!("SELECT 1{}", " + 1".repeat(10_000)),
            format!("SELECT {}1{}", "(".repeat(1_000), ")".repeat(1_000)),
            format!("SELECT * FROM {}gold.t{}", "(".repeat(40), ")".repeat(40)),
            format!("SELECT 1{}", " UNION SELECT 1".repeat(2_000)),
            format!("{}SELECT 1", "EXPLAIN ".repeat(2_000)),
            format!("SELECT 1 FROM gold.t{}", ", gold.t".repeat(300)),
        ] {
            let error = refused(&sql);
            let complex = matches!(error, Error::LimitExceeded { limit: Limit::Complexity, .. });
            assert!(complex, "{}…: {error}", &sql[..40]);
        }
    }

    #[test]
    fn brackets_in_one_another_parse_in_no_time() {
        let n = limits::BRACKET_DEPTH_MAX - 1;
        for sql in [
            format!("SELECT {}1{}", "(".repeat(n), ")".repeat(n)),
            format!("SELECT * FROM {}gold.t{}", "(".repeat(n), ")".repeat(n)),
            format!("SELECT * FROM {}gold.t", "(".repeat(n)),
            format!("{}SELECT 1{}", "(".repeat(n), ")".repeat(n)),
            format!("SELECT {}1", "CASE WHEN (".repeat(n / 2)),
        ] {
            let started = tokio::time::Instant::now();
            _ = Statement::parse(&sql);
            let took = started.elapsed();
            assert!(took < std::time::Duration::from_secs(2), "{}…: {took:?}", &sql[..30]);
        }
    }

    #[test]
    fn a_parse_error_has_a_place() {
        for (sql, place) in [
            ("SELECT 1,\n FROM gold.t WHERE", (2, 19)),
            // The parser takes the first word for a name.
            ("SELECT n\n FROM gold.t WHERE AND n", (2, 24)),
        ] {
            let Error::Invalid { line, column, .. } = refused(sql) else {
                panic!("{sql}: another error");
            };
            assert_eq!((line, column), place, "{sql}");
        }
    }

    #[test]
    fn names_may_be_asked_for() {
        assert_eq!(Statement::parse("SHOW TABLES").unwrap().asks(), Asks::Relations);
        for sql in ["DESCRIBE gold.Daily", "SHOW COLUMNS FROM gold.daily"] {
            let statement = Statement::parse(sql).unwrap();
            assert_eq!(statement.asks(), Asks::Columns, "{sql}");
            assert_eq!(statement.relations(), [RelationName::new("gold", "daily")], "{sql}");
        }
        assert_eq!(Statement::parse("EXPLAIN ANALYZE SELECT 1").unwrap().asks(), Asks::Analysis);
    }
}
