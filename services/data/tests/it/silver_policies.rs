//! Records that have other fields than columns read, under each policy.

use serde_json::json;

use crate::fixture::{Database, Fixture, dataset, fact, reason};
use crate::silver::{counts, declare, process, rows, store};

const RECORDS: [&str; 3] =
    [r#"{"id": 1, "day": "2026-01-01"}"#, r#"{"id": 2, "more": true}"#, r#"{"id": 3, "day": "x"}"#];

async fn declared(policy: &str) -> (Fixture, String) {
    let fixture = Fixture::start(Database::Sqlite).await;
    let definition = json!({"bronze": {}, "silver": {
        "columns": [
            {"name": "id", "type": "FIELD_TYPE_INTEGER"},
            {"name": "day", "type": "FIELD_TYPE_DATE"},
        ],
        "primaryKey": ["id"],
        "onSchemaChange": format!("SCHEMA_CHANGE_POLICY_{policy}"),
    }});
    declare(&fixture, dataset("sales", definition));
    let batch = store(&fixture, "r1", &RECORDS).await;
    (fixture, batch)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_says_what_becomes_of_records_with_other_fields() {
    for (policy, ids, counted) in [
        ("UNSPECIFIED", vec!["1", "2"], [3, 2, 0, 0, 1]),
        ("IGNORE", vec!["1", "2"], [3, 2, 0, 0, 1]),
        ("QUARANTINE_ROW", vec!["1"], [3, 1, 0, 0, 2]),
        ("NULL_VALUE", vec!["1", "2", "3"], [3, 3, 0, 0, 0]),
    ] {
        let (fixture, batch) = declared(policy).await;
        let result = process(&fixture, &batch, |_| {}).await.unwrap().result.unwrap();
        assert_eq!(counts(&result), counted, "{policy}");
        assert_eq!(rows(&fixture, &["id"]).await, ids, "{policy}");
        let unknown = result.issues.iter().filter(|it| it.r#type == "FIELD_UNKNOWN").count();
        let is_told = matches!(policy, "QUARANTINE_ROW" | "NULL_VALUE");
        assert_eq!(unknown > 0, is_told, "{policy}");
        fixture.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_a_person_has_to_accept_stops_the_batch() {
    for policy in ["PAUSE", "PROPAGATE"] {
        let (fixture, batch) = declared(policy).await;
        let refused = process(&fixture, &batch, |_| {}).await.unwrap_err();
        assert_eq!(reason(&refused), "SCHEMA_CHANGED", "{policy}");
        assert_eq!(fact(&refused, "columns"), "more", "{policy}");
        assert_eq!(rows(&fixture, &["id"]).await, [""; 0], "{policy}");
        // Accepted: a version of the declaration reads the field.
        let definition = json!({"bronze": {}, "silver": {
            "columns": [
                {"name": "id", "type": "FIELD_TYPE_INTEGER"},
                {"name": "day", "type": "FIELD_TYPE_DATE"},
                {"name": "more", "type": "FIELD_TYPE_BOOLEAN"},
            ],
            "primaryKey": ["id"],
            "onSchemaChange": format!("SCHEMA_CHANGE_POLICY_{policy}"),
        }});
        let dataset = dataset("sales", definition);
        let dataset = platform_proto::platform::config::v1::Dataset { version: 2, ..dataset };
        declare(&fixture, dataset);
        let result = process(&fixture, &batch, |_| {}).await.unwrap().result.unwrap();
        assert_eq!(counts(&result), [3, 2, 0, 0, 1], "{policy}");
        fixture.stop().await;
    }
}
