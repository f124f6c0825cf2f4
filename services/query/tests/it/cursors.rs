//! Cursors: fetched, fetched again, closed, expired, cancelled.

use std::time::Duration;

use base::Span;
use lake::arrow::ipc::reader::StreamReader;
use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::fetch_cursor_response::Batch;
use tonic::Status;

use crate::fixture::{BOUND, Database, Fixture, ORG, fact, line, owner, reason, statement, with};
use crate::tables;

async fn fixture(count: i64, change: impl FnOnce(&mut query::Options)) -> Fixture {
    let fixture = Fixture::with(Database::Sqlite, change).await;
    fixture.others.declare(ORG, vec![tables::people(), tables::numbers()]);
    fixture.writer.numbers(ORG, count).await;
    fixture
}

async fn open(fixture: &Fixture, sql: &str, format: data::RowFormat) -> pb::OpenCursorResponse {
    let open = pb::OpenCursorRequest {
        statement: Some(statement(sql)),
        format: format as i32,
        ..Default::default()
    };
    fixture.sql().open_cursor(owner(open)).await.unwrap().into_inner()
}

async fn fetch(
    fixture: &Fixture,
    cursor_id: &str,
    position: i64,
    max_rows: i32,
) -> Result<pb::FetchCursorResponse, Status> {
    let cursor_id = cursor_id.to_owned();
    let fetch = pb::FetchCursorRequest { cursor_id, position, max_rows, ..Default::default() };
    Ok(fixture.sql().fetch_cursor(owner(fetch)).await?.into_inner())
}

fn lines(answer: &pb::FetchCursorResponse) -> Vec<String> {
    match answer.batch.as_ref().unwrap() {
        Batch::Rows(rows) => rows.rows.iter().map(line).collect(),
        Batch::ArrowIpc(_) => panic!("rows were asked for"),
    }
}

async fn status(fixture: &Fixture, query_id: &str) -> ExecutionStatus {
    let get = pb::GetQueryRequest { query_id: query_id.to_owned(), ..Default::default() };
    let found = fixture.sql().get_query(owner(get)).await.unwrap().into_inner();
    found.query.unwrap().status()
}

const ROWS: data::RowFormat = data::RowFormat::Rows;

#[tokio::test]
async fn a_cursor_gives_every_row_once_and_the_last_ones_again() {
    let fixture = fixture(25_000, |_| {}).await;
    let opened = open(&fixture, "SELECT n FROM gold.numbers ORDER BY n", ROWS).await;
    assert_eq!(opened.schema.unwrap().columns[0].name, "n");
    let id = &opened.cursor_id;
    let (mut position, mut next) = (0, 0_i64);
    loop {
        let answer = fetch(&fixture, id, position, 1000).await.unwrap();
        let rows = lines(&answer);
        for row in &rows {
            assert_eq!(*row, next.to_string());
            next += 1;
        }
        assert_eq!(answer.next_position, next);
        let again = fetch(&fixture, id, position, 1000).await.unwrap();
        assert_eq!(lines(&again), rows);
        assert_eq!((again.next_position, again.done), (answer.next_position, answer.done));
        if answer.done {
            assert_eq!(answer.statistics.unwrap().rows, 25_000);
            break;
        }
        assert!(answer.statistics.is_none());
        if 0 < position {
            let gone = fetch(&fixture, id, 0, 1000).await.unwrap_err();
            assert_eq!(reason(&gone), "CURSOR_POSITION_GONE");
            assert_eq!(fact(&gone, "next_position"), answer.next_position.to_string());
        }
        position = answer.next_position;
    }
    assert_eq!(next, 25_000);
    assert_eq!(status(&fixture, &opened.query_id).await, ExecutionStatus::Completed);
    let over = fetch(&fixture, id, next + 1, 10).await.unwrap_err();
    assert_eq!(reason(&over), "CURSOR_NOT_FOUND");
    fixture.stop().await;
}

#[tokio::test]
async fn a_cursor_reads_the_versions_of_its_begin_and_ends_when_it_is_closed() {
    let fixture = fixture(10, |_| {}).await;
    let opened = open(&fixture, "SELECT count(*) FROM gold.numbers", ROWS).await;
    fixture.writer.numbers(ORG, 5).await;
    let answer = fetch(&fixture, &opened.cursor_id, 0, 0).await.unwrap();
    assert_eq!(lines(&answer), ["10"]);
    let opened = open(&fixture, "SELECT n FROM gold.numbers", ROWS).await;
    assert_eq!(lines(&fetch(&fixture, &opened.cursor_id, 0, 3).await.unwrap()).len(), 3);
    let close = || pb::CloseCursorRequest { cursor_id: opened.cursor_id.clone(), org_id: 0 };
    assert!(fixture.sql().close_cursor(owner(close())).await.unwrap().into_inner().closed);
    assert!(!fixture.sql().close_cursor(owner(close())).await.unwrap().into_inner().closed);
    let gone = fetch(&fixture, &opened.cursor_id, 3, 3).await.unwrap_err();
    assert_eq!(reason(&gone), "CURSOR_NOT_FOUND");
    testkit::wait_for("its query ends", BOUND, async || {
        status(&fixture, &opened.query_id).await == ExecutionStatus::Cancelled
    })
    .await;
    fixture.stop().await;
}

#[tokio::test]
async fn a_cursor_that_nobody_uses_closes_by_itself() {
    let fixture = fixture(10, |options| options.cursor_idle = Span::seconds(60)).await;
    let opened = open(&fixture, "SELECT n FROM gold.numbers", ROWS).await;
    fixture.clock.advance(Duration::from_secs(50));
    fetch(&fixture, &opened.cursor_id, 0, 1).await.unwrap();
    fixture.clock.advance(Duration::from_secs(50));
    fetch(&fixture, &opened.cursor_id, 1, 1).await.unwrap();
    fixture.clock.advance(Duration::from_secs(61));
    let gone = fetch(&fixture, &opened.cursor_id, 2, 1).await.unwrap_err();
    assert_eq!(reason(&gone), "CURSOR_NOT_FOUND");
    testkit::wait_for("its query ends", BOUND, async || {
        status(&fixture, &opened.query_id).await == ExecutionStatus::Cancelled
    })
    .await;
    fixture.stop().await;
}

#[tokio::test]
async fn a_cancelled_cursor_says_so_and_holds_nothing() {
    let fixture = fixture(10, |_| {}).await;
    let opened = open(&fixture, "SELECT n FROM gold.numbers", ROWS).await;
    fetch(&fixture, &opened.cursor_id, 0, 1).await.unwrap();
    let cancel = pb::CancelQueryRequest { query_id: opened.query_id.clone(), org_id: 0 };
    let previous = fixture.sql().cancel_query(owner(cancel)).await.unwrap().into_inner();
    assert_eq!(previous.previous_status(), ExecutionStatus::Running);
    let ended = fetch(&fixture, &opened.cursor_id, 1, 1).await.unwrap_err();
    assert_eq!(reason(&ended), "QUERY_CANCELLED");
    assert_eq!(status(&fixture, &opened.query_id).await, ExecutionStatus::Cancelled);
    let limits = pb::GetQueryLimitsRequest::default();
    let limits = fixture.sql().get_query_limits(owner(limits)).await.unwrap().into_inner();
    assert_eq!((limits.open_cursors, limits.running_queries), (0, 0));
    fixture.stop().await;
}

#[tokio::test]
async fn a_caller_has_twenty_cursors() {
    let fixture = fixture(10, |_| {}).await;
    for _ in 0..20 {
        open(&fixture, "SELECT n FROM gold.numbers", ROWS).await;
    }
    let limits = pb::GetQueryLimitsRequest::default();
    let limits = fixture.sql().get_query_limits(owner(limits)).await.unwrap().into_inner();
    assert_eq!((limits.open_cursors, limits.running_queries), (20, 0));
    let one_more =
        || pb::OpenCursorRequest { statement: Some(statement("SELECT 1")), ..Default::default() };
    let full = fixture.sql().open_cursor(owner(one_more())).await.unwrap_err();
    assert_eq!(reason(&full), "TOO_MANY_QUERIES");
    assert_eq!(fact(&full, "limit"), "20");
    fixture.sql().open_cursor(with("member", one_more())).await.unwrap();
    fixture.stop().await;
}

#[tokio::test]
async fn an_error_ends_a_cursor() {
    let fixture = fixture(10, |_| {}).await;
    let opened = open(&fixture, "SELECT 1 / (n - n) FROM gold.numbers", ROWS).await;
    let failed = fetch(&fixture, &opened.cursor_id, 0, 1).await.unwrap_err();
    assert_eq!(reason(&failed), "SQL_ARITHMETIC");
    assert_eq!(status(&fixture, &opened.query_id).await, ExecutionStatus::Failed);
    let gone = fetch(&fixture, &opened.cursor_id, 0, 1).await.unwrap_err();
    assert_eq!(reason(&gone), "CURSOR_NOT_FOUND");
    fixture.stop().await;
}

#[tokio::test]
async fn a_cursor_may_give_arrow() {
    let fixture = fixture(30_000, |_| {}).await;
    let opened =
        open(&fixture, "SELECT n, text FROM gold.numbers", data::RowFormat::ArrowIpc).await;
    let (mut position, mut rows) = (0, 0);
    loop {
        let answer = fetch(&fixture, &opened.cursor_id, position, 100_000).await.unwrap();
        let Some(Batch::ArrowIpc(bytes)) = answer.batch else { panic!("no Arrow") };
        let read = StreamReader::try_new(std::io::Cursor::new(bytes), None).unwrap();
        rows += read.map(|it| it.unwrap().num_rows()).sum::<usize>();
        assert_eq!(answer.next_position, i64::try_from(rows).unwrap());
        position = answer.next_position;
        if answer.done {
            break;
        }
    }
    assert_eq!(rows, 30_000);
    fixture.stop().await;
}
