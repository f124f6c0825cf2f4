//! The record of services other than auth: batches, order, and what is lost.

use std::time::Duration;

use platform_proto::platform::auth::v1::{AuditEvent, PrincipalKind};
use rpc::{Auditor as _, RemoteAuditor};
use tonic::Status;

use crate::double::{Double, Failing, Site, until};

fn event(number: usize) -> AuditEvent {
    AuditEvent {
        id: format!("00000000-0000-7000-8000-{number:012}"),
        context: Some(Default::default()),
        action: 1,
        outcome: 1,
        occurred_at: Some(Default::default()),
        service: "config".to_owned(),
        principal_kind: PrincipalKind::User.into(),
        ..AuditEvent::default()
    }
}

/// The numbers of the events of each call.
fn batches(auth: &Double) -> Vec<Vec<usize>> {
    let numbers = |text: &str| {
        let ids = text.split("00000000-0000-7000-8000-").skip(1);
        ids.map(|rest| rest[..12].parse().unwrap()).collect()
    };
    auth.asked("RecordAuditEvents").iter().map(|asked| numbers(&asked.text)).collect()
}

#[tokio::test(start_paused = true)]
async fn events_go_out_together_and_in_order() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    let auditor = RemoteAuditor::start(&site.clients);
    for number in 0..1200 {
        auditor.record(event(number)).await;
    }
    until("all are sent", || batches(&auth).concat().len() == 1200).await;
    assert_eq!(batches(&auth).concat(), (0..1200).collect::<Vec<_>>());
    assert!(batches(&auth).len() <= 4, "{} calls", batches(&auth).len());
}

#[tokio::test(start_paused = true)]
async fn while_auth_is_away_events_wait_and_later_ones_are_dropped() {
    let (site, auth) = (Site::new(), Double::new());
    let auditor = RemoteAuditor::start(&site.clients);
    for number in 0..12_000 {
        auditor.record(event(number)).await;
    }
    tokio::time::sleep(Duration::from_secs(30)).await;
    let _server = auth.serve(&site.host).await;
    until("the first ones are sent", || batches(&auth).concat().len() >= 10_000).await;
    let sent = batches(&auth).concat();
    assert_eq!(sent[..10_000], (0..10_000).collect::<Vec<_>>());
    assert!(sent.len() <= 11_000, "{}", sent.len());
}

#[tokio::test(start_paused = true)]
async fn events_of_unknown_callers_leave_room_for_those_of_known_ones() {
    let (site, auth) = (Site::new(), Double::new());
    let auditor = RemoteAuditor::start(&site.clients);
    for number in 0..20_000 {
        let kind = PrincipalKind::Unspecified.into();
        auditor.record(AuditEvent { principal_kind: kind, ..event(number) }).await;
    }
    auditor.record(event(77_777)).await;
    let _server = auth.serve(&site.host).await;
    until("the known one is sent", || batches(&auth).concat().contains(&77_777)).await;
    assert!(batches(&auth).concat().len() <= 4000);
}

#[tokio::test(start_paused = true)]
async fn an_event_that_auth_refuses_takes_no_other_with_it() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    // Four events: the whole is refused, then the first half, then its first event.
    auth.fail("RecordAuditEvents", (0..3).map(|_| Failing::With(Status::invalid_argument("id"))));
    let auditor = RemoteAuditor::start(&site.clients);
    for number in 0..4 {
        auditor.record(event(number)).await;
    }
    until("the rest is sent", || batches(&auth).last().is_some_and(|it| it == &[1, 2, 3])).await;
    assert_eq!(batches(&auth), [vec![0, 1, 2, 3], vec![0, 1], vec![0], vec![1, 2, 3]]);
}

#[tokio::test(start_paused = true)]
async fn what_waits_is_sent_when_the_process_stops() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    let auditor = RemoteAuditor::start(&site.clients);
    for number in 0..700 {
        auditor.record(event(number)).await;
    }
    assert!(site.host.tasks.drain(Duration::from_secs(10)).await);
    let mut sent = batches(&auth).concat();
    sent.dedup();
    assert_eq!(sent, (0..700).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn what_a_call_leaves_that_ends_in_the_drain_is_sent() {
    let (site, auth) = (Site::new(), Double::new());
    let _server = auth.serve(&site.host).await;
    let auditor = RemoteAuditor::start(&site.clients);
    let call = async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        auditor.record(event(7)).await;
        drop(auditor);
    };
    let started = tokio::time::Instant::now();
    let (drained, ()) = tokio::join!(site.host.tasks.drain(Duration::from_secs(10)), call);
    assert!(drained && started.elapsed() < Duration::from_secs(2));
    assert_eq!(batches(&auth).concat(), [7]);
}

#[tokio::test(start_paused = true)]
async fn a_stop_does_not_wait_long_for_auth() {
    let site = Site::new();
    let auditor = RemoteAuditor::start(&site.clients);
    auditor.record(event(1)).await;
    assert!(site.host.tasks.drain(Duration::from_secs(10)).await);
}
