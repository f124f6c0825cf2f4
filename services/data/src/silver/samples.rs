//! Declarations and records that several tests share.

use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::config::v1::SilverDefinition;
use serde_json::{Value, json};

use super::judge::judge;
use super::output::{Frame, Origins, Output};
use super::plan::Plan;
use super::quality::Surroundings;

/// A declaration, as JSON.
pub(crate) fn silver(declaration: Value) -> SilverDefinition {
    serde_json::from_value(declaration).unwrap()
}

/// Orders by id, the latest by `version`.
pub(crate) fn orders() -> Value {
    json!({
        "columns": [
            {"name": "id", "type": "FIELD_TYPE_INTEGER", "required": true},
            {"name": "customer", "type": "FIELD_TYPE_STRING", "source": {"path": "customer.name", "trim": true}},
            {"name": "total", "type": "FIELD_TYPE_MONEY", "source": {"defaultValue": 0}},
            {"name": "day", "type": "FIELD_TYPE_DATE", "source": {"onCastError": "CAST_ERROR_POLICY_NULL"}},
            {"name": "version", "type": "FIELD_TYPE_INTEGER"}
        ],
        "primaryKey": ["id"],
        "latestBy": ["version"],
        "deleteWhen": "version < 0"
    })
}

pub(crate) fn plan(silver: &SilverDefinition) -> Plan {
    Plan::new(silver, ConnectorType::Unspecified, "").unwrap()
}

/// What becomes of records of batch `b` of organisation 7.
pub(crate) fn output(silver: &SilverDefinition, records: &[&str]) -> Output {
    let plan = plan(silver);
    let records: Vec<Option<&str>> = records.iter().copied().map(Some).collect();
    let judged = judge(&plan, &records, &Surroundings::default()).unwrap();
    let row_numbers: Vec<i64> = (0..records.len() as i64).collect();
    let ingested_at = vec![1_000_000; records.len()];
    let origins =
        Origins { row_numbers: &row_numbers, ingested_at: &ingested_at, ..Origins::default() };
    Frame::new(silver, 7, "b", 3).output(&plan, &judged, &origins).unwrap()
}
