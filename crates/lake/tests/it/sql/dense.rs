//! Grouping by tables that the keys are the index of, beside the engine's own grouping.

use super::facts::{SEED, Tables};
use super::*;
use crate::fixture::Fixture;
use lake::sql::Limit;

/// A statement, and how many groupings by tables it is planned with.
const STATEMENTS: [(&str, usize); 16] = [
    (
        "SELECT k, count(*), count(v), sum(v), min(v), max(v), avg(v) FROM silver.facts GROUP BY k",
        1,
    ),
    ("SELECT day, k, sum(v) FILTER (WHERE v > 0), max(name) FROM silver.facts GROUP BY day, k", 1),
    ("SELECT DISTINCT day, k FROM silver.facts", 1),
    ("SELECT day, count(DISTINCT k) FROM silver.facts GROUP BY day", 2),
    ("SELECT k, sum(v) FROM silver.facts WHERE day < DATE '2026-01-20' GROUP BY k", 1),
    ("SELECT sum(s), count(*) FROM (SELECT k, sum(v) AS s FROM silver.facts GROUP BY k)", 1),
    (
        "SELECT c.kind, sum(f.v), count(*), avg(f.v) FROM silver.facts f \
         JOIN silver.kinds c ON f.id = c.id GROUP BY c.kind",
        1,
    ),
    (
        "SELECT f.id, c.kind, max(f.v), count(f.v) FROM silver.facts f \
         LEFT JOIN silver.kinds c ON f.id = c.id GROUP BY f.id, c.kind",
        1,
    ),
    (
        "SELECT f.id, count(c.kind), sum(f.v), count(f.v) FROM silver.facts f \
         LEFT JOIN silver.kinds c ON f.id = c.id GROUP BY f.id",
        1,
    ),
    // Without keys, or with states that grow: after the join.
    (
        "SELECT sum(f.v), count(*), count(c.kind), avg(f.v) FROM silver.facts f \
         JOIN silver.kinds c ON f.id = c.id",
        0,
    ),
    (
        "SELECT round(corr(f.v, f.id), 9), percentile_cont(0.25) WITHIN GROUP (ORDER BY f.v), \
         approx_distinct(f.k) FROM silver.facts f JOIN silver.kinds c ON f.id = c.id",
        0,
    ),
    (
        "SELECT c.kind, median(f.v) FROM silver.facts f JOIN silver.kinds c ON f.id = c.id \
         GROUP BY c.kind",
        0,
    ),
    // What is aggregated belongs to the other side, to both, or has to be computed: after the join.
    (
        "SELECT f.k, sum(c.weight) FROM silver.facts f JOIN silver.kinds c ON f.id = c.id GROUP BY f.k",
        1,
    ),
    (
        "SELECT c.kind, sum(f.v / c.weight) FROM silver.facts f \
         JOIN silver.kinds c ON f.id = c.id GROUP BY c.kind",
        0,
    ),
    // Keys that are no numbers, or lie far apart.
    ("SELECT name, sum(v) FROM silver.facts GROUP BY name", 0),
    ("SELECT far % 10, sum(v) FROM silver.facts GROUP BY far % 10", 0),
];

fn sorted(mut lines: Vec<String>) -> Vec<String> {
    lines.sort();
    lines
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_answer_what_the_engine_answers() {
    let (it, bench) = (Fixture::new(), Bench::new());
    let tables = Tables::make(&it).await;
    for (sql, groupings) in STATEMENTS {
        let plan = tables.ask(&bench, &format!("EXPLAIN {sql}")).await.expect(sql).join("\n");
        assert_eq!(plan.matches("DenseAggregate: ").count(), groupings, "{sql}\n{plan}");
        let answer = tables.ask_sorted(&bench, sql).await.expect(sql);
        assert_eq!(answer, sorted(tables.ask_engine(sql).await), "seed {SEED}: {sql}");
        assert!(!answer.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_little_memory_the_answer_is_the_same_or_the_limit_is_named() {
    let it = Fixture::new();
    let tables = Tables::make(&it).await;
    let sums: Vec<String> = (0..6).map(|it| format!("sum(v + {it}) AS s{it}")).collect();
    let sql = format!("SELECT day, id, {} FROM silver.facts GROUP BY day, id", sums.join(", "));
    let expected = sorted(tables.ask_engine(&sql).await);
    for mebibytes in [1, 2, 3, 4, 64] {
        let memory_bytes_max = mebibytes << 20;
        let bench = Bench::with(Limits { memory_bytes_max, ..Limits::default() });
        match tables.ask_sorted(&bench, &sql).await {
            Ok(answer) => assert_eq!(answer, expected, "seed {SEED}, {mebibytes} MiB"),
            Err(Error::LimitExceeded { limit, .. }) => {
                assert_eq!(limit, Limit::Memory);
                assert!(mebibytes < 64);
            }
            Err(error) => panic!("{error}"),
        }
        bench.memory_is_given_back().await;
    }
}
