//! Executions from their beginning to their end.

use platform_proto::platform::common::v1::{DateRange, ExecutionStatus, PipelineStatus};
use platform_proto::platform::data::v1::{LineageNodeKind, LineageNodeRef};
use platform_proto::platform::etl::v1 as pb;
use platform_proto::platform::etl::v1::TriggerType;
use tonic::Code;

use crate::fixture::{BOUND, Database, Fixture, on_both, owner};
use crate::world::{Script, pipeline, refused};

on_both! {
    a_run_goes_through_all_layers
    what_refines_a_data_set_is_made_after_it
    a_pipeline_runs_after_another
}

async fn a_run_goes_through_all_layers(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    world.stream("clicks", "clicks");
    world.script("orders", Script::Batches(2));
    world.aggregation("daily", &["orders"]);
    world.aggregation("a_top", &["daily"]);
    world.aggregation("other", &["unread"]);

    let made = fixture.trigger("p").await;
    assert_eq!(made.status(), ExecutionStatus::Pending);
    assert_eq!((made.pipeline_version, made.run_as_user_id), (3, 11));
    let done = fixture.until(&made.id, ExecutionStatus::Completed).await;
    assert_eq!(done.attempt, 1);

    // Every unit of work was done once, and gold in the order in which it reads.
    for call in ["start_sync orders", "start_sync clicks", "build daily", "build a_top"] {
        assert_eq!(world.count(call), 1, "{call}");
    }
    assert_eq!(world.count("build other"), 0);
    let calls = world.calls();
    let place = |call: &str| calls.iter().position(|it| it == call).unwrap();
    assert!(place("build daily") < place("build a_top"));
    assert!(world.unprocessed().is_empty());
    // Never as whoever started it, but as the pipeline's account.
    assert_eq!(world.accounts().into_iter().collect::<Vec<_>>(), [11]);

    let layers: Vec<_> = done
        .layers
        .iter()
        .map(|it| (it.layer.as_str(), it.status(), it.records_processed, it.records_failed))
        .collect();
    let completed = ExecutionStatus::Completed;
    let expected = [
        ("source", completed, 30, 0),
        ("bronze", completed, 30, 0),
        ("silver", completed, 24, 3),
        ("gold", completed, 8, 0),
    ];
    assert_eq!(layers, expected);
    let metrics = done.metrics.unwrap();
    assert_eq!((metrics.total_records, metrics.output_records), (30, 24));
    assert_eq!((metrics.filtered_records, metrics.quarantined_records), (3, 3));
    assert_eq!(
        metrics.output_records + metrics.filtered_records + metrics.quarantined_records,
        metrics.total_records
    );
    assert!((metrics.quality_score - 95.0).abs() < 1e-9);

    let steps = fixture.steps(&made.id).await;
    let silver = steps.iter().find(|it| it.layer == "silver" && it.table_name == "clicks").unwrap();
    assert_eq!((silver.input_records, silver.output_records), (10, 8));
    let top = fixture.step(&made.id, "gold", "a_top").await;
    let daily = fixture.step(&made.id, "gold", "daily").await;
    assert!(top.depends_on.contains(&daily.id), "{top:?}");
    assert_eq!((top.output_ref.as_str(), top.attempts.len()), ("gold-a_top", 1));

    let quality = pb::GetDataQualityMetricsRequest {
        date_range: Some(DateRange {
            start: "2000-01-01".to_owned(),
            end: "2100-01-01".to_owned(),
        }),
        ..Default::default()
    };
    let quality = fixture.etl().get_data_quality_metrics(owner(quality)).await.unwrap();
    let quality = quality.into_inner();
    let summary = quality.summary.unwrap();
    assert_eq!((summary.total_records, summary.records_with_issues), (24, 6));
    assert_eq!(summary.issues_by_type["VALUE_MISSING"], 6);
    assert_eq!(quality.by_pipeline[0].pipeline_name, "pipeline p");
    assert_eq!(quality.recent_issues.len(), 3);
    fixture.stop().await;
}

async fn what_refines_a_data_set_is_made_after_it(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    world.script("orders", Script::Batches(2));
    world.refinement("a_top", &["b_mid", "orders"]);
    world.refinement("b_mid", &["orders"]);
    world.refinement("other", &["unread"]);
    world.aggregation("daily", &["a_top"]);
    // One that has nothing to read yet holds nobody up.
    let missing = || refused(Code::NotFound, "BATCH_NOT_FOUND");
    world.fail("process_batch orders/a_top", missing());

    let made = fixture.trigger("p").await;
    let done = fixture.until(&made.id, ExecutionStatus::Completed).await;
    let calls = world.calls();
    let place = |call: &str| calls.iter().position(|it| it == call).unwrap();
    let batches = [place("process_batch orders-1"), place("process_batch orders-2")];
    assert!(batches.iter().all(|it| *it < place("process_batch orders/b_mid")), "{calls:?}");
    assert!(place("process_batch orders/b_mid") < place("process_batch b_mid/a_top"));
    assert!(place("process_batch b_mid/a_top") < place("build daily"));
    assert_eq!(world.count("process_batch orders/b_mid"), 1);
    assert_eq!(world.count("process_batch unread/other"), 0);

    let mid = fixture.step(&made.id, "silver", "orders/b_mid").await;
    assert_eq!((mid.input_ref.as_str(), mid.table_name.as_str()), ("silver.orders", "b_mid"));
    assert_eq!((mid.input_records, mid.output_records), (10, 8));
    let top = fixture.step(&made.id, "silver", "b_mid/a_top").await;
    assert!(top.depends_on.contains(&mid.id), "{top:?}");
    let passed = fixture.step(&made.id, "silver", "orders/a_top").await;
    assert_eq!(passed.status(), ExecutionStatus::Skipped);
    let daily = fixture.step(&made.id, "gold", "daily").await;
    assert_eq!(daily.status(), ExecutionStatus::Completed);
    // Records are counted where they came in, and not once more for each data set.
    let metrics = done.metrics.unwrap();
    assert_eq!((metrics.total_records, metrics.output_records), (20, 16));
    let table =
        LineageNodeRef { kind: LineageNodeKind::Table as i32, id: "silver.a_top".to_owned() };
    let ask = pb::GetLineageRequest { node: Some(table), ..Default::default() };
    let found = fixture.lineage().get_lineage(owner(ask)).await.unwrap().into_inner();
    let ids: Vec<_> = found.nodes.iter().map(|it| it.id.as_str()).collect();
    assert!(ids.contains(&"silver.b_mid") && ids.contains(&"gold.daily"), "{ids:?}");
    fixture.stop().await;
}

async fn a_pipeline_runs_after_another(database: Database) {
    let fixture = Fixture::start(database).await;
    let world = &fixture.world;
    world.stream("orders", "orders");
    world.pipeline("first");
    let mut second = pipeline("second");
    second.run_after_pipeline_ids = vec!["first".to_owned()];
    let mut paused = pipeline("paused");
    paused.run_after_pipeline_ids = vec!["first".to_owned()];
    paused.status = PipelineStatus::Paused as i32;
    world.put_pipeline(second);
    world.put_pipeline(paused);

    let made = fixture.trigger("first").await;
    fixture.until(&made.id, ExecutionStatus::Completed).await;
    let list = pb::ListExecutionsRequest {
        trigger_type: Some(TriggerType::Dependency as i32),
        ..Default::default()
    };
    let followed = testkit::wait_for_some("the second follows", BOUND, async || {
        let answer = fixture.etl().list_executions(owner(list.clone())).await.unwrap();
        let found = answer.into_inner().executions;
        (!found.is_empty()).then_some(found)
    })
    .await;
    assert_eq!(followed.len(), 1);
    assert_eq!(followed[0].pipeline_id, "second");
    fixture.until(&followed[0].id, ExecutionStatus::Completed).await;
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_data_set_takes_stays_in_bronze() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "");
    world.stream("raw", "raw_alone");
    let made = fixture.trigger("p").await;
    let done = fixture.until(&made.id, ExecutionStatus::Completed).await;
    assert_eq!(world.unprocessed().len(), 2);
    assert_eq!(done.layers[2].status(), ExecutionStatus::Skipped);
    assert_eq!(world.count("list_aggregations "), 0);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_streams_that_are_asked_for_are_brought() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let world = &fixture.world;
    world.pipeline("p");
    world.stream("orders", "orders");
    world.stream("clicks", "clicks");
    let only = |name: &str| pb::TriggerPipelineRequest {
        pipeline_id: "p".to_owned(),
        streams: vec![name.to_owned()],
        ..Default::default()
    };
    let made = fixture.trigger_with(only("clicks")).await;
    fixture.until(&made.id, ExecutionStatus::Completed).await;
    assert_eq!((world.count("start_sync clicks"), world.count("start_sync orders")), (1, 0));
    let made = fixture.trigger_with(only("nothing")).await;
    let failed = fixture.until(&made.id, ExecutionStatus::Failed).await;
    assert_eq!(failed.error.unwrap().code, "STREAM_NOT_ENABLED");
    fixture.stop().await;
}
