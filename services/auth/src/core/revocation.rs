//! Hearing of revocations: how a watcher follows the table.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use base::Timestamp;
use store::{Tx, Work};
use tokio::sync::watch;

use crate::Error;
use crate::store::revocation::{self, Revocation};

/// Revocations in one message.
pub(crate) const BATCH_MAX: i64 = 1000;

/// How long after the last look at the table watchers may be told that all is well.
const FRESH: Duration = Duration::from_secs(2);

/// Tells watchers that there may be something new, and whether the table is being looked at.
#[derive(Clone, Debug)]
pub(crate) struct Feed {
    head: Arc<watch::Sender<i64>>,
    /// Microseconds; when the table was last looked at.
    looked_at: Arc<AtomicI64>,
}

impl Feed {
    pub(crate) fn new(head: i64, now: Timestamp) -> Self {
        let looked_at = Arc::new(AtomicI64::new(now.micros()));
        Self { head: Arc::new(watch::Sender::new(head)), looked_at }
    }

    /// The table has come so far.
    pub(crate) fn reached(&self, head: i64, now: Timestamp) {
        self.looked_at.store(now.micros(), Ordering::Release);
        self.head.send_if_modified(|known| {
            let news = head > *known;
            *known = head.max(*known);
            news
        });
    }

    /// Whether somebody looked at the table just now: only then is silence good news.
    pub(crate) fn is_fresh(&self, now: Timestamp) -> bool {
        now.since(Timestamp::from_micros(self.looked_at.load(Ordering::Acquire))) < FRESH
    }

    pub(crate) fn watch(&self) -> watch::Receiver<i64> {
        self.head.subscribe()
    }
}

/// The revision of the latest revocation.
#[derive(Debug)]
pub(crate) struct Head;

impl Work for Head {
    type Output = i64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i64, Error> {
        revocation::head(tx).await
    }
}

/// Whether a signing key was revoked after a revision.
#[derive(Debug)]
pub(crate) struct KeyRevoked {
    pub(crate) after: i64,
}

impl Work for KeyRevoked {
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool, Error> {
        revocation::has_key(tx, self.after).await
    }
}

/// What comes after a revision, and how far the table had come when it was read.
#[derive(Debug)]
pub(crate) struct Follow {
    pub(crate) after: i64,
    pub(crate) now: Timestamp,
}

/// A part of what there is to tell.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) revocations: Vec<Revocation>,
    /// Revision up to which everything is told once this part is.
    pub(crate) revision: i64,
    /// Whether there is nothing behind it.
    pub(crate) is_last: bool,
}

impl Work for Follow {
    type Output = Part;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Part, Error> {
        let head = revocation::head(tx).await?;
        let revocations = revocation::after(tx, self.after, self.now, BATCH_MAX).await?;
        let full = i64::try_from(revocations.len()).is_ok_and(|count| count >= BATCH_MAX);
        let last = revocations.last().map(|it| it.revision);
        let revision = if full { last.unwrap_or(head) } else { head };
        Ok(Part { revocations, revision, is_last: !full })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_seconds(seconds)
    }

    #[test]
    fn watchers_wake_only_when_the_table_has_moved_on() {
        let feed = Feed::new(3, at(0));
        let mut watcher = feed.watch();
        feed.reached(3, at(1));
        feed.reached(2, at(1));
        assert!(!watcher.has_changed().unwrap());
        feed.reached(4, at(1));
        assert!(watcher.has_changed().unwrap());
        assert_eq!(*watcher.borrow_and_update(), 4);
    }

    #[test]
    fn silence_is_good_news_only_while_somebody_looks() {
        let feed = Feed::new(3, at(0));
        assert!(feed.is_fresh(at(1)));
        assert!(!feed.is_fresh(at(2)));
        feed.reached(3, at(2));
        assert!(feed.is_fresh(at(3)));
    }
}
