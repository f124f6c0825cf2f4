//! Saved queries: made, shared, run, deleted, and unknown to everybody else.

use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::DataTypeKind;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::Visibility;
use platform_proto::platform::query::v1::run_saved_query_response::Part;
use tonic::{Code, Status};

use crate::fixture::{Database, Fixture, fact, line, owner, reason, with};
use crate::tables::SECRET_TEXT;

/// A query with one parameter, which has a default.
fn save(name: &str) -> pb::SaveQueryRequest {
    let text = |it: &str| data::Value { kind: Some(Kind::StringValue(it.to_owned())) };
    let country = pb::QueryParameter {
        name: "country".to_owned(),
        r#type: Some(data::DataType { kind: DataTypeKind::String as i32, ..Default::default() }),
        default_value: Some(text("de")),
        options: vec![text("de"), text("fr")],
        ..Default::default()
    };
    pb::SaveQueryRequest {
        name: name.to_owned(),
        sql: "SELECT country, spend FROM gold.daily WHERE country = $country".to_owned(),
        parameters: vec![country],
        labels: [("team".to_owned(), "shop".to_owned())].into(),
        ..Default::default()
    }
}

fn run(query_id: &str, country: Option<&str>) -> pb::RunSavedQueryRequest {
    let value = |it: &str| data::NamedValue {
        name: "country".to_owned(),
        value: Some(data::Value { kind: Some(Kind::StringValue(it.to_owned())) }),
    };
    pb::RunSavedQueryRequest {
        query_id: query_id.to_owned(),
        parameters: country.map(value).into_iter().collect(),
        ..Default::default()
    }
}

async fn rows(
    fixture: &Fixture,
    token: &str,
    request: pb::RunSavedQueryRequest,
) -> Result<Vec<String>, Status> {
    let mut stream = fixture.saved().run_saved_query(with(token, request)).await?.into_inner();
    let mut lines = Vec::new();
    let mut is_ended = false;
    while let Some(message) = stream.message().await? {
        match message.part.unwrap() {
            Part::Rows(rows) => lines.extend(rows.rows.iter().map(line)),
            Part::Statistics(_) => is_ended = true,
            Part::Started(_) | Part::Progress(_) | Part::ArrowIpc(_) => {}
        }
    }
    assert!(is_ended);
    Ok(lines)
}

async fn made(fixture: &Fixture, token: &str, request: pb::SaveQueryRequest) -> pb::SavedQuery {
    let answer = fixture.saved().save_query(with(token, request)).await.unwrap().into_inner();
    answer.query.unwrap()
}

async fn a_life(database: Database) {
    let fixture = Fixture::with_tables(database).await;
    let first = made(&fixture, "owner", save("Spend")).await;
    assert_eq!((first.version, first.owner_id), (1, 1));
    assert_eq!(first.visibility(), Visibility::Private);
    assert_eq!(first.schema.as_ref().unwrap().columns.len(), 2);
    let id = first.id.as_str();
    let again = fixture.saved().save_query(owner(save("Spend"))).await.unwrap().into_inner();
    assert!(!again.created_version);
    assert_eq!(again.query.unwrap().id, id);

    assert_eq!(rows(&fixture, "owner", run(id, None)).await.unwrap(), ["de|10"]);
    assert_eq!(rows(&fixture, "owner", run(id, Some("fr"))).await.unwrap(), ["fr|20"]);
    let other = rows(&fixture, "owner", run(id, Some("it"))).await.unwrap_err();
    assert_eq!(reason(&other), "SQL_PARAMETER_MISMATCH");
    let list = pb::ListQueriesRequest {
        interfaces: vec![pb::QueryInterface::Saved as i32],
        ..Default::default()
    };
    let history = fixture.sql().list_queries(owner(list)).await.unwrap().into_inner().queries;
    assert_eq!((history.len(), history[0].saved_query_id.as_str()), (2, id));

    let changed = pb::SaveQueryRequest {
        query_id: id.to_owned(),
        description: "By country.".to_owned(),
        expected_version: Some(1),
        ..save("Costs")
    };
    let second = made(&fixture, "owner", changed.clone()).await;
    assert_eq!((second.id.as_str(), second.version, second.name.as_str()), (id, 2, "Costs"));
    assert!(second.last_run_at.is_some());
    let stale = fixture.saved().save_query(owner(changed)).await.unwrap_err();
    assert_eq!((stale.code(), reason(&stale).as_str()), (Code::Aborted, "VERSION_CONFLICT"));
    assert_eq!(fact(&stale, "version"), "2");
    made(&fixture, "owner", save("Spend")).await;
    let taken = pb::SaveQueryRequest { query_id: id.to_owned(), ..save("SPEND") };
    let taken = fixture.saved().save_query(owner(taken)).await.unwrap_err();
    assert_eq!(reason(&taken), "NAME_ALREADY_EXISTS");

    let get = |version| pb::GetSavedQueryRequest { query_id: id.to_owned(), version, org_id: 0 };
    let was = fixture.saved().get_saved_query(owner(get(1))).await.unwrap().into_inner();
    assert_eq!(was.query.unwrap().name, "Spend");
    let never = fixture.saved().get_saved_query(owner(get(9))).await.unwrap_err();
    assert_eq!(reason(&never), "SAVED_QUERY_NOT_FOUND");
    let versions =
        pb::ListSavedQueryVersionsRequest { query_id: id.to_owned(), ..Default::default() };
    let versions = fixture.saved().list_saved_query_versions(owner(versions)).await.unwrap();
    let numbers: Vec<i32> = versions.into_inner().versions.iter().map(|it| it.version).collect();
    assert_eq!(numbers, [2, 1]);

    let delete = || pb::DeleteSavedQueryRequest { query_id: id.to_owned(), org_id: 0 };
    let gone = fixture.saved().delete_saved_query(owner(delete())).await.unwrap().into_inner();
    let again = fixture.saved().delete_saved_query(owner(delete())).await.unwrap().into_inner();
    assert_eq!(gone.deleted_at, again.deleted_at);
    let gone = rows(&fixture, "owner", run(id, None)).await.unwrap_err();
    assert_eq!(reason(&gone), "SAVED_QUERY_NOT_FOUND");
    made(&fixture, "owner", save("Costs")).await;
    fixture.stop().await;
}

#[tokio::test]
async fn a_query_is_saved_changed_run_and_deleted_on_sqlite() {
    a_life(Database::Sqlite).await;
}

#[tokio::test]
async fn a_query_is_saved_changed_run_and_deleted_on_postgres() {
    a_life(Database::Postgres).await;
}

async fn lists(database: Database) {
    let fixture = Fixture::with_tables(database).await;
    let shared = Visibility::Organization as i32;
    made(&fixture, "owner", save("own")).await;
    made(&fixture, "owner", pb::SaveQueryRequest { visibility: shared, ..save("Shared_1") }).await;
    made(&fixture, "member", save("theirs")).await;
    let list = async |token: &str, request: pb::ListSavedQueriesRequest| {
        let page = fixture.saved().list_saved_queries(with(token, request)).await.unwrap();
        let page = page.into_inner();
        let mut names: Vec<String> = page.queries.into_iter().map(|it| it.name).collect();
        names.sort();
        assert_eq!(names.len(), usize::try_from(page.pagination.unwrap().total).unwrap());
        names.join(" ")
    };
    let all = pb::ListSavedQueriesRequest::default;
    assert_eq!(list("owner", all()).await, "Shared_1 own");
    assert_eq!(list("member", all()).await, "Shared_1 theirs");
    assert_eq!(list("owner@8", all()).await, "");
    let mine = pb::ListSavedQueriesRequest { mine_only: true, ..all() };
    assert_eq!(list("member", mine).await, "theirs");
    let search = pb::ListSavedQueriesRequest { search: "D_".to_owned(), ..all() };
    assert_eq!(list("member", search).await, "Shared_1");
    let labels = [("team".to_owned(), "other".to_owned())].into();
    assert_eq!(list("owner", pb::ListSavedQueriesRequest { labels, ..all() }).await, "");
    fixture.stop().await;
}

#[tokio::test]
async fn lists_have_what_the_caller_may_read_on_sqlite() {
    lists(Database::Sqlite).await;
}

#[tokio::test]
async fn lists_have_what_the_caller_may_read_on_postgres() {
    lists(Database::Postgres).await;
}

/// What each way to a saved query ends with, in the order get, run, versions, save, delete.
async fn ways(fixture: &Fixture, token: &str, id: &str) -> [String; 5] {
    let ended = |outcome: Result<(), Status>| match outcome {
        Ok(()) => "ok".to_owned(),
        Err(status) => {
            assert!(!format!("{status:?}").contains(SECRET_TEXT), "{status:?}");
            reason(&status)
        }
    };
    let mut saved = fixture.saved();
    let get = pb::GetSavedQueryRequest { query_id: id.to_owned(), ..Default::default() };
    let get = saved.get_saved_query(with(token, get)).await.map(|_| ());
    let run = rows(fixture, token, run(id, None)).await.map(|_| ());
    let list = pb::ListSavedQueryVersionsRequest { query_id: id.to_owned(), ..Default::default() };
    let list = saved.list_saved_query_versions(with(token, list)).await.map(|_| ());
    let save = pb::SaveQueryRequest {
        query_id: id.to_owned(),
        visibility: Visibility::OrganizationEdit as i32,
        description: "Changed.".to_owned(),
        ..save("named")
    };
    let save = saved.save_query(with(token, save)).await.map(|_| ());
    let delete = pb::DeleteSavedQueryRequest { query_id: id.to_owned(), org_id: 0 };
    let delete = saved.delete_saved_query(with(token, delete)).await.map(|_| ());
    [get, run, list, save, delete].map(ended)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_query_is_its_owners_until_it_is_shared() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    const NO: &str = "SAVED_QUERY_NOT_FOUND";
    let named = |visibility: Visibility, name: &str| pb::SaveQueryRequest {
        visibility: visibility as i32,
        ..save(name)
    };
    let private = made(&fixture, "owner", named(Visibility::Private, "a")).await.id;
    let read = made(&fixture, "owner", named(Visibility::Organization, "b")).await.id;
    let edit = made(&fixture, "owner", named(Visibility::OrganizationEdit, "c")).await.id;
    for id in [&private, &read, &edit] {
        // Another organisation, be it by somebody with the same number.
        for token in ["owner@8", "member@8"] {
            assert_eq!(ways(&fixture, token, id).await, [NO; 5], "{token}");
        }
    }
    assert_eq!(ways(&fixture, "member", &private).await, [NO; 5]);
    assert_eq!(ways(&fixture, "member", &read).await, ["ok", "ok", "ok", NO, NO]);
    assert_eq!(ways(&fixture, "member", &edit).await, ["ok"; 5]);
    fixture.stop().await;
}

#[tokio::test]
async fn a_query_that_cannot_be_run_is_not_saved() {
    let fixture = Fixture::with_tables(Database::Sqlite).await;
    let with_sql = |sql: &str| pb::SaveQueryRequest { sql: sql.to_owned(), ..save("x") };
    let plain = |sql: &str| pb::SaveQueryRequest { parameters: vec![], ..with_sql(sql) };
    for (request, wanted) in [
        (plain("SELECT nothing FROM gold.daily"), "SQL_INVALID"),
        (plain("SELECT * FROM gold.daily WHERE country = $country"), "SQL_INVALID"),
        (with_sql("SELECT * FROM gold.daily"), "SQL_INVALID"),
        (plain("DROP TABLE gold.daily"), "SQL_STATEMENT_FORBIDDEN"),
        (plain("SELECT * FROM gold.vault"), "RELATION_NOT_FOUND"),
    ] {
        let status = fixture.saved().save_query(owner(request)).await.unwrap_err();
        assert_eq!(reason(&status), wanted, "{status:?}");
    }
    fixture.stop().await;
}
