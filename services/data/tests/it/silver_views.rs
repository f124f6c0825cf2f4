//! Campaigns and their delivery, as the template Advertising declares them.

use platform_proto::platform::common::v1::{
    CampaignStatus, ConnectorType, DateRange, PaginationRequest,
};
use platform_proto::platform::data::v1 as pb;
use serde_json::{Value, json};

use crate::fixture::{Database, Fixture, dataset, header, ndjson, owner, reason};
use crate::silver::{declare, process, start};

fn definition(columns: &[(&str, &str)], keys: &[&str]) -> Value {
    let columns: Vec<Value> = columns
        .iter()
        .map(|(name, kind)| json!({"name": name, "type": format!("FIELD_TYPE_{kind}")}))
        .collect();
    json!({"bronze": {}, "silver": {
        "columns": columns,
        "primaryKey": keys,
        "quality": {"rules": [{"name": "named", "dimension": "QUALITY_DIMENSION_COMPLETENESS", "penalty": 20,
            "requiredColumns": {"columns": [keys[0], "currency"]}}]},
    }})
}

async fn bring(fixture: &Fixture, name: &str, records: &[&str]) {
    let header = pb::IngestHeader { dataset: name.to_owned(), ..header(name) };
    let parts = ndjson(header, &[&records.join("\n")], records.len() as i64);
    let batch = fixture.upload(parts).await.unwrap().batch.unwrap().batch_id;
    process(fixture, &batch, |_| {}).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::too_many_lines, reason = "one story, told in its order")]
async fn campaigns_and_their_days_are_shown_as_the_template_declares_them() {
    let fixture = start(Database::Sqlite).await;
    let ask = pb::ListCampaignEntitiesRequest::default;
    let missing = fixture.silver().list_campaign_entities(owner(ask())).await.unwrap_err();
    assert_eq!(reason(&missing), "TEMPLATE_NOT_INSTALLED");
    let columns = [
        ("connector_type", "STRING"),
        ("campaign_id", "STRING"),
        ("campaign_name", "STRING"),
        ("advertiser_id", "STRING"),
        ("advertiser_name", "STRING"),
        ("status", "STRING"),
        ("budget", "MONEY"),
        ("currency", "STRING"),
        ("start_date", "DATE"),
        ("end_date", "DATE"),
        ("last_synced_at", "TIMESTAMP"),
    ];
    declare(
        &fixture,
        dataset("campaigns", definition(&columns, &["connector_type", "campaign_id"])),
    );
    let campaign = |id: &str, name: &str, currency: &str| {
        json!({
            "connector_type": "dv360", "campaign_id": id, "campaign_name": name, "status": "active",
            "budget": 10, "currency": serde_json::from_str::<Value>(currency).unwrap(),
            "start_date": "2026-01-01", "last_synced_at": "2026-01-02T00:00:00Z"
        })
        .to_string()
    };
    let records =
        [campaign("1", "b", "\"EUR\""), campaign("2", "a", "null"), campaign("3", "c", "\"EUR\"")];
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    bring(&fixture, "campaigns", &records).await;
    let request = pb::ListCampaignEntitiesRequest {
        connector_type: Some(ConnectorType::Dv360 as i32),
        status: Some(CampaignStatus::Active as i32),
        pagination: Some(PaginationRequest { limit: 2, ..Default::default() }),
        ..ask()
    };
    let page = fixture.silver().list_campaign_entities(owner(request)).await.unwrap().into_inner();
    let names: Vec<_> = page.entities.iter().map(|it| it.campaign_name.as_str()).collect();
    assert_eq!((names, page.pagination.unwrap().total), (vec!["a", "b"], 3));
    assert_eq!(page.entities[0].quality_issues, ["named"]);
    assert_eq!((page.entities[0].quality_score, page.entities[1].quality_score), (90.0, 100.0));
    let budget = page.entities[1].budget.as_ref().unwrap();
    assert_eq!((budget.amount_micros, budget.currency.as_str()), (10_000_000, "EUR"));

    let columns = [
        ("connector_type", "STRING"),
        ("campaign_id", "STRING"),
        ("date", "DATE"),
        ("impressions", "INTEGER"),
        ("clicks", "INTEGER"),
        ("conversions", "INTEGER"),
        ("spend", "MONEY"),
        ("currency", "STRING"),
    ];
    let keys = ["connector_type", "campaign_id", "date"];
    declare(&fixture, dataset("campaign_metrics", definition(&columns, &keys)));
    let day = |date: &str| {
        format!(
            r#"{{"connector_type":"dv360","campaign_id":"1","date":"{date}","impressions":1000,"clicks":10,"spend":5,"currency":"EUR"}}"#
        )
    };
    let records = ["2026-01-03", "2026-01-01", "2026-01-02"].map(day);
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    bring(&fixture, "campaign_metrics", &records).await;
    let range = DateRange { start: "2026-01-01".to_owned(), end: "2026-01-02".to_owned() };
    let request = pb::QueryMetricsRequest {
        date_range: Some(range),
        campaign_ids: vec!["1".to_owned()],
        ..Default::default()
    };
    let mut stream = fixture.silver().query_metrics(owner(request)).await.unwrap().into_inner();
    let mut metrics = Vec::new();
    while let Some(message) = stream.message().await.unwrap() {
        metrics.extend(message.metrics);
    }
    let dates: Vec<_> = metrics.iter().map(|it| it.date.as_str()).collect();
    assert_eq!(dates, ["2026-01-01", "2026-01-02"]);
    let first = &metrics[0];
    assert_eq!((first.cpm, first.ctr, first.cvr), (5.0, 0.01, 0.0));
    fixture.stop().await;
}
