//! Decisions about full refreshes: once one is complete and processed, rows of older ones go.

use base::Timestamp;
use service::ids::Ids;
use store::{Tx, Work};

use crate::error::{Error, Result};
use crate::store::bronze;
use crate::store::follow::{self, Due, Kind, Task};
use crate::store::generation;

/// Batches whose rows go in one version.
pub(crate) const OLDER_MAX: u32 = 10_000;
/// Tasks that are read at a time.
const TASKS_MAX: u32 = 100;

/// Asks for rows of older full refreshes to go, if a batch that was processed now is the last one that was waited for,
/// or is of an older one itself.
pub(super) async fn follow(
    tx: &mut Tx,
    ids: &Ids,
    now: Timestamp,
    (org_id, batch_id, dataset): (i64, &str, &str),
) -> Result<()> {
    let Some(batch) = bronze::find(tx, org_id, batch_id).await? else { return Ok(()) };
    let Some(complete) = generation::complete(tx, &batch).await? else { return Ok(()) };
    let own = batch.message.generation_id;
    let is_older = own < complete.generation && batch.ingested_at() <= complete.at;
    if own != complete.generation && !is_older {
        return Ok(());
    }
    if generation::is_waiting(tx, &batch, complete.generation).await? {
        return Ok(());
    }
    let task = Task {
        id: ids.next(),
        org_id,
        kind: Kind::Supersede,
        batch_id: complete.batch_id,
        dataset: dataset.to_owned(),
        replay_id: String::new(),
        created_at: now,
    };
    follow::push(tx, &task).await
}

/// A part of the batches whose rows go because of one that completes a full refresh, newest first.
pub(crate) struct Older {
    pub(crate) org_id: i64,
    pub(crate) batch_id: String,
    /// Those before this one, which is the last of the part before; `None` for the first part.
    pub(crate) before: Option<generation::Place>,
    pub(crate) limit: u32,
}

impl Work for Older {
    type Output = Vec<generation::Place>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<generation::Place>> {
        match bronze::find(tx, self.org_id, &self.batch_id).await? {
            Some(completing) => {
                generation::older(tx, &completing, self.before.as_ref(), self.limit).await
            }
            None => Ok(Vec::new()),
        }
    }
}

/// Full refreshes of a data set that are complete and processed, and whose older rows have not gone yet.
pub(crate) struct Processed {
    pub(crate) org_id: i64,
    pub(crate) dataset: String,
}

impl Work for Processed {
    type Output = Vec<Due>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Due>> {
        follow::superseding(tx, (self.org_id, &self.dataset), TASKS_MAX).await
    }
}

#[cfg(test)]
mod tests {
    use platform_proto::platform::data::v1 as pb;
    use rpc::wire::timestamp_to_wire;

    use super::*;
    use crate::store::bronze::Batch;

    /// Batches of one stream, two in each second; the last one completes a full refresh.
    struct Put(i64);

    impl Work for Put {
        type Output = ();
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<()> {
            for number in 0..self.0 {
                let is_last = number + 1 == self.0;
                let message = pb::BronzeBatch {
                    batch_id: format!("b{number}"),
                    org_id: 7,
                    dataset: "visits".to_owned(),
                    connector_id: "c".to_owned(),
                    stream: "s".to_owned(),
                    generation_id: i64::from(is_last),
                    ingested_at: Some(timestamp_to_wire(Timestamp::from_seconds(number / 2))),
                    ..pb::BronzeBatch::default()
                };
                let batch = Batch {
                    message,
                    header: Vec::new(),
                    media_type: String::new(),
                    completes_generation: is_last,
                    removed_at: None,
                };
                bronze::insert(tx, &batch).await?;
            }
            Ok(())
        }
    }

    #[tokio::test]
    async fn however_many_batches_are_older_each_is_found_once() {
        let folder = testkit::folder();
        let options = store::Options::sqlite(folder.path().join("data.db"));
        let db = store::Db::open(&options, crate::store::MIGRATIONS).await.unwrap();
        db.write(Put(9)).await.unwrap();
        let (mut found, mut before) = (Vec::new(), None);
        loop {
            let older = Older { org_id: 7, batch_id: "b8".to_owned(), before, limit: 3 };
            let part = db.read(older).await.unwrap();
            let Some(last) = part.last().cloned() else { break };
            found.extend(part.into_iter().map(|(_, id)| id));
            before = Some(last);
        }
        assert_eq!(found, ["b7", "b6", "b5", "b4", "b3", "b2", "b1", "b0"]);
    }
}
