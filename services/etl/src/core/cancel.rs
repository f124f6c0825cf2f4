//! Ending an execution before its end.

use base::Timestamp;
use platform_proto::platform::common::v1::{AuditAction, ExecutionStatus as Status};
use service::ids::Ids;
use store::{Tx, Work};

use super::caller::Caller;
use super::execution::Execution;
use super::machine::Event;
use super::record::{self, Done};
use super::run::{Change, load};
use crate::error::{Error, Result};
use crate::store::execution;

/// Cancels an execution: one that waits ends at once, one that runs at its next checkpoint. One that has ended stays as
/// it is; the caller looks at it. The execution as it is afterwards.
pub(crate) async fn wish(
    tx: &mut Tx,
    it: &Execution,
    reason: &str,
    (now, ids): (Timestamp, &Ids),
) -> Result<Execution> {
    match it.status {
        Status::Pending => {
            let row = load(tx, it.org_id, &it.id).await?;
            let event = Event::Cancel { reason: reason.to_owned() };
            // Its events have ids of their own, which follow from the one that is drawn here.
            let change = Change::of(&row, event, now, seed(&ids.next()));
            change.write(tx).await?;
            Ok(change.row.execution)
        }
        Status::Running if !it.cancel_requested => {
            let mut wished = it.clone();
            wished.cancel_requested = true;
            reason.clone_into(&mut wished.cancel_reason);
            execution::update(tx, &wished, it.lease.fence).await?;
            wished.revision += 1;
            Ok(wished)
        }
        Status::Running
        | Status::Unspecified
        | Status::Completed
        | Status::Failed
        | Status::Cancelled
        | Status::Timeout
        | Status::Skipped => Ok(it.clone()),
    }
}

/// A seed that follows from an id.
fn seed(id: &str) -> u64 {
    let random: String = id.chars().filter(char::is_ascii_hexdigit).skip(16).collect();
    u64::from_str_radix(&random, 16).unwrap_or_default()
}

/// Cancels an execution.
pub(crate) struct CancelExecution {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    pub(crate) reason: String,
}

impl Work for CancelExecution {
    type Output = Execution;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Execution> {
        let caller = &self.caller;
        let found = execution::found(tx, caller.org_id, &self.id).await?;
        if found.status == Status::Cancelled || found.cancel_requested {
            return Ok(found);
        }
        if !found.is_open() {
            return Err(Error::ExecutionFinished { id: found.id });
        }
        let ids = caller.ids();
        let done = wish(tx, &found, &self.reason, (caller.now, &ids)).await?;
        let mut audit =
            Done::plain(AuditAction::Execute, "execution", &done.id, &done.pipeline_name);
        audit.before = serde_json::json!({ "cancel_requested": false });
        audit.after = serde_json::json!({ "cancel_requested": true, "cancel_reason": self.reason });
        record::audit(tx, caller, &ids, audit).await?;
        Ok(done)
    }
}
