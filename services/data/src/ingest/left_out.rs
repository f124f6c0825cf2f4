//! Records that are too large for their data set: they are not stored, and lie in its quarantine with their number,
//! their size and how they begin.

use platform_proto::platform::data::v1 as pb;

use super::plan::Plan;
use super::tally::{LeftOut, TOO_LARGE};
use crate::core::caller::Caller;
use crate::silver::output::Fault;
use crate::silver::tally::Severity;
use crate::silver::work;
use crate::store::quarantine::{Record, State};

/// The records of a batch that were left out, for the quarantine of its data set; none if it has no quarantine.
///
/// They are seen as soon as the batch has its row.
pub(super) fn held(
    plan: &Plan,
    caller: &Caller,
    batch_id: &str,
    left_out: Vec<LeftOut>,
) -> Vec<Record> {
    let Some(dataset) = &plan.dataset else { return Vec::new() };
    let Some(silver) = dataset.definition.as_ref().and_then(|it| it.silver.as_ref()) else {
        return Vec::new();
    };
    let until = work::until(silver, caller.now);
    let most = plan.limits.record_bytes;
    let record = |it: LeftOut| {
        let row_number = i64::try_from(it.number).unwrap_or(i64::MAX);
        let (bytes, kept) = (it.bytes, it.beginning.len());
        let fault = Fault {
            rule: TOO_LARGE.to_owned(),
            field: String::new(),
            message: format!(
                "The record has {bytes} bytes, and {most} are allowed. Its first {kept} are kept."
            ),
            penalty: 100.0,
            severity: Severity::Error,
        };
        let message = pb::QuarantinedRecord {
            record_id: work::record_id(batch_id, row_number),
            bronze_batch_id: batch_id.to_owned(),
            row_number,
            dataset: dataset.name.clone(),
            dataset_version: i64::from(dataset.version),
            quarantined_at: Some(rpc::wire::timestamp_to_wire(caller.now)),
            ..work::verdict(0.0, &[fault])
        };
        Record {
            message,
            payload: it.beginning,
            silver_batch_id: batch_id.to_owned(),
            run: batch_id.to_owned(),
            state: State::Held,
            held_at: caller.now,
            until,
            decided_by: String::new(),
            decided_at: None,
        }
    };
    left_out.into_iter().map(record).collect()
}
