//! Data sets: declared, changed, read by others, deleted and brought back.

use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::config::v1::{
    self as pb, config_object::Object, watch_config_response::Event,
};
use serde_json::json;
use tonic::{Request, Status};
use tonic_types::StatusExt as _;

use crate::build::{apply, create_rule, orders};
use crate::fixture::{BOUND, Database, Fixture, ORG, fields, owner, reason, with};

fn dataset(json: serde_json::Value) -> pb::Dataset {
    serde_json::from_value(json).unwrap()
}

/// Gold over `orders`.
fn sales() -> pb::Dataset {
    dataset(json!({
        "name": "sales",
        "title": "Sales by shop",
        "definition": {"gold": {
            "inputs": [{"dataset": "orders"}],
            "dimensions": [{"name": "shop"}],
            "measures": [{"name": "total", "function": "AGGREGATE_FUNCTION_SUM", "formula": "orders.total", "unit": "EUR"}],
        }},
    }))
}

fn create(dataset: pb::Dataset) -> Request<pb::CreateDatasetRequest> {
    owner(pb::CreateDatasetRequest { org_id: 0, dataset: Some(dataset) })
}

fn update(dataset: pb::Dataset, allow_rebuild: bool) -> Request<pb::UpdateDatasetRequest> {
    let dataset = Some(dataset);
    owner(pb::UpdateDatasetRequest { dataset, allow_rebuild, ..Default::default() })
}

fn get(name: &str, version: i32) -> Request<pb::GetDatasetRequest> {
    owner(pb::GetDatasetRequest { org_id: 0, name: name.to_owned(), version })
}

fn delete(name: &str) -> Request<pb::DeleteDatasetRequest> {
    owner(pb::DeleteDatasetRequest { name: name.to_owned(), ..Default::default() })
}

fn silver(dataset: &mut pb::Dataset) -> &mut pb::SilverDefinition {
    dataset.definition.as_mut().unwrap().silver.as_mut().unwrap()
}

/// A fact of a status's reason.
fn fact(status: &Status, name: &str) -> String {
    let info = status.get_details_error_info().unwrap();
    info.metadata.get(name).cloned().unwrap_or_default()
}

async fn with_orders(database: Database) -> Fixture {
    let fixture = Fixture::start(database).await;
    fixture.datasets().create_dataset(create(orders())).await.unwrap();
    fixture
}

async fn declares_and_reads(database: Database) {
    let fixture = Fixture::start(database).await;
    let mut datasets = fixture.datasets();
    let missing = datasets.create_dataset(create(sales())).await.unwrap_err();
    assert_eq!(reason(&missing), "DATASET_NOT_FOUND");
    let made = datasets.create_dataset(create(orders())).await.unwrap().into_inner();
    let made = made.dataset.unwrap();
    assert_eq!((made.version, made.org_id, made.created_by), (1, ORG, 1));
    assert_eq!(made.status(), pb::DatasetStatus::Active);
    datasets.create_dataset(create(sales())).await.unwrap();
    let twice = datasets.create_dataset(create(sales())).await.unwrap_err();
    assert_eq!(reason(&twice), "NAME_ALREADY_EXISTS");

    let found = datasets.get_dataset(get("sales", 0)).await.unwrap().into_inner();
    let columns: Vec<_> = found
        .columns
        .iter()
        .map(|it| (it.name.as_str(), it.r#type(), it.is_key, it.unit.as_str()))
        .collect();
    assert_eq!(
        columns,
        [
            ("shop", pb::FieldType::String, true, ""),
            ("total", pb::FieldType::Integer, false, "EUR")
        ]
    );
    let other = datasets.get_dataset(with("owner@8", get("sales", 0).into_inner())).await;
    assert_eq!(reason(&other.unwrap_err()), "DATASET_NOT_FOUND");
}

#[tokio::test]
async fn a_data_set_is_declared_and_read_on_sqlite() {
    declares_and_reads(Database::Sqlite).await;
}

#[tokio::test]
async fn a_data_set_is_declared_and_read_on_postgres() {
    declares_and_reads(Database::Postgres).await;
}

#[tokio::test]
async fn errors_of_a_declaration_are_told_all_at_once_by_field() {
    let fixture = with_orders(Database::Sqlite).await;
    let mut datasets = fixture.datasets();
    let mut bad = sales();
    let gold = bad.definition.as_mut().unwrap().gold.as_mut().unwrap();
    gold.measures[0].formula = "orders.nothing + ".to_owned();
    gold.filter = "total".to_owned();
    let refused = datasets.create_dataset(create(bad.clone())).await.unwrap_err();
    assert_eq!(reason(&refused), "CONFIG_INVALID");
    let wanted = ["definition.gold.filter", "definition.gold.measures[0].formula"];
    assert_eq!(fields(&refused), wanted);

    let look = pb::ValidateDatasetRequest { org_id: 0, dataset: Some(bad) };
    let found = datasets.validate_dataset(owner(look)).await.unwrap().into_inner();
    assert!(!found.valid);
    assert_eq!(found.issues.iter().map(|it| it.field.as_str()).collect::<Vec<_>>(), wanted);
    assert_eq!(found.issues[1].position, Some(17));
    assert_eq!(found.columns.len(), 2);
}

#[tokio::test]
async fn cheap_changes_are_taken_and_others_need_a_rebuild() {
    let fixture = with_orders(Database::Sqlite).await;
    let mut datasets = fixture.datasets();
    let mut wider = orders();
    let spare = pb::SilverColumn { name: "spare".to_owned(), r#type: 4, ..Default::default() };
    silver(&mut wider).columns.push(spare);
    let cheap = datasets.update_dataset(update(wider.clone(), false)).await.unwrap().into_inner();
    assert_eq!((cheap.dataset.unwrap().version, cheap.is_rebuilding), (2, false));
    let same = datasets.update_dataset(update(wider.clone(), false)).await.unwrap().into_inner();
    assert_eq!(same.dataset.unwrap().version, 2, "a change of nothing makes no version");

    let mut other = wider.clone();
    silver(&mut other).columns[1].r#type = pb::FieldType::Money as i32;
    let refused = datasets.update_dataset(update(other.clone(), false)).await.unwrap_err();
    assert_eq!(reason(&refused), "SCHEMA_INCOMPATIBLE");
    assert_eq!(
        (fact(&refused, "what"), fact(&refused, "field")),
        ("rebuild".to_owned(), "definition.silver.columns[1].type".to_owned())
    );
    let look = pb::ValidateDatasetRequest { org_id: 0, dataset: Some(other.clone()) };
    let found = datasets.validate_dataset(owner(look)).await.unwrap().into_inner();
    assert!(found.valid && found.needs_rebuild);
    let allowed = datasets.update_dataset(update(other, true)).await.unwrap().into_inner();
    assert_eq!((allowed.dataset.unwrap().version, allowed.is_rebuilding), (3, true));

    let revert = |allow_rebuild| {
        let name = "orders".to_owned();
        let request = pb::RevertDatasetRequest { name, to_version: 1, ..Default::default() };
        owner(pb::RevertDatasetRequest { allow_rebuild, ..request })
    };
    let refused = datasets.revert_dataset(revert(false)).await.unwrap_err();
    assert_eq!(fact(&refused, "what"), "rebuild");
    let back = datasets.revert_dataset(revert(true)).await.unwrap().into_inner();
    assert_eq!((back.dataset.unwrap().version, back.is_rebuilding), (4, true));

    let mut raw = wider;
    raw.definition.as_mut().unwrap().silver = None;
    let refused = datasets.update_dataset(update(raw, true)).await.unwrap_err();
    assert_eq!(
        (fact(&refused, "what"), fact(&refused, "layer")),
        ("layer".to_owned(), "silver".to_owned())
    );
    let stale = pb::UpdateDatasetRequest {
        dataset: Some(orders()),
        expected_version: 1,
        ..Default::default()
    };
    let stale = datasets.update_dataset(owner(stale)).await.unwrap_err();
    assert_eq!(reason(&stale), "VERSION_CONFLICT");
}

async fn protects_readers(database: Database) {
    let fixture = with_orders(database).await;
    let (mut datasets, mut config) = (fixture.datasets(), fixture.config());
    datasets.create_dataset(create(sales())).await.unwrap();
    config.create_rule(owner(create_rule("big", "sales"))).await.unwrap();

    // The rule reads `total` of `sales`, which reads `total` of `orders`: a text breaks the sum first.
    let mut other = orders();
    silver(&mut other).columns[1].r#type = pb::FieldType::String as i32;
    let refused = datasets.update_dataset(update(other, true)).await.unwrap_err();
    assert_eq!(reason(&refused), "SCHEMA_INCOMPATIBLE");
    let facts = ["what", "kind", "reader"].map(|name| fact(&refused, name));
    assert_eq!(facts, ["reader", "dataset", "sales"]);
    let mut other = sales();
    let gold = other.definition.as_mut().unwrap().gold.as_mut().unwrap();
    gold.measures[0].name = "sum".to_owned();
    let refused = datasets.update_dataset(update(other, true)).await.unwrap_err();
    let facts = ["what", "kind", "reader"].map(|name| fact(&refused, name));
    assert_eq!(facts, ["reader", "rule", "big"]);

    let used = datasets.delete_dataset(delete("orders")).await.unwrap_err();
    assert_eq!(reason(&used), "DATASET_IN_USE");
    assert_eq!(
        (fact(&used, "kind"), fact(&used, "name")),
        ("dataset".to_owned(), "sales".to_owned())
    );
    let used = datasets.delete_dataset(delete("sales")).await.unwrap_err();
    assert_eq!((fact(&used, "kind"), fact(&used, "name")), ("rule".to_owned(), "big".to_owned()));

    // What changes together is judged together.
    let mut renamed = orders();
    silver(&mut renamed).columns[1].name = "amount".to_owned();
    let mut follows = sales();
    let gold = follows.definition.as_mut().unwrap().gold.as_mut().unwrap();
    gold.measures[0].formula = "amount".to_owned();
    let file = apply(vec![Object::Dataset(renamed.clone())]);
    let file = pb::ApplyConfigRequest { allow_rebuild: true, dry_run: true, ..file };
    let refused = fixture.changes().apply_config(owner(file)).await.unwrap_err();
    assert_eq!(reason(&refused), "SCHEMA_INCOMPATIBLE");
    let file = apply(vec![Object::Dataset(sales()), Object::Dataset(renamed.clone())]);
    let file = pb::ApplyConfigRequest { allow_rebuild: true, ..file };
    let refused = fixture.changes().apply_config(owner(file)).await.unwrap_err();
    assert_eq!(fact(&refused, "reader"), "sales", "what the file leaves as it is reads on");
    let file = apply(vec![Object::Dataset(follows), Object::Dataset(renamed)]);
    let file = pb::ApplyConfigRequest { allow_rebuild: true, ..file };
    fixture.changes().apply_config(owner(file)).await.unwrap();
}

#[tokio::test]
async fn readers_are_protected_on_sqlite() {
    protects_readers(Database::Sqlite).await;
}

#[tokio::test]
async fn readers_are_protected_on_postgres() {
    protects_readers(Database::Postgres).await;
}

#[tokio::test]
async fn data_sets_do_not_read_themselves_by_way_of_others() {
    let fixture = with_orders(Database::Sqlite).await;
    let mut datasets = fixture.datasets();
    datasets.create_dataset(create(sales())).await.unwrap();
    let mut circle = sales();
    circle.name = "more".to_owned();
    let inputs = |dataset: &mut pb::Dataset, name: &str| {
        let gold = dataset.definition.as_mut().unwrap().gold.as_mut().unwrap();
        gold.inputs[0].dataset = name.to_owned();
        gold.measures[0].formula = "total".to_owned();
    };
    inputs(&mut circle, "sales");
    datasets.create_dataset(create(circle)).await.unwrap();
    let mut back = sales();
    inputs(&mut back, "more");
    let refused = datasets.update_dataset(update(back, true)).await.unwrap_err();
    assert_eq!(reason(&refused), "CONFIG_INVALID");
    assert_eq!(fields(&refused), ["definition.gold.inputs[0].dataset"]);
}

#[tokio::test]
async fn a_deleted_data_set_keeps_its_name_and_comes_back_paused() {
    let fixture = with_orders(Database::Sqlite).await;
    let mut datasets = fixture.datasets();
    datasets.delete_dataset(delete("orders")).await.unwrap();
    let gone = datasets.get_dataset(get("orders", 0)).await.unwrap_err();
    assert_eq!(reason(&gone), "DATASET_NOT_FOUND");
    let taken = datasets.create_dataset(create(orders())).await.unwrap_err();
    assert_eq!(reason(&taken), "NAME_ALREADY_EXISTS");
    let list = |status| pb::ListDatasetsRequest { status, ..Default::default() };
    let deleted = list(Some(pb::DatasetStatus::Deleted as i32));
    let deleted = datasets.list_datasets(owner(deleted)).await.unwrap().into_inner().datasets;
    assert_eq!(
        (deleted[0].name.as_str(), deleted[0].status()),
        ("orders", pb::DatasetStatus::Deleted)
    );
    let live = datasets.list_datasets(owner(list(None))).await.unwrap().into_inner();
    assert!(live.datasets.is_empty());

    let revert = |to_version| {
        let name = "orders".to_owned();
        owner(pb::RevertDatasetRequest { name, to_version, ..Default::default() })
    };
    let missing = datasets.revert_dataset(revert(9)).await.unwrap_err();
    assert_eq!(reason(&missing), "VERSION_NOT_FOUND");
    let back = datasets.revert_dataset(revert(1)).await.unwrap().into_inner();
    let back_set = back.dataset.unwrap();
    assert_eq!(
        (back_set.version, back_set.status(), back.is_rebuilding),
        (3, pb::DatasetStatus::Paused, false)
    );
    let versions =
        pb::ListDatasetVersionsRequest { name: "orders".to_owned(), ..Default::default() };
    let versions = datasets.list_dataset_versions(owner(versions)).await.unwrap().into_inner();
    assert_eq!(versions.versions.iter().map(|it| it.version).collect::<Vec<_>>(), [3, 2, 1]);
    let old = datasets.get_dataset(get("orders", 1)).await.unwrap().into_inner().dataset.unwrap();
    assert_eq!((old.version, old.status()), (1, pb::DatasetStatus::Active));
    let none = datasets.get_dataset(get("orders", 7)).await.unwrap_err();
    assert_eq!(reason(&none), "VERSION_NOT_FOUND");
}

#[tokio::test]
async fn lists_narrow_by_layer_input_search_and_marks() {
    let fixture = with_orders(Database::Sqlite).await;
    let mut datasets = fixture.datasets();
    let mut marked = sales();
    marked.labels.insert("team".to_owned(), "north".to_owned());
    datasets.create_dataset(create(marked)).await.unwrap();
    let raw = dataset(json!({"name": "raw", "definition": {"bronze": {}}}));
    datasets.create_dataset(create(raw)).await.unwrap();
    let mut names = async |request: pb::ListDatasetsRequest| {
        let pagination = platform_proto::platform::common::v1::PaginationRequest {
            sort_by: "name".to_owned(),
            sort_order: "asc".to_owned(),
            ..Default::default()
        };
        let request = pb::ListDatasetsRequest { pagination: Some(pagination), ..request };
        let found = datasets.list_datasets(owner(request)).await.unwrap().into_inner();
        found.datasets.into_iter().map(|it| it.name).collect::<Vec<_>>().join(" ")
    };
    let layer = |layer: pb::DatasetLayer| pb::ListDatasetsRequest {
        layer: Some(layer as i32),
        ..Default::default()
    };
    assert_eq!(names(pb::ListDatasetsRequest::default()).await, "orders raw sales");
    assert_eq!(names(layer(pb::DatasetLayer::Bronze)).await, "orders raw");
    assert_eq!(names(layer(pb::DatasetLayer::Silver)).await, "orders");
    assert_eq!(names(layer(pb::DatasetLayer::Gold)).await, "sales");
    let input = pb::ListDatasetsRequest { input: "orders".to_owned(), ..Default::default() };
    assert_eq!(names(input).await, "sales");
    let search = pb::ListDatasetsRequest { search: "BY SHOP".to_owned(), ..Default::default() };
    assert_eq!(names(search).await, "sales");
    let labels = [("team".to_owned(), "north".to_owned())].into();
    assert_eq!(names(pb::ListDatasetsRequest { labels, ..Default::default() }).await, "sales");
}

#[tokio::test]
async fn a_quota_holds_data_sets_back() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let limits = auth::OrganizationLimits { max_datasets: 1, ..Default::default() };
    fixture.auth.limits.lock().unwrap().insert(ORG, limits);
    let mut datasets = fixture.datasets();
    datasets.create_dataset(create(orders())).await.unwrap();
    let refused = datasets.create_dataset(create(sales())).await.unwrap_err();
    assert_eq!(reason(&refused), "QUOTA_EXCEEDED");
    assert_eq!(
        (fact(&refused, "kind"), fact(&refused, "limit")),
        ("dataset".to_owned(), "1".to_owned())
    );
}

#[tokio::test]
async fn a_proposal_from_rows_can_be_declared_as_it_is() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let mut datasets = fixture.datasets();
    let rows = json!([
        {"orderId": "a1", "placed": "2026-02-01T10:00:00Z", "price": 12.5},
        {"orderId": "a2", "placed": "2026-02-02T10:00:00Z", "price": 7},
    ]);
    let request = pb::SuggestDatasetRequest {
        name: "shop_orders".to_owned(),
        rows: serde_json::from_value(rows).unwrap(),
        ..Default::default()
    };
    let found = datasets.suggest_dataset(owner(request)).await.unwrap().into_inner();
    assert!(found.issues.iter().all(|it| it.severity() == pb::ValidationSeverity::Info));
    let proposal = found.dataset.unwrap();
    let made = datasets.create_dataset(create(proposal.clone())).await.unwrap().into_inner();
    assert_eq!(made.dataset.unwrap().definition, proposal.definition);
}

#[tokio::test]
async fn a_change_is_seen_by_watchers_and_told_to_auth() {
    let fixture = with_orders(Database::Sqlite).await;
    let kinds = vec![pb::ConfigKind::Dataset as i32];
    let request = pb::WatchConfigRequest { org_id: ORG, kinds, ..Default::default() };
    let mut stream =
        fixture.changes().watch_config(Request::new(request)).await.unwrap().into_inner();
    let first = stream.message().await.unwrap().unwrap();
    let Some(Event::SnapshotObject(object)) = first.event else { panic!("no object") };
    let Some(Object::Dataset(seen)) = object.object else { panic!("no data set") };
    assert_eq!((seen.name.as_str(), seen.version), ("orders", 1));
    let key = ("dataset".to_owned(), "orders".to_owned());
    let is_known = async || fixture.auth.entities.lock().unwrap().contains_key(&key);
    testkit::wait_for("auth knows it", BOUND, is_known).await;
    fixture.datasets().delete_dataset(delete("orders")).await.unwrap();
    let gone = loop {
        let message = stream.message().await.unwrap().unwrap();
        if let Some(Event::Deleted(gone)) = message.event {
            break gone;
        }
    };
    assert_eq!((gone.kind(), gone.id.as_str()), (pb::ConfigKind::Dataset, "orders"));
    let is_told = async || !fixture.auth.entities.lock().unwrap().contains_key(&key);
    testkit::wait_for("auth has forgotten it", BOUND, is_told).await;
}
