//! What schedules and backfills do when an execution has ended.

use base::Timestamp;
use platform_proto::platform::common::v1::ExecutionStatus as Status;
use service::ids::Ids;
use store::Tx;

use super::execution::Execution;
use super::{chunk, run_policy};
use crate::error::Result;
use crate::store::schedule::{self, Pause};

/// Called in the transaction in which an execution ends, in whatever way; `execution` is as it is then.
///
/// The answer is why the pipeline is to be shown as FAILED in config, if its schedule stops because of this one.
pub(crate) async fn execution_ended(
    tx: &mut Tx,
    execution: &Execution,
    now: Timestamp,
    _ids: &Ids,
) -> Result<Option<String>> {
    if !execution.backfill_id.is_empty() {
        chunk::ended(tx, execution, now).await?;
        return Ok(None);
    }
    let (org, id) = (execution.org_id, execution.pipeline_id.as_str());
    let Some(mut stored) = schedule::find(tx, org, id).await? else { return Ok(None) };
    let before = stored.clone();
    match execution.status {
        Status::Completed => {
            stored.failures = 0;
            stored.pause = stored.pause.filter(|it| !it.by_failures);
        }
        Status::Failed | Status::Timeout => stored.failures += 1,
        Status::Cancelled
        | Status::Skipped
        | Status::Pending
        | Status::Running
        | Status::Unspecified => {}
    }
    let most = i64::from(run_policy::of_pipeline(tx, org, id).await?.pause_after_failures);
    let stops = 0 < most && before.failures < stored.failures && most <= stored.failures;
    let reason = (stops && stored.pause.is_none())
        .then(|| format!("{} executions in a row failed", stored.failures));
    if let Some(reason) = &reason {
        stored.pause = Some(Pause {
            reason: reason.clone(),
            until: None,
            after: stored.seen_at,
            by_failures: true,
        });
    }
    if stored != before {
        schedule::put(tx, &stored).await?;
    }
    Ok(reason)
}
