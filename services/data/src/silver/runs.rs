//! Runs that are in progress, to which calls for the same batch attach.
//!
//! Owns:      that a batch is processed once at a time, and goes on though nobody waits for it any more.
//! Not here:  what a run does (`run`, `refine`).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, Weak};

use runtime::OnError;
use tokio::sync::Mutex as AsyncMutex;
use tokio::sync::watch;
use tonic::Status;

use super::run::Outcome;
use crate::error::{Error, Result};
use crate::parts::Parts;

/// An organisation, and what runs in it.
pub(crate) type Key = (i64, String);
type Answer = Option<std::result::Result<Outcome, Status>>;

/// Runs that are in progress.
#[derive(Clone, Default)]
pub(crate) struct Runs {
    open: Arc<Mutex<HashMap<Key, watch::Receiver<Answer>>>>,
    /// Locks on data sets, as long as somebody has one.
    locks: Arc<Mutex<HashMap<Key, Weak<AsyncMutex<()>>>>>,
}

/// Takes a run off the list, however it ends.
struct Entry {
    runs: Runs,
    key: Key,
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.runs.open.lock().expect("no panic under this lock").remove(&self.key);
    }
}

impl Runs {
    /// Does some work, or waits for the run of that key which does. A call that ends early does not end the run.
    ///
    /// # Errors
    /// Those of the run.
    pub(crate) async fn run<W>(
        &self,
        parts: &Arc<Parts>,
        key: Key,
        work: impl FnOnce(Arc<Parts>) -> W,
    ) -> std::result::Result<Outcome, Status>
    where
        W: Future<Output = Result<Outcome>> + Send + 'static,
    {
        let (mut answer, attached) = {
            let mut open = self.open.lock().expect("no panic under this lock");
            match open.get(&key) {
                Some(answer) => (answer.clone(), true),
                None => {
                    let (send, answer) = watch::channel(None);
                    open.insert(key.clone(), answer.clone());
                    let entry = Entry { runs: self.clone(), key };
                    let work = Box::pin(work(Arc::clone(parts)));
                    parts.tasks.clone().spawn("silver run", OnError::Log, async move {
                        let done = work.await.map_err(Status::from);
                        drop(entry);
                        // Nobody may be waiting any more.
                        _ = send.send(Some(done));
                        Ok(())
                    });
                    (answer, false)
                }
            }
        };
        let lost = || Status::from(Error::internal("a run ended without an answer"));
        let done = answer.wait_for(Option::is_some).await.map_err(|_| lost())?;
        let outcome = done.clone().ok_or_else(lost)??;
        Ok(Outcome { is_duplicate: outcome.is_duplicate || attached, ..outcome })
    }

    /// The lock on a data set that refines others.
    pub(crate) fn lock(&self, org_id: i64, dataset: &str) -> Arc<AsyncMutex<()>> {
        let mut locks = self.locks.lock().expect("no panic under this lock");
        let key = (org_id, dataset.to_owned());
        if let Some(lock) = locks.get(&key).and_then(Weak::upgrade) {
            return lock;
        }
        locks.retain(|_, lock| lock.strong_count() > 0);
        let lock = Arc::new(AsyncMutex::new(()));
        locks.insert(key, Arc::downgrade(&lock));
        lock
    }
}
