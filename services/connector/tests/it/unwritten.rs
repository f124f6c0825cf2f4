//! What is not written says so.

use platform_proto::platform::connector::v1 as pb;
use tonic::Code;

use crate::fixture::{Database, Fixture, owner, reason};

#[tokio::test]
async fn what_is_not_written_answers_so() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let list = pb::ListFetchesRequest::default();
    let refused = fixture.connectors().list_fetches(owner(list)).await.unwrap_err();
    assert_eq!(
        (refused.code(), reason(&refused).as_str()),
        (Code::Unimplemented, "NOT_IMPLEMENTED")
    );
    fixture.stop().await;
}
