//! The record of who did what: writing it, reading it page by page, and following it.

use std::time::Duration;

use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::audit_service_client::AuditServiceClient;
use platform_proto::platform::common::v1 as common;
use rpc::wire::timestamp_to_wire;
use tokio_stream::StreamExt as _;
use tonic::transport::Channel;

use crate::site::{NOW, Site, reason};
use crate::teams::{Member, founder, joined, organizations};

const BOUND: Duration = Duration::from_secs(20);

fn audit(site: &Site) -> AuditServiceClient<Channel> {
    AuditServiceClient::new(site.channel.clone())
}

fn event(number: u32, org_id: i64) -> pb::AuditEvent {
    pb::AuditEvent {
        id: format!("01890a5d-ac96-774b-bcce-{number:012x}"),
        context: Some(common::AuditContext { org_id, ..common::AuditContext::default() }),
        action: common::AuditAction::Execute.into(),
        entity_type: "pipeline".to_owned(),
        entity_id: number.to_string(),
        outcome: pb::AuditOutcome::Success.into(),
        occurred_at: Some(timestamp_to_wire(NOW)),
        service: "etl".to_owned(),
        principal_kind: pb::PrincipalKind::Peer.into(),
        ..pb::AuditEvent::default()
    }
}

async fn record(site: &Site, events: Vec<pb::AuditEvent>) -> (i32, i32) {
    let mut client = AuditServiceClient::new(site.peer("etl"));
    let request = pb::RecordAuditEventsRequest { events };
    let counts = client.record_audit_events(request).await.unwrap().into_inner();
    (counts.recorded_count, counts.duplicate_count)
}

async fn list(site: &Site, by: &Member, request: pb::ListAuditLogsRequest) -> Vec<pb::AuditEvent> {
    audit(site).list_audit_logs(by.asks(request)).await.unwrap().into_inner().events
}

fn pipelines() -> pb::ListAuditLogsRequest {
    pb::ListAuditLogsRequest {
        entity_type: "pipeline".to_owned(),
        ..pb::ListAuditLogsRequest::default()
    }
}

#[tokio::test]
async fn an_event_is_recorded_once_and_read_by_its_organisation_alone() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let bob = founder(&site, "bob@example.com", "south").await;
    assert_eq!(record(&site, vec![event(1, ann.org_id), event(2, ann.org_id)]).await, (2, 0));
    assert_eq!(record(&site, vec![event(2, ann.org_id), event(3, ann.org_id)]).await, (1, 1));
    let events = list(&site, &ann, pipelines()).await;
    let ids: Vec<_> = events.iter().map(|event| event.entity_id.as_str()).collect();
    assert_eq!(ids, ["3", "2", "1"]);
    assert!(events.is_sorted_by(|one, next| one.sequence > next.sequence));
    assert!(events.iter().all(|event| event.recorded_at.is_some()));
    assert!(list(&site, &bob, pipelines()).await.is_empty());
    let eve = joined(&site, &ann, "eve@example.com", "member").await;
    let refused = audit(&site).list_audit_logs(eve.asks(pipelines())).await;
    assert_eq!(reason(refused), "PERMISSION_DENIED");
    let request = pb::RecordAuditEventsRequest { events: vec![event(9, ann.org_id)] };
    let refused = audit(&site).record_audit_events(ann.asks(request)).await;
    assert_eq!(reason(refused), "PEER_REQUIRED");
}

#[tokio::test]
async fn those_that_record_at_once_share_one_row_of_numbers() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let calls = (0..8).map(|call| {
        // Every call repeats an event of the next one.
        let numbers = (call * 5..call * 5 + 6).map(|number| event(number, ann.org_id));
        record(&site, numbers.collect())
    });
    let counts = futures_util::future::join_all(calls).await;
    let recorded: i32 = counts.iter().map(|(recorded, _)| recorded).sum();
    assert_eq!(recorded, 41);
    let pagination = common::CursorPaginationRequest { limit: 1000, ..Default::default() };
    let request = pb::ListAuditLogsRequest { pagination: Some(pagination), ..pipelines() };
    let events = list(&site, &ann, request).await;
    assert_eq!(events.len(), 41);
    assert!(events.is_sorted_by(|one, next| one.sequence == next.sequence + 1));
}

#[tokio::test]
async fn pages_go_on_where_the_last_one_ended() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    record(&site, (0..25).map(|number| event(number, ann.org_id)).collect()).await;
    let (mut cursor, mut seen) = (String::new(), Vec::new());
    loop {
        let pagination =
            common::CursorPaginationRequest { cursor, limit: 10, ..Default::default() };
        let request = pb::ListAuditLogsRequest { pagination: Some(pagination), ..pipelines() };
        let page = audit(&site).list_audit_logs(ann.asks(request)).await.unwrap().into_inner();
        seen.extend(page.events.iter().map(|event| event.entity_id.parse::<u32>().unwrap()));
        // What comes meanwhile shifts nothing.
        record(&site, vec![event(100 + u32::try_from(seen.len()).unwrap(), ann.org_id)]).await;
        let pagination = page.pagination.unwrap();
        cursor = pagination.next_cursor;
        if !pagination.has_more {
            break;
        }
    }
    assert_eq!(seen, (0..25).rev().collect::<Vec<_>>());
    let pagination =
        common::CursorPaginationRequest { cursor: "rubbish".to_owned(), ..Default::default() };
    let request = pb::ListAuditLogsRequest { pagination: Some(pagination), ..pipelines() };
    let refused = audit(&site).list_audit_logs(ann.asks(request)).await;
    assert_eq!(reason(refused), "VALIDATION_FAILED");
}

#[tokio::test]
async fn filters_narrow_together() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let denied = pb::AuditEvent {
        outcome: pb::AuditOutcome::Denied.into(),
        reason: "PERMISSION_DENIED".to_owned(),
        ..event(2, ann.org_id)
    };
    record(&site, vec![event(1, ann.org_id), denied, event(3, ann.org_id)]).await;
    let count = async |request| list(&site, &ann, request).await.len();
    assert_eq!(count(pipelines()).await, 3);
    let outcome = Some(pb::AuditOutcome::Denied.into());
    assert_eq!(count(pb::ListAuditLogsRequest { outcome, ..pipelines() }).await, 1);
    let entity_id = "3".to_owned();
    let by_entity = pb::ListAuditLogsRequest { entity_id, ..pipelines() };
    assert_eq!(count(by_entity.clone()).await, 1);
    assert_eq!(count(pb::ListAuditLogsRequest { outcome, ..by_entity }).await, 0);
    let actions = vec![common::AuditAction::Delete.into()];
    assert_eq!(count(pb::ListAuditLogsRequest { actions, ..pipelines() }).await, 0);
    let after = timestamp_to_wire(NOW + Duration::from_secs(1));
    let time_range = Some(common::TimeRange { start: Some(after), end: None });
    assert_eq!(count(pb::ListAuditLogsRequest { time_range, ..pipelines() }).await, 0);
    let user_id = ann.user_id;
    let own = pb::ListAuditLogsRequest { user_id, ..pb::ListAuditLogsRequest::default() };
    assert!(count(own).await > 0);
}

#[tokio::test]
async fn a_stream_has_what_was_and_what_comes_in_order() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    record(&site, (0..5).map(|number| event(number, ann.org_id)).collect()).await;
    let request = ann.asks(pb::StreamAuditLogsRequest::default());
    let mut stream = audit(&site).stream_audit_logs(request).await.unwrap().into_inner();
    let mut events: Vec<pb::AuditEvent> = Vec::new();
    let mut sent_more = false;
    let following = async {
        while let Some(message) = stream.next().await {
            events.extend(message.unwrap().events);
            let pipelines = events.iter().filter(|it| it.entity_type == "pipeline").count();
            if pipelines == 5 && !sent_more {
                sent_more = true;
                record(&site, (5..8).map(|number| event(number, ann.org_id)).collect()).await;
            }
            if pipelines == 8 {
                break;
            }
        }
    };
    tokio::time::timeout(BOUND, following).await.unwrap();
    assert!(events.is_sorted_by(|one, next| one.sequence + 1 == next.sequence));
    let reading = events.iter().find(|event| event.entity_type == "audit").unwrap();
    assert_eq!(reading.action, i32::from(common::AuditAction::Read));
    let after_sequence = events.last().unwrap().sequence;
    let request = pb::StreamAuditLogsRequest { after_sequence, stop_at_end: true, org_id: 0 };
    let rest = audit(&site).stream_audit_logs(ann.asks(request)).await.unwrap().into_inner();
    let rest: Vec<_> = tokio::time::timeout(BOUND, rest.collect()).await.unwrap();
    let rest: Vec<_> = rest.into_iter().flat_map(|message| message.unwrap().events).collect();
    // Only that it was read again.
    assert_eq!(rest.len(), 1);
    assert_eq!(rest[0].entity_type, "audit");
}

#[tokio::test]
async fn a_stream_ends_with_the_process() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let request = ann.asks(pb::StreamAuditLogsRequest::default());
    let mut stream = audit(&site).stream_audit_logs(request).await.unwrap().into_inner();
    stream.next().await.unwrap().unwrap();
    site.host.tasks.stop().cancel();
    let ended = async { while stream.next().await.is_some_and(|message| message.is_ok()) {} };
    tokio::time::timeout(BOUND, ended).await.unwrap();
}

/// How a stream that nobody ends by itself ends.
async fn end(mut stream: tonic::Streaming<pb::StreamAuditLogsResponse>) -> String {
    let ended = async {
        loop {
            if let Err(status) = stream.message().await {
                return status;
            }
        }
    };
    reason(Err::<(), _>(tokio::time::timeout(BOUND, ended).await.unwrap()))
}

#[tokio::test]
async fn a_stream_ends_when_its_reader_is_removed() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let eve = joined(&site, &ann, "eve@example.com", "admin").await;
    let request = eve.asks(pb::StreamAuditLogsRequest::default());
    let mut stream = audit(&site).stream_audit_logs(request).await.unwrap().into_inner();
    stream.message().await.unwrap().unwrap();
    let remove = pb::RemoveMemberRequest { user_id: eve.user_id, org_id: 0 };
    organizations(&site).remove_member(ann.asks(remove)).await.unwrap();
    assert_eq!(end(stream).await, "TOKEN_INVALID");
}

#[tokio::test]
async fn a_stream_ends_with_the_token_that_opened_it() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let request = ann.asks(pb::StreamAuditLogsRequest::default());
    let mut stream = audit(&site).stream_audit_logs(request).await.unwrap().into_inner();
    stream.message().await.unwrap().unwrap();
    site.wait(Duration::from_secs(2 * 3600));
    assert_eq!(end(stream).await, "TOKEN_EXPIRED");
}

#[tokio::test]
async fn a_refused_change_is_in_the_record() {
    let site = Site::new().await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let eve = joined(&site, &ann, "eve@example.com", "viewer").await;
    let remove = pb::RemoveMemberRequest { user_id: ann.user_id, org_id: 0 };
    let refused = organizations(&site).remove_member(eve.asks(remove)).await;
    assert_eq!(reason(refused), "PERMISSION_DENIED");
    let request = || pb::ListAuditLogsRequest {
        user_id: eve.user_id,
        outcome: Some(pb::AuditOutcome::Denied.into()),
        ..pb::ListAuditLogsRequest::default()
    };
    let found = testkit::wait_for_some("the refusal in the record", BOUND, async || {
        list(&site, &ann, request()).await.into_iter().next()
    });
    let found = found.await;
    assert_eq!(found.reason, "PERMISSION_DENIED");
    assert_eq!(found.method, "platform.auth.v1.OrganizationService/RemoveMember");
    assert_eq!(found.context.unwrap().user_id, eve.user_id);
}
