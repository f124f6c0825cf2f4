//! Long work on tables, in the background.
//!
//! Owns:      the turns of stored operations, and what each of them does.
//! Invariant: an operation is stored before it begins and until it has ended; one process at a time has it and says how
//!            it ended. One that was running when the process died begins again, and doing a part of it twice changes
//!            nothing more.
//! Not here:  who may start one (`rpc`), one commit of a table (`lake`).

mod erase;
mod purge;
mod run;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use metrics::counter;
use platform_proto::platform::common::v1::ExecutionStatus;
use rpc::Fault as _;
use runtime::OnError;
use tokio::sync::Notify;
use tracing::warn;

use crate::core::dropping::{AllDue, Begin};
use crate::core::operation::{End, HELD, Hold, IsCancelled, Release, Take, Unfinished};
use crate::error::{Error, Result};
use crate::metrics::OPERATIONS;
use crate::parts::Parts;
use crate::store::operation::Operation;

pub(crate) use run::partitions;

/// How often it is looked for operations that another process stored.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// How often it is said that this process is at an operation.
const HOLD_EVERY: Duration = Duration::from_secs(10);
/// Operations that are looked at in one step.
const STEP: u32 = 256;

/// Wakes whoever waits for operations.
#[derive(Default)]
pub(crate) struct Bell {
    bell: Notify,
    running: Mutex<BTreeSet<String>>,
}

impl Bell {
    /// There is an operation to begin with, or room for one.
    pub(crate) fn ring(&self) {
        self.bell.notify_one();
    }
}

/// Begins operations as there is room for them, until it is stopped.
pub(crate) async fn serve(parts: Arc<Parts>) {
    loop {
        if let Err(error) = drop_files(&parts).await {
            warn!(%error, "files of dropped tables stay");
        }
        if let Err(error) = begin(&parts).await {
            warn!(%error, "operations on tables were not begun");
        }
        _ = tokio::time::timeout(LOOK_EVERY, parts.operations.bell.notified()).await;
    }
}

/// Stores operations for dropped tables whose files have to go.
async fn drop_files(parts: &Parts) -> Result<()> {
    let due = parts.db.read(AllDue { now: parts.clock.now(), limit: STEP }).await?;
    for due in due {
        parts.db.write(Begin { caller: parts.background(due.org_id), due }).await?;
    }
    Ok(())
}

async fn begin(parts: &Arc<Parts>) -> Result<()> {
    let unfinished = Unfinished { now: parts.clock.now(), limit: STEP };
    for found in parts.db.read(unfinished).await? {
        {
            let mut running = parts.operations.running.lock().expect("no panic under this lock");
            if parts.options.operations_max as usize <= running.len() {
                break;
            }
            if !running.insert(found.message.id.clone()) {
                continue;
            }
        }
        let (org_id, id) = (found.message.org_id, found.message.id.clone());
        let shared = Arc::clone(parts);
        parts.tasks.spawn("data operation", OnError::Log, async move {
            let done = work(&shared, org_id, &id).await;
            shared.operations.running.lock().expect("no panic under this lock").remove(&id);
            shared.operations.ring();
            Ok(done?)
        });
    }
    Ok(())
}

async fn work(parts: &Arc<Parts>, org_id: i64, id: &str) -> Result<()> {
    let holder = parts.background(org_id).ids().next();
    let now = parts.clock.now();
    let take = Take { org_id, id: id.to_owned(), holder: holder.clone(), now };
    let Some(operation) = parts.db.write(take).await? else { return Ok(()) };
    let stop = parts.tasks.stop();
    let outcome = tokio::select! {
        outcome = Box::pin(run::run(parts, &operation)) => outcome,
        () = lose(parts, id, &holder) => {
            warn!(org_id, id, "another process goes on with an operation");
            return Ok(());
        }
        // What is cut off by the end of the process begins again with the next.
        () = stop.cancelled() => {
            return parts.db.write(Release { id: id.to_owned(), holder }).await;
        }
    };
    let mut ended = operation;
    let status = match outcome {
        Ok(done) => {
            let shown = &mut ended.message;
            shown.progress_percent = 100;
            shown.rows_removed = done.rows_removed;
            shown.files_added = done.files_added;
            shown.files_removed = done.files_removed;
            shown.bytes_added = done.bytes_added;
            shown.bytes_removed = done.bytes_removed;
            shown.committed_version = done.version;
            if done.is_cancelled { ExecutionStatus::Cancelled } else { ExecutionStatus::Completed }
        }
        Err(error) => {
            warn!(org_id, id, %error, "an operation on a table failed");
            reason(&error).clone_into(&mut ended.message.error_reason);
            ended.message.error_message = message(&error);
            ExecutionStatus::Failed
        }
    };
    ended.message.status = status as i32;
    let labels = [("kind", ended.message.kind().as_str_name()), ("outcome", status.as_str_name())];
    counter!(OPERATIONS, &labels).increment(1);
    if !parts.db.write(End { operation: ended, holder, now: parts.clock.now() }).await? {
        warn!(org_id, id, "another process goes on with an operation that ended here");
    }
    Ok(())
}

/// Keeps an operation for this process until another one has it.
async fn lose(parts: &Parts, id: &str, holder: &str) {
    let mut until = parts.clock.now() + HELD;
    loop {
        tokio::time::sleep(HOLD_EVERY).await;
        let now = parts.clock.now();
        let hold = Hold { id: id.to_owned(), holder: holder.to_owned(), now };
        match parts.db.write(hold).await {
            Ok(true) => until = now + HELD,
            Ok(false) => return,
            Err(error) if now < until => warn!(id, %error, "an operation is not held on to"),
            // By now another process may have taken it.
            Err(_) => return,
        }
    }
}

fn reason(error: &Error) -> &'static str {
    let lost = matches!(error, Error::TableChanged { .. });
    if lost { "CONFLICT_RETRIES_EXHAUSTED" } else { error.reason() }
}

/// The failure in words; a fault of ours says nothing about its cause.
fn message(error: &Error) -> String {
    let is_ours = matches!(error.kind(), rpc::Kind::Internal | rpc::Kind::Unavailable { .. });
    if is_ours { "the operation failed".to_owned() } else { error.to_string() }
}

/// What an operation did, or would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Done {
    rows_removed: i64,
    files_added: i64,
    files_removed: i64,
    bytes_added: i64,
    bytes_removed: i64,
    /// Newest version that was committed.
    version: Option<i64>,
    /// It ended early because somebody asked it to.
    is_cancelled: bool,
}

/// Whether somebody asked an operation to stop before its next commit.
async fn is_cancelled(parts: &Parts, operation: &Operation) -> Result<bool> {
    let (org_id, id) = (operation.message.org_id, operation.message.id.clone());
    parts.db.read(IsCancelled { org_id, id }).await
}
