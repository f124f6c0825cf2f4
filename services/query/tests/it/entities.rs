//! Entities of data sets: the newest row of each id, what stands above and below it, and who may see it.

use std::sync::Arc;

use lake::arrow::array::{
    ArrayRef, BooleanArray, Float64Array, Int64Array, StringArray, TimestampMicrosecondArray,
};
use platform_proto::platform::common::v1::{EntityReference, EntityType, PaginationRequest};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::data::v1::PredicateOperator as Is;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::query::v1 as pb;
use serde_json::json;
use tonic::Status;

use crate::fixture::{Database, Fixture, ORG, OTHER, reason, with};
use crate::shop::{text, when, whole};
use crate::tables::{self, SECRET_TEXT, batch, dataset};

/// A campaign or an order: id, name, id above, budget, when it was received.
type Thing<'t> = (&'t str, Option<&'t str>, Option<&'t str>, i64, i64);

/// A data set of rows with an id, a name, an id above and a budget; `keys` tell rows apart.
pub(crate) fn things(name: &str, keys: &[&str]) -> config::Dataset {
    dataset(
        name,
        json!({"silver": {
            "inputs": [{"dataset": "people"}],
            "columns": [
                {"name": "id", "type": "FIELD_TYPE_STRING", "required": true},
                {"name": "name", "type": "FIELD_TYPE_STRING"},
                {"name": "above", "type": "FIELD_TYPE_STRING"},
                {"name": "budget", "type": "FIELD_TYPE_MONEY"},
                {"name": "trader", "type": "FIELD_TYPE_STRING", "isPersonal": true},
            ],
            "primaryKey": keys,
        }}),
    )
}

pub(crate) fn schema(kind: &str, dataset: &str, above: &str) -> config::EntitySchema {
    let above_field = if above.is_empty() { "" } else { "above" };
    serde_json::from_value(json!({
        "entityType": kind, "dataset": dataset, "idField": "id", "nameField": "name",
        "parentEntityType": above, "parentIdField": above_field,
        "fields": [
            {"name": "id", "type": "FIELD_TYPE_STRING", "required": true},
            {"name": "name", "type": "FIELD_TYPE_STRING", "nullable": true},
            {"name": "above", "type": "FIELD_TYPE_STRING", "nullable": true},
            {"name": "budget", "type": "FIELD_TYPE_MONEY", "nullable": true},
            {"name": "trader", "type": "FIELD_TYPE_STRING", "nullable": true},
            {"name": "stage", "type": "FIELD_TYPE_STRING", "nullable": true, "defaultValue": "new"},
        ],
    }))
    .unwrap()
}

pub(crate) async fn write(fixture: &Fixture, org: i64, owner: i64, name: &str, all: &[Thing<'_>]) {
    let n = all.len();
    let texts = |of: fn(&Thing<'_>) -> Option<String>| -> ArrayRef {
        Arc::new(StringArray::from_iter(all.iter().map(of)))
    };
    let moments = all.iter().map(|it| it.4 * 1_000_000);
    let moments = TimestampMicrosecondArray::from_iter_values(moments).with_timezone("UTC");
    let columns: Vec<(&str, ArrayRef)> = vec![
        ("id", texts(|it| Some(it.0.to_owned()))),
        ("name", texts(|it| it.1.map(str::to_owned))),
        ("above", texts(|it| it.2.map(str::to_owned))),
        ("budget", Arc::new(Int64Array::from_iter_values(all.iter().map(|it| it.3)))),
        ("trader", texts(|it| Some(format!("trader of {}", it.0)))),
        ("_org_id", Arc::new(Int64Array::from(vec![owner; n]))),
        ("_batch_id", Arc::new(StringArray::from(vec!["b1"; n]))),
        ("_row_number", Arc::new(Int64Array::from_iter_values(0..i64::try_from(n).unwrap()))),
        ("_ingested_at", Arc::new(moments)),
        ("_dataset_version", Arc::new(Int64Array::from(vec![1; n]))),
        ("_quality_score", Arc::new(Float64Array::from(vec![97.5; n]))),
        ("_deleted", Arc::new(BooleanArray::from(vec![false; n]))),
    ];
    fixture.writer.append(&format!("{org}/silver/{name}"), batch(columns)).await;
}

/// Campaigns with orders below them, which have lines below them; another organisation has such kinds, too.
pub(crate) async fn world() -> Fixture {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let declared = || {
        let lines = things("lines", &["id", "budget"]);
        vec![tables::people(), things("campaigns", &["id"]), things("orders", &["id"]), lines]
    };
    let schemas = || {
        vec![
            schema("campaign", "campaigns", ""),
            schema("insertion_order", "orders", "campaign"),
            schema("booking", "lines", "insertion_order"),
            schema("creative", "", "line_item"),
        ]
    };
    for org in [ORG, OTHER] {
        fixture.others.declare(org, declared());
        fixture.others.schemas.lock().unwrap().insert(org, schemas());
    }
    let campaigns = [
        ("c1", Some("Autumn"), None, 300, 10),
        ("c2", Some("Winter sale"), None, 100, 20),
        ("c3", None, None, 200, 30),
    ];
    write(&fixture, ORG, ORG, "campaigns", &campaigns).await;
    write(&fixture, ORG, OTHER, "campaigns", &[("m1", Some(SECRET_TEXT), None, 1, 1)]).await;
    write(&fixture, OTHER, OTHER, "campaigns", &[("z1", Some(SECRET_TEXT), None, 1, 1)]).await;
    let orders = [
        ("o1", Some("First"), Some("c1"), 10, 1),
        ("o2", Some("Second"), Some("c1"), 20, 1),
        ("o3", Some("Third"), Some("c2"), 30, 1),
    ];
    write(&fixture, ORG, ORG, "orders", &orders).await;
    // The newest row of an id counts, wherever it stands.
    let lines = [
        ("l1", Some("Newest"), Some("o1"), 7, 50),
        ("l1", Some("Old"), Some("o3"), 6, 40),
        ("l2", Some("Other"), Some("o2"), 5, 10),
        ("l3", Some("Lost"), None, 4, 10),
    ];
    write(&fixture, ORG, ORG, "lines", &lines).await;
    fixture
}

fn of(entity_type: EntityType, custom_type: &str) -> pb::ListEntitiesRequest {
    pb::ListEntitiesRequest {
        entity_type: entity_type as i32,
        custom_type: custom_type.to_owned(),
        ..Default::default()
    }
}

fn campaigns() -> pb::ListEntitiesRequest {
    of(EntityType::Campaign, "")
}

fn bookings() -> pb::ListEntitiesRequest {
    of(EntityType::Custom, "booking")
}

fn reference(entity_type: EntityType, id: &str) -> EntityReference {
    EntityReference { r#type: entity_type as i32, id: id.to_owned(), ..Default::default() }
}

async fn list(
    fixture: &Fixture,
    token: &str,
    request: pb::ListEntitiesRequest,
) -> Result<pb::ListEntitiesResponse, Status> {
    Ok(fixture.query().list_entities(with(token, request)).await?.into_inner())
}

async fn ids(fixture: &Fixture, request: pb::ListEntitiesRequest) -> (String, i32) {
    let answer = list(fixture, "owner", request).await.unwrap();
    let ids = answer.entities.into_iter().map(|it| it.reference.unwrap().id);
    (ids.collect::<Vec<_>>().join(" "), answer.pagination.unwrap().total)
}

async fn get(
    fixture: &Fixture,
    token: &str,
    entity: EntityReference,
) -> Result<pb::GetEntityResponse, Status> {
    let request = pb::GetEntityRequest { entity: Some(entity), ..Default::default() };
    Ok(fixture.query().get_entity(with(token, request)).await?.into_inner())
}

fn found(text: &str, total: i32) -> (String, i32) {
    (text.to_owned(), total)
}

#[tokio::test]
async fn entities_are_listed_by_name_narrowed_and_sorted() {
    let fixture = world().await;
    assert_eq!(ids(&fixture, campaigns()).await, found("c1 c2 c3", 3));
    let paged = |sort_by: &str, sort_order: &str, page, limit| pb::ListEntitiesRequest {
        pagination: Some(PaginationRequest {
            page,
            limit,
            sort_by: sort_by.to_owned(),
            sort_order: sort_order.to_owned(),
        }),
        ..campaigns()
    };
    assert_eq!(ids(&fixture, paged("budget", "asc", 1, 2)).await, found("c2 c3", 3));
    assert_eq!(ids(&fixture, paged("budget", "asc", 2, 2)).await, found("c1", 3));
    assert_eq!(ids(&fixture, paged("id", "desc", 1, 1)).await, found("c3", 3));
    let unknown = list(&fixture, "owner", paged("colour", "", 1, 1)).await.unwrap_err();
    assert_eq!(reason(&unknown), "COLUMN_UNKNOWN");
    for (search, wanted) in [("WINTER", "c2"), ("C1", "c1"), ("' OR 1=1 --", "")] {
        let request = pb::ListEntitiesRequest { search: search.to_owned(), ..campaigns() };
        assert_eq!(ids(&fixture, request).await.0, wanted, "{search}");
    }
    let narrowed = |column, value| pb::ListEntitiesRequest {
        predicates: vec![when(column, Is::Greater, vec![value])],
        ..campaigns()
    };
    assert_eq!(ids(&fixture, narrowed("budget", whole(150))).await, found("c1 c3", 2));
    assert_eq!(ids(&fixture, narrowed("stage", text("a"))).await, found("c1 c2 c3", 3));
    let error = list(&fixture, "owner", narrowed("_quality_score", whole(1))).await.unwrap_err();
    assert_eq!(reason(&error), "COLUMN_UNKNOWN");
    let error = list(&fixture, "owner", narrowed("budget", text("a"))).await.unwrap_err();
    assert_eq!(reason(&error), "VALUE_TYPE_MISMATCH");
    let error = list(&fixture, "owner", of(EntityType::Custom, "ship")).await.unwrap_err();
    assert_eq!(reason(&error), "ENTITY_SCHEMA_NOT_FOUND");
    assert_eq!(ids(&fixture, of(EntityType::Creative, "")).await, found("", 0));
    fixture.stop().await;
}

#[tokio::test]
async fn the_newest_row_of_an_id_is_the_entity_and_stands_below_what_it_names() {
    let fixture = world().await;
    assert_eq!(ids(&fixture, bookings()).await, found("l3 l1 l2", 3));
    let below = |entity_type, id| pb::ListEntitiesRequest {
        parent: Some(reference(entity_type, id)),
        ..bookings()
    };
    assert_eq!(ids(&fixture, below(EntityType::InsertionOrder, "o1")).await, found("l1", 1));
    assert_eq!(ids(&fixture, below(EntityType::InsertionOrder, "o3")).await, found("", 0));
    assert_eq!(ids(&fixture, below(EntityType::Campaign, "c1")).await, found("l1 l2", 2));
    assert_eq!(ids(&fixture, below(EntityType::Deal, "c1")).await, found("", 0));
    let booking = EntityReference {
        custom_type: "booking".to_owned(),
        ..reference(EntityType::Custom, "l1")
    };
    let answer = get(&fixture, "owner", booking).await.unwrap();
    let entity = answer.entity.unwrap();
    let own = entity.reference.unwrap();
    assert_eq!((own.name.as_str(), own.custom_type.as_str()), ("Newest", "booking"));
    assert_eq!(entity.quality_score, Some(97.5));
    assert_eq!(entity.updated_at.unwrap().seconds, 50);
    let above: Vec<(i32, &str, &str)> =
        answer.ancestors.iter().map(|it| (it.r#type, it.id.as_str(), it.name.as_str())).collect();
    let order = EntityType::InsertionOrder as i32;
    assert_eq!(above, [(order, "o1", "First"), (EntityType::Campaign as i32, "c1", "Autumn")]);
    assert_eq!(entity.parent.unwrap().id, "o1");
    let value = |name: &str| {
        let field = entity.fields.iter().find(|it| it.name == name).unwrap();
        field.value.clone().and_then(|it| it.kind)
    };
    assert_eq!(value("budget"), Some(Kind::Int64Value(7)));
    assert_eq!(value("stage"), Some(Kind::StringValue("new".to_owned())));
    let campaign = get(&fixture, "owner", reference(EntityType::Campaign, "c1")).await.unwrap();
    let counts: Vec<(i32, &str, i64)> = campaign
        .children
        .iter()
        .map(|it| (it.entity_type, it.custom_type.as_str(), it.count))
        .collect();
    assert_eq!(counts, [(order, "", 2), (EntityType::Custom as i32, "booking", 2)]);
    assert!(campaign.ancestors.is_empty() && campaign.open_alerts.is_empty());
    fixture.stop().await;
}

#[tokio::test]
async fn nobody_sees_entities_of_others_or_more_than_it_may() {
    let fixture = world().await;
    for id in ["z1", "m1", "c9", ""] {
        let error = get(&fixture, "owner", reference(EntityType::Campaign, id)).await.unwrap_err();
        let wanted = if id.is_empty() { "VALIDATION_FAILED" } else { "ENTITY_NOT_FOUND" };
        assert_eq!(reason(&error), wanted, "{id}");
    }
    let error = get(&fixture, "owner", reference(EntityType::Deal, "c1")).await.unwrap_err();
    assert_eq!(reason(&error), "ENTITY_NOT_FOUND");
    let theirs = list(&fixture, "owner@8", campaigns()).await.unwrap();
    assert_eq!(theirs.entities.len(), 1);
    let own = list(&fixture, "owner", campaigns()).await.unwrap();
    assert!(!format!("{own:?}").contains(SECRET_TEXT));
    let trader = |answer: pb::ListEntitiesResponse| {
        let fields = answer.entities.into_iter().flat_map(|it| it.fields);
        fields.filter(|it| it.name == "trader").filter_map(|it| it.value).count()
    };
    assert_eq!(trader(own), 3);
    let seen = list(&fixture, "member", campaigns()).await.unwrap();
    assert_eq!(trader(seen), 0, "it is personal");
    let kept_back = ("campaign".to_owned(), vec!["c2".to_owned()]);
    fixture.others.kept_back.lock().unwrap().extend([kept_back]);
    let seen = list(&fixture, "member", campaigns()).await.unwrap();
    assert_eq!((seen.entities.len(), seen.pagination.unwrap().total), (2, 2));
    fixture.others.hidden.lock().unwrap().push("campaigns".to_owned());
    let seen = list(&fixture, "member", campaigns()).await.unwrap();
    assert!(seen.entities.is_empty(), "the rows are read as their data set is");
    let error = get(&fixture, "member", reference(EntityType::Campaign, "c1")).await.unwrap_err();
    assert_eq!(reason(&error), "ENTITY_NOT_FOUND");
    fixture.stop().await;
}
