//! The queries of this process that have not ended.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use tokio_util::sync::CancellationToken;

type Key = (i64, String);

/// Queries of this process, by organisation and id.
#[derive(Clone, Debug, Default)]
pub(crate) struct Running(Arc<Mutex<HashMap<Key, CancellationToken>>>);

/// One of them, until it is dropped.
#[derive(Debug)]
pub(crate) struct Entry {
    all: Running,
    key: Key,
    /// Rung when somebody ends it.
    pub(crate) stop: CancellationToken,
}

impl Running {
    /// Adds a query; none if there is one of the id.
    pub(crate) fn enter(&self, org_id: i64, id: &str) -> Option<Entry> {
        let key = (org_id, id.to_owned());
        let mut all = self.0.lock().expect("no panic under this lock");
        if all.contains_key(&key) {
            return None;
        }
        let stop = CancellationToken::new();
        all.insert(key.clone(), stop.clone());
        Some(Entry { all: self.clone(), key, stop })
    }

    /// Ends a query, if it is here.
    pub(crate) fn cancel(&self, org_id: i64, id: &str) {
        let all = self.0.lock().expect("no panic under this lock");
        if let Some(stop) = all.get(&(org_id, id.to_owned())) {
            stop.cancel();
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.lock().expect("no panic under this lock").is_empty()
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.all.0.lock().expect("no panic under this lock").remove(&self.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_one_organisations_and_free_when_its_query_is_over() {
        let running = Running::default();
        let own = running.enter(7, "q").unwrap();
        let other = running.enter(8, "q").unwrap();
        assert!(running.enter(7, "q").is_none());
        running.cancel(7, "q");
        assert!(own.stop.is_cancelled() && !other.stop.is_cancelled());
        drop(own);
        assert!(running.enter(7, "q").is_some());
        drop(other);
        assert!(running.is_empty());
    }
}
