//! No statement reads another organisation's rows, or what is masked.

use datafusion::arrow::array::BooleanArray;

use super::*;

#[tokio::test]
async fn a_session_sees_its_own_rows_whatever_the_statement_asks_for() {
    let bench = Bench::new();
    for (sql, expected) in [
        ("SELECT count(*), sum(spend) FROM gold.spend", "100|5050"),
        ("SELECT count(*) FROM gold.spend WHERE org_id = 7 OR 1 = 1", "100"),
        ("SELECT count(*) FROM gold.spend WHERE org_id = 8", "0"),
        ("SELECT count(*) FROM gold.spend WHERE org_id IN (7, 8)", "100"),
        ("SELECT count(*) FROM gold.spend WHERE org_id <> 7", "0"),
        ("SELECT count(*) FROM gold.spend WHERE org_id >= 7 AND org_id < 100", "100"),
        ("SELECT count(*) FROM gold.spend WHERE NOT (org_id = 7)", "0"),
        ("SELECT max(org_id), min(org_id) FROM gold.spend", "7|7"),
        ("SELECT count(DISTINCT org_id) FROM gold.spend", "1"),
        ("SELECT (SELECT max(spend) FROM gold.spend) AS most", "100"),
        ("SELECT count(*) FROM gold.spend a JOIN gold.spend b ON a.day = b.day", "100"),
        ("SELECT count(*) FROM gold.spend a, gold.spend b WHERE a.org_id <> b.org_id", "0"),
        (
            "SELECT count(*) FROM gold.spend a WHERE EXISTS \
          (SELECT 1 FROM gold.spend b WHERE b.spend > 100 AND b.day = a.day)",
            "0",
        ),
        (
            "SELECT count(*) FROM gold.spend WHERE spend IN \
          (SELECT spend FROM gold.spend WHERE org_id = 8)",
            "0",
        ),
        (
            "SELECT count(*) FROM (SELECT * FROM gold.spend UNION ALL SELECT * FROM gold.spend) x",
            "200",
        ),
        (
            "SELECT count(*) FROM (SELECT * FROM gold.spend WHERE spend > 50 UNION \
          SELECT * FROM gold.spend WHERE spend > 2000) x",
            "50",
        ),
        (
            "WITH x AS (SELECT org_id AS o, spend FROM gold.spend) SELECT max(spend), max(o) FROM x \
          WHERE o = 8 OR o = 7",
            "100|7",
        ),
        (
            "SELECT max(s) FROM (SELECT sum(spend) OVER (ORDER BY day) AS s FROM gold.spend) x",
            "5050",
        ),
        ("SELECT count(*) FROM gold.spend FULL JOIN gold.own ON spend = n", "1000"),
        ("SELECT count(*) FROM gold.own LEFT JOIN gold.spend ON spend = n + 1000", "1000"),
        ("SELECT count(spend) FROM gold.own LEFT JOIN gold.spend ON spend > n + 1000", "0"),
        (
            "SELECT max(c) FROM (SELECT org_id, count(*) AS c FROM gold.spend GROUP BY ROLLUP (org_id)) x",
            "100",
        ),
        (
            "SELECT count(*) FROM gold.spend WHERE CASE WHEN org_id = 7 THEN true ELSE true END",
            "100",
        ),
        ("SELECT count(*) FROM gold.spend WHERE coalesce(org_id, 8) = 8", "0"),
        (
            "WITH RECURSIVE r AS (SELECT max(spend) AS m FROM gold.spend UNION ALL \
          SELECT m - 60 FROM r WHERE m > 0) SELECT count(*) FROM r",
            "3",
        ),
    ] {
        assert_eq!(bench.rows(7, sql).await.expect(sql), [expected], "{sql}");
    }
    let other = bench.rows(8, "SELECT count(*), min(spend) FROM gold.spend").await.unwrap();
    assert_eq!(other, ["100|1001"]);
}

#[tokio::test]
async fn a_correlated_subquery_sees_no_more() {
    let bench = Bench::new();
    let sql = "SELECT count(*) FROM gold.spend a WHERE a.spend = \
               (SELECT max(b.spend) FROM gold.spend b WHERE b.day = a.day)";
    assert_eq!(bench.rows(7, sql).await.unwrap(), ["100"]);
}

#[tokio::test]
async fn a_session_without_the_relation_cannot_name_it() {
    let bench = Bench::new();
    for sql in [
        "SELECT * FROM gold.others",
        "SELECT * FROM gold.spent",
        "SELECT * FROM lake.gold.spend",
        "SELECT * FROM information_schema.tables",
        "SELECT * FROM information_schema.df_settings",
        "SELECT * FROM pg_catalog.pg_class",
        "SELECT * FROM \"gold\".\"SPEND\"",
    ] {
        let error = bench.refused(7, sql).await;
        assert!(matches!(error, Error::RelationNotFound { .. }), "{sql}: {error}");
    }
    let Error::RelationNotFound { suggestion, .. } =
        bench.refused(7, "SELECT * FROM gold.spent").await
    else {
        panic!("another error");
    };
    assert_eq!(suggestion, "gold.spend");
}

#[tokio::test]
async fn masked_columns_are_null_and_hidden_ones_are_not_there() {
    let bench = Bench::new();
    let relation = || {
        let extent = Extent::Where { column: "org_id".to_owned(), value: ScalarValue::from(7_i32) };
        Relation::new(RelationName::new("gold", "spend"), spend(), extent)
            .mask(["email".to_owned()])
            .hide(["org_id".to_owned()])
    };
    let ask = async |sql: &str| -> Result<Vec<String>, Error> {
        let mut session = bench.session();
        session.add(relation())?;
        let query = session.plan(&Statement::parse(sql)?, &BTreeMap::new()).await?;
        let mut rows = query.execute();
        let mut lines = Vec::new();
        while let Some(batch) = rows.next().await? {
            lines.extend(lines_of(&batch));
        }
        Ok(lines)
    };
    for (sql, expected) in [
        ("SELECT count(*), count(email) FROM gold.spend", "100|0"),
        ("SELECT count(*) FROM gold.spend WHERE email LIKE 'person%'", "0"),
        ("SELECT count(*) FROM gold.spend WHERE email IS NULL", "100"),
        ("SELECT max(email) IS NULL FROM gold.spend", "true"),
    ] {
        assert_eq!(ask(sql).await.expect(sql), [expected], "{sql}");
    }
    let error = ask("SELECT org_id FROM gold.spend").await.unwrap_err();
    assert!(matches!(error, Error::Invalid { .. }), "{error}");
    let columns = ask("DESCRIBE gold.spend").await.unwrap();
    assert_eq!(columns, ["day|Date32|false", "spend|Int64|true", "email|Utf8|true"]);
}

#[tokio::test]
async fn a_relation_that_cannot_be_filtered_is_not_offered() {
    let bench = Bench::new();
    for (column, value) in [
        ("tenant", ScalarValue::from(7_i64)),
        ("org_id", ScalarValue::from("seven")),
        ("org_id", ScalarValue::Int64(None)),
        ("day", ScalarValue::from(1.5_f64)),
    ] {
        let extent = Extent::Where { column: column.to_owned(), value };
        let relation = Relation::new(RelationName::new("gold", "spend"), spend(), extent);
        let error = bench.session().add(relation).unwrap_err();
        assert!(matches!(error, Error::Relation { .. }), "{column}: {error}");
    }
}

#[tokio::test]
async fn explanations_name_no_other_rows_and_no_place() {
    let bench = Bench::new();
    let query = bench.plan(7, "SELECT sum(spend) FROM gold.spend WHERE spend > 5").await.unwrap();
    let explanation = query.explain();
    assert!(explanation.steps.len() > 2, "{explanation:?}");
    assert!(explanation.logical_plan.contains("gold.spend"), "{}", explanation.logical_plan);
    let lines = bench.rows(7, "EXPLAIN SELECT sum(spend) FROM gold.spend").await.unwrap();
    assert_eq!(lines.len(), 2);
    let (explanation, statistics) =
        bench.plan(7, "SELECT * FROM gold.spend").await.unwrap().analyze().await.unwrap();
    assert_eq!(explanation.steps[0].actual_rows, Some(100), "{}", explanation.physical_plan);
    assert_eq!(statistics.rows, 100);
}

/// Organisations 7 and 8, with rows that are deleted, kept, and neither.
fn flagged() -> Arc<dyn TableProvider> {
    let schema = Arc::new(Schema::new(vec![
        Field::new("org_id", DataType::Int64, false),
        Field::new("deleted", DataType::Boolean, true),
        Field::new("n", DataType::Int64, false),
    ]));
    let rows = (0..60_i64).map(|n| (7 + n % 2, [Some(false), Some(true), None][n as usize % 3], n));
    let rows: Vec<(i64, Option<bool>, i64)> = rows.collect();
    let columns: Vec<ArrayRef> = vec![
        Arc::new(rows.iter().map(|it| Some(it.0)).collect::<Int64Array>()),
        Arc::new(rows.iter().map(|it| it.1).collect::<BooleanArray>()),
        Arc::new(rows.iter().map(|it| Some(it.2)).collect::<Int64Array>()),
    ];
    let batch = RecordBatch::try_new(Arc::clone(&schema), columns).unwrap();
    Arc::new(MemTable::try_new(schema, vec![vec![batch]]).unwrap())
}

#[tokio::test]
async fn every_mandatory_filter_holds_whatever_the_statement_asks_for() {
    let bench = Bench::new();
    let ask = async |sql: &str, hides: bool| -> Result<Vec<String>, Error> {
        let extent = Extent::Where { column: "org_id".to_owned(), value: ScalarValue::from(7_i64) };
        let name = RelationName::new("silver", "t");
        let mut relation =
            Relation::new(name, flagged(), extent).only("deleted", ScalarValue::from(false));
        if hides {
            relation = relation.hide(["org_id".to_owned(), "deleted".to_owned()]);
        }
        let mut session = bench.session();
        session.add(relation)?;
        let query = session.plan(&Statement::parse(sql)?, &BTreeMap::new()).await?;
        let mut rows = query.execute();
        let mut lines = Vec::new();
        while let Some(batch) = rows.next().await? {
            lines.extend(lines_of(&batch));
        }
        Ok(lines)
    };
    for (sql, expected) in [
        ("SELECT count(*) FROM silver.t", "10"),
        ("SELECT count(*), min(n), max(n) FROM silver.t WHERE n >= 0", "10|0|54"),
        ("SELECT count(*) FROM silver.t a JOIN silver.t b ON a.n = b.n", "10"),
        ("SELECT count(*) FROM (SELECT n FROM silver.t UNION ALL SELECT n FROM silver.t) x", "20"),
    ] {
        for hides in [false, true] {
            assert_eq!(ask(sql, hides).await.expect(sql), [expected], "{sql}");
        }
    }
    for (sql, expected) in [
        ("SELECT count(*) FROM silver.t WHERE deleted", "0"),
        ("SELECT count(*) FROM silver.t WHERE NOT deleted", "10"),
        ("SELECT count(*) FROM silver.t WHERE deleted OR NOT deleted OR deleted IS NULL", "10"),
        ("SELECT count(*) FROM silver.t WHERE deleted IS NULL", "0"),
        ("SELECT count(*) FROM silver.t WHERE deleted IS NOT TRUE", "10"),
        ("SELECT count(*) FROM silver.t WHERE deleted = (n > 0)", "1"),
        ("SELECT count(DISTINCT deleted), count(DISTINCT org_id) FROM silver.t", "1|1"),
    ] {
        assert_eq!(ask(sql, false).await.expect(sql), [expected], "{sql}");
    }
}

#[tokio::test]
async fn a_table_is_named_alone_only_where_the_session_says_what_is_meant() {
    let bench = Bench::new();
    let ask = async |sql: &str| -> Result<Vec<String>, Error> {
        let mut session = bench.session_of(7);
        session.alias("spend", &RelationName::new("gold", "spend"))?;
        session.announce([RelationName::new("silver", "orders")]);
        let query = session.plan(&Statement::parse(sql)?, &BTreeMap::new()).await?;
        let mut rows = query.execute();
        let mut lines = Vec::new();
        while let Some(batch) = rows.next().await? {
            lines.extend(lines_of(&batch));
        }
        Ok(lines)
    };
    for (sql, expected) in [
        ("SELECT count(*), max(spend) FROM spend", "100|100"),
        ("SELECT count(*) FROM Spend s WHERE s.org_id = 8", "0"),
        ("SELECT count(*) FROM spend JOIN gold.spend other ON spend.day = other.day", "100"),
        // A common table expression of the same name comes first, as everywhere in SQL.
        ("WITH spend AS (SELECT 1 AS n) SELECT n FROM spend", "1"),
    ] {
        assert_eq!(ask(sql).await.expect(sql), [expected], "{sql}");
    }
    let names = ask("SHOW TABLES").await.unwrap();
    assert_eq!(names, ["gold|own", "gold|spend", "silver|orders"]);
    for sql in ["SELECT * FROM own", "SELECT * FROM bare.spend", "SELECT * FROM \"Spend\""] {
        let error = ask(sql).await.expect_err(sql);
        assert!(matches!(error, Error::RelationNotFound { .. }), "{sql}: {error}");
    }
    let error = ask("SELECT * FROM silver.order").await.unwrap_err();
    let Error::RelationNotFound { suggestion, .. } = error else { panic!("{error}") };
    assert_eq!(suggestion, "silver.orders");
}
