//! How fast records become rows: `cargo test --release -p data --lib -- --ignored --nocapture speed`.

use std::time::Instant;

use platform_proto::platform::common::v1::ConnectorType;
use serde_json::json;

use super::judge::judge;
use super::output::{Frame, Origins};
use super::plan::Plan;
use super::quality::Surroundings;
use super::samples::silver;
use super::tally::Tally;

const RECORDS: usize = 1_000_000;
const CHUNK: usize = 8_192;

fn record(at: usize) -> String {
    let day = at % 28 + 1;
    format!(
        "{{\"id\":{at},\"day\":\"2026-01-{day:02}\",\"platform\":\"dv360\",\"campaign_id\":\"c{}\",\
         \"campaign_name\":\"Summer sale {}\",\"impressions\":{},\"clicks\":{},\"conversions\":{},\
         \"spend\":{}.{:02},\"currency\":\"EUR\",\"updated_at\":\"2026-01-{day:02}T12:30:00Z\",\
         \"metrics\":{{\"ctr\":0.{:04}}}}}",
        at % 5000,
        at % 5000,
        at * 37 % 100_000,
        at * 11 % 1000,
        at % 17,
        at % 900,
        at % 100,
        at % 10_000,
    )
}

#[test]
#[ignore = "a measurement, for a build with optimisation"]
fn speed_of_a_million_records() {
    let column =
        |name: &str, kind: &str| json!({"name": name, "type": format!("FIELD_TYPE_{kind}")});
    let mut ctr = column("ctr", "FLOAT");
    ctr["source"] = json!({"path": "metrics.ctr"});
    let silver = silver(json!({
        "columns": [
            column("id", "INTEGER"), column("day", "DATE"), column("platform", "STRING"),
            column("campaign_id", "STRING"), column("campaign_name", "STRING"),
            column("impressions", "INTEGER"), column("clicks", "INTEGER"), column("conversions", "INTEGER"),
            column("spend", "MONEY"), column("currency", "STRING"), column("updated_at", "TIMESTAMP"), ctr,
        ],
        "primaryKey": ["id"],
        "quality": {"rules": [{"name": "positive", "dimension": "QUALITY_DIMENSION_VALIDITY", "penalty": 40,
            "range": {"column": "spend", "min": 0}}]},
    }));
    let records: Vec<String> = (0..RECORDS).map(record).collect();
    let bytes: usize = records.iter().map(String::len).sum();
    let plan = Plan::new(&silver, ConnectorType::Unspecified, "").unwrap();
    let frame = Frame::new(&silver, 7, "b", 1);
    let around = Surroundings::default();
    let work = |records: &[String]| {
        let mut tally = Tally::default();
        for chunk in records.chunks(CHUNK) {
            let texts: Vec<Option<&str>> = chunk.iter().map(|it| Some(it.as_str())).collect();
            let judged = judge(&plan, &texts, &around).unwrap();
            let numbers = vec![0; chunk.len()];
            let origins =
                Origins { row_numbers: &numbers, ingested_at: &numbers, ..Origins::default() };
            tally.merge(frame.output(&plan, &judged, &origins).unwrap().tally);
        }
        tally.transformed()
    };
    for threads in [1, 2] {
        let began = Instant::now();
        let done: u64 = std::thread::scope(|scope| {
            let parts = records.chunks(RECORDS.div_ceil(threads));
            let running: Vec<_> = parts.map(|part| scope.spawn(|| work(part))).collect();
            running.into_iter().map(|it| it.join().unwrap()).sum()
        });
        assert_eq!(done, RECORDS as u64);
        let took = began.elapsed().as_secs_f64();
        let (rows, mib) = (RECORDS as f64 / took, bytes as f64 / took / f64::from(1 << 20));
        println!("{threads} threads: {rows:.0} records/s, {mib:.0} MiB/s");
    }
}
