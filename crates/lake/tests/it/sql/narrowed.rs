//! Windows of which a few rows are wanted, beside the engine's own answers.

use super::facts::{SEED, Tables};
use super::*;
use crate::fixture::Fixture;

/// A statement, and whether the input of its windows is narrowed.
const STATEMENTS: [(&str, bool); 15] = [
    (
        "SELECT id, far, v, avg(v) OVER (PARTITION BY id ORDER BY far ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS mean \
         FROM silver.facts ORDER BY v DESC, id, far LIMIT 50",
        true,
    ),
    // Of some rows the part is missing.
    (
        "SELECT k, far, row_number() OVER (PARTITION BY k ORDER BY far) AS n, count(*) OVER (PARTITION BY k) AS c \
         FROM silver.facts ORDER BY k NULLS FIRST, far DESC LIMIT 7 OFFSET 3",
        true,
    ),
    (
        "SELECT v + 1 AS w, sum(v) OVER (PARTITION BY day, k) AS s FROM silver.facts WHERE v > 0 ORDER BY w, far LIMIT 20",
        true,
    ),
    // Windows over different parts have those of the first column in common.
    (
        "SELECT far, rank() OVER (PARTITION BY day ORDER BY far) AS r, sum(v) OVER (PARTITION BY day, k) AS s \
         FROM silver.facts ORDER BY far LIMIT 5",
        true,
    ),
    (
        "SELECT * FROM (SELECT day, far, lag(v) OVER (PARTITION BY day ORDER BY far) AS before FROM silver.facts) \
         ORDER BY far DESC LIMIT 5",
        true,
    ),
    // The last row of all.
    (
        "SELECT far, first_value(far) OVER (PARTITION BY id ORDER BY far) FROM silver.facts ORDER BY far LIMIT 1",
        true,
    ),
    // The windows have a say in the order, or there is no part, or none in common.
    (
        "SELECT far, sum(v) OVER (PARTITION BY k) AS s FROM silver.facts ORDER BY s, far LIMIT 5",
        false,
    ),
    (
        "SELECT far, row_number() OVER (ORDER BY far) AS n FROM silver.facts ORDER BY v, far LIMIT 5",
        false,
    ),
    (
        "SELECT far, count(*) OVER (PARTITION BY k) AS a, count(*) OVER (PARTITION BY day) AS b \
         FROM silver.facts ORDER BY far LIMIT 5",
        false,
    ),
    (
        "SELECT far, sum(v) OVER (PARTITION BY k % 10) AS s FROM silver.facts ORDER BY far LIMIT 5",
        false,
    ),
    // Rows are left out by what a window tells.
    (
        "SELECT * FROM (SELECT far, day, row_number() OVER (PARTITION BY day ORDER BY far) AS n FROM silver.facts) \
         WHERE n = 2 ORDER BY far LIMIT 5",
        false,
    ),
    // What a recursive query has made so far can be read once.
    (
        "WITH RECURSIVE r AS (SELECT day, far, CAST(1 AS BIGINT) AS n FROM silver.facts WHERE far < 1000000000000000 \
         UNION ALL (SELECT day, far, n + count(*) OVER (PARTITION BY day) AS n FROM r WHERE n < 3 ORDER BY far LIMIT 3)) \
         SELECT n, far FROM r ORDER BY far, n LIMIT 20",
        false,
    ),
    // All rows are wanted, or the input is no scan.
    ("SELECT far, sum(v) OVER (PARTITION BY k) AS s FROM silver.facts ORDER BY far", false),
    (
        "SELECT f.far, c.kind, count(*) OVER (PARTITION BY f.id) AS n FROM silver.facts f \
         JOIN silver.kinds c ON f.id = c.id ORDER BY f.far, c.weight LIMIT 5",
        false,
    ),
    (
        "SELECT k, s, sum(s) OVER (PARTITION BY k) AS t FROM (SELECT k, day, sum(v) AS s FROM silver.facts GROUP BY k, day) \
         ORDER BY s, k LIMIT 5",
        false,
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn narrowed_windows_answer_what_the_engine_answers() {
    let (it, bench) = (Fixture::new(), Bench::new());
    let tables = Tables::make(&it).await;
    for (sql, is_narrowed) in STATEMENTS {
        let plan = tables.ask(&bench, &format!("EXPLAIN {sql}")).await.expect(sql).join("\n");
        assert_eq!(plan.contains("LeftSemi Join"), is_narrowed, "{sql}\n{plan}");
        let answer = tables.ask(&bench, sql).await.expect(sql);
        assert_eq!(answer, tables.ask_engine(sql).await, "seed {SEED}: {sql}");
        assert!(!answer.is_empty());
    }
}
