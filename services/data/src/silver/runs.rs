//! Runs that are in progress, to which calls for the same batch attach.
//!
//! Owns:      that a batch is processed once at a time, and goes on though nobody waits for it any more.
//! Not here:  what a run does (`run`).

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use runtime::OnError;
use tokio::sync::watch;
use tonic::Status;

use super::run::{Job, Outcome, process};
use crate::error::Error;
use crate::parts::Parts;

type Key = (i64, String);
type Answer = Option<Result<Outcome, Status>>;

/// Runs that are in progress.
#[derive(Clone, Default)]
pub(crate) struct Runs(Arc<Mutex<HashMap<Key, watch::Receiver<Answer>>>>);

/// Takes a run off the list, however it ends.
struct Entry {
    runs: Runs,
    key: Key,
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.runs.0.lock().expect("no panic under this lock").remove(&self.key);
    }
}

impl Runs {
    /// Processes a batch, or waits for the run that does. A call that ends early does not end the run.
    ///
    /// # Errors
    /// Those of the run.
    pub(crate) async fn run(&self, parts: &Arc<Parts>, job: Job) -> Result<Outcome, Status> {
        let key = (job.bronze.message.org_id, job.silver_batch_id());
        let (mut answer, attached) = {
            let mut open = self.0.lock().expect("no panic under this lock");
            match open.get(&key) {
                Some(answer) => (answer.clone(), true),
                None => {
                    let (send, answer) = watch::channel(None);
                    open.insert(key.clone(), answer.clone());
                    let entry = Entry { runs: self.clone(), key };
                    let parts = Arc::clone(parts);
                    parts.tasks.clone().spawn("silver run", OnError::Log, async move {
                        let done = Box::pin(process(&parts, &job)).await.map_err(Status::from);
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
}
