//! What the other side has, and a few of its rows.

use std::time::Duration;

use platform_proto::platform::common::v1::DateRange;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::HealthStatus;
use platform_proto::platform::data::v1::value::Kind;

use crate::fixture::{Database, Fixture, ORG, config_of, owner, push, reason, stream, with};

async fn discovers(database: Database) {
    let fixture = Fixture::start(database).await;
    let mut connectors = fixture.connectors();
    let folder = fixture.folder(ORG);
    std::fs::write(folder.join("a.csv"), "id,total\n1,10\n").unwrap();
    let id = fixture.make(fixture.files("files")).await.id;
    let ask = async |refresh| {
        let ask = pb::DiscoverStreamsRequest { id: id.clone(), refresh, org_id: 0 };
        fixture.connectors().discover_streams(owner(ask)).await.unwrap().into_inner()
    };
    let columns = |found: &pb::DiscoverStreamsResponse| {
        let columns = found.streams[0].schema.iter().flat_map(|it| it.columns.clone());
        columns.map(|it| it.name).collect::<Vec<_>>().join(" ")
    };
    let found = ask(false).await;
    assert_eq!(found.streams[0].stream, Some(stream("orders")));
    assert!(found.streams[0].file_based && !found.streams[0].enabled);
    assert_eq!(columns(&found), "id total");

    // The answer is remembered until somebody asks anew, or an hour has passed.
    std::fs::write(folder.join("a.csv"), "id,total,shop\n1,10,x\n").unwrap();
    assert_eq!(columns(&ask(false).await), "id total");
    assert_eq!(columns(&ask(true).await), "id total shop");
    std::fs::write(folder.join("a.csv"), "id\n1\n").unwrap();
    fixture.clock.advance(Duration::from_secs(3601));
    assert_eq!(columns(&ask(false).await), "id");
    let get = pb::GetConnectorHealthRequest { id: id.clone(), org_id: 0 };
    let health = connectors.get_connector_health(owner(get)).await.unwrap().into_inner();
    assert_eq!(health.health.unwrap().status(), HealthStatus::Healthy);
    fixture.stop().await;
}

#[tokio::test]
async fn what_the_other_side_has_is_remembered_for_an_hour_on_sqlite() {
    discovers(Database::Sqlite).await;
}

#[tokio::test]
async fn what_the_other_side_has_is_remembered_for_an_hour_on_postgres() {
    discovers(Database::Postgres).await;
}

#[tokio::test]
async fn what_changed_and_what_is_missing_is_told_beside_what_is_configured() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut connectors = fixture.connectors();
    let folder = fixture.folder(ORG);
    std::fs::write(folder.join("a.csv"), "id,total\n1,10\n").unwrap();
    let id = fixture.make(fixture.files("files")).await.id;
    let keyed = pb::StreamConfig { primary_key: vec!["id".to_owned()], ..config_of("orders") };
    fixture.configure(&id, keyed).await;
    std::fs::write(folder.join("a.csv"), "id,shop\n1,x\n").unwrap();
    let ask = pb::DiscoverStreamsRequest { id: id.clone(), refresh: true, org_id: 0 };
    let found = connectors.discover_streams(owner(ask.clone())).await.unwrap().into_inner();
    assert!(found.streams[0].enabled && found.missing.is_empty());
    let changed: Vec<&str> =
        found.streams[0].changes.iter().map(|it| it.column_path.as_str()).collect();
    assert_eq!(changed, ["total", "shop"]);

    // A person who saw the columns accepts them; who saw others does not.
    let fingerprint = found.streams[0].schema.as_ref().unwrap().fingerprint.clone();
    let accept = |fingerprint: String| pb::AcceptSchemaChangeRequest {
        connector_id: id.clone(),
        stream: Some(stream("orders")),
        fingerprint,
        org_id: 0,
    };
    let stale = fixture.syncs().accept_schema_change(owner(accept("0".repeat(64)))).await;
    assert_eq!(reason(&stale.unwrap_err()), "SCHEMA_CHANGED_AGAIN");
    fixture.syncs().accept_schema_change(owner(accept(fingerprint))).await.unwrap();
    let found = connectors.discover_streams(owner(ask.clone())).await.unwrap().into_inner();
    assert!(found.streams[0].changes.is_empty());

    // A configuration without the stream leaves it, disabled, and tells that it is missing.
    let mut config = crate::fixture::file_config(&folder.display().to_string());
    if let Some(pb::connector_config::Source::File(file)) = &mut config.source {
        file.streams[0].name = "sales".to_owned();
    }
    let update =
        pb::UpdateConnectorRequest { id: id.clone(), config: Some(config), ..Default::default() };
    let changed = connectors.update_connector(owner(update)).await.unwrap().into_inner();
    assert_eq!(changed.connector.unwrap().enabled_stream_count, 0);
    let found = connectors.discover_streams(owner(ask)).await.unwrap().into_inner();
    assert_eq!(found.missing, [stream("orders")]);
    fixture.stop().await;
}

#[tokio::test]
async fn a_preview_shows_the_newest_rows_and_keeps_nothing() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut connectors = fixture.connectors();
    let folder = fixture.folder(ORG);
    let rows: String = (0..50).map(|row| format!("{row}\n")).collect();
    std::fs::write(folder.join("a.csv"), format!("id\n{rows}")).unwrap();
    let id = fixture.make(fixture.files("files")).await.id;
    let ask = |name: &str, limit, date_range| pb::PreviewStreamRequest {
        id: id.clone(),
        stream: Some(stream(name)),
        limit,
        date_range,
        org_id: 0,
    };
    let mut shown = async |request| {
        let batch = connectors.preview_stream(owner(request)).await.unwrap().into_inner();
        batch.rows.unwrap().rows
    };
    let first = shown(ask("orders", 0, None)).await;
    assert_eq!(first.len(), 10);
    assert_eq!(first[0].values[0].kind, Some(Kind::StringValue("0".to_owned())));
    assert_eq!(shown(ask("orders", 100, None)).await.len(), 50);
    let past = DateRange { start: "2001-01-01".to_owned(), end: "2001-12-31".to_owned() };
    assert!(shown(ask("orders", 100, Some(past))).await.is_empty());
    // A broken file is told of, and does not keep the folder from being looked at.
    std::fs::write(folder.join("b.csv"), format!("{}\n", "x".repeat(200))).unwrap();
    for _ in 0..6 {
        let broken = connectors.preview_stream(owner(ask("orders", 1, None))).await.unwrap_err();
        assert!(broken.message().contains("`b.csv` is broken"), "{broken:?}");
    }
    let missing = fixture.connectors().preview_stream(owner(ask("sales", 1, None))).await;
    assert_eq!(reason(&missing.unwrap_err()), "STREAM_NOT_FOUND");
    fixture.stop().await;
}

#[tokio::test]
async fn what_may_not_be_called_is_not() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut connectors = fixture.connectors();
    let folder = fixture.folder(ORG).join("drop");
    let create = pb::CreateConnectorRequest {
        config: Some(crate::fixture::file_config(&folder.display().to_string())),
        skip_check: true,
        ..push("files")
    };
    let id = fixture.make(create).await.id;
    let ask = || owner(pb::DiscoverStreamsRequest { id: id.clone(), ..Default::default() });
    for _ in 0..5 {
        let failed = connectors.discover_streams(ask()).await.unwrap_err();
        assert_eq!(reason(&failed), "SOURCE_UNAVAILABLE");
    }
    // The breaker keeps the folder from being looked at, though it is there by now.
    std::fs::create_dir(&folder).unwrap();
    let open = connectors.discover_streams(ask()).await.unwrap_err();
    assert!(open.message().contains("circuit breaker"), "{open:?}");
    fixture.clock.advance(Duration::from_secs(31));
    connectors.discover_streams(ask()).await.unwrap();
    let disable = pb::DisableConnectorRequest { id: id.clone(), ..Default::default() };
    connectors.disable_connector(owner(disable)).await.unwrap();
    let disabled = connectors.discover_streams(ask()).await.unwrap_err();
    assert_eq!(reason(&disabled), "CONNECTOR_DISABLED");
    let other = pb::DiscoverStreamsRequest { id: id.clone(), ..Default::default() };
    let missing = connectors.discover_streams(with("owner@8", other)).await.unwrap_err();
    assert_eq!(reason(&missing), "CONNECTOR_NOT_FOUND");
    fixture.stop().await;
}

#[tokio::test]
async fn what_others_write_has_the_streams_of_its_configuration() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut connectors = fixture.connectors();
    let id = fixture.make(push("events")).await.id;
    let ask = pb::DiscoverStreamsRequest { id: id.clone(), ..Default::default() };
    let found = connectors.discover_streams(owner(ask)).await.unwrap().into_inner();
    assert_eq!(found.streams[0].stream, Some(stream("events")));
    // Nobody is called for it, so that nothing is known of its health.
    let get = pb::GetConnectorHealthRequest { id: id.clone(), org_id: 0 };
    let health = connectors.get_connector_health(owner(get)).await.unwrap().into_inner();
    assert_eq!(health.health.unwrap().call_count, 0);
    let stream = Some(stream("events"));
    let look = pb::PreviewStreamRequest { id, stream, ..Default::default() };
    let refused = connectors.preview_stream(owner(look)).await.unwrap_err();
    assert_eq!(reason(&refused), "NOT_IMPLEMENTED");
    fixture.stop().await;
}
