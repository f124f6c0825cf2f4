//! Attempts to reach another organisation's data: by names, by paths, by functions, by statements that do more than read,
//! and by the ids of what is another's.

use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::query::v1 as pb;
use tonic::Status;

use crate::fixture::{Database, Fixture, ORG, OTHER, fact, owner, reason, statement, with};
use crate::tables::{SECRET, SECRET_TEXT};

/// How an attempt ends.
#[derive(Debug)]
enum End {
    /// With a refusal of this reason.
    Refused(&'static str),
    /// With these rows, which are the organisation's own.
    Rows(&'static [&'static str]),
}

use End::{Refused, Rows};

const UNKNOWN: End = Refused("RELATION_NOT_FOUND");
const FORBIDDEN: End = Refused("SQL_STATEMENT_FORBIDDEN");
const INVALID: End = Refused("SQL_INVALID");

/// Names that lead nowhere, however they are written.
const NAMES: &[(&str, End)] = &[
    ("SELECT * FROM gold.vault", UNKNOWN),
    ("SELECT * FROM vault", UNKNOWN),
    ("SELECT * FROM \"gold\".\"vault\"", UNKNOWN),
    ("SELECT * FROM GOLD.VAULT", UNKNOWN),
    ("SELECT * FROM gold.\"VAULT\"", UNKNOWN),
    ("SELECT * FROM lake.gold.vault", UNKNOWN),
    ("SELECT * FROM \"8\".gold.vault", UNKNOWN),
    ("SELECT * FROM \"8/gold\".vault", UNKNOWN),
    ("SELECT * FROM \"8/gold/vault\"", UNKNOWN),
    ("SELECT * FROM gold.\"../../8/gold/vault\"", UNKNOWN),
    ("SELECT * FROM gold.\"../8/gold/vault\"", UNKNOWN),
    ("SELECT * FROM gold.\"vault/../../../8/gold/vault\"", UNKNOWN),
    ("SELECT * FROM '8/gold/vault'", UNKNOWN),
    ("SELECT * FROM \"delta:///8/gold/vault\"", UNKNOWN),
    ("SELECT * FROM \"file:///etc/passwd\"", UNKNOWN),
    ("SELECT * FROM \"s3://lake/8/gold/vault\"", UNKNOWN),
    ("SELECT * FROM '/etc/passwd'", UNKNOWN),
    ("SELECT * FROM gold.\"vault\0\"", UNKNOWN),
    ("SELECT * FROM gold.\"vault%00\"", UNKNOWN),
    ("SELECT * FROM \"\".vault", UNKNOWN),
    ("SELECT * FROM bare.daily", UNKNOWN),
    ("SELECT * FROM \"bare\".\"vault\"", UNKNOWN),
    // Letters that look alike, are joined, or are not seen.
    ("SELECT * FROM gold.vаult", UNKNOWN),
    ("SELECT * FROM gоld.vault", UNKNOWN),
    ("SELECT * FROM gold.\u{200b}vault", INVALID),
    ("SELECT * FROM gold.\"vault\u{202e}\"", UNKNOWN),
    ("SELECT * FROM gold.\"ｖａｕｌｔ\"", UNKNOWN),
    ("SELECT * FROM gold/**/.vault", UNKNOWN),
    ("SELECT * FROM gold.vault--\n", UNKNOWN),
    ("/* gold.daily */ SELECT * FROM gold.vault", UNKNOWN),
    ("DESCRIBE gold.vault", UNKNOWN),
    ("SHOW COLUMNS FROM gold.vault", UNKNOWN),
    ("EXPLAIN SELECT * FROM gold.vault", UNKNOWN),
    ("EXPLAIN ANALYZE SELECT * FROM gold.vault", UNKNOWN),
    ("SELECT (SELECT max(spend) FROM gold.vault)", UNKNOWN),
    ("SELECT * FROM gold.daily WHERE spend IN (SELECT spend FROM gold.vault)", UNKNOWN),
    ("SELECT * FROM gold.daily WHERE EXISTS (SELECT 1 FROM gold.vault)", UNKNOWN),
    ("SELECT * FROM gold.daily UNION ALL SELECT * FROM gold.vault", UNKNOWN),
    ("WITH daily AS (SELECT * FROM gold.vault) SELECT * FROM daily", UNKNOWN),
    ("WITH vault AS (SELECT 1 AS n) SELECT * FROM gold.vault", UNKNOWN),
    ("SELECT * FROM gold.daily, LATERAL (SELECT * FROM gold.vault) v", UNKNOWN),
    ("SELECT * FROM gold.daily d JOIN gold.vault v ON true", UNKNOWN),
    ("SELECT * FROM views.theirs", UNKNOWN),
    ("SELECT * FROM theirs", UNKNOWN),
    ("SELECT * FROM views.\"8/theirs\"", UNKNOWN),
    // Catalogues of the engine.
    ("SELECT * FROM information_schema.tables", UNKNOWN),
    ("SELECT * FROM information_schema.columns", UNKNOWN),
    ("SELECT * FROM information_schema.df_settings", UNKNOWN),
    ("SELECT * FROM pg_catalog.pg_class", UNKNOWN),
    ("SELECT * FROM pg_tables", UNKNOWN),
    ("SELECT * FROM sqlite_master", UNKNOWN),
    ("SELECT * FROM query.query", UNKNOWN),
];

/// What is not allowed at all.
const STATEMENTS: &[(&str, End)] = &[
    ("CREATE EXTERNAL TABLE x STORED AS PARQUET LOCATION '8/gold/vault'", FORBIDDEN),
    ("CREATE EXTERNAL TABLE gold.x STORED AS DELTATABLE LOCATION '8/gold/vault'", FORBIDDEN),
    ("CREATE TABLE gold.x AS SELECT 1", FORBIDDEN),
    ("CREATE VIEW gold.x AS SELECT 1", FORBIDDEN),
    ("CREATE SCHEMA other", FORBIDDEN),
    ("CREATE FUNCTION f() RETURNS INT RETURN 1", FORBIDDEN),
    ("COPY gold.daily TO 'out.csv'", FORBIDDEN),
    ("COPY (SELECT 1) TO '8/gold/vault'", FORBIDDEN),
    ("INSERT INTO gold.daily SELECT * FROM gold.daily", FORBIDDEN),
    ("UPDATE gold.daily SET spend = 0", FORBIDDEN),
    ("DELETE FROM silver.people", FORBIDDEN),
    ("DROP TABLE silver.people", FORBIDDEN),
    ("SET datafusion.catalog.information_schema = true", FORBIDDEN),
    ("SET datafusion.catalog.location = '/'", FORBIDDEN),
    ("RESET ALL", FORBIDDEN),
    ("SHOW ALL", FORBIDDEN),
    ("SHOW datafusion.catalog.location", FORBIDDEN),
    ("SHOW TABLES FROM gold", FORBIDDEN),
    ("USE gold", FORBIDDEN),
    ("PREPARE p AS SELECT 1", FORBIDDEN),
    ("EXECUTE p", FORBIDDEN),
    ("BEGIN", FORBIDDEN),
    ("EXPLAIN VERBOSE SELECT * FROM gold.daily", FORBIDDEN),
    ("EXPLAIN FORMAT TREE SELECT * FROM gold.daily", FORBIDDEN),
    ("EXPLAIN INSERT INTO gold.daily VALUES (1)", FORBIDDEN),
    ("SELECT 1; SELECT * FROM gold.daily", FORBIDDEN),
    ("SELECT * INTO gold.x FROM gold.daily", FORBIDDEN),
    ("SELECT * FROM delta_scan('8/gold/vault')", FORBIDDEN),
    ("SELECT * FROM read_csv('/etc/passwd')", FORBIDDEN),
    ("SELECT * FROM read_parquet('8/gold/vault/*.parquet')", FORBIDDEN),
    ("SELECT * FROM parquet_metadata('8/gold/vault')", FORBIDDEN),
    ("SELECT * FROM TABLE(gold.vault)", FORBIDDEN),
    ("SELECT * FROM generate_series(1, 3)", FORBIDDEN),
    ("SELECT * FROM gold.daily FOR UPDATE", FORBIDDEN),
    ("SELECT input_file_name() FROM gold.daily", INVALID),
    ("SELECT version()", INVALID),
    ("SELECT current_database()", INVALID),
    ("SELECT pg_read_file('/etc/passwd')", INVALID),
    ("SELECT load_extension('x')", INVALID),
];

/// What is answered, with the organisation's own rows.
const OWN: &[(&str, End)] = &[
    ("SELECT count(*), sum(spend) FROM silver.people", Rows(&["2|30"])),
    ("SELECT count(*) FROM silver.people WHERE 1 = 1 OR country = 'x'", Rows(&["2"])),
    ("SELECT count(*) FROM silver.people WHERE spend > 1000", Rows(&["0"])),
    ("SELECT max(spend) FROM silver.people", Rows(&["20"])),
    ("SELECT max(spend) OVER () FROM silver.people LIMIT 1", Rows(&["20"])),
    (
        "SELECT count(*) FROM silver.people a FULL JOIN silver.people b ON a.spend > 1000",
        Rows(&["4"]),
    ),
    ("SELECT count(*) FROM (SELECT id FROM silver.people EXCEPT SELECT 'x') y", Rows(&["2"])),
    (
        "SELECT count(*) FROM silver.people p WHERE NOT EXISTS \
      (SELECT 1 FROM silver.people q WHERE q.spend = p.spend)",
        Rows(&["0"]),
    ),
    (
        "WITH RECURSIVE r AS (SELECT max(spend) AS m FROM silver.people UNION ALL \
      SELECT m - 10 FROM r WHERE m > 0) SELECT count(*) FROM r",
        Rows(&["3"]),
    ),
    ("SELECT count(*) FROM silver.people TABLESAMPLE (100)", FORBIDDEN),
    // Columns of the platform cannot be named, and so not be argued with.
    ("SELECT _org_id FROM silver.people", INVALID),
    ("SELECT * FROM silver.people WHERE _org_id = 8", INVALID),
    ("SELECT * FROM silver.people WHERE _deleted", INVALID),
    ("SELECT _org_id FROM gold.daily", INVALID),
    ("SELECT p._deleted FROM silver.people p", INVALID),
    ("SELECT count(*) FROM bronze.people", Rows(&["3"])),
    ("SELECT count(*) FROM bronze.people WHERE record LIKE '%424242%'", Rows(&["0"])),
    ("WITH daily AS (SELECT 1 AS spend) SELECT * FROM daily", Rows(&["1"])),
    ("SHOW TABLES", Rows(&["bronze|people", "gold|daily", "silver|empty", "silver|people"])),
];

/// Nothing that anybody is told holds another organisation's secret.
fn check_text(text: &str, sql: &str) {
    assert!(!text.contains(SECRET_TEXT) && !text.contains("mallory"), "{sql}: {text}");
    // A caller's own text may come back in an error.
    let is_own = sql.contains(&SECRET.to_string());
    assert!(is_own || !text.contains(&SECRET.to_string()), "{sql}: {text}");
}

fn check_refusal(status: &Status, sql: &str) {
    check_text(&format!("{status:?}"), sql);
    assert!(!fact(status, "suggestion").contains("vault"), "{sql}: {status:?}");
}

async fn attempt(fixture: &Fixture, token: &str, sql: &str, end: &End) {
    match (fixture.ask(token, sql).await, end) {
        (Ok(lines), Rows(expected)) => assert_eq!(lines, *expected, "{sql}"),
        (Err(status), Refused(wanted)) => {
            check_refusal(&status, sql);
            assert_eq!(reason(&status), *wanted, "{sql}: {status:?}");
        }
        (ended, _) => panic!("{sql}: {end:?} was expected, not {ended:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_statement_reaches_another_organisations_rows() {
    let fixture = Fixture::with(Database::Sqlite, |options| {
        options.limits.queries_per_minute = 10_000;
    });
    let fixture = fixture.await.filled().await;
    let save = pb::SaveViewRequest {
        name: "theirs".to_owned(),
        sql: "SELECT * FROM gold.vault".to_owned(),
        ..Default::default()
    };
    fixture.catalog().save_view(with("owner@8", save)).await.unwrap();
    let all = || NAMES.iter().chain(STATEMENTS).chain(OWN);
    assert!(60 <= NAMES.len() + STATEMENTS.len(), "{}", NAMES.len() + STATEMENTS.len());
    for (sql, end) in all() {
        attempt(&fixture, "owner", sql, end).await;
    }
    // Another door, the same plan: it is checked, explained and opened as a cursor.
    for (sql, end) in NAMES.iter().chain(STATEMENTS) {
        let Refused(wanted) = end else { continue };
        let explain =
            pb::ExplainSqlRequest { statement: Some(statement(sql)), ..Default::default() };
        let status = fixture.sql().explain_sql(owner(explain)).await.expect_err(sql);
        check_refusal(&status, sql);
        assert_eq!(reason(&status), *wanted, "{sql}");
        let open = pb::OpenCursorRequest { statement: Some(statement(sql)), ..Default::default() };
        let status = fixture.sql().open_cursor(owner(open)).await.expect_err(sql);
        assert_eq!(reason(&status), *wanted, "{sql}");
        let check = pb::ValidateSqlRequest { sql: (*sql).to_owned(), ..Default::default() };
        let found = fixture.sql().validate_sql(owner(check)).await.unwrap().into_inner();
        assert_eq!(found.issues[0].code, *wanted, "{sql}");
        check_text(&format!("{found:?}"), sql);
        let save = pb::SaveViewRequest {
            name: "mine".to_owned(),
            sql: (*sql).to_owned(),
            ..Default::default()
        };
        let status = fixture.catalog().save_view(owner(save)).await.expect_err(sql);
        let found = reason(&status);
        // What is no SELECT is refused for that alone.
        assert!(found == *wanted || found == "SQL_STATEMENT_FORBIDDEN", "{sql}: {found}");
    }
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_has_is_as_unknown_as_what_nobody_has() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    for (theirs, nobodys) in [("gold.vault", "gold.voult"), ("views.theirs", "views.thairs")] {
        let ask = async |name: &str| {
            let sql = format!("SELECT * FROM {name}");
            let status = fixture.ask("owner", &sql).await.unwrap_err();
            let get = pb::GetRelationRequest { name: name.to_owned(), ..Default::default() };
            let read = fixture.catalog().get_relation(owner(get)).await.unwrap_err();
            let told = |status: &Status| {
                let message = status.message().replace(name, "NAME");
                (status.code(), reason(status), message, fact(status, "suggestion"))
            };
            (told(&status), told(&read))
        };
        assert_eq!(ask(theirs).await, ask(nobodys).await);
    }
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn parameters_and_labels_reach_nothing() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let text = |name: &str, it: &str| data::NamedValue {
        name: name.to_owned(),
        value: Some(data::Value { kind: Some(Kind::StringValue(it.to_owned())) }),
    };
    for value in ["gold.vault", "x' UNION SELECT country FROM gold.vault --", "8/gold/vault"] {
        let asked = pb::SqlStatement {
            parameters: vec![text("p", value)],
            labels: [("relation".to_owned(), value.to_owned())].into(),
            ..statement("SELECT id FROM silver.people WHERE id = $p")
        };
        assert!(fixture.run("owner", asked).await.unwrap().lines.is_empty(), "{value}");
        for sql in ["SELECT * FROM $p", "SELECT * FROM gold.$p", "SELECT * FROM TABLE($p)"] {
            let asked = pb::SqlStatement { parameters: vec![text("p", value)], ..statement(sql) };
            let status = fixture.run("owner", asked).await.unwrap_err();
            check_refusal(&status, sql);
        }
    }
    fixture.stop().await;
}

async fn cursor(fixture: &Fixture, token: &str, query_id: &str) -> String {
    let asked = pb::SqlStatement {
        query_id: query_id.to_owned(),
        ..statement("SELECT country, spend FROM gold.daily ORDER BY day")
    };
    let open = pb::OpenCursorRequest { statement: Some(asked), ..Default::default() };
    fixture.sql().open_cursor(with(token, open)).await.unwrap().into_inner().cursor_id
}

#[tokio::test(flavor = "multi_thread")]
async fn cursors_and_queries_of_others_are_not_there_by_their_ids() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let cursor_id = cursor(&fixture, "owner@8", "theirs").await;
    // Another organisation's owner, another member of the same, and somebody of the same number elsewhere.
    for token in ["owner", "member@8", "owner@9"] {
        let fetch = pb::FetchCursorRequest { cursor_id: cursor_id.clone(), ..Default::default() };
        let status = fixture.sql().fetch_cursor(with(token, fetch)).await.unwrap_err();
        assert_eq!(reason(&status), "CURSOR_NOT_FOUND", "{token}");
        check_refusal(&status, token);
        let close = pb::CloseCursorRequest { cursor_id: cursor_id.clone(), ..Default::default() };
        let closed = fixture.sql().close_cursor(with(token, close)).await.unwrap().into_inner();
        assert!(!closed.closed, "{token}");
        let query_id = "theirs".to_owned();
        let cancel = pb::CancelQueryRequest { query_id: query_id.clone(), ..Default::default() };
        let status = fixture.sql().cancel_query(with(token, cancel)).await.unwrap_err();
        assert_eq!(reason(&status), "QUERY_NOT_FOUND", "{token}");
        let get = pb::GetQueryRequest { query_id, ..Default::default() };
        let status = fixture.sql().get_query(with(token, get)).await.unwrap_err();
        assert_eq!(reason(&status), "QUERY_NOT_FOUND", "{token}");
        let list = pb::ListQueriesRequest { user_id: 1, ..Default::default() };
        let listed = fixture.sql().list_queries(with(token, list)).await.unwrap().into_inner();
        assert!(listed.queries.is_empty(), "{token}: {listed:?}");
    }
    // The id of a query is free in another organisation, and the owner of the first goes on.
    cursor(&fixture, "owner", "theirs").await;
    let fetch = pb::FetchCursorRequest { cursor_id, ..Default::default() };
    let own = fixture.sql().fetch_cursor(with("owner@8", fetch)).await.unwrap().into_inner();
    assert!(own.done, "{own:?}");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_catalogue_shows_nobody_elses_tables_and_views() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let save = pb::SaveViewRequest {
        name: "theirs".to_owned(),
        sql: "SELECT country FROM gold.vault".to_owned(),
        description: SECRET_TEXT.to_owned(),
        ..Default::default()
    };
    fixture.catalog().save_view(with("owner@8", save)).await.unwrap();
    let list = pb::ListRelationsRequest::default();
    let listed = fixture.catalog().list_relations(owner(list)).await.unwrap().into_inner();
    check_text(&format!("{listed:?}"), "list");
    assert!(listed.relations.iter().all(|it| !it.name.contains("vault")));
    for text in ["vault", "theirs", SECRET_TEXT] {
        let search = pb::SearchCatalogRequest { text: text.to_owned(), ..Default::default() };
        let found = fixture.catalog().search_catalog(owner(search)).await.unwrap().into_inner();
        assert!(found.hits.is_empty(), "{text}: {found:?}");
    }
    for name in ["gold.vault", "views.theirs", "8.gold.vault", "../8/gold.vault", "vault"] {
        let get = pb::GetRelationRequest { name: name.to_owned(), ..Default::default() };
        let status = fixture.catalog().get_relation(owner(get)).await.unwrap_err();
        assert_eq!(reason(&status), "RELATION_NOT_FOUND", "{name}");
    }
    let versions = pb::ListViewVersionsRequest { name: "theirs".to_owned(), ..Default::default() };
    let status = fixture.catalog().list_view_versions(owner(versions)).await.unwrap_err();
    assert_eq!(reason(&status), "RELATION_NOT_FOUND");
    let delete = pb::DeleteViewRequest { name: "theirs".to_owned(), ..Default::default() };
    let status = fixture.catalog().delete_view(owner(delete)).await.unwrap_err();
    assert_eq!(reason(&status), "RELATION_NOT_FOUND");
    fixture.ask("owner@8", "SELECT * FROM views.theirs").await.unwrap();
    for org_id in [ORG, OTHER] {
        let list = pb::ListRelationsRequest { org_id, ..Default::default() };
        let answer = fixture.catalog().list_relations(owner(list)).await;
        assert_eq!(answer.is_ok(), org_id == ORG, "{org_id}");
    }
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_view_reads_with_the_rights_of_whoever_uses_it() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let save = pb::SaveViewRequest {
        name: "addresses".to_owned(),
        sql: "SELECT id, email FROM silver.people".to_owned(),
        ..Default::default()
    };
    fixture.catalog().save_view(owner(save)).await.unwrap();
    let sql = "SELECT * FROM views.addresses ORDER BY id LIMIT 1";
    assert_eq!(fixture.ask("owner", sql).await.unwrap(), ["ann|ann@example.org"]);
    assert_eq!(fixture.ask("member", sql).await.unwrap(), ["ann|NULL"]);
    assert_eq!(reason(&fixture.ask("owner@8", sql).await.unwrap_err()), "RELATION_NOT_FOUND");
    fixture.others.hidden.lock().unwrap().push("people".to_owned());
    let status = fixture.ask("member", sql).await.unwrap_err();
    assert_eq!(reason(&status), "RELATION_NOT_FOUND");
    fixture.stop().await;
}
