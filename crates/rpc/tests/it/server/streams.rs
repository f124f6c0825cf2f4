//! Streams, and how a drain ends them.

use std::time::Duration;

use futures_util::{StreamExt, stream};
use platform_proto::platform::config::v1::WatchConfigRequest;
use platform_proto::platform::config::v1::config_change_service_client::ConfigChangeServiceClient;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use platform_proto::platform::config::v1::{GetPipelineRequest, WatchConfigResponse};
use platform_proto::platform::data::v1::bronze_service_client::BronzeServiceClient;
use platform_proto::platform::data::v1::ingest_batch_request::Part;
use platform_proto::platform::data::v1::{IngestBatchRequest, IngestHeader};
use rpc::Refusal;
use tonic::transport::Channel;
use tonic::{Code, Status, Streaming};

use super::fixture::{BOUND, Fixture, reason, short, user, with};

/// Within what an open stream hears of a revocation: without news its caller is not looked at so soon. It is time of the
/// test's own, which passes while nothing runs, so that a busy machine takes none of it.
const SOON: Duration = Duration::from_millis(3_500);
/// More messages than can be on their way when a stream ends.
const UNREAD_MAX: usize = 1_000_000;

fn watch(after_revision: Option<i64>) -> WatchConfigRequest {
    WatchConfigRequest { after_revision, ..Default::default() }
}

async fn open(fixture: &Fixture, after: Option<i64>) -> Streaming<WatchConfigResponse> {
    open_over(fixture.channel().await, fixture, after).await
}

/// Opens a stream over a connection that takes no time which a paused clock does not know.
async fn open_within(fixture: &Fixture, after: Option<i64>) -> Streaming<WatchConfigResponse> {
    open_over(fixture.channel_of("etl").await, fixture, after).await
}

async fn open_over(
    channel: Channel,
    fixture: &Fixture,
    after: Option<i64>,
) -> Streaming<WatchConfigResponse> {
    fixture.authority.know("good", user(&["platform.config.read"]));
    let mut client = ConfigChangeServiceClient::new(channel);
    client.watch_config(with("good", watch(after))).await.unwrap().into_inner()
}

async fn end(changes: &mut Streaming<WatchConfigResponse>) -> Status {
    tokio::time::timeout(BOUND, changes.message()).await.unwrap().unwrap_err()
}

/// How a stream ends that has lost its caller, in paused time.
async fn lost(changes: &mut Streaming<WatchConfigResponse>) -> Status {
    let lost = async {
        for _ in 0..UNREAD_MAX {
            if let Err(status) = changes.message().await {
                return status;
            }
        }
        panic!("the news was not heard, or is not heeded");
    };
    tokio::time::timeout(SOON, lost).await.expect("the news was not heard")
}

fn header(org_id: i64) -> IngestBatchRequest {
    let header = IngestHeader {
        org_id,
        request_id: "1".to_owned(),
        dataset: "orders".to_owned(),
        form: 1,
        ..Default::default()
    };
    IngestBatchRequest { part: Some(Part::Header(header)) }
}

fn rows() -> IngestBatchRequest {
    IngestBatchRequest { part: Some(Part::Rows(vec![1; 10].into())) }
}

#[tokio::test]
async fn an_open_stream_does_not_hold_up_a_drain() {
    let fixture = Fixture::start().await;
    let mut changes = open(&fixture, None).await;
    assert_eq!(changes.message().await.unwrap().unwrap().org_id, 7);
    let grace = Duration::from_secs(20);
    let drained = tokio::time::timeout(grace / 2, fixture.host.tasks.drain(grace)).await;
    assert!(drained.unwrap(), "the stream kept the server alive");
    let ended = end(&mut changes).await;
    assert_eq!((ended.code(), reason(&ended).as_str()), (Code::Unavailable, "DRAINING"));
}

#[tokio::test]
async fn a_call_in_progress_is_finished_in_a_drain_and_another_is_not_begun() {
    let fixture = Fixture::start().await;
    fixture.authority.know("good", user(&[]));
    fixture.authority.allow("platform.pipeline.read", "pipeline", "wait");
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let request = || with("good", GetPipelineRequest { id: "wait".to_owned(), org_id: 0 });
    let mut first = client.clone();
    let (answer, drained) = tokio::join!(first.get_pipeline(request()), async {
        fixture.handler.begun.acquire().await.unwrap().forget();
        tokio::join!(fixture.host.tasks.drain(BOUND), async {
            // The connection is asked to go before the answer is allowed to.
            let refused = client.get_pipeline(request()).await.unwrap_err();
            assert_eq!(refused.code(), Code::Unavailable);
            fixture.handler.permits.add_permits(1);
        })
        .0
    });
    answer.unwrap();
    assert!(drained);
}

#[tokio::test]
async fn a_handler_that_hangs_is_cut_within_the_grace() {
    let grace = Duration::from_secs(2);
    let fixture = Fixture::with(|options| options.drain.grace = base::Span(grace)).await;
    fixture.authority.know("good", user(&[]));
    fixture.authority.allow("platform.pipeline.read", "pipeline", "hang");
    let mut client = ConfigServiceClient::new(fixture.channel().await);
    let request = with("good", GetPipelineRequest { id: "hang".to_owned(), org_id: 0 });
    let (ended, drained) = tokio::join!(client.get_pipeline(request), async {
        testkit::wait_for("the call", BOUND, async || fixture.authority.asked() > 0).await;
        fixture.host.tasks.drain(grace).await
    });
    ended.unwrap_err();
    assert!(drained, "the connection outlived the grace");
}

#[tokio::test]
async fn a_silent_stream_ends_after_its_idle_time() {
    let limit = |options: &mut runtime::Server| options.limits.stream_idle_timeout = short(150);
    let fixture = Fixture::with(limit).await;
    let mut changes = open(&fixture, None).await;
    changes.message().await.unwrap().unwrap();
    let ended = end(&mut changes).await;
    assert_eq!((ended.code(), reason(&ended).as_str()), (Code::DeadlineExceeded, "CALL_TIMEOUT"));
}

#[tokio::test]
async fn a_stream_ends_at_its_callers_deadline_but_not_at_the_servers_limit_for_calls() {
    let limit = |options: &mut runtime::Server| options.limits.call_timeout = short(50);
    let fixture = Fixture::with(limit).await;
    fixture.authority.know("good", user(&["platform.config.read"]));
    let mut client = ConfigChangeServiceClient::new(fixture.channel().await);
    let mut request = with("good", watch(None));
    request.metadata_mut().insert("grpc-timeout", "400m".parse().unwrap());
    let begun = tokio::time::Instant::now();
    let mut changes = client.watch_config(request).await.unwrap().into_inner();
    changes.message().await.unwrap().unwrap();
    let ended = end(&mut changes).await;
    assert_eq!(reason(&ended), "CALL_TIMEOUT");
    assert!(begun.elapsed() >= Duration::from_millis(390), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_stream_ends_when_its_credential_is_revoked() {
    let fixture = Fixture::start().await;
    let mut changes = open_within(&fixture, None).await;
    changes.message().await.unwrap().unwrap();
    fixture.authority.refuse("good", Refusal::TokenInvalid);
    fixture.authority.tell();
    let ended = lost(&mut changes).await;
    assert_eq!((ended.code(), reason(&ended).as_str()), (Code::Unauthenticated, "TOKEN_INVALID"));
}

#[tokio::test(start_paused = true)]
async fn a_stream_ends_when_its_credential_is_revoked_while_it_is_let_in() {
    let fixture = Fixture::start().await;
    fixture.authority.revoke_once_verified("good");
    let mut changes = open_within(&fixture, None).await;
    assert_eq!(reason(&lost(&mut changes).await), "TOKEN_INVALID");
}

#[tokio::test(start_paused = true)]
async fn a_stream_goes_on_while_nobody_can_verify_its_caller() {
    let fixture = Fixture::start().await;
    let mut changes = open_within(&fixture, None).await;
    changes.message().await.unwrap().unwrap();
    fixture.authority.refuse("good", Refusal::Unavailable { dependency: "auth" });
    let asked = fixture.authority.asked();
    fixture.authority.tell();
    testkit::wait_for("two looks", BOUND, async || fixture.authority.asked() >= asked + 2).await;
    fixture.authority.refuse("good", Refusal::TokenInvalid);
    // The next look can be further off than without an outage.
    assert_eq!(reason(&end(&mut changes).await), "TOKEN_INVALID");
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_always_has_something_to_say_ends_as_well() {
    let fixture = Fixture::start().await;
    let mut changes = open_within(&fixture, Some(2)).await;
    changes.message().await.unwrap().unwrap();
    fixture.authority.refuse("good", Refusal::TokenInvalid);
    fixture.authority.tell();
    // Where there is always something to do, no time passes by itself.
    tokio::time::advance(SOON).await;
    let ended = lost(&mut changes).await;
    assert_eq!(reason(&ended), "TOKEN_INVALID");
}

#[tokio::test(start_paused = true)]
async fn a_stream_ends_when_its_caller_loses_the_permission() {
    let fixture = Fixture::start().await;
    let mut changes = open_within(&fixture, None).await;
    changes.message().await.unwrap().unwrap();
    fixture.authority.know("good", user(&["platform.rule.read"]));
    fixture.authority.tell();
    let ended = lost(&mut changes).await;
    let seen = (ended.code(), reason(&ended));
    assert_eq!(seen, (Code::PermissionDenied, "PERMISSION_DENIED".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn an_upload_ends_when_its_credential_is_revoked_and_may_have_been_done() {
    let mut fixture = Fixture::start().await;
    fixture.authority.know("good", user(&["platform.bronze.write"]));
    let mut client = BronzeServiceClient::new(fixture.channel_of("etl").await);
    let messages = stream::iter([header(7)]).chain(stream::pending());
    let upload = tokio::time::timeout(SOON, client.ingest_batch(with("good", messages)));
    let (ended, ()) = tokio::join!(upload, async {
        fixture.handler.begun.acquire().await.unwrap().forget();
        fixture.authority.refuse("good", Refusal::TokenInvalid);
        fixture.authority.tell();
    });
    let ended = ended.expect("the news was not heard").unwrap_err();
    assert_eq!((ended.code(), reason(&ended).as_str()), (Code::Unauthenticated, "TOKEN_INVALID"));
    assert_eq!(fixture.events(1).await[0].reason, "OUTCOME_UNKNOWN");
}

#[tokio::test]
async fn a_panic_in_a_stream_ends_it_with_a_status() {
    let fixture = Fixture::start().await;
    let mut changes = open(&fixture, Some(1)).await;
    changes.message().await.unwrap().unwrap();
    let ended = end(&mut changes).await;
    assert_eq!((ended.code(), reason(&ended).as_str()), (Code::Internal, "INTERNAL"));
}

#[tokio::test]
async fn an_upload_is_decided_on_by_its_first_message_and_reaches_the_handler_whole() {
    let fixture = Fixture::start().await;
    fixture.authority.know("good", user(&["platform.bronze.write"]));
    let mut client = BronzeServiceClient::new(fixture.channel().await);
    let messages = stream::iter([header(7), rows(), rows()]);
    let answer = client.ingest_batch(with("good", messages)).await.unwrap();
    assert_eq!(answer.into_inner().batch.unwrap().input_records, 3);
    let foreign = stream::iter([header(8), rows()]);
    let refused = client.ingest_batch(with("good", foreign)).await.unwrap_err();
    assert_eq!(reason(&refused), "TENANT_MISMATCH");
}

#[tokio::test]
async fn an_upload_of_which_nothing_comes_ends_after_its_idle_time_or_with_the_drain() {
    let limit = |options: &mut runtime::Server| options.limits.stream_idle_timeout = short(200);
    let fixture = Fixture::with(limit).await;
    fixture.authority.know("good", user(&["platform.bronze.write"]));
    let mut client = BronzeServiceClient::new(fixture.channel().await);
    let messages = || stream::iter([header(7)]).chain(stream::pending());
    let ended = client.ingest_batch(with("good", messages())).await.unwrap_err();
    assert_eq!((ended.code(), reason(&ended).as_str()), (Code::DeadlineExceeded, "CALL_TIMEOUT"));

    let fixture = Fixture::start().await;
    fixture.authority.know("good", user(&["platform.bronze.write"]));
    let mut client = BronzeServiceClient::new(fixture.channel().await);
    let (ended, drained) = tokio::join!(client.ingest_batch(with("good", messages())), async {
        fixture.handler.begun.acquire().await.unwrap().forget();
        fixture.host.tasks.drain(BOUND).await
    });
    assert_eq!(reason(&ended.unwrap_err()), "DRAINING");
    assert!(drained);
}
