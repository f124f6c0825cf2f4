//! Two processes on one database and one lake.

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::data::v1 as pb;

use crate::fixture::{Database, Fixture, header, ndjson, owner, reason};
use crate::silver::{counts, process, rows, start, store};
use crate::tables::ended;

const LINE: &str = "{\"id\":1}\n";

async fn batches(fixture: &Fixture) -> Vec<pb::BronzeBatch> {
    let list = fixture.bronze().list_batches(owner(pb::ListBatchesRequest::default())).await;
    list.unwrap().into_inner().batches
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_to_both_makes_one_batch() {
    let one = Fixture::start(Database::Postgres).await;
    let two = one.twin().await;
    for at in 0..8 {
        let parts = || ndjson(header(&format!("r{at}")), &[LINE], 1);
        let outcomes: [_; 2] = tokio::join!(one.upload(parts()), two.upload(parts())).into();
        let mut ids = Vec::new();
        for outcome in outcomes {
            match outcome {
                Ok(answer) => ids.push(answer.batch.unwrap().batch_id),
                Err(status) => assert_eq!(reason(&status), "REQUEST_IN_PROGRESS", "{status:?}"),
            }
        }
        // Whoever repeats it is told the same.
        for fixture in [&one, &two] {
            let again = fixture.upload(parts()).await.unwrap();
            assert!(again.duplicate);
            ids.push(again.batch.unwrap().batch_id);
        }
        ids.dedup();
        assert_eq!(ids.len(), 1, "{ids:?}");
        assert_eq!((batches(&one).await.len(), batches(&two).await.len()), (at + 1, at + 1));
    }
    let table = one.lake().table(&"7/bronze/orders".parse().unwrap()).await.unwrap();
    assert_eq!(table.snapshot().await.unwrap().statistics().rows, Some(8));
    two.stop().await;
    one.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_that_both_process_counts_once() {
    let one = start(Database::Postgres).await;
    let two = one.twin().await;
    let mut output = 0;
    for at in 0..6 {
        let records =
            [format!("{{\"id\": {at}}}"), format!("{{\"id\": {}}}", at + 100), "7".into()];
        let records: Vec<&str> = records.iter().map(String::as_str).collect();
        let batch = store(&one, &format!("r{at}"), &records).await;
        let outcomes: [_; 2] =
            tokio::join!(process(&one, &batch, |_| {}), process(&two, &batch, |_| {})).into();
        for outcome in outcomes {
            let result = outcome.unwrap().result.unwrap();
            assert_eq!(counts(&result), [3, 2, 0, 0, 1], "{at}");
        }
        let again = process(&two, &batch, |_| {}).await.unwrap();
        assert!(again.duplicate);
        output += counts(&again.result.unwrap())[1];
        let list = pb::ListQuarantineRequest::default();
        let held = two.silver().list_quarantine(owner(list)).await.unwrap().into_inner().records;
        assert_eq!(held.len(), at + 1);
    }
    assert_eq!((output, rows(&one, &["id"]).await.len()), (12, 12));
    two.stop().await;
    one.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operation_is_done_by_one_of_them() {
    let one = Fixture::start(Database::Postgres).await;
    let two = one.twin().await;
    for at in 0..8 {
        let line = format!("{{\"id\":{at}}}\n");
        one.upload(ndjson(header(&format!("r{at}")), &[&line], 1)).await.unwrap();
    }
    let ensure = pb::EnsureTableRequest {
        layer: pb::DataLayer::Bronze as i32,
        dataset: "wide".to_owned(),
        ..Default::default()
    };
    two.tables().ensure_table(owner(ensure)).await.unwrap();
    let wide = || {
        let layer = pb::DataLayer::Bronze as i32;
        Some(pb::TableRef { layer, name: "wide".to_owned() })
    };
    for at in 0..8 {
        let erase = pb::EraseRawRecordsRequest {
            table_name: "orders".to_owned(),
            field_pointer: "/id".to_owned(),
            values: vec![at.to_string()],
            reason: "asked".to_owned(),
            ..Default::default()
        };
        let erase = one.bronze().erase_raw_records(owner(erase)).await.unwrap().into_inner();
        // What is asked of the other one wakes it, so that it looks for operations at the same time.
        let look = pb::VacuumTableRequest { table: wide(), dry_run: true, ..Default::default() };
        let look = two.tables().vacuum_table(owner(look)).await.unwrap().into_inner();
        let erased = ended(&one, erase.operation).await;
        assert_eq!(
            (erased.status(), erased.rows_removed),
            (ExecutionStatus::Completed, 1),
            "{at}: {erased:?}"
        );
        ended(&two, look.operation).await;
    }
    two.stop().await;
    one.stop().await;
}
