//! Making entries durable, many at once.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use fs::Executor;
use tokio::sync::watch;
use tokio::time::sleep;
use tracing::warn;

use crate::fault::{Fault, planted};
use crate::log::Log;
use crate::segment::Segment;
use crate::{Error, Sync, Writer};

/// Makes entries durable and keeps the folder tidy. The host runs it for as long as the log is
/// in use.
#[derive(Debug)]
pub struct Flusher {
    pub(crate) log: Arc<Log>,
}

/// So many segments may lack their index while entries wait to be synced: recovery would read
/// them as it reads the last one.
const UNTIDY_MAX: usize = 2;

/// Which segments to sync.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    All,
    /// Those that are closed: what `Sync::Never` leaves to do.
    Closed,
}

impl Flusher {
    /// Syncs as the options say, until `stop` is ready; then once more, so that an orderly stop
    /// leaves nothing that is not durable and the next opening reads nothing twice.
    ///
    /// # Errors
    /// [`Error::Stopped`] after a failed sync: the log is of no more use, and its waiters were
    /// told. [`Error::Io`] if the runtime ended.
    pub async fn run(self, executor: Executor, stop: impl Future) -> Result<(), Error> {
        let Self { log } = self;
        let mut stop = pin!(stop);
        let mut appended = log.appended.subscribe();
        let mut configured = log.configured.subscribe();
        loop {
            let (which, stopping) = tokio::select! {
                biased;
                _ = &mut stop => (Which::All, true),
                which = due(&log, &mut appended, &mut configured) => (which, false),
            };
            let work = {
                let log = log.clone();
                move || Ok(log.flush(which, stopping))
            };
            let path = log.folder.clone();
            match executor.run(work).await.map_err(Error::io("flush", path))? {
                Err(error) if log.check().is_err() => return Err(error),
                // What is left to tidy up waits for the next time.
                Err(error) => warn!(folder = %log.folder.display(), %error, "upkeep refused"),
                Ok(()) => {}
            }
            if stopping {
                return Ok(());
            }
        }
    }
}

/// Ready when there is something to flush.
async fn due(
    log: &Log,
    appended: &mut watch::Receiver<u64>,
    configured: &mut watch::Receiver<()>,
) -> Which {
    loop {
        configured.mark_unchanged();
        if log.owed.swap(false, Ordering::AcqRel) {
            return Which::All;
        }
        let sync = log.options().sync;
        let which = if sync == Sync::Never { Which::Closed } else { Which::All };
        let behind = async {
            if sync == Sync::Never {
                std::future::pending().await
            }
            // The log holds the sender.
            _ = appended.wait_for(|end| *end > log.durable_end()).await;
            if let Sync::Interval(interval) = sync {
                sleep(interval).await;
            }
        };
        tokio::select! {
            biased;
            _ = configured.changed() => {}
            () = log.untidy.notified() => return which,
            () = behind => return which,
        }
    }
}

impl Writer {
    /// Makes everything durable that was appended, and does what the flusher does besides.
    ///
    /// # Errors
    /// [`Error::Stopped`] if the sync fails, for good.
    pub fn sync(&mut self) -> Result<(), Error> {
        self.log.flush_now()
    }
}

impl Log {
    /// Makes everything durable; what is left to tidy up waits for the next time.
    pub(crate) fn flush_now(&self) -> Result<(), Error> {
        match self.flush(Which::All, false) {
            Err(error) if self.check().is_err() => Err(error),
            Err(error) => {
                warn!(folder = %self.folder.display(), %error, "upkeep refused");
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }

    fn flush(&self, which: Which, stopping: bool) -> Result<(), Error> {
        let _one = self.syncing();
        if planted(Fault::StateAhead) {
            let end = self.end();
            // Without power the sync is what fails.
            _ = self.store_state(|state| state.durable = end);
        }
        self.sync(which)?;
        // Who waits for the next sync does not wait for what can wait.
        let pressed = self.options().sync == Sync::Every && self.end() > self.durable_end();
        if pressed && !stopping && self.untidy_segments() <= UNTIDY_MAX {
            self.untidy.notify_one();
            return Ok(());
        }
        self.tidy_up()?;
        if stopping { self.checkpoint() } else { Ok(()) }
    }

    /// Makes durable what is there now, and announces it. The caller holds `syncing`.
    fn sync(&self, which: Which) -> Result<(), Error> {
        self.check()?;
        let durable = self.durable_end();
        let (names, end, segments) = {
            let view = self.view();
            // In this order: what ends here is in the segments that are listed next.
            let (names, end) = (self.names_changed.load(Ordering::Acquire), self.end());
            (names, end, unsynced(&view.segments, which, durable))
        };
        let end = match which {
            Which::All => end,
            Which::Closed => segments.last().map_or(durable, |(segment, _)| segment.end()),
        };
        if planted(Fault::AnnouncedEarly) {
            self.announce(end);
        }
        for (segment, closed) in segments {
            self.sync_segment(&segment, closed)?;
        }
        let synced = self.names_synced.load(Ordering::Acquire);
        if end > durable && names > synced && !planted(Fault::FolderSyncSkipped) {
            if let Err(source) = self.files.sync_dir(&self.folder) {
                return Err(self.stop(source));
            }
            self.names_synced.fetch_max(names, Ordering::AcqRel);
        }
        self.announce(end);
        Ok(())
    }

    fn sync_segment(&self, segment: &Segment, closed: bool) -> Result<(), Error> {
        // Only a closed segment that was synced has no file open.
        let Some(file) = segment.open_file() else { return Ok(()) };
        let skipped = planted(Fault::SyncSkipped) || (closed && planted(Fault::SealedSyncSkipped));
        if !skipped
            && let Err(source) = file.sync_data()
            && !planted(Fault::FailedSyncForgotten)
        {
            return Err(self.stop(source));
        }
        if closed {
            segment.synced.store(true, Ordering::Release);
        }
        Ok(())
    }

    fn announce(&self, end: u64) {
        self.durable.send_if_modified(|durable| {
            let further = end > durable.end;
            durable.end = durable.end.max(end);
            further
        });
    }
}

/// Segments that a sync has to reach, each with whether it was closed before.
fn unsynced(segments: &[Arc<Segment>], which: Which, durable: u64) -> Vec<(Arc<Segment>, bool)> {
    // Closed ones are synced oldest first, so none is left before one that is.
    let mut found: Vec<_> = segments
        .iter()
        .rev()
        .take_while(|segment| !segment.synced.load(Ordering::Acquire))
        .map(|segment| (segment.clone(), segment.is_closed()))
        .filter(|(segment, closed)| *closed || (which == Which::All && segment.end() > durable))
        .collect();
    found.reverse();
    found
}
