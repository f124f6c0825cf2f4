//! Reads of rows, which write nothing whatever the declaration says by now.

use platform_proto::platform::config::v1 as config;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::value::Kind;
use serde_json::{Value, json};

use crate::fixture::{Database, Fixture, ORG, dataset, owner, reason};
use crate::silver::{declare, process, query, start, store, text};

fn silver(columns: Value, keys: &[&str]) -> Value {
    json!({"bronze": {}, "silver": {"columns": columns, "primaryKey": keys}})
}

fn column(name: &str, kind: &str) -> Value {
    json!({"name": name, "type": format!("FIELD_TYPE_{kind}")})
}

fn ask(columns: &[&str]) -> pb::QueryRowsRequest {
    let sort = pb::SortKey { column: "id".to_owned(), ..Default::default() };
    pb::QueryRowsRequest {
        dataset: "sales".to_owned(),
        columns: columns.iter().map(|&it| it.to_owned()).collect(),
        order_by: vec![sort],
        ..Default::default()
    }
}

fn key(values: &[Kind]) -> pb::Row {
    let value = |it: &Kind| pb::Value { kind: Some(it.clone()) };
    pb::Row { values: values.iter().map(value).collect() }
}

fn lookup(keys: Vec<pb::Row>, columns: &[&str]) -> pb::LookupRowsRequest {
    let columns = columns.iter().map(|&it| it.to_owned()).collect();
    pb::LookupRowsRequest { dataset: "sales".to_owned(), keys, columns, ..Default::default() }
}

/// The values of what was looked up; `none` for a key without a row.
async fn looked_up(fixture: &Fixture, request: pb::LookupRowsRequest) -> Vec<String> {
    let found = fixture.silver().lookup_rows(owner(request)).await.unwrap().into_inner();
    let line = |it: &pb::LookedUpRow| match &it.row {
        Some(row) => row.values.iter().map(text).collect::<Vec<_>>().join(" "),
        None => "none".to_owned(),
    };
    found.rows.iter().map(line).collect()
}

/// The newest version of the table of `sales`; none if it is not there.
async fn version(fixture: &Fixture) -> Option<u64> {
    let (lake, path) = (fixture.lake(), format!("{ORG}/silver/sales").parse().unwrap());
    match lake.contains(&path).await.unwrap() {
        true => Some(lake.table(&path).await.unwrap().snapshot().await.unwrap().version()),
        false => None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_data_set_without_a_table_has_no_rows_and_gets_none_by_being_read() {
    let fixture = start(Database::Sqlite).await;
    let (header, rows) = query(&fixture, "owner", ask(&[])).await.unwrap();
    assert_eq!((header.version, header.committed_at, rows.len()), (0, None, 0));
    let names: Vec<_> = header.schema.unwrap().columns.into_iter().map(|it| it.name).collect();
    assert_eq!(names, ["id", "total", "city", "version", "email"]);
    let one = vec![key(&[Kind::Int64Value(1)])];
    assert_eq!(looked_up(&fixture, lookup(one.clone(), &["id"])).await, ["none"]);
    let old = || {
        let at = Some(pb::version_selector::At::Version(0));
        Some(pb::VersionSelector { at })
    };
    let refused = pb::QueryRowsRequest { version: old(), ..ask(&[]) };
    let refused = query(&fixture, "owner", refused).await.unwrap_err();
    assert_eq!(reason(&refused), "VERSION_NOT_AVAILABLE");
    let refused = pb::LookupRowsRequest { version: old(), ..lookup(one, &["id"]) };
    let refused = fixture.silver().lookup_rows(owner(refused)).await.unwrap_err();
    assert_eq!(reason(&refused), "VERSION_NOT_AVAILABLE");
    assert_eq!(version(&fixture).await, None);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_read_as_it_is_by_what_is_declared() {
    let fixture = start(Database::Sqlite).await;
    let price = |precision: i32, scale: i32| {
        let kind = "FIELD_TYPE_DECIMAL";
        json!({"name": "price", "type": kind, "precision": precision, "scale": scale})
    };
    let columns = json!([column("id", "INTEGER"), price(10, 2), column("kind", "STRING")]);
    declare(&fixture, dataset("sales", silver(columns, &["id"])));
    let records = [
        r#"{"id": 1, "price": "1.50", "kind": "7"}"#,
        r#"{"id": 2, "price": "12.50", "kind": "8"}"#,
        r#"{"id": 3, "kind": "9"}"#,
    ];
    let batch = store(&fixture, "r1", &records).await;
    process(&fixture, &batch, |_| {}).await.unwrap();
    let before = version(&fixture).await;

    // A column is new, one has a wider type, and one has another type altogether.
    let columns = json!([
        column("id", "INTEGER"),
        price(20, 4),
        column("kind", "INTEGER"),
        column("note", "DATE"),
    ]);
    let newer = dataset("sales", silver(columns, &["id"]));
    declare(&fixture, config::Dataset { version: 2, ..newer });
    let (header, rows) = query(&fixture, "owner", ask(&[])).await.unwrap();
    let wanted = [r#"1 DecimalValue("1.5000") 7 -"#, r#"2 DecimalValue("12.5000") 8 -"#, "3 - 9 -"];
    assert_eq!(rows, wanted);
    let columns = header.schema.unwrap().columns;
    let shown: Vec<_> = columns.iter().map(|it| it.r#type.as_ref().unwrap().kind()).collect();
    use pb::DataTypeKind::{Date, Decimal, Int64, String as Text};
    assert_eq!(shown, [Int64, Decimal, Text, Date]);
    assert_eq!(columns[1].r#type.as_ref().unwrap().scale, 4);
    let predicate = |column: &str, operator: pb::PredicateOperator, values: Vec<Kind>| {
        let values = values.into_iter().map(|it| pb::Value { kind: Some(it) }).collect();
        pb::Predicate { column: column.to_owned(), operator: operator as i32, values }
    };
    let dear = Kind::DecimalValue("12.4999".to_owned());
    let request = pb::QueryRowsRequest {
        predicates: vec![
            predicate("price", pb::PredicateOperator::GreaterOrEqual, vec![dear]),
            predicate("note", pb::PredicateOperator::IsNull, Vec::new()),
        ],
        order_by: vec![pb::SortKey { column: "note".to_owned(), ..Default::default() }],
        ..ask(&["note", "id"])
    };
    assert_eq!(query(&fixture, "owner", request).await.unwrap().1, ["- 2"]);
    let keys = vec![key(&[Kind::Int64Value(2)]), key(&[Kind::Int64Value(4)])];
    let found = looked_up(&fixture, lookup(keys, &["note", "price"])).await;
    assert_eq!(found, [r#"- DecimalValue("12.5000")"#, "none"]);
    let version_before = i64::try_from(before.unwrap()).unwrap();
    let at = Some(pb::version_selector::At::Version(version_before));
    let old = pb::QueryRowsRequest { version: Some(pb::VersionSelector { at }), ..ask(&["note"]) };
    assert_eq!(query(&fixture, "owner", old).await.unwrap().1.len(), 3);
    assert_eq!(version(&fixture).await, before);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_of_several_columns_are_met_as_a_whole() {
    let fixture = start(Database::Sqlite).await;
    let columns = json!([column("id", "INTEGER"), column("city", "STRING")]);
    declare(&fixture, dataset("sales", silver(columns, &["city", "id"])));
    let record = |id: i64, city: &str| format!(r#"{{"id": {id}, "city": "{city}"}}"#);
    let all = |id: i64| ["a", "b", "c"].map(|city| record(id, city));
    let records: Vec<String> = (0..3).flat_map(all).collect();
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let batch = store(&fixture, "r1", &records).await;
    process(&fixture, &batch, |_| {}).await.unwrap();
    let of = |city: &str, id: i64| key(&[Kind::StringValue(city.to_owned()), Kind::Int64Value(id)]);
    let keys = || vec![of("a", 0), of("b", 1), of("d", 2), of("c", 7)];
    let found = looked_up(&fixture, lookup(keys(), &["id", "city"])).await;
    assert_eq!(found, ["0 a", "1 b", "none", "none"]);
    fixture.clock.advance(std::time::Duration::from_secs(1));
    let delete = pb::DeleteRowsRequest {
        request_id: "d1".to_owned(),
        dataset: "sales".to_owned(),
        keys: keys(),
        ..Default::default()
    };
    let done = fixture.silver().delete_rows(owner(delete)).await.unwrap().into_inner();
    assert_eq!((done.deleted, done.absent), (2, 2));
    let (_, left) = query(&fixture, "owner", ask(&["id", "city"])).await.unwrap();
    assert_eq!(left.len(), 7);
    assert!(!left.contains(&"0 a".to_owned()) && !left.contains(&"1 b".to_owned()));
    fixture.stop().await;
}
