//! Kinds of entities: built in and own, checked against rows, and protected while something uses them.

use platform_proto::platform::common::v1::PaginationRequest;
use platform_proto::platform::config::v1::{self as pb, config_object::Object};
use serde_json::json;
use tonic::Request;

use crate::build::{apply, create_rule, orders};
use crate::fixture::{Database, Fixture, fields, owner, reason, with};

fn schema() -> pb::EntitySchema {
    serde_json::from_value(json!({
        "entityType": "shop_order",
        "dataset": "orders",
        "idField": "id",
        "fields": [
            {"name": "id", "type": "FIELD_TYPE_STRING", "required": true},
            {"name": "total", "type": "FIELD_TYPE_INTEGER", "nullable": true},
            {"name": "shop", "type": "FIELD_TYPE_STRING", "nullable": true},
        ],
    }))
    .unwrap()
}

fn create(schema: pb::EntitySchema) -> Request<pb::CreateEntitySchemaRequest> {
    owner(pb::CreateEntitySchemaRequest { org_id: 0, schema: Some(schema) })
}

fn update(schema: pb::EntitySchema, expected: &str) -> Request<pb::UpdateEntitySchemaRequest> {
    owner(pb::UpdateEntitySchemaRequest {
        schema: Some(schema),
        expected_version: expected.to_owned(),
        ..Default::default()
    })
}

fn get(entity_type: &str, version: Option<&str>) -> Request<pb::GetEntitySchemaRequest> {
    owner(pb::GetEntitySchemaRequest {
        entity_type: entity_type.to_owned(),
        version: version.map(str::to_owned),
        org_id: 0,
    })
}

fn delete(entity_type: &str) -> Request<pb::DeleteEntitySchemaRequest> {
    owner(pb::DeleteEntitySchemaRequest { org_id: 0, entity_type: entity_type.to_owned() })
}

async fn with_orders(database: Database) -> Fixture {
    let fixture = Fixture::start(database).await;
    let file = apply(vec![Object::Dataset(orders())]);
    fixture.changes().apply_config(owner(file)).await.unwrap();
    fixture
}

async fn keeps_versions(database: Database) {
    let fixture = with_orders(database).await;
    let mut config = fixture.config();
    let made = config.create_entity_schema(create(schema())).await.unwrap().into_inner();
    let made = made.schema.unwrap();
    assert_eq!((made.version.as_str(), made.org_id, made.updated_by), ("1", 7, 1));
    let twice = config.create_entity_schema(create(schema())).await.unwrap_err();
    assert_eq!(reason(&twice), "NAME_ALREADY_EXISTS");

    let mut fewer = schema();
    fewer.fields.pop();
    let changed =
        config.update_entity_schema(update(fewer.clone(), "1")).await.unwrap().into_inner();
    assert_eq!(changed.schema.unwrap().version, "2");
    let same = config.update_entity_schema(update(fewer, "")).await.unwrap().into_inner();
    assert_eq!(same.schema.unwrap().version, "2", "a change of nothing makes no version");
    let stale = config.update_entity_schema(update(schema(), "1")).await.unwrap_err();
    assert_eq!(reason(&stale), "VERSION_CONFLICT");

    let old = config.get_entity_schema(get("shop_order", Some("1"))).await.unwrap().into_inner();
    assert_eq!(old.schema.unwrap().fields.len(), 3);
    let missing = config.get_entity_schema(get("shop_order", Some("9"))).await.unwrap_err();
    assert_eq!(reason(&missing), "VERSION_NOT_FOUND");
    let other = with("owner@8", get("shop_order", None).into_inner());
    let other = config.get_entity_schema(other).await.unwrap_err();
    assert_eq!(reason(&other), "ENTITY_SCHEMA_NOT_FOUND");
    config.delete_entity_schema(delete("shop_order")).await.unwrap();
    let gone = config.get_entity_schema(get("shop_order", Some("1"))).await.unwrap_err();
    assert_eq!(reason(&gone), "ENTITY_SCHEMA_NOT_FOUND");
}

#[tokio::test]
async fn a_kind_of_entity_has_versions_on_sqlite() {
    keeps_versions(Database::Sqlite).await;
}

#[tokio::test]
async fn a_kind_of_entity_has_versions_on_postgres() {
    keeps_versions(Database::Postgres).await;
}

#[tokio::test]
async fn built_in_kinds_are_listed_beside_own_ones_and_stay() {
    let fixture = with_orders(Database::Sqlite).await;
    let mut config = fixture.config();
    config.create_entity_schema(create(schema())).await.unwrap();
    let page = PaginationRequest { sort_order: "asc".to_owned(), ..Default::default() };
    let list = pb::ListEntitySchemasRequest { org_id: 0, pagination: Some(page) };
    let found = config.list_entity_schemas(owner(list)).await.unwrap().into_inner();
    let names: Vec<_> = found.schemas.iter().map(|it| it.entity_type.as_str()).collect();
    assert_eq!(
        names,
        [
            "campaign",
            "creative",
            "deal",
            "dsp_account",
            "insertion_order",
            "line_item",
            "shop_order"
        ]
    );
    assert_eq!((found.schemas[0].org_id, found.schemas[0].version.as_str()), (0, "1"));
    let unknown = PaginationRequest { sort_by: "title".to_owned(), ..Default::default() };
    let unknown = pb::ListEntitySchemasRequest { org_id: 0, pagination: Some(unknown) };
    let unknown = config.list_entity_schemas(owner(unknown)).await.unwrap_err();
    assert_eq!(fields(&unknown), ["pagination.sort_by"]);

    let campaign = found.schemas[0].clone();
    let taken = config.create_entity_schema(create(campaign.clone())).await.unwrap_err();
    assert_eq!(reason(&taken), "NAME_ALREADY_EXISTS");
    let fixed = config.update_entity_schema(update(campaign, "")).await.unwrap_err();
    assert_eq!(reason(&fixed), "ENTITY_SCHEMA_BUILT_IN");
    let fixed = config.delete_entity_schema(delete("campaign")).await.unwrap_err();
    assert_eq!(reason(&fixed), "ENTITY_SCHEMA_BUILT_IN");
    let none = config.get_entity_schema(get("campaign", Some("2"))).await.unwrap_err();
    assert_eq!(reason(&none), "VERSION_NOT_FOUND");
}

#[tokio::test]
async fn fields_fit_the_rows_and_kinds_stand_in_no_circle() {
    let fixture = with_orders(Database::Sqlite).await;
    let mut config = fixture.config();
    let mut bad = schema();
    bad.fields[1].r#type = pb::FieldType::Money as i32;
    bad.fields[2].name = "city".to_owned();
    let refused = config.create_entity_schema(create(bad)).await.unwrap_err();
    assert_eq!(reason(&refused), "CONFIG_INVALID");
    assert_eq!(fields(&refused), ["fields[1].type", "fields[2].name"]);
    let mut lost = schema();
    lost.dataset = "returns".to_owned();
    let lost = config.create_entity_schema(create(lost)).await.unwrap_err();
    assert_eq!(reason(&lost), "DATASET_NOT_FOUND");

    let below = |name: &str, parent: &str| {
        let mut schema = schema();
        schema.entity_type = name.to_owned();
        if !parent.is_empty() {
            schema.parent_entity_type = parent.to_owned();
            schema.parent_id_field = "shop".to_owned();
        }
        schema
    };
    config.create_entity_schema(create(below("a", ""))).await.unwrap();
    config.create_entity_schema(create(below("b", "a"))).await.unwrap();
    let circle = config.update_entity_schema(update(below("a", "b"), "")).await.unwrap_err();
    assert_eq!(fields(&circle), ["parent_entity_type"]);
    let unknown = config.create_entity_schema(create(below("c", "nobody"))).await.unwrap_err();
    assert_eq!(fields(&unknown), ["parent_entity_type"]);
}

#[tokio::test]
async fn what_refers_to_a_kind_or_uses_its_fields_holds_it() {
    let fixture = with_orders(Database::Sqlite).await;
    let mut config = fixture.config();
    config.create_entity_schema(create(schema())).await.unwrap();
    config.create_rule(owner(create_rule("big", "orders"))).await.unwrap();
    let mut fewer = schema();
    fewer.fields.retain(|it| it.name != "total");
    let refused = config.update_entity_schema(update(fewer, "")).await.unwrap_err();
    assert_eq!(reason(&refused), "SCHEMA_INCOMPATIBLE");
    let mut fewer = schema();
    fewer.fields.retain(|it| it.name != "shop");
    config.update_entity_schema(update(fewer, "")).await.unwrap();

    let mut about = orders();
    let silver = about.definition.as_mut().unwrap().silver.as_mut().unwrap();
    silver.entity_type = "shop_order".to_owned();
    let request = pb::UpdateDatasetRequest { dataset: Some(about), ..Default::default() };
    fixture.datasets().update_dataset(owner(request)).await.unwrap();
    let used = config.delete_entity_schema(delete("shop_order")).await.unwrap_err();
    assert_eq!(reason(&used), "ENTITY_SCHEMA_IN_USE");
    let request = pb::DeleteDatasetRequest { name: "orders".to_owned(), ..Default::default() };
    let used = fixture.datasets().delete_dataset(owner(request)).await.unwrap_err();
    assert_eq!(reason(&used), "DATASET_IN_USE");
}

#[tokio::test]
async fn a_kind_and_its_rows_can_name_each_other_in_one_file() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut about = orders();
    let silver = about.definition.as_mut().unwrap().silver.as_mut().unwrap();
    silver.entity_type = "shop_order".to_owned();
    let file = || apply(vec![Object::Dataset(about.clone()), Object::EntitySchema(schema())]);
    let made = fixture.changes().apply_config(owner(file())).await.unwrap().into_inner();
    assert!(made.changes.iter().all(|it| it.change() == pb::ChangeKind::Created));
    let again = fixture.changes().apply_config(owner(file())).await.unwrap().into_inner();
    assert!(again.changes.iter().all(|it| it.change() == pb::ChangeKind::Unchanged));
    let export = owner(pb::ExportConfigRequest::default());
    let mut stream = fixture.changes().export_config(export).await.unwrap().into_inner();
    let objects = stream.message().await.unwrap().unwrap().objects;
    let copy = pb::ApplyConfigRequest { objects, ..Default::default() };
    let copied = fixture.changes().apply_config(with("owner@8", copy)).await.unwrap().into_inner();
    assert_eq!(copied.changes.len(), 2);
}
