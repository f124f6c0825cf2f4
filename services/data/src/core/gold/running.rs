//! Builds under way: one at a time for each aggregation.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use tokio::sync::OwnedMutexGuard;

type Name = (i64, String);

/// Builds under way in this process.
#[derive(Default)]
pub(crate) struct Running(Mutex<HashMap<Name, Arc<tokio::sync::Mutex<()>>>>);

impl Running {
    /// Waits until no other build of the aggregation is under way.
    pub(crate) async fn turn(&self, org_id: i64, name: &str) -> OwnedMutexGuard<()> {
        let lock = {
            let mut all = self.0.lock().expect("no panic under this lock");
            // Those that nobody waits for go, so that names do not pile up.
            all.retain(|_, lock| Arc::strong_count(lock) > 1);
            Arc::clone(all.entry((org_id, name.to_owned())).or_default())
        };
        lock.lock_owned().await
    }
}
