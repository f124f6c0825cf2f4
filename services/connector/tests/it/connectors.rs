//! Connectors: made, listed, changed, deleted.

use platform_proto::platform::common::v1::{ConnectorType, PaginationRequest};
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::ConnectionStatus;
use platform_proto::platform::connector::v1::connector_config::Source;
use platform_proto::platform::connector::v1::connector_credentials::Kind;
use platform_proto::platform::data::v1::FileFormat;
use tonic::Code;

use crate::fixture::{
    Database, Fixture, ORG, fact, fields, file_config, owner, push, push_config, reason, with,
};

fn get(id: &str) -> pb::GetConnectorRequest {
    pb::GetConnectorRequest { id: id.to_owned(), org_id: 0 }
}

async fn a_life(database: Database) {
    let fixture = Fixture::start(database).await;
    let mut connectors = fixture.connectors();
    let request = pb::CreateConnectorRequest {
        description: "what was bought".to_owned(),
        labels: [("team".to_owned(), "shop".to_owned())].into(),
        ..fixture.files("Orders")
    };
    let made = fixture.make(request.clone()).await;
    assert_eq!(made.connector_type(), ConnectorType::File);
    assert_eq!(made.status(), ConnectionStatus::Connected);
    assert_eq!((made.org_id, made.revision, made.created_by), (ORG, 1, 1));
    assert!(made.enabled && made.credential.is_none());
    assert_eq!(made.config, request.config);
    let id = made.id.clone();
    let found = connectors.get_connector(owner(get(&id))).await.unwrap().into_inner();
    assert_eq!(found.connector, Some(made));

    let update = pb::UpdateConnectorRequest {
        id: id.clone(),
        name: Some("Sales".to_owned()),
        expected_revision: Some(1),
        ..Default::default()
    };
    let changed = connectors.update_connector(owner(update.clone())).await.unwrap().into_inner();
    let changed = changed.connector.unwrap();
    assert_eq!((changed.name.as_str(), changed.revision), ("Sales", 2));
    assert_eq!(changed.description, "what was bought");
    let stale = connectors.update_connector(owner(update)).await.unwrap_err();
    assert_eq!((stale.code(), reason(&stale).as_str()), (Code::Aborted, "CONNECTOR_CHANGED"));
    assert_eq!(fact(&stale, "revision"), "2");

    // The name is free again, in any case, and the other is taken.
    fixture.make(push("orders")).await;
    let taken = connectors.create_connector(owner(push("SALES"))).await.unwrap_err();
    assert_eq!(reason(&taken), "CONNECTOR_NAME_TAKEN");

    let delete = pb::DeleteConnectorRequest { id: id.clone(), ..Default::default() };
    connectors.delete_connector(owner(delete.clone())).await.unwrap();
    let gone = connectors.get_connector(owner(get(&id))).await.unwrap_err();
    assert_eq!(reason(&gone), "CONNECTOR_NOT_FOUND");
    let gone = connectors.delete_connector(owner(delete)).await.unwrap_err();
    assert_eq!(reason(&gone), "CONNECTOR_NOT_FOUND");
    fixture.stop().await;
}

#[tokio::test]
async fn a_connector_is_made_changed_and_deleted_on_sqlite() {
    a_life(Database::Sqlite).await;
}

#[tokio::test]
async fn a_connector_is_made_changed_and_deleted_on_postgres() {
    a_life(Database::Postgres).await;
}

async fn lists(database: Database) {
    let fixture = Fixture::start(database).await;
    let mut connectors = fixture.connectors();
    for name in ["beta", "Alpha", "gamma_1"] {
        let labels = [("first".to_owned(), name[..1].to_owned())].into();
        fixture.make(pb::CreateConnectorRequest { labels, ..push(name) }).await;
    }
    fixture.make(fixture.files("Files")).await;
    let mut listed = async |request: pb::ListConnectorsRequest| {
        let page = connectors.list_connectors(owner(request)).await.unwrap().into_inner();
        assert!(page.connectors.iter().all(|it| it.config.is_none() && it.health.is_some()));
        let names: Vec<String> = page.connectors.into_iter().map(|it| it.name).collect();
        (names.join(" "), page.pagination.unwrap().total)
    };
    let all = pb::ListConnectorsRequest::default();
    assert_eq!(listed(all.clone()).await, ("Alpha beta Files gamma_1".to_owned(), 4));
    let page = PaginationRequest { page: 2, limit: 3, ..Default::default() };
    let second = pb::ListConnectorsRequest { pagination: Some(page), ..all.clone() };
    assert_eq!(listed(second).await, ("gamma_1".to_owned(), 4));
    let newest = PaginationRequest { sort_by: "created_at".to_owned(), ..Default::default() };
    let newest = pb::ListConnectorsRequest { pagination: Some(newest), ..all.clone() };
    assert_eq!(listed(newest).await.1, 4);
    let searched = pb::ListConnectorsRequest { search: "A_".to_owned(), ..all.clone() };
    assert_eq!(listed(searched).await, ("gamma_1".to_owned(), 1));
    let kind = Some(ConnectorType::File as i32);
    let of_kind = pb::ListConnectorsRequest { connector_type: kind, ..all.clone() };
    assert_eq!(listed(of_kind).await, ("Files".to_owned(), 1));
    let labels = [("first".to_owned(), "b".to_owned())].into();
    let labelled = pb::ListConnectorsRequest { labels, ..all.clone() };
    assert_eq!(listed(labelled).await, ("beta".to_owned(), 1));
    let status = Some(ConnectionStatus::Error as i32);
    let wrong = pb::ListConnectorsRequest { status, ..all };
    assert_eq!(listed(wrong).await, (String::new(), 0));
    fixture.stop().await;
}

#[tokio::test]
async fn lists_are_by_name_and_narrowed_on_sqlite() {
    lists(Database::Sqlite).await;
}

#[tokio::test]
async fn lists_are_by_name_and_narrowed_on_postgres() {
    lists(Database::Postgres).await;
}

#[tokio::test]
async fn an_order_that_is_unknown_is_refused() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let page = PaginationRequest { sort_by: "colour".to_owned(), ..Default::default() };
    let list = pb::ListConnectorsRequest { pagination: Some(page), ..Default::default() };
    let refused = fixture.connectors().list_connectors(owner(list)).await.unwrap_err();
    assert_eq!(fields(&refused), ["pagination.sort_by"]);
    fixture.stop().await;
}

#[tokio::test]
async fn what_a_member_may_not_see_is_not_listed() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let hidden = fixture.make(push("hidden")).await;
    fixture.make(push("shown")).await;
    fixture.others.hidden.lock().unwrap().push(hidden.id);
    let list = pb::ListConnectorsRequest::default();
    let page = fixture.connectors().list_connectors(with("member", list)).await.unwrap();
    let page = page.into_inner();
    let names: Vec<&str> = page.connectors.iter().map(|it| it.name.as_str()).collect();
    assert_eq!((names, page.pagination.unwrap().total), (vec!["shown"], 1));
    fixture.stop().await;
}

#[tokio::test]
async fn a_connector_is_another_organisations_secret() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut connectors = fixture.connectors();
    let id = fixture.make(push("events")).await.id;
    let stranger = "owner@8";
    let missing = connectors.get_connector(with(stranger, get(&id))).await.unwrap_err();
    assert_eq!(
        (missing.code(), reason(&missing).as_str()),
        (Code::NotFound, "CONNECTOR_NOT_FOUND")
    );
    let update = pb::UpdateConnectorRequest {
        id: id.clone(),
        name: Some("mine".to_owned()),
        ..Default::default()
    };
    let missing = connectors.update_connector(with(stranger, update)).await.unwrap_err();
    assert_eq!(reason(&missing), "CONNECTOR_NOT_FOUND");
    let delete = pb::DeleteConnectorRequest { id: id.clone(), force: true, ..Default::default() };
    let missing = connectors.delete_connector(with(stranger, delete)).await.unwrap_err();
    assert_eq!(reason(&missing), "CONNECTOR_NOT_FOUND");
    // The same name is free there.
    connectors.create_connector(with(stranger, push("events"))).await.unwrap();
    assert!(connectors.get_connector(owner(get(&id))).await.is_ok());
    fixture.stop().await;
}

#[tokio::test]
async fn a_switch_is_idempotent() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut connectors = fixture.connectors();
    let id = fixture.make(push("events")).await.id;
    let mut disabled = async || {
        let disable = pb::DisableConnectorRequest { id: id.clone(), ..Default::default() };
        connectors.disable_connector(owner(disable)).await.unwrap().into_inner().connector.unwrap()
    };
    assert_eq!(((disabled().await).revision, (disabled().await).enabled), (2, false));
    assert_eq!(disabled().await.revision, 2);
    let enable = pb::EnableConnectorRequest { id: id.clone(), ..Default::default() };
    let enabled = fixture.connectors().enable_connector(owner(enable)).await.unwrap();
    let enabled = enabled.into_inner().connector.unwrap();
    assert_eq!((enabled.revision, enabled.enabled), (3, true));
    fixture.stop().await;
}

#[tokio::test]
async fn a_type_is_fixed_and_only_what_is_offered_can_be_made() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut connectors = fixture.connectors();
    let made = fixture.make(fixture.files("files")).await;
    let update = pb::UpdateConnectorRequest {
        id: made.id,
        config: Some(push_config()),
        ..Default::default()
    };
    let fixed = connectors.update_connector(owner(update)).await.unwrap_err();
    assert_eq!(reason(&fixed), "CONNECTOR_TYPE_FIXED");
    let program = pb::ExecConfig { program: "p".to_owned(), ..Default::default() };
    let config = pb::ConnectorConfig { source: Some(Source::Exec(program)), ..Default::default() };
    let program = pb::CreateConnectorRequest { config: Some(config), ..push("program") };
    let refused = connectors.create_connector(owner(program)).await.unwrap_err();
    assert_eq!(reason(&refused), "CONNECTOR_TYPE_NOT_AVAILABLE");
    let types = connectors.list_connector_types(owner(pb::ListConnectorTypesRequest::default()));
    let types = types.await.unwrap().into_inner().types;
    let offered = types.iter().filter(|it| it.available).map(|it| it.connector_type());
    let offered: Vec<ConnectorType> = offered.collect();
    assert_eq!(
        offered,
        [
            ConnectorType::File,
            ConnectorType::Rustmq,
            ConnectorType::ObjectStore,
            ConnectorType::Push
        ]
    );
    assert!(types.iter().all(|it| it.available == it.unavailable_reason.is_empty()));
    fixture.stop().await;
}

#[tokio::test]
async fn an_organisation_has_no_more_than_its_limit() {
    let fixture = Fixture::with(Database::Sqlite, |options| options.connectors_max = 1).await;
    fixture.make(push("one")).await;
    let full = fixture.connectors().create_connector(owner(push("two"))).await.unwrap_err();
    assert_eq!(reason(&full), "CONNECTOR_QUOTA_USED");
    let other = fixture.connectors().create_connector(with("owner@8", push("one"))).await;
    assert!(other.is_ok());
    fixture.stop().await;
}

#[tokio::test]
async fn what_no_type_of_the_contract_says_is_refused_with_its_field() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let directory = fixture.folder(ORG).display().to_string();
    let with = |change: &dyn Fn(&mut pb::FileConfig)| {
        let mut config = file_config(&directory);
        if let Some(Source::File(file)) = &mut config.source {
            change(file);
        }
        pb::CreateConnectorRequest { config: Some(config), skip_check: true, ..push("files") }
    };
    let refused =
        async |request| fixture.connectors().create_connector(owner(request)).await.unwrap_err();
    let twice = refused(with(&|it| it.streams.push(it.streams[0].clone()))).await;
    assert_eq!(fields(&twice), ["config.file.streams[1].name"]);
    let open = refused(with(&|it| it.streams[0].glob = "{a".to_owned())).await;
    assert_eq!(fields(&open), ["config.file.streams[0].glob"]);
    let arrow = refused(with(&|it| it.streams[0].format = FileFormat::ArrowIpc as i32)).await;
    assert_eq!(reason(&arrow), "NOT_IMPLEMENTED");
    for elsewhere in ["/etc", &directory.replace("/7", "/8"), "relative"] {
        let outside = refused(with(&|it| elsewhere.clone_into(&mut it.directory))).await;
        assert_eq!(reason(&outside), "ADDRESS_NOT_ALLOWED", "{elsewhere}");
    }
    let mut zone = push("zone");
    let limits =
        pb::RateLimits { daily_reset_time_zone: "Mars/Olympus".to_owned(), ..Default::default() };
    zone.config.as_mut().unwrap().rate_limits = Some(limits);
    let zone = refused(zone).await;
    assert_eq!(fields(&zone), ["config.rate_limits.daily_reset_time_zone"]);
    fixture.stop().await;
}

#[tokio::test]
async fn a_type_that_never_signs_in_takes_no_credentials() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut connectors = fixture.connectors();
    let token = pb::TokenCredentials { token: "hush-hush".to_owned() };
    let credentials = Some(pb::ConnectorCredentials { kind: Some(Kind::Token(token)) });
    let create = pb::CreateConnectorRequest { credentials: credentials.clone(), ..push("events") };
    let refused = connectors.create_connector(owner(create)).await.unwrap_err();
    assert_eq!(reason(&refused), "CREDENTIAL_KIND_NOT_ACCEPTED");
    let id = fixture.make(push("events")).await.id;
    let set =
        pb::SetConnectorCredentialsRequest { id: id.clone(), credentials, ..Default::default() };
    let refused = connectors.set_connector_credentials(owner(set)).await.unwrap_err();
    assert_eq!(reason(&refused), "CREDENTIAL_KIND_NOT_ACCEPTED");
    let disconnect = pb::DisconnectConnectorRequest { id, org_id: 0 };
    let after = connectors.disconnect_connector(owner(disconnect)).await.unwrap().into_inner();
    assert_eq!(after.connector.unwrap().status(), ConnectionStatus::Connected);
    assert!(!fixture.bytes().windows(9).any(|it| it == b"hush-hush"));
    fixture.stop().await;
}

#[tokio::test]
async fn a_connector_that_pipelines_use_is_deleted_by_force_alone() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut connectors = fixture.connectors();
    let id = fixture.make(push("events")).await.id;
    fixture.others.pipelines.lock().unwrap().push((id.clone(), "nightly".to_owned()));
    let delete = |force| pb::DeleteConnectorRequest { id: id.clone(), force, org_id: 0 };
    let used = connectors.delete_connector(owner(delete(false))).await.unwrap_err();
    assert_eq!(reason(&used), "CONNECTOR_IN_USE");
    assert_eq!(fact(&used, "pipelines"), "nightly");
    connectors.delete_connector(owner(delete(true))).await.unwrap();
    fixture.stop().await;
}
