//! Deals, written by callers and matched to campaigns, on their way to pacing.

use platform_proto::platform::common::v1::{EntityReference, EntityType, Money};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::template_object::Object;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::gold_service_client::GoldServiceClient;
use platform_proto::platform::data::v1::silver_service_client::SilverServiceClient;
use rpc::Channel;
use tonic::Code;

use crate::fixture::{Database, Fixture, header, ndjson, owner, reason};

const TEMPLATE: &str = include_str!("../../../config/templates/advertising.json");
const UNIT: i64 = 1_000_000;

fn gold(fixture: &Fixture) -> GoldServiceClient<Channel> {
    GoldServiceClient::new(fixture.channel())
}

fn install(fixture: &Fixture) {
    let template: config::Template = serde_json::from_str(TEMPLATE).unwrap();
    let mut known = fixture.others.datasets.lock().unwrap();
    for object in template.objects {
        if let Some(Object::Dataset(dataset)) = object.object {
            known.insert(dataset.name.clone(), config::Dataset { version: 1, ..dataset });
        }
    }
}

/// Takes records in and processes them; the silver batch.
async fn bring(fixture: &Fixture, dataset: &str, records: &[&str]) -> String {
    let header = pb::IngestHeader {
        dataset: dataset.to_owned(),
        stream: dataset.to_owned(),
        ..header(&format!("bring-{dataset}"))
    };
    let lines: String = records.iter().map(|it| format!("{it}\n")).collect();
    let count = i64::try_from(records.len()).unwrap();
    let batch = fixture.upload(ndjson(header, &[&lines], count)).await.unwrap().batch.unwrap();
    let process = pb::ProcessBatchRequest { bronze_batch_id: batch.batch_id, ..Default::default() };
    let mut silver = SilverServiceClient::new(fixture.channel());
    let done = silver.process_batch(owner(process)).await.unwrap().into_inner().result.unwrap();
    assert_eq!(done.output_records, count, "{done:?}");
    done.silver_batch_id
}

fn deal(external_id: &str, booked: i64) -> pb::Deal {
    pb::Deal {
        external_id: external_id.to_owned(),
        client_name: "ACME".to_owned(),
        campaign_name: "Spring".to_owned(),
        start_date: "2026-01-01".to_owned(),
        end_date: "2026-01-30".to_owned(),
        booked: Some(Money { amount_micros: booked * UNIT, currency: "EUR".to_owned() }),
        buy_model: pb::BuyModel::Cpm as i32,
        rate_micros: 5 * UNIT,
        booked_quantity: 1000,
        trader: "Somebody".to_owned(),
        source: "booking_db".to_owned(),
        ..Default::default()
    }
}

async fn upsert(fixture: &Fixture, deals: Vec<pb::Deal>) -> pb::UpsertDealsResponse {
    let request = pb::UpsertDealsRequest { deals, ..Default::default() };
    gold(fixture).upsert_deals(owner(request)).await.unwrap().into_inner()
}

async fn pacing(fixture: &Fixture) -> pb::PacingSnapshot {
    let entity = EntityReference {
        r#type: EntityType::Campaign as i32,
        id: "c1".to_owned(),
        ..Default::default()
    };
    let request = pb::GetPacingRequest { entity: Some(entity), ..Default::default() };
    gold(fixture).get_pacing(owner(request)).await.unwrap().into_inner().pacing.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn deals_are_written_matched_and_removed() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let request = pb::UpsertDealsRequest { deals: vec![deal("x", 1)], ..Default::default() };
    let refused = gold(&fixture).upsert_deals(owner(request)).await.unwrap_err();
    assert_eq!(
        (refused.code(), reason(&refused).as_str()),
        (Code::FailedPrecondition, "TEMPLATE_NOT_INSTALLED")
    );
    install(&fixture);
    let early = upsert(&fixture, vec![deal("x", 100)]).await;
    assert_eq!((early.upserted, early.matched, early.unmatched), (1, 0, 1));
    bring(&fixture, "campaigns", &[
        r#"{"connector_type": "dv360", "campaign_id": "c1", "campaign_name": "spring", "advertiser_id": "a1", "advertiser_name": "Acme", "status": "active", "budget": 5000, "currency": "EUR", "start_date": "2026-01-01", "end_date": "2026-01-30", "last_synced_at": "2026-01-11T00:00:00Z"}"#,
    ]).await;
    let batch = bring(&fixture, "campaign_metrics", &[
        r#"{"date": "2026-01-09", "connector_type": "dv360", "campaign_id": "c1", "impressions": 10000, "clicks": 5, "spend": 30, "media_cost": 20, "platform_fee": 4, "currency": "EUR", "last_synced_at": "2026-01-11T00:00:00Z"}"#,
        r#"{"date": "2026-01-10", "connector_type": "dv360", "campaign_id": "c1", "impressions": 10000, "clicks": 5, "spend": 30, "media_cost": 20, "platform_fee": 4, "currency": "EUR", "last_synced_at": "2026-01-11T00:00:00Z"}"#,
    ]).await;
    let from = pb::BuildFromSilverRequest {
        silver_batch_id: batch,
        execution_id: "e1".to_owned(),
        ..Default::default()
    };
    let built = gold(&fixture)
        .build_from_silver(owner(from.clone()))
        .await
        .unwrap()
        .into_inner()
        .result
        .unwrap();
    for name in
        ["delivery_days", "campaign_metrics_daily", "campaign_margin_daily", "pacing_summary"]
    {
        assert!(
            built.views_refreshed.iter().any(|it| it == name),
            "{name}: {:?}",
            built.views_refreshed
        );
    }
    let again =
        gold(&fixture).build_from_silver(owner(from)).await.unwrap().into_inner().result.unwrap();
    assert!(again.duplicate);
    let missing =
        pb::BuildFromSilverRequest { silver_batch_id: "none".to_owned(), ..Default::default() };
    let missing = gold(&fixture).build_from_silver(owner(missing)).await.unwrap_err();
    assert_eq!((missing.code(), reason(&missing).as_str()), (Code::NotFound, "RESULT_NOT_FOUND"));
    // The last of one deal in a call wins, and it is found again by its external id.
    let next = upsert(&fixture, vec![deal("x", 100), deal("x", 180), deal("y", 1)]).await;
    assert_eq!(next.deal_ids[0], early.deal_ids[0]);
    assert_eq!((next.upserted, next.deal_ids.len()), (2, 3));
    let removed = pb::DeleteDealsRequest {
        deal_ids: vec![next.deal_ids[2].clone(), "none".to_owned()],
        ..Default::default()
    };
    let removed = gold(&fixture).delete_deals(owner(removed)).await.unwrap().into_inner();
    assert_eq!(removed.deleted, 1);
    let listed = gold(&fixture)
        .list_deals(owner(pb::ListDealsRequest::default()))
        .await
        .unwrap()
        .into_inner();
    assert_eq!((listed.deals.len(), listed.deals[0].matched), (1, true));
    assert_eq!(listed.deals[0].booked.as_ref().unwrap().amount_micros, 180 * UNIT);
    // Who is responsible is hidden from those who may not see personal data.
    assert_eq!(listed.deals[0].trader, "");
    let paced = pacing(&fixture).await;
    assert_eq!(paced.deal_id.as_deref(), Some(early.deal_ids[0].as_str()));
    // 60 of 180 after 10 of 30 days; 20,000 impressions at 5 for each 1,000 are 100, and 48 is the cost.
    assert!((paced.pacing_rate.unwrap() - 100.0).abs() < 1e-9, "{paced:?}");
    assert!((paced.margin_percent.unwrap() - 52.0).abs() < 1e-9, "{paced:?}");
    let get = pb::GetDealRequest { deal_id: next.deal_ids[2].clone(), ..Default::default() };
    let gone = gold(&fixture).get_deal(owner(get)).await.unwrap_err();
    assert_eq!((gone.code(), reason(&gone).as_str()), (Code::NotFound, "DEAL_NOT_FOUND"));
    fixture.stop().await;
}
