//! Queries in the history: what they took, who sees them, how they are ended.

use std::time::Duration;

use base::Span;
use platform_proto::platform::common::v1::{CursorPaginationRequest, ExecutionStatus, TimeRange};
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::execute_sql_response::Part;
use tonic::Code;

use crate::fixture::{BOUND, Database, Fixture, ORG, owner, reason, statement, with};
use crate::tables;

fn named(id: &str, sql: &str) -> pb::SqlStatement {
    pb::SqlStatement { query_id: id.to_owned(), ..statement(sql) }
}

async fn get(fixture: &Fixture, token: &str, id: &str) -> Result<pb::QueryRecord, tonic::Status> {
    let get = pb::GetQueryRequest { query_id: id.to_owned(), ..Default::default() };
    Ok(fixture.sql().get_query(with(token, get)).await?.into_inner().query.unwrap())
}

async fn list(
    fixture: &Fixture,
    token: &str,
    request: pb::ListQueriesRequest,
) -> (Vec<String>, String) {
    let listed = fixture.sql().list_queries(with(token, request)).await.unwrap().into_inner();
    let cursor = listed.pagination.unwrap_or_default().next_cursor;
    (listed.queries.into_iter().map(|it| it.id).collect(), cursor)
}

async fn is_kept(database: Database) {
    let fixture = Fixture::with_tables(database).await;
    let labelled = pb::SqlStatement {
        labels: [("panel".to_owned(), "spend".to_owned())].into(),
        ..named("a", "SELECT count(*) FROM silver.people")
    };
    fixture.run("owner", labelled).await.unwrap();
    fixture.clock.advance(Duration::from_secs(10));
    let failed = fixture.run("member", named("b", "SELECT 1 / (spend - spend) FROM gold.daily"));
    assert_eq!(reason(&failed.await.unwrap_err()), "SQL_ARITHMETIC");
    fixture.clock.advance(Duration::from_secs(10));
    let unknown = fixture.run("member", named("c", "SELECT * FROM gold.nothing"));
    assert_eq!(reason(&unknown.await.unwrap_err()), "RELATION_NOT_FOUND");

    let a = get(&fixture, "owner", "a").await.unwrap();
    assert_eq!(a.status(), ExecutionStatus::Completed);
    assert_eq!((a.user_id, a.interface()), (1, pb::QueryInterface::Grpc));
    assert_eq!(
        (a.sql.as_str(), a.labels["panel"].as_str()),
        ("SELECT count(*) FROM silver.people", "spend")
    );
    assert!(a.completed_at.is_some() && a.error.is_none());
    assert_eq!(a.statistics.unwrap().rows, 1);
    let b = get(&fixture, "owner", "b").await.unwrap();
    assert_eq!(
        (b.status(), b.error.unwrap().code.as_str()),
        (ExecutionStatus::Failed, "SQL_ARITHMETIC")
    );
    let c = get(&fixture, "member", "c").await.unwrap();
    assert_eq!(c.error.unwrap().code, "RELATION_NOT_FOUND");
    assert_eq!(reason(&get(&fixture, "member", "a").await.unwrap_err()), "QUERY_NOT_FOUND");

    let all = pb::ListQueriesRequest::default;
    assert_eq!(list(&fixture, "owner", all()).await.0, ["c", "b", "a"]);
    assert_eq!(list(&fixture, "member", all()).await.0, ["c", "b"]);
    let of_member = pb::ListQueriesRequest { user_id: 2, ..all() };
    assert_eq!(list(&fixture, "owner", of_member).await.0, ["c", "b"]);
    let completed = vec![ExecutionStatus::Completed as i32];
    let completed = pb::ListQueriesRequest { statuses: completed, ..all() };
    assert_eq!(list(&fixture, "owner", completed).await.0, ["a"]);
    let saved = vec![pb::QueryInterface::Saved as i32];
    let saved = pb::ListQueriesRequest { interfaces: saved, ..all() };
    assert!(list(&fixture, "owner", saved).await.0.is_empty());
    let start = b.created_at;
    let since =
        pb::ListQueriesRequest { time_range: Some(TimeRange { start, end: None }), ..all() };
    assert_eq!(list(&fixture, "owner", since).await.0, ["c", "b"]);
    let long = pb::ListQueriesRequest { min_duration_ms: 3_600_000, ..all() };
    assert!(list(&fixture, "owner", long).await.0.is_empty());

    let page = |cursor: &str| pb::ListQueriesRequest {
        pagination: Some(CursorPaginationRequest {
            limit: 2,
            cursor: cursor.to_owned(),
            ..Default::default()
        }),
        ..all()
    };
    let (first, next) = list(&fixture, "owner", page("")).await;
    assert_eq!(first, ["c", "b"]);
    assert_eq!(list(&fixture, "owner", page(&next)).await, (vec!["a".to_owned()], String::new()));
    let foreign = fixture.sql().list_queries(with("member", page(&next))).await.unwrap_err();
    assert_eq!(reason(&foreign), "VALIDATION_FAILED");

    let again = fixture.run("owner", named("a", "SELECT 1")).await.unwrap_err();
    assert_eq!((again.code(), reason(&again).as_str()), (Code::AlreadyExists, "QUERY_ID_REUSED"));
    fixture.stop().await;
}

#[tokio::test]
async fn queries_are_kept_and_shown_to_whom_they_belong_on_sqlite() {
    is_kept(Database::Sqlite).await;
}

#[tokio::test]
async fn queries_are_kept_and_shown_to_whom_they_belong_on_postgres() {
    is_kept(Database::Postgres).await;
}

const SLOW: &str = "SELECT count(*) FROM gold.numbers a JOIN gold.numbers b ON a.text <> b.text";

async fn slow(change: impl FnOnce(&mut query::Options)) -> Fixture {
    let fixture = Fixture::with(Database::Sqlite, change).await;
    fixture.others.declare(ORG, vec![tables::people(), tables::numbers()]);
    fixture.writer.numbers(ORG, 100_000).await;
    fixture
}

async fn is(fixture: &Fixture, id: &str, wanted: ExecutionStatus) {
    testkit::wait_for("the query is there", BOUND, async || {
        get(fixture, "owner", id).await.is_ok_and(|it| it.status() == wanted)
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_query_is_ended_by_who_may() {
    let fixture = slow(|_| {}).await;
    let cancel = || pb::CancelQueryRequest { query_id: "slow".to_owned(), org_id: 0 };
    let ended = async {
        is(&fixture, "slow", ExecutionStatus::Running).await;
        let status = fixture.sql().cancel_query(with("other", cancel())).await.unwrap_err();
        assert_eq!(reason(&status), "QUERY_NOT_FOUND");
        let answer = fixture.sql().cancel_query(owner(cancel())).await.unwrap().into_inner();
        assert_eq!(answer.previous_status(), ExecutionStatus::Running);
    };
    let (answered, ()) = tokio::join!(fixture.run("member", named("slow", SLOW)), ended);
    let status = answered.unwrap_err();
    assert_eq!((status.code(), reason(&status).as_str()), (Code::Cancelled, "QUERY_CANCELLED"));
    is(&fixture, "slow", ExecutionStatus::Cancelled).await;
    let answer = fixture.sql().cancel_query(owner(cancel())).await.unwrap().into_inner();
    assert_eq!(answer.previous_status(), ExecutionStatus::Cancelled);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_query_ends_when_its_caller_goes_away() {
    let fixture = slow(|_| {}).await;
    let request =
        pb::ExecuteSqlRequest { statement: Some(named("left", SLOW)), ..Default::default() };
    let mut stream = fixture.sql().execute_sql(owner(request)).await.unwrap().into_inner();
    let first = stream.message().await.unwrap().unwrap();
    assert!(matches!(first.part, Some(Part::Started(_))));
    drop(stream);
    is(&fixture, "left", ExecutionStatus::Cancelled).await;
    let limits = pb::GetQueryLimitsRequest::default();
    let limits = fixture.sql().get_query_limits(owner(limits)).await.unwrap().into_inner();
    assert_eq!((limits.running_queries, limits.queries_last_minute), (0, 1));
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_waiting_query_is_pending_and_can_be_ended() {
    let fixture = slow(|options| options.limits.queries = 1).await;
    let ended = async {
        is(&fixture, "first", ExecutionStatus::Running).await;
        let (second, ()) = tokio::join!(fixture.run("owner", named("second", "SELECT 1")), async {
            is(&fixture, "second", ExecutionStatus::Pending).await;
            let cancel = pb::CancelQueryRequest { query_id: "second".to_owned(), org_id: 0 };
            let answer = fixture.sql().cancel_query(owner(cancel)).await.unwrap().into_inner();
            assert_eq!(answer.previous_status(), ExecutionStatus::Pending);
        });
        assert_eq!(reason(&second.unwrap_err()), "QUERY_CANCELLED");
        let cancel = pb::CancelQueryRequest { query_id: "first".to_owned(), org_id: 0 };
        fixture.sql().cancel_query(owner(cancel)).await.unwrap();
    };
    let (first, ()) = tokio::join!(fixture.run("owner", named("first", SLOW)), ended);
    assert_eq!(reason(&first.unwrap_err()), "QUERY_CANCELLED");
    fixture.stop().await;
}

#[tokio::test]
async fn a_plan_has_its_own_limits_and_a_minute_its_queries() {
    let fixture = Fixture::with(Database::Sqlite, |options| {
        options.limits.queries_per_minute = 2;
        options.limits.time = Span::seconds(5);
        options.premium.queries_per_minute = 3;
        options.premium.time = Span::seconds(7);
    });
    let fixture = fixture.await;
    for _ in 0..2 {
        fixture.ask("owner", "SELECT 1").await.unwrap();
    }
    let status = fixture.ask("owner", "SELECT 1").await.unwrap_err();
    assert_eq!(
        (status.code(), reason(&status).as_str()),
        (Code::ResourceExhausted, "TOO_MANY_QUERIES")
    );
    let limits = |token| {
        let mut sql = fixture.sql();
        async move {
            let request = pb::GetQueryLimitsRequest::default();
            sql.get_query_limits(with(token, request)).await.unwrap().into_inner()
        }
    };
    let own = limits("owner").await;
    assert_eq!((own.max_queries_per_minute, own.maximum.unwrap().timeout_ms), (2, 5000));
    let premium = limits("premium@9").await;
    assert_eq!((premium.max_queries_per_minute, premium.maximum.unwrap().timeout_ms), (3, 7000));
    fixture.clock.advance(Duration::from_secs(60));
    fixture.ask("owner", "SELECT 1").await.unwrap();
    fixture.stop().await;
}
