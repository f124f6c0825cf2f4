//! Decisions about long work on tables.

use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::common::v1::{AuditAction, ExecutionStatus};
use platform_proto::platform::data::v1 as pb;
use rpc::wire::timestamp_to_wire;
use store::{Direction, Tx, Work};

use super::caller::Caller;
use super::table::record_change;
use crate::convert::table::name;
use crate::error::{Error, Result};
use crate::store::dropped;
use crate::store::operation::{self, Filter, Operation, Task, is_final};
use crate::store::table::{self, Known};

/// How long an operation that ended is shown.
pub(crate) const KEPT: Duration = Duration::from_secs(30 * 86_400);

/// Stores an operation, which then waits for its turn.
pub(crate) struct Start {
    pub(crate) caller: Caller,
    pub(crate) known: Known,
    pub(crate) task: Task,
}

impl Work for Start {
    type Output = pb::TableOperation;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<pb::TableOperation> {
        let Known { org_id, layer, name: table_name, .. } = &self.known;
        let key = (*org_id, *layer, table_name.as_str());
        if table::find(tx, key.0, key.1, key.2).await?.is_none() {
            return Err(Error::TableNotFound { layer: layer.name(), name: table_name.clone() });
        }
        if let Some(id) = operation::open(tx, key, self.task.kind()).await? {
            return Err(Error::OperationRunning { id });
        }
        let ids = self.caller.ids();
        let message = pb::TableOperation {
            id: ids.next(),
            org_id: *org_id,
            table: Some(name(*layer, table_name)),
            kind: self.task.kind() as i32,
            status: ExecutionStatus::Pending as i32,
            dry_run: self.task.is_dry(),
            created_by: self.caller.principal(),
            created_at: Some(timestamp_to_wire(self.caller.now)),
            ..pb::TableOperation::default()
        };
        let stored = Operation {
            message: message.clone(),
            layer: *layer,
            name: table_name.clone(),
            task: self.task.clone(),
            is_cancelled: false,
        };
        operation::insert(tx, &stored).await?;
        let action = AuditAction::Execute;
        record_change(tx, &self.caller, &ids, action, &self.known, self.task.reason()).await?;
        Ok(message)
    }
}

/// One operation of an organisation.
pub(crate) struct GetOperation {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) now: Timestamp,
}

impl Work for GetOperation {
    type Output = Operation;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Operation> {
        let found = operation::find(tx, self.org_id, &self.id).await?;
        let shown = found.filter(|it| {
            let ended = it.message.completed_at.as_ref().map(rpc::wire::timestamp_from_wire);
            ended.is_none_or(|ended| self.now.since(ended) < KEPT)
        });
        shown.ok_or_else(|| Error::OperationNotFound { id: self.id.clone() })
    }
}

/// Operations of an organisation by time.
pub(crate) struct ListOperations {
    pub(crate) filter: Filter,
    pub(crate) after: Option<(Timestamp, String)>,
    pub(crate) direction: Direction,
    pub(crate) limit: u32,
}

impl Work for ListOperations {
    type Output = Vec<Operation>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Operation>> {
        let after = self.after.as_ref().map(|(at, id)| (*at, id.as_str()));
        operation::list(tx, &self.filter, after, self.direction, self.limit).await
    }
}

/// Asks an operation to stop.
pub(crate) struct Cancel {
    pub(crate) caller: Caller,
    pub(crate) id: String,
}

impl Work for Cancel {
    type Output = pb::TableOperation;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<pb::TableOperation> {
        let Caller { org_id, now, .. } = self.caller;
        let get = GetOperation { org_id, id: self.id.clone(), now };
        let mut found = get.run(tx).await?;
        let status = found.message.status();
        if status == ExecutionStatus::Cancelled || found.is_cancelled && !is_final(status) {
            return Ok(found.message);
        }
        if is_final(status) {
            return Err(Error::OperationFinished { id: self.id.clone() });
        }
        found.is_cancelled = true;
        if status == ExecutionStatus::Pending {
            found.message.status = ExecutionStatus::Cancelled as i32;
            found.message.completed_at = Some(timestamp_to_wire(now));
        }
        operation::update(tx, &found).await?;
        if found.task == Task::Purge {
            dropped::delay(tx, (org_id, found.layer, &found.name)).await?;
        }
        let known = table::find(tx, org_id, found.layer, &found.name).await?;
        if let Some(known) = known {
            let ids = self.caller.ids();
            record_change(tx, &self.caller, &ids, AuditAction::Update, &known, "").await?;
        }
        Ok(found.message)
    }
}

/// Operations that have not ended, oldest first.
pub(crate) struct Unfinished(pub(crate) u32);

impl Work for Unfinished {
    type Output = Vec<Operation>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Operation>> {
        operation::unfinished(tx, self.0).await
    }
}

/// Takes an operation that waits; the operation as it is then, `None` if it ended meanwhile.
pub(crate) struct Take {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) now: Timestamp,
}

impl Work for Take {
    type Output = Option<Operation>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Option<Operation>> {
        let found = operation::find(tx, self.org_id, &self.id).await?;
        let Some(mut found) = found.filter(|it| !is_final(it.message.status())) else {
            return Ok(None);
        };
        if found.is_cancelled {
            found.message.status = ExecutionStatus::Cancelled as i32;
            found.message.completed_at = Some(timestamp_to_wire(self.now));
            operation::update(tx, &found).await?;
            return Ok(None);
        }
        found.message.status = ExecutionStatus::Running as i32;
        found.message.started_at.get_or_insert(timestamp_to_wire(self.now));
        operation::update(tx, &found).await?;
        Ok(Some(found))
    }
}

/// Writes how an operation ended.
pub(crate) struct End {
    pub(crate) operation: Operation,
    pub(crate) now: Timestamp,
}

impl Work for End {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut ended = self.operation.clone();
        ended.message.completed_at = Some(timestamp_to_wire(self.now));
        operation::update(tx, &ended).await?;
        operation::forget(tx, self.now - KEPT).await?;
        Ok(())
    }
}

/// Whether somebody asked an operation to stop.
pub(crate) struct IsCancelled {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

impl Work for IsCancelled {
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let found = operation::find(tx, self.org_id, &self.id).await?;
        Ok(found.is_none_or(|it| it.is_cancelled))
    }
}
