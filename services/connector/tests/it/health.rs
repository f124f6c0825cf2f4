//! How well connectors work, and their breakers.

use std::time::Duration;

use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::{CircuitState, HealthStatus};

use crate::fixture::{Database, Fixture, ORG, file_config, owner, push, reason};

async fn breaks(database: Database) {
    let fixture = Fixture::start(database).await;
    let mut connectors = fixture.connectors();
    let folder = fixture.folder(ORG).join("drop");
    let create = pb::CreateConnectorRequest {
        config: Some(file_config(&folder.display().to_string())),
        skip_check: true,
        ..push("files")
    };
    let id = fixture.make(create).await.id;
    let health = async || {
        let get = pb::GetConnectorHealthRequest { id: id.clone(), org_id: 0 };
        let found = fixture.connectors().get_connector_health(owner(get)).await.unwrap();
        found.into_inner().health.unwrap()
    };
    let check = async || {
        let check = pb::CheckConnectorRequest { id: id.clone(), ..Default::default() };
        fixture.connectors().check_connector(owner(check)).await.unwrap();
    };
    let circuit = |health: &pb::ConnectorHealth| {
        let breaker = health.circuit_breaker.clone().unwrap();
        (breaker.state(), breaker.failure_count)
    };
    let before = health().await;
    assert_eq!((before.status(), before.call_count), (HealthStatus::Unspecified, 0));
    for _ in 0..5 {
        check().await;
        fixture.clock.advance(Duration::from_secs(1));
    }
    let open = health().await;
    assert_eq!((open.status(), circuit(&open)), (HealthStatus::Unhealthy, (CircuitState::Open, 5)));
    assert_eq!((open.call_count, open.error_rate), (5, 1.0));
    assert!(open.last_error.clone().unwrap().contains("does not open"), "{open:?}");
    assert!(open.circuit_breaker.unwrap().recovery_at.is_some());

    let reset = pb::ResetCircuitBreakerRequest { id: id.clone(), org_id: 0 };
    let closed = connectors.reset_circuit_breaker(owner(reset)).await.unwrap().into_inner();
    assert_eq!(circuit(&closed.health.unwrap()), (CircuitState::Closed, 0));

    // Calls are forgotten after an hour.
    fixture.clock.advance(Duration::from_secs(3601));
    std::fs::create_dir(&folder).unwrap();
    check().await;
    let well = health().await;
    assert_eq!((well.status(), well.call_count), (HealthStatus::Healthy, 3));
    assert_eq!(well.last_error, None);
    fixture.stop().await;
}

#[tokio::test]
async fn failures_open_the_breaker_and_a_person_closes_it_on_sqlite() {
    breaks(Database::Sqlite).await;
}

#[tokio::test]
async fn failures_open_the_breaker_and_a_person_closes_it_on_postgres() {
    breaks(Database::Postgres).await;
}

#[tokio::test]
async fn a_type_without_accounts_has_none_to_ask_for() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut connectors = fixture.connectors();
    let connector_id = fixture.make(push("events")).await.id;
    let list = pb::ListAccountsRequest { connector_id: connector_id.clone(), ..Default::default() };
    let none = connectors.list_accounts(owner(list)).await.unwrap().into_inner();
    assert!(none.accounts.is_empty() && none.pagination.unwrap().total == 0);
    let ask = pb::SyncAccountsRequest { connector_id, org_id: 0 };
    let refused = connectors.sync_accounts(owner(ask)).await.unwrap_err();
    assert_eq!(reason(&refused), "ACCOUNTS_NOT_SUPPORTED");
    fixture.stop().await;
}
