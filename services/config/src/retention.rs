//! What goes with time: old changes, remains of deleted objects, events that nobody takes.

use std::sync::Arc;
use std::time::Duration;

use base::Timestamp;
use store::{Tx, Work};
use tracing::{info, warn};

use crate::error::{Error, Result};
use crate::kind::{Kind, Remains};
use crate::parts::Parts;
use crate::relay::CHANGES;
use crate::store::{object, retention};

/// How often it is looked for.
const EVERY: Duration = Duration::from_secs(3600);
/// Changes, and events, that one transaction takes away, so that it holds nobody up.
const ROWS_MAX: u32 = 1000;
/// Objects of each kind that it takes away.
const OBJECTS_MAX: u32 = 100;
const DAY: Duration = Duration::from_secs(86_400);

/// Takes away what has had its time, now and every hour, until the stop.
pub(crate) async fn run(parts: Arc<Parts>) {
    let stop = parts.tasks.stop();
    let rounds = async {
        loop {
            if let Err(error) = round(&parts).await {
                warn!(%error, "old changes were not removed");
            }
            tokio::time::sleep(EVERY).await;
        }
    };
    stop.run_until_cancelled(rounds).await;
}

/// One round, in as many small transactions as it takes; how many rows went.
pub(crate) async fn round(parts: &Parts) -> Result<u64> {
    let now = parts.clock.now();
    let mut total = 0;
    loop {
        let gone =
            parts.db.write(Forget { now, changes_kept: parts.options.changes_kept.0 }).await?;
        total += gone.rows;
        if gone.is_all {
            break;
        }
    }
    if 0 < total {
        info!(rows = total, "old changes and remains were removed");
    }
    Ok(total)
}

/// Takes away some of what has had its time.
struct Forget {
    now: Timestamp,
    changes_kept: Duration,
}

/// What went.
#[derive(Debug, Default)]
struct Gone {
    rows: u64,
    /// Nothing is left whose time has come.
    is_all: bool,
}

impl Work for Forget {
    type Output = Gone;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Gone> {
        let before = self.now - self.changes_kept;
        let changes = retention::compact(tx, before, ROWS_MAX).await?;
        let events = retention::forget_events(tx, CHANGES, before, ROWS_MAX).await?;
        let is_all = changes.max(events) < u64::from(ROWS_MAX);
        let mut gone = Gone { rows: changes + events, is_all };
        for kind in Kind::ALL {
            let days = match kind.remains() {
                Remains::Nothing => continue,
                Remains::Versions { days } | Remains::Name { days } => days,
            };
            let before = self.now - DAY * days;
            let objects = retention::deleted(tx, kind, before, OBJECTS_MAX).await?;
            gone.is_all &= objects.len() < OBJECTS_MAX as usize;
            for (org, kind, id) in objects {
                object::remove(tx, org, kind, &id).await?;
                gone.rows += 1;
            }
        }
        Ok(gone)
    }
}

#[cfg(test)]
mod tests {
    use store::outbox::Event;
    use store::{Db, Options};

    use super::*;
    use crate::convert::page::Versions;
    use crate::core::caller::{Caller, Tenant};
    use crate::core::object::{Delete, ListVersions};
    use crate::core::pipelines::CreatePipeline;
    use crate::core::watch::{Newest, NextChanges};
    use crate::core::workspace::Staked;
    use crate::store::MIGRATIONS;
    use crate::store::change::Scope;
    use crate::store::list::Visible;
    use platform_proto::platform::common::v1::ConnectorType;
    use platform_proto::platform::config::v1 as pb;

    const START: Timestamp = Timestamp::from_seconds(1_790_000_000);
    const WEEK: Duration = Duration::from_secs(7 * 86_400);

    fn caller(now: Timestamp, seed: u64) -> Caller {
        let (tenant, audit) = (Tenant::default(), Default::default());
        Caller { org_id: 7, user_id: 1, now, seed, tenant, audit }
    }

    async fn create(db: &Db, name: &str, now: Timestamp, seed: u64) -> String {
        let request = pb::CreatePipelineRequest {
            name: name.to_owned(),
            connector_type: ConnectorType::Http as i32,
            ..Default::default()
        };
        let caller = caller(now, seed);
        let visible = Visible::All;
        let create = CreatePipeline { caller, request, visible, account: 0 };
        match db.write(create).await.unwrap() {
            Staked::Done((made, _)) => made.id,
            Staked::Unchecked(account) => panic!("it runs as {account}"),
        }
    }

    /// Emits events that nobody takes.
    struct Emit(u32);

    impl Work for Emit {
        type Output = ();
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<()> {
            for number in 0..self.0 {
                let event = Event {
                    id: number.to_string(),
                    topic: CHANGES.to_owned(),
                    key: String::new(),
                    payload: Vec::new(),
                    created_at: START,
                };
                store::outbox::emit(tx, &event).await?;
            }
            Ok(())
        }
    }

    async fn in_parts(database: Options) {
        let db = Db::open(&database, MIGRATIONS).await.unwrap();
        db.write(Emit(ROWS_MAX + 5)).await.unwrap();
        let forget = || Forget { now: START + WEEK + DAY, changes_kept: WEEK };
        let first = db.write(forget()).await.unwrap();
        assert_eq!((first.rows, first.is_all), (u64::from(ROWS_MAX), false));
        let second = db.write(forget()).await.unwrap();
        assert_eq!((second.rows, second.is_all), (5, true));
        db.close().await;
    }

    #[tokio::test]
    async fn one_transaction_takes_a_part_of_the_events_on_sqlite() {
        let folder = testkit::folder();
        in_parts(Options::sqlite(folder.path().join("config.db"))).await;
    }

    #[tokio::test]
    async fn one_transaction_takes_a_part_of_the_events_on_postgres() {
        in_parts(Options::postgres(testkit::postgres())).await;
    }

    async fn tried(database: Options) {
        let db = Db::open(&database, MIGRATIONS).await.unwrap();
        let old = create(&db, "old", START, 1).await;
        let delete = Delete {
            caller: caller(START, 2),
            kind: Kind::Pipeline,
            id: old.clone(),
            expected_version: 0,
        };
        db.write(delete).await.unwrap();
        let week = START + WEEK + DAY;
        create(&db, "new", week, 3).await;
        let forget = |now| Forget { now, changes_kept: WEEK };
        db.write(forget(week)).await.unwrap();

        // Of three changes the last is left, and whoever stands before it has to begin again.
        let revisions = db.read(Newest).await.unwrap();
        assert_eq!((revisions.newest, revisions.compacted), (3, 2));
        let scope = Scope { org_id: Some(7), kinds: Kind::ALL.to_vec() };
        let next = |after| NextChanges { scope: scope.clone(), after };
        let gone = db.read(next(1)).await;
        assert!(matches!(gone, Err(Error::RevisionCompacted { oldest: 2, .. })));
        assert_eq!(db.read(next(2)).await.unwrap().changes.len(), 1);

        let page = Versions { after: None, is_ascending: false, limit: 10 };
        let versions = || ListVersions {
            org_id: 7,
            kind: Kind::Pipeline,
            id: old.clone(),
            page: page.clone(),
        };
        assert_eq!(db.read(versions()).await.unwrap().versions.len(), 2);
        db.write(forget(START + DAY * 89)).await.unwrap();
        assert!(db.read(versions()).await.is_ok());
        db.write(forget(START + DAY * 91)).await.unwrap();
        assert!(matches!(db.read(versions()).await, Err(Error::NotFound { .. })));
        db.close().await;
    }

    #[tokio::test]
    async fn changes_and_remains_go_in_their_time_on_sqlite() {
        let folder = testkit::folder();
        tried(Options::sqlite(folder.path().join("config.db"))).await;
    }

    #[tokio::test]
    async fn changes_and_remains_go_in_their_time_on_postgres() {
        tried(Options::postgres(testkit::postgres())).await;
    }
}
