//! Arithmetic that goes wrong is an error, in constants and in columns alike.

use super::*;

#[tokio::test]
async fn overflow_and_division_by_zero_are_errors() {
    let bench = Bench::new();
    for sql in [
        "SELECT 9223372036854775807 + 1",
        "SELECT -9223372036854775807 - 2",
        "SELECT 9223372036854775807 * 2",
        "SELECT 1 / 0",
        "SELECT 1 % 0",
        "SELECT 1.5 / 0",
        "SELECT 1.5 / 0.0",
        "SELECT CAST('12x' AS INT)",
        "SELECT CAST(3000000000 AS INT)",
        "SELECT n * 9223372036854775807 FROM gold.own",
        "SELECT n + 9223372036854775807 FROM gold.own",
        "SELECT -(n - 9223372036854775807 - 2) FROM gold.own",
        "SELECT 1 / n FROM gold.own",
        "SELECT 1.0 / n FROM gold.own",
        "SELECT 5.5 % n FROM gold.own",
        "SELECT CAST(n * 1000000000 AS INT) FROM gold.own",
        "SELECT CAST(text AS BIGINT) FROM gold.own",
        "SELECT sum(n + 9223372036854770000) FROM gold.own",
        "SELECT sum(9223372036854775807) FROM gold.own",
        "SELECT n, sum(n + 9223372036854775000) OVER (ORDER BY n) FROM gold.own WHERE n < 5",
        "SELECT n % 3, sum(n + 9223372036854770000) FROM gold.own GROUP BY 1",
        "SELECT sum(DISTINCT n + 9223372036854770000) FROM gold.own",
        "SELECT sum(DISTINCT n + 9223372036854770000), count(n) FROM gold.own",
        "SELECT n % 3, sum(DISTINCT n + 9223372036854770000), count(n) FROM gold.own GROUP BY 1",
        "SELECT sum(DISTINCT n + 9223372036854775000) OVER (ORDER BY n ROWS 2 PRECEDING) FROM gold.own WHERE n < 5",
        "SELECT * FROM gold.own WHERE n * 9223372036854775807 > 1 AND n > 5",
        "SELECT count(*) FROM gold.own a JOIN gold.own b ON a.n * 9223372036854775807 = b.n",
        "SELECT (SELECT max(n) * 9223372036854775807 FROM gold.own)",
        "SELECT abs(-9223372036854775807 - 1)",
    ] {
        let error = bench.refused(7, sql).await;
        assert!(matches!(error, Error::Arithmetic { .. }), "{sql}: {error:?}");
    }
}

#[tokio::test]
async fn what_fits_is_computed_as_ever() {
    let bench = Bench::new();
    for (sql, expected) in [
        ("SELECT 9223372036854775806 + 1", "9223372036854775807"),
        ("SELECT 7 / 2, 7 % 2, -7, 2 * 3 - 1", "3|1|-7|5"),
        ("SELECT 7.0 / 2", "3.5"),
        ("SELECT NULL + 1, 1 / NULL, NULL || 'x'", "||"),
        ("SELECT n / nullif(n, 0) FROM gold.own WHERE n = 0", ""),
        ("SELECT TRY_CAST('12x' AS INT)", ""),
        ("SELECT sum(n), avg(n), min(n), count(n) FROM gold.own", "499500|499.5|0|1000"),
        ("SELECT sum(n) FROM gold.own WHERE n < 0", ""),
        ("SELECT sum(DISTINCT n % 10) FROM gold.own", "45"),
        ("SELECT sum(DISTINCT n % 10), count(n) FROM gold.own", "45|1000"),
        ("SELECT sum(DISTINCT n), count(n) FROM gold.own WHERE n < 0", "|0"),
        (
            "SELECT max(s + c) FROM (SELECT sum(DISTINCT n % 10) AS s, count(n) AS c FROM gold.own GROUP BY n % 2) x",
            "525",
        ),
        (
            "SELECT max(s) FROM (SELECT sum(DISTINCT n / 2) OVER (ORDER BY n ROWS 2 PRECEDING) AS s FROM gold.own) x",
            "997",
        ),
        ("SELECT sum(n) FILTER (WHERE n < 3) FROM gold.own", "3"),
        ("SELECT sum(CAST(n AS DOUBLE)) FROM gold.own", "499500.0"),
        (
            "SELECT max(s) FROM (SELECT sum(n) OVER (ORDER BY n ROWS 2 PRECEDING) AS s FROM gold.own) x",
            "2994",
        ),
        ("SELECT sum(n + 1), sum(n + 1) AS b FROM gold.own", "500500|500500"),
        ("SELECT 'a' || 'b' || 1", "ab1"),
        ("SELECT text || '!' FROM gold.own WHERE n = 3", "number 3!"),
        ("SELECT date '2026-01-31' + interval '1 month'", "2026-02-28"),
        ("SELECT date '2026-01-31' - date '2026-01-01'", "30"),
    ] {
        let rows = bench.rows(7, sql).await.expect(sql);
        assert_eq!(rows.len(), 1, "{sql}");
        if sql.starts_with("SELECT date '2026-01-31' +") {
            assert!(rows[0].starts_with(expected), "{sql}: {}", rows[0]);
        } else {
            assert_eq!(rows, [expected], "{sql}");
        }
    }
}

#[tokio::test]
async fn columns_keep_the_names_that_they_have_without_checks() {
    let bench = Bench::new();
    let query =
        bench.plan(7, "SELECT n + 1, -n AS minus, text || 'x' FROM gold.own").await.unwrap();
    let names: Vec<&str> = query.schema().fields().iter().map(|f| f.name().as_str()).collect();
    assert_eq!(names[0], "gold.own.n + Int64(1)");
    assert_eq!(names[1], "minus");
    assert_eq!(names[2], "gold.own.text || Utf8(\"x\")");
}
