//! Trying connections.

use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::ConnectionStatus;
use platform_proto::platform::data::v1::FailureClass;

use crate::fixture::{Database, Fixture, ORG, fact, file_config, owner, push, reason, with};

fn check(id: &str) -> pb::CheckConnectorRequest {
    pb::CheckConnectorRequest { id: id.to_owned(), ..Default::default() }
}

fn draft(config: pb::ConnectorConfig) -> pb::CheckConnectorRequest {
    pb::CheckConnectorRequest { config: Some(config), ..Default::default() }
}

#[tokio::test]
async fn a_check_tells_step_by_step_what_it_found() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let folder = fixture.folder(ORG);
    std::fs::create_dir_all(folder.join("june")).unwrap();
    for file in ["a.csv", "june/b.csv", "c.txt"] {
        std::fs::write(folder.join(file), "id\n1\n").unwrap();
    }
    let config = file_config(&folder.display().to_string());
    let tried = fixture.connectors().check_connector(owner(draft(config))).await.unwrap();
    let tried = tried.into_inner();
    let steps: Vec<&str> = tried.steps.iter().map(|it| it.name.as_str()).collect();
    assert_eq!((tried.passed, steps), (true, vec!["open_directory", "list_files", "read_files"]));
    assert_eq!(tried.steps[1].message, "orders: 2 files");
    let events = owner(draft(crate::fixture::push_config()));
    let nothing = fixture.connectors().check_connector(events).await.unwrap().into_inner();
    assert!(nothing.passed && nothing.steps.is_empty());
    fixture.stop().await;
}

#[tokio::test]
async fn nothing_is_made_of_what_cannot_be_reached_unless_it_is_asked_for() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let missing = fixture.folder(ORG).join("missing").display().to_string();
    let create = |skip_check| pb::CreateConnectorRequest {
        config: Some(file_config(&missing)),
        skip_check,
        ..push("files")
    };
    let failed = fixture.connectors().create_connector(owner(create(false))).await.unwrap_err();
    assert_eq!(reason(&failed), "CONNECTION_CHECK_FAILED");
    assert_eq!(fact(&failed, "step"), "open_directory");
    let made = fixture.make(create(true)).await;
    assert_eq!(made.status(), ConnectionStatus::Connected);
    fixture.stop().await;
}

async fn statuses(database: Database) {
    let fixture = Fixture::start(database).await;
    let mut connectors = fixture.connectors();
    let folder = fixture.folder(ORG).join("drop");
    let create = pb::CreateConnectorRequest {
        config: Some(file_config(&folder.display().to_string())),
        skip_check: true,
        ..push("files")
    };
    let id = fixture.make(create).await.id;
    let tried = connectors.check_connector(owner(check(&id))).await.unwrap().into_inner();
    assert!(!tried.passed);
    let failure = tried.steps[0].failure.clone().unwrap();
    assert_eq!(failure.failure_class(), FailureClass::Configuration);
    let mut found = async || {
        let get = pb::GetConnectorRequest { id: id.clone(), org_id: 0 };
        connectors.get_connector(owner(get)).await.unwrap().into_inner().connector.unwrap()
    };
    let wrong = found().await;
    assert_eq!(wrong.status(), ConnectionStatus::Error);
    assert_eq!(wrong.last_failure.unwrap().reason, "DIRECTORY_UNREADABLE");
    // What the service finds out is no change by a person.
    assert_eq!(wrong.revision, 1);
    std::fs::create_dir(&folder).unwrap();
    let tried = fixture.connectors().check_connector(owner(check(&id))).await.unwrap();
    assert!(tried.into_inner().passed);
    let well = found().await;
    assert_eq!((well.status(), well.last_failure), (ConnectionStatus::Connected, None));
    fixture.stop().await;
}

#[tokio::test]
async fn a_check_of_a_connector_moves_its_state_on_sqlite() {
    statuses(Database::Sqlite).await;
}

#[tokio::test]
async fn a_check_of_a_connector_moves_its_state_on_postgres() {
    statuses(Database::Postgres).await;
}

#[tokio::test]
async fn a_draft_leaves_no_trace_and_opens_nobody_elses_folder() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut connectors = fixture.connectors();
    let made = fixture.make(fixture.files("files")).await;
    let missing = fixture.folder(ORG).join("missing").display().to_string();
    let other = pb::CheckConnectorRequest { id: made.id.clone(), ..draft(file_config(&missing)) };
    assert!(!connectors.check_connector(owner(other)).await.unwrap().into_inner().passed);
    let get = pb::GetConnectorRequest { id: made.id, org_id: 0 };
    let after = connectors.get_connector(owner(get)).await.unwrap().into_inner();
    assert_eq!(after.connector.unwrap().status(), ConnectionStatus::Connected);
    let theirs = file_config(&fixture.folder(ORG).display().to_string());
    let refused = connectors.check_connector(with("owner@8", draft(theirs))).await.unwrap_err();
    assert_eq!(reason(&refused), "ADDRESS_NOT_ALLOWED");
    fixture.stop().await;
}
