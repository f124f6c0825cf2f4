//! The catalogue: tables and views, with what is known of them.

use platform_proto::platform::common::v1::PaginationRequest;
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::RelationKind;

use crate::fixture::{Database, Fixture, ORG, fields, owner, reason, with};
use crate::tables;

async fn relation(fixture: &Fixture, token: &str, name: &str) -> pb::GetRelationResponse {
    let get = pb::GetRelationRequest { name: name.to_owned(), ..Default::default() };
    fixture.catalog().get_relation(with(token, get)).await.unwrap().into_inner()
}

async fn save(fixture: &Fixture, name: &str, sql: &str) {
    let save = pb::SaveViewRequest {
        name: name.to_owned(),
        sql: sql.to_owned(),
        description: format!("What {name} shows."),
        column_descriptions: [("country".to_owned(), "By country.".to_owned())].into(),
        ..Default::default()
    };
    fixture.catalog().save_view(owner(save)).await.unwrap();
}

#[tokio::test]
async fn a_table_is_shown_with_its_columns_and_what_it_is_made_of() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    save(&fixture, "by_country", "SELECT country, spend FROM gold.daily").await;
    let found = relation(&fixture, "owner", "silver.people").await;
    let people = found.relation.unwrap();
    assert_eq!((people.kind(), people.dataset.as_str()), (RelationKind::Silver, "people"));
    assert_eq!(people.description, "All people that there are.");
    assert_eq!(people.key_columns, ["id"]);
    assert!(0 < people.row_count && 0 < people.size_bytes && 0 < people.version, "{people:?}");
    assert!(people.freshness.unwrap().updated_at.is_some());
    let columns = people.schema.unwrap().columns;
    let find = |name: &str| columns.iter().find(|it| it.name == name).unwrap();
    assert!(find("email").personal_data && !find("country").personal_data);
    assert_eq!(find("country").description, "Where they live.");
    assert!(columns.iter().all(|it| !["_org_id", "_deleted"].contains(&it.name.as_str())));
    assert_eq!(found.upstream, ["bronze.people"]);
    assert_eq!(found.downstream, ["gold.daily", "silver.empty"]);
    let daily = relation(&fixture, "owner", "gold.daily").await;
    assert_eq!(daily.upstream, ["silver.people"]);
    assert_eq!(daily.downstream, ["views.by_country"]);
    let empty = relation(&fixture, "owner", "silver.empty").await.relation.unwrap();
    assert_eq!((empty.version, empty.row_count), (0, 0));
    let names: Vec<String> = empty.schema.unwrap().columns.into_iter().map(|it| it.name).collect();
    assert_eq!(names[..2], ["id", "price"]);
    let view = relation(&fixture, "owner", "views.by_country").await;
    let by_country = view.relation.unwrap();
    assert_eq!((by_country.kind(), by_country.row_count), (RelationKind::View, -1));
    assert_eq!(by_country.schema.unwrap().columns[0].description, "By country.");
    assert_eq!(view.upstream, ["gold.daily"]);
    fixture.stop().await;
}

#[tokio::test]
async fn lists_are_by_name_and_narrowed() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    save(&fixture, "daily_fr", "SELECT country FROM gold.daily WHERE country = 'fr'").await;
    let list = async |request: pb::ListRelationsRequest| {
        let page = fixture.catalog().list_relations(owner(request)).await.unwrap().into_inner();
        let names: Vec<String> = page.relations.into_iter().map(|it| it.name).collect();
        (names.join(" "), page.pagination.unwrap().total)
    };
    let all = pb::ListRelationsRequest::default;
    let everything = "bronze.people gold.daily silver.empty silver.people views.daily_fr";
    assert_eq!(list(all()).await, (everything.to_owned(), 5));
    let kinds = vec![RelationKind::View as i32, RelationKind::Gold as i32];
    let kinds = pb::ListRelationsRequest { kinds, ..all() };
    assert_eq!(list(kinds).await.0, "gold.daily views.daily_fr");
    let search = pb::ListRelationsRequest { search: "DAILY".to_owned(), ..all() };
    assert_eq!(list(search).await.0, "gold.daily views.daily_fr");
    let page =
        |page: PaginationRequest| pb::ListRelationsRequest { pagination: Some(page), ..all() };
    let second = PaginationRequest { page: 2, limit: 2, ..Default::default() };
    assert_eq!(list(page(second)).await, ("silver.empty silver.people".to_owned(), 5));
    let sorted = |sort_by: &str| PaginationRequest {
        sort_by: sort_by.to_owned(),
        sort_order: "desc".to_owned(),
        limit: 1,
        ..Default::default()
    };
    assert_eq!(list(page(sorted("name"))).await.0, "views.daily_fr");
    assert_eq!(list(page(sorted("size_bytes"))).await.0, "silver.people");
    let unknown =
        fixture.catalog().list_relations(owner(page(sorted("colour")))).await.unwrap_err();
    assert_eq!(fields(&unknown), ["pagination.sort_by"]);
    fixture.others.hidden.lock().unwrap().push("people".to_owned());
    let listed = fixture.catalog().list_relations(with("member", all())).await.unwrap();
    let names: Vec<String> = listed.into_inner().relations.into_iter().map(|it| it.name).collect();
    assert_eq!(names, ["gold.daily", "silver.empty", "views.daily_fr"]);
    let get = pb::GetRelationRequest { name: "silver.people".to_owned(), ..Default::default() };
    let hidden = fixture.catalog().get_relation(with("member", get)).await.unwrap_err();
    assert_eq!(reason(&hidden), "RELATION_NOT_FOUND");
    fixture.stop().await;
}

#[tokio::test]
async fn what_was_declared_a_moment_ago_is_there() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    fixture.ask("owner", "SELECT 1 FROM gold.daily").await.unwrap();
    fixture.others.declare(ORG, vec![tables::people(), tables::daily(), tables::numbers()]);
    fixture.clock.advance(std::time::Duration::from_millis(300));
    assert_eq!(fixture.ask("owner", "SELECT count(*) FROM gold.numbers").await.unwrap(), ["0"]);
    fixture.stop().await;
}

#[tokio::test]
async fn search_finds_names_before_descriptions() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    save(&fixture, "countries", "SELECT country FROM gold.daily").await;
    let search = pb::SearchCatalogRequest { text: "Countr".to_owned(), ..Default::default() };
    let hits = fixture.catalog().search_catalog(owner(search)).await.unwrap().into_inner().hits;
    let found: Vec<(&str, &str)> =
        hits.iter().map(|it| (it.relation.as_str(), it.column.as_str())).collect();
    assert_eq!(found[0], ("views.countries", ""));
    assert!(found.contains(&("silver.people", "country")), "{found:?}");
    assert!(hits.windows(2).all(|pair| pair[1].score <= pair[0].score));
    fixture.stop().await;
}

#[tokio::test]
async fn the_functions_of_sql_are_listed() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let list = pb::ListSqlFunctionsRequest::default();
    let functions = fixture.catalog().list_sql_functions(owner(list)).await.unwrap().into_inner();
    let names: Vec<&str> = functions.functions.iter().map(|it| it.name.as_str()).collect();
    assert!(names.contains(&"date_trunc") && names.contains(&"sum"));
    assert!(!names.contains(&"generate_series"));
    fixture.stop().await;
}
