//! Views: made, changed, used, deleted.

use platform_proto::platform::common::v1::AuditAction;
use platform_proto::platform::query::v1 as pb;
use tonic::Code;

use crate::fixture::{BOUND, Database, Fixture, fact, owner, reason, with};

fn view(name: &str, sql: &str) -> pb::SaveViewRequest {
    pb::SaveViewRequest { name: name.to_owned(), sql: sql.to_owned(), ..Default::default() }
}

fn deletion(name: &str) -> pb::DeleteViewRequest {
    pb::DeleteViewRequest { name: name.to_owned(), ..Default::default() }
}

async fn a_life(database: Database) {
    let fixture = Fixture::with_tables(database).await;
    let mut catalog = fixture.catalog();
    let save = view("spend", "SELECT country, spend FROM gold.daily");
    let made = catalog.save_view(owner(save.clone())).await.unwrap().into_inner();
    assert!(made.created_version);
    let relation = made.relation.unwrap();
    assert_eq!(
        (relation.name.as_str(), relation.version, relation.updated_by),
        ("views.spend", 1, 1)
    );
    let again = catalog.save_view(owner(save.clone())).await.unwrap().into_inner();
    assert!(!again.created_version);
    let sql = "SELECT sum(spend) FROM views.spend";
    assert_eq!(fixture.ask("owner", sql).await.unwrap(), ["30"]);
    assert_eq!(fixture.ask("owner", "SELECT max(spend) FROM spend").await.unwrap(), ["20"]);

    let above = view("above", "SELECT country, sum(spend) AS s FROM views.spend GROUP BY country");
    catalog.save_view(owner(above)).await.unwrap();
    assert_eq!(fixture.ask("owner", "SELECT sum(s) FROM above").await.unwrap(), ["30"]);
    let wider = view("spend", "SELECT day, country, spend * 2 AS spend FROM gold.daily");
    let wider = pb::SaveViewRequest { expected_version: Some(1), ..wider };
    let changed = catalog.save_view(owner(wider.clone())).await.unwrap().into_inner();
    assert_eq!(changed.relation.unwrap().version, 2);
    assert_eq!(fixture.ask("owner", "SELECT sum(s) FROM above").await.unwrap(), ["60"]);
    let stale = pb::SaveViewRequest { expected_version: Some(1), ..save.clone() };
    let stale = catalog.save_view(owner(stale)).await.unwrap_err();
    assert_eq!((stale.code(), reason(&stale).as_str()), (Code::Aborted, "VERSION_CONFLICT"));
    assert_eq!(fact(&stale, "version"), "2");

    let lost = view("spend", "SELECT day FROM gold.daily");
    let lost = catalog.save_view(owner(lost)).await.unwrap_err();
    assert_eq!((reason(&lost), fact(&lost, "view")), ("VIEW_IN_USE".into(), "above".into()));
    let circle = view("spend", "SELECT country, s AS spend FROM views.above");
    assert_eq!(reason(&catalog.save_view(owner(circle)).await.unwrap_err()), "VIEW_CYCLE");
    let used = catalog.delete_view(owner(deletion("spend"))).await.unwrap_err();
    assert_eq!((reason(&used), fact(&used, "view")), ("VIEW_IN_USE".into(), "above".into()));

    let list = pb::ListViewVersionsRequest { name: "spend".to_owned(), ..Default::default() };
    let versions = catalog.list_view_versions(owner(list)).await.unwrap().into_inner().versions;
    let numbers: Vec<i64> = versions.iter().map(|it| it.version).collect();
    assert_eq!((numbers, versions[1].sql.as_str()), (vec![2, 1], save.sql.as_str()));

    catalog.delete_view(owner(deletion("above"))).await.unwrap();
    let gone = catalog.delete_view(owner(deletion("spend"))).await.unwrap().into_inner();
    let again = catalog.delete_view(owner(deletion("spend"))).await.unwrap().into_inner();
    assert_eq!(gone.deleted_at, again.deleted_at);
    let status = fixture.ask("owner", sql).await.unwrap_err();
    assert_eq!(reason(&status), "RELATION_NOT_FOUND");
    let never = catalog.delete_view(owner(deletion("never"))).await.unwrap_err();
    assert_eq!(reason(&never), "RELATION_NOT_FOUND");
    let anew = pb::SaveViewRequest { expected_version: Some(0), ..save };
    let anew = catalog.save_view(owner(anew)).await.unwrap().into_inner();
    assert_eq!(anew.relation.unwrap().version, 3);
    fixture.stop().await;
}

#[tokio::test]
async fn a_view_is_made_changed_used_and_deleted_on_sqlite() {
    a_life(Database::Sqlite).await;
}

#[tokio::test]
async fn a_view_is_made_changed_used_and_deleted_on_postgres() {
    a_life(Database::Postgres).await;
}

#[tokio::test]
async fn a_view_that_cannot_be_used_is_not_saved() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    for (sql, wanted) in [
        ("SELECT nothing FROM gold.daily", "SQL_INVALID"),
        ("SELECT * FROM gold.daily WHERE spend = $1", "SQL_INVALID"),
        ("SELECT country, country FROM gold.daily", "SQL_INVALID"),
        ("SELECT * FROM gold.unknown", "RELATION_NOT_FOUND"),
        ("SELECT * FROM views.mine", "VIEW_CYCLE"),
        ("SHOW TABLES", "SQL_STATEMENT_FORBIDDEN"),
        ("EXPLAIN SELECT 1", "SQL_STATEMENT_FORBIDDEN"),
        ("DROP TABLE gold.daily", "SQL_STATEMENT_FORBIDDEN"),
    ] {
        let status = fixture.catalog().save_view(owner(view("mine", sql))).await.unwrap_err();
        assert_eq!(reason(&status), wanted, "{sql}: {status:?}");
    }
    let list = pb::ListViewVersionsRequest { name: "mine".to_owned(), ..Default::default() };
    assert!(fixture.catalog().list_view_versions(owner(list)).await.is_err());
    fixture.stop().await;
}

#[tokio::test]
async fn a_view_of_others_is_changed_by_who_may() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let mut catalog = fixture.catalog();
    let save = view("owners_view", "SELECT country FROM gold.daily");
    catalog.save_view(owner(save.clone())).await.unwrap();
    let changed = view("owners_view", "SELECT day FROM gold.daily");
    let status = catalog.save_view(with("member", changed)).await.unwrap_err();
    assert_eq!(
        (status.code(), reason(&status).as_str()),
        (Code::PermissionDenied, "PERMISSION_DENIED")
    );
    let status = catalog.delete_view(with("member", deletion("owners_view"))).await.unwrap_err();
    assert_eq!(status.code(), Code::PermissionDenied);
    catalog.save_view(with("member", view("own", "SELECT 1 AS one"))).await.unwrap();
    let known = fixture.others.entities.lock().unwrap().get("own").cloned();
    assert_eq!(known, Some(("view".to_owned(), "own".to_owned(), 2)));
    catalog.delete_view(with("member", deletion("own"))).await.unwrap();
    testkit::wait_for("auth forgets it", BOUND, async || {
        !fixture.others.entities.lock().unwrap().contains_key("own")
    })
    .await;
    fixture.stop().await;
}

#[tokio::test]
async fn every_change_of_a_view_is_recorded() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let mut catalog = fixture.catalog();
    catalog.save_view(owner(view("v", "SELECT 1 AS one"))).await.unwrap();
    catalog.save_view(owner(view("v", "SELECT 1 AS one"))).await.unwrap();
    catalog.save_view(owner(view("v", "SELECT 2 AS one"))).await.unwrap();
    catalog.delete_view(owner(deletion("v"))).await.unwrap();
    testkit::wait_for("all is recorded", BOUND, async || {
        fixture.others.events.lock().unwrap().len() == 3
    })
    .await;
    let events = fixture.others.events.lock().unwrap().clone();
    let seen: Vec<(AuditAction, &str)> = events
        .iter()
        .map(|it| (it.action(), it.changes.first().map_or("", |change| change.field.as_str())))
        .collect();
    assert_eq!(
        seen,
        [(AuditAction::Create, ""), (AuditAction::Update, "sql"), (AuditAction::Delete, "")]
    );
    assert!(events.iter().all(|it| it.entity_type == "view" && it.entity_id == "v"));
    assert_eq!(events[0].method, "platform.query.v1.CatalogService/SaveView");
    fixture.stop().await;
}

#[tokio::test]
async fn views_may_lie_in_one_another_but_not_too_deep() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let mut catalog = fixture.catalog();
    catalog.save_view(owner(view("v0", "SELECT spend FROM gold.daily"))).await.unwrap();
    let mut deepest = 0;
    for n in 1..30 {
        let sql = format!("SELECT spend FROM views.v{}", n - 1);
        match catalog.save_view(owner(view(&format!("v{n}"), &sql))).await {
            Ok(_) => deepest = n,
            Err(status) => {
                assert_eq!(reason(&status), "QUERY_LIMIT_EXCEEDED");
                break;
            }
        }
    }
    assert!((14..=17).contains(&deepest), "{deepest}");
    let sum = format!("SELECT sum(spend) FROM views.v{}", deepest.min(15));
    assert_eq!(fixture.ask("owner", &sum).await.unwrap(), ["30"]);
    fixture.stop().await;
}
