//! Statements: what they answer, and how they fail.

use lake::arrow::array::RecordBatch;
use lake::arrow::ipc::reader::StreamReader;
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::execute_sql_response::Part;
use tonic::Code;

use crate::fixture::{Database, Fixture, ORG, fact, fields, owner, reason, statement};
use crate::tables;

#[tokio::test]
async fn rows_are_the_organisations_and_those_that_are_there() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    for (sql, expected) in [
        ("SELECT id, spend FROM silver.people ORDER BY id", vec!["ann|10", "bob|20"]),
        ("SELECT count(*), sum(spend) FROM silver.people", vec!["2|30"]),
        ("SELECT country, spend FROM gold.daily ORDER BY day", vec!["de|10", "fr|20"]),
        ("SELECT country, spend FROM daily ORDER BY day", vec!["de|10", "fr|20"]),
        ("SELECT count(*) FROM bronze.people", vec!["3"]),
        ("SELECT count(*) FROM silver.empty", vec!["0"]),
        ("SELECT _quality_score, _dataset_version FROM silver.people LIMIT 1", vec!["99.5|1"]),
        ("SELECT day FROM gold.daily WHERE country = 'de'", vec!["2026-09-04"]),
        (
            "WITH p AS (SELECT country, spend FROM silver.people) SELECT p.country, d.spend \
             FROM p JOIN gold.daily d USING (country) ORDER BY 1",
            vec!["de|10", "fr|20"],
        ),
        ("SHOW TABLES", vec!["bronze|people", "gold|daily", "silver|empty", "silver|people"]),
        ("VALUES (1, NULL), (2, 'x')", vec!["1|NULL", "2|x"]),
    ] {
        assert_eq!(fixture.ask("owner", sql).await.expect(sql), expected, "{sql}");
    }
    let columns = fixture.ask("owner", "DESCRIBE silver.people").await.unwrap();
    let names: Vec<&str> = columns.iter().map(|it| it.split('|').next().unwrap()).collect();
    let shown = ["id", "email", "country", "spend", "_batch_id", "_row_number", "_ingested_at"];
    assert_eq!(names[..7], shown);
    assert!(!names.contains(&"_org_id") && !names.contains(&"_deleted"), "{names:?}");
    fixture.stop().await;
}

#[tokio::test]
async fn the_stream_begins_with_the_schema_and_ends_with_the_statistics() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let asked = pb::SqlStatement {
        query_id: "q-1".to_owned(),
        ..statement("SELECT id, spend FROM silver.people ORDER BY id")
    };
    let answered = fixture.run("owner", asked).await.unwrap();
    let started = answered.started;
    assert_eq!(started.query_id, "q-1");
    let columns = started.schema.unwrap().columns;
    let names: Vec<&str> = columns.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["id", "spend"]);
    assert_eq!(started.relations.len(), 1);
    assert_eq!(started.relations[0].relation, "silver.people");
    assert!(0 < started.relations[0].version && started.relations[0].committed_at.is_some());
    assert_eq!(started.limits.unwrap().max_rows, 1_000_000);
    let statistics = answered.statistics.unwrap();
    assert_eq!((statistics.rows, statistics.truncated), (2, false));
    assert!(0 < statistics.bytes_scanned && 0 < statistics.files_read, "{statistics:?}");
    fixture.stop().await;
}

#[tokio::test]
async fn personal_columns_are_null_for_whoever_may_not_see_them() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let seen = "SELECT email FROM silver.people ORDER BY id";
    let expected = ["ann@example.org", "bob@example.org"];
    assert_eq!(fixture.ask("owner", seen).await.unwrap(), expected);
    for (sql, expected) in [
        (seen, vec!["NULL", "NULL"]),
        ("SELECT count(email), count(*) FROM silver.people", vec!["0|2"]),
        ("SELECT count(*) FROM silver.people WHERE email LIKE 'ann%'", vec!["0"]),
        ("SELECT max(lower(email)) FROM silver.people", vec!["NULL"]),
        ("SELECT count(_quality_issues) FROM silver.people", vec!["0"]),
        ("SELECT count(record), count(_batch_id) FROM bronze.people", vec!["0|3"]),
        (
            "SELECT count(DISTINCT p.email) FROM silver.people p JOIN bronze.people b ON true",
            vec!["0"],
        ),
    ] {
        assert_eq!(fixture.ask("member", sql).await.expect(sql), expected, "{sql}");
    }
    let record = "SELECT record FROM bronze.people ORDER BY _row_number LIMIT 1";
    let record = fixture.ask("owner", record).await.unwrap();
    assert!(record[0].contains("ann@example.org"), "{record:?}");
    fixture.stop().await;
}

#[tokio::test]
async fn a_data_set_that_the_caller_may_not_read_is_not_there() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    fixture.others.hidden.lock().unwrap().push("people".to_owned());
    for sql in
        ["SELECT * FROM silver.people", "SELECT * FROM bronze.people", "DESCRIBE silver.people"]
    {
        let refused = fixture.ask("member", sql).await.unwrap_err();
        assert_eq!(reason(&refused), "RELATION_NOT_FOUND", "{sql}");
        fixture.ask("owner", sql).await.unwrap();
    }
    assert_eq!(fixture.ask("member", "SHOW TABLES").await.unwrap(), ["gold|daily", "silver|empty"]);
    fixture.stop().await;
}

#[tokio::test]
async fn a_statement_that_is_wrong_says_where_and_what_may_be_meant() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let ask = async |sql: &str| fixture.ask("owner", sql).await.expect_err(sql);
    for (sql, code, wanted) in [
        ("SELEC 1", Code::InvalidArgument, "SQL_INVALID"),
        ("SELECT nothing FROM silver.people", Code::InvalidArgument, "SQL_INVALID"),
        ("DELETE FROM silver.people", Code::InvalidArgument, "SQL_STATEMENT_FORBIDDEN"),
        ("SELECT 1; SELECT 2", Code::InvalidArgument, "SQL_STATEMENT_FORBIDDEN"),
        ("SELECT $1", Code::InvalidArgument, "SQL_PARAMETER_MISMATCH"),
        ("SELECT * FROM silver.peple", Code::NotFound, "RELATION_NOT_FOUND"),
        ("SELECT * FROM people", Code::NotFound, "RELATION_NOT_FOUND"),
        ("SELECT spend / 0 FROM silver.people", Code::OutOfRange, "SQL_ARITHMETIC"),
        (
            "SELECT 9223372036854775807 + spend FROM silver.people",
            Code::OutOfRange,
            "SQL_ARITHMETIC",
        ),
    ] {
        let status = ask(sql).await;
        assert_eq!((status.code(), reason(&status).as_str()), (code, wanted), "{sql}: {status:?}");
    }
    let placed = ask("SELECT id,\n FROM silver.people WHERE").await;
    assert_eq!((fact(&placed, "line"), fact(&placed, "column")), ("2".into(), "26".into()));
    assert_eq!(fact(&ask("SELECT * FROM silver.peple").await, "suggestion"), "silver.people");
    // It would be ambiguous: there is one in bronze, too.
    assert_eq!(fact(&ask("SELECT * FROM people").await, "suggestion"), "silver.people");
    fixture.stop().await;
}

#[tokio::test]
async fn parameters_are_values_and_nothing_else() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let value = |name: &str, kind: Option<Kind>| data::NamedValue {
        name: name.to_owned(),
        value: Some(data::Value { kind }),
    };
    let text = |name: &str, it: &str| value(name, Some(Kind::StringValue(it.to_owned())));
    let ask = async |sql: &str, parameters: Vec<data::NamedValue>| {
        let asked = pb::SqlStatement { parameters, ..statement(sql) };
        fixture.run("owner", asked).await.map(|it| it.lines)
    };
    let by_id = "SELECT spend FROM silver.people WHERE id = $id";
    assert_eq!(ask(by_id, vec![text("id", "bob")]).await.unwrap(), ["20"]);
    let none: Vec<String> = Vec::new();
    assert_eq!(ask(by_id, vec![text("id", "x' OR '1' = '1")]).await.unwrap(), none);
    assert_eq!(ask(by_id, vec![value("id", None)]).await.unwrap(), none);
    let day = "SELECT spend FROM gold.daily WHERE day >= $1";
    let given = vec![value("1", Some(Kind::DateValue("2026-09-05".to_owned())))];
    assert_eq!(ask(day, given).await.unwrap(), ["20"]);
    assert_eq!(ask(day, vec![text("1", "2026-09-05")]).await.unwrap(), ["20"]);
    for (sql, parameters) in [
        (by_id, vec![]),
        (by_id, vec![text("id", "a"), text("other", "b")]),
        (by_id, vec![value("id", Some(Kind::Int64Value(5)))]),
        ("SELECT * FROM $t", vec![text("t", "silver.people")]),
    ] {
        let status = ask(sql, parameters).await.unwrap_err();
        let found = reason(&status);
        assert!(
            ["SQL_PARAMETER_MISMATCH", "SQL_INVALID"].contains(&found.as_str()),
            "{sql}: {found}"
        );
    }
    fixture.stop().await;
}

#[tokio::test]
async fn arrow_comes_as_complete_streams() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    fixture.others.declare(ORG, vec![tables::people(), tables::numbers()]);
    fixture.writer.numbers(ORG, 200_000).await;
    let request = pb::ExecuteSqlRequest {
        statement: Some(statement("SELECT n, text FROM gold.numbers")),
        format: data::RowFormat::ArrowIpc as i32,
        ..Default::default()
    };
    let mut stream = fixture.sql().execute_sql(owner(request)).await.unwrap().into_inner();
    let (mut rows, mut messages) = (0, 0);
    while let Some(message) = stream.message().await.unwrap() {
        if let Some(Part::ArrowIpc(bytes)) = message.part {
            assert!(bytes.len() < 2 << 20, "{}", bytes.len());
            let read = StreamReader::try_new(std::io::Cursor::new(bytes), None).unwrap();
            let batches: Vec<RecordBatch> = read.map(Result::unwrap).collect();
            rows += batches.iter().map(RecordBatch::num_rows).sum::<usize>();
            messages += 1;
        }
    }
    assert_eq!(rows, 200_000);
    assert!(2 < messages, "{messages}");
    fixture.stop().await;
}

#[tokio::test]
async fn limits_hold_and_no_more_than_the_organisations_can_be_asked_for() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let with = |limits| pb::SqlStatement {
        limits: Some(limits),
        ..statement("SELECT id FROM silver.people ORDER BY id")
    };
    let one = pb::SqlLimits { max_rows: 1, ..Default::default() };
    let answered = fixture.run("owner", with(one)).await.unwrap();
    assert_eq!(answered.lines, ["ann"]);
    assert!(answered.statistics.unwrap().truncated);
    for (limits, named) in [
        (pb::SqlLimits { max_result_bytes: 1, ..Default::default() }, "max_result_bytes"),
        (pb::SqlLimits { max_scan_bytes: 1, ..Default::default() }, "max_scan_bytes"),
    ] {
        let status = fixture.run("owner", with(limits)).await.unwrap_err();
        assert_eq!(reason(&status), "QUERY_LIMIT_EXCEEDED");
        assert_eq!(fact(&status, "limit"), named);
    }
    let more = pb::SqlLimits { max_rows: 2_000_000, ..Default::default() };
    let status = fixture.run("owner", with(more)).await.unwrap_err();
    assert_eq!(reason(&status), "VALIDATION_FAILED");
    assert_eq!(fields(&status), ["statement.limits.max_rows"]);
    let zone = pb::SqlStatement { timezone: "Mars".to_owned(), ..statement("SELECT 1") };
    let status = fixture.run("owner", zone).await.unwrap_err();
    assert_eq!(fields(&status), ["statement.timezone"]);
    fixture.stop().await;
}

#[tokio::test]
async fn a_statement_may_read_what_was() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let before = fixture.clock_now();
    fixture.clock.advance(std::time::Duration::from_secs(60));
    fixture.writer.daily(ORG, ORG, &[(20_702, "it", 30)]).await;
    let at = |as_of| pb::SqlStatement { as_of, ..statement("SELECT sum(spend) FROM gold.daily") };
    assert_eq!(fixture.run("owner", at(None)).await.unwrap().lines, ["60"]);
    let was = at(Some(rpc::wire::timestamp_to_wire(before)));
    assert_eq!(fixture.run("owner", was).await.unwrap().lines, ["30"]);
    let never = at(Some(rpc::wire::timestamp_to_wire(base::Timestamp::from_seconds(1))));
    let status = fixture.run("owner", never).await.unwrap_err();
    assert_eq!(reason(&status), "VERSION_NOT_AVAILABLE");
    assert_eq!(fact(&status, "relation"), "gold.daily");
    fixture.stop().await;
}

#[tokio::test]
async fn a_table_that_was_made_anew_is_read_anew() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let sql = "SELECT sum(spend) FROM gold.daily";
    for spend in [1, 2, 3] {
        fixture.writer.daily(ORG, ORG, &[(20_702, "it", spend)]).await;
    }
    assert_eq!(fixture.ask("owner", sql).await.unwrap(), ["36"]);
    fixture.writer.purge("7/gold/daily").await;
    fixture.writer.daily(ORG, ORG, &[(20_702, "it", 5)]).await;
    // The first may still look for files that are gone.
    _ = fixture.ask("owner", sql).await;
    assert_eq!(fixture.ask("owner", sql).await.unwrap(), ["5"]);
    fixture.stop().await;
}

#[tokio::test]
async fn a_statement_is_checked_without_being_run() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let check = async |sql: &str| {
        let request = pb::ValidateSqlRequest { sql: sql.to_owned(), ..Default::default() };
        fixture.sql().validate_sql(owner(request)).await.unwrap().into_inner()
    };
    let good = check("SELECT id, spend + $more AS s FROM silver.people WHERE country = $2").await;
    assert!(good.valid, "{good:?}");
    let names: Vec<&str> = good.parameters.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["2", "more"]);
    assert_eq!(good.parameters[0].r#type.as_ref().unwrap().kind(), data::DataTypeKind::String);
    assert_eq!(good.relations, ["silver.people"]);
    assert_eq!(good.schema.unwrap().columns[1].name, "s");
    assert!(0 < good.estimated_scan_bytes, "{}", good.estimated_scan_bytes);
    for (sql, code, suggestion) in [
        ("SELECT", "SQL_INVALID", ""),
        ("SELECT ide FROM silver.people", "SQL_INVALID", "id"),
        ("SELECT * FROM silver.peopl", "RELATION_NOT_FOUND", "silver.people"),
        ("DROP TABLE silver.people", "SQL_STATEMENT_FORBIDDEN", ""),
    ] {
        let bad = check(sql).await;
        assert!(!bad.valid && bad.schema.is_none(), "{sql}");
        assert_eq!(bad.issues[0].code, code, "{sql}: {bad:?}");
        assert!(bad.issues[0].suggestion.contains(suggestion), "{sql}: {bad:?}");
    }
    fixture.stop().await;
}

#[tokio::test]
async fn a_plan_is_explained_and_measured() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let explain = async |analyze| {
        let request = pb::ExplainSqlRequest {
            statement: Some(statement("SELECT country, sum(spend) FROM silver.people GROUP BY 1")),
            analyze,
            ..Default::default()
        };
        fixture.sql().explain_sql(owner(request)).await.unwrap().into_inner()
    };
    let planned = explain(false).await;
    assert!(planned.statistics.is_none() && 2 < planned.steps.len());
    assert!(planned.logical_plan.contains("silver.people"), "{}", planned.logical_plan);
    assert!(!planned.physical_plan.contains("parquet"), "{}", planned.physical_plan);
    let measured = explain(true).await;
    assert_eq!(measured.steps[0].actual_rows, 2, "{}", measured.physical_plan);
    assert_eq!(measured.statistics.unwrap().rows, 2);
    fixture.stop().await;
}

#[tokio::test]
async fn who_may_not_query_does_not() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let request = pb::ExecuteSqlRequest {
        org_id: 8,
        statement: Some(statement("SELECT 1")),
        ..Default::default()
    };
    let status = fixture.sql().execute_sql(owner(request)).await.unwrap_err();
    assert_eq!(reason(&status), "TENANT_MISMATCH");
    let bare = tonic::Request::new(pb::ExecuteSqlRequest {
        statement: Some(statement("SELECT 1")),
        ..Default::default()
    });
    let status = fixture.sql().execute_sql(bare).await.unwrap_err();
    assert_ne!(status.code(), Code::Ok);
    let own = fixture.ask("owner@8", "SELECT country FROM gold.vault").await.unwrap();
    assert_eq!(own, [tables::SECRET_TEXT]);
    fixture.stop().await;
}
