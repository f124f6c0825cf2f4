//! Decisions by which tables go.
//!
//! A table is gone with one transaction. Its files go later, by an operation; until that has ended the row of the table
//! stays, so that a process that dies in between leaves work that the next one finds.

use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::common::v1::{AuditAction, ExecutionStatus};
use platform_proto::platform::data::v1 as pb;
use rpc::wire::timestamp_to_wire;
use serde_json::Map;
use service::ids::Ids;
use store::{Tx, Work};

use super::caller::Caller;
use super::table::{Key, record_change, topic};
use crate::convert::table::name;
use crate::error::{Error, Result};
use crate::events;
use crate::store::dropped::{self, Due, Standing};
use crate::store::operation::{self, Operation, Task};
use crate::store::table::Known;
use crate::tables::Layer;

/// How long a process may be silent before another one goes on with what it removes.
const HELD: Duration = Duration::from_secs(120);

/// What is known of the table that has a name.
pub(crate) struct Stands(pub(crate) Key);

impl Work for Stands {
    type Output = Standing;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Standing> {
        let (org_id, layer, name) = &self.0;
        dropped::standing(tx, (*org_id, *layer, name)).await
    }
}

/// Drops a table.
pub(crate) struct Drop {
    pub(crate) caller: Caller,
    pub(crate) known: Known,
    /// How long its files stay.
    pub(crate) kept: Duration,
    /// They do not stay at all.
    pub(crate) purge: bool,
}

impl Work for Drop {
    type Output = Option<pb::TableOperation>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Option<pb::TableOperation>> {
        let Known { org_id, layer, name, dataset, .. } = &self.known;
        let now = self.caller.now;
        let kept_until = now + self.kept;
        let purge_at = if self.purge { now } else { kept_until };
        if !dropped::drop(tx, self.known.key(), now, (kept_until, purge_at)).await? {
            return Err(Error::TableNotFound { layer: layer.name(), name: name.clone() });
        }
        let ids = self.caller.ids();
        let operation = match self.purge {
            true => Some(begin(tx, &self.caller, &ids, self.known.key()).await?),
            false => None,
        };
        let mut body = Map::new();
        body.insert("change".to_owned(), "table_dropped".into());
        body.insert("table_name".to_owned(), name.as_str().into());
        body.insert("dataset".to_owned(), dataset.as_str().into());
        events::emit(tx, &ids, now, topic(*layer), *org_id, body).await?;
        record_change(tx, &self.caller, &ids, AuditAction::Delete, &self.known, "").await?;
        Ok(operation)
    }
}

/// Stores the operation that removes the files of a dropped table.
async fn begin(
    tx: &mut Tx,
    caller: &Caller,
    ids: &Ids,
    (org_id, layer, table): (i64, Layer, &str),
) -> Result<pb::TableOperation> {
    let task = Task::Purge;
    let message = pb::TableOperation {
        id: ids.next(),
        org_id,
        table: Some(name(layer, table)),
        kind: task.kind() as i32,
        status: ExecutionStatus::Pending as i32,
        created_by: caller.principal(),
        created_at: Some(timestamp_to_wire(caller.now)),
        ..pb::TableOperation::default()
    };
    let stored = Operation {
        message: message.clone(),
        layer,
        name: table.to_owned(),
        task,
        is_cancelled: false,
    };
    operation::insert(tx, &stored).await?;
    Ok(message)
}

/// Has the files of a dropped table go at once, because its name is wanted again.
pub(crate) struct Hasten {
    pub(crate) key: Key,
    pub(crate) now: Timestamp,
}

impl Work for Hasten {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (org_id, layer, name) = &self.key;
        dropped::hasten(tx, (*org_id, *layer, name), self.now).await
    }
}

/// Tables whose files have to go.
pub(crate) struct AllDue {
    pub(crate) now: Timestamp,
    pub(crate) limit: u32,
}

impl Work for AllDue {
    type Output = Vec<Due>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Due>> {
        dropped::due(tx, self.now, self.limit).await
    }
}

/// Stores the operation that removes the files of a dropped table, unless there is one already.
pub(crate) struct Begin {
    pub(crate) caller: Caller,
    pub(crate) due: Due,
}

impl Work for Begin {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Due { org_id, layer, name } = &self.due;
        let key = (*org_id, *layer, name.as_str());
        let is_due = dropped::standing(tx, key).await? == Standing::Dropped;
        if is_due && operation::open(tx, key, Task::Purge.kind()).await?.is_none() {
            begin(tx, &self.caller, &self.caller.ids(), key).await?;
        }
        Ok(())
    }
}

/// Takes, or keeps, the removal of a dropped table's files for one process; whether it has it.
pub(crate) struct Hold {
    pub(crate) key: Key,
    pub(crate) holder: String,
    pub(crate) now: Timestamp,
}

impl Work for Hold {
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let (org_id, layer, name) = &self.key;
        let until = self.now + HELD;
        dropped::hold(tx, (*org_id, *layer, name), &self.holder, (self.now, until)).await
    }
}

/// Forgets a dropped table whose files are gone; its name is free afterwards.
pub(crate) struct Forget {
    pub(crate) key: Key,
    pub(crate) holder: String,
}

impl Work for Forget {
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let (org_id, layer, name) = &self.key;
        dropped::forget(tx, (*org_id, *layer, name), &self.holder).await
    }
}
