//! What schedules and backfills do when an execution has ended.

use base::Timestamp;
use service::ids::Ids;
use store::Tx;

use super::execution::Execution;
use crate::error::Result;

/// Called in the transaction in which an execution ends, in whatever way; `execution` is as it is then.
///
/// The answer is why the pipeline is to be shown as FAILED in config, if its schedule stops because of this one.
pub(crate) async fn execution_ended(
    _tx: &mut Tx,
    _execution: &Execution,
    _now: Timestamp,
    _ids: &Ids,
) -> Result<Option<String>> {
    Ok(None)
}
