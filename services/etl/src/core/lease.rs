//! Leases: who runs what, and taking one away.

use base::Timestamp;
use platform_proto::platform::common::v1::{AuditAction, ExecutionStatus as Status};
use service::page::Page;
use store::{Tx, Work};

use super::caller::Caller;
use super::execution::{Execution, Lease};
use super::record::{self, Done};
use crate::error::{Error, Result};
use crate::store::{duty, execution, page};

/// Ends the leases of a process that is gone, so that nobody waits for their end.
///
/// A process that has one all the same finds its fence outgrown once another has taken the execution up, and stops.
pub(crate) struct DropLeases {
    pub(crate) now: Timestamp,
}

impl Work for DropLeases {
    /// How many executions stood under one.
    type Output = u64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        duty::vacate(tx, duty::SCHEDULER).await?;
        execution::drop_leases(tx, self.now).await
    }
}

/// Reads one page of executions that run under a lease.
pub(crate) struct ListLeases {
    pub(crate) org_id: i64,
    /// Only leases that have ended by then.
    pub(crate) expired_at: Option<Timestamp>,
    pub(crate) page: Page,
}

impl Work for ListLeases {
    type Output = (Vec<Execution>, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        page::leases(tx, self.org_id, self.expired_at, &self.page).await
    }
}

/// Takes a lease away.
pub(crate) struct BreakLease {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    pub(crate) expected_fence: i64,
}

impl Work for BreakLease {
    type Output = Execution;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Execution> {
        let caller = &self.caller;
        let mut it = execution::found(tx, caller.org_id, &self.id).await?;
        let found = it.lease.fence;
        if found != self.expected_fence || it.status != Status::Running {
            let wanted = self.expected_fence;
            return Err(Error::LeaseChanged { id: it.id, wanted, found });
        }
        let owner = std::mem::take(&mut it.lease.owner);
        it.lease = Lease { fence: found + 1, expires_at: Some(caller.now), ..it.lease };
        execution::update(tx, &it, found).await?;
        let mut audit = Done::plain(AuditAction::Execute, "execution", &it.id, &it.pipeline_name);
        audit.before = serde_json::json!({ "lease": { "owner": owner, "fence": found } });
        audit.after = serde_json::json!({ "lease": { "owner": "", "fence": found + 1 } });
        record::audit(tx, caller, &caller.ids(), audit).await?;
        Ok(it)
    }
}
