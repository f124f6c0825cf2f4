//! Watermarks as people see and move them.

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::etl::v1 as pb;
use platform_proto::platform::etl::v1::watermark_position::Position;
use tonic::Code;

use crate::fixture::{Database, Fixture, on_both, owner, reason, with};

on_both! { watermarks_are_read_set_and_reset }

fn set(position: Position, expected_revision: Option<i64>) -> pb::SetWatermarkRequest {
    pb::SetWatermarkRequest {
        pipeline_id: "p".to_owned(),
        layer: "silver".to_owned(),
        subject: "orders".to_owned(),
        position: Some(pb::WatermarkPosition { position: Some(position) }),
        expected_revision,
        ..Default::default()
    }
}

async fn watermarks_are_read_set_and_reset(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.stream("orders", "orders");
    world.pipeline("p");
    world.hold("start_sync orders");
    let made = fixture.trigger("p").await;
    fixture.until_called("start_sync orders", 1).await;
    let mut watermarks = fixture.watermarks();
    let day = || Position::Date("2026-06-01".to_owned());
    let refused = watermarks.set_watermark(owner(set(day(), None))).await.unwrap_err();
    assert_eq!(
        (refused.code(), reason(&refused).as_str()),
        (Code::FailedPrecondition, "PIPELINE_RUNNING")
    );
    world.let_go("start_sync orders");
    fixture.until(&made.id, ExecutionStatus::Completed).await;

    let first = watermarks.set_watermark(owner(set(day(), None))).await.unwrap().into_inner();
    let revision = first.watermark.unwrap().revision;
    let refused =
        watermarks.set_watermark(owner(set(day(), Some(revision + 1)))).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::Aborted, "WATERMARK_CHANGED"));
    let no_day = set(Position::Date("2026-02-30".to_owned()), None);
    let refused = watermarks.set_watermark(owner(no_day)).await.unwrap_err();
    assert_eq!(reason(&refused), "VALIDATION_FAILED");
    let back = set(Position::TableVersion(0), Some(revision));
    let moved = watermarks.set_watermark(owner(back)).await.unwrap().into_inner().watermark;
    let moved = moved.unwrap();
    assert_eq!((moved.revision, moved.execution_id.as_str()), (revision + 1, ""));

    let list = |layer: Option<&str>| pb::ListWatermarksRequest {
        pipeline_id: "p".to_owned(),
        layer: layer.map(str::to_owned),
        ..Default::default()
    };
    let listed =
        watermarks.list_watermarks(owner(list(Some("silver")))).await.unwrap().into_inner();
    assert!(listed.watermarks.contains(&moved));
    let get = pb::GetWatermarkRequest {
        pipeline_id: "p".to_owned(),
        layer: "silver".to_owned(),
        subject: "orders".to_owned(),
        ..Default::default()
    };
    let foreign = [
        watermarks.list_watermarks(with("owner@8", list(None))).await.map(drop),
        watermarks.set_watermark(with("owner@8", set(day(), None))).await.map(drop),
        watermarks.get_watermark(with("owner@8", get.clone())).await.map(drop),
    ];
    for answer in foreign {
        assert_eq!(answer.unwrap_err().code(), Code::NotFound);
    }
    let reset = pb::ResetWatermarksRequest {
        pipeline_id: "p".to_owned(),
        layer: Some("silver".to_owned()),
        subject: Some("orders".to_owned()),
        org_id: 0,
    };
    let gone = watermarks.reset_watermarks(owner(reset.clone())).await.unwrap().into_inner();
    assert_eq!(gone.reset_count, 1);
    let none = watermarks.reset_watermarks(owner(reset)).await.unwrap().into_inner();
    assert_eq!(none.reset_count, 0);
    let refused = watermarks.get_watermark(owner(get)).await.unwrap_err();
    assert_eq!(
        (refused.code(), reason(&refused).as_str()),
        (Code::NotFound, "WATERMARK_NOT_FOUND")
    );
    fixture.stop().await;
}
