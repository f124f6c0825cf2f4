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

/// How long a process may be silent before another one goes on with its operation.
pub(crate) const HELD: Duration = Duration::from_secs(120);
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

/// Operations that have not ended and that no process has, oldest first.
pub(crate) struct Unfinished {
    pub(crate) now: Timestamp,
    pub(crate) limit: u32,
}

impl Work for Unfinished {
    type Output = Vec<Operation>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Operation>> {
        operation::unfinished(tx, self.now, self.limit).await
    }
}

/// Takes an operation that waits, for one process; the operation as it is then, `None` if it ended meanwhile or another
/// process has it.
pub(crate) struct Take {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) holder: String,
    pub(crate) now: Timestamp,
}

impl Work for Take {
    type Output = Option<Operation>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Option<Operation>> {
        let times = (self.now, self.now + HELD);
        if !operation::hold(tx, &self.id, &self.holder, times).await? {
            return Ok(None);
        }
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

/// Keeps an operation for the process that has it; whether it still has.
pub(crate) struct Hold {
    pub(crate) id: String,
    pub(crate) holder: String,
    pub(crate) now: Timestamp,
}

impl Work for Hold {
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        operation::hold(tx, &self.id, &self.holder, (self.now, self.now + HELD)).await
    }
}

/// Gives an operation back that did not end, for the next process to go on with.
pub(crate) struct Release {
    pub(crate) id: String,
    pub(crate) holder: String,
}

impl Work for Release {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        operation::release(tx, &self.id, &self.holder).await
    }
}

/// Writes how an operation ended, if it is still the process's that did it; whether it was.
pub(crate) struct End {
    pub(crate) holder: String,
    pub(crate) operation: Operation,
    pub(crate) now: Timestamp,
}

impl Work for End {
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let mut ended = self.operation.clone();
        if !operation::is_held(tx, &ended.message.id, &self.holder).await? {
            return Ok(false);
        }
        ended.message.completed_at = Some(timestamp_to_wire(self.now));
        operation::update(tx, &ended).await?;
        operation::forget(tx, self.now - KEPT).await?;
        Ok(true)
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

#[cfg(test)]
mod tests {
    use store::Db;

    use super::*;
    use crate::tables::Layer;

    /// Stores an operation as it is.
    struct Insert(Operation);

    impl Work for Insert {
        type Output = ();
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<()> {
            operation::insert(tx, &self.0).await
        }
    }

    fn operation(id: &str, now: Timestamp) -> Operation {
        let message = pb::TableOperation {
            id: id.to_owned(),
            org_id: 7,
            status: ExecutionStatus::Pending as i32,
            created_at: Some(timestamp_to_wire(now)),
            ..pb::TableOperation::default()
        };
        let (name, task) = ("orders".to_owned(), Task::Purge);
        Operation { message, layer: Layer::Bronze, name, task, is_cancelled: false }
    }

    async fn one_has_it(options: store::Options) {
        let db = Db::open(&options, crate::store::MIGRATIONS).await.unwrap();
        let now = Timestamp::from_seconds(1_000_000_000);
        for id in ["a", "b"] {
            db.write(Insert(operation(id, now))).await.unwrap();
        }
        let take = async |id: &str, holder: &str, now| {
            let (id, holder) = (id.to_owned(), holder.to_owned());
            db.write(Take { org_id: 7, id, holder, now }).await.unwrap()
        };
        let hold = async |holder: &str, now| {
            db.write(Hold { id: "a".to_owned(), holder: holder.to_owned(), now }).await.unwrap()
        };
        let end = async |mut operation: Operation, holder: &str, rows| {
            operation.message.status = ExecutionStatus::Completed as i32;
            operation.message.rows_removed = rows;
            db.write(End { holder: holder.to_owned(), operation, now }).await.unwrap()
        };
        let first = take("a", "one", now).await.unwrap();
        assert_eq!(take("a", "two", now).await, None);
        let seen = db.read(Unfinished { now, limit: 9 }).await.unwrap();
        assert_eq!(seen.iter().map(|it| it.message.id.as_str()).collect::<Vec<_>>(), ["b"]);
        // Who says that it is at it has it for longer.
        assert!(hold("one", now + HELD / 2).await);
        assert_eq!(take("a", "two", now + HELD).await, None);
        let second = take("a", "two", now + HELD * 2).await.unwrap();
        assert!(!hold("one", now + HELD * 2).await);
        assert!(!end(first, "one", 0).await);
        assert!(end(second, "two", 3).await);
        let get = GetOperation { org_id: 7, id: "a".to_owned(), now };
        assert_eq!(db.read(get).await.unwrap().message.rows_removed, 3);
        // Who gives it back does not have it any more.
        let given = take("b", "one", now).await.unwrap();
        let release = Release { id: "b".to_owned(), holder: "one".to_owned() };
        db.write(release).await.unwrap();
        assert!(take("b", "two", now).await.is_some());
        assert!(!end(given, "one", 0).await);
        db.close().await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn one_process_has_an_operation_and_says_how_it_ended_on_sqlite() {
        let folder = testkit::folder();
        one_has_it(store::Options::sqlite(folder.path().join("data.db"))).await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn one_process_has_an_operation_and_says_how_it_ended_on_postgres() {
        one_has_it(store::Options::postgres(testkit::postgres())).await;
    }
}
