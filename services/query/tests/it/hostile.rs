//! Queries that mean harm end at their limits, while a neighbour's goes on.

use std::time::{Duration, Instant};

use base::{ByteSize, Span};
use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::execute_sql_response::Part;
use tonic::Status;

use crate::fixture::{BOUND, Database, Fixture, ORG, OTHER, owner, reason, statement, with};
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

/// A join that holds one of its sides in memory while its rows are fetched.
const JOIN: &str =
    "SELECT a.n, a.text, b.text FROM gold.numbers a JOIN gold.numbers b ON a.n = b.n";
/// Rows of every organisation's table.
const ROWS: i64 = 100_000;

/// Tables of some organisations, and memory in the ratios of the defaults, which a few joins use up.
async fn at_default_ratios(orgs: &[i64]) -> Fixture {
    let fixture = Fixture::with(Database::Sqlite, |options| {
        let (limits, premium) = (&mut options.limits.memory, &mut options.premium.memory);
        for size in [&mut options.memory, limits, premium] {
            size.0 /= 16;
        }
        options.limits.queries_per_minute = 10_000;
        options.check().unwrap();
    });
    let fixture = fixture.await;
    for org in orgs {
        fixture.others.declare(*org, vec![tables::people(), tables::numbers()]);
        fixture.writer.numbers(*org, ROWS).await;
    }
    fixture
}

/// A cursor from which one row was fetched.
struct Resting {
    token: &'static str,
    cursor_id: String,
    query_id: String,
    next: i64,
}

impl Resting {
    async fn open(fixture: &Fixture, token: &'static str) -> Self {
        let open = pb::OpenCursorRequest { statement: Some(statement(JOIN)), ..Default::default() };
        let opened = fixture.sql().open_cursor(with(token, open)).await.unwrap().into_inner();
        let (cursor_id, query_id) = (opened.cursor_id, opened.query_id);
        let mut cursor = Self { token, cursor_id, query_id, next: 0 };
        cursor.next = cursor.fetch(fixture).await.unwrap().next_position;
        // The next one rests for a shorter time.
        fixture.clock.advance(Duration::from_secs(1));
        cursor
    }

    async fn fetch(&self, fixture: &Fixture) -> Result<pb::FetchCursorResponse, Status> {
        let fetch = pb::FetchCursorRequest {
            cursor_id: self.cursor_id.clone(),
            position: self.next,
            max_rows: 1,
            ..Default::default()
        };
        Ok(fixture.sql().fetch_cursor(with(self.token, fetch)).await?.into_inner())
    }

    /// Whether the platform took what it held, which it says then, again and again.
    async fn is_ended(&self, fixture: &Fixture) -> bool {
        let Err(first) = self.fetch(fixture).await else { return false };
        for ended in [first, self.fetch(fixture).await.unwrap_err()] {
            assert_eq!(reason(&ended), "CURSOR_NOT_FOUND");
            assert!(ended.message().contains("others needed its memory"), "{ended:?}");
        }
        true
    }
}

/// A neighbour's query has all the memory that it may use: it does not spill.
async fn neighbour_is_not_hindered(fixture: &Fixture, token: &str) {
    let sql = "SELECT count(*), count(DISTINCT text) FROM gold.numbers";
    let answered = fixture.run(token, statement(sql)).await.unwrap();
    assert_eq!(answered.lines, ["100000|100000"]);
    assert_eq!(answered.statistics.unwrap().spilled_bytes, 0);
}

async fn record(fixture: &Fixture, query_id: &str) -> pb::QueryRecord {
    let get = pb::GetQueryRequest { query_id: query_id.to_owned(), ..Default::default() };
    fixture.sql().get_query(owner(get)).await.unwrap().into_inner().query.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn cursors_that_rest_leave_memory_to_others_and_to_new_queries_of_their_own() {
    let fixture = at_default_ratios(&[ORG, OTHER]).await;
    let mut resting = Vec::new();
    for _ in 0..8 {
        resting.push(Resting::open(&fixture, "owner").await);
    }
    neighbour_is_not_hindered(&fixture, "owner@8").await;
    neighbour_is_not_hindered(&fixture, "owner").await;
    // The first rested longest; the last is the newest.
    assert!(resting[0].is_ended(&fixture).await);
    let ended = record(&fixture, &resting[0].query_id).await;
    assert_eq!(ended.status(), ExecutionStatus::Failed);
    assert_eq!(ended.error.unwrap().code, "CURSOR_NOT_FOUND");
    let last = resting.last().unwrap();
    assert_eq!(last.fetch(&fixture).await.unwrap().next_position, last.next + 1);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_organisation_that_rests_on_most_memory_gives_it_back_to_the_others() {
    let fixture = at_default_ratios(&[ORG, OTHER, 9, 10]).await;
    // What one join holds is not known here; with more than fits, both organisations hold their shares.
    let mut resting = Vec::new();
    for token in ["owner", "owner@8"] {
        for _ in 0..4 {
            resting.push(Resting::open(&fixture, token).await);
        }
    }
    let modest = Resting::open(&fixture, "owner@9").await;
    neighbour_is_not_hindered(&fixture, "owner@10").await;
    neighbour_is_not_hindered(&fixture, "owner@9").await;
    assert!(!modest.is_ended(&fixture).await, "whoever holds least gave something back");
    let mut ended = 0;
    for cursor in &resting {
        ended += usize::from(cursor.is_ended(&fixture).await);
    }
    assert!((1..resting.len()).contains(&ended), "{ended}");
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_result_that_nobody_reads_ends_and_gives_its_turn_back() {
    let fixture = fixture().await;
    let running = async || {
        let limits = pb::GetQueryLimitsRequest::default();
        let limits = fixture.sql().get_query_limits(owner(limits)).await.unwrap();
        limits.into_inner().running_queries
    };
    // Far more than a connection takes on ahead of its reader.
    let sql = "SELECT n, repeat('x', 2000) FROM gold.numbers";
    let ask = pb::ExecuteSqlRequest { statement: Some(statement(sql)), ..Default::default() };
    let mut stream = fixture.sql().execute_sql(owner(ask)).await.unwrap().into_inner();
    let first = stream.message().await.unwrap().unwrap();
    let Some(Part::Started(started)) = first.part else { panic!("{first:?}") };
    assert_eq!(running().await, 1);
    testkit::wait_for("its turn is free", BOUND, async || {
        fixture.clock.advance(Duration::from_secs(20));
        running().await == 0
    })
    .await;
    let ended = loop {
        match stream.message().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("the stream ended as if it was whole"),
            Err(ended) => break ended,
        }
    };
    assert_eq!(reason(&ended), "CALL_TIMEOUT");
    testkit::wait_for("its end is written", BOUND, async || {
        record(&fixture, &started.query_id).await.status() == ExecutionStatus::Timeout
    })
    .await;
    fixture.stop().await;
}
