//! Statements that mean harm end with an answer, quickly, and in little memory.

use super::*;
use lake::sql::Limit;

/// The largest resident memory of this process so far, in bytes.
fn peak_resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
    let kib = line.split_whitespace().nth(1).and_then(|kib| kib.parse::<u64>().ok());
    kib.unwrap_or(0) * 1_024
}

/// Each common table expression of the chain takes the one before twice.
fn chain(length: usize, first: &str, step: &str, last: &str) -> String {
    let mut sql = format!("WITH c0 AS ({first})");
    for index in 1..=length {
        let before = format!("c{}", index - 1);
        sql.push_str(&format!(", c{index} AS ({})", step.replace("{before}", &before)));
    }
    sql.push_str(&format!(" {}", last.replace("{last}", &format!("c{length}"))));
    sql
}

async fn ends(bench: &Bench, sql: &str) -> Result<Vec<String>, Error> {
    let started = std::time::Instant::now();
    let result = bench.rows(7, sql).await;
    let took = started.elapsed();
    assert!(took < Duration::from_secs(8), "{took:?}: {}", &sql[..sql.len().min(100)]);
    result
}

#[tokio::test]
async fn functions_that_make_much_of_little_are_bounded() {
    let bench = Bench::new();
    for sql in [
        "SELECT repeat('x', 2000000000)",
        "SELECT lpad('x', 2000000000, 'y')",
        "SELECT rpad('x', 2000000000)",
        "SELECT repeat(text, 100000) FROM gold.own",
        "SELECT replace(repeat('a', 100000), 'a', repeat('b', 10000))",
        "SELECT regexp_replace(repeat('a', 100000), 'a', repeat('b', 10000), 'g')",
        "SELECT length(repeat(repeat('x', 60000000), 1000))",
        "SELECT levenshtein(repeat('a', 1000000), repeat('b', 1000000))",
        "SELECT concat_ws(repeat('x', 30000000), 'a', 'b', 'c', 'd')",
        "SELECT array_to_string(string_to_array(repeat('a ', 100000), ' '), repeat('x', 10000))",
        "SELECT repeat('x', 60000000) || repeat('x', 60000000)",
    ] {
        let error = ends(&bench, sql).await.expect_err(sql);
        let bounded = matches!(error, Error::LimitExceeded { limit: Limit::Batch, .. });
        assert!(bounded, "{sql}: {error:?}");
    }
    assert_eq!(
        bench.rows(7, "SELECT repeat('ab', 3), lpad('7', 3, '0')").await.unwrap(),
        ["ababab|007"]
    );
}

#[tokio::test]
async fn functions_that_are_left_out_are_refused() {
    let bench = Bench::new();
    for sql in [
        "SELECT array_repeat(1, 2000000000)",
        "SELECT array_resize([1], 2000000000, 1)",
        "SELECT range(1, 2000000000)",
        "SELECT generate_series(1, 2000000000)",
        "SELECT version()",
        "SELECT input_file_name() FROM gold.own",
        "SELECT array_transform([1, 2], x -> x + 1)",
        "SELECT @@version",
        "SELECT pg_sleep(1000)",
        "SELECT load_extension('x')",
    ] {
        let error = ends(&bench, sql).await.expect_err(sql);
        assert!(
            matches!(error, Error::Invalid { .. } | Error::Forbidden { .. }),
            "{sql}: {error:?}"
        );
    }
}

#[tokio::test]
async fn patterns_that_explode_are_refused_or_end() {
    let bench = Bench::new();
    for (sql, is_answered) in [
        ("SELECT regexp_like(text, '(((a{100}){100}){100}){100}') FROM gold.own", false),
        ("SELECT count(*) FROM gold.own WHERE text ~ '(a*)*(a*)*(a*)*b'", true),
        ("SELECT regexp_like(repeat('a', 100000), '(a|a)*(a|a)*b')", true),
        ("SELECT count(*) FROM gold.own WHERE text LIKE '%%%%%%%%%%%%%%%%%%%%%%%%%%x'", true),
    ] {
        let result = ends(&bench, sql).await;
        assert_eq!(result.is_ok(), is_answered, "{sql}: {result:?}");
    }
}

#[tokio::test]
async fn chains_that_double_are_refused_before_they_are_planned() {
    let bench = Bench::new();
    let rows = chain(
        40,
        "SELECT n FROM gold.own",
        "SELECT a.n FROM {before} a JOIN {before} b ON a.n = b.n",
        "SELECT count(*) FROM {last}",
    );
    let columns = chain(
        40,
        "SELECT n FROM gold.own",
        "SELECT n + n AS n FROM {before}",
        "SELECT count(*) FROM {last} WHERE n > 5",
    );
    let unions = chain(
        40,
        "SELECT 1 AS n",
        "SELECT * FROM {before} UNION ALL SELECT * FROM {before}",
        "SELECT count(*) FROM {last}",
    );
    for sql in [rows, columns, unions] {
        let error = ends(&bench, &sql).await.expect_err(&sql);
        let complex = matches!(error, Error::LimitExceeded { limit: Limit::Complexity, .. });
        assert!(complex, "{}: {error:?}", &sql[..80]);
    }
}

#[tokio::test]
async fn texts_and_lists_that_double_end() {
    let bench = Bench::new();
    for step in [
        "SELECT s || s AS s FROM {before} LIMIT 1",
        "SELECT concat(s, s) AS s FROM {before} LIMIT 1",
        "SELECT replace(s, 'x', 'xx') AS s FROM {before} LIMIT 1",
        "SELECT encode(CAST(s AS BYTEA), 'hex') AS s FROM {before} LIMIT 1",
    ] {
        let sql = chain(30, "SELECT repeat('x', 1000) AS s", step, "SELECT length(s) FROM {last}");
        let error = ends(&bench, &sql).await.expect_err(step);
        assert!(matches!(error, Error::LimitExceeded { .. }), "{step}: {error:?}");
    }
    let sql = chain(
        30,
        "SELECT [1, 2, 3] AS l",
        "SELECT array_concat(l, l) AS l FROM {before} LIMIT 1",
        "SELECT array_length(l) FROM {last}",
    );
    let error = ends(&bench, &sql).await.unwrap_err();
    assert!(matches!(error, Error::LimitExceeded { .. }), "{error:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_deepest_statement_that_is_allowed_fits_into_the_stack() {
    let bench = Arc::new(Bench::new());
    let depth = lake::sql::limits::STATEMENT_DEPTH_MAX - 20;
    let statements = [
        format!("SELECT 1{}", " + 1".repeat(depth)),
        format!("SELECT n{} FROM gold.own LIMIT 1", " + n".repeat(depth)),
        format!("SELECT 'a'{}", " || 'a'".repeat(depth)),
        format!("SELECT 1{}", " UNION ALL SELECT 1".repeat(190)),
        format!("SELECT count(*) FROM gold.own WHERE {}n = 1", "n = 1 OR ".repeat(depth / 2)),
        format!("SELECT count(*) FROM gold.own WHERE n IN (1{})", ", 1".repeat(15_000)),
        format!("SELECT {}1{}", "(".repeat(23), ")".repeat(23)),
        format!("SELECT {}1", "- ".repeat(90)),
        format!("SELECT {}true", "NOT ".repeat(90)),
        chain(150, "SELECT 1 AS n", "SELECT n FROM {before}", "SELECT n FROM {last}"),
    ];
    for sql in statements {
        let bench = Arc::clone(&bench);
        // A worker's stack is the smallest on which a statement is planned.
        let planned = tokio::task::spawn(async move {
            let result = ends(&bench, &sql).await;
            let fine = matches!(
                result,
                Ok(_)
                    | Err(Error::LimitExceeded { .. }
                        | Error::Invalid { .. }
                        | Error::Arithmetic { .. })
            );
            assert!(fine, "{}: {result:?}", &sql[..60.min(sql.len())]);
        });
        planned.await.unwrap();
    }
}

#[tokio::test]
async fn rows_of_lists_come_in_small_batches() {
    let bench = Bench::new();
    let list = vec!["1"; 10_000].join(", ");
    let sql = format!("SELECT count(*) FROM (SELECT unnest([{list}]) AS x, n FROM gold.own) y");
    assert_eq!(ends(&bench, &sql).await.unwrap(), ["10000000"]);
}

#[tokio::test]
async fn large_literals_do_not_multiply_with_rows() {
    let bench = Bench::new();
    let text = "x".repeat(60_000);
    let sql =
        format!("SELECT count(DISTINCT t) FROM (SELECT '{text}' || text AS t FROM gold.own) y");
    let result = ends(&bench, &sql).await;
    assert!(
        matches!(&result, Ok(rows) if *rows == ["1000"])
            || matches!(result, Err(Error::LimitExceeded { .. })),
        "{result:?}"
    );
    assert!(peak_resident() < 3 << 30, "{} bytes", peak_resident());
}

#[tokio::test]
async fn nothing_is_written_and_no_file_is_read() {
    let bench = Bench::new();
    for sql in [
        "SELECT * FROM '/etc/passwd'",
        "SELECT * FROM \"/etc/passwd\"",
        "SELECT * FROM \"file:///etc/passwd\"",
        "SELECT * FROM \"gold.spend\"",
        "COPY (SELECT 1) TO '/tmp/out.csv'",
        "CREATE EXTERNAL TABLE gold.x STORED AS CSV LOCATION '/etc/passwd'",
        "INSERT INTO gold.own VALUES (1, 'x')",
        "SET datafusion.catalog.location = '/'",
        "SHOW datafusion.execution.batch_size",
        "DESCRIBE information_schema.tables",
        "SELECT * FROM read_parquet('/etc/passwd')",
        "EXPLAIN ANALYZE VERBOSE SELECT 1",
        "EXPLAIN FORMAT TREE SELECT 1",
    ] {
        let error = ends(&bench, sql).await.expect_err(sql);
        assert!(
            matches!(error, Error::Forbidden { .. } | Error::RelationNotFound { .. }),
            "{sql}: {error:?}"
        );
        assert!(!error.to_string().contains("root:"), "{error}");
    }
}
