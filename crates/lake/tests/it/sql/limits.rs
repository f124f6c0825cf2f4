//! Every query ends at its limits, and nothing else does.

use super::*;
use lake::sql::Limit;

fn small() -> Limits {
    Limits { time_max: Duration::from_secs(20), ..Limits::default() }
}

/// A session over as many numbers as a test needs.
async fn run(limits: Limits, count: i64, sql: &str) -> Result<lake::sql::Statistics, Error> {
    let bench = Bench::with(limits);
    let mut session = bench.session();
    let name = RelationName::new("gold", "many");
    session.add(Relation::new(name, numbers(count), Extent::Whole)).unwrap();
    let mut rows = session.plan(&Statement::parse(sql)?, &BTreeMap::new()).await?.execute();
    while rows.next().await?.is_some() {}
    let statistics = rows.statistics();
    drop(rows);
    assert_eq!(bench.engine.memory_used(), 0, "memory is given back");
    Ok(statistics)
}

#[tokio::test]
async fn rows_over_the_limit_are_left_out_and_it_is_said() {
    let limits = || Limits { rows_max: 10, ..small() };
    let statistics = run(limits(), 11, "SELECT * FROM gold.many").await.unwrap();
    assert_eq!((statistics.rows, statistics.truncated), (10, true));
    let statistics = run(limits(), 10, "SELECT * FROM gold.many").await.unwrap();
    assert_eq!((statistics.rows, statistics.truncated), (10, false));
    let statistics = run(Limits { rows_max: 0, ..small() }, 10, "SELECT 1").await.unwrap();
    assert_eq!((statistics.rows, statistics.truncated), (0, true));
}

#[tokio::test]
async fn a_result_of_too_many_bytes_is_an_error() {
    let limits = Limits { result_bytes_max: 100_000, ..small() };
    let error = run(limits, 20_000, "SELECT * FROM gold.many").await.unwrap_err();
    let limit = matches!(error, Error::LimitExceeded { limit: Limit::Result, allowed: 100_000 });
    assert!(limit, "{error}");
}

#[tokio::test]
async fn memory_that_cannot_be_spilled_is_an_error() {
    let limits = Limits { memory_bytes_max: 4 << 20, spill_bytes_max: 0, ..small() };
    let sql = "SELECT array_agg(text ORDER BY n DESC) FROM gold.many";
    let error = run(limits, 200_000, sql).await.unwrap_err();
    let limit = matches!(error, Error::LimitExceeded { limit: Limit::Memory | Limit::Spill, .. });
    assert!(limit, "{error:?}");
}

#[tokio::test]
async fn a_sort_that_does_not_fit_spills() {
    let limits = Limits { memory_bytes_max: 12 << 20, ..small() };
    let sql = "SELECT n FROM gold.many ORDER BY text DESC, n";
    let statistics = run(limits, 400_000, sql).await.unwrap();
    assert_eq!(statistics.rows, 400_000);
    assert!(statistics.spilled_bytes > 0, "{statistics:?}");
    assert!(statistics.peak_memory_bytes <= 12 << 20, "{statistics:?}");
}

#[tokio::test]
async fn a_hash_join_that_does_not_fit_is_begun_again_with_one_that_spills() {
    let limits = Limits { memory_bytes_max: 12 << 20, ..small() };
    let sql = "SELECT count(*) FROM gold.many a JOIN gold.many b ON a.text = b.text";
    let statistics = run(limits, 300_000, sql).await.unwrap();
    assert_eq!(statistics.rows, 1);
    assert!(statistics.restarted, "{statistics:?}");
    assert!(!run(small(), 10_000, sql).await.unwrap().restarted);
}

#[tokio::test]
async fn all_queries_together_stay_within_the_engines_memory() {
    let spill = tempfile::tempdir().unwrap();
    let engine = Engine::new(EngineOptions {
        memory_bytes_max: 1 << 20,
        spill_dir: spill.path().to_owned(),
    });
    let settings =
        Settings { limits: small(), now: Timestamp::from_micros(0), time_zone: String::new() };
    let mut session = engine.session(settings).unwrap();
    let name = RelationName::new("gold", "many");
    session.add(Relation::new(name, numbers(200_000), Extent::Whole)).unwrap();
    let sql = "SELECT array_agg(text) FROM gold.many";
    let statement = Statement::parse(sql).unwrap();
    let mut rows = session.plan(&statement, &BTreeMap::new()).await.unwrap().execute();
    let error = rows.next().await.unwrap_err();
    assert!(matches!(error, Error::Overloaded), "{error:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn time_runs_out_in_joins_recursions_and_aggregates() {
    for sql in [
        "SELECT count(*) FROM gold.many a, gold.many b WHERE a.n * b.n % 7 = 3",
        "SELECT count(*) FROM gold.many a JOIN gold.many b ON a.n < b.n",
        "SELECT max(a.n + b.n) FROM gold.many a CROSS JOIN gold.many b",
        "SELECT count(*) FROM gold.many a WHERE NOT EXISTS \
         (SELECT 1 FROM gold.many b WHERE b.n + a.n = -1)",
        "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n FROM r) SELECT count(*) FROM r",
        "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) \
         SELECT n FROM r WHERE n < 0",
        "SELECT count(*) FROM (SELECT unnest([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) AS x \
         FROM gold.many a, gold.many b) y WHERE x < 0",
        "SELECT (SELECT count(*) FROM gold.many a, gold.many b WHERE a.n * b.n % 7 = 3)",
        "SELECT count(*) FROM gold.many a, gold.many b WHERE strpos(a.text, b.text) > 50",
    ] {
        let limits = Limits { time_max: Duration::from_millis(300), ..Limits::default() };
        let started = std::time::Instant::now();
        let error = run(limits, 20_000, sql).await.unwrap_err();
        let took = started.elapsed();
        assert!(matches!(error, Error::Timeout { .. }), "{sql}: {error:?}");
        assert!(took < Duration::from_secs(10), "{sql}: {took:?}");
    }
}

#[tokio::test]
async fn a_query_rests_while_nobody_asks() {
    let bench = Bench::with(Limits { time_max: Duration::from_millis(1_500), ..Limits::default() });
    let mut session = bench.session();
    let name = RelationName::new("gold", "many");
    session.add(Relation::new(name, numbers(100_000), Extent::Whole)).unwrap();
    let statement = Statement::parse("SELECT * FROM gold.many").unwrap();
    let mut rows = session.plan(&statement, &BTreeMap::new()).await.unwrap().execute();
    let first = rows.take(10).await.unwrap().unwrap();
    assert_eq!(first.num_rows(), 10);
    // Longer than the query's whole time.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let mut seen = 10;
    while let Some(batch) = rows.take(7_000).await.unwrap() {
        assert!(batch.num_rows() <= 7_000);
        seen += batch.num_rows();
    }
    assert_eq!(seen, 100_000);
    assert!(rows.next().await.unwrap().is_none(), "the end stays the end");
}

#[tokio::test]
async fn a_query_that_is_dropped_gives_everything_back() {
    let bench = Bench::with(small());
    let mut session = bench.session();
    let name = RelationName::new("gold", "many");
    session.add(Relation::new(name, numbers(200_000), Extent::Whole)).unwrap();
    let sql = "SELECT a.n FROM gold.many a JOIN gold.many b ON a.n = b.n ORDER BY a.text";
    let statement = Statement::parse(sql).unwrap();
    let mut rows = session.plan(&statement, &BTreeMap::new()).await.unwrap().execute();
    // The future is dropped in the middle, then asked for again.
    for _ in 0..3 {
        let waited = tokio::time::timeout(Duration::from_millis(5), rows.next()).await;
        if let Ok(batch) = waited {
            assert!(batch.unwrap().is_some());
        }
    }
    drop(rows);
    bench.memory_is_given_back().await;
}
