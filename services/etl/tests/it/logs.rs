//! Logs of executions.

use platform_proto::platform::common::v1::{CursorPaginationRequest, ExecutionStatus};
use platform_proto::platform::etl::v1 as pb;
use tonic::Request;

use crate::fixture::{Database, Fixture, ORG, on_both, owner, reason};

on_both! { a_log_is_read_streamed_and_added_to }

fn entry(message: &str, level: pb::LogLevel) -> pb::ExecutionLogEntry {
    pb::ExecutionLogEntry {
        message: message.to_owned(),
        level: level as i32,
        layer: "source".to_owned(),
        ..Default::default()
    }
}

async fn a_log_is_read_streamed_and_added_to(database: Database) {
    let fixture = Fixture::start(database).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.hold("process_batch orders-1");
    let made = fixture.trigger("p").await;
    fixture.until_called("process_batch orders-1", 1).await;

    let stream =
        pb::StreamExecutionLogsRequest { execution_id: made.id.clone(), ..Default::default() };
    let mut stream = fixture.etl().stream_execution_logs(owner(stream)).await.unwrap().into_inner();
    let mut seen = stream.message().await.unwrap().unwrap().entries;
    assert_eq!(seen[0].message, "execution begins");

    // A service that works for it adds entries, under its fence, once.
    let append = pb::AppendExecutionLogsRequest {
        org_id: ORG,
        execution_id: made.id.clone(),
        fence: 1,
        entries: vec![
            entry("50 % of Files", pb::LogLevel::Debug),
            entry("a file is broken", pb::LogLevel::Error),
        ],
        request_id: "r".to_owned(),
    };
    for _ in 0..2 {
        let answer = fixture.etl().append_execution_logs(Request::new(append.clone())).await;
        assert_eq!(answer.unwrap().into_inner().stored_count, 2);
    }
    let stale = pb::AppendExecutionLogsRequest { fence: 9, ..append };
    let refused = fixture.etl().append_execution_logs(Request::new(stale)).await.unwrap_err();
    assert_eq!(reason(&refused), "STALE_FENCE");

    fixture.world.let_go("process_batch orders-1");
    while let Some(message) = stream.message().await.unwrap() {
        seen.extend(message.entries);
    }
    fixture.until(&made.id, ExecutionStatus::Completed).await;
    let sequences: Vec<i64> = seen.iter().map(|it| it.sequence).collect();
    let whole: Vec<i64> = (1..=i64::try_from(seen.len()).unwrap()).collect();
    assert_eq!(sequences, whole, "without gap or repetition");
    assert_eq!(seen.last().unwrap().message, "execution is complete");
    assert_eq!(seen.iter().filter(|it| it.message == "a file is broken").count(), 1);

    let get = pb::GetExecutionLogsRequest { execution_id: made.id.clone(), ..Default::default() };
    let read = async |get: pb::GetExecutionLogsRequest| {
        let answer = fixture.etl().get_execution_logs(owner(get)).await.unwrap().into_inner();
        answer.logs.into_iter().map(|it| it.message).collect::<Vec<_>>()
    };
    assert_eq!(read(get.clone()).await[0], "execution is complete");
    let search =
        pb::GetExecutionLogsRequest { search: Some("% OF files".to_owned()), ..get.clone() };
    assert_eq!(read(search).await, ["50 % of Files"]);
    let errors = pb::GetExecutionLogsRequest {
        level: Some(pb::LogLevel::Error as i32),
        layer: Some("source".to_owned()),
        ..get.clone()
    };
    assert_eq!(read(errors).await, ["a file is broken"]);
    // Page by page, oldest first.
    let (mut cursor, mut all) = (String::new(), Vec::new());
    loop {
        let sort_order = "asc".to_owned();
        let pagination = CursorPaginationRequest { cursor, limit: 3, sort_order };
        let get = pb::GetExecutionLogsRequest { pagination: Some(pagination), ..get.clone() };
        let page = fixture.etl().get_execution_logs(owner(get)).await.unwrap().into_inner();
        all.extend(page.logs.into_iter().map(|it| it.sequence));
        let pagination = page.pagination.unwrap();
        if !pagination.has_more {
            break;
        }
        cursor = pagination.next_cursor;
    }
    assert_eq!(all, whole);
    fixture.stop().await;
}
