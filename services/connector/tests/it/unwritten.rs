//! What is not written says so.

use platform_proto::platform::connector::v1 as pb;
use tonic::Code;

use crate::fixture::{Database, Fixture, owner, push, reason};

#[tokio::test]
async fn what_is_not_written_answers_so() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let id = fixture.make(push("events")).await.id;
    let start = pb::StartSyncRequest { connector_id: id, ..Default::default() };
    let refused = fixture.syncs().start_sync(owner(start)).await.unwrap_err();
    assert_eq!(
        (refused.code(), reason(&refused).as_str()),
        (Code::Unimplemented, "NOT_IMPLEMENTED")
    );
    fixture.stop().await;
}
