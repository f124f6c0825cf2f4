//! Leases as operators of an organisation see them.

use std::time::Duration;

use base::Clock as _;
use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::etl::v1 as pb;

use crate::fixture::{BOUND, Database, Fixture, owner};

#[tokio::test(flavor = "multi_thread")]
async fn leases_are_renewed_and_shown_as_long_as_they_are_held() {
    let fixture = Fixture::start(Database::Sqlite).await;
    fixture.world.pipeline("p");
    fixture.world.stream("orders", "orders");
    fixture.world.hold("process_batch orders-1");
    let made = fixture.trigger("p").await;
    fixture.until_called("process_batch orders-1", 1).await;
    let list = async |expired_only: bool| {
        let list = pb::ListLeasesRequest { expired_only, ..Default::default() };
        fixture.etl().list_leases(owner(list)).await.unwrap().into_inner().leases
    };
    let lease = list(false).await.remove(0);
    assert_eq!((lease.execution_id.as_str(), lease.fence), (made.id.as_str(), 1));
    assert!(!lease.owner.is_empty());
    assert_eq!(lease.duration.unwrap().seconds, 30);
    assert!(list(true).await.is_empty());

    // A heartbeat is due, and comes; so the lease outlives its first end.
    for _ in 0..4 {
        fixture.clock.advance(Duration::from_secs(11));
        testkit::wait_for("the lease is renewed", BOUND, async || {
            list(false).await[0].renewed_at.unwrap().seconds == fixture.clock.now().seconds()
        })
        .await;
    }
    fixture.world.let_go("process_batch orders-1");
    let done = fixture.until(&made.id, ExecutionStatus::Completed).await;
    assert_eq!(done.attempt, 1);
    assert!(list(false).await.is_empty());
    fixture.stop().await;
}
