//! What others hear: the record, entities, reports.

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::etl::v1 as pb;
use testkit::{wait_for, wait_for_some};

use crate::fixture::{BOUND, Database, Fixture, on_both, owner};

on_both! { auth_and_config_hear_of_executions }

async fn auth_and_config_hear_of_executions(database: Database) {
    let fixture = Fixture::start(database).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.hold("start_sync orders");
    let made = fixture.trigger("p").await;
    fixture.until_called("start_sync orders", 1).await;
    let cancel = pb::CancelExecutionRequest {
        execution_id: made.id.clone(),
        reason: Some("why".to_owned()),
        org_id: 0,
    };
    fixture.etl().cancel_execution(owner(cancel)).await.unwrap();
    fixture.until(&made.id, ExecutionStatus::Cancelled).await;
    let retry = pb::RetryExecutionRequest { execution_id: made.id.clone(), ..Default::default() };
    let retry = fixture.etl().retry_execution(owner(retry)).await.unwrap().into_inner();
    let retry = retry.new_execution.unwrap().id;

    let events = wait_for_some("three audit events", BOUND, async || {
        let events = fixture.world.audit();
        (3 <= events.len()).then_some(events)
    })
    .await;
    let methods: Vec<_> = events.iter().map(|it| it.method.rsplit('/').next().unwrap()).collect();
    assert_eq!(methods, ["TriggerPipeline", "CancelExecution", "RetryExecution"]);
    for (event, id) in events.iter().zip([&made.id, &made.id, &retry]) {
        assert_eq!((event.entity_type.as_str(), &event.entity_id), ("execution", id));
        assert_eq!(event.context.as_ref().unwrap().user_id, 1);
    }
    assert!(!events[1].changes.is_empty());

    wait_for("auth knows both", BOUND, async || fixture.world.entities().len() == 2).await;
    assert_eq!(fixture.world.entities()[&made.id], "p");

    let reports = wait_for_some("the end is reported", BOUND, async || {
        let reports = fixture.world.reports();
        let of = |it: &&platform_proto::platform::config::v1::ReportPipelineRunRequest| {
            it.execution.as_ref().unwrap().execution_id == made.id
        };
        let of: Vec<_> = reports.iter().filter(of).cloned().collect();
        (2 <= of.len()).then_some(of)
    })
    .await;
    let statuses: Vec<_> =
        reports.iter().map(|it| it.execution.as_ref().unwrap().status()).collect();
    assert_eq!(statuses, [ExecutionStatus::Running, ExecutionStatus::Cancelled]);
    fixture.world.let_go("start_sync orders");
    fixture.until(&retry, ExecutionStatus::Completed).await;
    fixture.stop().await;
}
