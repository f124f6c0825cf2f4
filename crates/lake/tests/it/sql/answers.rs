//! What a statement returns: its columns, their types, its parameters, and where it is wrong.

use super::*;
use lake::sql::Parameter;

#[tokio::test]
async fn columns_leave_in_types_of_tables() {
    let bench = Bench::new();
    let sql = "SELECT n, text, row_number() OVER (ORDER BY n) AS r, CAST(n AS SMALLINT) AS s, \
               CAST(n AS DECIMAL(9, 2)) AS d, now() AS t, [n] AS l, NULL AS x, \
               CAST(n AS TINYINT UNSIGNED) AS u, interval '1 day' AS i \
               FROM gold.own WHERE n = 1";
    let query = bench.plan(7, sql).await.unwrap();
    let types: Vec<String> =
        query.schema().fields().iter().map(|field| field.data_type().to_string()).collect();
    assert_eq!(
        types[..6],
        ["Int64", "Utf8", "Int64", "Int32", "Decimal128(9, 2)", "Timestamp(µs, \"UTC\")"]
    );
    assert_eq!(types[7..], ["Utf8", "Int32", "Utf8"]);
    let schema = Arc::clone(query.schema());
    let batch = query.execute().next().await.unwrap().unwrap();
    assert_eq!(batch.schema(), schema);
    assert!(lines_of(&batch)[0].starts_with("1|number 1|1|1|1.00|2026-01-01T00:00:00Z|[1]||1|"));
}

#[tokio::test]
async fn parameters_are_listed_and_filled_in() {
    let bench = Bench::new();
    let ask = async |sql: &str, values: &[(&str, ScalarValue)]| -> Result<Vec<String>, Error> {
        let values =
            values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let query = bench.session_of(7).plan(&Statement::parse(sql)?, &values).await?;
        let mut rows = query.execute();
        let mut lines = Vec::new();
        while let Some(batch) = rows.next().await? {
            lines.extend(lines_of(&batch));
        }
        Ok(lines)
    };
    let sql = "SELECT count(*) FROM gold.spend WHERE spend > $1 AND day <= $2";
    let values = [("1", ScalarValue::from(10_i64)), ("2", ScalarValue::from("2026-01-20"))];
    assert_eq!(ask(sql, &values).await.unwrap(), ["9"]);
    let named = "SELECT count(*) FROM gold.spend WHERE org_id = $org OR spend = $spend";
    let values = [("org", ScalarValue::from(8_i64)), ("spend", ScalarValue::from(5_i32))];
    assert_eq!(ask(named, &values).await.unwrap(), ["1"], "a parameter is a value, never SQL");
    let text = [("x", ScalarValue::from("7 OR 1 = 1; DROP TABLE gold.spend"))];
    assert_eq!(ask("SELECT count(*) FROM gold.own WHERE text = $x", &text).await.unwrap(), ["0"]);

    for values in [
        vec![("1", ScalarValue::from(10_i64))],
        vec![("1", ScalarValue::from("ten")), ("2", ScalarValue::from("2026-01-20"))],
        vec![
            ("1", ScalarValue::from(10_i64)),
            ("2", ScalarValue::from("2026-01-20")),
            ("3", ScalarValue::from(1_i64)),
        ],
    ] {
        let error = ask(sql, &values).await.unwrap_err();
        assert!(matches!(error, Error::Parameter { .. }), "{values:?}: {error:?}");
    }
    let statement = Statement::parse(sql).unwrap();
    let parameters = bench.session_of(7).parameters(&statement).await.unwrap();
    let expected = [("1", DataType::Int64), ("2", DataType::Date32)]
        .map(|(name, data_type)| Parameter { name: name.to_owned(), data_type: Some(data_type) });
    assert_eq!(parameters, expected);
}

#[tokio::test]
async fn faults_name_their_place_and_what_may_be_meant() {
    let bench = Bench::new();
    for (sql, place, hint) in [
        ("SELECT n,\n       txt FROM gold.own", (2, 8), "text"),
        ("SELECT n FROM gold.own WHERE n = \n 'x' AND", (2, 9), ""),
    ] {
        let Error::Invalid { line, column, suggestion, message } = bench.refused(7, sql).await
        else {
            panic!("{sql}: another error");
        };
        assert!(!message.is_empty());
        assert_eq!(line, place.0, "{sql}: {message}");
        assert!(column >= 1, "{sql}: {message}");
        assert!(suggestion.contains(hint), "{sql}: {suggestion}");
    }
    for sql in [
        "SELECT nosuch(n) FROM gold.own",
        "SELECT n FROM gold.own GROUP BY text",
        "SELECT a.n FROM gold.own a JOIN gold.own b ON n = 1",
        "SELECT sum(text) FROM gold.own",
        "SELECT n FROM gold.own UNION SELECT n, text FROM gold.own",
        "SELECT date '2026-13-01'",
    ] {
        let error = bench.refused(7, sql).await;
        assert!(
            matches!(error, Error::Invalid { .. } | Error::Arithmetic { .. }),
            "{sql}: {error:?}"
        );
    }
}

#[tokio::test]
async fn names_and_columns_can_be_asked_for() {
    let bench = Bench::new();
    assert_eq!(bench.rows(7, "SHOW TABLES").await.unwrap(), ["gold|own", "gold|spend"]);
    let columns = bench.rows(7, "DESCRIBE gold.own").await.unwrap();
    assert_eq!(columns, ["n|Int64|false", "text|Utf8|false"]);
    let error = bench.refused(7, "DESCRIBE gold.others").await;
    assert!(matches!(error, Error::RelationNotFound { .. }), "{error:?}");
}

#[tokio::test]
async fn a_saved_query_is_a_view_over_what_its_session_sees() {
    let bench = Bench::new();
    let mut session = bench.session_of(7);
    let saved = Statement::parse("SELECT day, spend * 2 AS double FROM gold.spend").unwrap();
    let name = RelationName::new("views", "doubled");
    session.add_view(name.clone(), &saved).await.unwrap();
    assert!(session.add_view(name, &saved).await.is_err(), "the name is taken");
    let statement = Statement::parse("SELECT sum(double) FROM views.doubled").unwrap();
    let mut rows = session.plan(&statement, &BTreeMap::new()).await.unwrap().execute();
    assert_eq!(lines_of(&rows.next().await.unwrap().unwrap()), ["10100"]);
}

#[tokio::test]
async fn a_query_is_estimated_and_explained() {
    let bench = Bench::new();
    let query = bench.plan(7, "SELECT * FROM gold.own").await.unwrap();
    assert_eq!(query.estimate().rows, Some(1_000));
    let analysis = bench.rows(7, "EXPLAIN ANALYZE SELECT sum(n) FROM gold.own").await.unwrap();
    assert_eq!(analysis.len(), 2, "{analysis:?}");
    assert!(
        analysis[1].contains("Final, gby=[], aggr=[sum(gold.own.n)] (rows 1"),
        "{}",
        analysis[1]
    );
}

#[tokio::test]
async fn settings_are_checked() {
    let bench = Bench::new();
    let settings = |zone: &str| Settings {
        limits: Limits::default(),
        now: Timestamp::from_micros(1_767_225_600_000_000),
        time_zone: zone.to_owned(),
    };
    assert!(bench.engine.session(settings("Europe/Berlin")).is_ok());
    let error = bench.engine.session(settings("Mars/Olympus")).unwrap_err();
    assert!(matches!(error, Error::Setting { key: "timezone", .. }), "{error:?}");
}

#[tokio::test]
async fn now_is_what_the_session_says() {
    let bench = Bench::new();
    let rows = bench.rows(7, "SELECT now() = now(), current_date, now()").await.unwrap();
    assert_eq!(rows, ["true|2026-01-01|2026-01-01T00:00:00Z"]);
}
