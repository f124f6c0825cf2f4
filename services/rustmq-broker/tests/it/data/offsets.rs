//! `ListOffsets`.

use platform_proto::google::protobuf::Timestamp;
use platform_proto::rustmq::client::v1::{
    ListOffsetsPartition, ListOffsetsRequest, ListOffsetsResult,
};
use platform_proto::rustmq::common::v1::offset_spec::Spec;
use platform_proto::rustmq::common::v1::{ErrorCode, OffsetSpec};

use super::fixture::{Broker, NOW, at, batch_of, operator, record, request};

async fn find(broker: &Broker, specs: Vec<Spec>) -> Vec<ListOffsetsResult> {
    let partitions = specs.into_iter().map(|spec| ListOffsetsPartition {
        topic_partition: at("t", 0),
        spec: Some(OffsetSpec { spec: Some(spec) }),
        current_leader_epoch: None,
    });
    let asked = ListOffsetsRequest { partitions: partitions.collect(), ..Default::default() };
    broker.consumer().list_offsets(operator(asked)).await.unwrap().into_inner().results
}

fn time(seconds: i64, nanos: i32) -> Timestamp {
    Timestamp { seconds: NOW + seconds, nanos }
}

/// Ten batches of three records: batch `at` has the times 10 `at`, 10 `at` + 5 and 10 `at` + 2.
async fn filled(compression: batch::Compression) -> Broker {
    let broker = Broker::start().await;
    broker.topic("t", |it| it.segment_bytes = Some(1 << 20)).await;
    for at in 0..10 {
        let records = [0, 5, 2].map(|more| {
            let mut it = record(None, Some(&"v".repeat(60_000)));
            it.timestamp = Some(time(10 * at + more, 7));
            it
        });
        let batch = batch::pack(records.into(), compression, None, Default::default()).unwrap();
        assert_eq!(broker.produce(request("t", batch)).await.error_code, 0);
    }
    broker
}

#[tokio::test]
async fn a_time_is_found_down_to_the_record() {
    for compression in batch::Compression::ALL {
        let broker = filled(compression).await;
        let times = [(-5, 0), (0, 7), (0, 8), (5, 7), (6, 0), (43, 0), (95, 7), (95, 8)];
        let specs = times.map(|(seconds, nanos)| Spec::Timestamp(time(seconds, nanos))).into();
        let found: Vec<_> = find(&broker, specs).await.iter().map(|it| it.offset).collect();
        assert_eq!(found, [0, 0, 1, 1, 3, 13, 28, 30], "{compression:?}");
    }
}

#[tokio::test]
async fn the_ends_and_the_greatest_time_are_found_and_offsets_are_checked() {
    let broker = filled(batch::Compression::None).await;
    let specs = vec![
        Spec::Earliest(true),
        Spec::Latest(true),
        Spec::MaxTimestamp(true),
        Spec::Offset(17),
        Spec::Offset(30),
        Spec::Offset(31),
    ];
    let found = find(&broker, specs).await;
    assert_eq!((found[0].offset, found[0].timestamp), (0, Some(time(0, 7))));
    assert_eq!((found[1].offset, found[1].timestamp), (30, None));
    assert_eq!((found[2].offset, found[2].timestamp), (28, Some(time(95, 7))));
    assert_eq!((found[3].offset, found[3].timestamp), (17, Some(time(52, 7))));
    assert_eq!((found[4].offset, found[4].timestamp), (30, None));
    assert_eq!(found[5].error_code(), ErrorCode::OffsetOutOfRange);
}

#[tokio::test]
async fn an_empty_partition_has_its_end_everywhere() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let specs = vec![
        Spec::Earliest(true),
        Spec::Latest(true),
        Spec::MaxTimestamp(true),
        Spec::Timestamp(time(0, 0)),
    ];
    for found in find(&broker, specs).await {
        assert_eq!((found.error_code(), found.offset, found.timestamp), (ErrorCode::Ok, 0, None));
    }
}

#[tokio::test]
async fn a_batch_that_nobody_can_open_hides_nothing_behind_it() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let mut bad = batch_of(vec![record(None, Some("x"))]);
    bad.compression_type = 2;
    bad.crc32 = None;
    assert_eq!(broker.produce(request("t", bad)).await.error_code, 0);
    let mut late = record(None, Some("y"));
    late.timestamp = Some(time(9, 0));
    broker.produce(request("t", batch_of(vec![late]))).await;
    let specs = vec![Spec::Timestamp(time(1, 0)), Spec::Earliest(true), Spec::MaxTimestamp(true)];
    let found: Vec<_> = find(&broker, specs).await.iter().map(|it| it.offset).collect();
    assert_eq!(found, [1, 0, 1]);
}
