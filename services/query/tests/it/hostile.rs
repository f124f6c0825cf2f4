//! Queries that mean harm end at their limits, while a neighbour's goes on.

use std::time::{Duration, Instant};

use base::{ByteSize, Span};

use crate::fixture::{Database, Fixture, ORG, OTHER, reason};
use crate::tables;

/// Longer than the limit of time, for what the machine does beside.
const PATIENCE: Duration = Duration::from_secs(20);

async fn fixture() -> Fixture {
    let fixture = Fixture::with(Database::Sqlite, |options| {
        options.memory = ByteSize(256 << 20);
        options.spill = ByteSize(64 << 20);
        options.limits.memory = ByteSize(64 << 20);
        options.limits.time = Span::seconds(3);
        options.limits.queries_per_minute = 10_000;
    });
    let fixture = fixture.await;
    fixture.others.declare(ORG, vec![tables::people(), tables::numbers()]);
    fixture.others.declare(OTHER, vec![tables::people(), tables::numbers()]);
    fixture.writer.numbers(ORG, 100_000).await;
    fixture.writer.numbers(OTHER, 1000).await;
    fixture
}

fn hostile() -> Vec<(String, &'static [&'static str])> {
    const LIMIT: &[&str] = &["QUERY_LIMIT_EXCEEDED"];
    const TIME: &[&str] = &["QUERY_TIMEOUT", "QUERY_LIMIT_EXCEEDED"];
    let all = [
        ("SELECT repeat('x', 2000000000)", LIMIT),
        ("SELECT lpad('x', 2000000000, 'y')", LIMIT),
        ("SELECT sum(length(repeat(text, 100000))) FROM gold.numbers", LIMIT),
        (
            "SELECT count(*) FROM gold.numbers a, gold.numbers b, gold.numbers c WHERE a.n + b.n > c.n",
            TIME,
        ),
        ("SELECT count(*) FROM gold.numbers a JOIN gold.numbers b ON a.text <> b.text", TIME),
        ("SELECT a.n FROM gold.numbers a JOIN gold.numbers b ON a.n < 0 OR b.n < 0", TIME),
        ("SELECT * FROM gold.numbers a, gold.numbers b ORDER BY a.text || b.text", TIME),
        (
            "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n FROM r) SELECT count(*) FROM r",
            TIME,
        ),
        (
            "WITH RECURSIVE r AS (SELECT 'x' AS s UNION ALL SELECT s || s FROM r) SELECT max(length(s)) FROM r",
            TIME,
        ),
        ("SELECT count(DISTINCT a.text || b.text) FROM gold.numbers a, gold.numbers b", TIME),
        ("SELECT array_agg(a.text || b.text) FROM gold.numbers a, gold.numbers b", TIME),
    ];
    let mut all: Vec<(String, &'static [&'static str])> =
        all.into_iter().map(|(sql, reasons)| (sql.to_owned(), reasons)).collect();
    all.push((format!("SELECT {}1{}", "(".repeat(900), ")".repeat(900)), LIMIT));
    all.push((format!("SELECT 1{}", " + 1".repeat(12_000)), LIMIT));
    all.push((format!("SELECT 1{}", " UNION ALL SELECT 1".repeat(2000)), LIMIT));
    let doubling: String = (1..40)
        .map(|n| format!(", c{n} AS (SELECT a.n FROM c{0} a JOIN c{0} b ON a.n = b.n)", n - 1))
        .collect();
    let chain =
        format!("WITH c0 AS (SELECT n FROM gold.numbers){doubling} SELECT count(*) FROM c39");
    all.push((chain, LIMIT));
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_queries_end_at_their_limits_while_a_neighbours_goes_on() {
    let fixture = fixture().await;
    let neighbour = async {
        loop {
            let began = Instant::now();
            let sql = "SELECT count(*), max(n) FROM gold.numbers";
            let lines = fixture.ask("owner@8", sql).await.unwrap();
            assert_eq!(lines, ["1000|999"]);
            let took = began.elapsed();
            assert!(took < PATIENCE, "the neighbour waited for {took:?}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let attack = async {
        for (sql, reasons) in hostile() {
            let began = Instant::now();
            let status = fixture.ask("owner", &sql).await.expect_err(&sql[..sql.len().min(80)]);
            let took = began.elapsed();
            let shown = &sql[..sql.len().min(100)];
            assert!(took < PATIENCE, "{took:?}: {shown}");
            assert!(reasons.contains(&reason(&status).as_str()), "{shown}: {status:?}");
        }
    };
    tokio::select! {
        () = neighbour => {}
        () = attack => {}
    }
    // All memory is free again, and so is the folder.
    assert_eq!(
        fixture.ask("owner", "SELECT count(*) FROM gold.numbers").await.unwrap(),
        ["100000"]
    );
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_list_is_answered_or_refused_and_takes_no_time() {
    let fixture = fixture().await;
    let list = |count: usize| {
        let list: Vec<String> = (0..count).map(|n| n.to_string()).collect();
        format!("SELECT count(*) FROM gold.numbers WHERE n IN ({})", list.join(","))
    };
    assert_eq!(fixture.ask("owner", &list(1000)).await.unwrap(), ["1000"]);
    let status = fixture.ask("owner", &list(30_000)).await.unwrap_err();
    // Longer than a request may be.
    assert_eq!(reason(&status), "VALIDATION_FAILED");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_that_asks_too_much_waits_and_another_does_not() {
    let fixture = Fixture::with(Database::Sqlite, |options| {
        options.limits.queries = 2;
        options.limits.wait = Span(Duration::from_millis(300));
        options.limits.time = Span::seconds(3);
    });
    let fixture = fixture.await;
    fixture.others.declare(ORG, vec![tables::people(), tables::numbers()]);
    fixture.others.declare(OTHER, vec![tables::people(), tables::numbers()]);
    fixture.writer.numbers(ORG, 100_000).await;
    fixture.writer.numbers(OTHER, 1000).await;
    let slow = "SELECT count(*) FROM gold.numbers a JOIN gold.numbers b ON a.text <> b.text";
    let asked = (0..4).map(|_| fixture.ask("owner", slow));
    let (ended, neighbour) = tokio::join!(
        futures_util::future::join_all(asked),
        fixture.ask("owner@8", "SELECT count(*) FROM gold.numbers"),
    );
    assert_eq!(neighbour.unwrap(), ["1000"]);
    let mut reasons: Vec<String> =
        ended.iter().map(|it| reason(it.as_ref().unwrap_err())).collect();
    reasons.sort();
    assert_eq!(reasons, ["QUERY_TIMEOUT", "QUERY_TIMEOUT", "TOO_MANY_QUERIES", "TOO_MANY_QUERIES"]);
    fixture.stop().await;
}
